"""A heading over a list of other posts whose items stand in one line, each with its link (BLP401)."""

from __future__ import annotations

from provenance.analysis import content
from provenance.testing import document

_STORY = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. " * 3
_TITLES = (
    "The rise of the old ferry and of its keeper",
    "Why nobody paints the lamps of the pier",
    "The trajectory of the tolls, lessons from a century of bridges",
    "What the mayor found under the quay",
)


def _kinds(head: str, item: str) -> list[str]:
    made = document(f"# The bridge\n\n{_STORY}\n\n{head}\n\n{item}\n", media_type="text/markdown")
    return [part.kind for part in content(made).boilerplate]


_LINKED = "- " + " - ".join(f"[{title}](https://harbour.example/{at})" for at, title in enumerate(_TITLES))


def test_links_in_one_item_are_a_list() -> None:
    for head in ("### Related Posts:", "## Related Posts", "### You might also like"):
        assert _kinds(head, _LINKED) == ["related"]


def test_a_paragraph_of_the_author_is_none() -> None:
    told = f"- The [old ferry](https://harbour.example/1) is the subject of two books that I read in May. {_STORY}"
    for head in ("### Related Posts:", "## Related stories"):
        assert _kinds(head, told) == []
        assert _kinds(head, _STORY) == []
    for head in ("### What the papers say", "### Sources", "## The ferry"):
        assert _kinds(head, _LINKED) == []
