"""Whose page it is by the logo at its head: a picture that leads home, or is called a logo, and says in words what readers see in it."""

from __future__ import annotations

import re

from provenance.analysis.addresses import host_of
from provenance.api import HEADING_KINDS, Document, Image, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

_HEAD = 400
"""Characters of the text above which a logo stands."""
_IMAGES = 12
"""Images at the head that are looked at."""
_CALLED = lazy_pattern(r"(?i)(?<![a-z])logo(?![a-z])|\blogo_?\d*\b|site-?(?:brand|logo)|brand(?:ing)?-?(?:logo|image)")
_OTHERS = lazy_pattern(
    r"(?i)(?<![a-z])(?:partner|sponsor|client|customer|member|award|badge|licen[cs]e|social|share|footer)s?(?![a-z])"
)
"""In what the logos of others are called by."""
_FILE = r"(?:index|home|default|main)\.(?:html?|php|aspx?)"
_HOME = lazy_pattern(
    rf"(?i)(?:(?:\.{{0,2}}/)+(?:{_FILE})?|{_FILE})(?:[?#].*)?|https?://[\w.-]+/?(?:(?:index|home|default)\.\w{{3,5}})?"
)
_LINKED = lazy_pattern(r"(?i)https?://")
_NAME = lazy_pattern(
    r"(?=\d*[^\W\d_])[A-ZÀ-Þ0-9][^|<>{}\n]{1,48}(?<!\.jpg)(?<!\.png)(?<!\.gif)(?<!\.svg)(?<!\.jpeg)(?<!\.webp)",
    re.IGNORECASE,
)


def named_in_logo(document: Document) -> str | None:
    """The name in the logo of a page; None where it has none, or the logo of somebody else."""
    if not document.whole_page:
        return None
    for image in document.images[:_IMAGES]:
        if image.position > _HEAD:
            break
        name = _WITHOUT.sub("", " ".join((image.alt or "").split())).strip(" \t-–—|:,.!’'\"")
        low = name.lower()
        if (
            _NAME.fullmatch(name) is not None
            and low not in forms("publishers", "platform")
            and name[0].upper() == name[0]
            and low not in forms("publishers", "no_logo")
            and _NO_NAME.match(name) is None
            and _is_logo(document, image)
        ):
            return name
    return None


_WITHOUT = lazy_pattern(lambda: rf"(?i)\b(?:{alternatives('publishers', 'on_logo')})\b[\s:–—-]*")
"""What a logo's words say beside the name: "Logo of", "home page"."""


_NO_NAME = lazy_pattern(lambda: rf"(?i)(?:{alternatives('publishers', 'no_logo_begins')})(?!\w)")
"""How words begin that say what a picture shows, or what it is for."""


def _is_logo(document: Document, image: Image) -> bool:
    """Whether a picture is the logo of its own site: it leads to its front page, or is called a logo and leads nowhere else."""
    home = image.link != "" and _HOME.fullmatch(image.link) is not None
    if image.link and not home and not image.link.startswith("#"):
        return False
    if home and _LINKED.match(image.link) is not None and not _is_own(document, image.link):
        return False
    lineage = () if image.element is None else list(image.element.lineage())[:4]
    called = [image.target.rpartition("/")[2], *(word for one in lineage for word in (*one.classes, one.id))]
    if any(_OTHERS.search(word) is not None for word in called):
        return False
    return home or (
        any(_CALLED.search(word) is not None for word in called) and not _stands_below_heading(document, image)
    )


def _stands_below_heading(document: Document, image: Image) -> bool:
    """Whether an image stands in the text itself, where a logo is that of what the text is about."""
    return any(block.kind in HEADING_KINDS and block.span.end <= image.position for block in document.blocks)


def _is_own(document: Document, address: str) -> bool:
    """Whether a page's own links lead to the host of an address more than once: a sponsor is linked once."""
    host = host_of(address).removeprefix("www.")
    own = [host_of(link.target).removeprefix("www.") for link in document.links if "://" in link.target]
    return host != "" and own.count(host) > 1
