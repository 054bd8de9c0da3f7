"""Further parts of `make bench`, one module per theme: ``PARTS`` maps a name to a function of the `Bench`."""

from . import catchment, centrality, inequality, rasters, reading, remarks, residents, segregation

PARTS = {
    **centrality.PARTS,
    **catchment.PARTS,
    **inequality.PARTS,
    **rasters.PARTS,
    **reading.PARTS,
    **remarks.PARTS,
    **residents.PARTS,
    **segregation.PARTS,
}
