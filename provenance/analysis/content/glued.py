"""Pointers and buttons that ran into the text when the lines of a page were joined: "… of the mill.Read also: The ferry opensThe council …"."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

import msgspec

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.analysis.content.parts import Boilerplate
from provenance.analysis.line_beginnings import at_lines
from provenance.api import BlockKind, Confidence, Document, Phrases, Region, Span, any_of, lazy_pattern
from provenance.phrases import Literals

__all__ = ["call_before", "glued_in", "without_pointer"]

_WORDS = Phrases.load(__package__, "glued")
_END = r"[.!?…)\]_”\"'’»]"
"""With which the sentence before a pointer ends, …"""
_LABELS = "points"
"""The phrases before a mark and a title."""
_NOTICES = frozenset({"newsletter", "script"})
"""Kinds of which several sentences stand together, so that what is left beside one that is told goes, too."""
_TITLED = "quoted"
"""The same before a title in quotation marks."""
_OPENING = "opening"
"""The phrases before a colon and a title at the beginning of a paragraph."""
_OF_LINES = frozenset({"advertisement", "related"})
"""Kinds of what stands in several lines: what is announced, on which day and where; a head with its titles."""
_JOINED = 80
"""Characters of a text with what a page has around its article, at least."""
_RUN = 240
"""Characters of a text with headlines that ran together, at least."""
_LEAST = 3
"""Words of the title of an article."""
_NEXT = r"(?<=[^\W\d_]{4}\.)(?=\s[“„\"«]?[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽ])|(?<=\s\.)(?=\s[A-ZÀ-Þ])|(?<=[a-zß-ÿ])(?=\d{1,2}\.\s[A-ZÀ-Þ])|(?<=[a-zß-ÿ]”)(?=[A-ZÀ-Þ]{3})|(?<=[a-zß-ÿ\d)?!”\"])(?<!\s\")(?<![Yy]ou)(?<!Mc)(?<!Tik)(?<!Whats)(?<!Linked)(?<!Pay)(?=[A-ZÀ-Þ“\"«]?[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ?!”\"])(?<!\s\")(?=[A-ZÀ-Þ]{4,}\s[A-ZÀ-Þ]{1,12}\s)"
"""Where the next sentence, the next pointer or a caption begins behind a title, without a space; not within “YouTube”."""
_PICTURE = r"(?:[^\w\s“”\"'‘’«»¿¡()\[\]#@$€£.,;:!?%&*/+-]{1,3}\s)?"
"""A small picture before a title: "Read also: ☕ The ferry opens"."""
_POINTS = lazy_pattern(
    lambda: (
        rf"(?<={_END})(?:\s{{1,2}}|[ \t\xa0]{{3,6}})(?P<said>(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω])(?i:{_of('points')})\s?[:|])\s?(?={_PICTURE}[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω“\"‘'«¿¡\d][^\n]{{200}})"
    )
)
"""A pointer with a title of which nothing shows where it ends: its words alone are told."""
_OPENED = lazy_pattern(
    lambda: rf"(?m)^(?P<said>(?=[A-Z])(?i:{_of('opening')}):\s)(?P<title>[A-ZÀ-Þ“\"‘'«][^\n]{{30,220}})"
)
"""A pointer at the beginning of a paragraph into which the line below it ran."""


def _fed() -> str:
    from provenance.analysis.content.feet_of_feeds import joined_foot  # noqa: PLC0415 - few texts have one

    return joined_foot()


_FED = lazy_pattern(_fed)
_PARTED = lazy_pattern(r"(?<=[?!])\s|(?<=[^\s][\"”])\s(?=[\"“])|(?<=[.;])\s")
"""What ends a title for sure: its question, or its quotation before another."""
_LABELLED = lazy_pattern(
    lambda: rf"(?m)^(?P<said>(?:{_of('labels')}) (?=[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ])[^\n]{{14,160}}[^\s.,:;])$"
)
"""A line with a label in capitals before a title."""
_SAID_IN_SMALL = 2
"""Words in small letters of a title whose other words have capitals for their own sake: what follows with one begins a sentence."""
_SMALL = lazy_pattern(r"(?<![\w’'-])[a-zß-ÿ]{4,}(?![\w’'-])")


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


_POINTER = lazy_pattern(
    lambda: (
        rf"(?:(?<={_END})(?:\s{{0,2}}|[ \t\xa0]{{3,6}})|(?<=[^\W_])(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω]))(?P<said>(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω])(?i:{_of('points')})\s?[:|]\s?{_PICTURE})(?P<title>[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω“\"‘'«¿¡\d][^\n]{{8,220}}?)(?=\n|\Z|\s{{2,}}[A-ZÀ-Þ“\"«¿¡]|{_NEXT})"
    )
)
_LEFT = lazy_pattern(
    lambda: rf"(?<={_END})[ \t\xa0]{{0,3}}(?P<said>(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω])(?i:{_of('points')})\s?:)(?=\s*\Z)"
)
"""A pointer that is the last of a text, behind a sentence, and whose title is gone."""
_QUOTED = lazy_pattern(
    lambda: (
        rf"(?<={_END})\s{{0,2}}(?P<said>(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω])(?i:{_of('points')})(?:«[^«»\n]{{8,160}}»|“[^“”\n]{{8,160}}”|\"[^\"\n]{{8,160}}\"))"
    )
)
"""A title in quotation marks that ran together with its pointer: "… of the mill.Read also“The ferry opens again”"."""
_BEGINS = lazy_pattern(
    lambda: rf"(?<![:;,–—-])\.?(?=\s(?:{_of('begins')}|{_of('opens')})\s|\s(?:{_of('opens_small')})\s[a-zß-ÿ])"
)
"""Before a word with which sentences begin, and names and titles in small letters do not: "… on Wednesday The ministry said"."""
_GOES = lazy_pattern(
    lambda: rf"(?<=[^\s\w,;:(–—-])\s?(?P<said>(?=[A-ZČ])(?i:{_of('goes')})\.?)(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽ“\"‘«¿¡])"
)
_SHOWN = lazy_pattern(
    lambda: rf"(?:(?m:^)|(?<=[^\W_A-Z])|(?<={_END}))(?P<said>(?=[A-Z])(?i:{_of('shown')})) (?=[A-ZÀ-Þ])"
)
_BUTTONS = lazy_pattern(
    lambda: (
        rf"(?m)^(?P<said>(?:(?=[A-Z])(?i:{_of('platforms')})[ \t]+){{2,8}}(?=[A-Z])(?i:{_of('platforms')})) (?=[“‘]?[A-ZÀ-Þ][\w’'-]*[ .,])"
    )
)
_COUNTED = lazy_pattern(r"(?P<said>shares)(?<=\dshares)(?=[A-ZÀ-Þ])")
"""A count at a button whose line ran together with the next: "386sharesBy Ana Cruz"."""
_CALLS = lazy_pattern(
    lambda: rf"(?:(?m:^)|(?<=[^\W_A-Z])|(?<={_END})\s?)(?P<said>(?=[A-ZÀ-Þ¡])(?i:{_of('calls')})) (?=[A-ZÀ-Þ]\w* )"
)
_TURNS = lazy_pattern(lambda: rf"(?:(?m:^)|(?<=[\s.!?]))(?P<said>(?=[A-ZÀ-Þ])(?i:{_of('turns')}))(?![\w’'-])")
"""The two buttons of a row of pictures, which ran together: "Button previousButton next"."""
_TERMS = lazy_pattern(
    lambda: (
        rf"(?:(?m:^)|(?<=\s))(?P<said>(?=[A-ZÀ-Þ])(?i:{_of('terms_of')})(?:\s?[—–-]{{1,2}}\s?[^.\n—–]{{3,60}}\s?[—–-]{{1,2}}\s?|\s)(?i:{_of('terms')})\s[^.\n]{{3,100}}(?:\bU\.S\.(?=\s[a-z])[^.\n]{{0,60}})?\.?)"
    )
)
"""For whom the pages of a site are meant, which stands at the foot of all of them: "This site is intended only for residents of Ireland."."""
_FIGURES = frozenset("0123456789.,")
_KINDS = (
    ("related", _POINTER, "points"),
    ("related", _POINTS, "points"),
    ("related", _LEFT, "points"),
    ("related", _QUOTED, "quoted"),
    ("related", _OPENED, "opening"),
    ("related", _LABELLED, "labels"),
    ("footer", _FED, "fed"),
    ("share", _COUNTED, "counted"),
    ("newsletter", _CALLS, "calls"),
    ("readmore", _GOES, "goes"),
    ("share", _SHOWN, "shown"),
    ("share", _BUTTONS, "platforms"),
    ("navigation", _TURNS, "turns"),
    ("footer", _TERMS, "terms"),
)
"""What is said of each, and the phrases that it needs."""


@cache
def _signs() -> dict[str, tuple[str, ...]]:
    """What one of the phrases of a table needs in a text in small letters."""
    signs = {tag: tuple(dict.fromkeys(text.lower() for text in _WORDS.texts(tag))) for _, _, tag in _KINDS}
    points = signs[_LABELS]
    return {
        **signs,
        "fed": tuple({max(one.split("…")[1:], key=len).strip().lower(): None for one in _WORDS.texts("fed")}),
        _LABELS: tuple(f"{text}{mark}" for text in points for mark in (":", " :", "|", " |")),
        _TITLED: tuple(f"{text}{mark}" for text in points for mark in '«“"'),
        _OPENING: tuple(f"{text}: " for text in signs[_OPENING]),
    }


@cache
def _any_sign() -> Literals:
    """All of them but those before a quotation mark: one look finds them in less time than it takes to ask of four by themselves, and so many have a table."""
    others = (signs for tag, signs in _signs().items() if tag != _TITLED)
    return Literals((*chain.from_iterable(others), *(sign.lower() for sign in _CAPITALS.strings)))


@cache
def _signs_of(tag: str) -> Literals:
    """Those of one table, which are hundreds."""
    return Literals(_signs()[tag])


_CAPITALS = Literals(("CLICK HERE", "TAP HERE", "SIGN UP FOR", "SUBSCRIBE TO", "DOWNLOAD ", "GET OUR", "FOLLOW "))
"""With one of these a call in capitals begins."""


def call_before(text: str, line: Span) -> int:
    """Where the words of a call end with which a line begins, and behind which another text does: "Subscribe to our newsletter The council met"; where the line begins without one."""
    found = _CALLS.match(text, line.start)
    return line.start if found is None else found.end("said")


def without_pointer(text: str, part: Boilerplate) -> Iterator[Boilerplate]:
    """A prompt to read on without the pointer that ran into it, and that with its title: "Read all of it here Read also: The ferry opens"; its words alone, where nothing shows the end of the title.

    The number of the next entry of a list is no part of the title.
    """
    start, end = part.span
    found = None
    if part.kind == "readmore" and _signs_of(_LABELS).any_in(text[start:end].lower().encode()):
        found = _BEHIND_PROMPT.search(text, start, end)
    if found is None:
        yield part
        return
    number = _NEXT_ENTRY.search(text, found.end(), min(end + 1, len(text)))
    ends = found.end("said")
    if number is not None:
        ends = number.start()
    elif (end == len(text) or text[end] == "\n") and end - found.end() <= _SURE:
        ends = end
    prompt = Span(start, start + len(text[start : found.start("said")].rstrip()))
    yield msgspec.structs.replace(part, span=prompt, whole=False)
    pointer = Span(found.start("said"), ends)
    yield msgspec.structs.replace(part, kind="related", span=pointer, confidence=Confidence.HIGH, whole=False, led=0)


_BEHIND_PROMPT = lazy_pattern(
    lambda: rf"(?<=[^\W\d_]\s)(?P<said>(?=[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽЀ-ЯΆ-Ω])(?i:{_of('points')})\s?[:|])\s?(?=[^\s])"
)
_NEXT_ENTRY = lazy_pattern(r"\s{1,3}\d{1,2}\.(?=\s)")


def glued_in(document: Document, low: str, parts: Sequence[Boilerplate]) -> Iterator[Boilerplate]:
    """The stretches that none of the others holds; `low`: the text in small letters."""
    found: list[Iterator[tuple[str, int, int]]] = []
    if IN_LOWERED.any_in(document, _any_sign()) or IN_LOWERED.any_in(document, _signs_of(_TITLED)):
        found += _in_words(document), _in_capitals(document)
    if len(low) >= _JOINED:
        from provenance.analysis.content.prompt_words.joined_parts import has_signs, joined_parts  # noqa: PLC0415 - no short line has them

        if has_signs(document):
            found.append(joined_parts(document, low))
    if len(low) >= _RUN:
        from provenance.analysis.content.headline_runs import headline_runs  # noqa: PLC0415 - as above

        found.append(("related", *run) for run in headline_runs(document))
    taken = sorted(part.span for part in parts)
    for kind, start, end in chain.from_iterable(found):
        index = document.block_index(start)
        block = None if index is None else document.blocks[index]
        if index is None or block is None or (block.kind is BlockKind.CODE and Region.FOOTER in block.regions):
            continue  # there an archive wrote around the article that it exports
        last = document.block_index(end - 1) if kind in _OF_LINES else None
        blocks = range(index, index + 1 if last is None else last + 1)
        for span in _free(document.text, Span(start, min(end, document.blocks[blocks[-1]].span.end)), taken, kind):
            insort(taken, span)
            whole = span == Span(document.blocks[index].span.start, document.blocks[blocks[-1]].span.end)
            yield Boilerplate(kind, span, blocks, Confidence.HIGH, whole=whole)


def _free(text: str, span: Span, taken: Sequence[Span], kind: str) -> list[Span]:
    """A stretch, if nothing of it is told already; of notices the sentences beside what is."""
    # They are sorted and do not overlap: a thousand lines of a page took the square.
    first = last = bisect_left(taken, span)
    while first and taken[first - 1].overlaps(span):
        first -= 1
    while last < len(taken) and taken[last].start < span.end:
        last += 1
    over = [one for one in taken[first:last] if one.overlaps(span)]
    if not over:
        return [span]
    head = over[0]
    below = kind in _OF_LINES and len(over) == 1 and head.start == span.start and head.end < span.end
    if below and text[head.end] == "\n":
        return [Span(head.end + 1, span.end)]  # the titles below a head that is told
    if kind not in _NOTICES:
        return []
    parts, start = [], span.start
    for one in (*over, Span(span.end, span.end)):
        words = text[start : one.start]
        if words.strip():
            begin = start + len(words) - len(words.lstrip())
            parts.append(Span(begin, start + len(words.rstrip())))
        start = max(start, one.end)
    return parts


def _has_link(document: Document, start: int, end: int) -> bool:
    """Whether a title is a link yet: its author set it, and no scraper joined it."""
    return any(start <= link.span.start for link in document.links_over(start, end))


def _in_words(document: Document) -> Iterator[tuple[str, int, int]]:
    text = document.text
    for kind, pattern, tag in _KINDS:
        if not IN_LOWERED.any_in(document, _signs_of(tag)):
            continue
        for found in at_lines(pattern, text) if pattern is _BUTTONS else pattern.finditer(text):
            start, end = found.span("said")
            while tag == "counted" and start and text[start - 1] in _FIGURES:
                start -= 1
            if pattern is _POINTER:
                end = _title_end(text, found.start("title"), _behind_name(text, *found.span("title")))
                if "\n" in found["said"]:
                    continue  # the head of a list on lines of their own
                if end == found.start("title"):
                    end = start + len(found["said"].rstrip())
                elif text.count(" ", found.start("title"), end) < _LEAST - 1:
                    continue
                if _has_link(document, start, end):
                    continue
            elif pattern is _OPENED:
                end = _opened_end(text, *found.span("title"))
                if end == found.start("title") or _has_link(document, start, end):
                    continue
                if end - start > _SURE or "," in text[start:end]:
                    end = start + len(found["said"].rstrip())
            yield kind, start, end


def _in_capitals(document: Document) -> Iterator[tuple[str, int, int]]:
    if not IN_TEXT.any_in(document, _CAPITALS):
        return
    from provenance.analysis.content.prompt_words.calls_in_capitals import within  # noqa: PLC0415 - few texts have one

    yield from within(document.text)


def _title_end(text: str, start: int, end: int) -> int:
    """Where the title of a pointer ends: behind its question, or before the sentence that goes on behind it with a blank alone; where it begins, if nothing shows that."""
    asked = _ASKED.search(text, start, end)
    if asked is not None:
        return asked.end()
    for speaks in _SPEAKS.finditer(text, start, end):
        known = text.find(f" {speaks['who']}", 0, start) >= 0
        if known and text.count(" ", start, speaks.start()) >= _LEAST:
            return start + len(text[start : speaks.start()].rstrip())
    capitals = _capitals_end(text, start, end)
    for joint in _BEGINS.finditer(text, start, end) if capitals == end else ():
        title = text[start : joint.start()]
        if title.count(" ") >= _LEAST - 1 and len(_SMALL.findall(title)) >= _SAID_IN_SMALL:
            return joint.end()
    # The title ends before such a sentence, and nothing shows where.
    unsure = capitals == end and (_holds_sentence(text, start, end) or _may_hold_sentence(text, start, end))
    return start if unsure else capitals


def _opened_end(text: str, start: int, end: int) -> int:
    """Where a title ends into which the next sentence ran, at the beginning of a paragraph; where it begins, if nothing shows that one did."""
    parted = _PARTED.search(text, start, end)
    found = _title_end(text, start, end) if parted is None else parted.start()
    return found if found < end and text.count(" ", start, found) >= _LEAST else start


_SURE = 105
"""Characters of a pointer and a title, from which on the sentence behind may have begun before."""


def _behind_name(text: str, start: int, end: int) -> int:
    """Where what may be a title ends, if it seemed to end within a word that is a name with two capitals ("MultiCare") and no joint of two lines."""
    if not (text[end - 1 : end].islower() and text[end : end + 1].isupper()):
        return end
    word = text[max(text.rfind(" ", start, end), start - 1) + 1 : end]
    rest = _LETTERS.match(text, end)
    if not word[:1].isupper() or rest is None or rest[0] in _begins():
        return end
    behind = _BEHIND_NAME.search(text, rest.end(), end + _LONGEST)
    return end if behind is None else behind.start()


_LETTERS = lazy_pattern(r"[^\W\d_]+")
_LONGEST = 220
"""Characters of a title, at most."""
_BEHIND_NAME = lazy_pattern(rf"\n|\Z|\s{{2,}}(?=[A-ZÀ-Þ“\"«¿¡])|(?:{_NEXT})")


def _may_hold_sentence(text: str, start: int, end: int) -> bool:
    """Whether what begins with a title and ends with a stop has a capital with which a sentence may begin: behind a word in small letters that leads on to no name, or behind such a name."""
    if text[end - 1] not in _ENDS_SENTENCE and text[end : end + 1] != ".":
        return False
    told = before = ""
    for token in _TOKEN.finditer(text, start, end):
        word = token[0].strip("“”‘’\"'(),:;.")
        if word[:1].islower():
            told = word
        elif told and word[:1].isupper() and (before != told or told not in _leading_on()):
            return True
        before = word
    return False


@cache
def _leading_on() -> frozenset[str]:
    return frozenset(_WORDS.texts("leads_on"))


def _holds_sentence(text: str, start: int, end: int) -> bool:
    """Whether what begins with a title and ends with a stop is longer than a title is: a sentence of the article, or one that somebody says, is in it."""
    ended = text[end - 1] in _ENDS_SENTENCE or text[end : end + 1] == "."
    ended = ended or _QUOTES.search(text, start, end) is not None
    return ended and text.count(" ", start, end) >= _LONG_TITLE


_ENDS_SENTENCE = frozenset('.”"')
_QUOTES = lazy_pattern(r"[a-zß-ÿ]:\s[“\"„«]")
"""Before what somebody says in a sentence."""
_LONG_TITLE = 16
"""Blanks in what is more than a title."""
_ASKED = lazy_pattern(r"[?!][”\"’]?(?=\s+[A-ZÀ-Þ“\"(]\S*\s+[a-zß-ÿ])")
"""Before a sentence that goes on in small letters."""
_SPEAKS = lazy_pattern(
    lambda: (
        rf"(?<=\w\w\s)(?P<who>[A-ZÀ-Þ][\w’'-]+)\s(?:(?:also|further|later|then|has|had|again|earlier)\s){{0,2}}{_of('speaks')}\b(?!:)"
    )
)
"""Before somebody of whom the article told before, and who speaks: "… with new tools Cruz also urged the council"."""
_TOKEN = lazy_pattern(r"\S+")
_IN_CAPITALS = 4
"""Words with a capital, at least, of a title whose words all have one but for the small ones."""
_SHORT = 3
"""Letters of those, but for some longer ones."""


def _capitals_end(text: str, start: int, end: int) -> int:
    """Where a title ends whose words have capitals: before the one with which a sentence begins that goes on in small letters; where it begins, if that word may be its last."""
    opened: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, start, end):
        word = token[0].strip("“”‘’\"'(),:;.")
        if word[:1].isupper():
            opened.append(token)
        elif word[:1].islower() and len(word) > _SHORT and word not in _small():
            if len(opened) <= _IN_CAPITALS:
                return end
            last = opened[-1]
            if last[0].rstrip(",") in _begins():
                return start + len(text[start : last.start()].rstrip())
            return end if _is_parted(text, start, end) else start
    return end


@cache
def _begins() -> frozenset[str]:
    return frozenset((*_WORDS.texts("begins"), *_WORDS.texts("joins")))


@cache
def _small() -> frozenset[str]:
    return frozenset(_WORDS.texts("small"))


def _is_parted(text: str, start: int, end: int) -> bool:
    """Whether the end of a line, or a word that runs on with a capital, parts what may be a title from what follows, and no sentence ends in it."""
    parted = end == len(text) or text[end] == "\n" or not text[end].isspace() or text[end : end + 2].isspace()
    return (
        parted
        and text[end - 1] not in _ENDING
        and text.count(" ", start, end) < _TITLE
        and _STOPPED.search(text, start, end) is None
    )


_ENDING = frozenset('.!?”"')
_TITLE = 20
"""Words of a title, at most."""
_STOPPED = lazy_pattern(r"[.!?][”\"’]?\s")
