"""Whether something shows that a text was taken from a page, whose menu, calls and foot may then be left in it; in a file of somebody's own they are its own as a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis import Boilerplate, content
from provenance.analysis.word_files import is_word_file
from provenance.api import Document, Severity, lazy_pattern
from provenance_plugins.boilerplate.own_words.own_pages import lies_among_others
from provenance_plugins.boilerplate.own_words.signs_of_pages import is_saved_from, is_saved_page

__all__ = ["is_of_own_file", "is_taken", "severity_in"]

_PARTS = frozenset({"newsletter", "navigation", "cookie", "comments", "footer"})
"""What stands around a text on its page, and authors have too; of calls to share and pointers in what they wrote `signs_of_pages` knows which are theirs."""
_OF_PAGES = frozenset({*_PARTS, "related", "share", "readmore", "script"})
"""What works on the page that it stands on."""
_MARK = "advertisement"
_KEPT = frozenset({"text/html", "text/plain"})
"""As what texts are kept that nobody writes as one, but with front matter."""
_LABEL = 5
"""Blanks of the mark of an advertisement that says nothing else, at most: "Advertisement - scroll to continue reading"."""
_STOPS = (".", "!", "?", "…", ":")
_CUT = ("…", "...")
"""With which a text ends that was cut above a prompt."""
_ADVERTISED = lazy_pattern(
    r"googletag(?!manager)|doubleclick\.net|adsbygoogle|googlesyndication|taboola|outbrain|amazon-adsystem",
    re.IGNORECASE,
)
"""In the scripts of networks that fill the advertisements of outlets."""
_SCRIPTS = 12
"""From so many scripts on a page is one that an outlet made and somebody saved."""
_BUILT = lazy_pattern(
    r"<meta\b(?=[^<>]{0,200}\bname\s*=\s*[\"']?generator)(?=[^<>]{0,200}\bcontent\s*=\s*[\"']?(?:hexo|hugo|jekyll|pelican|gatsby|eleventy|zola|nikola|middleman|mkdocs|sphinx|docusaurus|vuepress|vitepress|astro|gridea|publii|octopress))",
    re.IGNORECASE,
)
"""By what a page was made from the files of a site, beside which it lies."""
_BESIDE = lazy_pattern(r"(?:\.{0,2}/(?!/)|[\w-]{1,60}[./](?!/))[\w./#?=&%-]{0,200}\Z")
"""The address of another file of the same site."""
_PASSAGE = 800
"""Characters of a text, fewer than which may be a passage from anywhere."""
_MAIL = "mail:"
"""With which begins where the fields of a message were found; what it asks and has at its foot its sender put there."""
_ARTICLE = lazy_pattern(
    r"<meta\b[^<>]{0,200}[\"'=]article:published_time\b|<meta\b(?=[^<>]{0,200}\bog:type\b)[^<>]{0,200}\bcontent\s*=\s*[\"']?article\b|\"@type\"\s*:\s*(?:\[\s*)?\"[A-Za-z]{0,20}NewsArticle\"",
    re.IGNORECASE,
)
"""With which a page says that it is an article."""
_PIECES, _PARAGRAPH, _PROSE = 12, 80, 2 / 3
"""Blocks of a text from which on it is asked what it is made of; characters of a paragraph; and their share in the characters of one that reports."""
_SENTENCE, _WRAPPED = 25, 35
"""Characters of a sentence that is a paragraph, letters of Chinese, Japanese and Korean counted as more; and of a line that was broken to a width."""
_HAN = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_OF_HAN = 1.5
"""How many characters more one of those is worth."""
_ENDS = lazy_pattern(r"[.!?…。！？؟۔][\"'”’»«“)\]」』*_]{0,4}\Z")


def is_of_own_file(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a file of which nothing says that it was taken from a page; a mark of an advertisement that says no more than that is left over anywhere."""
    if part.kind == _MARK:
        words = document.slice(part.span).strip(" *_")
        return not (words.count(" ") <= _LABEL and not words.endswith(_STOPS)) and not is_taken(document)
    written = document.has_front_matter or document.media_type not in _KEPT
    known = part.kind in (_PARTS if written else _OF_PAGES) or (part.kind == "readmore" and _is_said(document, part))
    return known and not is_taken(document)


def _is_said(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt to read on is a part of a paragraph with words of its own ("just read the guide on their site"): neither of two such in files that people wrote was left over."""
    return not part.whole and not document.text[: part.span.start].rstrip().endswith(_CUT)


def severity_in(document: Document) -> Severity | None:
    """That of a left-over that no stretch of the content is: for information in a file that is not taken from a page."""
    return None if is_taken(document) else Severity.INFO


def is_taken(document: Document) -> bool:
    """Whether a text was taken from a page.

    Rows were, files of print, and a passage of a few lines. What somebody wrote (Markdown, a file of a word processor) was where it gives the address of a page, or has so much of one that it was saved whole; a page of HTML where an outlet made it, it says that it is an article, or nothing but that is left of it; a plain text where it is made of paragraphs and is no mail.
    """
    return document.recall("taken from a page", _is_taken)


def _is_taken(document: Document) -> bool:
    if any(one.origin.startswith(_MAIL) for one in document.declared):
        return False
    if document.whole_page and _ADVERTISED.search(document.source) is not None:
        return _BUILT.search(document.source) is None  # who makes a site from files may show advertisements, too
    if lies_among_others(document):
        return False
    if document.row is not None or (len(document.text) < _PASSAGE and not document.has_front_matter):
        return True
    if document.media_type == "text/html" and not document.has_front_matter:
        return _BUILT.search(document.source) is None and (_is_of_outlet(document) or is_saved_page(document))
    if document.media_type == "text/plain" and not document.has_front_matter:
        return _reports(document) or is_saved_page(document)
    if not (document.is_written or document.has_front_matter or is_word_file(document)):
        return True
    return is_saved_from(document) or is_saved_page(document)


def _is_of_outlet(document: Document) -> bool:
    """Whether an outlet made a page that somebody saved, with its many scripts or as an article; or no more than the article is left of it."""
    source = document.source
    if not document.whole_page:
        return False
    scripts = source.count("<script")
    if scripts >= _SCRIPTS or _ARTICLE.search(source) is not None:
        return True
    return not scripts and not any(_BESIDE.match(link.target) for link in document.links)


def _reports(document: Document) -> bool:
    """Whether a text of some length is made of paragraphs, or of lines that are a sentence each, as no list, table, code or output of a program is."""
    main = content(document).main
    if len(main) < _PIECES:
        return True
    told = every = 0
    for passage in _passages(document, main):
        lines = [document.slice(document.blocks[at].span).strip() for at in passage]
        wrapped = len(lines) > 1 and all(len(line) >= _WRAPPED for line in lines[:-1]) and _ENDS.search(lines[-1])
        for line in [" ".join(lines)] if wrapped else lines:
            every += len(line)
            if len(line) >= _PARAGRAPH or _is_sentence(line):
                told += len(line)
    return told >= _PROSE * every


def _passages(document: Document, main: Sequence[int]) -> Iterator[list[int]]:
    """The blocks of a text by what stands between its empty lines."""
    passage: list[int] = []
    for at in main:
        if passage and (
            at != passage[-1] + 1
            or document.text.count("\n", document.blocks[passage[-1]].span.end, document.blocks[at].span.start) > 1
        ):
            yield passage
            passage = []
        passage.append(at)
    yield passage


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, and is as long as one of some words."""
    if _ENDS.search(line[-6:]) is None:
        return False
    return len(line) >= _SENTENCE or len(line) + _OF_HAN * len(_HAN.findall(line)) >= _SENTENCE
