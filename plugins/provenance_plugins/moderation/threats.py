"""Threats against a person, and calls for violence against one, told from reports of them."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.moderation.classes import ATTACK_LETTERS, Marks, mark, read
from provenance_plugins.moderation.insults import PROFANE_LETTERS, first_fit
from provenance_plugins.moderation.menaces import Address, menacing
from provenance_plugins.moderation.no_persons import is_of_no_person
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed
from provenance_plugins.moderation.vocabulary import group_of, tagged
from provenance_plugins.moderation.words import Word, attacks, profanities, within

__all__ = ["threatening"]

_WE = "let us kill them"
"""The pattern of what those who speak are to do, which takes a verb that says what befalls them, too."""
_THREATS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, lazy_pattern(pattern))
    for name, pattern in (
        ("I will kill you", r"(?:^(?=m)|[IW])[.TtF]{0,2}(?:[mC][.TtF]{0,3}){1,3}[VU][.TtF]{0,3}[YhO]"),
        (_WE, r"(?:WM?|BM)[.TtF]{0,3}[VU][.TtF]{0,2}[YhO]"),
        ("you should be shot", r"[YhO][.Tt]{0,2}M(?:[.TtFm]{0,3}C[.TtF]{0,2}v|[.TtF]{0,2}U)"),
        ("I hope you die", r"E[.TtF]{0,3}[YhO][.TtFmC]{0,4}[VUv]"),
    )
)
_of = partial(group_of, "around_threat")


_NORMS = lazy_pattern(lambda: rf"(?:^| )(?:{_of('norm')} |{_of('norm_begins')})|{_of('wish')}", re.IGNORECASE)
_PERSONS = lazy_pattern(lambda: rf" (?:{_of('person_begins')}|{_of('person')}(?: |\Z))", re.IGNORECASE)
_AHEAD, _BEHIND = 30, 60
"""Characters behind a word of violence in which a person is named, and before it in which a wish or a duty is."""
_GAMES = lazy_pattern(
    lambda: rf"[\w ]{{1,20}}?\b(?:at|in|with)\s(?:\w+\s)?{_of('game')}\b",
    re.IGNORECASE,
)
"""Behind a violent word: whom one beats in a game."""


_OWNED = lazy_pattern(r"\s(\w+)")
_SUBJECT = lazy_pattern(r"([^\W_]+)\s(?:[^\W_]+\s)?([^\W_]+)\s(?:should|must|ought|deserves?|needs?)\b")
"""What should be done to what somebody has: "your work should be executed"."""
_PROVIDED = lazy_pattern(
    r"\b(?:provided|in\scase|if|lest|unless|suppose|supposing)\s(?:that\s)?(?:he|she|they|it|one)\sshould\s(?:\w+\s(?:or|and)\s)?(?:be\s)?\Z",
    re.IGNORECASE,
)
"""Before the word: what is done if it happens."""
_OBJECT = lazy_pattern(lambda: rf"\s(?:{_of('owner')}|{_of('thing')})\s", re.IGNORECASE)
"""Behind "you should hang": what is hung, so that nobody is to be."""


def _may_threaten(document: Document, cue: Word) -> bool:
    """A cheap look around a violent word, before its sentence is read."""
    start, end = cue.span
    if "kill" in cue.tags or "perish" in cue.tags:
        if _PERSONS.search(document.text, end, end + _AHEAD):
            return True
    elif "killed" not in cue.tags:
        return False
    return _NORMS.search(document.text[max(0, start - _BEHIND) : start]) is not None


@analysis()
def threatening(document: Document) -> tuple[Address, ...]:
    """Threats against a person, and calls for violence against one; at most one a sentence."""
    found: list[Address] = []
    marked: Marks = {}
    reached = -1
    for cue in attacks(document):
        if cue.span.start < reached or not _may_threaten(document, cue) or is_code(document, cue.span):
            continue
        if not marked:
            mark(profanities(document), PROFANE_LETTERS, marked)
            mark(attacks(document), ATTACK_LETTERS, marked)
        sentence = sentence_around(document, cue.span)
        reached = sentence.end
        reading = read(document, sentence, marked, told_too=False)
        if reading.told or (hit := first_fit(document, sentence, reading, _THREATS)) is None:
            continue
        if _GAMES.match(document.text, cue.span.end, sentence.end) is not None or _is_of_a_thing(
            document, cue, hit[1], hit[2]
        ):
            continue
        if _PROVIDED.search(document.text, sentence.start, cue.span.start) is not None:
            continue
        if (
            _is_chance(document, cue, sentence)
            or _is_sent(document, cue, sentence)
            or _is_let(document, hit[1], sentence)
            or _is_borne_by_teller(document, cue, hit[1], sentence)
        ):
            continue
        if "Y" not in hit[2] and is_of_no_person(document, sentence, reading):
            continue
        if "perish" in cue.tags and (
            _CONSUMED.match(document.text, cue.span.end, sentence.end) is not None
            or _SUFFERED.match(document.text, cue.span.end, sentence.end) is not None
            or _is_done_to_thing(document, cue, sentence)
        ):
            continue
        if (
            cue.word == "shot"
            and (filmed := _FILMED.match(document.text, cue.span.end, sentence.end)) is not None
            and (
                filmed[0].lstrip().startswith("by")
                or _WHO_IS_SHOT.search(document.text, sentence.start, cue.span.start) is None
            )
        ):
            continue
        if hit[0] == _WE and _BORNE.match(document.text, cue.span.end, sentence.end) and "perish" in cue.tags:
            continue
        if not is_framed(document, hit[1], sentence):
            found.append(
                Address(trimmed(document, sentence), hit[0], document.slice(cue.span), "Y" in hit[2], cue.span, hit[1])
            )
    found.extend(menacing(document, {one.span for one in found}))
    return tuple(found)


_BORNE = lazy_pattern(r"\s(?:for|from|with|because|under|alongside)\b", re.IGNORECASE)
"""Behind what befalls those who speak, for somebody's sake or at somebody's hands: "that we suffer for them"."""
_CONSUMED = lazy_pattern(
    r"(?<=burn)\s(?:off|away|through)\s(?:the|that|this|these|those|some|any|all|more|most|every|an?|his|her|their|its|your|our|\d[\d,.]*)\s\w",
    re.IGNORECASE,
)
"""Behind "burn", what somebody burns: "must burn off that debt"."""

_SUFFERED = lazy_pattern(
    r"(?<=suffer)\sfor\s(?:your|their|his|her|our|my)\s(?:own\s)?(?:art|craft|beauty|sport|music|work)\b"
    r"|(?<=rot)\sfor\s(?:\w+\s){0,2}(?:days?|weeks?|months?)\b(?!\s(?:in|behind)\s(?:an?\s|the\s|your\s|my\s)?(?:cell|prison|jail|gaol|hell|grave|dungeon|bars))"
    r"|(?<=die)\s(?:at\sleast\s)?(?:once|twice|(?:a\sfew|several|many|\w+)\stimes)\s(?:to\s(?:see|unlock|reach|get|finish|open|learn|beat|win)|before\s(?:reaching|the))\b",
    re.IGNORECASE,
)
"""Behind such a word, for whose sake somebody suffers, how long leaves lie until they are earth, and what a player dies for."""
_FILMED = lazy_pattern(
    r"\s(?:by|with|on|in)\s(?:an?\s|the\s|your\s)?(?!(?:head|face|chest|back|leg|knee|heart)\b)(?:[\w-]+\s){0,2}(?:photographers?|directors?|cinematographers?|cameras?|film|lens|location|portrait|landscape|raw|4k|hd|colou?r|black\sand\swhite)\b",
    re.IGNORECASE,
)
"""Behind "shot", who took the picture, with what and how."""
_WHO_IS_SHOT = lazy_pattern(r"\b(?:you|he|she|him|her|traitors?|people|men|women|person|man|woman)\b", re.IGNORECASE)
"""Before it, somebody: whoever says that "you should be shot on camera" speaks of no picture."""


def _is_done_to_thing(document: Document, cue: Word, sentence: Span) -> bool:
    """Whether somebody is told what to do to a thing, as manuals and recipes do: "you may need to bleed air from the system", "you must burn the old leaves"; not to people, nor to whom a word insults."""
    end = cue.span.end
    if document.slice(cue.span).lower() not in _DONE_TO:
        return False
    thing = _THING.match(document.text, end, sentence.end)
    if thing is None or _SOMEBODY.search(document.text, end, thing.end()) is not None:
        return False
    last = min(end + _AHEAD, sentence.end)
    comma = document.text.find(",", end, last)
    last = last if comma < 0 else comma
    if _PERSONS.search(document.text, end, last) is not None:
        return False
    return not within(profanities(document), end, last) and not within(attacks(document), end, last)


_DONE_TO = frozenset({"burn", "bleed", "choke", "rot", "drown", "starve", "hang"})
_THING = lazy_pattern(
    r"\s(?:(?:the|that|these|those|some|any|an?|your|its|our|\d[\d,.]*)(?:\s(?:old|dry|wet|dead|new|other|first|whole))?\s"
    r"(?!(?:old|dry|wet|dead|new|other|first|whole)\s|(?:next|same|very|last|moment|time|instant|second|minute|hour|day|night|morning|afternoon|evening|week|month|year|decade|rest|way|lot|"
    r"house|home|mosque|church|synagogue|temple|shrine|village|town|city|country|school|shop|place)(?:e?s)?\b)(?:[a-z][a-z-]+|[A-Z]{2,3}s?\b)"
    r"|(?:air|water|gas|oil|fluid|fuel|coolant|brakes?|brake\slines?|radiators?|valves?|leaves|wood|logs?|coal|incense|candles?|calories|fat|"
    r"discs?|disks?|cds?|dvds?|files?|images?|copies|pictures?|paintings?|frames?|clothes|laundry|curtains?|wallpaper|lights?|doors?|shelves|"
    r"weeds|grass|straw|manure|compost|flags?|coats?|posters?|ornaments?|stockings?)\s(?:from|in|into|out\sof|with|for|on)\s(?:the|an?|your|its)\s)"
)
"""Behind such a word, what it is done to: with an article, or by its name between the word and where it is done; no length of time, and nowhere people live or meet."""
_SOMEBODY = lazy_pattern(
    r"\b(?!(?:paper|water|timber|lumber|radiator|motor|cover|powder|butter|copper|letter|rubber|filter|burner|boiler|heater|cylinder|compressor|plant)s?\b)[a-z-]*(?:er|or|ist|man|men|ian|ant|ee|boy|girl|kid|child|children|witch|priest|king|queen|judge|cop|nurse|thief|family|crowd|mob|government|police|state|class|lot|rich|poor|elite|guilty|enemy)(?:s|ies)?\b"
)
"""A noun that is somebody, or may be by its ending."""
_CHANCE_BEFORE = lazy_pattern(
    r"\b(?:an?|the|this|that|one|another|his|her|their|its|our|my|your)\s(?:[\w-]+\s)?\Z", re.IGNORECASE
)
_CHANCE = lazy_pattern(
    r"\s(?:to\s(?!an?\b|the\b|his\b|her\b|their\b|your\b|my\b|its\b)\w|at\s(?!you\b|him\b|her\b|them\b|his\b|their\b|your\b))"
)
"""Around the noun "shot" where it is a chance: "get the shot to unseat", "a shot at the title"; not "a shot to the head"."""


def _is_chance(document: Document, cue: Word, sentence: Span) -> bool:
    return (
        cue.word == "shot"
        and _CHANCE_BEFORE.search(document.text, sentence.start, cue.span.start) is not None
        and _CHANCE.match(document.text, cue.span.end, sentence.end) is not None
    )


_SENT = lazy_pattern(
    lambda: (
        rf"\syou\san?\s(?:(?:quick|short|brief|private|direct)\s)?{_of('sent')}(?!\w|\swith\s(?:an?|my|this)\s|\s(?:to|in|into|at|through|between)\s(?:the|your)\s(?:head|face|chest|back|heart|skull|gut|guts|stomach|belly|brain|knee|eye|temple|neck|leg|arm|foot|hand|throat|mouth|ribs))".replace(
            r"\ ", r"\s"
        )
    )
)
"""Behind "shoot": what somebody is sent; not "a message to the head"."""
_PICTURED = lazy_pattern(
    lambda: rf"\syou\b[^.!?\n]{{0,60}}\b{_of('kept')}\s(?:the|your)\s(?:\w+\s)?{_of('pictures')}\b"
)
"""Behind "shoot": what a photographer gives."""


def _is_sent(document: Document, cue: Word, sentence: Span) -> bool:
    """Whether an invitation or a letter is shot at somebody, or their picture, in a sentence without another violent word: "I'll shoot you an email"."""
    return (
        cue.word == _SHOOT
        and any(after.match(document.text, cue.span.end, sentence.end) is not None for after in (_SENT, _PICTURED))
        and len({word.span.start for word in within(attacks(document), *sentence)}) == 1
    )


_SHOOT = "shoot"


_BEARS = lazy_pattern(
    r"(?:\bI(?:['’]m| am| was|['’]ve| have| had)?|\b[Ww]e(?:['’]re| are| were|['’]ve| have| had)?) (?:[a-z]+ ){0,2}?(?:being |been |getting |feeling |felt |feel )(?:[a-z]+ ){0,2}?\Z"
)
"""Before the word: what is done to whoever tells of it, "I am being hurt by them"."""


def _is_borne_by_teller(document: Document, cue: Word, core: Span, sentence: Span) -> bool:
    """Whether whoever speaks tells of what others do to them, or of how that feels: nobody is threatened."""
    return (
        _BY.match(document.text, cue.span.end, sentence.end) is not None
        and _BEARS.search(document.text, max(sentence.start, core.start - 1), cue.span.start) is not None
    )


_BY = lazy_pattern(r"\s(?:[a-z]+\s)?by\b")
_LET = lazy_pattern(
    r"\bsuffer\s(?:(?:them|him|her|it|our|your|my)sel(?:f|ves)|us|them|him|her|it)\sto\s", re.IGNORECASE
)


def _is_let(document: Document, core: Span, sentence: Span) -> bool:
    """Whether "suffer" is the old word for letting, and no pain is wished: "that they should suffer themselves to be led"."""
    let = _LET.search(document.text, *sentence)
    return let is not None and core.start <= let.start() < core.end


def _is_of_a_thing(document: Document, cue: Word, core: Span, classes: str) -> bool:
    """Whether what somebody has is meant, and is a thing: "hang your coat on the hook"; not "kill your family", "bomb your office"."""
    if cue.word in tagged("around_threat", "of_places"):
        return False
    subject = _SUBJECT.match(document.text, core.start, core.end)
    if subject is not None and subject[1].lower() in tagged("around_threat", "owner"):
        return subject[2].lower() not in tagged("around_threat", "kin")
    said = core if classes[-1] in "hO" else None
    before = document.text[cue.span.end : core.end].strip().lower() if said is not None else ""
    if before in tagged("around_threat", "owner"):
        owned = _OWNED.match(document.text, core.end)
        return owned is not None and owned[1].lower() not in tagged("around_threat", "kin")
    return classes[-1] == "U" and _OBJECT.match(document.text, core.end) is not None
