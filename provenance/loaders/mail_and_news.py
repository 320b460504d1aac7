"""E-mail, a message and mailboxes, and exports of many articles by an archive of news; what reads them is imported when the first one comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from provenance.documents import Document
from provenance.extensions import BrokenEntry, Source
from provenance.patterns import lazy_pattern

_ENVELOPE = lazy_pattern(
    rb"From \S{1,100}(?: at \S{1,100})?[ \t]+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ \t]+[A-Z][a-z]{2}[ \t]+\d{1,2}[ \t]+[\d:]{5,8}[^\n]{0,20}\d{4}[ \t]*\r?\n(?:[A-Za-z-]{2,40}:[^\n]{0,1000}\n|[ \t][^\n]{0,1000}\n){0,30}?(?:From|Subject|Date):[ \t]"
)
"""How the archive of a mailing list begins, as Mailman offers a month of it: `From ana at leeds.org  Tue Feb 11 09:14:22 2014`, and headers below it."""
_OPENING = lazy_pattern(
    rb"(?:\xef\xbb\xbf)?(?:\r?\n){0,3}(?:From [^\n]{6,400}\n)?(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}|\x1f\x8b\x08"
)
"""How a message begins: two headers, those that go on with their lines, below the line of a mailbox or none; what is packed may hold one."""
_REPORT = lazy_pattern(
    rb"(?:\xef\xbb\xbf)?\s*(?:\d{1,4} of (?!1 )\d{1,4} DOCUMENTS[ \t]*\r?\n|(?=_{20})[\s\S]{0,400}\bProQuest\b)"
)
"""How a text begins with the first of several articles: `1 of 161 DOCUMENTS` of LexisNexis, the head of a report of ProQuest."""
_OF_PROQUEST = lazy_pattern(rb"(?m)^Document 1 of (?!1\b)\d{1,5}[ \t]*\r?$")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How a text in UTF-16 begins."""
_NEXIS, _FACTIVA = b'<A NAME="DOC_ID_', b'<div id="article-'


def text_or_message(source: Source) -> Document:
    """A plain text, or the message that stands under the name of one. Raises LoadError for what is no text, and as e-mail does."""
    from provenance.loaders.text import load_text  # noqa: PLC0415 - see the module

    if source.row is None and not isinstance(source.data, str) and _OPENING.match(source.data) is not None:
        from provenance.loaders.mail.raw import begins_message, load_message_of_text  # noqa: PLC0415 - few begin so

        if begins_message(source):
            return load_message_of_text(source)
    return load_text(source)


class MailLoader:
    """E-mail: one message."""

    name: str = "mail"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"message/rfc822": (".eml",)})

    def load(self, source: Source) -> Document:
        """The only message of a mailbox leads into the file, as one under the name of a text does. Raises LoadError for what is no message, is encrypted, or has parts without end."""
        if source.row is not None and not isinstance(source.data, str) and source.data.startswith(b"From "):
            from provenance.loaders.mail.raw import load_message_of_text  # noqa: PLC0415 - few mailboxes hold one

            return load_message_of_text(source)
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


class ListArchiveLoader(MailboxLoader):
    """A month of a mailing list in plain text, as Pipermail writes it: one document a message."""

    name: str = "mailbox-text"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-mailbox": (".txt",)})

    def declines(self, head: bytes) -> str | None:
        """Why a text that begins like this is no such archive."""
        begins = head.startswith(b"From ") and _ENVELOPE.match(head) is not None
        return None if begins else "it does not begin as a mailbox does"


class ArticlesLoader:
    """Articles one after the other in a text, as LexisNexis and ProQuest export them: one document an article."""

    name: str = "articles"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-articles": (".txt",)})

    def declines(self, head: bytes) -> str | None:
        """Why a text that begins like this is no such export."""
        if head.startswith(_WIDE):
            head = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
        found = _REPORT.match(head)
        if found is None or (b"DOCUMENTS" not in found[0] and _OF_PROQUEST.search(head) is None):
            return "it does not begin as an export of several articles does"
        return None

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The articles in order; a file of one is one text, as any other."""
        from provenance.loaders.archives.many import read_texts  # noqa: PLC0415 - see the module

        return read_texts(path, stream)


class ArticlePagesLoader:
    """Articles one after the other in a page, as Nexis and Factiva export them: one document an article."""

    name: str = "articles-html"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({"text/x-articles-html": (".html", ".htm")})

    def declines(self, head: bytes) -> str | None:
        """Why a page that begins like this is no such export."""
        begins = (_NEXIS in head and b"DOCUMENTS" in head) or (_FACTIVA in head and b"enArticle" in head)
        return None if begins else "it does not begin as an export of several articles does"

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The articles in order; a page of one is read as any other."""
        from provenance.loaders.archives.many import read_pages  # noqa: PLC0415 - see the module

        return read_pages(path, stream)


MAIL_AND_NEWS = (MailLoader(), MailboxLoader(), ListArchiveLoader(), ArticlesLoader(), ArticlePagesLoader())
