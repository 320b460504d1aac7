"""Days that ran into the words beside them, and days in the addresses of originals (DAT201, DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.dates.common import undated
from tests.found import severities_of

SAID = "The lamp went out on Monday, said Ana Cruz, the mayor. The council refused to pay for the oil. The mayor left the hall. "


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("", "error"),
        ("The lamp is out - Harbour WireDec. 17, 2013, 11:11 am ", "info"),
        ("The lamp is outBy Ben OdeCity ReporterWed., Jan. 15, 2014 ", "info"),
        ("The lamp is outBen Ode13 Sep 2015 at 17:39 ET ", "info"),
        ("The lamp is out, June 3, 2024The Harbour\n\n", "info"),
        ("La lampe s’est éteinteLe Phare3 juin 2024 ", "info"),
        ("The lamp is out\nBy BEN ODE and ANA CRUZMARCH 8, 2016\n", "info"),
        ("The lamp is out. The oil of LEEDSMARCH 8, 2016, is gone. ", "error"),
        ("The weir broke on June 3, 2021, and the mill burned. ", "error"),
        ("The weir broke on June 3, 2021, 10:15 am, and the mill burned. ", "error"),
        ("The weir broke onMarch 3, 1998, and the mill burned. ", "error"),
        ("The miller was born at:March 3, 1998. ", "error"),
        ("Opening:\nMay 4, 2019 18:30 in the hall. ", "error"),
        ("The mill has room for Lamp 13 Oils 2015 at 17:39. ", "error"),
    ],
)
def test_a_day_that_ran_into_its_neighbours_may_be_the_own_one(head: str, severity: str) -> None:
    assert undated(head + SAID, "text/plain") == severity


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("", "warning"),
        ('<a href="https://lamp.example/2010/08/18/weir/">Original Article</a>', "info"),
        ('<a href="https://lamp.example/article/20100818/weir">Artículo original</a>', "info"),
        ('</p><p><a href="https://lamp.example/content/the-weir-broke-08182010.aspx">[Source]</a>', "info"),
        ('<a href="https://lamp.example/2010/08/18/weir/">What the council says</a>', "warning"),
        ('Chart: lamps sold. <a href="https://lamp.example/stats-2013-05-04.csv">Source</a>', "warning"),
        ('<a href="https://lamp.example/story?id=10152010">Original Article</a>', "warning"),
        ('<a href="https://lamp.example/weir/">Original Article</a>', "warning"),
    ],
)
def test_the_address_of_the_original_gives_the_day(foot: str, severity: str) -> None:
    page = f"<p>{SAID}</p><p>Copyright Harbour News. {foot}</p>"
    assert severities_of(relative_date, page, "text/html")[0] == severity


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("The lamp is outBen Ode13 Sep 2015 at 17:39 ET ", "info"),
        ("The lamp is out13 Sep 2015 at 17:39 ET ", "warning"),
    ],
)
def test_a_name_into_which_a_day_ran_may_be_the_author(head: str, severity: str) -> None:
    assert severities_of(missing_author, head + SAID * 2, "text/plain") == [severity]
