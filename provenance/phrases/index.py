"""The one pass that finds every phrase of a set of lexicons in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from operator import itemgetter
from typing import TypeAlias

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.phrases.folding import Folded, fold, normal, normal_lines
from provenance.phrases.lexicons import ANY, Group, Phrases
from provenance.spans import Span

_WORTH = 8000
"""Characters of texts in which thousands of phrases are sooner looked for one by one than an automaton for them is built."""
_SHORT, _HEAD = 150, 10
"""Characters of a text in which each phrase is sooner looked for than whether it begins as the text does at a word, and by how many that is told."""
_BEGIN = 300
"""Characters that it takes as long to look through as to begin with a text."""


class Match(NamedTuple):
    """A phrase found in a document's reading text."""

    span: Span
    phrase: str
    """As the lexicon has it."""
    tags: tuple[str, ...]
    language: str

    def tagged(self, *tags: str) -> bool:
        """Whether it carries one of the tags."""
        own = self[2]  # half the time of its name
        for tag in tags:  # noqa: SIM110 - half the time of `any` over a generator
            if tag in own:
                return True
        return False


_Pattern: TypeAlias = tuple[int, str | None, str, tuple[str, ...], str]
"""An entry of a lexicon, flat, as the scan needs it: the number of its lexicon, its normal form with its capitals where these must agree, the
phrase, its tags, its language. A plain tuple: to take one with names apart costs five times as much, and a text has hundreds."""
_Place: TypeAlias = tuple[int, int, str, tuple[str, ...], str]
"""Start and end in the folded text; phrase, tags and language of what stands there."""


class _Forms:
    """All patterns of a language, by number."""

    def __init__(self) -> None:
        self.standing: list[list[_Pattern]] = []
        """What stands for a pattern in the lexicons."""
        self.loose: dict[int, tuple[bool, bool]] = {}
        """Whether a pattern begins, and whether it ends, with a letter or digit, so that none may stand beside it; without those that do both."""

    def add(self, form: str, standing: list[_Pattern]) -> None:
        """Take the next pattern."""
        left, right = form[0].isalnum(), form[-1].isalnum()
        if not (left and right):
            self.loose[len(self.standing)] = (left, right)
        self.standing.append(standing)


class _Automaton(NamedTuple):
    """All patterns of a language as one automaton, but for letters that are words: `m` stands in every second word."""

    find: Callable[[str], list[tuple[int, int, int]]]
    forms: _Forms
    letters: Mapping[str, int]
    """Patterns of one letter or digit, by number."""
    classes: bytes
    """What makes of bytes of ASCII whether they are none of a word (0), one of `letters` (2) or another one (1)."""
    further: tuple[str, ...]
    """Those of `letters` that are beyond ASCII."""


class _Listed(NamedTuple):
    """A group of phrases of a lexicon, and the form in which each is looked for."""

    lexicon: int
    language: str
    group: Group
    forms: tuple[str, ...]


class PhraseIndex:
    """Every phrase of a set of lexicons, found in one pass over a text.

    One Aho-Corasick automaton (ahocorasick-rs) a language, built when it is worth it. Matches are taken at word edges, and within
    one lexicon the leftmost and longest one wins.
    """

    def __init__(self, lexicons: Iterable[Phrases]) -> None:
        self.lexicons: tuple[Phrases, ...] = tuple(dict.fromkeys(lexicons))
        self.held = frozenset(self.lexicons)
        """The same, to ask whether one is among them."""
        self._automata: dict[str, _Automaton | None] = {}
        self._looked: dict[str, int] = {}
        """Characters that were looked through without an automaton, by language."""
        self._coming: dict[str, int] = {}
        """Characters of the texts that are known to come."""

    def __contains__(self, lexicon: object) -> bool:
        return lexicon in self.held

    def _listed(self, language: str) -> Iterator[_Listed]:
        codes = (ANY,) if language == ANY else (language, ANY)
        for number, lexicon in enumerate(self.lexicons):
            for code in codes:
                for group in lexicon.groups(code) or ():
                    yield _Listed(number, code, group, group.texts if group.plain else _forms(group.texts))

    # -- one by one ------------------------------------------------------------------------------------------------------

    def _find_each(self, text: str, language: str) -> tuple[_Forms, list[tuple[int, int, int]]]:
        """What `_find` gives, without an automaton."""
        found = _Forms()
        places: list[tuple[int, int, int]] = []
        heads = _heads(text) if len(text) > _SHORT else None
        for number, code, group, forms in self._listed(language):
            at = -1
            for form in [form for form in (forms if heads is None else _begun(forms, heads)) if form in text]:
                at = forms.index(form, at + 1)  # two entries may differ in their capitals alone
                if form:
                    start = text.find(form)
                    while start >= 0:
                        places.append((len(found.standing), start, start + len(form)))
                        start = text.find(form, start + 1)
                    found.add(form, [_pattern(number, code, group, at)])
        places.sort(key=itemgetter(2))
        return found, places

    # -- the automaton ---------------------------------------------------------------------------------------------------

    def _automaton(self, language: str) -> _Automaton | None:
        if language not in self._automata:
            self._automata[language] = self._build(language)
        return self._automata[language]

    def _build(self, language: str) -> _Automaton | None:
        # Some 13,000 phrases: what calls a function for each takes twice the time.
        standing: dict[str, list[_Pattern]] = {}
        for number, code, group, forms in self._listed(language):
            tags = group.tags
            for form, text in zip(forms, group.texts, strict=True):
                pattern = (number, normal(text) if group.case else None, text, tags, code)
                if form in standing:
                    standing[form].append(pattern)
                else:
                    standing[form] = [pattern]
        standing.pop("", None)
        if not standing:
            return None
        import ahocorasick_rs  # noqa: PLC0415 - a run without phrases needs none

        letters = [form for form in standing if len(form) == 1 and form.isalnum()]
        longer = [form for form in standing if len(form) > 1 or not form.isalnum()]
        automaton = ahocorasick_rs.AhoCorasick(
            longer, matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )
        patterns = _Forms()
        for form in (*longer, *letters):
            if not (form[0].isalnum() and form[-1].isalnum()):
                patterns.loose[len(patterns.standing)] = form[0].isalnum(), form[-1].isalnum()
            listed = standing[form]
            patterns.standing.append(listed if len(listed) == 1 else _united(listed))
        numbers = {form: number for number, form in enumerate(letters, len(longer))}
        classes = bytes(2 if chr(at) in numbers else word for at, word in enumerate(_IN_WORDS))
        further = tuple(letter for letter in letters if not letter.isascii())
        return _Automaton(
            lambda text: automaton.find_matches_as_indexes(text, overlapping=True), patterns, numbers, classes, further
        )

    def expect(self, language: str, size: int) -> None:
        """Note that a text of so many characters will be looked through, by the language that it is read as: where many come, the automaton is built for the first."""
        if size:
            self._coming[language] = self._coming.get(language, 0) + _BEGIN + size

    def _find(self, text: str, language: str, inside: bytes) -> tuple[_Forms, list[tuple[int, int, int]]]:
        """Phrases by number, and where they stand in a text, overlapping ones too: (number, start, end), in order of their ends.

        `inside`: which characters are part of a word, see `_word_characters`.
        """
        looked = self._looked.get(language, 0) + _BEGIN + len(text)
        if max(looked, self._coming.get(language, 0)) <= _WORTH:
            self._looked[language] = looked
            return self._find_each(text, language)
        automaton = self._automaton(language)
        if automaton is None:
            return _Forms(), []
        places = automaton.find(text)
        letters = automaton.letters
        if letters:
            # Of thirty words of one letter in 4 kB hardly one is such a pattern.
            plain = not any(map(text.__contains__, automaton.further))
            marks, mark = (
                (f" {text} ".encode("ascii", "replace").translate(automaton.classes), _LISTED)
                if plain
                else (inside, _ALONE)
            )
            alone: list[tuple[int, int, int]] = []
            at = marks.find(mark)
            while at >= 0:
                number = letters.get(text[at])
                if number is not None:
                    alone.append((number, at, at + 1))
                at = marks.find(mark, at + 2)
            if alone:  # behind the longer ones that end with them, as the automaton has it
                places += alone
                places.sort(key=itemgetter(2))
        return automaton.forms, places

    def scan(self, text: str, language: str = "en") -> Mapping[Phrases, tuple[Match, ...]]:
        """Every phrase of that language, and of none, by lexicon, in order of place; lexicons without a match are left out."""
        folded = fold(text)
        lower = folded.text.lower()
        inside = _word_characters(lower)
        found: defaultdict[int, list[_Place]] = defaultdict(list)
        forms, places = self._find(lower, language, inside)
        standing, loose = forms.standing, forms.loose
        # This is the hottest loop of the program, so it calls as little as it can. Three of four places are inside words.
        for number, start, end in places:
            if inside[start] or inside[end + 1]:
                if number not in loose:
                    continue
                left, right = loose[number]
                if (left and inside[start]) or (right and inside[end + 1]):
                    continue
            for lexicon, exact, phrase, tags, code in standing[number]:
                if exact is None or folded.text[start:end] == exact:
                    kept = found[lexicon]
                    if kept and start < kept[-1][1]:
                        _settle(kept, (start, end, phrase, tags, code))
                    else:
                        kept.append((start, end, phrase, tags, code))
        return {self.lexicons[number]: _matches(kept, folded) for number, kept in found.items()}


def _heads(text: str) -> Collection[str]:
    """With what a text goes on at the beginning of each word: the next character, the next two, and so on."""
    starts = [word.start() for word in _WORD.finditer(text)]
    return {text[at : at + size] for at in starts for size in range(1, _HEAD + 1)}


def _begun(forms: Iterable[str], heads: Collection[str]) -> list[str]:
    """The forms of which the beginning stands at a word of a text, where one with a letter first has to stand, and those that begin otherwise: to look for each of thousands takes ten times as long."""
    return [form for form in forms if form[:_HEAD] in heads or not form[:1].isalnum()]


@cache
def _forms(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The forms in which phrases are looked for: every choice of rules asks for those of the same lexicons."""
    folded = normal_lines("\n".join(texts)).lower().split("\n")
    return tuple(folded if len(folded) == len(texts) else [normal(text).lower() for text in texts])


def _pattern(number: int, code: str, group: Group, at: int) -> _Pattern:
    text = group.texts[at]
    return number, normal(text) if group.case else None, text, group.tags, code


def _united(patterns: list[_Pattern]) -> list[_Pattern]:
    """Patterns of one form, without those that only give another one of the same lexicon further tags: what `_settle` does, once."""
    kept: list[_Pattern] = []
    last: dict[int, int] = {}
    for pattern in patterns:
        lexicon, exact, _, tags, _ = pattern
        at = last.get(lexicon)
        if at is not None and exact is None and kept[at][1] is None:
            _, _, phrase, first, language = kept[at]
            kept[at] = lexicon, None, phrase, tuple(dict.fromkeys((*first, *tags))), language
        else:
            last[lexicon] = len(kept)
            kept.append(pattern)
    return kept


_ALONE, _LISTED = b"\x00\x01\x00", b"\x00\x02\x00"
"""A word of one character, as `_word_characters` gives it, and one that is a pattern, by the classes of an automaton; beside that may stand a letter beyond ASCII, which is seen to later."""
_IN_WORDS = bytes(chr(number).isalnum() or chr(number) == "_" for number in range(128)) + bytes(128)
_ASCII = bytes(range(128))
_WORD = lazy_pattern(r"\w+")
_OTHER = lazy_pattern(r"[^\x00-\x7f]")


def _word_characters(text: str) -> bytes:
    """For each character whether it is part of a word (an underscore is), with one more on both sides that is not."""
    plain = f" {text} ".encode("ascii", "replace")
    if text.isascii():
        return plain.translate(_IN_WORDS)
    marks = bytearray(plain.translate(_IN_WORDS))
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if not any(map(str.isalnum, set(beyond))):  # no more than marks of print, as in most texts
        return bytes(marks)
    for other in _OTHER.finditer(text):
        if other[0].isalnum():
            marks[other.start() + 1] = 1
    return bytes(marks)


def _settle(kept: list[_Place], place: _Place) -> None:
    """Decide between a place and those before it that it overlaps: the leftmost and longest wins. Places come in order of their ends."""
    start, end, _, tags, _ = place
    first, last, phrase, before, language = kept[-1]
    if start == first and end == last:  # one phrase with two entries: their tags belong together
        if tags != before:
            kept[-1] = start, end, phrase, tuple(dict.fromkeys((*before, *tags))), language
        return
    at = len(kept)
    while at and kept[at - 1][0] >= start:
        at -= 1
    if not at or kept[at - 1][1] <= start:
        kept[at:] = (place,)


def _matches(kept: list[_Place], folded: Folded) -> tuple[Match, ...]:
    """What was found, in order of place, at its places in the text itself."""
    starts, shifts = folded.starts, folded.shifts
    found: list[Match] = []
    if not starts:
        for start, end, phrase, tags, language in kept:
            found.append(_match(Match, (_span(Span, (start, end)), phrase, tags, language)))
        return tuple(found)
    at, most = 0, len(starts)
    for start, end, phrase, tags, language in kept:
        while at < most and starts[at] <= start:
            at += 1
        behind = at
        while behind < most and starts[behind] < end:
            behind += 1
        span = _span(Span, (start + shifts[at - 1], end + shifts[behind - 1]))
        found.append(_match(Match, (span, phrase, tags, language)))
    return tuple(found)


# Half the time of a call of the class, whose `__new__` is in Python.
_match, _span = tuple.__new__, tuple.__new__
