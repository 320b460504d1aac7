"""Which sentences state a figure, and which numbers count nothing."""

from __future__ import annotations

import pytest

from provenance.analysis import claims, dates
from provenance.analysis.claims.statistics import QUANTITIES, quantity_in
from provenance.analysis.claims.thresholds import shares
from provenance.analysis.sentences import sentences
from provenance.api import matches
from provenance.testing import document
from tests.citations.common import claims_of


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in the region fell by 12 percent in three years.",
        "We spend $82 billion a year on interest payments.",
        "Two thirds of the budget of the city went to the police in 2009.",
        "Wages have doubled since the treaty was signed in 1994.",
        "The company employs 170,000 people and lost a third of them last year.",
    ],
)
def test_quantities(text: str) -> None:
    assert [claim.statistic for claim in claims_of(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Two thirds of its trams are new.",
        "One in four bakers is tired.",
        "Nearly one in 2,000 lambs has it.",
        "A fifth of the town lives alone.",
        "Nine out of ten lamps were broken.",
        "Seven in ten farmers say they are tired.",
    ],
)
def test_a_sentence_that_begins_with_a_share_states_one(text: str) -> None:
    assert [claim.statistic for claim in claims_of(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "One in the morning is no time to call.",
        "A third option is to close the mill.",
        "Two thirds of the way up stands a mill.",
        "She was the third of five sisters.",
        "One in 2019 was closed by the town.",
        "A quarter of an hour later the tram came.",
        "Half of us will go home.",
        "He plays seven in ten minutes.",
    ],
)
def test_what_only_looks_like_a_share(text: str) -> None:
    assert not any(claim.statistic for claim in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Air declined to comment.",
        "The ministry did not respond to a request for comment.",
        "The company declined to say how many workers it would lay off.",
    ],
)
def test_whoever_asks_knows_who_did_not_answer(text: str) -> None:
    assert not claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three men were arrested on Tuesday and charged with robbery by the state.",
        "The 42-year-old senator voted against the bill in 2004.",
        "The Boeing 737 was banned by the president in March 2019.",
        "He voted against the bill at 10:30 a.m. on 12 June 1998.",
        "Thousands of people voted for the president.",
    ],
)
def test_no_quantities(text: str) -> None:
    assert not any(claim.statistic for claim in claims_of(text))


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("At the time Harbour Mills controlled16%of the market.", "16%"),
        ("Four years after the pledge,38% of the mills had broken it.", "38%"),
        ("Such mills cause5,000-16,500deaths each year in the country.", "5,000-16,500"),
        ("Such works only account for~10%of all the papers.", "10%"),
        ("The mills took in about$4,200 for each worker last year.", "$4,200"),
        ("Some 7,000 people applied to live in the hall.", "7,000"),
        ("The file lies at mills/cut16%of and was read in the hall.", None),
        ("The file is called mills%20of%20harbour and was read in the hall.", None),
        ("The model MK16 of the mill was sold to the council of the town.", None),
        ("The council bought a Harbour 7,000 for the mill in the town.", None),
    ],
)
def test_figures_that_lost_their_space_with_a_link(sentence: str, figure: str | None) -> None:
    text = document(sentence)
    found = [text.slice(claim.words) for claim in claims(text) if claim.statistic and claim.words is not None]
    assert found == ([] if figure is None else [figure])


@pytest.mark.parametrize(
    ("sentence", "begins"),
    [
        ("61% combine hosted and local mills.", True),
        ("Nearly 40 per cent of the mills are new.", True),
        ("Some 5-15% of the mills are new.", True),
        ("The mills combine 61% of all wheels in the town.", False),
        ("61% of us own a mill.", False),
        ("61% would own a mill.", False),
        ("95% confidence interval: 4 to 9 mills.", False),
        ("20% off all shoes this week.", False),
        ("10% discount for members of the club.", False),
        ("5% cashback on all that you buy in the mill.", False),
        ("20% of all shoes are sold this week.", True),
    ],
)
def test_a_share_in_figures_begins_a_sentence(sentence: str, *, begins: bool) -> None:
    assert bool(shares(document(sentence))) is begins


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("10% discount for members of the club.", False),
        ("They get a 10% commission on each sale.", False),
        ("The law brought a 20% reduction in deaths on the roads.", True),
    ],
)
def test_what_a_shop_gives_is_no_figure(sentence: str, *, counts: bool) -> None:
    assert any(claim.statistic for claim in claims(document(sentence))) is counts


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill lies behind http://localhost:3000/mill and was read by the council.",
        "The mill of the council gave the status code of 400 to the town.",
        "The council of the town asks everybody to get help by texting to 838255 today.",
        "The mill of the council sent back the HTTP status 500 to the town.",
        "We are a privately run 501 (c)(3) organisation of the town, and all gifts are free of tax.",
        "Officers of the county were called to the 5400 block of North Addison for a fight.",
        "The clerk told them so late on Tuesday in the 2400 block of Pine Avenue.",
        "The owner wants to re-zone the land at 3660 and 3690 152nd Street of the town.",
        "The armed man had made 911 calls from the mill before he was killed.",
        "The department agrees that the ruling of the court on the mill was wrong [25A, 38, 225].",
    ],
)
def test_numbers_of_addresses_and_answers_count_nothing(sentence: str) -> None:
    assert not any(claim.statistic for claim in claims_of(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The response of 400,000 patients was poor.",
        "A status of 5,000 refugees was denied.",
        "The port 5,000 workers lost was the oldest of the country.",
        "In port 3000 sailors died of the plague.",
        "The town gave 501 (c) licences to the mill.",
        "They send texts to 40,000 homes.",
        "The town has 5400 blocks of flats from the years of the war.",
        "The county had 2,911 calls for help in May.",
        "The fire took 400 and 500 houses of the town.",
        "The mill sold 38 boats, 225 oars and a lamp to the town.",
    ],
)
def test_what_is_counted_is_no_port_and_no_code(sentence: str) -> None:
    page = document(sentence)
    [found] = [one.span for one in sentences(page)]
    assert quantity_in(sentence, found, matches(page, QUANTITIES), dates(page)) is not None


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Ben Ode beat the champions of 2001 and 2002 of the country in the first 4 weeks of the year.", False),
        ("Ben Ode was the president of the country in the first of the 12 years.", False),
        ("On the first weekend of the year the country elected Ben Ode as its president.", False),
        ("Ben Ode was the first president of the country to be elected by women in 1920.", True),
        ("Kenya was the first country in Africa to ban the bag in 2017.", True),
    ],
)
def test_a_number_of_things_that_begin_a_row_is_no_first(sentence: str, *, first: bool) -> None:
    assert any("superlative" in claim.cues for claim in claims_of(sentence)) is first
