"""Scripts: what the letters alone say about the language of a text.

Ranges are blocks of the Unicode standard. A script that one language of the world's press uses settles it; one that several use
narrows it down, and letters that only some of them have narrow it further.
"""

from __future__ import annotations

from bisect import bisect_right

from provenance.named_tuples import NamedTuple

_BLOCKS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latin"),
    (0x0250, 0x02AF, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0531, 0x058F, "Armenian"),
    (0x0591, 0x05F4, "Hebrew"),
    (0x0620, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x0780, 0x07BF, "Thaana"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B00, 0x0B7F, "Oriya"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x0F00, 0x0FFF, "Tibetan"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, "Hangul"),
    (0x1200, 0x139F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3041, 0x309F, "Kana"),
    (0x30A1, 0x30FA, "Kana"),
    (0x30FC, 0x30FF, "Kana"),
    (0x3131, 0x318E, "Hangul"),
    (0x3400, 0x4DBF, "Han"),
    (0x4E00, 0x9FFF, "Han"),
    (0xAC00, 0xD7AF, "Hangul"),
    (0xF900, 0xFAFF, "Han"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF66, 0xFF9F, "Kana"),
    (0x20000, 0x323AF, "Han"),
)
_STARTS = [start for start, _, _ in _BLOCKS]

ALONE = {
    "Armenian": "hy", "Bengali": "bn", "Ethiopic": "am", "Georgian": "ka", "Greek": "el", "Gujarati": "gu", "Gurmukhi": "pa",
    "Hangul": "ko", "Hebrew": "he", "Kana": "ja", "Kannada": "kn", "Khmer": "km", "Lao": "lo", "Malayalam": "ml",
    "Myanmar": "my", "Oriya": "or", "Sinhala": "si", "Tamil": "ta", "Telugu": "te", "Thaana": "dv", "Thai": "th",
    "Tibetan": "bo",
}  # fmt: skip
"""Scripts that settle the language, but for the letters in `MARKS`."""

MARKS = {
    "Bengali": (("as", "ৰৱ"),),
    "Hebrew": (("yi", "װױײ"),),
}
"""Letters that, where they are common, tell another language of a script in `ALONE`."""


class Script(NamedTuple):
    """The script of most letters of a text."""

    name: str
    letters: int
    """How many letters of it there are."""
    share: float
    """Of all letters, 0 to 1."""


def of_character(character: str) -> str | None:
    """The script of a letter; None for what is no letter, or of a script that is not told apart."""
    code = ord(character)
    index = bisect_right(_STARTS, code) - 1
    if index < 0 or code > _BLOCKS[index][1] or not (character.isalpha() or code > 0x0900):
        return None
    return _BLOCKS[index][2]


def script(text: str) -> Script | None:
    """The script of most of a text's letters; None where it has no letters that are told apart.

    Japanese is written in kana and Han at once: where a tenth of both is kana, all of it counts as kana, else as Han.
    """
    counts: dict[str, int] = {}
    for character in set(text):
        name = of_character(character)
        if name is not None:
            counts[name] = counts.get(name, 0) + text.count(character)
    if not counts:
        return None
    total = sum(counts.values())
    kana, han = counts.pop("Kana", 0), counts.pop("Han", 0)
    if kana or han:
        counts["Kana" if kana * 9 >= han else "Han"] = kana + han
    name = max(counts, key=lambda key: (counts[key], key))
    return Script(name, counts[name], counts[name] / total)
