"""BLP401, BLP402, BLP403, BLP405 and BLP409: lines with words of pages that are parts of what somebody wrote."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Rule
from tests.found import findings, severities_of

PLAIN, HTML = "text/plain", "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_ITEMS = "- 📉 **Toll falls** to two coins, the lowest in ten years\n- **Ferry** goes on in winter, as the town said\n"


def _is_own(rule: Rule, text: str, media_type: str = "text/markdown") -> bool:
    """Whether the first finding says that the line seems to be a part of the text."""
    return "seems to be a part of this one" in findings(rule, text, media_type)[0].message


def _digest(head: str, items: str = _ITEMS) -> str:
    lists = "".join(f"**{one}**\n{_ITEMS}\n" for one in ("🌍 The quay", "🏢 The mill", "🛢 The lamp"))
    return f"# The day\n\n{_TOLD}\n\n{lists}{head}\n{items}\n{_TOLD}\n"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (_digest("**🌏 More stories**"), 1),
        (_digest("**More stories**"), 0),
        (_digest("**🌏 More stories**", "- [The toll falls](/toll)\n- [The ferry goes on](/ferry)\n"), 0),
    ],
)
def test_the_head_of_one_of_several_like_lists(text: str, own: int) -> None:
    assert _is_own(related_posts, text) == own


@pytest.mark.parametrize(
    ("line", "below", "severities"),
    [
        (
            "If you liked this article, you might also enjoy these resources:",
            "- [A](https://a.example/1)\n- [B](https://b.example/2)\n",
            ["info"],
        ),
        (
            "If you liked this article, you might also enjoy these resources:",
            "- [A](https://a.example/1)\n- [B](https://a.example/2)\n",
            ["error"],
        ),
        (
            "If you liked this article, share it with these friends:",
            "- [A](https://a.example/1)\n- [B](https://b.example/2)\n",
            ["error"],
        ),
        (
            "Share this article, and look at our books:",
            "- [A](https://a.example/1)\n- [B](https://b.example/2)\n",
            ["error"],
        ),
    ],
)
def test_resources_behind_a_tutorial(line: str, below: str, severities: list[str]) -> None:
    found = severities_of(share_prompt, f"# Lamps\n\n{_TOLD}\n\n{_TOLD}\n\n{line}\n\n{below}")
    assert found[:1] == severities


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("This paper is coming soon. Please subscribe by email to be notified when it is published.", 1),
        ("Please subscribe by email to be notified when a paper is published.", 0),
        ("New papers are coming soon. Please subscribe by email to be notified of each.", 0),
        (
            'Click <a href="https://harbour.example/mill.pdf">here</a> to download the Harbour Newsletter (.pdf).',
            1,
        ),
        ('Click <a href="https://harbour.example/join">here</a> to download the Harbour Newsletter (.pdf).', 0),
    ],
)
def test_a_letter_that_a_page_has_or_waits_for(line: str, own: int) -> None:
    page = f"<html><body><article><h1>The mill</h1><p>{_TOLD}</p><p>{line}</p></article></body></html>"
    assert _is_own(newsletter_prompt, page, HTML) == own


def test_a_part_of_minutes_and_a_task() -> None:
    parts = "".join(f"{head}\n---\n{_TOLD}\n\n" for head in ("Treasurer", "Members", "Lamps"))
    minutes = f"{{}}Newsletter\n---\nPlease get newsletter content to Ana by 28 May\n\n{_TOLD}\n"
    assert set(severities_of(newsletter_prompt, minutes.format(parts), PLAIN)) <= {"info"}
    assert severities_of(newsletter_prompt, minutes.format(f"{_TOLD}\n\n"), PLAIN) == ["error"]
    page = "<html><body><p>{0}</p><p>{1}</p><ol><li>Write of the mill.</li><li>Add comments!</li></ol><p>{0}</p></body></html>"
    assert severities_of(comment_section, page.format(_TOLD, "To-do for this site:"), HTML) == []
    assert severities_of(comment_section, page.format(_TOLD, _TOLD), HTML) == ["warning"]
    calls = f"# Mill\n\n{_TOLD}\n\n{_TOLD}\n\nTo do now:\n\n- Leave a comment\n- Share this article\n"
    assert severities_of(comment_section, calls) == ["info"]


def test_what_a_quoted_mail_had() -> None:
    mail = "> We light lamps.\n> \n> Quick links\n> \n> - Lamps\n> - Wicks\n"
    assert set(severities_of(navigation, f"{_TOLD}\n\n{mail}\n{_TOLD}\n", PLAIN)) == {"info"}
    assert severities_of(navigation, f"{_TOLD}\n\n{mail}\n{_TOLD}\n".replace("> ", ""), PLAIN)[:1] == ["warning"]
