"""Whether a text is verse: what is said in it and when is the poem's, as in a tale."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis.register.genres import is_called
from provenance.api import BlockKind, Document, analysis, lazy_pattern

_FEWEST, _STANZA = 4, 2
"""Lines of the shortest poem that is told from a list, and of the shortest stanza."""
_LONGEST, _MEAN, _WORDS = 72, 20, 4
"""Characters of the longest line of verse, those of a mean line at least, and words of most lines at least."""
_MOST, _STOPPED, _FIGURES = 0.8, 0.7, 0.1
"""Parts of the lines: those in stanzas, those that end with a stop at most, and those with figures at most."""
_STOPS = (".", "!", "?", ":", ".”", '."', "!”", "?”")
_FIGURE = lazy_pattern(r"\d")
_PLAIN, _MARKDOWN = "text/plain", "text/markdown"
_BROKEN = ("\\", "  ", "<br>", "<br/>", "<br />")
"""What ends a line of Markdown that is not to be joined with the next."""
_SMALL, _AMONG, _EVERY_OTHER = 12, 0.5, 0.5
"""Lines that end so and begin small from which on a text is verse though a stanza of it is prose; parts of all its lines, and of those that end so."""
_KEPT = 0.6
"""Part of the lines of verse in Markdown that end so; the last of a stanza does not."""
_READ = 20_000


@analysis()
def is_verse(document: Document) -> bool:
    """Whether front matter files a text under poems, or most lines are those of stanzas: short, of several words, without figures, and often going on in the next."""
    if is_called(document, "verse"):
        return True
    if document.media_type not in {_PLAIN, _MARKDOWN} or len(document.text) > _READ:
        return False
    marked = document.media_type == _MARKDOWN
    if marked and sum(document.source.count(f"{sign}\n") for sign in _BROKEN) < _FEWEST:
        return False  # Markdown joins the lines of a paragraph
    if marked and _is_broken_verse(document):
        return True
    lines: list[str] = []
    alone = broken = 0
    for block in document.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            return False
        written = document.slice(block.span)
        if marked:
            place = document.locate(block.span)
            written = document.source[place.start : place.end]
            broken += sum(line.endswith(_BROKEN) for line in written.split("\n"))
        found = [line.rstrip("\\ ").lstrip() for line in written.split("\n") if line.strip("\\ ")]
        if any(len(line) > _LONGEST for line in found):
            return False
        if len(found) >= _STANZA:
            lines.extend(found)
        else:
            alone += 1  # the title, the poet
    count = len(lines)
    if count < _FEWEST or count < _MOST * (count + alone) or (marked and broken < _KEPT * count):
        return False
    return (
        sum(map(len, lines)) >= _MEAN * count
        and sum(len(line.split()) >= _WORDS for line in lines) >= _MOST * count
        and sum(line[0].isalpha() or line[0] in "“\"'‘—–" for line in lines) >= _MOST * count
        and sum(line.endswith(_STOPS) for line in lines) <= _STOPPED * count
        and sum(_FIGURE.search(line) is not None for line in lines) <= _FIGURES * count
        and max(map(len, lines)) < _LONGEST
    )


def _is_broken_verse(document: Document) -> bool:
    """Whether most lines of a text were broken on purpose before a word that no sentence begins with: verse, of which a stanza may be prose; addresses and lists begin each line with a capital or a number."""
    broken = small = count = figures = 0
    for block in document.blocks:
        if block.kind not in {BlockKind.PARAGRAPH, BlockKind.TEXT}:
            continue
        place = document.locate(block.span)
        lines = [line for line in document.source[place.start : place.end].split("\n") if line.strip("\\ ")]
        count += len(lines)
        for line, after in pairwise(lines):
            if line.endswith(_BROKEN) and len(line) <= _LONGEST:
                broken += 1
                small += after.lstrip("*_ ")[:1].islower() and not line.rstrip("\\ ").endswith(_STOPS)
                figures += _FIGURE.search(line) is not None
    return (
        small >= _SMALL and small >= _EVERY_OTHER * broken and broken >= _AMONG * count and figures <= _FIGURES * broken
    )
