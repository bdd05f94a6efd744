"""Names of people and firms, and whose name a stretch of a line begins with."""
