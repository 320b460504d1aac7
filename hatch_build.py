"""Build hook: the lexicons also as JSON, which is read thirty times faster than TOML.

TOML is what people write. A compiled lexicon carries the digest of the text it was made from and is passed over where that has
changed, so it can never be stale; it is not kept in git.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:  # the build environment has hatchling and nothing else
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Marks a method for the type checker."""
        return method


PACKAGES = ("provenance", "plugins/provenance_plugins")
NAME = "compiled.json"


def compile_lexicons(root: Path) -> list[Path]:
    """Write the compiled form of every lexicon folder below the packages; the files that were written."""
    written = []
    for package in PACKAGES:
        for folder in sorted((root / package).rglob("lexicon")):
            compiled = {}
            for file in sorted(folder.glob("*.toml")):
                text = file.read_text(encoding="utf-8")
                digest = hashlib.sha256(text.encode()).hexdigest()
                compiled[file.stem] = {"digest": digest, "tables": tomllib.loads(text)}
            if compiled:
                target = folder / NAME
                target.write_text(json.dumps(compiled, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
                written.append(target)
    return written


class CustomBuildHook(BuildHookInterface[Any]):
    """Called by hatchling for wheels, editable ones too."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface's form
        """Compile, and have the files taken into the wheel although git ignores them."""
        root = Path(self.root)
        build_data["artifacts"].extend(str(path.relative_to(root).as_posix()) for path in compile_lexicons(root))
