"""Which column holds the text of rows where none has a name that is known for it: the only one of running text, beside a title, an author or an address, or called an article.

Names of such columns are as many as the people who make tables: `konten_clean`, `summarized_story`, `TexteOriginal`. What stands in the cells tells it better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from msgspec import structs

from provenance.documents import Declared
from provenance.extensions import BrokenEntry, Source
from provenance.loaders.cell_forms import may_be_name
from provenance.loaders.cells import is_day, is_filled, is_machine_date, listed, plain_name
from provenance.loaders.column_names import BODIES, NEUTRAL
from provenance.loaders.columns import fallback_of
from provenance.loaders.named_columns import BODY, Columns
from provenance.loaders.pieces import joined_pieces, kind_of_pieces
from provenance.loaders.prose_cells import END, LOOKED, SENTENCES, is_prose, may_hold_text, words_of_name
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words, has_words

ROWS = 8
"""Rows that are looked at, from the first on."""
_SUMMARY = "description"
_TEASER = 60
"""Words of the longest teaser in the place of a summary."""
_WITNESSES = frozenset({"title", "author", "url"})
"""Fields of which one stands beside a text that somebody published; a date stands beside an entry of a log, too."""
_OF_PAGE = frozenset({"title", "url"})
_OF_MESSAGES = frozenset({"subject", "nazev", "název", "nazov", "názov", "название", "nazvanie"})
"""What a title is called that stands above letters and tickets as well, or names goods."""
_ABOUT = frozenset({
    "model", "generated", "generation", "prediction", "predicted", "analysis", "explanation", "reason", "reasoning", "rationale", "interpretation", "classification", "assessment", "evaluation", "summary", "description", "review", "notes", "comment", "comments", "question", "answer", "reply", "response",
})  # fmt: skip
"""And those of which any says that it is about a text, or asked of one."""
_CALLED = frozenset({"article", "articles", "newsarticle", "newsarticles", "blogpost", "blogposts", "essay", "essays"})
"""Names of a column that say by themselves that somebody published what stands in it, where that is running text; written as those below."""
_PARTED = frozenset({"content", "article", "body", "story", "paragraphs"})
"""Those that say so where the paragraphs stand apart in a list, as a page has them that a program took."""


def with_prose(rows: Sequence[Mapping[str, object]], columns: Columns) -> Columns | None:
    """The columns with the one that holds the text, as far as the first rows show it; None where they show none, or more than one.

    `rows`: the first rows by their columns. Where the configuration says which column holds the text, nothing is looked for.
    """
    if columns.named.keys() & set(BODY):
        return None
    told: dict[str, int] = {}
    filled: dict[str, int] = {}
    parted: dict[str, bool] = {}
    witnessed = False
    seen = [columns.of_row(row) for row in rows[:ROWS]]
    for row in seen:
        for name, cell in row:
            if not is_filled(cell):
                continue
            witnessed = witnessed or _is_witness(name, columns)
            if may_hold_text(name, columns):
                filled[name] = filled.get(name, 0) + 1
                prose = is_prose(cell)
                told[name] = told.get(name, 0) + prose
                witnessed = witnessed or (prose and (plain_name(name) in _CALLED or _are_paragraphs(name, cell)))
                parted[name] = parted.get(name, False) or not isinstance(cell, str)
    found = [name for name, count in told.items() if count and 2 * count >= filled[name]]
    whole = [name for name in found if not parted[name]]
    if whole and len(found) > len(whole):  # beside a text, what is taken apart is mostly the same, sentence by sentence
        found = whole
    if len(found) > 1:
        found = _called_texts(found, seen)
    if len(found) > 1 and not whole:
        from provenance.loaders.text_parts import first_of_parts  # noqa: PLC0415 - few rows have their text in parts

        found = first_of_parts(found, dict(chain.from_iterable(seen)), columns)
    if witnessed and not found and (summary := _whole_summary(seen, columns)) is not None:
        found = [summary]
    if witnessed and not found and (pieces := _pieces(seen, columns)):
        found = [pieces]
    if not witnessed or len(found) != 1:
        return None
    return Columns(columns.named, prose=found[0], wanted=found[0])


def _called_texts(names: list[str], rows: Sequence[Sequence[tuple[str, object]]]) -> list[str]:
    """Of several columns of running text the one that is called a text, where no other has more words; else all of them."""
    lengths = dict.fromkeys(names, 0)
    for name, cell in chain.from_iterable(rows):
        if name in lengths:
            lengths[name] += len(str(cell))
    called = [name for name in names if _is_called_text(name)]
    return called if len(called) == 1 and lengths[called[0]] == max(lengths.values()) else names


def _are_paragraphs(name: str, cell: object) -> bool:
    """Whether a cell is a list of the paragraphs of a text, by its name, too."""
    parted = isinstance(cell, list) and len(cell) > 1 and all(isinstance(one, str) for one in cell)
    return parted and plain_name(name) in _PARTED


def with_pieces(row: Mapping[str, object], columns: Columns) -> Columns | None:
    """The columns with the one of a single row that holds its sentences or lines as a list, beside a title, an author or an address."""
    cells = columns.of_row(row)
    witnessed = any(is_filled(cell) and _is_witness(name, columns) for name, cell in cells)
    name = _pieces([cells], columns) if witnessed and not columns.named.keys() & set(BODY) else ""
    return Columns(columns.named, prose=name, wanted=name) if name else None


def of_article(row: Mapping[str, object], columns: Columns) -> Columns | None:
    """The columns of an object that is all of a file, with the only one of running text, where it has the title and the address of a page: settings and records have one of the two at most."""
    held = {field for name, cell in columns.of_row(row) if is_filled(cell) for field in columns.fields_of(name)}
    return with_prose([row], columns) if held >= _OF_PAGE else None


def may_be_text(name: str, cell: object, columns: Columns) -> bool:
    """Whether running text stands in a cell, and under no name that says what else it is."""
    return may_hold_text(name, columns) and is_prose(cell)


def may_have_words(name: str, cell: object, columns: Columns) -> bool:
    """Whether running text stands in a cell, also of a summary, where the text itself is missing."""
    return (may_hold_text(name, columns) or _SUMMARY in columns.fields_of(name)) and is_prose(cell)


def _is_called_text(name: str) -> bool:
    """Whether a name begins or ends with a word for texts, which may have one before it that says no more: `article_text_sample`, `page_1_body`; not what somebody says of one."""
    words = words_of_name(name)
    if not words or not _ABOUT.isdisjoint(words):
        return False
    return words[-1] in BODIES or words[0] in BODIES or (words[0] in NEUTRAL and not BODIES.isdisjoint(words[1:2]))


def _is_witness(name: str, columns: Columns) -> bool:
    """Whether a column holds what stands beside a text that somebody published: also its heading, which is called so."""
    headed = fallback_of(name) == "title" and not columns.fields_of(name) and plain_name(name) not in _OF_MESSAGES
    return headed or not _WITNESSES.isdisjoint(columns.fields_of(name))


def longest_first(names: Sequence[str], cells: object) -> list[str]:
    """Names of columns, those whose cells hold most words first, as a text does; as they are where no cells are given."""
    if not isinstance(cells, Mapping):
        return list(names)
    return sorted(names, key=lambda name: -count_words(str(cells[name])[:LOOKED]))


def summary_among(names: Sequence[str], columns: Columns) -> str:
    """The column of summaries among some names, beside a title or an address; empty where there is none."""
    fields = {name: columns.fields_of(name) for name in names}
    if not any(_is_witness(name, columns) for name in names):
        return ""
    return next((name for name, held in fields.items() if _SUMMARY in (held or (fallback_of(name),))), "")


def _pieces(rows: Sequence[Sequence[tuple[str, object]]], columns: Columns) -> str:
    """The column that holds sentences or lines as a list in half of the rows in which it is filled, sentences first; empty where none does."""
    counts: dict[str, int] = {}
    kinds: dict[str, str] = {}
    for name, cell in chain.from_iterable(rows):
        kind = kind_of_pieces(name)
        if kind and is_filled(cell) and not columns.fields_of(name):
            kinds[name] = kind
            counts[name] = counts.get(name, 0) + (1 if joined_pieces(cell, kind) is not None else -1)
    found = [name for name, count in counts.items() if count >= 0]
    return max(found, key=lambda name: kinds[name], default="")


def _whole_summary(rows: Sequence[Sequence[tuple[str, object]]], columns: Columns) -> str | None:
    """The column of summaries that are as long as a text, in rows that have nothing longer; None where they are teasers, as in feeds, or stand beside something else."""
    counts: dict[str, int] = {}
    for cells in rows:
        words = {name: cell for name, cell in cells if isinstance(cell, str) and is_filled(cell)}
        longest = max(words, key=lambda name: len(words[name]), default="")
        if _SUMMARY in columns.fields_of(longest) and _is_whole(words[longest]):
            counts[longest] = counts.get(longest, 0) + 1
    return next((name for name, count in counts.items() if 2 * count >= len(rows)), None)


def _is_whole(words: str) -> bool:
    """Whether a summary is a text and no teaser, which is short or ends in the midst."""
    looked = words[:LOOKED]
    long = has_words(looked, _TEASER + 1)
    return long and len(END.findall(looked)) > SENTENCES and not words.rstrip(" \n])").endswith(("…", "..."))


def _is_day(cell: str) -> bool:
    return is_day(cell) or _IN_FIGURES.fullmatch(cell) is not None or is_machine_date(cell)


def shows_rows(names: Sequence[str]) -> bool:
    """Whether the line in the place of the names may be a row: no column is called by an address or a text; days are, in tables of measurements."""
    return any(map(is_address, names)) or (any(map(_is_day, names)) and any(map(is_prose, names)))


def may_have_prose(names: Sequence[str], columns: Columns) -> bool:
    """Whether a table with columns of these names may show one: there is what a text has beside it."""
    if columns.named.keys() & set(BODY):
        return False
    return any(_is_witness(name, columns) or plain_name(name) in _CALLED for name in names)


def is_address(cell: str) -> bool:
    """Whether a cell is the address of a page and nothing else, which calls no column."""
    return _ADDRESS.match(cell) is not None


def are_bare(names: Sequence[str]) -> bool:
    """Whether the columns of a table have numbers that count them for names, or none, as pandas writes what it has no names for: `0,1`, `,0`, `Unnamed: 0`."""
    numbers = [int(name) for name in names if _NUMBER.fullmatch(name)]
    left = [name for name in names if name.strip() and _NUMBER.fullmatch(name) is None]
    counted = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else True
    return counted and bool(names) and all(map(_UNNAMED.fullmatch, left))


def text_of_bare(
    names: Sequence[str], rows: Sequence[Sequence[str]], columns: Columns
) -> tuple[list[str], Columns] | None:
    """Names for such columns, where those have none, and the columns with the only one of running text, by the first rows; None where it is not the only one."""
    if not are_bare(names) or len(rows) < _SEVERAL or columns.named.keys() & set(BODY):
        return None
    called = [name.strip() or f"column {at}" for at, name in enumerate(names, 1)]
    found = []
    for at, name in enumerate(called):
        cells = [row[at] for row in rows if len(row) > at and is_filled(row[at])]
        if cells and 2 * sum(map(is_prose, cells)) >= len(cells):
            found.append(name)
    return (called, Columns(columns.named, prose=found[0], wanted=found[0])) if len(found) == 1 else None


def may_lack_names(names: Sequence[str], columns: Columns) -> bool:
    """Whether the line in the place of the names may be a row with a text, or counts the columns."""
    return not columns.named.keys() & set(BODY) and (are_bare(names) or any(map(is_prose, names)))


def called_by_cells(rows: Sequence[Sequence[str]], columns: Columns) -> list[str] | None:
    """Names for the columns of a table that has no line of them: of its only running text and its addresses, or its days and its only titles, or labels; None where the first rows do not show them.

    `rows`: the first rows, of which the line in the place of the names is one.
    """
    width = len(rows[0]) if rows else 0
    if len(rows) < _ALIKE or any(len(row) != width for row in rows) or columns.named.keys() & set(BODY):
        return None
    stacks = list(zip(*rows, strict=True))
    addresses = [at for at, cells in enumerate(stacks) if all(map(is_address, cells))]
    texts = [at for at, cells in enumerate(stacks) if 2 * sum(map(is_prose, cells)) >= len(cells)]
    authors = [at for at, cells in enumerate(stacks) if _has_lists_of_names(cells)]
    titles = [
        at
        for at, cells in enumerate(stacks)
        if at not in texts
        and not any(map(_LIST.fullmatch, cells))
        and all(_TITLE <= count_words(cell) <= _LONG_TITLE for cell in cells)
        and not any(map(_is_day, cells))
    ]
    days = [at for at, cells in enumerate(stacks) if all(map(_is_day, cells))]
    if len(texts) != 1:
        return None
    if not (addresses or (days and len(titles) == 1)):
        labels = {at for at, cells in enumerate(stacks) if all(map(_is_label, cells))}
        titles = [at for at in titles if at not in labels]
        if len(labels) + len(titles) + 1 < width or len(titles) > 1 or not is_prose(rows[0][texts[0]]):
            return None
    names = [f"column {at}" for at in range(1, width + 1)]
    names[texts[0]] = "text"
    if addresses:
        names[addresses[0]] = "url"
    if len(days) == 1:
        names[days[0]] = "date"
    if len(titles) == 1:
        names[titles[0]] = "title"
    if len(authors) == 1:
        names[authors[0]] = "authors"
    return names


def without_names(entry: Source | BrokenEntry) -> Source | BrokenEntry:
    """A row of a table that has no names, and nothing that shows that somebody published the text: reviews and messages stand so beside labels."""
    if isinstance(entry, BrokenEntry):
        return entry
    return structs.replace(entry, declared=(*entry.declared, Declared("nameless", "", "row:")))


PUBLISHED = frozenset({"title", "url"})
"""Names of columns that `called_by_cells` gives, of which one shows that."""


def _is_label(cell: str) -> bool:
    """Whether a cell holds a word or two, a number, a day or nothing."""
    return _is_day(cell) or (len(cell) <= _LABEL and not has_words(cell, _WORDS_OF_LABEL + 1))


def _has_lists_of_names(cells: Sequence[str]) -> bool:
    """Whether a column holds lists as programs write them out, of few names each: "['Ana Cruz', 'Ben Ode']"; lists of topics are longer, or of single words."""
    lists = [listed(cell) for cell in cells if _LIST.fullmatch(cell) is not None and is_filled(cell)]
    items = [item for names in lists for item in names]
    if len(lists) < _ALIKE or any(is_filled(cell) and _LIST.fullmatch(cell) is None for cell in cells):
        return False
    named = sum(" " in item and may_be_name(item) for item in items)
    return len(items) <= _NAMES * len(lists) and named >= _MOSTLY * len(items)


_ADDRESS = lazy_pattern(r"https?://[^\s/]+\.[^\s]+\Z")
_IN_FIGURES = lazy_pattern(r"\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?:[, T].{1,20})?")
_SEVERAL = 2
"""Rows below names that say nothing, at least."""
_ALIKE = 3
"""Rows at least that show what a column holds."""
_LIST = lazy_pattern(
    r"\s*+\[\s*+(?:(?:'(?:[^'\[\]\\]|\\.|(?<=\w)'(?=\w)){0,80}+'|\"(?:[^\"\[\]\\]|\\.){0,80}+\")\s*+,?\s*+){0,200}+\]\s*"
)
"""A list of strings as Python and JSON write it."""
_NAMES, _MOSTLY = 3, 0.75
"""Names of a list on average, at most, and the part of them that have the form of one."""
_NUMBER = lazy_pattern(r"\d{1,3}")
_UNNAMED = lazy_pattern(r"(?i)unnamed: ?\d{1,3}")
_LABEL, _WORDS_OF_LABEL = 40, 3
"""Characters and words of a label, at most."""
_TITLE, _LONG_TITLE = 2, 40
"""Words of a title."""
