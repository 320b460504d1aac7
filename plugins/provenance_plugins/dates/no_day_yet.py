"""Texts that say themselves that they have no day: drafts, and records whose date nobody knows."""

from __future__ import annotations

import re

from provenance.analysis.language import language
from provenance.analysis.line_beginnings import at_lines
from provenance.api import Document, SourceSpan, Span, any_of, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms

_DRAFT = lazy_pattern(
    r"(?im)^[\"']?(?:draft\s?[:=]\s?[\"']?(?:true|yes|on)|(?:published|publish)\s?[:=]\s?[\"']?(?:false|no|off)|status\s?[:=]\s?[\"']?draft)[\"']?\s*$"
)
"""How generators of sites mark what is not to be shown yet: https://gohugo.io/content-management/front-matter/#draft, https://jekyllrb.com/docs/front-matter/."""


def mark_of_draft(document: Document) -> SourceSpan | None:
    """Where the front matter says that a text is not published."""
    return _found(_DRAFT, document)


def note_of_draft(document: Document) -> Span | None:
    """Where a text says in a line of its own that it is a draft, or that nobody has approved it yet: "Internal Draft", "Release approved: No"; or in its title, "Newsletter Drafts"."""
    if document.row is not None:
        return None
    title = _TITLED.search(document.text, 0, _HEAD) if "drafts" in document.text[:_HEAD].lower() else None
    if title is not None:
        return Span(*title.span("what"))
    for block in document.blocks:
        start, end = block.span
        if end - start > _LONGEST and start > _HEAD:
            continue
        for match in at_lines(_NOTED, document.text, start, min(end, start + _LONGEST)):
            if start <= _HEAD or match["approved"] is not None:
                return Span(*match.span("what"))
    return None


_HEAD, _LONGEST = 600, 200
"""Characters in which a text says at its head that it is a draft, and of the block that says so."""
_NOTED = lazy_pattern(
    lambda: (
        rf"(?im)^[^\w\n]{{0,4}}(?P<what>(?:(?:{any_of(forms('draft', 'kind'))})\s)?draft(?:\s(?:only|copy|version|v?\d[\d.]*|(?:for|not\sfor)\s[a-z]+(?:\s[a-z]+)?))?"
        rf"|(?:[^\n·|•]{{1,60}}\s[·|•]\s)(?:(?:{any_of(forms('draft', 'kind'))})\s)?draft\sfor\s(?:{any_of(forms('draft', 'eyes'))})(?=[^\w\n]{{0,4}}$|\d[\d,.]{{0,6}}\swords\b)(?:\d[^\n]{{0,80}})?"
        rf"|(?P<approved>(?:{any_of(forms('draft', 'approval'))})[*_]{{0,2}}\s?:[*_]{{0,2}}\s?(?:{any_of(forms('draft', 'denied'))})))[^\w\n]{{0,4}}$"
    )
)
_TITLED = lazy_pattern(
    lambda: (
        rf"(?im)^[^\w\n]{{0,4}}[^\n]{{0,60}}?(?P<what>(?<!\w)(?:{any_of(forms('draft', 'text'))})\sdrafts(?:\s\([^()\n]{{1,40}}\))?)[^\w\n]{{0,4}}$"
    )
)
"""A title of several texts that nobody has sent yet: "Coach Newsletter Drafts (Issues 5-12)"."""


def is_unpublished_row(document: Document) -> bool:
    """Whether a row of what a site is to take in has no day of publication yet: that column is null, and there is a name for its address and no address."""
    return any(declared.field == "unpublished" for declared in document.declared)


def is_in_drafts(document: Document) -> bool:
    """Whether a text lies in a folder for drafts, whose file is named anew when they come out (https://jekyllrb.com/docs/posts/#drafts), or the name of its file puts it in one: `drafts__oil.md`."""
    if any(folder.endswith(_DRAFTS) and _FOLDER.fullmatch(folder) for folder in document.folders):
        return True
    return document.row is None and not document.in_full and _IN_NAME.search(_named(document)) is not None


def said_to_be_draft(document: Document) -> str:
    """How the place or the name of a file says that its text is a draft; empty where neither does.

    A name that says more than that is none: `draft.md`, `oil__first-draft.md`, `draft-v2.md`, but not `harbour-draft.md`, which may be on a draft of players.
    """
    if is_in_drafts(document):
        return "lies in a folder for drafts"
    if document.row is None and not document.in_full and _DRAFT_FILE.search(_named(document)) is not None:
        return "is called a draft"
    return ""


def _named(document: Document) -> str:
    return document.path.replace("\\", "/").rpartition("/")[2].lower()


_DRAFTS = "drafts"
_FOLDER = lazy_pattern(r"(?:.*[\W_])?drafts")
"""Such a folder, also one that says of what: `drafts`, `_drafts`, `blog-drafts`."""
_IN_NAME = lazy_pattern(r"(?:\A|__)_?drafts__")
"""Where the slashes of a path became two low lines."""
_DRAFT_FILE = lazy_pattern(
    r"(?:\A|__)(?:(?:first|second|third|final|rough|early|working|latest|blog|post|article)[-_ ]?)?draft(?:[-_ ]?(?:v?\d{1,3}|old|new|final))?(?:\.\w+)?\Z"
)


def is_unpublished(document: Document) -> bool:
    """Whether readers do not see a text yet: its front matter marks it as a draft, or it lies in a folder for such."""
    return is_in_drafts(document) or mark_of_draft(document) is not None


def unknown_day(document: Document) -> SourceSpan | None:
    """Where the front matter says that the date of a text is not known: `date_text: Date not visible`."""
    return _found(_UNKNOWN, document)


def _found(pattern: re.Pattern[str], document: Document) -> SourceSpan | None:
    if not document.has_front_matter:
        return None
    match = pattern.search(document.source, 0, front_matter_end(document.source) + 1)
    return None if match is None else SourceSpan(*match.span())


_UNKNOWN = lazy_pattern(
    lambda: (
        rf"(?im)^[\"']?(?:(?:\w+[_-])?date(?:[_-]\w+)?[\"']?\s?[:=]\s?[\"']?\[?(?:{any_of(forms('unknown_day'))})\]?|\w+\s?[:=]\s?[\"']?undated)[\"']?\s*$"
    )
)


_NAMED = lazy_pattern(r"(?i)(?:\A|[_. -])(?:unknown|no)[-_ ]?date(?=[_. -])|(?:\A|[_. -])undated(?=[_. -])")


def is_named_undated(document: Document) -> bool:
    """Whether the name of the file says that nobody knows the date of its text: `unknown-date_harbour-news.md`."""
    return document.row is None and _NAMED.search(document.path.replace("\\", "/").rpartition("/")[2]) is not None


_UNFILLED = lazy_pattern(
    r"(?im)^[\"']?(?P<field>(?:(?:publication|publish|pub|post|issue|release)[_-]?(?:date|day|time|at|on)|(?:published|posted)(?:[_-]?(?:date|day|time|at|on))?|date(?:[_-]?(?:publication|publish(?:ed)?|pub|post(?:ed)?|issue|release))?|datum|veröffentlicht(?:_am)?|fecha(?:_de_publicaci[oó]n)?|date_de_publication|data(?:_publica[cç][aã]o|_di_pubblicazione)|(?P<data>data)|publicatiedatum|tarih|datum_publikace))[\"']?\s?[:=][ \t]*(?:\'\'|\"\"|~|null)?,?[ \t]*$(?!\n[ \t]*-\s|\n[ \t]+\S)"
)
"""A field for the date of a text with nothing in it, and no table below it. A `publication` or an `issue` without more may be a paper's name or a number."""
_DATA = frozenset({"ca", "it", "pl", "pt", "ro"})
"""Languages in which `data` is a date."""


def unfilled_field(document: Document) -> str | None:
    """The field for its date that the front matter has and leaves empty, as it is written."""
    if not document.has_front_matter:
        return None
    source = document.source.replace("\r\n", "\n")
    for found in _UNFILLED.finditer(source, 0, front_matter_end(document.source) + 1):
        if found["data"] is None or language(document).read_as in _DATA:
            return found["field"]
    return None
