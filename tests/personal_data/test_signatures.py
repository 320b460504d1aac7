"""Contacts that whoever wrote a report gives in the signature or the note below it, and hosts into which the next sentence ran."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.mail_addresses import addresses
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.api import Document
from provenance.testing import document
from tests.found import severities_of

TOLD = "The two were charged on Monday with the theft of a boat that lay in the harbour."


@pytest.mark.parametrize(
    ("signed", "severity"),
    [
        (f"{TOLD}— Ana Cruz; acruz@gmx.net; 503-319-7083; @anacruz", "info"),
        (f"{TOLD}\n\n— Ana Cruz | acruz@gmx.net | 503-319-7083 | @anacruz", "info"),
        (f"{TOLD} Ana Cruz covers schools. Contact her at acruz@gmx.net, call her at 212-664-8546.", "info"),
        (f"{TOLD} Reach him at acruz@gmx.net or call him at 212-664-8546.", "info"),
        (f"{TOLD} Her friend has her address and told us to call her at 212-664-8546.", "warning"),
        (f"{TOLD} He had a note with Ana Cruz, acruz@gmx.net, her cell 212-664-8546.", "warning"),
        (
            "\n".join(
                f"— {name} Cruz; {name}@gmx.net; 212-664-85{number}; Leeds"
                for number, name in enumerate(("Ana", "Ben", "Eva", "Ida"), 46)
            ),
            "warning",
        ),
    ],
)
def test_a_number_in_a_signature_is_given(signed: str, severity: str) -> None:
    assert set(severities_of(phone_number, signed, "text/plain")) == {severity}


def test_so_is_the_address_in_it() -> None:
    signed = f"{TOLD}— Ana Cruz; acruz@gmx.net; 503-319-7083; @anacruz"
    assert severities_of(e_mail_address, signed, "text/plain") == ["info"]
    assert severities_of(e_mail_address, f"{TOLD} Ana Cruz has acruz@gmx.net.", "text/plain") == ["warning"]


@pytest.mark.parametrize("behind", [".Harry Styles sweeps", "Harry Styles sweeps", ". Harry Styles sweeps"])
def test_a_host_ends_before_the_sentence_that_ran_into_it(behind: str) -> None:
    read: Document = document(f"If you have a story suggestion email entertainment.news@bbc.co.uk{behind} the awards.")
    assert [found[0] for found in addresses(read)] == ["entertainment.news@bbc.co.uk"]


def test_a_host_in_capitals_is_whole() -> None:
    read: Document = document("Write to ana@Harbour.Town.Example and to ben@harbour.info.")
    assert [found[2] for found in addresses(read)] == ["Harbour.Town.Example", "harbour.info"]


@pytest.mark.parametrize("local", ["iod.drmg", "dpo", "rgpd.ville", "rodo.biuro"])
def test_an_office_of_data_protection_is_one(local: str) -> None:
    assert severities_of(e_mail_address, f"{TOLD} Ana Cruz wrote it, {local}@gdansk.gda.pl.", "text/plain") == ["info"]
