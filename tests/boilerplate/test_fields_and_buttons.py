"""The label of a field alone asks nobody to subscribe, and a button of a player shows no cut."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more

from provenance import check
from provenance.api import Example
from tests.boilerplate.prose import PROSE
from tests.found import found_in

FORMS = {
    "es": (
        "Escríbanos y le contestaremos en dos días, como siempre lo hemos hecho en esta casa.",
        "Correo electrónico",
    ),
    "fr": ("Écrivez-nous et nous vous répondrons dans les deux jours, comme toujours.", "Adresse e-mail"),
    "de": ("Schreiben Sie uns, und wir antworten Ihnen wie immer innerhalb von zwei Tagen.", "E-Mail-Adresse"),
    "it": ("Scriveteci e vi risponderemo entro due giorni, come abbiamo sempre fatto.", "Indirizzo email"),
    "pt": ("Escreva-nos e responderemos em dois dias, como sempre fizemos nesta casa.", "Endereço de e-mail"),
    "nl": ("Schrijf ons en we antwoorden u binnen twee dagen, zoals we dat altijd doen.", "E-mailadres"),
}


@pytest.mark.parametrize("code", list(FORMS))
def test_a_form_to_write_to_somebody_asks_for_an_address(code: str) -> None:
    words, label = FORMS[code]
    text = f'<html lang="{code}"><head><title>A</title></head><body><p>{words}</p><p>{label}</p></body></html>'
    findings = found_in(newsletter_prompt, Example(text, media_type="text/html"))
    assert findings == []


def test_a_label_among_prompts_goes_with_them() -> None:
    words = FORMS["es"][0]
    text = f"---\nlang: es\n---\n\n{words}\n\n{words}\n\nSuscríbete a nuestro boletín\n\nCorreo electrónico\n\nSuscríbete\n"
    (finding,) = found_in(newsletter_prompt, Example(text, media_type="text/markdown"))
    assert "Correo electrónico" in finding.excerpt


@pytest.mark.parametrize("button", ["Listen", "Enlarge", "Watch the video"])
def test_a_button_of_a_player_shows_no_cut(button: str) -> None:
    findings = found_in(read_more, "\n\n".join((*PROSE[:2], button, "Share this article", "Print", PROSE[2])))
    assert findings == []


_ARTICLE = "<article><h1>The bridge</h1><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected.</p>{}<p>The mayor said that the works would cost four million, and that the ferry goes on.</p></article>"


@pytest.mark.parametrize(
    "label",
    [
        '<fieldset><label class="is-vishidden">Enter Address</label><input type="email"></fieldset>',
        '<p><label for="a">Enter Address</label> <input id="a"></p>',
        "<form><legend>Enter Address</legend></form>",
        '<p class="screen-reader-text">Enter Address</p>',
        '<p><span class="sr-only">Enter Address</span></p>',
        "<p hidden>Enter Address</p>",
    ],
)
def test_the_label_of_a_field_is_no_gap(label: str) -> None:
    assert check(_ARTICLE.format(label), media_type="text/html", select=["BLP410"]).findings == []


def test_the_same_words_in_a_paragraph_are_one() -> None:
    found = check(_ARTICLE.format("<p>Enter Address</p>"), media_type="text/html", select=["BLP410"]).findings
    assert [one.excerpt for one in found] == ["Enter Address"]
