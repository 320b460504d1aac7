"""Attributes: their values as strings, and where in the source a value stands."""

from __future__ import annotations

from provenance.loaders.html.nodes import Node
from provenance.loaders.html.tree import Tree
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_VALUE = lazy_pattern(r"""(?<=['"\s/])([^\s/>=][^\s/=>]*)\s*=+\s*(?:'([^']*)'|"([^"]*)"|([^\s>'"][^\s>]*))""")
_LONGEST = 20_000
"""Characters of a start tag in which an attribute is looked for."""
_QUOTED = lazy_pattern(r"'[^']*'|\"[^\"]*\"")


def value(tag: Node, name: str) -> str | None:
    """An attribute's value; None where the tag has none."""
    return tag.attrs.get(name)


def words(tag: Node, name: str) -> tuple[str, ...]:
    """The values of an attribute that holds a list (`class`, `rel`), lower case."""
    stated = tag.attrs.get(name)
    return tuple(stated.lower().split()) if stated else ()


NAMED = frozenset(
    {
        "data-testid", "data-test-id", "data-test", "data-component", "data-component-name", "data-hook", "data-qa", "data-qa-id", "data-gu-name", "data-cy", "data-e2e",
        "data-automation", "data-automation-id", "data-ui", "data-element", "data-module",
    }
)  # fmt: skip
"""Attributes in which a page names its parts for its own tests and scripts; where a program makes the classes, these alone say what is what."""


def named_parts(tag: Node) -> str:
    """The classes of an element, and what it is called for the page's own tests and scripts."""
    stated = tag.attrs.get("class") or ""
    if NAMED.isdisjoint(tag.attrs):
        return stated
    return " ".join((stated, *(each for name, each in tag.attrs.items() if name in NAMED and each)))


def place(tree: Tree, tag: Node, name: str) -> SourceSpan | None:
    """Where the value of an attribute stands, without its quotation marks; None where that cannot be told."""
    source = tree.source
    end = tree.start(tag)
    limit = end + _LONGEST
    # As most are written: `name="value"`, with no `>` in what stands before.
    at = source.find(f' {name}="', end, tag.tag_end or limit)
    if at >= 0 and source.find(">", end, at) < 0:
        at += len(name) + 3
        stated = tag.attrs.get(name)
        if stated is not None and source.startswith(stated, at) and source.startswith('"', at + len(stated)):
            return SourceSpan(at, at + len(stated))
    for match in _VALUE.finditer(source, end, limit):
        if ">" in _QUOTED.sub("", source[end : match.start()]):
            return None  # past the start tag
        end = match.end()
        if match[1].lower() == name and match.lastindex is not None:
            return SourceSpan(*match.span(match.lastindex))
    return None


def start_tag(tree: Tree, tag: Node) -> SourceSpan:
    """The whole start tag, from `<` to `>`."""
    source = tree.source
    start = end = tree.start(tag)
    if tag.tag_end:
        return SourceSpan(start, tag.tag_end)
    for match in _VALUE.finditer(source, start, start + _LONGEST):
        if ">" in _QUOTED.sub("", source[end : match.start()]):
            break
        end = match.end()
    closing = source.find(">", end)
    return SourceSpan(start, len(source) if closing < 0 else closing + 1)
