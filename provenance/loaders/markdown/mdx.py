"""What of MDX is program: statements, comments, and the expressions in the tags of components, which a reader of Markdown takes for words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_STATEMENT = lazy_pattern(
    r"import\s*(?:[\"'{*]|[\w$]+\s*(?:,|from\b))|export\s*(?:[{*]|(?:default|const|let|var|async|function|class|type|interface)\b)"
)
"""How a statement begins; "export controls were tightened" is none."""
_BLOCK = lazy_pattern(r"(?m)^(?:import|export)\b")
_SIGN = lazy_pattern(r"(?P<ticks>`+)|(?P<comment>\{/\*)|</?(?P<name>[A-Za-z][\w.-]*)(?=[\s/>])")
_IN_TAG = lazy_pattern(r"\"[^\"]*+\"|'[^']*+'|(?P<end>>)|(?P<value>=\s*)?(?P<expression>\{)|(?P<other><)")
_STRING = r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`|(?<!:)//[^\n]*+|/\*(?:[^*]|\*(?!/))*+\*/"
_BRACKET = lazy_pattern(
    rf"{_STRING}|(?P<open>[(\[{{])|(?P<close>[)\]}}])|(?P<blank>\r?\n[ \t]*(?=\r?\n|\Z))", re.DOTALL
)
_PLAIN = lazy_pattern(r"\{[\w.$-]+\}")
"""An expression that HTML would take for a value without quotation marks."""
_LONGEST = 20_000
"""Characters of a statement, a tag or an expression."""
_CODE = 2_000
"""Characters of code within a paragraph."""
_UNCLOSED = 20
"""Brackets without an end after which no more are looked for: each costs a look at all that follows."""


class Program(NamedTuple):
    """A stretch of the source that is program."""

    start: int
    end: int
    in_tag: str = ""
    """`value` of an attribute, for which a string may stand, or `more` attributes, for which nothing need stand."""


def programs(text: str, first: int, fences: list[tuple[int, int]]) -> Iterator[Program]:
    """In order, from an offset on; what stands in `fences` is code that is shown."""
    reader = _Reader(text)
    at = first
    for start, end in [*fences, (len(text), len(text))]:
        yield from reader.between(at, start)
        at = max(at, end)


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._left = _UNCLOSED

    def between(self, at: int, end: int) -> Iterator[Program]:
        text, behind = self._text, at  # the latter: where the statement above ends
        for match in _BLOCK.finditer(text, at, end):
            start = match.start()
            if start < at or not _STATEMENT.match(text, start, end):
                continue
            if text[max(behind, text.rfind("\n", 0, max(0, start - 1)) + 1) : start].strip():
                continue  # a line of a paragraph
            yield from self._in_text(at, start)
            at = behind = self._statement_end(start, end)
            yield Program(start, at)
        yield from self._in_text(at, end)

    def _statement_end(self, start: int, end: int) -> int:
        """The first blank line at which each bracket is closed; where none is, the first one of all: nothing more may be hidden."""
        depth, first = 0, -1
        last = min(end, start + _LONGEST)
        for match in _BRACKET.finditer(self._text, start, last):
            if match["blank"] is not None:
                if depth <= 0 or not self._left:
                    return match.start()
                first = match.start() if first < 0 else first
            elif match["open"] or match["close"]:
                depth += 1 if match["open"] else -1
        if first < 0 or (last == end and depth <= 0):
            return last
        self._left -= 1
        return first

    def _in_text(self, at: int, end: int) -> Iterator[Program]:
        """Comments, and expressions in tags."""
        text = self._text
        while (sign := _SIGN.search(text, at, end)) is not None:
            at = sign.end()
            if sign["ticks"]:
                closing = re.compile(rf"(?<!`){sign['ticks']}(?!`)").search(text, at, min(end, at + _CODE))
                at = closing.end() if closing is not None else at
            elif sign["comment"]:
                closed = text.find("*/}", at, min(end, at + _LONGEST)) if self._left else -1
                if closed >= 0:
                    yield Program(sign.start(), closed + 3)
                    at = closed + 3
                else:
                    self._left = max(0, self._left - 1)
            elif (inside := self._of_tag(at, min(end, at + _LONGEST))) is not None:
                found, at = inside
                yield from found

    def _of_tag(self, at: int, end: int) -> tuple[list[Program], int] | None:
        """The expressions in a tag, behind whose name this is, and where it ends; None for what is no tag."""
        found: list[Program] = []
        while (part := _IN_TAG.search(self._text, at, end)) is not None:
            at = part.end()
            if part["end"]:
                return found, at
            if part["other"]:
                return None
            if part["expression"]:
                start = part.start("expression")
                closed = self._closed(start, end)
                if closed is None:
                    return None
                if part["value"] is None or _PLAIN.fullmatch(self._text, start, closed) is None:
                    found.append(Program(start, closed, "more" if part["value"] is None else "value"))
                at = closed
        return None

    def _closed(self, start: int, end: int) -> int | None:
        """Behind the bracket that closes the one at an offset."""
        depth = 0
        for match in _BRACKET.finditer(self._text, start, end) if self._left else ():
            if match["open"]:
                depth += 1
            elif match["close"]:
                depth -= 1
                if not depth:
                    return match.end()
        self._left = max(0, self._left - 1)
        return None
