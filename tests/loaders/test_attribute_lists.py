"""Markdown: attributes in braces behind links, pictures, headings and paragraphs are markup, and may have the text of a picture."""

from __future__ import annotations

import pytest

from provenance.api import Span
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "read_text"),
    [
        ("See [oak](https://harbour.town/oak){.ref} and elm.", "See oak and elm."),
        ('See [oak](https://harbour.town/oak){:target="_blank"} and elm.', "See oak and elm."),
        ("![](oak.png){#fig-oak width=92%}\n\nElm.", "Elm."),
        ("## Oak {#oak .wide}\n\nElm.", "Oak Elm."),
        ("Oak is old.\n{.lead}\n\nElm.", "Oak is old. Elm."),
        # words with a form of their own
        ("Do século [XIX]{.smallcaps} ao início do [XX]{.smallcaps}.", "Do século XIX ao início do XX."),
        ("Le [xviii]{.smallcaps}^e^ siècle", "Le xviii^e^ siècle"),
        ("El siglo [XX]{.versalitas lang=es} fue largo.", "El siglo XX fue largo."),
        ("An [old\noak]{.mark} and [elm]{#elm}.", "An old oak and elm."),
        ("Sales [rose by XX%]{.todo} and fell.", "Sales rose by XX% and fell."),
        # what is none
        ("The `[XX]{.smallcaps}` of it.", "The [XX]{.smallcaps} of it."),
        ("The oak [XX] {.lead} stays.", "The oak [XX] {.lead} stays."),
        ("The {.lead} of it stays, and so does {oak}.", "The {.lead} of it stays, and so does {oak}."),
        ("`[oak](a){.ref}` shows it.", "[oak](a){.ref} shows it."),
        ("```\n[oak](a){.ref}\n```", "[oak](a){.ref}"),
        ("$\\frac{a}{b}$ of the oak in {NAME}", "$\\frac{a}{b}$ of the oak in {NAME}"),
    ],
)
def test_attributes_are_not_read(text: str, read_text: str) -> None:
    assert " ".join(document(text, media_type="text/markdown").text.split()) == read_text


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ('![](oak.png){fig-alt="Two oaks, one of them dead." width=92%}', "Two oaks, one of them dead."),
        ("![](oak.png){.wide alt='An oak'}", "An oak"),
        ('![Oaks](oak.png){fig-alt="Two oaks"}', "Oaks"),
        ('![](oak.png){data-alt="x"}', ""),
        ('![](oak.png) {fig-alt="x"}', ""),
    ],
)
def test_the_text_of_a_picture_among_its_attributes(text: str, alt: str) -> None:
    (image,) = document(text, media_type="text/markdown").images
    assert image.alt == alt


@pytest.mark.parametrize(
    "text",
    [
        "Do século [XIX]{.smallcaps} ao início do [XX]{.smallcaps}.",
        "| a | b |\n|---|---|\n| no [XX]{.smallcaps} \\| ou | não |",
        "# [XX]{.smallcaps} e [XXI]{.smallcaps}\n\nUm.",
    ],
)
def test_the_words_of_a_span_lead_to_their_place(text: str) -> None:
    read = document(text, media_type="text/markdown")
    at = read.text.index("XX")
    place = read.locate(Span(at, at + 2))
    assert read.source[place.start : place.end] == "XX"


def test_a_caption_is_read_without_the_marks_of_a_span() -> None:
    (image,) = document(
        "![Casa do século [XX]{.smallcaps}. Foto do autor](casa.png)", media_type="text/markdown"
    ).images
    assert image.alt == "Casa do século XX. Foto do autor"
