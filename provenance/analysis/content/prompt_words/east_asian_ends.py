"""What a page has below its article in Chinese, Japanese and Korean, and what stands behind the last sentence where a text was kept in one line: "…票价不变。 【纠错】 【责任编辑:赵六】 阅读下一篇：老桥".

Each is told by itself, so that who edited the text, which stands between them, stays.
"""

from __future__ import annotations

from functools import partial

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import Frame, any_line, call
from provenance.api import Phrases
from provenance.phrases import ANY

__all__ = ["EAST_ASIAN_ENDS"]

_FORMS = Phrases.load(LEXICON, "east_asian_ends")
_SIGNS = Phrases.load(LEXICON, "east_asian_ends_signs")
_BLANK = r"[ \t\u3000\xa0]"
_BEHIND = rf"(?<=[。！？…”」』）】\])>.!?▶▷☞■]){_BLANK}{{0,6}}"
"""Behind a sentence, what stands in brackets, or the sign of a link whose words are gone."""
_ADDRESS = (
    rf"(?<=\w)@[\w-]{{2,30}}(?:\.[\w-]{{2,20}}){{1,3}}(?:[,·/][^\n@.]{{1,40}}?)?{_BLANK}{{1,6}}[▶▷☞■]?{_BLANK}{{0,6}}"
)
"""Behind the address of who wrote a text, and who else did: "ana@harbour.example, 워싱턴=공동취재단 "."""
_CLOSED, _SIGNED = "_closed", "_signed"
"""With these in their name: forms that a bracket ends, and not the line, which may begin one; and those behind such an address."""


def _ends(name: str) -> Frame:
    closed = name.endswith(_CLOSED)
    before = rf"(?:^{_BLANK}{{0,6}}|{_BEHIND})" if closed else _ADDRESS if name.endswith(_SIGNED) else _BEHIND
    behind = rf"(?={_BLANK}*(?:$|[【\[]))" if closed else rf"{_BLANK}*$"
    return name.partition("_")[0], _SIGNS.texts(name, ANY), call(partial(_pattern, name, before, behind))


def _pattern(name: str, before: str, behind: str) -> str:
    return rf"{before}(?P<said>{any_line(_FORMS, name)}){behind}"


EAST_ASIAN_ENDS: tuple[Frame, ...] = tuple(
    map(_ends, ("related", "share", "navigation", "readmore", "footer_closed", "footer", "footer_signed"))
)
"""By kind."""
