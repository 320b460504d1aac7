"""Whom "he" and "she" lead back to: who spoke last, or whom the text has named since, as far as what is known of their sex allows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Final

from provenance.analysis.attributions.mentions import (
    LEAD,
    Mention,
    is_name,
    is_role,
    lead_of,
    may_count,
    mention_at,
    name_pattern,
    owner_of,
    tells_person,
)
from provenance.analysis.attributions.sexes import (
    BODY_SEX,
    EITHER,
    HE,
    SEVERAL,
    addressed,
    given_sex,
    sex_of,
)
from provenance.analysis.attributions.words import (
    BODY,
    FAMILY,
    HOLDER,
    PLURAL,
    PREPOSITION,
    known_bits_of,
)
from provenance.analysis.quotes import Quotation
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple

_UNNAMED: Final = (
    r"(?P<all>(?:(?:[Tt]hen|[Bb]ut|[Aa]nd|[Ll]ater),? )?"
    r"(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?P<kin>(?:[a-z-]+ )?[a-z-]+)|An? (?P<new>[a-z-]+(?: [a-z-]+)?)|The (?P<one>[a-z-]+), an? (?P<what>[^.;,\n]{2,60}),)(?= [a-z]))"
)
_RELATED: Final = lazy_pattern(rf"[.!?”\"’)\n](?:(?<!\n) |(?<=\n)){_UNNAMED}")
"""Somebody without a name of whom a sentence tells: "His wife keeps the books", "The cook, a man from Hull, was". It begins with what
ends the sentence before, one of a few characters, so that all others are passed over at once."""
_FIRST_RELATED: Final = lazy_pattern(_UNNAMED)
"""The same at the beginning of a text."""
_OTHERS: Final = lazy_pattern(r"\b(?:him|her|his|he|she|they|them|their)\b|[A-ZÀ-Þ“\"]")
"""What tells of somebody else."""
_PRONOUN: Final = lazy_pattern(r"[SsHh](?<!\w.)(?:(?<=[Ss])he|(?<=[Hh])e)\b")
_REACH: Final = 800
"""Within how many characters before a pronoun names are looked for."""
_STEPS: Final = 40
"""How many of those told of are gone back over."""
_NEAR: Final = 300
"""Within how many characters a pronoun tells the sex of the one named before it."""
_BEYOND: Final = 700
"""Within how many characters somebody who is not the last one named may be meant, of whom nothing is known but the name."""
_CLOSE: Final = 200
"""Within how many characters, in a paragraph, somebody is meant to whom something is done, and of whom only the first name tells the sex."""
_VERB: Final = 24
"""Characters behind a name in which its verb and "its" stand."""
place = itemgetter(0)
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


class Heard(NamedTuple):
    """Somebody told of at a place of the text."""

    at: int
    """Where the words for them end."""
    speaker: str | None
    """None for one who is not named."""
    sex: str
    """ "he", "she", "it" for a body, "they" for two of whom either may be meant; nothing where the words do not tell."""
    subject: bool = True
    """Not only somebody to whom something is done."""


class Trail:
    """Those told of in a text, in order, as far as it was read."""

    def __init__(self, text: str, quoted: Sequence[Quotation], full: Callable[[str], str]) -> None:
        self.text = text
        self.full = full
        self._quoted = quoted
        self._starts: list[int] | None = None
        self.heard: list[Heard] = []
        """In the order of their places."""
        self._known: dict[str, str] = {}
        self._searched = 0
        self._passed_over: list[tuple[int, int]] = []
        """Stretches in which names were not looked for."""
        self._addressed: dict[str, str] | None = None
        """What the forms of address of the text tell of names."""

    def add(self, one: Heard) -> None:
        """Put somebody where they stand."""
        heard = self.heard
        if heard and one[0] < heard[-1][0]:
            insort(heard, one, key=place)
        else:
            heard.append(one)

    def forget(self, at: int) -> None:
        """Take out whoever was put last, unless they have a name of two words."""
        if len(self.heard) > at and " " not in (self.heard[-1].speaker or " "):
            self.heard.pop()

    def sex(self, name: str) -> str:
        """What is known of the sex of somebody with a name: from a form of address anywhere in the text, from the first name, or from a pronoun."""
        known = self._known.get(name)
        if known is None:
            if self._addressed is None:
                self._addressed = addressed(self.text)
            known = self._addressed.get(name.rpartition(" ")[2], "")
            if not known:
                given = given_sex(name)
                known = given if given != EITHER else ""
                if not given and " " not in name and self._owns_as_body(name):
                    known = BODY_SEX
            self._known[name] = known
        return known

    def is_body(self, name: str) -> None:
        """Keep that a name is that of a body."""
        self._known[name] = BODY_SEX

    def _owns_as_body(self, name: str) -> bool:
        """Whether a sentence tells what a single word does to its own, as firms do and nobody else: "Ramco explained its structure"."""
        at = self.text.find(f"{name} ")
        for _ in range(_STEPS):
            if at < 0:
                return False
            behind = self.text[at + len(name) + 1 : at + len(name) + _VERB].split(" ", 2)
            if behind[1:2] == ["its"] and behind[0].endswith("ed"):
                return True
            at = self.text.find(f"{name} ", at + 1)
        return False

    def last(self, word: str, at: int) -> Heard | None:
        """Whom "he" or "she" at an offset leads back to; None where nobody fits, or several do."""
        self._look(at)
        found = self._owner(word, at) or self._fitting(word, at)
        if found is None and self._passed_over:
            self._look_back(at)
            found = self._fitting(word, at)
        return found

    def _fitting(self, word: str, at: int) -> Heard | None:
        """The last of those told of before an offset who can be meant."""
        passed, alone = False, True
        told: Heard | None = None
        index = bisect_left(self.heard, at, key=place)
        for k in range(index - 1, max(index - 1 - _STEPS, -1), -1):
            one = self.heard[k]
            sex = one.sex or (self.sex(one.speaker) if one.speaker else "")
            if told is not None:
                if alone and told.at - one.at > _NEAR:
                    return told
                if one.speaker == told.speaker:
                    continue
                if one.subject and sex not in (BODY_SEX, SEVERAL):
                    if sex == word or (not sex and word == HE and self._is_beside(told)):
                        return one
                    if not sex or alone:
                        return told if sex else None
                alone = alone and (one.subject or sex not in (word, EITHER))
                continue
            if sex == EITHER and (one.subject or self._is_beside(one)):
                continue
            if sex in (word, EITHER):
                if one.subject:
                    return one
                told = one
            elif one.subject and sex in ("", SEVERAL):
                if passed and at - one.at > _BEYOND:
                    return None
                if not passed and one.speaker and at - one.at < _NEAR:
                    self._known[one.speaker] = word
                return one
            passed = passed or sex != BODY_SEX
        return told if alone else None

    def _is_beside(self, one: Heard) -> bool:
        """Whether somebody without a form of address stands behind a preposition or a comma, where a subject is rather meant: "under his aide, Ben Roe"."""
        words = self.text[max(0, one.at - LEAD) : one.at - len(one.speaker or "")].split()
        last = words[-1].lower() if words else ""
        return last.endswith(",") or bool(known_bits_of(last) & PREPOSITION)

    def _owner(self, word: str, at: int) -> Heard | None:
        """The owner of what the sentence around an offset tells of, where nobody else is told of in it: "Hall’s visit comes as he seeks"."""
        lead = lead_of(self.text, at)
        name = owner_of(lead) if "’s " in lead or "'s " in lead else None
        if name is None or (self.heard and self.heard[bisect_left(self.heard, at, key=place) - 1].at > at - len(lead)):
            return None
        full = self.full(name)
        known = self.sex(full)
        return _new(Heard, (at, full, known, True)) if " " in full and known in ("", word) else None

    def subject(self, start: int, end: int) -> Heard | None:
        """The last of those whom a sentence, or the part of it between two offsets, tells of, by name or as "he" or "she"."""
        word = ""
        told = [one for one in self._people(start, end) if one.subject]
        at = told[-1].at if told else start
        for found in _PRONOUN.finditer(self.text, at, end):
            if not self.is_quoted(found.start()):
                at, word = found.start(), found[0].lower()
        if word:
            return self.last(word, at)
        return told[-1] if told else None

    def _look(self, end: int) -> None:
        """Put the people whom the text names since it was last read where they stand."""
        first = max(self._searched, end - _REACH)
        start = max(first, self.heard[-1].at if self.heard and self.heard[-1].at < end else 0)
        if end <= start:
            return
        if start > first:
            self._passed_over.append((first, start))  # whoever spoke last is mostly meant
        self._searched = end
        for one in self._people(start, end):
            self.add(one)
        floor = max(start, end - _CLOSE)
        for found in self._unnamed(floor, end):
            sex = None if self.is_quoted(found.start("all")) else self._of_unnamed(found)
            if sex is not None:
                self.add(_new(Heard, (found.end(), None, sex, True)))

    def _unnamed(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """The words between two offsets for somebody without a name, at the beginning of sentences."""
        text = self.text
        begin = start - 2 if start > 1 and text[start - 2] != "\n" else max(start - 1, 0)
        if not start:
            found = _FIRST_RELATED.match(text, 0, end)
            if found is not None:
                yield found
                begin = found.end()
        yield from _RELATED.finditer(text, begin, end)

    def _of_unnamed(self, found: re.Match[str]) -> str | None:
        """What the words for somebody without a name tell of their sex; None where they are no person, or one told of before."""
        if found["one"]:
            word = found["one"]
            floor, end = max(0, found.start("all") - _REACH), found.start("all")
            told = any(self.text.find(form, floor, end) >= 0 for form in (word, word.capitalize()))
            return None if told or not tells_person(found["what"]) else sex_of(word, unnamed=True)
        if found["new"]:
            return self._of_new(found)
        words = found["kin"].split()
        word = words[0] if is_role(words[0]) else words[-1]
        bit = known_bits_of(word)
        return sex_of(word, unnamed=True) if bit & (FAMILY | HOLDER) and not bit & (BODY | PLURAL) else None

    def _of_new(self, found: re.Match[str]) -> str | None:
        """The sex of somebody with whom a paragraph begins, where their sentence tells of nobody else: "An officer came down the gangway."."""
        word = next((one for one in found["new"].split() if known_bits_of(one) & (HOLDER | FAMILY)), "")
        if not word or known_bits_of(word) & (BODY | PLURAL):
            return None
        end = self.text.find(".", found.end())
        rest = self.text[found.end() : end if end >= 0 else None]
        if _OTHERS.search(rest) is not None:
            return None
        return sex_of(word, unnamed=True)

    def _look_back(self, end: int) -> None:
        """Put those where they stand who were named before the last speaker."""
        for first, last in self._passed_over:
            for one in self._people(max(first, end - _REACH), last):
                self.add(one)
        self._passed_over.clear()

    def _people(self, start: int, end: int) -> Iterator[Heard]:
        """Those named between two offsets who can be meant: whom a sentence tells of, and whom a form of address tells as he or she."""
        for one in self._mentions(start, end):
            near = not one.subject and not one.sex and end - one.end < _CLOSE and "\n" not in self.text[one.end : end]
            sex = given_sex(one.name) if near else one.sex
            if one.subject or sex:
                name = self.full(one.name)
                if one.sure or sex or (" " in name and is_name(name.split())):
                    yield _new(Heard, (one.end, name, sex, one.subject))

    def _mentions(self, start: int, end: int) -> Iterator[Mention]:
        """The names of people between two offsets, those in quotations left out."""
        text = self.text
        for found in name_pattern().finditer(text, start, end):
            first, last = found.span()
            if may_count(text, first, last) and not self.is_quoted(first):
                made = mention_at(text, first, last)
                if made is not None:
                    yield made

    def is_quoted(self, at: int) -> bool:
        """Whether a quotation holds an offset."""
        if self._starts is None:
            self._starts = [one.span.start for one in self._quoted]
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._quoted[index].span.end
