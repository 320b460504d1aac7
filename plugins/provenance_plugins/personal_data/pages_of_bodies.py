"""Pages that an office, a school or a museum has of itself: what they say of how to reach it is published."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern
from provenance_plugins.personal_data.owners import names_body

_PARTS = lazy_pattern(r"\s+[|–—·:-]\s+")
"""Between what a page is on and the name of its site."""
_TITLE = 8
"""Words of a title that is a name, at most."""
_CONTACT = frozenset(
    {"contact", "contacts", "contact-us", "contact_us", "contactus", "kontakt", "impressum", "contacto", "contatti"}
)
_SOMEBODY = lazy_pattern(r"(?i)(?<!\w)(?:he|him|his|she|her|hers|mr|mrs|ms)(?!\w)")
_SENTENCE = 160
"""Characters on each side of a contact in which somebody is spoken of."""


def is_of_body(document: Document, span: Span) -> bool:
    """Whether a whole page is one of a body, by its title, its first heading or as its page for that, and nobody is spoken of beside a contact on it: "Chemainus | Vancouver Island Regional Library"."""
    if not document.whole_page or not (_names_body(document) or _is_contact(document)):
        return False
    around = document.text[max(0, span.start - _SENTENCE) : span.end + _SENTENCE]
    return _SOMEBODY.search(around) is None


def _is_contact(document: Document) -> bool:
    """Whether a page is there to say how to reach whoever runs the site, by its name or that of its folder: "contact/index.html"."""
    names = document.path.replace("\\", "/").lower().rpartition(".")[0].split("/")[-2:]
    return any(name in _CONTACT for name in names)


@analysis()
def _names_body(document: Document) -> bool:
    titles = [declared.value for declared in document.declared if declared.field in {"title", "site", "publisher"}]
    titles += [document.slice(block.span) for block in document.blocks if block.kind is BlockKind.HEADING][:1]
    names = (name for title in titles for name in _PARTS.split(title))
    return any(name.count(" ") < _TITLE and name[:1].isupper() and names_body(name) for name in names)
