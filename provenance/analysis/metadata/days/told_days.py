"""Whether a label before a date is one, or part of a sentence about something else: "Published on 6 July 2019", "The hall was opened by Ana Cruz on 6 July 2019"."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Span, lazy_pattern

_PART = lazy_pattern(r"[|•·∙●▪»\n]|\s/\s|[.!?][\"”’)]?\s")
"""Where a line begins anew."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEHIND = lazy_pattern(r"(?P<comma>,?)\s+(?P<first>[^\W\d_]+)")
_CLOCK = lazy_pattern(
    r"[\s,]*(?:[^\W\d_]{1,4}\s(?:[^\W\d_]{2,3}\s)?)?\d{1,2}\s?(?:[:.h]\s?\d{2}|h)(?!\d)(?:\s?(?:Uhr|[AaPp]\.?[Mm]\.?|hs?|hrs)(?!\w))?"
)
"""The time of a date before, with its preposition: "um 19:30 Uhr", "a las 19:30"."""
_AROUND = " \t\xa0([{*_,.:;|>/–—-"
_LABEL_WORDS = 3
"""Words of a label before "by" that are looked at: "A guest post by"."""
_SET_OFF = ("–", "—", "-", ",", "(", ";")
_CLAUSE = 3
"""Words in small letters behind a date that make a sentence of them."""


def part_of(line: str, at: int, end: int) -> int:
    """Where the part of a line begins that holds a place of it, from `at` on."""
    return max((mark.end() for mark in _PART.finditer(line, at, end)), default=at)


def is_told(line: str, own: int, label: Span, end: int, words: Words) -> bool:
    """Whether a sentence tells of a day: something else than the text was published, opened or dated then.

    `own`: where the words of the label's part of the line may begin; `label`: with what stands around it; `end`: of the date.
    """
    written = line[label.start : label.end].lstrip(_AROUND)
    start = label.end - len(written)
    return _is_of_other(line[part_of(line, own, start) : start], written, words) or _goes_on(line, end, words)


def _is_of_other(before: str, label: str, words: Words) -> bool:
    """Whether what stands before a label is the subject of a sentence, and not a name, another label or the text itself."""
    patterns = words.patterns
    clock = _CLOCK.match(before)
    before = before if clock is None else before[clock.end() :]
    told = _WORD.findall(before)
    mere = label.partition(" ")[0].lower() in patterns.prepositions
    if (
        not told
        or not patterns.tells_in(before, label)
        or patterns.linking.issuperset(map(str.lower, told))
        or (label[0].isupper() and label[1:2].islower())
    ):
        return False
    if mere:
        return not any(
            words.label.fullmatch(" ".join((*told[-count:], "by")))
            for count in range(1, 1 + min(len(told), _LABEL_WORDS))
        )
    if len(told) == 1 and told[0].lower() in patterns.subjects:
        return True  # "It appeared in the Post on"
    if ":" in label or patterns.of_itself.fullmatch(before):
        return False
    if before.rstrip().endswith(_SET_OFF) and patterns.may_begin(before) and words.byline.match(before) is not None:
        return False  # a name and a post: "By Ana Cruz, social affairs — published"
    return any(word[0].islower() and word not in patterns.between and word not in words.particles for word in told)


def _goes_on(line: str, end: int, words: Words) -> bool:
    """Whether a sentence goes on behind a date that begins it: "Published on 6 July 2019, the report is long"."""
    clock = _CLOCK.match(line, end)
    end = end if clock is None else clock.end()
    behind = _BEHIND.match(line, end)
    if behind is None or not words.patterns.tells:
        return False
    stop = _PART.search(line, end)
    rest = line[behind.start("first") : len(line) if stop is None else stop.start()]
    first = behind["first"].lower()
    begins = first in words.patterns.subjects if not behind["comma"] else first not in words.patterns.going_on
    if not begins or (not behind["comma"] and behind["first"][0].isupper()) or words.patterns.of_itself.match(rest):
        return False
    small = [word for word in _WORD.findall(rest) if word[0].islower()]
    return len(small) >= _CLAUSE
