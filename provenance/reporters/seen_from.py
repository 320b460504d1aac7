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


def seen_from_here(sink: RecordSink, name: str, root: str) -> RecordSink:
    """The sink of a format, given paths as they are followed; the sink itself where `root`, to which they are relative, is that folder."""
    base = os.path.realpath(os.getcwd())  # noqa: PTH109 - as GITHUB_WORKSPACE, words
    workspace = next(filter(None, map(os.environ.get, _REPOSITORY.get(name, ()))), None)
    if workspace and Path(root).is_relative_to(os.path.realpath(workspace)):
        base = os.path.realpath(workspace)
    return sink if os.path.realpath(root) == base else _SeenFrom(sink, os.path.realpath(root), base)


class _SeenFrom:
    def __init__(self, sink: RecordSink, root: str, base: str) -> None:
        self._sink, self._root, self._base = sink, root, base

    def _path(self, path: str) -> str:
        if path.startswith("<") or "://" in path:
            return path
        try:
            seen = os.path.relpath(os.path.join(self._root, path), self._base)  # noqa: PTH118 - a Path takes ten times as long
        except ValueError:  # on another drive
            return path
        # What lies in no folder above is as well named from the top.
        return path if os.path.isabs(path) and seen.startswith("..") else seen.replace(os.sep, "/")  # noqa: PTH117

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
