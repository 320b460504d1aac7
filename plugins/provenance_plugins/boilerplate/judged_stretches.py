"""Whether a stretch that the content analysis names is told, as what, and the fix that deletes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from provenance.analysis import Boilerplate, metadata
from provenance.analysis.content.statements import tells_beside_rights
from provenance.analysis.register.said_aloud import is_said
from provenance.api import (
    DIGITS,
    HEADING_KINDS,
    BlockKind,
    Document,
    Fix,
    Hit,
    Severity,
    Span,
    lazy_pattern,
)
from provenance_plugins.boilerplate.listed_deals import is_offer_of_list
from provenance_plugins.boilerplate.own_words.amid_own import is_one_of_functions, stands_amid_own
from provenance_plugins.boilerplate.own_words.before_buttons import without_head_of_bar
from provenance_plugins.boilerplate.own_words.beside_players import (
    labels_player,
    leads_to_own_recording,
    loads_recording,
)
from provenance_plugins.boilerplate.own_words.cells_of_data import is_of_data_table
from provenance_plugins.boilerplate.own_words.cited_papers import is_cited_paper
from provenance_plugins.boilerplate.own_words.credits import credits_somebody, labels_maker, names_holder
from provenance_plugins.boilerplate.own_words.data_lines import is_of_data
from provenance_plugins.boilerplate.own_words.day_lines import without_day_lines
from provenance_plugins.boilerplate.own_words.ends_of_addresses import ends_address
from provenance_plugins.boilerplate.own_words.lists_of_figures import is_page_of_figure
from provenance_plugins.boilerplate.own_words.lists_of_files import is_one_of_files
from provenance_plugins.boilerplate.own_words.meant import is_meant
from provenance_plugins.boilerplate.own_words.of_its_page import is_of_its_page
from provenance_plugins.boilerplate.own_words.own_files import is_of_own_file
from provenance_plugins.boilerplate.own_words.own_letters import is_field_or_item
from provenance_plugins.boilerplate.own_words.own_outline import heads_own_addresses, is_of_own_outline
from provenance_plugins.boilerplate.own_words.own_references import heads_references
from provenance_plugins.boilerplate.own_words.own_titles import is_own_title
from provenance_plugins.boilerplate.own_words.picked_reading import heads_scripture
from provenance_plugins.boilerplate.own_words.picture_heads import heads_picture, lists_ways
from provenance_plugins.boilerplate.own_words.pointing_lines import points_below
from provenance_plugins.boilerplate.own_words.release_contacts import (
    heads_contacts,
    is_line_of_contact,
    is_release_contact,
    is_role,
)
from provenance_plugins.boilerplate.own_words.section_heads import heads_one_of_sections, heads_section, heads_topic
from provenance_plugins.boilerplate.own_words.signs_of_pages import lacks_sign
from provenance_plugins.boilerplate.own_words.site_sources import is_of_layout, is_of_source
from provenance_plugins.boilerplate.own_words.subject_lines import names_subject
from provenance_plugins.boilerplate.own_words.told_facts import names_own_paper, only_looks_so
from provenance_plugins.boilerplate.own_words.working_parts import works
from provenance_plugins.boilerplate.own_words.written_files import is_authors_own
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.shown_words import shown

_TIME = lazy_pattern(r"(?:[\s,–—-]{0,4}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?(?:\s[A-Z]{2,5}\b)?")
"""Behind a day: the time of day and its zone."""
_JOINED = lazy_pattern(r"[\s,·|–—-]*")
_ANOTHER_SPEAKS = ">>"
_SPOKEN = lazy_pattern(r"(?m)^>>\s?\S")
_SPEAKERS = 3
"""Lines of another speaker that make a text a transcript; a page has an arrow before its one link to the next."""
_CUES = lazy_pattern(r"(?m)^[\[(]?\d{1,2}:\d\d(?::\d\d)?[.,\d]*[\])]?\s+\S")
_SUBTITLE = lazy_pattern(
    r"\d\d:\d\d[.,]\d{3} --> (?:\d\d:)?\d\d:\d\d[.,]\d{3}[^\n]{0,60}\n(?:[^\n]{1,90}\n)?\Z", signs=(" --> ",)
)
"""From when until when a subtitle shows, as SubRip and WebVTT have it, with its first line where it has two."""
_OF_SUBTITLE = 200
"""Characters before a line in which those stand."""
_ASKED_ALOUD = frozenset({"newsletter", "share", "advertisement", "comments"})
"""Kinds of what a speaker asks of the listeners; "Related posts" is said by nobody."""
_CALLS = frozenset({"newsletter", "readmore"})
"""Kinds of what a list of deals says of its offers."""
_CUED = 12
"""Lines with their time that make a text a transcript; a programme of a day has fewer."""
_HEAD_AND_TITLE = 2
_IN_FIGURES = lazy_pattern(r"(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}", signs=DIGITS)
"""A day, which is no word of a line that is else left over."""


def judged(document: Document, stretches: Iterable[Boilerplate], message: str) -> Iterator[tuple[Hit, Boilerplate]]:
    """A hit for each of some stretches, with what is left of it; what its author may have meant for readers is for information, and the name of something in a program is none."""
    for found in stretches:
        part, kind = found, found.kind
        if kind == "related":
            part = _without_sources(document, _without_next_head(document, _without_author(document, found)))
        elif kind in _BESIDE_BYLINES:
            part = _without_byline(document, found)
            if kind == _NAVIGATION and (inner := without_day_lines(document, part)) is not part:
                if inner is None:
                    continue
                part = inner
        if in_inline_code(document, part.span) or _is_spoken(document, part):
            continue
        if _is_of_data(document, part) or _is_told_for(document, part) or only_looks_so(document, part):
            continue
        said = _kept(document, part)
        if kind in _BARS:
            part = without_head_of_bar(document, part)
        if said is not None:
            yield Hit(part.span, said.format(shown(document, part)), part.confidence, Severity.INFO), part
        else:
            said = message.format(shown(document, part))
            yield Hit(part.span, said, part.confidence, fix=deletion(document, part)), part


def _kept(document: Document, part: Boilerplate) -> str | None:
    """What is said of a stretch that may have its place in the text; `{}` stands for its first words."""
    if part.kind in _ASKED_ALOUD and _is_timed(document, part.span):
        return "{} stands in a transcript, where somebody says it: look whether it is to stay"
    if part.kind == "comments" and len(part.blocks) > _HEAD_AND_TITLE and _signs_comments(document, part):
        return None
    if is_of_layout(document, part):
        return "{} stands in a file from which pages are made: look whether they are to have it"
    if is_of_its_page(document, part) or (part.kind == "footer" and is_release_contact(document, part)):
        return "{} seems to be part of what this page has to say: look whether it is to stay"
    if (
        is_meant(document, part)
        or is_authors_own(document, part)
        or lists_ways(document, part)
        or leads_to_own_recording(document, part)
        or stands_amid_own(document, part)
        or names_own_paper(document, part)
        or (part.kind in _CALLS and is_offer_of_list(document, part))
    ):
        return "{} asks something of readers, and may be the author’s own words: look whether it is to stand"
    from provenance_plugins.boilerplate.own_words.parts_of_own import is_part_of_own  # noqa: PLC0415 - as below

    if is_part_of_own(document, part):
        return (
            "{} has words that pages have around a text, and seems to be a part of this one: look whether it is to stay"
        )
    if points_below(document, part):
        return "{} points to what stands below it: put the link or the recording in where that was lost"
    if (
        works(document, part)
        or is_of_source(document, part)
        or (document.media_type == "text/html" and is_of_own_file(document, part))
    ):
        return "{} is what a site has around its texts, and may be meant to be here, where it works: keep it if you want readers to see it, else delete it"
    if lacks_sign(document, part):
        return "{} has words that pages have around a text, and nothing else here is a page’s: look whether it is the author’s"
    own = "{} has words that pages have around a text, and nothing says that this one was taken from a page: look whether it is the author’s"
    return own if is_of_own_file(document, part) else None


def _signs_comments(document: Document, part: Boilerplate) -> bool:
    """Whether a name stands as a heading right below that of comments, so that what follows is what somebody wrote there, whatever words he used."""
    head, name = document.blocks[part.blocks.start], document.blocks[part.blocks.start + 1]
    return head.kind is name.kind is BlockKind.HEADING and name.level > head.level


def _is_of_data(document: Document, part: Boilerplate) -> bool:
    return is_of_data(document, part) or is_of_data_table(document, part)


def _is_told_for(document: Document, part: Boilerplate) -> bool:
    """Whether words that look like those of a site say whom readers may ask, or which paper the text is about, or are a field of a mail or its own title."""
    if part.kind == _NAVIGATION:
        from provenance_plugins.boilerplate.own_words.labelled_records import (  # noqa: PLC0415 - few texts have a menu left
            is_field_of_record,
        )

        return (
            is_field_of_record(document, part)
            or heads_contacts(document, part)
            or is_role(document.slice(part.span))
            or labels_maker(document, part.span)
            or is_of_own_outline(document, part)
            or heads_section(document, part)
            or is_page_of_figure(document, part)
            or ends_address(document, part)
            or names_subject(document, part)
            or is_own_title(document, part)
        )
    if (
        heads_own_addresses(document, part)
        or is_field_or_item(document, part)
        or heads_picture(document, part)
        or is_own_title(document, part)
        or (
            part.kind == "share"
            and (labels_player(document, part) or is_line_of_contact(document, part) or is_one_of_files(document, part))
        )
    ):
        return True
    if part.kind == "footer" and heads_one_of_sections(document, part):
        return True
    if part.kind == "newsletter" and (
        loads_recording(document, part)
        or heads_topic(document, part)
        or is_one_of_functions(document, part)
        or _ENDS_LINK.fullmatch(document.slice(part.span)) is not None
    ):
        return True
    if part.kind == "comments":
        from provenance_plugins.boilerplate.own_words.parts_of_own import is_task  # noqa: PLC0415 - few texts have any

        if is_task(document, part):
            return True
    if heads_references(document, part):
        return True
    return part.kind == "related" and (is_cited_paper(document, part) or heads_scripture(document, part))


_ENDS_LINK = lazy_pattern(r"\W{0,4}\w[\w’' -]{1,30}\]\([^()\s]{1,200}\)[\s!\[]{0,6}")
"""An entry of a menu, the link of which began in a line above, as the picture beside the words did: it asks nobody, and its brackets are told (BLP411)."""


def _without_author(document: Document, part: Boilerplate) -> Boilerplate:
    """The head of other articles without the card of an author that stands under it, as the tab of a box for both does: who wrote the text is no title."""
    for index in part.blocks[1:]:
        element = document.blocks[index].element
        if element is not None and any(
            "vcard" in one.classes or one.attributes.get("itemprop") == "author" for one in element.lineage()
        ):
            blocks = range(part.blocks.start, index)
            return msgspec.structs.replace(
                part, blocks=blocks, span=Span(part.span.start, document.blocks[index - 1].span.end)
            )
    return part


def _without_next_head(document: Document, part: Boilerplate) -> Boilerplate:
    """The head of other articles without a last line that ends with a colon: it heads what the text goes on with, and is no title."""
    last = part.blocks.stop - 1
    if last - part.blocks.start < _HEAD_AND_TITLE - 1 or last + 1 >= len(document.blocks):
        return part
    if not document.slice(document.blocks[last].span).rstrip(" *_").endswith(":"):
        return part
    end = document.blocks[last - 1].span.end
    return msgspec.structs.replace(part, blocks=range(part.blocks.start, last), span=Span(part.span.start, end))


_SITE = lazy_pattern(
    r"(?:www\.)?[A-Za-z][\w-]*(?:\.[\w-]+)?\.(?:com|org|net|news|info|gov|edu|co|io|de|fr|es|it|nl|uk)"
)
_SITES = 2
"""Lines under such a head that are the name of a site alone, at least: what an article lists as its sources."""


def _without_sources(document: Document, part: Boilerplate) -> Boilerplate:
    """The head of other articles without the sources under it, which are sites and no titles: the box that it headed is gone."""
    below = [document.slice(document.blocks[at].span).strip(" *_") for at in part.blocks[1:]]
    if sum(_SITE.fullmatch(line) is not None for line in below) < max(_SITES, len(below) / 2):
        return part
    first = part.blocks.start
    end = document.blocks[first].span.end
    return msgspec.structs.replace(part, blocks=range(first, first + 1), span=Span(part.span.start, end))


def _without_byline(document: Document, part: Boilerplate) -> Boilerplate:
    """A bar of buttons without the name and the day before it in the same block that say who wrote the text and when."""
    stated = metadata(document)
    days = {one.span.start: one.span.end for one in stated.dates if isinstance(one.span, Span)}
    names = sorted((one.value for one in stated.authors), key=len, reverse=True)
    text, (start, end) = document.text, part.span
    at = start
    while (passed := _after_byline(text, at, names, days)) > at:
        at = passed
    if not start < at < end or not (part.whole or part.kind == _SCRIPT):
        return part
    certain = part.certain and part.kind != _NAVIGATION  # the sign between the day and "5 min read" would stay
    return msgspec.structs.replace(part, span=Span(at, end), whole=False, certain=certain)


_SCRIPT = "script"
_NAVIGATION = "navigation"
_BARS = frozenset({"share", "comments"})
_BESIDE_BYLINES = frozenset({"share", _NAVIGATION, _SCRIPT})
"""Kinds of left-overs that stand in one block with the byline of a saved text: buttons, how long it takes to read, and what a player says in its place."""
_PLACE = lazy_pattern(r"[A-ZÀ-Þ][^\W\d_]+(?:\s[A-ZÀ-Þ][^\W\d_]+)?\s[-–—]\s")


def _after_byline(text: str, at: int, names: list[str], days: dict[int, int]) -> int:
    """Where what follows a name or a day begins that begins there, behind its time; the same place where neither does."""
    for name in names:
        if name and text.startswith(name, at):
            at += len(name)
            break
    else:
        place = _PLACE.match(text, at)
        at = place.end() if place is not None and place.end() in days else at
        if at not in days:
            return at
        at = _TIME.match(text, days[at]).end()  # type: ignore[union-attr]  # it matches nothing, too
    return _JOINED.match(text, at).end()  # type: ignore[union-attr]  # the same


def _is_spoken(document: Document, part: Boilerplate) -> bool:
    """Whether a line begins with the sign by which transcripts and captions mark that another speaks, as several do: ">> Try it now."; or somebody says it there. Who made the subtitles stands in them with an address or a sign of rights."""
    text, span = document.text, part.span
    if (
        text.startswith(_ANOTHER_SPEAKS, span.start)
        and document.recall("lines of speakers", lambda document: len(_SPOKEN.findall(document.text))) >= _SPEAKERS
    ):
        return True
    if part.kind == "footer" and _OF_MAKERS.search(text, *span) is not None:
        return False
    return not (part.kind in _ASKED_ALOUD and _is_timed(document, span)) and is_said(document, span.start)


_OF_MAKERS = lazy_pattern(r"©|https?://|\bwww\.|\.(?:ai|org|com|net)\b")


def _is_timed(document: Document, span: Span) -> bool:
    """Whether a line begins with the time at which it was said, as many do, or stands under the times of a subtitle: what a speaker asks of the listeners belongs to the recording."""
    start = document.text.rfind("\n", 0, span.start) + 1
    if (
        _SUBTITLE.search(document.text, max(0, start - _OF_SUBTITLE), start) is not None
        and document.recall("subtitles", lambda document: document.text.count(" --> ")) >= _CUED
    ):
        return True
    return (
        _CUES.match(document.text, document.text.rfind("\n", 0, span.start) + 1) is not None
        and document.recall("lines with their time", lambda document: len(_CUES.findall(document.text))) >= _CUED
    )


def deletion(document: Document, part: Boilerplate) -> Fix | None:
    """Delete the stretch; safe where all that goes is certain, neither a day of the text nor a credit is among it, and no list is torn. None where markup would go with it, or a sentence would be torn."""
    at = document.locate(part.span)
    if document.text[part.span.end : part.span.end + 1] == ",":
        return None  # the sentence goes on, and what is left of it is to be put in words anew
    if part.kind == "newsletter" and not part.whole and _ON.match(document.text, part.span.end) is not None:
        return None
    if part.kind == "related" and not part.whole and _is_label(document.slice(part.span)):
        return None  # the title behind it would stay
    if not part.whole and _tears_brackets(document.slice(part.span)):
        return None
    if at.approximate or (document.media_type == "text/html" and "<" in document.source[at.start : at.end]):
        return None
    if document.is_written and len(part.blocks) > 1 and _has_cells(document, part):
        return None  # what is left of the rows would be no table
    safe = part.certain and document.media_type != "text/html" and not _states_something(document, part.span)
    safe = safe and not (_is_one_of_list(document, part) or _may_be_told(document, part) or _is_heading(document, part))
    safe = safe and not (part.kind in _CALLS_OF_HAN and _may_hold_sentence(document.slice(part.span)))
    return Fix.delete(document, _with_blank(document, part), "delete what the page left behind", safe=safe)


def _may_hold_sentence(words: str) -> bool:
    """Whether a call in Chinese or Japanese is so long that a sentence of the text may run into it, without a mark between the two."""
    return any(len(_HAN.findall(one)) > _LONGEST_CALL for one in _STOPS_OF_HAN.split(words))


_CALLS_OF_HAN = frozenset({"advertisement", "share"})
_HAN = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff]")
_STOPS_OF_HAN = lazy_pattern(r"[。！？\n]")
_LONGEST_CALL = 22


def _is_label(words: str) -> bool:
    """Whether the words of a pointer are told without the title behind them: "Read also:", "READ ALSO"."""
    return words[-1] in _LABELS_END or (words.isupper() and words.count(" ") <= _OF_LABEL)


_OF_LABEL = 3
"""Blanks in a pointer in capitals."""


def _with_blank(document: Document, part: Boilerplate) -> Span:
    """A stretch with one of the blanks around it where it is a sentence of a paragraph: what is left has no two side by side, and none at its ends."""
    text, (start, end) = document.text, part.span
    block = document.blocks[part.blocks.start].span
    if part.whole or not block.start <= start < end <= block.end:
        return part.span
    if end == block.end or text[end] in _BRACKETS:
        start = block.start + len(text[block.start : start].rstrip(" "))
    elif start == block.start or text[start - 1] in _BRACKETS or text[start - 1] == " ":
        end += len(text[end : block.end]) - len(text[end : block.end].lstrip(" "))
    return Span(start, end)


_ON = lazy_pattern(r"(?:(?: [A-ZÀ-Þ][\w’'-]*){1,3},)? [a-zß-ÿ]")
"""Behind a call: its sentence goes on, and half of it would stay: "Zapisz się na newsletter [Latarni, aby …]"."""
_BRACKETS = frozenset("()[]")
_LABELS_END = frozenset(":|")


def _tears_brackets(words: str) -> bool:
    """Whether words have half of a pair of brackets."""
    return any(words.count(opening) != words.count(closing) for opening, closing in ("()", "[]"))


def _may_be_told(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch has more than what gives it away: a sentence beside the rights that it states, or, in what somebody wrote, a single title under its head."""
    if part.kind == "related" and document.is_written and len(part.blocks) == _HEAD_AND_TITLE:
        return True
    return any(
        tells_beside_rights(document.text[max(block.span.start, part.span.start) : min(block.span.end, part.span.end)])
        for block in document.blocks[part.blocks.start : part.blocks.stop]
    )


def _has_cells(document: Document, part: Boilerplate) -> bool:
    return any(document.blocks[index].kind is BlockKind.TABLE_CELL for index in part.blocks)


def _is_one_of_list(document: Document, part: Boilerplate) -> bool:
    """Whether other entries of its list stay, which may be the steps or the buttons that the text is on: "Open original", "Save a copy", "Close"."""
    first, last = part.blocks.start, part.blocks.stop - 1
    kinds = [
        document.blocks[at].kind if 0 <= at < len(document.blocks) else None
        for at in (first - 1, first, last, last + 1)
    ]
    return [BlockKind.LIST_ITEM] * 2 in (kinds[:2], kinds[2:])


def _is_heading(document: Document, part: Boilerplate) -> bool:
    """Whether all that goes is a heading that its author marked as one: what stands under it would come under the one before."""
    if len(part.blocks) > 1 or document.media_type == "text/plain" or part.kind not in _HEADED:
        return False
    return document.blocks[part.blocks.start].kind in HEADING_KINDS


_HEADED = frozenset({_NAVIGATION, "footer", "related"})
"""Kinds whose words are headings, too; an advertisement is none, however it was marked."""


def _states_something(document: Document, span: Span) -> bool:
    """Whether a stretch says of the text what nobody can tell once it is gone: its day, whose it is or what stands in it."""
    return _states_day(document, span) or credits_somebody(document, span) or names_holder(document, span)


def _states_day(document: Document, span: Span) -> bool:
    """Whether the day of the text is stated in a stretch: "2/6/2024 | 5 min read" says it in figures beside words that are left over."""
    if _IN_FIGURES.search(document.text, span.start, span.end) is None:
        return False
    return any(isinstance(one.span, Span) and one.span.overlaps(span) for one in metadata(document).dates)
