"""Sentences of the article in a line that is left over by others: "The council closed the bridge. By using this site, you consent to our terms." is one line where a row keeps a text as one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import takewhile

from provenance.analysis.content.ends_of_calls import ends_of_call, seams
from provenance.analysis.content.glued import call_before
from provenance.analysis.content.line import VARIED, Line
from provenance.analysis.content.lookup import line_lexicon
from provenance.analysis.content.statements import speaks_of_site, tells_in_small
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Match, Phrases, Span, lazy_pattern

__all__ = ["EXPLAINED", "before_article", "below_stops", "left_of", "may_tell_more", "sentence_stops", "told_of"]

_ABBREVIATED = Phrases.load(__package__, "abbreviated")
_STOP = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+|[。！？][”’」』）]*\s*|\n(?=[\u3040-\u30ff\u4e00-\u9fff])")
"""Chinese and Japanese have no blank behind theirs, and none at the end of a line that another sentence follows."""
_SEAM = lazy_pattern(r"(?<=[^\W\d_]{3})[.!?…][\"'”’»)\]]*\s*(?=\S)|[.!?…][\"'”’»)\]]*\s+|\s[|•·]\s")
"""The same where lines were joined without a blank, or with a bar."""
_TOLD = 7
"""Blanks in a sentence of the article, at least: shorter ones are those of a call ("No spam, ever.")."""
_LINKED = 3
"""The same in one that has a link of its own."""
_PREFIXED = frozenset({"de", "nl"})
"""Languages in which the prefix of a verb ends a call: "Melden Sie sich für den Newsletter an"."""
_ENDS = frozenset(".!?…”\"»’'")
_CALL = 2
"""Blanks in a call at least."""
_FEWEST = 20
"""Words of a line that has sentences of both sorts, at least."""
_OF_FOOT = frozenset({"share", "comments", "script"})
"""Kinds of what stands below a text, and speaks of nothing that its sentences could lead to: buttons, the form for a comment, what a script says of it."""
_TEXT = 25
"""Blanks in the sentences of a text before these, at least: a call to follow has fewer before its button."""
EXPLAINED = frozenset({"cookie", "script", "comments"})
"""Kinds that go on in whole sentences about the thing itself, without a word to whoever reads: "Cookies are small files that …"."""


def sentence_stops(text: str, span: Span) -> list[re.Match[str]]:
    """The stops within a stretch behind which a sentence ends: not that of "Sept. 9" or "Ana E. Cruz"."""
    return _stops(text, span, _STOP)


def _stops(text: str, span: Span, stop: re.Pattern[str]) -> list[re.Match[str]]:
    return [found for found in stop.finditer(text, *span) if not _is_abbreviated(text, found.start(), span.start)]


def _is_abbreviated(text: str, stop: int, start: int) -> bool:
    if text[stop] != ".":
        return False
    at = max(start, text.rfind(" ", start, stop) + 1)
    word = text[at:stop]
    if len(word) == 1 and word.isupper():
        return is_given_name(text[max(start, text.rfind(" ", start, max(start, at - 1)) + 1) : at].strip())
    return word in _abbreviated()


@cache
def _abbreviated() -> frozenset[str]:
    return frozenset(_ABBREVIATED.texts())


def left_of(document: Document, line: Line, kind: str, found: Sequence[Match], languages: Sequence[str]) -> Span:
    """What of a line is left over: as `told_of` has it, and in what somebody wrote not a last sentence with a link of its own."""
    told = told_of(line, kind, found, document.text, languages)
    return before_linked(line, told, found, document, languages) if document.is_written else told


def told_of(line: Line, kind: str, found: Sequence[Match], text: str, languages: Sequence[str]) -> Span:
    """What of a line is left over: from its first sentence that is no article's to its last; all of it where each is one or none."""
    if line.bar:
        return line.span
    if (below := below_stops(line, found, text)) is not None:
        return below
    if line.count < _FEWEST:
        told = _last_call(line, text, languages)
    else:
        told = _told_in_stops(line, kind, found, text, languages)
    return told if kind in EXPLAINED else before_article(line, told, found, text, languages)


def below_stops(line: Line, found: Sequence[Match], text: str) -> Span | None:
    """The calls with which a block ends behind sentences of Chinese and Japanese: on lines of their own below one that a stop ends, or behind what is long enough for a sentence and is set off from them; None where there are none."""
    first = min((one.span.start for one in found if VARIED in one.tags), default=line.span.start)
    if first == line.span.start and (frame := next((one.span for one in found if VARIED in one.tags), None)):
        first = _within_frame(text, frame)
    before = text[line.span.start : first]
    article = before.rstrip()
    broken = "\n" in before[len(article) :]
    if broken and article.endswith(_EAST_ASIAN_STOPS):
        return Span(first, line.span.end)
    if not (broken or before != article or article.endswith(_SET_OFF)):
        return None
    if any(one.span.start < first < one.span.end and VARIED not in one.tags for one in found):
        return None
    sentence = max(map(article.rfind, (*_EAST_ASIAN_STOPS, "\n"))) + 1
    return Span(first, line.span.end) if len(_HAN.findall(article, sentence)) >= _SENTENCE else None


def _within_frame(text: str, frame: Span) -> int:
    """Where a call begins whose frame took a sentence without a stop in: behind the last mark that sets off what is long enough for one, before what is long enough for the call."""
    first = frame.start
    for seam in _SEAM_OF_HAN.finditer(text, *frame):
        if len(_HAN.findall(text, frame.start, seam.start() + 1)) < _SENTENCE:
            continue
        if len(_HAN.findall(text, seam.end(), frame.end)) < _SENTENCE:
            break
        first = seam.end()
    return first


_SEAM_OF_HAN = lazy_pattern(r"[）)…；】》]+[ \t\n\u3000]*|[ \t\n\u3000]+")
_EAST_ASIAN_STOPS = ("。", "！", "？", "」", "』", "”")
_SET_OFF = ("）", ")", "…", "；", "】", "》")
"""With what such a sentence ends beside."""
_HAN = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]")
_SENTENCE = 10
"""Signs of such a sentence, at least: fewer are the name of an outlet, or the beginning of the call."""


def _last_call(line: Line, text: str, languages: Sequence[str]) -> Span:
    """The call with which a shorter line ends behind one sentence of the article, with a blank or without: "The ferry was the cause of the strike.Post a comment"."""
    match = line.match
    if match is None or VARIED not in match.tags or match.span.start <= line.span.start:
        return line.span
    before = text[line.span.start : match.span.start].rstrip()
    joined = (
        before[-1:].islower() and text[match.span.start].isupper()
    )  # "… of the gas pipeline Read Full Article at LT.com"
    if not (before[-1:] in _ENDS or joined) or text[match.span.end : line.span.end].strip(" .!?…*_"):
        return line.span
    article = Span(line.span.start, line.span.start + len(before))
    ours = _of_article(line, match.span.overlaps, text, languages)(article)
    return Span(match.span.start, line.span.end) if ours else line.span


def before_article(line: Line, told: Span, found: Sequence[Match], text: str, languages: Sequence[str]) -> Span:
    """What is left over of a line, or of a sentence in it, up to where its last call ran into a sentence of the article without a stop."""
    parts = list(_parted(text, told))
    joint = _joint(line, parts[-1] if parts else told, found, text, languages)
    return told if joint is None else Span(told.start, joint)


def before_linked(line: Line, told: Span, found: Sequence[Match], document: Document, languages: Sequence[str]) -> Span:
    """What is left over of a line up to a last sentence, however short, that leads elsewhere by a link of its own and calls nobody: "Join the discussion on Mastodon. The timetables can be found here."."""
    text = document.text
    if told.end != line.span.end or not document.links:
        return told
    parts = list(_parted(text, told))
    plain = [one for one in found if VARIED not in one.tags]  # a frame goes on to the end of its line
    of_article = _of_article(line, _overlapping(plain), text, languages, least=_LINKED)
    last = len(parts)
    while last > 1 and of_article(parts[last - 1]) and _leads_elsewhere(document, parts[last - 1]):
        last -= 1
    return told if last == len(parts) else Span(told.start, parts[last - 1].end)


def _leads_elsewhere(document: Document, part: Span) -> bool:
    """Whether a part of a text has a link, and none of a mail or a service on which people talk."""
    from provenance.analysis.addresses import host_of  # noqa: PLC0415 - few lines have such a sentence
    from provenance.analysis.content.prompt_words.call_words import words  # noqa: PLC0415 - the same

    hosts = [host_of(link.target).split(".") for link in document.links if part.start <= link.span.start < part.end]
    return bool(hosts) and all(host != [""] and frozenset(words("networks")).isdisjoint(host) for host in hosts)


def _joint(line: Line, part: Span, found: Sequence[Match], text: str, languages: Sequence[str]) -> int | None:
    """Where the words of a call end behind which a sentence of the article goes on."""
    if text.count(" ", *part) < _TOLD + _CALL:
        return None
    of_article = _of_article(line, _overlapping(found), text, languages)
    joints = ends_of_call(text, min(_phrases(line, part, found), default=part.end), part)
    goes_on = frozenset() if languages[0] in _PREFIXED else line_lexicon(languages[0]).goes_on
    for joint in joints:
        last = text[part.start : joint.start].rpartition(" ")[2]
        if last not in goes_on and of_article(Span(joint.end, part.end)):
            return joint.start
    return None


def _phrases(line: Line, part: Span, found: Sequence[Match]) -> Iterator[int]:
    """Where the phrases end that begin in a part, or else that with which its line begins."""
    within = [one.span.end for one in found if part.start <= one.span.start < part.end]
    yield from within
    if not within and line.known is not None and line.known.form != "end" and part.start == line.span.start:
        yield part.start + len(line.known.phrase)


def _told_in_stops(line: Line, kind: str, found: Sequence[Match], text: str, languages: Sequence[str]) -> Span:
    call = call_before(text, line.span)
    if call > line.span.start:
        behind = [one for one in found if one.span.start >= call]
        if _of_article(line, _overlapping(behind), text, languages)(next(_parted(text, Span(call, line.span.end)))):
            return Span(line.span.start, call)
    parts = list(_parted(text, line.span))
    if len(parts) < 2:
        return line.span
    of_article = _of_article(line, _overlapping(found), text, languages)
    first = len(list(takewhile(of_article, parts)))
    if first == len(parts):
        return line.span
    if kind in _OF_FOOT:
        first = max(first, _before_foot(line, parts, found, text))
    last = 0 if kind in EXPLAINED else len(list(takewhile(of_article, reversed(parts))))
    return Span(parts[first].start, parts[len(parts) - 1 - last].end)


def _before_foot(line: Line, parts: Sequence[Span], found: Sequence[Match], text: str) -> int:
    """How many sentences stand before the first phrase of a foot, where they are a text, also one that speaks to its readers, or ends with a short sentence."""
    if line.match is None or VARIED in line.match.tags:
        return 0
    before = len(list(takewhile(lambda part: not any(one.span.overlaps(part) for one in found), parts)))
    return before if before and text.count(" ", line.span.start, parts[before - 1].end) >= _TEXT else 0


def may_tell_more(line: Line, told: Span, found: Sequence[Match], text: str, languages: Sequence[str]) -> bool:
    """Whether what is left over of a line has a sentence among others that may be the article's, also one that ran into them without a blank or a stop."""
    parts = list(_parted(text, told, _SEAM))
    ordered = sorted(found, key=_start)
    starts = [one.span.start for one in ordered]

    def begun_in(part: Span) -> bool:  # a frame may go on to the end of the line
        at = bisect_left(starts, part.start)
        return at < len(starts) and starts[at] < part.end

    of_article = _of_article(line, begun_in, text, languages)
    for part in parts:
        if text.count(" ", *part) < _TOLD:
            continue
        begins = [part.start] if len(parts) > 1 else []
        if text[part.end - 1] in _ENDS:
            within = ordered[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
            begins += seams(text, part)
            begins += (
                joint.end for phrase in _phrases(line, part, within) for joint in ends_of_call(text, phrase, part)
            )
        if any(of_article(Span(at, part.end)) for at in begins):
            return True
    return False


def _overlapping(found: Sequence[Match]) -> Callable[[Span], bool]:
    """Whether one of some phrases stands in a part, or reaches into it."""
    return lambda part: any(one.span.overlaps(part) for one in found)


def _start(found: Match) -> int:
    return found.span.start


def _parted(text: str, span: Span, stop: re.Pattern[str] = _STOP) -> Iterator[Span]:
    at = span.start
    for found in _stops(text, span, stop):
        yield Span(at, found.start() + len(found[0].rstrip()))
        at = found.end()
    if at < span.end:
        yield Span(at, span.end)


def _of_article(
    line: Line, tells: Callable[[Span], bool], text: str, languages: Sequence[str], least: int = _TOLD
) -> Callable[[Span], bool]:
    """Whether a sentence of some length has no phrase that tells, no word to visitors and none on the site, and says something in words that no title has."""
    begun = line.span.start if line.match is None else -1

    def is_of_article(part: Span) -> bool:
        if text.count(" ", *part) < least or part.start == begun or tells(part):
            return False
        words = text[part.start : part.end]
        if not tells_in_small(words) or speaks_of_site(words):
            return False
        from provenance.analysis.content.asked import speaks_to_visitors  # noqa: PLC0415 - few lines have such a sentence

        return not speaks_to_visitors(words, languages)

    return is_of_article
