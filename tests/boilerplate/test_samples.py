"""Lines that say of a text that it is a sample, and dummy text of a few words."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

SAMPLES = [
    "Placeholder article — sample content used to demonstrate the blog layout.",
    "Sample content used to demonstrate the blog layout.",
    "This is a sample post to show how the theme looks.",
    "This article is placeholder content and will be replaced.",
    "This page contains dummy content for demonstration purposes only.",
    "The content of this page is for demonstration purposes only.",
    "Demo article for testing the layout.",
    "Example article, not real content.",
    "This is placeholder content.",
    "Note: this is sample text for layout purposes.",
    "Platzhalterartikel – Beispielinhalt zur Demonstration des Blog-Layouts.",
    "Dieser Beitrag ist ein Beispieltext und dient nur der Veranschaulichung des Layouts.",
    "Dies ist ein Blindtext.",
    "Artículo de muestra: contenido de ejemplo para mostrar el diseño del blog.",
    "Este es un texto de relleno.",
    "Article fictif : contenu d'exemple pour illustrer la mise en page du blog.",
    "Ceci est un texte d'exemple.",
    "Articolo di esempio: contenuto segnaposto per mostrare il layout del blog.",
    "Questo articolo è un contenuto fittizio a scopo dimostrativo.",
    "Artigo de exemplo – conteúdo fictício para demonstrar o layout do blog.",
    "Este artigo é um conteúdo de exemplo e será substituído.",
    "Voorbeeldartikel – voorbeeldinhoud om de lay-out van de blog te tonen.",
    "Dit is een voorbeeldtekst.",
    "Artykuł przykładowy – treść zastępcza pokazująca układ bloga.",
]


def _text(line: str) -> str:
    return "\n\n".join((*PROSE, line)) + "\n"


@pytest.mark.parametrize("line", SAMPLES)
def test_a_text_that_says_that_it_is_a_sample(line: str) -> None:
    assert severities_of(template_placeholder, _text(line)) == ["error"]


@pytest.mark.parametrize(
    "line",
    [
        "A sample page used to demonstrate the layout of the codex is in the museum.",
        "The placeholder article in the law was struck out by the court.",
        "Sample content was taken from the river to demonstrate the pollution.",
        "This is a sample article of the constitution, the teacher said, used to demonstrate how laws are made.",
        "The lamp is for demonstration purposes only, the shop said.",
        "Dieser Artikel ist ein Beispiel dafür, wie man Brücken baut.",
        "Este artículo es de la ley del puente, y será reemplazado.",
        "> This is placeholder content.",
    ],
)
def test_what_texts_say_of_samples_is_their_own(line: str) -> None:
    assert severities_of(template_placeholder, _text(line)) == []


def test_a_sample_in_a_draft_is_for_information() -> None:
    text = f"---\ndraft: true\n---\n\n{_text(SAMPLES[0])}"
    assert severities_of(template_placeholder, text) == ["info"]


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("- Lorem ipsum\n- Lorem ipsum\n- Lorem Ipsum", 1),
        ("## Lorem ipsum\n\nThe ferry goes on.", 1),
        ("| a | b |\n|---|---|\n| Lorem ipsum | 3 |", 1),
        ("Praesentium ea et neque distinctio quas eius repudiandae quaerat obcaecati voluptatem similique!", 1),
        ("Quibusdam eius, reprehenderit repellendus delectus debitis.", 1),
        ("The words lorem ipsum stand in the text.", 0),
        ("## Lorem ipsum\n\nLorem ipsum is known since 1500, and printers use it.", 0),
        (
            "Sed quibusdam in rebus necessitatibus et temporibus cedendum est, ut ait Cicero in libro, quia nihil tam utile.",
            0,
        ),
    ],
)
def test_dummy_text_of_a_few_words(part: str, found: int) -> None:
    assert len(severities_of(template_placeholder, _text(part))) == found


_DUMMY = "Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("modules/lamp/_samples/mill.md", "info"),
        ("modules__lamp___samples__mill.md", "info"),
        ("bower_components/lamp/mill.md", "info"),
        ("js__node_modules__lamp__mill.md", "info"),
        ("news/yyyy-mm-dd_TEMPLATE.md", "info"),
        ("news__yyyy-mm-dd_TEMPLATE.md", "info"),
        ("_drafts/template-week.md", "info"),
        ("posts/template-week.md", "error"),
        ("news__2024-05-03-mill.md", "error"),
        ("posts/resamples/mill.md", "error"),
    ],
)
def test_dummy_text_by_where_it_lies(path: str, told: str) -> None:
    assert severities_of(template_placeholder, _DUMMY, path=path) == [told]


@pytest.mark.parametrize(("path", "told"), [("_drafts__template-week.md", "info"), ("posts/template-week.md", "error")])
def test_a_field_by_where_it_lies(path: str, told: str) -> None:
    assert severities_of(template_placeholder, "Welcome to week %WEEK% of the ferry.\n", path=path) == [told]
