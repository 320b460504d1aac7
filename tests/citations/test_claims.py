"""Which sentences state a figure or a claim, and which of them have a source."""

from __future__ import annotations

import pytest

from provenance.analysis import Claim, claims, dates
from provenance.analysis.claims.statistics import QUANTITIES, quantity_in
from provenance.analysis.claims.thresholds import shares
from provenance.analysis.claims.words import instructs
from provenance.analysis.sentences import sentences
from provenance.api import matches
from provenance.testing import document
from tests.citations.common import UNCITED


def of(text: str) -> list[Claim]:
    return list(claims(document(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in the region fell by 12 percent in three years.",
        "We spend $82 billion a year on interest payments.",
        "Two thirds of the budget of the city went to the police in 2009.",
        "Wages have doubled since the treaty was signed in 1994.",
        "The company employs 170,000 people and lost a third of them last year.",
    ],
)
def test_quantities(text: str) -> None:
    assert [claim.statistic for claim in of(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Two thirds of its trams are new.",
        "One in four bakers is tired.",
        "Nearly one in 2,000 lambs has it.",
        "A fifth of the town lives alone.",
        "Nine out of ten lamps were broken.",
        "Seven in ten farmers say they are tired.",
    ],
)
def test_a_sentence_that_begins_with_a_share_states_one(text: str) -> None:
    assert [claim.statistic for claim in of(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "One in the morning is no time to call.",
        "A third option is to close the mill.",
        "Two thirds of the way up stands a mill.",
        "She was the third of five sisters.",
        "One in 2019 was closed by the town.",
        "A quarter of an hour later the tram came.",
        "Half of us will go home.",
        "He plays seven in ten minutes.",
    ],
)
def test_what_only_looks_like_a_share(text: str) -> None:
    assert not any(claim.statistic for claim in of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Air declined to comment.",
        "The ministry did not respond to a request for comment.",
        "The company declined to say how many workers it would lay off.",
    ],
)
def test_whoever_asks_knows_who_did_not_answer(text: str) -> None:
    assert not of(text)


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
    assert any("change" in claim.cues for claim in of(text)) is changes


@pytest.mark.parametrize(
    "text",
    [
        "Three men were arrested on Tuesday and charged with robbery by the state.",
        "The 42-year-old senator voted against the bill in 2004.",
        "The Boeing 737 was banned by the president in March 2019.",
        "He voted against the bill at 10:30 a.m. on 12 June 1998.",
        "Thousands of people voted for the president.",
    ],
)
def test_no_quantities(text: str) -> None:
    assert not any(claim.statistic for claim in of(text))


@pytest.mark.parametrize(
    "text", ["I hope that we can talk about it.", "What would you do about the schools?", "Thank you very much."]
)
def test_no_claims(text: str) -> None:
    assert not of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment fell by 12 percent in three years, according to Statistics Netherlands.",
        "“Unemployment fell by 12 percent in three years,” said Maria Lopez, the minister of labour.",
        "Unemployment fell by 12 percent in three years (https://www.cbs.nl/en-gb/labour).",
    ],
)
def test_supported(text: str) -> None:
    assert {claim.supported for claim in of(text)} == {True}
    assert {claim.supported for claim in of(UNCITED)} == {False}


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
    assert {claim.supported for claim in of(f"MARIA LOPEZ: {UNCITED}")} == {True}


def test_an_unnamed_source_is_no_support() -> None:
    found = of("Officials said that unemployment in the region fell by 12 percent in three years.")
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
    (claim,) = of(f"{who} that unemployment in the region fell by 12 percent in three years.")
    assert (claim.supported, claim.astray) == (True, astray)


def test_entries_of_references_claim_nothing() -> None:
    text = f"{UNCITED}[1]\n\nReferences\n\n[1] A. Writer, Unemployment fell by 12 percent in three years, 1990.\n"
    assert [claim.supported for claim in of(text)] == [True]


def test_a_block_of_quotation_is_not_the_writers_claim() -> None:
    assert not claims(document(f"> {UNCITED}\n\nSo they wrote.", media_type="text/markdown"))


def test_a_title_that_ends_in_quotation_marks_is_none_either() -> None:
    assert not of("Unemployment Fell by 12 Percent in “Greater Harbour”\n")
    assert of("Unemployment fell by 12 percent in “greater harbour”\n")


def test_other_languages_are_not_judged() -> None:
    czech = (
        "Nezaměstnanost v kraji klesla za poslední tři roky o 12 procent, mzdy vzrostly a obyvatelé jsou spokojeni. "
    )
    assert not claims(document(czech * 3))


def test_a_text_that_states_facts_throughout_has_a_higher_threshold() -> None:
    sentence = "The town lies on the river and was built by the Romans."
    alone, among = of(sentence), of(" ".join([f"{UNCITED} {sentence}"] * 12))
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
    assert [("mention" in claim.cues) for claim in of(text)] == [law]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("At the time Harbour Mills controlled16%of the market.", "16%"),
        ("Four years after the pledge,38% of the mills had broken it.", "38%"),
        ("Such mills cause5,000-16,500deaths each year in the country.", "5,000-16,500"),
        ("Such works only account for~10%of all the papers.", "10%"),
        ("The mills took in about$4,200 for each worker last year.", "$4,200"),
        ("Some 7,000 people applied to live in the hall.", "7,000"),
        ("The file lies at mills/cut16%of and was read in the hall.", None),
        ("The file is called mills%20of%20harbour and was read in the hall.", None),
        ("The model MK16 of the mill was sold to the council of the town.", None),
        ("The council bought a Harbour 7,000 for the mill in the town.", None),
    ],
)
def test_figures_that_lost_their_space_with_a_link(sentence: str, figure: str | None) -> None:
    text = document(sentence)
    found = [text.slice(claim.words) for claim in claims(text) if claim.statistic and claim.words is not None]
    assert found == ([] if figure is None else [figure])


@pytest.mark.parametrize(
    ("sentence", "begins"),
    [
        ("61% combine hosted and local mills.", True),
        ("Nearly 40 per cent of the mills are new.", True),
        ("Some 5-15% of the mills are new.", True),
        ("The mills combine 61% of all wheels in the town.", False),
        ("61% of us own a mill.", False),
        ("61% would own a mill.", False),
        ("95% confidence interval: 4 to 9 mills.", False),
        ("20% off all shoes this week.", False),
        ("10% discount for members of the club.", False),
        ("5% cashback on all that you buy in the mill.", False),
        ("20% of all shoes are sold this week.", True),
    ],
)
def test_a_share_in_figures_begins_a_sentence(sentence: str, *, begins: bool) -> None:
    assert bool(shares(document(sentence))) is begins


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("10% discount for members of the club.", False),
        ("They get a 10% commission on each sale.", False),
        ("The law brought a 20% reduction in deaths on the roads.", True),
    ],
)
def test_what_a_shop_gives_is_no_figure(sentence: str, *, counts: bool) -> None:
    assert any(claim.statistic for claim in claims(document(sentence))) is counts


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
    assert bool(of(sentence)) is claimed


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


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill lies behind http://localhost:3000/mill and was read by the council.",
        "The mill of the council gave the status code of 400 to the town.",
        "The council of the town asks everybody to get help by texting to 838255 today.",
        "The mill of the council sent back the HTTP status 500 to the town.",
        "We are a privately run 501 (c)(3) organisation of the town, and all gifts are free of tax.",
        "Officers of the county were called to the 5400 block of North Addison for a fight.",
        "The clerk told them so late on Tuesday in the 2400 block of Pine Avenue.",
        "The owner wants to re-zone the land at 3660 and 3690 152nd Street of the town.",
        "The armed man had made 911 calls from the mill before he was killed.",
        "The department agrees that the ruling of the court on the mill was wrong [25A, 38, 225].",
    ],
)
def test_numbers_of_addresses_and_answers_count_nothing(sentence: str) -> None:
    assert not any(claim.statistic for claim in of(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The response of 400,000 patients was poor.",
        "A status of 5,000 refugees was denied.",
        "The port 5,000 workers lost was the oldest of the country.",
        "In port 3000 sailors died of the plague.",
        "The town gave 501 (c) licences to the mill.",
        "They send texts to 40,000 homes.",
        "The town has 5400 blocks of flats from the years of the war.",
        "The county had 2,911 calls for help in May.",
        "The fire took 400 and 500 houses of the town.",
        "The mill sold 38 boats, 225 oars and a lamp to the town.",
    ],
)
def test_what_is_counted_is_no_port_and_no_code(sentence: str) -> None:
    page = document(sentence)
    [found] = [one.span for one in sentences(page)]
    assert quantity_in(sentence, found, matches(page, QUANTITIES), dates(page)) is not None


def test_the_works_of_notes_without_a_heading_claim_nothing() -> None:
    page = (
        '<p>Peat holds much.<sup><a href="#n1" id="r1">1</a></sup> It was cut.<sup><a href="#n2" id="r2">2</a></sup></p>'
        '<ol><li id="n1">{} <a href="#r1">back</a></li><li id="n2">Cruz, A. (2014). Peat and sedge. Oxford.</li></ol>'
    )
    work, said = "Yu, Z. (2012). Northern peat holds 90 per cent of it.", "Northern peat holds 90 per cent of it."
    assert claims(document(page.format(work), media_type="text/html")) == ()
    assert len(claims(document(page.format(said), media_type="text/html"))) == 1


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Ben Ode beat the champions of 2001 and 2002 of the country in the first 4 weeks of the year.", False),
        ("Ben Ode was the president of the country in the first of the 12 years.", False),
        ("On the first weekend of the year the country elected Ben Ode as its president.", False),
        ("Ben Ode was the first president of the country to be elected by women in 1920.", True),
        ("Kenya was the first country in Africa to ban the bag in 2017.", True),
    ],
)
def test_a_number_of_things_that_begin_a_row_is_no_first(sentence: str, *, first: bool) -> None:
    assert any("superlative" in claim.cues for claim in of(sentence)) is first


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
