"""The names of licences: the SPDX list, what licences are called beside it, and the words of statements. All of it is data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from provenance.api import data_bytes, data_table, lazy_pattern

_NOISE = lazy_pattern(
    r"\b(?:the|a|an|license|licence|lizenz|licencia|licença|version|international|unported|generic|gnu)\b|[,\"“”’']"
)
_V = lazy_pattern(r"\bv(?:er)?\.?\s*(?=\d)|(?<=[a-z])(?=\d\b)")
_WHOLE = lazy_pattern(r"(?<![\d.])(\d)(?![\d.]|-)")
_LATER = lazy_pattern(r"(?<=\d)(?:\+|,?\s+or\s+(?:any\s+)?(?:later|newer|above)(?:\s+versions?)?)\Z", re.IGNORECASE)
_RELEASE = lazy_pattern(r"(?P<family>[A-Z]+L)-(?P<version>\d+(?:\.\d+)+)[a-z]?")
_RELEASED = lazy_pattern(
    r"\W*(?:the\s+)?(?:GNU\s+)?(?P<family>[A-Z]+L)(?:[\s-]?[Vv]\.?\s?|-|\s[Vv]ersion\s|\s(?=\d+\.\d)|(?=\d))(?P<version>\d{1,2}(?:\.\d)?)(?![\d.]\d|\w)"
)
"""A number alone ("GPL 9 years ago") is none of a version."""
_MENTION = lazy_pattern(
    r"(?P<before>(?:[A-Z][\w.+-]*,?\s+|\d-[Cc]lause\s+|[Gg]eneral\s+|of\s+|for\s+|[Vv]\d[\d.]*\s+){0,6}?)[Ll]icen[cs]e"
    r"(?P<after>(?:,?\s+(?:[Vv]ersion\s+|[Vv]\.?\s?)?\d(?:\.\d)?)?)"
)


@cache
def _words() -> Mapping[str, Mapping[str, object]]:
    return data_table(__package__, "words.toml")


@cache
def _spdx() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """{identifier in lower case: identifier}, {bare name: identifier}."""
    identifiers: dict[str, str] = {}
    by_name: dict[str, str] = {}
    for line in data_bytes(__package__, "spdx.tsv").decode().splitlines():
        code, tab, names = line.partition("\t")
        if not tab:
            continue  # what the file is
        identifiers[code.lower()] = code
        name = names.partition("\t")[2]  # as `bare` gives it: to make all of them takes 35 million instructions
        by_name.setdefault(name, code)
        if name.endswith(" only"):  # "GNU General Public License v3.0" says neither "only" nor "or later"
            by_name.setdefault(name.removesuffix(" only"), code.removesuffix("-only"))
    for written, known in _table("names").items():
        by_name[bare(written)] = str(known)
    by_name.pop("", None)
    return identifiers, by_name


def _table(name: str) -> Mapping[str, object]:
    return _words()[name]


def bare(name: str) -> str:
    """A name without what its writers add or leave out: "License", "version", articles; 2 is 2.0."""
    return " ".join(_WHOLE.sub(r"\1.0", _V.sub(" ", _NOISE.sub(" ", name.lower()))).split()).strip(" .-")


def identifier(text: str) -> str | None:
    """The identifier of a licence given by identifier or name; also `LicenseRef-…` and a trailing `+`."""
    stripped = text.strip(" .\"'`")
    if stripped.lower() in statements("generic"):
        return None  # "public" says who may read it, where "GNU Public License" without its first and last word is the same
    identifiers, by_name = _spdx()
    lower = stripped.lower()
    if lower.startswith(("licenseref-", "documentref-")):
        return stripped
    found = (
        identifiers.get(lower) or identifiers.get(lower.replace(" ", "-")) or identifiers.get(lower.removesuffix("+"))
    )
    name = bare(_LATER.sub("", stripped))
    return found or by_name.get(name) or identifiers.get(name.replace(" ", "-"))


def listed(text: str) -> bool:
    """Whether it is an identifier of the SPDX list as it stands there, capitals apart, or one of somebody's own (`LicenseRef-…`)."""
    lower = text.lower()
    return lower.removesuffix("+") in _spdx()[0] or lower.startswith(("licenseref-", "documentref-"))


@cache
def _releases() -> Mapping[str, Mapping[str, str]]:
    """{family: {version: identifier}} of licences that are called by letters (GPL, MPL, EUPL …): these are the name of nothing else."""
    families: dict[str, dict[str, str]] = {}
    for code in _spdx()[0].values():
        found = _RELEASE.fullmatch(code)
        if found and found["family"] not in statements("ambiguous"):
            families.setdefault(found["family"], {}).setdefault(found["version"], code)
    return families


def other_releases(text: str) -> tuple[str, ...]:
    """The identifiers of a licence of whose versions a text begins with one that there is none of: "GPLv9"; empty where it does not."""
    found = _RELEASED.match(text)
    known = _releases().get(found["family"]) if found else None
    if found is None or known is None:
        return ()
    version = found["version"] if "." in found["version"] else f"{found['version']}.0"
    return () if version in known else tuple(known.values())


def mentioned(text: str) -> str | None:
    """The licence that a text mentions by its name with the word "License" ("under the MIT License"); None where it does not."""
    for match in _MENTION.finditer(text):
        before = match["before"].split()
        for start in range(len(before)):
            name = f"{' '.join(before[start:])}{match['after']}"
            found = identifier(name)
            if found is not None:
                if start and _of_another(before[start - 1], name):
                    break
                return found
    return None


def _of_another(word: str, name: str) -> bool:
    """Whether the word before a name makes it that of another licence: "Lantern General Public License" is none of GNU's."""
    generic = statements("generic")
    rest = bare(name).rstrip(".0123456789 ").split()
    return bool(bare(word)) and word.lower() not in statements("before") and all(part in generic for part in rest)


def at_address(address: str) -> str | None:
    """The licence at a host and path; the longest known beginning counts."""
    known = [(prefix, code) for prefix, code in _table("addresses").items() if address.startswith(prefix)]
    return str(max(known, key=lambda pair: len(pair[0]))[1]) if known else None


def hosts(kind: str) -> frozenset[str]:
    """Hosts that serve licences alone."""
    listed = _table("hosts")[kind]
    return frozenset(str(host) for host in listed) if isinstance(listed, list) else frozenset()


@cache
def countries() -> frozenset[str]:
    """Countries behind the parts of a licence of Creative Commons, lower case."""
    listed = _table("commons")["countries"]
    return frozenset(map(str, listed)) if isinstance(listed, list) else frozenset()


@cache
def statements(kind: str) -> tuple[str, ...]:
    """The phrases of one kind of statement, lower case."""
    listed = _table("statements")[kind]
    return tuple(str(phrase) for phrase in listed) if isinstance(listed, list) else ()


def states(kind: str, text: str) -> bool:
    """Whether a text in lower case has a statement of the kind."""
    return any(phrase in text for phrase in statements(kind))


@cache
def _elements() -> re.Pattern[str]:
    """One pattern for the parts of Creative Commons licences; a space stands for a space, a hyphen or nothing."""
    groups = []
    for code, listed in _table("elements").items():
        phrases = sorted((str(phrase) for phrase in listed), key=len, reverse=True) if isinstance(listed, list) else []
        joined = "|".join(r"[\s‑-]?".join(map(re.escape, phrase.split(" "))) for phrase in phrases)
        groups.append(f"(?P<{code}>{joined})")
    return lazy_pattern(rf"(?<![^\W_])(?:{'|'.join(groups)})(?![^\W_])")


def elements(text: str) -> list[str]:
    """The parts of a Creative Commons licence that a text in lower case names, in the order of the text."""
    glued = re.sub(r"(?<=attribution)(?=non|share|no)|(?<=commercial)(?=share|no)", "-", text)
    return [code for match in _elements().finditer(glued) if (code := match.lastgroup) is not None]
