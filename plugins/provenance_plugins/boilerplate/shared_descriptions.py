"""Descriptions in the front matter of two or three texts on different things: one was begun as a copy of the other, and what lists and search engines show of it is another text's (BLP415)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import combinations

from provenance.analysis import metadata
from provenance.api import Confidence, CorpusHit, Document, Fact, Seen, Severity, lazy_pattern, quoted
from provenance_plugins.boilerplate.sources import is_draft, is_test_data

__all__ = ["DESCRIBED", "descriptions", "shared_description"]

DESCRIBED = "described:"
"""With which the keys of descriptions begin."""
_OF_FRONT_MATTER = "front-matter:"
_LONG, _WORDS = 60, 8
"""Characters and words of a description that two texts do not have by chance; shorter ones name a series."""
_FEWEST, _MOST = 2, 3
"""Documents with it: more have what a site says of itself."""
_BEGINNING = 40
"""Characters by which a text is known to have its description itself, as a program takes it from there."""
_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_UNSPACED = "\u0e00"
"""Scripts from here on mostly have no spaces, so that their titles cannot be compared word by word."""


def descriptions(document: Document) -> Iterator[Fact]:
    """The description of a text, with its title and the name of its file."""
    if not document.has_front_matter:
        return
    said = next(
        (one for one in document.declared if one.field == "description" and one.origin.startswith(_OF_FRONT_MATTER)),
        None,
    )
    title = metadata(document).title
    if said is None or title is None or len(said.value) < _LONG or said.value.count(" ") < _WORDS - 1:
        return
    if is_draft(document) or is_test_data(document) or any(sign >= _UNSPACED for sign in title.value if sign.isalpha()):
        return
    words = sorted(set(_WORD.findall(title.value.casefold())))
    if words:
        stem = document.path.rpartition("/")[2].partition(".")[0]
        small = " ".join(said.value.casefold().split())
        key = hashlib.blake2b(small.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        yield Fact(
            f"{DESCRIBED}{key}",
            None,
            payload=[said.value, title.value, stem, said.value[:_BEGINNING] in document.text, *words],
        )


def shared_description(facts: Iterable[Seen]) -> Iterator[CorpusHit]:
    """One finding for two or three texts whose titles have no word in common, as those of a series or of versions of one text have; not where each begins so itself."""
    members: list[Seen] = []
    for seen in facts:
        members.append(seen)
        if len(members) > _MOST:
            return
    told = [seen.payload for seen in members if isinstance(seen.payload, list)]
    if len(told) < _FEWEST or all(own for _, _, _, own, *_ in told):
        return
    if any(one[2] == other[2] or not set(one[4:]).isdisjoint(other[4:]) for one, other in combinations(told, 2)):
        return
    titles = " and ".join(quoted(str(one[1])) for one in told[:2])
    yield CorpusHit(
        f"{quoted(str(told[0][0]))} is the description of {titles}{' and another text' if len(told) == _MOST else ''}, which have different titles: write each text’s own",
        members,
        Confidence.MEDIUM,
        Severity.INFO,
    )
