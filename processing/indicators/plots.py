"""What a plot gives: green space factor, outdoor play area, density of buildings."""

ALL = ()
