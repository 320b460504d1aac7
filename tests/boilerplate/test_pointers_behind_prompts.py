"""Prompts to read on: pointers to other articles that ran into one, and those that open the rest of a card in place."""

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


_CARD = '<div class="card"><h4>The ferry</h4><p>The ferry leaves the old pier at nine, and whoever wants to see the mill on the other shore takes a seat at its bow.</p><a href="{}">Read more</a>{}</div>'
_LESS = '<a href="javascript:void(0);" style="display: none;">Read less <i class="icon"></i></a>'


@pytest.mark.parametrize(
    ("target", "behind", "found"),
    [
        ("javascript:void(0);", _LESS, 0),
        ("#", _LESS.replace("Read\n less", "Show less"), 0),
        ("javascript:void(0);", "", 1),
        ("javascript:void(0);", "<p>Lessons begin in May.</p>", 1),
        ("/ferry.html", _LESS, 1),
    ],
)
def test_a_button_that_opens_the_rest_in_place(target: str, behind: str, found: int) -> None:
    card = _CARD.format(target, behind)
    page = f"<!doctype html><html lang='en'><head><title>The harbour</title></head><body><main><h1>The harbour</h1><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p>{card}<p>The mayor said that the ferry goes on, and that the bridge is to open again in a year, when its piers are sound.</p></main></body></html>"
    checked = program(select=("BLP407",)).check(page, media_type="text/html")
    assert len(checked.record.findings) == found


@pytest.mark.parametrize(
    ("opened", "found"),
    [
        ("<article ondblclick=\"show('ferry')\">{}</article>", 0),
        ('<div onclick="show()"><p>The pier is old.</p>{}</div>', 0),
        ('<article class="click">{}</article>', 1),
        ('<div onclick="show()"><p>The pier is old.</p></div>{}', 1),
        ('<div onmouseover="show()">{}</div>', 1),
    ],
)
def test_a_card_that_a_script_opens(opened: str, found: int) -> None:
    card = opened.format("<h4>The ferry</h4><p>The ferry leaves the old pier at nine.</p><div>Read more →</div>")
    page = f"<!doctype html><html lang='en'><head><title>The harbour</title></head><body><main><h1>The harbour</h1><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p>{card}<p>The mayor said that the ferry goes on, and that the bridge is to open again in a year, when its piers are sound.</p></main></body></html>"
    checked = program(select=("BLP407",)).check(page, media_type="text/html")
    assert len(checked.record.findings) == found
