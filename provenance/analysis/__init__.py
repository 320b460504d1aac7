"""Shared readings of a document, computed at most once each."""
