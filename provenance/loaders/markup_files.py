"""Markup of kinds that few folders have, which people or their word processors write; what reads them is imported when the first one comes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from provenance.documents import Document
from provenance.extensions import Source


class AsciiDocLoader:
    """AsciiDoc, as Asciidoctor reads it."""

    name: str = "asciidoc"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/asciidoc": (".adoc", ".asciidoc", ".asc")})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text, and NothingToRead for a key or a signature."""
        from provenance.loaders.asciidoc.document import load_asciidoc  # noqa: PLC0415 - few folders have such files

        return load_asciidoc(source)


class OrgLoader:
    """Org mode, as Emacs has it."""

    name: str = "org"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/org": (".org",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        from provenance.loaders.org.document import load_org  # noqa: PLC0415 - few folders have such files

        return load_org(source)


class GemtextLoader:
    """Gemtext, the pages of the Gemini protocol."""

    name: str = "gemtext"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/gemini": (".gmi", ".gemini")})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no text."""
        from provenance.loaders.gemtext.document import load_gemtext  # noqa: PLC0415 - few folders have such files

        return load_gemtext(source)


class NunjucksLoader:
    """HTML in a file of Nunjucks, as a post for Eleventy is kept."""

    name: str = "nunjucks"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-nunjucks": (".njk",)})

    def declines(self, head: bytes) -> str | None:
        """Why what begins like this is no text."""
        from provenance.loaders.nunjucks import declined  # noqa: PLC0415 - few folders have such files

        return declined(head)

    def load(self, source: Source) -> Document:
        """Raises NothingToRead for a template, and LoadError for what is no text."""
        from provenance.loaders.nunjucks import load_nunjucks  # noqa: PLC0415 - few folders have such files

        return load_nunjucks(source)


class ComponentLoader:
    """Pages of Astro and Svelte: HTML with components, beside a program."""

    name: str = "components"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"text/x-astro": (".astro",), "text/x-svelte": (".svelte",)}
    )

    def load(self, source: Source) -> Document:
        """Raises NothingToRead for what is no page but a part of some, and LoadError for what is no text."""
        from provenance.loaders.components.document import load_page  # noqa: PLC0415 - few folders have such files

        return load_page(source)


class RtfLoader:
    """Texts of word processors, in Rich Text Format."""

    name: str = "rtf"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/rtf": (".rtf",), "text/rtf": ()})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is none, and for one whose text is larger than the limit."""
        from provenance.loaders.rtf.document import load_rtf  # noqa: PLC0415 - few folders have such files

        return load_rtf(source)


BY_HAND = (OrgLoader(), GemtextLoader(), AsciiDocLoader(), ComponentLoader())
"""Those of what people write."""
