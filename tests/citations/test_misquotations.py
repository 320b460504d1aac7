"""What counts as a misquotation, what a writer and an edition may change, and which work is meant."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.against_sources.quotation_match import match_quotation
from provenance_plugins.citations.against_sources.source_words import SourceWords
from provenance_plugins.citations.against_sources.supplied_sources import page_starts, read_source
from provenance_plugins.citations.number_not_in_source import number_not_in_source
from provenance_plugins.citations.quote_not_in_source import quote_not_in_source

from provenance.api import Example
from provenance.engine.program import all_kinds, program
from provenance.extensions import Source
from provenance.host.settings import Settings
from provenance.testing import document, find
from tests.citations.common import missing_figures
from tests.found import found_in

_WEIR = "The keeper mends every weir before the flood comes, and the miller pays him in flour. No bargain is older than this one."


@pytest.mark.parametrize(
    ("quotation", "work"),
    [
        ("The keeper mend[ed] every weir before the flood c[ame]", _WEIR),
        ("The keeper mends every weir before [it] comes … [and] the miller pays", _WEIR),
        ("The keeper mends every weir * * * and the miller pays", _WEIR),
        ("The keeper mends every weir (sic) before the flood comes", _WEIR),
        ("the keeper mends every weir / before the flood comes / and the miller pays", _WEIR),
        ("The keeper mends every wei\u0301r before the flood", _WEIR),
        ("every weir before the flood comes & the miller pays", _WEIR),
        ("every weir before the flood", "every weir be fore the ﬂood comes"),
        ("every weir before the flood", "_every_ weir [12] before[a] the flood [citation needed] comes"),
        ("We hold every weir before", "“[W]e hold every weir before"),
        ("to day every one of them", "today everyone of them sleeps"),
        ("the first weir was of oak. The second weir was of elm", "1 Now the first weir was of oak. 2 The second weir was of elm. 3 The third"),
        ("the first weir was of oak, and the second", "14:1 Now the first weir was of oak,\n14:2 and the second weir was of elm.\n"),
        ("we will mend the weir, because the flood is near", "“We will mend the weir,” the keeper told them, “because the flood is near.”"),
        ("we will mend the weir, because the flood is near", '"We will mend the weir," the keeper said, "because the flood is near."'),
        ("mend the weir. The flood is near", "mend the weir. (Applause.) The flood is near"),
        ("mend the weir with their own hands", "".join(f"{thing}: mend the\nTHE OLD WEIR {page}\nweir with their own {thing}\n" for page, thing in enumerate(("oars", "carts", "hands", "money")))),
        ("此前的磨坊主从不修堤坝", "他说，此前的磨坊主从不修堤坝，因为水太深。"),
    ],
)  # fmt: skip
def test_what_a_writer_and_an_edition_may_change(quotation: str, work: str) -> None:
    assert match_quotation(quotation, SourceWords(work)).found in {"exact", "tolerant"}


@pytest.mark.parametrize(
    ("quotation", "work"),
    [
        ("The keeper mend[ed] no weir before the flood", _WEIR),
        ("The keeper mends every weir before flood comes", _WEIR),
        ("No bargain is older … The keeper mends every weir", _WEIR),
        ("It rose 15 percent in the spring", "It rose 1.5 percent in the spring."),
        ("It grew. 13 people came", "It grew. 14 people came, and 20 more."),
        ("we will mend the weir, the keeper, because the flood", "“We will mend the weir,” the keeper told them, “because the flood is near.”"),
        ("此前的磨坊主常常修堤坝", "他说，此前的磨坊主从不修堤坝，因为水太深。"),
    ],
)  # fmt: skip
def test_other_words_are_missing(quotation: str, work: str) -> None:
    assert match_quotation(quotation, SourceWords(work)).found == "missing"


def test_spellings_and_distance_are_told_apart() -> None:
    far = SourceWords(
        f"We mend the weir in the harbour. {'The river is wide. ' * 60} Nobody mends the colour of the mill."
    )
    assert match_quotation("We mend the weir in the harbor", far).found == "spelled"
    assert match_quotation("We mend the weir … the color of the mill", far).found != "tolerant"
    assert match_quotation("We mend the weir … Nobody mends", far).found == "apart"
    joined = match_quotation("We mend the weir in the harbour nobody mends the colour of the mill", far)
    assert joined.found == "joined"
    assert len(joined.parts) == 2


_LONG = "The minutes of the council say on their first page that the old bridge is not to be sold to anybody before the feast of the town, on which every miller pays what he owes."


@pytest.mark.parametrize(
    ("quotation", "said"),
    [
        ("the old bridge is to be sold to anybody before the feast", "(“not” is left out)"),
        ("the old bridge is not to be sold to anybody before the fair of the town", "(it has “feast” for “fair”)"),
        ("the old bridge is not ever to be sold to anybody", "(“ever” is put in)"),
        (_LONG.replace("every miller", "each miller"), "before the feast of the town, on which every miller pays what he owes” (it has “every” for “each”)"),
    ],
)  # fmt: skip
def test_the_difference_is_told(quotation: str, said: str) -> None:
    (hit,) = found_in(quote_not_in_source, Example(f"“{quotation.rstrip('.')}”, it says.", sources=(_LONG,)))
    assert said in hit.message


_ONE = "https://town.example/source-1"
_OTHER = "https://paper.example/some-other-article"
_LISTED = "\n\nReferences\n\n[1] Holt, M., Source 1, Leeds 2023.\n\n[2] Ost, L., On sleep, Leeds 2021."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"It says “the keeper mends some weirs before the flood comes” ([minutes]({_ONE})).", ["error"]),
        (f"It says “nobody has seen any geese near the mill” ([minutes]({_ONE})).", ["warning"]),
        (f"It says “nobody has seen any geese near the mill”. See [minutes]({_ONE}).\n\nSee [this]({_OTHER}).", ["info"]),
        (f"She says “nobody has seen any geese near the mill” ([paper]({_OTHER})). See [minutes]({_ONE}).", []),
        (f"She says “the keeper mends some weirs before the flood comes” ([paper]({_OTHER})). See [minutes]({_ONE}).", ["warning"]),
        (f"“The Long Winter of Seven Geese” is a poem ([minutes]({_ONE})).", []),
        (f"They call it “a matter for every single miller” ([minutes]({_ONE})).", ["warning"]),
        (f"She reads [“a history of geese that fly”]({_ONE}).", []),
        (f"“Every one of the geese has gone away,” she said ([paper]({_OTHER})).", ["info"]),
        ("Holt says “nobody has seen any geese near the mill”.[1] Ost says “sleep is what geese need most”.[2]" + _LISTED, ["warning"]),
        ("“Der Müller bezahlt ihn immer mit Mehl und mit Brot”, sagt der Bericht, und die Leute im Dorf wissen das auch seit vielen Jahren.", []),
    ],
)  # fmt: skip
def test_how_much_a_quotation_matters(text: str, severities: list[str]) -> None:
    example = Example(text, media_type="text/markdown", sources=(_WEIR * 3, "Of cows and of their sleep."))
    hits, problems = find(quote_not_in_source, example)
    assert not problems
    assert [hit.severity for hit in hits] == severities


_REPORT = (
    "The weirs of the county lost 3,412 planks in the flood of 2019, and mending them cost $2.9 million, or 12.4 percent of the budget of the county. "
    "In the harbour 48 boats sank; 36 were lifted. Figures of the table are in thousands: timber 1,250."
)


@pytest.mark.parametrize(
    ("claim", "severities"),
    [
        ("The weirs of the county lost 3,421 planks in the flood", ["warning"]),
        ("Mending the weirs of the county cost $3.9 million after the flood", ["warning"]),
        ("The weirs lost 14.2 percent of the budget of the county in the flood", ["warning"]),
        ("Nobody has told the 77 geese", ["info"]),
        ("The weirs of the county lost about 3,400 planks in the flood", []),
        ("The weirs of the county lost more than 3,000 planks in the flood", []),
        ("Mending the weirs of the county cost nearly $3 million after the flood", []),
        ("In the harbour 84 boats sank or were lifted", ["info"]),
        ("In the harbour three quarters, 75 percent, of the boats that sank were lifted", ["info"]),
        ("The timber of the weirs cost 1.25 million", []),
        ("On 14 May 2019, at 7:30, the weirs of the county lost planks in the flood", []),
        ("Section 77 of the county's act on planks and the flood of the weirs", []),
        ("The 19th flood took COVID-19 and the F-16 to the weirs of the county", []),
        ("The weirs of the county, “which lost 3,999 planks in the flood”, were old", []),
    ],
)
def test_figures_of_a_cited_sentence(claim: str, severities: list[str]) -> None:
    example = Example(f"{claim} ([report]({_ONE})).", media_type="text/markdown", sources=(_REPORT,))
    hits, problems = find(number_not_in_source, example)
    assert not problems
    assert [hit.severity for hit in hits] == severities


def test_a_figure_beside_another_citation_is_not_compared() -> None:
    text = f"The weirs lost 77 planks in the flood ([paper]({_OTHER})), of which the county knows ([report]({_ONE}))."
    hits = found_in(number_not_in_source, Example(text, media_type="text/markdown", sources=(_REPORT, _WEIR)))
    assert not hits


@pytest.mark.parametrize(
    ("path", "clue", "meant"),
    [
        ("holt2023.txt", "(Holt 2023)", True),
        ("annual-report-2023.txt", "https://town.example/files/2023_annual_report.pdf", True),
        ("2301.01234v2.txt", "https://arxiv.org/abs/2301.01234", True),
        ("annual-report-2023.txt", "https://town.example/files/annual-report-2022.pdf", False),
        ("report.txt", "https://town.example/minutes", False),
    ],
)
def test_names_of_works(path: str, clue: str, meant: bool) -> None:  # noqa: FBT001 - a table
    from provenance_plugins.citations.against_sources.work_names import is_meant  # noqa: PLC0415 - beside its test

    assert is_meant(document("The weirs lost planks.", path=path), clue) is meant


_BRIDGES = (
    "Title: Bridges and Their Decline\nAuthor: Miriam Holt\nDate: 2023-03-04\n\nRepairs cost 4.2 million euros, a sum that the council had not foreseen.\n\n"
    "Steel corrodes faster where the sea wind blows. The loss was greatest below the deck, where nobody looks."
)
_RIGHT = "The loss was greatest below the deck, where nobody looks"
_ALTERED = "The loss was greatest above the deck, where nobody looks"
_ELSE = "Nobody has seen any geese near the mill, and nobody asks"


def severities_beside_bridges(text: str, media_type: str = "text/markdown") -> list[str]:
    """How severe the findings are in a text that quotes a book of 2023."""
    work = document(_BRIDGES, path="holt2023.txt")
    supplied = program(
        settings=Settings(select=("CIT310",)),
        document=True,
        rules=(quote_not_in_source,),
        sources=(work, document("Of cows.", path="ost.txt")),
    )
    loader = all_kinds(()).document_loader(media_type)
    assert loader is not None
    record = supplied.checker.check(Source("text", "text", media_type, text), loader).record
    return [str(finding.severity) for finding in record.findings]


@pytest.mark.parametrize(
    "reference",
    [
        "(Holt 2023)",
        "(Holt, 2023, p. 4).",
        "(Holt 2023, emphasis added) [3].",
        "(p. 4; see Holt 2023)",
        "([Holt 2023](holt2023.txt))",
        ". [Holt 2023](holt2023.txt)",
        "(Holt (2023), p. 3)",
        "(Miriam Holt, *Bridges and Their Decline*, 2023)",
    ],
)
def test_a_reference_at_the_end_is_none_of_the_words(reference: str) -> None:
    assert severities_beside_bridges(f"Nobody looked.\n\n> {_RIGHT} {reference}\n\nIt fell.") == []
    assert severities_beside_bridges(f"Nobody looked.\n\n> {_ALTERED} {reference}\n\nIt fell.") != []


def test_a_place_behind_the_words_is_none_of_them() -> None:
    said = f"Holt (2023) writes:\n\n> {_RIGHT}{{}}\n\nIt fell."
    for place in (" (p. 4).", " (S. 12f.)", " (§ 7)", ", as it says (emphasis added)"):
        assert severities_beside_bridges(said.format(place)) == (["error"] if "says" in place else [])
    assert severities_beside_bridges(said.format(" (so they say)")) == ["error"]


@pytest.mark.parametrize(
    ("before", "signature", "altered", "other"),
    [
        ("Nobody looked.", "\n>\n> — Miriam Holt, “Bridges and Their Decline” (2023)", ["error"], ["warning"]),
        ("Nobody looked.", "\n>\n> — Holt 2023", ["error"], ["warning"]),
        ("Nobody looked.", "\n> — Miriam Holt, *Bridges and Their Decline* (2023), pp. 3–4", ["error"], ["warning"]),
        ("Nobody looked.", "\n>\n> -- Miriam Holt, 2023", ["error"], ["warning"]),
        ("Nobody looked.", "\n\n— Holt 2023", ["error"], ["warning"]),
        ("Nobody looked.", "\n>\n> — Miriam Holt", ["warning"], []),
        ("Nobody looked.", "\n>\n> — Ana Cruz, On Geese", [], []),
        ("As Miriam Holt writes:", "", ["warning"], []),
        ("In her book Bridges and Their Decline, Miriam Holt writes:", "", ["error"], ["info"]),
        ("Holt (2023) puts it so:", "", ["error"], ["info"]),
        ("As Ana Cruz writes:", "", [], []),
        ("Miriam Holt was born here.", "", [], []),
    ],
)  # fmt: skip
def test_what_says_whose_a_block_of_quotation_is(
    before: str, signature: str, altered: list[str], other: list[str]
) -> None:
    for words, severities in ((_RIGHT, []), (_ALTERED, altered), (_ELSE, other)):
        assert severities_beside_bridges(f"{before}\n\n> {words}.{signature}\n\nIt fell.") == severities


def test_a_reference_that_leads_on_promises_nothing() -> None:
    for reference, other in (("(see also Holt 2023)", []), ("(cf. Holt 2023)", []), ("(Holt 2023)", ["warning"])):
        for words, severities in ((_RIGHT, []), (_ELSE, other)):
            assert severities_beside_bridges(f"Nobody looked.\n\n> {words} {reference}.\n\nIt fell.") == severities


def test_a_footer_of_a_block_says_whose_it_is() -> None:
    for below in ("<footer>— Miriam Holt, <cite>Bridges</cite> (2023)</footer>", "<footer>Holt 2023</footer>"):
        for words, found in ((_RIGHT, 0), (_ALTERED, 1)):
            page = f"<p>Nobody looked, and so it fell.</p><blockquote><p>{words}.</p>{below}</blockquote>"
            assert len(severities_beside_bridges(page, "text/html")) == found


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"Holt wrote, '{_ALTERED}' (Holt 2023).", ["error"]),
        (f"Holt wrote: '{_ALTERED}.' (Holt, 2023, p. 4)", ["error"]),
        (f"Holt (2023) says that '{_ALTERED.lower()}'.", ["warning"]),
        ("Holt wrote that 'the council's keepers say that no ship sinks' (Holt 2023).", ["warning"]),
        (f"Holt wrote, '{_RIGHT}' (Holt 2023).", []),
        ("Holt's steel and the workers' bridges, where nobody looks above the deck, have the councils' approval (Holt 2023).", []),
        ("'Tis said that the loss was greatest above the deck, where nobody looks, in the keepers' view (Holt 2023).", []),
        ("The 'loss was greatest above the deck' is the keepers' own word (Holt 2023), and 'twas so.", ["error"]),
        ("In the winter of '86 the loss was the greatest above the deck, where the keepers' (and nobody's) eyes look (Holt 2023).", []),
        ("It is called 'The Long Winter of the Seven Geese' (Holt 2023).", []),
    ],
)  # fmt: skip
def test_quotations_between_straight_single_marks(text: str, severities: list[str]) -> None:
    assert severities_beside_bridges(text) == severities


@pytest.mark.parametrize(
    ("quotation", "said", "unsaid"),
    [
        ("The loss was greatest … where nobody knows", "(it has “looks” for “knows”)", "left out"),
        ("The loss was biggest … where nobody looks", "(it has “greatest” for “biggest”)", "left out"),
        ("The loss was greatest […] when nobody looks", "(it has “where” for “when”)", "left out"),
        ("The loss was greatest [there], where nobody knows", "(it has “looks” for “knows”)", "left out"),
        ("The loss was greatest where nobody looks", "(“below the deck” is left out)", "knows"),
        ("The loss was greatest below the deck … Steel corrodes faster where the sea wind blows", "turns the order of", "mark what was left out"),
        ("a catastrophe of the century", "", "closest"),
    ],
)  # fmt: skip
def test_what_a_message_says_is_true(quotation: str, said: str, unsaid: str) -> None:
    work = f"{_BRIDGES} It was the end of the bridges."
    (hit,) = found_in(
        quote_not_in_source,
        Example(f"It is said: “{quotation}” ([so]({_ONE})).", media_type="text/markdown", sources=(work,)),
    )
    assert said in hit.message
    assert unsaid not in hit.message


@pytest.mark.parametrize(
    ("claim", "work", "found"),
    [
        ("Die Arbeiten an der Brücke kosteten 4,9 Millionen Euro", "Die Arbeiten an der Brücke kosteten 4,2 Millionen Euro.", ["4,9 Millionen"]),
        ("Die Arbeiten an der Brücke kosteten 4,9 Mio. Euro", "Die Arbeiten an der Brücke kosteten 4,2 Mio. Euro.", ["4,9 Mio"]),
        ("Die Arbeiten an der Brücke kosteten 4,9 Mrd. Euro", "Die Arbeiten an der Brücke kosteten 4,9 Mio. Euro.", ["4,9 Mrd"]),
        ("Die Arbeiten an der Brücke kosteten 4,9 Prozent", "Die Arbeiten an der Brücke kosteten 4,2 Prozent.", ["4,9 Prozent"]),
        ("Die Arbeiten an der Brücke kosteten 4,9 €", "Die Arbeiten an der Brücke kosteten 4,2 €.", ["4,9"]),
        ("Las obras del puente costaron 4,9 millones de euros", "Las obras del puente costaron 4,2 millones de euros.", ["4,9 millones"]),
        ("Las obras del puente costaron 4,9 mil millones de euros", "Las obras del puente costaron 4,2 mil millones de euros.", ["4,9 mil millones"]),
        ("Les travaux du pont coûtent 4,9 milliards d’euros", "Les travaux du pont coûtent 4,2 milliards d’euros.", ["4,9 milliards"]),
        ("As obras da ponte custaram 4,9 milhões de euros", "As obras da ponte custaram 4,2 milhões de euros.", ["4,9 milhões"]),
        ("Die Arbeiten an der Brücke kosteten 4,2 Mio. Euro", "Die Arbeiten an der Brücke kosteten 4,2 Millionen Euro.", []),
        ("Die Arbeiten an der Brücke kosteten 4,2 Millionen Euro", "The works on the bridge cost 4.2 million euros, or 4,213,077.", []),
        ("Die Arbeiten an der Brücke kosteten 4,2 Millionen Euro", "Die Arbeiten an der Brücke kosteten 4.213.077 Euro.", []),
        ("Die Arbeiten an der Brücke kosteten 4,2 Prozent", "Die Arbeiten an der Brücke kosteten 4,2 % des Geldes.", []),
        ("The works on the bridge are in tables 4,9 and 5", "The works on the bridge are in tables 4, 5 and 9.", []),
    ],
)  # fmt: skip
def test_decimal_commas(claim: str, work: str, found: list[str]) -> None:
    assert missing_figures(claim, work) == found


_DENIED = "The council had not foreseen the sum. The loss was greatest below the deck, where nobody looks; it was, not surprisingly, dear, and they did not pay. It was no doubt old, and he can't swim."


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("The council had [well] foreseen the sum", "turned"),
        ("The council had … foreseen the sum", "turned"),
        ("The council had [...] foreseen the sum", "turned"),
        ("the loss was [not] greatest below the deck", "turned"),
        ("the loss was [by no means] greatest below the deck", "turned"),
        ("the deck, where [somebody] looks", "turned"),
        ("and he … swim", "turned"),
        ("they … pay", "turned"),
        ("The council had not … the sum", "tolerant"),
        ("The council [never saw] foreseen the sum", "tolerant"),
        ("The council had [failed to] foreseen the sum", "tolerant"),
        ("it was … dear", "tolerant"),
        ("It was … old", "tolerant"),
        ("The loss was [this is not our emphasis] greatest", "tolerant"),
        ("The council had … below the deck", "tolerant"),
        ("The loss was … below the deck", "tolerant"),
    ],
)  # fmt: skip
def test_marks_that_turn_the_sense(quotation: str, found: str) -> None:
    assert match_quotation(quotation, SourceWords(_DENIED)).found == found


def test_a_gap_begins_at_the_nearest_word() -> None:
    work = SourceWords("We have made this small. It was for the keeper that we never copy keys of the mill.")
    assert match_quotation("We … copy keys of the mill", work).found == "turned"
    assert match_quotation("We have … copy keys of the mill", work).found == "tolerant"


def test_what_turns_the_sense_is_told() -> None:
    for quotation, said in (
        ("a sum that the council had [well] foreseen", "leaves out “not”, and puts in “well”, which"),
        ("a sum that the council had … foreseen", "leaves out “not”, which"),
        ("the loss was [not] greatest below the deck", "puts in “not”, which"),
    ):
        (hit,) = found_in(
            quote_not_in_source,
            Example(f"It is said: “{quotation}” ([so]({_ONE})).", media_type="text/markdown", sources=(_BRIDGES,)),
        )
        assert said in hit.message
        assert hit.severity == "warning"


@pytest.mark.parametrize(
    ("claim", "severity", "shown"),
    [
        ("Repairs cost 4.9 million euros, a sum that the council had not foreseen", "warning", "“Repairs cost 4.2 million euros, a sum that the council had not foreseen.”"),
        ("In the sample of 214 bridges, 38 per cent had lost more than a tenth of their section", "warning", "“In our sample of 214 bridges, 31 per cent had lost more than a tenth of their section.”"),
        ("The toll was 17 euros", "warning", "“The toll was 12 euros.”"),
        ("The toll for nobody but the council's own 77 geese is high", "info", ""),
    ],
)  # fmt: skip
def test_the_sentence_with_the_other_figure_is_shown(claim: str, severity: str, shown: str) -> None:
    work = _BRIDGES.replace(
        "Steel",
        "In our sample of 214 bridges, 31 per cent had lost more than a tenth of their section. The toll was 12 euros. Steel",
    )
    (hit,) = found_in(
        number_not_in_source,
        Example(f"Nobody foresaw it. {claim} ([so]({_ONE})).", media_type="text/markdown", sources=(work,)),
    )
    assert hit.severity == severity
    assert shown in hit.message


_MINUTES = "Minutes of the Harbour Commission of Leeds, 14 November 2023\n\nThe keeper mends every weir and\n\n{}\n\n{}\n\nthe miller pays him in flour.\n"


@pytest.mark.parametrize(
    ("number", "head", "starts"),
    [
        ("                    3", "Minutes of the Harbour Commission", 1),
        ("- 3 -", "MINUTES OF THE HARBOUR COMMISSION", 1),
        ("3", "Votes of the harbour commission", 0),
        ("three", "Minutes of the Harbour Commission", 0),
        ("3", "Minutes", 0),
    ],
)
def test_a_number_above_the_title_begins_a_page(number: str, head: str, starts: int) -> None:
    work = document(_MINUTES.format(number, head), media_type="text/plain")
    assert len(page_starts(work)) == starts
    found = match_quotation("The keeper mends every weir and the miller pays him in flour", read_source(work)).found
    assert (found == "tolerant") == bool(starts)
