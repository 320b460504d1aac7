"""Which of the encodings of one byte a letter a text is in: that in which its letters are those of one language.

Programs that guess encodings look at how often pairs of letters stand together, which a page of a few accents does not show. The alphabet
does: read as Windows-1257, Turkish has letters of Lithuanian, Polish and Latvian side by side.
"""

from __future__ import annotations

from functools import cache
from itertools import islice

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_WESTERN = ("cp1252", "cp850", "mac-roman")
_CENTRAL = ("cp1250", "iso8859-2", "cp852")
_TURKISH = ("cp1254", "cp857")
_BALTIC = ("cp1257", "cp775")
_GREEK = ("cp1253", "iso8859-7", "cp737")
_HEBREW = ("cp1255",)
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
_UKRAINIAN = ("cp1251", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")


class _Alphabet(NamedTuple):
    """The letters of a language outside of ASCII, and the encodings that have them."""

    letters: str
    encodings: tuple[str, ...]


_ALPHABETS = (
    _Alphabet("äöüßéèà", (*_WESTERN, "cp1250")),
    _Alphabet("àâæçéèêëîïôœùûüÿ", _WESTERN),
    _Alphabet("áéíóúüñïçàª", _WESTERN),
    _Alphabet("àáâãçéêíóôõúü", _WESTERN),
    _Alphabet("àáèéìíîòóùú", _WESTERN),
    _Alphabet("àçéèíïòóúü", _WESTERN),
    _Alphabet("äëéèêïíóöüáúçôâ", _WESTERN),
    _Alphabet("æøåéèêóòôäöü", _WESTERN),
    _Alphabet("åäöéèàüáæøšž", _WESTERN),
    _Alphabet("áéíóúàèìòù", _WESTERN),
    _Alphabet("áðéíóúýþæö", _WESTERN),
    _Alphabet("äöõüšž", ("cp1257", *_WESTERN)),
    _Alphabet("ąćęłńóśźż", _CENTRAL),
    _Alphabet("áčďéěíňóřšťúůýž", _CENTRAL),
    _Alphabet("áäčďéíĺľňóôŕšťúýž", _CENTRAL),
    _Alphabet("áéíóöőúüű", _CENTRAL),
    _Alphabet("ăâîşţ", ("cp1250", "iso8859-2", "cp852")),
    _Alphabet("čćđšž", _CENTRAL),
    _Alphabet("çğıöşüâîû", _TURKISH),
    _Alphabet("çêîşû", _TURKISH),
    _Alphabet("ąčęėįšųūž", _BALTIC),
    _Alphabet("āčēģīķļņšūž", _BALTIC),
    _Alphabet("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", _GREEK),
    _Alphabet("אבגדהוזחטיךכלםמןנסעףפץצקרשת", _HEBREW),
    _Alphabet("абвгдежзийклмнопрстуфхцчшщъыьэюяё", _CYRILLIC),
    _Alphabet("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", _UKRAINIAN),
    _Alphabet("абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ", ("cp1251", "iso8859-5")),
)
_EDGES = frozenset("’‘'´`·–—‑-\u00ad…/|:;,.()\u00a0¿¡")
"""What stands between letters in a sound text."""
_RARE = frozenset("‚†‡ˆ˜")
"""What hardly stands beside a letter."""
_OTHER_SCRIPTS = frozenset((*_GREEK, *_CYRILLIC, *_UKRAINIAN, *_HEBREW))
"""Encodings of scripts whose letters do not stand beside those of ASCII in a word."""
_OLD = frozenset({"cp850", "cp852", "cp857", "cp775", "mac-roman", "mac-cyrillic", "cp866", "cp737", "iso8859-5"})
"""Encodings of old machines, which are asked where no other fits: read so, the quotation marks of others are letters."""
_NEVER_ALONE = "iso8859-2"
"""One of which no letter outside ASCII is a word: read so, “©” is a letter."""
_COMMON, _OFTEN = frozenset("оеаинтсрαάοόιίεέτσςνηήיוהלאמרת"), 0.45
"""The commonest letters of those scripts, and their share of a text at least: in another encoding they would be others."""
_COMMONEST = "cp1252"
_FEWEST, _FEWEST_OLD = 4, 12
"""Letters outside ASCII that tell something; in an encoding of old machines."""
_WHOLE, _BETTER = 0.97, 0.02
"""The share of letters that are of the language, and by how much it must be above that of what was guessed."""
_NOTHING_AGAINST = 0.98
"""The same of a text in the commonest encoding that has few letters outside ASCII and nothing that does not belong."""
_READ = 4000
"""Characters outside ASCII that are looked at."""
_RUNS = lazy_pattern(rb"[\x80-\xff]+")
_SET_BESIDE_LETTERS = frozenset(b"\x85\x91\x92\x93\x94\x96\x97\xa0")
"""Marks of Windows-1252 that stand beside letters without a space: the ellipsis, quotation marks, dashes, and the space that does not break."""
_OPENING = frozenset(b"\x91\x93")
_ACCENTED = 0xE0
"""From here on Windows-1252 has small letters; read as a sign of two bytes with what follows it, each begins one that hardly any text has."""
_STOPS = frozenset(bytes((sign,)) for sign in b".,;:!?)'\" ")
_LONGEST_RUN = 3
"""Bytes outside ASCII side by side, at most, in an English text: an ellipsis, a quotation mark and a dash."""
OF_ONE_BYTE = frozenset(encoding for alphabet in _ALPHABETS for encoding in alphabet.encodings)
_OUTSIDE = lazy_pattern(r"[^\x00-\x7f]")


@cache
def _by_encoding() -> dict[str, list[frozenset[str]]]:
    found: dict[str, list[frozenset[str]]] = {}
    for alphabet in _ALPHABETS:
        letters = frozenset(alphabet.letters + alphabet.letters.upper() + ("İ" if "ı" in alphabet.letters else ""))
        for encoding in alphabet.encodings:
            found.setdefault(encoding, []).append(letters)
    return found


def by_alphabet(data: bytes, guess: str | None) -> str | None:
    """The encoding in which the letters of a text are those of one language; the guess where that is no worse, or is none of one byte a letter."""
    if guess is not None and guess not in OF_ONE_BYTE:
        return guess
    own = best = _share(data, guess) if guess is not None else 0.0
    found = guess
    for encoding in sorted(_by_encoding(), key=lambda name: name in _OLD):
        is_done = best == 1 or (encoding in _OLD and best >= _WHOLE)
        share = 0.0 if is_done else _share(data, encoding)
        if share >= _WHOLE and share > max(best, own + _BETTER):
            best, found = share, encoding
    return found


def is_western_in_ascii(data: bytes) -> bool:
    r"""Whether all that a text has outside ASCII are marks and small letters of Windows-1252 within and beside Latin words, such as the apostrophe of "don\x92t".

    With the letter behind it each is a sign of two bytes as well, by chance: a text in such signs has others that stand side by side, or that no Latin word touches.
    """
    opened = 0
    for run in _RUNS.finditer(data):
        signs = run[0]
        before, after = data[run.start() - 1 : run.start()], data[run.end() : run.end() + 1]
        left, right = before[:1].isalpha(), after[:1].isalpha()
        if len(signs) == 1 and signs[0] >= _ACCENTED:
            if not (left or right):
                return False
        elif len(signs) > _LONGEST_RUN or not _SET_BESIDE_LETTERS.issuperset(signs):
            return False
        elif signs[0] in _OPENING:
            if left or not right:
                return False
        elif not (left or before in _STOPS):
            return False
        opened += signs.count(b"\x93") - signs.count(b"\x94")
    return opened == 0


def _share(data: bytes, encoding: str) -> float:
    """The largest share of the letters outside ASCII that one alphabet has; signs within words are letters that are none."""
    text = data.decode(encoding, "replace")
    letters: dict[str, int] = {}
    wrong = large = common = 0
    apart, old, alone = encoding in _OTHER_SCRIPTS, encoding in _OLD, encoding == _NEVER_ALONE
    for match in islice(_OUTSIDE.finditer(text), _READ):
        sign, at = match[0], match.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if not sign.isalpha() or sign in _RARE:
            within = before.isalpha() and after.isalpha()
            beside = before.isalpha() or after.isalpha()
            odd = sign == "\ufffd" or "\x80" <= sign < "\xa0" or (sign in _RARE and beside)
            wrong += odd or (sign not in _EDGES and within)
        elif apart:
            wrong += _is_ascii_letter(before) or _is_ascii_letter(after)
            letters[sign] = letters.get(sign, 0) + 1
            large += sign.isupper()
            common += sign.lower() in _COMMON
        elif (alone or after.isdigit()) and not (before.isalpha() or after.isalpha()):
            wrong += 1
        else:
            letters[sign] = letters.get(sign, 0) + 1
            large += sign.isupper()
    count = sum(letters.values()) + wrong
    if count < (_FEWEST_OLD if old else _FEWEST):
        return _NOTHING_AGAINST if encoding == _COMMONEST and not wrong else 0.0
    known = max(sum(letters.get(letter, 0) for letter in alphabet) for alphabet in _by_encoding()[encoding])
    is_odd = 2 * large > known or (apart and common < _OFTEN * known)
    return known / count / 2 if is_odd else known / count


def _is_ascii_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalpha()
