"""A second opinion: which order a line is, by its likeness to all the lines that people have labelled."""
