"""What a file that is named as a policy says of cookies and of itself, its name in the foot of a page, and links of menus that open new windows."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE, graded
from tests.found import severities_of

TEXT = "text/plain"
SAYS = "We may use cookies to provide you with a better ferry, and to know who you are."
BANNER = "We use cookies to ensure that we give you the best experience on our website. OK"
KEPT = "The town keeps the name of whoever buys a ticket for the ferry, and deletes it when a year has gone."


@pytest.mark.parametrize(
    ("path", "words", "found"),
    [
        ("privacy policies/ferry.town.txt", SAYS, "info"),
        ("privacy-policy-for-visitors.txt", SAYS, "info"),
        ("privacy-policy-for-visitors.txt", f"{SAYS[:-1]}!", "info"),
        ("privacy-policy-ruling.txt", SAYS, "error"),
        ("notes/ferry.town.txt", SAYS, "error"),
        ("privacy policies/ferry.town.txt", BANNER, "error"),
        ("privacy policies/ferry.town.txt", "Accept all cookies", "error"),
    ],
)
def test_a_file_named_as_a_policy_speaks_of_cookies(path: str, words: str, found: str) -> None:
    assert severities_of(cookie_notice, "\n\n".join((KEPT, *PROSE, words, KEPT)), TEXT, path) == [found]


@pytest.mark.parametrize(
    ("below", "found"),
    [
        (
            "Each browser of a visitor has a way of its own to do away with them, as the pages of its makers say.",
            "info",
        ),
        ("The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.", "error"),
    ],
)
def test_a_line_heads_what_a_policy_says_of_cookies(below: str, found: str) -> None:
    text = f"{KEPT}\n\nManage cookies in your browser\n\n{below}\n\n{KEPT}"
    assert severities_of(cookie_notice, text, TEXT, "privacy policies/ferry.town.txt") == [found]


def test_the_name_of_a_policy_in_a_foot_is_of_the_foot() -> None:
    foot = "## Useful links\n\n  * [Terms of Service](/terms)\n  * [Cookies Policy](/cookies)\n"
    assert graded(cookie_notice, *PROSE, foot) == []
    assert graded(site_footer, *PROSE, foot) == ["warning"]
    assert graded(cookie_notice, *PROSE, "[Terms of Service](/terms)", "Accept all cookies") == ["error"]


@pytest.mark.parametrize(
    ("label", "found"),
    [("Webmail", "warning"), ("Timetable of the ferry", "warning"), ("Instagram", "error"), ("Share", "error")],
)
def test_a_link_of_a_menu_opens_a_window(label: str, found: str) -> None:
    entries = "".join(
        f"    * [{words}(opens in new window/tab)](https://quay.town/a)\n" for words in ("Staff portal", label)
    )
    assert graded(share_prompt, f"Search\n  * [Utility Links](/utility-link)\n{entries}") == [found]
