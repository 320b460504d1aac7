"""ATT104: how papers cite that were turned from PDF into text."""

from __future__ import annotations

from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import found_in

_LIST = "\n\nReferences\n\n1. A. Hall, Naps, Oxford, 2010.\n2. B. Lee, More naps, Oxford, 2011."


def _severities(text: str) -> list[str]:
    return [finding.severity for finding in found_in(unnamed_study, text)]


def test_the_studies_of_a_review_are_for_information() -> None:
    text = (
        "Naps of cats: a {} of forty trials.\n\nTwo hundred cats were asked. Many studies reported that naps help."
        + _LIST
    )
    assert _severities(text.format("systematic review")) == ["info"]
    assert _severities(text.format("friendly talk")) == ["warning"]


def test_figures_behind_a_word_cite_only_above_a_list() -> None:
    text = "Several studies have shown that naps help old cats.12 They are short."
    assert _severities(text + _LIST) == []
    assert _severities(text) == ["warning"]


def test_a_page_is_passed_over_only_within_a_sentence() -> None:
    text = (
        "Several studies have shown that naps help{}\n\n19 of 22\n\nOld cats sleep long. It was told of them before [1]."
        + _LIST
    )
    assert _severities(text.format(" where")) == []
    assert _severities(text.format(".")) == ["warning"]
