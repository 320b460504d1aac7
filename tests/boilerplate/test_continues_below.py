"""Lines that a page has over a film, a gallery or an advertisement between two paragraphs of its text."""

import pytest

from provenance import check
from provenance.records import Finding

_ABOVE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said."
)
_BELOW = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."


def _told(words: str, *, within: bool = False) -> list[Finding]:
    parted = " " if within else "\n\n"
    read = check(f"{_ABOVE}{parted}{words}{parted}{_BELOW}\n\n{_ABOVE}\n").findings
    return [one for one in read if one.rule.startswith("BLP") and words[:8] in one.excerpt]


@pytest.mark.parametrize(
    "words",
    [
        "Story continues below photo gallery.",
        "Story continues below video",
        "Article continues after the video",
        "Review continues below photo",
        "Story continued below slideshow",
        "Story continues below",
    ],
)
def test_continues(words: str) -> None:
    assert [(one.rule, one.severity) for one in _told(words)] == [("BLP407", "warning")]
    assert "film, pictures" in _told(words)[0].message


@pytest.mark.parametrize("words", ["Story continues below advertisement", "Article continues after ad"])
def test_advertisements_are_named(words: str) -> None:
    assert [one.rule for one in _told(words)] == ["BLP406"]


@pytest.mark.parametrize("words", ["Story continues below photo gallery.", "Article continues after this video."])
def test_within_a_paragraph(words: str) -> None:
    assert [one.rule for one in _told(words, within=True)] == ["BLP407"]


@pytest.mark.parametrize(
    "words",
    [
        "The story continues below the videos of the flood, on the wall of the chapel.",
        "Work continues below the bridge.",
        "Drilling continues under the map room.",
        "The pier continues below the posts that the storm left.",
        "The quarrel continues after the poll.",
        "Water continues under the posts, where nobody sees it.",
        "His story continues in the photo gallery of the town hall.",
        "The trail continues below the graphic of a heron.",
        "Her study of posts continued after the polls closed.",
        "The report continues with photos of the quay.",
        "Life continues after the pictures.",
    ],
)
def test_prose(words: str) -> None:
    assert _told(words) == []
    assert _told(words, within=True) == []
