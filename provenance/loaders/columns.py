"""What the columns of a row say, by the names under which collections of texts keep them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from provenance.patterns import lazy_pattern

_NAMES: Mapping[str, str] = {
    "title": "title headline webtitle pagetitle articletitle newstitle storytitle posttitle",
    "date": (
        "date datetime published publishedat publishedon publisheddate publisheddatetime publishedtime publishdate publishdatetime publishtime publishedatutc "
        "publicationdate publicationdatetime publicationtime pubdate pubdatetime pubtime datepublished datepublish datepub dateposted datecreated dateofpublication publishingdate webpublicationdate "
        "firstpublished firstpublishedat firstpublicationdate originaldate articledate articlepublishedtime articlepublisheddate newsdate storydate dateofarticle editiondate postdate posttime "
        "posted postedat postedon posteddate created createdat createdon createddate createdtime createdutc creationdate creationtime timestamp issued issueddate issuedate releasedate displaydate displaydatetime"
    ),
    "modified": (
        "modified modifiedat modifiedon modifieddate modifiedtime datemodified datemodify dateupdated updated updatedat updatedon updateddate updatedtime lastmodified lastmodifieddate "
        "lastupdated lastupdate lastupdatedat lastchanged articlemodifiedtime moddate"
    ),
    "author": (
        "author authors authorname authornames authorslist authorlist byline bylines writer writers writtenby contributor contributors creator creators dccreator journalist journalists reporter reporters "
        "reportername columnist columnists correspondent articleauthor newsauthor storyauthor postauthor sourceauthor firstauthor leadauthor mainauthor postedby by "
        "autor autores autorin autoren auteur auteurs verfasser autore autori penulis yazar forfatter författare автор авторы 作者 著者 筆者 記者 저자 기자"
    ),
    "publisher": (
        "publisher publishername publication publicationname outlet outletname newspaper newspapername magazine journal sourcename newssource newsoutlet newsagency mediaoutlet medianame"
    ),
    "site": "site sitename website websitename domain sourcedomain hostname",
    "url": (
        "url canonicalurl canonical canonicallink link permalink sourceurl sourcelink articleurl articlelink pageurl weburl newsurl storyurl posturl originalurl uri"
    ),
    "licence": "licence license rights licensename licencename licenseurl licenceurl",
    "language": "language lang languagecode langcode locale inlanguage",
    "description": "description summary abstract standfirst subtitle subheadline excerpt teaser",
}
"""Field of `Declared` -> names of columns without capitals, blanks and signs, as data sets and interfaces of news spell them."""
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split()}
_FALLBACKS = {
    **dict.fromkeys(["user", "username", "userscreenname", "screenname", "reviewer", "reviewername", "speaker", "speakers", "speakername", "poet", "lyricist"], "author"),
    **dict.fromkeys(["source", "agency", "newsservice", "wire", "wireservice"], "publisher"),
}  # fmt: skip
"""Columns that say it where no other does: of posts, reviews, speeches and poems, and of reports by an agency."""
_NUMBERED = lazy_pattern(r"(authors?)\d{1,2}(?:name)?")
"""The columns of authors in tables that were made of lists: `author_1`, `authors/0/name`."""
_PROFILE = lazy_pattern(
    r"https?://[^\s?#]{3,200}/(?:authors?|people|person|staff|by|profiles?|team|contributors?|writers?|reporters?|journalists?|columnists?)/(?P<slug>[\w-]{3,60})/?"
)
_NESTED = frozenset({"meta", "metadata"})
"""Columns that hold an object with further ones."""
_CONTENT = frozenset({"id", "text", "html"})
_PARTS = frozenset({"year", "month", "day"})
_WHOLE = ("displayname", "fullname", "original", "byline", "screenname", "username")
"""Keys of an object in a cell of which the first says whom it stands for, where it has no `name`: as interfaces of news give people and bylines."""
_GIVEN = ("firstname", "givenname", "first", "given", "forename")
_FAMILY = ("lastname", "familyname", "last", "family", "surname")
"""Keys of a person, and of columns behind `author`, where a name is kept in two parts."""
_OF_AUTHOR = "author"
_OF_NAME = frozenset(_OF_AUTHOR + key for key in (*_GIVEN, *_FAMILY))
_WORD = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_DATED = frozenset(
    {"date", "dates", "datetime", "time", "timestamp", "publish", "published", "publication", "posted", "created"}
)
"""Words of a column's name of which any says that a date stands in it …"""
_NOT_OF_TEXT = frozenset({
    "crawl", "crawled", "crawler", "scrape", "scraped", "fetch", "fetched", "download", "downloaded", "access", "accessed", "retrieved", "retrieval", "archived", "archive", "index", "indexed",
    "collected", "collection", "import", "imported", "ingested", "inserted", "processed", "annotated", "annotation", "snapshot", "event", "birth", "death", "start", "end", "expiry", "expires", "expiration", "deadline", "due",
    "read", "reading", "run", "duration", "zone", "timezone", "update", "updated", "modified", "comment", "comments", "user", "account", "joined", "seen", "cache", "cached", "effective", "valid", "record", "recorded",
    "last",
})  # fmt: skip
"""… and those of which any says that it is not the one on which the text came out."""
_RETRIEVED = frozenset(
    {"crawl", "crawled", "crawler", "scrape", "scraped", "fetch", "fetched", "download", "downloaded", "access", "accessed", "retrieved", "retrieval", "collected"}
)  # fmt: skip
"""Of these: that it is the day on which somebody fetched the text, which had come out before."""
_EMPTY = frozenset(
    {
        "",
        "[]",
        "{}",
        "()",
        "none",
        "null",
        "nan",
        "nat",
        "n/a",
        "na",
        "<na>",
        "undefined",
        "['']",
        '[""]',
        "-",
        "--",
        "[deleted]",
        "[removed]",
        "[unknown]",
        "[redacted]",
    }
)
"""What tables and programs write into cells that hold nothing."""
_MACHINE_DATE = lazy_pattern(
    r"(?:19[89]\d|20\d\d)[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])(?:[T ].{0,30})?"
    r"|(?:[A-Z][a-z]{2,8},? )?(?:[A-Z][a-z]{2,8}\.? \d\d?,? |\d\d? [A-Z][a-z]{2,8}\.?,? )(?:19[89]\d|20\d\d)(?:[, ].{0,30})?"
)
_CRAWL = lazy_pattern(r"CC-MAIN-(?:20\d\d-\d\d(?!\d)|20\d{12})|CC-NEWS-20\d\d|crawl-data/CC-")
_CRAWLS = frozenset({"dump", "crawl", "snapshot", "segment", "warcfilename", "warcfile"})
"""Columns that may name a crawl."""
_PLAIN_DATES = frozenset({"date", "datetime", "time", "timestamp"})
_PUBLISHED_BY = lazy_pattern(
    r"(?P<date>[A-Z][a-z]{2,8}\.? \d\d?, (?:19[89]\d|20\d\d))\s+\|\s+(?P<who>[^|/]{2,60})"
    r"|(?P<before>[^|/]{2,60}?)\s+[|/]\s+(?P<behind>[A-Z][a-z]{2,8}\.? \d\d?, (?:19[89]\d|20\d\d)(?:, .{0,30})?)"
)
_FILE_NAMES = frozenset({"filename", "file", "sourcefile", "filepath", "path"})
_LONGEST = 300
"""Characters of the name of a file."""
LONGEST_NAME = 200
"""Characters of the name of a column; longer ones are none that anybody knows."""
_DAY_IN_NAME = lazy_pattern(
    r"(?<![A-Za-z\d])(?:(?P<iso>(?:19[89]\d|20\d\d)[-_](?:0[1-9]|1[0-2])[-_](?:0[1-9]|[12]\d|3[01]))(?!\d)"
    r"|(?P<month>[A-Z][a-z]{2,8})[-_](?P<day>\d\d?)[-_](?P<year>19[89]\d|20\d\d)(?!\d))"
)
"""A day in the name of a file: `Ridge_fire__Gazette_October_23_2020.txt`."""
_LISTED = lazy_pattern(r"\[\s*(?:'[^'\[\]]*'|\"[^\"\[\]]*\")(?:\s*,\s*(?:'[^'\[\]]*'|\"[^\"\[\]]*\"))*\s*\]")
_ITEM = lazy_pattern(r"'([^']*)'|\"([^\"]*)\"")
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@lru_cache(maxsize=1024)
def is_of_crawl(value: str) -> bool:
    """Whether a cell names a crawl of Common Crawl, or a file of one: the row was made from a page that was fetched then."""
    return "CC-" in value and len(value) <= _LONGEST and _CRAWL.search(value) is not None


def is_plainly_dated(column: str) -> bool:
    """Whether a column is called `date` or `timestamp` and no more: in a row of a crawl that is the day of the fetch."""
    return plain_name(column) in _PLAIN_DATES


def plain_name(column: str) -> str:
    """The name of a column without capitals, blanks and signs: `Published-At`, `published_at` and `publishedAt` are one. To be asked of short names."""
    if column.isascii():
        return re.sub(r"[\W_]+", "", column).lower()
    composed = unicodedata.normalize("NFKC", column).casefold()
    return "".join(sign for sign in composed if unicodedata.category(sign)[0] in "LNM")


def field_of(column: str) -> str | None:
    """The field of `Declared` that a column holds; None for one that is not known."""
    name = plain_name(column)
    return _FIELDS.get(name) or ("author" if _NUMBERED.fullmatch(name) is not None else None)


@lru_cache(maxsize=1024)
def fallback_of(column: str) -> str | None:
    """The field that a column holds where no other does; None for one that holds none."""
    return _FALLBACKS.get(plain_name(column)) if len(column) <= LONGEST_NAME else None


@lru_cache(maxsize=1024)
def may_be_date(column: str) -> bool:
    """Whether the name of an unknown column speaks of a date that may be that of the text."""
    words = {word.lower() for word in _WORD.findall(column)}
    return not _DATED.isdisjoint(words) and _NOT_OF_TEXT.isdisjoint(words)


@lru_cache(maxsize=1024)
def is_of_retrieval(column: str) -> bool:
    """Whether the name of an unknown column says that the day on which the text was fetched stands in it: `scraped_date`."""
    words = {word.lower() for word in _WORD.findall(column)}
    return not _DATED.isdisjoint(words | {word.removesuffix("s") for word in words}) and not _RETRIEVED.isdisjoint(
        words
    )


@lru_cache(maxsize=1024)
def may_hold_day(column: str) -> bool:
    """Whether the name of an unknown column speaks of a time of any kind: `last_active`, `event_date`."""
    return not (_DATED | _NOT_OF_TEXT).isdisjoint(word.lower() for word in _WORD.findall(column))


def day_in_file_name(column: str, words: str) -> str | None:
    """The day in the name of the file from which a row was made, where a column holds that; as it can be read anywhere."""
    return day_in_name(words) if plain_name(column) in _FILE_NAMES else None


def day_in_name(words: str) -> str | None:
    """The day in the name of a file or an id, as it can be read anywhere: `gazette_2020-10-23_bridge`."""
    if len(words) > _LONGEST:
        return None
    found = _DAY_IN_NAME.search(words)
    if found is None or (found["month"] and found["month"][:3].lower() not in _MONTH_NAMES):
        return None
    return found["iso"].replace("_", "-") if found["iso"] else f"{found['month']} {found['day']}, {found['year']}"


def is_read(column: str) -> bool:
    """Whether anything is read from a column of that name."""
    if len(column) > LONGEST_NAME:
        return False
    known = _PARTS | _NESTED | _FILE_NAMES | _CRAWLS | _OF_NAME
    name = plain_name(column)
    return name in known | _CONTENT or name in _FALLBACKS or field_of(column) is not None or may_hold_day(column)


def flat(values: Mapping[str, object], meaning: Callable[[str], str | None]) -> Iterator[tuple[str, object]]:
    """The columns of a row, and those of the object that its `meta` or `metadata` is where the row has none filled that says the same; `meaning` tells what two have in common that do."""
    yield from values.items()
    nested = [cell for column, cell in values.items() if isinstance(cell, dict) and is_nested(column)]
    if nested:
        own = {meaning(column) or plain_name(column) for column, cell in values.items() if is_filled(cell)}
        for cell in nested:
            for name, item in cell.items():
                if (
                    isinstance(name, str)
                    and len(name) <= LONGEST_NAME
                    and (meaning(name) or plain_name(name)) not in own
                ):
                    yield name, item


def is_nested(column: str) -> bool:
    """Whether a column may hold an object with further ones."""
    return len(column) <= LONGEST_NAME and plain_name(column) in _NESTED


def is_filled(cell: object) -> bool:
    """Whether a cell holds anything."""
    if isinstance(cell, str):
        return not is_empty(cell.strip())
    return cell is not None and cell not in ([], {})


def is_empty(words: str) -> bool:
    """Whether a cell holds what stands for nothing: `[]`, `None`, `nan`."""
    return words.lower() in _EMPTY


def is_machine_date(words: str) -> bool:
    """Whether a cell is a whole date with its month in words or in the order of ISO 8601, and nothing else."""
    return _MACHINE_DATE.fullmatch(words) is not None


def date_and_name(words: str) -> tuple[str, str] | None:
    """The date and the name of a cell that holds both, as newspapers print them: "Nov 13, 2023 | Ana Cruz", "PTI / Nov 14, 2023, 22:31 (IST)"."""
    found = _PUBLISHED_BY.fullmatch(words)
    if found is None:
        return None
    return found["date"] or found["behind"], found["who"] or found["before"]


def said_by(value: Mapping[str, object]) -> object:
    """What an object in a cell stands for: its `name` as in JSON-LD, its `$date` as MongoDB exports it, or a person's name under other keys; None where it has none."""
    said = value.get("name", value.get("$date"))
    if said is not None:
        return said
    known = {plain_name(key): item for key, item in value.items() if len(key) <= LONGEST_NAME and is_filled(item)}
    return next((known[key] for key in _WHOLE if key in known), None) or _joined(known, "")


def name_in_parts(values: Iterable[tuple[str, object]]) -> str | None:
    """The name that columns such as `author_first_name` and `author_last_name` give together; None without both."""
    known = {plain_name(column): cell for column, cell in values if column[: len(_OF_AUTHOR)].lower() == _OF_AUTHOR}
    return _joined(known, _OF_AUTHOR) if known else None


def _joined(known: Mapping[str, object], before: str) -> str | None:
    parts = (next((known[before + key] for key in keys if before + key in known), None) for keys in (_GIVEN, _FAMILY))
    names = [" ".join(part.split()) for part in parts if isinstance(part, str) and is_filled(part)]
    return " ".join(names) if len(names) > 1 else None


def listed(words: str) -> list[str]:
    """The names in a cell that is a list written out by a program, `['Ana Cruz', 'Ben Ode']`, or the one in the address of somebody's page; else the cell itself."""
    profile = _PROFILE.fullmatch(words) if words.startswith("http") else None
    if profile is not None:
        return [profile["slug"]]
    if not words.startswith("[") or _LISTED.fullmatch(words) is None:
        return [words]
    return [name for one, other in _ITEM.findall(words) if (name := (one or other).strip()) and not is_empty(name)]


def day_in_parts(values: Iterable[tuple[str, object]]) -> str | None:
    """The day, month or year that the columns `year`, `month` and `day` give together, in ISO 8601; None without a year."""
    parts: dict[str, int] = {}
    for column, value in values:
        name = plain_name(column)
        if name in _PARTS and isinstance(value, str | int | float) and not isinstance(value, bool):
            words = str(value).strip().removesuffix(".0")
            if words.isascii() and words.isdigit() and len(words) <= len("2024"):
                parts[name] = int(words)
            elif name == "month" and words[:3].lower() in _MONTH_NAMES:
                parts[name] = _MONTH_NAMES.index(words[:3].lower()) + 1
    year, month, day = parts.get("year", 0), parts.get("month", 0), parts.get("day", 0)
    if not 1400 <= year <= 2100:
        return None
    if not 1 <= month <= len(_MONTH_NAMES):
        return str(year)
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= 31 else f"{year}-{month:02}"
