"""Calls that are the title of the text on which they stand (BLP401 to BLP405)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_ARTICLE = "\n\n".join(PROSE)


@pytest.mark.parametrize(
    ("front", "path", "found"),
    [
        ("title: Share This Story", "posts/12.md", []),
        ("title: Share this story | Harbour News", "posts/12.md", ["error"]),
        ("title: The boats of Holm - Share this story", "posts/12.md", ["error"]),
        ('title: "The boats of Holm: share this story"', "posts/12.md", ["info"]),
        ('title: "Share This Story: how nine families row"', "posts/12.md", []),
        ("url: https://harbour.town/2023/05/share-this-story", "posts/12.md", []),
        ("date: 2023-05-12", "posts/2023-05-12-share-this-story.md", []),
        ("title: The boats of Holm\nurl: https://harbour.town/12", "posts/12.md", ["error"]),
        ("title: Caring for boats\nurl: https://harbour.town/12", "posts/12.md", ["error"]),
    ],
)
def test_the_title_of_a_text_is_no_call(front: str, path: str, found: list[str]) -> None:
    assert severities_of(share_prompt, f"---\n{front}\n---\n\nShare This Story\n\n{_ARTICLE}", path=path) == found


def test_the_same_words_below_the_text_are_one() -> None:
    head = "---\ntitle: Share This Story | Harbour News\nurl: https://harbour.town/12\n---\n\n"
    assert severities_of(share_prompt, f"{head}{_ARTICLE}\n\nShare this story", path="posts/12.md") == ["error"]


@pytest.mark.parametrize(
    ("title", "heading", "found"),
    [
        ("The boats of Holm", "## Featured Article: The boats of Holm", []),
        ("The boats of Holm", "## Featured Article: The mill of Holm", ["error"]),
        ("The boats of Holm", "## Featured Article: [The boats of Holm](https://harbour.town/12)", ["error"]),
    ],
)
def test_a_heading_with_the_title_leads_to_no_other_article(title: str, heading: str, found: list[str]) -> None:
    source = f"---\ntitle: {title}\nurl: https://harbour.town/15\n---\n\n{_ARTICLE}\n\n{heading}\n\n{_ARTICLE}"
    assert severities_of(related_posts, source, path="posts/12.md") == found


@pytest.mark.parametrize(("title", "found"), [("Search", []), ("The boats of Holm", ["warning"])])
def test_the_first_line_of_a_page_of_search(title: str, found: list[str]) -> None:
    assert (
        severities_of(navigation, f"---\ntitle: {title}\nurl: https://harbour.town/15\n---\n\nSearch\n\n{_ARTICLE}")
        == found
    )
