"""Officials whom a reader can find out: those of a body that is no country's government, and those beside whom somebody speaks by name or a body of theirs is told of."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.analysis.attributions.words import listed as words_of
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.mild_words import is_kept_back
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME, NO_TIME

__all__ = ["can_be_asked"]

_OFFICIALS = "officials"
_NEAR = 3
"""Sentences on either side in which somebody speaks by name."""
_TIME = lazy_pattern(r"(?!" + NO_TIME + r")[A-Z][\w.,]+")
"""A month or a day: "in May officials said"."""
_ABOVE = 2
"""Sentences before, and the one of the officials, in which a body of theirs is told of."""
_KNOWING = lazy_pattern(r" (?:with|who|familiar|briefed|close|involved|inside)\b(?! (?:the )?[A-ZÀ-Þ])")
"""Behind officials who are told of by what they know, not by their body."""
_ASKED_HERE = lazy_pattern(r" (?:who were )?(?:interviewed|reached|contacted)\b")
"""Behind officials whom the writer asked, some of whom speak by name around it."""
_AND_OTHERS = lazy_pattern(r"(?:,| and| or) (?:[a-z]+ )?[a-z]")
"""Behind officials with whom others say the same: "officials and aides"."""
_AT = lazy_pattern(
    r" (?:at|with|from|in|of|for) (?!(?:their|its|his|her|our|an?|this|that|recent|private|interviews?)\b)"
    + NO_TIME
    + r"[\w’']"
)
"""Behind officials: their body or place."""
_OWN_BODY = lazy_pattern(
    lambda: (
        rf"\b[Tt]he (?:[a-z]+ )?(?:{alternatives('officials_near', 'own')})\b|{NAME} (?:{alternatives('sure', 'bodies')})\b"
        rf"|\b[Cc]ity (?:{alternatives('officials_near', 'of_city')})\b"
    )
)
"""A body that has officials: "the county", "Harbour University", "city staff"."""

_HOLDER = lazy_pattern(
    lambda: (
        rf"\b(?i:{alternatives('officials_near', 'local')})(?: [a-z]+)? (?:{alternatives('officials_near', 'local_office')}),? {NAME} {NAME}"
    )
)
"""Whoever holds an office of a place, by name: "Harbour County schools Superintendent Ana Cruz"."""
_OFFICE = lazy_pattern(lambda: rf"(?:{alternatives('officials_near', 'local_office')}),? {NAME}")
_ROUND = 5
"""Sentences on either side in which they stand."""


def can_be_asked(document: Document, one: Attribution) -> bool:
    """Whether officials are of no country's government, or are told of by nothing else beside a named speaker or a body of theirs.

    Of officials of a country, a ministry, an administration 25 of 28 were right at a warning since the forty-first sample, of those of
    another body or place 10 of 27; of officials told of by nothing else, 6 of 6 with nobody and nothing near, 2 of 8 elsewhere.
    """
    if one.source is None or one.head != _OFFICIALS or is_kept_back(document, one):
        return False
    source = document.slice(one.source).replace("’", "'")
    before, _, behind = source.partition("fficials")
    said = [_bare(word).lower() for word in before[:-1].split() if _TIME.fullmatch(word) is None]
    if not forms("sure", "high").isdisjoint(said) or _KNOWING.match(behind) is not None:
        return False
    place = _AT.match(behind)
    if _ASKED_HERE.match(behind) is not None and _is_of_branch(said):
        return _is_near_own(document, one)
    if place is None and forms("officials_near", "determining").issuperset(said):
        return _AND_OTHERS.match(behind) is None and _is_near_own(document, one)
    if place is None and _is_of_branch(said):
        return False
    return not _is_of_government(document, before[:-1] if place is None else source)


def _is_of_branch(said: list[str]) -> bool:
    """Whether nothing but what officials do for a state tells whose they are: "law enforcement officials", not "county law enforcement officials"."""
    branches = forms("officials_near", "branches")
    return not branches.isdisjoint(said) and (branches | forms("officials_near", "determining")).issuperset(said)


def _bare(word: str) -> str:
    return word.strip(",.()").removesuffix("'s").removesuffix("'").replace(".", "")


def _is_of_government(document: Document, words: str) -> bool:
    if any(seat in words for seat in forms("sure", "seats")):
        return True
    said = [_bare(word) for word in words.split()]
    if not forms("sure", "short").isdisjoint(said):
        return True
    nations = words_of("governments") | words_of("of_nation") | forms("officials_near", "governing")
    if any(part in nations for word in said for part in (word.lower(), *word.lower().split("-"))):
        return True
    # "Cruz officials", of whom the text tells as "President Cruz", or whose administration it tells of
    return any(
        word in forms("officials_near", "leaders")
        or any(f"{title} {word}" in document.text for title in forms("sure", "titles"))
        or any(f"{word}{of} administration" in document.text for of in ("", "'s", "’s"))
        for word in said
        if word.istitle()
    )


def _is_near_own(document: Document, one: Attribution) -> bool:
    listed = sentences(document)
    every = attributions(document)
    first, last = max(0, one.sentence - _NEAR), min(len(listed) - 1, one.sentence + _NEAR)
    if any(
        other.named and other.lays and other.kind == "named" and not _is_elsewhere(other)
        for number in range(first, last + 1)
        for other in in_sentence(every, number)
    ):
        return True
    around = (
        listed[max(0, one.sentence - _ROUND)].span.start,
        listed[min(len(listed) - 1, one.sentence + _ROUND)].span.end,
    )
    # The offices alone are found in a tenth of the time.
    if _OFFICE.search(document.text, *around) is not None and _HOLDER.search(document.text, *around) is not None:
        return True
    start = listed[max(0, one.sentence - _ABOVE)].span.start
    return any(
        " ".join(body[0].lower().split()[-2:]) not in forms("told_near", "no_body")
        for body in _OWN_BODY.finditer(document.text, start, listed[one.sentence].span.end)
    )


def _is_elsewhere(other: Attribution) -> bool:
    """Whether a speaker is an outlet or a country by its name, whose the officials need not be."""
    name = other.speaker
    return name is not None and (name.split()[-1] in forms("outlet") or name.lower() in words_of("governments"))
