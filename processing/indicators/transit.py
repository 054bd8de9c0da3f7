"""Public transport from its timetable: how near, how often."""

ALL = ()
