"""What stands below a text that a row keeps in one paragraph takes none of its sentences with it."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

SPOKEN = "We are happy to tell our readers that the ferry found a crew this week. You can see it leave the quay on Monday, when the council opens the new pier. Thanks to the pilots for sharing the pictures with us."
SHORT = "The council closed the bridge on Monday for a year. Nobody in the hall objected to it, and the mayor said that the works would cost four million. The ferry goes on."


@pytest.mark.parametrize("told", [SPOKEN, SHORT])
@pytest.mark.parametrize(
    "foot",
    [
        "Share this:Click to share on Facebook (Opens in new window)Click to share on X (Opens in new window) Related",
        "Leave a Reply Your email address will not be published. Required fields are marked *",
        "Enable JavaScript to view the comments powered by Disqus.",
    ],
)
def test_a_foot_begins_behind_the_last_sentence(told: str, foot: str) -> None:
    text = f"{told} {foot}"
    read = document(text)
    assert [read.slice(part.span) for part in content(read).boilerplate] == [foot]
    assert not any(part.whole for part in content(read).boilerplate)


def test_a_call_that_leads_to_its_buttons_goes_with_them() -> None:
    text = "Did you like the ferry? Click to share on Facebook (Opens in new window) Click to share on X (Opens in new window)"
    read = document(text)
    assert [read.slice(part.span) for part in content(read).boilerplate] == [text]


def test_the_button_for_comments_right_behind_one_to_share_is_of_its_bar() -> None:
    told = "The council closed the bridge on Monday for a year, and nobody in the hall objected to it."
    read = document(f"By Ana Cruz\nShare\nComments\n{told}\n{told}")
    assert [read.slice(part.span) for part in content(read).boilerplate] == ["Share\nComments"]
    read = document(f"By Ana Cruz\n{told}\nComments\n{told}")
    assert content(read).boilerplate == ()


TALK = "Join the discussion on [HN](https://hn.example.org/?q=ferry), [Reddit](https://www.reddit.com/search/?q=ferry), or send me an [email](mailto:ana@cruz.example)."


@pytest.mark.parametrize(
    ("behind", "is_told"),
    [
        ("The timetables can be found [here](https://ferry.example/times).", False),
        ("The clips can be found [here](https://www.tiktok.com/@ferry).", True),
        ("Our timetables can be found [here](https://ferry.example/times).", True),
    ],
)
def test_a_last_sentence_with_a_link_of_its_own_stays(behind: str, *, is_told: bool) -> None:
    text = f"# The ferry\n\n{SHORT}\n\n{SPOKEN}\n\n### Have a comment? {{#talk}}\n\n{TALK} {behind}\n"
    read = document(text, media_type="text/markdown")
    last = read.slice(content(read).boilerplate[-1].span)
    assert last.endswith("found here.") == is_told
