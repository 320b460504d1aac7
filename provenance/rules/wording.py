"""How a message quotes the text that it speaks of."""

from __future__ import annotations

LONGEST = 60
"""Characters of a quotation in a message; what is longer is cut at a word."""
_SHOWN = 100
"""Characters of a value that is shown as Python writes it."""
_INNER = str.maketrans("“”", "‘’")
"""Quotation marks within quotation marks."""


def on_one_line(words: str) -> str:
    """Words as `quoted` writes them, whole and without the marks around them."""
    return " ".join(words.split()).translate(_INNER)


def quoted(words: str, longest: int = LONGEST) -> str:
    """Words of a document for a message: in quotation marks, on one line, and cut at a word where they have more than `longest` characters.

    A message is read alone in most reports, without the words at its place, so a sentence about those words begins with them.
    Raises TypeError for what is no text.
    """
    given: object = words
    if not isinstance(given, str):
        message = f"quoted() takes words, not {shortly(given)}: write quoted(document.slice(span))"
        raise TypeError(message)
    line = on_one_line(words)
    if len(line) > longest:
        line = line[: longest + 1].rsplit(" ", 1)[0][:longest].rstrip(" ,;:") + " …"
    return f"“{line}”"


def shortly(value: object) -> str:
    """A value as Python writes it, cut where it is long: a document holds its text twice, and says what it is at the beginning."""
    written = repr(value)
    return written if len(written) <= _SHOWN else f"{written[:_SHOWN]}…"
