"""The writer's own day, told in full in the first paragraph, is shown where a text owes its date (DAT201)."""

from __future__ import annotations

import pytest

from provenance import check

STORIES = {
    "en": (
        "The council voted {} to close the old bridge for a year, the mayor told reporters in the crowded hall of the town.",
        "The ferry goes on, the harbour master said on Monday, and police said that nobody was hurt when a pier broke.",
    ),
    "es": (
        "El consejo votó {} cerrar el puente durante un año, dijo el alcalde a los periodistas en la sala llena del pueblo.",
        "El ferri sigue, dijo el lunes el capitán del puerto, y la policía dijo que nadie resultó herido al romperse un pilar.",
    ),
    "fr": (
        "Le conseil a voté {} la fermeture du pont pour un an, a dit le maire aux journalistes dans la salle de la ville.",
        "Le bac continue, a dit lundi le capitaine du port, et la police a dit que personne n'a été blessé lundi sur le quai.",
    ),
}


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("en", "this Sunday, 5 November 2023,"),
        ("es", "este domingo 05 de noviembre de 2023"),
        ("fr", "ce dimanche 5 novembre 2023"),
    ],
)
def test_the_day_that_a_word_points_at_is_shown(code: str, day: str) -> None:
    first, second = STORIES[code]
    (found,) = check(f"{first.format(day)}\n\n{second}", select=["DAT201"], document=True).findings
    assert (found.severity, found.excerpt) == ("info", day.rstrip(","))


def test_a_day_of_the_past_is_not_the_writers_own() -> None:
    first, second = STORIES["en"]
    for day in ("on Sunday, 5 November 2023,", "in the hall"):
        (found,) = check(f"{first.format(day)}\n\n{second}", select=["DAT201"], document=True).findings
        assert not found.excerpt


def test_reports_have_the_day_of_what_they_tell_in_brackets_behind_its_weekday() -> None:
    """In Indonesian and Brazilian news; in English a day in brackets is any."""
    for text, severity in (
        ("Lampu jembatan padam pada Senin (2/1/2023). Wali kota meminta warga menunggu, kata Ana Cruz. " * 5, "info"),
        (
            "Wali kota meminta warga menunggu dan bersabar, kata Ana Cruz. " * 9
            + "Lampu jembatan padam pada Senin (2/1/2023).",
            "info",
        ),
        (
            "Wali kota meminta warga menunggu dan bersabar, kata Ana Cruz. " * 14
            + "Lampu jembatan padam pada Senin (2/1/2023), bukan kemarin. Warga menunggu.",
            "error",
        ),
        ("Lampu jembatan padam pada Senin. Wali kota meminta warga menunggu, kata Ana Cruz. " * 6, "error"),
        ("The lamp went out on Monday (2 January 2023). The mayor asked for oil, Ana Cruz said. " * 5, "error"),
    ):
        (found,) = check(text, select=["DAT201"], document=True).findings
        assert found.severity == severity
        assert (found.excerpt or "").startswith("Senin") is (severity == "info")


SPOKEN = {
    "id": (
        "Pemerintah kota belum memutuskan siapa yang akan memperbaiki jembatan tua di pelabuhan itu tahun ini.",
        "“Kami minta warga bersabar karena bahan belum tiba,” kata wali kota Ana Cruz di kantornya, {}.",
    ),
    "en": (
        "The town has not decided who is to mend the old bridge at the harbour, and the ferry goes on until then.",
        "“We ask people to wait until the timber is here,” the mayor, Ana Cruz, told reporters {}.",
    ),
    "tr": (
        "Belediye limandaki eski köprüyü kimin onaracağına henüz karar vermedi ve vapur seferleri sürüyor, ekipler bekliyor.",
        "“Malzeme gelene kadar herkesten sabırlı olmasını istiyoruz” diyen başkan Elif Kaya, {} konuştu.",
    ),
}


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("id", "Selasa (25/2/2020)"),
        ("id", "Selasa, 25 Februari 2020"),
        ("en", "on Tuesday, 25 February 2020"),
        ("tr", "25 Şubat 2020 Salı günü"),
    ],
)
def test_the_day_on_which_the_first_speaker_spoke_is_the_writers_own(code: str, day: str) -> None:
    """Paragraphs below the first, too."""
    first, said = SPOKEN[code]
    (found,) = check(f"{first}\n\n{said.format(day)}", select=["DAT201"], document=True).findings
    assert found.severity == "info"
    assert "2020" in (found.excerpt or "")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "en",
            "The mayor, Ana Cruz, said that the bridge was closed on Tuesday, 25 February 2020, and that it had to be.",
        ),
        (
            "en",
            "The bridge was closed on Tuesday, 25 February 2020. “We had to wait for a year,” said the mayor, Ana Cruz.",
        ),
        ("id", "“Jembatan itu ditutup pada Selasa, 25 Februari 2020, dan belum dibuka,” kata wali kota Ana Cruz."),
        (
            "en",
            "“We wait,” the mayor, Ana Cruz, said on Tuesday, 25 February 2020. The bridge was opened on 3 March 2021.",
        ),
    ],
)
def test_a_day_that_somebody_tells_of_or_before_another_is_not(code: str, said: str) -> None:
    (found,) = check(f"{SPOKEN[code][0]}\n\n{said}", select=["DAT201"], document=True).findings
    assert not found.excerpt
