"""Texts that a reader cannot place without their day: they report, tell of events as of late, or speak out of somebody's days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import TimeExpression, attributions, dates, language, metadata, sentences
from provenance.analysis.characters import has_digit, lowered_part
from provenance.analysis.line_beginnings import at_lines
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.analysis.register import is_delivered, is_instructing, share_of_past
from provenance.api import BlockKind, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.time_signs import LEANING, count_past, leans, told_of
from provenance_plugins.dates.undated.announcements import is_release
from provenance_plugins.dates.undated.called_posts import is_called_post
from provenance_plugins.dates.undated.leads import opens_as_report
from provenance_plugins.dates.undated.plain_pages import is_of_somebody
from provenance_plugins.dates.undated.portraits import is_dated_portrait
from provenance_plugins.dates.undated.scholarly import is_on_old_times, is_scholarly
from provenance_plugins.dates.undated.shapes import is_list_or_old_book, is_talk_without_figures
from provenance_plugins.dates.undated.site_pages import is_dated_section

_PAST, _HALF, _OWN_PAST, _SOME_PAST = 0.3, 0.5, 0.35, 0.1
"""Shares of sentences in the past from which on a text, one of a few sentences, and what somebody tells of himself tell of events, and below which what is said in a text is no report."""
_LITTLE_PAST = 0.15
"""The share from which on the "today" of somebody who speaks as "I" is a day of theirs: an essay that weighs what might be has less."""
_MOSTLY = 0.6
"""The same in other languages than English where nothing else is found: chronicles of clubs have less."""
_FEW, _SHORT, _SOME, _LONG, _BRIEF = 5, 12, 6, 400, 25
"""Sentences below which a page says too little, below which one speaker makes a report, and from which on, or from so many characters, an unread text is one; and of the longest short report."""
_SAID, _REPORTED = 2, 0.08
"""Statements laid to somebody with which a text reports, and the share of its sentences that they take at least."""
_REPORTED_ABROAD = 0.15
"""The same of a row in another language than English that tells of no events: guides there quote an expert or two."""
_SEVERAL, _TALK = 4, 0.25
"""The same of an interview, which may tell of nothing."""
_OFTEN, _MUCH, _HARDLY = 5, 0.2, 0.05
"""The same of a plain text of which a sentence or two tell of the past: a report on what somebody told an outlet."""
_HEADING, _TITLE = 3, 120
"""Blocks among which a report begins, and characters of those above it at most: its title, a byline."""
_TALE, _OF_PERSONS, _OF_FIGURES, _OF_SPEAKERS = 10, 0.5, 0.05, 0.15
"""Sentences of a tale at least, the share of them that speak of persons, and those that have a figure and that lay something to somebody at most: of ten short stories one had 0.1, of 25 reports about one person four have less."""
_DATA = frozenset("<{[")
_FILLER, _HEAD = "lorem ipsum dolor", 3000
"""With what markup and data begin, and with what printers fill a page whose text is not there yet."""
_WORD = lazy_pattern(r"[a-z’']+")
_PROSE, _ALL, _CODE, _LINK = 0.3, 0.85, 0.1, 0.9
"""Parts of a text in sentences below which it is a form or a list, and from which on one in a language that nothing reads is prose; part in code from which on it is about a program; part of a block that its links take where it names other texts."""
_OF_ARTICLES = frozenset({"title", "author", "publisher"})
"""What a row says of an article; rows of pages that a crawler took hold little more than the text."""
_YEARS, _DAYS = {"year": 5, "decade": 0, "century": 0}, 10_000
"""Years ago up to which a text counts from its own day, since further back "100 years ago" is a round number; and any number of days or months."""
_NEAR = frozenset({"relative", "ago", "coming", "weekday"})
_FAR = frozenset({"year", "decade", "century"})
"""What days count from: "last year" is said for years."""
_OF_DAYS = frozenset({"day", "week"})
_SPANS = frozenset({"year", "decade", "century", "stretch"})
"""Forms of times that are no days."""
_SHORT_UNITS = frozenset({"day", "week", "month"})
"""What is near where it is the present one: "this semester" may be any."""
_SPEAKERS = frozenset({"named", "holder"})


def depends_on_day(document: Document) -> bool:
    """Whether a text reports what somebody said, tells of events near its own day or of its writer's, or is a piece of a collection of news that tells of any.

    All other texts (handbooks, notes for those who work on something, prompts, pages of sites, histories, lists, forms) are read whenever they are
    needed. What each sign is worth is counted in `docs/accuracy/grading.md`. A text in a language that no lexicon reads is taken for one where it is
    a row, an article by its markup, plain prose, or stands in a folder of news, and has a day or a quotation; with front matter it takes a sign of a post, too.
    """
    listed = sentences(document)
    count = len(listed)
    cells = [block.span for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
    linked = any(block.link_characters for block in document.blocks)
    running = sum([one.span.end - one.span.start for one in listed if not (linked and _is_link(document, one.span))])
    written = running - sum(span.end - span.start for span in cells)
    past = share_of_past(document, 1)
    if (
        not count
        or written < _PROSE * len(document.text)
        or _FILLER in lowered_part(document, 0, _HEAD)
        or (past is None and not _tells_of_days(document))
        or (document.row is not None and (is_on_old_times(document, count) or _is_history(document)))
        or is_list_or_old_book(document)
        or (past is None and document.row is None and is_talk_without_figures(document))
    ):
        return False
    if document.row is not None and (
        len(document.text) >= _LONG if past is None else _is_article(document, past, count)
    ):
        return True  # of a collection, which nobody keeps up to date
    section = is_dated_section(document) or any(one.scope in ARTICLES for one in document.declared)
    if past is None:
        long = count >= _SOME or len(document.text) >= _LONG
        plain = document.media_type == "text/plain" and long and document.text.lstrip()[:1] not in _DATA
        # The folder alone tells little: pages on what a house offers lie there, too.
        section = section and (not document.has_front_matter or is_called_post(document))
        return (section or plain) and written >= _ALL * len(document.text)
    code = sum(block.span.end - block.span.start for block in document.blocks if block.kind is BlockKind.CODE)
    shows = code > _CODE * len(document.text) or is_instructing(document)
    if (
        is_release(document)
        or has_dateline(document)
        or _names_speakers(document, count)
        or _is_announced(document, is_lesson=shows)
    ):
        return True
    if shows:
        return False
    if count < _FEW:
        return _is_short_news(document, count, past, section=section)
    if (
        _is_told_as_tale(document, count)
        or _is_of_long_past(document)
        or _is_script(document)
        or _is_of_campaign(document)
        or (is_scholarly(document) and not _counts_back(document))
    ):
        return False
    if is_delivered(document):
        return True
    if is_draft(document) and not _is_named_release(document) and not (is_near(document) or _names_present(document)):
        # An essay, a tale or an account of one's work: a report tells of what happened by what several people say of it.
        return past >= _PAST and told_of(document) >= max(_SAID, _REPORTED * count)
    return _reports(document, count, past) or _is_of_its_days(document, count, past, section=section)


def _tells_of_days(document: Document) -> bool:
    from provenance_plugins.dates.undated.reported_days import tells_of_days  # noqa: PLC0415 - languages that are seldom met

    return tells_of_days(document)


def is_draft(document: Document) -> bool:
    """Whether a text is neither a page or a post of a site nor among articles: a file of words alone, as those who write have it. Plain text is how collections of news are kept."""
    if document.row is not None or document.whole_page or document.has_front_matter:
        return False
    if is_dated_section(document) or any(one.scope in ARTICLES for one in document.declared):
        return False
    return document.media_type not in {"text/plain", "text/html"}


def _is_named_release(document: Document) -> bool:
    """Whether the name of a file says that it is put out: "Press Release.docx"."""
    return _RELEASE.search(document.path.replace("\\", "/").rpartition("/")[2]) is not None


_RELEASE = lazy_pattern(
    r"(?:press|news|media)[ _.-]?(?:release|statement)|pressemitteilung|medienmitteilung|communiqu|comunicado|comunicato|persbericht",
    re.IGNORECASE,
)


def _names_present(document: Document) -> bool:
    """Whether a text names somebody by an office that they hold when it is written: "the current president"."""
    return _PRESENT.search(document.text) is not None


_PRESENT = lazy_pattern(
    r"\b(?:current|sitting|incumbent)\s(?:U\.?S\.?\s|deputy\s|prime\s|federal\s)?(?:president|chancellor|minister|mayor|governor|senator|chair(?:man|woman)?|secretary|administration|government)\b",
    re.IGNORECASE,
)


def _is_link(document: Document, sentence: Span) -> bool:
    """Whether a sentence is the name of another text, in a line that is a link to it."""
    block = document.block_at(sentence.start)
    return block is not None and block.link_density >= _LINK


def _is_told_as_tale(document: Document, count: int) -> bool:
    """Whether a text tells of "him", "her" or "me" in every other sentence and hardly names a figure or lays anything to anybody, as tales and poems do."""
    if count < _TALE or told_of(document) >= _OF_SPEAKERS * count:
        return False
    figures, most = 0, _OF_FIGURES * count
    for one in sentences(document):  # figures first: most texts have them
        if has_digit(document.slice(one.span)):
            figures += 1
            if figures > most:
                return False
    persons = forms("of_persons")
    told = sum(not persons.isdisjoint(_WORD.findall(lowered_part(document, *one.span))) for one in sentences(document))
    return told >= _OF_PERSONS * count


def _is_script(document: Document) -> bool:
    """Whether turns of a dialogue begin with what their speaker does, set in italics: "**ANA**: *looks at the lamp* So it burns?"; interviews have one word for it, in brackets."""
    if document.media_type != "text/markdown" or "*" not in document.source:
        return False
    turns = sum(1 for _ in zip(_DIRECTED.finditer(document.source), range(_TURNS), strict=False))
    return turns == _TURNS


_DIRECTED = lazy_pattern(
    r"(?m)^[*_]{0,3}[A-Z][\w .’'-]{1,30}[*_]{0,3}(?: \([\w ]{2,30}\))?[*_]{0,3}:[*_]{0,3}[ \t]+[*_][a-z][\w’'-]* [^*_\n]{2,80}[*_]"
)
_TURNS = 3
"""Turns of such a dialogue that begin so, at least."""


def _is_of_campaign(document: Document) -> bool:
    """Whether a text holds what an advertisement, a mail or a post is to say, part by part under labels: "Headline: …", "CTA: …", "Subject line: …". When it goes out is decided later."""
    if document.text.count(":") < _LABELS:
        return False
    labels = forms("campaign", "label")
    found = {match["label"].lower().strip() for match in at_lines(_LABEL, document.text)}
    return len(found & labels) >= _LABELS


_LABEL = lazy_pattern(
    r"(?m)^[ \t>#*_•·–-]{0,6}(?:\d{1,2}[.)][ \t]*)?(?P<label>[A-Za-z][A-Za-z /-]{1,24}?)(?:[ \t]\d{1,2})?(?:[ \t]?\([^()\n]{1,40}\))?[*_]{0,3}:",
    signs=(":",),
)
_LABELS = 3
"""Different labels of such parts, at least."""


def _is_of_long_past(document: Document) -> bool:
    """Whether a text names years, none of which anybody who writes now has lived through, and no day near its own: the life of somebody who died long ago, the history of a picture.

    Or years that lie far apart, while it lays nothing to anybody, or hardly anything under the title of a history: the chronicle of a club. In a long history the years of what it draws on stand beside: a book, a census that was printed later.
    """
    years = [int(match[0]) for match in _A_YEAR.finditer(document.text)]
    if len(years) < _YEARS_NAMED:
        return False
    of_old = max(years) < _LONG_AGO or (
        len(years) >= _YEARS_OF_HISTORY and sum(year < _LONG_AGO for year in years) >= _MOST_OF_OLD * len(years)
    )
    chronicle = len(set(years)) >= _YEARS_TOLD and max(years) - min(years) >= _FAR_APART
    if chronicle and (told := told_of(document)):
        chronicle = told <= _HARDLY_TOLD * len(sentences(document)) and _is_titled_history(document)
    if not (of_old or chronicle):
        return False
    return not is_near(document) or (_is_titled_history(document) and _hardly_leans(document))


def _hardly_leans(document: Document) -> bool:
    """Whether a text has one day for many sentences that only its own day tells; "today" in a history is what became of the place."""
    near = sum(item.form in _NEAR and document.slice(item.span).lower() != "today" for item in dates(document))
    return near * _SENTENCES_OF_HISTORY <= len(sentences(document))


_SENTENCES_OF_HISTORY = 40
"""Sentences of a history for each of those days, at least."""


def _is_history(document: Document) -> bool:
    return _is_titled_history(document) and _is_of_long_past(document)


def _is_titled_history(document: Document) -> bool:
    """Whether a title is that of a history, where somebody may be quoted on an old feast: "History of the Church", "Unsere Chronik"."""
    title = metadata(document).title
    return title is not None and _HISTORY.match(title.value) is not None


_HISTORY = lazy_pattern(
    lambda: rf"\W{{0,4}}(?:(?!(?:makes?|made|in)\s)[\w’'-]+\s){{0,3}}(?:{any_of(forms('histories'))})(?!\w)",
    re.IGNORECASE,
)
_HARDLY_TOLD = 0.15
"""The part of its sentences that tell in such a history what somebody said, at most."""


_A_YEAR = lazy_pattern(r"[12](?<![\w$£€.,:/-].)(?:(?<=1)\d|(?<=2)0)\d\d(?![\w/:]|[.,]\d)")
_YEARS_NAMED, _LONG_AGO = 3, 1930
_YEARS_OF_HISTORY, _MOST_OF_OLD = 20, 0.8
"""Years that a long history names, at least, and the part of them that lie so long ago."""
_YEARS_TOLD, _FAR_APART = 5, 40
"""Different years of a chronicle at least, and how many lie between the first and the last."""


def _is_short_news(document: Document, count: int, past: float, *, section: bool) -> bool:
    if section:
        return past >= _PAST and (told_of(document) > 0 or is_near(document))
    return document.media_type == "text/plain" and count_past(document) >= _HALF * count


def _is_announced(document: Document, *, is_lesson: bool) -> bool:
    """Whether the title tells of something that is new: "Lamp 1.5 released"; of what a lesson shows, "Introducing lamps" is none."""
    title = metadata(document).title
    words = () if title is None else _WORD.findall(title.value.lower())
    taught = is_lesson or not forms("news", "taught").isdisjoint(words)
    return len(words) > 1 and not (
        forms("news") - (forms("news", "of_lesson") if taught else frozenset()) - forms("news", "taught")
    ).isdisjoint(words)


def is_news_by_title(document: Document) -> bool:
    """Whether the title of what is no lesson tells of something that is new."""
    return _is_announced(document, is_lesson=False)


def has_dateline(document: Document) -> bool:
    """Whether one of the first blocks of a file of plain words begins with the place of a report: "LEEDS – The mayor …", "LEEDS, Yorkshire (Lamp) -- ", "Leeds (LMP) The mayor …"."""
    if document.media_type != "text/plain":
        return False
    for block in document.blocks[:_HEADING]:
        if _DATELINE.match(document.text, block.span.start) is not None:
            return True
        if block.span.end - block.span.start > _TITLE:
            return False
    return False


_PLACE = r"[A-ZÀ-Þ]{4,}(?:[ .-][A-ZÀ-Þ]{2,}){0,2}(?:,\s[A-Z][\w.]{1,12}(?:\s[A-Z]\w{1,12})?)?"
_DATELINE = lazy_pattern(
    rf"\s{{0,8}}(?:{_PLACE}(?:\s\([A-Z][\w ./-]{{1,30}}\))?\s?(?:(?:--|[–—])\s(?=[A-ZÀ-Þ“\"])|_\s+(?=[A-ZÀ-Þ“\"]))|(?!(?:The|An?|Our|This)\s)(?:{_PLACE}|[A-ZÀ-Þ]\w{{2,15}}(?:\s[A-ZÀ-Þ]\w{{2,15}})?)\s\([A-Z]{{2,5}}\)\s(?=[A-ZÀ-Þ“\"]))"
)


def _names_speakers(document: Document, count: int) -> bool:
    """Whether most sentences of a short file of plain words have a verb in the past, and it says what several people said, thought or did to others, one of them by the full name."""
    if document.media_type != "text/plain" or count > _BRIEF:
        return False
    named = [one.speaker or "" for one in attributions(document) if one.kind == "named"]
    return (
        len(named) >= max(_SAID, _REPORTED * count)
        and any(" " in speaker for speaker in named)
        and told_of(document) > 0
        and count_past(document) >= _HALF * count  # last, since it looks at each word
    )


def _reports(document: Document, count: int, past: float) -> bool:
    told = told_of(document)
    if told < _REPORTED * count or not told:
        return False
    if told >= _SEVERAL and told >= _TALK * count:
        return True
    if document.media_type == "text/plain" and told >= _OFTEN and told >= _MUCH * count and past >= _HARDLY:
        return True
    return past >= (_PAST if told < _SAID else _SOME_PAST) or (told >= _SAID and is_near(document))


def _is_of_its_days(document: Document, count: int, past: float, *, section: bool) -> bool:
    """Whether a text tells of events in the days around its own, or of those of whoever speaks in it as "I"."""
    near = is_near(document)
    tells = past >= _PAST or (count < _SHORT and count_past(document) >= _HALF * count)
    plain = document.media_type == "text/plain"
    if (tells and (near or section or (plain and _is_of_late(document)))) or (
        plain and (_says_when(document) or opens_as_report(document))
    ):
        return True
    if past >= _MOSTLY and language(document).read_as != "en" and (near or not is_dated_portrait(document)):
        # There who says something is found less often; a long text that lays nothing to anybody and names no day is a history.
        return (
            count < _SHORT or near or told_of(document) > 0 or any(item.form not in _SPANS for item in dates(document))
        )
    if is_of_somebody(document):
        # Without a day near its own, and outside of folders of posts, what somebody tells in English of himself is a memory.
        return (past >= _OWN_PAST and (near or section or language(document).read_as != "en")) or (
            near and (count < _SHORT or past >= _LITTLE_PAST or plain or _counts_back(document))
        )
    if not section or not leans(document):
        return False
    return plain or language(document).read_as != "en" or is_near(document, today=False)


def _is_article(document: Document, past: float, count: int) -> bool:
    """Whether a row is one of an article that tells of anything: lessons, overviews and offers are collected, too."""
    if not any(one.field in _OF_ARTICLES for one in document.declared) or is_instructing(document):
        return False
    if past >= _PAST or count < _FEW or leans(document) or is_of_somebody(document):
        return True
    told, share = told_of(document), _REPORTED if language(document).read_as == "en" else _REPORTED_ABROAD
    return told > 0 and told >= share * count


def _is_of_late(document: Document) -> bool:
    """Whether a plain text that tells of events lays something to somebody, or has a day that only its own day or year tells: histories, lives and accounts of a firm have neither."""
    return told_of(document) > 0 or any(
        item.form in LEANING
        and (item.form != "ago" or abs(item.expression.offset or 0) <= _YEARS.get(item.expression.unit, _DAYS))
        and not is_of_these_days(document, item)
        for item in dates(document)
    )


def _says_when(document: Document) -> bool:
    """Whether a text lays something to somebody and names a weekday, or a day or a week that only its own day tells, as reports in the present do: "the ad will run on Tuesday".

    "Today" counts in English alone: "aujourd’hui", "oggi" and "hoy" mean these days as often, in essays on what others have written.
    """
    if not any(one.kind in _SPEAKERS for one in attributions(document)):
        return False
    english = language(document).read_as == "en"
    return any(
        (
            item.form == "weekday"
            or (
                item.form in _NEAR
                and item.expression.unit in _OF_DAYS
                and (english or item.form != "relative" or item.expression.offset != 0)
            )
        )
        and not is_of_these_days(document, item)
        for item in dates(document)
    )


def _counts_back(document: Document) -> bool:
    """Whether a text has a day, a week or a month that lies behind its own, or a weekday: what somebody means to do "tomorrow" may be said on any day, as in mails that a program sends."""
    return any(
        (item.form == "weekday" or (item.form in _NEAR and (item.expression.offset or 0) < 0))
        and item.expression.unit not in _FAR
        and not is_of_these_days(document, item)
        for item in dates(document)
    )


def _is_any(document: Document, span: Span) -> bool:
    """Whether a stretch is what a method counts from: "the values of the current month"; of its own day a text says "this month"."""
    return "current" in document.slice(span).lower()


def is_near(document: Document, *, today: bool = True) -> bool:
    """Whether a text has a day, a week or a month that only its own day tells; "today" is looked at in English alone, and not where an essay has nothing else."""
    return any(True for _ in days_near(document, today=today))


def days_near(document: Document, *, today: bool = True) -> Iterator[TimeExpression]:
    """Each of these days, weeks and months."""
    english = language(document).read_as == "en"
    return (
        item
        for item in dates(document)
        if item.form in _NEAR
        and item.expression.unit not in _FAR
        and (
            item.form != "relative"
            or item.expression.offset != 0
            or (english and today and item.expression.unit in _SHORT_UNITS and not _is_any(document, item.span))
        )
        and not is_of_these_days(document, item)
    )
