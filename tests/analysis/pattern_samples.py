"""Texts that a regular expression fits, made at random from its parts: what a list of signs beside it must not miss."""

from __future__ import annotations

import importlib
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

_PARSER, _SIGNS = importlib.import_module("re._parser"), importlib.import_module("re._constants")  # they have no types
_OTHERS = "aBcxyzZé 059-,.“"
"""Of these one stands where a pattern takes any sign but some."""
_KINDS = {
    "CATEGORY_WORD": "aB3é",
    "CATEGORY_DIGIT": "0279",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_WORD": " -",
    "CATEGORY_NOT_SPACE": "xB7",
}
_MORE = 3
"""Times beyond the fewest that a part is repeated at most."""


def samples(pattern: re.Pattern[str], count: int, seed: int = 0) -> Iterator[str]:
    """What a pattern fits in as many texts as asked for, less those that it does not fit for what it looks behind or ahead at."""
    chosen = random.Random(seed)  # noqa: S311 - no secret
    parts = _PARSER.parse(pattern.pattern, pattern.flags)
    for _ in range(count):
        made = _Sample(chosen)
        text = made.of(parts)
        for around in (made.behind + text + made.ahead, f"\n{text}\n"):
            found = pattern.search(around)
            if found is not None:
                yield found[0]
                break


class _Sample:
    def __init__(self, chosen: random.Random) -> None:
        self.behind = self.ahead = ""
        self._chosen = chosen
        self._groups: dict[int, str] = {}

    def of(self, parts: Any) -> str:  # noqa: ANN401 - as the parser has no types
        return "".join(self._part(str(sign), value) for sign, value in parts)

    def _part(self, sign: str, value: Any) -> str:  # noqa: ANN401
        makers: dict[str, Callable[[Any], str]] = {
            "LITERAL": chr,
            "NOT_LITERAL": lambda value: "b" if chr(value) == "a" else "a",
            "ANY": lambda _: "x",
            "IN": self._one_of,
            "BRANCH": lambda value: self.of(self._chosen.choice(value[1])),
            "SUBPATTERN": self._group,
            "ATOMIC_GROUP": self.of,
            "MAX_REPEAT": self._repeated,
            "MIN_REPEAT": self._repeated,
            "POSSESSIVE_REPEAT": self._repeated,
            "ASSERT": self._looked_at,
            "GROUPREF": lambda value: self._groups.get(value, ""),
        }
        return makers[sign](value) if sign in makers else ""

    def _group(self, value: Any) -> str:  # noqa: ANN401
        text = self.of(value[3])
        if value[0] is not None:
            self._groups[value[0]] = text
        return text

    def _looked_at(self, value: Any) -> str:  # noqa: ANN401
        if value[0] > 0:
            self.ahead = self.of(value[1])
        else:
            self.behind = self.of(value[1])
        return ""

    def _repeated(self, value: Any) -> str:  # noqa: ANN401
        fewest, most, parts = value
        if _is_blank(parts):  # as people write: one between two words, and no other
            return " " if most else ""
        if _is_no_word(parts):
            return " " * int(fewest)
        most = min(most, fewest + _MORE)
        return "".join(self.of(parts) for _ in range(self._chosen.choice((fewest, self._chosen.randint(fewest, most)))))

    def _one_of(self, listed: Any) -> str:  # noqa: ANN401
        if (_SIGNS.NEGATE, None) in listed:
            fits = re.compile(f"[{''.join(map(_listed, listed))}]")
            return self._chosen.choice([one for one in _OTHERS if fits.match(one)] or ["§"])
        found = ""
        for sign, value in listed:
            if sign is _SIGNS.LITERAL:
                found += chr(value)
            elif sign is _SIGNS.RANGE:
                found += chr(value[0]) + chr(value[1]) + chr(sum(value) // 2)
            else:
                found += _KINDS[str(value)]
        return " " if " " in found and len(listed) <= _MORE else self._chosen.choice(found)


def _listed(part: tuple[Any, Any]) -> str:
    """A part of a class of signs as it is written."""
    sign, value = str(part[0]), part[1]
    if sign == "NEGATE":
        return "^"
    if sign == "LITERAL":
        return re.escape(chr(value))
    if sign == "RANGE":
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {"WORD": r"\w", "DIGIT": r"\d", "SPACE": r"\s", "NOT_WORD": r"\W", "NOT_SPACE": r"\S"}[
        str(value).removeprefix("CATEGORY_")
    ]


def _is_blank(parts: Any) -> bool:  # noqa: ANN401
    if len(parts) != 1:
        return False
    sign, value = parts[0]
    if sign is _SIGNS.IN:
        return (_SIGNS.NEGATE, None) not in value and (
            (_SIGNS.LITERAL, ord(" ")) in value or (_SIGNS.CATEGORY, _SIGNS.CATEGORY_SPACE) in value
        )
    return (sign, value) == (_SIGNS.LITERAL, ord(" "))


def _is_no_word(parts: Any) -> bool:  # noqa: ANN401
    if len(parts) != 1 or parts[0][0] is not _SIGNS.IN:
        return False
    listed = parts[0][1]
    return (_SIGNS.NEGATE, None) in listed and (_SIGNS.CATEGORY, _SIGNS.CATEGORY_WORD) in listed
