"""Source bytes to documents. A loader's own library is imported when the first file of its kind is read, never before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Self

from provenance.documents import Document
from provenance.extensions import BrokenEntry, Loader, NamedColumns, Source
from provenance.loaders.light_files import LIGHT
from provenance.loaders.mail_and_news import (
    MAIL_AND_NEWS,
    ArticlePagesLoader,
    ArticlesLoader,
    ListArchiveLoader,
    MailboxLoader,
    MailLoader,
    text_or_message,
)
from provenance.loaders.markup_files import BY_HAND, AsciiDocLoader, GemtextLoader, NunjucksLoader, OrgLoader, RtfLoader
from provenance.loaders.server_pages import ServerPageLoader

if TYPE_CHECKING:
    from provenance.loaders.named_columns import Columns

__all__ = [
    "ArticlePagesLoader",
    "ArticlesLoader",
    "AsciiDocLoader",
    "DocxLoader",
    "EpubLoader",
    "FeedLoader",
    "GemtextLoader",
    "GzipLinesLoader",
    "HtmlLoader",
    "JsonLinesLoader",
    "JsonLoader",
    "ListArchiveLoader",
    "MailLoader",
    "MailboxLoader",
    "MarkdownLoader",
    "NotebookLoader",
    "NunjucksLoader",
    "OdtLoader",
    "OrgLoader",
    "ParquetLoader",
    "PdfLoader",
    "RstLoader",
    "RtfLoader",
    "SavedFeedLoader",
    "ServerPageLoader",
    "TableLoader",
    "TextLoader",
    "WarcLoader",
    "WorkbookLoader",
    "XmlLoader",
    "ZstdLinesLoader",
    "builtin",
]

_ROOT = 1024
"""Bytes in which the root of a feed stands, behind the declaration of XML and what generators say of themselves."""


class TextLoader:
    """Plain text: the text is the source."""

    name: str = "text"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/plain": (".txt", ".text")})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        return text_or_message(source)


class HtmlLoader:
    """HTML pages and fragments."""

    name: str = "html"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"text/html": (".html", ".htm"), "application/xhtml+xml": (".xhtml", ".xht")}
    )

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        return load_html(source)


class MarkdownLoader:
    """Markdown with front matter."""

    name: str = "markdown"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {
            "text/markdown": (
                *(".md", ".markdown", ".mdown", ".mdwn", ".mkd", ".mkdn", ".mkdown", ".mdtxt", ".mdtext"),
                *(".mdx", ".qmd", ".rmd"),
            )
        }
    )

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        from provenance.loaders.markdown.document import load_markdown  # noqa: PLC0415 - imports markdown-it and PyYAML

        return load_markdown(source)


def _in_order(found: Iterator[Source | BrokenEntry], stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The rows, their dates and what stands in unknown columns as the first rows of the file show them."""
    from provenance.loaders.column_orders import in_order  # noqa: PLC0415 - see the module
    from provenance.loaders.unnamed_columns import by_columns  # noqa: PLC0415 - as above

    return in_order(by_columns(found, stream), stream)


class _RowLoader:
    """A loader of rows, whose columns may be configured."""

    def __init__(self, columns: NamedColumns = MappingProxyType({})) -> None:
        """`columns`: which hold what, where that is configured."""
        self._named = columns

    def with_columns(self, columns: NamedColumns) -> Self:
        """The loader for rows whose columns hold what is said here."""
        return type(self)(columns)

    def _columns(self) -> Columns:
        from provenance.loaders.named_columns import Columns  # noqa: PLC0415 - see the module

        return Columns(self._named)


class RstLoader:
    """reStructuredText, also as Sphinx has it."""

    name: str = "rst"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-rst": (".rst", ".rest")})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and what nests too deeply."""
        from provenance.loaders.rst.document import load_rst  # noqa: PLC0415 - imports docutils

        return load_rst(source)


class NotebookLoader:
    """Jupyter notebooks."""

    name: str = "notebook"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/x-ipynb+json": (".ipynb",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no notebook."""
        from provenance.loaders.notebooks.document import load_notebook  # noqa: PLC0415 - as for Markdown

        return load_notebook(source)


class JsonLinesLoader(_RowLoader):
    """JSON lines: one text a row, with what the row says of it."""

    name: str = "jsonlines"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/jsonl": (".jsonl", ".ndjson")})

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError where the file is not in UTF-8 at all."""
        from provenance.loaders.large.lines import lines_in  # noqa: PLC0415 - see the module
        from provenance.loaders.rows_without_text import read_lines  # noqa: PLC0415

        return _in_order(read_lines(path, stream, lambda: lines_in(path, stream), self._columns()), stream)


class GzipLinesLoader(_RowLoader):
    """JSON lines in gzip."""

    name: str = "jsonlines-gzip"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"application/jsonl+gzip": (".jsonl.gz", ".ndjson.gz")}
    )

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError for a file that is damaged or was cut off."""
        from provenance.loaders.large.compressed import read_gzip  # noqa: PLC0415 - see the module

        return _in_order(read_gzip(path, stream, self._columns()), stream)


class ZstdLinesLoader(_RowLoader):
    """JSON lines in zstd, with the extra `zstd`."""

    name: str = "jsonlines-zstd"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"application/jsonl+zstd": (".jsonl.zst", ".ndjson.zst", ".jsonl.zstd", ".ndjson.zstd")}
    )

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError for a file that is damaged or was cut off, and without the extra."""
        from provenance.loaders.large.compressed import read_zstd  # noqa: PLC0415 - see the module

        return _in_order(read_zstd(path, stream, self._columns()), stream)


class JsonLoader(_RowLoader):
    """JSON files: an object a text, or a list of them."""

    name: str = "json"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/json": (".json",)})

    def declines(self, head: bytes) -> str | None:
        """Why JSON that begins like this holds no texts: most JSON is about something else."""
        from provenance.loaders.json_files import no_texts  # noqa: PLC0415 - see the module

        return no_texts(head, self._columns())

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The objects in order. Raises LoadError for what is no JSON, or too large to be held."""
        from provenance.loaders.json_files import read_json  # noqa: PLC0415 - see the module

        return _in_order(read_json(path, stream, self._columns()), stream)


class TableLoader(_RowLoader):
    """CSV and TSV: one text a row."""

    name: str = "table"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"text/csv": (".csv",), "text/tab-separated-values": (".tsv", ".tab")}
    )

    def declines(self, head: bytes) -> str | None:
        """Why a table that begins like this holds no texts: most tables are about something else."""
        from provenance.loaders.separated import no_table  # noqa: PLC0415 - see the module

        return no_table(head, self._columns())

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError for what is not in UTF-8."""
        from provenance.loaders.separated import read_table  # noqa: PLC0415 - imports csv

        return _in_order(read_table(path, stream, self._columns()), stream)


class WorkbookLoader(_RowLoader):
    """Workbooks of spreadsheets: one text a row."""

    name: str = "workbook"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
            "application/vnd.ms-excel.sheet.macroenabled.12": (".xlsm",),
        }
    )

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError for what is no workbook, is encrypted or damaged, or unpacks without end."""
        from provenance.loaders.workbooks import read_workbook  # noqa: PLC0415 - imports zipfile

        return read_workbook(path, stream, self._columns())


class ParquetLoader(_RowLoader):
    """Parquet files, a row a text, with the extra `parquet`."""

    name: str = "parquet"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/vnd.apache.parquet": (".parquet",)})

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows in order. Raises LoadError for a file that is damaged, and without the extra."""
        from provenance.loaders.large.parquet import read_parquet  # noqa: PLC0415 - imports pyarrow

        return _in_order(read_parquet(path, stream, self._columns()), stream)


class FeedLoader:
    """RSS and Atom: one document an entry."""

    name: str = "feed"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"application/rss+xml": (".rss",), "application/atom+xml": (".atom",)}
    )

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The entries in order. Raises LoadError for what is no feed, and where XML is broken, after the entries before that."""
        from provenance.loaders.feeds.reading import read_feed  # noqa: PLC0415 - see the module

        return _in_order(read_feed(path, stream), stream)


class XmlLoader:
    """XML, where it is a feed or holds texts by the names of its elements."""

    name: str = "feed-xml"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/xml": (".xml",)})

    def declines(self, head: bytes) -> str | None:
        """Why XML that begins like this holds no texts."""
        from provenance.loaders.feeds.files import no_texts  # noqa: PLC0415 - see the module

        return no_texts(head)

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The entries or texts in order. Raises LoadError where a feed is broken, after the entries before that."""
        from provenance.loaders.feeds.files import read_xml  # noqa: PLC0415 - see the module

        return _in_order(read_xml(path, stream), stream)


class SavedFeedLoader(FeedLoader):
    """A feed under the name of a page, as copies of whole sites keep it: `feed/index.html`."""

    name: str = "feed-saved"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/xml": (".html", ".htm")})

    def declines(self, head: bytes) -> str | None:
        """Why a page that begins like this is no feed; without XML being read where no root of a feed stands at its beginning."""
        if not any(root in head[:_ROOT] for root in (b"<rss", b"<feed", b"<rdf:RDF")):
            return "it does not begin as a feed does"
        from provenance.loaders.feeds.reading import no_feed  # noqa: PLC0415 - see the module

        return no_feed(head)


class WarcLoader:
    """Web archives, with the extra `warc`: one document a page."""

    name: str = "warc"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"application/warc": (".warc", ".warc.gz", ".wet", ".wet.gz")}
    )

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The pages in order. Raises LoadError for what is no web archive, and without the extra."""
        from provenance.loaders.warc.pages import read_archive  # noqa: PLC0415 - imports fastwarc

        return read_archive(path, stream)


class DocxLoader:
    """Documents of word processors, in Office Open XML."""

    name: str = "docx"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
            "application/vnd.ms-word.document.macroenabled.12": (".docm",),
        }
    )

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no such document, is encrypted or damaged, or unpacks without end."""
        from provenance.loaders.docx.document import load_docx  # noqa: PLC0415 - imports zipfile

        return load_docx(source)


class PdfLoader:
    """PDF files, with the extra `pdf`."""

    name: str = "pdf"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/pdf": (".pdf",)})

    def declines(self, head: bytes) -> str | None:  # noqa: ARG002 - the form of all loaders
        """What reads no file of this kind yet: a folder that has some among its pages is checked without them."""
        from provenance.loaders.pdf.apart import NEEDED, is_there  # noqa: PLC0415 - see the module

        return None if is_there() else NEEDED

    def load(self, source: Source) -> Document:
        """Raises LoadError without the extra, and for what is no such file, is encrypted or damaged, or holds no text that can be read."""
        from provenance.loaders.pdf.document import load_pdf  # noqa: PLC0415 - see the module

        return load_pdf(source)


class EpubLoader:
    """Books in EPUB: one document a chapter."""

    name: str = "epub"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/epub+zip": (".epub",)})

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The chapters in order. Raises LoadError for what is no such book, is damaged, or unpacks without end."""
        from provenance.loaders.epub import read_book  # noqa: PLC0415 - imports zipfile

        return read_book(path, stream)


class OdtLoader:
    """Texts of word processors, in the OpenDocument format."""

    name: str = "odt"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {
            "application/vnd.oasis.opendocument.text": (".odt",),
            "application/vnd.oasis.opendocument.text-template": (".ott",),
        }
    )

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no such document, is encrypted or damaged, or unpacks without end."""
        from provenance.loaders.odt.document import load_odt  # noqa: PLC0415 - imports zipfile

        return load_odt(source)


def builtin() -> tuple[Loader, ...]:
    """The loaders that the host brings along."""
    return (
        TextLoader(),
        HtmlLoader(),
        MarkdownLoader(),
        RstLoader(),
        *BY_HAND,
        NotebookLoader(),
        JsonLinesLoader(),
        GzipLinesLoader(),
        ZstdLinesLoader(),
        JsonLoader(),
        TableLoader(),
        WorkbookLoader(),
        ParquetLoader(),
        FeedLoader(),
        XmlLoader(),
        SavedFeedLoader(),
        *MAIL_AND_NEWS,
        WarcLoader(),
        DocxLoader(),
        OdtLoader(),
        RtfLoader(),
        EpubLoader(),
        PdfLoader(),
        ServerPageLoader(),
        NunjucksLoader(),
        *LIGHT,
    )
