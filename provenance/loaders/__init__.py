"""Loaders: source bytes to documents."""
