"""Texts in which those who publish them speak of themselves: their pictures are theirs."""

from __future__ import annotations

import pytest

from tests.media.common import severities

ENGLISH = (
    "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay of the town. "
)
TEXTS = {
    "de": "Die Sanierung der Mühle beginnt, und das Gerüst steht schon seit dem Sommer auf der Seite zum Fluss hin. ",
    "en": ENGLISH,
    "es": "La obra del molino empieza hoy, y el andamio está desde el verano en el lado que da al río y a la villa. ",
    "fr": "Les travaux du moulin commencent, et l’échafaudage est debout depuis l’été du côté de la rivière et du bourg. ",
    "it": "I lavori al mulino cominciano oggi, e dall’estate il ponteggio sta sul lato che guarda il fiume e la città. ",
    "nl": "Het werk aan de molen begint vandaag, en de steiger staat al sinds de zomer aan de kant van de rivier en de stad. ",
    "nb": "Arbeidet med møllen begynner i dag, og stillaset har stått siden sommeren på siden mot elven og byen. ",
    "sv": "Arbetet med kvarnen börjar i dag, och ställningen har stått sedan sommaren på sidan mot ån och staden. ",
    "ru": "Работы на мельнице начинаются сегодня, и леса стоят с лета на стороне реки и города. ",
    "id": "Pekerjaan di kincir itu mulai hari ini, dan perancah sudah berdiri sejak musim panas di sisi sungai dan kota. ",
    "pt": "As obras do moinho começam hoje, e o andaime está desde o verão do lado que dá para o rio e para a vila. ",
}


def told(code: str, words: str, times: int = 1) -> list[str]:
    return severities(
        f"---\nlang: {code}\ntitle: X\n---\n\n{TEXTS[code] * times}\n\n![Mill tower](/images/mill-tower.jpg)\n\n{words}\n"
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("es", "Apoyará esa propuesta, resaltó: estamos dispuestos a discutir todo."),
        ("es", "No podemos ir para atrás, dijo."),
        ("en", "The mayor stressed: we are ready for the works."),
        ("en", "It is the oldest in our country."),
        ("fr", "C’est le plus vieux moulin de notre pays."),
        ("es", "Los últimos tramos y los extremos pesan cien kilogramos."),
        ("it", "Un richiamo per il tempo umano."),
    ],
)
def test_what_somebody_is_said_to_have_said_is_not_the_house(code: str, words: str) -> None:
    assert told(code, words) == ["nobody's"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", "Wir halten Sie auf dem Laufenden."),
        ("en", "Look in at our studio."),
        ("es", "Agradecemos a todos."),
        ("es", "Mantendremos informados a los vecinos."),
        ("es", "Aprovechamos el tiempo para las láminas."),
        ("it", "Pubblichiamo le foto della festa."),
        ("pt", "Publicaremos as fotos da festa."),
        ("fr", "Les jeunes retrouvent nos membres."),
        ("it", "Ringraziamo tutti, e vogliamo andare avanti."),
        ("nl", "Zo blijft het in ons dorp."),
        ("nb", "Dette har vi jobbet med i mange måneder."),
        ("sv", "Vi tackar alla som kom."),
        ("ru", "Мы благодарим всех соседей."),
        ("pt", "Agradecemos a todos os vizinhos."),
        ("id", "Kami berterima kasih kepada semua tetangga."),
    ],
)
def test_one_sentence_is_enough(code: str, words: str) -> None:
    assert told(code, words) == ["info"]
    assert told(code, "") == ["nobody's"]


@pytest.mark.parametrize(
    "words",
    [
        "“We hold our breath,” says the miller.",
        "> We hold our breath.",
        "## What we know",
        "It was shut after World War I ended.",
        "It was built when Elizabeth I was young.",
        "The US sent a mill.",
        "The band played I Will Survive.",
        "The miller told us that nobody was hurt.",
        "We asked the mayor, who was away.",
    ],
)
def test_words_of_others_and_numbers_are_nobodys(words: str) -> None:
    assert told("en", words) == ["nobody's"]


def test_a_name_that_begins_so_is_nobodys() -> None:
    assert told("fr", "La messe à Notre Dame est annulée.") == ["nobody's"]
    assert told("de", "Unser Garten liegt am Fluss.") == ["info"]


def test_in_a_long_text_one_word_is_no_voice() -> None:
    """A newspaper says "we" now and then; four hundred words a time are the line."""
    assert told("en", "As we know, it is long.", 15) == ["info"]
    assert told("en", "As we know, it is long.", 25) == ["nobody's"]


def test_who_answers_questions_is_not_the_house() -> None:
    answers = (
        "What do you mill?",
        "I mill rye.",
        "Do you swim?",
        "I swim, and my dog does.",
        "Would you stop?",
        "I would not.",
    )
    assert told("en", "\n\n".join(answers)) == ["nobody's"]


@pytest.mark.parametrize(
    ("title", "alt", "file", "severity"),
    [
        ("Harbour, Fund & Cruz", "Harbour LLP", "Harbour.jpg", "info"),
        ("Harbour Cruz", "Harbour-Cruz LLP", "Harbour-Cruz.jpg", "info"),
        ("Ferrylist review", "Ferrylist", "ferrylist-300.jpg", "info"),
        ("Ana Cruz", "Ana Cruz", "ana-cruz.jpg", "nobody's"),
        ("Harbour Cruz", "Harbour Cruz at the mill", "mill.jpg", "nobody's"),
        ("The quay", "Harbour LLP", "Harbour.jpg", "nobody's"),
    ],
)
def test_the_name_of_the_title_alone_is_of_a_logo(title: str, alt: str, file: str, severity: str) -> None:
    page = f'---\ntitle: "{title}"\n---\n\n{ENGLISH}\n\n<img src="/images/{file}" width="700" alt="{alt}">\n'
    assert severities(page) == [severity]


def test_of_two_in_a_row_both_are_pictures() -> None:
    images = (
        '<img src="/images/a1.jpeg" alt="Gerüst an der Mühle">\n<img src="/images/a2.jpeg" alt="Sanierungsarbeiten">'
    )
    assert severities(f"---\nlang: de\n---\n\n{TEXTS['de']}\n\n<div>\n{images}\n</div>\n") == ["nobody's"] * 2
    apart = images.replace("\n", f"\n</div>\n\n{TEXTS['de']}\n\n<div>\n")
    assert severities(f"---\nlang: de\n---\n\n{TEXTS['de']}\n\n<div>\n{apart}\n</div>\n") == ["nobody's", "info"]
