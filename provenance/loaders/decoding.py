"""Bytes to text: byte order mark, declared encoding, strict UTF-8, and only then a guess.

The text keeps its own line ends and starts after its byte order mark, so that offsets are the same for everybody who decodes the file.
"""

from __future__ import annotations

import codecs
import re

from provenance.documents import Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.packable import GZIP
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.records import PACKED_AS


class Decoded(NamedTuple):
    """A source as text."""

    text: str
    encoding: str
    """The name of the encoding that was used, lower case, as Python spells it; `+gzip` behind it for a file that is packed."""
    notices: tuple[Notice, ...] = ()


# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What browsers read under these names (WHATWG Encoding Standard, "labels"): a superset of what the name says.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_SAVE = "save it as plain text, .docx or .odt"
ZIP, OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
"""How an archive begins, and an office document of the kind before there were archives, which encrypted ones have too."""
KINDS = (
    (b"%PDF-", "a PDF file", ""),
    (ZIP, "a ZIP archive or an office document", ""),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF8", "a GIF image", ""),
    (b"\x1f\x8b", "a gzip file", ""),
    (b"\x7fELF", "a program", ""),
    (OLD_OFFICE, "an old office document", _SAVE),
    (b"SQLite format 3\x00", "a database", ""),
    (b"{\\rtf", "RTF, the rich text of word processors", "name it .rtf, and it is read"),
)
"""How a file begins, what it is, and the way out where there is a better one than leaving it out.

Sources: https://www.iana.org/assignments/media-types; Rich Text Format Specification 1.9.1 (2008), "Header".
"""
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1b\x08") + b"\x7f"
_META = lazy_pattern(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML = lazy_pattern(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
_NOT_ASCII = lazy_pattern(rb"[\x80-\xff]")
_ASCII = bytes(range(128))
_HEAD = 4096
"""Bytes in which a page declares its encoding: browsers look at 1024, pages put it later."""
_SAMPLE = 65536
"""Bytes of which the encoding is guessed."""
_GUESSED = (
    *(
        "cp1252",
        "cp1251",
        "gb18030",
        "cp932",
        "cp949",
        "big5",
        "cp1250",
        "cp1254",
        "cp1256",
        "cp1253",
        "cp1255",
        "cp1257",
        "cp1258",
        "cp874",
    ),
    *("koi8_r", "koi8_u", "euc_jp", "iso8859_2"),
)
"""Encodings that are guessed, the commonest on the web first (WHATWG Encoding Standard, without those that only old machines wrote)."""
_SURE = 16
"""So many bytes outside ASCII, all of them well-formed UTF-8, are UTF-8 whatever a page says: pages are saved without their declaration
being changed."""
_OTHERS = lazy_pattern("[^\x00-\x7f\u00a0-\u017f\u2010-\u203a\u20ac\u2122]")
"""What is no letter or mark of western languages."""
_BROKEN_SHARE = 0.02
"""Up to this share of broken sequences a text is held to be in its encoding, with errors: cut off, or joined from two sources."""

_LOST_SHARE = 0.2
"""From this share of signs on that stand for lost bytes a text cannot be read."""
_KANA, _KANA_SHARE = "cp932", 0.25
"""Shift-JIS, and the share of hiragana among what is outside ASCII in a Japanese text, at least; others hardly have the byte with which they begin."""
_OF_OTHER_SIGNS = frozenset({"cp949", "gb18030", "big5", "big5hkscs"})
"""The other encodings of several bytes a sign that are guessed."""
_OF_SEVERAL_BYTES = _OF_OTHER_SIGNS | {"cp932", "euc_jp"}
_FEWEST_WHOLE, _WHOLE_TO_BROKEN = 8, 5
"""Well-formed sequences of UTF-8, at least, and so many for each broken one: a page of which some marks were pasted from elsewhere."""


def decode_source(source: Source, *, markup: bool = False) -> Decoded:
    """The text of a source; `markup` where it may declare its encoding as HTML and XML do. Raises LoadError."""
    if isinstance(source.data, str):
        if source.data.startswith("%PDF-") and " obj" in source.data[:_HEAD]:
            raise LoadError("The row holds the bytes of a PDF file, not text: put in the text of that file.")
        return Decoded(source.data, "utf-8")
    if not source.data.startswith(GZIP):
        return decode(source.data, declared=source.encoding, markup=markup)
    from provenance.loaders.gzipped import inflated  # noqa: PLC0415 - few files are packed

    decoded = decode(inflated(source.data, source.largest), declared=source.encoding, markup=markup)
    return decoded._replace(encoding=decoded.encoding + PACKED_AS)


def decode(data: bytes, *, declared: str | None = None, markup: bool = False) -> Decoded:
    """The text of a file.

    `declared` is what the transport says, which precedes what the file says of itself. Raises LoadError where the bytes are no text, or
    text in an encoding that cannot be told.
    """
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _with_errors(data[len(mark) :], marked, "its byte order mark")
    wide = wide_encoding(data)
    if wide:
        return _with_errors(data, wide, "its zero bytes")
    _refuse_binary(data)
    outside = 0 if data.isascii() else len(data[:_SAMPLE].translate(None, _ASCII))
    utf8 = _strict(data, "utf-8")
    if declared and (name := _codec(declared)):
        exact = _strict(data, name)
        if exact is not None:
            return Decoded(exact, name)
    own = _declared_inside(data) if markup else None
    if own and own != "utf-8" and (utf8 is None or (0 < outside < _SURE and not _is_western(own, utf8))):
        exact = _strict(data, own)
        if exact is not None:
            return Decoded(exact, own)
    if utf8 is not None:
        _refuse_lost(utf8)
        return Decoded(utf8, "utf-8")
    return _broken(data, _codec(declared) if declared else own)


def with_line_ends(text: str) -> str:
    """A text whose lines end as almost all do, its offsets kept: those of old Macintoshes ended with a carriage return alone."""
    return text.replace("\r", "\n") if "\r" in text and "\n" not in text else text


def cut(text: str, longest: int) -> tuple[str, tuple[Notice, ...]]:
    """A text up to so many characters, and the notice that says so where it has more."""
    if len(text) <= longest:
        return text, ()
    sentence = f"The file has {len(text)} characters: what follows the first {longest} was not read."
    return text[:longest], (Notice("limit", sentence),)


def xml_encoding(head: bytes) -> tuple[str, int]:
    """The encoding of XML by its beginning, and the length of its byte order mark: the mark, zero bytes, the declaration, else UTF-8."""
    for mark, marked in _MARKS:
        if head.startswith(mark):
            return marked, len(mark)
    match = _XML.search(head)
    return wide_encoding(head[: len(head) & ~1]) or (match and _codec(match[1].decode("ascii"))) or "utf-8", 0


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _codec(label: str) -> str | None:
    """The codec for a declared name; None for a name that is unknown or no encoding of text."""
    try:
        found = codecs.lookup(label.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    # `base64` and its like are codecs too; `utf-16` in the declaration of a file that is read byte by byte cannot be true.
    if not getattr(found, "_is_text_encoding", True) or found.name.startswith(
        ("utf-16", "utf-32", "utf-7", "idna", "punycode")
    ):
        return None
    if found.name in {"unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}:
        return None
    name = found.name.removesuffix("-sig")
    return _READ_AS.get(name, name)


def _is_western(declared: str, utf8: str) -> bool:
    """Whether few bytes of a page that declares a western encoding are UTF-8 of western letters: two that stand side by side by chance ("É»" behind "&laquo;CAF") give others."""
    return declared in {"cp1252", "iso8859-15"} and _OTHERS.search(utf8) is None


def _declared_inside(data: bytes) -> str | None:
    head = data[:_HEAD]
    match = _XML.search(head) or _META.search(head)
    return _codec(match[1].decode("ascii")) if match else None


def wide_encoding(data: bytes) -> str | None:
    """The encoding of UTF-16 without a mark, None for anything else: text in Latin letters has a zero in every second byte."""
    head = data[:_HEAD]
    if len(head) < 4 or len(data) % 2 or b"\x00" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.05:
        return "utf-16-be"
    return None


def refuse_others(data: bytes) -> None:
    """Raise LoadError for what begins as a file of another kind does, under the name of a text."""
    for magic, what, way in KINDS:
        if data.startswith(magic):
            way_out = way or "exclude it, or give the text in it as a file of its own"
            raise LoadError(f"The file is {what}, not text: {way_out}.")


def _refuse_binary(data: bytes) -> None:
    refuse_others(data)
    head = data[:_SAMPLE]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 20 > len(head) or head.count(0) * 1000 > len(head):
        raise LoadError(
            "The file holds binary data, not text: exclude it, or give the text in it as a file of its own."
        )


def _refuse_lost(text: str) -> None:
    """Raise LoadError for what was read as text once and had so many signs replaced that little is left: a picture, or a text in another encoding."""
    head = text[:_SAMPLE]
    if head.count("\ufffd") > len(head) * _LOST_SHARE:
        raise LoadError(
            "Much of the file is U+FFFD, which stands for bytes that were no text when it was saved: take the original, or exclude it."
        )


def _with_errors(data: bytes, name: str, because: str) -> Decoded:
    exact = _strict(data, name)
    if exact is not None:
        return Decoded(exact, name)
    text = data.decode(name, "replace")
    return Decoded(text, name, (_broken_bytes(text, name, because),))


def _broken_bytes(text: str, name: str, because: str) -> Notice:
    at = text.find("\ufffd")
    line = text.count("\n", 0, max(at, 0)) + 1
    return Notice(
        "encoding",
        f"The file was read as {name} ({because}), but not all of its bytes are (the first on line {line}): they are read as U+FFFD. "
        "Save it as UTF-8.",
    )


def _broken(data: bytes, declared: str | None) -> Decoded:
    """Bytes that no strict reading fits: nearly right in the declared encoding or in UTF-8, else a guess."""
    for name in dict.fromkeys(name for name in (declared, "utf-8") if name):
        text = data.decode(name, "replace")
        if nearly_fits(text) or (name == "utf-8" and _is_mostly_utf_8(text)):
            because = "declared" if name == declared else "most of its bytes fit"
            return Decoded(text, name, (_broken_bytes(text, name, because),))
    return _guess(data)


def nearly_fits(text: str) -> bool:
    """Whether bytes that were read with replacements are in that encoding, but for a few."""
    outside = sum(1 for character in text if character > "\x7f")
    return text.count("\ufffd") <= max(1, outside * _BROKEN_SHARE) and outside > 1


def _is_mostly_utf_8(text: str) -> bool:
    """Whether so many well-formed sequences stand in bytes that were read with replacements that they are UTF-8 into which others were pasted.

    In other encodings such sequences stand by chance alone, and among many more that are broken.
    """
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    return whole >= _FEWEST_WHOLE and broken * _WHOLE_TO_BROKEN <= whole


def guessed_encoding(data: bytes) -> str | None:
    """The most probable encoding by charset-normalizer and by the alphabets of languages, from a stretch of the bytes that has some outside ASCII in it; None where none fits."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, and most files are UTF-8

    first = _NOT_ASCII.search(data)
    start = max(0, first.start() - 1024) if first else 0
    found = from_bytes(data[start : start + _SAMPLE], cp_isolation=list(_GUESSED))
    from provenance.loaders.legacy import by_alphabet, is_western_in_ascii  # noqa: PLC0415 - as above

    best = found.best()
    if best is None:
        return by_alphabet(data[start : start + _SAMPLE], None)
    # Several encodings of one family can fit equally well: the commonest of them is the best guess.
    equal = [each for each in found if (each.chaos, each.coherence) == (best.chaos, best.coherence)]
    best = min(equal, key=lambda each: _GUESSED.index(each.encoding), default=best)
    name = _codec(best.encoding) or best.encoding
    if name in _OF_OTHER_SIGNS and _has_kana(data[start : start + _SAMPLE]):
        return _KANA
    if name in _OF_SEVERAL_BYTES and is_western_in_ascii(data):
        return _READ_AS["ascii"]
    return by_alphabet(data[start : start + _SAMPLE], name)


def _has_kana(data: bytes) -> bool:
    """Whether bytes that are read as Shift-JIS have as many hiragana as a Japanese text has: read as Korean they are syllables that exist, and that no word has."""
    text = data.decode(_KANA, "replace")
    outside = sum(1 for sign in text if sign > "\x7f")
    kana = sum(1 for sign in text if "\u3041" <= sign <= "\u3096")
    return kana > outside * _KANA_SHARE and text.count("\ufffd") <= 1 + outside * _BROKEN_SHARE


def _guess(data: bytes) -> Decoded:
    name = guessed_encoding(data)
    if name is None:
        raise LoadError("The encoding of the file could not be told: save it as UTF-8.")
    return _with_errors(data, name, "as detected")
