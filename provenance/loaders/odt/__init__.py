"""Texts in the OpenDocument format (`.odt`)."""
