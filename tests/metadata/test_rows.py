"""What the columns of a row say of when its text came out."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.api import Confidence
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

PORTUGUESE = "A ponte foi fechada na segunda-feira, disse o prefeito. O conselho recusou a proposta, e os moradores da cidade não foram ouvidos por ninguém. "


def read(columns: dict[str, object]) -> DocumentMetadata:
    row = json.dumps({"text": "The bridge was closed for an inspection.", **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    return metadata(TextLoader().load(entry))


@pytest.mark.parametrize(
    ("columns", "date", "other"),
    [
        ({"date": "04-07-2019"}, "2019", "2019-07-04"),
        ({"date": "04-07-2019", "year": "2019", "month": "7"}, "2019-07-04", None),
        ({"date": "04-07-2019", "year": "2019", "month": "9"}, "2019", "2019-07-04"),
        ({"date": "04-07-2019", "url": "https://lamp.org/2019/04/08/bridge"}, "2019-04-07", None),
        ({"date": "04-07-2019", "url": "https://lamp.org/news/2019/july/bridge"}, "2019-07-04", None),
        ({"date": "04-07-2019", "url": "https://lamp.org/2018/bridge"}, "2019", "2019-07-04"),
        ({"date": "04-07-2019", "title": "LEEDS, July 2, 2019: the bridge is closed"}, "2019-07-04", None),
        ({"date": "04-07-2019", "text": "On April 4, 2019 and July 2, 2019 it rained."}, "2019", "2019-07-04"),
    ],
)
def test_what_a_row_says_settles_which_number_is_the_day(
    columns: dict[str, object], date: str, other: str | None
) -> None:
    found = read(columns)
    assert (found.date.value if found.date else None, found.other) == (date, other)


def test_nothing_is_changed_before_it_is_published() -> None:
    changed = read({"date": "2019-06-01", "updated": "04-07-2019"}).modified
    assert changed is not None
    assert changed.value == "2019-07-04"


@pytest.mark.parametrize(
    ("columns", "date", "sure"),
    [
        ({"published": "2019-06-01", "created_at": "2018-01-01"}, "2019-06-01", Confidence.HIGH),
        ({"created_at": "2018-01-01"}, "2018-01-01", Confidence.MEDIUM),
        ({"timestamp": "2018-01-01T08:00:00Z"}, "2018-01-01T08:00:00+00:00", Confidence.LOW),
        ({"feature_publish_time": "2018-01-01"}, "2018-01-01", Confidence.LOW),
        ({"date_created": "2018-01-01"}, "2018-01-01", Confidence.MEDIUM),
        ({"date": "2024-02-02", "publish_date": "2018-01-01"}, "2018-01-01", Confidence.HIGH),
        ({"publishedAt": "2019-06-01", "_createdAt": "2018-01-01"}, "2019-06-01", Confidence.HIGH),
        ({"ts": "1514793600.000200"}, "2018-01-01T08:00:00+00:00", Confidence.LOW),
        ({"date": "Updated 2 January 2018 | Published 1 January 2018"}, "2018-01-01", Confidence.HIGH),
        ({"byline": "By Ana Cruz | Posted 1 January 2018"}, "2018-01-01", Confidence.LOW),
        ({"data": "20.ago.2024 (terça-feira) - 23h28\natualizado: 21.ago.2024"}, "2024-08-20", Confidence.LOW),
        ({"data": "20/ago/2024"}, "2024-08-20", Confidence.LOW),
        ({"year": 2018, "month": 1}, "2018-01", Confidence.MEDIUM),
        ({"year": 2018, "month": 1, "day": 3}, "2018-01-03", Confidence.MEDIUM),
    ],
)
def test_columns_that_may_hold_another_day_count_less(columns: dict[str, object], date: str, sure: Confidence) -> None:
    found = read(columns).date
    assert found is not None
    assert (found.value, found.confidence) == (date, sure)


def test_a_year_alone_is_no_date() -> None:
    found = read({"year": "2018"})
    assert found.date is None
    assert found.year is not None
    assert found.year.value == "2018"


@pytest.mark.parametrize(
    "crawl",
    [
        {"dump": "CC-MAIN-2021-17"},
        {"file_path": "s3://commoncrawl/crawl-data/CC-MAIN-2021-17/segments/1.2/warc/CC-MAIN-20210416.warc.gz"},
        {"segment": "CC-NEWS-20210416"},
    ],
)
def test_the_date_of_a_row_of_a_crawl_is_that_of_the_fetch(crawl: dict[str, object]) -> None:
    for column in ("date", "timestamp"):
        assert read({column: "2021-04-25T12:57:54Z", **crawl}).date is None
    for column in ("published_at", "pub_date"):
        found = read({column: "2021-04-25", "date": "2021-04-27T12:57:54Z", **crawl}).date
        assert found is not None
        assert found.value == "2021-04-25"
    assert read({"created": "2021-04-25T12:57:54Z", "metadata": {**crawl}}).date is None
    for apart in ("date", "created"):
        assert read({apart: "2021-04-25", "dump": "of our own"}).date is not None


@pytest.mark.parametrize("author", ["[deleted]", "[removed]", "[Unknown]"])
def test_what_forums_write_for_whoever_left_is_no_author(author: str) -> None:
    assert read({"author": author, "date": "2021-04-25"}).authors == ()


@pytest.mark.parametrize(
    ("columns", "authors"),
    [
        ({"author": {"first_name": "Ana", "last_name": "Cruz"}}, ["Ana Cruz"]),
        ({"authors": [{"given": "Ana", "family": "Cruz"}, {"name": "Ben Ode"}]}, ["Ana Cruz", "Ben Ode"]),
        ({"author": {"displayName": "Ana Cruz", "id": 7}}, ["Ana Cruz"]),
        ({"byline": {"original": "By Ana Cruz", "person": []}}, ["Ana Cruz"]),
        ({"author_first_name": "Ana", "author_last_name": "Cruz"}, ["Ana Cruz"]),
        ({"Author First": "Ana", "Author Last": "Cruz", "author": "Ben Ode"}, ["Ben Ode"]),
        (
            {
                "authors": [
                    "Ana Cruz",
                    "Reporter Covering Roads",
                    "Home Affairs",
                    "Ben Ode",
                    "Reporter Covering Energy",
                    "Marine Policy",
                    "Ana Cruz Is The Lamp'S Senior Roads Correspondent",
                    "Deep Fish",
                ]
            },
            ["Ana Cruz", "Ben Ode"],
        ),
        (
            {"authors": "['Ana Cruz', 'Ana Cruz Is An Editor', 'Attorney Based In Leeds. Follow Her On Twitter']"},
            ["Ana Cruz"],
        ),
        ({"authors": "['Ana Cruz', 'Published P.M. Ct April', 'Min Read', 'Ben Ode']"}, ["Ana Cruz", "Ben Ode"]),
        ({"authors": "['April']"}, []),
        ({"authors": ["Covering Climate Now", "Ana Cruz"]}, ["Covering Climate Now", "Ana Cruz"]),
        ({"autor": "Ana Cruz editora sênior", "text": PORTUGUESE}, ["Ana Cruz"]),
        ({"autor": "Autor não encontrado", "text": PORTUGUESE}, []),
        ({"author": "TABOOLA"}, []),
        ({"authors": ["Ana Cruz Acruz Lamp.Com", "Laura He"]}, ["Ana Cruz", "Laura He"]),
        ({"authors": ["Ana Cruz", "Read More", "Ben Ode"]}, ["Ana Cruz"]),
        ({"author_first_name": "Ana"}, []),
        ({"first_name": "Ana", "last_name": "Cruz"}, []),
        ({"by": "Ana Cruz"}, ["Ana Cruz"]),
        ({"news_author": "Ana Cruz"}, ["Ana Cruz"]),
        ({"author": {"id": 7}}, []),
    ],
)
def test_names_in_parts_and_under_other_keys(columns: dict[str, object], authors: list[str]) -> None:
    assert [author.value for author in read(columns).authors] == authors


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Cruz, Ana, 1870-1931", ["Ana Cruz"]),
        ("Cruz, Ana, 1870?-1931; Ode, B. (Ben), b. 1902", ["Ana Cruz", "B Ode"]),
        ("By Ana Cruz\nBen Ode\n", ["Ana Cruz", "Ben Ode"]),
        ("u/anac", ["anac"]),
    ],
)
def test_authors_as_catalogues_and_networks_have_them(author: str, names: list[str]) -> None:
    assert [one.value for one in read({"author": author}).authors] == names
