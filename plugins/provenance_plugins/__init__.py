"""The first-party plugins, one package a family, registered by entry points as anybody else's are."""
