"""Whether a text says of itself that it is satire: those who speak in it are invented, and no reader is to look for them."""

from __future__ import annotations

import functools
import re

from provenance.analysis.characters import lower_latin
from provenance.analysis.content import content
from provenance.api import Document, Literals, Phrases, analysis, any_of, lazy_pattern

_SATIRE = Phrases.load(__package__, "satire")
_HEAD, _FOOT = 8, 5
"""Blocks at the two ends of a text in which it says so."""
_LABEL = 40
"""Characters of the longest line that is a label alone."""
_HEAD_OF_PAGE = 20_000
"""Characters of a source in which the head of a page, or its front matter, stands."""
_AROUND = " \t\n.:;!?#*_()[]{}|-–—"


def _words(tag: str) -> str:
    return any_of(_SATIRE.texts(tag))


@functools.cache
def _signs() -> Literals:
    return Literals(map(str.lower, _SATIRE.texts("sign")))


_MAY = lazy_pattern(lambda: rf"(?i)\b(?:{_words('sign')})")
_SAID = lazy_pattern(lambda: rf"(?i)(?<![\w“\"‘'])(?:{_words('said')})(?!\w)(?!\s(?:{_words('of_another')})(?!\w))")
"""Not what somebody says, nor of what the text tells: “This is a parody of justice”."""
_TITLED = lazy_pattern(
    lambda: rf"(?i)^\W{{0,2}}(?:{_words('label')})\s?[\]):|–—-]|[\[(|–—-]\s?(?:{_words('label')})[\])]?\s*$"
)
_FILED = lazy_pattern(
    lambda: (
        rf"(?im)^[\"']?(?:categor(?:y|ies)|genres?|section|type|kind)[\"']?\s?[:=](?:[^\n]*[\s\"'\[,])?(?:{_words('label')})[\"'\],\s]*(?:$|,)"
        rf"|^categories:\s*\n(?:[ \t]*-[^\n]*\n)*?[ \t]*-\s[\"']?(?:{_words('label')})[\"']?\s*$"
    )
)
"""Where front matter files a text; among its tags satire may be what it is about."""
_COMIC = lazy_pattern(
    lambda: (
        rf"(?im)^(?:desc|description|summary|subtitle|excerpt|abstract|teaser)[ \t]?:[ \t]*[\"']?(?:(?:an?|our|eine?|une?|una?|el|la|een|en|ett) )?(?:[\w-]+ )?(?:{_words('comic')})(?!\w)(?!\s(?:{_words('told_of')})(?!\w))"
    )
)
"""How front matter begins to describe a text: "desc: A comical tribute to the secretaries"."""
_DESCRIBED = lazy_pattern(
    lambda: (
        rf"(?i)<meta\s[^<>]{{0,80}}\b(?:name|property)=[\"'](?:[a-z]{{2,8}}:)?(?:description|site_name|section)[\"'][^<>]{{0,40}}\bcontent=[\"'](?:{_words('described')})\b"
    )
)
"""What the page of a satirical house says of it: `<meta name="description" content="Satirical dispatches from …">`."""


@analysis()
def is_satire(document: Document) -> bool:
    """Whether the title, the first or last lines, the front matter, the head of its page or its folder call a text satire or say that it is invented."""
    if _is_of_house(document) or _is_told_as_joke(document) or _is_filed_away(document):
        return True
    source, text = document.source, document.text
    lower = lower_latin(document) if source is text else source.encode("latin-1", "replace").lower()
    if not _signs().any_in(lower) or _MAY.search(document.source) is None:
        return False  # the pattern alone would try every letter of the source
    if any(declared.field == "title" and _TITLED.search(declared.value) for declared in document.declared):
        return True
    head = document.source[:_HEAD_OF_PAGE]
    if document.has_front_matter:
        end = head.find("\n---", 3)
        if _FILED.search(head, 0, max(0, end)) or _COMIC.search(head, 0, max(0, end)):
            return True
    elif document.whole_page and _is_described(document):
        return True
    return any(_says_so(document, index) for index in _ends(document)) or _is_said_at_foot(document)


def _is_of_house(document: Document) -> bool:
    """Whether the address, the publisher or the statement of rights at the foot of a text is that of a house that prints satire."""
    if any(
        _HOUSE.search(one.value) is not None
        for one in document.declared
        if one.field in _DECLARED and len(one.value) <= _ADDRESS
    ):
        return True
    if _DATELINE.match(document.text) is not None:
        return True
    foot = document.text[-_FOOT_OF_PAGE:]
    return "©" in foot and _RIGHTS.search(foot) is not None


def _is_filed_away(document: Document) -> bool:
    """Whether a text lies in a folder of satire: "news/satire/bridge.md"; one far above says what somebody's disk holds."""
    folders = document.path.replace("\\", "/").lower().split("/")[:-1][-_FOLDERS:]
    return not frozenset(_SATIRE.texts("label")).isdisjoint(folders)


def _is_told_as_joke(document: Document) -> bool:
    """Whether a text has the manner of a joke on the news: a place and a dash without an agency or a space, and in one sentence both "reportedly" and sources of no kind, or these and "at press time"."""
    lead = _PLACE.match(document.text)
    if lead is None or "reportedly" not in document.text:
        return False
    first = _FIRST.match(document.text, lead.end())
    said = "" if first is None else first[0]
    if "reportedly" in said and _SOURCES.search(said) is not None:
        return True
    return _PRESS_TIME.search(document.text) is not None and _SOURCES.search(document.text) is not None


_FOLDERS = 3
_DECLARED = frozenset({"url", "publisher", "site"})
_ADDRESS = 400
_FOOT_OF_PAGE = 600
_HOUSE = lazy_pattern(
    lambda: rf"(?i)\A(?:https?://)?(?:www\.)?(?:{_words('host')})(?:[/:?#]|\Z)|\A(?:{_words('house')})\Z"
)
_RIGHTS = lazy_pattern(lambda: rf"(?i)©\s?(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?,?\s)?(?:{_words('house')})(?!\w)")
_DATELINE = lazy_pattern(
    lambda: (
        rf"\s*[A-ZÀ-Þ][\w.,’' -]{{1,60}}\((?:(?:{_words('house')})|(?i:{_words('host')}))(?:,[^()\n]{{1,40}})?\)\s?[–—-]"
    )
)
"""A place with the house in brackets before the dash: "HOLM (The Onion) –"."""
_PLACE = lazy_pattern(r"\s*[A-ZÀ-Þ][A-ZÀ-Þ. ’'-]{2,30}(?:, [A-Z][A-Za-z.]{1,12})?—(?=[A-Z])")
_FIRST = lazy_pattern(r"[^\n]{10,700}?[.!?](?=\s|\Z)")
_SOURCES = lazy_pattern(
    r"(?i)(?<!\w )(?:according to sources,|(?<![a-z] )sources (?:said|confirmed|reported|told reporters)|, sources (?:said|confirmed|reported|told reporters))"
)
"""Sources without a word on whose they are."""
_PRESS_TIME = lazy_pattern(r"At press time,")


def _is_described(document: Document) -> bool:
    from provenance.analysis.markup import live_markup  # noqa: PLC0415 - pages alone have markup

    if _TYPED.search(document.source) is not None:
        return True
    return _DESCRIBED.search(live_markup(document), 0, _HEAD_OF_PAGE) is not None


_TYPED = lazy_pattern(r"\"@type\"\s?:\s?(?:\[[^\]\n]{0,80})?\"SatiricalArticle\"")
"""How the data of a page declare it: https://schema.org/SatiricalArticle."""


def _ends(document: Document) -> tuple[int, ...]:
    """The first and last blocks of the article."""
    main = content(document).main
    return (*main[:_HEAD], *main[max(_HEAD, len(main) - _FOOT) :])


def _is_said_at_foot(document: Document) -> bool:
    """Whether the foot of a page, below its article, says in a sentence that the site is satire; a section of that name in its menu says nothing of the text."""
    main = content(document).main
    below = document.blocks[max(main[-1] + 1 if main else 0, len(document.blocks) - _FOOT_BLOCKS) :]
    return any(_SAID.search(document.slice(block.span)) is not None for block in below)


_FOOT_BLOCKS = 20
"""Blocks at the end of a page among which its foot says so."""


def _says_so(document: Document, index: int) -> bool:
    words = document.slice(document.blocks[index].span)
    if len(words) <= _LABEL and _LABELLED.fullmatch(words.strip(_AROUND)):
        return True
    first, _, _ = words.partition("\n")
    return _SAID.search(words) is not None or (len(first) <= 4 * _LABEL and _TITLED.search(first) is not None)


_LABELLED = lazy_pattern(lambda: rf"(?:{_words('label')})", re.IGNORECASE)
