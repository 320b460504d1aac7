"""LNG952: a block in another language than the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from provenance.analysis import content, language
from provenance.analysis.language import close, identify, is_surely, name, primary_subtag, speaks
from provenance.api import (
    Block,
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Region,
    Severity,
    lazy_pattern,
    quoted,
    rule,
)

LEAST = 90
"""Characters of a block that is looked at: shorter ones are names, titles and exclamations."""
SHORT = 300
"""Up to so many characters two small words of the document's language are enough: a short paragraph of English news often has no more."""
OPENING = frozenset('"“”„«»‘‹「『【')
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TEXT})
_OUTSIDE = frozenset({Region.QUOTE, Region.NAV, Region.FOOTER, Region.TABLE, Region.FORM, Region.LINK})
_UNLIKELY = frozenset({"la", "eo"})
"""Languages that a text full of names, terms or dummy words is taken for."""
_REFERENCE = lazy_pattern(
    r"https?:|www\.|doi:|ISBN|\((?:19|20)\d\d[a-z]?\)[.:,]|\A\[[^\[\]\n]{2,40}(?:19|20)?\d\d[a-z]?\]:?\s|\b\d{1,3}\s?\(\d{1,3}(?:[-–]\d{1,3})?\)[,:]\s?(?:pp?\.\s?)?\d"
)
"""What an entry of a list of references has: its title is in the language of the work."""
_USUAL = 12
"""The most frequent words of a document that tell its language,"""
_USUAL_LEAST = 3
"""and how often one must occur, or how many a stretch must have."""
_USUAL_TEXT = 20_000
"""Characters in which the usual words of a document are counted."""

_ENGLISH = (
    "The council decided on Monday evening to close the bridge for two years. People who live in the district were not asked, fear "
    "for their shops, and want another meeting before the end of the year."
)
_GERMAN = (
    "Der Stadtrat hat am Montagabend beschlossen, die Brücke für zwei Jahre zu schließen. Die Anwohner wurden nicht gefragt und "
    "fürchten um ihre Geschäfte."
)


@rule(
    id="LNG952",
    slug="mixed-language",
    severity=Severity.INFO,
    summary="A block in another language than the document",
    running_text=True,
    scope="block",
    languages=["*"],
    uses=(content,),
    bad=[f"{_ENGLISH}\n\n{_GERMAN}\n\n{_ENGLISH}"],
    good=[
        f"{_ENGLISH}\n\n“{_GERMAN}”\n\n{_ENGLISH}",
        f"{_ENGLISH}\n\nDer Stadtrat hat beschlossen.\n\n{_ENGLISH}",
        f"{_GERMAN}\n\n{_GERMAN}",
        Example(f"{_ENGLISH}\n\n> {_GERMAN}\n\n{_ENGLISH}", media_type="text/markdown"),
        Example(f'<p>{_ENGLISH}</p><p lang="de">{_GERMAN}</p><p>{_ENGLISH}</p>', media_type="text/html"),
    ],
)
def mixed_language(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A passage in another language was often left from a template, a translation or a quotation that lost its marks, and most readers cannot check it.

    Translate it, mark it as a quotation, or give it its own `lang`. Blocks that are marked as a quotation or with a language of
    their own, titles, code and short blocks are not looked at.
    """
    read = language(document)
    own = read.code or read.declared
    if own is None and _is_mostly(document, read.read_as):
        own = read.read_as  # two languages share the document: it is read by the configured one
    if own is None:
        return
    usual = () if speaks(own, "") is not None else _usual_words(document.text)
    declared = 0
    told: list[tuple[str, Hit]] = []
    for index in content(document).main:
        block = document.blocks[index]
        if block.span.end - block.span.start < LEAST:
            continue
        text = document.slice(block.span)
        if speaks(own, text, 3 if len(text) > SHORT else 2) or sum(word in text for word in usual) >= _USUAL_LEAST:
            continue
        if text[0] in OPENING or not _is_plain(block) or _REFERENCE.search(text):
            continue
        if is_surely(own, text):
            continue
        found = identify(text, (own,))
        code = found.code
        if code is None or found.confidence is not Confidence.HIGH or code in _UNLIKELY or close(own, code):
            continue
        if speaks(code, text) is False:  # titles and names, without the small words of running text
            continue
        declared += len(text) if read.declared is not None and close(read.declared, code) else 0
        hit = Hit(
            block.span,
            f"{quoted(text)} is in {name(code)}, the document in {name(own)}: translate it, or mark it as a quotation or with its language",
            Confidence.MEDIUM,
        )
        told.append((code, hit))
    # What is in the language that a document declares is not foreign in it, unless that was never changed and little is in it.
    half = declared * _PART >= len(document.text)
    yield from (hit for code, hit in told if not (half and close(read.declared or "", code)))


_PART = 5
"""The part of a document in which it is in the language that it declares, at least: one over this."""


def _is_mostly(document: Document, code: str) -> bool:
    """Whether what is surely in a language is half of the document's longer blocks, or more: the rest is then what is foreign in it."""
    texts = [document.slice(document.blocks[at].span) for at in content(document).main]
    spoken = [(len(text), speaks(code, text)) for text in texts if len(text) >= LEAST]
    return any(is_own for _, is_own in spoken) and 2 * sum(size for size, is_own in spoken if is_own) >= sum(
        size for size, _ in spoken
    )


def _usual_words(text: str) -> tuple[str, ...]:
    """The commonest short words of a document whose language has no list: a block with some of them is in the same language."""
    counted = Counter(word for word in text[:_USUAL_TEXT].split() if len(word) <= 4 and word.isalpha())
    return tuple(f" {word} " for word, times in counted.most_common(_USUAL) if times >= _USUAL_LEAST)


def _is_plain(block: Block) -> bool:
    """Running text of the page, not marked as somebody else's or as of another language."""
    if block.kind not in _PROSE or block.regions & _OUTSIDE or block.link_density > 0.5:
        return False
    return block.language is None or primary_subtag(block.language) is None
