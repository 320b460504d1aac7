"""What whoever built a page left where readers are to find a contact or a button: letters typed at random ("sdsdfdfsdf"), a value of a form that says to replace it, a picture that says that one goes there, a figure that a comment within a sentence asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Image, Phrases, Severity, SourceSpan, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.gaps.dummy_text import are_meant
from provenance_plugins.boilerplate.set_off_parts import is_set_off, set_off_parts
from provenance_plugins.boilerplate.signs_within import KEYS_ON_END, has_unset_values

__all__ = ["asked_in_tags", "typed_at_random", "unset_values"]

_RANDOM = lazy_pattern(r"[asdfghjkl][asdfghjkl ;,.]{4,80}[asdfghjkl][.!?…]{0,3}")
_VOWELS = 0.34
"""The share of "a" in such a line, at most: words have more of them."""
_LONGEST = 120
_VALUE = lazy_pattern(
    r"<(?:input|form|iframe|img|a|button|source|video|audio|option)\s[^<>]{0,600}?\b(?P<name>value|action|src)\s?=\s?[\"'][^\"'<>\n]{0,200}?(?P<gap>(?:REPLACE_(?:WITH_|ME|THIS)|CHANGE_?ME|INSERT_(?:YOUR_|HERE|LINK|URL)|(?:PASTE|PUT|ENTER|ADD)_YOUR_|YOUR_(?=[A-Z]+_))[A-Z0-9_]{0,40})(?![\w.])"
)
"""In the tag of what readers press, fill in or see."""


def typed_at_random(document: Document) -> Iterator[tuple[str, Hit]]:
    """Lines of the keys on which the fingers rest."""
    severity = Severity.INFO if are_meant(document) else None
    for block in document.blocks:
        start, end = block.span
        if block.kind is BlockKind.CODE or not 0 < end - start <= _LONGEST:
            continue
        words = document.slice(block.span).strip()
        if not any(keys in words for keys in KEYS_ON_END.strings) or _RANDOM.fullmatch(words) is None:
            continue
        if words.count("a") <= _VOWELS * len(words):
            yield (
                "typed",
                Hit(
                    block.span,
                    f"{quoted(words)} was typed at random to fill the place: write the words that belong here",
                    severity=severity,
                ),
            )


def unset_values(document: Document) -> Iterator[tuple[str, Hit]]:
    """Values in a page that nobody set, so that its button or its picture does not work."""
    if not has_unset_values(document):
        return
    source = document.source
    hidden = set_off_parts(source)
    for match in _VALUE.finditer(source):
        start, end = match.span("gap")
        if is_set_off(hidden, start):
            continue
        message = f"{quoted(match['gap'])} stands as the {match['name']} of an element of the page, which does not work so: put in the real one"
        yield (
            match["gap"],
            Hit(SourceSpan(start, end), message, severity=Severity.INFO if are_meant(document) else Severity.WARNING),
        )


_BEFORE = Phrases.load(LEXICON, "wanting_words")
_PICTURE = r"(?:pics?|pictures?|photos?|images?|logos?|headshots?|portraits?|screenshots?|graphics?|artwork)"
_GOES = lazy_pattern(
    rf"(?:[\w'’&.-]{{1,30}}\s){{0,5}}{_PICTURE}(?:\sof(?:\s[\w'’&.-]{{1,30}}){{1,5}}?)?\s(?:goes|to go|comes|to come|will go|should go)\shere\W{{0,3}}"
    rf"|(?!(?:no|take|took|taken|taking|see|view|click|find|get|more|every|any|each|an?|the|my|our|your|this|that|i|we|you|he|she|they|it)\b)(?:[\w'’&.-]{{1,30}}\s){{0,2}}{_PICTURE}\shere\W{{0,3}}",
    re.IGNORECASE,
)
"""All of what a picture says of itself: "Ana Cruz pic here", "Logo goes here"."""
_WANTED = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:{any_of(_BEFORE.texts())}),? ?<!--\s{{0,3}}(?P<note>(?:add|insert|put in|fill in|check|find out|look up|need|confirm)\s[^<>\n]{{0,60}}?\b(?:numbers?|dates?|figures?|amounts?|prices?|years?|length|how (?:many|much|long|far)|miles|km|kilomet(?:re|er)s|met(?:re|er)s|acres|hectares|percent(?:age)?|names?)\b(?! of the (?:link|file|image))[^<>\n]{{0,40}}?)\s{{0,3}}-->(?= ?[a-zß-ÿ])"
    ),
    re.IGNORECASE,
)
"""A comment between two words of a sentence, of which the first wants another behind it, that asks for a figure, a day or a name."""


def _is_button(document: Document, image: Image) -> bool:
    """Whether a picture is a link, whose words may say where it leads: "Photos here"."""
    around = document.links_over(max(0, image.position - 1), image.position + 1)
    return any(link.span.start <= image.position <= link.span.end for link in around)


def asked_in_tags(document: Document) -> Iterator[tuple[str, Hit]]:
    """Pictures that say that one goes there, and figures that a comment within a sentence asks for."""
    severity = Severity.INFO if are_meant(document) else Severity.WARNING
    for image in document.images:
        if image.alt is not None and _GOES.fullmatch(image.alt.strip()) is not None and not _is_button(document, image):
            message = f"the picture {quoted(image.alt.strip())} says that one is still to be put there: put it in, or take the place out"
            yield "picture", Hit(image.source, message, severity=severity)
    if "<!--" in document.source:
        for match in _WANTED.finditer(document.source):
            message = f"the comment {quoted(match['note'])} asks for words that the sentence lacks: put them in, and take the comment out"
            yield "comment", Hit(SourceSpan(*match.span("note")), message, severity=severity)
