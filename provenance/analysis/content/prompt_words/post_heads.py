"""What the software of blogs, forums and ratings writes around each post, whole lines with names and numbers in them: "Discussion in 'Lamps' started by ana, Oct 29, 2017"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import STOP, Frame, call

_DAY = r"(?:(?-i:[A-Z])[a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|(?:today|yesterday)\b)"

SOFTWARE: tuple[Frame, ...] = (
    (
        "navigation",
        (" and tagged ",),
        call(
            rf"^[^\w\n]*this (?:entry|post|article) was posted (?:in|under) [^\n]{{2,120}}? and tagged [^\n]{{2,900}}?(?:\bbookmark the permalink|\bon {_DAY}(?: by [^\n.]{{2,40}})?|,[^\n.!?]*){STOP}"
        ),
    ),
    (
        "navigation",
        ("and is filed under", "and was filed under"),
        call(
            r"^[^\w\n]*this (?:entry|post|article) was (?:posted|published|written) on [^\n]{4,60}?,? and (?:is|was) filed under "
        ),
    ),
    (
        "navigation",
        (" started by ",),
        call(
            rf"^[^\w\n]*discussion in ['‘’\"“][^\n]{{2,80}}?['’\"”] started by [^\n]{{2,60}}?, (?:{_DAY}|(?-i:[A-Z])[a-z]+day at \d)[^\n]{{0,20}}$"
        ),
    ),
    (
        "navigation",
        ("was last updated by",),
        call(
            r"^[^\w\n]*this (?:topic|forum|thread|discussion) (?:contains|has) [\d,]+ (?:repl(?:y|ies)|posts?|topics?|messages?)[^\n]{0,60}?,? and was last updated by [^\n]{1,100}$"
        ),
    ),
    (
        "navigation",
        (" total)",),
        call(
            r"^[^\w\n]*viewing [\d,]+ (?:posts|topics|replies|results|reply threads?)(?: - [\d,]+ through [\d,]+)? \(of [\d,]+ total\)"
            + STOP
        ),
    ),
    (
        "navigation",
        ("last edited by",),
        call(
            rf"^[^\w\n]*last edited by [^\n;,]{{2,40}}?(?:[;,]| on) (?:{_DAY})(?:,? (?:at )?\d{{1,2}}:\d\d(?: ?[ap]m)?)?(?:\.? reason: [^\n]{{0,80}}|{STOP})"
        ),
    ),
    (
        "navigation",
        ("home »", "home ›", "home >", "home>", "home →"),
        call(r"\A\W*home(?: ?[»›>→] ?[^»›>→\n]{2,90}){2,}$"),
    ),
    (
        "navigation",
        (" out of 5 based on ", " stars based on "),
        call(
            r"^[^\w\n]*\d(?:[.,]\d+)? (?:out of 5|stars) based on [\d,]+ (?:user |customer )?(?:ratings?|reviews?|votes?)\.?(?: [\d,]+ user reviews?\.?)?[^\w\n]*$"
        ),
    ),
)
"""The kind of left-over; what stands in each, in small letters; and how it is written. WordPress; XenForo; bbPress; vBulletin; the way to a page, in the first line of what was taken from it; the widget of schema.org's AggregateRating."""
