"""The QGIS face: the only room in ``processing`` that imports qgis."""
