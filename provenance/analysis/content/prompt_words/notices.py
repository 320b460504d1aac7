"""Notices of a page and of the program behind it: of cookies, of scripts, of what it was made with, and ways through its lists: "We use cookies to …", "Proudly powered by Hugo", "Load more comments"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, TAIL, of
from provenance.analysis.content.prompt_words.wordings import OPENS, STARTS, STOP, Frame, anchors, call

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"

_OF_OFFICES = r"(?:releases?|speeches|interviews|transcripts|statements|announcements)"
_OF_FEET = r"(?:copyright(?: (?:&|and) (?:disclaimer|privacy))?|disclaimer|privacy(?: (?:policy|statement|notice))?|accessibility|contact(?: us)?|site ?map|search|help|feedback|terms(?: of use| (?:&|and) conditions)?|legal(?: notice)?|cookies)"
"""Links that stand at the foot of a page."""

NOTICES: tuple[Frame, ...] = (
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
        "cookie",
        anchors(
            "cookie|consent|tracking choices|privacy |my tracking options|my tracking settings|your tracking options|your tracking settings|my tracking preferences|your tracking preferences"
        ),
        call(
            rf"{STARTS}(?:we and [^.!?\n]{{2,50}} use cookies\b{TAIL}|(?:your|my) (?:cookie|consent|tracking|privacy) (?:choices|settings|preferences|options)|cookies (?:and|&) privacy|this (?:web ?)?(?:site|page) (?:stores|collects|uses|places|sets) [^.!?\n]{{0,30}}\bcookies\b{TAIL}"
            rf"|(?:change|withdraw|update|manage|review|revoke) (?:my|your) (?:consent|cookie [a-z]+|privacy [a-z]+)|(?:some|essential|certain) cookies are (?:needed|required|necessary|essential|set|used) (?:to|for|by|so){TAIL}){ENDS}"
        ),
    ),
    (
        "script",
        ("javascript", "scripts", "flash p", "flash to", "cookies and"),
        call(
            r"^[^\w\n(]*(?:(?:please note: |sorry[,!]? |oops[,!]? |it (?:looks|seems) like |chart: |map: )*(?:(?:your )?(?:javascript|scripts?|flash(?: player)?) (?:is|are|has been|must be|needs to be) (?:currently )?(?:disabled|turned off|not enabled|blocked|required|needed|enabled|switched off|unavailable|off)(?: (?:in|on|by|for|to) (?:your|this|the) [\w ]{3,30})?(?:[.,;:] ?(?:(?:some|most|many|certain|a few) (?:[\w-]+ ){1,4}|this (?:page|site|map|form) |parts of [^.!?\n]{3,30} |so )(?:will|may|might|can|won['’]t|cannot|do|does)[^.!?\n]{2,60})?"
            r"|you(?:['’]ll)? (?:need|must have|must enable|need to (?:enable|install|have)|have to (?:enable|install)) (?:the )?(?:javascript|scripts|flash(?: player| plugin)?|cookies and [a-z]+)(?: (?:enabled|plugin))? (?:to|in order to|for) [^.!?\n]{2,60}"
            r"|(?:this|the) (?:page|site|website|app|application|feature|chart|form|map|graphic|widget|game) (?:requires|needs) (?:javascript|scripts|flash|cookies and [a-z]+)(?: [^.!?\n]{2,40})?|(?:enable|turn on|activate|allow) (?:javascript|scripts|flash)(?: and cookies)? (?:to|in order to|for) (?:see|view|load|watch|continue|use|show|display|read|run|the)[^.!?\n]{0,50}))[.!]*[^\w\n]*$"
        ),
    ),
    (
        "script",
        anchors(
            "to load|not load|n't load|n’t load|be loaded|to play|not play|n't play|n’t play|be played|loading|error occurred|error has occurred|be displayed|be shown|be embedded|this tweet|this post|this embed|this content|this page|this instagram|this video|not available|unavailable|ad block|adblock|ad-block|browser is|please wait|wait while|load |play | can't | can’t | didn't | didn’t |playing | is load| cannot |ad -block| did not | are load| couldn't | couldn’t | failed to | could not | is unable to | is being load| are being load| was unable to | is currently load| are currently load|if the map doesn't |if this map doesn’t |if the page doesn’t |if the map does not |if this map doesn't |if the video doesn’t |if this map does not |if the video doesn't |if the page does not |if the player doesn’t |if the player doesn't |if the video does not |if the content doesn't |if this player doesn’t |if the content doesn’t |if the player does not |if this player does not |if the content does not |n’t appear|n't appear|not appear|still load"
        ),
        call(
            r"^[^\w\n(]*(?:sorry[,!]? |oops[,!]? |unfortunately,? |we['’]re sorry[,!]? )*(?:(?:the|this|your|an?) (?:embedded )?(?:video|audio|media|player|image|map|embed|clip|stream|tweet|livestream|chart|graphic|gallery|content|comments)(?: player| file)? (?:could not|couldn['’]t|cannot|can['’]t|failed to|did not|didn['’]t|is unable to|was unable to) (?:be )?(?:load(?:ed)?|play(?:ed)?|display(?:ed)?|start(?:ed)?|embed(?:ded)?|shown)"
            r"|(?:we )?(?:couldn['’]t|could not|cannot|can['’]t|unable to|failed to|error) (?:load(?:ing)?|play(?:ing)?|display(?:ing)?) (?:the |this )?(?:video|audio|media|comments|player|image|map|content|page|chart|feed|tweet|post|gallery|stream)(?:\. try again[^.\n]{0,20})?|(?:video|map|image|player|media|chart|feed|tweet|audio) (?:failed to load|not available|could not be loaded|unavailable)"
            r"|an? (?:unexpected |unknown )?error (?:has )?occurred (?:while|when|during|trying to) (?:loading|playing|load|play|retrieving|processing|displaying)[^.!?\n]{0,40}|this (?:tweet|post|embed|embedded (?:content|post|tweet|video)|content|page|instagram post) (?:has been|was|is|is currently|has since been) (?:deleted|removed|no longer available|unavailable|not available|private|blocked|restricted)(?: (?:by (?:the |its )?(?:author|user|owner|uploader|poster|moderators?|publisher|platform|(?-i:[A-Z])\w+)|(?:due to|because of|in|for|from) [^.,!?\n]{2,50}))?"
            r"|(?:this |your )(?:web )?browser is (?:not|no longer) supported|if (?:this|the) (?:page|video|map|player|content) (?:does not|doesn['’]t) (?:load|play|appear)[^.!?\n]{0,20},? (?:please )?(?:refresh|reload|try|click|check)[^.!?\n]{0,40}"
            r"|(?:we(?:['’]ve| have)? (?:noticed|detected|see|notice)|it (?:looks|seems) like)(?: that)? (?:you(?:['’]re| are| have|r)|an)[^.!?\n]{0,30}\bad ?-?block(?:er|ing)?\b[^.!?\n]{0,60}|(?:please )?(?:wait while (?:the|this|your) (?:page|video|content|player|comments?) loads?)|(?:(?:the|this|your) )?(?:map|chart|video|player|page|content|comments?|graphic|table|data|gallery|feed|widget|results?|timeline)(?: (?:data|tiles|content|player))? (?:is|are) (?:still |being |currently )?(?:loading|loaded)(?:[,.… -]{1,4}(?:please wait|one moment(?: please)?|hang on|stand by))?)[.!…]*[^\w\n]*$"
        ),
    ),
    (
        "script",
        anchors("listen to this|listen to the|watch this video on|watch on |open in |open this in|play this"),
        call(
            r"^[^\w\n(]*(?:(?:listen to|play) (?:this|the) (?:article|story|post|column)[ ·|(–—:-]*\d+(?::\d\d)?(?: ?(?:min(?:ute)?s?|mins?))?\)?|watch (?:this video )?on (?:youtube|vimeo|facebook|instagram|tiktok)|open (?:this |it )?in (?:the |our )?app(?: (?:for|to) [^.!?\n]{2,40})?)[.!]*[^\w\n]*$"
        ),
    ),
    (
        "script",
        anchors(
            "in your browser|on your device|on this device|your browser block|your browser is block|your browser has block|cannot be loaded|could not be loaded|went wrong|offline|no longer on|an't be shown|an’t be shown|annot be shown|an’t be opened|an't be loaded|an’t be viewed|an't be opened|an’t be played|an’t be loaded|an't be viewed|an't be played|annot be opened|annot be played|annot be viewed|ouldn't be shown|ouldn’t be shown|ouldn't be loaded|ouldn't be viewed|ould not be shown|ouldn’t be played|an't be displayed|ouldn't be opened|ouldn’t be opened|ouldn’t be loaded|ouldn't be played|an’t be displayed|ouldn’t be viewed|annot be displayed|ould not be opened|ould not be viewed|ould not be played|ouldn't be displayed|ouldn’t be displayed|ould not be displayed|this post is no longer available on |this video is no longer available on |this photo is no longer available on |this tweet is no longer available on "
        ),
        call(
            rf"{STARTS}(?:(?:the|this) (?:requested )?(?:video|audio|content|page|media|file|clip|player) (?:cannot|can['’]t|could not|couldn['’]t) be (?:played|loaded|shown|displayed|viewed|opened)(?: (?:(?:in|on|by) (?:this|your)|because|due) {TAIL})?|your browser (?:blocks|is blocking|has blocked) (?:cookies|scripts|javascript|pop-?ups|this){TAIL}"
            rf"|(?:sorry[,!]? |oops[,!]? )?something went wrong[.!,] ?(?:please )?(?:try|reload|refresh){TAIL}|you(?:['’]re| are) (?:currently )?offline[.!,] ?(?:please |check|try|reconnect){TAIL}|this (?:post|tweet|video|photo) is no longer (?:on|available on) (?:instagram|twitter|x|facebook|tiktok|youtube)){ENDS}"
        ),
    ),
    (
        "footer",
        ("public domain",),
        call(
            r"\b(?:information|contents?|materials?|text) (?:on|in|of) (?:this|our|the) (?:[\w-]+ )?(?:web ?site|site|pages?|publications)\b[^.\n]{0,80}\b(?:is|are) in the public domain\b"
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
        "navigation",
        ("index of ", "return to ", "back to "),
        call(
            rf"^[^\w\n]*(?:see:? {{1,3}})?index of (?:(?:media|press|news) )?{_OF_OFFICES}(?:,? (?:and|&) {_OF_OFFICES})?[^\w\n]*$"
            rf"|^[^\w\n]*(?:return|back) to (?:the )?(?:(?:[\w’'-]+ ){{0,3}}(?:media|press|news) ?|)(?:{_OF_OFFICES} )?(?:index|list|menu)(?: page)?[^\w\n]*$"
        ),
    ),
    (
        "navigation",
        (
            "index]",
            "index ]",
            "home page]",
            "homepage]",
            "home page ]",
            "top of page]",
            "site map]",
            "sitemap]",
            "] [",
            "][",
            "[top of",
            "[ top of",
            "[home",
            "[ home",
            "[sitemap",
            "[ sitemap",
            "[site map",
            "[ site map",
        ),
        call(
            r"^[ \t]{0,8}(?=[^\n]{0,200}\[ ?(?:home ?page|[^\]\n]{0,30}\bindex|top of page|site ?map) ?\])(?:\[ ?[A-Z][^\[\]\n]{1,40}\][\s|·•-]{0,8}){2,12}$"
        ),
    ),
    (
        "navigation",
        ("copyright", "disclaimer", "site map", "sitemap", "accessibility", "legal", "terms"),
        call(
            rf"^[^\w\n]*(?=[^\n]{{0,160}}\b(?:copyright|disclaimer|site ?map|accessibility|legal|terms)\b)(?:home(?: ?page)?[^\w\n]{{1,12}})?{_OF_FEET}(?:[^\w\n]{{1,12}}{_OF_FEET}){{1,8}}(?:[^\w\n]{{1,12}}(?:department|ministry|office|government|council) of [^.!?\n]{{3,50}})?[^\w\n]*$"
        ),
    ),
    (
        "navigation",
        ("in to your",),
        call(r"^[^\w\n]*(?:sign|log) in to your\s+(?:(?-i:[A-Z])[\w.&’'-]+\s+){1,3}account[^\w\n]*$"),
    ),
    (
        "navigation",
        anchors(
            "archive|more posts|more articles|more stories|more news|more comments|more results|more videos|more entries|more episodes"
        ),
        call(
            rf"{STARTS}(?:(?:(?:monthly|daily|weekly|blog|news) )?archives?(?: for| from)?: ?(?:(?-i:[A-Z])[a-z]{{2,8}}\.? )?\d{{4}}|(?:show|load|see|view|browse) (?:\d+ )?more (?:posts|articles|stories|news|comments|results|videos|entries|episodes)){STOP}"
        ),
    ),
    (
        "navigation",
        anchors("[hide]|[show]|[toggle]|uncategorized|uncategorised|posted by admin|hide ]|show ]|toggle ]"),
        call(
            rf"{STARTS}(?:(?:table of )?contents? ?\[ ?(?:hide|show|toggle) ?\]|(?:posted|published|written|filed)(?: by [^\n]{{2,40}}?)?(?: on [^\n]{{4,30}}?)?(?: in| under) uncategori[sz]ed|posted by admin(?:istrator)?(?: (?:on|in|at) [^.!?\n]{{2,40}})?){ENDS}"
        ),
    ),
    (
        "navigation",
        ("min read", "mins read", "minute read", "minutes read"),
        call(
            rf"{STARTS}(?:(?:published|posted|updated) (?:on |in )?)?(?:(?:[A-Z][\w.&'’-]*,? ){{0,3}}?(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}})|published (?:on|in) (?-i:[A-Z])[\w.&'’-]*(?: (?-i:[A-Z])[\w.&'’-]*){{0,3}}) ?[•·|–—-] ?\d{{1,3}}[ -]?(?:mins?|minutes?)[ -]read[^\w\n]*$"
        ),
    ),
    (
        "comments",
        (
            "reply ·",
            "reply •",
            "reply |",
            "· reply",
            "• reply",
            "| reply",
            "report ·",
            "· report",
            "likes ·",
            "· like",
            "|",
            "•",
            "·",
        ),
        call(
            r"^[^\w\n]*(?:reply|report|flag|like|share|quote|permalink|upvote|downvote|\d[\d,.k]* (?:likes?|replies|reply|upvotes|points?))(?:[ \t]*[·•|][ \t]*(?:reply|report|flag|like|share|quote|permalink|upvote|downvote|edited|\d+ ?(?:h|d|w|m|hours?|days?|weeks?|months?)(?: ago)?|\d[\d,.k]* (?:likes?|replies|reply|upvotes|points?))){1,6}[^\w\n]*$"
        ),
    ),
    (
        "script",
        ("playback speed", "speed 1", "1x ", "1× ", ":0", ":1", ":2", ":3", ":4", ":5"),
        call(
            r"^[^\w\n]*(?:(?:play|pause|mute|unmute|volume|captions|settings|fullscreen|playback|speed|rate|[\d.]{1,4} ?[x×])[ \t]*+[:|·•]?[ \t]*+){2,8}\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]*[/|·-][ \t]*-?\d{1,2}:\d{2}(?::\d{2})?)?[^\w\n]*$"
        ),
    ),
)
