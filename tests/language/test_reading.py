"""How a document is read: declared, else detected, else as configured; and what a tag is."""

from __future__ import annotations

import pytest

from provenance.analysis import Language, language
from provenance.analysis.language import close, name, primary_subtag
from provenance.api import Confidence
from provenance.testing import document

FRENCH = "Le conseil municipal a décidé lundi soir de fermer le pont pendant deux ans, et les habitants craignent pour leurs commerces."


def test_declared_before_detected() -> None:
    page = document(f'<html lang="de-AT"><body><p>{FRENCH}</p></body></html>', media_type="text/html")
    assert language(page) == Language("fr", Confidence.HIGH, "de", "de")


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (f"{FRENCH} " * 6, "fr"),  # of nothing that it declares
        (f"{FRENCH} " * 6 + "Der Rat hat die Brücke geschlossen, und das ist nicht für immer.", "de"),  # of both
        (FRENCH, "de"),  # too short to tell
    ],
)
def test_a_long_text_is_not_in_a_language_of_which_it_has_nothing(text: str, read_as: str) -> None:
    page = document(f'<html lang="de"><body><p>{text}</p></body></html>', media_type="text/html")
    assert language(page).read_as == read_as


def test_norwegian_is_read_by_one_lexicon() -> None:
    text = "Kommunestyret vedtok mandag kveld å stenge broen i to år, og folk som bor i bydelen, frykter for butikkene sine."
    assert language(document(text)).code == "nb"
    assert language(document(text)).read_as == "no"


def test_detected_before_configured() -> None:
    assert language(document(FRENCH)).read_as == "fr"


def test_configured_where_nothing_settles_it() -> None:
    assert language(document("CTTO")) == Language(None, Confidence.LOW, None, "en")


def test_a_declaration_that_is_no_tag_is_passed_over() -> None:
    page = document(
        '<html lang="all languages"><head><meta http-equiv="content-language" content="pt-BR"></head><p>CTTO</p></html>',
        media_type="text/html",
    )
    assert language(page).declared == "pt"


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"), ("EN-gb", "en"), ("en_US", "en"), ("en_US.UTF-8", "en"), ("zh-Hant-TW", "zh"), ("deu", "de"), ("iw", "he"),
        ("fil", "tl"), (" fr ", "fr"), ("und", None), ("", None), ("english", None), ("all languages", None), ("e", None), ("en,fr", None),
    ],
)  # fmt: skip
def test_primary_subtag(tag: str, code: str | None) -> None:
    assert primary_subtag(tag) == code


def test_close_languages() -> None:
    assert close("no", "nb")
    assert close("sr", "hr")
    assert close("en", "en")
    assert not close("en", "de")


def test_names() -> None:
    assert name("nb") == "Norwegian Bokmål"
    assert name("qqq") == "qqq"


@pytest.mark.parametrize("declared", ["utf-8", "cz", "en"])
def test_what_is_no_language_does_not_decide_how_a_text_is_read(declared: str) -> None:
    words = "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting."
    page = f'<html lang="{declared}"><body><p>{words}</p></body></html>'
    assert language(document(page, media_type="text/html")).read_as == "en"


_LISTED = "".join(
    f"- `lamp_{at}.js`: drawMap() getSlider() dropdown tooltip legend scatterPlot.update lamp_{at}.csv world-map svg bar\n"
    for at in range(24)
)
_ITEMS = "".join(
    f"- Uiteindelijk heb ik gekozen voor een andere kaart, omdat je die in een keer kunt bekijken en omdat de slider niet op het scherm paste ({at}).\n\n"
    for at in range(4)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"# Report\n\n{_LISTED}\n\n{_ITEMS}{_LISTED}", "nl"),
        (f"# Report\n\n{_LISTED}\n\n{_LISTED}", None),
        (f"# Report\n\n{_LISTED}\n\nDe kaart is af, en ik ben blij.\n\n{_LISTED}", None),
    ],
)
def test_paragraphs_between_names_of_programs_tell_the_language(text: str, code: str | None) -> None:
    assert language(document(text, media_type="text/markdown")).code == code
