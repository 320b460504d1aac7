"""Words that reporters share: what a terminal may be shown, counts, places."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from provenance.patterns import lazy_pattern
from provenance.records import DocumentRecord, Finding, Location, Member

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_KEPT = frozenset("\u200c\u200d")
"""Joiners that many scripts need to be read; they change no order and move no cursor."""

LEVELS = ("error", "warning", "info")
"""Severities, the worst first."""
_ENDS = {sign: sign.encode("unicode_escape").decode() for sign in "\t\n\r\u2028\u2029"}
_NOTHING = "\u200b"
"""A blank of no width: it parts signs, and nobody sees it."""
_COMMAND = lazy_pattern(r"##(?=\w*\[)")


def printable(text: str) -> str:
    """A document's words without anything that a terminal would obey: control and direction characters as an escape."""
    if text.isprintable():
        return text
    return "".join(
        character
        if character in _KEPT or unicodedata.category(character) not in _INVISIBLE
        else " "
        if character in "\t\n\r\u2028\u2029"
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


def printable_name(name: str) -> str:
    """The name of a file, as above, with the signs in it that end or part lines as escapes: a blank in their place would name another file."""
    return printable("".join(_ENDS.get(character, character) for character in name) if not name.isprintable() else name)


def harmless(line: str) -> str:
    """A line for the log of a service in which no word of a document is read as a command to it.

    GitHub obeys `::error …::` where it is all of a line but blanks before it, and `##[error]` anywhere in a line, Azure Pipelines
    `##vso[…]`: a file may be called so, and a sentence may be broken before such words.
    Source: actions/runner, src/Runner.Common/ActionCommand.cs.
    """
    if "##" in line:
        line = _COMMAND.sub(f"#{_NOTHING}#", line)
    if "::" in line and line.lstrip().startswith("::"):
        line = line.replace("::", f":{_NOTHING}:", 1)
    return line


def shorten(words: str, length: int) -> str:
    """Words of at most that many characters, the middle left out."""
    if len(words) <= length:
        return words
    half = (length - 3) // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 finding`, `1,204 findings`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def severities(counts: Mapping[str, int]) -> str:
    """`1 error, 3 info`: how many findings of each severity, the worst first."""
    return ", ".join(
        f"{counts[level]:,} info" if level == "info" else plural(counts[level], level)
        for level in LEVELS
        if counts.get(level)
    )


def place(location: Location | None) -> str:
    """`3:1`, `page 3` in a file of pages, whose lines nobody counts, or `-` for the document as a whole."""
    if location is None:
        return "-"
    return f"{location.start.line}:{location.start.column}" if location.page is None else f"page {location.page}"


def name_of(record: DocumentRecord | Member) -> str:
    """A document's name for people: its path, with its place in a file of many."""
    return printable_name(record.path if record.row is None else f"{record.path}:{place_in_file(record)}")


def place_in_file(record: DocumentRecord | Member) -> str:
    """Which one a document is in a file of many: the number of its row, or what its id says beside the file, as the sheet of a row and the part of a book."""
    # By the last part of the path: what stands before it depends on where the report is read.
    around, name, place = record.id.partition(f"{record.path.rpartition('/')[2]}:")
    return place if name and place and (not around or around.endswith("/")) else str(record.row)


def entry_of(member: DocumentRecord | Member) -> str:
    """What an entry of a file of many is called, for people; empty for a file that is one document, and where its place is its name."""
    said = member.path.endswith(member.id.lstrip("./")) or _last(printable(member.id)) == _last(name_of(member))
    return "" if said else printable(member.id)


def _last(path: str) -> str:
    return path.rpartition("/")[2]


def member_at(member: Member, where: str) -> str:
    """Where a part of a corpus finding stands, for people: as a document is named, the place in it (`where`), and its id if that says more."""
    entry = entry_of(member)
    return f"{name_of(member)}{where} ({entry})" if entry else f"{name_of(member)}{where}"


def most_frequent(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Names with their counts, the highest first."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def as_clause(sentence: str) -> str:
    """A reason as words behind a colon or in a list: without a capital, but where the first word is a name (`LexiconError`, `PDF`)."""
    word = sentence.partition(" ")[0]
    return sentence[:1].lower() + sentence[1:] if len(word) == 1 or word[1:].islower() else sentence


def why(reason: str) -> str:
    """Why a rule did not read a document, for people."""
    return "too short to need an author, a date or references (see --document)" if reason == "fragment" else reason


def by_severity(finding: Finding) -> int:
    """Sort key: errors first."""
    return LEVELS.index(finding.severity)
