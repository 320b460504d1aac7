"""What a key or a button of a machine is called, in brackets: "die Taste [PRÜFEN]"."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern

_KEY = lazy_pattern(
    r"(?i)(?:taste[n]?|schaltfläche|knopf|drücken\s\w+|klicken\s\w+\sauf|bouton|touche|tecla|botón|botão|pulsante|tasto|button|key|press|click)\s(?:[\w-]+\s){0,1}\Z"
)
"""Before the name of a key in brackets: "die Taste [PRÜFEN]"."""
_BEFORE_KEY = 40


def is_key(text: str, span: Span) -> bool:
    """Whether a mark in capitals is what a key or a button is called."""
    return (
        text[span.start : span.end].isupper()
        and _KEY.search(text, max(0, span.start - _BEFORE_KEY), span.start) is not None
    )
