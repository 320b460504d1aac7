"""The language server: findings in an editor while a text is written. `pygls` speaks the protocol, with the extra `lsp`."""
