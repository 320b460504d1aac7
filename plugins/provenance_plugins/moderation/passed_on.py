"""Words that a text passes on without marks of quotation: retweets, embedded posts, answers in an interview, turns of a transcript, speeches."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from provenance.analysis import quotes
from provenance.analysis.interviews import of_interview
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register import is_delivered
from provenance.analysis.register.transcripts import is_in_turns, is_transcript
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.embedded_posts import is_of_shown_post
from provenance_plugins.moderation.vocabulary import group_of

_RETWEET = lazy_pattern(r"\W{0,3}(?:RT|via) @\w+|>")
_SPEECH = 1500
"""Characters: posts and comments that greet their readers are shorter."""


def is_given_speech(document: Document) -> bool:
    """Whether a text hands a speech down as it was given."""
    return len(document.text) >= _SPEECH and is_delivered(document)


def is_in_table(document: Document, span: Span) -> bool:
    """Whether words stand in a cell of a table that an author wrote by hand: there they are shown, as examples or data."""
    block = document.block_at(span.start)
    return block is not None and block.kind is BlockKind.TABLE_CELL and document.is_written


def is_passed_on(document: Document, span: Span) -> bool:
    """Whether words are another's, as the form of the text says: nobody who passes them on can put them otherwise."""
    line = document.text.rfind("\n", 0, span.start) + 1
    if _RETWEET.match(document.text, line) is not None or is_said_aloud(document, span):
        return True
    if _is_in_title_of_words(document, span):
        return True
    if (
        is_of_shown_post(document, span)
        or _is_embedded(document, line, span)
        or _is_of_one_voice(document)
        or _is_excerpt(document, span)
        or _is_below_edited_interviews(document, span)
    ):
        return True
    block = document.block_index(span.start)
    return block is not None and block in document.recall("sayings", _sayings)


def _is_below_edited_interviews(document: Document, span: Span) -> bool:
    """Whether a paragraph in the first person stands below the note that interviews were shortened: who speaks in it is one of those who were asked."""
    note = document.recall("interviews were edited", _edited)
    block = document.block_at(span.start)
    return 0 <= note < span.start and block is not None and _I.is_in(document.slice(block.span), "en")


def _edited(document: Document) -> int:
    """Where a text says that; -1 where it does not."""
    found = _EDITED.search(document.text)
    return -1 if found is None else found.start()


_EDITED = lazy_pattern(
    r"(?:interviews?|conversations?|answers|responses|q&as?) (?:below )?(?:has|have|was|were) (?:been )?(?:lightly )?(?:edited|condensed|shortened)\b",
    re.IGNORECASE,
)
_I = FirstPerson("i", "me", "my")


def _is_in_title_of_words(document: Document, span: Span) -> bool:
    """Whether words stand in a title behind a colon, before which it says who said them, and to what: "Cruz responds to the plan: He is a liar"."""
    block = document.block_at(span.start)
    if block is None or block.span.end - block.span.start > _TITLE or document.text[block.span.end - 1] in ".!?":
        return False
    said = _REACTION.match(document.text, block.span.start, block.span.end)
    return said is not None and said.end() < span.end


_TITLE = 140
"""Characters of a title, at most."""
_REACTION = lazy_pattern(
    lambda: (
        rf"[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){{0,3}}\s{group_of('usage', 'reacting')}\s[^:\n]{{2,80}}:\s(?:(?i:he|she|they|it|you)(?:['’]s|['’]re|\s(?:is|are|was|were))\s|[“‘\"'])"
    )
)


def _is_embedded(document: Document, line: int, span: Span) -> bool:
    """Whether a line is a post that the text shows behind what it quotes of it, word by word."""
    found = document.text.find("\n", span.end)
    end = len(document.text) if found < 0 else found
    if end - line > _POST:
        return False
    all_quotes = quotes(document)
    first = bisect_left(all_quotes, line - _SHOWN, key=lambda one: one.span.start)
    last = bisect_left(all_quotes, line, key=lambda one: one.span.start)
    words = f" {' '.join(_words(document.text[line:end]))} "
    return any(
        one.span.end <= line
        and len(said := _words(document.slice(one.inner))) >= _REPEATED
        and f" {' '.join(said)} " in words
        for one in all_quotes[first:last]
    )


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


_WORD = lazy_pattern(r"[^\W_]+")
_POST, _SHOWN, _REPEATED = 1500, 1500, 6
"""Characters of a post or an excerpt at most, those before it in which stands what is quoted of it, and words of that at least."""


def _is_of_one_voice(document: Document) -> bool:
    """Whether a text begins with somebody's name and a colon, and nobody else is named so or spoken to in it: all of it is that person's."""
    return document.recall("one voice", _has_one_voice)


def _has_one_voice(document: Document) -> bool:
    first = _VOICE.match(document.text)
    if first is None or not is_given_name(first[1]):
        return False
    if _SPOKEN_TO.search(document.text) is not None:
        return False  # a message in a row of a chat: "Ana Cruz: I hate you"
    return _FIRST_PERSON.speaks(document) and _ANY_VOICE.search(document.text, first.end()) is None


_VOICE = lazy_pattern(r"\W{0,3}([A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w.’'-]*){1,2}: ")
_ANY_VOICE = lazy_pattern(r"(?m)^\W{0,3}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){0,2}: ")
_SPOKEN_TO = lazy_pattern(lambda: rf"\b{group_of('usage', 'spoken_to')}\b", re.IGNORECASE)
_FIRST_PERSON = FirstPerson("i", "my", "we", "our", "small")


def _is_excerpt(document: Document, span: Span) -> bool:
    """Whether words in the first person are the excerpt of an interview, in a list of posts: its title says whom somebody talked with."""
    index = document.block_index(span.start)
    if index is None:
        return False
    start, end = document.blocks[index].span
    if end - start > _POST or not _FIRST_PERSON.speaks(document, start, end):
        return False
    for block in reversed(document.blocks[max(0, index - _HEAD) : index]):
        if block.kind in HEADING_KINDS and _TALKED.search(document.slice(block.span)) is not None:
            return True
    return False


_HEAD = 4
"""Blocks between a title and an excerpt below it, at most: a byline, a day."""
_TALKED = lazy_pattern(lambda: rf"\b(?i:{group_of('usage', 'talked')})\s[A-ZÀ-Þ]")


def _sayings(document: Document) -> frozenset[int]:
    """The paragraphs of a collection of sayings: those that end with whose words they are, where many do: "-- Ana Cruz"."""
    if not any(sign in document.text for sign in _DASHES):
        return frozenset()
    lines = [document.slice(block.span).rstrip().rsplit("\n", 1) for block in document.blocks]
    found = {at for at, parts in enumerate(lines) if len(parts) > 1 and _WHOSE.match(parts[1])}
    found |= {
        at
        for (at, parts), (_, below) in pairwise(enumerate(lines))
        if len(parts) == 1 and _WHOSE.match(below[0]) and not _WHOSE.match(parts[0])
    }
    return frozenset(found) if len(found) >= _COLLECTED else frozenset()


_DASHES = ("--", "–", "—")
_WHOSE = lazy_pattern(r"\W{0,3}(?:--|[–—])\s?\W{0,2}[A-Z][^\n!?]{1,100}(?<![.!?…,;:])\Z")
"""The line under a saying, after a dash; what somebody says in a tale ends with a stop."""
_COLLECTED = 6
"""Sayings that make a collection."""


def is_said_aloud(document: Document, span: Span) -> bool:
    """Whether words are shown in a table, or are those of a speech, of a transcript or of somebody who is interviewed; not what users pass on to each other."""
    if is_in_table(document, span) or is_transcript(document) or is_given_speech(document):
        return True
    if is_in_turns(document, span.start):
        return True
    block = document.block_index(span.start)
    return block is not None and block in of_interview(document)
