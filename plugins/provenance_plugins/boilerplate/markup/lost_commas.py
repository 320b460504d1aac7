"""Blanks behind commas and brackets that a program or an editor took out (BLP412): "the ferry goes on,and nobody"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis import content, inside_quotation
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import BlockKind, Confidence, Document, Fix, Hit, Phrases, Span, lazy_pattern, told_together
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["lost_commas"]

_WORDS = Phrases.load(LEXICON, "lost_edges")
_BEYOND = Phrases.load(LEXICON, "lost_commas")
_SMALL = "a-zß-ÿąćčďęěğıłńňőœřśšťůűźżž\u0430-\u045f"
"""Small letters, Latin and Cyrillic."""
_JOINED = lazy_pattern(
    rf"(?:(?<=[\s(“\"‘])[^\W\d_]?[{_SMALL}]{{2,30}},|(?<=\s)[a-zß-ÿ]{{3,30}}\))(?P<word>[{_SMALL}]{{1,20}})(?=\s[^\W\d_])",
    signs=(",", ")"),
)
"""A word, a comma or a bracket behind it and at once the next word, before another one."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_LEAST = 3
"""Letters of such a word of a language that is written in Latin letters."""
_LONG = 80
"""Characters of a paragraph that has such a sentence, at least."""
_SEVERAL = 2
"""Places of a text from which on they are told together."""
_SET = 2
"""Commas with a blank behind them, at least, of a text in which one place alone is a slip: what lists values sets none."""


def lost_commas(document: Document, language: str) -> Iterator[Hit]:
    """Such places before small words of the language, told together: what stands so in code, lists of values and parts of words has others behind it. One alone is told behind a comma, where the text sets its others apart and shows no code."""
    found = list(_found(document, _small(language))) if _small(language) else []
    if not found or is_forum_post(document):
        return
    if len(found) >= _SEVERAL:
        yield from told_together((("commas", hit) for hit in found), least=_SEVERAL)
    elif _is_slip(document, found[0]):
        yield found[0]


def _is_slip(document: Document, hit: Hit) -> bool:
    """Whether one place is alone among commas that are set apart, in what the writer says."""
    if not isinstance(hit.span, Span) or document.text[hit.span.start : hit.span.end].find(",") < 0:
        return False
    block = document.block_at(hit.span.start)
    if block is None or block.kind is BlockKind.QUOTE or inside_quotation(document, hit.span):
        return False
    return document.text.count(", ") >= _SET and not any(one.kind is BlockKind.CODE for one in document.blocks)


@cache
def _small(language: str) -> frozenset[str]:
    return frozenset(word for word in _WORDS.texts("sure", language) if len(word) >= _LEAST) | frozenset(
        _BEYOND.texts(language, "any")
    )


def _found(document: Document, small: frozenset[str]) -> Iterator[Hit]:
    for match in _JOINED.finditer(document.text):
        if match["word"] not in small:
            continue
        span = Span(*match.span())
        number = document.block_index(span.start)
        if number is None or not content(document).is_main(number) or in_inline_code(document, span):
            continue
        block = document.blocks[number]
        if block.kind not in _RUNNING or block.span.end - block.span.start < _LONG:
            continue
        place = document.locate(span)
        if document.source[place.start : place.end] != match[0]:
            continue  # what parts them for the eye may be markup
        fix = Fix.replace(document, Span(*match.span("word")), f" {match['word']}", "put a blank in", safe=False)
        mark = "comma" if match[0][match.start("word") - match.start() - 1] == "," else "bracket"
        yield Hit(span, f"“{match[0]}” lacks the blank behind its {mark}: put it in", Confidence.MEDIUM, fix=fix)
