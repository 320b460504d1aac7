"""The program with which a row ends whose page had it below the article: "… of the mill.var clock = document.getElementById("clock"); …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["closing_programs"]

_WORDS = Phrases.load(LEXICON, "closing_program")
_OF_PAGES = ("document.getElementById(", "document.createElement(", "document.querySelector(", "document.write(")
"""What scripts of pages call; whoever writes on such a script calls it as well, and leads to it with a colon or speaks of programs."""
_BEGINS = lazy_pattern(
    r"(?:var|let|const)\s[\w$]{1,40}\s?=\s?[\w$.]{1,60}\(|function\s[\w$]{1,40}\s?\([^()\n]{0,80}\)\s?\{|if\s?\(!?document\."
)
_STRING = lazy_pattern(r"\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|//[^\n]*|/\*[^\n]*", signs=('"', "'", "//", "/*"))
"""In a program the words of a language stand in strings and in comments."""
_BEGUN_OR_ENDED = lazy_pattern(
    r"\s*(?:[{}()\[\].]|(?:var|let|const|function|if|else|for|while|return)\b|[\w$.]{1,60}\s?(?:[(=]|\+\+|--))|[^\n]*[{}();,:\[\]&|+?=]\s*\Z"
)
_PROSE = lazy_pattern(r"[^\W\d_]+(?:,?[ ][^\W\d_]+){4}|[^\W\d_]{3,}[.!?]\s+[A-Z]")
"""Words one after the other, of which a program has no such row."""
_COLONS = (":", "：")
_TEXT, _REST = 300, 4_000
"""Characters of the text above such a program at least, and of the program at most."""
_OF_PROGRAMS = lazy_pattern(lambda: rf"[{{}}]|(?i:(?<![^\W\d_])(?:{any_of(_WORDS.texts())})(?![^\W\d_]))")


def closing_programs(document: Document) -> Iterator[Span]:
    """The stretch from its first statement to the end of the text, where nothing above it is on programs."""
    text = document.text
    if document.row is None or not any(call in text for call in _OF_PAGES):
        return
    begun = _BEGINS.search(text, max(0, len(text) - _REST))
    if begun is None or begun.start() < _TEXT or _OF_PROGRAMS.search(text, 0, begun.start()) is not None:
        return
    rest = text[begun.start() :].rstrip()
    lines = [line for line in rest.split("\n") if line.strip()]
    if (
        rest.endswith(("}", ";"))
        and any(call in rest for call in _OF_PAGES)
        and not text[: begun.start()].rstrip().endswith(_COLONS)
        and all(map(_is_of_program, lines))
    ):
        yield Span(begun.start(), begun.start() + len(rest))


def _is_of_program(line: str) -> bool:
    """Whether a line begins or ends as those of a program do, and has no words of a sentence outside its strings and comments."""
    bare = _STRING.sub("", line).strip()
    if not bare:
        return True
    return bare.isascii() and _BEGUN_OR_ENDED.match(bare) is not None and _PROSE.search(bare) is None
