"""BLP407, BLP408: what stands below a column that a syndicate sells leads readers to its other writers, or to the paper that it is from."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.found import findings

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, since the beams are rotten."


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        (
            "Lou E. Cruz teaches law. To find out more about Lou E. Cruz and read features by other Harbour Syndicate writers, visit its website.",
            "To find out more about Lou E. Cruz and read features by other Harbour Syndicate writers, visit its website.",
        ),
        ("To find out more about the bridge, read the features of the harbour’s museum.", None),
        ("She wrote features by other names, and read columns by other lights.", None),
        ("The prize is for those who read columns by others aloud.", None),
    ],
)
def test_a_foot_leads_to_other_writers(foot: str, told: str | None) -> None:
    text = f"{_TOLD}\n\n{foot}"
    assert [one.excerpt for one in findings(read_more, text)] == ([told] if told else [])


_WIRED = "(c)2015 the Harbour Tribune (Riverton, Colo.){gap}Visit the Harbour Tribune (Riverton, Colo.) at www.harbour.com{gap}Distributed by Lamp Content Agency, LLC."


@pytest.mark.parametrize(
    "foot",
    [
        "\n\n___ " + _WIRED.format(gap=" "),
        "\n\n___ " + _WIRED.format(gap="\r\n"),
        " ------ " + _WIRED.format(gap=" "),
        " ------ " + _WIRED.format(gap="\n") + " AMX-2015-06-17T18:02:00-04:00",
        "\n\n" + _WIRED.format(gap=". ").replace("(c)", "©"),
    ],
)
def test_the_foot_of_a_wire_is_told_once_where_it_ran_together(foot: str) -> None:
    told = [one.excerpt for one in findings(site_footer, f"{_TOLD}{foot}")]
    assert len(told) == 1
    assert "Visit the Harbour" in told[0]


@pytest.mark.parametrize(
    "words",
    [
        "The film of 2015 is distributed by Lamp Pictures. Visit the hall at www.harbour.com and ask.",
        "Visit the mill at www.mill.town. The oil is Distributed by Lamp Oil, Leeds.",
        "In (c) 2015 the town of Leeds had a mill. Visit the mill and the oil works. Distributed by hand, the letters came late.",
    ],
)
def test_what_is_distributed_elsewhere_is_no_foot_of_a_wire(words: str) -> None:
    assert not findings(site_footer, f"{_TOLD}\n\n{words}")
