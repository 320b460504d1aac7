"""More calls to visitors and notices, each with the one word of its kind that may not be missing: "Stay in the loop with our morning email", "Comments have been turned off for this story."."""

from __future__ import annotations

import re

from provenance.analysis.content.calls import MONEY, TAIL, TITLE, of
from provenance.analysis.content.wordings import OPENS, STARTS, anchors, call

_STOP = r"[.!?]*[^\w\n]*$"
_NAME = r"(?-i:[A-Z])[\w.’'-]+(?: (?-i:[A-Z])[\w.’'-]+){0,3}"

MORE_CALLS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
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
            rf"{STARTS}(?:(?:the|this) (?:requested )?(?:video|audio|content|page|media|file|clip|player) (?:cannot|can['’]t|could not|couldn['’]t) be (?:played|loaded|shown|displayed|viewed|opened)(?: (?:in|on|by|at|because|due) {TAIL})?|your browser (?:blocks|is blocking|has blocked) (?:cookies|scripts|javascript|pop-?ups|this){TAIL}"
            rf"|(?:sorry[,!]? |oops[,!]? )?something went wrong[.!,] ?(?:please )?(?:try|reload|refresh){TAIL}|you(?:['’]re| are) (?:currently )?offline[.!,] ?(?:please |check|try|reconnect){TAIL}|this (?:post|tweet|video|photo) is no longer (?:on|available on) (?:instagram|twitter|x|facebook|tiktok|youtube)){_STOP}"
        ),
    ),
)
"""The kind of left-over; what stands in each, in small letters; and how it is written."""
