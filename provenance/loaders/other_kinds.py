"""What a file is that begins as one of another kind does, whatever it is called."""

from __future__ import annotations

_SAVE = "save it as plain text, .docx or .odt"
_KINDS = (
    (b"%PDF-", "a PDF file", ""),
    (b"PK\x03\x04", "a ZIP archive or an office document", ""),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF8", "a GIF image", ""),
    (b"\x1f\x8b", "a gzip file", ""),
    (b"\x7fELF", "a program", ""),
    (b"\xd0\xcf\x11\xe0", "an old office document", _SAVE),
    (b"SQLite format 3\x00", "a database", ""),
    (b"{\\rtf", "RTF, the rich text of word processors", _SAVE),
)
"""How a file begins, what it is, and the way out where there is a better one than leaving it out.

Sources: https://www.iana.org/assignments/media-types; Rich Text Format Specification 1.9.1 (2008), "Header".
"""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the stream in which an encrypted office document stands. Source: [MS-OFFCRYPTO] 2.3.4.4."""
_OLD, _ZIP = _KINDS[7][0], _KINDS[1][0]


def no_text(data: bytes) -> str | None:
    """Why what begins as a file of another kind does is no text, in a sentence; None where it does not."""
    for magic, what, way in _KINDS:
        if data.startswith(magic):
            return f"The file is {what}, not text: {way or 'exclude it, or give the text in it as a file of its own'}."
    return None


def no_archive(data: bytes, ending: str) -> str:
    """Why what should be an archive of the kind with that ending is none, in a sentence."""
    if data.startswith(_OLD):
        return (
            "It is encrypted: save it without a password to have it checked."
            if _ENCRYPTED in data
            else f"It is encrypted, or an office document of the old kind: save it as {ending} without a password to have it checked."
        )
    if data.startswith(_ZIP):
        return f"It is no {ending} that can be read: it was cut off or damaged, since the list of its parts is not at its end: fetch it or save it again."
    what = next((what for magic, what, _ in _KINDS if data.startswith(magic)), None)
    if what is None and data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        what = "a page in HTML or XML"
    if what is None:
        return f"It is no {ending} that can be read: it does not begin as the archive does that such a file is: save it as {ending} again, or name it by what it is."
    return f"It is no {ending} that can be read but {what}: save it as {ending}, or name it by what it is."
