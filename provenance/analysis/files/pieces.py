"""Files that are a piece of a page: what a site, or the program that builds it, puts between a head and a foot that stand in another file; rows into which a program cut a text; and words of which no sentence is made."""

from __future__ import annotations

from itertools import islice

from provenance.analysis.files import is_html
from provenance.api import HEADING_KINDS, Document, Region, lazy_pattern
from provenance.word_counts import has_words

__all__ = ["is_piece"]

_HEAD = lazy_pattern(r"(?i)<(?:html|head|body|title|h1|meta|time)[\s>/]|^---\s")
"""What a page states of itself."""
_LARGER_PARTS = lazy_pattern(r"(?i)<(?:h2|article)[\s>/]")
_ENDS_OTHERS = lazy_pattern(r"\s*(?:<\?(?:=|\s)\s*|<!--(?:[^-]|-(?!->)){0,500}-->\s*)*</[A-Za-z][\w-]*\s*>")
"""The first tag of a file ends an element that another file began."""
_TEMPLATE = lazy_pattern(r"(?m)<%[=-]?[^%\n]{1,200}%>|^<\?[ \t]*$|^\?>[ \t]*$", signs=("<%", "<?", "?>"))
"""What the program that builds a page carries out in the file."""
_LEAST = 2
_NAMED = lazy_pattern(r"(?:\A|[-_.])(?:intro|outro|(?:part|section|chunk)[-_]?\d{1,2})\.\w+\Z")
"""How pieces are called."""
_PROSE = 12
"""Words of a block with which the text has begun."""
_WITHIN = lazy_pattern(r"[,;)\]]\s|(?P<word>[^\W\d_]+[’']?[^\W\d_]*)[\s,;:.)](?![ ]?[A-ZÀ-Þ])")
"""With which a text does not begin that is whole: "d for the current season", ", sometimes"; not "de Cruz said", "al-Leeds", "eLamp"."""
_BEGUN_ANEW = lazy_pattern(r"[a-zà-þ)][.!?]\s+[A-ZÀ-Þ“\"]")
"""Where a sentence begins with a capital, as those of who writes all in small letters do not."""
_ENDED = lazy_pattern(r"[.!?…:;؟۔।。！？](?:[”\"’')\]»*_]{0,4})(?=\s|\Z)")
"""The end of a sentence."""
_LAST = lazy_pattern(r"[.!?…:;][”\"’')\]»*_]{0,4}\Z")
_LONG, _LOOKED_AT = 300, 1_500
"""Characters from which on words without a sentence are none of a title, and in which a piece has sentences."""


def is_piece(document: Document) -> bool:
    """Whether a file is a piece of a page: it ends what another file began, or has no title of its own and is HTML without a head, holds tags of a template, or is called "intro" or "part2".

    A row is one where it begins and ends within a sentence; so is what has no sentence at all: the months of an archive, counts of words.
    """
    if document.row is not None:
        return document.recall("piece of a row", _is_cut_or_no_sentence)
    if document.has_front_matter:
        return False
    if document.media_type == "text/plain":
        return document.recall("piece of words", _is_without_sentence)
    page = is_html(document)
    if not page and document.media_type != "text/markdown":
        return False
    return document.recall("piece of a page", _is_piece_of_page if page else _is_piece_of_text)


def _is_cut_or_no_sentence(document: Document) -> bool:
    text = document.text.strip()
    if len(text) < _LONG:
        return False
    begun = _WITHIN.match(text)
    if begun is not None and (begun["word"] is None or begun["word"].islower()):
        return _LAST.search(text, len(text) - 6) is None and _BEGUN_ANEW.search(text, 0, _LOOKED_AT) is not None
    return _is_without_sentence(document)


def _is_without_sentence(document: Document) -> bool:
    """Whether nothing in a text ends as sentences do, in a script that has small letters; verse may do without marks."""
    text = document.text.strip()
    if len(text) < _LONG or _ENDED.search(text) is not None:
        return False
    if not any(map(str.islower, text[:_LONG])):
        return False
    from provenance.analysis.register.verse import is_verse  # noqa: PLC0415 - few texts have no sentence

    return not is_verse(document)


def _is_piece_of_page(document: Document) -> bool:
    if _ends_others(document):
        return True
    source = document.source
    return _HEAD.search(source) is None and (_LARGER_PARTS.search(source) is None or not _is_titled(document, 6))


def _is_piece_of_text(document: Document) -> bool:
    if _ends_others(document):
        return True
    if _NAMED.search(document.path.replace("\\", "/").rpartition("/")[2].lower()) is not None:
        return not _is_titled(document, 6)
    tags = sum(1 for _ in islice(_TEMPLATE.finditer(document.source), _LEAST))
    return tags == _LEAST and "```" not in document.source and not _is_titled(document, 2)


def _ends_others(document: Document) -> bool:
    return not document.whole_page and _ENDS_OTHERS.match(document.source) is not None


def _is_titled(document: Document, deepest: int) -> bool:
    """Whether a heading of at most this level stands before the text begins, or is one of the first level."""
    begun = False
    for block in document.blocks:
        if block.kind in HEADING_KINDS:
            if block.level == 1 or (not begun and block.level <= deepest and Region.ASIDE not in block.regions):
                return True
        elif not begun and has_words(document.slice(block.span), _PROSE + 1):
            begun = True
    return False
