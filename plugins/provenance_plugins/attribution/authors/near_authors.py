"""What stands at the edge of a text where its author would be named, though nothing says that it is the author's name.

To be asked only where no author was found.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.credits import before_date
from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Region, analysis, lazy_pattern
from provenance_plugins.attribution.authors.before_foot import before_foot
from provenance_plugins.attribution.authors.bylines_apart import name_below_label
from provenance_plugins.attribution.authors.closing_brackets import name_in_brackets
from provenance_plugins.attribution.authors.edge_notes import labelled_author, noted_author
from provenance_plugins.attribution.authors.introductions import introduced_author
from provenance_plugins.attribution.authors.joint_makers import joint_maker
from provenance_plugins.attribution.authors.letter_names import signed_letter
from provenance_plugins.attribution.authors.mastheads import issue_editor
from provenance_plugins.attribution.authors.menus import in_menu
from provenance_plugins.attribution.authors.meta_lines import posted_at
from provenance_plugins.attribution.authors.nobody import is_nobody
from provenance_plugins.attribution.authors.own_profiles import (
    HANDLE,
    own_channel,
    own_outlet,
    own_site,
    owner_of_profile,
    rights_holder,
)
from provenance_plugins.attribution.authors.releases import release_head, release_issuer
from provenance_plugins.attribution.authors.report_places import outlet_that_opens, person_that_opens, sender_by_place
from provenance_plugins.attribution.authors.reporters_named import reporter_named
from provenance_plugins.attribution.authors.run_together import run_together_author
from provenance_plugins.attribution.authors.senders import below_delimiter, sender, signed_with_hyphen, signers
from provenance_plugins.attribution.authors.told_authors import told_author
from provenance_plugins.attribution.authors.unlabelled_names import unlabelled
from provenance_plugins.attribution.authors.unseen_authors import (
    issue,
    keyed_author,
    own_word_for_author,
    unseen_author,
)
from provenance_plugins.attribution.authors.wire_notes import helped, reported_by
from provenance_plugins.attribution.people import is_one_person, is_small_word, may_write, once
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import FULL, WORD

_HEAD, _FOOT = 500, 600
"""Characters at the two ends of a text in which somebody may be named."""
_NAME = 50
"""Characters of the longest line that is only a name."""
_NOTE = 200
"""Characters of the longest line that says who made the text."""
_OFFERED, _NEXT = "MESSAGE FROM", 500
_DATED = 120
"""Characters within which a date begins that leaves as few of a longer line as a name has."""
_DIGIT = lazy_pattern(r"\d")
_HEADED = 5
"""The first blocks, of which a heading may say whom a text is by."""
_ENDS = ".?!:;"
_FRONT_PAGE = lazy_pattern(r"https?://[\w.-]+/?")
_SPOKEN = lazy_pattern(r"[“”\"]")
"""In a line that quotes whoever it names, and presents nobody."""
_MARKS = " -–—*\n"
_LAST = 3
"""The last lines, of which one word may be somebody's name."""
_NAMED = frozenset({Kind.PERSON, Kind.AGENCY, Kind.ORGANISATION})
_NOT_LINES = frozenset({BlockKind.TITLE, BlockKind.CODE, BlockKind.CAPTION, BlockKind.QUOTE, BlockKind.TABLE_CELL})
_OPENED = frozenset({BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.HEADING})
_OPENS = 200
"""Characters of a paragraph: one word above it, or above a list or code, is its heading and nobody's name."""
_DASHED = lazy_pattern(r"(?:[-–—―~]+)\s*")
_SENTENCE_END = lazy_pattern(r"[.!?”\"’)]\s+")
_FROM = lazy_pattern(rf"From\s(?P<who>{FULL})(?:,\s|\sin\s|\sat\s){WORD}(?:[\s-]{WORD}){{0,3}}")
"""A line at the head that says who sent the report, and from where: "From Ana Cruz in Leeds"."""
_MAILED = lazy_pattern(rf"(?P<who>{FULL})\s<[^<>\s@]+@[^<>\s]+>")
"""The line of the author in AsciiDoc, below the title: "Ana Cruz <ana@cruz.org>"."""
_HEADERS = ("From:", "Subject:", "Newsgroups:", "Path:", "Message-ID:", "Date:", "Organization:", "Xref:")
_POSTED = lazy_pattern(
    r"(?m)^From:\s(?:(?P<name>[^\n<>()@]{3,50}?)\s<[^<>\s]+@[^<>\s]+>|(?P<who>[^\s<>()]+@[^\s<>()]+(?:\s\([^()\n]{2,40}\))?))\s*$"
)
"""In the head of a post of Usenet or a mail that was saved as text: "From: ana@cruz.org (Ana Cruz)"."""
_KEEPER = lazy_pattern(
    rf"(?:(?<=[.!?”\"\n]\s)|(?<=\n)|\A)(?P<who>{FULL})\s\((?:[Hh]on\.?\s)?(?P<office>[A-Za-z]+(?:\s[A-Za-z]+)?)\)\W*\Z"
)
"""Who kept the minutes, behind their last sentence: "Ana Cruz (secretary)"."""
_CAPITALS = lazy_pattern(rf"(?:{WORD}|[a-zà-þ]{{1,3}}|[&|,–—-]|@\w+)(?:[\s,]+(?:{WORD}|[a-zà-þ]{{1,3}}|[&|–—-]))*\.?")
"""A line whose words have capitals, as names have."""
_MOST = 0.6
"""The part of a line that a name takes at least."""


def name_at_edge(document: Document) -> str | None:
    """What stands where a name would, as it is written: a line of its own, a credit, the place of a report, whose profile "me" is."""
    if not document.blocks:
        return None
    words = words_for(document)
    for found in (
        release_head,
        _in_lines,
        _in_notes,
        _in_signatures,
        name_in_brackets,
        name_below_label,
        reported_by,
        reporter_named,
        signed_letter,
        run_together_author,
        sender_by_place,
        outlet_that_opens,
        person_that_opens,
        introduced_author,
        labelled_author,
        unlabelled,
        owner_of_profile,
        own_site,
        own_channel,
        rights_holder,
        noted_author,
        release_issuer,
        posted_at,
        unseen_author,
        keyed_author,
        own_word_for_author,
        issue,
        issue_editor,
        own_outlet,
        helped,
        joint_maker,
        before_foot,
    ):
        labelled = found not in (_in_lines, run_together_author)
        who = next(
            (
                one
                for one in found(document, words)
                if not is_nobody(one) and (labelled or may_write(document, one, words, alone=found is _in_lines))
            ),
            None,
        )
        if who is not None:
            return " ".join(once(who.split())).strip(" .,;:*_")
    return told_author(document)


@analysis()
def _lines(document: Document) -> tuple[list[str], list[str], int]:
    """The short lines at the beginning and at the end, and how many of those at the end stand above a list, code or a heading."""
    head: list[str] = []
    foot: list[str] = []
    above = 0
    end = len(document.text)
    signed = signed_with_hyphen(document)
    for index, block in enumerate(document.blocks):
        start, stop = block.span
        if block.kind in _OPENED or stop - start > _OPENS:
            above = len(foot)
        if (
            (start > _HEAD and stop < end - _FOOT)
            or block.kind in _NOT_LINES
            or Region.NAV in block.regions
            or (index == 0 and block.kind in HEADING_KINDS)
        ):
            continue
        at = start
        for raw in document.text[start:stop].split("\n"):
            text = raw.replace("\xa0", " ").strip()
            if (
                text
                and block.kind is not BlockKind.HEADING
                and (block.kind is not BlockKind.LIST_ITEM or index == signed)
            ):
                if at >= max(end - _FOOT, end // 2) and index:
                    foot.append(text)
                elif at <= _HEAD:
                    head.append(text)
            at += len(raw) + 1
    return head, foot, above


def _in_lines(document: Document, words: Words) -> Iterator[str]:
    """A line that is only a name, at either end; the words behind the last full stop."""
    head, foot, above = _lines(document)
    known = metadata(document).title
    title = "" if known is None else known.value
    for number, line in enumerate(head):
        if line in title or (title and title in line) or (number > 1 and in_menu(head, number)):
            continue
        for who in _alone(line, words, document, one_word=False):
            if document.text.count(who.split()[-1]) == 1:  # not a person of the story, below a picture
                yield who
    for number, line in enumerate(foot):
        if number < len(foot) - 1 and in_menu(foot, number):
            continue
        is_last = number >= max(above, len(foot) - _LAST)
        yield from _alone(line, words, document, one_word=is_last, at_end=number == len(foot) - 1 and is_last)
    for block in document.blocks[-_LAST:]:  # "- BERNAMA" is an item of a list to readers of plain text
        item = document.slice(block.span).strip(_MARKS) if block.kind is BlockKind.LIST_ITEM else ""
        if item.lower() in words.agencies:
            yield item
    last = (foot[-1] if foot else document.text[-_NOTE:]).rstrip()
    ends = list(_SENTENCE_END.finditer(last))
    if ends:
        closing = _DESK.sub("", last[ends[-1].end() :].strip())
        if all(part.lower() in words.agencies for part in closing.split("-")):
            yield closing
        yield from _alone(closing, words, document, one_word=False)


_DESK = lazy_pattern(r"(?:\s?/[a-z]{2,4})+\Z")
"""Who at an agency handled a report, behind its name: "Sapa /nsm/hdw"."""


def _is_full_name(tokens: list[str]) -> bool:
    """Whether two words are a given name and one of those that are names as well: "Liz Green", who ends a text with the word "green"."""
    return (
        len(tokens) == len(("Liz", "Green"))
        and is_given_name(tokens[0])
        and tokens[0].istitle()
        and tokens[1].istitle()
    )


def _alone(line: str, words: Words, document: Document, *, one_word: bool, at_end: bool = False) -> Iterator[str]:
    whole = _DASHED.sub("", line, count=1) if _DASHED.match(line) else line
    if len(whole) > _DATED:
        beginning = whole[:_DATED]
        if _DIGIT.search(beginning) is None or len(before_date(beginning, words)) > _NAME:
            return
    text = before_date(whole, words)
    if len(text) < len(whole) and (label := words.dated.search(text)) is not None:
        text = text[: label.start()]  # "HARBOUR NEWS SERVICE Published on 3 May 2024"
    if not 1 < len(text) <= _NAME or text[-1] in "?:;!" or (text[-1] == "." and " " not in text):
        return
    by = words.byline.match(text)
    rest = text if by is None else text[by.end() :]
    if _CAPITALS.fullmatch(rest) is None:
        return
    byline = names_of(rest, words)
    if not byline.clean or not byline.names or names_no_person(byline, words) or rest.lower().startswith(words.contact):
        return
    kind = byline.names[0].kind
    if (
        kind is Kind.PERSON
        and rest.isupper()
        and not rest.startswith(byline.names[0].text + ",")
        and byline.names[0].text != rest.strip(" .")
    ):
        return  # a headline in capitals
    if kind is Kind.PERSON and rest.isupper() and _is_headline(rest):
        return
    if (
        kind is Kind.PERSON
        and "," not in rest
        and len(byline.names[-1].text) < _MOST * len(rest)
        and len(byline.names) == 1
    ):
        return  # a headline, of which the first words look like a name
    if kind in {Kind.PERSON, Kind.HANDLE}:
        tokens = byline.names[0].text.split()
        if is_small_word(document.text, tokens[-1].lower()) and not (at_end and _is_full_name(tokens)):
            return  # words of the text, of which a heading or a label is made
        if any(token.islower() and token not in words.particles for token in tokens):
            return
    if kind in _NAMED or (
        kind is Kind.HANDLE and (one_word or len(whole) < len(line) or by is not None) and text == whole
    ):
        yield text


def _is_headline(line: str) -> bool:
    """Whether words in capitals are too many for a name, of which the first is no given one: "COUNCIL SINKS DREDGING PLAN"."""
    words = line.split()
    return len(words) > len(("ANA", "MARIA", "CRUZ")) and not is_given_name(words[0].title())


def _in_notes(document: Document, words: Words) -> Iterator[str]:
    """Behind "written by", "edited by", "reporting by" and the like, whoever or whatever is named there; behind "by" in a short line."""
    head, foot, _ = _lines(document)
    for line in (*head, *foot):
        if len(line) <= _NOTE and _has_post(line, words):
            yield line
        if len(line) <= _NAME * 2:
            label = words.byline.match(line)
            named = "" if label is None else line[label.end() :]
            if named and (named[0].isupper() or HANDLE.fullmatch(named) is not None) and not _is_day(named):
                yield line
    for block in document.blocks[1:_HEADED]:
        text = document.slice(block.span)
        label = words.byline.match(text) if block.kind is BlockKind.HEADING else None
        if label is not None and label["by"] is not None and text[label.end() :][:1].isupper():
            yield text[label.end() :]
        if block.kind is BlockKind.HEADING and _is_name_of_site(document, block, words):
            yield text
    text = document.text
    for stretch in (text[:_HEAD], text[max(_HEAD, len(text) - _FOOT) :]):
        lower = stretch.lower()
        if not holds(lower, "near_authors", "credit", "origin"):
            continue  # as most do
        for tag, pattern in (("credit", _CREDIT), ("origin", _ORIGIN)):
            match = pattern.search(stretch) if holds(lower, "near_authors", tag) else None
            if match is None or match["who"].lower() in forms("near_authors", "no_outlet"):
                continue
            if _OFFERED not in match[0] or not holds(lower[match.end() :][:_NEXT], "near_authors", "sale"):
                yield match["who"]  # "A MESSAGE FROM LAMPS.AI" heads an advertisement
    yield from _posted(document, words)
    if document.whole_page:
        yield from _in_brackets(document)


def _is_name_of_site(document: Document, block: Block, words: Words) -> bool:
    """Whether a heading below the title is a person's name that leads to the front page of a site, as copies of blogs keep the site's head."""
    link = next((one for one in document.links if one.span.start >= block.span.start), None)
    return (
        link is not None
        and link.span == block.span
        and _FRONT_PAGE.fullmatch(link.target) is not None
        and is_one_person(document.slice(block.span), words)
    )


def _posted(document: Document, words: Words) -> Iterator[str]:
    """Behind the time in a line below the headline: "posted at 8 pm on 3 May 2024 by Ana Cruz", "Posted in News by Ana Cruz on 3 May 2024"."""
    headings = (
        index for index, block in enumerate(document.blocks) if block.kind in HEADING_KINDS and block.level == 1
    )
    for block in document.blocks[(first := next(headings, 0)) : first + _HEADED]:
        if block.span.end - block.span.start > _DATED:
            continue
        match = _POSTING.match(document.text, *block.span)
        if (
            match is not None
            and _DIGIT.search(document.text, *block.span) is not None
            and is_one_person(match["who"], words)
        ):
            yield match["who"]


_POSTING = lazy_pattern(
    lambda: (
        rf"\W*(?i:{alternatives('near_authors', 'posted')})\s[^\n]{{3,80}}?\sby\s(?P<who>{WORD}(?:\s{WORD}){{1,3}})(?=\W*(?:\n|\Z|[|,·•])|\son\s)"
    )
)


def _in_brackets(document: Document) -> Iterator[str]:
    """Whom an agency names in brackets at the end of a paragraph: "(Reporting by Ana Cruz; Editing by Ben Ode)". Pages have much below it."""
    for match in _AGENCY_NOTE.finditer(document.text):
        yield match["who"]


_AGENCY_NOTE = lazy_pattern(
    lambda: (
        rf"\((?i:{alternatives('near_authors', 'agency')})\s+(?P<who>{WORD}[^\n;()]{{1,80}})(?:;[^\n()]{{1,200}})?\)(?=[^\w\n]{{0,3}}(?:\n|\Z))"
    )
)


def _in_signatures(document: Document, words: Words) -> Iterator[str]:
    """Who sent a report, by a line above it; whoever kept the minutes; where to write to "the writer"."""
    head, _, _ = _lines(document)
    yield from signers(document, words)
    yield from below_delimiter(document, words)
    for line in head:
        sent = _FROM.fullmatch(line) or _MAILED.fullmatch(line)
        if sent is not None and is_one_person(sent["who"], words):
            yield sent["who"]
        yield from sender(line, words)
    for declared in document.declared:
        if declared.field == "publisher" and declared.value.lower() in words.agencies:
            yield declared.value
    for match in _POSTED.finditer(document.text, 0, _HEAD) if document.text.startswith(_HEADERS) else ():
        yield match["name"] or match["who"]
    text = document.text
    start = max(0, len(text) - _FOOT)
    kept = _KEEPER.search(text, max(0, len(text) - _NOTE)) if "(" in text[start:] else None
    if kept is not None and not (words.offices | words.occupations | forms("near_authors", "keeper")).isdisjoint(
        kept["office"].lower().split()
    ):
        yield kept["who"]
    if holds(text[start:].lower(), "near_authors", "contact"):
        for match in _CONTACT.finditer(text, start):
            yield match["who"]


_CONTACT = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('near_authors', 'contact')})(?:\son\sthis\sstory)?\W{{0,3}}(?:at\s|on\s)?(?P<who>[\w.+-]+@[\w-]+\.[\w.-]*\w|@\w{{3,30}}|{WORD}(?:\s{WORD}){{1,2}}(?=\s(?:in|at)\s))"
    )
)


def _is_day(words: str) -> bool:
    """Whether words begin with a weekday: "By Sunday the wind will ease"."""
    return words.split(maxsplit=1)[0].strip(".,").lower() in weekday_names()


def _has_post(line: str, words: Words) -> bool:
    """Whether a line is somebody with a post: "Ana Cruz, Director, Harbour Works Ltd"."""
    whole = _DASHED.sub("", line, count=1) if _DASHED.match(line) else line
    name, comma, rest = whole.partition(", ")
    if (
        not comma
        or line[-1] in _ENDS
        or len(name) > _NAME
        or _SPOKEN.search(line) is not None
        or _CAPITALS.fullmatch(name) is None
    ):
        return False
    names = names_of(name, words).names
    # A signature behind a dash may have its post in small letters.
    posts = {token.strip(".,").lower() for token in rest.split() if token[0].isupper() or whole != line}
    return (
        len(names) == 1
        and names[0].kind is Kind.PERSON
        and not posts.isdisjoint((words.occupations | words.offices | words.organisations) - words.particles)
    )


_OUTLET = r"[A-ZÀ-Þ][^\s.,;|()]*"
"""A word of the name of an outlet."""
_CREDIT = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?<!not\s)(?<!not been\s)(?i:{alternatives('near_authors', 'credit')})\s*:?\s+(?P<who>@?[A-ZÀ-Þ](?:[^\n.,;|()]|(?<=\s[A-ZÀ-Þ]|Dr|Mr|Ms)\.|(?<=Sen|Rep|Gov|Hon|Mrs)\.){{1,60}})"
    )
)


_ORIGIN = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('near_authors', 'origin')})\s(?:(?:in|on|by|at|from)\s)?(?:[Tt]he\s)?(?P<who>{_OUTLET}(?:\s(?!(?:On|In|At|By|As|This|When|After|For)\s){_OUTLET}){{0,4}})(?![^\s.,;|()])(?!\s(?:section|column|category)\b)"
    )
)
