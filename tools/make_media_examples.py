"""Makes the little images that the rules of `media` have as examples: one pixel with metadata, and two signed with a certificate that exists for one run.

    python tools/make_media_examples.py

Needs the extra `media`. The images are kept in git; run this again only to change them.
"""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import c2pa
import PIL.Image
import PIL.PngImagePlugin
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

FOLDER = Path(__file__).parents[1] / "plugins" / "provenance_plugins" / "media" / "examples"
AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">{}</rdf:Description></rdf:RDF></x:xmpmeta>'
)


def png(fields: str) -> bytes:
    """One grey pixel with an XMP packet."""
    text = PIL.PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", XMP.format(fields))
    out = io.BytesIO()
    PIL.Image.new("L", (1, 1), 128).save(out, "PNG", pnginfo=text)
    return out.getvalue()


def certificate() -> tuple[bytes, bytes]:
    """A chain of a leaf and its root, and the key of the leaf, as PEM. The keys are forgotten after the run."""
    now = datetime.now(UTC)
    root_key, leaf_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())

    def build(
        name: str, key: ec.EllipticCurvePrivateKey, issuer: str, signer: ec.EllipticCurvePrivateKey, *, root: bool
    ) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(name))
            .issuer_name(_name(issuer))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=3650))
            .add_extension(x509.BasicConstraints(ca=root, path_length=None), critical=True)
            .add_extension(x509.KeyUsage(not root, False, False, False, False, root, root, False, False), critical=True)  # noqa: FBT003 - the form of the library
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        )
        if not root:
            builder = builder.add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
            )
        return builder.sign(signer, hashes.SHA256())

    root = build("Example root", root_key, "Example root", root_key, root=True)
    leaf = build("Example signer", leaf_key, "Example root", root_key, root=False)
    pem = serialization.Encoding.PEM
    key = leaf_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return leaf.public_bytes(pem) + root.public_bytes(pem), key


def _name(text: str) -> x509.Name:
    return x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, text), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Example Post")]
    )


def signed(image: bytes, source_type: str, chain: bytes, key: bytes) -> bytes:
    """The image with content credentials that say how it was made."""
    action = {"action": "c2pa.created", "digitalSourceType": source_type}
    manifest = {
        "claim_generator_info": [{"name": "provenance-examples", "version": "1"}],
        "title": "example",
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [action]}}],
    }
    # No time stamp: nothing is asked of the network.
    signer = c2pa.Signer.from_info(c2pa.C2paSignerInfo(c2pa.C2paSigningAlg.ES256, chain, key, None))
    context = c2pa.Context.from_dict(
        {"verify": {"verify_trust": False, "verify_after_sign": False}, "builder": {"thumbnail": {"enabled": False}}}
    )
    out = io.BytesIO()
    c2pa.Builder(json.dumps(manifest), context=context).sign(signer, "image/png", io.BytesIO(image), out)
    return out.getvalue()


def main() -> None:
    """Write the images."""
    FOLDER.mkdir(exist_ok=True)
    chain, key = certificate()
    capture = signed(png(""), AI.replace("trainedAlgorithmicMedia", "digitalCapture"), chain, key)
    at = capture.index(b"IDAT") + 8
    for name, content in {
        "credited.png": png("<dc:creator><rdf:Seq><rdf:li>Ana Cruz</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>Example Post</photoshop:Credit>"),
        "ai-made.png": png(f"<Iptc4xmpExt:DigitalSourceType>{AI}</Iptc4xmpExt:DigitalSourceType>"),
        "signed.png": capture,
        "changed-after-signing.png": capture[:at] + bytes([capture[at] ^ 1]) + capture[at + 1 :],
        "signed-ai-made.png": signed(png(""), AI, chain, key),
    }.items():  # fmt: skip
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
