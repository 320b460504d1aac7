"""Dummy text: the sentences that a template or a fresh site holds in place of a text, and what a word processor printed where a reference was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis import metadata, sentence_at
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.register.blank_forms import is_in_blank_form
from provenance.api import (
    Block,
    BlockKind,
    Document,
    Hit,
    Match,
    Phrases,
    Severity,
    Span,
    analysis,
    any_of,
    lazy_pattern,
    matches,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_be_sample
from provenance_plugins.boilerplate.gaps.screens import is_drawn
from provenance_plugins.boilerplate.own_words.written_forms import is_below_comment_form
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.sources import is_blank_form, why_not_for_readers

__all__ = ["DUMMY", "are_meant", "dummies", "dummy_text", "is_scrambled"]

DUMMY = Phrases.load(LEXICON, "dummy")
_DUMMY_WORDS = Phrases.load(LEXICON, "dummy_words")
_FIELD_MENTION = Phrases.load(LEXICON, "field_mention")
_PROGRAM = lazy_pattern(r"[{};=]\s*$|</\w|=>|\w\(|\w=[\"'{]", re.MULTILINE)
"""In a block of code: it is of a program or of markup, and not a paragraph that kept its blanks."""
_OPENED = frozenset("“\"‘'«„[<{")
"""Before a dummy sentence: it is quoted, or in brackets as a gap of which the gaps tell."""
_GOES_ON = lazy_pattern(
    r",? (?:and|then) (?:then )?(?:press|click|tap|save|choose|select|hit|confirm|close|crop|resize|upload)\b",
    re.IGNORECASE,
)
"""Behind the words of a gap: they are a step that a handbook tells, "insert photo here and press Enter"."""
_FEWEST_DUMMIES, _LEAST_SHARE, _NEARLY_ALL, _WHOLE = 8, 0.6, 0.9, 1.0
"""So many words of a block, and this share of them, are dummies where the text is one in another order; more where only words of Cicero's stand in it."""
_ALL = 5
"""So many words may be all of a block where each is a dummy: "Vestibulum ante ipsum primis in faucibus"."""


@analysis(phrases=DUMMY)
def dummy_text(document: Document) -> tuple[Match, ...]:
    """Where a template's or a fresh site's own sentences stand."""
    return matches(document, DUMMY)


def _dummy(document: Document, span: Span) -> Hit:
    shown = quoted(document.slice(span))
    if are_meant(document):
        message = f"{shown} is dummy text, told for information {why_not_for_readers(document)}: put real words in before readers see it"
        return Hit(span, message, severity=Severity.INFO)
    block = document.block_at(span.start)
    if block is not None and _is_hidden(document, block):
        return Hit(
            span, f"{shown} is dummy text in an element that its class hides: take it out", severity=Severity.INFO
        )
    return Hit(span, f"{shown} is dummy text: write the words that belong here")


def _sample(document: Document, span: Span) -> Hit:
    shown = quoted(document.slice(span))
    if are_meant(document):
        message = f"{shown} says that the text is a sample, told for information {why_not_for_readers(document)}: put the real one in before readers see it"
        return Hit(span, message, severity=Severity.INFO)
    return Hit(span, f"{shown} says that the text is a sample: put in the real one, or take it off the site")


def are_meant(document: Document) -> bool:
    """Whether a file shows how a site looks, is a draft, or is what a program is tested with: dummies are to stand there."""
    return document.recall("why dummies are meant", why_not_for_readers) != ""


def _samples(document: Document, listed: Sequence[int]) -> Iterator[tuple[str | None, Hit]]:
    """Lines that say of their text that it is a sample, but for those that dummy text is part of."""
    if not may_be_sample(document):
        return
    from provenance_plugins.boilerplate.gaps.of_samples import samples  # noqa: PLC0415 - few texts have such a line

    for span in samples(document):
        if not any(span.start <= start < span.end for start in listed):
            yield _DUMMIES, _sample(document, span)


def dummies(document: Document) -> Iterator[tuple[str | None, Hit]]:
    """From the dummy sentence to the end of its block, and lines that say that the text is a sample; the paragraphs of a page that nobody wrote are one fault."""
    listed = [match.span.start for match in dummy_text(document)]
    yield from _samples(document, listed)
    last = -1
    for match in dummy_text(document):
        start = match.span.start
        block = document.block_at(start)
        if start < last or block is None:
            continue
        if "scrambled" in match.tags or "drawn" in match.tags:
            if is_scrambled(document.slice(block.span), _LEAST_SHARE if "scrambled" in match.tags else _NEARLY_ALL):
                last = block.span.end
                yield _DUMMIES, _dummy(document, block.span)
            elif (said := sentence_at(document, start)) is not None and is_scrambled(document.slice(said.span), _WHOLE):
                last = said.span.end  # a sentence of them among others
                yield _DUMMIES, _dummy(document, said.span)
            continue
        if not _is_in_place(document, block, match):
            continue
        if document.text[max(0, start - 1) : start] in _OPENED or in_inline_code(document, match.span):
            continue
        if _GOES_ON.match(document.text, match.span.end) is not None or _is_offered(document.text, start):
            continue
        if block.kind is BlockKind.CODE and (
            _PROGRAM.search(document.text, *block.span) is not None or _is_of_fence(document, block)
        ):
            continue  # what a sample of code shows
        if is_drawn(document, match.span) or _is_in_caption(block) or _is_told_of_file(document, block, start):
            continue
        if "broken" in match.tags:
            yield None, _broken(document, match.span)
            continue
        last = block.span.end
        told = _dummy(document, Span(start, last))
        if document.slice(match.span).lower().startswith((*_FIELD_OF_FORM, _INSERT)) and (
            is_in_blank_form(document, start)
            or (
                not document.slice(match.span).lower().startswith(_INSERT)
                and (is_blank_form(document) or is_below_comment_form(document.text, start))
            )
        ):
            message = f"{quoted(document.slice(match.span))} seems to be for whoever fills in the form: look whether it is to stay"
            told = Hit(match.span, message, severity=Severity.INFO)
        elif _is_of_shown_element(document, block):
            message = f"{quoted(document.slice(Span(start, last)))} seems to be what the page shows of an element that it speaks of: look whether it is to stay"
            told = Hit(Span(start, last), message, severity=Severity.INFO)
        yield (None if document.slice(match.span).lower().startswith(_INSERT) else _DUMMIES), told


def _is_in_place(document: Document, block: Block, match: Match) -> bool:
    """Whether words that are a dummy only where they stand alone, or begin a paragraph out of their tale, stand so."""
    if "of_tale" in match.tags:
        return _is_out_of_place(document, block, match.span)
    return "alone" not in match.tags or _is_alone(document, block, match.span)


def _is_out_of_place(document: Document, block: Block, span: Span) -> bool:
    """Whether a paragraph begins with the first words of a tale, which designers take for a dummy, and neither the text nor its title names the tale or speaks of one."""
    if document.text[block.span.start : span.start].strip(_MARKS_BEFORE) or block.kind is BlockKind.QUOTE:
        return False
    title = metadata(document).title
    said = f"{document.path} {'' if title is None else title.value} {document.text[:_HEAD]} {document.text[-_HEAD:]}"
    return _OF_TALES.search(said) is None


_MARKS_BEFORE = ' \t\n*_>“"„«'
_HEAD = 6000
"""Characters at the beginning and the end of a text in which a tale is named."""
_OF_TALES = lazy_pattern(
    lambda: rf"(?<![^\W\d_])(?:{any_of(Phrases.load(LEXICON, 'dummy_tales').texts())})(?![^\W\d_])", re.IGNORECASE
)


def _is_of_fence(document: Document, block: Block) -> bool:
    """Whether code is a text in Markdown between fences, with which somebody shows how one is written."""
    return _FENCE.search(document.source, max(0, (at := document.locate(block.span).start) - _OPENS), at) is not None


_OPENS = 40
"""Characters before the words of a block of code in which its fence stands."""
_FENCE = lazy_pattern(r"(?i)(?:`{3}|~{3})[ ]?\{?\.?(?:markdown|mdx?|mdown)\b[^\n`]{0,20}\s{0,9}\Z")


def _is_told_of_file(document: Document, block: Block, start: int) -> bool:
    """Whether a line names a file as code and tells behind a mark what is to be done with it: "`data/logo.svg` - replace with your own logo"."""
    if "`" not in document.source or document.text[start : start + len(_FILLER)].lower() == _FILLER:
        return False
    line = max(document.text.rfind("\n", 0, start) + 1, block.span.start)
    return _OF_FILE.fullmatch(document.text, line, start) is not None and in_code_span(document, line)


_FILLER = "lorem"
_OF_FILE = lazy_pattern(r"(?=\S*[./])[^\s:–—]{1,80}\s?[:–—-]\s{1,2}")


def _is_hidden(document: Document, block: Block) -> bool:
    """Whether the tag of a paragraph has the class by which pages hide it, and none that shows it on wider screens: "hidden md:block"."""
    if document.media_type != "text/html" or "hidden" not in document.source:
        return False
    at = document.locate(block.span).start
    tag = _CLASSES.search(document.source, max(0, at - _TAG), at)
    return tag is not None and "hidden" in tag[1].split() and _SHOWN_WIDER.search(tag[1]) is None


_TAG = 300
"""Characters of a tag, at most."""
_CLASSES = lazy_pattern(r"(?i)<[a-z][^<>]{0,150}?\sclass=[\"']([^\"'<>]{6,150})[\"'][^<>]{0,100}>\s{0,40}\Z")
_SHOWN_WIDER = lazy_pattern(r":(?:block|inline|flex|grid|table|contents|visible)")


def _is_of_shown_element(document: Document, block: Block) -> bool:
    """Whether the paragraph before a block, or before the caption above it, ends with a colon and names an element of markup as code, as pages of reference lead to what one looks like: "Wrap the picture in `<fig>`:"."""
    at = document.block_index(block.span.start)
    if _is_shown_quotation(document, block):
        return True
    above = [one for one in document.blocks[max(0, (at or 0) - _SHOWN) : at] if not _is_in_caption(one)]
    if not above or not document.slice(above[-1].span).rstrip().endswith(":"):
        return False
    start, end = above[-1].span
    return any(in_code_span(document, found.start()) for found in _ELEMENT.finditer(document.text, start, end))


def _is_shown_quotation(document: Document, block: Block) -> bool:
    """Whether a quotation stands right below a paragraph that has the sign of one as code: "Quote with `>`"."""
    at = document.block_index(block.span.start)
    if block.kind is not BlockKind.QUOTE or not at:
        return False
    above = document.locate(document.blocks[at - 1].span)
    return document.is_written and "`>`" in document.source[above.start : above.end]


_SHOWN = 2
_ELEMENT = lazy_pattern(r"<[a-z][\w-]*\s?/?>|\{[{%][^{}\n]{1,40}[%}]\}|\[/?[a-z][\w-]*\]", re.IGNORECASE)


def _is_in_caption(block: Block) -> bool:
    """Whether a block says what a picture shows, as that of a fresh site in a lesson does."""
    return block.kind is BlockKind.CAPTION or (
        block.element is not None and any(one.name == "figcaption" for one in block.element.lineage())
    )


def _is_offered(text: str, start: int) -> bool:
    """Whether what would be a gap, "your copy here", is what another verb before it offers or asks for: "get your copy here", "upload your photo here"."""
    return text.startswith("your ", start) and text[max(0, start - 1) : start] == " " and text[start - 2].isalpha()


def _is_alone(document: Document, block: Block, span: Span) -> bool:
    """Whether "Lorem ipsum" is all that a block says, and no title of a text that speaks of it."""
    if document.slice(block.span).strip(" .…!*_#") != document.slice(span):
        return False
    if block.kind not in {BlockKind.TITLE, BlockKind.HEADING}:
        return True
    return all(
        other.end - other.start == span.end - span.start or "alone" not in match.tags
        for match in dummy_text(document)
        if (other := _block_of(document, match.span)) is not None
    )


def _block_of(document: Document, span: Span) -> Span | None:
    block = document.block_at(span.start)
    return None if block is None else block.span


_DUMMIES = "dummies"
_FIELD_OF_FORM = ("click or tap", "click here to enter", "choose an item", "enter ", "type ", "write ")
"""What a word processor shows in an empty field, and how a form asks for what is to stand there."""
_INSERT = "insert "
"""Of a gap in words that somebody wrote: "INSERT QUOTE HERE" is a fault of its own beside dummy text."""


def _broken(document: Document, span: Span) -> Hit:
    """What a word processor printed in place of a number or a title, which stands within a sentence."""
    shown = quoted(document.slice(span))
    if _SPEAKS.search(document.text) is not None:
        message = f"{shown} seems to be what the text speaks of: look whether a reference was lost"
        return Hit(span, message, severity=Severity.INFO)
    return Hit(span, f"{shown} stands where a word processor lost what is referred to: put the reference in again")


_SPEAKS = lazy_pattern(lambda: rf"\b{any_of(_FIELD_MENTION.texts())}\b", re.IGNORECASE)


@cache
def _dummy_words() -> frozenset[str]:
    return frozenset(_DUMMY_WORDS.texts(language="any"))


_WORD = lazy_pattern(r"[^\W\d_]+")


def is_scrambled(block: str, share: float) -> bool:
    """Whether most words of a block are those of dummy text, in whatever order."""
    words = _WORD.findall(block.lower())
    dummies = sum(word in _dummy_words() for word in words)
    return (dummies >= _FEWEST_DUMMIES and dummies >= share * len(words)) or _ALL <= len(words) == dummies
