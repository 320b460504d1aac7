"""CIT303: a marker that points nowhere."""

import re
from collections.abc import Iterator, Sequence

from provenance.analysis import citations, marks
from provenance.analysis.citations.citation import Citation, Places
from provenance.analysis.citations.markers import is_of_link
from provenance.analysis.code_spans import in_code_span
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    RelatedPlace,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
    told_once,
)
from provenance_plugins.citations.asked_first import may_glue_marks, may_link_to_headings
from provenance_plugins.citations.linked_places import is_within_link, linked_places
from provenance_plugins.citations.other_years import what_lacks
from provenance_plugins.citations.template_files import is_logic
from provenance_plugins.citations.unlisted.beside_marks import is_answered_beside
from provenance_plugins.citations.unlisted.bracketed_not_listed import bracketed_not_listed
from provenance_plugins.citations.unlisted.doubted_lists import list_in_doubt
from provenance_plugins.citations.unlisted.glued_notes import glued_marks, glued_notes
from provenance_plugins.citations.unlisted.lettered_marks import lettered_marks
from provenance_plugins.citations.unlisted.lists_not_there import in_parted_list, without_notes, without_notes_or_list
from provenance_plugins.citations.unlisted.lost_places import lost_places, names_note
from provenance_plugins.citations.unlisted.narrators_not_listed import narrators_not_listed, pages_not_listed
from provenance_plugins.citations.unlisted.near_definitions import (
    has_note_below,
    is_defined_without_footnotes,
    needs_no_definition,
    of_org,
    why_undefined,
    without_colons,
)
from provenance_plugins.citations.unlisted.near_headings import near_headings, taken_for_label
from provenance_plugins.citations.unlisted.other_numbers import is_no_citation, without_other_numbers
from provenance_plugins.citations.unlisted.pairs_not_listed import pairs_not_listed
from provenance_plugins.citations.unlisted.run_together import is_listed_below
from provenance_plugins.citations.unlisted.source_keys import source_keys
from provenance_plugins.citations.unlisted.split_works import is_chapter_of_files, lies_among_chapters
from provenance_plugins.citations.unlisted.works_missing import works_missing
from provenance_plugins.citations.wordlists import words_of

_INCLUDE = lazy_pattern(
    r"\{%-?\s*(?:include|render|import)|(?<!\{)\{include\s|\{\{[<%]\s*(?:include|readfile)|\{\{>|[`:]{3,}\s?\{include\}|^\.\. include::|\{!.+?!\}|--8<--|<!--\s*#include|!INCLUDE|^\{\{\s*\w*(?:references?|refs|links|definitions|footnotes)\w*\(\s*\)\s*\}\}[ \t]*$",
    re.MULTILINE,
)
"""How generators of sites take in another file, which may define what this one does not: Liquid and Jinja, Hugo, Mustache, MyST, Sphinx, MkDocs, servers; of Zola a shortcode that is called by what it defines, "{{ references() }}"."""
_OF_CODE = lazy_pattern(r"(?!.*\.(?:md|html?|pdf|txt|png|jpe?g|svg|org|com)\Z)[A-Za-z_]\w*(?:\.\w+)+(?:\(\))?\Z")
"""The name of a module, class or function, which generators of documentation link themselves: `[the parser][shop.parsing.Parser]`."""
_NOTE_BELOW = lazy_pattern(r"(?m)^[ \t>]*\[\^([^\]\s^]{1,60})\]:[ \t]*\S")
"""The body of a footnote on a line of its own, also right below a paragraph or a quotation: GitHub takes it there, others want an empty line above."""
_KEY = lazy_pattern(r"[A-Z]")
"""A key that is pressed with Control, as terminals show it: "[^C]"; a note hangs on a word."""
_CLASS = lazy_pattern(r"A-Z|a-z|0-9|\\")
_LABEL = lazy_pattern(r"[\w.:@/+-]*\w[\w.:@/+-]*")
_NEAR = 100
"""Characters around a mark in which the words stand that say what it is, and before it the element that it stands in."""
_ESCAPED = lazy_pattern(r"(?<!\\)\\(?:\\\\)*[\[\]]")
_OF_ASSISTANT = lazy_pattern(r"[a-z_]+:\d+")
_LITERAL = frozenset({"numbered", "footnote", "reference"})
_OF_LINKS = frozenset({"footnote", "anchor"})
"""Kinds of what is a link to a place of the page in HTML."""
_LISTED_KINDS = frozenset({"numbered", "author-year"})
"""Kinds of the entries of a list of references; definitions of links and footnotes are no list."""
_OF_MARKDOWN = frozenset({"reference", "footnote"})
_OF_A_FILE = frozenset({"reference", "footnote", "numbered"})
_FEWEST_NOTES, _MANY = 2, 3
"""Numbers from which on the heads of notes can be told from marks; and so many marks of which no note is there lost them together."""
_LISTED = 20
"""Further markers that a finding lists where a document has no references at all."""
_LEADS = "{} links to the reference {}, "
_UNDEFINED = f"{_LEADS}which nothing defines: add its address or write the link in full"


@rule(
    id="CIT303",
    slug="undefined-citation",
    severity=Severity.ERROR,
    summary="A citation mark that points nowhere",
    running_text=True,
    languages=("*",),
    uses=(citations,),
    when=(
        marks,
        may_glue_marks,
        may_link_to_headings,
        " (19",
        " (20",
        "[",
        "(see note ",
        "(note ",
        "(see footnote ",
        "(footnote ",
        "(ref. ",
        "(reference ",
        *"¹²³⁴⁵⁶⁷⁸⁹",
    ),
    bad=[
        "The dam is old [DAM-LOG]. It leaks [WEIR-MAP-1931 ; DAM-LOG], and it holds [TIDE-BOARD].",
        Example(
            "See [it](#mill) and [it](#the_ferry).\n\n# Mill\n\n## The ferry\n\nIt is old.", media_type="text/markdown"
        ),
        "They are tasks (Nisbet y Shucksmith, 1987:21).\n\nReferencias\n\nMoreno, M. (1997). Qué es. Laia.\n\nBrito, H. (1987). Capacidades. La Habana.\n\nValera, O. (1989). La formación. La Habana.",
        "Meyer (2017) argues that sleep matters (Lee, 2020; Roe, 2018).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.\n\nRoe, C. (2018). On beds. Leeds.",
        "The bridge across the river is old.³ It will be mended in the spring.",
        Example(
            "<p>The bridge is old.<sup>1</sup> It leaks.<sup>2</sup> It rots.<sup>3</sup></p><h2>Notes</h2><ol><li>Cruz, Mills, 2019.</li><li>Roe, Bridges, 2020.</li></ol>",
            media_type="text/html",
        ),
        Example('<p>The bridge is old (see <a href="#costs">the costs</a>).</p>', media_type="text/html"),
        "Sleep matters (Lee, 2020). So do beds (The Board of Rest, 2017).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.\n\nThe Board of Rest. (2018). On beds. Leeds.",
        Example("The bridge fell.[^A] So did the mill.[^1]\n\n[^1]: A. Writer, 1990.", media_type="text/markdown"),
        "It fell.[1] It stood.[2] It burnt.[3]\n\n[1] A. Hall, Mills, 1990.\n[2] B. Hall, Fires, 1987, who follows [3] of the older book.",
        "The bridge was closed in 1987.[2]\n\nReferences\n\n[1] A. Writer, Bridges of the north, 1990.",
        Example(
            "The bridge was closed in 1987.[^2]\n\nIt reopened.[^1]\n\n[^1]: A. Writer, 1990.",
            media_type="text/markdown",
        ),
        "The paper of November 18 [5] told of the plague.\n\nReferences\n\n[1] A. Writer, Plagues, 1990.",
        Example("> One hand washes the other.[^1] [^1]: is no note here.", media_type="text/markdown"),
        Example("See [the report][missing] for details.", media_type="text/markdown"),
        Example("See [the report][1] for details.", media_type="text/markdown"),
        Example("See [[https://www.nasa.gov/report][the report]] for details.", media_type="text/markdown"),
        Example("See [the report][r] for details.\n[r]: https://www.nasa.gov/report", media_type="text/markdown"),
        "The bridge was closed in 1987.[1] It was opened again two years later.[2]",
        "Bridges rust (Hall et al., 2011). Salt does the rest (Cruz & Lee, 2019), and so does rain (Ode, 2020).",
        "The bridge is the oldest of the whole coast [7].",
        Example("It fell.[^1] It stood.[^2] It burnt.[^3]\n\nNobody knows why.", media_type="text/markdown"),
        "Sleep matters (Lee, 2020). So do beds (Bureau of Rest [BoR], 2019).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        "Sleep matters (Lee, 2020). It is in the National Rest Framework (NRF, 2023).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        "Sleep matters (Miller, 2019). So does food (Lee, 2020).\n\nReferences\n\nMiller, A. (2019). On sleep. Oxford.\n\nHall, B. (2011). On rest. Cambridge.",
        Example(
            "The mill burnt down.[4]\n\n## References\n\n[1] A. Writer, Mills, 1990.\n[2] B. Writer, Fires, 1987.",
            media_type="text/markdown",
        ),
    ],
    good=[
        "The bridge was closed in 1987.[1]\n\nReferences\n\n[1] A. Writer, Bridges of the north, 1990.",
        Example(
            "The mill burnt down.[1] It was never built again.[2]\n\n## References\n\n[1] A. Writer, Mills, 1990.\n[2] B. Writer, Fires, 1987.",
            media_type="text/markdown",
        ),
        Example(
            "The mill burnt down.[3]\n\n## Notes\n\n2. A. Writer, Mills, 1990.\n3. B. Writer, Fires, 1987.",
            media_type="text/markdown",
        ),
        "Noise wakes (D'Arcy & Hall, 2011).\n\nReferences\n\nD’Arcy, B., & Hall, C. (2011). On noise. Cambridge.",
        Example("The bridge was closed in 1987.[^1]\n\n[^1]: A. Writer, 1990.", media_type="text/markdown"),
        "Take the value a[3] from the list, then x[0]. The codes [A-B], [LAMP-ON] and [LAMP-OFF] are sent.",
        "Cats nap.[1]\n\nMinutes, median [range]\n\n49[40-67]\n\nReferences\n\n[1] A. Hall, Naps, Oxford, 2010.\n[2] B. Lee, Rest, Oxford, 2011.",
        "She showed her lamps at three fairs (Leeds, 2011), (Hall, 2019) and (Cruz Hall, 2020).",
        "Bridges rust (Hall et al., 2011), and salt does the rest (Cruz & Lee, 2019).\n\nRead on:\nHall and others wrote On rust (Leeds, 2011). Cruz’s book with Lee is On salt (York, 2019).",
        "How the bridge was built is told on page [7].",
        "The bridge is the oldest of the coast [1].\n\n1: https://harbour.example/bridges\n\nIt was closed in May.",
        "To leave the page, press the key [3]. The bridge is shown again.",
        'He wrote that "they was [sic] gone".',
        "Sleep matters (Lee, 2020).\n\nSources : Hall & Ode (Mill Journal, 2011) · Lee (On sleep, 2020)\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        "Sleep is in the National Rest Framework (NRF 2023) of the state (Lee, 2020).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        Example(
            "Sleep matters [1], and so does rest [2,4].\n\nReferences\n\n1. Hall A. On sleep and on what\n\nit does. Lancet 2004;3:1–9.\n\nRest 2023, 15, 9\n\n19 of 22\n\n2. Lee B. On rest. Lancet 2005;3:1–9.\n\n3.\n\n4. Ode C. On noise. Lancet 2006;3:1–9.\n\nRest 2023, 15, 10",
            media_type="text/markdown",
        ),
        "Sleep matters (Lee, 2020; Ode et al., 2019). So does rest (Hall, 2011).\n\nMill Journal, 57(8)\n\nReferences\n\nHall A (2011) On rest. Oxford.\n\nMill Journal, 57(8)\n\n1116\n\nLee  B, Ode C, et  al. (2020) On sleep. Oxford.\n\nMill Journal, 57(8)\n\n1117\n\nOde C (2019) On noise. Oxford.",
        "Naps help (Hall, 2010). Kelly, Ode, and Lee (2017) tell of rest.\n\nReferences\n\nHall, A. (2010). Naps. Oxford.\n\nKelly, B., et al. (2017). On rest. Oxford.",
        "Sleep matters. Additionally, Lee et al. (2020) tell of rest (Hall, 2011).\n\nReferences\n\nHall, A. (2011). On rest. Oxford.\n\nLee, B. (2020). On sleep. Oxford.",
        "“The bridge is the longest [1] and the best [2].”[1] It is not the longest.[2] Nobody measured that.",
        "Sleep matters (Lee, 2020), and so does rest (Hall n.d.).\n\nReferences\n\nHall, A. n.d. “On rest.” Accessed May 9, 2023. https://www.nasa.gov/.\n\nLee, B. (2020). On sleep. Oxford.",
        "Sleep matters (Lee, 2020; Shih, 2005, as cited in Lee, 2020). Figure 1 shows it (Source: Author, 2012).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        "Lee (2020) writes: “It is known (Shih, 2005). So rest is all that they had.” Sleep matters (Lee, 2020).\n\nReferences\n\nLee, B. (2020). On sleep. Oxford.",
        "The mill is old.[1]\n\n[1] Cf. the ruling of the court on the weir of 1990[2] The weir is what holds the pond back.",
        "The value lies in the interval [0, 1].",
        'The record is "pos": [1, 9], "neg": [2, 8] and the rest is ([], [7, 8], [1, 11]).',
        "Take x = ma.array([1,2,3,4],mask=[2,1,3,4]) and then y.",
        Example("This is an old wish [[1](https://a.org/1), [2](https://a.org/2)].", media_type="text/markdown"),
        Example("The instructions described above, such as `[1]`, can hold a keyword.", media_type="text/markdown"),
        "Its colour is that of plot[i][1], which the table gives.\n\nReferences\n\n[2] A. Writer, Plots, 1990.",
        Example("Mark the mail with `[RESULT][VOTE]` and send it.", media_type="text/markdown"),
        Example("The bridge was closed in 1987.[3]\n\n[3]: 1.7% of the bridges were.", media_type="text/markdown"),
        Example("The bridge was closed in 1987.^[1]\n\n^[1]: By the mayor.", media_type="text/markdown"),
        Example("> One hand washes it.[^1]\n[^1]: [Proverbs](https://a.org/proverbs)", media_type="text/markdown"),
        Example("See [the report][r].\n\n[r]: {{ site.url }}{% post_url 2020-01-01-rep %}", media_type="text/markdown"),
        Example("See [the report][r].\n\n[r]: <%= report_path %>", media_type="text/markdown"),
        "The paper of November 18 [30], 1889, told of the plague, and so did that of 28 January [9 February].[1]\n\nReferences\n\n[1] A. Writer, Plagues, 1990.",
        Example(
            "She played “Canal” \\[3:40\\]\\[night mix\\] and “Weir” \\[4:12][day mix\\].", media_type="text/markdown"
        ),
        Example("$ lamp --long\n\nThe lamp burns [^C] no more.", media_type="text/markdown"),
        Example(
            "See [it](#the-mill) and [it](#the-ferry).\n\n# The mill\n\n## The old ferry", media_type="text/markdown"
        ),
        Example("The class [^...] is the negative of [...].", media_type="text/markdown"),
        Example("---\n---\n{% assign far = mills %} It is far[1].", media_type="text/markdown", path="_layouts/a.md"),
        Example("| Footnotes | \\[\\^longnote\\] |\n|---|---|\n| a | b |", media_type="text/markdown"),
        Example("* The Lamp (2007)\n* [LAMP]² (2009)", media_type="text/markdown"),
        Example(
            "> [16] The first time nobody came. [17] But she stood by me. [18] So it is.\n\nSo he wrote.\n\n## References\n\n[1] A. Writer, Mills, 1990.",
            media_type="text/markdown",
        ),
        "It is an array spare[sum+1][3].\n\nReferences\n\n[1] A. Writer, Plots, 1990.",
        "Sleep matters (DiHall 2017; Lee, 2020). So does rest (Lee, 2020).\n\nReferences\n\nDi Hall, A. (2017). On rest. Oxford.\n\nLee, B. (2020). On sleep. Oxford.",
        "$month = ($date[4])+1;\n$year = ($date[5])+1900;",
        "It fell.[1] It stood.[2]\n\n[1] A. Hall.\n\n[2] B. Hall.\n\nSo he wrote. It burnt.[3]\n\n[3] means that nobody was there.",
        "Sleep matters (Lee, 2020). According to Hall et al. (2011), and by the AIA channel Ode et al. (2012), so does rest.\n\nReferences\n\nHall, A. (2011). On rest. Oxford.\n\nLee, B. (2020). On sleep. Oxford.\n\nOde, C. (2012). On noise. Oxford.",
        Example("The pattern [^abc] matches anything except a, b or c.", media_type="text/markdown"),
        Example('<p>Write <code class="re">[^abc]</code> for all others.</p>', media_type="text/html"),
        Example("\\[one\\_half\\]The mill.\\[/one\\_half\\]\\[/row\\] The mill is old.", media_type="text/markdown"),
        Example(
            "---\ntitle: Bridges\n---\n\nTake them:\n\n{% highlight r %}\nalpha = ab[1]\n\nbeta = ab[2]\n{% endhighlight %}\n",
            media_type="text/markdown",
        ),
        "The class `grid-col-[1-12]` says how many columns the item spans.",
        Example(
            "They wrote of a commitment.[\\[1\\]](https://www.nasa.gov/#email-1) They met again.[\\[2\\]](https://www.nasa.gov/#email-2)",
            media_type="text/markdown",
        ),
    ],
)
def undefined_citation(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A mark promises that something stands behind it. A reader who looks for it finds nothing, and cannot tell whether it ever was there.

    Add the missing entry, mend the number or label, or take the mark out.

    For information:
    - marks whose entry may stand in a file that this one takes in, or in one beside a chapter that leads to the next; footnotes in a folder of chapters
    - numbers within those of a list, whose entries may be joined, and "[words][]" in a text that defines no link
    - marks whose note stands below without the name that they link to
    - labels that may be a class or function, which a generator of documentation links, or a heading of this text or another chapter
    - numbers in brackets that hang on no word, in a text without references: they may be those of a list or of a
      formula
    - numbers above a list that has lost its own: its works can still be counted
    - one or two works by several authors and a year, or authors who argue, in a text without references or notes; a work of another year, with its title
    """
    if is_logic(document):
        return
    found = citations(document)
    yield from without_notes_or_list(document, found)
    yield from told_once(pairs_not_listed(document, found))
    yield from source_keys(document)
    if found.lists:
        yield from told_once(bracketed_not_listed(document, found))
        yield from told_once(narrators_not_listed(document, found))
        yield from told_once(pages_not_listed(document, found))
    yield from glued_marks(document)
    lost, glued = glued_notes(document, _lost(document, found.marks))
    lost, colonless = without_colons(document, lost)
    yield from (
        *colonless,
        *lettered_marks(document),
        *glued,
        *lost_places(document, found.marks),
        *near_headings(document),
    )
    in_markdown = document.media_type == "text/markdown"
    linking = [mark for mark in lost if in_markdown and mark.kind == "numbered" and _is_of_link(document, mark)]
    for mark in linking:
        said = quoted(document.slice(mark.span))
        yield Hit(mark.span, _UNDEFINED.format(said, quoted(mark.target or "")), Confidence.HIGH)
    apart = {mark.span for mark in linking}
    lost = [mark for mark in lost if mark.span not in apart]
    numbered = [mark for mark in lost if mark.kind == "numbered"]
    if _are_notes_too(document, numbered):
        lost = [mark for mark in lost if mark.kind != "numbered"]
        numbered = []
    listed = any(note.kind in _LISTED_KINDS for note in found.notes)
    if len(numbered) > 1 and not listed:
        first, *rest = numbered
        highest = max(int(number) for mark in numbered for number in (mark.target or "0").split(", "))
        below = is_listed_below(document, numbered[-1].span.end, highest)
        said = quoted(document.slice(first.span))
        yield Hit(
            first.span,
            f"{said} cites an entry of the list below, whose works have neither numbers nor lines of their own: give each its number"
            if below
            else f"{said} cites an entry, but the text has no list of references: add it, or take this mark and {len(rest)} more out",
            Confidence.MEDIUM,
            severity=None
            if not below
            and all(_is_attached(document, mark) for mark in numbered)
            and not is_chapter_of_files(document)
            else Severity.INFO,
            related=tuple(RelatedPlace("this mark points nowhere as well", mark.span) for mark in rest[:_LISTED]),
        )
        lost = [mark for mark in lost if mark.kind != "numbered"]
    if found.parted and any(mark.kind in _LISTED_KINDS for mark in lost):
        yield in_parted_list(document, [mark for mark in lost if mark.kind in _LISTED_KINDS])
        lost = [mark for mark in lost if mark.kind not in _LISTED_KINDS]
    takes_in = bool(lost) and in_markdown and _INCLUDE.search(document.source) is not None
    astray = [mark for mark in lost if mark.kind == "footnote" and not (takes_in or has_note_below(document, mark))]
    if len(astray) >= _MANY and not any(mark.resolved and mark.kind == "footnote" for mark in found.marks):
        yield without_notes(document, astray)
        lost = sorted({*lost}.difference(astray), key=lambda mark: mark.span)
    yield from told_once(_each(document, lost, listed=listed, takes_in=takes_in))


def _each(
    document: Document, lost: Sequence[Citation], *, listed: bool, takes_in: bool
) -> Iterator[tuple[str | None, Hit]]:
    """What is said of each mark; a work that is cited several times and listed nowhere is one slip."""
    for mark in lost:
        message = _message(document, mark)
        if mark.kind == "numbered" and not listed and not _is_attached(document, mark):
            doubt = ""
        elif takes_in and mark.kind in _OF_A_FILE:
            doubt = "; another file that this one includes may define it, and was not read"
        elif mark.kind == "footnote" and lies_among_chapters(document):
            doubt = "; another chapter of this folder may define it, and was not read"
        elif mark.kind == "reference" and _names_code(document, mark):
            doubt = "; a generator of documentation may link the name itself"
        elif mark.kind == "reference" and (heading := taken_for_label(document, mark.target or "")):
            doubt = heading
        elif mark.kind in _OF_LINKS and has_note_below(document, mark):
            said = quoted(document.slice(mark.span))
            message = f"{said} links to {mark.target}, but the note {said} below has no such name: give it that, so that the link leads there"
            doubt = ""
        elif mark.kind == "reference" and is_defined_without_footnotes(document, mark.target or ""):
            doubt = "; what makes this page may know none"
        elif in_doubt := list_in_doubt(document, mark):
            doubt = in_doubt
        else:
            sure = mark.kind not in {"author-year", "anchor"}
            hit = Hit(mark.span, message, Confidence.HIGH if sure else Confidence.MEDIUM)
            yield (message if mark.kind == "author-year" else None), hit
            continue
        yield None, Hit(mark.span, message + doubt, Confidence.LOW, severity=Severity.INFO)


def _lost(document: Document, marks: Sequence[Citation]) -> list[Citation]:
    """The marks behind which nothing stands."""
    lost = [mark for mark in marks if not mark.resolved and (mark.kind != "anchor" or names_note(mark))]
    if lost:
        linked = linked_places(document)
        lost = [mark for mark in lost if not _is_none(document, mark, linked)]
        lost = [mark for mark in lost if mark.kind != "reference" or not needs_no_definition(document, mark)]
        lost = [mark for mark in lost if mark.kind != "author-year" or not is_answered_beside(document, mark, marks)]
    if any(mark.kind == "footnote" for mark in lost):
        below = set(_NOTE_BELOW.findall(document.source))
        lost = [mark for mark in lost if mark.kind != "footnote" or mark.target not in below]
    if any(mark.kind == "numbered" for mark in lost):
        lost = without_other_numbers(document, lost)
    return lost


def _are_notes_too(document: Document, numbered: Sequence[Citation]) -> bool:
    """Whether the text has each mark twice, all of them once more behind all of them: the second are the heads of notes that a page ran together, "[1] The bridge … [2] The dam …"."""
    text = document.text
    labels = dict.fromkeys(mark.target for mark in numbered)
    first = [text.find(f"[{label}]") for label in labels]
    second = [text.find(f"[{label}]", at + 1) for label, at in zip(labels, first, strict=True)]
    if len(labels) < _FEWEST_NOTES:
        return False
    return -1 < max(first) < min(second) and first == sorted(first) and second == sorted(second)


def _is_attached(document: Document, mark: Citation) -> bool:
    """Whether a number in brackets hangs on a word or its stop, as citations do; "see [2] above" may mean a list, and "x in [3]" a set."""
    before = document.text[mark.span.start - 1 : mark.span.start]
    return before != "" and not before.isspace() and before not in "([{,=+*"


def _is_none(document: Document, mark: Citation, linked: Places) -> bool:
    """Whether a mark is none: figures that lead somewhere by themselves, code, a class of characters: `[[1](…), [2](…)]`, `[1]` between backticks, `[^A-Z]`."""
    start = mark.span.start
    if mark.kind == "numbered" and (document.text[start - 1 : start] == "-" or linked.touch(mark.span)):
        return True
    if mark.kind == "numbered" and is_no_citation(document, mark.span):
        return True
    if mark.kind == "footnote" and (_CLASS.search(mark.target or "") or not _LABEL.fullmatch(mark.target or "")):
        return True
    if mark.kind == "footnote" and (mark.target or "").isalpha() and _is_pattern(document, mark):
        return True
    if mark.kind == "footnote" and _KEY.fullmatch(mark.target or "") and document.text[start - 1 : start].isspace():
        return True
    if mark.kind == "reference" and is_within_link(document, mark, linked):
        return True
    if mark.kind == "reference" and _OF_ASSISTANT.fullmatch(mark.target or "") is not None:
        return True  # "[web:3][web:12]", of which CIT305 speaks
    if (mark.kind in _OF_MARKDOWN or is_of_link(document.text, start)) and _is_escaped(document, mark.span):
        return True
    return mark.kind in _LITERAL and in_code_span(document, start)


def _is_of_link(document: Document, mark: Citation) -> bool:
    return document.text.startswith("[", mark.span.start) and is_of_link(document.text, mark.span.start)


def _is_escaped(document: Document, span: Span) -> bool:
    """Whether a bracket of a mark stands behind a backslash, with which Markdown reads it as text, as in a title with its length in brackets."""
    place = document.locate(span)
    return _ESCAPED.search(document.source, max(0, place.start - 1), place.end) is not None


def _is_pattern(document: Document, mark: Citation) -> bool:
    """Whether letters behind "[^" are the class of a regular expression, as the words around say: "[^abc] matches anything except a, b or c"."""
    start, end = mark.span
    around = document.text[max(0, start - _NEAR) : end + _NEAR].lower().split()
    return words_of("pattern").occur(around, f" {' '.join(around)} ")


def _names_code(document: Document, mark: Citation) -> bool:
    """Whether a reference is the name of something in a program: with dots, or between backticks."""
    start = document.locate(mark.span).start
    return _OF_CODE.match(mark.target or "") is not None or document.source.startswith("[`", start)


def _message(document: Document, mark: Citation) -> str:
    said = quoted(document.slice(mark.span))
    if mark.kind == "footnote":
        return f"{said} points to the footnote {mark.target}, which is not there: add the note or take the mark out"
    if mark.kind == "reference":
        org = of_org(document, mark.span)
        if org is not None:
            return f"{quoted(f'[{said[1:-1]}]')} is a link in the markup of Org, which Markdown does not read: write [{org[1]}]({org[0]})"
        why = why_undefined(document, mark.target or "")
        label = quoted(mark.target or "")
        return _UNDEFINED.format(said, label) if why is None else _LEADS.format(said, label) + why
    if mark.kind == "anchor":
        return f"{said} links to {mark.target} in this page, which is not there: mend the link or add the note"
    if mark.kind == "author-year":
        missing = works_missing(document, mark)
        if len(missing) > 1:
            return f"{' and '.join(map(quoted, missing))} cite works that the list of references does not hold: add the entries or mend names and years"
        said = quoted(missing[0]) if missing else said
        return f"{said} {what_lacks(document, mark.target or '', missing[0] if missing else document.slice(mark.span))}"
    several = "s" if ", " in (mark.target or "") else ""
    return (
        f"{said} points to the reference{several} {mark.target}, which the list does not hold:"
        f" add {'the entries' if several else 'the entry'} or mend the number{several}"
    )
