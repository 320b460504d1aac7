"""What leads readers to other texts, or to the rest of one of which a part is shown: "Now read: The mill closes", "More from our archive", "Continue to page 2"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, PLEASE, TAIL, of, words
from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, anchors, call

_TITLE = r"(?=(?-i:[A-Z“‘\"'0-9])[^\n]{6,160}$)(?=[^\n]*[^\s.:;,]$)"
"""The title of another text behind a colon, which ends without the full stop of a sentence."""
_MARK = r" ?[:|–—] ?"
_WHOLE = (
    *(f"{whole} {what}" for what in words("what") for whole in ("full", "whole", "entire", "complete")),
    "full version",
    "rest of",
    "free article",
    "free stor",
    "free read",
    "to read",
    "read more",
    "read on",
    "swipe",
    "tap to",
    "tap for",
    "tap here",
    "scroll",
    "expand",
    "premium ",
    "locked ",
    "paywalled",
    "subscriber-only",
    "subscribers-only",
    "member-only",
    "members-only",
    "subscriber only",
    "subscribers only",
    "members only",
    "exclusive ",
    "website",
    "our site",
    "our app",
    "our blog",
    "full text",
    "complete text",
)
"""What stands in each line that asks for two things at once, and in one that leads to the rest of a text."""
_NAME = r"(?-i:[A-Z])[\w.’'-]+(?: (?-i:[A-Z])[\w.’'-]+){0,3}"
_ON = r"(?: (?:of|on|about|into|from|to|with|for|by) [^.!?:\n]{2,70}?)?"
_LEAD = r"(?:[^.!?\n]{3,80}[?!:,–—-] ?)?"
"""What comes before a call in its line: a question whether readers want more, what they may find."""
_LABELS = tuple(dict.fromkeys(f"{word.rpartition(' ')[2]}:" for tag in ("leading", "label") for word in words(tag)))
"""Last words of the label of another text, with the colon behind it."""

OTHER_TEXTS: tuple[Frame, ...] = (
    (
        "related",
        anchors("- p|– p|— p|-p|–p"),
        call(r"^[>»►▶→]{1,3} ?(?-i:[A-ZÀ-Þ][A-ZÀ-Þ &]{2,24}): [^\n]{8,120}? ?[-–—] ?(?:pp?|pages?)\.? ?\d{1,3}[ \t]*$"),
    ),
    (
        "related",
        ("more: ", "see also: ", "read also: ", "also read: ", "don't miss: ", "don’t miss: "),
        call(
            r"^(?-i:MORE|READ MORE|SEE MORE|SEE ALSO|READ ALSO|ALSO READ|DON['’]T MISS): (?=(?-i:[A-Z“‘\"'0-9])[^\n]{20,160}[^\s.:;,]$)"
        ),
    ),
    (
        "related",
        anchors(
            "enjoy:|like:|love:|missed it:|missed:|icymi|so far:|now:|next:|picks:|pick:|choice:|archive:|archives:|reading:|watching:|listening:| read:|now read|read now|see our |see also our|read our |check out our |watch our |series:|site:|blog:|picks"
        ),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?:(?:you|we think you|readers) (?:might|may|will|['’]ll|would|could) (?:also )?(?:enjoy|like|love)|(?:in case you|you may have|did you) miss(?:ed)?(?: it| this)?|icymi|catch up(?: on)?(?: the story)? so far|the story so far"
                rf"|(?:read|watch|listen|see|hear) (?:next|now|this next)|(?:now|also|up) (?:read|watch|listen|next)|(?:keep|continue) (?:reading|watching|listening)|(?:editor|editors|staff|reader|readers|our)(?:['’]s|s['’])? (?:top )?(?:picks?|choice)"
                rf"|from (?:the|our) archives?|(?:further|more|related|suggested) reading (?:on|from) (?:our|this) (?:site|blog|page)|previously (?:in this series|on (?:our|this) (?:site|blog))|(?:see also|see|read|also read|read also|check out|watch|don['’]t miss) (?:our|my) (?:[\w-]+ ){{0,2}}{of('piece')}){_MARK}{_TITLE}"
            )
        ),
    ),
    (
        "related",
        anchors(" our |you may |you might |you could |you'll |you’ll "),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?:more (?:on|about|from) [^.!?:\n]{{2,40}} (?:from|in|on) our (?:[\w’'-]+ ){{0,2}}?(?:{of('piece')}s?|archives?|site|pages)|see (?:what|how|why|where|which) our (?:critics?|reporters?|readers|experts?|team|writers|columnists?|editors?|correspondents?)\b[^.!?\n]{{2,60}}"
                rf"|our (?:most|best|top|latest|favou?rite)[ -](?:[\w-]+ ){{0,2}}?(?:stories|story|articles?|posts?|reads?|pieces?)(?: (?:of|from|this|today|on|in) [^.!?\n]{{2,40}})?|you(?:['’]ll| may| might| could| will)(?: also)? (?:want|like|wish) to (?:read|see|watch|check out|look at|hear|catch up on)\b[^.!?:\n]{{2,60}}){ENDS}"
            )
        ),
    ),
    (
        "related",
        (
            *_LABELS,
            "trending",
            "recommended",
            "must-read",
            "must read",
            "top pick",
            "[next",
            "[previous",
            "[part",
            "[up next",
        ),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?=[^\s:]+ [^\s:])(?={of('leading')}|{of('label')})(?=[^\n:|–—]*{of('leading')}\b[^\n:|–—]*[:|–—])(?:{of('leading')}|{of('label')})(?: (?:{of('leading')}|{of('label')})){{0,6}}(?<!\bfor)(?<!\bof)(?<!\bthe)(?<!\bif)(?<!\band)(?<!\byour)(?<!\bon) ?[:|–—] ?{_TITLE}"
                rf"|(?<=\n)[^\w\n(]*(?:trending|recommended|must[- ]reads?|top picks?) ?[:|–—] ?{_TITLE}|(?<=\n)\W{{0,4}}\[(?:next|previous|part \w+|up next) ?[:|–—][^\]\n]{{3,120}}\]\W*$"
            )
        ),
    ),
    (
        "related",
        anchors("more |latest |best |top |most read|most popular|trending"),
        call(
            rf"(?<=\n)[^\w\n(]*(?:more(?: stories| news| articles| posts| headlines)?|(?:the )?(?:latest|newest)(?: stories| news| articles| posts| headlines)?|(?:best|top) (?:stories|news|articles|posts|headlines)|(?:most read|most popular|trending)) (?:in|from|on|by|across) (?:our |the )?{_NAME}(?: (?:desk|team|section|hub|page|blog|archives?))?[^\w\n.!?:]*$"
        ),
    ),
    (
        "related",
        anchors(" our "),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*{_LEAD}(?:here(?:['’]s| is| are)|(?:why not |please |also |then )?(?:click(?: here)?(?: (?:for|to (?:see|read|view|watch|browse|visit)))?|(?:also )?{of('leads')}(?: also)?))"
                rf" (?:all (?:of )?|some of |more of |more from )?our (?:[\w’'-]+ ){{0,3}}?(?:{of('piece')}s?|{of('section')})(?: (?:published|from|of) [^.!?:\n]{{2,30}})?{_ON}(?: here| now| below| next)?{ENDS}"
                rf"|(?<=\n)[^\w\n(]*{_LEAD}{of('leads')} [^.!?:\n]{{2,50}} (?:in|on|at|from|with) our (?:[\w’'-]+ ){{0,2}}?(?:{of('piece')}s?|{of('section')})(?: here| now| below)?{ENDS}"
                rf"|(?<=\n)[^\w\n(]*(?:stories|articles|pieces|threads|what) (?:we(?:['’]re| are)|our (?:readers|editors|writers)(?: are)?) (?:following|reading|watching|loving|talking about)(?: (?:now|today|this week))?{ENDS}"
            )
        ),
    ),
    (
        "related",
        anchors(
            " here|you'll love|you’ll love|you might like|you may like|you might enjoy|you may enjoy|also enjoy|also like"
        ),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*{_LEAD}(?:you can )?(?:read|see|find|catch(?: up)?|watch|listen to|hear|view|browse)(?: on| up on)? (?:(?:the|all(?: the)?|my|more|other|previous|earlier|first|last|next|rest) )*(?:(?:of )?(?:the|this|our) )?(?:(?:part|chapter|episode|instal?ment|half|edition) (?:one|two|three|four|five|\d+)|(?:first|second|third|previous|earlier|last|next|other|latest|full|original) (?:[\w-]+ )?(?:part|chapter|episode|instal?ment|half|edition|{of('piece')})s?|{of('piece')}s?|it|them)(?: (?:of|in) (?:this|the|our) (?:series|story|saga|diary))?{_ON} (?:right )?here(?: on (?:our|the) (?:site|blog|website))?{ENDS}"
                rf"|(?<=\n)[^\w\n(]*(?:here(?:['’]s| are| is)|we have|we['’]ve got|there are) (?:[\w-]+ ){{0,4}}?(?:more|other|similar|related|another) (?:[\w-]+ )?(?:{of('piece')}s?|stories|reads|posts) (?:[^.!?:\n]{{0,40}} )?you(?:['’]ll| will| might| may| would|['’]d) (?:also )?(?:love|like|enjoy|find)[^.!?\n]{{0,30}}{ENDS}"
            )
        ),
    ),
    (
        "related",
        anchors(
            "worth a read:|worth reading:|worth a watch:|worth watching:|missed it:|missed this:|coverage:|stories:|story:|reporting:|series:|more reading:|to read:|see this:|read this:|watch this:|hear this:|without reading:|want more:|our site|this site|our blog|most shared|most read|most viewed|most popular|most discussed|reading|more from|more by"
        ),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?:(?:(?:also|still|well) )?worth (?:a read|reading|a watch|watching|a listen|your time)|if you (?:missed|want more|liked)(?: it| this)?|our (?:other|latest|earlier|previous|full|related|recent) (?:coverage|stories|reporting|{of('piece')})s?|next (?:in|from) (?:the|this|our) series"
                rf"|more (?:reading|to read|coverage|stories)|you(?:['’]ll| will| may| might)? (?:also )?(?:want to|should) (?:see|read|watch|hear)(?: this)?|don['’]t (?:leave|go|stop) without (?:reading|watching|seeing))(?: ?[:|–—] ?){_TITLE}"
                rf"|(?<=\n)[^\w\n(]*(?:(?:popular|trending|most (?:read|viewed|shared|popular)|new|latest|best|more) (?:on|from|across) (?:our|this) (?:site|blog|website)|(?:today|this (?:week|month))['’]s most (?:read|shared|viewed|popular|discussed|clicked)(?: stories| articles| posts)?|what (?:else )?(?:we|others|readers|people)(?: are|['’]re) (?:also )?(?:reading|watching|sharing)(?: now| today)?"
                rf"|(?:see|read|view) more (?:from|by) {_NAME}){ENDS}"
            )
        ),
    ),
    (
        "readmore",
        _WHOLE,
        call(
            lambda: (
                rf"{STARTS}{PLEASE}(?:(?:the |our )?(?:full|whole|complete) {of('what')} (?:is |can be (?:read|found) )?(?:here|below|at the link|on our (?:site|website|page)|after the jump)"
                rf"|(?:expand|tap|swipe|scroll|click)(?: up| down| left| right| here| below| through| on)* (?:to|for) (?:read|see|view|get|show|open|continue)?(?: ?(?:on|more|the))* ?(?:full |whole |entire |complete |rest of (?:the |this )?)*{of('what')}?(?: below)?"
                rf"|click (?:through|below|here|the (?:link|button|headline|title)(?: below| above)?|on the (?:link|button|headline|title)(?: below| above)?)(?: to read| to see| to view| for| to get)? (?:the|our|this) (?:full|whole|entire|complete|rest of (?:the|this)) ?{of('what')}"
                rf"|(?:visit|go to|head to|see|check) (?:our |the (?:(?-i:[A-Z])[\w’'.&-]+ ){{0,3}})(?:web ?site|site|app|page|blog) (?:to read|for|to see) (?:the|our|this) (?:full|whole|entire|complete|rest of the) {of('what')}"
                rf"|(?:read|see|view|find) (?:it|(?:the|this) (?:full |whole |original |complete |rest of the )*{of('what')}) (?:on|at|in) (?:our|the) (?:(?-i:[A-Z])[\w’'.&-]+ ){{0,3}}(?:web ?site|site|app|blog|page)"
                rf"|you(?:['’]ve| have) (?:read|used|reached|viewed|used up|run out of) (?:your |all (?:of )?your |all )(?:last |final |monthly |limit of |\w+ )?(?:free )(?:articles?|stories|story|reads|views)(?: (?:for|this|left){TAIL})?"
                rf"|this (?:is an?|{of('what')} is(?: an?)?) (?:[\w-]+ )?(?:premium|subscriber[s]?[- ]only|member[s]?[- ]only|locked|paywalled|exclusive (?:for|to) (?:our )?(?:subscribers|members))(?: (?:{of('what')}|content))?|locked (?:content|article|post)"
                rf"|(?:get|unlock|buy) (?:access to )?(?:the )?(?:full|complete|whole) (?:version|text) of this {of('what')}{TAIL}|(?:the )?(?:full|complete|rest of the) (?:text|{of('what')}) is (?:only )?(?:available|visible|open|reserved) (?:only )?(?:to|for) (?:our )?(?:registered|paying|logged-in|subscrib|members|subscribers)\w*(?: \w+)?"
                rf"|(?:want|like|wish) to (?:read (?:on|more|the rest|the full [a-z]+)|keep reading)\? [^\n]{{4,70}})[.!…→»›> ]*{STOP}"
            )
        ),
    ),
    (
        "readmore",
        anchors("(more|more)|[more|(continued|continued)|more-|more –|more —"),
        call(
            r"^[^\w\n]*(?:\((?:more|continued) ?(?:…|\.\.\.)\)|\[more ?(?:…|\.\.\.)\])[^\w\n]*$|^\W?[-–—(]+ ?(?:more|continued) ?[-–—)]+[^\w\n]*$"
        ),
    ),
    (
        "readmore",
        anchors(
            "continue to page|continue to the next|continued on page|continues on page|go to page|on to page|on the next page|article on page"
        ),
        call(
            rf"{STARTS}(?:(?:please )?(?:continue|read on|go on|go|click|on|over|turn)(?: reading)? (?:to|on|at) (?:page \d+|the next page)|(?:story|article|text|report|this (?:story|article|piece))? ?continue[sd] (?:on|at) (?:page \d+|the next page)|(?:next|go to) page \d+){ENDS}"
        ),
    ),
    (
        "readmore",
        anchors(
            "truncated|in full on|in full at|in full here|, please |, subscribe|, log in|, sign in|, register|, become|for members|for subscribers"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:story|text|article|content|post) (?:was )?(?:truncated|shortened here|cut here)\b[^\n]{{0,60}}|read (?:this|the) {of('what')} in full (?:on|at|in|here){TAIL}"
                rf"|to (?:view|see|read|access|unlock|continue reading)\b[^.!?,\n]{{0,50}}, ?(?:please )?(?:register|subscribe|log ?in|sign ?in|sign up|become a){TAIL}|(?:[^.!?\n]{{2,40}}\. )?the (?:whole|full|complete|rest of the) {of('what')} is (?:only )?for (?:our )?(?:members|subscribers|registered readers)){ENDS}"
            )
        ),
    ),
    (
        "readmore",
        anchors("for more "),
        call(
            r"^[^\w\n(]*for more (?:stories|articles|news|features|recipes|reviews|interviews|guides|columns|reports|pieces) (?:like (?:this|these)|(?:on|about|from) [^.!?\n]{2,40}),? (?:head|go|turn|hop) (?:over )?to (?:our|the) (?:[\w&’'-]+ ){1,4}(?:section|page|hub|site|blog|archive|channel)[.!]?[^\w\n]*$"
        ),
    ),
)
