"""Reporters' names in brackets behind the last sentence."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from tests.found import findings

_ID = "Jembatan tua itu ditutup pada hari Senin, kata wali kota. Feri akan tetap beroperasi sampai perbaikan selesai, katanya. "
_EN = (
    "The bridge was closed on Monday after an inspection, the mayor said. The ferry goes on until the works are done. "
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"{_ID * 4}(Rina Wulandari) Artikel ini sudah tayang di Lampu.com dengan judul “Jembatan Ditutup”", True),
        (f"{_EN * 4}(Ana Cruz)", True),
        (f"{_EN * 4}(Ana Cruz and Ben Ode)", True),
        (f"{_EN.strip() * 4}(Ana Cruz e Paulo Reyes)", True),
        (f"{_EN * 4}(Salt and Pepper)", False),
        (f"{_EN * 4}It was built by two sisters (Ana Cruz and Eva Ode)", False),
        (f"{_EN * 4}(lmp, 3.5.2024)", True),
        (f"{_EN * 4}(Ana C. Cruz, 3. 5. 2024)", True),
        (f"{_EN * 4}(3.5.2024)", False),
        (f"{_EN * 4}(See Below)", False),
        (f"{_EN * 4}It was the work of one firm (Ana Cruz)", False),
    ],
)
def test_shown(text: str, shown: bool) -> None:  # noqa: FBT001 - a column of the table
    message = findings(missing_author, text, "text/plain")[0].message
    assert ("stands where that would be" in message) == shown


_DA = "Broen blev spærret mandag efter et eftersyn, siger borgmesteren. Færgen sejler videre, indtil arbejdet er gjort, siger hun. "


@pytest.mark.parametrize(
    ("end", "shown"),
    [
        ("Det var alt./ritzau/", True),
        ("Det var alt. (©NTB)", True),
        ("Det var alt.TT", True),
        ("Det var alt./broen/", False),
        ("Det var alt. OK", False),
    ],
)
def test_the_sign_of_an_agency_behind_the_last_stop(end: str, shown: bool) -> None:  # noqa: FBT001 - as above
    message = findings(missing_author, f"{_DA * 4}{end}", "text/plain")[0].message
    assert ("stands where that would be" in message) == shown
