"""The engine: one document in, one record out; then many documents."""
