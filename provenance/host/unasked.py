"""What a plugin brings and nobody ever asks: a loader for an ending that another has, a rule for a kind of text that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.host.errors import nearest
from provenance.host.kinds import Kinds
from provenance.host.plugins import Plugin


def never_asked(plugin: Plugin, kinds: Kinds) -> Iterator[str]:
    """A sentence for each loader and rule of a plugin that is never asked."""
    for loader, ending, other in kinds.passed_over:
        if any(loader is one for one in plugin.loaders):
            yield (
                f"the loader {loader.name!r} gets no files that end in {ending}, which the loader {other.name!r} has: write declines(self, head),"
                " and it is asked before that one"
            )
    for rule in plugin.rules:
        for media_type in sorted(rule.media_types or ()):
            if media_type not in kinds.media_types:
                near = nearest(media_type, kinds.media_types) or ", so that it is not asked for any"
                yield f"the rule {rule.id} {rule.slug} has the media type {media_type!r}, which no loader reads{near}"
