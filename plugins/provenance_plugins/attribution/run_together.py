"""Bylines and boxes about authors in texts whose lines were run together, as they come from scraped pages: "6:00 AM ESTBy Ana CruzSenior Reporter"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.names import Kind, names_of
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds

_HEAD, _ISSUED, _FOOT = 1000, 400, 1500
"""Characters in which a byline stands, in which a press release says whose it is, and at the end in which an author is presented."""
_LABEL = 80
"""Characters before a box in which the name may stand as its label."""
_CAPITAL = r"(?:[A-ZÀ-Þ](?:(?:(?<=M)a?c|(?<=O)['’]|(?<=D)[ei]|(?<=L)[ea])[A-ZÀ-Þ])?[a-zà-þ’'-]+)"
"""A word of a name that ends where the next word is glued to it: "Ana CruzSenior". It begins with one class of characters, "McRae" too, so
that what begins with a name is looked for in a third of the time."""
_NAME = rf"{_CAPITAL}(?:\s[A-Z]\.)?\s{_CAPITAL}"
_BY = lazy_pattern(rf"By:?\s(?:[—–-]\s)?(?P<who>(?:The\s)?{_NAME})")
_STAMPED = lazy_pattern(
    rf"(?P<who>{_NAME})(?:\s\(@\w+\))?\s+(?:\d+|an?)\s(?:second|minute|hour|day|week|month|year)s?\sago(?!\w)"
)
"""A name before the age of a text, of a page whose lines were run together: "… Ana Cruz 3 hours ago Tue 4th June 2024"."""
_HEADLINED = lazy_pattern(r"\s(?:BY|By)\s(?P<who>[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})\s*$")
"""A byline at the end of a headline."""
_STAFF = lazy_pattern(r"(?<!\w)[Bb]y\s(?P<who>(?:[A-ZÀ-Þ][\w.&'’-]*\s){1,4}Staff)(?!\w)")
"""The staff of an outlet, wherever it is thanked for a text."""
_ISSUER = lazy_pattern(
    r"(?P<who>[A-Z][^\n,.;:]{2,60}?)(?:,[^\n.;]{0,250}?,|\s\([^()\n]{2,40}\),?)?\s(?:today\sannounced|announced\stoday)(?!\w)"
)
_PLACED = lazy_pattern(
    rf"(?:\A|\n)\s*(?:From|By)\s(?P<who>{_NAME}(?:\s{_CAPITAL})?),\s[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?[^\S\n]*(?=\n)"
)
"""A line with the name and the place of who reports: "From Ana Cruz, Leeds"."""
_TELLING = lazy_pattern(rf"(?<!\w)writes\s(?P<who>{_NAME})(?=\s*[.\n])")
_ARCHIVED = lazy_pattern(
    r"(?:\A|\n)\s*[A-Z][a-z ]{2,14}\s\d[\d ]?,\s\d{4}\s[^\n()]{2,60}\([^()\n]{2,40}\)\s+(?P<who>[A-Z][^\n]{2,80}?)\s*(?=\n)"
)
"""The line with which archives of newspapers begin: "June 26, 2021  Lamp, The (Leeds)  Ana Cruz"."""
_SOURCED = lazy_pattern(
    r"(?:\A|[\n.!?”\"’)])\s*Source:\s(?P<who>[A-Z][\w.&’'-]*(?:\s(?:(?:of|for|and|the)\s){0,2}[A-Z][\w.&’'-]*){0,5})"
)
"""The agency that a text rests on: "Source: News Agencies"."""
_SENT = lazy_pattern(r"\((?P<who>[A-Z]{2,6})\)\s*\Z")
"""The agency behind the last sentence: "(NAN)"."""
_HOLDING = lazy_pattern(rf"(?P<who>{_NAME})\s(?:did|does)\snot\s(?:hold|own)(?!\w)")
"""Who writes of shares says so: "Ana Cruz did not hold a position"."""
_FIRST = lazy_pattern(r"\s*(?P<who>[A-Z]{2,5}|[A-Z][a-z]{3,10})[\s:—–-]")
_LAST = lazy_pattern(r"\n\s*(?P<who>[A-Z]{2,6}|[A-Z][a-z]+[A-Z\d][\w&]{0,20})\s*\Z")
"""An outlet alone at the end, told from a word by its form: "PTI", "Sport24"."""
_POSTED = lazy_pattern(rf"\s*(?P<who>{_NAME}),\s[a-z][^\n.!?:;]{{3,100}}\n")
"""A name with a post, alone on the first line: "Ana Cruz, senior associate of Harbour Legal"."""
_CONTRIBUTING = lazy_pattern(
    r"(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){0,3})\scontributed\s(?:reporting\s)?to\sthis\s(?:report|story|article|post)(?!\w)"
)
"""Whoever helped with it: "Reuters contributed to this report"."""
_REPORTING = lazy_pattern(
    r"(?:\A|\n|[\d.!?”\"’)]\s)(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:(?:\s|,\s|\sand\s)[A-ZÀ-Þ][\w.’'-]*){0,4})\sreported\sfrom\s[A-ZÀ-Þ]"
)
"""Who reported from where, at the foot: "Cruz reported from Leeds; Ode from York"."""
_PERSONS = frozenset({Kind.PERSON})
_ANYBODY = frozenset({Kind.PERSON, Kind.AGENCY, Kind.ORGANISATION})


def run_together_author(document: Document, words: Words) -> Iterator[str]:
    """Who is named there, as it is written, best first. To be asked only where no author was found."""
    yield from _at_head(document, words)
    yield from _issuing(document.text, words)
    yield from _at_foot(document.text)


def _at_head(document: Document, words: Words) -> Iterator[str]:
    """Behind "By", before a stamp, a post or the title, on a line of its own."""
    text = document.text
    head = text[:_HEAD]
    for match in _BY.finditer(text, 0, _HEAD):
        if _is_one_of(_ANYBODY, match["who"], words) and match["who"].split()[0].lower() not in forms(
            "near_authors", "no_outlet"
        ):
            yield match["who"]
    # Patterns that begin with any name, line or word are tried where what else they hold stands: most texts have none of it.
    if "From" in head or "By" in head:
        yield from (match["who"] for match in _PLACED.finditer(text, 0, _HEAD))
    if "(" in head:
        yield from (match["who"] for match in _ARCHIVED.finditer(text, 0, _HEAD))
    if "writes" in text[:_FOOT]:
        yield from (match["who"] for match in _TELLING.finditer(text, 0, _FOOT))
    yield from _beside_stamp(document, words)
    lower = head.lower()
    staffed = holds(lower, "run_together", "trade", "team")
    traded = staffed and holds(lower, "run_together", "trade")
    if staffed:
        yield from (match["who"] or match["alone"] for match in _TEAM.finditer(text, 0, _HEAD))
    for match in _WITH_TRADE.finditer(text, 0, _HEAD) if traded else ():
        if _is_one_of(_PERSONS, match["who"], words):
            yield match["who"]
    posted = _POSTED.match(text)
    if posted is not None and _is_one_of(_PERSONS, posted["who"], words):
        yield posted["who"]


def _issuing(text: str, words: Words) -> Iterator[str]:
    """The agency that sent a text, the outlet that it ends with, the body that announces something in it."""
    first, last = _FIRST.match(text), _LAST.search(text, max(0, len(text) - _HEAD))
    if first is not None and first["who"].lower() in words.agencies:
        yield first["who"]
    if last is not None and text.find(last["who"]) == last.start("who"):
        yield last["who"]
    found = [_SENT.search(text, max(0, len(text) - _ISSUED))]
    if "announce" in text[:_HEAD]:
        found += [_ISSUER.match(text, 0, _ISSUED), _ANNOUNCING.search(text, 0, _HEAD)]
    yield from (match["who"] for match in found if match is not None)


def _at_foot(text: str) -> Iterator[str]:
    """Whom a box presents, who owns no shares, who contributed."""
    foot = max(0, len(text) - _FOOT)
    end = text[foot:]
    if "Source:" in end:
        yield from (match["who"] for match in _SOURCED.finditer(text, foot))
    boxed = "reached" in end or holds(end, "run_together", "trade", "calling")
    for match in _PRESENTED.finditer(text, foot) if boxed else ():
        if text.find(match["who"].split()[-1]) >= match.start() - _LABEL:  # nobody of whom the text tells
            yield match["who"]
    if " not hold" in end or " not own" in end:
        yield from (match["who"] for match in _HOLDING.finditer(text, foot))
    if " reported from " in end:
        yield from (match["who"] for match in _REPORTING.finditer(text, foot))
    if "contributed" in end:
        yield from (match["who"] for match in _CONTRIBUTING.finditer(text, foot))


def _beside_stamp(document: Document, words: Words) -> Iterator[str]:
    """Whose name stands before the age of a text or at the end of its headline, or the staff that a text is by."""
    known = metadata(document).title
    for match in (
        _STAMPED.search(document.text, 0, _HEAD) if "ago" in document.text[:_HEAD] else None,
        None if known is None else _HEADLINED.search(known.value),
    ):
        if match is not None and _is_one_of(_PERSONS, match["who"].title(), words):
            yield match["who"]
    staff = _STAFF.search(document.text) if "Staff" in document.text else None
    if staff is not None:
        yield staff["who"]


def _is_one_of(kinds: frozenset[Kind], name: str, words: Words) -> bool:
    found = [one.kind for one in names_of(name, words).names]
    return len(found) == 1 and found[0] in kinds


_ANNOUNCING = lazy_pattern(
    lambda: (
        r"(?P<who>[A-Z](?<!\w.)[\w&’'-]*(?:\s(?:of|for|and|the|in|[A-Z][\w&’'-]*)){0,9})(?:\s\([A-Z]{2,8}\))?(?:\sat\s[^.\n]{0,80}?)?"
        rf"\s(?:is|are)\s(?:very\s)?(?:{alternatives('run_together', 'glad')})\sto\sannounce(?!\w)"
    )
)
"""A body that announces something: "The Endowment for Lamps is pleased to announce"."""


_TEAM = lazy_pattern(
    lambda: (
        rf"(?:By:?\s(?P<who>(?:[A-ZÀ-Þ][\w&.’'-]*\s){{1,3}}(?i:{alternatives('run_together', 'team')}))(?!\w)"
        rf"|(?:\A|\n)\s*(?P<alone>(?:[A-ZÀ-Þ][\w&.’'-]*[^\S\n]){{1,3}}(?i:{alternatives('run_together', 'team')}|{alternatives('run_together', 'trade')}))[^\S\n]*(?=\n))"
    )
)
"""The people of an outlet, all of them, behind "By" or on a line of their own: "By Harbour News Team"."""


_WITH_TRADE = lazy_pattern(
    lambda: rf"(?P<who>{_NAME}),?\s?(?:[A-Z][\w&.-]*\s){{0,4}}(?i:{alternatives('run_together', 'trade')})(?![a-z])"
)
"""A name with a post behind it: "Ana Cruz Lamp Energy Reporter"."""


_PRESENTED = lazy_pattern(
    lambda: (
        rf"(?P<who>{_NAME})(?:(?:,|\s(?:is|was))\s(?:an?|the)\s(?:[\w/&.,’'-]+\s){{0,6}}?(?:[\w-]+/)?(?:{alternatives('run_together', 'trade')}|{alternatives('run_together', 'calling')})(?!\w)"
        r"|\scan\sbe\sreached\s(?:at|on|by|via)(?!\w))"
    )
)
"""A box about whoever wrote it: "Ana Cruz ✉ Ana Cruz is a Lamp reporter", "Ana Cruz can be reached at"."""
