"""The host: configuration, plugins, the choice of rules and of files."""
