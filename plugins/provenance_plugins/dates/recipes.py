"""Recipes, which hold whenever they are cooked."""

from __future__ import annotations

from provenance.analysis.register import is_instructing
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.lasting import has_news, leans
from provenance_plugins.dates.tables import forms, stands_in

_QUANTITIES = 3
"""Ingredients that begin with a quantity, of which a recipe has as many at least."""
_QUANTITY = lazy_pattern(
    lambda: (
        rf"(?im)(?:^[ \t]*(?:[-*•+][ \t]+)?|[:,;][ \t])(?:\d[\d.,/½¼¾⅓⅔ –-]{{0,8}}|[½¼¾⅓⅔]|an?|one|two|three|four)\s?(?:{any_of(forms('recipe', 'unit'))})(?!\w)"
    )
)
"""What an ingredient begins with, in a line or behind the one before: "- 100 g pearl barley", "2 tbsp oil, 1 leek"."""

_LISTED = lazy_pattern(r"(?im)^[^\w\n]{0,9}(?:\w{1,20} )?ingredients[^\w\n]{0,9}$")
"""The line above the ingredients, whether they have quantities or not: "**Core ingredients**"."""
_MARKED = lazy_pattern(r"[\"']@type[\"']\s?:\s?\[?\s?[\"']Recipe[\"']", signs=("Recipe",))
"""How a page says that it is one: https://schema.org/Recipe."""

_OF_EVERY_YEAR = frozenset({"month"})
"""Rye is sown in September."""
_SOME, _DENSE = 8, 30
"""So many words of the kitchen a guide to it has, one in so many."""
_FOLDERS = frozenset({"recipes", "recipe", "cooking", "baking", "kitchen"})
_PARTED = lazy_pattern(r"[/\\]|__")
"""Between the folders of a path, also where a copy has run them together in the name of a file."""
_AROUND = ".,:;!?()[]{}“”\"'’*_#|"


def is_recipe(document: Document) -> bool:
    """Whether a page says that it is one; or a text has ingredients with their quantities, a word that recipes have, and neither news nor a day that leans on its own.

    In a folder of recipes it may have both, and a line “Ingredients” is enough there. So is a guide to the kitchen, which lies in such a folder or speaks of little else, and tells its reader what to do.
    """
    if _MARKED.search(document.source) is not None:
        return True
    if not stands_in(document, "recipe", "word"):
        return False
    is_filed = _is_filed(document)
    measured = sum(1 for _ in _QUANTITY.finditer(document.source)) >= _QUANTITIES
    if is_filed and (measured or _LISTED.search(document.source) is not None):
        return True
    if leans(document, besides=_OF_EVERY_YEAR) or has_news(document):
        return False
    return measured or (_is_of_kitchen(document, is_filed=is_filed) and is_instructing(document))


def _is_filed(document: Document) -> bool:
    """Whether a file lies in a folder of recipes."""
    return document.row is None and not _FOLDERS.isdisjoint(_PARTED.split(document.path.lower())[:-1])


def _is_of_kitchen(document: Document, *, is_filed: bool) -> bool:
    """Whether a text is full of the words of a kitchen, or has some of them in a folder of recipes."""
    words = [word.strip(_AROUND) for word in document.text.lower().split()]
    found = sum(word in forms("kitchen") for word in words)
    return found >= _SOME and (is_filed or found * _DENSE >= len(words))
