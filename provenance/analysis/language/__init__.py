"""The language of a document: what it declares, what its words show, and how the rules read it."""

from __future__ import annotations

from provenance.analysis.language.detect import Identified, identify
from provenance.analysis.language.tags import close, lexicon_language, name, primary_subtag
from provenance.analysis.language.words import is_surely, speaks
from provenance.api import BlockKind, Confidence, Declared, Document, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = [
    "Identified",
    "Language",
    "close",
    "declaration",
    "identify",
    "is_surely",
    "language",
    "name",
    "primary_subtag",
    "speaks",
]


class Language(NamedTuple):
    """The language of a document; codes are ISO 639-1, lower case."""

    code: str | None
    """As detected; None where the text does not settle it."""
    confidence: Confidence
    """Of `code`; low where it is None."""
    declared: str | None
    """As the markup, the front matter or the row says."""
    read_as: str
    """By which the rules read it: declared, unless the text is long, beyond doubt in another language and holds nothing of that one;
    else detected, else the first of the document's `languages`; `no` for both forms of Norwegian."""


def declaration(document: Document) -> Declared | None:
    """The first declaration of the document's language that is a language tag, with its place; what a book states of all its chapters is a chapter's where it says nothing itself."""
    stated = (candidate for candidate in document.declared if candidate.field == "language")
    tags = [candidate for candidate in stated if primary_subtag(candidate.value) is not None]
    return next((candidate for candidate in tags if candidate.parts == 1), tags[0] if tags else None)


@analysis()
def language(document: Document) -> Language:
    """The language of a document, as detected, as declared, and as the rules read it.

    A declaration that is no language tag is passed over. Detection looks at a thousand characters at most.
    """
    stated = declaration(document)
    declared = None if stated is None else primary_subtag(stated.value)
    code, confidence = identify(_prose(document), document.languages)
    if code is None and declared is None and (running := _running(document)):
        again = identify(running, document.languages)
        if again.confidence is Confidence.HIGH and again.code != "la":  # a template's dummy text
            code, confidence = again
    if declared is None and confidence is not Confidence.HIGH and (named := _named(document, code)) is not None:
        code, confidence = named, Confidence.MEDIUM
    default = document.languages[0] if document.languages else "en"
    believed = None if declared in _NO_LANGUAGES else declared
    if declared is not None and confidence is Confidence.HIGH and _is_slip(document, declared, code):
        believed = code
    return Language(code, confidence, declared, lexicon_language(believed or code or default))


_IN_NAME = lazy_pattern(r"[^/\\]\.([a-z]{2})(?:[-_][A-Za-z]{2})?\.(?:md|markdown|mdx|html?|adoc|rst|txt)\Z")
"""The language in the name of a file, as sites in several have it: `accounts.fr.md`."""


def _named(document: Document, detected: str | None) -> str | None:
    """The language that the name of a file gives, where the text has its small words, or none of the one that seems to be the text's."""
    match = _IN_NAME.search(document.path)
    code = None if match is None else primary_subtag(match[1])
    if code is None or code in _NO_LANGUAGES:
        return None
    return code if speaks(code, document.text) or not (detected and speaks(detected, document.text)) else None


_NO_LANGUAGES = frozenset({"utf", "iso", "ansi", "us", "gb", "jp", "cz", "dk", "cn", "gr", "ua", "at", "mx"})
"""Encodings and countries that stand where a language should, and are none: rules read by the words themselves."""
_ENOUGH = 200
"""Characters outside of code that tell a language."""


def _prose(document: Document) -> str:
    """The text without its blocks of code, which have words of English whatever is written around them."""
    blocks = document.blocks
    if not any(block.kind is BlockKind.CODE for block in blocks):
        return document.text
    words = "\n\n".join(document.slice(block.span) for block in blocks if block.kind is not BlockKind.CODE)
    return words if len(words) >= _ENOUGH else document.text


_PARAGRAPH, _RUNNING = 100, 300
"""Characters of a paragraph that tells a language, and of all of them together, at least."""
_READ = 20_000
"""Characters of such paragraphs that are looked at."""
_NO_WORD = lazy_pattern(r"[/\\_@#<>{}()\[\]=|`~^$%&*+\d]|\w\.\w|[A-Z]\w*[A-Z]|[a-z][A-Z]")
"""In addresses, paths, names of programs and files, and abbreviations, which a text on programs has in any language."""
_PROSE_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE})


def _running(document: Document) -> str:
    """The longer paragraphs of a text that its lines, names and commands leave undecided, without what is no word; empty where they are too few."""
    parts = [
        document.slice(block.span)
        for block in document.blocks
        if block.kind in _PROSE_KINDS and block.span.end - block.span.start >= _PARAGRAPH
    ]
    words = " ".join(word for word in "\n".join(parts)[:_READ].split() if _NO_WORD.search(word) is None)
    return words if len(words) >= _RUNNING and len(document.blocks) > 1 else ""


_LONG = 600
"""Characters from which a text that is beyond doubt in one language is not in the one that it declares."""


def _is_slip(document: Document, declared: str, code: str | None) -> bool:
    """Whether a long text is in another language than it declares, and holds none of that: a template's declaration, which hides it from every rule."""
    if code is None or code == declared or len(document.text) < _LONG or close(declared, code):
        return False
    return not speaks(declared, document.text)
