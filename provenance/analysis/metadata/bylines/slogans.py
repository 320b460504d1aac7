"""What an outlet says of itself in the place of an author ("News you can trust since 1841", "Independent. Fearless. Local."), and what a field says of the author behind the name."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, any_of, lazy_pattern

_SLOGANS = Phrases.load(LEXICON, "slogans")
_PARTS = lazy_pattern(r"\s+[|–—-]\s+|\s*[•·]\s*")
_FEWEST = 3
"""Words of a slogan at least."""
_SENTENCES = lazy_pattern(r"(?:[A-ZÀ-Þ][a-zà-ÿ]{4,}\.\s){2,}[A-ZÀ-Þ][a-zà-ÿ]{3,}\.?")
"""Words with a full stop behind each."""
_DESCRIBED = lazy_pattern(
    lambda: (
        rf"(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:[a-z]{{2,3}}\s)?[A-ZÀ-Þ][\w.’'-]*){{1,3}}?),?\s[Ii]s\s[Aa]n?\s(?:[\w-]+\s){{0,4}}?(?i:{any_of(_SLOGANS.texts('trade'))})(?!\w)"
    )
)
"""With which a note on the author begins that fell into the field: "Ana Cruz Is A Reporter For The Lamp. You Can Reach Her At"."""
_AROUND = ".,;:!?\"“”'’"


def without_slogan(field: str) -> str:
    """A field for the author without the parts of it that are a slogan, or a sentence on the author; empty where all of it is a slogan."""
    described = _DESCRIBED.match(field) if " is a" in field.lower() else None
    if described is not None:
        return described["who"]
    if field.count(" ") < _FEWEST - 1 or "@" in field or "/" in field:
        return field
    parts = _PARTS.split(field)
    kept = [part for part in parts if not _is_slogan(part)]
    return field if len(kept) == len(parts) else " | ".join(kept)


def _is_slogan(part: str) -> bool:
    """Whether words are a slogan by its small words, by how it begins, or by its full stops; a first name that is known begins none."""
    words = part.split()
    if len(words) < _FEWEST or is_given_name(words[0].strip(_AROUND).title()):
        return False
    low = part.lower()
    return (
        _SENTENCES.fullmatch(part) is not None
        or (low.startswith(_begins()) and not part.istitle())  # "We Are Harbour" is a body
        or not _within().isdisjoint(word.strip(_AROUND).replace("’", "'") for word in words[1:])
    )


@cache
def _begins() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _SLOGANS.texts("begins"))


@cache
def _within() -> frozenset[str]:
    return frozenset(_SLOGANS.texts("within"))
