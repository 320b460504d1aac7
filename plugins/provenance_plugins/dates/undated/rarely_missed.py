"""Texts that would need a day by what they tell, and of which few readers miss it: by what the file is, and by how much it reports.

What each class is worth is counted in `docs/decisions/severity.md`.
"""

from __future__ import annotations

from itertools import islice

from provenance.analysis import dates, language, quotes, sentences
from provenance.analysis.files import is_html, is_long
from provenance.analysis.files.reports import EVENTS, names_many
from provenance.analysis.register import share_of_past
from provenance.api import Document
from provenance_plugins.dates.time_signs import leans, told_of
from provenance_plugins.dates.undated.announcements import is_release
from provenance_plugins.dates.undated.telling import days_near, has_dateline, is_near, is_news_by_title

__all__ = ["is_news_of_length", "is_rarely_missed"]

_UNREAD = 10_000
"""Characters from which on a text whose verbs are not known is long: some 1,600 words (1 of 5)."""
_SAID, _ONCE, _SOME, _MUCH, _HALF = 0.08, 0.1, 0.1, 0.15, 0.5
"""Shares of sentences that lay something to somebody, of a long report and of a page that reports; of a text that lays something to somebody but once; in the past, of a post; laid, of a report without a day near its own; and in the past, of a long text with a day near its own that tells of events."""
_FEW, _LEAD = 6, 2
"""Sentences below which a text is a brief or a piece of one, and shows little of what it is; and with which a report begins."""
_OFTEN = 0.4
"""Share of sentences in the past from which on one day near its own makes a text an account of it."""
_BRIEF, _RUN_ON, _TALK, _SEVERAL = 12, 900, 0.25, 4
"""Sentences below which one statement makes a report; characters from which on a few sentences are no brief; and the share of statements, and their number, from which on a text reports without the past."""
_COUNT = 40
"""Sentences from which on such a file that hardly tells of the past has its days in templates and musings; a short one tells of what is to come."""


def is_rarely_missed(document: Document) -> bool:
    """Whether a text is long and hardly reports, lays nothing to anybody and hangs on no days, a plain file that hangs on nothing, a file that people write by hand without a day near its own, or a page that lays little to anybody."""
    if _is_long_and_reports_little(document) or _tells_itself(document) or _hangs_on_nothing(document):
        return True
    if document.row is not None or document.media_type == "text/plain":
        return False
    if is_release(document) or has_dateline(document) or is_news_by_title(document):
        return False
    past, told, count = share_of_past(document, 1), told_of(document), len(sentences(document))
    if is_html(document):
        return past is not None and told < max(1, _SAID * count)
    if past is None:
        return not is_near(document)
    if is_near(document):
        return count >= _COUNT and past < _SOME
    return past < EVENTS or told < _MUCH * count


def _tells_itself(document: Document) -> bool:
    """Whether an English text of more than a few sentences lays next to nothing to anybody and hangs on no days: none near its own in its first sentences or to come, no two further on, nor one in what it tells of the past, and no day without its year. It is an essay, advice, a tale, a history."""
    if language(document).read_as != "en" or (told := told_of(document)) > 1:
        return False
    past, all_sentences = share_of_past(document, 1), sentences(document)
    if past is None or len(all_sentences) < _FEW or told > _ONCE * len(all_sentences):
        return False
    near = list(islice(days_near(document), 2))
    if len(near) >= (1 if past >= _OFTEN else 2) or any(item.form == "day-month" for item in dates(document)):
        return False
    if any(one.span.start < all_sentences[_LEAD].span.start or (one.expression.offset or 0) > 0 for one in near):
        return False
    return not (is_release(document) or has_dateline(document) or is_news_by_title(document))


def _hangs_on_nothing(document: Document) -> bool:
    """Whether an English text in a plain file has no time that only its own day or year tells, and does not report: to tell of the past alone, or to lay things to somebody in the present, as reviews and what is taught do, is not enough."""
    if document.media_type != "text/plain" or document.row is not None or language(document).read_as != "en":
        return False
    past, told, count = share_of_past(document, 1), told_of(document), len(sentences(document))
    if past is None or leans(document):
        return False
    if count < _FEW:
        reports = told > 1 or len(document.text) < _RUN_ON
    elif told >= max(_SEVERAL, _TALK * count):
        reports = True
    else:
        least = 1 if count < _BRIEF else 2
        reports = past >= EVENTS and told >= (least if _opens_on_day(document) else max(least, _SAID * count))
    return not (reports or is_release(document) or has_dateline(document) or is_news_by_title(document))


def _opens_on_day(document: Document) -> bool:
    """Whether one of the first sentences tells of a full date, as the report of a death does."""
    lead = sentences(document)[:_LEAD]
    return any(one.form == "full" and one.span.end <= lead[-1].span.end for one in dates(document))


def _is_long_and_reports_little(document: Document) -> bool:
    """Whether a text is so long, and does not report in the past what several people say."""
    if len(document.text) < _UNREAD:
        return False
    past = share_of_past(document, 1)
    if past is None:
        return not (quotes(document) and is_near(document))
    if not is_long(document) or (past >= EVENTS and told_of(document) >= _SAID * len(sentences(document))):
        return False
    return not is_news_of_length(document)


def is_news_of_length(document: Document) -> bool:
    """Whether a text of any length is news: its title tells so, or it has a day near its own, and tells of events by most of its sentences or lays much to people by name."""
    if is_news_by_title(document):
        return True
    past = share_of_past(document, 1)
    if (
        past is not None and past < EVENTS
    ):  # what is said in turns, as in the transcript of a talk, is told in the present
        return False
    most = past is not None and past >= _HALF
    return (most or names_many(document)) and is_near(document)
