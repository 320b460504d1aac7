"""Slips of whoever typed, pasted or scanned a text, which a second reading would have found (BLP418).

Which module reads what:

- `doubled_text` is the rule.
- What stands twice: passages (`doubled_passages`, `doubled_parts`), words of a sentence (`doubled_runs`), small words (`doubled_words`), quotations that a page set off (`pulled_quotes`).
- What cannot follow one another: verbs (`unfitting_verbs`), and those between which a word was lost (`unlinked_verbs`), words that were written for others (`mistaken_words`), two words without a blank between them (`glued_words`), small words behind which a name fell out (`lost_words`), sentences without a stop between them (`lost_stops`), articles (`unfitting_articles`), little words of which one is too many, missing or of another number (`little_words`). `signs_of_english` is what a text is asked before, and `small_words` is what these readers share; `words_of_others` knows posts and whole quotations, whose slips are somebody else's.
- Signs that come in pairs: brackets (`lone_brackets`) and straight quotation marks (`lone_marks`) of which one was lost, as `lost_halves` tells them, and marks that are bent the wrong way or of two kinds (`bent_marks`).
- Stops that stand twice (`doubled_stops`).
- Numbers: of headings (`numbered_headings`), and of what a line announces (`announced_counts`).
"""
