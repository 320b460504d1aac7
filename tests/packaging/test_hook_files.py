"""The hook names the files that are read, and no others: a file that nothing reads is an error where it is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from provenance.loaders import (
    AsciiDocLoader,
    GemtextLoader,
    HtmlLoader,
    MarkdownLoader,
    NotebookLoader,
    OrgLoader,
    RstLoader,
    TextLoader,
)

(HOOK,) = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text())
ENDINGS = [
    ending
    for loader in (
        TextLoader(),
        MarkdownLoader(),
        RstLoader(),
        OrgLoader(),
        GemtextLoader(),
        AsciiDocLoader(),
        NotebookLoader(),
        HtmlLoader(),
    )
    for endings in loader.media_types.values()
    for ending in endings
]


@pytest.mark.parametrize("ending", ENDINGS)
def test_calls_for_what_is_read(ending: str) -> None:
    assert re.search(HOOK["files"], f"docs/notes{ending}")
    assert re.search(HOOK["files"], f"NOTES{ending.upper()}")


@pytest.mark.parametrize("name", ["LICENSE", "README", "md", "notes.md.orig", "setup.py", "notes.rtf", "html/README"])
def test_passes_over_what_nothing_reads(name: str) -> None:
    assert not re.search(HOOK["files"], name)
