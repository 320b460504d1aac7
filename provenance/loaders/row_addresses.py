"""The address of a row under a name that nobody knows: `linkk-href`, as the browser extension Web Scraper calls the links of its user, `halaman_berita`; without a scheme, beside its host; or within its site, with the anchor of a section.

Rows hold other addresses, too: of pictures, feeds, the list in which the link stood, of what a post speaks of. So a day in the path or the words of the row's
title tell that an address is its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from provenance.documents import Declared
from provenance.loaders.cells import LONGEST_NAME, origin_of, plain_name
from provenance.loaders.named_columns import Columns
from provenance.patterns import lazy_pattern

_ADDRESS = lazy_pattern(r"https?://[^\s/<>\"]+\.[^\s/<>\"]+/[^\s<>\"]{2,600}")
_LIST = "web-scraper-start-url"
"""The column of the page on which Web Scraper began, https://webscraper.io/documentation/web-scraper-csv."""
_LINK = "-href"
"""What it puts behind the name of a link for its address."""
_NAME = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OTHER = frozenset({
    "image", "images", "img", "thumb", "thumbnail", "photo", "picture", "pic", "logo", "avatar", "icon", "src", "video", "audio", "media", "file", "pdf", "download", "home", "homepage", "start", "list", "listing", "index",
    "category", "section", "tag", "tags", "topic", "author", "writer", "profile", "user", "comment", "comments", "share", "facebook", "twitter", "instagram", "related", "recommended", "next", "prev", "previous", "page", "pagination",
    "referer", "referrer", "reference", "references", "ref", "cited", "citation", "parent", "quoted", "reply", "shared", "expanded", "archive", "wayback", "cache", "feed", "rss", "api", "search", "seed", "sitemap", "ad",
    "imagen", "foto", "gambar", "bild", "imagem", "immagine", "autor", "auteur", "penulis", "kategori", "categoria", "lista", "liste", "daftar",
})  # fmt: skip
"""Words of a column's name of which any says that the address is that of something else."""
_PAGE = ["page"]
"""A name of which it does not: `page` alone, without `next` or a number, is that of the row."""
_NO_PAGE = lazy_pattern(
    r"(?i)\.(?:jpe?g|png|gif|webp|svg|avif|bmp|ico|mp[34]|m4a|mov|webm|css|js|xml|rss|json|zip)(?:[?#]|\Z)|//(?:[\w-]+\.)?archive\.(?:org|ph|is|today)/|/(?:feed|rss|uploads?)/"
)
_DAY = lazy_pattern(r"/(?:19[89]\d|20\d\d)[/-]?(?:0[1-9]|1[0-2])[/-]?(?:0[1-9]|[12]\d|3[01])(?!\d)")
_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_SHARED = 3
"""Words of the title that stand in the address …"""
_HALF = 2
"""… and the part of them, one in so many."""
_LONGEST_TITLE = 300


def address_of_row(cells: Sequence[tuple[str, object]], titles: Sequence[str]) -> tuple[str, str] | None:
    """The column and the address of the row itself, among columns of which none is known to hold it; None where none shows that it does, or two do.

    `titles`: what the row says it is called.
    """
    start = next((cell for column, cell in cells if column.lower() == _LIST), None)
    words = {word.lower() for title in titles for word in _WORD.findall(title[:_LONGEST_TITLE])}
    found: dict[str, str] = {}
    links: dict[str, str] = {}
    for column, cell in cells:
        if not isinstance(cell, str) or cell == start or not _may_be(column, cell):
            continue
        if start is not None and column.lower().endswith(_LINK):
            links.setdefault(cell, column)
        if titles and (_DAY.search(cell) is not None or _is_called(cell, words)):
            found.setdefault(cell, column)
    for kind in (found, links):
        if len(kind) == 1:
            ((address, column),) = kind.items()
            return column, address
    return None


def _may_be(column: str, cell: str) -> bool:
    """Whether a cell is the address of a page, in a column that does not say that it is that of something else."""
    if len(column) > LONGEST_NAME or column.lower() == _LIST or _ADDRESS.fullmatch(cell) is None:
        return False
    words = [word.lower() for word in _NAME.findall(column)]
    return (words == _PAGE or _OTHER.isdisjoint(words)) and _NO_PAGE.search(cell) is None


def is_own_address(column: str, cell: str) -> bool:
    """Whether a cell is the address of a page, in a column that does not say that it is that of something else."""
    return _may_be(column, cell)


def has_day(address: str) -> bool:
    """Whether a day stands in an address, as in those of articles."""
    return _DAY.search(address) is not None


def _is_called(address: str, words: set[str]) -> bool:
    """Whether the path of an address has the words of a title."""
    try:
        path = unquote(urlsplit(address).path).lower()
    except ValueError:  # a port or a bracket that is none
        return False
    shared = sum(word in path for word in words)
    return shared >= _SHARED and _HALF * shared >= len(words)


def unnamed_address(
    cells: Sequence[tuple[str, object]], bodies: frozenset[str], columns: Columns, found: Sequence[Declared]
) -> list[Declared]:
    """The address under a name that nobody knows, unless a guess has one."""
    if any(declared.field == "url" for declared in found):
        return []
    unknown = [(column, cell) for column, cell in cells if column not in bodies and not columns.fields_of(column)]
    told = address_of_row(unknown, [declared.value for declared in found if declared.field == "title"])
    return [] if told is None else [Declared("url", told[1], f"row:{origin_of(told[0])}")]


def addresses_of_site(cells: Sequence[tuple[str, object]]) -> list[Declared]:
    """The address without a scheme, under any name, of a page at the host that another column gives: "harbour.example/2024/04/07/mill" beside "harbour.example"."""
    hosts = {
        value.lower().removeprefix("www.")
        for column, value in cells
        if plain_name(column) in _HOSTS and isinstance(value, str) and _BARE_HOST.fullmatch(value) is not None
    }
    for column, value in cells if hosts else ():
        found = _BARE_ADDRESS.fullmatch(value) if isinstance(value, str) else None
        if found is not None and any(f".{found[1].lower()}".endswith(f".{host}") for host in hosts):
            return [Declared("url", f"https://{value}", f"row:{origin_of(column)}")]
    return []


_HOSTS = frozenset({"domain", "host", "hostname", "site", "website", "netloc", "source"})
_BARE_HOST = lazy_pattern(r"[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}")
_BARE_ADDRESS = lazy_pattern(r"([\w-]{1,60}(?:\.[\w-]{1,60}){1,4})/[^\s<>\"]{1,500}")


def section_of_page(cells: Sequence[tuple[str, object]], bodies: frozenset[str]) -> Iterator[Declared]:
    """The anchor in the address of a row within its site, as an index for searching has it: the row is a section of that page."""
    for column, value in cells:
        if plain_name(column) in _PLACES and column not in bodies and isinstance(value, str):
            anchor = _ANCHOR.fullmatch(value)
            if anchor is not None:
                yield Declared("anchor", anchor[1], f"row:{origin_of(column)}")
                return


_PLACES = frozenset({"href", "location", "objectid", "url", "link", "path", "id", "ref"})
_ANCHOR = lazy_pattern(r"(?!\w+:|//)[^#?\n]*(#[\w%.-][^#\n]*)")
"""“guide/lamps.html#on-the-pier”: an address without its site."""
