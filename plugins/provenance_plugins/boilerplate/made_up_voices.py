"""Quotations that a program made up and a text tells as somebody's: "A simulated comment from a Reddit user captured the mood: “…”"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["made_up_voices"]

_WORDS = Phrases.load(__package__, "made_up_voices_words")
_VOICE = lazy_pattern(
    lambda: (
        rf"(?i)(?<![\w-])(?:{any_of(_WORDS.texts('made'))})\s(?:{any_of(_WORDS.texts('kinds'))})\s(?:from|by|of|on)\s[^\n.“\"]{{0,60}}?(?<!\w)(?:{any_of(_WORDS.texts('people'))})(?!\w)"
        rf"(?=[^\n.“\"]{{0,140}}[“\"])"
    )
)
_STUDIED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('studied'))})")
_NOT_TOLD = frozenset({BlockKind.CODE, BlockKind.QUOTE})


def made_up_voices(document: Document) -> Iterator[Span]:
    """Each, but in a paragraph that speaks of a study, a course or a program, which may show one."""
    for found in _VOICE.finditer(document.text):
        block = document.block_at(found.start())
        if block is None or block.kind in _NOT_TOLD or _STUDIED.search(document.text, *block.span) is not None:
            continue
        yield Span(*found.span())
