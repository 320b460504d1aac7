"""Links without an address whose class says what a script opens or counts by them: `<a href="#" class="view-likers">12</a>`, `[12](#){.view-likers}`."""

from __future__ import annotations

import re

from provenance.api import Document, Link, Phrases, any_of, lazy_pattern

__all__ = ["is_hooked"]

_HOOKS = Phrases.load(__package__, "hooked")
_CLASSES = lazy_pattern(r"\sclass\s?=\s?(?:\"([^\"<>]{1,300})\"|'([^'<>]{1,300})'|([\w-]{1,80}))", re.IGNORECASE)
_BRACES = lazy_pattern(r"[^\n\[{]{0,20}?\)\{([^{}\n]{1,300})\}")
"""What Markdown has behind the address of a link: `](#){.view-likers}`."""
_NAMED = lazy_pattern(r"(?:^|\s)\.([\w-]{2,80})")
_TAG = 400
"""Characters of a tag around its address that are looked at."""


def _words(tag: str) -> str:
    return f"(?:{any_of(_HOOKS.texts(tag))})"


_HOOK = lazy_pattern(
    lambda: (
        rf"(?:[a-z]+[-_]+){{0,3}}(?:{_words('acts')}[-_]+{_words('things')}(?:[-_]+{_words('shown')})?"
        rf"|{_words('things')}[-_]+(?:[a-z]+[-_]+)?{_words('shown')}(?:[-_]+[a-z]+)?)"
    ),
    re.IGNORECASE,
)
_COUNT = lazy_pattern(r"\W{0,3}\d[\d.,\s]{0,9}[kKmM]?\+?(?:\s[^\W\d_]{2,12})?\W{0,3}")
"""The words of a counter: "12", "3 likes"."""


_LABEL = 4
"""Words of a button, at most."""
_IN_LINKS = 0.5
"""The part of a row of counters and buttons that stands in links, at least."""


def is_hooked(document: Document, link: Link) -> bool:
    """Whether a script finds a link by its class, and its words are those of a counter or a button.

    A class alone says nothing, as of the style of a button; that of a counter only has to speak of what is counted. Within a sentence words are its own, a study or a
    ruling, whatever the class; a number alone stands there where the class says what is done. An
    address of mail is put in by a script wherever it stands, so that no harvester reads it.
    """
    if link.source is None:
        return False
    named = _classes(document.source, link.source.start)
    if not named:
        return False
    if any(one.lower() in _HOOKS.texts("mail") for one in named):
        return True
    words = document.slice(link.span)
    if any(one.lower() in _HOOKS.texts("whole") for one in named) and not _in_sentence(document, link):
        return len(words.split()) <= _LABEL
    acts = any(_HOOK.fullmatch(one) is not None for one in named)
    counted = _COUNT.fullmatch(words) is not None
    if _in_sentence(document, link):
        return acts and counted
    return (acts and len(words.split()) <= _LABEL) or (counted and any(map(_counts, named)))


def _in_sentence(document: Document, link: Link) -> bool:
    """Whether words of a sentence stand beside a link, and not other counters or buttons."""
    block = document.block_at(link.span.start)
    if block is None or block.link_density >= _IN_LINKS:
        return False
    before = document.text[max(block.span.start, link.span.start - _NEAR) : link.span.start].rstrip(" *_(")[-1:]
    behind = document.text[link.span.end : min(block.span.end, link.span.end + _NEAR)].lstrip(" *_)")[:1]
    return before.isalpha() or before == "," or behind.islower()


_NEAR = 12
"""Characters beside a link that show whether a sentence goes on there."""


def _counts(name: str) -> bool:
    return not set(name.lower().replace("_", "-").split("-")).isdisjoint(_HOOKS.texts("things"))


def _classes(source: str, at: int) -> list[str]:
    """The classes of the link with an address at that place."""
    start = source.rfind("<", max(0, at - _TAG), at + 1)
    if start >= 0 and source.startswith(("<a", "<A"), start) and ">" not in source[start:at]:
        end = source.find(">", at, at + _TAG)
        found = _CLASSES.search(source, start, end if end >= 0 else at + _TAG)
        return [] if found is None else next(one for one in found.groups() if one).split()
    behind = _BRACES.match(source, at)
    return [] if behind is None else _NAMED.findall(behind[1])
