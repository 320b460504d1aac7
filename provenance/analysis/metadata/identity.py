"""What a document is called, where it stands, who publishes it and on what terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.accounts import is_registered, of_office
from provenance.analysis.metadata.declarations import ARTICLES, MEDIA, PAGES, family
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.metadata.values import Value
from provenance.api import HEADING_KINDS, Block, BlockKind, Confidence, Declared, Document, Phrases, Span, lazy_pattern

_TITLES = {"front-matter": 9, "row": 9, "json-ld": 7, "meta": 6.5, "microdata": 6, "rdfa": 6, "title": 4}
_PUBLISHERS = {"front-matter": 9, "row": 9, "json-ld": 7, "microdata": 6, "rdfa": 6, "meta": 5}
_URLS = {"row": 9, "front-matter": 8, "link": 7, "meta": 6, "json-ld": 5, "microdata": 4}
_LICENCES = {
    "front-matter": 9,
    "row": 9,
    "link": 8,
    "rel": 7,
    "json-ld": 6,
    "microdata": 6,
    "rdfa": 6,
    "meta": 5,
    "class": 3,
}
_GIVEN = frozenset({"front-matter", "row", "mail", "gutenberg", "latex", "head", "element"})
_WHOLE = 10
"""Characters from which words are a title rather than the name of a section."""
_ASKED = lazy_pattern(r"licen[cs]e|rights|usageinfo", re.IGNORECASE)
"""Fields that ask for a licence, not for an owner."""
_STRANGE = frozenset(
    {"ImageObject", "VideoObject", "AudioObject", "MediaObject", "Dataset", "SoftwareApplication", "Comment"}
)
_SEPARATORS = lazy_pattern(r"\s+[|–—·•»:]+\s+|\s+-\s+|\s+::\s+")
_DOMAIN_END = lazy_pattern(r"\.(?:(?:co|com|org|net|gov|ac|edu|or|ne)\.[a-z]{2}|[a-z]{2,})$")
_WEEKDAY = 16
"""Characters that a line with a date has beside it at most: "Wednesday, ", "Published: "."""
_AROUND = " \t\n:.,|()[]–—-*_"
_LINKED = lazy_pattern(r"\[([^\[\]]+)\]\([^()\s]*\)")
"""Words that Markdown makes a link of."""
_LINK_SIGNS = " ¶#§"
"""What generators of pages put behind a heading, to link to it."""
_REFERENCE = lazy_pattern(
    r"&(?:#\d{2,5}|#x[\dA-Fa-f]{2,4}|amp|quot|apos|[lr][sd]quo|[nm]dash|hellip|nbsp);", signs=("&",)
)
"""What stands for a sign in HTML, and in a title that was escaped twice: "O&#39;Malley"."""
_BRACKETS = lazy_pattern(r"\s*\([^)]*\)")
_LEFT_OUT = lazy_pattern(r"^[Tt]he\s+(?=\S+\s)|\s+[Oo]nline$")
"""What bylines leave out of the name of an outlet: "The Harbour Lantern Online"."""
_KEY = lazy_pattern(r"[a-z\d][a-z\d_.-]*")
"""What a program calls a site."""
_ADDRESS = lazy_pattern(r"^(?:https?:)?//|^@|^\w+\.com/", re.IGNORECASE)


def title(document: Document, heading: int, stated: Iterable[Value], words: Words) -> Value | None:
    """The title: as declared, else the main heading, unless that is a byline or dateline.

    Where the heading is a part of what is declared, it is the title: the rest is the name of the site. What a system has escaped twice is
    read as it is meant.
    """
    found = _title(document, heading, stated, words)
    if found is None or _REFERENCE.search(found.value) is None:
        return found
    import html  # noqa: PLC0415 - few titles hold a reference

    return found._replace(value=_REFERENCE.sub(lambda reference: html.unescape(reference[0]), found.value))


def _title(document: Document, heading: int, stated: Iterable[Value], words: Words) -> Value | None:
    found = _best(document.declared, {"title"}, _TITLES)
    block = document.blocks[heading] if heading < len(document.blocks) else None
    if block is not None and block.kind is BlockKind.HEADING and block.span.end - block.span.start <= _BRIEF:
        block = _behind_no_title(document, heading)
    headed = None
    if block is not None and block.kind in HEADING_KINDS and not _is_byline(document, block, stated, words):
        named = plain_title(" ".join(document.slice(block.span).split()).rstrip(_LINK_SIGNS), document)
        headed = Value(
            named, "title" if block.kind is BlockKind.TITLE else "heading", Confidence.MEDIUM, None, block.span
        )
    if found is None or family(found) in _GIVEN:
        return headed if found is None else _value(found, _LINKED.sub(r"\1", found.value), Confidence.HIGH)
    is_longer = headed is not None and len(found.value) < _WHOLE < len(headed.value) and not _heads_others(headed.value)
    if headed is not None and (is_longer or _is_part(headed.value, found.value)):
        return headed._replace(confidence=Confidence.HIGH)
    sure = Confidence.HIGH if _TITLES.get(family(found), 0) > 5 else Confidence.MEDIUM
    if _SPACED.fullmatch(found.value) is not None:
        return _value(found, found.value.replace(" ", ""), sure)
    return _value(found, _without_site(found.value, site_names(document, outlets=False)), sure)


def plain_title(words: str, document: Document) -> str:
    """A heading as its readers see it: in plain text without the signs of Markdown before it, and with letters that were set apart side by side."""
    if document.media_type == "text/plain" and (marked := _MARKED.match(words)) is not None:
        words = words[marked.end() :]
    return words.replace(" ", "") if _SPACED.fullmatch(words) is not None else words


_MARKED = lazy_pattern(r"#{1,6}(?:\s+(?=\S)|(?=[^\W\d_]{3,12}\s\d{1,3}\Z))")
_SPACED = lazy_pattern(r"[^\W\d_](?: [^\W\d_]){4,30}")
"""“V o r w o r t”."""


def _heads_others(heading: str) -> bool:
    """Whether a heading is that of a list of other texts beside this one: "Recent Posts"."""
    return heading.lower().strip(_AROUND_TITLE) in _LISTS.texts("related-head")


def _behind_no_title(document: Document, heading: int) -> Block | None:
    """The main heading; none where it only heads the contents, and the next one where it says that a release may go out."""
    block = document.blocks[heading]
    words = document.slice(block.span).strip(_AROUND_TITLE).lower()
    if words in _NO_TITLE.texts("contents"):
        return None
    if words in _NO_TITLE.texts("release"):
        behind = document.blocks[heading + 1 : heading + 1 + _NEXT]
        return next((one for one in behind if one.kind in HEADING_KINDS), None)
    return block


_STEPS = (" > ", " » ", " › ", " :: ")
"""What stands between the steps of a path, of which the title is the last: "News > May > The bridge is open"."""
_LISTS = Phrases.load("provenance.analysis.content", "lines")
_NO_TITLE = Phrases.load(__package__, "no_title")
_AROUND_TITLE = " \t\n#*_:.–—-/"
_BRIEF, _NEXT = 60, 3
"""Characters of such a heading, and blocks behind it among which the title stands."""


def _is_part(words: str, title: str) -> bool:
    whole = " ".join(title.split())
    if not _WHOLE <= len(words) < len(title):
        return False
    return whole.startswith(words) or (whole.endswith(words) and whole[: -len(words)].endswith(_STEPS))


def _is_byline(document: Document, block: Block, stated: Iterable[Value], words: Words) -> bool:
    """Whether a heading is no title: it holds an author or a date and little else. A newsletter is called by its month."""
    held = sorted(value.span for value in stated if isinstance(value.span, Span) and block.span.contains(value.span))
    if not held or block.kind is BlockKind.TITLE:
        return bool(held)
    starts, ends = [span.start for span in held], [span.end for span in held]
    beside = [
        document.text[start:end].strip(_AROUND)
        for start, end in zip((block.span.start, *ends), (*starts, block.span.end), strict=True)
    ]
    return len("".join(beside)) < _WEEKDAY and all(
        not side or side.lower() in weekday_names() or words.dated.fullmatch(side) or words.label.fullmatch(side)
        for side in beside
    )


def publisher(document: Document, others: Sequence[Declared | None] = ()) -> Value | None:
    """The publisher, else the name of the site. The address of a page at a social network is neither, nor is what is one of the `others`, who wrote the text."""
    usable = [
        declared
        for declared in document.declared
        if declared.field in {"publisher", "site"}
        and not any(declared is one for one in others)
        and not _ADDRESS.search(declared.value)
        and any(map(str.isalpha, declared.value))
        and not is_registered(document, declared)
    ]
    found = _best(usable, {"publisher"}, _PUBLISHERS)
    site = _spelled(_best(usable, {"site"}, _PUBLISHERS), usable)
    if found is not None and (site is None or family(found) != "meta"):
        return _value(found, found.value, Confidence.LOW if of_office(found) else Confidence.HIGH)
    best = site or found
    return None if best is None else _value(best, best.value, Confidence.HIGH if site else Confidence.MEDIUM)


def _spelled(site: Declared | None, usable: Sequence[Declared]) -> Declared | None:
    """The name of a site in a row as it is spelled out beside its key: "Harbour Gazette" rather than "harbour_gz"."""
    if site is None or family(site) != "row" or _KEY.fullmatch(site.value) is None:
        return site
    return next(
        (one for one in usable if one.field == "site" and family(one) == "row" and not _KEY.fullmatch(one.value)), site
    )


def url(document: Document) -> Value | None:
    """The address under which the document wants to be known; absolute ones only.

    Not that of the whole site, which some systems give every page as its canonical one, where another place names a page of it.
    """
    usable = [
        declared
        for declared in document.declared
        if declared.field == "url" and declared.value.startswith(("http://", "https://", "//"))
    ]
    found = _best(usable, {"url"}, _URLS)
    if found is not None and _is_front_page(found.value):
        site = found.value.rstrip("/")
        pages = [one for one in usable if family(one) == "meta" and one.value.startswith(f"{site}/")]
        found = _best((one for one in pages if not _is_front_page(one.value)), {"url"}, _URLS) or found
    if found is None:
        return None
    sure = Confidence.HIGH if family(found) not in {"json-ld", "line"} else Confidence.MEDIUM
    return _value(found, f"https:{found.value}" if found.value.startswith("//") else found.value, sure)


def _is_front_page(address: str) -> bool:
    return "/" not in address.partition("//")[2].rstrip("/")


def licence(document: Document) -> Value | None:
    """The licence or copyright statement that the markup declares; the credit of a picture and the name of an owner are none."""
    listed = [one for one in document.declared if one.field == "licence" and one.scope not in _STRANGE]
    if not listed:
        return None
    from provenance.analysis.licences import Kind, normalise  # noqa: PLC0415 - few texts declare one

    best: Declared | None = None
    best_rank = 0
    for declared in listed:
        kind = normalise(declared.value).kind
        asked = _ASKED.search(declared.origin) is not None and family(declared) != "class"
        if kind in {Kind.UNKNOWN, Kind.TERMS} and not asked:
            continue
        rank = _LICENCES.get(family(declared), 2) + (10 if kind in {Kind.NAMED, Kind.PUBLIC_DOMAIN} else 0)
        if rank > best_rank:
            best, best_rank = declared, rank
    if best is None:
        return None
    return _value(best, best.value, Confidence.HIGH if _LICENCES.get(family(best), 0) > 5 else Confidence.MEDIUM)


def site_names(document: Document, *, outlets: bool = True) -> frozenset[str]:
    """The names of the site and its publisher, folded: as declared, from the addresses, and from what titles end with.

    `outlets`: with what a title ends with that has an article, which may also be its own second part: "Bridges – The last summer".
    """
    names: set[str] = set()
    ends: list[str] = []
    for declared in document.declared:
        if declared.field in {"site", "publisher"} and not _ADDRESS.search(declared.value):
            bare = _BRACKETS.sub("", declared.value)
            names.update(
                (fold(declared.value), fold(bare), fold(_LEFT_OUT.sub("", bare)), _without_domain(declared.value))
            )
        elif declared.field == "url" and "://" in declared.value:
            names.update(_host_names(declared.value))
        elif declared.field == "title":
            parts = _SEPARATORS.split(declared.value)
            if len(parts) > 1:
                ends.append(fold(parts[-1]))
                names.add(_without_domain(parts[-1]))
                if outlets and (outlet := _LEFT_OUT.sub("", parts[-1])) != parts[-1]:  # no person has an article
                    names.update((ends[-1], fold(outlet)))
    names.update(end for end in ends if any(_is_name(end, name) for name in names if len(name) > 2))
    names.discard("")
    return frozenset(names)


def _without_domain(name: str) -> str:
    """The folded name of a site that is called by its address, without the end of that: "Harbour.com"; empty for all other names."""
    bare = "" if " " in name else _DOMAIN_END.sub("", name.lower())
    return fold(bare) if bare != name.lower() else ""


def _is_name(end: str, name: str) -> bool:
    """Whether the end of a title is the name of the site, by one that is known: a part of it, or it and little more."""
    return bool(end) and (end in name or (name in end and len(name) > 0.6 * len(end)))


def _host_names(address: str) -> Iterable[str]:
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ()
    bare = _DOMAIN_END.sub("", host)
    first = bare.partition(".")[0]  # "g1.globo.com"
    numbered = {fold(first)} if any(map(str.isdigit, first)) else set()
    return {fold(host), fold(bare), fold(bare.rpartition(".")[2]), *numbered}


def _without_site(words: str, sites: frozenset[str]) -> str:
    """A page's title without the name of the site at its end or beginning."""
    parts = _SEPARATORS.split(words)
    if len(parts) < 2:
        return words
    if fold(parts[-1]) in sites:
        cut = words.rfind(parts[-1])
        return re.sub(r"[\s|–—·•»:-]+$", "", words[:cut]) or words
    if fold(parts[0]) in sites:
        return re.sub(r"^[\s|–—·•»:-]+", "", words[len(parts[0]) :]) or words
    return words


def _best(candidates: Iterable[Declared], fields: set[str], ranks: Mapping[str, float]) -> Declared | None:
    best: Declared | None = None
    best_rank = -1.0
    for declared in candidates:
        if declared.field not in fields or not declared.value.strip():
            continue
        group = family(declared)
        rank = float(ranks.get(group, 2))
        if group in {"json-ld", "microdata", "rdfa"}:
            if declared.scope in ARTICLES:
                rank += 0.5
            elif declared.scope in MEDIA:
                rank -= 3.0
            elif (declared.scope not in PAGES and declared.scope != "WebSite") or (
                declared.field == "title" and declared.scope == "WebSite"
            ):
                continue
        if rank > best_rank:
            best, best_rank = declared, rank
    return best


def _value(declared: Declared, words: str, sure: Confidence) -> Value:
    return Value(words, declared.origin, sure, declared, declared.span or declared.source)
