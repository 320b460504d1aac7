"""Recipes, which hold whenever they are cooked."""

from __future__ import annotations

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

_MARKED = lazy_pattern(r"[\"']@type[\"']\s?:\s?\[?\s?[\"']Recipe[\"']", signs=("Recipe",))
"""How a page says that it is one: https://schema.org/Recipe."""


def is_recipe(document: Document) -> bool:
    """Whether a page says that it is one; or a text has ingredients with their quantities, a word that recipes have, and neither news nor a day that leans on its own."""
    if _MARKED.search(document.source) is not None:
        return True
    return (
        stands_in(document, "recipe", "word")
        and not leans(document)
        and not has_news(document)
        and sum(1 for _ in _QUANTITY.finditer(document.source)) >= _QUANTITIES
    )
