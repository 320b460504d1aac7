"""Where the calls of a page's script begin and end that ran into a text: "… weigh on demand.googletag.pubads().display(); On Tuesday, the council …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Span, lazy_pattern

__all__ = ["calls_in", "says_something"]

_BEGINS = lazy_pattern(
    r"(?<![\w$])(?:"
    r"[!(]{0,2}function\s*\w*\s*\((?=[^()\n]{0,80}\)\s*\{)|\(?(?:window|document|self|googletag|adsbygoogle|dataLayer|_gaq|_gat|_taboola|_comscore|jQuery|OBR|hbspt|MktoForms2|console)(?:\.[\w$]+)*\s*(?:[(\[=](?!=)|\|\|)"
    r"|(?:require(?:js)?|define)\s?\(\s?\[\s?['\"]|(?:fbq|gtag|ga|twq|ttq|snaptr|__gaTracker|pintrk|lintrk|clarity)\s*\(\s*['\"]|(?:var|let|const)\s+[\w$]+\s*=(?!=)|(?:if|try|for|while)\s*(?:\([^()\n]{1,120}\)\s*)?\{|\$\(\s*(?:document|window|function|['\"])"
    r"|@(?:media|import|font-face)\b[^{}\n]{0,80}\{|(?<!\w)[.#][a-z][\w-]*(?:[ ,>]+[.#]?[a-z][\w-]*){0,4}\s*\{(?=[^{}\n]{0,80}:)|\{\s*\"@context\"\s*:)"
)
"""With what a statement begins: also right behind the stop of a sentence."""
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_QUOTES = frozenset("'\"`")
_GOES_ON = lazy_pattern(r"\s*(?:[.([=+*&|?:,]|\{)|\s*(?:else|catch|finally)\b")
"""Behind a closing bracket: the statement is not at its end."""
_SPACES = lazy_pattern(r"[ \t;]*")
_WORDS = lazy_pattern(r"(?:[^\W\d_][\w’'-]*[,;:]?[ \t]){5}[^\W\d_]")
"""Words on end, as sentences have them and programs do not."""


def says_something(text: str, start: int, end: int) -> bool:
    """Whether a stretch has the words of a sentence."""
    return _WORDS.search(text, start, end) is not None


def calls_in(text: str, line: Span) -> Iterator[Span]:
    """The stretches of a line that are statements of a script or a style sheet, several on end as one."""
    at = line.start
    while (begun := _BEGINS.search(text, at, line.end)) is not None:
        start, end = begun.start(), _statement_end(text, begun.start(), line.end)
        if end <= start:
            at = begun.end()
            continue
        while end < line.end:
            following = _SPACES.match(text, end, line.end).end()  # type: ignore[union-attr]  # it matches nothing, too
            if _BEGINS.match(text, following, line.end) is None:
                break
            further = _statement_end(text, following, line.end)
            if further <= following:
                break
            end = further
        yield Span(start, end)
        at = end


def _statement_end(text: str, at: int, end: int) -> int:
    """Where the statement ends that begins at a place; the same place where its brackets are not closed before the end of the line."""
    start, depth, place = at, 0, at
    while place < end:
        sign = text[place]
        if sign in _QUOTES and (depth or text[place - 1] in "= "):
            place = _string_end(text, place, end)
            if place < 0:
                return start
            continue
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
            if depth < 0:
                return place
            if not depth and _GOES_ON.match(text, place + 1, end) is None:
                place += 1
                return place + 1 if text.startswith(";", place) else place
        elif sign == ";" and not depth:
            return place + 1
        place += 1
    return start


def _string_end(text: str, at: int, end: int) -> int:
    """Behind the mark that closes the string that begins at a place; -1 where none does."""
    sign, place = text[at], at + 1
    while place < end:
        if text[place] == "\\":
            place += 1
        elif text[place] == sign:
            return place + 1
        place += 1
    return -1
