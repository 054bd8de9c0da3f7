"""Two-step floating catchment areas beside `access`."""

PARTS = {}
