"""Lists of references that the pages of a document part, and notes that lost the beginning of their line."""

from __future__ import annotations

from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference

from provenance.api import Example
from tests.found import found_in

_PARTED = (
    "Sleep matters [1], and so does rest [2]. Noise does not [7], nor does light [8].\n\n"
    "References\n\n1. Hall A. On sleep and on what\n\nit does. Lancet 2004;3:1–9.\n\n19 of 22\n\n"
    "2. Lee B. On rest. Lancet 2005;3:1–9.\n\n3. Ode C. On noise. Lancet 2006;3:1–9."
)


def _markdown(text: str) -> Example:
    return Example(text, media_type="text/markdown")


def test_what_is_not_found_in_a_parted_list_is_told_once_for_information() -> None:
    (finding,) = found_in(undefined_citation, _markdown(_PARTED))
    assert finding.severity == "info"
    assert finding.excerpt == "[7]"
    assert len(finding.related) == 1


def test_what_is_not_found_in_a_whole_list_is_an_error_each() -> None:
    whole = _PARTED.replace("what\n\nit", "what it").replace("19 of 22\n\n", "")
    findings = found_in(undefined_citation, _markdown(whole))
    assert [(finding.excerpt, finding.severity) for finding in findings] == [("[7]", "error"), ("[8]", "error")]


def test_nobody_can_tell_what_a_parted_list_has_in_vain() -> None:
    assert not found_in(unused_reference, _markdown(_PARTED))


def test_a_paragraph_behind_a_list_is_no_part_of_it() -> None:
    text = _PARTED.replace(
        "19 of 22", "The mill stands on the river, and its wheel turns. Nobody knows when it was built."
    )
    findings = found_in(
        undefined_citation, _markdown(text.replace("2. Lee B.", "Lee B.").replace("3. Ode C.", "Ode C."))
    )
    assert {finding.severity for finding in findings} == {"error"}


def test_notes_within_a_line_are_told_once_for_information() -> None:
    text = (
        "The mill burnt down[^mill], and so did the dam.[^dam]\n\n"
        "https://mill.org/a[^mill]: The mill in May: https://mill.org/mill[^dam]: “The dam in June”: https://mill.org/dam"
    )
    (finding,) = found_in(undefined_citation, _markdown(text))
    assert finding.severity == "info"
    assert len(finding.related) == 1
    assert finding.location is not None
    assert finding.location.start.line == 3


def test_a_mark_before_a_colon_is_no_note() -> None:
    text = "The mill burnt down[^mill]: nobody saw it. The dam did, too[^mill]: it was old."
    findings = found_in(undefined_citation, _markdown(text))
    assert [finding.severity for finding in findings] == ["error", "error"]


def test_prose_behind_a_whole_list_parts_it_by_no_page() -> None:
    text = (
        "Sleep matters (Hall, 2010; Lee, 2011). Noise does not (Ode, 2015).\n\nReferences\n\n"
        "Hall, A. (2010). Naps. Oxford.\n\nLee, B. (2011). Rest. Oxford.\n\n"
        "About the author: she lives in Leeds.\n\nMill Press (2019) printed this book in 2019."
    )
    assert [finding.severity for finding in found_in(undefined_citation, text)] == ["error"]


def test_a_line_in_a_list_stands_for_one_lost_number_at_most() -> None:
    text = (
        "Sleep matters [1], and so does rest [2], and noise [3].\n\nReferences\n\n"
        "[1] Hall A. On sleep. Lancet 2004;3:1–9.\n\nAvailable at https://a.org/b, seen 2020.\n\n"
        "[4] Lee B. On rest. Lancet 2005;3:1–9."
    )
    assert [finding.excerpt for finding in found_in(undefined_citation, text)] == ["[2]", "[3]"]


def test_names_are_compared_without_accents_and_hyphens_of_print() -> None:
    text = (
        "Sleep matters (Munoz and Hall 2011), and so does rest (Vázquez-Lee, 2020), but not noise (Ode, 2019).\n\n"
        "References\n\nMuñoz, T., & Hall, B. (2011). On sleep. Lamp.\n\nVázquez‐Lee, C. (2020). On rest. Lamp.\n\n"
        "Young, P. (2016). Tides. Mole."
    )
    assert [finding.excerpt for finding in found_in(undefined_citation, _markdown(text))] == ["(Ode, 2019)"]
