"""PII606: a national identifier of a person."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from provenance.analysis import digits
from provenance.api import Confidence, Context, Document, Fix, Hit, Severity, Span, lazy_pattern, rule
from provenance_plugins.personal_data.digits import is_in_list_of_things, is_of_a_thing
from provenance_plugins.personal_data.registered_bodies import is_number_of_body
from provenance_plugins.personal_data.samples import is_sample_in_code
from provenance_plugins.personal_data.shape import Cluster, clusters, shape
from provenance_plugins.personal_data.tables import read_table
from provenance_plugins.personal_data.telephone import is_in_a_row


class Kind(msgspec.Struct, frozen=True):
    """A kind of number: its forms, what its writers call it, and what checks it."""

    name: str
    check: str
    """Module of python-stdnum; empty where a register has no check digits that it knows."""
    shapes: tuple[str, ...]
    words: tuple[str, ...] = ()
    """One of them has to stand near, in lower case; none: form and check digits are enough."""
    where: str = ""
    """A regular expression for what the shape cannot say."""
    shared: bool = False
    """Whether bodies have a number of the same register."""
    called: tuple[str, ...] = ()
    """What a text calls it where form and check digits are enough, in lower case."""

    def valid(self, written: str) -> bool:
        """Whether ranges, dates and check digits hold."""
        if self.where and not re.fullmatch(self.where, written):
            return False
        if not self.check:
            return True
        check = importlib.import_module(f"stdnum.{self.check}").is_valid
        return bool(check(written)) or (" " in written and bool(check(written.replace(" ", ""))))


class _Examples(msgspec.Struct, frozen=True):
    numbers: frozenset[str]


class Kinds(msgspec.Struct, frozen=True):
    """The table `data/national_ids.toml`."""

    kind: tuple[Kind, ...]
    examples: _Examples


@cache
def kinds() -> Kinds:
    """Every kind that is known."""
    return read_table("national_ids", Kinds)


class _Forms(msgspec.Struct, frozen=True):
    whole: dict[bytes, tuple[Kind, ...]]
    """By the shape of a number without spaces."""
    spaced: dict[bytes, tuple[bytes, ...]]
    """The shape of a first group, and the shapes of numbers that begin with it."""
    few: tuple[bytes, ...]
    """Shapes with fewer digits than a cluster that is looked at."""


_ENOUGH = 6
"""Digits from which on a cluster is gone through for all forms at once; those of fewer digits are looked for one by one."""
_BEFORE = 160
"""Characters before a number in which a sentence may say of what it is."""
_TOKEN = lazy_pattern(rb"[9A](?:[9A./+-]*[9A])?")


@cache
def _forms() -> _Forms:
    whole: dict[bytes, list[Kind]] = {}
    spaced: dict[bytes, list[bytes]] = {}
    for kind in kinds().kind:
        for form in map(str.encode, kind.shapes):
            if b" " in form and form not in spaced.setdefault(form.split()[0], []):
                spaced[form.split()[0]].append(form)
            whole.setdefault(form, []).append(kind)
    few = tuple(form for form in whole if form.count(b"9") < _ENOUGH)
    longest = {first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in spaced.items()}
    return _Forms({form: tuple(listed) for form, listed in whole.items()}, longest, few)


@rule(
    id="PII606",
    slug="national-id",
    severity=Severity.ERROR,
    summary="A national identifier of a person",
    languages=["*"],
    sensitive=True,
    uses=[shape, clusters],
    when=(digits,),
    bad=[
        "Her SSN is 536-22-8147.",
        "The driver, whose passport number is 533401872, was let go.",
        "Her passport is 533401872, and she lost it on the ferry.",
        "CPF 390.533.447-05",
        "His Medicare card is 2428 77813 2 1.",
        "Codice fiscale RCCMNL83S18D969H",
        "numéro 2 95 10 99 126 111 93 de sa carte",
        "Mr Piet Moor (BSN 248193756) waited for two hours.",
    ],
    good=[
        "Use 123-45-6789 as an example.",
        "Invoice 390.533.447-06",
        "The score was 536-22.",
        "Medicare paid for 2428 beds.",
        "The price of a passport is 100 pounds, and 533401872 were sold.",
        "Passports have nine digits, and 533401872 of them were sold.",
        "Call 555-0123.",
        "Receipts were 390 533 447 dollars.",
        "It was order no. 536-22-8147.",
        "A BSN such as 248193756 has nine digits.",
        "Mr Piet Moor (BSN 123456789) is an example.",
    ],
)
def national_id(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """With the number of a person others can pass for them, and it cannot be changed.

    Take it out. Numbers of more than fifty registers are verified by their check digits or ranges. One that is called so
    beside somebody's name and fails them is a warning: it may be mistyped. One with which code tries out what checks such
    numbers is for information.
    """
    for span, kind, holds in find_identifiers(document):
        article = "an" if kind.name[0] in "AEIO" else "a"
        if is_sample_in_code(document, span):
            message = f"a number with the form of {article} {kind.name} stands in code that checks such: look whether it was made up"
            yield Hit(span, message, Confidence.LOW, severity=Severity.INFO)
            continue
        if kind.shared and is_number_of_body(document, span):
            message = f"{article} {kind.name} stands here, which bodies have as well, and seems to be that of one: look whose it is"
            yield Hit(span, message, Confidence.LOW, severity=Severity.INFO)
            continue
        yield Hit(
            span,
            f"{article} {kind.name} stands here: take it out, since others can pass for its owner, who cannot change it"
            if holds
            else f"somebody's number stands here that the text calls {article} {kind.name}, though its check digits are wrong: take it out",
            severity=None if holds else Severity.WARNING,
            fix=Fix.replace(document, span, "[identity number removed]", "Take the number out"),
        )


def find_identifiers(document: Document) -> Iterator[tuple[Span, Kind, bool]]:
    """Every identifier by form, check digits and, where these do not suffice, the words before it; and those of a named person that are called one, with whether check digits hold."""
    form, forms, taken = shape(document), _forms(), 0
    for few in forms.few:
        at = form.find(few)
        while at >= 0:
            if found := _judge(document, Span(at, at + len(few)), few):
                yield found
            at = form.find(few, at + len(few))
    for cluster in clusters(document):
        if cluster.digits >= _ENOUGH and cluster.end > taken:
            for span, written in _candidates(form, cluster):
                if span.start >= taken and (found := _judge(document, span, written)):
                    taken = span.end
                    yield found


def _candidates(form: bytes, cluster: Cluster) -> Iterator[tuple[Span, bytes]]:
    """What in a cluster has the shape of an identifier: with spaces first, since its groups alone may have another."""
    low, high = cluster.start, cluster.end
    while low > 0 and form[low - 1] in _JOINED_BEFORE:
        low -= 1
    while high < len(form) and form[high] in _JOINED_BEHIND:
        high += 1
    if form[max(0, low - 3) : low] == _LETTERS and form[max(0, low - 4) : low - 3] not in _WORD:
        low -= len(_LETTERS)
    if form[high : high + 2] in _LAST and form[high + 2 : high + 3] not in _WORD:
        high += 2
    for start, end, written in _shapes(form[low:high]):
        yield Span(low + start, low + end), written


_JOINED_BEFORE, _JOINED_BEHIND = b"A-9", b"A9"
_LETTERS, _LAST = b"AA ", frozenset({b" A", b"-A"})
"""What stands apart before and behind the digits of an identifier: "JT 48 39 22 B", "52704419-R"."""
_WORD = frozenset({b"A", b"a", b"9"})


@lru_cache(maxsize=10_000)
def _shapes(form: bytes) -> tuple[tuple[int, int, bytes], ...]:
    """The candidates in the shape of a cluster; kept, because most numbers of a text have one of a few shapes."""
    forms = _forms()
    found: list[tuple[int, int, bytes]] = []
    for token in _TOKEN.finditer(form):
        start, end = token.span()
        found += [
            (start, start + len(written), written)
            for written in forms.spaced.get(token[0], ())
            if form.startswith(written, start)
        ]
        if token[0] in forms.whole:
            found.append((start, end, token[0]))
    return tuple(found)


def _judge(document: Document, span: Span, written: bytes) -> tuple[Span, Kind, bool] | None:
    form, text = shape(document), document.text
    before, after = form[max(0, span.start - 1) : span.start], form[span.end : span.end + 2]
    if before in (b"9", b"A", b"a", b"-", b"_") or after[:1] in (b"9", b"A", b"a", b"-", b"_") or after == b".9":
        return None
    if before == b" " and form[max(0, span.start - 2) : span.start - 1] in (b"9", b")"):
        return None  # the end of a longer number, such as one with the code of a country
    number = text[span.start : span.end]
    if number in kinds().examples.numbers:
        return None
    near: str | None = None
    for kind in _forms().whole[written]:
        if kind.words:
            near = text[max(0, span.start - 60) : span.start].lower() if near is None else near
            if not any(_stands_in(word, near) for word in kind.words):
                continue
        if kind.valid(number):
            said = text[max(0, span.start - _BEFORE) : span.start].lower()
            if not kind.words and (is_of_a_thing(said[-60:]) or is_in_list_of_things(said)):
                return None
            return span, kind, True
    return _called(document, span, written)


def _called(document: Document, span: Span, written: bytes) -> tuple[Span, Kind, bool] | None:
    """What a text calls somebody's identifier though its check digits are wrong: mistyped, or changed by half. "Mr Moor (BSN 248193756)"."""
    number = document.slice(span)
    figures = "".join(filter(str.isdigit, number))
    if len(set(figures)) <= _SAME or is_in_a_row(figures):
        return None
    before = document.text[max(0, span.start - _LABELLED) : span.start].lower()
    for kind in _forms().whole[written]:
        if not kind.check or (kind.where and not re.fullmatch(kind.where, number)):
            continue
        if any(_is_label(word, before) for word in (*kind.words, *kind.called)):
            from provenance_plugins.personal_data.owner_signs import Owner  # noqa: PLC0415 - few texts have one
            from provenance_plugins.personal_data.owners import speaks_of_somebody  # noqa: PLC0415 - the same
            from provenance_plugins.personal_data.whose import whose  # noqa: PLC0415 - the same

            if (
                _OF_SOMEBODY.search(before)
                or whose(document, span) is Owner.PERSON
                or speaks_of_somebody(document, span)
            ):
                return span, kind, False
    return None


_SAME = 2
"""Different digits of a number that stands for any, at most."""
_LABELLED = 44
"""Characters before a number in which its label stands."""
_LEADS = lazy_pattern(r"[^\W\d]*(?:[^\w\n.;!?]{1,3}[^\W\d]{1,9}){0,3}[^\w\n;!?]{0,3}")
"""Between a label and its number: " no. ", " number is ", ", "."""
_OF_SOMEBODY = lazy_pattern(r"[^\W\d]['’]s\s")
"""Before a label: "the pupil's NHS number"."""


def _is_label(word: str, before: str) -> bool:
    """Whether a word stands before a number and nothing but what leads to it between."""
    at = before.rfind(word)
    if at < 0 or (at > 0 and before[at - 1].isalpha()):
        return False
    return _LEADS.fullmatch(before, at + len(word)) is not None


def _stands_in(word: str, near: str) -> bool:
    """Whether a word of `near` begins with it; one that ends with a blank has to end it, as "passport is " does."""
    if word.endswith(" "):
        return near.endswith(word) and not near[: -len(word)][-1:].isalpha()
    at = near.find(word)
    while at > 0 and near[at - 1].isalpha():
        at = near.find(word, at + 1)
    return at >= 0
