"""E-mail: a message, and mailboxes; what reads them is imported when the first one comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from provenance.documents import Document
from provenance.extensions import BrokenEntry, Source


class MailLoader:
    """E-mail: one message."""

    name: str = "mail"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"message/rfc822": (".eml",)})

    def load(self, source: Source) -> Document:
        """Raises LoadError for what is no message, is encrypted, or has parts without end."""
        from provenance.loaders.mail.message import load_message  # noqa: PLC0415 - imports email

        return load_message(source)


class MailboxLoader:
    """Mailboxes in the form mbox: one document a message."""

    name: str = "mailbox"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"application/mbox": (".mbox",)})

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The messages in order. Raises LoadError for what is no mailbox."""
        from provenance.loaders.mail.mailbox import read_mailbox  # noqa: PLC0415 - imports email

        return read_mailbox(path, stream)
