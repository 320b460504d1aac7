"""Gemtext, by https://geminiprotocol.net/docs/gemtext-specification.gmi."""
