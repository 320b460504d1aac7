"""What a mark can lead to: notes in the markup, the entries of lists of references, definitions that no markup reads."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from provenance.analysis.citations.citation import UNDATED, CitationKind, Marker, Reference, folded_name, is_of_name
from provenance.analysis.citations.entries import Entry, ReferenceList, first_number, undated
from provenance.api import Document, Span, lazy_pattern

_MARK_LENGTH = 10
"""Characters up to which a named place of a page may be a mark."""
_YEAR = 4
"""Figures of a year, behind which a letter may stand."""
_NOWHERE = frozenset({"", "#"})
_STRANDED = 600
"""Characters before the first entry in which numbers of a column stand that was taken apart."""
_BEGINS_LINE = lazy_pattern(r"(?m)^[ \t\f]*(?:\[(\d{1,3})\](?=\s+[^\W\d_a-z])|(\d{1,3})\.(?=\s))")
_ENTRY = 600
"""Characters of an entry in which its year stands."""
_PLACES = 100
"""Places at which the letters of a name are looked for, at most."""
_FIRST_WORD = lazy_pattern(r"\W{0,3}([\w'’+.:/-]+)")
_AGAIN = lazy_pattern(
    r"\W{0,2}(?:[—–]{2,}|-{3,}|-{2}(?=[\s.,(])|_{3,}|[—–]\s?[.,]|(?:[Dd]ers|[Dd]ies|[Ii]dem|[Ee]adem|[Ii]d|[Ee]ad)[.,:]{1,2}\s)"
)
"""With which an entry begins that is by those of the one before: "———. 2022. On bridges"."""
_RESUMED = lazy_pattern(
    r"(?:(?:&|and)\s)?(?:[A-Z]\w{0,20}[.,]\s?(?:[A-Z]\.[\s-]?){0,3}){0,2}(?:\(|,\s)?(?:1[5-9]|20)\d\d"
)
"""With which the second line of an entry begins whose first ends before its year: "M. J. 2011, On weirs"."""
_JOINED = 6
"""Letters of the shortest name that may be written in one word in one place and in two in another."""
_SHORTEST_INITIALS = 3
"""Characters from which a name's initials tell whose work it is."""
_INITIALS_OF = 80
"""Characters of an entry in which the name of a body stands."""
_SMALL_WORDS = 3
"""Words of so many letters or fewer have no part in the initials of a body: "Office for National Statistics", "ONS"."""
MARKUP_KINDS: dict[str, CitationKind] = {"footnote": "footnote", "reference": "reference", "anchor": "anchor"}


def is_body(span: Span) -> bool:
    """Whether a named place of an HTML page can be the body of a note; a mark has a name too, for the arrow back."""
    return span.end - span.start > _MARK_LENGTH


def _group(kind: str) -> str:
    """Marks and notes that may belong together: in HTML both are links and names in a page, and only their form tells notes."""
    return "reference" if kind == "reference" else "note"


class Notes:
    """Everything that a mark can lead to, and which of it was cited."""

    def __init__(self, document: Document, lists: tuple[ReferenceList, ...]) -> None:
        self.lists = tuple(listed.span for listed in lists)
        self.markup = {(_group(note.kind), note.label.casefold()) for note in document.notes}
        self.document = document
        self.entries = [entry for listed in lists for entry in _numbered(document, listed)]
        self.numbers = {entry.number for entry in self.entries if entry.number}
        self.parted = any(listed.parted for listed in lists) and document.media_type != "text/html"
        self.begin = max((listed.span.start for listed in lists), default=0)
        self.by_name = bool(lists) and not any(entry.number for listed in lists for entry in listed.entries)
        self.dated: dict[str, list[tuple[int, str, str]]] = {}
        """{year: (where the entry begins, its letter, its words)}."""
        by, broken = "", None
        for entry in self.entries:
            if broken is not None and _RESUMED.match(entry.words) is not None:
                for year in entry.years[:1]:
                    words = folded_name(f"{broken.words} {entry.words}")
                    self.dated.setdefault(year[:_YEAR], []).append((broken.span.start, year[_YEAR:], words))
            broken = None if entry.years else entry
            again = _AGAIN.match(entry.words)
            if again is None:
                by = entry.words[: entry.words.find(entry.years[0])] if entry.years else ""
            words = folded_name(entry.words if again is None else by + entry.words)
            for year in entry.years:
                dated = entry.span.start, year[_YEAR:], words
                self.dated.setdefault(year[:_YEAR], []).append(dated)
            if not entry.years or _is_undated(entry):
                self.dated.setdefault(UNDATED, []).append((entry.span.start, "", words))
        self.cited: set[tuple[str, str]] = set()
        self.authors: dict[str, bool] = {}
        self.by_number = False
        self.by_author = False
        self.literal = {} if "[" not in document.text or "[^" not in document.text else _literal_definitions(document)

    def holds(self, kind: str, label: str) -> bool:
        """Whether there is a note of a kind and label, which is cited from now on."""
        key = (_group(kind), label.casefold())
        self.cited.add(key)
        return key in self.markup or (kind == "footnote" and label in self.literal)

    def holds_number(self, label: str) -> bool:
        """Whether an entry has a number; from now on the lists are cited by number."""
        self.cited.add(("numbered", label))
        self.by_number = True
        return label in self.numbers or label in self.passed_over or label in self.set_apart

    @cached_property
    def passed_over(self) -> frozenset[str]:
        """Numbers that the entries of a list lost: between two others, where so many entries without one stand."""
        found: set[str] = set()
        last, unnumbered = 0, 0
        for entry in self.entries:
            if entry.number is None:
                unnumbered += 1
                continue
            number = int(entry.number)
            if 0 < number - last - 1 <= unnumbered:
                found.update(map(str, range(last + 1, number)))
            last, unnumbered = number, 0
        return frozenset(found)

    @cached_property
    def set_apart(self) -> frozenset[str]:
        """Numbers at the beginning of lines, where pages or columns took entries out of a list: below its beginning, in brackets anywhere."""
        source = self.document.source
        begin = self.document.locate(Span(self.begin, self.begin)).start - _STRANDED
        if not self.parted:
            return frozenset()
        return frozenset(
            mark[1] or mark[2] for mark in _BEGINS_LINE.finditer(source) if mark[1] or mark.start() >= begin
        )

    def holds_name(self, name: str) -> bool:
        """Whether an entry begins with a name or key, which is cited from now on."""
        right = self.names.get(name, ())
        self.cited.update(("entry", str(start)) for start in right)
        return bool(right)

    @cached_property
    def names(self) -> dict[str, list[int]]:
        """Where the entries begin that begin with a word: {"reed": [1204]}."""
        found: dict[str, list[int]] = {}
        for entry in self.entries:
            first = _FIRST_WORD.match(entry.words)
            if first is not None:
                found.setdefault(folded_name(first[1]).rstrip(".:/-"), []).append(entry.span.start)
        return found

    @cached_property
    def together(self) -> dict[str, tuple[str, str]]:
        """{year: (the words of all its entries, the initials of each behind a line's end)}."""
        return {
            year: (
                "\n".join(words for _, _, words in works),
                "".join(f"\n{_initials(words)}" for _, _, words in works),
            )
            for year, works in self.dated.items()
        }

    def holds_author(self, label: str) -> bool:
        """Whether an entry is of somebody and a year ("cruz 2019a"), or of somebody ("cruz"); those that are, are cited from now on."""
        if label not in self.authors and " " not in label:
            self.authors[label] = self.holds_name(label)
        elif label not in self.authors:
            surname, _, year = label.rpartition(" ")
            letter = year[_YEAR:]
            of_year = self.dated.get(year[:_YEAR], ())
            # What no entry of the year holds, as a lost work, is seen at once and not entry by entry.
            words_of_year, initials_of_year = self.together.get(year[:_YEAR], ("", ""))
            works = []
            if surname in words_of_year:
                works = [(start, own) for start, own, words in of_year if surname in words]
            elif len(surname) >= _JOINED and surname in words_of_year.replace(" ", ""):
                # "DiCosmo 2017" for the work of Di Cosmo.
                works = [(start, own) for start, own, words in of_year if surname in words.replace(" ", "")]
            elif len(surname) >= _SHORTEST_INITIALS and f"\n{surname}" in initials_of_year:
                works = [(start, own) for start, own, words in of_year if _initials(words).startswith(surname)]
            # A list without letters has one work of that year; "2020" for "2020a" and "2020b" means either.
            lettered = any(own for _, own in works)
            right = [start for start, own in works if not letter or own == letter or not (own or lettered)]
            self.cited.update(("entry", str(start)) for start in right)
            self.by_author = self.by_author or bool(right)
            self.authors[label] = bool(right) or self._stands_apart(surname, year[:_YEAR])
        return self.authors[label]

    def _stands_apart(self, surname: str, year: str) -> bool:
        """Whether a name begins something behind the beginning of a list that pages parted, and a year stands close behind it."""
        if not self.parted:
            return False
        at = -1
        for _ in range(_PLACES):
            at = self.behind.find(surname, at + 1)
            if at < 0:
                break
            around = self.behind[at - 1 : at], self.behind[at + len(surname) : at + len(surname) + 1]
            if not any(map(str.isalpha, around)) and self.behind.find(year, at, at + _ENTRY) >= 0:
                return True
        return False

    @cached_property
    def behind(self) -> str:
        """What stands behind the beginning of the last list, as names are compared."""
        return folded_name(self.document.text[self.begin :])

    def holds_other_year(self, label: str) -> bool:
        """Whether a list by name has works of somebody, though of other years."""
        return self.by_name and any(entry.years and is_of_name(entry.words, label) for entry in self.entries)

    def cites_by_name(self, markers: list[Marker]) -> bool:
        """Whether the lists are by name and year, and hold at least half of what is cited so: then the rest is missing."""
        # Each is asked for, since what is held is cited from now on.
        held = [[self.holds_author(label) for label in marker.labels] for marker in markers]
        whole, works = sum(map(all, held)), sum(map(len, held))
        return self.by_name and len(held) > 0 and (len(held) <= 2 * whole or works <= 2 * sum(map(sum, held)))

    def references(self) -> Iterator[Reference]:
        """All of it, with what was cited: to be asked when every mark has been looked up."""
        html = self.document.media_type == "text/html"
        noted = any(group == "note" for group, _ in self.cited & self.markup)
        for note in self.document.notes:
            kind = MARKUP_KINDS.get(note.kind, "anchor")
            if kind == "anchor" or (note.span is not None and html and not is_body(note.span)):
                continue
            if kind == "reference" and note.target in _NOWHERE:
                continue  # how a comment is written in Markdown: `[//]: # (not yet)`
            # In a page whose marks lead to no note at all, the notes are comments or a table of something.
            used = (_group(note.kind), note.label.casefold()) in self.cited or (html and not noted)
            yield Reference(note.label, kind, note.span or note.source, used)
        for label, span in self.literal.items():
            yield Reference(label, "footnote", span, ("note", label.casefold()) in self.cited)
        linked = set(self._linked())
        for entry in self.entries:
            place = entry.span
            named = ("entry", str(place.start)) in self.cited or self.parted  # of which nobody can tell the unused
            if named or (self.by_author and not self.by_number):
                used = named or place in linked or not entry.years
                yield Reference(entry.number or entry.words[:40], "author-year", place, used)
            else:
                of_markup = entry.number is None and entry.words.startswith(".. [")  # whose marks are no numbers
                used = place in linked or not self.by_number or of_markup or ("numbered", entry.number) in self.cited
                yield Reference(entry.number or "", "numbered", place, used)

    def _linked(self) -> Iterator[Span]:
        """The entries of the lists to which a link of the text leads, by the name of the whole entry or of a part of it."""
        starts = [entry.span.start for entry in self.entries]
        for note in self.document.notes if starts else ():
            if note.span is None or (_group(note.kind), note.label.casefold()) not in self.cited:
                continue
            at = bisect_right(starts, note.span.start) - 1
            if at >= 0 and self.entries[at].span.contains(note.span):
                yield self.entries[at].span


def _is_undated(entry: Entry) -> bool:
    """Whether an entry says that its work has no year, before that in which its address was looked at: "Hall, A. n.d. On rest. Accessed May 9, 2023"."""
    found = undated().search(entry.words)
    return found is not None and found.start() < entry.words.find(entry.years[0])


def _initials(words: str) -> str:
    return "".join(word[0] for word in words[:_INITIALS_OF].split() if len(word) > _SMALL_WORDS and word[0].isalpha())


def _numbered(document: Document, listed: ReferenceList) -> tuple[Entry, ...]:
    """The entries of a list; where none is numbered (the numbers of an HTML or Markdown list are not read) by their order."""
    if listed.parted or any(entry.number for entry in listed.entries):
        return listed.entries
    first = first_number(document, listed.entries[0])
    return tuple(entry._replace(number=str(order)) for order, entry in enumerate(listed.entries, first))


def _literal_definitions(document: Document) -> dict[str, Span]:
    """Lines `[^x]: …` of a text whose footnotes no markup reads."""
    found: dict[str, Span] = {}
    text = document.text
    at = text.find("[^")
    while at >= 0:
        # Only the first of a line can define anything: the rest of the line is not looked through again for each mark in it.
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        close = text.find("]", at, end)
        if text.startswith("]:", close) and close >= 0 and not text[text.rfind("\n", 0, at) + 1 : at].strip():
            found.setdefault(text[at + 2 : close], Span(at, end))
        at = text.find("[^", end)
    return found
