"""What a template tells its user to write, in brackets too long for a name: "[Describe what a customer has to do to begin, in enough detail …]"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import IN_TEXT
from provenance.api import BlockKind, Document, Hit, Literals, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.gap_words import is_gap
from provenance_plugins.boilerplate.sources import is_template

__all__ = ["template_instructions"]

_LEXICON = Phrases.load(LEXICON, "template_instructions")
_SHORT = 80
"""Characters of a bracket up to which it is read as a gap."""
_BRACKET = lazy_pattern(
    lambda: rf"\[(?P<words>(?:{any_of(_LEXICON.texts())}) [^\[\]]{{12,700}})\](?![(\[:])", signs=("[",)
)
_BEFORE = lazy_pattern(r"(?:\A|\n|[:.–—])[\s*_>•-]*\Z")
"""It stands at the beginning of a line, or behind a label or a sentence."""
_REACH = 40
_SHOWN = 60


@cache
def _openings() -> Literals:
    """One of these stands in a text that has such a bracket."""
    return Literals(tuple(f"[{words} " for words in _LEXICON.texts()))


def template_instructions(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information where readers are to fill it in, and in a file whose name or title says that it is a template."""
    text = document.text
    if "[" not in text or not IN_TEXT.any_in(document, _openings()):
        return
    for match in _BRACKET.finditer(text):
        words = match["words"]
        block = document.block_at(match.start())
        if block is None or block.kind is BlockKind.CODE or (len(words) <= _SHORT and is_gap(words, "en")):
            continue
        if _BEFORE.search(text[max(block.span.start, match.start() - _REACH) : match.start()]) is None:
            continue
        span = Span(*match.span())
        if _is_of_title(document, span):
            continue
        shown = words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"
        meant = is_template(document) or is_for_readers(document, span)
        message = (
            f"{quoted(f'[{shown}]')} tells whoever uses the template what to write: write it, and delete what it says"
        )
        yield words, Hit(span, message, severity=Severity.INFO if meant else Severity.ERROR)


def _is_of_title(document: Document, span: Span) -> bool:
    """Whether a bracket is a part of the words of a link, as one is of the title of what it leads to: "[[Show HN 2024] Lamps on a pier](https://…)"; not all of them."""
    return any(
        link.span.start <= span.start
        and span.end <= link.span.end
        and any(map(str.isalnum, document.text[link.span.start : span.start] + document.text[span.end : link.span.end]))
        for link in document.links
    )
