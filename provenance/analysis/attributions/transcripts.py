"""Speakers in front of a colon: in interviews and transcripts, and before a quotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from provenance.analysis.attributions.mentions import CLOSED
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.sexes import honorifics
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.words import BODY, HOLDER, OFFICE, PLURAL, WORK, known_bits_of, listed
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.quotes import Quotation
from provenance.analysis.sentences import Sentence, sentence_index
from provenance.api import Document, Span, lazy_pattern

_LABEL = lazy_pattern(r"(?:[A-Z]|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?=:\s+\S)")
_BRACED = lazy_pattern(r"\(\(([^()\n]{1,40})\)\)(?=\s+\S)")
_LONGEST = 42
"""Characters within which the colon of a turn, or the end of a verb before a name, stands."""
_INTRODUCED = lazy_pattern(r"(?:[A-Z][\w.'’-]* )+[A-Z][\w'’-]+\Z")
_NAME_REACH = 60
"""Characters before a colon in which a speaker is named."""
_TURNS = 2
"""A label stands for a speaker when it begins at least so many paragraphs."""


_FULL_NAME = lazy_pattern(r"(?:(?:[A-Z]\.|[A-Z][\w'’-]*) )+[A-Z][\w'’-]+")
_NAME = lazy_pattern(r"(?<![\w’'-])[A-ZÀ-Þ][a-zß-ÿ’'-]+(?: [A-ZÀ-Þ][a-zß-ÿ’'-]+){1,2}(?![\w-])")
_INITIALS = (2, 3)
"""Letters of a label that are somebody's initials."""
_TURN_WITHIN = lazy_pattern(r"\n[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}:\s")
"""A turn that begins on a line of its own within a paragraph."""
_SELVES = frozenset({"Me", "Us"})
_ROLE = 2
"""Words of a role: "Interviewer", "Second speaker"."""
_ENDS = frozenset(".?!…-–—\"”’'»*_")
"""With which what somebody says ends, or is cut: half of the turns of a label at least, unless it is a first name."""
_DIALOGUE = 5
"""In a text with so many labels a full name that has one alone is a speaker, too."""


def speaker_lines(document: Document, spoken: Sequence[Sentence], names: Names) -> list[Attribution]:
    """The turns of an interview, and who is quoted by the first sentence; the cue is the colon, or the brackets of "((Cruz))".

    "Q" and "A" are speakers that the text names elsewhere.
    """
    text = document.text
    labels: list[tuple[int, Span, Span]] = []
    block = -1
    for index, ((start, _), its_block) in enumerate(spoken):
        if its_block == block:
            continue
        block = its_block
        if text[start].isupper() and text.find(":", start, start + _LONGEST) > 0:
            begins = _LABEL.match(text, _behind_verb(text, start))
            if begins is not None:
                labels.append((index, Span(*begins.span()), Span(begins.end(), begins.end() + 1)))
        elif text.startswith("((", start):
            braced = _BRACED.match(text, start)
            if braced is not None:
                labels.append((index, Span(*braced.span(1)), Span(braced.end(1), braced.end())))
    turns = Counter(document.slice(span) for _, span, _ in labels)
    ended = Counter(document.slice(span) for index, span, _ in labels if text[spoken[index].span.end - 1] in _ENDS)
    found: list[Attribution] = []
    for index, span, cue in labels:
        label = document.slice(span)
        if label.lower() in listed("no_speaker") or label.rpartition(" ")[2].lower() in listed("no_speaker"):
            continue  # "Note: …", "Ana Cruz image: …"
        if turns[label] < _TURNS and not (
            (index == 0 and _is_told_again(text, label)) or (len(labels) >= _DIALOGUE and _FULL_NAME.fullmatch(label))
        ):
            continue
        told_again = index == 0 and turns[label] < _TURNS
        if text[cue.start] == ":" and not (told_again or _is_speaker(label, names)):
            continue
        if not told_again and ended[label] < turns[label] / 2 and not is_given_name(label.split()[0]):
            continue  # a field and its value: "Required: no"
        named = len(label) > 1
        end = _end_of_turn(document, spoken[index])
        begins_at = cue.end
        while begins_at < end and text[begins_at].isspace():
            begins_at += 1
        content = Span(begins_at, end) if begins_at < end else None
        found.append(
            Attribution(
                span,
                cue,
                content,
                (_of_initials(document, label) or names.full(label)) if named else None,
                named,
                "named" if named else "pronoun",
                index,
            )
        )
    return found


def _end_of_turn(document: Document, sentence: Sentence) -> int:
    """Where a turn ends that begins with a sentence: with its paragraph, unless another turn begins on a line of that."""
    start, end = sentence.span.start, document.blocks[sentence.block].span.end
    return sentence.span.end if _TURN_WITHIN.search(document.text, start + 1, end) is not None else end


def _of_initials(document: Document, label: str) -> str:
    """The one full name of a text whose initials a label is: "Ines Vidal" of "IV"; nothing where there are none, or several."""
    if not label.isupper() or len(label) not in _INITIALS or not label.isalpha():
        return ""
    found = document.recall("names by initials", _by_initials).get(label, ())
    return next(iter(found)) if len(found) == 1 else ""


def _by_initials(document: Document) -> dict[str, set[str]]:
    """The full names of a text by their initials: a transcript asks for those of each turn."""
    found: dict[str, set[str]] = {}
    for match in _NAME.finditer(document.text):
        found.setdefault("".join(word[0] for word in match[0].split()), set()).add(match[0])
    return found


def _is_speaker(label: str, names: Names) -> bool:
    """Whether words before a colon call somebody: by a first name, in capitals, as a role; not a heading, whose words the text has in small letters, too."""
    words = label.split()
    if len(label) == 1 or label in _SELVES or is_given_name(words[0]):
        return True
    if label.isupper():
        return len(words) > 1 or not names.stands_small(label.lower())  # "ACTION: …" of minutes that take action
    last = known_bits_of(words[-1].lower())
    if len(words) <= _ROLE and last & (HOLDER | OFFICE) and not last & (PLURAL | BODY | WORK):
        return words[-1].lower() not in listed("no_turn")  # "Interviewer: …"
    if any(known_bits_of(word.lower()) & (CLOSED | PLURAL) for word in words if word.lower() not in honorifics()):
        return False
    return not any(names.stands_small(word.lower()) for word in words if word.lower().rstrip(".") not in honorifics())


def _is_told_again(text: str, label: str) -> bool:
    """Whether the text tells again of whom its first sentence names before a colon: "Cruz: the dam will hold"."""
    return len(label) > 1 and text.find(label.rpartition(" ")[2], text.find(":") + 1) >= 0


def _behind_verb(text: str, start: int) -> int:
    """Where a name begins that may have a verb in front of it: "Added Cruz: …"."""
    end = text.find(" ", start, start + _LONGEST)
    return end + 1 if end > 0 and text[start:end].lower() in listed("before_speaker") else start


def introduced(
    document: Document, quoted: Sequence[Quotation], spoken: Sequence[Attribution], names: Names
) -> list[Attribution]:
    """Quotations that a full name and a colon introduce ("pollster Ana Cruz: “…”"), in sentences without another attribution."""
    text = document.text
    found: list[Attribution] = []
    taken: set[int] | None = None
    for one in quoted:
        colon = one.span.start - 2
        if colon < 0 or text[colon] != ":":
            continue
        start = max(0, colon - _NAME_REACH)
        name = _INTRODUCED.search(text[start:colon])
        if name is not None and _behind_verb(text, start + name.start()) > start + name.start():
            continue  # the verb is the cue, and was read
        index = sentence_index(document, one.span.start) if name is not None else None
        if name is None or index is None:
            continue
        taken = {before.sentence for before in spoken} if taken is None else taken
        if index not in taken:
            taken.add(index)
            source = Span(start + name.start(), colon)
            speaker = names.full(name[0])
            cue = Span(colon, colon + 1)
            found.append(Attribution(source, cue, one.span, speaker, named=True, kind="named", sentence=index))
    return found
