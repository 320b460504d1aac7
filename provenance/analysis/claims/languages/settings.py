"""Whether a sentence sets something before all others of a place, says where it comes from, or how a measure rose or fell since."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.claims.languages.words import CODES, holding, texts
from provenance.api import Match, Phrases, Span, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["SETTINGS", "Setting", "setting_in"]

SETTINGS = Phrases.load(__package__, "settings")


class Setting(NamedTuple):
    """The words that make a claim of a sentence, and what kind it is of, as in `Claim.cues`."""

    words: Span
    cue: str


_APART = r"(?:en|a|à|ad|em|in|om|te|zu|que|qui|che)"
"""Between the degree and a place of which it is not said: "la primera en llegar a la fiesta [del país]"."""


def _degree(language: str) -> re.Pattern[str]:
    return lazy_pattern(
        lambda: (
            rf"(?i)(?<![\w-])(?:{any_of(texts(language, 'setting', 'copula'))}) (?:[\w’'-]+ ){{0,7}}?(?:l['’])?(?P<degree>{any_of(texts(language, 'setting', 'degree'))})(?= (?:(?!{_APART}\b)[\w’'-]+ ){{0,5}}\Z)"
        )
    )


_DEGREES = {language: _degree(language) for language in CODES}
"""From the verb to the place: "es la iglesia más antigua [del país]"."""
_COPULAS, _RISEN = holding("setting", "copula"), holding("setting", "risen")
_MEASURES, _GAMES = holding("setting", "measure"), holding("setting", "game")
_PASSIVE = {"de": lazy_pattern(r"\b(?:wurde|wurden|worden)\b"), "nl": lazy_pattern(r"\b(?:werd|werden|is|zijn)\b")}
"""Beside the participle of what was invented, where it stands apart from it."""
_BY = lazy_pattern(
    r"\b(?:por|par|von|da|dal|dai|dalla|pelo|pela|pelos|door|en|à|au|in|im|em|no|na)\b (?:\w+ )?(?:\w+ )?[A-ZÀ-Ý0-9a-zà-ÿ]"
)
"""By whom or where it was."""
_REACH = 90
"""Characters before a place in which the verb stands."""


def setting_in(text: str, span: Span, language: str, words: Iterable[Match]) -> Setting | None:
    """What makes a claim of a sentence; None for none. `words` are the matches of SETTINGS in it."""
    if _GAMES[language].search(text, *span) is not None:
        return None
    none = None
    for match in words:
        start, end = match.span
        if "none" in match.tags:
            none = match.span if start - span.start <= 1 else None
        elif "place" in match.tags:
            found = _DEGREES[language].search(text, max(span.start, start - _REACH), start)
            if found is not None:
                return Setting(Span(found.start("degree"), end), "superlative")
            if none is not None:
                return Setting(Span(none.start, end), "superlative")
        elif "who" in match.tags:
            if _COPULAS[language].search(text, max(span.start, start - _REACH), start) is not None:
                return Setting(match.span, "superlative")
        elif "invented" in match.tags:
            apart = language in _PASSIVE and _PASSIVE[language].search(text, *span) is None
            if not apart and _BY.search(text, *span) is not None:
                return Setting(match.span, "origin")
        elif _RISEN[language].search(text, *span) is not None and _MEASURES[language].search(text, *span) is not None:
            return Setting(match.span, "change")
    return None
