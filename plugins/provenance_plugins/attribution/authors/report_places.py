"""Whose a report is by the place that it comes from: "LEEDS (Harbour News) —", "Harbour.com, LEEDS —", "Leeds CNN —", "Do Farol, em Santos"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.metadata.bylines.headings import is_heading, is_place
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import forms

_PLACES = 8
"""The first blocks, and the first paragraphs, of which one may say where a report comes from."""
_BARS = 400
"""Blocks among which the first paragraphs stand: pages have their menus above them."""
_REACH = 200
"""Characters of a block in which its place stands; a block of half as many is a paragraph of the report."""
_PLACED = lazy_pattern(r"\s*[A-ZÀ-Þ][^\n(]{0,60}\((?P<who>[^()\n]{2,40})\)|\W{0,4}\((?P<alone>[A-Z][^()\n]{1,30})\)")
"""Where a report comes from, and whose it is: "LEEDS (Harbour News) —", "(Harbour News)"."""
_TOLD = lazy_pattern(r"\s?[-–—]{1,2}\s?(?=[A-ZÀ-Þ“\"])")
"""Behind the brackets in which whoever sent a report stands alone: "(Ana Cruz) - The bridge …"."""
_DATELINE = lazy_pattern(
    r"\s*[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,40}(?:,[^\n()]{1,40})?\s\((?P<who>[^()\n]{2,40})\)\s{0,2}(?:[-–—_]|\s*\Z)"
)
"""The same with its place in capitals and a dash behind it: whatever is in the brackets, it is who sent the report."""


def sender_by_place(document: Document, words: Words) -> Iterator[str]:
    """The agency or the outlet in the place of a report, or the person who stands there in brackets."""
    prose = (
        block
        for block in islice(document.blocks, _PLACES, _BARS)
        if block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start >= _REACH / 2
    )
    yield from _in_brackets(document, words)
    for block in (*document.blocks[:_PLACES], *islice(prose, _PLACES)):
        end = min(block.span.end, block.span.start + _REACH)
        dateline = _DATELINE.match(document.text, block.span.start, end)
        if dateline is not None:
            yield dateline["who"]
        elif block.kind not in HEADING_KINDS:
            match = _PLACED.match(document.text, block.span.start, end)
            who = None if match is None else match["who"] or match["alone"]
            if match is not None and match["alone"] and _TOLD.match(document.text, match.end()):
                name = match["alone"].strip()
                if is_one_person(name, words):
                    yield name
            if (
                who is not None
                and (who.lower() in words.agencies or who[0].isupper())
                and (
                    who.lower() in words.agencies
                    or _is_desk(who, words)
                    or not words.organisations.isdisjoint(who.lower().split())
                )
            ):
                yield who


def _in_brackets(document: Document, words: Words) -> Iterator[str]:
    """One or two words in brackets and a long dash, with which the first line that is no heading begins, or the text: they are an outlet's name where they have its form, or the text or its address has them again as one; no place, and not what kind of text it is."""
    first = next((block for block in document.blocks[:_PLACES] if block.kind is BlockKind.PARAGRAPH), None)
    for block in document.blocks[:1] if first is None else (document.blocks[0], first):
        found = _ALONE.match(document.text, *block.span)
        tokens = [] if found is None else found["who"].split()
        if (
            found is not None
            and all(token[0].isupper() and token.lower() not in forms("report_places", "kind") for token in tokens)
            and not is_place(tokens, words)
            and _is_outlet(document, found["who"], words)
        ):
            yield found["who"]
            return


def _is_outlet(document: Document, who: str, words: Words) -> bool:
    """Whether words are what an outlet is called: by a last word of such names, in capitals or with one within ("KTVB", "HarbourLamp"), with the host of the text, or because the text says what that outlet reports."""
    tokens = who.lower().split()
    if tokens[-1] in _OUTLETS or not words.organisations.isdisjoint(tokens) or _FORM.search(who) is not None:
        return True
    address = metadata(document).url
    if address is not None and "".join(tokens) in host_of(address.value).lower():
        return True
    again = document.text.find(who, document.text.find(who) + 1)
    return (
        again > 0
        and re.search(
            rf"(?<!\w){re.escape(who)}(?:’s|'s)? (?:reports?|reported|has reported|reporters?)\b", document.text
        )
        is not None
    )


_FORM = lazy_pattern(r"\b[A-Z]{2,6}\b|[a-z][A-Z]|[a-z]\.[a-z]")
_ALONE = lazy_pattern(
    r"\s{0,3}\((?P<who>[A-Z][\w&.’'-]{2,24}(?:\s[A-Z][\w&.’'-]{1,24})?)\)\s?(?:--|—)\s?(?=[A-ZÀ-Þ“\"])"
)


def _is_desk(who: str, words: Words) -> bool:
    """Whether words in brackets are a desk or a service of an agency: "CNN Business"; not whose picture it is."""
    agency, *rest = who.split()
    return (
        agency.lower() in words.agencies
        and 1 <= len(rest) <= _DESK
        and all(token[0].isupper() and token.lower() not in _OF_PICTURES for token in rest)
    )


_DESK = 2
"""Words behind the name of an agency, at most."""
_OF_PICTURES = frozenset({"photo", "photos", "image", "images", "picture", "pictures", "file", "via", "graphic"})

_OPENING = lazy_pattern(
    r"\s*(?P<head>(?:[A-ZÀ-Þ]|[a-z][\w-]{2,20}\.[a-z])[\w.'’&-]*(?:,?\s[A-ZÀ-Þa-z][\w.'’&-]*){0,5})(?:(?:\s?(?:[—–|]\s{0,3}|--\s{0,3}|-\s{1,3})|\s-)(?=[A-ZÀ-Þ“\"])|\s[—–]\s{0,3}\Z)"
)
"""A few words with a dash behind them, with which the first paragraph of a report begins, or all of it: also with two hyphens, or behind a blank one, to which its first word is glued."""
_SITE_FORM = r"[A-Za-z][A-Za-z0-9-]{2,25}\.(?i:com|net|org|news|info|co|co\.[a-z]{2}|com\.[a-z]{2}|id|in|my|ph)"
_SITE = lazy_pattern(_SITE_FORM)
_SITE_AND_PLACE = lazy_pattern(rf"\s*(?P<site>{_SITE_FORM}),\s[A-ZÀ-Þ][\w.'’-]+\s(?=[A-ZÀ-Þ“\"])")
_SHORT = 4
"""Letters of an agency's name that are a word or a first name in small ones: "Ana", "sid", "APA"."""
_FIRST_PARAGRAPHS = 2


def outlet_that_opens(document: Document, words: Words) -> Iterator[str]:
    """The outlet beside the place with which a report begins: "Harbour.com, LEEDS —", "LEEDS, Harbour.com -", "Leeds, CNN Indonesia --", "New York CNN —", "Harbour News —"."""
    paragraphs = (
        block
        for block in document.blocks[:_PLACES]
        if block.kind is BlockKind.PARAGRAPH
        or (block.kind is BlockKind.TITLE and document.slice(block.span).rstrip().endswith(("—", "–")))
    )
    for block in islice(paragraphs, _FIRST_PARAGRAPHS):
        opening = _OPENING.match(document.text, block.span.start, min(block.span.end, block.span.start + _REACH))
        if opening is None:
            yield from _of_own_site(document, block.span.start)
            continue
        parts = " ".join(opening["head"].split()).split(", ")
        for part in parts:
            if _SITE.fullmatch(part) is not None:
                yield part
        for part in parts:
            named = _agency_in(part, words)
            if named is not None:
                yield named


_CAPITALS = r"[A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁ][A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁ'’-]*[A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽА-ЯЁ]"
_SIGNED = lazy_pattern(
    rf"\s*(?P<who>(?:{_CAPITALS}|[A-ZÀ-ÞĞİŞ][^\W\d_A-ZÀ-Þ]+)(?:\s{_CAPITALS}){{1,2}})\s?(?:\.?[-–—]{{1,2}}|/)\s?(?=[^\W\d_a-zà-þ]|[“\"«])"
)
"""A name in capitals with a dash behind it, with which the first paragraph begins, as columns in Turkish papers do."""
_WITHOUT_FIRST_NAMES = "tr"
"""A language of whose first names few are known, and whose datelines are one word, or have an agency in brackets."""


def person_that_opens(document: Document, words: Words) -> Iterator[str]:
    """Whose name stands in capitals before the first sentence: "ANA CRUZ – The bridge …"; a place of two words is none."""
    paragraphs = (block for block in document.blocks[:_PLACES] if block.kind is BlockKind.PARAGRAPH)
    for block in islice(paragraphs, _FIRST_PARAGRAPHS):
        opening = _SIGNED.match(document.text, block.span.start, min(block.span.end, block.span.start + _REACH))
        if opening is None or block.span.end - block.span.start < _REACH / 2:
            continue
        name = opening["who"].replace("İ", "i").title().split()
        known = is_given_name(name[0]) or words.languages[0][:2] == _WITHOUT_FIRST_NAMES
        if known and not is_place(name, words) and is_one_person(" ".join(name), words) and not is_heading(name):
            yield opening["who"]


_FROM = lazy_pattern(
    r"\s*D(?:o|a|el?|es)\s(?!(?i:redaç|redacc))(?P<who>[A-ZÀ-Þ][\w.&-]*(?:\s(?:d[aeo]s?\s)?[A-ZÀ-Þ][\w.&-]*){0,3})(?P<place>(?:,\s|\s)(?:em|no|na|en|desde|de)\s[A-ZÀ-Þ][^\n.!?:;]{1,40})?[ \t]*(?:\n|\Z)"
)
"""A line with which reports in Portuguese and Spanish begin: "Do Farol, em Santos (SP)", "Da Agência Lusa"."""


def outlet_of_line(document: Document, words: Words) -> Iterator[str]:
    """The outlet or the agency whose report it is, with the place of its reporter, in one of the first lines; without a place one that is known by its name."""
    for block in document.blocks[:_PLACES]:
        found = _FROM.match(document.text, *block.span)
        if found is not None:
            who = found["who"].lower()
            if found["place"] is not None or who in words.agencies or not words.organisations.isdisjoint(who.split()):
                yield found["who"]


def _of_own_site(document: Document, start: int) -> Iterator[str]:
    """The site before a place without a dash, where the address of the text is there: "Harbour6.com, Leeds The bridge …"."""
    address = metadata(document).url
    placed = None if address is None else _SITE_AND_PLACE.match(document.text, start)
    if address is not None and placed is not None:
        host, site = host_of(address.value).lower(), placed["site"].lower()
        if host == site or host.endswith(f".{site}"):
            yield placed["site"]


def _agency_in(part: str, words: Words) -> str | None:
    """The name of an agency in a few words, from its first word on; or all of them, if the last is what outlets are called by."""
    tokens = part.split()
    if not all(token[0].isupper() for token in tokens):
        return None
    for at, token in enumerate(tokens):
        if token.lower() in words.agencies and (len(token) > _SHORT or token.isupper()):
            return " ".join(tokens[at:])
    named = len(tokens) > 1 and tokens[-1].lower() in _OUTLETS and tokens[0].lower() not in _SECTIONS
    return part if named else None


_OUTLETS = frozenset({"news", "tv", "radio", "times", "herald", "tribune", "press", "online", "service"})
"""Last words of the names of outlets."""
_SECTIONS = frozenset({"breaking", "latest", "top", "good", "local", "more", "live"})
"""Words before "News" that make it no outlet."""
