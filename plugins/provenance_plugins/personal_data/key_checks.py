"""Check digits and structure of keys: what a key that was really given out must satisfy."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType

from provenance.api import lazy_pattern

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
"""Of the checksum, from BIP 173."""


def in_base(number: int, digits: str, width: int) -> str:
    """A number written with these digits, filled up from the left to a width."""
    written = ""
    while number:
        number, rest = divmod(number, len(digits))
        written = digits[rest] + written
    return written.rjust(width, digits[0])


def crc32_base62(key: str) -> bool:
    """GitHub and npm: the last six characters are the CRC-32 of those between prefix and them."""
    body = key.partition("_")[2]
    return in_base(zlib.crc32(body[:-6].encode()), _BASE62, 6) == body[-6:]


def crc32_hex(key: str) -> bool:
    """Atlassian: the last eight hexadecimal digits are the CRC-32 of all before them."""
    return f"{zlib.crc32(key[:-8].encode()):08X}" == key[-8:]


def crc32_hex_little(key: str) -> bool:
    """Grafana: the same behind an underscore, lowest byte first."""
    body, _, check = key.rpartition("_")
    return zlib.crc32(body.encode()).to_bytes(4, "little").hex() == check


def gitlab(key: str) -> bool:
    """GitLab: older tokens have no check digits; routable ones end with the CRC-32 of all before in base 36."""
    if "." not in key:
        return True
    return in_base(zlib.crc32(key[:-7].encode()), _BASE36, 7) == key[-7:]


def pypi(key: str) -> bool:
    """PyPI: a macaroon (version 2) whose location is pypi.org or test.pypi.org."""
    decoded = _decoded(key.removeprefix("pypi-"))
    return decoded is not None and decoded[:2] == b"\x02\x01" and b"pypi.org" in decoded[:20]


def sixty_four_bytes(key: str) -> bool:
    """Azure storage: 512 bits in base64."""
    decoded = _decoded(key.partition("AccountKey=")[2] or key)
    return decoded is not None and len(decoded) == 64


def bech32(key: str) -> bool:
    """age: the checksum of BIP 173 over human-readable part and data."""
    prefix, _, data = key.lower().rpartition("1")
    values = [ord(character) >> 5 for character in prefix] + [0] + [ord(character) & 31 for character in prefix]
    values += [_BECH32.index(character) for character in data]
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_BECH32_GENERATORS):
            check ^= generator if top >> bit & 1 else 0
    return check == 1


def discord(key: str) -> bool:
    """Discord: the first part is the bot's number (a decimal of 17 to 20 digits) in base64."""
    decoded = _decoded(key.partition(".")[0])
    return decoded is not None and decoded.isdigit() and 17 <= len(decoded) <= 20


_SIGNATURES = {"HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES384": 96, "ES512": 132, "EdDSA": 64}
"""Bytes of a signature (RFC 7518, RFC 8037); those of RSA are as long as the key, 128 to 1,024."""


def jwt(key: str) -> bool:
    """A JSON Web Token with header, claims and a signature that can be one of the algorithm it names."""
    parts = key.split(".")
    header, claims, signature = json_part(parts[0]), json_part(parts[1]), _decoded(parts[2])
    if header is None or claims is None or signature is None:
        return False
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm.lower() == "none":
        return False
    size = _SIGNATURES.get(algorithm)
    return len(signature) == size if size else 128 <= len(signature) <= 1024


def opens_one_file(address: str, key: str) -> bool:
    """Whether a web token in the query of an address names the file or the page that the address leads to, by a value of its own length there or by the address itself: whoever has the link has the one thing, and nothing else."""
    where, mark, query = address.partition("?")
    if not mark or key not in query or key.count(".") != _DOTS:
        return False
    claims = json_part(key.split(".")[1])
    if claims is None:
        return False
    parts = frozenset(_BETWEEN.split(where))
    named = [value for value in claims.values() if isinstance(value, str) and len(value) >= _NAME_OF_FILE]
    return any(value in parts or _place_of(value) == _place_of(where) for value in named)


def _place_of(address: str) -> str:
    """Host and path of an address that leads to a page of a site; of its front page a value of its own, since who has that is let in everywhere."""
    host, _, path = address.rpartition("://")[2].partition("?")[0].rstrip("/").partition("/")
    return f"{host.removeprefix('www.')}/{path}" if path else address


_DOTS, _NAME_OF_FILE = 2, 20
"""Stops in a web token, and characters of the name of a file that nobody guesses."""
_BETWEEN = lazy_pattern(r"[/.:]")


def runs_out_before(key: str, today: date) -> bool:
    """Whether a web token says that it was good until a day before today (RFC 7519, `exp`), behind that on which it was made (`iat`), and holds none by which one gets a new one."""
    claims = json_part(key.split(".")[1]) if key.count(".") == _DOTS else None
    if claims is None or _RENEWS.search(str(claims)) is not None:
        return False
    last, made = claims.get("exp"), claims.get("iat", 0)
    if isinstance(last, bool) or not isinstance(last, int | float) or not 0 < last < _LAST_SECOND:
        return False
    if not isinstance(made, int | float) or last <= made:
        return False  # no time that a server wrote, which may read it otherwise
    return datetime.fromtimestamp(last, tz=UTC).date() < today


_RENEWS = lazy_pattern(r"(?i)refresh[ _-]?token")
_LAST_SECOND = 32_503_680_000
"""The year 3000: what is beyond it is no time in seconds."""


def json_part(part: str) -> dict[str, object] | None:
    """The object that a part of a token encodes; None where it is none."""
    decoded = _decoded(part)
    if decoded is None:
        return None
    import json  # noqa: PLC0415 - few texts have a token

    try:
        value = json.loads(decoded)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def pem(key: str) -> bool:
    """The base64 of a DER sequence, an OpenSSH key or an OpenPGP packet; not dots, and not a sentence about it."""
    body = key.split("-----")[2].replace("\\r", "").replace("\\n", "\n")
    # Headers (RFC 1421, RFC 4880) have a colon, their continuation a comma, the checksum of OpenPGP begins with "=".
    lines = body.splitlines()
    data = "".join(line.strip() for line in lines if ":" not in line and "," not in line and line[:1] != "=")
    decoded = _decoded("".join(data.split()))
    if decoded is None or len(decoded) < 48:
        return False
    return "ENCRYPTED" in body or decoded.startswith(_KEY_BEGINS)


_KEY_BEGINS = (b"\x30", b"openssh-key-v1\x00", b"\x94", b"\x95", b"\x97", b"\xc5")
"""A DER sequence, OpenSSH, and the secret-key packet of OpenPGP in its old and its new form (RFC 4880, 4.2)."""


def _decoded(part: str) -> bytes | None:
    """Base64 of either alphabet, with or without its padding; None where it is none."""
    bare = part.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


CHECKS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        check.__name__: check
        for check in (
            crc32_base62,
            crc32_hex,
            crc32_hex_little,
            gitlab,
            pypi,
            sixty_four_bytes,
            bech32,
            discord,
            jwt,
            pem,
        )
    }
)
"""By the name that `data/secrets.toml` calls them; each takes the whole match."""
