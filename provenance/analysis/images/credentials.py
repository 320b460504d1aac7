"""Content credentials: the C2PA manifest in an image, and whether the image is still what was signed.

Whose signature it is decides no trust list here: a signature that holds by a certificate nobody knows is valid, one over an image
that was changed afterwards is not. Nothing is fetched, neither manifests nor the state of certificates.
"""

from __future__ import annotations

import functools
import io
import os
from enum import StrEnum
from typing import Any

import msgspec

from provenance.named_tuples import NamedTuple

_SETTINGS = {
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": False},
}
_OF_THE_SIGNER = ("signingCredential.", "timeStamp.", "cawg.", "algorithm.deprecated")
"""How codes of failures begin that say something of the signer or the time, not of the image."""
_DEEPEST = 8
"""Images, each made from the next, whose manifests are followed: an image may be said to be made from itself."""


class State(StrEnum):
    """What is known of the content credentials of an image."""

    NONE = "none"
    VALID = "valid"
    INVALID = "invalid"
    REMOTE = "remote"
    """The manifest is kept elsewhere and was not fetched."""
    UNREADABLE = "unreadable"


class Credentials(NamedTuple):
    """The active manifest of an image."""

    state: State
    failures: tuple[str, ...] = ()
    """The codes of C2PA for what does not hold, for invalid ones."""
    author: str = ""
    """Whom the manifest names as the author of the work."""
    digital_source_types: tuple[str, ...] = ()
    """Of the image and of what it was made from by editing, the latest first."""


@functools.lru_cache(maxsize=1)
def _context(process: int) -> Any:  # noqa: ANN401, ARG001 - of c2pa, whose handles do not outlive a fork
    import c2pa  # noqa: PLC0415 - a native library of 16 MB, for documents with images alone

    return c2pa.Context.from_dict(_SETTINGS)


def read_credentials(content: bytes, media_type: str) -> Credentials:
    """The content credentials in the bytes of an image of that media type."""
    import c2pa  # noqa: PLC0415 - as above

    stream = io.BytesIO(content)
    try:
        reader = c2pa.Reader.try_create(media_type, stream, context=_context(os.getpid()))
        if reader is None:
            return Credentials(State.NONE)
        with reader:
            store: dict[str, Any] = msgspec.json.decode(reader.json())
    except (c2pa.C2paError.NotSupported, c2pa.C2paError.ManifestNotFound):
        return Credentials(State.NONE)
    except c2pa.C2paError.RemoteManifest:
        return Credentials(State.REMOTE)
    except (
        c2pa.C2paError.Verify,
        c2pa.C2paError.Signature,
        c2pa.C2paError.Assertion,
        c2pa.C2paError.Manifest,
    ) as error:
        return Credentials(State.INVALID, (str(error)[:200],))
    except (c2pa.C2paError, msgspec.DecodeError, ValueError):
        return Credentials(State.UNREADABLE)
    return _judge(store)


def _judge(store: dict[str, Any]) -> Credentials:
    manifests = store.get("manifests") or {}
    active = manifests.get(store.get("active_manifest")) or {}
    failures = tuple(dict.fromkeys(code for code in _failures(store) if not code.startswith(_OF_THE_SIGNER)))
    invalid = store.get("validation_state") == "Invalid" and bool(failures)
    return Credentials(
        State.INVALID if invalid else State.VALID,
        failures if invalid else (),
        _author(active),
        tuple(_source_types(manifests, active)),
    )


def _failures(store: dict[str, Any]) -> list[str]:
    results = store.get("validation_results") or {}
    found = [item.get("code") for item in (results.get("activeManifest") or {}).get("failure") or ()]
    for delta in results.get("ingredientDeltas") or ():
        found += [item.get("code") for item in (delta.get("validationDeltas") or {}).get("failure") or ()]
    return [code for code in found if isinstance(code, str)]


def _author(manifest: dict[str, Any]) -> str:
    for assertion in manifest.get("assertions") or ():
        if assertion.get("label", "").startswith("stds.schema-org.CreativeWork"):
            for person in _listed((assertion.get("data") or {}).get("author")):
                if isinstance(person, dict) and _text(person.get("name")):
                    return _text(person.get("name"))
    return ""


def _source_types(manifests: dict[str, Any], manifest: dict[str, Any]) -> list[str]:
    """Of the active manifest, then of the one that its image was opened from, and so on."""
    found: list[str] = []
    for _ in range(_DEEPEST):
        for assertion in manifest.get("assertions") or ():
            if assertion.get("label", "").startswith("c2pa.actions"):
                for action in (assertion.get("data") or {}).get("actions") or ():
                    if kind := _text(action.get("digitalSourceType")):
                        found.append(kind)
        parents = [each for each in manifest.get("ingredients") or () if each.get("relationship") == "parentOf"]
        if not parents or parents[0].get("active_manifest") not in manifests:
            break
        manifest = manifests[parents[0]["active_manifest"]]
    return list(dict.fromkeys(found))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return " ".join(value.split())[:300] if isinstance(value, str) else ""
