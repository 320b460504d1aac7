"""Names as catalogues have them, the surname first: "Cruz, Ana; Ode, Ben P."."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import Words
from provenance.api import lazy_pattern

_CATALOGUED = lazy_pattern(
    r"(?P<surname>(?:[a-zà-þ]{1,4}\s){0,2}[A-ZÀ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*),\s?(?P<given>[A-ZÀ-Þ][^\W\d_]*(?:-[A-ZÀ-Þ]?[^\W\d_]+)?\.?(?:\s?[A-ZÀ-Þ]\.?){0,2})(?P<particles>(?:\s[a-z]{2,4}){0,2})"
)
"""One surname and one given name, with the initials of others."""
_LIVED = lazy_pattern(r"(?:\s\([^()]{2,40}\))?,\s(?:(?:b|d|ca|fl|active)\.?\s)?\d{3,4}\??(?:-(?:\d{3,4}\??)?)?\.?\s*$")
"""When somebody lived, behind a name in a catalogue: "Cruz, Ana, 1870-1931", "Ode, B. (Ben), 1870-"."""


def turned(text: str, words: Words) -> str:
    """Names as catalogues have them, the surname first ("Cruz, Ana; Ode, Ben P."), as they are spoken."""
    spoken = []
    for one in text.split(";"):
        match = _CATALOGUED.fullmatch(_LIVED.sub("", one).strip(" .")) if one.strip() else None
        if match is None:
            return text
        low = one.lower()
        tokens = {token.strip(".,") for token in low.split()}
        bodies = (
            words.organisations | words.occupations | words.credentials | words.suffixes | words.roles | words.plain
        )
        if not bodies.isdisjoint(tokens - words.particles) or any(low.strip() in (part, "") for part in words.agencies):
            return text
        if any(part.lower() in words.agencies for part in match.groups()):
            return text
        if not words.particles.issuperset(match["particles"].split()):
            return text
        spoken.append(f"{match['given']}{match['particles']} {match['surname']}")
    return "; ".join(spoken)
