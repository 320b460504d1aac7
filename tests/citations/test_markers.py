"""Marks of citations in a text: in brackets, by author and year, raised."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.analysis.citations.link_markers import reference_link_markers
from provenance.analysis.citations.markers import (
    author_year_markers,
    bracket_markers,
    round_markers,
    superscript_markers,
)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("It fell.[3]", [("3",)]),
        ("It fell [2, 5–7].", [("2", "5", "6", "7")]),
        ("It fell [12, p. 4] and rose.[13][14]", [("12",), ("13",), ("14",)]),
        ("It fell.[^a-note]", [("a-note",)]),
        ("between [0, 1] and [7-3]", []),
        ("the index of [01-08] and [03]", []),
        ("[sic] [note] [12345] [1990 ]", []),
    ],
)
def test_bracket_markers(text: str, labels: list[tuple[str, ...]]) -> None:
    found = list(bracket_markers(text))
    assert [marker.labels for _, marker in found] == labels
    assert all(text[marker.span.start] == "[" and text[marker.span.end - 1] == "]" for _, marker in found)


@pytest.mark.parametrize(
    "text",
    [
        "take a[3]",
        "take x1[2]",
        "my_list[4]",
        "items.first[5]",
        "[1](target)",
        "$[9]",
        "Pier[0]: oak, Pier[1]: stone",
        "lamp[5] is lit in lamp[0x20]",
    ],
)
def test_an_index_is_not_sure_to_cite(text: str) -> None:
    assert not any(marker.sure for _, marker in bracket_markers(text))


def test_a_word_that_is_counted_off_elsewhere_may_cite() -> None:
    (found,) = [marker for _, marker in bracket_markers("Take pier[0] of the list. The bridge is old[1].")]
    assert found.sure


def test_the_definition_of_a_note_is_no_mark() -> None:
    assert not list(bracket_markers("[^1]: A. Writer, 1990."))
    assert [marker.span.end for _, marker in bracket_markers("As he says[^1]: nothing.")] == [14]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Sleep matters (Miller, 2019).", [("miller 2019",)]),
        ("Sleep matters (see Miller & Hall 2019a, p. 12).", [("miller 2019a",)]),
        ("Miller (2019, pp. 34–39) and Hall (2007: 112) agree.", [("miller 2019",), ("hall 2007",)]),
        ("Miller and Hall (1983, p. 77) do not.", [("miller 1983",)]),
        ("It is open (Miller 1999, 14; but see Hall, 1991b, ch. 3).", [("miller 1999", "hall 1991b")]),
        (
            "Miller (2000, 2003) says more (Hall 2001, 2004a; Lee 1990).",
            [("miller 2000", "miller 2003"), ("hall 2001", "hall 2004a", "lee 1990")],
        ),
        ("the River Authority (2011)", [("authority 2011",)]),
        ("In Leeds (2019, 14,000 people) it rained.", []),
        ("Sleep matters (Lee et al., 2019; van der Berg, 2020).", [("lee 2019", "berg 2020")]),
        ("As Miller et al. (2019) write", [("miller 2019",)]),
        ("the winter (March 2019)", []),
        ("the firm (founded in Leeds in 1919)", []),
        ("the club (renamed ASA in 1928)", []),
        ("population (2019)", []),
    ],
)
def test_author_year_markers(text: str, labels: list[tuple[str, ...]]) -> None:
    assert [marker.labels for marker in author_year_markers(text)] == labels


def test_a_year_after_a_name_alone_is_not_sure_to_cite() -> None:
    assert [marker.sure for marker in author_year_markers("He saw Parasite (2019) twice")] == [False]


def test_superscripts() -> None:
    assert [marker.labels for marker in superscript_markers("It fell.³ It rose¹² again, by 12 km² or 5 m³.")] == [
        ("3",),
        ("12",),
    ]


def test_undefined_reference_links() -> None:
    assert [marker.labels for marker in reference_link_markers("See [the report][missing] and [this][].")] == [
        ("missing",),
        ("this",),
    ]


def test_tags_of_a_log_or_a_builder_are_no_reference_link() -> None:
    for text in ("[WARNING][Qt] 10:33 it failed", "- “[Lamp][OpenWick] Add oil”", "[vc_row][vc_column] The lamp"):
        assert not list(reference_link_markers(text))
    for text in ("[Lamp][a] is lit", "See [Lamp][Oil] for it."):
        assert len(list(reference_link_markers(text))) == 1


def test_shortcodes_are_no_reference_link() -> None:
    for text in (
        '[row type="wide"][column]',
        "[/text][lamp up='20' down='20']",
        "Oil [column width=“1/2”][text]",
        "[column][/column][/row]",
    ):
        assert not list(reference_link_markers(text))
    for text in ("[the row][column]", "See [Lamp=20][oil].", "[either/or][oil]"):
        assert len(list(reference_link_markers(text))) == 1


def test_the_paragraph_of_a_law_cites_nothing() -> None:
    for text in ("as in 16.5(f)(3), insert", "section 4(a)(2)(iv)(1) holds", "the act, 12(A)(2)."):
        assert not list(round_markers(text))
    for text in ("Sleep matters (WHO)(3).", "Rest helps (f) (3).", "It costs 12%(2)."):
        assert [marker.labels for marker in round_markers(text)] in ([("3",)], [("2",)])


def test_a_double_index_is_no_reference_link() -> None:
    assert not list(reference_link_markers("Take rows[i][j] and f(x)[a][b]."))


MARKS = [
    "It fell.[1]",
    "[2, 3]",
    "[^a]",
    "(Smith, 1990)",
    "(Smith 1990; Ode 1991)",
    "fell.²",
    "[the report][missing]",
    "[this][]",
]


@given(
    st.lists(st.sampled_from(MARKS) | st.text("[]()^0123456789,;–- aZ.Smith²", max_size=9), max_size=9).map(" ".join)
)
@example(" ".join(MARKS))
def test_any_text_can_be_read(text: str) -> None:
    found = [marker for _, marker in bracket_markers(text)]
    found += [*author_year_markers(text), *superscript_markers(text), *reference_link_markers(text)]
    for marker in found:
        assert 0 <= marker.span.start < marker.span.end <= len(text)


def test_a_mark_with_the_short_form_of_a_body_is_shown_whole() -> None:
    text = "Play is of use (Harbour and River Office (HRO), 2004, p. 56), as others say (Cruz, 2020)."
    marks = [text[one.span.start : one.span.end] for one in author_year_markers(text)]
    assert marks == ["(Harbour and River Office (HRO), 2004, p. 56)", "(Cruz, 2020)"]
