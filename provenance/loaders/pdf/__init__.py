"""PDF files: pages of glyphs that become lines, paragraphs and headings again, with the extra `pdf`."""
