"""Agencies and outlets that a text names as whose report it is, within its paragraphs: behind captions, in the formulae of a language, in its last sentences."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds, spaced_alternatives
from provenance_plugins.attribution.wording import WORD

_OPENING, _HEAD, _FOOT = 250, 6000, 600
"""Characters in which a formula opens a report, in which a dateline stands behind captions, and in which the last sentences say who had a part in it."""
_LONGEST = 60
"""Characters of what is shown of those."""
_IN_BRACKETS = lazy_pattern(r"\((?P<who>[A-Z][^()\n]{1,30})\)\s?[—–-]{1,2}\s?(?=[A-ZÀ-Þ“\"])")
_PLACE_BEFORE = lazy_pattern(r"(?:[.)!?”\"’]\s{1,3}|\n\s*)[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,40}(?:,\s[^\n()]{1,40})?\s\Z")
"""The end of a caption, and a place in capitals: "(AP Photo/Ana Cruz) LEEDS, Ohio ", before the brackets."""
_BEFORE = 100
_PERSIAN = r"[^\s،,.:؛«»\"“”\d]{2,20}"
_OF_REPORT = lazy_pattern(
    rf"(?:\A|[\n.!؟:]\s?)[^\w\n]{{0,3}}(?:\d{{1,2}}[.):\t ]{{1,2}})?به (?:گزارش|نقل از) (?:به نقل از )?[«\"“]?(?P<who>{_PERSIAN}(?: {_PERSIAN}){{0,4}}?)[»\"”]?\s?(?:[،,:؛]| (?:به نقل )?از )",
    signs=("به ",),
)
"""With which reports in Persian begin, also below a head and a sentence or two: "by the report of ISNA,", "by the report of The Lamp, quoting ISNA from Qom,"."""
_WROTE = lazy_pattern(
    lambda: (
        rf"(?:\A|[\n.!؟:،؛]\s?)[^\w\n]{{0,3}}(?:\d{{1,2}}[.):\t ]{{1,2}})?[«\"“]?\s?(?P<who>{_PERSIAN}(?: {_PERSIAN}){{1,3}}?)\s?[»\"”]?(?: {_PERSIAN}){{0,6}}? (?:در|طی) (?:[«\"“]?{_PERSIAN}[»\"”]? ){{0,3}}?(?:{alternatives('wire_notes', 'written_in')})(?: [^\s.:؛]{{1,20}}){{0,6}}? نوشت\s?:"
    ),
    signs=(" نوشت",),
)
"""Who wrote what a text gives whole, behind that: "Mina Karimi wrote in her channel:"."""
_OPENS = 900
"""Characters in which a report in Persian says so."""
_TALK = lazy_pattern(
    r"در گفت[\u200c\s]?و[\u200c\s]?گو با (?P<who>(?:(?:خبرنگار|خبرگزاری|روزنامه|پایگاه خبری) )?[^\s،,.:؛]{2,20})",
    signs=("گو با ",),
)
"""To whom somebody speaks there: "in conversation with ISNA"."""
_TO_REPORTER = lazy_pattern(r"(?<!\w)(?P<who>[A-ZÇĞİÖŞÜ]{2,6}) muhabir", signs=(" muhabir",))
"""The same in Turkish: "to the reporter of AA"."""
_DESK = lazy_pattern(
    r"(?<!\w)Redacción [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:,?\s[A-ZÀ-Þ.’'-]{2,20}){0,4},?\s(?P<who>[A-ZÀ-Þ]{2,12})(?=\s[A-ZÀ-Þ“\"¿¡][^A-ZÀ-Þ])",
    signs=("Redacción ",),
)
"""The desk of a paper with its place and whose report it took, behind the caption of a picture: "Redacción LEEDS AFP The bridge", "Redacción LEEDS, AGENCIAS The bridge"."""
_SENTENCE = lazy_pattern(
    lambda: (
        rf"(?:\A|\n|_\s|[.!?”\"’)]\s)\s{{0,2}}(?P<who>(?=[A-ZÀ-Þ])[^!?\n]{{3,320}}?)\scontributed\s(?=(?:additional\s|to\s)?(?:the\s)?(?:{spaced_alternatives('wire_notes', 'part')})\b)"
    )
)
"""Who had a part in a report: "Harbour Press writers Ana Cruz in Leeds and Ben Ode contributed reporting"."""
_UP_TO = lazy_pattern(r"\s(?:in|from)\s[A-ZÀ-Þ]|[,;]\s|(?<=[a-z]{2})\.\s|\sand\s")
_ENDED = lazy_pattern(r"(?<!\s[A-ZÀ-Þ])(?<!Jr)(?<!Sr)[.!?][”\"’)]*\s+(?=[A-ZÀ-Þ])")


def reported_by(document: Document, words: Words) -> Iterator[str]:
    """The agency or the outlet, or the people of an agency who had a part in a report, as it is written."""
    text = document.text
    if document.whole_page:
        return
    yield from _behind_captions(text, words)
    yield from _of_desk(text, words)
    if not text[:_OPENING].isascii():
        yield from _in_formula(text, words)
    foot = max(0, len(text) - _FOOT)
    end = text[foot:]
    low = end.lower()
    if holds(low, "wire_notes", "responsible"):
        yield from (match["who"] for match in _RESPONSIBLE.finditer(text, foot))
    if holds(low, "wire_notes", "with_help"):
        for match in _HELPED.finditer(text, foot):
            if not match["by"].lower().startswith("avec") or match["who"].lower() in words.agencies:
                yield match["who"]


def helped(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Who had a part in a report, by its last sentences; the first of several."""
    text = document.text
    end = _end_of_article(document) if document.whole_page else len(text)
    foot = max(0, end - _FOOT)
    if text.find("contributed", foot, end) < 0:
        return
    for match in _SENTENCE.finditer(text, foot, end):
        said = match["who"]
        last = list(_ENDED.finditer(said))
        who = _first_of(said if not last else said[last[-1].end() :])
        if _is_name(who):
            yield who


def _end_of_article(document: Document) -> int:
    """Where the article of a page ends, below which its foot stands."""
    main = content(document).main
    return document.blocks[main[-1]].span.end if main else 0


def _is_name(who: str) -> bool:
    """Whether words are a name with what its holder is: "AP writer Ana Cruz", not "We think it is important that they"."""
    return all(word[0].isupper() or word in forms("wire_notes", "post") for word in who.split())


def _first_of(said: str) -> str:
    """The first of several people, with what they are."""
    cut = _UP_TO.search(said)
    return (said if cut is None else said[: cut.start()])[:_LONGEST]


def _behind_captions(text: str, words: Words) -> Iterator[str]:
    """The agency of a dateline within a paragraph that captions begin."""
    for match in _IN_BRACKETS.finditer(text, 0, _HEAD) if "(" in text[:_HEAD] else ():
        if match["who"].lower() in words.agencies and (
            _PLACE_BEFORE.search(text, max(0, match.start() - _BEFORE), match.start()) is not None
        ):
            yield match["who"]


def _of_desk(text: str, words: Words) -> Iterator[str]:
    """The agency behind the desk of a paper and its place; the word for several of them, too."""
    desk = _DESK.search(text, 0, _FOOT) if "Redacción " in text[:_FOOT] else None
    if desk is not None and (
        desk["who"].lower() in words.agencies or desk["who"].lower() in forms("wire_notes", "several")
    ):
        yield desk["who"]


def _in_formula(text: str, words: Words) -> Iterator[str]:
    """Whose report it is by the words with which a language opens one, or the agency to which somebody speaks."""
    if "به " in text[:_OPENS]:
        if (wrote := _WROTE.search(text, 0, _OPENS)) is not None:
            yield wrote["who"]
        if (opened := _OF_REPORT.search(text, 0, _OPENS)) is not None:
            yield opened["who"]
    talk = _TALK.search(text, 0, _OPENING)
    if talk is not None and (" " in talk["who"] or talk["who"] in forms("wire_notes", "persian")):
        yield talk["who"]
    asked = _TO_REPORTER.search(text) if " muhabir" in text else None
    if asked is not None and asked["who"].lower() in words.agencies:
        yield asked["who"]


_RESPONSIBLE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<who>(?:The\s)?{WORD}(?:\s(?:(?:of|de|for|and)\s)?{WORD}){{0,5}})\s(?i:{alternatives('wire_notes', 'responsible')})\s(?:\w+['’]?\s?){{0,2}}(?i:{alternatives('wire_notes', 'content')})"
    )
)
"""Whoever answers for a text, as it says: "AP is solely responsible for all content"."""
_HELPED = lazy_pattern(
    lambda: (
        rf"(?:\n|[.!?”\"’(]\s?|–\s|—\s|\*\s?|\A)(?P<by>(?i:{alternatives('wire_notes', 'with_help')}))(?:\s|(?<=['’]))(?:(?:the|a|la|el|l['’]|der|o)\s?)?(?P<who>[A-ZÀ-Þ][\w&.’'-]*[\w](?:(?:\s(?:de\s|da\s|of\s|and\s|e\s|y\s|und\s|et\s)?|,\s)[A-ZÀ-Þ][\w&’'-]*){{0,6}})(?=\s*(?:[.,;)\n|]|\Z))"
    )
)
"""Whence a report has parts: "With contributions from Harbour Press and Reuters", "Con información de EFE"."""
