"""Hatred of groups that its grammar shows, in ten languages: a group as the subject of a main clause that is called vermin or a disease ("Die Zuwanderer sind Parasiten"); in English also those who are not wanted for what they are said to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import lowered
from provenance.analysis.line_beginnings import beginnings, fitting_at
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed

__all__ = ["hate_abroad"]

_WORDS = Phrases.load(__package__, "open_threat_words")
_BEGINS = r"(?:\A|(?<=[.!?…:;\n]\s)|(?<=\n))"
_ANY = r"(?:(?:eine?|einfach|nur|alle|bloß|nichts\sals|wie|une?|des|de\sla|la|que|tous|una?|unos|unas|todos|sólo|solo|tutti|dei|delle|solo|una|uma?|uns|umas|só|een|gewoon|allemaal|niets\sdan|en|ett|bara|rena|zwykł[aey]|to|tylko|bir|birer|tam|die|pire|peor|der)\s){0,3}(?:[^\W\d_]+\s(?:und|en|y|e|et|i|och)\s)?"
"""What stands between a copula and what a group is called: no noun of a thing that it has, fears or is sick with."""

_FORMS = (
    # German
    rf"(?:(?:die|diese|alle|solche)\s(?:[^\W\d_]+\s)?)?(?:ausländer|flüchtlinge|asylanten|asylbewerber|migranten|zuwanderer|einwanderer|zigeuner|juden|muslime|moslems|araber|türken|schwarzen?|schwulen?|lesben|behinderten?|roma|afghanen|syrer|afrikaner|obdachlosen?)\s(?:sind|bleiben)\s{_ANY}(?:ungeziefer|parasiten|schmarotzer|ratten|seuche|pest|abschaum|unrat|krebsgeschwür|untermenschen|geschmeiß|kakerlaken|schädlinge)",
    # French
    rf"(?:les|ces|tous\sles)\s(?:migrants|immigrés|étrangers|arabes|juifs|musulmans|noirs|roms|gitans|homosexuels|handicapés|réfugiés|africains)\ssont\s{_ANY}(?:rats|parasites|vermine|peste|cancer|racaille|cafards|sous-hommes|nuisibles|lie\sde)",
    # Spanish
    rf"(?:los|estos|todos\slos|esos)\s(?:inmigrantes|migrantes|extranjeros|moros|judíos|musulmanes|negros|gitanos|homosexuales|refugiados|árabes|discapacitados)\sson\s{_ANY}(?:plaga|escoria|parásitos|ratas|basura|peste|cáncer|alimañas|cucarachas|subhumanos)",
    # Italian
    rf"(?:gli|i|questi|tutti\sgli|tutti\si)\s(?:immigrati|migranti|stranieri|zingari|ebrei|musulmani|neri|negri|rom|omosessuali|gay|profughi|africani|arabi|disabili|clandestini)\ssono\s{_ANY}(?:parassiti|feccia|piaga|peste|ratti|vermi|cancro|scarafaggi|subumani|spazzatura)",
    # Portuguese
    rf"(?:os|esses|estes|todos\sos)\s(?:imigrantes|migrantes|estrangeiros|judeus|muçulmanos|pretos|negros|ciganos|gays|refugiados|nordestinos|índios|deficientes)\ssão\s{_ANY}(?:vermes|praga|parasitas|ratos|lixo|escória|peste|câncer|cancro|baratas|sub-humanos)",
    # Dutch
    rf"(?:(?:de|die|deze|alle)\s)?(?:asielzoekers|vluchtelingen|moslims|joden|marokkanen|turken|buitenlanders|zigeuners|zwarten|negers|homo['’]s|gehandicapten|immigranten|migranten|gelukszoekers)\szijn\s{_ANY}(?:ongedierte|pest|plaag|parasieten|ratten|uitschot|kankergezwel|kakkerlakken)",
    # Swedish
    rf"(?:(?:de|dessa|alla)\s)?(?:invandrare|invandrarna|flyktingar|flyktingarna|muslimer|judar|judarna|zigenare|romer|araber|bögar|utlänningar|asylsökande|somalier)\sär\s{_ANY}(?:parasiter|ohyra|råttor|avskum|pest|cancersvulst|kackerlackor|undermänniskor|skadedjur)",
    # Polish
    rf"(?:(?:ci|te|wszyscy)\s)?(?:uchodźcy|imigranci|żydzi|muzułmanie|cyganie|arabowie|czarni|geje|obcokrajowcy|ukraińcy|romowie)\s(?:to|są)\s{_ANY}(?:robactw\w+|zaraz[aą]|plag[aą]|szczur\w+|pasożyt\w+|ścierw\w+|podludzi\w*|karaluch\w*)",
    # Turkish
    r"(?:bu\s)?(?:mülteciler|suriyeliler|göçmenler|yahudiler|araplar|kürtler|ermeniler|çingeneler|yabancılar|afganlar|eşcinseller)\s(?:(?:bir|birer|tam|hepsi)\s){0,2}(?:haşere|parazit|veba|asalak|mikrop|sıçan)\w*",
    # English: "We don't want … in our village, they steal"; "… are a burden and should never have been born".
    r"(?:we\s(?:don['’]t|do\snot)\swant|nobody\swants|no\smore|no)\s(?:any\s|more\s|your\s)?(?:jews|muslims|blacks|gypsies|roma|refugees|immigrants|migrants|foreigners|gays|lesbians|trans\speople|indians|pakistanis|arabs|asylum\sseekers|travellers|africans)\s(?:in|on|at|near|around)\s(?:our|this|my)\s(?:\w+\s)?\w+(?:[,;–—-]|\sbecause)\s?(?:because\s)?they\s(?:\w+\s){0,2}?(?:poison|ruin|steal|rape|infest|stink|spoil|destroy|pollute|breed|bring\s(?:disease|crime|filth)|are\s(?:\w+\s)?(?:dirty|filthy|thieves|criminals|vermin|animals|scum))",
    r"(?:the\s)?(?:jews|muslims|blacks|gypsies|roma|refugees|immigrants|migrants|foreigners|gays|lesbians|trans\speople|disabled(?:\speople)?|old\speople|indians|pakistanis|arabs|asylum\sseekers|travellers)\sare\s(?:(?:just|nothing\sbut|only|simply)\sa\s(?:drain|burden)\son\b|(?:just\s|only\s|nothing\sbut\s)?a\s(?:drain|burden|curse)\s(?:on|to)\s[^.!?\n]{2,40}?\band\s(?:should|ought)\s(?:never|not)\s(?:to\s)?(?:have\sbeen\sborn|be\sborn|exist|be\sallowed\sto\s(?:exist|live|breed))|(?:just\s|nothing\sbut\s)a\swaste\sof\s(?:space|oxygen|air|skin))",
)
_HATE = lazy_pattern(rf"{_BEGINS}(?:{'|'.join(f'(?:{form})' for form in _FORMS)})(?!\w)", re.IGNORECASE)
_BLACKS = lazy_pattern(
    r"\b(?:schwarzen?|noirs|negros|pretos|neri|negri|zwarten|czarni|blacks)\s(?:are|bleiben|sind|sont|son|sono|são|są|to|zijn)\b",
    re.IGNORECASE,
)
_WHITES = lazy_pattern(
    r"\b(?:wei(?:ß|ss)en?|blancs|blancos|brancos|bianchi|witten|biali|whites)\b",
    re.IGNORECASE,
)
"""Beside these the blacks are the pieces of a game."""
_REPORTED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_WORDS.texts('report'))}|behauptet\w*|meint\w*|glaubt\w*|angeblich|laut|affirm\w+|prétend\w*|sostien\w+|dicen|secondo|selon|según|segundo|volgens|enligt|według|twierdz\w+|mówi\w*|değil|diyor\w*|says?|said|claim(?:s|ed)|calls?|called|wrong|lie|lies|myth|falsch|faux|falso|falsa|onzin|unsinn)(?!\w)"
    ),
    re.IGNORECASE,
)
"""A sentence that tells what others say, or denies it."""


def hate_abroad(document: Document) -> Iterator[tuple[Span, Span]]:
    """The sentence and the words of each, at most one a sentence."""
    low = lowered(document)
    if len(low) != len(document.text):
        low = document.text
    reached = -1
    for match in fitting_at(_HATE, low, beginnings(document), 0, len(low)):
        core = Span(*match.span())
        if core.start < reached or is_code(document, core):
            continue
        sentence = sentence_around(document, core)
        said = document.slice(sentence).rstrip()
        if said.endswith("?") or is_framed(document, core, sentence) or _REPORTED.search(said) is not None:
            continue
        if _WHITES.search(said) is not None and _BLACKS.search(document.slice(core)) is not None:
            continue
        reached = sentence.end
        yield trimmed(document, sentence), core
