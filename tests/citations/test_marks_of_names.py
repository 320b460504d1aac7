"""Words in brackets that are no mark for a source: a group that others are compared with, the title of a piece, a figure that stands for any."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from provenance.api import Example
from tests.found import found_in

GROUPS = "# Who is late\n\nTable 2. Odds ratios (95% CI) of being late.\n\n"
CONTENTS = "# The harbour review\n\nBen Ode | The long pier\n\nDana Lie | A ferry in March\n\n"


def severities(text: str) -> list[str]:
    return [str(one.severity) for one in found_in(placeholder_citation, Example(text, media_type="text/markdown"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{GROUPS}Age\n\n15–24 (ref)\n\n25–34\n\n0.87 (0.85, 0.89)\n", []),
        (f"{GROUPS}| Group | OR |\n|---|---|\n| Less than high school (ref) | 1 |\n| College | 0.9 |\n", []),
        (f"{GROUPS}Employed [ref]\n\nOut of work\n\n1.21 (1.1, 1.3)\n", []),
        (f"{GROUPS}Those who came by ferry were late more often than all of the others (ref).\n", ["error"]),
        (f"{GROUPS}The ferry was late (ref). So were all who came with it.\n", ["error"]),
        ("# Piers\n\nThe long pier (ref)\n\nIt was built in March.\n", ["error"]),
    ],
)
def test_a_reference_group_owes_no_source(text: str, expected: list[str]) -> None:
    assert severities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CONTENTS}Ana Cruz | {{Citation needed}}\n\nEva Holm | The lamp\n", ["info"]),
        (f"{CONTENTS.replace(' |', ' –')}Ana de la Cruz – [Citation needed]\n", ["info"]),
        (f"{CONTENTS}The pier is the longest of all | [citation needed]\n", ["error"]),
        ("# Piers\n\nIt is long.\n\nAna Cruz | [citation needed]\n\nIt was built in March.\n", ["error"]),
        (f"{CONTENTS}Ana Cruz | The pier is the longest [citation needed]\n", ["error"]),
    ],
)
def test_a_title_behind_a_name_is_for_information(text: str, expected: list[str]) -> None:
    assert severities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Remember when you were told to cut the fares by X%? You did not know how.", []),
        ("The ferry is late. Suppose you are asked to run X% more of them.", []),
        ("Stell dir vor, du sollst X% mehr Fähren fahren lassen.", []),
        ("Remember when you were told to cut the fares by XX%? You did not know how.", ["error"]),
        ("The council cut the fares by X% in March. Imagine that.", ["error"]),
        ("Suppose you are late. The fares rose by X% in March.", ["error"]),
    ],
)
def test_a_single_x_in_a_case_to_think_of_is_any_figure(text: str, expected: list[str]) -> None:
    assert severities(text) == expected
