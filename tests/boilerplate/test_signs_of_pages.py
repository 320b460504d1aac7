"""Words that authors use, too, are a warning where something says that they are a page's (BLP401 to BLP409)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.rules import Rule
from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_FRONT = "---\ntitle: The ferry\nauthor: Ana Cruz\ndate: 2024-05-03\n---"
_RIGHTS = "© 2024 Harbour Lamps Ltd. All rights reserved."
_OFFER = "Sign up for our newsletter"
_COOKIES = "Accept all cookies"


@pytest.mark.parametrize(
    ("rule", "lines", "severity"),
    [
        (newsletter_prompt, (*PROSE, _OFFER), "info"),
        (newsletter_prompt, (_COOKIES, *PROSE, _OFFER), "error"),
        (site_footer, (*PROSE, _RIGHTS), "info"),
        (site_footer, (_COOKIES, *PROSE, _RIGHTS), "warning"),
        (share_prompt, (*PROSE, "Share this article"), "error"),
        (related_posts, (*PROSE, "Read next: The ferry is full until the end of May"), "error"),
    ],
)
def test_in_a_source_of_a_site(rule: Rule, lines: tuple[str, ...], severity: str) -> None:
    assert severities_of(rule, "\n\n".join((_FRONT, *lines))) == [severity]
    if severity == "info":
        saved = _FRONT.replace("---\n", "---\nurl: https://ferry.town/a\n", 1)
        assert severities_of(rule, "\n\n".join((saved, *lines))) != ["info"]


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        (("Advertisement", "Services", "Advertisement"), "info"),
        (("Advertisement", "Services", "Advertisement", "Share this article"), "info"),
        (("Services", "Advertisement", "Back to top", "Advertisement", "Log in | Register"), "warning"),
        (("Sport", "Travel", "Canada", "About us"), "warning"),
    ],
)
def test_a_weak_word_of_menus_takes_another_part_of_a_page(lines: tuple[str, ...], severity: str) -> None:
    found = severities_of(navigation, "\n\n".join((*PROSE, *PROSE, *lines)), "text/plain")
    assert found[:1] == [severity]


@pytest.mark.parametrize(
    ("rule", "line", "severity"),
    [
        (newsletter_prompt, _OFFER, "info"),
        (site_footer, _RIGHTS, "info"),
        (site_footer, "The post A bridge is closed appeared first on Harbour Lamps.", "warning"),
        (navigation, "Back to top", "info"),
        (share_prompt, "Follow us on Instagram", "info"),
        (share_prompt, "Share this article", "error"),
        (share_prompt, "Share on Facebook", "info"),
        (share_prompt, "Share on Facebook Share on X Share on Telegram", "error"),
        (related_posts, "Read next: The ferry is full until the end of May", "error"),
        (related_posts, "Related articles\n\n- [The ferry is full](/ferry)\n\n- [The mill is let](/mill)", "info"),
        (related_posts, "**Most Discussed Topics:**\n\n- The ferry of the town\n\n- The mill at the weir", "info"),
    ],
)
@pytest.mark.parametrize("path", ["posts/bridge.md", "bridge"])
def test_in_a_file_that_somebody_wrote(rule: Rule, line: str, severity: str, path: str) -> None:
    found = severities_of(rule, "\n\n".join((*PROSE, line)), path=path)
    assert found == [severity] if "." in path else found != ["info"]
    beside = severities_of(rule, "\n\n".join((_COOKIES, *PROSE, line)), path=path)
    assert beside != ["info"]


def test_the_call_and_the_foot_of_a_page_count_each_other() -> None:
    text = "\n\n".join((*PROSE, _OFFER, _RIGHTS))
    for rule in (newsletter_prompt, site_footer):
        assert severities_of(rule, text, path="posts/bridge.md") not in ([], ["info"])


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("*Have feedback? Reply to this post or find me on [Twitter](https://twitter.com/anacruz).*", "info"),
        ("Any questions? Answer under this post, or follow me on [Twitter](https://twitter.com/anacruz).", "info"),
        (
            "Haben Sie Fragen? Teilen Sie diesen Beitrag, oder folgen Sie uns auf [Twitter](https://twitter.com/lampen).",
            "info",
        ),
        ("Like it? Share this post on Twitter and follow us there.", "error"),
        ("Have feedback? Share this post.", "error"),
    ],
)
def test_a_last_line_that_wants_an_answer(line: str, severity: str) -> None:
    assert severities_of(share_prompt, "\n\n".join((_FRONT, *PROSE, line)), path="posts/ferry.md") in ([severity], [])


_LED = "For further background, please see our prior blog posts:\n\n- [The toll](/toll/)\n- [The piers](/piers/)"
_STEP = '---\nID: 7\npost_title: The ferry\nauthor: Ana Cruz\npost_excerpt: ""\npermalink: https://ferry.town/a/\npost_date: 2024-05-03 00:00:00\n---'


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        ((_FRONT, PROSE[0], _LED, *PROSE[1:]), "info"),
        ((_FRONT, *PROSE, _LED), "error"),
        ((_FRONT, PROSE[0], _LED.replace("For further background, please see our prior", "Prior"), *PROSE[1:]), None),
        ((_FRONT.replace("---\n", "---\nurl: https://ferry.town/a\n", 1), PROSE[0], _LED, *PROSE[1:]), "error"),
    ],
)
def test_a_sentence_that_leads_to_what_the_text_builds_on(lines: tuple[str, ...], severity: str | None) -> None:
    assert severities_of(related_posts, "\n\n".join(lines)) == ([severity] if severity else [])


def test_a_file_that_its_site_keeps_in_step_is_its_own() -> None:
    lines = (*PROSE, _OFFER)
    assert severities_of(newsletter_prompt, "\n\n".join((_STEP, *lines))) == ["info"]
    assert severities_of(newsletter_prompt, "\n\n".join((_STEP.replace("post_", "my_"), *lines))) == ["error"]
    assert severities_of(newsletter_prompt, "\n\n".join((_STEP, _COOKIES, *lines))) == ["error"]
