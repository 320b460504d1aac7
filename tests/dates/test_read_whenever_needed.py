"""Texts that are read whenever they are needed: histories with their years, notices of what is every week, days on which a writer read what is quoted (DAT201), notices whose file was made a few days later (DAT206)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit, check

_HISTORY = (
    "The church was built in 1858, and in 1880 the aisle was added to it.\n\nA fire destroyed the roof on Saturday 25 July 1953. The mill gave the timber for a new one. "
    "The parish rebuilt it in three years, and the queen opened it in 1956. The tower was added in 1960. The bells came from the foundry of the town. They rang for the first time in 1961.\n\n"
    "In 2006 the parish held a feast. In his sermon Bishop Tom Wright said: “This church has a great feel and is a great place.” The window was made in 2007. It was given by a member of the church, Ana Cruz, who said that she loved the old hall. It shows the sea. The mill was closed in 2009. The glass came from the harbour. "
)


def _severity(text: str, head: str) -> str:
    record = check(f"---\n{head}\n---\n\n{text}\n", media_type="text/markdown", select=["DAT201"])
    return str(record.findings[0].severity)


@pytest.mark.parametrize("title", ["History of the Church", "Our history", "A short history of the mill", "Chronicle"])
def test_a_history_may_quote_somebody_on_an_old_feast(title: str) -> None:
    assert _severity(_HISTORY, f"title: {title}") == "info"


@pytest.mark.parametrize(
    "title",
    [
        "The church burns",
        "Harbour club makes history",
        "Fire in the church, and the mayor asks for help",
        "Bishop at feast",
    ],
)
def test_a_report_with_years_owes_its_day(title: str) -> None:
    assert _severity(f"{_HISTORY}It rained on Sunday.", f"title: {title}") == "error"


@pytest.mark.parametrize("near", ["The tower was closed last week.", "The tower was closed yesterday."])
def test_so_does_a_history_that_tells_of_its_own_days(near: str) -> None:
    assert _severity(_HISTORY + near, "title: Chronicle") == "error"


def _row(folder: Path, text: str, title: str = "Le tricot") -> tuple[str, str]:
    (folder / "rows.jsonl").write_text(json.dumps({"title": title, "text": text}), encoding="utf-8")
    (document,) = audit(folder, select=["DAT201"]).documents
    (found,) = document.findings
    return str(found.severity), found.excerpt or ""


def test_a_notice_of_what_is_every_week_is_of_any_day(tmp_path: Path) -> None:
    said = "Le mardi matin tous les 15 jours. Échange de savoir en réalisant des ouvrages simples pour les bébés de l’hôpital, et tout ce qui est fait reste à la maison de la paroisse. Apportez vos aiguilles, votre laine et le nécessaire de couture. La salle est au premier étage de la maison, et le café y est offert à tous ceux qui viennent."
    assert _row(tmp_path, said)[0] == "info"
    told = said.replace("Le mardi matin tous les 15 jours.", "L’atelier a ouvert mardi et il a fermé jeudi.")
    assert _row(tmp_path, told)[0] == "error"


_INDONESIAN = (
    "Lampu jembatan itu padam dan warga menunggu lama di pelabuhan bersama para pelaut yang hendak menyeberang ke pulau. Warganet ramai membahas lampu tua itu di media sosial sejak pagi karena kapal tidak bisa berlabuh. "
    "Lampu itu sudah lama rusak dan tidak pernah diperbaiki oleh siapa pun, begitu isi unggahan sebuah akun pelaut{} Kini lampu itu sudah menyala lagi dan jembatan tua di pelabuhan itu dibuka untuk semua warga kota yang ingin menyeberang ke pulau."
)


@pytest.mark.parametrize(
    "said", [", dikutip pada Senin 2 Januari 2023.", ", ditilik dari YouTube Lampu Kita pada Senin 2 Januari 2023."]
)
def test_the_day_on_which_a_writer_read_what_is_quoted_is_shown(tmp_path: Path, said: str) -> None:
    assert _row(tmp_path, _INDONESIAN.format(said), "Lampu") == ("info", "Senin 2 Januari 2023")


@pytest.mark.parametrize(
    "said",
    [
        ". Lampu itu dipasang pada Senin 2 Januari 2023.",
        ", dikutip dari YouTube. Lampu itu dipasang pada Senin 2 Januari 2023.",
        ", dikutip pada Senin 2 Januari 2023. Lampu baru datang pada Kamis 5 Januari 2023.",
    ],
)
def test_any_other_day_is_not(tmp_path: Path, said: str) -> None:
    assert _row(tmp_path, _INDONESIAN.format(said), "Lampu")[1] != "Senin 2 Januari 2023"


def _conflict(text: str, moment: str, name: str) -> list[str]:
    written = f"---\ntitle: The weir\ndate: {moment}\n---\n\n{text}\n"
    record = check(written, media_type="text/markdown", path=name, select=["DAT206"])
    return [str(one.severity) for one in record.findings]


_TODAY = "Today boats are what the town lives on, and on Sunday excursions start from its pier. "


def test_today_in_a_long_history_is_what_became_of_the_place(tmp_path: Path) -> None:
    long = f"{_HISTORY} {_TODAY}{'The mill was built of stone. It had two wheels and a weir. ' * 20}"
    assert _severity(long, "title: History of the Church") == "info"
    assert _row(tmp_path, long, "A history of the church")[0] == "info"
    assert _row(tmp_path, long, "The church burns")[0] == "error"
    assert _severity(_HISTORY + _TODAY, "title: Chronicle") == "error"
    assert _severity(f"{long} The tower was closed yesterday. It opens tomorrow.", "title: Chronicle") == "error"
