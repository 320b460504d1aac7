"""An address is a warning beside somebody private who is named or spoken of; an account is one that nobody gives to be paid."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.bank_account import bank_account
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

HTML = "text/html"


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("The centre at 1460 Ritchie Hwy., Arnold, MD 21012 has many shops for all.", []),
        ("Arnold Station 1460 Ritchie Hwy., Arnold, MD 21012 has many shops for all.", []),
        ("Its shops are at 1460 Ritchie Hwy., Arnold, MD 21012 and there are many.", []),
        ("Its lamps are at 1460 Ritchie Hwy., Arnold, MD 21012 and there are many.", ["info"]),
        ("The old man at 1460 Ritchie Hwy., Arnold, MD 21012 has many lamps in there.", ["warning"]),
        ("Zora Quimby, 1460 Ritchie Hwy., Arnold, MD 21012, was fined for that.", ["warning"]),
        ("Police went to 1460 Ritchie Hwy., Arnold, MD 21012, where somebody was stabbed.", ["warning"]),
        ("The council runs its lamps from its home at 31 Mill Avenue, and from boats.", ["info"]),
        ("He runs his lamps from his home at 31 Mill Avenue, and from boats.", ["warning"]),
        ("The flats on the site of the old boy's home at 31 Mill Avenue were planned.", ["info"]),
        ("They brought her home at the Season 17 Elections.", []),
        ("They brought her home at Season 17 in May.", ["warning"]),
        ("Report it to Webz.io at the following address: 7 Mesada Street.", ["info"]),
        ("Die Galerie Lena Moser (Bozen, Lindenweg 7) hat am Montag offen.", ["info"]),
        ("La trésorière est Claire Dupont (Lyon, 4 rue des Lilas).", ["warning"]),
        ("Il presidente è Mario Rossi (38122 Trento, via Roma 5; posta su richiesta).", ["warning"]),
        ("A drive lay in Ana Cruz's then-apartment at 432 Park Avenue, where she slept.", ["info"]),
        ("Her former home at 12 Elm Street was sold by her in May.", ["info"]),
        ("Dear Mr. President, of 1600 Pennsylvania Ave., NW, Washington, DC 20500", []),
    ],
)
def test_an_address_in_a_sentence(text: str, graded: list[str]) -> None:
    assert severities_of(postal_address, f"The ferry is late.\n\n{text}\n") == graded


@pytest.mark.parametrize(
    ("post", "severity"), [("President of the Lanterns", "info"), ("A friend of the house", "warning")]
)
def test_an_address_at_the_head_of_a_letter(post: str, severity: str) -> None:
    text = f"Rosa Lind\n{post}\n21 Mill Avenue\nLeeds LS6 2AB\n\nMadam, we write on lamps.\n"
    assert severities_of(postal_address, text, "text/plain") == [severity]


def test_german_sentences_that_say_where_something_is_to_be_had() -> None:
    text = "<html lang='de'><body><p>{} Erika Haury, Mühlenstraße 9, 88299 Leutkirch, und bei allen.</p></body></html>"
    assert severities_of(postal_address, text.format("Das Buch ist erhältlich bei"), HTML) == ["info"]
    assert severities_of(postal_address, text.format("Das Buch lag im Haus von"), HTML) == ["warning"]


@pytest.mark.parametrize(
    ("path", "line", "severity"),
    [
        ("impressum.html", "<h3>Bank</h3><p>IBAN: DE75 5121 0800 1245 1261 99</p>", "info"),
        ("x.html", "<h3>Bank</h3><p>IBAN: DE75 5121 0800 1245 1261 99</p>", "info"),
        ("x.html", "<p>Rekening: DE75 5121 0800 1245 1261 99 t.n.v. Stichting Lampen</p>", "info"),
        ("x.html", "<h3>Konten:</h3><p>IBAN: DE75 5121 0800 1245 1261 99</p>", "info"),
        ("x.html", "<p>Betala in 30 € till DE75 5121 0800 1245 1261 99</p>", "info"),
        ("impressum.txt", "He paid it to DE75 5121 0800 1245 1261 99.", "error"),
    ],
)
def test_an_account_that_its_owner_gives(path: str, line: str, severity: str) -> None:
    media_type = HTML if path.endswith("html") else "text/plain"
    text = f"<!doctype html><html><body><h1>Lamps</h1><p>We mend them.</p>{line}</body></html>"
    assert severities_of(bank_account, text if media_type == HTML else line, media_type, path) == [severity]


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        ("Nora Field\n\n{}", "error"),
        ("Nora Field, Quay Lane 7, born 1975\n\n{}", "error"),
        ("- Holder: Nora Field\n- {}", "error"),
        ("{} (Nora Field, private)", "error"),
        ("{} op naam van Nora Field", "error"),
        ("{} op naam van Stichting Nora Field", "info"),
        ("Nora Field, treasurer\n\n{}", "info"),
        ("Nora Field Foundation\n\n{}", "info"),
        ("The lamps of Nora Field were lit on Monday.\n\n{}", "info"),
    ],
)
def test_an_account_beside_the_name_of_its_holder(lines: str, severity: str) -> None:
    text = f"# Lamps\n\nThe lamps of the quay are mended.\n\n{lines.format('IBAN: DE75 5121 0800 1245 1261 99')}\n"
    assert severities_of(bank_account, text) == [severity]


def test_an_account_for_transfers_is_given_to_be_paid() -> None:
    for lead in ("Las inscripciones se pagarán por transferencia bancaria al", "The fee is due by bank transfer:"):
        assert severities_of(bank_account, f"{lead} IBAN ES79 2100 0813 6101 2345 6789.\n") == ["info"]
    assert severities_of(bank_account, "His number was IBAN ES79 2100 0813 6101 2345 6789.\n") == ["error"]


@pytest.mark.parametrize(
    ("target", "severity"),
    [
        ("https://www.google.com/maps/place/Harbour+Hall/@38.6,-90.2,17z", "info"),
        ("https://www.google.com/maps/place/5959+Delmar+Blvd,+Riverton/@38.6,-90.2,17z", "warning"),
    ],
)
def test_a_place_that_a_map_has_by_its_name(target: str, severity: str) -> None:
    text = (
        f"Ana Cruz paints there on Mondays.\n\n[St. Louis Ana Cruz, 5959 Delmar Blvd., St. Louis, MO 63112]({target})\n"
    )
    assert severities_of(postal_address, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Use the sort code 40-35-34 and account number 90632937 and use a reference stating your name.", "info"),
        ("The thieves use the sort code 40-35-34 and the account number 90632937 of Ana Cruz.", "error"),
        ("Ana Cruz gave sort code 40-35-34 and account number 90632937 to the man on the telephone.", "error"),
    ],
)
def test_an_account_that_readers_are_to_use(text: str, severity: str) -> None:
    assert severities_of(bank_account, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Her e-mail is ana.cruz@gmail.com (not my real e-mail address), as she says.", "info"),
        ("Her e-mail is ana.cruz@gmail.com (not my real friend), as she says.", "warning"),
        ("Her e-mail is ana.cruz@gmail.com (not my real address, but that of my wife).", "warning"),
        ("Her e-mail is ana.cruz@gmail.com, and the mill is made up.", "warning"),
    ],
)
def test_an_address_that_is_called_made_up(text: str, severity: str) -> None:
    assert severities_of(e_mail_address, text, "text/plain") == [severity]
