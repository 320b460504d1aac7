"""Days in a report that a text reprints, whose paper and day stand below it."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.missing_year import missing_year

from provenance.api import Example
from tests.found import found_in

_PAGE = """<html lang="{}"><p>{}</p><p>{}</p></html>"""


@pytest.mark.parametrize(
    ("language", "report", "below", "count"),
    [
        (
            "de",
            "Dachau, 2. März. Gestern früh brach Feuer aus.",
            "(Originaltext aus der Ausgabe des Amperboten vom Samstag, den 3. März 1894)",
            0,
        ),
        ("de", "Dachau, 2. März. Gestern früh brach Feuer aus.", "Quelle: Amperbote vom 3. März 1894", 0),
        ("en", "Leeds, 2 March. Yesterday a fire broke out.", "(Harbour Times, edition of 3 March 1894)", 0),
        ("en", "Leeds, 2 March. Yesterday a fire broke out.", "— Reprinted from the Harbour Times, 3 March 1894", 0),
        ("fr", "Lyon, 2 mars. Hier un incendie a éclaté.", "(Extrait du Journal de Lyon du 3 mars 1894)", 0),
        ("es", "Lugo, 2 de marzo. Ayer se declaró un incendio.", "Fuente: El Faro, 3 de marzo de 1894", 0),
        ("it", "Prato, 2 marzo. Ieri è scoppiato un incendio.", "(Tratto da La Nazione del 3 marzo 1894)", 0),
        ("pt", "Bauru, 2 de março. Ontem houve um incêndio.", "(Publicado em O Farol de 3 de março de 1894)", 0),
        ("nl", "Ede, 2 maart. Gisteren brak er brand uit.", "(Overgenomen uit de Courant van 3 maart 1894)", 0),
        (
            "de",
            "Dachau, 2. März. Gestern früh brach Feuer aus.",
            "Das Feuer kam aus der Mühle, die am 3. März 1894 verkauft wurde.",
            2,
        ),
        ("en", "Leeds, 2 March. Yesterday a fire broke out.", "(From the mill came nothing but smoke.)", 2),
    ],
)
def test_a_reprinted_report_has_the_day_of_its_paper(language: str, report: str, below: str, count: int) -> None:
    text = Example(_PAGE.format(language, report, below), media_type="text/html")
    found = [*found_in(missing_year, text), *found_in(relative_date, text)]
    assert len(found) >= count if count else not found
