"""Contacts and what looks like them in logs and old books."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.testing import find
from tests.found import found_in


@pytest.mark.parametrize(
    "line",
    [
        "00:01 -!- ines [~ib@p5DD3.dip0.harbour-isp.net] has joined #ferry",
        "00:13 -!- ines [ib@pool-1-2.harbour-isp.net] has quit [Ping timeout]",
        "*** ines (ib@gate.harbour-isp.net) left the channel",
    ],
)
def test_hosts_of_a_chat_are_no_mailboxes(line: str) -> None:
    assert find(e_mail_address, line) == ([], [])


def test_mail_in_brackets_stays() -> None:
    assert len(found_in(e_mail_address, "Ines Brandt (ines.brandt@harbour-isp.net) has joined the crew.")) == 1
    assert len(found_in(e_mail_address, "Ines Brandt (ines.brandt@harbour-isp.net) wrote to us.")) == 1


def test_the_number_of_an_office_whose_sentence_is_broken_over_lines() -> None:
    text = (
        "The society's business office is located at 12 Church Row in the middle\n"
        "of the town of Quayside, where letters are read, (801) 596-1887. Nobody\nelse has one.\n"
    )
    (finding,) = found_in(phone_number, text)
    assert finding.severity == "info"
    (other,) = found_in(phone_number, "She has a business office.\nHer own number is (801) 596-1887, she told me.\n")
    assert other.severity == "warning"
