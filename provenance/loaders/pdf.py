"""PDF files among the supplied sources, read with pypdf (BSD-3-Clause), the extra `pdf`.

Their text has no exact place in the file, so they are read to be compared with, not to be checked.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping
from types import MappingProxyType

from provenance.documents import Block, BlockKind, Document
from provenance.extensions import LoadError, Source
from provenance.loaders.unseen import without_unseen
from provenance.spans import SourceMap, Span


class PdfLoader:
    """The text of a PDF file, one block a page, with its lines."""

    name: str = "pdf"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/pdf": (".pdf",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError where the extra is not installed, and for a file that is broken, encrypted, or holds pictures of text."""
        try:
            import pypdf  # noqa: PLC0415 - an extra
            from pypdf.errors import PyPdfError  # noqa: PLC0415
        except ImportError:
            raise LoadError("PDF files need the extra [pdf]: pip install 'provenance-checker[pdf]'") from None
        _silence()
        data = source.data.encode() if isinstance(source.data, str) else source.data
        try:
            pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
        except (PyPdfError, ValueError, KeyError, TypeError, OSError, RecursionError) as error:
            raise LoadError(f"it is no PDF file that can be read: {error}") from error
        blocks: list[Block] = []
        parts: list[str] = []
        at = 0
        for page in pages:
            words = "\n".join(" ".join(line.split()) for line in page.splitlines() if line.strip())
            if words:
                blocks.append(Block(Span(at, at + len(words)), BlockKind.PARAGRAPH))
                parts.append(words)
                at += len(words) + 1
        if not parts:
            raise LoadError("it holds no text: a scanned document has to be turned into text first")
        text = "\n".join(parts)
        document = Document(
            id=source.id,
            path=source.path,
            media_type="application/pdf",
            source=text,
            text=text,
            blocks=tuple(blocks),
            source_map=SourceMap.identity(len(text)),
            languages=source.languages,
            file=source.file,
        )
        return without_unseen(document)


def _silence() -> None:
    """What pypdf tells its logger is not printed, unless somebody asked for it: what matters comes as an error."""
    logger = logging.getLogger("pypdf")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
