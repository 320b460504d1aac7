"""Credits in captions, and whether two credits can be of one picture."""

from __future__ import annotations

import pytest

from provenance.analysis import images
from provenance.analysis.images.credits import credit_in
from provenance.analysis.images.files import Embedded
from provenance.analysis.images.names import Verdict, compare
from tests.media.common import load


def says(*creators: str, credit: str = "") -> Embedded:
    """An image that names some creators, and a line of credit."""
    return Embedded(creators=creators, credit=credit)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The mill. Photo: Ana Cruz / Reuters", "Ana Cruz / Reuters"),
        ("The mill (Ana Cruz/Reuters)", "Ana Cruz/Reuters"),
        ("The mill in 2016. (AP)", "AP"),
        ("The mill. © Ana Cruz", "Ana Cruz"),
        ("The millÂ© Ana Cruz", "Ana Cruz"),
        ("The mill. Ana Cruz", "Ana Cruz"),
        ("The mill in May, by Ana Cruz", "Ana Cruz"),
        ("The mill, drawn by Ana Cruz.", "Ana Cruz"),
        ("Die Mühle | Bild: Ana Cruz", "Ana Cruz"),
        ("Le moulin. Crédit photo : Ana Cruz", "Ana Cruz"),
        ("El molino. Foto de Ana Cruz", "Ana Cruz"),
        ("Foto AFP", "AFP"),
        ("Courtesy of the Tate Gallery", "the Tate Gallery"),
        ("Le moulin fermé par la mairie / DOCUMENT TV 3", "DOCUMENT TV 3"),
        ("The mill (photo by Ana Cruz, May 2016)", "Ana Cruz, May 2016"),
        ("Lead image: Ana Cruz", "Ana Cruz"),
        ("Image source, Ana Cruz", "Ana Cruz"),
        ("The mill. Ana Cruz photo", "Ana Cruz photo"),
        ("The choir in May foto Ana Cruz (1)", "Ana Cruz"),
        ("The mill, 1931. Leeds Museum collection", "Leeds Museum collection"),
        ("The mill. Special to the Harbour Post", "Harbour Post"),
        ("The mill in May. A. Cruz, 2014.", "A. Cruz"),
        ("The mill in May. Ana Cruz 2019", "Ana Cruz"),
        ("The mill at dusk, Ana Cruz, 2019", "Ana Cruz"),
        ("“The Mill”, Ana Cruz, 2019", "Ana Cruz"),
        ("*Mill with Lamps*, Ana M. Cruz, c. 1910.", "Ana M. Cruz"),
        ("El molino al anochecer, Ana Cruz, 2019", "Ana Cruz"),
        ("Le moulin au crépuscule, Claire Moulin, 2019", "Claire Moulin"),
        ("Mühle bei Nacht, Anna Moor, 2019", "Anna Moor"),
        ("Own illustration", "Own illustration"),
        ("Die Mühle, eigene Darstellung nach Cruz (2014)", "eigene Darstellung"),
        ("Il mulino, foto mia", "foto mia"),
        ("Elaboración propia a partir de datos del puerto", "Elaboración propia"),
        ("Ilustración de la autora", "Ilustración de la autora"),
        ("Casas portuguesas, elaborado pelos autores", "elaborado pelos autores"),
        ("Casas portuguesas. Elaboração própria", "Elaboração própria"),
        ("Casas portuguesas. Elaboração dos autores, 2019", "Elaboração dos autores"),
        ("El molino. Elaborado por los autores con datos del puerto", "Elaborado por los autores"),
        ("Le moulin. Réalisation : auteurs", "Réalisation : auteurs"),
        ("Le moulin (réalisé par l’auteur)", "réalisé par l’auteur"),
        ("Die Mühle, erstellt vom Verfasser", "erstellt vom Verfasser"),
        ("Die Mühle. Eigene Berechnungen nach Cruz (2014)", "Eigene Berechnungen"),
        ("Il mulino, elaborazione degli autori", "elaborazione degli autori"),
        ("De molen, bewerkt door de auteurs", "bewerkt door de auteurs"),
        ("Młyn. Opracowanie własne", "Opracowanie własne"),
        ("The mill, drawn by the authors", "drawn by the authors"),
        ("The mill. Authors’ elaboration based on Cruz (2014)", "Authors’ elaboration"),
    ],
)
def test_forms_of_credits(caption: str, credit: str) -> None:
    found = credit_in(caption, "caption", 10, caption=True)
    assert found is not None
    assert found.text == credit
    assert found.span is not None
    assert caption[found.span.start - 10 : found.span.end - 10] == credit


@pytest.mark.parametrize(
    "caption",
    [
        "The mill in May.",
        "Ana Cruz, 2014",
        "The mayor of Leeds, Ana Cruz, 2019",
        "La alcaldesa de Leeds, Ana Cruz, 2019",
        "Ben Ode, Ana Cruz, 2019",
        "Ben Ode with the lamp, Ana Cruz, 2019",
        "Mayor, Ana Cruz, 2019",
        "The mill at dusk, Leeds, 2019",
        "The old mill, River Street, 2019",
        "The mayor, A. Cruz, in 2014",
        "The author's house",
        "The mill. Bridge Street, 2014",
        "Die eigene Mühle",
        "The mayor (left) and her deputy",
        "A photo of the mill that hangs in the town hall",
        "The mayor, Ana Cruz, opens the mill.",
        "The source of the river",
        "The mill is special to the Leeds family.",
        "The mill in an old photo",
        "GÃ©noise Out of the Oven",
    ],
)
def test_captions_without_a_credit(caption: str) -> None:
    assert credit_in(caption, "caption", 0, caption=True) is None


def test_running_text_beside_an_image_needs_a_label() -> None:
    assert credit_in("Reuters reported on Monday that the mill had burnt down.", "text", 0, prose=True) is None
    assert credit_in("The mill burnt down. (Foto: dpa)", "text", 0, prose=True) is not None


def test_a_name_that_only_an_element_sets_apart() -> None:
    page = '<article><p>The river.</p><figure><img src="a.jpg"><figcaption>The mill in May <span>Ana Cruz</span></figcaption></figure></article>'
    (found,) = images(load(page))
    assert found.credit is not None
    assert found.credit.text == "Ana Cruz"


def test_one_credit_for_all_images() -> None:
    (found,) = images(load("# A walk\n\nAll photos by Ana Cruz.\n\nThe river.\n\n![The mill](a.jpg)\n", "walk.md"))
    assert found.credit is not None
    assert (found.credit.text, found.credit.origin) == ("Ana Cruz.", "document")


def test_statements_of_json_ld_are_given_in_the_order_of_images() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "image": {"@type": "ImageObject", "creditText": "Ana Cruz"}}</script>'
    first, second = images(load(f'{data}<article><p>One.</p><img src="a.jpg"><p>Two.</p><img src="b.jpg"></article>'))
    assert first.credit is not None
    assert (first.credit.text, first.credit.origin, second.credit) == ("Ana Cruz", "json-ld", None)


def test_a_statement_that_a_caption_repeats_is_no_other_images() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "image": {"@type": "ImageObject", "creditText": "Ana Cruz"}}</script>'
    figure = '<figure><img src="a.jpg"><figcaption>The river. Photo: Ana Cruz</figcaption></figure>'
    first, second = images(load(f'{data}<article><p>One.</p>{figure}<p>Two.</p><img src="b.jpg"></article>'))
    assert first.credit is not None
    assert (first.credit.text, first.credit.origin, second.credit) == ("Ana Cruz", "caption", None)


@pytest.mark.parametrize(
    ("credit", "image", "verdict"),
    [
        ("Tom Okafor / Reuters", says("Ana Cruz", credit="Example Post"), Verdict.CONTRADICTS),
        ("Tom Okafor", says("Ana Cruz"), Verdict.CONTRADICTS),
        ("Reuters", says("Ana Cruz", credit="AFP"), Verdict.CONTRADICTS),
        ("Reuters", says("Ana Cruz"), Verdict.UNDECIDED),
        ("Ana Cruz", says("ANA CRUZ"), Verdict.AGREES),
        ("A. Cruz", says("Ana Cruz"), Verdict.AGREES),
        ("Jürgen Müller", says("Juergen Mueller"), Verdict.AGREES),
        ("AFP", says("Ana Cruz", credit="Agence France-Presse"), Verdict.AGREES),
        ("Ana Cruz", says("anacruz"), Verdict.AGREES),
        ("Tom Okafor", says("Picasa"), Verdict.UNDECIDED),
        ("Tom Okafor", says(), Verdict.UNDECIDED),
        ("made with artificial intelligence", says("Ana Cruz"), Verdict.UNDECIDED),
    ],
)
def test_comparing_credits(credit: str, image: Embedded, verdict: Verdict) -> None:
    assert compare(credit, image, ("en",)) is verdict


@pytest.mark.parametrize(
    "line",
    [
        "Words and pictures by Ana Cruz",
        "All photographs by Ana Cruz.",
        "Words: Ana Cruz. Pictures: Ben Ode",
        "All pictures courtesy of Ben Ode",
        "All photos my own.",
        "All images are by the author Ana Cruz; all pictures are my own.",
        "Text and photographs: Ana Cruz",
        "Alle Fotos von Ana Cruz",
        "**Fotos/Ana Cruz**",
        "Fotos: Ana Cruz",
        "Fotos de Ana Cruz",
        "Foto's van Ana Cruz",
        "Imágenes: Ana Cruz | Ben Ode",
    ],
)
@pytest.mark.parametrize("at_head", [True, False])
def test_a_credit_for_all_pictures(line: str, at_head: bool) -> None:  # noqa: FBT001 - one of the cases
    prose = "The river runs past two mills and a chapel, and the path follows it for six miles.\n\n" * 3
    picture = f"{prose}![The mill](a.jpg)\n\n{prose}"
    (found,) = images(
        load(f"# A walk\n\n{line}\n\n{picture}" if at_head else f"# A walk\n\n{picture}{line}\n", "walk.md")
    )
    assert found.credit is not None


@pytest.mark.parametrize(
    "line",
    [
        "All photographs were lost in the fire.",
        "She looked at the pictures: Ana Cruz was in none.",
        "Words and pictures by the river.",
        "All pictures by schoolchildren were kept.",
        "Fotos de la ría y de los molinos se guardan en el archivo.",
    ],
)
def test_what_is_no_credit_for_all_pictures(line: str) -> None:
    prose = "The river runs past two mills and a chapel, and the path follows it for six miles.\n\n" * 3
    (found,) = images(load(f"# A walk\n\n{prose}![The mill](a.jpg)\n\n{prose}{line}\n\n{prose}", "walk.md"))
    assert found.credit is None


@pytest.mark.parametrize(
    ("line", "alt", "credit"),
    [
        ("Editorial illustration: Ana Cruz", "A drawing of the mill", "Ana Cruz"),
        ("Editorial illustration: Ana Cruz", "The mill in May", None),
        ("Editorial illustration: still wanted", "A drawing of the mill", None),
    ],
)
def test_a_line_at_the_head_credits_what_is_drawn(line: str, alt: str, credit: str | None) -> None:
    """A long text: lines near its end are read as a list of credits in any case."""
    told = "The path follows the river.\n\n"
    text = f"# A walk\n\n- Words: Ben Ode\n- {line}\n\n{told * 40}![{alt}](https://example.org/mill.jpg)\n\n{told * 80}"
    (picture,) = images(load(text, "page.md"))
    assert (None if picture.credit is None else picture.credit.text) == credit


def test_a_credit_under_the_article_is_for_its_images_and_not_for_the_one_of_an_advertisement_below() -> None:
    told = "<p>The river runs past two mills and a chapel, and the path follows it for six miles.</p>" * 30
    page = f'<html><body><article><h1>A walk</h1><p><img src="a.jpg"></p>{told}<p><b>Ana Cruz</b></p><p><b>Fotos/Ben Ode</b></p></article><div><img src="ad.gif"></div></body></html>'
    first, *_ = images(load(page))
    assert first.credit is not None
    assert first.credit.text == "Ben Ode"


@pytest.mark.parametrize(("line", "credit"), [("Fotos de Ana Cruz", "Ana Cruz"), ("Fotos de Nueva York", None)])
def test_behind_de_a_given_name_makes_a_credit_of_all_images(line: str, credit: str | None) -> None:
    told = "The river runs past two mills and a chapel, and the path follows it for six miles.\n\n"
    (found,) = images(load(f"# A walk\n\n{line}\n\n{told * 9}![The mill](a.jpg)\n\n{told * 70}", "walk.md"))
    assert (found.credit and found.credit.text) == credit
