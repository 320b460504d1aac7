"""Front matter whose values a generator of sites puts in later."""

from __future__ import annotations

import pytest

from provenance.extensions import NothingToRead
from provenance.loaders.front_matter.reading import front_matter


@pytest.mark.parametrize(
    ("front", "told"),
    [
        (
            '+++\ntitle = "{{ replace .Name "-" " " | title }}"\ndate = {{ .Date }}\n+++\n',
            "date is put in later (line 3",
        ),
        ('---\ntitle: "{{ replace .Name "-" " " | title }}"\n---\n', "title is put in later (line 2"),
        ("---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n", "date is put in later (line 3: {{ date }})"),
        ('---\ndate: "<% tp.date.now() %>"\n---\n', "date is put in later (line 2: <% tp.date.now() %>)"),
    ],
)
@pytest.mark.parametrize(
    ("path", "left_out"),
    [
        ("archetypes/default.md", "archetypes/**"),
        ("blog/scaffolds/post.md", "blog/scaffolds/**"),
        ("a.md", "a.md"),
        ("posts/new.md", "posts/new.md"),
    ],
)
def test_the_template_of_a_generator_is_no_text_yet(front: str, told: str, path: str, left_out: str) -> None:
    with pytest.raises(NothingToRead) as raised:
        front_matter(f"{front}\nWords.\n", path)
    assert told in str(raised.value)
    assert f'exclude = ["{left_out}"]' in str(raised.value)


def test_a_text_whose_day_was_never_put_in_is_read() -> None:
    text = '---\ntitle: The bridge\ndate: "{{ date }}"\n---\n' + "The council voted to close the bridge. " * 20
    assert [declared.field for declared in front_matter(text, "posts/bridge.md").declared] == ["title", "date"]
    bare = front_matter(text.replace('"{{ date }}"', "{{ date }}"), "posts/bridge.md")
    assert [declared.field for declared in bare.declared] == ["title"]
    broken = (
        text.replace("---", "+++").replace(": The bridge", ' = "The bridge"').replace(': "{{ date }}"', " = {{ date }}")
    )
    assert [notice.kind for notice in front_matter(broken, "posts/bridge.md").notices] == ["front-matter"]
    with pytest.raises(NothingToRead):
        front_matter(text, "templates/bridge.md")


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Why {{ page.title }} is empty"\ndate: 2024-05-01\n---\n',
        '---\ntitle: "{{ page.title }}"\ndate: 2024-05-01\n---\n',
        '---\ndate: 2024-05-01\npermalink: "/{{ page.date }}/"\n---\n',
    ],
)
def test_a_text_with_a_variable_in_another_value_is_read(front: str) -> None:
    assert "date" in {declared.field for declared in front_matter(f"{front}\nWords.\n").declared}
