"""Those of the texts that take long to load, or did.

The list that is read is that of `adversarial_texts.py`.
"""

from __future__ import annotations

from adversarial_parts import (
    NEVER_ENDED,
    RICH_TEXT,
    RUNS,
    WORD,
    namespaces,
    open_fields,
    parts_of_a_text,
    repeated,
    tags_in_tags,
)
from adversarial_readers import COMPONENT, DOCUMENT, FORMATS, HTML, LOADING, MARKDOWN, ORG, RICH, ROW, RST, Growing

FILES = (
    Growing("namespaces of one root", DOCUMENT, 4_000, namespaces),
    Growing("parts of a text in columns", ROW, 500, parts_of_a_text),
    Growing("what begins like tags in tags", COMPONENT, 300, tags_in_tags),
    Growing("fields that nothing closes", DOCUMENT, 2_000, open_fields),
    Growing(
        "an instruction in many runs",
        DOCUMENT,
        10_000,
        repeated(
            "<w:instrText> lamp of the pier </w:instrText>",
            f"<w:document {WORD}><w:body>{RUNS}",
            "</w:r></w:p></w:body></w:document>",
        ),
    ),
    Growing(
        "brackets in a format",
        FORMATS,
        20_000,
        repeated("[", '<numFmts><numFmt numFmtId="170" formatCode="', '"/></numFmts>'),
    ),
    Growing("addresses in plain text", LOADING, 6_000, repeated("See https://example.org/a\n")),
    Growing("meta tags", LOADING, 4_000, repeated("<meta name=twitter:data1 content=Ana>"), HTML),
    Growing("links to their paragraphs", LOADING, 1_000, repeated("<p id=n{}></p><p>Oak <a href=#n{}>1</a></p>"), HTML),
    Growing("links in a link", LOADING, 2_700, repeated("<b><a></a>", "<a href=x><div>"), HTML),
    Growing("declarations in Markdown", LOADING, 5_000, repeated("<!oak\n"), MARKDOWN),
    Growing(
        "fences and variables of Markdown",
        LOADING,
        2_000,
        repeated("```\noak\n```\n{{ page.oak }}\n", "---\ntitle: Oak\n---\n"),
        MARKDOWN,
    ),
    *(
        Growing(f"{name} that never ends", LOADING, 50_000, repeated(token, "<p>oak</p>"), HTML)
        for name, token in NEVER_ENDED.items()
    ),
    Growing(
        "the same lines in paragraphs, items and notes",
        LOADING,
        500,
        repeated("The lamp\n\n- The lamp\n\n.. note:: The lamp\n\n"),
        RST,
    ),
    Growing(
        "a table of the same cells", LOADING, 1_000, repeated("   * - lamp\n     - lamp\n", ".. list-table::\n\n"), RST
    ),
    Growing("escaped signs in one paragraph", LOADING, 5_000, repeated("\\*lamp ", "a "), RST),
    Growing("signs that nothing closes in one paragraph", LOADING, 2_500, repeated("`lamp *oil |wick ", "a "), RST),
    Growing("addresses in one paragraph", LOADING, 2_500, repeated("https://lamp.org/a ", "a "), RST),
    Growing(
        "marks of DokuWiki that nothing closes",
        LOADING,
        1_000,
        repeated("<code>[[a {{a ((a %%b ''c /*d | ", "====== Lamp ======\n\n[[oil]]\n"),
    ),
    Growing("cells of DokuWiki", LOADING, 1_000, repeated("| [[a | {{b ^", "====== Lamp ======\n\n[[oil]]\n")),
    Growing("marks of Org that nothing closes", LOADING, 1_000, repeated("[[a][b *c /d =e [fn:: {{{f( $g @@h: "), ORG),
    Growing(
        "blocks and drawers of Org that nothing closes", LOADING, 1_000, repeated("#+begin_src\n:A:\n\\begin{b}\n"), ORG
    ),
    Growing("headings, items and rows of Org", LOADING, 1_000, repeated("* a\n - b :: c\n| d | e |\n[fn:1] f\n"), ORG),
    Growing("directives that nothing closes", LOADING, 500, repeated('[[!more text="""a ', "a\n\n"), MARKDOWN),
    Growing("programs that nothing closes", LOADING, 1_000, repeated("<script>\n\nlamp\n"), MARKDOWN),
    Growing("indented lines below a header", LOADING, 8, repeated("    two spoons of it\n", "Flour:\n", "Stir it.\n")),
    *(
        Growing(f"Rich Text Format: {piece!r}", RICH, 2_000, repeated(piece.replace("{}", "{ }")))
        for piece in RICH_TEXT
    ),
)
