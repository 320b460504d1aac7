"""The names in a byline: where each begins and ends, and what it is.

`taking_apart` parts a byline, `names` gives what is named, in the types of `named`. Bodies, catalogues and compounds (`bodies`, `catalogued`, `compounds`), scripts without spaces
(`unspaced_names`), posts before and behind a name (`posts`), what names nobody (`nameless`, `of_nobody`) or the maker of something else (`other_work`), and where a
name ends within running text (`where_names_end`).
"""
