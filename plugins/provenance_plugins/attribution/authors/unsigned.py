"""Texts that tell nothing which depends on who wrote them, or that a body keeps and nobody signs."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from provenance.analysis import metadata, sentences
from provenance.analysis.addresses import path_of
from provenance.analysis.characters import lowered_start
from provenance.analysis.metadata.manuals import is_of_manual
from provenance.analysis.metadata.wikis import is_of_wiki
from provenance.analysis.register import is_collection, is_verse, tells_nothing
from provenance.analysis.voice import FirstPerson
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.authors.linked_digests import is_linked_digest
from provenance_plugins.attribution.authors.turns import at_lines
from provenance_plugins.attribution.tables import alternatives, forms, holds, stands_in

_FORMULAE = 3
"""So many different formulae make a text the record of a meeting or a notice of a death: reports of either have one or two."""
_DENSE = 400
"""Characters for which a notice of a death has one of its formulae at least; the story of a life has them too, but a text around them."""
_MASTHEAD = 2
"""Labels of a masthead that show that one stands there."""
_READ = 100_000
"""Characters that are looked at: the masthead of an issue stands on one of its inner pages."""
ITEM = lazy_pattern(
    r"[^\w\n]{0,4}(?P<label>[A-Z0-9](?:[^.!?:\n–—]|(?<=\d)[:.](?=\d)|(?<=[ap])\.(?=m)|(?<=\.m)\.){1,40})(?::|[ ][-–—]{1,2})[ ](?=\S)"
)
"""A line that begins with what it is about: "BRIDGE: The council …", "Monday, 8:12 a.m. — A caller …"."""
BEHIND_LABEL, LONGEST_LABEL = (": ", "- ", "– ", "— "), 50
"""What stands behind the label of an item, and within how many characters."""
_LEAST, _SHARE, _DISTINCT = 4, 0.6, 0.75
"""So many items, with such a part of the text and so many different labels (those of an interview are two), make a text a list of them."""
_RESULT = lazy_pattern(
    r"[^\w\n]{0,4}(?:\d{1,3}(?:st|nd|rd|th)?[.):]?\s{1,4}[^\W\d][^\n]{2,80}?\s[\d:.]{1,9}(?:\s?(?:pts|points|secs?|mins?|m|kg|km|laps?))?"
    r"|[^\W\d][\w .’'&-]{1,40}?\s\d{1,3}(?:\s?[-–:]\s?\d{1,3}\s|,?\s)[^\W\d][\w .’'&-]{1,40}?(?:\s\d{1,3})?)\s*(?:\([^()\n]{1,40}\)\s*)?(?=\n|\Z)"
)
"""A line of a list of results: "3. Ana Cruz 36:44", "Leeds 3 Hull 1", "Leeds 3-1 Hull"."""
_LONGEST_RESULT = 240
"""Characters of the longest line of such a list, with room for blanks at its end."""
_RESULTS, _LISTED = 6, 0.35
"""So many of them, with such a part of the text, make a text a list of results."""
_CAPTIONS, _OPEN, _FEWEST, _LONGEST_CAPTION = 5, 0.8, 6, 45
"""Paragraphs of a list of captions at least, the part of them that end in no mark, and the words that such a one has."""
_SELF = FirstPerson("i", "me", "my", apart=True)
_SELVES = 0.03
"""From so many such words for each of its sentences on somebody speaks in a text, though nothing is told: an opinion, a poem. Other texts quote one."""


def needs_no_author(document: Document) -> bool:
    """Whether a text is a notice, a listing, minutes, a digest of short items, a collection of sentences of others, a whole issue, the readings of a service, an entry of a wiki, a page of a manual, the notes of a release or what a body says of itself: who wrote it down tells a reader nothing of its worth."""
    text = document.text[:_READ]
    lower = lowered_start(document, _READ)
    return (
        (tells_nothing(document) and not _is_of_somebody(document))
        or _is_about_body(document)
        or is_of_wiki(document)
        or is_of_manual(document)
        or _is_of_release(document)
        or (
            # One look for all, which most texts have none of.
            stands_in(document, "unsigned", "meeting", "death", "masthead", "appeal", "court")
            and (
                _is_of_meeting(lower)
                or _is_of_death(lower)
                or _is_issue(lower)
                or _count(lower, "appeal", _FORMULAE) >= _FORMULAE  # of the police for witnesses
                or _count(lower, "court", _FORMULAE) >= _FORMULAE  # a judgment, or its summary
            )
        )
        or _is_digest(text)
        or _is_in_brief(text)
        or _is_of_results(text)
        or _is_of_captions(document)
        or _is_above_pictures(document)
        or is_collection(document)
        or is_linked_digest(document)
    )


def _is_of_somebody(document: Document) -> bool:
    """Whether the writer speaks as "I"."""
    least = max(1, _SELVES * len(sentences(document)))
    return sum(1 for _ in _SELF.each(document)) >= least


def _is_about_body(document: Document) -> bool:
    """Whether the address says that a page is about a body, which answers for what it says of itself: `/about/our-impact`."""
    address = metadata(document).url
    if address is None:
        return False
    parts = path_of(address.value.lower()).rstrip("/").removesuffix(".html").split("/")
    return not forms("unsigned", "page").isdisjoint(parts)


_RELEASE = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{alternatives('unsigned', 'release')})(?!\w)|^\W*(?:[\w+-]+\s){{0,3}}v(?:ersion\s)?\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}\W*(?:$|[|–—:-])"
    )
)
"""In the title: "Release notes", "Version 1.48.0", "Lamp v2.3 – what is new"."""


def _is_of_release(document: Document) -> bool:
    """Whether the title says that a text is the notes of a release: the project answers for it."""
    title = metadata(document).title
    return title is not None and _RELEASE.search(title.value) is not None


def _is_of_meeting(lower: str) -> bool:
    """Whether a text is the record of a meeting, whatever its headings."""
    return _count(lower, "meeting", _FORMULAE) >= _FORMULAE


def _is_of_death(lower: str) -> bool:
    """Whether a text is the notice of a death that a family or an undertaker put in."""
    found = _count(lower, "death", len(lower))
    return found >= _FORMULAE and found * _DENSE >= len(lower)


def _is_issue(lower: str) -> bool:
    """Whether a text holds the masthead of a periodical: it is an issue, or a part of one, for which its editor answers."""
    return _count(lower, "masthead", _MASTHEAD) >= _MASTHEAD


_PLACED = lazy_pattern(
    r"(?m)^[ \t]*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.’' ]{2,30}(?:, [A-Z][A-Za-z.]{1,12})?) ?(?:--|[-–—])[ \n](?=[A-ZÀ-Þ“\"])"
)
"""How an item of news begins with where it is from: "LEEDS - The council …"."""
_ITEMS, _ITEM_LENGTH = 3, 2500
"""So many items, each of another place, make a text news in brief, and characters of one at most."""


def _is_in_brief(text: str) -> bool:
    """Whether a text is news in brief: items that each begin with a place of their own, none of them twice, as those of speakers are."""
    found = list(_PLACED.finditer(text))
    if not _ITEMS <= len(found) == len({match["place"] for match in found}):
        return False
    return all(later.start() - before.start() <= _ITEM_LENGTH for before, later in pairwise(found))


def _is_digest(text: str) -> bool:
    """Whether most of a text is items under labels of their own, as news in brief, police logs and listings are; not an article with a list of dates below it."""
    labels = []
    length = 0
    for match in at_lines(ITEM, text, BEHIND_LABEL, LONGEST_LABEL):
        labels.append(match["label"].strip().lower())
        end = text.find("\n", match.end())
        length += (len(text) if end < 0 else end) - match.start()
    return len(labels) >= _LEAST and length >= _SHARE * len(text) and len(set(labels)) >= _DISTINCT * len(labels)


def _is_of_results(text: str) -> bool:
    """Whether much of a text is a list of results, beside which a sentence or two tell of the race."""
    if sum(len(line) for line in text.split("\n") if len(line) <= _LONGEST_RESULT) < _LISTED * len(text) - text.count(
        "\n"
    ):
        return False  # as most articles
    lengths = [len(match[0]) for match in at_lines(_RESULT, text)]
    return len(lengths) >= _RESULTS and sum(lengths) >= _LISTED * len(text)


def _is_of_captions(document: Document) -> bool:
    """Whether a text is the captions of a list of pictures, which end in no mark and lay nothing to anybody: "A natural fit for the cabinet, since they tell each other everything"."""
    found = [document.slice(block.span).strip() for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    open_ended = sum(map(_may_be_caption, found))
    return len(found) >= _CAPTIONS and open_ended >= _OPEN * len(found) and not is_verse(document)


def _is_above_pictures(document: Document) -> bool:
    """Whether a few sentences are all that is left of a series of pictures, which they introduce: "here are a few glimpses of the coast"."""
    return len(document.text) <= _INTRODUCED and _SERIES.search(document.text) is not None


_INTRODUCED = 1_200
_SERIES = lazy_pattern(
    r"\b[Tt]h(?:is|e) (?:photo|picture) (?:story|essay|series|gallery)\b|\b[Hh]ere are (?:a few |some |more |\w+ )?(?:glimpses|images|photos|photographs|pictures|scenes|shots)\b|\b[Gg]athered (?:here|below) (?:are|is)\b[^.\n]{0,60}\b(?:images|photos|photographs|pictures|scenes)\b"
)


def _may_be_caption(text: str) -> bool:
    return text[-1:].isalnum() and "\n" not in text and _FEWEST <= len(text.split()) <= _LONGEST_CAPTION


def _count(lower: str, tag: str, most: int) -> int:
    """How many different formulae of a kind stand in a text, up to a number of them."""
    if not holds(lower, "unsigned", tag):
        return 0  # as in most texts
    found = 0
    for form in _formulae(tag):
        found += form in lower
        if found >= most:
            break
    return found


@cache
def _formulae(tag: str) -> tuple[str, ...]:
    return tuple(sorted(forms("unsigned", tag)))
