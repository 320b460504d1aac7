"""Headings whose numbers leave one out or have one twice (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings

_WORDS = ("Lamps", "Wicks", "Oil", "Boats", "Nets", "Bells", "Rope")


def _text(*numbers: str, level: str = "##") -> str:
    return "# The harbour\n\n" + "\n\n".join(
        f"{level} {number} {word}\n\nNobody in the town of {word} objected."
        for number, word in zip(numbers, _WORDS, strict=False)
    )


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str, str]]:
    return [
        (str(one.severity), one.excerpt or "", one.message.partition(":")[0])
        for one in findings(doubled_text, text, media_type)
    ]


@pytest.mark.parametrize(
    ("numbers", "excerpt", "said"),
    [
        (
            ("1.", "2.", "4.", "5."),
            "4. Oil",
            "behind the heading with the number 2 comes the one with 4",
        ),
        (
            ("1)", "2)", "5)", "6)", "7)"),
            "5) Oil",
            "behind the heading with the number 2 comes the one with 5",
        ),
        (("1.", "2.", "2.", "3."), "2. Oil", "two headings one after the other bear the number 2"),
        (
            ("Step 1:", "Step 2:", "Step 3:", "Step 5:"),
            "Step 5: Boats",
            "behind the heading with the number 3 comes the one with 5",
        ),
        (("1 –", "2 –", "3 –", "3 –"), "3 – Boats", "two headings one after the other bear the number 3"),
        (("Schritt 1:", "Schritt 2:", "Schritt 2:", "Schritt 3:"), "Schritt 2: Oil", "two headings one after the other bear the number 2"),
        (("1️⃣", "2️⃣", "4️⃣", "5️⃣"), "4️⃣ Oil", "behind the heading with the number 2 comes the one with 4"),
    ],
)  # fmt: skip
def test_one_is_wrong(numbers: tuple[str, ...], excerpt: str, said: str) -> None:
    assert _told(_text(*numbers)) == [("warning", excerpt, said)]


def test_what_to_put_in() -> None:
    (found,) = findings(doubled_text, _text("1.", "2.", "5.", "6."))
    assert found.message.endswith("put in 3 and 4, or number them anew")


def test_of_page() -> None:
    page = "".join(
        f"<h2><b>{number}.</b> {word}</h2><p>Nobody in the town objected to the {word.lower()} of the harbour.</p>"
        for number, word in zip((1, 2, 3, 5), _WORDS, strict=False)
    )
    assert [one[1] for one in _told(f"<html><body><article>{page}</article></body></html>", "text/html")] == [
        "5. Boats"
    ]


@pytest.mark.parametrize(
    "text",
    [
        _text("1.", "2.", "3.", "4."),
        _text("0.", "1.", "2.", "3."),
        # three show no order that one of them breaks
        _text("1.", "2.", "4."),
        # a second run, below another heading or the same one
        _text("1.", "2.", "3.", "1.", "2."),
        "# A\n\n## Lamps\n\n### 1. Oil\n\nOld.\n\n### 2. Wick\n\nOld.\n\n## Boats\n\n### 2. Rope\n\nOld.\n\n### 3. Net\n\nOld.\n",
        # chosen from a longer work
        _text("3.", "4.", "6.", "7."),
        _text("1.", "2.", "7.", "8."),
        _text("1.", "3.", "5.", "7."),
        _text("5.", "4.", "3.", "2.", "1."),
        # weeks and days without anything
        _text("Week 1:", "Week 2:", "Week 4:", "Week 5:"),
        _text("Day 1:", "Day 2:", "Day 4:", "Day 5:"),
        # parts of parts, years and hours
        _text("1.1", "1.2", "1.4", "1.5"),
        _text("10:00", "10:30", "11:00", "11:30"),
        # the number stands in another heading, or lost the mark of one
        _text("1.", "2. / 3.", "4.", "5."),
        _text("1.", "2A.", "2.", "4.", "5.") + "\n\n**3. Rope**\n\nIt is sold.",
        _text("1.", "2.", "4.", "5.") + "\n\n### 3.1 Rope\n\nIt is sold.",
        # one heading, which a page shows twice
        "# A\n\n## 1. Oil\n\nOld.\n\n## 2. Wick\n\nOld.\n\n## 2. Wick\n\nNew.\n\n## 3. Rope\n\nOld.\n",
        # paragraphs that a scanner took for headings
        _text("1.", "2.", "4.", "5.").replace("Wicks", "Wicks are sold by the weir, " * 6),
        # two levels
        "# A\n\n## 1. Oil\n\nOld.\n\n## 2. Wick\n\nOld.\n\n### 3. Rope\n\nOld.\n\n## 4. Net\n\nOld.\n\n## 5. Bell\n\nOld.\n",
    ],
)
def test_nothing_wrong(text: str) -> None:
    assert not _told(text)


def test_menus_have_numbers_of_their_own() -> None:
    menu = "".join(f"<h2>{number}. {word}</h2>" for number, word in zip((1, 2, 4, 5), _WORDS, strict=False))
    text = "<p>The council voted on Monday to close the bridge, and nobody in the hall objected to it.</p>"
    assert not _told(f"<html><body><nav>{menu}</nav><article>{text}</article></body></html>", "text/html")
    assert _told(f"<html><body><article>{menu}{text}</article></body></html>", "text/html")
