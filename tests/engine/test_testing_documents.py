"""Documents that the tests of a plugin make are read as those of a run: in their own language."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import testing
from provenance.analysis import dates, language
from provenance.engine.program import program
from provenance.engine.sources import read_sources
from provenance.host.settings import Settings

GERMAN = (
    "Am 3. Mai 2021 sagte Ana Cruz, dass die Brücke geschlossen sei, und ging nach Hause. Danach war der Abend lang,"
    " und alle gingen nach Hause, weil der Regen kam."
)
TURKISH = "Toplantı 3 Mayıs 2021 tarihinde yapıldı ve herkes evine gitti, çünkü yağmur yağıyordu ve akşam uzundu."


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (TURKISH, "tr"), ("On 3 May 2021 we met.", "en")])
def test_dates_are_those_of_a_run(text: str, code: str) -> None:
    document = testing.document(text)
    assert language(document).read_as == code
    assert [day.value for day in dates(document)] == ["2021-05-03"]
    evidence = program(select=["ATT101"]).check(text, path="a.txt").record.evidence
    assert evidence is not None
    assert [day.value for day in evidence.dates] == ["2021-05-03"]


def test_declared_language() -> None:
    page = '<html lang="fr"><body><p>Le 3 mai 2021.</p></body></html>'
    assert [day.value for day in dates(testing.document(page, media_type="text/html"))] == ["2021-05-03"]


def test_supplied_works_are_read_in_their_language(tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text(GERMAN, "utf-8")
    (document,) = read_sources(tmp_path, (), Settings()).documents
    assert [day.value for day in dates(document)] == ["2021-05-03"]
