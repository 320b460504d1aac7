"""Who wrote a text, by whom its last line asks readers to follow at a network: "Follow Ana B. Cruz on Twitter"."""

from __future__ import annotations

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, any_of, lazy_pattern

_FOLLOWED = Phrases.load(LEXICON, "followed")
_LONGEST = 120
"""Characters of such a line at most."""
_FORCE = 4.0
_LAST = 4
"""The last blocks, in which a writer may be told of."""


_listed = _FOLLOWED.texts


_LINE = lazy_pattern(
    lambda: (
        rf"\W*(?i:{any_of(_listed('ask'))})\s(?P<names>[A-ZÀ-Þ][^\n@:;!?]{{3,80}}?)\s(?:(?i:{any_of(_listed('at'))})\s(?i:{any_of(_listed('network'))})(?:\W{{1,3}}(?i:follow\s)?@\w{{2,30}})?|\(?@\w{{2,30}}\)?)[\s.!)*_]*"
    )
)
_ENDS_SENTENCE = lazy_pattern(r"[.!?…”\"’»)]\s+(?=[A-ZÀ-Þ])")
"""Where the last sentence of a paragraph begins that such a line ran into."""


def followed(reader: Reader) -> list[Credit]:
    """The people whom the last line names so, of none of whom the text tells: a body is followed in the same words."""
    document = reader.document
    whole = document.text.rstrip()
    start = whole.rfind("\n", max(0, len(whole) - _LONGEST)) + 1
    found = _LINE.fullmatch(whole, start) if start else None
    # "Listen to Dr. Cruz on this" stands among the last lines, too.
    told = min(start, document.blocks[-_LAST:][0].span.start)
    if found is None:
        for end in _ENDS_SENTENCE.finditer(whole, max(start, len(whole) - _LONGEST)):
            found = _LINE.fullmatch(whole, end.end())
            if found is not None:
                start = told = end.end()
                break
    if found is None:
        return []
    byline = names_of(found["names"], reader.words, reader.sites)
    for name in byline.names:
        first, *_, last = [*name.text.split(), ""] if " " not in name.text else name.text.split()
        if name.kind is not Kind.PERSON or not is_given_name(first.title()) or whole.find(last, 0, told) >= 0:
            return []
    if not byline.clean:
        return []
    line = Line(whole[start:], start, Place.FOOT, document.block_index(start) or 0)
    return [
        credit(line, name, "description", _FORCE, found.start("names") - start, clean=True) for name in byline.names
    ]
