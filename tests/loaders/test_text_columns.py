"""Where the text of a row stands, by the names of its columns and the form of its cell."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLoader, TableLoader
from tests.loaders.common import entry_of

PROSE = "The bridge at mile nine was closed on Monday, the county said, and will open again when its deck is mended."
MARKUP = f"<p>{PROSE}</p>"


@pytest.mark.parametrize(
    ("row", "media_type", "text"),
    [
        ({"full_text": PROSE}, "text/plain", PROSE),
        ({"Article Text": PROSE}, "text/plain", PROSE),
        ({"page_text": PROSE}, "text/plain", PROSE),
        ({"review_body": PROSE, "content_type": "page", "text_id": "seven"}, "text/plain", PROSE),
        ({"maintext": PROSE, "text": None}, "text/plain", PROSE),
        ({"title": "A bridge", "content": PROSE}, "text/plain", PROSE),
        ({"title": "A bridge", "body": MARKUP}, "text/html", MARKUP),
        ({"content_html": f"<Answer short='Yes' />{MARKUP}"}, "text/html", f"<Answer short='Yes' />{MARKUP}"),
        ({"title": "A bridge", "body": f"<Answer short='Yes' />{MARKUP}"}, "text/plain", f"<Answer short='Yes' />{MARKUP}"),
        ({"content_html": PROSE}, "text/plain", PROSE),
        ({"title": "A bridge", "body": "<Monday> is when the bridge was closed."}, "text/plain", "<Monday> is when the bridge was closed."),
        ({"article": PROSE, "highlights": "A bridge closes."}, "text/plain", PROSE),
        ({"author": "anac", "created_utc": 1554249600, "body": PROSE}, "text/plain", PROSE),
        ({"title": "A bridge", "content": PROSE, "full_content": PROSE + " So it was told."}, "text/plain", PROSE + " So it was told."),
        ({"text": f"<!DOCTYPE html><html><body>{MARKUP}"}, "text/html", f"<!DOCTYPE html><html><body>{MARKUP}"),
        ({"text": MARKUP}, "text/plain", MARKUP),
        ({"titlu": "Podul", "text": MARKUP + MARKUP}, "text/html", MARKUP + MARKUP),
        ({"text": f"<div>{MARKUP}<ul><li>{PROSE}</li></ul></div>"}, "text/html", f"<div>{MARKUP}<ul><li>{PROSE}</li></ul></div>"),
        ({"text": f"{MARKUP}\n\n{PROSE}\n\n{MARKUP}"}, "text/plain", f"{MARKUP}\n\n{PROSE}\n\n{MARKUP}"),
        ({"text": PROSE, "full_text": "other"}, "text/plain", PROSE),
        ({"title": "A bridge", "abstract": PROSE}, "text/plain", PROSE),
        ({"title": {"rendered": "A bridge"}, "content": {"rendered": MARKUP}}, "text/html", MARKUP),
        ({"title": "A bridge", "content": [{"type": "text/html", "value": MARKUP}]}, "text/html", MARKUP),
        ({"title": "A bridge", "body": [PROSE, " ", PROSE]}, "text/plain", f"{PROSE}\n\n{PROSE}"),
        ({"text": [PROSE + " See ", {"type": "link", "text": "the map"}, " of it."], "from": "Ana Cruz"}, "text/plain", f"{PROSE} See the map of it."),
        ({"title": "A bridge", "body": str([PROSE, PROSE])}, "text/plain", f"{PROSE}\n\n{PROSE}"),
        ({"title": "A bridge", "content": json.dumps({"rendered": MARKUP})}, "text/html", MARKUP),
        ({"title": "A bridge", "content": "['closed'] was the word."}, "text/plain", "['closed'] was the word."),
        ({"berita": PROSE, "label": 1}, "text/plain", PROSE),
        ({"Article": PROSE, "Label": "FAKE"}, "text/plain", PROSE),
        ({"record": {"text": PROSE, "createdAt": "2019-04-03"}}, "text/plain", PROSE),
        ({"attributes": {"title": "A bridge", "content": PROSE}}, "text/plain", PROSE),
        ({"html": {"requested_url": "https://lamp.org/a"}, "text": PROSE}, "text/plain", PROSE),
    ],
)  # fmt: skip
def test_a_text_by_the_names_that_are_known(row: dict[str, object], media_type: str, text: str) -> None:
    entry = entry_of(row)
    assert isinstance(entry, Source)
    assert (entry.media_type, entry.data) == (media_type, text)


@pytest.mark.parametrize(
    "row",
    [
        {"role": "user", "content": PROSE},
        {"body": PROSE, "id": 7},
        {"text_type": PROSE, "content_hash": PROSE},
        {"messages": [{"user": "ana", "text": PROSE}], "title": "A talk"},
        {"text": ["The", "bridge", "is", "closed", "."] * 30},
        {"title": "A bridge", "description": PROSE},
        {"answer": PROSE, "label": 1},
        {"berita": PROSE, "id": 1},
    ],
)
def test_what_may_be_anything_is_no_text(row: dict[str, object]) -> None:
    assert isinstance(entry_of(row), BrokenEntry)


def test_tables_and_files_by_the_same_names() -> None:
    table = f'Headline,Content,Published Date\nA bridge,"{PROSE}",2019-04-03\n'
    (row,) = TableLoader().entries("a.csv", io.BytesIO(table.encode()))
    assert isinstance(row, Source)
    assert [(one.field, one.value) for one in row.declared] == [("title", "A bridge"), ("date", "2019-04-03")]
    assert TableLoader().declines(b"id,content,score\n1,words,2\n") is not None
    listed_documents = b"document,date,title\nLD-12,2019-04-03,A bridge\nLD-13,2019-04-04,A mill\n"
    assert TableLoader().declines(listed_documents) == "its `document` holds single words and no texts"
    assert TableLoader().declines(table.encode()) is None
    missed = f'id,url,article\n1,https://a.test/1,Not available.\n2,https://a.test/2,"{"The bridge is closed for repairs. " * 150}"\n'
    assert TableLoader().declines(missed.encode()[:4096]) is None
    lists = (
        "id,url,article\n" + "".join(f"{row},https://a.test/{row},LD-{row}\n" for row in range(4)) + "5," + "x" * 4096
    )
    assert TableLoader().declines(lists.encode()[:4096]) == "its `article` holds single words and no texts"
    long = f'Headline,Content,Published Date\n{"A bridge " * 600},"{PROSE}",2019-04-03\n'
    assert TableLoader().declines(long.encode()[:4096]) is None
    assert TableLoader().declines(b"id,score\n" + b"1,2\n" * 1100) is not None
    assert TableLoader().declines(b"text,date\nyes,2019-04-03\n") is None
    listed = json.dumps({"status": "ok", "articles": [{"title": "A bridge", "content": PROSE}]}).encode()
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(listed))
    assert isinstance(entry, Source)
    assert entry.data == PROSE
    (skipped,) = JsonLoader().entries("a.json", io.BytesIO(b'{"title": "Settings", "content": "Hello"}'))
    assert isinstance(skipped, BrokenEntry)
    assert skipped.skipped


NAMES = st.sampled_from(
    ["text", "html", "content", "body", "title", "date", "author", "user", "source", "url", "meta", "fields", "_source", "from", "time", "year", "language", "paragraphs", "published_parsed"]
)  # fmt: skip
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(
        [PROSE, MARKUP, "{'name': 'Ana Cruz'}", '["Ana", "Ben"]', "('Ana', 'Ben')", "{Ana,Ben}", "['\\ud800']", "{'a': [", "1970-01-01T00:00:00Z", "/Date(1554249600000)/"]
    ),
)  # fmt: skip
KEYS = st.one_of(NAMES, st.sampled_from(["name", "rendered", "value", "$date", "date-parts", "first", "last", "names"]))
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=8
)


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_whatever_the_cells_hold_is_read_or_told(row: dict[str, object]) -> None:
    entry = entry_of(row)
    assert isinstance(entry, Source | BrokenEntry)
    if isinstance(entry, Source):
        for one in entry.declared:
            assert one.value == " ".join(one.value.split())
            one.value.encode()
    columns = {name: str(cell) for name, cell in row.items()}  # as a table holds them
    assert isinstance(entry_of(columns), Source | BrokenEntry)
    assert list(JsonLoader().entries("a.json", io.BytesIO(json.dumps([row, columns]).encode())))


@pytest.mark.parametrize(
    ("row", "address"),
    [
        (
            {"article": "harbour.example/2024/04/07/mill", "domain": "harbour.example"},
            "https://harbour.example/2024/04/07/mill",
        ),
        ({"page": "news.harbour.example/mill", "site": "www.harbour.example"}, "https://news.harbour.example/mill"),
        ({"article": "harbour.example/mill", "domain": "arbour.example"}, None),
        ({"article": "harbour.example/mill"}, None),
        (
            {"article": "harbour.example/mill", "domain": "harbour.example", "url": "https://harbour.example/a"},
            "https://harbour.example/a",
        ),
    ],
)
def test_an_address_without_a_scheme_is_one_at_the_host_that_the_row_names(
    row: dict[str, str], address: str | None
) -> None:
    entry = entry_of({"title": "A bridge", "content": PROSE, **row})
    assert isinstance(entry, Source)
    assert [declared.value for declared in entry.declared if declared.field == "url"] == [address][
        : address is not None
    ]


def test_columns_that_hold_nothing() -> None:
    table = (
        b"title,content,lead,url\n"
        + b'A bridge,,"It is closed for a year, and nobody knows why.",https://a.test/1\n' * 3
    )
    assert TableLoader().declines(table) == (
        "its `content` is empty in all rows, but `lead` has words: if those are to be read, say so in the configuration:"
        ' `[per-path."GLOB".columns] text = "lead"`'
    )
    bare = b"title,content,url\n" + b"A bridge,,https://a.test/1\n" * 9
    assert TableLoader().declines(bare) == (
        "its `content` is empty in its first rows, and no other column has the words of a text"
    )
    rows = [{"title": "A bridge", "content": None, "description": "It is closed for a year, and nobody knows why."}] * 2
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps(rows).encode()))
    assert isinstance(entry, BrokenEntry)
    assert entry.skipped
    assert entry.reason.startswith("its `content` is empty in all rows, but `description` has words")
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps({"articles": rows}).encode()))
    assert isinstance(entry, BrokenEntry)
    assert entry.reason.startswith("in its list `articles` its `content` is empty in all rows, but `description` has")


def test_texts_and_summaries_in_more_languages() -> None:
    for name in ("tekst", "testo", "teksti", "teks"):
        (row,) = TableLoader().entries("a.csv", io.BytesIO(f'topic,{name}\ntown,"{PROSE}"\n'.encode()))
        assert isinstance(row, Source)
    for name in ("tiivistelmä", "riassunto", "sammendrag", "lede", "streszczenie"):
        table = f"title,{name},url\nA bridge,It is closed.,https://a.test/1\n".encode()
        (entry,) = TableLoader().entries("a.csv", io.BytesIO(table))
        assert isinstance(entry, BrokenEntry)
        assert entry.reason.endswith(f'text = "{name}"`')


TOLD = "The bridge was closed on Monday, the county said. Nobody had asked the ferrymen, who feared for the winter trade. It opens again when the deck is mended, which the council has put off twice since the river took away the pier and both of its pilots left."
STEMS = "bridg close monday counti said nobodi ask ferrymen fear winter trade open deck mend river council crew pilot"


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"title": "A bridge", "body": TOLD, "clean_body": STEMS}, TOLD),
        ({"clean_text": STEMS, "title": "A bridge", "konten": TOLD}, TOLD),
        ({"text": STEMS, "article": TOLD}, TOLD),
        ({"title": "A bridge", "body": TOLD, "clean_body": f"{TOLD} So it was told."}, f"{TOLD} So it was told."),
        ({"text": TOLD.lower(), "article": TOLD}, TOLD.lower()),
        ({"text": STEMS, "title": "A bridge", "summary": TOLD}, STEMS),
        ({"text": STEMS, "article": "Another mill burned down on Friday. The mayor blamed the heat of the summer. Its owner wants to build it up again before the next harvest of rye comes in."}, STEMS),
    ],
)  # fmt: skip
def test_the_text_with_sentences_is_read_and_not_the_words_that_were_taken_from_it(
    row: dict[str, object], text: str
) -> None:
    entry = entry_of(row)
    assert isinstance(entry, Source)
    assert entry.data == text
