"""Pages in files of components: `markup.py` makes HTML of what is no program, `stated.py` reads what the program states of the page, `document.py` puts both together."""
