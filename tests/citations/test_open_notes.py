"""CIT305: notes that ask for a source in the writer's own words, and citations that were never filled in."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from provenance import check
from provenance.testing import find
from tests.found import findings, found_in


@pytest.mark.parametrize(
    "note",
    [
        "(need source for this)",
        "(add reference)",
        "[needs ref]",
        "[insert link to report]",
        "(TODO: find citation)",
        "[cit. needed]",
        "(source please)",
        "(CITE POLL HERE)",
        "(please supply reference)",
        "(can't find the source)",
        "[add footnote]",
        "{citation needed}",
        "(ADD SOURCE!!)",
        "(see ref. XX)",
        "(XXX et al., 20XX)",
        "(Cruz ????)",
        "(Cruz and Ode, YEAR)",
        "(Author, 2019)",
        "[?]",
        "[4, ?]",
        "(see ???)",
        "(p. 000)",
        "(CHECK!!)",
        "[FACT CHECK: was it really twelve years?]",
        "by Cruz (year?)",
        "(poner referencia)",
        "(source à trouver)",
        "[Beleg fehlt]",
        "(inserir fonte)",
        "(manca la fonte)",
        "[bron toevoegen]",
        "(tambahkan sumber)",
    ],
)
def test_a_note_that_asks_for_a_source_is_told(note: str) -> None:
    findings, problems = find(placeholder_citation, f"The bridge was shut for a year {note}.")
    assert problems == []
    assert [one.severity for one in findings] == ["error"]


@pytest.mark.parametrize(
    "words",
    [
        "(source of the river)",
        "(see reference 12)",
        "(check the source)",
        "(no source needed)",
        "(references required)",
        "(please cite)",
        "(Find References)",
        "(May, 2019)",
        "(check)",
        "(?)",
        "(missing link)",
        "[Note: was it twelve?]",
        "(May 20XX)",
        "(Cruz, 2019)",
        "[in 1990?]",
        "(look here for more sources)",
        "(which needs no source)",
        "(FOLLOW LINK)",
    ],
)
def test_a_remark_for_readers_is_none(words: str) -> None:
    assert find(placeholder_citation, f"The bridge was shut for a year {words}.") == ([], [])


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("TODO: find a reference for this.", "TODO: find a reference for this"),
        ("The bridge is old. Source: to be confirmed.", "Source: to be confirmed"),
        ("The plan is on p. 000 of the book.", "p. 000"),
        ("Quelle: folgt", "Quelle: folgt"),
        ("As Cruz (XXXX) has argued, the bridge is old.", "(XXXX)"),
        ("As noted by Cruz et al. (20XX), the bridge is old.", "(20XX)"),
        ("The bridge is 41 metres [check] high.", "[check]"),
        ("The bridge cost $12 million [to confirm] in 2003.", "[to confirm]"),
        ("The toll fell by 12% [unconfirmed].", "[unconfirmed]"),
        ("The bridge was opened in 1974 (???).", "(???)"),
        ("The bridge cost about 40 million (??), the council said.", "(??)"),
        ("The bridge was opened in May <-- source?", "<-- source?"),
        ("The old bridge had two lamps <- check with Ana", "<- check with Ana"),
        ("“It is old,” he wrote (from memory, please check).", "(from memory, please check)"),
        (
            "The bridge was shut (not sure about the date, pls verify) in May.",
            "(not sure about the date, pls verify)",
        ),
        ("It weighs little (couldn't find the source, please confirm).", "(couldn't find the source, please confirm)"),
    ],
)
def test_so_is_one_without_brackets(text: str, excerpt: str) -> None:
    findings, _ = find(placeholder_citation, text)
    assert [one.excerpt for one in findings] == [excerpt]


@pytest.mark.parametrize(
    "text",
    [
        "Source: Look magazine, May 2012.",
        "Source: Bridge Board.",
        "The film Cruz (XXX) is old, and so is the year (XXXX).",
        "The source: to be honest, nobody knows.",
        "It sold for p. 0001.",
        "Is it Table 3??",
        "Press 22 and [verify]. Press [check] then.",
        "Who was born in 1961 (?) in Leeds, or called 999 (??) there?",
        "Times of the ferry vary (not all are known, please check).",
        "x <- confirm(y)",
        "Menu <-- confirm",
        "The bridge is old <-- back to the bridges",
    ],
)
def test_other_words_behind_a_label_are_none(text: str) -> None:
    assert find(placeholder_citation, text) == ([], [])


@pytest.mark.parametrize("note", ["(check?)", "[VERIFY]", "(CHECK!!)", "[check source]", "[to be verified]", "(year?)"])
def test_a_note_is_told_by_one_rule(note: str) -> None:
    told = check(f"The lamp was lit by forty people in the winter of the war {note}. They came from the mill.")
    assert [one.rule for one in told.findings if one.excerpt == note] == ["CIT305"]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Laxen gick upp i ån (lägg in länk här). Fisketillsynsmannen bor i byn.", "(lägg in länk här)"),
        ("Zamek spłonął w roku 1655 (dodać link do raportu). Burmistrz mieszka nad rzeką.", "(dodać link do raportu)"),
        ("Köprü o yıl yapıldı (buraya kaynak eklenecek). Muhtar köyde oturuyor.", "(buraya kaynak eklenecek)"),
        ("Laxen gick upp i ån (en källa med kallt vatten). Se länken (länken här).", None),
        ("Woda płynie ze źródła (źródło tej rzeki). Link jest tutaj.", None),
    ],
)
def test_notes_in_swedish_polish_and_turkish(text: str, excerpt: str | None) -> None:
    findings, _ = find(placeholder_citation, text)
    assert [one.excerpt for one in findings] == ([] if excerpt is None else [excerpt])


@pytest.mark.parametrize(
    "text",
    [
        "La liste des quais est tenue par la mairie : ferry.harbour.fr [à vérifier]",
        "The list of the piers is kept by the council: ferry.harbour.org (check this)",
        "Die Liste der Stege wird von der Stadt geführt: ferry.harbour.de [zu prüfen]",
        "A lista dos cais é mantida pela prefeitura: ferry.harbour.br [a verificar]",
    ],
)
def test_a_mark_that_asks_for_a_look_speaks_of_no_source(text: str) -> None:
    (finding,) = found_in(placeholder_citation, text)
    assert finding.severity == "error"
    assert "asks to look at what stands before it" in finding.message


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        ("10h00 : Accueil\n10h30 : Les quais (présentation d’Ana Cruz [à confirmer])\n11h00 : Pause\n", "info"),
        ("10:30 - Os cais, com Ana Cruz [a confirmar]\n12:00 - Almoço\n", "info"),
        ("10h00 : Accueil\n10h30 : Le quai fermé en 1987 par Ana Cruz [à confirmer]\n11h00 : Pause\n", "error"),
        ("10h00 : Accueil\n10h30 : Le quai est fermé [à confirmer]\n11h00 : Pause\n", "error"),
        ("10h30 : La police arrête Ana Cruz [à confirmer]\n11h00 : Le quai est fermé\n", "error"),
        ("10h30 : La police arrête Ana Cruz [à confirmer]\n12h00 : Déjeuner\n", "error"),
        ("Le quai a été fermé par Ana Cruz [à confirmer].\n\n11h00 : Pause\n", "error"),
        ("10h00 : Accueil\n10h30 : Les quais, selon Ana Cruz [source]\n11h00 : Pause\n", "error"),
    ],
)
def test_a_speaker_of_an_agenda_may_be_awaited(lines: str, severity: str) -> None:
    assert [one.severity for one in found_in(placeholder_citation, lines)] == [severity]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- [x] 2.4 [VERIFY] Quality of the lamps\n- [ ] 2.5 Oil\n", 0),
        ("Checks: 2.4 [VERIFY] Quality of the lamps\n", 0),
        ("3.1 Oil\n\n2.4 [VERIFY] The oil rose by half.\n", 1),
        ("- [x] 2.4 [VERIFY] The lamps are lit.\n", 0),
        ("The oil rose by 2.4 [VERIFY] Harbour pounds.\n", 1),
        ("Of the lamps 12 [VERIFY] Ana Cruz keeps.\n", 1),
        ("- 2.4 [VERIFY]\n", 1),
    ],
)
def test_the_kind_of_a_task_is_no_mark(text: str, told: int) -> None:
    assert len(found_in(placeholder_citation, text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<h2>{{include.title}}</h2>", 0),
        ("<p>It was shut in May {{ include.source }}.</p>", 0),
        ("<p>It was shut in May {include source}.</p>", 1),
        ("<p>It was shut in May {add source.}</p>", 1),
        ("<p>It was shut in May {{source needed}}.</p>", 1),
    ],
)
def test_a_field_of_a_template_is_no_note(text: str, told: int) -> None:
    assert len(findings(placeholder_citation, text, "text/html")) == told
