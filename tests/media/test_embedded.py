"""What images say of themselves: each kind of metadata, credentials that hold or do not, and files that are broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.images.credentials import Credentials, State
from provenance.analysis.images.files import Embedded, read_embedded
from provenance.analysis.images.xmp import Packet, read_packet
from tests.media.common import EXAMPLES, iim, packet, picture

CREATOR = "<dc:creator><rdf:Seq><rdf:li>Ana Cruz</rdf:li><rdf:li>Li Wei</rdf:li></rdf:Seq></dc:creator>"
AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
SIGNED = (EXAMPLES / "signed.png").read_bytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_xmp_is_read_from_any_kind_of_image(kind: str) -> None:
    found = read_embedded(picture(kind, xmp=packet(CREATOR + "<photoshop:Credit>Example Post</photoshop:Credit>")))
    assert (found.creators, found.credit) == (("Ana Cruz", "Li Wei"), "Example Post")


@pytest.mark.parametrize(
    "written",
    [
        packet(f"<Iptc4xmpExt:DigitalSourceType>{AI}</Iptc4xmpExt:DigitalSourceType>"),
        packet(f'<Iptc4xmpExt:DigitalSourceType rdf:resource="{AI}"/>'),
        packet(attributes=f' Iptc4xmpExt:DigitalSourceType="{AI}"'),
    ],
)
def test_a_property_may_be_written_in_three_ways(written: str) -> None:
    assert read_embedded(picture("JPEG", xmp=written)).digital_source_types == ("trainedAlgorithmicMedia",)


def test_exif() -> None:
    found = read_embedded(picture("JPEG", exif={0x013B: "Ana Cruz; Li Wei", 0x8298: "Example Post"}))
    assert (found.creators, found.rights) == (("Ana Cruz", "Li Wei"), "Example Post")


@pytest.mark.parametrize(("coded", "utf8"), [("utf-8", True), ("utf-8", False), ("cp1252", False)])
def test_iim_in_the_encodings_that_programs_write(coded: str, *, utf8: bool) -> None:
    found = read_embedded(iim([(80, "Zoë Müller".encode(coded)), (110, b"Example Post"), (115, b"Pool")], utf8=utf8))
    assert (found.creators, found.credit, found.source) == (("Zoë Müller",), "Example Post", "Pool")


def test_entities_and_oversized_packets_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "Ana"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert read_packet(bomb) == Packet()
    assert read_packet(b"<x>" + b" " * 3_000_000 + b"</x>") == Packet()


@given(st.binary(max_size=300))
def test_no_packet_raises(content: bytes) -> None:
    assert isinstance(read_packet(content), Packet)


# -- content credentials ----------------------------------------------------------------------------------------------------


def test_a_signature_that_holds_is_valid_whoever_signed() -> None:
    found = read_embedded(SIGNED).credentials
    assert (found.state, found.failures) == (State.VALID, ())


def test_what_the_manifest_says_of_the_source() -> None:
    found = read_embedded((EXAMPLES / "signed-ai-made.png").read_bytes())
    assert found.digital_source_types == ("trainedAlgorithmicMedia",)


def test_an_image_that_was_changed_after_signing() -> None:
    found = read_embedded((EXAMPLES / "changed-after-signing.png").read_bytes()).credentials
    assert (found.state, found.failures) == (State.INVALID, ("assertion.dataHash.mismatch",))


def test_an_image_without_a_manifest() -> None:
    assert read_embedded(picture("JPEG")).credentials.state is State.NONE


@given(st.integers(min_value=0, max_value=len(SIGNED) - 1), st.integers(min_value=1, max_value=255))
def test_no_changed_byte_leaves_credentials_valid(at: int, change: int) -> None:
    """Every byte is signed, or part of the manifest: the image is invalid, has lost its manifest, or cannot be read."""
    changed = SIGNED[:at] + bytes([SIGNED[at] ^ change]) + SIGNED[at + 1 :]
    assert read_embedded(changed).credentials.state is not State.VALID


# -- broken files -----------------------------------------------------------------------------------------------------------


@given(st.integers(min_value=0, max_value=len(SIGNED)))
def test_a_file_that_was_cut_is_no_crash(end: int) -> None:
    read_embedded(SIGNED[:end])


@given(
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"GIF89a", b"<svg "]), st.binary(max_size=200)
)
def test_no_bytes_raise(start: bytes, rest: bytes) -> None:
    read_embedded(start + rest)


def test_what_is_no_image_is_unreadable() -> None:
    assert read_embedded(b"<html>not found</html>") == Embedded(credentials=Credentials(State.UNREADABLE))
