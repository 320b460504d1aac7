"""Hostile statements, told from mentions: a sentence becomes a string of word classes, in which statements are short patterns.

"Immigrants are vermin", "kill all the immigrants" and "immigrants do not deserve to live" are statements; "immigrants live here",
"to say that immigrants are vermin is wrong" and "she was accused of threatening immigrants" are not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from provenance.analysis.characters import lower_latin
from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.classes import ATTACK_LETTERS, Marks, Reading, mark, read
from provenance_plugins.moderation.model import score
from provenance_plugins.moderation.passages import REACH, is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.usage import is_innocent
from provenance_plugins.moderation.vocabulary import by_word, group_of, tagged
from provenance_plugins.moderation.words import Word, attacks, groups, profanities, slurs, within

__all__ = ["AGREES", "Statement", "hostile_statements", "is_one_person", "readings"]

_HOSTILE = frozenset("SDZVvUKHARFXxPLQ")
AGREES = lazy_pattern(
    lambda: rf"\b(?:this|that|the) {group_of('senses', 'saying')}\b[^.!?]*,? {group_of('senses', 'agreeing')}[.!]",
    re.IGNORECASE,
)
"""A sentence on a slogan, with whose words whoever writes agrees at its end: that is said, and not told."""


class Statement(msgspec.Struct, frozen=True, order=True):
    """A hostile statement."""

    span: Span
    """Its sentence without the white space around it."""
    kind: str
    """`violence` or `hate`."""
    pattern: str
    """Which pattern it fits; `model` where none does."""
    cue: str
    """The word that makes it hostile."""
    core: Span
    """The words that fit the pattern."""


_GROUP_PATTERNS: tuple[tuple[str, str, str], ...] = (
    ("violence", "should be killed", r"[GS][^,Nc]{0,5}M[.TtFm]{0,3}C[.TtF]{0,2}v|[GS][^,Nc]{0,5}M[.TtF]?U"),
    ("violence", "I will kill", r"(?:^.?|[IWB,])[.TtFC]{0,4}(?:m[.TtFI]{0,3}){1,3}[VU][.TtYhOFm]{0,4}[GS]"),
    ("violence", "let's kill", r"(?:W|[BI.]M)[.TtF]{0,3}[VU][.TtYhOF]{0,4}[GS]"),
    ("violence", "kill all", r"^[.]{0,1}[VU][TtO.F]{0,2}[GS]"),
    ("violence", "make them suffer", r"(?:[IWB,]|^)[^,N]{0,3}m[^,N]{0,5}(?:[GS][.]{0,2}|J)[VU]"),
    ("violence", "better off if killed", r"E[^,N]{0,4}[GS][^,N]{0,4}[VUv]"),
    ("violence", "killing is fine", r"[VUK][.TtYhO]{0,3}[GS][^,]{0,5}L"),
    ("hate", "are vermin", r"[GSJ][.TtYOM]{0,5}C[.TtMFYImA]{0,4}[DZASF]"),
    ("hate", "vermin", r"G[DZ]|JD|[DZA][Tt]?[GS]"),
    ("hate", "I hate", r"(?:^.?|,|[IW])[.TtMmC]{0,3}H[.TtYhF]{0,4}[GSJ]|HIm.[YTt]?[GS]"),
    ("hate", "make me sick", r"[GSJ][.TtYM]{0,5}R"),
    ("hate", "get out", r"[GS][^,N]{0,5}X"),
    ("hate", "get rid", r"x[TtO.Yh]{0,3}[GS]"),
    ("hate", "are not our equals", r"[GSJ][^,c]{0,5}N[.TtMmC]{0,3}P|N[.Tt]{0,3}P[.TtYh]{0,3}[GS]"),
    ("hate", "typical of", r"(?:^|,)(?:[.]?[tOq][Cc][.F]{0,2}|[.]?)Q[.Tt]{0,2}[GS]"),
    ("hate", "that fool was a", r"[AF][.Tt]{0,2}[Cc][Tt]?[GS]"),
    ("hate", "damn them", r"F[TtYh.]{0,2}[GS]"),
    ("hate", "are fools", r"[GSJ]F"),
)
_ALL = frozenset(name for _, name, _ in _GROUP_PATTERNS)
_OF_THEM = frozenset(
    {
        "should be killed",
        "I will kill",
        "let's kill",
        "kill all",
        "make them suffer",
        "are vermin",
        "I hate",
        "make me sick",
        "get rid",
    }
)
"""Patterns that are also read where a sentence goes on about the group with "they" or "them"."""
_IS_CALLED = "are vermin"
"""The pattern that says what somebody is: of one person it is an insult, and nothing that is said of a group."""
_COMPILED = tuple((kind, name, lazy_pattern(pattern)) for kind, name, pattern in _GROUP_PATTERNS)


_GROUP_LETTERS = {"noun": "G", "adjective": "J"}
_SLUR_LETTERS = {"slur": "S"}
_PROFANE_LETTERS = {"strong": "F", "vulgar": "F", "mild": "F"}


@analysis()
def _targets(document: Document) -> tuple[Word, ...]:
    """The groups that a document mentions as people."""
    return tuple(
        word
        for word in groups(document)
        if ("noun" in word.tags and not _is_of_state(document, word.span))
        or ("noun" not in word.tags and _means_people(document, word.span))
    )


def _is_of_state(document: Document, span: Span) -> bool:
    """Whether a name of a people stands before what its state has: "the Chinese market"."""
    return _OF_STATE.match(document.text, span.end) is not None


_OF_STATE = lazy_pattern(lambda: rf"\s{group_of('senses', 'of_states')}\b(?![-’'])")


def is_one_person(document: Document, span: Span) -> bool:
    """Whether a noun means one person, as it stands: "that woman is a disgrace"; not "the woman of today", nor "a woman"."""
    text = document.text
    if text[span.start : span.end].lower() not in tagged("one_person", "noun"):
        return False
    before = _WORD_BEFORE.search(text, max(0, span.start - _DETERMINER), span.start)
    return before is not None and before[1].lower() in tagged("one_person", "pointing")


_DETERMINER = 8
"""Characters before a noun in which the word stands that points at one person."""
_WORD_BEFORE = lazy_pattern(r"(?<!\w)(\w+) \Z")


@analysis()
def _slurs(document: Document) -> tuple[Word, ...]:
    """The slurs of a document that mean people."""
    return tuple(word for word in slurs(document) if "slur" in word.tags and not is_innocent(document, word))


def _candidates(document: Document) -> Iterator[tuple[Span, bool]]:
    """The sentences that mention a group beside a hostile word or a denial, and whether it is a hostile word."""
    targets = [*_targets(document), *_slurs(document)]
    if not targets:
        return
    targets.sort(key=lambda word: word.span.start)
    cues = sorted(word.span.start for word in (*attacks(document), *profanities(document)))
    reached = -1
    for target in targets:
        start, end = target.span
        if start < reached or not (
            _any_between(cues, start - REACH, end + REACH) or _denies(document, _around(start, end))
        ):
            continue
        if is_code(document, target.span):
            continue
        sentence = sentence_around(document, target.span)
        reached = sentence.end
        hostile = _any_between(cues, *sentence)
        if hostile or _denies(document, sentence):
            yield sentence, hostile


def _around(start: int, end: int) -> Span:
    return Span(max(0, start - REACH), end + REACH)


def _any_between(starts: Sequence[int], low: int, high: int) -> bool:
    """Whether one of some sorted places lies between two."""
    at = bisect_left(starts, low)
    return at < len(starts) and starts[at] < high


def _marks(document: Document) -> Marks:
    marked: Marks = {}
    mark(profanities(document), _PROFANE_LETTERS, marked)
    mark(attacks(document), ATTACK_LETTERS, marked)
    mark(groups(document), _GROUP_LETTERS, marked)
    mark(_slurs(document), _SLUR_LETTERS, marked)
    return marked


def readings(document: Document) -> Iterator[tuple[Span, Reading, bool]]:
    """The sentences that mention a group, read, and whether they hold a hostile word or a denial beside it."""
    marked: Marks = {}
    for sentence, hostile in _candidates(document):
        marked = marked or _marks(document)
        yield sentence, read(document, sentence, marked), hostile


def _may_deny_worth(document: Document, sentence: Span) -> bool:
    """Whether a sentence without a hostile word may still be a hostile statement: it holds a slur, or what is denied to a group."""
    if within(slurs(document), *sentence):
        return True
    lower = document.text[sentence.start : sentence.end].lower().replace("’", "'")
    return any(word in lower for word in tagged("worth", "worth"))


@analysis()
def hostile_statements(document: Document) -> tuple[Statement, ...]:
    """Hostile statements about groups: calls for violence, hatred, dehumanising comparisons; at most one a sentence."""
    found: list[Statement] = []
    marked: Marks = {}
    for sentence, hostile in _candidates(document):
        if not hostile and not _may_deny_worth(document, sentence):
            continue
        marked = marked or _marks(document)
        reading = read(document, sentence, marked, told_too=False)
        if reading.told:
            if AGREES.search(document.text, *sentence) is None:
                continue
            reading = read(document, sentence, marked)
        statement = _match(document, reading, sentence)
        if statement is None and hostile and "O" in reading.classes:
            statement = _match(document, _of_them(document, reading), sentence, _OF_THEM)
        if statement is None and hostile and score(document, reading, "hate") > 0:
            statement = _whole(document, reading, sentence)
        if statement is not None and not is_framed(document, statement.core, sentence):
            found.append(statement)
    found += _about_them(document, {statement.span.start for statement in found})
    return tuple(sorted(found))


def _of_them(document: Document, reading: Reading) -> Reading:
    """A sentence with the group in the place of "they" and "them"."""
    they = tagged("small", "they")
    classes = "".join(
        "G" if letter == "O" and document.slice(span).lower() in they else letter
        for letter, span in zip(reading.classes, reading.spans, strict=True)
    )
    return msgspec.structs.replace(reading, classes=classes)


def _about_them(document: Document, taken: set[int]) -> Iterator[Statement]:
    """Statements in a sentence that goes on about a group of the sentence before with "they" or "them"."""
    cues = attacks(document)
    if not cues:
        return
    starts = [cue.span.start for cue in cues]
    marked: Marks = {}
    for target in _targets(document):
        end = target.span.end
        if not _any_between(starts, end, end + REACH + _NEXT):
            continue
        first = sentence_around(document, target.span)
        block = document.block_at(target.span.start)
        if block is None or first.end >= block.span.end or first.end in taken:
            continue
        if not within(cues, first.end, first.end + _NEXT):
            continue
        if not marked:
            mark(cues, ATTACK_LETTERS, marked)
        sentence = sentence_around(document, Span(first.end, first.end + 1))
        reading = read(document, sentence, marked, told_too=False)
        if "O" not in reading.classes:
            continue
        statement = _match(document, _of_them(document, reading), sentence, _OF_THEM)
        if statement is not None and not is_framed(document, statement.core, sentence):
            taken.add(first.end)
            yield statement


_NEXT = 100
"""Characters of the next sentence in which a hostile word must begin."""


def _whole(document: Document, reading: Reading, sentence: Span) -> Statement:
    """A sentence that the model holds for hateful, with its first hostile word."""
    at = next((index for index, letter in enumerate(reading.classes) if letter in _HOSTILE), 0)
    span = trimmed(document, sentence)
    return Statement(span, "hate", "model", document.slice(reading.spans[at]), span)


def _means_people(document: Document, span: Span) -> bool:
    """Whether an adjective means people: a word for people, or a hostile one, follows."""
    after = _NEXT_WORD.match(document.text, span.end)
    if after is None:
        return False
    word = after[1].lower()
    if word in tagged("senses", "ground") and document.slice(span).lower() in tagged("senses", "colour"):
        return False
    if word in tagged("senses", "poor") and _THINGS.match(document.text, after.end(1)) is not None:
        return False
    return word in by_word("human") or word in by_word("attack") or bool(within(attacks(document), *after.span(1)))


_NEXT_WORD = lazy_pattern(r"\W{1,2}(\w+)")
_THINGS = lazy_pattern(lambda: rf"\s{group_of('senses', 'things')}\b", re.IGNORECASE)
"""Behind a colour and a word for what is poor: "black crap tables"."""


_DENIALS = (b" not ", b"n't ", b" never ", b" no ", b"n?t ")
"""In Latin-1, which has `?` for the typographic apostrophe."""


@analysis()
def _denials(document: Document) -> tuple[tuple[int, int], ...]:
    """The places of what denies, in order."""
    text, lower = document.text, lower_latin(document)
    found: list[tuple[int, int]] = []
    for word in _DENIALS:
        at = lower.find(word)
        while at >= 0:
            if word != b"n?t " or text[at + 1] == "’":
                found.append((at, at + len(word)))
            at = lower.find(word, at + 1)
    return tuple(sorted(found))


def _denies(document: Document, sentence: Span) -> bool:
    denials = _denials(document)
    for at in range(bisect_left(denials, (sentence.start,)), len(denials)):
        start, end = denials[at]
        if end <= sentence.end:
            return True
        if start >= sentence.end:
            break
    return False


_PLAIN = str.maketrans("iw", "..")


def _match(document: Document, reading: Reading, sentence: Span, kinds: frozenset[str] = _ALL) -> Statement | None:
    classes = reading.classes.translate(_PLAIN)
    for kind, name, pattern in _COMPILED:
        match = next(
            (
                one
                for one in pattern.finditer(classes)
                if name != _IS_CALLED
                or not (is_one_person(document, reading.spans[one.start()]) or _is_of_another(document, reading, one))
            ),
            None,
        )
        if match is None or name not in kinds or "N" in classes[max(0, match.start() - 2) : match.start()]:
            continue
        within = range(match.start(), match.end())
        core = Span(reading.spans[within[0]].start, reading.spans[within[-1]].end)
        cue = reading.spans[next((at for at in within if classes[at] in _HOSTILE), within[-1])]
        return Statement(trimmed(document, sentence), kind, name, document.slice(cue), core)
    return None


def _is_of_another(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether "is" behind several people agrees with another subject: "complimenting women on their looks is the problem"."""
    copula = match[0].find("C")
    if copula <= 1 or document.slice(reading.spans[match.start() + copula]).lower() not in _SINGULAR:
        return False
    return _SEVERAL.search(document.slice(reading.spans[match.start()])) is not None


_SINGULAR = frozenset({"is", "isn't", "isn’t"})
_SEVERAL = lazy_pattern(r"(?<!s)s\Z|[mM]en\Z|^[tT]hem\Z")
