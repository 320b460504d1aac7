"""Names that one text spells in two ways (ATT111).

Which module reads what:

- `name_spelled_two_ways` is the rule.
- `linked_names` finds words of names that the address of their own link spells otherwise.
- `near_names` finds pairs of names of which one word is the same and the other differs by one letter: names are compared only with those that share
  a word with them.
- `two_names` knows pairs that are two names all the same: forms of a word, spellings of two countries, given names of two people.
- `told_spellings` says which pairs are told, and where each spelling stands: code, tables, references and what a text says of a spelling are left.
"""
