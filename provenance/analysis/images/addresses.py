"""Where an image is: in the web, beside the document, in the address itself, or nowhere that could be told."""

from __future__ import annotations

import binascii
import os
import re
from enum import StrEnum
from urllib.parse import unquote, unquote_to_bytes

from provenance.analysis.markup import live_markup
from provenance.api import Document, lazy_pattern
from provenance.named_tuples import NamedTuple

LARGEST = 50_000_000
"""Bytes of an image that are read."""
_SCHEME = lazy_pattern(r"[A-Za-z][A-Za-z0-9+.-]*:")
_TEMPLATE = lazy_pattern(r"[{}<>|*\x00]|\$[({A-Za-z]|%[^0-9A-Fa-f]|\[%|@@|__[A-Z_]+__")
_DATA = lazy_pattern(r"data:(?P<type>[\w.+-]+/[\w.+-]+)?(?P<parameters>(?:;[^,;]{0,80})*),", re.IGNORECASE)
_BASE = lazy_pattern(r"<base\s[^>]{0,2000}href", re.IGNORECASE)


class Kind(StrEnum):
    """What an address says of the place of an image."""

    REMOTE = "remote"
    LOCAL = "local"
    """A path relative to the document's file."""
    DATA = "data"
    UNKNOWN = "unknown"
    """Empty, filled in by a template, or below a root that is not known."""


class Address(NamedTuple):
    """An address, and the file that it leads to."""

    kind: Kind
    path: str | None = None
    """The file, for a local one of a document that has a place on disk. It need not exist."""


def address_of(document: Document, target: str) -> Address:
    """Where an image is. Nothing on disk is looked at."""
    if not target:
        return Address(Kind.UNKNOWN)
    if target[:5].lower() == "data:":
        return Address(Kind.DATA)
    if _SCHEME.match(target):
        # Of one letter it is a drive of Windows, whose root only the writer's machine has.
        return Address(Kind.UNKNOWN if target[1] == ":" or target[:5].lower() == "file:" else Kind.REMOTE)
    target = target.replace("\\", "/")
    if target.startswith("//"):
        return Address(Kind.REMOTE)
    path = unquote(re.split(r"[?#]", target, maxsplit=1)[0])
    if not path or path.startswith(("/", "~")) or _TEMPLATE.search(target) or _has_base(document):
        return Address(Kind.UNKNOWN)
    if document.file is None or "\x00" in path:
        return Address(Kind.LOCAL)
    return Address(Kind.LOCAL, os.path.normpath(os.path.join(os.path.dirname(document.file), path)))  # noqa: PTH118, PTH120 - a Path would keep ".."


def _has_base(document: Document) -> bool:
    """Whether a `base` element says that the page's addresses are relative to somewhere else."""
    return document.recall(
        "images.base", lambda page: page.media_type == "text/html" and _BASE.search(live_markup(page)) is not None
    )


def is_file(path: str) -> bool:
    """Whether there is a regular file: no device, no pipe, no folder."""
    try:
        return os.path.isfile(path)  # noqa: PTH113 - as above
    except (OSError, ValueError):
        return False


def data_of(target: str) -> bytes | None:
    """What a `data:` address holds; None where it is malformed or longer than what is read."""
    head = _DATA.match(target)
    if head is None or len(target) > LARGEST:
        return None
    body = target[head.end() :]
    if "base64" not in head["parameters"].lower():
        return unquote_to_bytes(body)
    try:
        return binascii.a2b_base64(re.sub(r"\s+", "", unquote(body) if "%" in body else body))
    except (binascii.Error, ValueError):
        return None


def bytes_of(path: str) -> bytes | None:
    """The content of a regular file; None where there is none, it cannot be read, or it is longer than what is read."""
    if not is_file(path):
        return None
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - as above
            content = stream.read(LARGEST + 1)
    except OSError:
        return None
    return content if len(content) <= LARGEST else None
