"""Markdown: CommonMark with tables and footnotes on markdown-it-py, front matter, and the place of every character."""
