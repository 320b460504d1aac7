"""Rows in the shapes in which interfaces of news, programs that take texts from pages, and systems that keep them give their texts."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import HtmlLoader, JsonLinesLoader, JsonLoader, TableLoader, TextLoader

TEXT = (
    "The old bridge over the Lamp was closed for an inspection on Thursday, the council said. Drivers have to go through the town until it is opened again.\n\n"
    "Nobody was hurt when a part of it fell into the river in the morning, a spokesman for the county told reporters."
)
HTML = "".join(f"<p>{part}</p>\n" for part in TEXT.split("\n\n"))
TITLE = "Old bridge over the Lamp closes"
URL = "https://www.harbourgazette.example/news/old-bridge-closes-81234"
DAY = "2024-05-03T08:00:00Z"


def read(value: object, form: str = "json") -> DocumentMetadata:
    if form == "csv":
        assert isinstance(value, dict)
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, list(value))
        writer.writeheader()
        writer.writerow(value)
        loader: TableLoader | JsonLoader | JsonLinesLoader = TableLoader()
        data = out.getvalue().encode()
    else:
        loader = JsonLoader() if form == "json" else JsonLinesLoader()
        data = json.dumps(value).encode()
    entry = next(iter(loader.entries(f"rows.{form}", io.BytesIO(data))))
    assert isinstance(entry, Source)
    assert "Drivers have to go" in entry.data
    return metadata((HtmlLoader() if entry.media_type == "text/html" else TextLoader()).load(entry))


GAZETTE = {"id": "harbour-gazette", "name": "Harbour Gazette"}
BLOCKS = [{"_type": "block", "children": [{"_type": "span", "text": part}]} for part in TEXT.split("\n\n")]
WHOLE: Mapping[str, object] = {
    "newspaper4k": [{"url": URL, "title": TITLE, "authors": ["Ana Cruz"], "publish_date": DAY, "meta_site_name": "Harbour Gazette", "canonical_link": URL, "text": TEXT}],
    "news-please": {"authors": ["Ana Cruz"], "date_download": "2025-01-04 10:11:12", "date_modify": "2024-05-04 07:00:00", "date_publish": "2024-05-03 08:00:00", "maintext": TEXT, "source_domain": "www.harbourgazette.example", "title": TITLE, "title_page": None, "url": URL},
    "NewsAPI": {"status": "ok", "articles": [{"source": GAZETTE, "author": "Ana Cruz", "title": TITLE, "url": URL, "publishedAt": DAY, "content": TEXT}]},
    "Guardian": {"response": {"results": [{"id": "uk/2024/x", "webPublicationDate": DAY, "webTitle": TITLE, "webUrl": URL, "apiUrl": "https://content.example/x", "fields": {"byline": "Ana Cruz", "bodyText": TEXT, "lastModified": "2024-05-04T08:00:00Z"}}]}},
    "tags in a folder of authors": {"url": URL, "title": TITLE, "date": DAY, "content": TEXT, "tags": [{"path": "/content/tags/topics/roads", "title": "Roads"}, {"path": "/content/tags/authors/C/ana-cruz", "title": "Ana Cruz"}, {"path": "/content/tags/authors/all", "title": "All authors"}]},
    "Guardian, tags": {"response": {"results": [{"webPublicationDate": DAY, "webTitle": TITLE, "webUrl": URL, "fields": {"bodyText": TEXT}, "tags": [{"type": "keyword", "webTitle": "UK news"}, {"type": "contributor", "webTitle": "Ana Cruz"}]}]}},
    "New York Times": {"response": {"docs": [{"web_url": URL, "lead_paragraph": TEXT, "abstract": "The bridge.", "source": "The Harbour Times", "headline": {"main": TITLE, "kicker": None}, "pub_date": "2024-05-03T08:00:00+0000", "byline": {"original": "By Ana Cruz", "person": [{"firstname": "Ana", "lastname": "Cruz"}]}}]}},
    "Event Registry": {"articles": {"results": [{"uri": "81234", "lang": "eng", "dateTimePub": DAY, "dateTime": "2024-05-03T09:00:00Z", "url": URL, "title": TITLE, "body": TEXT, "source": {"uri": "x", "title": "Harbour Gazette"}, "authors": [{"uri": "a@x", "name": "Ana Cruz", "type": "author"}]}]}},
    "newsdata.io": {"results": [{"article_id": "a", "title": TITLE, "link": URL, "creator": ["Ana Cruz"], "content": TEXT, "pubDate": "2024-05-03 08:00:00", "source_name": "Harbour Gazette"}]},
    "NewsCatcher": {"articles": [{"title": TITLE, "author": "Ana Cruz", "published_date": "2024-05-03 08:00:00", "parse_date": "2024-05-05 01:00:00", "link": URL, "domain_url": "harbourgazette.example", "name_source": "Harbour Gazette", "content": TEXT}]},
    "Webz.io": {"posts": [{"thread": {"url": URL, "site": "harbourgazette.example", "published": DAY}, "url": URL, "author": "Ana Cruz", "published": DAY, "title": TITLE, "text": TEXT, "crawled": "2024-05-05T09:00:00Z"}]},
    "feedparser": {"feed": {"title": "Gazette"}, "entries": [{"title": TITLE, "link": URL, "id": URL, "published_parsed": [2024, 5, 3, 8, 0, 0, 4, 124, 0], "authors": [{"name": "Ana Cruz"}], "content": [{"type": "text/html", "value": HTML}]}]},
    "WordPress": [{"id": 7, "date": "2024-05-03T08:00:00", "guid": {"rendered": "https://x.example/?p=7"}, "link": URL, "title": {"rendered": TITLE}, "content": {"rendered": HTML, "protected": False}, "author": 5, "_embedded": {"author": [{"id": 5, "name": "Ana Cruz"}]}}],
    "Ghost, content": {"posts": [{"id": "p", "title": TITLE, "html": HTML, "created_at": "2024-05-01T08:00:00Z", "published_at": DAY, "url": URL, "authors": [{"id": "1", "name": "Ana Cruz", "slug": "ana"}]}]},
    "Diffbot": {"objects": [{"date": "Fri, 03 May 2024 08:00:00 GMT", "author": "Ana Cruz", "siteName": "Harbour Gazette", "title": TITLE, "pageUrl": URL, "html": HTML, "text": TEXT}]},
    "Fundus": [{"title": TITLE, "authors": ["Ana Cruz"], "publishing_date": "2024-05-03 08:00:00+01:00", "body": {"summary": ["The bridge."], "sections": [{"headline": [], "paragraphs": TEXT.split("\n\n")}]}, "html": {"requested_url": URL, "crawl_date": "2025-01-01 00:00:00"}}],
    "trafilatura": {"title": TITLE, "author": "Ana Cruz", "hostname": "harbourgazette.example", "date": "2024-05-03", "filedate": "2025-01-01", "raw_text": TEXT, "text": TEXT, "source": URL, "source-hostname": "Harbour Gazette"},
    "Elasticsearch": {"hits": {"hits": [{"_index": "news", "_source": {"title": TITLE, "author": "Ana Cruz", "date": "2024-05-03", "content": TEXT, "url": URL}}]}},
    "pandas": {"columns": ["title", "author", "date", "text", "url"], "index": [0], "data": [[TITLE, "Ana Cruz", 1714723200000, TEXT, URL]]},
    "Apify": [{"url": URL, "metadata": {"title": TITLE, "author": "Ana Cruz", "jsonLd": [{"@type": "NewsArticle", "datePublished": DAY}]}, "text": TEXT}],
    "JSON-LD": {"@type": "NewsArticle", "headline": TITLE, "datePublished": DAY, "author": [{"@type": "Person", "name": "Ana Cruz"}], "mainEntityOfPage": {"@id": URL}, "articleBody": TEXT},
    "Next.js": {"props": {"pageProps": {"article": {"headline": TITLE, "byline": [{"name": "Ana Cruz"}], "publishedDate": DAY, "body": TEXT, "canonicalUrl": URL}}}},
    "keys in Indonesian": [{"judul": TITLE, "pembuat": {"nama": "Ana Cruz", "jabatan": "Reporter"}, "tanggal": "3 Mei 2024", "isi": TEXT, "tautan": URL}],
    "keys in German": [{"titel": TITLE, "autor": {"vorname": "Ana", "nachname": "Cruz"}, "datum": "3. Mai 2024", "text": TEXT, "link": URL}],
    "keys in French": [{"titre": TITLE, "auteur": {"nom": "Cruz", "prénom": "Ana"}, "date_publication": "2024-05-03", "texte": TEXT, "lien": URL}],
    "keys in Spanish": [{"titulo": TITLE, "autor": {"nombre": "Ana Cruz", "cargo": "Redactora"}, "fecha": "2024-05-03", "cuerpo": TEXT, "enlace": URL}],
}  # fmt: skip
"""Rows with an address."""
KEPT: Mapping[str, object] = {
    "Ghost, export": {"db": [{"data": {"posts": [{"id": "p1", "title": TITLE, "slug": "x", "html": HTML, "created_at": "2024-05-01T08:00:00Z", "published_at": DAY}], "users": [{"id": "a0", "name": "Ben Ode"}, {"id": "a1", "name": "Ana Cruz"}], "posts_authors": [{"id": "x", "post_id": "p1", "author_id": "a1"}]}}]},
    "Ghost, older": {"data": {"posts": [{"id": 1, "title": TITLE, "html": HTML, "published_at": DAY, "author_id": 2}], "users": [{"id": 1, "name": "Ben Ode"}, {"id": 2, "name": "Ana Cruz"}]}},
    "Strapi 4": {"data": [{"id": 1, "attributes": {"title": TITLE, "content": TEXT, "createdAt": "2024-05-01T08:00:00Z", "publishedAt": DAY, "author": {"data": {"id": 3, "attributes": {"name": "Ana Cruz"}}}}}]},
    "Strapi 5": {"data": [{"id": 1, "title": TITLE, "body": TEXT, "createdAt": "2024-05-01T08:00:00Z", "publishedAt": DAY, "author": {"id": 3, "documentId": "q", "name": "Ana Cruz"}}]},
    "Contentful": {"items": [{"sys": {"id": "e1"}, "fields": {"title": TITLE, "body": TEXT, "publishDate": "2024-05-03", "author": {"sys": {"type": "Link", "linkType": "Entry", "id": "p1"}}}}], "includes": {"Entry": [{"sys": {"id": "p0"}, "fields": {"name": "Ben Ode"}}, {"sys": {"id": "p1"}, "fields": {"name": "Ana Cruz"}}]}},
    "Contentful, export": {"entries": [{"sys": {"id": "e1"}, "fields": {"title": {"en-US": TITLE}, "body": {"en-US": TEXT}, "publishDate": {"en-US": "2024-05-03"}, "author": {"en-US": {"sys": {"id": "p1"}}}}}, {"sys": {"id": "p1"}, "fields": {"name": {"en-US": "Ana Cruz"}}}]},
    "Contentful, resolved": [{"sys": {"id": "e1"}, "fields": {"title": TITLE, "body": TEXT, "publishDate": "2024-05-03", "author": {"sys": {"id": "p1"}, "fields": {"name": "Ana Cruz", "title": "Reporter"}}}}],
    "Sanity": [{"_id": "d1", "title": TITLE, "publishedAt": DAY, "_createdAt": "2024-05-01T08:00:00Z", "author": {"name": "Ana Cruz", "slug": {"current": "ana"}}, "body": BLOCKS}],
    "Drupal": {"data": [{"type": "node--article", "id": "n1", "attributes": {"title": TITLE, "created": "2024-05-03T08:00:00+00:00", "changed": "2024-05-04T08:00:00+00:00", "body": {"value": HTML, "processed": HTML}}, "relationships": {"uid": {"data": {"type": "user--user", "id": "u1"}}}}], "included": [{"type": "user--user", "id": "u1", "attributes": {"display_name": "Ana Cruz", "name": "ana"}}]},
    "Drupal, with a person": {"data": [{"id": "n1", "attributes": {"title": TITLE, "created": DAY, "body": {"processed": HTML}}, "relationships": {"field_author": {"data": [{"type": "node--person", "id": "u1"}]}}}], "included": [{"type": "node--person", "id": "u1", "attributes": {"title": "Ana Cruz"}}]},
}  # fmt: skip
"""Rows without one, of which some refer to people who stand elsewhere."""
TABLES: Mapping[str, Mapping[str, str]] = {
    "Guardian": {"webPublicationDate": DAY, "webTitle": TITLE, "webUrl": URL, "fields.bodyText": TEXT, "fields.byline": "Ana Cruz"},
    "NewsAPI": {"source.id": "", "source.name": "Harbour Gazette", "author": "Ana Cruz", "title": TITLE, "url": URL, "publishedAt": DAY, "content": TEXT},
    "newspaper3k": {"url": URL, "title": TITLE, "authors": "['Ana Cruz']", "publish_date": "2024-05-03 00:00:00", "text": TEXT},
    "a time of feedparser": {"title": TITLE, "link": URL, "published_parsed": "time.struct_time(tm_year=2024, tm_mon=5, tm_mday=3, tm_hour=8, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=124, tm_isdst=0)", "authors": "[{'name': 'Ana Cruz'}]", "text": TEXT},
    "two languages": {"title_spanish": TITLE, "title_english": "Another title", "author": "Ana Cruz", "date": "2024-05-03", "content_spanish": TEXT, "content_english": "Words of a translation. " * 9, "url": URL},
    "a writer for an outlet": {"title": TITLE, "author": "", "source": "Ana Cruz", "date": "2024-05-03", "url": URL, "text": TEXT},
    "a byline for an outlet": {"headline": TITLE, "publisher": "By Ana Cruz", "date": "2024-05-03", "link": URL, "content": TEXT},
    "a view of Drupal": {"Title": TITLE, "Body": HTML, "Authored by": "Ana Cruz", "Authored on": "Fri, 05/03/2024 - 08:00", "Link": URL},
    "pictures beside a name": {"title": TITLE, "author": "Ana Cruz \U0001f52e\U0001f528", "date": "2024-05-03", "url": URL, "text": TEXT},
    "photographers": {"title": TITLE, "authors": "['Ana Cruz', 'Ben Ode', 'Afp', 'Getty Images']", "date": "2024-05-03", "url": URL, "text": TEXT},
}  # fmt: skip


@pytest.mark.parametrize("maker", WHOLE)
def test_what_a_row_of_a_maker_says(maker: str) -> None:
    found = read(WHOLE[maker])
    assert [one.value for one in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert found.title is not None
    assert found.title.value == TITLE
    assert found.url is not None
    assert found.url.value == URL
    outlets = {None, "Harbour Gazette", "The Harbour Times", "www.harbourgazette.example", "harbourgazette.example"}
    assert (found.publisher and found.publisher.value) in outlets


@pytest.mark.parametrize("maker", KEPT)
def test_what_a_text_in_a_system_says(maker: str) -> None:
    found = read(KEPT[maker])
    assert [one.value for one in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert found.title is not None
    assert found.title.value == TITLE


@pytest.mark.parametrize("maker", TABLES)
def test_what_a_row_of_a_table_says(maker: str) -> None:
    found = read(TABLES[maker], "csv")
    assert [one.value for one in found.authors] == ["Ana Cruz"]
    assert found.date is not None
    assert found.date.value.startswith("2024-05-03")
    assert found.title is not None
    assert found.title.value == TITLE
    assert found.publisher is None or found.publisher.value == "Harbour Gazette"


@pytest.mark.parametrize(
    "row",
    [
        {"title": TITLE, "seendate": "20240504T101500Z", "domain": "harbourgazette.example", "url": URL},  # GDELT
        {"timestamp": "2024-06-20T11:00:00Z", "url": URL},  # C4
        {"title": TITLE, "dump": "CC-MAIN-2024-22", "date": "2024-06-20T11:00:00Z", "url": URL},  # FineWeb
        {"title": TITLE, "timestamp": "20240601120000", "archive_url": f"https://web.archive.org/web/20240601120000/{URL}"},
        {"title": TITLE, "fecha": "old-bridge-over-the-la", "url": URL},
        {"title": TITLE, "date": "2 days ago", "url": URL},
    ],
)  # fmt: skip
def test_the_day_of_the_fetch_is_no_date(row: dict[str, object]) -> None:
    found = read({**row, "text": TEXT}, "jsonl")
    assert found.date is None


def test_a_cut_address_for_a_date_has_its_month() -> None:
    found = read({"title": TITLE, "fecha": "5-2024-ana-cruz", "text": TEXT}, "jsonl")
    assert found.date is not None
    assert found.date.value == "2024-05"


@pytest.mark.parametrize(
    ("columns", "publisher"),
    [
        ({"source": "Harbour Gazette"}, "Harbour Gazette"),
        ({"source": "Marie Claire", "url": "https://www.marieclaire.example/a"}, "Marie Claire"),
        ({"source": "Austin Chronicle"}, "Austin Chronicle"),  # no address tells whose it is
        ({"source": "Ana Cruz", "author": "Ben Ode", "url": URL}, "Ana Cruz"),
        ({"source": "Ana Cruz", "url": URL}, None),
        ({"medio": "Pagina12"}, "Pagina12"),
        ({"periodico": "20 Minutos"}, "20 Minutos"),
        ({"source": "KIRO 7", "url": "https://www.kiro7.example/a"}, "KIRO 7"),
        ({"source": "Source 3"}, None),
        ({"source": "CNN_2024_05"}, None),
        ({"site": "google_news", "site_name": "Harbour Gazette"}, "Harbour Gazette"),
        ({"site": "google_news"}, None),
        ({"site": "harbour_gz", "site_name": "Harbour Gazette"}, "Harbour Gazette"),
    ],
)
def test_who_is_the_publisher(columns: dict[str, object], publisher: str | None) -> None:
    found = read({"title": TITLE, "date": "2024-05-03", **columns, "text": TEXT}, "jsonl").publisher
    assert (found and found.value) == publisher


@pytest.mark.parametrize(
    "title", ["environment/2020/jul/02/old-bridge-closes-for-weeks", "/news/uk/old-bridge-closes/"]
)
def test_a_path_is_no_title(title: str) -> None:
    assert read({"title": title, "date": "2024-05-03", "text": TEXT}, "jsonl").title is None


def test_who_stands_elsewhere_is_no_author_of_a_text_that_names_its_own() -> None:
    row = {"id": 1, "title": TITLE, "html": HTML, "author": "Ana Cruz"}
    found = read({"posts": [row], "users": [{"id": 1, "name": "Ben Ode"}]})
    assert [one.value for one in found.authors] == ["Ana Cruz"]
