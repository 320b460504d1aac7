"""What another outlet heard from a source, sources that are none, complaints that the writer answers, issues of a letter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance import audit
from tests.found import findings, severities_of

PLAIN = "text/plain"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“The plan is to save face,” a source at the ministry reportedly said. The council met.", ["info"]),
        ("A source at the ministry reportedly said that the plan was to save face. The council met.", ["warning"]),
        ("“The plan is to save face,” a source at the ministry said. The council reportedly met.", ["warning"]),
        ("Reportedly the mayor was ill. A source at the ministry said that he was not.", ["warning"]),
        ("The program runs on any source whose mount point declares its type.", []),
        ("Each source whose table states a key is read at night by the program.", []),
        ("A source whose name was withheld said that the bridge was unsafe.", ["warning"]),
        ("A source whose tip proved right said that the bridge was unsafe.", ["warning"]),
        ("A source whose boat sank told the paper that the bridge was unsafe.", ["warning"]),
    ],
)
def test_sources_that_others_heard_and_sources_of_data(text: str, told: list[str]) -> None:
    assert severities_of(anonymous_source, text, PLAIN) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Cruz, the clerk of the mill, said the tale was old. She said the thefts were disclosed by an informant who was with the guards.", ["info"]),
        ("Ana Cruz, the clerk of the mill, said the tale was old. The thefts were disclosed by an informant who was with the guards.", ["warning"]),
        (
            ("A keeper was held on Monday, the Holm state attorney general's office said.\n\nHe had been a guard of the weir. Two boats were burned in 2012.\n\nThe Holm attorney general's office said that the arrest was late.\n\n"
            "Nobody was hurt then.\n\nThe fire was seen from the hill. It burned all night.\n\nA survivor walked through the fields to the mill, officials said."),
            ["info"],
        ),
        (
            ("A keeper was held on Monday, the Holm state attorney general's office said.\n\nHe had been a guard of the weir. Two boats were burned in 2012.\n\nThe Leeds Fire Department said that the arrest was late.\n\n"
            "Nobody was hurt then.\n\nThe fire was seen from the hill. It burned all night.\n\nA survivor walked through the fields to the mill, officials said."),
            ["warning"],
        ),
    ],
)  # fmt: skip
def test_what_somebody_with_a_name_has_from_others_and_officials_of_the_only_body(text: str, told: list[str]) -> None:
    assert severities_of(anonymous_source, text, PLAIN) == told


_SENTENCES = (
    "In the north of the valley, the mills have bought more grain than in any year since the great flood and the long drought, analysts and forecasters say.",
    "Prices of lamp oil rose on Thursday after the pipeline from the coast was shut for repairs that may well take until the end of the summer.",
    "The council of the harbour has stopped short of banning the ships of the old company, which had carried coal past the town for forty years.",
)


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("Stocks of copper in the warehouses fell to the lowest level since the strike, according to figures of the exchange that came out on Monday.", "info"),
        ("She has seen the figures, and her clerks have seen them too, in the warehouses by the old mill of the harbour, and his as well.", "warning"),
    ],
)  # fmt: skip
def test_sentences_of_many_articles_have_no_day_and_no_experts_to_ask(last: str, told: str) -> None:
    text = "\n\n".join((*_SENTENCES, *_SENTENCES[1:], *_SENTENCES[1:], last))
    assert severities_of(weasel_attribution, text, PLAIN) == [told]
    assert severities_of(relative_date, text, PLAIN)[0] == told


_BRIEFS = (
    "LEEDS - The founder of the mill has died. He was 95.\n\nHe had bought it in 1963, Ana Cruz said on Monday.\n\n",
    "HULL - The council voted on Monday to close the bridge. Nobody objected.\n\nBen Ode said that it was late.\n\n",
    "NEW HOLM, Del. - Two keepers were hurt on Monday in a fire at the weir, the mayor, Lena Holm, said.\n\nThe weir was closed.\n\n",
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("".join(_BRIEFS), "info"),
        ("".join(_BRIEFS[:1]) + "".join(one.partition(" - ")[2] for one in _BRIEFS[1:]), "warning"),
        ("".join((*_BRIEFS, _BRIEFS[0])), "warning"),
    ],
)
def test_news_in_brief_is_signed_by_nobody(text: str, told: str) -> None:
    assert severities_of(missing_author, text, PLAIN) == [told]


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("But the council did not want to see the ferry sink again.", "info"),
        ("But it was not.", "info"),
        ("But the ferry went on all night.", "warning"),
        ("But the mayor did not listen to them in May.", "warning"),
        ("However, the council has never published why.", "warning"),
        ("Yet nothing was done about it by the council.", "warning"),
        ("The council did not want to see the ferry sink again.", "warning"),
    ],
)
def test_a_complaint_that_the_writer_answers(after: str, told: str) -> None:
    text = f"Opponents of the bridge complained that the vote was too quick. {after} The winter was long."
    assert severities_of(weasel_attribution, text, PLAIN) == [told]


NEWS = (
    "“We will open it in May,” said Ana Cruz, the mayor, on Monday.\n\nBen Ode, who runs the ferry, said that it was late. He told the hall that the town had lost four boats.\n\n"
    "Lena Holm said on Tuesday that the bridge was old. The council voted to close it, and she resigned.\n\n"
)


def _of_row(folder: Path, rule: str, title: str, text: str) -> list[str]:
    (folder / "rows.jsonl").write_text(json.dumps({"title": title, "text": text}), encoding="utf-8")
    (document,) = audit(folder, select=[rule]).documents
    return [str(one.severity) for one in document.findings]


GREETING = "Welcome to today’s Quay briefing for rowers.\n\n"
FOOT = "If you would like to receive this newsletter as an email, write to us.\n"


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Quay briefing for rowers: mayor shuts the bridge", GREETING + NEWS + FOOT, "info"),
        ("Quay briefing for rowers: mayor shuts the bridge", GREETING + NEWS, "warning"),
        ("Mayor shuts the bridge", GREETING + NEWS + FOOT, "warning"),
        ("Quay briefing: mayor shuts the bridge", "This is the Quay briefing.\n\n" + NEWS + FOOT, "info"),
        ("Quay fire: three people hurt", "This is the third fire on the quay.\n\n" + NEWS + FOOT, "warning"),
        ("Quay fire: three people hurt", "Welcome to the fire on the Quay.\n\n" + NEWS + FOOT, "warning"),
        ("Quay briefing for rowers: mayor shuts the bridge", NEWS + FOOT, "warning"),
    ],
)
def test_an_issue_of_a_letter_needs_no_author(tmp_path: Path, title: str, text: str, told: str) -> None:
    assert _of_row(tmp_path, "ATT105", title, text) == [told]


@pytest.mark.parametrize(
    ("foot", "shown"),
    [
        ("Source: harbourpost.com", "“harbourpost.com”"),
        ("Full Content: The Harbour Gazette\nWant more news? Write to us.", "“Harbour Gazette”"),
        ("-- Lamp News’ Stephanie Ebbs, Quinn Owen and Matt Seyler\nShare to Facebook", "“Lamp News’ Stephanie Ebbs”"),
        ("Full Content: Subscribe to the letter of the quay", ""),
        ("The source: nobody knows it.", ""),
        ("-- the bridge is closed", ""),
        ("Source: the mayor said so", ""),
    ],
)
def test_whose_a_report_is_by_its_last_words(foot: str, shown: str) -> None:
    (finding,) = findings(missing_author, f"Bridge closed\n\n{NEWS}{foot}\n", PLAIN)
    assert str(finding.severity) == ("info" if shown else "warning")
    assert shown in finding.message


@pytest.mark.parametrize(
    ("title", "call", "told"),
    [
        ("Quay briefing: mayor shuts the bridge", "Sign up for the Quay briefing and get it in your inbox", "info"),
        ("Quay briefing: mayor shuts the bridge", "Sign up for our Lamp letter and get it in your inbox", "error"),
        ("Mayor shuts the bridge", "Sign up for the Quay briefing and get it in your inbox", "error"),
    ],
)
def test_a_call_to_the_very_letter_that_it_stands_in(tmp_path: Path, title: str, call: str, told: str) -> None:
    text = f"Welcome to today’s Quay briefing.\n\n{NEWS}{call}\n\n{NEWS}"
    assert _of_row(tmp_path, "BLP403", title, text) == [told]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("<p>Wrap the picture in <code>&lt;fig&gt;</code>:</p>", "info"),
        ("<p>The council met on Monday and closed the bridge:</p>", "error"),
        ("<p>Wrap the picture in <code>&lt;fig&gt;</code> and go on.</p>", "error"),
    ],
)
def test_what_a_page_shows_of_an_element(before: str, told: str) -> None:
    figure = "<figure><figcaption>The ferry</figcaption>A picture of ours; replace with your own once you have one.<img src='a.png' alt='a'></figure>"
    page = f"<html><body><h1>Pictures</h1><p>Pictures stand in the text with a line on what they show.</p>{before}{figure}</body></html>"
    assert severities_of(template_placeholder, page, "text/html") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The firm was widely criticized for the delay of the ferry.", ["info"]),
        ("The firm was widely criticized as unsafe for the town.", ["warning"]),
        ("The ferry is widely regarded as a driver of growth.", ["warning"]),
    ],
)
def test_blame_for_something_is_no_statement(text: str, told: list[str]) -> None:
    assert severities_of(weasel_attribution, text, PLAIN) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Washington political insiders joke that every former clerk ends up on the ferry.", ["info"]),
        ("A senior official joked that the bridge had been sold to the mill.", ["warning"]),
    ],
)
def test_jokes_of_people_of_a_kind(text: str, told: list[str]) -> None:
    assert severities_of(anonymous_source, text, PLAIN) == told


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Author: Various\n\nEditor: Charles Peters", ["info"]),
        ("Author: Various", ["warning"]),
        ("By Various", ["warning"]),
    ],
)
def test_the_many_writers_of_an_issue(head: str, told: list[str]) -> None:
    assert severities_of(placeholder_author, f"The Quay Paper\n\n{head}\n\n{NEWS}", PLAIN) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "(Imagem retirada da [aula de Ana Cruz](https://lamps.example/watch?v=yg) - Todos os direitos reservados aos seus autores)",
            ["info"],
        ),
        ("(Imagem da aula - Todos os direitos reservados aos seus autores)", ["error"]),
        ("The rules hold for all members and sponsors in all CTTO community spaces, and on the quay.", []),
        ("Reposted with CTTO because it made my day on the quay. Shared with CTTO and with love.", ["error", "info"]),
        ("We are thankful to all CTTO for the photos that stand in this post of the mill.", ["error"]),
        ("An engraving of the quay, 1789 (artist unknown).", ["info"]),
        ("A late 18th-century engraving of the quay (artist unknown).", ["info"]),
        ("The quay in a drawing of 2019 (artist unknown).", ["error"]),
        ("A poster for 1,789 lamps (artist unknown).", ["error"]),
        ("A 20th-century poster (artist unknown).", ["error"]),
        ("The quay, which was built in 1789 (photographer unknown).", ["error"]),
        ("The quay of 1789. Photo: unknown", ["error"]),
        ("An engraving of 1789.\n\nThe quay (artist unknown).", ["error"]),
    ],
)
def test_rights_behind_a_source_and_letters_of_a_body(text: str, told: list[str]) -> None:
    assert severities_of(vague_credit, f"# Lamps\n\n{text}\n") == told


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://www.reddit.com/r/lamps/comments/1bjy84n/oil/kvwoq8s/", ["info"]),
        ("https://www.reddit.com/r/lamps/", ["warning"]),
        ("https://harbour.example/comments/1", ["warning"]),
    ],
)
def test_a_comment_whose_address_leads_to_its_account(tmp_path: Path, url: str, told: list[str]) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"url": url, "text": NEWS}), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [str(one.severity) for one in document.findings] == told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("talks/transcript_en.txt", "info"),
        ("talks/1983-transcript.txt", "info"),
        ("talks/transcripts-found.txt", "warning"),
    ],
)
def test_a_file_that_is_called_a_transcript(path: str, told: str) -> None:
    assert severities_of(missing_author, NEWS * 2, PLAIN, path) == [told]
