"""Whether a text gives what one person said: a speech, a lecture, a sermon, the transcript of an interview."""

from __future__ import annotations

from functools import cache

from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata import metadata
from provenance.api import HEADING_KINDS, Document, Literals, Phrases, analysis, lazy_pattern

_SPEECH = Phrases.load(__package__, "speech")
_GREETED = Phrases.load(__package__, "greeting")
_BLOCKS, _GREETING = 8, 40
"""Blocks at the beginning among which a speech greets those who hear it, and characters that are compared."""
_FRONT = 3000
_SPEAKER = lazy_pattern(r"(?im)^(?:speaker|preacher|orator|homilist|delivered_by|delivered by)\s?[:=]\s?[\"']?[A-Za-z]")
"""Who gave it, in front matter."""
_TAGGED = lazy_pattern(r"\s*<speech\b[^<>]*\sspeaker\s*=")
"""The same, in the tag that a corpus of speeches sets around each."""
_HEAD = 500
"""Characters at the beginning of a text in which it says what it is."""
_BETWEEN = str.maketrans({**dict.fromkeys("-–—_/,;:!?.()[]“”\"*'’#|0123456789", " ")})


@analysis()
def is_speech(document: Document) -> bool:
    """Whether the title, the file's name, a heading, the description or the first lines call the text one: somebody named stands behind all of it.

    News says in its first lines that there was a speech, too: to be asked of texts that do not report.
    """
    title = metadata(document).title
    head = [
        document.path.rpartition("/")[2],
        "" if title is None else title.value,
        document.text[:_HEAD],
        *(one.value for one in document.declared if one.field == "description"),
        *(document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS),
    ]
    said = " ".join(head).lower()
    # To cut it into words takes far longer than to see that it has none of these.
    return _literals().any_in(said.encode("utf-8", "replace")) and not _words().isdisjoint(
        said.translate(_BETWEEN).split()
    )


@analysis()
def is_delivered(document: Document) -> bool:
    """Whether a text is a speech as it was given: the metadata name its speaker, or it begins by speaking to those who hear it."""
    if document.has_front_matter and at_line(_SPEAKER, document.source, _FRONT) is not None:
        return True
    if _TAGGED.match(document.source) is not None:
        return True
    return any(_is_greeting(document.slice(block.span)[:_GREETING].lower()) for block in document.blocks[:_BLOCKS])


def _is_greeting(words: str) -> bool:
    """Whether a paragraph begins with a greeting that a mark or its end sets off: not "Fellow members of the club said"."""
    return f"{words}\n".startswith(_greetings())


@cache
def _greetings() -> tuple[str, ...]:
    marks = (
        ",",
        ":",
        "!",
        ".",
        ";",
        "\n",
        " –",
        " —",
        " ,",
        " !",
    )  # with the blanks that a program set around each word
    return tuple(f"{text}{mark}" for text in _GREETED.texts() for mark in marks)


@cache
def _words() -> frozenset[str]:
    return frozenset(_SPEECH.texts())


@cache
def _literals() -> Literals:
    return Literals(_words())
