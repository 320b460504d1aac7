"""Heads of notes that a word processor links back to their marks (CIT303), links that show what code comes to (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unlisted.note_heads import heads_note

from provenance.api import Span
from tests.found import findings, severities_of
from tests.loaders.common import load

_BACK = (
    '<a href="#_ftnref1" name="_ftn{0}">[{0}]</a>',
    '<a name="_edn{0}" href="#_ednref1"><b>[{0}]</b></a>',
    '<a href=\\"#_ftnref1\\">[{0}]</a>',
)


@pytest.mark.parametrize("head", _BACK)
def test_a_number_that_leads_back_heads_its_note(head: str) -> None:
    notes = "\n\n".join(f"{head.format(number)} The bridge is of {1960 + number}." for number in range(1, 6))
    text = f"The bridge was closed.[1] It leaks.[2]\n\nReferences\n\n[1] A. Writer, Bridges, 1990.\n[2] B. Writer, Papers, 1987.\n\nNotes\n\n{notes}\n"
    assert [finding.excerpt for finding in findings(undefined_citation, text, "text/plain")] == []


def test_a_number_behind_tags_that_nothing_closes_heads_no_note() -> None:
    text = f'<a href="#_ftnref1">{"<strong>" * 11}- [1] The bridge is of 1961.'
    at = text.index("[1]")
    assert not heads_note(load(text.encode(), "text/plain", "a.txt"), Span(at, at + 3))


def test_an_item_called_by_a_number_that_leads_back_is_its_note() -> None:
    notes = "".join(
        f'<li id="note{number}">Gray, p. {number} <a href="#ref{number}">↩</a></li>' for number in range(1, 6)
    )
    marks = "".join(f'<p>The weir leaks.<sup id="ref{number}">[{number}]</sup></p>' for number in range(1, 7))
    page = f'<html lang="en"><body><article>{marks}<h2>Below</h2><ol>{notes}</ol><h2>References</h2><p>Ana Gray, Weirs, 1990</p></article></body></html>'
    assert [finding.excerpt for finding in findings(undefined_citation, page, "text/html")] == ["[6]"]
    plain = page.replace('<li id="note', '<li class="note')
    assert len(findings(undefined_citation, plain, "text/html")) > 1


def test_a_table_of_footnotes_has_the_notes() -> None:
    rows = "".join(f"<tr><th><a>{number}</a></th><td>Gray, p. {number}</td></tr>" for number in range(1, 4))
    marks = "".join(f"<p>The weir leaks.<sup>[{number}]</sup></p>" for number in range(1, 5))
    page = f'<html lang="en"><body><article>{marks}<div><table class="footnotes_table">{rows}</table></div></article></body></html>'
    assert [finding.excerpt for finding in findings(undefined_citation, page, "text/html")] == ["[4]"]
    plain = page.replace("footnotes_table", "depths")
    assert len(findings(undefined_citation, plain, "text/html")) == 1


def test_a_number_within_a_paragraph_is_a_mark() -> None:
    text = "The bridge was closed.[1] It leaks.[7]\n\nReferences\n\n[1] A. Writer, Bridges, 1990.\n[2] B. Writer, Papers, 1987.\n"
    assert [finding.excerpt for finding in findings(undefined_citation, text, "text/plain")] == ["[7]"]


@pytest.mark.parametrize(
    ("code", "severity"),
    [("[The mill](https://www.example.com)", "info"), ("[The quay](https://www.example.com)", "warning")],
)
def test_a_link_that_a_block_of_code_writes_is_shown(code: str, severity: str) -> None:
    text = f"# Links\n\nSo one writes a link:\n\n```\n{code}\n```\n\n[The mill](https://www.example.com)\n"
    (found,) = severities_of(placeholder_link, text)
    assert (found == "info") == (severity == "info")


_PAGE = "- [The weir](#the-weir)\n- [{words}]({place})\n\n## The weir\n\nIt leaks.\n\n## {heading}\n\nIt was built in 1911.\n"


@pytest.mark.parametrize(
    ("words", "place", "heading", "severities"),
    [
        ("How does the mill turn now?", "#wow-does-the-mill-turn-now", "How does the mill turn now?", ["warning"]),
        ("the old mill", "#the-old-mill", "2. The old mill", ["warning"]),
        ("the old mill", "#2-the-old-mill", "2. The old mill", []),
        ("Top of it", "#the-page", "The old mill", []),
    ],
)
def test_a_link_to_a_heading_that_is_called_otherwise(
    words: str, place: str, heading: str, severities: list[str]
) -> None:
    assert severities_of(undefined_citation, _PAGE.format(words=words, place=place, heading=heading)) == severities


_WORKS = "\n\nReferences\n\nG. Hall, F. Cruz, The thousand weirs, Quay Press, 2017.\n\nM. Ode, Lamps and law, Quay Press, 2010.\n\nB. Lee, On sleep, Oxford, 2020.\n"


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("In The thousand weirs (Hall & Cruz, 1980) all of it is told (Lee, 2020).", ["info"]),
        ("All of it is told in a book (Hall & Cruz, 1980) and elsewhere (Lee, 2020).", ["error"]),
        ("In The thousand weirs (Hall & Cruz, 2017) all of it is told (Lee, 2020).", []),
    ],
)
def test_a_work_of_another_year_whose_title_is_named(words: str, severities: list[str]) -> None:
    assert severities_of(undefined_citation, f"{words}{_WORKS}", "text/plain") == severities


@pytest.mark.parametrize(
    ("above", "sign", "severities"),
    [
        ("As it says (https://en.wikipedia.org/wiki/Mill):", "> ", []),
        ("As it says:", "> ", ["warning"]),
        ("As it says (https://en.wikipedia.org/wiki/Mill):", "", ["warning"]),
    ],
)
def test_a_mark_in_a_passage_of_another_page(above: str, sign: str, severities: list[str]) -> None:
    text = f"{above}\n\n{sign}The mill is old, and nobody knows why it was built.[2]\n\nSo it is.\n"
    assert severities_of(undefined_citation, text, "text/markdown") == severities
    assert severities_of(undefined_citation, text, "text/plain") == severities


@pytest.mark.parametrize(
    ("place", "mark", "severities"),
    [
        ("#mills", "## The old mill house {#mills}", []),
        ("#mills", "## The old mill house {/* #mills */}", []),
        ("#mills", "(mills)=\n## The old mill house", []),
        ("#mills", '{{< anchor "mills" >}}\n\n## The old mill house', []),
        ("#section-2", "## The old mill house", []),
        ("#user-content-the-old-mill-house", "## The old mill house", []),
        ("#mills", "## The old mill house", ["warning"]),
    ],
)
def test_places_that_a_source_names_or_a_program_counts(place: str, mark: str, severities: list[str]) -> None:
    text = f"[The weir](#the-weir), [The old mill house]({place})\n\n## The weir\n\nIt leaks.\n\n{mark}\n\nIt is old.\n"
    assert severities_of(undefined_citation, text) == severities


def test_a_number_may_be_one_that_a_note_gets_by_itself() -> None:
    text = "The mill burnt down [2]_. It was built again [1]_.\n\n.. [#] A. Writer, Mills, 1990.\n.. [#] B. Writer, Fires, 1987.\n"
    assert severities_of(undefined_citation, text, "text/x-rst") == []
    assert severities_of(undefined_citation, text.replace("[2]_", "[3]_"), "text/x-rst") == ["error"]
