"""Tags that a sentence names as it names other things: "the levels are <h1>, <h2> and <h3>", "each page has an <h1> of its own"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

from provenance.analysis.files.made_of import is_written_in_tags
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.mentions import speaks_of_markup

__all__ = ["names_spoken_of", "of_collection", "reads_markup", "stands_beside_mention"]

_MENTION = Phrases.load(LEXICON, "markup_mention")
_WORD = lazy_pattern(r"[^\W\d_]+")
_NAME = lazy_pattern(r"</?([A-Za-z][A-Za-z0-9]*)")
_BARE = lazy_pattern(r"<[A-Za-z][A-Za-z0-9]*>")
_HEADINGS = lazy_pattern(r"(?i)<h[1-6]>(?:[ \xa0]?(?:[/>→…]|\.\.\.)?[ \xa0]?<h[1-6]>){1,5}")
"""Headings stand in no heading: one behind the other without a word between they are names."""
_BETWEEN = lazy_pattern(
    r"[ \xa0]?(?:…|\.\.\.)?(?:[ \xa0]?\([^()<>\n]{1,40}\))?(?:[,;/+&→>–-][ \xa0]?(?:[^\W\d_]{1,5}[ \xa0])?|[ \xa0][^\W\d_]{1,5}[ \xa0]|[ \xa0][/+&→>–-][ \xa0])(?:[^\W\d_]{1,4}[ \xa0])?"
)
"""What parts the items of a row: a comma, a sign or a short word, with or without a bracket on the item before it."""
_OPEN_ENDED = frozenset(
    {
        *(
            "p",
            "li",
            "br",
            "hr",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "img",
            "input",
            "embed",
            "param",
            "script",
            "style",
        ),
        *("a", "b", "i", "u", "em", "strong", "font", "span", "center", "strike", "small"),
    }
)
"""Elements that end without a tag, or shape single words: one that is left over may stand anywhere."""
_BEFORE, _BEHIND = frozenset(" \xa0(«“\"'‘"), frozenset(" \xa0.,;:!?)…»”\"'’")


@cache
def _mention_words() -> frozenset[str]:
    return frozenset(_MENTION.texts())


def stands_beside_mention(document: Document, span: Span) -> bool:
    """Whether one of the two words before or behind a tag says what it is: "the <div> element", "la balise <em>"."""
    text = document.text
    near = (
        _WORD.findall(text[span.end : span.end + 24])[:2]
        + _WORD.findall(text[max(0, span.start - 24) : span.start])[-2:]
    )
    return any(word.lower() in _mention_words() for word in near)


def names_spoken_of(document: Document, spans: Sequence[Span]) -> frozenset[str]:
    """The tags, in small letters, of which a sentence speaks ("HTML uses the <i> tag"): where they stand around words elsewhere, that is its example."""
    if not spans:
        return frozenset()
    names = {
        name.lower()
        for span in spans
        if stands_beside_mention(document, span) and speaks_of_markup(document, span)
        for name in _NAME.findall(document.slice(span))
    }
    low = document.text.lower()
    alone = [span for span in spans if _stands_as_word(document, span, low)]
    for at, span in enumerate(alone):
        written = document.slice(span)
        if _HEADINGS.fullmatch(written) is not None:
            names.update(name.lower() for name in _NAME.findall(written))
            continue
        behind = alone[at + 1] if at + 1 < len(alone) else None
        if (
            behind is not None
            and document.slice(behind) != written
            and _BETWEEN.fullmatch(document.text, span.end, behind.start) is not None
        ):
            names.update(name.lower() for one in (span, behind) for name in _NAME.findall(document.slice(one)))
        elif written.lower().strip("<>") not in _OPEN_ENDED and _is_within_sentence(document, span):
            names.add(written.lower().strip("<>"))
    return frozenset(names)


def _stands_as_word(document: Document, span: Span, low: str) -> bool:
    """Whether tags without attributes, which nothing in the text closes, stand as a word does: blanks or stops on both sides."""
    text = document.text
    written = text[span.start : span.end]
    if _BARE.fullmatch(written) is None and _HEADINGS.fullmatch(written) is None:
        return False
    if any(f"</{name.lower()}>" in low for name in _NAME.findall(written)):
        return False
    before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return (span.start == 0 or before in _BEFORE or before == "\n") and (
        not behind or behind in _BEHIND or behind == "\n"
    )


def _is_within_sentence(document: Document, span: Span) -> bool:
    """Whether a word without a stop stands before a tag, and something behind it, in the same paragraph."""
    block = document.block_at(span.start)
    if block is None:
        return False
    before = document.text[block.span.start : span.start].rstrip(" \xa0(«“\"'‘")
    return before[-1:].isalpha() and bool(document.text[span.end : block.span.end].strip())


_OF_CORPUS = lazy_pattern(r"\ufeff?@@\d{2,12}\s")
"""With which each text begins in collections that linguists count words in: its number."""
_APART = lazy_pattern(r"\w [,.;] ")
_HEADED = lazy_pattern(
    r"(?m)^[ \t]{0,4}<(section|heading|title|chapter|head|para)>[^<>\n]{1,200}</\1>[ \t\r]{0,4}$", signs=("</",)
)
"""A line between the tags of an element that in a page would hold more than a line, or stands in its head."""
_ANY = lazy_pattern(r"</?[A-Za-z][\w:-]{0,30}[^<>\n]{0,200}>")
_TOKENS, _FEWEST = 5, 6
"""Marks with a blank before them, and lines between tags, at least, by which a text is one of a collection."""


def of_collection(document: Document, hits: list[Hit]) -> list[Hit]:
    """What is told of tags: for information in a plain text of a collection, which has them in place of paragraphs and headings, in one that has several, whose format they are, in one that a directory of plugins reads, and where backslashes show them in a text on the languages of pages."""
    if not hits or not _is_of_collection(document):
        if is_written_in_tags(document) or _is_post(document) or reads_markup(document):
            return [hit._replace(severity=Severity.INFO) for hit in hits]
        return [hit._replace(severity=Severity.INFO) if _is_escaped(document, hit) else hit for hit in hits]
    told = []
    for hit in hits:
        words = quoted(document.slice(hit.span)) if isinstance(hit.span, Span) else "a tag"
        message = (
            f"{words} is how a collection of texts marks their parts: take the tags out where the text is to be read"
        )
        told.append(Hit(hit.span, message, severity=Severity.INFO))
    return told


def _is_post(document: Document) -> bool:
    """Whether a plain text begins with the fields of a post, as the source of a page does, which an engine puts it into with its tags: "---", "title: The mill"."""
    return document.media_type == "text/plain" and _FRONT_MATTER.match(document.source) is not None


_FRONT_MATTER = lazy_pattern(
    r"\ufeff?(?:---|\+\+\+)[ \t]*\r?\n(?:[A-Za-z][\w-]{0,30}[ \t]*[:=][^\n]{0,400}\r?\n(?:[ \t-][^\n]{0,400}\r?\n){0,20}){1,20}(?:---|\+\+\+)[ \t]*\r?\n"
)


def reads_markup(document: Document) -> bool:
    """Whether a plain text is what a plugin of WordPress says of itself, which its directory reads as Markdown with tags and entities (https://wordpress.org/plugins/readme.txt): "=== Lamps ===", "Stable tag: 1.2"."""
    if document.media_type != "text/plain" or _OF_PLUGIN.match(document.source) is None:
        return False
    return sum(1 for _ in islice(_FIELD.finditer(document.source, 0, _HEAD), _FIELDS)) == _FIELDS


_OF_PLUGIN = lazy_pattern(r"\ufeff?\s{0,9}===[ \t]*[^\s=][^\n=]{0,100}===[ \t]*\r?\n")
_FIELD = lazy_pattern(
    r"(?m)^(?:Contributors|Tags|Requires at least|Tested up to|Stable tag|Requires PHP|Donate link|License)[ \t]*:"
)
_FIELDS, _HEAD = 3, 3000
"""Such fields at least, and characters in which they stand."""


def _is_escaped(document: Document, hit: Hit) -> bool:
    r"""Whether a tag has the backslash of Markdown before a sign of its own, so that it shows, and the text names what such tags are of: "the layer (<div\>) in CSS"."""
    if document.media_type != "text/markdown" or not isinstance(hit.span, Span):
        return False
    place = document.locate(hit.span)
    written = document.source[place.start : place.end]
    if "\\>" not in written and not written.startswith("\\<"):
        return False
    block = document.block_at(hit.span.start)
    around = (0, len(document.text))
    if block and written.startswith("\\<") and document.text[hit.span.start - 1] not in _BEFORE_NAME:
        around = block.span
    return _LANGUAGE.search(document.text, *around) is not None


_BEFORE_NAME = frozenset('(“"‘')
"""Before a tag that is named. One with both backslashes and none of these has the language in its paragraph: programs write it so that turn pages into Markdown."""
_LANGUAGE = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(Phrases.load(LEXICON, 'languages_of_pages').texts())})(?!\w)")


def _is_of_collection(document: Document) -> bool:
    """Whether a plain text begins with its number and has its marks set apart, or has no other tags than those around whole lines."""
    if document.media_type != "text/plain":
        return False
    text = document.text
    if _OF_CORPUS.match(text) is not None:
        return sum(1 for _ in islice(_APART.finditer(text), _TOKENS)) == _TOKENS
    lines = sum(1 for _ in _HEADED.finditer(text))
    return lines >= _FEWEST and sum(1 for _ in _ANY.finditer(text)) == 2 * lines
