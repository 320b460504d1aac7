"""Names in other forms than their own, as pages and programs write them into a cell: behind a label, before a day, in an address, the last name first.

To be asked of a column: one cell may have such a form by chance.
"""

from __future__ import annotations

from provenance.patterns import lazy_pattern

_TAG = lazy_pattern(r"<[^<>]{1,200}>", signs=("<",))
_PROFILE = lazy_pattern(
    r"https?://[^\s?#]{3,120}/(?:authors?|autor(?:es|en)?|auteurs?|people|person|staff|by|profiles?|team|contributors?|writers?|reporters?|journalists?|columnists?|penulis|redaktion)/(?P<slug>[a-z]+(?:-[a-z]+){1,3})/?",
    signs=("http",),
)
_LABEL = lazy_pattern(
    r"(?i)(?:[^\W\d_]+\s){0,4}(?:by|author|autor|auteur|von|por|par|oleh|penulis)\s*:?\s+(?=\S)|(?:(?:[^\W\d_]+\s){0,3}(?:reporters?|writers?|journalists?|correspondents?|editors?|author|autor(?:in)?|автор)\s?:|reporter)\s*(?=\S)"
)
_BEHIND = lazy_pattern(
    r"\s*[|•·(/]|\s+[-–—]\s|,?\s+(?:on|am|le|el|em|il|pada)\s(?=.{0,14}\d)|[,\s]+(?=\d)|\s(?:is|was)\s(?:an?|the)\s"
)
"""What ends a name that a day, an outlet or a note follows."""
_TURNED = lazy_pattern(r"(?P<last>[A-ZÀ-Þ][\w’'-]{1,24}),\s?(?P<first>[A-ZÀ-Þ][\w’'-]{1,24}(?:\s[A-ZÀ-Þ]\.?)?)")
_SMALL = lazy_pattern(r"[a-zà-ÿ]{2,20}(?:[ _-][a-zà-ÿ]{2,20}){1,2}")
_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]{0,24}(?:\s(?:(?:de|da|van|von|der|bin|al)\s)?[A-ZÀ-Þ][\w.’'-]{0,24}){1,3}")
_ACCOUNT = lazy_pattern(r"@[A-Za-z]\w{2,29}|[A-Za-z][\w.+-]{0,40}@[A-Za-z][\w-]*(?:\.[\w-]+)+")
_SHORT_WORD = 2


def name_in(words: str) -> str | None:
    """The name that a cell has in another form; None where it has none."""
    profile = _PROFILE.fullmatch(words)
    if profile is not None:
        return _spelled(profile["slug"])
    bare = " ".join(_TAG.sub(" ", words).split())
    turned = _TURNED.fullmatch(bare)
    if turned is not None:
        return f"{turned['first']} {turned['last']}"
    if _SMALL.fullmatch(bare) is not None:
        return _spelled(bare)
    label = _LABEL.match(bare)
    rest = bare[label.end() :] if label is not None else bare
    end = _BEHIND.search(rest)
    name = rest[: end.start()].strip(" ,") if end is not None else rest
    return name if (name != words or label is not None) and _NAME.fullmatch(name) is not None else None


def account_in(words: str) -> bool:
    """Whether a cell is an account or an address for mail."""
    return "@" in words and _ACCOUNT.fullmatch(words) is not None


def _spelled(slug: str) -> str:
    return " ".join(part.capitalize() for part in slug.replace("_", "-").replace(" ", "-").split("-"))
