"""A sentence as a string of word classes, one letter a word, in which statements are short patterns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

import msgspec

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import by_word, tagged
from provenance_plugins.moderation.words import Word

__all__ = ["ATTACK_LETTERS", "Marks", "Reading", "is_told", "mark", "read"]

# One letter a word; see the tables [small], [attack], [speech] and [worth] of the lexicon.
_SMALL = {
    "self": "I", "self_is": "IC", "self_will": "Im", "we": "W", "we_will": "Wm", "you": "Y", "yours": "h", "you_are": "YC", "other": "O", "other_is": "OC",
    "somebody": "B", "determiner": "T", "pointing": "t", "is": "C", "was": "c", "should": "M", "will": "m", "not": "N", "wish": "E", "if": "i", "party": "w", "what": "q",
}  # fmt: skip
ATTACK_LETTERS = {
    "kill": "V", "killed": "v", "killing": "K", "beast": "D", "hate": "H", "revolt": "R", "trait": "A", "leave": "X", "rid": "x", "perish": "U", "creature": "Z", "wish": "E", "if": "i", "party": "w", "what": "q", "wonder": "Q",
}  # fmt: skip
_OWN_VOICE = frozenset({"i", "just", "i'd"})
_BELIEF_REACH = 4
"""Words before one in which a belief is named."""
_WORDS = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_LESSON = lazy_pattern(r"\b(?:history|experience|life|nature|time)(?: has)? (?:teaches|taught)(?: \w+)? that\b")
"""What whoever writes has learnt is said in his own voice."""
_TOKEN = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:]")


Marks: TypeAlias = dict[int, tuple[int, str]]
"""{start of a lexicon's word: its end and its letter}."""


class Reading(msgspec.Struct, frozen=True):
    """A sentence as classes."""

    classes: str
    spans: Sequence[Span]
    """The word of each letter."""
    told: bool
    """It tells what somebody else says or does, or speaks against it."""


@cache
def _small() -> dict[str, str]:
    found: dict[str, str] = {}
    for word, tags in by_word("small").items():
        for tag in tags:
            if tag in _SMALL:
                found[word] = _SMALL[tag]
    return found


@cache
def _granted() -> tuple[tuple[str, str], ...]:
    """The phrases of [worth] that have more than one word, with their letters."""
    return tuple((word, "L" if "legal" in tags else "P") for word, tags in by_word("worth").items() if " " in word)


@cache
def _speech() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    words = by_word("speech")
    belief = frozenset(word for word, tags in words.items() if "belief" in tags)
    return (
        frozenset(word for word in words if " " not in word) - belief - tagged("speech", "holders"),
        tuple(word for word in words if " " in word),
        belief,
    )


def _is_pressed(tokens: Sequence[str], number: int) -> bool:
    """Whether a word of speech only presses what is said: "…, you hear me?"."""
    return tokens[number] == "hear" and number > 0 and tokens[number - 1] == "you"


def _is_told(lower: str, tokens: Sequence[str]) -> bool:
    """Whether the sentence tells what somebody else says, thinks or does, or speaks against it."""
    single, several, belief = _speech()
    lower = _LESSON.sub("", lower) if "tea" in lower or "taught" in lower else lower
    if single.isdisjoint(tokens) and belief.isdisjoint(tokens):
        return any(phrase in lower for phrase in several)
    small = _small()
    for number, token in enumerate(tokens):
        if token in single and not (number and tokens[number - 1] in _OWN_VOICE) and not _is_pressed(tokens, number):
            return True
        if token in belief:
            before = tokens[max(0, number - _BELIEF_REACH) : number]
            denied = any(small.get(word) == "N" for word in before)
            if (denied and before[0] != "i") or (before and small.get(before[-1]) in {"Y", "O"}):
                return True
            if before and (before[-1][0].isdigit() or before[-1] in tagged("speech", "holders")):
                return True  # "34% think he is …", "some believe …"
    return any(phrase in lower for phrase in several)


def read(document: Document, sentence: Span, marked: Marks, *, told_too: bool = True) -> Reading:
    """A sentence as classes; `marked` words have the letter they were given.

    Where `told_too` is false, a sentence that is told has none: most sentences of news are, and their classes are half of the work.
    """
    lower = document.text[sentence.start : sentence.end].lower()
    words_alone = not told_too and not _holds_phrase(document.text, sentence, marked)
    if words_alone and _is_told(lower, _WORDS.findall(lower.replace("’", "'"))):
        return Reading("", (), told=True)  # a fifth of the work
    tokens, words = _tokens(document.text, sentence, marked)
    told = not words_alone and _is_told(lower, words)
    if told and not told_too:
        return Reading("", (), told=True)
    small, worth, human = _small(), tagged("worth", "worth"), by_word("human")
    classes: list[str] = []
    spans: list[Span] = []
    for start, end, word, given in tokens:
        letters = given
        if not letters:
            letters = small.get(word) or ("P" if word in worth else ".")
            if classes and classes[-1] == "J" and word in human:
                classes[-1] = "G"
                spans[-1] = Span(spans[-1].start, end)
                continue
        for one in letters:
            classes.append(one)
            spans.append(Span(start, end))
    for phrase, letter in _granted():
        at = lower.find(phrase)
        if at >= 0:
            index = next((i for i, span in enumerate(spans) if span.start >= sentence.start + at), None)
            if index is not None:
                classes[index] = letter
    return Reading("".join(classes), spans, told)


def _tokens(text: str, sentence: Span, marked: Marks) -> tuple[list[tuple[int, int, str, str]], list[str]]:
    """The words and stops of a sentence with their places and the letters they were given, and the words alone."""
    tokens: list[tuple[int, int, str, str]] = []
    words: list[str] = []
    reached = -1
    for token in _TOKEN.finditer(text, sentence.start, sentence.end):
        start, end = token.span()
        if start < reached:
            continue
        word = token[0].lower().replace("’", "'")
        if start in marked:
            end, letter = marked[start]
            reached = end
            words.append(word)
        elif word in ",;:":
            letter = ","
        else:
            letter = ""
            words.append(word)
        tokens.append((start, end, word, letter))
    return tokens, words


def _holds_phrase(text: str, sentence: Span, marked: Marks) -> bool:
    """Whether what is marked in a sentence is more than single words."""
    first, last = sentence
    places = (
        marked if len(marked) < last - first else range(first, last)
    )  # a text may have more marks than a sentence has characters
    return any(
        first <= start < last and start in marked and not text[start : marked[start][0]].isalpha() for start in places
    )


def mark(words: Sequence[Word], letters: Mapping[str, str], into: Marks) -> None:
    """Give words the letter of the first of their tags that has one; of two that begin at one place the longer one counts."""
    for word in words:
        letter = next((letters[tag] for tag in word.tags if tag in letters), None)
        if letter is None:
            continue
        before = into.get(word.span.start)
        if before is None or before[0] <= word.span.end:
            into[word.span.start] = (word.span.end, letter)


def is_told(document: Document, sentence: Span) -> bool:
    """Whether a sentence tells what somebody else says or does, or speaks against it."""
    lower = document.slice(sentence).lower()
    return _is_told(lower, _WORDS.findall(lower))
