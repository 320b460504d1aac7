"""Lines that are made of the words of a call to readers and of nothing else: "Your first month is on us", "We rely on readers like you. Please consider a donation.".

How a call is put varies without end; of what words it is made varies little. So a block is looked at word by word: each has to be one that calls
of a kind are made of, but for names, and enough of them have to speak of that kind, of those who ask and of those who are asked. A sentence that
tells of a call ("The paper asked its readers for a donation") has other words in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

import msgspec

from provenance.analysis.characters import IN_LOWERED
from provenance.analysis.content.line import VARIED
from provenance.api import Block, BlockKind, Document, Match, Phrases, Span, lazy_pattern
from provenance.named_tuples import NamedTuple
from provenance.phrases import ANY, Literals

__all__ = ["with_asked"]

_WORDS = Phrases.load(__package__, "asked")
_SURE, _CORE = "-sure", "-core"
_TOPIC, _TOLD = 2, 3
"""What its words tell of the kind of a call, at least; where nobody is asked. A word that tells nearly all counts twice."""
_ENOUGH = 3
"""The same with who asks, who is asked, and a verb that asks."""
_PLAIN = frozenset({"plain", "us", "me", "you"})
_COMMON = frozenset({"us", "me", "you", "points", "calls", "reports", "fails", "form", "offers"})
"""Classes of words that calls of all kinds have: who asks, several or one, who is asked, "this" of what is being read, a verb that asks; what was done, what failed."""
_COUNTED = frozenset({"us", "you", "calls"})
_ADDRESSED = frozenset({"you", "calls"})
_VOICED = frozenset({"us", "points"})
_SEEN = frozenset({"points", "open"})
"""A notice points to its place, or is no sentence."""
_POINTED = frozenset({"share", "readmore", "comments", "cookie"})
"""Kinds that speak of the text beside them as "this"."""
_OF_THIS = frozenset({"share", "comments"})
"""Kinds whose calls need no word of theirs alone where they speak of "this" and of nothing else: "Pass this on to a friend", "What's your view? Add it below."."""
_OF_CALLS = frozenset({"us", "you", "own", "me"})
"""Classes of words with which a site speaks of itself, or to somebody."""
_KINDS_IN_ORDER = ("newsletter", "readmore", "comments", "cookie", "assistant", "script", "share")
"""The first of those of which as much is told is taken."""
_WITHIN = ("newsletter", "comments", "share")
"""Those of sentences among others: of what is read and shown, an article tells in the same words."""
_FEW = (
    (frozenset({"us", "you"}), frozenset({"newsletter", "share"})),
    (frozenset({"points", "calls"}), frozenset({"share"})),
    (frozenset({"you", "calls"}), frozenset({"share"})),
    (frozenset({"us", "calls"}), frozenset({"share"})),
    (frozenset({"us", "calls", "long"}), frozenset({"newsletter"})),
    (frozenset({"me", "asks", "calls"}), frozenset({"assistant"})),
    (frozenset({"you", "asks", "calls"}), frozenset({"assistant"})),
)
"""Kinds of which one word is enough where it is plain who speaks, and to whom."""
_TOLD_OF = frozenset({"readmore", "comments", "cookie"})
"""Kinds that also say how something is: "Comments on this article are closed"."""
_PAID = frozenset({"newsletter", "readmore"})
"""Kinds that have a price."""
_COUNTRY, _OF_NAME = "US", ("plain",)
"""A country and not those who speak."""
_NUMBERS = frozenset({"counted", "priced"})
"""What a list of prices and counts has."""
_ADDRESSES = frozenset("#@")
_BRACKETS = frozenset("[(")
"""Before what somebody notes: "[Text on screen: Subscribe for more]"."""
_SPARE, _MOST = 7, 30
"""Words among which one may be of another sort; of a call, at most."""
_NAMES = 4
"""Names in a call, at most."""
_LEADS = 2
"""First words of a line among which one points to what stands below."""
_BRIEF = 5
"""Words of a notice that only says for whom something is, at most."""
_CAPITALS = frozenset({"de"})
"""Languages in which every noun has a capital."""
_LONGEST = 240
"""Characters of a block that is one call."""
_TOKEN = lazy_pattern(
    r"[#@](?!\d{1,6}(?!\w))\w{2,40}|[A-Za-z]{0,2}[$£€]\s?\d[\d.,]*|\d[\d.,:]*(?:\s?(?:[$£€%]|(?i:euros?|pounds?|cents?|dollars?|pesos|reais)\b))?|[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?:…;–—]"
)
"""Figures alone behind "#" are the number of something, "Post #57 is over", and no word by which posts are found."""
_AT_FIGURES = frozenset("$£€.,:")
"""What a price begins or a figure ends with besides digits."""
_JOINT = lazy_pattern(r"['-]")
_STOPS = frozenset(".!?:…;–—")
_PARTS = _STOPS | {","}
"""Behind which a verb may ask: "To read on, subscribe"; a name has a capital behind a comma, too."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})


class _Vocabulary(NamedTuple):
    """Words of calls in a language: what class each is of."""

    words: dict[str, tuple[str, ...]]
    begun: dict[str, tuple[str, ...]]
    """The same for what words begin with."""
    shortest: int
    """Letters of the shortest of those."""
    names: int
    """Words with a capital that may be names, at most."""

    def classes(self, word: str) -> tuple[str, ...]:
        """The classes of a word in small letters."""
        found = self.words.get(word, ())
        if self.begun:
            for length in range(self.shortest, len(word) + 1):
                found += self.begun.get(word[:length], ())
        if not found and ("-" in word or "'" in word) and (parts := _JOINT.split(word))[1:]:
            found = tuple(one for part in parts for one in self.classes(part))
        return found


@cache
def _vocabulary(language: str) -> _Vocabulary:
    words: dict[str, list[str]] = {}
    for group in _WORDS.groups(language) or ():
        for text in group.texts:
            words.setdefault(text, []).extend(group.tags)
    begun = {text[:-1]: tuple(tags) for text, tags in words.items() if text[-1] == "*"}
    return _Vocabulary(
        {text: tuple(tags) for text, tags in words.items()},
        begun,
        min(map(len, begun), default=0),
        0 if language in _CAPITALS else _NAMES,
    )


def speaks_to_visitors(words: str, languages: Sequence[str]) -> bool:
    """Whether words speak as a site does, or to those who visit it ("our", "you"), or have one that tells nearly all of a call ("unsubscribe")."""
    tokens = [token for token in _TOKEN.findall(_SOME_OF_US.sub(" ", words)) if token[0].isalpha()]
    return any(
        one in _OF_CALLS or one.endswith(_SURE)
        for language in languages
        for token in tokens
        if token != _COUNTRY and token not in _others(language) and not _is_network(token)
        for one in _vocabulary(language).classes(token.lower().replace("’", "'"))
    )


def _is_network(token: str) -> bool:
    return token[0].isupper() and token.lower() in _networks()


@cache
def _networks() -> frozenset[str]:
    """The names of services, of which an article tells, too."""
    from provenance.analysis.content.prompt_words.call_words import words  # noqa: PLC0415 - few texts have such a line

    return frozenset(words("networks"))


_SOME_OF_US = lazy_pattern(r"\b(?:some|many|most|all|both|each|none|one|few|those|two|three) of us\b", re.IGNORECASE)
"""Whoever writes is among those, and no site speaks."""


@cache
def _others(language: str) -> frozenset[str]:
    """Words for whoever is told of, which only with a capital are said to those who read: "sie" in German."""
    return frozenset(
        text for group in _WORDS.groups(language) or () if group.tags[0] == "others" for text in group.texts
    )


@cache
def _anchors(languages: tuple[str, ...]) -> Literals:
    """What tells of a kind: a block without any of it is no call."""
    return Literals(
        dict.fromkeys(
            text.rstrip("*")
            for language in languages
            for group in _WORDS.groups(language) or ()
            if group.tags[0].endswith((_SURE, _CORE, "-made"))
            for text in group.texts
        )
    )


def with_asked(document: Document, low: str, found: Sequence[Match], language: str | None) -> Sequence[Match]:
    """Matches, and beside them the blocks without any that are a call to readers; `low`: the text in small letters, `language`: the document's."""
    if len(low) != len(document.text):
        return found
    languages = tuple(dict.fromkeys((language or "en", "en")))
    marked = {document.block_index(match.span.start) for match in found if not match.tags[0].endswith("-weak")}
    added: list[Match] = []
    done = -1
    for at in sorted(at for _, at in IN_LOWERED.find_all(document, low, _anchors(languages))):
        index = document.block_index(at) if at >= done else None
        if index is None:
            continue
        block = document.blocks[index]
        done = block.span.end
        if (
            block.kind in _KINDS
            and block.span.start
            and block.span.end - block.span.start <= _LONGEST
            and index not in marked
            and document.text[block.span.start] not in _BRACKETS
        ):
            added += _call(document, block, languages)
    return sorted([*found, *added], key=lambda match: match.span) if added else found


def calls_in(document: Document, low: str, sentences: Sequence[Span], language: str | None) -> Iterator[Match]:
    """The sentences that are a call to readers, of those given in order of place; as `with_asked` reads whole blocks."""
    languages = tuple(dict.fromkeys((language or "en", "en")))
    starts = [one.start for one in sentences]
    done = -1
    for at in sorted(at for _, at in IN_LOWERED.find_all(document, low, _anchors(languages))):
        number = bisect_right(starts, at) - 1
        if at < done or number < 0 or at >= sentences[number].end:
            continue
        span = sentences[number]
        done = span.end
        block = document.block_at(at)
        if block is not None and span.end - span.start <= _LONGEST and document.text[span.start] not in _BRACKETS:
            yield from _call(document, msgspec.structs.replace(block, span=span), languages, _WITHIN)


def _is_count_alone(document: Document, block: Block) -> bool:
    """Whether a block says how often a text was shared, and stands in no list of such counts."""
    at = document.block_index(block.span.start) or 0
    above, *below = (document.slice(one.span) for one in document.blocks[max(0, at - 1) : at + 2] if one is not block)
    return above[-1] != ":" and not any(_COUNT.fullmatch(text) for text in (above, *below))


_COUNT = lazy_pattern(
    r"\d[\d.,]* ?[km]? (?:shares?|likes?|views|retweets?|reactions?|followers|people like this)|\d[\d.,]*shares",
    re.IGNORECASE,
)


def _call(
    document: Document, block: Block, languages: Sequence[str], kinds: Sequence[str] = _KINDS_IN_ORDER
) -> Iterator[Match]:
    text = document.slice(block.span)
    if text[0].isdigit() and _COUNT.fullmatch(text) is not None:
        if _is_count_alone(document, block):
            yield Match(block.span, text, ("share", VARIED), ANY)
        return
    tokens: list[str] = []
    for language in languages:
        vocabulary = _vocabulary(language)
        if _is_other(text, vocabulary):
            continue
        tokens = tokens or _TOKEN.findall(text)
        kind, common = _kind(tokens, vocabulary, kinds)
        if not kind:
            continue
        from provenance.analysis.content.not_asked import asks_no_reader  # noqa: PLC0415 - few short texts have a call

        if not asks_no_reader(kind, tokens, common, language):
            yield Match(block.span, " ".join(text.split()), (kind, VARIED), ANY)
            return


def _is_other(text: str, vocabulary: _Vocabulary) -> bool:
    """Whether a line has more words in small letters that no call has than one may have: of nineteen lines in twenty eight words say so."""
    others, before = 0, " "
    for word in text.split():  # letters alone are a token, but behind a figure, whose unit they may be
        if word.isalpha() and word[0].islower() and before[-1] not in _AT_FIGURES and not before[-1].isdigit():
            others += not vocabulary.classes(word.lower())
            if others > 1:
                return True
        before = word
    others = 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        if (
            token[0].islower()
            and not vocabulary.classes(token.lower().replace("’", "'"))
            and token[0].isalpha()
            and not token[-1].isdigit()
        ):
            others += 1
            if others > 1:
                return True
    return False


class _Read(NamedTuple):
    """Words of a line, by what they tell."""

    size: int
    """Words and numbers."""
    covered: int
    """How many of them calls have, names among them."""
    common: AbstractSet[str]
    """Which classes of such words stand in it, and what its signs say."""
    told: Mapping[str, Mapping[str, str]]
    """The words of each kind, and how much each tells of it."""


def _read(tokens: Sequence[str], vocabulary: _Vocabulary) -> _Read:
    count = covered = names = did = 0
    common: set[str] = set()
    told: dict[str, dict[str, str]] = {}
    opens = parted = True
    titled = (
        2 * sum(token[0].isupper() for token in tokens) > len(tokens) > _BRIEF
    )  # a capital is no sign of a name there
    for token in tokens:
        if token in _PARTS:
            opens, parted = token in _STOPS, True
            continue
        count += 1
        if not token[0].isalpha() or token[-1].isdigit():
            covered += 1
            common.add(_sign(token))
            if token[0] in _ADDRESSES:
                told.setdefault("share", {})[token] = "sure"
            opens = parted = False
            continue
        word = token.lower().replace("’", "'")
        classes = vocabulary.classes(word) if token != _COUNTRY else _OF_NAME
        common.update(one for one in classes if one in _COMMON and (parted or one != "calls"))
        if count <= _LEADS and "points" in classes:
            common.add("leads")
        plain = not _PLAIN.isdisjoint(classes) or (parted and "calls" in classes)
        if not classes and token[0].isupper() and not opens and not titled and names < vocabulary.names:
            names += 1
            plain = True
            common.add("named")
        covered += plain
        kinds = dict(one.split("-") for one in classes if "-" in one)
        covered += not plain and bool(kinds)
        did += not plain and not kinds and "reports" in classes
        for kind, worth in kinds.items():
            told.setdefault(kind, {})[word] = worth
        opens = parted = False
    return _Read(count, covered + did * ("me" in common), common, told)


def _sign(token: str) -> str:
    """What a number or the name of an account says."""
    if token[0] in _ADDRESSES:
        return "named" if token[0] == "@" else "tagged"
    return "counted" if token[0].isdigit() and (token[-1].isdigit() or token[-1] in ".,:%") else "priced"


def _kind(
    tokens: Sequence[str], vocabulary: _Vocabulary, kinds: Sequence[str] = _KINDS_IN_ORDER
) -> tuple[str, AbstractSet[str]]:
    """The kind of call that some words are, empty where they are none, and what else they tell."""
    read = _read(tokens, vocabulary)
    common = set(read.common)
    if "?" in tokens:
        common.add("asks")
    if tokens[-1] != ".":
        common.update({"open", "brief"} if 1 < read.size <= _BRIEF else {"open"})
    if read.size > _BRIEF:
        common.add("long")
    announces = tokens[-1] == ":"  # what its author lists
    other = read.size - read.covered
    if other > (read.size >= _SPARE) or read.size > _MOST:
        return "", common
    best, chosen = 0, ""
    for kind in kinds:
        words = read.told.get(kind)
        if words is None or (announces and kind != "assistant"):
            continue
        enough = _enough(kind, common, tuple(words.values()), spare=other)
        if enough > best:
            best, chosen = enough, kind
    return chosen, common


def _enough(kind: str, common: AbstractSet[str], words: Sequence[str], *, spare: int) -> int:
    """What words tell together, if that is enough for a call of a kind; else 0. `spare`: how many others there are."""
    sure = words.count("sure")
    topic = 2 * sure + words.count("core")
    if kind == "assistant":
        if spare:
            return 0
        calls, more = _of_assistant(common, topic, words, spare=spare)
        topic += words.count("made")
    elif kind == "script":
        calls, more = _of_script(common, topic, spare=spare)
        topic += more
    else:
        topic += "priced" in common and kind in _PAID
        calls, more = _of_page(kind, common, topic, sure=sure > 0, spare=spare)
    this = kind in _OF_THIS and "points" in common and "named" not in common and not spare
    asked = common >= _COUNTED and not spare  # "Please consider supporting us, if you value our work"
    if not (sure or this or asked or kind == "assistant" or "priced" in common) and topic < _TOLD:
        return 0  # words of which much else is made: "Join us on Saturday for a walk."
    enough = topic + more + len(common & _COUNTED)
    few = not spare and "named" not in common and any(kind in kinds and common >= who for who, kinds in _FEW)
    return enough if calls and topic >= (1 if few else _TOPIC) and enough >= _ENOUGH else 0


def _of_assistant(common: AbstractSet[str], topic: int, words: Sequence[str], *, spare: int) -> tuple[bool, int]:
    """Whether somebody speaks of a text to one who asked for it, and how much who speaks tells."""
    reports = "reports" in common and topic >= _TOPIC and not spare
    heard = len(common & {"me", "asks"}) + reports
    if "me" in common:
        offers = "offers" in common and topic + words.count("made") >= _TOPIC
        return reports or offers or not _ADDRESSED.isdisjoint(common), heard + offers
    if "us" in common or not topic:
        return False, heard
    asks = {"asks", "calls"} <= common and topic + words.count("made") >= _TOLD
    return asks or ("you" in common and not {"asks", "leads"}.isdisjoint(common)), heard


def _of_script(common: AbstractSet[str], topic: int, *, spare: int) -> tuple[bool, int]:
    """Whether a notice says of what is not to be seen that it is not, or what to do about it."""
    fails = "fails" in common and not spare and "named" not in common and not _SEEN.isdisjoint(common)
    does = not _ADDRESSED.isdisjoint(common) and (topic >= _TOLD or not _VOICED.isdisjoint(common))
    return fails or does, int(fails)


def _of_page(kind: str, common: AbstractSet[str], topic: int, *, sure: bool, spare: int) -> tuple[bool, int]:
    """Whether a page asks its readers, or says for whom a text is; a notice of a few words tells more."""
    told = topic >= _TOLD
    voiced = (
        (sure and not (kind == "share" and "named" in common))
        or "us" in common
        or ("points" in common and kind in _POINTED)
        or ("me" in common and (kind == "share" or (kind == "newsletter" and "calls" in common)))
        or (kind in {"share", "cookie"} and {"you", "calls"} <= common and "named" not in common)
        or {"priced", "calls"} <= common
        or (kind == "newsletter" and ({"form", "you"} <= common or ({"brief", "calls"} <= common and topic >= _TOPIC)))
        or (kind == "readmore" and "counted" in common and told)
    )
    spoken = "you" in common and kind != "share" and ("us" in common or told or kind not in _PAID)
    if "calls" in common or spoken or {"me", "you"} <= common:
        return voiced or ("calls" in common and told and kind == "readmore"), int(
            kind == "share" and "points" in common
        )
    brief = "brief" in common
    notice = brief and told and kind == "readmore" and _NUMBERS.isdisjoint(common)
    says = kind in _TOLD_OF and not spare and (notice or (told and not _VOICED.isdisjoint(common)))
    return (voiced or notice) and says, int(brief)
