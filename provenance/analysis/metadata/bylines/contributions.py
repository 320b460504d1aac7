"""Who wrote a text, by notes in its last paragraphs: who reported it, who is to be reached, and whose office is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import lower_of
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import Span, lazy_pattern

_BLOCKS = 4
"""Paragraphs at the end of a text among which such a note stands."""
_LONGEST = 320
"""Characters of such a note."""
_OPENING = 60
"""Characters within which somebody's name and the comma behind it stand."""
_WORDS = 5
"""Words of a name at most."""
_SENTENCE_END = lazy_pattern(r"[.!?](?:(?<=[^\WA-Z_]{2}.)[”\"’)]*|[”\"’)]+)\s*(?=[A-ZÀ-Þ(])")
"""Also where the next sentence ran into it: "in this regard.”Ana Cruz reported from Leeds."."""
_BEGINS = (".", "!", "?", "”", '"', ")", "\n", "publication,")
"""What stands before the name in such a sentence."""
_DISCLOSURE = 900
"""Characters at the end of a text in which its writer's holdings are told."""
_AROUND = " (*_[–—-"
_TOLD = 2
"""Words behind what somebody does in which a verb says that they are quoted."""
_FORCE = 4.0


def contributed(reader: Reader) -> Iterator[Credit]:
    """The names in such a note: "(Reporting by Ana Cruz; editing by …)", "Ana Cruz contributed to this report.", "Reach Ana Cruz at …".

    A person who is described in the last paragraph is the writer where the text says nothing else of them.
    """
    document, patterns = reader.document, reader.words.patterns
    blocks, whole = document.blocks, document.text
    if document.whole_page or not blocks:
        return
    last = whole[max(0, len(whole) - _LONGEST) :]
    if any(map(last.__contains__, _NETWORKS)) and _NETWORK.search(whole, max(0, len(whole) - _LONGEST)) is not None:
        from provenance.analysis.metadata.bylines.followed import followed  # noqa: PLC0415 - few texts end so

        found = followed(reader)
        yield from found
        if found:
            return
    for index in range(len(blocks) - 1, max(-1, len(blocks) - 1 - _BLOCKS), -1):
        start, end = _note(reader, blocks[index].span)
        if end - start > _LONGEST:
            continue
        text = whole[start:end]
        if "  " in text:
            text = " ".join(text.split())
        first = text[:_OPENING].strip(_AROUND).partition(" ")[0].lower()
        # Most texts end without: the patterns are made for those that may not.
        noted = first in patterns.reporters or _holds_one(text, patterns.contributed)
        match = patterns.reported.match(text) if noted else None
        if match is None and first in patterns.askers:
            match = patterns.asked.match(text)
        if match is None and index == len(blocks) - 1 and _may_be_held(text):
            match = patterns.holding.match(text)
            if match is not None and not patterns.telling.isdisjoint(text[match.end() :].split()[:_TOLD]):
                match = None  # "Ana Cruz, who leads the society, previously told the News …"
        if match is None or _is_known(reader, match["names"], start) or _only_helped(reader, text, match):
            continue
        line = Line(whole[start:end], start, Place.FOOT, index)
        byline = names_of(_without_next_credit(reader, text, match), reader.words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        for name in people:
            yield credit(line, name, "description", _FORCE, match.start("names"), clean=byline.clean)
        if people:
            yield from _from_elsewhere(reader, line, match)
            return


def _without_next_credit(reader: Reader, text: str, match: re.Match[str]) -> str:
    """The names of a note before the label of the next one, whose first word has a capital as they have: "Reporting by Ana Cruz Top picture credit: …"."""
    start, end = match.span("names")
    stop = reader.words.stop.search(text, start, end + _NEXT)
    over = stop is not None and stop.start() < end < stop.end()
    return text[start : stop.start()] if over and stop is not None else text[start:end]


_NEXT = 16
"""Characters behind names in which the label ends that began among them."""
_NETWORKS = (
    *("witter", "X", "acebook", "nstagram", "LinkedIn", "Linkedin", "Threads", "Bluesky", "Mastodon", "Truth Social"),
    *("GAB", "GAb", "GaB", "Gab", "GETTR", "Gettr", "Parler", "TikTok", "Telegram", "Substack", "@"),
)
"""One of these stands in what follows."""
_NETWORK = lazy_pattern(
    r"(?<!\w)(?:[Tt]witter|X|[Ff]acebook|[Ii]nstagram|LinkedIn|Linkedin|Threads|Bluesky|Mastodon|Truth Social|G[Aa][Bb]|GETTR|Gettr|Parler|TikTok|Telegram|Substack|@\w{2,30})(?:\W{1,3}(?:[Ff]ollow\s)?@\w{2,30})?\W*\Z"
)
"""The network at which somebody is to be followed, or a user there, as the last word of a text."""


def _only_helped(reader: Reader, text: str, match: re.Match[str]) -> bool:
    """Whether those named only helped with a text of a row, whose byline stands in a column or is lost: "Ana Cruz contributed to this report"."""
    if reader.document.row is None:
        return False
    verb = _VERB.search(text, match.end("names"))
    label = text[: match.start("names")].split()[:1]
    return verb is not None and verb[0] == "contributed" and (not label or label[0].lower() != "reporting")


_VERB = lazy_pattern(r"\b(?:contributed|reported|wrote)\b")


def _from_elsewhere(reader: Reader, line: Line, first: re.Match[str]) -> Iterator[Credit]:
    """Who reported from other places, by the same verb: "Ana Cruz reported from Leeds, Ben Ode from York and Cy Hall from Hull"."""
    text = line.text
    stop = _SENTENCE_END.search(text, first.end())
    if not text.startswith(" from ", text.find("reported", first.end("names")) + len("reported")):
        return
    for other in _FROM_PLACE.finditer(text, first.end("names"), len(text) if stop is None else stop.start()):
        for name in names_of(other["who"], reader.words, reader.sites).names:
            if name.kind is Kind.PERSON:
                yield credit(line, name, "description", _FORCE, other.start("who"), clean=True)


_FROM_PLACE = lazy_pattern(
    r"(?:,|,? and)\s(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3}(?:\sand\s[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3})?)\sfrom\s[A-ZÀ-Þ]"
)


def _note(reader: Reader, block: Span) -> Span:
    """The note with which a long paragraph ends: in brackets, or its last sentences where its lines were joined; else the paragraph."""
    whole, patterns, (start, end) = reader.document.text, reader.words.patterns, block
    if end - start <= _LONGEST:
        return block
    bracket = whole.rfind("(", end - _LONGEST, end)
    if bracket >= 0 and whole[bracket + 1 : end].partition(" ")[0].lower() in patterns.reporters:
        return Span(bracket, end)
    tail = whole[end - _LONGEST : end]
    low = lower_of(tail)
    if not any(reporter in low for reporter in patterns.reporters) and not _holds_one(tail, patterns.contributed):
        return block
    for stop in _SENTENCE_END.finditer(whole, end - _LONGEST, end):
        said = whole[stop.end() : end]
        first = said.partition(" ")[0].lower()
        next_stop = _SENTENCE_END.search(said)
        sentence = said if next_stop is None else said[: next_stop.start()]
        if (first in patterns.reporters and patterns.reported.match(said)) or _holds_one(
            sentence, patterns.contributed
        ):
            return Span(stop.end(), end)
    return block


def disclosed(reader: Reader) -> Iterator[Credit]:
    """Whose holdings are told at the end of a text on shares, as those of its writer: "On the date of publication, Ana Cruz did not have positions in …"."""
    document, pattern = reader.document, reader.words.patterns.disclosed
    first = max(0, len(document.text) - _DISCLOSURE)
    if document.whole_page or document.text.find("position", first) < 0:
        return
    for match in pattern.finditer(document.text, first):
        before = document.text[: match.start()].rstrip(" \t")
        if not before.endswith(_BEGINS) or _is_known(reader, match["names"], match.start()):
            continue
        line = Line(match["names"], match.start("names"), Place.FOOT, document.block_index(match.start("names")) or 0)
        for name in names_of(match["names"], reader.words, reader.sites).names:
            if name.kind is Kind.PERSON:
                yield credit(line, name, "description", _FORCE, 0, clean=True)
                return


def _holds_one(text: str, phrases: tuple[str, ...]) -> bool:
    for phrase in phrases:  # noqa: SIM110 - a generator costs three times as much as the tests
        if phrase in text:
            return True
    return False


def _may_be_held(text: str) -> bool:
    """Whether a text may begin with a name and what its holder is, between commas."""
    name, comma, rest = text.partition(", ")
    words = name.split()
    return (
        bool(comma) and len(name) <= _OPENING and 1 < len(words) <= _WORDS and ", " in rest and words[-1][0].isupper()
    )


def _is_known(reader: Reader, names: str, before: int) -> bool:
    """Whether the text speaks of somebody before: a person of its story, not its writer."""
    surname = names.partition(",")[0].partition(" and ")[0].split()[-1]
    return reader.document.text.find(surname, 0, before) >= 0
