"""What is said where a run finds no document, and of what was named and is not read."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Sequence

from provenance.cli.session import say
from provenance.host.errors import UnknownName, UsageError, all_of
from provenance.host.files import Candidate, Finder
from provenance.host.settings import DEFAULT_EXCLUDE
from provenance.reporters.words import plural

_NAMED = 3
"""Files that a sentence names."""
_LOOKED_AT = 10_000
"""Files of a folder by whose endings it is told what it holds."""


def nothing_found(arguments: argparse.Namespace, finder: Finder, left: Sequence[Candidate] = ()) -> None:
    """Raise UsageError where there is no document at all, which `left` says of what there is; say so where `exclude` kept them out."""
    left = [candidate for candidate in left if not candidate.left_out]
    if left and all(candidate.named for candidate in left):
        raise all_of([_unread(candidate) for candidate in left])
    named = " ".join(arguments.stdin_filename or path if path == "-" else path for path in arguments.paths)
    if left:
        reasons = list(dict.fromkeys(f"{candidate.reason} ({candidate.path})" for candidate in left))
        more = f"; {plural(len(reasons) - _NAMED, 'more file', 'more files')}" if len(reasons) > _NAMED else ""
        message = f"{named}: there is no document in it that can be read: {'; '.join(reasons[:_NAMED])}{more}"
        raise UsageError(message)
    if finder.not_included:
        message = f"{named}: there is no file in it that `include` names, which leaves out {plural(finder.not_included, 'file')}"
        raise UsageError(message)
    if finder.ignored:
        message = f"{named}: a .gitignore leaves out all that is there ({', '.join(finder.ignored[:_NAMED])}): --no-respect-gitignore reads it"
        raise UsageError(message)
    if finder.exclusion.count:
        say(f"provenance: nothing to check: `exclude` keeps out all that {named} names")
        return
    tools = ", ".join(sorted(finder.exclusion.of_tools))
    if tools and not any(map(os.path.isdir, arguments.paths)):
        say(f"provenance: nothing to check: {named}: nothing is read in folders of tools ({tools})")
        return
    message = f"{named}: {_what_is_there(arguments.paths, tools)}; “Formats” in the documentation lists what is read"
    raise UsageError(message)


def tell_left(arguments: argparse.Namespace, finder: Finder) -> None:
    """Say what of a folder was not read since git leaves it out, and of which folders `exclude` leaves nothing."""
    if getattr(arguments, "quiet", False):
        return
    if finder.ignored:
        some = ", ".join(finder.ignored[:_NAMED])
        more = f" and {len(finder.ignored) - _NAMED:,} more" if len(finder.ignored) > _NAMED else ""
        say(f"provenance: left out, since a .gitignore names them: {some}{more}; --no-respect-gitignore reads them")
    for argument in finder.emptied:
        say(f"provenance: {argument}: `exclude` keeps out all that it names")


def _unread(candidate: Candidate) -> UsageError:
    """What is wrong with a file that somebody named; a plugin that was refused may read it."""
    where = str(candidate.file)
    return UnknownName(f"{where}: {candidate.reason}", where)


def _what_is_there(paths: Sequence[str], tools: str) -> str:
    """Why there is no document in what was named: it is empty, holds folders of tools alone, or files that nothing reads."""
    endings: Counter[str] = Counter()
    if not all(map(os.path.isdir, paths)):
        return "there is no document in it"
    for path in paths:
        for _, folders, names in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".") and name not in DEFAULT_EXCLUDE]
            endings.update(os.path.splitext(name)[1].lower() or "without an ending" for name in names)  # noqa: PTH122 - names
            if sum(endings.values()) >= _LOOKED_AT:
                break
    if not endings:
        return f"there is nothing in it but {tools}, where nothing is read" if tools else "the folder is empty"
    most = [f"{count:,} {ending}" for ending, count in endings.most_common(_NAMED)]
    left = len(endings) - _NAMED
    more = f" and {plural(left, 'more kind', 'more kinds')}" if left > 0 else ""
    return f"there is no document in it, only files that nothing reads ({', '.join(most)}{more})"
