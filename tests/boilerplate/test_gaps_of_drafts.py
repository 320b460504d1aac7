"""Gaps of drafts in prose: letters x for a number, long instructions of a template, labels of a form of release, lines behind an arrow, sections without a word, titles of a new site."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.gaps.template_instructions import template_instructions
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Severity
from provenance.testing import document
from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of

ARTICLE = "\n\n".join(PROSE)
_WORD_FILE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _found(text: str, media_type: str = "text/markdown") -> list[str]:
    return severities_of(template_placeholder, text, media_type)


@pytest.mark.parametrize(
    "gaps",
    [
        "The rate was between xx and xx in the second period, and it fell in the third.",
        "After XX days it was closed, as the figure x shows, and the ferry went on all the same.",
        "As is shown in table X, the ferry was full, and figure X shows the same of the mill.",
        "A XX días del cierre, el puente seguía igual, como se muestra en la tabla X del informe.",
        "Im Norden lag der Anteil bei xx Prozent, im Süden bei xx Prozent der Befragten.",
        "Dans le nord, la part était de xx pour cent, et de xx pour cent dans le sud du pays.",
        "Nel nord la quota era di xx per cento, nel sud di xx per cento di chi ha risposto.",
    ],
)
def test_letters_in_the_place_of_numbers(gaps: str) -> None:
    assert set(_found(f"{ARTICLE}\n\n{gaps}\n\n{ARTICLE}")) == {"warning"}


@pytest.mark.parametrize(
    ("gaps", "told"),
    [
        ("The share in the north was xxxxxx at the end of May, and that in the south xxxx.", {"info"}),
        ("A taxa foi de xxx no norte e de xxx no sul, como mostra a tabela X do relatório.", {"info", "warning"}),
        ("Say that I look for all that it has on xxx, and help on xxx gives nothing at all.", {"info"}),
        ("The share in the north was xx percent at the end of May, and that in the south xxxx.", {"info", "warning"}),
    ],
)
def test_small_letters_that_may_be_a_variable(gaps: str, told: set[str]) -> None:
    assert set(_found(f"{ARTICLE}\n\n{gaps}\n\n{ARTICLE}")) == told


@pytest.mark.parametrize(
    "line",
    [
        "The rate was xx in the second period, and nobody asked why it was so in the third.",
        "En los siglos XIX y XX años después de la guerra, y en el siglo XX personas de todo el país.",
        "Women have two chromosomes of the kind XX and men one of it, and XX people have both of them.",
        "See you soon! xx And do write to us when you are there, as we all are at home! xx",
        "Mr xxx said that Mrs xxx had been there, and that nobody else was in the house at all.",
        "Table IX shows the mill, table X the ferry, and table XI what both of them cost the town.",
        "It was xxx rated, as are all the films of his, and the next xxx videos are no better at all.",
        "The form is xx.xx.xxxx for a day, and xx-xx for what belongs to it in the ledger of the town.",
    ],
)
def test_letters_that_are_meant(line: str) -> None:
    assert _found(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}") == []


_CODED = "\n\nThe maker of a point takes {0} and yy, as the lines above have it, and puts {0} into its first field at once.\n\n"
_POINT = "```java\nPoint(int {0}, int yy) {{ this.x = {0}; }}\n```"


def test_letters_that_the_code_of_a_text_has_as_a_name() -> None:
    assert _found(ARTICLE + "\n\n" + _POINT.format("xx") + _CODED.format("xx")) == []
    assert set(_found(ARTICLE + "\n\n" + _POINT.format("xxs") + _CODED.format("xx"))) == {"info"}
    assert set(_found(ARTICLE + "\n\n" + _POINT.format("xx") + _CODED.format("xxx"))) == {"info"}
    assert set(_found(ARTICLE + _CODED.format("xx"))) == {"info"}


LONG = "what a reader has to do to begin with the service and how it works, in enough detail to make them trust that it does what it says"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"[Describe {LONG}]", ["error"]),
        (f"Customer’s job: [Explain {LONG}]", ["error"]),
        ("[Describa en un párrafo lo que el lector tiene que hacer para empezar con el servicio]", ["error"]),
        ("[Décrivez en un paragraphe ce que le lecteur doit faire pour commencer]", ["error"]),
        ("[Beschreiben Sie in einem Absatz, was die Leser tun müssen]", ["error"]),
        ("[Descreva em um parágrafo o que o leitor tem de fazer]", ["error"]),
        (f"He said that they [describe {LONG}], and went on.", []),
        (
            "## Sample letter\n\n[Describe in a few words what the house has to do for whoever asks it to do so in May, and why]",
            ["info"],
        ),
    ],
)
def test_what_a_template_tells_its_user_to_write(line: str, found: list[str]) -> None:
    assert _found(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}") == found


def test_the_labels_of_a_form_of_release() -> None:
    one, two, three = (f"{words} {words} {words}" for words in PROSE[:3])
    form = f"# The ferry\n\nIntro Paragraph: {one}\n\nSolution: {two}\n\nLeader’s Quote: “{three}”\n\nCustomer Quote: “{one}”\n\n{ARTICLE}"
    assert _found(form) == ["warning"]
    assert _found(form.replace("Intro Paragraph", "London").replace("Customer Quote", "She added")) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("---> aquí va la revisión de artículos", ["warning"]),
        ("→ here goes the review of the letters", ["warning"]),
        ("-> hier kommt die Übersicht der Briefe", ["warning"]),
        ("--> ici vient la liste des lettres", ["warning"]),
        ("=> aqui vai a revisão das cartas", ["warning"]),
        ("aquí va la gente del barrio cada lunes", []),
        ("→ the review of the letters", []),
    ],
)
def test_what_is_to_come_behind_an_arrow(line: str, found: list[str]) -> None:
    assert _found(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}") == found


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("## Results\n\n## Discussion", ["warning"]),
        ("## Resultados\n\n## Discusión\n\n## Literatura citada", ["warning"]),
        ("## 5. Ergebnisse\n\n## 6. Diskussion", []),
        ("## 5. Ergebnisse\n\n## 6. Diskussion\n\n## 7. Ausblick", ["warning"]),
        ("## Conclusion", ["warning"]),
        ("## Conclusioni", ["warning"]),
        ("## References", []),
        ("## Results\n\n## Discussion\n\nNobody objected.", []),
        ("## Conclusion\n\n![The bridge](bridge.png)", []),
        ("## Conclusion\n\n<!-- more -->", []),
        ("## FAQ\n\n## How-to", []),
        ("## FAQ\n\n## How-to\n\n## Prices", ["warning"]),
        ("## FAQ", []),
        ("## Level 2\n\n## Level 3", []),
    ],
)
def test_sections_without_a_word(end: str, found: list[str]) -> None:
    assert [one for one in _found(f"# The bridge\n\n{ARTICLE}\n\n{ARTICLE}\n\n{end}\n") if one == "warning"] == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("The ferry | My New Hugo Site", "My New Hugo Site"),
        ("Your awesome title", "Your awesome title"),
        ("The ferry – Just another WordPress site", "Just another WordPress site"),
        ("El puente | Otro sitio realizado con WordPress", "Otro sitio realizado con WordPress"),
        ("How I set up my new Hugo site", ""),
        ("My site", ""),
    ],
)
def test_the_title_of_a_new_site(title: str, found: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>The ferry</h1><p>{PROSE[0]}</p></body></html>"
    assert [one.excerpt for one in findings(template_placeholder, page, "text/html")] == ([found] if found else [])


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("## WhatsApp Message (for sharing the link)", "info"),
        ("## Mensaje para compartir", "info"),
        ("## Modèle de message", "info"),
        ("## Nachricht zum Teilen", "info"),
        ("## Message of the mayor", "error"),
    ],
)
def test_a_gap_in_a_message_for_others_to_send(heading: str, found: str) -> None:
    assert _found(f"{ARTICLE}\n\n{heading}\n\nI have set up our draw, and here is the way to it: [DRAW LINK]") == [
        found
    ]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("image:back.png[alt=Back, link=../]", 1),
        ("ifndef::env-github[image:back.png[alt=Back, link=../]]", 1),
        ("image::map-of-the-quay.png[The quay]", 0),
        ("The ferry keeps to it.", 0),
    ],
)
def test_a_last_section_with_the_picture_of_a_button_alone_is_empty_as_others_are(end: str, told: int) -> None:
    text = f"= The ferry\n\n{ARTICLE}\n\n== How it is shared\n\n== How it is copied\n\n{PROSE[1]}\n\n== What the office does\n\n{end}\n"
    assert _found(text, "text/asciidoc") == ["warning"] * told


@pytest.mark.parametrize(
    ("title", "path", "severities"),
    [
        ("Untitled Document", "ferry.html", ["warning"]),
        ("Document", "ferry.html", ["warning"]),
        ("Home", "ferry.html", ["info"]),
        ("Startseite", "the-ferry.html", ["info"]),
        ("Home", "index.html", []),
        ("Home", "3f2c.html", []),
        ("Document A: the ferry", "ferry.html", []),
        ("The ferry", "ferry.html", []),
    ],
)
def test_a_title_that_is_none_of_the_page(title: str, path: str, severities: list[str]) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>The ferry</h1><p>{PROSE[0]}</p></body></html>"
    assert severities_of(template_placeholder, page, "text/html", path) == severities
    headed = findings(template_placeholder, page.replace("<h1>The ferry", f"<h1>{title}"), "text/html", path)
    assert not any("the page’s own" in one.message for one in headed)


@pytest.mark.parametrize(
    ("image", "severities"),
    [
        ("src/news/imagen-de-prueba-3.jpg", ["info"]),
        ("/img/test-image.png", ["info"]),
        ("/img/blog-placeholder-2.jpg", ["warning"]),
        ("/img/test-image-of-the-ferry.png", []),
        ("/img/crash-test.png", []),
        ("/img/dummy-of-a-ship.png", []),
    ],
)
def test_a_picture_by_which_something_was_tried_out(image: str, severities: list[str]) -> None:
    text = f"---\ntitle: The ferry\nimage: {image}\n---\n\n{PROSE[0]}\n"
    assert severities_of(template_placeholder, text, "text/markdown") == severities


@pytest.mark.parametrize(
    ("name", "media_type", "severity"),
    [
        ("DA-Office-of-the-Chief-of-the-Lamps-(OCL)-Charter-Template.docx", _WORD_FILE, Severity.INFO),
        ("DA-Office-of-the-Chief-of-the-Lamps-(OCL)-Charter.docx", _WORD_FILE, Severity.ERROR),
        ("ten-things-to-know-before-you-write-a-template.md", "text/markdown", Severity.ERROR),
    ],
)
def test_a_file_of_an_office_program_that_is_called_a_template(name: str, media_type: str, severity: Severity) -> None:
    text = document(f"{ARTICLE}\n\n[Describe {LONG}]\n\n{ARTICLE}\n", media_type="text/plain")
    ((_, told),) = template_instructions(structs.replace(text, path=name, media_type=media_type))
    assert told.severity is severity
