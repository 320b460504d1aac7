"""What is said where a run finds no document, and of what was named and is not read."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from provenance.cli.session import say
from provenance.host import bare_folders
from provenance.host.errors import UnknownName, UsageError, all_of
from provenance.host.files import Finder
from provenance.host.globs import in_tools
from provenance.host.kinds import Candidate
from provenance.reporters.words import plural

_NAMED = 3
"""Files that a sentence names."""


def nothing_found(arguments: argparse.Namespace, finder: Finder, left: Sequence[Candidate] = ()) -> None:
    """Raise UsageError where there is no document at all, which `left` says of what there is; say so where `exclude` kept them out."""
    left = [candidate for candidate in left if not candidate.left_out]
    if left and all(candidate.named for candidate in left):
        raise all_of([_unread(candidate) for candidate in left])
    named = " ".join(arguments.stdin_filename or path if path == "-" else path for path in arguments.paths)
    if left:
        reasons = list(dict.fromkeys(f"{candidate.reason} ({candidate.path})" for candidate in left))
        more = f"; {plural(len(reasons) - _NAMED, 'more file', 'more files')}" if len(reasons) > _NAMED else ""
        them = "it" if len(arguments.paths) == 1 else "them"
        message = f"{named}: there is no document in {them} that can be read: {'; '.join(reasons[:_NAMED])}{more}"
        raise UsageError(message)
    if finder.not_included:
        message = f"{named}: {bare_folders.not_included(finder.not_included)}"
        raise UsageError(message)
    if finder.ignored:
        message = f"{named}: {bare_folders.ignored(finder.ignored)}"
        raise UsageError(message)
    if finder.exclusion.count:
        say(f"provenance: nothing to check: `exclude` keeps out all that {named} names")
        return
    tools = sorted(finder.exclusion.of_tools)
    if tools and not any(map(os.path.isdir, arguments.paths)):
        say(f"provenance: nothing to check: {named}: {in_tools(' or '.join(tools))}")
        return
    raise UsageError(f"{named}: {_why(arguments.paths, finder)}")


def _why(paths: Sequence[str], finder: Finder) -> str:
    """Why there is no document in what was named: in a folder, as each of several is told of itself, or under a pattern."""
    if not all(map(os.path.isdir, paths)):
        what = "there is no document in it"
    elif of_tools := bare_folders.of_tools(finder.path_of(Path(paths[0]))):
        return of_tools
    else:
        what = bare_folders.what_is_there(paths[0])
    return f"{what}; “Formats” in the documentation lists what is read"


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
