"""Pages that an office, a school or a museum has of itself: what they say of how to reach it is published."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, Span, analysis, any_of, lazy_pattern
from provenance_plugins.personal_data.invitations import any_phrase
from provenance_plugins.personal_data.owner_signs import names_body

_PARTS = lazy_pattern(r"\s+[|–—·:-]\s+")
"""Between what a page is on and the name of its site."""
_TITLE = 8
"""Words of a title that is a name, at most."""
_CONTACT = Phrases.load(__package__, "contact_pages")
_ABOUT = Phrases.load(__package__, "about_pages")
_SEATS = Phrases.load(__package__, "seat_labels")
_LABEL = 40
"""Characters before an address in which its label stands."""
_PRIVATE = Phrases.load(__package__, "private_lists")
_SOMEBODY = lazy_pattern(r"(?i)(?<!\w)(?:he|him|his|she|her|hers|mr|mrs|ms)(?!\w)")
_SENTENCE = 160
"""Characters on each side of a contact in which somebody is spoken of."""


def is_of_body(document: Document, span: Span) -> bool:
    """Whether a whole page is one of a body, by its title, its first heading or as its page for that, and nobody is spoken of beside a contact on it: "Chemainus | Vancouver Island Regional Library"."""
    if not document.whole_page or not (_names_body(document) or is_contact_page(document)):
        return False
    around = document.text[max(0, span.start - _SENTENCE) : span.end + _SENTENCE]
    return _SOMEBODY.search(around) is None


@analysis()
def is_contact_page(document: Document) -> bool:
    """Whether a text is there to say how to reach whoever is behind a site, by its title, its name or that of its folder: "Impressum", "contact/index.html". A list of private people is none."""
    return _is_called(document, _CONTACT)


@analysis()
def is_about_page(document: Document) -> bool:
    """Whether a text is there to say who is behind a site, by its title, its name or that of its folder: "Qui sommes-nous", "about-us/index.html"."""
    return _is_called(document, _ABOUT)


def is_labelled_seat(document: Document, start: int) -> bool:
    """Whether a label stands before an address on such a page: "Siège : 12, rue …"; it is where the body is, also behind the name of who presides over it."""
    return _seat().search(document.text, max(0, start - _LABEL), start) is not None and is_about_page(document)


@cache
def _seat() -> re.Pattern[str]:
    return lazy_pattern(rf"(?<![\w-])(?<!home )(?<!private )(?:{any_of(_SEATS.texts())})\s?:\s*\Z", re.IGNORECASE)


def _is_called(document: Document, called: Phrases) -> bool:
    pages = called.texts()
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    titles += [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:1]
    heads = [part.strip(" :!.").lower() for title in titles for part in _PARTS.split(title)[:1]]
    if _named(document) not in pages and not any(head in pages for head in heads):
        return False
    private = any_phrase(_PRIVATE)
    return not any(private.search(title) for title in titles)


def _named(document: Document) -> str:
    """The name of the file of a page, or of its folder where it is the index of that; nothing for a list or a table, which may be called "contacts" for what it has."""
    if not (document.whole_page or document.is_written):
        return ""
    folder, _, name = document.path.replace("\\", "/").lower().rpartition("/")
    name = name.partition(".")[0].strip("_")
    if name == "index":
        name = folder.rpartition("/")[2]
    return name.replace("-", " ").replace("_", " ")


@analysis()
def _names_body(document: Document) -> bool:
    titles = [declared.value for declared in document.declared if declared.field in {"title", "site", "publisher"}]
    titles += [document.slice(block.span) for block in document.blocks if block.kind is BlockKind.HEADING][:1]
    names = (name for title in titles for name in _PARTS.split(title))
    return any(name.count(" ") < _TITLE and name[:1].isupper() and names_body(name) for name in names)
