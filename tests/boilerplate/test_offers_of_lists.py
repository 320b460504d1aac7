"""Terms of offers in a text that lists deals (BLP403, BLP407), dummy text that stands twice (BLP418), columns of WordPress in front matter (BLP410), and a quotation mark too many in a tag (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings, severities_of

DEALS = """We bring you the best deals on lamps that we found today.

A Lamp With Two Arms for $39.99

The price of the lamp has dropped before the fair, and the shop sends it at once.

Get it at Lamp House for $39.99

Four Months of Lamp Unlimited for $0.99

{call}

See it on Quay Store for $0.99

A Bell of Brass for $12

It rings, and it is heard on the other side of the river.

Get it at Bell House for $12

Get the rope on Quay Store for $3

Buy the hook from Quay Store for $2
"""
LISTED = [
    (
        newsletter_prompt,
        "This deal only works for new Lamp Unlimited subscribers, but you don't have to be a member of the shop.",
    ),
    (read_more, "Get it with Free Case at Lamp House for $1.20"),
]


@pytest.mark.parametrize(("rule", "call"), LISTED)
def test_the_terms_of_an_offer_are_what_a_list_of_deals_tells(rule: object, call: str) -> None:
    assert set(severities_of(rule, DEALS.format(call=call), "text/plain")) <= {"info"}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        (newsletter_prompt, "Sign up for our newsletter and get the best deals delivered to your inbox."),
        (read_more, "The rest of this story is for members only. Log in, or try it for a month."),
    ],
)
def test_what_its_own_house_asks_in_such_a_list_is_told(rule: object, call: str) -> None:
    found = severities_of(rule, DEALS.format(call=call), "text/plain")  # type: ignore[arg-type]
    assert set(found) - {"info"} != set()


LATIN = "Duis commodo ligula libero, a pharetra ligula posuere sit amet. Sed ipsum dolor, elementum eget nisl eget, sagittis vestibulum augue. Donec tincidunt mauris et nunc tempus, nec pretium nibh cursus. Aenean nec magna turpis. Suspendisse egestas tellus iaculis, mattis libero vitae, viverra magna."
FIRST = (
    "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and the ferry."
)
LAST = "The next meeting is in June, and whoever wants to speak there has to write to the clerk beforehand."
PROSE = "The beams of the bridge are rotten, as two firms told the council in May, and nobody has found the money for new ones since then. The town has asked the county to pay half of it, which the county has not answered yet, and the ferry goes on until it does."


@pytest.mark.parametrize(("words", "told"), [(LATIN, 0), (PROSE, 1)])
def test_dummy_text_that_stands_twice_is_no_second_fault(words: str, told: int) -> None:
    text = "\n\n".join((FIRST, LAST, words, FIRST[:40] + " today.", words, LAST[:50] + " now."))
    assert len([one for one in findings(doubled_text, text) if "stands twice" in one.message]) == told


@pytest.mark.parametrize(
    ("fields", "severity"),
    [
        ('post_title: ""\npost_excerpt: ""\npost_date: 2015-11-25 09:25:15', "info"),
        ("title: The ferry\ndate: 2015-11-25", "error"),
    ],
)
def test_columns_of_wordpress_say_so_where_they_are_empty(fields: str, severity: str) -> None:
    text = f"---\nID: 22\n{fields}\nlayout: page\n---\n<p>The ferry goes at nine.</p>\n\n[smartslider3 slider=4]\n\n<p>It comes back at ten.</p>\n"
    assert severities_of(template_placeholder, text)[:1] == [severity]


def test_a_quotation_mark_too_many_is_taken_out_of_a_tag() -> None:
    text = '<div class="box">\n    <p>I row.\n\n   <p>I <a href="https://lamp.example"/">dance</a> and sing, too.</p>\n\n</div>\n'
    (finding,) = findings(markup_residue, text)
    assert "has a quotation mark too many" in finding.message
    assert "keep the tag" in finding.message
    assert finding.severity == "warning"
