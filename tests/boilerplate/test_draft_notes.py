"""BLP410: what a writer notes for himself within a draft."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from provenance.testing import find

_TEXT = "The council has looked after the old bridge since it was built, and nobody has asked it to stop.\n\n{}\n\nThe market is held on the other side, where the river bends, as old as the bridge.\n"


def _told(words: str, media_type: str = "text/markdown", path: str = "") -> list[tuple[str, str]]:
    findings, problems = find(template_placeholder, Example(_TEXT.format(words), media_type=media_type, path=path))
    assert problems == []
    return [(finding.severity, finding.excerpt) for finding in findings]


@pytest.mark.parametrize(
    "note",
    [
        "(date?)",
        "(full name?)",
        "(sp?)",
        "(link?)",
        "(link to his page?)",
        "(link to the report here)",
        "(need full name)",
        "(needs a quote)",
        "(this needs work)",
        "(check date)",
        "(please verify the figures before publishing)",
        "(fact check)",
        "(rewrite this paragraph)",
        "[rewrite this]",
        "[photo of the bridge here]",
        "(insert screenshot)",
        "(is this still true?)",
        "(todo: find the year)",
        "(CHECK NAMES)",
        "(come back to this)",
        "(PERSONALIZED TO ODE)",
        "(or similar names reported)",
    ],
)
def test_a_note_in_brackets_is_a_warning(note: str) -> None:
    assert _told(f"The bridge was closed by Ana Cruz {note}, who lives in Leeds.") == [("warning", note)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bridge was closed in ???? after a flood.", "????"),
        ("The bridge was closed in 19?? after a flood.", "19??"),
        ("It fell (Cruz, 20XX) in the night.", "20XX"),
        ("The bridge cost XXX dollars in all.", "XXX"),
        ("The plan is shown in Figure ?? below.", "Figure ??"),
        ("Figure 1 shows the bridge, and Figure X the river.", "Figure X"),
        ("“Quote here,” said Ana Cruz, the mayor.", "“Quote here,”"),
        ("Conclusion goes here.", "Conclusion goes here."),
        ("WRITE CONCLUSION", "WRITE CONCLUSION"),
        ("Intro paragraph here", "Intro paragraph here"),
        ("blah blah blah", "blah blah blah"),
        ("It is old. **TODO**: add the year", "TODO: add the year"),
        ("It is old. TODO", "TODO"),
        ("TODO//Lamps", "TODO//Lamps"),
        ("The bridge is old {TODO}.", "{TODO}"),
        ("The bridge is old [@TODO].", "[@TODO]"),
    ],
)
def test_what_was_to_be_put_in_is_a_warning(text: str, words: str) -> None:
    assert [(severity, excerpt.strip()) for severity, excerpt in _told(text)] == [("warning", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die alte Brücke wurde von der Stadt gesperrt (Datum prüfen), und niemand weiß warum.", "(Datum prüfen)"),
        ("Le vieux pont a été fermé par la ville (à vérifier), et personne ne sait pourquoi.", "(à vérifier)"),
        ("La ciudad cerró el puente viejo (comprobar fecha), y nadie sabe por qué lo hizo.", "(comprobar fecha)"),
    ],
)
def test_notes_in_other_languages(text: str, words: str) -> None:
    findings, _ = find(template_placeholder, Example(text * 3, media_type="text/plain"))
    assert {(finding.severity, finding.excerpt) for finding in findings} == {("warning", words)}


@pytest.mark.parametrize(
    "text",
    [
        "He asked her for the date (a Monday?), and she gave none.",
        "The dish is done (check the oven, of course), and so are we.",
        "She gave a name (which name?) and left.",
        "It is so (more on this later), and more is to come (more to come).",
        "The price is not known yet (TBC), nor the place (to be confirmed).",
        "It is by Ana Cruz ([link to the report](https://harbour.example/a)).",
        "Ana Cruz [name?] said it on the tape [sic].",
        "Press [Check Date] and then [Add Photo].",
        "Really?? It was in May?? So they say.",
        "See Chapter X, and the preface on page XX.",
        "The words “Figure X” stand for any of them, as Figure 1 does.",
        "Size XX is sold out, and the XX brigade is gone.",
        "The oars are made by hand (personalized to each rower), and so are the lamps.",
        "LAMPS OF THE HARBOUR (PERSONALIZED TO YOU)",
        "[Video here!](https://harbour.example/film)",
        "She said “quote me,” and he did.",
    ],
)
def test_what_is_for_readers_is_nothing(text: str) -> None:
    assert _told(text) == []


def test_a_text_that_shows_how_a_site_looks_and_a_list_are_for_information() -> None:
    assert [severity for severity, _ in _told("Text goes here.", path="docs/style-guide.md")] == ["info"]
    assert [severity for severity, _ in _told("- The bridge is old (check date), as they say\n- The river is new")] == [
        "info"
    ]


def test_marks_of_which_a_text_has_many_are_its_manner() -> None:
    listed = " ".join(f"Letter {number} is by Ana Cruz (date?) of Leeds." for number in range(7))
    assert {severity for severity, _ in _told(listed)} == {"info"}


@pytest.mark.parametrize(
    "words", ["(or similar names)", "(or a similar name)", "or similar names reported", "(names may differ)"]
)
def test_names_that_readers_may_choose(words: str) -> None:
    assert _told(f"Keep the file as bridge.txt {words} beside the others.") == []
