"""From a statement of rights, as markup, front matter or text has it, to the licence that it names."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from provenance.analysis.licences import names
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple


class Kind(StrEnum):
    """What a statement of rights is."""

    NAMED = "named"
    """It names licences that exist."""
    RESERVED = "reserved"
    """All rights reserved, or the like."""
    COPYRIGHT = "copyright"
    """It says whose the rights are, and no more."""
    PUBLIC_DOMAIN = "public-domain"
    TERMS = "terms"
    """Where somebody's own terms stand: an address, a file."""
    MISTAKEN = "mistaken"
    """A licence of Creative Commons or of the SPDX list that does not exist."""
    UNKNOWN = "unknown"


class Licence(NamedTuple):
    """What a statement of rights comes to."""

    kind: Kind
    identifiers: tuple[str, ...] = ()
    """SPDX identifiers, or what is known of them; more than one where several are offered. Of a version that does not exist: those that do."""

    @property
    def name(self) -> str:
        """The identifiers as an expression, or the kind in words."""
        if self.kind is Kind.RESERVED:
            return "that all rights are reserved"
        return " OR ".join(self.identifiers) or f"the {self.kind.value.replace('-', ' ')}"


_ARCHIVE = lazy_pattern(r"\Ahttps?://(?:web\.)?archive\.org/web/\d+[a-z_]*/", re.IGNORECASE)
_ADDRESS = lazy_pattern(r"(?:https?:)?//\S+\Z|/\S*\Z|(?:www\.)?[\w-]+(?:\.[\w-]+)+/\S*\Z", re.IGNORECASE)
_INSIDE = lazy_pattern(r"(?:https?:)?//[^\s<>()\"']+", re.IGNORECASE)
_FILE = lazy_pattern(
    r"(?:see|(?:the\s+)?(?:(?:complete|full)\s+)?terms\s+(?:are\s+)?in)\s+(?:the\s+)?(?:licen[cs]e\s+in\s+)?[\w./-]*(?:licen[cs]e|copying)[\w.-]*(?:\s+file)?\Z|[\w./-]*(?:licen[cs]e|copying)[\w-]*\.(?:md|txt|rst|html?)\Z",
    re.IGNORECASE,
)
"""A file beside the text that has the terms."""
_EXPRESSION = lazy_pattern(r"\s+(?:or|and|with)\s+|[()]|\s*[/|;]\s*|,\s+", re.IGNORECASE)
_EXCEPTION = lazy_pattern(r"\s+with\s+[\w.-]*(?:exception|syscall-note|additionref-)[\w.-]*", re.IGNORECASE)
"""What more a licence allows, which is no licence."""
_COMMONS = lazy_pattern(r"(?:\bcc\b|creative\s+commons|\bcc0\b|\bcc-by)", re.IGNORECASE)
_PARTS = lazy_pattern(r"\b(cc)[-_ ]by((?:[-_][a-z]{2,4})+)(?![a-z])", re.IGNORECASE)
"""A licence of Creative Commons by its letters, whose parts are joined."""
_VERSION = lazy_pattern(r"\d\.\d")
_COMMONS_VERSIONS = frozenset({"1.0", "2.0", "2.1", "2.5", "3.0", "4.0"})
_COMMONS_SETS = frozenset({"BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND", "SA", "NC", "ND", "NC-SA", "NC-ND"})
_COMMONS_PARTS = frozenset({"SA", "NC", "ND"})
_LONGEST = 300
"""Characters of a statement that are read."""


def normalise(value: str) -> Licence:
    """The licence that a statement names; what names none is told by its kind.

    Takes identifiers and expressions of SPDX, names with or without "License" and version, Creative Commons in words, letters and
    addresses (also of a country's version), and statements of reserved rights in some languages.
    """
    text = " ".join(value.split())[:_LONGEST]
    text = _ARCHIVE.sub("", text)
    if not text:
        return Licence(Kind.UNKNOWN)
    if _ADDRESS.match(text):
        return _address(text) or Licence(Kind.TERMS)
    if _FILE.match(text):
        return Licence(Kind.TERMS)
    single = names.identifier(text)
    if single is not None:
        return Licence(Kind.NAMED, (single,))
    several = [names.identifier(part) for part in _EXPRESSION.split(_EXCEPTION.sub("", text)) if part.strip()]
    if several and all(several):
        return Licence(Kind.NAMED, tuple(dict.fromkeys(part for part in several if part is not None)))
    inside = _INSIDE.search(text)
    commons = _COMMONS.search(text) is not None or len({*names.elements(text.lower())}) > 1
    found = (_address(inside[0]) if inside else None) or (creative_commons(text) if commons else None)
    if found is not None:
        return found
    mentioned = names.mentioned(text)
    if mentioned is not None:
        return Licence(Kind.NAMED, (mentioned,))
    if others := names.other_releases(text):
        return Licence(Kind.MISTAKEN, others)
    return Licence(_statement(text.lower()))


def _statement(text: str) -> Kind:
    if names.states("reserved", text) or text.strip(" .!") in names.statements("proprietary"):
        return Kind.RESERVED
    if names.states("public_domain", text):
        return Kind.PUBLIC_DOMAIN
    return Kind.COPYRIGHT if names.states("copyright", text) else Kind.UNKNOWN


def _address(address: str) -> Licence | None:
    """The licence at an address; None where it is somebody's own page."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    path = unquote(parts.path).strip("/").lower().removesuffix(".html").removesuffix(".txt").removesuffix(".php")
    if host in names.hosts("creative_commons"):
        return _commons_address(path)
    if host in names.hosts("spdx"):
        single = names.identifier(path.rpartition("/")[2])
        return None if single is None else Licence(Kind.NAMED, (single,))
    if host in names.hosts("rights_statements"):
        return Licence(Kind.COPYRIGHT)
    single = names.at_address(f"{host}/{path}")
    return None if single is None else Licence(Kind.NAMED, (single,))


def _commons_address(path: str) -> Licence | None:
    first, *rest = path.split("/")
    if first == "publicdomain" and rest:
        version = rest[1] if len(rest) > 1 and _VERSION.fullmatch(rest[1]) else None
        known = {"zero": "CC0", "mark": "CC-PDM"}.get(rest[0])
        return Licence(Kind.MISTAKEN) if known is None else Licence(Kind.NAMED, (_versioned(known, version),))
    if first not in {"licenses", "l"} or not rest or rest[0] in {"", "publicdomain", "by-nc-nd-sa"}:
        return Licence(Kind.MISTAKEN) if rest[:1] == ["by-nc-nd-sa"] else None
    elements = rest[0].upper().split("-")
    return _commons(elements, rest[1] if len(rest) > 1 else None)


def creative_commons(text: str) -> Licence | None:
    """The licence of Creative Commons that a text names; None where it only mentions Creative Commons."""
    lower = text.lower().replace("’", "'")
    version = _VERSION.search(lower)
    if "cc0" in lower or "cc zero" in lower or "commons zero" in lower:
        return Licence(Kind.NAMED, (_versioned("CC0", "1.0"),))
    if "public domain mark" in lower:
        return Licence(Kind.NAMED, ("CC-PDM-1.0",))
    if any(map(_has_strange_part, _PARTS.finditer(text))):
        return Licence(Kind.MISTAKEN)
    elements = names.elements(lower)
    return _commons(elements, version[0] if version else None) if elements else None


def _has_strange_part(found: re.Match[str]) -> bool:
    """Whether one of the joined parts is none that there is; a word in small letters behind capitals ("CC-BY-like") is no part."""
    parts = [part for part in re.split(r"[-_]", found[2][1:]) if part.isupper() == found[1].isupper()]
    return any(part.upper() not in _COMMONS_PARTS and part.lower() not in names.countries() for part in parts)


def _commons(elements: list[str], version: str | None) -> Licence:
    order = [element for element in ("BY", "NC", "ND", "SA") if element in elements]
    known = "-".join(order)
    if len(order) != len(set(elements)) or known not in _COMMONS_SETS or version not in {None, "", *_COMMONS_VERSIONS}:
        return Licence(Kind.MISTAKEN)
    return Licence(Kind.NAMED, (_versioned(f"CC-{known}", version or None),))


def _versioned(family: str, version: str | None) -> str:
    return family if version is None else f"{family}-{version}"
