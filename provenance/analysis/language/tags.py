"""Language tags: what a document declares, which languages are too close to quarrel about, and the country that an address is of."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import data_table, lazy_pattern

_TAG = lazy_pattern(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*(?:\.[A-Za-z0-9-]+)?\Z")

_RETIRED = {"in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr", "fil": "tl"}
"""Codes that BCP 47 has replaced, and `fil`, for which there is `tl` in the texts that we know."""

_THREE_LETTERS = {
    "ara": "ar", "cat": "ca", "ces": "cs", "dan": "da", "deu": "de", "ell": "el", "eng": "en", "est": "et", "eus": "eu",
    "fas": "fa", "fin": "fi", "fra": "fr", "gle": "ga", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "ind": "id",
    "isl": "is", "ita": "it", "jpn": "ja", "kor": "ko", "lit": "lt", "lav": "lv", "msa": "ms", "nld": "nl", "nno": "nn",
    "nob": "nb", "nor": "no", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slv": "sl", "spa": "es",
    "sqi": "sq", "srp": "sr", "swa": "sw", "swe": "sv", "tgl": "tl", "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur",
    "vie": "vi", "yor": "yo", "zho": "zh", "zul": "zu",
}  # fmt: skip
"""ISO 639-3 codes that pages use although BCP 47 wants the short one."""

_NOT_A_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "xx", "qaa", "art"})

_CLOSE = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"sr", "hr", "bs", "sh", "me", "cnr"}),
    frozenset({"id", "ms"}),
    frozenset({"zh", "yue", "cmn", "wuu", "hak", "nan"}),
    frozenset({"zu", "xh", "ss", "nr"}),
    frozenset({"st", "tn", "nso"}),
    frozenset({"cs", "sk"}),
    frozenset({"bg", "mk"}),
    frozenset({"fa", "prs"}),
    frozenset({"pt", "gl"}),
    frozenset({"hi", "mr", "ne"}),
    frozenset({"nl", "af", "fy"}),
)
"""Groups within which a short text, or a regional one, is easily taken for its neighbour."""

_EVERYWHERE = frozenset({"co", "io", "me", "tv", "ai", "fm", "ly", "cc", "ws", "to", "gg", "sh", "so", "eu"})
"""Domains of countries that sites of any country use."""
_COUNTRY = lazy_pattern(r"https?://[^/:?#]+\.(edu|gov|mil|[a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)


def primary_subtag(tag: str) -> str | None:
    """The language of a BCP 47 tag in lower case (`en-GB` gives `en`); None for what is no tag, or no language's.

    Retired and three-letter codes that pages use give the code in use; `en_US.UTF-8` is read as `en`.
    """
    found = _TAG.match(tag.strip())
    if found is None:
        return None
    code = found[1].lower()
    code = _RETIRED.get(code, _THREE_LETTERS.get(code, code))
    return None if code in _NOT_A_LANGUAGE else code


_READ_AS = {"nb": "no", "nn": "no"}
"""Both written forms of Norwegian have one lexicon."""


def lexicon_language(code: str) -> str:
    """The language whose lexicons read a text in this one."""
    return _READ_AS.get(code, code)


def close(one: str, other: str) -> bool:
    """Whether the two are the same language, or so near to each other that detection is no witness against a declaration."""
    return one == other or any(one in group and other in group for group in _CLOSE)


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = data_table(__package__, "names.toml")
    return names


def name(code: str) -> str:
    """The English name of a language, for messages; the code itself where there is none."""
    return _names().get(code, code)


def country_of(address: str) -> str | None:
    """The country that an address in the web is of, as far as its name tells: `gb`, `us`; None for `.com` and for domains used everywhere."""
    end = _COUNTRY.match(address)
    if end is None or end[1].lower() in _EVERYWHERE:
        return None
    return "us" if len(end[1]) == len("edu") else {"uk": "gb"}.get(end[1].lower(), end[1].lower())
