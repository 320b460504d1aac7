"""Calls of a page among the sentences of a text that was kept as one line: each is told by its own words, and the sentences around it are the article's."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.api import Source
from provenance.loaders.text import load_text

TOLD = {
    "en": (
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
        "Work is to begin in March, the clerk told the masons, who were not sure of it.",
    ),
    "es": (
        "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso.",
        "Las obras empiezan en marzo, dijo el secretario a los vecinos.",
    ),
    "ru": (
        "Совет в понедельник проголосовал за закрытие моста на год, и никто в зале не возражал.",
        "Работы начнутся в марте, сказал секретарь жителям города.",
    ),
    "pt": (
        "O conselho votou na segunda-feira o fechamento da ponte por um ano, e ninguém na sala se opôs.",
        "As obras começam em março, disse o secretário aos moradores.",
    ),
    "id": (
        "Dewan pada hari Senin memutuskan untuk menutup jembatan selama setahun, dan tidak ada yang keberatan.",
        "Pekerjaan dimulai pada bulan Maret, kata sekretaris kepada warga kota.",
    ),
}


def left_over(text: str) -> list[tuple[str, str]]:
    read = load_text(Source("rows.csv:2", "rows.csv", "text/plain", text, row=2))
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


@pytest.mark.parametrize(
    ("code", "kind", "call"),
    [
        ("en", "related", "See more stories on Lamp’s harbour page."),
        ("en", "related", "[See more stories on Lamp's harbour page]"),
        ("en", "related", "Boats at a glance: Click to see the mayor’s picks for the ferry in our new tracker."),
        ("en", "share", "For more of the rowing news, follow HL Rowing on Facebook and Twitter."),
        ("en", "share", "Follow the Harbour Street Lamp on WhatsApp for more of the town’s news."),
        ("en", "share", "Please consider following my work on lamp.example for more reports."),
        ("en", "share", "Stay tuned to Lamp for more updates on the ferry."),
        ("en", "newsletter", "Get more rowing to your phone with WhatsApp."),
        ("en", "newsletter", "If you can, please kindly consider donating to this paper."),
        ("en", "newsletter", "To catch full episodes of all our shows, check out our podcast page."),
        ("en", "readmore", "Access our full harbour report here, it’s free."),
        ("en", "readmore", "For more on the tides, click here to watch this full episode of Harbour Live."),
        ("en", "readmore", "To continue reading this article you need to purchase a subscription."),
        ("en", "readmore", "Harbour Television’s Jenn Vale has more."),
        ("en", "advertisement", "When you’re ready to row, check out this top 10 list of boats to buy."),
        ("en", "advertisement", "ADVERTISEMENT: Introducing Harbour Trader Plus, the next kind of rowing."),
        ("es", "share", "Sigue todas las noticias de El Faro en Google News."),
        ("es", "newsletter", "Únete al canal de WhatsApp de El Faro."),
        ("ru", "share", "Читайте Маяк в Telegram."),
        ("en", "share", "Add The Harbour Lamp as a preferred source on Google."),
        ("en", "share", "Make Harbour News your preferred Google source."),
        ("ru", "share", "Обсудите новость в телеграм-канале «Маяк Спорт»."),
        ("pt", "share", "Siga o Farol no Instagram."),
        ("id", "share", "Cek berita dan artikel lainnya di Google News."),
    ],
)
def test_a_call_between_two_sentences(code: str, kind: str, call: str) -> None:
    first, last = TOLD[code]
    assert left_over(f"{first} {call} {last}") == [(kind, call)]
    assert left_over(f"{first} {last} {call}") == [(kind, call)]


@pytest.mark.parametrize(
    "sentence",
    [
        "They follow the ferry on foot, and the mayor follows Ana Cruz on Facebook.",
        "The paper asked its readers to consider donating to the hospice.",
        "Follow the beam on the water, the pilot said, and you will find the pier.",
        "The clerk of the harbour has more.",
        "The course is free for all who live in the town. Sign up here.",
        "To unlock the gate, you will have to turn the key twice.",
        "In this article of 1911, the mayor told the story of the bridge.",
        "“Get more rowing to your phone with WhatsApp,” said the sign.",
        "“Access our full report here, it’s free,” the paper wrote.",
    ],
)
def test_what_the_article_says(sentence: str) -> None:
    first, last = TOLD["en"]
    assert left_over(f"{first} {sentence} {last}") == []


def test_a_label_before_a_title_alone() -> None:
    first, last = TOLD["en"]
    title = "Ferry opens again in talks for the old mill (May 29, 2026)"
    assert left_over(f"{first} READ: {title} {last}") == [("related", "READ:")]
    assert left_over(f"{first} The sign said to read: The {title}. {last}") == []
    assert left_over(f"{first} Listen: The Ferry Opens Again in Talks for the Old Mill {last}") == [
        ("related", "Listen:")
    ]
    assert left_over(f"{first} Listen: I have never been one to complain about what they do. {last}") == []


def test_titles_that_dashes_part_up_to_the_end() -> None:
    first, last = TOLD["en"]
    listed = "Featured Stories - Five Boats to Own in March - A Week After the Race, the Pier Has Spoken"
    assert left_over(f"{first} {last} {listed}") == [("related", listed)]
    assert left_over(f"{first} Featured stories - as the paper calls them - were few. {last}") == []


def test_what_is_told_of_a_network_is_no_call() -> None:
    first, last = TOLD["ru"]
    assert left_over(f"{first} Новости о мосте в Telegram опубликовал мэр. {last}") == []
    for told in (
        "Читатели обсудили новость в телеграм-канале «Маяк».",
        "Обсудите план моста с соседями дома.",
        "Обсуждайте тему моста на собрании в пятницу.",
        "Они обсуждают новости в чате каждый день.",
        "Обсудите эту новость с детьми дома и в школе.",
    ):
        assert left_over(f"{first} {told} {last}") == []
    call = "Больше новостей о мосте в Telegram."
    assert left_over(f"{first} {call} {last}") == [("share", call)]
