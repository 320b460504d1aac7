"""Texts in light markup of wikis and blogs: MediaWiki, TiddlyWiki, Textile."""
