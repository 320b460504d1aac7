"""Calls of a house in whose line only its name is its own: "Follow and like Harbour News on Facebook", "To read more visit Harbour News", "For more discussion of this story join our Harbour group"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import ENDS, of
from provenance.analysis.content.prompt_words.wordings import BEHIND, OPENS, Frame, call

__all__ = ["CALLS_OF_HOUSES"]

_NAME = r"(?-i:[A-Z])[\w&’'.]*(?: (?-i:[A-Z])[\w&’']*(?:\.\w+)?){0,4}"
_APPS = r"(?:itunes|apple podcasts?|spotify|stitcher|audible|google (?:play|podcasts?)|overcast|podcast addict|castbox|pandora)"

CALLS_OF_HOUSES: tuple[Frame, ...] = (
    (
        "share",
        ("follow and like ", "like and follow ", "follow & like ", "like & follow "),
        call(
            lambda: (
                rf"^[^\w\n]*(?:follow (?:and|&) like|like (?:and|&) follow) (?:us|{_NAME}) on {of('networks')}(?:(?:,| and| &)+ {of('networks')})*{ENDS}"
            )
        ),
    ),
    (
        "share",
        ("follow ",),
        # With nothing behind the colon, where buttons stood; "Follow these steps:" has no name.
        call(rf"(?:^[^\w\n]*|(?<=[.!?…”\"’)] )|(?<=\s\s))follow (?!us\b|me\b|@){_NAME}:[^\w\n]*\Z"),
    ),
    (
        "share",
        (" rating", " review"),
        call(
            rf"{OPENS}(?:please |help |consider |if you (?:like|enjoy|love)[^.!?\n]{{0,40}}, |you can |and |just )*(?:[^.!?\n]{{0,60}}\b(?:by|and|please|consider|to) )?"
            rf"(?:leav(?:e|ing)|giv(?:e|ing)|writ(?:e|ing)|post(?:ing)?) (?:us |me |the show |the podcast |it )?an? (?:[\w-]+ ){{0,2}}?(?:rating|review)(?: (?:and|or|&) (?:an? )?(?:rating|review))? (?:on|in|at) {_APPS}\b[^.!?\n]{{0,40}}[.!]?"
        ),
    ),
    (
        "newsletter",
        ("donate!", "donate now!", "donate today!", "donate here!"),
        call(r"^[^\w\n]*[^\n“”\"]{10,140}[.!?] (?:please )?donate(?: now| today| here)?![^\w\n]*$"),
    ),
    (
        "newsletter",
        ("join our ", "join the "),
        call(
            rf"{OPENS}(?:for more (?:discussion|conversation|talk|debate|news|stories|updates)\b[^.!?\n]{{0,60}}|to (?:discuss|talk about|chat about|debate) (?:this|it|the|our)\b[^.!?\n]{{0,50}}),? (?:please )?join (?:our|the {_NAME}) (?:[\w'’&.-]+ ){{0,7}}?(?:group|community|forum|channel|server|chat|discord)\b[^.!?\n]{{0,30}}{ENDS}"
        ),
    ),
    (
        "newsletter",
        (" app!", " app.", " app"),
        call(
            rf"^[^\w\n]*help us [^.!?\n]{{3,80}} (?:with|by (?:getting|downloading|using|installing|joining)) (?:our|the {_NAME}) (?:free |new |official |mobile )*(?:[\w'’-]+ )?app{ENDS}"
        ),
    ),
    (
        "newsletter",
        ("stay updated", "stay informed"),
        # As a line of its own above what tells of something else: of advice to readers the words below go on with it.
        call(
            r"^[^\w\n]{0,3}stay (?:updated|informed)[^\w\n]{0,3}$(?!\W{0,6}[^\n]{0,400}\b(?:updat\w*|inform\w*|latest|news|newsletter|connect\w*|patch\w*|follow\w*|subscri\w*|track|trends?|aware|learn\w*|blogs?)\b)"
        ),
    ),
    (
        "newsletter",
        ("sign up to receive ", "sign up to get ", "sign up for "),
        # Up to how often it comes: behind it a sentence may begin without a stop.
        call(
            rf"{OPENS}sign up (?:to (?:receive|get)|for) (?:an? |the |our )?(?:[\w-]+ )?(?:e-?mails?|newsletters?|alerts?|updates?|stories|briefing|digest)\b[^.!?\n]{{0,80}}? (?:every|each) (?:morning|day|week|weekday|evening|afternoon|month|[A-Z][a-z]+day)\b"
        ),
    ),
    (
        "newsletter",
        ("agree to receive ", "consent to receive ", "agreeing to receive "),
        # Below a poll or a form, whose answers are sent with an address.
        call(
            r"\b(?:you|i)(?: also|['’]re)? (?:agree(?:ing)?|consent) to receive (?:[\w’'-]+ ){0,3}?(?:e-?mails?|newsletters?|messages|texts?|updates|communications?|offers|alerts|news)\b"
        ),
    ),
    (
        "readmore",
        (
            "to read more",
            "to read the rest",
            "to read the full",
            "to read on",
            "read full ",
            "read whole ",
            "read the full ",
            "read the whole ",
            "read the rest ",
            "read rest of the post ",
            "read rest of the story ",
            "read rest of the report ",
            "read rest of the article ",
        ),
        call(
            rf"(?:{OPENS}to read (?:more|on|the (?:rest|full (?:story|article|report|post)))(?: (?:about|of|on) [^.!?\n]{{2,50}})?,? (?:please )?(?:visit|go to|head (?:over )?to|click (?:over )?to|hop over to) (?:(?:the )?{_NAME}|[\w-]+\.(?:com|org|net|co\.uk))[.!]?[^\w\n]*$"
            # Behind the last words of a teaser, also without a stop.
            rf"|(?<=[\w.!?…”\"’)] )(?-i:R)ead (?:the )?(?:full|whole|rest of the) (?:article|story|report|post) (?:at|on) {_NAME}[^\w\n]*$)"
        ),
    ),
    (
        "comments",
        ("post a comment", "post your comment", "leave a comment", "write a comment", "add a comment", "post a reply"),
        call(rf"{BEHIND}(?:post|leave|write|add) (?:a|your) (?:comment|reply)[^\w\n]*$"),
    ),
    (
        "script",
        (" player above", " player below", " player at the top", " player on this page"),
        call(
            r"\b(?:click|press|hit|tap|us|listen|watch|play)(?:ing|e)?\b[^.!?\n]{0,60}\b(?:in|on|with|using|via|through) the (?:audio|video|media|podcast|embedded|youtube|music) player (?:above|below|at the top|on this page)\b"
        ),
    ),
)
