"""Calls that are the title of the text on which they stand (BLP402, BLP403)."""

from __future__ import annotations

import pytest
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
