"""Pages that nobody signs: minutes, transcripts, policies, handbooks, glossaries, descriptions of roles, products and plants."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import PurePosixPath

from provenance.analysis import attributions, metadata, quotes
from provenance.analysis.register import Register, is_describing, is_speech, register
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

_WORD = lazy_pattern(r"[^\W\d_]+")
_YEAR = lazy_pattern(r"(?:\A|/)(?:19|20)\d\d[-/]\d\d")
"""In an address, the day of a post."""
_FOLDERS, _DEEP = 4, 6
"""The last parts of an address that tell what a page is, and of what it is a part."""
_HEAD, _OPENING = 400, 1200
"""Characters in which a text says what it is, and in which whoever announces something speaks."""
_SPEAKERS, _AGAIN, _TURNS = 2, 2, 6
"""Speakers, how often each of them speaks, and all turns from which on a text is a transcript."""
_TURN = lazy_pattern(
    r"(?m)^\W{0,4}(?P<who>(?:[QA]|(?<=[~@])[\w-]{2,40}|[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3}))(?:\*\*)?:(?:\*\*)?\s"
)
_SHOUTED = lazy_pattern(r"(?<!\w)(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3})\s?:\s")
_WE = lazy_pattern(r"(?<![\w“\"])(?:[Ww]e|[Oo]ur)(?!\w)")
_OURS = lazy_pattern(r"(?<![\w“\"‘'])(?:[Oo]ur|[Ww]e|[Ww]e['’]\w+)(?!\w)")
_I = lazy_pattern(r"(?<![\w“\"*_])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me)(?![\w.)])")
_LETTERS = lazy_pattern(r"(?:[A-Z][\w-]+\s(?:(?:of|for|and|the|on)\s)*){2,7}\((?P<who>[A-Z]{2,8})\)")
"""A body with the letters that it is known by: "the Harbour Works Bureau (HWB)"."""
_FLAW = lazy_pattern(r"(?<!\w)(?:CVE|GHSA|RUSTSEC|PYSEC)-\w{4}-\w+")
"""The number of a vulnerability, as lists of them have it."""
_AT_BODY = lazy_pattern(
    r"(?<![\w“\"])(?:(?:[Hh]ere\s)?[Aa]t\s(?P<who>[A-Z][\w&.-]+(?:\s[A-Z][\w&.-]+){0,3}),?|[Ww]e\sat\s(?P<ours>[A-Z][\w&.-]+(?:\s[A-Z][\w&.-]+){0,3}))"
    r"(?(who)\s(?:we|our)(?!\w))"
)
_BODY_IS = lazy_pattern(r"\W{0,3}(?:The\s)?(?P<who>[A-Z]{2,8})\sis\s(?:an?|the)\s")
_ABOUT = lazy_pattern(
    r"\W{0,3}About\s(?:the\s)?(?P<who>[A-Z][\w&.-]+(?:\s(?:of\s|for\s|and\s)?[A-Z][\w&.-]+){0,5}):?\W{0,3}"
)
_LAST = 8
"""The last blocks, of which one heads what a press release says about its sender."""
_MAIL = lazy_pattern(r"(?<![\w.+-])(?P<box>[\w.+-]+)@[\w-]+\.\w")
_OFTEN = 3
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_LEAST = 3
"""Blocks of a page; fewer are a piece of one."""


def is_unsigned(document: Document) -> bool:
    """Whether a text is of a kind that has no author to name: by its address, its title, or because it only records, directs or describes.

    What instructs, the record of a meeting, a part of a handbook or standard and the words of several speakers have none wherever they stand.
    What reports, what its writers tell of themselves, and what is dated as a post is, has one.
    """
    parts = PurePosixPath(document.path).parts[-_DEEP:]
    place = "/".join(parts[-_FOLDERS:])
    address = set(_WORD.findall(place.lower()))
    seen = register(document)
    if seen.recording or seen.instructing or _is_part(parts, address):
        return True
    if _is_named(document, place) or is_transcript(document) or _says(document) or _is_of_body(document):
        return True
    if _is_lesson(document) or _is_advisory(document) or _ends_with_body(document) or _speaks_for_body(document, seen):
        return True
    if _describes(document, address, seen):
        return True
    if not address.isdisjoint(forms("signed_pages", "address")) or _YEAR.search(place) is not None:
        return _is_announced(document) or (not seen.reporting and _is_spoken(document))
    return not seen.reporting and _is_page(document, address, seen)


def _is_page(document: Document, address: set[str], seen: Register) -> bool:
    """Whether a text that is not dated as a post is one that nobody signs: a speech, a policy, a description."""
    if is_speech(document) or any(one.scope in forms("unsigned_pages", "type") for one in document.declared):
        return True
    known = metadata(document)
    titled = _title_words(document, None if known.title is None else known.title.value)
    if not titled.isdisjoint(forms("signed_pages", "research")):
        return False
    kept = not (address | titled | _headed(document)).isdisjoint(forms("unsigned_pages", "words"))
    if kept or _is_announced(document):
        return True
    if known.date is not None or seen.personal or not titled.isdisjoint(forms("signed_pages", "title")):
        return False
    return not seen.signs.told and _only_describes(document)


def _is_named(document: Document, place: str) -> bool:
    """Whether a title, a heading above all or an address says that a text lists what has changed."""
    known = metadata(document).title
    heads = [document.slice(block.span) for block in document.blocks[:2] if block.kind in _TITLES]
    said = " ".join([re.sub(r"[-_]", " ", place), "" if known is None else known.value, *heads]).lower()
    return any(phrase in said for phrase in forms("unsigned_pages", "named"))


def _is_part(parts: tuple[str, ...], address: set[str]) -> bool:
    """Whether an address says that a text is a record, a part of a handbook or standard, or a page of a site about the body itself."""
    if not address.isdisjoint(forms("unsigned_pages", "record")):
        return True
    segments = {part.lower().lstrip("_") for part in (*parts[:-1], parts[-1].partition(".")[0])}
    if not segments.isdisjoint(forms("unsigned_pages", "part")):
        return True
    return any(segment.endswith(ending) for segment in segments for ending in forms("unsigned_pages", "ending"))


def is_transcript(document: Document) -> bool:
    """Whether speakers' names stand before what each of them says: who said it is told, and nobody wrote it."""
    turns = Counter(match["who"] for match in _TURN.finditer(document.text))
    shouted = Counter(match["who"] for match in _SHOUTED.finditer(document.text))
    return any(
        sum(1 for times in found.values() if times >= _AGAIN) >= _SPEAKERS and sum(found.values()) >= _TURNS
        for found in (turns, shouted)
    )


def _says(document: Document) -> bool:
    """Whether a text says itself that it is a page of an encyclopedia or a part of a standard."""
    head = document.text[:_HEAD].lower()
    return any(phrase in head for phrase in forms("unsigned_pages", "said"))


def _is_of_body(document: Document) -> bool:
    """Whether a body tells of itself on a page of its site: as "we" who have customers or members, or by the letters that it is known by.

    Nobody says "I" there.
    """
    text = document.text
    if document.media_type != "text/markdown" or _I.search(text) is not None:
        return False
    if _own().search(text) is not None and len(_WE.findall(text)) >= _OFTEN:
        return True
    letters = None if quotes(document) else _LETTERS.search(text, 0, _OPENING)
    return letters is not None and len(re.findall(rf"(?<!\w){letters['who']}(?!\w)", text)) >= _OFTEN


def _describes(document: Document, address: set[str], seen: Register) -> bool:
    """Whether a page tells what something is, though it is dated: nobody speaks in it or is named for what it says, and no blog has it."""
    signed = address & forms("signed_pages", "address")
    if seen.reporting or document.media_type != "text/markdown" or not signed <= forms("signed_pages", "dated"):
        return False
    if len(document.blocks) < _LEAST or document.marks or len(quotes(document)) > 1:
        return False
    known = metadata(document).title
    titled = _title_words(document, None if known is None else known.value)
    if not titled.isdisjoint(forms("signed_pages", "research") | forms("signed_pages", "title")):
        return False
    laid = [one for one in attributions(document) if one.lays and one.kind != "pronoun"]
    return len(laid) <= 1 and not any(one.named for one in laid) and is_describing(document)


def _is_lesson(document: Document) -> bool:
    """Whether a heading sets its readers exercises, or says what they will learn."""
    lessons = forms("unsigned_pages", "lesson")
    return any(
        block.kind is BlockKind.HEADING and document.slice(block.span).strip(" :.#0123456789").lower() in lessons
        for block in document.blocks
    )


def _is_advisory(document: Document) -> bool:
    """Whether the title names an entry of the list of vulnerabilities, and nobody says "I": whoever keeps the program discloses it."""
    known = metadata(document).title
    return known is not None and _FLAW.search(known.value) is not None and _I.search(document.text) is None


def _ends_with_body(document: Document) -> bool:
    """Whether a text ends as press releases do: with what the body is whose letters it has explained, or a part "About" the body by name."""
    text, blocks = document.text, document.blocks
    last = _BODY_IS.match(text, *blocks[-1].span) if blocks else None
    if last is not None and f"({last['who']})" in text and text.count(last["who"]) >= _OFTEN:
        return True
    for block in blocks[-_LAST:]:
        about = _ABOUT.fullmatch(document.slice(block.span)) if block.kind is BlockKind.HEADING else None
        if about is not None and text.count(about["who"]) >= _OFTEN:
            return True
    return False


@cache
def _greeting() -> re.Pattern[str]:
    owned = "|".join(sorted(map(re.escape, forms("unsigned_pages", "own"))))
    return re.compile(rf"(?:\A|\n)\W{{0,3}}Dear\s(?:[\w&.-]+\s){{0,4}}(?i:{owned})\s?[,:!\n]")


def _speaks_for_body(document: Document, seen: Register) -> bool:
    """Whether "we" are a body by name ("At Harbour Works, we …"), or have an office to write to; nobody says "I", and it is no report of others."""
    text = document.text
    if seen.reporting or _I.search(text) is not None:
        return False
    at = _AT_BODY.search(text)
    if at is not None and text.count(at["who"] or at["ours"]) >= _OFTEN:
        return True
    if len(_WE.findall(text)) < _OFTEN:
        return False
    if _greeting().search(text, 0, _HEAD) is not None:
        return True
    written = [match["box"] for match in _MAIL.finditer(text)]
    linked = [
        link.target[len("mailto:") :].partition("@")[0] for link in document.links if link.target.startswith("mailto:")
    ]
    return not forms("unsigned_pages", "office").isdisjoint(box.lower() for box in (*written, *linked))


@cache
def _own() -> re.Pattern[str]:
    owned = "|".join(sorted(map(re.escape, forms("unsigned_pages", "own"))))
    return re.compile(rf"(?<![\w“\"])[Oo]ur\s(?:\w+\s)?(?:{owned})(?!\w)")


def _is_spoken(document: Document) -> bool:
    """Whether a text calls itself a speech in its title or its first lines, and is one of "I": the name of whoever gave it is near by."""
    known = metadata(document).title
    said = document.text[:_HEAD] if known is None else f"{known.value} {document.text[:_HEAD]}"
    words = set(re.findall(r"[^\W\d_]+", said.lower()))
    return not words.isdisjoint(forms("unsigned_pages", "speech")) and len(_I.findall(document.text)) >= _OFTEN


def _is_announced(document: Document) -> bool:
    """Whether somebody announces something: the title does and the text says "we", or the title says "our", or a body is "pleased to announce"."""
    known = metadata(document).title
    if _glad().search(document.text, 0, _OPENING) is not None and _I.search(document.text) is None:
        return True
    if known is not None and _OURS.search(known.value) is not None and _I.search(document.text) is None:
        return True
    if known is None or forms("unsigned_pages", "announced").isdisjoint(re.findall(r"[^\W\d_]+", known.value.lower())):
        return False
    return _WE.search(document.text, 0, _OPENING) is not None


def _title_words(document: Document, title: str | None) -> set[str]:
    said = title
    if said is None:
        first = document.blocks[0] if document.blocks else None
        said = document.slice(first.span) if first is not None and first.kind in _TITLES else ""
    return set(re.findall(r"[^\W\d_]+", said.lower()))


@cache
def _glad() -> re.Pattern[str]:
    glad, verbs = ("|".join(sorted(map(re.escape, forms("unsigned_pages", tag)))) for tag in ("glad", "announce"))
    return re.compile(rf"(?<!\w)(?:{glad})\sto\s(?:\w+\s)?(?:{verbs})(?!\w)")


def _headed(document: Document) -> set[str]:
    """The words of a heading right at the beginning, where the title is another one."""
    said = (document.slice(block.span) for block in document.blocks[:2] if block.kind in _TITLES)
    return set(re.findall(r"[^\W\d_]+", " ".join(said).lower()))


def _only_describes(document: Document) -> bool:
    """Whether a page of a site only says what something is: nobody is quoted, nothing is laid to anybody, and it has no notes."""
    return (
        document.media_type == "text/markdown"
        and len(document.blocks) >= _LEAST
        and not document.marks
        and not quotes(document)
        and not any(one.lays and one.kind != "pronoun" for one in attributions(document))
    )
