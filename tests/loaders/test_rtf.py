"""Rich Text Format: everything that is seen in it, at its place in the file, in the forms of the programs that write it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.documents import BlockKind, Document, Region
from provenance.engine.program import program
from provenance.extensions import Source
from provenance.loaders import RtfLoader
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, kinds, sources

TYPE = "application/rtf"


def load(data: str | bytes, encoding: str = "latin-1") -> Document:
    raw = data.encode(encoding) if isinstance(data, str) else data
    document = RtfLoader().load(Source("a.rtf", "a.rtf", TYPE, raw))
    check_shape(document)
    assert document.source.encode(document.encoding) == raw.removeprefix(b"\xef\xbb\xbf")
    return document


def read(body: str) -> Document:
    """A text in a file that says no more than what it is."""
    return load(rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0\fswiss\fcharset0 Arial;}}}}{body}}}")


TEXT_EDIT = r"""{\rtf1\ansi\ansicpg1252\cocoartf2761
\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fswiss\fcharset0 Helvetica-Bold;}
{\colortbl;\red255\green255\blue255;}
{\*\expandedcolortbl;;}
{\*\listtable{\list\listtemplateid1\listhybrid{\listlevel\levelnfc23{\leveltext\leveltemplateid1\'01\uc0\u8226 ;}{\levelnumbers;}}{\listname ;}\listid1}}
{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}
\paperw11900\paperh16840\margl1440\margr1440\vieww11520\viewh8400\viewkind0
\pard\tx566\tx1133\pardirnatural\partightenfactor0

\f1\b\fs28 \cf0 The mill
\f0\b0\fs24 \
\
Ana said \'93no\'94 at the caf\'e9 \uc0\u8212  twice \u55357 \u56832 .\
\pard\tx220\tx720\li720\fi-720\pardirnatural\partightenfactor0
\ls1\ilvl0\cf0 {\listtext	\uc0\u8226 	}Flour\
{\listtext	\uc0\u8226 	}Bread\
\pard\pardirnatural\partightenfactor0
{\field{\*\fldinst{HYPERLINK "https://example.org/mill"}}{\fldrslt \cf0 The report}} ends.}
"""

WORD_PAD = (
    r"""{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang1033{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset204 Calibri;}{\f2\fnil\fcharset2 Symbol;}}
{\colortbl ;\red0\green0\blue255;}
{\*\generator Riched20 10.0.19041}\viewkind4\uc1
\pard\sa200\sl276\slmult1\f0\fs22\lang9 The mill\par
\f1\lang1049\'cc\'e5\'eb\'fc\'ed\'e8\'f6\'e0\f0\lang9\par

\pard{\pntext\f2\'B7\tab}{\*\pn\pnlvlblt\pnf2\pnindent0{\pntxtb\'B7}}\fi-360\li720 Flour\par
{\pntext\f2\'B7\tab}Bread\par

\pard{{\field{\*\fldinst{HYPERLINK https://example.org/mill }}{\fldrslt{\ul\cf1 https://example.org/mill}}}}\par
}
"""
    "\0"
)

WORD = r"""{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff31507\deff0\stshfdbch31506\deflang1033\themelang1033{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}
{\f37\fbidi \fnil\fcharset134\fprq2{\*\panose 02010600030101010101}\'cb\'ce\'cc\'e5{\*\falt SimSun};}}{\colortbl;\red0\green0\blue0;}{\*\defchp \f31506\fs22 }
{\stylesheet{\ql \li0\ri0\widctlpar \rtlch\fcs1 \af0 \ltrch\fcs0 \fs22 \snext0 \sqformat Normal;}{\s1\ql\outlinelevel0 \sbasedon0 \snext0 heading 1;}
{\*\cs10 \additive Default Paragraph Font;}{\s15\qc \sbasedon0 Title;}{\s16\ql \sbasedon1 My part;}{\s17 \sbasedon0 caption;}}
{\*\listtable{\list{\listlevel{\leveltext\'02\'00.;}{\levelnumbers\'01;}}\listid9}}{\*\rsidtbl \rsid123}{\mmathPr\mmathFont34\mbrkBin0}
{\info{\title A mill}{\author Ana Cruz;Ben Ode}{\operator Carl}{\creatim\yr2024\mo5\dy7\hr10\min5}{\revtim\yr2024\mo5\dy9\hr8}{\version2}{\edmins1}{\*\company Harbour Works}{\doccomm Of mills}{\keywords corn}}
{\*\xmlnstbl {\xmlns1 http://schemas.example.org}}\paperw12240\margl1440\sectd \titlepg
{\header \pard\plain {\insrsid1 DRAFT}{\par }}{\headerl \pard Left\par}{\footerf \pard Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
{\*\pnseclvl1\pnucrm\pnstart1{\pntxta .}}\pard\plain \s15\qc {\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid1 Of mil}{\insrsid2 ls
\par }\pard\plain \s1\outlinelevel0 {\insrsid1 First\par }\pard\plain \s16 {Part\par }
\pard\plain {\listtext\pard\plain 1.\tab}\ls1\ilvl1\pard\plain \ls1\ilvl1 {An item\par }\pard\plain {\loch\af0\hich\af0\dbch\f37 \'c4\'a5\'b7\'bb}{\f0 , a mill\line of 1800.}{\v secret}{\par }
\trowd \trgaph108\cellx4788\pard \intbl {One\cell Two\par more\cell }\pard \intbl {\trowd \row }\pard\plain \s17 {Fig. 1\par}
{\*\themedata 504b0304}{\*\latentstyles\lsdstimax371{\lsdlockedexcept \lsdpriority0 heading 1;}}}"""

LIBRE_OFFICE = r"""{\rtf1\ansi\deff3\adeflang1025
{\fonttbl{\f0\froman\fprq2\fcharset0 Times New Roman;}{\f3\froman\fprq2\fcharset0 Liberation Serif{\*\falt Times New Roman};}{\f9\fnil\fprq0\fcharset128 MS Gothic;}}
{\stylesheet{\s0\snext0\nowidctlpar\hyphpar0\cf0\loch\f3 Normal;}
{\s1\sbasedon15\snext16\ilvl0\outlinelevel0\sb240\fs36\b Heading 1;}
{\s15\sbasedon0\snext16 Heading;}
{\s20\sbasedon0\snext20 Quotations;}}{\*\generator LibreOffice/7.6.4.1$Linux}{\info{\creatim\yr0\mo0\dy0\hr0\min0}{\revtim\yr2024\mo5\dy7\hr10\min5}{\printim\yr0\mo0\dy0\hr0\min0}}{\*\userprops}\deftab709
\hyphauto1\viewscale100\formshade\paperh15840\paperw12240
{\*\ftnsep\chftnsep}\pgndec\pard\plain \s1\ilvl0\outlinelevel0\sb240{\loch
The mill}
\par \pard\plain \s0{\loch
It closed.}{\super\loch
{\super \chftn}{\*\footnote \chftn\pard\plain {\loch
See the }{\i\loch
report.}}}{\loch
 So it is. \u8222\'84Nein\u8220\'93 \u12354\'82\'a0}
\par \pard\plain \s20{\loch
Said by somebody.}
\par }"""


def test_what_text_edit_writes() -> None:
    document = load(TEXT_EDIT)
    assert kinds(document) == [
        ("paragraph", "The mill"),
        ("paragraph", "Ana said “no” at the café — twice 😀."),
        ("list_item", "Flour"),
        ("list_item", "Bread"),
        ("paragraph", "The report ends."),
    ]
    assert sources(document, "café") == [r"caf\'e9"]
    assert sources(document, "😀") == [r"\u55357 \u56832 "]
    (link,) = document.links
    assert (document.slice(link.span), link.target) == ("The report", "https://example.org/mill")
    assert cut(document, link.source) == "https://example.org/mill"


def test_what_word_pad_writes() -> None:
    document = load(WORD_PAD)
    assert kinds(document) == [
        ("paragraph", "The mill"),
        ("paragraph", "Мельница"),
        ("list_item", "Flour"),
        ("list_item", "Bread"),
        ("paragraph", "https://example.org/mill"),
    ]
    assert [link.target for link in document.links] == ["https://example.org/mill"]
    assert not document.notices


def test_what_word_writes() -> None:
    document = load(WORD)
    assert kinds(document) == [
        ("title", "Of mills"),
        ("heading", "First"),
        ("heading", "Part"),
        ("list_item", "An item"),
        ("paragraph", "磨坊, a mill of 1800."),
        ("table_cell", "One"),
        ("table_cell", "Two"),
        ("table_cell", "more"),
        ("caption", "Fig. 1"),
    ]
    assert [block.level for block in document.blocks[1:4]] == [1, 1, 2]
    assert [(one.field, one.value, one.origin) for one in document.declared] == [
        ("title", "A mill", "rtf:title"),
        ("author", "Ana Cruz", "rtf:author"),
        ("author", "Ben Ode", "rtf:author"),
        ("date", "2024-05-07T10:05:00", "rtf:creatim"),
        ("modified", "2024-05-09T08:00:00", "rtf:revtim"),
        ("publisher", "Harbour Works", "rtf:company"),
        ("description", "Of mills", "rtf:doccomm"),
    ]
    assert cut(document, document.declared[0].source) == "A mill"
    assert cut(document, document.declared[3].source) == r"{\creatim\yr2024\mo5\dy7\hr10\min5}"
    assert [(one.kind, one.words) for one in document.reviews] == [("header", "DRAFT"), ("footer", "Page 1")]
    assert sources(document, "mills") == [r"mil}{\insrsid2 ls"]


def test_what_libre_office_writes() -> None:
    document = load(LIBRE_OFFICE)
    assert kinds(document) == [
        ("heading", "The mill"),
        ("paragraph", "It closed.[1] So it is. „Nein“ あ"),
        ("quote", "Said by somebody."),
        ("note", "See the report."),
    ]
    (mark,), (note,) = document.marks, document.notes
    assert (document.slice(mark.span), mark.label, mark.kind) == ("[1]", "1", "footnote")
    assert sources(document, "[1]") == [r"\chftn"]
    assert note.span is not None
    assert document.slice(note.span) == "See the report."
    assert (cut(document, note.source) or "").startswith("See the }{")
    assert [one.field for one in document.declared] == ["modified"]


def test_the_metadata_of_a_record() -> None:
    record = program().check(WORD.encode(), media_type=TYPE, path="a.rtf").record
    assert record.metadata is not None
    assert record.metadata.title is not None
    assert record.metadata.date is not None
    assert [one.value for one in record.metadata.authors] == ["Ana Cruz", "Ben Ode"]
    assert (record.metadata.title.value, record.metadata.date.value) == ("A mill", "2024-05-07T10:05:00")
    assert [finding.rule for finding in record.findings if finding.location is None or finding.rule == "BLP417"]


def test_line_and_column_are_those_of_the_file() -> None:
    body = "{\\rtf1\\ansi\nThe mill.\\\n\\\n{\\b Credits} to\n the owner.\\\n}"
    record = program().check(body.encode(), media_type=TYPE, path="a.rtf").record
    (found,) = [finding for finding in record.findings if finding.rule == "ATT101"]
    assert found.location is not None
    start, end = found.location.start, found.location.end
    assert (start.line, start.column, end.line, end.column) == (4, 5, 5, 11)
    assert body[start.offset : end.offset] == "Credits} to\n the owner"
    assert found.excerpt == "Credits to the owner"


def test_nothing_in_it_is_edited() -> None:
    body = r"{\rtf1\ansi Lorem ipsum dolor sit amet, consectetur adipiscing elit.\par Click here to share this on Facebook\par}"
    record = program().check(body.encode(), media_type=TYPE, path="a.rtf").record
    assert record.findings
    assert all(finding.fix is None for finding in record.findings)


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (r"a\~b\_c\-d\{e\}f\\g", "a\u00a0b\u2011cd{e}f\\g"),
        (r"\lquote a\rquote\ldblquote b\rdblquote\bullet c\emdash d\endash e\emspace f", "‘a’“b”•c—d–e\u2003f"),
        (r"a\tab b\line c", "a\tb c"),
        ("a\tb", "a\tb"),
        (r"\u8217?s \u8217 s \uc2\u8217??s \uc0\u8217s", "’s ’ ’s ’s"),
        (r"{\uc0 \u8217{\uc2\u8217??}\u8217}\u8217?", "’’’’"),
        (r"\u8217\'92s \u8217\emdash s", "’s ’s"),
        (r"a\u8217{b}", "a’b"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u128512?", "😀"),
        (r"\u-10179?x", "\ufffdx"),
        (r"\u56832?", "\ufffd"),
        ("wo\nrd\r\ns", "words"),
        (r"a{\v b}c\v d\v0 e\v f\plain g", "aceg"),
        (r"a{\*\unknown b{c}}d{\*\bkmkstart x}e{\xe y}f", "adef"),
        (r"a{\pict\wmetafile8 0102}b{\object\objemb{\*\objdata 01}{\result{\pict 02}c}}", "abc"),
        (r"{\upr{a?}{\*\ud{a\u8217 }}}b", "a’b"),
        (r"a{\field{\*\fldinst PAGE}{\fldrslt 4}}b", "a4b"),
        (r"{\mmath{\*\moMath{\mr\mscr0 E=m{\*\mctrlPr\f1 x}{\mfPr{\mchr z}}}}}", "E=m"),
        (r"{\*\shppict{\pict\pngblip 89}}{\nonshppict{\pict 01}}a", "a"),
        (r"{\chftnsep a\chpgn}", "a"),
        (r"\'93a\'94 \'80", "“a” €"),
        (r"\'e", "e"),
        (r"\ansicpg1251\f9 \'cc\'e8\'f0", "Мир"),
        (r"\mac\f9 \'d2a\'d3", "“a”"),
        (r"{\fonttbl{\f7\fcharset161 A;}{\f8\fcharset255\cpg1254 B;}}\f7 \'ec\f8 \'fe\f0 \'ec", "μşì"),
        (r"{\fonttbl{\f7\fcharset128 A;}}\f7 \'82\'a0\'83A\'83\\\'82!", "あアソ\ufffd!"),
        (r"{\fonttbl{\f7\fcharset128\cpg65001 A;}}\f7 \'e3\'81\'82\'c3", "あ\ufffd"),
        (r"{\fonttbl{\f7\fcharset2 Symbol;}}\f7 a", "a"),
        ("a\0b\x01c", "ab c"),
        ("café \xa0x", "café \xa0x"),
    ],
)
def test_characters(body: str, seen: str) -> None:
    assert read(body).text == f"{seen}\n"


@pytest.mark.parametrize(
    ("head", "byte", "seen"),
    [
        (r"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}}", r"\'cc\'e8\'f0", "Мир"),  # no font has Russian letters
        (r"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}", r"\'c9mile", "Émile"),
        (r"\mac\ansicpg10007{\fonttbl\f0\fcharset77 A;}", r"\'8a", "К"),
        (r"\ansi\ansicpg950{\fonttbl\f0\fcharset0 A;}", r"\'a9 2004", "© 2004"),
        (r"\ansi\ansicpg99999{\fonttbl\f0\fcharset1 A;}", r"\'e9", "é"),
        (r"\ansi\ansicpg28592{\fonttbl\f0\fcharset1 A;}", r"\'b1", "ą"),
    ],
)
def test_the_encoding_is_that_of_the_font_and_else_of_the_file(head: str, byte: str, seen: str) -> None:
    assert load(rf"{{\rtf1{head}\deff0 {byte}}}").text == f"{seen}\n"


def test_what_a_file_says_of_itself_is_in_its_own_encoding() -> None:
    document = load(
        r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}{\info{\author \'cc\'e8\'f0\'e0}}a}"
    )
    assert [one.value for one in document.declared] == ["Мира"]


def test_links() -> None:
    document = read(
        r"""{\field{\*\fldinst{HYPERLINK "https://example.org/a" \\l "b"}}{\fldrslt one}} {\field{\*\fldinst HYPERLINK \\l "_Toc1"}{\fldrslt two}}
{\field{\*\fldinst{ HYPERLINK \\n \\t "http://example.org/\'e9" }}{\fldrslt {\ul th}ree\par four}} {\field{\*\fldinst REF x}{\fldrslt five}}"""
    )
    assert [(document.slice(link.span), link.target, cut(document, link.source)) for link in document.links] == [
        ("one", "https://example.org/a#b", "https://example.org/a"),
        ("two", "#_Toc1", "_Toc1"),
        ("three", "http://example.org/é", r"http://example.org/\'e9"),
        ("four", "http://example.org/é", r"http://example.org/\'e9"),
    ]
    assert document.blocks[1].link_characters == 4


def test_a_table_of_contents_is_navigation() -> None:
    document = read(r"{\field{\*\fldinst TOC \\o}{\fldrslt \pard First 1\par Second 2\par}}\pard First\par")
    assert [Region.NAV in block.regions for block in document.blocks] == [True, True, False]


def test_a_citation_gets_brackets() -> None:
    document = read(r"Seen{\field{\*\fldinst ADDIN ZOTERO_ITEM x}{\fldrslt {\super 1}2{\super ,3}}} so.")
    assert document.text == "Seen[12,3] so.\n"
    assert sources(document, "12,3") == [r"1}2{\super ,3"]
    assert sources(document, "so") == ["so"]


def test_pictures() -> None:
    document = read(
        r"""One {\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv The mill}}}\picwgoal1500\pichgoal750\jpegblip ffd8}}
{\shp{\*\shpinst{\sp{\sn pib}{\sv {\pict\pngblip 89}}}{\sp{\sn wzDescription}{\sv A bridge}}{\shptxt Beside\par}}{\shprslt{\pict 01}}}
{{\NeXTGraphic mill.gif \width640 }\'ac} end"""
    )
    assert [(one.target, one.alt, one.width, one.height) for one in document.images] == [
        ("pict/image1.jpg", "The mill", 100, 50),
        ("pict/image2.png", "A bridge", None, None),
        ("mill.gif", None, None, None),
    ]
    assert [cut(document, one.source) for one in document.images[:2]] == [r"{\pict"] * 2
    assert kinds(document) == [("paragraph", "One  end"), ("paragraph", "Beside")]
    assert Region.ASIDE in document.blocks[1].regions


def test_a_section_in_the_binary_form_is_no_text() -> None:
    data = rb"{\rtf1\ansi a{\pict\jpegblip\bin6 }{\par}b\bin3 {{{c}"
    assert load(data).text == "abc\n"


def test_a_picture_as_bytes_of_any_kind() -> None:
    data = b"{\\rtf1\\ansi a{\\pict\\bin256 " + bytes(range(256)) + b"}b}"
    document = load(data)
    assert document.text == "ab\n"
    assert document.encoding == "iso8859-1"


def test_a_note_of_two_paragraphs_and_one_without_a_mark() -> None:
    document = read(
        r"One{\super\chftn}{\footnote\pard {\super\chftn} First.\par More.} two*{\footnote\ftnalt *Second.}."
    )
    assert document.text == "One[1] two*[2].\n First.\nMore.\n*Second.\n"
    assert [(note.label, note.span and document.slice(note.span)) for note in document.notes] == [
        ("1", "First.\nMore."),
        ("2", "*Second."),
    ]
    assert [block.kind for block in document.blocks[1:]] == [BlockKind.NOTE] * 3


def test_the_text_of_an_archive_of_news_is_read_as_in_other_files() -> None:
    body = r"{\rtf1\ansi HD\tab The mill closes\par BY\tab By Ana Cruz\par WC\tab 300 words\par PD\tab 7 May 2024\par SN\tab Harbour Gazette\par SC\tab HARB\par LA\tab English\par LP\par The mill by the river closes.\par AN\tab Document HARB000020240507ek5700001\par}"
    document = load(body)
    assert [
        (one.field, one.value, cut(document, one.source)) for one in document.declared if one.field != "author"
    ] == [
        ("title", "The mill closes", "The mill closes"),
        ("date", "7 May 2024", "7 May 2024"),
        ("publisher", "Harbour Gazette", "Harbour Gazette"),
    ]


WORDS = st.text(
    alphabet=st.characters(
        blacklist_categories=("Cs", "Cc", "Zl", "Zp"), blacklist_characters="\u00ad\u200b\u2060\ufeff"
    ),
    min_size=1,
    max_size=12,
)
NOISE = st.sampled_from(["", r"\b ", r"{\*\x y}", "\n", r"{\v z}", r"\b0 ", r"{\pict 01}", r"\'41", r"{\i}", "\r\n"])


def written(words: str, fallback: str) -> list[str]:
    """Each character as a file holds it."""
    made: list[str] = []
    for one in words:
        if one in "\\{}":
            made.append("\\" + one)
        elif one < "\x7f":
            made.append(one)
        else:
            units = one.encode("utf-16-le")
            codes = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
            made.append("".join(rf"\u{code}{fallback}" for code in codes))
    return made


@given(st.lists(st.tuples(WORDS, NOISE), max_size=8), st.sampled_from(["?", r"\'3f"]))
def test_each_character_leads_to_its_place(pieces: list[tuple[str, str]], fallback: str) -> None:
    source, text, places = r"{\rtf1\ansi\uc1 ", "", []
    for words, noise in pieces:
        source += noise
        if noise == r"\'41":
            places.append((len(source) - 4, noise))
            text += "A"
        for one, form in zip(words, written(words, fallback), strict=True):
            places.append((len(source), form))
            text += one
            source += form
    document = load(source + "}")
    assert document.text == (f"{text}\n" if text else "")
    for at, (start, form) in enumerate(places):
        place = document.locate(Span(at, at + 1))
        assert place.start == start
        assert document.source[place.start : place.end] in {
            form,
            form.removesuffix(fallback),
            re.sub(r"\?(?=\\u)|\?$", "", form),
        } or form.startswith(document.source[place.start : place.end])


@given(st.text(alphabet="{}\\'*abu019 \n;\x00é\t-", max_size=60))
def test_anything_behind_the_head_is_read(body: str) -> None:
    load("{\\rtf1\\ansi " + body)


PARTS = st.sampled_from([
    "{", "}", "{", "}", "a ", "\\par ", "\\cell ", "\\row ", r"{\field", r'{\*\fldinst HYPERLINK "x"', r"{\fldrslt ", r"\chftn", r"{\footnote ", r"{\*\annotation ",
    r"{\*\atrfstart 1}", r"{\*\atnref 1", r"{\header ", r"{\shp{\*\shpinst", r"{\shptxt ", r"{\pict ", r"{\sp{\sn pib}{\sv ", r"{\info{\author x;y", r"\deleted ",
    r"\revised ", r"\plain ", r"\pard ", r"{\stylesheet{\s1 heading 1;", r"{\fonttbl{\f1\fcharset128 ", r"\f1 ", r"\'82", r"\u-10179 ", r"\u8217?", r"\bin4 ", r"{\upr", r"{\*\ud ",
    r"{\object", r"{\result ", r"{\*\revtbl{a;", r"{\listtext ", r"{\NeXTGraphic a.gif }", "\xac", r"{\*\zzz ", r"{\creatim\yr2024",
])  # fmt: skip


@given(st.lists(PARTS, max_size=40))
def test_groups_in_any_order_are_read(parts: list[str]) -> None:
    load("{\\rtf1\\ansi " + "".join(parts))
