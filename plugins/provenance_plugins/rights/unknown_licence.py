"""LIC802: a licence that is none of the SPDX list and none of Creative Commons."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import declarations, spdx_lines
from provenance.analysis.licences import Kind
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, lazy_pattern, quoted, rule
from provenance_plugins.rights.statements import PHRASES, Statement, rights

_TEXT = "The council decided on Monday evening to close the bridge for two years."
_LONGEST = 120
"""Characters of a name; more are a statement in sentences."""


@rule(
    id="LIC802",
    slug="unknown-licence",
    severity=Severity.WARNING,
    summary="A licence that is no SPDX or Creative Commons identifier",
    scope="document",
    languages=["*"],
    uses=(rights,),
    when=(declarations, spdx_lines, PHRASES),
    bad=[
        Example(f"---\nlicense: MTI\n---\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(
            f'<p>{_TEXT}</p><p><a rel="license" href="https://creativecommons.org/licenses/by-sa-nd/4.0/">CC</a></p>',
            media_type="text/html",
        ),
        Example(f'<p>{_TEXT}</p><p><a rel="license" href="#">Terms</a></p>', media_type="text/html"),
        f"{_TEXT}\n\nThis article is licensed under CC BY 5.0.",
        f"{_TEXT}\n\nThis guide is licensed under CC-BY-XX.",
        f"{_TEXT}\n\nLicensed under GPLv9.",
        f"{_TEXT}\n\nSPDX-License-Identifier: MTI",
        Example(f"<!-- SPDX-License-Identifier: GPLv3 -->\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(
            f"---\n# SPDX-License-Identifier: Foo-2.0\ntitle: The bridge\n---\n\n{_TEXT}\n", media_type="text/markdown"
        ),
        f"{_TEXT}\n\nThis work is licensed under the Evening Post Sharing License.",
        f"{_TEXT}\n\nThis work is licensed under the Evening Post General Public License.",
        f"{_TEXT}\n\nDistributed under the terms of the Evening Post Open License.",
        Example(
            f'<p>{_TEXT}</p><p>This post is licensed under a <a href="http://creativecommons.org/licenses/by-nd-sa/2.5/">Creative Commons License</a>.</p>',
            media_type="text/html",
        ),
    ],
    good=[
        Example(f"---\nlicense: cc-by-4.0\n---\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(f"---\nlicense: GPLv2 or later\n---\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(
            f"---\nlicense: GPL-2.0-only WITH Classpath-exception-2.0\n---\n\n{_TEXT}\n", media_type="text/markdown"
        ),
        Example(f"<!-- SPDX-License-Identifier: (MIT OR CC-BY-SA-4.0) -->\n\n{_TEXT}\n", media_type="text/markdown"),
        f"{_TEXT}\n\nSPDX-License-Identifier: LicenseRef-evening-post",
        Example(f"{_TEXT}\n\n```\nSPDX-License-Identifier: your licence\n```\n", media_type="text/markdown"),
        f"{_TEXT}\n\nEach file of the archive begins with SPDX-License-Identifier: and a name.",
        f"{_TEXT}\n\nLicensed under GPL 9 years after it was written.",
        Example(f"---\nlicense: All rights reserved\n---\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(f"---\nlicense: see LICENSE.md\n---\n\n{_TEXT}\n", media_type="text/markdown"),
        Example(f'<p>{_TEXT}</p><p><a rel="license" href="/terms">Terms</a></p>', media_type="text/html"),
        Example(
            f'<link rel="license" href="#terms"><p>{_TEXT}</p><p class="terms">Share it.</p>', media_type="text/html"
        ),
        f"{_TEXT}\n\nThis work is licensed under the terms of the GNU General Public License, version 3.",
        f"{_TEXT}\n\nReleased Under The General Public License.",
        f"{_TEXT}\n\nThis article is licensed under a Creative Commons Attribution-ShareAlike 4.0 International License.",
        Example(
            f'<p>{_TEXT}</p><p>Unless said otherwise, the posts on this page are licensed under a <a href="http://creativecommons.org/licenses/by-nd/2.5/">Creative Commons License</a>.</p>',
            media_type="text/html",
        ),
        Example(
            f'<p>{_TEXT}</p><p>This work is licensed under the <a href="/sharing">Evening Post Sharing License</a>.</p>',
            media_type="text/html",
        ),
        "The operator is licensed under the Gambling Act and holds an Isle of Man Gaming License.",
    ],
)
def unknown_licence(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A licence that nobody can look up gives no rights that anybody could rely on, and programs that ask for one find none.

    Name it as SPDX does (`MIT`, `CC-BY-4.0`); terms of your own are linked, or begin with `LicenseRef-`.
    """
    found = rights(document)
    for tag in found.tags:
        if tag.licence.kind is Kind.UNKNOWN:
            yield Hit(
                tag.place,
                f"{quoted(tag.text)} is no identifier of the SPDX list, which is all that programs know behind SPDX-License-Identifier: write it as that list does",
                tag.confidence,
            )
    for statement in found.statements:
        kind = statement.licence.kind
        if kind is Kind.MISTAKEN and statement.licence.identifiers:
            yield Hit(
                statement.place,
                f"{quoted(statement.text)} names a version that there is not: SPDX knows {', '.join(statement.licence.identifiers)}",
                statement.confidence,
            )
        elif kind is Kind.MISTAKEN:
            yield Hit(
                statement.place,
                f"{quoted(statement.text)} names no licence of Creative Commons: check its parts and version",
                statement.confidence,
            )
        elif kind is Kind.UNKNOWN and len(statement.text) <= _LONGEST and not _is_on_page(statement):
            confidence = Confidence.MEDIUM if statement.origin == "text" else statement.confidence
            yield Hit(
                statement.place,
                f"{quoted(statement.text)} names no licence that SPDX or Creative Commons know: give its identifier, or link to its terms",
                confidence,
            )


def _is_on_page(statement: Statement) -> bool:
    """Whether a link leads to a place of the page itself, at which its terms stand: `<link rel="license" href="#terms">`."""
    return statement.origin in {"link:license", "rel:license"} and _PLACE.fullmatch(statement.text) is not None


_PLACE = lazy_pattern(r"#[\w-]{1,60}")
