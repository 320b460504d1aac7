"""What the sentence of a source answers for it: a body between commas, the writer among a group, one of it with the words, an office that was told, a post, a maker of the figure."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

USERS = "A user named Ana_Lamp wrote that it would burn. A user called Fox said yes. The user Ben22 agreed. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "The government’s climate advisers, the Climate Change Committee (CCC), argue that it is best to build.",
            "info",
        ),
        ("The ministry’s advisers, the Harbour Safety Board, say that the dam is safe.", "info"),
        ("The mayor’s advisers, the Council on Dams, warned that it would fail.", "info"),
        ("Two officials, both of the Climate Change Committee, said that it would fail.", "warning"),
        ("The mayor’s advisers, Ana and Ben, warned that it would fail.", "warning"),
        ("In January, aides to Mr Cruz told US officials they had found papers at his home.", "info"),
        ("An aide told the Gazette that the papers were at his home.", "warning"),
        ("Two officials told lawmakers that the dam was unsafe.", "warning"),
        (f"{USERS}At 7:50pm, an anonymous user wrote: “It is not enough.”", "info"),
        ("The dam was shut. An anonymous user wrote: “It is not enough.”", "warning"),
        (
            "At 10 am, a user named Daddy wrote: “The mayor… insiders say he may escape. Go to the hall.” They went.",
            "info",
        ),
        ("At 10 am, the mayor wrote: “It is lost… insiders say it may fall. Go to the hall.” They went.", "warning"),
        ("A Department of Health spokeswoman said the ward would open in May.", "info"),
        ("Ministry of Defence sources said the ship was lost.", "warning"),
    ],
)
def test_a_holder(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("In those days many observers (including me) argued that this showed the power of the press.", "info"),
        ("Many critics (myself included) argue that the dam will fail.", "info"),
        ("Critics argue (correctly) that the dam will fail.", "info"),
        ("Critics argue, with good reason, that the dam will fail.", "info"),
        ("Critics rightly argue that the dam will fail.", "info"),
        ("Critics argue (loudly) that the dam will fail.", "warning"),
        ("Critics argue that the clerk was rightly dismissed.", "warning"),
        ("Critics do not rightly say that the dam will fail.", "warning"),
        ("Many critics, including the mayor, argue that the dam will fail.", "warning"),
        ("Supporters argued that she was the best, with one user writing, “She knows the law.”", "info"),
        ("Supporters argued that she was the best, with one hand on the law.", "warning"),
    ],
)
def test_a_group(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Research suggests that more are ill, with the Centers for Health and Care Services estimating 28 million.",
            "info",
        ),
        ("Research suggests that more are ill, with many of them in the north.", "warning"),
        (
            "The town has slipped to place 35, research suggests. It was 31st in May. The data was collected by Lamp-Lab, a club of two colleges.",
            "info",
        ),
        (
            "The town has slipped to place 35, research suggests. It was 31st in May. The litter was collected by Ana Cruz, who has a van.",
            "warning",
        ),
    ],
)
def test_research(text: str, severity: str) -> None:
    assert severities_of(unnamed_study, text, "text/plain") == [severity]


def test_the_source_of_before_in_indonesian() -> None:
    again = "Sebagai acuan, berikut rangkuman yang dikutip dari sumber sama seperti sebelumnya. Tarif bus ke bandara tetap sama untuk semua penumpang di kota ini."
    assert severities_of(anonymous_source, again, "text/plain") == ["info"]
    first = "Menurut sumber di kementerian, jembatan itu akan ditutup selama satu tahun karena rusak."
    assert severities_of(anonymous_source, first, "text/plain") == ["warning"]
