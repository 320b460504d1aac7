"""Calls to whoever visits a page, as houses put them in their own words: "Don't forget to like, share and subscribe!", "Get full access for 2 pounds a month", "Now read: The mill closes".

Each fits a whole line or a sentence that begins with it; a sentence that tells of such a call ("The site asks readers to like and share") has it in its middle.
"""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis.content.wordings import OPENS, STARTS, STOP, anchors, any_of_kind, call
from provenance.api import Phrases

_WORDS = Phrases.load(__package__, "calls")


def words(tag: str) -> tuple[str, ...]:
    """The words of a kind."""
    return _WORDS.texts(tag)


of = partial(any_of_kind, _WORDS)
"""Any word of a kind."""
_PLEASE = r"(?:(?:and )?please |kindly |just |simply |now |also |be sure to |make sure (?:to |you )|remember to |don['’]t forget to )*"
TAIL = r"[^.!?\n]{0,70}"
MONEY = r"(?:[$£€¥] ?\d[\d.,]*|\d[\d.,]* ?(?:[$£€¥]|(?:euros?|pounds?|dollars?|cents?|pence|eur|gbp|usd)\b)|\d[\d.,]*(?= (?:a|per) (?:day|week|month|year)\b))"
TITLE = r"(?=(?-i:[A-Z“‘\"'0-9])[^\n]{6,160}$)(?=[^\n]*[^\s.:;,]$)"
"""The title of another text behind a colon, which ends without the full stop of a sentence."""
_MARK = r" ?[:|–—] ?"
_OR_CALL = r"(?:[^\w\n]*$|[.!] (?:please )?(?:donate|give|subscribe|join|support|sign|become|click|help|thank|get|start|try|chip|make)\b[^\n]{0,50}$)"
"""The end of a line, or a further call behind a sentence."""

_SERIES = tuple(
    f"{joint}{verb}" for verb in _WORDS.texts("verbs") for joint in (" and ", ", ", " & ", "&", " or ", "/")
)
_WHOLE = (
    *(f"{whole} {what}" for what in _WORDS.texts("what") for whole in ("full", "whole", "entire", "complete")),
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

CALLS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "related",
        anchors(
            "enjoy:|like:|love:|missed it:|missed:|icymi|so far:|now:|next:|picks:|pick:|choice:|archive:|archives:|reading:|watching:|listening:| read:|now read|read now|see our |see also our|read our |check out our |watch our |series:|site:|blog:|picks"
        ),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?:(?:you|we think you|readers) (?:might|may|will|['’]ll|would|could) (?:also )?(?:enjoy|like|love)|(?:in case you|you may have|did you) miss(?:ed)?(?: it| this)?|icymi|catch up(?: on)?(?: the story)? so far|the story so far"
                rf"|(?:read|watch|listen|see|hear) (?:next|now|this next)|(?:now|also|up) (?:read|watch|listen|next)|(?:keep|continue) (?:reading|watching|listening)|(?:editor|editors|staff|reader|readers|our)(?:['’]s|s['’])? (?:top )?(?:picks?|choice)"
                rf"|from (?:the|our) archives?|(?:further|more|related|suggested) reading (?:on|from) (?:our|this) (?:site|blog|page)|previously (?:in this series|on (?:our|this) (?:site|blog))|(?:see also|see|read|also read|read also|check out|watch|don['’]t miss) (?:our|my) (?:[\w-]+ ){{0,2}}{of('piece')}){_MARK}{TITLE}"
            )
        ),
    ),
    (
        "share",
        _SERIES,
        call(
            lambda: (
                rf"{OPENS}{_PLEASE}{of('verbs')}(?: (?:us|it|this|our page|{of('object')}))?(?:(?:, ?(?:and )?| ?& ?| and | or |/){of('verbs')}(?: (?:us|it|this|our page|{of('object')}))?)+"
                rf"(?: (?:us|me|our [a-z]+|{of('object')}|on {of('networks')}))?(?: (?:for|if|to|with|so){TAIL})?[.!]*{STOP}"
            )
        ),
    ),
    (
        "share",
        anchors(
            "like this|like our|like the|like it|like if|share if|save this|save it|save the|pin this|pin it|pin the|bookmark |repost|retweet|upvote|post this|add this|share this to|share this on|share it on|share it to|visit our|follow our|join our|tag a |tag your|tag someone|tag somebody|double tap|double-tap|clap if|thumbs|let others|let your friends|let people|let the world|like button|share button|subscribe button|follow button|like icon|bell icon|heart icon|the bell|give us |give it |give this |give me |a like"
        ),
        call(
            lambda: (
                rf"{OPENS}{_PLEASE}(?:(?:hit|click|smash|press|tap|punch) (?:the|that|our) (?:like|follow|share|subscribe|bell|notification|heart) (?:button|icon|bell)\b{TAIL}"
                rf"|(?:like|save|pin|bookmark|repost|retweet|upvote) {of('object')}(?: (?:for (?:later|more|daily|updates|the latest)|to your|if you|so you|on {of('networks')}){TAIL})?"
                rf"|(?:like|visit|follow|join) our (?:facebook |instagram |fan |social )*page(?: (?:for|to|and|on){TAIL})?"
                rf"|(?:post|add|share) {of('object')} (?:to|on) your (?:feed|stories|story|timeline|wall|profile|page|status)\b{TAIL}"
                rf"|tag (?:a|your|someone|somebody|your best) ?(?:friends?|mates?|mum|mom|colleagues?|bestie)?(?: (?:who|that|below|in|and|you){TAIL})?"
                rf"|double[ -]tap if {TAIL}|(?:repost|retweet|share|like|clap|upvote) if (?:you|this) {TAIL}"
                rf"|give (?:us|me|it|{of('object')}) (?:a|some|your) (?:like|share|thumbs[ -]up|claps?|follow|upvote|star|love){TAIL}|(?:show|leave) [^.!?\n]{{0,40}}\b(?:by giving|with) [^.!?\n]{{0,40}}\b(?:thumbs[ -]up|a like)"
                rf"|let (?:others|your friends|people|the world) know about {of('object')}{TAIL})[.!]*{STOP}"
            )
        ),
    ),
    (
        "share",
        anchors(
            "if you like|if you found|if you find|if you enjoy|if you love|if you really|if you have found|if you have enjoyed|if you have liked"
        ),
        call(
            lambda: (
                rf"{OPENS}if you (?:really |have )?(?:found|find|liked?|loved?|enjoyed?) (?:this|it|what you (?:read|saw|heard)|our \w+|the {of('what')})(?: {of('what')})?(?: (?:useful|helpful|interesting|informative))?, ?(?:then )?(?:{_PLEASE}|why not |consider |you can )(?:shar(?:e|ing)|likes?|pin(?:ning)?|forward|follow(?:ing)?|rat(?:e|ing)|retweet|repost|upvote|clap|tell a friend|tell your friends|hit (?:the|that)|giv(?:e|ing) (?:it|us|this)|leav(?:e|ing) a (?:like|review|rating))\b{TAIL}[.!]*{STOP}"
            )
        ),
    ),
    (
        "share",
        ("find us", "stay connected", "connect with us", "join us"),
        call(
            lambda: (
                rf"{STARTS}(?:(?:stay connected|connect with us|find us|follow us|join us|also on)(?: on)?:? {of('networks')}(?:(?:, ?(?:and )?| and | ?[&|/·•] ?){of('networks')})+){STOP}"
            )
        ),
    ),
    (
        "share",
        ("follow us on", "follow us:"),
        call(
            lambda: (
                rf"(?:^|(?<=[.!?…:;\n]\s)|(?<=[.!?…]\s\s))(?:please )?follow us(?: on|:) {of('networks')}:? @\w{{2,30}}(?:(?:,| and| or| ?&)+ (?:on )?{of('networks')}(?:(?: at|:)? @\w{{2,30}}| at (?:(?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*){{0,2}}|[\w.]+))?)*"
            )
        ),
    ),
    (
        "share",
        ("k shares", "k likes", "k retweets", "k views", " claps", " reposts", " retweets", "k reactions"),
        call(
            rf"{STARTS}(?:\d[\d.,]*k (?:shares|likes|retweets|views|reactions|claps)|\d[\d.,]* (?:claps|reposts|retweets)){STOP}"
        ),
    ),
    (
        "newsletter",
        anchors(
            "unlimited access|full access|premium access|digital access|all-access|all access|instant access|complete access|online access|ad-free access|subscribe for|subscribe from|subscribe at|subscribe now|subscribe today|subscribe here|subscription|try it|try us|try the|try for|try one|try two|try three|try six|try a |try 1|try 3|try 7|try 14|try 30| offer:| offer!|offer :"
        ),
        call(
            lambda: (
                rf"{OPENS}{_PLEASE}(?:(?:get|enjoy|unlock|start|buy)? ?(?:your |our )?(?:unlimited|full|premium|digital|complete|ad-free|all|instant)(?:[ -]digital| online)?[ -]access\b{TAIL}(?:{MONEY}|\bfree\b|\btoday\b|\bnow\b){TAIL}"
                rf"|subscribe(?: now| today| here)? (?:for|from|at) (?:just |only |as little as )?{MONEY}{TAIL}"
                rf"|try (?:it |us |the )?(?:(?-i:[A-Z])[\w’'.]+ ){{0,3}}(?:for )?(?:one|two|three|six|a|\d+)[ -](?:months?|weeks?|days?) (?:for )?(?:free|{MONEY})\b{TAIL}"
                rf"|(?:special|limited[- ]time|introductory|exclusive|anniversary|holiday|black friday) (?:subscription )?offer ?[:!] ?(?=[^\n]{{0,80}}(?:months?|weeks?|year|subscri|access|{MONEY})){TAIL}"
                rf"|(?:give|gift) (?:the gift of )?(?:a |an )?(?:(?-i:[A-Z])[\w’'.]+ ){{0,3}}subscription{TAIL})[.!]*{STOP}"
            )
        ),
    ),
    (
        "newsletter",
        ("app for", "app to", "app now", "app today", "our app", " app.", "app store", "google play"),
        call(
            lambda: (
                rf"{OPENS}{_PLEASE}(?:download|get|install|try|open) (?:our |the (?:(?-i:[A-Z])[\w’'.&-]+ ){{1,4}})(?:free |new |mobile |official |news )*app\b(?: (?:for|to|from|on|now|today|and|here|so){TAIL})?[.!]*{STOP}"
                rf"|{STARTS}(?:now |also )?(?:available|download(?: it| now)?|get it)(?: now| free)? (?:on|from|in) (?:the )?(?:apple )?(?:app store|google play(?: store)?|itunes)(?:(?:,| and| or| &| \|) (?:on |the )*(?:app store|google play(?: store)?|android|ios))*{STOP}"
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "donation|contribution|your gift|each gift|every gift|your support|membership|subscription|readers like you|members like you|listeners like you|viewers like you|supporters like you|people like you|donors like you|journalism|our reporting|reporting needs|reporting costs|reporting depends|reporting relies|reporting matters|newsroom|support our|support local|support independent|support quality|become a|be a member|be a paid|be a subscriber|what you read|what you're|what you’re|what you see|what you hear|what you are|register |account to|account now to|sign up|log in|login |sign in|notifications| channel|our community|our group|whatsapp group|telegram group|facebook group|broadcast list"
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:your|every|each|a small|a one-off) (?:donation|contribution|gift|support|membership|subscription) (?:keeps?|helps?|funds?|pays for|supports?|makes?|allows?|enables?) (?:us\b|our\b|this (?:news)?(?:paper|site|website|blog|podcast|newsletter|newsroom|magazine|channel|work)|(?:independent|quality|local|investigative|free) (?:journalism|news|reporting)){TAIL}"
                rf"|we (?:rely|depend|count) on (?:the (?:support|generosity) of )?(?:readers|listeners|members|viewers|supporters|people|donors) like you{TAIL}"
                rf"|(?:independent|quality|local|good|investigative|non-?profit|public-interest|our|fearless) (?:journalism|reporting) (?:needs|costs|takes|depends on|relies on|is only possible|isn['’]t free|is not free|matters) ?(?=[^\n]{{0,90}}\b(?:you|your|donate|subscribe|join|help|support)\b){TAIL}"
                rf"|support (?:our|local|independent|quality|investigative|free) (?:journalism|reporting|newsroom|news|work)(?: ?[:,!–—-] ?|\. )(?:become|subscribe|donate|join|give|sign|chip|pay|make)\b{TAIL}"
                rf"|{_PLEASE}(?:become|be) an? (?:paid |paying |regular |monthly |annual |free |premium |founding )*(?:member|subscriber|supporter|patron|insider|friend of (?:the )?(?-i:[A-Z]))(?: of (?:the )?(?-i:[A-Z])[\w’' ]{{2,30}})?(?: (?:today|now|here|for (?:just|only|as)|from (?:just|only)|and (?:get|read|support|help|enjoy|never)|to (?:get|read|support|help|enjoy|access)){TAIL})"
                rf"|(?:love|like|liking|loving|enjoy|enjoying) what you(?:['’]re| are)? (?:read|reading|see|seeing|hear|hearing)\?[^\n]{{0,80}}"
                rf"|{_PLEASE}(?:register|sign up|create an? (?:free )?account|log ?in|sign in)(?: for free| free| now| today| here)* to (?:receive|keep reading|continue reading|access|unlock|enjoy|follow|comment|save (?:this|articles)){TAIL}"
                rf"|(?:be the first[^.!?\n]{{0,30}}|never miss[^.!?\n]{{0,30}}|stay [^.!?\n]{{0,30}})[:!] ?{_PLEASE}(?:turn on|enable|allow|activate) (?:push |desktop |browser |your |our )*notifications|{_PLEASE}(?:turn on|enable|allow|activate|switch on) (?:push |desktop |browser |your |our )*notifications(?: (?:so (?:that )?you|and never|to (?:stay|never|be the first)|for (?:breaking|the latest)){TAIL}| ?[!])"
                rf"|{_PLEASE}(?:follow|join|scan [^.!?\n]{{0,30}}to (?:join|follow)|subscribe to|find us on) (?:our|the (?:(?-i:[A-Z])[\w’'.&-]+ ){{1,3}}) ?(?:official |free |new |public )*(?:{of('networks')} )?(?:channel|community|group|broadcast list)\b(?: (?:for|to|and|now|today|here|where|by){TAIL})?)[.!]*{_OR_CALL}"
            )
        ),
    ),
    (
        "newsletter",
        ("to receive", "to get", "to be contacted"),
        call(
            rf"{STARTS}(?:yes[,!:]? )?(?:please )?i(?:['’]d| would) (?:like|love) to (?:receive|get|be contacted)\b[^.\n]{{0,80}}\b(?:e-?mails?|newsletters?|updates|offers|news|alerts|marketing|information|by)\b{TAIL}[.]?{STOP}"
        ),
    ),
    (
        "cookie",
        anchors(
            "cookies|your privacy|your data|your personal|partners|our privacy|our cookie|on your computer|on your device"
        ),
        call(
            rf"{STARTS}(?:(?:strictly |technically )?(?:necessary|essential) cookies (?:are|is) always (?:active|on|enabled)|(?:these )?cookies (?:help|allow|enable|let) us (?:to )?\w+{TAIL}"
            rf"|(?:please )?(?:accept|allow|enable|agree to|consent to) (?:[\w-]+ ){{0,3}}cookies (?:to|in order to) (?:view|see|watch|play|load|use|continue|read|show|display){TAIL}"
            rf"|(?:to|in order to) (?:view|see|watch|play|load|use|read) this [^.!?\n]{{2,40}}?,? (?:please |you (?:must|need to|have to) )(?:accept|allow|enable|agree to) {TAIL}cookies{TAIL}"
            rf"|(?:reject|refuse|decline|deny|allow|accept) (?:all )?(?:non-essential|optional|marketing|necessary|essential|additional|analytics|tracking|unnecessary) cookies"
            rf"|we and our (?:[\w-]+ ){{0,3}}(?:partners|vendors) (?:may )?(?:use|process|store|share|collect|access)\b{TAIL}|our partners (?:may )?(?:use|process|store|share|collect) your{TAIL}"
            rf"|we (?:value|respect|care about|take) (?:about )?your (?:privacy|data|personal data)(?: seriously)?|(?:choose|select|decide|tell us|let us know) (?:which|what|if|whether|that)?{TAIL}\bcookies\b(?: (?:you|we|to){TAIL})?"
            rf"|cookies on (?:the |this )?(?:(?-i:[A-Z])[\w.’'-]+ ?){{1,4}}(?:website|site|page)?|we(?:['’]ve| have) (?:recently )?(?:updated|changed) our (?:privacy|cookie)s? (?:policy|notice|settings)"
            rf"|our (?:site|website|partners|page) (?:stores?|places?|saves?|sets?) {TAIL}\bon your (?:computer|device|browser|phone){TAIL})[.!]*{STOP}"
        ),
    ),
    (
        "advertisement",
        anchors(
            "to you by|promoted by|paid for by|sponsored |paid |promoted |for sponsoring|advertisers|commercial partner|our partners|hide ad|[ad|- ad|– ad|— ad|(ad|#ad|#spon|#gifted|#werbung|#anzeige"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:brought to you|promoted) by (?!(?-i:[A-Z]{{2,8}})[^\w\n]*$)(?:the |our (?:friends|partners) at )?(?-i:[A-Z0-9])[\w.&’'-]*(?: (?:(?-i:[A-Z0-9])[\w.&’'-]*|&|of|the|and)){{0,5}}"
                rf"|(?:this|the above|the following) {of('what')} (?:is|was|has been) paid for (?:and \w+ )?by{TAIL}|this (?:is|was) an? (?:sponsored|paid|promoted) {of('what')}\b{TAIL}"
                rf"|(?:many |special |big )?thanks (?:you )?(?:so much )?to [^.!?\n]{{2,50}} for (?:kindly )?sponsoring (?:this|our|today['’]s) {of('what')}|(?:this|our) {of('what')} is (?:supported|funded|made possible|kept free) by (?:our |its )?advertis(?:ers|ing)"
                rf"|(?:content|stories|a message|an offer|posts) from (?:our|a) (?:commercial |advertising |media |brand |sponsoring )*(?:partners?|sponsors?|advertisers?)|(?:hide|close|skip|report|remove) (?:this )?ads?"
                rf"|(?:#(?:ad|ads|advert|sponsored|spon|gifted|paidpartnership|werbung|anzeige|publicidad|publi)\b\W*)+){STOP}"
                r"|^[ \t]*[*_~=–—-]*[(\[{<–—*~=|-]+ ?(?:ad|ads|advert|advertisement|advertising|sponsored|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|iklan) ?[)\]}>–—*~=|-]+[ \t]*$"
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "buy now|buy it|buy on|buy from|buy here|shop now|shop on|shop at|shop here|order now|order on|order from|order here|get it |find it |pre-order|preorder|your copy|a copy|% off|% discount|deals|discounts|offers|bargains|coupons|offer:|offer!|offer –|deal:|deal!|sale:|sale!|earn us|earn me|earns us|earns me"
        ),
        call(
            lambda: (
                rf"(?:{STARTS}{_PLEASE}(?:(?:buy|shop|order|get it|pre-?order|find it)(?: it)? (?:now|here|today) (?:on|from|at|via) {of('shops')}(?! prime\b)|(?:order|buy|get|reserve|grab|pre-?order|secure) (?:your copy (?:today|now|here|on|from)|a copy (?:today|now))\b{TAIL}"
                rf"|(?:limited[- ]time|special|exclusive|one-time|flash|today['’]s) (?:offer|deal|sale) ?[:!–—] ?(?=[^\n]{{0,80}}(?:order|buy|shop|off\b|shipping|discount|save|\d ?%)){TAIL}|(?:get|enjoy|save|take|grab) (?:an? )?(?:extra |up to )?\d+ ?% (?:off|discount)\b{TAIL}"
                rf"|click (?:here|below|on the link) (?:to see|for|to get|to shop|to view) (?:our |today['’]s |the (?:best|latest) |all )+(?:deals|offers|discounts|sales|bargains|coupons)){TAIL}[.!]*{STOP}"
                r"|\blinks?\b[^.\n]{0,40}\bearns? (?:us|me) (?:an? )?(?:small |tiny |modest |referral )?(?:fee|percentage|cut|commission)\b)"
            )
        ),
    ),
    (
        "readmore",
        _WHOLE,
        call(
            lambda: (
                rf"{STARTS}{_PLEASE}(?:(?:the |our )?(?:full|whole|complete) {of('what')} (?:is |can be (?:read|found) )?(?:here|below|at the link|on our (?:site|website|page)|after the jump)"
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
        "footer",
        anchors(
            "website by|site by|web design|webdesign|site design|theme:|theme by|built with|proudly |hosted |developed by|maintained by|designed and|made with|this site|this website|opinions expressed|content is|contents are"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:this )?(?:web ?site|web ?page|site|blog)(?: is| was)? ?(?:designed|built|made|created|developed|hosted|powered|maintained|design|development)?(?: (?:and|&) (?:designed|built|hosted|developed|maintained|hosting|development))? (?:by|with|on|using) [^.!?\n]{{2,40}}|web ?design(?: (?:and|&) \w+)? by [^.!?\n]{{2,40}}"
                rf"|theme(?:: [^.!?\n]{{2,30}}?)? by [^.!?\n]{{2,40}}|proudly (?:hosted|powered|built|made|designed|published|run)(?: (?:by|with|on|in|using) [^.!?\n]{{2,40}})|(?:built|made|generated|created|powered) (?:with|by|using|on) {of('systems')}|hosted (?:on|by|with|at) {of('hosts')}"
                rf"|designed (?:and|&) (?:built|developed|hosted|maintained) by [^.!?\n]{{2,40}}|made with (?:love|♥|❤️?|coffee) (?:in|by) [^.!?\n]{{2,40}}|(?:the )?use of this (?:web ?)?site (?:is subject to|constitutes|implies) [^.!?\n]{{2,80}}|(?:the )?opinions expressed by [^.!?\n]{{3,40}} are their own|all (?:site |website |original )?contents? (?:on this (?:site|website|page) )?(?:is|are) (?:the )?(?:sole |exclusive |intellectual )?(?:property|copyright) of [^.!?\n]{{2,60}})[.]?{STOP}"
            )
        ),
    ),
    (
        "footer",
        anchors("let us know|contact us|tell us|report it|email us|e-mail us|get in touch|write to us|drop us"),
        call(
            rf"{OPENS}(?:if you(?:['’]ve| have)? |have you |did you |seen? |)(?:spot(?:ted)?|found|find|notice[d]?|see|seen|think there is) (?:an?|any|some|something) ?(?:factual |spelling )?(?:mistakes?|errors?|typos?|inaccurac(?:y|ies)|wrong)(?: (?:in|with|on) (?:this|our|the) \w+)? ?[?,] ?(?:please )?(?:let us know|contact us|tell us|report it|e-?mail us|get in touch|write to us|drop us)\b{TAIL}[.!]*{STOP}"
        ),
    ),
    (
        "comments",
        anchors(
            "in the comment|in our comment|the comments|comment section|your comments|comments civil|moderators |your thoughts|opinion?|replies|responses|comments|for comment"
        ),
        call(
            rf"{OPENS}(?:[^.!?\n]{{3,60}}\? )?(?:please |and |so |feel free to |we['’]d love to |i['’]d love to |why not )*(?:let (?:me|us) know|tell (?:me|us)|drop|leave|share|post|ask(?: (?:it|them|us|me|away))?|sound off|hear (?:from you|it|your \w+)|weigh in|chime in|write|say|type|put) ?{TAIL}\b(?:in|to) (?:the|our) comments?(?: (?:section|box|area|field|form|thread))?(?: (?:below|under|at){TAIL})?(?: (?:what|how|if|which|your|whether)\b{TAIL})?[.!?]*{STOP}"
            rf"|{STARTS}(?:(?:what['’]s|what is|tell us|share) your (?:opinion|view|take|experience)s? ?\?? (?:share|tell|leave|post|write|let us know)[^.!?\n]{{0,30}}(?:below|comments?){TAIL}|(?:drop|leave|share|post|add|write|put) (?:us )?(?:your|a|some) (?:thoughts?|opinions?|views?|feedback|comments?|questions?) (?:below|here|underneath)"
            rf"|(?:please )?keep (?:your |all |the )?comments? (?:civil|respectful|polite|clean|courteous|constructive|on[- ]topic|relevant|friendly)\b{TAIL}|(?:our )?moderators (?:review|read|check|approve|screen) (?:all|every|each|your) comments?{TAIL}"
            rf"|this \w+ is (?:not|no longer) (?:open|available) (?:for|to) comments?|(?:show|view|hide|load|see) (?:all |the )?(?:\d+ )?(?:more |previous |other )?(?:replies|responses))[.!]*{STOP}"
        ),
    ),
    (
        "comments",
        (" said:", " says:", " wrote:", "email", "e-mail"),
        call(
            rf"{STARTS}(?:(?-i:[A-Z])[\w.’'-]*(?: [\w.’'-]+){{0,3}} on (?:(?-i:[A-Z])[a-z]{{2,8}} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} (?-i:[A-Z])[a-z]{{2,8}} \d{{4}}),? (?:at )?\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)? (?:said|says|wrote):|name ?\*? ?,? ?e-?mail ?\*? ?,? ?(?:website|web site|url))[^\w\n]*$"
        ),
    ),
    (
        "navigation",
        anchors("archive|more posts|more articles|more stories|more news|more comments|more results|more videos"),
        call(
            rf"{STARTS}(?:(?:(?:monthly|daily|weekly|blog|news) )?archives?(?: for| from)?: ?(?:(?-i:[A-Z])[a-z]{{2,8}}\.? )?\d{{4}}|(?:show|load|see|view|browse) (?:\d+ )?more (?:posts|articles|stories|news|comments|results|videos|entries|episodes)){STOP}"
        ),
    ),
    (
        "script",
        ("javascript", "scripts", "flash p", "flash to", "cookies and"),
        call(
            r"^[^\w\n(]*(?:(?:please note: |sorry[,!]? |oops[,!]? |it (?:looks|seems) like |chart: |map: )*(?:(?:your )?(?:javascript|scripts?|flash(?: player)?) (?:is|are|has been|must be|needs to be) (?:currently )?(?:disabled|turned off|not enabled|blocked|required|needed|enabled|switched off|unavailable|off)(?: (?:in|on|by|for|to) (?:your|this|the) [\w ]{3,30})?"
            r"|you(?:['’]ll)? (?:need|must have|must enable|need to (?:enable|install|have)|have to (?:enable|install)) (?:the )?(?:javascript|scripts|flash(?: player| plugin)?|cookies and [a-z]+)(?: (?:enabled|plugin))? (?:to|in order to|for) [^.!?\n]{2,60}"
            r"|(?:this|the) (?:page|site|website|app|application|feature|chart|form|map|graphic|widget|game) (?:requires|needs) (?:javascript|scripts|flash|cookies and [a-z]+)(?: [^.!?\n]{2,40})?|(?:enable|turn on|activate|allow) (?:javascript|scripts|flash)(?: and cookies)? (?:to|in order to|for) (?:see|view|load|watch|continue|use|show|display|read|run|the)[^.!?\n]{0,50}))[.!]*[^\w\n]*$"
        ),
    ),
    (
        "script",
        anchors(
            "to load|not load|n't load|n’t load|be loaded|to play|not play|n't play|n’t play|be played|loading|error occurred|error has occurred|be displayed|be shown|be embedded|this tweet|this post|this embed|this content|this page|this instagram|this video|not available|unavailable|ad block|adblock|ad-block|browser is|please wait|wait while"
        ),
        call(
            r"^[^\w\n(]*(?:sorry[,!]? |oops[,!]? |unfortunately,? |we['’]re sorry[,!]? )*(?:(?:the|this|your|an?) (?:embedded )?(?:video|audio|media|player|image|map|embed|clip|stream|tweet|livestream|chart|graphic|gallery|content|comments)(?: player| file)? (?:could not|couldn['’]t|cannot|can['’]t|failed to|did not|didn['’]t|is unable to|was unable to) (?:be )?(?:load(?:ed)?|play(?:ed)?|display(?:ed)?|start(?:ed)?|embed(?:ded)?|shown)"
            r"|(?:we )?(?:couldn['’]t|could not|cannot|can['’]t|unable to|failed to|error) (?:load(?:ing)?|play(?:ing)?|display(?:ing)?) (?:the |this )?(?:video|audio|media|comments|player|image|map|content|page|chart|feed|tweet|post|gallery|stream)(?:\. try again[^.\n]{0,20})?|(?:video|map|image|player|media|chart|feed|tweet|audio) (?:failed to load|not available|could not be loaded|unavailable)"
            r"|an? (?:unexpected |unknown )?error (?:has )?occurred (?:while|when|during|trying to) (?:loading|playing|load|play|retrieving|processing|displaying)[^.!?\n]{0,40}|this (?:tweet|post|embed|embedded (?:content|post|tweet|video)|content|page|instagram post) (?:has been|was|is|is currently|has since been) (?:deleted|removed|no longer available|unavailable|not available|private|blocked|restricted)(?: (?:by (?:the |its )?(?:author|user|owner|uploader|poster|moderators?|publisher|platform|(?-i:[A-Z])\w+)|(?:due to|because of|in|for|from) [^.,!?\n]{2,50}))?"
            r"|(?:this |your )(?:web )?browser is (?:not|no longer) supported|if (?:this|the) (?:page|video|map|player|content) (?:does not|doesn['’]t) (?:load|play|appear)[^.!?\n]{0,20},? (?:please )?(?:refresh|reload|try|click|check)[^.!?\n]{0,40}"
            r"|(?:we(?:['’]ve| have)? (?:noticed|detected|see|notice)|it (?:looks|seems) like)(?: that)? (?:you(?:['’]re| are| have|r)|an)[^.!?\n]{0,30}\bad ?-?block(?:er|ing)?\b[^.!?\n]{0,60}|(?:please )?(?:wait while (?:the|this|your) (?:page|video|content|player|comments?) loads?))[.!…]*[^\w\n]*$"
        ),
    ),
    (
        "script",
        anchors("listen to this|listen to the|watch this video on|watch on |open in |open this in|play this"),
        call(
            r"^[^\w\n(]*(?:(?:listen to|play) (?:this|the) (?:article|story|post|column)[ ·|(–—:-]*\d+(?::\d\d)?(?: ?(?:min(?:ute)?s?|mins?))?\)?|watch (?:this video )?on (?:youtube|vimeo|facebook|instagram|tiktok)|open (?:this |it )?in (?:the |our )?app(?: (?:for|to) [^.!?\n]{2,40})?)[.!]*[^\w\n]*$"
        ),
    ),
)
"""The kind of left-over; what stands in each, in small letters; and how it is written."""
