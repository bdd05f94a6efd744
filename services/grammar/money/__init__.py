"""Sums, and what a deal is worth."""
