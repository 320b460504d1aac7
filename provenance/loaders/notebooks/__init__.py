"""Jupyter notebooks: their cells as one text in Markdown."""
