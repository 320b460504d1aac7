"""Insults to whoever is spoken to in other languages than English ("Eres un inútil", "Halt die Fresse, du Versager"), and what sends somebody where he or she is said to belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern, matches
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.vocabulary import entries

__all__ = ["AIMED_ABROAD", "aimed_abroad"]

AIMED_ABROAD = Phrases.load(__package__, "aimed_abroad")
_REACH = 60
"""Characters before an insult in which whoever is spoken to stands."""
_NEAR = 12
"""Characters before that in which it is denied."""
_NOT = lazy_pattern(r"(?i)\b(?:no|non|not|ne|pas|nicht|kein|keine|niet|geen|não|bukan|tidak|nie|inte|ingen|değil)\b")
_TO_WHOM = lazy_pattern(r"(?i)\byou\b|\A\W*(?:go|get)\b|\bmake me\b")
"""An English sentence is said to somebody."""


@cache
def _spoken_to(language: str) -> re.Pattern[str]:
    listed = entries("aimed_abroad_words", language)
    spoken_to = any_of(entry.text for entry in listed if "spoken_to" in entry.tags)
    vocative = any_of(entry.text for entry in listed if "vocative" in entry.tags)
    said = spoken_to.replace("'", "['’]")
    return re.compile(
        rf"(?:(?<!\w)(?P<said>{said})(?:,? (?:[^\W\d]+,? ){{0,2}}|['’])|(?:\A|[,.;:!?…¡¿]\s*)(?:{vocative}) (?:[^\W\d]+ )?)\Z",
        re.IGNORECASE,
    )


@cache
def _second(language: str) -> re.Pattern[str] | None:
    """A word to whoever is spoken to; None where the language lists none."""
    words = [entry.text for entry in entries("aimed_abroad_words", language) if "second" in entry.tags]
    turkish = r"|\w{3,}(?:s[ıiuü]n|s[ıiuü]n[ıiuü]z)" if language == "any" else ""  # who is spoken to is in the verb
    return re.compile(rf"(?<!\w)(?:{any_of(words)}{turkish})(?!\w)", re.IGNORECASE) if words else None


def aimed_abroad(document: Document) -> Iterator[tuple[Span, Span]]:
    """The sentence and the words of each such insult, at most one a sentence."""
    reached = -1
    for match in matches(document, AIMED_ABROAD):
        if match.span.start < reached or is_code(document, match.span):
            continue
        sentence = sentence_around(document, match.span)
        core = _core(document, match.language, match.span, sentence)
        if core is not None and not is_framed(document, core, sentence):
            reached = sentence.end
            yield trimmed(document, sentence), core


def _core(document: Document, language: str, insult: Span, sentence: Span) -> Span | None:
    text = document.text
    if language == "en":
        to_whom = _TO_WHOM.search(text[sentence.start : sentence.end]) is not None
        return insult if to_whom and not is_told(document, sentence) else None
    before = text[max(sentence.start, insult.start - _REACH) : insult.start]
    found = _spoken_to(language).search(before)
    if found is None:
        aimed = _is_called(document, language, insult, before) or _is_said_of(document, language, insult, sentence)
        return insult if aimed else None
    said = found.end("said")  # what says it may have a "not" of its own: "you are nothing but"
    if _NOT.search(before, max(0, found.start() - _NEAR), found.start()) or _NOT.search(
        before, max(said, found.start())
    ):
        return None
    return Span(insult.start - len(before) + found.start(), insult.end)


def _is_called(document: Document, language: str, insult: Span, before: str) -> bool:
    """Whether a sentence to somebody ends with what he or she is called: "Non sei buono a niente, imbecille."."""
    second = _second(language)
    ends = document.text[insult.end : insult.end + 1]
    return (
        second is not None
        and before.endswith(", ")
        and (not ends or ends in _ENDS)
        and second.search(before) is not None
    )


_ENDS = ".!?…\n"


@cache
def _titled(language: str) -> tuple[re.Pattern[str], frozenset[str], re.Pattern[str]]:
    """Somebody with an office or a title and a name, of whom it is said what he or she is, right before an insult; the insults that are such of somebody, too; words with which a sentence tells what others say."""
    listed = entries("aimed_abroad_words", language)
    titled, copula, insults = (
        [entry.text for entry in listed if tag in entry.tags] for tag in ("titled", "copula", "said_of")
    )
    titles = any_of(titled).replace("'", "['’]")
    name = r"(?-i:[^\W\d_a-zß-ÿ][\w’'-]+)"
    turkish = "|(?:tam |koca )?bir" if language == "any" else ""  # whose verb is an ending of the insult
    said = any_of(entry.text for entry in entries("open_threat_words", language) if "report" in entry.tags)
    return (
        re.compile(
            rf"(?<![\w-])(?:{titles})(?: |(?<=['’]))(?:(?:de[nlr]?|van|von|d[io]) )?(?:{name} ){{1,2}}(?:(?:{any_of(copula)})(?: (?:[^\W\d]+,? ){{0,2}})?{turkish})\s?\Z",
            re.IGNORECASE,
        ),
        frozenset(insults),
        re.compile(
            rf"(?<!\w)(?:{said}|dass|daß|ob|che|que|qu['’]|dat|att|że|czy|diye|als|wie|comme|come|como|jak|som|wenn|si|se|jeśli|om)(?!\w)",
            re.IGNORECASE,
        ),
    )


def _is_said_of(document: Document, language: str, insult: Span, sentence: Span) -> bool:
    """Whether a main clause says an insult of somebody with a title and a name: "Il ministro Conti è un buffone"."""
    titled, insults, said = _titled(language)
    if document.slice(insult).lower() not in insults:
        return False
    text = document.text
    before = text[max(sentence.start, insult.start - _REACH) : insult.start]
    found = titled.search(before)
    return (
        found is not None
        and _NOT.search(before, found.start()) is None
        and said.search(text, sentence.start, sentence.end) is None
    )
