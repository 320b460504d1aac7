"""What an outlet says of itself in the place of an author: "News you can trust since 1841", "Independent. Fearless. Local."."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, lazy_pattern

_SLOGANS = Phrases.load(LEXICON, "slogans")
_PARTS = lazy_pattern(r"\s+[|–—-]\s+|\s*[•·]\s*")
_FEWEST = 3
"""Words of a slogan at least."""
_SENTENCES = lazy_pattern(r"(?:[A-ZÀ-Þ][a-zà-ÿ]{4,}\.\s){2,}[A-ZÀ-Þ][a-zà-ÿ]{3,}\.?")
"""Words with a full stop behind each."""
_AROUND = ".,;:!?\"“”'’"


def without_slogan(field: str) -> str:
    """A field for the author without the parts of it that are a slogan; empty where all of it is one."""
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
