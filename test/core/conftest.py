"""What several tests of the methods use."""

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile
from rasterio.transform import from_origin


@pytest.fixture
def make_raster():
    """Rasters in memory, closed at the end."""
    opened = []

    def make(values, *, nodata=None, cell=(10.0, 10.0), origin=(0.0, 100.0), mask=None):
        values = np.atleast_2d(values)
        file = MemoryFile()
        profile = {
            "driver": "GTiff",
            "dtype": values.dtype,
            "count": 1,
            "height": values.shape[0],
            "width": values.shape[1],
            "crs": "EPSG:3006",
            "transform": from_origin(*origin, *cell),
            "nodata": nodata,
        }
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), file.open(**profile) as target:
            target.write(values, 1)
            if mask is not None:
                target.write_mask(mask)
        dataset = file.open()
        opened.extend((dataset, file))
        return dataset

    yield make
    for item in opened:
        item.close()
