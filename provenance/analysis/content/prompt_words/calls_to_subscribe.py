"""Calls to subscribe, join and give: "Get full access for 2 pounds a month", "Stay in the loop with our morning email", "Buy me a coffee"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, FEW, MONEY, ON_NETWORKS, PLEASE, TAIL, of
from provenance.analysis.content.prompt_words.wordings import OPENS, STARTS, STOP, Frame, anchors, call

_OR_CALL = r"(?:[^\w\n]*$|[.!] (?:please )?(?:donate|give|subscribe|join|support|sign|become|click|help|thank|get|start|try|chip|make)\b[^\n]{0,50}$)"
"""The end of a line, or a further call behind a sentence."""

_LISTED = (
    r"(?:the|our|this|my) (?:(?:media|press|news|e-?mail) ){0,2}(?:mailing |distribution |e-?mail |media |press )lists?"
)

CALLS_TO_SUBSCRIBE: tuple[Frame, ...] = (
    (
        "newsletter",
        (
            "releases",
            "release are",
            "release can",
            "release may",
            "mailing list",
            "distribution list",
            "media list",
            "press list",
            "email list",
            "e-mail list",
            "please let ",
            "please tell ",
            "please email ",
            "please e-mail ",
            "please inform ",
            "please advise ",
            "please notify ",
            "please contact ",
        ),
        call(
            rf"\b(?:media|press|news) releases? (?:are|can|may)(?: also| now)?(?: be)? (?:available|sent|received|delivered|obtained)(?: to you)? by e-?mail\b(?! (?:from|to|in|on|at) (?:the|a|an|his|her|their)\b)[^.!?\n]{{0,60}}"
            rf"|\b(?:to be (?:included (?:on|in)|added to|put on|placed on|removed from|taken off)|(?:if you (?:want|wish|would like) to |{OPENS}to )(?:join|leave|be (?:added to|included on|put on|removed from|taken off))) {_LISTED},? (?:please |simply )?(?:call|e-?mail|contact|write|reply|click|phone|ring|visit|send|register)\b"
            rf"|{OPENS}(?:please )?join {_LISTED} (?:and|to) (?:receive|get|hear|be (?:sent|told))\b[^.!?\n]{{0,90}}"
            rf"|\bplease (?:advise|tell|contact|e-?mail|inform|notify|let) (?:us|me|our \w+)(?: know)? (?:if|should) you (?:want|wish|would like) to (?:join|leave|be (?:added to|included on|put on|removed from|taken off)) {_LISTED}"
            rf"|{OPENS}(?:to|if you (?:(?:no longer|do not|don['’]t) )?(?:wish|want|would like) to) (?:stop )?(?:receive|receiving|get|subscribe to|unsubscribe from) (?:our|these|my|this office['’]s) (?:media |press |news )?releases(?: (?:by|via) e-?mail| in future| electronically)?,? (?:please |simply )?(?:call|e-?mail|contact|write|reply|click|phone|ring|visit|send|register|subscribe|go|sign)\b"
        ),
    ),
    (
        "newsletter",
        (
            "newsletter",
            "mailing list",
            "inbox",
            "email update",
            "e-mail update",
            "forwarded ",
            "sent this",
            "sent you this",
            "shared this",
            "shared you this",
            "subscription sign",
            "a subscriber ",
            "subscribed ",
        ),
        call(
            lambda: (
                rf"(?:^[^\w\n]*(?:get|join|try|subscribe to|sign up (?:for|to)|receive) (?:the |our |my )?(?:(?-i:[A-Z])[\w'’.&-]* ?(?:of |the |for |and )?){{1,5}}newsletters?[^\w\n]*$"
                rf"|{OPENS}(?:please |just |simply )?(?:subscribe|sign up|opt in|register)(?: now| today| here| below| for free| free| with us)* (?:to|for) (?:our|my|the|this|these) {FEW}(?:newsletters?|mailing list|e-?mail updates)(?:\b|(?=(?:to|and|for|from)\b))(?! (?:of|from) )"
                rf"|{OPENS}(?=[^.!?\n]{{0,140}}\b{of('news')}\b)(?:get|receive|have|want|enjoy|find) [^.!?\n]{{3,90}}? (?:to|in|into) your (?:e-?mail |own )?inbox\b"
                rf"|\b{of('news')}\b[^.!?\n]{{0,90}}?\b(?:straight|right|directly|direct|delivered|sent|fresh) (?:in)?to your (?:e-?mail )?inbox\b"
                r"|\b(?:newsletter|subscription) sign-?up (?:was|is) successful\b|\bwant to add more newsletters\b|\bno newsletters selected\b"
                r"|\bif you (?:were|have been|['’]ve been|got|are) (?:forwarded|sent) this (?:e-?mail|newsletter|issue|edition)\b|\bif (?:someone|somebody|a friend) (?:forwarded|sent|shared) (?:you )?this (?:e-?mail|newsletter|issue|edition|with you|to you)\b"
                r"|\bif you(?:['’]re| are) not (?:already |yet )?(?:a subscriber|subscribed) (?:to (?:this|the|our) (?:newsletter|e-?mail)|yet)\b)"
            )
        ),
    ),
    (
        "newsletter",
        ("join ",),
        call(
            lambda: (
                rf"{OPENS}join (?:over |more than |the |our |nearly |almost )*\d[\d.,]*[km]?\+? {FEW}(?:(?:readers|subscribers)\b|{of('readers')} (?:who|that) (?:get|read|receive|subscribe|open|trust|start)\b)"
            )
        ),
    ),
    (
        "newsletter",
        ("your email", "your e-mail", "your information", "your details", "your data", "from us on behalf"),
        call(
            r"\b(?:enter|entering|submit|leave|provide|type in|drop|add|fill in) your e-?mail(?: address)? (?:here|below|above|and (?:we|hit|click|press|get)|to (?:get|receive|subscribe|join|sign|stay|be))\b"
            r"|\bby (?:submitting|entering|providing|sharing|giving us|leaving) your (?:e-?mail|information|details|data)(?: address)?,? (?:you|i) (?:agree|consent|accept|confirm|acknowledge|are agreeing)\b"
            r"|\breceive e?-?mails? from us on behalf of\b"
        ),
    ),
    (
        "newsletter",
        ("subscribe", "sign up", "miss another ", "miss a single "),
        call(
            lambda: (
                rf"(?:{OPENS}(?:please |just |simply |click here to |don['’]t forget to |be sure to |make sure (?:to|you) )?(?:subscribe|sign up)(?: now| today| here| below| free| for free| by e-?mail)* (?:to|and|so you) (?:get|receive|never|keep|continue (?:receiving|getting)|unlock|be notified|stay|don['’]t miss|support)\b(?! (?:a|the|your|their) (?:card|licen[cs]e|badge|ticket|vaccin\w+|certificate))"
                r"|\bdon['’]t miss (?:another|a single) (?:story|post|issue|episode|article|update)\b)"
            )
        ),
    ),
    (
        "newsletter",
        (
            "buy me a ",
            "buy us a ",
            "buying me a ",
            "buying us a ",
            " on patreon",
            " on ko",
            " on paypal",
            " on liberapay",
            "coffee",
            "donation",
            " tip",
            " gift",
            "contribution",
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:please |if you like |you can (?:also )?|consider |want to )*)(?:buy(?:ing)? (?:me|us) a (?:coffee|beer|tea)|support(?:ing)? (?:(?:me|us)\b ?|(?:my|our) {FEW}|(?:the|this) {FEW}{of('paid')} )(?:on (?:patreon|ko-?fi|paypal|liberapay)|(?:with|by|through|via) (?:a|your) {FEW}(?:coffee|donation|tip|gift|contribution)))\b(?! of\b)"
            )
        ),
    ),
    (
        "newsletter",
        (*ON_NETWORKS, " on our "),
        call(
            lambda: (
                rf"{OPENS}(?:please |come )?join (?:the|our) (?:[\w'’&.-]+ ){{0,4}}?(?:community|server|channel|group|forum|discussion|conversation) on (?:our )?{of('networks')}(?:(?:, |,? (?:or|and|&) ){of('networks')})*(?:\s[-–—] we\b[^\n]{{0,60}})?[^\w\n]*$"
            )
        ),
    ),
    (
        "newsletter",
        (" by subscribing", " by following", " by signing up", " by joining"),
        call(
            rf"{OPENS}(?:stay|keep) (?:up to date|up-to-date|informed|updated|in the loop|in the know|on top)(?: (?:with|on|of) (?:all )?(?:the|our) (?:latest|newest|best)\b[^.!?\n]{{0,40}}?)? by (?:subscribing to (?:our|(?-i:[A-Z]))|following us\b|signing up (?:for|to) our|joining our)[^.!?\n]{{0,60}}[^\w\n]*$"
        ),
    ),
    (
        "newsletter",
        ("subscribe to ", "subscribing to "),
        call(
            lambda: (
                rf"{OPENS}subscribe to (?-i:[A-Z])[\w.&]+(?: (?-i:[A-Z])[\w.&]+){{0,3}} on (?:apple podcasts|spotify|{of('networks')})\b"
            )
        ),
    ),
    (
        "newsletter",
        ("support our", "support my"),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))support (?:our|my) (?:[\w,-]+ ){0,4}?(?:mission|journalism|reporting|newsroom|coverage|work)\b[^.\n]{0,70}? by (?:engaging with (?:the|our) (?:[\w'’&-]+ ){0,3}community|subscribing|donating|becoming an? (?:[\w-]+ )?(?:member|subscriber|patron|supporter))(?: today| now| here)?[^\w\n]*$"
        ),
    ),
    (
        "newsletter",
        anchors(
            "unlimited access|full access|premium access|digital access|all-access|all access|instant access|complete access|online access|ad-free access|subscribe for|subscribe from|subscribe at|subscribe now|subscribe today|subscribe here|subscription| offer:| offer!|offer :|try |special offer|holiday offer|exclusive offer|anniversary offer |introductory offer|limited time offer|black friday offer "
        ),
        call(
            lambda: (
                rf"{OPENS}{PLEASE}(?:(?:get|enjoy|unlock|start|buy)? ?(?:your |our )?(?:unlimited|full|premium|digital|complete|ad-free|all|instant)(?:[ -]digital| online)?[ -]access\b{TAIL}(?:{MONEY}|\bfree\b|\btoday\b|\bnow\b){TAIL}"
                rf"|subscribe(?: now| today| here)? (?:for|from|at) (?:just |only |as little as )?{MONEY}{TAIL}"
                rf"|try (?:it |us |the )?(?:(?-i:[A-Z])[\w’'.]+ ){{0,3}}(?:for )?(?:one|two|three|six|a|\d+)[ -](?:months?|weeks?|days?) (?:for )?(?:free|{MONEY})\b{TAIL}"
                rf"|(?:special|limited[- ]time|introductory|exclusive|anniversary|holiday|black friday) (?:subscription )?offer ?[:!] ?(?=[^\n]{{0,80}}(?:months?|weeks?|year|subscri|access|{MONEY})){TAIL}"
                rf"|(?:give|gift) (?:the gift of )?(?:a |an )?(?:(?-i:[A-Z])[\w’'.]+ ){{0,3}}subscription{TAIL})[.!]*{STOP}"
            )
        ),
    ),
    (
        "newsletter",
        (
            "app for",
            "app to",
            "app now",
            "app today",
            "our app",
            " app.",
            "app store",
            "google play",
            "try ",
            "get ",
            "open ",
            "itunes",
            "install ",
            "download ",
        ),
        call(
            lambda: (
                rf"(?:{OPENS}{PLEASE}(?:download|get|install|try|open) (?:our |the (?:(?-i:[A-Z])[\w’'.&-]+ ){{1,4}})(?:free |new |mobile |official |news )*app\b(?: (?:for|to|from|on|now|today|and|here|so){TAIL})?[.!]*{STOP}"
                rf"|{STARTS}(?:now |also )?(?:available|download(?: it| now)?|get it)(?: now| free)? (?:on|from|in) (?:the )?(?:apple )?(?:app store|google play(?: store)?|itunes)(?:(?:,| and| or| &| \|) (?:on |the )*(?:app store|google play(?: store)?|android|ios))*{STOP})"
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "donation|contribution|your gift|each gift|every gift|your support|membership|subscription|readers like you|members like you|listeners like you|viewers like you|supporters like you|people like you|donors like you|journalism|our reporting|reporting needs|reporting costs|reporting depends|reporting relies|reporting matters|newsroom|support our|support local|support independent|support quality|become a|what you read|what you're|what you’re|what you see|what you hear|what you are|register |account to|account now to|sign up|log in|login |sign in|notifications| channel|our community|our group|whatsapp group|telegram group|facebook group|broadcast list|be a |scan |be an | to enjoy| to access|find us on| to receive|subscribe to|each support |a small gift |every support |a one-off gift |a small support |local reporting | to keep reading|support free work|support free news|a one-off support |fearless reporting |nonprofit reporting |support free reporting|investigative reporting |support investigative work|public-interest reporting |support investigative news|support investigative reporting|join the |join our |follow the |follow our |an account|a account|account free| to save this|good reporting |quality reporting "
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:your|every|each|a small|a one-off) (?:donation|contribution|gift|support|membership|subscription) (?:keeps?|helps?|funds?|pays for|supports?|makes?|allows?|enables?) (?:us\b|our\b|this (?:news)?(?:paper|site|website|blog|podcast|newsletter|newsroom|magazine|channel|work)|(?:independent|quality|local|investigative|free) (?:journalism|news|reporting)){TAIL}"
                rf"|we (?:rely|depend|count) on (?:the (?:support|generosity) of )?(?:readers|listeners|members|viewers|supporters|people|donors) like you{TAIL}"
                rf"|(?:independent|quality|local|good|investigative|non-?profit|public-interest|our|fearless) (?:journalism|reporting) (?:needs|costs|takes|depends on|relies on|is only possible|isn['’]t free|is not free|matters) ?(?=[^\n]{{0,90}}\b(?:you|your|donate|subscribe|join|help|support)\b){TAIL}"
                rf"|support (?:our|local|independent|quality|investigative|free) (?:journalism|reporting|newsroom|news|work)(?: ?[:,!–—-] ?|\. )(?:become|subscribe|donate|join|give|sign|chip|pay|make)\b{TAIL}"
                rf"|{PLEASE}(?:become|be) an? (?:paid |paying |regular |monthly |annual |free |premium |founding )*(?:member|subscriber|supporter|patron|insider|friend of (?:the )?(?-i:[A-Z]))(?: of (?:the )?(?-i:[A-Z])[\w’' ]{{2,30}})?(?: (?:today|now|here|for (?:just|only|as)|from (?:just|only)|and (?:get|read|support|help|enjoy|never)|to (?:get|read|support|help|enjoy|access)){TAIL})"
                rf"|(?:love|like|liking|loving|enjoy|enjoying) what you(?:['’]re| are)? (?:read|reading|see|seeing|hear|hearing)\?[^\n]{{0,80}}"
                rf"|{PLEASE}(?:register|sign up|create an? (?:free )?account|log ?in|sign in)(?: for free| free| now| today| here)* to (?:receive|keep reading|continue reading|access|unlock|enjoy|follow|comment|save (?:this|articles)){TAIL}"
                rf"|(?:be the first[^.!?\n]{{0,30}}|never miss[^.!?\n]{{0,30}}|stay [^.!?\n]{{0,30}})[:!] ?{PLEASE}(?:turn on|enable|allow|activate) (?:push |desktop |browser |your |our )*notifications|{PLEASE}(?:turn on|enable|allow|activate|switch on) (?:push |desktop |browser |your |our )*notifications(?: (?:so (?:that )?you|and never|to (?:stay|never|be the first)|for (?:breaking|the latest)){TAIL}| ?[!])"
                rf"|{PLEASE}(?:follow|join|scan [^.!?\n]{{0,30}}to (?:join|follow)|subscribe to|find us on) (?:our|the (?:(?-i:[A-Z])[\w’'.&-]+ ){{1,3}}) ?(?:official |free |new |public )*(?:{of('networks')} )?(?:channel|community|group|broadcast list)\b(?: (?:for|to|and|now|today|here|where|by){TAIL})?)[.!]*{_OR_CALL}"
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
        "newsletter",
        anchors(
            "your first |local news|journalism|reporting|newspaper|this site|this blog|our site|our blog|the lights on|the podcast|this podcast|our podcast|our paper|this paper"
        ),
        call(
            rf"{OPENS}(?:your first (?:\w+ )?(?:issues?|months?|weeks?|box|edition|year) (?:is|are|comes?) (?:free|on us|half[- ]price|for free|(?:just |only )?{MONEY}){TAIL}|(?:help (?:us )?)?keep (?:[\w’'-]+ ){{0,3}}?(?:news|journalism|reporting|newspaper|paper|site|blog|podcast|newsroom|lights) (?:alive|going|free|running|afloat|on|independent|open to all|ad-free){TAIL}){ENDS}"
        ),
    ),
    (
        "newsletter",
        anchors(
            "never miss|don't miss a|don’t miss a|the first to |price of one|price of two|months free|weeks free|months half|we send|we only send|we'll send|we’ll send|we email|we'll only|we’ll only|send | week |email | weeks | month | months |don’t miss our |don't miss our "
        ),
        call(
            rf"{OPENS}(?:(?:never|don['’]t) miss (?:an?|another|any|our) (?:post|story|issue|update|episode|beat|thing|article|edition|recipe|deal|show|upload|video|scoop|stor(?:y|ies))s?(?: (?:again|of)\b{TAIL})?(?:[:;,–—-] ?[^\n]{{0,80}})?"
            rf"|be (?:the|among the) first to (?:hear|know|find out|read|see|get|receive)\b{TAIL}|(?:get|enjoy|claim) (?:your (?:first )?)?(?:two|three|four|six|twelve|\d+) (?:months?|weeks?) (?:free|half[- ]price|for the price of (?:one|two|three|\d+)|on us)\b{TAIL}"
            rf"|we(?:['’]ll)? (?:only |never |just )*(?:send|email)(?: you| out)? (?:(?:just|only|no more than|about|around|at most) )*(?:one|two|three|an?|our|\d+) (?:[\w-]+ ){{0,2}}?(?:e-?mails?|newsletters?|letters?|messages?|updates?) (?:a|per|every|each|once) (?:day|week|month|year|fortnight|weekday|morning|quarter)(?:[.!–—,-] ?(?:that['’]s (?:it|all)|no (?:spam|more|less)|never more)\b)?{TAIL}){ENDS}"
        ),
    ),
    (
        "newsletter",
        anchors(
            "give now|give today|donate now|donate today|donate here|give here|act now|help now|help today| act | help | give | donate "
        ),
        call(
            rf"{OPENS}(?:your|every|each|a|just) (?:(?:gift|donation|contribution)(?: of (?:just |only )?{MONEY})?|{MONEY}) (?:can|will|could|helps?|feeds?|buys?|pays|provides?|gives?|keeps?|protects?|saves?)\b[^.!?\n]{{2,80}}[.!:–—-] ?(?:please )?(?:give|donate|act|help)(?: now| today| here| online| what you can){ENDS}"
        ),
    ),
    (
        "newsletter",
        anchors(
            "by email|by e-mail|via email|via e-mail|to your inbox|in your inbox|on whatsapp|by whatsapp|help us |our morning|our daily|our weekly|our newsletter|our free|our email|our e-mail|our alerts|our app|trial|newsroom|journalism|in the app|membership|annual plan|back |fund |subscri|be ahead|support | to email|be on top| in email|keep ahead| to e-mail|stay ahead|be updated|yearly plan|stay on top|keep on top|be informed| in whatsapp| in telegram|stay updated| to whatsapp|keep updated| by telegram| to telegram| on telegram|be up to date|keep informed|stay informed| via telegram| via whatsapp| by your inbox|be in the know| by your phone| on your phone| through email| to your phone| on your inbox| in your phone|be in the loop|stay up to date| through e-mail| via your inbox|keep up to date| via your phone|stay in the loop|stay in the know|keep in the know|keep in the loop| through whatsapp| through telegram| through your phone| through your inbox|on email|on e-mail| in e-mail"
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:get|receive|have) (?:our|the|all|more) [^.!?\n]{{2,40}} (?:by|via|through|in|on|to) (?:e-?mail|your inbox|whatsapp|telegram|your phone)(?: (?:every|each|for|daily|weekly|today|now){TAIL})?"
                rf"|help us (?:keep|stay|continue|make|produce|tell|fund|report|do|hold|grow)\b[^.!?\n]{{2,60}}[:,.!–—-] ?(?:please )?(?:donate|give|subscribe|join|become|chip)\b{TAIL}"
                rf"|(?:stay|keep|be) (?:in the loop|informed|up to date|updated|in the know|ahead|on top)[^.!?\n]{{0,40}} (?:with|via|through) our (?:[\w-]+ ){{0,3}}(?:e-?mails?|newsletters?|briefing|digest|alerts|app|letter|channel){TAIL}"
                rf"|(?:start|begin|claim) (?:a|your|our) (?:free )?(?:(?:\d+|[a-z]+)[- ](?:day|week|month)s? )?(?:free )?trial(?: (?:for (?:just |only )?{MONEY}|today|now|here))?|(?:back|support|fund) (?:us|(?:our|independent|local) [a-z]+) (?:from|for) (?:just |only |as little as )?{MONEY}{TAIL}"
                rf"|(?:read|open|listen to|follow) (?:us|this(?: [a-z]+)?|the story) in (?:the|our) app{TAIL}|save (?:up to )?\d+ ?% (?:on|off|when|with)[^.!?\n]{{0,40}}\b(?:subscri\w+|membership|annual plan|yearly plan){TAIL}){ENDS}"
            )
        ),
    ),
    (
        "newsletter",
        anchors("the first to hear|the first to know|the first to find out|the first to get|the first to receive"),
        call(
            r"^[^\w\n(]*(?:(?:don['’]t|never) miss (?:a thing|out|anything|a beat)|want to|sign up(?: now)?|register(?: now)?|join us|stay in the loop|stay tuned)[ ,.!:–—-]+(?:and |to )?be (?:among |one of )?the first to (?:hear|know|find out|get|receive) (?:about )?(?:(?:our|the|all|any|new|latest|exclusive|special) )*(?:offers|events|news|deals|discounts|releases|updates|sales|openings|promotions|products|courses|launches|tickets)\b[^.!?\n]{0,50}[.!]?[^\w\n]*$"
        ),
    ),
)
