"""What is laid to whom in a sentence, and what of it leans on somebody without a name."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages import german_cues, german_parties, romance_cues, romance_parties
from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.contents import content_of
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.fixed import MANNERS, Phrase, fixed, is_told, lowered
from provenance.analysis.attributions.languages.held import held
from provenance.analysis.attributions.languages.impersonal import impersonal
from provenance.analysis.attributions.languages.inflected_cues import Laid, laid
from provenance.analysis.attributions.languages.kinds import kind_of
from provenance.analysis.attributions.languages.named_alone import is_named_alone
from provenance.analysis.attributions.languages.nobody import crowds, hearsay, many, stands_for_nobody
from provenance.analysis.attributions.languages.people import Party
from provenance.analysis.attributions.languages.plain import plain
from provenance.analysis.attributions.languages.pleas import pleas
from provenance.analysis.attributions.languages.turkish import laid as laid_in_turkish
from provenance.analysis.attributions.languages.witnesses import witnesses
from provenance.analysis.attributions.languages.words import (
    ARABIC,
    GERMAN,
    INFLECTED,
    PLAIN,
    TURKISH,
    endings,
    grammar,
    words,
)
from provenance.analysis.attributions.types import Attribution
from provenance.api import Confidence, Span
from provenance.named_tuples import NamedTuple

_HIDDEN = frozenset({"anonymity", "knowing"})
_PRESS = "press"
_OPENS_NAME = frozenset('(:„“"«‘')
"""Signs behind "local papers" in which their names stand."""
_NEVER_NAMED = frozenset({"circles", "entourage"})
_PLACE = 40
"""Characters before what was learnt in which the place stands that it came from."""
_BACK = frozenset({"definite", "other"})
"""Articles of a source that leads back to one told of before."""


class Told(NamedTuple):
    """An attribution, whether a text leans on it as on the classes that readers held for faults, and whether a person's full name stands there."""

    one: Attribution
    weighs: bool
    person: bool = False


class _Sentence(NamedTuple):
    clause: Clause
    span: Span
    number: int
    language: str

    def told(
        self,
        cue: Cue,
        source: tuple[int, int] | None,
        kind: str,
        *,
        weighs: bool,
        head: str = "",
        again: bool = False,
    ) -> Told:
        """An attribution at its place in the text; `source`: from which word to before which."""
        first, behind = source or (cue.first, cue.behind)
        content = content_of(
            self.clause,
            self.span,
            min(first, cue.first),
            max(behind, cue.behind),
            self.language,
            inverted=first > cue.first,
        )
        return Told(
            Attribution(
                None if source is None else self.clause.span(first, behind),
                self.clause.span(cue.first, cue.behind),
                content,
                None,
                named=False,
                kind=kind,
                sentence=self.number,
                manner=cue.manner,
                confidence=Confidence.HIGH if weighs else Confidence.MEDIUM,
                head=head,
                again=again,
            ),
            weighs,
        )


def of_sentence(text: str, words_of: Clause, span: Span, index: int, language: str) -> list[Told]:
    """The attributions of a sentence to somebody without a name, in order of their cues."""
    sentence = _Sentence(words_of, span, index, language)
    if language in PLAIN:
        found = [*_plain(sentence), *_of_phrases(text, sentence)]
    elif language in (TURKISH, ARABIC):
        found = [*_inflected(sentence), *_of_phrases(text, sentence)]
    elif language in INFLECTED:
        found = [*_inflected(sentence), *_of_many(sentence), *_of_phrases(text, sentence)]
    else:
        found = [*_unnamed(sentence), *_of_many(sentence), *_of_phrases(text, sentence)]
    found += _of_crowds(sentence, found)
    seen = [*_seen(sentence)]
    taken = [at for told in seen for at in (told.one.source, told.one.cue) if at is not None]
    found = [*seen, *(told for told in found if not any(told.one.cue.overlaps(at) for at in taken))] if taken else found
    found.sort(key=lambda told: told.one.cue)
    return found


def _seen(sentence: _Sentence) -> Iterator[Told]:
    """What is laid to anybody who was there or knows."""
    for one in witnesses(sentence.clause, sentence.language):
        yield sentence.told(
            one.cue, (one.first, one.behind), "holder", weighs=True, head=sentence.clause.lower[one.first]
        )


def _unnamed(sentence: _Sentence) -> Iterator[Told]:
    """What is laid to people, groups and works without a name."""
    language, words_of = sentence.language, sentence.clause
    german = language == GERMAN
    for party in german_parties.parties(words_of) if german else romance_parties.parties(words_of, language):
        kind = kind_of(words_of, party, language)
        cue = None if kind is None else _cue_of(words_of, party, language)
        if kind is not None and cue is not None and not _leaves_out(words_of, party, cue, language):
            yield sentence.told(
                cue,
                (party.first, party.behind),
                kind.name,
                weighs=kind.weighs and (german or not _is_led_back(words_of, party, cue, language)),
                head=words_of.lower[party.head],
                again=party.determiner in _BACK and not party.classes & _NEVER_NAMED,
            )


def _leaves_out(words_of: Clause, party: Party, cue: Cue, language: str) -> bool:
    """Whether a source has a name after all, or leads back: to scholars who did something once ("los historiadores hallaron"), to figures that show something."""
    if is_named_alone(words_of, party, cue, language):
        return True
    if "figures" in party.classes and party.determiner == "definite" and cue.manner != "according":
        return True
    back = party.determiner == "definite" and "scholars" in party.classes and "experts" not in party.classes
    return back and cue.manner != "according" and _is_past(words_of, cue, language)


def _is_past(words_of: Clause, cue: Cue, language: str) -> bool:
    verb = words_of.at(cue.first)
    return verb in words(language, "verbs", "auxiliary") or verb.endswith(endings(language, "past"))


def _plain(sentence: _Sentence) -> Iterator[Told]:
    """The same by the order of words alone."""
    for one in plain(sentence.clause, sentence.language):
        head = sentence.clause.lower[one.head]
        yield sentence.told(one.cue, (one.first, one.behind), one.kind, weighs=one.weighs, head=head)


def _inflected(sentence: _Sentence) -> Iterator[Told]:
    """The same by the forms of nouns."""
    for one in _laid(sentence):
        head = sentence.clause.lower[one.head]
        yield sentence.told(one.cue, (one.first, one.behind), one.kind, weighs=one.weighs, head=head, again=one.again)


def _laid(sentence: _Sentence) -> Iterator[Laid]:
    if sentence.language == TURKISH:
        return laid_in_turkish(sentence.clause)
    if sentence.language == ARABIC:
        from provenance.analysis.attributions.languages.arabic import laid as laid_in_arabic  # noqa: PLC0415 - few texts are in it

        return laid_in_arabic(sentence.clause)
    return laid(sentence.clause, sentence.language)


def _is_led_back(words_of: Clause, party: Party, cue: Cue, language: str) -> bool:
    """Whether "the experts" said something once: those told of, and not all that there are."""
    if "experts" not in party.classes or party.determiner != "definite":
        return False
    return _is_past(words_of, cue, language)


def _cue_of(words_of: Clause, party: Party, language: str) -> Cue | None:
    if language == GERMAN:
        return german_cues.cue_of(words_of, party)
    return romance_cues.cue_of(words_of, party, language)


def _of_many(sentence: _Sentence) -> Iterator[Told]:
    """What is laid to many, some or most, and by an adverb to nobody."""
    for place, cue, weighs in many(sentence.clause, sentence.language):
        yield sentence.told(cue, (place, place + 1), "group", weighs=weighs, head=sentence.clause.lower[place])
    for at in hearsay(sentence.clause, sentence.language):
        yield sentence.told(Cue(at, at + 1, "hedge"), None, "nobody", weighs=False)


def _of_crowds(sentence: _Sentence, found: list[Told]) -> list[Told]:
    """What is laid to people in general; their place is told of once."""
    return [
        sentence.told(Cue(verb, verb + 1, "think"), (first, behind), "group", weighs=False)
        for first, behind, verb in crowds(sentence.clause, sentence.language)
        if not any(told.one.cue.overlaps(sentence.clause.span(first, verb + 1)) for told in found)
    ]


def _of_phrases(text: str, sentence: _Sentence) -> Iterator[Told]:
    """Pleas for anonymity, what is laid to everybody, and hearsay."""
    start, end = sentence.span
    said = lowered(text[start:end])
    if len(said) != end - start:
        return  # a letter whose small form has two: no place could be told
    pleaded, taken = False, set[int]()
    for phrase in fixed(said, sentence.language):
        if phrase.kind == "hearsay" and not stands_for_nobody(said, phrase, sentence.language):
            continue
        if phrase.kind == _PRESS:
            if _names_paper(said, phrase, sentence.language):
                continue
            at = Span(start + phrase.start, start + phrase.end)
            taken.update(range(*at))
            yield _of_nobody(sentence, at, MANNERS[_PRESS], hidden=True, weighs=False)
            continue
        if phrase.kind == "knowing" and not is_told(said, phrase, sentence.language):
            continue
        hidden = phrase.kind in _HIDDEN or (sentence.language == TURKISH and _is_got_from(said, phrase))
        pleaded = pleaded or hidden
        at = Span(start + phrase.start, start + phrase.end)
        taken.update(range(*at))
        kind = "knowing" if hidden and phrase.kind not in _HIDDEN else phrase.kind
        yield _of_nobody(sentence, at, MANNERS[kind], hidden=hidden, weighs=kind != "hearsay")
    for first, behind, widely in (
        *held(sentence.clause, sentence.language),
        *((first, behind, False) for first, behind in impersonal(sentence.clause, sentence.language)),
    ):
        at = sentence.clause.span(first, behind)
        if taken.isdisjoint(range(*at)):
            taken.update(range(*at))
            yield _of_nobody(sentence, at, MANNERS["widely" if widely else "hearsay"], hidden=False, weighs=widely)
    for first, behind in () if pleaded else pleas(sentence.clause, sentence.language):
        at = sentence.clause.span(first, behind)
        yield _of_nobody(sentence, at, MANNERS["anonymity"], hidden=True, weighs=True)


def _names_paper(said: str, phrase: Phrase, language: str) -> bool:
    """Whether a paper is named behind the words for it: "según medios locales como El Correo"."""
    behind = said[phrase.end :].lstrip(" ,(:").split(None, 1)
    return said[phrase.end :].lstrip()[:1] in _OPENS_NAME or (bool(behind) and behind[0] in grammar(language, "naming"))


def _is_got_from(said: str, phrase: Phrase) -> bool:
    """Whether Turkish words for what was learnt stand behind the place that it came from: "kulüpten edinilen bilgiye göre"."""
    before = said[max(0, phrase.start - _PLACE) : phrase.start].split()
    learnt = said.startswith(("edinilen", "alınan"), phrase.start)
    return learnt and bool(before) and before[-1].endswith(("den", "dan", "ten", "tan"))


def _of_nobody(sentence: _Sentence, at: Span, manner: str, *, hidden: bool, weighs: bool) -> Told:
    """What is laid to nobody by words without a source; `hidden`: to somebody who keeps their name back."""
    kind = "holder" if hidden else "nobody"
    confidence = Confidence.HIGH if weighs else Confidence.MEDIUM
    one = Attribution(
        None, at, None, None, named=False, kind=kind, sentence=sentence.number, manner=manner, confidence=confidence
    )
    return Told(one, weighs)
