"""Columns with names of other languages than English, and cells as collections of news have them."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

import pytest

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import JsonLoader
from tests.loaders.common import entry_of

PROSE = "The bridge at mile nine was closed on Monday, the county said, and will open again when its deck is mended."


def stated(row: Mapping[str, object]) -> list[tuple[str, str]]:
    entry = entry_of({"text": PROSE, **row})
    assert isinstance(entry, Source)
    return [(declared.field, declared.value) for declared in entry.declared]


@pytest.mark.parametrize(
    ("field", "columns"),
    [
        (
            "date",
            ("pubdate_iso8601|published_rfc2822|fecha_publicación|Fecha de publicación|fechaNoticia|publicado_en|dt_publicacao|data_hora|data_pubblicazione|publié_le|veröffentlicht_am|Erschienen am|gepubliceerd_op"
            "|datum_clanku|opublikowano|publicerad|julkaisupäivä|megjelenés dátuma|tgl_terbit|waktu|ngày_đăng|Yayın Tarihi|haber_tarihi|дата_новости|опубликовано|дата_публікації"
            "|fechas|ημερομηνία|新聞日期|发布日期|Datum_Veröffentlichung|udgivet|utgivningsdatum|mise en ligne le|公開日時|작성일|기사입력일시|تاريخ_النشر|תאריך|तारीख|প্রকাশের_তারিখ|วันที่เผยแพร่"
            "|erstellt|utgivelsesdato|data_wydania|imerominia"),
        ),
        (
            "author",
            ("autor_nombre|Periodista|escrito_por|firmado_por|Écrit par|Autorenname|skrevet af|reported_by|Name of author|jornalista|rédacteur|Autorin|giornalista|auteur_naam|verslaggever|skribent|kirjoittaja|novinář|dziennikarz|szerző|nama_penulis|wartawan"
            "|tác_giả|yazan|автор_статьи|корреспондент|συντάκτης|记者|作者名|執筆者|기자명|작성자|الكاتب|نویسنده|כתב|ผู้เขียน|लेखक|লেখক|authers|por|avtor|redaktor"),
        ),
        ("url", "url_noticia|enlace|collegamento|odkaz|ссылка|新聞連結|链接|링크|رابط|קישור|link_berita|loc|dirección|liên_kết|Link_zum_Artikel|haber_linki|odnośnik|ссылка_на_новость"),
        ("title", "titular|titulos|titres|titles|Überschrift|manchete|título_noticia|judul_berita|tiêu_đề|заголовок|新聞標題|見出し|기사제목|العنوان|כותרת|หัวข้อข่าว|intitulé|encabezado|tittel|kop|zagolovok|název|название|название_статьи|tiêu_đề_bài_viết"),
        ("modified", "fecha_actualización|atualizado_em|mis_à_jour|bijgewerkt_op|обновлено|更新时间|수정일|lastmod"),
        ("retrieved", "date_extracted|extraction_date|extractedAt|scraped_at|scraping_date|crawl_date|fetched_at|retrieved_on|access_date|harvested_at|captureDate|Fetched|retrieved|fecha_extraccion|data_coleta|data_raspagem|Abrufdatum|дата_парсинга|抓取时间|수집일"),
        ("publisher", "medio|veículo|testata|giornale|dagblad|gazeta|Zeitung|krant|издание|媒體|언론사|المصدر|מקור"),
    ],
)  # fmt: skip
def test_columns_by_the_names_of_other_languages(field: str, columns: str) -> None:
    cells = {
        "date": "2021-03-04",
        "modified": "2021-03-04",
        "retrieved": "2021-03-04",
        "author": "Ana Cruz",
        "url": "https://lamp.example/bridge",
        "title": "A bridge",
        "publisher": "Harbour News",
    }
    assert [one for one in columns.split("|") if stated({one: cells[field]}) != [(field, cells[field])]] == []


def test_a_day_that_was_extracted_from_the_text_may_be_its_own() -> None:
    assert [field for field, _ in stated({"extracted_date": "2021-03-04"})] == ["date"]


@pytest.mark.parametrize(
    "column",
    ["texto_noticia", "cuerpo", "conteúdo", "corpo", "Inhalt", "Artikeltext", "testo_articolo", "inhoud", "treść", "obsah", "sisältö", "innehåll", "isi_berita", "nội_dung", "içerik", "haber_metni", "текст_новости", "содержание", "περιεχόμενο", "新聞內容", "全文", "記事本文", "기사내용", "النص", "متن_خبر", "תוכן", "เนื้อหา", "सामग्री", "খবর", "Haupttext", "nội_dung_bài_viết", "haber_icerigi", "tekst_novosti", "контент", "вміст", "content_en", "translated_text", "raw_html"],
)  # fmt: skip
def test_texts_by_the_names_of_other_languages(column: str) -> None:
    entry = entry_of({"title": "A bridge", column: PROSE})
    assert isinstance(entry, Source)
    assert entry.data == PROSE


def test_a_text_stands_before_what_any_text_is_called() -> None:
    entry = entry_of({"noticia": "other", "titulo": "A bridge", "texto": PROSE})
    assert isinstance(entry, Source)
    assert entry.data == PROSE
    assert isinstance(entry_of({"noticia": PROSE, "etiqueta": 1}), Source)  # a set of news to learn from
    assert isinstance(entry_of({"noticia": PROSE, "puntaje": 1}), BrokenEntry)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"author": "{'Ana Cruz', 'Ben Ode'}"}, [("author", "Ana Cruz"), ("author", "Ben Ode")]),
        ({"author": {"slug": "ana-cruz"}}, [("author", "ana-cruz")]),
        ({"author": {"author_name": "Ana Cruz"}}, [("author", "Ana Cruz")]),
        ({"published": {"date": "2021-03-04", "time": "09:10"}}, [("date", "2021-03-04")]),
        ({"date": "1.614849011E9"}, [("date", "1614849011")]),
        ({"date": "2021_03_04_09_10"}, [("date", "2021-03-04")]),
        ({"date": "time.struct_time(tm_year=2021, tm_mon=3, tm_mday=4, tm_hour=9, tm_isdst=0)"}, [("date", "2021-03-04")]),
        ({"año": "2021", "mes": 3, "día": 4}, [("date", "2021-03-04")]),
        ({"Jahr": "2021", "Monat": "3", "Tag": "4"}, [("date", "2021-03-04")]),
        ({"pub_year": 2021, "pub_month": 3, "pub_day": 4}, [("date", "2021-03-04")]),
        ({"Year": "2021", "Month": "3", "Date": "4"}, [("date", "4"), ("date", "2021-03-04")]),
        ({"date": "March 4", "year": "2021"}, [("date", "March 4 2021"), ("date", "2021")]),
        ({"tag": "4"}, []),
        ({"file_name": "20210304_bridge.html"}, [("date", "20210304")]),
        ({"slug": "2021-03-04-bridge-closed"}, [("date", "2021-03-04")]),
        ({"slug": "bridge-20210399"}, []),
        ({"data": "4 de março de 2021"}, [("date", "4 de março de 2021")]),
        ({"data": "4 bridges of 2021"}, [("unlabelled", "4 bridges of 2021")]),  # in which no date will be read
        ({"info": "By Ana Cruz | 4 May 2021"}, [("date", "By Ana Cruz | 4 May 2021"), ("author", "By Ana Cruz | 4 May 2021")]),
        ({"details": "Leeds | 2021"}, []),
        ({"meta": "2021"}, []),
        ({"ld_json": [{"@type": "WebSite"}, {"headline": "A bridge", "author": {"name": "Ana Cruz"}}]}, [("title", "A bridge"), ("author", "Ana Cruz")]),
        ({"meta_data": "defaultdict(<class 'dict'>, {'author': 'Ana Cruz'})"}, [("author", "Ana Cruz")]),
        ({"article_info": {"authors": ["Ana Cruz"]}}, [("author", "Ana Cruz")]),
    ],
)  # fmt: skip
def test_cells_in_the_forms_of_collections(row: dict[str, object], found: list[tuple[str, str]]) -> None:
    assert stated(row) == found


def test_the_sections_of_a_text_are_read_one_after_the_other() -> None:
    entry = entry_of(
        {
            "title": "A bridge",
            "body": {"summary": ["Closed."], "sections": [{"headline": [], "paragraphs": [PROSE, PROSE]}]},
        }
    )
    assert isinstance(entry, Source)
    assert entry.data == f"Closed.\n\n{PROSE}\n\n{PROSE}"


@pytest.mark.parametrize(
    "column",
    [
        "Descripción",
        "descricao",
        "Beschreibung",
        "résumé",
        "popis",
        "mô_tả",
        "Untertitel",
        "описание",
        "概要",
        "摘要",
        "要約",
        "기사 요약",
    ],
)
def test_teasers_are_named_where_nothing_else_is_a_text(column: str) -> None:
    entry = entry_of({"titulo": "Un puente", column: "El puente cierra.", "enlace": "https://a.test/1"})
    assert isinstance(entry, BrokenEntry)
    assert f"`{column}` is read where it is as long as a text" in entry.reason


@pytest.mark.parametrize("column", ["résumé", "opis", "описание"])
def test_what_is_called_a_teaser_is_the_text_where_it_runs_on(column: str) -> None:
    rows = [{"titulo": f"Un puente {number}", column: f"{number}. {PROSE} {PROSE} {PROSE}"} for number in range(3)]
    entries = list(JsonLoader().entries("a.json", io.BytesIO(json.dumps(rows).encode())))
    assert [one.data for one in entries if isinstance(one, Source)] == [row[column] for row in rows]


@pytest.mark.parametrize("column", ["název", "название", "nazev"])
def test_what_goods_are_called_is_no_title_that_shows_a_text(column: str) -> None:
    rows = [{column: f"Lampa {number}", "složení": f"{number}. {PROSE} {PROSE} {PROSE}"} for number in range(3)]
    (entry,) = JsonLoader().entries("a.json", io.BytesIO(json.dumps(rows).encode()))
    assert isinstance(entry, BrokenEntry)


def test_a_column_that_describes_nothing_beside_it_is_not_named() -> None:
    entry = entry_of({"color": "rojo", "Descripción": "El puente cierra."})
    assert isinstance(entry, BrokenEntry)
    assert "is read where it is as long" not in entry.reason


@pytest.mark.parametrize(
    ("column", "cell", "named"),
    [
        ("Periódico", "lagaceta", "lagaceta"),
        ("jornal", "farol-novo", "farol-novo"),
        ("Sources", "Harbour News - All that happens on the coast, the weather and the ferries, day by day", "Harbour News"),
        ("Sources", "20 Lamps | Home", "20 Lamps"),
        ("Quellen", "lamp.example", "lamp.example"),
        ("Sources", "Ana Cruz, Ben Ode", None),
        ("Sources", "https://lamp.example/bridge", None),
        ("formato", "revista", None),
    ],
)  # fmt: skip
def test_outlets_by_a_small_word_and_by_the_title_of_a_feed(column: str, cell: str, named: str | None) -> None:
    row = {"title": "A bridge", "date": "2021-03-04", "url": "https://harbour.example/bridge", column: cell}
    found = [value for field, value in stated(row) if field == "publisher"]
    assert found == ([] if named is None else [named])


def test_sources_without_an_address_are_what_a_text_cites() -> None:
    assert "publisher" not in dict(stated({"title": "A bridge", "Sources": "Harbour Institute"}))
