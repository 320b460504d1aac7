"""Whether words that pages have around their comments are a command of a program, which a manual tells readers to choose."""

from __future__ import annotations

from provenance.api import Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_command"]

_STEPS = Phrases.load(LEXICON, "steps")
_SIGN = lazy_pattern(r"\s(?:[-–—>›»→]|->)\s")
"""Between a menu and what it holds: "Sheet - Comments - Delete Comment"."""
_ENTRY = lazy_pattern(r"[A-Z][\w’'&-]*(?: [\w’'&-]+){0,4}(?:…|\.{1,3})?")
"""The name of a menu or of what it holds, which begins with a capital."""
_STEP = 120
"""Characters of a line that tells readers to choose something, at most."""
_FEWEST = 2


def is_command(document: Document, words: str) -> bool:
    """Whether a line is a way through menus ("Choose Sheet - Comments - Edit Comment"), or what such a way leads to elsewhere in the text ("Edit Comment")."""
    return len(_way(words)) >= _FEWEST or words.rstrip(".… ") in document.recall("commands", _commands)


def _commands(document: Document) -> frozenset[str]:
    """What the ways through menus of a text lead to, by its lines that are nothing else."""
    lines = (document.slice(block.span) for block in document.blocks if block.span.end - block.span.start <= _STEP)
    ways = (_way(" ".join(line.split())) for line in lines)
    return frozenset(way[-1].rstrip(".… ") for way in ways if len(way) >= _FEWEST)


def _way(words: str) -> list[str]:
    """The menus and the command that a line tells readers to choose; none where it says something else."""
    low = words.lower()
    step = max((step for step in _STEPS.texts() if low.startswith(step)), key=len, default="")
    entries = _SIGN.split(words[len(step) :]) if step else []
    return entries if all(_ENTRY.fullmatch(entry) for entry in entries) else []
