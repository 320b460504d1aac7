"""What `normalise` makes of statements of rights, and which licences agree."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.licences import Kind, Licence, agree, normalise, tagged, unlisted
from provenance.analysis.licences.names import bare

SPDX = [
    tuple(line.split("\t"))
    for line in (resources.files("provenance.analysis.licences") / "spdx.tsv").read_text(encoding="utf-8").splitlines()
    if "\t" in line
]


def test_bare_names_are_kept_with_the_list() -> None:
    assert [(code, kept) for code, name, kept in SPDX if kept != bare(name)] == []


NAMED = {
    "mit": "MIT",
    "The MIT Licence": "MIT",
    "Licensed under the MIT License.": "MIT",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "GPLv3": "GPL-3.0",
    "GNU General Public License v3.0": "GPL-3.0",
    "GNU General Public License version 2": "GPL-2.0",
    "GNU GPL": "GPL",
    "3-Clause BSD License": "BSD-3-Clause",
    "European Union Public License 1.2": "EUPL-1.2",
    "Open Government Licence v3.0": "OGL-UK-3.0",
    "LicenseRef-own-terms": "LicenseRef-own-terms",
    "CC BY 4.0": "CC-BY-4.0",
    "CC-BY-SA": "CC-BY-SA",
    "CC BY-SA 3.0 Unported": "CC-BY-SA-3.0",
    "CC0": "CC0-1.0",
    "Creative Commons Attribution 4.0 International": "CC-BY-4.0",
    "a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License": "CC-BY-NC-ND-4.0",
    "Attribution-NonCommercial-ShareAlike 2.0 Generic": "CC-BY-NC-SA-2.0",
    "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 3.0 Deutschland": "CC-BY-SA-3.0",
    "Creative Commons Attribution - Pas d'Utilisation Commerciale 4.0": "CC-BY-NC-4.0",
    "Licence Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 3.0": "CC-BY-NC-ND-3.0",
    "Released under the Open Publication License unless otherwise noted in the body": "OPUBL-1.0",
    "Creative Commons Reconocimiento-CompartirIgual 4.0": "CC-BY-SA-4.0",
    "https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0",
    "http://www.creativecommons.org/licenses/by-nc-sa/3.0/de/deed.en": "CC-BY-NC-SA-3.0",
    "//creativecommons.org/publicdomain/zero/1.0/": "CC0-1.0",
    "https://web.archive.org/web/20160218174457/http://creativecommons.org/licenses/by-sa/3.0/de/": "CC-BY-SA-3.0",
    "Text: CC BY-SA 4.0, see https://creativecommons.org/licenses/by-sa/4.0/": "CC-BY-SA-4.0",
    "https://opensource.org/licenses/MIT": "MIT",
    "https://spdx.org/licenses/ISC.html": "ISC",
    "https://www.apache.org/licenses/LICENSE-2.0": "Apache-2.0",
    "https://www.gnu.org/licenses/gpl-3.0.html": "GPL-3.0",
    "GPL-3": "GPL-3.0",
    "GPLv2+": "GPL-2.0",
    "GPL v3 or any later version": "GPL-3.0",
    "GPL-2.0-only WITH Classpath-exception-2.0": "GPL-2.0-only",
    "CC-BY-DE": "CC-BY",
    "CC-BY-like": "CC-BY",
}


@pytest.mark.parametrize("value", NAMED)
def test_a_licence_is_named(value: str) -> None:
    assert normalise(value) == Licence(Kind.NAMED, (NAMED[value],))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("© 2024 Nine Entertainment Co.", Kind.COPYRIGHT),
        ("Copyright (c) 2024 Aller Media AS, all rights reserved.", Kind.RESERVED),
        ("©2025 Golem.de Alle Rechte vorbehalten", Kind.RESERVED),
        ("Proprietary", Kind.RESERVED),
        ("public domain", Kind.PUBLIC_DOMAIN),
        ("https://www.example.com/terms", Kind.TERMS),
        ("/licensing", Kind.TERMS),
        ("https://creativecommons.org/licenses/", Kind.TERMS),
        ("https://creativecommons.org/licenses/bysa/4.0/", Kind.MISTAKEN),
        ("CC BY-SA-ND 4.0", Kind.MISTAKEN),
        ("CC BY 5.0", Kind.MISTAKEN),
        ("CC-BY-XX", Kind.MISTAKEN),
        ("cc-by-nc-xx 4.0", Kind.MISTAKEN),
        ("GPL 9 years ago", Kind.UNKNOWN),
        ("BSL 1.1", Kind.UNKNOWN),
        ("LPPL 1.3", Kind.UNKNOWN),
        ("MTI", Kind.UNKNOWN),
        ("Foo Public License 9", Kind.UNKNOWN),
        ("Creative Commons", Kind.UNKNOWN),
        ("", Kind.UNKNOWN),
    ],
)
def test_other_kinds(value: str, kind: Kind) -> None:
    assert normalise(value) == Licence(kind)


@pytest.mark.parametrize("value", ["GPLv9", "GPL-9.0-only", "the GNU GPL version 9", "GPL 2.1"])
def test_a_version_that_there_is_not_is_told_with_those_that_there_are(value: str) -> None:
    assert normalise(value) == Licence(Kind.MISTAKEN, ("GPL-1.0", "GPL-2.0", "GPL-3.0"))


@pytest.mark.parametrize(
    ("line", "expression", "unknown"),
    [
        ("SPDX-License-Identifier: MIT", "MIT", None),
        ("# SPDX-License-Identifier: (MIT OR GPL-2.0+)\r", "(MIT OR GPL-2.0+)", None),
        (
            "/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */",
            "GPL-2.0-only WITH Linux-syscall-note",
            None,
        ),
        ("<!-- SPDX-License-Identifier: GPLv3 -->", "GPLv3", "GPLv3"),
        (
            "SPDX-License-Identifier: MIT AND LicenseRef-own AND Foo-1.0",
            "MIT AND LicenseRef-own AND Foo-1.0",
            "Foo-1.0",
        ),
    ],
)
def test_lines_for_programs(line: str, expression: str, unknown: str | None) -> None:
    ((start, end),) = tagged(f"Title\n{line}\nWords")
    assert f"Title\n{line}\nWords"[start:end] == expression
    assert unlisted(expression) == unknown


@pytest.mark.parametrize(
    "line",
    [
        "SPDX-License-Identifier:",
        "SPDX-License-Identifier: <your licence>",
        "Write SPDX-License-Identifier: MIT at the top.",
    ],
)
def test_lines_that_name_none(line: str) -> None:
    assert tagged(line) == []


def test_expressions() -> None:
    assert normalise("(MIT OR Apache-2.0)").identifiers == ("MIT", "Apache-2.0")
    assert normalise("MIT / CC-BY-4.0").identifiers == ("MIT", "CC-BY-4.0")


def test_every_spdx_licence_by_identifier_and_by_name() -> None:
    assert [code for code, _, _ in SPDX if normalise(code.lower()).identifiers != (code,)] == []
    unnamed = [name for _, name, _ in SPDX if normalise(name).kind is not Kind.NAMED]
    assert len(unnamed) < 8, unnamed


@given(st.text(max_size=80) | st.sampled_from(sorted(NAMED)).map(lambda value: value.upper()))
def test_it_never_raises_and_its_own_names_are_stable(value: str) -> None:
    licence = normalise(value)
    for identifier in licence.identifiers:
        assert normalise(identifier).identifiers == (identifier,)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("CC-BY", "CC-BY-4.0", True),
        ("CC-BY-3.0-DE", "CC-BY-3.0", True),
        ("GPL-3.0-only", "GPL-3.0-or-later", True),
        ("GPL", "GPL-2.0", True),
        ("BSD", "BSD-3-Clause", True),
        ("CC-BY", "CC-BY-NC-4.0", False),
        ("CC-BY-3.0", "CC-BY-4.0", False),
        ("BSD-2-Clause", "BSD-3-Clause", False),
        ("MIT", "MIT-0", False),
        ("MIT", "Apache-2.0", False),
    ],
)
def test_agree(one: str, other: str, *, same: bool) -> None:
    assert agree(one, other) is agree(other, one) is same


def test_a_word_said_twice_is_no_licence_and_a_file_has_the_terms() -> None:
    theme = "Copyright © 2021 Evening Post. All rights reserved. Theme: Lamp by Pier. Powered by Quay."
    assert normalise(theme).kind is Kind.RESERVED
    assert normalise("Complete terms in LICENSE.txt").kind is Kind.TERMS


@pytest.mark.parametrize("word", ["public", "Public", "general", "open", "free"])
def test_one_word_of_many_names_names_no_licence(word: str) -> None:
    assert normalise(word).kind is Kind.UNKNOWN
    assert normalise("GNU General Public License").identifiers == ("GPL",)
