"""Marks of emphasis in Markdown of which one stands where CommonMark does not look for it, so that readers see both (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_POST = "---\ntitle: The bridge\nlayout: post\n---\n\n"


def _told(text: str, path: str = "") -> list[tuple[str, str]]:
    return [(str(one.severity), one.excerpt) for one in findings(markup_residue, text, "text/markdown", path)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In bed she read *Lamp Street *and fell asleep.", "*Lamp Street *"),
        ("They fitted the *lamps *to the new quay.", "*lamps *"),
        ("If we *were *late, nobody said so.", "*were *"),
        ("*But the quay *is not made that way.", "*But the quay *"),
        ("She wrote of *Who Lit the Lamp? *in May.", "*Who Lit the Lamp? *"),
    ],
)
def test_a_space_inside_the_second_of_a_pair(text: str, words: str) -> None:
    assert _told(text) == [("warning", words)]


@pytest.mark.parametrize(
    "text",
    [
        "In bed she read *Lamp Street* and fell asleep.",
        "The firm sells *nix systems to *BSD houses.",
        "The call takes *args and then *kwargs of the lamp.",
        "The list of a Lamp *first, void *second is long.",
        "Point char *name at the mill, and int *count at the quay.",
        "Proto-Lampic had *lamo, Leeds has lam, and York had *lom before.",
        "*Prices are without tax. *Times may change.",
        "*Times may change *All of May",
        "The area is 3 *a *b at most.",
        "In bed she read \\*Lamp Street \\*and fell asleep.",
        "In bed she typed `*Lamp Street *and` and fell asleep.",
        "Copy *lamps/quay.md *drafts by hand.",
    ],
)
def test_what_is_read_or_begins_with_the_sign(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The lamp gives off energy*.* The quay takes it in.", "*.*"),
        ("It is taught at the School of Lamps_._ As it was said, nobody minds.", "_._"),
        ("Tuesday, 5 May**:** Mill Street.", "**:**"),
        ("The mill, by Ana Cruz*,* in the Leeds Monthly.", "*,*"),
        ("Do I ask for too much*?*", "*?*"),
    ],
)
def test_a_stop_alone_between_the_marks(text: str, words: str) -> None:
    assert _told(text) == [("warning", words)]


def test_a_reader_that_does_not_ask_takes_it() -> None:
    text = "The lamp gives off energy*.* The quay takes it in."
    assert _told(_POST + text) == [("info", "*.*")]
    assert _told(text, "quay.qmd") == [("info", "*.*")]


@pytest.mark.parametrize(
    "text",
    [
        "The lamp gives off *energy.* The quay takes it in.",
        "Take a lamp *.* or a quay *,* in its place.",
        "Delete lamp*.*txt by hand.",
        "Delete `lamp*.*` and go.",
        "The lamp gives off energy\\*.\\* The quay takes it in.",
        "Version 10*.*2 of the lamp.",
    ],
)
def test_no_stop_alone(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<center>*The end*</center>\n\nThe mill is closed.", "*The end*"),
        ("<ul>\n<li>Many **lamps** are out.</li>\n</ul>\n\nThe mill is closed.", "**lamps**"),
    ],
)
def test_a_pair_in_a_block_of_html(text: str, words: str) -> None:
    assert _told(text) == [("warning", words)]


@pytest.mark.parametrize(
    ("front", "text", "told"),
    [
        (_POST, "<div>The mill</div>Many **lamps** are out.", "info"),
        (_POST, "<div>The mill\n\n</div>Many lamps and **quays** are shut.", "info"),
        ("", "<div>The mill</div>Many **lamps** are out.", "warning"),
        ("---\ntitle: The bridge\n---\n\n", "<div>The mill</div>Many **lamps** are out.", "warning"),
        (_POST, "<div>Many **lamps** are out.</div>", "warning"),
        (_POST, "<div>The mill</div><center>Many **lamps** are out.</center>", "warning"),
        (_POST, "<div><div>The mill</div>Many **lamps** are out.</div>", "warning"),
        (_POST, '<img src="lamp.png">\nMany **lamps** are out.', "info"),
        (_POST, "<span class='lamp'>\nMany **lamps** are out.</span>", "info"),
        ("---\ntitle: The bridge\n---\n\n", '<img src="lamp.png">\nMany **lamps** are out.', "warning"),
        (_POST, '<div>\n\n<img src="lamp.png">\nMany **lamps** are out.\n</div>', "warning"),
        (_POST, '<img src="lamp.png">\n<center>Many **lamps** are out.</center>', "warning"),
        (_POST, "<h2>The mill</h2>\nMany **lamps** are out.", "info"),
        (_POST, "<h2>The mill</h2>\nNobody objected:\n- **Lamps:** they are out.", "info"),
        (_POST, "<blockquote>\nThe mill is old.\n</blockquote>\nMany **lamps** are out.", "info"),
        ("", "<h2>The mill</h2>\nMany **lamps** are out.", "warning"),
        (_POST, "<h2>The mill</h2>\n<center>Many **lamps** are out.</center>", "warning"),
        (_POST, "<div>\n<h2>The mill</h2>\nMany **lamps** are out.\n</div>", "warning"),
    ],
)
def test_kramdown_ends_a_block_with_its_last_tag(front: str, text: str, told: str) -> None:
    assert [severity for severity, _ in _told(f"{front}{text}\n")] == [told]


@pytest.mark.parametrize(
    "text",
    [
        '<div markdown="1">\nMany **lamps** are out.\n</div>',
        "<div>\n\nMany **lamps** are out.\n\n</div>",
        "<b>The mill</b> has *many* lamps.",
        "<div>\nMany \\*\\*lamps\\*\\* are out.\n</div>",
        "<div>\nThe area is 2*a*b here.\n</div>",
        "<pre>\nMany **lamps** are out.\n</pre>",
        "<div>\n<code>**lamps**</code> are out.\n</div>",
    ],
)
def test_a_pair_that_is_read_or_shown(text: str) -> None:
    assert _told(text) == []


def test_classes_without_a_colon_behind_a_link() -> None:
    (told,) = findings(markup_residue, _POST + "See [the mill](https://lampnet.org/){.extern} and [quay](/q){.extern}.")
    assert told.excerpt == "{.extern}"
    assert "as 1 more do" in told.message


@pytest.mark.parametrize(
    "text",
    [
        _POST + "See [the mill](https://lampnet.org/){:.extern} for more.",
        "See [the mill](https://lampnet.org/){.extern} for more.",
        "---\nlayout: note\n---\n\nSee [the mill](https://lampnet.org/){.extern} for more.",
        _POST + "Write `[the mill](https://lampnet.org/){.extern}` for that.",
        _POST + "See \\[the mill\\](https://lampnet.org/) {.extern} for more.",
    ],
)
def test_classes_that_some_reader_takes(text: str) -> None:
    assert _told(text) == []
