"""What a cell looks like in a column that nobody knows by its name: a day with its year, the address of an article, somebody's name.

One cell tells little: what the cells of a column have in common is looked at in `unnamed_columns`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from provenance.documents import Declared
from provenance.loaders.cells import LONGEST_NAME, in_ascii_digits, is_filled, plain_name, strings_of
from provenance.loaders.row_addresses import is_own_address
from provenance.patterns import lazy_pattern

CELL = "cell"
"""The field of what is declared here; it is settled or dropped before a row leaves its loader."""
DAY, NUMBER, ADDRESS, NAME, BODY, OTHER = "day", "number", "address", "name", "body", "other"
"""Its kinds; a number may be a day where all of its column may, one word with a capital an agency where the others of its column are names; …"""
ACCOUNT = "account"
"""An account or an address for mail, which is somebody's."""
ANY_DAY, MONTH, YEARLESS, WITHIN = "any day", "month", "yearless", "within"
"""… so may a day among other words, a month, a day without its year, and one in an id, a path or the name of a file."""
_LONGEST = 80
"""Characters of a cell that may be a day or a name."""
_LONGEST_PROFILE = 200
"""… the address of somebody's profile, or a name with its tags."""
_LONGEST_ADDRESS = 600
_ITEMS = 20
"""Items of a list that are looked at; the first of them is read."""
_WORDS = 6
"""Words beside the numbers of a day: "Giriş:", "Posted on Thursday", "de mayo de"."""
_LETTERS = 3
"""Letters of the shortest name of a month that is written in ASCII."""
_YEAR = r"(?:19[89]\d|20[0-4]\d|1[34]\d\d|25[4-9]\d)"
"""From 1980 on; 1400 is one in Iran, 2567 in Thailand."""
_TIME = lazy_pattern(
    r"(?i)(?<![\d.])(?:(?<=\d)T)?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?\s?(?:[ap]\.?\s?m\b\.?)?\s?(?:Z\b|\(?(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?\b\)?)?"
    r"|(?<![\d.])\d{1,2}\s?(?:[ap]\.?m\b\.?|h\s?\d\d\b|h\b|時|点|시)(?:\s?\d\d\s?[分분])?|(?<![\d.])\d\d\.\d\d(?![.\d])"
)
_STARTED = lazy_pattern(r"(?<=\d)T\d\d:\d\d\S{0,30}")
"""The time of ISO 8601."""
_FIGURES = lazy_pattern(
    rf"(?<!\d)(?:{_YEAR}(?:\s?[-/.年년]\s?)(?:1[0-2]|0?[1-9])(?:\s?[-/.月월]\s?)(?:3[01]|[12]\d|0?[1-9])(?:\s?[日일.])?"
    rf"|(?:3[01]|[12]\d|0?[1-9])\s?(?P<mark>[-/.])\s?(?:3[01]|[12]\d|0?[1-9])\s?(?P=mark)\s?{_YEAR}"
    rf"|(?:3[01]|[12]\d|0?[1-9])\s[Tt]háng\s(?:1[0-2]|0?[1-9]),?\s(?:năm\s)?{_YEAR})(?!\d)",
    signs=tuple("0123456789"),
)
_NUMBERS = lazy_pattern(r"\d+")
_OF_YEAR = lazy_pattern(_YEAR)
_LAST_DAY = 31
_PARTS = 2
"""Numbers of a day with its month in words."""
_WORD = lazy_pattern(r"[^\s\d,.;:/|()–—-]+")
_BARE = lazy_pattern(
    r"(?:9[5-9]\d|1[0-9]\d\d)\d{6}(?:\d{3})?(?:\.\d{1,9})?|(?:19[89]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|(?:3[01]|[12]\d|0?[1-9])([/.-])(?:3[01]|[12]\d|0?[1-9])\1\d\d(?:[ ,].{0,16})?"
)
"""Seconds or milliseconds since 1970, eight figures, a year without its century: numbers of all kinds look like them, …"""
_PADDED = lazy_pattern(r"(?:3[01]|[12]\d|0[1-9])([/.])(?:3[01]|[12]\d|0[1-9])\1[0-3]\d")
"""… but for one with its noughts: "15.09.24"."""
_SOUGHT = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_]+")
_OF_OTHER_DAYS = frozenset({
    "birth", "birthdate", "birthday", "born", "dob", "death", "deathdate", "died", "event", "deadline", "due", "expiry", "expires", "expiration", "valid", "until", "end", "ends",
    "nacimiento", "fallecimiento", "evento", "vencimiento", "plazo", "fin", "nascimento", "falecimento", "prazo", "fim", "nascita", "morte", "scadenza", "naissance", "deces", "décès", "evenement", "événement", "echeance", "échéance",
    "geburtstag", "geburtsdatum", "geboren", "gestorben", "todestag", "frist", "termin", "veranstaltung", "ablauf", "ende", "geboorte", "geboortedatum", "overleden", "einde", "födelsedag", "fødselsdag", "fødselsdato", "syntymäaika",
    "narozeni", "narození", "urodzenia", "urodziny", "zgon", "rodjenja", "rođenja", "doğum", "dogum", "olum", "ölüm", "lahir", "acara", "tenggat", "sinh", "рождения", "смерти", "события", "срок", "народження", "γέννησης",
    "生年月日", "誕生日", "生日", "出生日期", "締切", "開催日", "截止日期", "생년월일", "생일", "마감일", "행사일",
})  # fmt: skip
"""Words of a column's name, and of a cell, of which any says that the day is that of a life, of an event or a deadline; not when something starts, as a broadcast does from which a text was taken down."""
_OF_OTHER_PEOPLE = frozenset({
    "name", "names", "fullname", "title", "person", "persons", "people", "subject", "politician", "politicians", "celebrity", "candidate", "player", "players", "athlete", "coach", "actor", "actress", "artist", "singer", "director", "character", "victim", "suspect", "defendant", "judge",
    "minister", "president", "senator", "member", "winner", "employee", "customer", "client", "patient", "contact", "recipient", "receiver", "target", "speaker", "interviewee", "guest", "host", "translator", "photographer", "photo", "image", "picture", "caption", "credit", "commenter",
    "city", "town", "place", "location", "country", "region", "state", "county", "province", "district", "venue", "team", "club", "party", "company", "organization", "organisation", "org", "brand", "product", "school", "university", "outlet", "newspaper", "publisher",
    "topic", "topics", "category", "categories", "section", "tag", "tags", "label", "type", "class", "genre", "keyword", "keywords", "entity", "entities", "mention", "mentions", "theme", "series", "language", "movie", "film", "book", "game", "song", "album", "recipe",
    "nombre", "nome", "nom", "nama", "naam", "navn", "namn", "persona", "personaje", "personne", "personnage", "politico", "politiker", "politicien", "jugador", "joueur", "spieler", "candidato", "candidat", "kandidat", "tokoh", "narasumber",
    "ciudad", "lugar", "pais", "país", "ville", "lieu", "pays", "stadt", "ort", "land", "cidade", "citta", "città", "luogo", "paese", "stad", "kota", "negara", "şehir", "ülke", "tema", "seccion", "sección", "categoria", "categoría", "categorie", "catégorie", "rubrik", "rubrique", "rubrica",
    "kategori", "kategorie", "thema", "sujet", "equipo", "equipe", "équipe", "foto", "tittel", "имя", "город", "страна", "тема", "рубрика", "категория", "персона", "人物", "姓名", "城市", "国家", "地点", "分类", "類別", "栏目", "인물", "이름", "지역", "분류",
})  # fmt: skip
"""The same of whom or what a text is about, or where it stands."""
_OF_MEDIA = frozenset({"image", "images", "img", "imgs", "thumb", "thumbnail", "photo", "photos", "picture", "pic", "imageurl", "media", "video", "audio", "pdf", "file", "imagen", "foto", "gambar", "bild", "imagem", "immagine"})  # fmt: skip
"""Words of a column's name of which any says that the address is that of something that came out with the text."""
_LABEL = lazy_pattern(
    r"(?i)(?:(?:written |reported |posted |story |text |words )?by|von|por|par|di|door|oleh|av|af|od|przez|от)(?:\s*:\s*|\s+)(?=\S)"
)
_HANDLE = lazy_pattern(r"\s+(?:/ ?(?:X|Twitter|IG|Instagram):? ?)?\(?@\w{2,30}\)?\s*\Z")
_NAMED = lazy_pattern(
    r"(?:[A-ZÀ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐ][^\s\d,;:!?@/|()\[\]{}<>=#&%$*+“”\"]{0,24}|(?:de|del|della|di|da|do|dos|das|du|des|von|van|der|den|ter|ten|bin|binti|ibn|al|el|la|le|zu|y|e)\b)"
    r"(?:[ \xa0](?:[A-ZÀ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐ][^\s\d,;:!?@/|()\[\]{}<>=#&%$*+“”\"]{0,24}|(?:de|del|della|di|da|do|dos|das|du|des|von|van|der|den|ter|ten|bin|binti|ibn|al|el|la|le|zu|y|e)\b)){1,5}"
    r"|(?:[A-ZÀ-Þ]\.-?){1,5}[A-ZÀ-Þ][^\W\d_]{1,24}|[\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}(?:\s?기자)?|[\u0590-\u06ff]{2,20}(?: [\u0590-\u06ff]{2,20}){1,3}|[\u0900-\u0dff]{2,24}(?: [\u0900-\u0dff]{2,24}){1,3}"
)
"""Two to six words with capitals; the letters of names in scripts that have none."""
_ONE_WORD = lazy_pattern(r"[A-ZÀ-Þ][^\W\d_]{1,20}(?:\.(?:com|org|net))?")
_NEXT = lazy_pattern(
    r"(?:\s*[,|;/])+\s*(?:(?:and|und|y|e|et|en|dan|och|og|i|&)[\s,]+)?|\s+(?:and|und|y|e|et|en|dan|och|og|i|&)[\s,]+|\s+[-–—|]\s+"
)
"""Between a name and another one, or an agency."""


def cells_of(column: str, value: object, *, addressed: bool) -> Iterator[Declared]:
    """What a cell of an unknown column may be, or that it is something else; nothing for one that is empty or holds more than a day, a name or an address.

    `addressed`: the row has an address, so that no other one is looked for.
    """
    if not column or len(column) > LONGEST_NAME or not _may_tell(value):
        return
    if isinstance(value, str) and value[:1] not in _OPENED and not any(map(str.isdecimal, value)):
        words = " ".join(value.split())  # most cells are words, which need no reading of lists, objects and dates
    else:
        words = next(strings_of(value, "date"), "")
    if not words or not is_filled(words):
        return
    kind = _kind_of(column, words, addressed=addressed)
    if kind in {OTHER, BODY, ADDRESS, ""} and (named := _named_otherwise(column, words)) is not None:
        kind, words = named
    if kind and (kind != OTHER or isinstance(value, str)):
        yield Declared(CELL, words, f"{CELL}:{column}", kind=kind)


_OPENED = ("", "[", "(", "{")
_FIRST, _LAST = 900_000_000, 5_000_000_000_000
"""Seconds since 1970, from 1998 on, and thousandths of them."""
_EIGHT = range(19_800_101, 20_491_232)
"""Days in eight figures."""


def _may_tell(value: object) -> bool:
    """Whether a cell may be a day, a name or an address by its type and its size."""
    if isinstance(value, str):
        return len(value) <= _LONGEST_ADDRESS
    if isinstance(value, list):
        return all(isinstance(one, str) for one in value[:_ITEMS])
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return _FIRST <= value <= _LAST or value in _EIGHT


def _kind_of(column: str, words: str, *, addressed: bool) -> str:
    if words.startswith("http"):
        if not addressed and is_own_address(column, words):
            return ADDRESS
        return WITHIN if _has_word(column, _OF_MEDIA) and _has_day(words) else ""
    if any(map(str.isdecimal, _HANDLE.sub("", words) if "@" in words else words)):
        return "" if is_of_other_days(column) else _kind_of_day(words)
    if len(words) > _LONGEST:
        return OTHER
    if _is_of_other_people(column):
        return ""
    return NAME if may_be_name(words) else BODY if _ONE_WORD.fullmatch(words) is not None else OTHER


def _has_day(address: str) -> bool:
    from provenance.loaders.day_forms import day_within  # noqa: PLC0415 - as below

    return day_within(address) is not None


def _kind_of_day(words: str) -> str:
    """What a cell with figures may be."""
    if len(words) <= _LONGEST:
        if _PADDED.fullmatch(words) is not None:
            return DAY
        if _BARE.fullmatch(words) is not None:
            return NUMBER
        if is_loose_day(words):
            return DAY
    if not _OF_OTHER_DAYS.isdisjoint(map(str.lower, _SOUGHT.findall(words))):
        return OTHER
    from provenance.loaders.day_forms import day_within, is_any_day, is_month, is_without_year  # noqa: PLC0415 - of few cells

    if is_any_day(words):
        return ANY_DAY
    if is_month(words):
        return MONTH
    if is_without_year(words):
        return YEARLESS
    return WITHIN if " " not in words and day_within(words) is not None else OTHER


def _named_otherwise(column: str, words: str) -> tuple[str, str] | None:
    """The name or the account of a cell that has either in another form than its own."""
    if (
        len(words) > _LONGEST_PROFILE
        or _is_of_other_people(column)
        or (len(words) > _LONGEST and words[:1] not in "<h")
    ):
        return None
    from provenance.loaders.name_forms import account_in, name_in  # noqa: PLC0415 - few cells come so far

    if (name := name_in(words)) is not None:
        return NAME, name
    return (ACCOUNT, words) if account_in(words) else None


@lru_cache(maxsize=1024)
def is_of_other_days(column: str) -> bool:
    """Whether the name of a column says that its days are those of lives, events or deadlines."""
    return _has_word(column, _OF_OTHER_DAYS)


@lru_cache(maxsize=1024)
def _is_of_other_people(column: str) -> bool:
    return _has_word(column, _OF_OTHER_PEOPLE)


def _has_word(column: str, words: frozenset[str]) -> bool:
    return plain_name(column) in words or not words.isdisjoint(word.lower() for word in _SOUGHT.findall(column))


def is_loose_day(words: str) -> bool:
    """Whether a cell is a day with its year, as figures or with its month in words of any language, with a label, a weekday or a time beside it; what reads dates tells whether it is one."""
    rest = _TIME.sub(" ", _STARTED.sub("", in_ascii_digits(words)))
    figures = _FIGURES.search(rest)
    if figures is not None:
        rest = f"{rest[: figures.start()]} {rest[figures.end() :]}"
        beside = _WORD.findall(rest)
        return (
            _NUMBERS.search(rest) is None
            and len(beside) <= _WORDS
            and _OF_OTHER_DAYS.isdisjoint(map(str.lower, beside))
        )
    numbers = _NUMBERS.findall(rest)
    beside = _WORD.findall(rest)
    return (
        len(numbers) == _PARTS
        and sum(1 for one in numbers if _OF_YEAR.fullmatch(one) is not None) == 1
        and sum(1 for one in numbers if len(one) <= _PARTS and 0 < int(one) <= _LAST_DAY) == 1
        and 0 < len(beside) <= _WORDS + 1
        and any(len(word) >= _LETTERS or not word.isascii() for word in beside)
        and _OF_OTHER_DAYS.isdisjoint(map(str.lower, beside))
    )


def may_be_name(words: str) -> bool:
    """Whether a cell has the form of somebody's name: "Ana Cruz", "By Ana Cruz", "Ana Cruz @anacruz", "Ana Cruz, Harbour News"."""
    label = _LABEL.match(words)
    bare = _HANDLE.sub("", words[label.end() :] if label is not None else words).strip()
    first, *others = _NEXT.split(bare.strip(" ,–—"))
    return _NAMED.fullmatch(first.strip(" .")) is not None and all(
        one[:1].isupper() or not one.isascii() for one in others if one
    )
