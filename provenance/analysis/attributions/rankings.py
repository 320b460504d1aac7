"""Judgements that rank a thing or call it names, and that nobody in particular stands behind: "is considered the best of its kind"."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subjects import Subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BODY,
    CAPITAL,
    CLAUSE,
    DETERMINER,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NUMBER,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    UNREAL,
    listed,
)

_OPINION_REACH: Final = 12
"""Words behind a judgement in which "by" tells whose it is."""
_SAID_BEFORE: Final = 5
"""Within how many words before "and" the "is" stands that belongs to both participles."""
_TO_BE: Final = (["to", "be"], ["to", "have"])
_RANK_REACH: Final = 5
"""Within how many words behind "considered the" a superlative stands: "one of the country's two most important"."""
_SHORTEST: Final = 5
"""Letters of "best" and "west" with one more: superlatives are longer."""
_SET_OFF: Final = frozenset({",", "(", "—", "–"})


def read_named(tokens: Tokens, first: int, last: int, manner: str, found: Subject, names: Names) -> Reading | None:
    """The reading of a participle by which many are said to have given something a name of praise or blame; None where it is another."""
    return _laid(tokens, last + 1, manner, found.verb_first, names) if _is_styled(tokens, first, last, found) else None


def is_surmised(tokens: Tokens, first: int, last: int, found: Subject) -> bool:
    """Whether a participle behind its noun tells what nobody in particular takes it for: "a man believed to be the thief", "a relic said to be a tooth"."""
    bits, lower = tokens.bits, tokens.lower
    if first != last or lower[first] not in listed("surmised_of") or lower[last + 1 : last + 3] not in _TO_BE:
        return False
    if found.passive or found.modal or lower[first - 1 : first] == ["longer"]:
        return False
    phrase = found.phrase
    if phrase is None:
        return _is_set_off(tokens, first)
    head = bits[phrase.head]
    left = opening(tokens, first) - 1
    if left < phrase.core_last or lower[left] == "not" or (left > phrase.last and not bits[left] & MARK):
        return False  # "a date not said to be that of publication"
    if head & PERSONAL or (phrase.before and bits[phrase.before - 1] & (UNREAL | RELATIVE)):
        return False  # "what they believed to be a bear"
    return lower[first] != "said" or not head & (HOLDER | GROUP | BODY | CAPITAL | QUANTITY)


def is_common(tokens: Tokens, first: int, found: Subject) -> bool:
    """Whether nobody in particular gives credit for a deed or blames hard: "is credited with saving it", "was heavily criticised"."""
    return _is_credited(tokens, first, found) or _is_decried(tokens, first, found)


def read_ranked(tokens: Tokens, first: int, last: int, manner: str, found: Subject, names: Names) -> Reading | None:
    """The reading of a participle that puts something above others, or calls it a model: "is considered the best of its kind", "hailed as a classic".

    Whoever does so may stand far behind it, as in "hailed as the best film of the year by critics". None where nothing is ranked.
    """
    if found.modal or found.negated or is_supposed(tokens, first, found):
        return None
    if not found.passive and not _is_set_off(tokens, first):
        return None
    end = ranked(tokens, last if tokens.lower[last] == "as" else first)
    if not end:
        return None
    begins = found.verb_first if found.passive else opening(tokens, first)
    return _laid(tokens, end, manner, begins, names)


def _laid(tokens: Tokens, end: int, manner: str, begins: int, names: Names) -> Reading | None:
    """The reading of a judgement whose words end before a token: whoever "by" names behind it, else nobody; None where "by" has something else."""
    lower, bits = tokens.lower, tokens.bits
    quoted = False
    for k in range(end, min(end + _OPINION_REACH, len(lower) - 1)):
        if bits[k] & QUOTE:
            quoted = not quoted
        elif lower[k] == "by" and not (bits[k + 1] & (TIME | NUMBER) or lower[k + 1] in listed("by_measure")):
            agent = following(tokens, k + 1, len(lower))
            if agent is None or not bits[agent.head] & (SOURCE_NOUN | CAPITAL | QUANTITY | PERSONAL):
                return None
            return Reading(read(tokens, agent, names), agent, manner, after=True)
        elif bits[k] & (MARK | RELATIVE | AUXILIARY) and not quoted:
            break
    return Reading(nobody(), None, "judged", begins=begins)


def opening(tokens: Tokens, first: int) -> int:
    """The first of the adverbs before a participle, or the participle."""
    while first > 0 and tokens.bits[first - 1] & ADVERB:
        first -= 1
    return first


def _is_set_off(tokens: Tokens, first: int) -> bool:
    """Whether a participle opens an apposition: "Ana Cruz, considered the best, left", "the team, then considered the best, left"."""
    before = opening(tokens, first) - 1
    if before > 0 and tokens.lower[before] == "and":  # "is tall and regarded as the best"
        return any(bit & BE for bit in tokens.bits[max(0, before - _SAID_BEFORE) : before])
    return before > 0 and tokens.lower[before] in _SET_OFF


def ranked(tokens: Tokens, last: int) -> int:
    """Where the words end behind a participle by which something is the most or best, or a model of its kind; 0 where they are others."""
    lower, bits = tokens.lower, tokens.bits
    k = last + 1
    while k < len(lower) and (lower[k] in ("as", "to", "be", "have", "been", "being") or bits[k] & ADVERB):
        k += 1
    if lower[k : k + 2] in (["one", "of"], ["some", "of"]):
        k += 2
    elif lower[k : k + 1] in (["among"], ["amongst"]):
        k += 1
    if k >= len(lower):
        return 0
    model = bool(bits[k] & INDEFINITE)
    if not (model or bits[k] & (DETERMINER | GENITIVE | CAPITAL)):
        return 0
    for j in range(k, min(k + _RANK_REACH, len(lower))):
        word = lower[j]
        if bits[j] & (MARK | CLAUSE | RELATIVE | AUXILIARY | TIME):
            return 0
        if word in listed("model"):
            return j + 1
        if not model and (word in listed("superlative") or _is_superlative(word)):
            # "the most recent", "the most specific": what decides is no opinion
            return 0 if j + 1 < len(lower) and lower[j + 1] in listed("no_praise") else j + 1
        if bits[j] & PREPOSITION:
            return 0
    return 0


def _is_superlative(word: str) -> bool:
    return word.endswith("est") and len(word) > _SHORTEST and word not in listed("no_superlative")


def _is_credited(tokens: Tokens, first: int, found: Subject) -> bool:
    """Whether nobody in particular holds that somebody did something: "is credited with saving the bridge", not "was credited with two goals"."""
    lower = tokens.lower
    if (
        lower[first] != "credited"
        or lower[first + 1 : first + 2] != ["with"]
        or lower[found.verb_first] not in ("is", "are", "has", "have")
    ):
        return False
    return (
        lower[first + 2 : first + 3] != []
        and lower[first + 2].endswith("ing")
        and listed("wrongly").isdisjoint(lower[found.verb_first : first])
    )


def _is_decried(tokens: Tokens, first: int, found: Subject) -> bool:
    """Whether many are said to have blamed something, and hard: "was heavily criticised"."""
    lower = tokens.lower
    return (
        lower[first] in listed("decried")
        and not listed("decried_hard").isdisjoint(lower[found.verb_first : first])
        and "by" not in lower[first + 1 : first + _OPINION_REACH]
    )


def _is_styled(tokens: Tokens, first: int, last: int, found: Subject) -> bool:
    """Whether nobody in particular has given something a name of praise or blame: "has been called “a dirt path”", "has been called the mother of the style"."""
    lower, bits = tokens.lower, tokens.bits
    if lower[first] not in listed("styled") or found.modal or not is_perfect(lower, found.verb_first, first):
        return False
    if last + 3 < len(lower) and bits[last + 1] & QUOTE:  # of one word it is a name: "has been called “fascism”"
        return ranked(tokens, last + 1) > 0 or not (bits[last + 2] & CAPITAL or bits[last + 3] & MARK)
    return ranked(tokens, last) > 0


def is_supposed(tokens: Tokens, first: int, found: Subject) -> bool:
    """Whether the clause only supposes what is said: "if your bug has been reported", "see whether it has been suggested"."""
    phrase, lower = found.phrase, tokens.lower
    before = lower[phrase.before - 1] if phrase is not None and phrase.before else ""
    if before not in listed("supposed"):
        return False
    return before not in listed("dated") or is_perfect(lower, found.verb_first, first)


def is_perfect(lower: list[str], first: int, verb: int) -> bool:
    """Whether the auxiliaries before a participle are those of the perfect: "has been", "have often been"."""
    return "been" in lower[first:verb] and not listed("perfect").isdisjoint(lower[first:verb])
