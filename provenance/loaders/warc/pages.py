"""The pages of a web archive: responses whose body is HTML or plain text, and texts that were made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, BinaryIO

from provenance.documents import Declared, Notice
from provenance.extensions import BrokenEntry, Source
from provenance.loaders.warc.bodies import Body, body_of
from provenance.loaders.warc.records import LONGEST, Archive, Broken

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_TEXTS = {
    "text/html": "text/html",
    "application/xhtml+xml": "application/xhtml+xml",
    "application/vnd.wap.xhtml+xml": "application/xhtml+xml",
    "text/plain": "text/plain",
    "text/markdown": "text/markdown",
    "text/x-markdown": "text/markdown",
}
"""Content type -> the media type that it is read as."""
_SAME_DAY = 86_400
"""Seconds: a page that claims to have changed within a day of being fetched was put together for whoever asked."""
_KINDS = 12
"""Kinds of records that are counted by name."""


class _Other(Exception):
    """What a record is that holds no page."""


def read_archive(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The pages in order; `row` is the number of a record (of any kind, from 1), `offset` that of its first byte in the file.

    Raises LoadError without the extra, and for what is no web archive. A record that is broken is one entry, and reading goes on
    behind it; the records that hold no page are counted in a last one.
    """
    archive = Archive(path, stream)
    others: Counter[str] = Counter()
    for row, record in enumerate(archive.records(), 1):
        name = f"{path}:{row}"
        if isinstance(record, Broken):
            yield BrokenEntry(name, row, f"Record {row} of {path} cannot be read: {record.reason}.", record.offset)
            continue
        name = (record.record_id or "").strip().strip("<>") or name
        try:
            yield _page(path, name, row, record, archive.offset(record))
        except _Other as kind:
            others[str(kind)] += 1
        except (OSError, ValueError) as error:
            yield BrokenEntry(name, row, f"Record {row} of {path} cannot be read: {error}.", archive.offset(record))
    if others:
        yield BrokenEntry(path, None, _count(others), skipped=True)


def _count(others: Counter[str]) -> str:
    named = [f"{count:,} {kind}" for kind, count in others.most_common(_KINDS)]
    rest = sum(others.values()) - sum(count for _, count in others.most_common(_KINDS))
    listed = ", ".join([*named, *([f"{rest:,} of other kinds"] if rest else [])])
    total = sum(others.values())
    return f"{total:,} records hold no page: {listed}" if total > 1 else f"1 record holds no page: {listed}"


def _page(path: str, name: str, row: int, record: WarcRecord, offset: int | None) -> Source | BrokenEntry:
    """Raises _Other for a record without a page, OSError or ValueError for one that is broken."""
    headers = record.headers
    kind = (headers.get("WARC-Type") or "unknown").lower()
    if headers.get("WARC-Segment-Number") not in {None, "1"} or headers.get("WARC-Segment-Total-Length"):
        raise _Other("segment of a longer record")
    body: Body | None = None
    if kind == "response" and record.is_http:
        declared, encoding, media_type = _http(record)
        body = body_of(record, LONGEST + 1)
    elif kind in {"resource", "conversion"}:
        content_type = headers.get("Content-Type") or ""
        declared, encoding, media_type = [], _charset(content_type), _media_type(content_type, kind)
    else:
        raise _Other(kind)
    data = body.data if body is not None else record.reader.read(LONGEST + 1)
    if len(data) > LONGEST:
        return BrokenEntry(name, row, f"Record {row} unpacks to more than {LONGEST:,} bytes.", offset)
    if body is not None and body.cut and not data:
        raise ValueError("its packed page ends before the first word")
    if not data.strip():
        raise _Other("empty page")
    address = (headers.get("WARC-Target-URI") or "").strip().strip("<>")
    if address:
        declared.append(Declared("url", address, "http:target-uri"))
    cut = headers.get("WARC-Truncated")
    notices = (Notice("limit", f"The crawler cut the page of record {row} off ({cut.strip()})."),) if cut else ()
    if body is not None and body.cut and not notices:
        notices = (Notice("limit", f"The packed page of record {row} ends before it is whole."),)
    return Source(
        name,
        path,
        media_type,
        data,
        row=row,
        offset=offset,
        declared=tuple(declared),
        encoding=encoding,
        notices=notices,
    )


def _http(record: WarcRecord) -> tuple[list[Declared], str | None, str]:
    """What the headers of a response say, its encoding and media type."""
    record.parse_http(auto_decode="none")
    headers = record.http_headers
    status = headers.status_code if headers else None
    if status is None:
        raise ValueError("it holds no HTTP response")
    if not 200 <= status < 300:
        raise _Other(f"response with status {status}")
    content_type = headers.get("Content-Type") or record.headers.get("WARC-Identified-Payload-Type") or ""
    declared: list[Declared] = []
    language = (headers.get("Content-Language") or "").split(",")
    if len(language) == 1 and language[0].strip():
        declared.append(Declared("language", language[0].strip(), "http:content-language"))
    changed = headers.get("Last-Modified")
    if changed and _is_old(changed, record.headers.get("WARC-Date") or ""):
        declared.append(Declared("modified", " ".join(changed.split()), "http:last-modified"))
    return declared, _charset(content_type), _media_type(content_type, "response")


def _is_old(changed: str, fetched: str) -> bool:
    """Whether a page says that it had changed long before it was fetched."""
    try:
        there, here = parsedate_to_datetime(changed), datetime.fromisoformat(fetched)
        return (here.replace(tzinfo=None) - there.replace(tzinfo=None)).total_seconds() > _SAME_DAY
    except (ValueError, OverflowError):
        return False


def _media_type(content_type: str, kind: str) -> str:
    name = content_type.partition(";")[0].strip().lower()
    if name in _TEXTS:
        return _TEXTS[name]
    raise _Other(f"{kind} of type {name[:60]}" if name else f"{kind} without a content type")


def _charset(content_type: str) -> str | None:
    for part in content_type.split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == "charset":
            return value.strip().strip("'\"") or None
    return None
