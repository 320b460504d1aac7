"""Signs of a register, counted over the sentences of a text."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.analysis.characters import IN_TEXT, lowered
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import Sentence, sentences
from provenance.analysis.voice import Kind, words_of
from provenance.api import BlockKind, Document, Literals, Phrases
from provenance.named_tuples import NamedTuple

_ITEM, _CODE, _HEADING = BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.HEADING
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_TABLES = {
    name: Phrases.load(__package__, name)
    for name in (
        "addressed",
        "obligation",
        "saying",
        "condition",
        "imperative",
        "glance",
        "past",
        "heading",
        "meeting",
    )
}
_TELLER: Final[tuple[Kind, ...]] = ("i", "me", "my", "we", "us", "our", "short")
"""Who tells a text."""
_SPACES = str.maketrans({**dict.fromkeys('-–—/,;:!?.()[]“”"*_', " "), "’": "'"})
_ITEMS = 0.3
"""From this share of its blocks on list items make a text one of steps and rules."""
_FEW = 5
"""Items of lists below which they say nothing."""
_HEADINGS = 2
"""So many headings of that kind count."""
_NUMBER = frozenset("0123456789")
_FIRST = 16
"""Characters in which the first word of a sentence stands, if it is the verb of an instruction."""
_BEFORE = 2
"""So many words of a sentence may be its number or marks of a list."""
_BEHIND = ",.;:!?)*"
_AROUND = "*_-–—•·([,.:;!)]"
_MARKS = '“”"«»„'
_TURN = "(("
"""What a speaker's turn begins with: "((Cruz))"."""


class Words(NamedTuple):
    """Forms of a language, as they are looked for in its texts."""

    addressed: frozenset[str]
    teller: frozenset[str]
    obligation: frozenset[str]
    condition: frozenset[str]
    imperative: frozenset[str]
    no_verb: frozenset[str]
    """Behind a form of `imperative` these show that it was none."""
    glanced: Literals
    """Verbs of saying, what nearly every text has that speaks to a reader, and what one has that speaks of its writer."""
    bounds: tuple[int, int]
    """How many of them are of the first kind, and of the first two."""
    past: frozenset[str]
    shown: frozenset[str]
    """All of `addressed`, `teller`, `obligation` and `past`."""
    heading: tuple[str, ...]
    meeting: tuple[str, ...]
    files: frozenset[str]


class Signs(NamedTuple):
    """What was counted."""

    sentences: int = 0
    words: int = 0
    addressed: frozenset[int] = frozenset()
    """Sentences that speak to a reader or direct what is done, by index; no questions, nothing that is quoted."""
    directive: int = 0
    """Those of them that begin with the verb of an instruction or a condition, or say what must be done."""
    told: frozenset[int] = frozenset()
    """Sentences that speak of the writer or the writer's own people, by index; nothing that is quoted."""
    past: int = 0
    """Sentences with a verb of what has happened."""
    saying: int = 0
    """Verbs of saying."""
    form: int = 0
    """Signs of form: headings such as “How to” (two at most), code, lists of steps, and twice the name of the file."""
    meeting: int = 0
    """Headings of the record of a meeting."""


@cache
def words(language: str) -> Words | None:
    """The forms of a language; None where it has none."""
    if _TABLES["addressed"].groups(language) is None:
        return None
    saying = [f" {text}" for text in _forms("saying", language)]
    addressed = _forms("glance", language, "addressed_within")
    told = [*_forms("glance", language, "told_within"), *(f" {text} " for text in _forms("glance", language, "told"))]
    teller = _as_written(sorted(words_of(language, *_TELLER)))
    spoken, obligation, past = (_as_written(_forms(table, language)) for table in ("addressed", "obligation", "past"))
    return Words(
        spoken,
        teller,
        obligation,
        frozenset(_forms("condition", language)),
        frozenset(_forms("imperative", language)),
        frozenset(_forms("imperative", language, "not_before")),
        Literals((*saying, *addressed, *told)),
        (len(saying), len(saying) + len(addressed)),
        past,
        spoken | teller | obligation | past,
        tuple(f" {text} " for text in _forms("heading", language)),
        tuple(f" {text} " for text in _forms("meeting", language)),
        frozenset(_forms("heading", language, "file")),
    )


def _as_written(forms: list[str]) -> frozenset[str]:
    """Forms with the marks that may stand behind them: a text is cut at its white space alone, which takes a third of the time."""
    curly = [form.replace("'", "’") for form in forms]
    return frozenset(form + mark for form in (*forms, *curly) for mark in ("", *_BEHIND))


def _forms(table: str, language: str, tag: str = "") -> list[str]:
    wanted = (tag,) if tag else ()
    return [text for group in _TABLES[table].groups(language) or () if group.tags == wanted for text in group.texts]


class Glanced(NamedTuple):
    """How often a text has words that show its register at a glance."""

    saying: int
    addressed: int
    told: int


def glanced(document: Document, known: Words) -> Glanced:
    """How many verbs of saying a text has, and words that speak to its reader or of its writer."""
    counts = IN_TEXT.counts(document, known.glanced)
    first, second = known.bounds
    return Glanced(sum(counts[:first]), sum(counts[first:second]), sum(counts[second:]))


_LABELLED, _HEAD = 8, 600
"""Blocks, and characters of each, in which the lines stand that say who was present."""


def form_signs(document: Document, known: Words) -> tuple[int, int]:
    """How many signs of form a text has, and how many headings of the record of a meeting."""
    items = code = headings = meeting = 0
    for block in document.blocks:
        kind = block.kind
        if kind is _ITEM:
            items += 1
        elif kind is _CODE:
            code += 1
        elif kind is _HEADING and (headings < _HEADINGS or meeting < _HEADINGS):
            joined = f" {document.slice(block.span).translate(_SPACES).lower()} "
            headings += headings < _HEADINGS and any(text in joined for text in known.heading)
            meeting += any(text in joined for text in known.meeting)
    if document.has_front_matter:  # whose title stands in no block
        titles = (declared.value for declared in document.declared if declared.field == "title")
        titled = [f" {title.translate(_SPACES).lower()} " for title in titles]
        meeting += any(text in title for title in titled for text in known.meeting)
    if not headings:
        meeting += _labels_of_meeting(document, known)
    listed = items >= _FEW and items >= _ITEMS * len(document.blocks)
    stem = document.path.rpartition("/")[2].split(".")[0].lower()
    named = not known.files.isdisjoint((stem, *stem.translate(_SPACES).split()))
    return headings + (code > 1) + listed + 2 * named, meeting


def _labels_of_meeting(document: Document, known: Words) -> int:
    """How many of its first lines begin as the record of a meeting does that has no headings: "Present: Ana Cruz, Ben Roe", "Apologies: none"."""
    found = 0
    for block in document.blocks[:_LABELLED]:
        start, end = block.span
        text = document.text[start : min(end, start + _HEAD)]
        if ":" in text:
            found += sum(
                f" {line.partition(':')[0].strip().lower()} " in known.meeting
                for line in text.split("\n")
                if ":" in line
            )
    return found


def speaks_enough(document: Document, known: Words, found: int, fewest: float) -> bool:
    """Whether so many sentences can speak to a reader, of whom so many words were found: the cheapest of looks."""
    if found >= fewest:
        return True
    text = document.text
    imperative, condition = known.imperative, known.condition
    for sentence in sentences(document):
        start = sentence.span[0]
        first = text[start : start + _FIRST].split(" ", 1)[0].lower()
        found += first in imperative or first in condition or not first[:1].isalpha()
    return found >= fewest


def quotes_enough(document: Document, fewest: float) -> bool:
    """Whether a text has so many quotations."""
    return document.text.count("“") + document.text.count('"') / 2 >= fewest


def count(document: Document, known: Words, seen: Signs) -> Signs:
    """The signs of all sentences, with what was seen before."""
    listed = sentences(document)
    addressed: list[int] = []
    told: list[int] = []
    length = directive = past = 0
    quoting = any(mark in document.text for mark in _MARKS)
    shown = known.shown
    for index, sentence in enumerate(listed):
        said = document.slice(sentence.span)
        found = said.lower().split()
        length += len(found)
        asks = said[-1] == "?" or said.startswith(_TURN)
        signs = shown.intersection(found)  # few: each word is looked for once, not in four tables
        directs = not asks and (not known.obligation.isdisjoint(signs) or _opens(found, known))
        speaks = directs or (not asks and not known.addressed.isdisjoint(signs))
        past += not known.past.isdisjoint(signs)
        tells = not known.teller.isdisjoint(signs)
        if (speaks or tells) and not (quoting and _is_spoken(document, sentence, said)):
            if speaks:
                addressed.append(index)
                directive += directs
            if tells:
                told.append(index)
    return seen._replace(
        words=length, addressed=frozenset(addressed), directive=directive, told=frozenset(told), past=past
    )


def count_past(document: Document, known: Words) -> int:
    """In how many sentences there is a verb of what has happened."""
    past, text, low = known.past, document.text, lowered(document)
    if len(low) == len(text):  # each sentence need not be made small by itself
        return sum([not past.isdisjoint(low[one.span[0] : one.span[1]].split()) for one in sentences(document)])
    return sum([not past.isdisjoint(document.slice(one.span).lower().split()) for one in sentences(document)])


def _is_spoken(document: Document, sentence: Sentence, said: str) -> bool:
    """Whether quotation marks stand in a sentence, or around it."""
    return any(mark in said for mark in _MARKS) or inside_quotation(document, sentence.span)


def _opens(found: list[str], known: Words) -> bool:
    """Whether a sentence begins with the verb of an instruction, behind its number, or with a condition."""
    at = 0
    first = found[0].strip(_AROUND)
    while (not first or first[0] in _NUMBER) and at < _BEFORE and at + 1 < len(found):
        at += 1
        first = found[at].strip(_AROUND)
    if first in known.condition:
        return True
    return first in known.imperative and (len(found) == at + 1 or found[at + 1] not in known.no_verb)
