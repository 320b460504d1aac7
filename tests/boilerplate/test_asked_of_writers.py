"""What a draft asks of its own writers, and what it still lacks."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.boilerplate.prose import PROSE
from tests.found import severities_of


@pytest.mark.parametrize(
    "note",
    [
        "(AGREGAR CUADRO CON LAS LÁMPARAS?)",
        "(agregar gráfico)",
        "(añadir la tabla de los faros)",
        "(ajouter un schéma du phare)",
        "(ABBILDUNG DER LAMPE EINFÜGEN)",
        "(inserir gráfico de barras)",
        "(aggiungere tabella)",
        "(grafiek toevoegen)",
        "(dodać wykres)",
        "(lägg till figur)",
        "(tambahkan gambar)",
        "(вставить рисунок)",
        "ADD TABLE OF THE LAMPS",
        "AGREGAR ESQUEMA DE LAS LÁMPARAS: VER CRUZ",
        "(PRÜFEN)",
        "(À VÉRIFIER)",
        "(La conclusión será redactada cuando termine la obra)",
        "(The introduction will be written at the end)",
        "(Die Einleitung wird am Ende geschrieben)",
        "(L’introduction sera rédigée à la fin)",
        "(A introdução será escrita no final)",
        "(De inleiding wordt later geschreven)",
        "(incluir seu nome)",
        "(insert your name)",
        "Komt nog!",
        "Folgt noch",
    ],
)
def test_what_a_draft_asks_of_its_writers(note: str) -> None:
    assert severities_of(template_placeholder, f"{PROSE[0]}\n\n{note}\n\n{PROSE[1]}") == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "(add salt and stir)",
        "(add the table salt)",
        "(insert your card)",
        "(ver la tabla 2)",
        "(siehe Abbildung)",
        "(Agregar gráfico)",
        "(The introduction was written by Ana Cruz)",
        "The introduction will be written by the mayor, the council said.",
        "ADD MORE LAMPS",
        "THE TABLE OF THE LAMPS",
        "(VER), the union of the ferries, and the VER of Leeds",
        "(include everything)",
    ],
)
def test_what_only_looks_like_it(words: str) -> None:
    assert not severities_of(template_placeholder, f"{PROSE[0]}\n\n{words}\n\n{PROSE[1]}")


def test_a_part_below_its_heading_that_is_still_to_be_written() -> None:
    text = f"# The lamps\n\n{PROSE[0]}\n\n## Conclusie\n\nDe conclusie wordt later geschreven.\n"
    assert severities_of(template_placeholder, text, "text/markdown") == ["warning"]


_EMPTY = "# The glacier\n\n{0}\n\n# Aim\n\n{0}\n\n# Data\n\n## Origin\n\n{1}## Processing\n\n{1}## Weak points\n\n{1}# Model\n\n{0}\n"


@pytest.mark.parametrize(
    ("between", "found"), [("", ["warning"]), ("It is told of below, as ever.\n\n", []), ("![](a.png)\n\n", [])]
)
def test_several_empty_sections_in_a_row_are_one_fault(between: str, found: list[str]) -> None:
    text = _EMPTY.format(PROSE[0], between)
    assert severities_of(template_placeholder, text, "text/markdown") == found


def test_lines_of_a_title_and_lists_of_releases_are_no_empty_sections() -> None:
    titled = f"# Report\n\n# On the lamps\n\n# Ana Cruz\n\n# Aim\n\n{PROSE[0]}\n\n# Data\n\n{PROSE[1]}\n\n# Model\n\n{PROSE[0]}\n"
    listed = f"# Aim\n\n{PROSE[0]}\n\n# Data\n\n{PROSE[1]}\n\n# Model\n\n{PROSE[0]}\n\n## 1.2.0\n\n## 1.1.0\n\n## May 2021\n\n## June 2021\n\n# End\n\n{PROSE[0]}\n"
    for text in (titled, listed):
        assert not severities_of(template_placeholder, text, "text/markdown")


def test_fields_in_single_braces_that_a_program_fills_are_one_fault() -> None:
    text = "Minutes\n\nTitle\n\n{title}\n\nDate\n\n{date}\n\nGuests\n\n{#guests}{name}{/guests}"
    assert severities_of(template_placeholder, text, "text/plain") == ["error"]
    assert not severities_of(template_placeholder, f"{PROSE[0]}\n\nThe set {{a}} and the set {{b}} are disjoint.")


@pytest.mark.parametrize(
    ("heading", "found"), [("Pendientes", ["warning"]), ("Noch zu tun", ["warning"]), ("Pendientes de oro", [])]
)
def test_a_list_of_what_is_to_be_done_in_a_paper(heading: str, found: list[str]) -> None:
    text = f"# Introducción\n\n{PROSE[0]}\n\n# Metodología\n\n{PROSE[1]}\n\n# {heading}\n\n- Medir las lámparas del puerto otra vez.\n"
    assert severities_of(template_placeholder, text, "text/markdown") == found
    meeting = text.replace("Introducción", "Presentes").replace("Metodología", "Acuerdos")
    assert not severities_of(template_placeholder, meeting, "text/markdown")


def test_a_remark_that_one_writer_signs_for_another() -> None:
    remark = "On the lamps: it was Cruz who lit them first QX"
    assert not severities_of(template_placeholder, f"{PROSE[0]}\n\n{remark}\n\n{PROSE[1]}")
    remark = "Sobre las lámparas: habría que agregar que Cruz las encendió primero QX"
    assert severities_of(template_placeholder, f"{PROSE[0]}\n\n{remark}\n\n{PROSE[1]}") == ["warning"]
    assert not severities_of(template_placeholder, f"{PROSE[0]}\n\n{remark} y otros.\n\n{PROSE[1]}")


@pytest.mark.parametrize(
    ("line", "found"),
    [("The report has _____ pages", ["warning"]), ("Anhang: ____ Seiten", ["warning"]), ("Signature: ______", [])],
)
def test_a_number_of_pages_that_nobody_put_in(line: str, found: list[str]) -> None:
    assert severities_of(template_placeholder, f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}") == found


@pytest.mark.parametrize(
    "sample",
    [
        "Video provides a powerful way to help you prove your point. When you click Online Video, you can paste in the code.",
        "Les vidéos vous permettent de faire passer votre message de façon convaincante.",
        "El vídeo proporciona una manera eficaz para ayudarle a demostrar el punto.",
        "Video bietet eine leistungsstarke Möglichkeit zur Unterstützung Ihres Standpunkts.",
        "O vídeo fornece uma maneira poderosa de ajudá-lo a provar seu argumento.",
        "He heard quiet steps behind him. That didn't bode well.",
        "Hello, here is some text without a meaning.",
    ],
)
def test_sample_texts_of_programs(sample: str) -> None:
    assert severities_of(template_placeholder, f"{PROSE[0]}\n\n{sample}\n\n{PROSE[1]}") == ["error"]


def test_a_label_of_a_list_that_is_filled_elsewhere() -> None:
    filled = "- Light the lamps\n  - Open questions: who lights them, and when is that done?\n- Close the bridge\n  - Open questions: who votes on that, and on which day?\n- Ask the ferry\n  - Open questions:{}\n- Go home\n"
    for behind, found in (("", ["warning"]), (" none, as it is small", []), ("\n    - who asks?", [])):
        assert severities_of(template_placeholder, f"{PROSE[0]}\n\n{filled.format(behind)}") == found
    once = "- Light the lamps\n  - Open questions: who lights them, and when is that done?\n- Ask the ferry\n  - Open questions:\n"
    assert not severities_of(template_placeholder, f"{PROSE[0]}\n\n{once}")


def test_a_box_that_is_to_be_ticked_has_no_words() -> None:
    text = f"{PROSE[0]}\n\n(   ) Yes, send me the magazine.\n\n(AGREGAR CUADRO CON LAS LÁMPARAS?)\n\n[    ] No.\n"
    assert severities_of(template_placeholder, text) == ["warning"]
