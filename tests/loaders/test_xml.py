"""XML as a stream of events: prefixes mean what they mean where they stand, and nothing multiplies."""

from __future__ import annotations

import pytest

from provenance.loaders.xml import Parser, XmlError


class Noted:
    """A handler that notes what it is told."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.found.append(" ".join([f"<{name}>", *(f"{key}={value}" for key, value in attributes.items())]))

    def end(self, name: str) -> None:
        self.found.append(f"</{name}>")

    def text(self, data: str) -> None:
        self.found.append(data)


def read(text: str) -> list[str]:
    handler = Noted()
    Parser(handler).feed(text, last=True)
    return handler.found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('<a xmlns="u"><b xmlns="v"><c/></b><d/></a>', ["<u a>", "<v b>", "<v c>", "</v c>", "</v b>", "<u d>", "</u d>", "</u a>"]),
        ('<p:a xmlns:p="u"><p:b xmlns:p="v" p:k="1"/><p:c/></p:a>', ["<u a>", "<v b> v k=1", "</v b>", "<u c>", "</u c>", "</u a>"]),
        ('<a><b xmlns:p="u"><p:c/></b><p:d/></a>', ["<a>", "<b>", "<u c>", "</u c>", "</b>", "<p d>", "</p d>", "</a>"]),
        ('<a xmlns="u"><b xmlns=""/><c/></a>', ["<u a>", "<b>", "</b>", "<u c>", "</u c>", "</u a>"]),
        ('<a xml:lang="de"/>', ["<a> http://www.w3.org/XML/1998/namespace lang=de", "</a>"]),
    ],
)  # fmt: skip
def test_a_prefix_holds_in_its_element_alone(text: str, found: list[str]) -> None:
    assert read(text) == found


def test_attributes_that_every_element_has_do_not_multiply() -> None:
    few = "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]>"
    assert read(f"{few}<a/>") == ["<a> b=x", "</a>"]
    many = "".join(f"<!ATTLIST a b{number} CDATA 'x'>" for number in range(101))
    with pytest.raises(XmlError, match="declares more than 100 attributes"):
        read(f"<!DOCTYPE a [{many}]><a/>")
