"""The signs of a script: where its brackets, templates, notes and regular expressions end, and where a value may begin."""

from __future__ import annotations

import re
from typing import Final

from provenance.patterns import lazy_pattern

SCRIPT = lazy_pattern(
    r"\"[^\"\\\n]*+(?:\\.[^\"\\\n]*+)*+\"|'[^'\\\n]*+(?:\\.[^'\\\n]*+)*+'|(?P<line>//[^\n]*+)|(?P<note>/\*)|(?P<tick>`)|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<slash>/)|(?P<less><)"
)
"""What a reader of a script has to look at: strings and notes as wholes, brackets, and signs that may begin a template, an expression or an element."""
_TEMPLATE = lazy_pattern(r"\\.|(?P<tick>`)|(?P<open>\$\{)", re.DOTALL)
_EXPRESSION = lazy_pattern(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,80}+\]){1,200}+/")
"""A regular expression, in which brackets and quotation marks are none."""
_BEFORE_VALUE: Final = frozenset("(,=:[!&|?{};+-*/%~^<>")
"""Signs of a script behind which a value begins, which may be an element or a regular expression."""
_COUNTING: Final = ("++", "--")
"""What ends a value with such signs: `lamps++ / 2`."""
_WORDS_BEFORE = lazy_pattern(r"\b(?:return|default|else|case|typeof|await|yield)$")


class Unreadable(Exception):
    """Markup in which brackets or quotation marks do not pair."""


def closing(text: str, start: int) -> int:
    """Behind what closes the bracket or the back tick at an offset. Raises Unreadable."""
    waiting = [text[start]]
    signs = Signs(text, start + 1)
    while waiting:
        in_template = waiting[-1] == "`"
        sign = signs.following(_TEMPLATE if in_template else SCRIPT)
        if sign["tick"]:
            waiting.pop() if in_template else waiting.append("`")
        elif sign["open"]:
            waiting.append(sign["open"][-1])
        elif not in_template and sign["close"]:
            waiting.pop()
    return signs.at


class Signs:
    """Goes from sign to sign through a script."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self._asks = True
        """Whether a value may begin behind the last sign."""
        self.asked = False
        """Whether one may begin at it."""

    def following(self, pattern: re.Pattern[str]) -> re.Match[str]:
        """The next sign, behind which, or behind the note or the regular expression that begins with it, it goes on. Raises Unreadable where there is none."""
        text, last = self.text, self.at
        sign = pattern.search(text, last)
        if sign is None:
            raise Unreadable
        self.at = sign.end()
        if pattern is _TEMPLATE:
            self._asks = sign["open"] is not None
        elif sign["note"]:
            self.at = text.find("*/", self.at) + 2
            if self.at < 2:
                raise Unreadable
        elif not sign["line"]:
            asks = self._asks_before(last, sign.start())
            begins = sign["slash"] and asks and text[sign.start() - 1] != "<"  # "</p>"
            found = _EXPRESSION.match(text, sign.start()) if begins else None
            self.at = self.at if found is None else found.end()
            self._asks = found is None and sign[0][0] in _BEFORE_VALUE
            self.asked = asks
        return sign

    def _asks_before(self, last: int, at: int) -> bool:
        """Whether a value may begin at an offset, between which and another nothing but words and signs stands."""
        between = self.text[last:at].rstrip()
        if not between:
            return self._asks
        if between.endswith(_COUNTING):
            return False
        return between[-1] in _BEFORE_VALUE or _WORDS_BEFORE.search(between) is not None

    def go_on(self, at: int) -> None:
        """Go on behind an element."""
        self.at = at
        self._asks = True
