"""Bylines, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.metadata import metadata
from provenance.analysis.metadata.lexicons import words_of
from provenance.analysis.metadata.naming.names import Kind, fold, names_of
from provenance.testing import document

EN, DE = words_of(("en",)), words_of(("de", "en"))


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Ana Cruz and Li Wei", ["Ana Cruz", "Li Wei"]),
        ("Written by Ana Cruz, Li Wei & Tom O'Neil", ["Ana Cruz", "Li Wei", "Tom O'Neil"]),
        ("BY ANA CRUZ", ["ANA CRUZ"]),
        ("By Christopher Guest", ["Christopher Guest"]),
        ("By Francis of Assisi", ["Francis of Assisi"]),
        ("By Ignatius of Loyola", ["Ignatius of Loyola"]),
        ("By St. Maximus of Turin", ["St. Maximus of Turin"]),
        ("By Sister Maria of Leeds", ["Sister Maria of Leeds"]),
        ("By Voice of Leeds", []),
        ("By Sister City of Leeds", []),
        ("By Tales of the Harbour", []),
        ("Ana Cruz, Guest", ["Ana Cruz"]),
        ("By: Ana Cruz | Example News", ["Ana Cruz"]),
        ("By Ana Cruz, Westhaven Courier", ["Ana Cruz"]),
        ("By Ana Cruz, Jim Courier", ["Ana Cruz", "Jim Courier"]),
        ("By Jim Courier", ["Jim Courier"]),
        ("Ana Cruz et al.", ["Ana Cruz"]),
        ("Ana Cruz, Li Wei, and others", ["Ana Cruz", "Li Wei"]),
        ("Ana Cruz, PhD, and Li Wei, M.D.", ["Ana Cruz", "Li Wei"]),
        ("Ana Cruz, Senior Political Reporter, Example Times", ["Ana Cruz"]),
        ("Ana Cruz for Example.com", ["Ana Cruz"]),
        ("Ana Cruz; ana cruz; Ána Cruz", ["Ana Cruz"]),
        ("Dr. Mary-Jane van der Berg Jr.", ["Dr. Mary-Jane van der Berg Jr."]),
        ("ByAna Cruz", ["Ana Cruz"]),
        ("By | Ana Cruz | Published", ["Ana Cruz"]),
        ("Ana Cruz (ana@example.com)", ["Ana Cruz"]),
        ("Ana Cruz https://example.com/ana, Li Wei <https://example.com/wei>", ["Ana Cruz", "Li Wei"]),
        ("Ana Cruz www.Example.com", ["Ana Cruz"]),
        ("Ana CruzReuters", ["Ana Cruz"]),
        ("Ana Cruz Example.com", ["Ana Cruz"]),
        ("Ana MacArthur", ["Ana MacArthur"]),
        ("More Ana Cruz", ["Ana Cruz"]),
        ("Article by Ana Cruz. Originally", ["Ana Cruz"]),
        ("Ana St. Cruz", ["Ana St. Cruz"]),
        ("Geo. Cruz", ["Geo. Cruz"]),
        ("Ana Cruz, GDC Registered", ["Ana Cruz"]),
        ("Medically reviewed by | Ben Ode, MD | Written by | Ana Cruz", ["Ana Cruz"]),
        ("Words | Ana Cruz | Photography | Ben Ode", ["Ana Cruz"]),
        ("By | Ana Cruz | Illustrations by | Ben Ode | Published", ["Ana Cruz"]),
        ("Ana Cruz Edited by | Ben Ode", ["Ana Cruz"]),
        ("News | By | Ana Cruz", ["Ana Cruz"]),
        ("Words: Ana Cruz", ["Ana Cruz"]),
        ("Photos by Ben Ode", []),
        ("Story and photos by | Ana Cruz", ["Ana Cruz"]),
        ("Ana Cruz (words) and Ben Ode (photographs)", ["Ana Cruz"]),
        ("Ana Cruz Editor: Ben Ode Date: ", ["Ana Cruz"]),
        ("Ana Cruz, Photographer: Ben Ode", ["Ana Cruz"]),
        ("Ana Cruz, Leeds: Ben Ode", ["Ana Cruz"]),
        ('By Benjamin "Ben" Ode and Ana Cruz', ['Benjamin "Ben" Ode', "Ana Cruz"]),
        ("By Benjamin ‘Big Ben’ Ode", ["Benjamin ‘Big Ben’ Ode"]),
        ("By Benjamin (Ben) Ode", ["Benjamin Ode"]),
        ('By "The Mill" crew', []),
        ("By Ana Cruz @anacruz Reporter", ["Ana Cruz"]),
        ("By the Rev. Ana Cruz", ["Ana Cruz"]),
        ("Guest Opinion by Ana Cruz", ["Ana Cruz"]),
        ('Ben said "Later" then', []),
        ("Juana del Mar Cruz y Oda", ["Juana del Mar Cruz y Oda"]),
        ("Ngina wa Oduya", ["Ngina wa Oduya"]),
        ("Rhys ap Ode", ["Rhys ap Ode"]),
        ("Ben Ode and AP", ["Ben Ode"]),
        ("Ana Cruz + Ben Ode", ["Ana Cruz", "Ben Ode"]),
        ("Ana Cruz Political Editor", ["Ana Cruz"]),
        ("Ana Cruz Health reporter, Example News", ["Ana Cruz"]),
        ("Ana Cruz BBC News", ["Ana Cruz"]),
        ("ნინო ოდე", ["ნინო ოდე"]),
    ],
)
def test_english_people(byline: str, people: list[str]) -> None:
    found = names_of(byline, EN, trusted=True).names
    assert [name.text for name in found if name.kind is Kind.PERSON] == people


@pytest.mark.parametrize(
    ("byline", "body"),
    [
        ("Department of Ports and Rivers", "Department of Ports and Rivers"),
        ("By Ministry of Mills, Weirs and Bridges", "Ministry of Mills, Weirs and Bridges"),
        ("Office for River Services & Ports", "Office for River Services & Ports"),
        ("Institute for Reefs", "Institute for Reefs"),
        ("University of Leeds and Ana Cruz", "University of Leeds"),
    ],
)
def test_a_body_is_one_name(byline: str, body: str) -> None:
    assert [(name.text, name.kind) for name in names_of(byline, EN, trusted=True).names] == [(body, Kind.ORGANISATION)]


@pytest.mark.parametrize(
    ("language", "byline", "people"),
    [
        ("de", "Von Felix Schröder und Jörg Müller, dpa", ["Felix Schröder", "Jörg Müller"]),
        ("de", "Kommentar von Anna Weiß", ["Anna Weiß"]),
        ("es", "Por Juan Muñoz y Ana María López", ["Juan Muñoz", "Ana María López"]),
        ("fr", "Par Hélène Dupont et Marc Petit", ["Hélène Dupont", "Marc Petit"]),
        ("it", "di Luca Rossi", ["Luca Rossi"]),
        ("nl", "Door Jan de Vries en Piet Jansen", ["Jan de Vries", "Piet Jansen"]),
        ("pt", "Por João da Silva e Maria Souza", ["João da Silva", "Maria Souza"]),
        ("pt", "Por João dos Reis e Sousa, do Recife", ["João dos Reis e Sousa"]),
        ("pt", "Ana Cruz e Lusa", ["Ana Cruz"]),
        ("es", "Ana Cruz de la Mar y Ode y Juan Muñoz", ["Ana Cruz de la Mar y Ode", "Juan Muñoz"]),
        ("de", "Von Anna Weiß, ARD Hauptstadtstudio", ["Anna Weiß"]),
        ("de", "Von unserem Redaktionsmitglied Anna Weiß", ["Anna Weiß"]),
        ("it", "dal nostro inviato Luca Rossi", ["Luca Rossi"]),
        ("ru", "Автор: Иван Петров", ["Иван Петров"]),
        ("ja", "文：山田太郎", ["山田太郎"]),
        ("zh", "责任编辑：李小明】", ["李小明"]),
        ("tr", "Yazar: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
    ],
)
def test_people_in_other_languages(language: str, byline: str, people: list[str]) -> None:
    found = names_of(byline, words_of((language, "en")), trusted=True).names
    assert [name.text for name in found if name.kind is Kind.PERSON] == people


@pytest.mark.parametrize(
    ("byline", "kind"),
    [
        ("admin", Kind.ROLE),
        ("hgadmin", Kind.ROLE),
        ("admin2", Kind.ROLE),
        ("Readers' Editor", Kind.ROLE),
        ("Crime Reporter", Kind.ROLE),
        ("Staff Writer", Kind.ROLE),
        ("La Rédaction", Kind.ROLE),
        ("Author name", Kind.ROLE),
        ("Admin User", Kind.ROLE),
        ("Guest Blogger", Kind.ROLE),
        ("Example.com Author Team-Ana", Kind.ADDRESS),
        ("ana@example.com", Kind.ADDRESS),
        ("https://www.example.com/ana", Kind.ADDRESS),
        ("example.com", Kind.ADDRESS),
        ("The Associated Press", Kind.AGENCY),
        ("Reuters", Kind.AGENCY),
        ("Example News", Kind.ORGANISATION),
        ("Daily Sample", Kind.SITE),
        ("benni", Kind.HANDLE),
    ],
)
def test_what_is_no_person(byline: str, kind: Kind) -> None:
    found = names_of(byline, EN, frozenset({fold("Daily Sample")}), trusted=True).names
    assert [name.kind for name in found] == [kind]


@pytest.mark.parametrize(
    "byline",
    [
        *("By Monday the army had left the town.", "of the river", "", "12:30", "Published"),
        *("By Glos. GL", "By Stroud, Glos. GL", "Herts. AL1 3QR", "By BDA Good Practice Member", "GDC Registered"),
    ],
)
def test_nothing(byline: str) -> None:
    assert names_of(byline, EN).names == ()


def test_words_of_a_link_in_a_field_for_the_author_name_nobody() -> None:
    found = names_of("View All Posts", EN, trusted=True, small=True).names
    assert [name.kind for name in found] == [Kind.ROLE]


def test_german_role() -> None:
    assert [name.kind for name in names_of("Von unserer Redaktion", DE, trusted=True).names] == [Kind.ROLE]


@given(st.text(max_size=200), st.booleans())
def test_any_byline_is_read(byline: str, trusted: bool) -> None:  # noqa: FBT001 - generated
    for name in names_of(byline, EN, trusted=trusted).names:
        assert name.text.strip() == name.text
        assert fold(name.text)


@pytest.mark.parametrize(
    "author",
    [
        "Data desk",
        "Staff Reports",
        "the sports desk",
        "Newsroom team",
        "Web Team",
        "Redaktion",
        "Redacción",
        "Our news staff",
        "user1",
    ],
)
def test_a_part_of_any_newsroom_is_a_role(author: str) -> None:
    found = metadata(document(f"---\nauthor: {author}\n---\n\nThe bridge is closed.\n", media_type="text/markdown"))
    assert ([one.value for one in found.authors], [one.value for one in found.placeholders]) == ([], [author])


@pytest.mark.parametrize(
    "author",
    [
        "Harbour News Sports Desk",
        "City Press",
        "National Weather Service",
        "Harbour Team",
        "The Harbour Team",
        "Bridge Wiki contributors",
    ],
)
def test_a_part_of_a_body_that_is_named_is_none(author: str) -> None:
    found = metadata(document(f"---\nauthor: {author}\n---\n\nThe bridge is closed.\n", media_type="text/markdown"))
    assert [one.value for one in found.authors] == [author]


@pytest.mark.parametrize(
    ("byline", "entered", "names"),
    [("Von hr / mko", "text", []), ("mko", "field", ["mko"]), ("Von ana", "text", ["ana"])],
)
def test_a_few_small_letters_are_those_of_an_editor(byline: str, entered: str, names: list[str]) -> None:
    assert [name.text for name in names_of(byline, DE, trusted=True, small=entered == "field").names] == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By France 24", ["France 24"]),
        ("Written by News 24 and AFP", ["News 24", "AFP"]),
        ("Ana Cruz, Channel 4", ["Ana Cruz", "Channel 4"]),
        ("FRANCE 24", ["FRANCE 24"]),
        ("By Channel 4 News", ["Channel 4 News"]),
        ("Harbour News 24 May", ["Harbour News"]),
        ("By Ana Cruz 24", ["Ana Cruz"]),
    ],
)
def test_the_number_of_a_broadcaster_is_part_of_its_name(byline: str, names: list[str]) -> None:
    assert [name.text for name in names_of(byline, EN).names] == names
