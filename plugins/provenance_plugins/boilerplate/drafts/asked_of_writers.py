"""What a draft asks of its own writers, by its grammar: a verb of putting in, a thing of texts and where ("(AGREGAR CUADRO?)", "ADD TABLE OF COSTS"), a lone "(VER)", a part that "will be written when …", somebody's name to be put in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from provenance.analysis.line_beginnings import brackets
from provenance.analysis.register import is_instructing
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Span,
    any_of,
    lazy_pattern,
)
from provenance_plugins.boilerplate.drafts.asked_first import may_ask_writers
from provenance_plugins.boilerplate.drafts.notes_to_oneself import notes_to_oneself
from provenance_plugins.boilerplate.drafts.telling import told_of_note
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.residue import found, in_inline_code
from provenance_plugins.boilerplate.value_gaps import names_value

__all__ = ["asked_of_writers"]

_WORDS = Phrases.load(__package__, "asked_of_writers")
_BRACKET = lazy_pattern(r"[(\[](?P<words>[^()\[\]\n]{2,160})[)\]](?![(:]|\[\D)", signs=("(", "["))
_TOKEN = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.CAPTION})
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL})
_LONGEST, _MANY = 160, 24
"""Characters of a block that is such a note, and words of one, at most."""
_BEFORE_THING, _VALUE = 3, 4
"""Words between the verb and the thing, and those that name whose value is to be put in, at most."""
_MOST = 12
"""So many such brackets a draft may have; more are a manner of the text."""
_STRANGE = frozenset("/|=<>#$%&+\\_~^")


@cache
def _of(tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag))


def asked_of_writers(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `coded`: whether the text shows code or is a list of what is to be done."""
    if not may_ask_writers(document):
        return
    yield from notes_to_oneself(document, coded=coded)
    notes = [*_in_brackets(document), *_lines(document)]
    if not notes:
        return
    less = coded or len(notes) > _MOST or is_instructing(document)
    for words, span in notes:
        block = document.block_at(span.start)
        listed = block is not None and block.kind is BlockKind.LIST_ITEM
        lesser = (less and not _is_fenced(document, span)) or listed or is_for_readers(document, span)
        yield f"{words} {lesser}", told_of_note(words, span, lesser=lesser)


def _is_fenced(document: Document, span: Span) -> bool:
    """Whether a note in capitals stands between rows of one sign, as nothing does that readers are told to do: "***** INSERT MAP *****"."""
    said = document.slice(span).strip("*#=~<>_- ")
    return (
        said.isupper() and _FENCE.search(document.text, max(0, span.start - _FENCED), span.start + _FENCED) is not None
    )


_FENCED = 12
"""Characters on each side of the beginning of a note among which such a row stands."""
_FENCE = lazy_pattern(r"(?P<sign>[*#=~<>_-])(?P=sign){2,9}\s?[A-Z]")


def _in_brackets(document: Document) -> Iterator[tuple[str, Span]]:
    links = [link.span for link in document.links]
    for match, span in found(document, _BRACKET, places=brackets(document)):
        words = match["words"].strip()
        block = document.block_at(span.start)
        if not words or block is None or block.kind not in _PROSE or not _STRANGE.isdisjoint(words):
            continue  # a box that is left to be filled in, “(   )”, has no words
        noted = (
            (_is_check(document, words) and not _opens(document, block, span))
            or _asks_for_thing(words)
            or _asks_for_value(words)
            or (_fills(document, block, span) and _is_still_to_be_written(words))
        )
        if noted and not any(link.start < span.end and span.start < link.end for link in links):
            yield match[0], span


def _lines(document: Document) -> Iterator[tuple[str, Span]]:
    """Blocks that are such a note: in capitals, or below the heading of the part that they say is still to be written."""
    above = ""
    for block in document.blocks:
        if block.kind in HEADING_KINDS:
            above = document.slice(block.span).lower()
            continue
        if block.kind in _LINES and block.span.end - block.span.start <= _LONGEST:
            words = document.slice(block.span).strip(" \n\t*_")
            noted = (words.isupper() and words[:1] not in "([" and _asks_for_thing(words) and words.count(" ") > 0) or (
                above and words[:1] not in "([" and _is_still_to_be_written(words) and _names_same(above, words)
            )
            if noted and not block.link_density and not in_inline_code(document, block.span):
                yield words, block.span
        above = ""


def _fills(document: Document, block: Block, span: Span) -> bool:
    """Whether a bracket is all of its block."""
    return not (
        document.text[block.span.start : span.start].strip(" \n*_")
        or document.text[span.end : block.span.end].strip(" \n*_.")
    )


def _opens(document: Document, block: Block, span: Span) -> bool:
    """Whether a bracket stands before other words of its block, as a mark for readers does: "[UPDATE] The bridge is open"."""
    before = document.text[block.span.start : span.start].strip(" \n*_")
    return not before and not _fills(document, block, span)


def _is_check(document: Document, words: str) -> bool:
    """Whether a bracket holds nothing but what is to be done, in capitals that are no abbreviation of the text: "(VER)", "(PRÜFEN!)"."""
    bare = words.strip(" ?!.¡¿")
    if not bare.isupper() or bare.lower() not in _of("check"):
        return False
    return bare in document.recall("lone words in brackets", _lone_words)


def _lone_words(document: Document) -> frozenset[str]:
    """Words in capitals of which a text has none outside brackets of their own, but among others in capitals."""
    known = {word.upper() for word in _of("check")}
    within: Counter[str] = Counter()
    for match in _LONE.finditer(document.text):
        within[match["words"].strip(" ?!.¡¿")] += 1
    everywhere: Counter[str] = Counter(match[0] for match in _CAPITALS.finditer(document.text))
    return frozenset(word for word in known if within[word] and everywhere[word] <= within[word])


_LONE = lazy_pattern(r"[(\[](?P<words>[^()\[\]\na-zß-ÿ]{2,20})[)\]]", signs=("(", "["))
_CAPITALS = lazy_pattern(
    r"(?<![A-ZÀ-Þ] )(?<![^\W\d_])[A-ZÀ-ÞА-ЯЁІЇЄ]{3,}(?: [A-ZÀ-ÞА-ЯЁІЇЄ]{2,})?(?![^\W\d_])(?! [A-ZÀ-Þ]{2})"
)


def _asks_for_thing(words: str) -> bool:
    """Whether words begin, or in some languages end, with a verb of putting in, and name a thing of texts beside it: "agregar cuadro con los coeficientes?", "Abbildung der Mühle einfügen"."""
    if not (words[0].islower() or words.isupper()):
        return False
    listed = [word.replace("’", "'") for word in _TOKEN.findall(words.lower())]
    if not 1 < len(listed) <= _MANY or not _of("reader").isdisjoint(listed):
        return False
    first = 2 if " ".join(listed[:2]) in _of("put") else 1
    if first == 2 or listed[0] in _of("put"):
        return _names_thing(listed[first:])
    last = listed[-1] in _of("put_last") or (listed[-1] in _of("please") and listed[-2] in _of("put_last"))
    return last and not _of("thing").isdisjoint(listed[:-1]) and listed[0] in _of("thing") | _of("small")


def _names_thing(listed: list[str]) -> bool:
    for at, word in enumerate(listed[: _BEFORE_THING + 1]):
        if word in _of("thing"):
            return at + 1 == len(listed) or listed[at + 1] in _of("behind") or listed[at + 1] in _of("small")
        if word not in _of("small"):
            return False
    return False


def _asks_for_value(words: str) -> bool:
    """Whether words ask the user of a template for something of theirs: "incluir seu nome", "insert your name"."""
    listed = _TOKEN.findall(words.lower())
    return (
        2 < len(listed) <= _VALUE + 1
        and listed[0] in _of("put")
        and listed[1] in _of("own")
        and names_value(listed[-1])
    )


_WRITTEN = lazy_pattern(
    lambda: (
        rf"[(\[]?\s?(?i:(?:(?:{any_of(_WORDS.texts('small'))})[\s’'])?(?:{any_of(_WORDS.texts('part'))})\s(?:[^\s.!?]+\s){{0,3}}?(?:(?:{any_of(_WORDS.texts('will'))})\s(?:[^\s.!?]+\s){{0,6}}?(?:{any_of(_WORDS.texts('written'))})|(?:{any_of(_WORDS.texts('will_be_written'))})))(?!\w)"
    )
)


def _is_still_to_be_written(words: str) -> bool:
    return _WRITTEN.match(words) is not None


def _names_same(above: str, words: str) -> bool:
    """Whether the heading above names the part that words say is to be written."""
    return any(word in _of("part") and word in above for word in _TOKEN.findall(words.lower())[:_BEFORE_THING])
