"""Front matter of Markdown and HTML files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.documents import Declared, Notice
from provenance.named_tuples import NamedTuple
from provenance.numbered_titles import begins_title
from provenance.patterns import lazy_pattern

_FILE_DATE = lazy_pattern(r"(?:^|/)((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?=[-_/.])")


class FrontMatter(NamedTuple):
    """What a file says of itself at its top."""

    end: int
    """The offset behind it, before the line end; 0 where there is none."""
    declared: tuple[Declared, ...] = ()
    notices: tuple[Notice, ...] = ()
    keyed: bool = False
    """Whether it is bare lines of keys (MultiMarkdown, Pelican, MkDocs), whose programs take `##Words` for a heading."""


def file_date(path: str, declared: Iterable[Declared] = ()) -> Iterator[Declared]:
    """The date in the name of a file or folder, as Jekyll and Docusaurus have it: `2012-08-20-title.md`, `blog/2021/08/26/title.md`.

    `declared`: what the file says of itself; a title that begins with the same number says that no day was meant.
    """
    match = next(iter(_FILE_DATE.finditer(path.replace("\\", "/"))), None)
    if match is None or (match[2] == "/" and len(match[4]) == 1 and path[match.end() : match.end() + 1] in "-_"):
        return  # the number with which a title begins: `2010/12/3-lamps-for-the-hall`
    if match[2] == "/" and begins_title(path[match.start(4) :].partition("/")[0], declared):
        return  # `2018/01/17-goals/index.md`, “17 goals”
    if 1 <= int(match[3]) <= 12 and 1 <= int(match[4]) <= 31:
        yield Declared("date", f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}", "file-name")
