"""Quotation marks of which one is of another kind than it ought to be, where the same text has its others rightly: bent the wrong way ("a ”lamp” of the town", "a “lamp“ of the town"), or straight beside a curly one (“a lamp" of the town)."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, language
from provenance.api import BlockKind, Document, Fix, Hit, Severity, Span, lazy_pattern, quoted, told_together
from provenance_plugins.boilerplate.drafts.asked_first import BENT, MIXED
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["bent_marks"]

_LANGUAGES = frozenset({"ca", "cy", "en", "es", "fr", "ga", "gl", "id", "it", "ms", "nl", "pt", "tl", "tr", "vi"})
"""Those that open a quotation with “ and close it with ”; others open with ” or close with “."""
_OTHERS = ("„", "‚", "‟")
"""Marks of other houses, beside which both of these may be right."""
_CURLY, _CLOSING = "“”", ("”", '"')
_FEW = 2
"""Places from which on they are told together."""
_SHOWN = 40
"""Characters beside such a mark that are shown."""


def bent_marks(document: Document) -> Iterator[Hit]:
    """The first of each kind with the others beside it; not in code, and those that are bent not in languages and houses that have other marks."""
    text = document.text
    yield from told_together((("mixed", hit) for hit in _mixed(document)), least=_FEW)
    if language(document).read_as not in _LANGUAGES or any(mark in text for mark in _OTHERS):
        return
    found = [Span(*match.span()) for match in BENT.finditer(text)]
    yield from told_together((("bent", _hit(document, span)) for span in found if _is_bent(document, span)), least=_FEW)


def _mixed(document: Document) -> Iterator[Hit]:
    """Quotations with a mark of each kind, fewer than those of one: who has no key for the other mark writes all of them so."""
    text = document.text
    if '"' not in text:
        return
    spans = [span for match in MIXED.finditer(text) if _is_of_text(document, span := Span(*match.span()))]
    if not spans or len(spans) >= sum(1 for _ in _WHOLE.finditer(text)):
        return
    for start, end in spans:
        last = end if end - start <= _SHOWN * 2 else text.rfind(" ", start, start + _SHOWN)
        shown = Span(start, last if last > start else end)
        words = text[start + 1 : min(shown.end, end - 1)]
        message = f"{quoted(' '.join(words.split()))} begins with a mark of one kind ({text[start]}) and ends with one of another ({text[end - 1]}): write marks of one kind"
        yield Hit(shown, message, severity=Severity.INFO)


_WHOLE = lazy_pattern(
    r"(?<![^\s(\[—–-])(?:\"(?=\S)[^\"“”„]{1,400}\"|“(?=\S)[^\"“”„]{1,400}”|„(?=\S)[^\"“”„]{1,400}[“”])(?!\w)",
    signs=('"', "”", "„"),
)
"""What opens and ends with marks of one kind."""


def _is_of_text(document: Document, span: Span) -> bool:
    """Whether words stand in one block of the running text that is no code."""
    number = document.block_index(span.start)
    if number is None or document.blocks[number].kind is BlockKind.CODE or span.end > document.blocks[number].span.end:
        return False
    return content(document).is_main(number) and not in_inline_code(document, span)


def _is_bent(document: Document, span: Span) -> bool:
    """Whether the paragraph of such a mark has the other one of its quotation."""
    number = document.block_index(span.start)
    if number is None or document.blocks[number].kind is BlockKind.CODE or not content(document).is_main(number):
        return False
    text, (start, end) = document.text, document.blocks[number].span
    if in_inline_code(document, span):
        return False
    if text[span.start] == "”":
        opening = text.find("“", span.end, end)
        closing = min((at for mark in _CLOSING if (at := text.find(mark, span.end, end)) >= 0), default=-1)
        return closing >= 0 and (opening < 0 or closing < opening)
    at = text.rfind("“", start, span.start)
    return at > text.rfind("”", start, span.start) and not text[max(start, at - 1) : at].isalnum()


def _hit(document: Document, span: Span) -> Hit:
    """Such a mark with the words beside it."""
    text, block = document.text, document.block_at(span.start)
    start, end = span if block is None else block.span
    if text[span.start] == "”":
        last = min(end, span.end + _SHOWN)
        closing = min(at + 1 for mark in _CLOSING if (at := text.find(mark, span.end, end)) >= 0)
        shown = Span(span.start, closing if closing <= last else text.rfind(" ", span.start, last))
        fault, meant = "begins with a mark that closes", "“"
    else:
        first = max(start, span.end - _SHOWN)
        opening = text.rfind("“", start, span.start)
        shown = Span(opening if opening >= first else text.find(" ", first, span.start) + 1, span.end)
        fault, meant = "ends with a mark that opens", "”"
    fix = Fix.replace(document, span, meant, f"write {meant}", safe=False)
    return Hit(
        shown, f"{quoted(document.slice(shown))} {fault} a quotation: write {meant}", severity=Severity.INFO, fix=fix
    )
