"""Web archives: every page that was fetched is a document."""
