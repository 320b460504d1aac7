"""What is told of a note that writers left for themselves."""

from __future__ import annotations

from provenance.api import Hit, Severity, Span, quoted

__all__ = ["told_of_note"]


def told_of_note(words: str, span: Span, *, lesser: bool, aside: str = "") -> Hit:
    """What to say of a note with these words; `lesser`: for information alone; `aside`: why, in brackets."""
    message = f"the note {quoted(words)} was meant for whoever writes the text{aside}: do what it asks, and delete it"
    return Hit(span, message, severity=Severity.INFO if lesser else Severity.WARNING)
