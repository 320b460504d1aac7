"""Little words of English of which a sentence has one too many or too few, and things that are several by one word and one by the other: "is be good", "is paid is by", "This a chance", "during past three months", "this two rooms are", "those day in", "Leeds were he opened", "by 11 point"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["little_words"]

_WORDS = Phrases.load(LEXICON, "little_words")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 4, 6
"""Places of a text from which on they are told together, and from which on a program translated it, or it is in a language near English."""
_CLAUSE = 160
"""Characters before such a place in which its sentence began."""
_TOKEN = lazy_pattern(r"[^\W\d_]+")
_STOP = lazy_pattern(r"[.!?:;\n]\s")
_SENTENCE = lazy_pattern(r"[.!?][\"”’')*_]{0,3}\s*\Z")
_LABEL = 3
"""Characters at the end of a line by which it is a sentence."""


def little_words(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "little words", _FEW, _MANY)


def _written() -> str:
    number = rf"(?:{_any('numbers')}|[2-9]|[1-9]\d)"
    done = rf"(?:[a-z]{{2,14}}ed|{_any('participles')})"
    return (
        rf"(?<![\w'’.,/-])(?:(?P<be>(?:is|are|was|were|been) be)(?= (?:{_any('states')}|(?!(?:{_any('orders')})\b)[a-z]{{3,14}}ed)\b)"
        rf"|(?P<verbs>(?:is|are|was|were) {done} (?:is|are|was|were) by)(?= [a-z])"
        rf"|(?P<article>(?:This|It) an?)(?= (?!(?:{_any('no_things')})\b)[a-z]{{2,}} [a-z])"
        rf"|(?P<past>(?:{_any('before_past')}) (?:past|last|next) (?:{number}|few|several) (?:{_any('spans')}))"
        rf"|(?P<this>[Tt]his (?:{_any('numbers')}) (?:[a-z]{{3,12}} )?(?!(?:{_any('sums')})\b)[a-z]{{3,16}}s) (?:{_any('of_several')})"
        rf"|(?P<these>(?:[Tt]hese|[Tt]hose) (?:{_any('things')}))(?= (?:{_any('behind_thing')})\b)"
        rf"|(?P<place>[A-Z][a-z]+|{_any('places')}) (?P<where>were) (?:I|we|he|she|they) (?:{_any('went_on')})"
        rf"|(?P<unit>by {number} point(?=\.(?:\s|\Z)| (?:in|on|at|after)\b)|(?:{_any('before_unit')}) {number} (?:{_any('units')})(?=\.(?:\s|\Z))|(?<!\ba )(?<!\bA ){number} (?:{_any('units')})(?= (?:ago|later)\b)))(?![\w'’*_/-])"
    )


_PATTERN = lazy_pattern(_written)


_FAULTS = {
    "be": "has two forms of “be”: take one out",
    "verbs": "has one verb too many: take it out",
    "article": "lost “is” or another verb between its words: put it in",
    "past": "lost “the” before what is past or to come: put it in",
    "this": "has “this” before several: write “these”",
    "these": "has a word of several before one thing: write both alike",
    "where": "has “were” where “where” is meant: write that",
    "unit": "has one of what are several: add its “s”",
}
"""What each kind of place has."""


def _told(document: Document) -> Iterator[Hit]:
    for match in _PATTERN.finditer(document.text):
        span = Span(*match.span())
        if _is_meant(document, match) or not is_writers(document, span):
            continue
        kind = next(name for name in _FAULTS if match[name])
        severity = Severity.INFO if is_lesser(document, span) else None
        yield Hit(span, f"{quoted(match[0])} {_FAULTS[kind]}", severity=severity)


def _is_meant(document: Document, match: re.Match[str]) -> bool:
    """Whether such words are right where they stand: at the end of a clause that is what the second is said of ("all I want is be good"), amid a sentence or in a label ("4 events over past 12 months")."""
    text = document.text
    sentence = _STOP.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1]
    words = {word.lower() for word in _TOKEN.findall(sentence)}
    if match["be"]:
        return not match["be"].startswith("been") and not words.isdisjoint(_listed("clauses"))
    if match["verbs"]:
        return not words or not words.isdisjoint(_listed("clauses"))
    if match["article"]:
        return bool(words) or not _is_sentence(document, match)
    if match["past"]:
        return sentence.count("(") > sentence.count(")") or not _is_sentence(document, match)
    if match["this"]:
        return bool(words) and not sentence.rstrip().endswith(",")
    if match["where"]:
        return not words or not words.isdisjoint(_INVERTS) or not words.isdisjoint(_listed("supposed"))
    if match["these"]:
        thing = match["these"].rpartition(" ")[2]
        return text[match.end() :].lstrip().partition(" ")[2].startswith((f"{thing} ", "risk ", "the week "))
    return False


_INVERTS = frozenset(
    {*("no", "not", "nor", "never", "neither", "only", "rarely", "seldom", "hardly", "scarcely", "little", "nowhere")}
    | {*("which", "what", "who", "whom", "whose", "how", "when", "where", "why")}
)
"""Behind these a verb stands before its subject: "At no point were they built to last"."""


def _is_sentence(document: Document, match: re.Match[str]) -> bool:
    """Whether the block of such a place ends as a sentence does, and no label, cell or caption."""
    block = document.block_at(match.start())
    return block is not None and _SENTENCE.search(document.text, block.span.end - _LABEL, block.span.end) is not None
