"""What a file is that has the ending of an archive and is none; imported where there is one."""

from __future__ import annotations

from provenance.loaders.decoding import KINDS, OLD_OFFICE, ZIP

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
