"""AsciiDoc, as Asciidoctor reads it (https://docs.asciidoctor.org/asciidoc/latest/): its blocks and what stands within lines, each word with its place."""
