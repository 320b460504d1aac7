"""Texts in light markup of wikis and blogs; what reads them is imported when the first one comes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from provenance.documents import Document
from provenance.extensions import Source


class MediaWikiLoader:
    """Pages in the markup of MediaWiki."""

    name: str = "mediawiki"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"text/x-mediawiki": (".mediawiki", ".wikitext", ".wiki")}
    )

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and NothingToRead for a page that leads to another one."""
        from provenance.loaders.light.mediawiki import load_mediawiki  # noqa: PLC0415 - see the module

        return load_mediawiki(source)


class TiddlerLoader:
    """Tiddlers of TiddlyWiki."""

    name: str = "tiddlywiki"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-tiddlywiki": (".tid",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and NothingToRead for what belongs to the program of the wiki."""
        from provenance.loaders.light.tiddlywiki import load_tiddler  # noqa: PLC0415 - see the module

        return load_tiddler(source, _of_type)


def _of_type(source: Source, media_type: str) -> Document:
    """A text of another kind within a file. Raises LoadError for what is no text."""
    if media_type == "text/markdown":
        from provenance.loaders.markdown.document import load_part  # noqa: PLC0415 - imports markdown-it

        return load_part(source)
    if media_type == "text/html":
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        return load_html(source)
    from provenance.loaders.text import load_text  # noqa: PLC0415 - as above

    return load_text(source)


class TextileLoader:
    """Textile with front matter."""

    name: str = "textile"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-textile": (".textile",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and NothingToRead for a template."""
        from provenance.loaders.light.textile import load_textile  # noqa: PLC0415 - see the module

        return load_textile(source)


class LektorLoader:
    """Files of pages of Lektor."""

    name: str = "lektor"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-lektor": (".lr",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        from provenance.loaders.light.lektor import load_lektor  # noqa: PLC0415 - see the module

        return load_lektor(source)


class SubtitlesLoader:
    """Subtitles of films and talks."""

    name: str = "subrip"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-subtitles": (".srt", ".vtt", ".sbv")})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and what has no subtitle."""
        from provenance.loaders.light.subtitles import load_subtitles  # noqa: PLC0415 - see the module

        return load_subtitles(source)


LIGHT = (MediaWikiLoader(), TiddlerLoader(), TextileLoader(), LektorLoader(), SubtitlesLoader())
