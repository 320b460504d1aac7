"""What stands in braces in the source of a site: a generator's to fill in, or shown to readers as it is."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.files.saved import is_own_file
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON

__all__ = ["has_fields", "has_front", "has_value", "is_built_by_logic", "is_counted_on_building", "of_generator"]

_GO = lazy_pattern(r"\{\{-?\s*(?:(?:if|else|end|with|range)\b(?!-\w)|\.(?:Site|Page|Params)\b)")
"""How templates of Hugo decide and repeat. It reads them in its layouts alone, and of a text its shortcodes: https://gohugo.io/content-management/shortcodes/."""

_VALUED = lazy_pattern(r"\{\{\s*[a-z][\w-]*\s*:\s*(?:\d{4}-\d\d?-\d\d?|\d{3,})\s*\}\}")
"""A tag with its value: a day, a number. A word behind the colon may be the form in which a gap is to be filled in: "{{date:YYYY}}", "{{cost:0.2f}}"."""


def has_value(words: str) -> bool:
    """Whether a tag in braces carries its own value behind its name, so that nothing is left to fill in: "{{built:1931-06-02}}"."""
    return _VALUED.fullmatch(words) is not None


_FIELDED = lazy_pattern(r"\{\{\s*[a-z][\w-]*\s*\|\s*[a-z][\w-]*\s*=", signs=("{{",))


def has_fields(document: Document) -> bool:
    """Whether a text in Markdown has a tag that gives its fields their values, so that its generator reads the tags of the text: "{{picture |file=weir.jpg |title=The weir}}"."""
    return document.is_written and document.recall(
        "tags with fields", lambda document: _FIELDED.search(document.source) is not None
    )


def has_front(document: Document) -> bool:
    """Whether a file has the front matter by which a generator takes it for one to fill in, a plain text by its first lines, too: "robots.txt" with nothing but two fences."""
    return document.has_front_matter or (
        document.media_type == "text/plain" and document.row is None and _FRONT.match(document.source) is not None
    )


_FRONT = lazy_pattern(
    r"\ufeff?---[ \t]*\r?\n(?:(?:[\w-]+:(?:[ \t][^\n]*)?|[ \t]+\S[^\n]*|#[^\n]*|[ \t]*)\r?\n){0,40}?---[ \t]*\r?\n"
)


def is_counted_on_building(document: Document) -> bool:
    """Whether a file is the source of what a program builds by its words between percent signs (`%TOC%`, `%NPAGES%`): of a document that pandoc makes by the styles of a template, or of a wiki of the kind of TWiki."""
    return document.recall("built by its fields", _is_built)


def _is_built(document: Document) -> bool:
    if document.row is not None:
        return False
    pattern = _STYLED if document.media_type == "text/markdown" else _OF_TWIKI
    return pattern.search(document.source) is not None


_STYLED = lazy_pattern(
    r"\{[^{}\n]{0,80}\bcustom-style=|^(?:figPrefix|tblPrefix|eqnPrefix|figureTitle|reference-doc|lofTitle)\s*:|:::+\s*\{custom-style=",
    re.MULTILINE,
)
_OF_TWIKI = lazy_pattern(
    r"^(?:%META:[A-Z]+\{|---\+{1,6}(?:!!)?[ \t]*\S|%(?:INCLUDE|SEARCH|ATTACHURL)(?:\{|%))", re.MULTILINE
)
"""Its headings and what it keeps of a page: https://foswiki.org/System/TopicMarkupLanguage."""


def is_built_by_logic(document: Document) -> bool:
    """Whether what somebody wrote is a source whose builder reads its tags by blocks."""
    return document.is_written and document.recall("logic of a source", _is_logic)


def _is_logic(document: Document) -> bool:
    """Whether each tag has a line of its own and each block that one begins another ends, as in a source that its builder reads with Jinja: "{% if open %}", "{% else %}", "{% endif %}"."""
    if not is_own_file(document):
        return False
    tags = list(_TAG_LINE.finditer(document.source))
    ends = sum(match["end"] is not None for match in tags)
    begins = sum(match["begin"] is not None for match in tags)
    return ends > 0 and begins == ends and len(tags) == document.source.count("{%")


_TAG_LINE = lazy_pattern(
    r"^[ \t]*\{%-?\s*(?:(?P<end>end(?:if|for|block|unless|case))|(?P<begin>if|for|block|unless|case)|else|elif|elsif|when|set|include|import)\b[^%\n]{0,120}%\}[ \t\r]*$",
    re.MULTILINE,
)


def of_generator(document: Document, words: str, span: Span) -> Hit:
    """The hit for what a generator may fill in."""
    if _GO.match(words) is not None and _is_content(document):
        message = f"{quoted(words)} is of a layout, and Hugo shows it in a text as it stands: put it into a layout or a shortcode, or delete it"
        return Hit(span, message, severity=Severity.WARNING)
    if _is_lone(document, words):
        message = f"{quoted(words)} is the only mark of its kind in the file, and nothing else in it is for a site's generator: put in what was to stand here"
        return Hit(span, message, severity=Severity.WARNING)
    return Hit(
        span,
        f"{quoted(words)} is for a site's generator to fill in: look whether it does",
        severity=Severity.INFO,
    )


def _is_lone(document: Document, words: str) -> bool:
    """Whether a plain name in braces is the only mark of a text whose front matter has no field for a generator and whose folders are none of a site: "{{ author_bio }}"."""
    name = _PLAIN.fullmatch(words)
    if name is None or document.row is not None or not document.has_front_matter:
        return False
    source = document.source
    if source.count("{{") != 1 or "{%" in source or "<%" in source or "{!" in source:
        return False
    if not _of_sites("folders").isdisjoint(document.folders):
        return False
    return not any(
        key.group(1).lower() in _of_sites("keys") or key.group(1) == name[1] for key in _KEY.finditer(source)
    )


_SITES = Phrases.load(LEXICON, "sources_of_sites")


@cache
def _of_sites(tag: str) -> frozenset[str]:
    return frozenset(_SITES.texts(tag))


_PLAIN = lazy_pattern(r"\{\{\s*([a-z]+(?:[_-][a-z]+)+)\s*\}\}")
_KEY = lazy_pattern(r"(?m)^([\w-]+)[ \t]*[:=]")


def _is_content(document: Document) -> bool:
    """Whether a text in Markdown with front matter lies in the folder in which Hugo has its texts."""
    folders = document.path.replace("\\", "/").split("/")[:-1]
    return document.media_type == "text/markdown" and document.has_front_matter and "content" in folders
