"""E-mail addresses that their owners or the outlet publish, and those of others."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from provenance.api import Example
from provenance.testing import find


def severities(text: str) -> list[str]:
    return [finding.severity for finding in find(e_mail_address, Example(text, media_type="text/markdown"))[0]]


@pytest.mark.parametrize(
    "line",
    [
        "Contact the writer: a.cruz@lampost.net",
        "Email the reporter at a.cruz@lampost.net.",
        "Ana Cruz covers the harbour. Email her at a.cruz@lampost.net.",
        "Ben Ode edits the letters. Write to him at b.ode@lampost.net.",
        "Contact the editor (b.ode@lampost.net).",
    ],
)
def test_readers_are_asked_to_write(line: str) -> None:
    assert severities(f"The ferry is late.\n\n{line}\n") == ["info"]


@pytest.mark.parametrize(
    "line",
    [
        "Friends were told to email her at a.cruz@lampost.net, and nobody did.",
        "Email a.cruz@lampost.net for more.",
        "The reporter had a.cruz@lampost.net in her book.",
    ],
)
def test_somebody_is_written_to(line: str) -> None:
    assert severities(f"The ferry is late.\n\n{line}\n\nIt rained.\n") == ["warning"]


def test_writers_publish_their_own_addresses() -> None:
    text = "---\nauthor: Ana Cruz\n---\n\nThe ferry is late. Her notes: acruz@lampost.net, and of a guest: ben.ode@lampost.net.\n"
    assert severities(text) == ["info", "warning"]


@pytest.mark.parametrize(
    "words",
    [
        "The ferry's code is at git@code.quayside.io:ana/ferry.git.",
        "Clone ssh://ana@code.quayside.io/ferry.git first.",
        "Copy it to ana@ferry.quayside.io:/srv/lists/.",
        "It reads https://ana:Tz7kQ9vXw2Lm@www.quayside.io/ferry at noon.",
    ],
)
def test_an_account_on_a_machine_is_no_address(words: str) -> None:
    assert severities(words) == []


def test_an_address_before_a_colon_is_one() -> None:
    assert severities("Write to a.cruz@lampost.net: she knows.") == ["warning"]
