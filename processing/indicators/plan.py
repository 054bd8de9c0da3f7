"""What a plan holds: future homes, jobs and surfaces."""

ALL = ()
