"""Which sentences state a figure or a claim, and which of them have a source."""

from __future__ import annotations

import pytest

from provenance.analysis import claims
from provenance.analysis.claims.words import instructs
from provenance.testing import document
from tests.citations.common import UNCITED, claims_of


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("The number of voters declined in most of the counties.", True),
        ("Sales of the mill declined to their lowest level.", True),
        ("Oil prices dropped to less than half of that.", True),
        ("He declined a second term as president of the union.", False),
        ("The court declined to reinstate the order of the president.", False),
        ("Prosecutors in Sweden dropped the investigation against the minister.", False),
        ("Lauren Rose voted for the bill.", False),
    ],
)
def test_refusing_and_letting_go_are_no_change(text: str, changes: bool) -> None:  # noqa: FBT001 - what is expected
    assert any("change" in claim.cues for claim in claims_of(text)) is changes


@pytest.mark.parametrize(
    "text", ["I hope that we can talk about it.", "What would you do about the schools?", "Thank you very much."]
)
def test_no_claims(text: str) -> None:
    assert not claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment fell by 12 percent in three years, according to Statistics Netherlands.",
        "“Unemployment fell by 12 percent in three years,” said Maria Lopez, the minister of labour.",
        "Unemployment fell by 12 percent in three years (https://www.cbs.nl/en-gb/labour).",
    ],
)
def test_supported(text: str) -> None:
    assert {claim.supported for claim in claims_of(text)} == {True}
    assert {claim.supported for claim in claims_of(UNCITED)} == {False}


@pytest.mark.parametrize(
    "text",
    [
        f"According to the Harbour Yearbook and state media:\n\n- {UNCITED}\n- {UNCITED}",
        f"According to Maria Lopez of the ministry:\n\n{UNCITED}",
        f"According to the Harbour Yearbook:\n{UNCITED}",
        f"- {UNCITED}\n- {UNCITED}\n\nSource: Statistics Netherlands, 2019",
        f"- {UNCITED}\n- Source: Statistics Netherlands",
        f"{UNCITED}\n\n*Data: Eurostat*",
        f"{UNCITED} Source: Eurostat.",
        f"The numbers of the year\n\nSource: Eurostat\n\n- {UNCITED}",
    ],
)
def test_a_line_above_or_below_names_the_source(text: str) -> None:
    assert [claim.supported for claim in claims(document(text, media_type="text/markdown"))] in ([True], [True, True])


@pytest.mark.parametrize(
    "text",
    [
        f"According to some in the harbour:\n\n- {UNCITED}",
        f"- {UNCITED}\n\nSource: unknown",
        f"- {UNCITED}\n\nThey have one data source: Eurostat.",
        f"{UNCITED}\n\nWages rose.\n\nSource: Eurostat",
        f"Source: Eurostat\n\nWages rose.\n\n{UNCITED}",
    ],
)
def test_a_line_elsewhere_or_without_a_name_is_no_source(text: str) -> None:
    assert [claim.supported for claim in claims(document(text, media_type="text/markdown"))] == [False]


def test_a_line_above_a_table_or_below_it_names_its_source() -> None:
    table = f"<table><tr><td>{UNCITED}</td></tr></table>"
    for page in (f"{table}<p>Source: Eurostat</p>", f"<p>Source: Eurostat</p>{table}"):
        assert [claim.supported for claim in claims(document(page, media_type="text/html"))] == [True]


def test_the_turns_of_a_dialogue_have_speakers() -> None:
    assert {claim.supported for claim in claims_of(f"MARIA LOPEZ: {UNCITED}")} == {True}


def test_an_unnamed_source_is_no_support() -> None:
    found = claims_of("Officials said that unemployment in the region fell by 12 percent in three years.")
    assert [(claim.supported, claim.unnamed) for claim in found] == [(False, True)]


@pytest.mark.parametrize(
    ("who", "astray"),
    [
        ("A 2019 study found", True),
        ("A 2019 study of the Lamp Fund found", False),
        ("A 2019 study found, the mayor Ana Cruz said,", False),
        ("A Gallup study found", False),
    ],
)
def test_the_year_of_a_work_alone_supports_nothing_in_the_record(who: str, *, astray: bool) -> None:
    (claim,) = claims_of(f"{who} that unemployment in the region fell by 12 percent in three years.")
    assert (claim.supported, claim.astray) == (True, astray)


def test_entries_of_references_claim_nothing() -> None:
    text = f"{UNCITED}[1]\n\nReferences\n\n[1] A. Writer, Unemployment fell by 12 percent in three years, 1990.\n"
    assert [claim.supported for claim in claims_of(text)] == [True]


def test_a_block_of_quotation_is_not_the_writers_claim() -> None:
    assert not claims(document(f"> {UNCITED}\n\nSo they wrote.", media_type="text/markdown"))


def test_a_title_that_ends_in_quotation_marks_is_none_either() -> None:
    assert not claims_of("Unemployment Fell by 12 Percent in “Greater Harbour”\n")
    assert claims_of("Unemployment fell by 12 percent in “greater harbour”\n")


def test_other_languages_are_not_judged() -> None:
    czech = (
        "Nezaměstnanost v kraji klesla za poslední tři roky o 12 procent, mzdy vzrostly a obyvatelé jsou spokojeni. "
    )
    assert not claims(document(czech * 3))


def test_a_text_that_states_facts_throughout_has_a_higher_threshold() -> None:
    sentence = "The town lies on the river and was built by the Romans."
    alone, among = claims_of(sentence), claims_of(" ".join([f"{UNCITED} {sentence}"] * 12))
    assert len(alone) == 1
    assert [claim.statistic for claim in among] == [True] * 12


def test_the_last_sentence_of_a_paragraph_without_notes_is_where_its_note_would_stand() -> None:
    plain = "The town has a mill by the river and a bridge of stone."
    noted = f"{UNCITED}[^1]\n\n{UNCITED}[^2]\n\n{UNCITED}[^3]\n\n"
    notes = "\n\n" + "\n\n".join(f"[^{number}]: Census, {number}." for number in (1, 2, 3))

    def marked(paragraph: str) -> list[str]:
        page = document(f"{noted}{paragraph}{notes}", media_type="text/markdown")
        return [page.slice(claim.span) for claim in claims(page) if not claim.supported]

    bridge = "The council built the bridge and widened the road."
    assert marked(f"{plain} {bridge}") == [bridge]
    assert bridge not in marked(f"{bridge} {plain}")


def test_what_sums_up_a_text_with_notes_needs_fewer() -> None:
    bridge = "The council built the bridge and widened the road."
    sections = "".join(f"## Part {number}\n\n{UNCITED}[^{number}]\n\n" for number in (1, 2, 3))
    notes = "\n\n".join(f"[^{number}]: Census, {number}." for number in (1, 2, 3))

    def marked(text: str) -> bool:
        page = document(text, media_type="text/markdown")
        return bridge in [page.slice(claim.span) for claim in claims(page)]

    assert marked(f"# The town\n\n{sections}{bridge}\n\n{notes}")
    assert not marked(f"# The town\n\n{bridge}\n\n{sections}{notes}")


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("The smoke of the towns was halved by the Clean Air Act of 1956.", True),
        ("The tax was abolished by an act of Parliament in 1846.", True),
        ("They did not wait for Norvale or Ostland to commit an act of war.", False),
    ],
)
def test_an_act_is_a_law_by_its_name_or_its_makers(text: str, *, law: bool) -> None:
    assert [("mention" in claim.cues) for claim in claims_of(text)] == [law]


def test_labels_of_a_list_are_no_speakers() -> None:
    figure = "Wages have doubled since the treaty was signed in 1994."

    def supported(*names: str) -> bool:
        page = document(
            "\n\n".join(f"{name}: The mill stands by the river of the town." for name in names) + f"\n\n{figure}"
        )
        return any(claim.supported for claim in claims(page) if page.slice(claim.span) == figure)

    assert supported("Cruz", "Ode", "Cruz", "Ode")
    assert not supported("Credit", "Correction", "Update", "Credit")
    listed = "\n\n".join(
        f"{name}: -{at}2.5% in the year" for at, name in enumerate(("MNDY", "HUBS", "SNOW", "SHOP"), 1)
    )
    page = document(f"{listed}\n\n{figure}")
    assert [claim.supported for claim in claims(page) if page.slice(claim.span) == figure] == [False]


@pytest.mark.parametrize(
    ("sentence", "claimed"),
    [
        ("Type 2 diabetes kills more people than malaria in every country of Africa.", True),
        ("Import duties cause most unemployment in poor countries of Africa.", True),
        ("Upload filters have destroyed most independent publishers in Europe.", True),
        ("Stir fries cause more cancer than any other dish in the country.", True),
        ("Define marriage as you like; most divorced men in America earn less than women.", True),
        ("The vaccine killed more people than the disease itself in every country of Europe:", True),
        ("President Carter cut the defense budget and vetoed the bill.", True),
        ("Use of the bridge rose by 12 percent in three years.", True),
    ],
)
def test_directions_claim_nothing(sentence: str, *, claimed: bool) -> None:
    assert bool(claims_of(sentence)) is claimed


def test_directions_are_told_by_their_first_word() -> None:
    assert instructs("Next, open the file of the mill.")
    assert instructs("Open the file of the mill.")
    assert instructs("Then, type the code of the mill:")
    assert not instructs("Type 2 diabetes kills people in the town.")
    assert not instructs("Import duties cause unemployment in the town.")
    assert not instructs("Define a marriage as you like; men in the town earn little.")
    assert not instructs("Copy the mill: men in the town earn little.")
    assert not instructs("Add the dead, and the mill has killed all of the town.")
    assert not instructs("The mill looks like this:")
    assert not instructs("Opening the mill, the mayor spoke.")
    assert not instructs("The mayor went on to open the mill.")


def test_the_works_of_notes_without_a_heading_claim_nothing() -> None:
    page = (
        '<p>Peat holds much.<sup><a href="#n1" id="r1">1</a></sup> It was cut.<sup><a href="#n2" id="r2">2</a></sup></p>'
        '<ol><li id="n1">{} <a href="#r1">back</a></li><li id="n2">Cruz, A. (2014). Peat and sedge. Oxford.</li></ol>'
    )
    work, said = "Yu, Z. (2012). Northern peat holds 90 per cent of it.", "Northern peat holds 90 per cent of it."
    assert claims(document(page.format(work), media_type="text/html")) == ()
    assert len(claims(document(page.format(said), media_type="text/html"))) == 1


@pytest.mark.parametrize(
    ("names", "supported"),
    [
        (("Title", "Subtitle", "Running Costs", "Wasted Heat"), False),
        (("Scalability", "Accessibility", "Scalability", "Accessibility"), False),
        (("H2", "H2", "H3", "H3"), False),
        (("Interviewer", "Cruz", "Interviewer", "Cruz"), True),
        (("Okwuosa", "Brandvold", "Okwuosa", "Brandvold"), True),
        (("Ana Cruz", "Ben Ode", "Carla Diaz"), True),
    ],
)
def test_labels_that_differ_are_no_dialogue(names: tuple[str, ...], *, supported: bool) -> None:
    figure = "Unemployment in the region fell by 12 percent in three years."
    lines = [f"{name}: The mill of the town stands by the river, with all its costs and heat." for name in names]
    lines.append("Its title and its scalability, and its accessibility, are told below.")
    page = document("\n\n".join((*lines, figure)))
    assert [claim.supported for claim in claims(page) if page.slice(claim.span) == figure] == [supported]


@pytest.mark.parametrize("kind", ["text/plain", "text/markdown"])
def test_the_label_of_an_item_lays_its_figure_to_nobody(kind: str) -> None:
    items = "- Key Difference: Old stoves of the region lost 20 percent of their heat in 1990.\n- Warm Floors: They cut the costs of the region by 15 percent in 1990.\n"
    assert not any(claim.supported for claim in claims(document(f"The floors\n\n{items}", media_type=kind)))
