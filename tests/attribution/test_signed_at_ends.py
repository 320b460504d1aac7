"""Who signs a text or is presented at its ends, where no author is named."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.senders import signers

from provenance.analysis.metadata.lexicons import words_for
from provenance.testing import document
from tests.attribution.near import STORY, severities

_PAGES = f"{STORY}\n\n" * 12


@pytest.mark.parametrize(
    "end",
    [
        "Thanks,\n\nAna",
        "Thanks! Ana",
        "Thanks very much,  \nAna",
        "Until next month,  \nAna Cruz  \nLibrarian",
        "Signed: Ana Cruz (agent)",
        "Signed by Ana Cruz, Clerk to the Council",
        "Signed on behalf of the town: Ana Cruz",
    ],
)
def test_letters_are_signed(end: str) -> None:
    assert severities(f"# The bridge\n\n{STORY}\n\n{end}\n") == []


def test_a_short_notice_is_signed() -> None:
    text = "PUBLIC NOTICE\n\nI give notice that Harbour Homes is asking for leave to build.\n\nWho wishes to object should write to the town by 17 May 2024.\n\n"
    assert severities(f"{text}Signed: Ana Cruz (agent)\nDate: 7 May 2024\n", "text/plain") == []


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"{STORY}\n\n*Contributing reporter: Ana P. Cruz*\n", "Ana P. Cruz"),
        (f"{STORY}\n\nAdditional reporting: Ana Cruz\n", "Ana Cruz"),
        (
            f"{STORY}\n\n---\n\n***[Ana Cruz](https://harbour.test/ana)**\n, born in Leeds, has more than ten years of work as a journalist. She knows steel.*\n",
            "Ana Cruz",
        ),
        (
            f"{STORY}\n\n---\n\n***![Ana Cruz](https://harbour.test/ana.jpg)\n[Ana Cruz](https://harbour.test/ana)***\n*, the paper’s harbour editor, is a Danish journalist. Ana knows steel.*\n",
            "Ana Cruz",
        ),
        (f"Ana Cruz crossed it.\n\n{STORY}\n\nAna Cruz, born in Leeds, has ten years of work behind her.\n", ""),
        (f"{STORY}\n\nThe mill, born of steel, has more than ten years of work to come.\n", ""),
        (f"Hello, I am Ana Cruz from Leeds.\n\n{STORY}\n", "Ana Cruz"),
        (f"I am Ana Cruz (@anac) and walk a lot.\n\n{STORY}\n", "Ana Cruz"),
    ],
)
def test_whoever_is_presented_at_an_end_of_the_text(text: str, near: str) -> None:
    assert severities(f"# The bridge\n\n{text}")[0][1] == near


@pytest.mark.parametrize(
    ("end", "near"),
    [("- Ana Cruz, Harbour News", "Ana Cruz, Harbour News"), ("- the gates\n\n- Ana Cruz, Harbour News", "")],
)
def test_a_text_without_markup_is_signed_behind_a_hyphen(end: str, near: str) -> None:
    assert severities(f"{STORY} {STORY}\n\n{end}\n", "text/plain") == [("info", near)]


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("Newsletter Editor\tAna Cruz\tLeeds", "Ana Cruz"),
        ("* Editor: Ana Cruz, Leeds", "Ana Cruz"),
        ("Newsletter Editor Ana Cruz crossed it.", ""),
        ("Editor:  Harbour News", ""),
    ],
)
def test_whoever_edits_an_issue_answers_for_it(line: str, near: str) -> None:
    found = severities(f"The Lamp\n\n{_PAGES}Clerk\t\tBen Ode\n{line}\n\n{_PAGES}", "text/plain")
    assert [who for _, who in found] == [near]


@pytest.mark.parametrize(
    ("end", "near"),
    [
        ("-- \n-* Ana Cruz *-            // Only the lamp burns\nInternet: ana@harbour.example\n", "Ana Cruz"),
        ("--\n       Ana Cruz                 ~~~~~~~~~~\n   // aka: ana@harbour.example\n", "Ana Cruz"),
        ("--\nOnly Lamps burn for ever, and nothing else does so.\n", ""),
        ("---\n-* Ana Cruz took the lamp and went home with it *-\n", ""),
    ],
)
def test_a_post_is_signed_below_two_hyphens(end: str, near: str) -> None:
    assert [one[1] for one in severities(f"{STORY}\n\n{STORY}\n\n{end}", "text/plain")] == [near]


@pytest.mark.parametrize(
    ("last", "near"), [("Liz Green", "Liz Green"), ("Lamp Green", ""), ("Liz Green Fair", ""), ("Green Lamps", "")]
)
def test_a_name_may_be_a_word_of_the_text_as_well(last: str, near: str) -> None:
    text = f"{STORY}\n\nThe mill is as green as the fair, and its lamps are, too.\n\n{last}\n"
    assert [one[1] for one in severities(text, "text/plain")] == [near]


@pytest.mark.parametrize(
    ("title", "end", "signs"),
    [
        ("Aunt Cruz: what a bridge!", "*— Aunt Cruz*  \n*Calling from Leeds*\n\nCups of tea: 2", True),
        ("Aunt Cruz’s bridge", "— Aunt Cruz\n\nCups of tea: 2", True),
        ("What a bridge!", "— Aunt Cruz\n\nCups of tea: 2", False),
        ("Aunt Cruz opens a bridge", "— Aunt Cruz\n\nCups of tea: 2", False),
        ("Aunt Cruz: what a bridge!", "“It is a bridge.”\n\n— Aunt Cruz\n\nCups of tea: 2", False),
        ("Aunt Cruz: what a bridge!", "> It is a bridge.\n>\n> — Aunt Cruz\n\nCups of tea: 2", False),
    ],
)
def test_a_column_is_signed_by_the_name_in_its_title(title: str, end: str, *, signs: bool) -> None:
    loaded = document(f'---\ntitle: "{title}"\n---\n\n{STORY}\n\n{STORY}\n\n{end}\n', media_type="text/markdown")
    assert list(signers(loaded, words_for(loaded))) == (["Aunt Cruz"] if signs else [])
