"""Files for a reader of Markdown that takes what CommonMark leaves as it is written: kramdown, with which Jekyll makes its sites, Python-Markdown, with which MkDocs does, and those of generators in PHP."""

from __future__ import annotations

import re

from provenance.api import Document, Span, analysis, lazy_pattern

__all__ = ["LOOSE", "is_for_jekyll", "joins_headings", "of_kramdown", "reads_bold", "reads_tables"]

_POST = lazy_pattern(r"(?:^|[/\\])_(?:posts|drafts)(?:[/\\]|__)")
_LAYOUT = lazy_pattern(r"(?m)^layout[ \t]*:[ \t]*[\"']?[\w-]+[\"']?[ \t\r]*$")
"""The name of a layout without its ending; other generators name a file: `layout: ../layouts/Post.astro`, `layout: post.njk`."""
_END = lazy_pattern(r"\n(?:---|\.\.\.)[ \t\r]*(?:\n|\Z)")


@analysis()
def is_for_jekyll(document: Document) -> bool:
    """Whether a file in Markdown has front matter as the sources of Jekyll have it: in the folder of its posts, or with the bare name of a layout."""
    if not document.has_front_matter or document.media_type != "text/markdown":
        return False
    if _POST.search(document.path) is not None:
        return True
    end = _END.search(document.source)
    return end is not None and _LAYOUT.search(document.source, 0, end.start()) is not None


def reads_tables(document: Document) -> bool:
    """Whether a file is one of Jekyll's, also of a collection: its kramdown takes rows for a table without a line of dashes below the first (https://kramdown.gettalong.org/syntax.html#tables)."""
    if is_for_jekyll(document):
        return True
    return (
        document.has_front_matter
        and _COLLECTION.search(document.path) is not None
        and _OF_LIQUID.search(document.source) is not None
    )


_OF_LIQUID = lazy_pattern(r"\{%-?\s*[a-z]|\{\{\s*(?:site|page)\.|\{::?\s*[.#a-z][^{}\n]{0,80}\}")
"""A tag of Liquid, or attributes as kramdown has them: other generators have folders with a stroke, too."""
_COLLECTION = lazy_pattern(r"(?:^|[/\\])_[a-z]{3,24}(?:[/\\]|__)")


def reads_bold(document: Document) -> str:
    """What makes a page of the file and does not ask what stands beside two asterisks; nothing where that cannot be told."""
    if is_for_jekyll(document):
        return "kramdown"
    boxed = document.media_type == "text/markdown" and "!!! " in document.source and _BOX.search(document.source)
    return "Python-Markdown" if boxed else ""


_BOX = lazy_pattern(
    r"(?m)^!!! [a-z][\w-]{1,30}(?: [a-z][\w-]{1,30}){0,3}(?: \"[^\"\n]{0,200}\")?[ \t]*\r?\n(?:[ \t]*\r?\n)?(?: {4}|\t)\S"
)
"""A box as MkDocs has it, with its indented words: `!!! note "Title"` (https://python-markdown.github.io/extensions/admonition/)."""


@analysis()
def joins_headings(document: Document) -> bool:
    """Whether a file is a source of a generator in PHP whose reader of Markdown needs no space behind the signs of a heading: Jigsaw has PHP Markdown, Grav, Kirby and Pico have Parsedown.

    Both say so: https://github.com/michelf/php-markdown/issues/275, https://github.com/erusev/parsedown/issues/265.
    """
    if _IN_PHP.search(document.path) is not None or _joins_all_headings(document):
        return True
    source = document.source
    if _OF_PICO.search(source) is not None:
        return True
    if document.has_front_matter and _FIRST_FIELD.match(source) is not None and _NEXT_FIELD.search(source) is not None:
        return True
    end = _END.search(source) if document.has_front_matter else None
    return end is not None and _EXTENDS.search(source, 0, end.start()) is not None


def _joins_all_headings(document: Document) -> bool:
    """Whether no heading of several has a space in a post of Sculpin or Octopress, which need none; Hexo has the same folder, and an author who saw the signs would have put spaces in."""
    if _OF_SCULPIN.search(document.path) is None or not document.has_front_matter:
        return False
    source = document.source
    return _SPACED.search(source) is None and sum(1 for _ in _JOINED.finditer(source)) >= _HEADINGS


_OF_SCULPIN = lazy_pattern(r"(?:^|[/\\])source(?:[/\\]|__)_posts(?:[/\\]|__)")
_SPACED = lazy_pattern(r"(?m)^#{2,6}[ \t]+\S")
_JOINED = lazy_pattern(r"(?m)^#{2,6}[^\s#]")
_HEADINGS = 3
_IN_PHP = lazy_pattern(
    r"\.blade\.(?:md|markdown)\Z|(?:^|[/\\]|__)user(?:[/\\]|__)pages(?:[/\\]|__)|(?:^|[/\\]|__)\d\d\.[\w-]+(?:[/\\]|__)[a-z_-]+(?:\.[a-z]{2})?\.md\Z",
    re.IGNORECASE,
)
"""The ending of a source of Jigsaw; the folder of pages of Grav, and its numbered folders: `01.home/default.md`."""
_EXTENDS = lazy_pattern(r"(?m)^extends[ \t]*:[ \t]*[\"']?_layouts[./]\w")
"""The layout of a page of Jigsaw."""
_FIRST_FIELD = lazy_pattern(r"\ufeff?\s{0,20}[A-Za-z][\w -]{0,60}:")
_NEXT_FIELD = lazy_pattern(r"(?m)^----[ \t]*\r?\n\s{0,20}[A-Za-z][\w -]{0,60}:", signs=("----",))
"""The fields of a file of Kirby, between lines of four dashes."""
_OF_PICO = lazy_pattern(r"%(?:base_url|assets_url|theme_url|themes_url|plugins_url)%")
"""What Pico puts addresses in the place of."""


def of_kramdown(document: Document, span: Span, what: str) -> tuple[str, Span, str]:
    """The kind, the place and the message of a link with blanks in its address, all of which kramdown takes for the address up to a quotation mark (https://kramdown.gettalong.org/syntax.html#links-and-images): words behind the name of a file lead nowhere."""
    words = document.slice(span)
    if (found := _WORDS_BEHIND.search(words)) is not None:
        return (
            "blank",
            span,
            f"is {what} to an address with “{found[1].strip()}” in it, which is not there: take that out of the address",
        )
    if _QUERY.search(words) is None:
        mend = (
            "take the blank out" if _IN_HOST.search(words) is not None else "write “%20” for the blank, or take it out"
        )
        return (
            "blank",
            span,
            f"is {what} whose address has a blank, which kramdown takes into it and others end it at: {mend}",
        )
    return (
        LOOSE,
        span,
        f"is {what} for kramdown, and shows as it is written wherever else a blank ends an address: write “%20” for the blank",
    )


LOOSE = "loose"
"""The kind of what kramdown reads and other readers of Markdown show."""
_WORDS_BEHIND = lazy_pattern(
    r"\.(?:pdf|html?|php|docx?|aspx?|png|jpe?g|mp[34])\b(?!\?)([,;]? [^()]{1,80})\)\Z", re.IGNORECASE
)
_IN_HOST = lazy_pattern(r"\]\(https?://[^/\s()]*\s")
_QUERY = lazy_pattern(r"\]\(https?://[^\s()?#]{1,200}\?[^()\n]*\)\Z")
"""All blanks behind the question mark, where browsers send them on; in a path one is more often a slip."""
