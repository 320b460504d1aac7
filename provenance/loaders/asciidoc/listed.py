"""Attributes in brackets: `[quote#id.role%option, Ana Cruz, The tide tables]`, `[The bridge, 640, link=https://…]`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_ENTRY = lazy_pattern(
    r"[ \t\n]*(?:(?P<name>[A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*)?(?:\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^'\\]|\\.)*)'|(?P<bare>[^,]*))[ \t\n]*(?:,|$)"
)
_STYLE = lazy_pattern(r"(?P<style>[^#.%]*)(?P<rest>(?:[#.%][^#.%]*)*)")
_PART = lazy_pattern(r"([#.%])([^#.%]*)")


class Value(NamedTuple):
    """A value and where it stands in the source."""

    text: str
    start: int
    end: int


class Attributes(NamedTuple):
    """What stands in one pair of brackets, or in several above one block."""

    style: str = ""
    id: str = ""
    options: frozenset[str] = frozenset()
    positional: tuple[Value, ...] = ()
    named: Mapping[str, Value] = MappingProxyType({})

    def value(self, at: int, *names: str) -> Value | None:
        """The value at a place, or under one of some names; None for an empty one."""
        found = next((self.named[name] for name in names if name in self.named), None)
        if found is None and 0 <= at < len(self.positional):
            found = self.positional[at]
        return found if found is not None and found.text else None

    def over(self, other: Attributes) -> Attributes:
        """Those of two lines above one block, of which this one is the lower."""
        return Attributes(
            self.style or other.style,
            self.id or other.id,
            self.options | other.options,
            self.positional if any(value.text for value in self.positional) else other.positional,
            {**other.named, **self.named},
        )


def attributes(text: str, start: int) -> Attributes:
    """The attributes of a list without its brackets, which begins at an offset of the source."""
    positional: list[Value] = []
    named: dict[str, Value] = {}
    at = 0
    while at < len(text):
        entry = _ENTRY.match(text, at)
        if entry is None or entry.end() == at:
            break
        group = next(name for name in ("double", "single", "bare") if entry[name] is not None)
        raw = entry[group]
        words = raw.strip() if group == "bare" else raw
        begin = start + entry.start(group) + (len(raw) - len(raw.lstrip()) if group == "bare" else 0)
        value = Value(words, begin, begin + len(words))
        if entry["name"]:
            named[entry["name"]] = value
        else:
            positional.append(value)
        at = entry.end()
    first = positional[0].text if positional else ""
    style = _STYLE.fullmatch(first)
    if style is None:
        return Attributes("", "", frozenset(), tuple(positional), named)
    parts = _PART.findall(style["rest"])
    options = {words for sign, words in parts if sign == "%"}
    for name in ("options", "opts"):
        if name in named:
            options |= {one.strip() for one in named[name].text.split(",")}
    own = next((words for sign, words in parts if sign == "#"), "")
    return Attributes(
        (named["style"].text if "style" in named else style["style"].strip()),
        named["id"].text if "id" in named else own,
        frozenset(options),
        tuple(positional),
        named,
    )
