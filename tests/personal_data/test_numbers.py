"""Identifiers, cards, accounts, telephone and connection numbers: right ones are found, wrong ones and other numbers are not."""

from __future__ import annotations

import importlib
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from provenance_plugins.personal_data.bank_account import bank_account
from provenance_plugins.personal_data.ip_address import ip_address
from provenance_plugins.personal_data.national_id import find_identifiers, kinds, national_id
from provenance_plugins.personal_data.payment_card import cards, known_issuer, payment_card
from provenance_plugins.personal_data.payment_card import luhn as passes_luhn
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.shape import clusters, shape
from stdnum import iban, luhn

from provenance.api import Context, Example, Rule
from provenance.testing import document
from tests.found import found_in, severities_of

# Numbers that documentation of the registers and of python-stdnum gives, with the words that stand before them.
IDENTIFIERS = {
    "us.ssn": "number 536-90-4399",
    "us.itin": "number 912-90-3456",
    "ca.sin": "Social Insurance Number 123-456-782",
    "gb.nhs": "NHS number 943 476 5870",
    "ie.pps": "PPS number 6433435F",
    "de.idnr": "Steuer-ID 36 574 261 809",
    "at.vnr": "Sozialversicherungsnummer 1237 010180",
    "ch.ssn": "AHV 756.9217.0769.85",
    "fr.nir": "numéro 2 95 10 99 126 111 93",
    "be.nn": "numéro 85.07.30-033.28",
    "nl.bsn": "BSN 1112.22.333",
    "it.codicefiscale": "codice fiscale RCCMNL83S18D969H",
    "es.dni": "DNI 54362315K",
    "es.nie": "NIE X2482300W",
    "pt.cc": "cartão 00000000 0 ZZ4",
    "dk.cpr": "CPR-nummer 211062-5629",
    "se.personnummer": "personnummer 880320-0016",
    "no.fodselsnummer": "fødselsnummer 15108695088",
    "fi.hetu": "tunnus 131052-308T",
    "ee.ik": "isikukood 36805280109",
    "lt.asmens": "asmens kodas 33309240064",
    "pl.pesel": "PESEL 44051401359",
    "cz.rc": "rodné číslo 710319/2745",
    "ro.cnp": "CNP 1630615123457",
    "bg.egn": "ЕГН 7523169263",
    "hr.oib": "OIB 33392005961",
    "si.emso": "EMŠO 0101006500006",
    "gr.amka": "AMKA 01013099997",
    "ua.rntrc": "РНОКПП 1759013776",
    "tr.tckimlik": "TC kimlik no 17291716060",
    "br.cpf": "número 390.533.447-05",
    "mx.curp": "clave BOXW310820HNERXN09",
    "cl.rut": "RUT 12.531.909-2",
    "ar.cuit": "CUIL 20-05536168-2",
    "do.cedula": "cédula 001-1391820-5",
    "ec.ci": "cédula 171430710-3",
    "in_.aadhaar": "Aadhaar 2341 2341 2346",
    "in_.pan": "card AVRPC6397P",
    "pk.cnic": "CNIC 34201-0891231-8",
    "cn.ric": "number 11010519491231002X",
    "kr.rrn": "number 971013-9019902",
    "id.nik": "NIK 3171011708450001",
    "il.idnr": "identity number 039337423",
    "za.idnr": "ID number 7503305044089",
    "th.pin": "number 1-2345-45678-78-1",
    "my.nric": "number 770305-02-1234",
    "au.tfn": "TFN 123 456 782",
    "nz.ird": "IRD 49-091-850",
}
WITHOUT_CHECK_DIGITS = {"dk.cpr", "us.ssn", "us.itin", "my.nric", "pk.cnic", "in_.pan", "id.nik"}


def found(rule: Rule, text: str) -> list[str]:
    context = Context((), None, date(2024, 6, 30), "en")
    return [hit.severity or rule.severity for hit in rule(document(text), context)]


@pytest.mark.parametrize("check", IDENTIFIERS)
def test_identifier(check: str) -> None:
    text = f"It is {IDENTIFIERS[check]}, she said."
    [(span, kind, _)] = find_identifiers(document(text))
    assert kind.check == check
    assert text[span.start : span.end].strip() == text[span.start : span.end]
    assert IDENTIFIERS[check].endswith(text[span.start : span.end])


@pytest.mark.parametrize("check", sorted(IDENTIFIERS.keys() - WITHOUT_CHECK_DIGITS))
def test_identifier_with_a_wrong_check_digit(check: str) -> None:
    valid = importlib.import_module(f"stdnum.{check}").is_valid
    words, last = IDENTIFIERS[check][:-1], IDENTIFIERS[check][-1]
    alphabet = "0123456789" if last.isdigit() else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    number = words.rpartition(" ")[2] if " " in words else words
    wrong = [words + other for other in alphabet if other != last and not valid(number + other)]
    assert len(wrong) >= 3
    assert [text for text in wrong[:6] if list(find_identifiers(document(f"It is {text} in the list.")))] == []
    if called := [
        (*one,) for text in wrong[:1] for one in find_identifiers(document(f"Mr Piet Moor's {text} is read."))
    ]:
        assert [holds for *_, holds in called] == [False]  # the text calls it so, and of somebody


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Her national insurance number was JT 48 39 22 B, the form said.", "JT 48 39 22 B"),
        ("NI number: JT483922B", "JT483922B"),
        ("National Insurance no. JT 483922 B (old card)", "JT 483922 B"),
        ("Social Security number: 536 48 3922", "536 48 3922"),
        ("Her DNI, 52704419-B, was on it.", "52704419-B"),
    ],
)
def test_identifiers_with_spaces_and_letters_apart(text: str, number: str) -> None:
    assert [text[span.start : span.end] for span, *_ in find_identifiers(document(text))] == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Her DNI, 52704419-A, was on it.", "52704419-A"),
        ("Mr Piet Moor (BSN 248193756) waited.", "248193756"),
        ("The pupil's NHS number is 485 777 3456.", "485 777 3456"),
    ],
)
def test_what_a_text_calls_somebodys_number_though_its_check_digits_are_wrong(text: str, number: str) -> None:
    assert [(text[span.start : span.end], holds) for span, _, holds in find_identifiers(document(text))] == [
        (number, False)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "National insurance number QQ 12 34 56 C",
        "A national insurance number looks like AB123456C.",
        "The bus is JT 48 39 22 B.",
        "Her national insurance number begins with JT 48 39 22 BUS",
        "The lots 536 48 3922 were sold.",
        "A DNI such as 52704419-A was on it.",
    ],
)
def test_what_only_looks_like_them(text: str) -> None:
    assert list(find_identifiers(document(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Call Rosa on 020 7183 1834 after six.",
        "You can reach her on 07712 345 918 or at home.",
        "Mob: 07712 345918",
        "Meine Nummer ist 0171 4839221.",
        "Rufen Sie mich unter 0531 483922 an.",
        "Mon numéro est le 06 12 48 93 71.",
        "Il mio numero è 347 812 4493.",
        "Mijn nummer is 06-48392217.",
    ],
)
def test_numbers_that_are_called(text: str) -> None:
    assert found(phone_number, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "Call the lot on page 020 7183 1834 times.",
        "The call for 0171 4839 2210 tons was late.",
        "Call him on 07700 900461, says the script.",
        "In the text 0123 4567 89 is a row of digits of 4839217.",
        "She was called at 06 15 and again at 07 30 04 12.",
        "M. 0501 2209 3318 is the mark on the pump.",
    ],
)
def test_numbers_that_are_not_called(text: str) -> None:
    assert found(phone_number, text) == []


def test_words_are_needed_where_the_form_is_common() -> None:
    assert found(national_id, "The lot 44051401359 was sold, and 123 456 782 were not, nor 9434765870.") == []


def test_enough_registers() -> None:
    assert len({kind.check.split(".")[0] for kind in kinds().kind}) >= 40
    assert len(IDENTIFIERS) >= 20


@pytest.mark.parametrize(
    "text",
    [
        "+81 158-23-2012 is no identity number.",
        "Released 2016-12-31, sold 1.234.567-8 times.",
        "The years 2015 2016 2017 were good ones.",
        "Docket 123-45-6789, an example.",
        "Part ABCDE1234F, model AAACH1234A",
        "backup-20161231-1045, 20240229-2360 and čj. 710319/2745",
        "https://example.org/item/536-90-4399x",
    ],
)
def test_other_numbers_are_no_identifiers(text: str) -> None:
    assert found(national_id, text) == []


@given(st.text("0123456789", min_size=11, max_size=17))
def test_luhn_agrees_with_stdnum(digits: str) -> None:
    number = digits + luhn.calc_check_digit(digits)
    assert passes_luhn(number) is (len(set(number)) > 1)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not passes_luhn(wrong)


@pytest.mark.parametrize("issuer", cards().issuers, ids=lambda issuer: f"{issuer.network}-{issuer.first}")
def test_cards_of_every_network(issuer: object) -> None:
    first, lengths = issuer.first, sorted(issuer.lengths)  # type: ignore[attr-defined]
    for length in lengths:
        body = f"{first}{'7301928465120394857'[: length - 1 - len(str(first))]}"
        number = body + luhn.calc_check_digit(body)
        assert known_issuer(number)
        assert found(payment_card, f"Her card {number} was used.") == ["error"]
        wrong = body + str((int(number[-1]) + 3) % 10)
        assert found(payment_card, f"Her card {wrong} was used.") == []


@pytest.mark.parametrize("number", sorted(cards().tests))
def test_test_cards_are_passed_over(number: str) -> None:
    assert passes_luhn(number)
    assert found(payment_card, f"Pay by card {number}.") == []


@pytest.mark.parametrize(
    ("country", "body"),
    [
        ("DE", "512108001245126199"),
        ("GB", "BARC10201530093459"),
        ("NL", "INGB0001234567"),
        ("ES", "21000418401234567891"),
        ("MT", "MALT011000012345MTLCAST001S"),
    ],
)
def test_accounts(country: str, body: str) -> None:
    number = country + iban.calc_check_digits(f"{country}00{body}") + body
    assert iban.is_valid(number)
    grouped = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    for written in (number, grouped, number.lower()):
        assert found(bank_account, f"Her account is {written} at the bank.") == ["error"]
        assert found(bank_account, f"Donations to {written} are welcome.") == ["info"]
        assert found(bank_account, f"Transfer to this account if you can: {written}.") == ["info"]
        assert found(bank_account, f"He was to transfer to her account, {written}.") == ["error"]
        assert found(bank_account, f"Pay to {written}.") == ["info"]
        assert found(bank_account, f"€ 45 op rek. nr. {written} van De Lamp vzw, met vermelding: de dag.") == ["info"]
        assert found(bank_account, f"Teilnahme: 45 Euro auf {written}, Verwendungszweck: Lampe.") == ["info"]
        assert found(bank_account, f"€ 45 op rek. nr. {written}, o.v.v. de dag.") == ["info"]
        assert found(bank_account, f"The thief sent her money to {written} with the reference of his dog.") == ["error"]
        assert found(bank_account, f"Her account is {written}, which he used as a reference in May.") == ["error"]
        assert found(bank_account, f"Er hatte ihr Geld auf {written} mit dem Verwendungszweck Miete.") == ["error"]
        assert found(bank_account, f"Hij stortte 45 euro op {written} en zweeg erover tegen zijn vrouw.") == ["error"]
        assert found(bank_account, f"He was to pay to {written}.") == ["error"]
        asked = "Spende zählt! Für Leser, die kein anderes Konto haben, gibt es die Möglichkeit, Geld zu überweisen"
        assert found(bank_account, f"Jede {asked}:\n{written} / Harbour Bank / Ana Cruz.") == ["info"]
        assert found(bank_account, f"Sie können gern etwas auf unser Konto überweisen: {written}.") == ["info"]
    wrong = f"{country}{(int(number[2:4]) + 1) % 97:02}{body}"
    assert found(bank_account, f"Her account is {wrong}.") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("from 84.137.22.9 and 2003:e4:2f1a:9b00:51d2:1c3e:7a4b:88f0", 2),
        ("2003:e4:2f1a:9b00:51d2:1c3e:7a4b:88f0 2003:e4:2f1a:9b00:51d2:1c3e:7a4b:88f1, 2a00:1450::8a:1", 3),
        ("10.0.0.1, 127.0.0.1, 192.0.2.7, 198.51.100.9, 2001:db8::1", 0),
        ("version 84.137.22.9", 0),
        ("Version: 84.137.22.9, firmware 84.137.22.9, upgraded from 84.1.2.3, and the deploy of 84.12.0.1 went out", 0),
        ("updated to 84.137.22.9; OID 1.3.6.1; build 84.1.2.7", 0),
        ("A release was fetched by 84.137.22.10. We upgraded the host 84.137.22.9.", 2),
        ("1.2.3.4.5 and 999.1.1.1 and 12:30:45", 0),
    ],
)
def test_connections(text: str, count: int) -> None:
    assert len(found(ip_address, text)) == count


@given(st.text(st.sampled_from("0123456789٣ -./+()xé\n"), max_size=80) | st.text(max_size=80))
@example("Call 512-44-8871.")
def test_the_shape_keeps_every_offset(text: str) -> None:
    doc = document(text)
    form = shape(doc)
    assert len(form) == len(doc.text)
    for cluster in clusters(doc):
        part = doc.text[cluster.start : cluster.end]
        assert cluster.digits == sum("0" <= character <= "9" for character in part) > 0
        assert part[0].isdigit()
        assert part[-1].isdigit()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Accession numbers: 401-22-1933 (vase), 402-22-1934 (bowl).", 0),
        ("The part numbers are 212-45-6789 for the left door and 212-45-6790 for the right one.", 0),
        ("Station ids have nine digits, for instance 512-44-8871.", 0),
        ("The station knows his number. It is 512-44-8871.", 1),
        ("Her social security number is 512-44-8871, that of her case 401-22-1933.", 1),
    ],
)
def test_numbers_of_things_in_the_form_of_an_identity(text: str, found: int) -> None:
    assert len(found_in(national_id, Example(text))) == found


@pytest.mark.parametrize(("digits", "told"), [("12345678", []), ("9012345678", ["error"])])
def test_a_table_of_runs_that_lack_digits_is_of_no_cards(digits: str, told: list[str]) -> None:
    rows = "\n".join(f"lamp {digits}" for _ in range(24))
    assert severities_of(payment_card, f"{rows}\n\n5547867616814332\n", "text/plain") == told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Muelles del Sur SpA, RUT 76.086.428-5, con domicilio en la calle del puente.", 0),
        ("El Ministerio (RUT 60.803.000-K) firmó el convenio con el club.", 0),
        ("Lámparas del Puerto SA, CUIT 30-70308853-4, fabrica lámparas.", 0),
        ("Brúin ehf., kt. 450401-3150, rekur ferjuna.", 0),
        ("Su RUT es 12.531.909-2, dijo la vecina.", 1),
        ("El RUT 8.765.432-K es el de su madre.", 1),
        ("Su CUIL es 20-05536168-2, dijo la vecina.", 1),
        ("Kennitala hennar er 120174-3399, sagði hún.", 1),
    ],
)
def test_numbers_of_firms_in_registers_of_both(text: str, count: int) -> None:
    assert len(list(find_identifiers(document(text)))) == count
