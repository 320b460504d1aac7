"""The order and the kinds of what stands on the pages of a PDF file."""

from __future__ import annotations

import pytest

from provenance.documents import Region
from tests.loaders.common import kinds
from tests.loaders.pdf_files import At, column, pdf
from tests.loaders.test_pdf import load

pytest.importorskip("pypdfium2")
LEFT = (
    "The ferry crossed the river for a hundred years,",
    "until the bridge was built, and nobody wrote down",
    "how often it went. The log that its last captain",
    "kept was lost in the fire, and with it the figures",
    "that the town has asked for since. What is left is",
    "a list of fares, and a picture of the informa-",
)
RIGHT = (
    "tion desk at the quay. The museum shows both. Those",
    "who remember the crossing speak of a short-",
    "tempered captain. Ships pass below the bridge since",
    "the summer, and the information desk is a shop now.",
    "It sells tickets, ice, and a book about the river",
    "that was written by the daughter of the captain.",
)


def test_columns_are_read_one_after_the_other_and_divided_words_joined() -> None:
    page = [At(150, 60, "The ferry and the bridge", 18, "B"), *column(60, 100, *LEFT), *column(320, 100, *RIGHT)]
    rows = sorted(page, key=lambda at: (at.top, at.left))  # as programs draw it that go line by line
    for order in (page, rows):
        document = load(pdf(order))
        (title, _), (kind, words) = kinds(document)
        assert (title, kind) == ("title", "paragraph")
        assert "a picture of the information desk at the quay." in words
        assert "a short-tempered captain" not in words, "nothing shows that the hyphen is more than one of the line"
        assert words.endswith("written by the daughter of the captain.")


def test_hyphens_stay_where_the_text_has_them() -> None:
    lines = ("It is a well-known bridge, and the best known of the well", "of bridges, which the poet calls a well-")
    more = (
        "known one, in the north-",
        "East, and its short-",
        "and long-term use is open; see pages 12-",
        "14 and https://bridges.example/of-the-",
        "north.html today; the paper is cond-",
        "mat/0401070 on arXiv.",
    )
    words = load(pdf(column(72, 100, *lines, *more))).text.replace("\n\n", " ")
    assert "calls a well-known one, in the north-East, and its short- and long-term use" in words
    assert "the paper is cond-mat/0401070 on arXiv" in words
    assert "pages 12-14 and https://bridges.example/of-the-north.html today" in words


def test_running_heads_feet_and_numbers_are_no_text() -> None:
    def page(number: int, *lines: str) -> list[At]:
        return [
            At(72, 30, f"Report of the harbour {2020 + number}", 8),
            *column(72, 100, *lines),
            At(300, 770, str(number), 8),
            At(72, 760, "Town of Quay, Harbour Office", 8),
        ]

    document = load(
        pdf(
            page(
                1,
                "The harbour was open on every day of the year, and the",
                "number of ships that came from the north grew again, while",
            ),
            page(2, "those from the south stayed away. The reason is known."),
            page(3, "Next year the quay is mended."),
        )
    )
    paragraphs = [words for kind, words in kinds(document) if kind == "paragraph"]
    assert paragraphs == [
        "The harbour was open on every day of the year, and the number of ships that came from the north grew again, while those from the south stayed away. The reason is known.",
        "Next year the quay is mended.",
    ]
    frame = [
        (document.slice(block.span), set(block.regions)) for block in document.blocks if block.kind.value == "text"
    ]
    assert frame == [
        ("Report of the harbour 2021", {Region.HEADER}),
        ("Town of Quay, Harbour Office", {Region.FOOTER}),
    ]
    assert "\n2\n" in document.source


def test_kinds_of_paragraphs() -> None:
    text = (
        "Ships pass below the bridge since the summer of the year",
        "in which it was opened, and nobody counts them.",
    )
    document = load(
        pdf(
            [
                At(72, 60, "The bridge", 20, "B"),
                At(72, 90, "1. What was built", 14, "B"),
                *column(72, 110, *text),
                At(72, 150, "\N{BULLET} the piers, of stone"),
                At(72, 162, "\N{BULLET} the deck, of steel and"),
                At(80, 174, "of oak"),
                At(72, 198, "Figure 3: The bridge in spring", 9),
                *column(72, 222, "def cross(ship):", "return ship.height < 12", font="C"),
                *[
                    At(left, top, words)
                    for top, row in (
                        (260, ("Year", "Ships", "Fares")),
                        (272, ("2019", "412", "90")),
                        (284, ("2020", "398", "88")),
                    )
                    for left, words in zip((72, 200, 300), row, strict=True)
                ],
                At(72, 310, "Contents of the book . . . . . . . . . . 12"),
                *column(72, 340, *text),
            ]
        )
    )
    assert kinds(document) == [
        ("title", "The bridge"),
        ("heading", "1. What was built"),
        ("paragraph", " ".join(text)),
        ("list_item", "the piers, of stone"),
        ("list_item", "the deck, of steel and of oak"),
        ("caption", "Figure 3: The bridge in spring"),
        ("code", "def cross(ship):\nreturn ship.height < 12"),
        *[("table_cell", words) for words in ("Year", "Ships", "Fares", "2019", "412", "90", "2020", "398", "88")],
        ("list_item", "Contents of the book . . . . . . . . . . 12"),
        ("paragraph", " ".join(text)),
    ]
    assert document.blocks[-2].regions >= {Region.NAV}


def test_notes_at_the_foot_are_tied_to_their_marks() -> None:
    lines = (
        "Ships pass below the bridge since the summer of the year",
        "in which it was opened, and nobody counts them, say those",
    )
    document = load(
        pdf(
            [
                *column(72, 100, *lines),
                At(72, 124, "who work there."),
                At(143, 120, "1", 6),
                At(150, 124, "The town has no figures of its own."),
                At(72, 700, "1", 5),
                At(76, 703, "Harbour Office, letter of 3 June 2024.", 8),
            ],
            column(72, 100, "Next year the quay is mended."),
        )
    )
    (note,) = document.notes
    (mark,) = document.marks
    assert note.span is not None
    assert document.slice(note.span) == "\N{SUPERSCRIPT ONE} Harbour Office, letter of 3 June 2024."
    assert document.text[mark.span.start - 6 : mark.span.end] == "there.\N{SUPERSCRIPT ONE}"
    assert ("note", document.slice(note.span)) in kinds(document)


def test_paragraphs_begin_where_lines_are_indented_short_or_far_apart() -> None:
    first = (
        "The ferry crossed the river for a hundred years, until the",
        "bridge was built, and nobody wrote down how often it went.",
    )
    second = (
        "The log that its last captain kept was lost in the fire, and",
        "with it the figures that the town has asked for since.",
    )
    for page in (
        [*column(72, 100, *first), *column(72, 136, *second)],
        [*column(72, 100, *first), At(86, 124, second[0]), At(72, 136, second[1])],
        [*column(72, 100, first[0], "bridge was built.", *second)],
    ):
        found = [words for kind, words in kinds(load(pdf(page))) if kind == "paragraph"]
        assert len(found) == 2, found
        assert found[1] == " ".join(second)


def test_entries_of_references_hang() -> None:
    entries = [
        ("Cruz, Ana. The ferry and the bridge, and what became of them. Quay", "Press, Leeds, 2019."),
        (
            "Ode, Ben. A list of fares, with a picture of the desk at the old quay.",
            "Journal of Rivers 12 (4), 2020, pp. 3-9.",
        ),
        ("Lee, Kim. What ships weigh, and how the harbour came to measure it.", "Harbour Office, 2021."),
        ("Moss, Eva. On captains. Museum of the town, with many a drawing, and", "an index of names, 2022."),
    ]
    lines: list[At] = []
    for number, (one, other) in enumerate(entries):
        lines += (At(72, 100 + 24 * number, one), At(90, 112 + 24 * number, other))
    assert [words for _, words in kinds(load(pdf(lines)))] == [" ".join(entry) for entry in entries]


def test_pages_and_words_that_are_turned() -> None:
    turned = [At(100 + 12 * number, 700, words, turn="0 1 -1 0") for number, words in enumerate(LEFT[:3])]
    assert load(pdf(turned)).text == " ".join(LEFT[:3])
    assert load(pdf(turned, page="/Rotate 90")).text == " ".join(LEFT[:3])
    stamp = At(20, 500, "Harbour Office, copy of 9 Jun 2024", 12, turn="0 1 -1 0")
    document = load(pdf([*column(72, 100, *LEFT[:3]), stamp]))
    assert document.blocks[-1].regions == {Region.ASIDE}
    assert document.slice(document.blocks[-1].span) == stamp.words


def test_a_cover_in_large_letters_is_no_page_of_headings() -> None:
    cover = [At(72, 60, "The harbour", 30, "B"), *column(72, 120, *LEFT, *RIGHT, size=14, leading=17)]
    document = load(pdf(cover, *[column(72, 100, *LEFT, *RIGHT, size=9, leading=11)] * 2))
    assert [kind for kind, _ in kinds(document)[:2]] == ["title", "paragraph"]


def test_lines_below_the_title_are_no_headings() -> None:
    head = [At(72, 60, "The harbour", 18, "B"), At(72, 90, "Ana Cruz, Ben Ode", 13), At(72, 110, "ana@harbour.example")]
    document = load(pdf([*head, *column(72, 150, *LEFT)]))
    assert kinds(document)[:3] == [
        ("title", "The harbour"),
        ("paragraph", "Ana Cruz, Ben Ode"),
        ("paragraph", "ana@harbour.example"),
    ]


def test_a_list_whose_entries_stand_out_is_read_column_by_column() -> None:
    def entries(left: float, first: int) -> list[At]:
        lines: list[At] = []
        for number in range(3):
            top = 100 + 36 * number
            lines += (
                At(left, top, f"[{first + number}] Cruz, A. The ferry, the bridge, and"),
                At(left + 18, top + 12, "what became of them. Quay Press,"),
                At(left + 18, top + 24, f"Leeds, 20{10 + first + number}."),
            )
        return lines

    rows = sorted([*entries(60, 1), *entries(300, 4)], key=lambda at: (at.top, at.left))
    found = [words for _, words in kinds(load(pdf(rows)))]
    assert [words[:3] for words in found] == ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]"]
    assert all(words.endswith(f"Press, Leeds, 20{11 + place}.") for place, words in enumerate(found))


def test_bold_letters_are_no_heading_where_paragraphs_are_bold() -> None:
    told = [*column(60, 140, *LEFT), *column(60, 260, *RIGHT), *column(60, 380, *LEFT)]
    names = [At(60, 110, "Lamps", 10, "B"), At(60, 235, "Keepers of the quay", 10, "B"), At(60, 355, "Mills", 10, "B")]
    plain = load(pdf([*names, *told]))
    bold = load(pdf([*names, *(at._replace(font="B") for at in told)]))
    assert [kind for kind, _ in kinds(plain)][-4:] == ["heading", "paragraph", "heading", "paragraph"]
    assert "heading" not in [kind for kind, _ in kinds(bold)]
