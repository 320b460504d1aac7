"""Documents of word processors in Office Open XML (`.docx`)."""
