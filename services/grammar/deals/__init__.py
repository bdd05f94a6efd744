"""A new deal in one line."""
