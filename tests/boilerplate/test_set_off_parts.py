"""Parts of a source in which what looks like markup is none."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.set_off_parts import is_set_off, set_off_parts


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("a <pre>b</pre> c", ["<pre>b</pre>"]),
        ("<SCRIPT src=a>b</script > <!-- c --> d", ["<SCRIPT src=a>b</script >", "<!-- c -->"]),
        # the first end is its own, and what stands in another part begins none
        ("<!-- <pre> --> b </pre> <code>c</code>", ["<!-- <pre> -->", "<code>c</code>"]),
        # nothing ends these
        ("<pre>a <!-- b <script> c", []),
        ("<pre>a </code> b <style>c</style>", ["<style>c</style>"]),
        ("<prefix>a</prefix>", []),
        ("a `<h2>` b", []),
    ],
)
def test_parts_of_a_page(source: str, parts: list[str]) -> None:
    assert [source[start:end] for start, end in set_off_parts(source)] == parts


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("a `<h2>` b", ["`<h2>`"]),
        ("a\n```\n<h2>\n```\nb `c\n`d", ["```\n<h2>\n```"]),
        ("```\na `<pre>` b\n", ["`<pre>`"]),
    ],
)
def test_parts_of_markdown(source: str, parts: list[str]) -> None:
    assert [source[start:end] for start, end in set_off_parts(source, written=True)] == parts


def test_places_within_and_beside() -> None:
    source = "a<pre>b</pre>c<!--d-->e"
    parts = set_off_parts(source)
    assert [source[at] for at in range(len(source)) if not is_set_off(parts, at)] == ["a", "c", "e"]
    assert not is_set_off([], 0)
