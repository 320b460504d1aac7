"""Arabic: what is laid to people, groups and works without a name, by the verb before its subject ("أكدت مصادر أمنية") and by prepositions ("حسب خبراء").

Conjunctions and some prepositions are written as one word with what follows, and letters with or without their signs: both are taken off before a word is looked
up. "The source" and "the same source" lead back to somebody told of, so that a source counts without its article alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.inflected_cues import Laid
from provenance.analysis.attributions.languages.words import ARABIC, classes, grammar, words

_PLAIN: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ـ": None})
_THE: Final = "ال"
_JOINED: Final = ("و", "ف")
"""Conjunctions that are written as one word with the next."""
_SHORTEST: Final = 3
"""Letters of a word without them."""
_BETWEEN: Final = 2
"""Words between a verb and its subject: "some", "several", "one of"."""
_QUALITIES: Final = 4
"""Words that belong to a source, behind it."""
_NEAR: Final = 14
"""Words behind a work among which its maker stands, and before it."""
_MARKS: Final = frozenset("،؛:.!؟()[]–—") | QUOTES
_PRESENT: Final = ("ي", "ت")
"""How a verb of the present begins."""
_WORKS: Final = frozenset({"studies"})


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """A word without what writers leave out at will: the signs of its alif, its long lines."""
    return word.translate(_PLAIN)


def _is_in(word: str, known: frozenset[str]) -> bool:
    """Whether a word is one of those known, alone or behind a conjunction."""
    word = plain(word)
    return word in known or (word[:1] in _JOINED and len(word) > _SHORTEST and word[1:] in known)


def laid(clause: Clause) -> Iterator[Laid]:
    """Each such noun of a sentence with what lays something to it."""
    reached = 0
    for at in range(len(clause.lower)):
        if (
            at >= reached
            and (found := _behind_verb(clause, at) or _behind_frame(clause, at) or _before_verb(clause, at)) is not None
        ):
            reached = found.behind
            yield found


def _behind_verb(clause: Clause, verb: int) -> Laid | None:
    word = clause.at(verb)
    manner = next((one for one in ("say", "think", "find") if _is_in(word, words(ARABIC, "verbs", one))), None)
    if manner is None:
        return None
    head = verb + 1
    while head <= verb + _BETWEEN and plain(clause.at(head)) in grammar(ARABIC, "some"):
        head += 1
    kinds = classes(ARABIC, plain(clause.at(head)))
    if kinds & _WORKS and not _is_in(word, words(ARABIC, "verbs", "find")):
        return None
    led_back = "experts" in kinds and plain(clause.at(head)).startswith(_THE)
    if led_back and not plain(word.lstrip("وف")).startswith(_PRESENT):
        return None  # "the experts said": those told of, and not all that there are
    return _of(clause, head, verb + 1, kinds, Cue(verb, verb + 1, "find" if kinds & _WORKS else manner))


def _before_verb(clause: Clause, head: int) -> Laid | None:
    """Works before what they show: "الدراسات العلمية أثبتت أن"."""
    kinds = classes(ARABIC, plain(clause.at(head))) & _WORKS
    if not kinds:
        return None
    verb = head + 1
    while verb <= head + _BETWEEN and not _is_in(clause.at(verb), words(ARABIC, "verbs", "find")):
        verb += 1
    if verb > head + _BETWEEN or any(clause.at(at) in _MARKS for at in range(head, verb)):
        return None
    found = _of(clause, head, head, kinds, Cue(verb, verb + 1, "find"))
    return None if found is None else found._replace(behind=verb)


def _behind_frame(clause: Clause, frame: int) -> Laid | None:
    """A noun behind "according to": "حسب المختصين", "وفقا لمصادر مطلعة", "نقلا عن مصادر"."""
    if not _is_in(clause.at(frame), words(ARABIC, "frames", "before")):
        return None
    head = frame + 1
    if plain(clause.at(head)) in words(ARABIC, "frames", "of"):
        head += 1
    first = head
    while head <= first + _BETWEEN and plain(clause.at(head)) in grammar(ARABIC, "some"):
        head += 1
    word = plain(clause.at(head))
    if word.startswith("لل") and len(word) > _SHORTEST:
        word = _THE + word[2:]
    elif word.startswith("ل") and not classes(ARABIC, word):
        word = word[1:]
    return _of(clause, head, first, classes(ARABIC, word), Cue(frame, first, "according"))


def _of(clause: Clause, head: int, first: int, kinds: frozenset[str], cue: Cue) -> Laid | None:
    kind = _kind(clause, head, kinds)
    if kind is None:
        return None
    behind = head + 1
    while behind <= head + _QUALITIES and _is_quality(clause, behind):
        behind += 1
    return Laid(first, behind, head, cue, kind, weighs=False, again=False)


def _is_quality(clause: Clause, index: int) -> bool:
    """Whether a word belongs to a source, as far as can be told: it is no mark, and does not begin what is said."""
    word = clause.at(index)
    return clause.is_word(index) and word not in _MARKS and plain(word) in grammar(ARABIC, "qualities")


def _kind(clause: Clause, head: int, kinds: frozenset[str]) -> str | None:
    following = plain(clause.at(head + 1))
    if not kinds or following in grammar(ARABIC, "back") or following in grammar(ARABIC, "bounded"):
        return None
    if "sources" in kinds:  # "مصدر الشرطة": that of the police, who was told of
        definite = following.startswith(_THE) and following not in grammar(ARABIC, "qualities")
        return None if definite or following in grammar(ARABIC, "resources") else "holder"
    if "officials" in kinds:  # names have no capitals: without what tells the kind it may be the title before one
        return "holder" if following in grammar(ARABIC, "qualities") else None
    if kinds & _WORKS:
        near = clause.lower[max(0, head - _NEAR) : head + _NEAR]
        made = any(_is_in(word, words(ARABIC, "makers")) for word in near)
        return None if made or clause.at(head + 1) in QUOTES else "work"
    return "group"
