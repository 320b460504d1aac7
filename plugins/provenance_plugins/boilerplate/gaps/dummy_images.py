"""Images that stand in for one that nobody chose: of a service for dummies, or the file that a theme is shipped with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import lowered
from provenance.analysis.images import images
from provenance.api import Document, Hit, Phrases, Severity, SourceSpan, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_have_dummy_images
from provenance_plugins.boilerplate.gaps.dummy_text import are_meant, dummy_text
from provenance_plugins.boilerplate.gaps.program_variables import shows_code
from provenance_plugins.boilerplate.sources import why_not_for_readers

__all__ = ["dummy_images"]

_SERVICES = Phrases.load(LEXICON, "dummy_images")
_EXAMPLES = Phrases.load(LEXICON, "example_images")
_TRIED_NAMES = Phrases.load(LEXICON, "tried_images")
_HOST = lazy_pattern(r"(?:https?:)?//(?:www\.)?(?P<host>[\w.-]+)(?=[/?#]|$)", re.IGNORECASE)
_SHIPPED = lazy_pattern(
    r"(?:^|/)(?:(?:blog|post|image|img|article|hero|cover|og|featured)[-_])?place-?holder(?:[-_](?:image|img|\d{1,2}))?(?:@\dx)?\.(?:svg|png|jpe?g|webp|avif|gif)(?:$|[?#])",
    re.IGNORECASE,
)
_FIELD = lazy_pattern(
    r"(?mi)^[ \t-]{0,40}[\"']?(?:[a-z_-]{0,30}(?:image|img|cover|hero|thumbnail|banner|picture|photo|src|url)[a-z_-]{0,30})[\"']?[ \t]*[:=][ \t]*[\"']?(?P<target>[^\s\"',]{5,500})"
)
"""What the front matter of a text says of its picture."""
_OF_PICTURE = lazy_pattern(
    r"(?i)image|img|cover|hero|thumbnail|banner|picture|photo|\.(?:png|jpe?g|webp|gif|svg|avif)\b"
)
"""A field of a picture or the address of one: "url" alone may be that of a page."""
_TRIED = lazy_pattern(
    lambda: (
        rf"(?:^|/)(?:{any_of(_TRIED_NAMES.texts())})(?:[-_.]?\d{{1,3}})?\.(?:svg|png|jpe?g|webp|avif|gif)(?:$|[?#])"
    ),
    re.IGNORECASE,
)
"""A picture that was put in to see whether pictures show, by its name: "test-image-2.png"."""
_LOST = lazy_pattern(
    r"(?:^|/)(?:(?:no|missing)[-_]?(?:image|img|photo|picture)(?:[-_](?:available|found))?|(?:image|img|photo|picture)[-_](?:missing|not[-_](?:found|available))|(?P<bare>missing))\.(?:svg|png|jpe?g|webp|gif)(?:$|[?#])",
    re.IGNORECASE,
)
"""What a program puts where it has not found a picture: "no-image.png", and "missing.jpg", which may be one of something that is missing."""
_CHOSEN = lazy_pattern(r"(?:https?:)?//source\.unsplash\.com/(?=[\w-]*[A-Z\d_-])[\w-]{11}(?=[/?#]|$)")
"""One picture, by its key of eleven signs, of a service that gives random ones elsewhere and was switched off in 2024: https://github.com/CrewLabs/unsplash-source-js, https://github.com/andrewh0/okcss/pull/30."""
_SET = lazy_pattern(r"[?&](?:blur|grayscale)\b")
"""An image of a service for dummies was asked for without colours or contours: as a ground, for which any does."""
_UNWRITTEN = 5
"""Dummy sentences of a page that nobody wrote, at least: its pictures are no fault of their own."""
_HTML = "text/html"


def dummy_images(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each of them, which are one fault, with what kind it is; nothing in a text that speaks of them."""
    if may_have_dummy_images(document) and "placeholder" not in lowered(document):
        for target, where in _found(document):
            if are_meant(document):
                message = f"the image {quoted(target)} stands in for one in a file that is no text for readers yet, {why_not_for_readers(document)}: look whether it is to stay"
                yield "shown", Hit(where, message, severity=Severity.INFO)
                continue
            if _is_on(target, _EXAMPLES):
                shown = document.recall("shows code", shows_code)
                message = f"the image {quoted(target)} is at an address that only serves as an example, so that nothing is seen: put in the real one"
                yield f"example {shown}", Hit(where, message, severity=Severity.INFO if shown else Severity.WARNING)
                continue
            if _TRIED.search(target) is not None:
                message = f"the image {quoted(target)} has the name of one by which something is tried out: look whether it is the one that is meant"
                yield "tried", Hit(where, message, severity=Severity.INFO)
                continue
            if _LOST.search(target) is not None:
                message = f"the image {quoted(target)} has the name of one that stands where a program did not find the picture: look whether it is to stay"
                yield "lost", Hit(where, message, severity=Severity.INFO)
                continue
            if len(dummy_text(document)) >= _UNWRITTEN:
                message = f"the image {quoted(target)} stands in for one in a text of dummies that nobody wrote, which is told: put both in, or take the page off the site"
                yield "of dummies", Hit(where, message, severity=Severity.INFO)
                continue
            if _CHOSEN.match(target) is not None:
                message = f"the image {quoted(target)} is at a service that was switched off in 2024, so that it may no longer be seen: link to the picture itself"
                yield "switched off", Hit(where, message, severity=Severity.INFO)
                continue
            if _SET.search(target):
                message = f"the image {quoted(target)} is a random one of a service for placeholders: put in the one that is meant, unless it is only a background"
                yield "ground", Hit(where, message, severity=Severity.INFO)
                continue
            message = (
                f"the image {quoted(target)} stands in for one that nobody chose: put in a picture, or leave it out"
            )
            yield "image", Hit(where, message, severity=Severity.WARNING)


def _found(document: Document) -> Iterator[tuple[str, Span | SourceSpan]]:
    """The addresses of such images with their places, those of the front matter first.

    In HTML an image by its file's name alone is none: scripts that load pictures late put one like it in their place.
    """
    if document.has_front_matter:
        end = document.locate(document.blocks[0].span).start if document.blocks else len(document.source)
        for match in _FIELD.finditer(document.source, 0, end):
            if _is_on(match["target"], _EXAMPLES) and _OF_PICTURE.search(match[0]) is None:
                continue
            if _is_dummy(match["target"], by_name=True) and not _is_bare(match["target"]):
                yield match["target"], SourceSpan(*match.span("target"))
    for picture in images(document):
        image = picture.image
        if picture.main and image.source is not None and _is_dummy(image.target, by_name=document.media_type != _HTML):
            if image.alt and _is_bare(image.target):
                continue
            yield image.target, image.source


def _is_bare(target: str) -> bool:
    """Whether an image is called "missing" alone, as one of something that is missing may be, where a word says so."""
    lost = _LOST.search(target)
    return lost is not None and lost["bare"] is not None


def _is_dummy(target: str, *, by_name: bool) -> bool:
    if _is_on(target, _SERVICES) or _is_on(target, _EXAMPLES):
        return True
    return by_name and any(pattern.search(target) is not None for pattern in (_SHIPPED, _TRIED, _LOST))


def _is_on(target: str, hosts: Phrases) -> bool:
    """Whether an address is at one of some hosts, or below it."""
    host = _HOST.match(target)
    return host is not None and any(
        f".{host['host'].lower()}".endswith(f".{name}") for name in hosts.texts(language="any")
    )
