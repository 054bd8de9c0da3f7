"""The mathematics: pure functions on frames and arrays; no paths, no layers, no QGIS."""
