"""Files in which a gap is seldom one that a writer left: pieces of pages that a program fills in, working papers, sources of posts with fields in braces; and programmes that say what is not settled yet."""

from __future__ import annotations

import re

from provenance.analysis.files.made_of import is_short_piece, is_working_paper
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.boilerplate.gap_words import is_saluted, names_reader

__all__ = ["why_not_left"]


def why_not_left(document: Document, words: str, span: Span) -> str:
    """Why a gap may be meant by the kind of the file, or by what its line is, as a clause; empty where nothing says so."""
    if _is_open_in_programme(document, words, span):
        return "as a programme tells its guests what is not settled yet"
    if document.row is not None or words[:1].isalpha() or is_saluted(document.text, span.start):
        return ""
    if document.media_type == "text/html":
        named = words[:1] == "[" or names_reader(words.strip("{}<>%$ ").replace("_", " "))
        return "as the file is a piece of a page" if not named and is_short_piece(document) else ""
    if document.media_type != "text/markdown":
        return ""
    if document.has_front_matter:
        named = words[:1] == "[" or words.lstrip("<{ ").lower().startswith("insert")
        shouted = words[:1] in "<%" and words.isupper() and _is_in_prose(document, span)
        return "" if named or shouted else "as the file is the source of a page"
    if _is_in_prose(document, span):
        return ""
    return "as the file is a plan, a form or a guide" if is_working_paper(document) else ""


def _is_open_in_programme(document: Document, words: str, span: Span) -> bool:
    """Whether words in brackets say of a place, a person or an hour that it is open, in a line that begins with the time of day: "6:30 pm Dinner in town [venue TBC]"."""
    if _OPEN.fullmatch(words) is None:
        return False
    block = document.block_at(span.start)
    if block is None:
        return False
    start = max(block.span.start, document.text.rfind("\n", block.span.start, span.start) + 1)
    return _TIMED.match(document.text, start, span.start) is not None


_OPEN = lazy_pattern(
    r"\[[^\W\d_][\w ’'/-]{2,30}:? (?:(?:is |are )?(?:TB[ACD]|to be (?:confirmed|announced|decided|determined))|(?:à|da|a|por) (?:confirm\w+|définir|definir\w*|préciser|annoncer)|(?:wird )?noch (?:offen|unklar|bekannt ?\w*)|nader te bepalen|n\.n\.)\.?\]",
    re.IGNORECASE,
)
"""What is open, and that it is."""
_TIMED = lazy_pattern(
    r"\W{0,4}(?:(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)(?:\s?[ap]\.?m\b\.?|\s?(?:Uhr|Hrs?|h)\b)?|\s?(?:[ap]\.?m\b\.?|Uhr\b|h\b)))",
    re.IGNORECASE,
)


def _is_in_prose(document: Document, span: Span) -> bool:
    """Whether a gap stands in a paragraph of whole sentences, which somebody wrote to be read."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    words = document.slice(block.span).strip(' *_“”"')
    return words[:1].isupper() and words.endswith((".", "!", "?")) and words.count(" ") >= _SENTENCE - 1


_SENTENCE = 6
"""Words of a paragraph of prose, at least."""
