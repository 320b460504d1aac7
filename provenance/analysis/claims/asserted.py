"""Sentences that assert by themselves what causes or cures something, what is proven, or what a law lays down: "Damp is the leading cause of asthma", "Nettle tea cures gout"."""

from __future__ import annotations

from provenance.analysis.claims.words import listed_in, tokens_of
from provenance.api import Document, Match, Phrases, Span, lazy_pattern

__all__ = ["is_asserted"]

_WORDS = Phrases.load(__package__, "foremost")
_SELVES = Phrases.load(__package__, "selves")
_REACH = 110
"""Characters on either side that tell how it is said."""
_FEWEST, _MOST = 4, 60
"""Words of a sentence that asserts it."""
_READERS = frozenset({"you", "your", "yours", "it's"})
"""Whom what cures or causes something is told."""
_POINTING = frozenset(
    {"this", "that", "it", "these", "those", "which", "what", "there", "he", "she", "they", "who", "here"}
)
"""What leads back to what was told before, and stands for no subject by itself."""
_IS = lazy_pattern(
    r"\b(?:is|are|was|were|remains?|has been|have been)(?: \w+ly| still| now| often| also| by far)?(?: the| a| one of the| among the)?(?: \w+)?\s\Z"
)
_IS_BEHIND = lazy_pattern(r" [^.;:]{3,80}? (?:is|are) (?!un\w+|that |not )")
_DOES = lazy_pattern(
    r"(?<!['’-])\b(?:causes?|cures?|prevents?|heals?|relieves?|eases?|soothes?|fights?|combats?|triggers?|wards? off|stops?|reverses?|slows?(?: down)?|lowers?|reduces?|leads? to|brings? on|protects?(?: you)? (?:against|from)"
    r"|(?:reduces?|lowers?|increases?|raises?|cuts?) (?:your |the |their |one’s )?risk of|helps? (?:to )?(?:prevent|cure|relieve|fight|treat|reduce))(?! of\b) (?:[\w’'-]+,? ){0,4}\Z"
)
"""What it does, before an illness."""
_NO_VERB = frozenset(
    {
        "a", "an", "the", "its", "their", "his", "her", "no", "any", "some", "common", "main", "leading", "root", "other", "possible", "of", "to", "not", "can", "could", "may", "might", "will", "would",
        "should", "must", "does", "do", "did", "that", "which", "who", "or", "for", "as", "cannot", "one", "natural", "probable", "with", "in", "on", "what", "how", "also", "help", "helps",
    }
)  # fmt: skip
"""Before such a word it is a noun, or no verb of the sentence."""
_NO_PROOF = lazy_pattern(r" (?:the|an?|his|her|their|its|us|them|him|me|you|all|over|more|many|\d+|[A-Z]\w*)\b")
"""Behind "has been shown to": to whom a picture was shown."""
_LAWS = lazy_pattern(r"(?i)\b(?:laws?|acts?|bills?|statutes?|legislation|ordinances?|regulations?|reforms?)\b")
"""By which a text speaks of a law that it may have named."""
_EDGES = "*_\"“”‘'()[],;:!.—–-"


def is_asserted(document: Document, sentence: Span, match: Match) -> bool:
    """Whether a sentence asserts it of a subject of its own: it neither denies, asks nor hopes it."""
    text, (start, end) = document.text, match.span
    before = " ".join([*text[max(sentence.start, start - _REACH) : start].split(), ""])
    behind = text[end : min(sentence.end, end + _REACH)]
    # Asked once of each sentence, which may have a thousand such words.
    if not document.recall(
        f"a sentence that may assert {sentence.start}-{sentence.end}",
        lambda document: _may_assert(document.slice(sentence)),
    ):
        return False
    if not _is_stated(before):
        return False
    if match.tagged("blamed"):
        return _is_blamed(document.slice(match.span).lower(), before, behind)
    if match.tagged("harm"):
        return _does(before)
    if match.tagged("proven"):
        said = document.slice(match.span).lower()
        subject = before.split()
        if said.startswith("it "):
            return not subject
        alone = len(subject) == 1 and subject[0].lower().strip(_EDGES) in _POINTING - {"it", "this"}
        return subject != [] and not alone and _NO_PROOF.match(behind) is None
    return before.strip(_EDGES + " ").lower() == "the" and _LAWS.search(text, 0, start) is None


def _is_blamed(said: str, before: str, behind: str) -> bool:
    """Whether a cause is named: before it, with a verb, or behind it where it opens the sentence."""
    if before.strip(_EDGES + " ").lower() == "the":
        return _IS_BEHIND.match(behind) is not None and said.endswith(" of")
    found = _IS.search(before)
    subject = before[: found.start()].split() if found is not None else []
    if not subject or (len(subject) == 1 and subject[0].strip(_EDGES).lower() in _POINTING):
        return False
    # Somebody is blamed in much that people say of one another: "Cruz is to blame for".
    return said != "to blame for" or subject[-1].islower() or (len(subject) == 1 and subject[0].endswith("s"))


def _does(before: str) -> bool:
    """Whether something with a name does it to an illness: no noun, no wish, no order."""
    found = _DOES.search(before)
    if found is None:
        return False
    subject = [word.strip(_EDGES).lower().replace("’", "'") for word in before[: found.start()].split()]
    while subject and subject[-1].endswith("ly"):
        subject.pop()  # "that normally cause"
    return subject != [] and subject[-1] not in _NO_VERB and not subject[-1].endswith("n't")


def _may_assert(sentence: str) -> bool:
    """Whether a sentence is no question, neither too short nor too long, and of nobody's own life or thoughts."""
    if sentence.rstrip("\"”’')").endswith("?"):
        return False
    listed = [token.strip(_EDGES).lower() for token in tokens_of(sentence)]
    tokens = frozenset(listed)
    if not _FEWEST <= len(listed) <= _MOST or not tokens.isdisjoint(listed_in(_SELVES) - _READERS):
        return False
    return tokens.isdisjoint(_WORDS.texts("thought"))


def _is_stated(before: str) -> bool:
    """Whether the words before it do not deny it."""
    earlier = frozenset(token.strip(_EDGES) for token in before.lower().split())
    return earlier.isdisjoint(frozenset(_WORDS.texts("denied")) - {"were", "among", "be"})
