"""Groups, or nobody, of whom no statement is told: what is asked within a sentence, what people advise or hold for luck, and the reason of something that they did."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["states_nothing"]

_REACH = 160
"""Characters before words in which stands that something is asked."""
_ASKED = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{alternatives('no_opinion', 'asking')}|(?P<known>{alternatives('no_opinion', 'knowing')}))(?: (?:about|of|on|as to|over|for|out|me|us|them|him|her|you|readers|people))?"
        r" (?:(?:which|who|whom|whether|what)(?!\w)|(?:why|how|where|when)(?!\w)[^.!?;:\n]{0,90}?(?:\b(?:and|or)|,) (?:which|who|whom|whether|what)(?!\w))"
        r"(?:[^.!?;:\n]{0,90}?(?:\b(?:and|or|from|than)|,) (?:which|who|whom|whether|what)(?!\w))?"
        r"(?: [\w’'-]+){0,5}?\s?\Z"
    )
)
"""Before words that are a part of a question: "confused about which ones work and which", "the town asked which of its bridges"; "why" and "how" take for granted what is said behind them."""
_WHO = lazy_pattern(r"(?i)\b(?:which|who|whom|whether|what)\b")
_NOT_KNOWN = lazy_pattern(
    r"(?i)(?:\b(?:not|never|hard|harder|difficult|impossible|cannot|want|wants|wanted|wish|trying|tries|tried|unable|no|nobody|few)\b|n[’']t\b)[^.;:!?\n]{0,40}\Z"
)
"""Before "know who": that this is not known; "readers should know who critics say took the money" takes it for granted."""
_OF_LUCK = lazy_pattern(
    r"(?: to be| as(?: being)?| to bring)? (?:(?:an?|the|very|so|its) )?(?:[a-z]+ )?(?:(?:un)?lucky|(?:good|bad|ill) luck|(?:good|bad|ill) omens?|auspicious|inauspicious|jinxed|cursed)\b(?! (?:to|for|by|that|because|since|as|in|after|when|enough)\b)"
)
"""Behind "is widely considered": what people hold for luck is what is told, and nothing that could be shown; not "lucky to have escaped", which tells what somebody did."""
_SHOULD = lazy_pattern(r" (?:that )?(?!not\b)(?:[^.;:!?\n]{1,120}?\b(?:should|ought to|must|needs? to)\b)")
"""Behind "advise": what somebody is to do, where people of a field are told to say so again and again."""
_DOING = lazy_pattern(
    r" (?!(?:during|everything|something|nothing|anything|king|spring|morning|evening)\b)[a-z]{2,20}ing (?:(?:an?|the|your|it|them|at least|in|on|with|from|up|down|out|only|more|less|several|enough|plenty)\b|[a-z]+s\b)"
)
"""Behind "recommend": what to do, "trying several"."""
_SINCE = lazy_pattern(r"\b(?:since|because)\b")
"""A reason behind such advice is a claim laid to the same people."""
_REASON = lazy_pattern(lambda: rf"[^.;:!?\n]*?\b(?:{alternatives('no_opinion', 'done')})\b[^.;:!?\n]*,\s\Z")
"""Between a group and "arguing": what they did."""


def states_nothing(document: Document, one: Attribution) -> bool:
    """Whether words that look like a statement of a group, or of nobody, are none."""
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    first = max(sentences(document)[one.sentence].span.start, begins - _REACH)
    if _WHO.search(document.text, first, begins) is not None:
        asked = _ASKED.search(document.text, first, begins)
        if asked is not None and (
            asked["known"] is None
            or one.kind != "group"
            or _NOT_KNOWN.search(document.text, first, asked.start()) is not None
        ):
            return True
    if one.kind == "nobody":
        return _OF_LUCK.match(document.text, one.cue.end) is not None
    if one.kind != "group" or one.source is None:
        return False
    verb = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    if verb in forms("no_opinion", "advising"):
        end = sentences(document)[one.sentence].span.end
        said = document.text[one.source.end : one.cue.end].lower().split()
        return (
            len(document.slice(one.source).split()) > 1
            and not forms("no_opinion", "often").isdisjoint(said)
            and (
                document.text.startswith(" to ", one.cue.end)
                or (
                    _DOING.match(document.text, one.cue.end) is not None
                    and _SINCE.search(document.text, one.cue.end, end) is None
                )
                or _SHOULD.match(document.text, one.cue.end, end) is not None
            )
        )
    if _leads_list(document, one):
        return True
    return (
        verb.endswith("ing")
        and one.source.end < one.cue.start
        and _REASON.fullmatch(document.text, one.source.end, one.cue.start) is not None
    )


def _leads_list(document: Document, one: Attribution) -> bool:
    """Whether a sentence of what people of a trade commonly tell apart leads into the writer's own list, which says what each is: "Economists generally point to four causes of it:"."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    said = document.text[one.source.end : one.cue.end].lower().split()
    if forms("no_opinion", "often").isdisjoint(said) or forms("no_opinion", "parting").isdisjoint(said):
        return False
    sides = {*forms("summed_up", "for"), *forms("summed_up", "against")}
    at = document.block_index(one.cue.start)
    if at is None or at + 2 >= len(document.blocks) or document.slice(one.source).lower().split()[-1] in sides:
        return False
    end = document.blocks[at].span.end
    listed = document.blocks[at + 1 : at + 3]
    return (
        document.text[one.cue.end : end].rstrip("*_ ").endswith(":")
        and _KINDS.match(document.text, one.cue.end) is not None
        and all(block.kind is BlockKind.LIST_ITEM and _ENTRY.match(document.text, *block.span) for block in listed)
    )


_KINDS = lazy_pattern(
    lambda: (
        rf" (?:to |between |into )?(?:(?:the|a|an|of|\d{{1,2}}|[a-z-]+) ){{0,3}}?(?:{alternatives('no_opinion', 'kinds')})(?!\w)"
    )
)
"""Behind "distinguish": that kinds are what is told apart, and not people or misdeeds."""
_ENTRY = lazy_pattern(r"\W{0,6}(?:[\w’'/-]+ ){0,3}[\w’'/-]+(?:[:;,–—(]|[*_]{1,3}[:;,.–—(]| [-–—(]|\.[*_]{0,3}\s|\s*\Z)")
"""With which an entry of such a list begins: its name, before what the writer says of it; a sentence is a claim."""
