"""What stands above a paragraph, a table or a block in Org and is about it: `#+CAPTION:`, `#+ATTR_HTML: :alt …`."""

from __future__ import annotations

import msgspec

from provenance.documents import Image
from provenance.loaders.org.keywords import Keyword
from provenance.loaders.sizes import pixels
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_OPTION = lazy_pattern(r":(?P<name>[a-z][\w-]{0,30})[ \t]+(?P<value>(?:(?![ \t]:[a-z]).){0,2000})")
_QUOTED = '"'
_AFFILIATED = frozenset({"caption", "name", "header", "headers", "results", "plot"})


def is_affiliated(key: str) -> bool:
    """Whether a keyword belongs to what stands below it."""
    return key in _AFFILIATED or key.startswith("attr_")


def with_options(image: Image, above: list[Keyword], caption: Span | None) -> Image:
    """An image with what the lines above it say of it. `caption`: where its caption stands in the text."""
    options: dict[str, str] = {}
    for one in above:
        if one.key.startswith("attr_"):
            for found in _OPTION.finditer(one.value):
                options.setdefault(found["name"], found["value"].strip().strip(_QUOTED))
    return msgspec.structs.replace(
        image,
        alt=options.get("alt", image.alt),
        title=options.get("title", image.title),
        caption=caption,
        width=pixels(options.get("width", "")),
    )
