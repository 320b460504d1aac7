"""Lines that say that somebody paid: for a whole text, and not who ("Sponsored article"), or for the work that the text tells of ("Sponsored by: The Rowan Foundation")."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content, language
from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import line_lexicon
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.shown_words import shown

__all__ = [
    "acknowledged",
    "as_head",
    "has_acknowledgements_alone",
    "is_acknowledgement",
    "is_credit_of_paid",
    "is_of_whole_text",
    "of_whole_text",
]

_LABELS = Phrases.load(LEXICON, "sponsored_text")
_BACKERS = Phrases.load(LEXICON, "acknowledged")
_THANKED = lazy_pattern(
    lambda: (
        rf"\W{{0,4}}(?i:{any_of(_BACKERS.texts('backed'))})[: ]\s?(?:(?i:{any_of(_BACKERS.texts('articles'))})\s?)?(?:(?=[^\n]{{0,200}}?(?<!\w)(?:{_bodies('bodies')})(?:\W{{0,4}}\Z|,\s|\s\([^()\n]{{1,60}}\)\W{{0,4}}\Z|\s(?:{any_of(_BACKERS.texts('behind'))})\s))|(?:{_bodies('opening')})\s)[^.!?:\n]{{2,240}}\.?\W{{0,4}}"
    )
)
"""The word of a body ends a name, opens it or stands before "of" and "for": "Trust Bank" and "College Hunks" are firms."""
_SOLD = lazy_pattern(lambda: rf"[%$€£¥]|(?<!\w)(?:{any_of(_BACKERS.texts('sold'))})(?!\w)", re.IGNORECASE)
"""Offers, codes and prices, which no acknowledgement has."""
_BACKED = lazy_pattern(lambda: rf"\W{{0,4}}(?:{any_of(_BACKERS.texts('backed'))})\W{{0,3}}\s", re.IGNORECASE)
_FIELD = lazy_pattern(
    lambda: rf"(?m)^\W{{0,4}}(?:{any_of(_BACKERS.texts('fields'))})\W{{0,3}}:[*_ ]{{0,3}}\s?\S", re.IGNORECASE
)
_NEAR, _FIELDS = 300, 2
"""Characters on each side of a line among which others of an entry stand, and how many of them, at least."""


def _bodies(tag: str) -> str:
    """Bodies that give money to projects and sell nothing, by the word that their names have with a capital, or in capitals."""
    return any_of([form for word in _BACKERS.texts(tag) for form in (word[0].upper() + word[1:], word.upper())])


def is_of_whole_text(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a line and nothing else: a text has no other sign that it was paid for."""
    words = " ".join(document.slice(part.span).lower().split()).strip(" *_[]()–—-:.|")
    return words in _LABELS.texts()


def of_whole_text(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit of such a line, which is not to be deleted before the text says who paid."""
    issuer = _issuer(document)
    if issuer:
        said = f"{shown(document, part)} says that this text was paid for, and its byline names {quoted(issuer)}: say in a sentence at its top that they paid"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    said = f"{shown(document, part)} says that this text was paid for, and not who paid: name them in a sentence at its top"
    return hit._replace(message=said, fix=None)


def is_credit_of_paid(document: Document, part: Boilerplate) -> bool:
    """Whether such words stand behind the label of a film or a picture, in a text that says of itself that it was paid for: "Video: commercial content"."""
    label, colon, said = document.slice(part.span).lower().partition(":")
    if not colon or len(part.blocks) > 1 or not label.strip().isalpha():
        return False
    lexicon = line_lexicon(language(document).read_as)
    marks, named = lexicon.whole(words_of(said)), lexicon.whole(words_of(label))
    if marks is None or marks.kind != part.kind or (named is not None and named.kind == part.kind):
        return False  # "Advertisement: paid content" marks one
    around = f"{document.text[: part.span.start]}\n{document.text[part.span.end :]}".lower()
    return any(text in around for text in _LABELS.texts())


def _issuer(document: Document) -> str:
    """The body that the byline of a text names, whom its pictures are credited to as well; of a person nobody could say that they paid."""
    for one in document.declared:
        name = " ".join(one.value.rpartition(": ")[2].split()) if one.field == "author" else ""
        if name.lower() in _LABELS.texts() or not name[:1].isupper():
            continue  # "autor: komerční článek"
        if name.count(" ") and not is_given_name(name.split()[0]) and len(name) <= _NAME:
            credited = re.search(rf"(?m)^\W{{0,3}}[^\W\d_]{{2,14}}\s?:\s{re.escape(name)}\W{{0,3}}$", document.text)
            if credited is not None and document.slice(Span(*credited.span())) != one.value:
                return name
    return ""


_NAME = 80
"""Characters of the name of a body, at most."""


def is_acknowledgement(document: Document, part: Boilerplate) -> bool:
    """Whether one line names who backed what the text tells of: a foundation, a university, a council, or anybody among the fields of an event's entry; or heads a section of them."""
    if len(part.blocks) > 1 or _SOLD.search(document.text, *part.span) is not None:
        return False
    if _THANKED.fullmatch(document.slice(part.span)) is not None or _heads_backers(document, part):
        return True
    if _BACKED.match(document.text, *part.span) is None:
        return False
    start, end = part.span
    near = _FIELD.findall(document.text, max(0, start - _NEAR), start) + _FIELD.findall(document.text, end, end + _NEAR)
    return len(near) >= _FIELDS


_HEADS = frozenset({"our sponsors", "sponsors", "event sponsors", "our sponsors and partners"})


def _heads_backers(document: Document, part: Boilerplate) -> bool:
    """Whether the words are one of several headings of a page, over the logos of those who back an event or a club: "Our sponsors"; a call to support them is none."""
    if len(part.blocks) > 1 or document.blocks[part.blocks.start].kind not in HEADING_KINDS:
        return False
    words = " ".join(document.slice(part.span).lower().split()).strip(" *_:!")
    return words in _HEADS and sum(block.kind in HEADING_KINDS for block in document.blocks) >= _SECTIONS


_SECTIONS = 4
"""Headings of such a page, at least; an article that was saved with a box has fewer."""


def has_acknowledgements_alone(document: Document) -> bool:
    """Whether no other line of a text marks an advertisement."""
    marks = (part for part in content(document).boilerplate if part.kind == "advertisement")
    return all(is_acknowledgement(document, part) for part in marks)


def acknowledged(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit of such a line, which a report or the entry of an event has to have."""
    said = f"{shown(document, part)} names who backed what the text tells of: keep it where that is so, and say it in a sentence where the text itself was paid for"
    return hit._replace(message=said, severity=Severity.INFO, fix=None)


def as_head(document: Document, hit: Hit, part: Boilerplate) -> Hit | None:
    """The hit, for information, of words that are the head of a section; none for others."""
    if not _heads_section(document, part):
        return None
    said = f"{shown(document, part)} stands in bold above a paragraph, as the heads of other sections do: look whether it is one"
    return hit._replace(message=said, severity=Severity.INFO, fix=None)


def _heads_section(document: Document, part: Boilerplate) -> bool:
    """Whether a line of several words is bold from end to end in Markdown, with a paragraph below it, and another such line in the text has other words: "Google Ads" in an article on where to look for customers. A single word ("Advertisement") is what pages write."""
    if document.media_type != "text/markdown" or len(part.blocks) > 1 or not part.whole:
        return False
    at = part.blocks.start
    words = document.slice(document.blocks[at].span)
    if " " not in words.strip() or at + 1 >= len(document.blocks):
        return False
    below = document.blocks[at + 1].span
    if below.end - below.start < _PARAGRAPH:
        return False
    lines = {line[1].strip() for line in _BOLD_LINE.finditer(document.source)}
    return words.strip() in lines and len(lines) > 1


_PARAGRAPH = 80
"""Characters from which a block is a paragraph below a head."""
_BOLD_LINE = lazy_pattern(r"(?m)^\*\*([^*\n]{2,80})\*\*[ \t]*$", signs=("**",))
