"""Images that stand in for one that nobody chose: of a service for dummies, or the file that a theme is shipped with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import IN_TEXT
from provenance.analysis.images import images
from provenance.api import Document, Literals, Phrases, SourceSpan, Span, analysis, lazy_pattern

_SERVICES = Phrases.load(__package__, "dummy_images")
_HOST = lazy_pattern(r"(?:https?:)?//(?:www\.)?(?P<host>[\w.-]+)(?=[/?#]|$)", re.IGNORECASE)
_SHIPPED = lazy_pattern(
    r"(?:^|/)(?:(?:blog|post|image|img|article|hero|cover|og|featured)[-_])?place-?holder(?:[-_](?:image|img|\d{1,2}))?(?:@\dx)?\.(?:svg|png|jpe?g|webp|avif|gif)(?:$|[?#])",
    re.IGNORECASE,
)
_FIELD = lazy_pattern(
    r"(?mi)^[ \t-]{0,40}[\"']?(?:[a-z_-]{0,30}(?:image|img|cover|hero|thumbnail|banner|picture|photo|src|url)[a-z_-]{0,30})[\"']?[ \t]*[:=][ \t]*[\"']?(?P<target>[^\s\"',]{5,500})"
)
"""What the front matter of a text says of its picture."""
_SIGNS = Literals(
    (
        "placehold",
        "Placehold",
        "dummyimage",
        "picsum.",
        "lorem",
        "placekitten",
        "placebear",
        "placeimg",
        "fakeimg",
        "fpoimg",
        "source.unsplash",
    )
)
_HTML = "text/html"


@analysis()
def may_have_dummy_images(document: Document) -> bool:
    """Whether its source names anything of the kind."""
    source = document.source
    if source is document.text:
        return IN_TEXT.any_in(document, _SIGNS)
    return _SIGNS.any_in(source.encode("utf-8", "replace"))


def dummy_images(document: Document) -> Iterator[tuple[str, Span | SourceSpan]]:
    """The addresses of such images with their places, those of the front matter first.

    In HTML an image by its file's name alone is none: scripts that load pictures late put one like it in their place.
    """
    if document.has_front_matter:
        end = document.locate(document.blocks[0].span).start if document.blocks else len(document.source)
        for match in _FIELD.finditer(document.source, 0, end):
            if _is_dummy(match["target"], by_name=True):
                yield match["target"], SourceSpan(*match.span("target"))
    for picture in images(document):
        image = picture.image
        if picture.main and image.source is not None and _is_dummy(image.target, by_name=document.media_type != _HTML):
            yield image.target, image.source


def _is_dummy(target: str, *, by_name: bool) -> bool:
    host = _HOST.match(target)
    if host is not None and any(f".{host['host'].lower()}".endswith(f".{name}") for name in _services()):
        return True
    return by_name and _SHIPPED.search(target) is not None


@cache
def _services() -> tuple[str, ...]:
    return tuple(entry.text for entry in _SERVICES.of_language("any") or ())
