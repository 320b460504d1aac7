"""People who are only thought of, a speaker whom a feed cut short, entries of a digest, camps that are against a thing, and a formula that sums up."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

_LEGISLATOR = "A legislator who says “this shutdown involves the budget” {} to one who says “they hold you hostage.”"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_LEGISLATOR.format("loses"), "info"),
        ("A legislator who ignores these incentives—who offers policy, admits doubt—gets selected out.", "info"),
        ("A spokesman who never admits a fault soon becomes a liability.", "info"),
        ("An aide who knows the plan says the dam will fail.", "warning"),
        ("An official who said the dam was safe lost his post.", "warning"),
        ("A senior official who backs the bill says that it gets a vote on Monday.", "warning"),
    ],
)
def test_somebody_may_only_be_thought_of(text: str, found: str) -> None:
    assert severities_of(anonymous_source, f"The dam was shut.\n\n{text}")[:1] == [found]


_SCENE = (
    "A Republican lawmaker predicted floods on the quay. Two bankers danced on a table. The papers were appalled.\n\n"
)


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("Of course, none of these things happened. The bankers stayed at home.", "info"),
        ("Except that I made all of this up.", "info"),
        ("None of this happened, said the mayor. The bankers stayed at home.", "warning"),
        ("“None of this happened.” So said the mayor.", "warning"),
        ("None of this happened by chance. The bankers stayed at home.", "warning"),
        ("The bankers stayed at home.", "warning"),
    ],
)
def test_a_scene_may_be_taken_back(behind: str, found: str) -> None:
    assert severities_of(anonymous_source, f"The dam was shut.\n\n{_SCENE}{behind}")[:1] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Every law firm claims that it is the best.", []),
        ("Every official whom we asked said that the dam was safe.", []),
        ("Once Series A backers say that the mill is worth it, they pay.", []),
        ("A 2010 paper (Cruz et al., 2010) reports that the data are lost.", []),
        ("It fell. A senior official says that the dam was safe.", ["warning"]),
        ("A paper reported that the dam had burst.", ["info"]),
    ],
)
def test_each_of_an_open_number_a_cut_name_and_a_study_of_a_year_are_no_source(text: str, found: list[str]) -> None:
    assert severities_of(anonymous_source, f"The dam was shut.\n\n{text}") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I slowly compiled evidence proving that Ana and Ben were siblings.", []),
        ("We have gathered evidence showing that the dam leaks.", []),
        ("New evidence showing that the dam leaks came out in May.", ["info"]),
        ("In animal studies this improves the sleep of cats.", ["info"]),
        ("Hidden Lamp Leverage: Recent research has shown that lamps save power.", ["warning"]),
        ("Harbour University: New research has shown that lamps save power.", []),
        ("Ana Cruz: New research has shown that lamps save power.", []),
    ],
)
def test_evidence_that_somebody_gathered_and_labels_before_a_work(text: str, found: list[str]) -> None:
    assert severities_of(unnamed_study, f"The dam was shut.\n\n{text}") == found


_SAID = "Brazil will require plants of its own, a senior government official said this week, setting new terms. {}"


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("“Our doors are open, but our position has matured,” Leonardo Durans, a senior o", "info"),
        ("“Our doors are open, but our position has matured,” Leonardo Durans, a baker o", "warning"),
        ("The doors are open, and the position has matured.", "warning"),
    ],
)
def test_a_speaker_may_be_cut_short(behind: str, found: str) -> None:
    assert severities_of(anonymous_source, _SAID.format(behind)) == [found]


_ENTRY = "# Digest\n\n### {}\n{}\n\nThe status of the blockade was unclear on its second day. U.S. officials said they were discussing another round of talks.\n\n### [The ferry goes on](https://harbour.example/b)\n\nIt does."


@pytest.mark.parametrize(
    ("title", "stamp", "found"),
    [
        ("[Some ships pass the strait](https://harbour.example/a)", "*Harbour World* - Apr 14, 19:26 IST", "info"),
        ("[Some ships pass the strait](https://harbour.example/a)", "Harbour World | 14 April 2026", "info"),
        ("Some ships pass the strait", "*Harbour World* - Apr 14, 19:26 IST", "warning"),
        (
            "[Some ships pass the strait](https://harbour.example/a)",
            "The ships are many, and all of them pass.",
            "warning",
        ),
    ],
)
def test_the_outlet_may_stand_under_a_linked_headline(title: str, stamp: str, found: str) -> None:
    assert severities_of(anonymous_source, _ENTRY.format(title, stamp)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Market advocates reject subsidies.", "info"),
        ("Industrial policy advocates reject market mechanisms, and each side is sure.", "info"),
        ("Critics reject the claim that the dam is safe.", "warning"),
        ("Critics reject the idea.", "warning"),
        ("Experts disagree—not because they are lazy, but because the evidence is mixed.", "info"),
        ("Experts disagree, largely because the values are contested.", "info"),
        ("Experts disagree. The dam is old.", "warning"),
        ("What a dam is for is hard to say. Even experts disagree.", "info"),
        ("This is a topic on which even experts argue.", "info"),
        ("Experts in those fields often disagree, as Cruz and Ode did.", "info"),
        ("Experts often disagree with one another.", "info"),
        ("The mayor says that the dam is safe. Even his critics disagree with him.", "warning"),
        ("Even experts argue that the dam is old.", "warning"),
        ("Even experts disagree that the dam is old.", "warning"),
        ("The dam looks safe. Many experts often disagree.", "warning"),
        ("Experts often argue that the dam is old.", "warning"),
        ("Los expertos discrepan porque faltan datos de la presa y de lo que cuesta.", "info"),
        ("Los expertos discrepan: la presa no es segura, y nadie sabe de los datos.", "info"),
    ],
)
def test_a_camp_or_a_dispute_states_nothing(text: str, found: str) -> None:
    assert severities_of(weasel_attribution, f"{text}") == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We have the knowledge. The evidence is overwhelming. The tools exist.", []),
        ("The evidence is overwhelming. Naps help those who sleep.", ["info"]),
        (
            "We have slept. The evidence is overwhelming, and it says that naps help those who sleep at noon.",
            ["info"],
        ),
    ],
)
def test_a_formula_may_sum_up(text: str, found: list[str]) -> None:
    above = "\n\n".join(["The bridge was closed for a year, and the ferry went on."] * 7)
    assert severities_of(unnamed_study, f"{above}\n\n{text}") == found
