"""Org mode, by https://orgmode.org/worg/org-syntax.html, and what programs that make sites of it add."""
