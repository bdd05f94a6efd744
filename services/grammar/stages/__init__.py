"""Where a deal goes: to a stage, aside, won, lost, to somebody else."""
