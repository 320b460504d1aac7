"""JSON files: one document, a list of them, or a list further inside."""

from __future__ import annotations

import io
import json
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import JsonLinesLoader, JsonLoader, json_files


def entries(data: bytes, loader: JsonLoader | None = None) -> list[Source | BrokenEntry]:
    return list((loader or JsonLoader()).entries("a.json", io.BytesIO(data)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-be"])
def test_an_object_is_a_document(encoding: str) -> None:
    (entry,) = entries('{"Title": "Ü", "date": "2024-01-02", "text": "words"}'.encode(encoding))
    assert isinstance(entry, Source)
    assert (entry.id, entry.row, entry.data) == ("a.json:1", 1, "words")
    assert [one.value for one in entry.declared] == ["Ü", "2024-01-02"]
    (named,) = entries(b'{"id": 7, "text": "words"}')
    assert named.id == "7"


@pytest.mark.parametrize("form", ["%s", '{"status": "ok", "tags": ["a"], "articles": %s}'])
def test_a_list_holds_one_each(form: str) -> None:
    rows = '[{"id": "a", "text": "one"}, 3, {"id": "a", "html": "<p>two</p>"}, {"title": "none"}]'
    first, number, second, none = entries((form % rows).encode())
    assert isinstance(first, Source)
    assert isinstance(second, Source)
    assert (first.row, second.row, second.media_type) == (1, 3, "text/html")
    assert "row 1 too" in second.notices[0].message
    assert (number, none.row) == (
        BrokenEntry("a.json:2", 2, "It is a number, not an object with the fields of a document."),
        4,
    )


def test_a_list_further_inside_holds_texts_with_titles() -> None:
    posts = [
        {"title": "A bridge", "html": "<p>one</p>", "published_at": "2024-05-07"},
        {"title": "A mill", "html": "<p>two</p>"},
    ]
    export = {"db": [{"meta": {"version": "5"}, "data": {"tags": [{"name": "town"}], "posts": posts}}]}
    first, second = entries(json.dumps(export).encode())
    assert isinstance(first, Source)
    assert isinstance(second, Source)
    assert (first.data, first.row, second.data) == ("<p>one</p>", 1, "<p>two</p>")


def test_menus_and_settings_further_inside_are_no_texts() -> None:
    (entry,) = entries(b'{"theme": {"nav": [{"text": "Home", "link": "/"}, {"text": "News", "link": "/news"}]}}')
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped


@pytest.mark.parametrize(
    "form",
    [
        '{"response": {"docs": [%s]}}',
        '{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": %s}]}}',
        '{"data": {"posts": {"edges": [{"node": %s}]}}}',
        '{"hits": {"hits": [{"_id": "1", "_source": %s}]}}',
        '{"rows": [{"row_idx": 0, "row": %s}]}',
        '{"-Lx1": %s}',
    ],
)
def test_rows_that_are_wrapped(form: str) -> None:
    row = {"title": {"rendered": "A bridge"}, "text": "one", "author": "Ana Cruz", "date": "2024-05-07"}
    (entry,) = entries((form % json.dumps(row)).encode())
    assert isinstance(entry, Source)
    assert (entry.data, entry.row) == ("one", 1)
    assert ("author", "Ana Cruz") in {(one.field, one.value) for one in entry.declared}


def test_rows_under_their_headlines() -> None:
    row = {"author": "Ana Cruz", "content": "The mill of Leeds is shut. " * 12, "site": "harbour.example"}
    table = {"The mill of Leeds is shut": row, "Ferry sails again in May": row}
    found = entries(json.dumps(table).encode())
    titles = [
        one.value for entry in found if isinstance(entry, Source) for one in entry.declared if one.field == "title"
    ]
    assert titles == list(table)


def test_rows_under_their_numbers_keep_their_places() -> None:
    words = (
        "The bridge at mile nine was closed on Monday, the county said, and will open again when its deck is mended."
    )
    rows = {
        str(number): {"title": f"A bridge {number}", "url": f"https://lamp.example/{number}", "text": words * filled}
        for number, filled in ((7, 1), (9, 0), (12, 1))
    }
    found = list(JsonLoader().entries("a.json", io.BytesIO(json.dumps({"_default": rows}).encode())))
    assert [(type(one).__name__, one.row) for one in found] == [("Source", 1), ("BrokenEntry", 2), ("Source", 3)]


def test_words_of_a_program_under_its_sentences_are_no_texts() -> None:
    table = {"Sign in to go on": {"content": "Melden Sie sich an"}, "Send the form now": {"content": "Senden"}}
    (entry,) = entries(json.dumps(table).encode())
    assert isinstance(entry, BrokenEntry)


def test_tables_by_columns_and_lists_by_section() -> None:
    by_columns = (
        b'{"title": {"0": "A", "1": "B"}, "text": {"0": "one", "1": "two"}, "date": {"0": 1715040000000, "1": null}}'
    )
    split = b'{"columns": ["title", "text", "date"], "index": [0, 1], "data": [["A", "one", "2024-05-07"], ["B", "two", null]]}'
    sections = (
        b'{"town": [{"title": "A", "text": "one"}], "tags": [{"text": "x"}], "coast": [{"title": "B", "text": "two"}]}'
    )
    for data in (by_columns, split, sections):
        assert [entry.data for entry in entries(data) if isinstance(entry, Source)] == ["one", "two"]


LONG = "The mill by the bridge was closed in spring, and nobody has said when its wheel will turn again."


def test_all_lists_with_titles_are_read_wherever_they_stand() -> None:
    by_section = {
        "data": {"town": [{"title": "A", "text": "one"}], "coast": {"items": [{"title": "B", "text": "two"}]}}
    }
    listed = [
        {"name": "town", "articles": [{"title": "A", "text": "one"}]},
        {"articles": [{"title": "B", "text": "two"}]},
    ]
    batches = [[{"title": "A", "text": "one"}], [{"title": "B", "text": "two"}]]
    for value in (by_section, listed, {"sections": listed}, batches):
        found = entries(json.dumps(value).encode())
        assert [(one.row, one.data) for one in found if isinstance(one, Source)] == [(1, "one"), (2, "two")]
        assert len(found) == 2


def test_an_article_in_an_object_is_read_beside_what_is_listed() -> None:
    article = {"title": "A mill", "text": LONG, "date": "2024-05-07"}
    answer = {"status": "ok", "result": article, "related": [{"title": "A bridge", "text": "two"}]}
    assert [one.data for one in entries(json.dumps(answer).encode()) if isinstance(one, Source)] == [LONG, "two"]
    assert len(entries(json.dumps({"response": {"content": article}}).encode())) == 1
    (settings,) = entries(json.dumps({"status": "ok", "page": {"title": "A mill", "text": LONG}}).encode())
    assert isinstance(settings, BrokenEntry)


def test_a_list_of_texts_without_titles_is_told_and_one_of_labels_is_not() -> None:
    value = {
        "articles": [{"title": "A", "text": "one", "comments": [{"text": LONG}]}],
        "menu": [{"text": "Home"}],
        "comments": [{"user": "ana", "text": LONG}],
        "data": {"replies": [{"user": "ben", "text": LONG}]},
    }
    article, told = entries(json.dumps(value).encode())
    assert isinstance(article, Source)
    assert isinstance(told, BrokenEntry)
    assert (told.id, told.row, told.skipped) == ("a.json", None, True)
    assert told.reason.startswith("its lists `comments`, `replies` were not read")


def test_what_a_feed_says_of_its_items() -> None:
    item = {"title": "A bridge", "content_html": f"<p>{'one ' * 20}</p>", "language": "de"}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Lamp",
        "authors": [{"name": "Ana Cruz"}],
        "language": "en",
        "items": [item],
    }
    (entry,) = entries(json.dumps(feed).encode())
    assert isinstance(entry, Source)
    assert [(one.field, one.value) for one in entry.declared] == [
        ("author", "Ana Cruz"),
        ("site", "The Lamp"),
        ("title", "A bridge"),
        ("language", "de"),
    ]


def test_words_for_the_pages_of_a_program_are_no_texts() -> None:
    page = {
        "title": "Settings",
        "body": "Your changes are saved when you press the button at the foot of this page, and not before.",
    }
    (entry,) = entries(json.dumps({"settings": page, "home": page}).encode())
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped


ROWS = st.lists(
    st.fixed_dictionaries({"text": st.text("aé", max_size=5)}, optional={"id": st.text("ab", max_size=3)}), min_size=2
)


@given(ROWS)
def test_lines_under_this_ending_are_json_lines(rows: list[dict[str, str]]) -> None:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    assert entries(data) == list(JsonLinesLoader().entries("a.json", io.BytesIO(data)))
    with patch.object(json_files, "LONGEST", 120):  # two lines
        assert entries(data) == list(JsonLinesLoader().entries("a.json", io.BytesIO(data)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"name": "x", "version": "1"}', "neither a column `text` nor `html` (it has `name`, `version`)"),
        (
            b'{"story": "x", "heading": "y"}',
            "`story` may be its text, but nothing beside it has a known name of a title",
        ),
        (b'[{"name": "x"}]', "(it has `name`)"),
        (b'{"text": {"save": "Save"}}', "its `text` is an object, not a string"),
        (b'{"title": "Ana", "review": "(\'Ana\',)"}', "its `review` holds no text"),
        (b'{"title": "Ana", "body": "  "}', "its `body` holds no text"),
        (
            b'{"title": "A bridge", "body": "The bridge is closed."}',
            'too short to be told from a label: if it is the text, say so in the configuration: `[per-path."GLOB".columns] text = "body"`',
        ),
        (b'{"title": "A bridge", "body": "The bridge is closed.",}', "it is not JSON"),
        (f'{{ // a snippet\n"loop": {{"body": "{LONG}", "description": "A loop"}}}}'.encode(), "it is not JSON"),
        (f'{{"name": "x", "rule": "{LONG}",}}'.encode(), "it is not JSON"),
        (b"[1, 2]", "it is a list without objects"),
        (b"3", "it is a number"),
        (b"", "it is not JSON: it breaks off at line 1, column 1"),
        (b'{ // settings\n"strict": true}', "it is not JSON"),
        (b'{"lock": "' + b"x" * 5000 + b'"}', "(it has `lock`)"),
    ],
)
def test_what_is_about_something_else_is_skipped(data: bytes, reason: str) -> None:
    (entry,) = entries(data)
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert reason in entry.reason
    declined = JsonLoader().declines(data[:4096])
    assert declined == (None if len(data) > 4096 else entry.reason)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"text": "words",\n', "is not JSON: it breaks off at line 2, column 1."),
        (b'{"text": "words", "score": ' + b"9" * 5000 + b"}", "a number in it is too long"),
        (b'{"text": "\xff"}', "is not in UTF-8: byte 11 cannot be read."),
        (b'{"text": ' + b"[" * 200_000, "nested too deeply"),
    ],
)
def test_what_has_texts_and_cannot_be_read_says_where(data: bytes, reason: str) -> None:
    with pytest.raises(LoadError, match=r"a\.json is not ") as told:
        entries(data)
    assert reason in str(told.value)
    assert JsonLoader().declines(data[:4096]) is None


@pytest.mark.parametrize("name", ["body", "content", "full_text", "articleBody", "text"])
@pytest.mark.parametrize(
    "form",
    [
        '{"title": "A mill", "date": "2024-05-01", "%s": "%s",}',
        '{"title": "A mill", "%s": "%s", "date": "2024-05-01"',
        '{"title": "A "mill" again", "%s": "Once more: "%s", "date": "2024-05-01"}',
        '{"title": "A mill", "%s": "%s',
        '[{"title": "A mill"}, {"title": "A weir", "%s": "%s"},]',
        '{"title": "A mill", "%s": ["%s", "More."],}',
        '{"title": "A mill", "%s": {"rendered": "%s"},}',
        '{"meta": {"author": "Ana Cruz", "title": "A mill"}, "%s": "%s",}',
    ],
)
def test_a_text_by_any_of_its_names_that_is_broken_is_a_failure(name: str, form: str) -> None:
    with pytest.raises(LoadError, match=r"a\.json is not JSON: "):
        entries((form % (name, LONG)).encode())
    with pytest.raises(LoadError):
        entries((form % (name, LONG)).encode("utf-16"))


def test_what_is_nested_too_deeply_may_be_anything() -> None:
    with pytest.raises(LoadError, match="nested too deeply"):
        entries(b'{"a": ' + b"[" * 200_000)


def test_what_is_too_large_says_what_to_do() -> None:
    with patch.object(json_files, "LONGEST", 20), pytest.raises(LoadError, match=r"save it as JSON lines, .*jq -c"):
        entries(b'[{"text": "one"}, {"text": "two"}]')


def test_columns_that_are_configured() -> None:
    loader = JsonLoader({"text": ("content",)})
    (entry,) = entries(b'[{"content": "words"}]', loader)
    assert entry == Source("a.json:1", "a.json", "text/plain", "words", row=1)
    assert "`content`, where the configuration says" in str(loader.declines(b'{"body": "words"}'))


@given(st.binary(max_size=80))
def test_any_bytes(data: bytes) -> None:
    for head in (b"", b'{"text": '):
        try:
            entries(head + data)
        except LoadError as error:
            assert str(error).startswith("a.json")  # noqa: PT017 - either is right
        JsonLoader().declines(data)


def test_a_text_that_stands_twice_is_told() -> None:
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(b'[{"text": "oak", "text": "ash"}]'))
    assert isinstance(entry, Source)
    assert (entry.data, len(entry.notices)) == ("ash", 1)


@pytest.mark.parametrize(
    ("columns", "anchors"),
    [
        ({"objectID": "lamps.html#on-the-pier", "title": "Lamps"}, ["#on-the-pier"]),
        ({"location": "lamps/#on-the-pier"}, ["#on-the-pier"]),
        ({"href": "lamps.html"}, []),
        ({"href": "https://harbour.example/lamps#comments"}, []),
        ({"href": "lamps.html#on-the-pier", "date": "2024-06-03"}, []),
        ({"href": "lamps.html#on-the-pier", "author": "Ana Cruz"}, []),
        ({"title": "We are #1"}, []),
    ],
)
def test_a_row_with_an_anchor_in_its_site_is_a_section_of_a_page(columns: dict[str, str], anchors: list[str]) -> None:
    (entry,) = entries(json.dumps([{"text": "Lamps stand on the pier. " * 8} | columns]).encode())
    assert isinstance(entry, Source)
    assert [one.value for one in entry.declared if one.field == "anchor"] == anchors


def test_lists_without_texts_say_what_their_rows_have() -> None:
    """As what searches for news answer, which have no more than titles and addresses."""
    value = {"status": "ok", "articles": [{"url": "https://a.org/b", "title": "A mill", "domain": "a.org"}]}
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps(value).encode()))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert entry.reason.startswith(
        "in its list `articles` it has neither a column `text` nor `html` (it has `url`, `title`, `domain`)"
    )


def test_the_list_of_texts_is_told_and_not_one_of_words() -> None:
    value = {"from": "2022-01-01", "sections": ["mill"], "articles": [{"title": "A mill", "teaser": "It burns."}]}
    (entry,) = entries(json.dumps(value).encode())
    assert isinstance(entry, BrokenEntry)
    assert entry.reason.startswith("in its list `articles` it has neither")


def test_an_object_in_place_of_a_text_is_told_with_what_it_has() -> None:
    value = {"records": [{"id": "a", "teaser": {"headline": "A mill"}, "article": {"tags": "mill,fire"}}]}
    (entry,) = entries(json.dumps(value).encode())
    assert isinstance(entry, BrokenEntry)
    assert "its `article` is an object without a known name of a text (it has `tags`)" in entry.reason


def test_a_post_of_a_network_is_a_text() -> None:
    row = {
        "date": "2020-03-16",
        "username": "lamp",
        "tweet": "The mill burned down at night, and nobody was in it; the river had been low for a month, and the hose was short.",
    }
    (entry,) = entries(json.dumps([row]).encode())
    assert isinstance(entry, Source)
    assert entry.data == row["tweet"]


def test_a_channel_that_sends_is_an_outlet() -> None:
    row = {
        "id": 1,
        "date": "2024-05-01T10:00:00",
        "from": "River Gazette",
        "from_id": "channel1",
        "text": "The mill was closed.",
    }
    for sender, field in (("channel1", "publisher"), ("user1", "author")):
        (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps({**row, "from_id": sender}).encode()))
        assert isinstance(entry, Source)
        assert ("River Gazette", field) in {(one.value, one.field) for one in entry.declared}


def test_a_value_in_a_fence() -> None:
    data = b'```json\n[{"headline": "A", "text": "The bridge is closed."}]\n```\n'
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(data))
    assert isinstance(entry, Source)
    assert entry.data == "The bridge is closed."


_STORY = "The council voted to close the bridge for repairs, its chair said. It will be open again in May. "


@pytest.mark.parametrize(
    "head",
    [
        {"site": {"name": "The Lamp", "url": "https://lamp.example/"}},
        {"status": "ok", "feed": {"title": "The Lamp", "link": "https://lamp.example/", "language": ""}},
        {"channel": {"title": "The Lamp", "link": "https://lamp.example/"}},
    ],
)
@pytest.mark.parametrize("column", ["content", "summary"])
def test_what_a_saved_feed_says_of_its_site(head: dict[str, object], column: str) -> None:
    items = [{"title": "A bridge", "link": "https://lamp.example/a", column: _STORY * 8}] * 2
    found = entries(json.dumps({**head, "items": items}).encode())
    assert [
        ("site", "The Lamp") in [(one.field, one.value) for one in entry.declared]
        for entry in found
        if isinstance(entry, Source)
    ] == [True] * 2


def test_rows_that_name_their_site_keep_it() -> None:
    items = [{"title": "A bridge", "site": "The Post", "content": _STORY * 8}] * 2
    value = {"site": {"name": "The Lamp", "url": "https://lamp.example/"}, "items": items}
    for entry in entries(json.dumps(value).encode()):
        assert isinstance(entry, Source)
        assert [one.value for one in entry.declared if one.field == "site"] == ["The Post"]


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (f'{_STORY}See <a href="https://lamp.example/a">the <b>plan</b></a> of it.', "text/html"),
        (f'{_STORY}\n\nSee <a href="https://lamp.example/a">the plan</a> of it.', "text/markdown"),
        (f'{_STORY}See <a href="https://lamp.example/a">the plan of it.', "text/plain"),
        (f'Home\nNews\n{_STORY}See <a href="https://lamp.example/a">the plan</a>.', "text/plain"),
        (f'{_STORY}See the plan</a> and <a href="">it.', "text/plain"),
        (f'{_STORY}See <a href="https://lamp.example/a">the plan</a> of <strong>it.', "text/plain"),
        (f'{_STORY}5 < 6, see <a href="https://lamp.example/a">the plan</a>.', "text/plain"),
    ],
)
def test_links_in_html_in_a_text(text: str, media_type: str) -> None:
    (entry,) = entries(json.dumps({"title": "A bridge", "text": text}).encode())
    assert isinstance(entry, Source)
    assert entry.media_type == media_type


@pytest.mark.parametrize("before", ["", "window.YTD.tweets.part0 = "])
def test_the_posts_of_an_account_as_it_is_exported(before: str) -> None:
    post = {"id_str": "7", "full_text": _STORY, "created_at": "Wed Oct 19 20:07:25 +0000 2022", "lang": "en"}
    (entry,) = entries(f"{before}{json.dumps([{'tweet': post}])}".encode())
    assert isinstance(entry, Source)
    assert entry.data == _STORY
    stated = {one.field: one.value for one in entry.declared}
    assert (stated["date"], stated["language"]) == ("Wed Oct 19 20:07:25 +0000 2022", "en")
