"""Steps of a lesson, pages on which figures stand, code that a text shows, and addresses with their escapes are no left-overs."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation

from provenance.api import Example
from provenance.rules import Rule
from provenance.testing import find

_STEPS = (
    "# How to write an essay\n\n1. Click the `New Essay` button.\n\n2. {}\n\n3. Click `Save` for the changes to be submitted.\n\n"
    "4. Review the text by clicking the `Review` button.\n\n5. If it is too long, cut it. You must keep the title.\n\n"
    "6. Open the `Send` box. Enter your name there, then close the box. You can open it again whenever you like.\n"
)


def _severities(rule: Rule, text: str, media_type: str = "text/markdown", path: str = "") -> list[str]:
    findings, problems = find(rule, Example(text, media_type=media_type, path=path))
    assert problems == []
    return [str(one.severity) for one in findings]


@pytest.mark.parametrize(
    "step",
    [
        "Leave a comment by clicking the `comment` button.",
        "Leave a comment by clicking the “comment” button.",
        "Leave a comment in the `Notes` box.",
    ],
)
def test_a_step_of_a_lesson_asks_for_no_comment(step: str) -> None:
    assert "warning" not in _severities(comment_section, _STEPS.replace("2. {}", step))
    article = f"# The mill\n\nThe council voted to close the mill, Ana Cruz said on Monday.\n\n{step}\n"
    assert _severities(comment_section, article) == ["warning"]


def test_a_title_of_a_lesson_is_no_notice_on_cookies() -> None:
    step = 'Add a name such as "How to Make Cookies"'
    assert "error" not in _severities(cookie_notice, _STEPS.replace("2. {}", f"{step}\n\nin the `Untitled` box."))


@pytest.mark.parametrize(
    ("heading", "label", "page"),
    [
        ("Abbildungsverzeichnis", "Abbildung 9-10", "Seite 16"),
        ("Tabellenverzeichnis", "Die neue Mühle", "Seite 3"),
        ("List of figures", "Figure 2", "Page 7"),
    ],
)
def test_the_page_of_a_figure_is_no_menu(heading: str, label: str, page: str) -> None:
    listed = f"The mill\n\nThe council voted to close the mill.\n\n{heading}\n\n{label}\n\n{page}\n\nThe old mill\n\n{label}1\n\n{page}1\n"
    assert _severities(navigation, listed, "text/plain") == []
    assert _severities(navigation, listed) == []


def test_the_page_of_a_list_of_others_is_one() -> None:
    article = "The council voted to close the mill, Ana Cruz said.\n\nPage 7\n\nNext page\n\nIt stays open until May."
    assert _severities(navigation, article, "text/plain") != []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://ru.example.org/wiki/%D0%93%D1%80%D0%BE%D0%B5_%D0%BE%D0%B1%D0%B5", 0),
        ("Vgl. Lampe-https://ru.example.org/wiki/%D0%9F%BE_%D0%BE%D0%B1", 0),
        ("Dear %FIRST_NAME%, the mill is closed.", 1),
        ("Dear %NAME%, the mill is closed.", 1),
    ],
)
def test_escapes_of_an_address_are_no_gap(text: str, found: int) -> None:
    assert len(_severities(template_placeholder, text, "text/plain")) == found


_TEI = "La radice è <TEI>. Poi viene <standOff>, con l'elemento <timeline>.\n\nL'elemento <when> ha tre attributi, il figlio <anchor> uno.\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_TEI + '<u who="AS" id="a6"> E quante sareste state?', 0),
        ("2. Provide a code snippet that shows precedence.\n\n<head> <style> body { } </style> </head>", 0),
        ("Das folgende Codebeispiel zeigt es.\n\n<p class='a'>Lampe</p>", 0),
        ("Veja o trecho de código.\n\n<p class='a'>Lampe</p>", 0),
        ('The council met.\n\n<p class="a">The mill is closed.</p>', 1),
        ('La radice è <TEI>.\n\n<u who="AS">E quante sareste state?</u>', 1),
    ],
)
def test_code_that_a_text_shows(text: str, found: int) -> None:
    assert len(_severities(markup_residue, text, "text/plain")) == found


def test_pandoc_takes_blanks_in_an_address() -> None:
    image = "![Scott (1884--1929)](https://lamp.example.org/images 004/img71.jpg)\n"
    assert _severities(markup_residue, f"It is of the [XV]{{.smallcaps}} century.\n\n{image}") == []
    assert _severities(markup_residue, f"It is old.\n\n{image}", path="mill.qmd") == []
    findings, _ = find(markup_residue, Example(f"It is old.\n\n{image}", media_type="text/markdown"))
    assert [one.message.count("is an image whose address") for one in findings] == [1]


def test_the_name_of_a_button_may_stand_behind_its_step() -> None:
    text = '# An essay\n\n- Then\n\nAdd a name such as "How to Make Cookies"\n\nin the `Untitled` box.\n\n- Add the steps:\n\n`Mix it.`\n\n- Click the\n\n`Send` button under it.\n'
    assert "error" not in _severities(cookie_notice, text)
