"""Units of length, mass, area, volume and time behind figures: what is the same in another unit, and what is not though its digits are.

Factors of the imperial units: NIST Special Publication 811, appendix B.8 (2008); a mass or a volume is left out where the United States and Britain differ.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from provenance.api import lazy_pattern

_UNITS: dict[str, tuple[str, float]] = {
    "mm millimetre millimeter": ("length", 0.001),
    "cm centimetre centimeter": ("length", 0.01),
    "m metre meter": ("length", 1.0),
    "km kilometre kilometer": ("length", 1000.0),
    "inch inches": ("length", 0.0254),
    "ft foot feet": ("length", 0.3048),
    "yard yd": ("length", 0.9144),
    "mile": ("length", 1609.344),
    "mg milligram": ("mass", 0.000001),
    "g gram gramme": ("mass", 0.001),
    "kg kilogram kilo kilogramme": ("mass", 1.0),
    "tonne": ("mass", 1000.0),
    "hectare ha": ("area", 10000.0),
    "acre": ("area", 4046.873),
    "ml millilitre milliliter": ("volume", 0.001),
    "cl centilitre centiliter": ("volume", 0.01),
    "litre liter": ("volume", 1.0),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86400.0),
    "week": ("time", 604800.0),
}
"""Names of a unit, what it measures, and how much of the first of its kind it is."""
_OTHER_SYSTEM = 0.02
"""How far, as a share, a figure may lie from the true one where it was worked out from another unit and rounded."""


class Measure(NamedTuple):
    """What a figure measures, and how much of the basic unit one of its units is."""

    kind: str
    factor: float


@cache
def _known() -> dict[str, Measure]:
    found = {}
    for names, (kind, factor) in _UNITS.items():
        for name in names.split():
            found[name] = Measure(kind, factor)
            if len(name) > len("ha"):
                found[f"{name}s"] = Measure(kind, factor)
    return found


_BEHIND = lazy_pattern(r"[\s\u00a0\u202f-]?((?:square |cubic )?[A-Za-z]+)(?![\w²³/])")


def measure_behind(text: str, end: int) -> Measure | None:
    """The unit behind a figure that ends at a place; None for none, for squares and cubes, and for units that are part of another ("miles per hour")."""
    found = _BEHIND.match(text, end)
    if found is None or text.startswith((" per ", " an hour"), found.end()):
        return None
    return _known().get(found[1] if len(found[1]) <= len("ha") else found[1].lower())


def is_same(value: float, step: float, measure: Measure, other: float, of: Measure) -> bool:
    """Whether two measures agree, up to the rounding of the first, or of what was worked out from another system of units."""
    if measure.kind != of.kind:
        return False
    mine, theirs = value * measure.factor, other * of.factor
    leave = step / 2 * measure.factor
    if measure.factor != of.factor:
        leave = max(leave, _OTHER_SYSTEM * abs(theirs)) if not _is_decimal(measure.factor / of.factor) else leave
    return abs(mine - theirs) <= leave * (1 + 1e-9) + 1e-9


def _is_decimal(ratio: float) -> bool:
    """Whether one unit is ten, a hundred or so of the other: such a figure is worked out exactly."""
    while ratio < 1:
        ratio *= 10
    while ratio > 1 + 1e-9:
        ratio /= 10
    return abs(ratio - 1) < 1e-9 or abs(ratio - 0.1) < 1e-9
