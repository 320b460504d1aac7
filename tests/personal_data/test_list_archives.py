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
