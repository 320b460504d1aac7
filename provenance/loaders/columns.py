"""What the columns of a row say, by the names under which collections of texts keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from provenance.loaders.cells import (
    LONGEST_NAME,
    OF_NAME,
    is_filled,
    is_month,
    part_of_day,
    plain_name,
    read_out,
)
from provenance.loaders.column_languages import fallback_in, field_in, rank_in
from provenance.loaders.column_names import (
    BODIES,
    ELASTIC,
    FALLBACKS,
    FIELDS,
    LANGUAGE_WORDS,
    LIKELY_BODIES,
    NESTED,
    NEUTRAL,
    OF_BODIES,
    SURE_BODIES,
)
from provenance.patterns import lazy_pattern

_AUTHOR = "author"
_NUMBERED = lazy_pattern(r"(authors?)\d{1,2}(?:name)?")
"""The columns of authors in tables that were made of lists: `author_1`, `authors/0/name`."""
_CONTENT = frozenset({"id", "text", "html", *SURE_BODIES.split(), *LIKELY_BODIES.split()})
_WORD = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_DATED = frozenset({
    "date", "dates", "datetime", "time", "timestamp", "publish", "published", "publication", "posted", "created", "ts", "epoch", "unixtime", "data", "dt", "pdate", "pub", "pubd",
})  # fmt: skip
"""Words of a column's name of which any says that a date stands in it …"""
_NOT_OF_TEXT = frozenset({
    "crawl", "crawled", "crawler", "crawling", "scrape", "scraped", "scraping", "extraction", "capture", "captured", "ingest", "ingestion", "harvest", "harvested", "fetch", "fetched", "download", "downloaded", "access", "accessed", "retrieved", "retrieval", "archived", "archive", "index", "indexed",
    "collected", "collection", "import", "imported", "ingested", "inserted", "processed", "annotated", "annotation", "snapshot", "event", "birth", "death", "start", "end", "expiry", "expires", "expiration", "deadline", "due",
    "read", "reading", "run", "duration", "zone", "timezone", "update", "updated", "modified", "comment", "comments", "user", "account", "joined", "seen", "cache", "cached", "effective", "force", "kraft", "vigor", "vigueur", "vigore", "valid", "record", "recorded",
    "last", "warc", "added", "sqldate", "dateadded", "nascimento", "nascita", "evento", "inicio", "inizio", "fim", "coleta", "extracao", "raspagem", "acesso", "consulta",
})  # fmt: skip
"""… and those of which any says that it is not the one on which the text came out; `SQLDATE` is the day of GDELT's event, http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf."""
_RETRIEVED = frozenset(
    {"crawl", "crawled", "crawler", "crawling", "scrape", "scraped", "scraping", "extraction", "capture", "captured", "ingest", "ingestion", "ingested", "harvest", "harvested", "fetch", "fetched", "download", "downloaded", "access", "accessed", "retrieved", "retrieval", "collected", "warc"}
)  # fmt: skip
"""Of these: that it is the day on which somebody fetched the text, which had come out before …"""
_MOMENTS = _DATED | {"at", "on", "seendate"}
"""… beside one of these."""
_SEEN = frozenset(
    {
        "seendate",
        "crawldate",
        "crawltime",
        "scrapedate",
        "scrapetime",
        "fetchdate",
        "fetchtime",
        "crawledat",
        "scrapedat",
        "fetchedat",
        "retrievedon",
        "retrievedat",
        "dateextracted",
        "extractedat",
        "extractedon",
    }
)
"""Such names in one word, as GDELT and Reddit have them, and those of an extraction: `extracted_date` may be the day that a program took from the text."""
_CRAWL = lazy_pattern(r"CC-MAIN-(?:20\d\d-\d\d(?!\d)|20\d{12})|CC-NEWS-20\d\d|crawl-data/CC-")
_CRAWLS = frozenset({"dump", "crawl", "snapshot", "segment", "warcfilename", "warcfile"})
"""Columns that may name a crawl."""
_PLAIN_DATES = frozenset({"date", "datetime", "time", "timestamp", "ts"})
_MADE = frozenset({"created", "createdat", "datecreated"})
"""What collections call the moment at which they took a page: `created` of Dolma, https://github.com/allenai/dolma/blob/main/docs/data-format.md."""
_IN_LANGUAGES = frozenset({
    "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "it", "ja", "ko", "lt", "lv", "ms", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tl", "tr", "uk", "vi", "zh",
})  # fmt: skip
"""What a column of a text has at its end where it is one of several languages: `content_en`."""
_AT_END = _IN_LANGUAGES - {"no"}  # which may count
_SPOKEN = frozenset({"title", "description"})
"""Fields that a row may have once for each language: `title_spanish`."""
_FILE_NAMES = frozenset({"filename", "file", "sourcefile", "filepath", "path"})
_SLUGS = frozenset({"slug", "articleslug", "postslug", "urlslug", "permalinkslug"})
"""Columns that hold the end of the address."""
_LONGEST = 300
"""Characters of the name of a file."""
_DAY_IN_NAME = lazy_pattern(
    r"(?<![A-Za-z\d])(?:(?P<iso>(?:19[89]\d|20\d\d)[-_](?:0[1-9]|1[0-2])[-_](?:0[1-9]|[12]\d|3[01]))(?!\d)"
    r"|(?P<month>[A-Z][a-z]{2,8})[-_](?P<day>\d\d?)[-_](?P<year>19[89]\d|20\d\d)(?!\d)"
    r"|(?P<bare>(?:19[89]\d|20[0-3]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[-_.]\D|\Z))"
)
"""A day in the name of a file: `Ridge_fire__Gazette_October_23_2020.txt`, `20201023_bridge.html`."""
_DAY_OF_WIRE = lazy_pattern(
    r"[A-Z]{2,12}[-_]?(?P<year>19[89]\d|20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:\d{6,9})?(?!\d)\w{0,20}\.(?:txt|xml|html?|sgml?|json)"
)
"""The name of a file of a wire or an archive: `GAZ20121029S5343.txt`."""


@lru_cache(maxsize=1024)
def is_of_crawl(value: str) -> bool:
    """Whether a cell names a crawl of Common Crawl, or a file of one: the row was made from a page that was fetched then."""
    return "CC-" in value and len(value) <= _LONGEST and _CRAWL.search(value) is not None


def is_plainly_dated(column: str) -> bool:
    """Whether a column is called `date` or `timestamp` and no more: in a row of a crawl that is the day of the fetch."""
    return plain_name(column) in _PLAIN_DATES


def is_of_making(column: str) -> bool:
    """Whether a column is called `created`: in a row of a crawl that is the day of the fetch, too."""
    return plain_name(column) in _MADE


def field_of(column: str) -> str | None:
    """The field of `Declared` that a column holds; None for one that is not known."""
    name = plain_name(column)
    found = FIELDS.get(name) or (_AUTHOR if _NUMBERED.fullmatch(name) is not None else None)
    return found or FIELDS.get(_telling(column)) or field_in(column)


def telling_name(column: str) -> str:
    """The name of a column without capitals, blanks, signs and the words that say no more than that it is one of a text: `sentences` of `Article_Sentences`."""
    return _telling(column) or plain_name(column)


def _telling(column: str) -> str:
    """What of a column's name is left without the words that say no more than that it is one of a text; empty where it has none of these."""
    words = [word.lower() for word in _WORD.findall(column)]
    left = [word for word in words if word not in NEUTRAL]
    if len(left) > 1 and left[-1] in LANGUAGE_WORDS | _AT_END and FIELDS.get("".join(left[:-1])) in _SPOKEN:
        del left[-1]
    return "".join(left) if len(left) < len(words) else ""


@lru_cache(maxsize=1024)
def fallback_of(column: str) -> str | None:
    """The field that a column holds where no other does; None for one that holds none."""
    if len(column) > LONGEST_NAME or column == ELASTIC:
        return None
    return FALLBACKS.get(plain_name(column)) or FALLBACKS.get(_telling(column)) or fallback_in(column)


@lru_cache(maxsize=1024)
def may_be_date(column: str) -> bool:
    """Whether the name of an unknown column speaks of a date that may be that of the text."""
    words = {word.lower() for word in _WORD.findall(column)}
    return not _DATED.isdisjoint(words) and _NOT_OF_TEXT.isdisjoint(words) and plain_name(column) not in _SEEN


@lru_cache(maxsize=1024)
def is_of_retrieval(column: str) -> bool:
    """Whether the name of an unknown column says that the day on which the text was fetched stands in it: `scraped_date`."""
    words = {word.lower() for word in _WORD.findall(column)}
    dated = not _MOMENTS.isdisjoint(words | {word.removesuffix("s") for word in words})
    return (dated and not _RETRIEVED.isdisjoint(words)) or plain_name(column) in _SEEN


def is_called_retrieved(column: str) -> bool:
    """Whether the name of a column says that and no more: what it holds may be a day, or whether that was done."""
    return plain_name(column) in _RETRIEVED


@lru_cache(maxsize=1024)
def may_hold_day(column: str) -> bool:
    """Whether the name of an unknown column speaks of a time of any kind: `last_active`, `event_date`."""
    return not (_DATED | _NOT_OF_TEXT).isdisjoint(word.lower() for word in _WORD.findall(column))


def day_in_file_name(column: str, words: str) -> str | None:
    """The day in the name of the file from which a row was made or in the end of its address, where a column holds that; as it can be read anywhere."""
    return day_in_name(words) if plain_name(column) in _FILE_NAMES | _SLUGS and not is_of_crawl(words) else None


def day_in_name(words: str) -> str | None:
    """The day in the name of a file or an id, as it can be read anywhere: `gazette_2020-10-23_bridge`."""
    if len(words) > _LONGEST:
        return None
    wired = _DAY_OF_WIRE.fullmatch(words)
    if wired is not None:
        return f"{wired['year']}-{wired['month']}-{wired['day']}"
    found = _DAY_IN_NAME.search(words)
    if found is None or (found["month"] and not is_month(found["month"])):
        return None
    whole = found["iso"] or found["bare"]
    return whole.replace("_", "-") if whole else f"{found['month']} {found['day']}, {found['year']}"


@lru_cache(maxsize=1024)
def is_named_text(column: str) -> bool:
    """Whether the name of a column says that a text of some kind stands in it: `page_text`, `review_body`."""
    words = {word.lower() for word in _WORD.findall(column)}
    return len(words) > 1 and not BODIES.isdisjoint(words) and words <= BODIES | OF_BODIES | _IN_LANGUAGES


def is_read(column: str) -> bool:
    """Whether anything is read from a column of that name."""
    if len(column) > LONGEST_NAME:
        return False
    known = NESTED | _FILE_NAMES | _SLUGS | _CRAWLS | OF_NAME | _CONTENT
    name = plain_name(column)
    return (
        name in known
        or bool(part_of_day(column))
        or fallback_of(column) is not None
        or field_of(column) is not None
        or may_hold_day(column)
        or is_of_retrieval(column)
        or is_named_text(column)
        or rank_in(column) is not None
    )


def flat(
    values: Mapping[str, object], meaning: Callable[[str], str | None], depth: int = 2
) -> Iterator[tuple[str, object]]:
    """The columns of a row, and those of the objects that its `meta`, `metadata` and the like are where the row has none filled that says the same.

    `meaning` tells what two columns have in common that say the same; `depth`: objects within one another.
    """
    yield from values.items()
    nested = [inner for column, cell in values.items() if (inner := _inside(column, cell)) is not None] if depth else []
    if nested:
        own = {
            said
            for column, cell in values.items()
            if is_filled(cell)
            for said in [meaning(column) or plain_name(column)]
            if said != _AUTHOR or not (isinstance(cell, int) or (isinstance(cell, str) and cell.isdigit()))  # an id
        }
        for cell in nested:
            known = {name: item for name, item in cell.items() if isinstance(name, str) and len(name) <= LONGEST_NAME}
            for name, item in flat(known, meaning, depth - 1):
                if (meaning(name) or plain_name(name)) not in own:
                    yield name, item


def _inside(column: str, cell: object) -> dict[object, object] | None:
    """The further columns that a cell holds: an object, or one that is written out."""
    if not isinstance(cell, dict | list) and not (isinstance(cell, str) and cell.startswith(_OBJECTS)):
        return None
    if not is_nested(column):
        return None
    if isinstance(cell, str):
        made = cell.startswith(_OBJECTS[-1])
        cell = read_out(cell.partition("{")[1] + cell.partition("{")[2].removesuffix(")") if made else cell)
    if isinstance(
        cell, list
    ):  # of the types that JSON-LD has in a page, the one that has a date or an author; of versions the first
        wanted = _OF_VERSIONS if plain_name(column) == "versions" else _OF_TEXTS
        return next((one for one in cell if isinstance(one, dict) and not wanted.isdisjoint(one)), None)
    return cell if isinstance(cell, dict) else None


_OBJECTS = ("{", "[{", "defaultdict(")
"""How an object in a cell begins that a program wrote out."""
_OF_TEXTS = frozenset({"datePublished", "headline", "author"})
_OF_VERSIONS = frozenset({"created", "date", "published"})
"""As arXiv lists those of a paper (https://info.arxiv.org/help/bulk_data.html)."""


def is_nested(column: str) -> bool:
    """Whether a column may hold an object with further ones."""
    return column == ELASTIC or (len(column) <= LONGEST_NAME and plain_name(column) in NESTED)
