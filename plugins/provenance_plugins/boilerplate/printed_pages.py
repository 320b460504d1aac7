"""What a browser printed at the head and at the foot of each page, and a scan or a program left between the words: "1/2", "2/2", "15/10/2009 http://lamp.example/node/6"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["printed_addresses", "printed_pages"]

_WORDS = Phrases.load(__package__, "printed_pages")
_NUMBER = lazy_pattern(r"(?m)^[ \t\f]{0,20}(?P<page>\d{1,2})/(?P<of>\d{1,2})[ \t\f]{0,20}$")
_FEWEST = 2
"""Pages, at least: one alone may be a fraction, and is told below an address alone."""
_BELOW = 120
"""Characters below the number of the last page, at most, such as the day on which it was printed: the number of a post stands above its words."""


_ADDRESS = lazy_pattern(r"(?m)^[ \t]{0,8}(?:https?://)?(?:[a-z0-9-]{2,30}\.){1,4}[a-z]{2,12}(?:/\S{0,200})?[ \t]{0,8}$")
"""A line that is the address of the page."""
_HEAD = 600
"""Characters of a text in which a browser printed the address above the first page."""


def _is_only_page(text: str, start: int, end: int) -> bool:
    """Whether the number of the only page is the last line of a text that has the address of its page at the head."""
    return not text[end:].strip() and _ADDRESS.search(text, 0, min(start, _HEAD)) is not None


def printed_pages(document: Document) -> Iterator[Span]:
    """The numbers of all pages of a text that has each of them once and in order."""
    if document.media_type != "text/plain":
        return
    found = list(_NUMBER.finditer(document.text))
    count = int(found[0]["of"]) if found else 0
    if count < _FEWEST:
        if count == 1 and len(found) == 1 and _is_only_page(document.text, found[0].start(), found[0].end()):
            yield Span(found[0].start("page"), found[0].end("of"))
        return
    if [(int(one["page"]), int(one["of"])) for one in found] != [(page, count) for page in range(1, count + 1)]:
        return
    if len(document.text[found[-1].end() :].strip()) > _BELOW:
        return
    for one in found:
        yield Span(one.start("page"), one.end("of"))


_DAY = r"\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d(?:,? \d{1,2}:\d\d(?: ?[APap]\.?[Mm]\.?)?)?"
_STAMPED = lazy_pattern(
    rf"(?m)^[ \t\f]{{0,20}}(?P<line>{_DAY} {{1,9}}(?P<before>https?://\S+)(?: {{1,9}}\d{{1,3}}/\d{{1,3}})?|(?P<behind>https?://\S+)(?: {{1,9}}\(\d{{1,3}} of \d{{1,3}}\))? {{1,9}}\[?{_DAY}\]?)[ \t\f]{{0,20}}$"
)
"""The day on which a page was printed and its address, with nothing else in the line."""
_UPDATED = lazy_pattern(
    lambda: (
        rf"(?m)^[ \t]{{0,20}}(?P<line>URL: ?https?://\S+(?: \S{{1,200}})? {{1,9}}(?i:{any_of(_WORDS.texts('updated'))}):? [^\n]{{4,60}}?)[ \t]{{0,20}}$"
    )
)
"""The foot of a page that tells its own address and when it was changed."""
_COMMON = 20
"""Characters in which the addresses of a text's pages begin alike, at least: a program cuts them in different places."""
_EDGE = 300
"""Characters below or above the only such line of a text, at most: elsewhere it may be a source."""


def printed_addresses(document: Document) -> Iterator[Span]:
    """The lines with the address of the page that was printed; of lists of addresses with days nothing is told."""
    text = document.text
    if document.media_type != "text/plain" or "://" not in text:
        return
    for one in _UPDATED.finditer(text):
        yield Span(*one.span("line"))
    found = list(_STAMPED.finditer(text))
    if len({(one["before"] or one["behind"])[:_COMMON] for one in found}) != 1:
        return
    addresses = {(one["before"] or one["behind"]).rstrip(".…") for one in found}
    if len(addresses) > 1 and not any(all(one.startswith(short) for one in addresses) for short in addresses):
        return
    if any(
        not text[one.end() : third.start()].replace(two["line"], "").strip()
        for one, two, third in zip(found, found[1:], found[2:], strict=False)
    ):
        return  # three below each other are a list of when a page was seen
    if len(found) > 1 or len(text[found[0].end() :].strip()) <= _EDGE or len(text[: found[0].start()].strip()) <= _EDGE:
        for one in found:
            yield Span(*one.span("line"))
