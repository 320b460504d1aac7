"""What only looks like a call or a pointer of a page: a sentence that states what there is ("We have a mailing list that …"), an inscription, what is left to do, a plan of a page that names its parts, the button of a form that its own file has, a button whose address was left empty."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.announced import is_headline_of_digest
from provenance_plugins.boilerplate.own_words.cross_references import refers_within
from provenance_plugins.boilerplate.own_words.labels_in_lists import is_label_among_others
from provenance_plugins.boilerplate.own_words.lone_links import is_lone_link
from provenance_plugins.boilerplate.own_words.own_issues import is_of_own_issue
from provenance_plugins.boilerplate.own_words.told_records import (
    names_old_notice,
    says_comments_are_closed,
    sets_off_title,
)
from provenance_plugins.boilerplate.prompt_links import leads_nowhere

__all__ = ["names_own_paper", "only_looks_so"]

_WORDS = Phrases.load(LEXICON, "told_facts")
_SUGGESTED = lazy_pattern(
    r"\W*you (?:may|might|could|would) also (?:like|want|wish|care) to (?!(?:read|see|check|watch|view|look|listen|explore|browse|enjoy|know|hear|try|visit|discover)\b)[a-z]",
    re.IGNORECASE,
)
"""What readers may do beside, and no other text: "You may also like to join our walks"."""


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


_HELD = lazy_pattern(lambda: rf"\W*(?:{_of('we_have')})\s(?:\w+\s){{0,3}}?(?:{_of('list')})(?!\w)", re.IGNORECASE)
"""At the beginning of a stretch: that a body has a list by which its people write to one another."""
_ASKS = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('asks')})", re.IGNORECASE)
_CUT_IN = lazy_pattern(lambda: rf"\W*(?:\[\w\]\W*)?(?:{_of('inscribed')})\s?:?\W*", re.IGNORECASE)
"""All of a stretch: in what an inscription is written, or what it is on."""


def only_looks_so(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch states a fact, is named by a plan of a page, sends a form of its own file, or refers to a place in its own text."""
    return (
        _states_fact(document, part)
        or is_label_among_others(document, part)
        or _names_page(document, part)
        or _is_of_plan(document, part)
        or _sends_form(document, part)
        or _names_viewer(document, part)
        or _labels_paragraph(document, part)
        or is_headline_of_digest(document, part)
        or refers_within(document, part)
        or is_of_own_issue(document, part)
        or _is_title_of_hearing(document, part)
        or sets_off_title(document, part)
        or says_comments_are_closed(document, part)
        or names_old_notice(document, part)
        or _leads_into_notice(document, part)
        or _tells_of_service(document, part)
        or is_lone_link(document, part)
        or (part.kind == "readmore" and leads_nowhere(document, part))
    )


def _names_page(document: Document, part: Boilerplate) -> bool:
    """Whether a line begins with the name of a page of a site that it plans or tells of: "Subscribe page and My Account page"."""
    return part.kind == "newsletter" and len(part.blocks) == 1 and _OF_PAGE.match(document.text, *part.span) is not None


_OF_PAGE = lazy_pattern(
    r"\W{0,4}(?:subscribe|subscription|sign-?up|newsletter)\s(?:page|screen|modal|ribbon|widget|flow)s?\b(?!\s(?:to|at|here|on|below|above|for)\b)",
    re.IGNORECASE,
)


def _tells_of_service(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence tells something of a service whose name it begins with, and asks nobody to follow: "Twitter may have figured out the answer"."""
    return (
        part.kind == "share"
        and len(part.blocks) == 1
        and _OF_SERVICE.match(document.text, *part.span) is not None
        and _CALLS.search(document.text, *part.span) is None
    )


_SERVICES = Phrases.load(LEXICON, "service_tells")
_OF_SERVICE = lazy_pattern(
    lambda: (
        rf"\W{{0,3}}(?:{any_of(_SERVICES.texts('services'))})\s(?:{any_of(_SERVICES.texts('verbs'))})\s[^\n]{{12,}}"
    ),
    re.IGNORECASE,
)
_CALLS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_SERVICES.texts('calls'))})(?:(?<=@)|(?!\w))", re.IGNORECASE)


def _leads_into_notice(document: Document, part: Boilerplate) -> bool:
    """Whether a line with an article before the word and a colon behind it leads to what a story goes on with: "An advertisement:"; the mark of one has no article."""
    return (
        part.kind == "advertisement"
        and len(part.blocks) == 1
        and part.blocks.stop < len(document.blocks)
        and _ONE_OF_THEM.fullmatch(document.slice(part.span).strip()) is not None
    )


_ONE_OF_THEM = lazy_pattern(
    r"[“\"«—–-]?\s?(?:an?|one|eine?|une?|una|um|uma|een|en|ett|jedna|jeden)\s[^\W\d_]+\s?:", re.IGNORECASE
)


def _names_viewer(document: Document, part: Boilerplate) -> bool:
    """Whether a line says with which program the files of a page are read, or what is left to be done, and cuts nothing: "To view the PDF, download the free Adobe Reader"."""
    return part.kind == "readmore" and (
        _VIEWER.search(document.text, *part.span) is not None
        or _LEFT_TO_DO.match(document.text, *part.span) is not None
    )


_VIEWER = lazy_pattern(r"\b(?:Acrobat|Adobe|PDF|Foxit)\W{0,3}(?:Acrobat\W{0,3})?(?:Reader|Viewer)\b", re.IGNORECASE)


_LEFT_TO_DO = lazy_pattern(
    r"\W*(?:il (?:ne )?vous reste (?:plus )?(?:que )?|te queda[n]? |le queda[n]? |falta[m]?-lhe )\d+ (?!articles?\b|lectures?\b|contenus?\b|art[íi]|notas?\b|leituras?\b)[^\W\d_]+ (?:à|por|para) (?!lire|lecture|leer|ler|découvrir|consulter)[^\W\d_]+",
    re.IGNORECASE,
)
"""A number of things that are no articles, and what is to be done with them: "Il vous reste 40 lampes à poser"."""


def _labels_paragraph(document: Document, part: Boilerplate) -> bool:
    """Whether a line in a file that somebody wrote ends with a colon over a paragraph, as the label of an entry does whose parts strokes join, and no row of links: "Schools / Museums / Libraries:"."""
    at = part.blocks.stop
    if part.kind != "navigation" or len(part.blocks) > 1 or not document.is_written or at >= len(document.blocks):
        return False
    words = document.slice(part.span).rstrip(" *_")
    if not words.endswith(":") or words.count("/") < _STROKES:
        return False
    under = document.slice(document.blocks[at].span)
    return under.count(" ") >= _SENTENCE and not any(
        link.span.start < document.blocks[at].span.end and link.span.end > part.span.start for link in document.links
    )


def _is_title_of_hearing(document: Document, part: Boilerplate) -> bool:
    """Whether a line above the first paragraph of a text asks for opinions on what it names, as the title of a consultation does: "HAVE YOUR SAY ON THE NEW BRIDGE"."""
    if part.kind != "comments" or len(part.blocks) > 1 or _ON_MATTER.match(document.text, *part.span) is None:
        return False
    return not any(
        document.slice(block.span).count(" ") >= _OF_PARAGRAPH for block in document.blocks[: part.blocks.start]
    )


_ON_MATTER = lazy_pattern(
    r"\W*(?:have your say|tell us what you think|share your (?:views|thoughts)|give your views|comment) (?:on|about) (?!this\b|it\b|the (?:story|article|post)\b)(?:[^\s.!?]+ ){1,9}[^\s.!?]+\W*\Z",
    re.IGNORECASE,
)
_OF_PARAGRAPH = 14
"""Blanks of a paragraph, at least: a title and the lines beside it have fewer."""
_STROKES = 2
"""Strokes between the parts of such a label, at least; "Light mode:" is a button."""


def names_own_paper(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence says in which paper of a body something is told, which is no article of a page: "Find out more about our members in the annual report"."""
    return (
        part.kind in _LED_TO
        and len(part.blocks) == 1
        and _IN_PAPER.search(document.text, *part.span) is not None
        and document.text[part.span.end - 1] == "."
    )


_LED_TO = frozenset({"related", "readmore", "newsletter"})
_IN_PAPER = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{_of('more_of')})\s[^.!?\n]{{3,120}}\s(?:in|from)\s(?:the|our|its|their)\s(?:[\w’'-]+\s){{0,4}}?(?:{_of('papers')})(?:\s(?:for|of)\s[\w/–-]{{4,9}})?\.\Z"
    )
)


def _states_fact(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch of one block says what there is or what readers may do, and asks nobody to have letters or to read another text."""
    if len(part.blocks) > 1:
        return False
    words = document.slice(part.span)
    if part.kind == "related":
        return _SUGGESTED.match(words) is not None
    if part.kind == "cookie":
        return words.count(" ") >= _SENTENCE and _READS.search(words) is not None and _CONSENT.search(words) is None
    if part.kind != "newsletter":
        return False
    if _HELD.match(words) is not None:
        return _ASKS.search(words) is None
    if _tells_of_call(words):
        return True
    return _CUT_IN.fullmatch(words) is not None


def _tells_of_call(words: str) -> bool:
    """Whether the one call of a sentence is what somebody asked of others, or its writer gets the letters that it names: "The firm told its clients to join our mailing list", "I subscribe to your newsletter and like it"."""
    told = _ASKED_OF.search(words) or _WRITER.search(words)
    return told is not None and sum(1 for _ in _CALL.finditer(words)) == 1


_TOLD = Phrases.load(LEXICON, "told_calls")
_CALL = lazy_pattern(lambda: rf"(?i)(?<![\w’'-])(?:{any_of(_TOLD.texts('call'))})(?![\w-])")
_ASKED_OF = lazy_pattern(
    lambda: (
        rf"(?i)(?<![\w’'-])(?:(?:{any_of(_TOLD.texts('asked'))})\s(?:(?!you\b|to\b)[\w’'-]+\s){{1,5}}to|(?:{any_of(_TOLD.texts('said'))}))\s(?:{any_of(_TOLD.texts('call'))})(?![\w-])"
    )
)
"""Past or told by others, since a page calls as well: "We invite all readers to join our mailing list", "Tell your friends to subscribe"."""
_WRITER = lazy_pattern(
    lambda: (
        rf"(?i)(?<![\w’'-])(?:i|we)\s(?:(?:{any_of(_TOLD.texts('already'))})\s){{0,2}}(?:{any_of(_TOLD.texts('gets'))})\s(?:to|for)\s(?:your|his|her|their|its)\s"
    )
)


_SENTENCE = 6
"""Blanks of a sentence, at least; a button has fewer."""
_READS = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('reads')})(?!\w)", re.IGNORECASE)
_CONSENT = lazy_pattern(lambda: rf"(?:{_of('consent')})", re.IGNORECASE)
"""What every banner speaks of: "If you want to know more of the mill, read this article" has none of it."""


def _is_of_plan(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is named by a plan of a page, which has the parts of pages for its headings: "Navigation Menu", "Hero Section"."""
    if not document.is_written or document.whole_page:
        return False
    return document.recall("plan of a page", _is_plan) and document.heading_above(part.span.start) is not None


def _is_plan(document: Document) -> bool:
    """Whether headings of a text name at least two parts of pages that only those who plan one call so."""
    named = {
        found.lower()
        for block in document.blocks
        if block.kind in HEADING_KINDS
        for found in _PART.findall(document.slice(block.span))
    }
    return len(named) >= _PARTS


_PART = lazy_pattern(lambda: rf"(?<!\w)(?:{_of('part_of_page')})(?!\w)", re.IGNORECASE)
_PARTS = 2


def _sends_form(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is all of the button that sends the form around it, in the file of a site that somebody wrote: `<button type="submit">`."""
    if not document.is_written or document.whole_page or not document.recall("has a button", _has_button):
        return False
    at = document.locate(part.span)
    source = document.source
    first = max(0, at.start - _REACH)
    button = source.rfind("<button", first, at.start)
    if button < 0 or "</button" in source[button : at.end] or not _SENT.match(source, at.end):
        return False
    if _SENDS.match(source, button) is None:
        return False
    return source.rfind("<form", first, button) > source.rfind("</form", first, button)


def _has_button(document: Document) -> bool:
    return "<button" in document.source


_REACH = 6_000
"""Characters of the source before a button in which its form begins."""
_SENT = lazy_pattern(r"\s*(?:<[^<>]{0,200}>\s*){0,3}?</button", re.IGNORECASE)
_SENDS = lazy_pattern(r"<button\b(?![^<>]*\btype\s*=\s*[\"']?(?:button|reset))[^<>]*>", re.IGNORECASE)
