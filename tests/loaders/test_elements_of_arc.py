"""The elements in which Arc XP and the collection of the Washington Post keep a text."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import HtmlLoader, JsonLinesLoader
from tests.metadata.common import LONG

TITLE = "Old bridge over the Lamp closes"


def read(row: Mapping[str, object]) -> tuple[DocumentMetadata, str]:
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(row).encode()))))
    assert isinstance(entry, Source)
    document = HtmlLoader().load(entry)
    return metadata(document), document.text


def test_a_story_of_arc() -> None:
    found, text = read(
        {
            "created_date": "2024-05-02T20:00:00Z",
            "credits": {"by": [{"type": "author", "name": "Ana Cruz", "org": "Harbour Gazette"}]},
            "description": {"basic": "It may stay closed."},
            "display_date": "2024-05-03T08:00:00Z",
            "last_updated_date": "2024-05-09T08:00:00Z",
            "headlines": {"basic": TITLE, "mobile": "", "print": ""},
            "content_elements": [
                {"type": "text", "content": LONG},
                {"type": "image", "caption": "The bridge", "credits": {"by": [{"name": "Ben Ode"}]}},
                {"type": "header", "level": 2, "content": "Repairs"},
                {"type": "text", "content": 'More is <a href="https://lamp.example/">here</a>.'},
            ],
        }
    )
    assert (found.title and found.title.value) == TITLE
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert [value.value[:10] for value in found.modifications] == ["2024-05-09"]
    assert "More is here." in text
    assert "The bridge\n" not in text


def test_an_article_of_the_collection() -> None:
    found, text = read(
        {
            "title": TITLE,
            "author": "Ana Cruz",
            "published_date": 1714723200000,
            "contents": [
                {"type": "kicker", "content": "Local", "mime": "text/plain"},
                {"type": "byline", "content": "By Ana Cruz", "mime": "text/plain"},
                {"type": "date", "content": 1714723200000, "mime": "text/plain"},
                {"type": "sanitized_html", "subtype": "paragraph", "content": LONG, "mime": "text/html"},
                {"type": "author_info", "name": "Ana Cruz", "bio": "Ana Cruz is a reporter."},
            ],
        }
    )
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert "By Ana" not in text
    assert "Local" not in text


def test_credits_that_are_of_a_picture() -> None:
    entry = {"title": TITLE, "credits": {"photo": "Ben Ode"}, "text": f"<p>{LONG}</p>", "date": "2024-05-03"}
    assert not read(entry)[0].authors


def test_whoever_wrote_under_another_name() -> None:
    found, _ = read({"title": TITLE, "created_by": 42, "created_by_alias": "Ana Cruz", "text": f"<p>{LONG}</p>"})
    assert [author.value for author in found.authors] == ["Ana Cruz"]
