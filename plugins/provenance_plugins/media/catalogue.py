"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.media.credit_mismatch import credit_mismatch
from provenance_plugins.media.invalid_content_credentials import invalid_content_credentials
from provenance_plugins.media.missing_alt_text import missing_alt_text
from provenance_plugins.media.missing_image import missing_image
from provenance_plugins.media.uncredited_image import uncredited_image
from provenance_plugins.media.undisclosed_synthetic_image import undisclosed_synthetic_image

RULES: list[AnyRule] = [
    uncredited_image,
    invalid_content_credentials,
    undisclosed_synthetic_image,
    credit_mismatch,
    missing_alt_text,
    missing_image,
]
