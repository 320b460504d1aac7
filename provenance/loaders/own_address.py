"""The address from which a plain text was taken, where it stands alone below the title, or below the text behind "Source:"."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from provenance.documents import Declared
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_HEAD = 400
"""Characters within which the address begins, behind a title and a line below it at most."""
_LINES = 3
_LABEL = lazy_pattern(
    r"(?i)(?:original\s+)?(?:source|url|link|permalink|originally (?:published|posted|appeared) (?:at|on)|article)(?:\s+url)?\s*:\s*"
)
_NOTED = lazy_pattern(
    r"(?i)\ufeff?\s*#{1,6}[ \t]*(?:(?:original(?:[ \t]+(?:source|url|article|page))?|source(?:[ \t]+url)?|url|link|permalink|canonical|(?:retrieved|fetched|scraped|crawled|downloaded|archived|saved)[ \t]+from)[ \t]*:[ \t]*)?[<]?(?P<address>https?://[^\s<>]{3,2000})>?[ \t]*(?=\r?\n|\Z)"
)
"""The note of a program that took a page from an address, as the first heading or a comment of the file: `# Source: https://…`."""
_OWN_HOSTS = (".localhost", ".local", ".internal", ".lan", ".test")
_OWN_NETWORK = ("127.", "0.0.0.0", "10.", "192.168.")  # noqa: S104 - what texts name
_SHARED, _STEM = 3, 5
"""Words that the address has with the title right above it, from which it names this text too, and the characters by which they are compared."""
_ENDING = lazy_pattern(r"\.[a-z]{2,5}$")
_WORD = lazy_pattern(r"[a-z]{4,}")
_WORDS = 3
"""Words of four letters or more that the last part of the address has at least, since it has to be told that it names this text,"""
_SHARE = 0.75
"""and the part of them that stands in the text."""
_LONGEST = 2000
"""Characters of the longest address that is looked at: each of its words is looked for in the whole text."""
_FOOT, _BARE = 600, 5
"""Characters at the end in which an address stands that is the text's own without a label, and words that its last part has at least, all of them of the text."""


def noted(text: str, start: int = 0) -> tuple[Declared, int] | None:
    """The address that a program noted in the first line behind an offset, `# Source: https://…`, and where that ends; None where it noted none."""
    note = _NOTED.match(text, start)
    if note is None or _is_on_own_machine(note["address"]):
        return None
    address = Declared("url", note["address"], "line:url", SourceSpan(*note.span("address")))
    return address, note.end()


def _is_on_own_machine(address: str) -> bool:
    """Whether an address is that of a page on one's own machine or in one's own network, which is no place from which a text was taken: `http://localhost:4000/`."""
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:  # a bracket that is none
        return True
    return "." not in host or host.startswith(_OWN_NETWORK) or host.endswith(_OWN_HOSTS)


def own_address(text: str, addresses: Sequence[tuple[int, int]]) -> Declared | None:
    """The address of the text itself; None where no line is one, or where its last part does not name what the text speaks of."""
    if not addresses:
        return None
    first, last = addresses[0], addresses[-1]
    note = _NOTED.match(text) if "#" in text[:8] else None
    if note is not None and note.start("address") == first[0] and not _is_on_own_machine(note["address"]):
        return _declared(text, first)
    if first[0] <= _HEAD and _is_at_head(text, first) and (_names(text, first) or _has_words_of_title(text, first)):
        return _declared(text, first)
    if not text[last[1] :].strip() and _is_labelled(text, last) and _names(text, last):
        return _declared(text, last)
    for found in reversed(addresses[-_LINES:]):
        if found[0] >= max(_HEAD, len(text) - _FOOT) and _is_line(text, found) and _names(text, found, _BARE, 1):
            return _declared(text, found)
    return None


def _is_line(text: str, found: tuple[int, int]) -> bool:
    """Whether an address is a whole line."""
    start, end = found
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t<(") and text[end : end + 4].lstrip(" \t>)")[
        :1
    ] in ("", "\n", "\r")


def _is_at_head(text: str, found: tuple[int, int]) -> bool:
    """Whether an address is a whole line, and one of the first with words."""
    start, end = found
    before = text[:start].rstrip(" \t<(")
    if before and not before.endswith("\n"):
        label = text[before.rfind("\n") + 1 : start]
        if not _LABEL.fullmatch(label.strip(" \t<(") + " "):
            return False
    after = text[end : end + 4].lstrip(" \t>)")
    return after.startswith(("\n", "\r")) and sum(1 for line in before.split("\n") if line.strip()) < _LINES


def _is_labelled(text: str, found: tuple[int, int]) -> bool:
    start = found[0]
    return _LABEL.fullmatch(text[text.rfind("\n", 0, start) + 1 : start].lstrip()) is not None


def _has_words_of_title(text: str, found: tuple[int, int]) -> bool:
    """Whether an address below the first line has words of it: "Council closes old bridge", "/leeds-council-on-the-closing-of-bridge/"."""
    above = [line for line in text[: found[0]].split("\n") if line.strip(" \t<(")]
    if len(above) != 1 or found[1] - found[0] > _LONGEST:
        return False
    stems = [{word[:_STEM] for word in _WORD.findall(part.lower())} for part in (above[0], text[found[0] : found[1]])]
    return len(stems[0] & stems[1]) >= _SHARED


def _names(text: str, found: tuple[int, int], least: int = _WORDS, share: float = _SHARE) -> bool:
    """Whether the words of the address's path are those of the text: "/2017/08/02/city-closes-old-bridge/"."""
    if found[1] - found[0] > _LONGEST:
        return False
    try:
        path = unquote(urlsplit(text[found[0] : found[1]]).path)
    except ValueError:  # a port or a bracket that is none
        return False
    longest = max(path.lower().split("/"), key=len)
    words = set(_WORD.findall(_ENDING.sub("", longest)))
    if len(words) < least:
        return False
    rest = (text[: found[0]] + text[found[1] :]).lower()
    return sum(word in rest for word in words) >= share * len(words)


def _declared(text: str, found: tuple[int, int]) -> Declared:
    start, end = found
    return Declared("url", text[start:end], "line:url", SourceSpan(start, end), Span(start, end))
