"""What a look-up of a link says (the judgement behind CIT312), and which addresses may be looked up at all."""

from __future__ import annotations

from enum import Enum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Annotated
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import msgspec

__all__ = [
    "HOPS",
    "LookupOptions",
    "Redirects",
    "address_to_ask",
    "dead_because",
    "is_public",
    "lost_because",
    "next_address",
    "unverified_because",
]

_UNICAST, _SHOWN, _PROTOCOL = ip_network("2000::/3"), ip_network("3fff::/20"), ip_network("192.0.0.0/24")
"""What of IPv6 is given to hosts, what of it only documentation shows, and what of IPv4 is for protocols."""
_TRANSLATED = ip_network("64:ff9b::/96")
"""How a network that has only IPv6 writes an address of IPv4 (RFC 6052)."""
_LOW = 0xFFFF_FFFF
HOPS = 5
"""Redirects that are followed."""
_LONGEST_NAME = 253
"""Characters of the name of a host: a longer one leads nowhere, and to write it for the network takes the square of its length."""
_SCHEMES = frozenset({"http", "https"})
_REFUSALS = frozenset({401, 402, 403, 405, 406, 407, 418, 425, 429, 451, 999})
"""Answers of a server that is there and does not want to be asked by a program: they say nothing of the page."""
_SENT_AS_WRITTEN = "/?%:@!$&'()*+,;=~"
"""Signs of a path or query that are no letters and stay as they are."""
_OF_ADDRESSES = _SENT_AS_WRITTEN + "#[]"


class Redirects(Enum):
    """Ways that have no end."""

    ROUND = "in a circle"
    MANY = "on and on"


class LookupOptions(msgspec.Struct, frozen=True):
    """Options of `dead-link`."""

    maximum: Annotated[int, msgspec.Meta(ge=0)] = 100
    """Links of one document that are looked up."""
    timeout: Annotated[float, msgspec.Meta(gt=0)] = 10.0
    """Seconds that a server has for an answer."""
    pause: Annotated[float, msgspec.Meta(ge=0)] = 0.5
    """Seconds between two questions to one host."""
    allow_private: bool = False
    """Ask private addresses as well, for a server of one's own."""


def address_to_ask(target: str) -> str | None:
    """The address to look up for a link: without its fragment; None for what is no address of the web.

    Letters beyond ASCII and blanks are escaped in its path and query, as a browser does before it asks.
    """
    try:
        parts = urlsplit(target.strip())
        port = parts.port
        path, query = (quote(part, safe=_SENT_AS_WRITTEN) for part in (parts.path or "/", parts.query))
    except ValueError:  # also half a pair of surrogates, of which there are no bytes
        return None
    if parts.scheme.lower() not in _SCHEMES or not parts.hostname or parts.username is not None or port == 0:
        return None
    if len(parts.hostname) > _LONGEST_NAME:
        return None
    return urlunsplit((parts.scheme.lower(), parts.netloc, path, query, ""))


def is_public(address: str) -> bool:
    """Whether an IP address, as a name was resolved, is one of the public internet.

    It must be asked of the address that is then connected to, on every hop: a name may resolve to another one the second time.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inner = (
            found.ipv4_mapped or found.sixtofour or (IPv4Address(int(found) & _LOW) if found in _TRANSLATED else None)
        )
        if inner is None:
            return found in _UNICAST and found not in _SHOWN and found.is_global
        found = inner
    return found.is_global and not found.is_multicast and found not in _PROTOCOL


def next_address(current: str, location: str) -> str | None:
    """Where a redirect leads; None where it leads out of the web or from https to http, or to what is no address.

    `location` is a header as `http.client` reads it, by Latin-1; its bytes are escaped as they came.
    """
    written = quote(location.encode("latin-1", "replace"), safe=_OF_ADDRESSES)
    try:
        following = address_to_ask(urljoin(current, written))
    except ValueError:
        return None
    if following is None or (current.startswith("https:") and not following.startswith("https:")):
        return None
    return following


def dead_because(status: int | None, address: str) -> str | None:
    """What to say of the answer of an address that was asked twice where it was needed; None where it is alive or nothing can be said.

    `status` is None where nobody answered.
    """
    if status is None:
        return f"nobody answers at {address}: link to a page that is there, or to an archived copy"
    if status < 400 or status in _REFUSALS:
        return None
    if status in {404, 410}:
        return f"{address} is not there any more (its server answers {status}): link to where it moved, or to an archived copy"
    return f"{address} does not work (its server answers {status}): check it, or link to an archived copy"


def lost_because(redirects: Redirects, address: str) -> str:
    """What to say of an address whose redirects do not come to an end. Nothing is known of its page: servers that set a cookie first send round whoever keeps none."""
    what = (
        "its server leads back to an address that was asked before"
        if redirects is Redirects.ROUND
        else f"it leads on to another address more than {HOPS} times"
    )
    return f"{address} leads {redirects.value} ({what}): open it in a browser, and link to where it ends there"


def unverified_because(address: str) -> str:
    """What to say of an address whose server nobody vouches for. Browsers fetch parts of a certificate that a server forgot to send, so that they may open it all the same."""
    return f"the certificate of the server of {address} cannot be verified by this machine: open it in a browser, and link to another copy where that warns as well"
