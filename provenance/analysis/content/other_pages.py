"""Links that lead to another page of the site that a text is on, as the titles of other articles do."""

from __future__ import annotations

from provenance.analysis.addresses import host_of, path_of
from provenance.api import Document, Phrases

__all__ = ["leads_to_other"]

_WORDS = Phrases.load(__package__, "linked_titles")


def leads_to_other(document: Document, target: str) -> bool:
    """Whether a link leads to another page of the text's own site: to no place of this page, no file and no other site; an address in full only where the text's own is known."""
    address, _, place = target.partition("#")
    if not address or address.partition("?")[0].rpartition(".")[2].lower() in _WORDS.texts("file"):
        return False
    own = [one.value for one in document.declared if one.field == "url"]
    if place and (not own or any(path_of(one).rstrip("/") == path_of(address).rstrip("/") for one in own)):
        return False
    if address.startswith("//") or "://" in address:
        return host_of(address).removeprefix("www.") in {host_of(one).removeprefix("www.") for one in own} - {""}
    return address.startswith("/") or ":" not in address
