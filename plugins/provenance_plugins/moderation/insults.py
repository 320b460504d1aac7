"""Insults: what a person is called, told from reports of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.files import is_article
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Span, analysis, any_of, lazy_pattern
from provenance_plugins.moderation.classes import Marks, Reading, mark, read
from provenance_plugins.moderation.menaces import Address
from provenance_plugins.moderation.model import score
from provenance_plugins.moderation.no_persons import is_of_thing
from provenance_plugins.moderation.of_animals import is_of_animal
from provenance_plugins.moderation.parts_of_bodies import is_part_of_body
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.statements import is_one_person
from provenance_plugins.moderation.usage import has_innocent_words, is_in_title, is_of_birth
from provenance_plugins.moderation.vocabulary import by_word, group_of, tagged
from provenance_plugins.moderation.weighed import is_weighed
from provenance_plugins.moderation.words import Word, attacks, insults, profanities, within
from provenance_plugins.moderation.works import is_in_title_of_work

__all__ = ["PROFANE_LETTERS", "Address", "first_fit", "insulting", "readings"]


_INSULT_LETTERS = {
    "noun": "d",
    "harsh": "e",
    "literal": "f",
    "trait": "a",
    "flaw": "b",
    "weak": "g",
    "jab": "j",
    "order": "o",
}
PROFANE_LETTERS = {"strong": "F", "vulgar": "F"}
_NAMED = "that clown Brandt"
"""The pattern of a word of two meanings right before a name."""
_INSULTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, lazy_pattern(pattern))
    for name, pattern in (
        ("to somebody", r"j|^[.FTt]{0,2}o|,[.F]?o"),
        ("you fool", r"Y[Fab]{0,3}[def]|Y[.Fab]{1,3}[def](?=,|$)"),
        ("you are a fool", r"YC[.TtFabM]{0,5}[abdefgD]"),
        ("you stupid cow", r"(?:^|,)YF?a[.D](?=,|$)"),
        ("your stupid face", r"ha[F.]"),
        ("is a fool", r"[OTt]C[TtFabM]{0,2}\.?[TtFab]{0,2}[de]|[.]C[.TFab]{0,3}[de]|OC[TFab]{0,2}\.?[ab]?f"),
        ("is surely a fool", r"OC\.[TFab]{1,2}f"),
        ("is a loser", r"[.]C[TFab]{1,3}f"),
        ("is stupid", r"O[Cc][.TtF]{0,3}[ab]|[.]C[.TF]{0,2}[ab]"),
        ("how stupid they are", r"a[OY][.F]?C|aT?w[.F]?C"),
        ("this stupid person", r"t[F]?a\."),
        ("what a loser", r"aF?f"),
        ("what a fool", r"(?:^|,)qT[.TFab]{0,3}[def]|^[TtFab]{0,2}[de],?$"),
        ("this fool", r"t[abF]{0,2}[de]|t[abF]f"),
        (_NAMED, r"t[abF]{0,2}f\."),
        ("stupid fool", r"[abF][.]?d|[ab]e"),
        ("stupid party", r"[ab]w|wC[.TFab]{0,3}[abdef]"),
        ("fool", r"d"),
    )
)
_PREDICATES = frozenset({"you are a fool", "is stupid"})
"""The patterns that end in what somebody is said to be."""
_WORDED = frozenset({"is surely a fool", "is a loser", "how stupid they are", "this stupid person", "what a loser"})
"""The patterns that only some words of their classes fit."""
_OF_A_PERSON = frozenset({"is a fool", "is a loser"})
"""The patterns whose first word may be a given name at the start of a sentence."""
_BARE = frozenset({"fool", "what a fool", "you fool"})
"""The patterns in which nothing but the word itself says that somebody is called so."""
_PLURAL = lazy_pattern(r"\w{3,}s|people", re.IGNORECASE)
_NOT_ASKED = frozenset({"literal", "weak"})
"""Tags of words that the model is not asked about: they are mostly meant as they are."""
_NO_PERSON = frozenset(map(chr, range(128))) - frozenset("YOh")
"""A sentence of these letters alone speaks to and of nobody: the model is not asked."""
_UNSAID = frozenset("Ni")
"""Denied, or said under a condition."""


def _is_name(document: Document, span: Span, sentence: Span) -> bool:
    """Whether the subject of a sentence is written like a name; the first word has a capital anyway."""
    return document.text[span.start].isupper() and bool(document.text[sentence.start : span.start].strip())


def _is_predicate(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the word is said of the person: not under a condition (“crazy if you miss it”), not of what one is doing (“is building a fake empire”), of what it is full of or dealt with by (“is flooded with fake accounts”)."""
    behind = reading.classes[match.end() : match.end() + 1]
    if match[0][-1] in "abg" and (behind == "i" or (behind == "." and _is_led_to(document, reading, match))):
        return False
    doing = match.start() + match[0].upper().index("C") + 1
    is_of_a_thing = match[0][-2] in "Tt" and reading.classes[doing] == "."
    return not (is_of_a_thing and document.slice(reading.spans[doing]).endswith("ing"))


_LEADING = frozenset({"with", "by", "from", "about", "for", "on", "in"})


def _is_led_to(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether a preposition stands right before the word, or before its article: then it describes the noun behind it."""
    before = [document.slice(reading.spans[at]).lower() for at in range(match.start() + 1, match.end() - 1)]
    return not _LEADING.isdisjoint(before[-2:])


def _is_worded(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether words of everyday use are ones that insult.

    They do after an adverb that insists (“is definitely a rat”), in an outcry (“how dumb they are”), before a word for people (“this stupid
    woman”), and where nothing with a name is called so in the everyday sense (“Brandt is a loser”).
    """
    start, end = match.span()
    last = document.slice(reading.spans[end - 1]).lower()
    if reading.classes[end - 1] == "C":
        return start > 0 and document.slice(reading.spans[start - 1]).lower() in tagged("small", "degree")
    if reading.classes[end - 1] == ".":
        return last in by_word("human")
    if reading.classes[start] == "O":
        return document.slice(reading.spans[start + 2]).lower() in tagged("small", "surely")
    return last in tagged("insult", "outright")


def _is_of_an_affair(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether a word that is said of affairs, too, is: "it's a disgrace", "what a disgrace", but "what a disgrace you are"."""
    if document.slice(reading.spans[match.end() - 1]).lower() not in tagged("around_insult", "affair"):
        return False
    return match[0][0] in "tTq" and reading.classes[match.end() : match.end() + 1] not in {"Y", "O"}


def _is_plight(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words have a subject, so that they order nobody to do it: “Files get lost”."""
    last = match.end() - 1
    if last == match.start() or reading.classes[last - 1] != "." or not match[0].endswith("o"):
        return False
    subject = document.slice(reading.spans[last - 1])
    said = document.slice(reading.spans[last]).lower()
    return "plight" in by_word("insult").get(said, ()) and _PLURAL.fullmatch(subject) is not None


def _without_stress(document: Document, reading: Reading) -> str:
    """The classes of a sentence in which what stresses is no denial: "he is nothing but a fool"."""
    classes = reading.classes
    at = classes.find("N")
    while 0 <= at < len(classes) - 1:
        words = document.slice(Span(reading.spans[at].start, reading.spans[at + 1].end)).lower()
        if words in tagged("around_insult", "stress"):
            classes = f"{classes[:at]}..{classes[at + 2 :]}"
        at = classes.find("N", at + 1)
    return classes


def first_fit(
    document: Document, sentence: Span, reading: Reading, patterns: Sequence[tuple[str, re.Pattern[str]]]
) -> tuple[str, Span, str] | None:
    """The first of some patterns that a sentence fits: its name, the place of the words, and their classes."""
    classes = _without_stress(document, reading)
    for name, pattern in patterns:
        for match in pattern.finditer(classes):
            if not _UNSAID.isdisjoint(classes[max(0, match.start() - 2) : match.end()]):
                continue
            if name == "to somebody" and _is_plight(document, reading, match):
                continue
            if name == "you fool" and _is_apart(document, reading, match):
                continue
            if name == "your stupid face" and _is_fancy(document, reading, match):
                continue
            if name == "to somebody" and match[0][-1] == "o" and "T" in match[0]:
                continue  # "a crawl back": no order has an article
            if name == "this fool" and _is_clause(document, reading, match):
                continue
            if name in _WORDED and not _is_worded(document, reading, match):
                continue
            if name == _NAMED and not _is_name(document, reading.spans[match.end() - 1], sentence):
                continue
            if _is_of_an_affair(document, reading, match):
                continue
            said = name in _PREDICATES or match[0].startswith("wC")
            if said and not _is_predicate(document, reading, match):
                continue
            subject = reading.spans[match.start()]
            if (
                match[0][0] != "."
                or not name.startswith("is ")
                or _is_name(document, subject, sentence)
                or is_one_person(document, subject)
                or (name in _OF_A_PERSON and is_given_name(document.slice(subject)))
            ):
                last = match.end() - 1
                return name, Span(reading.spans[match.start()].start, reading.spans[last].end), match[0]
    return None


def _is_title(document: Document, cue: Span) -> bool:
    """Whether a word has the capital of a name or title: inside a sentence, or as the whole of a heading."""
    word = document.slice(cue)
    if not word[0].isupper() or word.isupper() or "coined" in by_word("insult").get(word.lower(), ()):
        return False
    before = document.text[max(0, cue.start - 2) : cue.start].strip()[-1:]
    if before.isalpha() or before == ",":
        return True
    block = document.block_at(cue.start)
    return block is not None and block.kind is BlockKind.HEADING and block.span.end - block.span.start == len(word)


def _is_apart(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the word is not what somebody is, but what is kept away: "protect yourself from fraud"."""
    apart = tagged("around_insult", "apart")
    return any(document.slice(span).lower() in apart for span in reading.spans[match.start() : match.end()])


def _is_fancy(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words are a friendly way to speak of what somebody thinks up: "turn your crazy ideas into projects"."""
    trait, noun = (document.slice(reading.spans[at]).lower() for at in (match.start() + 1, match.end() - 1))
    return trait in tagged("around_insult", "wild") and noun in tagged("around_insult", "fancy")


def _is_clause(document: Document, reading: Reading, match: re.Match[str]) -> bool:
    """Whether "that" before a plural begins a clause and points at nobody: "be aware that scammers are out there"."""
    first, last = (document.slice(reading.spans[at]).lower() for at in (match.start(), match.end() - 1))
    return first in tagged("aimed", "one") and last.endswith("s") and not last.endswith("ss")


def _is_dish(document: Document, cue: Word) -> bool:
    """Whether a word is a dish that the text names elsewhere: "jerk chicken", then "this jerk was made with …"."""
    if cue.word not in tagged("around_insult", "dish"):
        return False
    return any("name" in one.tags and cue.word in one.word.split() for one in insults(document))


_PLACE = lazy_pattern(lambda: rf" (?:[a-z]+ )?{group_of('around_insult', 'place')}\b(?![’'-])")


def _is_of_place(document: Document, cue: Word, classes: str) -> bool:
    """Whether a word says in jest what a place or a thing is like, and nobody is spoken to: "this dispatch from weirdo library zone"."""
    if cue.word not in tagged("around_insult", "odd") or "Y" in classes:
        return False
    return _PLACE.match(document.text, cue.span.end) is not None


_FELT = lazy_pattern(lambda: rf"\b(?:{any_of(tagged('around_insult', 'felt'))}) (?:an? )?(?:\w+ )?\Z", re.IGNORECASE)
_FELT_REACH = 40
"""Characters before a word in which stands that somebody feels like one."""


def _is_felt(document: Document, cue: Span) -> bool:
    """Whether somebody only takes himself for what the word says: "I felt like an idiot"."""
    return _FELT.search(document.text, max(0, cue.start - _FELT_REACH), cue.start) is not None


_GIVEN = lazy_pattern(
    lambda: rf"\b(?:{any_of(tagged('around_insult', 'giving'))}) (?:you|u) (?:\w+ ){{0,2}}\Z", re.IGNORECASE
)


def _is_given(document: Document, cue: Word, sentence: Span) -> bool:
    """Whether the word is what something causes or brings somebody ("may cause you embarrassment"), and no other insult stands beside it; "I give you idiots …" calls somebody so."""
    if cue.word not in tagged("around_insult", "things") or len(within(insults(document), *sentence)) > 1:
        return False
    start = cue.span.start
    return _GIVEN.search(document.text, max(0, start - _FELT_REACH), start) is not None


_OF_ONESELF = lazy_pattern(
    lambda: (
        rf"\b{group_of('around_insult', 'to_myself')}\b(?![^\0]*\b{group_of('usage', 'being')}\b[^\0]*\0)|\b{group_of('around_insult', 'i_am')}\s(?:[\w,]+\s){{0,3}}(?=\0)|\A\W{{0,2}}\0,?\s{group_of('around_insult', 'i_thought')}\b"
        rf"|(?<=\0)\s(?:that\s)?{group_of('around_insult', 'i_am')}\b"
    ),
    re.IGNORECASE,
)
"""What somebody calls himself, with a zero in the place of the word; not another: "I told myself that Ana is …"."""


def _is_of_oneself(document: Document, sentence: Span, cue: Span) -> bool:
    """Whether somebody calls himself so: "I said to myself: …", "what a … I was"."""
    text = document.text
    around = f"{text[sentence.start : cue.start]}\0{text[cue.end : sentence.end]}".replace("’", "'")
    return _OF_ONESELF.search(around) is not None


_BEFORE = 60
"""Characters before a word of everyday use in which somebody stands who is called so."""
_EVERYDAY = frozenset({"literal", "flaw", "trait", "weak"})
_DESCRIBING = _EVERYDAY - {"literal"}
_OF_SOMEBODY = frozenset({"is a loser", "is stupid"})
_NEEDED = lazy_pattern(lambda: rf"\b(?:{any_of(tagged('around_insult', 'before'))})\b", re.IGNORECASE)


def _may_insult(document: Document, cue: Word) -> bool:
    """A cheap look before a sentence is read: a word of everyday use insults only with somebody before it, or a party after it."""
    if not _EVERYDAY.issuperset(cue.tags):
        return True
    start, end = cue.span
    return (
        start < _BEFORE
        or bool(_NEEDED.search(document.text, start - _BEFORE, start))
        or bool(_WORD_AFTER.match(document.text, end))
    )


def _moves(document: Document, cue: Word) -> bool:
    """Whether the word is a verb by where something moves: "habits that creep in after 30"; not "that creep in accounts"."""
    return cue.word in tagged("aimed", "moving") and _MOVES.match(document.text, cue.span.end) is not None


_MOVES = lazy_pattern(lambda: rf"\s(?:{group_of('aimed', 'ways')}\b|in(?:[.,;:!?)]|\Z))", re.IGNORECASE)
_WORD_AFTER = lazy_pattern(r" \w+s\b")


def readings(document: Document, *, told_too: bool = True) -> Iterator[tuple[Span, Reading, Word]]:
    """The sentences that hold a word of insult, read, with the first such word."""
    cues = [cue for cue in insults(document) if not _moves(document, cue)]
    if not cues:
        return
    marked: Marks = {}
    reached = -1
    for cue in cues:
        if "name" in cue.tags:
            continue  # "trash can", "if you're sick": no insult
        if cue.span.start >= reached and _may_insult(document, cue) and not is_code(document, cue.span):
            if not marked:
                mark(profanities(document), PROFANE_LETTERS, marked)
                mark(attacks(document), {"beast": "D", "creature": "D"}, marked)
                mark(cues, _INSULT_LETTERS, marked)
            sentence = sentence_around(document, cue.span)
            reached = sentence.end
            yield sentence, read(document, sentence, marked, told_too=told_too), cue


def _may_ask(reading: Reading, cue: Word) -> bool:
    if _NOT_ASKED.issuperset(cue.tags) or "N" in reading.classes:
        return False
    return not _NO_PERSON.issuperset(reading.classes)


@analysis()
def insulting(document: Document) -> tuple[Address, ...]:
    """Sentences that insult somebody; at most one a sentence."""
    found: list[Address] = []
    for sentence, reading, cue in readings(document, told_too=False):
        if reading.told:
            continue
        hit = first_fit(document, sentence, reading, _INSULTS)
        if hit is None and _may_ask(reading, cue) and score(document, reading, "insult") > 0:
            hit = "model", cue.span, ""
        if hit is None or is_framed(document, hit[1], sentence):
            continue
        if hit[0] in _BARE and _is_title(document, cue.span):
            continue
        if is_in_title(document.text, *cue.span) or _is_felt(document, cue.span):
            continue
        if is_part_of_body(document, cue.span) or is_weighed(document, cue, sentence):
            continue
        if _is_given(document, cue, sentence) or is_of_thing(document, cue, sentence):
            continue
        if _is_of_oneself(document, sentence, cue.span) or is_in_title_of_work(document, cue.span):
            continue
        if has_innocent_words(document.slice(cue.span).lower(), document.slice(sentence)):
            continue
        if is_of_animal(document, document.slice(cue.span).lower(), cue.span, sentence):
            continue
        if is_of_birth(document, cue.span) or _is_dish(document, cue) or _is_of_place(document, cue, hit[2]):
            continue
        found.append(
            Address(trimmed(document, sentence), hit[0], document.slice(cue.span), "Y" in hit[2], cue.span, hit[1])
        )
    return tuple(found)


def is_outright(document: Document, one: Address) -> bool:
    """Whether an insult is one whatever is meant: in an article, words of everyday use ("crazy", "corrupt", "lazy") are opinions."""
    if not is_article(document):
        return True
    if one.pattern == _NAMED or _CALLED.search(document.text, *one.span) is not None:
        return True
    if one.pattern == "model":
        return False
    if _is_creed(document, one):
        return False
    known = by_word("insult")
    said = [document.slice(word.span).lower() for word in _joined(document, one)] or [one.cue.lower()]
    # Of "an idiot" that of "idiot".
    tags = {tag for words in said for each in (words, words.rsplit(None, 1)[-1]) for tag in known.get(each, ())}
    if not _EVERYDAY.issuperset(tags - {"outright", "somebody"}):
        return True
    if one.direct and "literal" in tags and not _DESCRIBING.isdisjoint(tags):
        return True
    return "outright" in tags and (one.direct or one.pattern in _OF_SOMEBODY)


def _is_creed(document: Document, one: Address) -> bool:
    """Whether an article judges what somebody or a body believes: "The league is openly fascist", but not "He is a fascist"."""
    if one.cue.lower() not in tagged("around_insult", "creed"):
        return False
    if document.text.lower().count(f"{one.cue.lower()[:-1]}m") >= _TREATED:
        return True  # an essay on that: "fascism"
    start = one.place.start
    return _PREDICATED.search(document.text, max(0, start - _BEFORE), start) is not None


_TREATED = 3
"""Times that a text names the creed which it treats."""
_PREDICATED = lazy_pattern(lambda: rf"\b{group_of('usage', 'be')}\s(?:\w+ly\s)?\Z", re.IGNORECASE)


def _joined(document: Document, one: Address) -> list[Word]:
    """The words of insult that fit its pattern, and those that follow them: "a pathetic loser"."""
    found: list[Word] = []
    end = one.core.end
    for word in within(insults(document), one.core.start, one.span.end):
        if word.span.start > end + 1:
            break
        found.append(word)
        end = max(end, word.span.end)
    return found


_CALLED = lazy_pattern(
    lambda: (
        rf"(?:(?<=[,;:.!?]\s)|(?<=\n)|\A)you\s{group_of('insult', 'trait')}\s(?!{group_of('around_insult', 'joining')}\b)\w"
    ),
    re.IGNORECASE,
)
"""What throws any word at somebody: "…, you stupid cow"; not "it makes you stupid and slow"."""
