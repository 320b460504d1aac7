"""HTML pages and fragments: Beautiful Soup's tree on html.parser, with the place of every character of it."""
