"""Threats in ten languages by their grammar: what should be done to somebody's body ("Dem gehört der Schädel eingeschlagen"), what we do to somebody's things next time, what becomes of whoever comes once more, who gets a bullet.

A single word makes none of them: each takes who should do it or when it is done, what is done, and to what of somebody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from provenance.analysis.characters import IN_LOWERED, lowered
from provenance.api import Document, Literals, Phrases, Span, analysis, any_of, lazy_pattern

if TYPE_CHECKING:
    from provenance_plugins.moderation.menaces import Address

__all__ = ["may_threaten_by_parts", "threats_by_parts"]

_W = r"(?:[^\W\d_][\w’'-]*\s)"


def _english(of: Callable[[str], str]) -> Iterator[str]:
    # "Somebody ought to put a brick through her head", "smash his teeth in".
    yield rf"(?:some(?:one|body)|they|we)\s(?:really\s|just\s)?{of('should')}\s(?:just\s|really\s)?{of('harms')}\s{_W}{{0,3}}?(?:through\s|in\s|into\s|out\sof\s|off\s)?(?:his|her|their|your)\s(?:\w+\s)?{of('part')}\b"
    yield rf"(?:he|she|they)\s(?:deserves?|needs?|wants)\s(?:a\s{of('weapon')}\s(?:to|through|in|between|into)\s(?:the|his|her|their)\s(?:\w+\s)?(?:{of('part')}|back|ribs|brain|eyes)|(?:his|her|their)\s{of('part')}\s{of('harmed')}(?:\s(?:in|off|out))?)\b"
    # "Show your face here once more and you'll leave in a box".
    yield rf"{of('comes')}\b[^.!?\n]{{0,60}}\b{of('again')}\b[^.!?\n]{{0,20}}\band\s(?:you['’]ll|you\swill|we['’]ll|we\swill|i['’]ll|i\swill|they['’]ll)\s{_W}{{0,4}}?(?:in\san?\s{of('place')}|in\spieces|on\sa\sstretcher|in\s(?:the\s)?(?:hospital|morgue|ground)|feet\sfirst|your\s{of('part')})\b"
    # "Next time we burn his car with him in it".
    yield rf"(?:next\stime\s(?:we|i)(?:['’]ll|\swill|['’]re\sgoing\sto)?|(?:we|i)(?:['’]ll|\swill|['’]re\s(?:going\sto|gonna)|['’]m\s(?:going\sto|gonna)))\s{_W}?{of('burns')}\s(?:his|her|their|your)\s(?:\w+\s)?{of('burnt')}\b(?:\swith\s(?:him|her|them|you)\s(?:in|inside)(?:\sit)?)?"
    # "We'll be waiting outside his house and he'll end up in hospital".
    yield rf"we(?:['’]ll|\swill|['’]re)\s(?:be\s)?waiting\sfor\s(?:him|her|them|you)\b[^.!?\n]{{0,50}}\b(?:he|she|they|you)(?:['’]ll|\swill|['’]s\sgoing\sto)\s{of('ends')}\s(?:in|on)\s(?:the\s|a\s)?{of('place_told')}\b"
    # "That old man is going to get a bullet in the head".
    yield r"(?:he|she|you|they|(?:that|this|the)\s(?:\w+\s){1,2}?)(?:['’]s|\sis|\sare|['’]re|['’]ll|\swill)\s?(?:going\sto\s|gonna\s)?(?:get|take|catch|eat)\sa\sbullet\s(?:in|to|through|between)\s(?:the|his|her|their|your)\b"


def _german(of: Callable[[str], str]) -> Iterator[str]:
    # "Ich finde dich und breche dir die Beine".
    yield rf"(?:ich|wir)\s(?:finden?|kriegen?|erwischen?|holen?)\s(?:dich|euch)\s(?:schon\s|noch\s)?und\s(?:dann\s)?{of('harms')}\s(?:dir|euch)\s(?:die|den|das|alle)\s(?:\w+\s)?{of('part')}\b"
    yield rf"(?:dem|der|denen|dir|euch|ihm|ihr|ihnen|solchen?\s\w+|diesem\s\w+|diesen\s\w+)\s{of('should')}\s(?:mal\s|doch\s|endlich\s|einfach\s|ordentlich\s)*(?:(?:der|die|das|den|eins?\sin\sdie|eine?\skugel\sin\sden|eine?\skugel\sdurch\sden|eins\süber\sden)\s)?{of('part')}\s{_W}?{of('harmed')}\b"
    yield rf"(?:noch\s(?:einmal|mal|ein\s(?:wort|mal|artikel|brief))|lass\sdich\s[^.!?\n]{{0,30}}(?:noch\smal|nochmal|noch\seinmal)|wenn\s(?:du|ich\sdich)\s[^.!?\n]{{0,40}}(?:noch\smal|nochmal|noch\seinmal|wieder))[^.!?\n]{{0,50}}\b(?:du|ihr|dich|dir|euch)\b[^.!?\n]{{0,30}}\b{of('place')}\b"
    yield rf"{of('next_time')}\s{of('harms')}\s(?:wir|ich)\s(?:ihm|ihr|denen|dir|euch|dem\s\w+|der\s\w+)\s{_W}{{0,2}}?(?:{of('part')}|wagen|laden|bude|reifen)\b"
    yield rf"(?:wir|ich)\s(?:warte[nt]?|lauer[nt]?|stehe[nt]?)\s[^.!?\n]{{0,50}}\bund\s(?:dann\s)?(?:er|sie|du)?\s?{of('ends')}\s{_W}{{0,3}}?(?:im\s(?:krankenhaus|sarg|rollstuhl)|auf\sder\sintensiv\w*|in\sder\skiste|unter\sder\serde)\b"
    yield rf"(?:der|die|dieser|diese|du|ihr|so\seiner)\s{_W}{{0,2}}?{of('gets')}\s(?:noch\s|bald\s|eines\stages\s)*eine?\skugel\s(?:in|durch|zwischen)\s(?:den|die|das)\b"


def _french(of: Callable[[str], str]) -> Iterator[str]:
    act = rf"{of('harm')}(?:er|ir|e|ons|era|erai|erons|ent|ez)?"
    yield rf"{of('should')}\s(?:lui|leur|te|vous)\s(?:{act}|mettre\s(?:une?\s(?:balle|brique|batte)\sdans|un\scoup\sde\s\w+\sdans)|mette\sune?\sballe\sdans|tirer\sune\sballe\sdans|coller\sune\sballe\sdans)\s(?:la|le|les|sa|son|ses|l['’])\s?{of('part')}\b"
    yield rf"{of('next_time')}[^.!?\n]{{0,15}}\s(?:on|je|nous)\s(?:lui|leur|te|vous)\s{act}\s(?:la|le|les|sa|son|ses|ta|tes|l['’])\s?{of('part')}\b"
    yield rf"(?:on|je|nous)\s(?:va\s|vais\s|allons\s)(?:lui|leur|te|vous)\s{act}\s(?:la|le|les|sa|son|ses|ta|tes|l['’])\s?{of('part')}\b"
    yield rf"(?:on|nous|je)\s(?:l['’]|les\s|t['’]|vous\s){of('waits')}\s[^.!?\n]{{0,50}}\bet\s(?:il|elle|ils|elles|tu|vous)\s(?:va\s|vas\s|vont\s|allez\s)?{of('ends')}\s[^.!?\n]{{0,12}}{of('place')}"
    yield rf"(?:reviens|remets\sles\spieds|repasse|remontre|encore\sun\s(?:mot|article)|une\sfois\sde\splus|si\s(?:tu|vous)\s[^.!?\n]{{0,40}}(?:encore|une\sfois\sde\splus))[^.!?\n]{{0,50}}\b(?:tu|vous)\s(?:vas\s|allez\s)?{of('ends_spoken_to')}\s[^.!?\n]{{0,12}}{of('place')}"
    yield r"(?:(?:ce|cette|cet)\s(?:[^\W\d_]+\s){1,2}|il|elle|tu|vous)\s?(?:va|vas|allez|finira\spar)\s(?:se\s|te\s|vous\s)?prendre\s(?:une\sballe|du\splomb|un\scoup\sde\scouteau)\b"


def _spanish(of: Callable[[str], str]) -> Iterator[str]:
    yield rf"{of('should')}\s{of('harm')}(?:le|les|te|os)?\s(?:un\stiro\sen\s|una\sbala\sen\s|un\sladrillo\sen\s)?(?:la|el|los|las|su|sus|tu|tus)\s{of('part')}\b"
    yield rf"(?:la\spróxima(?:\svez)?|esta\svez|mañana|esta\snoche|como\s(?:vuelva|vuelvas|lo\svea|te\svea)\b[^.!?\n]{{0,30}})[,\s]\s?(?:le|les|te|os)\s(?:vamos\sa\s|voy\sa\s)?{of('harms')}\w{{1,5}}\s(?:un\stiro\sen\s|una\sbala\sen\s)?(?:la|el|los|las|su|sus)\s{of('part')}\b"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:y\s|que\s)?{of('ends')}\s(?:de\saquí\s|de\sallí\s)?(?:en\s{of('place')}|con\slos\spies\spor\sdelante|bajo\stierra)\b"
    yield rf"(?:lo|la|los|le|te)\s{of('waits')}\s[^.!?\n]{{0,50}}\by\s(?:va\sa\s|vas\sa\s)?{of('ends_told')}\s(?:en\s{of('place_told')}|con\slos\spies\spor\sdelante|bajo\stierra)\b"
    yield rf"(?:ese|esa|este|esta|tú|usted|el\smuy)\s(?:[^\W\d_]+\s){{0,2}}?(?:se\sva\sa|te\svas\sa|va\sa|vas\sa)\s{of('gets')}\s(?:un\s(?:tiro|balazo|navajazo)|una\s(?:bala|puñalada))\b"


def _italian(of: Callable[[str], str]) -> Iterator[str]:
    yield rf"{of('should')}\s{of('harm')}\w{{0,6}}\s(?:un\sproiettile\sin\s|una?\s\w+\sin\s|in\s)?(?:la|le|il|i|gli|l['’])?\s?{of('part')}\b"
    yield rf"{of('next_time')}[^.!?\n]{{0,12}}\s(?:gli|le|ti|vi|ve\sle|te\sla|gliela)\s{of('harms')}\w{{0,6}}\s(?:fuoco\salla\s|fuoco\sa\s)?(?:la|le|il|i|gli|l['’]|in)?\s?(?:sua\s|sue\s)?{of('part')}\b"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:e\s)?{of('ends')}\s{of('place')}\b"
    yield rf"(?:lo|la|li|ti|vi)\s(?:aspettiamo|aspetto|aspetteremo)\s[^.!?\n]{{0,50}}\be\s{of('ends_told')}\s{of('place_told')}"
    yield rf"(?:quel|quella|questo|questa|quello)\s(?:[^\W\d_]+\s){{0,2}}?{of('gets')}\s(?:una\s(?:pallottola|coltellata)|un\sproiettile)\b"


def _portuguese(of: Callable[[str], str]) -> Iterator[str]:
    # "Vou encontrar-te e partir-te as pernas", "vou te quebrar a cara", "vou quebrar a tua cara".
    yield rf"(?:vou|vamos)\s(?:[\w-]+\se\s)?{of('harm')}\w{{0,4}}-(?:te|vos)\s(?:as?|os?)\s{of('part')}\b"
    yield rf"(?:vou|vamos|a\sgente\svai)\s(?:te|vos)\s(?:\w+\se\s)?{of('harm')}\w{{0,4}}\s(?:as?|os?)\s(?:(?:su|tu)as?\s|(?:se|te)us?\s)?{of('part')}\b"
    yield rf"(?:vou|vamos)\s{of('harm')}\w{{0,4}}\s(?:a\stua|as\stuas|o\steu|os\steus)\s{of('part')}\b"
    yield rf"(?:alguém\s(?:devia|deveria|tinha\sque|tinha\sde|precisa)|(?:ele|ela|esse\s\w+|essa\s\w+|eles)\s(?:merec(?:e|em|ia|iam)\sque\slhe)|(?:tinham|tinha|deviam|devia)\s(?:que\s|de\s)?(?:lhe\s)?)\s?{of('harm')}\w{{0,4}}\s?(?:a|as|o|os|na|no|nas|nos)?\s?(?:dele\s|dela\s|desse\s\w+\s)?{of('part')}\b"
    yield rf"{of('next_time')}[^.!?\n]{{0,12}}\s(?:(?:a\sgente|nós|eu)\s)?(?:vamos\s|vou\s|vai\s)?(?:lhe\s)?{of('harms')}\w{{0,5}}\s(?:fogo\sn)?(?:o|a|os|as)?\s?{of('part')}\b"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:e\s|que\s)?(?:você\s|tu\s|cê\s)?{of('ends')}\s(?:daqui\s|de\slá\s)?{of('place')}\b"
    yield rf"(?:esper(?:amos|o|aremos)|vamos\s(?:te\s)?esperar)\s(?:por\s)?(?:ele|ela|eles|você|ti|te)\b[^.!?\n]{{0,50}}\be\s(?:ele\s|ela\s|você\s)?(?:vai\s|vais\s)?{of('ends_told')}\s(?:no\s(?:hospital|cemitério)|(?:num|em\sum)\scaixão|de\smaca)\b"
    yield rf"(?:esse|essa|este|esta|você|vocês|tu|o\sdesgraçado)\s(?:[^\W\d_]+\s){{0,2}}?(?:vai|vais|vão)\s{of('gets')}\s{of('bullet')}\b"


def _dutch(of: Callable[[str], str]) -> Iterator[str]:
    # "Ik vind je en breek je benen".
    yield rf"(?:ik|we|wij)\s(?:vind|vinden|pak|pakken|krijg|krijgen)\s(?:je|jou|jullie)\s(?:wel\s|nog\s)?en\s(?:dan\s)?(?:breek|breken|sla|slaan|snijd?|snijden|trap|trappen)\s(?:ik\s|we\s)?(?:je|jullie)\s(?:\w+\s)?{of('part')}\b"
    yield rf"(?:iemand\s(?:moet|moest|zou)|ze\s(?:moeten|moesten|zouden|mogen)|(?:die|hij|zij|dat\s\w+|die\s\w+)\sverdien(?:t|en))\s(?:{_W}{{0,3}}?)(?:een\s(?:kogel|baksteen|mes)\s(?:door|in|tussen)\s)?(?:zijn|z['’]n|haar|hun|d['’]r|de|hem\sde|haar\sde|die\s\w+\sde)\s{of('part')}\s{_W}{{0,2}}?(?:{of('harm')}|in\sde\sfik\s\w+)\b"
    yield rf"{of('next_time')}\s{of('harms')}\s(?:we|wij|ik)\s(?:zijn|haar|hun|hem|die\s\w+|z['’]n|jullie|je)\s{_W}{{0,3}}?{of('part')}\b(?:\s(?:in\sde\sfik|in\sbrand|plat|af))?"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:en|dan)\s(?:je\s|jij\s|u\s)?{of('ends')}\s(?:je\s|jij\s|u\s)?(?:\w+\s){{0,3}}?{of('place')}\b"
    yield rf"(?:we|wij|ik)\s(?:wachten|wacht|staan|sta)\s[^.!?\n]{{0,50}}\ben\s(?:dan\s)?(?:hij|zij|ze|je|jij)?\s?{of('ends_told')}\s(?:hij\s|zij\s|ze\s|je\s)?(?:in\s(?:het\sziekenhuis|een\skist|een\srolstoel)|onder\sde\szoden|op\sde\sintensive)"
    yield r"(?:die|dat|deze|hij|zij|jij|je)\s(?:[^\W\d_]+\s){0,2}?(?:krijgt|vangt|verdient)\s(?:nog\s|binnenkort\s|straks\s)*een\skogel\s(?:door|in|tussen)\s"


def _polish(of: Callable[[str], str]) -> Iterator[str]:
    yield rf"{of('should')}\s(?:{_W}{{0,2}}?)(?:mu|jej|im|go|ją|ich|ci|tej\s\w+|temu\s\w+)?\s?{of('harm')}\s{of('part')}\b"
    yield rf"następnym\srazem\s(?:{_W}{{0,2}}?){of('harms')}\s(?:mu|jej|im|ci|wam)\s{_W}{{0,2}}?{of('part')}\b"
    yield rf"{of('harm_stem')}(?:imy|iemy|ę|ię|emy)\s(?:mu|jej|im|ci|wam)\s{_W}?{of('part')}\b"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:a|i|to)\s{of('ends')}\s(?:stąd\s)?{of('place')}\b"
    yield rf"(?:czekamy|będziemy\sczekać|poczekamy)\s(?:na\s(?:niego|nią|nich|ciebie))?[^.!?\n]{{0,50}}\bi\s{of('ends_told')}\s(?:w\s(?:szpitalu|trumnie|piachu)|do\s(?:szpitala|piachu)|na\s(?:wózku|noszach))\b"
    yield rf"wie(?:my|m),?\s(?:gdzie|do\sktórej|o\sktórej)\s[^.!?\n]{{0,30}}\b(?:twoje|twoja|twój|wasze)\s{of('children')}\b"
    yield rf"(?:ten|ta|ci|tamten|ty|on|ona)\s(?:[^\W\d_]+\s){{0,2}}?{of('gets')}\s{of('bullet')}\b"


def _swedish(of: Callable[[str], str]) -> Iterator[str]:
    # "Jag hittar dig och bryter benen på dig".
    yield rf"(?:jag|vi)\s(?:hittar|tar|får\stag\spå)\sdig\soch\s{of('harms')}\s(?:in\s|av\s)?{of('part')}\b(?:\spå\sdig)?"
    yield rf"(?:någon\sborde|man\sborde|nån\sborde|de\sborde|vi\sborde|någon\småste|(?:han|hon|de|den\s\w+)\sförtjänar\s(?:att\s(?:någon|få)|en\skula\si))\s(?:{_W}{{0,3}}?){of('harm')}?\s?(?:in\s|av\s|upp\s|ner\s|en\s(?:kula|tegelsten|kniv)\si\s)?{of('part')}\b(?:\s(?:på|av)\s(?:honom|henne|dem|den\s\w+))?"
    yield rf"nästa\sgång\s{of('harms')}\s(?:vi|jag)\s(?:in\s|av\s|upp\s|ner\s|på\s|eld\spå\s)?(?:hans|hennes|deras|din|ditt|dina)?\s?(?:{of('part')}|bil|hus|ben|skalle|kåk|tänder|knän)\b"
    yield rf"(?:visa\sdig|kom|en\sgång\still|ett\sord\still|om\sdu\s[^.!?\n]{{0,30}}(?:igen|en\sgång\still))[^.!?\n]{{0,60}}\b(?:och|så)\s(?:då\s)?{of('ends')}\sdu\s[^.!?\n]{{0,12}}{of('place')}"
    yield rf"{of('again')}[^.!?\n]{{0,60}}\b(?:och|så)\sdu\s(?:kommer\satt\s)?{of('ends_spoken_to')}\s[^.!?\n]{{0,12}}{of('place_spoken_to')}"
    yield r"(?:vi|jag)\s(?:väntar|står)\s[^.!?\n]{0,50}\boch\s(?:då\s)?(?:han|hon|du|de)?\s?(?:hamnar|slutar|åker)\s(?:han\s|hon\s|du\s)?(?:på\s(?:sjukhus|akuten)|i\s(?:en\skista|rullstol))\b"
    yield rf"(?:vi|jag)\svet\s(?:var|vilken|när)\s[^.!?\n]{{0,20}}\b(?:dina|din|era)\s{of('children')}\b"
    yield r"(?:den|han|hon|du|de)\s(?:(?:jäveln|där|gubben|typen|kärringen)\s){0,2}?(?:ska|kommer\satt)\s(?:få|äta)\s(?:en\skula|bly|kniven)\b"


def _turkish(of: Callable[[str], str]) -> Iterator[str]:
    yield rf"{of('part')}\s(?:{_W}{{0,2}}?){of('harm')}\s{of('should')}\b"
    yield rf"(?:biri(?:si|leri|nin)?|birileri)\s(?:{_W}{{0,3}}?){of('part')}\s(?:{_W}?){of('harm_asked')}\b"
    yield rf"(?:bir\sdahaki\ssefere|bir\sdaha\s\w+|yarın|bu\sgece)[^.!?\n]{{0,30}}\s{of('part')}\s(?:{_W}{{0,3}}?){of('harms')}\b"
    yield rf"{of('part')}\s(?:içinde\w*\s\w+\s|{_W})?{of('harms_at_once')}\b"
    yield rf"bir\sdaha\s[^.!?\n]{{0,50}}\b{of('place')}\s(?:\w+\s)?{of('ends')}\b"
    yield rf"(?:bekliyoruz|bekleyeceğiz|bekleriz)\b[^.!?\n]{{0,40}}\b(?:hastanelik|mezarlık)\s{of('ends_told')}\b"
    yield rf"{of('children')}\s[^.!?\n]{{0,40}}\b(?:biliyoruz|biliyorum)\b"
    yield rf"(?:bu|şu|o)\s(?:[^\W\d_]+\s){{1,2}}?(?:kurşunu|mermiyi|bıçağı)\s{of('gets')}\b"


_FORMS: Mapping[str, Callable[[Callable[[str], str]], Iterator[str]]] = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "es": _spanish,
    "it": _italian,
    "pt": _portuguese,
    "nl": _dutch,
    "pl": _polish,
    "sv": _swedish,
    "tr": _turkish,
}
"""Of each language."""
_TABLE = Phrases.load(__package__, "threat_parts")
_SIGNS = Phrases.load(__package__, "threat_signs")
_WORDS = Phrases.load(__package__, "open_threat_words")


def _of(language: str, tag: str) -> str:
    """The words of a language with a tag, as a group of a pattern."""
    return f"(?:{any_of(_TABLE.texts(tag, language))})".replace("'", "['’]").replace(r"\ ", r"\s")


def _pattern(language: str) -> re.Pattern[str]:
    return lazy_pattern(
        lambda: rf"(?<![\w’'-])(?:{'|'.join(f'(?:{form})' for form in _FORMS[language](partial(_of, language)))})",
        re.IGNORECASE,
    )


_PATTERNS = {language: _pattern(language) for language in _FORMS}
_BEFORE, _BEHIND = 160, 240
"""Characters to either side of a sign in which all of such a threat stands."""


_REPORTED = lazy_pattern(
    lambda: rf"(?<![\w-])(?:(?:{any_of(_TABLE.texts('reports'))})|(?:{any_of(_TABLE.texts('reports_stem'))})\w*)(?!\w)",
    re.IGNORECASE,
)
"""A sentence that tells what somebody said or what is before a court."""
_SAID = lazy_pattern(lambda: rf"(?<![\w-])(?:{any_of(_WORDS.texts('report'))})(?!\w)", re.IGNORECASE)
"""The same of words that are said to somebody: whoever threatens speaks of courts and of the police himself."""
_NOT = lazy_pattern(lambda: rf"(?<![\w-])(?:{any_of(_TABLE.texts('denies'))})(?!\w)", re.IGNORECASE)


@analysis()
def may_threaten_by_parts(document: Document) -> bool:
    """Whether a text has one of the signs."""
    return IN_LOWERED.any_in(document, _any_sign())


@cache
def _signs(language: str) -> frozenset[str]:
    """One of these stands in each threat of a language, in small letters."""
    return frozenset(_SIGNS.texts(language, "any"))


@cache
def _any_sign() -> Literals:
    return Literals(dict.fromkeys(_SIGNS.texts(language="any")))


def threats_by_parts(document: Document) -> Iterator[Address]:
    """Such threats, at most one a sentence."""
    if not may_threaten_by_parts(document):
        return
    from provenance_plugins.moderation.menaces import Address  # noqa: PLC0415 - every text asks the condition above
    from provenance_plugins.moderation.passages import (  # noqa: PLC0415 - the same
        is_code,
        is_framed,
        sentence_around,
        trimmed,
    )

    reached = -1
    found = list(_found(document))
    to_you = frozenset(core for core, spoken_to in found if spoken_to)
    for core in sorted({core for core, _ in found}):
        if core.start < reached or is_code(document, core):
            continue
        sentence = sentence_around(document, core)
        said = _SAID if core in to_you else _REPORTED
        if is_framed(document, core, sentence) or said.search(document.text, *sentence) is not None:
            continue
        if _NOT.search(document.text, max(sentence.start, core.start - _NEAR), core.start) is not None:
            continue
        reached = sentence.end
        yield Address(trimmed(document, sentence), "parts", document.slice(core), direct=False, place=core, core=core)


def _found(document: Document) -> Iterator[tuple[Span, bool]]:
    """Where the forms of a language stand around its signs, and whether somebody is spoken to; each place is read once."""
    from provenance_plugins.moderation.threats_to_you import TO_YOU  # noqa: PLC0415 - every text asks the condition above

    text, low = document.text, lowered(document)
    places = IN_LOWERED.find_all(document, low, _any_sign())
    for language, pattern in _PATTERNS.items():
        signs = _signs(language)
        for start, end in _windows(sorted(at for sign, at in places if sign in signs)):
            for match in pattern.finditer(text, start, end):
                yield Span(*match.span()), False
            for match in TO_YOU[language].finditer(text, start, end):
                yield Span(*match.span()), True


def _windows(places: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches around places, those that overlap as one: each character is read once."""
    start = end = -1
    for at in places:
        if at - _BEFORE > end:
            if end >= 0:
                yield start, end
            start = max(0, at - _BEFORE)
        end = at + _BEHIND
    if end >= 0:
        yield start, end


_NEAR = 20
"""Characters before such words in which they are denied."""
