"""What may be shown, and statistics carried over to other areas."""

ALL = ()
