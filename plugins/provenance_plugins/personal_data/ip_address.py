"""PII608: an IP address."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from provenance.analysis import digits
from provenance.api import BlockKind, Context, Document, Hit, Severity, Span, lazy_pattern, rule
from provenance_plugins.personal_data.shape import clusters, shape

_FOUR = lazy_pattern(r"(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w:]|\.\d|/\d)")
_SIX = lazy_pattern(r"(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:{1,2}){2,7}[0-9A-Fa-f]{1,4}(?![\w:])")
_COLONS = lazy_pattern(rb":(?=[^:]{0,4}:)")
"""Two colons at most four characters apart: an address, or a time with seconds."""
_LONGEST = 50
"""Characters of the longest address of version 6, with an address of version 4 and the width of a network in it."""
_VERSION = lazy_pattern(
    r"(?:version|release|section|chapter|rule|article|para(?:graph)?|v|§)\.?:?\s*$"
    r"|\b(?:versions?|releases?d?|firmware|builds?|drivers?|patch|kernel|sdk|deploy(?:ed|ment)?|(?:up|down)grad(?:ed?|ing)|updat(?:ed?|ing)|rollback|oid|rev)\b"
    r"(?:[ :=(]{1,3}(?:of|to|from|was|is|v|no|number|the|as))?[ :=(]{1,3}$",
    re.IGNORECASE,
)
"""Before a number of four parts that is a version, or the number of a section or an object."""
_OUTLINE = lazy_pattern(r"(?:[1-9]\d?\.){3}[1-9]\d?")
"""The number of a section, an equation or a figure of an outline four levels deep."""
_OF_ITEMS = lazy_pattern(
    r"(?i:\b(?:eqs?|eqns?|equations?|formula[es]?|sections?|sec|chapters?|tables?|fig|figures?|clauses?|items?|steps?|requirements?|gleichung(?:en)?|formeln?|abschnitte?|kapitel|tabelle|abbildung|équations?|sections?|chapitres?|tableau|ecuaci[oó]n(?:es)?|f[oó]rmulas?|secci[oó]n|cap[ií]tulo|tabla|equazion[ei]|formul[ae]|sezione|capitolo|equaç(?:ão|ões)|seção|równani[ae]|wz[oó]r|rozdział|vergelijking|hoofdstuk|paragraaf)[.:]?\s{0,2}\(?)$"
)
_SAID = lazy_pattern(r"\b(?:address|IP|from|host)\b", re.IGNORECASE)
_INSIDE = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
"""Networks inside a house or a firm: RFC 1918."""
_RESOLVERS = frozenset({"1.1.1.1", "1.0.0.1", "8.8.8.8", "8.8.4.4", "9.9.9.9", "4.2.2.2"})
"""Public name servers: they lead to no person."""


@rule(
    id="PII608",
    slug="ip-address",
    severity=Severity.INFO,
    summary="An IP address",
    languages=["*"],
    sensitive=True,
    uses=[shape, clusters],
    when=(digits, ":"),
    bad=["The post came from 84.137.22.9.", "It was 2003:e4:2f1a:9b00:51d2:1c3e:7a4b:88f0."],
    good=[
        "Open 192.168.1.1.",
        "The example is 203.0.113.7.",
        "Version 1.2.3.4 is out.",
        "The firmware was updated to 12.4.1.9, and the deploy of 4.12.0.1 went out.",
        "The lamp of version `19.0.0.4` is dim, and 19.0.0.4 and 19.0.0.9 have another wick.",
        "It began at 10:30:45.",
        "By (2.1.2.4) and equation 2.1.2.7 the lamp is lit.",
        "2.1.2.4 The wick\n\nIt is of cotton.",
        "Ask 8.8.8.8.",
    ],
)
def ip_address(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """An address of a connection is personal data where it leads to somebody's home (Court of Justice of the EU, C-582/14).

    Take it out, or cut off its end. Addresses of routers, name servers and documentation are passed over.
    """
    text = document.text
    for span in _candidates(document):
        before = text[max(0, span.start - 30) : span.start]
        if (
            _leads_somewhere(text[span.start : span.end], before)
            and not _VERSION.search(before)
            and not _is_of_outline(text, span, before)
            and text[span.start : span.end] not in document.recall("versions of four parts", _versions)
        ):
            block = document.block_at(span.start)
            if block is None or block.kind is not BlockKind.CODE:
                yield Hit(
                    span,
                    "the address of a connection stands here, which may lead to a person: take it out, or cut off its end",
                )


def _versions(document: Document) -> frozenset[str]:
    """The numbers of four parts that the text calls versions anywhere, or that have two parts that are zero in a text that does."""
    text = document.text
    called = frozenset(match[1] for match in _CALLED_VERSION.finditer(text))
    if not called:
        return called
    return called | {match[0] for match in _ZEROS.finditer(text)}


_CALLED_VERSION = lazy_pattern(
    r"\b(?:versions?|releases?)\b[:\s(`*_“\"]{1,4}v?((?:\d{1,3}\.){3}\d{1,3})(?!\w|\.\d)", re.IGNORECASE
)
_ZEROS = lazy_pattern(r"(?<![\w.:/-])[1-9]\d?\.0\.0\.\d{1,2}(?![\w:]|\.\d|/\d)")


def _candidates(document: Document) -> list[Span]:
    form, text = shape(document), document.text
    found: list[Span] = []
    for cluster in clusters(document):
        if form.count(b".", cluster.start, cluster.end) >= 3:
            found += (Span(*match.span()) for match in _FOUR.finditer(text, cluster.start, cluster.end + 3))
    reached = 0
    for colons in _COLONS.finditer(form) if b":" in form else ():
        at = colons.start()
        if at < reached:
            continue
        match = _SIX.search(text, max(reached, at - 4), at + _LONGEST)
        if match is not None and match.start() <= at:
            found.append(Span(*match.span()))
            reached = match.end()
    return sorted(set(found))


def _is_of_outline(text: str, span: Span, before: str) -> bool:
    """Whether four small numbers count the parts of a text: alone in brackets, behind "equation" or at the head of a line, or with a sibling one up or down."""
    written = text[span.start : span.end]
    if _OUTLINE.fullmatch(written) is None or _SAID.search(before) is not None:
        return False
    if text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")":
        return True
    if _OF_ITEMS.search(before) is not None:
        return True
    stem, _, last = written.rpartition(".")
    if (not before.strip() or before.endswith("\n")) and text[span.end : span.end + 2].strip(" .")[:1].isalpha():
        return True
    return any(
        re.search(rf"(?<![\d.]){re.escape(stem)}\.{number}(?![\d.]\d)", text) is not None
        for number in (int(last) - 1, int(last) + 1)
    )


def _leads_somewhere(written: str, before: str) -> bool:
    try:
        address = ipaddress.ip_address(written)
    except ValueError:
        return False
    if address.is_private and any(address in network for network in _INSIDE):
        # Inside a house or a firm it still tells who it was, where the text says that it is somebody's; a router's it never does.
        return bool(_SAID.search(before)) and not written.endswith((".0", ".1", ".254", ".255"))
    return address.is_global and not address.is_multicast and written not in _RESOLVERS
