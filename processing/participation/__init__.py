"""What residents say: read, matched, protected, kept, reviewed, understood, answered. Runs without QGIS."""
