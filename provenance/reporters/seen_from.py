"""Paths as they lead to the files from where somebody reads the report.

In records they are relative to the configuration's folder, so that a report is the same wherever the command is given. A terminal
is in some folder, and GitHub and GitLab look for files from that of the repository.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from provenance.extensions import RecordSink
from provenance.records import CorpusFinding, DocumentRecord, RunRecord

_REPOSITORY = {
    "github": ("GITHUB_WORKSPACE",),
    "gitlab": ("CI_PROJECT_DIR",),
    "junit": ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
    "sarif": ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
}
"""Where a service says the folder of the repository is, from which it looks for the files of a format."""

_FOR_PEOPLE = frozenset({"text", "concise"})
_FAR = "../../../"
"""What lies so far away is as well named from the top."""


def seen_from_here(sink: RecordSink, name: str, root: str) -> RecordSink:
    """The sink of a format, given paths as they are followed; the sink itself where `root`, to which they are relative, is that folder."""
    base = os.path.realpath(os.getcwd())  # noqa: PTH109 - as GITHUB_WORKSPACE, words
    workspace = next(filter(None, map(os.environ.get, _REPOSITORY.get(name, ()))), None)
    if workspace and Path(root).is_relative_to(os.path.realpath(workspace)):
        base = os.path.realpath(workspace)
    climbs = name in _FOR_PEOPLE
    if os.path.realpath(root) == base and not climbs:
        return sink
    return _SeenFrom(sink, os.path.realpath(root), base, climbs=climbs)


class _SeenFrom:
    def __init__(self, sink: RecordSink, root: str, base: str, *, climbs: bool) -> None:
        """`climbs`: what lies beside the folder is named from there, too."""
        self._sink, self._root, self._base, self._climbs = sink, root, base, climbs
        self._same = root == base

    def _path(self, path: str) -> str:
        absolute = os.path.isabs(path)  # noqa: PTH117 - a Path takes ten times as long
        if path.startswith("<") or "://" in path or (self._same and not absolute):
            return path
        try:
            seen = os.path.relpath(os.path.join(self._root, path), self._base)  # noqa: PTH118 - a Path takes ten times as long
        except ValueError:  # on another drive
            return path
        if absolute and seen.startswith(".."):
            # What shares no folder but the root with this one is as well named from the top.
            seen = seen.replace(os.sep, "/")
            near = self._climbs and len(seen) < len(path) and not seen.startswith(_FAR)
            return seen if near and Path(path).parts[:2] == Path(self._base).parts[:2] else path
        return seen.replace(os.sep, "/")

    def document(self, record: DocumentRecord, line: bytes) -> None:
        """One document."""
        self._sink.document(msgspec.structs.replace(record, path=self._path(record.path)), line)

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:
        """One corpus finding."""
        members = [msgspec.structs.replace(member, path=self._path(member.path)) for member in finding.members]
        self._sink.corpus(msgspec.structs.replace(finding, members=members), line)

    def finish(self, run: RunRecord, line: bytes) -> None:
        """The end of the run."""
        problems = [
            problem if problem.path is None else msgspec.structs.replace(problem, path=self._path(problem.path))
            for problem in run.problems
        ]
        self._sink.finish(msgspec.structs.replace(run, problems=problems), line)
