"""What an office publishes of itself: the frame of a page, and addresses at its own domain."""

from __future__ import annotations

from urllib.parse import urlsplit

from provenance.api import Document, Region, analysis

_FRAME = frozenset({Region.FOOTER, Region.HEADER, Region.NAV, Region.ASIDE, Region.FORM})


def in_frame(document: Document, offset: int) -> bool:
    """Whether a place stands around a page's article: there the outlet speaks of itself."""
    block = document.block_at(offset)
    return block is not None and not _FRAME.isdisjoint(block.regions)


@analysis()
def own_domains(document: Document) -> frozenset[str]:
    """The domains of the addresses that the document declares as its own, without their first labels."""
    hosts = (urlsplit(declared.value).hostname for declared in document.declared if declared.field == "url")
    return frozenset(registered(host) for host in hosts if host)


_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"})


def registered(host: str) -> str:
    """The part of a host name that somebody registered: `bbc.co.uk` of `news.bbc.co.uk`."""
    labels = host.lower().rstrip(".").split(".")
    under = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS else 2
    return ".".join(labels[-under:])
