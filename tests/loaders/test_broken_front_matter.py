"""Front matter with a fault, and what only looks like front matter."""

from __future__ import annotations

import pytest

from provenance.loaders.front_matter.reading import front_matter
from tests.loaders.common import cut, load, read_markdown


@pytest.mark.parametrize(
    "date", ["2024-06-31", "2024-13-01", "2023-02-29T10:00:00Z", "2024-01-01 25:00:00+01:00"], ids=lambda date: date
)
@pytest.mark.parametrize("behind", ["", "  # when it was written"])
def test_a_date_that_no_calendar_has_costs_no_other_value(date: str, behind: str) -> None:
    document = read_markdown(
        f'+++\ntitle = "One"\ndate = {date}{behind}\nlastmod = 2024-07-01\n[extra]\nauthor = "Ann"\n+++\nBody\n'
    )
    assert not document.notices
    assert [(declared.field, declared.value, cut(document, declared.source)) for declared in document.declared] == [
        ("title", "One", "One"),
        ("date", date, date),
        ("modified", "2024-07-01", "2024-07-01"),
        ("author", "Ann", "Ann"),
    ]


def test_a_date_that_no_calendar_has_hides_no_other_fault() -> None:
    notice = read_markdown("+++\ndate = 2024-06-31\ntitle = a\n+++\nBody\n").notices[0]
    assert "not valid TOML on line 3" in notice.message


@pytest.mark.parametrize(
    ("front", "sentence"),
    [
        ("---\ntitle: a\ndate: [1\n---\n", "not valid YAML on line 4"),
        ("---\ntitle: {{ .x }}: y\n---\n", "not valid YAML on line 2"),
        ("+++\ntitle = a\n+++\n", "not valid TOML on line 2 (no value begins here: words stand in quotation marks)"),
    ],
)
def test_broken_front_matter_is_passed_over_and_said(front: str, sentence: str) -> None:
    document = read_markdown(front + "Body")
    assert document.text == "Body"
    assert [notice.kind for notice in document.notices] == ["front-matter"]
    assert sentence in document.notices[0].message


@pytest.mark.parametrize(
    "text", ["---\n\nProse between rules\n\n---\n", "---\nA sentence of prose\n---\nBody", "----\na: b\n----\n"]
)
def test_rules_are_no_front_matter(text: str) -> None:
    document = read_markdown(text)
    assert not document.has_front_matter
    assert not document.notices


def test_an_alias_that_leads_back() -> None:
    assert read_markdown("---\na: &x [*x]\ntitle: T\n---\nBody").declared[0].value == "T"


def test_front_matter_with_a_number_that_python_does_not_read_costs_only_itself() -> None:
    document = load("+++\ndate = " + "1" * 5000 + "\n+++\n\nA line.\n", "text/markdown")
    assert document.text.strip() == "A line."
    assert [notice.kind for notice in document.notices] == ["front-matter"]


@pytest.mark.parametrize("character", ["\x9d", "\x07", "\x7f", "\x00"])
@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Bread {} salt"\nauthor: Ana Cruz\n---\n',
        '+++\ntitle = "Bread {} salt"\nauthor = "Ana Cruz"\n+++\n',
    ],
)
def test_a_control_character_in_a_title_does_not_cost_the_author(front: str, character: str) -> None:
    document = load(front.format(character) + "\nA line.\n", "text/markdown")
    author = next(declared for declared in document.declared if declared.field == "author")
    assert author.value == "Ana Cruz"
    assert author.source is not None
    assert document.source[author.source.start : author.source.end] == "Ana Cruz"
    assert not document.notices


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("---js\n{\n  title: `The weir`,\n}\n---\n\nIt leaks.\n", "It leaks."),
        ('{\n  "a": 1\n}\n\nIt leaks.\n', '{ "a": 1 }'),
        ('{\n  "title": "The weir"\n}\n', '{ "title": "The weir" }'),
        ('{\n  "title": }\n}\n\nIt leaks.\n', '{ "title": }'),
    ],
)
def test_what_is_no_object_of_front_matter(text: str, shown: str) -> None:
    found = read_markdown(text)
    assert not found.declared
    assert not found.notices
    assert found.text.startswith(shown)


def test_braces_closed_by_a_rule_that_cannot_be_read_are_told() -> None:
    (notice,) = read_markdown('{\n  "title": }\n}\n---\n\nIt leaks.\n').notices
    assert notice.message.startswith("The front matter is not valid JSON on line ")


TABBED = """---
title: The lamps
date: 2024-02-03
tags:
\t- harbour
author: Ana Cruz
---

They are lit at dusk.
"""


def test_what_stands_above_a_tab_is_read() -> None:
    document = read_markdown(TABBED)
    fields = {one.field: one.value for one in document.declared if one.origin != "file-name"}
    assert fields == {"title": "The lamps", "date": "2024-02-03"}
    (notice,) = document.notices
    assert notice.message.endswith("what stands from there on was not read.")
    broken = read_markdown(TABBED.replace("\t- harbour", "  - 'harbour"))
    assert not [one for one in broken.declared if one.origin != "file-name"]


def test_lines_of_keys_that_are_no_yaml_are_read_one_by_one() -> None:
    text = "---\nTitle: Bridges: a history of those who built them\nType (of text): article\nAuthor: Ana Cruz\nAbstract: What they were made of.\nIt is known of most, and not of all of them.\n---\n\nThe bridge.\n"
    front = front_matter(text)
    assert [(one.field, one.value) for one in front.declared] == [
        ("title", "Bridges: a history of those who built them"),
        ("author", "Ana Cruz"),
        ("description", "What they were made of."),
    ]
    assert [text[one.source.start : one.source.end] for one in front.declared if one.source is not None][:2] == [
        "Bridges: a history of those who built them",
        "Ana Cruz",
    ]
    (notice,) = front.notices
    assert notice.message.endswith("it was read line by line.")


def test_of_other_faults_nothing_is_read() -> None:
    front = front_matter("---\ntitle: Bridges: a history\ntags:\n  - a: b: c\n---\n\nThe bridge.\n")
    assert not front.declared
    assert front.notices[0].message.endswith("nothing of it was read.")
