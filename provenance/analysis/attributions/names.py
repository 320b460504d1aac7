"""Names met so far in a document: whom "Delury", "the professor", "the ministry" and "he" lead back to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from provenance.analysis.attributions.antecedents import Heard, Trail
from provenance.analysis.attributions.mentions import begins_aside, is_name, name_pattern
from provenance.analysis.attributions.sexes import BODY_SEX, HE, SHE, given_sex, honorifics
from provenance.analysis.attributions.titles import Office, may_be_one, office_told, person, short_titles
from provenance.analysis.attributions.types import Source
from provenance.analysis.attributions.words import (
    AUXILIARY,
    BODY,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    FAMILY,
    HOLDER,
    OFFICE,
    PARTY,
    PERSONAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    TIME,
    known_bits,
    known_bits_of,
    listed,
)
from provenance.analysis.characters import lower_of
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.quotes import Quotation
from provenance.api import Block, Confidence, lazy_pattern

_NAME_AHEAD: Final = lazy_pattern(r"\s+((?:[A-Z][\w'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.|de|van|von|bin))*)")
_NAME_BEFORE: Final = lazy_pattern(r"((?:[A-Z][\w'’.-]*\s+)+[A-Z][\w'’-]+)(?:,|\s*\()[^.;\n]{0,60}\Z")
_NAME_IS: Final = lazy_pattern(
    r"((?:[A-Z][\w'’.-]*\s+)+[A-Z][\w'’-]+)\s+(?:is|was|became|remains)\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}\Z"
)
_NAME_APPOSED: Final = lazy_pattern(
    r"(?: [^.;:,\n\dA-Z]{1,60})?,\s+((?:[A-Z][\w'’-]*\.?\s+)+[A-Z][\w'’-]+)(?=[,.;]|\s\(|\sof\s|\swho\s)"
)
"""What hangs on an office may hold no capital: "the mayor of Marburg, North Dakota," names nobody."""
_NAME_BEHIND_OF: Final = lazy_pattern(
    r"\s+(?:of|for|to|at)\s+(?:the\s+)?((?:[A-Z][\w'’-]*|and|of|the)(?:\s+(?:[A-Z][\w'’-]*|[A-Z]\.|and|of|the))*)"
    r"(?:(,)\s+((?:[A-Z][\w'’-]*\.?\s+)+[A-Z][\w'’-]+)(?=[,.;]|\s\(|\swho\s))?"
)
"""What an office is of, and the name of its holder: "(Minister) of Health Ana Cruz", "(the mayor) of Leeds, Ana Cruz, …"."""
_WORD_BEFORE: Final = lazy_pattern(r"(?<![\w.])(?:[A-Z][\w'’-]+|[A-Z]\.)\s+\Z")
_NAME_OF_TRADE: Final = lazy_pattern(
    r"([A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+)(?:,| \(| (?:is|was)) (?:an?|the|our|his|her|their) (?:[^.;,\n]{0,40} )?\Z"
)
_ENDS_TRADE: Final = lazy_pattern(r"[,.;)]| (?:(?:of|at|in|from|for|who|with|by|based|and)\b|[A-Z])")
"""What stands behind a trade that is no part of another one: not "a computer scientist"."""
_OF_OFFICE: Final = lazy_pattern(r"\s+(?:of|for)\s+(?:the\s+)?((?:[A-Z][\w'’-]*\s?)+)")
_WORDS_BEFORE: Final = lazy_pattern(r"(?:(?:[A-Z][\w.'’-]*|[a-z-]+)\s+){1,4}\Z")
_REACH: Final = 90
"""Characters around an office in which the name of its holder, or its owner, stands."""
_WINDOW: Final = 50_000
"""Names are looked for in so many characters from the start: they are given early, and a long text must not be searched for each."""
_NEAR_NAMED: Final = 300
"""Characters before "one of them" in which those stand who may be meant."""
_MAX_LOOKS: Final = 4
"""Places of a name or a title that are looked at: the first tell it, and a long text has hundreds."""
_MAX_GIVEN_LOOKS: Final = 12
"""A first name stands alone more often than with the rest."""
_OPENING: Final = "“\"‘'([—–"
_MAX_WORDS_BEFORE: Final = 3
"""Words of a name before its last one."""
_ENDS_SENTENCE: Final = 3
"""The fewest letters of a word before a full stop that ends a sentence: not "Jr." and "St."."""
_NEAR: Final = 60
"""Characters that tell whose a title is."""


_OBJECTS: Final = {"him": HE, "her": SHE}
"""Pronouns as they stand behind "according to"."""
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


def _is_no_name(word: str) -> bool:
    """Whether a word with a capital that stands before a name is no part of it."""
    return (
        word in listed("before_speaker")
        or word in listed("of_sentence")
        or word.endswith(("'s", "’s", "s'", "s’"))
        or (
            bool(
                known_bits_of(word)
                & (AUXILIARY | CLAUSE | CONJUNCTION | DETERMINER | PERSONAL | PREPOSITION | QUANTITY | TIME)
            )
            and word not in listed("given_too")
        )
    )


def _tells_who(words: str) -> bool:
    """Whether the words between a name and a title tell what its bearer is, and not what they did to somebody: "Ana Cruz, attacked the"."""
    first, _, rest = words.partition(" ")
    return not rest or not first[:1].islower() or bool(known_bits_of(first) & (DETERMINER | POSSESSIVE | RELATIVE))


def _is_of_two_sentences(words: Sequence[str]) -> bool:
    """Whether a full stop ends a sentence within what looks like a name: "Ben Roe III. He", but not "Gov. Ben Roe"."""
    ended = (word[:-1].lower() for word in words[:-1] if word[-1] == "." and word.count(".") == 1)
    return any(len(word) >= _ENDS_SENTENCE and word not in honorifics() for word in ended)


def _given_behind(words: Sequence[str]) -> str:
    """The name of a person at the end of what an office is of: "Ana Cruz" of "Health Ana Cruz"."""
    for k in range(len(words) - 2, 0, -1):
        if given_sex(" ".join(words[k:])) and is_name(words[k:]):
            return " ".join(words[k:])
    return ""


class Names:
    """The names of one document, gathered while its attributions are read in order; none goes beyond its block."""

    def __init__(self, text: str, quoted: Sequence[Quotation] = (), blocks: Sequence[Block] = ()) -> None:
        self.text = text
        self._blocks = blocks
        self._floors: list[int] = []
        self.trail = Trail(text, quoted, self.full)
        self.told = self.trail.heard
        self._lower = ""
        self._full: dict[str, str] = {}
        self._titles: dict[str, tuple[str | None, int]] = {}
        """{title: whom it leads back to, up to where it was looked for}."""
        self._small: dict[str, bool] = {}
        self._articles: dict[str, bool] = {}

    @property
    def lower(self) -> str:
        """The first part of the text in lower case, of the same length."""
        if not self._lower:
            text = self.text[:_WINDOW]
            lower = lower_of(text)
            self._lower = lower if len(lower) == len(text) else text
        return self._lower

    def floor(self, at: int) -> int:
        """Where the block around an offset begins."""
        if not self._floors and self._blocks:
            self._floors = [block.span.start for block in self._blocks]
        index = bisect_right(self._floors, at) - 1
        return self._floors[index] if index >= 0 else 0

    def _limit(self, at: int) -> int:
        """Where the block around an offset ends."""
        floor = self.floor(at)
        index = bisect_right(self._floors, floor)
        return self._floors[index] if index < len(self._floors) else len(self.text)

    def word_before(self, at: int) -> int:
        """Where the word with a capital begins that stands before an offset in its block and may belong to the name there, else the offset."""
        start = max(self.floor(at), at - 25)
        before = self.text[start:at].split()
        if not before or before[-1].islower():
            return at  # as most words
        found = _WORD_BEFORE.search(self.text, start, at)
        return at if found is None or _is_no_name(found[0].rstrip().lower()) else found.start()

    def _name_ahead(self, at: int) -> str | None:
        """The name that follows an offset in its block."""
        found = _NAME_AHEAD.match(self.text, at, self._limit(at - 1))
        return None if found is None else " ".join(found[1].split())

    def heard(self, source: Source, at: int, sex: str = "") -> None:
        """Remember a source whose words end at an offset, for the pronouns that follow."""
        self.trail.add(_new(Heard, (at, source.speaker, sex, True)))

    def pronoun(self, word: str, at: int) -> Source:
        """What a pronoun at an offset leads back to, for "he", "she" and "it"."""
        speaker = None
        if word in _OBJECTS and self.text[max(0, at - 13) : at].lower() == "according to ":
            word = _OBJECTS[word]
        if word in (HE, SHE):
            found = self.trail.last(word, at)
            if found is not None:
                speaker = found.speaker
                self.trail.add(_new(Heard, (at, speaker, found.sex or word, True)))
        elif word == BODY_SEX:
            speaker = self._body_before(at)
        return Source("pronoun", speaker is not None, speaker, Confidence.MEDIUM, word, again=True)

    def opening(self, start: int, at: int) -> Source:
        """Whom the sentence tells of that begins at an offset, for a verb at another one whose subject is far: "He sighed and said"."""
        found = self.trail.subject(start, at)
        name = None if found is None else found.speaker
        if name is not None:
            self.trail.add(Heard(at, name, found.sex if found else ""))
        return Source("pronoun", name is not None, name, Confidence.MEDIUM, HE, again=True)

    def full(self, name: str) -> str:
        """The longest form of a name, without a form of address: "Mr Delury" is "John Delury" where the text says so."""
        known = self._full.get(name)
        if known is None:
            bare = person(name)
            whole = " " in bare or known_bits_of(bare.lower()) & (BODY | PARTY)
            known = bare if whole else self._spelt_out(bare) or self._of_family(name, bare) or self._longer(bare)
            self._full[name] = known
        return known

    def _of_family(self, name: str, bare: str) -> str:
        """Whom a surname means that two of the text have, or the surname where that is not told; nothing where one alone is told to have it."""
        if " and h" not in self.text and name == bare:
            return ""
        from provenance.analysis.attributions.surnames import of_sex, with_kin  # noqa: PLC0415 - few short texts need it

        return of_sex(self.text[:_WINDOW], name, bare) or with_kin(self.text[:_WINDOW], bare)

    def _longer(self, name: str) -> str:
        at = self.text.find(name, 0, _WINDOW)
        for _ in range(_MAX_LOOKS):
            if at < 0:
                break
            start = at
            for _ in range(_MAX_WORDS_BEFORE):
                start = self.word_before(start)  # but "Added Cruz: …", "In Moscow": neither word is a name
            if start < at:
                longer = person(" ".join(self.text[start : at + len(name)].split()))
                if longer != name:
                    return longer
            at = self.text.find(name, at + 1, _WINDOW)
        return self._longer_behind(name)

    def _longer_behind(self, name: str) -> str:
        """The full name that begins with a word: "Maria Lopez" of "Maria", "Kim Jong Un" of "Kim", where an office or a form of address stands before it.

        A first name is led back where the text tells of one alone who has it.
        """
        text, given = self.text, is_given_name(name)
        single: str | None = None
        at = text.find(f"{name} ", 0, _WINDOW)
        for _ in range(_MAX_LOOKS if not given else _MAX_GIVEN_LOOKS):
            if at < 0:
                break
            if not at or text[at - 1].isspace() or text[at - 1] in _OPENING:
                before = text[max(0, at - 25) : at].split()
                office = before[-1].lower().rstrip(".") if before else ""
                kin = known_bits_of(office) & FAMILY  # "Tomas Brandt and his brother Tomas Hall"
                titled = kin or known_bits_of(office) & (HOLDER | OFFICE) or office in honorifics()
                ahead = self._name_ahead(at + len(name)) if titled or given else None
                longer = "" if ahead is None else f"{name} {ahead}".removesuffix("’s").removesuffix("'s")
                if longer and is_name(longer.split()) and person(longer) == longer:
                    if not given or (titled and not kin):
                        return longer
                    if single is not None and single.rpartition(" ")[2] != longer.rpartition(" ")[2]:
                        return name  # "Tomas Brandt and Tomas Hall"
                    single = single or longer
            at = text.find(f"{name} ", at + 1, _WINDOW)
        return single or name

    def by_title(self, word: str, before: int, told: str = "") -> str | None:
        """The name that a title leads back to: "the professor" after "John Delury, professor of Chinese studies".

        `told` are the words in front of the title, and a name behind its "of": "the Labour leader" is not the leader of another party.
        """
        title = f"{told} {word}"
        known, searched = self._titles.get(title, (None, 0))
        if known is None and searched < before and (not searched or known_bits().get(word, 0) & OFFICE):
            known = self._named_as(word, searched, before, office_told(told.split()))
            self._titles[title] = known, before
        return known

    def _named_as(self, word: str, start: int, before: int, office: Office) -> str | None:
        end = min(before, _WINDOW)
        short = {_surname(name): name for name in self._behind_short(word, start, end, office)}
        if len(short) == 1:
            return self.full(next(iter(short.values())))
        open_to_all: str | None = None
        at = self.lower.find(word, start, end)
        for _ in range(_MAX_LOOKS):
            if at < 0:
                break
            there = self._office_at(at, at + len(word))
            found = self._beside(at, at + len(word)) if may_be_one(office, there) else None
            if found is not None and (there[0] or there[1] or not (office[0] or office[1])):
                return found
            open_to_all = open_to_all or found
            at = self.lower.find(word, at + 1, end)
        return open_to_all

    def _behind_short(self, word: str, start: int, end: int, office: Office) -> Iterator[str]:
        """The names behind a title in short, or by another word: "Lee" of "Dr Lee" for "the doctor"; of two it is not told who is meant."""
        for form in short_titles().get(word, ()):
            at = self.text.find(form, start, end)
            for _ in range(_MAX_LOOKS):
                if at < 0:
                    break
                whole = not at or not self.text[at - 1].isalnum()
                ahead = self._name_ahead(at + len(form)) if whole else None
                if ahead is not None and may_be_one(office, self._office_at(at, at + len(form))):
                    yield ahead
                at = self.text.find(form, at + 1, end)

    def by_trade(self, word: str, before: int) -> frozenset[str]:
        """Those given by name with a trade or rank that leads back to them: "Ana Cruz, an anaesthetist", "Commodore Ben Roe"."""
        found: set[str] = set()
        end = min(before, _WINDOW)
        at = self.lower.find(word, 0, end)
        for _ in range(_MAX_GIVEN_LOOKS):
            if at < 0:
                break
            behind = at + len(word)
            bounded = not (at and self.text[at - 1].isalnum()) and _ENDS_TRADE.match(self.text, behind) is not None
            aside = _NAME_OF_TRADE.search(self.text, max(self.floor(at), at - _REACH), at) if bounded else None
            aside = None if aside is None or _is_of_two_sentences(aside[1].split()) else aside
            name = self.full(aside[1]) if aside is not None else None
            if bounded and name is None and behind < end:
                name = self._beside(at, behind)
            if name is not None and " " in name and is_name(name.split()):
                found.add(name)
            at = self.lower.find(word, behind, end)
        return frozenset(found)

    def _office_at(self, start: int, end: int) -> Office:
        """What the words around a title tell of whose it is: "the Labour leader", "deputy mayor of Leeds"."""
        before = _WORDS_BEFORE.search(self.text, max(self.floor(start), start - _NEAR), start)
        of = _OF_OFFICE.match(self.text, end, min(end + _NEAR, self._limit(start)))
        return office_told((before[0].split() if before else []) + (of[1].split() if of else []))

    def _beside(self, start: int, end: int) -> str | None:
        """Who is named beside an office: "Mayor Ben Roe", "Ben Roe, the mayor", "Ben Roe is the mayor", "the mayor, Ben Roe, …"."""
        text = self.text
        ahead = self._name_ahead(end)
        if ahead is not None:
            return self.full(ahead)
        floor = max(self.floor(start), start - _REACH)
        behind = _NAME_BEFORE.search(text, floor, start)
        if behind is None or not _tells_who(text[behind.end(1) : start].strip(" ,(")):
            behind = _NAME_IS.search(text, floor, start)
        if behind is not None and not _is_of_two_sentences(behind[1].split()):
            return self.full(" ".join(behind[1].split()))
        of = _NAME_BEHIND_OF.match(text, end, self._limit(start))
        if of is not None:
            name = _given_behind(of[1].split()) or (of[3] if of[2] and not begins_aside(text, start) else "")
            if name and given_sex(person(" ".join(name.split()))):
                return self.full(" ".join(name.split()))
        apposed = _NAME_APPOSED.match(text, end) if text[end : end + 1] in (",", " ") else None
        if apposed is not None and not begins_aside(text, start):
            name = person(" ".join(apposed[1].split()))
            return self.full(name) if is_name(name.split()) else None
        return None

    def by_office(self, title: str, owner: str, before: int) -> str | None:
        """Who was given by name as somebody's "campaign manager" before an offset; the owner must stand near the title."""
        at = self.lower.find(title, 0, min(before, _WINDOW))
        for _ in range(_MAX_LOOKS):
            if at < 0:
                return None
            end = at + len(title)
            if owner in self.lower[max(0, at - _REACH) : end + _REACH]:
                ahead = self._name_ahead(end)
                if ahead is not None:
                    return self.full(ahead)
                behind = _NAME_BEFORE.search(self.text, max(self.floor(at), at - _REACH), at)
                if behind is not None:
                    return self.full(" ".join(behind[1].split()))
            at = self.lower.find(title, end, min(before, _WINDOW))
        return None

    def has_article(self, name: str) -> bool:
        """Whether the text has a name with its article inside a sentence, too: "as The Voice reported"."""
        known = self._articles.get(name)
        if known is None:
            at = self.text.find(" " + name, 0, _WINDOW)
            while at > 0 and not (self.text[at - 1].islower() or self.text[at - 1] == ","):
                at = self.text.find(" " + name, at + 1, _WINDOW)
            known = self._articles[name] = at > 0
        return known

    def stands_small(self, word: str) -> bool:
        """Whether a word stands in small letters behind a space."""
        if word not in self._small:
            self._small[word] = self.text.find(" " + word, 0, _WINDOW) >= 0
        return self._small[word]

    def are_named_before(self, at: int) -> bool:
        """Whether anybody with a name was told of shortly before an offset, so that "them" may be people whom the text names."""
        floor = max(0, at - _NEAR_NAMED)
        if any(one.at > floor and one.speaker is not None for one in self.told):
            return True
        return any(given_sex(found[0]) for found in name_pattern().finditer(self.text, floor, at))

    def told_before(self, word: str, before: int) -> bool:
        """Whether a word stands in the text before an offset."""
        return self.lower.find(word, 0, min(before, _WINDOW)) >= 0

    def tells_of_poll(self, before: int) -> bool:
        """Whether a survey or a poll is told of before an offset."""
        return any(self.told_before(work, before) for work in listed("polling_work"))

    def body(self, word: str, before: int, beside: Sequence[str] = ()) -> str | None:
        """The name that "the ministry" leads back to, or "the company", with the words in front of the noun; None where two near ones fit."""
        from provenance.analysis.attributions.bodies_named import (  # noqa: PLC0415 - few short texts need it
            named_as,
            told_beside,
        )

        found, any_found = named_as(self, word, min(before, _WINDOW), beside)
        alone = not told_beside(beside) and listed("levels").isdisjoint(beside)
        if any_found or word not in listed("any_body") or not alone:
            return found
        from provenance.analysis.attributions.bodies import called_before  # noqa: PLC0415

        return called_before(self.trail, before, word)

    def body_at(self, at: int, word: str) -> str:
        """The name around a word for a body at an offset; nothing where it stands alone."""
        from provenance.analysis.attributions.bodies_named import name_around  # noqa: PLC0415

        return name_around(self, at, word)

    def _spelt_out(self, name: str) -> str:
        """The name that the letters of a body stand for; nothing where the text does not tell it."""
        if not name.isupper() or "(" not in self.text:
            return ""
        from provenance.analysis.attributions.bodies_named import spelt_out  # noqa: PLC0415

        return spelt_out(self, name, _WINDOW)

    def _body_before(self, at: int) -> str | None:
        from provenance.analysis.attributions.bodies import body_before  # noqa: PLC0415 - few short texts need it

        return body_before(self.trail, at)


def _surname(name: str) -> str:
    """The last word of a name, without the genitive."""
    return name.rpartition(" ")[2].removesuffix("'s").removesuffix("’s")
