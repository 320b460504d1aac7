"""The writers among the tags of a text: by their type, as the Guardian's interface gives them (https://open-platform.theguardian.com/documentation/tag), or by the folder of tags in which they stand, as Adobe Experience Manager keeps them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.patterns import lazy_pattern

_ADDRESSES = ("path", "id", "url", "uri", "href", "link", "webUrl")
_NAMES = ("title", "name", "webTitle", "label")
_LONGEST = 300
"""Characters of an address."""
_FOLDER = lazy_pattern(
    r"(?:\A|[/:])(?:authors?|auteurs?|autor(?:es|en|i)?|journalists?|journalisten|contributors?)[/:](?:[^/:\s]{1,40}[/:])?[a-z][\w-]*-[\w-]+/?\Z"
)
"""The end of an address: a folder of authors, that of a letter of the alphabet or not, and a name in small letters."""


def tagged_authors(tags: object) -> Iterator[str]:
    """Their names, in order; nothing of what is no list of tags."""
    for tag in tags if isinstance(tags, list) else ():
        if not isinstance(tag, Mapping):
            continue
        name = next((tag[key] for key in _NAMES if isinstance(tag.get(key), str)), None)
        if tag.get("type") == "contributor":
            name = tag.get("webTitle")
        elif not any(_is_in_folder(tag.get(key)) for key in _ADDRESSES):
            continue
        if isinstance(name, str) and name.strip():
            yield name


def _is_in_folder(address: object) -> bool:
    return isinstance(address, str) and len(address) <= _LONGEST and _FOLDER.search(address) is not None
