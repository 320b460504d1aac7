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
_DESCRIBED = lazy_pattern(
    lambda: (
        rf"(?i)<meta\s[^<>]{{0,80}}\b(?:name|property)=[\"'](?:[a-z]{{2,8}}:)?(?:description|site_name|section)[\"'][^<>]{{0,40}}\bcontent=[\"'](?:{_words('described')})\b"
    )
)
"""What the page of a satirical house says of it: `<meta name="description" content="Satirical dispatches from …">`."""


@analysis()
def is_satire(document: Document) -> bool:
    """Whether the title, the first or last lines, the front matter or the head of its page call a text satire or say that it is invented."""
    source, text = document.source, document.text
    lower = lower_latin(document) if source is text else source.encode("latin-1", "replace").lower()
    if not _signs().any_in(lower) or _MAY.search(document.source) is None:
        return False  # the pattern alone would try every letter of the source
    if any(declared.field == "title" and _TITLED.search(declared.value) for declared in document.declared):
        return True
    head = document.source[:_HEAD_OF_PAGE]
    if document.has_front_matter:
        end = head.find("\n---", 3)
        if _FILED.search(head, 0, max(0, end)):
            return True
    elif document.whole_page and _is_described(document):
        return True
    return any(_says_so(document, index) for index in _ends(document))


def _is_described(document: Document) -> bool:
    from provenance.analysis.markup import live_markup  # noqa: PLC0415 - pages alone have markup

    return _DESCRIBED.search(live_markup(document), 0, _HEAD_OF_PAGE) is not None


def _ends(document: Document) -> tuple[int, ...]:
    """The first and last blocks of the article."""
    main = content(document).main
    return (*main[:_HEAD], *main[max(_HEAD, len(main) - _FOOT) :])


def _says_so(document: Document, index: int) -> bool:
    words = document.slice(document.blocks[index].span)
    if len(words) <= _LABEL and _LABELLED.fullmatch(words.strip(_AROUND)):
        return True
    first, _, _ = words.partition("\n")
    return _SAID.search(words) is not None or (len(first) <= 4 * _LABEL and _TITLED.search(first) is not None)


_LABELLED = lazy_pattern(lambda: rf"(?:{_words('label')})", re.IGNORECASE)
