"""What somebody says in a transcript is no left-over of a page, no source of the text's and no day of its own; what stands around it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.works.unnamed_study import unnamed_study
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.vague_link_text import vague_link_text
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.analysis.register.said_aloud import is_said
from provenance.api import Rule
from provenance.testing import document
from tests.cli.fixing import run
from tests.found import findings, severities_of

TALK = "Ana: What did the harbour do then?\n\nBen: It closed the quay, and nobody on the boats had been asked about it.\n\n"
TURNS = TALK * 4
ARTICLE = "The council voted on Monday to close the quay for a year, and the ferry goes on. Ana Cruz of the harbour said that nobody had asked the boats.\n\n"
SAID = [
    (advertisement, "Thanks to our sponsors this week, and this episode is brought to you by Riverton Lamps.", True),
    (share_prompt, "If you follow us on social media, we share what the boats need to know.", False),
    (anonymous_source, "U.S. officials say that there is no evidence of a leak at the quay.", True),
    (unnamed_study, "Research shows that trees reduce the noise of a quay by half.", True),
    (vague_link_text, "I never know what it is, so click here.", True),
    (placeholder_citation, "Even for yourself [??] it is late.", True),
]


@pytest.mark.parametrize(("rule", "words", "told"), SAID)
def test_what_somebody_says_in_turn(rule: Rule, words: str, *, told: bool) -> None:
    said = severities_of(rule, f"{TURNS}Ana: {words}\n\n{TURNS}", "text/plain")
    assert set(said) <= {"info"}
    if told:
        assert set(severities_of(rule, f"{ARTICLE}{words}", "text/plain")) - {"info"}


CUES = "".join(
    f"{number}\n00:0{number // 6}:{number % 6}0,000 --> 00:0{number // 6}:{number % 6}4,000\n{words}\n\n"
    for number, words in enumerate(
        [
            "Ana: Hello and welcome to",
            "the harbour show.",
            "Thank you to Riverton Lamps for",
            "sponsoring our show this week.",
            "Even for yourself [??].",
            "Sign up for our newsletter today.",
        ]
        * 4
    )
)


@pytest.mark.parametrize("rule", [advertisement, newsletter_prompt, placeholder_citation, read_more])
def test_subtitles(rule: Rule) -> None:
    assert severities_of(rule, CUES, "text/x-subtitles") == []


def test_furniture_around_turns_is_told() -> None:
    around = f"Subscribe to our newsletter\n\n{TURNS}Subscribe to our newsletter\n"
    (both,) = findings(newsletter_prompt, around, "text/plain")
    assert len(both.related) == 1
    amid = f"{TURNS}Share this article\n\n{TURNS}"
    assert severities_of(share_prompt, amid, "text/plain") != []
    sentence = f"{TURNS}Sign up for our newsletter to get more stories like this.\n\n{TURNS}"
    assert severities_of(newsletter_prompt, sentence, "text/plain") != []
    assert severities_of(placeholder_citation, f"{TURNS}Ana: It is TK per cent, they say.\n\n{TURNS}", "text/plain")


def test_labels_of_fields_are_no_speakers() -> None:
    cards = "Location: the quay, at the old harbour gate.\n\nPrice: two coins for all of the boats there.\n\n" * 5
    assert severities_of(newsletter_prompt, f"{cards}Price: Sign up for our newsletter today.\n\n{cards}", "text/plain")


TALKED = (
    "So yeah, I mean, you know how the boats come in, and, um, nobody asked them about the quay at all.\nAnd then we kind of went there, "
    "and I was like, this is late for all of us, you know, and the harbour did not mind.\n"
) * 12


@pytest.mark.parametrize("path", ["transcripts/ep1.txt", "ep1__transcript.txt", "ep1.txt"])
def test_a_text_that_is_called_one_or_talks_throughout(path: str) -> None:
    words = "And, um, before we go on, thank you to Riverton Lamps for sponsoring our wonderful show this week."
    assert severities_of(advertisement, f"{TALKED}{words}\n{TALKED}", "text/plain", path) == []
    assert severities_of(newsletter_prompt, f"{TALKED}\nSubscribe to our newsletter\n", "text/plain", path) != []


def test_an_article_that_quotes_those_who_talk_is_none() -> None:
    quoted = "“You know, I mean, it is kind of late for all of the boats,” said Ola Reeve. “We were gonna mend the quay, I guess.”\n\n"
    text = f"{quoted * 12}U.S. officials say that there is no evidence of a leak at the quay.\n\n{quoted * 12}"
    assert not is_said(document(text, media_type="text/plain"), text.index("U.S."))
    assert is_said(document(TALKED, media_type="text/plain"), 10)


def test_a_page_about_transcripts_is_none() -> None:
    page = "Students ask the office for a transcript. The transcript is sent by post within a week of the day.\n\n" * 20
    text = (
        f"{page}Never miss a story: sign up for our newsletter and get all the news of the harbour each week.\n\n{page}"
    )
    assert severities_of(newsletter_prompt, text, "text/plain", "transcripts.txt") != []


@pytest.mark.parametrize(
    ("speaker", "above", "told"),
    [("City Clerk", "", []), ("Unknown", "[Speaker: MS. REEVE] ", []), ("Unknown", "", ["warning"])],
)
def test_turns_in_rows(tmp_path: Path, speaker: str, above: str, told: list[str]) -> None:
    words = f"{above}Okay. Good evening, I call the meeting to order, and we go on. The council heard of the quay."
    turn = {"turn_id": "t1", "start": 0.1, "end": 4.0, "text": words, "speaker": speaker}
    (tmp_path / "a.json").write_text(json.dumps({"turns": [turn]}))
    done = run(tmp_path, "a.json", "--isolated", "--select", "ATT108", "--output-format", "jsonl")
    records = map(json.loads, done.stdout.splitlines())
    found = [one["severity"] for record in records if record["kind"] == "document" for one in record["findings"]]
    assert found == told


def test_who_took_part_in_a_study() -> None:
    words = "I have to have a test for my boat, which is coming on Monday, so I do not know how I get to the quay."
    said = f"{ARTICLE}{words}\n\nAnd I speak for others (FG 2, rural)\n\n{ARTICLE}"
    assert is_said(document(said, media_type="text/plain"), said.rindex("Monday", 0, said.index("(FG")))
    assert "warning" not in severities_of(
        relative_date, f"The quay is far.\n\n{words} And I speak for others (FG 2, rural)\n\nIt is near.", "text/plain"
    )


@pytest.mark.parametrize(
    ("moments", "said"),
    [
        ([f"{minute}:{second:02d}" for minute in range(7) for second in (5, 40)], True),
        ([f"{hour}:{minute:02d} p.m." for hour in range(1, 8) for minute in (5, 40)], False),
        ([f"0{hour}:{minute:02d}" for hour in range(4, -1, -1) for minute in (50, 30, 5)], False),
    ],
)
def test_moments_of_a_recording_and_hours_of_the_news(moments: list[str], *, said: bool) -> None:
    words = "U.S. officials say that there is no evidence of a leak at the quay."
    text = "\n\n".join(f"{moment} {words}" for moment in moments)
    assert is_said(document(text, media_type="text/plain"), text.rindex("U.S.")) == said
