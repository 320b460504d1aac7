"""Variables of a program that a text speaks of, which nobody has to fill in: in a path, in the name of a file, as the value of an option, beside code."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["is_of_program", "is_value_of_option", "shows_code", "shows_labelled_code"]

_PATH = lazy_pattern(r"[/\\][\w.*]|\.\w")
_OF_BUILDS = ("${project.", "${env.", "${maven.", "${java.", "${basedir}")
"""What a build fills into the files of a program."""
_LABELLED = lazy_pattern(
    r"(?m)^(?:bash|css|html|javascript|jinja2?|js|json|jsx|liquid|markdown|php|python|ruby|scss|sh|sql|toml|twig|typescript|vue|xml|yaml|yml)[ \t]*$"
)
_LABELS = 2
"""Such labels in a text that was copied from a chat or a page with its code."""
_COORDINATE = lazy_pattern(r"(?<![\w.:-])[\w.-]+:[\w.-]+:\Z")
"""Before the version of a part of a program: "org.lamp:lamp-parent:${revision}"."""
_OF_PATHS = frozenset({"/", "\\", "="})
_ISSUE = lazy_pattern(r"\[[A-Z]{2,10}-\d+\]")
"""The number of an issue: "[FERRY-12] Replace …"."""
_FILE_NAME = 60
"""Characters before a variable in the name of a file, and behind it."""
_OPTIONS = 150
"""Characters of an option and its value before a variable."""
_NAME = 30
"""Characters of the name of an option, with what parts it from its value."""
_OPTION = lazy_pattern(r"(?:^|\s)--[a-z][a-z-]{1,20}[ =][\"'][^\"'\n]{0,120}\Z")
"""The beginning of a value that a program is given: `docker stats --format "table {{.Name}}`."""
_SWITCH = lazy_pattern(r"(?:^|\s)(?:-[A-Za-z] |--[a-z][a-z-]{1,20}[ =])\Z")
"""An option whose whole value a variable is: "-E %KIND%", "--name=${name}"."""
_HYPHENS = 2
_NAME_BEFORE = lazy_pattern(r"[\w%.-]*\Z")
_NAME_BEHIND = lazy_pattern(r"[\w%.-]{0,60}")


def is_of_program(document: Document, span: Span) -> bool:
    """Whether a variable stands in a text that shows code or holds settings, in a path or the name of a file, or in the title of an issue of a tracker."""
    text = document.text
    if text.startswith(_OF_BUILDS, span.start):
        return True
    if _COORDINATE.search(text, max(0, span.start - _FILE_NAME), span.start) is not None:
        return True
    if _PATH.match(text, span.end) or text[max(0, span.start - 1) : span.start] in _OF_PATHS:
        return True
    if _is_in_name(text, span):
        return True
    if _is_named_bare(document, span) or _is_of_system(document, span):
        return True
    block = document.block_at(span.start)
    # A line of a thousand variables is searched once, and not for each of them.
    if block is not None and document.recall(
        ("issue", block.span), lambda document: _names_issue(document, block.span)
    ):
        return True
    return document.recall("shows code", shows_code) or document.recall("settings", _holds_settings)


def _is_named_bare(document: Document, span: Span) -> bool:
    """Whether a text names a variable elsewhere without its braces, with the sign that makes one of it: "the variable $lamp_dir" for "{$lamp_dir}"."""
    name = document.slice(span).strip("{}$#%")
    return name in document.recall("names with a sign", _names_with_sign)


def _is_of_system(document: Document, span: Span) -> bool:
    r"""Whether a variable is one that Windows has on every machine, or that a line of a script in the same text sets: `SET LAMPS=C:\\lamps`."""
    name = document.slice(span)
    return name[:1] == name[-1:] == "%" and (
        _OF_WINDOWS.fullmatch(name) is not None
        or name.strip("%").upper() in document.recall("names that a script sets", _names_set)
    )


def _names_set(document: Document) -> frozenset[str]:
    text = document.source
    return frozenset(name.upper() for name in _SET.findall(text)) if "set " in text or "SET " in text else frozenset()


_OF_WINDOWS = lazy_pattern(
    r"(?i)%(?:(?:local)?appdata|userprofile|allusersprofile|program(?:files(?:\(x86\))?|data)|system(?:root|drive)|windir|te?mp|home(?:path|drive)|comspec)%"
)
"""https://learn.microsoft.com/windows/deployment/usmt/usmt-recognized-environment-variables; names of persons and machines are not among them: those a text may want filled in."""
_SET = lazy_pattern(r"(?m)^[ \t]*@?(?:set|SET|Set)[ \t]+(?:/[aApP][ \t]+)?\"?([A-Za-z_]\w{0,40})=")


def _names_with_sign(document: Document) -> frozenset[str]:
    return frozenset(_NAMED_BARE.findall(document.text)) if "$" in document.text else frozenset()


_NAMED_BARE = lazy_pattern(r"(?<![{\w$])\$([A-Za-z_]\w{3,40})")


def _holds_settings(document: Document) -> bool:
    """Whether most lines of a plain text give a setting its value, as the files of builds do: "build.dir=out"."""
    if document.media_type != "text/plain":
        return False
    lines = [line for line in document.source.splitlines() if line.strip() and not line.lstrip().startswith(("#", ";"))]
    return len(lines) >= _SETTINGS and sum(_SETTING.match(line) is not None for line in lines) >= _MOSTLY * len(lines)


_SETTING = lazy_pattern(r"[ \t]*[A-Za-z_][\w.-]*[ \t]*=|\[[\w. -]{1,40}\][ \t]*$")
_SETTINGS, _MOSTLY = 5, 0.6
"""Lines of such a file at least, and the share of them that give a value: lists go on in the next lines."""


def _names_issue(document: Document, block: Span) -> bool:
    return _ISSUE.search(document.text, *block) is not None


def _is_in_name(text: str, span: Span) -> bool:
    """Whether a variable is a part of the name of a file that hyphens join: "initramfs-%%ARCH%%-%%KV%%"."""
    before = text[max(0, span.start - _FILE_NAME) : span.start]
    first = len(before) - len(_NAME_BEFORE.search(before)[0])  # type: ignore[index]  # it matches nothing, too
    name = before[first:] + text[span.start : span.end] + _NAME_BEHIND.match(text, span.end)[0]  # type: ignore[index]
    return name.count("-") >= _HYPHENS and name[0].isalpha()


def shows_code(document: Document) -> bool:
    """Whether a text has code among its words, or as a block."""
    source = document.source
    if "`" in source and document.media_type != "text/html":
        return True
    return ("<" in source and ("<code" in source or "<pre" in source)) or BlockKind.CODE in {
        block.kind for block in document.blocks
    }


def shows_labelled_code(document: Document) -> bool:
    """Whether a plain text has code below labels that name its language, as a chat or a page has them."""
    return document.media_type == "text/plain" and document.recall("labelled code", _shows_labels)


def _shows_labels(document: Document) -> bool:
    return sum(1 for _ in zip(_LABELLED.finditer(document.text), range(_LABELS), strict=False)) == _LABELS


def is_value_of_option(text: str, start: int) -> bool:
    """Whether a variable stands in a value that a program is given, or is one: `docker stats --format "table {{.Name}}`, "the option -E %KIND%"."""
    if _OPTION.search(text, max(0, start - _OPTIONS), start) is not None:
        return True
    return text[start - 1 : start] in {" ", "="} and _SWITCH.search(text, max(0, start - _NAME), start) is not None
