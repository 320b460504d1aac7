"""Time expressions in running text: what is one, what it says, and what only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.dates.finding import find_expressions
from provenance.analysis.dates.finding.joining import TIMETABLE
from provenance.analysis.dates.names import READ_LANGUAGES, TIME
from provenance.analysis.dates.reading import dates
from provenance.phrases import PhraseIndex
from provenance.testing import document

INDEX = PhraseIndex((TIME,))


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = find_expressions(text, INDEX.scan(text, language).get(TIME, ()), language)
    return [(text[one.start : one.end], one.form) for one in found if one.unit != TIMETABLE]


def numbers(text: str, language: str = "en") -> list[tuple[int, int, int]]:
    found = find_expressions(text, INDEX.scan(text, language).get(TIME, ()), language)
    return [(one.year, one.month, one.day) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met last week.", [("last week", "relative")]),
        ("They met on Sunday in Rome.", [("on Sunday", "weekday")]),
        ("She quit Tuesday hours before the vote.", [("Tuesday", "weekday")]),
        ("She quit on Tuesday, hours before the vote.", [("on Tuesday", "weekday")]),
        ("The hours were long: on Monday 5 to 10 came.", [("on Monday", "weekday")]),
        ("She said first Monday that it would rain.", [("Monday", "weekday")]),
        ("They met late last week.", [("late last week", "relative")]),
        ("They met last Friday.", [("last Friday", "weekday")]),
        ("It began last June.", [("last June", "relative")]),
        ("It began in June last year.", [("June last year", "relative")]),
        ("It ends on Friday of next week.", [("on Friday of next week", "relative")]),
        ("It began three weeks ago.", [("three weeks ago", "ago")]),
        ("It began twenty-four hours ago.", [("twenty-four hours ago", "ago")]),
        ("It began a couple of days ago.", [("couple of days ago", "ago")]),
        ("It began on 12 June.", [("12 June", "day-month")]),
        ("It began June 12th.", [("June 12th", "day-month")]),
        ("It began on the 12th of June, 2019.", [("12th of June, 2019", "full")]),
        ("It began on Wednesday, June 12, 2019.", [("on Wednesday, June 12, 2019", "full")]),
        ("It began on 12 Sept. 2019 in Rome.", [("12 Sept. 2019", "full")]),
        ("It began on 12 Sept., 2019 in Rome.", [("12 Sept., 2019", "full")]),
        ("It began on 12 Sept. 1990 people came.", [("12 Sept", "day-month")]),
        ("It began on Sept. 12. 2019 people came.", [("Sept. 12", "day-month")]),
        ("It ran on June 12-14, 2019.", [("June 12-14, 2019", "full")]),
        ("It ran from 12 to 14 June 2019.", [("12", "full"), ("14 June 2019", "full")]),
        (
            "It ran from Wednesday 12 to Friday 14 June.",
            [("Wednesday 12", "day-month"), ("Friday 14 June", "day-month")],
        ),
        ("It began on Weds. 12 June 2019.", [("Weds. 12 June 2019", "full")]),
        ("It began on Thurs., June 13, 2019.", [("Thurs., June 13, 2019", "full")]),
        ("It began on Thursday night (13 June 2019).", [("on Thursday night (13 June 2019", "full")]),
        ("It began on 13 June 2019 (Thursday) and went on.", [("13 June 2019 (Thursday)", "full")]),
        ("It began on 13 June, a Thursday, in Rome.", [("13 June, a Thursday", "day-month")]),
        ("At 9 p.m. on Thursday it began.", [("on Thursday", "weekday")]),
        ("It will open in ten days.", [("in ten days", "ago")]),
        ("In two weeks it will open.", [("In two weeks", "ago")]),
        ("It will open in two weeks' time.", [("two weeks' time", "ago")]),
        ("Rents fell in the past three months.", [("the past three months", "stretch")]),
        ("Over the next twenty-four months it will grow.", [("the next twenty-four months", "stretch")]),
        ("She came the Tuesday before last.", [("Tuesday before last", "weekday")]),
        ("“Friday was long,” she said.", [("Friday", "weekday")]),
        ("“Tomorrow,” she said.", [("Tomorrow", "relative")]),
        ("The Tuesday Senate vote was close.", [("Tuesday", "weekday")]),
        ("It began in March.", [("March", "month")]),
        ("It began in early May.", [("early May", "month")]),
        ("It began in mid-November.", [("mid-November", "month")]),
        ("It began in Sept. and went on.", [("Sept", "month")]),
        ("Under a June agreement it pays.", [("June", "month")]),
        ("It began in March 2019.", [("March 2019", "month-year")]),
        ("It began in Apr. 2019.", [("Apr. 2019", "month-year")]),
        ("It began in March of 2019.", [("March of 2019", "month-year")]),
        ("It began in January nineteen ninety-seven.", [("January nineteen ninety-seven", "month-year")]),
        ("It began in 2019.", [("2019", "year")]),
        ("It began in the 1990s.", [("1990s", "decade")]),
        ("The first (2016) was long.", [("2016", "year")]),
        ("It began on 2019-06-12 in Rome.", [("2019-06-12", "iso")]),
        ("It began on 12/06/2019 in Rome.", [("12/06/2019", "numeric")]),
        ("It has gone on for the coming weeks.", [("the coming weeks", "coming")]),
        ("Profit was $99 million a year earlier.", [("a year earlier", "comparison")]),
    ],
)
def test_is_a_time_expression(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She taught Sunday school.",
        "Sunday hours are ten to four.",
        "Library hours: Monday + Wednesday 1 - 5:30 p.m. Tuesday + Thursday 10 a.m. - 1 p.m.",
        "Hours: Monday 9:00 - 17:00, Tuesday 10:00 to 13:00",
        "See the Saturday hours before you come.",
        "On a foggy Monday the ferry sank.",
        "By the third Friday they were tired.",
        "They may march through the town.",
        "May I come in?",
        "Theresa May said no, and the plan by May was dropped.",
        "April said that June was ill.",
        "Prices fell on Black Friday.",
        "He hosted Saturday Night Live.",
        "The closest since the Cold War.",
        "The shop is open Monday to Friday.",
        "The choir meets every Tuesday and on Sunday mornings.",
        "They met on the first Monday of the month.",
        "He waited a second and a minute.",
        "She is 12 years old and slept 8 hours.",
        "He ran 3.10 miles and won 3-2.",
        "Version 1.2.2019 of the 10.0.0.1 host.",
        "It cost $2,019 and 2000 people paid.",
        "The fiscal year ended well for the current fiscal year.",
        "In the story, the next day they left.",
        "He had moved a year earlier.",
        "It happened years ago, a few weeks ago.",
        "He reads USA Today and the Sunday Times.",
        "See page 2019/04/05/story.html for https://example.org/2019/04/05/x.",
        'On ABC\'s "This Week" he said so.',
        "each July they march",
        "They came the next March and left the next spring.",
        "It was on the final Thursday in November of that year.",
        "Berlin is today the largest city.",
        "Monday | Tuesday | Wednesday | Thursday | Friday",
        "Monday: 9-5\nTuesday: 9-5\nWednesday: 9-5\nThursday: 9-4",
        "The work of 1980/82/84 is for piano.",
        "She beat Sheffield Wednesday.",
        "It was built in ten days.",
        "It will be the first frost in two weeks.",
        "The last three months of the war were long, and the last two games.",
        "Over the next three months she wrote a book.",
        "She read The Monday Bread Thieves, then “Sunday Lamps” and “Friday”.",
        "Yesterday is a song by four boys.",
        "The song “Tomorrow” is old.",
        "Mrs. Friday has a Saturday job.",
    ],
)
def test_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In June 31 people died.", [(0, 6, 0)]),
        ("It ran from June 3 to July 5, 2019.", [(2019, 6, 3), (2019, 7, 5)]),
        ("It ran in June and July 2019.", [(2019, 6, 0), (2019, 7, 0)]),
        ("It ran from 12 to 14 June 2019.", [(2019, 6, 12), (2019, 6, 14)]),
        ("It ran from December 29 to January 4, 2019.", [(2018, 12, 29), (2019, 1, 4)]),
        ("It was 30 February 2019.", [(2019, 2, 30)]),
        ("It was 13/06/2019.", [(2019, 6, 13)]),
        ("At the synod of 13 April 1059 he spoke.", [(1059, 4, 13)]),
        ("Cell. 2006 Nov 3; 127.", [(2006, 11, 3)]),
        ("[Tue Apr 14 09:42:03 2026] error", [(2026, 4, 14)]),
    ],
)
def test_says_the_numbers(text: str, found: list[tuple[int, int, int]]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Letzte Woche trafen sie sich am Sonntag.", [("Letzte Woche", "relative"), ("am Sonntag", "weekday")]),
        (
            "de",
            "Am Freitagabend kam es dazu, am frühen Sonntagmorgen nicht.",
            [("Am Freitagabend", "weekday"), ("Sonntagmorgen", "weekday")],
        ),
        (
            "nl",
            "Zaterdagochtend en maandagmiddag was er brand.",
            [("Zaterdagochtend", "weekday"), ("maandagmiddag", "weekday")],
        ),
        ("de", "Vor drei Wochen begann es, am 12. Juni 2019.", [("Vor drei Wochen", "ago"), ("12. Juni 2019", "full")]),
        ("es", "La semana pasada y hace dos días.", [("La semana pasada", "relative"), ("hace dos días", "ago")]),
        ("es", "El lunes pasado, 3 de mayo de 2019.", [("El lunes pasado, 3 de mayo de 2019", "full")]),
        (
            "fr",
            "La semaine dernière, il y a trois jours, lundi.",
            [("La semaine dernière", "relative"), ("il y a trois jours", "ago"), ("lundi", "weekday")],
        ),
        (
            "it",
            "La settimana scorsa, tre giorni fa, lunedì scorso.",
            [("La settimana scorsa", "relative"), ("tre giorni fa", "ago"), ("lunedì scorso", "weekday")],
        ),
        (
            "pt",
            "Na semana passada, há três dias, ontem.",
            [("Na semana passada", "relative"), ("há três dias", "ago"), ("ontem", "relative")],
        ),
        (
            "nl",
            "Vorige week, drie dagen geleden, op zondag.",
            [("Vorige week", "relative"), ("drie dagen geleden", "ago"), ("op zondag", "weekday")],
        ),
        ("ja", "2019年6月12日に始まった。", [("2019年6月12日", "full")]),
        ("cs", "Začalo to 12. června 2019.", [("12. června 2019", "full")]),
        ("es", "Julio llegó a Santo Domingo.", []),
    ],
)
def test_in_other_languages(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


def test_every_language_that_is_read_has_the_expressions() -> None:
    by_language = TIME.by_language()
    has_today = {code for code, entries in by_language.items() if any("this-day" in entry.tags for entry in entries)}
    assert has_today == READ_LANGUAGES


WORDS = st.sampled_from(
    [
        "on", "in", "the", "last", "next", "this", "May", "may", "March", "June", "3", "31", "2019", "12th", "of", ",", ".", "Monday", "Friday",
        "week", "year", "ago", "three", "a", "early", "end", "-", "to", "and", "03/04/2024", "2024-02-30", "yesterday", "\n", "\n\n", "’s", "nights", "Sept.",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_in_order_and_apart(text: str) -> None:
    found = find_expressions(text, INDEX.scan(text).get(TIME, ()), "en")
    places = [(one.start, one.end) for one in found]
    assert places == sorted(places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    assert all(0 <= start < end <= len(text) and text[start:end].strip() == text[start:end] for start, end in places)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_document_can_be_read(text: str) -> None:
    for one in dates(document(text, date="2024-06-24")):
        assert one.kind != "resolvable" or one.value


@pytest.mark.parametrize(
    "text",
    [
        "He told Saturday Vanguard that the weir had burst.",
        "The Sunday Punch had the story.",
        "She sang on Monday Night Karaoke with her aunt.",
        "Pastor Sunday Adebola prayed with them.",
        "It was the band of Friday By My Side and of nothing else.",
        "The ferry leaves Friday Harbor at nine.",
        "They camped on Thursday Island.",
        "The Wednesday Lamp is a weekly. The Wednesday Lamp said so.",
        "Microsoft's Patch Tuesday mended it.",
        "Happy Sunday to all.",
        "He was on Sunday Brunch twice.",
        "The Wednesday Play was before our time.",
    ],
)
def test_a_weekday_in_a_name(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The minister said Tuesday Ghana would pay.", "Tuesday"),
        ("Two men were hurt Monday Night In Leeds", "Monday"),
        ("Sunday's Standard had the story.", "Sunday"),
        ("The council met on Sunday Morning.", "on Sunday"),
        ("Two men were hurt on Friday In Their House.", "on Friday"),
        ("The choir sang at Sunday's Service.", "Sunday"),
        ("The mayor said Sunday Yun will come. Yun left.", "Sunday"),
        ("On Friday Lamp spoke. On Friday Lamp sang.", "On Friday"),
        ("They say Thursday But is no name. On Thursday But is one, but not here.", "Thursday"),
    ],
)
def test_a_weekday_before_another_capital(text: str, found: str) -> None:
    assert (found, "weekday") in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The show at the October Gallery was long.",
        "July Talk played. Everybody knows July Talk.",
        "The November Group met. Klee joined the November Group.",
    ],
)
def test_a_month_in_a_name(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In October Kenyatta spoke, and in October Kenyatta sang.",
        "The October Report was late. The October Report is a long report.",
        "It is an October CNN interview.",
    ],
)
def test_a_month_before_another_capital(text: str) -> None:
    assert ("October", "month") in read(text)


def test_each_of_many_weekdays_before_a_capital_is_read() -> None:
    def name(number: int) -> str:
        return "N" + "".join(chr(97 + number // 26**place % 26) for place in range(4))

    text = " ".join(f"He met Sunday {name(number)} there." for number in range(400))
    assert len(read(text)) == 400
