"""What a writer of a draft tells himself to write: "Describe here what I did", "Maybe write about tides", "Skriv här om ebb", "(aquí irían los mapas)".

Lines are read by their kinds of words, in any language of the lexicon: a verb of writing, the word for "here" or "maybe" beside it, and what is to be written.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.files import is_in_hand
from provenance.analysis.register import is_instructing
from provenance.api import Block, BlockKind, Document, Hit, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate.drafts.asked_first import KINDS_OF_NOTES, LENGTH_OF_NOTES, may_note_for_oneself
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["notes_to_oneself"]

_WORDS = Phrases.load(__package__, "notes_to_oneself")
_THINGS = Phrases.load(__package__, "asked_of_writers")
_TOKEN = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BESIDE, _TOPIC = 2, 6
"""Words behind the verb among which "here" or "maybe" stands, and "about" or "what"."""
_IN_CAPITALS = 4
"""Words of a note in capitals, at least."""
_STRANGE = frozenset("|=<>{}#$\\_~^:")
_BRACKET = lazy_pattern(r"[(\[](?P<words>[^()\[\]\n]{8,120})[)\]](?![(:])", signs=("(", "["))
_TEMPLATE = lazy_pattern(
    r"(?i)(?:^|[/\\._-])(?:templates?|plantillas?|vorlagen?|mall(?:ar)?|mod[eè]les?|modelos?)(?:[/\\._-]|\Z)"
)
"""In the path of a file that others are to fill in."""


@cache
def _of(tag: str) -> frozenset[str]:
    return frozenset(text.replace(" ", "") for text in _WORDS.texts(tag))


@cache
def _parted() -> tuple[str, ...]:
    """Words for "here" and "maybe" that are written as two: "tal vez"."""
    return tuple(text for tag in ("here", "maybe") for text in _WORDS.texts(tag) if " " in text)


def notes_to_oneself(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or is a list of what is to be done.

    "Maybe write about tides" alone is for information, since it may be advice.
    """
    if not may_note_for_oneself(document):
        return
    blocks = document.blocks if is_in_hand(document) else ()
    lines = [(block, words) for block in blocks if (words := _line(document, block)) is not None]
    sure = [(block.span, block) for block, words in lines if _is_placed(words)]
    hedged = [(block.span, block) for block, words in lines if _is_hedged(words)]
    others = [(block.span, block) for block, words in lines if _is_part(words)] if sure else []
    bracketed = list(_in_brackets(document))
    less = coded or is_instructing(document) or _TEMPLATE.search(document.path) is not None
    told: set[Span] = set()
    for span, block in (*sure, *hedged, *others, *bracketed):
        if span in told:
            continue
        told.add(span)
        said = document.slice(span).strip()
        lone = (span, block) in hedged and len(hedged) + len(sure) == 1
        lesser = less or lone or block.kind is BlockKind.LIST_ITEM or is_for_readers(document, span)
        yield f"{said} {lesser}", told_of_note(said, span, lesser=lesser)


def _line(document: Document, block: Block) -> list[str] | None:
    """The words in small letters of a line that may be a note, with one that tells whether it is all in capitals; None of others."""
    if (
        block.kind not in KINDS_OF_NOTES
        or block.span.end - block.span.start not in LENGTH_OF_NOTES
        or block.link_density
    ):
        return None
    said = document.slice(block.span).strip(" \n\t*-–")
    strange = _STRANGE - {"="} if said.isupper() else _STRANGE
    if not said[:1].isupper() or not strange.isdisjoint(said) or in_inline_code(document, block.span):
        return None
    low = said.lower()
    for phrase in _parted():
        low = low.replace(phrase, phrase.replace(" ", ""))
    words = [word.replace("’", "'") for word in _TOKEN.findall(low)]
    if not words or not _of("reader").isdisjoint(words):
        return None
    return [*words, _CAPITALS] if said.isupper() else words


_CAPITALS = ""
"""Behind the words of a line in capitals."""


def _is_placed(words: list[str]) -> bool:
    """Whether a line says what is to be written here: "Describe here what I did", "Hier noch die Werte beschreiben"."""
    if words[0] in _of("here"):
        behind = words[1:]
        if len(behind) > 2 and behind[-1] in _of("verb_last"):
            return True
        return len(behind) > 1 and behind[0] in _of("verb") and _has_topic(behind[1:])
    if words[0] not in _of("verb"):
        return False
    beside = next((at for at, word in enumerate(words[1 : 1 + _BESIDE], 1) if word in _of("here")), None)
    return beside is not None and _has_topic(words[beside + 1 :])


def _is_hedged(words: list[str]) -> bool:
    """Whether a line says what is to be written maybe: "Maybe write something about tides"."""
    if words[0] in _of("maybe") and len(words) > 1 and words[1] in _of("verb"):
        return _has_topic(words[2:], only="about")
    return (
        words[0] in _of("verb")
        and not _of("maybe").isdisjoint(words[1 : 1 + _BESIDE])
        and _has_topic(words[2:], only="about")
    )


def _is_part(words: list[str]) -> bool:
    """Whether a line, beside others that are sure, names the part to be written, or says in capitals what is to be told: "Write a section about tides"."""
    if words[0] not in _of("verb") or len(words) <= _BESIDE:
        return False
    if words[-1] == _CAPITALS:
        return len(words) > _IN_CAPITALS and words[1] in _of("what") | _of("about") | _of("here")
    things = frozenset(_THINGS.texts("thing"))
    return not things.isdisjoint(words[1 : 1 + _BESIDE]) and _has_topic(words[2:], only="about")


def _has_topic(words: list[str], only: str = "") -> bool:
    near = words[:_TOPIC]
    if only:
        return not _of(only).isdisjoint(near[:-1])
    return not (_of("about") | _of("what")).isdisjoint(near[:-1]) or (len(near) > 1 and near[0] in _of("article"))


def _in_brackets(document: Document) -> Iterator[tuple[Span, Block]]:
    """What is to stand in a place, in brackets: "(aquí irían los mapas)", "(the maps would go here)"."""
    for match in _BRACKET.finditer(document.text):
        words = " ".join(match["words"].lower().split()).rstrip(" .!…")
        said = frozenset(words.replace("'", " ").replace("’", " ").split())
        if not (words.startswith(_starts()) or words.endswith(_ends())) or not _of("speaker").isdisjoint(said):
            continue
        if said.isdisjoint(_of("thing")) and said.isdisjoint(_THINGS.texts("thing")):
            continue
        block = document.block_at(match.start())
        if block is not None and block.kind in KINDS_OF_NOTES and not in_inline_code(document, Span(*match.span())):
            yield Span(*match.span()), block


@cache
def _starts() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _WORDS.texts("will_go"))


@cache
def _ends() -> tuple[str, ...]:
    return tuple(f" {text}" for text in _WORDS.texts("go_here"))
