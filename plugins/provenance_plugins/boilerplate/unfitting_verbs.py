"""Forms of verbs of which the second cannot follow the first: "it will focused on", "in order to received", "can be include", "often to no have". An ending is left over, or a "be" or another word was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import language
from provenance.analysis.register import is_fiction, is_verse
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted, told_together
from provenance_plugins.boilerplate.doubled_words import is_of_columns, is_writers

__all__ = ["unfitting_verbs"]

_WORDS = Phrases.load(__package__, "unfitting_verbs")
_FEW, _MANY = 2, 12
"""Places of a text from which on they are told together, and from which on it is what somebody said, or a program translated."""
_SENTENCE = 200
"""Characters behind a verb in which its sentence may end as a question."""
_EDGE, _AROUND = r"(?<=[a-z0-9,;)] )", r"(?![\w'’*_/¬\xad-])"
_LAST = lazy_pattern(r"[^\W\d_]+(?:['’][a-z]+)?(?=\s\Z)")
_ENDS = lazy_pattern(r"[.?!\n]")


def unfitting_verbs(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as != "en":
        return
    found = sorted(
        (hit for hit in _told(document)), key=lambda hit: hit.span if isinstance(hit.span, Span) else Span(0, 0)
    )
    if not found or len(found) > _MANY or is_verse(document) or is_fiction(document) or is_forum_post(document):
        return
    yield from told_together((("verbs", hit) for hit in found), least=_FEW)


@cache
def _pattern() -> re.Pattern[str]:
    between = rf"(?:(?:{_any('between')}) )?"
    past = rf"(?!(?:{_any('plain')})\b)(?!un|[a-z]{{1,12}}eed\b)(?:[a-z]{{2,14}}ed|{_any('irregular')})"
    lost = rf"(?:(?:{_any('before_adjective')}) )?(?P<lost>{_any('adjectives')})"
    ended = any_of(_listed("bare") - _listed("also_nouns"))
    return lazy_pattern(
        rf"{_EDGE}(?:(?P<modal>{_any('modals')}) (?P<between>{between})(?:{past}|{lost})"
        rf"|(?P<person>{_any('persons')}) {between}(?:{ended})"
        rf"|(?P<there>there (?:{_any('modals')}) an?)"
        rf"|(?P<negation>{_any('negations')}) {past}"
        rf"|(?P<wish>{_any('wishes')}) to {between}{past}"
        rf"|(?P<be>{_any('before_bare')}) (?:be|been) (?:{_any('bare')})"
        rf"|(?P<no>to no (?:have|be|get|make|go|take|give|let|allow))"
        rf"|(?P<have>to have to (?:through|from|of|into|the|an|a))){_AROUND}"
    )


def _any(tag: str) -> str:
    return any_of(_WORDS.texts(tag, "any"))


@cache
def _listed(tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag, "any"))


def _told(document: Document) -> Iterator[Hit]:
    for match in _pattern().finditer(document.text):
        span = Span(*match.span())
        if not is_writers(document, span) or not _is_fault(document.text, match):
            continue
        severity = Severity.INFO if is_of_columns(document, span) else None
        message = f"{quoted(match[0])} has a verb that cannot follow the other: put in the word that was lost, or take off the ending"
        if match["lost"] or match["there"]:
            message = f"{quoted(match[0])} lost a verb, as “be”: put it in"
        elif match["person"]:
            message = f"{quoted(match[0])} has a verb without its ending, or one too many: mend it"
        elif match["no"] or match["have"]:
            message = f"{quoted(match[0])} lost a word or has one too many: mend the sentence"
        yield Hit(span, message, severity=severity)


def _is_fault(text: str, match: re.Match[str]) -> bool:
    """Whether the first is the verb of a statement: no noun ("the will signed in May"), and no question or inversion, in which the second is an adjective ("how might dried plants be cut")."""
    modal = match["modal"]
    if modal is None:
        return True
    last = _LAST.search(text, max(0, match.start() - 30), match.start())
    word = "" if last is None else last[0].lower()
    if word in _listed("inverted"):
        return False
    if word in _listed("actors") or match["between"] or modal not in _listed("nouns"):
        return word in _listed("actors") or not _asks(text, match.end())
    if not word or word in _listed("cans") or word.endswith(("'s", "’s")) or _asks(text, match.end()):
        return False
    if modal in {"can", "must", "may"}:
        return word not in _DETERMINERS
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word.endswith(tuple(_listed("ends")))


_DETERMINERS = frozenset(
    {
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "my",
        "our",
        "your",
        "their",
        "no",
        "every",
        "each",
        "one",
        "in",
        "of",
        "with",
    }
)


def _asks(text: str, at: int) -> bool:
    """Whether a sentence ends as a question."""
    end = _ENDS.search(text, at, at + _SENTENCE)
    return end is not None and end[0] == "?"
