"""Which elements are blocks, of which kind, in which region of a page; which are not read."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.documents import BlockKind, Region
from provenance.patterns import lazy_pattern

KINDS: Mapping[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("td", "th"), BlockKind.TABLE_CELL),
    **dict.fromkeys(("caption", "figcaption", "legend"), BlockKind.CAPTION),
    **dict.fromkeys(("pre", "listing", "xmp"), BlockKind.CODE),
    "p": BlockKind.PARAGRAPH,
    "blockquote": BlockKind.QUOTE,
}
HOLDERS = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.NOTE, BlockKind.REFERENCE})
"""Kinds that a paragraph takes from the element around it."""
NOTES = frozenset({BlockKind.NOTE, BlockKind.REFERENCE})
SECTIONS = frozenset({"article", "section", "main", "body", "table", "aside"})
"""Elements past which a paragraph does not look for a holder."""
REGIONS: Mapping[str, Region] = {
    "nav": Region.NAV,
    "header": Region.HEADER,
    "footer": Region.FOOTER,
    "aside": Region.ASIDE,
    "main": Region.MAIN,
    "article": Region.ARTICLE,
    "figure": Region.FIGURE,
    "form": Region.FORM,
    "table": Region.TABLE,
    "ul": Region.LIST,
    "ol": Region.LIST,
    "dl": Region.LIST,
    "menu": Region.LIST,
    "dir": Region.LIST,
    "blockquote": Region.QUOTE,
}
ROLES: Mapping[str, Region] = {
    "navigation": Region.NAV,
    "menu": Region.NAV,
    "menubar": Region.NAV,
    "banner": Region.HEADER,
    "contentinfo": Region.FOOTER,
    "complementary": Region.ASIDE,
    "main": Region.MAIN,
    "article": Region.ARTICLE,
    "search": Region.FORM,
}
NOTE_ROLES: Mapping[str, BlockKind] = {
    "doc-footnote": BlockKind.NOTE,
    "doc-endnote": BlockKind.NOTE,
    "doc-endnotes": BlockKind.NOTE,
    "doc-bibliography": BlockKind.REFERENCE,
    "doc-biblioentry": BlockKind.REFERENCE,
}
NOTE_CLASSES: Mapping[str, BlockKind] = {
    "footnote": BlockKind.NOTE,
    "footnotes": BlockKind.NOTE,
    "footnote-text": BlockKind.NOTE,
    "endnotes": BlockKind.NOTE,
    "endnote": BlockKind.NOTE,
    "references": BlockKind.REFERENCE,
    "reflist": BlockKind.REFERENCE,
    "bibliography": BlockKind.REFERENCE,
    "citations": BlockKind.REFERENCE,
}
CAPTION_CLASS = lazy_pattern(
    r"(?:^|[-_])(?:caption|cutline)(?:[-_]?text)?$|(?:image|photo|picture|media)[-_]?credits?$"
)
"""A class of an element that stands under an image where a page has no `figcaption`."""
CAPTION_PARTS = ("caption", "cutline", "credit")
"""One of these is in every such class."""
NOTE_ELEMENTS = frozenset({"section", "div", "ol", "ul", "li", "aside", "p", "footer", "dl", "dd"})
"""Elements that can be notes; a `<sup class="footnote">` is the mark of one."""
BLOCKS = (
    frozenset(KINDS)
    | frozenset(REGIONS)
    | frozenset(
        [
            "html",
            "body",
            "head",
            "div",
            "section",
            "address",
            "center",
            "details",
            "dialog",
            "fieldset",
            "hgroup",
            "hr",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "colgroup",
            "optgroup",
            "option",
            "select",
            "iframe",
            "video",
            "audio",
            "canvas",
            "object",
            "search",
            "slot",
            "frameset",
            "noframes",
            "button",
            "title",
        ]
    )
)
UNREAD = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "textarea",
        "annotation",
        "annotation-xml",
        "iframe",
        "object",
        "embed",
        "applet",
        "select",
        "datalist",
        "title",
        "audio",
        "video",
        "canvas",
        "noframes",
    ]
)
"""Elements whose content readers do not see as text. A fall-back inside `video` is seen by nobody whose browser is younger than ten years."""
DRAWING = "svg"
DRAWN = frozenset({"text", "foreignobject"})
"""Elements of a drawing whose words are seen."""
NOT_DRAWN = UNREAD | frozenset({"desc", "metadata", "defs", "symbol", "clippath", "mask", "pattern", "marker"})
"""Elements of a drawing in which nothing is seen, or only where something refers to it."""
OF_FORMULAS = frozenset({"mi", "mn", "mo", "mtext", "ms"})
"""Elements of a formula that hold its signs: `x` above `2` is no `x2`, and 1 above 2 no 12."""
OF_THE_HEAD = frozenset({"meta", "link", "title", "base"})
"""Elements that say something of the page, wherever they stand."""
SHADOWS = frozenset({"shadowrootmode", "shadowroot"})
"""Attributes of a template whose content a browser shows at once, as that of the element around it."""
LEAVES = UNREAD | OF_THE_HEAD | {"br", "img", "amp-img"}
"""Elements in which there is nothing to read."""
KEPT_ATTRIBUTES = frozenset(
    {
        "itemprop",
        "itemtype",
        "itemscope",
        "property",
        "typeof",
        "datetime",
        "aria-label",
        "aria-live",
        "ng-if",
        "ng-show",
        "ng-hide",
        "v-if",
        "v-show",
        "x-show",
        "aria-busy",
        "rel",
        "title",
        "content",
    }
)
"""Attributes of an element around a block that say what it is; `data-*` are kept too."""
