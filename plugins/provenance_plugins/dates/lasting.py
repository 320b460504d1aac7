"""Texts whose words hold whenever they are read."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, dates, language, metadata, sentences
from provenance.analysis.dates.names import words
from provenance.analysis.register import is_instructing, is_speech, share_of_past
from provenance.api import BlockKind, Document, any_of, lazy_pattern
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.tables import forms

LEANING = frozenset({"relative", "ago", "coming", "weekday", "day-month", "month"})
"""Days that only the day of writing tells."""
_AGES = 500
"""Years ago from which on nobody asks from what year they are counted."""
_PAST = 0.3
"""From this share of sentences in the past on a text tells of events. What it is worth is counted in `docs/accuracy/grading.md`."""
_HARDLY = 0.05
"""Below this share what one sentence lays to somebody is no report."""
_NOTHING, _FEW, _AGAIN = 0.1, 6, 2
"""Below this share a text tells of nothing; sentences below which every verb is asked for its past; times that an author says "I"."""
_HEAD = 400
"""Characters at the beginning of a text in which it says what news it has."""
_MOST, _WORDY, _FIGURES = 0.6, 30, 0.02
"""Part of a text that its table takes, characters of its mean cell, and part of them that is figures."""
_SELF = lazy_pattern(r"(?<![\w’'“\"])(?:I|[Mm]y|[Mm]e)(?![\w.)])")
_SET_OFF = ",()"
"""Before a participle that describes."""
_AROUND = ".,:;!?()[]{}“”\"'’*_#|"
_BLOCKS, _GREETING = 3, 30
"""Blocks among which the salutation of a letter or a speech stands, and characters that are compared."""
_SAYING = frozenset({"say", "according"})
_SPEAKERS = frozenset({"named", "holder"})
"""How, and by whom, something is said in a text that tells what others say."""


def is_lasting(document: Document) -> bool:
    """Whether a text is kept up to date and needs no day: a procedure, lesson, policy, description of a thing.

    Nobody signs it, none of its days leans on the day of writing, and it is a table of words, instructs, or tells neither of events nor of what somebody said.
    A page of a few sentences, of which none is in the past, may be signed.
    """
    if leans(document):
        return False
    if _tells_nothing(document):
        return True
    is_signed = bool(metadata(document).authors)
    if not is_signed and _is_table(document):
        return True
    if has_news(document) or _is_criticism(document):
        return False
    past = share_of_past(document)
    if past is None and _is_of_few_words(document):
        return not _reports(document, past)
    if is_signed or is_speech(document):
        return False
    if is_instructing(document):
        return True
    return past is not None and past < _PAST and not _reports(document, past)


def _tells_nothing(document: Document) -> bool:
    """Whether a text tells neither of events nor of what somebody said, so that no reader asks when it was.

    Of a page whatever its title or its byline say, since fronts, galleries, forms and shells of sites have these too; of a file unless it opens with news, or
    somebody signs it and speaks in it as "I".
    """
    past = share_of_past(document, 1)
    if past is None or past >= _NOTHING or told_of(document):
        return False
    few = len(sentences(document)) < _FEW
    if _is_criticism(document) or is_speech(document) or (few and _tells(document)):
        return False
    if few or document.whole_page:
        return document.whole_page
    return not has_news(document) and not (metadata(document).authors and len(_SELF.findall(document.text)) >= _AGAIN)


def _reports(document: Document, past: float | None) -> bool:
    """Whether a text lays something to somebody; once only, in a text without a past, is no report."""
    return told_of(document) > (1 if past is not None and past < _HARDLY else 0)


def told_of(document: Document) -> int:
    """How often a text tells what others say; the "we" and "you" of a guide, and a cue without a speaker, are none."""
    return sum(one.manner in _SAYING and _is_of_somebody(document, one) for one in attributions(document))


def _is_of_somebody(document: Document, one: Attribution) -> bool:
    if one.kind in _SPEAKERS or one.speaker is not None:
        return True
    if one.kind != "pronoun" or one.manner != "say" or one.source is None:
        return False  # "according to the rules", "adding salt"
    return document.slice(one.source).lower() not in forms("nobody")


def is_of_events(document: Document) -> bool:
    """Whether a text tells of events, as the share of its sentences in the past says."""
    past = share_of_past(document)
    return past is not None and past >= _PAST


def _is_criticism(document: Document) -> bool:
    """Whether a line says that a work is judged here, which is done when it comes out, whatever the tense: "Reviewed in The Lamp", "Reviewer: Ana Cruz"."""
    return _CRITICISM.search(document.text) is not None


_CRITICISM = lazy_pattern(lambda: rf"(?im)^\W{{0,4}}(?:{any_of(forms('criticism'))})\s(?=\S)")


def _is_of_few_words(document: Document) -> bool:
    """Whether the page of a site has a few sentences, none of them in the past and none of an "I": how to reach somebody, what a picture shows, a list of issues; or none, but code."""
    is_page = document.whole_page or document.has_front_matter
    if not (is_page or document.is_written) or language(document).read_as != "en":
        return False
    if not sentences(document):
        return is_page and any(block.kind is BlockKind.CODE for block in document.blocks)
    return share_of_past(document, 1) == 0 and _SELF.search(document.text) is None and not _tells(document)


def _tells(document: Document) -> bool:
    """Whether some sentence has a verb in the past, of any kind."""
    return any(is_past(document.slice(one.span)) for one in sentences(document))


def count_past(document: Document) -> int:
    """In how many sentences there is a verb in the past, of any kind."""
    return sum(is_past(document.slice(one.span)) for one in sentences(document))


def is_past(sentence: str) -> bool:
    """Whether a sentence has a verb in the past: not "is signed", nor "the mill, seen from the river"."""
    known = words("en")
    before = ","
    for word in sentence.split():
        plain = word.strip(_AROUND).lower()
        past = plain in known.happened or plain.endswith(known.endings)
        if (
            past
            and before[-1] not in _SET_OFF
            and before[0] != "("
            and before.lower() != "be"
            and "be" not in known.tenses.get(before.lower(), ())
        ):
            return True
        before = word
    return False


def leans(document: Document, besides: frozenset[str] = frozenset()) -> bool:
    """Whether a text has a day that only the day of writing tells, of another form than some; "today" for these days is none, nor is "10,000 years ago"."""
    return any(
        item.form in LEANING - besides
        and not is_of_these_days(document, item)
        and not (item.form == "ago" and item.expression.unit == "year" and abs(item.expression.offset or 0) >= _AGES)
        for item in dates(document)
    )


def _is_table(document: Document) -> bool:
    """Whether a text is a table of words, such as one of grades and what they ask for: one of figures is of its day."""
    cells = [block.span for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
    size = sum(span.end - span.start for span in cells)
    if size < _MOST * len(document.text):
        return False
    figures = sum(map(str.isdigit, "".join(map(document.slice, cells))))
    return size >= _WORDY * len(cells) and figures <= _FIGURES * size


def has_news(document: Document) -> bool:
    """Whether the title or the first lines tell of something that is new ("Buildah 1.5 released"), or the text speaks to somebody ("Dear members,")."""
    if any(
        document.text[block.span.start : block.span.start + _GREETING].lower().startswith(tuple(forms("salutation")))
        for block in document.blocks[:_BLOCKS]
    ):
        return True
    title = metadata(document).title
    head = f"{'' if title is None else title.value} {document.text[:_HEAD]}".lower().split()
    found = forms("news").intersection(word.strip(_AROUND) for word in head)
    return bool(found - forms("news", "of_lesson")) or (bool(found) and not is_instructing(document))
