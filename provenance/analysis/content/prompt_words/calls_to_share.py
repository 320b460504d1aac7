"""Calls to share, follow, rate and comment, as houses put them in their own words: "Don't forget to like, share and subscribe!", "Was this page helpful?", "Comments have been turned off for this story."."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, ON_NETWORKS, PLEASE, TAIL, of, words
from provenance.analysis.content.prompt_words.wordings import OPENS, STARTS, STOP, Frame, anchors, call

_UNANSWERED = r"(?=[^\w\n]*(?:\Z|\n[^\w\n]*(?:\n|\Z))|\W*(?:yes|no|yep|nope|not? really|let us|let me|tell us|leave|please|rate|share|click|send|give|your|vote|thumbs|reply|hit|if|submit|support|subscribe|buy|join|sign|forward|follow|consider|thanks?|we['’]d|get|pin|save|repost|retweet|tag|become|drop|tap|add|read|don['’]t)\b)"
"""Behind a question to readers: nothing in its paragraph, the buttons that answer it, or a further call; what answers it is the author's."""
_WOULD = r" who(?:['’]d| (?:might|may|would|could|needs?|wants?|loves?|likes?|cares?|should|will|also|enjoys?))\b"
"""Behind a friend with whom readers are to share: of the one who reads law a story tells."""
_SOMEBODY = ("someone", "somebody", "anyone", "anybody", "friend", "colleague")
_SERIES = tuple(f"{joint}{verb}" for verb in words("verbs") for joint in (" and ", ", ", " & ", "&", " or ", "/"))

CALLS_TO_SHARE: tuple[Frame, ...] = (
    (
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
                rf"(?:{OPENS}(?:was|is) this (?:[\w-]+ )?{of('page')} (?:helpful|useful|interesting|informative|valuable)(?: to you| for you)?\s?\?{_UNANSWERED}"
                rf"|{OPENS}(?:did|do) you (?:find|think) this (?:[\w-]+ )?{of('page')} (?:was |to be |is )?(?:helpful|useful|interesting|informative|valuable)\s?\?{_UNANSWERED}"
                rf"|{OPENS}(?:did|does) this (?:[\w-]+ )?{of('page')} (?:help|answer|solve)\b[^.?!\n]{{0,40}}\?{_UNANSWERED}"
                rf"|{OPENS}how (?:was|did you (?:like|find|enjoy)|do you (?:like|rate)|would you rate|helpful was|useful was|interesting was) (?:today['’]s |this |this week['’]s )(?:[\w-]+ )?{of('page')}\s?\?{_UNANSWERED})"
            )
        ),
    ),
    (
        "share",
        (
            *(
                f"{verb} {who}"
                for verb in ("know", "got", "have")
                for who in (*_SOMEBODY, *(f"a {who}" for who in _SOMEBODY))
            ),
            *(
                f"{to} {whom}"
                for to in ("to", "with")
                for whom in (
                    "a friend",
                    "someone",
                    "somebody",
                    "anyone",
                    "a colleague",
                    "friends",
                    "your friends",
                    "your colleagues",
                    "your network",
                )
            ),
        ),
        call(
            lambda: (
                rf"\b(?:know|got|have) (?:a )?(?:someone|somebody|anyone|anybody|friend|colleague)(?: else)? who[^.!\n]{{0,80}}\?\s*\W{{0,3}}\s*(?:why not |please |just |simply )?(?:(?:share|forward|send|pass) (?:this|it|(?:the|our) (?:[\w-]+ )?{of('page')}|them (?:this|our|the (?:link|{of('page')})))\b|(?:tell|invite|refer) (?:them|him|her|a friend)(?: about (?:us|this|our)\b| to (?:subscribe|sign|join)\b|[.!]?\s*$))"
                rf"|{OPENS}(?:please |or |and )?(?:share|forward|send|pass) (?:this|(?:this|the|our) (?:[\w-]+ )?{of('page')}) (?:on |along )?(?:to|with) (?:a friend|someone|somebody|anyone|a colleague|friends|your (?:friends|colleagues|network))\b(?: or [\w ]{{3,20}})?(?:{_WOULD}|\s*[.!]|\s*$)"
            )
        ),
    ),
    (
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
                rf"{OPENS}(?:did you )?(?:enjoying|enjoyed|enjoy|loved|liked|like|love) (?:this|the|today['’]s|reading this|reading the|our) (?:[\w-]+ )?{of('page')}\s?\?{_UNANSWERED}"
            )
        ),
    ),
    (
        "share",
        ON_NETWORKS,
        call(
            lambda: (
                rf"(?:{OPENS}(?:also )?(?:check out|follow|find|subscribe to|like|join|see|watch) (?-i:[A-Z][\w.]+(?: [A-Z][\w.]+){{0,3}}|us|me|our [a-z]+) on {of('networks')}\b(?:,? (?:and|or) {of('networks')})* (?:for (?:more|the latest|daily|regular|breaking|all|updates|news)|to (?:stay|keep|get|see))\b"
                rf"|{OPENS}(?:please |you can (?:also )?)follow (?:me|us) on {of('networks')}\b)"
            )
        ),
    ),
    (
        "share",
        ("re reading ", "currently reading ", "now reading "),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))you(?:['’]re| are) (?:currently |now )?reading (?-i:[A-Z])[\w&.]+(?: (?-i:[A-Z])[\w&.]+){0,3}\s?[,—–-](?=[^\n]{0,400}\b(?:check out our|follow (?:us|(?-i:[A-Z])\w+) on|subscribe|sign up|(?<!the )newsletter|our homepage)\b)"
        ),
    ),
    (
        "share",
        (" on facebook", " on instagram"),
        call(r"^[^\w\n]*like (?-i:[A-Z])[\w.&]+(?: (?-i:[A-Z])[\w.&]+){0,3} on (?:facebook|instagram)[^\w\n]*$"),
    ),
    (
        "share",
        ("check out our",),
        call(
            r"(?:^|(?<=[.!?…:;\n]\s))(?:be sure to |make sure to |don['’]t forget to )?check out our\s+(?:home ?page|youtube channel|podcast|(?:other|latest|recent|related) (?:articles|stories|posts|videos|reviews))\s+(?:for|to (?:see|get|stay|learn|find))\b"
        ),
    ),
    (
        "share",
        _SERIES,
        call(
            lambda: (
                rf"{OPENS}{PLEASE}{of('verbs')}(?: (?:us|it|this|our page|{of('object')}))?(?:(?:, ?(?:and )?| ?& ?| and | or |/){of('verbs')}(?: (?:us|it|this|our page|{of('object')}))?)+"
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
                rf"{OPENS}{PLEASE}(?:(?:hit|click|smash|press|tap|punch) (?:the|that|our) (?:like|follow|share|subscribe|bell|notification|heart) (?:button|icon|bell)\b{TAIL}"
                rf"|(?:like|save|pin|bookmark|repost|retweet|upvote) {of('object')}(?: (?:for (?:later|more|daily|updates|the latest)|to your|if you|so you|on {of('networks')}){TAIL})?"
                rf"|(?:like|visit|follow|join) our (?:facebook |instagram |fan |social )*page(?: (?:for|to|and|on){TAIL})?"
                rf"|(?:post|add|share) {of('object')} (?:to|on) your (?:feed|stories|story|timeline|wall|profile|page|status)\b{TAIL}"
                rf"|tag (?:a|your|someone|somebody|your best) ?(?:friends?|mates?|mum|mom|colleagues?|bestie)?(?: (?:who|that|below|in|and|you){TAIL})?"
                rf"|double[ -]tap if {TAIL}|(?:repost|retweet|share|clap|upvote) if (?:you|this) {TAIL}|like if (?:this|you(?:’re|'re|’ve|'ve| (?:too |also |really |still |just )?(?:agree|are|believe|can|care|did|enjoy|enjoyed|feel|felt|find|found|got|hate|have|know|learned|learnt|like|liked|love|loved|miss|need|relate|remember|saw|support|think|want|wish|would)))(?!\w){TAIL}"
                rf"|give (?:us|me|it|{of('object')}) (?:a|some|your) (?:like|share|thumbs[ -]up|claps?|follow|upvote|star|love){TAIL}|(?:show|leave) [^.!?\n]{{0,40}}\b(?:by giving|with) [^.!?\n]{{0,40}}\b(?:thumbs[ -]up|a like)"
                rf"|let (?:others|your friends|people|the world) know about {of('object')}{TAIL})[.!]*{STOP}"
            )
        ),
    ),
    (
        "share",
        anchors(
            "if you like|if you found|if you find|if you enjoy|if you love|if you really|if you have found|if you have enjoyed|if you have liked|if you have like |if you have love |if you have find |if you have loved |if you have enjoye "
        ),
        call(
            lambda: (
                rf"{OPENS}if you (?:really |have )?(?:found|find|liked?|loved?|enjoyed?) (?:this|it|what you (?:read|saw|heard)|our \w+|the {of('what')})(?: {of('what')})?(?: (?:useful|helpful|interesting|informative))?, ?(?:then )?(?:{PLEASE}|why not |consider |you can )(?:shar(?:e|ing)|likes?|pin(?:ning)?|forward|follow(?:ing)?|rat(?:e|ing)|retweet|repost|upvote|clap|tell a friend|tell your friends|hit (?:the|that)|giv(?:e|ing) (?:it|us|this)|leav(?:e|ing) a (?:like|review|rating))\b{TAIL}[.!]*{STOP}"
            )
        ),
    ),
    (
        "share",
        (
            "find us",
            "stay connected",
            "connect with us",
            "join us",
            "also on ",
            "also on: ",
            "follow us ",
            "follow us: ",
        ),
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
        "share",
        anchors(
            "a like|a follow|a heart|hit follow|hit like|hit subscribe|hit share|? share|? like|? pin|this to your|with us using|with us on|with us at|with us by"
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:drop|leave|send|throw|show) (?:us |me |it |this )?a (?:like|follow|thumbs[ -]up|heart)\b{TAIL}|hit (?:follow|like|subscribe|share)\b(?: (?:for|if|to|and|so){TAIL})?"
                rf"|(?:did|does|was|has|is) (?:this|it|the {of('what')}|our {of('what')})(?: {of('what')})? (?:help|helped|useful|helpful|interesting|worth it)[^.!?\n]{{0,20}}\? (?:please |then )?(?:share|like|pin|save|tweet|forward)\b{TAIL}"
                rf"|(?:send|forward|text|show) this to your (?:friends|family|group|team|colleagues|mates|neighbou?rs|contacts|network|mum|mom|dad|partner){TAIL}|share your [^.!?\n]{{2,40}} with us (?:using|on|at|by|via){TAIL}){ENDS}"
            )
        ),
    ),
    (
        "comments",
        anchors(
            "in the comment|in our comment|comment section|moderators |your thoughts|opinion?|replies|responses|comments|for comment|a view |a views |a thought |your view |some view |a opinion |a comment |a feedback |some views |a question |a thoughts |a questions |your thought |your comment |your opinion |some comment |some opinion |keep comment |some thought |to our comment|to the comment|your feedback |some question |some feedback |your opinions |your question |some opinions |some thoughts |some questions |share your take|your questions |what’s your take|what's your take|what’s your view|tell us your view|what is your take|keep the comment |tell us your take|keep all comment |share your opinion|what is your opinion|what’s your opinions|share your experience|tell us your opinions|what’s your experience|what's your experience|what is your experience|tell us your experience| is not available to comment| is no longer open to comment| is no longer available to comment|below|your views |share your views"
        ),
        call(
            rf"(?:{OPENS}(?:[^.!?\n]{{3,60}}\? )?(?:please |and |so |feel free to |we['’]d love to |i['’]d love to |why not )*(?:let (?:me|us) know|tell (?:me|us)|drop|leave|share|post|ask(?: (?:it|them|us|me|away))?|sound off|hear (?:from you|it|your \w+)|weigh in|chime in|write|say|type|put) ?{TAIL}\b(?:in|to) (?:the|our) comments?(?: (?:section|box|area|field|form|thread))?(?: (?:below|under|at){TAIL})?(?: (?:what|how|if|which|your|whether)\b{TAIL})?[.!?]*{STOP}"
            rf"|{STARTS}(?:(?:what['’]s|what is|tell us|share) your (?:opinion|view|take|experience)s? ?\?? (?:share|tell|leave|post|write|let us know)[^.!?\n]{{0,30}}(?:below|comments?){TAIL}|(?:drop|leave|share|post|add|write|put) (?:us )?(?:your|a|some) (?:thoughts?|opinions?|views?|feedback|comments?|questions?) (?:below|here|underneath)"
            rf"|(?:please )?keep (?:your |all |the )?comments? (?:civil|respectful|polite|clean|courteous|constructive|on[- ]topic|relevant|friendly)\b{TAIL}|(?:our )?moderators (?:review|read|check|approve|screen) (?:all|every|each|your) comments?{TAIL}"
            rf"|this \w+ is (?:not|no longer) (?:open|available) (?:for|to) comments?|(?:show|view|hide|load|see) (?:all |the )?(?:\d+ )?(?:more |previous |other )?(?:replies|responses))[.!]*{STOP})"
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
        "comments",
        anchors(
            "comment below|comments have been|comments are|comments were|your comment|this comment|opinions of|views of|comments reflect the view of |comments express the view of |comments represent the view of |comments reflect the opinion of |comments express the opinion of |comments reflect only the view of |comments represent the opinion of |comments express only the view of |comments represent only the view of |comments express only the opinion of |comments reflect only the opinion of |comments represent only the opinion of "
        ),
        call(
            rf"{STARTS}(?:(?:[^.!?\n]{{4,60}}\? )?(?:please )?comment below|comments (?:have been|are|were) (?:now |currently )?(?:turned off|disabled|switched off|locked|hidden|off)(?: (?:for|on|here){TAIL})?|your comments? (?:will be|is being|has been|was) (?:published|reviewed|moderated|held|submitted|posted|checked)\b{TAIL}"
            rf"|\d+ (?:people|users|readers) (?:liked?|found) this comment{TAIL}|comments (?:are|represent|reflect|express) (?:only )?the (?:opinions?|views?) of (?:readers|users|those|their|the (?:authors?|users?|readers?|commenters?)){TAIL}){ENDS}"
        ),
    ),
    (
        "share",
        anchors(
            "us there|us on there|us here|add us on here|join us on here|like us on here|find us on here|catch us on here|follow us on here|chat to us on here|message us on here|chat with us on here"
        ),
        call(
            r"^[^\w\n(]*(?:got|have|use|using|on|already on|are you on|do you (?:use|have)) (?:the )?(?:telegram|whatsapp|instagram|facebook|tiktok|signal|threads|bluesky|youtube|x|twitter|mastodon|linkedin|snapchat|discord|reddit)(?: app| account)?\? (?:come (?:and )?)?(?:so )?(?:are we[.!,–—-]* )?(?:find|join|follow|add|message|chat (?:to|with)|catch|like) us (?:on )?(?:there|here)(?: too)?[.!]?[^\w\n]*$"
        ),
    ),
)
