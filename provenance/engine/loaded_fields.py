"""What the plain fields are of what loaders give: the first reading that meets another value would be named in place of the loader."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from types import NoneType
from typing import TypeAlias

from provenance.documents import (
    Block,
    Comment,
    Declared,
    Document,
    Element,
    Image,
    Link,
    Note,
    NoteMark,
    Notice,
    ReviewMark,
)
from provenance.extensions import BrokenEntry, Source
from provenance.rules.wording import shortly
from provenance.spans import SourceMap, Span

BYTES_OR_TEXT = (str, bytes, bytearray)
NUMBER = (int, NoneType)
TEXT = (str, NoneType)
SWITCH = (bool, NoneType)
_FILE = ("file", TEXT, "text: write str(…)")
_Fields: TypeAlias = tuple[tuple[str, type | tuple[type, ...], str], ...]
FIELDS: dict[type, _Fields] = {
    Source: (
        ("id", str, "text"),
        ("path", str, "text"),
        ("media_type", str, "text"),
        ("data", BYTES_OR_TEXT, "bytes or text"),
        ("row", NUMBER, "whole number"),
        ("offset", NUMBER, "whole number"),
        ("declared", (tuple, list), "tuple of Declared"),
        ("notices", tuple, "tuple"),
        ("encoding", TEXT, "text"),
        _FILE,
        ("whole_page", SWITCH, "True, False or None"),
    ),
    BrokenEntry: (
        ("id", str, "text"),
        ("row", NUMBER, "whole number"),
        ("reason", str, "text that says what is wrong with it"),
        ("offset", NUMBER, "whole number"),
        ("skipped", bool, "True or False"),
    ),
    Document: (
        ("id", str, "text"),
        ("path", str, "text"),
        ("media_type", str, "text"),
        ("source_map", SourceMap, "SourceMap, of provenance.api"),
        ("row", NUMBER, "whole number"),
        ("encoding", str, "text"),
        ("has_front_matter", bool, "True or False"),
        ("whole_page", bool, "True or False"),
        _FILE,
        ("stretches", (tuple, list, NoneType), "tuple of Span, or None"),
        ("in_full", bool, "True or False"),
        ("page_as_text", bool, "True or False"),
    ),
    Block: (
        ("regions", (AbstractSet, tuple, list), "set of Region"),
        ("level", int, "whole number"),
        ("link_characters", int, "whole number"),
        ("element", (Element, NoneType), "Element, of provenance.api"),
        ("language", TEXT, "code of a language"),
    ),
    Element: (
        ("name", str, "text"),
        ("parent", (Element, NoneType), "Element, of provenance.api"),
        ("id", str, "text"),
        ("classes", (tuple, list), "tuple of texts"),
        ("role", str, "text"),
        ("attributes", Mapping, "dict of texts"),
    ),
    Link: (("target", str, "text"), ("relation", (tuple, list), "tuple of texts")),
    Image: (
        ("target", str, "text"),
        ("title", str, "text"),
        ("link", str, "text"),
        ("alt", TEXT, "text (or None, where there is no such attribute)"),
        ("decorative", bool, "True or False"),
        ("width", NUMBER, "whole number"),
        ("height", NUMBER, "whole number"),
        ("element", (Element, NoneType), "Element, of provenance.api"),
    ),
    Comment: (("text", str, "text"),),
    ReviewMark: (
        ("kind", str, "text"),
        ("words", str, "text"),
        ("author", str, "text"),
        ("replies", int, "whole number"),
    ),
    NoteMark: (("label", str, "text"), ("kind", str, "text")),
    Note: (("label", str, "text"), ("kind", str, "text"), ("target", str, "text")),
    Declared: (("scope", str, "text"), ("kind", str, "text"), ("order", str, "text"), ("parts", int, "whole number")),
    Notice: (("kind", str, "text"), ("message", str, "text")),
}
"""What the fields are that are no place and hold no parts: those are looked at on their own."""
_IN_THEM: tuple[tuple[type, str, type, str], ...] = (
    (Element, "classes", str, "text"),
    (Link, "relation", str, "text"),
    (Document, "stretches", Span, "Span, of provenance.api"),
)
"""What those hold that hold several things."""


def check_fields(given: object, of: type | None = None) -> None:
    """Raise TypeError for a field of another type than it has."""
    kind = of or type(given)
    name_of = kind.__name__
    start = f"it gives {'an' if name_of[0] in 'AEIOU' else 'a'} {name_of} with"
    for name, types, asked in FIELDS.get(kind, ()):
        value: object = getattr(given, name)
        if not isinstance(value, types) or (value.__class__ is bool and types is int):
            message = f"{start} the {name} {shortly(value)}, which is no {asked}"
            raise TypeError(message)
    for known, name, types, asked in _IN_THEM:
        for one in (getattr(given, name) or ()) if known is kind else ():
            if not isinstance(one, types):
                message = f"{start} {shortly(one)} among its {name}, which is no {asked}"
                raise TypeError(message)


def check_elements(document: Document) -> None:
    """Raise TypeError for a field of an element, or of one around it, of another type than it has: each of them once."""
    seen: set[int] = set()
    holders: list[Block | Image] = [*document.blocks, *document.images]
    for holder in holders:
        element = holder.element
        while element is not None and id(element) not in seen:
            seen.add(id(element))
            check_fields(element, Element)
            element = element.parent
