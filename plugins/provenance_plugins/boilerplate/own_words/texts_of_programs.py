"""Plain texts that are no text for readers: statements of a database, what a program printed while it ran, terms of licences, a list of phrases by the name of its file."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from provenance.analysis import content
from provenance.analysis.line_beginnings import at_lines
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_licences", "is_of_programs"]

_SQL = lazy_pattern(
    r"(?m)^[ \t]*(?:CREATE (?:TABLE|INDEX|TRIGGER|VIEW|DATABASE|UNIQUE)\b|DROP (?:TABLE|VIEW|INDEX|TRIGGER)\b|INSERT INTO\b|ALTER TABLE\b|DELETE FROM\b|SELECT\b[^.!?\n]*$|FROM\b[^.!?\n]*$|WHERE\b[^.!?\n]*$|BEGIN$|END;|VALUES\b|FOREIGN KEY\b|GRANT\b.*;$)"
)
_STATEMENTS = 8
"""Lines that begin as statements of SQL do, at least."""
_LOGGED = lazy_pattern(
    r"(?m)^[ \t]*(?:\[\d{1,5}/\d{1,5}\][ \t]|[✓✔✗✘❌✅][ \t]|(?:\[?(?:INFO|DEBUG|WARN(?:ING)?|ERROR)\]?[ \t:])|(?:Loading|Initiali[sz]ing|Processing|Analy[sz]ing|Saving|Fetching|Downloading|Reading|Writing|Scraping|Parsing)\b[^.!?\n]{0,80}\.{3}[ \t]*$)"
)
_PRINTED = 6
"""Lines that a program printed while it ran, at least: a page has one or two in which it waits."""
_SHARE = 3
"""Of so many lines with words more than one is such a line: a log may print what it works on, and a saved page waits for its parts."""
_CALLS, _OF_CALLS = 2, 4
"""Of such lines those that call to visitors of a page, and one of so many, from which on they are of a page."""
_OF_LOGS = frozenset({"script", "navigation"})
"""Kinds of what a log has as well: it waits and counts."""
_LICENCE = lazy_pattern(
    r"(?m)^[ \t#/*;=-]{0,40}(?:GNU (?:LESSER |LIBRARY |AFFERO )?GENERAL PUBLIC LICENSE|Apache License\s{1,60}(?=Version 2\.0)|Mozilla Public License|SIL OPEN FONT LICENSE)(?:,?[ \t]+(?:[Vv]ersion|[Vv]\.?)[ \t]?\d[^\n]{0,40}|[^\w\n]*|(?<=\s)Version 2\.0[ \t]*(?:,[^\n]{0,40})?)$"
)
"""The name of a licence in a line of its own, with its version: a sentence of an article goes on."""
_HEAD = 400
"""Characters with which a text begins that is a licence."""
_GRANT = "Permission is hereby granted, free of charge"
_GRANTS = 2
"""Licences that a list of them has, at least: a text on one quotes it once."""
_OF_PHRASES = lazy_pattern(
    r"(?:\A|[_/-])(?:(?:boilerplate|stop|spam|black|deny|block|noise|junk|filter)[_-]?)(?:[_-]?(?:patterns?|words?|phrases?|lists?|lines?|terms?))\.(?:txt|csv|lst)\Z"
)


def is_of_programs(document: Document) -> bool:
    """Whether a plain text is for a program, or was printed by one: it is asked for words of pages by nobody."""
    return document.media_type == "text/plain" and document.recall("text of a program", _is_of_programs)


def _is_of_programs(document: Document) -> bool:
    if document.row is None and _OF_PHRASES.search(document.path.replace("\\", "/").lower()) is not None:
        return True
    text = document.text
    if (
        ";" in text
        and sum(1 for _ in islice(at_lines(_SQL, text), _STATEMENTS)) == _STATEMENTS
        and text.count(";\n") >= _STATEMENTS // 2
    ):
        return True
    if "..." not in text and "[" not in text:
        return False
    lines = [match.start() for match in at_lines(_LOGGED, text)]
    logged = len(lines)
    if logged < _PRINTED or logged * _SHARE <= sum(1 for line in text.split("\n") if line.strip()):
        return False
    return _left_in(document, lines) < max(_CALLS, logged / _OF_CALLS)


def _left_in(document: Document, lines: list[int]) -> int:
    """How many of the lines that begin so say what a page says to its visitors: a thread counts its posts, and a page ticks off what it offers ("✓ Subscribe to our newsletter")."""
    found: set[int] = set()
    for part in content(document).boilerplate:
        if part.kind not in _OF_LOGS:
            first = bisect_right(lines, part.span.start) - 1
            found.update(range(max(first, 0), bisect_right(lines, part.span.end - 1)))
    return len(found)


def is_of_licences(document: Document) -> bool:
    """Whether a plain text is a licence of software or of fonts, or a list of them: the rights it states are its matter."""
    return document.media_type == "text/plain" and document.recall("text of licences", _is_of_licences)


def _is_of_licences(document: Document) -> bool:
    text = document.text
    return _LICENCE.search(text, 0, _HEAD) is not None or text.count(_GRANT) >= _GRANTS
