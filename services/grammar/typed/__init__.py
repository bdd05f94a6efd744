"""A line as it was typed, read as if it had been written out: slips, short forms, words run together, politeness."""
