"""Zones of times as texts and programs write them: "UTC", "GMT+1", "+02:00"."""

from __future__ import annotations

__all__ = ["NAMED_ZONE", "offset_of"]

NAMED_ZONE = (
    r"(?:UTC|GMT)(?:\s?(?=[+-]\d\d|\+\d)|(?=-\d))[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?(?![\d:])|(?:UTC|GMT)\b(?!\s?[+-]\d)"
)
"""Universal time and how far a zone is from it, in hours alone or with minutes. No clock is fifteen hours away, and "17:37 GMT -5 comments" may be any zone."""


def offset_of(zone: str | None) -> str:
    """`+01:00`, `-11:00` or `+00:00` of a zone; empty where none is stated."""
    if not zone:
        return ""
    sign = "-" if "-" in zone else "+"
    _, signed, offset = zone.partition(sign)
    if not signed:
        return "+00:00"
    digits = offset.replace(":", "")
    if len(digits) % 2:  # "GMT+1", "GMT+1:00"
        digits = f"0{digits}"
    return f"{sign}{digits[:2]}:{digits[2:4] or '00'}"
