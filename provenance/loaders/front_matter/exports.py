"""What a page of MDX exports of itself, as others state it in front matter: `export const meta = {title: 'Oak', published: new Date('2024-06-03')}`."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_NAMED = r"const\s+(?:(?P<own>meta(?:data)?|front_?matter|info|page|post|article)|(?P<key>[A-Za-z_]\w*))(?:\s*:\s*\w+)?\s*=\s*"
_EXPORT = lazy_pattern(rf"^export\s+{_NAMED}", re.IGNORECASE | re.MULTILINE)
"""An object of the page's own, or a value under a name of its own."""
_CONSTANT = lazy_pattern(rf"^(?:export\s+)?{_NAMED}", re.IGNORECASE | re.MULTILINE)
"""The same in a program of which nothing is exported."""
_BETWEEN = lazy_pattern(r"(?:[\s,]|//[^\n]*|/\*(?:[^*]|\*(?!/))*+\*/)*+")
_KEY = lazy_pattern(r"(?:(?P<name>[A-Za-z_$][\w$]*)|\"(?P<double>[^\"\n]*)\"|'(?P<single>[^'\n]*)')\s*:\s*")
_DATE = lazy_pattern(r"new\s+Date\(\s*")
_WORDS = lazy_pattern(r"\"(?P<double>(?:[^\"\\\n]|\\.)*+)\"|'(?P<single>(?:[^'\\\n]|\\.)*+)'|`(?P<ticks>[^`\\$]*+)`")
_NUMBER = lazy_pattern(r"\d[\d.]{0,20}(?=\s*[,}\]])")
_REST = lazy_pattern(
    r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<end>[,;\n])",
    re.DOTALL,
)
_ESCAPED = lazy_pattern(r"\\(.)")
_READ = 20_000
"""Characters of a page in which it states something of itself."""
_DEEPEST = 6
_MOST = 20
"""Exports of a page that are read."""

Path = tuple[str | int, ...]


class Exported(NamedTuple):
    """Words, with the keys under which they stand, and their place."""

    path: Path
    text: str
    span: tuple[int, int]


def exports(text: str, is_program: Callable[[int], bool]) -> list[Exported]:
    """What a page exports; `is_program` tells a statement from one that is shown."""
    found: list[Exported] = []
    for match in islice(_EXPORT.finditer(text, 0, _READ), _MOST):
        if is_program(match.start()) and (match["key"] or text.startswith("{", match.end())):
            found += value_at(text, match.end(), (match["key"],) if match["key"] else ())
    return found


def constants(text: str, end: int) -> list[Exported]:
    """What constants of a program hold that ends at an offset; those within a function or a branch of it are set in, and none of them."""
    found: list[Exported] = []
    for match in islice(_CONSTANT.finditer(text, 0, min(end, _READ)), _MOST):
        if match["key"] or text.startswith("{", match.end()):
            found += value_at(text, match.end(), (match["key"],) if match["key"] else ())
    return found


def variable(text: str, name: str, end: int) -> int | None:
    """Where the value of a constant begins in a program that ends at an offset."""
    begun = re.compile(rf"^(?:export\s+)?const\s+{re.escape(name)}(?:\s*:[^=\n]{{1,80}})?\s*=\s*", re.MULTILINE)
    found = begun.search(text, 0, end)
    return None if found is None else found.end()


def value_at(text: str, at: int, path: Path) -> list[Exported]:
    """The words that stand as a value at an offset, and in the objects and lists that do."""
    reader = _Reader(text[: at + _READ])
    reader.value(at, path)
    return reader.found


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self.found: list[Exported] = []

    def value(self, at: int, path: Path) -> int:
        """Read what stands at an offset; where it ends."""
        text = self._text
        if text.startswith(("{", "["), at) and len(path) < _DEEPEST:
            return self._inside(at + 1, path, keyed=text[at] == "{")
        date = _DATE.match(text, at)
        words = _WORDS.match(text, at if date is None else date.end())
        if words is not None and words.lastgroup is not None:
            said = _ESCAPED.sub(r"\1", words[words.lastgroup])
            self.found.append(Exported(path, said, words.span(words.lastgroup)))
        elif (number := _NUMBER.match(text, at)) is not None:
            self.found.append(Exported(path, number[0], number.span()))
        return self._behind(at)

    def _inside(self, at: int, path: Path, *, keyed: bool) -> int:
        """The values of an object or a list; behind its end."""
        text, number = self._text, 0
        while (at := self._skipped(at)) < len(text):
            if text[at] in "}])":
                return at + 1
            key = _KEY.match(text, at) if keyed else None
            if key is not None:
                at = self.value(key.end(), (*path, key[key.lastgroup or 0]))
            elif keyed:
                at = max(self._behind(at), at + 1)  # what is no plain value: a method, `...rest`
            else:
                at = max(self.value(at, (*path, number)), at + 1)
                number += 1
        return at

    def _skipped(self, at: int) -> int:
        between = _BETWEEN.match(self._text, at)
        return at if between is None else between.end()

    def _behind(self, at: int) -> int:
        """Where a value ends that may be any expression: before the comma or the bracket that does not belong to it."""
        depth = 0
        for match in _REST.finditer(self._text, at):
            if match["open"]:
                depth += 1
            elif match["close"]:
                depth -= 1
                if depth < 0:
                    return match.start()
            elif match["end"] and not depth:
                return match.start()
        return len(self._text)
