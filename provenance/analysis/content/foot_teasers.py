"""Teasers of other articles with which a saved page ends, a paragraph of a sentence each and without a heading: what they tell of stands nowhere above them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from provenance.analysis.content.line import Line
from provenance.api import Phrases, lazy_pattern

__all__ = ["foot_teasers", "take_foot_teasers"]

_WORDS = Phrases.load(__package__, "foot_teasers")
_FEWEST, _MOST = 3, 8
"""Teasers on end: two paragraphs may be a digression of the article."""
_SHORTEST, _LONGEST = 60, 200
"""Characters of such a paragraph."""
_BODY, _PARAGRAPHS = 1500, 8
"""Characters and paragraphs of an article that has its words above, at least."""
_SHARED, _OFTEN, _HARDLY, _SURE = 0.3, 0.18, 0.12, 2
"""The share of its longer words that the article above has, at most: of each, of all of them together, and of so many of them. A last paragraph of an article shares 0.4 of its words in the middle."""
_STEM = 6
"""Letters by which words are the same: "migrant", "migration"."""
_LONG = lazy_pattern(r"[A-Za-z][A-Za-z-]{3,}")
_NO_LETTER = lazy_pattern(r"[^a-z-]+")
_ENDS = frozenset(".?!")
_QUOTES = frozenset("\"“‘«'")


def take_foot_teasers(lines: Sequence[Line], kinds: list[str]) -> None:
    """Set the kind of such lines among those of all."""
    for index in foot_teasers(lines, kinds):
        kinds[index] = "related"


def foot_teasers(lines: Sequence[Line], kinds: Sequence[str]) -> range:
    """Which lines are such teasers; none in a text that is no long article. `kinds`: what of each line is left over by other signs."""
    last = len(lines)
    while last and kinds[last - 1]:
        last -= 1
    below = _below_prompt(lines, kinds)
    if below:
        return below
    first = last
    while first > 1 and last - first < _MOST and not kinds[first - 1] and _may_be_teaser(lines[first - 1].text):
        first -= 1
    prose = sum(line.prose for line in lines[:first])
    body = "\n".join(line.text for line in lines[:first]) if last - first >= _FEWEST else ""
    for start in range(first, last - _FEWEST + 1):
        if prose >= _PARAGRAPHS and len(body) >= _BODY:
            told = f" {_NO_LETTER.sub(' ', body.lower())}"
            left = [line.text for line in lines[start:last]]
            if _are_told_nowhere([_share(line, told) for line in left]) and not _are_of_subject(left, body):
                return range(start, last)
        body += f"\n{lines[start].text}"
        prose += lines[start].prose
    return range(0)


def _below_prompt(lines: Sequence[Line], kinds: Sequence[str]) -> range:
    """The short lines with which a text ends below a prompt for a newsletter, of which the article above has few words; also those too short for a paragraph."""
    last = len(lines)
    first = next((at for at in range(last, max(0, last - _BELOW), -1) if kinds[at - 1] == _PROMPT), last)
    left = [line.text for line in lines[first:last]]
    if len(left) < _FEWEST_BELOW or any(len(text) > _LONGEST for text in left):
        return range(0)
    body = "\n".join(line.text for line, kind in zip(lines[:first], kinds, strict=False) if not kind)
    told = f" {_NO_LETTER.sub(' ', body.lower())}"
    shares = [_share(text, told) for text in left]
    return range(first, last) if len(body) >= _BODY and sum(shares) <= _SHARED_BELOW * len(shares) else range(0)


_PROMPT = "newsletter"
_BELOW, _FEWEST_BELOW, _SHARED_BELOW = 12, 4, 0.26
"""Lines among which the prompt stands, teasers below it at least, and the share of their words that the article has, at most."""


def _are_of_subject(left: Sequence[str], body: str) -> bool:
    """Whether most of some paragraphs name whom the article names most: what became of them is told at its end, in words of its own."""
    small = frozenset(_SMALL.findall(body))
    within = frozenset(_NAME.findall(body))
    often = Counter(word for word in _CAPITAL.findall(body) if word in within and word.lower() not in small)
    names = [name for name, count in often.most_common(_SUBJECTS) if count >= _NAMED]
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None
    return named is not None and 2 * sum(named.search(line) is not None for line in left) >= len(left)


_SUBJECTS, _NAMED = 2, 4
"""Names that an article is about, at most, and how often it says them, at least."""
_NAME = lazy_pattern(r"(?<=[a-z,;:’'] )[A-Z][a-z]{2,}")
"""A name, within a sentence."""
_CAPITAL, _SMALL = lazy_pattern(r"\b[A-Z][a-z]{2,}"), lazy_pattern(r"\b[a-z]{3,}")


def _are_told_nowhere(shares: Sequence[float]) -> bool:
    return (
        max(shares) <= _SHARED
        and sum(shares) <= _OFTEN * len(shares)
        and sum(share <= _HARDLY for share in shares) >= _SURE
    )


def _may_be_teaser(text: str) -> bool:
    """Whether a paragraph is a sentence or two that begin anew: with nobody's words, and with no word that leads back to the one above."""
    if not _SHORTEST <= len(text) <= _LONGEST or text[0] in _QUOTES or text[-1] not in _ENDS:
        return False
    return text.split(None, 1)[0].lower().strip(",") not in _WORDS.texts("leading_back")


def _share(text: str, told: str) -> float:
    stems = [word.lower()[:_STEM] for word in _LONG.findall(text) if word.lower() not in _WORDS.texts("common")]
    return sum(f" {stem}" in told for stem in stems) / len(stems) if stems else 1.0
