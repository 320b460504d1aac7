"""Credits in captions, alternative texts and what stands beside an image: their words, or the form that captions give them."""

from __future__ import annotations

import re

from provenance.analysis.images.own_credits import own_work_in
from provenance.analysis.images.types import Credit
from provenance.analysis.images.words import CREDIT, PARTS, Found, words_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Span, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

_LONGEST = 1500
"""Characters of a caption that are looked at."""
_SIGN = lazy_pattern(r"(?<![^\W\d_a-zA-ZÂ])©|ⓒ|\(c\)|📷|📸|🎥|\bFoto/|\bФото/", re.IGNORECASE)
"""A sign of rights or of a picture. Behind a letter that is no plain one "©" is half of another that was decoded with the wrong encoding, as in "cafÃ©"; "Â©" is the sign itself."""
_AFTER_LABEL = lazy_pattern(r"[)\]]?\s*(?:\d{1,2}\s?)?(?:[:：|=＝©/~]|[-–—]\s|\((?:c|©)\))")
_NAME_FOLLOWS = lazy_pattern(r"\s+(?=[^\W\d_a-z])")
_NAME_LAST = lazy_pattern(
    r"(?<=foto|hoto)\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){1,2})\s?(?:\(\d{1,3}\))?\W*\Z"
)
"""Behind "foto" within a caption, the name with which it ends: "The choir in May foto Ana Cruz (1)"."""
_NAME_BEHIND = lazy_pattern(r",\s+(?=[^\W\d_a-z])")
"""Behind a label of two words, as pages read it out: "Image source, Ana Cruz"."""
_OPENING = "([{（【|/•·–—\n.!?;:,»›"
_STOP = lazy_pattern(r"[)\]）】|\n•·]|\.(?=\s|$)(?<!\b[A-Z]\.)(?<!\b(?:St|Dr|Jr|Sr|Mr|Ms)\.)|;\s|$")
_SLASH = lazy_pattern(
    r"(?<![\w.’'&-])(?P<left>[^\W\d_][\w.’'&-]*(?:\s[^\W\d_][\w.’'&-]*){0,3})\s?/\s?(?P<right>[^\W\d_][\w.’'&-]*(?:\s[^\W\d_][\w.’'&-]*){0,3})"
)
_BRACKET = lazy_pattern(r"[(\[（【](?P<words>[^()\[\]（）【】]{2,80})[)\]）】][\s.\"”»']*$")
_HANDLE = lazy_pattern(r"(?<![\w.])@[A-Za-z0-9_][\w.]{2,}")
_DOMAIN = lazy_pattern(
    r"https?://|www\.|\b[\w-]{2,60}\.(?:com|org|net|gov|edu|info|io|de|fr|es|it|nl|ch|at|uk|br|pl|se|no|dk|jp|ru)\b",
    re.IGNORECASE,
)
_PAGE = lazy_pattern(r"(?:https?://)?(?:[\w-]{1,60}\.)+[a-z]{2,6}/\S+", re.IGNORECASE)
_TAIL = lazy_pattern(r"[.!?…»”\"]\s+(?P<words>[^.!?…]{3,60}?)\.?\s*$")
_HOUSE = lazy_pattern(r"[^\W\d_]{2}[.!?”\"»)]?\s/\s(?P<words>[A-ZÀ-Þ]{3,}(?:[ .&’'-]{1,2}[A-ZÀ-Þ\d]{1,20}){0,5})\s*\Z")
"""At the end of a caption behind a stroke, in capitals, whose a picture is: "The mill in May / DOCUMENT TV SUD"."""
_DATED = lazy_pattern(
    r"[.!?…»”\"]\s+(?P<words>(?P<initial>(?:[A-ZÀ-Þ]\.[\s-]?){1,3})?[A-ZÀ-Þ][\w’'-]+(?(initial)|\s[A-ZÀ-Þ][\w’'-]+)(?:\s[A-ZÀ-Þ][\w’'-]+)?),?\s\(?(?:1[89]|20)\d\d\)?\W*\Z"
)
"""At the end of a caption, the name of whoever made the picture and the year: "The mill in May. A. Cruz, 2014"."""
_WORK = lazy_pattern(
    r"\s*(?P<title>[^\n,]*[^\W\d_][^\n,]*),\s(?P<words>[A-ZÀ-Þ][\w’'-]+(?:\s(?:[A-Z]\.|[A-ZÀ-Þ][\w’'-]+)){1,2}),\s(?:ca?\.\s?|c\.?\s)?(?:1[89]|20)\d\d\W*"
)
"""A whole caption that is a work's title, its maker and its year: "The mill at dusk, Ana Cruz, 2019"."""
_WORK_LINE, _COMMAS, _TITLE_WORDS = 160, 2, 2
"""Characters of such a line at most, its commas, and words of its title at least: with one word it is as often whom the name belongs to."""
_TAG = lazy_pattern(r"<[^<>]*>")
_ONLY_PARTS = lazy_pattern(r"[\s/|,&+•·–—-]+")
_LONGEST_NAME = 5
"""Words of a name that stands alone."""
_OWN = 60
"""Characters of an element at the end of a caption that holds a name alone."""


_CREDITING = lazy_pattern(
    r"""<(?!/)[^<>]*\b(?:class|itemprop)\s*=\s*["'][^"'<>]*(?:(?<![^\W_])|_)(?:author|credits?|copyright(?:[-_]?holder)?|photographer|agency)(?![^\W_])""",
    re.IGNORECASE,
)
"""An element that its page calls the credit or the author of the picture: "figure-author", "photo__credit"."""


class _Part(NamedTuple):
    start: int
    end: int
    stated: bool


def credit_in(
    text: str, origin: str, offset: int | None = None, *, caption: bool = False, prose: bool = False
) -> Credit | None:
    """The credit in a string; None where there is none.

    `offset`: its place in the reading text, where it has one. `caption`: forms without a word count too, as a name in brackets at the
    end. `prose`: the string is running text beside the image, in which only a label makes a credit.
    """
    text = text[:_LONGEST]
    part = _worded(text, prose=prose) or (_formed(text) if caption else None) or (None if prose else _alone(text))
    if part is None:
        return None
    words = " ".join(text[part.start : part.end].split()).strip(" :：|=＝/~-–—,;©()[]")
    span = None if offset is None else Span(offset + part.start, offset + max(part.end, part.start + 1))
    return Credit(words, origin, part.stated, span)


def _worded(text: str, *, prose: bool) -> _Part | None:
    """By a word or a sign."""
    agency: Found | None = None
    for found in words_of(CREDIT).find(text):
        if found.tag == "label":
            after = _AFTER_LABEL.match(text, found.end) or _BY.match(text, found.end)
            opens = _opens(text, found.start)
            if opens and (given := _given(text, found)) is not None:
                return _rest(text, given)
            after = after or _BY_COLON.match(text, found.end)
            if after is not None and (opens or not prose):
                return _rest(text, after.end() if after[0].rstrip().endswith(":") else found.end)
            if opens and not prose and (by := _BY_LATER.match(text, found.end)) is not None:
                return _rest(text, by.end())
            if opens and not prose and _NAME_FOLLOWS.match(text, found.end):
                return _rest(text, found.end)
            if not prose and (last := _NAME_LAST.match(text, found.end)) is not None:
                return _Part(last.start("name"), last.end("name"), stated=True)
            if opens and not prose and " " in text[found.start : found.end] and _NAME_BEHIND.match(text, found.end):
                return _rest(text, found.end + 1)
        elif found.tag == "lead" and _shows_only(text, found):
            continue
        elif found.tag == "lead" and (
            not prose or (_opens(text, found.start) and _NAME_FOLLOWS.match(text, found.end))
        ):
            return (
                _rest(text, found.end)
                if text[found.end : found.end + 1]
                else _Part(found.start, found.end, stated=True)
            )
        elif found.tag == "agency" and agency is None and not prose:
            agency = found
    if not prose and (own := own_work_in(text)) is not None:
        return _Part(*own, stated=True)
    sign = _SIGN.search(text) if not text.isascii() or "(" in text or "/" in text else None
    if sign is not None:
        return _rest(text, sign.end())
    return None if agency is None else _Part(*_segment(text, agency), stated=False)


def _shows_only(text: str, found: Found) -> bool:
    """Whether a sentence tells what a picture shows, and not whose it is: "ein Foto von zerlegten Rädern"."""
    if not text[found.start : found.end].lower().endswith(" von") or _opens(text, found.start):
        return False
    behind = text[found.end : found.end + _SHOWN].split(None, 1)
    return bool(behind) and behind[0][:1].islower() and behind[0] not in words_of(PARTS).tagged("whose")


_SHOWN = 40
"""Characters behind "von" in which a word stands."""
_BY = lazy_pattern(lambda: rf"\s+(?:{any_of(words_of(PARTS).tagged('by'))})\s+(?=[^\W\d_a-z])")
"""Behind a label, a word that leads to a name: "Illustration by Ana Cruz"."""
_BY_COLON = lazy_pattern(lambda: rf"\s+(?:{any_of(words_of(PARTS).tagged('by'))})\s?:\s*(?=\w)")
"""The same with a colon, behind which a host is a name, too: "Photo credit by: harbour.org"."""


_BY_LAST = lazy_pattern(
    lambda: (
        rf"(?:[,.;(–—-]|(?<!\w)(?:{any_of(words_of(PARTS).tagged('made'))})(?=\s))\s*(?:{any_of(words_of(PARTS).tagged('by'))})\s+(?P<words>[A-ZÀ-Þ][\w’'-]+(?:\s(?:[A-Z]\.|[A-ZÀ-Þ][\w’'-]+)){{1,3}})\W*\Z"
    )
)
"""At the end of a caption, whose it is: "The mill in May, by Ana Cruz"."""


def _given(text: str, found: Found) -> int | None:
    """Where the name begins to which a credit is given: "Photo credit to the excellent Ana Cruz"."""
    if "credit" not in text[found.start : found.end].lower():
        return None
    given = _GIVEN.match(text, found.end)
    return None if given is None else given.end()


_GIVEN = lazy_pattern(
    lambda: rf"\s+(?:{any_of(words_of(PARTS).tagged('given'))})\s+(?:[a-zà-ÿ]{{1,20}}\s+){{0,4}}\[?(?=[^\W\d_a-z])"
)


_BY_LATER = lazy_pattern(
    lambda: (
        rf"[:\s][^.\n]{{1,120}}?[,(–—-]\s*(?:{any_of(words_of(PARTS).tagged('by'))})\s+(?=[^\W\d_a-z]|{any_of(words_of(PARTS).tagged('oneself'))})"
    )
)
"""Behind a label, what is shown and then whose it is: "Photo of the mill, by Ana Cruz"."""


def _opens(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\u00a0")
    return not before or before[-1] in _OPENING


def _rest(text: str, start: int) -> _Part:
    """What follows, up to the end of its sentence, line or bracket."""
    match = re.compile(r"[\s:：|=＝©/~–—-]*").match(text, start)
    begin = match.end() if match is not None else start
    stop = _STOP.search(text, begin)
    return _Part(begin, stop.start() if stop is not None else len(text), stated=True)


def _segment(text: str, found: Found) -> tuple[int, int]:
    """The stretch around a name: between brackets, bars or full stops."""
    before = max(text.rfind(mark, 0, found.start) for mark in ("(", "[", "|", "\n", ". ", "（", "【", "•"))
    stop = _STOP.search(text, found.end)
    return before + 1, stop.start() if stop is not None else len(text)


def _formed(text: str) -> _Part | None:
    """By its form at the end of a caption."""
    bracket = _BRACKET.search(text)
    if bracket is not None and bracket["words"].strip()[:1].isupper():
        return _Part(*bracket.span("words"), stated=False)
    dated = _DATED.search(text)
    if dated is not None and (dated["initial"] is not None or is_given_name(dated["words"].split()[0])):
        return _Part(*dated.span("words"), stated=False)
    maker = _BY_LAST.search(text)
    if maker is not None and is_given_name(maker["words"].split()[0]):
        return _Part(*maker.span("words"), stated=False)
    tail = _TAIL.search(text)
    if tail is not None and (_is_name(tail["words"]) or _is_name_of_work(tail["words"])):
        return _Part(*tail.span("words"), stated=False)
    house = _HOUSE.search(text)
    if house is not None:
        return _Part(*house.span("words"), stated=False)
    handle = _HANDLE.search(text) or _DOMAIN.search(text)
    return None if handle is None else _Part(handle.start(), len(text), stated=False)


def _is_of_maker(title: str, name: str) -> bool:
    """Whether what stands before a name is a work's title, and neither who bears it nor somebody else in the picture."""
    words = title.strip(' *_“”"‘’«»„').split()
    if len(words) < _TITLE_WORDS or not is_given_name(name.split(maxsplit=1)[0]):
        return False
    if not words_of(PARTS).tagged("shown").isdisjoint(word.lower().strip(".,()") for word in words):
        return False
    return not (is_given_name(words[0]) and words[1][0].isupper())


def _alone(text: str) -> _Part | None:
    """What is no sentence: a work's title with its maker and year, the address of a page and nothing else, or names with a stroke between."""
    if (
        len(text) <= _WORK_LINE
        and text.count(",") == _COMMAS
        and (work := _WORK.fullmatch(text)) is not None
        and _is_of_maker(work["title"], work["words"])
    ):
        return _Part(*work.span("words"), stated=False)
    if "/" not in text:
        return None
    words = text.strip()
    if _PAGE.fullmatch(words) is not None:
        return _Part(text.index(words), len(text), stated=False)
    return _sloped(text)


def _sloped(text: str) -> _Part | None:
    """By a stroke between two names, as in "Ana Cruz/Reuters"; it counts anywhere."""
    for match in _SLASH.finditer(text):
        left, right = match["left"].split(), match["right"].split()
        if left[-1][0].isupper() and right[0][0].isupper():
            start = match.end("left")
            for word in reversed(left):
                if not word[0].isupper() and word.lower() not in _small():
                    break
                start -= len(word) + 1
            return _Part(max(start + 1, match.start()), match.end(), stated=False)
    return None


def _small() -> frozenset[str]:
    """Words of names that are written small."""
    return words_of(PARTS).tagged("small")


def _is_name(words: str) -> bool:
    """Whether a few words are names and nothing else."""
    tokens = [token for token in _ONLY_PARTS.split(words.strip()) if token]
    if not 1 <= len(tokens) <= 6 or not any(map(str.isalpha, words)):
        return False
    return all(token[0].isupper() or token.lower() in _small() for token in tokens)


def is_name_alone(words: str) -> bool:
    """Whether a line is a name of several words and nothing else."""
    parts = words.strip(" .()").split()
    return 1 < len(parts) <= _LONGEST_NAME and _is_name(" ".join(parts))


def _is_name_of_work(words: str) -> bool:
    """Whether a few words are a name and what its holder made or keeps: "Ana Cruz photo", "Harbour Museum collection"."""
    name, _, work = words.strip().rpartition(" ")
    return work.lower() in words_of(PARTS).tagged("work") and " " in name and _is_name(name)


def own_element(document: Document, span: Span) -> Credit | None:
    """A name at the end of a caption in an element of its own, as pages write credits that only their style sets apart."""
    at = document.locate(span)
    if at.approximate or document.media_type != "text/html":
        return None
    source = document.source[at.start : at.end]
    tags = list(_TAG.finditer(source))
    if not tags:
        return None
    last = " ".join(source[tags[-1].end() :].split())
    if _CREDITING.search(tags[-1][0]) is not None and 2 < len(last) <= _OWN and any(map(str.isalpha, last)):
        start = document.slice(span).rfind(last.split()[0])
        return Credit(last, "caption", stated=True, span=Span(span.start + max(start, 0), span.end))
    if not source[: tags[-1].start()].strip() or not 2 < len(last) <= _OWN or not _is_name(last):
        return None
    start = document.slice(span).rfind(last.split()[0])
    return Credit(last, "caption", stated=False, span=Span(span.start + max(start, 0), span.end))
