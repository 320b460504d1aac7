"""Who issued a press release: the office or the firm that its head, its headline or its foot names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import attributions, inside_quotation, metadata
from provenance.analysis.characters import lowered_part
from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.authors.release_heads import (
    authorised_by,
    body_of_contact,
    body_with_contact,
    dated_by,
    headed_by,
)
from provenance_plugins.attribution.tables import holds, spaced_alternatives, stands_in

_HEAD, _FOOT = 900, 900
"""Characters at the two ends in which a release says that it is one."""
_FIRST = 6
"""Lines among which the headline stands."""
_LINE = 90
"""Characters of the longest line that is the name of an office."""
_of = partial(spaced_alternatives, "releases")
_MARK = lazy_pattern(lambda: rf"(?i)(?:\A|\n|\s{{2}}|[|/»:·])\W{{0,6}}(?:{_of('mark')})(?![\w’'])")
_MARKS_BELOW = {
    "release": lazy_pattern(lambda: rf"(?i)(?:{_of('mark_below')})"),
    "#": lazy_pattern(r"\n\s*#\s?#\s?#\s*(?:\n|\Z)"),
    "30": lazy_pattern(r"\n\s*-\s?30\s?-\s*(?:\n|\Z)"),
}
"""What stands at the end of a release, by what it holds."""
_PARTS = lazy_pattern(r"\s[|–—-]\s")
_NAMED = lazy_pattern(lambda: rf"[A-ZÀ-Þ][\w&.’'-]*(?:\s(?:[A-ZÀ-Þ][\w&.’'-]*|{_of('in_name')}|de)){{1,7}}")
_HOLDER = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<who>(?:U\.?\s?S\.?\s)?(?:{_of('office')})\s[A-Z][\w’'-]+(?:\s[A-Z]\.?(?=\s))?(?:\s(?!{_of('no_last_name')})[A-Z][\w’'-]+)?)"
    )
)
_ANNOUNCING = lazy_pattern(
    lambda: rf"{_HOLDER.pattern}(?:[’']s\s(?i:office))?,?\s(?:today\s|on\s\w+\s)?(?i:{_of('announcing')})(?!\w)"
)
"""In the headline or the lead: "…, Harbour County District Attorney Ana Cruz announced."."""
_SAYING = frozenset({"say", "according", "citing"})
"""Not how somebody pleads or agrees, which is what the text tells of them."""
_SPEAKING = lazy_pattern(
    lambda: rf"\W*(?P<who>[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){{0,2}})\s(?i:{_of('speaking')})(?!\w)"
)
_SENT = lazy_pattern(
    lambda: (
        rf"\s[–—-]{{1,2}}\s(?:Today,\s)?(?:The\s)?(?P<who>[A-ZÀ-Þ][\w&.’'-]*(?:\s(?:[A-ZÀ-Þ][\w&.’'-]*|plc|of|for|and|&)){{0,5}})"
        rf"(?=\s\(|,\s(?:the|an?)\s|\s(?:{_of('sent')})\b)"
    )
)
"""Behind the place of a release: "CORBY, 3 May – Harbour Foods, the bakery, today opened"."""
_ABOUT = lazy_pattern(r"(?m)^\W{0,6}About\s(?P<who>[A-Z][^\n.!?]{2,60}?)\W{0,4}$")
_BELOW = 4000
"""Characters at the end of a text in which a body describes itself: several paragraphs, often of two bodies."""
_OPENS = 40
"""Characters of such a paragraph within which the name stands again: "Founded in 1898, Harbour Works is …"."""


_STATEMENT = lazy_pattern(
    lambda: (
        rf"(?P<who>[A-ZÀ-Þ][\w&.’'-]*(?:\s{{1,4}}(?:[A-ZÀ-Þ][\w&.’'-]*|{_of('in_name')})){{0,7}})"
        r"(?:\s\([^()\n]{1,40}\))?(?:,[^\n]{1,160}?,|\s{2,4}an?\s[^\n]{1,100}?\s)?"
        rf"\s{{1,4}}(?:today\s|on\s\w+\s|[A-Z][a-z]{{2,5}}day\s)?(?:{_of('stated')})\s(?:the|this)\s(?:{_of('statement')})"
    )
)
"""Before the words of which the text consists: "Harbour Works today issued the following statement:"; where marks were lost, two spaces stand for a comma."""
_STATED, _OTHERS = 700, 1
"""Characters within which that is said, and what else such a text lays to somebody at most: reports quote statements among others."""
_CONTACT = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)\W{{0,6}}(?i:{_of('contact')})\s?:\s*(?P<who>[A-ZÀ-Þ][\w.’'-]+(?:[ \t\xa0][A-ZÀ-Þ][\w.’'-]*){{1,3}})(?:[^\n]{{0,80}}?|[^\n]{{0,40}}\n[^\n]{{0,40}}?)(?:\d{{3}}\)?[\s/.-]{{1,2}}\d{{3}}[\s.-]\d{{4}}|@\w)"
    )
)
"""Whom the press may ask, at the head or the foot of a release."""
_ENDS_WITH = lazy_pattern(
    r"[.!?”\"\n\s]\s(?P<who>[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ][\w’'-]+)(?:[\s,/]{1,3}[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ][\w’'-]+){0,2}"
    r"[\s,:]{1,3}\(?\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}\s*\Z"
)
"""One to three people with a telephone number, which end a release whose layout was lost."""
_ROOM = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{_of('room')})(?!\w)")
"""What a body calls the part of its site that holds its releases."""


_KIND = lazy_pattern(
    lambda: (
        rf"(?im)^(?:layout|type|category|categories|tags?|kind|section|collection(?:_name)?|breadcrumb)\s?[:=]\s?(?:\n\s*-\s)?[\[\"' ]{{0,3}}(?:{_of('kind')})[\]\"' ]{{0,3}}$"
    )
)
"""What the front matter calls it."""
_FOLDER = lazy_pattern(
    r"(?i)(?:^|/)_?(?:press|(?:press|media|news)[-_]?(?:releases?|room))/(?:_posts/)?(?:[12]\d{3}/)?[^/]+$"
)
_FOLDER_OF_FILES = lazy_pattern(
    r"(?i)(?:^|/)_?(?:press|media)[-_]?releases?(?:[-_][a-z]{2,5})?/(?:[12]\d{3}/)?[^/]+\.(?:txt|md|text)$"
)
"""A collection of them that has no other sign: `press_releases_txt/0312.txt`."""
_FRONT = 3000


def is_filed(document: Document) -> bool:
    """Whether the front matter, or the folder of a site or a collection, says that a text is a release."""
    if document.row is not None:
        return False
    if not document.has_front_matter:
        return _FOLDER_OF_FILES.search(document.path) is not None
    return _FOLDER.search(document.path) is not None or at_line(_KIND, document.source, _FRONT) is not None


def _is_marked(document: Document, foot: int) -> bool:
    """Whether a text says that it is a release. Each pattern is tried where the words stand that it ends with."""
    text = document.text
    head = lowered_part(document, 0, _HEAD)
    if holds(head, "releases", "mark") and _MARK.search(text, 0, _HEAD) is not None:
        return True
    end = lowered_part(document, foot)
    return any(sign in end and mark.search(text, foot) is not None for sign, mark in _MARKS_BELOW.items())


def release_head(document: Document, words: Words) -> Iterator[str]:
    """Whoever heads a release by name, or authorised a text: of all that stands at its edges the surest."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    yield from authorised_by(text[foot:], words)
    if _is_marked(document, foot) or is_filed(document):
        yield from headed_by(text[:_HEAD], words)


def release_issuer(document: Document, words: Words) -> Iterator[str]:
    """Whoever issued the text, as it is written, best first; nobody where it does not say that it is a release."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    known = metadata(document).title
    title = "" if known is None else known.value
    yield from _unmarked(document, title)
    if not _is_marked(document, foot) and not is_filed(document):
        contact = _contact(text, foot)
        if contact is not None:
            yield next(_holders(text), contact["who"])
        return
    first = text[:_HEAD].lstrip().partition("\n")[0]
    for heading in (title, first):
        *_, last = _PARTS.split(heading)
        if last != heading and _NAMED.fullmatch(last.strip()):
            yield last
    yield from body_with_contact(text[:_HEAD], words)
    yield from _contacts(text, foot)
    for line in text[:_HEAD].split("\n"):
        held = line.strip()
        if _MARK.match(f"\n{held}") is not None:
            continue  # "PRESS RELEASE"
        body = held.partition(",")[0]  # "Office of the District Attorney, Harbour County"
        if len(held) <= _LINE and _NAMED.fullmatch(body) and not words.organisations.isdisjoint(body.lower().split()):
            yield held
    yield from _holders(text)
    for heading in (title, *filter(None, map(str.strip, text[:_HEAD].split("\n")[:_FIRST]))):
        speaking = _SPEAKING.match(heading)
        if speaking is not None:
            yield speaking["who"]
    for match in _ABOUT.finditer(text, foot):
        yield match["who"]
    sent = _SENT.search(text, 0, _HEAD)
    if sent is not None:
        yield sent["who"]


def _unmarked(document: Document, title: str) -> Iterator[str]:
    """The body in whose newsroom a text stands, whoever issued the statement of which it consists, and the office that tells who of it prosecuted a case."""
    text = document.text
    *_, site = _PARTS.split(title)
    if site != title and _ROOM.search(site) is not None:
        yield site
    if title:
        yield from dated_by(text, title)
    if holds(text[:_STATED], "releases", "statement"):
        statement = _STATEMENT.search(text, 0, _STATED)
        if statement is not None and (
            _are_few_others(document, statement.end()) or _is_one_voice(document, statement["who"], "statement")
        ):
            who = _behind_dash(statement["who"])
            yield next((one for one in _holders(text) if one.split()[-1] in who.split()), who)
    if holds(text[:_HEAD].lower(), "releases", "announcing"):
        announcing = _ANNOUNCING.search(" ".join(text[:_HEAD].split()))
        if announcing is not None and _is_one_voice(document, announcing["who"]):
            yield announcing["who"]
    yield from _described_below(text)
    yield from body_of_contact(text, max(0, len(text) - _FOOT))
    if stands_in(document, "releases", "prosecuting"):
        prosecuted = _PROSECUTED.search(text)
        if prosecuted is not None:
            yield prosecuted["who"]


def _are_few_others(document: Document, start: int) -> bool:
    """Whether hardly anything is laid to others behind the line that leads to a statement: what stands within it is the speaker's."""
    below = document.text.find("\n", start)
    if below < 0:
        below = start
    return (
        sum(one.lays and one.cue.start > below and not _is_quoted(document, one.cue) for one in attributions(document))
        <= _OTHERS
    )


def _is_quoted(document: Document, span: Span) -> bool:
    """Whether words are somebody's who is quoted: each paragraph of a long quotation begins with its mark, and only the last one ends with it."""
    block = document.block_at(span.start)
    if block is not None and document.text.startswith(("“", '"'), block.span.start):
        before = document.text[block.span.start + 1 : span.start]
        if before.count("”") <= before.count("“") and before.count('"') % len('""') == 0:
            return True  # words within it may have marks of their own
    return inside_quotation(document, span)


def _described_below(text: str) -> Iterator[str]:
    """The body that a release describes at its foot, under "About Harbour Works", in words that begin with its name."""
    foot = max(0, len(text) - _BELOW)
    if text.find("About ", foot) < 0:
        return
    for match in _ABOUT.finditer(text, foot):
        begin = text[match.end() :].lstrip()[: _OPENS + len(match["who"])]
        if match["who"].removeprefix("the ").strip() in begin:
            yield match["who"]


_PROSECUTED = lazy_pattern(
    lambda: (
        rf"(?:{_of('prosecuting')})\s(?:[\w’'.,-]+\s){{0,4}}?(?P<who>(?:{_of('deputy')})\s[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){{0,2}})"
    )
)
"""With which the releases of prosecutors end: "The case was prosecuted by Deputy District Attorney Ana Cruz of the Arson Unit"."""


def _behind_dash(who: str) -> str:
    """A name without the place to which two hyphens glue it: "LEEDS--Ana Cruz"."""
    return who.rpartition("--")[2]


def _is_one_voice(document: Document, who: str, words: str = "") -> bool:
    """Whether all that a text lays to somebody is laid to this person, or to such words of theirs: then it is what their office puts out, though nothing marks it as that."""
    last = who.rpartition(" ")[2]
    return all(
        one.kind == "pronoun"
        or (one.speaker is not None and last in one.speaker)
        or (
            one.source is not None
            and (last in (source := document.slice(one.source)) or (words != "" and words in source))
        )
        for one in attributions(document)
        if one.manner in _SAYING
    )


def _holders(text: str) -> Iterator[str]:
    """The holders of public offices whom the head names."""
    for match in _HOLDER.finditer(" ".join(text[:_HEAD].split())):
        yield match["who"]


def _contacts(text: str, foot: int) -> Iterator[str]:
    """Whom the press may ask, at either end of a release."""
    for found in (_contact(text[:_HEAD], 0), _contact(text[foot:], 0), _ENDS_WITH.search(text, foot)):
        if found is not None:
            yield found["who"]


def _contact(text: str, foot: int) -> re.Match[str] | None:
    """Whom the press may ask, from a place on."""
    return _CONTACT.search(text, foot) if holds(text[foot:].lower(), "releases", "contact") else None
