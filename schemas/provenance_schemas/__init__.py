"""The JSON Schemas of Provenance, as package data."""
