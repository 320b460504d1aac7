"""Numbers with which code tries out a check, contacts below a line that asks readers to use them, and the heads of archived messages; with the faults of the same forms."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.bank_account import bank_account
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.national_id import national_id
from provenance_plugins.personal_data.payment_card import payment_card
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.api import Rule
from tests.found import severities_of

CARD, NIR = "4976 5301 7218 3533", "2 69 05 49 588 157 80"
MESSAGE = "I saw the bridge on Monday, and it was closed. It will be mended soon.\n"


@pytest.mark.parametrize(
    ("rule", "words", "severities"),
    [
        (payment_card, f'```python\nverifie_carte("{CARD}")\n```\n', ["info"]),
        (payment_card, f'```python\nassert luhn("{CARD}")\n```\n', ["info"]),
        (payment_card, f'```python\nsample_card = "{CARD}"\n```\n', ["info"]),
        (payment_card, f'```python\ncard.isValidNumber("{CARD}")\n```\n', ["info"]),
        (payment_card, f'```python\nassertEqual(card.number, "{CARD}")\n```\n', ["info"]),
        (payment_card, f'```python\nverifyThenCharge("{CARD}")\n```\n', ["error"]),
        (payment_card, f'```python\ninvalidate("{CARD}")\n```\n', ["error"]),
        (payment_card, f'```python\nverify_order(buyer="Ana", card="{CARD}")\n```\n', ["error"]),
        (payment_card, f'```python\npay(card="{CARD}")\n```\n', ["error"]),
        (payment_card, f"My card is {CARD}, and the check said that it is valid.\n", ["error"]),
        (national_id, f'```python\nexemple_nir = "{NIR}"\n```\n', ["info"]),
        (national_id, f'```python\nana = Member(nir="{NIR}")\n```\n', ["error"]),
        (bank_account, '```python\nassert is_valid_iban("DE89 3704 0044 0532 0130 00")\n```\n', []),
    ],
)
def test_numbers_with_which_code_tries_out_a_check(rule: Rule, words: str, severities: list[str]) -> None:
    assert severities_of(rule, f"We check it so:\n\n{words}") == severities


CONTACTS = "  - Tábor: Jiří Roubal (jiri.roubal@lampa.cz, tel.: 775 010 651)\n  - Písek: Jana Kolářová (jana.kolarova@lampa.cz, tel.: 770 113 643)\n"


@pytest.mark.parametrize(
    ("above", "severities"),
    [
        ("Kdo chce přispět, může se obrátit na kontaktní osoby:", ["info", "info"]),
        ("Na schůzi byli včera tito obyvatelé obce:", ["warning", "warning"]),
    ],
)
def test_contacts_whom_a_campaign_asks_to_call(above: str, severities: list[str]) -> None:
    text = f"---\nlang: cs\n---\n\n{above}\n\n{CONTACTS}"
    assert severities_of(phone_number, text) == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            f"From: ben.ode.71@gmail.com (Ben Ode)\nTo: ferry@lists.harbour.org\nMessage-ID: <60.18@mail.org>\n\n{MESSAGE}",
            "info",
        ),
        (
            f"From: Ben Ode <ben.ode.71@gmail.com>\nTo: ana.cruz.84@gmail.com\nMessage-ID: <60.18@mail.org>\n\n{MESSAGE}",
            "warning",
        ),
        (
            f"To: Ana Cruz <ana.cruz.84@gmail.com>\nFrom: ben.ode.71@gmail.com\nMessage-ID: <60.18@mail.org>\nList-Id: <ferry.harbour.org>\n\n{MESSAGE}",
            "info",
        ),
        (
            f"This is what one of them sent us:\n\nFrom: Ben Ode <ben.ode.71@gmail.com>\nSubject: Mill\n\n{MESSAGE}",
            "warning",
        ),
        (
            f"{MESSAGE * 30}\n\nFrom: Ben Ode <ben.ode.71@gmail.com>\nSubject: Mill\nMessage-ID: <60.18@mail.org>\n\n{MESSAGE}",
            "warning",
        ),
    ],
)
def test_who_wrote_an_archived_message(text: str, severity: str) -> None:
    assert severities_of(e_mail_address, text)[0] == severity
