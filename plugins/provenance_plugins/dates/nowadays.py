"""Dates that hardly lean on the day of writing: "today" for these days, those of imagined cases, and the year that a paragraph states."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from provenance.analysis import TimeExpression, dates, language
from provenance.analysis.dates.context import sentence_words, words_after, words_before
from provenance.analysis.dates.names import Words, words
from provenance.analysis.register.past_forms import past_form
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern

_NOWADAYS = Phrases.load(__package__, "nowadays")
_REACH = 9
"""Words to each side of "today" among which its verb stands."""
_AUXILIARY = 3
"""Words before a participle among which its auxiliary stands: "is more frequently cited"."""
_STATED = frozenset({"full", "iso"})
_POSSESSIVE = frozenset("'’")
_RECURRING = 3
"""Words before a weekday among which one says that it comes again."""
_SEVERAL = 3
"""So many times with "or" between them stand for any."""
_TO_DO = 6
"""Words up to "today" among which the "to" stands before what a reader does."""
_TO_PEOPLE = 4
"""Words up to those people among which the preposition stands."""
_LINKED = 2
"""Words behind "today" that are asked for: "is" and what follows."""
_NOW = 3
"""Words behind "today" among which "now" says that it is of these days."""
_LABEL = 6
"""Words behind a label that says how long ago a page was changed."""


@cache
def _lists() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _NOWADAYS.of_language("en") or ():
        for tag in entry.tags:
            found.setdefault(tag, set()).add(entry.text)
    return {tag: frozenset(texts) for tag, texts in found.items()}


def _is_of_habit(document: Document, item: TimeExpression, language: str) -> bool:
    if item.form != "weekday":
        return False
    from provenance_plugins.dates.habits import is_of_habit  # noqa: PLC0415 - few texts have a weekday that floats

    return is_of_habit(document, item, language)


def _is_how_things_stand(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.habits import is_how_things_stand  # noqa: PLC0415 - not for a text in English

    return is_how_things_stand(document, item)


def is_of_these_days(document: Document, item: TimeExpression) -> bool:
    """Whether a relative date is one of no news: a remark of it is enough. Read in English; in other languages "today" alone."""
    read_as = language(document).read_as
    if read_as != "en":
        return _is_of_habit(document, item, read_as) or (
            item.expression.unit == "day"
            and item.expression.offset == 0
            and (not _has_past_near(document, item, read_as) or _is_how_things_stand(document, item))
        )
    known, text, (start, end) = _lists(), document.text, item.span
    said = text[start:end].lower()
    if said in known["vague"]:
        return True
    if _is_any_time(document, item) or _is_of_any_day(document, item) or _is_of_habit(document, item, read_as):
        return True
    if said == "today" and (_comes_again(text, start, end) or "now" in words_after(text, end)[:_NOW]):
        return True  # "our speech today was now coarser"
    if said == "today" or (said == "tonight" and text[end : end + 1] in _POSSESSIVE):
        return not _tells_news(text, start, end, words("en"))
    around = [word.lower() for word in sentence_words(text, start, end)]
    if (said.split()[-1] in known["span"] or (item.expression.offset or 0) > 0) and _is_maxim(document, item):
        return True
    if (
        said in known["ahead"]
        and not known["habit"].isdisjoint(around)
        and not any(_is_planned(word) for word in around)
    ):
        return True
    if _is_case(said, around):
        return True
    if said.endswith("ago") and (not known["conditional"].isdisjoint(around) or _is_of_kind_of_person(text, item)):
        return True
    return said == "this year" and (_is_any_year(around) or _is_year_stated(document, item))


def is_of_no_news(document: Document, item: TimeExpression) -> bool:
    """Whether a relative date is one of no news or in a headline of other news, or "today" leads to what the text does."""
    return (
        is_of_these_days(document, item)
        or _announces_text(document, item)
        or (document.text.find("\n", 0, len(document.text) - 1) >= 0 and _is_in_headlines(document, item))
    )


def _is_in_headlines(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.headline_lines import is_in_headlines  # noqa: PLC0415 - a line of text has none beside it

    return is_in_headlines(document, item.span)


def _announces_text(document: Document, item: TimeExpression) -> bool:
    """Whether "today" only leads to what the text itself is about to do: "Today, we’ll walk through the pros and cons"; that it has a day of its own it shows all the same."""
    text, (start, end) = document.text, item.span
    return text[start:end].lower() == "today" and _ANNOUNCES.match(text, end) is not None


_ANNOUNCES = lazy_pattern(
    lambda: (
        rf",?\s(?:we|I)(?:\s(?:will|are\sgoing\sto|am\sgoing\sto|want\sto|would\slike\sto)|\s?[’']\s?(?:ll|re\sgoing\sto|m\sgoing\sto|d\slike\sto))\s(?:\w+\s)?(?:{any_of(_lists()['announces'])})(?!\w)"
    ),
    re.IGNORECASE,
)


def _is_case(said: str, around: Sequence[str]) -> bool:
    """Whether a sentence puts a case, to the reader or one that would hold: "they would close the mill tomorrow if they could"."""
    known = _lists()
    if not known["case"].isdisjoint(around[:2]) and not known["reader"].isdisjoint(around):
        return True
    return said == "tomorrow" and "if" in around and not known["conditional"].isdisjoint(around)


def _is_of_any_day(document: Document, item: TimeExpression) -> bool:
    """Whether what a day has stands in the present against what another has, which holds of any two: "yesterday's weather says little of today's"."""
    text, (start, end) = document.text, item.span
    if item.expression.unit != "day" or text[end : end + 1] not in _POSSESSIVE:
        return False
    other = _OWNED.search(text, max(0, start - _AGAINST), end + _AGAINST)
    if other is None or "." in text[start : other.start()]:
        return False
    around = text[min(start, other.start()) : max(end, other.end())].lower().split()
    return words("en").planned.isdisjoint(around) and not any(_is_past(word, words("en")) for word in around)


_OWNED = lazy_pattern(r"\b(?:yesterday|today|tomorrow)['’]s(?=[.,;:!?)\n])", re.IGNORECASE)
"""Another day that has the same, which is not said again."""
_AGAINST = 120
"""Characters on each side in which it stands."""


def _comes_again(text: str, start: int, end: int) -> bool:
    """Whether the sentence of "today" says how often something happens these days, in the present: "Today, hours are spent by him every afternoon"."""
    around = [word.lower() for word in sentence_words(text, start, end)]
    known, lists = words("en"), _lists()
    times = [
        place for place, word in enumerate(around[:-1]) if word in lists["each"] and around[place + 1] in lists["part"]
    ]
    if not times or not known.planned.isdisjoint(around) or lists["present"].isdisjoint(around):
        return False
    return all(
        not lists["present"].isdisjoint(around[max(0, place - _AUXILIARY) : place])
        for place, word in enumerate(around)
        if _is_past(word, known) and not _is_before_noun(around, place)
    )


def _is_before_noun(around: Sequence[str], place: int) -> bool:
    """Whether a participle may stand before its noun: "designated hours", not "closed the bridge"."""
    lists, behind = _lists(), around[place + 1] if place + 1 < len(around) else ""
    return bool(behind) and behind not in lists["of_noun"] and behind not in lists["joint"] and place < _AUXILIARY


def _is_of_kind_of_person(text: str, item: TimeExpression) -> bool:
    """Whether a sentence speaks of people of a kind, in whose life a span counts from any day: "There is the couple who came six weeks ago", "The person who has grown knows what they missed five years ago"."""
    known = _lists()
    before = " ".join(words_before(text, item.span.start))
    low = f"{before.lower()} "
    if low.startswith(tuple(known["kind"])):
        return " who " in low
    # A name makes it somebody's day.
    return low.startswith(tuple(known["whoever"])) and not any(word[0].isupper() for word in before.split()[1:])


def has_past_near(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence of a date tells of the past or of what is planned, in the language of the text."""
    return _has_past_near(document, item, language(document).read_as)


def _has_past_near(document: Document, item: TimeExpression, read_as: str) -> bool:
    """Whether the sentence of "hoy", "aujourd'hui", "heute" tells of the past or of what is planned; True where no lexicon knows the forms of its verbs."""
    pattern = past_form(read_as)
    known = words(read_as)
    if pattern is None and not known.happened:
        return True
    around = [word.lower() for word in sentence_words(document.text, *item.span)]
    if not known.planned.isdisjoint(around):
        return True
    if pattern is None:
        return any(word in known.happened or word.endswith(known.endings) for word in around)
    return pattern.search(" ".join(around)) is not None


def _is_any_time(document: Document, item: TimeExpression) -> bool:
    """Whether a time is none of one week: "weekly on Monday", "last week or last month or last year", "to the person who took it up last week"."""
    known, start = _lists(), item.span.start
    before = [word.lower() for word in words_before(document.text, start)]
    if item.form == "weekday":
        if " ".join(before[-2:]).endswith(tuple(known["excepted"])):
            return True
        return not known["recurring"].isdisjoint(before[-_RECURRING:])
    said = " ".join(before)
    if "from" in before and any(phrase in said.partition("from")[2] for phrase in known["anybody"]):
        return True
    chain: list[TimeExpression] = []
    for other in (one for one in dates(document) if one.form == "relative"):
        gap = document.text[chain[-1].span.end : other.span.start].strip() if chain else ""
        if gap not in known["either"]:
            if item in chain:
                break
            chain = []
        chain.append(other)
    return item in chain and len(chain) >= _SEVERAL


def _is_maxim(document: Document, item: TimeExpression) -> bool:
    """Whether a time to come only stands for "later" in a comparison: "better some data now than all of it next month"."""
    known, before = _lists(), [word.lower() for word in words_before(document.text, item.span.start)]
    if not words("en").planned.isdisjoint(before) or any(_is_past(word, words("en")) for word in before):
        return False
    weighed = next((place for place, word in enumerate(before) if word in known["weighed"]), len(before))
    return not known["against"].isdisjoint(before[weighed:])


def _is_planned(word: str) -> bool:
    return word in words("en").planned or _is_past(word, words("en"))


def _is_any_year(around: Sequence[str]) -> bool:
    """Whether "this year" stands against all years: "not only this year's pupils but every year's"."""
    sentence = f" {' '.join(around)}"
    return any(f" {phrase}" in sentence for phrase in _lists()["any"])


def is_of_label(document: Document, item: TimeExpression) -> bool:
    """Whether a page counts from the day on which it is read: "Last updated 1 month and 4 days ago"."""
    if item.form != "ago" or language(document).read_as != "en":
        return False
    before = words_before(document.text, item.span.start)[-_LABEL:]
    return not _lists()["label"].isdisjoint(word.lower() for word in before)


def _is_year_stated(document: Document, item: TimeExpression) -> bool:
    """Whether the full dates before "this year" in its block are all of one year."""
    block = document.block_at(item.span.start)
    if block is None:
        return False
    years = {
        other.expression.year
        for other in dates(document)
        if other.form in _STATED and block.span.start <= other.span.start < item.span.start
    }
    return len(years) == 1


def _tells_news(text: str, start: int, end: int, known: Words) -> bool:
    """Whether the verb nearest to "today" tells what has happened or is to happen on that day, not how things stand."""
    after = words_after(text, end)[:_REACH]
    if text[end : end + 1] in _POSSESSIVE:
        return any(word in known.event or "dated" in known.after.get(word, ()) for word in after[1:3] or after[:2])
    before = words_before(text, start)
    if _is_of_people(before, known) or _is_of_state(before, after, known) or _is_for_reader(before):
        return False
    if before and before[-1].lower() not in _lists()["joint"]:
        for place in range(len(before) - 1, max(-1, len(before) - 1 - _REACH), -1):
            if before[place].lower() in _lists()["relates"]:
                break  # "a path along which horses pulled barges, and which walkers use today"
            news = _is_news([*before, *after], place, known)
            if news is not None:
                return news
    whole = [*before, *after]
    relative = -_AUXILIARY
    for place in range(len(before), len(whole)):
        if whole[place].lower() in _lists()["relative"]:
            relative = place  # "Today both mills that were bought are closed"
        news = None if 0 < place - relative < _AUXILIARY else _is_news(whole, place, known)
        if news is not None:
            return news
    return any(word in known.event for word in whole)


def _is_of_people(before: Sequence[str], known: Words) -> bool:
    """Whether "today" says which people are meant: "it will feel new to folks today"; not behind what was done or will be done to them: "spoke to students today"."""
    if not before or before[-1].lower() not in _lists()["people"]:
        return False
    for place in range(len(before) - 2, max(-1, len(before) - 1 - _TO_PEOPLE), -1):
        if before[place].lower() in _lists()["to_people"]:
            clause = before[max(0, place - _REACH) : place]
            return known.planned.isdisjoint(clause[-2:-1]) and not any(_is_past(word, known) for word in clause)
    return False


def _is_for_reader(before: Sequence[str]) -> bool:
    """Whether "today" ends what a reader is to do, or might: "ten artists you need to hear today", "if you were to try this today"."""
    near = [word.lower() for word in before[-_REACH:]]
    return not _lists()["reader"].isdisjoint(near) and "to" in near[-_TO_DO:]


def _is_of_state(before: Sequence[str], after: Sequence[str], known: Words) -> bool:
    """Whether "today" stands between a noun and the "is" of how things are: "our speech today is often flat"; not before what is happening, is to happen or was done: "is closed by the police"."""
    if not before or not before[-1][-1:].islower() or before[-1].lower() in _lists()["joint"] or len(after) < _LINKED:
        return False
    is_state = after[0].lower() in _lists()["links"] and after[1] not in {"to", "the"} and "to" not in after[2:3]
    return is_state and not after[1].endswith("ing") and not _is_past(after[1], known)


def _is_news(sentence: Sequence[str], place: int, known: Words) -> bool | None:
    """Whether a verb tells of a day (True) or of these days (False); None for what is no verb."""
    lists = _lists()
    word = sentence[place].lower()
    if word in lists["modal"]:
        return False
    if word in known.planned:
        return True
    if word in lists["general"] and (place == 0 or sentence[place - 1].lower() not in lists["of_noun"]):
        return False
    behind = sentence[place + 1] if place + 1 < len(sentence) else ""
    if word in lists["present"]:
        return behind.endswith("ing") or behind == "to" or behind in known.planned
    if word in known.perfect:
        return any(_is_past(one, known) for one in sentence[place + 1 : place + 4])
    if not _is_past(word, known):
        return None
    if place == 0:
        return False  # "Remembered today as"
    return lists["present"].isdisjoint(sentence[max(0, place - _AUXILIARY) : place]) and not (
        lists["modal"] & set(sentence[max(0, place - _AUXILIARY) : place])
    )


_PREFIXES = frozenset({"re", "co", "pre", "de", "over", "under", "out"})


def _is_past(word: str, known: Words) -> bool:
    if "-" in word and word.partition("-")[0] not in _PREFIXES:
        return False  # "like-minded", "open-ended"; "re-elected" is a verb
    return word in known.happened or (known.endings != () and word.endswith(known.endings))


def is_of_words_alone(document: Document, item: TimeExpression) -> bool:
    """Whether a day stands in a heading or in the words of a link, which lean on the text to which they belong: "Think tomorrow, today"."""
    block = document.block_at(item.span.start)
    if block is None:
        return False
    at = bisect_right(document.links, block.span.start, key=lambda link: link.span.start) - 1
    return block.kind in HEADING_KINDS or (at >= 0 and document.links[at].span.contains(block.span))
