"""What the pages of newsrooms leave within a text: notices of old browsers, boxes for feedback, licences and rights of a house, accounts to follow, forms for letters, the bar of an article, pointers to other articles in a line between its paragraphs.

Each is asked for around its signs alone. A pointer whose words authors use too stands in a line of its own between paragraphs, and is no link that an author set.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, anchors, call

__all__ = ["COUNTRIES", "COUNTRY_SIGNS", "FOLLOW", "FOLLOW_SIGNS", "LEFT_BY_NEWSROOMS", "POINTER", "POINTER_SIGNS"]


_UPDATE = r"(?:please )?(?:update|upgrade) your (?:web )?browser[.!:]?"
_OLD = r"(?:your (?:current )?(?:web )?browser (?:is|appears to be|seems to be|may be) (?:very )?(?:out[- ]of[- ]date|outdated|obsolete|not supported|no longer supported|unsupported)|you(?:['’]re| are) using an? (?:outdated|unsupported|old|obsolete)(?: version of (?:your|a))?(?: web)? ?browser)(?:[^.!?\n]{0,120})[.!]"
_DO = r"(?:a list of [^.!?\n]{2,40}browsers [^.!?\n]{2,40}\.|(?:just |simply |please )?click (?:on )?(?:the|a|an|one of) [^.!?\n]{2,60}\.|(?:(?:to|for) [^.!?,\n]{2,60},? )?(?:please )?(?:update|upgrade|switch|download|install|use) [^.!?\n]{0,50}\bbrowser\b[^.!?\n]{0,50}[.!])"
_BROWSER = call(rf"{BEHIND}(?:{_UPDATE}\s{{0,3}}{_OLD}(?:\s{{1,40}}{_DO}){{0,3}}|{_OLD}(?:\s{{1,40}}{_DO}){{1,3}})")
_BROWSER_SIGNS = anchors(
    "browser is out|browser is very out|browser is obsolete|browser is not supp|browser is no longer|browser is unsupp|browser appears|browser seems|browser may be|using an outdated|using an unsupp|using an old|using an obsolete"
)
"""A browser that a page does not take, and what to do about it: both are said, or a reader is told twice."""

_LISTEN = r"(?:we(?:['’]re| are) (?:here to listen|listening|all ears)|(?:thank you|thanks) for (?:sharing|your feedback|helping)[^.!?\n]{0,40}|we (?:appreciate|value|read|welcome) (?:all )?(?:your|every) [^.!?\n]{2,40})"
_FEEDBACK = call(
    rf"(?:{BEHIND}|(?<=\w )(?=(?-i:Share your )))(?:share your (?:experiences?|thoughts|feedback|suggestions?|ideas|opinions?|views|comments)\b[^.!?\n]{{2,100}}[.!]\s{{1,3}}{_LISTEN}[.!](?:\s{{1,3}}{_LISTEN}[.!])*|(?:thank you|thanks) for sharing your\s{{1,3}}(?:thoughts|feedback|views)[.!]\s{{1,3}}we (?:appreciate|value) your feedback[.!]?)"
)
_FEEDBACK_SIGNS = (
    *(
        f"share your {what}"
        for what in ("experience", "thought", "feedback", "suggestion", "idea", "opinion", "view", "comment")
    ),
    "for sharing your",
)

_HOUSE = r"(?-i:[A-ZÀ-Þ])[\w.&’'-]*(?: (?-i:[A-ZÀ-Þ&])[\w.&’'-]*){0,6}?"
_RIGHTS = call(
    rf"(?<=\S )(?P<said>(?:©|copyright ©?|\(c\)) ?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d,? {_HOUSE})(?=\s*(?:\n|\Z)|[.]?\s(?-i:[A-ZÀ-Þ])[\w’'-]*\s(?-i:[a-zß-ÿ]))"
)
_RIGHTS_SIGNS = ("©", "copyright 19", "copyright 20", "(c) 19", "(c) 20")
"""Those of a house, from year to year: a picture has one year."""
_LICENCE = call(
    rf"(?:{BEHIND}|(?<=/(?-i:[A-Z]{{2}}) ))(?P<said>all (?:the )?(?:contents?|material|articles|texts?)(?: (?:on|of|in) (?:this|the|our) (?:web ?site|site|page|blog))?(?: (?:by|from|of) (?-i:[A-ZÀ-Þ])[^.!?\n]{{1,50}}?)? (?:is|are) licen[sc]ed under (?:an? |the )?(?-i:C)[^\n]{{5,60}}?licen[sc]e\b)\.?"
)
_LICENCE_SIGNS = ("is licensed under", "are licensed under", "is licenced under", "are licenced under")
_USING = r"(?:us(?:e|ing)|re-?publish(?:ing)?|re-?print(?:ing)?|re-?post(?:ing)?|quot(?:e|ing)|cit(?:e|ing)|copy(?:ing)?|reproduc(?:e|ing))"
_THING = r"(?:contents?|materials?|articles?|texts?|information|news|stories|publications?)"
_OURS = rf"(?:(?:our|this site['’]s|this website['’]s|(?-i:[A-ZÀ-Þ])[\w.&-]*(?: (?-i:[A-ZÀ-Þ])[\w.&-]*){{0,4}}(?:['’]s?)?) {_THING}\b|{_THING} (?:of|from|on|published on) (?:the|this|our) (?:web ?site|site|portal|newspaper|agency)\b)"
_REUSED = call(
    rf"{BEHIND}(?P<said>(?:if|when|whenever|in case of) (?:you (?:are )?)?{_USING} (?:any |all |the |of |these |some )*{_OURS}(?=[^!?\n]{{0,220}}\b(?:always|please|must|required|obligatory|mandatory|compulsory|necessary)\b)[^.!?\n]{{0,120}}?\b(?:(?:active|direct|clickable|live|working|open|visible) (?:hyper)?-?link|hyper-?link)\b(?:[^.!?\n]|\.(?=[a-z])){{0,90}}(?:[.!]|(?=\s*(?:\n|\Z))))"
)
"""What a house asks of those who take its texts over: "When using Harbour News materials, an active link to the site is required.". Advice to writers speaks of no house's material."""
_REUSED_SIGNS = anchors(
    "hyperlink|hyper-link|active link|direct link|clickable link|live link|working link|visible link|open link"
)
_CONTACT = call(
    r"^[ \t]*(?P<said>(?:contact|e-?mail|write to|reach) us at (?:editors?|letters|newsroom|newsdesk|news|feedback|corrections|tips)@[\w.-]+\.[a-z]{2,6})\.?[ \t\n]*\Z"
)
_CONTACT_SIGNS = ("contact us at", "mail us at", "write to us at", "reach us at")
_SENT_TO = r"(?:questions?|comments?|feedback|letters?|tips?|corrections?|complaints?|suggestions?|story ideas|thoughts|concerns)"
_TO_EDITORS = call(
    rf"{BEHIND}(?P<said>(?:please )?(?:send|submit|address|direct|e-?mail) (?:your |any |all )?{_SENT_TO}(?:(?:/|, | and | or | & |, and |, or ){_SENT_TO}){{0,3}}(?: (?:about|on|regarding) this (?:story|article|report|column))? to (?:the |our )(?:editors?|newsroom|news ?desk|editorial (?:team|staff|board|desk))\.?)[ \t]*$"
)
_TO_EDITORS_SIGNS = anchors(
    "to the editor|to our editor|to the newsroom|to our newsroom|to the news desk|to our news desk|to the newsdesk|to our newsdesk|to the editorial|to our editorial"
)

_NETWORK = r"(?:twitter|facebook|instagram|threads|bluesky|tiktok|linkedin|mastodon|youtube|x)"
FOLLOW = call(
    rf"{BEHIND}(?P<said>follow (?-i:[A-ZÀ-Þ])[\w.’'&-]*(?: (?:the |of |and |reporter |editor |writer |columnist )?(?-i:[A-ZÀ-Þ])[\w.’'&-]*){{0,4}} on {_NETWORK}(?:(?:,|,? and| ?&|,? or) {_NETWORK}){{0,4}}(?: here)?:?(?: (?:at )?@\w+(?: and [^.!?\n]{{2,60}}@\w+)?| for (?:the latest|more)\b[^.!?\n]{{2,60}})?[.!]?)(?=[ \t]*(?:\n|\Z))"
)
FOLLOW_SIGNS = tuple(f" on {network}" for network in ("twitter", "facebook", "instagram", "threads", "bluesky", "tiktok", "linkedin", "mastodon", "youtube", "x:", "x @", "x.\n"))  # fmt: skip
_SHARED = call(rf"{BEHIND}read or share this (?:story|article|post)(?:: ?\S+)?")
_GIFT = call(r"^[ \t]*(?P<said>(?:giftoutline )?gift article(?: share)?)[ \t]*$")

_COUNTRY = r"(?:(?-i:[A-ZÅÀ-Þ])[\w’'().,-]*|of|and|the|da|de|du|\([^()\n]{3,30}\))"
COUNTRIES = call(
    rf"(?:^|(?<=\S ))(?P<said>(?:choose|select) your country(?: of residence)?[:.]?(?:\s{_COUNTRY}){{12,600}})"
)
"""The list of a form, which goes on for thousands of characters."""
COUNTRY_SIGNS = ("choose your country", "select your country")
_LETTER = call(
    rf"{BEHIND}get (?:our|the) (?:(?-i:[A-Z])[\w’'&-]* ){{1,4}}(?-i:N)ewsletter[.!]\s(?-i:[A-Z])[^.!?\n]{{5,140}}[.!]"
)
_SENT = call(
    rf"{BEHIND}(?:(?:thank you! )?(?:for your security, )?we(?:['’]ve| have) sent (?:you )?an? (?:confirmation|activation|verification) [^.!?\n]{{2,80}}[.!]\s{{1,3}}(?:(?:please )?click (?:on )?the link [^.!?\n]{{2,120}}[.!]\s{{1,3}})?)?if you (?:don['’]t|do not) (?:get|receive|see) (?:the|an?|our|this) (?:confirmation|activation|e-?mail|message)[^.!?\n]{{0,60}}\b(?:spam|junk)\b[^.!?\n]{{0,30}}[.!]"
)
_HEAR = call(
    rf"{BEHIND}to (?:hear|listen to|watch) more [^.!?,\n]{{2,60}}, (?:get|download|install) (?:the|our) [^.!?\n]{{2,40}}\bapps?\b[^.!?\n]{{0,40}}[.!]"
)

_HEAR_SIGNS = ("to hear more ", "to listen to more ", "to watch more ")

_SITE = r"(?:https?://)?(?:www\.)?(?:[\w-]+\.)+[a-z]{2,8}\b(?:/[^\s.]*)?"
_ELSEWHERE = call(
    rf"(?:{BEHIND}|(?<=\.\. ))(?P<said>(?:read (?:more|on|the (?:full|rest of the|whole|entire|original|complete) (?:story|article|report|piece|interview|post))(?: here)? (?:at|on|in) {_SITE}|click here (?:for|to (?:read|see|view)) the (?:original|full|complete) (?:story|article|version|report|post|interview))[.…]?)(?=\s*(?:\n|\Z))"
)
_ELSEWHERE_SIGNS = (
    *(f"read {what} {on} " for what in ("more", "on", "more here") for on in ("at", "on", "in")),
    *(f"{which} {thing} {on} " for which in ("full", "original", "complete", "whole") for thing in ("story", "article", "report", "interview", "post") for on in ("at", "on")),
    "here for the original", "here for the full", "here for the complete", "here to read the original", "here to read the full", "here to read the complete", "here to see the original", "here to see the full", "here to view the original", "here to view the full",
)  # fmt: skip
_POSTS = call(
    r"^[ \t]*(?P<said>(?:see|show|load|view) (?:\d+ )?(?:new|more|older|newer|earlier) (?:posts|updates|entries))[ \t]*$"
)

_MORE = call(r"(?<=\n)[ \t]*(?P<said>(?-i:Get More|GET MORE))[ \t]*(?=\n)")
"""A button between two lines, of which nothing says what there is more of."""

_REVENUES = call(
    r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>more people (?:than ever )?are reading (?:[^.!?\n]{2,60} than ever(?: before)?|[^.!?\n]{2,60}),? (?:but|and yet|while|even as) (?:advertising|ad) revenues? [^.!?\n]{0,60}\b(?:falling|declin\w+|dropping|shrinking|disappearing|drying up)\b[^.!?\n]{0,30}[.!])"
)
_UNLIKE = call(
    r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>(?:and |but )?unlike (?:many|most|some)(?: other)?(?: news (?:organi[sz]ations|outlets|sites)| papers| newspapers| publications| sites)?,? we (?:do not|don['’]t|have not|haven['’]t|will never|never|did not) (?:use|have|put up|hide behind|charge for|erect)(?: our (?:journalism|reporting|stories|content|news) behind)? (?:an? )?pay ?-?wall\b[^.!?\n]{0,160}[.!])"
)
_READERS = call(
    r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>if (?:everyone|everybody|those|all|each of those) who reads? (?:our|this|us|the)\b[^.!?\n]{0,80}\b(?:helps?|gives?|chips? in|contributes?|pays?|donates?)(?: to)? (?:fund|support|pay for|sustain|just|a little|as little)?[^.!?\n]{0,120}[.!])"
)
_JOINING = call(
    r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>please consider (?:joining us as|becoming|making a donation|donating|supporting (?:us|our)|a donation|contributing|making a (?:one-time|one-off|monthly))\b(?=[^.!?\n]{0,120}(?:\b(?:members?|supporters?|subscribers?|patrons?|our (?:work|journalism|reporting|newsroom|site|coverage|independent)|us (?:today|now|with|by|on)|contribution|donation)\b))[^.!?\n]{0,160}[.!])"
)
_ASKS_FOR_SUPPORT = call(
    r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>(?:(?:before you (?:go|leave|read on|click away)|since you['’]re here)[,. …]{1,4}\s{0,2})?(?:… )?(?:we['’]d like to|we want to|we have to|can we) ask (?:for your support|you for your support|you (?:for|to make) a (?:small )?(?:favou?r|donation|contribution))[.!])"
)
_LIKED = call(r"^[ \t]*(?P<said>(?-i:(?:Like|Share|Tweet|Pin|Reblog) ?\d{1,6}))[ \t]*$")
_LIKED_SIGNS = tuple(
    f"{word}{blank}{digit}"
    for word in ("like", "share", "tweet", "pin", "reblog")
    for blank in ("", " ")
    for digit in range(10)
)
_FOR_INFO = call(r"^[^\w\n(]{0,4}(?P<said>click (?:here )?for (?:more )?(?:info|information|details))[^\w\n]*$")

LEFT_BY_NEWSROOMS: tuple[Frame, ...] = (
    ("script", _BROWSER_SIGNS, _BROWSER),
    ("comments", _FEEDBACK_SIGNS, _FEEDBACK),
    ("footer", _RIGHTS_SIGNS, _RIGHTS),
    ("footer", _LICENCE_SIGNS, _LICENCE),
    ("footer", _REUSED_SIGNS, _REUSED),
    ("footer", _CONTACT_SIGNS, _CONTACT),
    ("footer", _TO_EDITORS_SIGNS, _TO_EDITORS),
    ("share", ("read or share this",), _SHARED),
    ("share", ("gift article",), _GIFT),
    ("newsletter", ("newsletter. ", "newsletter! "), _LETTER),
    ("newsletter", ("spam", "junk"), _SENT),
    ("newsletter", _HEAR_SIGNS, _HEAR),
    ("newsletter", ("are reading",), _REVENUES),
    ("newsletter", ("paywall", "pay wall", "pay-wall"), _UNLIKE),
    ("newsletter", ("who read",), _READERS),
    ("newsletter", ("please consider ",), _JOINING),
    ("newsletter", ("for your support", "a favo", "a small favo", "a donation", "a contribution", "a small "), _ASKS_FOR_SUPPORT),
    ("share", _LIKED_SIGNS, _LIKED),
    ("readmore", ("for more info", "for info", "for more details", "for details"), _FOR_INFO),
    ("readmore", _ELSEWHERE_SIGNS, _ELSEWHERE),
    ("readmore", ("get more",), _MORE),
    ("navigation", anchors("new posts|more posts|older posts|newer posts|earlier posts|new updates|more updates|older updates|earlier updates"), _POSTS),
)  # fmt: skip
"""The kind of each, its signs in small letters, and its pattern; with a group `said` where that is less than the pattern."""

POINTER = call(
    r"^[ \t]*(?P<said>(?-i:(?P<label>Read|READ|Watch|WATCH|Listen|LISTEN|More|MORE|Photos|PHOTOS|Gallery|GALLERY|Explainer|EXPLAINER): ?|Related (?:content|coverage) (?!on |of |in |about ))(?P<title>(?-i:[A-ZÀ-Þ“\"‘'\d])[^\n]{15,140}?(?<![.;:,])))[ \t]*$"
)
"""A title behind its label, in a line of its own."""
POINTER_SIGNS = (
    "\nread:",
    "\nwatch:",
    "\nlisten:",
    "\nmore:",
    "\nphotos:",
    "\ngallery:",
    "\nexplainer:",
    "\nrelated content ",
    "\nrelated coverage ",
)
