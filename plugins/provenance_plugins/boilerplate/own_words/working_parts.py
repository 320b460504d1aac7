"""Whether what a page leaves behind elsewhere works where it stands: on a page of a site that is no article, at the foot of a whole page."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.analysis.addresses import host_of, path_of
from provenance.api import BlockKind, Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.article_pages import is_of_article
from provenance_plugins.boilerplate.own_words.written_forms import is_of_own_form

_OFFERS = Phrases.load(LEXICON, "offers")
_PARTS = frozenset({"related", "share", "newsletter", "cookie", "navigation", "readmore", "footer"})
"""Kinds of which pages of sites are made; an advertisement, a notice of a script and a comment are left over there, too."""
_RIGHTS = lazy_pattern(r"©|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)
_LABEL = lazy_pattern(r"<(?:label|legend)\b[^<>]*>\s*\Z", re.IGNORECASE)
_HEADED_LINKS = Phrases.load(LEXICON, "headed_links")
_OPENED = Phrases.load(LEXICON, "opened")
_UPWARDS = Phrases.load(LEXICON, "upwards")
_BUTTONS = frozenset({"navigation", "readmore"})
_TAG = 400
"""Characters of the tag of a link, at most."""
_CONTROL = lazy_pattern(
    r"<a\b[^<>]*\b(?:data-(?:bs-)?toggle\s*=|aria-(?:expanded|controls)\s*=|class\s*=\s*[\"'](?:[^\"'<>]*[\s_-])?(?:reveal|toggle|collapse|accordion|expand|expander)(?:[\s_-][^\"'<>]*)?[\"'])",
    re.IGNORECASE,
)
"""The tag of a link by which a script shows what a page has folded."""
_NOT_FOUND = lazy_pattern(r"(?:\A|/)404(?:/index)?\.(?:html?|md|php)\Z", re.IGNORECASE)
"""The page of a site that stands for those that are not there."""
_OTHER_PLACE = lazy_pattern(r"(?!#\s*\Z|javascript:(?!\w+\(['\"]))\S+", re.IGNORECASE)
"""An address, or a script that is told where to go, and not "#" and "javascript:void(0)"."""


def works(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is a part of the page that does its work there; a prompt that leads nowhere does none."""
    if (document.media_type == "text/html" and _works_in_page(document, part)) or (
        document.is_written
        and (
            (part.kind in _OF_FORMS and is_of_own_form(document, part))
            or (part.kind == "related" and _heads_filled_list(document, part))
            or (part.kind == "navigation" and _leads_to_files(document, part))
        )
    ):
        return True
    if part.kind in _PARTS and stands_for_missing(document):
        return True
    if part.kind not in _PARTS or not document.whole_page:
        return False
    if part.kind in _BUTTONS and _reveals(document, part):
        return True
    if part.kind == "navigation" and _turns_page_of_text(document, part):
        return False
    if part.kind == "related" and (_opens_album(document, part) or _is_row_at_foot(document, part)):
        return True
    if part.kind == "footer" and _is_one_of_offices(document, part):
        return True
    if part.kind == "readmore" and not _leads_somewhere(document, part):
        return False
    if part.kind == "navigation" and (
        _offers(document, part)
        or _is_label(document, part)
        or _is_link_of_heading(document, part)
        or _leads_back(document, part)
    ):
        return True
    return _closes_page(document, part) or not is_of_article(document) or _is_in_bar(document, part)


def stands_for_missing(document: Document) -> bool:
    """Whether a file is the page of a site that stands for those that are not there, and leads back to its start."""
    return document.row is None and _NOT_FOUND.search(document.path.replace("\\", "/")) is not None


def _is_in_bar(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch of the page of an article stands in a bar around the text."""
    from provenance_plugins.boilerplate.own_words.bars_of_pages import stands_in_bar  # noqa: PLC0415 - few pages of articles have one left

    return stands_in_bar(document, part)


def _works_in_page(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch of a page leads to a place on it or to the next file of a work, or is of a form that the page is about or that its source sends."""
    if part.kind == "navigation" and (
        _jumps_within(document, part) or _turns_files(document, part) or is_bar_of_issue(document, part)
    ):
        return True
    if part.kind == "newsletter" and document.has_front_matter and _is_sent(document, part):
        return True
    return part.kind in _OF_FORMS and _are_labels(document, part)


def _is_sent(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins on the button or a field of a form that somebody wrote into the source of a page, and that is sent to an address or a script: readers sign up there."""
    element = document.blocks[part.blocks.start].element
    if element is None or all(one.name != "form" for one in element.lineage()):
        return False
    start = document.locate(document.blocks[part.blocks.start].span).start
    tag = document.source.rfind("<form", max(0, start - _FORM), start)
    return tag >= 0 and _SENT.match(document.source, tag, start) is not None


_FORM = 4_000
"""Characters of a form before its button, at most."""
_SENT = lazy_pattern(
    r"<form\b[^<>]*?\s(?:action\s*=\s*[\"']?(?!#|javascript:)[^\s\"'<>]|onsubmit\s*=|(?:data-)?netlify(?=[\s=/>])|@submit\b|v-on:submit\b)",
    re.IGNORECASE,
)
"""The tag of a form that says where it is sent, or by what."""


_OF_FORMS = frozenset({"newsletter", "share", "comments", "navigation"})
_ASKS = lazy_pattern(r"newsletter|subscri|mailchimp|mc4wp|mc-embed|comment|reply|search|log-?in", re.IGNORECASE)
"""In the class, the name or the address of a form that a page has besides its text."""
_FIELD = lazy_pattern(r"<(?:label|legend|button|option)\b[^<>]*>\s*\Z", re.IGNORECASE)


def _are_labels(document: Document, part: Boilerplate) -> bool:
    """Whether each block of a stretch is the label of a field, or the button, of one form of the page, which is for what the page is about: "Last name", "Connect"."""
    for at in part.blocks:
        element = document.blocks[at].element
        form = None if element is None else next((one for one in element.lineage() if one.name == "form"), None)
        if form is None or _ASKS.search(" ".join((*form.classes, *map(str, form.attributes.values())))) is not None:
            return False
        start = document.locate(document.blocks[at].span).start
        if _FIELD.search(document.source, max(0, start - _TAG), start) is None:
            return False
    return True


def is_bar_of_issue(document: Document, part: Boilerplate) -> bool:
    """Whether a bar of a page that was written by hand leads to other files of its own site, one entry by an arrow to the page before or behind it: "<< Prev | Contents | FAQ | Next >>"."""
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    entries = _BAR.split(document.slice(part.span))
    return (
        len(part.blocks) == 1
        and len(entries) >= _ENTRIES[0]
        and len(links) * 2 > len(entries)
        and all(map(_OF_OWN_SITE.fullmatch, (link.target for link in links)))
        and any(_TURN.fullmatch(entry.strip()) is not None for entry in entries)
        and _is_by_hand(document, part)
    )


_TURN = lazy_pattern(r"(?:<<?|«|‹|←)\s?[^\W\d_]{4,12}|[^\W\d_]{4,12}\s?(?:>>?|»|›|→)")


def _turns_files(document: Document, part: Boilerplate) -> bool:
    """Whether a bar is nothing but links by which the files of a work lead from one to the next beside it: "<-- prev | next -->", also in a box of its own."""
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    if len(links) < _TURNS or not all(_BESIDE.fullmatch(link.target) for link in links):
        return False
    words = {document.slice(link.span).strip(_ARROWS).lower() for link in links}
    if not words <= frozenset(_TURNED.texts()) or words.isdisjoint(_TURNED.texts("turn")):
        return False
    at, between = part.span.start, ""
    for link in links:
        between += document.text[at : link.span.start]
        at = link.span.end
    return not any(sign.isalnum() for sign in between + document.text[at : part.span.end])


_TURNED = Phrases.load(LEXICON, "page_turns")
_TURNS = 2
"""Links of such a bar, at least."""
_ARROWS = " \t\n\xa0<>«»‹›←→↑^|·[]-–—="


def _heads_filled_list(document: Document, part: Boilerplate) -> bool:
    """Whether right under a heading stands what the site's generator fills with other pages: `{{< list type="minutes" >}}`, `{% for post in site.posts %}`."""
    return _FILLED.match(document.source, document.locate(part.span).end) is not None


_FILLED = lazy_pattern(
    r"[\s:*_#-]*(?:\{\{[<%]\s*[\w/-]*(?:list|posts?|recent|latest|articles?|pages|cards?|feed|gallery|collection|related|news|section)[\w/-]*[\s>%]|\{%-?\s*(?:for\s+\w+\s+in|include)\s|<(?:[A-Z]\w*)?(?:List|Posts|Articles|Feed|Cards)\b)"
)
"""A shortcode that lists pages by its name, a loop, or a component, behind the heading."""


def _turns_page_of_text(document: Document, part: Boilerplate) -> bool:
    """Whether a line right under a paragraph, in the same element, leads from one numbered page of a text to another, whatever the page says of itself: "Next page" to …/life/page-8/ on …/life/page-7/."""
    own = [path_of(one.value) for one in document.declared if one.field == "url"]
    targets = [link.target for link in document.links_over(*part.span) if link.span.start >= part.span.start]
    if len(part.blocks) > 1 or len(targets) != 1 or not part.blocks.start or not own:
        return False
    above, line = document.blocks[part.blocks.start - 1], document.blocks[part.blocks.start]
    if above.element is None or line.element is None or above.element.parent is not line.element.parent:
        return False
    if above.span.end - above.span.start < _PARAGRAPH:
        return False
    here, there = _NUMBER.split(own[0]), _NUMBER.split(path_of(targets[0]))
    return len(here) > 1 and here == there


_NUMBER = lazy_pattern(r"(?<=/page-)\d+|(?<=[a-z]/)\d+(?=/?\Z)")
_PARAGRAPH = 200
"""Characters of a paragraph, at least."""


def _closes_page(document: Document, part: Boilerplate) -> bool:
    """Whether a statement of copyright is the last of a whole page, and not in an element that says that it is the article: the foot of the page, where it belongs."""
    if part.kind != "footer" or _RIGHTS.search(document.text, *part.span) is None:
        return False
    element = document.blocks[part.blocks.start].element
    if element is not None and any(map(_FOOT.search, (" ".join(one.classes) for one in element.lineage()))):
        return True
    if content(document).is_named:
        return False
    behind = [at for at in content(document).main[-_CONTACTS:] if at >= part.blocks.start]
    return len(behind) < _CONTACTS and all(
        _REACHED.fullmatch(document.slice(document.blocks[at].span).strip()) for at in behind
    )


def _is_one_of_offices(document: Document, part: Boilerplate) -> bool:
    """Whether the number of a telephone is one of those of several offices, which a page lists."""
    return _CALLED.match(document.text, part.span.start) is not None and document.recall("offices", _has_offices)


def _has_offices(document: Document) -> bool:
    found = {
        document.slice(one.span)
        for one in content(document).boilerplate
        if one.kind == "footer" and _CALLED.match(document.text, one.span.start)
    }
    return len(found) >= _OFFICES


_CALLED = lazy_pattern(r"\W{0,3}(?:tel|phone|fax|telefon|telephone|tél)\b[^©\n]{0,10}\d", re.IGNORECASE)
_OFFICES = 3
"""Different numbers on a page, at least: a site has one or two at its foot."""
_FOOT = lazy_pattern(r"(?:\A|[\s_-])(?:footer|colophon|copyright)(?:[\s_-]|\Z)", re.IGNORECASE)
"""In the class of an element that is the foot of its page."""


def _is_row_at_foot(document: Document, part: Boilerplate) -> bool:
    """Whether the last links of a page that was written by hand stand in one row with bars between, and lead about its own site: "Home | Other articles | Previous issue"."""
    if len(part.blocks) > 1 or any(at >= part.blocks.stop for at in content(document).main[-1:]):
        return False
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    entries = [entry.strip() for entry in _BAR.split(document.slice(part.span))]
    return (
        _ENTRIES[0] <= len(entries) <= _ENTRIES[1]
        and entries == [document.slice(link.span).strip() for link in links]
        and all(entry.count(" ") < _ENTRY_WORDS for entry in entries)
        and all(_OF_OWN_SITE.fullmatch(link.target) for link in links)
        and _is_by_hand(document, part)
    )


def _offers(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is a button by which a firm sells what its own article is about."""
    words = " ".join(document.slice(part.span).lower().split()).rstrip(" →›»>!")
    return words in _OFFERS.texts() and _leads_somewhere(document, part)


def _is_label(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is the label of one field of a form: "Reference 2"."""
    element = document.blocks[part.blocks.start].element
    if len(part.blocks) > 1 or element is None or all(one.name != "form" for one in element.lineage()):
        return False
    start = document.locate(part.span).start
    return _LABEL.search(document.source, max(0, start - _TAG), start) is not None


def _is_link_of_heading(document: Document, part: Boilerplate) -> bool:
    """Whether "Click here" leads to what the heading right above it names, as the cards of a page do."""
    at = part.blocks.start
    words = " ".join(document.slice(part.span).lower().split()).strip(" ←→‹›«»<>-")
    return (
        len(part.blocks) == 1
        and words in _HEADED_LINKS.texts()
        and at > 0
        and document.blocks[at - 1].kind is BlockKind.HEADING
        and _leads_somewhere(document, part)
    )


def _opens_album(document: Document, part: Boilerplate) -> bool:
    """Whether a link such as "more »" right under a heading that leads nowhere itself opens what the section shows, on another site than the page's own, as its picture does."""
    at = part.blocks.start
    if len(part.blocks) > 1 or not at or document.blocks[at - 1].kind is not BlockKind.HEADING:
        return False
    words = " ".join(document.slice(part.span).lower().split()).rstrip(" →›»>.…")
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    if words not in _OPENED.texts() or len(links) != 1 or not host_of(links[0].target):
        return False
    heading = document.blocks[at - 1].span
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    pictured = any(image.link == links[0].target for image in document.images)
    return (
        pictured
        and host_of(links[0].target) not in own
        and not any(link.target and heading.start <= link.span.start < heading.end for link in document.links)
    )


def _leads_back(document: Document, part: Boilerplate) -> bool:
    """Whether the last line of a page that was written by hand leads back to another file beside it: `Return to <a href="contents.htm">main page</a>`."""
    if len(part.blocks) > 1 or part.blocks.stop < len(document.blocks) or not _leads_somewhere(document, part):
        return False
    targets = [link.target for link in document.links if part.span.start <= link.span.start < part.span.end]
    return _is_by_hand(document, part) and all(map(_BESIDE.fullmatch, targets))


def _jumps_within(document: Document, part: Boilerplate) -> bool:
    """Whether each link of a line leads to a place that the same page has: "Back to top", also with an address that is empty and a script, "(Back)" under a note."""
    targets = [link.target for link in document.links if part.span.start <= link.span.start < part.span.end]
    if targets and all(target in _NOWHERE for target in targets):
        words = " ".join(document.slice(part.span).lower().split()).strip(" ↑▲^⇧«»‹›<>.!")
        return words in _UPWARDS.texts()
    places = [_PLACE.fullmatch(target) for target in targets]
    if len(part.blocks) > 1 or not places:
        return False
    return all(
        found is not None
        and (
            found[1].lower() == _TOP
            or re.search(rf"\b(?:id|name)\s*=\s*[\"']?{re.escape(found[1])}[\"'\s>]", document.source) is not None
        )
        for found in places
    )


_NOWHERE = frozenset({"", "#", "#!", "#0", "javascript:void(0)", "javascript:void(0);", "javascript:;"})
"""Addresses of a link that leads to no other page: a script does what it says, or the browser goes to the head of the page."""
_PLACE = lazy_pattern(r"#([\w:.-]+)")
_TOP = "top"
"""The place that each page has without saying so."""


def _leads_to_files(document: Document, part: Boilerplate) -> bool:
    """Whether a bar is nothing but links to files written beside this one, as chapters of a manual or a thesis have: "[Contents >>](toc.md)", "[<< Mills](mills.md) | [Ferries >>](ferries.md)"."""
    links = [link for link in document.links_over(*part.span) if link.span.start >= part.span.start]
    if not links or not all(_WRITTEN_FILE.fullmatch(link.target) for link in links):
        return False
    at = part.span.start
    between = []
    for link in links:
        between.append(document.text[at : link.span.start])
        at = link.span.end
    return not any(sign.isalnum() for gap in (*between, document.text[at : part.span.end]) for sign in gap)


_WRITTEN_FILE = lazy_pattern(
    r"(?!\w+:|//|/)[^\s#?:]{1,200}\.(?:md|markdown|mdx|qmd|rst|adoc|asciidoc|org|gmi|ipynb)(?:#\S*)?", re.IGNORECASE
)
"""The address of a file beside this one, in which somebody writes: what a saved page leads to has other endings."""


def _is_by_hand(document: Document, part: Boilerplate) -> bool:
    """Whether no element around a stretch has a class or is one in which systems put their parts."""
    element = document.blocks[part.blocks.start].element
    return element is None or not any(one.classes or one.name in _MADE_PARTS for one in element.lineage())


_BESIDE = lazy_pattern(r"(?:\.\./)?[\w-]+\.(?:html?|HTML?)(?:#[\w-]*)?")
"""The address of a file in the same folder or the one above."""
_BAR = lazy_pattern(r"\s*[|·•]\s*")
_ENTRIES, _ENTRY_WORDS = (2, 8), 4
"""Links of such a row, and words of each: the titles of other articles are longer."""
_OF_OWN_SITE = lazy_pattern(r"(?!\w+:|//|#)\S+|mailto:\S+", re.IGNORECASE)
_REACHED = lazy_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""A line that is an address of e-mail."""
_CONTACTS = 3
"""Lines below the last of a page that tell how whoever keeps it is reached: fewer than that."""
_MADE_PARTS = frozenset({"nav", "footer", "header", "article", "aside"})


def _reveals(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is nothing but a control that shows more of the same page, as its tag says: `<a class="reveal-link" href="#">`."""
    if len(part.blocks) > 1:
        return False
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    if len(links) != 1 or document.slice(links[0].span).strip() != document.slice(part.span).strip():
        return False
    start = document.locate(links[0].span).start
    tag = document.source.rfind("<a", max(0, start - _TAG), start)
    return tag >= 0 and _CONTROL.match(document.source, tag, start) is not None


def _leads_somewhere(document: Document, part: Boilerplate) -> bool:
    """Whether each link of a stretch, or the one around a whole card in which it stands, leads to a page."""
    start, end = part.span
    targets = [
        link.target
        for link in document.links
        if start <= link.span.start < end or (link.span.start < start and end <= link.span.end)
    ]
    if not targets:
        return _is_clicked(document, part)
    return all(map(_OTHER_PLACE.match, targets))


def _is_clicked(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a card that is a link by its script: `<article onclick="location.href='…'">`."""
    end = document.locate(part.span).start
    source = document.source
    first = max(0, end - _CARD)
    at = source.rfind("onclick", first, end)
    tag = _CLICKED.match(source, source.rfind("<", first, at), end) if at > 0 else None
    if tag is None:
        return False
    depth = 1
    for found in re.finditer(rf"<(/?){re.escape(tag['name'])}\b", source[tag.end() : end], re.IGNORECASE):
        depth += -1 if found[1] else 1
        if not depth:
            return False
    return True


_CARD = 3_000
"""Characters of the source before a prompt in which the card begins in which it stands."""
_CLICKED = lazy_pattern(r"<(?P<name>\w+)\b[^<>]*\bonclick\s*=\s*[\"'][^<>]*\blocation\b", re.IGNORECASE)
