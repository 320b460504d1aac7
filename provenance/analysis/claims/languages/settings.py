"""Whether a sentence sets something before all others of a place, says where it comes from, what it causes, or how a measure rose or fell since."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.claims.languages.assertions import blamed, compared, denied, effected, laid_down, proven
from provenance.analysis.claims.languages.words import CODES, holding, listed, texts
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


_CAUSES = holding("setting", "causes")
_CAUSE = 40
"""Characters between what causes or cures and what: "verursacht auf Dauer Diabetes"."""


def _cause(text: str, span: Span, language: str, harm: Span) -> Setting | None:
    """That something causes, cures or prevents an illness, by the verb before it, in Turkish behind it."""
    before, behind = (max(span.start, harm.start - _CAUSE), harm.start), (harm.end, min(span.end, harm.end + _CAUSE))
    found = _CAUSES[language].search(text, *(behind if language == _TURKISH else before))
    if found is None or not listed(language, "setting", "noun_behind").isdisjoint(
        text[span.start : found.start()].lower().split()[-1:]
    ):
        return None
    if language != _TURKISH and denied(text, span, language, Span(found.start(), harm.start)):
        return None
    return Setting(Span(min(found.start(), harm.start), max(found.end(), harm.end)), "cause")


_TURKISH = "tr"
_ENDS = ".!…\"'”’ )*_"


def _ends_in_copula(text: str, span: Span) -> bool:
    """Whether a Turkish sentence ends in what something is: "dünyanın en eski matbaasıdır"."""
    return text[span.start : span.end].rstrip(_ENDS).lower().endswith(texts(_TURKISH, "setting", "copula"))


def setting_in(text: str, span: Span, language: str, words: Iterable[Match]) -> Setting | None:
    """What makes a claim of a sentence; None for none. `words` are the matches of SETTINGS in it."""
    if _GAMES[language].search(text, *span) is not None:
        return None
    none = None
    for match in words:
        if "none" in match.tags:
            none = match.span if match.span.start - span.start <= 1 else None
            set_apart = compared(text, span, language, match.span)
            if set_apart is not None:
                return Setting(*set_apart)
            continue
        found = _setting(text, span, language, match, none)
        if found is not None:
            return found
    return None


def _setting(text: str, span: Span, language: str, match: Match, none: Span | None) -> Setting | None:
    """What one match makes of a sentence; `none` is where "no other" begins it."""
    start, end = match.span
    if "whole" in match.tags:
        land = _LANDS[language].match(text, end, span.end)
        return None if land is None else _foremost(text, span, language, Span(start, land.end()), none)
    if "place" in match.tags:
        return _foremost(text, span, language, match.span, none)
    for tag, read in _ASSERTED.items():
        if tag in match.tags:
            told = read(text, span, language, match.span)
            return None if told is None else Setting(*told)
    if "harm" in match.tags:
        return _cause(text, span, language, match.span)
    if "who" in match.tags:
        held = _COPULAS[language].search(text, max(span.start, start - _REACH), start) is not None
        return Setting(match.span, "superlative") if held else None
    if "invented" in match.tags:
        apart = language in _PASSIVE and _PASSIVE[language].search(text, *span) is None
        return Setting(match.span, "origin") if not apart and _BY.search(text, *span) is not None else None
    changed = _RISEN[language].search(text, *span) is not None and _MEASURES[language].search(text, *span) is not None
    return Setting(Span(start, end), "change") if changed else None


_ASSERTED = {
    "blamed": blamed,
    "event": effected,
    "nobody": compared,
    "nowhere": compared,
    "proven": proven,
    "statute": laid_down,
}
"""How the words of a tag are read."""


def _land(language: str) -> re.Pattern[str]:
    return lazy_pattern(
        lambda: (
            rf"[\s'’](?:l[ae'’]s?\s?|el |los? |las |il |gli |i |o |a |os |as )?(?:[A-ZÀ-ÞŁŚŻĆ][\w-]+|(?:{any_of(texts(language, 'setting', 'lands'))})\b)"
        )
    )


_LANDS = {language: _land(language) for language in CODES if language != _TURKISH}
"""Behind "in all of": a name, or a word for a land."""


def _foremost(text: str, span: Span, language: str, place: Span, none: Span | None) -> Setting | None:
    """What a sentence sets before all others of a place: by its degree before it, in Turkish by the verb at its end."""
    if language == _TURKISH:
        return Setting(place, "superlative") if _ends_in_copula(text, span) else None
    found = _DEGREES[language].search(text, max(span.start, place.start - _REACH), place.start)
    if found is not None:
        if denied(text, span, language, Span(*found.span())):
            return None
        apart = text[found.end() : place.start].strip() != ""
        if apart and found["degree"].lower() in listed(language, "setting", "best"):
            return None  # "the best keeper in the world", as people say of many
        return Setting(Span(found.start("degree"), place.end), "superlative")
    return None if none is None else Setting(Span(none.start, place.end), "superlative")
