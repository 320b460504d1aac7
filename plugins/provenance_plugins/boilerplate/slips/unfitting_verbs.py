"""Forms of verbs of which the second cannot follow the first: "it will focused on", "in order to received", "can be include", "often to no have". An ending is left over, or a "be" or another word was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["unfitting_verbs"]

_WORDS = Phrases.load(LEXICON, "unfitting_verbs")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 12
"""Places of a text from which on they are told together, and from which on it is what somebody said, or a program translated."""
_SENTENCE = 200
"""Characters behind a verb in which its sentence may end as a question."""
_EDGE, _AROUND = r"(?<=[a-z0-9,;)] )", r"(?![\w'’*_/¬\xad-])"
_LAST = lazy_pattern(r"[^\W\d_]+(?:['’][a-z]+)?(?=\s\Z)")
_ENDS = lazy_pattern(r"[.?!\n]")


def unfitting_verbs(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "verbs", _FEW, _MANY)


def _written() -> str:
    between = rf"(?:(?:{_any('between')}) )?"
    past = rf"(?!(?:{_any('plain')})\b)(?!un|[a-z]{{1,12}}eed\b)(?:[a-z]{{2,14}}ed|{_any('irregular')})"
    lost = rf"(?:(?:{_any('before_adjective')}) )?(?P<lost>{_any('adjectives')})"
    ended = any_of(_listed("bare") - _listed("also_nouns"))
    thirds, pasts = _any("thirds"), _any("pasts")
    of_one = any_of(_listed("thirds") | _listed("thirds_of_one"))
    behind_not = any_of(_listed("thirds") | _listed("thirds_of_one") | _listed("thirds_behind_not"))
    return (
        rf"(?P<subject>(?<![\w'’-])(?:{_any('subjects')}) (?:(?:{_any('often')}) (?:{ended})|(?:{_any('bare_at_once')}))){_AROUND}"
        rf"|{_EDGE}(?:(?P<modal>{_any('modals')}) (?P<between>{between})(?:{past}|{lost})"
        rf"|(?P<person>{_any('persons')}) {between}(?:{ended})"
        rf"|(?P<there>there (?:{_any('modals')}) an?)"
        rf"|(?P<negation>{_any('negations')}) {past}"
        rf"|(?P<third>(?:{_any('negations')}) (?:{behind_not})|(?:{_any('copulas')}) {between}(?:{thirds}|{pasts})|(?:is|was) {between}(?:{of_one})"
        rf"|(?:{_any('before_bare')}) be {between}(?:{thirds}|{pasts}))"
        rf"|(?P<perfect>(?:{_any('perfects')}) {between}(?:{pasts}|{_any('pasts_behind_have')}|{_any('thirds_behind_have')}))"
        rf"|(?P<wish>{_any('wishes')}) to (?P<then>{between}){past}"
        rf"|(?P<to>to {between}(?:{pasts}|{_any('pasts_behind_to')}|{past}(?= (?:{_any('behind_to_past')})\b)))"
        rf"|(?P<ing>(?:{_any('before_ing')}) to {between}(?!(?:{_any('no_ings')})\b)[a-z]{{2,14}}ing)"
        rf"|(?P<be>{_any('before_bare')}) (?:be|been) (?:{_any('bare')})"
        rf"|(?P<no>to no (?:{_any('behind_to_no')}))"
        rf"|(?P<have>to have to (?:{_any('no_verbs')}))){_AROUND}"
    )


_PATTERN = lazy_pattern(_written)


def _told(document: Document) -> Iterator[Hit]:
    for match in _PATTERN.finditer(document.text):
        span = Span(*match.span())
        if not is_writers(document, span) or not _is_fault(document.text, match):
            continue
        severity = Severity.INFO if is_lesser(document, span) else None
        message = f"{quoted(match[0])} has a verb that cannot follow the other: put in the word that was lost, or take off the ending"
        if match["lost"] or match["there"]:
            if document.text.startswith(" be ", span.end):
                continue  # the verb stands behind: "it may possible be true"
            message = f"{quoted(match[0])} lost a verb, as “be”: put it in"
        elif match["third"] or match["perfect"] or match["subject"]:
            message = (
                f"{quoted(match[0])} has two verbs of which one cannot follow the other: take one out, or mend its form"
            )
        elif match["to"]:
            message = f"{quoted(match[0])} has a form of the past behind “to”: write the plain form"
        elif match["person"]:
            message = f"{quoted(match[0])} has a verb without its ending, or one too many: mend it"
        elif match["no"] or match["have"]:
            message = f"{quoted(match[0])} lost a word or has one too many: mend the sentence"
        yield Hit(span, message, severity=severity)


def _is_fault(text: str, match: re.Match[str]) -> bool:
    """Whether the first is the verb of a statement: no noun ("the will signed in May"), and no question or inversion, in which the second is an adjective ("how might dried plants be cut")."""
    if match["third"] or match["perfect"] or match["subject"] or match["to"]:
        return not _ends_clause(text, match)
    modal = match["modal"]
    last = _LAST.search(text, max(0, match.start() - 30), match.start())
    word = "" if last is None else last[0].lower()
    if modal is None:
        return match["wish"] is None or not _is_noun(text, match, word)
    if word in _listed("inverted"):
        return False
    if word in _listed("actors") or match["between"] or modal not in _listed("nouns"):
        return word in _listed("actors") or not _asks(text, match.end())
    if not word or word in _listed("cans") or word.endswith(("'s", "’s")) or _asks(text, match.end()):
        return False
    if modal in {"can", "must", "may"}:
        return word not in _listed("determiners")
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word.endswith(tuple(_listed("ends")))


def _is_noun(text: str, match: re.Match[str], before: str) -> bool:
    """Whether what takes "to" is a noun, and whom it goes to is described: "a beacon of hope to disillusioned owners", "from talks to joint planning to coordinated care"."""
    wish = match["wish"]
    if match["then"] or (wish != "planning" and wish not in _listed("wish_nouns")):
        return False
    behind = _NEXT.match(text, match.end())
    if behind is None or behind[1] in _listed("behind_verb"):
        return False
    if wish != "planning":
        return before in _listed("before_wish_noun")
    start = max(0, match.start() - _SENTENCE)
    return before not in _listed("before_planning") and _FROM_TO.search(text, start, match.start()) is not None


def _ends_clause(text: str, match: re.Match[str]) -> bool:
    """Whether a clause may end with the first of two verbs, of which the second is said: "what it is seems clear", "the man he was became rich", "everyone she spoke to loved it"."""
    start = max(0, match.start() - _SENTENCE)
    before = [word.lower() for word in _WORD.findall(text[start : match.start()].rpartition("\n")[2])]
    ends = [at for at, word in enumerate(before) if not word[0].isalpha()]
    clause = before[ends[-1] + 1 :] if ends else before
    last = clause[-1] if clause else ""
    if (match["to"] is not None and last in _listed("strands")) or (
        match["perfect"] is not None and last in _listed("before_had")
    ):
        return True
    if match["subject"] is not None:
        return not _listed("subject_clauses").isdisjoint(clause) or (last != "" and last not in _listed("joins"))
    if not _listed("subject_clauses").isdisjoint(clause[:-1]):
        return True
    if match["third"] is not None and last in _listed("before_not") and match["third"].startswith("d"):
        return True
    if match["third"] is not None and "that" in clause[-_BEHIND_THAT:-1]:
        return True
    at = next((at for at in range(len(clause) - 1, -1, -1) if clause[at] in _listed("clause_subjects")), 0)
    near = len(clause) - at <= (_BEHIND_SUBJECT if match["to"] else 1)
    return near and at > 0 and clause[at - 1] not in _listed("joins")


_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][a-z]+)?|[.!?:;,—–()\n]")
_BEHIND_THAT = 4
"""Words from "that" to such a verb: "the account that religion is becomes clear"."""
_BEHIND_SUBJECT = 5
"""Words from who does something to the "to" behind it."""
_NEXT = lazy_pattern(r"\s([^\W\d_]+)")
_FROM_TO = lazy_pattern(r"(?i)(?<!\w)from\s[^.!?\n]{3,120}\sto\s[^.!?\n]{0,60}\Z")


def _asks(text: str, at: int) -> bool:
    """Whether a sentence ends as a question."""
    end = _ENDS.search(text, at, at + _SENTENCE)
    return end is not None and end[0] == "?"
