"""The panel that leads residents' input into the plan. Collects values, starts tools, computes nothing."""
