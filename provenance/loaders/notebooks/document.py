"""A notebook to a document: its cells are read as one text in Markdown.

Each line of a cell stands on the line on which the file has it, as Jupyter writes notebooks: a string in a line of its own. What lies
between (outputs, metadata) is blank lines.
"""

from __future__ import annotations

import msgspec

from provenance.documents import Declared, Document
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import FrontMatter
from provenance.loaders.front_matter.reading import front_matter
from provenance.loaders.markdown.document import LONGEST, written
from provenance.loaders.notebooks.cells import Cell, Notebook, read_notebook
from provenance.loaders.notebooks.heads import list_head
from provenance.patterns import lazy_pattern

_BARRIER = "<!---->"
"""Stands above a cell of words: what a cell begins (a list, a quotation) ends with it."""
_FENCES = ("---", "+++")
_FENCE = lazy_pattern(r"(?m)^ {0,3}(?P<run>`{3,}|~{3,})(?P<info>[^\n]*)$")
_TICKS = lazy_pattern(r"`{3,}")
_OPENS = lazy_pattern(r"(?mi)^ {0,3}(?:(?P<comment><!--)|<(?P<name>pre|script|style|textarea)(?=[\s>]))")
"""What in Markdown goes on over blank lines until it is closed."""
_NOT_LINE_END = lazy_pattern(r"[^\n]")
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
"""Half of a pair, which JSON can hold and no text should."""
_WORDS = frozenset({"markdown", "heading"})
_HEAD_OF_CONTENTS = lazy_pattern(
    r"(?i)\s*(?:#{1,6}[ \t]*[^\n<>]{1,60}|<h[1-6][^<>]*>[^<>]{1,60}(?:<span class=\"tocSkip\">\s*</span>)?</h[1-6]>)"
)
_CONTENTS = lazy_pattern(r"(?i)\s*(?:</?p>\s*){0,2}<div class=\"(?:toc\b|toc-item|lev[1-6]\b)")
"""The table of contents that an extension of Jupyter writes into a cell of its own: `<h1>Table of Contents<span class="tocSkip"></span></h1>` and what follows."""
_DIV = lazy_pattern(r"(?i)<(?P<end>/?)div\b")
_BEHIND_CONTENTS = lazy_pattern(r"(?i)[^<>\n]{0,20}>(?:\s*</p>)?")


def load_notebook(source: Source) -> Document:
    """Read a notebook. Raises LoadError for what is none."""
    decoded = decode_source(source)
    notebook = read_notebook(decoded.text)
    sheet = _Sheet(source.path)
    for cell in notebook.cells:
        sheet.put(cell, notebook.language)
    text, too_long = cut(sheet.text(), LONGEST)
    declared = (*sheet.front.declared, *_declared(notebook))
    front = FrontMatter(sheet.front.end, declared, (*sheet.front.notices, *too_long))
    document = written(
        source, text, front, decoded.notices, decoded.encoding, generated=sheet.generated, read=sheet.read(text)
    )
    barriers = set(sheet.barriers)
    comments = tuple(comment for comment in document.comments if comment.source.start not in barriers)
    return msgspec.structs.replace(document, media_type="text/markdown", comments=comments)


def _declared(notebook: Notebook) -> list[Declared]:
    stated = [("title", notebook.title), *(("author", author) for author in notebook.authors)]
    return [Declared(field, " ".join(value.split()), f"notebook:{field}") for field, value in stated if value.strip()]


class _Sheet:
    """The text in Markdown while it is put together, line by line."""

    def __init__(self, path: str) -> None:
        self.front = FrontMatter(0)
        self.generated = False
        """A page is made of it: its first cell has front matter."""
        self.barriers: list[int] = []
        """Offsets of barriers in the text."""
        self._path = path
        self._lines: list[str] = []
        self._size = 0
        self._unread = (0, 0)
        self._headless = True
        """No cell of words was put yet, of which the first may state what the notebook is."""

    def put(self, cell: Cell, language: str) -> None:
        """Add a cell; raw ones are not read, but for front matter at the top."""
        words = _SURROGATE.sub("\ufffd", with_line_ends(cell.text)) if cell.text else ""
        if cell.kind == "markdown" and (behind := _behind_contents(words)):
            words = _NOT_LINE_END.sub(" ", words[:behind]) + words[behind:]
        if not words.strip():
            return
        if cell.kind == "code":
            self._code(words, cell.line, language)
        elif cell.kind in _WORDS or (cell.kind == "raw" and not self._lines and words.startswith(_FENCES)):
            self._words(cell, words)

    def text(self) -> str:
        """All that was put."""
        return "\n".join((*self._lines, ""))

    def read(self, text: str) -> str:
        """The text with blanks for a list that states what the notebook is."""
        start, end = self._unread
        return f"{text[:start]}{_NOT_LINE_END.sub(' ', text[start:end])}{text[end:]}" if end else text

    def _words(self, cell: Cell, words: str) -> None:
        if cell.kind == "heading":
            words = f"{'#' * cell.level} {' '.join(words.split())}"
        front, is_first = FrontMatter(0), not self._lines
        self._reach(cell.line - 2)
        if not is_first:
            self.barriers.append(self._size)
            self._put(_BARRIER)
        self._reach(cell.line - 1)
        if self._headless:
            self._headless = False
            if is_first and words.startswith(_FENCES):
                front = front_matter(words, self._path)
            elif (listed := list_head(words)) is not None:
                (start, end), stated = listed
                self._unread = (self._size + start, self._size + end)
                front = FrontMatter(0, stated)
            self._take(front)
        if front.end or cell.kind != "raw":
            for line in (*words.split("\n"), *_closing(words[front.end :])):
                self._put(line)

    def _take(self, front: FrontMatter) -> None:
        """Keep the front matter of the cell that begins here."""
        start = self._size
        stated = tuple(_moved(one, start) for one in front.declared)
        self.front = FrontMatter(start + front.end if front.end else 0, stated, front.notices)
        self.generated = front.end > 0 or self._unread[1] > 0

    def _code(self, words: str, line: int, language: str) -> None:
        longest = max((len(run) for run in _TICKS.findall(words)), default=2)
        fence = "`" * (longest + 1)
        self._reach(line - 2)
        self._put(f"{fence}{language if language.isalnum() else ''}")
        self._reach(line - 1)
        for one in words.split("\n"):
            self._put(one)
        self._put(fence)

    def _reach(self, lines: int) -> None:
        """Leave lines blank up to where the next one should stand; where the file has fewer, there are none to leave."""
        missing = lines - len(self._lines)
        if missing > 0:
            self._lines += [""] * missing
            self._size += missing

    def _put(self, line: str) -> None:
        self._lines.append(line)
        self._size += len(line) + 1


def _moved(declared: Declared, by: int) -> Declared:
    place = declared.source
    if place is None:
        return declared
    return msgspec.structs.replace(declared, source=place._replace(start=place.start + by, end=place.end + by))


def _closing(words: str) -> list[str]:
    """The lines that end what a cell leaves open, so that the next one is read as its own."""
    open_fence = ""
    behind = 0
    for fence in _FENCE.finditer(words):
        run = fence["run"]
        if not open_fence:
            if run[0] == "~" or "`" not in fence["info"]:
                open_fence = run
        elif run.startswith(open_fence) and not fence["info"].strip():
            open_fence, behind = "", fence.end()
    if open_fence:
        return [open_fence]
    opened = list(_OPENS.finditer(words, behind))
    if not opened:
        return []
    last = opened[-1]
    end = "-->" if last["comment"] else f"</{last['name'].lower()}>"
    return [end] if words.lower().find(end, last.end()) < 0 else []


def _behind_contents(words: str) -> int:
    """The offset behind the table of contents with which a cell begins, its heading included; 0 where it begins with none."""
    head = _HEAD_OF_CONTENTS.match(words)
    if head is None:
        return 0
    at, behind = head.end(), 0
    while (opened := _CONTENTS.match(words, at)) is not None:
        depth = 0
        for div in _DIV.finditer(words, opened.start()):
            depth += -1 if div["end"] else 1
            if depth == 0:
                break
        else:
            return len(words)  # it is cut off within the contents
        closed = _BEHIND_CONTENTS.match(words, div.end())
        at = behind = div.end() if closed is None else closed.end()
    return behind
