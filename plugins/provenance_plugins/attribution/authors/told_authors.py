"""Who wrote a text or speaks in it, where only its own words say so: headings, boxes, notes at the foot, entries, links to "mine"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of, path_of
from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.sentences import sentence_at
from provenance.api import HEADING_KINDS, Block, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, forms, holds

_HEAD, _BOXED, _FOOT = 500, 1200, 800
"""Characters in which a text says whose it is, in which a box about its author begins, and in which notes stand at its end."""
_HEADED = 5
"""The first blocks, of which one says who speaks."""
_NOTE = 200
"""Characters of the longest note at the foot."""
_ENTRIES = 2
"""Entries with a name and a time from which on a text is made of them."""
_SLUG = 10
"""Characters of the shortest name of a file that only one text has."""
_CAPITAL = r"[A-ZÀ-Þ](?:\.|[\w'’-]{0,24}[^\W\d_])"
"""A word of a name, no longer than names are: texts have runs of letters without an end."""
_FULL = rf"{_CAPITAL}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_CAPITAL}){{1,3}}"
_AGO, _LONGEST_AGE = "ago", 11
_AGE = lazy_pattern(r"\d\s?(?:days?|hours?|minutes?|hrs?|mins?|[dhm])\sago(?!\w)")
_MINE = lazy_pattern(r"mine(?<=\sof\smine)")
"""What every entry has, and everything "of mine": asked for first, since a pattern that begins with letters is found at once."""
_DAY = lazy_pattern(r"\A\d{4}-\d{1,2}-\d{1,2}-")
_INITIALS = lazy_pattern(r"[.!?”\"’]\s*\((?P<who>[a-z]{2,4}(?:/[a-z]{2,4}){0,2})\)(?=\s*(?:\Z|©|[A-Z]))")
"""An editor's or a desk's initials behind the last sentence: "(abc)", "(abc/de)"."""
_BELOW_AGENCY = lazy_pattern(
    lambda: (
        rf"\n\W{{0,3}}(?:[A-ZÀ-Þ][\w’'-]* ){{0,3}}(?:{alternatives('told_authors', 'agency')})\b[^\n.!?]{{0,50}}\n\s*(?P<who>[^\W\d_]{{2,4}}(?://?[^\W\d_]{{2,4}}){{1,3}})\W*\Z"
    ),
    re.IGNORECASE,
)
"""The last line, below that of an agency: "AC/bo"."""
_DOTTED = lazy_pattern(
    r"(?:(?<=\n)|(?<=[.!?…”\"’»]\s))[ \t–—-]*(?P<open>\()?(?P<who>(?:[^\W\d_]\.[ \t-]?){2,4}(?:(?:and|&|e|y|et|und|en|i|и|/)\s?(?:[^\W\d_]\.[ \t]?){2,4})?)(?(open)\))\W{0,3}\Z"
)
"""Initials with full stops, alone behind the last sentence: "D.D.", "(a. c.)"."""
_LETTER_DOTTED = lazy_pattern(r"[^\W\d_](?=\.)")
_NO_INITIALS = frozenset({
    "us", "usa", "uk", "un", "eu", "uae", "dc", "ps", "pps", "pd", "am", "pm", "ad", "bc", "bce", "ce", "nb", "qed", "rip", "ie", "eg", "zb", "dh", "ua", "sa", "spa", "srl", "tbc", "tbd", "tba", "noe", "phd", "md", "cd", "dvd", "tv", "пс",
})  # fmt: skip
"""Letters with full stops that sign nothing."""
_SIGNED_IN_BRACKETS = frozenset({"id", "ms"})
_TAIL = 40
_IN_BRACKETS = lazy_pattern(r"\((?P<who>[A-Z][a-z]{2,12}(?:/[A-Za-z]{2,12}){0,2})\)\s*\Z")
"""As reporters in Indonesia sign: "(Syam)", "(Ana/Ben)"."""
_FOLLOWED = lazy_pattern(
    r"(?<!\w)[Ff]ollow (?P<who>[A-Z][a-z’'-]{2,}(?: [A-Z][\w’'-]+){0,2})(?:,? (?:and|&) (?:[A-Z][\w’'-]+|@\w+)(?: [A-Z][\w’'-]+){0,4})? on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky|Mastodon|LinkedIn)(?!\w)"
)
"""Whom readers may follow, by the first name alone, or beside the outlet: "Follow Ana on Twitter", "Follow Ana Cruz and Harbour News on X"."""
_FOLLOWED_ANYWHERE = lazy_pattern(rf"(?:(?<=\n)|(?<=[.!?”\"’]\s))Follow\s(?P<who>{_FULL})\W{{0,3}}\Z")
"""The same with a full name and no network: "Follow Ana Cruz"."""
_LISTENED = lazy_pattern(
    rf"(?<!\w)(?:[Ll]isten to|[Ww]atch|[Hh]ear)\s(?:the\s)?(?:[a-z]+\s){{0,3}}(?:(?:Dr|Prof)\.?\s|Professor\s)?(?P<who>{_FULL})\s(?:discuss|discusses|discussing|talk|talks|talking|speak|speaks|speaking|explain|explains|explaining|read|reads|reading)\s(?:about\s|on\s|of\s)?(?:this|the\s(?:article|column|post|piece|essay|topic)|it)(?!\w)"
)
"""Whose voice a line at the foot offers on the same matter: "Listen to the audio of Dr. Ana Cruz discussing this"."""
_MORE_FROM = lazy_pattern(
    rf"(?:\A|\n)\W{{0,3}}(?:(?:[Rr]ead|[Ss]ee)\s)?[Mm]ore\s(?:[a-z]+\s)?(?:from|by)\s(?P<who>{_FULL})\W{{0,3}}(?=\n|\Z)"
)
"""A line of its own that leads to what else somebody wrote: "More from Ana Cruz"."""
_NOTED = (
    (("isten to", "atch", "ear"), _LISTENED),
    (("ore",), _MORE_FROM),
    (("Follow",), _FOLLOWED_ANYWHERE),
)
"""What leads to somebody at the foot, with strings of which each match has one."""
_ENTRY = lazy_pattern(
    rf"(?<!\w)(?P<who>{_CAPITAL}\s{_CAPITAL})\s\d{{1,2}}\s?(?:days?|hours?|minutes?|hrs?|mins?|[dhm])\sago(?!\w)"
)
_REPORTED = lazy_pattern(
    rf"(?:(?<=\n)|(?<=[.!?”\"]\s))(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}}(?:(?:,\s|,?\sand\s){_CAPITAL}(?:\s{_CAPITAL}){{0,2}}){{0,3}})"
    rf"\sreported\s(?:from|in)\s{_CAPITAL}[^\n.]{{0,80}}\.(?=\s*(?:\Z|\n|[A-Z]))"
)
"""The last sentence: "Cruz reported from Leeds."""
_MAILBOX = lazy_pattern(r"[.!?”\"’]\s+(?P<who>[\w.+-]+@[\w-]+\.[\w.-]*\w)\s*\Z")
"""Whom to write to, behind the last sentence."""
_LETTER = lazy_pattern(
    r"(?m)^\W{0,3}(?P<who>[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]*){1,3})(?:,?\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?\s*$"
)
"""The last line of a letter: "ANA CRUZ, Leeds"."""
_SWORN = lazy_pattern(rf"(?<![“\"‘'\w])I,\s(?P<who>{_FULL}),\s(?P<behind>[^\n]{{2,60}})")
"""Who speaks in a proclamation, an oath or a will: "I, Ana Cruz, Mayor of Leeds, do hereby"."""
_OF_OFFICE = 3
"""Words behind the name, of which one is an office or what such a text does."""
_ADDRESS = lazy_pattern(r"https?://[^\s<>()\[\]\"]+")


def told_author(document: Document) -> str | None:
    """Who is named there, as it is written; None where nobody is."""
    if not document.blocks:
        return None
    words = words_for(document)
    for found in (
        _in_headings,
        _of_issue,
        _in_credit,
        _in_box,
        _in_lead,
        _in_entries,
        _at_foot,
        _below_agency,
        _described,
        _of_mine,
        _itself,
        _sworn,
    ):
        who = next(found(document, words), None)
        if who is not None:
            said = " ".join(who.split()).strip(" .,;:*_")
            return f"{said}." if said[-2:-1] in {".", " "} else said  # "D.D."
    return None


def _in_headings(document: Document, words: Words) -> Iterator[str]:
    """Behind "reply by", "statement of" in the title, a heading above all or the first line: somebody with an office or a name."""
    known = metadata(document).title
    said = [] if known is None else [known.value]
    said += [document.slice(block.span) for block in document.blocks[:_HEADED] if block.kind in HEADING_KINDS]
    for text in said:
        yield from _speakers(_SPEECH.finditer(text), words)
    for block in _prose(document)[:1]:
        intro = _INTRO.match(document.text, *block.span)
        if intro is not None:
            yield from _speakers(_SPEECH.finditer(document.text, intro.end(), intro.end() + _NOTE), words)


def _prose(document: Document) -> list[Block]:
    """The blocks that are no headings."""
    return [block for block in document.blocks if block.kind not in HEADING_KINDS]


def _speakers(matches: Iterator[re.Match[str]], words: Words) -> Iterator[str]:
    for match in matches:
        who = _UNTIL.split(match["who"], maxsplit=1)[0]
        tokens = {token.strip(".,").lower() for token in who.split()}
        if is_one_person(who, words) or not tokens.isdisjoint(
            (words.offices | words.occupations | forms("people", "address")) - words.particles
        ):
            yield who


_UNTIL = lazy_pattern(lambda: rf"\s(?:{alternatives('told_authors', 'occasion')})(?!\w)")
"""Before what a title with capitals says of the occasion: "Chief Cruz During the Inquiry"."""


_SPEECH = lazy_pattern(
    # "by" may be glued to the word before it where a line was broken there.
    lambda: (
        rf"(?<!\w)(?i:{alternatives('told_authors', 'speech')})(?!\w)[^\n.?!]{{0,160}}?(?:(?<!\w)(?:of|from)|by)\s(?:the\s)?(?P<who>{_CAPITAL}(?:(?:(?<=Sen|Rep|Gov|Hon)\.)?\s{{1,2}}{_CAPITAL}){{0,6}})"
    )
)


_INTRO = lazy_pattern(lambda: rf"\W*(?i:{alternatives('told_authors', 'intro')})\s(?=\w)")


def _of_issue(document: Document, words: Words) -> Iterator[str]:
    """Before the issue that a text is from: "Rights Ana Cruz | From the January 2026 issue"."""
    head = document.text[:_HEAD]
    match = _ISSUE.search(head) if "ssue" in head else None
    if match is not None:
        name = match["who"].split()
        for own in (name, name[1:]):
            if len(own) > 1 and is_given_name(own[0]) and is_one_person(" ".join(own), words):
                yield " ".join(own)


_ISSUE = lazy_pattern(
    rf"(?P<who>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}})\s?[|•·–—]\s?(?:(?:From|In)\s(?:the|our)\s)?(?:[A-Z][a-z]+(?:[/–-][A-Z][a-z]+)?\s(?:\d{{1,2}},\s)?\d{{4}})\s[Ii]ssue(?!\w)"
)


def _in_credit(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Behind "written by me and", "co-authored with": whoever wrote it together with the one who speaks."""
    if holds(document.text[:_HEAD].lower(), "told_authors", "together"):
        match = _TOGETHER.search(document.text, 0, _HEAD)
        if match is not None:
            yield match["who"]


_TOGETHER = lazy_pattern(lambda: rf"(?<!\w)(?i:{alternatives('told_authors', 'together')})\s(?P<who>{_FULL})")


def _in_box(document: Document, words: Words) -> Iterator[str]:
    """Whom a box at the head describes by what they cover: "As the harbour reporter for the News, Ana Cruz covers …"."""
    if not holds(document.text[:_BOXED], "told_authors", "trade"):
        return
    for match in _BOX.finditer(document.text, 0, _BOXED):
        names = names_of(match["who"], words).names
        if names and names[0].kind is Kind.PERSON:
            yield match["who"]


_BOX = lazy_pattern(
    lambda: (
        rf"(?<!\w)As\s(?:an?|the)\s[^.!?\n]{{0,60}}?(?:{alternatives('told_authors', 'trade')})(?!\w)[^.!?\n]{{0,80}}?,\s(?P<who>{_FULL})\s(?:{alternatives('told_authors', 'covers')})\s"
    )
)


def _in_lead(document: Document, words: Words) -> Iterator[str]:
    """Of whom the head says what they do in this text: "In this essay, Ana Cruz traces …"."""
    if holds(document.text[:_BOXED].lower(), "told_authors", "in_work"):
        for match in _LEAD.finditer(document.text, 0, _BOXED):
            if is_one_person(match["who"], words) and not _is_matter(document, match):
                yield match["who"]


def _is_matter(document: Document, lead: re.Match[str]) -> bool:
    """Whether a text speaks of somebody elsewhere than in the sentences that introduce them as its author, and a note below it."""
    text, last = document.text, lead["who"].split()[-1]
    known = metadata(document).title
    if text.find(last, 0, lead.start()) >= 0 or (known is not None and last in known.value):
        return True
    block = document.block_at(lead.start())
    note = document.blocks[-1].span
    begins = note.end if block is None or note.start == block.span.start else note.start
    if not text.startswith((last, lead["who"]), begins):
        begins = note.end
    behind = sentence_at(document, lead.start())
    following = None if behind is None else sentence_at(document, behind.span.end + 1)
    introduced = lead.end() if following is None else following.span.end
    return text.find(last, introduced, begins) >= 0


_LEAD = lazy_pattern(
    lambda: (
        rf"(?<![“\"‘'\w])(?i:{alternatives('told_authors', 'in_work')}),?\s(?:(?:[a-z]+\s|Dr\.?\s|Prof(?:\.|essor)?\s){{0,4}})(?P<who>{_FULL})\s(?:{alternatives('told_authors', 'treats')})(?!\w)"
    )
)


def _in_entries(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Who signs the entries of a live blog, with the time behind the name, from the first of them on."""
    text = document.text
    at, ages = text.find(_AGO), 0
    while at >= 0 and ages < _ENTRIES:
        ages += _AGE.search(text, max(0, at - _LONGEST_AGE), at + len(_AGO) + 1) is not None
        at = text.find(_AGO, at + 1)
    if ages < _ENTRIES:
        return
    found = list(_ENTRY.finditer(text))
    if len(found) >= _ENTRIES and found[0].start() <= _BOXED:
        yield found[0]["who"]


def _at_foot(document: Document, words: Words) -> Iterator[str]:
    """Initials behind the last sentence, who "reported from" somewhere, and the capitals that sign a letter."""
    text = document.text
    start = max(0, len(text) - _FOOT)
    foot = text[start:]
    if words.languages[0][:2] in _SIGNED_IN_BRACKETS:
        named = _IN_BRACKETS.search(text, max(0, len(text) - _TAIL))
        if named is not None and text.count(named["who"]) == 1:
            yield named["who"]
    if "ollow " in foot[-_NOTE:]:
        followed = _FOLLOWED.search(text, max(0, len(text) - _NOTE))
        if followed is not None and text.count(followed["who"]) == 1:
            yield followed["who"]
    if text.rstrip(" )*_\n")[-1:] == ".":
        dotted = _DOTTED.search(text, max(0, len(text) - _TAIL))
        letters = "" if dotted is None else "".join(_LETTER_DOTTED.findall(dotted["who"]))
        if dotted is not None and letters.lower() not in _NO_INITIALS and letters in {letters.upper(), letters.lower()}:
            yield dotted["who"]
    note = foot[-_NOTE:]
    for signs, pattern in _NOTED:
        heard = pattern.search(text, max(start, len(text) - _NOTE)) if any(map(note.__contains__, signs)) else None
        if heard is not None and is_one_person(heard["who"], words) and _is_named_once(text, heard):
            yield heard["who"]
    for mark, pattern in (("(", _INITIALS), ("reported", _REPORTED), ("@", _MAILBOX)):
        for match in pattern.finditer(text, start) if mark in foot else ():
            if len(text) - match.start() <= _FOOT / 2:
                yield match["who"]
    for match in _LETTER.finditer(text, max(start, len(text) - _FOOT // 2)):
        who = match["who"].title()
        signed = match.start() > 0 and words.stop.search(who) is None  # no headline: "WARNING FOR LEEDS"
        if signed and is_one_person(who, words) and not names_no_person(names_of(who, words), words):
            yield match["who"]


def _below_agency(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of them all
    """The initials of those who wrote and handled a text, below the agency at its foot."""
    text = document.text
    if text.find("/", max(0, len(text) - _TAIL)) >= 0:
        handled = _BELOW_AGENCY.search(text, max(0, len(text) - _NOTE))
        if handled is not None:
            yield handled["who"]


def _is_named_once(text: str, found: re.Match[str]) -> bool:
    """Whether a text tells of somebody nowhere before, and their first name is known."""
    tokens = found["who"].split()
    return is_given_name(tokens[0].title()) and text.find(tokens[-1], 0, found.start()) < 0


def _described(document: Document, words: Words) -> Iterator[str]:
    """Whom the last lines describe by their trade, though the text before has said nothing of them."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    end = text[foot:]
    traded = holds(end, "told_authors", "trade")
    found = _FOOT_BOX.finditer(text, foot) if traded else iter(())
    if "member of" in end:
        found = chain(found, _OF_TEAM.finditer(text, foot))
    if traded and ("'s " in end or "’s " in end):
        found = chain(found, _OF_OUTLET.finditer(text, foot))
    for match in found:
        names = names_of(match["who"], words).names
        alone = text.find(match["who"].split()[-1]) >= len(text) - _FOOT
        if alone and names and names[0].kind is Kind.PERSON:
            yield match["who"]


_OF_TEAM = lazy_pattern(
    rf"(?:(?<=\n)|(?<=[.!?”\"’]\s))(?P<who>{_FULL})\sis\san?\s[^.!?\n]{{0,60}}?member\sof\s[^.!?\n]{{2,80}}?\s(?:team|staff|desk|bureau|unit)(?!\w)"
)
"""Of which part of an outlet somebody is: "Ana Cruz is a Leeds-based member of the Press’s Roads and Bridges team"."""
_OF_OUTLET = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|(?<=[.!?”\"’]\s))(?:[A-Z][a-z]+\s(?:[a-z]+\s)?(?:{alternatives('told_authors', 'trade')})\s)?(?P<who>{_FULL})\sis\s(?:the\s)?[A-Z][\w&.]{{1,20}}(?:\s[A-Z][\w&.]{{1,20}}){{0,3}}['’]s?\s[^.!?\n]{{0,60}}?(?:{alternatives('told_authors', 'trade')})(?!\w)"
    )
)
"""Whose writer for what somebody is: "Foreign correspondent Ana Cruz is Harbour News's correspondent for the north"."""
_FOOT_BOX = lazy_pattern(
    lambda: (
        rf"(?:(?<=\n)|(?<=[.!?”\"]\s))(?:Dr\.?\s)?(?P<who>{_FULL})\sis\s(?:an?|the)\s[^.!?\n]{{0,60}}?(?:{alternatives('told_authors', 'trade')})\s(?:for|at|with|of|in|on|based|who|and)(?!\w)"
    )
)


def _of_mine(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The site of "a post of mine"."""
    if _MINE.search(document.text) is None:
        return
    for match in _OF_MINE.finditer(document.text):
        address = match["address"] or next(
            (link.target for link in document.links if match.end() - 1 <= link.span.start <= match.end() + 2), ""
        )
        if address and (host := host_of(address)):
            yield host.removeprefix("www.")


_OF_MINE = lazy_pattern(
    lambda: (
        rf"(?<![“\w])(?:{alternatives('told_authors', 'work')})\sof\smine(?:\W{{1,3}}(?P<address>https?://[^\s<>()\[\]\"]+))?"
    )
)


def _sworn(document: Document, words: Words) -> Iterator[str]:
    """Whoever names themselves as "I", with their office or what they do by these words."""
    if "I, " not in document.text:
        return
    for match in _SWORN.finditer(document.text):
        behind = {token.strip(".,;").lower() for token in match["behind"].split()[:_OF_OFFICE]}
        said = (words.offices | forms("told_authors", "declaring")) - words.particles
        if not behind.isdisjoint(said) and is_one_person(match["who"], words):
            yield match["who"]


def _itself(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The site where the first or the last paragraph says that the same text stands: its address ends as the name of the file does."""
    slug = _DAY.sub("", document.path.rpartition("/")[2].split(".")[0]).lower()
    if len(slug) < _SLUG or "-" not in slug:
        return
    prose = _prose(document)
    for block in (*prose[:1], *prose[-1:]):
        for match in _ADDRESS.finditer(document.text, *block.span):
            address = match[0][match[0].rfind("http") :]  # behind the address of an archive
            host = host_of(address)
            if host and path_of(address).rstrip("/").rpartition("/")[2].split(".")[0].lower() == slug:
                yield host.removeprefix("www.")
