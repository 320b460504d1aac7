"""What is laid to everybody: what ranks a thing by nobody's word, what is widely accepted, that some differ, and what is no opinion."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def laid(text: str) -> list[tuple[str, str | None, str]]:
    """(kind, source, cue) of what the text lays to a group or to nobody as an opinion."""
    made = document(text)
    return [
        (one.kind, None if one.source is None else made.slice(one.source), made.slice(one.cue))
        for one in attributions(made)
        if (one.kind == "nobody" and one.manner in ("judged", "impersonal", "hedge"))
        or (one.kind == "group" and one.lays)
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Her sonnets are considered her best work.", "are considered"),
        ("The mill is regarded as one of the oldest in the county.", "is regarded"),
        ("The school has been recognised as one of the leading academies of the north.", "has been recognised as"),
        ("Marlow, considered the most important potter of the period, died in 1702.", "considered"),
        ("The bay, once regarded as the worst on the coast, was dredged.", "once regarded"),
        ("The album was hailed as a masterpiece.", "was hailed"),
        ("He is regarded as the father of the style.", "is regarded"),
        ("She has been called the mother of modern weaving.", "has been called"),
        ("The road has been called “a dirt path”.", "has been called"),
        ("It is considered by far the best inn in town.", "It is considered"),
    ],
)
def test_a_rank_is_an_opinion(text: str, cue: str) -> None:
    assert laid(text) == [("nobody", None, cue)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The film was hailed as the best of the year by critics.", "critics"),
        ("The road has been called “a dirt path” by locals.", "locals"),
        ("The word is considered offensive by some members of the council.", "some members of the council"),
        ("The bell was sold (or stolen, according to some) in May.", "some"),
        ("Contrary to what many claim, the beetle is harmless.", "many"),
        ("A number felt that the show was too long.", "A number"),
        ("Most people would agree that the soup is too salty.", "Most people"),
    ],
)
def test_whoever_holds_it_is_found(text: str, source: str) -> None:
    assert [(kind, who) for kind, who, _ in laid(text)] == [("group", source)]


@pytest.mark.parametrize(
    "text",
    [
        "The film was hailed as the best of the year by Edge magazine.",
        "The road has been called “a dirt path” by Ana Cruz.",
        "He was recognised as a refugee in May.",
        "The state is recognised as the heir of the empire.",
        "If it is considered the best, it wins.",
        "It may be considered the best inn in town.",
        "Wolves are considered part of the forest.",
        "The guest is considered the host of the harvest.",
        "The street has been called “Broadway” since 1990.",
        "The clerks have been called in.",
    ],
)
def test_what_ranks_nothing_or_has_a_name(text: str) -> None:
    assert laid(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It is also widely accepted that the breed came from Crete.", "is also widely accepted"),
        ("Its portrayal of the war is generally accepted as accurate.", "is generally accepted"),
        ("The plan was widely expected to fail.", "was widely expected"),
        ("The recipe is widely known to have come from Spain.", "is widely known"),
        ("It has long been held that the well is bottomless.", "has long been held that"),
        ("There is some debate about who built the chapel.", "There is some debate"),
        ("There has been considerable controversy over the name.", "There has been considerable controversy"),
        ("There is disagreement as to whether he saw the island.", "There is disagreement"),
        ("It has been remarked that the dialect resembles Dutch.", "It has been remarked that"),
        ("Local folk tales claim that a monk lives under the bridge.", "folk tales claim"),
        ("The bridge was heavily criticised at the time.", "was heavily criticised"),
        ("She is credited with popularising the dish.", "is credited"),
        ("The house is reputed to be haunted.", "is reputed"),
        ("A rider was reported to have drowned.", "was reported"),
        ("Its use as a boat has been questioned.", "has been questioned"),
    ],
)
def test_what_everybody_holds(text: str, cue: str) -> None:
    assert laid(text) == [("nobody", None, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The firm follows generally accepted principles.",
        "The park is widely known as the Harbour.",
        "It is not widely accepted as accurate.",
        "It is widely recognised by sailors as a landmark.",
        "It may be generally accepted that he left.",
        "There is a debate every Thursday in the hall.",
        "There was some debate about the bridge in the council.",
        "There is no debate about it.",
        "The two had a dispute over the mill.",
        "It has been observed in Norway.",
        "It has been proposed as a site for the fair.",
        "It is hoped to open the line in May.",
        "It is considered a dish for feasts.",
        "It was considered part of the county.",
        "Most find their way home by smell.",
        "Some found work in the mines.",
        "The clerk has been questioned for two hours.",
        "She was credited with two goals.",
        "Herbs reputed to help were sold.",
        "A few of the stones were sold.",
    ],
)
def test_what_nobody_holds(text: str) -> None:
    assert laid(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("A man believed to be the thief was shot.", "believed"),
        ("The lake, widely believed to be bottomless, was drained.", "widely believed"),
        ("She met a clerk thought to have sold the bell.", "thought"),
        ("A relic said to be a tooth of the saint is kept there.", "said"),
        ("The barge, rumoured to have sunk in May, was found.", "rumoured"),
    ],
)
def test_what_a_thing_is_taken_for(text: str, cue: str) -> None:
    assert laid(text) == [("nobody", None, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "They hit what they believed to be a bear.",
        "What the council believed to be a bear was a dog.",
        "It is no longer believed to be true.",
        "The drug has been reported in three rivers.",
        "The bug has been reported and will be mended.",
    ],
)
def test_what_is_no_guess_of_nobody(text: str) -> None:
    assert laid(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Recent studies have linked the dye to asthma.", "work"),
        ("A study links poor sleep with heart disease.", "work"),
        ("A study by Ana Cruz has linked poor sleep with heart disease.", "named-work"),
        ("A bridge has linked the island to the coast since 1950.", None),
        ("If studies have linked it to gout, it is sold.", None),
        ("The study has not linked it to anything.", None),
    ],
)
def test_works_that_link_things(text: str, kind: str | None) -> None:
    assert [one.kind for one in attributions(document(text)) if one.lays] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Taxonomists believe that it is new.", "group"),
        ("Ethicists argue that it is late.", "group"),
        ("A commission appointed by President Hall estimated that it would cost more.", "named"),
        ("A charity founded by Ana Cruz says that it is late.", "named"),
        ("A commission appointed in May estimated that it would cost more.", "holder"),
    ],
)
def test_who_can_be_told(text: str, kind: str) -> None:
    assert [one.kind for one in attributions(document(text)) if one.lays] == [kind]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The prevailing view is that the bones are a bear's.", "The prevailing view"),
        ("The traditional opinion holds that the town is old.", "The traditional opinion holds"),
        ("A popular theory is that the stones were an altar.", "A popular theory is that"),
        ("Another explanation is that the ship sank.", "Another explanation is that"),
        ("Scholarly consensus holds that the letter is genuine.", "Scholarly consensus holds"),
        ("Its origin is still disputed.", "is still disputed"),
        ("It has come to be seen as a mistake.", "has come to be seen as"),
        ("The story goes that he sold the bell.", "The story goes that"),
        ("Scholars remain divided over the date.", "Scholars remain divided"),
        ("One could argue that the bridge is ugly.", "One could argue"),
        ("Rumours persist that the bell was sold.", "Rumours persist that"),
        ("She is tall and regarded as one of the best of her year.", "regarded"),
    ],
)
def test_opinions_without_a_holder(text: str, cue: str) -> None:
    assert [one for one in laid(text) if one[0] == "nobody"] == [("nobody", None, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Hall's view is that it is late.",
        "His view was that the bridge was ugly.",
        "The Harbour Club view is that it is late.",
        "The view is that of a lake.",
        "It was hotly debated in the council.",
        "They have long debated the plan.",
        "These limits came to be seen as a help.",
        "It is generally known by its code.",
    ],
)
def test_opinions_of_somebody_and_events(text: str) -> None:
    assert laid(text) == []


def test_many_scholars_accept_something() -> None:
    assert laid("The date is accepted by most scholars.") == [("group", "most scholars", "accepted by")]
    assert laid("Cards are accepted by many shops.") == []
    assert laid("Several scholars state that he was born in Riga.") == [("group", "Several scholars", "state that")]


@pytest.mark.parametrize(
    "text",
    [
        "The last entry is considered the most recent.",
        "The longer rule is regarded as the most specific.",
        "Many may agree to differ.",
        "A date not said to be of publication is short.",
    ],
)
def test_what_is_so_by_rule(text: str) -> None:
    assert laid(text) == []
