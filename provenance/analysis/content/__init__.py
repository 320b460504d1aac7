"""What of a document is the article, and what a page, a template or a program left around it."""

from provenance.analysis.content.parts import STATISTICAL, Boilerplate, Content
from provenance.analysis.content.reading import content

__all__ = ["STATISTICAL", "Boilerplate", "Content", "content"]
