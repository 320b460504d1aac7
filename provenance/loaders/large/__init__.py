"""Files that hold very many texts: compressed JSON lines and Parquet, read as streams."""
