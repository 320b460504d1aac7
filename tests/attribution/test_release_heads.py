"""Who heads a release, authorised a text or made it, and whose own channel it stands in, answers for it."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in

_STORY = (
    "The council closed the bridge on Monday after an inspection of its piers. The mayor said that the repairs would take until the summer. "
    "Harbour firms said that they had lost half of their custom, and the ferry said that it was full."
)
_BELOW = f"Bridge money must come now\n\n{_STORY}\n\n{_STORY}"


def _found(text: str, media_type: str = "text/plain") -> list[tuple[str, str]]:
    findings, problems = find(missing_author, Example(text, media_type=media_type))
    assert problems == []
    return [(one.severity, one.message.partition("“")[2].partition("”")[0]) for one in findings]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"MEDIA RELEASE ADAM VALE 17 MAR 2020\n\n{_BELOW}", "ADAM VALE"),
        (f"Media release: Ana Vale MP, 3 May 2021\n\n{_BELOW}", "Ana Vale MP"),
        (
            f"PRESS RELEASE\n\nHON BEN ODE MP\n\nMEMBER FOR TARN\n\nSHADOW MINISTER FOR ROADS\n\n17 March 2020\n\n{_BELOW}",
            "HON BEN ODE MP",
        ),
        (
            f"{_BELOW}\n\nAuthorised by Senator the Hon Rowan Vale, Minister for Ageing.",
            "Senator the Hon Rowan Vale",
        ),
        (
            f"For Immediate Release\nOffice of the District Attorney, Harbour County\n\n{_BELOW}",
            "Office of the District Attorney, Harbour County",
        ),
        (f"{_BELOW}\n\nPress enquiries: Kim Roe, press@harbour.test", "Kim Roe"),
        (f"{_BELOW}\n\nWritten and authorised by A. Vale, Harbour Party, Marburg", "A. Vale"),
        (f"{_BELOW} Authorized by Rowan Vale, Minister for Roads.", "Rowan Vale"),
    ],
)
def test_whoever_heads_or_authorised_a_release_answers_for_it(text: str, near: str) -> None:
    assert _found(text) == [("info", near)]


@pytest.mark.parametrize(
    "text",
    [
        f"{_BELOW}\n\nThe new works were authorised by Senator Ana Vale on Monday.",
        f"{_BELOW} Authorised by Rowan Vale, the works began on Monday. They are to end in May.",
    ],
)
def test_subjects_and_orders_of_the_story_are_no_authors(text: str) -> None:
    assert _found(text) == [("warning", "")]


def test_a_subject_behind_the_mark_is_nobody_though_a_release_is_for_information() -> None:
    assert _found(f"MEDIA RELEASE BRIDGE REPAIR 17 MAR 2020\n\n{_BELOW}") == [("info", "")]


def _published(publisher: str, address: str) -> str:
    reported = f"{_STORY} “It holds,” Ms Vale said. “It does not,” Mr Ode said. Ms Roe said yes. Mr Lee told the council that it was late."
    return f"---\nsource: {publisher}\nurl: {address}\ndate: 2024-05-03\n---\n\n{reported}\n"


@pytest.mark.parametrize("publisher", ["Lamp Works Blog", "Lampworks Engineering Blog", "Lampworks Newsroom"])
def test_a_body_answers_for_its_own_channel(publisher: str) -> None:
    text = _published(publisher, "https://www.lampworks.com/customers/tarn")
    assert _found(text, "text/markdown") == [("info", publisher)]


@pytest.mark.parametrize(
    ("publisher", "address", "severity"),
    [
        ("Tarn Times Blog", "https://tarntimes.com/customers/tarn", "info"),
        ("Lampworks Blog", "https://medium.com/customers/tarn", "warning"),
        ("Lampworks", "https://lampworks.com/customers/tarn", "info"),
    ],
)
def test_an_outlet_on_its_own_site_can_be_asked_and_the_site_of_others_cannot(
    publisher: str, address: str, severity: str
) -> None:
    near = publisher if severity == "info" else ""
    assert _found(_published(publisher, address), "text/markdown") == [(severity, near)]


@pytest.mark.parametrize(
    ("note", "severity", "near"),
    [
        ("This report was prepared by the Lamp Team at Harbour Works.", "info", "Lamp Team"),
        ("Produced by the communications team.", "info", "communications team"),
        ("The meal was prepared by the kitchen team.", "warning", ""),
        ("The plan was drafted by the Harbour Board.", "warning", ""),
    ],
)
def test_a_text_that_says_by_whom_it_was_made(note: str, severity: str, near: str) -> None:
    assert _found(f"{_BELOW}\n\n{note}") == [(severity, near)]


_RESULTS = "\n".join(
    f"{place}. {name} 3{place}:02"
    for place, name in enumerate(("Ana Cruz", "Kim Roe", "Fay Lund", "Dora Hale", "Eve Ode", "Ida Moe"), 1)
)


@pytest.mark.parametrize(
    ("told", "severity"),
    [
        ("It rained. Cruz said that she was happy, and that the course was wet.", "info"),
        (f"{_STORY} {_STORY}", "warning"),
    ],
)
def test_a_list_of_results_has_no_author_that_matters(told: str, severity: str) -> None:
    assert _found(
        f"Harbour run\n\n{_RESULTS}\n\n{told} The race was held for the eleventh time and was the longest of them, the club said."
    ) == [(severity, "")]


@pytest.mark.parametrize(
    ("head", "finding"),
    [
        (
            "FOR IMMEDIATE RELEASE\nMay 5, 2024\n\nContact: Ana Cruz, 555-867-5309\nEmail: press@harbour.example",
            ("info", "Ana Cruz"),
        ),
        ("MEDIA ADVISORY\n\nContact: Ana Cruz, Harbour Works\nEmail: press@harbour.example", ("info", "Ana Cruz")),
        ("Contact: Ana Cruz, 555-867-5309\nEmail: press@harbour.example", ("warning", "")),
    ],
)
def test_whom_a_release_asks_to_call_answers_for_it(head: str, finding: tuple[str, str]) -> None:
    assert _found(f"{head}\n\nHarbour bridge opens\n\n{_STORY} {_STORY} {_STORY} {_STORY} {_STORY}") == [finding]


def test_an_appeal_for_witnesses_is_of_the_police() -> None:
    asked = "Anyone with information or dashcam footage is asked to call 101, quoting reference 445."
    assert _found(f"Burglary\n\n{_STORY} {asked}") == [("info", "")]
    assert _found(f"Burglary\n\n{_STORY} Anyone with information is asked to tell the police.") == [("warning", "")]


def test_a_headline_in_capitals_is_no_name() -> None:
    assert _found(f"COUNCIL SINKS DREDGING PLAN\n\nHARBOUR LOSES THREE HUNDRED JOBS\n\n{_STORY}") == [("warning", "")]


def test_a_court_answers_for_its_papers() -> None:
    head = "Press summary\n\nCruz (Appellant) v Harbour Council (Respondent)\n\nOn appeal from the Court of Appeal"
    assert _found(f"{head}\n\n{_STORY}") == [("info", "")]
    assert _found(f"Court rules\n\n{_STORY} The council will pay, and the appeal is dismissed.") == [("warning", "")]


@pytest.mark.parametrize(
    ("path", "entry", "severity"),
    [
        ("press-releases/bridge.md", "tags: [a]", "info"),
        ("content/press/2024/bridge.md", "tags: [a]", "info"),
        ("posts/bridge.md", "layout: press_release", "info"),
        ("express/bridge.md", "layout: news", "warning"),
    ],
)
def test_the_house_answers_for_what_its_site_files_as_a_release(path: str, entry: str, severity: str) -> None:
    reported = f"{_STORY} “It holds,” Ms Vale said. “It does not,” Mr Ode said. Ms Roe said yes. Mr Lee told the council that it was late."
    text = f"---\n{entry}\ndate: 2024-05-03\n---\n\n{reported}\n"
    findings = found_in(missing_author, Example(text, media_type="text/markdown", path=path))
    assert [one.severity for one in findings] == [severity]


def test_those_who_speak_in_turn_are_named() -> None:
    turns = "\n\n".join(f"{who}: {_STORY}" for who in ("Question", "Dr Brask", "Question", "Dr Brask"))
    assert _found(f"The minister answers\n\n{turns}") == [("info", "")]
    assert _found(f"The minister answers\n\n{turns.replace(': ', ', ')}") == [("warning", "")]


_SENTENCED = (
    "A man was sentenced to ten years on Thursday for setting fire to the mill, {who} announced.\n\n“The mill gave work to forty people,” Vale said. "
    "“They deserved an answer.”\n\nThe fire burned for two days. {other}"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            _SENTENCED.format(who="Tarn County District Attorney Ana Vale", other=""),
            [("info", "District Attorney Ana Vale")],
        ),
        (
            "DA Ana Vale Announces Awards\n\nThe office gave its awards on Friday, 3 May 2024. “They worked for this,” said DA Ana Vale.",
            [("info", "DA Ana Vale")],
        ),
        (
            _SENTENCED.format(
                who="Tarn County District Attorney Ana Vale",
                other="His lawyer, Ben Ode, said that he would appeal.",
            ),
            [("warning", "")],
        ),
        (_SENTENCED.format(who="Ana Vale, who owns the mill,", other=""), [("warning", "")]),
        (
            _SENTENCED.format(
                who="a judge",
                other="The case was prosecuted by Tarn County Deputy District Attorney Ben Ode of the Arson Unit.",
            ),
            [("info", "Deputy District Attorney Ben Ode")],
        ),
        (
            _SENTENCED.format(who="a judge", other="He was prosecuted by the town before, said Ben Ode of the mill."),
            [("warning", "")],
        ),
    ],
)
def test_what_lays_everything_to_the_office_that_announces_it_is_put_out_by_it(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    ("title", "opening", "near"),
    [
        (
            "Harbour Homes signs with Tarn Gardens",
            "Dubai, United Arab Emirates, 1 July 2022: Harbour Homes, a leading developer in the town, has signed an agreement.",
            "Harbour Homes",
        ),
        (
            "HARBOUR HOTELS TO OPEN IN LEEDS",
            "LEEDS, UK, 12 June 2024\nHarbour Hotels, the brand of Ana Vale’s group, has announced its first hotel.",
            "Harbour Hotels",
        ),
        (
            "HHC announces a school",
            "Tarn, December 16, 2024: Harbour Homes Company (HHC), the largest of its kind, announced the school.",
            "Harbour Homes Company",
        ),
        # Of another body than the title; without a year, as papers have it.
        ("Leeds gets a hotel", "LEEDS, UK, 12 June 2024: Harbour Hotels has announced its first hotel.", ""),
        ("Harbour Hotels comes to Leeds", "LEEDS, 12 June: Harbour Hotels has announced its first hotel.", ""),
    ],
)
def test_a_body_behind_a_dateline_with_a_whole_day_sent_it(title: str, opening: str, near: str) -> None:
    text = f"# {title}\n\n{opening}\n\n{_STORY}"
    assert [found for _, found in _found(text, "text/markdown")] == [near]


def test_a_dated_text_that_quotes_little_or_links_is_for_information() -> None:
    """Whose it is can be asked where it came out; the same text without its day is asked for."""
    said = "“It holds,” Ms Vale said. Mr Ode said no. Ms Roe said yes. Mr Lee told the council that it was late."
    quoted = said.replace("Mr Ode said no", "“It does not,” Mr Ode said")
    linked = quoted.replace("the council", "[the council](https://lamp.example/council/minutes)")
    head = "---\ntags: [a]\n{}---\n\n{} {}\n"
    for text, severity in ((said, "info"), (quoted, "warning"), (linked, "info")):
        assert _found(head.format("date: 2024-05-03\n", _STORY, text), "text/markdown") == [(severity, "")]
        assert _found(head.format("", _STORY, text), "text/markdown") == [("warning", "")]
