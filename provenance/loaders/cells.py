"""What a cell of a row says: names, dates, lists and objects, as programs write them out."""

from __future__ import annotations

import ast
import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from provenance.patterns import lazy_pattern

LONGEST_NAME = 200
"""Characters of the name of a column; longer ones are none that anybody knows."""
_WHOLE = ("realname", "displayname", "fullname", "nickname", "original", "byline", "screenname", "username")
"""Keys of an object in a cell of which the first says whom it stands for, where it has no `name`: as interfaces of news give people and bylines."""
_GIVEN = (
    "firstname", "givenname", "first", "given", "forename", "vorname", "prenom", "prénom", "nombre", "nome", "voornaam", "fornavn", "förnamn", "etunimi", "imie", "imię", "jmeno", "jméno",
    "namadepan", "ad", "isim", "имя", "імя", "име", "名",
)  # fmt: skip
_FAMILY = (
    "lastname", "familyname", "last", "family", "surname", "nachname", "nom", "apellido", "apellidos", "cognome", "sobrenome", "apelido", "achternaam", "etternavn", "efternavn", "efternamn",
    "sukunimi", "nazwisko", "prijmeni", "příjmení", "namabelakang", "soyad", "soyadi", "soyadı", "фамилия", "прізвище", "фамилно", "姓",
)  # fmt: skip
"""Keys of a person, and of columns behind `author`, where a name is kept in two parts."""
_NAMED = (
    "nama", "namalengkap", "nombre", "nombrecompleto", "nom", "nomcomplet", "nome", "nomecompleto", "naam", "navn", "namn", "nimi", "imieinazwisko", "jmeno", "jméno", "név", "nume", "isim", "adsoyad",
    "имя", "імя", "име", "όνομα", "姓名", "名前", "名字", "氏名", "이름", "성명", "اسم", "الاسم", "نام", "שם", "ชื่อ", "नाम", "নাম",
)  # fmt: skip
"""The same of a whole name, in other languages."""
_INNER = (
    "author", "user", "person", "source", "data", "node", "attributes", "main", "rendered", "processed", "value", "literal", "dateparts", "datetime", "iso", "numberlong", "seconds",
    "login", "handle", "acct", "names", "text", "fields", "basic",
)  # fmt: skip
"""Keys under which the rest of an object says it: titles of WordPress, people in people, dates of Crossref and MongoDB, users."""
_OF_DATE = (
    "published", "publishedat", "datepublished", "publisheddate", "pubdate", "date", "utc", "raw", "time", "timestamp", "epoch", "unix", "original", "created",
)  # fmt: skip
_OF_PERSON = ("authorname", "authors", "label", "slug")
"""The same of dates, and of authors."""
_TITLED = frozenset({"publisher", "site"})
"""Fields of which an object may have its name as a `title`; of a person that is a degree or an office."""
_ADDRESSES = ("url", "href", "id", "link")
_OF_AUTHOR = "author"
OF_NAME = frozenset(_OF_AUTHOR + key for key in (*_GIVEN, *_FAMILY))
"""Columns that hold a part of the author's name."""
_PARTS = {
    name: part
    for part, names in (
        (
            "year",
            "year yr año ano anno année annee jahr jaar år rok yıl yil tahun năm nam год рік година έτος 年 年份 연도 년도",
        ),
        (
            "month",
            "month mes mês mese mois monat maand månad måned měsíc mesic miesiąc miesiac ay bulan tháng thang месяц місяць месец μήνας 月 月份 월",
        ),
        ("day", "day día dia giorno jour tag dag den dzień dzien gün gun hari день ден ημέρα 日 일"),
    )
    for name in names.split()
}
"""The columns in which the parts of a day stand."""
_OF_PUBLICATION = ("pub", "article", "news", "post", "issue")
_BEFORE_PART = lazy_pattern(r"(?:pub(?:lication|lished|lish)?|article|news|post|issue)")
_LONGEST_PART = 24
_PROFILE = lazy_pattern(
    r"https?://[^\s?#]{3,200}/(?:authors?|people|person|staff|by|profiles?|team|contributors?|writers?|reporters?|journalists?|columnists?)/(?P<slug>[\w-]{3,60})/?"
)
_EMPTY = frozenset({
    "", "[]", "{}", "()", "none", "null", "nan", "nat", "n/a", "na", "<na>", "undefined", "['']", '[""]', "-", "--",
    "[deleted]", "[removed]", "[unknown]", "[redacted]", "false", "not available", "not specified", "unspecified", "no author", "no byline",
})  # fmt: skip
"""What tables and programs write into cells that hold nothing."""
_MACHINE_DATE = lazy_pattern(
    r"(?:19[89]\d|20\d\d)[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])(?:[T ].{0,30})?"
    r"|(?:[A-Z][a-z]{2,8},? )?(?:[A-Z][a-z]{2,8}\.? \d\d?,? |\d\d? [A-Z][a-z]{2,8}\.?,? )(?:19[89]\d|20\d\d)(?:[, ].{0,30})?"
    r"|(?:6[3-9]\d|[7-9]\d\d|1[0-8]\d\d)\d{6}(?:\d{3})?(?:\.\d{1,9})?"
)
"""… the last of these: seconds or milliseconds since 1970, from 1990 to 2030."""
_DAY = lazy_pattern(
    r"(?:19[89]\d|20[0-4]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?"
)
_PUBLISHED_BY = lazy_pattern(
    r"(?P<date>[A-Z][a-z]{2,8}\.? \d\d?, (?:19[89]\d|20\d\d))\s+\|\s+(?P<who>[^|/]{2,60})"
    r"|(?P<before>[^|/]{2,60}?)\s+[|/]\s+(?P<behind>[A-Z][a-z]{2,8}\.? \d\d?, (?:19[89]\d|20\d\d)(?:, .{0,30})?)"
)
_LISTED = lazy_pattern(r"[\[({]\s*(?:'[^'\[\]]*'|\"[^\"\[\]]*\")(?:\s*,\s*(?:'[^'\[\]]*'|\"[^\"\[\]]*\"))*\s*,?[\])}]")
_ITEM = lazy_pattern(r"'([^']*)'|\"([^\"]*)\"")
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LETTERS_OF_MONTH = lazy_pattern(r"[^\W\d_]{3,14}\.?")
_FLATTENED = lazy_pattern(
    r"(?i)^\s*(?:(?:_source|fields|attributes|properties|data|node|item|record|frontmatter|metadata|props|pageprops)(?:\.|/|__))+(?=.)"
)
_NAMESPACE = lazy_pattern(
    r"(?i)^\s*(?:(?:dc|dcterms|schema|sdo|og|bibo|prism):|https?://(?:purl\.org/(?:dc/(?:terms|elements/1\.1)|ontology/bibo)|schema\.org)/)"
    r"(?!(?:contributor|subject|source|type|format|relation)s?\s*$)(?=.)"
)
"""The vocabulary that a column's name is of, as exports of archives have it: `dcterms:title`, `bibo:content`. Who contributed (a scan, a catalogue), what a text is about and what
it was derived from mean something else there than in tables without one (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/)."""
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
_LONGEST_OBJECT = 20_000
"""Characters of an object that is written out in a cell."""
WRITTEN_OUT = ("{", "[{", "['", '["', "('", '("')
"""How an object or a list begins that a program wrote out; …"""
_DAYS_OUT = (*WRITTEN_OUT, "[1", "[2", "(1", "(2")
"""… one of the parts of a day as well."""
_ESCAPED = lazy_pattern(r"\\(?![\\'\"abfnrtvxuUN0-7\n])")
_LANGUAGE = lazy_pattern(
    r"[a-z]{2}[-_][A-Z]{2}|(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)"
)
"""A key that is a language, with its country or without; …"""
_NO_LANGUAGE = frozenset({"id", "it", "no"})
"""… of which these alone are something else."""
_DEPTH = 4
_EXACT = 1e15
_SECONDS, _FINER = 10, (16, 19)
"""Digits of seconds since 1970, and of millionths and billionths of them."""
_DATES, _WORDS = frozenset({"date", "modified"}), frozenset({"title", "author", "publisher"})
_UNSET = lazy_pattern(
    r"0000-00-00.{0,20}|00([/.-])00\1(?:00){1,2}(?: .{0,20})?|0001-01-01.{0,20}|1970-01-01[T ]00:00:00.{0,10}|9999-12-31.{0,20}|0|-1"
)
"""What databases and programs give for a date that nobody has set."""
_MADE = lazy_pattern(
    r"(?:datetime\.(?:datetime|date)|(?:[A-Za-z]{1,12}\.){0,2}(?:DateTime|LocalDate\.of))\((\d{4}), ?(\d\d?), ?(\d\d?)(?:, .{1,120})?\)"
    r"|(?:new Date|Date)\((\d{12,13})\)|<t:(\d{9,10})(?::[a-zA-Z])?>|/Date\((\d{12,13})(?:[+-]\d{4})?\)/"
    r"|time\.struct_time\(tm_year=(\d{4}), tm_mon=(\d\d?), tm_mday=(\d\d?),[^()]{1,160}\)"
    r"|D:(\d{4})(\d\d)(\d\d)\d{0,6}.{0,7}|(\d{4})\. ?(\d\d?)\. ?(\d\d?)\.?|((?:19|20)\d\d)_(\d\d)_(\d\d)(?:[_ T].{1,20})?"
)
"""A date as Python, .NET and PDF write it, in figures as Koreans do, and with strokes below the line as in names of files."""
_SHAPED = lazy_pattern(
    r"-?W\d\d|[,|]|\s['’]?[0-4]\d(?!\d|[:.h]\d)|-00(?!\d)|[IVX][-./ ](?:19|20)\d\d|\A(?:19|20)\d\d-\d{3}\Z"
)
"""What one of the forms of `day_lists` has in its first characters."""
_SHAPE = 60
_CUT = lazy_pattern(r"(?P<month>0?[1-9]|1[0-2])-(?P<year>(?:19|20)\d\d)-[a-z]{2,}(?:-[a-z\d]+)*")
"""The end of an address that somebody cut for a date, with its month: "7-2020-ana-cruz"."""
_FLOATED = lazy_pattern(r"1\.\d{1,12}[eE]\+?(?:09|9|12)")
"""Seconds or milliseconds since 1970, as a program shows a large number."""


@lru_cache(maxsize=4096)
def plain_name(column: str) -> str:
    """The name of a column without capitals, blanks and signs: `Published-At`, `published_at` and `publishedAt` are one. To be asked of short names.

    Without the object, too, from which a program took it that made a table of nested rows (`fields.bodyText`), and without the vocabulary (`dcterms:title`).
    """
    column = _FLATTENED.sub("", column)
    if ":" in column:
        column = _NAMESPACE.sub("", column)
    if column.isascii():
        return re.sub(r"[\W_]+", "", column).lower()
    composed = unicodedata.normalize("NFKC", column).casefold()
    return "".join(sign for sign in composed if unicodedata.category(sign)[0] in "LNM")


def without_surrogates(words: str) -> str:
    """The words with U+FFFD for halves of surrogate pairs, which cannot be written."""
    return _SURROGATE.sub("\ufffd", words)


def is_filled(cell: object) -> bool:
    """Whether a cell holds anything."""
    if isinstance(cell, str):
        return not is_empty(cell.strip())
    return cell is not None and cell not in ([], {})


def is_empty(words: str) -> bool:
    """Whether a cell holds what stands for nothing: `[]`, `None`, `nan`."""
    return words.lower() in _EMPTY


def in_ascii_digits(words: str) -> str:
    """The words with the digits of all scripts as those of ASCII."""
    if words.isascii():
        return words
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in words)


def is_machine_date(words: str) -> bool:
    """Whether a cell is a whole date with its month in words, in the order of ISO 8601 or in seconds since 1970, and nothing else."""
    return _MACHINE_DATE.fullmatch(words) is not None


def is_day(words: str) -> bool:
    """Whether a cell under any name is a whole day in the order of ISO 8601, with or without its time: no number or word looks like it."""
    return words[4:5] == "-" and words[7:8] == "-" and _DAY.fullmatch(words) is not None


def date_and_name(words: str) -> tuple[str, str] | None:
    """The date and the name of a cell that holds both, as newspapers print them: "Nov 13, 2023 | Ana Cruz", "PTI / Nov 14, 2023, 22:31 (IST)"."""
    found = _PUBLISHED_BY.fullmatch(words)
    if found is None:
        return None
    return found["date"] or found["behind"], found["who"] or found["before"]


def strings_of(value: object, field: str = "", depth: int = 0) -> Iterator[str]:
    """The strings of a cell: one, a list of them, or what objects stand for; `field` tells what they are of."""
    if isinstance(value, str) and value.startswith(_DAYS_OUT if field in _DATES else WRITTEN_OUT):
        value = read_out(value)
    if isinstance(value, list | dict):
        day = _day(value) if field in _DATES else None
        if day is not None:
            yield day
        elif depth < _DEPTH:
            for item in value if isinstance(value, list) else (said_by(value, field),):
                yield from strings_of(item, field, depth + 1)
    elif isinstance(value, str):
        words = _in_one_line(without_surrogates(value), field)
        if not is_empty(words) and not (field in _DATES and _UNSET.fullmatch(words) is not None):
            yield words
    elif isinstance(value, int | float) and not isinstance(value, bool) and field != "author":  # it is an id there
        words = _figures(value, field)
        if not (field in _DATES and _UNSET.fullmatch(words) is not None):
            yield words


def _in_one_line(words: str, field: str) -> str:
    """A string without what a program put around or into it: line ends, references to signs in a name, the call that makes a date."""
    if field in _WORDS:
        if "&" in words:
            words = html.unescape(words)
        if field == "author" and "\n" in words:
            words = " | ".join(filter(None, map(str.strip, words.split("\n"))))
    elif field in _DATES and len(words) in _FINER and words.isdigit():
        words = words[:_SECONDS]
    elif field in _DATES and words.count("+") > 1 and not any(map(str.isspace, words)):
        words = words.replace("+", " ")  # as forms send blanks: "21+January+2019"
    elif field in _DATES and _FLOATED.fullmatch(words) is not None:
        words = str(int(float(words)))
    elif field in _DATES and (cut := _CUT.fullmatch(words)) is not None:
        words = f"{cut['year']}-{int(cut['month']):02}"
    elif field in _DATES and (made := _MADE.fullmatch(words)) is not None:
        parts = [part for part in made.groups() if part is not None]
        words = parts[0] if len(parts) == 1 else f"{parts[0]}-{int(parts[1]):02}-{int(parts[2]):02}"
    elif field in _DATES and _SHAPED.search(words[:_SHAPE]) is not None:
        from provenance.loaders.day_lists import day_of_form  # noqa: PLC0415 - few cells have one

        words = day_of_form(words) or words
    return " ".join(words.split())


def _figures(value: float, field: str) -> str:
    """A number as text states it: `1901.0` is a year, millionths and billionths of a second are how programs for tables keep times."""
    if not isinstance(value, int):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else str(value)
    digits = str(value)
    return digits[:_SECONDS] if field in _DATES and len(digits) in _FINER else digits


def read_out(cell: str, longest: int = _LONGEST_OBJECT) -> object:
    """The object or the list that a program wrote out into a cell of at most so many characters, in JSON or as Python shows it; else the cell itself."""
    if len(cell) > longest or not cell.rstrip().endswith(("}", "]", ")")):
        return cell
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        pass
    if _ESCAPED.search(cell) is not None:  # of which the next would warn
        return cell
    try:
        found: object = ast.literal_eval(cell.strip())
        if isinstance(found, set):
            return cell  # which has an order
        return list(found) if isinstance(found, tuple) else found
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return cell


_EXPORTED_IDS = ("$oid", "$uuid", "$numberInt", "$numberLong")


def said_by(value: Mapping[object, object], field: str = "") -> object:
    """What an object in a cell stands for: its `name` as in JSON-LD, its `$date` as MongoDB exports it, or a person's name under other keys; None where it has none.

    Of one that holds the same in several languages, it is the first of them.
    """
    if (spoken := in_first_language(value)) is not None:
        return spoken
    said = value.get("name", value.get("$date"))
    if (
        said is not None
        and said != ""
        and field != "url"
        and not (field == "author" and isinstance(said, str) and " " not in said)
    ):
        return said
    known = {
        plain_name(key): item
        for key, item in value.items()
        if isinstance(key, str) and len(key) <= LONGEST_NAME and is_filled(item)
    }
    if field == "url":
        return next((known[key] for key in _ADDRESSES if key in known), None)
    wholes = [known[key] for key in _WHOLE if key in known]
    if said:  # one word, which may be that of a user
        return next((one for one in wholes if isinstance(one, str) and " " in one), said)
    whole = next(iter(wholes), None)
    inner = ("title", *_INNER) if field in _TITLED else _INNER
    if field in _DATES or field == _OF_AUTHOR:
        inner = (*_INNER, *(_OF_PERSON if field == _OF_AUTHOR else _OF_DATE))
    return whole or _joined(known, "") or next((known[key] for key in (*_NAMED, *inner) if key in known), None)


def exported_id(cell: object) -> object:
    """The id in a cell; of one that MongoDB exported as `{"$oid": …}`, `{"$uuid": …}` or a number with its type, what it holds.

    Source: MongoDB Extended JSON, version 2.
    """
    if isinstance(cell, dict) and len(cell) == 1:
        return next((cell[key] for key in _EXPORTED_IDS if key in cell), cell)
    return cell


def in_first_language(value: Mapping[object, object]) -> object:
    """What an object says in the first of its languages, where its keys are nothing but languages: `{"en-US": …}`, as Contentful exports a field; else None."""
    if not value or not all(isinstance(key, str) and _LANGUAGE.fullmatch(key) is not None for key in value):
        return None
    if len(value) == 1 and next(iter(value)) in _NO_LANGUAGE:
        return None
    return next((said for said in value.values() if is_filled(said)), None)


def _day(value: list[object] | dict[object, object]) -> str | None:
    """The day that the parts of a cell give together: `[2019, 6, 4, 7, 11]`, `["Tuesday", "June", "04", "2019"]`, `{"year": 2019, "month": 6}`; None where it holds something else."""
    from provenance.loaders.day_lists import day_of_list, parts_of_object  # noqa: PLC0415 - few cells are any

    return day_in_parts(parts_of_object(value)) if isinstance(value, dict) else day_of_list(value)


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
    braced = words[:1] == "{" and words[-1] == "}" and len(words) <= _LONGEST_OBJECT and ":" not in words
    if braced and _LISTED.fullmatch(words) is None:  # of PostgreSQL
        import csv  # noqa: PLC0415 - pages need something of this module, and never this

        return [name.strip() for name in next(csv.reader([words[1:-1]]), []) if not is_empty(name.strip())]
    if not words.startswith(("[", "(", "{")) or _LISTED.fullmatch(words) is None:
        return [words]
    return [name for one, other in _ITEM.findall(words) if (name := (one or other).strip()) and not is_empty(name)]


def day_in_parts(values: Iterable[tuple[str, object]]) -> str | None:
    """The day, month or year that the columns `year`, `month` and `day` give together, in ISO 8601 but for a month in words of another language than English; None without a year."""
    parts: dict[str, int] = {}
    abroad = ""
    for column, value in values:
        name = part_of_day(column)
        if name and isinstance(value, str | int | float) and not isinstance(value, bool):
            words = str(value).strip().removesuffix(".0")
            if words.isascii() and words.isdigit() and len(words) <= len("2024"):
                parts[name] = int(words)
            elif name == "month" and is_month(words):
                parts[name] = _MONTH_NAMES.index(words[:3].lower()) + 1
            elif name == "month" and _LETTERS_OF_MONTH.fullmatch(words) is not None:
                abroad = words
    year, month, day = parts.get("year", 0), parts.get("month", 0), parts.get("day", 0)
    if not 1400 <= year <= 2100:
        return None
    if not 1 <= month <= len(_MONTH_NAMES):
        return f"{day} {abroad} {year}" if abroad and 1 <= day <= 31 else str(year)
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= 31 else f"{year}-{month:02}"


def part_of_day(column: str) -> str:
    """Which part of a day stands in a column of that name: `year`, `month` or `day`; empty for another one."""
    if len(column) > _LONGEST_PART:
        return ""
    name = plain_name(column)
    if name not in _PARTS and name.startswith(_OF_PUBLICATION):
        name = _BEFORE_PART.sub("", name)
    return _PARTS.get(name, "")


def is_month(words: str) -> bool:
    """Whether a word is the English name of a month, or begins like one; but for November in Finnish."""
    return words[:3].lower() in _MONTH_NAMES and not words.lower().startswith("marras")


def origin_of(column: str) -> str:
    """The name of a column as the origin of what it states has it."""
    return without_surrogates(column.strip().lower())
