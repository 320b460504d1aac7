"""Rich Text Format, by the specification of version 1.9.1.

Which module reads what:

- `document`: a file to a document
- `tokens`: what stands in the source: groups, control words and symbols, words
- `body`: what control words do, and to which group
- `drawings`: pictures, objects, and the text in boxes
- `destinations`: groups that hold something else than the words of the text
- `states`: what holds within a group, and where its words go
- `stories`: the paragraphs of the body, of notes and text boxes, of margins and comments
- `characters`: words and bytes to the characters that are meant
- `code_pages`: the encodings of fonts and files
- `placed`: paragraphs and their writing, each character with its place in the source
- `styles`: what the style sheet makes of a paragraph
- `properties`: what the file says of itself
- `reviews`: comments, and who made the changes that are tracked
"""
