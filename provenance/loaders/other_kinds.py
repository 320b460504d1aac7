"""What a file is that has the ending of an archive and is none; imported where there is one."""

from __future__ import annotations

from provenance.loaders.decoding import KINDS, OLD_OFFICE, ZIP
from provenance.patterns import lazy_pattern

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the stream in which an encrypted office document stands. Source: [MS-OFFCRYPTO] 2.3.4.4."""


def no_archive(data: bytes, ending: str) -> str:
    """Why what should be an archive of the kind with that ending is none, in a sentence."""
    if data.startswith(OLD_OFFICE):
        return (
            "It is encrypted: save it without a password to have it checked."
            if _ENCRYPTED in data
            else f"It is encrypted, or an office document of the old kind: save it as {ending} without a password to have it checked."
        )
    if data.startswith(ZIP):
        return f"It is no {ending} that can be read: it was cut off or damaged, since the list of its parts is not at its end: fetch it or save it again."
    what = next((what for magic, what, _ in KINDS if data.startswith(magic)), None)
    if what is None and data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        what = "a page in HTML or XML"
    if what is None:
        return f"It is no {ending} that can be read: it does not begin as the archive does that such a file is: save it as {ending} again, or name it by what it is."
    return f"It is no {ending} that can be read but {what}: save it as {ending}, or name it by what it is."


def no_rich_text(data: bytes | str) -> str | None:
    """Why what is called `.rtf` and is no RTF cannot be read, in a sentence with the way out; None for a plain text, or a page, under that name."""
    head = data[:_HEAD].encode("utf-8", "surrogatepass") if isinstance(data, str) else data[:_HEAD]
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return "It is no RTF: the file is empty."
    if head.startswith(ZIP):
        whole = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        ending = next((ending for part, ending in _PARTS if part in whole), None)
        return (
            "It is no RTF but a ZIP archive: name it by what it is."
            if ending is None
            else f"It is no RTF but what is called {ending}: name it so, and it is read."
        )
    if head.startswith(OLD_OFFICE):
        return "It is no RTF but an old office document: save it as .docx or .odt."
    what = next((what for magic, what, _ in KINDS if head.startswith(magic)), None)
    if what is not None:
        return f"It is no RTF but {what}: name it by what it is, or exclude it."
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") and b"<html" not in head:
        return "It is no RTF but a file in XML: name it .xml, and it is read."
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"{\\"):
        return "It is no RTF that can be read, since it does not begin with {\\rtf: save it as RTF again."
    if len(_WORDS_OF_RTF.findall(head)) >= _SEVERAL:
        return "It is RTF that lost its beginning, since it does not begin with {\\rtf: fetch it or save it again."
    return None


_HEAD = 4096
_WORDS_OF_RTF = lazy_pattern(
    rb"\\(?:pard?|plain|fs\d+|f\d+|cf\d+|[bi]0?|ql|qj|sb\d+|sa\d+|li\d+|fi-?\d+|lang\d+)(?![A-Za-z])"
)
_SEVERAL = 3
"""Words that say in RTF how a text looks, from which on what begins otherwise was cut off at its head."""
_PARTS = (
    (b"word/document.xml", ".docx"),
    (b"application/vnd.oasis.opendocument.text", ".odt"),
    (b"application/epub+zip", ".epub"),
    (b"xl/workbook.xml", ".xlsx"),
)
"""What stands in such an archive, and how the files are called that are one."""
