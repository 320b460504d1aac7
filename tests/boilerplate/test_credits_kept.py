"""No safe fix deletes what says whose something is: a picture's credit, a translator, a source, a permission, an author's rights; nor one of several steps."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.records import Finding
from tests.boilerplate.prose import PROSE
from tests.found import findings


def last(line: str, top: str = "") -> list[Finding]:
    return findings(site_footer, "\n\n".join((top + PROSE[0], *PROSE[1:], line)))


@pytest.mark.parametrize(
    "line",
    [
        "Photo by Ola Berg. All rights reserved.",
        "*Photo: Ola Berg. All rights reserved.*",
        "Photo © Ola Berg / NTB. All rights reserved.",
        "Photos and text © 2024 Marit Olsen. All rights reserved.",
        "All images © 2024 the artists, courtesy of Galleri Nord.",
        "This translation was made by Lena Falk. All rights reserved.",
        "Translated by Lena Falk. © 2024 Harbour Press. All rights reserved.",
        "Quoted from “Ferries” by Anna Holt (Harbour Press, 2023). All rights reserved. Used with permission.",
        "Credits to the rightful owner for the picture. All rights reserved to the original authors.",
        "Copyright 2024 Harbour News. Photo by Ola Berg.",
        "Copyright © Anna Holt 2023. Used by permission.",
        "(c) Anna Holt, 1997 - first published in The Lamp",
        "© 1997 Anna Holt, zuerst veröffentlicht in der Lampe",
        "© 1997 Anna Holt - publicado originalmente no Diário do Cais",
    ],
)
def test_a_credit_is_kept(line: str) -> None:
    assert [(each.severity, each.fix) for each in last(line)] == [("info", None)]


@pytest.mark.parametrize("line", ["Copyright 2024 Marit Olsen. All rights reserved.", "(c) Marit Olsen 2024"])
def test_the_rights_of_the_texts_author_are_kept(line: str) -> None:
    found = last(line, "---\nauthor: Marit Olsen\n---\n\n")
    assert [(each.severity, each.fix) for each in found] == [("info", None)]


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        ("© 2024 Ola Berg", False),
        ("© Ola Berg. All rights reserved.", False),
        ("© 2024 The Associated Press. All rights reserved.", False),
        ("© 2024 M. Olsen. All rights reserved.", False),
        ("© 2024 Example Media Ltd. All rights reserved.", True),
        ("© 2024 The Harbour Gazette. All rights reserved.", True),
        ("All rights reserved.", True),
    ],
)
def test_rights_that_may_be_a_persons_are_not_deleted_unseen(line: str, *, safe: bool) -> None:
    assert [(each.severity, each.fix is not None and each.fix.safe) for each in last(line)] == [("warning", safe)]


def test_other_left_overs_with_a_credit_are_not_deleted_unseen() -> None:
    def safe(line: str) -> list[bool]:
        found = findings(share_prompt, "\n\n".join((*PROSE, line)))
        return [each.fix is not None and each.fix.safe for each in found]

    assert safe("Share on Facebook | Share on Twitter") == [True]
    assert safe("Share on Facebook | Share on Twitter | Photo by Ola Berg") in ([False], [])


def test_one_of_several_entries_of_a_list_is_not_deleted_unseen() -> None:
    def safe(text: str) -> list[bool]:
        found = findings(read_more, "\n\n".join((*PROSE, text)))
        return [each.fix is not None and each.fix.safe for each in found]

    assert safe("- Open original\n- Save copy\n- Close the page") == [False]
    assert safe("- Open original") == [True]


_HEAD = (
    "Learn more",
    "Share full article",
    "58",
    "58",
    "By",
    "Ben Ode",
    "{}",
    "Ana Cruz",
    "Published",
    "April 30, 2025",
)


@pytest.mark.parametrize(("label", "told"), [("Videos by", False), ("Videos", True)])
def test_the_label_of_whoever_made_the_films_is_no_menu(label: str, *, told: bool) -> None:
    text = "\n".join((*_HEAD, "Updated", "May 5, 2025", *PROSE)).format(label)
    assert (label in [each.excerpt for each in findings(navigation, text, "text/plain")]) is told


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Ana Cruz, « The lamp »", "info"),
        ("Ana Cruz: The lamp", "info"),
        ("Ola Berg, « Oil »; Ana Cruz, « The lamp »", "info"),
        ("The lamp on the quay", "warning"),
        ("Nobody heard Ana Cruz, says mayor", "warning"),
    ],
)
def test_rights_of_whoever_the_title_names_before_a_work(title: str, severity: str) -> None:
    found = last("© 2004 Ana Cruz et Harbour Island", f"---\ntitle: '{title}'\nurl: https://harbour.town/lamp\n---\n\n")
    assert {str(one.severity) for one in found} == {severity}
