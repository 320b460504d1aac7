"""Provenance: a checker of content moderation and provenance."""
