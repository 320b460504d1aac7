"""Names in the author's cell of a row, in the forms in which scraped news has them."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

ENGLISH = "The bridge was closed for an inspection on Thursday, the council said. Drivers have to go through the town until it is opened again, and the work may take several weeks."
GERMAN = "Die Brücke wurde für eine Prüfung gesperrt, sagte die Stadt. Die Fahrer müssen durch die Stadt fahren, bis sie wieder geöffnet wird, und die Arbeiten können mehrere Wochen dauern."
PORTUGUESE = "A ponte foi fechada para uma inspeção, disse a câmara. Os motoristas têm de passar pela cidade até que seja aberta de novo, e as obras podem durar várias semanas."
SPANISH = "El puente fue cerrado para una inspección, dijo el ayuntamiento. Los conductores tienen que pasar por la ciudad hasta que se abra de nuevo, y las obras pueden durar varias semanas."
KOREAN = "시는 점검을 위해 다리를 폐쇄했다고 밝혔다. 운전자들은 다리가 다시 열릴 때까지 도시를 통과해야 하며 공사는 몇 주가 걸릴 수 있다. 주민들은 불편을 호소하고 있다."


def read(author: str, text: str = ENGLISH, **columns: object) -> DocumentMetadata:
    row = json.dumps({"text": text, "title": "X", "date": "2021-03-13", "author": author, **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    return metadata(TextLoader().load(entry))


@pytest.mark.parametrize(
    ("author", "names", "text"),
    [
        ("Ana CruzBen Ode", ["Ana Cruz", "Ben Ode"], ENGLISH),
        ("Ben T. Ode Jr. @benodelamp", ["Ben T. Ode Jr."], ENGLISH),
        ("Ana Maria C. ,Cruz, ", ["Ana Maria C. Cruz"], ENGLISH),
        ("Ana CruzReporter", ["Ana Cruz"], ENGLISH),
        ("Ana DeLuca", ["Ana DeLuca"], ENGLISH),
        ("Xyla CookThe Associated Press", ["Xyla Cook"], ENGLISH),
        ("Xyla CookHarbour News", ["Xyla Cook"], ENGLISH),
        ("Xyla DelRosario Cook", ["Xyla DelRosario Cook"], ENGLISH),
        ("Lantern - Lima", ["Lantern"], ENGLISH),
        ("Agency Report", [], ENGLISH),
        ("Xyla CookSenior Defense Reporter", ["Xyla Cook"], ENGLISH),
        ("Ana Cruz Mar 4, 2021", ["Ana Cruz"], ENGLISH),
        ("March 4, 2021 by Ana Cruz", ["Ana Cruz"], ENGLISH),
        ("Ana Cruz Correspondent in Leeds", ["Ana Cruz"], ENGLISH),
        ("About Ana Cruz", ["Ana Cruz"], ENGLISH),
        ("Ana Cruz with AP", ["Ana Cruz"], ENGLISH),
        ("Photo: Ben Ode", [], ENGLISH),
        ("Edited by Ben Ode", [], ENGLISH),
        ("News you can trust since 1841", [], ENGLISH),
        ("Your Guide to the Quay", [], ENGLISH),
        ("Wir sind für Sie da, immer", [], GERMAN),
        ("We Are Harbour", ["We Are Harbour"], ENGLISH),
        ("Noticias de Levante", ["Noticias de Levante"], SPANISH),
        ("['Le', 'Ana Cruz']", ["Ana Cruz"], ENGLISH),
        ("Le", [], ENGLISH),
        ("Image credit: Ana Cruz", [], ENGLISH),
        ("Agencia EFE", ["Agencia EFE"], SPANISH),
        ("Ana Cruz — São Paulo", ["Ana Cruz"], PORTUGUESE),
        ("Ein Interview von Ana Cruz", ["Ana Cruz"], GERMAN),
        ("[서울=등대]홍길동 기자", ["홍길동"], KOREAN),
    ],
)
def test_the_names_of_a_cell(author: str, names: list[str], text: str) -> None:
    assert [one.value for one in read(author, text).authors] == names


@pytest.mark.parametrize(
    ("author", "text"),
    [
        ("Redaktion", GERMAN),
        ("온라인뉴스팀", KOREAN),
        ("Live Updates", ENGLISH),
        ("brouillon", ENGLISH),
        ("Autor", GERMAN),
        ("Benutzer", GERMAN),
        ("Borrador", SPANISH),
        ("sem autor", PORTUGUESE),
    ],
)
def test_a_newsroom_is_no_author(author: str, text: str) -> None:
    found = read(author, text)
    assert (found.authors, [one.value for one in found.placeholders]) == ((), [author])


@pytest.mark.parametrize("byline", ["By Harbournews with AFP, AP", "By harbournews"])
def test_agencies_behind_a_house_are_no_authors(byline: str) -> None:
    found = read("", f"{byline}\n\n{ENGLISH}", url="https://www.harbournews.example/bridge")
    assert found.authors == ()
    assert [one.value.lower() for one in found.placeholders] == ["harbournews"]


@pytest.mark.parametrize(
    ("byline", "authors", "nobody"),
    [
        ("Por g7", [], ["g7"]),
        ("Por g7 — Vale Alto", [], ["g7"]),
        ("Por ana7", [], []),
        ("Por Ana Souza", ["Ana Souza"], []),
    ],
)
def test_an_outlet_that_is_called_by_a_letter_and_a_number(byline: str, authors: list[str], nobody: list[str]) -> None:
    found = read("", f"{byline}\n\n{PORTUGUESE}", url="https://g7.farol.example/ponte")
    assert [one.value for one in found.authors] == authors
    assert [one.value for one in found.placeholders] == nobody


FRENCH = "Le pont a été fermé pour une inspection, a déclaré la mairie. Les conducteurs doivent passer par la ville jusqu’à sa réouverture, et les travaux peuvent durer plusieurs semaines."


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Par Marie Dupont Le 3 mai 2024 à 08h12", ["Marie Dupont"]),
        ("Par Le Fanal Le 3 mai 2024 à 08h12", ["Le Fanal"]),
    ],
)
def test_the_article_before_a_day(byline: str, authors: list[str]) -> None:
    assert [one.value for one in read("", f"{byline}\n\n{FRENCH}").authors] == authors
