"""The line with which feeds of blogs end, and in which the title and the site of a text stand (BLP408)."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "fr": "Le conseil de Leeds a voté lundi la fermeture du vieux pont, a dit la maire, et personne ne s’y est opposé.",
    "de": "Der Rat von Leeds stimmte am Montag für die Sperrung der alten Brücke, sagte die Bürgermeisterin.",
    "es": "El concejo de Leeds votó el lunes cerrar el viejo puente, dijo la alcaldesa, y nadie se opuso.",
    "pt": "O conselho de Leeds votou na segunda-feira o fechamento da ponte velha, disse a prefeita.",
    "nl": "De raad van Leeds stemde maandag voor de sluiting van de oude brug, zei de burgemeester.",
    "sv": "Rådet i Leeds röstade i måndags för att stänga den gamla bron, sade borgmästaren, och ingen var emot.",
}


def _told(language: str, line: str) -> list[str]:
    text = f"{PROSE[language]} {PROSE[language]}\n\n{PROSE[language]}\n\n{line}"
    return [found.excerpt or "" for found in check(text, select=["BLP408"]).findings]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "L’article Le bac reprend en mai est apparu en premier sur Le Moulin."),
        ("de", "Der Beitrag Die Fähre fährt wieder erschien zuerst auf Moorblatt."),
        ("es", "La entrada El bote vuelve en mayo apareció primero en El Molino."),
        ("pt", "O post A balsa volta em maio apareceu primeiro em O Moinho."),
        ("nl", "Het bericht De pont vaart weer verscheen eerst op De Molen."),
        ("sv", "Inlägget Färjan går igen dök först upp på Kvarnen."),
    ],
)
def test_a_feed_says_where_a_text_came_out_first(language: str, line: str) -> None:
    assert _told(language, line) == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Cet article est apparu en premier sur Le Moulin."),
        ("fr", "L'article de loi est apparu en premier sur une liste de réformes, a dit la maire, et personne ne l'a lu."),
        ("de", "Dieser Beitrag erschien zuerst auf Moorblatt."),
        ("es", "La entrada del puente apareció primero en los planos de 1921, dijo la alcaldesa, y nadie la había visto."),
    ],
)  # fmt: skip
def test_a_credit_and_a_sentence_are_none(language: str, line: str) -> None:
    assert not _told(language, line)


@pytest.mark.parametrize(
    "foot",
    [
        "The post The ferry goes again appeared first on Mill News.",
        "Articolul Bacul merge din nou apare prima dată în Ziarul Morii.",
        "O conteúdo A balsa volta em maio aparece primeiro em O Moinho.",
        "Сообщение Паром снова ходит появились сначала на Мельница.",
        "Artikel Kapal kembali berlayar pertama kali tampil pada Kabar Kincir.",
        "Feribot yine çalışıyor yazısı ilk önce Değirmen Haber üzerinde ortaya çıktı.",
        "A Újra jár a komp bejegyzés először Malom-én jelent meg.",
        "投稿 渡し船が再び動く は 水車新聞 に最初に表示されました。",
        "〈渡船五月復航〉這篇文章最早發佈於《水車報》。",
        "הפוסט המעבורת חוזרת לפעול הופיע לראשונה ב-חדשות הטחנה.",
        "ظهرت المقالة العبارة تعود إلى العمل أولاً على أخبار الطاحونة.",
    ],
)
def test_a_foot_in_the_languages_of_the_program(foot: str) -> None:
    def told(text: str) -> list[tuple[str, str]]:
        return [(found.rule, found.excerpt or "") for found in check(text, select=["BLP407", "BLP408"]).findings]

    told_below = told(f"{PROSE['de']}\n\n{PROSE['de']} {foot}")
    assert told_below == [("BLP408", foot)]
    told_cut = told(f"{PROSE['de']}\n\nDer Rat von Leeds stimmte am Montag für die ... {foot}")
    assert told_cut == [("BLP407", f"... {foot}")]


@pytest.mark.parametrize(
    "line",
    [
        "The post office appeared first on the map of 1911.",
        "L'articolo di Rossi proviene da Leeds.",
        "L'articolo 5 della legge proviene da un decreto del 1911.",
        "Articolul lui Ion apare prima dată în ziarul din 1911.",
        "La entrada del puente aparece primero en El Plano de 1921.",
        "Artykuł Marii Nowak pochodzi z serwisu prasowego rady.",
        "O artigo da lei aparece primeiro em 1911.",
    ],
)
def test_a_sentence_on_where_something_was_first_is_none(line: str) -> None:
    assert not check(f"{PROSE['de']}\n\n{PROSE['de']} {line}", select=["BLP408"]).findings
    assert not check(f"{PROSE['de']}\n\nEr sagte und ... {line}", select=["BLP408"]).findings
