"""Numbers in words, and the directions that words point to from the day of writing."""

from __future__ import annotations

from collections.abc import Mapping


def number_of(before: list[str], numbers: Mapping[str, int]) -> int | None:
    """The number that the last of some words say; None for "a few" and the like."""
    if not before:
        return None
    last = before[-1].lower().lstrip("(\"'“‘")
    digits = last.replace(",", "")
    if digits.isascii() and digits.isdigit():
        return int(digits) if len(digits) < 6 else None
    if last == "of" and len(before) > 1:
        last = before[-2].lower()
    value = 0
    for part in last.split("-"):
        number = numbers.get(part)
        if number is None:
            return None
        value = value * number if number == 100 and value else value + number
    return value or None


def direction_of(kinds: frozenset[str]) -> int | None:
    """-1 for "last", 0 for "this", 1 for "next"; None for other words."""
    if "last" in kinds:
        return -1
    if "this" in kinds:
        return 0
    return 1 if "next" in kinds else None
