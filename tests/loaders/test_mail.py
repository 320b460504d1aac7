"""E-mail: what its sender wrote is read, what others wrote is quoted, what hangs on it is named."""

from __future__ import annotations

import contextlib
import io
import mailbox
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.analysis import metadata
from provenance.documents import BlockKind, Document, Region
from provenance.engine.program import program
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders import ListArchiveLoader, MailboxLoader, MailLoader, TextLoader
from provenance.spans import Span
from tests.loaders.common import check_shape, kinds, sources

TEXT = """Dear all,

The bridge was closed on Tuesday because a pillar had moved.

On Tue, 4 Jun 2024 at 10:00, Li Wei <li@example.com> wrote:
> Is the bridge closed?
> I heard so.

Regards

--\x20
Ana Cruz
Harbour Gazette, +1 555 0100
"""


def message(text: str = TEXT, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"] = Address("Ána Cruz", "ana", "example.com")
    made["To"] = "list@example.com"
    made["Subject"] = "Brücke über den Fluß: " + "lang " * 30
    made["Date"] = "Wed, 05 Jun 2024 10:00:00 +0200"
    made["List-Id"] = "Harbour news <news.example.com>"
    made["Message-ID"] = "<1@example.com>"
    made.set_content(text)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def load(data: bytes | EmailMessage) -> Document:
    data = data.as_bytes() if isinstance(data, EmailMessage) else data
    document = MailLoader().load(Source("a.eml", "a.eml", "message/rfc822", data))
    check_shape(document)
    return document


def test_headers_are_declared_and_read() -> None:
    document = load(message())
    subject = ("Brücke über den Fluß: " + "lang " * 30).strip()
    assert [(declared.field, declared.value, declared.origin) for declared in document.declared] == [
        ("title", subject, "mail:subject"),
        ("author", "Ána Cruz", "mail:from"),
        ("date", "Wed, 05 Jun 2024 10:00:00 +0200", "mail:date"),
        ("site", "Harbour news", "mail:list-id"),
    ]
    record = program().check(message().as_bytes(), media_type="message/rfc822", path="a.eml").record
    assert record.metadata is not None
    assert record.metadata.date is not None
    assert (record.metadata.date.value, record.metadata.date.origin) == ("2024-06-05T10:00:00+02:00", "mail:date")
    assert [author.value for author in record.metadata.authors] == ["Ána Cruz"]
    assert (record.status, record.media_type) == ("checked", "message/rfc822")


def test_an_address_is_who_sent_it() -> None:
    made = message()
    made.replace_header("From", "ana.cruz@example.com")
    record = program().check(made.as_bytes(), media_type="message/rfc822", path="a.eml").record
    assert record.metadata is not None
    assert [author.value for author in record.metadata.authors] == ["ana.cruz@example.com"]
    assert not {"ATT105", "ATT108"} & {finding.rule for finding in record.findings}


def test_quotations_and_signature() -> None:
    document = load(message())
    found = {document.slice(block.span).split("\n")[0]: block for block in document.blocks}
    assert found["On Tue, 4 Jun 2024 at 10:00, Li Wei <li@example.com> wrote:"].kind is BlockKind.QUOTE
    assert found["> Is the bridge closed?"].kind is BlockKind.QUOTE
    assert found["The bridge was closed on Tuesday because a pillar had moved."].kind is BlockKind.PARAGRAPH
    assert found["Regards"].kind is BlockKind.PARAGRAPH
    below = [block for block in document.blocks if Region.FOOTER in block.regions]
    assert document.text[below[0].span.start :].startswith("-- ")
    assert all(block.kind is BlockKind.NOTE for block in below)
    assert document.blocks[-1] in below


def test_an_answer_above_the_message_it_answers() -> None:
    text = "It is closed.\n\n-----Mensaje original-----\nDe: Li Wei\nEnviado: martes, 4 de junio\nPara: Ana\n\nIs the bridge closed, you say?\n"
    document = load(message(text))
    assert kinds(document)[0][0] == "paragraph"
    assert {kind for kind, _ in kinds(document)[1:]} == {"quote"}


def test_a_signature_does_not_begin_in_a_quotation() -> None:
    document = load(message("No, it was opened again.\n\n> Is the bridge closed?\n> -- \n> Li Wei\n"))
    assert not any(Region.FOOTER in block.regions for block in document.blocks)


def test_plain_text_is_preferred_and_html_is_read() -> None:
    page = (
        "<p>The bridge was closed.</p><div class='gmail_quote'><div class='gmail_attr'>On Tue, Li wrote:</div>"
        "<blockquote>Is it closed?</blockquote></div><div class='gmail_signature'>Ana Cruz</div>"
    )
    assert load(message(html=page)).media_type == "text/plain"
    document = load(message("", page))
    assert (document.media_type, document.whole_page) == ("text/html", False)
    assert [kind for kind, _ in kinds(document)] == ["paragraph", "quote", "quote", "note"]
    assert document.source.startswith("<p>The bridge")


@pytest.mark.parametrize("coding", ["7bit", "quoted-printable", "base64", "8bit"])
def test_the_decoded_part_is_the_source(coding: str) -> None:
    text = "The bridge = closed.\n" if coding == "7bit" else "Die Brücke = zu.\n"
    made = EmailMessage()
    made.set_content(text, cte=coding)
    assert load(made).source == text


def test_attachments_are_named() -> None:
    made = message()
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Bericht über 2024.pdf")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(message("Forwarded."))
    made.add_attachment("BEGIN:VCALENDAR", subtype="calendar", filename="x.ics")
    document = load(made)
    assert document.source == TEXT
    (notice,) = document.notices
    assert notice.kind == "attachment"
    assert notice.message == (
        "Attachments were not read: Bericht über 2024.pdf (application/pdf), a forwarded message."
    )
    record = program().check(made.as_bytes(), media_type="message/rfc822", path="a.eml").record
    assert record.status == "partly-checked"


def test_the_footer_of_a_mailing_list_is_another_part() -> None:
    outer = EmailMessage()
    outer["From"] = "ana@example.com"
    outer.make_mixed()
    outer.attach(message("The bridge was closed."))
    footer = EmailMessage()
    footer.set_content("_" * 47 + "\nnews mailing list\nnews@example.com\n", disposition="inline")
    text = EmailMessage()
    text.set_content("Die Brücke ist zu.\n")
    mixed = EmailMessage()
    mixed["From"] = "ana@example.com"
    mixed.make_mixed()
    mixed.attach(text)
    mixed.attach(footer)
    document = load(mixed)
    assert document.source.startswith("Die Brücke ist zu.\n\n____")
    assert kinds(document)[0][0] == "paragraph"
    assert Region.FOOTER in document.blocks[-1].regions


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\n\nWords without headers", "does not begin with headers"),
        (b"\x00\x01\x02", "does not begin with headers"),
        (
            b"From: a\nContent-Type: multipart/encrypted; boundary=x\n\n--x\nContent-Type: application/octet-stream\n\n.\n--x--\n",
            "encrypted",
        ),
    ],
    ids=["headers", "binary", "encrypted"],
)
def test_what_is_no_text(data: bytes, told: str) -> None:
    with pytest.raises(LoadError, match=told):
        load(data)


def test_a_message_of_attachments_alone() -> None:
    document = load(b"From: a\nContent-Type: application/pdf\n\n%PDF-")
    assert document.text == ""
    assert [notice.message for notice in document.notices] == ["An attachment was not read: a part (application/pdf)."]
    document = load(b"From: a\nContent-Type: application/octet-stream; name=a.png\n\n\x89PNG")
    assert (document.text, document.notices) == ("", ())


@pytest.mark.parametrize("kind", ["text/markdown", "text/enriched", "multipart/mixed", "text"])
def test_a_message_of_one_part_is_words_unless_it_says_that_it_is_none(kind: str) -> None:
    head = f"From: a\nContent-Type: {kind}\n"
    document = load(f"{head}\nThe oak is back.\n".encode())
    assert (document.text.strip(), document.notices) == ("The oak is back.", ())
    document = load(f"{head}Content-Disposition: attachment\n\nThe oak is back.\n".encode())
    assert document.text == ""


def nested(depth: int) -> bytes:
    return (
        b"From: a\n"
        + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(depth))
        + b"\nWords\n"
    )


def test_hostile_messages() -> None:
    with pytest.raises(LoadError, match="more than 500 parts within parts"):
        load(nested(20_000))
    for depth in (50, 490):
        with contextlib.suppress(LoadError):  # as deep as Python goes, or read
            load(nested(depth))
    many = b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nWords\n" * 20_000
    with pytest.raises(LoadError, match="more than 10,000 parts"):
        load(many)
    long = b"From: " + b"a@b.example, " * 50_000 + b"\nSubject: " + b"=?utf-8?q?x?= " * 30_000 + b"\n\nWords\n"
    assert load(long).source == "Words\n"
    assert load(
        b"Subject: =?utf-8?b?////?= =?nope?q?x?=\nContent-Type: text/plain; charset=nope\n\nW\xf6rter und W\xf6rter"
    ).text.startswith("W")


def test_a_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "list.mbox"
    box = mailbox.mbox(path)
    for text in ("The bridge.\n\nFrom here on it is closed.\n", "Second.\n", "Third\n"):
        made = message(text)
        if text == "Second.\n":
            made.replace_header("Message-ID", "<2@example.com>")
        box.add(made)
    box.close()
    data = path.read_bytes()
    found = [entry for entry in MailboxLoader().entries("list.mbox", io.BytesIO(data)) if isinstance(entry, Source)]
    assert [(entry.id, entry.row) for entry in found] == [
        ("1@example.com", 1),
        ("2@example.com", 2),
        ("list.mbox:3", 3),
    ]
    assert all(data[entry.offset or 0 :].startswith(b"From ") for entry in found)
    assert [MailLoader().load(entry).source.strip() for entry in found] == [
        "The bridge.\n\nFrom here on it is closed.",
        "Second.",
        "Third",
    ]


def test_what_is_no_mailbox_and_what_is_too_long() -> None:
    with pytest.raises(LoadError, match="does not begin with a line"):
        list(MailboxLoader().entries("a.mbox", io.BytesIO(b"Words\n")))
    assert list(MailboxLoader().entries("a.mbox", io.BytesIO(b""))) == []
    data = b"From a\nSubject: x\n\n" + b"x" * 65_000_000 + b"\n\nFrom b\nSubject: y\n\nWords\n"
    broken, after = MailboxLoader().entries("a.mbox", io.BytesIO(data))
    assert isinstance(broken, BrokenEntry)
    assert "longer than 64,000,000" in broken.reason
    assert isinstance(after, Source)
    assert after.data == b"Subject: y\n\nWords\n"


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2000), st.integers(0, 80), st.binary(max_size=30))
def test_damage_is_told_or_read(at: int, length: int, instead: bytes) -> None:
    data = message(html="<p>The bridge</p>").as_bytes()
    with contextlib.suppress(LoadError):
        load(data[:at] + instead + data[at + length :])


MONTH = b"""From ana at harbour.example  Mon Jun 14 17:45:00 2010
From: ana at harbour.example (=?UTF-8?B?w4FuYQ==?= Cruz)
Date: Mon, 14 Jun 2010 17:45:00 +0200
Subject: [Harbour] =?utf-8?q?The_br=C3=BCcke?=
Message-ID: <1@harbour.example>

The bridge is closed.

From the bridge one sees the river.

From ben at harbour.example  Tue Jun 15 09:05:00 2010
From: ben at harbour.example (ben at harbour.example)
Date: Tue, 15 Jun 2010 09:05:00 +0200
Subject: [Harbour] Re: The bridge

Thank you.
"""


@pytest.mark.parametrize("sender", ["ana@harbour.example", "ana at harbour.example"])
def test_messages_below_a_day_without_a_moment(sender: str) -> None:
    data = f"From {sender} Fri May  3 2024\nSubject: One\n\nThe bridge.\n\nFrom all we know, Fri May 3 2024\n\nFrom {sender} Sat 4 May, 2024\nSubject: Two\n\nIt is late.\n"
    first, second = MailboxLoader().entries("a.mbox", io.BytesIO(data.encode()))
    assert isinstance(first, Source)
    assert isinstance(first.data, bytes)
    assert b"all we know" in first.data
    assert isinstance(second, Source)


def test_a_month_of_a_mailing_list_in_plain_text() -> None:
    loader = ListArchiveLoader()
    assert loader.declines(MONTH[:4096]) is None
    first, second = (
        MailLoader().load(entry)
        for entry in loader.entries("2010-June.txt", io.BytesIO(MONTH))
        if isinstance(entry, Source)
    )
    assert first.text.strip() == "The bridge is closed.\n\nFrom the bridge one sees the river."
    stated = {one.field: one.value for one in first.declared}
    assert (stated["title"], stated["author"]) == ("[Harbour] The brücke", "Ána Cruz")
    assert {one.field: one.value for one in second.declared}["author"] == "ben@harbour.example"


def test_the_only_message_of_a_mailbox_is_at_its_place_in_the_file() -> None:
    head = "From ben@harbour.example  Fri Jun 11 09:15:00 2010\nFrom: Ben Oak <ben@harbour.example>\nSubject: The bridge\nDate: Fri, 11 Jun 2010 09:15:00 +0200\n\n"
    one = f"{head}The bridge is closed.\n\nExperts say so.\n"
    (entry,) = ListArchiveLoader().entries("a.txt", io.BytesIO(one.encode()))
    assert isinstance(entry, Source)
    document = MailLoader().load(entry)
    check_shape(document)
    assert (document.source, entry.row, entry.offset) == (one, 1, 0)
    assert sources(document, "Experts say") == ["Experts say"]
    assert document.locate(Span(0, 3)).start == len(head)
    first, second = ListArchiveLoader().entries("a.txt", io.BytesIO(f"{one}\n{one}".encode()))
    assert all(isinstance(each, Source) and not each.data.startswith(b"From b") for each in (first, second))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [b"From Ana with love\n\nThe bridge.\n", b"From the bridge at 10:30 on Tue 3 Jun 2010\n\nWords: x\n", b"Words\n"],
)
def test_a_text_that_begins_with_from_is_no_mailbox(text: bytes) -> None:
    assert ListArchiveLoader().declines(text) is not None


def test_encoded_words_in_a_plain_text_that_begins_with_headers() -> None:
    text = "From: =?UTF-8?B?w4FuYQ==?= Cruz <ana@harbour.example>\nSubject: =?utf-8?q?The_br=C3=BCcke?=\nDate: Tue, 15 Jun 2010 17:45:00 +0200\n\nThe bridge is closed.\n"
    document = TextLoader().load(Source("a.txt", "a.txt", "text/plain", text.encode()))
    stated = {one.field: one.value for one in document.declared}
    assert (stated["title"], stated["author"]) == ("The brücke", "Ána Cruz")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("12-06-2023", "2023-12-06"),
        ("6/12/23", "2023-12-06"),
        ("05-06-2023", None),
        ("Sun, 05 Nov 2023 10:00:00 +0200", "2023-11-05T10:00:00+02:00"),
    ],
)
def test_servers_tell_the_day_from_the_month(written: str, said: str | None) -> None:
    received = "Received: from quay.example by pier.example with SMTP; Wed, 6 Dec 2023 02:41:30 +0000\n"
    data = f"{received}Received: by quay.example\nSubject: The ferry\nDate: {written}\n\n{TEXT}"
    found = metadata(load(data.encode()))
    assert found.date is not None
    assert (found.other is None) is (said is not None)
    assert said in {None, found.date.value}
