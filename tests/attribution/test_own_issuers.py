"""Texts in which their issuer speaks, calls to enter one's name, what is signed with initials, and with whom an outlet made a text."""

from __future__ import annotations

import io
import json

import pytest
from provenance_plugins.attribution.authors.initials import only_initials
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.own_issuers import is_own_release, named_issuer

from provenance.api import Document, Example
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.testing import document
from tests.found import found_in

TOLD = " ".join(
    f"The bridge was closed on day {number}, Ana Cruz said. Ben Ode told the council that it was old."
    for number in range(6)
)


def _row(**columns: str) -> Document:
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(columns).encode()))))
    assert isinstance(entry, Source)
    return read_alone(TextLoader().load(entry))


def _severities(text: str) -> list[str]:
    return [str(one.severity) for one in found_in(missing_author, Example(text))]


@pytest.mark.parametrize(
    ("opening", "issuer"),
    [
        ("Lima, 3 de mayo de 2024 (AMP) – La Asociación", "AMP"),
        ("Genf, 3. Mai 2024 (Lampenwerk) - Der Verband", "Lampenwerk"),
        ("Lyon, le 3 mai 2024 (AMP/OMS) — L'association", "AMP/OMS"),
        ("LEEDS, May 3, 2024 (Harbour Wire) -- The mill", "Harbour Wire"),
        ("The mill (built in 1925) – which Ana Cruz owns –", None),
        ("Lima, ciudad de ríos (AMP) – La Asociación", None),
        ("Leeds, 3 May 2024 (12 June 2024) – The mill", None),
    ],
)
def test_the_issuer_stands_behind_place_and_day(opening: str, issuer: str | None) -> None:
    assert named_issuer(document(f"{opening} {TOLD}")) == issuer


@pytest.mark.parametrize(
    ("opening", "address", "issuer"),
    [
        ("Lima, 3 de mayo de 2024 – La ciudad", "https://www.molinos.org/es/noticias/puente", "molinos.org"),
        ("Lima, 3 de mayo de 2024 – La ciudad", "https://molinos.gob.pe/puente", "molinos.gob.pe"),
        ("Lima, 3 de mayo de 2024 – La ciudad", "https://www.elmolino.com/puente", None),
        ("Lima, 3 de mayo – La ciudad", "https://www.molinos.org/puente", None),
    ],
)
def test_a_whole_day_in_a_dateline_at_the_site_of_a_body_is_its_own(
    opening: str, address: str, issuer: str | None
) -> None:
    assert named_issuer(_row(text=f"{opening} {TOLD}", url=address)) == issuer


@pytest.mark.parametrize(
    ("kind", "date", "expected"),
    [
        ("Comunicato stampa", "3 maggio 2024", True),
        ("pressemitteilung", "3. Mai 2024", True),
        ("stampa", "Roma/Genova,  3 maggio 2024 12:28", True),
        ("stampa", "3 maggio 2024", False),
        ("cronaca", "Roma, 3 maggio 2024", False),
    ],
)
def test_the_section_of_a_row_may_be_that_of_releases(kind: str, date: str, expected: object) -> None:
    assert is_own_release(_row(text=TOLD, type=kind, date=date, title="The bridge")) is expected


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"COMUNICADO DE PRENSA\n\n{TOLD}", "info"),
        (f"Pressemitteilung Nr. 12/2024\n\n{TOLD}", "info"),
        (f"Persbericht - 3 mei 2024\n\n{TOLD}", "info"),
        (f"Pressemitteilung der Stadt stößt auf Kritik bei allen Räten\n\n{TOLD}", "warning"),
        (f"{TOLD}\n\nNota para los editores\n\nEl molino muele desde 1925.", "info"),
        (f"{TOLD}\n\nHinweise für Redaktionen: Die Mühle ist von 1925.", "info"),
        (f"{TOLD} A note to editors was read out.", "warning"),
        (f"Si rende noto che il ponte di Leeds è chiuso al traffico dal primo del mese. {TOLD}", "info"),
        (f"Die Mühlen AG gibt hiermit bekannt, dass die Brücke gesperrt bleibt. {TOLD}", "info"),
        (f"Harbour Mills is delighted to announce that its weir is new. {TOLD}", "info"),
    ],
)
def test_a_text_says_that_it_is_a_release(text: str, severity: str) -> None:
    assert _severities(text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Están abiertas las inscripciones para el Taller de Molinos, que se dará en mayo, dijo Ana Cruz. Inscríbete en molinos.org.",
            "info",
        ),
        (
            "Die Anmeldung ist eröffnet: Das Mühlenfest findet im Mai statt, sagte Ana Cruz. Anmeldung unter muehle.org.",
            "info",
        ),
        (f"Registration is open for the fair. {TOLD}", "warning"),
        (f"{TOLD} Registration is open for the fair. Register at the mill.", "warning"),
    ],
)
def test_a_call_to_enter_ones_name_is_a_notice(text: str, severity: str) -> None:
    assert _severities(text) == [severity]


@pytest.mark.parametrize(
    ("author", "signs"),
    [
        ("ab/cd", "ab/cd"),
        ("MWK//rts", "MWK//rts"),
        ("kzw,", "kzw"),
        ("dpa/ab", None),
        ("Ana", None),
        ("ana", None),
        ("Bo Li", None),
        ("李明", None),
    ],
)
def test_initials_sign_a_text(author: str, signs: str | None) -> None:
    assert only_initials(_row(text=TOLD, author=author, title="The bridge is closed")) == signs


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("\n\nIn samenwerking met de Groene Lamp", "info"),
        ("\n\nEn colaboración con Molinos del Sur.", "info"),
        (" <em>In Zusammenarbeit mit der Mühlenzeitung</em>", "info"),
        ("\n\nIn samenwerking met de Groene Lamp bouwt de stad een brug.", "warning"),
        ("\n\nThe council built it in collaboration with Harbour Mills", "warning"),
    ],
)
def test_a_line_at_the_foot_tells_with_whom_a_text_was_made(foot: str, severity: str) -> None:
    assert _severities(f"{TOLD}{foot}") == [severity]


@pytest.mark.parametrize(
    ("opening", "own"),
    [
        ("The mill may be used again, the Department of Mills announced today.", True),
        ("Minister for Mills Ben Ode today announced a fund for the weir.", True),
        ("In a settlement announced today by the U.S. Department of Mills, the owner agreed to pay.", True),
        ("The Department of Mills announced on Monday that the mill may be used again today.", False),
        ("Harbour Mills announced today that the weir is sold.", False),
        ("The mill is shut. “The Department of Mills announced today that it is,” said Ana Cruz.", False),
        ("A settlement announced by the Department of Mills ended the quarrel.", False),
        ("The Department of Mills is old. Is it open today? The weir is, Ana Cruz announced today.", False),
    ],
)
def test_departments_that_announce_something_today(opening: str, own: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_own_release(document(f"{opening} {TOLD}")) == own
