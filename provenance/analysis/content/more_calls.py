"""More calls to visitors and notices, each with the one word of its kind that may not be missing: "Stay in the loop with our morning email", "Comments have been turned off for this story."."""

from __future__ import annotations

import re

from provenance.analysis.content.calls import MONEY, TAIL, TITLE, of, words
from provenance.analysis.content.wordings import OPENS, STARTS, anchors, call

_STOP = r"[.!?]*[^\w\n]*$"
_NAME = r"(?-i:[A-Z])[\w.’'-]+(?: (?-i:[A-Z])[\w.’'-]+){0,3}"

_ON = r"(?: (?:of|on|about|into|from|to|with|for|by) [^.!?:\n]{2,70}?)?"
_LEAD = r"(?:[^.!?\n]{3,80}[?!:,–—-] ?)?"
"""What comes before a call in its line: a question whether readers want more, what they may find."""

_LABELS = tuple(dict.fromkeys(f"{word.rpartition(' ')[2]}:" for tag in ("leading", "label") for word in words(tag)))
"""Last words of the label of another text, with the colon behind it."""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
MORE_CALLS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "related",
        anchors(" our |you may |you might |you could |you'll |you’ll "),
        call(
            lambda: (
                rf"(?<=\n)[^\w\n(]*(?:more (?:on|about|from) [^.!?:\n]{{2,40}} (?:from|in|on) our (?:[\w’'-]+ ){{0,2}}?(?:{of('piece')}s?|archives?|site|pages)|see (?:what|how|why|where|which) our (?:critics?|reporters?|readers|experts?|team|writers|columnists?|editors?|correspondents?)\b[^.!?\n]{{2,60}}"
                rf"|our (?:most|best|top|latest|favou?rite)[ -](?:[\w-]+ ){{0,2}}?(?:stories|story|articles?|posts?|reads?|pieces?)(?: (?:of|from|this|today|on|in) [^.!?\n]{{2,40}})?|you(?:['’]ll| may| might| could| will)(?: also)? (?:want|like|wish) to (?:read|see|watch|check out|look at|hear|catch up on)\b[^.!?:\n]{{2,60}}){_STOP}"
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "your first |local news|journalism|reporting|newspaper|this site|this blog|our site|our blog|the lights on|the podcast|this podcast|our podcast|our paper|this paper"
        ),
        call(
            rf"{OPENS}(?:your first (?:\w+ )?(?:issues?|months?|weeks?|box|edition|year) (?:is|are|comes?) (?:free|on us|half[- ]price|for free|(?:just |only )?{MONEY}){TAIL}|(?:help (?:us )?)?keep (?:[\w’'-]+ ){{0,3}}?(?:news|journalism|reporting|newspaper|paper|site|blog|podcast|newsroom|lights) (?:alive|going|free|running|afloat|on|independent|open to all|ad-free){TAIL}){_STOP}"
        ),
    ),
    (
        "newsletter",
        anchors(
            "never miss|don't miss a|don’t miss a|the first to |price of one|price of two|months free|weeks free|months half|we send|we only send|we'll send|we’ll send|we email|we'll only|we’ll only"
        ),
        call(
            rf"{OPENS}(?:(?:never|don['’]t) miss (?:an?|another|any|our) (?:post|story|issue|update|episode|beat|thing|article|edition|recipe|deal|show|upload|video|scoop|stor(?:y|ies))s?(?: (?:again|of)\b{TAIL})?(?:[:;,–—-] ?[^\n]{{0,80}})?"
            rf"|be (?:the|among the) first to (?:hear|know|find out|read|see|get|receive)\b{TAIL}|(?:get|enjoy|claim) (?:your (?:first )?)?(?:two|three|four|six|twelve|\d+) (?:months?|weeks?) (?:free|half[- ]price|for the price of (?:one|two|three|\d+)|on us)\b{TAIL}"
            rf"|we(?:['’]ll)? (?:only |never |just )*(?:send|email)(?: you| out)? (?:(?:just|only|no more than|about|around|at most) )*(?:one|two|three|an?|our|\d+) (?:[\w-]+ ){{0,2}}?(?:e-?mails?|newsletters?|letters?|messages?|updates?) (?:a|per|every|each|once) (?:day|week|month|year|fortnight|weekday|morning|quarter)(?:[.!–—,-] ?(?:that['’]s (?:it|all)|no (?:spam|more|less)|never more)\b)?{TAIL}){_STOP}"
        ),
    ),
    (
        "newsletter",
        anchors("give now|give today|donate now|donate today|donate here|give here|act now|help now|help today"),
        call(
            rf"{OPENS}(?:your|every|each|a|just) (?:(?:gift|donation|contribution)(?: of (?:just |only )?{MONEY})?|{MONEY}) (?:can|will|could|helps?|feeds?|buys?|pays|provides?|gives?|keeps?|protects?|saves?)\b[^.!?\n]{{2,80}}[.!:–—-] ?(?:please )?(?:give|donate|act|help)(?: now| today| here| online| what you can){_STOP}"
        ),
    ),
    (
        "advertisement",
        anchors(
            "quote|estimate|consultation|valuation|free demo|free sample|buy now|buy it now|order now|shop now|buy today|order today|order yours"
        ),
        call(
            rf"{OPENS}(?:(?:get|request|claim|ask for) (?:a|an|your|my) (?:free|no-obligation|instant|fast|personali[sz]ed)(?: no-obligation)? (?:quote|estimate|consultation|valuation|demo|sample|appraisal)\b{TAIL}|(?:buy|order|shop)(?: it| yours)? (?:now|today|here|online)(?: (?:on|at|from|with) [^.!?\n]{{2,40}}?)? ?[:–—|-] ?(?:from |for |only |just )*{MONEY}{TAIL}){_STOP}"
        ),
    ),
    (
        "navigation",
        anchors("[hide]|[show]|[toggle]|uncategorized|uncategorised|posted by admin"),
        call(
            rf"{STARTS}(?:(?:table of )?contents? ?\[ ?(?:hide|show|toggle) ?\]|(?:posted|published|written|filed)(?: by [^\n]{{2,40}}?)?(?: on [^\n]{{4,30}}?)?(?: in| under) uncategori[sz]ed|posted by admin(?:istrator)?(?: (?:on|in|at) [^.!?\n]{{2,40}})?){_STOP}"
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
        "readmore",
        anchors("(more|more)|(continued|continued)|more-|more –|more —"),
        call(
            r"^[^\w\n]*\((?:more|continued) ?(?:…|\.\.\.)\)[^\w\n]*$|^\W?[-–—(]+ ?(?:more|continued) ?[-–—)]+[^\w\n]*$"
        ),
    ),
    (
        "readmore",
        anchors(
            "continue to page|continue to the next|continued on page|continues on page|go to page|on to page|on the next page|article on page"
        ),
        call(
            rf"{STARTS}(?:(?:please )?(?:continue|read on|go on|go|click|on|over|turn)(?: reading)? (?:to|on|at) (?:page \d+|the next page)|(?:story|article|text|report|this (?:story|article|piece))? ?continue[sd] (?:on|at) (?:page \d+|the next page)|(?:next|go to) page \d+){_STOP}"
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
                rf"(?<=\n)[^\w\n(]*(?=[^\s:]+ [^\s:])(?={of('leading')}|{of('label')})(?=[^\n:|–—]*{of('leading')}\b[^\n:|–—]*[:|–—])(?:{of('leading')}|{of('label')})(?: (?:{of('leading')}|{of('label')})){{0,6}}(?<!\bfor)(?<!\bof)(?<!\bthe)(?<!\bif)(?<!\band)(?<!\byour)(?<!\bon) ?[:|–—] ?{TITLE}"
                rf"|(?<=\n)[^\w\n(]*(?:trending|recommended|must[- ]reads?|top picks?) ?[:|–—] ?{TITLE}|(?<=\n)\W{{0,4}}\[(?:next|previous|part \w+|up next) ?[:|–—][^\]\n]{{3,120}}\]\W*$"
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
                rf" (?:all (?:of )?|some of |more of |more from )?our (?:[\w’'-]+ ){{0,3}}?(?:{of('piece')}s?|{of('section')})(?: (?:published|from|of) [^.!?:\n]{{2,30}})?{_ON}(?: here| now| below| next)?{_STOP}"
                rf"|(?<=\n)[^\w\n(]*{_LEAD}{of('leads')} [^.!?:\n]{{2,50}} (?:in|on|at|from|with) our (?:[\w’'-]+ ){{0,2}}?(?:{of('piece')}s?|{of('section')})(?: here| now| below)?{_STOP}"
                rf"|(?<=\n)[^\w\n(]*(?:stories|articles|pieces|threads|what) (?:we(?:['’]re| are)|our (?:readers|editors|writers)(?: are)?) (?:following|reading|watching|loving|talking about)(?: (?:now|today|this week))?{_STOP}"
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
                rf"(?<=\n)[^\w\n(]*{_LEAD}(?:you can )?(?:read|see|find|catch(?: up)?|watch|listen to|hear|view|browse)(?: on| up on)? (?:(?:the|all(?: the)?|my|more|other|previous|earlier|first|last|next|rest) )*(?:(?:of )?(?:the|this|our) )?(?:(?:part|chapter|episode|instal?ment|half|edition) (?:one|two|three|four|five|\d+)|(?:first|second|third|previous|earlier|last|next|other|latest|full|original) (?:[\w-]+ )?(?:part|chapter|episode|instal?ment|half|edition|{of('piece')})s?|{of('piece')}s?|it|them)(?: (?:of|in) (?:this|the|our) (?:series|story|saga|diary))?{_ON} (?:right )?here(?: on (?:our|the) (?:site|blog|website))?{_STOP}"
                rf"|(?<=\n)[^\w\n(]*(?:here(?:['’]s| are| is)|we have|we['’]ve got|there are) (?:[\w-]+ ){{0,4}}?(?:more|other|similar|related|another) (?:[\w-]+ )?(?:{of('piece')}s?|stories|reads|posts) (?:[^.!?:\n]{{0,40}} )?you(?:['’]ll| will| might| may| would|['’]d) (?:also )?(?:love|like|enjoy|find)[^.!?\n]{{0,30}}{_STOP}"
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
                rf"|more (?:reading|to read|coverage|stories)|you(?:['’]ll| will| may| might)? (?:also )?(?:want to|should) (?:see|read|watch|hear)(?: this)?|don['’]t (?:leave|go|stop) without (?:reading|watching|seeing))(?: ?[:|–—] ?){TITLE}"
                rf"|(?<=\n)[^\w\n(]*(?:(?:popular|trending|most (?:read|viewed|shared|popular)|new|latest|best|more) (?:on|from|across) (?:our|this) (?:site|blog|website)|(?:today|this (?:week|month))['’]s most (?:read|shared|viewed|popular|discussed|clicked)(?: stories| articles| posts)?|what (?:else )?(?:we|others|readers|people)(?: are|['’]re) (?:also )?(?:reading|watching|sharing)(?: now| today)?"
                rf"|(?:see|read|view) more (?:from|by) {_NAME}){_STOP}"
            )
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
                rf"|(?:send|forward|text|show) this to your (?:friends|family|group|team|colleagues|mates|neighbou?rs|contacts|network|mum|mom|dad|partner){TAIL}|share your [^.!?\n]{{2,40}} with us (?:using|on|at|by|via){TAIL}){_STOP}"
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "by email|by e-mail|via email|via e-mail|to your inbox|in your inbox|on whatsapp|by whatsapp|help us |our morning|our daily|our weekly|our newsletter|our free|our email|our e-mail|our alerts|our app|trial|newsroom|journalism|support us|back us|fund us|in the app|subscription|membership|annual plan"
        ),
        call(
            lambda: (
                rf"{OPENS}(?:(?:get|receive|have) (?:our|the|all|more) [^.!?\n]{{2,40}} (?:by|via|through|in|on|to) (?:e-?mail|your inbox|whatsapp|telegram|your phone)(?: (?:every|each|for|daily|weekly|today|now){TAIL})?"
                rf"|help us (?:keep|stay|continue|make|produce|tell|fund|report|do|hold|grow)\b[^.!?\n]{{2,60}}[:,.!–—-] ?(?:please )?(?:donate|give|subscribe|join|become|chip)\b{TAIL}"
                rf"|(?:stay|keep|be) (?:in the loop|informed|up to date|updated|in the know|ahead|on top)[^.!?\n]{{0,40}} (?:with|via|through) our (?:[\w-]+ ){{0,3}}(?:e-?mails?|newsletters?|briefing|digest|alerts|app|letter|channel){TAIL}"
                rf"|(?:start|begin|claim) (?:a|your|our) (?:free )?(?:(?:\d+|[a-z]+)[- ](?:day|week|month)s? )?(?:free )?trial(?: (?:for (?:just |only )?{MONEY}|today|now|here))?|(?:back|support|fund) (?:us|(?:our|independent|local) [a-z]+) (?:from|for) (?:just |only |as little as )?{MONEY}{TAIL}"
                rf"|(?:read|open|listen to|follow) (?:us|this(?: [a-z]+)?|the story) in (?:the|our) app{TAIL}|save (?:up to )?\d+ ?% (?:on|off|when|with)[^.!?\n]{{0,40}}\b(?:subscri\w+|membership|annual plan|yearly plan){TAIL}){_STOP}"
            )
        ),
    ),
    (
        "cookie",
        anchors("cookie|consent|tracking choices|privacy choices|privacy options"),
        call(
            rf"{STARTS}(?:we and [^.!?\n]{{2,50}} use cookies\b{TAIL}|(?:your|my) (?:cookie|consent|tracking|privacy) (?:choices|settings|preferences|options)|cookies (?:and|&) privacy|this (?:web ?)?(?:site|page) (?:stores|collects|uses|places|sets) [^.!?\n]{{0,30}}\bcookies\b{TAIL}"
            rf"|(?:change|withdraw|update|manage|review|revoke) (?:my|your) (?:consent|cookie [a-z]+|privacy [a-z]+)|(?:some|essential|certain) cookies are (?:needed|required|necessary|essential|set|used) (?:to|for|by|so){TAIL}){_STOP}"
        ),
    ),
    (
        "advertisement",
        anchors(
            "sponsored:|sponsored |promoted:|promoted |advertorial:|advertorial |advertisement:|advertisement |partner content:|paid post:|in partnership with|in association with|in collaboration with|on behalf of|shop the look|shop this look|get the deal|get this deal"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:sponsored|promoted|advertorial|advertisement|paid post|partner content|sponsored (?:post|content|story|article)) ?[:|–—] ?[^\n]{{4,120}}|(?:this|the) {of('what')} (?:is|was|has been) (?:created|produced|made|written|published|developed) (?:in (?:paid |commercial )?(?:partnership|association|collaboration) with|on behalf of) (?-i:[A-Z]){TAIL}|(?:shop (?:the|this) look|get (?:the|this) deal)){_STOP}"
            )
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
                rf"|to (?:view|see|read|access|unlock|continue reading)\b[^.!?,\n]{{0,50}}, ?(?:please )?(?:register|subscribe|log ?in|sign ?in|sign up|become a){TAIL}|(?:[^.!?\n]{{2,40}}\. )?the (?:whole|full|complete|rest of the) {of('what')} is (?:only )?for (?:our )?(?:members|subscribers|registered readers)){_STOP}"
            )
        ),
    ),
    (
        "comments",
        anchors(
            "comment below|comments have been|comments are|comments were|your comment|this comment|opinions of|views of"
        ),
        call(
            rf"{STARTS}(?:(?:[^.!?\n]{{4,60}}\? )?(?:please )?comment below|comments (?:have been|are|were) (?:now |currently )?(?:turned off|disabled|switched off|locked|hidden|off)(?: (?:for|on|here){TAIL})?|your comments? (?:will be|is being|has been|was) (?:published|reviewed|moderated|held|submitted|posted|checked)\b{TAIL}"
            rf"|\d+ (?:people|users|readers) (?:liked?|found) this comment{TAIL}|comments (?:are|represent|reflect|express) (?:only )?the (?:opinions?|views?) of (?:readers|users|those|their|the (?:authors?|users?|readers?|commenters?)){TAIL}){_STOP}"
        ),
    ),
    (
        "script",
        anchors(
            "in your browser|on your device|on this device|your browser block|your browser is block|your browser has block|cannot be loaded|could not be loaded|went wrong|offline|no longer on"
        ),
        call(
            rf"{STARTS}(?:(?:the|this) (?:requested )?(?:video|audio|content|page|media|file|clip|player) (?:cannot|can['’]t|could not|couldn['’]t) be (?:played|loaded|shown|displayed|viewed|opened)(?: (?:(?:in|on|by) (?:this|your)|because|due) {TAIL})?|your browser (?:blocks|is blocking|has blocked) (?:cookies|scripts|javascript|pop-?ups|this){TAIL}"
            rf"|(?:sorry[,!]? |oops[,!]? )?something went wrong[.!,] ?(?:please )?(?:try|reload|refresh){TAIL}|you(?:['’]re| are) (?:currently )?offline[.!,] ?(?:please |check|try|reconnect){TAIL}|this (?:post|tweet|video|photo) is no longer (?:on|available on) (?:instagram|twitter|x|facebook|tiktok|youtube)){_STOP}"
        ),
    ),
)
"""The kind of left-over; what stands in each, in small letters; and how it is written."""
