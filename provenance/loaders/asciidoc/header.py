"""The head of a document in AsciiDoc: its title, the lines of authors and revision below that, and its attributes."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.loaders.asciidoc.lines import (
    ATTRIBUTES,
    ENTRY,
    HEADING,
    Lines,
    is_comment,
    is_directive,
)
from provenance.loaders.asciidoc.names import Names
from provenance.loaders.front_matter.headers import Entry
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_PERSON = lazy_pattern(r"[ \t]*(?P<name>[^<>;:,\d{}\[\]]{2,80}?)[ \t]*(?:<(?P<mail>[^<>\n]{1,200})>)?[ \t]*")
_FEW = 5
"""Words of a name, at most."""
_REVISION = lazy_pattern(
    r"[ \t]*(?:(?P<number>[vV]\d[\w.-]{0,30}(?=[ \t]*(?:[,:]|$))|\d[\w.-]{0,30}(?=[ \t]*,)|[^\d,:]{1,12}\d+(?:\.\d+)+[\w.-]{0,20}(?=[ \t]*,))[ \t]*,?)?[ \t]*(?P<date>[^:\n]{0,60}?(?:\d{1,2}:\d{2}(?::\d{2})?[^:\n]{0,12})?)[ \t]*(?::(?:[ \t]+(?P<remark>.*))?)?$"
)
_PREFIXES = ("page-", "jbake-", "hp-", "blog-", "article-", "post-")
"""What programs that make sites put before the names of their own attributes: Antora and Jekyll, JBake, HubPress."""
_KEYS = {"revdate": "date", "docdate": "date", "authors": "author", "pubdate": "date", "published-at": "date"}
_MORE_AUTHORS = lazy_pattern(r"author_\d{1,2}")
_NEITHER = frozenset({"source", "title", "image", "site", "url", "link", "section", "category", "publication", "by"})
"""Names that a writer of manuals gives to values of his own, and that state nothing of the text."""


class Head(NamedTuple):
    """The head: the line of the title, -1 where there is none, the line from which on blocks are read, what it states, and the lines of its comments, the last one exclusive."""

    title: int
    body: int
    entries: tuple[Entry, ...]
    comments: tuple[tuple[int, int], ...] = ()


def read_head(lines: Lines, first: int, names: Names) -> Head:
    """The head of a document that begins with a line; what its attributes are called is kept in `names`."""
    at, end = first, len(lines)
    entries: list[Entry] = []
    comments: list[tuple[int, int]] = []
    while at < end:
        line = lines.text(at)
        below = _below_comment(lines, at)
        if below > at:
            comments.append((at, below))
            at = below
            continue
        if line and not is_directive(line):
            if ENTRY.match(line) is None:
                break
            at = _attribute(lines, at, names, entries)
            continue
        at += 1
    while at < end and ATTRIBUTES.fullmatch(lines.text(at)) is not None:
        at += 1
    heading = HEADING.fullmatch(lines.text(at)) if at < end else None
    if heading is not None and heading["signs"] == "=":
        below = at + 1
    elif at < end and lines.is_underlined(at, end) and lines.text(at + 1).startswith("="):
        below = at + 2
    else:
        return Head(-1, first, _final(entries))
    body = _below_title(lines, below, names, entries)
    number = below
    while number < body:
        behind = _below_comment(lines, number)
        comments += [(number, behind)] if behind > number else []
        number = max(behind, number + 1)
    return Head(at, body, _final(entries), tuple(comments))


def _below_comment(lines: Lines, at: int) -> int:
    """The line behind the comment that a line begins; the line itself where it is none."""
    line = lines.text(at)
    if line.startswith("////") and not line.strip("/"):
        return min(lines.closing(line, at + 1, len(lines)) + 1, len(lines))
    return at + 1 if is_comment(line) else at


def _below_title(lines: Lines, at: int, names: Names, entries: list[Entry]) -> int:
    """Read the lines below the title up to the first blank one; the line behind them, or the first that is none of the head."""
    persons = False
    revised = False
    while at < len(lines):
        line = lines.text(at)
        if not line:
            return at
        if (behind := _below_comment(lines, at)) > at:
            at = behind
        elif is_directive(line):
            at += 1
        elif ENTRY.match(line) is not None:
            at = _attribute(lines, at, names, entries)
        elif not persons and (found := list(_persons(line, lines.starts[at]))):
            persons = True
            entries += found
            names.set("author", found[0].value)
            at += 1
        elif not persons and line.startswith("{"):
            persons = True
            at += 1
        elif persons and not revised and (line.startswith("{") or any(map(str.isdigit, line))):
            revised = True
            _revision(line, lines.starts[at], names, entries)
            at += 1
        else:
            return at
    return at


def _persons(line: str, start: int) -> Iterator[Entry]:
    """The authors of a line (`Ana Cruz <ana@example.org>; Ben Lowe`); none where it does not name some."""
    found: list[Entry] = []
    at = 0
    for part in line.split(";"):
        person = _PERSON.fullmatch(part)
        if person is None or not person["name"].strip():
            return
        name = person["name"]
        words = name.split()
        capitals = sum(word[0].isupper() or not word[0].isascii() for word in words)
        if len(words) > _FEW or (name.endswith((".", "!", "?")) and len(words[-1]) > 2):
            return
        if person["mail"] is None and not capitals:
            return
        begin = start + at + person.start("name")
        found.append(Entry("author", name.replace("_", " "), begin, begin + len(name)))
        at += len(part) + 1
    yield from found


def _revision(line: str, start: int, names: Names, entries: list[Entry]) -> None:
    revision = _REVISION.match(line)
    if revision is None or line.startswith("{"):
        return
    if revision["number"]:
        names.set("revnumber", revision["number"].lstrip("vV"))
    date = revision["date"]
    if date and any(map(str.isdigit, date)):
        names.set("revdate", date)
        entries.append(Entry("revdate", date, start + revision.start("date"), start + revision.end("date")))


def _attribute(lines: Lines, at: int, names: Names, entries: list[Entry]) -> int:
    """Keep an attribute; the line behind it, since a value goes on below a backslash at its end."""
    below, name, value, start, end = attribute_at(lines, at, names)
    if not value or name is None:
        return below
    key = name.lower()
    entries.append(Entry(key, value, start, end))
    return below


def attribute_at(lines: Lines, at: int, names: Names) -> tuple[int, str | None, str, int, int]:
    """The attribute of a line, which is kept: the line behind it, its name, its value and the place of that."""
    line = lines.text(at)
    entry = ENTRY.match(line)
    if entry is None:
        return at + 1, None, "", 0, 0
    name = entry["name"]
    if entry["unset"] or line.startswith(f":{name}!:"):
        names.unset(name)
        return at + 1, None, "", 0, 0
    parts = [entry["value"] or ""]
    start, end = lines.starts[at] + entry.start("value"), lines.ends[at]
    at += 1
    while parts[-1].endswith("\\") and at < len(lines) and lines.text(at):
        parts[-1] = parts[-1].removesuffix("\\").rstrip().removesuffix(" +")
        parts.append(lines.text(at).strip())
        end = lines.ends[at]
        at += 1
    value = names.resolved(" ".join(parts).strip())
    names.set(name, value)
    return at, name, value, start, end


def _final(entries: list[Entry]) -> tuple[Entry, ...]:
    """What attributes state, under the names that front matter has for it."""
    made: list[Entry] = []
    stated = {_plain(entry.key)[0] for entry in entries}
    for entry in entries:
        key, own = _plain(entry.key)
        if "{" in entry.value or (own and key in _NEITHER):
            continue
        if key == "revdate" and "date" in stated:
            made.append(entry._replace(key="modified"))
        elif key in _KEYS:
            made += _apart(entry._replace(key=_KEYS[key])) if key == "authors" else [entry._replace(key=_KEYS[key])]
        elif _MORE_AUTHORS.fullmatch(key) is not None:
            made.append(entry._replace(key="author"))
        elif key == "author":
            made += _apart(entry._replace(key=key))
        else:
            made.append(entry._replace(key=key))
    return tuple(made)


def _plain(key: str) -> tuple[str, bool]:
    """A name without what a program puts before its own, and whether it had no such thing."""
    for prefix in _PREFIXES:
        if key.startswith(prefix):
            return key.removeprefix(prefix), False
    return key, True


def _apart(entry: Entry) -> list[Entry]:
    """The authors of a value, which semicolons part, each without the address behind its name."""
    made: list[Entry] = []
    at = entry.start
    whole = entry.end - entry.start == len(entry.value)
    for part in entry.value.split(";"):
        name = part.partition("<")[0]
        words = name.strip()
        start = at + len(name) - len(name.lstrip())
        place = (start, start + len(words)) if whole else (entry.start, entry.end)
        if words:
            made.append(Entry(entry.key, words, *place))
        at += len(part) + 1
    return made
