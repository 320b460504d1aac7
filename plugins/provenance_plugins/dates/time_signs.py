"""What in a text tells of its time: days that lean on that of writing, verbs in the past, what somebody said, news at its head."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, dates, language, metadata, sentences
from provenance.analysis.dates.names import words
from provenance.analysis.register import is_instructing, share_of_past
from provenance.analysis.register.past_forms import count_of_past
from provenance.api import Document, analysis
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.rows_of_names import is_in_row_of_names
from provenance_plugins.dates.tables import forms

LEANING = frozenset({"relative", "ago", "coming", "weekday", "day-month", "month"})
"""Days that only the day of writing tells."""
_AGES = 500
"""Years ago from which on nobody asks from what year they are counted."""
_PAST = 0.3
"""From this share of sentences in the past on a text tells of events. What it is worth is counted in `docs/accuracy/grading.md`."""
_HEAD = 400
"""Characters at the beginning of a text in which it says what news it has."""
_SET_OFF = ",()"
"""Before a participle that describes."""
_AROUND = ".,:;!?()[]{}“”\"'’*_#|"
_BLOCKS, _GREETING = 3, 30
"""Blocks among which the salutation of a letter or a speech stands, and characters that are compared."""


@analysis()
def told_of(document: Document) -> int:
    """How often a text tells what others say; the "we" and "you" of a guide, and a cue without a speaker, are none."""
    return sum(one.says and _is_of_somebody(document, one) for one in attributions(document))


def _is_of_somebody(document: Document, one: Attribution) -> bool:
    if one.is_of_speaker:
        return True
    if one.kind != "pronoun" or one.manner != "say" or one.source is None:
        return False  # "according to the rules", "adding salt"
    source = document.slice(one.source).lower()
    if source in forms("of_persons") or source in forms("of_several") or language(document).read_as != "en":
        return True
    said = document.slice(one.cue).lower()
    return said in forms("nobody", "said") and source not in forms("nobody", "who")


def is_of_events(document: Document) -> bool:
    """Whether a text tells of events, as the share of its sentences in the past says."""
    past = share_of_past(document)
    return past is not None and past >= _PAST


def count_past(document: Document) -> int:
    """In how many sentences there is a verb in the past, of any kind."""
    found = count_of_past(document, language(document).read_as)  # None for English, which has words of its own
    return sum(is_past(document.slice(one.span)) for one in sentences(document)) if found is None else found


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
        and not is_in_row_of_names(document, item)
        and not (item.form == "ago" and item.expression.unit == "year" and abs(item.expression.offset or 0) >= _AGES)
        for item in dates(document)
    )


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
