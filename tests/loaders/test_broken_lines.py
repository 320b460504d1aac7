"""Plain text of a laid-out page, as it is taken out of a PDF file: its lines are those of narrow columns, and sentences go over from one to the next."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.api import Rule
from provenance.testing import document
from tests.found import severities_of

_COLUMN = (
    "The keepers of the old weir have \nbeen asked what the river does in \nthe spring, and none of them tells \n"
    "the same tale of it. Some say that \nthe water comes at night, as it has \nalways come, and takes the planks \n"
    "of the jetty one by one before \nanybody has heard it in the town. \nOthers have seen the ice go out in \nthe light of noon. \n\n"
)
_CONTENTS = "What the council of the lower harbour wants to do for the weir, the ferry, the lamps of the jetty and everybody who keeps them, in four years of work together\n\n"
_TEXT = _CONTENTS + 11 * _COLUMN
_SPACED = 11 * _COLUMN.replace(" \n", " \n\n")


def _paragraphs(text: str) -> list[str]:
    read = document(text)
    return [" ".join(read.slice(block.span).split()) for block in read.blocks]


def test_lines_of_a_column_are_a_paragraph_whatever_the_longest_line_has_room_for() -> None:
    first = " ".join(_COLUMN.split())
    assert first in _paragraphs(_TEXT)
    assert first not in _paragraphs(_CONTENTS + 2 * _COLUMN)


def test_a_blank_line_within_a_sentence_parts_none_where_many_stand_there() -> None:
    told = "Some say that the water comes at night, as it has always come, and takes the planks of the jetty one by one before anybody has heard it in the town."
    assert any(told in words for words in _paragraphs(_SPACED))


def test_the_name_of_an_account_may_begin_a_line_within_a_sentence() -> None:
    asked = "Nobody was asked, and the ferry is \nfree. Follow the mill on its page \n@HarbourMill and like it there too.\n@another\n@third\n"
    found = _paragraphs(_TEXT + asked)
    assert (
        "Nobody was asked, and the ferry is free. Follow the mill on its page @HarbourMill and like it there too."
        in found
    )
    assert found[-2:] == ["@another", "@third"]


def test_lines_that_are_short_are_none_of_a_column() -> None:
    assert len(document(200 * "a\nb\n").blocks) == 400


@pytest.mark.parametrize(
    ("rule", "lines", "severity"),
    [
        (share_prompt, "In our talks with the mill, we \nwill follow the following \nrules:\n\n", None),
        (share_prompt, "Making the upper mill pay its fair \nshare \n\n", None),
        (share_prompt, "The two harbours are to pool their \nlamps and share insights \nof the weir with the ferry.\n\n", None),
        (share_prompt, "Nobody was asked.\n\nFollow us on Facebook\n\n", "error"),
        (share_prompt, "Nobody was asked about the jetty. \nFollow us on Facebook\n\n", "error"),
        (newsletter_prompt, "In the middle of the plan for it, we \nwill set up a new National Ferry \nFund worth £3 million over the next \nterm. The fund is to pay for lamps.\n\n", None),
        (newsletter_prompt, "The council calls for all ferrymen \nof the lower harbour and their kin \nto receive a right to remain after \nthe service at the weir.\n\n", None),
        (newsletter_prompt, "Nobody was asked.\n\nSubscribe to our newsletter\n\n", "error"),
        (newsletter_prompt, "Nobody was asked about the jetty. \nSubscribe to our newsletter\n\n", "error"),
        (newsletter_prompt, "There are keepers who have seen all \nof the ice, and have gone with the \nSubscribe to our newsletter\nwater to the mill.\n\n", "error"),
        (site_footer, "Nobody was asked.\n\n© 2019 Harbour Lamp Media. All rights reserved.\n", "warning"),
    ],
)  # fmt: skip
def test_a_line_within_a_sentence_is_no_left_over(rule: Rule, lines: str, severity: str | None) -> None:
    below = _TEXT if rule is not site_footer else ""
    assert set(severities_of(rule, f"{_TEXT}{lines}{below}", "text/plain")) == ({severity} if severity else set())


def test_a_day_at_the_end_of_a_line_goes_on_below_a_blank_one() -> None:
    within = "We will keep limits on Sunday \n\ntrading in place, and the council \n\nreads what it hears of them.\n\n"
    alone = "The ferry was closed on Sunday.\n\n"
    assert "warning" not in severities_of(relative_date, f"{_SPACED}{within}{_SPACED}", "text/plain")
    assert severities_of(relative_date, f"{_SPACED}{alone}{_SPACED}", "text/plain")
