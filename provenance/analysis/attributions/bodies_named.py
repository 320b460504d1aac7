"""The names of bodies in capitals: which of them "the ministry" leads back to, and which name the letters of a body stand for."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import Final, Protocol

from provenance.analysis.attributions.antecedents import Trail
from provenance.analysis.attributions.mentions import CLOSED
from provenance.analysis.attributions.words import DETERMINER, PLAIN, known_bits_of, listed
from provenance.api import lazy_pattern

_OF_BODY: Final = lazy_pattern(r"[A-Z]\w+ (?:of|for|against)(?: (?:the )?[A-Z][\w-]+)+(?: (?:and|of) [A-Z][\w-]+)*")
_LETTERS: Final = 8
"""Letters that stand for a name."""
_SPELT: Final = 100
"""Characters before the bracket in which the name stands that they stand for."""
_LOOKS: Final = 12
"""Places of a word for a body that are looked at."""
_APART: Final = 400
"""Two bodies that are called by one word are told apart where the other one stands so many characters before it."""
_WORDS_BEFORE: Final = 3
"""Words of a name before the one for a body."""


class Names(Protocol):
    """The names of a document, as far as these readings ask for them."""

    text: str
    trail: Trail

    def word_before(self, at: int) -> int:
        """Where the word with a capital begins that stands before an offset, else the offset."""
        ...

    def floor(self, at: int) -> int:
        """Where the block around an offset begins."""
        ...


def named_as(names: Names, word: str, end: int, beside: Sequence[str]) -> tuple[str | None, bool]:
    """The name that a word for a body leads back to before an offset, and whether any was found: "Foreign Ministry" of "the ministry"; None where two near ones fit.

    `beside` are the words in front of the word, which the name must have: "the finance ministry".
    """
    text = names.text
    told, level = told_beside(beside), listed("levels").intersection(beside)
    found: dict[frozenset[str], tuple[str, int]] = {}
    at = text.find(word.capitalize(), 0, end)
    for _ in range(_LOOKS):
        if at < 0:
            break
        name = name_around(names, at, word)
        own = frozenset(map(_bare, name.lower().split())) - {word}
        if name and told <= own and (not level or not (listed("levels") & own) - level):
            alike = next((key for key in found if key & own), own)
            found[alike] = (found[alike][0] if alike in found else name), at
        at = text.find(word.capitalize(), at + 1, end)
    if not found:
        return None, False
    near = sorted(found.values(), key=itemgetter(1))
    if len(near) > 1 and near[-2][1] > end - _APART:
        return None, True
    name, at = near[-1]
    return None if not told and _is_other_between(text, name, word, at, end) else name, True


def told_beside(beside: Sequence[str]) -> frozenset[str]:
    """The words in front of a word for a body that tell which one it is."""
    return frozenset(_bare(one) for one in beside if not known_bits_of(one) & (DETERMINER | PLAIN))


def _bare(word: str) -> str:
    """A word in small letters without its genitive, or the mark of it: "prosecutor’s" as "prosecutors" is written."""
    return word.replace("’", "").replace("'", "").removesuffix("s")


def _is_other_between(text: str, name: str, word: str, start: int, end: int) -> bool:
    """Whether between two offsets another body is called by a word, in small letters: "the finance ministry"."""
    at = text.rfind(f" {word}", start, end)
    last = text[start:at].rpartition(" ")[2].lower() if at >= 0 else ""
    return last.isalpha() and not known_bits_of(last) & (DETERMINER | PLAIN | CLOSED) and last not in name.lower()


def name_around(names: Names, at: int, word: str) -> str:
    """The name around a word for a body in capitals: "Foreign Ministry", "National Union of Mineworkers"; nothing where it stands alone."""
    start = at
    for _ in range(_WORDS_BEFORE):
        start = names.word_before(start)
    longer = _OF_BODY.match(names.text, at)
    end = longer.end() if longer is not None else at + len(word)
    return " ".join(names.text[start:end].split()) if longer is not None or start < at else ""


def spelt_out(names: Names, letters: str, end: int) -> str:
    """The name of a body whose letters stand behind it in brackets: "National Union of Mineworkers (NUM)" of "NUM"; nothing where there is none."""
    if not letters.isupper() or not 1 < len(letters) <= _LETTERS:
        return ""
    at = names.text.find(f"({letters})", 0, end)
    if at < 1:
        return ""
    words = names.text[max(names.floor(at), at - _SPELT) : at].split()
    left = list(letters.lower())
    for k in range(len(words) - 1, -1, -1):
        word = words[k]
        if word[:1].lower() == left[-1] and (word[:1].isupper() or len(left) > 1):
            left.pop()
        elif word[:1].isupper() or word not in listed("in_spelt_name"):
            return ""
        if not left:
            whole = " ".join(words[k:])
            names.trail.is_body(whole)
            return whole
    return ""
