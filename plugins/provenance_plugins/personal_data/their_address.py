"""Addresses of firms that a text names a sentence or two before, "Lamp Productions sells by mail. Their address is: …", and of volunteers right behind their post and name, "the Booking Secretary, Sue Dale at 4 Church View"."""

from __future__ import annotations

import re

from provenance.analysis import language
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.owner_signs import Owner, persons_of, signs_in
from provenance_plugins.personal_data.streets import names_suite

__all__ = ["has_post_before", "is_for_letters", "is_of_firm"]

_THEIRS = lazy_pattern(
    r"\b(?:their|its|leur|il loro|hun|ich|deras|deres|jejich)\s(?:(?:mailing|postal|new|full|current|nouvelle|nieuwe|nowy|nya)\s)?(?:address|adresse|indirizzo|adres|adress|adresa)(?:\sis|\sest|\sè|\sto|\sär|\ser|\sje)?\s?:?\s*\Z",
    re.IGNORECASE,
)
"""Right before an address of several: a firm's or a family's."""
_LABEL, _BEFORE = 48, 320
"""Characters of those words, and those before them in which it is said whose address it is."""


def is_of_firm(document: Document, span: Span, *, own: bool) -> bool:
    """Whether an address has the suite of an office, or is called "theirs" behind the name of a body and of nobody else.

    `own`: the words before it say that somebody lives there, so that its suite is a home's; "their address" says it of firms, too.
    """
    text = document.text
    theirs = _THEIRS.search(text, max(0, span.start - _LABEL), span.start)
    if names_suite(document, span) and (not own or theirs is not None):
        return True
    if theirs is None:
        return False
    before = text[max(0, theirs.start() - _BEFORE) : theirs.start()].rpartition("\n\n")[2]
    owners = {sign.owner for sign in signs_in(before, persons_of(language(document).read_as))}
    return Owner.BODY in owners and Owner.PERSON not in owners


_POSTS = Phrases.load(__package__, "posts_of_volunteers")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]+"
_POSTED = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?i:{any_of(_POSTS.texts('post'))})(?:,|:|\sis)?\s(?:(?i:mrs?|ms|miss|dr|revd?)\.?\s)?(?P<first>{_CAPITAL})\s(?:[A-Z]\.?\s)?{_CAPITAL},?(?:\sat|\sof)?\s\Z"
    )
)
_WITHIN = 90
"""Characters before an address in which a post and a name stand."""


def has_post_before(document: Document, start: int) -> bool:
    """Whether the post of a volunteer and a name stand right before an address, where that person is at home: the hall has another."""
    found = _POSTED.search(document.text, max(0, start - _WITHIN), start)
    return found is not None and is_given_name(found["first"])


_LETTERS = Phrases.load(__package__, "letters_to_authors")
_ADDRESSED = lazy_pattern(
    lambda: rf"(?<!\w)(?i:{any_of(_LETTERS.texts())})(?!\w)(?:[^.!?\n]|\.(?!\s+[A-Z][a-z]+\s[a-z])){{0,200}}\Z"
)
"""What says so, and the names of its sentence, with the stops of initials and degrees."""
_LETTER = 260
"""Characters before an address in which a paper says that letters on it go there."""


def is_for_letters(document: Document, span: Span) -> bool:
    """Whether a paper names the address at which its author wants letters on it: "Correspondence concerning this article should be addressed to Ana Cruz, …"."""
    found = _ADDRESSED.search(document.text, max(0, span.start - _LETTER), span.start)
    return found is not None and _AT_HOME.search(found[0]) is None


_AT_HOME = lazy_pattern(r"\b(?:liv(?:es?|ed|ing)|home|house|resid\w+|found|seized|hate)\b", re.IGNORECASE)
"""In such a sentence, that somebody lives there, or what became of the letters."""
