"""The text of a cell that holds its paragraphs as objects, under whatever keys their maker chose: `[{"tipo": "p", "texto": …}]`, `{"p1": …, "p2": …}`.

Which key holds the words is told by what stands under it: of all keys the one with the most words. So it is the same in every language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice

from provenance.loaders.cells import LONGEST_NAME
from provenance.loaders.columns import fallback_of, field_of
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words

_DEPTH = 16
"""Objects and lists within one another that are followed."""
_LEAVES = 200_000
"""Strings that are looked at."""
_WORDS = 5
"""Words that a string under that key has at least, between them all: entries of a glossary and names have fewer."""
_SAME, _OTHER = 0.9, 0.5
"""The share of these words from which on the next key holds the same in another form, and that from which on it holds a text of its own."""
_TAGS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"})
"""Keys that are the elements of a page, and so are one: `[{"p": …}, {"h2": …}]`."""
_ITEMS = frozenset({"items", "list", "li"})
"""Keys of the lines of a list."""
EDGES = frozenset({"intro", "introduction", "opening", "conclusion", "closing", "outro"})
"""Keys of what stands before and behind the sections of a text."""
_OF_DOCUMENTS = frozenset({"url", "date", "author"})
"""What stands beside the title of a document, and not of a section."""
_NUMBER = lazy_pattern(r"[\W_]*\d+$")
_LINK = lazy_pattern(r"\S+://\S+|\S+/\S+|data:\S+")
_END = lazy_pattern(r"[.!?…][”\"’'»)\]]{0,2}(?=\s|\Z)|[。！？]")


def paragraphs_of_blocks(cell: object) -> list[str]:
    """The text, a paragraph for each object; nothing where no key holds running text, or two of them do."""
    words, strings = _counted(cell)
    first, *others = sorted(words, key=lambda key: -words[key]) or [""]
    if not words or words[first] < _WORDS * strings[first] or _field(first) is not None:
        return []
    edges = EDGES.intersection(words)
    if any(_OTHER * words[first] < words[key] < _SAME * words[first] for key in others if key not in edges):
        return []
    return [paragraph for paragraph in _paragraphs(cell, edges | {first}, "", 0) if paragraph.strip()]


def key_of_words(cell: object) -> str:
    """The key under which most words of a cell stand: empty where they stand in a list of their own."""
    words, _ = _counted(cell)
    return max(words, key=lambda key: words[key], default="")


def _counted(cell: object) -> tuple[dict[str, int], dict[str, int]]:
    """The words and the strings under each key of a cell."""
    words: dict[str, int] = {}
    strings: dict[str, int] = {}
    for key, said in islice(_leaves(cell, "", 0), _LEAVES):
        if _LINK.fullmatch(said) is None:
            words[key] = words.get(key, 0) + count_words(said)
            strings[key] = strings.get(key, 0) + 1
    return words, strings


def hold_documents(cell: object) -> bool:
    """Whether a list holds documents, each with its title and its address, day or author, and not the parts of one."""
    objects = [item for item in cell if isinstance(item, dict)] if isinstance(cell, list) else []
    return bool(objects) and 2 * sum(map(_is_document, objects)) > len(objects)


def _is_document(item: Mapping[object, object]) -> bool:
    fields = {_field(key) for key, inner in item.items() if isinstance(key, str) and inner}
    return "title" in fields and not _OF_DOCUMENTS.isdisjoint(fields)


def _field(key: str) -> str | None:
    return field_of(key) if len(key) <= LONGEST_NAME else None


def _is_heading(key: str) -> bool:
    return len(key) <= LONGEST_NAME and "title" in {field_of(key), fallback_of(key)}


def _class_of(key: object) -> str:
    """The key without the number at its end."""
    name = _NUMBER.sub("", str(key)[:LONGEST_NAME]).lower()
    return "p" if str(key).lower() in _TAGS else name


def _leaves(node: object, key: str, depth: int) -> Iterator[tuple[str, str]]:
    """The strings of a tree, each with the key under which it, or the list that it is in, stands."""
    if isinstance(node, str):
        yield key, node
    elif depth < _DEPTH and isinstance(node, dict):
        for name, inner in node.items():
            yield from _leaves(inner, _class_of(name), depth + 1)
    elif depth < _DEPTH and isinstance(node, list):
        for inner in node:
            yield from _leaves(inner, key, depth + 1)


def _paragraphs(node: object, wanted: AbstractSet[str], key: str, depth: int) -> Iterator[str]:
    """What stands under the wanted keys, in order; above it the heading of its object."""
    if depth > _DEPTH:
        return
    if isinstance(node, str):
        if key in wanted:
            yield node.strip()
    elif isinstance(node, list):
        strings = [one for one in node if isinstance(one, str)]
        if (
            depth
            and key in wanted
            and len(strings) == len(node)
            and all(len(_END.findall(one)) <= 1 for one in strings)
        ):
            yield " ".join(strings)  # the sentences of a paragraph
            return
        for inner in node:
            yield from _paragraphs(inner, wanted, key, depth + 1)
    elif isinstance(node, dict):
        yield from _of_object(node, wanted, depth)


def _of_object(node: Mapping[object, object], wanted: AbstractSet[str], depth: int) -> Iterator[str]:
    classes = {name: _class_of(name) for name in node}
    has_own = not wanted.isdisjoint(classes.values())
    own = [inner for name, inner in node.items() if classes[name] in wanted and isinstance(inner, str)]
    for name, inner in node.items():
        if isinstance(inner, str) and has_own and classes[name] not in wanted and _is_heading(str(name)):
            yield inner.strip()
        elif isinstance(inner, list) and not has_own and classes[name] in _ITEMS:
            yield from (item for item in inner if isinstance(item, str))
        else:  # without the runs of a paragraph that the object has as a whole
            found = _paragraphs(inner, wanted, classes[name], depth + 1)
            yield from (one for one in found if isinstance(inner, str) or not any(one in whole for whole in own))
