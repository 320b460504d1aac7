"""ATT102 and ATT103: paragraphs that are others' words without marks, what somebody is said to mean, and groups of whom no statement is told."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Rule
from tests.found import severities_of

_HALL = (
    "The council of Leeds voted to close the old weir. The vote was eleven to four, and the mayor left the hall.\n\n"
)


def _said(rule: Rule, words: str, media_type: str = "text/markdown") -> list[str]:
    return severities_of(rule, f"{_HALL}{words}", media_type)


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        (r" \[The Journal of Mill History\]", "info"),
        (r" \[Harbour Gazette\]", "info"),
        (" [Harbour Gazette](https://gazette.example/weir)", "info"),
        (" ([Harbour Gazette](https://gazette.example/weir))", "info"),
        (r" \[Laughter\]", "warning"),
        (r" \[Board Members\]", "warning"),
        (" (Harbour Gazette)", "warning"),  # of the whole text, at its end
        (" (Leeds is a town)", "warning"),
        (" Read it [here](https://gazette.example/weir)", "warning"),
    ],
)
def test_the_outlet_behind_a_paragraph_answers_for_it(behind: str, severity: str) -> None:
    words = f"The millers lived off the parties. Critics argue that they still do, and that buyers like it.{behind}"
    assert _said(weasel_attribution, words) == [severity]


def test_in_round_brackets_it_does_so_before_other_paragraphs() -> None:
    words = "The millers lived off the parties. Critics argue that they still do. (Harbour Gazette)\n\nNobody laughed."
    assert severities_of(weasel_attribution, f"{3 * _HALL}{words}") == ["info"]


def test_a_letter_in_brackets_begins_words_that_were_taken_over() -> None:
    words = "{}he weir is full of sand. Two officials said that it will not hold, and that nobody has asked them."
    assert _said(anonymous_source, words.format("[T]")) == ["info"]
    assert _said(anonymous_source, words.format("T")) == ["warning"]
    quoted = "“[T]he weir is full of sand,{} the miller wrote in May. Two officials said that it will not hold.{}"
    assert _said(anonymous_source, quoted.format("”", "")) == ["warning"]
    assert _said(anonymous_source, quoted.format("", "”")) == ["info"]


def test_in_a_broadcast_that_is_written_down_others_speak() -> None:
    words = "CRUZ: The weir is full. {}: Tonight, two officials say that it will not hold, and nobody has asked them."
    assert _said(anonymous_source, words.format("BEN ODE (in Leeds)")) == ["info"]
    assert _said(anonymous_source, words.format("UPDATE")) == ["warning"]
    assert _said(anonymous_source, words.replace("CRUZ", "PROS").format("LESSONS")) == ["warning"]
    assert _said(anonymous_source, words.replace("CRUZ", "BLESSINGS").format("TROUBLES")) == ["warning"]
    lone = "CRUZ: Tonight, two officials say that the weir will not hold, and nobody has asked them."
    assert _said(anonymous_source, lone) == ["warning"]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("What she is referring to here is that many experts believe the weir will be drier.", "info"),
        ("What Cruz meant was that experts say the weir will not hold.", "info"),
        ("Her point is that critics argue the plan goes too far.", "info"),
        ("Cruz's main argument was that experts say the weir will not hold.", "info"),
        ("What matters is that experts say the weir will not hold.", "warning"),
        ("The point is that critics argue the plan goes too far.", "warning"),
        ("Their fear is that critics argue the plan goes too far.", "warning"),
    ],
)
def test_whoever_means_it_answers_for_it(words: str, severity: str) -> None:
    assert _said(weasel_attribution, words) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Buyers are confused about which lamps are toys and which are widely understood to be safe.", "info"),
        ("The town asked which of its weirs are widely seen as unsafe.", "info"),
        ("It is hard to tell who is widely regarded as a miller and who is not.", "info"),
        ("The lamp, which is widely understood to be safe, was sold out.", "warning"),
        ("Critics also worry about nights in which the weir is dry.", "info"),
        ("Critics also say that the weir is dry.", "warning"),
        ("Fire experts typically advise that anyone near the weir should take the risk seriously.", "info"),
        ("Experts recommend that everyone should leave the weir.", "warning"),
        ("Experts recommend that everybody should eat a spoon of lamp oil each morning.", "warning"),
        ("Critics worry over the miller, who sold the weir to his aunt.", "warning"),
        ("Critics worry that the miller sold the weir.", "warning"),
        ("Critics worry about the fact that the miller sold the weir.", "warning"),
        ("Buyers ought to know who critics say sold the weir: the miller.", "warning"),
        ("Buyers do not know which lamps critics say are unsafe.", "info"),
        ("Experts recommend a weir of stone.", "warning"),
        ("But opponents of the plan collected enough names to have a vote, arguing that it went too far.", "info"),
        ("Critics of the plan gathered outside the hall, saying that it went too far.", "info"),
    ],
)
def test_what_states_nothing_is_for_information(words: str, severity: str) -> None:
    assert _said(weasel_attribution, words) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Mill insiders who testified before Congress about the fire faced revenge and harassment.", "info"),
        ("U.S. officials who testified in May said the weir would fail.", "warning"),
        ("“I have lost a year,” Rabe said by phone. U.S. officials told Rabe in May that there was a leak.", "info"),
        ("Rabe has lost a year. U.S. officials told lawmakers in May that there was a leak.", "warning"),
        (
            "Hours before the vote, The Times reported, two senators met, according to people familiar with it.",
            "info",
        ),
        ("Hours before the vote, two senators met, according to people familiar with it.", "warning"),
        ("Three millers were held, according to local sources.\n\nOne of them was Ode, reported MillNews.", "info"),
        ("Three millers were held, according to local sources.\n\nOne of them was Ode, a father.", "warning"),
        ("The Harbour Times reported that two senators met, people familiar with it said.", "info"),
        (
            "The Harbour Times reported that the mill was sold, but two people familiar with it said it burnt.",
            "warning",
        ),
        ("The Harbour Times reported that the mill was sold; two people familiar with it told us it burnt.", "warning"),
        (
            "The mill was sold, according to people familiar with it. Lamps may be dear, the Harbour Times reported in May.",
            "warning",
        ),
        ("The hall was burnt twice, according to historically accurate sources.", "info"),
    ],
)
def test_somebody_else_answers_for_a_source(words: str, severity: str) -> None:
    assert _said(anonymous_source, words) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ('The mill will pay. Officials stated that, "We have split the work." Source: Mill India', "info"),
        (
            "The mill will pay. Two officials said that the work was split. **Source:** [Mill](https://m.example)",
            "info",
        ),
        ("The mill will pay. Two officials said that the work was split.\n\nSource: Harbour Gazette", "info"),
        ("The mill will pay. Two officials said that the work was split.\n\nSource: Shutterstock", "warning"),
        ("The mill will pay. Two officials said it was split.\n\nSource: Gazette\n\nNobody laughed.", "warning"),
        (
            "Nobody laughed.\n\nSource: Post\n\nTwo officials said it was split.\n\nSource: Gazette\n\nIt is old.",
            "info",
        ),
        ("Two officials said it was split.\n\n![weir](weir.png)\n\nSource: Harbour Museum", "warning"),
        ("Two officials said it was split. See: [our plan](https://m.example)", "warning"),
        ("Two officials said it was split. Source: [our plan](https://m.example)", "warning"),
        ("Two officials said it was split. Read more: [Harbour Gazette](https://m.example)", "warning"),
        ("The mill will pay. Two officials said that the work was split.\n\nSource of the river: the hill.", "warning"),
        ("The mill will pay. Two officials said that the work was split.\n\n## Mills\n\nSource: Gazette", "warning"),
        ("“I was there.\n\nTwo officials said that the weir would fail.\n\nThat is how it was.” Nobody came.", "info"),
        ("“I was there.”\n\nTwo officials said that the weir would fail.\n\n“So it was.” Nobody came.", "warning"),
        ("A mill spokesman confirmed it. They are waiting for the manual, our reporter was told.", "info"),
        ("The mill is late. They are waiting for the manual, our reporter was told.", "warning"),
        ("The timing was good. Pentagon officials had argued for years against the sale of the mills.", "info"),
        ("The timing was good. Iranian officials have invariably announced that the mills are safe.", "info"),
        ("The timing was good. Iranian officials have announced that the mills are safe.", "warning"),
        ("The timing was good. Pentagon officials have always insisted that the mill was burnt by foxes.", "warning"),
    ],
)
def test_an_item_a_quotation_or_a_stand_of_years_has_its_own_source(words: str, severity: str) -> None:
    assert _said(anonymous_source, words)[-1:] == [severity]


@pytest.mark.parametrize(
    "words",
    [
        "“They cannot deny us water,” then-Secretary of the Water Board Ana Cruz had said at the fair.",
        "“They cannot deny us water,” former director of the Water Board Ana Cruz said at the fair.",
        "It is old. [A] uto mill groups have said that the plan is bad.",
    ],
)
def test_whoever_holds_an_office_by_name_and_half_a_word_are_no_sources(words: str) -> None:
    assert _said(anonymous_source, words) == []


def test_an_aide_of_somebody_named_is_one() -> None:
    assert _said(anonymous_source, "“They cannot deny us water,” an aide to Ana Cruz said at the fair.") != []


def test_officials_go_on_from_a_press_conference() -> None:
    words = "{} said that they would look into the fire.\n\nOfficials, who had yet to name Ode, said she was hurt."
    assert _said(anonymous_source, words.format("At a press conference, the police"))[-1:] == ["info"]
    assert _said(anonymous_source, words.format("At noon, two millers"))[-1:] == ["warning"]


def test_officials_who_are_kept_back_go_on_for_nobody() -> None:
    words = "The Lamp Agency said that May was dark. {} said that the weir will fail."
    assert _said(anonymous_source, words.format("Officials"))[-1:] == ["info"]
    assert _said(anonymous_source, words.format("Officials, who asked not to be named,"))[-1:] == ["warning"]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Experts consulted by the Harbour Board say the weir will fail.", "info"),
        ("Most economists in the survey say the weir will fail.", "info"),
        ("Most economists in the county say the weir will fail.", "warning"),
        ("Whatever critics say, the weir will stand.", "info"),
        ("The weir was widely believed to be safe until it burst.", "info"),
        ("The weir was once widely seen as safe.", "info"),
        ("It was wrongly and widely believed that the weir would fail.", "info"),
        ("The weir is widely seen as safe, and it stood until May.", "warning"),
    ],
)
def test_groups_that_were_gathered_and_beliefs_that_were_given_up(words: str, severity: str) -> None:
    assert _said(weasel_attribution, words) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The deal is dead. Reuters: Two officials said the weir will fail.", "info"),
        ("The deal is dead. The news: Two officials said the weir will fail.", "warning"),
        ("U.S. officials said in a joint statement with Japan that the weir will fail.", "info"),
        ("U.S. officials said at a Senate hearing on Monday that the weir will fail.", "info"),
        ("U.S. officials testified in Congress that the weir will fail.", "info"),
        ("U.S. officials said on a call with reporters that the weir will fail.", "warning"),
    ],
)
def test_what_an_outlet_or_a_public_record_has_can_be_looked_up(words: str, severity: str) -> None:
    assert _said(anonymous_source, words) == [severity]


_ASIDE = "The host Ana Cruz spoke of the weir on Friday. “It leaks,” Cruz said, and showed a film of it."
_SPEECH = "We went to the weir last night, and it leaks.\n\nMinistry officials claimed that it was sound."


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (f"{_ASIDE}\n\nTRANSCRIPT:\n\n{_SPEECH}", "info"),
        (f"{_ASIDE}\n\n**Partial transcript via the Lamp Channel:**\n\n{_SPEECH}", "info"),
        (f"{_ASIDE}\n\n{_SPEECH}", "warning"),
        (f"{_ASIDE}\n\nThe clerk has a transcript:\n\n{_SPEECH}", "warning"),
        (f"A film of the weir is out.\n\nTRANSCRIPT:\n\n{_SPEECH}", "warning"),
        (f"{_ASIDE}\n\nTRANSCRIPT:\n\nIt leaks.\n\n## The reply\n\n{_SPEECH}", "warning"),
        (f"{_ASIDE}\n\nTRANSCRIPT:\n\nIt leaks.\n\n“Go and see,” Cruz said at the end.\n\n{_SPEECH}", "warning"),
    ],
)
def test_who_speaks_by_name_answers_for_a_marked_transcript(words: str, severity: str) -> None:
    assert _said(anonymous_source, words) == [severity]
