"""Addresses that are written so that machines do not read them: "ana [at] ferry.net", "ana(at)ferry(dot)net"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern

SIGNS = ("[at]", "(at)", "{at}", "[AT]", "(AT)", "{AT}", "[ at ]", "( at )")
"""What stands for the @."""
_HIDDEN = lazy_pattern(
    r"(?<![\w.+%@/\\-])(\w[\w.+%-]{0,63}) ?(?:\[ ?(?:at|AT) ?\]|\( ?(?:at|AT) ?\)|\{ ?(?:at|AT) ?\}) ?"
    r"((?:[^\W_][\w-]{0,62}(?:\.| ?(?:\[ ?(?:dot|DOT) ?\]|\( ?(?:dot|DOT) ?\)|\{ ?(?:dot|DOT) ?\}) ?))+[a-z]{2,12})(?![\w@([{-])"
)
_DOT = lazy_pattern(r" ?[\[({] ?(?:dot|DOT) ?[\])}] ?")


def hidden_addresses(document: Document) -> Iterator[tuple[Span, str]]:
    """Where such addresses stand, and how they would be written plainly."""
    if not any(sign in document.text for sign in SIGNS):
        return
    for match in _HIDDEN.finditer(document.text):
        yield Span(*match.span()), f"{match[1]}@{_DOT.sub('.', match[2])}"
