"""What is looked for: cards and reports."""
