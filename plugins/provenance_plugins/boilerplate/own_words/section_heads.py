"""Headings that are no buttons: with an article, above what they head ("A pesquisa", "La ricerca", "Die Suche"), the topic of a section, and one among other lines that head paragraphs."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

_ARTICLES = Phrases.load(LEXICON, "articles_of_headings")
_HEADING = lazy_pattern(
    lambda: rf"[^\w\n]{{0,4}}(?:(?:{any_of(_ARTICLES.texts())})\s|L[’'])[^\W\d_][\w’'-]{{2,24}}[^\w\n]{{0,2}}"
)
"""An article with its capital and one word."""
_PARAGRAPH = 120
"""Characters of what stands below such a heading, at least."""
_STOPS = tuple('.!?…”"»:')


def heads_section(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a heading, with a paragraph of the text right below it."""
    if _HEADING.fullmatch(document.slice(part.span).strip()) is None or part.blocks.stop >= len(document.blocks):
        return False
    below = document.blocks[part.blocks.stop]
    words = document.slice(below.span).rstrip()
    return below.kind is BlockKind.PARAGRAPH and len(words) >= _PARAGRAPH and words.endswith(_STOPS)


def heads_topic(document: Document, part: Boilerplate) -> bool:
    """Whether one word that is a heading of what somebody wrote stands over a paragraph of the text, which calls nobody: "Newsletters", above what the writer does with such."""
    at = part.blocks.stop
    if not document.is_written or len(part.blocks) > 1 or at >= len(document.blocks):
        return False
    if document.blocks[part.blocks.start].kind not in HEADING_KINDS:
        return False
    words = document.slice(document.blocks[at].span).rstrip(" *_")
    return (
        document.slice(part.span).strip(" #*_:\n").isalpha()
        and content(document).is_main(at)
        and len(words) >= _PARAGRAPH
        and words.endswith(_STOPS)
    )


def heads_one_of_sections(document: Document, part: Boilerplate) -> bool:
    """Whether one word that is all of its line heads a section of a text as others of its lines do: "Accessibility", above how the halls are reached, before "Next steps" and what is planned.

    The foot of a site has a row of such words, and its paragraphs stand below all of them.
    """
    if len(part.blocks) > 1 or not part.whole or not document.slice(part.span).strip(" #*_:\n").isalpha():
        return False
    at = part.blocks.start
    if not _heads_paragraph(document, at):
        return False
    heads = (index for index in range(max(0, at - _AROUND), min(len(document.blocks), at + _AROUND)) if index != at)
    return any(content(document).is_main(index) and _heads_paragraph(document, index) for index in heads)


_AROUND = 16
"""Blocks on each side among which another such line stands."""
_TITLE = 60
"""Characters of it, at most."""


def _heads_paragraph(document: Document, at: int) -> bool:
    """Whether a block is a short line without a stop, between two paragraphs of the text."""
    blocks = document.blocks
    if not 0 < at < len(blocks) - 1:
        return False
    line = document.slice(blocks[at].span).strip(" #*_:\n")
    return (
        0 < len(line) <= _TITLE
        and line[0].isupper()
        and not line.endswith(_STOPS)
        and all(
            content(document).is_main(index) and len(words) >= _PARAGRAPH and words.endswith(_STOPS)
            for index in (at - 1, at + 1)
            for words in (document.slice(blocks[index].span).rstrip(),)
        )
    )
