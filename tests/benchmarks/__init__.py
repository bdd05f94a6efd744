"""Voronka against a plain bot that does the same: `make bench`."""
