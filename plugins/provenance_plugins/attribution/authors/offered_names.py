"""Whether words at the edge of a text look like somebody's name, so that a message may offer them as its possible author."""

from __future__ import annotations

from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.naming.names import Kind, fold, names_of
from provenance.analysis.metadata.naming.of_nobody import of_nobody
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.authors.releases import release_head, release_issuer
from provenance_plugins.attribution.people import is_small_word
from provenance_plugins.attribution.tables import forms

__all__ = ["may_be_author"]

_ADDRESS = ("@", "://", "www.", "From ")
"""Signs of an address, and how a report by mail begins."""
_INITIALS = lazy_pattern(r"(?:[A-ZÀ-Þ]\.?[ -]?){1,4}(?:[A-ZÀ-Þ]\w+)?|[a-z]{2,4}(?:/[a-z]{2,4})*")
_WORDS = lazy_pattern(r"[^\W\d_][\w'’.-]*")
_FEWEST = 2
"""Words of a body, at least."""


def may_be_author(document: Document, words: str) -> bool:
    """Whether words begin with a first name or with "by", hold an address or initials, or name an agency, the site or a body; a line that is none of these ("To Top", "Refugees", "All India School Entrance Exam") offers nobody."""
    tokens = words.split()
    if not tokens or _is_said_otherwise(document, words, tokens):
        return False
    known = words_for(document)
    return (
        not _is_line(document, words)
        or (not words.isascii() and not _has_case(words))  # in a script without capitals other signs have decided
        or any(sign in words for sign in _ADDRESS)
        or ("." in words and " " not in words)
        or _INITIALS.fullmatch(words) is not None
        or _has_first_name(tokens)
        or any(character.isdigit() or character in "-_" for character in words)
        or _is_labelled(words, known)
        or _is_body_or_office(document, words, tokens, known)
        or any(
            words in (one, *one.split("\n"))
            for found in (release_head, release_issuer)
            for one in found(document, known)
        )
    )


def _is_said_otherwise(document: Document, words: str, tokens: list[str]) -> bool:
    """Whether words begin a sentence of the house's ("Wir als Verein"), stand within an item of a list, write out letters, are those of a button, or are one word of the text."""
    return (
        (len(tokens) > 1 and tokens[0].lower() in forms("near_authors", "pronoun"))
        or _is_within_item(document, words)
        or _is_written_out(document, words, tokens)
        or _is_of_button(document, words)
        or (len(tokens) == 1 and words.istitle() and is_small_word(document.text, words.lower()))
    )


def _has_first_name(tokens: list[str]) -> bool:
    return any(
        is_given_name(part.title())
        for token in tokens
        if token[0].isupper()
        for part in _WORDS.findall(token.replace("-", " "))
    )


def _is_labelled(words: str, known: Words) -> bool:
    label = known.byline.match(words)
    return (label is not None and (label["by"] is None or words[label.end() :][:1].isupper())) or known.honorific.match(
        words
    ) is not None


def _is_body_or_office(document: Document, words: str, tokens: list[str], known: Words) -> bool:
    """Whether words are a firm by its form, an office ("Il Presidente" below a letter), the site, an agency or a body."""
    if len(tokens) > 1 and tokens[-1].strip(".,").lower() in forms("near_authors", "form"):
        return True
    with_article = f"{tokens[0].lower()} ".startswith(known.patterns.leading)
    if of_nobody(" ".join(tokens[with_article:])) and with_article:
        return True
    if fold(words) in site_names(document) or words.lower() in known.agencies:
        return True
    return len(tokens) >= _FEWEST and any(
        name.kind in {Kind.AGENCY, Kind.ORGANISATION} for name in names_of(words, known).names
    )


def _has_case(words: str) -> bool:
    """Whether a text is in a script that has capitals."""
    return words.lower() != words.upper()


def _is_line(document: Document, words: str) -> bool:
    """Whether words are a whole line or block of the text, so that no label says whose name they are."""
    return any(line.strip(" -–—•·*_#>|.,:\t") == words for line in document.text.split("\n"))


def _is_within_item(document: Document, words: str) -> bool:
    """Whether words stand in an item of a list behind others: "The Path, by Ana Cruz" among songs."""
    at = document.text.find(words)
    block = None if at < 0 else document.block_at(at)
    return (
        block is not None
        and block.kind is BlockKind.LIST_ITEM
        and document.text[block.span.start : at].strip(" -–—•·*_|")[-1:] not in ("", ":")
    )


def _is_written_out(document: Document, words: str, tokens: list[str]) -> bool:
    """Whether words write out the letters before their bracket: "AISSEE (All India Sainik School Entrance Exam)"."""
    at = document.text.find(f"({words}")
    if at < 0 or len(tokens) < _FEWEST:
        return False
    letters = "".join(token[0] for token in tokens if token[0].isupper())
    before = document.text[max(0, at - _SHORT) : at].split()
    return bool(before) and len(before[-1]) >= _FEWEST and before[-1].isupper() and before[-1][0] == letters[:1]


_SHORT = 16


def _is_of_button(document: Document, words: str) -> bool:
    """Whether words are all of a button of a page: "OK" beside a field."""
    at = document.text.find(words) if document.media_type == _HTML else -1
    for _ in range(_TRIED):
        block = None if at < 0 else document.block_at(at)
        if block is None:
            return False
        if block.element is not None and document.slice(block.span).strip() == words:
            return any(
                one.name == "button" or one.attributes.get("role") == "button" for one in block.element.lineage()
            )
        at = document.text.find(words, at + 1)
    return False


_HTML, _TRIED = "text/html", 50
"""What has buttons, and places of the same words that are looked at."""
