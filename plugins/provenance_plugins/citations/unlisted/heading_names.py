"""The name that a program gives to the place of a heading, by its own rules.

Which program makes a page of a text is seldom said in it; the links of the text show it, as far as they lead somewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from unicodedata import category, combining, normalize

import msgspec

from provenance.api import lazy_pattern

__all__ = ["NamesOfHeadings", "names_of_headings"]


class NamesOfHeadings(msgspec.Struct, frozen=True):
    """How one program names the places of headings."""

    heading: Mapping[str, str]
    """Headings by the name of their place in small letters; of two with one name the first."""
    name: Mapping[str, str]
    """Names of places by their heading."""


_RUN = lazy_pattern(r"-{2,}")
_SIGNS = lazy_pattern(r"[\s~`!@#$%^&*()\-_+=\[\]{}|\\;:\"'<>,.?/]+")
"""The signs that Hexo takes for ends of words."""
_MORE_SIGNS = lazy_pattern(r"[\s~`!@#$%^&*()\-_+=\[\]{}|\\;:\"'“”‘’<>,.?/–—]+")
"""Those of VuePress, with quotation marks and dashes."""
_BEFORE_LETTER = lazy_pattern(r"\A[\W\d_]+")
_LETTERS = {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
"""Letters without a mark of their own that programs fold like those with one."""


def _github(heading: str) -> str:
    """GitHub, and with it Hugo, Docusaurus, mdBook and Jekyll: https://gohugo.io/configuration/markup/."""
    return "".join(one for one in heading.strip() if one.isalnum() or one in " -_" or category(one)[0] == "M").replace(
        " ", "-"
    )


def _github_of_words(heading: str) -> str:
    """The same, with one hyphen between two words that a sign parted: what is left out leaves no blank."""
    return "-".join(_github(heading).replace("-", " ").split())


def _gitlab(heading: str) -> str:
    """GitLab: several hyphens in a row are one: https://docs.gitlab.com/user/markdown/#heading-ids-and-links."""
    return _RUN.sub("-", _github(heading))


def _kramdown(heading: str) -> str:
    """Kramdown by itself: what stands before the first letter is left out, and so is what is not ASCII."""
    kept = "".join(one for one in heading if one.isascii() and (one.isalnum() or one in " -"))
    return _BEFORE_LETTER.sub("", kept).replace(" ", "-")


def _pandoc(heading: str) -> str:
    """Pandoc: from the first letter on, with dots: https://pandoc.org/MANUAL.html#extension-auto_identifiers."""
    kept = "".join(one for one in heading if one.isalnum() or one in " -_.")
    return _BEFORE_LETTER.sub("", "-".join(kept.split()))


def _python(heading: str) -> str:
    """Python-Markdown and MkDocs: marks of letters and what is not ASCII are left out, hyphens and blanks in a row are one."""
    kept = "".join(one for one in normalize("NFKD", heading) if one.isascii() and (one.isalnum() or one in " -_"))
    return "-".join(kept.replace("-", " ").split())


def _hexo(heading: str) -> str:
    """Hexo: marks of letters are left out, and runs of signs are one hyphen."""
    return _SIGNS.sub("-", _folded(heading)).strip("-")


def _old_hexo(heading: str) -> str:
    """Hexo, which read a heading behind its entities: "&" is "amp"."""
    return _hexo(heading.replace("&", " amp "))


def _vuepress(heading: str) -> str:
    """VuePress: as Hexo, with "_" before a number."""
    name = _MORE_SIGNS.sub("-", _folded(heading)).strip("-")
    return f"_{name}" if name[:1].isdigit() else name


def _blackfriday(heading: str) -> str:
    """Blackfriday, with which Hugo wrote pages up to its version 0.60: runs of anything but letters and numbers are one hyphen."""
    return "-".join("".join(one if one.isalnum() else " " for one in heading).split())


def _markdown_it(heading: str) -> str:
    """Markdown-it-anchor: blanks alone become hyphens."""
    return "-".join(heading.split())


_PROGRAMS: Sequence[Callable[[str], str]] = (
    _github,
    _github_of_words,
    _gitlab,
    _python,
    _hexo,
    _old_hexo,
    _vuepress,
    _blackfriday,
    _markdown_it,
    str.strip,
)
"""GitHub first, as the one that most texts are written for."""
_WITHOUT_NUMBERS: Sequence[Callable[[str], str]] = (_kramdown, _pandoc)
"""Those that leave out the number with which a heading begins."""
_SEVERAL = 2
"""Links that only such a program leads somewhere, at least."""
_KEEP_CAPITALS = frozenset({_hexo, _old_hexo})


def names_of_headings(
    headings: Sequence[str], wanted: Sequence[str], *, by_pandoc: bool = False
) -> tuple[NamesOfHeadings, ...]:
    """The names of headings as those programs make them by which all of the wanted names lead somewhere that do so by any; else as one makes them by which the most do. GitHub first; of a text that is written for Pandoc, its names are among them."""
    low = {name.lower() for name in wanted}
    made = [_named(headings, program) for program in _PROGRAMS]
    whole = set[str]().union(*(low.intersection(names.heading) for names in made))
    for program in _WITHOUT_NUMBERS:  # one link without the number of its heading is a slip, several follow a rule
        names = _named(headings, program)
        only = low.intersection(names.heading) - whole
        if len(only) >= _SEVERAL or (only and by_pandoc and program is _pandoc):
            made.append(names)
            whole |= only
    led = [len(low.intersection(names.heading)) for names in made]
    best = [names for names, count in zip(made, led, strict=True) if count == max(led)]
    return tuple(best if max(led) == len(whole) else best[:1])


def _named(headings: Sequence[str], program: Callable[[str], str]) -> NamesOfHeadings:
    name = {
        heading: program(heading) if program in _KEEP_CAPITALS else program(heading).lower() for heading in headings
    }
    return NamesOfHeadings({made.lower(): heading for heading, made in reversed(name.items())}, name)


def _folded(words: str) -> str:
    bare = "".join(one for one in normalize("NFKD", words) if not combining(one))
    return "".join(_LETTERS.get(one, one) for one in bare)
