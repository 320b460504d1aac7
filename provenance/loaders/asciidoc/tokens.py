"""What opens something within the lines of AsciiDoc."""

from __future__ import annotations

import re

from provenance.patterns import lazy_pattern

TOKEN = lazy_pattern(
    r"(?P<escape>\\)?(?:(?P<name>\{(?:\w[\w-]{0,80}|(?:set|counter2?):[^{}\n]{0,200})\})"
    r"|(?<![^\W_]|:)(?P<address>(?:https?|ftps?|irc|file)://[^\s\[\]<>]{1,2000})(?P<worded>\[)?"
    r"|(?P<raw>pass|stem|latexmath|asciimath):[a-z,]{0,40}\["
    r"|(?<![^\W_]|:)(?P<picture>image|icon):(?P<file>[^:\s\[][^\n\[\]]{0,1000})\["
    r"|(?<![^\W_]|:)(?P<macro>[a-z][a-z0-9_-]{1,30}):(?P<target>[^:\s\[\]][^\s\[\]]{0,1000}|(?<=xref:):[^\s\[\]]{1,1000}|)\["
    r"|<<(?P<place>[^<>,\n]{1,300})(?:,(?P<said>[^<>]{0,1000}))?>>"
    r"|<(?P<plain>(?:https?|ftp|irc|mailto):[^\s<>]{1,2000})>"
    r"|\[\[\[(?P<entry>[\w:][^\[\],\n]{0,100})(?:,(?P<label>[^\[\]\n]{0,200}))?\]\]\]"
    r"|(?P<anchor>\[\[[A-Za-z_:][^\[\],\n]{0,200}(?:,[^\[\]\n]{0,200})?\]\])"
    r"|(?P<index>\(\(\((?:[^()]|\([^()]{0,200}\)){1,600}\)\)\)|\(\((?:[^()]|\([^()]{0,200}\)){1,600}\)\))"
    r"|(?P<passed>\+\+\+|\+\+|\$\$|\+(?=\S))"
    r"|(?<=[ \t])(?P<end>\+)(?=[ \t]*(?:\n|\Z))"
    r"|(?P<dash>--)|(?P<sign>\((?:C|R|TM)\))"
    r"|(?P<entity>&(?:[a-zA-Z]{2,10}\d{0,2}|#\d{2,6}|#x[0-9a-fA-F]{2,5});)"
    r"|(?P<apostrophe>(?<=\w\\)'(?=\w))|(?P<bar>(?<=\\)[|!])|(?P<directive>(?:include|ifdef|ifndef|ifeval|endif)::))"
)
MAY_OPEN = lazy_pattern(r"[\\{<+&]|:\S|--|\[\[|\(\(|\$\$|\([CRT]")
"""A sign of each of them: a paragraph without one is words and marks."""
GLUED = ("footnote", "footnoteref", "link", "xref", "indexterm", "indexterm2")
"""Macros that may stand right behind a word."""
LEADS = frozenset({"link", "xref", "mailto"})
ADDRESS = lazy_pattern(r"(?:https?|ftps?|file|irc)://|mailto:|link:|xref:", re.IGNORECASE)
TO = lazy_pattern(r"[^\s\[\]]{0,500}\[")
"""What may stand between the name of an address and the words of the link."""
WORDED = lazy_pattern(r"(?P<target>\S+?)\[(?P<words>.*)\]", re.DOTALL)
TAG = lazy_pattern(
    r"</?[A-Za-z][^<>]{0,500}>|<!--(?:(?!-->|<!--)[^\0]){0,2000}-->|(?P<entity>&(?:[a-zA-Z]{2,10}\d{0,2}|#\d{2,6}|#x[0-9a-fA-F]{2,5});)"
)
"""What stands in what passes as it is: the tags of HTML, its comments and its references."""
CODE_TAG = lazy_pattern(r"<(?P<end>/?)(?:code|kbd|samp|tt)\b")
PAGE = lazy_pattern(r"(?:.*[/:$])?(?P<name>[^/:$#]+?)(?:\.(?:adoc|asciidoc|html))?(?:#(?P<part>.*))?")
SIGNS = {"(C)": "©", "(R)": "®", "(TM)": "™"}
DEEPEST = 8
"""Macros within one another."""
BEFORE_PASSED = ";:\\"
GROUPS = (
    *("name", "address", "raw", "picture", "macro", "place", "plain", "entry", "anchor", "index", "passed", "end", "dash"),
    *("sign", "entity", "apostrophe", "bar", "directive"),
)  # fmt: skip
"""The groups of a token, one of which each has."""
