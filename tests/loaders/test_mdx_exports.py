"""What a page of MDX exports of itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.loaders.common import cut, load


def test_what_a_page_of_mdx_exports_of_itself() -> None:
    page = """import {Oak} from './oak.js'
export const info = {
  title: 'The "old" oak',
  author: [{github: 'ana', name: "Ana Cruz"}, {name: 'Li Wei'}],
  published: new Date('2024-06-03'), // of the first version
  modified: later(of('2024')), ...rest,
}

export const lang = `en`

Words of the page.

```js
export const date = '1999-01-01'
```
"""
    document = load(page, "text/markdown", "a.mdx")
    assert [(one.field, one.value, cut(document, one.source)) for one in document.declared] == [
        ("title", 'The "old" oak', 'The "old" oak'),
        ("author", "Ana Cruz", "Ana Cruz"),
        ("author", "Li Wei", "Li Wei"),
        ("date", "2024-06-03", "2024-06-03"),
        ("language", "en", "en"),
    ]
    assert not load(page, "text/markdown", "a.md").declared


@given(
    st.lists(
        st.sampled_from(
            [
                "{",
                "}",
                "[",
                "]",
                "(",
                ")",
                "'",
                '"',
                "`",
                ",",
                ":",
                "title",
                "a",
                " ",
                "\n",
                "//",
                "/*",
                "*/",
                "new Date(",
                "\\",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_any_exports(rest: str) -> None:
    document = load(f"export const meta = {{{rest}", "text/markdown", "a.mdx")
    assert all(cut(document, one.source) for one in document.declared)
