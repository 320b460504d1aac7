"""When things happened: the time expressions of a document and the dates that strings state."""
