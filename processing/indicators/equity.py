"""For whom: how any result is spread over people and groups, before and after, against need."""

ALL = ()
