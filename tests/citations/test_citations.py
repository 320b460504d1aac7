"""Marks, links and notes: which entry of a list they lead to, and which sentences they cover."""

from __future__ import annotations

import pytest

from provenance.analysis import citations, cited, identifiers, sentences
from provenance.analysis.citations.reference_lists import reference_lists
from provenance.testing import document

NUMBERED = """The bridge of Hale was closed in 1987.[1] Nobody knew why.[2]

The town grew again later. It had a mayor from 1990 on.[3, 4] Then came the flood.

References

[1] A. Writer, Bridges of the north, 1990.
[2] B. Writer, Collected papers, 1987.
[3] C. Writer, Mayors, 2001.
[4] D. Writer, Rivers, 2002.
"""


def test_numbered_references_lead_to_their_entries() -> None:
    made = document(NUMBERED)
    found = citations(made)
    assert [mark.target for mark in found.marks] == ["1", "2", "3, 4"]
    assert all(mark.resolved for mark in found.marks)
    assert [(note.label, note.cited) for note in found.notes] == [("1", True), ("2", True), ("3", True), ("4", True)]
    assert len(found.lists) == 1
    assert made.slice(found.lists[0]).startswith("[1] A. Writer")


def test_a_mark_covers_the_sentences_before_it_in_its_paragraph() -> None:
    made = document(NUMBERED)
    covered = {made.slice(sentence.span)[:12]: cited(made, index) for index, sentence in enumerate(sentences(made))}
    assert covered["The town gre"]
    assert covered["It had a may"]
    assert not covered["Then came th"]


def test_a_link_covers_its_paragraph() -> None:
    made = document(
        "It fell. See [the report](https://www.nasa.gov/a). It rose.\n\nNobody came.", media_type="text/markdown"
    )
    assert [cited(made, index) for index in range(len(sentences(made)))] == [True, True, True, False]


@pytest.mark.parametrize(
    "heading", ["References", "## Works cited", "BIBLIOGRAPHY", "Sources:", "Notes and references"]
)
def test_headings_of_lists(heading: str) -> None:
    made = document(f"The bridge was closed in 1987.[1]\n\n{heading}\n\n[1] A. Writer, Bridges of the north, 1990.\n")
    assert [note.cited for note in citations(made).notes] == [True]


def test_entries_without_numbers_count_by_their_order() -> None:
    text = "The bridge was closed.[2]\n\n## References\n\n1. A. Writer, Bridges, 1990.\n2. B. Writer, Papers, 1987.\n"
    found = citations(document(text, media_type="text/markdown"))
    assert [mark.resolved for mark in found.marks] == [True]
    assert [note.cited for note in found.notes] == [False, True]


@pytest.mark.parametrize("heading", ["## References\n\n", "References\n\n", "References\n", ""])
@pytest.mark.parametrize("end", ["\n", "  \n", "\r\n"])
def test_lines_of_a_markdown_paragraph_are_entries(heading: str, end: str) -> None:
    entries = (
        f"[1] A. Writer, Mills, see [4],{end}Leeds 1990.{end}[2] B. Writer, Fires, 1987.{end}[3] C. Writer, Wind, 1999."
    )
    made = document(f"It burnt.[1] It was old [2][3].\n\n{heading}{entries}\n", media_type="text/markdown")
    found = citations(made)
    assert [(mark.target, mark.resolved) for mark in found.marks] == [("1", True), ("2", True), ("3", True)]
    assert [note.label for note in found.notes] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("It burnt.[4] It was old.[5]\n\n## Notes\n\n4. A. Writer, 1990.\n5. B. Writer, 1987.", "text/markdown"),
        ("It burnt.[4] It was old.[5]\n\n## Notes\n\n4) A. Writer, 1990.\n4) B. Writer, 1987.", "text/markdown"),
        (
            "<p>The mill burnt down.[4] It was old.[5]</p><h2>Notes</h2><ol class=a start=4 type=1><li>A. Writer, 1990.</li><li>B. Writer, 1987.</li></ol>",
            "text/html",
        ),
        (
            "<p>The mill burnt down.[4] It was old.[5]</p><h2>Notes</h2><ol start='4'>\n<li value=4><p><i>Mills</i>, 1990.</p></li><li>B. Writer.</li></ol>",
            "text/html",
        ),
    ],
)
def test_a_list_may_begin_with_another_number(text: str, media_type: str) -> None:
    found = citations(document(text, media_type=media_type))
    assert [(mark.target, mark.resolved) for mark in found.marks] == [("4", True), ("5", True)]
    assert [(note.label, note.cited) for note in found.notes] == [("4", True), ("5", True)]


@pytest.mark.parametrize(
    ("mark", "entry"),
    [
        ("(D'Arcy & Hall, 2011)", "D’Arcy, B., & Hall, C. (2011)"),
        ("(D’Arcy & Hall, 2011)", "D'Arcy, B., & Hall, C. (2011)"),
        ("as D'Arcy and Hall (2011) say", "D’Arcy, B., & Hall, C. (2011)"),
        ("as D’Arcy et al. (2011) say", "DʼArcy, B., & Hall, C. (2011)"),
        ("as D’Arcy’s (2011) book says", "D'Arcy, B. (2011)"),
    ],
)
def test_apostrophes_of_names(mark: str, entry: str) -> None:
    made = document(f"Noise wakes, {mark}.\n\n## References\n\n{entry}. On noise. York.", media_type="text/markdown")
    assert [(found.target, found.resolved) for found in citations(made).marks] == [("d'arcy 2011", True)]
    assert [note.cited for note in citations(made).notes] == [True]


def test_names_and_years_of_linked_notes_cite_nothing() -> None:
    html = (
        '<article><p>The mill of the old town burnt down in the spring<sup><a href="#cite_note-1">[1]</a></sup>, and nobody built it again'
        '<sup><a href="#cite_note-2">[2]</a></sup>.</p><h2>Notes</h2><ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Fire Brigade (1990). '
        'Report.</li><li><a name="cite_note-2"></a><a href="#cite_ref-2">^</a> Hall (1991). Mills.</li><li id="cite_note-3">Zorn (1992). Wind.</li></ol></article>'
    )
    made = document(html, media_type="text/html")
    found = citations(made)
    assert [made.slice(item.span) for item in found.items] == ["[1]", "[2]"]
    assert [note.cited for note in found.notes if note.kind == "numbered"] == [True, True, True]


@pytest.mark.parametrize(
    "entry", ["1. Statistics office, 2020.", "¹ Statistics office, 2020.", "[1] Statistics office."]
)
@pytest.mark.parametrize("figure", ["2019¹", "by 3.1%¹", "in 2018–2019¹", "fast¹"])
def test_superscripts_behind_years_and_shares(figure: str, entry: str) -> None:
    found = citations(document(f"Output grew {figure} and fell.\n\nNotes\n\n{entry}"))
    assert [(mark.target, mark.resolved) for mark in found.marks] == [("1", True)]


@pytest.mark.parametrize("figure", ["12²", "10³", "3.2019²", "m²", "12019²"])
def test_exponents_cite_nothing(figure: str) -> None:
    assert not citations(document(f"It grew by {figure} and fell.\n\nNotes\n\n1. One, 2020.\n2. Two.\n3. Three.")).marks


def test_prose_under_a_heading_of_notes_is_no_list() -> None:
    text = "A title of some words\n\nNotes\n\nThe town grew again later, and nobody knew why it had ever been so small.\n\nThen came the flood."
    assert not citations(document(text)).lists


@pytest.mark.parametrize("heading", ["Einzelnachweise", "Références", "Referencias", "Sanggunian"])
def test_headings_of_other_languages(heading: str) -> None:
    text = f"Die Brücke wurde 1987 wegen Baufälligkeit gesperrt und erst zwei Jahre später geöffnet.[1]\n\n{heading}\n\n[1] A. Writer, Brücken, 1990.\n"
    assert [note.cited for note in citations(document(text)).notes] == [True]


def test_a_list_without_heading_at_the_end() -> None:
    made = document(
        "The bridge was closed in 1987.[1] So was the other.[2]\n\n[1] A. Writer, Bridges, 1990.\n[2] B. Writer, Papers, 1987."
    )
    assert [mark.resolved for mark in citations(made).marks] == [True, True]


def test_lists_without_headings_of_several_texts() -> None:
    made = document(
        "The bridge was closed.[1] So was the other.[2]\n\n[1] A. Writer, Bridges, 1990.\n[2] B. Writer, Papers, 1987.\n\n"
        "The mill burnt down.[3] It was old.[1]\n\n[1] A. Hall, Mills, 1990.\n[2] B. Hall, Fires, 1987; see also [1] there. [3] C. Hall, Dams, 1988.\n\nSo it is."
    )
    assert [[entry.number for entry in one.entries] for one in reference_lists(made)] == [["1", "2"], ["1", "2", "3"]]
    assert [mark.resolved for mark in citations(made).marks] == [True] * 4


def test_what_an_entry_refers_to_begins_no_entry() -> None:
    made = document(
        "It fell.[1][2]\n\n[1] A. Hall, Mills, 1990, and [2] on fires.\n[2] B. Hall, Fires, 1987.\n\nSo it is."
    )
    (one,) = reference_lists(made)
    assert [entry.number for entry in one.entries] == ["1", "2"]


def test_author_and_year() -> None:
    text = (
        "Sleep matters (Miller, 2019). Rest matters too (Hall & Lee, 2011).\n\nReferences\n\n"
        "Hall, B. and Lee, C. (2011). On rest. Cambridge.\n\nMiller, A. (2019). On sleep. Oxford.\n\nZorn, D. (1999). On noise. Bonn.\n"
    )
    found = citations(document(text))
    assert [mark.resolved for mark in found.marks] == [True, True]
    assert [note.cited for note in found.notes] == [True, True, False]


def test_html_notes() -> None:
    html = (
        "<article><p>The bridge of the old town was closed in the spring of 1987"
        '<sup><a href="#cite_note-1">[1]</a></sup>.</p>'
        '<ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> A. Writer, Bridges, 1990.</li></ol></article>'
    )
    found = citations(document(html, media_type="text/html"))
    assert [mark.resolved for mark in found.marks] == [True]


def test_the_arrow_back_and_the_menu_cite_nothing() -> None:
    html = (
        '<article><p><a href="#main">Skip</a> The bridge of the old town was closed in the spring of 1987'
        '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p>'
        '<ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> A. Writer, Bridges, 1990.</li>'
        '<li id="cite_note-2"><a href="#cite_ref-2">^</a> B. Writer, Papers, 1987.</li></ol></article>'
    )
    made = document(html, media_type="text/html")
    found = citations(made)
    assert [made.slice(item.span) for item in found.items] == ["[1]"]
    assert [(note.label, note.cited) for note in found.notes] == [("cite_note-1", True), ("cite_note-2", False)]


def test_a_link_to_the_article_makes_it_no_note() -> None:
    html = (
        '<a href="#content">Skip to the text</a><article id="content"><p>The bridge of the old town was closed in the spring of 1987'
        '<a href="#fn-1"><sup id="ss-1">1</sup></a>.</p><aside id="fn-1"><p>By order of the mayor, who had it mended.</p></aside></article>'
    )
    assert [note.cited for note in citations(document(html, media_type="text/html")).notes] == [True]


def test_comments_are_no_notes_of_a_page_without_marks() -> None:
    html = (
        "<article><p>The bridge of the old town was closed in the spring of 1987, and nobody knew why it was.</p></article>"
        '<ol class="footnotes"><li id="note-1">First of all comments.</li><li id="note-2">Second of all comments.</li></ol>'
    )
    assert [note.cited for note in citations(document(html, media_type="text/html")).notes] == [True, True]


def test_lists_of_codes_cite_nothing() -> None:
    assert not citations(document("Retried are by default the codes [429, 500, 502] and [503, 504].")).marks


def test_code_and_anchors_cite_nothing() -> None:
    assert not citations(document("Take the value a[3] and then b[4] of it.")).marks
    assert not citations(document("```\nprint(rows[1], rows[2])\n```\n", media_type="text/markdown")).marks


def test_identifiers() -> None:
    made = document(
        "See doi:10.1000/182 (and ISBN-13: 978-0-8020-8154-4 (cloth), 9780306406157), <doi:10.1175/1520-0469(1999)056<0374:AOTD>2.0.CO;2>, https://orcid.org/0000-0002-1825-0097 and arXiv:2301.12345v2."
    )
    assert [(found.kind, made.slice(found.span)) for found in identifiers(made)] == [
        ("doi", "10.1000/182"),
        ("isbn", "978-0-8020-8154-4"),
        ("isbn", "9780306406157"),
        ("doi", "10.1175/1520-0469(1999)056<0374:AOTD>2.0.CO;2"),
        ("orcid", "0000-0002-1825-0097"),
        ("arxiv", "2301.12345v2"),
    ]


def test_each_of_many_notes_without_markup_is_found() -> None:
    marks = " ".join(f"The rate rose in town {number}.[^{number}]" for number in range(150))
    notes = "".join(f"[^{number}]: Source {number}.\n" for number in range(150))
    found = citations(document(f"{marks}\n\n{notes}"))
    assert len(found.marks) == len(found.notes) == 150


@pytest.mark.parametrize("count", [400])
def test_each_of_many_marks_leads_to_its_entry(count: int) -> None:
    body = " ".join(f"Fact number {number} of the list is known.[{number}]" for number in range(1, count))
    entries = "\n".join(f"[{number}] A. Writer, Work {number}, 1990." for number in range(1, count))
    found = citations(document(f"{body}\n\nReferences\n\n{entries}\n"))
    assert len(found.marks) == len(found.notes) == count - 1
    assert all(mark.resolved for mark in found.marks)


@pytest.mark.parametrize(
    "mark",
    [
        " [@cruz2019]",
        " [see @cruz2019, p. 3; @other]",
        '{{< cite "cruz2019" >}}',
        ' ({{< page-cite "Cruz 2019" >}}, 180)',
        "{% cite cruz2019 %}",
        "<Cite id='cruz2019'/>",
        "<Cite ids={['cruz2019', 'hale2020']} />",
        '<Footnote><FootnoteRef id="1" /></Footnote>',
        '<cite data-key="cruz2019"></cite>',
    ],
)
def test_citations_by_key_cover_their_paragraph(mark: str) -> None:
    made = document(
        f"# Work\n\nUnemployment in the region fell by 12 percent{mark}. It went on.\n\nThe town grew.",
        media_type="text/markdown",
    )
    covered = {made.slice(sentence.span)[:9]: cited(made, index) for index, sentence in enumerate(sentences(made))}
    assert covered == {"Unemploym": True, "It went o": True, "The town ": False}
    assert all(mark.resolved for mark in citations(made).marks)


@pytest.mark.parametrize(
    "mark",
    [
        r"~\cite{cruz2019}",
        r" \citep[p. 3]{cruz2019,hale2020}",
        r" \parencite*{cruz2019}",
        r" \autocite[see][3]{cruz2019}",
    ],
)
def test_citations_of_latex(mark: str) -> None:
    made = document(f"Unemployment in the region fell by 12 percent{mark}. The town grew for many years after that.")
    assert [made.slice(one.span).lstrip(" ~") for one in citations(made).items] == [mark.lstrip(" ~")]


def test_nocite_cites_nothing() -> None:
    assert not citations(document(r"\nocite{*} Unemployment fell by 12 percent.")).items


def test_components_in_inline_code_cite_nothing() -> None:
    made = document("Unemployment fell by 12 percent, as `<Cite id='cruz2019'/>` shows.", media_type="text/markdown")
    assert not citations(made).items


def test_tags_that_cite_nothing_are_no_citations() -> None:
    made = document(
        "Unemployment in the region fell by 12 percent {% include city.html %}.\n\nWrite to [ana@hale.org] soon.",
        media_type="text/markdown",
    )
    assert not citations(made).marks


@pytest.mark.parametrize(
    "note", ["[1]Bureau of Ports, 2018.", "[1]: Bureau of Ports, 2018.", "[1] Bureau of Ports, 2018."]
)
def test_the_number_of_a_note_may_stand_close_to_its_words(note: str) -> None:
    made = document(f"The port is the second of the coast.[1] It is old.\n\nIt has two docks.\n\n{note}")
    found = citations(made)
    assert [(mark.target, mark.resolved) for mark in found.marks] == [("1", True)]


def test_letters_tell_the_works_of_a_year_apart() -> None:
    listed = "References\n\nHall, B. (1991a). On weirs. Leeds.\n\nMiller, A. (2019). On rest. Leeds.\n\nLee, C. (2020). Mills. Leeds."
    text = "Weirs hold (Hall, 1991a, ch. 3). Mills burn (Hall 1991b). It is so (Miller 2019b; Lee 2020), as Hall (1991) has it."
    found = citations(document(f"{text}\n\n{listed}"))
    assert [(mark.target, mark.resolved) for mark in found.marks] == [
        ("hall 1991a", True),
        ("hall 1991b", False),
        ("miller 2019b, lee 2020", True),
        ("hall 1991", True),
    ]


def test_of_a_mark_only_the_missing_numbers_are_lost() -> None:
    found = citations(
        document("It burnt.[1] It burnt again.[1,7]\n\nReferences\n\n[1] A. Roe, Mills.\n[2] B. Ost, Fires.")
    )
    assert [(mark.target, mark.resolved) for mark in found.marks] == [("1", True), ("1", True), ("7", False)]
    assert [note.cited for note in found.notes] == [True, False]


@pytest.mark.parametrize(
    ("last", "lost"), [("And again.⁵", ["5"]), ("It holds 10⁵ eggs.", []), ("It is 4 m⁵ deep.", [])]
)
def test_a_raised_figure_among_others_is_a_mark(last: str, lost: list[str]) -> None:
    found = citations(document(f"It burnt.¹ It burnt twice.² {last}\n\nNotes\n\n1. A. Roe, Mills.\n2. B. Ost, Fires."))
    assert [mark.target for mark in found.marks if not mark.resolved] == lost
    assert len(found.marks) == 2 + len(lost)
