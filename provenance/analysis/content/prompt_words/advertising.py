"""Who paid, what is for sale, and what a shop pays for a link: "Today's brief is supported by Harbour Bank", "Reach 3,000+ readers who listen", "Use code LAMP for 10% off"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, FEW, MONEY, PLEASE, TAIL, of
from provenance.analysis.content.prompt_words.wordings import OPENS, STARTS, STOP, Frame, anchors, call

_PAYER = r"(?=[^\w\n]*$|\s(?:the |our (?:[a-z]+ ){0,2}?)?\W{0,3}(?-i:[A-Z0-9])|\s(?:our|the|this (?:week|month)['’]s|today['’]s|generous|listeners|readers|viewers|members|people|patrons|donors) (?:[\w-]+ ){0,2}?(?:sponsors?|partners?|advertisers?|members|patrons|supporters|subscribers|donors|friends at|like you)\b|\s(?:an? )(?:generous )?(?:grant|gift|donation) from\b|\s(?:the )?(?:generous )?support (?:of|from)\b)"
"""Behind what says who paid: a name, those who pay, or nothing where it stood in a picture; not "evidence", not "the work of Ana Cruz"."""
_BARGAIN = r"(?:\d ?(?:%|percent|per cent)|[$£€] ?\d+(?:\.\d\d)? off|\bdiscount|\bcheckout\b|\bpromo|\bcoupon|\bfree (?:shipping|delivery|trial|gift|month|months|bonus)\b|\bsave (?:up to )?[$£€]?\d|\bto save\b[^.\n]{0,30}\b(?:on|at)\b|\byour (?:first|next) (?:order|purchase|month|box|year))"
"""What is had for a code of a shop; that of a ward or a program has none."""

_PAID = r"(?:we|i|(?:this|the|our) (?:site|website|publisher|paper|company)|(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]+)?) (?:(?:may|might|can|will|could|also|sometimes) )+(?:be (?:compensated|paid)|(?:earn|get|receive) (?:(?:a |an |some )?(?:small |modest )?(?:financial )?compensation|a (?:small )?(?:portion|percentage|share|cut) of (?:the )?(?:sales?|revenues?|price|proceeds|purchases?)|a (?:small )?referral fee|payments?))"
"""What a site says that it gets, in other words than a commission: "we may receive compensation"."""


_OUTLETS = (
    r"(?-i:News|Newsroom|Times|Post|Guardian|Tribune|Herald|Journal|Journalism|Press|Gazette|Chronicle|Inquirer|Examiner|Sentinel|Observer|Telegraph|Register|Courier|Dispatch|Globe|Radio|Magazine|Review|Reporters?|Reporting|Integrity|Broadcasting|Television"
    r"|Frontline|FRONTLINE|ProPublica|FiveThirtyEight|Politico|POLITICO|Reuters|Bloomberg|Axios|Vox|Slate|Wired|WIRED|Undark|Grist|Mongabay|STAT|NPR|PBS|BBC|CNN|NBC|CBS|ABC|AP|KQED|WNYC|WBUR|Conversation|Report|Initiative|Bureau)"
)
_CO_PUBLISHED = rf"(?:(?:co-?)?(?:published|reported) in (?:partnership|association|collaboration) with(?! (?:the )?brand)|(?:created|produced|made|written|developed) in (?:partnership|association|collaboration) with (?:the )?(?-i:[A-Z])[^\n]{{0,60}}?(?<![\w-]){_OUTLETS}(?![\w-]))"
"""What two newsrooms made together, which is a credit: nobody paid for it."""


def _small_payer() -> str:
    """A name of up to three words in small letters that ends the line, as houses write theirs: "acme lamps"; not "evidence"."""
    return rf"(?=\s(?!{of('unpaid')}\b)(?-i:[a-z])[\w.&-]*(?: (?!{of('unpaid')}\b)(?-i:[a-z])[\w.&-]*){{0,2}}[^\w\n]*$)"


# What most texts have of such calls is a word ("sponsor", "code", "commission"): what stands in each is that word with what is before it.
_SPONSORED = (
    *(
        f"{begun} {which}"
        for begun in ("sponsor", "sponsoring", "advertise in", "advertise on", "advertise with", "advertising in")
        for which in ("a ", "an ", "the next ", "our ", "this ", "my ")
    ),
    *(f"become a sponsor of {which}" for which in ("a ", "an ", "the next ", "our ", "this ", "my ")),
    *anchors("to advertise|in advertising|our media kit|our rate card|our advertising |our sponsorship |our partner"),
)
_CODES = (
    *(f"{sign} off" for sign in "%0123456789"),
    *(
        f"{used} {which}code"
        for used in ("use", "using", "enter", "with", "apply", "quote")
        for which in ("", "the ", "our ", "my ")
    ),
    *(
        f"{kind} code"
        for kind in ("promo", "promotion", "promotional", "coupon", "discount", "referral", "offer", "special")
    ),
)
_COMMISSIONS = (
    "affiliate links",
    *(f"{before} commission" for before in ("a", "an", "small", "tiny", "modest", "affiliate", "referral", "sales")),
    *(f"{earned} commission" for earned in ("earn", "get", "receive", "make", "collect", "us", "me")),
    *(f"{earned} commission" for earned in ("earns", "gets", "receives", "makes")),
)

ADVERTISING: tuple[Frame, ...] = (
    (
        "advertisement",
        (
            "to you by",
            "to you courtesy",
            "sponsored by",
            "made possible",
            "supported by",
            "presented by",
            "underwritten by",
            "powered by",
        ),
        call(
            lambda: (
                rf"\b{of('this')} {FEW}(?:{of('issue')}(?: of [^.!?\n]{{2,40}}?)?|{of('part')}(?: of (?:(?:the|our|today['’]s) )?(?:{of('issue')}|(?-i:[A-Z])[^.!?\n]{{1,40}}?))?) (?:is|was|comes|has been) (?:[a-z]+ )?{of('sponsored')}\b{_PAYER}"
                rf"|\b{of('this')} {FEW}(?:{of('mailed')} (?:is|was) {of('sponsored')}|{of('issue')} (?:is|was) {of('bought')})\b{_small_payer()}"
            )
        ),
    ),
    (
        "advertisement",
        ("sponsor", "advertiser", "partner"),
        call(
            lambda: (
                rf"{OPENS}(?:and )?(?:please )?(?:(?:{of('backing')}) (?:all (?:of )?)?(?:our|the|this week['’]s|this month['’]s) {FEW}(?:sponsors|advertisers)\b"
                rf"|(?:{of('thanks')}) (?:to )?(?:today|tonight|this (?:week|month|issue|episode|edition))['’]s {FEW}(?:sponsors?|partners?)\b"
                rf"|(?:a (?:quick )?(?:word|message) from (?:our|today['’]s|this (?:week|month|episode)['’]s) {FEW}(?:sponsors?|partners?))\b)"
            )
        ),
    ),
    (
        "advertisement",
        ("reach ", "in front of "),
        call(
            lambda: (
                rf"{OPENS}(?:(?:do you )?(?:want|looking|ready|would you like|like|hoping) to )?(?:reach|get in front of) (?:an audience of )?(?:over |more than |nearly |almost )?"
                rf"(?:our (?:\d[\d.,]*[km]? )?{FEW}{of('readers')}\b|\d[\d.,]*[km]?\+ (?:[\w-]+ ){{0,3}}?[\w-]+s\b"
                rf"|(?:\d[\d.,]{{2,}}|\d[\d.,]*[km]) {FEW}(?:{of('audience')}\b|{of('readers')}\b(?=[^.!?\n]{{0,60}}\?)))"
            )
        ),
    ),
    (
        "advertisement",
        _SPONSORED,
        call(
            lambda: (
                rf"\b(?:sponsor|advertise in|advertise on|advertise with|become a sponsor of|sponsoring|advertising in) (?:an? (?:upcoming|future) |the next |our |this |my ){FEW}{of('issue')}\b"
                r"|\b(?:see|view|download|request|check out|get) our (?:media kit|rate card|(?:advertising|sponsorship|partner|partnership) (?:rates|packages|options|opportunities))\b"
                rf"|{OPENS}(?:would you |do you )?(?:want|like|interested|looking) (?:to advertise|in advertising)\b[^.!\n]{{0,60}}\?"
            )
        ),
    ),
    (
        "advertisement",
        _CODES,
        call(
            r"\b(?:use|using|enter|with|apply|quote) (?:the |our |my )?(?:(?:promo|promotion|promotional|coupon|discount|referral|offer|special) )?code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)(?=(?:[^.\n]|\.(?=\d)){0,80}?"
            + _BARGAIN
            + r")"
            r"|\b(?:use|using|enter|with|apply|quote) (?:the |our |my )?(?:promo|promotion|promotional|coupon|discount|referral) code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)"
            r"|(?:%|\$ ?\d+|£ ?\d+|€ ?\d+) off\b[^.\n]{0,80}\b(?:promo |promotion |coupon |discount |referral )?code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)"
        ),
    ),
    (
        "advertisement",
        _COMMISSIONS,
        call(
            lambda: (
                rf"\b(?:{of('this')}|our|the|some of the) {FEW}(?:page|post|article|site|website|blog|video|newsletter|guide|review|links)s? (?:may |might |can |will |do )?(?:contains?|includes?|uses?|has|have|are|feature) (?!no ){FEW}affiliate links\b"
                r"|\b(?:we|i|(?:this|the|our) (?:site|website|publisher)|(?-i:[A-Z])[\w.]+) (?:(?:may|might|can|will|could|also|sometimes) )*(?:earn|get|receive|make|collect) (?:an? )?(?:small |tiny |modest )?(?:affiliate |referral |sales )?commissions?\b(?=[^.\n]{0,90}\b(?:our links?|links? (?:on|in|above|below)|(?:these|certain|such|affiliate|retail) links|you (?:buy|click|shop|sign|order|book|purchase|make a purchase))\b)"
                r"|\b(?:when|if|once|after) you (?:buy|purchase|shop|click|order|book|sign up)\b[^.\n]{0,80}\blinks?\b[^.\n]{0,60}\b(?:earn|get|receive|make)s? (?:an? )?(?:small )?(?:affiliate |referral |sales )?commissions?\b"
                r"|\blinks?\b[^.\n]{0,40}\bearns? (?:us|me) (?:an? )?(?:small )?(?:affiliate )?commissions?\b"
            )
        ),
    ),
    (
        "advertisement",
        (
            "compensat",
            "be paid",
            "receive a p",
            "earn a p",
            "get a p",
            "receive a share",
            "earn a share",
            "receive a cut",
            "a referral fee",
            "payment",
            "a share of ",
            "a cut of the ",
            "a small cut of ",
            "a small share of ",
            "a cut of ",
            "a small referral fee",
        ),
        call(
            rf"\b(?:when|if|once|after) (?:you|readers) (?:buy|purchase|shop|click|order|book|sign up|register)\b[^.\n]{{0,90}}\b(?:links?|site|website)\b[^.\n]{{0,40}}?, {_PAID}\b"
            rf"|\b{_PAID}\b(?=[^.\n]{{0,90}}\b(?:our links?|links? (?:on|in|above|below)|(?:this|our) (?:site|website|page)|(?:these|certain|such|affiliate|retail) links)\b)"
        ),
    ),
    (
        "advertisement",
        ("sponsored by", "sponsor:"),
        call(
            r"^[^\w\n]*(?:sponsored by:? |(?:today['’]s|our|this (?:week|month|issue|episode)['’]s) sponsor: ?)(?!(?:rep|sen|reps|sens|representative|senator|council|assembly|alderman|cllr)\w*\b)(?-i:[A-Z0-9])[\w.&'’-]*(?: (?:(?-i:[A-Z0-9])[\w.&'’-]*|&|of|the|and)){0,5}[.!]?[^\w\n]*$"
        ),
    ),
    (
        "advertisement",
        anchors(
            "to you by|to you in |sponsored |paid |promoted |for sponsoring|commercial partner|our partners|hide ad|[ad|- ad|– ad|— ad|(ad|#ad|#spon|#gifted|iklan|#publi|werbung|anzeige|publicité|pubblicità|posts from a |stories from a |content from a |posts from our |an offer from a |#paidpartnership|a message from a |content from our |stories from our |an offer from our |a message from our | for kindly sponsoring our | for kindly sponsoring this | for kindly sponsoring today’s | for kindly sponsoring today's |skip ad|report ad|report this ad|hide this ad|remove ad|remove this ad|[ ad|( ad|-ad-|–ad–|—ad—|advert|publicid|kept free by|close ad|close this ad|skip this ad"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:brought to you|promoted) by (?!(?-i:[A-Z]{{2,8}})[^\w\n]*$)(?:the |our (?:friends|partners) at )?(?-i:[A-Z0-9])[\w.&’'-]*(?: (?:(?-i:[A-Z0-9])[\w.&’'-]*|&|of|the|and)){{0,5}}"
                rf"|(?:this|the above|the following) {of('what')} (?:is|was|has been) brought to you (?:by|in (?:paid )?(?:partnership|association|collaboration) with) (?-i:[A-Z0-9]){TAIL}|(?:this|the above|the following) {of('what')} (?:is|was|has been) paid for (?:and \w+ )?by{TAIL}|this (?:is|was) an? (?:sponsored|paid|promoted) {of('what')}\b{TAIL}"
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
            "buy now|buy it|buy on|buy from|buy here|shop now|shop on|shop at|shop here|order now|order on|order from|order here|get it |find it |pre-order|preorder|your copy|a copy|% off|% discount|deals|discounts|offers|bargains|coupons|offer:|offer!|offer –|deal:|deal!|sale:|sale!|earn us|earn me|earns us|earns me|now on |here at |today at |here via |today on |flash sale|here from |flash deal|today via |today from |flash offer|special sale|today's sale|today’s sale|today’s deal|today's deal|special deal|one-time sale|today’s offer|special offer|one-time deal|today's offer|exclusive sale|one-time offer|exclusive deal|click here for |exclusive offer|click below for |limited time sale|limited time deal|click here to get |limited time offer|click here to see |click below to see |click here to view |click below to get |click here to shop |click below to shop |click below to view |click on the link for |click on the link to get |click on the link to view |click on the link to shop |order it now|shop it now|shop it here|order it here|click on the link to see "
        ),
        call(
            lambda: (
                rf"(?:{STARTS}{PLEASE}(?:(?:buy|shop|order|get it|pre-?order|find it)(?: it)? (?:now|here|today) (?:on|from|at|via) {of('shops')}(?! prime\b)|(?:order|buy|get|reserve|grab|pre-?order|secure) (?:your copy (?:today|now|here|on|from)|a copy (?:today|now))\b{TAIL}"
                rf"|(?:limited[- ]time|special|exclusive|one-time|flash|today['’]s) (?:offer|deal|sale) ?[:!–—] ?(?=[^\n]{{0,80}}(?:order|buy|shop|off\b|shipping|discount|save|\d ?%)){TAIL}|(?:get|enjoy|save|take|grab) (?:an? )?(?:extra |up to )?\d+ ?% (?:off|discount)\b{TAIL}"
                rf"|click (?:here|below|on the link) (?:to see|for|to get|to shop|to view) (?:our |today['’]s |the (?:best|latest) |all )+(?:deals|offers|discounts|sales|bargains|coupons)){TAIL}[.!]*{STOP}"
                r"|\blinks?\b[^.\n]{0,40}\bearns? (?:us|me) (?:an? )?(?:small |tiny |modest |referral )?(?:fee|percentage|cut|commission)\b)"
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "quote|estimate|consultation|valuation|free demo|free sample|buy now|buy it now|order now|shop now|buy today|order today|order yours|get a |get my |get an |buy here|claim a |claim my |claim an |shop here|get your |buy online|ask for a |request a |shop today|order here|ask for an |ask for my |request my |shop online|buy it here|shop it now|claim your |request an |buy it today|order it now|order online|shop it here|shop it today|order it here|ask for your |request your |buy yours now|buy it online|shop it online|buy yours here|shop yours now|order it today|buy yours today|shop yours here|order it online|shop yours today|buy yours online|shop yours online"
        ),
        call(
            rf"{OPENS}(?:(?:get|request|claim|ask for) (?:a|an|your|my) (?:free|no-obligation|instant|fast|personali[sz]ed)(?: no-obligation)? (?:quote|estimate|consultation|valuation|demo|sample|appraisal)\b{TAIL}|(?:buy|order|shop)(?: it| yours)? (?:now|today|here|online)(?: (?:on|at|from|with) [^.!?\n]{{2,40}}?)? ?[:–—|-] ?(?:from |for |only |just )*{MONEY}{TAIL}){ENDS}"
        ),
    ),
    (
        "advertisement",
        anchors(
            "sponsored:|sponsored |promoted:|promoted |advertorial:|advertorial |advertisement:|advertisement |in partnership with|in association with|in collaboration with|on behalf of|shop the look|shop this look|get the deal|get this deal|paid post|partner content|in paid partnership with|in paid association with|in paid collaboration with|in commercial association with|in commercial partnership with|in commercial collaboration with"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:sponsored|promoted|advertorial|advertisement|paid post|partner content|sponsored (?:post|content|story|article)) ?[:|–—] ?[^\n]{{4,120}}|(?:this|the) {of('what')} (?:is|was|has been) (?!{_CO_PUBLISHED})(?:created|produced|made|written|published|developed) (?:in (?:paid |commercial )?(?:partnership|association|collaboration) with|on behalf of) (?-i:[A-Z]){TAIL}|(?:shop (?:the|this) look|get (?:the|this) deal)){ENDS}"
            )
        ),
    ),
)
