"""How much a credit that names nobody weighs: for information where somebody is named beside it, a warning where papers print it so (ATT101)."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.api import Document, Severity, Span, lazy_pattern
from provenance_plugins.attribution.credits.credit_lines import is_maker_told
from provenance_plugins.attribution.tables import alternatives, endings, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_byline", "weight_of_credit"]

_AROUND = " :*_[]()"
_ELSEWHERE = lazy_pattern(r"https?://(?![^/]*\b(?:google|bing|duckduckgo)\.)[^/\s]+/[^/\s?#]")
"""The address of a page, which is not the front page of a site nor that of a search."""
_SAID = 60
"""Characters before a bracket in which the words of a caption stand."""


def weight_of_credit(document: Document, span: Span, said: str) -> Severity | None:
    """The severity of a credit with these words; None for that of the rule."""
    if (
        _weighs_less(said)
        or _is_label_behind(document, span, said)
        or _is_of_byline(document, said)
        or _is_of_artist_before(document, span, said)
        or _is_of_old_work(document, span, said)
        or _is_under_verse(document, span, said)
        or _abbreviates_body(document, span, said)
    ):
        return Severity.INFO
    if _is_of_press(said):
        return (
            Severity.INFO if _is_kept_by_house(document, said) or _is_named_house(document, said) else Severity.WARNING
        )
    if (
        _is_linked(document, span)
        or is_maker_told(document.text, span)
        or _is_behind_source(document, span)
        or _is_subject(document, said)
        or _counts_own_use(document, span, said)
    ):
        return Severity.INFO
    return None


def _is_of_old_work(document: Document, span: Span, said: str) -> bool:
    """Whether a caption says that nobody knows who made what is older than photography: "an engraving of 1789 (artist unknown)"."""
    low = said.lower()
    if "unknown" not in low or not any(maker in low for maker in forms("old_works")):
        return False  # nor a photograph of what is old: "the mill of 1789 (photographer unknown)"
    start = max(document.text.rfind("\n\n", 0, span.start), span.start - _CAPTION, 0)
    return _OLD.search(document.text, start, span.end) is not None


_CAPTION = 240
"""Characters of a caption before it."""
_OLD = lazy_pattern(
    r"(?<![\d.,$€£])1[0-7]\d\d(?![\d,%])|(?<![\d.,$€£])18[0-4]\d(?![\d,%])|\b(?:1[0-8]|[5-9])th[-\s]century\b"
)
"""A year or a century before there were photographs."""


def is_byline(document: Document, span: Span) -> bool:
    """Whether the words are those of a byline that names nobody and that the page marks as one, of which ATT108 tells: "From staff and wire reports"."""
    return any(
        one.declared is not None and isinstance(one.span, Span) and one.span.overlaps(span)
        for one in metadata(document).placeholders
    )


def _is_under_verse(document: Document, span: Span, said: str) -> bool:
    """Whether the words stand in a line of their own right below a poem, of which those who hand it down say that nobody knows whose it is."""
    if not any(word in said.lower() for word in forms("vague_credit_words", "not_known")):
        return False
    source, at = document.source, document.locate(span).start
    start = source.rfind("\n", 0, at) + 1
    if source[start:at].strip(_AROUND + "—–-> "):
        return False
    above = source[max(0, start - _POEM) : start].rstrip().rsplit("\n", _VERSES)[1:]
    lines = [line.strip(" >*_\\\r\t") for line in above]
    return len(lines) == _VERSES and all(
        _SHORTEST_VERSE < len(line) < _LONGEST_VERSE and line.lstrip("“\"'‘(")[:1].isupper() for line in lines
    )


_POEM, _VERSES = 400, 4
"""Characters above such words, and lines of a poem that stand there, at least."""
_SHORTEST_VERSE, _LONGEST_VERSE = 8, 70
"""Characters between which a line of a poem has, and begins with a capital as no line of prose does that was wrapped."""


def _is_kept_by_house(document: Document, said: str) -> bool:
    """Whether a picture is of the house's own file, and the page names whoever takes its pictures: "Photography by Ana Cruz" at its foot."""
    return _OF_FILE.search(said) is not None and _PHOTOGRAPHER.search(document.text) is not None


def _is_named_house(document: Document, said: str) -> bool:
    """Whether a picture is of the file of the outlet, which calls itself by the last word of its name: "Post file photo" in The Harbour Post."""
    publisher = metadata(document).publisher
    if publisher is None or _OF_FILE.search(said) is None:
        return False
    name, first = publisher.value.split(), said.split(maxsplit=1)[0].strip(_AROUND)
    return len(name) > 1 and first[:1].isupper() and first == name[-1] and _OF_FILE.fullmatch(first) is None


_OF_FILE = lazy_pattern(r"(?i)\b(?:file|archive)\b")
_PHOTOGRAPHER = lazy_pattern(
    lambda: rf"(?<!\w)(?i:{alternatives('vague_credit_words', 'house_photographer')})\s{NAME}\s{NAME}"
)


def _is_behind_source(document: Document, span: Span) -> bool:
    """Whether a formula on the rights of others closes a bracket that names and links the page of the source: "(Picture from [the lecture of Ana Cruz](…) - all rights to their authors)"."""
    text = document.text
    opened = max(text.rfind(sign, max(0, span.start - _BRACKET), span.start) for sign in "([\n")
    if opened < 0 or text[opened] == "\n" or not text[span.end : span.end + 2].lstrip(" .")[:1].startswith((")", "]")):
        return False
    return any(
        opened <= link.span.start < span.start
        and _ELSEWHERE.match(link.target) is not None
        and any(map(str.isalpha, document.slice(link.span)))
        for link in document.links
    )


_BRACKET = 240
"""Characters of such a bracket before the formula, at most."""


def _is_subject(document: Document, said: str) -> bool:
    """Whether the title names the platform that is credited: a text about it shows what it put out."""
    name = said.rsplit(maxsplit=1)[-1].strip(_AROUND)
    title = metadata(document).title
    if title is not None and said in " ".join(title.value.split()):
        return False  # the credit itself, at the head of a text without a title
    named = (
        ()
        if title is None
        else (word.strip(".,:;!?\"'“”‘’").removesuffix("’s").removesuffix("'s") for word in title.value.split())
    )
    return name[:1].isupper() and name.lower() in forms("vague_credit_words", "place") and name in named


def _counts_own_use(document: Document, span: Span, said: str) -> bool:
    """Whether a platform is credited with what it alone counts: "the term searched most on Google … Source: Google"."""
    name = said.rsplit(maxsplit=1)[-1].strip(_AROUND).rstrip(".")
    if ":" not in said or not name[:1].isupper() or name.lower() not in forms("vague_credit_words", "place"):
        return False
    from provenance_plugins.attribution.credits.own_figures import counts_own_use  # noqa: PLC0415 - as above

    return counts_own_use(document, span, said, name)


def _abbreviates_body(document: Document, span: Span, said: str) -> bool:
    """Whether the name of a platform is the abbreviation of a body that the words before the credit name: "… of the Forum for Upland Meadows (Photo: ForUM)"."""
    name = said.rsplit(maxsplit=1)[-1].strip(_AROUND)
    letters = "".join(sign for sign in name if sign.isupper()).lower()
    if len(letters) < _LETTERS:
        return False
    words = _LONG_WORD.findall(document.text, max(0, span.start - _NAMED), span.start)
    at = "".join(word[0] for word in words).lower().find(letters)
    return at >= 0 and words[at][0].isupper()


_LONG_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_LETTERS, _NAMED = 3, 120
"""Capitals of an abbreviation, at least, and characters before a credit in which its body is named."""


def _weighs_less(said: str) -> bool:
    """Whether a credit is one of the artist named beside it, of a relation, or of an archive that names its makers."""
    low = said.lower()
    return low.rstrip(".)").endswith(
        endings("vague_credit_words", "of_artist") + endings("vague_credit_words", "related")
    )


def _is_label_behind(document: Document, span: Span, said: str) -> bool:
    """Whether a bracket behind the words of a caption says that the picture stands for others: "Fowl plague (Symbolbild)"."""
    from provenance_plugins.attribution.credits.empty_credits import is_label  # noqa: PLC0415 - few texts have a vague credit

    text, start = document.text, span.start
    if text[start - 1 : start] not in _OPENING or not is_label(said):
        return False
    return any(sign.isalpha() for sign in text[max(text.rfind("\n", 0, start), start - _SAID) : start])


_OPENING = frozenset("([")


def _is_of_press(said: str) -> bool:
    """Whether it is one that papers print, of whoever gave them a picture: "Picture: supplied"."""
    from provenance_plugins.attribution.credits.empty_credits import (  # noqa: PLC0415 - few texts have a vague credit
        is_label,
        is_of_press,
    )

    return is_of_press(said) or is_label(said)


def _is_of_artist_before(document: Document, span: Span, said: str) -> bool:
    """Whether the rights are the artist's with whose name the caption begins, as museums write it: "Ana Cruz, *Harbour*, 2024. Photograph: Ben Ode. © the artist"."""
    block = document.block_at(span.start)
    if block is None or not said.lower().rstrip(".)").endswith(endings("vague_credit_words", "of_artist_beside")):
        return False
    line = document.text.rfind("\n", block.span.start, span.start) + 1
    return _MAKER.match(document.text, max(line, block.span.start), span.start) is not None


_MAKER = lazy_pattern(rf"\W*(?:(?:Image|Photo|Picture|Work)s?:\s)?{NAME}(?:\s{NAME}){{1,3}},\s")
"""Whose work a caption shows, at its beginning."""


def _is_of_byline(document: Document, said: str) -> bool:
    """Whether a credit is to the author of the text, whom it names: "Photos: Author" below "By Ana Cruz"."""
    return said.lower().rstrip(".)").endswith(endings("vague_credit_words", "of_byline")) and bool(
        metadata(document).authors
    )


def _is_linked(document: Document, span: Span) -> bool:
    """Whether the words of a credit lead to a page, other than that of a search: who made it can be asked there."""
    return any(
        link.span.overlaps(span) and _ELSEWHERE.match(link.target) is not None
        for link in document.links
        if link.span.end > span.start
    )
