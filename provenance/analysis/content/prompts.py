"""Prompts and notices whose words vary: "Today's brief is supported by Harbour Bank", "Reach 3,000+ readers who listen", "Know someone who'd like this? Send it on".

A list of phrases has them only as some page wrote them. What they have in common is their frame, with a word of a kind at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from provenance.analysis.content.assistants import ASSISTANTS
from provenance.analysis.content.calls import CALLS
from provenance.analysis.content.line import VARIED, apart
from provenance.analysis.content.more_calls import MORE_CALLS
from provenance.analysis.content.post_heads import SOFTWARE
from provenance.analysis.content.wordings import OPENS, any_of_kind, call
from provenance.analysis.line_beginnings import at_line
from provenance.api import Match, Phrases, Span
from provenance.named_tuples import NamedTuple
from provenance.phrases import ANY, Literals

_WORDS = Phrases.load(__package__, "prompts")


_of = partial(any_of_kind, _WORDS)
_FEW = r"(?:[\w'’&-]+ ){0,3}?"
_PAYER = r"(?=[^\w\n]*$|\s(?:the |our (?:[a-z]+ ){0,2}?)?\W{0,3}(?-i:[A-Z0-9])|\s(?:our|the|this (?:week|month)['’]s|today['’]s|generous|listeners|readers|viewers|members|people|patrons|donors) (?:[\w-]+ ){0,2}?(?:sponsors?|partners?|advertisers?|members|patrons|supporters|subscribers|donors|friends at|like you)\b|\s(?:an? )(?:generous )?(?:grant|gift|donation) from\b|\s(?:the )?(?:generous )?support (?:of|from)\b)"
"""Behind what says who paid: a name, those who pay, or nothing where it stood in a picture; not "evidence", not "the work of Ana Cruz"."""
_BARGAIN = r"(?:\d ?(?:%|percent|per cent)|[$£€] ?\d+(?:\.\d\d)? off|\bdiscount|\bcheckout\b|\bpromo|\bcoupon|\bfree (?:shipping|delivery|trial|gift|month|months|bonus)\b|\bsave (?:up to )?[$£€]?\d|\bto save\b[^.\n]{0,30}\b(?:on|at)\b|\byour (?:first|next) (?:order|purchase|month|box|year))"
"""What is had for a code of a shop; that of a ward or a program has none."""
_BEHIND = 120
"""Characters behind a line with an anchor in which the answer to a question to readers begins, or a call that follows it."""
_LINED = ("^", r"(?<=\n)")
"""How the source of a frame begins of which every match begins a line; one of which other matches do not begins with a group."""
_UNANSWERED = r"(?=[^\w\n]*(?:\Z|\n[^\w\n]*(?:\n|\Z))|\W*(?:yes|no|yep|nope|not? really|let us|let me|tell us|leave|please|rate|share|click|send|give|your|vote|thumbs|reply|hit|if|submit|support|subscribe|buy|join|sign|forward|follow|consider|thanks?|we['’]d|get|pin|save|repost|retweet|tag|become|drop|tap|add|read|don['’]t)\b)"
"""Behind a question to readers: nothing in its paragraph, the buttons that answer it, or a further call; what answers it is the author's."""
_WOULD = r" who(?:['’]d| (?:might|may|would|could|needs?|wants?|loves?|likes?|cares?|should|will|also|enjoys?))\b"
"""Behind a friend with whom readers are to share: of the one who reads law a story tells."""


def _small_payer() -> str:
    """A name of up to three words in small letters that ends the line, as houses write theirs: "acme lamps"; not "evidence"."""
    return (
        rf"(?=\s(?!{_of('unpaid')}\b)(?-i:[a-z])[\w.&-]*(?: (?!{_of('unpaid')}\b)(?-i:[a-z])[\w.&-]*){{0,2}}[^\w\n]*$)"
    )


class _Frame(NamedTuple):
    kind: str
    """The kind of left-over."""
    anchors: tuple[str, ...]
    """What stands in each place that it fits, lower case: looked for first, and the pattern is asked only around them."""
    pattern: re.Pattern[str]


_ON_NETWORKS = tuple(f" on {name}" for name in _WORDS.texts("networks"))

_FRAMES = (
    _Frame(
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
                rf"\b{_of('this')} {_FEW}(?:{_of('issue')}(?: of [^.!?\n]{{2,40}}?)?|{_of('part')}(?: of (?:(?:the|our|today['’]s) )?(?:{_of('issue')}|(?-i:[A-Z])[^.!?\n]{{1,40}}?))?) (?:is|was|comes|has been) (?:[a-z]+ )?{_of('sponsored')}\b{_PAYER}"
                rf"|\b{_of('this')} {_FEW}(?:{_of('mailed')} (?:is|was) {_of('sponsored')}|{_of('issue')} (?:is|was) {_of('bought')})\b{_small_payer()}"
            )
        ),
    ),
    _Frame(
        "advertisement",
        ("sponsor", "advertiser", "partner"),
        call(
            lambda: (
                rf"{OPENS}(?:and )?(?:please )?(?:(?:{_of('backing')}) (?:all (?:of )?)?(?:our|the|this week['’]s|this month['’]s) {_FEW}(?:sponsors|advertisers)\b"
                rf"|(?:{_of('thanks')}) (?:to )?(?:today|tonight|this (?:week|month|issue|episode|edition))['’]s {_FEW}(?:sponsors?|partners?)\b"
                rf"|(?:a (?:quick )?(?:word|message) from (?:our|today['’]s|this (?:week|month|episode)['’]s) {_FEW}(?:sponsors?|partners?))\b)"
            )
        ),
    ),
    _Frame(
        "advertisement",
        ("reach ", "in front of "),
        call(
            lambda: (
                rf"{OPENS}(?:(?:do you )?(?:want|looking|ready|would you like|like|hoping) to )?(?:reach|get in front of) (?:an audience of )?(?:over |more than |nearly |almost )?"
                rf"(?:our (?:\d[\d.,]*[km]? )?{_FEW}{_of('readers')}\b|\d[\d.,]*[km]?\+ (?:[\w-]+ ){{0,3}}?[\w-]+s\b"
                rf"|(?:\d[\d.,]{{2,}}|\d[\d.,]*[km]) {_FEW}(?:{_of('audience')}\b|{_of('readers')}\b(?=[^.!?\n]{{0,60}}\?)))"
            )
        ),
    ),
    _Frame(
        "advertisement",
        ("sponsor", "advertis", "our media kit", "our rate card", "our partner"),
        call(
            lambda: (
                rf"\b(?:sponsor|advertise in|advertise on|advertise with|become a sponsor of|sponsoring|advertising in) (?:an? (?:upcoming|future) |the next |our |this |my ){_FEW}{_of('issue')}\b"
                r"|\b(?:see|view|download|request|check out|get) our (?:media kit|rate card|(?:advertising|sponsorship|partner|partnership) (?:rates|packages|options|opportunities))\b"
                rf"|{OPENS}(?:would you |do you )?(?:want|like|interested|looking) (?:to advertise|in advertising)\b[^.!\n]{{0,60}}\?"
            )
        ),
    ),
    _Frame(
        "advertisement",
        ("code ", "code: "),
        call(
            r"\b(?:use|using|enter|with|apply|quote) (?:the |our |my )?(?:(?:promo|promotion|promotional|coupon|discount|referral|offer|special) )?code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)(?=(?:[^.\n]|\.(?=\d)){0,80}?"
            + _BARGAIN
            + r")"
            r"|\b(?:use|using|enter|with|apply|quote) (?:the |our |my )?(?:promo|promotion|promotional|coupon|discount|referral) code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)"
            r"|(?:%|\$ ?\d+|£ ?\d+|€ ?\d+) off\b[^.\n]{0,80}\b(?:promo |promotion |coupon |discount |referral )?code:? (?-i:[\"“']?[A-Z][A-Z0-9]{3,}\b)"
        ),
    ),
    _Frame(
        "advertisement",
        ("affiliate", "commission"),
        call(
            lambda: (
                rf"\b(?:{_of('this')}|our|the|some of the) {_FEW}(?:page|post|article|site|website|blog|video|newsletter|guide|review|links)s? (?:may |might |can |will |do )?(?:contains?|includes?|uses?|has|have|are|feature) (?!no ){_FEW}affiliate links\b"
                r"|\b(?:we|i|(?:this|the|our) (?:site|website|publisher)|(?-i:[A-Z])[\w.]+) (?:(?:may|might|can|will|could|also|sometimes) )*(?:earn|get|receive|make|collect) (?:an? )?(?:small |tiny |modest )?(?:affiliate |referral |sales )?commissions?\b(?=[^.\n]{0,90}\b(?:our links?|links? (?:on|in|above|below)|(?:these|certain|such|affiliate|retail) links|you (?:buy|click|shop|sign|order|book|purchase|make a purchase))\b)"
                r"|\b(?:when|if|once|after) you (?:buy|purchase|shop|click|order|book|sign up)\b[^.\n]{0,80}\blinks?\b[^.\n]{0,60}\b(?:earn|get|receive|make)s? (?:an? )?(?:small )?(?:affiliate |referral |sales )?commissions?\b"
                r"|\blinks?\b[^.\n]{0,40}\bearns? (?:us|me) (?:an? )?(?:small )?(?:affiliate )?commissions?\b"
            )
        ),
    ),
    _Frame(
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
                rf"|{OPENS}(?:please |just |simply )?(?:subscribe|sign up|opt in|register)(?: now| today| here| below| for free| free| with us)* (?:to|for) (?:our|my|the|this|these) {_FEW}(?:newsletters?|mailing list|e-?mail updates)\b(?! (?:of|from) )"
                rf"|{OPENS}(?=[^.!?\n]{{0,140}}\b{_of('news')}\b)(?:get|receive|have|want|enjoy|find) [^.!?\n]{{3,90}}? (?:to|in|into) your (?:e-?mail |own )?inbox\b"
                rf"|\b{_of('news')}\b[^.!?\n]{{0,90}}?\b(?:straight|right|directly|direct|delivered|sent|fresh) (?:in)?to your (?:e-?mail )?inbox\b"
                r"|\b(?:newsletter|subscription) sign-?up (?:was|is) successful\b|\bwant to add more newsletters\b|\bno newsletters selected\b"
                r"|\bif you (?:were|have been|['’]ve been|got|are) (?:forwarded|sent) this (?:e-?mail|newsletter|issue|edition)\b|\bif (?:someone|somebody|a friend) (?:forwarded|sent|shared) (?:you )?this (?:e-?mail|newsletter|issue|edition|with you|to you)\b"
                r"|\bif you(?:['’]re| are) not (?:already |yet )?(?:a subscriber|subscribed) (?:to (?:this|the|our) (?:newsletter|e-?mail)|yet)\b)"
            )
        ),
    ),
    _Frame(
        "newsletter",
        ("join ",),
        call(
            lambda: (
                rf"{OPENS}join (?:over |more than |the |our |nearly |almost )*\d[\d.,]*[km]?\+? {_FEW}(?:(?:readers|subscribers)\b|{_of('readers')} (?:who|that) (?:get|read|receive|subscribe|open|trust|start)\b)"
            )
        ),
    ),
    _Frame(
        "advertisement",
        ("sponsored by", "sponsor:"),
        call(
            r"^[^\w\n]*(?:sponsored by:? |(?:today['’]s|our|this (?:week|month|issue|episode)['’]s) sponsor: ?)(?!(?:rep|sen|reps|sens|representative|senator|council|assembly|alderman|cllr)\w*\b)(?-i:[A-Z0-9])[\w.&'’-]*(?: (?:(?-i:[A-Z0-9])[\w.&'’-]*|&|of|the|and)){0,5}[.!]?[^\w\n]*$"
        ),
    ),
    _Frame(
        "newsletter",
        ("your email", "your e-mail", "your information", "your details", "your data", "from us on behalf"),
        call(
            r"\b(?:enter|entering|submit|leave|provide|type in|drop|add|fill in) your e-?mail(?: address)? (?:here|below|above|and (?:we|hit|click|press|get)|to (?:get|receive|subscribe|join|sign|stay|be))\b"
            r"|\bby (?:submitting|entering|providing|sharing|giving us|leaving) your (?:e-?mail|information|details|data)(?: address)?,? (?:you|i) (?:agree|consent|accept|confirm|acknowledge|are agreeing)\b"
            r"|\breceive e?-?mails? from us on behalf of\b"
        ),
    ),
    _Frame(
        "newsletter",
        ("subscribe", "sign up", "miss another ", "miss a single "),
        call(
            lambda: (
                rf"{OPENS}(?:please |just |simply |click here to |don['’]t forget to |be sure to |make sure (?:to|you) )?(?:subscribe|sign up)(?: now| today| here| below| free| for free| by e-?mail)* (?:to|and|so you) (?:get|receive|never|keep|continue (?:receiving|getting)|unlock|be notified|stay|don['’]t miss|support)\b(?! (?:a|the|your|their) (?:card|licen[cs]e|badge|ticket|vaccin\w+|certificate))"
                r"|\bdon['’]t miss (?:another|a single) (?:story|post|issue|episode|article|update)\b"
            )
        ),
    ),
    _Frame(
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
                rf"{OPENS}(?:(?:please |if you like |you can (?:also )?|consider |want to )*)(?:buy(?:ing)? (?:me|us) a (?:coffee|beer|tea)|support(?:ing)? (?:(?:me|us)\b ?|(?:my|our) {_FEW}|(?:the|this) {_FEW}{_of('paid')} )(?:on (?:patreon|ko-?fi|paypal|liberapay)|(?:with|by|through|via) (?:a|your) {_FEW}(?:coffee|donation|tip|gift|contribution)))\b(?! of\b)"
            )
        ),
    ),
    _Frame(
        "share",
        (
            "was this ",
            "is this ",
            "you find this ",
            "you think this ",
            "did this ",
            "does this ",
            "how was ",
            "how did you ",
            "how do you ",
            "how would you rate ",
            "how helpful was ",
            "how useful was ",
            "how interesting was ",
        ),
        call(
            lambda: (
                rf"{OPENS}(?:was|is) this (?:[\w-]+ )?{_of('page')} (?:helpful|useful|interesting|informative|valuable)(?: to you| for you)?\s?\?{_UNANSWERED}"
                rf"|{OPENS}(?:did|do) you (?:find|think) this (?:[\w-]+ )?{_of('page')} (?:was |to be |is )?(?:helpful|useful|interesting|informative|valuable)\s?\?{_UNANSWERED}"
                rf"|{OPENS}(?:did|does) this (?:[\w-]+ )?{_of('page')} (?:help|answer|solve)\b[^.?!\n]{{0,40}}\?{_UNANSWERED}"
                rf"|{OPENS}how (?:was|did you (?:like|find|enjoy)|do you (?:like|rate)|would you rate|helpful was|useful was|interesting was) (?:today['’]s |this |this week['’]s )(?:[\w-]+ )?{_of('page')}\s?\?{_UNANSWERED}"
            )
        ),
    ),
    _Frame(
        "share",
        ("someone", "somebody", "anyone", "anybody", "friend", "colleague", "your network"),
        call(
            lambda: (
                rf"\b(?:know|got|have) (?:a )?(?:someone|somebody|anyone|anybody|friend|colleague)(?: else)? who[^.!\n]{{0,80}}\?\s*\W{{0,3}}\s*(?:why not |please |just |simply )?(?:(?:share|forward|send|pass) (?:this|it|(?:the|our) (?:[\w-]+ )?{_of('page')}|them (?:this|our|the (?:link|{_of('page')})))\b|(?:tell|invite|refer) (?:them|him|her|a friend)(?: about (?:us|this|our)\b| to (?:subscribe|sign|join)\b|[.!]?\s*$))"
                rf"|{OPENS}(?:please |or |and )?(?:share|forward|send|pass) (?:this|(?:this|the|our) (?:[\w-]+ )?{_of('page')}) (?:on |along )?(?:to|with) (?:a friend|someone|somebody|anyone|a colleague|friends|your (?:friends|colleagues|network))\b(?: or [\w ]{{3,20}})?(?:{_WOULD}|\s*[.!]|\s*$)"
            )
        ),
    ),
    _Frame(
        "share",
        (
            "enjoy",
            *(
                f"{liked} {what}"
                for liked in ("like", "liked", "love", "loved")
                for what in ("this ", "the ", "today", "reading ", "our ")
            ),
        ),
        call(
            lambda: (
                rf"{OPENS}(?:did you )?(?:enjoying|enjoyed|enjoy|loved|liked|like|love) (?:this|the|today['’]s|reading this|reading the|our) (?:[\w-]+ )?{_of('page')}\s?\?{_UNANSWERED}"
            )
        ),
    ),
    _Frame(
        "share",
        _ON_NETWORKS,
        call(
            lambda: (
                rf"{OPENS}(?:also )?(?:check out|follow|find|subscribe to|like|join|see|watch) (?-i:[A-Z][\w.]+(?: [A-Z][\w.]+){{0,3}}|us|me|our [a-z]+) on {_of('networks')}\b(?:,? (?:and|or) {_of('networks')})* (?:for (?:more|the latest|daily|regular|breaking|all|updates|news)|to (?:stay|keep|get|see))\b"
                rf"|{OPENS}(?:please |you can (?:also )?)follow (?:me|us) on {_of('networks')}\b"
            )
        ),
    ),
    _Frame(
        "newsletter",
        (*_ON_NETWORKS, " on our "),
        call(
            lambda: (
                rf"{OPENS}(?:please |come )?join (?:the|our) (?:[\w'’&.-]+ ){{0,4}}?(?:community|server|channel|group|forum|discussion|conversation) on (?:our )?{_of('networks')}(?:(?:, |,? (?:or|and|&) ){_of('networks')})*(?:\s[-–—] we\b[^\n]{{0,60}})?[^\w\n]*$"
            )
        ),
    ),
    _Frame(
        "newsletter",
        (" by subscribing", " by following", " by signing up", " by joining"),
        call(
            rf"{OPENS}(?:stay|keep) (?:up to date|up-to-date|informed|updated|in the loop|in the know|on top)(?: (?:with|on|of) (?:all )?(?:the|our) (?:latest|newest|best)\b[^.!?\n]{{0,40}}?)? by (?:subscribing to (?:our|(?-i:[A-Z]))|following us\b|signing up (?:for|to) our|joining our)[^.!?\n]{{0,60}}[^\w\n]*$"
        ),
    ),
    _Frame(
        "newsletter",
        ("subscribe to ", "subscribing to "),
        call(
            lambda: (
                rf"{OPENS}subscribe to (?-i:[A-Z])[\w.&]+(?: (?-i:[A-Z])[\w.&]+){{0,3}} on (?:apple podcasts|spotify|{_of('networks')})\b"
            )
        ),
    ),
    _Frame(
        "newsletter",
        ("support our", "support my"),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))support (?:our|my) (?:[\w,-]+ ){0,4}?(?:mission|journalism|reporting|newsroom|coverage|work)\b[^.\n]{0,70}? by (?:engaging with (?:the|our) (?:[\w'’&-]+ ){0,3}community|subscribing|donating|becoming an? (?:[\w-]+ )?(?:member|subscriber|patron|supporter))(?: today| now| here)?[^\w\n]*$"
        ),
    ),
    _Frame(
        "share",
        ("re reading ", "currently reading ", "now reading "),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))you(?:['’]re| are) (?:currently |now )?reading (?-i:[A-Z])[\w&.]+(?: (?-i:[A-Z])[\w&.]+){0,3}\s?[,—–-](?=[^\n]{0,400}\b(?:check out our|follow (?:us|(?-i:[A-Z])\w+) on|subscribe|sign up|(?<!the )newsletter|our homepage)\b)"
        ),
    ),
    _Frame(
        "share",
        (" on facebook", " on instagram"),
        call(r"^[^\w\n]*like (?-i:[A-Z])[\w.&]+(?: (?-i:[A-Z])[\w.&]+){0,3} on (?:facebook|instagram)[^\w\n]*$"),
    ),
    _Frame(
        "share",
        ("check out our",),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))(?:be sure to |make sure to |don['’]t forget to )?check out our\s+(?:home ?page|youtube channel|podcast|(?:other|latest|recent|related) (?:articles|stories|posts|videos|reviews))\s+(?:for|to (?:see|get|stay|learn|find))\b"
        ),
    ),
    _Frame(
        "navigation",
        ("in to your",),
        call(r"^[^\w\n]*(?:sign|log) in to your\s+(?:(?-i:[A-Z])[\w.&’'-]+\s+){1,3}account[^\w\n]*$"),
    ),
    _Frame(
        "related",
        ("more: ", "see also: ", "read also: ", "also read: ", "don't miss: ", "don’t miss: "),
        call(
            r"^(?-i:MORE|READ MORE|SEE MORE|SEE ALSO|READ ALSO|ALSO READ|DON['’]T MISS): (?=(?-i:[A-Z“‘\"'0-9])[^\n]{20,160}[^\s.:;,]$)"
        ),
    ),
    _Frame(
        "footer",
        ("public domain",),
        call(
            r"\b(?:information|contents?|materials?|text) (?:on|in|of) (?:this|our|the) (?:[\w-]+ )?(?:web ?site|site|pages?|publications)\b[^.\n]{0,80}\b(?:is|are) in the public domain\b"
        ),
    ),
    *(_Frame(*one) for one in (*SOFTWARE, *CALLS, *MORE_CALLS, *ASSISTANTS)),
)


class _Frames:
    """Frames that are looked for together, in one pass for what stands in each."""

    def __init__(self, frames: tuple[_Frame, ...]) -> None:
        self.frames = frames
        self.anchors = Literals(anchor for frame in frames for anchor in frame.anchors)
        self._anchored: dict[str, list[int]] = {}
        for number, frame in enumerate(frames):
            for anchor in dict.fromkeys(frame.anchors):
                self._anchored.setdefault(anchor, []).append(number)

    def matches(self, text: str, low: str) -> Iterator[Match]:
        places: dict[int, list[int]] = {}
        for anchor, at in self.anchors.find_all(low):
            for number in self._anchored[anchor]:
                places.setdefault(number, []).append(at)
        for number in sorted(places):
            kind, _, pattern = self.frames[number]
            for place in _fitting(text, low, places[number], pattern):
                yield Match(Span(*place.span()), " ".join(place[0].split()), (kind, VARIED), ANY)


@cache
def _english() -> _Frames:
    return _Frames(_FRAMES)


@cache
def _abroad() -> _Frames:
    from provenance.analysis.content.assistants_abroad import ASSISTANTS_ABROAD  # noqa: PLC0415 - not for a text in English
    from provenance.analysis.content.calls_abroad import ABROAD  # noqa: PLC0415 - the same
    from provenance.analysis.content.orders_abroad import ORDERS_ABROAD  # noqa: PLC0415 - the same

    return _Frames(tuple(_Frame(*one) for one in (*ABROAD, *ASSISTANTS_ABROAD, *ORDERS_ABROAD)))


def prompts(text: str, low: str, *, abroad: bool = True) -> list[Match]:
    """The places of a text that a frame fits, with the kind of left-over as their tag; `low`: the text in small letters, `abroad`: whether it may be in another language than English."""
    return [*_english().matches(text, low), *(_abroad().matches(text, low) if abroad else ())]


def _fitting(text: str, low: str, places: Sequence[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Where a frame fits: it is asked of the lines with one of its anchors, which takes a fraction of the time that all of the text does."""
    if len(low) != len(text):  # a letter has a longer small form, so that places differ
        yield from pattern.finditer(text)
        return
    end = behind = 0
    lined = pattern.pattern.startswith(_LINED)
    for at in sorted(places):
        if at < end:
            continue
        start, end = low.rfind("\n", 0, at) + 1, low.find("\n", at)
        if end < 0:
            end = len(low)
        # A frame that may begin with a mark in the line before may also begin behind it.
        if lined and start >= behind:
            first = at_line(pattern, text, end + _BEHIND, start)
        else:
            first = pattern.search(text, max(start, behind), end + _BEHIND)
        if first is None:
            continue
        before = low.rfind("\n", 0, start - 1) + 1 if start else 0
        for found in pattern.finditer(text, max(before, behind), end + _BEHIND):
            if found.start() < end:
                yield found
                behind = found.end()


def with_prompts(text: str, low: str, found: Sequence[Match], *, abroad: bool = True) -> Sequence[Match]:
    """Matches of phrases and those of frames beside them, in the order of a text; where both stand at a place, the phrase, but the frame where both say the same."""
    varied = apart(prompts(text, low, abroad=abroad))
    if not varied:
        return found
    begun = {match.span.start: match.tags[0] for match in varied}
    phrases = [match for match in found if match.tags[0].removesuffix("-weak") != begun.get(match.span.start)]
    starts = {match.span.start for match in phrases}
    added = [
        match
        for match in varied
        if match.span.start not in starts
        and not any(one.span.overlaps(match.span) and not one.tags[0].endswith("-weak") for one in phrases)
    ]
    return sorted([*phrases, *added], key=lambda match: match.span)
