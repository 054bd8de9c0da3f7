<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
 <context>
  <name>sodertorn</name>
  <message>
   <location filename="distribution" />
   <source>0 where all people of the group have the same value, near 1 where one person has everything. Empty where a value is negative or all are 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>A radius of {radius} m is more than {most} cells of {landcover}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>All people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>All people of the group; places where no population field is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>All people, the people of a number field, or one text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Check that its coordinate system is the one its coordinates are in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>Check that the file is there and whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>Check that there is room, that the file is not open elsewhere, and choose another destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Check the path and the permission to read, or download the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Choose a band that the raster has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Choose a file that ends in .osm.pbf, .osm or .osm.gz, for example from download.geofabrik.de.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Choose a layer with the area of your data, or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose a number field, or put the values right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Choose a number field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose one of its fields: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Choosing layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <location filename="processing/toolbox/writing.py" />
   <source>Close the program that has it open, or choose another destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Correct the numbers, or leave those places out by a filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Counting cells around homes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Counts only where {input} is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Debian and Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. On Debian 12 geopandas and shapely are too old: see docs/install.md for newer ones in a folder of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Distribution over people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Download the file again, it may be damaged or cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Everything the tools need is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Farther than the search limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Find out which coordinate system it really has and set it under Layer Properties &gt; Source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Gini</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Gini coefficient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Gini: 0 where everyone has the same value, near 1 where one person has everything. Mean, median, tenth and Gini speak of the people with a value; shares speak of all people, and those without a value count as left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Group field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Half of the people of the group have this value or less, half this value or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Half of the {people} people have {median} or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>How it is spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>How this was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>Make it, or choose another destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Mean over the people of the group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Missing packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>No cell around the homes is of the chosen classes; check the classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No connected way along the streets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No destination left to reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>No population field was given: every place counts as one person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No street within the snapping distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/styling.py" />
   <source>No value (see the reason)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Not shown in the toolbox until then: {titles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Of all people of the group, the share that meets the threshold. Those without a value do not meet it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/styling.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the context boundary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Page to read and share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>People left out at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>People of the group who do not meet the threshold, those without a value included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>People with a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>People without a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Places of the group; for a number field those with someone of the group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Places without a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Put them right, or choose another field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Reading areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Reading points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Reading streets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/algorithm.py" />
   <source>Run Set-up check to see how to get it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Set it under Layer Properties &gt; Source, and run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>Set it with Assign Projection in the Raster menu, and run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Set-up check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Share of all people who meet {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Table of who has what: mean, median, share within each threshold, people left out, by group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Tells which Python package is missing and how to get it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>The Python package {name} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>The Python package {name} is version {version}; {minimum} or later is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The coordinates of the first layer do not fit its coordinate system {crs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The feature has no geometry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>The field that the group comes from; empty for all people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>The field whose values are summed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>The field {field} holds text, not numbers of people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>The field {field} is negative at {n} places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The field {field} of {layer} holds text that is no number in {n} features, such as '{example}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The field {field} of {layer} holds values below {minimum} in {n} features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The file {file} cannot be written: {message}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The folder {folder} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The layer {layer} cannot be brought from {source} to {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The layer {layer} has no coordinate system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The layer {layer} has no field {field}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The layer {layer} says its coordinates are degrees ({crs}), but they are not: they reach to {x}, {y}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The raster has no data here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {file} cannot be written: {message}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} cannot be read: {message}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} has no coordinate system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The result could not be written: {message}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>The same as a page that opens in any browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>The value at which the worst-served 10 % of the people of the group begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The weight is zero everywhere within the feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>The worst-served tenth of the people have this value or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>The worst-served tenth of the people have this value or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>This threshold was chosen for this run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Those of the group whose place has a value. Mean, median, worst decile and Gini speak of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <source>Those of the group whose place has no value; the reason is in the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Thresholds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Use a smaller radius or a raster with larger cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Use numbers from {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/provenance.py" />
   <source>Warning: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Windows (OSGeo4W): start OSGeo4W Setup, choose Advanced Install, search for python3-geopandas, python3-rasterio, python3-scipy and python3-pyogrio, tick them, and restart QGIS. If you have no admin rights, choose Install for Just Me in the set-up, or ask your IT department for these packages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Without a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Worst-served tenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write at least one number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write numbers separated by commas, such as 300, 800.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write whole numbers and ranges separated by commas, such as 1, 3, 5-7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <location filename="processing/toolbox/help_page.py" />
   <source>at least {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <location filename="processing/toolbox/help_page.py" />
   <source>at most {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="units" />
   <location filename="processing/spec/units.py" />
   <source>degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="units" />
   <location filename="processing/spec/units.py" />
   <source>dwellings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>hectares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>kilometres per hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>macOS: the QGIS app brings geopandas, rasterio and scipy; where one is missing, take the newest long-term release from qgis.org, or install QGIS with conda (conda-forge) together with geopandas, rasterio, scipy and pyogrio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>metres or minutes, as the impedance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>no unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="units" />
   <location filename="processing/spec/units.py" />
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>ratio, no unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>square metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="units" />
   <location filename="processing/spec/units.py" />
   <source>storeys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/spec/units.py" />
   <source>the unit of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>unknown error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>{boundary} has no polygon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} cannot be opened: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} cannot be read to its end: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} is not an OpenStreetMap extract.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>{field} counts more people than live there at {n} places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>{landcover} has no band {band}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>{layer} has a field {field} already; the new one is {new}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: heights of {n} features are not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: the field {field} is empty in {n} features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} points lie where another one lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{met} of {people} people ({share}) have {limit}; {left} are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{n} elements left out: no geometry can be made of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>{n} places have no number in the field {field}; they count as 0 people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds {value}, which is outside what is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{title}. Source: {source}, {year}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
