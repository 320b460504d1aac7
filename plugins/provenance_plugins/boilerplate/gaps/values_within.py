"""Values within a sentence that nobody put in and that stand in no bracket: "met with NAME TBC", "by VORNAME NACHNAME", "at XX:XX", "dries in {set_time} hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_in_quotation, is_set_by_script
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.signs_within import may_have_values_within

__all__ = ["values_within"]

_WORDS = Phrases.load(LEXICON, "values_within")
_NAMED = lazy_pattern(
    lambda: (
        rf" (?=[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻĞŞİ])(?<=[a-zß-ÿąćęłńśźżığş,;] )(?P<said>(?:{any_of(_WORDS.texts('pair'))})(?![\w:*])|(?:[A-ZÀ-Þ]{{3,12}} )?(?:{any_of(_WORDS.texts('value'))}) (?:{any_of(_WORDS.texts('open'))})(?![\w:*]))(?= [a-zß-ÿ]|[.,;)])"
    )
)
"""In capitals behind a word in small letters: what is missing, or that it is still to be confirmed."""
_BEFORE = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('before'))}) \Z")
"""Before the name of a column or of a field of a form."""
_REACH = 16
_CLOCK = lazy_pattern(
    r"(?<![\w:./£$€-])(?P<said>XX[:.]XX|xx:xx|xx\.xx|XX ?[hH] ?XX|xx ?h ?xx|__:__|XXXXX?X? XXXXX?X?|[£$€]xx(?:xx?)?|\[###?#?\]|XX(?= (?:Euro|euros?|EUR|zł|kronor|kr|pounds|dollars|Uhr)\b))(?![\w:/-]|\.\w)",
    signs=("XX", "xx", "__", "[##"),
)
"""The time of day in letters, and the number of a telephone."""
_FIELD = lazy_pattern(
    lambda: (
        rf"(?<=[^\W\d_] )(?P<said>\{{(?=[a-z_]*(?<![a-z])(?:{any_of(_WORDS.texts('field'))})(?![a-z]))[a-z]{{2,16}}(?:_[a-z]{{2,16}}){{1,3}}\}})(?= [a-zß-ÿ]|[.,;])"
    ),
    signs=("_",),
)
"""A field in braces between the words of a sentence."""
_LONE = lazy_pattern(
    lambda: (
        rf"(?<=[a-zß-ÿąćęłńśźżığş:] )(?P<said>\[(?:(?:{any_of(_WORDS.texts('lone'))})|(?!(?:{any_of(_WORDS.texts('not_first'))}) )[a-z]{{3,14}} (?:{any_of(_WORDS.texts('lasts'))})|(?:no\.|number|amount) of [a-z]{{3,14}})\])(?= [a-zß-ÿ%€$£]|[,;])"
    ),
    signs=("[",),
)
"""A value in brackets within a sentence: "costs [price] a head", "sang [song title] twice"."""
_OPEN = lazy_pattern(
    lambda: (
        rf"(?<=[a-zß-ÿąćęłńśźżığş] )(?P<said>\[(?:TBC|TBD|TK|tbc|tbd|tk)\]|<(?:{any_of(_WORDS.texts('lone'))})>)(?= [a-zß-ÿ%€$£]|[,;])"
    )
)
"""What is open in a sentence: "starts at [TBC] sharp", "born in <place> and raised there"."""
_ASKED = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('asked'))}) (?P<said>\?\?(?:\?(?:\?\??)?)?)(?= [a-zß-ÿ])", signs=("??",)
)
"""Marks in place of a name or a figure: "opened by Mrs ???? in June"."""
_ANGLES = 2
"""So many of these signs has a text that is no manual of a program's arguments, at most."""
_MOST = 3
"""So many different ones are those of a manual."""
_CAPITALS = 0.5
"""Share of capitals from which a text is written in them."""


def values_within(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information where the text shows code, tells how something is done, or is for readers to fill in."""
    if document.row is not None or not may_have_values_within(document):
        return
    lesser = any(block.kind is BlockKind.CODE for block in document.blocks) or is_instructing(document)
    capitals: dict[int, bool] = {}
    for match, _ in found(document, _NAMED):
        start, end = match.span("said")
        if _BEFORE.search(document.text, max(0, start - _REACH), start) is None and not _is_in_capitals(
            document, start, capitals
        ):
            yield _told(document, Span(start, end), lesser=lesser)
    fields = [Span(*match.span("said")) for match, _ in found(document, _FIELD, firsts="{")]
    if len({document.slice(one) for one in fields}) <= _MOST:
        for span in fields:
            yield _told(document, span, lesser=lesser)
    for pattern, firsts in ((_LONE, "["), (_OPEN, "[<"), (_ASKED, "")):
        for match, span in found(document, pattern, firsts=firsts):
            if (
                not is_in_quotation(document, span)
                and not (pattern is _LONE and (_is_redacted(document, match) or _is_linked(document, match)))
                and (match["said"][0] != "<" or document.text.count("<") <= _ANGLES)
            ):
                yield _told(document, Span(*match.span("said")), lesser=lesser)
    for match, _ in found(document, _CLOCK, firsts="Xx_£$€["):
        yield _told(document, Span(*match.span("said")), lesser=lesser)


def _is_linked(document: Document, match: re.Match[str]) -> bool:
    """Whether the words within brackets are those of a link that leads somewhere: "[[new link](https://…)]" stands there on purpose."""
    start, end = match.span("said")
    return any(
        (link.span.start, link.span.end) == (start + 1, end - 1) and link.target.startswith(("http://", "https://"))
        for link in document.links_over(start, end)
    )


def _is_redacted(document: Document, match: re.Match[str]) -> bool:
    """Whether a name in brackets stands in what a court or a witness said, of which names are taken out: "the judge said that the father of [name] left"."""
    at = match.start("said")
    sentence = re.split(r"[.!?\n]", document.text[max(0, at - _SENTENCE) : at])[-1]
    return "name" in match["said"].lower() and _HEARD.search(sentence) is not None


_SENTENCE = 160
"""Characters before a name in which it is told who said it."""
_HEARD = lazy_pattern(
    r"\b(?:judges?|courts?|witness(?:es)?|testified|plaintiff|defendant|tribunal|juge|juez|jueza|giudice|juiz|juíza|rechter|getuige|richter(?:in)?|gericht|zeug(?:e|in|en)|domare[n]?|vittnet|sąd|sędzia|świadek|said that|told (?:me|him|her|them|us) that)\b",
    re.IGNORECASE,
)


def _told(document: Document, span: Span, *, lesser: bool) -> tuple[str, Hit]:
    words = document.slice(span)
    less = lesser or is_for_readers(document, span) or is_set_by_script(document, span)
    message = f"{quoted(words)} stands where a value should: put it in"
    return words, Hit(span, message, severity=Severity.INFO if less else Severity.WARNING)


def _is_in_capitals(document: Document, at: int, known: dict[int, bool]) -> bool:
    """Whether the block of a place is written in capitals; each block is read once, and kept by its start."""
    block = document.block_at(at)
    if block is None:
        return True
    if block.span.start not in known:
        letters = [letter for letter in document.slice(block.span) if letter.isalpha()]
        known[block.span.start] = sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)
    return known[block.span.start]
