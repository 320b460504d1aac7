"""Who issued a text that names no author, put it out or holds its rights, and can be asked."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example, Severity
from tests.attribution.near import STORY, severities
from tests.found import found_in


def test_an_address_below_the_title_names_the_outlet() -> None:
    text = (
        f"The bridge was closed on Monday\nhttp://www.harbour.example/news/bridge-closed-after-inspection/\n{STORY}\n"
    )
    assert severities(text, "text/plain") == [(Severity.INFO, "harbour.example")]
    [finding] = found_in(missing_author, Example(text))
    assert "the site “harbour.example” had it and can be asked" in finding.message
    [(_, near)] = severities(text.replace("bridge-closed-after-inspection", "mayor-opens-summer-fair"), "text/plain")
    assert near == ""


def test_so_does_one_behind_a_label_above_it() -> None:
    head = "TITLE: The bridge was closed LINK: https://www.harbour.example/news/7.html"
    assert severities(f"{head}\n{STORY}\n", "text/plain") == [(Severity.INFO, "harbour.example")]


@pytest.mark.parametrize(
    ("described", "near"), [("Harbour Works mends bridges.", "Harbour Works"), ("Nobody knows the mill.", "")]
)
def test_a_body_that_is_described_far_above_the_end_issued_the_text(described: str, near: str) -> None:
    mended = "It has mended bridges since the flood, and its people are well paid for that. " * 15
    text = (
        f"The bridge closed\n\n{STORY} {STORY}\n\nAbout Harbour Works\n\n{described} {mended}\n\n{mended}\n\n{mended}\n"
    )
    assert [one[1] for one in severities(text, "text/plain")] == [near]


_BELOW = f"{STORY}\n\n{STORY}\n"


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (
            f"Bridge closed | Leeds County Council\nSkip to content\nPress Release\nMay 22, 2024\n{_BELOW}",
            "Leeds County Council",
        ),
        (
            f"May 2, 2024 Contact: Kim Roe\nDirector of Communications\nLeeds County District Attorney’s Office\nFor Immediate Release: Bridge closed\n{_BELOW}",
            "Leeds County District Attorney’s Office",
        ),
        (
            f"U S  Senator Ana Cruz   Cruz Statement on the Bridge    FOR IMMEDIATE RELEASE   {_BELOW}",
            "U S Senator Ana Cruz",
        ),
        (f"FOR IMMEDIATE RELEASE\n\nHarbour Works Announces a Bridge\n\n{_BELOW}", "Harbour Works"),
        (
            f"PRESS RELEASE\n3 May 2024\n\nA bridge opens\n\nLeeds, England – Harbour Foods, the bakery, today opened a bridge.\n\n{_BELOW}",
            "Harbour Foods",
        ),
        (f"# Bridge closed\n\n{_BELOW}\n\nAbout Harbour Works\n\nIt mends bridges.\n\n###\n", "Harbour Works"),
        (
            f"Bridge closed\n\nLeeds - Harbour Works, which owns it, today issued the following statement: “{STORY}”",
            "Harbour Works",
        ),
        (
            f"LEEDS, Dec. 14 – Sen. Ana Cruz (I-Vt.) Tuesday issued the following statement announcing her vote:\n\n“{STORY} They say it is old. I call it new.”",
            "Sen. Ana Cruz",
        ),
        (
            f"Bridge closed\n\nU.S. Senator Ana Cruz, chair of the board, released the following statement: “{STORY}”",
            "U.S. Senator Ana Cruz",
        ),
        (
            f"Bridge closed\n\nLEEDS—Congresswoman Ana Cruz released the following statement:\n\n“{STORY}” said Cruz. “It is old,” she added. “It is new,” the statement reads.",
            "Congresswoman Ana Cruz",
        ),
        (
            f"Bridge closed\n\nLEEDS--Harbour Works released the following statement:\n\n“{STORY}”",
            "Harbour Works",
        ),
        (
            f"BRIDGE CLOSED\n\nSen. Ana Cruz asked for a bridge. {_BELOW}\nContact: Kim Roe, 202/555-0142.\n",
            "Sen. Ana Cruz",
        ),
        (f"Bridge closed\n\n{_BELOW}\nMedia contact: Kim Roe, press@harbour.test\n", "Kim Roe"),
        (f"Bridge closed | Harbour Works Newsroom\n\n{_BELOW}", "Harbour Works Newsroom"),
    ],
)
def test_who_issued_a_release(text: str, near: str) -> None:
    assert severities(text, "text/plain") == [("info", near)]


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge closed | Leeds News\n\nThe firm sent a press release to all papers, and nobody read it.\n\n{_BELOW}",
        f"Harbour Works Announces a Bridge\n\n{_BELOW}",
        f"Bridge closed\n\nHarbour Works issued the following statement: “It is old.” {_BELOW} “No,” said Kim Roe. “It is new,” said Tom Lee.",
        f"Bridge closed\n\nLEEDS—Congresswoman Ana Cruz released the following statement: “It is old.” {_BELOW} “No,” said Kim Roe. “Yes,” said Cruz.",
        f"Bridge closed\n\n{_BELOW}\nWho saw it may contact: the police of Leeds.\n",
    ],
)
def test_what_is_no_release_has_no_issuer(text: str) -> None:
    assert [severity for severity, _ in severities(text, "text/plain")] == ["warning"]


@pytest.mark.parametrize(
    ("head", "near"),
    [
        ("From: acruz@holm.test (Ana Cruz)\nSubject: The bridge\nLines: 12\n\n", "acruz@holm.test (Ana Cruz"),
        ("Subject: The bridge\nFrom: Ana Cruz <acruz@holm.test>\n\n", "Ana Cruz"),
        ("= The bridge\nAna Cruz <acruz@holm.test>\n\n", "Ana Cruz"),
        ("The bridge, from: Leeds\n\n", ""),
    ],
)
def test_who_posted_it(head: str, near: str) -> None:
    """The heads of posts and mails that were saved as text, and of AsciiDoc."""
    found = severities(f"{head}{STORY} {STORY} The mayor said so.", "text/plain")
    assert [one.rstrip(")") for _, one in found] == [near]


@pytest.mark.parametrize(
    "line",
    [
        "# Copyright 2015 Ana Cruz",
        "// Copyright (c) 2012-2015 Ana Cruz <ana@harbour.test>",
        "© 2019 Ana Cruz. All rights reserved.",
    ],
)
def test_who_holds_the_copyright_at_the_top(line: str) -> None:
    """The head of a file of code, saved as text."""
    assert severities(f"{line}\n\n{STORY} {STORY}", "text/plain") == [("info", "Ana Cruz")]


@pytest.mark.parametrize("line", ["Copyright © 2019 All rights reserved.", "© 2019-2021 Some Rights Reserved"])
def test_rights_that_nobody_holds_by_name(line: str) -> None:
    """That rights are reserved says nothing of who wrote the text."""
    assert severities(f"{line}\n\n{STORY} {STORY}", "text/plain") == [("warning", "")]


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("Copyright MMIX–MMXI Ana Cruz", "Ana Cruz"),
        ("© 2012 Ana Cruz. All rights reserved.", "Ana Cruz"),
        ("© 2012 Harbour Gazette", "Harbour Gazette"),
        ("© Ana Cruz", "Ana Cruz"),
        ("© All rights reserved", ""),
    ],
)
def test_at_the_foot_of_a_page_whoever_holds_its_rights_is_near(line: str, near: str) -> None:
    story = (
        "<p>The council said on Monday that the dock was closed. The mayor told it that he had lost his key.</p>" * 12
    )
    page = f"<!DOCTYPE html><html><head><title>The dock</title></head><body><h1>The dock</h1>{story}<p>{line}</p></body></html>"
    ((severity, said),) = severities(page, "text/html")
    assert said == near
    assert (severity == Severity.INFO) == bool(near)


@pytest.mark.parametrize(
    ("closing", "near"),
    [("Sapa", "Sapa"), ("Sapa-AP /rm", "Sapa-AP"), ("Sapa /nsm/hdw/ks/ma", "Sapa"), ("It is so /ok", "")],
)
def test_an_agency_signs_with_those_who_handled_the_report(closing: str, near: str) -> None:
    story = "The council said on Monday that the dock was closed. The mayor told it that he had lost his key. " * 8
    ((severity, said),) = severities(f"{story}{closing}", "text/plain")
    assert (said, severity == Severity.INFO) == (near, bool(near))


@pytest.mark.parametrize(
    ("last", "near"),
    [
        ("2003 © Ana Cruz. All Rights Reserved.", "Ana Cruz"),
        ("(c) 2003 Ana Cruz. All rights reserved.", "Ana Cruz"),
        ("2003 © Harbour Works. All Rights Reserved.", ""),
    ],
)
def test_the_last_line_may_say_that_a_person_holds_the_rights(last: str, near: str) -> None:
    filler = f"{STORY}\n\n" * 3
    assert [one[1] for one in severities(f"# The bridge\n\n{filler}{last}\n")] == [near]


@pytest.mark.parametrize(
    ("key", "near"), [("authid: 2022-ana-cruz", "2022-ana-cruz"), ("authid: 12", ""), ("auth: ana-cruz", "")]
)
def test_the_front_matter_may_have_the_key_of_whoever_wrote_it(key: str, near: str) -> None:
    text = f"---\ntitle: The bridge\n{key}\n---\n\n{STORY}\n\n{STORY}\n"
    assert [one[1] for one in severities(text)] == [near]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("scraped/pressReleases_txt/release_07.txt", Severity.INFO),
        ("scraped/press_reviews/release_07.txt", Severity.WARNING),
    ],
)
def test_a_collection_of_releases_says_by_its_folder_what_they_are(path: str, severity: Severity) -> None:
    text = f"{STORY}\n\nThe department said that the steel was late. Its head, Ana Cruz, said that it was sorry.\n"
    [finding] = found_in(missing_author, Example(text, path=path))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("second", "label", "near"),
    [
        ("Harbour Watch calls for a vote.", "Contact:", "Harbour Watch"),
        ("Harbour Watch (HW) seeks a vote.", "Kontakt:", "Harbour Watch"),
        ("Others call for a vote.", "Contact:", ""),
        ("Harbour Watch calls for a vote.", "Friends:", ""),
    ],
)
def test_a_body_below_the_label_of_a_contact_that_speaks_for_itself_issued_the_text(
    second: str, label: str, near: str
) -> None:
    text = f"As the dam is built, Harbour Watch demands that the town be asked. {STORY} {second}\n\n{label}\n\nHarbour Watch\n\n[posts](https://posts.example/a)\n"
    assert [one[1] for one in severities(text, "text/markdown")] == [near]


_AS_I = (
    "“I mend the bridge,” said Ana Cruz. “It was mine, and they gave me my lamp,” she told the clerks of the town.\n\n"
)


@pytest.mark.parametrize(
    ("opening", "near"),
    [("I saw it, and my boat was there.", "harbour.example"), (_AS_I, ""), (f"I saw it. {_AS_I}", "")],
)
def test_a_site_speaks_for_itself_and_not_in_what_it_quotes(opening: str, near: str) -> None:
    head = "---\ntitle: The bridge\nsource_url: https://www.harbour.example/news/7.bridge\n---\n\n"
    found = severities(f"{head}{opening}\n\n{STORY}\n", "text/markdown")
    assert [one[1] for one in found] == [near]
