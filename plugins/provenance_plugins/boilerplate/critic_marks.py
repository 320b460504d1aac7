"""Comments and changes that a text in Markdown or plain text has among its words, in the marks of CriticMarkup: "{>>check the day<<}", "{++new++}", "{--old--}"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, ReviewMark, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.asked_first import may_have_critic_marks
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["critic_marks"]

_WORDS = Phrases.load(__package__, "critic_marks")
_MARK = lazy_pattern(
    r"(?<!\{)\{(?:>>(?P<comment>[^{}]{1,2000}?)<<|\+\+(?P<insertion>[^{}]{1,2000}?)\+\+|--(?P<deletion>[^{}]{1,2000}?)--|~~(?P<both>[^{}]{1,2000}?~>[^{}]{0,2000}?)~~)\}(?!\})"
)
_SPEAKS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts())})")


def critic_marks(document: Document) -> Iterator[ReviewMark]:
    """The marks of a text that neither speaks of them nor shows them as code."""
    if not may_have_critic_marks(document) or _SPEAKS.search(document.text) is not None:
        return
    for match in _MARK.finditer(document.text):
        span = Span(*match.span())
        block = document.block_at(span.start)
        if block is None or block.kind is BlockKind.CODE or in_inline_code(document, span):
            continue
        if match["comment"] is not None:
            yield ReviewMark("comment", span, match["comment"].strip())
        else:
            if match["deletion"] is None:
                yield ReviewMark("insertion", span)
            if match["insertion"] is None:
                yield ReviewMark("deletion", span)
