"""Whether a text in a language of whose verbs nothing is known tells of days, or of what somebody said: guides, lessons and offers do neither."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from math import ceil

from provenance.analysis import dates, language, sentences
from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.quotes import quotes
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms
from provenance_plugins.dates.time_signs import told_of

__all__ = ["tells_of_days"]

_SAID = 24
"""Characters of a quotation in which somebody says something; shorter ones are names and single words."""
_SHORT, _STEM = 4, 5
"""Letters of the shortest name of a weekday that is no word of another kind, and of those whose last letter may change with the case."""
_OF_DAY = frozenset({"full", "iso", "numeric", "day-month", "month-year"})
_IN_FIGURES = lazy_pattern(r"\(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\.?\)", signs=DIGITS)
"""A day beside its weekday: "(12/5)", "(3.5.2024)"."""
_DIGIT = lazy_pattern(r"\d")
"""In any script: a day, an hour, a number of people, of which reports have one."""
_SIGNED_FIGURE = lazy_pattern(lambda: rf"[\d{_figures()}]\s?(?:{any_word('day_signs', 'behind')})")
"""Where signs say what a figure is: "28日", "3월"; not "3个"."""
_DAY_BY_SIGN = lazy_pattern(
    lambda: (
        rf"\d\s?(?:{any_word('day_signs', 'day')})(?!{any_word('day_signs', 'span')})|(?<!\d)(?<!(?:{any_word('day_signs', 'year')}))(?<!(?:{any_word('day_signs', 'year')})\s)1?\d\s?(?:{any_word('day_signs', 'month')})"
        rf"|[{_figures()}]{{1,3}}(?:{any_word('day_signs', 'month')})[{_figures()}]{{1,3}}(?:{any_word('day_signs', 'day')})|{any_word('day_signs', 'near')}"
    )
)
"""Of these a day, or a month without its year, and what is said of days near that of writing; a year, an hour or "三年" hangs on none."""
_DOTLESS = "ı"
"""Which a pattern that ignores case takes for `i`: "azı" (Turkish: little of it) is not "azi" (Romanian: today)."""
_ANY_LETTER = "\u0590"
"""From the Hebrew letters on words may have others before them ("on", "and") that are written with them."""


def tells_of_days(document: Document) -> bool:
    """Whether a text has a weekday, a month or a day near its own, says what somebody said, or quotes a sentence; where no names of days are known in its language, whether it has a figure, a quotation or a word for now."""
    named = _named(language(document).read_as)
    if named is None:
        if language(document).code in forms("day_signs", "language"):
            return _tells_by_signs(document)
        return (
            _DIGIT.search(document.text) is not None
            or _near_day().search(document.text) is not None
            or next(iter(quotes(document)), None) is not None
        )
    return (
        any(_lacks_year(document, *one.span()) for one in named.finditer(document.text))
        or any(
            _DOTLESS not in one[0] or one[0].lower() in forms("near_day") for one in _near_day().finditer(document.text)
        )
        or _IN_FIGURES.search(document.text) is not None
        or any(one.form in _OF_DAY for one in all_expressions(document))
        or any(one.form == "weekday" for one in dates(document))
        or _quotes_enough(document)
        or told_of(document) > 0
    )


def _figures() -> str:
    return "".join(sorted(forms("day_signs", "figure")))


def _tells_by_signs(document: Document) -> bool:
    """Whether a text has such figures, and in a plain file a day among them; or quotes somebody."""
    if _is_plain(document):
        return _quotes_enough(document) or (
            _SIGNED_FIGURE.search(document.text) is not None
            and (_DAY_BY_SIGN.search(document.text) is not None or _reports_by_signs(document.text))
        )
    return _SIGNED_FIGURE.search(document.text) is not None or next(iter(quotes(document)), None) is not None


def _reports_by_signs(text: str) -> bool:
    """Whether a text has figures as reports on markets and accidents do, or says several times what somebody said."""
    return any(
        sum(1 for _ in islice(pattern.finditer(text), least)) == least
        for pattern, least in ((_MEASURED, _FIGURES), (_REPORTED, _STATEMENTS))
    )


_MEASURED = lazy_pattern(lambda: rf"\d\s?(?:{any_word('day_signs', 'measure')})")
_REPORTED = lazy_pattern(lambda: any_word("day_signs", "report"))
_FIGURES, _STATEMENTS = 5, 3
"""Of a report, at least; what is taught says once or twice what somebody holds."""


def _is_plain(document: Document) -> bool:
    return document.media_type == "text/plain" and document.row is None


_YEAR_BESIDE = 12
"""Characters beside the name of a month in which its year stands."""
_YEAR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)", signs=DIGITS)
"""In any script."""


def _lacks_year(document: Document, start: int, end: int) -> bool:
    """Whether no year stands beside a name in a plain file: what was laid down "in November 2000" does not hang on its own day."""
    return (
        not _is_plain(document) or _YEAR.search(document.text, max(0, start - _YEAR_BESIDE), end + _YEAR_BESIDE) is None
    )


def _quotes_enough(document: Document) -> bool:
    """Whether somebody is quoted in a text, in a long one in a few sentences of each hundred: columns of advice have readers ask one thing or two. In a plain file it is one in sixteen."""
    count = len(sentences(document))
    least = max(1, ceil(_QUOTED_IN_FILE * count) if _is_plain(document) else round(_QUOTED * count))
    return (
        sum(1 for _ in islice((one for one in quotes(document) if one.inner.end - one.inner.start >= _SAID), least))
        == least
    )


_QUOTED, _QUOTED_IN_FILE = 0.02, 0.06
"""The share of quotations that long among the sentences of a text, and of one in a plain file."""


@cache
def _named(read_as: str) -> re.Pattern[str] | None:
    """The names of weekdays and months of a language, in any case; None where none is known."""
    days = [name for name, of in weekday_names().items() if read_as in of and len(name) >= _SHORT]
    months = [name for name, of in month_names().items() if read_as in of and len(name) >= _STEM]
    parts = [_part([name for name in days if len(name) == _SHORT], r"\w{0,3}(?!\w)")]
    longer = [name for name in days if len(name) > _SHORT] + ([] if read_as in _CAPITALS else months)
    parts.append(_part([name[:-1] if len(name) > _STEM else name for name in longer], r"\w{0,5}"))
    if read_as in _CAPITALS:
        parts.append(
            _part([name[0].replace("i", "İ").upper() + name[1:] for name in months], r"(?![^\W\d_])", case=True)
        )
    found = "|".join(filter(None, parts))
    return re.compile(found, re.IGNORECASE) if found else None


_CAPITALS = frozenset({"tr"})
"""Languages in which a month has a capital, and a mark before its endings: "Aralık’ta"; "aralıklı" is "at intervals"."""


@cache
def _near_day() -> re.Pattern[str]:
    return re.compile(_part(sorted(forms("near_day"), key=len, reverse=True), r"(?!\w)"), re.IGNORECASE)


def _part(words: list[str], end: str, *, case: bool = False) -> str:
    """An alternative for some words and what stands behind them; empty for none."""
    apart = "|".join(re.escape(word) for word in words if word[0] < _ANY_LETTER)
    joined = "|".join(re.escape(word) for word in words if word[0] >= _ANY_LETTER)
    parts = [*([rf"\b(?:{apart}){end}"] if apart else []), *([f"(?:{joined})"] if joined else [])]
    return f"(?-i:{'|'.join(parts)})" if case and parts else "|".join(parts)
