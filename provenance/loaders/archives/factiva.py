"""Factiva, with the codes of its fields and as it shows an article."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.loaders.archives.lines import BYLINE, DAY, FRAME, TITLE, Found, Line, labelled, stated
from provenance.patterns import lazy_pattern

_CODES = lazy_pattern(
    r"(?P<name>HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|CR|SE|CT|RF|ART|VOL|CX)(?:[ \t]+(?P<words>\S.*))?"
)
_OF_CODES = {"HD": "title", "BY": "author", "PD": "date", "SN": "publisher"}
_WORDS_OF = frozenset({"HD", "LP", "TD"})
"""Codes of the article's own words."""
_NAMES = lazy_pattern(
    r"[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){1,3}(?: (?:and|&) [A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){1,3})?"
)
"""Who wrote it, on a line of their own below the title."""
_CODE_OF_SOURCE = lazy_pattern(r"[A-Z][A-Z0-9]{2,9}|\d{1,2}:\d\d|[A-Z]\d{1,3}|\d{1,4}")
_NUMBER = lazy_pattern(r"Document [A-Z]{2,8}[A-Za-z0-9]{12,30}")
_HOUSE = lazy_pattern(r"(?:\(c\)|©|Copyright)[\s,]*(?:\d{4}[\s,]*)?(?P<name>\S+\s\S+)")
"""Whose the rights are, by the first two words of the name."""
_SENTENCE = lazy_pattern(r".{61}|(?:\S+\s+){3}.*?[^\W\d_]{3}[.!?](?:\s|\Z)")
"""A line below the number of words that is none of the archive's fields: the outlet, its code and the language are short."""
_BELOW = 12
"""Lines between the number of words and the rights."""
_SECTION = 60
"""Characters of the line above a title that says in which part of the paper it stood."""


def of_codes(lines: Sequence[Line]) -> Found | None:
    """Factiva with the codes of its fields."""
    says, named = labelled(lines, _CODES, _OF_CODES)
    names = [name for name, _ in named]
    if names.count("HD") != 1 or not {"PD", "SN"} <= set(names) or "WC" not in names:
        return None
    return Found(says, [line for name, line in named if name not in _WORDS_OF])


def of_factiva(lines: Sequence[Line], at: int) -> Found | None:
    """An article as Factiva shows it: below the number of its words, in line `at`, the day, the outlet and its code, the language."""
    below = lines[at + 1 : at + 1 + _BELOW]
    if not below or DAY.fullmatch(below[0].words) is None:
        return None
    rest = [line for line in below[1:] if _CODE_OF_SOURCE.fullmatch(line.words) is None]
    end = next((line for line in rest if FRAME.fullmatch(line.words) is not None), None)
    if end is None or not rest or rest[0] is end:
        return None
    if any(_SENTENCE.match(line.words) is not None for line in rest[: rest.index(end)]):
        return None
    above = list(lines[max(0, at - 3) : at])
    byline = None
    if (
        above
        and above[-1].role != "title"
        and (
            above[-1].role == "author"
            or BYLINE.fullmatch(above[-1].words)
            or (len(above) > 1 and _NAMES.fullmatch(above[-1].words))
        )
    ):
        byline = above.pop()
    says = [stated("date", below[0], below[0].words), stated("publisher", rest[0], rest[0].words)]
    if byline is not None:
        by = BYLINE.fullmatch(byline.words) is not None
        says.append(stated("author", byline, byline.words.partition(" ")[2] if by else byline.words))
    frame = [
        line for line in lines if lines[at].start <= line.start <= end.start or FRAME.fullmatch(line.words) is not None
    ]
    if above and len(above[-1].words) <= TITLE:
        says.append(stated("title", above[-1], above[-1].words))
        over = lines[: at - (byline is not None) - 1]
        if len(over) == 1 and len(over[0].words) <= _SECTION:
            frame.append(over[0])
    last = lines[-2] if len(lines) > 1 and _NUMBER.fullmatch(lines[-1].words) is not None else None
    house = _HOUSE.match(end.words)
    if last is not None and house is not None and last.words.startswith(house["name"]):
        frame.append(last)
    return Found(says, [line for line in frame if line is not below[0]])
