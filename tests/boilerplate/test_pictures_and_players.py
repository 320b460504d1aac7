"""Credits of pictures that state rights, sentences that send readers to a player, and calls of whoever holds what is announced."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Severity
from tests.found import severities_of

INFO, WARNING, ERROR = map(str, (Severity.INFO, Severity.WARNING, Severity.ERROR))
TOLD = (
    "By Ben Ode\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
)


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Copyright Ana Cruz/Copyright 2022 The Harbour Agency. All rights reserved.", INFO),
        ("Copyright 2022 Harbour News. All rights reserved.", WARNING),
        ("Copyright Harbour News/Copyright 2022 Lamp Ltd. All rights reserved.", WARNING),
    ],
)
def test_a_photographer_before_an_agency_is_the_credit_of_a_picture(line: str, severity: str) -> None:
    assert severities_of(site_footer, f"{line}\n\n{TOLD}", "text/plain") == [severity]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Watch the mayor’s speech on the works in the video player below.", INFO),
        ("Click to listen in the audio player above.", ERROR),
        ("Listen to us in the audio player above.", ERROR),
    ],
)
def test_a_sentence_that_says_what_a_recording_shows_may_be_its_author_s(line: str, severity: str) -> None:
    assert severities_of(script_notice, f"{TOLD}\n\n{line}\n\nThe ferry goes on.", "text/plain") == [severity]


HELD = "The Harbour Park Alliance holds the sale in May, and gives the hill a day to meet and to shed some belongings. {} The hall opens at noon, and nobody pays for a table there."


@pytest.mark.parametrize(("body", "severity"), [("the Harbour Park Alliance", INFO), ("the Lamp Mill Gazette", ERROR)])
def test_whoever_holds_an_event_may_ask_to_be_followed(body: str, severity: str) -> None:
    asked = f"For more news of the park, follow us on Instagram or Facebook or sign up for email alerts from {body}."
    assert severities_of(share_prompt, HELD.format(asked), "text/plain") == [severity]
