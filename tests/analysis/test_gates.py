"""What is asked before a reading, because it costs less, never hides what the reading would have found."""

from __future__ import annotations

import re
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.attribution.authors import doubtful_kinds, names_at_marks, release_marks
from provenance_plugins.attribution.credits import disowned, empty_credits
from provenance_plugins.attribution.tables import holds
from provenance_plugins.boilerplate import residue
from provenance_plugins.boilerplate.gaps import left_within_forms, still_to_come
from provenance_plugins.boilerplate.gaps_in_source import LANGUAGES, languages_of
from provenance_plugins.citations import open_notes
from provenance_plugins.citations.unlisted import lone_marks
from provenance_plugins.dates import asked_first
from provenance_plugins.dates.undated import essays, glued_days, terms, told_years

from provenance.analysis.attributions.languages import fixed
from provenance.analysis.attributions.languages.words import words
from provenance.analysis.characters import has_digit, lowered_part, may_hold
from provenance.analysis.claims.statistics import beside_letters
from provenance.analysis.content import asked
from provenance.analysis.content.prompt_words import prompts, wordings
from provenance.analysis.content.prompt_words.wordings import BEHIND, OPENS, Frame, is_begun, is_lined
from provenance.analysis.line_beginnings import at_lines, beginnings, fitting_at, places_of
from provenance.phrases import Literals
from provenance.testing import document

FRAMES = [*prompts._english().frames, *prompts._abroad().frames]


def begins_lines(parsed: Any) -> bool:  # noqa: ANN401 - of a module of Python's own that has no types
    """Whether each match of a parsed pattern of lines begins a line."""
    for operation, of in parsed:
        if operation is _constants.AT:
            return of in {_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING}
        if operation is _constants.ASSERT and of[0] < 0:
            return list(of[1]) == [(_constants.LITERAL, ord("\n"))]
        if operation is _constants.SUBPATTERN:
            return begins_lines(of[3])
        if operation is _constants.BRANCH:
            return all(map(begins_lines, of[1]))
        return False
    return False


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame[2].pattern[:40])
def test_a_frame_whose_source_begins_a_line_has_no_match_that_does_not(frame: Frame) -> None:
    source, flags = frame[2].pattern, frame[2].flags
    if source.startswith(prompts._LINED):
        assert flags & re.MULTILINE
        assert begins_lines(_parser.parse(source, flags)), "begin it with a group: (?:^…|…)"


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame[2].pattern[:40])
def test_a_frame_whose_source_begins_as_a_sentence_does_is_no_alternation(frame: Frame) -> None:
    source, flags = frame[2].pattern, frame[2].flags
    assert flags & re.MULTILINE or not is_begun(source)
    if source.startswith(wordings._BEGUN):
        assert len(list(_parser.parse(source, flags))) > 1, "begin it with a group: (?:…|…)"


def test_a_source_begins_as_a_sentence_does_where_each_of_its_alternatives_does() -> None:
    begun = (
        *(OPENS, BEHIND, f"(?:^|{BEHIND})a", f"(?:{OPENS}[)|a]b|{BEHIND}c(?:d|e))f", r"(?:^|(?<=[.!?…:;\n]\s))b"),
        f"(?:{OPENS}a|{BEHIND}b)|(?:^a|(?:^|{BEHIND})b)",
    )
    others = (
        *(f"(?:{OPENS}a|b)c", f"(?:{OPENS}a|^b)?c", f"(?:{OPENS}a|^b)|c", rf"(?:{OPENS}a\)|b)", f"(?:{OPENS}[]|]a|b)"),
        *("a", "^a|b", "(?:a|^b)", "(?:^|a)b"),
    )
    assert [one for one in begun if not is_begun(one)] == []
    assert [one for one in others if is_begun(one)] == []
    assert is_lined(r"(?:^(?-i:A)|(?<=\n)[^\w(|]{0,5}b)c|\Ad")
    assert not is_lined(r"(?:^[ \t]*|(?<=\s))a")


@given(st.text(alphabet="aB.!”) :\n\t", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_what_begins_a_sentence_is_found_where_one_may_begin(text: str, start: int, end: int) -> None:
    read = document(text)
    text, places = read.text, beginnings(read)
    for begins in (OPENS, BEHIND):
        pattern = re.compile(f"{begins}[a-z]+", re.IGNORECASE | re.MULTILINE)
        found = [one.span() for one in pattern.finditer(text, start, end)]
        assert [one.span() for one in fitting_at(pattern, text, places, start, end)] == found


@given(st.text(alphabet="aÀ“²٣7ⅷ"))
def test_a_digit_is_one_of_any_script(text: str) -> None:
    assert has_digit(text) == any(map(str.isdigit, text))


@given(st.text(alphabet="aBÀ“İß ", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_a_part_in_small_letters_is_the_part_made_small(text: str, start: int, end: int) -> None:
    assert lowered_part(document(text), start, end) == document(text).text[start:end].lower()


@given(st.text(alphabet="aB:\n ", max_size=30))
def test_what_begins_a_line_is_found_where_one_begins(text: str) -> None:
    for source in (r"(?m)^[ \n]{0,2}[a-z]+:?", r"(?:\A|(?<=\n))[aB]\s?", r"(?m)^[ab][^\n]*$\n?"):
        pattern = re.compile(source)
        assert [one.span() for one in at_lines(pattern, text)] == [one.span() for one in pattern.finditer(text)]


@given(st.text(alphabet="aB.!:…([ \n", max_size=30))
def test_what_is_left_within_a_text_is_found_where_it_may_begin(text: str) -> None:
    read = document(text)
    text, places = read.text, residue._places(read)
    for begins in residue._BEGUN:
        pattern = re.compile(f"{begins}[a-z]+", re.IGNORECASE | re.MULTILINE)
        assert [one.span() for one in fitting_at(pattern, text, places, 0, len(text))] == [
            one.span() for one in pattern.finditer(text)
        ]
    for form in (left_within_forms.SAMPLE, left_within_forms.HERE, left_within_forms.ORDERED):
        assert form.pattern.startswith(residue._BEGUN)
        assert len(list(_parser.parse(form.pattern, form.flags))) > 1, "begin it with a group: (?:…|…)"


@given(
    st.lists(
        st.sampled_from(["[1]", "[2, 3]", "²", "¹²", "(", "(see note 3)", "a", "said", " ", ".", "”", "\n", ")", "["]),
        max_size=14,
    ).map("".join)
)
def test_marks_are_found_from_their_brackets_and_figures(text: str) -> None:
    found = [one.span() for one in lone_marks._MARK.finditer(text)]
    places = lone_marks._places(text)
    assert [one.span() for one in fitting_at(lone_marks._MARK, text, places, 0, len(text))] == found


@given(
    st.lists(
        st.sampled_from(
            ["now", "Today", "here", "the present day", "this ", "NOW,", ",", " in ", "\nin ", "2021", "1985", "x"]
        ),
        max_size=10,
    ).map("".join)
)
def test_years_of_the_present_are_found_from_their_figures(text: str) -> None:
    may = any(
        told_years._may_end_present(text[max(0, at.start() - told_years._REACH) : at.start()])
        for at in told_years._YEAR_IN.finditer(text)
    )
    assert may or told_years._OF_PRESENT.search(text) is None


@given(
    st.lists(
        st.sampled_from(["5", "12", "123", " ", "\n", "2020", "1999", "20201", "de ", "th", "March", "19", "20", "٣"]),
        max_size=14,
    ).map("".join)
)
def test_days_are_found_from_their_years(text: str) -> None:
    found = [one.span() for one in asked_first._DAY.finditer(text)]
    assert [one.span() for one in asked_first._days(text)] == found


@given(st.text(alphabet="a.! |·\n", max_size=30), st.integers(0, 30), st.integers(0, 30), st.integers(1, 12))
def test_the_last_stop_of_a_part_is_found_from_its_end(text: str, start: int, end: int, near: int) -> None:
    end = min(end, len(text))
    all_of_it = [one.end() for one in empty_credits._LAST.finditer(text, start, end)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(empty_credits, "_NEAR", near)
        assert empty_credits._last_begin(text, start, end) == (all_of_it[-1] if all_of_it else None)


@given(st.lists(st.sampled_from(["by", " ", "\n", ":", "x", "via", "©"]), max_size=12).map("".join), st.integers(0, 12))
def test_somebody_is_credited_in_the_last_line_of_a_part(text: str, start: int) -> None:
    whole = re.compile(f"(?:{empty_credits._CREDITED.pattern})[^\\n]*\\Z")
    for end in range(len(text) + 1):
        assert empty_credits._is_credited(text, start, end) == (whole.search(text, start, end) is not None)


PIECES = [
    "p.",
    "pp.",
    "Pages",
    "page",
    " ",
    "\n",
    "00",
    "000",
    "-",
    "1",
    "[verify]",
    "[",
    "check",
    "]",
    "(??)",
    "in",
    ".",
]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_what_an_open_note_needs_stands_in_each(text: str) -> None:
    if open_notes._PAGE.search(text) is not None:
        assert open_notes._ZEROS.search(text) is not None
    if open_notes._UNCHECKED.search(text) is not None:
        assert open_notes._MARKED.search(text) is not None
    if open_notes._DOUBTED.search(text) is not None:
        assert "(??" in text


WORDS = [
    "your",
    "first",
    "month",
    "is",
    "on",
    "us",
    "Join",
    "us",
    "Subscribe",
    "the",
    "bridge",
    "Ana",
    "3",
    "we",
    "-",
    "’s",
    ".",
]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join))
def test_a_line_with_two_other_words_is_no_call(text: str) -> None:
    vocabulary, tokens = asked._vocabulary("en"), asked._TOKEN.findall(text)
    if tokens and asked._is_other(text, vocabulary):
        assert not asked._kind(tokens, vocabulary)[0]


LINES = [
    "Body copy to follow",
    "Type your introduction here…",
    "Hier steht der Text",
    "xxx follows here xxx",
    "[photo]",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_to_come_is_asked_in_the_languages_of_its_words(line: str) -> None:
    fitting = [language for language in LANGUAGES if still_to_come._LINES[language].fullmatch(line)]
    if any(languages_of(line.lower())):
        assert any(language in languages_of(line.lower()) for language in fitting) == bool(fitting)


PHRASES = [phrase for kind in fixed.MANNERS for phrase in sorted(words("es", "phrases", kind))]


@given(st.lists(st.sampled_from([*PHRASES, " ", "x ", ", "]), max_size=8).map("".join))
def test_fixed_phrases_are_those_that_each_is_looked_for_gives(said: str) -> None:
    found = [
        (one.start(), one.end(), kind)
        for kind in fixed.MANNERS
        for phrase in words("es", "phrases", kind)
        for one in re.finditer(rf"(?<![^\W_]){re.escape(phrase)}(?![^\W_])", said)
    ]
    longest: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found, key=lambda one: (one[0], -one[1])):
        if not longest or start >= longest[-1][1]:
            longest.append((start, end, kind))
    assert [tuple(one) for one in fixed.fixed(said, "es")] == longest


DISOWNED = [
    "I do not own any of these pictures",
    "\n",
    "- not mine",
    "Photos are not mine.",
    "no copyright intended",
    " x",
    "“",
]


@given(st.lists(st.sampled_from(DISOWNED), max_size=5).map("".join), st.integers(0, 60))
def test_what_disowns_begins_a_line_or_a_word(text: str, last: int) -> None:
    last = min(last, len(text))
    for pattern in (disowned._OWNED, disowned._SENTENCES):
        expected = [found.span() for found in pattern.finditer(text) if found.start() <= last]
        assert [found.span() for found in disowned._begun(pattern, text, 0, last, len(text))] == expected


@given(st.text(alphabet="a9%$. A", max_size=14))
def test_figures_beside_letters_are_found_from_the_figures(text: str) -> None:
    found = {at for form in ("9aa", "a9", "9%aa", "a$9") for at in range(len(text)) if text.startswith(form, at)}
    assert beside_letters(text.encode()) == sorted(found)


@given(st.text(alphabet="sSſiİıIkKK é", max_size=8))
def test_words_in_any_case_may_stand_where_a_pattern_finds_them(text: str) -> None:
    if re.search("is|kik", text, re.IGNORECASE) is not None:
        assert may_hold(document(text), Literals(["is", "kik"]))
    often = sum(1 for _ in re.finditer("is|kik", text, re.IGNORECASE))
    assert all(may_hold(document(text), Literals(["is", "kik"]), times) for times in range(1, often + 1))


@given(
    st.lists(
        st.sampled_from(
            ["By ", "by ", "Photo", "Ruby ", "By: ", "written", "\nby", ": ", "Ana ", "Ode ", "Cruz", "In ", "x"]
        ),
        max_size=8,
    ).map("".join)
)
def test_a_byline_within_a_line_has_its_sign(text: str) -> None:
    if doubtful_kinds._NAMED.search(text) is not None:
        assert doubtful_kinds._BY.search(text) is not None
    if names_at_marks._LABELLED.search(text) is not None:
        assert names_at_marks._COLON.search(text) is not None or holds(text, "names_at_marks", "by")


@given(
    st.lists(
        st.sampled_from(["-", "—", " ", "ENDS", "Ends", "END", "#", ". ", "The mill", "end", "”", "---"]), max_size=8
    ).map("".join)
)
def test_an_end_of_a_release_is_found_at_the_end_of_a_piece(text: str) -> None:
    piece = text.strip()
    dashed = re.search(r"(?:\A|(?<=[\s.!?”\"’']))[–—-]{1,3}\s?(?:ENDS?|Ends)\s?[–—-]{1,3}\Z", piece)
    assert release_marks._is_end(piece) == (
        dashed is not None or re.search(rf"\A(?:{release_marks._ENDS.pattern})", piece) is not None
    )


@given(
    st.lists(
        st.sampled_from(
            ["Math 155", "Fall ", "Spring ", "2001", "1999", "Wintersemester ", "\n", " ", ".", ", ", "the"]
        ),
        max_size=9,
    ).map("".join)
)
def test_a_term_is_found_in_its_line(text: str) -> None:
    found = next(
        (
            one.span()
            for one in terms._TERM.finditer(text)
            if terms._stands_apart(text, one)
            and not text[text.rfind("\n", 0, one.start()) + 1 :]
            .partition("\n")[0]
            .rstrip(" *_")
            .endswith((".", "!", "?", ";", ","))
        ),
        None,
    )
    place = terms._in_line(text)
    assert (None if place is None else tuple(place)) == found


@given(
    st.lists(
        st.sampled_from(
            [
                "sign",
                "up",
                "our",
                "the",
                "harbour",
                "don't",
                "5",
                "7.",
                "$",
                "euros",
                "Ana",
                "iPhone",
                "#a",
                "mill,",
                "it-",
            ]
        ),
        max_size=9,
    ).map(" ".join)
)
def test_words_that_no_call_has_are_counted_by_their_letters_first(text: str) -> None:
    vocabulary = asked._vocabulary("en")
    others = [
        token
        for token in asked._TOKEN.findall(text)
        if token[0].islower()
        and token[0].isalpha()
        and not token[-1].isdigit()
        and not vocabulary.classes(token.lower().replace("’", "'"))
    ]
    assert asked._is_other(text, vocabulary) == (len(others) > 1)


def test_frames_of_some_kinds_are_those_of_all_with_such_a_kind() -> None:
    read = document("Sign up for our newsletter.\n\nShare this story with your friends.\n\nSure, here is the text:\n")
    found = prompts.prompts_as(read, read.text, read.text.lower())
    kinds = {match.tags[0] for match in found}
    assert len(kinds) > 1
    for kind in kinds:
        assert prompts.prompts_as(read, read.text, read.text.lower(), kinds={kind}) == [
            match for match in found if match.tags[0] == kind
        ]


@given(
    st.lists(
        st.sampled_from(
            [
                "May",
                "MÄRZ",
                "kasım",
                "Sept",
                ". ",
                " ",
                "3",
                "14th ",
                "2024-05-03",
                "10:30 Uhr",
                "an hour ago",
                "há ",
                "25 dias",
            ]
        ),
        max_size=8,
    ).map("".join)
)
def test_days_and_times_are_found_at_figures_and_the_words_before_them(text: str) -> None:
    for languages in (("en",), ("de", "tr", "en")):
        found = [one.span() for one in names_at_marks._mark(languages).finditer(text)]
        assert [one.span() for one in names_at_marks._marks(text, languages)] == found


@given(st.text(alphabet="1289 x", max_size=20))
def test_years_are_found_at_their_centuries(text: str) -> None:
    for one in (glued_days, essays):
        found = fitting_at(one._YEAR, text, places_of(text, one._CENTURIES), 0, len(text))
        assert [match.span() for match in found] == [match.span() for match in one._YEAR.finditer(text)]
