"""Letters beyond Latin-1 that a program dropped from a whole text, and apostrophes lost from a short one (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Example
from tests.found import found_in

_CZECH = "Rada v pondělí rozhodla, že se starý most na rok uzavře, a nikdo v sále nebyl proti. Starostka říká, že přívoz bude jezdit dál a že jízdenka bude stát jedno euro, i v zimě, kdy je řeka zamrzlá a lodi nejezdí."
_POLISH = "Rada zdecydowała w poniedziałek, że most będzie zamknięty na rok, i nikt na sali się nie sprzeciwił. Mówi się, że prom będzie kursował dalej i że bilet będzie kosztował jedno euro, również zimą, gdy rzeka zamarza."
_ROMANIAN = "Consiliul a hotărât luni că podul se închide pentru un an și nimeni din sală nu s-a opus. Primărița a spus că bacul o să meargă în continuare și că un bilet o să coste un euro, chiar și iarna, când îngheață râul."
_TURKISH = "Meclis pazartesi günü köprünün bir yıl kapanmasına karar verdi ve salonda kimse karşı çıkmadı. Başkan, vapurun işlemeye devam edeceğini ve biletin bir lira olacağını söyledi, kışın ırmak donduğunda da öyle."


def _told(code: str, text: str) -> list[str]:
    example = Example(f'<html lang="{code}"><body><p>{text}</p></body></html>', media_type="text/html")
    return [one.excerpt or "all" for one in found_in(mojibake, example)]


def _dropped(text: str) -> str:
    return text.encode("latin-1", "ignore").decode("latin-1")


@pytest.mark.parametrize(
    ("code", "text", "first"),
    [("cs", _CZECH, "e"), ("pl", _POLISH, "e"), ("ro", _ROMANIAN, "c"), ("tr", _TURKISH, "yl")],
)
def test_what_a_program_dropped_is_told_once(code: str, text: str, first: str) -> None:
    told = _told(code, _dropped(text))
    assert len(told) == 1
    assert told == [first] or code == "tr"
    assert _told(code, text) == []


def test_without_such_a_word_the_whole_text_is_told() -> None:
    text = "Rada uzavela starý most na celý rok a nikdo v sále nebyl proti. Pívoz bude jezdit dál za jedno euro, starostka slíbila také nové lodi. Práce mají zaít v lét, kdy je nízká voda, a potrvají do jara."
    assert _told("cs", text) == ["all"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("tr", _TURKISH.translate(str.maketrans("ğşıİ", "gsiI"))),  # on a keyboard without these letters
        ("ro", _ROMANIAN.translate(str.maketrans("ășț", "ast"))),
        ("cs", _CZECH.translate(str.maketrans("áéíýěščřžůň", "aeiyescrzun"))),  # without any marks
        ("pl", "Most jest zamknięty do jutra, mówi rada."),
        ("pl", "Mosty, które znamy, są stare, e."),
        ("cs", "Starý most."),
    ],
)
def test_letters_that_were_written_otherwise_are_none(code: str, text: str) -> None:
    assert _told(code, text) == []


_FRENCH = "Le conseil a fermé le pont pour un an, et personne dans la salle ne sy opposait. Le bac va continuer, même en hiver. "


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("Paris en parle à lElysée.", ["lElysée"]),
        ("Le port le dit à lONU depuis mai.", ["lONU"]),
        ("La mairie voit quune lampe est tombée.", ["quune"]),
        ("Le port est vendu à LArgus depuis mai.", []),
        ("La mairie dit que l’eau est à lElysée.", []),
        ("Le prix du dB est un secret.", []),
    ],
)
def test_one_apostrophe_lost_tells_enough_of_a_short_text_without_any(added: str, told: list[str]) -> None:
    assert _told("fr", _FRENCH + added) == told
