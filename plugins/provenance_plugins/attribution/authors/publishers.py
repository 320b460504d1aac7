"""Who a text itself shows to have put it out, where nobody is named as its author: a reader can ask there."""

from __future__ import annotations

import re

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of, path_of
from provenance.analysis.files import is_of_site
from provenance.analysis.licences import Kind, normalise
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.naming.names import fold
from provenance.api import Confidence, Document, lazy_pattern
from provenance_plugins.attribution.authors.logos import named_in_logo
from provenance_plugins.attribution.authors.rights_reserved import holders_with_reserve, reserves
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import NO_TIME, WORD

_PLAIN = "text/plain"
_FOOT = 1000
"""Characters at the end of a page in which its site says whose it is."""
_HEAD = 300
"""Characters at its beginning in which its masthead stands."""
_PART = lazy_pattern(r"\s[|–—·•»-]\s+(?P<who>[^|–—·•»]{2,50})\Z")
"""What the title of a page ends with: "The bridge is closed | Harbour News"."""
_RIGHTS = ("©", "opyright", "(c)")
_SITE = r"[a-z0-9-]{2,40}\.(?:com|org|net|co\.uk|edu|gov|news|info)\b"
_IN_MARKS = rf"[“\"«„]{WORD}(?:\s{WORD}){{0,3}}[”\"»“]"
_NAMED = rf"(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|for|and|the|&|de)){{0,2}},?\s(?:{WORD}|{_IN_MARKS})){{0,6}}\.?|{_SITE}"
_CALL = 300
"""Characters at the end of a text in which it asks readers to subscribe."""
_SUBSCRIBE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('publishers', 'call')})\s(?P<who>(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|and|the|&))?\s{WORD}){{1,5}})"
        r"(?=\s(?:for|content|today|now|here|on|by)\b|\sFREE|[.!\n]|\Z)"
    )
)
"""Before the name of what a text came out in: "Subscribe to Harbour Press for FREE"."""
_YEARS = r"\d{4}(?:\s?[-–—,]\s?(?:\d{4}|\d\d|[Pp]resent))?"
_HELD = lazy_pattern(
    rf"(?:©|\([Cc]\)|(?<!\w)[Cc]opyright)(?:\s?(?:©|\([Cc]\)|[Cc]opyright))?\s{{0,2}}(?:{_YEARS},?\s(?:[Bb]y\s)?(?P<who>{_NAMED})|(?P<before>{_NAMED}),?\s{_YEARS}|(?P<site>{_SITE}))"
)
"""The line at the foot: "All content © 2025 Harbour News", "Copyright Harbour Society 2022"."""
_HOLDER_OF_PICTURE = 60
"""Characters before the sign of copyright in which its line says that a picture is meant."""
_POSTCODE = r"(?:[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}|(?:[A-Z]{2}|[A-Z][a-z]{3,12})\s\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s\d[A-Z]\d|\d{5}\s[A-ZÀ-Þ][a-zà-þ]+)"
_IMPRINT = lazy_pattern(
    lambda: (
        rf"\n[^\w\n]{{0,3}}(?P<who>(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|for|and|the|&))?\s{WORD}){{1,6}}),\s"
        rf"(?:P\.?\s?O\.?\s?Box\s\d|\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})?,?\s{NO_TIME}"
        rf"(?:(?:\w[\w.'’-]*\s){{1,4}}(?:{alternatives('publishers', 'street')})(?=[.,;|•·\n]|\s[A-Z\d(|•·–—-]|\Z)|[^\n]{{3,120}}\b{_POSTCODE}\b))[^\n]{{0,160}}(?=\n|\Z)"
    )
)
"""The line of a newsletter with the address from which it is sent: "The Harbour News, 3 Mill Street, Leeds, 555.0100"."""
_TIME = lazy_pattern(rf"(?!{NO_TIME})")
"""A month or a day of the week."""
_LEAD = 80
"""Characters of a sentence within a line at most that only asks readers to subscribe."""
_SENTENCE_END = lazy_pattern(r"[.!?…]\s|\n|\Z")

_SHORTEST, _SHARE = 3, 0.6
"""Characters of a name in an address at least, and the part of the longer one that the shorter one takes."""
_COUNTRY = 2
"""Letters of the last label of an address in a country, before which "co" or "org" may stand."""


def shown_publisher(document: Document) -> str | None:
    """Whoever the end of the title, the foot of a page or of a newsletter names, as it is written; or the site that its tags state and the page shows."""
    text = document.text
    called = _subscribed_to(text) or _provided_by(document) or _at_ends(document)
    if called is not None:
        return called
    if not is_of_site(document):
        if document.row is None:
            one_line = document.media_type == _PLAIN and "\n" not in text.strip()
            return _at_foot_of_row(text.rstrip()[-_CALL:]) if one_line else None
        return _of_itself(document) or _of_row(document) or _at_foot_of_row(text) or _in_print(text)
    known = metadata(document)
    host = "" if known.url is None else host_of(known.url.value)
    if (titled := _in_title(document, host)) is not None:
        return titled
    foot = text[-_FOOT:]
    if document.whole_page and (held := _at_foot(foot)) is not None:
        return held
    if holds(foot.lower(), "publishers", "leaving"):
        for imprint in _IMPRINT.finditer(foot):
            if not _ends_in_time(imprint["who"]):
                return imprint["who"]
    if (in_logo := named_in_logo(document)) is not None:
        return in_logo
    stated = known.publisher
    if stated is None or stated.confidence is not Confidence.HIGH or _is_platform(stated.value):
        return None
    if _is_of_host(stated.value, host) or stated.value in foot or stated.value in text[:_HEAD]:
        return stated.value
    return None


def _at_foot(foot: str) -> str | None:
    """Who holds the rights in the words at the foot of a page."""
    if not any(map(foot.__contains__, _RIGHTS)):
        return None
    for who, at in (
        *holders_with_reserve(foot),
        *((match["who"] or match["before"] or match["site"], match.start()) for match in _HELD.finditer(foot)),
    ):
        if _may_hold(who) and not (_is_of_picture(foot, at) or reserves(who) or _is_platform(who)):
            return _without_stop(who)
    return None


def _in_title(document: Document, host: str) -> str | None:
    """The end of a title that is the name of its site or the first line of the page, or of a body that the page shows."""
    for declared in document.declared:
        part = _PART.search(declared.value) if declared.field == "title" and " " in declared.value else None
        if part is None or _is_platform(part["who"]):
            continue
        who = part["who"].strip()
        if _is_of_host(who, host) or (document.whole_page and (_is_body_shown(document, who) or _heads(document, who))):
            return who
    return None


def _heads(document: Document, name: str) -> bool:
    """Whether a name of two words or more, with which the title of a page ends, is all of the page's first line, where a site has its own: "Harbour News"."""
    return len(name.split()) >= _NAME and document.text.partition("\n")[0].strip() == name


def _of_row(document: Document) -> str | None:
    """The house whose newsroom a row's address is in; else the name, as the row's text writes it, by which its site is called: "CBS News" at cbsnews.com, "Amazon" at aboutamazon.com."""
    address = metadata(document).url
    label = "" if address is None else _registered(host_of(address.value))
    if label in forms("publishers", "platform"):
        return None
    if address is not None and label and _NEWSROOM.search(path_of(address.value)) is not None:
        return host_of(address.value).removeprefix("www.")
    own = next((label.removeprefix(part) for part in _PUT_BEFORE if label.startswith(part)), label)
    if len(own) < _SHORTEST_OF_ROW or not own.isalpha():
        return None
    written = re.compile(rf"(?<![\w.@/-]){_BETWEEN.join(own)}(?![\w@-]|\.\w)", re.IGNORECASE)
    names = list(written.finditer(document.text))
    if any(found[0].islower() for found in names):
        return None  # a common word: "nature" in a text at nature.com
    return next((one[0] for one in names if one[0][0].isupper() and _is_name_here(document.text, one)), None)


def _of_itself(document: Document) -> str | None:
    """The body that tells of itself on its own site: its name, which the site is called by, opens the title and the first sentence, and more of the name stands behind it."""
    known = metadata(document)
    label = "" if known.url is None else _registered(host_of(known.url.value))
    if known.title is None or len(label) < _SHORTEST or label in forms("publishers", "platform"):
        return None
    titled = _NAME_FIRST.match(known.title.value)
    name = "" if titled is None else titled["who"]
    words = name.split()
    if len(words) < _NAME or fold(words[0]).removesuffix("s") not in (label, label.removesuffix("s")):
        return None
    body = words_for(document).organisations | forms("publishers", "body")
    for block in document.blocks:
        told = _NAME_FIRST.match(document.text, *block.span)
        if told is not None and document.text[told.end() : block.span.end].count(" ") >= _SENTENCE:
            said = told["who"].split()
            shared = next((at for at, pair in enumerate(zip(words, said, strict=False)) if pair[0] != pair[1]), None)
            kept = said[:shared]
            return " ".join(kept) if len(kept) >= _NAME and not body.isdisjoint(map(str.lower, kept)) else None
        if block.span.end - block.span.start > _LEAD:
            return None
    return None


_NAME_FIRST = lazy_pattern(r"(?:[Tt]he\s)?(?P<who>[A-ZÀ-Þ][\w&’'-]*(?:\s[A-ZÀ-Þ][\w&’'-]*){1,7})(?![\w’'-])")
_SENTENCE = 6
"""Words behind the name, from which on a line goes on as a sentence."""


def _at_foot_of_row(text: str) -> str | None:
    """Who holds the copyright of a row, by the sign that stands behind its last sentence: "… of the mill. Copyright © HARBOUR 2025"."""
    start = max(0, len(text) - _FOOT)
    for match in _HELD.finditer(text, start) if any(sign in text[start:] for sign in _RIGHTS) else ():
        who = match["who"] or match["before"] or match["site"]
        if (
            (match.start() >= len(text) - _CALL and text[: match.start()].rstrip()[-1:] in _STOPS)
            or _RESERVED.match(text, match.end()) is not None
            or text[: match.start()].rstrip(" \t")[-1:] == "\n"
        ) and (_may_hold(who) and not _is_platform(who) and not _is_of_picture(text, match.start())):
            return _without_stop(str(who))
    return None


def _without_stop(who: str) -> str:
    """A name without the full stop of the sentence that it ends."""
    return who if who.rsplit(None, 1)[-1].lower() in _WITH_STOP else who.removesuffix(".")


_STOPS = frozenset(".!?”\"’'")
_RESERVED = lazy_pattern(r"[.,]?\s?(?i:all\srights\sreserved)")
"""Behind the line of rights of a page that was taken with its foot, whatever ran into it: "Vacancies© Harbour Works 2025. All rights reserved."."""
_PRINTED = lazy_pattern(
    rf"(?<!\w)(?:appears|appeared|published|printed) in print (?:on|in)\s[^\n]{{3,60}}? (?:of|in) (?P<who>(?:[Tt]he )?{WORD}(?: (?:of |and |& )?{WORD}){{1,5}})(?! (?:edition|section))(?!\w)",
    signs=(" in print ",),
)


def _at_ends(document: Document) -> str | None:
    if "\n" not in document.text:
        return None
    from provenance_plugins.attribution.authors.page_titles import outlet_at_ends  # noqa: PLC0415 - many texts have a byline

    return outlet_at_ends(document)


def _in_print(text: str) -> str | None:
    """The paper in which a row says at its end that the text was printed: "A version of this article appears in print on May 3, 2024 of The Harbour Times."."""
    found = _PRINTED.search(text, max(0, len(text) - _CALL))
    return None if found is None or _ends_in_time(found["who"]) else str(found["who"])


_WITH_STOP = frozenset({"inc.", "ltd.", "co.", "corp.", "llc.", "plc."})
"""Ends of the names of firms that have a full stop of their own."""


def _is_name_here(text: str, found: re.Match[str]) -> bool:
    """Whether a capital is that of a name: of several words, or behind a small letter and no stop: "told Independent", but not "Independent experts said"."""
    if " " in found[0]:
        return True
    return _SMALL_BEFORE.search(text, max(0, found.start() - 2), found.start()) is not None


_SMALL_BEFORE = lazy_pattern(r"[^\W\d_A-ZÀ-Þ,]\s\Z")
_NEWSROOM = lazy_pattern(
    r"(?i)/(?:newsroom|(?:press|news)-?(?:room|releases?|centre|center)|media-?(?:centre|center|releases?)|investors?|ir)(?:/|\Z)"
)
"""A folder of an address in which a house puts its own releases."""
_PUT_BEFORE = ("about", "the")
"""With which a house makes an address of its name."""
_BETWEEN = r"[ &’'-]?"
_SHORTEST_OF_ROW = 5
"""Letters of a name that is looked for in a text, so that no common word is taken for it."""


def _is_body_shown(document: Document, name: str) -> bool:
    """Whether the name of a body, with which the title of a page ends, stands at its head or its foot as well: "All about lamps - Harbour Lamp Fund"."""
    words = name.lower().split()
    if len(words) < _NAME or (words_for(document).organisations | forms("publishers", "body")).isdisjoint(words):
        return False
    low, text = " ".join(words), document.text
    return low in " ".join(text[:_HEAD].lower().split()) or low in " ".join(text[-_FOOT:].lower().split())


_NAME = 2
"""Words of the name of a body at least."""


def _subscribed_to(text: str) -> str | None:
    """To what the first line or the foot asks readers to subscribe."""
    end = max(0, text.find("\n", 0, _HEAD))
    for start, stop in ((0, end), (max(end, len(text) - _CALL), len(text))):
        if not holds(text[start:stop].lower(), "publishers", "call"):
            continue
        for match in _SUBSCRIBE.finditer(text, start, stop):
            said = match["who"].lower().split()
            if (
                forms("publishers", "no_outlet").isdisjoint(said)
                and not _is_platform(match["who"])
                and _stands_alone(text, match.span())
            ):
                return match["who"]
    return None


def _provided_by(document: Document) -> str | None:
    """Who the head of a newsletter says that it comes from, or what it is an issue of: "The Lamp is a free weekly newsletter provided by lamp.example", "This article is part of the Lampost newsletter"."""
    head = document.text[:_MASTHEAD]
    issue = _PART_OF.search(head) if "newsletter" in head else None
    if issue is not None:
        return issue["who"]
    if not holds(head.lower(), "publishers", "provided"):
        return None
    found = _PROVIDED.search(head)
    if (
        found is None
        or _is_platform(found["who"])
        or _ends_in_time(found["who"])
        or _may_be_person(document, found["who"])
    ):
        return None
    return found["who"]


def _may_be_person(document: Document, name: str) -> bool:
    """Whether a name of two or three plain words has none that a body would have: "Ana Cruz", not "Harbour Lamp Society"."""
    words = name.split()
    if len(words) not in _WORDS_OF_PERSON or words[0].lower() == "the" or any(word.islower() for word in words):
        return False
    return (words_for(document).organisations | forms("publishers", "body")).isdisjoint(map(str.lower, words))


_WORDS_OF_PERSON = (2, 3)
_MASTHEAD = 500
"""Characters at the beginning of a newsletter in which it says whose it is."""
_PROVIDED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:[Tt]his\s|is\s(?:a|an|the)\s)[^.!?\n]{{0,50}}?(?i:{alternatives('publishers', 'periodical')})\b(?:\s\w+){{0,3}}\s(?i:{alternatives('publishers', 'provided')})\sby\s"
        rf"(?P<who>(?i:{_SITE})|(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|for|and|the|&))?\s{WORD}){{0,5}})"
    )
)


_PART_OF = lazy_pattern(
    rf"(?<!\w)[Tt]his (?:article|edition|issue|column|post|story|piece) is (?:part|an edition|an issue) of (?:the |our )?(?P<who>{WORD}(?: (?:of |the )?{WORD}){{0,4}} newsletter)(?!\w)"
)


def _stands_alone(text: str, call: tuple[int, int]) -> bool:
    """Whether readers are asked to subscribe: a call begins its line, or is all of a short sentence. "Viewers must subscribe to" tells of somebody else."""
    line = text.rfind("\n", 0, call[0]) + 1
    begin = max(line, *(text.rfind(sign, line, call[0]) + 1 for sign in (". ", "! ", "? ", "… ")))
    before = text[begin : call[0]].strip(" \t*_>|–—-•·\u200b")
    if not (before or text[call[0]])[0].isupper():  # a line of running text that was broken here
        return False
    if before and before.lower() not in forms("publishers", "asking"):
        return False
    end = _SENTENCE_END.search(text, call[1])
    return begin == line or (end is not None and end.start() - begin <= _LEAD)


def _may_hold(who: str) -> bool:
    """Whether what stands at the sign of copyright is somebody: "Copyright January 2024" and "Copyright 2024, licensed under CC BY" name none."""
    return not (
        who.isdigit()
        or who.split(maxsplit=1)[0].lower() in forms("publishers", "nobody")
        or _ends_in_time(who)
        or normalise(who).kind is Kind.NAMED
    )


def _ends_in_time(name: str) -> bool:
    return _TIME.match(name.rsplit(None, 1)[-1]) is not None


def _is_of_picture(foot: str, at: int) -> bool:
    """Whether the line says before the sign of copyright that it is that of a picture: "Photo © 2019 Harbour Prints"."""
    before = foot[max(foot.rfind("\n", 0, at) + 1, at - _HOLDER_OF_PICTURE) : at].lower()
    words = {word.strip(".,:;()[]*/|-–—") for word in before.replace("/", " ").split()}
    return not forms("publishers", "picture").isdisjoint(words) and forms("publishers", "all_of_it").isdisjoint(words)


def _is_platform(name: str) -> bool:
    """Whether anybody may publish there, so that the site answers for nothing."""
    return " ".join(name.lower().split()) in forms("publishers", "platform")


def _is_of_host(name: str, host: str) -> bool:
    """Whether a site is called so by the name for which its address is registered: "MIT Technology Review" at technologyreview.com."""
    folded, part = fold(name), fold(_registered(host))
    return len(part) >= _SHORTEST and (
        (part in folded and len(part) > _SHARE * len(folded)) or (folded in part and len(folded) > _SHARE * len(part))
    )


def _registered(host: str) -> str:
    """The label of an address that somebody chose as a name: "lampost" of blog.lampost.co.uk, "lamp" of lamp.substack.com; empty where there is none."""
    *labels, top = host.lower().split(".")
    if len(labels) > 1 and len(top) == _COUNTRY and labels[-1] in forms("publishers", "second_level"):
        labels.pop()
    if len(labels) > 1 and labels[-1] in forms("publishers", "platform"):
        labels.pop()
    return labels[-1] if labels and labels[-1] not in forms("publishers", "part_of_site") else ""
