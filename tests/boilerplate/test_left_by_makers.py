"""What the makers of a page left in it (BLP410): remarks of doubt in its front matter, first words of a tale for a text, notes between rows of stars in a manual, headings at the end with nothing below."""

from __future__ import annotations

import pytest

from provenance import check

_PROSE = (
    "The mill was built in May of stone and of old oak, and it turned until the river was led away to the new harbour."
)


def _told(text: str) -> list[str]:
    return [str(one.severity) for one in check(text, media_type="text/markdown", select=["BLP410"]).findings]


@pytest.mark.parametrize(
    "remark",
    [
        "Assuming 8 PM, date needs confirmation",
        "just a guess, ask Ana",
        "replace with actual date",
        "Datum unklar",
        "à confirmer avec le moulin",
        "fecha aproximada, por confirmar",
    ],
)
def test_a_remark_that_doubts_a_value(remark: str) -> None:
    assert _told(f'---\ntitle: The mill\ndate: "2012-11-04" # {remark}\n---\n\n{_PROSE}\n') == ["warning"]


@pytest.mark.parametrize(
    "line",
    [
        "weight: 3 # comes behind the others",
        "image: mill.jpg # main image, can be a link or a file",
        "block: yes # means it is shown in the list",
        "duration: 4:14 # length in minutes",
        "color: red # confirmed by Ana",
        "title: Letter # 14, to be confirmed",
        'summary: "What # 3 of the list needs confirmation for"',
        "layout: post # see the guide before a change",
        "tags: [mill] # sure to be found",
        "lang: en # placeholder texts are translated",
    ],
)
def test_a_remark_that_explains_one(line: str) -> None:
    head = "" if line.startswith("title") else "title: The mill\n"
    assert _told(f"---\n{head}{line}\n---\n\n{_PROSE}\n") == []


_TALE = "A wonderful serenity has taken possession of my entire soul, like these sweet mornings of spring which I enjoy with my whole heart."


def test_the_first_words_of_a_tale_are_a_dummy_where_nothing_names_the_tale() -> None:
    assert _told(f"---\ntitle: Our mill\n---\n\n{_TALE}\n\n{_PROSE}\n") == ["error"]
    assert _told(
        "---\ntitle: Our mill\n---\n\nOne morning, when Gregor Samsa woke from troubled dreams, he lay still.\n"
    ) == ["error"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("The sorrows of young Werther", _TALE),
        ("Reading Goethe by the mill", _TALE),
        ("First lines that I love", _TALE),
        ("Our mill", f"He read to her: “{_TALE}” She slept."),
        ("Our mill", f"She wrote that {_TALE[0].lower()}{_TALE[1:]}"),
        ("Our mill", f"> {_TALE}"),
        ("Our mill", "A wonderful serenity lies over the mill in the mornings."),
        ("Our mill", "One morning, when Ana Cruz woke from troubled dreams, the mill stood still."),
        ("A novel a week", _TALE),
        ("The metamorphosis", "One morning, when Gregor Samsa woke from troubled dreams, he lay still."),
    ],
)
def test_a_text_on_the_tale_has_them(title: str, text: str) -> None:
    assert _told(f"---\ntitle: {title}\n---\n\n{text}\n\n{_PROSE}\n") == []


_MANUAL = "# Procedures\n\n1. Open the gate of the mill.\n2. Press the green button, and wait until the wheel turns.\n3. Close the gate, then check the level of the water.\n\nMake sure that the lamp is lit. Do not touch the wheel. Use the ladder.\n"


def test_a_note_between_rows_of_stars_is_for_the_writer_in_a_manual_too() -> None:
    assert _told(f"{_MANUAL}\n***** INSERT IMAGE *****\n\n{_PROSE}\n") == ["warning"]
    assert _told(f"{_MANUAL}\n***** SOLD OUT *****\n\n{_PROSE}\n") == []
    assert _told(f"{_MANUAL}\n***** WARNING *****\n\n{_PROSE}\n") == []


_SECTIONS = f"# The mill\n\n{_PROSE}\n\n## Its wheel\n\n{_PROSE}\n\n## Its miller\n\n{_PROSE}\n"


def test_headings_with_which_a_text_ends() -> None:
    assert _told(f"{_SECTIONS}\n## Quorum\n\n## Votes in groups\n") == ["info"]
    assert _told(f"{_SECTIONS}\n## Quorum\n\n## Votes in groups\n\n## Oaths\n") == ["warning"]


@pytest.mark.parametrize(
    "end",
    [
        "## Votes in groups\n",
        "## Quorum\n\n### Votes in groups\n",
        "## Quorum\n\n## Votes in groups\n\n{% include votes.html %}\n",
        "## Quorum\n\n## Votes in groups\n\n<Votes />\n",
        "## Quorum\n\n![votes](votes.png)\n\n## Votes in groups\n",
        "## Come and see us!\n\n## The mill is open.\n",
        "## © The Mill 2024\n\n## All rights reserved\n",
        "## Quorum\n\n- Nine of the members.\n\n## Votes in groups\n\n- By hand.\n",
        "## [Quorum](quorum.md)\n\n## [Votes](votes.md)\n",
        "## Quorum\n\n## Votes in groups\n\nBy hand.\n",
    ],
)
def test_other_ends(end: str) -> None:
    assert _told(f"{_SECTIONS}\n{end}") == []


def _of_footer(footer: str, body: str = "") -> list[str]:
    return _told(f"---\ntitle: The mill\nfooter: {footer}\n---\n\n{_PROSE}\n{body}")


def test_links_of_the_front_matter_without_an_address() -> None:
    assert _of_footer("\"Text under the licence <a href=''>CC BY 3.0</a>\"")[:1] == ["warning"]
    assert _of_footer('\'Made with <a href="">pages</a> and <a href="">lamps</a>\'')[:1] == ["warning"]


@pytest.mark.parametrize(
    "footer",
    [
        "\"Text under the licence <a href='/licence'>CC BY 3.0</a>\"",
        "\"Back <a href='#top'>to the top</a>\"",
        "\"See <a href='' class='toggle'>all of it</a>\"",
        "\"See <a href='' id='open'>all of it</a>\"",
        "\"See <a href='' onclick='show()'>all of it</a>\"",
        "\"See <a href='{{ site.url }}'>all of it</a>\"",
        '"A link is written <a href>so</a>"',
        '"The word href is told of here"',
        "\"<a href=''></a> anchors alone\"",
        "\"<link href=''>\"",
    ],
)
def test_other_links_of_the_front_matter(footer: str) -> None:
    assert _of_footer(footer) == []
