"""Credit lines: what opens one, and what in it names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from provenance.api import BlockKind, Document, Match, Phrases, Span, lazy_pattern
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.tables import forms

LEADS = Phrases.load(LEXICON, "vague_credit")
ORIGINS = Phrases.load(LEXICON, "vague_origin")
EMPTY = Phrases.load(LEXICON, "empty_credit")
DISCLAIMERS = Phrases.load(LEXICON, "disclaimer")

_OPENERS = "([{|/•·*–—-\"“'‘_~>»"
_ALONE = 2
"""So few words before a formula leave it alone on its line."""
_BESIDE = 5
"""Words before a formula among which the thing is that it credits: "a photo of the dam, found on the internet"."""
_REACH = 120
"""So many characters on either side belong to a credit."""
_SENTENCE = 250
"""So many characters of a sentence are looked at for what it tells of."""
_AROUND = 1500
"""So many characters on either side of a credit tell what the maker of the thing did."""
_DOING = 30
"""So many characters behind a name hold what its bearer does or has."""
_FORM = 30
"""So many characters before "via" hold the label of a field."""
_PLATFORM = 30
"""So many characters hold a platform and what stands between it and a handle."""
_CLOSERS = ")]}|/•·*–—-\"”'’_~<.,;!\n\r"
_HANDLE = r"@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?"
_OWNED = lazy_pattern(r"['’](?:s\b)?\s+\w")
"""Behind somebody or something that another thing belongs to: "the author's calculations"."""
_CLAUSE = lazy_pattern(r",\s+(?:\w[\w'’-]*\s+){3}")
_CHANNEL = lazy_pattern(r"\s*/\s*(?P<who>\w[\w.&’'-]*(?: [\w&][\w.&’'-]*){0,4})")
_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+")


@cache
def _listed(tag: str) -> str:
    """The words under a tag as alternatives of a pattern, the longest first."""
    words = sorted(forms("vague_credit_words", tag), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)


_MADE = r"(?:took|shot|made|drew|filmed|painted|posted|uploaded|created|wrote|recorded|captured|snapped|edited|owns?)"
_PARTY = lazy_pattern(
    lambda: (
        rf"(?!-\w)\s*[:\-–—]?\s*(?:(?:to|of|by)\s+)?(?:(?:{_listed('qualifier')})\s+)*(?:{_listed('party')}|(?:whoever|(?:person|people|one|ones|guy|girl|man|woman|lady|kid|those|someone|somebody)\s(?:who|that)(?:\s(?:actually|originally|first))?)\s{_MADE}(?:\s(?:the|this|it|them|these)\b(?:\s[a-z]+)?)?|whoever\s[a-z]+(?:\s(?:the|this|it|them|these)\b(?:\s[a-z]+)?)?)(?!\w|['’]s\s(?-i:[A-ZÀ-Þ]))"
        rf"(?P<of>\s+of\s+(?:(?:the|this|these|those|said)\s+)?(?:(?:original|above)\s+)?(?:{_listed('thing')})\b)?"
    ),
    re.IGNORECASE,
)
"""Somebody without a name, and the thing that they made: "the rightful owner of the photo"; "photo-op" is one word."""


_PLACE = lazy_pattern(
    lambda: (
        rf"(?P<colon>\s*[:=\-–—]\s*|\s+)(?:(?:from|via|by|on|off)\s+)?(?:{_listed('place')}|{_listed('given')}|(?P<program>{_listed('program')}))(?![\w@])"
    ),
    re.IGNORECASE,
)


_CREDITED_HANDLE = lazy_pattern(
    lambda: (
        rf"(?P<colon>\s*[:=\-–—|]?\s*)(?:(?:on\s+)?(?:{_listed('platform')})\s*[:/|\-–—]?\s*)?(?P<handle>{_HANDLE})"
    ),
    re.IGNORECASE,
)


def platform_handles(text: str) -> Iterator[re.Match[str]]:
    """The handles that a platform stands before. Only the words in front of an "@" are read."""
    at = text.find("@")
    while at >= 0:
        for found in _PLATFORM_HANDLE.finditer(text, max(0, at - _PLATFORM), at + _REACH):
            if found.start("handle") == at:
                yield found
        at = text.find("@", at + 1)


_PLATFORM_HANDLE = lazy_pattern(
    lambda: rf"(?<![\w@])(?:{_listed('platform')})\s*[:/|\-–—]\s*(?P<handle>{_HANDLE})", re.IGNORECASE
)
"""A platform and a handle on it: "IG: @someone"."""


def opens_line(text: str, start: int) -> bool:
    """Whether a credit can begin here: at the start of a line or a sentence, or behind a bracket or dash."""
    k = start - 1
    while k >= 0 and text[k] in " \t\u00a0":
        k -= 1
    return k < 0 or text[k] in "\n\r.!?:;,…" or text[k] in _OPENERS or not (text[k].isalnum() or text[k] in "%'’")


def closes_line(text: str, end: int) -> bool:
    """Whether a credit can end here: at the end of a line or before a bracket, stop or dash."""
    k = end
    while k < len(text) and text[k] in " \t\u00a0":
        k += 1
    if text[k : k + 1] == "." and text[k + 1 : k + 2].isalnum():
        return False  # an address: "Source: web.harbour.example"
    return k >= len(text) or text[k] in _CLOSERS


def rest_of_line(text: str, end: int) -> str:
    """What follows on the line, as far as a credit may reach."""
    stop = text.find("\n", end, end + _REACH)
    return text[end : stop if stop >= 0 else end + _REACH]


def start_of_line(text: str, start: int) -> str:
    """What stands before on the line, as far as a credit may reach."""
    begin = max(0, start - _REACH)
    return text[max(text.rfind("\n", begin, start) + 1, begin) : start]


def nobody(document: Document, lead: Match) -> Span | None:
    """The span of a credit that its lead opens and that names nobody; None where it names somebody, or is no credit."""
    text = document.text
    if not opens_line(text, lead.span.start) and not _after_credit_word(text, lead.span.start):
        return None
    party = _PARTY.match(text, lead.span.end)
    if party is not None and _is_credit(lead, text, party):
        return Span(lead.span.start, party.end())
    place = _PLACE.match(text, lead.span.end)
    if place is None or not closes_line(text, place.end()):
        return None
    if lead.phrase == "thanks to" and _CLAUSE.match(text, place.end()):
        return None  # "Thanks to the web, more people read it": because of it
    if leads_to_name(text, place.end(), place[0]):
        return None
    if place["program"] is not None and not _is_source_of_text(document, lead, place):
        return None
    if lead.phrase in ("copyright", "©") and place[0].lower().endswith(("none", "n/a", " x")):
        return None  # a file without any, a sheet with a place to fill in
    bare = not place["colon"].strip()
    if (
        bare
        and not lead.phrase.endswith((" from", " via", " of", " to", " by"))
        and lead.phrase not in ("via", "courtesy", "©", "copyright", "📷", "📸", "🎥")
    ):
        return None
    if lead.phrase == "via" and (
        not _alone(text, lead.span.start, place.end())
        or "search" in text[max(0, lead.span.start - _FORM) : lead.span.start].lower()
        or _is_means(document, lead.span.start)
    ):
        return None  # "Search: (a field) via Google", "We use it for news (via Reddit)"
    return Span(lead.span.start, place.end())


def _is_source_of_text(document: Document, lead: Match, place: re.Match[str]) -> bool:
    """Whether a program that writes is named as the source of what a text tells: alone in its line, and neither the one that the text speaks of nor the maker of a picture."""
    text = document.text
    if lead.phrase not in ("source", "sources") or not place["colon"].strip() or document.images:
        return False
    if not _alone(text, lead.span.start, place.end()):
        return False
    named = re.finditer(rf"(?i)(?<!\w){re.escape(place['program'].split()[0])}(?!\w)", text)
    return sum(1 for _ in islice(named, 2)) == 1  # a log may name it ten thousand times


def _is_means(document: Document, start: int) -> bool:
    """Whether a sentence says by which means somebody does something: "I kept it to talk (via Signal) and to read (via …"; not a caption, nor a line that is set off by emphasis."""
    text = document.text
    line = text.rfind("\n", 0, start) + 1
    if _MEANS.search(text, max(line, start - _SENTENCE), start) is None:
        return False
    block = document.block_at(start)
    begins = document.locate(Span(line, start)).start
    emphasised = text.startswith(_EMPHASIS, line) or document.source[max(0, begins - 1) : begins] in _EMPHASIS
    return not emphasised and (block is None or block.kind is not BlockKind.CAPTION)


_EMPHASIS = ("*", "_")


_DONE = r"[a-z]+(?:\s[a-z]+){0,3}\s\("
_MEANS = lazy_pattern(
    rf"\b(?:uses?|used|using|needs?|needed|keeps?|kept)\s[^.!?\n]{{0,160}}?(?:\bfor\s{_DONE}|\b(?:for|to)\s{_DONE}via\s[^()\n]{{1,80}}\),?\sand\s(?:for\s|to\s)?{_DONE})\Z",
    signs=("(",),
)
"""Before "via" within a bracket, behind a verb of use what something is for: "uses a page for news (via …", "keeps it to talk (via Signal) and to read (via …"."""


_THING = lazy_pattern(lambda: rf"\b(?:{_listed('thing')})\b", re.IGNORECASE)


def credits_thing(text: str, start: int) -> bool:
    """Whether a formula stands alone or behind the thing whose origin it hides: "Photo found on the internet", not what a reader has found there."""
    before = start_of_line(text, start)
    behind = before.split()
    if len(behind) <= _ALONE:
        return True
    return _THING.search(" ".join(behind[-_BESIDE:])) is not None and not {"you", "i", "we", "he", "she", "they"} & {
        word.lower().partition("’")[0].partition("'")[0] for word in behind[-_ALONE:]
    }


def _after_credit_word(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].rstrip().rpartition(" ")[2].lower()
    return before in (
        "all",
        "full",
        "photo",
        "video",
        "image",
        "picture",
        "pic",
        "art",
        "artwork",
        "illustration",
        "drawing",
        "music",
        "song",
        "proper",
        "total",
        "due",
        "and",
        "my",
        "big",
        "ctto",
    )


def _is_credit(lead: Match, text: str, party: re.Match[str]) -> bool:
    """Whether the party is credited and left unnamed: not "the owner of the shop", not "the owner, Ana Cruz"."""
    words = lead.phrase
    if words.endswith(("source", "sources")) and _OWNED.match(text, party.end()):
        return False  # "Source: Author's own calculations based on …", "Image source: owner's manual"
    if not words.endswith((" to", " of", " by", " for")) and ":" not in party[0] and "-" not in party[0]:
        return words.endswith(("credit", "credits", "courtesy", "©", "(c)")) and (
            _stands_apart(text, lead.span.start) and closes_line(text, party.end())
        )
    if words.endswith(_THANKS):
        # "Thanks to the authors" may mean those of anything; "to whoever took this photo" and "to the original artist" do not.
        return (party["of"] is not None or _NOBODY.search(party[0]) is not None) and closes_line(text, party.end())
    if words in ("credit for", "source", "sources", "photo by") and not closes_line(text, party.end()):
        return False
    rest = rest_of_line(text, party.end())
    if party["of"] is None and re.match(r"\s+(?:of|who|whose|that|for|and|in|at)\b", rest):
        return bool(re.match(r"\s+(?:for|and)\b", rest)) and _NAME.search(rest[:60]) is None
    return re.match(r"\s*[,:(–—-]\s*(?:@|https?:|[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ])", rest) is None


_THANKS = ("thanks to", "shoutout to", "shout-out to", "shout out to", "kudos to", "props to")
_NOBODY = lazy_pattern(r"\b(?:original|rightful|unknown|whoever)\b", re.IGNORECASE)


def _stands_apart(text: str, start: int) -> bool:
    """Whether nothing of its sentence stands before a credit: "links to the code, and credits the authors" is none."""
    before = start_of_line(text, start).rstrip(" *_(")
    return (
        not before
        or not (before[-1].isalpha() or before[-1] == ",")
        or before.lower() in forms("vague_credit_words", "thing")
    )


def is_of_longer_name(text: str, span: Span) -> bool:
    """Whether the platform that a formula ends in is the first word of a name: "downloaded from Google Fonts", not "from Google Images"."""
    last = text[span.start : span.end].rsplit(maxsplit=1)[-1]
    behind = _NEXT.match(text, span.end)
    if behind is None or not (last[:1].isupper() and behind[1][0].isupper() and behind[1][1].islower()):
        return False
    if last.lower() not in forms("vague_credit_words", "place"):
        return False
    return f"{last} {behind[1]}".lower() not in forms("vague_credit_words", "place")


_NEXT = lazy_pattern(r" ([^\W\d_]{2,})")


def is_within_sentence(text: str, span: tuple[int, int]) -> bool:
    """Whether words stand before and behind a formula without a mark or a new line between: "that is not my picture of it" credits nothing."""
    return not opens_line(text, span[0]) and not closes_line(text, span[1])


_MARK = lazy_pattern(lambda: rf"\b(?:{_listed('mark')})s?\b", re.IGNORECASE)


def speaks_of_marks(text: str, start: int) -> bool:
    """Whether a sentence tells of trademarks, whose owners nobody has to list: "… are property of their respective owners"."""
    begin = max(0, start - _SENTENCE)
    return _MARK.search(text, max(text.rfind(". ", begin, start), begin), start) is not None


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a whole line, or all that stands in a bracket."""
    before = start_of_line(text, start).strip()
    after = rest_of_line(text, end).strip()
    if before.endswith("(") and after.startswith(")"):
        return True
    return not before and (not after or after[0] == ".")


def leads_to_name(text: str, end: int, said: str) -> bool:
    """Whether behind a place, as it is said, stands who it was there: a handle, a channel, a name, or what makes the place a firm ("Twitter, Inc.")."""
    rest = rest_of_line(text, end)[:60]
    another = _ANOTHER.search(rest)
    if another is not None:
        rest = rest[: another.start()]
    if rest.startswith(". ") and _NAME.match(rest, len(". ")) is None:
        rest = ""  # another sentence, on somebody else: "Photo from Facebook. The captain, Lito Ramos, …"
    return (
        _handle_follows(text, end)
        or _OWNED.match(text, end) is not None
        or _NAME.search(rest) is not None
        or (said[-1:].isalpha() and _FIRM.match(rest) is not None)
        or _is_channel_behind(text, end)
    )


_ANOTHER = lazy_pattern(lambda: rf"\s[|•·]\s(?:{_listed('another')})\b", re.IGNORECASE, signs=("|", "•", "·"))
"""Behind a bar, the credit of something else, or a button: its names are not the picture's."""
_FIRM = lazy_pattern(r",?\s(?:Inc|LLC|Ltd|Corp|GmbH|plc)\b")


def _handle_follows(text: str, end: int) -> bool:
    return re.match(r"\s*[/:|,(–—-]*\s*@{1,2}\w", text[end : end + 12]) is not None


def is_taken_from_named(text: str, formula: Match) -> bool:
    """Whether a slash leads from a formula with a label to the station or the house that it was taken from: "Foto: Reprodução/TV Globo", "Photo: Screenshot / BBC"."""
    return ":" in formula.phrase and _names_channel(_HOUSE.match(text, formula.span.end))


def _is_channel_behind(text: str, end: int) -> bool:
    """Whether a slash leads from the platform to the channel on it: "Source: YouTube / HarbourFilms"."""
    return _names_channel(_CHANNEL.match(text, end))


_HOUSE = lazy_pattern(r"\s*(?:/|[,(](?=\s?[A-ZÀ-Þ]))\s*(?P<who>\w[\w.&’'-]*(?: [\w&][\w.&’'-]*){0,4})")


def _names_channel(behind: re.Match[str] | None) -> bool:
    if behind is None:
        return False
    named = behind["who"].lower()
    nameless = forms("vague_credit_words", "no_channel") | forms("vague_credit_words", "party")
    return (
        nameless.isdisjoint(named.split())
        and named not in forms("vague_credit_words", "place")
        and named not in forms("vague_credit_words", "given")
        and named not in forms("vague_credit_words", "media")
    )


def is_maker_told(text: str, span: Span) -> bool:
    """Whether the text around a credit tells what the platform itself did, which may have made the picture: "Google filed a lawsuit"."""
    name = text[span.start : span.end].rsplit(maxsplit=1)[-1]
    if not name[:1].isupper() or name.lower() not in forms("vague_credit_words", "place"):
        return False
    start, end = max(0, span.start - _AROUND), span.end + _AROUND
    at = text.find(name, start, end)
    while at >= 0:
        behind = text[at + len(name) : at + len(name) + _DOING].replace("’", "'").split()
        if not text[at - 1 : at].isalnum() and behind[:1] == ["'s"]:
            behind = behind[1:]
        if (
            not text[at - 1 : at].isalnum()
            and behind
            and behind[0].strip('.,;:”"') in forms("vague_credit_words", "doing")
        ):
            return True
        at = text.find(name, at + 1, end)
    return False


def handle_only(document: Document, lead: Match) -> Span | None:
    """The span of a credit that is only a handle."""
    text = document.text
    found = _CREDITED_HANDLE.match(text, lead.span.end)
    if found is None or not opens_line(text, lead.span.start):
        return None
    if not found["colon"] or (
        not found["colon"].strip()
        and not lead.phrase.endswith((" from", " via", " of", " to", " by", "via", "📷", "📸", "🎥", "courtesy"))
    ):
        return None
    if _NAME.search(rest_of_line(text, found.end())[:60]):
        return None
    return Span(lead.span.start, found.end())


def platform_only(text: str, found: re.Match[str]) -> Span | None:
    """The span of "IG: @someone" where it is a credit: it begins a line or stands in brackets, and no name stands beside it."""
    before = start_of_line(text, found.start())
    if (
        _NAME.search(before)
        or not opens_line(text, found.start())
        or not closes_line(text, found.end())
        or _NAME.search(rest_of_line(text, found.end())[:60])
    ):
        return None
    return Span(found.start(), found.end())
