"""Texts that are kept as lists of objects, under whatever keys; and lists that are none."""

from __future__ import annotations

import io
import json

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLinesLoader, JsonLoader
from provenance.loaders.bodies import body_of
from tests.loaders.test_jsonlines import entries

FIRST = "The old mill by the river was closed on Monday after a vote of the council."
SECOND = "The mayor, Helen Ortiz, said the sale would pay for a library. Residents asked for a referendum."
WHOLE = f"{FIRST}\n\n{SECOND}"
HEADED = f"The vote\n\n{FIRST}\n\nThe sale\n\n{SECOND}"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (
            [
                {"tipo": "p", "texto": FIRST},
                {"tipo": "imagem", "url": "https://a.org/b.jpg"},
                {"tipo": "p", "texto": SECOND},
            ],
            WHOLE,
        ),
        ([{"art": "absatz", "inhalt": FIRST}, {"art": "absatz", "inhalt": SECOND}], WHOLE),
        ([{"タイプ": "段落", "テキスト": FIRST}, {"タイプ": "段落", "テキスト": SECOND}], WHOLE),
        ([{"نوع": "فقرة", "نص": FIRST}, {"نوع": "فقرة", "نص": SECOND}], WHOLE),
        ([{"orden": 1, "parrafo": FIRST}, {"orden": 2, "parrafo": SECOND}], WHOLE),
        (
            [{"h2": "The vote"}, {"p": FIRST}, {"h2": "The sale"}, {"p": SECOND}],
            HEADED,
        ),
        ([{"title": "The vote", "body": FIRST}, {"title": "The sale", "body": SECOND}], HEADED),
        ([{"heading": "The vote", "text": FIRST}, {"heading": "The sale", "text": SECOND}], HEADED),
        ([{"title": "The vote", "paragraphs": [FIRST]}, {"title": "The sale", "paragraphs": [SECOND]}], HEADED),
        ({"0": FIRST, "1": SECOND}, WHOLE),
        ({"p1": FIRST, "p2": SECOND}, WHOLE),
        ([[FIRST, "It stands empty."], [SECOND]], f"{FIRST} It stands empty.\n\n{SECOND}"),
        (
            [{"sentences": [FIRST, "It stands empty."]}, {"sentences": [SECOND]}],
            f"{FIRST} It stands empty.\n\n{SECOND}",
        ),
        (
            [{"kind": "p", "value": WHOLE}, {"kind": "list", "items": ["A hotel", "A library"]}],
            f"{WHOLE}\n\nA hotel\n\nA library",
        ),
        (
            {
                "model": {
                    "blocks": [
                        {"model": {"text": FIRST, "blocks": [{"model": {"text": FIRST[:30]}}]}},
                        {"model": {"text": SECOND}},
                    ]
                }
            },
            WHOLE,
        ),
    ],
)
def test_paragraphs_that_are_objects(cell: object, text: str) -> None:
    assert body_of(cell, "any") == ("text/plain", text)


def test_paragraphs_of_html() -> None:
    cell = [{"tag": "p", "html": f"<p>{FIRST}</p>"}, {"tag": "p", "html": f"<p>{SECOND}</p>"}]
    assert body_of(cell, "any") == ("text/html", f"<p>{FIRST}</p>\n\n<p>{SECOND}</p>")
    same = [{"bodyHtml": f"<p>{FIRST}</p> <p>{SECOND}</p>", "bodyTextSummary": f"{FIRST} {SECOND}"}]
    assert body_of(same, "any") == ("text/html", f"<p>{FIRST}</p> <p>{SECOND}</p>")


@pytest.mark.parametrize(
    "cell",
    [
        [{"word": word, "pos": "X"} for word in WHOLE.split()],
        [{"name": f"Ana Cruz {number}", "role": "reporter of the gazette"} for number in range(20)],
        [{"title": "The old mill by the river is sold", "url": f"https://a.org/{number}"} for number in range(20)],
        [{"title": "The mill", "url": f"https://a.org/{number}", "text": WHOLE} for number in range(3)],
        [{"question": "Why was the mill by the river closed at last?", "answer": "The council of the town has voted so, by nine votes against six."}] * 3,
        [[1, 2, 3], [4, 5, 6]],
        {"width": 640, "url": "https://a.org/a-picture-of-the-old-mill-by-the-river-that-was-closed-on-monday-after-a-vote.jpg"},
    ],
)  # fmt: skip
def test_lists_that_hold_no_text_or_several(cell: object) -> None:
    """Words, people, links to other texts, documents of their own, questions with answers of half their length."""
    assert body_of(cell, "any") is None


def test_an_inverted_index_of_words() -> None:
    words = f"{FIRST} {SECOND}".split()
    places = {word: [at for at, other in enumerate(words) if other == word] for word in words}
    (entry,) = entries(json.dumps({"title": "A mill", "abstract_inverted_index": places}).encode())
    assert isinstance(entry, Source)
    assert entry.data == f"{FIRST} {SECOND}"


def test_such_a_column_under_an_unknown_name() -> None:
    row = {
        "title": "A mill",
        "url": "https://a.org/b",
        "absaetze_neu": [{"nr": 1, "wortlaut": WHOLE}, {"nr": 2, "wortlaut": SECOND}],
    }
    (entry,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(json.dumps(row).encode()))
    assert isinstance(entry, Source)
    assert entry.data == f"{WHOLE}\n\n{SECOND}"


def test_beside_a_text_its_sentences_are_no_second_one() -> None:
    row = {
        "title": "A mill",
        "url": "https://a.org/b",
        "konten_clean": f"{WHOLE}\n\n{SECOND}",
        "kalimat": [{"nr": 1, "kal": FIRST}, {"nr": 2, "kal": SECOND}, {"nr": 3, "kal": SECOND}],
    }
    (entry,) = JsonLinesLoader().entries("a.jsonl", io.BytesIO(json.dumps(row).encode()))
    assert isinstance(entry, Source)
    assert entry.data == f"{WHOLE}\n\n{SECOND}"


def test_chapters_are_those_of_their_book() -> None:
    book = {
        "title": "Mills",
        "author": "Ana Cruz",
        "date": "2024-05-01",
        "chapters": [{"title": "One", "text": FIRST}, {"title": "Two", "text": SECOND}],
    }
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps(book).encode()))
    assert isinstance(entry, Source)
    assert entry.data == f"One\n\n{FIRST}\n\nTwo\n\n{SECOND}"
    assert {one.field: one.value for one in entry.declared}["author"] == "Ana Cruz"


def test_an_outbox_of_activitypub() -> None:
    post = {
        "id": "https://m.social/1",
        "type": "Note",
        "published": "2024-05-01T10:00:00Z",
        "url": "https://m.social/@ana/1",
        "content": f"<p>{FIRST}</p><p>{SECOND}</p>",
    }
    activities = [
        {"type": "Announce", "published": "2024-05-02T10:00:00Z", "object": "https://b.social/1"},
        {"type": "Create", "published": "2024-05-01T10:00:00Z", "object": post},
    ]
    found = JsonLoader().entries(
        "a.json", io.BytesIO(json.dumps({"type": "OrderedCollection", "orderedItems": activities}).encode())
    )
    passed_on, entry = found
    assert isinstance(passed_on, BrokenEntry)
    assert (passed_on.row, passed_on.skipped, passed_on.reason) == (1, True, "no text in `content`")
    assert isinstance(entry, Source)
    assert (entry.row, entry.media_type) == (2, "text/html")
    assert {one.field: one.value for one in entry.declared}["url"] == "https://m.social/@ana/1"


@pytest.mark.parametrize(
    ("more", "field", "value"),
    [
        (
            {
                "versions": [
                    {"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"},
                    {"version": "v2", "created": "Tue, 24 Jul 2007 20:10:27 GMT"},
                ]
            },
            "date",
            "Mon, 2 Apr 2007 19:18:42 GMT",
        ),
        (
            {"name": "Town sells its old mill", "url": "https://a.org/b", "datePublished": "2024-05-01"},
            "title",
            "Town sells its old mill",
        ),
        ({"uri": "https://m.social/users/ana/1", "url": "https://m.social/@ana/1"}, "url", "https://m.social/@ana/1"),
    ],
)
def test_what_collections_state_beside_it(more: dict[str, object], field: str, value: str) -> None:
    """Papers of arXiv, searches for news, posts of Mastodon."""
    (entry,) = entries(json.dumps({"text": WHOLE, **more}).encode())
    assert isinstance(entry, Source)
    assert next(one.value for one in entry.declared if one.field == field) == value


def test_a_name_of_few_words_is_no_title() -> None:
    (entry,) = entries(
        json.dumps({"text": WHOLE, "name": "Ana Cruz", "url": "https://a.org/b", "date": "2024-05-01"}).encode()
    )
    assert isinstance(entry, Source)
    assert "title" not in {one.field for one in entry.declared}
