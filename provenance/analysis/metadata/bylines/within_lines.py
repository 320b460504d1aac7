"""Bylines within a line of facts, in scripts that set no space between words: "发布时间：2024-06-03 来源：城市日报 作者：张文", "입력 2024-06-03 김하늘 기자"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.scripts import CJK, has_letter
from provenance.api import lazy_pattern

_LONGEST = 120
_FORCE = 6.5
_OF_PAPER = ("第一", "通讯", "通訊", "共同", "论文", "論文", "原文", "原")
"""Before the label, that it is the author of a paper or a work of which the text tells: "通讯作者：张文"."""
_NEXT = lazy_pattern(r"[\s|]+[^\s|：:]{1,8}[：:]|[\s|]+\d|[\s|]*(?:19|20)\d\d")
"""The next fact of the line, or a number."""


def within(reader: Reader, line: Line) -> Iterator[Credit]:
    """The names behind a label inside a line, and those of reporters before their post."""
    text = line.text
    if len(text) > _LONGEST or not has_letter(text, CJK):
        return
    patterns = reader.words.patterns
    label = patterns.author_inside.search(text)
    if label is not None and text[: label.start()].endswith(_OF_PAPER):
        return
    if label is not None:
        end = _NEXT.search(text, label.end())
        named = text[label.end() : len(text) if end is None else end.start()]
        byline = names_of(named, reader.words, reader.sites, trusted=True)
        for name in byline.names:
            yield credit(line, name, "byline", _FORCE, label.end(), clean=byline.clean)
        return
    for reporter in patterns.reporter_inside.finditer(text):
        for name in names_of(reporter["name"], reader.words, reader.sites).names:
            if name.kind is Kind.PERSON:
                yield credit(line, name, "byline", _FORCE, reporter.start(), clean=True)
