"""JSON Schemas (draft 2020-12) of what the program writes and reads; load them with `importlib.resources`."""
