"""Telephone numbers by which a chat that somebody saved calls those who wrote in it and stood in nobody's list of contacts: "26/05/2025 15:37 - +55 48 9924-0744: Hello"."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

__all__ = ["first_as_sender", "senders"]

_SENDER = lazy_pattern(
    r"(?m)^[\u200e\[]{0,2}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s(?:[-–]\s)?(?:~\s?)?(?P<number>\+\d[\d\s().\xa0-]{6,20}\d): "
)
"""A message with its day and its time, as WhatsApp exports it on one kind of machine and on another."""


def senders(document: Document) -> dict[int, str]:
    """Where a number stands as whoever sent a message, with its digits."""
    return document.recall("numbers of senders", _find) if "+" in document.text else {}


def _find(document: Document) -> dict[int, str]:
    return {
        found.start("number"): "".join(filter(str.isdigit, found["number"]))
        for found in _SENDER.finditer(document.text)
    }


def first_as_sender(document: Document) -> frozenset[int]:
    """The first place of each of them: it is one person, however much they wrote."""
    first: dict[str, int] = {}
    for start, digits in senders(document).items():
        first.setdefault(digits, start)
    return frozenset(first.values())
