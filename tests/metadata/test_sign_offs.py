"""How radio and agencies sign at the foot: the house, the place, the name."""

from __future__ import annotations

import pytest

from tests.metadata.common import authors_of, text

_TOLD = {
    "de": "Der Rat beschloss am Montag, die Brücke für ein Jahr zu sperren, und niemand im Saal war dagegen. Die Bürgermeisterin versprach eine Fähre.",
    "en": "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. The mayor promised a ferry.",
    "es": "El consejo votó el lunes cerrar el puente durante un año y nadie en la sala se opuso. La alcaldesa dijo que habrá un transbordador.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne ne s’y est opposé dans la salle. La maire a promis un bac.",
    "id": "Dewan memutuskan pada hari Senin untuk menutup jembatan selama satu tahun, dan tidak ada yang keberatan di ruangan itu. Wali kota menjanjikan feri.",
    "it": "Il consiglio ha votato lunedì la chiusura del ponte per un anno, e nessuno in sala si è opposto. La sindaca ha promesso un traghetto.",
    "nl": "De raad heeft maandag de brug voor een jaar gesloten, en niemand in de zaal was ertegen. De burgemeester beloofde een veerboot.",
    "pl": "Rada zdecydowała w poniedziałek o zamknięciu mostu na rok i nikt na sali się nie sprzeciwił. Burmistrz obiecała prom dla mieszkańców.",
    "pt": "O conselho votou na segunda-feira o fecho da ponte por um ano, e ninguém na sala se opôs. A prefeita prometeu uma balsa aos moradores.",
    "ro": "Consiliul a votat luni închiderea podului pentru un an și nimeni din sală nu s-a opus. Primarul a promis un bac pentru locuitori.",
    "sv": "Rådet beslutade i måndags att stänga bron i ett år, och ingen i salen var emot det. Borgmästaren lovade en färja till alla.",
    "tr": "Meclis pazartesi günü köprüyü bir yıl kapatma kararı aldı ve salonda kimse karşı çıkmadı. Belediye başkanı bir vapur sözü verdi.",
}


def _signed(code: str, between: str, foot: str) -> list[str]:
    return authors_of(text(f"{_TOLD[code]}\n\n{_TOLD[code]}{between}{foot}"))


@pytest.mark.parametrize(
    ("code", "between", "foot", "name"),
    [
        ("pt", " ", "Da Rádio Alvorada, de Fortaleza, Marta Queiroz.", "Marta Queiroz"),
        ("pt", " ", "Da Rádio Alvorada, de Fortaleza, com informações de Rui Lemos, Marta Queiroz.", "Marta Queiroz"),
        ("pt", "", "Reportagem - Marta Queiroz", "Marta Queiroz"),
        ("pt", "\n\n", "Reportagem – Marta Queiroz\nEdição – Rui Lemos", "Marta Queiroz"),
        ("es", " ", "Desde Bogotá, para Radio Faro, Marta Quiroga.", "Marta Quiroga"),
        ("es", "\n\n", "Marta Quiroga, Radio Faro, Bogotá", "Marta Quiroga"),
        ("fr", " ", "À Dakar, pour Radio Phare, Claire Morel.", "Claire Morel"),
        ("de", "\n\n", "Für den Hafenkurier aus Berlin: Jonas Richter", "Jonas Richter"),
        ("it", " ", "Da Bruxelles per Radio Faro, Paolo Ferri.", "Paolo Ferri"),
        ("nl", " ", "Voor Radio Vuurtoren vanuit Brussel: Joris de Wit.", "Joris de Wit"),
        ("pl", "\n\n", "Redaktor: Jan Kowalczyk", "Jan Kowalczyk"),
        ("pl", "\n\n", "Oprac. Jan Kowalczyk", "Jan Kowalczyk"),
        ("sv", " ", "För Radio Fyren från Kiruna, Eva Lindqvist.", "Eva Lindqvist"),
        ("tr", "\n\n", "İzmir'den Radyo Fener için Elif Kaya", "Elif Kaya"),
        ("id", "\n\n", "Dari Surabaya, untuk Radio Mercusuar, Budi Santoso", "Budi Santoso"),
        ("ro", " ", "Pentru Radio Far, de la Cluj, Maria Ionescu.", "Maria Ionescu"),
        ("ro", "\n\n", "Corespondent: Maria Ionescu", "Maria Ionescu"),
        ("en", "\n\n", "For Harbour News, I’m Ana Cruz in Leeds.", "Ana Cruz"),
    ],
)
def test_whoever_reports_for_a_house_signs_at_the_foot(code: str, between: str, foot: str, name: str) -> None:
    assert _signed(code, between, foot) == [name]


@pytest.mark.parametrize(
    ("code", "foot"),
    [
        ("de", "Für Bayern: Thomas Berger"),
        ("de", "Für Bayern trafen: Thomas Berger, Jan Klose"),
        ("pt", "A favor votaram, da bancada, Marta Queiroz."),
        ("pt", "Com informações da Agência Farol"),
        ("en", "In March, Ana Cruz."),
        ("en", "Ana Cruz, University of Leeds, Leeds."),
        ("es", "Contacto: Marta Quiroga, Radio Faro, Bogotá"),
        ("en", "For more on Harbour News, follow Ana Cruz"),
    ],
)
def test_other_last_words_with_a_name_sign_nothing(code: str, foot: str) -> None:
    assert _signed(code, "\n\n", foot) == []


def test_somebody_of_whom_the_text_speaks_signs_nothing() -> None:
    told = f"{_TOLD['pt']} Marta Queiroz votou contra."
    assert authors_of(text(f"{told}\n\n{told}\n\nDa Rádio Alvorada, de Fortaleza, Marta Queiroz.")) == []
