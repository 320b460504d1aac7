"""Pointers to other articles that ran into a prompt to read on."""

from __future__ import annotations

import pytest

from provenance.engine.program import program

_TOLD = "Dewan kota memutuskan pada hari Senin untuk menutup jembatan tua di atas sungai selama satu tahun, karena tiang-tiangnya retak dan harus diperbaiki sebelum musim hujan. Warga diminta memakai feri yang berangkat setiap setengah jam dari dermaga lama."
_PROMPT = "Baca selengkapnya di sini"


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (f"{_PROMPT} Baca juga: Feri Baru Tiba", [("BLP407", _PROMPT), ("BLP401", "Baca juga: Feri Baru Tiba")]),
        (
            f"{_PROMPT} Baca juga: Feri Baru Tiba 2. Jalan Pantai Dibuka {_TOLD}",
            [("BLP407", _PROMPT), ("BLP401", "Baca juga: Feri Baru Tiba")],
        ),
        (
            f"{_PROMPT} Baca juga: Feri Baru Tiba Di dermaga lama warga berkumpul. {_TOLD}",
            [("BLP407", _PROMPT), ("BLP401", "Baca juga:")],
        ),
        (_PROMPT, [("BLP407", _PROMPT)]),
    ],
)
def test_both_are_told(behind: str, found: list[tuple[str, str]]) -> None:
    checked = program(select=("BLP401", "BLP407")).check(f"{_TOLD}\n\n{_TOLD} {behind}\n", media_type="text/plain")
    assert [(one.rule, one.excerpt) for one in checked.record.findings] == found
