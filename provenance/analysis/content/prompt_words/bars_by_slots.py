"""What pages put around a text, by its parts, in English: what others read at this hour, a label in brackets before another title, a heart to tap, a slogan behind a sponsor, a player's bar, what an assistant says of its draft.

Of other languages see `bars_abroad.py`.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, anchors, call

__all__ = ["BARS"]

_NOW = r"(?:(?:right )?now|today|tonight|this (?:hour|morning|evening|week|month|weekend)|at the moment|of the (?:hour|day|week|month))"
_PIECES = (
    r"(?:stories|articles|posts|pieces|recipes|guides|reads|videos|reviews|interviews|essays|tips|ideas|projects|books)"
)
_LABEL = r"(?:explainer|analysis|opinion|long read|big read|background|timeline|factbox|quiz|podcast|profile|in depth|interview|watch|listen|read|read more|read also|recap)"
_PLAYER = r"(?:mute|unmute|captions?|full ?screen|settings|play|pause|speed|share|cc|volume|subtitles|download|quality|rewind|forward|skip|replay|live|\d(?:\.\d+)?x)"
_TEXTS = r"(?:description|text|draft|e-?mail|letter|post|article|captions?|template|version|copy|bio|headlines?|script|outline|wording|tone|message|speech|summary|story|essay|paragraph)"

BARS: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "are reading|is reading|are watching|are talking|are sharing|top stories|headlines|trending|popular|most read|most viewed|most shared|most watched|readers |best read|top news |what people|what others|latest news |what readers|what everyone|biggest news |breaking news |what everybody|latest stories |biggest stories |what other people|breaking stories |what other readers"
        ),
        call(
            rf"^[^\w\n(]*(?:what (?:other (?:people|readers)|others|people|readers|everyone|everybody)(?: is| are|['’](?:s|re)) (?:also )?(?:reading|watching|sharing|talking about|clicking on) {_NOW}"
            rf"|(?:top|biggest|latest|breaking) (?:stories|headlines|news) {_NOW}|(?:trending|popular|most (?:read|viewed|shared|watched|popular)|best read)(?: (?:{_PIECES}|news))? {_NOW}"
            rf"|(?:other|more|further|similar) {_PIECES} (?:that )?(?:our |your |other )?readers (?:loved?|liked?|enjoy(?:ed)?|(?:might|may) (?:like|enjoy))(?: ?:[^\n]{{0,160}})?)[^\w\n]*$"
        ),
    ),
    (
        "related",
        anchors(
            "from this |from your |in this |on this |by this |in your |the same |on your |by your |about your |about this |(also on our |(more on our |(more in our |(also in our |(also from our |(more from our |(elsewhere in our |(elsewhere on our |(elsewhere from our "
        ),
        call(
            r"(?:^[^\w\n(]*(?:also|more)(?: (?:news|stories|articles|posts))? (?:from|in|on|about|by) (?:this|your|the same) (?:region|area|section|series|town|city|category|topic|author|writer|neighbou?rhood|county|desk|column)(?: ?: ?[^\n]{6,140})?[^\w\n]*$"
            r"|\((?:also|more|elsewhere) (?:in|from|on) (?:this|the same|our) (?:section|series|issue|site|page|category|edition): [^()\n]{6,120}\))"
        ),
    ),
    (
        "related",
        anchors(
            "[explainer|[analysis|[opinion|[long read|[big read|[background|[timeline|[factbox|[quiz|[podcast|[profile|[in depth|[interview|[watch|[listen|[read|[recap|[ read|[ watch|[ interview|[ listen|[ big read|[ long read|[ opinion|[ background|[ quiz|[ recap|[ profile|[ factbox|[ timeline|[ analysis|[ podcast|[ in depth|[in-depth|[ in-depth|[ explainer"
        ),
        call(
            rf"(?<=\n)\[\s?{_LABEL}(?:\s?[:|–—-]\s?(?=[^\]\n]* [^\]\n]* )[^\[\]\n]{{10,120}}[^.\]\n]\]$|\]\s(?-i:[A-Z])(?=[^\n]* [^\n]* [^\n]* )[^\n]{{12,120}}[^.:;,\n]$)"
        ),
    ),
    (
        "share",
        anchors("the heart|the star|the thumb|👍|👎|💬|❤|🔁"),
        call(
            r"^[^\w\n(]*(?:tap|press|hit|click|smash) (?:on )?the (?:heart|star|thumb|thumbs[- ]up)(?: (?:button|icon|below|above))* (?:if|to|when|for|and)\b[^\n]{3,80}$"
            r"|^(?=[^\n]*[👍👎💬❤🔁])(?:[^\w\n]{1,6}\d[\d.,]*k?\s*){2,8}[^\n]{0,60}$"
        ),
    ),
    (
        "newsletter",
        anchors("your email|your e-mail"),
        call(
            r"^[^\w\n(]*(?:just |simply )?(?:pop|drop|put|type|enter|leave|share|add|stick|fill in) your e-?mail(?: address)? (?:in|into|below|here|above)\b[^.!?\n]{0,40}(?:,| and| to)[^.!?\n]{0,10} (?:i|we|get|receive)(?:['’]ll| will)? [^\n]{3,80}$"
        ),
    ),
    (
        "advertisement",
        ("sponsored by ",),
        call(
            r"(?<=\n)[^\w\n(]*sponsored by (?-i:[A-Z])[\w’'&.-]*(?: (?:(?-i:[A-Z])[\w’'&.-]*|of|and|the|&)){0,4} ?[–—|:-] (?-i:[a-z])(?=[^\n]* )[^.\n]{8,70}[.!]?$"
        ),
    ),
    (
        "script",
        anchors("fetching |loading |retrieving |mute|captions|fullscreen|full screen|:0|:1|:2|:3|:4|:5"),
        call(
            rf"^[^\w\n(]*(?:(?:fetching|loading|retrieving) [^.!?\n]{{2,40}}(?:[,–—-] ?(?:hang on|hold on|please wait|one moment|just a|bear with)[^.!?\n]{{0,30}}(?:…|\.{{3}}|[.!])?|…|\.{{3}})"
            rf"|\d\d?:\d\d\s?/\s?\d\d?:\d\d(?:\s+{_PLAYER})+)$"
        ),
    ),
    (
        "assistant",
        anchors("title: "),
        call(
            r"^[^\w\n(]*title: [^\n]{5,110}\((?:[^()\n]*\b)?(?:seo|seo-friendly|(?:~|about |approx\.? )?\d{2,4}[- ]words?|word count|tone)\b[^()\n]*\)$"
        ),
    ),
    (
        "assistant",
        anchors("sorry, but i can|sorry, i can|unfortunately, i can|apologies, but i can"),
        call(
            rf"{BEHIND}(?:(?:i['’]m|i am) sorry|sorry|apologies|unfortunately),? (?:but )?i (?:can['’]t|cannot|can not) (?:currently )?(?:browse|access|search|open|retrieve|look up|check|view|provide|give you) (?=[^.!?\n]*\b(?:internet|web|online|real-time|live (?:data|prices|scores|information)|current (?:data|prices)|external (?:links?|sites?|websites?)|urls?|attachments?)\b)[^.!?\n]{{3,110}}[.!]"
        ),
    ),
    (
        "assistant",
        anchors(
            "feel free to |your blog|your post|your article|your newsletter|your campaign|your product|your brand|for your essay|for your website|for your social media|for your press release"
        ),
        call(
            rf"^[^\w\n(]*(?:(?:please )?feel free to (?:adapt|adjust|edit|customi[sz]e|tweak|modify|personali[sz]e|change|shorten|expand) (?:this|these|the|any|it)\b(?=[^.!?\n]*\b{_TEXTS}\b)(?=[^.!?\n]*\b(?:your|you|needed|fit|suits?|match)\b)[^.!?\n]{{3,110}}[.!]?"
            rf"|here(?:['’]s| is| are) (?:an?|some|the|your|\d+|two|three|four|five|ten|several) [^.:!\n]{{0,60}}\bfor your (?:blog|post|article|newsletter|campaign|product|brand|website|essay|press release|social media)\b[^.:!\n]{{0,40}}[:!])$"
        ),
    ),
    (
        "readmore",
        anchors("members get|subscribers get|members can|subscribers can"),
        call(
            r"^[^\w\n(]*this is (?:only |just )?(?:an? )?(?:short |free )?(?:excerpt|extract|preview|sample|teaser)[;,.:–— -]{1,3}(?:our |paying |premium |full )*(?:members|subscribers|patrons|supporters) (?:get|can read|have access to|receive|see)\b[^\n]{3,60}$"
        ),
    ),
)
