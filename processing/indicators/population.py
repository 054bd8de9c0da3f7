"""People and homes where they live: from areas to buildings, grids and addresses; sources recognised."""

ALL = ()
