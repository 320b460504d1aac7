"""reStructuredText: docutils' parser, what Sphinx adds to it, and the place of every character."""
