"""Where a sentence lays nothing to a group, to nobody or to a work without a name, because it says itself who says so, asks what they say, or has them helped (ATT102 to ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Both were said to have left the club in May, according to The Harbour Gazette.", []),
        ("It has been revealed that the dam leaked, according to the the Harbour Relief Mission.", []),
        ("It has been revealed that the dam leaked, according to officials.", ["info"]),
        ("It has been revealed that the dam leaked, but the mayor stayed, according to Ana Cruz.", ["info"]),
        ("It is believed that the dam leaked, according to Ana Cruz.", ["info"]),
        ("The tracks would help scientists confirm when the stone fell.", []),
        ("The tracks helped the experts confirm when the stone fell.", []),
        ("With such help experts confirm that the dam leaks.", ["warning"]),
        ("The tracks helped. Experts confirm that the dam leaks.", ["warning"]),
        ("What do others say?", []),
        ("What do experts say about the dam?", []),
        ("Why do others say that the dam leaks?", ["info"]),
        ("Others say that the dam leaks.", ["info"]),
        ("The firm is reportedly being looked into. According to Reuters, the questions are old.", []),
        ("The firm is reportedly being looked into. According to Ana Cruz, the questions are old.", ["info"]),
        ("The firm is reportedly being looked into. It rained. According to Reuters, that is old.", ["info"]),
    ],
)
def test_a_group_to_which_nothing_is_laid(said: str, severities: list[str]) -> None:
    assert severities_of(weasel_attribution, f"It rained in the hills.\n\n{said}", "text/plain") == severities


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("“It is water,” lead researcher and Harbour Lab planetary scientist Ana Cruz said on Monday.", []),
        ("“It is water,” a lead researcher and chemist said on Monday.", ["info"]),
        ("“It is water,” a researcher and the scientist Ana Cruz said on Monday.", ["info"]),
    ],
)
def test_two_things_that_one_named_person_is(said: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, said, "text/plain") == severities


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("A story on Harbour Report claimed that the dam leaks.", []),
        ("A story on Harbour Steel claimed that the dam leaks.", ["info"]),
        ("A story claimed that the dam leaks.", ["info"]),
        ("The Harbour Guild for Dams (HGD) sent two men to the mill, according to letters from the group.", []),
        ("The mayor sent two men to the mill, according to letters from the group.", ["info"]),
        ("Ana Cruz of Leeds sent two men to the mill, according to letters from the group.", ["info"]),
        ("A study on Harbour Report found that naps help.", ["warning"]),
    ],
)
def test_where_a_piece_stands_or_whose_letters_they_are(said: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, f"It rained in the hills. {said}", "text/plain") == severities


_TITLED = "The dam leaks, Harbour Commissioner Ana Cruz said. It leaked in May, Cruz said."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Safi al-Cruz, the pilot's father, spoke to the king. “He came,” the grieving father told a friend.", []),
        ("Safi al-Cruz, the pilot's uncle, spoke to the king. “He came,” the grieving father told a friend.", ["info"]),
        ("The king came, Ana Cruz said. “He came,” the grieving father told a friend.", ["info"]),
        (f"{_TITLED} The official said that it was old.", []),
        (f"{_TITLED} A senior official said that it was old.", ["warning"]),
        (f"{_TITLED} The official, who asked not to be named, said that it was old.", ["warning"]),
        (f"A senior official warned the town. {_TITLED} The official said that it was old.", ["info", "info"]),
        ("The dam leaks, Ana Cruz said. It leaked in May, Cruz said. The official said that it was old.", ["info"]),
        (f"{_TITLED} It rained, Ben Ode said. The official said that it was old.", ["info"]),
    ],
)
def test_one_person_who_is_taken_up_by_what_they_are(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text, "text/plain") == severities
