"""Works that nobody has: any of a kind, one that is to be made, one that somebody would like to have."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import endings, forms

_RELATIVE = frozenset({"that", "which"})
_NARROW = 16
"""Characters before a work in which "generate" stands."""
_REACH = 80
"""Characters before one in which it is wished for."""


def is_of_kind(document: Document, one: Attribution) -> bool:
    """Whether no work is meant but any of a kind, of which the sentence tells what befalls it: "a study that confirms the common view gets published"."""
    source = one.source
    if (
        source is None
        or source.end >= one.cue.start
        or not document.text.startswith(("A ", "a ", "any ", "Any "), source.start)
    ):
        return False
    if document.text[source.end : one.cue.start].strip() not in _RELATIVE or document.slice(one.cue).endswith("ed"):
        return False
    listed = sentences(document)
    if document.text.startswith(("any ", "Any "), source.start):
        return True
    behind = document.text[one.cue.end : listed[one.sentence].span.end].lower().replace(",", " ").split()
    if not forms("works", "habit").isdisjoint(behind):
        return True
    article, _, noun = document.slice(source).partition(" ")
    other = f"{article.capitalize()} {noun} that "
    return any(
        document.text.startswith(other, listed[at].span.start)
        for at in (one.sentence - 1, one.sentence + 1)
        if 0 <= at < len(listed)
    )


def is_no_work(document: Document, one: Attribution) -> bool:
    """Whether the work is still to be made or wished for, is a verb, or is owned by somebody who is named."""
    return any(
        is_so(document, one)
        for is_so in (
            is_to_be_made,
            is_no_noun,
            is_of_owner,
            is_wished_for,
            is_none_at_all,
            is_of_legend,
            is_gathered,
            is_asked_for,
        )
    )


def is_none_at_all(document: Document, one: Attribution) -> bool:
    """Whether the source says itself that no such work was there: "the one no rumour predicted"."""
    if one.source is None or not document.slice(one.source).lower().endswith(one.head):
        return False  # "emails … that had no connection"
    return _NONE.search(document.text, one.source.start, one.source.end) is not None


_NONE = lazy_pattern(r"(?i)(?:\A|(?<!\w))no\s[a-z-]+(?:\s[a-z-]+)?\Z")


def is_asked_for(document: Document, one: Attribution) -> bool:
    """Whether a question asks if there is such a work at all: "Is there a study that proves this?"."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    start, end = sentences(document)[one.sentence].span
    return _WHETHER.match(document.text, start, one.source.start + 1) is not None and document.text[start:end].rstrip(
        " \n”\"'’)*_"
    ).endswith("?")


_WHETHER = lazy_pattern(
    r"\W*(?:(?:and|but|so|or|then|again),? )?(?:is|are|was|were) there (?:really |actually |even |in fact )?(?:any |some |a |an |one |even )*\S?\Z",
    re.IGNORECASE,
)


def is_of_legend(document: Document, one: Attribution) -> bool:
    """Whether letters are those above the bars of a figure or in a table: "Different letters indicate significant differences"."""
    if one.source is None or not document.slice(one.source).lower().endswith("letters"):
        return False
    end = sentences(document)[one.sentence].span.end
    return (
        _LEGEND.search(document.text, one.source.start, one.source.end) is not None
        or _DIFFERENCE.search(document.text, one.cue.end, end) is not None
    )


_LEGEND = lazy_pattern(
    r"(?i)\b(?:different|same|distinct|lower-?case|upper-?case|capital|small|superscript|shared|common)\b"
)
_DIFFERENCE = lazy_pattern(r"(?i)\b(?:significan(?:t|ce|tly)|differences?|groups?\b|p\s?[<≤=]\s?0)")


def is_no_noun(document: Document, one: Attribution) -> bool:
    """Whether the word for the work is a verb: "researchers who study naps argue that"."""
    source = one.source
    return (
        source is not None
        and document.slice(source).split(maxsplit=1)[0].lower() in _VERBS
        and document.text[max(0, source.start - _NARROW) : source.start].lower().endswith(_BEFORE_VERB)
    )


_VERBS = frozenset({"study", "research", "survey", "poll", "document", "report", "review"})
_BEFORE_VERB = (" who ", " to ", " we ", " they ", " and study ", " i ")


def is_gathered(document: Document, one: Attribution) -> bool:
    """Whether it is evidence that those of whom the sentence tells gathered, whose verb stands before it: "I slowly compiled evidence proving that"."""
    source = one.source
    if source is None or one.head != "evidence" or not document.slice(one.cue).endswith("ing"):
        return False
    return _GATHERING.search(document.text, max(0, source.start - _NARROW), source.end) is not None


_GATHERING = lazy_pattern(
    r"(?:\b(?:[Ii]|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:ve|d))?|\b(?:have|had|has)) (?:[a-z]+ly )?[a-z]+(?:ed|und|ought) (?:[a-z]+ )?evidence\Z"
)


def is_of_owner(document: Document, one: Attribution) -> bool:
    """Whether somebody's name owns the work, before adjectives that a comma parts from it: "Cruz’s later, more detailed research"."""
    source = one.source
    return (
        source is not None
        and document.text[max(0, source.start - 2) : source.start - 1] == ","
        and _OWNER.search(document.text, max(0, source.start - _REACH), source.start) is not None
    )


_OWNER = lazy_pattern(
    r"(?<![\w’'])(?!(?:It|That|What|There|Here|Today|Who|Let)['’])[A-ZÀ-Þ][\w-]+(?:['’]s|s['’])\s(?:(?:own\s)?[a-z-]+,\s){1,2}\Z"
)


def is_to_be_made(document: Document, one: Attribution) -> bool:
    """Whether somebody makes or sends the work: "generate a new report confirming that", "we publish market research reports"."""
    if one.source is None:
        return False
    before = document.text[max(0, one.source.start - _NARROW) : one.source.start].lower().split()
    first = document.slice(one.source).lower().split()[:1]
    return not forms("making").isdisjoint([*before[-1:], *first])


def is_wished_for(document: Document, one: Attribution) -> bool:
    """Whether the work is one that somebody would like to have, so it says nothing: "it would be good to have a study that says this"."""
    if one.source is None:
        return False
    before = " ".join(document.text[max(0, one.source.start - _REACH) : one.source.start].lower().split())
    return before.endswith(endings("wished"))


def is_example(document: Document, start: int) -> bool:
    """Whether a work is a case that is thought of, "if the two differ (e.g., research suggests one, and you chose the other)", or what a quiz asks for."""
    if document.text.endswith(_FOR_EXAMPLE, 0, start):
        return True
    end = document.text.find("\n", start)
    asked = document.text[start : end if end >= 0 else len(document.text)].rstrip()
    return (
        asked.endswith("?")
        and len(asked) <= _LINE
        and _AT_ONCE.search(asked) is None
        and document.recall("asks in each line", _is_of_questions)
    )


_FOR_EXAMPLE = ("e.g., ", "e.g. ")


def _is_of_questions(document: Document) -> bool:
    """Whether nearly all lines of a text end with a question, as those of a quiz do, which names nothing by which its answer could be guessed."""
    lines = [line for line in map(str.rstrip, document.text.split("\n")) if line]
    asked = sum(1 for line in lines if line.endswith("?"))
    return len(lines) >= _QUESTIONS and asked * _IN_ALL >= len(lines) * (_IN_ALL - 1)


_LINE, _AT_ONCE = 400, lazy_pattern(r",\s(?:and|but|so|yet)\s")
"""Characters of such a question at most, and what stands in none that asks for what the work found: a claim, and then a question on it."""
_QUESTIONS, _IN_ALL = 5, 5
"""Lines of a quiz, at least; and of so many of them one may be none."""
