"""`python -m provenance`."""

from provenance.cli import entry

entry()
