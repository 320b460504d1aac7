"""Whom "he" and "she" lead back to: who spoke last, or whom the text has named since, as far as what is known of their sex allows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final

from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BODY,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    FAMILY,
    GRAMMAR,
    GROUP,
    HOLDER,
    NUMBER,
    OFFICE,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    is_person,
    known_bits,
    listed,
    states,
)
from provenance.analysis.quotes import Quotation
from provenance.api import Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

_BREAKS: Final = (". ", "? ", "! ", "… ", "” ", '" ', ") ", "\n")
"""What may stand in front of a sentence."""
_ENDS: Final = (" ", ",", ".", ";", "?", "!", ")", "")
"""What may stand behind a name."""
_ASIDE: Final = lazy_pattern(r",\s+(?:(who|\d\d)\b|(an?|the|his|her|their|one)\s+([^,.;:()\n]{2,80}))")
_BEHIND: Final = lazy_pattern(r"\s+[a-z][a-z’']+|,\s|\s+\(")
CLOSED: Final = (
    ADVERB | AUXILIARY | CLAUSE | CONJUNCTION | DETERMINER | NUMBER | PERSONAL | PREPOSITION | QUANTITY | TIME
)
_OWNS: Final = lazy_pattern(r"([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2})[’']s ")
_RELATED: Final = lazy_pattern(
    r"(?:(?<=[.!?”\"’)] )|(?<=\n)|\A)(?:(?:[Tt]hen|[Bb]ut|[Aa]nd|[Ll]ater),? )?"
    r"(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?P<kin>(?:[a-z-]+ )?[a-z-]+)|The (?P<one>[a-z-]+), an? (?P<what>[^.;,\n]{2,60}),)(?= [a-z])"
)
"""Somebody without a name of whom a sentence tells: "His wife keeps the books", "The cook, a man from Hull, was"."""
_PRONOUN: Final = lazy_pattern(r"\b(?:[Ss]he|[Hh]e)\b")
_OPENS: Final = ADVERB | CLAUSE | CONJUNCTION | PREPOSITION | TIME
_PEOPLE: Final = HOLDER | GROUP | FAMILY | OFFICE
_REACH: Final = 800
"""Within how many characters before a pronoun names are looked for."""
_STEPS: Final = 40
"""How many of those told of are gone back over."""
_LEAD: Final = 90
"""How many characters may stand in a sentence before its subject."""
_OFFICE: Final = 8
"""Words that tell what somebody is, in front of the name."""
_NEAR: Final = 300
"""Within how many characters a pronoun tells the sex of the one named before it."""
_BEYOND: Final = 700
"""Within how many characters somebody who is not the last one named may be meant, of whom nothing is known but the name."""
_ATTRIBUTES: Final = 4
"""Words among which stands what somebody owns."""
_DESCRIPTION: Final = 4
"""Words that tell what somebody is, in front of the name, without an article."""
_NO_DESCRIPTION: Final = CLOSED | POSSESSIVE | RELATIVE
_CLOSE: Final = 200
"""Within how many characters, in a paragraph, somebody is meant to whom something is done, and of whom only the first name tells the sex."""
_FEWEST_IN_PLACE: Final = 2
_LONGEST: Final = 4
"""Words of a name."""
HE: Final = "he"
SHE: Final = "she"
BODY_SEX: Final = "it"
SEVERAL: Final = "they"
EITHER: Final = "either"
_GIVEN_NAMES: Final = Phrases.load(__package__, "given_names")
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


class Mention(NamedTuple):
    """A name in the text."""

    end: int
    name: str
    """Without forms of address and offices."""
    sex: str
    subject: bool
    sure: bool
    """The words around it tell that it is a person."""


@cache
def _given_names() -> dict[str, str]:
    """{first name in small letters: "he", "she", or "either"}."""
    sexes = {"man": HE, "woman": SHE, EITHER: EITHER}
    return {
        entry.text: sexes[tag]
        for entries in _GIVEN_NAMES.by_language().values()
        for entry in entries
        for tag in entry.tags
    }


def given_sex(name: str) -> str:
    """What the first of several names tells of somebody's sex, or that it is one which both have; nothing for another word or a name alone."""
    first, _, rest = name.partition(" ")
    return _given_names().get(first.lower(), "") if rest else ""


@cache
def honorifics() -> frozenset[str]:
    """Forms of address before a name, in small letters."""
    return frozenset(
        entry.text.lower() for listed in GRAMMAR.by_language().values() for entry in listed if "honorific" in entry.tags
    )


@cache
def _name() -> re.Pattern[str]:
    """Words with capitals, of which forms of address alone may be short ones.

    It begins with the capital, and looks at what stands before it afterwards: so all else is passed over at once.
    """
    short = [word.capitalize() for word in sorted(honorifics()) if len(word) < len("Madam")]
    rest = r"[\w-]*(?:['’][A-ZÀ-Þ]\w+)?"
    first = rf"(?:(?:{'|'.join(word[1:] for word in short)})\.|\.|{rest})"
    further = rf"(?:(?:{'|'.join(short)})\.|[A-ZÀ-Þ]\.|[A-ZÀ-Þ]{rest})"
    return re.compile(rf"[A-ZÀ-Þ](?<![\w’'.-].){first}(?:[ \u00a0]{further})*(?![\w.]\w)")


def known_bits_of(word: str) -> int:
    """What the lexicon says of a word in small letters, whatever its form says: "Sally" is no adverb."""
    return known_bits().get(word, 0)


def sex_of(word: str, *, unnamed: bool = False) -> str:
    """What a noun or a form of address says of somebody's sex: "spokeswoman", "Mr"; "spokesman" of the unnamed alone, for women are called so, too."""
    if word in listed("womanly") or word.endswith("woman"):
        return SHE
    return HE if word in listed("manly") or (unnamed and word.endswith("man")) else ""


@lru_cache(maxsize=1024)
def is_of_body(name: str) -> bool:
    """Whether a name is that of a body or a state, by its capitals or its words: "CNN", "Amnesty International", "Norway"."""
    if name.lower() in states() or name.lower() in listed("governments"):
        return True
    return (name.isupper() and len(name) > 1) or "&" in name or not listed("of_bodies").isdisjoint(name.lower().split())


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
                self._addressed = _addressed(self.text)
            known = self._addressed.get(name.rpartition(" ")[2], "")
            if not known:
                given = given_sex(name)
                known = given if given != EITHER else ""
            self._known[name] = known
        return known

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
        words = self.text[max(0, one.at - _LEAD) : one.at - len(one.speaker or "")].split()
        last = words[-1].lower() if words else ""
        return last.endswith(",") or bool(known_bits_of(last) & PREPOSITION)

    def _owner(self, word: str, at: int) -> Heard | None:
        """The owner of what the sentence around an offset tells of, where nobody else is told of in it: "Hall’s visit comes as he seeks"."""
        lead = lead_of(self.text, at)
        name = _owner(lead) if "’s " in lead or "'s " in lead else None
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
        for found in _RELATED.finditer(self.text, floor, end):
            sex = None if self.is_quoted(found.start()) else self._of_unnamed(found)
            if sex is not None:
                self.add(_new(Heard, (found.end(), None, sex, True)))

    def _of_unnamed(self, found: re.Match[str]) -> str | None:
        """What the words for somebody without a name tell of their sex; None where they are no person, or one told of before."""
        if found["one"]:
            word = found["one"]
            floor, end = max(0, found.start() - _REACH), found.start()
            told = any(self.text.find(form, floor, end) >= 0 for form in (word, word.capitalize()))
            return None if told or not _is_person(found["what"]) else sex_of(word, unnamed=True)
        words = found["kin"].split()
        word = words[0] if _is_role(words[0]) else words[-1]
        bit = known_bits_of(word)
        return sex_of(word, unnamed=True) if bit & (FAMILY | HOLDER) and not bit & (BODY | PLURAL) else None

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
        for found in _name().finditer(text, start, end):
            first, last = found.span()
            if _may_count(text, first, last) and not self.is_quoted(first):
                made = _mention(text, first, last)
                if made is not None:
                    yield made

    def is_quoted(self, at: int) -> bool:
        """Whether a quotation holds an offset."""
        if self._starts is None:
            self._starts = [one.span.start for one in self._quoted]
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._quoted[index].span.end


_FORMS_OF_ADDRESS: Final = ("Mr", "Ms", "Miss", "Sir", "Dame")
"""What a form of address begins with: to look for these five takes a tenth of the time that one pattern for all takes."""
_ADDRESS: Final = lazy_pattern(
    r"\b(?:(?P<he>Mr|Sir)|Ms|Mrs|Miss|Dame)\.?[ \u00a0](?P<names>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,2})"
)


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """The forms of address of a text with the names behind them, in order of place."""
    places: list[int] = []
    for form in _FORMS_OF_ADDRESS:
        at = text.find(form)
        while at >= 0:
            places.append(at)
            at = text.find(form, at + 1)
    end = 0
    for place in sorted(places):
        match = _ADDRESS.match(text, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match


def _addressed(text: str) -> dict[str, str]:
    """The names behind a form of address, with the sex that it tells; nothing for a name that both have."""
    found: dict[str, str] = {}
    for match in _addresses(text):
        sex = HE if match["he"] else SHE
        names = match["names"].split(" ")
        for name in dict.fromkeys((names[0], names[-1])):
            bare = name.removesuffix("’s").removesuffix("'s")
            if found.setdefault(bare, sex) != sex:
                found[bare] = ""
    return found


def _may_count(text: str, first: int, last: int) -> bool:
    """Whether words with capitals can be a subject, as far as what touches them tells, or have a form of address."""
    behind = text[last : last + 1]
    if behind in (" ", ","):
        at = first - 1
        if at < 1 or text[at] != " " or not text[at - 1].isalnum():
            return True
        if known_bits().get(text[text.rfind(" ", 0, at) + 1 : at], 0) & _PEOPLE:
            return True
    if behind in _ENDS and given_sex(text[first:last]):
        return True
    return text[first:last].partition(" ")[0].rstrip(".").lower() in honorifics()


def _owner(lead: str) -> str | None:
    """Whose something is with which a sentence begins: "Hall" in "Hall’s visit comes as", nobody in "Hall’s wife left as"."""
    found = _OWNS.match(lead)
    if found is None or "’s " in lead[found.end() :] or "'s " in lead[found.end() :]:
        return None
    for word in lead[found.end() :].split()[:_ATTRIBUTES]:
        bit = known_bits_of(word.rstrip(",."))
        if bit & (_PEOPLE | SOURCE_NOUN) or word[0].isupper():
            return None
        if bit & PREPOSITION:
            break
    words = found[1].split()
    return found[1] if is_name(words) and not is_of_body(found[1]) else None


def _mention(text: str, first: int, last: int) -> Mention | None:
    """A person that words with capitals name; None where they name a body, a place or a thing, or where it cannot be told."""
    words = text[first:last].split()
    lead, sex, called = "", "", False
    while len(words) > 1:
        word = words[0].lower().rstrip(".")
        bit = known_bits_of(word)
        if word in listed("given_too"):
            break
        if word in honorifics() or (bit & _PEOPLE and not bit & BODY):
            sex, called = sex or sex_of(word), True
        elif bit & CLOSED and not lead and not called:
            lead = word
        else:
            break
        del words[0]
    for k in range(1, len(words) - 1):
        if given_sex(" ".join(words[k:])) and not given_sex(" ".join(words)):
            del words[:k]  # "Funds Support Ana Cruz"
            break
    if len(words) > _LONGEST or (known_bits_of(lead) & DETERMINER and not called) or not is_name(words):
        return None
    behind = _BEHIND.match(text, last)
    aside = _ASIDE.match(text, last) if text.startswith(",", last) else None
    tells = aside is not None and (aside[1] is not None or _is_person(aside[3]))
    if aside is not None and not tells and aside[2] in ("a", "an") and not given_sex(" ".join(words)):
        return None  # "Lerwick, a port,"
    before = lead_of(text, first) + (f"{lead} " if lead else "")
    verb = "" if behind is None else behind[0].strip(" ,(")
    subject = behind is not None and verb not in listed("joins_names") and not known_bits_of(verb) & (_PEOPLE | BODY)
    subject = subject and (
        _is_subject(before, named=called or text.startswith(",", last))
        or (bool(given_sex(" ".join(words))) and _is_finite(verb) and _only_describes(before))
    )
    return _new(Mention, (last, " ".join(words), sex, subject, called or tells))


def _is_finite(word: str) -> bool:
    """Whether a word behind a name is a verb of its clause."""
    return bool(known_bits_of(word) & (AUXILIARY | CLAUSE)) or word.endswith("ed")


def _only_describes(before: str) -> bool:
    """Whether the words in front of a name at the start of a sentence tell what its bearer is: "Democratic front-runner Ana Cruz was"."""
    words = before.split()
    if before.endswith(", ") and before.count(",") == 1:
        return not any(_is_finite(word) for word in words)  # "Two years ago, Ana Cruz was"
    return 0 < len(words) <= _DESCRIPTION and not any(
        "," in word or word == "…" or word.endswith("ed") or known_bits_of(word.lower()) & _NO_DESCRIPTION
        for word in words
    )


def is_name(words: Sequence[str]) -> bool:
    """Whether words can be somebody's name, as far as they are known."""
    known = known_bits()
    ruled_out = SOURCE_NOUN | CLOSED
    for word in words:
        small = word.lower()
        bit = known.get(small, 0)
        if (bit & ruled_out and not (ruled_out & HOLDER and small in listed("given_too"))) or small in listed(
            "of_bodies"
        ):
            return False
        if ruled_out & HOLDER:
            if small in listed("no_given"):
                return False
            ruled_out = BODY | TIME | PREPOSITION | AUXILIARY
        if len(word) > 1 and word.isupper() and "." not in word:
            return False
    return len(words) < _FEWEST_IN_PLACE or " ".join(words).lower() not in states()


def lead_of(text: str, at: int) -> str:
    """What stands before an offset in its sentence."""
    start = max(0, at - _LEAD)
    lead = text[start:at]
    opens = max(map(lead.rfind, _BREAKS))
    if opens < 0:
        return "…" if start else lead
    return lead[opens + 2 :].lstrip() if lead[opens] != "\n" else lead[opens + 1 :]


def begins_aside(text: str, at: int) -> bool:
    """Whether the sentence around an offset begins with a preposition or a clause: "About the mayor, Ben Roe, a clerk, said"."""
    lead = lead_of(text, at).split(None, 1)
    return bool(lead) and bool(known_bits_of(lead[0].lower()) & (PREPOSITION | CLAUSE))


def _is_subject(before: str, *, named: bool) -> bool:
    """Whether somebody named behind some words of a sentence is whom it tells of; `named`: as "Mayor Ben Roe", or before a comma."""
    words = [word.strip(",").lower() for word in before.split()]
    if not words:
        return True
    if words[-1] == "by":
        return False  # a byline
    bit = known_bits_of(words[0])
    if bit & POSSESSIVE and named and before.endswith(", ") and before.count(",") == 1 and len(words) <= _OFFICE:
        return True  # "Her predecessor, Ben Roe, was"
    if named or _is_role(words[-1]):
        roles = [word for word in words if _is_role(word)]
        verbs = any(
            known_bits_of(one) & (AUXILIARY | CLAUSE) or (k > 1 and one.endswith("ed")) for k, one in enumerate(words)
        )
        if roles and (bit & DETERMINER or roles[0] == words[0]) and not verbs:
            # "Her deputy, Ben Roe, was", "The pollster Ben Roe was"
            return before.count(",") <= 1 and len(words) <= _OFFICE
    if not bit & _OPENS and not words[0].endswith("ing"):
        return False
    return len(words) == 1 or (before.endswith(", ") and before.count(",") == 1)


def _is_role(word: str) -> bool:
    lower = word.lower().rstrip(",")
    bit = known_bits_of(lower)
    return bool(bit & _PEOPLE and not bit & BODY) or (not bit and is_person(lower + "s"))


def _is_person(words: str) -> bool:
    """Whether an aside behind a name tells what somebody is: "a crofter from Unst"."""
    for word in words.split():
        bit = known_bits_of(word)
        if bit & BODY:
            return False
        if bit & _PEOPLE or is_person(word + "s"):
            return True
        if bit & (PREPOSITION | AUXILIARY):
            return False
    return False
