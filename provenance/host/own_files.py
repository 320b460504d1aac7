"""Files that this program wrote, told by how they begin: reports, baselines, its schemas and the folders of its runs are no documents."""

from __future__ import annotations

import codecs
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
_QUALITY = lazy_pattern(rb'\[\n\{"description":"(?:[^"\\]|\\.)*+","check_name":"[A-Z]{2,8}\d{3} ')
"""How a report of code quality begins, for GitLab: with the message of a finding."""
_RULE = rb"[A-Z]{2,8}\d{3}"
_LEVEL = rb"(?:error|warning|info)"
_EARLIER = lazy_pattern(
    rb'\s*(?:\{\s*"schema_version"\s*:\s*"\d+\.\d+\.\d+"|\{"kind":"(?:document","id":"|corpus","rule":"|run","schema_version":")|<\?xml [^>]*>\s*<testsuites name="provenance"'
    rb'|\{\s*"\$schema"\s*:\s*"[^"]*sarif[^"]*"\s*,\s*"version"\s*:\s*"[\d.]+"\s*,\s*"runs"\s*:\s*\[\s*\{\s*"tool"\s*:\s*\{\s*"driver"\s*:\s*\{\s*"name"\s*:\s*"provenance"'
    rb'|\[\s*(?:\]\s*\Z|\{\s*"description"\s*:\s*"(?:[^"\\]|\\.)*+"\s*,\s*"check_name"\s*:\s*"(?:'
    + _RULE
    + rb' |failed"|partly-checked"|problem")))'
)
"""How reports for programs begin, also where another program laid them out anew."""
_FOR_PEOPLE = lazy_pattern(
    # The end of a report in which nothing is shown, tables, problems above either.
    rb"Found (?:nothing in [\d,]+ document|[\d,]+ faults?(?:: [\d,]+ fixed| \(\d| in \d))|No document was checked\."
    rb"|errors  warnings  info  |[\d,]+\t" + _RULE + rb"\r?\n"
    rb"|problem: (?s:.)*?\n(?:Found [n\d]|No document was checked\.|errors  warnings  info  )"
    # A finding, by itself or below the name of its document, and what could not be checked.
    rb"|::(?:error|warning|notice) [^\n]*?title=(?:provenance%3A|" + _RULE + rb" )"
    rb"|across documents  " + _LEVEL + rb"  " + _RULE + rb" "
    rb"|[^\n]+\n +(?:(?:not|partly) checked: |(?:[\d,]+:[\d,]+|page [\d,]+|-)  " + _LEVEL + rb"  " + _RULE + rb" )"
    rb"|[^\n]+?: (?:(?:failed|partly-checked): |" + _LEVEL + rb" " + _RULE + rb" [a-z])"
    # A patch, as `--diff` writes it.
    rb"|--- [^\n]*\n\+\+\+ [^\n]*\n@@ "
)
"""How reports for people begin, in the formats text, concise and github."""
_RUN = b"provenance.run"
"""Stands in the metadata at the end of a Parquet file that is a report."""
_PARQUET, _FOOTER = b"PAR1", 1_000_000
"""How a Parquet file begins and ends; bytes of its metadata that are looked through at most."""
_BASELINE = "provenance-baseline"
_OF_BASELINES = frozenset({".json", ".baseline"})
_LONG_HEAD = 6_000
"""The same for a baseline, which begins with the path and the id of a document, and for a report that begins with a message."""
_KNOWN = lazy_pattern(rb'(?:\xef\xbb\xbf)?\s*\{\s*"version"\s*:\s*\d+\s*,\s*"documents"\s*:\s*\[')
"""How a baseline begins."""
_SCHEMA = lazy_pattern(rb'\{\s*"\$schema"\s*:\s*"[^"]*"\s*,\s*"title"\s*:\s*"[^"]* of Provenance"')
"""How a schema begins that `provenance schema` printed, as for an editor to check the settings."""
_RUN_FILE, _PLAN_FILE = "run.json", "plan.jsonl"
_MANIFEST = lazy_pattern(rb'\{\s*"format"\s*:\s*\d+\s*,\s*"program"\s*:\s*\{\s*"version"')
"""What the folder of a run holds (see `engine.shards.folder`), and how the first of these begins."""
_DEPTH_OF_RUN = 3
"""Folders around a file of a run: `run/shards/000012/records.jsonl`."""
_STRING = rb'"(?:[^"\\]|\\.)*+"'
_ENTRY = lazy_pattern(
    rb'\s*(?:\]\s*\}\s*\Z|\{\s*"path"\s*:\s*'
    + _STRING
    + rb'\s*,\s*(?:"id"\s*:\s*'
    + _STRING
    + rb'\s*,\s*)?"findings"\s*:\s*\{\s*"[A-Z]{2,8}\d{3}"\s*:\s*\[)'
)
"""How it goes on, which no document does: nothing, or a path with the fingerprints of a rule."""


def is_report(file: Path) -> bool:
    """Whether a file has an ending of reports and begins as those of this program do: a run whose report is in the folder would check it the next time."""
    if file.suffix not in _OF_REPORTS:
        return False
    try:
        with file.open("rb") as stream:
            longer = stream.read(_LONG_HEAD)
    except OSError:  # whoever opens it to read it says what is wrong
        return False
    head = longer[:_HEAD]
    if head.startswith(_PARQUET):
        return _is_table_of_report(file)
    return head.startswith((_RECORD, _REPORT, _TESTS)) or _GENERATOR in head or bool(_QUALITY.match(longer))


def _is_table_of_report(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            end = stream.seek(-8, os.SEEK_END)
            size = min(int.from_bytes(stream.read(4), "little"), _FOOTER, end)
            stream.seek(end - size)
            return _RUN in stream.read(size)
    except OSError:
        return False


def is_earlier_report(file: Path) -> bool:
    """Whether a file, whatever it is called, is empty or begins as a report of this program does, in any format of its own: a report may take its place, and of nothing else."""
    try:
        with file.open("rb") as stream:
            head = stream.read(_LONG_HEAD)
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - _LONG_HEAD))
            tail = stream.read(_LONG_HEAD)
    except OSError:
        return False
    if head.startswith(_PARQUET):
        return _is_table_of_report(file)
    head = _SAID.sub(b"", _COLOURS.sub(b"", _as_utf8(head)), count=1)
    if size < _LONG_HEAD and _NOTHING_YET.fullmatch(head):
        return True
    if _GENERATOR in head[:_HEAD] or _EARLIER.match(head) or _FOR_PEOPLE.match(head):
        return True
    if not head.lstrip().startswith(b"{"):
        return False
    return _SORTED.search(tail) is not None or (
        _SARIF.match(head) is not None and _DRIVER.search(file.read_bytes()) is not None
    )


def _as_utf8(part: bytes) -> bytes:
    """A part of a file without its byte order mark, and in UTF-8 where it is in UTF-16, as a shell may have saved what was printed."""
    if part.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return part[: len(part) & ~1].decode("utf-16", "replace").encode()
    return part.removeprefix(codecs.BOM_UTF8)


_COLOURS = lazy_pattern(rb"\x1b\[[\d;]*m")
_SAID = lazy_pattern(rb"\A(?:provenance: [^\n]*\n)+")
"""Sentences of the program above a report that was saved with what went to the terminal."""
_NOTHING_YET = lazy_pattern(rb"\s*(?:\{\s*(?:\"\w+\"\s*:\s*\[\s*\]\s*)?\}|\[\s*\]|<\w+\s*/>)?\s*")
"""What stands in a file that waits for a report: nothing, an object or a list of nothing."""
_SORTED = lazy_pattern(rb'"schema_version"\s*:\s*"\d+\.\d+\.\d+"')
"""What stands at the end of a report whose keys another program put into the order of the alphabet."""
_SARIF = lazy_pattern(rb'\s*\{\s*"\$schema"\s*:\s*"[^"]*sarif')
_DRIVER = lazy_pattern(rb'"name"\s*:\s*"provenance"')
"""How such a report in SARIF begins, and what stands anywhere in it."""


def is_kept(file: Path) -> bool:
    """Whether a file is a baseline or a schema by its beginning, whatever it is called, also one that no setting names."""
    if file.suffix not in _OF_BASELINES or not file.is_file():
        return False
    try:
        with file.open("rb") as stream:
            head = stream.read(_LONG_HEAD)
    except OSError:
        return False
    if _SCHEMA.match(head):
        return True
    known = _KNOWN.match(head)
    return known is not None and (file.name.startswith(_BASELINE) or _ENTRY.match(head, known.end()) is not None)


def is_of_run(path: Path) -> bool:
    """Whether a path is the folder of a run that was kept there with `--run-folder`, or lies in one: what that has of texts are records and plans."""
    return any(map(_holds_run, (path, *path.parents[:_DEPTH_OF_RUN])))


def _holds_run(folder: Path) -> bool:
    try:
        with (folder / _RUN_FILE).open("rb") as stream:
            return _MANIFEST.match(stream.read(_HEAD)) is not None and (folder / _PLAN_FILE).is_file()
    except OSError:  # there is none, or nobody may look
        return False
