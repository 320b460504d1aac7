"""Studies with which a sentence begins that tells what was done in them: "In one study, researchers took blood from 40 people", "Results from a large trial show"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from provenance.analysis import Attribution, sentence_index, sentences
from provenance.analysis.voice import FirstPerson
from provenance.api import Confidence, Document, Match, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

_BEHIND = lazy_pattern(
    lambda: (
        rf"(?: (?:of|with|on|involving|among) [a-z\d][a-z\d ,’'-]{{2,60}}?)?, (?:(?:{alternatives('studied_words', 'from')}|[a-z\d][a-z\d,.%-]*) ){{0,3}}?(?P<who>{alternatives('studied_words', 'people')})\b"
    )
)
"""Behind "in one study": who did or underwent it. A name or a year before the comma tells which study it is; a country behind it tells none."""
_SHOWN = lazy_pattern(
    lambda: (
        rf" (?!(?:the (?!latest )|this |that |these |those |our |its |their ))(?:(?:an?|one|two|three|several|some|recent|new|the latest) )?(?:[a-z-]+ ){{0,3}}?(?P<work>{alternatives('studied_words', 'work')})"
        rf"(?: (?:funded|sponsored|supported) by [^.;:,]{{2,70}}?| (?:of|in|with|on|involving|among) [a-z\d][a-z\d -]{{2,60}}?)? (?:{alternatives('studied_words', 'showing')})\b"
    )
)
_OWN = FirstPerson("we", "us", "our")
"""Those whose own study it is; "US" is a country."""
_BEFORE = 2
"""Sentences before one in which those speak whose own study it is."""


def with_opened(document: Document, listed: Sequence[Attribution], found: Sequence[Match]) -> Sequence[Attribution]:
    """Attributions with those of studies that begin a sentence in which no other work is named or told of."""
    added = list(_opened(document, listed, found))
    if not added:
        return listed
    return sorted((*listed, *added), key=lambda one: one.cue)


def _opened(document: Document, listed: Sequence[Attribution], found: Sequence[Match]) -> Iterator[Attribution]:
    spans, text = sentences(document), document.text
    for match in found:
        index = sentence_index(document, match.span.start)
        if index is None or spans[index].span.start != match.span.start:
            continue
        sentence = spans[index].span
        if match.tagged("clear"):
            if _sums_up(document, index):
                continue
            yield from _clear(text, match, index, sentence)
            continue
        if match.tagged("repeated"):
            if _NAMED_IN.search(text, match.span.end, sentence.end) is None:
                place = Span(text.find(" ", match.span.start) + 1, match.span.end)
                yield _to_work(place, index, text[place.start : place.end].rsplit(None, 1)[-1].lower())
            continue
        if match.tagged("topic") or match.tagged("dated"):
            yield from _by_topic(document, listed, match, index)
            continue
        results = match.tagged("results")
        behind = (_SHOWN if results else _BEHIND).match(text, match.span.end, sentence.end)
        if behind is None or text[sentence.start : sentence.end].rstrip().endswith("?"):
            continue
        at = bisect_left(listed, index, key=lambda one: one.sentence)
        if at < len(listed) and any(
            one.sentence == index and (one.named or one.kind == "work") for one in listed[at : at + 4]
        ):
            continue
        first = spans[max(0, index - _BEFORE)].span.start
        if _OWN.speaks(document, first, sentence.end):
            continue
        # The words before the study are no part of it: "In [one study]".
        place = (
            Span(match.span.start, behind.end("work"))
            if results
            else Span(text.find(" ", match.span.start) + 1, match.span.end)
        )
        head = behind["work"] if results else text[place.start : place.end].rsplit(None, 1)[-1]
        yield _to_work(place, index, head.lower())


_ABOUT = lazy_pattern(
    lambda: rf" (?:[a-z][a-z’'-]* ){{1,6}}?(?P<verb>{alternatives('studied_words', 'showing')})\b(?! (?:by|in|at)\b)"
)
"""Behind "research on": its topic, in which no name tells who did it, and what it does."""
_IN_YEAR = lazy_pattern(
    lambda: rf" (?:19|20)\d\d (?:has |have )?(?P<verb>{alternatives('studied_words', 'showing')})\b"
)


def _by_topic(document: Document, listed: Sequence[Attribution], match: Match, index: int) -> Iterator[Attribution]:
    """A study that a sentence begins with and calls by its topic or its year alone: "Research on naming feelings shows that …"."""
    sentence = sentences(document)[index].span
    behind = (_ABOUT if match.tagged("topic") else _IN_YEAR).match(document.text, match.span.end, sentence.end)
    if behind is None or document.slice(sentence).rstrip().endswith("?"):
        return
    at = bisect_left(listed, index, key=lambda one: one.sentence)
    if any(one.sentence == index and (one.named or one.kind == "work") for one in listed[at : at + 4]):
        return
    if _OWN.speaks(document, sentence.start, behind.start("verb")):
        return
    yield _to_work(Span(match.span.start, behind.end("verb")), index, "research")


_AHEAD = lazy_pattern(r"\s?(?:[:.,;!–—-]|that\b|on\b|and\b|\Z)")
"""Behind words that appeal to all of science: what it is said to show."""


def _clear(text: str, match: Match, index: int, sentence: Span) -> Iterator[Attribution]:
    """An appeal to what studies or numbers are said to show, which names none: "The science is clear: …", "The numbers don't lie".

    It sums up what the text has told as often as works: 0 of 3 were right at a warning, so that its head is no study's.
    """
    named = _NAMED_IN.search(text, match.span.end, sentence.end)
    if _AHEAD.match(text, match.span.end) is None or named is not None:
        return
    yield _to_work(match.span, index, "evidence")


_NAMED_IN = lazy_pattern(r"\b(?:by|from|in) (?:the )?[A-Z][a-z]+|\[\d|\(\D{2,40}\d{4}\)|https?:")


def _to_work(place: Span, index: int, head: str) -> Attribution:
    """What a sentence lays to a work without a name, whose head is the word for it."""
    return Attribution(
        place,
        place,
        None,
        None,
        named=False,
        kind="work",
        sentence=index,
        manner="find",
        confidence=Confidence.MEDIUM,
        head=head,
    )


_HELD = lazy_pattern(r"\W*We (?:already )?(?:have|know|hold|possess)\b")
_PARTS, _WORDS, _ABOVE = 2, 7, 6
"""Sentences of a paragraph that sums up, at least, words of each, and blocks above it."""


def _sums_up(document: Document, index: int) -> bool:
    """Whether a late paragraph of a few short sentences says that "we have" what is needed, and the formula is one of them: "We have the knowledge. The evidence is overwhelming."."""
    listed = sentences(document)
    block = listed[index].block
    if block < _ABOVE:
        return False
    near = listed[max(0, index - _PARTS) : index + _PARTS + 1]
    said = [document.slice(sentence.span).strip() for sentence in near if sentence.block == block]
    return len(said) >= _PARTS and any(map(_HELD.match, said)) and all(words.count(" ") < _WORDS for words in said)
