"""A line by which a writer points to what stands below, a sentence on a service, and the names that messages have for buttons and calls (BLP401, BLP402, BLP405)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule
from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of


@pytest.mark.parametrize(
    ("rule", "line", "below", "severities"),
    [
        (navigation, "SEE MORE HERE:", PROSE[1], ["info"]),
        (navigation, "SEE MORE", PROSE[1], ["warning"]),
        (related_posts, "You can see it here:", PROSE[1], ["info"]),
        (related_posts, "More stories here:", "- The ferry of Riverton\n- The weir of Leeds", ["error"]),
        (related_posts, "Related stories:", "- The ferry of Riverton\n- The weir of Leeds", ["error"]),
        (share_prompt, "Twitter may have found out who paid for the bridge, do you see it?", PROSE[1], []),
        (share_prompt, "Instagram has all of the bridge: follow us for more!", PROSE[1], ["error"]),
        (share_prompt, "Follow us on Twitter for more news of the bridge.", PROSE[1], ["error"]),
    ],
)
def test_what_points_to_the_text_below(rule: Rule, line: str, below: str, severities: list[str]) -> None:
    assert severities_of(rule, f"{PROSE[0]}\n\n{line}\n\n{below}\n\n{PROSE[2]}", "text/plain") == severities


@pytest.mark.parametrize(
    ("rule", "line", "said"),
    [
        (navigation, "Buy now", "is a button of a box on the page"),
        (navigation, "Home » News » Bridges", "is navigation of the page"),
        (share_prompt, "SHARE YOUR STORY", "is a call of the newsroom for what readers know"),
        (share_prompt, "Share this article", "belongs to the page’s buttons and calls to share or follow"),
    ],
)
def test_a_message_names_what_it_is(rule: Rule, line: str, said: str) -> None:
    (finding,) = findings(rule, f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}", "text/plain")
    assert said in finding.message


_SAID = "We have read what the council wrote, and we have closed the bridge."


@pytest.mark.parametrize(
    ("line", "below", "severity"),
    [
        ("The full post can be read below:", f"“{_SAID}”", "info"),
        ("The full post can be read below:", f"“{_SAID}\n\n{_SAID}”", "info"),
        ("Read the full story below:", f'"{_SAID}"', "info"),
        ("The full report can be read below:", f"Dear members of the council,\n\n{_SAID}", "info"),
        # the text goes on, somebody is quoted in it, the line points elsewhere or leads to nothing
        ("The full post can be read below:", _SAID, "warning"),
        ("The full post can be read below:", f"“{_SAID}” Ana Cruz said.", "warning"),
        ("The full post can be read below:", f"“{_SAID}” she said. “It is old.”", "warning"),
        ("Read the full story here:", f"“{_SAID}”", "warning"),
        ("Read the full story below", f"“{_SAID}”", "warning"),
    ],
)
def test_a_line_that_leads_to_somebodys_words(line: str, below: str, severity: str) -> None:
    text = f"{PROSE[0]}\n\n{line}\n\n{below}\n\n{PROSE[2]}"
    assert severities_of(read_more, text, "text/plain") == [severity]


def test_a_line_that_leads_to_a_quotation_that_is_marked_up() -> None:
    line = "The full post can be read below:"
    assert severities_of(read_more, f"{PROSE[0]}\n\n{line}\n\n> {_SAID}\n\n{PROSE[2]}") == ["info"]
