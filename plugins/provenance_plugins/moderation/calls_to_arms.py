"""English threats by their grammar: who is to come where with which weapon, what somebody has to pay so that nothing is told, and what nobody will live to see.

"Saturday, 9 pm, outside the hostel: bring bats and drive them out", "Pay me or I'll send your husband the pictures". The words are those of
`[call_to_arms]`; a weapon alone is a thing that people carry, and a place one at which they meet.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["calls_to_arms"]

_of = partial(group_of, "call_to_arms")
_CLAUSE = r"[^.!?\n]"
"""What may stand between the parts of a sentence."""


def calls_to_arms() -> Iterator[str]:
    """Each form, with an example."""
    them = r"(?:them|['’]em|him|her|the (?:whole )?(?:lot|pack))"
    take = r"\b(?:bring|grab|fetch|pack) (?:(?:a|an|your|the|some|plenty of|along) )?(?:[\w-]+ )?"
    bring, arm = rf"{take}{_of('weapon')}\b", rf"{take}{_of('arms')}\b"
    # "Bring bats and drive them out", "grab a bat and let's teach them a lesson".
    yield (
        rf"{bring}{_CLAUSE}{{0,60}}?\b(?:{_of('rout')} {them} (?:all )?(?:out|off|away|down|back)|"
        rf"(?:teach|show) (?:them|['’]em|him|her) (?:a lesson|what|who)|{_of('harm')} {them})\b"
    )
    # "Meet at the mosque gates at eight, bring petrol", "grab a bat and come to the mosque".
    yield rf"\b{_of('house')}\b{_CLAUSE}{{0,50}}?{arm}|{arm}{_CLAUSE}{{0,30}}?\b(?:to|at|outside) (?:the|their|that) (?:\w+ )?{_of('house')}\b"
    # "Hang them all from the lampposts".
    yield rf"(?:\A|(?<=[.,!;:\n]\s)|(?<=\n))(?:just |let['’]s |go and )?(?:hang|string|swing) (?:{them}|(?:every (?:last |single )?one|each|all) of (?:them|(?:those|these|the) \w+))(?: all)?(?: up)? from (?:a|the|every|their own) (?:\w+ )?{_of('gallows')}\b"
    yield r"(?:\A|(?<=[.,!;:\n]\s)|(?<=\n))(?:string|hang) up (?:every (?:last |single )?one|each|all) of (?:them|(?:those|these|the) \w+)(?=\W*(?:\Z|[.!\n]))"
    # "Burn their houses down and don't let them out": in `open_threats`; "They are vermin and should be wiped out".
    # Of "they" animals may be meant: slugs are pests and should be killed.
    people = r"(?:these people|those people|you people|you|(?:all|most) of (?:them|you)|(?:the (?:whole )?)lot of (?:them|you))"
    yield rf"\b(?:{people}(?: all)?(?:['’]re| are) (?:\w+ ){{0,2}}?{_of('vermin', 'scum')}|they(?: all)?(?:['’]re| are) (?:\w+ ){{0,2}}?{_of('scum')}),?(?: and| that| who| which)?{_CLAUSE}{{0,24}}?\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|deserves? to)(?: all)? be {_of('purged')}\b"
    # "You won't make it home on Friday", "You won't see Christmas, I promise".
    yield r"\byou(?:['’]ll never| won['’]t| will not| will never|['’]re not going to) (?:make it (?:home|to (?:morning|monday|your (?:car|door)|the end of the (?:week|month)))|see (?:christmas|the (?:morning|sunrise|end of the (?:week|month|year))|another (?:day|birthday|sunrise|christmas)|your (?:next birthday|kids again|children again|family again))|wake up tomorrow)(?=\W*(?:\Z|[.!?,;…\n])|,? (?:tonight|on \w+day|alive|this time|ever again|i (?:promise|swear)))"
    # "I'll break every finger you've got".
    yield rf"\b(?:i|we)(?:['’]ll|['’](?:m|re) (?:gonna|going to)| will| am (?:going to|gonna)) (?:\w+ )?{_of('harm')} (?:every|each)(?: single| last)? {_of('part')} (?:you(?:['’]ve got| have| own)|in your (?:body|hand|hands|face))\b"
    # "Somebody ought to run that reporter over".
    yield r"\b(?:someone|somebody|we) (?:really |just )?(?:ought to|should|needs? to|has to|have to|must) run (?:him|her|them|you|(?:that|this|the|those|these) (?:\w+ )?\w+) over(?=\W*(?:\Z|[.!,;\n]))"
    # "Send me a picture of your tits or I'll tell your husband": not "Give me the ball or I'll tell your mum".
    yield (
        rf"\b(?:send|give|show|transfer|wire|pay)\b(?: (?:me|us))?\b{_CLAUSE}{{0,40}}?(?:\b{_of('demanded')}\b|[t][•*]+s?\b|[$€£] ?\d|\d ?(?:€|euros?|pounds|dollars)){_CLAUSE}{{0,30}}?\bor (?:i|we)(?:['’]ll| will|['’]m going to) "
        rf"(?:tell|send|show|post|publish|leak|share|upload|release|forward)\b{_CLAUSE}{{0,40}}?\b(?:you|your|everyone|everybody|online|all over)\b"
        rf"|\bpay (?:me|us|up)\b,? or (?:i|we)(?:['’]ll| will) (?:tell|send|show|post|publish|leak|share|upload|release)\b{_CLAUSE}{{0,40}}?\b(?:your?|everyone|everybody|online)\b"
        rf"|\b(?:send|give|show) (?:me|us) (?:your )?{_of('intimate')}\b{_CLAUSE}{{0,30}}?\bor (?:your|everyone|everybody|i|we)\b"
    )
