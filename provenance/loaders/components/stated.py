"""What a page of components states of itself: what the frame around it is given, and constants of its program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from provenance.documents import Declared
from provenance.loaders.components.markup import Attribute, Component, Markup
from provenance.loaders.front_matter.exports import Exported, constants, value_at, variable
from provenance.loaders.front_matter.reading import of_values
from provenance.loaders.references import unescape
from provenance.patterns import lazy_pattern

_HEAD = lazy_pattern(r"(?i)\w{0,20}?(?:seo|metadata|meta|metatags|head)")
"""Components that write the head of a page."""
_TABLES = frozenset({"frontmatter", "content", "meta", "metadata", "seo", "post", "page", "article", "entry"})
"""Attributes whose value is a table of what is stated."""
_VARIABLE = lazy_pattern(r"\{\s*(?P<all>\.\.\.)?(?P<name>[A-Za-z_$][\w$]*)\s*\}")
_KEPT = frozenset({"title", "author", "date", "modified", "description"})
"""What a constant of a program states by its name alone."""
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST = 100
"""Components of a page among which such are looked for, and attributes of theirs."""
_DAYS = frozenset({"date", "modified"})


def stated(text: str, fence: int, markup: Markup) -> tuple[Declared, ...]:
    """What the frame of a page states, then what its program does; `fence`: where that ends."""
    given = list(_given(text, fence, islice(_attributes(markup.components), _MOST)))
    found = dict.fromkeys((*of_values(text, given), *filter(_by_name, of_values(text, constants(text, fence)))))
    places = {(one.field, one.source): one for one in reversed(found)}  # what a frame is given may be a constant
    return tuple(
        one
        for one in found
        if places[one.field, one.source] is one and (one.field not in _DAYS or _YEAR.search(one.value) is not None)
    )


def _by_name(one: Declared) -> bool:
    return one.field in _KEPT


def _frames(components: tuple[Component, ...]) -> Iterator[Component]:
    """The outermost component in which the page stands, and those that write its head."""
    outermost = next((one for one in components if not one.depth and not one.closed), None)
    for one in islice(components, _MOST):
        if one is outermost or _HEAD.fullmatch(one.name) is not None:
            yield one


def _attributes(components: tuple[Component, ...]) -> Iterator[Attribute]:
    return (one for component in _frames(components) for one in component.attributes)


def _given(text: str, fence: int, attributes: Iterable[Attribute]) -> Iterator[Exported]:
    seen: set[tuple[str, str]] = set()
    for one in attributes:
        written = one.name, text[one.start : one.end]
        if written in seen:  # a constant may be a table of thousands
            continue
        seen.add(written)
        first = text[one.start : one.start + 1]
        path = (one.name,) if one.name and one.name.lower() not in _TABLES else ()
        if first in {'"', "'"}:
            value = " ".join(unescape(text[one.start + 1 : one.end - 1]).split())
            yield Exported((one.name,), value, (one.start + 1, one.end - 1))
        elif first == "`":
            yield from value_at(text, one.start, path)
        elif first == "{":
            yield from _reckoned(text, fence, one, path)


def _reckoned(text: str, fence: int, attribute: Attribute, path: tuple[str, ...]) -> Iterator[Exported]:
    """What an expression stands for, where it is a value as it is written, or a constant of the program that is one."""
    named = _VARIABLE.fullmatch(text, attribute.start, attribute.end)
    if named is None:
        begin = attribute.start + 1
        at = begin + len(text[begin : attribute.end]) - len(text[begin : attribute.end].lstrip())
    else:
        found = variable(text, named["name"], fence)
        if found is None:
            return
        at = found
        if not attribute.name and not named["all"]:
            path = (named["name"],)
    yield from value_at(text, at, path)
