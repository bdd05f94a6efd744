"""The company's own names in a line: stages, reasons, sources, people of the team."""
