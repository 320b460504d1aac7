"""Bad words that are spoken of, mean something else or are a title; threats without a violent verb."""

from __future__ import annotations

import pytest

from tests.moderation.common import found


@pytest.mark.parametrize(
    "text",
    [
        "Members do not call each other retards here.",
        "We remove slurs such as pikey and gyppo from the board.",
        "The style guide lists retard and spastic as offensive terms.",
        "“Pikeys” and “gyppos” were chanted from the north stand.",
        "The noun *pikey* is first recorded in 1838.",
        "His novel Retards by Ole Brandt Holm was banned in two counties.",
        "Retard is the term for a late spark.",
        "Polack is a slur that she heard at school.",
    ],
)
def test_a_slur_that_is_spoken_of_is_a_remark(text: str) -> None:
    told = found(text)
    assert {rule for rule, _ in told} == {"MOD502"}
    assert {severity for _, severity in told} == {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "You are a retard, and that is no slur.",
        "Only retards buy such a boat.",
        "Such a retard was never seen at the mill.",
        "The pikeys took the lead off the roof.",
        "The priest will not have these damned crackers at his door.",
        "That retard is the name he shouted.",
        "Retard is the only word that fits you.",
        "Retard is the word for you and your kind.",
    ],
)
def test_a_slur_that_is_used_is_an_error(text: str) -> None:
    assert ("MOD502", "error") in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "She bound the hazel into faggots and stacked them by the oven.",
        "Two faggots of gorse were burnt for each batch of loaves.",
        "The spinner’s best ball, the chinaman, took three wickets.",
        "Finish the edge with a bastard file and oil it.",
        "Even a fool can graft a pear. What an idiot I was to wait.",
        "Pain in the penis, in the vagina or round the nipples, and anal bleeding, should be seen by a doctor; so should blood in semen.",
        "Hang yourself a lamp over the bench.",
        "The priest keeps a supply of these blessed crackers by the door.",
        "They should suffer themselves to be led, and not complain.",
        "A noose knot holds the hook: lay a bight in the line and wind it round seven times.",
        "I’ll kill you at cards tonight.",
        "I know where you live now, and the street is lovely.",
        "He said that he knew where her children went to school.",
    ],
)
def test_what_means_something_else_is_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("All of you will hang from a lamp post one day.", "MOD504"),
        ("Somebody should put a bullet in that umpire’s head.", "MOD504"),
        ("We will burn your shop down with you inside.", "MOD504"),
        ("I know where your daughter sleeps.", "MOD504"),
        ("I know where you live. Think about it.", "MOD504"),
        ("Everybody would breathe again if you were dead.", "MOD505"),
        ("Just swallow the whole bottle tonight.", "MOD505"),
        ("The Roma are all thieves.", "MOD503"),
    ],
)
def test_threats_and_hate_without_a_violent_verb(text: str, rule: str) -> None:
    assert (rule, "error") in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "He was a bastard son of the duke, and the abbey was his inheritance.",
        "The earl fathered two bastards in Quayside.",
        "The court found no marriage. She did not like that her children were only saved from being bastards by a priest.",
        "To their friends they are not married, and their children are bastards.",
        "She was born out of wedlock, a bastard in the eyes of the court.",
    ],
)
def test_a_birth_is_no_insult(text: str) -> None:
    assert found(text) == []


def test_an_insult_that_no_birth_explains() -> None:
    assert {rule for rule, _ in found("He is a bastard and a liar.")} == {"MOD501", "MOD507"}
    assert ("MOD501", "warning") in found("The children next door are bastards.")
    assert ("MOD501", "warning") in found("Your sons are bastards who ruined our wedding.")
    told = "He was born in 1552 and died in 1585. The princes were young, and if it were held that they were bastards,"
    assert ("MOD501", "warning") not in found(f"{told} they would never reign.")
    assert ("MOD501", "warning") in found(f"{told} we would cheer. You know it.")
    assert ("MOD501", "warning") in found(f"{told} they would never reign.".replace("15", "19"))
    old = "The king was born in 1552 and died in 1585."
    assert ("MOD501", "warning") in found(f"{old} Ben Ode is a bastard, and his house is full of thieves.")
    assert ("MOD501", "warning") in found(f"{old}\n\nThe minister was a bastard, and the king knew it.")
    assert ("MOD501", "warning") in found("Those children are bastards. I hate them since the divorce.")


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The news that the mayor had called the king a 'son of a whore' spread in a day.", "info"),
        ("The mayor called you a 'son of a whore', and who would not.", "warning"),
        ("The mayor called. The king's a son of a whore and that's that.", "warning"),
        ("That was whore mother. If one translates the noun, it is that.", "info"),
        ("That was whore mother. If one says the noun, it is that.", "warning"),
    ],
)
def test_what_somebody_is_called_in_single_marks(text: str, severity: str) -> None:
    assert ("MOD501", severity) in found(text)


@pytest.mark.parametrize(("name", "severity"), [("movie-title", "info"), ("teaser-title", "warning")])
def test_a_heading_that_the_page_calls_the_title_of_a_work(name: str, severity: str) -> None:
    page = f'<main><p>The best of the year, one by one.</p><h3 class="{name}">The End of the Fucking Quay</h3><p>Two friends leave.</p></main>'
    assert [one for _, one in found(page, "text/html")] == [severity]
