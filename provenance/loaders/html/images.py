"""The images of a page: address, alternative text, caption, and whether anybody is meant to look at them."""

from __future__ import annotations

from bisect import bisect_left

from provenance.documents import BlockKind, Image
from provenance.loaders.html.attributes import start_tag, value
from provenance.loaders.html.nodes import Node
from provenance.loaders.html.reading import Page, element_of
from provenance.loaders.html.writing import trimmed
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_LAZY = ("data-src", "data-original", "data-lazy-src", "data-url", "data-hi-res-src")
"""Where pages keep the address of an image that a script loads; `src` then holds a blank one, or a grey one that has an address of its own."""
_BLANK = lazy_pattern(
    r"(?i)(?:\A|[/_.-])(?:1x1|blank|trans|transparent|spacer|pixel|placeholder|gr[ea]y|loading|lazy)[\w.-]{0,20}\.(?:gif|png|svg)(?:\?|\Z)"
)
"""The name of what stands there until a script has loaded the image: "1x1.trans.gif"."""
_SIZE = lazy_pattern(r"\s*(\d+)(?:px)?\s*")
_DOT = 3
"""Pixels up to which an image is there to be counted, not to be seen."""


def images(page: Page) -> tuple[Image, ...]:
    """In the order of the page."""
    made: list[Image] = []
    starts = [block.span.start for block in page.blocks] if page.images else []
    for tag, position, figure, hidden, around in page.images:
        caption = page.captions.get(id(figure)) if figure is not None else None
        if caption is None:
            caption = _below(page, position, starts)
        else:
            caption = trimmed(page.text, *caption)
            caption = caption if caption.end > caption.start else None
        made.append(
            Image(
                min(position, len(page.text)),
                _target(tag),
                start_tag(page.tree, tag),
                value(tag, "alt"),
                value(tag, "title") or "",
                caption,
                hidden or (value(tag, "role") or "").lower() in {"presentation", "none"} or _is_dot(tag),
                _pixels(tag, "width"),
                _pixels(tag, "height"),
                element_of(around),
                (value(page.links[around.link], "href") or "").strip() if around.link >= 0 else "",
            )
        )
    return tuple(made)


def _below(page: Page, position: int, starts: list[int]) -> Span | None:
    """The block after an image, where its class says that it is a caption."""
    index = bisect_left(starts, position)
    if index == len(starts) or page.blocks[index].kind is not BlockKind.CAPTION:
        return None
    return page.blocks[index].span


def _target(tag: Node) -> str:
    source = (value(tag, "src") or "").strip()
    if not source or source.startswith("data:") or _is_lazy(tag):
        for name in _LAZY:
            lazy = (value(tag, name) or "").strip()
            if lazy:
                return lazy
        if source and not source.startswith("data:"):
            return source
        # Between candidates is a comma behind white space or a width; one within an address belongs to it.
        first = (value(tag, "srcset") or value(tag, "data-srcset") or "").split(None, 1)
        if first:
            return first[0].strip(",")
    return source


def _is_lazy(tag: Node) -> bool:
    """Whether a class, or the name of a blank image, says that a script puts the image in later: until then `src` has the same grey one for all."""
    return "lazy" in (value(tag, "class") or "").lower() or _BLANK.search(value(tag, "src") or "") is not None


def _pixels(tag: Node, name: str) -> int | None:
    size = _SIZE.fullmatch(value(tag, name) or "")
    return None if size is None else int(size[1][:6])


def _is_dot(tag: Node) -> bool:
    sizes = (_pixels(tag, name) for name in ("width", "height"))
    return any(size is not None and size <= _DOT for size in sizes)
