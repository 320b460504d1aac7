"""What the columns of a row state of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from provenance.documents import Declared
from provenance.loaders.cell_forms import CELL, cells_of, is_of_other_days
from provenance.loaders.cells import (
    date_and_name,
    day_in_parts,
    is_day,
    is_filled,
    is_machine_date,
    listed,
    name_in_parts,
    origin_of,
    plain_name,
    strings_of,
    without_surrogates,
)
from provenance.loaders.column_names import COLLECTORS, NUMBERED
from provenance.loaders.columns import (
    day_in_file_name,
    day_in_name,
    fallback_of,
    is_called_retrieved,
    is_of_crawl,
    is_of_making,
    is_of_retrieval,
    is_plainly_dated,
    may_be_date,
    may_hold_day,
)
from provenance.loaders.kinds_of_rows import is_to_be_published, releases_in
from provenance.loaders.named_columns import Columns
from provenance.loaders.outlets_of_rows import outlets_by_slug, outlets_of_address, outlets_of_feeds
from provenance.loaders.row_addresses import addresses_of_site, section_of_page, unnamed_address
from provenance.loaders.scraped_names import named_in, without_city
from provenance.loaders.tagged_authors import tagged_authors
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_OUTLET = 60
"""Characters of the longest name of an outlet; longer cells hold descriptions."""
_OTHER = lazy_pattern(r"[/_:]|\d{4}|\d\D+\d|\d\.\d")
"""In the name of a data set, a file or an address, which a column `source` may hold instead; …"""
_COUNTED = lazy_pattern(r"([^\W\d]+)[\s#-]*\d+")
"""… and one of a row that somebody counts: "Source 3"."""
_LETTER = lazy_pattern(r"(?:\d{1,3}\s?)?[^\W\d_]")
"""How the name of an outlet begins: "20 Minutos"."""
_ADDRESS = lazy_pattern(r"https?://\S+")
_ID = lazy_pattern(r"\d+|(?![A-Z]{4,}\d{1,3}\Z)(?=[A-Z]*\d)[A-Z\d]{5,}|t\d_\w+|did:\S+|[\da-f]{16,}|[\da-f-]{36}")
"""What a system calls a user, which nobody else does; "LAMP360" may be a house."""
_IN_FIGURES = lazy_pattern(r"\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?:[, ].{0,20})?")
_IN_WORDS = lazy_pattern(
    r"(?:[^\W\d_]{2,12}[,.]?\s)?\d{1,2}(?:\.|º|ª|er|st|nd|rd|th)?,?(?:\sde)?\s[^\W\d_]{3,12}\.?,?(?:\sde)?\s(?:19|20)\d\d(?:[^\w].{0,30})?"
)
"""A date with its month in words of any language, the day first."""
_WITH_SIGNS = lazy_pattern(r"\d{1,2}([./-])[^\W\d_]{3,12}\.?\1(?:19|20)\d\d(?!\w).{0,90}")
"""The same with signs between, and what a page says of it behind: "20.ago.2024 (terça-feira) - 23h28 atualizado: …"."""
_MIXED = frozenset({
    "authordate", "dateauthor", "authoranddate", "dateandauthor", "bylinedate", "datebyline", "authordatetime", "publishdetails", "publishdetail", "publishinfo", "publishedinfo", "publicationinfo", "publicationdetails", "pubinfo", "articledetails", "postdetails", "postinfo", "articlesubtitle", "info", "meta", "details", "detail", "metainfo", "metatext", "metaline",
})  # fmt: skip
"""Columns that may hold the line with the author and the day that stood below the title."""
_MIXTURE = 200
_YEAR = lazy_pattern(r"(?<!\d)(?:19[89]|20[0-3])\d(?!\d)")
_YEARLESS = lazy_pattern(
    r"(?P<day>(?:[^\W\d_]{2,12},?\s)?(?:[^\W\d_]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,12}\.?))(?:[,|–-]?\s(?:[^\W\d_]{1,3}\s)?\d{1,2}[:.hH]\d\d.{0,20})?"
)
_DAY = lazy_pattern(r"(?<!\d)(?:[0-2]?\d|3[01])(?!\d)")
_CREDITED = lazy_pattern(
    r"(?i)(?<!\w)(?:by|author|written|reporter|von|por|par|oleh|penulis|door|autor|auteur)(?:\s|:\s?)(?=\S)"
)
_WITH_MAIL = lazy_pattern(r"\s<[^<>\s]+@[^<>\s]+>$")
_FROM, _OF_MESSAGES = "from", frozenset({"fromid", "subject", "messageid"})
"""Who sent a message, in a row that has one of these; elsewhere it is a place."""
_NAMING = frozenset({"title", "author", "publisher"})


def declared_in(cells: Sequence[tuple[str, object]], bodies: frozenset[str], columns: Columns) -> tuple[Declared, ...]:
    """What the columns say of the text; `bodies`: those that hold it."""
    found: list[Declared] = []
    guessed: list[Declared] = []
    unknown: list[tuple[str, object]] = []
    fetch = _fetch_of(cells, bodies, columns)
    sent = any(plain_name(column) in _OF_MESSAGES for column, _ in cells)
    for column, value in cells:
        fields = columns.fields_of(column)
        if fields:
            for declared in _of_known(column, value, columns, fetch):
                (guessed if declared.origin.startswith("column:") else found).append(declared)
        elif column not in bodies and (sent or plain_name(column) != _FROM):
            said = _of_channel(column, value, cells) or [*_of_unknown(column, value)]
            for declared in said:
                (guessed if declared.origin.startswith("column:") else found).append(declared)
            unknown += () if said else ((column, value),)
    if "url" not in columns.named and not any(declared.field == "url" for declared in found):
        found.extend(addresses_of_site(cells) or unnamed_address(cells, bodies, columns, [*found, *guessed]))
    found.sort(key=lambda declared: declared.origin == _IDENTIFIER)
    settled = {declared.field for declared in found} | columns.named.keys()
    found.extend(_names_of_works(cells, settled))
    if {"title", "date"} <= settled and "publisher" not in settled:
        guessed.extend(outlets_by_slug(cells))
    if "publisher" not in settled:
        guessed.extend(outlets_of_address(cells, found))
        guessed.extend(outlets_of_feeds(cells))
    found.extend(declared for declared in guessed if declared.field not in settled)
    if settled.isdisjoint(_OF_WHOLE):
        found.extend(section_of_page(cells, bodies))
    found.extend(releases_in(cells, bodies))
    if "author" not in settled:
        found.extend(_contributors(cells))
    if settled.isdisjoint(_PUBLISHED) and is_to_be_published(cells):
        found.append(Declared("unpublished", "null", "columns:date"))
    parts = None if columns.has("date") else day_in_parts(_with_day(cells))
    if parts is not None:
        found = [_with_year(declared, parts) for declared in found]
        found.append(Declared("date", parts, "columns:year"))
    name = None if "author" in settled else name_in_parts(cells)
    if name is not None:
        found.append(Declared("author", name, "columns:author"))
    found.extend(_of_cells(unknown, addressed="url" in columns.named or any(one.field == "url" for one in found)))
    return tuple(_without_saving(found))


def _without_saving(found: list[Declared]) -> list[Declared]:
    """What is declared, a change in the very second of the fetch as a fetch, too: the program that saved the row wrote both."""
    fetched = {
        one.value[:_SECOND] for one in found if one.field == "retrieved" and _MOMENT.match(one.value) is not None
    }
    if not fetched:
        return found
    return [
        Declared("retrieved", one.value, one.origin)
        if one.field == "modified" and one.origin.startswith("row:") and one.value[:_SECOND] in fetched
        else one
        for one in found
    ]


_MOMENT = lazy_pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d")
_SECOND = len("2024-05-03T10:00:00")


def _of_cells(cells: Sequence[tuple[str, object]], *, addressed: bool) -> Iterator[Declared]:
    """What the cells of columns may be of which nothing else is told."""
    for column, value in cells:
        if fallback_of(column) is None and not is_of_retrieval(column):
            yield from cells_of(column, value, addressed=addressed)


_IDENTIFIER = "row:uri"
"""What identifies a text may look like its address, which comes before it: `uri` beside `url` of Mastodon."""
_LONG_NAME = 4
"""Words of a name that is a title; those of people and goods have fewer."""


def _names_of_works(cells: Sequence[tuple[str, object]], settled: AbstractSet[str]) -> Iterator[Declared]:
    """The title that stands under `name`, as schema.org calls it and searches for news give it, in a row with an address and a day."""
    for column, value in cells if "title" not in settled and settled >= {"url", "date"} else ():
        if _is_name_of_work(column, value):
            yield Declared("title", without_surrogates(" ".join(str(value).split())), f"column:{origin_of(column)}")


def _is_name_of_work(column: str, value: object) -> bool:
    return plain_name(column) == "name" and isinstance(value, str) and len(value.split()) >= _LONG_NAME


_PUBLISHED = frozenset({"url", "date"})


class _Fetch(NamedTuple):
    """What a row says of when it was fetched."""

    crawled: bool
    """It names a crawl,"""
    extracted: bool
    """or has the form of an extract of one."""
    kept: frozenset[str]
    """The moments at which an archive copied the page."""


def _fetch_of(cells: Sequence[tuple[str, object]], bodies: frozenset[str], columns: Columns) -> _Fetch:
    crawled = any(isinstance(value, str) and is_of_crawl(value) for column, value in cells if column not in bodies)
    return _Fetch(crawled, not crawled and _is_extract(cells, columns), _days_of_copies(cells, bodies))


def _of_known(column: str, value: object, columns: Columns, fetch: _Fetch) -> Iterator[Declared]:
    """What a column says whose name is known or configured; and the day in the name of a file in the place of an address, as a guess."""
    configured = columns.is_configured(column)
    origin = f"{'configured' if configured else 'row'}:{origin_of(column)}"
    for named in columns.fields_of(column):
        fetched = named == "date" and not configured and _is_of_fetch(column, value, fetch)
        field = "retrieved" if fetched else named
        for words in _said(value, named, field, configured=configured):
            if (said := words if configured else _of_field(field, words)) is not None:
                yield Declared(field, said, origin)
            if field == "date" and not is_machine_date(words):
                from provenance.loaders.day_forms import unread_day  # noqa: PLC0415 - most are

                if (other := unread_day(words)) is not None:
                    yield Declared(*other, origin, kind=CELL)
            if field == "url" and "/" not in words and (day := day_in_name(words)) is not None:
                yield Declared("date", day, f"column:{origin_of(column)}")


def _said(value: object, named: str, field: str, *, configured: bool) -> Iterable[str]:
    """What a cell says for a field: of authors and languages each of a list; ids of users only where the configuration says that they are authors."""
    if field not in _LISTED:
        return strings_of(value, named)
    names = [name for words in strings_of(value, named) for name in listed(words)]
    as_list = isinstance(value, list) or (isinstance(value, str) and value.startswith(("[", "(", "{")))
    if field == "author" and as_list:
        names = named_in(names)
    return names if configured else [name for name in names if not _is_id(field, name)]


_LISTED = frozenset({"author", "language"})


def _of_field(field: str, words: str) -> str | None:
    """What a cell says of its field; None for a path in the place of a title, and for what collects the texts of all outlets."""
    if field == "title":
        return None if _PATH.fullmatch(words) is not None else words
    if field in {"publisher", "site"}:
        return None if plain_name(words[:_OUTLET]) in COLLECTORS else words
    if field == "author":
        return without_city(_CUT_INITIAL.sub(r"\1 ", " ".join(_SYMBOLS.sub(" ", words).split()))) or None
    return words


_PATH = lazy_pattern(r"/?(?:[\w.-]+/)+[\w.-]+-[\w.-]+-[\w.-]+/?")
"""“environment/2020/jul/02/old-bridge-closes”: where a text stands, and not what it is called."""
_CUT_INITIAL = lazy_pattern(r"((?<!\S)[A-ZÀ-Þ]\.)\s?,\s?(?=[A-ZÀ-Þ][a-zà-ÿ]+,?\Z)")
"""Where a program joined the pieces of one name with a comma: "Ana C. ,Cruz,"."""
_SYMBOLS = lazy_pattern("[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+")
"""Pictures that somebody has put beside a name."""


def _is_of_fetch(column: str, value: object, fetch: _Fetch) -> bool:
    """Whether a date of a row is the day on which the page was fetched: the row is one of a crawl, or of an extract of one, or names a copy of that moment."""
    if (fetch.crawled or fetch.extracted) and is_plainly_dated(column):
        return True
    return (fetch.crawled and is_of_making(column)) or _is_of_copy(value, fetch.kept)


def _days_of_copies(cells: Sequence[tuple[str, object]], bodies: frozenset[str]) -> frozenset[str]:
    """The moments at which the Wayback Machine copied the page, by the addresses of a row."""
    return frozenset(
        found[1]
        for column, value in cells
        if column not in bodies and isinstance(value, str) and _ARCHIVE in value[:_OUTLET]
        for found in _COPY.finditer(value)
    )


def _is_of_copy(value: object, kept: frozenset[str]) -> bool:
    """Whether a cell holds the moment of such a copy."""
    return bool(kept) and isinstance(value, str | int) and str(value).strip() in kept


_ARCHIVE = "archive.org/web/"
_COPY = lazy_pattern(r"archive\.org/web/(\d{14})")


_OF_WHOLE = frozenset({"date", "author"})
"""What no section of a page has of its own."""


def _contributors(cells: Sequence[tuple[str, object]]) -> Iterator[Declared]:
    """The writers among the tags of a text."""
    for column, value in cells:
        for name in tagged_authors(value) if plain_name(column) == "tags" else ():
            yield Declared("author", without_surrogates(name), f"column:{origin_of(column)}")


def _is_extract(cells: Sequence[tuple[str, object]], columns: Columns) -> bool:
    """Whether a row has the form of an extract of the web, as C4 has it: an address and a `timestamp`, which is that of the fetch, but nothing that names the text or somebody."""
    if not any(plain_name(column) in {"timestamp", "ts"} for column, _ in cells):
        return False
    if any(_is_name_of_work(column, value) for column, value in cells):
        return False
    stated = {field for column, value in cells if is_filled(value) for field in columns.fields_of(column)}
    return "url" in stated and _NAMING.isdisjoint(stated)


def _of_channel(column: str, value: object, cells: Sequence[tuple[str, object]]) -> list[Declared]:
    """The channel that sent a message, as Telegram exports it: it is an outlet and nobody's name."""
    if plain_name(column) != _FROM or not isinstance(value, str) or not value.strip():
        return []
    sent = any(plain_name(name) == "fromid" and str(cell).startswith("channel") for name, cell in cells)
    return [Declared("publisher", without_surrogates(" ".join(value.split())), f"column:{_FROM}")] if sent else []


def _of_unknown(column: str, value: object) -> Iterator[Declared]:
    """What an unknown column may say, by its name and the form of its cell; `column:` is the origin of what counts where nothing else says it."""
    fallback = fallback_of(column)
    if isinstance(value, str) and len(value) <= _MIXTURE and plain_name(column) in _MIXED:
        yield from _of_mixed(" ".join(value.split()), f"column:{origin_of(column)}", sure=may_be_date(column))
    elif fallback is not None:
        for words in strings_of(value, fallback):
            if fallback == "publisher" and _ADDRESS.fullmatch(words) is not None:
                yield Declared("url", words, f"column:{origin_of(column)}")
            elif _names(named := _WITH_MAIL.sub("", words) if fallback == "author" else words, fallback):
                yield Declared(fallback, named, f"column:{origin_of(column)}")
    elif may_be_date(column):
        for words in strings_of(value, "date"):
            yield from _of_dated(words, f"column:{origin_of(column)}")
    elif is_of_retrieval(column):
        for words in strings_of(value, "date"):
            yield Declared("retrieved", words, f"row:{origin_of(column)}")
    elif isinstance(value, str):
        if (day := day_in_file_name(column, value)) is not None:
            yield Declared("date", day, f"column:{origin_of(column)}")
        elif column.lower() == "id" and (day := day_in_name(value)) is not None:
            yield Declared("unlabelled", day, "row:id")
        elif (is_day(value) or (may_hold_day(column) and is_machine_date(value))) and not is_of_other_days(column):
            field = "retrieved" if is_called_retrieved(column) else "unlabelled"
            yield Declared(field, value, f"row:{without_surrogates(column.strip())}")


def _of_dated(words: str, origin: str) -> Iterator[Declared]:
    """The date of a cell that is one, and the name beside it."""
    both = date_and_name(words)
    if both is not None:
        yield Declared("date", both[0], origin)
        yield Declared("author", both[1], origin)
    elif (
        is_machine_date(words)
        or _IN_FIGURES.fullmatch(words) is not None
        or (len(words) <= _OUTLET and _IN_WORDS.fullmatch(words) is not None)
        or _WITH_SIGNS.fullmatch(words) is not None
    ):
        yield Declared("date", words, origin)
    elif len(words) <= _OUTLET and _YEARLESS.fullmatch(words) is not None:
        yield Declared("yearless", words, origin.replace("column:", "row:", 1))


def _of_mixed(words: str, origin: str, *, sure: bool) -> Iterator[Declared]:
    """The day and the name of a cell in which both may stand, as they did on the page: "By Ana Cruz | March 4, 2021"."""
    both = date_and_name(words)
    if both is not None:
        yield Declared("date", both[0], origin)
        if sure:
            yield Declared("author", both[1], origin)
            return
    elif _YEAR.search(words) is not None and _DAY.search(words) is not None:
        yield Declared("date", words, origin)
    if _CREDITED.search(words) is not None or "author" in origin:
        yield Declared("author", words, origin)


def _with_year(declared: Declared, parts: str) -> Declared:
    """A date without its year, "March 4", with the year that another column has."""
    found = _YEARLESS.fullmatch(declared.value) if declared.field in {"date", "yearless"} else None
    return declared if found is None else Declared("date", f"{found['day']} {parts[:4]}", declared.origin)


def _with_day(cells: Sequence[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    """The columns of a row, a `date` that is a number of one or two figures as the day beside the month."""
    for column, value in cells:
        is_day = plain_name(column) == "date" and str(value).strip().isdigit() and len(str(value).strip()) <= len("31")
        yield ("day" if is_day else column), value


def _is_id(field: str, words: str) -> bool:
    """Whether a cell for an author holds the id of a user."""
    return field == "author" and " " not in words and _ID.fullmatch(words) is not None


def _names(words: str, field: str) -> bool:
    """Whether a cell names whom its column may hold, and is no id of a system, data set, file or address."""
    if field == "title":
        return True
    if field == "url":
        return _ADDRESS.fullmatch(words) is not None
    if field == "author":
        return not _is_id(field, words) and "@" not in words
    if len(words) > _OUTLET or words[:1].islower() or _LETTER.match(words) is None or _OTHER.search(words) is not None:
        return False
    counted = _COUNTED.fullmatch(words)
    return counted is None or counted[1].lower() not in NUMBERED
