"""How long a text is in words, also in scripts that set no space between them.

There, letters are counted, and so many of them come to a word of a language that has spaces. The ratios are those of GMX-V 2.0, the standard by which
translations are measured (ETSI GS LIS 004): 2.8 characters in Chinese and 3.0 in Japanese, which are told apart here by nothing, and 6.0
in Thai, which names no ratio for Lao, Khmer and Burmese: they are written with as many signs. Korean sets spaces.
"""

from provenance.patterns import lazy_pattern

_BROAD, _NARROW = 3, 6
"""Letters of a word: of Chinese and Japanese, of the scripts of South-East Asia."""
_BROAD_LETTER = lazy_pattern(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_NARROW_LETTER = lazy_pattern(r"[\u0e01-\u0e4e\u0e81-\u0eff\u1000-\u103f\u1050-\u109f\u1780-\u17d3]")
_UNSPACED = lazy_pattern(
    r"[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e01-\u0e4e\u0e81-\u0eff\u1000-\u103f\u1050-\u109f\u1780-\u17d3]"
)
_JOINED = lazy_pattern(
    r"[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff0f\uff1a-\uff20\u0e01-\u0e4e\u0e81-\u0eff\u1000-\u104f\u1050-\u109f\u1780-\u17db]+"
)
"""A run of such letters, with the stops that stand between them."""


def count_words(text: str) -> int:
    """The words of a text; of scripts without spaces, what its letters come to."""
    if text.isascii() or _UNSPACED.search(text) is None:
        return len(text.split())
    broad, narrow = len(_BROAD_LETTER.findall(text)), len(_NARROW_LETTER.findall(text))
    return len(_JOINED.sub(" ", text).split()) + -(-broad // _BROAD) + -(-narrow // _NARROW)


def has_words(text: str, least: int) -> bool:
    """Whether a text has at least so many words, of which no more are counted than need be."""
    if len(text.split(None, least)) >= least:
        return True
    return not text.isascii() and _UNSPACED.search(text) is not None and count_words(text) >= least
