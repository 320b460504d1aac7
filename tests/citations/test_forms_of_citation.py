"""Forms of citation that look like something else until a list of references says what they are."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_statistic import uncited_statistic
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference

from provenance.analysis import citations
from provenance.api import Example
from provenance.testing import document
from tests.citations.common import places
from tests.found import found_in

ENTRIES = "\n".join(f"{number}. Work {number}. Leith: Quay; 201{number}." for number in range(1, 6))
MEDICAL = f"Salt falls (1). So does rain (2, 3). Both rise with tides (4-5), as told.{{}}\n\nReferences\n\n{ENTRIES}\n"


def targets(text: str, media_type: str = "text/plain") -> list[str | None]:
    return [mark.target for mark in citations(document(text, media_type=media_type)).marks if mark.resolved]


def test_numbers_in_round_brackets() -> None:
    assert targets(MEDICAL.format("")) == ["1", "2, 3", "4, 5"]


@pytest.mark.parametrize("lost", [" It froze (6).", " It froze, she says (7)."])
def test_a_number_in_round_brackets_may_have_lost_its_entry(lost: str) -> None:
    found = found_in(undefined_citation, MEDICAL.format(lost))
    assert len(found) == 1


@pytest.mark.parametrize(
    "other",
    [
        " Three were compared: (1) salt, (2) rain and (3) both.",
        " Ona Reed (31) rowed.",
        " By equation (9) it froze.",
        " It was (7) or (8).",
        " The house has rooms (12) and doors (24).",
    ],
)
def test_what_counts_or_tells_an_age_is_no_mark(other: str) -> None:
    assert targets(MEDICAL.format(other)) == ["1", "2, 3", "4, 5"]
    assert not found_in(undefined_citation, MEDICAL.format(other))


def test_enumerations_beside_a_list_are_no_marks() -> None:
    text = f"You must (1) row and (2) sail, or (3) swim. So says the club.[4]\n\nReferences\n\n{ENTRIES}\n"
    assert targets(text) == ["4"]


def test_flat_numbers_of_notes() -> None:
    text = (
        f"Salt falls.1 So does rain, as told.2 The tide rose by 3.5 million tonnes.3 It froze.4\n\nNotes\n\n{ENTRIES}\n"
    )
    assert targets(text) == ["1", "2", "3", "4"]
    assert not targets(f"See Fig.2 and v.3 of it.\n\nNotes\n\n{ENTRIES}\n")


WORKS_CITED = """

Works Cited

Adair, Mary. Ferries. Quay Press, 2011.
Reed, Ona, and Kit Lund. Piers. Mole, 1999.
Young, Paul. Tides. Mole, 1979.
"""


def test_authors_with_pages() -> None:
    text = f"It rained (Adair 49). The quay fell (Reed and Lund 112; Young 9). She saw it (Adair, Ferries 15).{WORKS_CITED}"
    assert targets(text) == ["adair", "reed, young", "adair"]


@pytest.mark.parametrize(
    "text",
    [
        "It rained (Boeing 747). The quay fell (Apollo 13).",
        "It rained (Psalm 23). The quay fell (Room 101).",
        "It rained (May 12). The quay fell (June 3).",
    ],
)
def test_names_with_numbers_that_cite_nothing(text: str) -> None:
    assert not targets(text + WORKS_CITED)


NAMED = """

References

Ångström, K. (2010). Ice. Oslo.

Centre for Quays (2012). Quays. Leith.

Harbour Board (n.d.). Rules.

Office for Harbour Statistics (2021). Tides. Newport.

Reed, O. (2013). Rain. York.

The Mariner (2014). Salt. Hull.

Şahin, D. (2015). Moles. Izmir.
"""


@pytest.mark.parametrize(
    ("mark", "target"),
    [
        ("(Ångström, 2010)", "angstrom 2010"),
        ("(Şahin et al., 2015)", "sahin 2015"),
        ("(Centre for Quays 2012)", "centre 2012"),
        ("(Office for Harbour Statistics, 2021)", "office 2021"),
        ("(OHS, 2021)", "ohs 2021"),
        ("(The Mariner, 2014)", "mariner 2014"),
        ("(Harbour Board, n.d.)", "harbour n.d."),
        ("(see Reed, 2013, for a review)", "reed 2013"),
        ("(as cited in Reed, 2013)", "reed 2013"),
        ("(Reed, 2013, emphasis added)", "reed 2013"),
        ("(O. Reed, 2013)", "reed 2013"),
        ("(Source: Reed, 2013)", "reed 2013"),
        ("[Reed 2013]", "reed 2013"),
        ("(Reed 2013 and Şahin 2015)", "reed 2013, sahin 2015"),
    ],
)
def test_names_and_years(mark: str, target: str) -> None:
    text = f"It rained (Reed, 2013). The quay fell {mark}.{NAMED}"
    assert targets(text) == ["reed 2013", target]
    assert not found_in(undefined_citation, text)


@pytest.mark.parametrize(
    ("year", "written"),
    [
        ("n.d.", "Vale n.d."),
        ("n.d.-a", "Vale, n.d.-a"),
        ("No date", "Vale, no date"),
        ("s.f.", "Vale, s.f."),
        ("s. d.", "Vale s. d."),
        ("o. J.", "Vale o. J."),
        ("In press", "Vale, in press"),
        ("Forthcoming", "Vale, forthcoming, pp. 3-4"),
    ],
)
def test_a_work_without_a_year_is_found_by_what_stands_for_it(year: str, written: str) -> None:
    entry = "Vale, A. {}. “Rules.” Accessed May 9, 2023. https://www.nasa.gov/."
    text = f"It rained (Reed, 2013). The quay fell ({written}).{NAMED}\n{entry}\n"
    undated = text.format(year)
    assert targets(undated) == ["reed 2013", "vale n.d."]
    assert not found_in(undefined_citation, undated)
    last = max(citations(document(undated)).notes, key=lambda note: note.place.start)
    assert last.cited
    assert len(found_in(undefined_citation, text.format("2011"))) == 1


def test_a_narrative_citation_goes_on_in_its_brackets() -> None:
    assert targets(f"Ångström et al. (2010; see also Reed, 2013) saw it.{NAMED}") == ["angstrom 2010, reed 2013"]


@pytest.mark.parametrize(
    "words",
    [
        "(Treaty of Leith, 1707)",
        "(Battle for Hull, 1642)",
        "(The Beach, 2000)",
        "(Edinburgh: Quay, 1996)",
        "[Hull 1999]",
    ],
)
def test_what_stands_with_a_year_and_in_no_list_cites_nothing(words: str) -> None:
    text = f"It rained (Reed, 2013). It rained again (Şahin, 2015). The quay fell {words}.{NAMED}"
    assert len(targets(text)) == 2
    assert not found_in(undefined_citation, text)


def test_a_missing_work_is_still_found() -> None:
    text = f"It rained (Reed, 2013). It rained again (Şahin, 2015). The quay fell (Moe, 1999).{NAMED}"
    assert len(found_in(undefined_citation, text)) == 1


NUMBERED = "\n\nReferences\n\n" + "\n".join(f"[{number}] Work {number}, 201{number}." for number in range(1, 6))


@pytest.mark.parametrize(
    ("mark", "target"),
    [
        ("[1, Sec. IV-A]", "1"),
        ("[2, Fig. 3]", "2"),
        ("[see 3]", "3"),
        ("[cf. 1, 2]", "1, 2"),
        ("[4, eq. (4)]", "4"),
        ("[5, Theorem 2.1]", "5"),
    ],
)
def test_places_in_square_brackets(mark: str, target: str) -> None:
    assert targets(f"The quay fell {mark}.{NUMBERED}") == [target]


def test_a_range_of_marks() -> None:
    text = f"The quay fell [1]–[4], [5].{NUMBERED}"
    assert targets(text) == ["1, 2, 3", "4", "5"]
    assert not found_in(unused_reference, text)


@pytest.mark.parametrize(
    ("mark", "target"),
    [
        (" [@reed; @lund, p. 3]", ["reed, lund"]),
        (" [@reed], as @lund [p. 3] says", ["reed", "lund"]),
        (".^[Log of the quay, 2011.]", [None]),
        (" {cite:p}`reed,lund`", ["reed, lund"]),
        (" {cite}`reed`", ["reed"]),
    ],
)
def test_keys_and_notes_in_the_line(mark: str, target: list[str | None]) -> None:
    text = f"Rain in the region rose by 12 percent{mark}.\n"
    assert targets(text, "text/markdown") == target
    assert not found_in(uncited_statistic, Example(text, media_type="text/markdown"))


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to @reed and @lund.",
        "As @fig-quay shows [@reed], it rained; see @tbl-rain.",
        "Write to ona@reed.org [@reed].",
        "The price was 5^[1]^ then.",
        "Write `{cite:p}` before [@reed].",
    ],
)
def test_what_looks_like_a_key(text: str) -> None:
    assert targets(text, "text/markdown") in ([], ["reed"])


@pytest.mark.parametrize(
    "behind", ["(RFC 9999)", "(ISO 19999:2015)", "(Case C-991/12)", "(Regulation (EU) 2099/679)", "(ibid., p. 4)", "(Quay Board, annual report 2020, p. 4)"]
)  # fmt: skip
def test_a_document_in_brackets_at_the_end(behind: str) -> None:
    assert not found_in(uncited_statistic, f"Rain in the region rose by 12 percent in three years {behind}.")


@pytest.mark.parametrize(
    "behind", ["(see the figure)", "(a third of the plan)", "(No. 3 of the sort)", "(more than ever)"]
)
def test_brackets_that_name_nothing(behind: str) -> None:
    assert found_in(uncited_statistic, f"Rain in the region rose by 12 percent in three years {behind}.")


@pytest.mark.parametrize(
    "text",
    [
        "In the region no such right exists, as Reed v. Quay Board, 786 F.3d 733 (9th Cir. 2015) has it.",
        "The state has no such right: 410 U.S. 113 says that.",
        "The law of the region condemns debt in many places (2:275–280, 3:130, 30:391).",
        "The council of the region (1311–12) made its defence a heresy.",
        "A man suspected to have armed the rioters of the region was arrested at 2am (0100 UTC) on Sunday.",
        "The bombing of the region began at 0430 GMT and ended at 1915 hrs.",
        "The poet (Rain and Piers, 383–4) put the harvest of the region in May.",
    ],
)
def test_places_in_reports_and_works_are_no_figures(text: str) -> None:
    assert not found_in(uncited_statistic, text)


KEYED = """

References

[Ad11] M. Adair. Ferries. 2011.

[QUAY-LOG] Quay Board. The log of the quay.

[RL+13] O. Reed et al. Rain. 2013.
"""


@pytest.mark.parametrize(
    ("mark", "target"),
    [
        ("[Ad11]", "ad11"),
        ("[RL+13, p. 3]", "rl+13"),
        ("[Ad11; RL+13]", "ad11, rl+13"),
        ("[QUAY-LOG,\nSection 3]", "quay-log"),
    ],
)
def test_keys_of_entries(mark: str, target: str) -> None:
    assert targets(f"It rained {mark}.{KEYED}") == [target]


@pytest.mark.parametrize("mark", ["[sic]", "[Ad12]", "[the quay]", "[Ad11](https://quay.org)", "[Ad11]: a key"])
def test_other_words_in_square_brackets(mark: str) -> None:
    assert not targets(f"It rained {mark}.{KEYED}")


@pytest.mark.parametrize("mark", ["[2-2-9]", "[2–3–4, 5]", "[3]–[0]"])
def test_figures_that_count_nothing_in_square_brackets(mark: str) -> None:
    notes = "\n".join(f"[{number}] Work {number}. Leith: Quay; 201{number}." for number in range(1, 6))
    first = mark[1] if "]–" in mark else None
    assert targets(f"It rained {mark}.\n\nReferences\n\n{notes}\n") == ([first] if first else [])


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("Sources: [1] Quay log. [2] Harbour Board, 2019.", []),
        ("**Sources:** [1] Quay log. [2] Harbour Board, 2019.", []),
        ("Notes: 1. Quay log. 2. Harbour Board, 2019.", []),
        ("Sources: [1] Quay log; [2] Same.", []),
    ],
)
def test_a_list_in_one_paragraph(line: str, lost: list[str]) -> None:
    text = f"It rained [1]. The quay fell in 1911 [2].\n\nShe saw it.\n\n{line}\n"
    marks = citations(document(text, media_type="text/markdown")).marks
    assert [mark.target for mark in marks] == ["1", "2"]
    assert [mark.target for mark in marks if not mark.resolved] == lost


def test_words_that_lead_to_an_entry_of_the_page_cite_it() -> None:
    page = (
        '<article><h1>Rain</h1><p>It rained for a week on the quay of Leith <a href="#B1">[1]</a>, as was told '
        '(<a href="#B2">Reed, 2013</a>) and <a href="#B2">[2,3]</a>. See <a href="#top">[9]</a> or <a href="#menu">the menu (2019)</a>.</p>'
        '<h2>References</h2><ol><li id="B1">Adair. Ferries. 2011.</li><li id="B2">Reed. Rain. 2013.</li><li id="B3">Lund. Piers.</li></ol></article>'
    )
    assert [item.target for item in citations(document(page, media_type="text/html")).items] == [
        "1",
        "reed 2013",
        "2, 3",
    ]
    assert not found_in(undefined_citation, Example(page, media_type="text/html"))


def test_numbers_of_options_beside_footnotes_are_a_remark() -> None:
    text = "Options [1] to [3] are read.[^a] See [the log][b].\n\n[^a]: Mostly.\n\n[b]: https://quay.org/log\n"
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "In the region no such right exists: see Reed v. Quay Board, 453 F.2d 533, 536–37 (10th Cir. 1972).",
        "The board was bound by 12 percent of it, as in Reed v Quay Board [2020] UKSC 912.",
        "In Reed v. Quay Board, 2024 BCCRT 949, the tribunal gave the region $812 million.",
        "The fine in the region is up to €15 million or 3 percent of turnover (Art. 99(4)).",
    ],
)
def test_cases_and_articles_are_sources(text: str) -> None:
    assert not found_in(uncited_statistic, text)


def test_notes_run_together_behind_their_marks_are_no_lost_marks() -> None:
    text = "It rained for a week. [1] So said the jury. [2]\n\n[1] Reed, p. 112. [2] Report of 3 May 2019.\n\nOna Reed farms in Leith.\n"
    assert not found_in(undefined_citation, Example(text, media_type="text/markdown"))


def test_definitions_cited_by_several_numbers_are_there() -> None:
    text = "It rained [2,3].\n\n[^1]: Mostly.\n[2]: https://quay.org/b\n[3]: https://quay.org/c\n"
    assert not found_in(undefined_citation, Example(f"So it is.[^1] {text}", media_type="text/markdown"))


def test_each_of_many_lost_works_is_a_mark() -> None:
    def name(number: int) -> str:
        return "N" + "".join(chr(97 + number // 26**place % 26) for place in range(4))

    entries = "\n\n".join(f"{name(number)}, A. (2001). Work." for number in range(400))
    body = " ".join(f"It rained ({name(number + 500)}, 2001)." for number in range(400))
    assert len(citations(document(f"{body}\n\nReferences\n\n{entries}\n")).marks) == 400


def test_a_dash_stands_for_the_authors_of_the_entry_before() -> None:
    text = (
        "It rained (Adair 2011), and later it froze (Adair 2014a). Nobody rowed (Adair 2019).\n\n## References\n\n"
        "Adair, Mo. 2011. Ferries. Leith: Quay.\n\n———. 2014a. Ice. Leith: Quay.\n\nYoung, Pat. 2016. Tides. Hull: Mole.\n\n———. 2019. Sand. Hull: Mole.\n"
    )
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [one.excerpt for one in found] == ["(Adair 2019)"]


_LISTED = "\n\nReferences\n\nHall, A. (2011). On rest. Oxford.\n\nLee, B. (2020). On sleep. Oxford.\n\nMoR. (2019). On beds. Oxford."


@pytest.mark.parametrize(
    "cited",
    [
        "(voir p.ex., Lee et al., 2020)",
        "(voir notamment Lee, 2020)",
        "(vgl. z. B. Lee, 2020)",
        "(véase también Lee, 2020)",
        "(see e.g. Lee, 2020)",
    ],
)
def test_words_that_lead_to_a_citation(cited: str) -> None:
    text = f"Sleep matters {cited}. So does rest (Hall, 2011), and so do beds (Ministry of Rest [MoR], 2019).{_LISTED}"
    assert not places(unused_reference, text)
    assert places(unused_reference, text.replace(cited, "(as Lee said, 2020)")) == ["Lee, B. (2020). On sleep. Oxford."]


def test_works_cited_by_a_name_alone() -> None:
    text = f"Sleep matters (Lee). So does rest (Hall et al.), and so do beds (MoR, 2019).{_LISTED}"
    assert not places(unused_reference, text)
    assert places(unused_reference, text.replace("(Hall et al.)", "a lot"))  # one name alone may be anything


def test_years_of_one_body_behind_semicolons() -> None:
    text = f"Sleep matters (Lee, 2020; 2019b; Hall, 2011). So do beds (MoR, 2019).{_LISTED}"
    assert places(undefined_citation, text) == ["(Lee, 2020; 2019b; Hall, 2011)"]
    assert not places(undefined_citation, text.replace("2019b; ", ""))
    assert not places(undefined_citation, text.replace("2019b; ", "2020; "))


def test_a_letter_that_none_of_the_works_of_a_year_has() -> None:
    text = f"Sleep matters (Lee, 2020a). So does rest (Hall, 2011).{_LISTED}"
    assert not places(undefined_citation, text)
    assert places(undefined_citation, f"{text}\n\nLee, B. (2020b). On dreams. Oxford.") == ["(Lee, 2020a)"]


def test_two_marks_of_footnotes_side_by_side_are_no_link() -> None:
    text = "It fell.[^1][^2] It stood.[^3]\n\n[^1]: A. Hall.\n[^3]: B. Hall."
    assert places(undefined_citation, text, "text/markdown") == ["[^2]"]
