"""What a plain text states of itself before it begins, in forms that programs write: headers of a message, those of Project Gutenberg, a preamble of LaTeX, what a reader of pages or a register of companies puts above.

Collections of text keep them in the text itself: archives of mailing lists and newsgroups, books, sources of papers, pages that were saved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.cells import plain_name
from provenance.loaders.column_names import FIELDS
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_HEADER = lazy_pattern(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t](?P<words>[^\n]*))?")
_ENVELOPE = lazy_pattern(r"From \S+(?: at \S+)?\s+[A-Z][a-z]{2}\s[A-Z][a-z]{2}\s[^\n]*\d{4}")
"""The line before a message in a mailbox: `From ana at leeds.org  Tue Feb 11 09:14:22 2014`."""
_MOST = 60
"""Lines of headers that are read."""
_OF_MESSAGE = frozenset({"subject", "date", "to", "newsgroups", "message-id", "sent"})
"""Beside `From`, two of these make lines the headers of a message: an interview begins with `From:` alone."""
_FULL_NAMES = ("x-from", "reply-to")
"""Where the sender's name may stand when `From` has the address alone."""
_COMMENT = lazy_pattern(
    r"(?:\S+@\S+|[a-z]+\d+)\s\((?P<name>[^()\n]{2,80})\)|\S+\sat\s\S+\s\((?P<other>[^()\n]{2,80})\)"
)
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
"""Commands in each other that are taken away."""
_DROPPED = lazy_pattern(
    r"\\(?:thanks|footnote|footnotemark|inst|orcid(?:ID|link)?|affil|email|textsuperscript|textit)\s*(?:\[[^\]]*\])?\{[^{}]*\}|\$[^$]*\$|\^\{[^{}]*\}"
)
_BETWEEN = lazy_pattern(r"\\(?:and|And|AND)\b|\\quad|\\qquad|&")
_LINE = lazy_pattern(r"\\\\(?:\[[^\]]*\])?|\n\s*\n")
_COMMAND = lazy_pattern(r"\\[a-zA-Z]+\*?\s?|[{}~]")
_ACCENT = lazy_pattern(
    r"\\[`'^\"~=.](?:\{\\?(?P<braced>[A-Za-z])\}|(?P<bare>[A-Za-z]))|\\[cvuHk]\{(?P<letter>[A-Za-z])\}"
)

_KEYED = lazy_pattern(r"(?P<name>[A-Za-z][A-Za-z _-]{1,30}):(?:[ \t]+(?P<words>[^\n]{0,400}))?(?=\n|\Z)")
_KEYS = 24
"""Lines of keys that are read above a page."""
_FEWEST = 3
"""Fields that such lines state where none is an address, as databases of articles export them."""
_IN_LINE = lazy_pattern(
    r"(?:^|[ \t|])(?P<name>TITLE|HEADLINE|LINK|URL|SOURCE|AUTHOR|DATE|Title|Headline|Link|Url|URL|Source|Author|Date)[ \t]?:[ \t]+"
)
_LONGEST_TITLE = 300
"""Characters of the longest title behind such a key; a longer one runs on into the text."""
_ADDRESS = ("http://", "https://")
_STATED = frozenset({"title", "date", "modified", "author", "publisher", "site", "url"})
_SOURCES = frozenset({"source", "urlsource"})
_FILINGS = ("<SEC-DOCUMENT>", "<SEC-HEADER>", "<IMS-DOCUMENT>")
_FILED = lazy_pattern(r"FILED AS OF DATE:\s+(\d{8})")
_COMPANY = lazy_pattern(r"COMPANY CONFORMED NAME:\s+([^\n]{2,80})")
_ELEMENTS = {
    "headline": "title", "hl": "title", "title": "title", "byline": "author", "author": "author", "date": "date", "pubdate": "date", "date_time": "date", "source": "publisher", "publisher": "publisher",
}  # fmt: skip
_ELEMENT = lazy_pattern(rf"(?is)<(?P<name>{'|'.join(_ELEMENTS)})>(?P<words>[^<]{{1,400}})</(?P=name)>")
_DAY_OF_ID = lazy_pattern(r"\s*<DOC id=\"[A-Z]{2,4}_[A-Z]{2,4}_(\d{8})[.\d]*\"")
"""The id of an article in the archives of agencies, which begins with agency, language and day."""


def stated(text: str) -> tuple[Declared, ...]:
    """Title, authors and date as such an opening states them; nothing where the text has none."""
    begin = text[:_FRONT]
    if "\\begin{document}" in begin or "\\maketitle" in begin or begin.startswith("\\documentclass"):
        return tuple(_of_preamble(text))
    if "PROJECT GUTENBERG" in begin and (start := _START.search(begin)) is not None:
        return tuple(_of_book(begin[: start.start()]))
    if begin.lstrip().startswith("<"):
        return tuple(_of_filing(begin) if begin.lstrip().startswith(_FILINGS) else _of_elements(begin))
    return tuple(_of_message(text)) or tuple(_of_page(begin)) or tuple(_of_line(begin))


# -- pages, filings and elements --------------------------------------------------------------------------------------------------


def _of_page(begin: str) -> Iterator[Declared]:
    """Lines of keys over a page that a program saved, which its address is one of, or its title of three: `Title: …`, `URL Source: …`, `Published Time: …`."""
    found: list[tuple[str, str, int]] = []
    signed = False
    at = len(begin) - len(begin.lstrip("\ufeff \t\n"))
    for _ in range(_KEYS):
        line = _KEYED.match(begin, at)
        if line is None:
            break
        words = (line["words"] or "").strip()
        field = _field(line["name"], words)
        if field and words:
            found.append((field, words, line.start("words")))
            signed = signed or line["name"].lower().endswith(" by")
        at = line.end() + len(begin[line.end() :]) - len(begin[line.end() :].lstrip())
    fields = {field for field, _, _ in found}
    exported = len(fields) >= _FEWEST and "title" in fields and not signed  # "Posted by: …" is a line of a notice
    if len(found) > 1 and ("url" in fields or exported):
        for field, words, place in found:
            yield _declared(field, words, f"head:{field}", begin, place, words)


def _of_line(begin: str) -> Iterator[Declared]:
    """Keys within the first line, of which one leads to an address: `TITLE: The bridge is closed LINK: https://…`."""
    first = len(begin) - len(begin.lstrip("\ufeff \t\n"))
    line = begin[first:].partition("\n")[0]
    keys = list(_IN_LINE.finditer(line))
    if not keys or keys[0].start():
        return
    keys = [
        key for key in keys if key["name"].isupper() == keys[0]["name"].isupper()
    ]  # "Link: …" in a title in capitals
    ends = [*(key.start() for key in keys[1:]), len(line)]
    found: dict[str, tuple[str, int]] = {}
    for key, end in zip(keys, ends, strict=True):
        words = line[key.end() : end].strip(" \t|")
        field = _field(key["name"], words)
        if field == "url":
            words = words.split()[0]
        if field and words and not (field == "title" and len(words) > _LONGEST_TITLE):
            found.setdefault(field, (words, first + line.index(words, key.end())))
    if len(keys) > 1 and found.get("url", ("", 0))[0].startswith(_ADDRESS):
        for field, (words, place) in found.items():
            yield _declared(field, words, f"head:{field}", begin, place, words)


def _field(name: str, words: str) -> str | None:
    """What a key above a page states; an address may stand under the name of a source."""
    key = plain_name(name)
    if key in _SOURCES:
        return "url" if key == "urlsource" or words.startswith(_ADDRESS) else "publisher"
    field = FIELDS.get(key)
    return field if field in _STATED else None


def _of_filing(begin: str) -> Iterator[Declared]:
    """The day and the company of a filing at the SEC."""
    for field, pattern in (("date", _FILED), ("author", _COMPANY)):
        match = pattern.search(begin)
        if match is not None:
            yield _declared(field, match[1].strip(), f"filing:{field}", begin, match.start(1), match[1].strip())


def _of_elements(begin: str) -> Iterator[Declared]:
    """Elements with the names of what they hold, as collections of news for retrieval have them: `<HEADLINE>…</HEADLINE>`."""
    for match in _ELEMENT.finditer(begin):
        field, words = _ELEMENTS[match["name"].lower()], " ".join(match["words"].split())
        if words and "<" not in words:
            yield _declared(field, words, f"element:{field}", begin, match.start("words"), match["words"].strip())
    identifier = _DAY_OF_ID.match(begin)
    if identifier is not None:
        yield _declared("date", identifier[1], "element:id", begin, identifier.start(1), identifier[1])


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
        yield _declared("title", _decoded(subject), "mail:subject", text, place, subject)
    for words, place in (sender, *(found[name] for name in _FULL_NAMES if name in found)):
        name = _sender(_decoded(words))
        if name:
            yield _declared("author", name, "mail:from", text, place, words)
            return
    if sender[0]:
        yield _declared("author", sender[0].strip("<>"), "mail:from", text, sender[1], sender[0])


def _decoded(words: str) -> str:
    """A header with the words that were encoded for ways that carry ASCII alone: `=?utf-8?q?Br=C3=BCcke?=`."""
    if "=?" not in words:
        return words
    from email.errors import MessageError  # noqa: PLC0415 - few texts have such words
    from email.header import decode_header, make_header  # noqa: PLC0415 - as above

    try:
        return " ".join(str(make_header(decode_header(words))).split())
    except (MessageError, LookupError, ValueError):
        return words


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
