"""What chat assistants say around a text that they were asked for, in words that vary: "Here's a 500-word article about the bridge:", "I can also shorten it if you prefer"."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis.content.wordings import STARTS, STOP, anchors, any_of_kind, call
from provenance.api import Phrases

_WORDS = Phrases.load(__package__, "assistants")


_of = partial(any_of_kind, _WORDS)
_YES = r"(?:(?:sure(?: thing)?|certainly|absolutely|of course|great(?: question| choice| idea)?|okay|ok|no problem|happy to help|glad to help|gladly|yes|alright|understood|got it|good question)[!,.:] ?)"
_HERE = r"(?:here(?:['’]s| is| are)|below (?:is|are|you(?:['’]ll| will) find)|this is)"
_SOME = r"(?:an?|the|your|my|some|one|two|three|four|five|six|seven|eight|ten|\d+|another)"
_REST = r"[^.!?\n]{0,90}"
_WORK = r"(?:shorten|expand|rewrite|revise|adjust|make|translate|turn|convert|add|write|draft|create|generate|format|tailor|adapt|refine|simplify|include|provide|summari[sz]e|polish)"
_ENDS = r"[.!?:]*[^\w\n]*$"

ASSISTANTS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "assistant",
        ("here's ", "here’s ", "here is ", "here are ", "below is ", "below are ", "below you", "this is "),
        call(
            lambda: (
                rf"{STARTS}(?:{_YES}{{1,2}}{_HERE} {_SOME} (?:[^.!?:\n]{{0,90}}:|(?:[\w'’-]+ ){{0,4}}?{_of('texts')}\b[^.!?:\n]{{0,90}}\.)"
                rf"|{_HERE} {_SOME} (?:[\w'’-]+ ){{0,3}}?(?:\d[\d,]*[ -]words?|{_of('reworked')}) (?:[\w'’-]+ ){{0,4}}?{_of('texts')}\b{_REST}[:.]"
                rf"|{_HERE} {_SOME} (?:[\w'’-]+ ){{0,4}}?{_of('texts')} (?:that )?(?:you (?:asked for|requested|wanted)|as (?:you )?(?:requested|asked)|based on (?:your|the (?:information|details|prompt|notes|outline|text) you))\b{_REST}[:.]"
                rf"|{_HERE} (?:two|three|four|five|six|seven|eight|ten|some|a few|several|\d+) (?:[\w'’-]+ ){{0,2}}?(?:alternative|possible|suggested|catchy|potential|engaging|different) (?:[\w'’-]+ ){{0,2}}?(?:headlines?|titles?|options|captions?|versions?|subject lines|taglines?|slogans?|tweets?|hooks?)\b{_REST}[:.]){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "you provided|you gave|you've provided|you’ve provided|you shared|your prompt|your request|your instructions|the prompt"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:based on (?:the )?(?:information|details|notes|text|prompt|instructions|outline|facts|sources) (?:that )?you(?:['’]ve| have)? (?:provided|gave|given|shared|pasted|supplied)(?: me)?, ?{_REST}[:.]"
                rf"|(?:note|disclaimer|please note)?[: ]*(?:that )?(?:this|the above|the following) (?:[\w-]+ )?{_of('texts')} (?:was|is|has been) (?:generated|written|created|produced|drafted|composed) (?:\w+ )?(?:based on|according to|in response to|from|following) (?:your|the|a) (?:prompt|request|instructions|input|query|outline)s?\b{_REST}[.:]?"
                rf"|this (?:draft|version|{_of('texts')}) (?:follows|meets|sticks to|adheres to|reflects|respects) your (?:instructions|request|requirements|prompt|guidelines|outline)\b{_REST}[.:]?){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors("i've |i’ve |i have |i can |i could |let me |feel free|i tried to|i made up|i invented"),
        call(
            lambda: (
                rf"{STARTS}(?:{_YES}?i(?:['’]ve| have) (?:rewritten|revised|shortened|expanded|edited|reworded|rephrased|condensed|polished|restructured|simplified|paraphrased|proofread|reworked|drafted) (?:the|your|this) (?:[\w-]+ )?(?:{_of('texts')}|passage|section|sentence|wording|tone)s? (?:to (?:make|be|sound|read|improve|keep|fit|flow)|for (?:clarity|you|concision|readability|flow)|as (?:you )?(?:asked|requested)|below|in a|with a|while)\b{_REST}[.:!]?"
                rf"|i (?:can|could) (?:also |further |easily )?{_WORK} (?:it|this|the {_of('texts')}|a|an|more|any|some){_REST} if you(?:['’]d)? (?:prefer|like|want|wish|need)\b{_REST}[.!?]?|{_YES}?let me (?:rewrite|revise|rephrase|redo|shorten|fix|expand|translate|reword) (?:that|this|it|the {_of('texts')})(?: for you| again)?[.:!]?"
                rf"|feel free to (?:ask|let me know|reach out)(?: me)? if (?:you(?:['’]d)? (?:want|need|like|have)|anything|there){_REST}[.!]?|(?:please )?note that i (?:made up|invented|fabricated) {_REST}[.]?){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "fictional|fictitious|made up|made-up|placeholders|invented|illustrative|before you publish|before publishing|before publication|before you post|before posting"
        ),
        call(
            rf"{STARTS}(?:(?:please note[: ]*(?:that )?|note[: ]*(?:that )?|remember[: ]*(?:that )?)?(?:the |all |any )*(?:quotes?|quotations?|names?|figures?|statistics|numbers|details|sources|dates)(?: and \w+)?(?: above| below| here| used| in (?:this|the) \w+)* (?:are|is|were) (?:purely |entirely |all )?(?:fictional|fictitious|made[- ]up|invented|placeholders|illustrative|hypothetical|examples?)\b{_REST}\b(?:replaced?|verif\w+|checked|real ones|actual)\b{_REST}"
            rf"|(?:please |remember to |be sure to |make sure (?:to|you) |don['’]t forget to |always )+(?:fact[- ]check|verify|double[- ]check|check|replace|update|fill in|confirm) (?:the|any|all|these) {_REST}\bbefore (?:you )?(?:publish|post|send|submit|us)\w*\b{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "personal opinions|personal beliefs|personal feelings|my knowledge |my training |real-time|the internet"
        ),
        call(
            rf"{STARTS}(?:(?:unfortunately|sorry|please note that|note that|i['’]m sorry, but)[,:]? ?)?(?:i (?:do not|don['’]t) have personal (?:opinions|beliefs|feelings|experiences|preferences)\b{_REST}|(?:i am|i['’]m) (?:unable|not able) to (?:verify|confirm|browse|access|check|provide){_REST} (?:as|since|because) my (?:knowledge|training)(?: data)?\b{_REST}"
            rf"|my (?:knowledge|training data|training|information) (?:base )?(?:ends|stops|only goes|goes (?:only )?up|only extends|extends|is (?:limited|current) (?:to|up|as)|was last updated|cuts off){_REST}\d{{4}}{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "you asked|you requested|you wanted|you mentioned|you suggested|i can |i could |i'll |i’ll |i will |i'm just|i’m just|i am just|i'm only|i am only|i'm an ai|i am an ai|hope this|hope that|hope it|this response|this answer|this output|as requested|as you requested|as you asked|per your|here's the final|here’s the final|here is the final|here's the updated|here is the updated|here's the polished|here is the polished|here's your|here’s your|here is your|just ask|let me know|happy to"
        ),
        call(
            rf"{STARTS}(?:i(?:['’]ve| have) (?:made|added|removed|adjusted|updated|included|incorporated|kept|applied|changed) (?:the|your|all|those|these) [^.!?\n]{{2,50}}\byou(?:['’]ve| have)? (?:asked|requested|wanted|mentioned|suggested)\b{_REST}|let me know [^.!?\n]{{2,60}}\bi(?: can| could| will|['’]ll) (?:adjust|change|revise|tweak|edit|rewrite|expand|refine|update|shorten|rework)\b{_REST}"
            rf"|i(?:['’]m| am) (?:just |only )?an? (?:ai|language model|ai (?:assistant|model))\b[^.!?\n]*\b(?:and|so) (?:i )?(?:have no|can['’]t|cannot|don['’]t|do not|am unable)\b{_REST}|(?:i )?hope (?:this|that|it) (?:works|helps|is what|fits|meets)[^.!?\n]*[.!] (?:want me to|would you like me to|do you want me to|shall i|should i)\b[^\n]{{0,80}}"
            rf"|this (?:response|answer|output) (?:was|is|has been) (?:generated|written|produced|created) by{_REST}|(?:as (?:you )?(?:requested|asked)|(?:as )?per your (?:request|instructions)),? (?:here|below|i['’ ])[^\n]{{3,100}}|here(?:['’]s| is) (?:the|your) (?:final|updated|polished|finished|new|edited|improved) (?:version|draft|article|text|piece|copy|post|essay|story)\b{_REST}[:.]"
            rf"|if you (?:need|want|would like|prefer|['’]d like) [^.!?\n]{{0,40}}\b(?:different|another|shorter|longer|formal|tone|angle|version|style|headlines?|changes|revisions?|edits|tweaks|adjustments)\b[^.!?\n]{{0,30}}, ?(?:just (?:ask|let me know|say|tell me)|let me know|feel free to ask|i(?:['’]d be| am|['’]m) happy to){_REST}"
            rf"|i (?:can['’]t|cannot|am unable to) (?:provide|access|give|offer) (?:real-time|current|live|up-to-date){_REST}){_ENDS}"
        ),
    ),
    (
        "assistant",
        ("meta description", "meta title", "seo title"),
        call(
            r"^[*_ ]*(?:meta description|meta title|seo title|seo description)[*_]*:[*_]* ?[\w“\"][^\n]{20,170}[*_]*$"
        ),
    ),
    (
        "assistant",
        ("user:", "human:", "prompt:", "chatgpt:", "assistant:", "claude:", "gemini:"),
        call(
            rf"^[*_ ]*(?:(?:user|human|prompt)[*_]*:[*_]* ?(?:please )?(?:can you |could you )?(?:write|draft|create|generate|rewrite|summari[sz]e|translate|give me|help me|make|shorten|expand)\b{_REST}|(?:chatgpt|assistant|claude|gemini|copilot)[*_]*:[*_]* ?{_YES}?(?:here(?:['’]s| is| are) (?:an?|the|your)|i['’]d be happy to|as an ai)\b{_REST})[.:!?]?[*_\s]*$"
        ),
    ),
)
"""The kind of left-over; what stands in each, in small letters; and how it is written."""
