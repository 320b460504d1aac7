"""The lexicon of lines: whole lines and openings by dictionary, lines made of menu words by their parts.

Such phrases are asked of lines, not of running text, so they are not part of the run's one pass: the words of menus ("home",
"news", "share") stand in every article, and nearly all of those matches would be thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from provenance.analysis.content.first_words import TOKEN, ByFirstWord, Words, first_of, taken_apart, words_of
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple
from provenance.phrases import ANY, Group, Phrases

LEXICON = __name__.rpartition(".")[0]
"""The package whose `lexicon/` has the words of the analysis, for its groups of files."""
LINES = Phrases.load(__package__, "lines")
CONNECTORS = Phrases.load(__package__, "connectors")
GLUE = Phrases.load(__package__, "glue")
SIGNATURES = Phrases.load(__package__, "signatures")
AGENCIES = Phrases.load(__package__, "agencies")
CAPTIONS = Phrases.load(__package__, "captions")
CLOSINGS = Phrases.load(__package__, "closings")
LICENCES = Phrases.load(__package__, "licences")
SECTIONS = Phrases.load(__package__, "sections")
ANSWERS = Phrases.load(__package__, "answers")
TELLING = Phrases.load(__package__, "telling")
FRAMES = Phrases.load(__package__, "frames")
ASKING = Phrases.load(__package__, "asking")
TERMS = Phrases.load(__package__, "terms")
SUBJECTS = Phrases.load(__package__, "subjects")
FRONTS = Phrases.load(__package__, "fronts")
NEXT = Phrases.load(__package__, "next")
ACCOUNTS = Phrases.load(__package__, "accounts")
GOES_ON = Phrases.load(__package__, "goes_on")
POSTED = Phrases.load(__package__, "posted")
COUNTED = Phrases.load(__package__, "counted")

_JOINED = lazy_pattern(r"[A-Z](?<=[a-z].)")
_SKIPPED_FIRST = frozenset("|>»›/·•(")
_OPENING = 90
"""Characters in which what a chat assistant says before its text is looked for."""
_STOP = lazy_pattern(r"[.!?…:][\"'”’»)\]]*(?:\s+|$)")
_PUNCTUATION = ",.!?"
_BEHIND_WORDS = ",.!?:|-–—"
"""What stands at the end of an opening, before the title of another article: "Also read: …"."""
_OPENING_MARKS = "¡¿"
_GLANCE, _WORD = 60, 24
_TITLE_PARTS = lazy_pattern(r"\s*(?:[|·•:»]|\s[–—-]\s)\s*")
_TELLER = lazy_pattern(r"[,?!][\"'”’»]*\s+(\S+)(?:\s+(\S+))?(?:\s+(\S+))?")
"""Where somebody may be said to have said what stands before it: "…, she advises", "… ? demanda le notaire"."""
_TITLE = 8
"""Words of the title of such a page, with the name of its site."""
_ALSO = lazy_pattern(r",\s+(?:and|but|then)\s")
_LONGEST = 6
"""Words of the longest phrase that is looked for as a part of a line."""


class Known(NamedTuple):
    """A phrase of the lexicon of lines."""

    kind: str
    form: str
    """`head`, `line`, `start`, `label`, `note`, `quoted`, `close`, `end`, `open` or `atom`."""
    phrase: str


def parted(line: str) -> str:
    """A line with a space where a button's words were joined to the next one's: "FacebookTwitter"."""
    return _JOINED.sub(r" \g<0>", line)


class Cover(NamedTuple):
    """How far a line is made of phrases of the lexicon."""

    words: int
    """Words that are neither covered nor connectors."""
    pieces: int
    """Phrases that cover it."""
    strong: int
    """Phrases among them that are more than menu words."""
    known: Known | None
    """The first strong one, else the first."""


_NOTHING = Cover(0, 0, 0, None)
_ORDER = ("atom", "line", "head")
OPENINGS = frozenset({"start", "label", "close", "open", "note", "quoted"})
"""Forms of phrases that a line begins with."""
_ENDING = 4
"""Words of the longest phrase that a line ends with."""
_IN_BRACKETS = ("(", "0")
_SAID = frozenset({"start", "close"})
_HEADLINE = 3
"""Words before what a headline ends with, at least."""
_SHORT_WORD = 3
"""Letters of the words that titles write small."""


class _Sort(NamedTuple):
    """What phrases of the lexicon have in common."""

    kind: str
    form: str


class _Shelf:
    """The phrases that begin with one word."""

    def __init__(self) -> None:
        self.whole: dict[tuple[str, ...], Known] = {}
        self.longest = 0
        """Words of the longest whole phrase."""
        self.openings: list[tuple[tuple[str, ...], Known]] = []
        self.single: list[tuple[tuple[str, ...], Known]] = []
        """Openings of this word alone."""
        self.by_second: dict[str, list[tuple[tuple[str, ...], Known]]] = {}
        """The second word of longer openings -> those, the longest first, with those of one word behind them."""
        self.seconds: set[str] = set()
        """Words that come second in openings,"""
        self.assistant: set[str] = set()
        """and in those of chat assistants."""
        self.alone = False
        """An opening has no second word."""

    def add(self, sort: _Sort, text: str) -> None:
        """Take a phrase."""
        kind, form = sort
        known = Known(kind, form, text)
        tokens, words = taken_apart(text)
        if form in OPENINGS:
            self.openings.append((tokens, known))
            if len(tokens) > 1 and tokens[1][0].isalpha():
                self.seconds.add(tokens[1])
                if kind == "assistant":
                    self.assistant.add(tokens[1])
            else:
                self.alone = True
        else:
            before = self.whole.get(words)
            if before is None or _ORDER.index(before.form) < _ORDER.index(form):
                self.whole[words] = known
            self.longest = max(self.longest, min(len(words), _LONGEST))

    def sort(self) -> None:
        """Have the openings at hand by their second words, when all phrases were taken."""
        self.openings.sort(key=lambda opening: -len(opening[0]))
        for tokens, known in self.openings:
            if len(tokens) > 1:
                self.by_second.setdefault(tokens[1], []).append((tokens, known))
            else:
                self.single.append((tokens, known))
        for listed in self.by_second.values():
            listed.extend(self.single)


_NONE = _Shelf()


class LineLexicon:
    """The phrases of lines of some languages, by the word that they begin with; each is taken apart when that word first comes."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._shelves: dict[str, _Shelf] = {}
        self._phrases: ByFirstWord[_Sort] = ByFirstWord()
        self._signatures: set[tuple[str, ...]] = set()
        self._signature_ends: tuple[str, ...] = ()
        self._connectors: set[str] = set()
        self._counted: set[tuple[str, ...]] = set()
        self._glue: set[str] = set()
        self._endings: dict[tuple[str, ...], Known] = {}
        self._said_first: set[str] = set()
        """Words that what chat assistants say begins with."""
        self.captions: tuple[str, ...] = ()
        """What captions and credits of pictures say, lower case."""
        self.closings: tuple[str, ...] = ()
        """With which the lines begin that an author puts under a text, lower case."""
        self.frames = tuple(f"{text} " for text in _texts(FRAMES, (*languages, ANY)))
        """With which a line begins that is left over where a telling phrase goes on with it, as they are written."""
        self.sections = frozenset(_texts(SECTIONS, (*languages, ANY)))
        """Last words of what the foot of a page and a heading of a text may say, lower case."""
        self.answers = frozenset(_texts(ANSWERS, (*languages, ANY)))
        """What a cell of a table answers, lower case."""
        self._telling = frozenset(_texts(TELLING, languages))
        self._asking = frozenset(_texts(ASKING, languages))
        self._terms = frozenset(_texts(TERMS, languages))
        self._named_terms = tuple(f" {term}" for term in self._terms)
        self._terms_end = tuple({term.replace("'", " ").rpartition(" ")[2] for term in self._terms})
        """With which they end, behind an apostrophe too: a name without one of these is not taken apart."""
        self._subjects = {text: kind for code in languages for kind, text in _tagged(SUBJECTS, code)}
        self.fronts = frozenset(_texts(FRONTS, (*languages, ANY)))
        """With which the headings of a page begin that is a list of stories, lower case."""
        self._next = tuple(_texts(NEXT, languages))
        self.accounts = tuple(_texts(ACCOUNTS, languages))
        """What forms ask for that are for an account or an order, lower case."""
        self.posted = tuple(_texts(POSTED, languages))
        """What forms ask for whose answer is where something is posted to, lower case."""
        self.goes_on = frozenset(_texts(GOES_ON, languages))
        """Words with which no line ends that says all, lower case."""
        self.licences = frozenset(_texts(LICENCES, (ANY,)))
        """Words of a heading under which a text states its own rights, lower case."""
        self._agencies = tuple(_texts(AGENCIES, (ANY,)))
        for language in dict.fromkeys((*languages, ANY)):
            for group in LINES.groups(language) or ():
                self._add(group)
            for group in SIGNATURES.groups(language) or ():
                if "ends" in group.tags:
                    self._signature_ends += group.texts
                else:
                    self._signatures.update(taken_apart(text).words for text in group.texts)
            self._connectors.update(_texts(CONNECTORS, (language,)))
            self._glue.update(_texts(GLUE, (language,)))
            self._counted.update((text,) for text in _texts(COUNTED, (language,)))
            self.captions += tuple(_texts(CAPTIONS, (language,)))
            self.closings += tuple(_texts(CLOSINGS, (language,)))

    def names_picture(self, words: str) -> bool:
        """Whether words end with one that captions begin with: “photos”."""
        last = words.lower().split()[-1:]
        return bool(last) and last[0].rstrip(":") in {caption.strip(" :/") for caption in self.captions}

    def is_told(self, sentence: str) -> bool:
        """Whether a sentence says who says it: “Become a subscriber, the platform told us”."""
        return any(
            word is not None and word.lower().rstrip(_PUNCTUATION) in self._telling
            for found in _TELLER.finditer(sentence)
            for word in found.groups()
        )

    def is_of_terms(self, title: str) -> bool:
        """Whether a title is that of a page on privacy or cookies: “Our privacy policy”, but not “Court strikes down privacy law”."""
        if not self._may_be_terms(title):
            return False
        words = words_of(title).words
        return len(words) <= _TITLE and any(f" {term} " in f" {' '.join(words)} " for term in self._terms)

    def is_named_terms(self, name: str) -> bool:
        """Whether a first line or the name of a file ends in what such a page is called: “Harbour Cookie Policy”, but not “Cookie policy ruling”."""
        if not self._may_be_terms(name):
            return False
        words = words_of(name).words
        return len(words) <= _TITLE and f" {' '.join(words)}".endswith(self._named_terms)

    def _may_be_terms(self, name: str) -> bool:
        return any(map(name.lower().__contains__, self._terms_end))

    def subjects(self, title: str) -> frozenset[str]:
        """The kinds of left-over of which a page with such a title is made: “Customer reviews | Harbour Books”."""
        parts = _TITLE_PARTS.split(title.lower())
        return frozenset(self._subjects[part] for part in parts if part in self._subjects)

    def asks(self, heading: str) -> bool:
        """Whether a heading asks readers to do something: “Take Action”, “How you can help”."""
        return heading.lower().replace("’", "'").strip(" :!?") in self._asking

    def says_next(self, call: str) -> int:
        """How far a call goes that is joined to what comes next: “Share your thoughts below, and join me next time as we …”; else 0."""
        joined = _ALSO.search(call)
        if joined is None:
            return 0
        low = call[joined.end() :].lower()
        return joined.start() if any(words in low for words in self._next) else 0

    def _add(self, group: Group) -> None:
        kind, form = group.tags[0].rsplit("-", 1)
        if form == "end":
            self._endings.update((words_of(text).words, Known(kind, form, text)) for text in group.texts)
            return
        self._phrases.add(_Sort(kind, form), group, tokens=form in OPENINGS)
        if kind == "assistant":
            self._said_first.update(first_of(text, tokens=form in OPENINGS) for text in group.texts)

    def _shelf(self, first: str) -> _Shelf:
        shelf = self._shelves.get(first)
        if shelf is None:
            taken = self._phrases.take(first)
            if not taken:
                if not self._phrases.is_sorted:  # which it is after a few: words without phrases are without number
                    self._shelves[first] = _NONE
                return _NONE
            shelf = self._shelves[first] = _Shelf()
            for sort, text in taken:
                shelf.add(sort, text)
            shelf.sort()
        return shelf

    def is_glue(self, line: Words) -> bool:
        """Whether a line has no words, or only those of dates, times and counts."""
        return self._glue.issuperset(line.words)

    def tells_when(self, line: Words) -> bool:
        """Whether there are words of a date or a time in a line."""
        return not self._glue.isdisjoint(line.words)

    def names_agency(self, text: str) -> bool:
        """Whether a line names a news agency."""
        words = f" {' '.join(words_of(text).words)} "
        return any(f" {agency} " in words for agency in self._agencies)

    def signs_comment(self, text: str) -> bool:
        """Whether a short line is one of those that each comment of a discussion has."""
        return text.endswith(self._signature_ends) or words_of(text).words in self._signatures

    def is_count(self, line: Words) -> bool:
        """Whether a line says how many there are of what pages count: "3 comments", "(3) comments", "Comments (3)"."""
        tokens = line.tokens
        if tokens[:2] == _IN_BRACKETS:
            return tokens[2:] in self._counted
        return (tokens[0] == "0" and tokens[1:] in self._counted) or (
            tokens[1:] == _IN_BRACKETS and tokens[:1] in self._counted
        )

    def whole(self, line: Words) -> Known | None:
        """The phrase that a line is."""
        words = line.words
        return self._shelf(words[0]).whole.get(words) if words else None

    def is_left_over(self, line: str) -> bool:
        """Whether a line is nothing but phrases that say what it is."""
        words = words_of(line)
        whole = self.whole(words)
        if whole is not None:
            return whole.form != "atom"
        if len(words.words) > _LONGEST:
            return False
        cover = self.full_cover(words)
        return cover is not None and cover.strong > 0

    def may_open(self, text: str) -> bool:
        """Whether a line may begin with a known phrase: asked of its first two words, before the line is taken apart."""
        first, second = _first_words(text)
        shelf = self._shelf(first)
        return shelf.alone or second in shelf.seconds or not first.isalpha()

    def opening(self, line: Words) -> Known | None:
        """The longest phrase that a line begins with."""
        tokens = line.tokens
        first = 0
        while first < len(tokens) and tokens[first] in _SKIPPED_FIRST:
            first += 1
        if first == len(tokens):
            return None
        shelf = self._shelf(tokens[first])
        if first:
            tokens = tokens[first:]
        listed = shelf.by_second.get(tokens[1]) if len(tokens) > 1 else None
        for opening, known in shelf.single if listed is None else listed:
            if tokens[: len(opening)] == opening:
                return known
        return None

    def ending(self, text: str, words: Words) -> Known | None:
        """The phrase in capitals that stands, without a stop, behind the words of a headline: "Bridge closed for a year Read more".

        A title whose words are all written with capitals may be of just that: "How Children Read More".
        """
        if text[-1] in _PUNCTUATION:
            return None
        for length in range(min(_ENDING, len(words.words) - _HEADLINE), 1, -1):
            known = self._endings.get(words.words[-length:])
            if known is not None:
                before = text.rstrip(" »>→").rsplit(None, length)
                button = before[1:]
                told = before[0].split()
                small = any(word[0].islower() and len(word) > _SHORT_WORD for word in told)
                return known if small and button[0][0].isupper() and told[-1][-1].isalnum() else None
        return None

    def may_be_said(self, text: str) -> bool:
        """Whether a text may begin with what a chat assistant says: asked of its first two words."""
        word = text[:_WORD].split(None, 1)[:1]
        if not word or (word[0][0] not in _OPENING_MARKS and _folded(word[0]) not in self._said_first):
            return False
        first, second = _first_words(text)
        return second in self._shelf(first).assistant

    def assistant_words(self, text: str) -> tuple[int, Known | None]:
        """How many characters at the beginning of a text are what a chat assistant says around what it writes, and the phrase."""
        end, first = 0, None
        while end < len(text) and self.may_be_said(text[end : end + _GLANCE]):
            known = self.opening(words_of(text[end : end + _OPENING]))
            if known is None or known.kind != "assistant" or known.form not in _SAID:
                break
            first = first or known
            said = list(TOKEN.finditer(text, end, end + _OPENING))
            last = said[min(len(words_of(known.phrase).tokens), len(said)) - 1].end()
            stop = _STOP.search(text, last)
            end = len(text) if stop is None else stop.end()
        return end, first

    def full_cover(self, line: Words) -> Cover | None:
        """The phrases that a line is made of, where it is made of nothing else."""
        cover = self.cover(line, whole=True)
        return None if cover.words or not cover.pieces else cover

    def cover(self, line: Words, *, whole: bool = False) -> Cover:
        """How far a line is made of known phrases, longest first from the left; `whole`: up to the first word that none covers."""
        words = line.words
        bare = pieces = strong = at = 0
        best: Known | None = None
        while at < len(words):
            shelf = self._shelf(words[at])
            for length in range(shelf.longest, 0, -1):
                known = shelf.whole.get(words[at : at + length])
                if known is not None:
                    pieces += 1
                    is_strong = known.form != "atom"
                    strong += is_strong
                    if best is None or (is_strong and best.form == "atom"):
                        best = known
                    at += length
                    break
            else:
                bare += words[at] not in self._connectors
                at += 1
                if whole and bare:
                    break
        return Cover(bare, pieces, strong, best) if pieces else _NOTHING._replace(words=bare)


def _tagged(phrases: Phrases, language: str) -> Iterator[tuple[str, str]]:
    for group in phrases.groups(language) or ():
        for tag in group.tags:
            yield from ((tag, text) for text in group.texts)


def _texts(phrases: Phrases, languages: Iterable[str]) -> Iterator[str]:
    for language in languages:
        for group in phrases.groups(language) or ():
            yield from group.texts


def _first_words(text: str) -> tuple[str, str]:
    words = text[:_GLANCE].lstrip(_OPENING_MARKS).lower().replace("’", "'").split(None, 2)
    if not words:
        return "", ""
    return words[0].rstrip(_PUNCTUATION), words[1].rstrip(_BEHIND_WORDS) if len(words) > 1 else ""


def _folded(word: str) -> str:
    return word.lower().replace("’", "'").rstrip(_PUNCTUATION)


@cache
def line_lexicon(language: str) -> LineLexicon:
    """The phrases of lines in a language, in English, which pages of all languages borrow from, and in none."""
    return LineLexicon((language, "en"))
