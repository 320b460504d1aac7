"""BLP411: single marks in Markdown that no program reads as italics, and signs that it does not take for those of a heading."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from provenance.testing import find


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    findings, problems = find(markup_residue, Example(text, media_type=media_type))
    assert problems == []
    return [(finding.severity, finding.excerpt) for finding in findings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lamps are the heart of _our town’s _harbour.", "_our town’s _"),
        ("The lamps stand in _data of the _harbour.", "_data of the _"),
        ("The lamps of _our whole _site are out.", "_our whole _"),
        ("It is told in his first book, *Harbour Lamp *(1970).", "*Harbour Lamp *"),
        ("*English: *the lamp is lit.", "*English: *"),
        ("_Why I vote_\n\n_Why I vote  \n_I vote since the lamps are out.", "_Why I vote _"),
    ],
)
def test_a_space_inside_a_pair_leaves_its_marks_to_readers(text: str, words: str) -> None:
    assert _told(text) == [("warning", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Lamps are the heart of _our town’s_ harbour, and *Harbour Lamp* (1970) tells of them.",
        "The cookies are _ga, _gat, _gid and _utma.",
        "Copy the folder _site to the host, and put the name\nof it into _config.yml by hand.",
        "For the front they are index.html, _mill/list.html, and _mill/one.html of the theme.",
        "The file _layouts that is asked for stands in _layouts of the theme.",
        "Two times *a is b, and char *name points to it.",
        "The price is *without* tax, and the call is f(a *b).",
        "Write `_our town’s _harbour` and see.",
        "Lamps are the heart of \\_our town’s \\_harbour.",
    ],
)
def test_what_is_read_and_names_are_nothing(text: str) -> None:
    assert _told(text) == []


def test_plain_text_may_have_them() -> None:
    assert _told("Lamps are the heart of _our town’s _harbour.", "text/plain") == []


@pytest.mark.parametrize("heading", ["##The harbour", "###The harbour", "##\xa0The harbour"])
def test_a_heading_without_a_space_shows_its_signs(heading: str) -> None:
    told = _told(f"The lamp is lit.\n\n{heading}\n\nIt is dark.")
    assert [(severity, excerpt.replace("\xa0", " ")) for severity, excerpt in told] == [
        ("warning", heading.replace("\xa0", " "))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## The harbour\n\nIt is dark.",
        "It is dark. #harbour\n\n#lamps and more",
        "    ##The harbour\n\nIt is dark.",
        "It is item ##3 of them.",
    ],
)
def test_headings_and_hashtags_are_read(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "See [the harbour](<https://lampnet.org/harbour/\n\n>) of the town.",
            [("warning", "[the harbour](<https://lampnet.org/harbour/")],
        ),
        (
            "See [the harbour](https://lampnet.org/har\n\nbour) of the town.",
            [("warning", "[the harbour](https://lampnet.org/har")],
        ),
        ("See [the harbour](https://lampnet.org/harbour\n) of the town.", []),
        ("See [the harbour](<https://lampnet.org/har bour>) of the town.", []),
        ("See `[the harbour](https://lampnet.org/har`\n\nIt is dark.", []),
        (
            "---\ntitle: The lamp\n---\n\n![[Pasted image 20240318171543.png]]\n",
            [("info", "![[Pasted image 20240318171543.png]]")],
        ),
        ("![[Pasted image 20240318171543.png]]\n", []),
        ("---\ntitle: The lamp\n---\n\nSee ![[The harbour]] of it.\n", []),
    ],
)
def test_links_that_break_with_their_line_and_pictures_of_note_books(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("front", "text", "severities"),
    [
        ("layout: pier", "See [Old Quay](http://lampnet.org/t?from=Old Quay).", ["info"]),
        ("layout: pier", "See [Old Quay](http://lampnet.org/old quay/map).", ["warning"]),
        ("layout: ../layouts/Pier.astro", "See [Old Quay](http://lampnet.org/t?from=Old Quay).", ["warning"]),
        ("title: Pier", "See [Old Quay](http://lampnet.org/t?from=Old Quay).", ["warning"]),
        ("layout: pier", "The town **“**quay”.", ["info"]),
        ("layout: pier", "**Note: ** the ferry goes on.", ["warning"]),
        ("title: Pier", "The town **“**quay”.", ["warning"]),
    ],
)
def test_what_kramdown_reads_is_for_information_in_a_source_of_jekyll(
    front: str, text: str, severities: list[str]
) -> None:
    assert [severity for severity, _ in _told(f"---\n{front}\n---\n\n{text}")] == severities


@pytest.mark.parametrize(
    ("box", "words", "severities"),
    [
        ('!!! note "The town"\n\n    It has a quay.', "**Note:**the ferry goes on.", ["info"]),
        ('!!! note "The town"\n\n    It has a quay.', "**Note: ** the ferry goes on.", ["warning"]),
        ("!!! It has a quay.", "**Note:**the ferry goes on.", ["warning"]),
    ],
)
def test_what_python_markdown_reads_is_for_information_in_a_source_of_mkdocs(
    box: str, words: str, severities: list[str]
) -> None:
    assert [severity for severity, _ in _told(f"# Pier\n\n{box}\n\n{words}\n")] == severities


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("> mv _posts/2024-12-21-quay.md _posts/2024-12-26-mill.md", 0),
        ("We love _the old quay _of the town.", 1),
    ],
)
def test_names_of_files_in_a_command(text: str, told: int) -> None:
    assert len(_told(f"I did this:\n{text}\nand lost it.\n")) == told


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("[How the quay came](#How the quay came)", 1),
        ("[Quay](#how-the-quay-came)", 0),
        ('[Quay](#quay "The old quay")', 0),
        ("[Quay](#quay 'The old quay')", 0),
        ("[Quay](#quay is what they call it", 0),
    ],
)
def test_blanks_in_the_name_of_a_place(link: str, told: int) -> None:
    text = f"- {link}\n\n## How the quay came\n\nIt was built.\n"
    findings, problems = find(markup_residue, Example(text, media_type="text/markdown", path="quay.md"))
    assert problems == []
    assert len(findings) == told


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("quay.qmd", "**Radar:**A way of showing lamps.", 0),
        ("quay.md", "**Radar:**A way of showing lamps.", 1),
        ("quay.qmd", "** Radar:** a way of showing lamps.", 1),
    ],
)
def test_bold_that_pandoc_reads(path: str, text: str, told: int) -> None:
    findings, problems = find(markup_residue, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    assert len(findings) == told


@pytest.mark.parametrize(
    ("path", "front", "severities"),
    [
        ("source/_posts/pier.blade.md", "title: Pier", ["info"]),
        ("source/pier.md", "title: Pier\nextends: _layouts.pier", ["info"]),
        ("user/pages/02.quay/item.md", "title: Pier", ["info"]),
        ("content/pier.md", "title: Pier\nimage: '%base_url%/pier.jpg'", ["info"]),
        ("content/pier.md", "title: Pier", ["warning"]),
        ("source/pier.md", "title: Pier\nextends: the old quay", ["warning"]),
        ("docs/02.quay/notes/old pier.md", "title: Pier", ["warning"]),
    ],
)
def test_a_heading_without_a_space_is_read_by_generators_in_php(path: str, front: str, severities: list[str]) -> None:
    text = f"---\n{front}\n---\n\nThe lamp is lit.\n\n##The harbour\n\nIt is dark."
    findings, problems = find(markup_residue, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("fields", "severities"),
    [
        ("Title: Pier\n\n----\n\nText: {text}\n\n----\n\nTags: lamps", ["info"]),
        ("---\ntitle: Pier\n---\n\n{text}\n\n----\n\nThe end.", ["warning"]),
    ],
)
def test_a_heading_without_a_space_is_read_in_a_field_of_kirby(fields: str, severities: list[str]) -> None:
    text = (
        "The lamp is lit, and the keeper goes home in the evening when it has got dark.\n\n##The harbour\n\nIt is dark."
    )
    assert [severity for severity, _ in _told(fields.format(text=text))] == severities


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is told in the hall.\n\nFriday, 3 May {.wp-block-heading.has-text-align-center}\n\nAll come.", 1),
        ("It is told in the hall.\n\nThe petition {.wp-block-heading}\n\nAll come.", 1),
        ("It is told in the hall.\n\n## The petition {.wp-block-heading}\n\nAll come.", 0),
        ("A converter writes `{.wp-block-heading}` behind the words of a heading.", 0),
    ],
)
def test_classes_of_wordpress_behind_a_line_that_is_no_heading(text: str, told: int) -> None:
    assert [words[:5] for _, words in _told(text)] == ["{.wp-"] * told


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("title: Lamps out&#x3f; (Mon, 4 May)", ["info"]),
        ("title: Lamps&#58; all of them are out", ["info"]),
        ("title: The lamps\nseo:\n  headline: Lamps out&#x3f;", ["info"]),
        ("title: Lamps out&#8217;s end\nlayout: post", ["info"]),
        ("title: Lamps & mills, #3; and more", []),
        ("title: The lamps\nslug: a&#x3f;b", []),
    ],
)
def test_numbers_of_characters_in_titles_of_the_front_matter(front: str, told: list[str]) -> None:
    text = f"---\n{front}\n---\n\nThe lamps of the harbour were out on Monday.\n"
    assert [severity for severity, _ in _told(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am Sonntag ist es um **13:00 Uhr **im Haus so weit.", ["**13:00 Uhr **"]),
        ("Am **3. Mai **im Haus wird gespielt.", ["**3. Mai **"]),
        ("Le marché ouvre à **10h30 **le samedi.", ["**10h30 **"]),
        ("Am Sonntag ist es um **13:00 Uhr** im Haus so weit.", []),
        ("Die Zahl ist 2 **3 und 4 **5 im Kopf.", []),
        ("Es sind 2 **10 mal 3 **4 Räder.", []),
    ],
)
def test_an_hour_or_a_day_begins_a_pair(text: str, told: list[str]) -> None:
    assert [words for _, words in _told(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<!--StartFragment-->\n\nThe lamp is lit.\n\n<!--EndFragment-->\n", [("info", "<!--StartFragment-->")]),
        ("The lamp is lit.\n\n<!--StartFragment-->The mill turns.\n", [("info", "<!--StartFragment-->")]),
        ("The lamp is lit.\n\n<!-- more -->\n\nThe mill turns.\n", []),
        ("Windows writes `<!--StartFragment-->` before what was copied.", []),
    ],
)
def test_a_clipboard_leaves_its_marks(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("**Dear lamplighters, **\n\nThe oil has come.", "move the space or the stop"),
        ("**Oil (**all of it).", "move the space or the stop"),
        ("**What to bring (****name on all):**", "delete the four asterisks"),
        ("**The oil (all of it)**is here.", "put a space there"),
        ("**“The oil”**is here.", "put a space there"),
        ("**The oil”**is here.", "move the space or the stop"),
        ("**[The oil](oil.md)**is here.", "put a space there"),
    ],
)
def test_how_bold_is_mended(text: str, mend: str) -> None:
    findings, problems = find(markup_residue, Example(text, media_type="text/markdown"))
    assert problems == []
    (finding,) = findings
    assert mend in finding.message


def test_bold_that_shows_is_told_once_in_a_file_and_other_marks_apart() -> None:
    text = (
        "**Dear lamplighters, **\n\nThe oil has come.\n\n**Oil (****all of it):** two cans.\n\nIt is _our town’s _oil."
    )
    findings, problems = find(markup_residue, Example(text, media_type="text/markdown"))
    assert problems == []
    assert [(finding.excerpt, len(finding.related)) for finding in findings] == [
        ("**Dear lamplighters, **", 1),
        ("_our town’s _", 0),
    ]


_JOINED = "##The harbour\n\nIt is dark.\n\n##The quay\n\nIt is dark.\n\n##The mill\n\nIt is dark."


@pytest.mark.parametrize(
    ("path", "text", "severities"),
    [
        ("source/_posts/quay.md", _JOINED, {"info"}),
        ("source/_posts/quay.md", f"## The lamp\n\nIt is lit.\n\n{_JOINED}", {"warning"}),
        ("source/_posts/quay.md", "##The harbour\n\nIt is dark.\n\n##The quay\n\nIt is dark.", {"warning"}),
        ("_posts/2021-03-02-quay.md", _JOINED, {"warning"}),
    ],
)
def test_who_writes_all_headings_without_a_space_for_sculpin_sees_them_read(
    path: str, text: str, severities: set[str]
) -> None:
    source = f"---\ntitle: Pier\n---\n\nThe lamp is lit.\n\n{text}"
    findings, problems = find(markup_residue, Example(source, media_type="text/markdown", path=path))
    assert problems == []
    assert {finding.severity for finding in findings} == severities
