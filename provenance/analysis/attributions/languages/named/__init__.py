"""Who says what by name in Spanish, French, German, Portuguese, Italian and Dutch: people, bodies, offices that lead back to a name, and pronouns."""
