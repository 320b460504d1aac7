"""What is set before all others of a place or of all time is a claim in a text that states facts throughout, too."""

import pytest
from provenance_plugins.citations.uncited_claim import uncited_claim

from provenance.testing import find

_FACTS = (
    "The council of Harbour raised taxes in 1990. Unemployment fell by half. Crime rose in the north. The government cut spending on schools. "
    "Wages fell in the south. Exports of coal grew. Taxes on income were cut. The senate passed the budget. Prices of oil doubled. "
)


def _told(sentence: str) -> bool:
    findings, problems = find(uncited_claim, _FACTS + sentence)
    assert not problems
    begin = len(_FACTS)
    return any(finding.location.start.offset >= begin for finding in findings if finding.location is not None)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is Thailand's largest island.",
        "The mill is the largest employer in the state.",
        "The country's oldest theatre is there.",
        "Its bridge is the longest wooden bridge in the world.",
        "The tower is one of the oldest towers in Europe.",
        "It was the first country to have the lamps.",
        "It makes the only clocks in the world with two faces.",
        "It was the world's first school for bakers.",
        "For the first time since the Peace of Harbour, ships are at home there.",
        "It is one of the most expensive cities in the world.",
        "It bakes more than any other country.",
        "The town is home to the oldest theatre in the country.",
        "She was the first woman to edit a national daily.",
        "He was the first black surgeon to practise in the city.",
        "No other city in the world has more bridges.",
        "Nowhere else in Europe do storks nest in such numbers.",
        "The old school is the smallest in the country.",
        "The mill is the only one in the country that still works flax.",
        "The library holds more manuscripts than any other in Europe.",
        "The recipe was invented by monks of the valley as a cure for gout.",
        "The zip was invented in Chicago.",
        "It is one of the oldest church buildings in Cumbria.",
    ],
)
def test_the_first_and_largest_of_a_place_are_claims(sentence: str) -> None:
    """Whatever else the text claims."""
    assert _told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It may become the largest mill in the state.",
        "Is it the largest mill in the state?",
        "It is the largest room in the house.",
        "Some of the largest mills in the world are like it.",
        "It is not the oldest clock in Europe.",
        "It ships lamps to one of the largest towns in the country.",
        "The firm was bought by the world's oldest maker of lamps.",
        "The world's oldest maker of lamps has shops there.",
        "It was the first review of the nation's bakers.",
        "There she was the first lady of the state.",
        "They are the youngest team in the country.",
        "The first woman to lead the town received applause.",
        "The council had no other industry to fall back on.",
        "The altar is told of nowhere else in the book.",
        "The story was invented from beginning to end.",
        "It meets the highest standards in the country.",
        "It is one of the oldest church buildings in Cumbria Street.",
        "For the first time in years, I feel at home in the country.",
        "We are the oldest bakers in the country.",
        "A “largest clock in Europe” is what it is not.",
    ],
)
def test_what_only_sounds_like_it_is_none(sentence: str) -> None:
    """Hopes, questions, matches, what the writer is, and what is set before others of a house."""
    assert not _told(sentence)
