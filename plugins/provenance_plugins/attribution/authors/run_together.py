"""Bylines and boxes about authors in texts whose lines were run together, as they come from scraped pages: "6:00 AM ESTBy Ana CruzSenior Reporter"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.dates.names import MONTH_LETTERS
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds

_HEAD, _MENUS, _ISSUED, _FOOT = 1000, 3000, 400, 1500
"""Characters in which a byline stands, also where menus ran into its line before it, in which a press release says whose it is, and at the end in which an author is presented."""
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
_DAY_RUN_IN = lazy_pattern(
    rf"\d(?<=[a-zà-þ].)\d?\s(?i:{MONTH_LETTERS})[a-z]{{0,6}}\.?,?\s(?:19|20)\d\d(?!\d)", signs=DIGITS
)
_NAME_AT_END = lazy_pattern(rf"(?P<who>{_NAME})\Z")
"""A name into which its day ran: "Ana Cruz13 Sep 2015 at 17:39"."""
_LONGEST_NAME = 40
_HOUSE = lazy_pattern(
    r"\s*(?:By|BY)\s(?P<who>[A-Z][A-Z\d&.]{2,20}(?:\s[A-Z][A-Z\d&.]{1,20}){0,2})[ \t]{2,6}(?=[A-ZÀ-Þ“\"][^A-ZÀ-Þ])",
)
"""A house in capitals with which a text begins, and two blanks or more before its first sentence: "By HARBOURLAMP  The bridge is …"."""
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
_SOURCED_ABROAD = lazy_pattern(
    lambda: (
        rf"(?:\n\s*|[.!?”\"’)…]\s{{0,4}}|(?<=[^\W\d_A-Z])|\A)(?:{alternatives('run_together', 'source')})\s?[:：]\s?(?:[-–]\s?)?(?P<who>[^\W\d_a-zà-þ][\w.&’'-]*(?:\s[A-ZÀ-ÞĀ-Ž][\w.&’'-]*){{0,5}}(?:\s\([A-ZÇĞİÖŞÜ]{{2,6}}\))?)"
    )
)
"""The same in other languages: "Haber Kaynağı: Anadolu Ajansı (AA)"."""
_ONE_MORE = lazy_pattern(r"\s[^\W\d_]{2,20}(?!\w)")
"""The second word of a name that is written small: "Maddi:-Al jazeera"."""
_SENT = lazy_pattern(r"\((?P<who>[A-Z]{2,6})\)\s*\Z")
"""The agency behind the last sentence: "(NAN)"."""
_HOLDING = lazy_pattern(rf"(?P<who>{_NAME})\s(?:did|does)\snot\s(?:hold|own)(?!\w)")
"""Who writes of shares says so: "Ana Cruz did not hold a position"."""
_FIRST = lazy_pattern(r"\s*(?P<who>[A-Z]{2,5}|[A-Z][a-z]{3,10})[\s:—–-]")
_LAST = lazy_pattern(r"\n\s*(?P<who>[A-Z]{2,6}|[A-Z][a-z]+[A-Z\d][\w&]{0,20})\s*\Z")
"""An outlet alone at the end, told from a word by its form: "PTI", "Sport24"."""
_POSTED = lazy_pattern(rf"\s*(?P<who>{_NAME}),\s[a-z][^\n.!?:;]{{3,100}}\n")
"""A name with a post, alone on the first line: "Ana Cruz, senior associate of Harbour Legal"."""
_REPORTING = lazy_pattern(
    r"(?:\A|\n|[\d.!?”\"’)_]\s)(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:(?:\s|,\s|\sand\s)[A-ZÀ-Þ][\w.’'-]*){0,4})\sreported\sfrom\s[A-ZÀ-Þ]"
)
"""Who reported from where, at the foot: "Cruz reported from Leeds; Ode from York"."""
_IN_OUTLET = (
    r"[^\W\d_a-zß-ÿ][^\W\d_A-Z]{0,14}\s?/\s?(?:[A-Z]{2,8}(?:\.[A-Za-z]{2,4}){0,2}|[a-z][a-z\d-]{2,30}\.[a-z]{2,4})"
)
_FOR_OUTLET = lazy_pattern(
    rf"(?:(?<=[.!?”\"…]\s)(?P<who>(?:[^\W\d_a-zß-ÿ][^\W\d_A-Z]{{0,14}}\s){{1,3}}{_IN_OUTLET})|(?<=[^\W\d_]\s)(?P<last>[^\W\d_a-zß-ÿ][^\W\d_A-Z]{{0,14}}\s{_IN_OUTLET}))\s*\Z"
)
"""Behind the last words of a text somebody with the letters of an outlet: "… the ferry. Ana Cruz/HBN.org"; not behind the label of a picture, nor in its brackets."""
_WIRE = lazy_pattern(
    r"(?:(?<=[.!?”\"’)])|(?<=[.!?”\"’)] )|(?<=\n))[-–—]{1,3}\s?(?P<who>(?:[A-ZÀ-Þ][\w&.’'-]*\s){1,4}?(?:News\sService|News\sAgency|Wire\sService|Newswire|News\sBureau|Press\sService))\W{0,3}\Z"
)
"""The agency behind a dash and a whole sentence that ends a text: "… in the hall. -- Harbour News Service"."""
_WITH_INITIALS = lazy_pattern(
    r"[.!?]\sBy\s(?P<who>(?:[A-ZÀ-Þ][a-zà-þ]{2,12}\.?\s){0,2}(?:[A-Z]\.\s?){1,3}[A-ZÀ-Þ][a-zà-þ’'-]{2,20})\.\s(?=[A-ZÀ-Þ“\"'‘])"
)
"""A byline that is a sentence behind the title to which a text was run: "THE LAMP. No. 4. By Elder A. C. Cruz. The keeper"."""
_TITLE = 200
_PERSONS = frozenset({Kind.PERSON})
_ANYBODY = frozenset({Kind.PERSON, Kind.AGENCY, Kind.ORGANISATION})


def run_together_author(document: Document, words: Words) -> Iterator[str]:
    """Who is named there, as it is written, best first. To be asked only where no author was found."""
    yield from _at_head(document, words)
    yield from _issuing(document.text, words)
    yield from _at_foot(document.text, words)


def _at_head(document: Document, words: Words) -> Iterator[str]:
    """Behind "By", before a stamp, a post or the title, on a line of its own."""
    text = document.text
    head = text[:_HEAD]
    if ". By " in text[:_TITLE] and (sentence := _WITH_INITIALS.search(text, 0, _TITLE)) is not None:
        yield sentence["who"]
    if (house := _HOUSE.match(text)) is not None:
        yield house["who"]
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
        teams = (match["who"] or match["alone"] for match in _TEAM.finditer(text, 0, _HEAD))
        yield from (who for who in teams if who.split()[0] not in _ARTICLES)
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


def _at_foot(text: str, words: Words) -> Iterator[str]:
    """Whom a box presents, who owns no shares, who contributed."""
    foot = max(0, len(text) - _FOOT)
    end = text[foot:]
    if "Source:" in end:
        yield from (match["who"] for match in _SOURCED.finditer(text, foot) if _may_be_name(match["who"]))
    if holds(end, "run_together", "source"):
        for match in _SOURCED_ABROAD.finditer(text, foot):
            longer = _ONE_MORE.match(text, match.end())
            said = match["who"] if longer is None else match["who"] + longer[0]
            if who := said if said.lower() in words.agencies else _agency(match["who"], words):
                yield who
    boxed = "reached" in end or holds(end, "run_together", "trade", "calling")
    for match in _PRESENTED.finditer(text, foot) if boxed else ():
        surname = match["who"].split()[-1]
        if text.find(surname) >= match.start() - _LABEL and not _is_quoted(text, surname, match.end()):
            yield match["who"]
    if " not hold" in end or " not own" in end:
        yield from (match["who"] for match in _HOLDING.finditer(text, foot))
    closing = _FOR_OUTLET.search(text, max(0, len(text) - _LABEL)) if "/" in end[-_LABEL:] else None
    if closing is not None:
        yield closing["who"] or closing["last"]
    wire = _WIRE.search(text, max(0, len(text) - _LABEL))
    if wire is not None:
        yield wire["who"]
    if " reported from " in end:
        yield from (match["who"] for match in _REPORTING.finditer(text, foot))


def _beside_stamp(document: Document, words: Words) -> Iterator[str]:
    """Whose name stands before the age of a text or at the end of its headline, or the staff that a text is by."""
    known = metadata(document).title
    for match in (
        _STAMPED.search(document.text, 0, _HEAD) if "ago" in document.text[:_HEAD] else None,
        None if known is None else _HEADLINED.search(known.value),
    ):
        if match is not None and _is_one_of(_PERSONS, match["who"].title(), words):
            yield match["who"]
    yield from _before_day(document.text, words)
    staff = _STAFF.search(document.text) if "Staff" in document.text else None
    if staff is not None and staff["who"].split()[0] not in _ARTICLES:
        yield staff["who"]


def _before_day(text: str, words: Words) -> Iterator[str]:
    for day in _DAY_RUN_IN.finditer(text, 0, _MENUS):
        name = _NAME_AT_END.search(text, max(0, day.start() - _LONGEST_NAME), day.start())
        if name is not None and _is_one_of(_PERSONS, name["who"], words):
            yield name["who"]


_ARTICLES = frozenset({"A", "Our", "The"})
"""Before a role, which names nobody: "By A Staff Reporter"."""
_LONG = 20
"""Letters of a word into which another ran, as names of files do on saved pages: "Jazeeraaj-logoaj-logo"."""
_SAYS = lazy_pattern(r"[^.!?\n]{0,160}?(?<!\w)(?:said|says|told|tells|explained|argued|added|noted|warned)(?!\w)")
"""What a sentence says of whoever is quoted in it, and is nobody's box: "Ana Cruz, a professor at Harbour College, said"."""


def _may_be_name(who: str) -> bool:
    return all(len(token) <= _LONG for token in who.split())


def _is_quoted(text: str, surname: str, at: int) -> bool:
    """Whether somebody who is presented there is quoted in the same sentence or behind it."""
    if _SAYS.match(text, at) is not None:
        return True
    rest = text[at:]
    return any(said in rest for verb in ("said", "says") for said in (f"{surname} {verb}", f"{verb} {surname}"))


def _agency(who: str, words: Words) -> str | None:
    """The name of an agency or a house, up to the word that says so: "Anadolu Ajansı (AA)"; None of a table's source."""
    bare = who.partition(" (")[0].strip()
    if bare.lower() in words.agencies:
        return who
    tokens = bare.split()
    ends = [number for number, token in enumerate(tokens, 1) if token.lower() in words.organisations]
    if not ends:
        return None
    return who if ends[-1] == len(tokens) else " ".join(tokens[: ends[-1]])


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
