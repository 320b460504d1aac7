"""Files that are no text yet, or none for readers: the layout of a site, the template of a mailing, a page that shows how a site looks, a draft, what a program is tested with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.files import is_word_file
from provenance.analysis.line_beginnings import at_lines
from provenance.analysis.paths import unflattened
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern, quoted

_LEXICON = Phrases.load(__package__, "for_readers")
_CONTROL = lazy_pattern(
    r"\{\{-?\s*(?:(?:define|block|range|with|if|else|end|partial|template|yield|content-for|i18n)\b(?!-\w)|T\s+[\"'`]|#(?:if|each|unless|with)\b|/(?:if|each|unless|with)\b|##?\s?!?def[.\[]|[=?~]{1,2}\s?it\.|\.(?:Site|Page|Params|Content|Inner|Get|Scratch|Store)\b)"
    r"|\{%-?\s*(?:extends|block|endblock|for|endfor|if|endif|else|elif|elsif|unless|endunless|include|layout|render|macro|endmacro|with|endwith|import|from|load|set|assign|capture|endcapture|comment|endcomment|case|endcase|paginate|section|schema|seo|feed_meta)\b"
    r"|<%[-=_]?\s*(?:if|for|end|\}|(?:\w+\.)?(?:include|render|partial|yield|content_for)\b|[^%\n]{1,200}\{\s*[-_]?%>)|%sveltekit\.|\sv-(?:for|if|else)\b"
    r"|\s(?:data-)?ng-(?:app|controller|repeat|if|show|hide|submit|model|click|class|bind|include|view)\s*=|\s\*ng(?:If|For)\s*=|\sx-(?:data|for|text)\s*="
    r"|\{\{[^{}\n]{1,80}\|\s*(?:translate|async|currency|uppercase|lowercase|number|date)\b[^{}\n]{0,40}\}\}|<(?:md|mat|ion|ng)-[a-z]"
)
"""What decides, repeats and joins, which no letter's gap does: "{{ if .Params.author }}", "{% for post in posts %}"; attributes by which a program in the browser does."""
_PIPED = lazy_pattern(
    r"\{\{[^{}\n]{1,80}\|\s*(?:translate|async|currency|uppercase|lowercase|number|date)\b[^{}\n]{0,40}\}\}"
)
"""A field that Angular puts through a function of its own: in a piece of a page it is that of an application."""
_BOUND = lazy_pattern(
    r"\s(?:data-)?ng-(?:repeat|if|model|bind|show|hide)\s*=|\s\*ng(?:If|For)\s*=|\sv-(?:for|if|model)\s*=",
)
"""What repeats, shows or fills an element: in a piece of a page, whose fields a program in the browser puts in."""
_INDENTED = lazy_pattern(r"(?m)^[ \t]*(?:%[a-z]\w*(?=[.(#{=\s/])|[.#][a-z][\w-]*(?:[.#][\w-]+)*[ \t]*$)")
"""Elements without brackets, as Haml has them: "%h2= lamp.name"."""
_OF_LAYOUTS = lazy_pattern(r"_|(?:[^/]*[-_.])?(?:template|layout|skeleton)s?(?:[-_.][^/]*)?\.\w+\Z", re.IGNORECASE)
"""The name of a file of HTML that others are made of: of a part of a page with a stroke before it, or of a template."""
_SECTION = lazy_pattern(r"\{\{#\s*(?P<name>[\w.-]+)[^{}]{0,200}\}\}")
"""What a template of Handlebars or Mustache carries out for what follows, up to its end: "{{#markdown}}", "{{/markdown}}"."""
_PARTIAL = lazy_pattern(r"\{\{>\s*[\w./-]+[^{}]{0,200}\}\}")
"""What such a template takes in from another file: "{{> photo page.lead}}"."""
_FOLDERS = frozenset(
    {
        "_layouts",
        "_includes",
        "_partials",
        "_macros",
        "_templates",
        "layouts",
        "partials",
        "templates",
        "shortcodes",
        "archetypes",
        "includes",
        "views",
        "bower_components",
        "node_modules",
    }
)
"""Where generators of sites (Jekyll, Hugo, Eleventy, Zola) and frameworks (Django, Flask) look for layouts and their parts."""
VIEWS = (".blade.php", ".html.erb", ".html.heex", ".cshtml", ".twig", ".ejs", ".jsp", ".phtml", ".ftl", ".mustache", ".antlers.html", ".antlers.php", ".njk", ".liquid", ".hbs")  # fmt: skip
"""Ends of the names of files from which frameworks make pages."""
_DEEP = 5
"""Names at the end of a path among which such a folder stands: what is above may be anybody's."""
_LEAST = 2
_MANY = 6
"""Such tags in a file that is no page which make it a layout, whatever else it says; fewer stand in a text that was not rendered, too."""
_FEW_WORDS = 40
"""Words besides the tags that a text has, at least."""
_WRITTEN = frozenset({"text/markdown", "text/org", "text/asciidoc"})
_CODE = ("```", "~~~", "#+begin_", "#+BEGIN_")
"""How code opens in them."""
_CODE_OF_ASCIIDOC = ("[source", "[,", "\n----", "\n....", "```")
_COMPONENT = "<script setup"
"""With what a page in Markdown begins or ends that is a component of Vue."""
_ANY_TAG = lazy_pattern(r"\{\{.{0,300}?\}\}|\{%.{0,300}?%\}|<%.{0,300}?%>|<[^<>]*>")
"""What is no word of a text; a tag that does not end is not looked for to the end of a long line, each time one begins."""
_UNSUBSCRIBE = lazy_pattern(
    r"(?:\{\{|\*\||\{%|%%|\[\[|\{\$|\[)\s*[\w .:-]{0,30}(?:unsub|opt[_-]?out|preference|view_?in_?browser|mirror)[\w .:|-]{0,30}(?:\}\}|\|\*|%\}|%%|\]\]|\}|\])",
    re.IGNORECASE,
)
"""The field with which each letter of a mailing ends."""
_OF_MANUALS = lazy_pattern(
    r"^(?:!!!|\?\?\?\+?)[ ]\w[^\n]*\n+(?: {4}|\t)\S|^(?:`{3,}|~{3,}|:{3,})\{[\w:-]+\}", re.MULTILINE
)
"""What only the generators of manuals read: a boxed note ("!!! info" over indented lines), a directive ("```{note}")."""
_STYLE = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('style_guide'))})\b", re.IGNORECASE)
_SEPARATORS = str.maketrans("-_/.", "    ")


def is_layout(document: Document) -> bool:
    """Whether a file is the layout from which a generator makes pages, or a part of one: by its folder, or since it has what decides and repeats, and not once as an example."""
    return document.recall("layout", _is_layout)


def is_bound(document: Document) -> bool:
    """Whether a program in the browser fills in the double braces of a piece of a page, in which it repeats or shows elements; words in other brackets it leaves as they are."""
    return document.media_type == "text/html" and not document.whole_page and _BOUND.search(document.source) is not None


def is_filled_on_page(document: Document) -> bool:
    """Whether a whole page loads the framework that fills in its double braces once somebody opens it: `<h1 v-html="title"></h1>` and a script `vue.js`."""
    if not document.whole_page or "{{" not in document.source or _FRAMEWORK.search(document.source) is None:
        return False
    return _DIRECTIVE.search(document.source) is not None


_FRAMEWORK = lazy_pattern(
    r"<script\b[^<>]{0,300}\bsrc\s*=\s*[\"']?[^\"'<>\s]{0,200}(?<![a-z])(?:vue|angular|knockout|petite-vue|alpine(?:js)?|ractive|handlebars|mustache)(?![a-z])|\bnew\s+Vue\s*\(|\bVue\.createApp\b",
    re.IGNORECASE,
)
_DIRECTIVE = lazy_pattern(
    r"\s(?:data-)?ng-(?:app|controller|repeat|if|model|bind|show|hide)\s*=|\sv-(?:for|if|else|model|html|text|show|bind|on|cloak)\b|\sx-(?:data|for|text)\s*=|<script\b[^<>]{0,200}\btype\s*=\s*[\"']?text/(?:x-)?(?:handlebars|mustache|template)",
    re.IGNORECASE,
)


_OF_TEMPLATES = (("{", ("{{", "{%", "#{")), ("%", ("<%", "%sveltekit.")), ("[", ("[[",)))
"""With what a template decides, repeats and puts in, by a character that each has."""


def _is_layout(document: Document) -> bool:
    source = document.source
    if document.row is not None:
        return False
    # A single character is found in a twentieth of the time of two.
    if not any(first in source and any(sign in source for sign in signs) for first, signs in _OF_TEMPLATES):
        return False
    written = document.media_type in _WRITTEN
    *folders, name = unflattened(document.path).split("/")[-_DEEP:]
    if not written and not _FOLDERS.isdisjoint(map(str.lower, folders)):
        return True
    if document.media_type == "text/html" and (_OF_LAYOUTS.match(name) is not None or name.lower().endswith(VIEWS)):
        return True
    if not written and "#{" in source and not source.lstrip().startswith("<"):
        return sum(1 for _ in zip(_INDENTED.finditer(source), range(_MANY), strict=False)) == _MANY
    if written and any(
        sign in source for sign in (_CODE_OF_ASCIIDOC if document.media_type == "text/asciidoc" else _CODE)
    ):
        return False  # a text that shows code
    if written and _COMPONENT in source:
        return True
    found = sum(1 for _ in zip(_controls(source), range(_MANY), strict=False))
    if document.media_type == "text/html" or found == _MANY:
        return found >= _LEAST or (not document.whole_page and _PIPED.search(source) is not None)
    return found >= _LEAST and len(_ANY_TAG.sub(" ", source).split()) < _FEW_WORDS  # else a text whose loop was not run


def _controls(source: str) -> Iterator[int]:
    """The places of what decides, repeats and joins in a template; a section is known by its end, as no gap has one."""
    yield from (match.start() for match in _CONTROL.finditer(source))
    yield from (match.start() for match in _PARTIAL.finditer(source))
    for match in _SECTION.finditer(source):
        end = source.find(f"{{{{/{match['name']}}}}}", match.end())
        if end >= 0 and _CONTROL.match(source, match.start()) is None:
            yield from (match.start(), end)


def is_manual(document: Document) -> bool:
    """Whether a text is the source of a manual: it has several times what a generator of such puts in boxes or fills in; one note stands in a saved article, too."""
    return document.media_type == "text/markdown" and document.recall("source of a manual", _is_manual)


def _is_manual(document: Document) -> bool:
    found = _OF_MANUALS.finditer(document.source)
    return sum(1 for _ in zip(found, range(_LEAST), strict=False)) >= _LEAST


def is_mailing(document: Document) -> bool:
    """Whether a page is the template of a letter to many: one of its fields is where they unsubscribe, or it lies with such letters.

    A page with an address of its own is no letter: what stands in it like a field is of another program, as of a banner on cookies.
    """
    return document.media_type == "text/html" and document.recall("mailing", _is_mailing)


def _is_mailing(document: Document) -> bool:
    if _UNSUBSCRIBE.search(document.source) is not None and not any(one.field == "url" for one in document.declared):
        return True
    folders = document.path.replace("\\", "/").lower().split("/")[-_DEEP:-1]
    return document.row is None and not _MAILINGS.isdisjoint(folders)


_MAILINGS = frozenset(
    {
        "email",
        "emails",
        "e-mails",
        "mailing",
        "mailings",
        "mailers",
        "newsletters",
        "email-templates",
        "email_templates",
    }
)


def shows_style(document: Document) -> bool:
    """Whether a page says by its title or its name that it shows how a site looks: "Style guide"."""
    titles = [one.value for one in document.declared if one.field == "title"]
    if any(_STYLE.search(words) for words in (*titles, document.path.rsplit("/", 1)[-1].translate(_SEPARATORS))):
        return True
    source = document.source if document.whole_page else ""
    named = any(_PROPERTY.fullmatch(words) is not None and _is_set(words, source) for words in titles)
    return named or _SPECIMEN in source or (_LEVELS in source and _ELEMENTS.search(source) is not None)


def _is_set(name: str, source: str) -> bool:
    """Whether a style sheet gives a property a value: not "about-us: our team" in a sentence."""
    at = source.find(f"{name}:")
    while at >= 0:
        if source[max(0, at - _BEFORE_PROPERTY) : at].rstrip()[-1:] in {"{", ";", '"', "'"}:
            return True
        at = source.find(f"{name}:", at + 1)
    return False


_BEFORE_PROPERTY = 80
"""Characters before a property in which its rule or the one before it stands."""


_SPECIMEN, _LEVELS = "specimen_files/", "Heading Level 3"
"""The folder from which a page loads that shows the letters of a font in each size (Font Squirrel); a heading of the page of a theme."""
_PROPERTY = lazy_pattern(r"[a-z]{2,20}(?:-[a-z]{2,20}){1,3}")
"""By a property that it sets itself the sample of a lesson is called: "box-shadow"."""
_ELEMENTS = lazy_pattern(r"<h[12]\b[^<>]{0,100}>\s*(?:Generic )?Elements\s*</h", re.IGNORECASE)
"""The heading of the page of a theme that has each of its elements once, a heading of each level among them."""


def is_part_of_pages(document: Document) -> bool:
    """Whether a file of HTML is a part that all pages of a site take in: by its name, as "footer.html", with no head of its own, or since one `footer` is all of it."""
    if document.media_type != "text/html" or document.row is not None:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2]
    return (_NAMED_PART.fullmatch(name) is not None and _HEAD.search(document.source) is None) or (
        _ALL_FOOT.fullmatch(_REMARKS.sub("", document.source)) is not None
    )


_NAMED_PART = lazy_pattern(r"(?:[\w-]+[-_.])?(?:footer|header|navbar|sidebar)\.\w{2,6}", re.IGNORECASE)
_HEAD = lazy_pattern(r"<(?:head|title|article)\b", re.IGNORECASE)
_ALL_FOOT = lazy_pattern(r"\s*<footer\b(?:(?!</footer).)*</footer\s*>\s*", re.IGNORECASE | re.DOTALL)
_REMARKS = lazy_pattern(r"<!--.*?-->", re.DOTALL)


def is_piece_of_layout(document: Document) -> bool:
    """Whether a file lies in a folder of layouts or of their parts: "includes/terms.txt"."""
    folders = document.path.replace("\\", "/").lower().split("/")[-_DEEP:-1]
    return document.row is None and not _FOLDERS.isdisjoint(folders)


def is_reference(document: Document) -> bool:
    """Whether a plain text is the reference of a program: many of its lines name a variable and say what it holds ("$lamp: Which lamp")."""
    return document.media_type == "text/plain" and document.recall("reference of a program", _is_reference)


def _is_reference(document: Document) -> bool:
    if "$" not in document.text:
        return False
    return sum(1 for _ in zip(at_lines(_VARIABLE, document.text), range(_VARIABLES), strict=False)) == _VARIABLES


_VARIABLE = lazy_pattern(r"(?m)^[ \t]*&?\$\w+:[ \t]")
_VARIABLES = 20
"""Such lines of a reference, at least."""


def is_forum(document: Document) -> bool:
    """Whether a page is one of a forum: by the classes of its system, or since it says so for search engines."""
    return document.media_type == "text/html" and document.recall(
        "forum", lambda document: _FORUM.search(document.source) is not None
    )


_FORUM = lazy_pattern(
    r"\bclass\s*=\s*[\"'](?:[^\"'<>]*\s)?(?:postprofile|vb_postbit|postbit(?:legacy)?|topic-post|bbp-reply-content|message-userContent|post_wrapper)(?:\s[^\"'<>]*)?[\"']"
    r"|\bid\s*=\s*[\"']phpbb[\"']|schema\.org/DiscussionForumPosting|[\"']@type[\"']\s*:\s*[\"']DiscussionForumPosting[\"']",
    re.IGNORECASE,
)


def is_draft(document: Document) -> bool:
    """Whether a file says that it is not published: in its front matter ("draft: true", "published: false", "status: draft"), or by the folder it is in."""
    return document.row is None and (folder_of_drafts(document) != "" or _DRAFT.match(document.source) is not None)


def folder_of_drafts(document: Document) -> str:
    """The name of the folder for drafts that a file lies in; empty where it lies in none."""
    return "" if document.row is not None else next((name for name in document.folders if name in _DRAFTS), "")


def _joined_folder_of_drafts(document: Document) -> str:
    """The same where a program joined the folders of a file into its name: "_drafts__2017-04-22-lamp.md"."""
    if document.row is not None or document.in_full or "rafts__" not in document.path:
        return ""
    return next((name for name in unflattened(document.path).lower().split("/")[:-1] if name in _DRAFTS), "")


_DRAFTS = frozenset({"_drafts", "drafts"})
_DRAFT = lazy_pattern(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?:(?!(?P=fence))[^\n]*\n){0,80}?(?:draft[ \t]*[:=][ \t]*[\"']?true|published[ \t]*[:=][ \t]*[\"']?false|(?:post_)?(?:status|state)[ \t]*[:=][ \t]*[\"']?(?:draft|brouillon|borrador|entwurf|bozza|rascunho|szkic|utkast|taslak))\b",
    re.IGNORECASE,
)


def is_mocked_up(document: Document) -> bool:
    """Whether a file of HTML says by its name that it shows how something is to look: "issue-preview.html"."""
    name = document.path.replace("\\", "/").lower().rpartition("/")[2]
    return document.media_type == "text/html" and document.row is None and _MOCKED_UP.search(name) is not None


_MOCKED_UP = lazy_pattern(r"(?:^|[-_.])(?:preview|mock-?up|wireframe)s?(?=[-_.])")


def is_test_data(document: Document) -> bool:
    """Whether a file is there for a program to be tested with, by its folder or its name: "tests/pages/a.html", "lorem-ipsum.docx"."""
    if document.row is not None:
        return False
    name = document.path.replace("\\", "/").lower().rpartition("/")[2]
    return folder_of_tests(document) != "" or _DUMMY_FILE.search(name) is not None


def folder_of_tests(document: Document) -> str:
    """The name of the folder for tests, samples and examples that a file lies in; empty where it lies in none."""
    if document.row is not None:
        return ""
    folders = document.folders
    if folders or "__" in document.path:
        folders = () if document.in_full else tuple(unflattened(document.path).lower().split("/")[:-1])
    return next((name for name in folders[1 - _FAR :] if _OF_TESTS.fullmatch(name) is not None), "")


def why_not_for_readers(document: Document) -> str:
    """Why a file is no text for readers yet, as a clause behind a comma: what shows how a site looks, drafts, and what programs are tested with."""
    if folder := folder_of_drafts(document) or _joined_folder_of_drafts(document):
        return f"since it lies in a folder for drafts, {quoted(folder)}"
    if folder := folder_of_tests(document):
        return f"since it lies in a folder for tests and samples, {quoted(folder)}"
    if is_draft(document):
        return "since its front matter says that it is a draft"
    if is_test_data(document) or is_mocked_up(document):
        name = document.path.replace("\\", "/").rpartition("/")[2]
        return f"since it is called {quoted(name)}"
    from provenance_plugins.boilerplate.tried_out import calls_itself_test, is_set_aside  # noqa: PLC0415 - few files have a dummy

    if calls_itself_test(document):
        return "since it calls itself a test"
    if is_set_aside(document):
        return "since its name has something before its day, so that Jekyll makes no page of it"
    if not document.in_full and _is_named_template(document):
        return "since its name says that it is a template"
    return "since it shows how a site looks" if shows_style(document) else ""


def aside_on_folder(document: Document) -> str:
    """Words in brackets for the message of a finding that is for information since its file lies in a folder for tests and samples."""
    folder = folder_of_tests(document)
    return (
        f" (for information, since the file lies in a folder for tests and samples, {quoted(folder)})" if folder else ""
    )


_FAR = 8
"""Names at the end of a path among which the folder of tests stands."""
_OF_TESTS = lazy_pattern(
    r"(?:__)?tests?(?:[-_][\w-]*)?(?:__)?|\w+tests|fixtures?|test-?data|bower_components|node_modules|(?:[\w-]*[-_])?samples|[\w-]+[-_]sample|examples|demos?|(?:esempi|esempio|ejemplos?|exemplos?|exemples?|beispiele?|voorbeeld(?:en)?|przyklad(?:y)?|ornek(?:ler)?)(?:[-_][\w-]*)?"
)
_DUMMY_FILE = lazy_pattern(r"lorem|\A_?test\.|(?<![a-z])(?:dummy|placeholder)(?![a-z])")


def is_blank_form(document: Document) -> bool:
    """Whether a file is a form that readers are to fill in, by its name: "Form-4.docx"."""
    name = document.path.replace("\\", "/").rpartition("/")[2].translate(_SEPARATORS)
    return document.row is None and _FORM.search(name) is not None


_FORM = lazy_pattern(
    r"\b(?:forms?|formular|formulaire|formulario|template|vorlage)\b|(?<=\d)[a-z]?form\b", re.IGNORECASE
)


_GAPS = 6
"""Brackets of a text whose first heading calls it a template, at least: it has gaps throughout."""


def is_template(document: Document) -> bool:
    """Whether the title of a text or the name of its file says that it is a template, which others copy and fill in: "Meeting template", `mill-template.md`."""
    return document.recall("named a template", _is_template)


def _is_template(document: Document) -> bool:
    titles = [one.value for one in document.declared if one.field == "title"]
    if document.text.count("[") >= _GAPS and (first := next(iter(document.blocks), None)) is not None:
        titles += [document.slice(first.span)] if first.kind in HEADING_KINDS else []
    if _is_named_template(document) or any(_TEMPLATE.search(words) is not None for words in titles):
        return True
    named = (*titles, *([] if document.row is not None else [_named(document)]))
    return document.text.count("[") >= _GAPS and any(_MAILS.match(words) is not None for words in named)


def _named(document: Document) -> str:
    """The words of the name of a file."""
    return unflattened(document.path).rpartition("/")[2].rpartition(".")[0].translate(_SEPARATORS)


def _is_named_template(document: Document) -> bool:
    """Whether the name of a file ends with the word, or begins with it in a folder for drafts: `_drafts/template-week.md`. That of an office program may have many words before it, as the title of a post has that is about one."""
    if document.row is not None:
        return False
    folder = "" if document.in_full else unflattened(document.path).rpartition("/")[0].rpartition("/")[2]
    name = _named(document)
    if (folder in _DRAFTS and name.lower().startswith("template ")) or _TEMPLATE.search(name) is not None:
        return True
    return is_word_file(document) and _ENDS_TEMPLATE.search(name) is not None


_TEMPLATE = lazy_pattern(
    r"^(?:[\w’'-]+ ){0,5}(?:templates?|vorlagen?|plantillas?|sjabloon|sjablonen|szablon|skabelon|šablona)\W*$|(?:vorlage|sjabloon)\W*$",
    re.IGNORECASE,
)


_ENDS_TEMPLATE = lazy_pattern(r"\s(?:template|vorlage|plantilla|sjabloon|szablon|skabelon|šablona)\W*\Z", re.IGNORECASE)


_MAILS = lazy_pattern(
    r"(?:[\w’'-]+ ){0,2}(?:e-?mail|outreach|cold (?:e-?mail|outreach|call))s? (?:sequence|script|message|swipe file)s?\W*$|(?:[\w’'-]+ ){0,2}swipe files?\W*$",
    re.IGNORECASE,
)
"""The title of letters that who sends them fills in, with gaps throughout: "Cold E-mail Sequences"."""


def is_of_file(document: Document, kind: str) -> bool:
    """Whether what is left over elsewhere is what a file is for, by its name: rights in a licence, "Page not found" on the page for that."""
    if kind not in _OF_FILES or document.row is not None:
        return False
    return _OF_FILES[kind].search(document.path.replace("\\", "/").rpartition("/")[2]) is not None


_OF_FILES = {
    "footer": lazy_pattern(
        r"(?:\A|\.)(?:(?:third|3rd)[_-]?party[_-]?)?(?:licen[cs]es?|copying|copyright|notices?)(?:[_-](?-i:[A-Z\d])[\w.-]*)?(?:\.\w{1,8})*\Z|(?-i:\A(?:[\w-]*[_-])?OFL(?:[_-][\w-]*)?\.txt\Z)",
        re.IGNORECASE,
    ),
    "script": lazy_pattern(r"\A(?:4\d\d|50\d|offline|noscript)(?:\.\w{1,8})*\Z"),
}
"""By the kind of a left-over: the whole name of a file, as "LICENSE-MIT" and "404.en.html"; not "copyright-law.html" or "450-boats.html"."""
