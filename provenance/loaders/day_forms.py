"""Days in whatever form a house may keep them in: with words around, without a year, within an id or the name of a file.

What these patterns take is told apart by a column of such cells alone (`unnamed_columns`): one cell may look like a day by chance.
"""

from __future__ import annotations

from provenance.loaders.cells import in_ascii_digits
from provenance.patterns import lazy_pattern

_LONGEST = 120
"""Characters of a cell that is a day and what stands around it, without its tags."""
_WORDS = 10
"""Words beside the numbers of one or two days: "Published … at … Updated …"."""
_BESIDE = 6
"""The same beside that of a day without its year."""
_YEAR = r"(?:19[89]\d|20[0-4]\d|1[34]\d\d|25[4-9]\d)"
"""From 1980 on; 1400 is one in Iran, 2567 in Thailand."""
_LATE = r"(?:19[89]\d|20[0-4]\d)"
_MONTH, _DAY = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_MM, _DD = r"(?:1[0-2]|0[1-9])", r"(?:3[01]|[12]\d|0[1-9])"
_TAG = lazy_pattern(r"<[^<>]{1,200}>", signs=("<",))
_TIME = lazy_pattern(
    r"(?i)(?<![\d.])(?:(?<=\d)T)?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?\s?(?:[ap]\.?\s?m\b\.?)?\s?(?:Z\b|\(?(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?\b\)?)?"
    r"|(?<![\d.])\d{1,2}\s?(?:[ap]\.?m\b\.?|h\s?\d\d\b|h\b|時|点|시)(?:\s?\d\d\s?[分분])?|(?<![\d.])\d{1,2}\.\d\d(?![.\d])"
    r"|\b(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?|\([A-Z][\w ]{3,60}\)|(?<=\s)[+-]\d{4}(?=\s|\Z)"
)
"""A time and its zone, also written out as JavaScript shows it."""
_FIGURES = lazy_pattern(
    rf"(?<!\d)(?:{_YEAR}\s?[-/.]\s?{_MONTH}\s?[-/.]\s?{_DAY}|{_DAY}\s?[-/.]\s?{_DAY}\s?[-/.]\s?{_YEAR})(?!\d)",
    signs=tuple("0123456789"),
)
_NUMBER = lazy_pattern(r"\d+")
_WHOLE_YEAR = lazy_pattern(_YEAR)
_LAST_DAY = 31
_LONGEST_DAY = 2
_WORD = lazy_pattern(r"[^\s\d,.;:/|()\[\]{}\"'–—-]+")
_LETTERS = 3
"""Letters of the shortest name of a month that is written in ASCII."""
_PAIR, _TRIPLE = 2, 3
"""Numbers of a day with its month in words, and in figures."""
_STAMP = lazy_pattern(rf"{_LATE}{_MM}{_DD}[T_ ]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?Z?")
"""Fourteen figures: "20240114T115400Z"."""
_SHORT = lazy_pattern(
    rf"{_DAY}([-/. ])[A-Za-z]{{3,9}}\.?\1[0-4]\d(?:[ ,].{{0,16}})?|[令平]\w\d{{1,2}}年{_MONTH}月{_DAY}日.{{0,20}}"
)
"""A year without its century behind a month in words, or by the emperor of Japan: "14-Jan-24"."""
_OF_MONTH = lazy_pattern(rf"{_LATE}[-/.]{_MM}|{_MM}[-/.]{_LATE}|[^\W\d_]{{3,12}}\.?,?\s(?:de\s)?{_LATE}")
_IN_FIGURES = lazy_pattern(
    rf"(?:{_DD}(?P<mark>[/.]){_MM}|{_MM}(?P<other>[/-]){_DD})[.,]?\s\d{{1,2}}[:.h]\d\d(?::\d\d)?(?:\s?[APap][Mm])?"
    rf"|{_DD}[/.]{_MM}\.?|{_MM}[-/]{_DD}|{_DAY}\.\s?{_MONTH}\.(?:\s\d{{1,2}}[:.]\d\d)?"
    rf"|{_MONTH}\s?[月월]\s?{_DAY}\s?[日일](?:.{{0,20}})?"
)
"""A day and its month in figures, both with their noughts, or with signs that say what they are: "14/01 11:54", "14.1.", "1月14日"."""
_WITHIN = lazy_pattern(
    rf"(?<!\d)(?P<year>{_LATE})(?P<mark>[-_/.]?)(?P<month>{_MM})(?P=mark)(?P<day>{_DD})(?:(?!\d)|(?=\d{{1,8}}(?!\d)))"
    rf"|(?<!\d)(?P<first>{_DD})(?P<sign>[-_.]?)(?P<then>{_MM})(?P=sign)(?P<last>{_LATE})(?!\d)"
    rf"|(?<!\d)(?P<said>(?:{_LATE}[-_/ ]?[^\W\d_]{{3,12}}[-_/ ]?{_DD}|{_DAY}[-_/ ]?[^\W\d_]{{3,12}}[-_/ ]?{_LATE})(?!\d)|(?<![^\W\d_])[^\W\d_]{{3,12}}[-_ ]?{_DD}[-_ ,]{{0,2}}{_LATE}(?!\d))",
    signs=tuple("0123456789"),
)
"""A day in an id, a path, the name of a file or an address: "nyt-20240114-0012", "/2024/01/14/", "gz_14012024", "gazette_Jan14_2024"."""
_LONGEST_ID = 300
_NEXT = lazy_pattern(r"[-_/ ,]+|(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")


def is_any_day(words: str) -> bool:
    """Whether a cell is a day or two with their year, whatever words, tags and times stand around them; to be asked of a column."""
    if len(words) > _LONGEST and "<" not in words:
        return False
    if _STAMP.fullmatch(words) is not None or _SHORT.fullmatch(words) is not None:
        return True
    rest = _TIME.sub(" ", _TAG.sub(" ", in_ascii_digits(words)))
    numbers = _NUMBER.findall(rest)
    beside = _WORD.findall(rest)
    years = sum(1 for one in numbers if _WHOLE_YEAR.fullmatch(one) is not None)
    if not 1 <= years <= _PAIR or len(beside) > _WORDS or len(rest) > _LONGEST:
        return False
    small = sum(1 for one in numbers if len(one) <= _LONGEST_DAY and 0 < int(one) <= _LAST_DAY)
    if small + years != len(numbers):
        return False
    if len(numbers) == _TRIPLE * years:
        return len(_FIGURES.findall(rest)) == years
    return len(numbers) == _PAIR * years and any(len(word) >= _LETTERS or not word.isascii() for word in beside)


def is_month(words: str) -> bool:
    """Whether a cell may be a month with its year, and nothing else; to be asked of a column."""
    return _OF_MONTH.fullmatch(words) is not None


def is_without_year(words: str) -> bool:
    """Whether a cell may be a day and its month, and nothing else but a weekday, a label and a time; to be asked of a column.

    Whoever reads dates tells whether one of the words is a month.
    """
    if len(words) > _LONGEST:
        return False
    if is_in_figures(words):
        return True
    rest = _TIME.sub(" ", in_ascii_digits(words))
    numbers = _NUMBER.findall(rest)
    return len(numbers) == 1 and 0 < int(numbers[0][:3]) <= _LAST_DAY and 1 <= len(_WORD.findall(rest)) <= _BESIDE


def is_in_figures(words: str) -> bool:
    """Whether a cell may be a day and its month in figures, beside a time or with signs that say so."""
    return _IN_FIGURES.fullmatch(in_ascii_digits(words)) is not None


def day_within(words: str) -> str | None:
    """The day in an id, a path or the name of a file, as it can be read anywhere; to be asked of a column."""
    if len(words) > _LONGEST_ID or (found := _WITHIN.search(words)) is None:
        return None
    if found["year"]:
        return f"{found['year']}-{found['month']}-{found['day']}"
    if found["last"]:
        return f"{found['last']}-{found['then']}-{found['first']}"
    parts = _NEXT.split(found["said"])
    if len(parts[0]) == len("2024"):
        parts.reverse()
    return " ".join(parts)


def unread_day(words: str) -> tuple[str, str] | None:
    """What a cell under the name of a date may hold in its place: a day and its month in figures, an id or a path with a day in it."""
    if is_in_figures(words):
        return "yearless", words
    within = None if " " in words else day_within(words)
    return None if within is None else ("unlabelled", within)
