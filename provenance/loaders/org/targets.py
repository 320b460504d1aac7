"""Where links of Org lead: https://orgmode.org/manual/External-Links.html."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.loaders.org.tokens import PICTURE
from provenance.patterns import lazy_pattern

_ESCAPED = lazy_pattern(r"\\([\[\]\\])")
_SCHEME = lazy_pattern(r"(?P<scheme>[A-Za-z][A-Za-z0-9.+_-]{1,40}):(?P<rest>.*)", 16)
_FILE = lazy_pattern(r"file(?:\+\w{1,20})?:(?P<path>.*)|(?:attachment|download|image):(?P<held>.*)", 16)
_WITHIN = lazy_pattern(r"::.*", 16)
"""What is looked for in the file."""
_PATH = ("/", "./", "../", "~/", "~")
_BY_NAME = frozenset(
    {
        "id",
        "denote",
        "roam",
        "brain",
        "elisp",
        "shell",
        "help",
        "info",
        "man",
        "mu4e",
        "notmuch",
        "gnus",
        "file",
        "fuzzy",
        "eww-book",
    }
)
"""Links whose target says nothing to readers."""
_DIGITAL = "doi"


def plain(target: str) -> str:
    """A target without its escapes."""
    return _ESCAPED.sub(r"\1", target).strip() if "\\" in target else target.strip()


def picture_of(target: str, *, described: bool = False) -> str | None:
    """The address of the picture that a link without words of its own shows; None where it leads to something else. `described`: it is the words of another link, where an address alone shows it, too."""
    file = _FILE.fullmatch(target)
    if file is not None:
        path = file["path"] if file["path"] is not None else file["held"]
        path = path.removeprefix("//") if path.startswith("///") else path
    elif target.startswith(_PATH) or (described and "://" in target):
        path = target
    elif "://" in target:
        path = target.partition("?")[0]
    else:
        return None
    return path if PICTURE.fullmatch(path.partition("?")[0]) is not None else None


def leads_to(target: str, short: Mapping[str, str]) -> str:
    """The address of a link; of a place in the same file one that begins with `#`. `short`: what `#+LINK:` lines state."""
    file = _FILE.fullmatch(target)
    if file is not None:
        path, _, within = (file["path"] if file["path"] is not None else file["held"]).partition("::")
        return target if path.startswith("//") else path or f"#{within.lstrip('*#')}"
    if target.startswith("#"):
        return target
    if target.startswith("*"):
        return "#" + "-".join(target[1:].split())
    if target.startswith(_PATH):
        return _WITHIN.sub("", target)
    found = _SCHEME.fullmatch(target)
    if found is None:
        return "#" + "-".join(target.split())
    scheme, rest = found["scheme"], found["rest"]
    if scheme in short:
        stated = short[scheme]
        made = stated.replace("%s", rest).replace("%h", rest) if "%" in stated else stated + rest
        return made if "://" in made else _WITHIN.sub("", made)
    if scheme.lower() == _DIGITAL:
        return f"https://doi.org/{rest.strip('/')}"
    return f"#{rest}" if scheme == "id" else target


def shown(target: str) -> tuple[int, int]:
    """The stretch of a target that readers see where a link has no words: nothing of what only a program reads."""
    file = _FILE.fullmatch(target)
    if file is not None:
        return file.span("path") if file["path"] is not None else file.span("held")
    found = _SCHEME.fullmatch(target)
    if found is not None and found["scheme"] in _BY_NAME:
        return 0, 0
    return (1, len(target)) if target.startswith(("#", "*")) else (0, len(target))
