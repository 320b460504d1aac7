"""English prompts and notices by their parts: what is popular where, what to try next, why content is hidden, what is sold while stocks last, which keys a player has, and what an assistant could not open.

Each fits a whole line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["PROMPTS_BY_SLOTS"]

_REST = r"[^.!?\n]{0,70}"
_SITE = r"(?:the|our|this) (?:site|blog|website|page|app)"
_SHOWN = r"(?:[\w-]+ )?(?:content|video|map|post|embed|player|section|widget|tweet|feed|media|film|podcast|podcasts|clip|form)"
_START = (
    r"(?:start|take|get|subscribe|sign|log|register|create|buy|become|choose|join|try|upgrade|pick|purchase|activate)"
)
_DONE = r"(?:found|named|charged|killed|dies|died|arrested|jailed|hit|drops|dropped|plans|says|warns|calls|wins|faces|opens|closes|gets|sets|backs|quits|vows|urges|hails|rescued|missing|injured|sentenced|fined|banned|cleared|accused|held|sacked|stabbed|shot|rejects|approves|scraps|unveils|launches|raises|cuts|loses|returns|marks|honoured|shut|stranded|reopens)"
"""A verb of headlines, without which "See also:" leads to a work that an author means."""


def _whole(alternatives: Iterable[str]) -> re.Pattern[str]:
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")


PROMPTS_BY_SLOTS: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "popular|trending|most shared|most read|most viewed|most watched|most comment|most liked|on the site|on our site|on the blog|on this site"
        ),
        _whole(
            (
                rf"(?:most (?:shared|read|popular|viewed|watched|commented(?: on)?|liked|loved|discussed)|popular|trending)(?: (?:stories|posts|articles|recipes|videos|reads|picks|news))?(?: (?:now|right now|today|this (?:week|month)|of the (?:week|month|day)|on {_SITE}|from around the (?:site|web)))+",
                rf"(?:also|elsewhere|new|popular|now|more) on {_SITE}(?: (?:this week|today))?: ?[^\n]{{6,140}}",
            )
        ),
    ),
    (
        "related",
        anchors("enjoyed this|enjoyed my|enjoyed our|liked this|liked my|liked our|loved this|loved my|loved our"),
        call(
            r"^[^\w\n(]*(?:if you (?:liked|enjoyed|loved)|(?:enjoyed|liked|loved)) (?:reading )?(?:this|my|our) (?!episode|podcast|show|album|film|book|season|novel)[\w-]+(?: [\w-]+)?[,?] (?:then )?(?:check out|try|have a (?:look|read|go)|take a look|why not|don['’]t miss|be sure to|you(?:['’]ll| will| might| may)(?: also| just)? (?:love|like|enjoy|want)|head over|see|read) [^\n]{3,140}$"
        ),
    ),
    (
        "related",
        ("see also: ", "read more: ", "watch also: "),
        call(rf"^[^\w\n(]*see also: (?=(?-i:[A-Z]))(?=[^\n]* {_DONE}\b)[\w’'-]+(?: [\w’',£$-]+){{3,12}}[^\w\n.]*$"),
    ),
    (
        "newsletter",
        anchors("email|newsletter|briefing|bulletin|digest|round-up|roundup|dispatch"),
        call(
            rf"^[^\w\n(]*(?:want|like|love|fancy|need|hungry for|looking for) (?:more|this|what you(?:['’]ve)? read|to know more|to read more)\b[^?.!\n]{{0,40}}\? (?:our|get|sign|join|subscribe|try|the) [^.!?\n]{{0,50}}\b(?:e-?mail|newsletter|briefing|bulletin|digest|round-?up|dispatch)\b{_REST}[.!]*[^\w\n]*$"
        ),
    ),
    (
        "cookie",
        anchors("cookie|not consented|your consent|trackers"),
        call(
            rf"^[^\w\n(]*(?:(?:this|the) {_SHOWN} (?:is|are|has been|cannot be|can['’]t be|is not|isn['’]t|will not be|won['’]t be) (?:currently )?(?:blocked|hidden|disabled|displayed|shown|loaded|played|available)(?:,? (?:because|until|unless|as|since) {_REST}\b(?:cookies?|consent(?:ed)?|trackers)\b{_REST}|\. (?:please )?(?:accept|allow|enable|consent to) {_REST}\bcookies\b{_REST})"
            rf"|you(?:['’]ve| have)(?:n['’]t)? (?:rejected|not accepted|declined|refused|disabled|blocked|accepted|not consented to) {_REST}\bcookies\b(?:[,.]? (?:so |and )?(?:we|this|our|the (?:content|video|map|page|site|player|post))\b{_REST})?)[.!]*[^\w\n]*$"
        ),
    ),
    (
        "advertisement",
        anchors(
            "add to cart|add to basket|add to bag|while stocks last|while stock lasts|while supplies last|before it's gone|before it’s gone|before they sell out|opinions|views are|thoughts|partnership with|collaboration with"
        ),
        call(
            r"^[^\w\n(]*(?:add to (?:cart|basket|bag|trolley) ?[–—:|-]+ ?[^\n]{2,50}|(?:buy|shop|order|get (?:it|yours)|grab (?:it|yours))(?: (?:now|today|online|here|yours))?(?: ?[–—-]+ ?|, |: ?| )(?:while (?:stocks? lasts?|supplies last)|before (?:it['’]s gone|they['’]re gone|they sell out|it sells out))"
            r"|(?:this|today['’]s) (?:post|article|video|recipe|episode|review|blog post|newsletter) (?:is|was|has been) (?:kindly )?(?:sponsored|paid for|supported|funded|gifted) by [^.!?\n]{2,60}\. (?:as (?:always|ever),? )?(?:all |the |my |but )*(?:opinions|views|thoughts)\b[^.!?\n]{0,20}\b(?:my own|mine|our own|ours)"
            r"|(?:this|today['’]s) (?:post|article|video|recipe|episode|review|blog post) (?:is|was|has been) (?:made|created|written|produced|published) in (?:a )?paid (?:partnership|collaboration) with [^.!?\n]{2,60})[.!]*[^\w\n]*$"
        ),
    ),
    (
        "readmore",
        (
            "to keep reading",
            "to continue reading",
            "to carry on reading",
            "to read the rest",
            "to read the full",
            "to read the whole",
            "to read on",
        ),
        _whole(
            (
                rf"to (?:keep|continue|carry on) reading(?: (?:this|the|our) (?:full |whole )?(?:story|article|post|piece|report|feature|page))?(?:,|,? please| (?=subscribe|register|sign (?:up|in)|log in)) ?{_START}\b{_REST}",
                rf"to read (?:the (?:rest|full|whole|complete)[^,.\n]{{0,40}}|on)(?:,|,? please) ?{_START}\b{_REST}",
            )
        ),
    ),
    (
        "footer",
        anchors("company number|company no|charity number|charity no|no part of this"),
        call(
            r"^[^\w\n(]*(?:(?:registered )?(?:company|charity) (?:number|no\.?|reg(?:istration)?\.? (?:no\.?|number))[: ]*\d{6,8}\b[^\n]{0,100}|copyright (?:©|\(c\))? ?\d{4}[^.\n]{2,60}\. no part of this (?:site|website|publication|page|article) may be (?:reproduced|copied|used)\b[^\n]{0,90})$"
        ),
    ),
    (
        "comments",
        anchors("star rating|rate it|rate this|rating|in the comments|comment below|let me know how|a review"),
        call(
            r"^[^\w\n(]*(?:(?:have you|did you) (?:ever )?(?:made?|tried|try|cook(?:ed)?|baked?) (?:this|my|these|our|it)\b[^?.!\n]{0,30}\?|if you (?:make|try|cook|bake) (?:this|my|these|our)\b[^,.!?\n]{0,30},) ?(?:then |please |why not |do )*(?:leave|give|rate|let (?:me|us) know|tell|share|comment|drop)\b[^\n]{0,100}$"
        ),
    ),
    (
        "script",
        anchors("arrow key|to mute|html5|javascript|your browser|error occurred|error has occurred"),
        call(
            r"^[^\w\n(]*(?:(?:(?:audio|video|media) player:? ?)?(?:please )?(?:use (?:the )?[\w/ ]{0,24}arrow keys? to (?:increase|decrease|skip|seek|mute|play|pause|advance|change|rewind|jump|adjust|move)\b[^\n]{0,80}|press \w{1,6} to (?:mute|play|pause|skip|go full ?screen)\b[^\n]{0,80})"
            r"|to (?:listen to|watch|view|play|see|hear) (?:this|the|our) (?:podcast|video|film|audio|map|content|episode|clip|player|recording|chart|stream),? (?:you(?:['’]ll)? need|please (?:update|enable|upgrade|use|install|switch|turn)|update|enable|upgrade)\b[^.!?\n]{0,60}(?:browser|javascript|html5|flash|player|plugin)\b[^\n]{0,40}"
            r"|(?:sorry,? )?an error (?:has )?occurred\. (?:please )?(?:try again|reload|refresh)[^\n]{0,30})$"
        ),
    ),
    (
        "assistant",
        anchors(
            "i was unable|i wasn't able|i wasn’t able|i couldn't|i couldn’t|i could not|i can't verify|i can’t verify|i cannot verify|i'm unable|i’m unable|i am unable|enough information|access to the internet|you can share|you share |you send |you upload |you paste |important to note that i"
        ),
        call(
            r"^[^\w\n(“\"]*(?:(?:note: |please note(?: that)?:? |unfortunately,? |sorry,? (?:but )?)*i (?:was unable to|was ?n['’]t able to|was not able to|could ?n['’]t|could not|am unable to|['’]m unable to|cannot|can['’]t) (?:open|browse|access|load|view|retrieve|verify) (?:the|your|any|that|this) [^.!?,\n]{0,30}\b(?:links?|url|pdf|file|attachment|document|page|website|image|spreadsheet|quotes|facts|figures|sources)\b[^.!?\n]{0,40}(?:, (?:so|and) (?:please\b|i(?:['’]ve| have)? (?:based|relied|used|left|kept|worked|summari[sz]ed|inferred|made|marked)\b|(?:this|the|my) (?:summary|answer|response|text|draft|article|review|analysis|version|figures|quotes|overview|comparison)\b)[^\n]{3,120}|\bin this (?:text|draft|article)[.!]?)"
            r"|unfortunately,? i (?:do not|don['’]t) have (?:enough|sufficient|any) (?:[\w-]+ )?(?:information|details|context|data)\b[^.!?\n]{0,50} to (?:write|create|provide|complete|generate|produce|verify|draft)\b[^\n]{0,80}"
            r"|i (?:do not|don['’]t) have access to (?:the internet|real-time|current|live)\b[^\n]{0,90}"
            r"|if you (?:can )?(?:share|send|upload|paste|provide|attach)(?: me)? (?:the|your|a|an|some|more) [^,.!?\n]{2,50}, i(?:['’]ll| can| could|['’]d be (?:happy|glad) to| will)(?: also| then| happily)* (?:check|work out|tailor|revise|rewrite|refine|adjust|review|edit|proofread|summari[sz]e|redraft|rework|improve|expand|translate|reformat|verify|calculate)\b[^.!?\n]{0,30}\b(?:for you|references|sources|tone|text|draft|figures|totals|wording|citations|copy|article|version|accordingly|to your \w+)\b[^\n]{0,30}"
            r"|it['’]s important to note that i (?:cannot|can['’]t|am not able to) (?:provide|give|offer) (?:medical|legal|financial|professional|tax) advice\b[^\n]{0,90})[.!?]*[^\w\n]*$"
        ),
    ),
)
