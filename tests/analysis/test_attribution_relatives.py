"""Who speaks in front of a clause that tells of them: whom the writer met, who read or saw something, who they are."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def _sources(text: str) -> list[tuple[str | None, bool]]:
    made = document(text)
    return [(one.source and made.slice(one.source), one.named) for one in attributions(made) if one.lays]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A former clerk I spoke with said the files were gone.", "A former clerk I spoke with"),
        ("Officials we interviewed in Leeds said the dam was unsafe.", "Officials we interviewed in Leeds"),
        ("People I met in Marburg say the dam is unsafe.", "People I met in Marburg"),
        ("Welders I talked to said the opposite.", "Welders I talked to"),
        ("Experts we've had on the show have said it is a crime.", "Experts we've had on the show"),
        ("Every diver we have spoken to told us the valves leaked.", "Every diver we have spoken to"),
        (
            "Experts who read the files for the Gazette said they were real.",
            "Experts who read the files for the Gazette",
        ),
        ("A man who shot the officer said he was sorry.", "A man who shot the officer"),
        (
            "One zoologist who watched the film, but was not paid for it, said that apes share fruit.",
            "One zoologist who watched the film, but was not paid for it",
        ),
        (
            "One tidologist who checked the footage, but was not paid for it, said that it was real.",
            "One tidologist who checked the footage, but was not paid for it",
        ),
        ("My seatmate, a retired welder, said he was late.", "My seatmate, a retired welder"),
        ("A former shift lead, who kept the log, said she quit.", "A former shift lead, who kept the log"),
        ("A tutor hired to help rowers found that half of them sank.", "A tutor hired to help rowers"),
        ("The tutor was hired. Now rowers said that half of them sank.", "rowers"),
        ("Tutors paid to help clerks say that the dam is sound.", "Tutors paid to help clerks"),
    ],
)
def test_the_people_that_a_clause_tells_of_say_it(text: str, source: str) -> None:
    assert _sources(text) == [(source, False)]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("She is a clerk who left when the mayor said no to it.", ["the mayor"]),
        ("He met an official who thinks the mayor said it was late.", ["an official", "the mayor"]),
        ("In May I said little. The mayor said it was late.", ["The mayor"]),
        ("On a hot day, a Monday, he said it was late.", ["he"]),
    ],
)
def test_a_clause_of_its_own_has_its_own_subject(text: str, sources: list[str]) -> None:
    assert [source for source, _ in _sources(text)] == sources


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“She had a bad year,” says one.", "one"),
        ("“She is in shock,” said one of them.", "one of them"),
        ("“Why cry?” wrote another.", "another"),
        ("“I hated it,” admitted a sophomore in a blue coat.", "a sophomore in a blue coat"),
        ("“It hums all night,” wrote one signatory.", "one signatory"),
    ],
)
def test_somebody_without_a_name_behind_their_verb(text: str, source: str) -> None:
    assert _sources(text) == [(source, False)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They're said to be rich.", True),
        ("It's often said to be the oldest mill in town.", True),
        ("She's called it the oldest mill.", False),
    ],
)
def test_a_pronoun_can_hold_the_be_of_a_passive(text: str, found: bool) -> None:  # noqa: FBT001 - what is expected
    assert any(one.kind == "nobody" and one.lays for one in attributions(document(text))) is found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Officials closed the road, saying it was unsafe.", ("Officials", False)),
        ("Two clerks at the ministry left early, saying the talks had failed.", ("Two clerks at the ministry", False)),
        ("But the HRB shut the mill, claiming it lost money.", ("the HRB", True)),
        ("Ana Cruz left the hall, insisting it was over.", ("Ana Cruz", True)),
        ("Officials (two of them) closed the road, saying it was unsafe.", ("Officials", False)),
    ],
)
def test_a_participle_is_of_whoever_opens_its_sentence(text: str, source: tuple[str, bool]) -> None:
    assert _sources(text)[-1] == source


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("A source doubted it, saying officials had asked for little.", ["A source", None, "officials"]),
        ("A jury found Hall guilty, rejecting defence claims that he was set up.", [None]),
        ("The word officials use is odd.", []),
        ("According to sources present, the clerk, Ben Ode of the mill, wept.", ["sources present"]),
        ("According to Leeds sources, Cruz arrived early, and Ode left.", ["Leeds sources"]),
        ("According to an official, the head of the mill, it was late.", ["an official, the head of the mill"]),
        ("Officials were delayed by it (and the posts of Cruz, asserting that it was unsafe, are gone).", [None]),
        ("The first thing people tell you about Ana Cruz is that she sings.", []),
        ("Nobody in Naples agrees about the cake.", []),
        ("A man suspected of theft said it was late.", ["A man suspected of theft"]),
        ("An unknown suspect approached.", []),
        ("Boasting 90 people who work there, with a mill in town, called “home” by many, it grew.", [None]),
        ("“It was loud,” said a pilot in the brigade who gave no name.", ["a pilot in the brigade"]),
    ],
)
def test_what_is_no_part_of_a_source(text: str, sources: list[str | None]) -> None:
    assert [source for source, _ in _sources(text)] == sources


def test_neither_is_no_source() -> None:
    (denied, _) = attributions(document("The mayor's office neither confirmed nor denied the report."))
    assert denied.head == "office"
    assert denied.manner == "declined"


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("Those who have spoken to her of late say she is leaving.", "Those who have spoken to her of late", "holder"),
        ("Those who worked with the mayor say he is tired.", "Those who worked with the mayor", "holder"),
        ("Those close to him say he is tired.", "Those close to him", "holder"),
        ("Those who say so are wrong.", "Those", "pronoun"),
        ("Both said it was late.", "Both", "pronoun"),
        ("Mine, made from an old book, says it takes a day.", "Mine, made from an old book", "pronoun"),
        ("A former shift lead, who kept the log, said she quit.", "A former shift lead, who kept the log", "holder"),
        ("The Italian said it was over.", "The Italian", "named"),
        ("A growing body of evidence shows that naps help.", "A growing body of evidence", "work"),
        ("The literature suggests that naps help.", "The literature", "work"),
        ("Studies of Gulf of Maine fish show that they sleep.", "Studies of Gulf of Maine fish", "work"),
        (
            "Another study, this one from Denmark, found that they sleep.",
            "Another study, this one from Denmark",
            "work",
        ),
        (
            "Studies of fish by Leeds University show that they sleep.",
            "Studies of fish by Leeds University",
            "named-work",
        ),
        (
            "A report of the Harbour Commission found that they sleep.",
            "A report of the Harbour Commission",
            "named-work",
        ),
        ("Her critics — and there are a few — say she took it.", "Her critics — and there are a few", "group"),
        (
            "Clerks who have left, on leave or for good, say it was late.",
            "Clerks who have left, on leave or for good",
            "holder",
        ),
        ("It is often said by experts that naps help.", "experts", "group"),
    ],
)
def test_kinds_of_sources(text: str, source: str, kind: str) -> None:
    made = document(text)
    told = [one for one in attributions(made) if one.source is not None]
    assert [(made.slice(one.source), one.kind) for one in told if one.source] == [(source, kind)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The General Staff said it was late.", "General Staff"),
        ("General Motors said it was late.", "General Motors"),
        ("General Ana Roe said it was late.", "Ana Roe"),
        ("Public Health Tarn said it was late.", "Public Health Tarn"),
        ("The ministry posted on X that “it was late”.", None),
        ("Tarn Rovers posted on X that “it was late”.", "Tarn Rovers"),
    ],
)
def test_whole_names(text: str, speaker: str | None) -> None:
    (told,) = attributions(document(text))
    assert told.speaker == speaker


def test_somebody_new_opens_a_paragraph() -> None:
    text = "“It is late,” said Ben Roe, and he left.\n\nAn officer came down the stairs. “Papers,” he said."
    assert [one.speaker for one in attributions(document(text))] == ["Ben Roe", None]
    text = "“It is late,” said Ben Roe, and he left.\n\nAn officer stopped him on the stairs. “I am going,” he said."
    assert [one.speaker for one in attributions(document(text))] == ["Ben Roe", "Ben Roe"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Secretary of State James Baker said it was late.", "James Baker"),
        ("Ana Baker said it was late.", "Ana Baker"),
        ("Harbour Foods boss Tim Cook said it was late.", "Tim Cook"),
        ("The Leeds clerks left, saying it was late.", None),
        ("Ana Cruz then left, saying it was late.", "Ana Cruz"),
    ],
)
def test_names_that_are_trades_and_names_before_nouns(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    "text",
    ["A part of the voters think it is late.", "Hall, whom she accused of theft, left.", "He's also called it late."],
)
def test_verbs_that_have_their_subject(text: str) -> None:
    assert attributions(document(text))[0].source is not None


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("A German study found that cats sleep.", "A German study", "work"),
        ("A U.S. study found that cats sleep.", "A U.S. study", "work"),
        ("A Swedish report says that cats sleep.", "A Swedish report", "work"),
        ("Recent US research shows that cats sleep.", "Recent US research", "work"),
        ("U.S. records show that cats sleep.", "U.S. records", "named-work"),
        ("A German government report found that cats sleep.", "A German government report", "named-work"),
        ("A British Sleep Survey report found that cats sleep.", "A British Sleep Survey report", "named-work"),
        ("A Harbour University study found that cats sleep.", "A Harbour University study", "named-work"),
        (
            "A source close to commissioner Ana Roe says that she left.",
            "A source close to commissioner Ana Roe",
            "holder",
        ),
        ("Aides to mayor Ana Cruz said that she left.", "Aides to mayor Ana Cruz", "holder"),
        ("Bank of Tarn governor Ana Cruz said it was late.", "Tarn governor Ana Cruz", "named"),
        ("A VP of sales at a large mill said it was late.", "A VP of sales at a large mill", "holder"),
        ("Tarn's coast guard said it was late.", "Tarn's coast guard", "named"),
        ("A guard said it was late.", "A guard", "holder"),
        ("The first told me to buy a scale.", "The first", "pronoun"),
        ("Clerks who study the books say the pace is slow.", "Clerks who study the books", "holder"),
    ],
)
def test_whose_a_work_is_and_who_is_meant(text: str, source: str, kind: str) -> None:
    made = document(text)
    told = attributions(made)[-1]
    assert told.source is not None
    assert (made.slice(told.source), told.kind) == (source, kind)
