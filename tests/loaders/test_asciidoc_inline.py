"""What stands within the lines of AsciiDoc, as Asciidoctor shows it."""

from __future__ import annotations

import pytest

from provenance.documents import Document
from tests.loaders.common import check_shape, cut, load


def read(text: str) -> Document:
    document = load(text, "text/asciidoc", "a.adoc")
    check_shape(document)
    return document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* c", "a b c"),
        ("a**b**c __d__e ##f##", "abc de f"),
        ("snake_case_name 2*3*4", "snake_case_name 2*3*4"),
        ("_a *b* c_", "a b c"),
        ("[.underline]#a# [red]##b##c", "a bc"),
        ("x^2^ and H~2~O", "x2 and H2O"),
        ("\"`a`\" and '`b`'", "“a” and ‘b’"),
        (r"\*a* and \_b_ and \{c} and \http://a.example[b]", "*a* and _b_ and {c} and http://a.example[b]"),
        ("a * b", "a * b"),
        ("`a` ``b``c `+*d*+`", "a bc *d*"),
        ("+a *b*+ ++c_d_++ +++<u>e</u>+++ pass:[<b>f</b>] pass:q[g]", "a *b* c_d_ e f g"),
        ("$$*a*$$", "*a*"),
        ("a -- b, a--b, --flag", "a — b, a—b, --flag"),
        ("(C) 2024 Post(TM) A &amp; B&#8217;s", "© 2024 Post™ A & B’s"),
        ("don\\'t", "don't"),
        ("((a)) (((b, c))) (((d (e), f)))g", "a g"),
        ("indexterm:[a]b indexterm2:[c]", "b c"),
        ("kbd:[Ctrl+T] btn:[OK] menu:File[Save]", "Ctrl+T OK File Save"),
        ("icon:heart[] stem:[x^2] latexmath:[C = a]", "x^2 C = a"),
        ("[[a]]b anchor:c[]d", "b d"),
        ("link:a.html[the *page*] and https://a.example[Post^]", "the page and Post"),
        ('link:a.html["one, two",role=x] https://a.example[b,window=_blank]', "one, two b"),
        ("_https://a.example[Some words]_", "Some words"),
        (
            "xref:a.adoc[] xref::k/l.adoc#m[n] xref::k/o.adoc[] xref:b:c/d.adoc#e[] xref:f.adoc[g] <<h>> <<i,j k>>",
            "a n o e g h j k",
        ),
        ("mailto:ana@example.org[Ana] ana@example.org", "Ana ana@example.org"),
        ("image:a.png[b] c image:d e.png[]", "c"),
        ("issue:12[the issue] javadoc:org.A[]", "the issue org.A"),
        ("see this[1] and note:[2]", "see this[1] and note:[2]"),
        ("see https://a.example/b_c_d_e_.", "see https://a.example/b_c_d_e_."),
        ("<https://a.example/b>.", "https://a.example/b."),
        (":a: The *Lamp* x_y_z\n\n{a} of {b} {nbsp}{empty}{cpp}", "The Lamp x_y_z of b C++"),
        (":a: b\n\n{a}\n\n:a: c\n\n{a}\n\n:a!:\n\n{a}", "b\n\nc\n\na"),
        (":a: one \\\ntwo\n\n{a}", "one two"),
        ("{set:a:b}x{counter:c}", "x"),
        ("== A title [[here]]\n\n<<here>>, <<_a_title>>, <<A title>>", "A title\n\nA title, A title, A title"),
        ("[#own]\n.The table\n|===\n|a\n|===\n\nxref:own[]", "The table\n\na\n\nThe table"),
        (".The table\n[source#own]\n----\na\n----\n\n<<own>>", "The table\n\na\n\nThe table"),
        (":ok: &#10004;\n\n{ok} pass:[<code>a&#x200b;b</code> &mdash; c] bc1awpass:[<u>n</u>]d", "✔ ab — c bc1awnd"),
        ("a footnote:[b", "a footnote:[b"),
        ("a [b c", "a [b c"),
        ("\\include::a[]", "include::a[]"),
    ],
)
def test_what_readers_see(text: str, expected: str) -> None:
    assert read(text).text == expected


def test_links_and_their_places() -> None:
    text = (
        ":url: https://post.example\n:made: https://made.example[Made]\n\n"
        "link:a/b.html[One], https://c.example/x_y_z[Two], {url}/d[Three], {made}, https://e.example, <<f>>, "
        "<<g.adoc#h,Four>>, xref:i.adoc[Five], mailto:ana@example.org[Six], link:{none}/j[Seven], `https://code.example[K]`, "
        "`https://shown.example/a`, \\https://plain.example and `file://`."
    )
    document = read(text)
    assert [(document.slice(link.span), link.target, cut(document, link.source)) for link in document.links] == [
        ("One", "a/b.html", "a/b.html"),
        ("Two", "https://c.example/x_y_z", "https://c.example/x_y_z"),
        ("Three", "https://post.example/d", "{url}/d"),
        ("Made", "https://made.example", None),
        ("https://e.example", "https://e.example", "https://e.example"),
        ("f", "#f", "f"),
        ("Four", "g.adoc#h", "g.adoc#h"),
        ("Five", "i.adoc", "i.adoc"),
        ("Six", "mailto:ana@example.org", "ana@example.org"),
        ("Seven", "none/j", "{none}/j"),
        ("K", "https://code.example", "https://code.example"),
    ]


def test_code_within_lines() -> None:
    document = read("`a *b*` +c+ ``d``e stem:[f] *g*")
    assert [document.slice(span) for span in document.code_spans] == ["a b", "c", "d", "f"]


@pytest.mark.parametrize(
    "piece", ["*a ", "**a ", "`a ", "+a ", "{a}[ ", "http://a[ ", "footnote:[a ", "<<a ", "((a ", "a:b[ ", "[[a "]
)
def test_signs_that_nothing_closes_cost_no_more(piece: str) -> None:
    assert read(piece * 3_000).blocks


def test_what_attributes_add_has_a_limit() -> None:
    document = read(f":m: {'lamp ' * 390}\n\n{'{m} ' * 2_000}")
    assert len(document.text) < 150_000
    assert document.text.endswith(" m m")


def test_notes_within_notes_have_a_limit() -> None:
    assert read("x footnote:[b footnote:[c] d] e").text == "x [1] e\n\nb [2] d\n\nc"
    document = read("x" + " footnote:[y" * 500 + "]" * 500)
    assert len(document.notes) < 20
    assert document.text.count("y") == 500
