"""When things happened: the time expressions of a document, and the dates that strings state.

The analysis itself is offered by `provenance.analysis`; `parsing` reads dates in strings and stands on no analysis.
"""
