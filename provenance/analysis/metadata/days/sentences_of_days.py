"""Whether a line at the head is a sentence that tells of a day, and states none of its own: "War broke out on 1 September 1939."."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.lexicons import Words
from provenance.api import lazy_pattern

_STOPS = (".", "!", "…")
_CLOSING = ' \t*_"”’»)'
_SET_APART = (",", ":", ";", "–", "—", "-", "|", "•", "·", "(", "/", ".")
"""What stands between a place or a name and a day: "Leeds, 4 May 2023." is no sentence."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEAST = 3
"""Letters of a word that may be a verb: shorter ones are prepositions, or stand beside one."""


def is_sentence(text: str, dates: Sequence[ParsedDate], words: Words) -> bool:
    """Whether a line ends with a full stop, or begins with a pronoun or an article, and has, joined to a day of it without a comma, a word that no dateline has.

    Any word in small letters is one that is no preposition, part of a name, post or label: in "They voted on 4 May 2023." the verb. In languages
    that leave out the subject, a verb with a capital is known by its ending: "Murió el 4 de mayo de 2019.".
    """
    if not dates:
        return False
    first, last = dates[0], dates[-1]
    told = _WORD.findall(text[: first.start])
    if not text.rstrip(_CLOSING).endswith(_STOPS) and not (told and told[0].lower() in words.patterns.subjects):
        return False
    joined = _without_leading_words(told, words)
    before = text[: first.start].rstrip(" \t*_")
    for word in told[len(joined) :][::-1]:
        before = before.removesuffix(word).rstrip(" \t.")
    if joined and not before.endswith(_SET_APART):
        named = joined[-1] if len(joined[-1]) >= _LEAST else joined[-2:][0]  # "Open letter of"
        if named not in words.patterns.pieces and _has_verb(joined, words):
            return True
        if len(joined) == 1 < len(told) and joined[0].endswith(words.patterns.verb_endings):
            return True
    behind = text[last.end :].lstrip()
    begins = not joined and bool(told)  # "On 4 May 2019, they voted."
    return (begins or not behind.startswith(_SET_APART)) and _has_verb(_WORD.findall(behind), words)


def _without_leading_words(told: Sequence[str], words: Words) -> Sequence[str]:
    """The words before a day without those that lead to it: "on Monday,"."""
    end = len(told)
    while end and (told[end - 1].lower() in words.on or told[end - 1].lower() in weekday_names()):
        end -= 1
    return told[:end]


def _has_verb(told: Sequence[str], words: Words) -> bool:
    patterns = words.patterns
    return any(
        word[0].islower()
        and len(word) >= _LEAST
        and word not in words.on
        and word not in words.particles
        and word not in patterns.between
        and word not in patterns.going_on
        for word in told
    )
