"""Names that the place and the shape of what is around them tell at either end of a text, in any language: a head that ran into the first sentence, what signs the last one.

To be asked as a part of `any_sign`: it says that somebody is named there, and not that this is the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import attributions
from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.authors.edge_fragments import is_new_name, may_be_new_name
from provenance_plugins.attribution.people import is_small_word
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import NO_TIME, WORD

__all__ = ["names_by_shape"]

_HEAD, _FOOT = 400, 240
"""Characters at the two ends of a text in which such names stand."""
_LINES, _RUN = 3, 120
"""The first lines that are asked, and characters from which on one holds the first sentence."""
_ONE = rf"{NO_TIME}{WORD}"
_NAME = lazy_pattern(rf"{_ONE}(?:\s(?:(?:de|da|do|dos|del|della|di|van|von|der|den|la|le)\s)?{_ONE}){{1,2}}")
_DATELINE = lazy_pattern(r"[A-ZÀ-Þ][A-ZÀ-Þ .,’'-]{2,40}\s?[—–-]{1,2}\s")
"""A place in capitals and a dash, behind which a name may stand: "LEEDS — Ana Cruz The council"."""
_WORDS_BEFORE = 5
"""Words before a name at the head, the last of them what its bearer is: "De notre correspondante"."""
_TOKEN = lazy_pattern(r"[^\W\d_][\w’'-]*\s")
_PLACES = tuple(
    lazy_pattern(rf"(?:,\s(?:[a-zà-ÿ]{{1,4}}\s){{0,2}}|\s(?:[a-zà-ÿ]{{1,4}}\s){{1,2}})(?:{_ONE}[\s-]){{{count}}}")
    for count in (1, 2, 3)
)
"""Where or for whom somebody reports, behind a name: ", Leeds ", ", de São Luís ", " for the Harbour Post "."""
_BRACKETED = lazy_pattern(r"\s\([^()\n]{2,40}\)\s")
_LABELLED = lazy_pattern(r"(?:[^\W\d_][\w’'-]*\s){0,2}[^\W\d_][\w’'-]*(?::|,|\s[|–—])\s")
"""Before a name at the head: "Column: ", "Opinion | ", "Da Redação, "."""
_IN_BRACKETS = lazy_pattern(
    rf"[A-ZÀ-Þ][A-ZÀ-Þ .,’'-]{{2,40}}\s\((?P<who>{_NAME.pattern})(?:[/,][^()\n]{{2,30}})?\)[\s.:—–-]{{1,4}}(?=[A-ZÀ-Þ“„«\"])"
)
"""A place in capitals and a name in brackets, with which a text begins: "LEEDS (Ana Cruz) The council"."""
_POST = 120
"""Characters behind a name in which a post stands."""
_SIGN = lazy_pattern(r"\s?[|·•/]\s?|\s\(?@\w")
_NEXT = lazy_pattern(r"(?P<word>[A-ZÀ-Þ][a-zà-ÿ’'-]*)\s")
_LONGEST_POST = 6
"""Letters of a word of a trade at least, with which a longer one may end: "Politikredakteurin"."""
_END = lazy_pattern(r"(?<![\s(\[][A-ZÀ-Þ])[.!?…][”\"’»')\]]{0,2}\s+|\n\s*")
_SIGNED_OFF = lazy_pattern(
    rf"(?P<who>{_NAME.pattern}),\s(?:[a-zà-ÿ’']{{1,5}}\s){{1,3}}(?:[A-ZÀ-Þ][\w’'-]*[\s,]{{0,2}}(?:(?:of|de|da|do|del|della|di|van|von|der)\s)?){{1,4}}\W*"
)
"""All of a last sentence: "Ana Cruz, para a Rádio Leeds."."""
_SHORT, _NOTE = 14, 300
"""Words of a last sentence that says who reports, and characters of a last paragraph that presents somebody."""
_REPORTING = lazy_pattern(lambda: rf"(?i:(?<!\w)(?:{alternatives('names_by_shape', 'reporting')}))")
_WRITING = lazy_pattern(lambda: rf"(?i:(?<![\w-])(?:{alternatives('names_by_shape', 'writing')}))")
_TRADE = lazy_pattern(
    lambda: (
        rf"(?!The\s|A\s|Former\s)(?:[A-Z][\w-]*\s){{0,2}}(?:[\w-]+\s)?(?i:{alternatives('run_together', 'trade')})\s(?P<who>{_ONE}(?:\s{_ONE}){{1,2}})\s(?!was\s)(?:{alternatives('any_sign', 'does')})\s"
    )
)
"""What a foot tells of a reporter: "Senior reporter Ana Cruz joined the Gazette in 2014"."""
_ASKED = lazy_pattern(
    lambda: (
        rf"(?i:{alternatives('names_by_shape', 'asked')})\s(?P<who>{_ONE}(?:\s{_ONE}){{1,2}})(?=[.:,]?\s*\Z|[.:,]?\s(?:at|on|by|via|unter|auf|per|au|sur|par|al|en|su|no|por|op|på|na|pod|[\d(+]|\S+@))"
    )
)
"""To whom a foot asks its readers to write: "Send tips to Ana Cruz"."""
_OWN_VIEWS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('names_by_shape', 'views')})(?!\w)")
"""A last sentence that says whose the views of a text are."""
_LINE, _WORDS_OF_LINE = 60, 6
"""Characters and words of a last line that is a name, or a few words and a name."""
_GLUED = lazy_pattern(
    rf"(?:[.!?”\"’»]|[.!?”\"’»)]\s?(?:[/|*~]{{1,2}}|\())(?P<who>{_NAME.pattern})(?:[/|*~]{{1,2}}|(?:,\s[^()\n]{{2,30}})?\))?\s*\Z"
)
_UNCASED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
_GLUED_UNCASED = lazy_pattern(
    rf"[.!…！”\"’»](?P<who>{_UNCASED}{{2,12}}(?:\s{_UNCASED}{{2,12}}){{0,2}}|(?P<hangul>[\uac00-\ud7a3]{{3,4}}))\s*\Z"
)
"""The same where no sentence sets a stop: a few letters without a mark that ran into the last sentence, "…ตลอดวัน!นก ทะเล"; and in Korean.

Not in Chinese and Japanese, whose sentences stand so next to each other, nor in other scripts without capitals: any short sentence looks so there.
"""
_BEHIND_NAME = lazy_pattern(
    r"\s\(?@[\w.]{2,30}\)?|,?\s[’']\d\d|,\s[A-ZÀ-Þ][^.\n]{2,40}|\s(?:reports|reporting|berichtet|informa)"
)
_DESK = lazy_pattern(
    r"(?:[.!?”\"’»)]\s{0,2}|\n\s*)(?P<who>/?[^\W\d_]{2,4}(?:/[^\W\d_]{2,7}){1,3}/?|/[^\W\d_]{2,8}/?|\((?:[^()/\n]{2,20}/){1,3}[^()/\n]{2,12}\)|(?<=\n)[a-zà-ÿ]{2,3})\s*\Z"
)
"""Who handled a text, by initials or a sign, behind its last sentence: "dq/dpa", "/TANA", "(harbour post/dq)", and two or three small letters that are the last line."""


def names_by_shape(document: Document, words: Words) -> Iterator[str]:
    """Whoever is named there, as it is written."""
    if document.whole_page:
        return
    text = document.text.replace("\xa0", " ").strip()
    for line in [line.strip() for line in text[:_HEAD].split("\n") if line.strip()][:_LINES]:
        if len(line) >= _RUN:
            yield from _run_into(line, text, words)
    desk = _DESK.search(text, max(0, len(text) - _FOOT))
    if desk is not None and _is_of_desk(desk["who"], words):
        yield desk["who"]
    glued = _GLUED_UNCASED.search(text, max(0, len(text) - _LINE))
    if glued is not None and text.count(glued["who"]) == 1 and _may_sign(glued, words):
        yield glued["who"]
    told = {one.speaker.split()[-1] for one in attributions(document) if one.speaker}
    for who in _at_foot(text, words):
        if who.split()[-1] not in told:
            yield who


def _may_sign(glued: re.Match[str], words: Words) -> bool:
    """Whether what ran into the last sentence may be a pen name, in Korean somebody's name: "계속 읽기" (read on) is none."""
    if glued["hangul"] is not None:
        return len(glued["hangul"]) == _KOREAN and glued["hangul"][0] in words.surnames
    return not any(one in glued["who"] for one in forms("names_by_shape", "no_name"))


_KOREAN = 3
"""Letters of a name."""


def _is_of_desk(who: str, words: Words) -> bool:
    """Whether initials or an agency are in it: "gw/dpa", "/TANA", "tm"; not a word ("/end", "via", "yes/no"), a path ("/about/") or years ("(2023/24)")."""
    if any(map(str.isdigit, who)) or (who.startswith("/") and who.endswith("/")):
        return False
    if _VOWEL.search(who) is not None and who.startswith("/") and who.count("/") == 1:
        return who.isupper()
    parts = who.strip("/()").lower().split("/")
    return any(
        part in words.agencies or (_VOWEL.search(part) is None and part not in forms("names_by_shape", "unit"))
        for part in parts
    )


_VOWEL = lazy_pattern(r"[aeiouyà-æè-ïò-öø-ýÿ]", re.IGNORECASE)
"""What each short word has, and initials often have not."""


def _run_into(line: str, text: str, words: Words) -> Iterator[str]:
    """The name in the head of a page that ran into the first sentence, which begins right behind it with a word that is small elsewhere, or behind a place, a post, an account."""
    bracketed = _IN_BRACKETS.match(line)
    if bracketed is not None and may_be_new_name(bracketed["who"], text, words):
        yield bracketed["who"]
    yield from _named_at(line, 0, text, words)
    led = _LABELLED.match(line)
    if led is not None:
        yield from _named_at(line, led.end(), text, words)


def _named_at(line: str, at: int, text: str, words: Words) -> Iterator[str]:
    """The name with which a line begins from a place on, behind a place in capitals, "by" or what its bearer is."""
    dateline = _DATELINE.match(line, at)
    at = at if dateline is None else dateline.end()
    label = words.byline.match(line, at)
    at = at if label is None else label.end()
    for number in range(_WORDS_BEFORE):
        token = _TOKEN.match(line, at)
        found = _NAME.match(line, at) if number == 0 or _is_post(line[:at].rsplit(maxsplit=1)[-1], words) else None
        if found is not None:
            tokens = found[0].split()
            for most in range(len(tokens), 1, -1):
                who = " ".join(tokens[:most])
                if _ends_head(line[at + len(who) :], text, words) and may_be_new_name(who, text, words):
                    yield who
                    return
        if token is None:
            return
        at = token.end()


def _ends_head(behind: str, text: str, words: Words) -> bool:
    if _begins(behind.lstrip() if behind[:1] == " " else "", text) or _SIGN.match(behind) is not None:
        return True
    found = [_BRACKETED.match(behind), *(place.match(behind) for place in _PLACES)]
    return any(one is not None and _begins(behind[one.end() :], text) for one in found) or _is_post_before(
        behind, text, words
    )


def _is_post_before(behind: str, text: str, words: Words) -> bool:
    """Whether a few words tell the post of whoever is named before them, and the first sentence begins behind it: " Staff Reporter The council"."""
    said = behind[:_POST].lstrip(", ").split()
    if not behind.startswith((" ", ",")) or not said or not said[0][0].isupper():
        return False
    for at, word in enumerate(said[:_WORDS_BEFORE]):
        if _is_post(word, words) and _begins(" ".join([*said[at + 1 : at + 2], ""]), text):
            return True
    return False


def _begins(words: str, text: str) -> bool:
    """Whether a sentence begins: with a word that the text has in small letters elsewhere."""
    found = _NEXT.match(words)
    return found is not None and (
        found["word"] in forms("any_sign", "opener") or is_small_word(text, found["word"].lower())
    )


def _is_post(word: str, words: Words) -> bool:
    low = word.lower()
    return len(low) >= _LONGEST_POST and (low in words.occupations or low.endswith(_long_posts(words.occupations)))


@cache
def _long_posts(occupations: frozenset[str]) -> tuple[str, ...]:
    return tuple(one for one in occupations if len(one) >= _LONGEST_POST)


def _at_foot(text: str, words: Words) -> Iterator[str]:
    """Who signs off in the last sentence, and whom the last paragraph presents."""
    start = max(0, len(text) - _NOTE)
    ends = [match.end() for match in _END.finditer(text, start)]
    if not ends:
        return
    last = text[ends[-1] :]
    glued = _GLUED.search(text, max(0, len(text) - _LINE))
    if glued is not None and may_be_new_name(glued["who"], text, words):
        yield glued["who"]
    signed = _SIGNED_OFF.fullmatch(last)
    if signed is not None and may_be_new_name(signed["who"], text, words):
        yield signed["who"]
    if len(last.split()) <= _SHORT and _REPORTING.search(last) is not None:
        yield from _new_names(last, text, words)
    line = text[text.rfind("\n") + 1 :]
    if len(line) > _NOTE:
        line = last
    traded = _TRADE.match(line)
    asked = _ASKED.match(line) or _ASKED.match(last)
    for found in (traded, asked):
        if found is not None:
            yield from _new_names(found["who"], text, words)
    for stretch in (line, last):
        first = _NAME.match(stretch)
        if first is None or stretch[first.end() : first.end() + 1] not in {" ", ","}:
            continue
        if _WRITING.search(stretch, first.end()) is not None:
            yield from _new_names(first[0], text, words)
    if len(last.split()) <= _SHORT and _OWN_VIEWS.search(last) is not None:
        yield from _new_names(last, text, words)
    yield from _in_last_line(text, line, words)


def _in_last_line(text: str, line: str, words: Words) -> Iterator[str]:
    """The name that a last line without a stop is, or ends with."""
    if line is text or len(line) > _LINE or len(line.split()) > _WORDS_OF_LINE or line[-1:] in {".", ":", "?", "!"}:
        return
    if holds(line.lower(), "any_sign", "pictured"):
        return  # of a picture, and not of the text
    whole = line.strip("*_|/[]()✍~–—- ")
    for match in _NAME.finditer(whole):
        if match.end() == len(whole) or (match.start() == 0 and _BEHIND_NAME.fullmatch(whole, match.end()) is not None):
            tokens = match[0].split()
            for most in (3, 2):
                who = " ".join(tokens[-most:] if match.end() == len(whole) else tokens[:most])
                told = may_be_new_name if _is_signed(line, whole, who, words) else is_new_name
                if len(tokens) >= most and told(who, text, words):
                    yield who
                    return


def _is_signed(line: str, whole: str, who: str, words: Words) -> bool:
    """Whether signs around a name, an account behind it or what its bearer is beside it say that a person stands there: "Read More" and "Harbour View" stand alone, too."""
    rest = whole.replace(who, "", 1).lower().split()
    return (
        line[:1] in _SIGNS
        or "@" in line
        or "’" in line
        or "'" in line
        or "class of" in line.lower()
        or any(word.strip(",:()") in words.occupations and len(word) >= _LONGEST_POST for word in rest)
    )


_SIGNS = frozenset("*_|/[(✍~–—-")


def _new_names(stretch: str, text: str, words: Words) -> Iterator[str]:
    """The names of people in a stretch of whom the text tells nowhere else."""
    for found in _NAME.finditer(stretch):
        tokens = found[0].split()
        for start in range(len(tokens) - 1):
            for most in (3, 2):
                who = " ".join(tokens[start : start + most])
                if start + most <= len(tokens) and may_be_new_name(who, text, words):
                    yield who
                    return
