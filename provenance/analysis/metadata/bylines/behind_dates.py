"""Bylines behind the date with which a line begins: "3 May 2024 Harbour News by Ana Cruz", "3 May 2024 Share Save Ana Cruz"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.characters import lower_of
from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import ENDS_SENTENCE, Line
from provenance.analysis.metadata.naming.names import Kind, names_of, up_to_stop
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, lazy_pattern

_LONGEST = 120
"""The longest line that is a byline."""
_OUTLETS = frozenset({Kind.ADDRESS, Kind.AGENCY, Kind.ORGANISATION, Kind.SITE})
_OUTLET = 50
"""Characters behind a date in which an outlet and the "by" behind it stand."""
_WORD = lazy_pattern(r"(?<!\S)[^\W\d_]+(?!\S)")
_TIME = lazy_pattern(
    r"[\s,|–—-]*(?:(?:at|à|um|a las|alle|às|om)\s)?\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?|Uhr|Z)?(?:\s[A-Z]{2,4}\b)?"
)
"""The time behind a date."""
_AROUND_DAY = " \t*_.,("


def behind_date(reader: Reader, line: Line, kind: BlockKind, force: float) -> Iterator[Credit]:
    """The names behind "by" that follow a date with which a line begins: "Posted on 3 May 2024 by Ana Cruz", "3 May 2024, 10:30, by Ana Cruz"."""
    words, text = reader.words, line.text
    if len(text) > _LONGEST or kind is BlockKind.TITLE or not any(map(str.isdigit, text)):
        return
    if words.patterns.prepositions.isdisjoint(text.lower().split()):
        return
    parsed = date_in(text, words.languages)
    if parsed is None or parsed.granularity != "day":
        return
    before = text[: parsed.start].strip(_AROUND_DAY)
    label = words.dated.search(before)
    if (
        any(map(str.isalpha, before))
        and before.lower() not in weekday_names()
        and (label is None or label.start() > 1 or label.lastgroup == "other")
    ):
        return
    start = _TIME.match(text, parsed.end)
    at = _behind_outlet(reader, text, parsed.end if start is None else start.end(), labelled=label is not None)
    by = words.byline.match(text, at)
    if by is None or by.lastgroup is None or ENDS_SENTENCE.search(text):
        return
    byline = names_of(up_to_stop(text[by.end() :], words), words, reader.sites)
    for name in byline.names if byline.clean else ():
        yield credit(line, name, "byline", force, by.end(), clean=True)


def among_buttons(reader: Reader, line: Line, kind: BlockKind, force: float) -> Iterator[Credit]:
    """The names in a line that begins with a date and has the page's buttons behind it: "3 May 2024 Share Save Ana Cruz Harbour News, Leeds Share Save"."""
    text = line.text
    if len(text) > _LONGEST or kind is BlockKind.TITLE or not any(map(str.isdigit, text)) or ENDS_SENTENCE.search(text):
        return
    words = [(found.start(), found.end(), found[0].lower()) for found in _WORD.finditer(text)]
    controls = reader.words.patterns.controls
    if not any(word in controls for _, _, word in words):
        return
    parsed = date_in(text, reader.words.languages)
    if parsed is None or parsed.granularity != "day" or text[: parsed.start].strip(_AROUND_DAY):
        return
    time = _TIME.match(text, parsed.end)
    start, end = parsed.end if time is None else time.end(), len(text)
    behind = [one for one in words if one[0] >= start]
    while behind and behind[0][-1] in controls and not text[start : behind[0][0]].strip():
        start = behind.pop(0)[1]
    if start == parsed.end:
        return
    while behind and behind[-1][-1] in controls and not text[behind[-1][1] : end].strip():
        end = behind.pop()[0]
    said = text[start:end]
    lead = len(said) - len(said.lstrip())
    named = said.strip().partition(",")[0]
    byline = names_of(named, reader.words, reader.sites)
    if not byline.clean or not byline.names or byline.names[0].kind is not Kind.PERSON:
        return
    first = byline.names[0].text
    if is_given_name(first.split()[0]) or len(named) > len(first):  # an outlet behind it: "Save Our Mills" is nobody
        for name in byline.names:
            if name.kind is Kind.PERSON:
                yield credit(line, name, "byline", force, start + lead, clean=True)


def _behind_outlet(reader: Reader, text: str, start: int, *, labelled: bool) -> int:
    """Where a line goes on behind the outlet, agency or site that stands before its "by": "3 May 2024 Harbour News by Ana Cruz"; `start` where there is none.

    Behind a label that is where the text was filed, too: "Posted on 3 May 2024 in Local News by Ana Cruz".
    """
    for word in _WORD.finditer(text, start, start + _OUTLET):
        if word[0].lower() in reader.words.patterns.prepositions:
            between = text[start : word.start()]
            before = names_of(between, reader.words, reader.sites)
            known = before.clean and _OUTLETS.issuperset(name.kind for name in before.names)
            known = known or (labelled and _says_where_filed(between, reader.words))
            return word.start() if known else start
    return start


def _says_where_filed(between: str, words: Words) -> bool:
    """Whether words in a line below a title name the part of the site in which a text stands: "in Local News & Sport"."""
    tokens = between.split()
    return (
        bool(tokens)
        and tokens[0] in words.patterns.going_on
        and all(token[0].isupper() or not token[0].isalpha() for token in tokens[1:])
    )


_USER_OR_NEWS = lazy_pattern(r"@\w|\bNews\b", signs=("@", "News"))
_AGED = lazy_pattern(
    r"\b(?:ago|now|yesterday|today|hace|fa|geleden|atrás|vor|há|il y a|önce|назад|тому|temu|lalu|sedan|siden|reporting|informa|berichtet|direto)\b"
)
"""In small letters, since to try these in any case takes three times as long."""


def may_be_aged(line: str) -> bool:
    """Whether a line has what one has with a byline that something is glued to: how long ago, a user, whence somebody reports."""
    return (("@" in line or "News" in line) and _USER_OR_NEWS.search(line) is not None) or _AGED.search(
        lower_of(line)
    ) is not None
