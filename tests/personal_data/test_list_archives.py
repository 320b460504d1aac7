"""Addresses of those who wrote to a mailing list, as its archives show them (PII601)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from provenance.api import Example
from tests.found import found_in

_HEAD = "<p><b>From:</b> Ana Cruz (<i>ana.cruz@riverton.net</i>)<br><b>Date:</b> Tue Feb 11 2014</p>"
_WAYS = "<p>Messages sorted by: [ date ] [ thread ]</p>"
_QUOTED = "<p>On Tuesday, Ola Berg &lt;ola.berg@riverton.net&gt; wrote:</p><blockquote>It is the oil.</blockquote>"
_NEIGHBOUR = "<p>A neighbour, who wrote from ben.ode61@gmail.com, says that the wick is too long for the new lamp.</p>"
_BODY = "<p>The wick of the new lamp breaks after an hour, and nobody on the quay knows what may be done about it.</p>"


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ((_WAYS, _HEAD, _BODY), ["info"]),
        ((_WAYS, _HEAD, _BODY, _QUOTED), ["info", "info"]),
        ((_WAYS, _HEAD, _BODY, _NEIGHBOUR), ["info", "warning"]),
        ((_HEAD, _BODY), ["warning"]),
        ((_BODY, _QUOTED), ["warning"]),
        ((_WAYS, _BODY, _BODY * 20, _HEAD), ["warning"]),
    ],
)
def test_who_wrote_to_a_list_published_the_address(parts: tuple[str, ...], found: list[str]) -> None:
    page = f"<html lang='en'><head><title>Broken wick</title></head><body>{''.join(parts)}</body></html>"
    assert [one.severity for one in found_in(e_mail_address, Example(page, media_type="text/html"))] == found


@pytest.mark.parametrize(
    "told",
    [
        "More information about the council is on page two. A reader sent us this mail of a neighbour:",
        "More information about the council",
        "The mail archive of the council has a date index and an author index, says the clerk.",
        "The date index of the book is longer than its author index.\nMore information about the book is below.",
    ],
)
def test_a_leaked_mail_is_no_message_of_a_list(told: str) -> None:
    mail = "From: Ana Cruz <ana.cruz61@gmail.com>\nTo: Ola Berg <ola.berg61@gmail.com>\nSubject: the money"
    reply = "On Tuesday, Ana Cruz <ana.cruz61@gmail.com> wrote:\n\n> Nobody must know of it."
    for shown, many in ((mail, 2), (reply, 1)):
        text = f"The letters of the mayor\n\n{told}\n\n{shown}\n\nNobody on the quay knew of it."
        found = found_in(e_mail_address, Example(text, media_type="text/plain"))
        assert [one.severity for one in found] == ["warning"] * many


@pytest.mark.parametrize(
    "ways",
    [
        "[Date Prev][Date Next][Thread Prev][Thread Next]",
        "Mail Archive\n\nThread Index",
        "More information about the lamps mailing list\n\nList archives",
        "Messages sorted by: [ date ] [ thread ]",
    ],
)
def test_the_ways_of_an_archive_show_it(ways: str) -> None:
    text = f"{ways}\n\nFrom: Ana Cruz <ana.cruz61@gmail.com>\nDate: Tue Feb 11 2014\nSubject: the wick\n\nIt breaks after an hour."
    found = found_in(e_mail_address, Example(text, media_type="text/plain"))
    assert [one.severity for one in found] == ["info"]
