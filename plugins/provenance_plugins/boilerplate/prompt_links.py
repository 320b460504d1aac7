"""Where a prompt to read on leads: by its links, by the one around its card, by the one that a page opens before its paragraph and never closes there."""

from __future__ import annotations

import re
from html import unescape

from provenance.analysis import Boilerplate
from provenance.api import (
    HEADING_KINDS,
    BlockKind,
    Document,
    Hit,
    Link,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.shown_words import shown

__all__ = [
    "OTHER_PAGE",
    "is_named_above",
    "is_of_digest",
    "is_of_own_post",
    "is_said",
    "leads_nowhere",
    "leads_to_next",
    "linked",
    "links_of",
    "marked_cut",
    "opens_in_place",
    "stands_over_links",
    "stood_over",
]

OTHER_PAGE = lazy_pattern(r"(?!#|javascript:)\S+", re.IGNORECASE)
_REACH = 800
"""Characters of the source before a prompt in which its link begins."""
_OPENED = lazy_pattern(
    r"<a\s(?P<within>[^<>]{0,600}?)>(?P<rest>(?:\s{1,40}+|</?(?:p|div|span|br|i)\b[^<>]{0,200}>){0,12})\Z",
    re.IGNORECASE,
)
"""A link between which and the prompt stand only the ends and the beginnings of paragraphs: browsers open it again in each of them."""
_ADDRESS = lazy_pattern(r"(?:\A|\s)href\s?=\s?[\"']?([^\s\"'<>]+)", re.IGNORECASE)


def linked(document: Document, part: Boilerplate) -> list[str]:
    """The addresses of other pages that a prompt links to."""
    targets = [link.target for link in links_of(document, part)] or _opened_before(document, part)
    return [target for target in targets if OTHER_PAGE.match(target)]


def links_of(document: Document, part: Boilerplate) -> list[Link]:
    """The links in a prompt, and the one around a whole card in which it stands."""
    start, end = part.span
    return [
        link
        for link in document.links_over(start, end)
        if start <= link.span.start < end or (link.span.start < start and end <= link.span.end)
    ]


def leads_nowhere(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt is a link of its own page whose address was left empty: what is wrong is that, and no text was cut (CIT306)."""
    links = links_of(document, part)
    return len(links) == 1 and not links[0].target.strip() and document.media_type in _LINKING


_LINKING = frozenset({"text/html", "text/markdown"})


def _opened_before(document: Document, part: Boilerplate) -> list[str]:
    """The address of the link that a page opens in one paragraph and closes behind the next, which has the words: `<p><a href="/quay#more"></p><p>Read more</p></a>`."""
    if not part.whole or not (document.media_type == "text/html" or document.is_written):
        return []
    at = document.locate(part.span).start
    if document.media_type != "text/html":
        return _opened_around(document, at)
    opened = _OPENED.search(document.source, max(0, at - _REACH), at)
    address = None if opened is None else _ADDRESS.search(opened["within"])
    return [] if address is None else [unescape(address[1])]


_CARD = 2_000
"""Characters of the source of a card before its prompt."""
_LINK = lazy_pattern(r"<a\s([^<>]{0,600}?)>", re.IGNORECASE)


def _opened_around(document: Document, at: int) -> list[str]:
    """The address of the link around a whole card that an author of Markdown wrote in HTML: `<a href="/quay"><div>… [Read more]</div></a>`."""
    before = document.source[max(0, at - _CARD) : at]
    if "<a" not in before or "</a" not in document.source[at : at + _REACH]:
        return []
    last = before.rfind("</a")
    opened = _LINK.search(before, max(0, last))
    address = None if opened is None else _ADDRESS.search(opened[1])
    return [] if address is None else [unescape(address[1])]


_WORD = lazy_pattern(r"[^\W\d_]{5,}")
"""A word that may name a work."""
_SECTION = 2
"""The level of headings of sections; the title of a whole page has an article below it, or lacks it."""


def is_named_above(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt is all that stands under a heading, a link from its first word to its last, and leads to a work that heading, prompt and address name: "Manifesto" over "Click here to read our manifesto". Where an excerpt was cut, it stands between them."""
    links = links_of(document, part)
    at = part.blocks.start
    if len(part.blocks) > 1 or not at or len(links) != 1 or not part.whole:
        return False
    heading = document.blocks[at - 1]
    words = document.slice(part.span).strip()
    if heading.kind not in HEADING_KINDS or heading.level < _SECTION or document.slice(links[0].span).strip() != words:
        return False
    if at + 1 < len(document.blocks) and document.blocks[at + 1].kind not in HEADING_KINDS:
        return False  # a text without its first lines goes on there
    named = {word.lower() for word in _WORD.findall(document.slice(heading.span))}
    return any(word in links[0].target.lower() for word in named.intersection(_WORD.findall(words.lower())))


_SITE = lazy_pattern(r"https?://[^/\s]+/\S")
_ITEMS = 3
"""Works to whose full addresses the entries of a digest lead, at least."""
_ABOVE = 12
"""Blocks from the title of an excerpt to the prompt behind it, at most."""


def is_of_digest(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt stands behind an excerpt in a digest of others' works: it has the full address of the original, and so has the title above the excerpt, as other titles have theirs."""
    targets = {target for target in linked(document, part) if _SITE.match(target)}
    if len(targets) != 1 or not document.is_written:
        return False
    (target,) = targets
    first = document.blocks[max(0, part.blocks.start - _ABOVE)].span.start
    titled = (
        link.target == target and first <= link.span.start < part.span.start and link.span.end <= part.span.start
        for link in document.links
    )
    return any(titled) and len(document.recall("entitled", _entitled)) >= _ITEMS


def _entitled(document: Document) -> set[str]:
    """The full addresses of links with which headings and paragraphs begin."""
    starts = {block.span.start for block in document.blocks if block.kind in HEADING_KINDS or block.kind in _PROSE}
    return {link.target for link in document.links if link.span.start in starts and _SITE.match(link.target)}


_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})


def marked_cut(document: Document, sign: str, span: Span) -> Hit | None:
    """What is said of a mark that a text was cut; nothing of "[...]" as the last of a quotation, of which somebody leaves out the rest."""
    block = document.block_at(span.start)
    if block is not None and block.kind is BlockKind.QUOTE and sign.strip().startswith("["):
        return None
    if _is_of_pingback(document, span):
        said = (
            f"{quoted(sign)} ends what another page quoted of itself, kept below the text: look whether it is to stay"
        )
        return Hit(span, said, severity=Severity.INFO)
    return Hit(span, f"{quoted(sign)} shows that the text was cut here: put in the rest, or link to the original")


def _is_of_pingback(document: Document, span: Span) -> bool:
    """Whether dots in brackets end the excerpt with which another page says that it links here, kept among the comments below an article: it begins with such dots as well, and a line that is one link, the day or the page, stands over it."""
    at = document.block_index(span.start)
    if not at:
        return False
    block, above = document.blocks[at], document.blocks[at - 1]
    if span.start == block.span.start or not document.slice(block.span).lstrip().startswith(_EXCERPTED):
        return False
    named = document.slice(above.span).strip()
    return any(document.slice(link.span).strip() == named for link in document.links_over(*above.span))


_EXCERPTED = ("[...]", "[…]")


def is_said(words: str) -> bool:
    """Whether a few words end as a sentence does, which an author says; a button that lost its link has no stop: "Continue reading →"."""
    return words.rstrip(' *_”"').endswith((".", "!", "?"))


def stood_over(document: Document, part: Boilerplate) -> str | None:
    """What to say of a line that a page has over a film, pictures or an advertisement between two paragraphs: "Story continues below video."."""
    if _PARTED.fullmatch(document.slice(part.span).strip(" *_-–—\n")) is None:
        return None
    return f"{shown(document, part)} stood over something between two paragraphs of a page (a film, pictures, an advertisement): delete it, and link to what is missing if readers need it"


_PARTED = lazy_pattern(
    r"(?:\w+ )?continue[sd]? (?:reading )?(?:just )?(?:below|after|beneath|under)\b[^\n.]{0,60}[.:…]{0,3}|(?:story|article) continues[.:…]{0,3}",
    re.IGNORECASE,
)


_NEXT = lazy_pattern(
    r"\b[Tt]he (?:next|following) (?:article|chapter|part|section|essay|post|page|instal?lment) (?:[a-z]+ly )?[a-z]+s\b"
)


def leads_to_next(document: Document, part: Boilerplate) -> bool:
    """Whether the sentence before a few words of an author's says what the next part of a book tells: nothing of this one is missing."""
    if part.whole or not document.is_written or not is_said(document.slice(part.span)) or links_of(document, part):
        return False
    block = document.blocks[part.blocks.start].span
    return _NEXT.search(document.text, block.start, part.span.start) is not None


_FOLDS = Phrases.load(__package__, "folds_again")
_FOLDED = lazy_pattern(lambda: rf"\s*(?:{any_of(_FOLDS.texts())})(?!\w)", re.IGNORECASE)


def opens_in_place(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt of a page is a button of its own text, which leads to no address and stands before the one that folds the text again, which most pages hide at first ("Read more", "Read less"), or that of a card that a script opens."""
    if document.media_type != "text/html" or linked(document, part):
        return False
    if _opens_by_click(document, document.locate(part.span).start):
        return True
    at = document.locate(part.span).end
    behind = " ".join(_MARKUP.sub(" ", document.source[at : at + _REACH]).split())
    return _FOLDED.match(behind) is not None


def _opens_by_click(document: Document, at: int) -> bool:
    """Whether a prompt stands in a card that a script opens where it is clicked: `<article onclick="show('ferry')">`."""
    before = document.source[max(0, at - _CARD) : at]
    return any(_is_open(before, found["name"], found.end()) for found in _CLICKED.finditer(before))


def _is_open(before: str, name: str, behind: int) -> bool:
    """Whether no tag ends an element of that name that began before `behind`."""
    depth = 1
    for tag in _ELEMENT_TAG.finditer(before, behind):
        if tag["name"] == name:
            depth += -1 if tag["end"] else 1
            if not depth:
                return False
    return True


_ELEMENT_TAG = lazy_pattern(r"<(?P<end>/)?(?P<name>article|div|li|section)\b", signs=("<",))
_CLICKED = lazy_pattern(
    r"<(?P<name>article|div|li|section)\s[^<>]{0,300}\bon(?:dbl)?click\s?=(?!\s?[\"'][^<>]{0,300}\blocation\b)",
    signs=("click",),
)
"""One that a script leads on to an address is a link."""
_MARKUP = lazy_pattern(r"<[^<>]{0,600}>")


def stands_over_links(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence without a link of its own ends a paragraph of what somebody wrote, right over the links that it means, of which the next line hardly says more: "Read all of it on her site." over "English: [The ferry](…)"."""
    below = part.blocks.stop
    words = document.slice(part.span)
    if not document.is_written or len(part.blocks) > 1 or below >= len(document.blocks) or links_of(document, part):
        return False
    if not is_said(words) or words.strip().count(" ") < _SAID:
        return False
    if document.text[part.span.end : document.blocks[part.blocks.start].span.end].strip(" *_"):
        return False
    start, end = document.blocks[below].span
    linked = sum(
        link.span.end - link.span.start
        for link in document.links_over(start, end)
        if start <= link.span.start and OTHER_PAGE.match(link.target) is not None
    )
    return linked > (end - start) / 2


def is_of_own_post(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt means the post that it stands in, or each entry of what a generator repeats.

    The first is a sentence right behind which the mark stands at which generators end the teaser of a post, and the post goes on: "Read the rest of this post for the prices.", `<!--more-->`. The address of the second is filled in on building: `<a href="{{ author.url }}">[More...]</a>`.
    """
    links = [link for link in document.links_over(*part.span) if link.span.overlaps(part.span)]
    if document.has_front_matter and len(links) == 1 and "{{" in links[0].target:
        return True
    if not document.is_written or document.slice(part.span).strip().count(" ") < _SAID:
        return False
    end = document.locate(part.span).end
    fold = _FOLD.search(document.source, end, end + _NEAR_FOLD)
    return fold is not None and bool(document.source[fold.end() :].strip())


_SAID, _NEAR_FOLD = 5, 300
"""Blanks of such a sentence, or of one over links, at least, and characters behind it in which the mark stands."""
_FOLD = lazy_pattern(r"<!--\s?(?:more|truncate|excerpt|end_excerpt)\s?-->|\{/\* ?truncate ?\*/\}", re.IGNORECASE)
