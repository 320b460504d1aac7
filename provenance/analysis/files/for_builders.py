"""Files for those who build a site, not for its readers: pieces of its layout with hardly a word of their own, and the sample pages that come with a theme."""

from __future__ import annotations

import re

from provenance.documents import Document
from provenance.patterns import lazy_pattern

__all__ = ["is_for_builders"]

_SAMPLE = "examplesite"
"""Where a theme of Hugo keeps the site by which it is shown: https://gohugo.io/hugo-modules/theme-components/ and its themes."""
_THEMES = "themes"
"""The folder in which generators of sites (Hugo, Zola, Pelican) have a theme with all its files, each in a folder with its name."""
_PAGES = frozenset({"content", "_posts", "_pages", "_drafts"})
"""Folders of pages: in a theme, those with which it was shown."""
_TESTS = frozenset({"test", "tests", "_test", "demo", "_demo"})
"""Folders right above those of pages, in which a theme is tried out."""
_TRIED = lazy_pattern(
    r"\btheme\b|^title:[ \t]*[\"']?(?:edge[ -]case|layout|markup|post|template):? ", re.MULTILINE | re.IGNORECASE
)
_HEAD = 600
"""Characters at the beginning in which such a page speaks of the theme, or has a title of the unit tests for themes ("Markup: Tags"): a site may have posts on tests of lamps in a folder of that name."""
_LAYOUTS = frozenset(
    {
        "_layouts",
        "_includes",
        "_partials",
        "_macros",
        "layouts",
        "partials",
        "shortcodes",
        "includes",
        "templates",
        "views",
    }
)
"""Where generators of sites (Jekyll, Hugo, Eleventy, Zola) and frameworks (Django, Flask) look for layouts and their parts."""
_DEEP = 5
"""Names at the end of a path among which such a folder stands: what is above may be anybody's."""
_SIGNS = ("{{", "{%", "<%", "<?")
"""With what a template puts in, decides and repeats."""
_NO_WORDS = lazy_pattern(
    r"\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|\{#.{0,2000}?#\}|<%.{0,2000}?%>|<\?.{0,2000}?\?>|<!--.{0,5000}?-->|<(?P<name>script|style)\b[^<>]*>.*?</(?P=name)\s*>|<[^<>]{0,2000}>",
    re.DOTALL | re.IGNORECASE,
)
_FEW, _LONGEST = 25, 20_000
"""Words of its own that such a piece has fewer than, and characters from which on a file is none: of 617 such files of 83 sites 573 had fewer, headings, buttons and labels."""


def is_for_builders(document: Document) -> bool:
    """Whether a file is a piece of a layout with hardly a word of its own, or one of the pages with which a theme is shown or tried out: nobody reads what stands there as it stands."""
    return document.recall("for builders", _is_for_builders)


def _is_for_builders(document: Document) -> bool:
    if document.row is not None:
        return False
    folders = document.folders[1 - _DEEP :]
    return _shows_theme(document) or (not _LAYOUTS.isdisjoint(folders) and _is_piece(document))


def _shows_theme(document: Document) -> bool:
    """Whether a file is one of the pages that come with a theme: `themes/lamp/content/about.md`, `test/_posts/2010-03-07-post-link.md` on what the theme supports."""
    folders = document.folders
    if _SAMPLE in folders:
        return True
    if _THEMES in folders:
        at = folders.index(_THEMES)
        return _PAGES.isdisjoint(folders[:at]) and not _PAGES.isdisjoint(folders[at + 2 : at + 3])
    return (
        not _PAGES.isdisjoint(folders[-1:])
        and not _TESTS.isdisjoint(folders[-2:-1])
        and _TRIED.search(document.source, 0, _HEAD) is not None
    )


def _is_piece(document: Document) -> bool:
    source = document.source
    if document.media_type != "text/html" or len(source) > _LONGEST or not any(sign in source for sign in _SIGNS):
        return False
    words = 0
    for word in _NO_WORDS.sub(" ", source).split():
        words += any(map(str.isalpha, word))
        if words >= _FEW:
            return False
    return True
