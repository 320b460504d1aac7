"""BLP412: sentences that ran together, and files that are not written in UTF-8 though they are read so."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

import provenance
from provenance.api import Severity
from tests.found import excerpts, findings, severities_in

_LEAD = "The council of the harbour met on Monday in the old hall, and the clerk read the plan of the quay. "


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(mojibake, f"{_LEAD}{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The mayor asked to hear another witness.The motion is still open.", "witness.The"),
        ("“We cannot do it alone.”The mayor then left the hall.", "alone.”The"),
        ("He sold lamps in that city.Dartan T. Reeve of the quay paid for them.", "city.Dartan"),
        ("The fish is [cheap](https://lamp.example/fish).It is fresh as well.", "cheap.It"),
        ("De kinderen lezen goed.Tot dan blijft de school dicht.", "goed.Tot"),
        ("The book was brought out by the OLP.From the firm we hear that it sells.", "OLP.From"),
        ("The tank came to town in 1956.Today it stands in the park.", "1956.Today"),
        # the name of a module before a sentence, and words for code behind a word that begins one
        ("The lamps are lit by what is called multiprocessing.The clerk knows it.", "multiprocessing.The"),
        ("The ferry sank in the harbour.Many objects were found on the shore.", "harbour.Many"),
        ("The clerk opened the hall again.Each class is held on Monday.", "again.Each"),
        ("The lamps are old (and the posts).This is why the quay is dark.", "posts).This"),
        ("The ferry left for the quay of Leeds.The pilot was glad of it.", "Leeds.The"),
        ("Who has paid for the lamps?The clerk does not know it.", "lamps?The"),
        ("“So the ferry goes on!”They all left the hall.", "on!”They"),
        ("The doors of the hall close at six.(Bring a coat, it is cold.)", "six.(Bring"),
    ],
)
def test_two_sentences_without_a_blank(words: str, told: str) -> None:
    assert _told(words) == [told]


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Der Rat stimmte am Montag nach langer Rede für die Sperrung der Brücke.Die Fähre fährt bis zum Herbst.", 1),
        ("ru", "Совет города в понедельник после долгого спора решил закрыть причал.Паром будет ходить до самой осени.", 1),
        ("ru", "Совет города в понедельник решил закрыть старый мост, сказала Иванова.Он стоит здесь уже сто лет.", 1),
        ("uk", "Рада міста в понеділок після довгої розмови вирішила закрити старий причал.Пором ходитиме до осені.", 1),
        ("cs", "Rada města v pondělí po dlouhé debatě rozhodla uzavřít starý most.Přívoz bude jezdit až do podzimu.", 1),
        ("pl", "Rada miasta w poniedziałek po długiej rozmowie postanowiła go zamknąć.Łódź będzie pływać do jesieni.", 1),
        ("ru", "Контора стоит в доме пять, лит.А, второй этаж, нужен водитель кат.В и С, дом строил арх.Растрелли давно.", 0),
        ("ru", "Совет города стоит на ул.Ленина, дом старый, а мост ведёт к пос.Речной и далее к реке, просп.Мира за ним.", 0),
        ("de", "Der Rat der Stadt am Fluss sprach am Montag lange über die Klasse Lampe.Kai und über den Typ Boot.Mast darin.", 0),
    ],
)  # fmt: skip
def test_languages(language: str, words: str, told: int) -> None:
    assert severities_in(language, mojibake, words) == [Severity.WARNING] * told


def test_several_are_one_fault() -> None:
    words = "The mayor heard a witness.The motion is open. So it is, she said.He then left the old hall."
    for media_type in ("text/markdown", "text/plain"):
        (finding,) = findings(mojibake, _LEAD + words, media_type)
        assert len(finding.related) == 1
        assert finding.fix is not None


@pytest.mark.parametrize(
    "words",
    [
        "The page runs on node.Js and is made with vue.Js since May.",
        "Write to the clerk at harbour.Com or look at www.lamp.Org there.",
        "Look at the dept.Harbour of the town, etc.Lamp, and fig.Two below.",
        "The lamps are read by multiprocessing.Pool in one go, and by asyncio.Queue, which waits for them.",
        "The file quay_plan.Final is here, and so is ana.Cruz@lamp.example here.",
        "The tests of the quay pass again after the switch to ltk.Window was made in May.",
        "Call `quay.Open` first, and then `lamp.Light` once more.",
        "See St.John and Prof.Reeve there, and the U.S.Navy as well.",
        "The band fun.Guy",
        "Brother TJ. Cruz had three, and Br. TJ.We have none, as the old book of the quay has it.",
        "The firms LBC.Com and NATO.Org are listed, and so is ASP.Net with all of its parts.",
        "The version R2021.The stands there, and 3.2021.In does as well in the list.",
        "It came out in 1.2021.In May the lamp was lit, and the file is called OLP.From_quay there.",
        "The archive 1956.TodayOnQuay holds it, and the channel OLP.First shows it on Monday.",
        "The call is lamp().This and no other, as the clerk of the quay says it is to be.",
        "The band is called Wham!Quay, the site Ask?Lamp, and the show Jeopardy!Live, as all know.",
        "The firm of the quay is at Lamp.It and at Corriere.It alone, and the class is Lamps.From there.",
        "The type of it is asserted with quay.(Lamp) or lamp.(Quay), as in the language Go.",
        "The clerk wrote that the lamps?and the posts are old. Who paid for them?The town does.",
        "He waited...Then he left, and version 2.Two came out.",
        "The report is at https://lamp.example/quay.The and there alone.",
        "She said so. The motion is open.",
    ],
)
def test_names_have_a_stop_within(words: str) -> None:
    assert _told(words) == []


def test_texts_that_show_code_have_such_names() -> None:
    assert _told("Then call quay.Open with it.\n\n```go\nquay.Open(1)\n```") == []


def test_orders_of_templates() -> None:
    orders = '{{ $style := lamps.Get "css/quay.css" }} {{ $pier := $style | lamps.Minify }}'
    assert _told(orders) == []
    assert excerpts(mojibake, f"<p>{_LEAD}{orders}</p>", "text/html") == []
    assert _told(f"{orders} The mayor heard a witness.The motion is open.") == ["witness.The"]


def test_what_parts_them_for_the_eye() -> None:
    words = f"<p>{_LEAD}<b>It is open.</b>The mayor left the hall.</p>"
    assert excerpts(mojibake, words, "text/html") == []
    assert excerpts(mojibake, words.replace("</b>", ""), "text/html") == ["open.The"]


@pytest.mark.parametrize(
    ("name", "text", "many"),
    [
        ("quay.md", f"{_LEAD}“So it is”, she said.\n", 1),
        ("quay.txt", f"{_LEAD}“So it is”, she said.\n", 0),
        ("quay.html", f"<html><head><meta charset='utf-8'></head><body><p>{_LEAD}“So it is”.</p></body></html>", 1),
        ("quay.html", f"<html><head><meta charset='cp1252'></head><body><p>{_LEAD}“So it is”.</p></body></html>", 0),
    ],
)
def test_a_page_that_is_not_written_as_it_is_read(name: str, text: str, many: int) -> None:
    found = provenance.check(text.encode("cp1252"), path=name, select=["BLP412"])
    assert sum("UTF-8" in finding.message for finding in found.findings) == many
    assert provenance.check(text.encode(), path=name, select=["BLP412"]).findings == []


def test_a_left_over_that_ran_into_the_text_is_told_as_what_it_is() -> None:
    words = f"{_LEAD}Nobody in the hall objected to it.Story continuesThe mayor said that the ferry goes on."
    assert "it.Story" not in excerpts(mojibake, words, "text/plain")
    assert excerpts(mojibake, words.replace("it.Story continuesThe", "this.Later the"), "text/plain") == ["this.Later"]


def test_a_heading_that_is_a_paragraph() -> None:
    first = "The ferry is the oldest in the valley, and it was built of oak by the masons of the mill and "
    long = f"{first * 2}their sons.The boats beside it are younger than they."
    page = "<h1>The ferry</h1><h6>{}</h6>"
    assert excerpts(mojibake, page.format(long), "text/html") == ["sons.The"]
    assert (
        excerpts(
            mojibake,
            page.format("What the ferry and its sons.The boats say of the mill and of the town in May."),
            "text/html",
        )
        == []
    )
