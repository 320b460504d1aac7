"""What kind of source a noun is, and whether a text leans on it as on the classes that readers held for faults."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import LONGEST, QUOTES, Clause
from provenance.analysis.attributions.languages.people import Party
from provenance.analysis.attributions.languages.times import is_of_nobody
from provenance.analysis.attributions.languages.words import GERMAN, endings, grammar, is_compound, words
from provenance.named_tuples import NamedTuple

_WITHIN, _BY = frozenset({"in", "im"}), frozenset({"von", "vom", "durch"})
_HELD = ("quantifier", "bare", "indefinite")
_NEXT = 2
"""Words behind circles in which it is told to whom they are near."""
_NEAR = 4
"""Words behind a work in which its makers follow: "une étude publiée hier par"."""
_BEFORE = 10
"""Words between the article of a work and its adjectives."""
_ARTICLE, _NAME = 2, 2
"""Words before a body in which "at" or "in" stands before its article, and behind it in which its name begins: "à l'université de Lyon"."""
_AFTER = 2
"""Words behind a work in which a quotation mark or a bracket gives its title or its year."""


class Kind(NamedTuple):
    """As in `Attribution.kind`, and whether it is of a class that weighs."""

    name: str
    weighs: bool


def kind_of(clause: Clause, party: Party, language: str) -> Kind | None:
    """What kind of source a noun is; None where it is no source without a name."""
    if party.named:
        return None
    if not grammar(language, "no").isdisjoint(clause.lower[party.first : party.head]):
        return None
    if party.is_work or "figures" in party.classes:
        return _work(clause, party, language)
    return _known(clause, party, language) or _group(clause, party, language) or _holder(clause, party, language)


def _known(clause: Clause, party: Party, language: str) -> Kind | None:
    """Sources that are called so, rooms in which something is heard, and authorities."""
    if "circles" in party.classes and (language == GERMAN or _is_near(clause, party, language)):
        return Kind("holder", weighs=True)
    if "sources" in party.classes:
        again = party.determiner == "other" or (party.determiner == "definite" and not party.bounded)
        return Kind("holder", weighs=not again)
    if "entourage" in party.classes:  # "un entorno en el que …" is none
        placed = clause.at(party.head + 1) == "en" and clause.at(party.head + 3) == "que"
        return None if placed else Kind("holder", weighs=True)
    if "authorities" in party.classes and (party.determiner == "definite" or language == GERMAN):
        return Kind("holder", weighs=False)
    return None


def _is_near(clause: Clause, party: Party, language: str) -> bool:
    """Whether circles are those near to somebody, and no other ones: "ambienti vicini alla giunta", not "gli ambienti umidi"."""
    return clause.at(party.head + 1) in grammar(language, "close") and party.behind > party.head + _NEXT


def _is_several(clause: Clause, party: Party, language: str) -> bool:
    """Whether a noun may be in the plural, as far as its form and its article tell."""
    before = clause.lower[party.first : party.head]
    if not grammar(language, "one").isdisjoint(before):
        return False
    if language == GERMAN:
        return party.determiner != "definite" or clause.at(party.first) not in grammar(GERMAN, "single")
    if not grammar(language, "several").isdisjoint(before):
        return True
    return clause.at(party.head).endswith(endings(language, "plural_noun") or "s")


def _group(clause: Clause, party: Party, language: str) -> Kind | None:
    """An unbounded group: critics, experts, scholars, and others behind a word for many."""
    if not _is_several(clause, party, language):
        return None
    before = clause.lower[party.first : party.head]
    classes, determiner = party.classes, party.determiner
    led_back = determiner == "definite" and language == GERMAN  # in German those just told of; elsewhere all of them
    if "sides" in classes and (determiner != "other" or not grammar(language, "own").isdisjoint(before)):
        return Kind("group", weighs=not led_back)
    if determiner == "other":
        return None
    if "experts" in classes:
        counted = determiner == "indefinite" and grammar(language, "of_several").isdisjoint(before)
        return Kind("group", weighs=not (counted or led_back or _is_owned(clause, party, language)))
    all_of_them = determiner == "definite" and not party.bounded and language != GERMAN  # "secondo i nutrizionisti"
    if "scholars" in classes and (determiner in _HELD or all_of_them):
        return Kind("group", weighs=False)
    if "groups" in classes and determiner == "quantifier":
        return Kind("group", weighs=False)
    return None


def _is_owned(clause: Clause, party: Party, language: str) -> bool:
    """Whether experts are those of somebody: "Experten der Universität"; in French and Spanish of a name, since others tell their field."""
    if clause.holds(grammar(language, "asked"), party.head + 1, party.behind + _AFTER):
        return True
    if language == GERMAN:
        body, hyphen, _ = clause.words[party.head].partition("-")
        of_body = bool(hyphen) and len(body) > 1 and body.isupper() and body.lower() not in grammar(GERMAN, "fields")
        return party.bounded or of_body  # "UN-Experten"
    return party.bounded and any(clause.capital(at) for at in range(party.head + 1, party.behind))


def _holder(clause: Clause, party: Party, language: str) -> Kind | None:
    """People who speak for others, and people in the story."""
    if party.determiner == "other":
        return None
    noun, several = clause.at(party.head), _is_several(clause, party, language)
    spokesman = noun.endswith(endings(language, "spokesman"))
    envoy = party.bounded and noun in grammar(language, "envoy")
    if envoy and language != GERMAN:  # "representantes da fundação"; one with "the" was told of
        return None if party.determiner == "definite" and not several else Kind("holder", weighs=False)
    if "officials" in party.classes or envoy or (party.high and "ranked" in party.classes):
        if party.determiner == "definite":
            counted = not grammar(language, "few").isdisjoint(clause.lower[party.first : party.head])
            return Kind("holder", weighs=False) if several and not (spokesman or counted) else None
        if party.determiner == "bare" and language != GERMAN:
            kept = several and party.bounded and noun in grammar(language, "kept")
            if kept and clause.ends_clause(party.first - 1):
                return Kind("holder", weighs=True)  # "Interlocutores do presidente dizem que …"
            framed = several and _follows_frame(clause, party, language)
            return Kind("holder", weighs=False) if framed else None
        if party.determiner == "bare" and not several:
            return None
        told = party.bounded or is_compound(language, noun)
        weighs = not spokesman or (told and noun not in words(language, "endings", "plain"))
        if envoy and (party.high or clause.holds(grammar(language, "powers"), party.head + 1, party.behind + _AFTER)):
            envoy = False  # "Vertreter der Regierung"
        return Kind("holder", weighs=weighs and not envoy)  # "Vertreter des Vereins teilten mit", as "representantes"
    if "somebody" in party.classes:
        near = clause.holds(
            grammar(language, "close"), party.first, min(clause.close(party.head), party.behind + _NEAR)
        )
        return Kind("holder", weighs=True) if near and party.determiner != "definite" else None
    bare = party.determiner == "bare" and several and (language == GERMAN or _follows_frame(clause, party, language))
    if party.classes & {"people", "ranked"} and (bare or party.determiner in ("indefinite", "quantifier")):
        return Kind("holder", weighs=False)
    return None


def _follows_frame(clause: Clause, party: Party, language: str) -> bool:
    """Whether words that lay something to whoever follows stand right before a noun without an article, as in Portuguese news: "segundo moradores", "de acordo com funcionários"."""
    if language != _PORTUGUESE:
        return False
    frames = words(language, "frames", "before") - grammar(language, "for")
    return any(
        party.first >= size and " ".join(clause.lower[party.first - size : party.first]) in frames for size in _FRAMES
    )


_PORTUGUESE = "pt"
_FRAMES = (1, 2, 3, 4)
"""Words of such a phrase."""


def _work(clause: Clause, party: Party, language: str) -> Kind | None:
    """A work is one without a name where no maker stands in its sentence, and it was not told of before."""
    if "figures" in party.classes and party.determiner == "definite":
        apart = not party.bounded and (language == GERMAN or clause.ends_clause(party.head + 1))
        return Kind("work", weighs=False) if apart and not _is_beside_maker(clause, party, language) else None
    if not party.is_work:
        return None
    recent = clause.holds(grammar(language, "recent"), party.first, party.head)  # "las últimas encuestas muestran"
    generic = (
        party.determiner == "definite"
        and not party.bounded
        and (recent or (language != GERMAN and "studies" in party.classes))
        and clause.at(party.head).endswith("en" if language == GERMAN else endings(language, "plural_noun") or "s")
    )  # "los estudios demuestran"
    if party.determiner == "other" or (party.determiner == "definite" and not generic):
        return None
    if _is_beside_maker(clause, party, language) or _is_made(clause, party, language):
        return None
    behind = range(party.head + 1, party.behind + _AFTER)
    if any(clause.at(at) in QUOTES or clause.at(at) == "(" for at in behind):
        return None
    return Kind("work", weighs="studies" in party.classes and not generic)


def _is_beside_maker(clause: Clause, party: Party, language: str) -> bool:
    """Whether whoever makes works stands in the sentence: not as a place, "à l'école", unless it has a name, "an der Universität Köln"."""
    makers, places = words(language, "makers"), grammar(language, "place")
    for at in range(max(0, party.first - LONGEST), min(len(clause.lower), party.behind + LONGEST)):
        if clause.at(at) not in makers or is_of_nobody(clause, at, language):
            continue
        placed = not places.isdisjoint(clause.lower[max(0, at - _ARTICLE) : at])
        named = any(
            clause.capital(behind) for behind in range(at + 1, at + 1 + _NAME) if not clause.ends_clause(behind)
        )
        if not placed or named or (language != GERMAN and clause.capital(at)):
            return True
    return False


def _is_made_before(clause: Clause, party: Party) -> bool:
    """Whether who made a work stands between its article and its adjectives: "eine von der Stadt durchgeführte Umfrage"."""
    begin = party.first
    while begin > max(0, party.first - _BEFORE) and not clause.ends_clause(begin - 1):
        begin -= 1
    return party.determiner == "bare" and clause.holds(_BY, begin, party.first)


def _is_made(clause: Clause, party: Party, language: str) -> bool:
    """Whether what belongs to a work tells who made it: "UN-Bericht", "une étude du CNRS", "un informe encargado por"."""
    within = range(party.head + 1, party.behind)
    if language == GERMAN:
        named = "-" in clause.words[party.head] and clause.capital(party.head)
        return (
            named
            or _is_made_before(clause, party)
            or clause.holds(_WITHIN, party.head + 1, party.behind)  # "eine Studie in Nature"
            or clause.holds(grammar(language, "maker"), party.head + 1, party.behind)
        )
    return (
        any(clause.capital(at) for at in within)
        or _leads(clause, within, grammar(language, "maker"), grammar(language, "of_kind"))
        or _leads(
            clause, range(party.behind, party.behind + _NEAR), grammar(language, "by"), grammar(language, "since")
        )
    )


def _leads(clause: Clause, within: range, leading: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a small word leads to a maker there, and not to what kind of work it is ("encuestas de opinión") or to when it came out ("uscito da poco")."""
    return any(clause.at(at) in leading and clause.at(at + 1) not in other for at in within)
