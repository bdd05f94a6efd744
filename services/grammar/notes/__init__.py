"""What is only told, and is kept as it was typed."""
