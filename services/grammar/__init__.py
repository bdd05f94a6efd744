"""What people type, turned into values: pure functions of the text, the moment and the zone."""
