"""Feeds: RSS 0.9 to 2.0 and Atom. Every entry is a document."""
