"""BLP415: a line that stands in many documents of a folder."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import Annotated

import msgspec

from provenance.analysis import content, metadata
from provenance.api import (
    BlockKind,
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Fact,
    Plain,
    Seen,
    Severity,
    Span,
    corpus_rule,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate.common_ends import ends_of, sentences_before
from provenance_plugins.boilerplate.shared_descriptions import DESCRIBED, descriptions, shared_description

_KEPT = 100
_LONGEST = 600
"""Characters of a line; longer ones are paragraphs, which DUP903 compares."""
_SENTENCE = 60
"""Characters from which a line is a sentence of the text rather than a label."""
_SIGNATURE = 6
"""Long lines and paragraphs by which two versions of one text are known: more than half of them in common, the line in question left out."""
_NO_LINES = frozenset({BlockKind.CODE, BlockKind.HEADING, BlockKind.TITLE, BlockKind.QUOTE, BlockKind.TABLE_CELL})
"""Headings are alike because documents are built alike."""
_UNSPACED = "\u0e00"
"""Scripts from here on, Thai first, mostly have no spaces."""
_DIGITS = lazy_pattern(r"\d+")
_OF_END = "end:"
"""With which the keys of ends begin."""
_MOST = 0.8
"""Of those with an end in common, so many have more in common than that."""
_FIGURES = 3
"""Figures of a sentence that may differ, such as a day and a year; sentences with more tell what they tell by them."""


class RepeatOptions(msgspec.Struct, frozen=True):
    """When a line is a template's."""

    min_documents: Annotated[int, msgspec.Meta(ge=2)] = 3
    """Documents with the line."""
    share: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.001
    """Of all documents: in a large corpus more than `min-documents` have a sentence in common by chance."""
    min_folder: Annotated[int, msgspec.Meta(ge=1)] = 10
    """A smaller folder shows no template."""
    min_words: Annotated[int, msgspec.Meta(ge=1)] = 4
    """Shorter lines ("Introduction") are alike by chance."""


class RepeatedAcrossDocuments:
    """A line that stands in many documents comes from what they were made with, not from who wrote them.

    Delete it, or take it out where the texts are collected. A few figures in it may differ (a page number, a year). Of lines longer
    than 600 characters the end is compared, where rows keep the teasers of their pages. Versions of one text count once; headings are
    left alone, and so is a folder of fewer than ten documents.

    For information: a long description in the front matter of two or three texts whose titles have no word in common, one of which
    was begun as a copy of the other.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        """Every line once, with what tells versions of one text, and its description."""
        yield from descriptions(document)
        found: dict[str, Span] = {}
        long: set[int] = set()
        heads = _heads(document)
        # Around the article of a page stands its template, where it belongs.
        article = content(document) if document.whole_page else None
        for index, block in enumerate(document.blocks):
            if article is not None and not article.is_main(index):
                continue
            start, end = block.span
            if block.kind in _NO_LINES:
                continue
            line = _normal(document.text[start:end])
            key = _hash(line)
            if len(line) >= _SENTENCE:
                long.add(_short(key))
            if end - start > _LONGEST:
                continue
            if _counts(line, context.options.min_words) and not any(block.span.overlaps(head) for head in heads):
                found.setdefault(key, block.span)
        signature: list[Plain] = [*nsmallest(_SIGNATURE, long)]
        for key, span in found.items():
            yield Fact(key, span, shared=signature)
        last = document.blocks[-1] if document.blocks else None
        if last is None or last.kind in _NO_LINES or last.span.end - last.span.start <= _LONGEST:
            return
        if article is None or article.is_main(len(document.blocks) - 1):
            yield from _ends(document, last.span)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[CorpusHit]:
        """One finding for all documents with the line."""
        if key.startswith(DESCRIBED):
            if context.documents >= context.options.min_folder:
                yield from shared_description(facts)
            return
        itself: frozenset[object] = frozenset((_short(key),))
        is_end, longer = key.startswith(_OF_END), Counter[str]()
        options = context.options
        if context.documents < options.min_folder:
            return
        least = max(options.min_documents, options.share * context.documents)
        members: list[Seen] = []
        texts: list[set[object]] = []
        count = 0
        for seen in facts:
            count += 1
            if len(members) < _KEPT:
                members.append(seen)
            shared = seen.shared if isinstance(seen.shared, list) else []
            if is_end:
                longer[str(shared[0])] += 1
                shared = shared[1:]
            if len(texts) < options.min_documents:
                signature: set[object] = set(shared)
                signature -= itself
                if all(_is_other(signature, text) for text in texts):
                    texts.append(signature)
        del longer[""]
        if longer and longer.most_common(1)[0][1] >= _MOST * count:
            return  # most have more of it in common, which is told
        if count >= least and len(texts) >= options.min_documents:
            share = 100 * count / context.documents
            share_words = f"{share:.0f} %" if share >= 1 else "less than 1 %"
            told = (
                f"{quoted(members[0].member.excerpt)} ends the last line of {count:,} documents ({share_words} of them): what their pages have in common, delete it"
                if is_end
                else f"{quoted(members[0].member.excerpt)} stands in {count:,} documents ({share_words} of them): a template's line, delete it"
            )
            yield CorpusHit(
                told,
                members,
                member_count=count,
            )


def _ends(document: Document, line: Span) -> Iterator[Fact]:
    """The ends of the last line; with each the key of the next longer one, and what tells versions of one text."""
    longer = ""
    for span in ends_of(document, line):
        end = _normal(document.text[span.start : span.end])
        key = f"{_OF_END}{_hash(end)}"
        told = nsmallest(
            _SIGNATURE, {_short(_hash(_normal(one))) for one in sentences_before(document, line, span.start)}
        )
        yield Fact(key, span, shared=[longer, *told])
        longer = key


def _hash(line: str) -> str:
    return hashlib.blake2b(line.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _short(key: str) -> int:
    """What stands for a line among those of its text."""
    return int(key.removeprefix(_OF_END)[:8], 16)


def _heads(document: Document) -> list[Span]:
    """Bylines and dates of the document itself: who writes often has many of the same."""
    found = metadata(document)
    values = (found.date, found.modified, found.title, *found.authors, *found.dates, *found.modifications)
    return [value.span for value in values if value is not None and isinstance(value.span, Span)]


def _normal(line: str) -> str:
    """A line without case and, unless it is a report of figures, without their values."""
    small = " ".join(line.casefold().split())
    same, figures = _DIGITS.subn("0", small)
    return small if figures > _FIGURES and len(small) >= _SENTENCE else same


def _counts(line: str, min_words: int) -> bool:
    """Whether a line has as many words as asked, or as many letters of a script that has no spaces."""
    letters = sum(map(str.isalpha, line))
    return letters >= 3 * min_words and (
        line.count(" ") >= min_words - 1 or sum(character >= _UNSPACED for character in line) >= 2 * min_words
    )


def _is_other(signature: set[object], text: set[object]) -> bool:
    """Whether two documents are no versions of one text."""
    return 2 * len(signature & text) <= min(len(signature), len(text))


def _pages(line: str, count: int) -> tuple[str, ...]:
    """Texts of their own, some of them with the line."""
    subjects = ("rivers", "bridges", "markets", "mills", "roads", "gardens", "schools", "towers", "ferries", "walls")
    return tuple(
        f"What became of the {subject} of our town is told in many houses on winter evenings, and seldom twice alike.\n\n"
        f"The {subject} have changed, and those who look after them have changed as well, as one can see every day."
        + (f"\n\n{line}" if number < count else "")
        for number, subject in enumerate(subjects)
    )


_TEASERS = "The ferrymen of Leeds want a lamp on the pier The widow of the miller sells her almanacs What the council pays for the weir this year How to bake the bread of the old mill"


def _joined_pages(end: str, count: int) -> tuple[str, ...]:
    """Texts of their own in one line, some of them with the end."""
    subjects = ("rivers", "bridges", "markets", "mills", "roads", "gardens", "schools", "towers", "ferries", "walls")
    return tuple(
        " ".join(
            f"The {subject} of the {where} were counted by the clerk in May, who wrote down {told} of each and what it cost the town."
            for where, told in zip(
                ("north", "south", "east", "west", "old town", "port"),
                ("the age", "the owner", "the width", "the name", "the price", "the use"),
                strict=True,
            )
        )
        + (f" {end}" if number < count else "")
        for number, subject in enumerate(subjects)
    )


repeated_across_documents = corpus_rule(
    id="BLP415",
    slug="repeated-across-documents",
    severity=Severity.WARNING,
    summary="A line that stands in many documents of a folder",
    languages=["*"],
    options=RepeatOptions,
    fewest=2,
    examples=[
        CorpusExample(_pages("Printed from the pages of the town's almanac", 3), found=True),
        CorpusExample(_pages("Seite 12 von 30, Stand 2021, alle Angaben ohne Gewähr", 4), found=True),
        CorpusExample(
            tuple(
                f"What became of the {subject} of our town is told in many houses on winter evenings.\n\nCopied by hand from the almanac that the widow of the miller kept until 1911."
                for subject in (
                    "rivers",
                    "bridges",
                    "markets",
                    "mills",
                    "roads",
                    "gardens",
                    "schools",
                    "towers",
                    "walls",
                    "inns",
                )
            ),
            found=True,
        ),
        CorpusExample(_pages("Printed from the pages of the town's almanac", 2), found=False),
        CorpusExample(
            tuple(
                f"{page}\n\nThe mills ground {number}0 sacks of wheat and 1{number} of rye in 18{number}0, and {number}5 in 19{number}1."
                for number, page in enumerate(_pages("", 0))
            ),
            found=False,
        ),
        CorpusExample(_pages("この記事の無断転載を禁じます。", 3), found=True),
        CorpusExample(_joined_pages(_TEASERS, 4), found=True),
        CorpusExample(_joined_pages(_TEASERS, 2), found=False),
        CorpusExample(tuple(f"{number} {_joined_pages(_TEASERS, 1)[0]}" for number in range(12)), found=False),
        CorpusExample(_pages("Introduction", 12), found=False),
        CorpusExample(_pages("Datenschutzerklärung", 12), found=False),
        CorpusExample(_pages("By Ana Cruz, 4 March 2019", 12), found=False),
        CorpusExample(_pages("Printed from the pages of the town's almanac", 3)[:5], found=False),
    ],
)(RepeatedAcrossDocuments)
