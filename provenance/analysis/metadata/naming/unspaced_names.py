"""Names in scripts that set no space between words: which letters are a person, which a body, and which are words of the page."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.scripts import CJK, has_letter
from provenance.api import lazy_pattern

PERSON, HANDLE, ORGANISATION, ROLE = "person", "handle", "organisation", "role"

_LONGEST = 12
"""Letters of the longest name of a person."""
_AROUND = " \t\u3000（）［］〔〕【】()[]<>＜＞／/|｜:：,，;；@＠"
_WORDED = lazy_pattern(r"[：:。，、！？!?“”‘’\"「」『』《》〈〉（）()\[\]【】…，；;|｜／/]")
"""What stands in sentences and between a label and its words, and inside no name."""
_TOLD = lazy_pattern(r"[ぁ-ん](?:する|した|です|ます|ない)$|を|(?:こと|もの|ください|する|した|です|ます)$")
"""What Japanese words have that are a sentence or a button, and no name."""
_OUTLET = lazy_pattern(r"^[^=＝]*[=＝]|[／/][^／/]{1,8}(?:報導|報道|报道|專電|电)$", signs=("=", "＝", "／", "/"))
"""Before a name its outlet or place, and behind it whence it is reported: "서울=김하늘", "記者張文／台北報導"."""
_CODE = lazy_pattern(r"[A-Za-z]{0,4}\d*")
"""What a newsroom puts behind the name of an editor: "張文 PK155"."""
_FOREIGN = lazy_pattern(r"[ァ-ヶー]{2,}(?:[・＝ ][ァ-ヶー]{1,})+|[\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,6})+")
"""The name of somebody of another language, with the mark between its parts."""
_KANA = lazy_pattern(r"[\u3040-\u30ff]")
_HANGUL = lazy_pattern(r"[\uac00-\ud7af]+")
_THREE = 3
"""Words of a name with a body and a post behind it, or of two names with one post; and letters of a name in Korean, where those of two are mostly words."""
_CHINESE, _JAPANESE = 3, 7
"""Letters of a name with a surname of one letter, and of one with a surname of two."""


def unspaced(part: str, words: Words, *, trusted: bool) -> tuple[str, str] | None:
    """The name in a part of a byline and what it is, `person`, `handle`, `organisation` or `role`; None for what is no name.

    `trusted`: the words stand where only a name stands, so that one without a known surname is taken for one too.
    """
    part = _OUTLET.sub("", part.strip(_AROUND)).strip(_AROUND)
    if not part or _WORDED.search(part) is not None or _TOLD.search(part) is not None:
        return None
    tokens = part.split()
    if has_letter(tokens[0], CJK):
        while len(tokens) > 1 and _CODE.fullmatch(tokens[-1]) is not None:
            tokens.pop()
    posts = sorted(
        (word for word in words.occupations | words.roles if len(word) > 1 and has_letter(word, CJK)),
        key=len,
        reverse=True,
    )
    if (
        trusted
        and len(tokens) >= _THREE
        and tokens[-1].endswith(tuple(posts))
        and _is_full_name(tokens[0], words)
        and _is_body(tokens[1], words)
    ):
        return tokens[0], PERSON  # whose body and post stand behind the name: "김하늘 한강대 건축학부 초빙교수"
    if (
        trusted
        and len(tokens) >= _THREE
        and any(len(one) >= _THREE and one.endswith(tuple(words.groups)) for one in tokens)
        and not _is_full_name(tokens[0], words)
    ):
        return part, ORGANISATION  # "정책 사회부 선임 기자"
    named = [bare for token in tokens if (bare := _without_post(token, posts))]
    if not named:
        return part, ROLE
    letters = "".join(named)
    if any(word in letters for word in words.organisations if len(word) > 1 and has_letter(word, CJK)):
        return part, ORGANISATION
    if trusted and len(letters) > 2 and letters[-1] in words.organisations and not _has_surname(letters, words):
        return part, ORGANISATION
    name = " ".join(named)
    if len(letters) > _LONGEST or (not trusted and any(word in letters for word in words.plain)):
        return None
    if _FOREIGN.fullmatch(name) is not None or (len(named) < 3 and _has_surname(letters, words)):
        return name, PERSON
    if not trusted:
        return None
    return name, PERSON if len(named) > 1 and all(len(one) > 1 for one in named) else HANDLE


def apart(part: str, words: Words) -> list[str]:
    """The names of several people that stand beside each other with a space between them, and behind that of their outlet: "张文 王小红", "日报记者 张文"; else the part as it is."""
    tokens = part.split() if " " in part and has_letter(part, CJK) else []
    if (
        len(tokens) >= _THREE
        and tokens[-1] in words.occupations
        and all(_is_full_name(one, words) for one in tokens[:-1])
    ):
        return tokens[:-1]
    people = [token for token in tokens if token not in words.occupations and _has_surname(token, words)]
    outlets = len(tokens) - len(people)
    if outlets and (tokens[0] in words.surnames or words.patterns.helped.match(part) is not None):
        return [part]
    return people if len(tokens) > 1 and people and outlets <= 1 and people == tokens[outlets:] else [part]


def _is_full_name(token: str, words: Words) -> bool:
    """Whether a word is the name of a person and no word that begins as one: "정책 사회부"."""
    return (
        _has_surname(token, words)
        and (len(token) >= _THREE or _HANGUL.fullmatch(token) is None)
        and not token.endswith((*words.organisations, *words.groups))
    )


def _is_body(token: str, words: Words) -> bool:
    """Whether a word is the name of a body, and not of a part of one ("사회부"), before which the house may stand."""
    return (
        len(token) >= _THREE
        and token.endswith(tuple(words.organisations - words.roles - words.groups))
        and token not in words.organisations
        and not token.endswith(tuple(words.groups | words.roles))
    )


def _without_post(token: str, posts: list[str]) -> str:
    """A word without the posts that run into it: "本报记者张文", "山田太郎記者"; empty where nothing else is in it."""
    whole, before = token, ""
    while before != token:
        before = token
        for post in posts:
            token = token.removeprefix(post).removesuffix(post)
    return token if len(token) > 1 or token == whole else ""  # a letter alone is what some write under: "山"


def _has_surname(letters: str, words: Words) -> bool:
    """Whether letters have the form of a name: a surname that is known, and a given name of the length that such have."""
    if letters[:2] in words.surnames:
        return 2 < len(letters) <= _JAPANESE
    return letters[:1] in words.surnames and 1 < len(letters) <= _CHINESE and _KANA.search(letters) is None
