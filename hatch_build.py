"""Build hook: tables as msgpack, which is read fifty times faster than TOML, an index of rules, and patterns as compiled.

TOML is what people write. A compiled file carries the digest of the text it was made from, and its size and time of change: it is
passed over where the text has changed, so it can never be stale, and where it is damaged; it is not kept in git. That of a wheel has no time and counts always.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from binascii import crc32
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:  # the build environment has hatchling and msgspec, and what they require
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Marks a method for the type checker."""
        return method


PACKAGES = ("provenance", "plugins/provenance_plugins")
NAME = "compiled.bin"


def compile_tables(root: Path, wheel: Path | None = None) -> list[Path]:
    """Write the compiled form of every folder of TOML files of the packages; the files that were written.

    It goes beside the TOML files, or into the folder of what is packed into a wheel, where they will not change any more.
    """
    written = []
    for package in map(Path, PACKAGES):
        for folder in sorted({file.parent for file in (root / package).rglob("*.toml")}):
            compiled = {}
            for file in sorted(folder.glob("*.toml")):
                data, status = file.read_bytes(), file.stat()
                content: dict[str, Any] = tomllib.loads(data.decode("utf-8"))
                if folder.name == "lexicon":  # each table apart, since few of them are read
                    tables = {name: table for name, table in content.items() if isinstance(table, dict)}
                    content = {name: msgspec.msgpack.encode(grouped(table)) for name, table in tables.items()}
                packed = msgspec.msgpack.encode(content)
                compiled[file.stem] = {
                    "digest": hashlib.sha256(data).hexdigest(),
                    "stamp": None if wheel is not None else (status.st_size, status.st_mtime_ns),
                    "content": packed,
                    "check": crc32(packed),
                }
            into = folder if wheel is None else wheel / package.name / folder.relative_to(root / package)
            made = into / NAME
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_bytes(msgspec.msgpack.encode(compiled))
            written.append(made)
    return written


def grouped(table: dict[str, Any]) -> list[tuple[list[str], bool, bool, list[str]]]:
    """The entries of a lexicon as neighbours that have their tags in common: tags, case, whether all are plain, texts."""
    groups: list[tuple[list[str], bool, bool, list[str]]] = []
    for tag, listed in table.items():
        if not isinstance(listed, list):  # each letter of a string would be an entry
            message = f"{tag} = {listed!r} in a lexicon is not a list: write its phrases in brackets"
            raise TypeError(message)
        for item in listed:
            entry = {"text": item} if isinstance(item, str) else item
            text, case = entry["text"], bool(entry.get("case", False))
            tags = [*([] if tag == "phrases" else [tag]), *entry.get("tags", ())]
            plain = text.isascii() and text == text.lower() and text == " ".join(text.split())
            if not groups or groups[-1][:3] != (tags, case, plain):
                groups.append((tags, case, plain, []))
            groups[-1][3].append(text)
    return groups


INDEX = """
import importlib, os, sys
# Here, not by PYTHONPATH: the site customization of pip's build environment takes out what an earlier editable install added, which is these.
sys.path[:0] = sys.argv.pop(1).split(os.pathsep)
from pathlib import Path
from provenance.host.index import NAME, write

manner, target, *packages = sys.argv[1:]
for package in packages:
    rules = importlib.import_module(package).provenance_rules()
    file = Path(target, *package.split(".")[1:], NAME)
    file.parent.mkdir(parents=True, exist_ok=True)
    index = write(package, rules, frozen=manner == "frozen")
    if not file.exists() or file.read_bytes() != index:  # a file that is written anew is other code to a cache
        file.write_bytes(index)
    print(file)
"""
"""Writes the index of each package's rules; another process, because the build itself must not import what it packs."""


def index_rules(root: Path, target: Path, *, frozen: bool) -> list[Path]:
    """Write the index of every family below a folder; the files that were written, none where the rules cannot be imported here."""
    plugins = root / "plugins" / "provenance_plugins"
    packages = [f"provenance_plugins.{file.parent.name}" for file in sorted(plugins.glob("*/catalogue.py"))]
    return _written(root, INDEX, "frozen" if frozen else "here", str(target), *packages)


PATTERNS = """
import os, sys
sys.path[:0] = sys.argv.pop(1).split(os.pathsep)  # as above
from pathlib import Path
from provenance.compiled_patterns import NAME, write
from provenance.host.own_patterns import of_packages

file = Path(sys.argv[1], NAME)
file.parent.mkdir(parents=True, exist_ok=True)
kept = write(of_packages(["provenance", "provenance_plugins"]))
if not file.exists() or file.read_bytes() != kept:  # as above
    file.write_bytes(kept)
print(file)
"""
"""Keeps what `re` makes of the patterns of all modules."""


def keep_patterns(root: Path, target: Path) -> list[Path]:
    """Write the compiled patterns of the program into a folder; the file that was written, none where that failed."""
    return _written(root, PATTERNS, str(target))


def _written(root: Path, program: str, *arguments: str) -> list[Path]:
    """The files that a program wrote which imports the packages; none where it could not."""
    paths = [str(root / folder) for folder in (".", "plugins", "schemas")]
    paths += filter(None, sys.path)  # what the build requires, which pip keeps in a folder of its own
    done = subprocess.run(  # noqa: S603 - this Python, with a program of ours
        [sys.executable, "-c", program, os.pathsep.join(paths), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.stderr.write(
            f"What the build makes of the code is missing, so that every start takes longer: {done.stderr}\n"
        )
        return []
    return [Path(line) for line in done.stdout.splitlines()]


class CustomBuildHook(BuildHookInterface[Any]):
    """Called by hatchling for wheels, editable ones too."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile and index; of a wheel, files of its own are packed, and not those that stand in this folder."""
        root = Path(self.root)
        if version == "editable":
            compile_tables(root)
            index_rules(root, root / "plugins" / "provenance_plugins", frozen=False)
            keep_patterns(root, root / "provenance")
            return
        self.folder = Path(tempfile.mkdtemp())
        made = [
            *compile_tables(root, self.folder),
            *index_rules(root, self.folder / "provenance_plugins", frozen=True),
            *keep_patterns(root, self.folder / "provenance"),
        ]
        for path in made:
            build_data["force_include"][str(path)] = path.relative_to(self.folder).as_posix()

    @override
    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - as above
        """Take away what is in the wheel now."""
        if version != "editable":
            shutil.rmtree(self.folder, ignore_errors=True)
