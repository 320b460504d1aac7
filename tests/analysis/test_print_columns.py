"""Printed issues that a scanner read, in narrow columns: their lines begin and end within sentences, and their imprint is the print's own."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.analysis.print_columns import is_set_in_columns
from provenance.api import Rule
from provenance.testing import document
from tests.found import severities_of

_COLUMN = (
    "The keepers of the old weir have\nbeen asked what the river does in\nthe spring, and none of them tells\n"
    "the same tale of it. Some say that\nthe water comes at night, as it has\nalways come, and takes the plan¬\n"
    "ks of the jetty one by one before\nanybody has heard it in the town.\nOthers have seen the ice go out in\nthe light of noon.\n"
)
_PRINT = _COLUMN * 11
_WRAPPED = _PRINT.replace("plan¬\nks", "planks\nof it")


def test_hyphens_at_the_ends_of_lines_show_print() -> None:
    assert is_set_in_columns(document(_PRINT))
    assert is_set_in_columns(document(_PRINT.replace("plan¬\nks", "lan-\nterns")))
    assert not is_set_in_columns(document(_WRAPPED))
    assert not is_set_in_columns(document(_COLUMN))
    assert not is_set_in_columns(document(_PRINT.replace("plan¬\nks", "well-\nknown") + "It is well known.\n"))
    assert not is_set_in_columns(document(_PRINT.replace("plan¬\nks", "half-\nempty") + "A half-empty hall.\n"))
    assert is_set_in_columns(document(_PRINT.replace("plan¬\nks", "lan-\nterns") + "The well-known lanterns.\n"))


@pytest.mark.parametrize(
    ("rule", "lines", "severity"),
    [
        (related_posts, "There are now twelve keepers at the\nlower mill, and eleven men with oars\nmore in Mr. Cruz's\nboathouse below the bridge.\n", None),
        (related_posts, "Nobody was asked.\n\nMore from Harbour Lamp\n\nWhy the ferry is late this year\n\n", "error"),
        (template_placeholder, "The old man shouted that you had\nto come before him like a ferryman,\nand then he would laugh with you.\n", None),
        (template_placeholder, "Nobody was asked.\n\nText to come\n\n", "warning"),
        (vague_credit, "A lot of new boats lay in the yard. A staff\nof more than four hundred men ate in the\nshed beside it.\n", None),
        (advertisement, "The song of the ferry, with which a\ngirl from the island won the prize, was\nsponsored by the Harbour Board and the\nradio of the island, as they say.\n", None),
        (navigation, "Managing Editors\nEdition\nEdition\nEdition\nEdition\nLower Edition\n", None),
        (navigation, "Nobody was asked.\n\nCONTINUED NEXT PAGE\n\n", "warning"),
        (newsletter_prompt, "Nobody was asked.\n\nSUBSCRIBE NOW to our newsletter\n\n", "error"),
        (read_more, "Old lamps in new hands\n(Continued)\nefforts of the keepers, who had the\nwater at their doors.\n", "info"),
        (read_more, "Nobody was asked.\n\nCONTINUED ON PAGE 12\n\n", "warning"),
        (site_footer, "Page 26: A. Cruz, Leeds. Page 27:\nB. Ode © Lamp Works. Pages 29, 38\n(below): © Ola Berg. Page 30: © 1977 Carla Moor &\nRuth Lund, Moor Press. Page 32: ©\nHarbour Pictures, Leeds.\n", None),
        (site_footer, "Nobody was asked.\n\n(This article is copyright and may not be reproduced without prior permission.)\n\n", "info"),
        (site_footer, "Nobody was asked.\n\n© 2019 Harbour Lamp Media. All rights reserved.\n\n", "warning"),
        (phone_number, "Subscriptions: Ana Cruz (Tel. 45.68.45.65)\nBen Ode, Mohamed Lund\n(Tel. 45.68.49.19)\nCustomer service: Ola Berg (Tel. 45.68.45.64)\nShipping: Carl Moor (Tel. 45.68.47.50)\nPrinted in Leeds.\n", "info"),
        (phone_number, "She kept the subscriptions, the advertising and the\nlayout of what was printed in Leeds. Call my sister Ana Cruz on her mobile, 312-664-8546.\n", "warning"),
        (phone_number, "Nobody was asked. Call my sister Ana Cruz on her mobile, 312-664-8546.\n", "warning"),
    ],
)  # fmt: skip
def test_what_stands_in_print(rule: Rule, lines: str, severity: str | None) -> None:
    found = set(severities_of(rule, f"{_PRINT}{lines}{_PRINT if rule is not site_footer else ''}", "text/plain"))
    assert found == ({severity} if severity else set())


@pytest.mark.parametrize(
    "lines",
    [
        "Continue reading\nhttps://harbour.test/the-weir",
        "Read more\nwww.harbour.test/the-weir",
        "Read the full story\non our website",
        "[…] Continue reading\nthe weir is closed",
    ],
)
@pytest.mark.parametrize("below", ["", f"\n\n{_WRAPPED}"])
def test_what_was_not_printed_has_no_heads_of_pages(lines: str, below: str) -> None:
    text = f"The keepers of the weir were asked on 3 May 2024 what the river does.\n\nNobody was told more.\n\n{lines}{below}"
    assert "warning" in severities_of(read_more, text, "text/plain")


def test_nothing_of_print_stands_behind_the_last_prompt() -> None:
    assert severities_of(read_more, f"{_PRINT}\nRead the full story\non our website", "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("heads", "severity"),
    [
        ("VOLUME III- N° 4 PRICE : 10 Cents (U. S.), 6 Pence (U. K.). Ier MAY 1950\n", "info"),
        ("NOVEMBER 1975 28TH YEAR\n", "info"),
        ("NOVEMBER 1975 28th YEAR\n", "info"),
        ("November 1975\n", "info"),
        ("November 1975 Great Fire\n", "warning"),
        (3 * "Harbour Lamp. Nr 8-9. 1955\n", "info"),
        (3 * "12 The Harbour Lamp - September 2000\n", "info"),
        ("The weir was built in May 1950 and\nin June of 1955 it was mended.\n", "warning"),
        ("", "warning"),
    ],
)
def test_an_issue_is_dated_on_its_cover_and_in_the_heads_of_its_pages(heads: str, severity: str) -> None:
    told = "The mayor said that the bridge was closed last November, and the council met.\n"
    report = (
        6
        * "Ana Cruz told the council that the lamps\nare old. Ben Ode, who keeps the ferry,\nsaid that he had asked for help.\n"
    )
    found = severities_of(relative_date, f"{3 * _COLUMN}{heads}{_PRINT}{report}{told}{report}{_PRINT}", "text/plain")
    assert (found or ["info"])[0] == severity
