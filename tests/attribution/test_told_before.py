"""Sources that lead back to what the text told before, that are somebody else's, or that are told of in a writing."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_STORY = "The dam was built by hand. It has two gates and a mill. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Four people with direct knowledge of the sale said so. "
            + _STORY * 6
            + "It was dear, two of the sources said.",
            INFO,
        ),
        ("It was dear, two of the sources said.", WARNING),
        ("Cruz counts the gates, and Ode the mills. It was dear, both sources say.", INFO),
        ("It was dear, two of the three sources close to the mayor said.", WARNING),
        (
            "Four people with direct knowledge of it said so. It was dear, two of the aides who met the mayor said.",
            WARNING,
        ),
        ("It leaks, according to two Harbour officials. " + _STORY + "\n\nThe gates are shut, officials said.", INFO),
        (
            "It leaks, according to two Harbour officials. " + _STORY * 6 + "\n\nThe gates are shut, officials said.",
            WARNING,
        ),
        ("It leaks, according to two aides. " + _STORY + "\n\nThe gates are shut, officials said.", WARNING),
        (
            "It leaks, according to two aides. "
            + _STORY
            + "\n\nThe gates are shut, senior officials of the mill said.",
            WARNING,
        ),
    ],
)
def test_those_of_whom_the_text_told_before(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, _STORY + text)[-1] == severity


@pytest.mark.parametrize(
    ("plea", "severity"),
    [
        ("The people spoke on condition of anonymity because the talks are secret.", INFO),
        ("The sources asked not to be named because the talks are secret.", INFO),
        (
            "An aide, who, like others in this article, spoke on condition of anonymity to discuss internal talks, left.",
            INFO,
        ),
        ("The people familiar with it spoke on condition of anonymity to discuss an ongoing investigation.", INFO),
        ("The people asked for anonymity to speak to the Gazette about sensitive matters.", INFO),
        ("The people were granted anonymity to share their candid views.", INFO),
        ("The people asked for anonymity to speak to the Gazette about the dam.", WARNING),
        ("One person, who spoke on condition of anonymity because the talks are secret, left.", WARNING),
        ("The clerks spoke on condition of anonymity because the talks are secret.", WARNING),
    ],
)
@pytest.mark.parametrize("between", [_STORY, _STORY * 6])
def test_a_reason_that_the_text_gives_for_all_of_them(between: str, plea: str, severity: Severity) -> None:
    text = f"{_STORY}It was dear, three other sources said. {between}{plea}"
    assert severities_of(anonymous_source, text)[0] == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The Senate Harbour Committee will meet on Monday, a spokesperson for the panel said.", INFO),
        ("It is the dam of Harbour Steel, a spokeswoman for the company told the Gazette.", INFO),
        ("It is our dam, a spokeswoman for the company told the Gazette.", INFO),
        ("It is the dam of Ana Cruz, a spokeswoman for the company told the Gazette.", INFO),
        ("It is the dam of Harbour Steel, a spokesman for the family told the Gazette.", INFO),
        ("Harbour Steel said that it was dear. A spokesperson for Harbour Steel said that it leaks.", INFO),
        ("Harbour Steel said that it was dear. A Harbour Steel spokesman said that it leaks.", INFO),
        ("Harbour Steel said that it was dear. A Marburg Mill spokesman said that it leaks.", INFO),
        ("Harbour Steel owns it. A Harbour Steel spokesman said that it leaks.", INFO),
        ("It has two gates. HarbourSteel owns it. A spokesman for Harbour Steel said that it leaks.", INFO),
        ("Harbour Steel said that it was dear. It is old. A spokesman for Harbour Steel said that it leaks.", INFO),
        ("Harbour Steel owns it. It has two gates. A spokesman for Harbour Steel said that it leaks.", INFO),
        ("The Harbour Legion sold a red lamp. A spokesman for the Legion said that it leaks.", INFO),
        ("Harbour’s government sold it. A spokesman for the Harbour government said that it leaks.", INFO),
        ("The Harbour authorities sold it. A Harbour government spokesman said that it leaks.", INFO),
        ("It stands in Harbour. A spokesman for the Harbour government said that it leaks.", WARNING),
        ("Russian troops hold it. A Russian spokesman said that it leaks.", INFO),
        ("Harbour Airline dropped the flight. It will not fly again, an airline spokeswoman said.", INFO),
        ("The flight of ESPN was dropped. It will not be shown again, a network spokesman said.", INFO),
        ("The film left the LTV player. It is old, a spokesperson for the public broadcaster said.", INFO),
        ("The flight was dropped in May. It will not fly again, an airline spokeswoman said.", INFO),
        ("Harbour Airline dropped it. It was dear. It was red. It is old, an airline spokesman said.", INFO),
        ("Harbour Hospital took him. It was dear. It was red. It is old, a hospital spokesman said.", INFO),
        ("Harbour Steel sold it. It is old, a company spokesman said.", INFO),
        ("It was sold in May. It is old, a company spokesman said.", INFO),
        ("North Mill Police shut it. It was dear. It was red. A spokesperson for the force said that it leaks.", INFO),
        ("Ana Cruz shut it. It was dear. It was red. A spokesperson for the force said that it leaks.", INFO),
        (
            "The Harbour Museum owns it. It was red. The museum hopes for rain. A Harbour Museum spokesman said that it leaks.",
            INFO,
        ),
        (
            "The Harbour Museum owns it. It was red. The mayor hopes for rain. A Harbour Museum spokesman said that it leaks.",
            INFO,
        ),
        ("It lies in Iran. A spokesman for Iran said that it leaks.", INFO),
        ("It is old. A Home Office spokesman said that it leaks. The Home Office counted 94 boats.", INFO),
        (
            "It is old. A spokeswoman for the Lamp Ministry said that it leaks. By figures of the Lamp Ministry, it does.",
            INFO,
        ),
        (
            "It is old. A Home Office spokesman said that it leaks. The harbour counted 94 boats.",
            INFO,
        ),  # it can be asked
        ("It is old. A White House spokesman said that it leaks. The harbour counted 94 boats.", WARNING),
        (
            "It is old. A spokeswoman for the Lamp Ministry said that it leaks. The Oil Ministry counted 94 boats.",
            WARNING,
        ),
        (
            "It is old. A Harbour government spokesman said that it leaks. The Harbour government counted 94 boats.",
            WARNING,
        ),
        ("Ana Cruz owns it. A spokesman for Ana Cruz’s campaign said that it leaks.", INFO),
    ],
)
def test_the_spokesman_of_a_body_just_told_of(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, _STORY + text) == [severity]


@pytest.mark.parametrize(
    ("title", "before", "severity"),
    [
        ("Dam of Harbour Steel leaks", "Harbour Steel owns it. " + _STORY, INFO),
        ("Harbour Steel’s dam leaks", "Harbour Steel owns it. " + _STORY, INFO),
        ("Dam of Harbour Steel leaks", "Ana Cruz owns it. " + _STORY, INFO),
        ("Dam of Harbour Steel leaks", "Harbour Steel owns it. " + _STORY * 3, INFO),
        ("The dam leaks", "Harbour Steel owns it. " + _STORY * 3, INFO),
        ("Dam of Harbour leaks", "Harbour owns it. Steel is dear. " + _STORY, INFO),
    ],
)
def test_the_spokesman_of_the_body_that_a_text_is_about(title: str, before: str, severity: Severity) -> None:
    text = f"# {title}\n\n{before}A spokesman for Harbour Steel said that it leaks."
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("first", "text", "severity"),
    [
        ("It leaks, according to sources. ", "Sources further informed the paper that it is shut.", INFO),
        ("It leaks, according to sources. ", "Sources also said that it is shut.", INFO),
        ("It leaks, according to sources. ", "Sources said that it is shut.", WARNING),
        ("It leaks, according to sources. ", "Officials also said that it is shut.", WARNING),
        ("It leaks, the mayor said. ", "Sources also said that it is shut.", WARNING),
    ],
)
def test_sources_add_to_what_they_said(first: str, text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, first + _STORY * 6 + "\n\n" + text)[-1] == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "The site points to “authoritative sources” alone. Content is known and stated by authoritative sources, it says.",
            INFO,
        ),
        (
            "The site points to few sources alone. Content is known and stated by authoritative sources, it says.",
            WARNING,
        ),
    ],
)
def test_a_term_of_the_text_is_no_source(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, _STORY + text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("It has claims by official sources (@HarbourBoard, @HarbourDam and others) on the dam.", [INFO]),
        ("It has claims by official sources (in the north, and in Marburg) on the dam.", [WARNING]),
        ("The limit, added by lawmakers in 2004, is low.", []),
        ("The limit is low, added two lawmakers in 2004.", [WARNING]),
    ],
)
def test_sources_named_in_brackets_and_what_is_added_to_a_thing(text: str, severities: list[Severity]) -> None:
    assert severities_of(anonymous_source, _STORY + text) == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The dam is safe, state officials say. Governor Ana Cruz announced the plan. It is dear.", INFO),
        ("Governor Ana Cruz announced the plan. It is dear. It has two gates. Officials described it as a gift.", INFO),
        ("Governor Ana Cruz announced the plan of Harbour. It is dear. It has gates. Harbour officials said so.", INFO),
        ("Governor Ana Cruz announced the plan. It is dear. It has two gates. U.S. officials said so.", WARNING),
        ("Governor Ana Cruz criticised the plan. It is dear. It has two gates. Army officials said so.", WARNING),
    ],
)
def test_officials_of_the_officer_who_announces_it(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("In its pages, an unnamed aide said that it leaks.", INFO),
        ("In its shade, an unnamed aide said that it leaks.", WARNING),
        ("He faces a trial after a whistleblower reported that the dam leaks.", INFO),
        ("He faces a trial, and a whistleblower reported that the dam leaks.", WARNING),
        ("A former Harbour employee told the Gazette that it leaks. “It was my dam,” said the 27-year-old.", INFO),
        ("A former Harbour employee told the Gazette that it leaks. “It was my dam,” said the clerk.", WARNING),
        ("One unnamed resident told the Gazette that it leaks.", INFO),
        ("One unnamed official told the Gazette that it leaks.", WARNING),
        ("Commentary: Shut the dam\n\nThe dam was badly built and must be shut, says a dam analyst.", INFO),
        ("Shut the dam\n\nThe dam was badly built and must be shut, says a dam analyst.", WARNING),
        ("In a fundraising email on Monday, Cruz campaign officials warned that it leaks.", INFO),
        ("In a bar on Monday, senior Cruz officials warned that it leaks.", WARNING),
        ("Ana Cruz wrote of it. It leaks, according to Cruz’s sources.", INFO),
        ("The mayor spoke of it. It leaks, according to Marburg’s sources.", WARNING),
        ("The Harbour Board’s letter cited concerns from unnamed individuals it interviewed.", INFO),
    ],
)
def test_somebody_in_the_story_its_writer_and_sources_of_others(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, f"{text if 'Commentary' in text else _STORY + text}")[:1] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The dam leaks. Ana Cruz a spokesperson for the Harbour Mill said that it is shut.", []),
        ("The dam leaks. In Leeds a spokesperson for the Harbour Mill said that it is shut.", [INFO]),
        ("The dam leaks. Founders, clerks and the people close to them have been targeted often.", [INFO]),
        ("The dam leaks. The people close to them said that it is shut.", [WARNING]),
    ],
)
def test_a_name_without_its_comma_and_people_who_state_nothing(text: str, severities: list[Severity]) -> None:
    assert severities_of(anonymous_source, _STORY + text) == severities


@pytest.mark.parametrize(
    ("said", "behind", "severity"),
    [
        ("industry insiders say", " Harbour Gazette 31 Aug 2023 10:02AM Share ", INFO),
        ("industry insiders say", " Harbour Gazette May 3, 2024 at 10:02 am Share ", INFO),
        ("industry insiders say", " Harbour Gazette 31 Aug 2023 Share ", WARNING),
        ("two sources say", " Harbour Gazette 31 Aug 2023 10:02AM Share ", WARNING),
    ],
)
def test_a_line_above_a_text_that_ends_in_its_stamp(said: str, behind: str, severity: Severity) -> None:
    text = f"{_STORY}The dam must go, {said}{behind}{_STORY * 40}"
    assert severities_of(anonymous_source, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Lawmakers shouted “five gates, not one” as they left the hall.", INFO),
        ("Two lawmakers shouted that the dam was unsafe.", WARNING),
        ("Two lawmakers said that the dam was unsafe.", WARNING),
    ],
)
def test_what_people_shout_is_part_of_the_event(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, _STORY + text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Assemblyman Ben Ode came late. But two lawmakers argue that the dam leaks. Ode wants it mended.", INFO),
        ("Assemblyman Ben Ode came late. But two lawmakers argue that the dam leaks. It is to be mended.", WARNING),
        ("The singer Ben Ode came late. But two lawmakers argue that the dam leaks. Ode wants it mended.", WARNING),
        ("Assemblyman Ben Ode came late. But officials argue that the dam leaks. Ode wants it mended.", WARNING),
    ],
)
def test_a_lawmaker_of_whom_the_text_has_told_is_one_of_them(text: str, severity: Severity) -> None:
    assert severities_of(anonymous_source, _STORY + text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "Three sources close to the mayor said that the dam was old. Asked of it, a second source close to the mayor said that it leaks.",
            [WARNING, INFO],
        ),
        (
            "A source close to the mayor said that the dam was old.\n\nAsked of it, a second source close to the mayor said that it leaks.",
            [WARNING, WARNING],
        ),
        (
            "Three sources close to the mayor said that the dam was old.\n\nAsked of it, a second source close to the mill said that it leaks.",
            [WARNING, WARNING],
        ),
    ],
)
def test_one_more_of_a_number_of_sources(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities
