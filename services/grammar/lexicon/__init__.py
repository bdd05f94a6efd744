"""Words: what they are, how they are inflected, which of them are one, which are no name."""
