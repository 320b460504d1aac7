"""Reporters in brackets behind the outlet with which a report in Chinese begins: "【港口网】（记者 张文 实习记者 李小明）", or on a line of their own; in Korean "[항구일보 김하늘 기자]" and "(서울=항구통신) 김하늘 기자 =", which may stand right behind a summary or the credit of a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import Phrases, any_of, lazy_pattern

_TITLES = Phrases.load(LEXICON, "bracketed_reporters")
_FORCE = 6.5
_HEAD = 1500
"""Characters in which the report itself begins, below its summary."""
_HAN = r"[\u4e00-\u9fff]"
_BRACKETED = lazy_pattern(
    lambda: (
        rf"(?:[（(]|\A|\n)\s?\**(?:{any_of(_TITLES.texts('kind', 'zh'))})?(?:{any_of(_TITLES.texts('reporter', 'zh'))})[\s：:]*(?P<who>{_HAN}{{2,4}}(?:[\s、，]*{_HAN}{{2,6}}){{0,6}})\s?\**\s?(?:[）)]|(?=\n|\Z))"
    ),
    signs=("记者", "記者"),
)


def _in_korea() -> str:
    """Names in Korean, and the title behind them."""
    return rf"(?P<who>[가-힣]{{2,4}}(?:\s?[·,]\s?[가-힣]{{2,4}}){{0,4}})\s(?:[가-힣]{{2}}\s?)?(?:{any_of(_TITLES.texts('reporter', 'ko'))})"


_KOREAN = (
    lazy_pattern(lambda: rf"\[(?:[^\[\]\n=]{{1,16}}[\s=])?{_in_korea()}\]", signs=("기자]", "특파원]", "논설위원]")),
    lazy_pattern(lambda: rf"\([가-힣·]{{2,12}}\s?=\s?[가-힣\w]{{2,12}}\)\s?{_in_korea()}\s?=", signs=("=",)),
)
"""Behind the outlet in one pair of brackets, or behind the place and the agency."""
_BETWEEN = lazy_pattern(
    lambda: (
        rf"[\s、，·,]+|(?:{any_of(_TITLES.texts('kind_of_next', 'zh'))})?(?:{any_of(_TITLES.texts('reporter', 'zh'))})"
    )
)
"""What parts their names, also a title: "张文 实习记者 李小明"."""


def bracketed_reporters(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names there; nothing where one of the words is none."""
    text = reader.document.text
    found = _BRACKETED.search(text, 0, _HEAD) or _in_korean(text)
    if found is None:
        return
    line = next((one for one in lines if one.start <= found.start("who") < one.start + len(one.text)), None)
    for said in filter(None, _BETWEEN.split(found["who"])):
        byline = names_of(said, reader.words, reader.sites, trusted=True)
        if line is not None and len(byline.names) == 1 and byline.names[0].kind is Kind.PERSON:
            yield credit(line, byline.names[0], "byline", _FORCE, 0, clean=True)


def _in_korean(text: str) -> re.Match[str] | None:
    if text.isascii() or not any(map(text[:_HEAD].__contains__, _TITLES.texts("reporter", "ko"))):
        return None
    found = (pattern.search(text, 0, _HEAD) for pattern in _KOREAN)
    return next(filter(None, found), None)
