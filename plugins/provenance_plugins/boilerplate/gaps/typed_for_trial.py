"""What whoever built a page left where readers are to find a contact or a button: letters typed at random ("sdsdfdfsdf"), a value of a form that says to replace it."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.gaps.dummy_text import are_meant
from provenance_plugins.boilerplate.set_off_parts import is_set_off, set_off_parts
from provenance_plugins.boilerplate.signs_within import KEYS_ON_END, has_unset_values

__all__ = ["typed_at_random", "unset_values"]

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
