"""The loaders of the program: each ending has one, and plain text needs no library."""

from __future__ import annotations

import subprocess
import sys

from provenance.extensions import ContainerLoader, DiscerningLoader, DocumentLoader
from provenance.loaders import builtin

SCRIPT = """
import sys
from provenance.extensions import Source
from provenance.loaders import builtin
builtin()[0].load(Source("a", "a", "text/plain", b"Words"))
print([name for name in ("bs4", "charset_normalizer", "markdown_it", "tomllib", "yaml") if name in sys.modules])
"""


def test_plain_text_needs_no_library() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_each_ending_has_one_loader() -> None:
    loaders = builtin()
    assert all(isinstance(loader, DocumentLoader | ContainerLoader) for loader in loaders)
    # Others that have it are asked first whether a file is theirs, and say what is not.
    sharing = {".html", ".htm", ".txt"}
    endings = [
        ending
        for loader in loaders
        for found in loader.media_types.values()
        for ending in found
        if not (ending in sharing and isinstance(loader, DiscerningLoader))
    ]
    assert len(set(endings)) == len(endings)
    assert all(ending.startswith(".") and ending == ending.lower() for ending in endings)
