"""Works that a list at the end of a text names, where nothing in the text points at one of its entries."""

from __future__ import annotations

from functools import cache
from itertools import islice

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.characters import IN_TEXT
from provenance.analysis.citations.reference_lists import reference_lists
from provenance.analysis.files import is_manuscript
from provenance.api import HEADING_KINDS, BlockKind, Document, Literals, Span, lazy_pattern
from provenance_plugins.attribution.answered.proved_below import words_of_matter
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NO_TIME

_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_ENTRY = lazy_pattern(r"\bdoi\b|\bet al\b|\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?; ?\d|\bpp\. ?\d|\b\d+\(\d+\)")
"""What a line has that is an entry of a list of works: "2019;14(1):5-16"."""
_FEWEST = 2
"""Entries of such a list at least."""


_LABELLED = lazy_pattern(
    lambda: (
        rf"\W*(?:(?i:{alternatives('works_listed', 'before_label')}) )?(?i:{alternatives('works_listed', 'label')})(?: (?:for|used|cited|consulted)\b[^:,\n]{{0,32}})?\W{{0,3}}?:"
    )
)
"""What begins the line of works: "Key sources for chapter 1:", not "More sources of light, of heat:"."""


def is_listed(document: Document, one: Attribution) -> bool:
    """Whether the text names the work at another place, as far as its lists, labels and journals tell."""
    return (
        _stands_beside_works(document)
        or document.recall("attribution.names_journal", _names_journal)
        or _is_of_noted_lead(document, one)
        or _is_told_at_foot(document, one)
        or _is_sourced_in_list(document, one)
        or _is_listed_below(document, one)
    )


def _stands_beside_works(document: Document) -> bool:
    """Whether a study stands in the source of a page or a file of a word processor that names works: by a note, a list, an author with a year in brackets, "et al.".

    Of studies there 4 of 11 were right at a warning in the last four samples, in files that cite none both.
    """
    return is_manuscript(document) and document.recall("attribution.cites_works", _cites_works)


def _cites_works(document: Document) -> bool:
    if document.has_front_matter and _are_kept_apart(document.source[:_FRONT].lstrip("\ufeff")):
        return True
    if citations(document).marks or reference_lists(document):
        return True
    if _CITED.search(document.text) is not None:
        return True
    if IN_TEXT.any_in(document, _ART):
        return False
    return (
        _FOUND.search(document.text) is not None
        or len({match[0] for match in _OF_YEAR.finditer(document.text)}) >= _SEVERAL
    )


def _are_kept_apart(head: str) -> bool:
    """Whether front matter names the works, or the file that holds them, which the page prints below the text: "refs-file: lamps"."""
    end = head.find(f"\n{head[:3]}", 3)
    return end > 0 and _KEPT_APART.search(head, 0, end) is not None


_FRONT = 6_000
"""Characters at the head of a file in which front matter stands."""
_KEPT_APART = lazy_pattern(
    r"(?im)^[\"']?(?:(?:ref(?:erence)?s|works|sources)[_-](?:file|list|data)[\"']?[ \t]*[:=][ \t]*[\"']?[\w./-]{3}"
    r"|(?:ref(?:erence)?s|works[_-]cited|sources)[\"']?[ \t]*[:=](?:[ \t]*\[|[ \t]*\n[ \t]*-[ \t])[^\n]*?(?:https?://|\b(?:1[89]|20)\d\d\b))"
)
"""A file of them by its name, or a list whose first has an address or a year: "sources: various" names none."""


def _names_journal(document: Document) -> bool:
    """Whether the text names a journal anywhere: one that says where a work was printed does so of others, or tells of the same.

    Of studies in such articles 1 of 6 was right at a warning since the forty-fifth sample, in others 50 of 58.
    """
    return IN_TEXT.any_in(document, _of_journals()) and any(
        _DIARY.search(document.text, max(0, match.start() - _BEFORE), match.start()) is None
        for match in _JOURNAL.finditer(document.text)
    )


@cache
def _of_journals() -> Literals:
    """One of these stands in every text that names one."""
    return Literals(("ournal", "Proceedings of the ", *sorted(forms("works", "periodical"))))


_JOURNAL = lazy_pattern(
    lambda: (
        rf"\b[Jj]ournal,? (?:of |the )?[*_“]?[A-ZÀ-Þ]\w+|\b(?:[Tt]he|in) (?:[A-ZÀ-Þ]\w+ ){{1,4}}Journal of [A-ZÀ-Þ]|\bProceedings of the [A-ZÀ-Þ]"
        rf"|\b(?:[Pp]ublished|[Aa]ppear(?:s|ed|ing)|[Rr]eported|[Pp]rinted|[Ww]r(?:ote|iting|itten)|[Ss]tud(?:y|ies)|[Pp]apers?|[Rr]esearch|[Ff]indings?|[Rr]esults)\b[^.;\n]{{0,50}}? in (?:[Tt]he )?(?:{alternatives('works', 'periodical')})\b(?! (?:and|{alternatives('works', 'no_periodical')})\b)"
    )
)
"""A journal by the word for it, or by its name."""
_CITED = lazy_pattern(
    rf"\bet al\b|\bdoi\b|\({NO_TIME}[A-ZÀ-Þ][\w’'-]+(?:,? (?:and|&) [A-ZÀ-Þ][\w’'-]+)*, (?:19|20)\d\d[a-z]?[,;:)]"
    rf"|\b[a-z]{{2,24}}[.;,”\"]? \({NO_TIME}[A-ZÀ-Þ][^()\n]{{1,60}}, (?:19|20)\d\d[a-z]?[,;:)]"
)
"""What cites a work in the text itself: "(Cruz, 2010)", not "Lantern (Ana Cruz, 1979)"."""
_FOUND = lazy_pattern(
    lambda: rf"[A-ZÀ-Þ][\w’'-]+ \((?:19|20)\d\d[a-z]?\),? (?:{alternatives('works_listed', 'finding')})\b"
)
"""An author with the year of a work, and what it finds: "Cruz (2010) found", not "Lantern (1979) was long"."""
_OF_YEAR = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]+ \((?:19|20)\d\d[a-z]?\)")
"""An author, or a film or a novel, with its year."""
_SEVERAL = 3
"""Of these in a text, for them to be authors."""
_ART = Literals(
    ("film", "Film", "movie", "Movie", "novel", "Novel", "album", "Album", "cinema", "Cinema", "song", "Song")
)
"""Where a text tells of one of these, it may be what has a year."""
_BEFORE = 16
_DIARY = lazy_pattern(r"\b(?:[Aa]|[Hh]is|[Hh]er|[Mm]y|[Yy]our|[Oo]ur|[Tt]heir) \Z")
"""Before a journal that somebody keeps: "a Journal of Harbour Nights"."""


def _is_told_at_foot(document: Document, one: Attribution) -> bool:
    """Whether the part in which a study stands ends with what it rests on, of its matter: "Key sources for chapter 1: Cruz et al. (2000), meta-analysis of twin studies; …"."""
    here = sentences(document)[one.sentence]
    for block in document.blocks[here.block + 1 : here.block + 1 + _PART]:
        if block.kind in HEADING_KINDS:
            return False
        told = _LABELLED.match(document.text, *block.span)
        if told is None:
            continue
        years = sum(1 for _ in _YEAR.finditer(document.text, told.end(), block.span.end))
        listed = document.text[told.end() : block.span.end].lower()
        matter = words_of_matter(document.slice(here.span).lower()) - forms("works_listed", "any_work")
        return years >= _FEWEST and not matter.isdisjoint(words_of_matter(listed))
    return False


_PART = 12
"""Paragraphs of a part behind a study."""


def _is_of_noted_lead(document: Document, one: Attribution) -> bool:
    """Whether a study stands in the lead of an article that notes its works by number: "A study reveals … (its text) … live there (1). … (3, 4)"."""
    if one.sentence >= _LEAD:
        return False
    start, text = sentences(document)[one.sentence].span.end, document.text
    if text.count("(", start) + text.count("[", start) < _NOTES:
        return False
    return sum(1 for _ in islice(_NUMBERED.finditer(text, start), _NOTES)) == _NOTES


_LEAD, _NOTES = 4, 3
"""Sentences of a lead, and notes that such an article has at least."""
_NUMBERED = lazy_pattern(r"[a-z] ?[(\[]\d{1,2}(?:, ?\d{1,2})*[)\]](?=[.,;:]|\s)")


def _is_sourced_in_list(document: Document, one: Attribution) -> bool:
    """Whether one of the next items of the list in which a study stands says where it is from: "- Studies show …", "- Source: *Gut Lamp*, doi:10.1000/1"."""
    here = sentences(document)[one.sentence].block
    if document.blocks[here].kind is not BlockKind.LIST_ITEM:
        return False
    for block in document.blocks[here + 1 : here + 1 + _ITEMS]:
        if block.kind is not BlockKind.LIST_ITEM:
            return False
        if _SOURCED.match(document.text, *block.span) is not None:
            return True
    return False


_ITEMS = 4
"""Items of a list behind a study."""
_SOURCED = lazy_pattern(
    r"\W*(?i:sources?|references?)\W{0,3}?:[^\n]*(?:\bdoi\b|https?://|\bPMC\d|\bPMID\b|\b(?:19|20)\d\d\b)"
)


def _is_listed_below(document: Document, one: Attribution) -> bool:
    """Whether a list of works without numbers stands behind a study: health pages name all that they rest on so, and mark no sentence.

    Where a text has marks of its own for some statements, one without a mark is one without a work; a list of works on other matters proves nothing.
    """
    here = sentences(document)[one.sentence].span
    if one.source is not None and _is_only_one_of_year(document, one.source, here.end):
        return True
    if citations(document).marks:
        return False
    lists = document.recall("attribution.lists_of_works", _lists)
    if not lists or lists[-1][0] < here.end:
        return False
    matter = words_of_matter(document.slice(here))
    return any(start >= here.end and not matter.isdisjoint(told) for start, told in lists)


def _lists(document: Document) -> tuple[tuple[int, frozenset[str]], ...]:
    """Where the lists of works without numbers begin, and what they tell of."""
    return tuple(
        (found.span.start, frozenset(words_of_matter(document.slice(found.span).lower())))
        for found in reference_lists(document)
        if len(found.entries) >= _FEWEST
        and not any(entry.number for entry in found.entries)
        and any(entry.years for entry in found.entries)
    )


def _is_only_one_of_year(document: Document, source: Span, start: int) -> bool:
    """Whether a study is told by its year, and one entry below it is of that year: "one 2019 study", "Cruz A. Naps. J Harbour Sleep. 2019;14(1)"."""
    year = _YEAR.search(document.text, *source)
    if year is None:
        return False
    dated = document.recall("attribution.entries_of_years", _entries_of_years).get(year[0], ())
    return len({line for at, line in dated if at >= start}) == 1


def _entries_of_years(document: Document) -> dict[str, list[tuple[int, str]]]:
    """The entries of lists of works by their years, and where they stand: two lines or more, one below the other, that are no prose."""
    found: dict[str, list[tuple[int, str]]] = {}
    run: list[tuple[int, str]] = []
    at = 0
    for line in (*document.text.split("\n"), "."):
        said = line.strip(" -*•\t")
        if said and _is_entry(said):
            run.append((at, said))
        elif said:
            if len(run) >= _FEWEST:
                for place, entry in run:
                    for year in {match[0] for match in _YEAR.finditer(entry)}:
                        found.setdefault(year, []).append((place, entry))
            run = []
        at += len(line) + 1
    return found


def _is_entry(line: str) -> bool:
    """Whether a line is an entry; what has only "et al." of one must begin with its authors."""
    if len(line) > _LONGEST or _ENTRY.search(line) is None:
        return False
    return _VOLUME.search(line) is not None or _AUTHORS.match(line) is not None


_VOLUME = lazy_pattern(r"\bdoi\b|\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?; ?\d|\b\d+\(\d+\)")
_AUTHORS = lazy_pattern(r"(?:\[?\d{1,3}[.)\]]{0,2} )?[A-ZÀ-Þ][\w’'-]+(?:,? (?:[A-Z]{1,3}\b|[A-Z]\.)|,? et al\b)")
_LONGEST = 600
"""Characters of an entry at most."""
