"""Whether what looks left over says whose something is: the credit of a picture, a translator, a source, a permission, an author's own rights.

A text that loses such a line says less than its author has to say, and a reader cannot see that it is gone.
"""

from __future__ import annotations

import re

from provenance.analysis import metadata
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.print_columns import is_set_in_columns
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = [
    "credits_somebody",
    "is_among_credits",
    "is_of_named_agency",
    "is_of_syndicate",
    "is_signed_with_rights",
    "labels_maker",
    "names_holder",
    "names_person",
    "states_own_rights",
]

_CREDITS = Phrases.load(LEXICON, "credits")
_CREDIT = lazy_pattern(
    lambda: (
        rf"(?:(?<![\w-])(?:{any_of(_CREDITS.texts('by'))}|{any_of(_CREDITS.texts('owners'))})(?!\w)"
        rf"|(?:\A|[.;|(]\s)\W{{0,3}}(?:all\s)?(?:{any_of(_CREDITS.texts('works'))})(?:(?:\s(?:and|&)\s|\s?/\s?)(?:{any_of(_CREDITS.texts('works'))}))?"
        r"(?:\scredits?)?\s?(?::\s?[*_]{0,2}\w|(?:©|\(c\)|copyright\b)))"
    ),
    re.IGNORECASE,
)
"""Who made what stands in a text, where it is from, or who allowed it."""
_HOLDER = lazy_pattern(
    r"(?:©|\([cC]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b)(?:[\s,]|©|\([cC]\)|\b(?:[Cc]opyright|by|held\sby|is|of)\b|\d{4}(?:\s?[-–—]\s?\d{2,4})?){0,20}"
    r"(?P<name>[^\W\d_][^\n,.|;/()]*(?:\.\s?[^\W\d_][^\n,.|;/()]*)?)"
)
"""Whose the rights are, behind the sign, the word and the years."""
_RESERVED = lazy_pattern(r"[\s.]*\b(?:all|some)\s+rights\b.*|\s\d{4}.*|\s*<.*", re.IGNORECASE | re.DOTALL)
"""What stands behind a name in a line with rights: that they are reserved, a year, an address of e-mail in angles."""
_PERSON = lazy_pattern(
    r"(?:(?:[^\W\d_]\.\s?)+|[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z]\s|[^\W\d_]\s)(?:[^\W\d_]\.?\s|[\w’'-]+\s){0,2}[^\W\d_a-z][\w’'-]*\W*"
)
"""Two to four words that begin with a capital, or initials and a name."""


def credits_somebody(document: Document, span: Span) -> bool:
    """Whether a stretch says who made something, where it is from, or who allowed it; also a photographer by name before the rights of an agency."""
    words = " ".join(document.slice(span).split())
    if _CREDIT.search(words) is not None:
        return True
    of_picture = _OF_PICTURE.match(words)
    return of_picture is not None and _is_person(of_picture["name"])


_OF_PICTURE = lazy_pattern(
    r"\W*(?:©|\([cC]\)|[Cc]opyright\b)\s?(?P<name>[^\W\d_][^\n/|,;]{3,50}?)\s?/\s?(?:(?:©|\([cC]\)|[Cc]opyright)?\s?(?:19|20)\d\d\s)?[^\W\d_]"
)
"""The credit of a picture: "Copyright Ana Cruz/Copyright 2022 The Harbour Agency", "© Ana Cruz/HA"."""


def is_among_credits(document: Document, span: Span) -> bool:
    """Whether rights stand in a list that says by pages whose pictures are printed: "Page 26: Ana Cruz. Page 27 (left): © Harbour"."""
    around = document.text[max(0, span.start - _AROUND) : span.end + _AROUND]
    return sum(1 for _ in _PAGED.finditer(around)) >= _PAGES


_AROUND, _PAGES = 400, 3
"""Characters on either side in which pages are named, and how many are."""
_PAGED = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(_CREDITS.texts('pages'))})\.?\s\d{{1,3}}(?!\d)[^:©.]{{0,60}}(?::|©)", re.IGNORECASE
)


def labels_maker(document: Document, span: Span) -> bool:
    """Whether a line says what somebody made who is named on the line below: "Videos by", "Ana Cruz"."""
    said = document.slice(span).strip()
    if not said.endswith(" by") or not document.text[span.end :].lstrip()[:1].isupper():
        return False
    return words_for(document).patterns.helped.fullmatch(said) is not None


def names_holder(document: Document, span: Span) -> bool:
    """Whether the rights that a stretch states are somebody's who may be a person, or an agency's that the text is from: "© 2024 Ola Berg", "© 2024 The Associated Press", and no site's."""
    words = " ".join(document.slice(span).split())
    names = [_RESERVED.sub("", found["name"]).strip() for found in _HOLDER.finditer(words)]
    agencies = words_for(document).agencies if names else ()
    return any(_is_person(name) or name.lower().removeprefix("the ").rstrip(". ") in agencies for name in names) or (
        states_own_rights(document, span)
    )


def names_person(document: Document, span: Span) -> bool:
    """Whether the rights that a stretch states are those of somebody who may be a person, and of no house: "© 2024 Ola Berg <ola@lamp.example>"."""
    words = " ".join(document.slice(span).split())
    return any(_is_person(_RESERVED.sub("", found["name"]).strip()) for found in _HOLDER.finditer(words))


def is_of_named_agency(document: Document, span: Span) -> bool:
    """Whether a stretch states the rights of a news agency that the byline of the text, a column of its authors or its line of sources names: "© 2022 Bloomberg LP" under "Ana Cruz, Bloomberg", "© dpa-infocom" under "Quelle: dpa"."""
    words = " ".join(document.slice(span).split())
    held = [_FIRM.sub("", _RESERVED.sub("", found["name"]).strip()) for found in _HOLDER.finditer(words)]
    names = {*held, *(name.partition("-")[0] for name in held)}  # "dpa-infocom" is a service of the agency
    known = words_for(document).agencies if names else ()
    names = {name for name in names if name.lower().removeprefix("the ") in known}
    if not names:
        return False
    agency = any_of(sorted(names))
    beside = re.compile(rf"[^\W\d_]{{2}}(?:,|\s[-–—|/]|\s?\()\s?(?:{agency})\)?\s*\Z")
    source = re.compile(
        rf"\W*(?i:{any_of(_CREDITS.texts('source'))})\s?:\s?(?:[Tt]he\s)?(?:{agency})(?:[\s-][\w-]+)?\W*\Z"
    )
    written = [one.value for one in document.declared if one.field == "author"]
    short = [document.slice(block.span) for block in document.blocks if block.span.end - block.span.start < _BYLINE]
    return any(beside.search(line) or source.match(line) for line in (*written, *short))


def is_of_syndicate(document: Document, span: Span) -> bool:
    """Whether the last words of a text state the rights of a syndicate or an agency, which sells columns and reports to papers: "© 2019, Harbour Writers Group"; on its own site they are that site's."""
    if document.text[span.end :].count(" ") > _CLOSING or document.text[span.end :].strip().count("\n") > 1:
        return False
    words = " ".join(document.slice(span).split())
    names = [_FIRM.sub("", _RESERVED.sub("", found["name"]).strip()).strip(" .") for found in _HOLDER.finditer(words)]
    kinds = _CREDITS.texts("syndicates")
    sold = [name for name in names if name.lower().replace("’", "'").endswith(kinds)]
    sites = site_names(document)
    known = words_for(document).agencies if names and any(one.field in _SITED for one in document.declared) else ()
    sold += [name for name in names if name.lower().removeprefix("the ") in known]
    held = {fold(name.removeprefix("The ")) for name in sold}
    return bool(held) and not any(name in site for name in held for site in sites)


_SITED = frozenset({"url", "site", "publisher"})
"""What says whose page a text is from; without it the rights may be those of the page itself."""
_CLOSING = 8
"""Blanks behind such words at most: a label of the page, which is told itself."""
_FIRM = lazy_pattern(r",?\s(?:L\.?P|Inc|LLC|Ltd|News|Limited|GmbH)\.?\Z")
_BYLINE = 80
"""Characters of a line with the names of a byline."""


def _is_person(name: str) -> bool:
    if _PERSON.fullmatch(name) is None or name.startswith("The "):
        return False
    return name.lower().rstrip(". ").rsplit(" ", 1)[-1] not in _CREDITS.texts("firms")


def states_own_rights(document: Document, span: Span) -> bool:
    """Whether a stretch states the rights of an author of the text."""
    words = " ".join(document.slice(span).lower().split())
    if is_set_in_columns(document) and _OF_TEXT.search(words) is not None:
        return True  # print has no foot of a site
    if _HOLDER.search(words) is None and "rights reserved" not in words:
        return False
    if _ASKED.search(words) is not None and _OF_TEXT.search(words) is not None:
        return True
    written = document.slice(span).split()
    if _is_named_in_title(document, document.slice(span)):
        return True
    return any(
        one.value.lower() in words or any(_is_initialled(word, one.value) for word in written)
        for one in metadata(document).authors
        if " " in one.value
    )


def _is_named_in_title(document: Document, words: str) -> bool:
    """Whether the title begins with somebody who has the rights, and their work follows: "Ana Cruz, « La lampe »", "Ana Cruz: The lamp"; on a site that has the name itself it is that site's foot."""
    title = metadata(document).title
    if title is None:
        return False
    names = [_RESERVED.sub("", found["name"]).strip() for found in _HOLDER.finditer(" ".join(words.split()))]
    for name in names:
        alone = _AND.split(name)[0]
        if not _is_person(alone) or fold(alone) in site_names(document):
            continue
        found = title.value.find(alone)
        before, behind = title.value[:found].rstrip(), title.value[found + len(alone) :]
        if found >= 0 and (not before or before.endswith(";")) and _WORK_BEHIND.match(behind) is not None:
            return True
    return False


_AND = lazy_pattern(r"\s(?:et|and|und|y|e|en|&|och|og|i)\s")
_WORK_BEHIND = lazy_pattern(r"(?:,|:|\s[–—-])\s[^\W\d_]|[,:]?\s?[“\"«„»]")


def _is_initialled(word: str, name: str) -> bool:
    """Whether a word in capitals is the initials of a name, with those of further first names or without: "AFC" of Ana Cruz."""
    return (
        len(word) in _INITIALS
        and word.isupper()
        and word.isalpha()
        and (word[0], word[-1])
        == (
            name[0].upper(),
            name.rsplit(maxsplit=1)[-1][0].upper(),
        )
    )


_INITIALS = range(3, 5)
"""Letters of the initials by which somebody calls a firm of their own."""


def is_signed_with_rights(document: Document, span: Span) -> bool:
    """Whether the last line of a text in the source of a site, which nobody else is stated to have written, says whose and of when it is: "© 1993 Ana Cruz" under a poem."""
    if not (document.is_written and document.has_front_matter) or document.text[span.end :].strip():
        return False
    if any(one.field == "url" for one in document.declared) or metadata(document).authors:
        return False
    words = " ".join(document.slice(span).split())
    names = [_RESERVED.sub("", found["name"]).strip() for found in _HOLDER.finditer(words)]
    return _SIGNED.match(words) is not None and any(map(_is_person, names))


_ASKED = lazy_pattern(r"\bpermissions? (?:of|from|by) (?:the|its) (?:author|writer|poet)s?\b")
"""Whom a statement of rights asks to be asked, who is no house."""
_OF_TEXT = lazy_pattern(r"\bthis (?:article|text|essay|story|poem|piece|paper|report|work|post)\b")
_SIGNED = lazy_pattern(r"(?:\d{4}\s)?(?:©|\(c\)|copyright\b)(?=[^\n]*\d{4}|(?<=\d{4} ©))", re.IGNORECASE)
