"""What a program reports that failed, in the place of a summary or a text: "(summarizer_error: 401 Client Error: …)", "Error: Request failed with status code 503"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Phrases, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_be_error

__all__ = ["program_errors"]

_WORDS = Phrases.load(LEXICON, "program_errors")
_FIELDS = frozenset({"description"})
"""What a reader is shown in place of a text; the title of a page on an error may be one."""
_AROUND = " \t\r\n()[]{}\"'“”*_`⚠️❌"
_REPORT = lazy_pattern(
    lambda: (
        r"[a-z][a-z0-9]*_(?:error|exception|failure):\s?\S.*"
        r"|(?:[\w. -]{1,60}:\s?)?\d{3} (?:Client|Server) Error: [^\n]* for url: \S+"
        r"|(?:[\w. -]{1,60}:\s?)?(?:HTTPS?ConnectionPool\(host=.*|Max retries exceeded with url.*|Request failed with status code \d{3}\.?|timeout of \d+ ?ms exceeded\.?)"
        r"|(?:[\w. -]{1,60}:\s?)?Error code: \d{3} - \{.*"
        rf"|(?:Error|ERROR|Failed|Failure|Error while|Error when) (?:{any_of(_WORDS.texts('doing'))}) (?:the |an? |this )?(?:{any_of(_WORDS.texts('made'))})(?: from \S+| for \S+)?: .*"
        r"|Traceback \(most recent call last\):.*"
    )
)
"""All of a field or of a text: an exception by its name, what a server answered, or what could not be done and why."""


def program_errors(document: Document) -> Iterator[Hit]:
    """Each summary and each text that is nothing else."""
    for one in document.declared:
        if one.field in _FIELDS and _is_report(one.value) and not _is_told_of(document, one.value):
            message = f"{_shown(one.value)} is what a program reported when it failed, and stands where a summary should: make it anew, or leave it empty"
            yield Hit(one.span or one.source, message)
    start = len(document.text) - len(document.text.lstrip())
    words = document.text.strip()
    if _is_report(words):
        message = f"{_shown(words)} is what a program reported when it failed, and all of the text: fetch it anew, or leave it out"
        yield Hit(Span(start, start + len(words)), message)


def _is_told_of(document: Document, words: str) -> bool:
    """Whether the text or its title has what stands before the colon: it tells readers of such an error ("Error loading page: what it means")."""
    head, colon, _ = words.strip(_AROUND).partition(": ")
    said = (document.text, *(one.value for one in document.declared if one.field == "title"))
    return bool(colon) and any(head.lower() in one.lower() for one in said)


def _is_report(words: str) -> bool:
    return may_be_error(words) and _REPORT.fullmatch(" ".join(words.strip(_AROUND).split())) is not None


def _shown(words: str) -> str:
    return quoted(" ".join(words.split()))
