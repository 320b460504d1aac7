"""Hits for the stretches of a kind that the content analysis names."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Boilerplate, content
from provenance.api import Document, Hit, lazy_pattern, told_together
from provenance_plugins.boilerplate.sources import is_of_file

LANGUAGES = (
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fi",
    "fr",
    "hu",
    "id",
    "it",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "tl",
    "tr",
    "uk",
    "vi",
    "any",
)
"""The languages whose left-overs the content analysis has words for; what programs leave ("[+1234 chars]") is read in any, and the rest of those stays unchecked."""
TOGETHER = 6
"""So many times the same words stand in a text that are told together."""


def stretches(document: Document, kind: str, message: str, *, least: int = TOGETHER) -> Iterator[Hit]:
    """A hit for each stretch of a kind; `{}` in the message stands for its first words. The same words all over a page, as a button at each of its pictures, are told together from `least` times on."""
    yield from told_together(
        ((same_words(document, part), hit) for hit, part in told_stretches(document, kind, message)), least=least
    )


_FED = lazy_pattern(r"the post .{1,200} (?:appeared first|first appeared) on (?P<site>.+)")
"""What a site's feed adds to each of its texts."""


def same_words(document: Document, part: Boilerplate) -> str:
    """The words of a stretch, by which others are the same; of what a feed adds below each of its texts, the words without the title."""
    words = " ".join(document.slice(part.span).lower().split())
    fed = _FED.match(words)
    return words if fed is None else f"the post appeared first on {fed['site']}"


def told_stretches(document: Document, kind: str, message: str) -> Iterator[tuple[Hit, Boilerplate]]:
    """The same with the stretch that each is about; what its author may have meant for readers is for information, and the name of something in a program is none."""
    found = () if is_of_file(document, kind) else [part for part in content(document).boilerplate if part.kind == kind]
    if found:
        from provenance_plugins.boilerplate.judged_stretches import judged  # noqa: PLC0415 - few texts have any

        yield from judged(document, found, message)
