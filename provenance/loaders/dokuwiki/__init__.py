"""Pages of DokuWiki, as it keeps them in `data/pages`: https://www.dokuwiki.org/wiki:syntax."""
