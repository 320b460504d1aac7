"""Texts as they come out of crawls, in rows with an address beside them: what their kind, their address and their own words tell of their day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit

_STORY = (
    "The bridge on Mill Lane was closed after an inspection, and buses go round by the mill until it is open again.\n\n"
    "Ana Cruz, who leads the council, said that the steel had to be ordered from far away, and that nobody had ordered it.\n\n"
    "The mill was asked to leave its yard open. Its owner was not at home, and the council wrote a letter to him."
)
_ENTRY = (
    "Aldmere\n\nFrom the Free Gazetteer of the North\n\nAldmere is a village in the district of Norrick. It had 1,204 inhabitants in 2011.\n\n"
    "The church was built in 1764 after a fire, and the last mill closed in 1983. Its wheel stands beside the road.\n\n"
    "The river was bridged in 1802. There was a school from 1850 on, and the houses of the weavers were kept as they were."
)


def _severities(tmp_path: Path, text: str, url: str, *select: str) -> list[str]:
    row = {"text": text, "url": url}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=list(select)).documents
    return [finding.severity for finding in document.findings]


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        (_STORY, "bridge-closed", "error"),
        (_ENTRY, "wiki/Aldmere", "info"),
        (_ENTRY + " Two looms are shown to visitors today.", "wiki/Aldmere", "info"),
        (_ENTRY + " The school was shut last week.", "wiki/Aldmere", "error"),
        (_ENTRY.replace("Aldmere\n\nFrom", "From"), "wiki/Aldmere.html", "info"),
        (
            _ENTRY.replace("Aldmere is a village", "The village lies")
            + " It was loud, Ana Cruz said. It was dear, said Ben Ode.",
            "wiki/Aldmere",
            "error",
        ),
        (
            _ENTRY.replace("Aldmere is a village", "It was the council, which sits").replace("1983", "2019"),
            "news/aldmere",
            "info",
        ),
        (
            _ENTRY.replace("Aldmere is a village", "It was the council, which sits").replace("in 1983", "of all")
            + " It was loud, Ana Cruz said. It was dear, said Ben Ode.",
            "news/aldmere",
            "error",
        ),
        (f"The last bell founder\n\nSpring 2016\n\n{_STORY}", "bells", "info"),
        (f"The last bell founder\n\n(Winter 2009/10)\n\n{_STORY}", "bells", "info"),
        (f"The last bell founder\n\nby Ana Cruz for The Bell, issue 4, spring 2016\n\n{_STORY}", "bells", "info"),
        (f"The last bell founder\n\nIn spring 2016 it was cold\n\n{_STORY}", "bells", "error"),
    ],
)
def test_whether_a_collected_text_needs_a_day(tmp_path: Path, text: str, path: str, severity: str) -> None:
    assert _severities(tmp_path, text, f"https://lamp.example/{path}", "DAT201") == [severity]


_LEANING = _STORY + " She said so on Tuesday."


@pytest.mark.parametrize(
    "path",
    [
        "news/2016/oct/12/bridge/",
        "news/2016/October/12/bridge",
        "2016/6/12/bridge",
        "2016/06/12/bridge.html",
        "bridge-on-mill-lane-20160612-story.html",
    ],
)
def test_an_address_gives_the_day(tmp_path: Path, path: str) -> None:
    assert _severities(tmp_path, _LEANING, f"https://lamp.example/{path}", "DAT201", "DAT202") == []


@pytest.mark.parametrize(
    ("path", "severities"),
    [
        ("bridge", {"error", "warning"}),
        ("bridge-on-mill-lane-20998812", {"error", "warning"}),
        ("bridge-2016-06-12", {"info"}),
        ("bridge_2016_6_12.html", {"info"}),
        ("minutes-of-june-12-2016", {"info"}),
        ("head_teachers_letter_11th_june_2018/355577", {"info"}),
        ("news/article_12_06_2016.html", {"info"}),
        ("story?id=4&date=2016-06-12", {"info"}),
        ("news/2016-06/bridge", {"info"}),
        ("live/news-of-the-vote-06-12-16/h_c76d96c7", {"info"}),
        ("live/news-of-the-vote-30-06-16", {"info"}),
        ("live/news-of-the-vote-30-31-16", {"error", "warning"}),
        ("live/lamps-06-12-16-inches", {"error", "warning"}),
        ("news/120616/the-bridge-closes.html", {"info"}),
        ("news/300216/the-bridge-closes.html", {"error", "warning"}),
        ("news/481516/the-bridge-closes.html", {"error", "warning"}),
        ("news/120616/", {"error", "warning"}),
    ],
)
def test_a_day_in_the_last_part_of_an_address_is_for_information(
    tmp_path: Path, path: str, severities: set[str]
) -> None:
    assert set(_severities(tmp_path, _LEANING, f"https://lamp.example/{path}", "DAT201", "DAT202")) == severities


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Posted: Tuesday, May 3 at 10:12 AM EST", "warning"),
        ("Tuesday 3 May", "warning"),
        ("The hall was shut on Tuesday 3 May", "error"),
        ("Tue 3 May 16", "info"),
        ("Rev. 05/16", "info"),
        ("The lamp was lit 3 May 16 times", "error"),
        ("LEEDS (Newswire) -- 05/13/16 -- The mill is open.", "info"),
    ],
)
def test_a_line_at_the_head_may_give_a_part_of_the_date(tmp_path: Path, line: str, severity: str) -> None:
    text = f"The bridge is closed\n\n{line}\n\n{_STORY}"
    assert _severities(tmp_path, text, "https://lamp.example/bridge", "DAT201") == [severity]


@pytest.mark.parametrize("line", ["Register by June 3, 2016", "RSVP by: June 3, 2016"])
def test_the_last_day_to_register_is_no_date_of_publication(tmp_path: Path, line: str) -> None:
    text = f"The bridge is closed\n\n{_STORY}\n\n{line}"
    assert _severities(tmp_path, text, "https://lamp.example/bridge", "DAT201") != []


@pytest.mark.parametrize(
    ("published", "severities"),
    [
        ("2023-06-09 02:56", ["info"]),
        ("2023-06-09 00:00", ["warning"]),
        ("2023-06-09 10:56", ["warning"]),
        ("2023-06-09", ["warning"]),
    ],
)
def test_a_row_with_an_hour_of_its_own_is_not_dated_by_fetching(
    tmp_path: Path, published: str, severities: list[str]
) -> None:
    text = f"By Ana Cruz, harbour.example, 7 June 2023.\n\n{_STORY}"
    row = {"text": text, "published_time": published, "fetched_time": "2023-06-09 11:04"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["DAT206"]).documents
    assert [finding.severity for finding in document.findings] == severities
