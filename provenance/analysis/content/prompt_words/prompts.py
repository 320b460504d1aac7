"""Prompts and notices whose words vary: "Today's brief is supported by Harbour Bank", "Reach 3,000+ readers who listen", "Know someone who'd like this? Send it on".

A list of phrases has them only as some page wrote them. What they have in common is their frame, with a word of a kind at each place. Each fits a
whole line or a sentence that begins with it; a sentence that tells of such a call ("The site asks readers to like and share") has it in its middle.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import accumulate

from provenance.analysis.characters import IN_LOWERED
from provenance.analysis.content.line import VARIED, apart
from provenance.analysis.content.prompt_words.advertising import ADVERTISING
from provenance.analysis.content.prompt_words.asked_on_lines import ASKED_ON_LINES, THE_REST_ASKED
from provenance.analysis.content.prompt_words.assistants import ASSISTANTS
from provenance.analysis.content.prompt_words.bars_by_slots import BARS
from provenance.analysis.content.prompt_words.calls_elsewhere import ELSEWHERE
from provenance.analysis.content.prompt_words.calls_in_capitals import CALLS_IN_CAPITALS
from provenance.analysis.content.prompt_words.calls_in_parts import CALLS_IN_PARTS
from provenance.analysis.content.prompt_words.calls_of_houses import CALLS_OF_HOUSES
from provenance.analysis.content.prompt_words.calls_of_papers import CALLS_OF_PAPERS
from provenance.analysis.content.prompt_words.calls_to_services import CALLS_TO_SERVICES
from provenance.analysis.content.prompt_words.calls_to_share import CALLS_TO_SHARE
from provenance.analysis.content.prompt_words.calls_to_subscribe import CALLS_TO_SUBSCRIBE
from provenance.analysis.content.prompt_words.notices import NOTICES
from provenance.analysis.content.prompt_words.other_texts import OTHER_TEXTS
from provenance.analysis.content.prompt_words.plain_calls import PLAIN_CALLS
from provenance.analysis.content.prompt_words.post_heads import SOFTWARE
from provenance.analysis.content.prompt_words.prompts_by_slots import PROMPTS_BY_SLOTS
from provenance.analysis.content.prompt_words.said_by_players import SAID_BY_PLAYERS
from provenance.analysis.content.prompt_words.wordings import Frame, is_begun
from provenance.analysis.line_beginnings import at_line, beginnings, fitting_at
from provenance.api import Document, Match, Span
from provenance.phrases import ANY, Literals

_BEHIND = 120
"""Characters behind a line with an anchor in which the answer to a question to readers begins, or a call that follows it."""
_LINED = ("^", r"(?<=\n)")
"""How the source of a frame begins of which every match begins a line; one of which other matches do not begins with a group."""

_FRAMES: tuple[Frame, ...] = (
    *SOFTWARE,
    *CALLS_TO_SHARE,
    *CALLS_IN_PARTS,
    *CALLS_TO_SUBSCRIBE,
    *CALLS_IN_CAPITALS,
    *CALLS_OF_PAPERS,
    *CALLS_OF_HOUSES,
    *CALLS_TO_SERVICES,
    *OTHER_TEXTS,
    *ADVERTISING,
    *NOTICES,
    *ASSISTANTS,
    *ELSEWHERE,
    *PROMPTS_BY_SLOTS,
    *PLAIN_CALLS,
    *BARS,
    *SAID_BY_PLAYERS,
    *ASKED_ON_LINES,
    *THE_REST_ASKED,
)


class _Frames:
    """Frames that are looked for together, in one pass for what stands in each."""

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self.frames = frames
        self.anchors = Literals(anchor for _, anchors, _ in frames for anchor in anchors)
        self._anchored: dict[str, list[int]] = {}
        for number, (_, anchors, _) in enumerate(frames):
            for anchor in dict.fromkeys(anchors):
                self._anchored.setdefault(anchor, []).append(number)

    def matches(self, document: Document, text: str, low: str, kinds: Collection[str] | None) -> Iterator[Match]:
        places = dict[int, list[int]]()
        for anchor, at in IN_LOWERED.find_all(document, low, self.anchors):
            for number in self._anchored[anchor]:
                places.setdefault(number, []).append(at)
        for number in sorted(places):
            kind, _, pattern = self.frames[number]
            if kinds is not None and kind not in kinds:
                continue
            for place in _fitting(document, text, low, places[number], pattern):
                yield Match(Span(*place.span()), " ".join(place[0].split()), (kind, VARIED), ANY)


@cache
def _english() -> _Frames:
    return _Frames(_FRAMES)


@cache
def _abroad() -> _Frames:
    from provenance.analysis.content.prompt_words.asked_on_lines import ASKED_ON_LINES_ABROAD  # noqa: PLC0415 - not for a text in English
    from provenance.analysis.content.prompt_words.assistants_abroad import ASSISTANTS_ABROAD  # noqa: PLC0415 - not for a text in English
    from provenance.analysis.content.prompt_words.assistants_by_slots import ASSISTANTS_BY_SLOTS  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.bars_abroad import BARS_ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.calls_abroad import ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.calls_by_slots import BY_SLOTS  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.calls_in_forms import CALLS_IN_FORMS  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.calls_in_parts import CALLS_IN_PARTS_ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.continued_below import CONTINUED_BELOW  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.headed_elsewhere import HEADED_ELSEWHERE  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.notices_by_slots import NOTICES_BY_SLOTS  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.orders_abroad import ORDERS_ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.plain_calls import PLAIN_CALLS_ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.prompt_words.said_by_players import SAID_BY_PLAYERS_ABROAD  # noqa: PLC0415 - the same

    return _Frames(
        (
            *ABROAD,
            *BY_SLOTS,
            *CALLS_IN_PARTS_ABROAD,
            *NOTICES_BY_SLOTS,
            *CONTINUED_BELOW,
            *HEADED_ELSEWHERE,
            *ASSISTANTS_ABROAD,
            *ASSISTANTS_BY_SLOTS,
            *ORDERS_ABROAD,
            *BARS_ABROAD,
            *PLAIN_CALLS_ABROAD,
            *SAID_BY_PLAYERS_ABROAD,
            *ASKED_ON_LINES_ABROAD,
            *CALLS_IN_FORMS,
        )
    )


def prompts(document: Document, low: str, *, abroad: bool = True) -> list[Match]:
    """The places of a document that a frame fits, with the kind of left-over as their tag; `low`: the text in small letters, `abroad`: whether it may be in another language than English."""
    return prompts_as(document, document.text, low, abroad=abroad)


def prompts_as(
    document: Document, text: str, low: str, *, abroad: bool = True, kinds: Collection[str] | None = None
) -> list[Match]:
    """The same in its text with other ends of lines; `low`: that in small letters, `kinds`: those of left-overs that are looked for."""
    found = [*_english().matches(document, text, low, kinds)]
    if abroad:
        found += _abroad().matches(document, text, low, kinds)
    return found


def _fitting(
    document: Document, text: str, low: str, places: Sequence[int], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Where a frame fits: it is asked of the lines with one of its anchors, which takes a fraction of the time that all of the text does."""
    if len(low) != len(text):  # a letter has a longer small form, so that places differ
        yield from pattern.finditer(text)
        return
    end = behind = 0
    source = pattern.pattern
    lined = source.startswith(_LINED)
    begun = beginnings(document) if not lined and is_begun(source) else None
    for at in sorted(places):
        if at < end:
            continue
        start, end = low.rfind("\n", 0, at) + 1, low.find("\n", at)
        if end < 0:
            end = len(low)
        # A frame that may begin with a mark in the line before may also begin behind it.
        if lined and start >= behind:
            first = at_line(pattern, text, end + _BEHIND, start)
        elif begun is not None:
            first = next(fitting_at(pattern, text, begun, max(start, behind), end + _BEHIND), None)
        else:
            first = pattern.search(text, max(start, behind), end + _BEHIND)
        if first is None:
            continue
        before = low.rfind("\n", 0, start - 1) + 1 if start else 0
        again = max(before, behind)
        for found in (
            pattern.finditer(text, again, end + _BEHIND)
            if begun is None
            else fitting_at(pattern, text, begun, again, end + _BEHIND)
        ):
            if found.start() < end:
                yield found
                behind = found.end()


def with_prompts(document: Document, low: str, found: Sequence[Match], *, abroad: bool = True) -> Sequence[Match]:
    """Matches of phrases and those of frames beside them, in the order of a text; where both stand at a place, the phrase, but the frame where both say the same."""
    varied = apart(prompts(document, low, abroad=abroad))
    if not varied:
        return found
    begun = {match.span.start: match.tags[0] for match in varied}
    phrases = [match for match in found if match.tags[0].removesuffix("-weak") != begun.get(match.span.start)]
    starts = {match.span.start for match in phrases}
    plain = sorted(match.span for match in phrases if not match.tags[0].endswith("-weak"))
    begins, reached = [span.start for span in plain], [0, *accumulate((span.end for span in plain), max)]
    added = [
        match
        for match in varied
        if match.span.start not in starts and reached[bisect_left(begins, match.span.end)] <= match.span.start
    ]
    return sorted([*phrases, *added], key=lambda match: match.span)
