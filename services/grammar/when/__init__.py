"""Days, times of day, periods, working hours."""
