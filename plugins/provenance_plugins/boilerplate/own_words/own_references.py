"""Books, reports and papers that an author lists under a head that such lists have: "Zum Weiterlesen:", "Jan Moor: Brücken aus Holz. Kai-Verlag, Holm 2019."."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import Boilerplate
from provenance.analysis.addresses import host_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["heads_references"]

_POINTING = frozenset({"related", "readmore"})
_LISTS = Phrases.load(LEXICON, "own_references")
_ENTRIES, _LONGEST, _HEAD = 8, 300, 60
"""Entries that are looked at, characters of one, and of the head over them."""
_MOST = 3 / 4
"""The part of the entries that are works, at least: a site may list one book among its articles."""
_AROUND = " \t*_>•·–—-.;"
_LINE = lazy_pattern(r"[^\n]+")
_YEAR = r"(?:18|19|20)\d\d"
_ENDS = lazy_pattern(rf"(?:,\s|\s?\(|(?<=[^\W\d_])\s){_YEAR}\)?\Z")
"""When a work came out, as the last that is said of it: behind a comma or the place, or in brackets."""
_IN_BRACKETS = lazy_pattern(rf"(?P<who>[^()\n]{{3,80}})\s\({_YEAR}\w?\)[.:,]?\s\S")
"""When it came out behind who wrote it: "Mori, G. (2019). I ponti di legno."."""
_PAGES = lazy_pattern(
    lambda: (
        rf"(?:[,.;:]\s|\s?\()(?:(?:{any_of(_LISTS.texts('pages'))})\s?\d[\d\s–/-]{{0,12}}|(?:{any_of(_LISTS.texts('numbers'))})\W{{0,2}}[\w./-]{{4,40}})\)?\Z"
    ),
    re.IGNORECASE,
)
"""Its pages or the number of the issue, as the last that is said of it."""
_PARTING, _PARTS = lazy_pattern(r"[,.:;]\s|(?<=[”»“\"])\s|\s[–—-]\s"), 2
_PERSON = lazy_pattern(r"(?:[^\W\d_][\w'’-]*\.?\s){1,3}[^\W\d_][\w'’-]*")
_INITIALS = lazy_pattern(r"[^\W\d_][\w'’-]+,\s(?:[^\W\d_]\.[\s-]?){1,3}")
"""The name of an author with the surname first: "Mori, G."."""
_QUOTED = lazy_pattern(r"[«„“\"][^\n]{3,200}?[»”“\"],?\s\S")
_PUBLISHED = lazy_pattern(
    rf"\.\s(?P<house>[^\W\d_][^.,:;\d\n]{{2,40}}),\s(?P<place>[^\W\d_][^.,:;\d\n]{{1,30}})\s{_YEAR}\Z"
)
"""Who published a work and where, behind its title: ". Kai-Verlag, Holm 2019"."""


def heads_references(document: Document, part: Boilerplate) -> bool:
    """Whether most of what stands under a head are works, and none leads to another page of the same site."""
    if part.kind not in _POINTING:
        return False
    if len(part.blocks) == 1 and _is_one_line(document.slice(part.span)):
        return not _leads_within(document, [part.span])
    start = part.span.start
    end = document.text.find("\n", start)
    if end < 0 or end - start > _HEAD or not _is_head(document.text[start:end]):
        return False
    entries = _entries_behind(document, part.blocks.start, end)
    works = sum(_is_reference(document.slice(span)) for span in entries)
    return works > 0 and works >= _MOST * len(entries) and not _leads_within(document, entries)


def _is_head(words: str) -> bool:
    """Whether a head may be an author's; "Related articles" is one that pages alone have."""
    return " ".join(words.lower().split()).strip(" *_#:.") in _LISTS.texts("heads")


def _is_one_line(words: str) -> bool:
    """Whether a work stands behind the label in its line, with who wrote and who published it: "Siehe auch: Jan Moor: Brücken aus Holz. Kai-Verlag, Holm 2019."."""
    label, colon, work = words.partition(":")
    if not colon or len(label) > _HEAD or len(work) > _LONGEST:
        return False
    work = work.strip(_AROUND)
    published = _PUBLISHED.search(work)
    return (
        published is not None
        and published["house"][0].isupper()
        and published["place"][0].isupper()
        and _is_author(_PARTING.split(work)[0])
    )


def _entries_behind(document: Document, at: int, start: int) -> list[Span]:
    """The lines below a head, until a heading or a paragraph."""
    found: list[Span] = []
    for block in document.blocks[at : at + _ENTRIES + 1]:
        if block.span.start > start and block.kind in HEADING_KINDS:
            break
        begin = max(block.span.start, start)
        if block.span.end - begin > _ENTRIES * _LONGEST:
            break
        for line in _LINE.finditer(document.text, begin, block.span.end):
            if len(line[0]) > _LONGEST or len(found) == _ENTRIES:
                return found
            if line[0].strip():
                found.append(Span(*line.span()))
    return found


def _is_reference(words: str) -> bool:
    """Whether an entry says more of a work than its title and its year or pages: who wrote it, or in which journal it stands."""
    work = words.strip(_AROUND)
    opens = _IN_BRACKETS.match(work)
    if opens is not None and _has_author(opens["who"]):
        return True
    paged = _PAGES.search(work)
    if paged is not None:
        work = work[: paged.start()]
    dated = _ENDS.search(work)
    if dated is not None:
        work = work[: dated.start()]
    parts = [one for one in _PARTING.split(work) if one.strip(_AROUND)]
    if (paged is None and dated is None) or len(parts) < _PARTS or any(letter.isdigit() for letter in parts[-1]):
        return False  # with a number at its end it is a day: "12. Mai 2024"
    return _has_author(work) or (paged is not None and _QUOTED.match(work) is not None)


def _has_author(words: str) -> bool:
    return _INITIALS.match(words) is not None or any(map(_is_author, _PARTING.split(words)))


def _is_author(words: str) -> bool:
    """Whether words are the name of a person whose first name is known: "Jan Moor", "J. Moor"."""
    words = words.strip(_AROUND)
    if _PERSON.fullmatch(words) is None:
        return False
    first, *_, last = words.split()
    return last[0].isupper() and (is_given_name(first) or (len(first) <= len("J.") and first.endswith(".")))


def _leads_within(document: Document, spans: list[Span]) -> bool:
    """Whether an entry leads to a page of the site on which the text stands, or several lead to one site and none to another."""
    own = {_site(one.value) for one in document.declared if one.field == "url"}
    links, hosts = document.links, list[str]()
    for span in spans:
        first = bisect_left(links, span.start, key=lambda link: link.span.start)
        last = bisect_left(links, span.end, key=lambda link: link.span.start)
        for link in links[first:last]:
            host = _site(link.target) if "://" in link.target else ""
            if not host or any(_are_one(host, one) for one in own):
                return True
            hosts.append(host)
    return len(hosts) > 1 and len(set(hosts)) == 1 and hosts[0] not in _LISTS.texts("resolvers")


def _site(address: str) -> str:
    return host_of(address).removeprefix("www.")


def _are_one(host: str, other: str) -> bool:
    """Whether two hosts are of one site: the same, or one below the other."""
    return host == other or host.endswith(f".{other}") or other.endswith(f".{host}")
