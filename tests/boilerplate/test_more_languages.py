"""Polish, Turkish and Swedish: what a scraper joined to the text is told there, too, and what authors write with the same words is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "pl": "Rada miasta zagłosowała w poniedziałek za zamknięciem mostu na rok, a nikt na sali się nie sprzeciwił.",
    "tr": "Belediye meclisi pazartesi günü köprünün bir yıl süreyle kapatılması için oy kullandı ve kimse itiraz etmedi.",
    "id": "Dewan kota pada hari Senin memutuskan untuk menutup jembatan itu selama setahun, dan tidak ada yang menolaknya.",
    "sv": "Kommunfullmäktige röstade på måndagen för att stänga bron i ett år, och ingen i salen protesterade mot det.",
}


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.excerpt) for one in check(text, select=["BLP"]).findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "text", "rule", "words"),
    [
        ("pl", "{} ZOBACZ TEŻ: Łódź buduje nowy most na rzece\n{}", "BLP401", "ZOBACZ TEŻ: Łódź buduje nowy most na rzece"),
        ("pl", '{} Czytaj też: Sąd o zakazie. "Orzeczenia sprzeczne" {}', "BLP401", "Czytaj też: Sąd o zakazie."),
        ("pl", "{}   Czytaj także: Łódź buduje nowy most na rzece  {}", "BLP401", "Czytaj także: Łódź buduje nowy most na rzece"),
        ("tr", "{}Haberin Devamı{}", "BLP407", "Haberin Devamı"),
        ("sv", "{}\n\nLäs mer: Färjan går igen\n\n{}", "BLP401", "Läs mer: Färjan går igen"),
    ],
)  # fmt: skip
def test_what_ran_into_the_text(code: str, text: str, rule: str, words: str) -> None:
    assert told(text.format(PROSE[code], PROSE[code])) == [(rule, words)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Reklama w radiu kosztuje coraz więcej, mówi dyrektor portu."),
        ("pl", "Polecamy wszystkim, którzy lubią góry, powiedział przewodnik turystom."),
        ("pl", "Komentarze burmistrza wywołały oburzenie wśród mieszkańców starego miasta."),
        ("tr", "Reklam gelirleri geçen yıl yüzde on arttı, dedi müdür."),
        ("sv", "Dela degen i fyra bitar och låt den jäsa under en duk i en timme."),
        ("id", "(Rina Wulandari) Artikel ini telah tayang di Lampu.com dengan judul “Jembatan Ditutup Setahun”"),
        ("id", "Artikel ini sudah tayang di Lampu.com dengan judul “Jembatan Ditutup Setahun”"),
        ("sv", "Läs mer om bron i kommunens arkiv, sade borgmästaren på mötet."),
        ("sv", "Annonsen från 1912 hänger ännu i hallen till den gamla skolan."),
    ],
)
def test_what_authors_write_with_the_same_words(code: str, text: str) -> None:
    assert told(f"{PROSE[code]}\n\n{text}\n\n{PROSE[code]}") == []


def test_a_time_behind_its_label_is_no_length_of_a_video() -> None:
    assert told(f"Plats: Krokoms Värdshus\nTid: 08:30\n\n{PROSE['sv']}") == []
    assert told("Place: the old hall\nTime: 08:30\n\nThe council voted on Monday to close the bridge for a year.") == []


def test_what_an_interviewer_asks_for_an_opinion_of_is_no_call_for_support() -> None:
    prose = (
        "Le conseil de Leeds a voté lundi la fermeture du pont pour un an, et personne ne s'y est opposé dans la salle."
    )
    for question in ("Soutenez-vous le titre de séjour pour les métiers en tension ?", "Soutenez-vous la réforme ?"):
        assert told(f"{prose}\n\n{question}\n\n{prose}") == []
    assert told(f"{prose}\n\nSoutenez-vous notre journal ?\n\n{prose}") == [("BLP403", "Soutenez-vous notre journal ?")]


@pytest.mark.parametrize(
    ("call", "mended"),
    [
        ("Zapisz się na newsletter", True),
        ("Zapisz się na newsletter Latarni, aby nic nie przegapić.", False),
    ],
)
def test_no_fix_deletes_half_a_sentence(call: str, mended: bool) -> None:  # noqa: FBT001 - a column of the table
    (found,) = check(f"{PROSE['pl']} {call}", select=["BLP403"]).findings
    assert (found.fix is not None) is mended
