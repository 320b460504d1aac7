"""Images: whose they are, whether they are what they say, and whether everybody can read them."""

from __future__ import annotations

from provenance.api import AnyRule, hookimpl
from provenance_plugins.media.credit_mismatch import credit_mismatch
from provenance_plugins.media.invalid_content_credentials import invalid_content_credentials
from provenance_plugins.media.missing_alt_text import missing_alt_text
from provenance_plugins.media.missing_image import missing_image
from provenance_plugins.media.uncredited_image import uncredited_image
from provenance_plugins.media.undisclosed_synthetic_image import undisclosed_synthetic_image


@hookimpl
def provenance_rules() -> list[AnyRule]:
    """MED701 to MED706."""
    return [
        uncredited_image,
        invalid_content_credentials,
        undisclosed_synthetic_image,
        credit_mismatch,
        missing_alt_text,
        missing_image,
    ]
