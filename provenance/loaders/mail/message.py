"""A message: the text that its sender wrote is the source, its headers are declared.

The parser is the one that comes with Python, with its older policy: the newer one raises on headers that real mail has, and takes a time
that grows with their square.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice
from mimetypes import guess_type
from typing import TypeAlias

import msgspec

from provenance.documents import Declared, Document, Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.mail.quoted import mark_quoted
from provenance.loaders.text import load_text
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

PARTS = 500
"""Parts of a message, those within others too; every level of them is looked through for every line of what stands in it."""
LONGEST = 10_000
"""Characters of a header that are read."""
NAMED = 8
"""Parts that are named in a notice."""
MOST = 10_000
"""Parts side by side."""
_BOUNDARY = re.compile(rb"boundary=\s*\"?([^\"\s;]{1,70})", re.IGNORECASE)
_MULTIPART = re.compile(rb"content-type:\s*(?:multipart|message)/", re.IGNORECASE)
_NO_TEXT = frozenset({"multipart", "image", "audio", "video", "font", "model"})
_MACHINES = frozenset(
    {
        "application/pgp-signature",
        "application/pgp-keys",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/ms-tnef",
        "application/applefile",
        "text/calendar",
        "text/vcard",
        "text/x-vcard",
        "message/delivery-status",
        "message/disposition-notification",
        "text/rfc822-headers",
    }
)
"""Parts that programs wrote for programs."""
_ANYTHING = frozenset({"application/octet-stream", "application/octetstream", "application/x-download"})
_HEADERS = (
    ("subject", "title"),
    ("from", "author"),
    ("date", "date"),
    ("organization", "publisher"),
    ("list-id", "site"),
    ("archived-at", "url"),
    ("content-language", "language"),
)
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_HIDDEN = lazy_pattern(r"(?P<user>[\w.+-]{1,64}) at (?P<host>[\w-]{1,60}(?:\.[\w-]{1,60}){1,5})(?=[\s)]|\Z)")
"""An address as archives of mailing lists hide it from machines: "ana at leeds.org (Ana Cruz)"."""
_NUMBERED_LIST = lazy_pattern(r"(?=[a-f\d]*\d)[a-f\d]{12,}(?:mc)?(?:[ .]|\Z)")
"""What a program that sends newsletters calls a list of its customer: "f177a264847d7820ba11a4aa3mc list"."""
_LIST = lazy_pattern(r"(?P<name>.*?)\s*<[^<>]*>\s*", re.DOTALL)

_Mail: TypeAlias = "Message[str, str]"


class _Body(NamedTuple):
    media_type: str
    data: bytes
    charset: str | None


def load_message(source: Source) -> Document:
    """Read a message. Raises LoadError for what is no message, is encrypted, or has parts without end."""
    data = source.data.encode("utf-8", "surrogateescape") if isinstance(source.data, str) else source.data
    if sum(1 for _ in _MULTIPART.finditer(data)) > PARTS:
        raise LoadError(f"It has more than {PARTS} parts within parts: this is no message that somebody wrote.")
    if any(data.count(b"--" + found[1]) > MOST for found in islice(_BOUNDARY.finditer(data), 50)):
        raise LoadError(f"It has more than {MOST:,} parts: this is no message that somebody wrote.")
    try:
        mail = message_from_bytes(data)
        if not mail.keys():
            raise LoadError("It is no e-mail: it does not begin with headers such as `From: ` and `Subject: `.")
        body, others = _body(mail)
        names = [name for part in others for name in _named(part)]
    except (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise LoadError(f"It is no e-mail that can be read: {str(error)[:200] or type(error).__name__}.") from None
    if body is None and _is_words(mail):
        body, names = _text(mail)._replace(media_type="text/plain"), []
    if body is None:
        if any(part.get_content_type() in _ENCRYPTED for part in mail.walk()):
            raise LoadError("It is encrypted: decrypt it to have it checked.")
        body = _Body("text/plain", b"", None)  # pictures, or nothing at all
    notices = source.notices
    if names:
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        what = "An attachment was not read" if len(names) == 1 else "Attachments were not read"
        notices += (Notice("attachment", f"{what}: {', '.join(names[:NAMED])}{more}."),)
    inner = msgspec.structs.replace(
        source,
        media_type=body.media_type,
        data=body.data,
        encoding=body.charset,
        declared=source.declared + tuple(_declared(mail)),
        whole_page=False,
        notices=notices,
    )
    if body.media_type == "text/html":
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        return mark_quoted(load_html(inner))
    return mark_quoted(load_text(inner))


def message_id(data: bytes) -> str:
    """The Message-ID among the headers that a message begins with; empty where there is none."""
    head = data[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    found = re.search(rb"(?im)^message-id:\s*<([^<>\s]{1,250})>", head)
    return found[1].decode("ascii", "replace") if found else ""


# -- parts --------------------------------------------------------------------------------------------------------------------


def _body(mail: _Mail) -> tuple[_Body | None, list[_Mail]]:
    """What the sender wrote, and the parts that are not it."""
    kind = mail.get_content_type()
    if kind in _ENCRYPTED:
        return None, []
    if not mail.is_multipart():
        if kind in {"text/plain", "text/html"} and mail.get_content_disposition() != "attachment":
            return _text(mail), []
        return None, [mail]
    parts = [part for part in mail.get_payload() if isinstance(part, Message)]
    if kind.startswith("message/") or kind == "multipart/digest":
        return None, [mail]
    if kind == "multipart/alternative":
        return _alternative(parts)
    body: _Body | None = None
    others: list[_Mail] = []
    for part in parts:
        found, rest = _body(part)
        others += rest
        if found is None:
            continue
        if body is None:
            body = found
        elif found.media_type == body.media_type == "text/plain" and not part.get_filename():
            body = _joined(body, found)  # what a mailing list puts below
        elif found.data.strip():
            others.append(part)
    return body, others


def _is_words(mail: _Mail) -> bool:
    """Whether a message of one part is to be read though its type is none of those known: other kinds of text are read as plain text, as RFC 2046 has it, and so is what says that it has parts and has none."""
    if mail.is_multipart() or mail.get_content_disposition() == "attachment":
        return False
    kind = mail.get_content_type()
    return kind.startswith("multipart/") or (kind.startswith("text/") and kind not in _MACHINES)


def _alternative(parts: list[_Mail]) -> tuple[_Body | None, list[_Mail]]:
    """The same said in several ways: the plain one where it says anything."""
    best: _Body | None = None
    others: list[_Mail] = []
    for part in parts:
        found, rest = _body(part)
        others += [one for one in rest if one is not part]
        if found is not None and found.data.strip() and (best is None or best.media_type != "text/plain"):
            best = found if best is None or found.media_type == "text/plain" else best
    return best, others


def _text(mail: _Mail) -> _Body:
    payload = mail.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return _Body(mail.get_content_type(), data, mail.get_content_charset())


def _joined(body: _Body, more: _Body) -> _Body:
    """Two parts of plain text as one, in UTF-8 where their encodings differ."""
    if body.charset == more.charset:
        return body._replace(data=body.data.rstrip() + b"\n\n" + more.data)
    words = "\n\n".join(_decoded(part) for part in (body, more))
    return _Body("text/plain", words.encode(), "utf-8")


def _decoded(body: _Body) -> str:
    try:
        return body.data.decode(body.charset or "utf-8", "replace").rstrip()
    except LookupError:
        return body.data.decode("utf-8", "replace").rstrip()


def _named(part: _Mail) -> Iterator[str]:
    kind = part.get_content_type()
    name = _words(part.get_filename() or "")
    if name and kind in _ANYTHING:
        kind = guess_type(name)[0] or kind
    if kind.partition("/")[0] in _NO_TEXT or kind in _MACHINES:
        return
    yield (
        f"{name[:100]} ({kind})"
        if name
        else "a forwarded message"
        if kind.startswith("message/")
        else f"a part ({kind})"
    )


# -- headers ------------------------------------------------------------------------------------------------------------------


def _declared(mail: _Mail) -> Iterator[Declared]:
    first: dict[str, str] = {}
    for name, value in mail.raw_items():
        first.setdefault(name.lower(), str(value)[:LONGEST])
    for header, field in _HEADERS:
        words = _words(first.get(header, ""))
        if header == "from":
            words = _person(words)
        elif header == "list-id" and (found := _LIST.fullmatch(words)):
            words = found["name"].strip('" ') or words.strip("<> ")
            words = "" if _NUMBERED_LIST.match(words) is not None else words
        elif header == "archived-at":
            words = words.strip("<> ")
        if words:
            yield Declared(field, words, f"mail:{header}")
        if header == "date" and _IN_FIGURES.fullmatch(words) is not None:
            yield from _received(mail)


_IN_FIGURES = lazy_pattern(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}(?:[ ,T].*)?")
"""A date in which nothing tells the day from the month, as no program for mail writes it."""


def _received(mail: _Mail) -> Iterator[Declared]:
    """The days on which servers took over a message, which they write with the name of the month."""
    for said in mail.get_all("received", ())[:_SERVERS]:
        try:
            moment = parsedate_to_datetime(str(said)[:LONGEST].rpartition(";")[2].strip())
        except ValueError:
            continue
        yield Declared("retrieved", moment.date().isoformat(), "mail:received")


_SERVERS = 10
"""Servers on the way of a message that are asked."""


def _person(words: str) -> str:
    name, address = parseaddr(_HIDDEN.sub(r"\g<user>@\g<host>", words))
    return name.strip("'\" ") or address or words


def _words(raw: str) -> str:
    """A header as people read it: encoded words decoded, lines unfolded."""
    raw = raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        parts = decode_header(raw)
        words = "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii", "replace") for part, charset in parts
        )
    except (MessageError, LookupError, ValueError):
        words = raw
    return " ".join(words.split())
