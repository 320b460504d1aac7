"""CIT310 and CIT311: how quotations and figures are compared with supplied works."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.citations.against_sources.figures import read_figures
from provenance_plugins.citations.against_sources.quotation_match import match_quotation
from provenance_plugins.citations.against_sources.source_words import SourceWords
from provenance_plugins.citations.link_check import address_to_ask, dead_because, is_public, next_address
from provenance_plugins.citations.quote_not_in_source import quote_not_in_source

from provenance.api import Example
from provenance.testing import find
from tests.citations.common import missing_figures
from tests.found import found_in

SOURCE = (
    "The council met on Monday. “We will not sell the old bridge,” Mayor Lopez said, “because the people of this town have paid for it "
    "twice: once in 1904, and again, with interest, in 1987.” Nobody spoke after her. The works cost 3,412,077 euros, or 12.4 per cent "
    "of the budget, and took eleven months."
)


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("We will not sell the old bridge", "exact"),
        ("we will not  sell the old\nbridge.", "tolerant"),
        ("the people of this town have paid for it twice ... in 1987", "tolerant"),
        ("[t]he people of [our] town have paid for it twice", "tolerant"),
        ("because [they] have paid for it twice: […] in 1987", "tolerant"),
        ("We will sell the old bridge", "missing"),
        ("the people of this town never paid for it", "missing"),
        ("in 1987 … We will not sell", "missing"),
    ],
)
def test_quotations(quotation: str, found: str) -> None:
    assert match_quotation(quotation, READ).found == found


READ = SourceWords(SOURCE)
DIVIDED = "The undis-\nturbed val\u00adley lies in the long-\nterm care of the well-\nmeaning co-op-\neration of 1904."


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("undisturbed valley", "tolerant"),
        ("the long-term care of the well-meaning cooperation", "tolerant"),
        ("the long-term care of the well-meaning co-operation", "tolerant"),
        ("the long term care", "tolerant"),
        ("val-\nley lies", "tolerant"),
        ("longterm care", "tolerant"),
        ("disturbed valley", "missing"),
    ],
)
def test_words_may_be_divided_at_the_end_of_a_line(quotation: str, found: str) -> None:
    assert match_quotation(quotation, SourceWords(DIVIDED)).found == found


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("paid for the bridge with their own money and interest", "tolerant"),
        ("paid for the bridge … and interest", "tolerant"),
        ("paid for the bridge and interest", "missing"),
        ("paid for the bridge never with their own money", "missing"),
        ("with their own money and no interest", "missing"),
    ],
)
def test_a_quotation_may_run_over_pages(quotation: str, found: str) -> None:
    first = "The people of this town paid for the bridge\n3\nPage 3\n"
    source = f"{first}The Hale Gazette\nwith their own money and interest. Nobody came."
    assert match_quotation(quotation, SourceWords(source, [len(first)])).found == found
    assert match_quotation(quotation, SourceWords(source)).found == ("tolerant" if "…" in quotation else "missing")


@pytest.mark.parametrize(
    "source",
    [
        "The ferry was called a hope of wood,3 and it sank twice. The town was sorry.",
        "The ferry was called a hope of wood.12 And it sank twice. The town was sorry.",
        "The ferry was called a hope of wood³, and it sank twice. The town was sorry.",
        "The ferry was called “a hope of wood”,[4] and it sank twice. The town was sorry.",
        "The ferry was called a hope of wood7 and it sank twice. The town was sorry.",
    ],
)
def test_marks_of_notes_in_a_source(source: str) -> None:
    read = SourceWords(source)
    assert match_quotation("called a hope of wood, and it sank twice", read).found == "tolerant"
    assert match_quotation("called a hope of wood, and it sank thrice", read).found == "missing"


@pytest.mark.parametrize(
    "quotation", ["a hope of wood¹, and it sank", "a hope of wood.[2] And it sank", "a hope of wood, and it sank"]
)
def test_marks_of_notes_in_a_quotation(quotation: str) -> None:
    assert match_quotation(quotation, SourceWords("They had a hope of wood, and it sank.")).found != "missing"


def test_figures_are_no_marks_of_notes() -> None:
    read = SourceWords("It carried 12 people in 1904, 3 of them asleep, and cost 1,204.5 crowns in room 7.")
    assert match_quotation("It carried 13 people in 1904", read).found == "missing"
    assert match_quotation("carried people in 1904", read).found == "missing"
    assert match_quotation("in 1904, of them asleep", read).found == "missing"
    assert match_quotation("cost 1,204 crowns in room", read).found == "missing"


def test_per_cent_is_one_word_or_two() -> None:
    read = SourceWords("It rose by 12 per cent in May and by 4 percent in June.")
    assert match_quotation("rose by 12 percent in May and by 4 per cent", read).found == "tolerant"
    assert match_quotation("rose by 13 percent in May", read).found == "missing"


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("It fell by 75%.", "Three-quarters of it went."),
        ("It fell by 33 percent.", "It went down by a third."),
        ("It fell by 67%.", "Two thirds went."),
        ("It is 8%.", "One in twelve has it."),
        ("It is 8%.", "So have 1 in 12 of all."),
        ("It is 50 per cent.", "Half the town has it."),
        ("It rose 4.5 percent.", "It rose 4½%."),
        ("It rose by 2.25 million.", "It rose by 2¼ million."),
        ("It rose by 2½ million.", "It rose by 2.5 million."),
        ("It rose by 2\u00a0½ million.", "It rose by 2.5 million."),
        ("It rose by 2.5 million.", "It rose by 2\u2009½ million."),
        ("It rose by 2 metres.", "It rose by 2\n½ of the town saw it."),
        ("It rose by 2 metres.", f"It rose by 2 metres, the key was 1{'0' * 400} and 1{'0' * 320}."),
        ("It rose by 2 1/2 percent.", "It rose by 2.5 percent."),
        ("It costs £0.86.", "It costs 86p."),
        ("They are 1.3 million.", "They are 1.3 × 10⁶."),
        ("They are 2,340.", "They are 2 340."),
        ("It is 12.4 percent.", "Es sind 12,4 Prozent."),
        ("It cost 3,412,077 euros.", "Es kostete 3.412.077 Euro."),
        ("It cost 3.4 million euros.", "Es kostete 3,4 Millionen Euro."),
        ("It cost 1.2 billion.", "Es kostete 1,2 Mrd. Euro."),
    ],
)
def test_one_value_in_two_forms(sentence: str, source: str) -> None:
    assert not missing_figures(sentence, source)


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("It fell by 75%.", "Two thirds of it went."),
        ("It fell by 33 percent.", "It fell for the third time."),
        ("It rose 4.5 percent.", "It rose 4¼%."),
        ("It is 20%.", "It was the fifth."),
        ("It costs £86.", "It costs 87p."),
        ("They are 1.4 million.", "They are 1.3 × 10⁶."),
        ("It is 12.4 percent.", "Es sind 12,6 Prozent."),
        ("It cost 412,077 euros.", "Es kostete 3.412.077 Euro."),
    ],
)
def test_another_value_in_another_form(sentence: str, source: str) -> None:
    assert missing_figures(sentence, source)


LINK = "https://town.example/source-1"


@pytest.mark.parametrize(
    ("text", "media_type", "found"),
    [
        (f"<p>She <q>will sell the old bridge</q>, <a href='{LINK}'>they</a> say.</p>", "text/html", ["will sell the old bridge"]),
        (f"<p>She <q>will <b>not</b> sell the old bridge</q>, <a href='{LINK}'>they</a> say.</p>", "text/html", []),
        (f"<blockquote cite='{LINK}'><p>We will sell the old bridge.</p></blockquote>", "text/html", ["We will sell the old bridge."]),
        (f"<blockquote cite='{LINK}'><p>We will not sell the old bridge.</p></blockquote>", "text/html", []),
        ("<blockquote cite='https://town.example/other'><p>We will sell the old bridge.</p></blockquote>", "text/html", []),
        (
            f"<figure><blockquote>Nobody has ever seen any cows here.</blockquote><figcaption><a href='{LINK}'>Minutes</a></figcaption></figure>",
            "text/html",
            ["Nobody has ever seen any cows here."],
        ),
        (f"As [told]({LINK}):\n\n> Nobody has ever\n> seen any cows here.", "text/markdown", ["Nobody has ever\n> seen any cows here."]),
        (f"As [told]({LINK}).\n\n> We will sell the\n> old bridge.", "text/markdown", ["We will sell the\n> old bridge."]),
        (f"As [told]({LINK}).\n\n> Nobody has ever seen any cows here.", "text/markdown", []),
        (f"It is told.\n\n> We will sell the old bridge.\n>\n> — [Minutes]({LINK})", "text/markdown", ["We will sell the old bridge."]),
        (f"It is told.\n\n> We will not sell the old bridge. — [Minutes]({LINK})", "text/markdown", []),
        (f"As [told]({LINK}):\n\n> **Note:** we will sell the old bridge.", "text/markdown", []),
        (f"As [told]({LINK}):\n\n> [!TIP]\n> We will sell the old bridge.", "text/markdown", []),
        (f"As [told]({LINK}):\n\n> “We will sell the old bridge.”", "text/markdown", ["“We will sell the old bridge.”"]),
        (f"Write `<q>We will sell the old bridge</q>` ([so]({LINK})).", "text/markdown", []),
        ("It is told:\n\n> We will sell the old bridge.", "text/markdown", []),
    ],
)  # fmt: skip
def test_passages_that_markup_calls_quotations(text: str, media_type: str, found: list[str]) -> None:
    hits, problems = find(quote_not_in_source, Example(text, media_type=media_type, sources=(SOURCE, "Of cows.")))
    assert not problems
    assert [text[hit.location.start.offset : hit.location.end.offset] for hit in hits if hit.location] == found


def test_the_closest_passage_is_shown() -> None:
    match = match_quotation("the people of this city have paid for it three times", READ)
    assert match.place is not None
    assert "people of this town have paid for it" in SOURCE[match.place.start : match.place.end]
    assert match_quotation("Completely different words about cheese", READ).place is None


@given(st.integers(0, len(SOURCE.split()) - 1), st.integers(1, 16))
def test_every_stretch_of_a_source_occurs_in_it(first: int, length: int) -> None:
    stretch = " ".join(SOURCE.split()[first : first + length])
    assert match_quotation(stretch, READ).found != "missing"


@pytest.mark.parametrize(
    "quotation", ["ill not sell the old bridge", "We will not sell the old bri", "he people of this town"]
)
def test_a_part_of_a_word_is_not_the_word(quotation: str) -> None:
    assert match_quotation(quotation, READ).found == "missing"


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_two_texts_can_be_compared(quotation: str, source: str) -> None:
    place = match_quotation(quotation, SourceWords(source)).place
    assert place is None or 0 <= place.start < place.end <= len(source)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3.4 million euros", [3_400_000]),
        ("$12bn and 7%", [12_000_000_000, 7]),
        ("four thousand people", [4000]),
        ("1,204 houses", [1204]),
        ("in 1987 it fell", []),
        ("12.5 per cent", [12.5]),
        ("forty-one mills, twenty five barns", [41, 25]),
        ("twenty-\nfive mills", [25]),
        ("A hundred and twenty people", [120]),
        ("two hundred and thirty million", [230_000_000]),
        ("between two hundred and three hundred mills", [200, 300]),
        ("one million two hundred thousand five hundred and six", [1_200_506]),
        ("two and a half million, half a million, a million and a half", [2_500_000, 500_000, 1_500_000]),
        ("two dozen mills, twelve hundred barns", [24, 1200]),
        ("two three-year plans", [2, 3]),
        ("someone often ate the eleventh bone", []),
    ],
)
def test_figures(text: str, values: list[float]) -> None:
    assert [figure.value for figure in read_figures(text)] == pytest.approx(values)


@pytest.mark.parametrize(
    ("sentence", "missing"),
    [
        ("The works cost 3.4 million euros.", []),
        ("The works cost 3.5 million euros.", ["3.5 million"]),
        ("They took 12 percent of the budget.", []),
        ("They took 14% of the budget.", ["14%"]),
        ("They took 11 months.", []),
        ("They took 14 months and two councils.", ["14"]),
        ("They cost forty-one euros.", ["forty-one"]),
        ("They cost forty euros, and two men left.", []),
        ("They cost four hundred and twelve euros.", ["four hundred and twelve"]),
        ("They took fourteen per cent of the budget.", ["fourteen per cent"]),
        ("They took twelve percent of the budget.", []),
    ],
)
def test_missing_figures(sentence: str, missing: list[str]) -> None:
    assert missing_figures(sentence, SOURCE) == missing


@pytest.mark.parametrize(
    ("figure", "words"),
    [("41", "forty-one"), ("25", "twenty five"), ("99", "ninety-\nnine"), ("120", "a hundred and twenty"), ("21,300", "twenty-one thousand three hundred")],
)  # fmt: skip
def test_a_source_may_have_a_figure_in_words(figure: str, words: str) -> None:
    assert not missing_figures(f"The town has {figure} mills.", f"The town counts {words} mills.")
    assert missing_figures(f"The town has {figure} mills.", "The town counts forty-two mills.")


@pytest.mark.parametrize(
    ("figure", "source", "stated"),
    [
        ("2.7m", "It lost 2.7 metres.", True),
        ("2.7m", "It cost 2.7 million euros.", True),
        ("2.7m", "It lost 27 metres.", False),
        ("£9-11 million", "between £9 million and £11 million", True),
        ("between £9 million and £11 million", "£9–11m", True),
        ("£8-11 million", "between £9 million and £11 million", False),
        ("€1.25 million", "It cost £1.25 million.", False),
        ("1.25 million", "It cost £1.25 million.", True),
        ("14 per cent", "in the winter of 2013-14", False),
        ("14", "in the winters of 2013, 14 of them", True),
    ],
)
def test_units_ranges_and_currencies(figure: str, source: str, stated: bool) -> None:  # noqa: FBT001 - a table
    assert (not missing_figures(f"It was {figure}.", source)) is stated


_REVIEW = "Review of the Weirs\n\nThe weirs lost 37 planks. “We never mend a weir in winter, for the river is too high,” the keeper said."
_LIST = "\n\nReferences\n\nHolt, M. (2023). Review of the Weirs, source 1. Leeds.\n\nOst, L. (2021). On sleep. Leeds."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We never mend a weir in summer,” the keeper said (Holt 2023)." + _LIST, 1),
        ("“I have lived here for sixty years,” said Ana Cruz.\n\nThe weirs lost 37 planks (Holt 2023)." + _LIST, 0),
        ("The weirs lost planks (Holt 2023).\n\n“We never mend a weir in summer, for the river is high,” he said." + _LIST, 1),
        ("“I have lived here for sixty years,” said Ana Cruz.", 1),
    ],
)  # fmt: skip
def test_what_a_text_quotes_without_a_citation(text: str, found: int) -> None:
    hits = found_in(quote_not_in_source, Example(text, sources=(_REVIEW, "On sleep\n\nSleep is short.")))
    assert len(hits) == found


def test_the_closest_passage_begins_and_ends_with_the_quotation() -> None:
    (hit,) = found_in(
        quote_not_in_source,
        Example("“We do not ever mend a weir in winter when the river is high,” he said.", sources=(_REVIEW,)),
    )
    assert "reads “We never mend a weir in winter, for the river is too high”" in hit.message


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "192.0.0.8", "::1", "fe80::1", "::ffff:10.0.0.1", "x",
        "64:ff9b::a00:1", "64:ff9b:1::1", "2002:a00:1::1", "::10.0.0.1", "::ffff:0:127.0.0.1", "fec0::1", "3fff::1",
    ],
)  # fmt: skip
def test_private_addresses_are_not_asked(address: str) -> None:
    assert not is_public(address)


def test_public_addresses() -> None:
    assert is_public("8.8.8.8")
    assert is_public("2606:4700:4700::1111")
    assert is_public("64:ff9b::808:808")


@pytest.mark.parametrize(
    "target",
    [
        "mailto:a@b.org",
        "file:///etc/passwd",
        "ftp://a.org",
        "/relative",
        "http://",
        "https://user@a.org/",
        "http://[bad",
        f"http://{'ä' * 100_000}.example.org/",
    ],
)
def test_what_is_no_address_of_the_web(target: str) -> None:
    assert address_to_ask(target) is None


def test_addresses_and_redirects() -> None:
    assert address_to_ask("HTTPS://nasa.gov#top") == "https://nasa.gov/"
    assert next_address("https://nasa.gov/a", "/b?c=1") == "https://nasa.gov/b?c=1"
    assert next_address("https://nasa.gov/a", "http://nasa.gov/b") is None
    assert next_address("http://nasa.gov/a", "file:///etc/passwd") is None
    assert next_address("http://nasa.gov/a", "http://[nasa.gov/b") is None
    assert address_to_ask("https://nasa.gov/\ud800") is None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (200, ""),
        (301, ""),
        (403, ""),
        (404, "https://a.org/b is not there any more (its server answers 404)"),
        (503, "https://a.org/b does not work (its server answers 503)"),
        (500, "https://a.org/b does not work (its server answers 500)"),
        (None, "nobody answers at https://a.org/b"),
    ],
)
def test_answers(status: int | None, said: str) -> None:
    told = dead_because(status, "https://a.org/b")
    assert told is None if not said else told is not None and told.startswith(said)
