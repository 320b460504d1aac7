"""What a plain text states of itself before it begins, in forms that programs write: headers of a message, those of Project Gutenberg, a preamble of LaTeX.

Collections of text keep them in the text itself: archives of mailing lists and newsgroups, books, sources of papers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.documents import Declared, SourceSpan, Span
from provenance.patterns import lazy_pattern

_HEADER = lazy_pattern(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t](?P<words>[^\n]*))?")
_ENVELOPE = lazy_pattern(r"From \S+(?: at \S+)?\s+[A-Z][a-z]{2}\s[A-Z][a-z]{2}\s[^\n]*\d{4}")
"""The line before a message in a mailbox: `From ana at leeds.org  Tue Feb 11 09:14:22 2014`."""
_MOST = 60
"""Lines of headers that are read."""
_OF_MESSAGE = frozenset({"subject", "date", "to", "newsgroups", "message-id", "sent"})
"""Beside `From`, two of these make lines the headers of a message: an interview begins with `From:` alone."""
_FULL_NAMES = ("x-from", "reply-to")
"""Where the sender's name may stand when `From` has the address alone."""
_COMMENT = lazy_pattern(r"\S+@\S+\s\((?P<name>[^()\n]{2,80})\)|\S+\sat\s\S+\s\((?P<other>[^()\n]{2,80})\)")
_DISPLAY = lazy_pattern(r"[\"']?(?P<name>[^\"'<>@\n]{2,80}?)[\"']?\s*<[^<>\n]*>")
_PLAIN = lazy_pattern(r"(?P<name>[^<>@\n]{2,80}?)")
_TURNED = lazy_pattern(r"(?P<last>[^\W\d_][\w'’-]+),\s(?P<first>[^\W\d_][\w.'’ -]*)")
_START = lazy_pattern(r"(?m)^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG")
_OF_BOOK = lazy_pattern(
    r"(?m)^(?P<name>Title|Author|Release [Dd]ate):[ \t]+(?P<words>[^\n\[]*[^\s\[])(?P<more>(?:\n[ \t]{4,}[^\s\[][^\n\[]*)*)"
)
_FRONT = 6000
"""Characters in which a preamble, or what stands before a book, ends."""
_FIELDS = {"title": "title", "author": "author", "release date": "date"}
_COMMANDS = lazy_pattern(r"(?m)^[ \t]*\\(?P<name>title|author|date)\s*(?:\[[^\]\n]*\]\s*)?\{")
_WITHIN = 4000
"""Characters that `\\author{…}` holds at most."""
_NESTED = 12
_DROPPED = lazy_pattern(
    r"\\(?:thanks|footnote|footnotemark|inst|orcid(?:ID|link)?|affil|email|textsuperscript|textit)\s*(?:\[[^\]]*\])?\{[^{}]*\}|\$[^$]*\$|\^\{[^{}]*\}"
)
_BETWEEN = lazy_pattern(r"\\(?:and|And|AND)\b|\\quad|\\qquad|&")
_LINE = lazy_pattern(r"\\\\(?:\[[^\]]*\])?|\n\s*\n")
_COMMAND = lazy_pattern(r"\\[a-zA-Z]+\*?\s?|[{}~]")
_ACCENT = lazy_pattern(
    r"\\[`'^\"~=.](?:\{\\?(?P<braced>[A-Za-z])\}|(?P<bare>[A-Za-z]))|\\[cvuHk]\{(?P<letter>[A-Za-z])\}"
)


def stated(text: str) -> tuple[Declared, ...]:
    """Title, authors and date as such an opening states them; nothing where the text has none."""
    begin = text[:_FRONT]
    if "\\begin{document}" in begin or "\\maketitle" in begin or begin.startswith("\\documentclass"):
        return tuple(_of_preamble(text))
    if "PROJECT GUTENBERG" in begin and (start := _START.search(begin)) is not None:
        return tuple(_of_book(begin[: start.start()]))
    return tuple(_of_message(text))


# -- messages -----------------------------------------------------------------------------------------------------------------


def _of_message(text: str) -> Iterator[Declared]:
    at = 0
    envelope = _ENVELOPE.match(text)
    if envelope is not None:
        at = envelope.end() + 1
    found: dict[str, tuple[str, int]] = {}
    for _ in range(_MOST):
        header = _HEADER.match(text, at)
        if header is None:
            break
        words = (header["words"] or "").strip()
        found.setdefault(header["name"].lower(), (words, header.start("words") if words else header.end()))
        at = header.end() + 1
        while text.startswith((" ", "\t"), at) and text[at : (end := _end(text, at))].strip():
            at = end + 1  # a long header goes on with an indented line
    sender = found.get("from")
    if sender is None or len(_OF_MESSAGE.intersection(found)) < (1 if envelope is not None else 2):
        return
    subject, place = found.get("subject", ("", 0))
    if subject:
        yield _declared("title", subject, "mail:subject", text, place, subject)
    for words, place in (sender, *(found[name] for name in _FULL_NAMES if name in found)):
        name = _sender(words)
        if name:
            yield _declared("author", name, "mail:from", text, place, words)
            return
    if sender[0]:
        yield _declared("author", sender[0].strip("<>"), "mail:from", text, sender[1], sender[0])


def _end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _sender(words: str) -> str:
    """The name in a sender: `ana@leeds.org (Ana Cruz)`, `"Cruz, Ana" <ana@leeds.org>`, `Ana Cruz`."""
    match = _COMMENT.fullmatch(words) or _DISPLAY.fullmatch(words) or _PLAIN.fullmatch(words)
    if match is None:
        return ""
    name = (match["name"] or match.groupdict().get("other") or "").strip()
    if " at " in name or not any(map(str.isalpha, name)):
        return ""
    turned = _TURNED.fullmatch(name)
    return name if turned is None else f"{turned['first']} {turned['last']}"


# -- books --------------------------------------------------------------------------------------------------------------------


def _of_book(begin: str) -> Iterator[Declared]:
    for match in _OF_BOOK.finditer(begin):
        name = match["name"].lower()
        words = [match["words"]]
        if name == "author":
            words += match["more"].split("\n")[1:]
        for each in filter(None, map(str.strip, words)):
            yield _declared(_FIELDS[name], each, f"gutenberg:{name}", begin, match.start("words"), match["words"])


# -- papers -------------------------------------------------------------------------------------------------------------------


def _of_preamble(text: str) -> Iterator[Declared]:
    begin = text[: _FRONT + _WITHIN]
    for match in _COMMANDS.finditer(begin, 0, _FRONT):
        end = _closed(begin, match.end())
        inside = begin[match.end() : end]
        name = match["name"]
        if name != "author":
            words = " ".join(_plainly(_without_notes(inside)).split())
            if words and not (name == "date" and not any(map(str.isdigit, words))):
                yield _declared(name, words, f"latex:{name}", text, match.end(), inside)
            continue
        for each in _BETWEEN.split(_without_notes(inside)):
            # The name is the first line, the institute and the address stand below it.
            words = next(filter(None, (" ".join(_plainly(line).split()) for line in _LINE.split(each))), "")
            words = words.strip(" ,;*")
            if words:
                yield _declared("author", words, "latex:author", text, match.end(), inside)


def _closed(text: str, start: int) -> int:
    """Where the brace that was opened before a place is closed."""
    depth = 1
    for at in range(start, min(len(text), start + _WITHIN)):
        if text[at] == "\\" or text[at - 1] == "\\":
            continue
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if not depth:
                return at
    return start


def _without_notes(words: str) -> str:
    """Without footnotes and marks, the innermost first."""
    for _ in range(_NESTED):
        shorter = _DROPPED.sub("", words)
        if shorter == words:
            inner = re.sub(r"\\(?:texttt|emph|url|textbf|href|tt|small|mbox)\s*\{([^{}]*)\}", r"\1", words)
            if inner == words:
                break
            shorter = inner
        words = shorter
    return words


def _plainly(words: str) -> str:
    """Without commands and braces; accents are left out, for their letters are what is compared."""
    words = _ACCENT.sub(lambda match: match["braced"] or match["bare"] or match["letter"] or "", words)
    return _COMMAND.sub(lambda match: " " if match[0] == "~" else "", words)


def _declared(field: str, words: str, origin: str, text: str, place: int, shown: str) -> Declared:
    end = min(len(text), place + max(1, len(shown)))
    return Declared(field, words, origin, SourceSpan(place, end), Span(place, end))
