"""People without a name whom the sentence before or the next one settles: an announcement that is linked goes on, or a signed letter says who they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis import Attribution, attributions, content, metadata, sentences
from provenance.api import BlockKind, Document, Region, analysis, lazy_pattern
from provenance_plugins.attribution.answered.references import informs
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import forms, starts
from provenance_plugins.attribution.wording import FULL, NAME, WORD, holds_one, stands_within

_BARE = frozenset({"officials", "authorities", "the officials", "the authorities"})
_SUBJECT = 60
"""Characters within which a sentence names the body that it is about."""
_BODY = lazy_pattern(rf"{NAME}(?: (?:(?:of|for|and|the|on) ){{0,2}}{NAME})+")
_BELOW = 1500
"""Characters behind people without a name in which their names follow."""
_TITLED = lazy_pattern(
    rf"[.!?][”\"’]?\s(?:Spokesman|Spokeswoman|Spokesperson) {FULL}|[,.!?][”\"]\s(?:[a-z]+ )?spokes(?:man|woman|person) {FULL}"
    rf"|\n\s*[“\"][^“”\"\n]{{10,400}}[,.!?][”\"] (?:said|added|explained) {FULL}(?= (?:at|in|on|during)\b|[,.])",
    signs=("Spokes", "spokes", "said", "added", "explained"),
)
"""A sentence that begins with a spokesman's name, or one that ends a quotation or follows it: "Spokeswoman Ana Cruz said", "“…,” spokesman Ben Ode said"."""
_TITLED_ABOVE = lazy_pattern(rf"\bspokes(?:man|woman|person),? {FULL}(?=,| (?:said|told|added))", signs=("spokes",))
_RIGHT_BELOW = 500
"""Characters behind a spokesman: one further off may be that of another body."""
_NAMES = lazy_pattern(
    rf"{FULL}(?:(?:,\s|,?\sand\s){FULL}){{0,4}}(?:[,.(]|\s(?:said|says|told|added|confirmed|explained)\b(?!,))"
)
_STAMP = lazy_pattern(r"(?=[^\n]*\d)[\w*_][^\n.!?]{2,60}(?:[-–—|·,]|\s\()[^\n!?]{2,70}")
"""The outlet and the day of what a headline leads to: "Harbour Gazette - Apr 14, 18:49"."""
_TEASER = 400
"""Characters of a teaser at most."""
_BEGINNING = 1000
"""Characters of what a feed has of an article at most."""
_POSTED = ("The post ", "The article ", "Continue reading", "Read more", "Read the full")
"""With which a feed closes such a beginning: "The post Ferry sinks appeared first on Harbour Gazette"."""
_ALL_LINK = 0.9
"""The share of a headline that is its link."""


def goes_on_announcement(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether "officials" go on with what a body announced just before, where a link leads to it.

    "The Harbour Board [announced](…) that it would not build. Instead, officials said, the pier stays."
    """
    one = listed[index]
    if one.source is None or not document.links or document.slice(one.source).lower() not in _BARE:
        return False
    spans = sentences(document)
    here = spans[one.sentence]
    if not document.text.startswith(starts("told_near", "going_on"), here.span.start):
        return False
    at = index - 1
    while at >= 0 and listed[at].sentence >= one.sentence - 1:
        other = listed[at]
        at -= 1
        if other.sentence == one.sentence or spans[other.sentence].block != here.block:
            continue
        if other.named and other.lays and stands_within(document.links, other.cue):
            return True
    return False


def is_of_body_before(document: Document, one: Attribution) -> bool:
    """Whether "officials" with whom a sentence begins are those of the body that the one before begins with or is laid to: "The Harbour Ministry confirmed the leak. Officials say …"."""
    if one.head.startswith("spokes"):
        return _speaks_for_body_before(document, one)
    spans = sentences(document)
    here = spans[one.sentence]
    if (
        one.source is None
        or one.sentence == 0
        or one.source.start != here.span.start
        or document.slice(one.source).lower() not in _BARE
    ):
        return False
    before = spans[one.sentence - 1]
    if before.block < here.block - 1:
        return False
    start, end = before.span.start, min(before.span.end, before.span.start + _SUBJECT)
    if any(_has_officials(name[0]) for name in _BODY.finditer(document.text, start, end)):
        return True
    # "He was held, the Harbour County Sheriff’s Office said. Officials said …"
    return any(
        _has_officials(name[0])
        for other in in_sentence(attributions(document), one.sentence - 1)
        if other.named and other.lays and other.source is not None
        for name in _BODY.finditer(document.text, *other.source)
    )


def is_after_officer(document: Document, one: Attribution) -> bool:
    """Whether officials only say what an officer of the same government just said by name: "US Treasury Secretary Ana Cruz said … This, US officials have often said, is …"."""
    if one.source is None or one.sentence == 0 or one.head not in forms("sure", "officials"):
        return False
    first = document.slice(one.source).split(None, 1)[0]
    if not first[0].isupper() or first.lower() == one.head:
        return False
    if forms("told_near", "again").isdisjoint(document.text[one.source.end : one.cue.end].lower().split()):
        return False
    return any(
        document.slice(other.source).startswith(f"{first} ")
        and holds_one(document.text, forms("sure", "officers"), *other.source)
        for other in in_sentence(attributions(document), one.sentence - 1)
        if other.named and other.lays and other.source is not None
    )


def _speaks_for_body_before(document: Document, one: Attribution) -> bool:
    """Whether a spokeswoman is that of the body that the sentence before names by the same words, to which something is laid: "The Harbour Health Department said so. … a health department spokeswoman said"."""
    if one.source is None or one.sentence == 0:
        return False
    words = document.slice(one.source).lower().split()
    if words[0] not in ("a", "an", "the") or words[-1] != one.head or len(words) < _OF_BODY:
        return False
    spans, body = sentences(document), " ".join(words[1:-1])
    if spans[one.sentence - 1].block < spans[one.sentence].block - 1:
        return False
    return any(
        name[0].lower().endswith(f" {body}")
        for other in in_sentence(attributions(document), one.sentence - 1)
        if other.named and other.lays and other.source is not None
        for name in _BODY.finditer(document.text, *other.source)
    )


_OF_BODY = 4
"""Words of a spokesman with the article and two for the body at least: "a health department spokeswoman"."""


def _has_officials(name: str) -> bool:
    """Whether it is the name of a body by its last words: "Harbour Health Service", not "Ana Cruz Memorial Service"."""
    words = name.lower().split()
    return words[-1] in forms("told_near", "body") and " ".join(words[-2:]) not in forms("told_near", "no_body")


def is_signed_below(document: Document, one: Attribution) -> bool:
    """Whether their words stand in a block quotation right below, which ends with a name: "A nurse said, > It is safe. (Ana Cruz, Leeds)"."""
    at = sentences(document)[one.sentence].block
    blocks = document.blocks
    if _INTRODUCES.fullmatch(document.text, one.cue.end, blocks[at].span.end) is None:
        return False
    last = at + 1
    while last < len(blocks) and (blocks[last].kind is BlockKind.QUOTE or Region.QUOTE in blocks[last].regions):
        last += 1
    return last > at + 1 and _SIGNED.search(document.slice(blocks[last - 1].span)) is not None


_INTRODUCES = lazy_pattern(r"(?: [a-z]+){0,4}\s?[,:][\s*_]*")
_SIGNED = lazy_pattern(
    rf"(?:\(|[—–]\s?|\n-{{1,2}}\s?)(?:(?:[A-Z]\.\s?){{1,3}}{WORD}|{FULL})(?:,[^().\n]{{2,60}})?\)?[.*_\s]*\Z"
)


def is_presented_below(document: Document, one: Attribution) -> bool:
    """Whether the text calls the same people by their names further below: "Two whistleblowers say so. … The whistleblowers, Ana Cruz and Ben Ode, worked there"."""
    if one.source is None or not one.head.isalpha():
        return False
    if one.head in _SPOKESMEN:
        start = one.source.end
        if _TITLED.search(document.text, start, start + _RIGHT_BELOW) is not None:
            return True
        if any(_presents(document, start, head, _RIGHT_BELOW) for head in _SPOKESMEN):
            return True
        named = document.slice(one.source)
        return (
            named[1:] == named[1:].lower()
            and _TITLED_ABOVE.search(document.text, max(0, one.source.start - _RIGHT_BELOW), one.source.start)
            is not None
        )
    return one.head not in forms("nameless") and _presents(document, one.source.end, one.head, _BELOW)


def _presents(document: Document, start: int, head: str, reach: int) -> bool:
    text, end = document.text, min(len(document.text), start + reach)
    at = text.find(f"he {head}, ", start, end)
    while at > 0:
        if text[at - 1] in "tT" and _NAMES.match(text, at + len(head) + len("he , ")) is not None:
            return True
        at = text.find(f"he {head}, ", at + 1, end)
    return False


_SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson")


def _is_of_digest(document: Document, one: Attribution) -> bool:
    if not document.recall("attribution.may_be_digest", _may_be_digest):
        return False
    from provenance_plugins.attribution.answered.lost_links import is_of_unlinked_digest  # noqa: PLC0415 - not for a line of text

    return is_of_unlinked_digest(document, one)


def _may_be_digest(document: Document) -> bool:
    return any(sign in document.text for sign in _BEHIND_ITEMS)


_BEHIND_ITEMS = ("(", "[", "\n—", "\n–", "\n-")
"""With one of these the outlet of an item begins, or its author."""


def is_of_other_article(document: Document, one: Attribution) -> bool:
    """Whether the words are those of another article, whose beginning a saved page keeps below its own, which a digest sums up, a front of a section or a card has, or are all that a feed has of one.

    Who informs in secret has no name in the rest of it either.
    """
    if _is_of_digest(document, one) or (_is_cut_off(document) and not informs(one)):
        return True
    if document.links and _is_credited(document, one):
        return True
    if _is_front_of_section(document) or (_may_have_calls(document) and _stands_behind_call(document, one)):
        return True
    if _stands_in_list(document, one):
        return True
    if document.media_type == "text/html":
        from provenance_plugins.attribution.other_articles import is_on_card  # noqa: PLC0415 - as below

        return is_on_card(document, document.blocks[sentences(document)[one.sentence].block])
    if document.media_type != "text/markdown":
        return False
    from provenance.analysis.content.teasers import teasers  # noqa: PLC0415 - only for what would be a warning

    return sentences(document)[one.sentence].block in teasers(document)


@analysis()
def _may_have_calls(document: Document) -> bool:
    return "ollow " in document.text


def _is_credited(document: Document, one: Attribution) -> bool:
    """Whether the item of a digest in which it stands ends with the links to the outlets that it sums up, or has the outlet to which its title leads."""
    from provenance_plugins.attribution.answered.credited_entries import (  # noqa: PLC0415 - only for what would be a warning
        is_of_credited_entry,
    )
    from provenance_plugins.attribution.answered.digest_items import is_answered_by_outlet  # noqa: PLC0415 - likewise
    from provenance_plugins.attribution.authors.linked_digests import is_linked_digest  # noqa: PLC0415 - likewise

    block = sentences(document)[one.sentence].block
    if is_of_credited_entry(document, block):
        return True
    return is_answered_by_outlet(document, one.sentence) and (not informs(one) or is_linked_digest(document))


def _is_front_of_section(document: Document) -> bool:
    if metadata(document).url is None:
        return False
    from provenance.analysis.register.fronts import is_front_of_section  # noqa: PLC0415 - few texts come so far

    return is_front_of_section(document)


def _stands_behind_call(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.other_articles import stands_behind_call  # noqa: PLC0415 - few texts have such

    return stands_behind_call(document, one)


def _stands_in_list(document: Document, one: Attribution) -> bool:
    if document.row is None and not content(document).boilerplate:
        return False
    from provenance_plugins.attribution.other_articles import stands_in_list  # noqa: PLC0415 - few texts have such

    return stands_in_list(document, one)


def _is_cut_off(document: Document) -> bool:
    """Whether a text is the beginning of an article that its address leads to: it ends in the midst of a sentence, with an ellipsis."""
    text = document.text
    if len(text) > _BEGINNING or not ("…" in text or "..." in text) or not document.blocks:
        return False
    last = document.slice(document.blocks[-1].span)
    if len(document.blocks) > 1 and last.startswith(_POSTED):
        last = document.slice(document.blocks[-2].span)
    if not last.rstrip("])* \n").endswith(("…", "...")):
        return False
    return metadata(document).url is not None


def is_of_linked_headline(document: Document, one: Attribution) -> bool:
    """Whether the words are all that stands under a headline that leads to its article, as teasers in menus, on front pages and in digests do; a line with the outlet and the day may stand between."""
    blocks = document.blocks
    at = sentences(document)[one.sentence].block
    if not 0 < at < len(blocks) - 1:
        return False
    stamped = at > 1 and _STAMP.fullmatch(document.slice(blocks[at - 1].span)) is not None
    headline = blocks[at - 1 - stamped]
    if headline.kind is not BlockKind.HEADING or headline.level <= 1:
        return False
    if blocks[at].span.end - blocks[at].span.start > _TEASER * (1 + stamped) or headline.link_density < _ALL_LINK:
        return False
    behind = blocks[at + 1]
    if behind.kind not in (BlockKind.HEADING, BlockKind.LIST_ITEM) and behind.link_density < _ALL_LINK:
        return False
    index = bisect_right(document.links, headline.span.start, key=lambda link: link.span.end)
    return index < len(document.links) and "#" not in document.links[index].target


def is_named_behind(document: Document, one: Attribution) -> bool:
    """Whether some of several are named right behind them: "echoed by officials and agencies such as the Harbour League"."""
    if one.source is None or one.source.start < one.cue.start or not one.head.endswith("s"):
        return False
    end = sentences(document)[one.sentence].span.end
    at = document.text.find(f"{one.head} (", *one.source) if "(" in document.slice(one.source) else one.source.end
    if at >= 0 and _IN_BRACKETS.match(document.text, document.text.find(" (", at), end) is not None:
        return True
    return _SUCH_AS.search(document.text, one.source.end, min(end, one.source.end + _RIGHT_BEHIND)) is not None


_SUCH_AS = lazy_pattern(rf"[\s,](?:such as|including|among them|notably) (?:the |those of (?:the )?)?{NAME}")
_IN_BRACKETS = lazy_pattern(rf" \((?:@\w{{2,}}|{NAME}(?: {NAME}){{0,4}})(?:,| and | or ) ?(?:@\w|(?:the )?{NAME})")
"""Behind them, two of them or more: "sources (@HarbourBoard, @CDC)", "officials (Ana Cruz and Ben Ode)"."""
_RIGHT_BEHIND = 40
"""Characters behind a source in which some of those are named."""
