"""LexisNexis and Nexis Uni: what stands above an article, below its title or at its end, most of it with labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.loaders.archives.lines import (
    DAY,
    FRAME,
    TITLE,
    Field,
    Found,
    Line,
    Stated,
    fields,
    paragraphs,
    stated,
    title_in,
)
from provenance.patterns import lazy_pattern

LENGTH = lazy_pattern(r"(?:(?P<label>LENGTH|Length):\s*)?\d{1,3}(?:,?\d{3})?\s+words")
_LABEL = lazy_pattern(
    r"(?P<name>BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|PUB-TYPE|SUBJECT|PUB-SUBJECT|GRAPHIC|JOURNAL-CODE|ACC-NO|TYPE|COMPANY|GEOGRAPHIC|"
    r"ORGANIZATION|TICKER|INDUSTRY|PERSON|STATE|COUNTRY|CITY|CORRECTION|CORRECTION-DATE|UPDATE|SERIES|CATEGORY|DISTRIBUTION|NOTES|"
    r"Byline|Section|Length|Dateline|Headline|Highlight|Load-Date|Language|Publication-Type|Journal Code|Subject|Graphic|Classification|Company|Organization|Ticker|Industry|Person|Geographic|Notes):(?:\s+(?P<words>\S.*))?"
)
_NO_WORDS = frozenset({"LOAD-DATE", "Load-Date", "JOURNAL-CODE", "PUBLICATION-TYPE", "Publication-Type", "PUB-SUBJECT", "ACC-NO"})  # fmt: skip
"""Labels that stand in no article, wherever they are."""
_COUNT = lazy_pattern(r"\d{1,4} of \d{1,4} DOCUMENTS?")
_BODY = lazy_pattern(r"BODY:?|Body:?")
_EDITION = lazy_pattern(r"\beditions?\b|^(?:final|first|late|early)\b", re.IGNORECASE)
_FORM = lazy_pattern(r" \(| -- |, (?=[A-Z][A-Za-z]{1,5}\.$)")
"""What ends the name of an outlet, before its place or its language."""
_BEHIND = lazy_pattern(r"\s*(?:[,;]?\s*\S{1,80}@\S{1,80}|[,;(]?\s*--)")
"""What ends the name of an author: an address, an agency, an account."""
_BY = lazy_pattern(r"(?:By|BY|by)\s+(?=\S)")
_HEAD_LINES = 60
"""Lines above an article at most,"""
_LOOSE = 16
"""those among them without a label,"""
_LONG = 400
"""and the characters of each."""
_STRAY = 100
"""Characters of a line that belongs to the field above it."""


def of_nexis(lines: Sequence[Line], size: int, *, wrapped: bool) -> Found | None:
    """What the archive states of an article whose number of words stands in line `size`; `wrapped`: lines end where their width does."""
    found = fields(lines, _LABEL)
    body = _body(lines, found, size)
    first = found[0].first
    counted = _COUNT.fullmatch(lines[0].words) is not None
    head = range(int(counted), first)
    loose = [at for at in head if FRAME.fullmatch(lines[at].words) is None]
    if body > _HEAD_LINES or len(loose) > _LOOSE or any(len(lines[at].words) > _LONG for at in loose):
        return None
    day = next((at for at in loose if DAY.fullmatch(lines[at].words) is not None), None)
    if day is None or day == loose[0]:
        return None
    says = [_headline(lines, one) for one in found if one.name.upper() == "HEADLINE" and one.words][:1]
    match = DAY.fullmatch(lines[day].words)
    if match is not None:
        says.append(stated("date", lines[day], match["day"]))
    older = counted or loose[0] != head.start
    outlet = _outlet(lines, head, day) if older else lines[max(at for at in loose if at < day)]
    publisher = _FORM.split(outlet.words)[0]
    says.append(stated("publisher", outlet, publisher))
    for one in found:
        if one.name.upper() == "BYLINE" and one.first <= body:
            says += _authors(lines, one, publisher)
    kept: Sequence[Line] = ()
    if not title_in(says):
        kept = _title(lines, loose, day, outlet, older=older, labelled=_BODY.fullmatch(lines[body].words) is not None)
        if kept:
            words = " ".join(line.words for line in kept) if wrapped else kept[0].words
            says.append(stated("title", kept[0], words, kept[-1] if wrapped else None))
    frame = [line for line in lines[: body + 1] if line not in kept and line is not lines[day]]
    tail = _tail(lines, body + 1)
    behind = [one for one in found if one.first >= tail]
    captions = [line for one in behind if one.name.upper() == "GRAPHIC" for line in lines[one.first : one.last + 1]]
    of_captions = {line.start for line in captions}
    frame += [line for line in lines[tail:] if line.start not in of_captions]
    frame += [
        line
        for one in found
        if body < one.first < tail and one.name in _NO_WORDS
        for line in lines[one.first : one.last + 1]
    ]
    frame += [line for line in lines[body + 1 : tail] if FRAME.fullmatch(line.words) is not None]
    return Found(says, frame, captions)


def _body(lines: Sequence[Line], found: Sequence[Field], size: int) -> int:
    """The last line above the article: that which says so, else the last of the fields around the number of words."""
    for at in range(size, min(size + _HEAD_LINES, len(lines))):
        if _BODY.fullmatch(lines[at].words) is not None:
            return at
    ends = {one.first: one.last for one in found}
    last = size
    while last + 1 in ends:
        last = ends[last + 1]
    return last


def _outlet(lines: Sequence[Line], head: range, day: int) -> Line:
    """The outlet, which stands below the rights in the first paragraph of the older form."""
    for _, end in paragraphs(lines, head.start, day):
        if FRAME.fullmatch(lines[end - 1].words) is None:
            return lines[end - 1]
    return lines[day - 1]


def _title(
    lines: Sequence[Line], loose: Sequence[int], day: int, outlet: Line, *, older: bool, labelled: bool
) -> Sequence[Line]:
    """The lines of a title that has no label: above the outlet, in the older form the last below the day and the edition, where the body has no label either."""
    if not older:
        above = [lines[at] for at in loose if at < day and lines[at] is not outlet]
        if above:
            return above if sum(len(line.words) for line in above) <= TITLE else above[:1]
    below = [at for at in loose if at > day]
    if labelled or not below:
        return ()
    start = below[-1]
    while start - 1 in below and not lines[start].apart:
        start -= 1
    found = [lines[at] for at in below if at >= start]
    if any(_EDITION.search(line.words) for line in found) or sum(len(line.words) for line in found) > TITLE:
        return ()
    return found


def _headline(lines: Sequence[Line], field: Field) -> Stated:
    """The title in its field, which ends where its deck begins: `Bridge closed;`."""
    last = next((at for at in range(field.first, field.last + 1) if lines[at].words.endswith(";")), field.last)
    words = " ".join(line.words for line in lines[field.first : last + 1]).partition(":")[2].strip().rstrip(";")
    if last == field.first:
        return stated("title", lines[field.first], words)
    start = lines[field.first].start + len(field.name) + 1
    start += len(lines[field.first].words[len(field.name) + 1 :]) - len(
        lines[field.first].words[len(field.name) + 1 :].lstrip()
    )
    return Stated("title", words, start, lines[last].start + len(lines[last].words.rstrip(";")))


def _authors(lines: Sequence[Line], field: Field, publisher: str) -> list[Stated]:
    """Who wrote it, without the outlet, the addresses and the agency that stand behind."""
    words = field.words[match.end() :] if (match := _BY.match(field.words)) is not None else field.words
    low, outlet = words.lower(), publisher.lower().removeprefix("the ")
    at = low.find(outlet) if outlet else -1
    if at >= 0 and low[:at].removeprefix("the ").strip(" ,;") == "":
        words = words[: at + len(outlet)]
    elif at > 0 and not low[at - 1].isalnum():
        words = words[:at].rstrip(" ,;")
        words = words.removesuffix(" The").removesuffix(" the").removesuffix(" of").rstrip(" ,;")
    if (behind := _BEHIND.search(words)) is not None and behind.start():
        words = words[: behind.start()]
    words = words.strip(" ,;")
    return [stated("author", lines[field.first], words, lines[field.last])] if words else []


def _tail(lines: Sequence[Line], first: int) -> int:
    """The line with which the fields behind an article begin; between them a short line may stand that goes on with one."""
    tail = len(lines)
    stray = False
    for start, end in reversed([*paragraphs(lines, first, len(lines))]):
        words = lines[start].words
        if _LABEL.fullmatch(words) is not None or FRAME.fullmatch(words) is not None:
            tail, stray = start, False
        elif stray or end - start > 1 or len(words) > _STRAY:
            break
        else:
            stray = True
    return tail
