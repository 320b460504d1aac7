"""Rows and files of a collection that hold headlines of other texts, and tell nothing themselves."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.register import is_verse
from provenance.api import Document

__all__ = ["is_headline_alone", "is_heads_alone", "is_list_of_headlines"]

_LINES, _SENTENCES = 6, 0.25
"""Lines of such a row at least, and the part of its characters at most in lines that end as sentences do."""
_SENTENCE = 40
"""Characters of a line that is a sentence, at least: "Read more." is none."""
_ENDS = tuple(".?!”\"'’)…»:。؟।")


def is_heads_alone(document: Document) -> bool:
    """Whether hardly a line of a row ends as a sentence does, as in the carousel of a front page, or each line of a file is a headline; in verse they need not."""
    if document.row is None:
        return is_list_of_headlines(document)
    lines = [line for raw in document.text.split("\n") if (line := raw.strip())]
    if len(lines) < _LINES:
        return False
    told = sum(len(line) for line in lines if len(line) > _SENTENCE and line.endswith(_ENDS))
    return told <= _SENTENCES * sum(map(len, lines)) and not is_verse(document)


def is_list_of_headlines(document: Document) -> bool:
    """Whether a file of plain text is nothing but headlines, one a line: none ends in a full stop, though some ask or call out."""
    if document.row is not None or document.media_type != "text/plain" or len(document.text) > _LIST:
        return False
    lines = [line for raw in document.text.split("\n") if (line := raw.strip())]
    if len(lines) < _LINES or max(map(len, lines)) > _LONGEST:
        return False
    if any(line.endswith((".", ",", ";", ":")) for line in lines) or not all(
        line[0].isupper() or not line[0].isalpha() for line in lines
    ):
        return False
    if sum(len(line.split()) >= _WORDS for line in lines) < _MOST * len(lines):
        return False
    # The lines of a stanza do not ask alone, nor are there as many of them without a blank one.
    asks = any(line.endswith(("?", "!")) or ": " in line for line in lines)
    return not is_verse(document) or (asks and "\n\n" not in document.text.strip())


_LIST, _LONGEST, _WORDS, _MOST = 100_000, 120, 3, 0.7
"""Characters of the longest such file and of its longest line, and the words that most of its lines have at least."""
_HEADLINE = 200
"""Characters of the longest headline."""


def is_headline_alone(document: Document) -> bool:
    """Whether a row is nothing but the headline of the article to which its address leads: one line that does not end as a sentence does."""
    if document.row is None or len(document.text) > _HEADLINE:
        return False
    line = document.text.strip()
    return "\n" not in line and not line.endswith((".", "!", "…", '"', "”", "»")) and metadata(document).url is not None
