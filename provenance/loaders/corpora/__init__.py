"""Texts in XML that is no feed: lists of articles, editions in TEI, documents of paragraphs."""
