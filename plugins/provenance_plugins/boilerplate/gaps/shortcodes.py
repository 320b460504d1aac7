"""Shortcodes that a system for sites left as they are: "[caption id=…]"."""

from __future__ import annotations

from provenance.analysis.files.saved import is_kept_in_step
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_filled_pair", "of_plugin", "unrendered"]

_TOLD = Phrases.load(LEXICON, "told_shortcodes")
_SHOWN_TAGS = Phrases.load(LEXICON, "shown_tags")
_OF_PLUGIN = lazy_pattern(
    r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*(?: [a-z][a-z0-9_-]*=(?:\"[^\"\[\]<>\n]*\"|'[^'\[\]<>\n]*'|[“”″][^“”″\[\]<>\n]*[”″]))+ ?/?"
)
"""A name and nothing but attributes in quotation marks: `adlamp id="70836"`."""
_CONVERTED = frozenset("“”″")
"""Marks that WordPress makes of plain ones: what has them was taken from its page, and no system reads the shortcode any more."""
_NAME = lazy_pattern(r"[\w-]+")


def of_plugin(document: Document, words: str, span: Span) -> str:
    """The name of a shortcode of whatever plugin that is all of a line of a scraped text, or of one whose quotation marks a converter wrote, where no site will put in what it stands for; empty for any other, as in what a line above shows: "Write it so:"."""
    if _OF_PLUGIN.fullmatch(words) is None:
        return ""
    if document.is_written and document.row is None and _CONVERTED.isdisjoint(words):
        return ""
    text = document.text
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    if text[start : span.start].strip() or text[span.end : len(text) if end < 0 else end].strip():
        return ""
    if document.recall("tells of shortcodes", _tells_of_shortcodes) or _is_led_in(text, start):
        return ""
    return words.partition(" ")[0]


def _is_led_in(text: str, start: int) -> bool:
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return text[max(0, start - 1) : start] in {":", "："}


def _tells_of_shortcodes(document: Document) -> bool:
    """Whether a text says the word for them: it shows its readers how to write them."""
    low = document.text.lower()
    return any(word in low for word in _TOLD.texts())


def unrendered(document: Document, words: str, span: Span) -> Hit:
    """What is said of a shortcode."""
    if _is_for_system(document):
        message = f"the shortcode {quoted(words)} is for the site’s system to render: look whether it does"
        return Hit(span, message, severity=Severity.INFO)
    if _shapes_code(document, words):
        message = f"the shortcode {quoted(words)} shows the code up to its end, in a piece of a page as a system is given it: look whether that renders it"
        return Hit(span, message, severity=Severity.INFO)
    if _is_proposed(document, span):
        message = f"{quoted(words)} seems to be a tag of which the sentence speaks: look whether it is to stay"
        return Hit(span, message, severity=Severity.INFO)
    return Hit(span, f"the shortcode {quoted(words)} was not rendered: delete it, or put in what it stands for")


def _is_for_system(document: Document) -> bool:
    """Whether a text is as its system keeps it: an entry of an export of WordPress, a row of its table of posts, or a file that is kept in step with one, whose front matter has the columns. The system itself puts in what its shortcodes stand for."""
    columns = {one.origin.lower() for one in document.declared}
    if len(columns & _COLUMNS) > 1 or any(one.field == "system" for one in document.declared):
        return True
    return is_kept_in_step(document)


_CODED = frozenset({"sourcecode", "code", "highlight", "codesyntax"})
"""Shortcodes around code, by their names."""


def _shapes_code(document: Document, words: str) -> bool:
    """Whether a shortcode stands around code in a piece of HTML that is no whole page, as whoever writes a post pastes it into the system: all three that were told of were for that."""
    name = _NAME.match(words.lstrip("[/"))
    return (
        name is not None
        and name[0].lower() in _CODED
        and document.media_type == "text/html"
        and document.row is None
        and not document.whole_page
        and f"[/{name[0]}]" in document.source
    )


def _is_proposed(document: Document, span: Span) -> bool:
    """Whether a tag without attributes stands with its end and a word or two between them amid a sentence that tells to write it, in a text that shows code, and is none of the system itself: "you may write [sc] note [/sc] for it"."""
    block = document.block_at(span.start)
    if block is None or not document.recall("code beside shortcodes", _shows_code):
        return False
    first = document.text.rfind("[", block.span.start, span.start + 1)
    for start in (span.start, document.text.rfind("[", block.span.start, first)):
        pair = _PAIR.match(document.text, max(start, block.span.start), block.span.end)
        if pair is not None and span.end <= pair.end():
            before, behind = document.text[block.span.start : pair.start()], document.text[pair.end() : block.span.end]
            if pair["name"].lower() in _SHOWN_TAGS.texts("own"):
                return False
            told = _TO_WRITE.search(before) is not None or behind.lstrip().startswith(_SHOWN_TAGS.texts("behind"))
            return told and before.count(" ") >= _AMID and any(map(str.isalpha, behind))
    return False


def _shows_code(document: Document) -> bool:
    return _SHOWN_CODE.search(document.source) is not None


_PAIR = lazy_pattern(r"\[(?P<name>[A-Za-z][\w-]{0,20})\] ?[^\s\[\]][^\[\]\n]{0,30}\[/(?P=name)\]")
_TO_WRITE = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_SHOWN_TAGS.texts('before'))})(?!\w)[^.!?\[\n]{{0,40}}\Z")
_SHOWN_CODE = lazy_pattern(r"`|<code|<pre|\{% ?highlight")
_AMID = 3
"""Blanks of a sentence before such a tag, at least."""
_COLUMNS = frozenset(
    f"{kept}:post_{name}"
    for kept in ("row", "front-matter")
    for name in ("title", "date", "date_gmt", "author", "modified", "modified_gmt", "excerpt")
)
"""How several columns of that table are called: https://developer.wordpress.org/reference/classes/wp_post/."""


def is_filled_pair(document: Document, words: str, end: int) -> bool:
    """Whether a bracket that ends at a place is one of a pair with words between them, which are no gap: "[author]Ana Cruz[/author]"."""
    closing = f"[/{words}]"
    close = document.text.find(closing, end, end + _LONGEST + len(closing))
    return close > end and _FILLED.match(document.text, end, close) is not None


_LONGEST = 600
"""Characters between such a pair: a text may have thousands of brackets, so that none looks through all of it."""
_FILLED = lazy_pattern(r"\s{0,8}[^\s\[\]][^\[\]]{2,}\Z")
