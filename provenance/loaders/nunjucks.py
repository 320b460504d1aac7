"""Pages and posts for Eleventy in files of Nunjucks, where they are HTML below front matter, with no more than values for the site to fill in."""

from __future__ import annotations

import msgspec

from provenance.documents import Document
from provenance.extensions import NothingToRead, Source
from provenance.loaders.decoding import decode_source
from provenance.loaders.html.document import load_html
from provenance.patterns import lazy_pattern

_TEMPLATE = "it is a template: have the pages checked that are made of it"
_COMMAND = lazy_pattern(
    r"\{%-?\s*(?:for|asyncEach|asyncAll|block|extends|macro|if|switch|call|import|from|filter)\b|\{\{-?\s*content\b"
)
"""What makes pages of other files: https://mozilla.github.io/nunjucks/templating.html#tags, and where Eleventy puts what a layout is around."""
_FRONT = (b"---\n", b"---\r\n", b"\xef\xbb\xbf---\n", b"\xef\xbb\xbf---\r\n")
_MARKUP = lazy_pattern(r"<[^<>]*>|\{\{[^{}]*\}\}|\{%[^{}]*%\}")
_WORDS = 40
"""Words of a text; a page that takes in its parts has fewer of its own."""


def declined(head: bytes) -> str | None:
    """Why what begins like this is no text."""
    return None if head.startswith(_FRONT) else _TEMPLATE


def load_nunjucks(source: Source) -> Document:
    """Raises NothingToRead for a template, and LoadError for what is no text."""
    text = decode_source(source, markup=True).text
    command = _COMMAND.search(text)
    if command is not None:
        line = text.count("\n", 0, command.start()) + 1
        raise NothingToRead(
            f"it puts in what stands in other files ({command[0]}, line {line}): have the pages checked that are made of it"
        )
    if len(_MARKUP.sub(" ", text).split()) < _WORDS:
        raise NothingToRead(_TEMPLATE)
    return load_html(msgspec.structs.replace(source, media_type="text/html"))
