"""Whose a number or an address is by the words around it: a body's, a post's, or a person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import pairwise

from provenance.analysis import language
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.lines import Line, lines_of
from provenance_plugins.personal_data.owner_signs import (
    WORD,
    Owner,
    Sign,
    bodies,
    labels,
    persons_of,
    posts,
    signs_in,
    spoken,
    words_of,
)

_PERSONS = Phrases.load(__package__, "persons")
_DIRECTORIES = Phrases.load(__package__, "directories")

_PRIVATE = Phrases.load(__package__, "private_lists")

_OFFICERS = Phrases.load(__package__, "officers")

_REGIONS = Phrases.load(__package__, "regions_of_offices")

_VISITS = Phrases.load(__package__, "visits")

_BUSINESS = Phrases.load(__package__, "business_signs")

_UP = 6
"""Lines above a contact in which its owner may stand."""

_LONG = 110
"""Characters of a line that is prose: its sentences are read one by one."""

_NAMED = 40
"""Characters of a line that is a name, over which its post may stand."""

_OF_WHAT = (" of ", " de ", " du ", " des ", " der ", " della ", " del ", " do ", " da ")
"""Behind a post that a line begins with: "President of the Lantern Society"."""
_LABEL = 40
"""Characters of a sentence that is nothing but a label."""

_CARD = 2
"""Lines below a number in which its card has the address of a site."""

_SECTION, _ENTRIES = 60, 3
"""Lines of a list that are looked at, and the entries that make one."""

_HEADING = 6
"""Words of the heading of a list."""

_STOP = lazy_pattern(r"(?<![A-Z]\w)(?<![A-Z]\w\w)(?<![A-Z]\w\w\w)(?<![A-Z])[.!?]\s+")
"""The end of a sentence, not of "Sen." or "Tel."."""

_LEAD = lazy_pattern(r"[\s*_|>#•·\d.)(–—-]*(?:\[[ xX]\])?")

_NAME = lazy_pattern(r"[^\d,;:|(–—\n]{2,60}")

_CONTACT = lazy_pattern(r"\d(?:[^\d\n]{0,3}\d){6,}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b\d{5}\b")

_ADDRESSES = lazy_pattern(r"<[^<>]*>|https?://\S+")
"""Markup and addresses of pages and images, whose figures reach nobody."""

_TAGS = lazy_pattern(r"<[^<>]*>?")
"""Markup in the source of a line, also the beginning of an element whose address a contact is in."""

_TOWN = lazy_pattern(
    r"\s*(?:[A-Z]{1,2}-)?(?:\d{4,6} )?[^\W\d_]{2}[^\d\n]{1,40}(?:[A-Z]{2,3} )?(?:\d{4,6}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)?\.?\s*"
)
"""A line of an address that has no more than a town and its code."""

_SITE = lazy_pattern(
    r"(?<![@\w.-])(?:https?://|www\.)\w|(?<![@\w.-])[a-z0-9][\w-]{2,40}\.(?:com|org|net|edu|gov|info|co\.uk|org\.uk|de|fr|es|it|nl|at|ch|ie|ca|gr|pt|pl|se|dk|fi|cz|hu|eu|com\.au|co\.nz|org\.au)\b(?!@)",
    re.IGNORECASE,
)

_LISTED = lazy_pattern(r";[^()\n]*\)|;[^()\n]{60,}")
"""Behind a number in the brackets of a guide, which parts by semicolons what a house is reached by: "(0 27570 22815; Quay; from £26)"."""

_HOURS = lazy_pattern(r"\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?\s?(?:-|–|to|till?|until|bis|à)\s?\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)\b", re.IGNORECASE)  # fmt: skip

_GLUE = 3
"""Words of a sentence between a body's name and its number that say something else than that it is called; behind a body without a name there is none."""

_BEFORE = 600
"""Characters before a contact on its line in which its owner may stand."""

_REACHED = lazy_pattern(r"@|\d(?:[^\d\n]{0,3}\d){6,}")

_MANY = 5
"""Ways to reach one owner, at most: what stands before so many others in a line is another's."""

_SPOKEN = 160
"""Characters of a sentence on each side of a contact in which a person is spoken of."""

_AFTER = 80
"""Characters behind a contact in which a site or hours are its owner's."""

_ATTENTION = lazy_pattern(
    r"[\s,;|–—-]*(?:attn|attention|c/o|att|contact|ask for|z\.\s?hd)[.:]?\s*|[\s,;|–—-]*", re.IGNORECASE
)


def owner_of(document: Document, span: Span) -> Owner:
    """Whose a number or an address is: by what stands before it in its line and the lines above, behind it, and by its list's other entries."""
    return document.recall(("owner", span), lambda document: _owner_of(document, span))


def _owner_of(document: Document, span: Span) -> Owner:
    persons = persons_of(language(document).read_as)
    lines = lines_of(document)
    index, start, end = lines.find(document, span)
    line = lines.lines[index]
    own = _own(_TAGS.sub(" ", line.text[max(0, start - _BEFORE) : start]))
    for number, piece in enumerate(_upward(own)):
        if (found := _nearest(piece, persons, alone=number > 0)) is not Owner.UNKNOWN:
            return found
    behind = _behind(line.text[end : end + _AFTER])
    if behind is not Owner.UNKNOWN:
        return behind
    if not _has_name(own):
        if _is_of_firm(lines.lines[index + 1 : index + 3]):
            return Owner.BODY
        if (found := _above(lines.lines[max(0, index - _UP) : index], persons)) is not Owner.UNKNOWN:
            carded = found is Owner.PERSON and _is_card(lines.lines, index)
            return Owner.POST if carded else found
        for below in lines.lines[index + 1 : index + 3]:
            if below.heading or len(below.text) > _LONG or _has_name(below.text):
                break
            if _is_of_business(below.text):
                return Owner.BODY
    return _by_list(document, lines.lines, index, persons)


def speaks_of_somebody(document: Document, span: Span) -> bool:
    """Whether the words of its line around a number or an address name or speak of a private person: "the number that he wrote down was …"."""
    lines = lines_of(document)
    index, start, end = lines.find(document, span)
    line = lines.lines[index].text
    persons = persons_of(language(document).read_as)
    before = _STOP.split(line[max(0, start - _SPOKEN) : start])[-1]
    behind = _STOP.split(line[end : end + _SPOKEN])[0]
    return spoken().search(f"{before} {behind}") is not None or any(
        sign.owner is Owner.PERSON for piece in (before, behind) for sign in signs_in(piece, persons)
    )


def _above(lines: tuple[Line, ...], persons: re.Pattern[str]) -> Owner:
    """Whose a contact is by the lines above it, up to a heading, to prose, or to the entry of somebody else."""
    post = False
    for reach, above in reversed(list(enumerate(lines))):
        if len(above.text) > _LONG and not above.heading:
            break
        if _is_town(above.text):
            continue
        if (found := _nearest(above.text, persons, alone=True)) is not Owner.UNKNOWN:
            over = (
                reach > 0
                and found is Owner.PERSON
                and len(above.text) <= _NAMED
                and _is_post(lines[reach - 1].text.rstrip(" :*_"))
            )
            held = (post or over) and found is Owner.PERSON and exposed().search(above.text) is None
            return Owner.POST if held else found
        post = post or (not above.heading and _is_post(above.text))
        if above.heading or (_has_name(above.text) and _CONTACT.search(above.text) and not _TOWN.fullmatch(above.text)):
            break
    return Owner.UNKNOWN


def _is_card(lines: tuple[Line, ...], index: int) -> bool:
    """Whether a contact is in a card that ends with the address of a site, and has a line of words between it and the name: that of a firm."""
    above = lines[index - 1].text
    if (
        any(map(str.isalpha, above))
        and _CONTACT.search(above) is None
        and index > 1
        and _has_name(lines[index - 2].text)
    ):
        below = [line.text for line in lines[index + 1 : index + 1 + _CARD]]
        return any(_SITE.match(text.strip()) is not None for text in below)
    return False


def _is_post(line: str) -> bool:
    """Whether a line is a post and nothing else, as cards have it under the name of who holds it: "Harbour Ferry Officer"."""
    found = WORD.findall(line)
    ended = [one.end() for one in posts().finditer(line)]
    return (
        0 < len(found) <= _HEADING
        and bool(ended)
        and (ended[-1] == len(line.rstrip(" ,;*_")) or line[ended[-1] :].startswith((",", *_OF_WHAT)))
        and all(word[0].isupper() or word in labels() for word in found)
    )


def _is_town(line: str) -> bool:
    """Whether a line is a town and its code, also where the town is called as people are: "Brandon MB R7A 0K9"."""
    return line[-1:].isalnum() and any(map(str.isdigit, line)) and _TOWN.fullmatch(line) is not None


def _is_of_firm(below: tuple[Line, ...]) -> bool:
    """Whether the line below an address, or below its town, is the number at which a firm sells."""
    for line in below:
        if _sells().match(line.text) is not None:
            return True
        if _TOWN.fullmatch(line.text) is None:
            return False
    return False


def _own(before: str) -> str:
    """What stands before a contact, without the entries of others where its line is a list of contacts."""
    reached = [found.start() for found in _REACHED.finditer(before)]
    return before[reached[-_MANY] :] if len(reached) > _MANY else before


def _upward(own: str) -> Iterator[str]:
    """The sentence that a contact stands in, up to it, then the ones before where it is nothing but a label: "Tel. …"."""
    ends = [*(stop.end() for stop in _STOP.finditer(own)), len(own)]
    for start, end in pairwise([len(own), *reversed([0, *ends[:-1]])]):
        yield own[end:start]
        if start - end > _LABEL:
            return


def _has_name(text: str) -> bool:
    """Whether a line begins with a name of its own: not with a label, a number or a street's."""
    name = _NAME.match(text, _LEAD.match(text).end())  # type: ignore[union-attr]  # it matches nothing, too
    if name is None or not name[0][:1].isupper():
        return False
    words = [word.lower() for word in WORD.findall(name[0])]
    return not set(words[:2]) <= labels()


def _nearest(text: str, persons: re.Pattern[str], *, alone: bool) -> Owner:
    """Whose name stands nearest before the end of a stretch; `alone`: the contact is not in it, so that nothing between says otherwise."""
    last: Sign | None = None
    body: Sign | None = None
    for sign in signs_in(text, persons):
        if last is None or sign.end > last.end:
            last = sign
        if sign.owner is Owner.BODY:
            body = sign
    if last is None:
        return Owner.BODY if _is_of_business(text) else Owner.UNKNOWN
    if last.owner is Owner.PERSON:
        if body is not None and _ATTENTION.fullmatch(text, body.end, last.start):
            return Owner.BODY
        return Owner.POST if posts().search(text) and not exposed().search(text) else Owner.PERSON
    if _employed().search(text, 0, last.start) is not None:
        return Owner.PERSON
    if alone:
        return last.owner
    if visits().search(text, last.end) is not None:
        return Owner.UNKNOWN
    said = sum(word[0].islower() and word not in labels() for word in WORD.findall(text[last.end :]))
    return Owner.UNKNOWN if said > (_GLUE if text[last.start].isupper() else 0) else last.owner


def _behind(text: str) -> Owner:
    """Whose a contact is by what follows it on its line."""
    if _is_of_business(text) or _LISTED.match(text) is not None:
        return Owner.BODY
    beside = bodies().search(text[:30])
    return Owner.UNKNOWN if beside is None or beside[0][0].islower() else Owner.BODY


def _is_of_business(text: str) -> bool:
    """Whether a stretch has what firms and offices set beside their numbers: a site, hours, a menu."""
    return _SITE.search(text) is not None or _HOURS.search(text) is not None or _business().search(text) is not None


def is_in_private_list(document: Document, span: Span) -> bool:
    """Whether the heading or the line that announces the list of a contact says that private people stand in it: "Members", "Guests:"."""
    lines = lines_of(document)
    index, _, _ = lines.find(document, span)
    low = _head(lines.lines, index)
    title = _title(lines.lines, low, index)
    if _private().search(title) and title.count(" ") < _HEADING:
        return _officers().search(title) is None and _regions().search(lines.lines[index].text) is None
    persons = persons_of(language(document).read_as)
    return any(_entry(document, lines.lines, at, persons) is _Entry.PRIVATE for at in range(low, index))


def title_above(document: Document, span: Span) -> str:
    """The heading of the section of a contact, and the line right above that announces something; or, of a row, the row at the head of its table."""
    lines = lines_of(document)
    index, _, _ = lines.find(document, span)
    low = _head(lines.lines, index)
    if "|" in lines.lines[index].text:
        low = index
        while low > 0 and index - low < _SECTION and "|" in lines.lines[low - 1].text:
            low -= 1
        return lines.lines[low].text
    return _title(lines.lines, low, index)


def _head(lines: tuple[Line, ...], index: int) -> int:
    """The line that heads the list of a line, or the first that is looked at."""
    low = index
    while low > 0 and index - low < _SECTION and not lines[low].heading:
        low -= 1
    return low


def _title(lines: tuple[Line, ...], low: int, index: int) -> str:
    """What the heading of a list says, and the line right above that announces something."""
    title = lines[low].text if lines[low].heading else ""
    if low < index and (announced := lines[index - 1].text).rstrip().endswith(":"):
        title = f"{title} {announced}"
    return title


def _by_list(document: Document, lines: tuple[Line, ...], index: int, persons: re.Pattern[str]) -> Owner:
    """Whose a contact is by the list that it stands in: of bodies or of private people, as its heading says or many of its other entries evidently are."""
    low = _head(lines, index)
    title = _title(lines, low, index)
    if _officers().search(title) and exposed().search(title) is None:
        return Owner.POST
    if _private().search(title):
        if _regions().search(lines[index].text) is not None:
            return Owner.BODY  # "Jefferson County 788-0422" under "Clients": where these are to call
        return (
            Owner.PERSON if title.count(" ") < _HEADING else Owner.UNKNOWN
        )  # the headline of an article heads no list
    if title and (_directories().search(title) or any(sign.owner is Owner.BODY for sign in signs_in(title, persons))):
        return Owner.BODY
    entries = bodies = 0
    for at in range(low, min(len(lines), index + _SECTION)):
        if lines[at].heading and at > index:
            break
        kind = _entry(document, lines, at, persons)
        if kind is _Entry.PRIVATE and at < index:
            return Owner.PERSON
        entries += kind is not _Entry.NONE
        bodies += kind is _Entry.BODY
    return Owner.BODY if entries >= _ENTRIES and bodies * 3 >= entries else Owner.UNKNOWN


class _Entry(Enum):
    """What a line of a list is."""

    NONE = "none"
    PRIVATE = "private"
    """It announces a list of private people."""
    BODY = "body"
    OTHER = "other"


def _entry(document: Document, lines: tuple[Line, ...], at: int, persons: re.Pattern[str]) -> _Entry:
    def judged(_: Document) -> _Entry:
        line = lines[at]
        if line.heading or len(line.text) > 2 * _LONG or not _CONTACT.search(_ADDRESSES.sub(" ", line.text)):
            short = line.text.rstrip().endswith(":") and line.text.count(" ") < 2 * _HEADING
            announced = short and _private().search(line.text)
            return _Entry.PRIVATE if announced else _Entry.NONE
        return _Entry.BODY if _nearest(line.text, persons, alone=True) is Owner.BODY else _Entry.OTHER

    return document.recall(("entry of a list", at), judged)


@cache
def _employed() -> re.Pattern[str]:
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(_PERSONS.texts('employed'))})(?![\w-])", re.IGNORECASE)


@cache
def _directories() -> re.Pattern[str]:
    return words_of(_DIRECTORIES)


@cache
def _private() -> re.Pattern[str]:
    return words_of(_PRIVATE)


@cache
def _regions() -> re.Pattern[str]:
    """A part of the country for which an office is there, as a line begins that gives its number."""
    return lazy_pattern(rf"\A\W{{0,6}}(?:[\w.'’-]+ ){{0,3}}(?:{any_of(_REGIONS.texts())})(?![\w-])", re.IGNORECASE)


@cache
def _officers() -> re.Pattern[str]:
    return words_of(_OFFICERS)


@cache
def exposed() -> re.Pattern[str]:
    """Words by which somebody is put before strangers, whose post is no reason then."""
    return lazy_pattern(rf"(?<![\w-])(?:{any_of(_PRIVATE.texts('exposed'))})(?![\w-])", re.IGNORECASE)


@cache
def visits() -> re.Pattern[str]:
    """What the police and the like do at a place that is not their own: "went to"."""
    return words_of(_VISITS)


@cache
def _business() -> re.Pattern[str]:
    return words_of(_BUSINESS)


@cache
def _sells() -> re.Pattern[str]:
    """The line of a firm's number: "Sales: 555 0119"."""
    return lazy_pattern(rf"\W{{0,4}}(?:{any_of(_BUSINESS.texts('sells'))})(?: \w+)?\W{{1,3}}\+?\(?\d", re.IGNORECASE)
