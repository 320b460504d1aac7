"""Files that this program wrote, told by how they begin: reports and baselines are no documents."""

from __future__ import annotations

import os
from pathlib import Path

from provenance.patterns import lazy_pattern

_OF_REPORTS = frozenset({".html", ".htm", ".jsonl", ".json", ".parquet", ".xml"})
_HEAD = 300
"""Bytes at the beginning of a file that tell whose it is."""
_GENERATOR = b'<meta name="generator" content="provenance">'
_TESTS = b'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="provenance">'
_RECORD = b'{"kind":"document","id":'
_REPORT = b'{"schema_version":'
_RUN = b"provenance.run"
"""Stands in the metadata at the end of a Parquet file that is a report."""
_PARQUET, _FOOTER = b"PAR1", 1_000_000
"""How a Parquet file begins and ends; bytes of its metadata that are looked through at most."""
_BASELINE = "provenance-baseline"
_KNOWN = lazy_pattern(rb'(?:\xef\xbb\xbf)?\s*\{\s*"version"\s*:\s*\d+\s*,\s*"documents"\s*:\s*\[')
"""How a baseline begins."""


def is_report(file: Path) -> bool:
    """Whether a file has an ending of reports and begins as those of this program do: a run whose report is in the folder would check it the next time."""
    if file.suffix not in _OF_REPORTS:
        return False
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:  # whoever opens it to read it says what is wrong
        return False
    if head.startswith(_PARQUET):
        return _is_table_of_report(file)
    return head.startswith((_RECORD, _REPORT, _TESTS)) or _GENERATOR in head


def _is_table_of_report(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            end = stream.seek(-8, os.SEEK_END)
            size = min(int.from_bytes(stream.read(4), "little"), _FOOTER, end)
            stream.seek(end - size)
            return _RUN in stream.read(size)
    except OSError:
        return False


def is_baseline(file: Path) -> bool:
    """Whether a file is a baseline by its name and its beginning, also one that no setting names."""
    if not (file.suffix == ".json" and file.name.startswith(_BASELINE) and file.is_file()):
        return False
    try:
        with file.open("rb") as stream:
            return _KNOWN.match(stream.read(_HEAD)) is not None
    except OSError:
        return False
