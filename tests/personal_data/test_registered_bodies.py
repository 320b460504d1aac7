"""Contacts of a body beside the number under which it is registered."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.bank_account import bank_account
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.national_id import national_id
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Nuestra razón social es Asociación Benéfica Harbour con domicilio en Av. Ricardo 771, Lima, con teléfono (+51-1) 498-3236, y correo electrónico abmaperu@yahoo.es, nuestro RUC es 20194881879.",
            "info",
        ),
        ("Wir sind der Mühlenverein, Vereinsregister Nr. 123456, Tel. +49 221 4983236, muehlenana@gmx.de.", "info"),
        (
            "We are the Harbour Choir (registered charity no. 1123456), tel. +44 113 496 0123, harbourana@gmail.com.",
            "info",
        ),
        ("L'association du bac, SIRET 123 456 789 00012, tél. +33 4 72 44 98 32, anabac@orange.fr.", "info"),
        (
            "The tenant Ana Cruz lives in Leeds, and her e-mail is ana.cruz77@gmail.com.",
            "warning",
        ),
    ],
)
def test_what_a_registered_body_gives_is_its_own(text: str, severity: str) -> None:
    example = Example(f"# The house\n\n{text}\n", media_type="text/markdown")
    found = [*found_in(e_mail_address, example), *found_in(phone_number, example)]
    assert found
    assert {str(one.severity) for one in found} == {severity}


@pytest.mark.parametrize(("beside", "severity"), [("KvK-nummer: 82063219", "info"), ("Age: 43", "info")])
def test_the_account_that_a_body_discloses_beside_its_number(beside: str, severity: str) -> None:
    text = f"# The mill\n\n* Name: The mill of Leeds\n* {beside}\n* Account: DE75512108001245126199\n"
    found = found_in(bank_account, Example(text, media_type="text/markdown"))
    assert [str(finding.severity) for finding in found] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Mlyn môžete podporiť aj darom. **IBAN:** {}", "info"),
        ("Bankové spojenie\n\n{}\n\nIČO: 30815812", "info"),
        ("Prosíme, členské posielajte na náš nový účet.\n\nIBAN: {}", "info"),
        ("Přispějte na opravu mlýna, transparentní účet {}.", "info"),
        ("Adományát a következő számlára várjuk: {}", "info"),
        ("Pentru donații: {}", "info"),
        ("We have moved to another bank: this is our new account. {}", "info"),
        ("Otec mi poslal peniaze z účtu {} a nič nenapísal.", "error"),
        ("A szomszéd számlája {}, és a pénz eltűnt.", "error"),
        ("Vecinul are contul {} și nu a spus nimic.", "error"),
        ("She opened a new account, {}, and told nobody.", "error"),
    ],
)
def test_the_account_to_which_its_owner_asks_to_give(text: str, severity: str) -> None:
    example = Example(f"# Mlyn\n\n{text.format('DE75512108001245126199')}\n", media_type="text/markdown")
    assert [str(finding.severity) for finding in found_in(bank_account, example)] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Naziv: Udruga za most\n\nMatični broj: 04156315\n\nOIB: 33392005961", "info"),
        ("Most d.o.o., MBS: 040156315, OIB: 33392005961, Jezerska 4, Rijeka", "info"),
        ("Most d.o.o., OIB: 33392005961, MBS: 040156315, Jezerska 4, Rijeka", "info"),
        ("Most d.o.o., MBS: 040156315, zastupan po direktorici Ani Horvat, OIB: 33392005961.", "error"),
        ("Most d.o.o., MBS: 040156315\n\nDirektorica: Ana Horvat, OIB: 33392005961", "error"),
        ("Matični broj: 040156315\n\nDirektorica: Ana Horvat\n\nOIB: 33392005961", "error"),
        ("Vlasnica čamca Ana Horvat, OIB: 33392005961, članica je udruge (matični broj: 04156315).", "error"),
        ("Ana Horvat, OIB: 33392005961, stanuje u Rijeci i ima čamac.", "error"),
        ("Naziv: Udruga za most\n\nSjedište: Rijeka\n\nOIB: 33392005961", "error"),
        ("Matični broj: 04156315\n\nPESEL: 44051401359", "error"),
    ],
)
def test_a_number_that_bodies_have_as_well(text: str, severity: str) -> None:
    found = found_in(national_id, Example(f"# Most\n\n{text}\n", media_type="text/markdown"))
    assert [str(finding.severity) for finding in found] == [severity]
