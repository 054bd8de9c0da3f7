<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
 <context>
  <name>sodertorn</name>
  <message>
   <location filename="distribution" />
   <source>0 where all people of the group have the same value, near 1 where one person has everything. Empty where a value is negative or all are 0.</source>
   <translation>0 där alla i gruppen har samma värde, nära 1 där en person har allt. Tomt där något värde är negativt eller alla är 0.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>0 where the number of flats is tagged, else 1. The number of people is always an estimate.</source>
   <translation>0 där antalet lägenheter är angivet i OpenStreetMap, annars 1. Antalet personer är alltid en uppskattning.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>1 for public green spaces.</source>
   <translation>1 för allmänt tillgängliga grönområden.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>1 for stairs.</source>
   <translation>1 för trappor.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>1 where part of the area has no data or lies beyond the context boundary, else 0.</source>
   <translation>1 där en del av området saknar data eller ligger utanför omgivningsgränsen, annars 0.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>1 where part of the circle has no data or lies beyond the context boundary, else 0.</source>
   <translation>1 där en del av cirkeln saknar data eller ligger utanför omgivningsgränsen, annars 0.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>1 where people may cycle too.</source>
   <translation>1 där man också får cykla.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>1 where something beyond the context boundary could change the value, 0 where it could not.</source>
   <translation>1 där något utanför omgivningsgränsen skulle kunna ändra värdet, 0 där det inte kan det.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>1 where the facility lies nearer to the edge of the data than the limit, so that a street beyond it could make the area larger; 0 where not.</source>
   <translation>1 där anläggningen ligger närmare datas gräns än avståndsgränsen, så att en gata utanför skulle kunna göra området större; annars 0.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>1 where the nearest destination lies within this distance, 0 where it does not; empty where that is not known.</source>
   <translation>1 där närmaste målpunkt ligger inom detta avstånd, 0 där den inte gör det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>1 where the number of storeys is not tagged.</source>
   <translation>1 där antalet våningar inte är angivet i OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <source>3-30-300</source>
   <translation>3-30-300</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>5-minute walk</source>
   <translation>5 minuters promenad</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A .osm.pbf, .osm or .osm.gz file of the town and at least two kilometres around it, for example cut from a file of download.geofabrik.de.</source>
   <translation>En fil (.osm.pbf, .osm eller .osm.gz) över orten och minst två kilometer runt den, till exempel utklippt ur en fil från download.geofabrik.de.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A building tagged only as building=yes with this footprint or less, and no more than two storeys tagged, counts as a house with one dwelling.</source>
   <translation>En byggnad som bara är märkt building=yes, har högst denna byggnadsarea och högst två angivna våningar räknas som småhus med en bostad.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>A given entrance belongs to every area within this distance of it. An area without any entrance cannot be entered and is left out.</source>
   <translation>En angiven entré hör till varje område inom detta avstånd från den. Ett område utan entré kan inte nås och utelämnas.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>A point for each problem, with the street it concerns and what to do.</source>
   <translation>En punkt för varje fel, med gatan det gäller och vad som bör göras.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A point in every building with dwellings, with dwellings and people: the homes of the indicators.</source>
   <translation>En punkt i varje byggnad med bostäder, med antal bostäder och personer: indikatorernas bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>A radius of {radius} m is more than {most} cells of {landcover}.</source>
   <translation>Radien {radius} m är mer än {most} celler i {landcover}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/outputs.py" />
   <source>A shapefile has no field names longer than 10 characters: {fields} are cut short. A GeoPackage keeps them.</source>
   <translation>En shapefil har inte längre fältnamn än 10 tecken: {fields} kortas av. En GeoPackage behåller dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/zonal.py" />
   <source>Adding up cells within zones</source>
   <translation>Summerar celler inom zoner</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>All alike: everything within the distance counts fully. The others let far opportunities count less, and still nothing beyond the distance.</source>
   <translation>Alla lika: allt inom avståndet räknas fullt ut. De övriga låter avlägsna möjligheter räknas mindre, och fortfarande inget bortom avståndet.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>All green ground</source>
   <translation>All grön mark</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>All people</source>
   <translation>Alla</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>All people of the group; places where no population field is given.</source>
   <translation>Alla i gruppen; antal platser där inget befolkningsfält är angivet.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>All people, the people of a number field, or one text.</source>
   <translation>Alla, personerna i ett talfält eller en viss text.</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>All tools with what they need and their sources</source>
   <translation>Alla verktyg, vad de behöver och deras källor</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Along the streets, with the straight ways at both ends; 0 beside the straight way for a home on a street within the area.</source>
   <translation>Längs gatorna, med de raka anslutningarna i båda ändar; bara den raka anslutningen för en bostad vid en gata inom området.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <location filename="prepare_openstreetmap_extract" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Area of the polygon.</source>
   <translation>Polygonens area.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Area on the map.</source>
   <translation>Arean i kartan.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Area to prepare</source>
   <translation>Område att förbereda</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Areas</source>
   <translation>Områden</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Areas are entered</source>
   <translation>Områden nås</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Areas beside the streets, never beyond the limit.</source>
   <translation>Ytor längs gatorna, aldrig bortom avståndsgränsen.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Areas of several facilities</source>
   <translation>Områden för flera anläggningar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Areas that touch or overlap count as one, before their size is looked at: parks are often mapped in pieces.</source>
   <translation>Områden som rör vid eller överlappar varandra räknas som ett, innan storleken bedöms: parker är ofta karterade i delar.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Areas with statistics</source>
   <translation>Områden med statistik</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Band</source>
   <translation>Band</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Band of the raster that holds the values.</source>
   <translation>Det band i rastret som innehåller värdena.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Barriers</source>
   <translation>Barriärer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Basis of the estimate</source>
   <translation>Grund för uppskattningen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Boverket</source>
   <translation>Boverket</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Bridge, level 1</source>
   <translation>Bro, nivå 1</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Buildings</source>
   <translation>Byggnader</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Buildings tagged only as building=yes with a smaller footprint are taken as sheds and garages.</source>
   <translation>Byggnader som bara är märkta building=yes och har mindre byggnadsarea antas vara bodar och garage.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Bus</source>
   <translation>Buss</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Calculated in {crs}, the coordinate system of {layer}.</source>
   <translation>Beräknat i {crs}, koordinatsystemet för {layer}.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Cells</source>
   <translation>Celler</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Check street network</source>
   <translation>Kontrollera gatunätet</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Check that each has the coordinate system its coordinates are in.</source>
   <translation>Kontrollera att vart och ett har det koordinatsystem som dess koordinater är angivna i.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Check that its coordinate system is the one its coordinates are in.</source>
   <translation>Kontrollera att koordinatsystemet är det som koordinaterna är angivna i.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>Check that the file is there and whole.</source>
   <translation>Kontrollera att filen finns och är hel.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/outputs.py" />
   <source>Check that the folder is there and the file not open elsewhere, or choose another destination.</source>
   <translation>Kontrollera att mappen finns och att filen inte är öppen någon annanstans, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>Check that there is room, that the file is not open elsewhere, and choose another destination.</source>
   <translation>Kontrollera att det finns utrymme och att filen inte är öppen någon annanstans, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Check the path and the permission to read, or download the file again.</source>
   <translation>Kontrollera sökvägen och läsbehörigheten, eller ladda ner filen igen.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <location filename="processing/methods/zonal.py" />
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a band that the raster has.</source>
   <translation>Välj ett band som rastret har.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a file that does.</source>
   <translation>Välj en fil som finns.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Choose a file that ends in .osm.pbf, .osm or .osm.gz, for example from download.geofabrik.de.</source>
   <translation>Välj en fil som slutar på .osm.pbf, .osm eller .osm.gz, till exempel från download.geofabrik.de.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a layer that exists.</source>
   <translation>Välj ett lager som finns.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Choose a layer with lines, and check its filter and selection.</source>
   <translation>Välj ett lager med linjer och kontrollera dess filter och urval.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Choose a layer with the area of your data, or leave it empty.</source>
   <translation>Välj ett lager med området för dina data, eller lämna det tomt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose a number field, or put the values right.</source>
   <translation>Välj ett talfält, eller rätta värdena.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Choose a number field.</source>
   <translation>Välj ett talfält.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a raster that exists.</source>
   <translation>Välj ett raster som finns.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Choose an extract that covers the study area, with its streets.</source>
   <translation>Välj ett utdrag som täcker studieområdet med dess gator.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Choose another destination.</source>
   <translation>Välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose another layer, or check its filter and selection.</source>
   <translation>Välj ett annat lager, eller kontrollera dess filter och urval.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose one of its fields: {names}.</source>
   <translation>Välj ett av dess fält: {names}.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Choosing what belongs to which layer</source>
   <translation>Väljer vad som hör till vilket lager</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Classes</source>
   <translation>Klasser</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <location filename="processing/toolbox/rasters.py" />
   <source>Close the program that has it open, or choose another destination.</source>
   <translation>Stäng programmet som har den öppen, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Codes that count, for example those of all vegetation: whole numbers and ranges such as 1, 3, 5-7.</source>
   <translation>Koder som räknas, till exempel de för all vegetation: heltal och intervall som 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="zonal_statistics_exact" />
   <source>Context boundary</source>
   <translation>Omgivningsgräns</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Correct the numbers, or leave those places out by a filter.</source>
   <translation>Rätta talen, eller uteslut de platserna med ett filter.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Counting cells around homes</source>
   <translation>Räknar celler runt bostäder</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Counts one half at</source>
   <translation>Räknas till hälften vid</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Counts only where {input} is {value}.</source>
   <translation>Gäller bara där {input} är {value}.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Covered by data</source>
   <translation>Täckt av data</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Crossing not joined</source>
   <translation>Korsning som inte är hopfogad</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Culture</source>
   <translation>Kultur</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Cutting streets at barriers</source>
   <translation>Klipper gator vid barriärer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Cycling allowed</source>
   <translation>Cykling tillåten</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Dead end close to another line that it does not join</source>
   <translation>Återvändsgata nära en annan linje som den inte är hopfogad med</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Dead ends look this far for other ends and lines. Wider finds more gaps, and more that are none.</source>
   <translation>Så långt söker återvändsgator efter andra ändar och linjer. Ett större värde hittar fler glapp, och fler som inte är några.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Debian and Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. On Debian 12 geopandas and shapely are too old: docs/install.md tells how to get newer ones.</source>
   <translation>Debian och Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. I Debian 12 är geopandas och shapely för gamla: docs/install.md berättar hur du får nyare.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Delete one of the two; the repaired copy keeps the first.</source>
   <translation>Ta bort den ena; den rättade kopian behåller den första.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Delete the line; the repaired copy leaves it out.</source>
   <translation>Ta bort linjen; den rättade kopian utelämnar den.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Delete the stretch that is drawn twice.</source>
   <translation>Ta bort sträckan som är ritad två gånger.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Description</source>
   <translation>Beskrivning</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Destination {}</source>
   <translation>Målpunkt {}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Destinations</source>
   <translation>Målpunkter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Direction field</source>
   <translation>Riktningsfält</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Direction of travel</source>
   <translation>Färdriktning</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Distance at the end of the line</source>
   <translation>Avstånd vid linjens slut</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Distance at the start of the line</source>
   <translation>Avstånd vid linjens början</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to destination {}</source>
   <translation>Avstånd till målpunkt {}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to the nearest</source>
   <translation>Avstånd till närmaste</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to the nearest destination</source>
   <translation>Avstånd till närmaste målpunkt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to the next nearest; empty where no further destination can be reached.</source>
   <translation>Avstånd till den näst närmaste; tomt där ingen ytterligare målpunkt kan nås.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Distances</source>
   <translation>Avstånd</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Distances in</source>
   <translation>Avstånd i</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distances to compare with</source>
   <translation>Avstånd att jämföra med</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <location filename="processing/toolbox/run.py" />
   <source>Distribution over people</source>
   <translation>Fördelning över befolkningen</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Download the file again, it may be damaged or cut off.</source>
   <translation>Ladda ner filen igen; den kan vara skadad eller avkortad.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Draw the missing link, or leave the part out if nobody can walk there.</source>
   <translation>Rita den länk som saknas, eller uteslut delen om ingen kan gå där.</translation>
  </message>
  <message>
   <location filename="processing/methods/service_area.py" />
   <source>Drawing the ground within reach</source>
   <translation>Ritar marken inom räckhåll</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Dwellings</source>
   <translation>Bostäder</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Dwellings are an estimate</source>
   <translation>Bostäderna är en uppskattning</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Dwellings times people per dwelling. An estimate to start with, until there is a population register.</source>
   <translation>Bostäder gånger personer per bostad. En uppskattning att börja med tills det finns uppgifter ur befolkningsregistret.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Eating out</source>
   <translation>Restaurang och café</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>End that nearly meets a line</source>
   <translation>Linjeände som nästan når en linje</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Ends that nearly meet</source>
   <translation>Linjeändar som nästan möts</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Entrances</source>
   <translation>Entréer</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Entrances lie within</source>
   <translation>Entréer ligger inom</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Equal</source>
   <translation>Jämlik</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Everything the tools need is installed.</source>
   <translation>Allt som verktygen behöver är installerat.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Extend the line to the other one and give both a vertex there; the repaired copy does.</source>
   <translation>Förläng linjen till den andra och ge båda en brytpunkt där; den rättade kopian gör det.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Facilities</source>
   <translation>Anläggningar</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Facility</source>
   <translation>Anläggning</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Farther than the search limit</source>
   <translation>Längre bort än sökgränsen</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Ferry</source>
   <translation>Färja</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Field that tells bridges and tunnels from the ground (0 or empty on the ground, 1 above, -1 below). Lines on different levels are not joined where they cross. Places are put on lines below the ground only where no other line is within reach.</source>
   <translation>Fält som skiljer broar och tunnlar från marken (0 eller tomt på marken, 1 ovanför, -1 under). Linjer på olika nivåer fogas inte ihop där de korsar varandra. Platser läggs på linjer under marken bara där ingen annan linje är inom räckhåll.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Field to sum: people, jobs, places. Without it each opportunity counts as one. Missing weights count as 0 and are reported.</source>
   <translation>Fält att summera: personer, arbetsplatser, antal platser. Utan det räknas varje möjlighet som en. Saknade vikter räknas som 0 och redovisas.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Field with the allowed direction. Leave it empty for walking: every street is then used both ways.</source>
   <translation>Fält med tillåten riktning. Lämna det tomt för gång: varje gata används då i båda riktningarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Field with the name to show for each of the destinations. Without it their number in the layer is shown, counted from 1. Areas taken as one have the name of the largest.</source>
   <translation>Fält med det namn som visas för varje målpunkt. Utan det visas deras nummer i lagret, räknat från 1. Områden som räknas som ett får namnet på det största.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Field with the name to show for each of the facilities. Without it their number in the layer is shown, counted from 1. Areas taken as one have the name of the largest.</source>
   <translation>Fält med det namn som visas för varje anläggning. Utan det visas deras nummer i lagret, räknat från 1. Områden som räknas som ett får namnet på det största.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Field with the number of people at each place. Without it every place counts as one.</source>
   <translation>Fält med antalet personer på varje plats. Utan det räknas varje plats som en.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Field with the speed on each line, in km/h. Lines without one get the speed of the way of travelling.</source>
   <translation>Fält med hastigheten på varje linje, i km/h. Linjer utan hastighet får färdsättets hastighet.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Find out which coordinate system it really has and set it under Layer Properties &gt; Source.</source>
   <translation>Ta reda på vilket koordinatsystem det verkligen har och ange det under Lageregenskaper &gt; Källa.</translation>
  </message>
  <message>
   <location filename="processing/methods/nearest.py" />
   <source>Finding the entrances of destinations</source>
   <translation>Söker målpunkternas entréer</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Finds what keeps a street layer from being the network it looks like: parts nothing leads to, dead ends that nearly meet another end or line, lines that cross without being joined, lines drawn twice or without length, and levels that do not fit. Each problem is a point to zoom to, with what to do about it. On request a repaired copy is made: gaps closed, crossings joined, duplicates and lines without length left out; isolated parts, overlaps and levels are for you to decide. The layer itself is not changed.</source>
   <translation>Hittar det som hindrar ett gatulager från att vara det nät det ser ut som: delar som inget leder till, återvändsgator som nästan möter en annan ände eller linje, linjer som korsas utan att vara hopfogade, linjer som är ritade två gånger eller saknar längd, och nivåer som inte stämmer. Varje fel är en punkt att zooma till, med vad som bör göras. På begäran skapas en rättad kopia: glapp slutna, korsningar hopfogade, dubbletter och linjer utan längd borttagna; isolerade delar, överlapp och nivåer avgör du själv. Själva lagret ändras inte.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Floor area per dwelling in blocks</source>
   <translation>Bruttoarea per bostad i flerbostadshus</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Food shop</source>
   <translation>Livsmedelsbutik</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Footprint</source>
   <translation>Byggnadsarea</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Footprint times storeys.</source>
   <translation>Byggnadsarea gånger våningar.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Footprints with storeys, floor area, and an estimate of dwellings and people.</source>
   <translation>Byggnadsytor med våningar, bruttoarea och uppskattat antal bostäder och personer.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>For class codes: those whose share is wanted, one field each, as in 1, 3, 5-7.</source>
   <translation>För klasskoder: de vars andel önskas, ett fält för varje, som i 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>For each of these the result tells who lives within it.</source>
   <translation>För vart och ett av dessa talar resultatet om vilka som bor inom det.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>For whom? A number field counts the people of one group at each place (children, elderly, women); a text field divides the places (tenure, district).</source>
   <translation>För vem? Ett talfält räknar personerna i en grupp på varje plats (barn, äldre, kvinnor); ett textfält delar in platserna (upplåtelseform, stadsdel).</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Full: from the facility to each limit. Rings: each limit without the smaller ones.</source>
   <translation>Hela: från anläggningen till varje avståndsgräns. Ringar: varje avståndsgräns utan de mindre.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Gaussian</source>
   <translation>gaussisk</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Gini</source>
   <translation>Gini</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Gini coefficient</source>
   <translation>Ginikoefficient</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Gini: 0 where everyone has the same value, near 1 where one person has everything. Mean, median, tenth and Gini speak of the people with a value; shares speak of all people, and those without a value count as left out.</source>
   <translation>Gini: 0 där alla har samma värde, nära 1 där en person har allt. Medelvärde, median, tiondel och Gini gäller de personer som har ett värde; andelar gäller alla, och de som saknar värde räknas bland dem som lämnas utanför.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Give both lines a vertex there, as in the repaired copy; or other levels, if one passes over the other.</source>
   <translation>Ge båda linjerna en brytpunkt där, som i den rättade kopian; eller olika nivåer om den ena går över den andra.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Give each a file or a table of its own.</source>
   <translation>Ge vart och ett en egen fil eller tabell.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Gives the speed where the speed field has none: walking 4.8 km/h, cycling 15 km/h.</source>
   <translation>Ger hastigheten där hastighetsfältet saknar värde: gång 4,8 km/h, cykel 15 km/h.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Green space within 300 m</source>
   <translation>Grönområde inom 300 m</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <source>Green, play and outdoors</source>
   <translation>Grönska, lek och utevistelse</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Gross floor area</source>
   <translation>Bruttoarea (BTA)</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Ground beside the street</source>
   <translation>Mark intill gatan</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Ground within reach</source>
   <translation>Mark inom räckhåll</translation>
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Group</source>
   <translation>Grupp</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Group field</source>
   <translation>Gruppfält</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Group fields</source>
   <translation>Gruppfält</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Group of kinds, such as school, food, health.</source>
   <translation>Grupp av slag, till exempel skola, livsmedel, vård.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Half of the people of the group have this value or less, half this value or more.</source>
   <translation>Hälften av gruppen har detta värde eller lägre, hälften detta värde eller högre.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Half of the {people} people have {median} or less.</source>
   <translation>Hälften av de {people} personerna har {median} eller mindre.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Hansen</source>
   <translation>Hansen</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Health care</source>
   <translation>Vård</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Higher education</source>
   <translation>Högre utbildning</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Homes</source>
   <translation>Bostäder</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes (estimate)</source>
   <translation>Bostäder (uppskattning)</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Homes farther than this from every destination get no value, and the reason. Leave it empty to search as far as the streets go.</source>
   <translation>Bostäder som ligger längre än så från alla målpunkter får inget värde, och orsaken. Lämna tomt för att söka så långt gatorna räcker.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes in part: use not stated</source>
   <translation>Delvis bostäder: användning ej angiven</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes: by floor area</source>
   <translation>Bostäder: efter bruttoarea</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes: flats are tagged</source>
   <translation>Bostäder: antal lägenheter angivet</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes: house, one dwelling</source>
   <translation>Bostäder: småhus, en bostad</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes: use not stated, on residential land</source>
   <translation>Bostäder: användning ej angiven, på bostadsmark</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>How far is it from every home to the nearest park, school, stop or shop, along the streets people really use? The straight ways from the home to the street and from the street to the destination are part of the distance. The result says who lives within each distance you name, how this is spread over people and groups, and why a home has no value where it has none. Streets may be one-way: distances are those from the home to the destination.</source>
   <translation>Hur långt är det från varje bostad till närmaste park, skola, hållplats eller butik, längs de gator som människor verkligen använder? De raka anslutningarna från bostaden till gatan och från gatan till målpunkten ingår i avståndet. Resultatet säger vilka som bor inom varje avstånd du anger, hur det fördelar sig över befolkningen och olika grupper, och varför en bostad saknar värde där den gör det. Gator får vara enkelriktade: avstånden gäller från bostaden till målpunkten.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>How far off the street the polygons may reach; less where the limit leaves less.</source>
   <translation>Hur långt från gatan polygonerna får nå; mindre där avståndsgränsen lämnar mindre kvar.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>How it is spread</source>
   <translation>Så är det fördelat</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>How many destinations</source>
   <translation>Antal målpunkter</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>How many people, jobs, places or shops can be reached from every home within one or more distances along the streets? Near ones may count more than far ones. It shows where density and a fine street network put much within reach, and who is left with little. A place that is both home and opportunity counts itself.</source>
   <translation>Hur många människor, arbetsplatser, platser eller butiker kan nås från varje bostad inom ett eller flera avstånd längs gatorna? Nära kan räknas mer än avlägsna. Det visar var täthet och ett finmaskigt gatunät ger mycket inom räckhåll, och vilka som har litet. En plats som är både bostad och möjlighet räknar in sig själv.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>How much of the circle or area the raster has data for. The value speaks of this part only.</source>
   <translation>Hur stor del av cirkeln eller området som rastret har data för. Värdet gäller bara den delen.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>How much of the ground around a place is green, water, sealed or anything else a land-cover raster tells apart: for every cell, the share of chosen classes within a radius, as a raster; and the same for every home, with its distribution over people. The circle is drawn on the ground, so cells need not be square. Cells without data count neither way, and homes whose circle is not wholly covered are flagged.</source>
   <translation>Hur stor del av marken runt en plats som är grönyta, vatten, hårdgjord yta eller något annat som ett marktäckeraster skiljer på: för varje cell andelen av valda klasser inom en radie, som raster, och detsamma för varje bostad, med fördelningen över befolkningen. Cirkeln ritas på marken, så cellerna behöver inte vara kvadratiska. Celler utan data räknas inte alls, och bostäder vars cirkel inte är helt täckt markeras.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>How the problem is put right.</source>
   <translation>Hur felet rättas till.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>How this was made</source>
   <translation>Så togs detta fram</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>In recipes: {words}.</source>
   <translation>I recept: {words}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Inputs</source>
   <translation>Indata</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Isolated part</source>
   <translation>Isolerad del</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>It changes evenly along the line.</source>
   <translation>Det ändras jämnt längs linjen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Its name, or its number in the layer.</source>
   <translation>Dess namn, eller dess nummer i lagret.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Joining streets</source>
   <translation>Fogar ihop gator</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Joining tolerance</source>
   <translation>Fogningstolerans</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Keeps what touches these polygons, uncut; preferably wider than the study area. Where it is left empty, everything in the file is kept.</source>
   <translation>Behåller det som rör vid dessa polygoner, oklippt; gärna större än studieområdet. Lämnas det tomt behålls allt i filen.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Kind</source>
   <translation>Slag</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Kind and number, as in way/123.</source>
   <translation>Slag och nummer, som i way/123.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Kind of street</source>
   <translation>Gatuslag</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Land cover</source>
   <translation>Marktäcke</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Largest gap</source>
   <translation>Största glapp</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Largest house</source>
   <translation>Största småhus</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Left out</source>
   <translation>Lämnas utanför</translation>
  </message>
  <message>
   <location filename="processing/toolbox/finishing.py" />
   <source>Legend and history could not be stored in {layer}: {why}</source>
   <translation>Teckenförklaring och historik kunde inte sparas i {layer}: {why}</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Level field</source>
   <translation>Nivåfält</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <location filename="ui/menu.py" />
   <source>Library of tools</source>
   <translation>Verktygsbibliotek</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Limits</source>
   <translation>Avståndsgränser</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <location filename="processing/spec/problems.py" />
   <source>Line drawn twice</source>
   <translation>Linje ritad två gånger</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Line ends closer than this are taken as one point. Use Check street network to see what a larger tolerance would join.</source>
   <translation>Linjeändar närmare varandra än så räknas som en punkt. Använd Kontrollera gatunätet för att se vad en större tolerans skulle foga ihop.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <location filename="processing/spec/problems.py" />
   <source>Line without length</source>
   <translation>Linje utan längd</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Lines cross or touch on the same level without being joined</source>
   <translation>Linjer korsar eller rör vid varandra på samma nivå utan att vara hopfogade</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Lines join</source>
   <translation>Linjer fogas ihop</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Lines lie on top of each other</source>
   <translation>Linjer ligger på varandra</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Lines lying on each other for less than this are not reported.</source>
   <translation>Linjer som ligger på varandra en kortare sträcka än så redovisas inte.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Lines on different levels share a vertex but are not joined</source>
   <translation>Linjer på olika nivåer delar en brytpunkt men är inte hopfogade</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Lines or areas nobody crosses: railways, fences, building sites. Streets are cut there, except on bridges and in tunnels (a level other than 0).</source>
   <translation>Linjer eller områden som ingen korsar: järnvägar, stängsel, byggplatser. Gator klipps där, utom på broar och i tunnlar (annan nivå än 0).</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Lines people can walk or cycle on: from OpenStreetMap, NVDB or the municipality's own data. Let the layer reach beyond the study area, at least as far as people may walk.</source>
   <translation>Linjer där man kan gå eller cykla: från OpenStreetMap, NVDB eller kommunens egna data. Låt lagret nå utanför studieområdet, minst så långt som människor kan tänkas gå.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Longest way to the street</source>
   <translation>Längsta väg till gatan</translation>
  </message>
  <message>
   <location filename="processing/methods/nearest.py" />
   <location filename="processing/methods/opportunities.py" />
   <source>Looking at the edge of the data</source>
   <translation>Undersöker datas gräns</translation>
  </message>
  <message>
   <location filename="processing/methods/street_check.py" />
   <source>Looking for gaps and crossings</source>
   <translation>Söker glapp och korsningar</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Make it, or choose another destination.</source>
   <translation>Skapa den, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Matters on one-way streets only.</source>
   <translation>Spelar bara roll på enkelriktade gator.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Mean</source>
   <translation>Medelvärde</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Mean of the values, weighted by area. It says nothing where cells hold class codes.</source>
   <translation>Värdenas medelvärde, viktat med arean. Det säger inget där cellerna innehåller klasskoder.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Mean over the people of the group.</source>
   <translation>Medelvärde över personerna i gruppen.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Mean, sum and share per class of a raster within areas: blocks, districts, small areas. Every cell counts with the exact part of it that lies within the area, so that small areas are right too and the parts of a town add up to the whole. Cells without data count nowhere; how much of each area has data is told, and areas that are not wholly covered are flagged. The raster is never resampled: the areas are brought to its coordinate system.</source>
   <translation>Medelvärde, summa och andel per klass för ett raster inom områden: kvarter, stadsdelar, basområden. Varje cell räknas med exakt den del som ligger inom området, så att även små områden blir rätt och ortens delar summerar till helheten. Celler utan data räknas inte; hur stor del av varje område som har data anges, och områden som inte är helt täckta markeras. Rastret samplas aldrig om: områdena förs över till dess koordinatsystem.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Measure</source>
   <translation>Mått</translation>
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Metres along the streets, or minutes at a speed. Limits and thresholds are in the same unit.</source>
   <translation>Meter längs gatorna, eller minuter med en hastighet. Avståndsgränser och tröskelvärden anges i samma enhet.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Metro</source>
   <translation>Tunnelbana</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Missing packages</source>
   <translation>Saknade paket</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Mode</source>
   <translation>Trafikslag</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>Models to open in the Model Designer</source>
   <translation>Modeller att öppna i modelldesignern</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Move one end to the other; the repaired copy does.</source>
   <translation>Flytta den ena änden till den andra; den rättade kopian gör det.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Name field</source>
   <translation>Namnfält</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Name of the facility, or its number in the layer; empty for polygons of all facilities as one.</source>
   <translation>Anläggningens namn, eller dess nummer i lagret; tomt för polygoner för alla anläggningar gemensamt.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Name on the ground.</source>
   <translation>Namnet på platsen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Nature near the home within 300 m</source>
   <translation>Bostadsnära natur inom 300 m</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Near and connected</source>
   <translation>Nära och sammanlänkat</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="zonal_statistics_exact" />
   <source>Near the edge of the data</source>
   <translation>Nära datas gräns</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Nearest destination</source>
   <translation>Närmaste målpunkt</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Needs</source>
   <translation>Behöver</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>No cell around the homes is of the chosen classes; check the classes</source>
   <translation>Ingen cell runt bostäderna hör till de valda klasserna; kontrollera klasserna</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No connected way along the streets</source>
   <translation>Ingen sammanhängande väg längs gatorna</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No destination left to reach</source>
   <translation>Ingen målpunkt kvar att nå</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>No population field was given: every place counts as one person.</source>
   <translation>Inget befolkningsfält angavs: varje plats räknas som en person.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>No street is left of {streets} after joining and cutting.</source>
   <translation>Ingen gata återstår av {streets} efter ihopfogning och klippning.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No street within the snapping distance</source>
   <translation>Ingen gata inom anslutningsavståndet</translation>
  </message>
  <message>
   <location filename="processing/toolbox/styling.py" />
   <source>No value (see the reason)</source>
   <translation>Inget värde (se orsaken)</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Not homes</source>
   <translation>Inte bostäder</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Not shown in the toolbox until then: {titles}.</source>
   <translation>Visas inte i verktygslådan förrän dess: {titles}.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>Not stated</source>
   <translation>Uppgift saknas</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Number of cells with data, parts of cells counted as parts.</source>
   <translation>Antal celler med data, där delar av celler räknas som delar.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OSM</source>
   <translation>OSM</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Of all people of the group, the share that meets the threshold. Those without a value do not meet it.</source>
   <translation>Andelen av alla i gruppen som uppfyller tröskelvärdet. De som saknar värde uppfyller det inte.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Of the ground with data within the radius.</source>
   <translation>Av marken med data inom radien.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Of the part of the area that has data.</source>
   <translation>Av den del av området som har data.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>On the ground</source>
   <translation>På marken</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>One band for each of these.</source>
   <translation>Ett band för var och en av dessa.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>One for each facility, which may overlap, or one for all: every place by its nearest facility.</source>
   <translation>Ett för varje anläggning, som får överlappa, eller ett för alla: varje plats efter sin närmaste anläggning.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>One sum for each of these. The straight ways to and from the street count.</source>
   <translation>En summa för vart och ett av dessa. De raka anslutningarna till och från gatan räknas in.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>One-way for cycles</source>
   <translation>Enkelriktat för cykel</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>One-way on foot</source>
   <translation>Enkelriktat till fots</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Only for areas, such as parks. Where streets meet the boundary: at every street that crosses or touches it (an area no street touches is entered at its nearest boundary points). At the nearest boundary point: also from any street within the longest way to the street, straight to the boundary. At given entrances: only at the points of the layer of entrances.</source>
   <translation>Bara för områden, till exempel parker. Där gator möter gränsen: vid varje gata som korsar eller rör vid den (ett område som ingen gata rör vid nås vid sina närmaste gränspunkter). Vid närmaste gränspunkt: även från varje gata inom den längsta vägen till gatan, rakt till gränsen. Vid angivna entréer: bara vid punkterna i lagret med entréer.</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>Open this tool</source>
   <translation>Öppna detta verktyg</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OpenStreetMap</source>
   <translation>OpenStreetMap</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OpenStreetMap file</source>
   <translation>OpenStreetMap-fil</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OpenStreetMap id</source>
   <translation>OpenStreetMap-id</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Opportunities</source>
   <translation>Möjligheter</translation>
  </message>
  <message>
   <location filename="processing/toolbox/styling.py" />
   <source>Other</source>
   <translation>Övrigt</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Other green ground</source>
   <translation>Annan grön mark</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Other street</source>
   <translation>Andra gatan</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Outputs</source>
   <translation>Utdata</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the context boundary</source>
   <translation>Utanför omgivningsgränsen</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the raster</source>
   <translation>Utanför rastret</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Overlap</source>
   <translation>Överlapp</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Page to read and share</source>
   <translation>Sida att läsa och dela</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Parks, nature reserves, commons, recreation grounds, village greens, forest, wood, grassland, heath and meadow, unless access is closed; gardens only with a name or open access. Lawns and verges (landuse=grass), cemeteries, allotments and golf courses are not counted as public.</source>
   <translation>Parker, naturreservat, allmänningar, rekreationsområden, byallmänningar, skog, gräsmark, hed och äng, om de inte är stängda; trädgårdar bara med namn eller öppet tillträde. Gräsmattor och vägrenar (landuse=grass), kyrkogårdar, koloniområden och golfbanor räknas inte som allmänt tillgängliga.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Part of the network that nothing joins to the largest part</source>
   <translation>Del av nätet som inte är förbunden med den största delen</translation>
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>People</source>
   <translation>Personer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>People (estimate)</source>
   <translation>Personer (uppskattning)</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>People left out at {}</source>
   <translation>Personer som lämnas utanför vid {}</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>People of the group who do not meet the threshold, those without a value included.</source>
   <translation>Personer i gruppen som inte uppfyller tröskelvärdet, inklusive de som saknar värde.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>People per dwelling</source>
   <translation>Personer per bostad</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>People with a value</source>
   <translation>Personer med värde</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>People without a value</source>
   <translation>Personer utan värde</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Per cent of the cells with data within the radius that are of the chosen classes. Cells with no data anywhere within the radius have none.</source>
   <translation>Procent av cellerna med data inom radien som hör till de valda klasserna. Celler utan några data inom radien får inget värde.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Pharmacy</source>
   <translation>Apotek</translation>
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Places</source>
   <translation>Platser</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Places farther than this from any street get no value, and the reason. The straight way to the street is part of every distance and is shown in a field of its own.</source>
   <translation>Platser som ligger längre än så från varje gata får inget värde, och orsaken. Den raka vägen till gatan ingår i varje avstånd och visas i ett eget fält.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Places of the group; for a number field those with someone of the group.</source>
   <translation>Gruppens platser; för ett talfält de som har någon ur gruppen.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Places that get the value of the cell they lie in: homes, schools, stops. An area is represented by a point within it. Leave it empty for the raster alone.</source>
   <translation>Platser som får värdet av den cell de ligger i: bostäder, skolor, hållplatser. En yta representeras av en punkt inom den. Lämna tomt för enbart rastret.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Places without a value</source>
   <translation>Platser utan värde</translation>
  </message>
  <message>
   <location filename="processing/methods/service_area.py" />
   <source>Placing facilities on the streets</source>
   <translation>Placerar anläggningar på gatorna</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>Placing homes and opportunities on the streets</source>
   <translation>Placerar bostäder och möjligheter på gatorna</translation>
  </message>
  <message>
   <location filename="processing/methods/nearest.py" />
   <source>Placing homes on the streets</source>
   <translation>Placerar bostäder på gatorna</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Playground</source>
   <translation>Lekplats</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Points where the areas can be entered.</source>
   <translation>Punkter där områdena kan nås.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Points, or areas such as parks, which are entered at their entrances.</source>
   <translation>Punkter, eller områden som parker, som nås vid sina entréer.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Polygons</source>
   <translation>Polygoner</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Polygons to sum up within; they may overlap and have holes and several parts.</source>
   <translation>Polygoner att sammanfatta inom; de får överlappa och ha hål och flera delar.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Population field</source>
   <translation>Befolkningsfält</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Prepare OpenStreetMap extract</source>
   <translation>Förbered OpenStreetMap-utdrag</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <location filename="check_street_network" />
   <location filename="prepare_openstreetmap_extract" />
   <source>Prepare data</source>
   <translation>Förbered data</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Preschool</source>
   <translation>Förskola</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Problem</source>
   <translation>Fel</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Public green space</source>
   <translation>Allmänt tillgängligt grönområde</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Public green spaces</source>
   <translation>Allmänt tillgängliga grönområden</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Put them right, or choose another field.</source>
   <translation>Rätta dem, eller välj ett annat fält.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Quantities, such as people or temperature, or class codes, such as land cover.</source>
   <translation>Mängder, till exempel personer eller temperatur, eller klasskoder, till exempel marktäcke.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Radius</source>
   <translation>Radie</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Railway</source>
   <translation>Järnväg</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Raster with a class code in every cell. Let it reach beyond the study area by at least the radius.</source>
   <translation>Raster med en klasskod i varje cell. Låt det nå minst en radie utanför studieområdet.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Reachable opportunities</source>
   <translation>Nåbara möjligheter</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>Read in {reading} s, computed in {computing} s, written in {writing} s.</source>
   <translation>Läst på {reading} s, beräknat på {computing} s, skrivet på {writing} s.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Reading areas</source>
   <translation>Läser ytor</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Reading points</source>
   <translation>Läser punkter</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <location filename="processing/methods/street_check.py" />
   <location filename="processing/methods/streets.py" />
   <source>Reading streets</source>
   <translation>Läser gator</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Reading {layer}</source>
   <translation>Läser {layer}</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Reason</source>
   <translation>Orsak</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="zonal_statistics_exact" />
   <source>Reason for no value</source>
   <translation>Orsak till att värde saknas</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Remove the vertex from the bridge or tunnel, or correct the levels if the lines do meet.</source>
   <translation>Ta bort brytpunkten från bron eller tunneln, eller rätta nivåerna om linjerna verkligen möts.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Repaired streets</source>
   <translation>Rättade gator</translation>
  </message>
  <message>
   <location filename="processing/methods/street_check.py" />
   <source>Repairing</source>
   <translation>Rättar</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="zonal_statistics_exact" />
   <source>Resource-efficient</source>
   <translation>Resurseffektiv</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Row of the original</source>
   <translation>Originalets rad</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Row of the other street, where there are two.</source>
   <translation>Den andra gatans rad, där det är två.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Row of the street in its layer, counted from 0.</source>
   <translation>Gatans rad i sitt lager, räknat från 0.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Row of the street this line is from, counted from 0.</source>
   <translation>Raden för gatan som linjen kommer från, räknat från 0.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/algorithm.py" />
   <source>Run Set-up check to see how to get it.</source>
   <translation>Kör Installationskontroll för att se hur du får det.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>School</source>
   <translation>Skola</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Schools, shops, health care, culture and more, by theme; drawn areas as a point within them. A place mapped twice, as grounds and as a building or point on them, is counted once.</source>
   <translation>Skolor, butiker, vård, kultur med mera, efter tema; ritade ytor som en punkt inom dem. En plats som är karterad två gånger, som område och som byggnad eller punkt inom det, räknas en gång.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Search limit</source>
   <translation>Sökgräns</translation>
  </message>
  <message>
   <location filename="processing/methods/nearest.py" />
   <source>Searching the nearest destinations</source>
   <translation>Söker närmaste målpunkter</translation>
  </message>
  <message>
   <location filename="processing/methods/service_area.py" />
   <source>Searching the streets within reach</source>
   <translation>Söker gator inom räckhåll</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Service area</source>
   <translation>Upptagningsområde</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Services</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Set it under Layer Properties &gt; Source, and run again.</source>
   <translation>Ange det under Lageregenskaper &gt; Källa och kör igen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>Set it with Assign Projection in the Raster menu, and run again.</source>
   <translation>Ange det med Tilldela projektion i menyn Raster och kör igen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Set-up check</source>
   <translation>Installationskontroll</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share around every cell</source>
   <translation>Andel runt varje cell</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share around homes</source>
   <translation>Andel runt bostäder</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Share of all people who meet {}</source>
   <translation>Andel av alla som uppfyller {}</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Share of class {}</source>
   <translation>Andel av klass {}</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Share of homes where the use is not stated</source>
   <translation>Andel bostäder där användningen inte är angiven</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share of land cover around every place</source>
   <translation>Andel marktäcke runt varje plats</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share of the classes within the radius</source>
   <translation>Andel av klasserna inom radien</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Short code of the kind of problem.</source>
   <translation>Kort kod för felets slag.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Shortest overlap</source>
   <translation>Kortaste överlapp</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Size</source>
   <translation>Storlek</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Smaller areas are left out of the destinations. Points always count.</source>
   <translation>Mindre områden utelämnas bland målpunkterna. Punkter räknas alltid.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Smaller areas are left out of the facilities. Points always count.</source>
   <translation>Mindre områden utelämnas bland anläggningarna. Punkter räknas alltid.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Smallest area that counts</source>
   <translation>Minsta area som räknas</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Smallest home</source>
   <translation>Minsta bostadshus</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/library.py" />
   <source>Sources</source>
   <translation>Källor</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Speaks of the city as</source>
   <translation>Handlar om staden som</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Speed field</source>
   <translation>Hastighetsfält</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Sport</source>
   <translation>Idrott</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Steps</source>
   <translation>Trappor</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Stops</source>
   <translation>Hållplatser</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Stops and stations of public transport. A platform or stop position within 50 m of a stop of the same mode and name is the same stop.</source>
   <translation>Kollektivtrafikens hållplatser och stationer. En plattform eller stopposition inom 50 m från en hållplats med samma trafikslag och namn är samma hållplats.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Storeys</source>
   <translation>Våningar</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Storeys are assumed</source>
   <translation>Våningarna är antagna</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Storeys of houses</source>
   <translation>Våningar i småhus</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Storeys of other buildings</source>
   <translation>Våningar i övriga byggnader</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Straight distance around the place. Cells whose centre lies within it count. At most 1,000 cells.</source>
   <translation>Avstånd fågelvägen runt platsen. Celler vars mittpunkt ligger inom det räknas. Högst 1 000 celler.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Straight distance from the place to the street it is placed on; part of the distance.</source>
   <translation>Avstånd fågelvägen från platsen till gatan den placerats på; ingår i avståndet.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Street</source>
   <translation>Gata</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Street network problems</source>
   <translation>Fel i gatunätet</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <location filename="prepare_openstreetmap_extract" />
   <source>Streets and paths</source>
   <translation>Gator och gångvägar</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Streets within reach</source>
   <translation>Gator inom räckhåll</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Stretches of street, cut at the exact limits.</source>
   <translation>Gatusträckor, klippta vid de exakta avståndsgränserna.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Sum</source>
   <translation>Summa</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Sum of the weights of all opportunities within this distance.</source>
   <translation>Summan av vikterna för alla möjligheter inom detta avstånd.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Sum of value times the part of the cell within: right for counts such as people per cell.</source>
   <translation>Summan av värdet gånger den del av cellen som ligger inom: rätt för antal, till exempel personer per cell.</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>Summing what lies within reach</source>
   <translation>Summerar det som ligger inom räckhåll</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Surface</source>
   <translation>Beläggning</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Table of who has what: mean, median, share within each threshold, people left out, by group.</source>
   <translation>Tabell över vem som har vad: medelvärde, median, andel inom varje tröskelvärde och personer som lämnas utanför, per grupp.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tagged number of flats, else an estimate; 0 where the building is not taken as homes.</source>
   <translation>Angivet antal lägenheter, annars en uppskattning; 0 där byggnaden inte antas vara bostäder.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tagged, else assumed.</source>
   <translation>Angivet i OpenStreetMap, annars antaget.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Take touching areas as one</source>
   <translation>Räkna områden som rör vid varandra som ett</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Tells which Python package is missing and how to get it.</source>
   <translation>Talar om vilket Python-paket som saknas och hur du får det.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>The Python package {name} is missing.</source>
   <translation>Python-paketet {name} saknas.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>The Python package {name} is version {version}; {minimum} or later is needed.</source>
   <translation>Python-paketet {name} har version {version}; {minimum} eller senare behövs.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>The area within which streets and destinations are complete, preferably wider than the study area. Places whose reach crosses it are flagged, places outside it get no value. Where it is left empty, the convex hull of the data is used.</source>
   <translation>Området inom vilket gator och målpunkter är fullständiga, gärna större än studieområdet. Platser vars räckvidd går över gränsen markeras, platser utanför får inget värde. Lämnas det tomt används datas konvexa hölje.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>The area within which the land cover is reliable. Homes whose circle reaches its edge are flagged, homes outside it get no value. Where it is left empty, the raster's own extent and data decide.</source>
   <translation>Området inom vilket marktäcket är tillförlitligt. Bostäder vars cirkel når dess gräns markeras, bostäder utanför får inget värde. Lämnas det tomt avgör rastrets egen utsträckning och data.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>The area within which the raster is reliable. Areas that reach out of it are flagged, areas outside it get no value. Where it is left empty, the raster's own extent and data decide.</source>
   <translation>Området inom vilket rastret är tillförlitligt. Områden som når ut ur det markeras, områden utanför får inget värde. Lämnas det tomt avgör rastrets egen utsträckning och data.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>The areas with the statistics of the raster within them.</source>
   <translation>Områdena med statistik för rastret inom dem.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The coordinates of the first layer do not fit its coordinate system {crs}.</source>
   <translation>Koordinaterna i det första lagret passar inte dess koordinatsystem {crs}.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>The distance at which an opportunity counts one half.</source>
   <translation>Avståndet på vilket en möjlighet räknas till hälften.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The feature has no geometry</source>
   <translation>Objektet saknar geometri</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>The field that the group comes from; empty for all people.</source>
   <translation>Fältet som gruppen kommer från; tomt för alla.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>The field whose values are summed up.</source>
   <translation>Fältet vars värden sammanfattas.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>The field {field} holds text, not numbers of people.</source>
   <translation>Fältet {field} innehåller text, inte antal personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>The field {field} is negative at {n} places.</source>
   <translation>Fältet {field} är negativt på {n} platser.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The field {field} of {layer} holds text that is no number in {n} features, such as '{example}'.</source>
   <translation>Fältet {field} i {layer} innehåller text som inte är tal i {n} objekt, till exempel '{example}'.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The field {field} of {layer} holds values below {minimum} in {n} features.</source>
   <translation>Fältet {field} i {layer} innehåller värden under {minimum} i {n} objekt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The field {field} of {layer} is {new} in the result: a GeoPackage keeps that name for itself.</source>
   <translation>Fältet {field} i {layer} heter {new} i resultatet: en GeoPackage behåller det namnet för sig själv.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>The file {file} cannot be written: {message}.</source>
   <translation>Filen {file} kan inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The file {file} does not exist.</source>
   <translation>Filen {file} finns inte.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>The folder {folder} does not exist.</source>
   <translation>Mappen {folder} finns inte.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>The homes with the distance to the nearest destination.</source>
   <translation>Bostäderna med avståndet till närmaste målpunkt.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>The homes with the share within the radius. Only made when homes are given.</source>
   <translation>Bostäderna med andelen inom radien. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>The homes with what can be reached from them.</source>
   <translation>Bostäderna med det som kan nås från dem.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The layer for {input} cannot be read: {value}.</source>
   <translation>Lagret för {input} kan inte läsas: {value}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The layer {layer} cannot be brought from {source} to {target}.</source>
   <translation>Lagret {layer} kan inte föras över från {source} till {target}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The layer {layer} has no coordinate system.</source>
   <translation>Lagret {layer} saknar koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The layer {layer} has no features.</source>
   <translation>Lagret {layer} har inga objekt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The layer {layer} has no field {field}.</source>
   <translation>Lagret {layer} har inget fält {field}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The layer {layer} says its coordinates are degrees ({crs}), but they are not: they reach to {x}, {y}.</source>
   <translation>Lagret {layer} anger att koordinaterna är grader ({crs}), men det är de inte: de når till {x}, {y}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The layers {first} and {second} do not overlap: they lie {distance} km apart.</source>
   <translation>Lagren {first} och {second} överlappar inte: de ligger {distance} km från varandra.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>The limit within which this lies, and not within a smaller one unless polygons are full.</source>
   <translation>Den avståndsgräns som detta ligger inom, och inte inom en mindre om polygonerna inte är hela.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>The next nearest destination.</source>
   <translation>Den näst närmaste målpunkten.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>The public green spaces and all other green ground; areas may overlap.</source>
   <translation>De allmänt tillgängliga grönområdena och all annan grön mark; ytor kan överlappa.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The raster for {input} cannot be read: {value}.</source>
   <translation>Rastret för {input} kan inte läsas: {value}.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The raster has no data here</source>
   <translation>Rastret saknar data här</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {file} cannot be written: {message}.</source>
   <translation>Rastret {file} kan inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} cannot be read: {message}.</source>
   <translation>Rastret {layer} kan inte läsas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} has no coordinate system.</source>
   <translation>Rastret {layer} saknar koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} is brought from {source} to {target} for the calculation.</source>
   <translation>Rastret {layer} förs från {source} till {target} för beräkningen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} is turned to north-up for the calculation.</source>
   <translation>Rastret {layer} vrids så att norr är uppåt för beräkningen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The result could not be written: {message}.</source>
   <translation>Resultatet kunde inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>The result would overwrite the layer {layer} in {file}.</source>
   <translation>Resultatet skulle skriva över lagret {layer} i {file}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/outputs.py" />
   <source>The result {name} cannot be written: {message}.</source>
   <translation>Resultatet {name} kan inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>The same as a page that opens in any browser.</source>
   <translation>Detsamma som en sida som går att öppna i alla webbläsare.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>The streets with gaps closed and crossings joined, all their fields, and the row of their original.</source>
   <translation>Gatorna med glapp slutna och korsningar hopfogade, alla deras fält och originalets rad.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>The tag layer, else 1 on bridges and -1 in tunnels, else the indoor level; 0 on the ground.</source>
   <translation>Märkningen layer, annars 1 på broar och -1 i tunnlar, annars våningsplanet inomhus; 0 på marken.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>The value at which the worst-served 10 % of the people of the group begin.</source>
   <translation>Värdet där de sämst försörjda 10 % av gruppen börjar.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The weight is zero everywhere within the feature</source>
   <translation>Vikten är noll överallt inom objektet</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>The worst-served tenth of the people have this value or less.</source>
   <translation>Den sämst försörjda tiondelen av personerna har detta värde eller lägre.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>The worst-served tenth of the people have this value or more.</source>
   <translation>Den sämst försörjda tiondelen av personerna har detta värde eller högre.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>There is no universal measure of social sustainability: choose what to measure for the place, with the people. Nothing here is a score of a whole city, and a trend is not a cause.</source>
   <translation>Det finns inget universellt mått på social hållbarhet: välj vad som ska mätas för platsen, tillsammans med människorna. Inget här är ett betyg på en hel stad, och en trend är inte en orsak.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>This threshold was chosen for this run.</source>
   <translation>Detta tröskelvärde valdes för den här körningen.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Those of the group whose place has a value. Mean, median, worst decile and Gini speak of them.</source>
   <translation>De i gruppen vars plats har ett värde. Medelvärde, median, sämsta tiondel och Gini gäller dem.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Those of the group whose place has no value; the reason is in the layer.</source>
   <translation>De i gruppen vars plats saknar värde; orsaken står i lagret.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/library.py" />
   <source>Thresholds</source>
   <translation>Tröskelvärden</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="zonal_statistics_exact" />
   <source>Thriving</source>
   <translation>Välmående</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Tool</source>
   <translation>Verktyg</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tram</source>
   <translation>Spårvagn</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tunnel, level -1</source>
   <translation>Tunnel, nivå -1</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Turns an OpenStreetMap file into the layers the indicators need: streets and paths people can walk on, with levels; public green spaces; buildings with an estimate of dwellings and people; homes as points; services by theme; stops. No web service is asked. Dwellings and people are an estimate from building sizes and the assumptions given here, unless the number of flats is tagged; use a population register where you have one. The layers come in the boundary's coordinate system, else in SWEREF 99 TM within Sweden and in the UTM zone of the place elsewhere. OpenStreetMap data is free to use under the ODbL: name © OpenStreetMap contributors.</source>
   <translation>Gör en OpenStreetMap-fil till de lager som indikatorerna behöver: gator och vägar där man kan gå, med nivåer; allmänt tillgängliga grönområden; byggnader med uppskattat antal bostäder och personer; bostäder som punkter; service efter tema; hållplatser. Ingen webbtjänst används. Bostäder och personer uppskattas ur byggnadernas storlek och de antaganden som anges här, om inte antalet lägenheter är angivet; använd befolkningsregistret där du har det. Lagren får avgränsningens koordinatsystem, annars SWEREF 99 TM inom Sverige och platsens UTM-zon på andra håll. OpenStreetMaps data är fria att använda enligt ODbL: ange © OpenStreetMaps bidragsgivare.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Two dead ends close to each other that are not joined</source>
   <translation>Två återvändsgator nära varandra som inte är hopfogade</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Two results would be written to {file}.</source>
   <translation>Två resultat skulle skrivas till {file}.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Use a smaller joining tolerance or other barriers.</source>
   <translation>Använd en mindre fogningstolerans eller andra barriärer.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Use a smaller radius or a raster with larger cells.</source>
   <translation>Använd en mindre radie eller ett raster med större celler.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Use numbers from {low} to {high}.</source>
   <translation>Använd tal från {low} till {high}.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Value for the drawn direction only</source>
   <translation>Värde för enbart ritriktningen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Value for the opposite direction only</source>
   <translation>Värde för enbart motsatt riktning</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Value of the direction field for streets that may be used only against the direction they are drawn. Any other value means both ways.</source>
   <translation>Riktningsfältets värde för gator som bara får användas mot ritriktningen. Alla andra värden betyder båda riktningarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Value of the direction field for streets that may be used only in the direction they are drawn.</source>
   <translation>Riktningsfältets värde för gator som bara får användas i ritriktningen.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag highway.</source>
   <translation>Värdet av märkningen highway.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag surface.</source>
   <translation>Värdet av märkningen surface.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag that put it here.</source>
   <translation>Värdet av den märkning som placerade objektet här.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Vertex shared across levels</source>
   <translation>Brytpunkt delad mellan nivåer</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>WHO</source>
   <translation>WHO</translation>
  </message>
  <message>
   <location filename="processing/toolbox/provenance.py" />
   <source>Warning: {text}</source>
   <translation>Varning: {text}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>Way of travelling</source>
   <translation>Färdsätt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Way to the street</source>
   <translation>Väg till gatan</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Weight by distance</source>
   <translation>Vikt efter avstånd</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Weight field</source>
   <translation>Viktfält</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>What can be reached: homes with people, workplaces, shops, school places. An area is represented by its middle, or a point within it. Include those outside the study area.</source>
   <translation>Det som kan nås: bostäder med människor, arbetsplatser, butiker, skolplatser. En yta representeras av sin mitt eller en punkt inom den. Ta med dem utanför studieområdet.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>What is wrong here.</source>
   <translation>Vad som är fel här.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>What it tells</source>
   <translation>Vad det berättar</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>What lies within reach of schools, stops or parks along the streets? The streets are cut at the exact limit, and polygons are drawn beside them that never claim ground beyond the limit: from every point of a polygon the straight way to the street and the way along it are together at most the limit. One area per facility, overlapping, or all as one; many facilities and several limits in one run.</source>
   <translation>Vad ligger inom räckhåll från skolor, hållplatser eller parker längs gatorna? Gatorna klipps vid den exakta avståndsgränsen, och intill dem ritas polygoner som aldrig omfattar mark bortom gränsen: från varje punkt i en polygon är den raka vägen till gatan och vägen längs den tillsammans högst avståndsgränsen. Ett område per anläggning, överlappande, eller alla som ett; många anläggningar och flera avståndsgränser i en körning.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>What to do</source>
   <translation>Vad som bör göras</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>Where lines become one network. Shared vertices suit OpenStreetMap and NVDB; crossings suit data drawn without vertices where streets meet.</source>
   <translation>Var linjer blir ett nät. Gemensamma brytpunkter passar OpenStreetMap och NVDB; korsningar passar data som är ritade utan brytpunkter där gator möts.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Where people are: address points, buildings or population squares. An area is represented by its middle, or a point within it where the middle lies outside.</source>
   <translation>Där människor finns: adresspunkter, byggnader eller befolkningsrutor. En yta representeras av sin mitt, eller av en punkt inom den där mitten ligger utanför.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Where people can walk: all streets and paths but motorways, building sites, ways closed to people on foot or to all, and main roads (trunk) and service tunnels without a sidewalk. Squares drawn as areas are no lines and are left out. Lines keep the vertices they share.</source>
   <translation>Där man kan gå: alla gator och vägar utom motorvägar, byggplatser, vägar som är stängda för gående eller för alla och större vägar (trunk) och servicetunnlar utan gångbana. Torg som är ritade som ytor är inga linjer och utelämnas. Linjerna behåller sina gemensamma brytpunkter.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Where people want to get: points, or areas such as parks, which are reached at their entrances. Include destinations outside the study area that people may use.</source>
   <translation>Dit människor vill: punkter, eller områden som parker, som nås vid sina entréer. Ta med målpunkter utanför studieområdet som människor kan använda.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Which rule gave the dwellings.</source>
   <translation>Vilken regel som gav bostäderna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Who has a green space of at least half a hectare within 300 metres of home? The World Health Organization (2017) and Boverket (2007) name this distance. It is measured here along the streets to where one enters the green, which is stricter than a straight line on the map (the WHO brief speaks of linear distance). Pieces that touch count as one green space. Green that people may not enter must be left out of the layer.</source>
   <translation>Vilka har ett grönområde på minst ett halvt hektar inom 300 meter från bostaden? Världshälsoorganisationen (2017) och Boverket (2007) anger detta avstånd. Här mäts det längs gatorna till den plats där man kommer in i grönområdet, vilket är strängare än en rät linje på kartan (WHO:s skrift talar om avstånd fågelvägen). Delar som rör vid varandra räknas som ett grönområde. Grönytor som allmänheten inte har tillträde till måste utelämnas ur lagret.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="zonal_statistics_exact" />
   <source>Why the place has no value; empty where it has one.</source>
   <translation>Varför platsen saknar värde; tomt där den har ett.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Width of the gap, length of the overlap, the line or the whole part; empty for crossings.</source>
   <translation>Glappets bredd, överlappets, linjens eller hela delens längd; tomt för korsningar.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Windows (OSGeo4W): start OSGeo4W Setup, choose Advanced Install, search for python3-geopandas, python3-rasterio, python3-scipy and python3-pyogrio, tick them, and restart QGIS. If you have no admin rights, choose Install for Just Me in the set-up, or ask your IT department for these packages.</source>
   <translation>Windows (OSGeo4W): starta OSGeo4W Setup, välj Advanced Install, sök efter python3-geopandas, python3-rasterio, python3-scipy och python3-pyogrio, markera dem och starta om QGIS. Saknar du administratörsrättigheter väljer du Install for Just Me i installationen, eller ber din IT-avdelning om paketen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>With more than 1, also the second nearest and so on: different destinations, not different entrances of one. More than one choice matters where a service may be full or closed.</source>
   <translation>Med fler än 1 även den näst närmaste och så vidare: olika målpunkter, inte olika entréer till en. Fler valmöjligheter har betydelse där en service kan vara full eller stängd.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Within</source>
   <translation>Inom</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Within {}</source>
   <translation>Inom {}</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Without a value</source>
   <translation>Utan värde</translation>
  </message>
  <message>
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Worst-served tenth</source>
   <translation>Sämst försörjda tiondelen</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write at least one number.</source>
   <translation>Skriv minst ett tal.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write at least one word.</source>
   <translation>Skriv minst ett ord.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write numbers separated by commas, such as 300, 800.</source>
   <translation>Skriv tal åtskilda av kommatecken, till exempel 300, 800.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write whole numbers and ranges separated by commas, such as 1, 3, 5-7.</source>
   <translation>Skriv heltal och intervall åtskilda av kommatecken, till exempel 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>Writing the results</source>
   <translation>Skriver resultaten</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption for buildings tagged only as building=yes, on land with no stated use. On residential land they are taken as homes, on land with another use, or with a use of their own, as none.</source>
   <translation>Ditt antagande för byggnader som bara är märkta building=yes, på mark utan angiven användning. På bostadsmark antas de vara bostäder, på mark med annan användning, eller med en egen användning, inte.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption, where the number of storeys is not tagged.</source>
   <translation>Ditt antagande där antalet våningar inte är angivet.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption. Take the municipality's own mean where you know it.</source>
   <translation>Ditt antagande. Ta kommunens eget medelvärde om du känner till det.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption: gross floor area, stairs and walls counted.</source>
   <translation>Ditt antagande: bruttoarea, med trapphus och väggar inräknade.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Zonal statistics with exact cell fractions</source>
   <translation>Zonstatistik med exakta cellandelar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>access</source>
   <translation>tillgång</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>accessibility</source>
   <translation>tillgänglighet</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>all alike</source>
   <translation>alla lika</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>area-weighted</source>
   <translation>areaviktad</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>at ends and shared vertices</source>
   <translation>vid ändar och gemensamma brytpunkter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>at given entrances</source>
   <translation>vid angivna entréer</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/run.py" />
   <source>at least {value}</source>
   <translation>minst {value}</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/run.py" />
   <source>at most {value}</source>
   <translation>högst {value}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>at the nearest boundary point</source>
   <translation>vid närmaste gränspunkt</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>attraction reach</source>
   <translation>attraktionsräckvidd</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>buffer</source>
   <translation>buffert</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>bus, tram, rail, metro, ferry, or not stated.</source>
   <translation>bus, tram, rail, metro, ferry, eller ej angivet.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>canopy</source>
   <translation>krontäckning</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>catchment</source>
   <translation>upptagningsområde</translation>
  </message>
  <message>
   <location filename="units" />
   <source>children</source>
   <translation>barn</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>closest facility</source>
   <translation>närmaste anläggning</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>connectivity</source>
   <translation>konnektivitet</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>coverage</source>
   <translation>täckning</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>cumulative opportunities</source>
   <translation>kumulativa möjligheter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>cycling</source>
   <translation>cykel</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>dead ends</source>
   <translation>återvändsgator</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>decay</source>
   <translation>avtagande</translation>
  </message>
  <message>
   <location filename="units" />
   <source>degrees</source>
   <translation>grader</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>density</source>
   <translation>täthet</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="units" />
   <source>dwellings</source>
   <translation>bostäder</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>exactextract</source>
   <translation>exactextract</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>focal</source>
   <translation>fokal</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>from the facility</source>
   <translation>från anläggningen</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>full</source>
   <translation>hela</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>gravity</source>
   <translation>gravitation</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="land_cover_share_around" />
   <source>green</source>
   <translation>grönska</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>imperviousness</source>
   <translation>hårdgjordhet</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>import</source>
   <translation>importera</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>islands</source>
   <translation>öar</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>isochrone</source>
   <translation>isokron</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>isochrone count</source>
   <translation>antal inom isokron</translation>
  </message>
  <message>
   <location filename="units" />
   <source>jobs</source>
   <translation>arbetsplatser</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>land cover</source>
   <translation>marktäcke</translation>
  </message>
  <message>
   <location filename="units" />
   <source>m or min</source>
   <translation>m eller min</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>macOS: the QGIS app brings geopandas, rasterio and scipy; where one is missing, take the newest long-term release from qgis.org, or install QGIS with conda (conda-forge) together with geopandas, rasterio, scipy and pyogrio.</source>
   <translation>macOS: QGIS-appen innehåller geopandas, rasterio och scipy; saknas någon, ta den senaste långtidsversionen från qgis.org eller installera QGIS med conda (conda-forge) tillsammans med geopandas, rasterio, scipy och pyogrio.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>mean</source>
   <translation>medelvärde</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>metres</source>
   <translation>meter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>minutes</source>
   <translation>minuter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>nature</source>
   <translation>natur</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>nearest hub</source>
   <translation>närmaste nav</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>negative exponential</source>
   <translation>negativ exponentiell</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>neighbourhood</source>
   <translation>närområde</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>network buffer</source>
   <translation>nätverksbuffert</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>network distance</source>
   <translation>nätverksavstånd</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>one for all</source>
   <translation>ett för alla</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>one for each, overlapping</source>
   <translation>ett för varje, överlappande</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>only where their ends meet</source>
   <translation>bara där deras ändar möts</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>park</source>
   <translation>park</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>pbf</source>
   <translation>pbf</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>pedshed</source>
   <translation>gångavståndsområde</translation>
  </message>
  <message>
   <location filename="units" />
   <source>people</source>
   <translation>personer</translation>
  </message>
  <message>
   <location filename="units" />
   <source>per hour</source>
   <translation>per timme</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>population</source>
   <translation>befolkning</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>population within</source>
   <translation>befolkning inom</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>proximity</source>
   <translation>närhet</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>raster</source>
   <translation>raster</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>reach</source>
   <translation>räckvidd</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>recreation</source>
   <translation>rekreation</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>repair</source>
   <translation>rätta</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>rings</source>
   <translation>ringar</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>school</source>
   <translation>skola</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>sealed</source>
   <translation>hårdgjord</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>service</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>services</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>shortest path</source>
   <translation>kortaste väg</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>snap</source>
   <translation>snappa</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>stop</source>
   <translation>hållplats</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>stops</source>
   <translation>hållplatser</translation>
  </message>
  <message>
   <location filename="units" />
   <source>storeys</source>
   <translation>våningar</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>streets</source>
   <translation>gator</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>sum</source>
   <translation>summa</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>to the facility</source>
   <translation>till anläggningen</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>topology</source>
   <translation>topologi</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>trees</source>
   <translation>träd</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>unknown error</source>
   <translation>okänt fel</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>walking</source>
   <translation>gång</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>walking distance</source>
   <translation>gångavstånd</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>walkshed</source>
   <translation>gångområde</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>where streets meet the boundary</source>
   <translation>där gator möter gränsen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="check_street_network" />
   <source>wherever they touch or cross</source>
   <translation>överallt där de rör vid eller korsar varandra</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>yes or -1 (against the drawing) for cycles, else no.</source>
   <translation>yes eller -1 (mot ritriktningen) för cyklar, annars no.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>yes or -1 (against the drawing) only where a tag says so for people on foot, else no.</source>
   <translation>yes eller -1 (mot ritriktningen) bara där en märkning anger det för gående, annars no.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>zones</source>
   <translation>zoner</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>{boundary} has no polygon.</source>
   <translation>{boundary} har ingen polygon.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} cannot be opened: {error}.</source>
   <translation>{extract} kan inte öppnas: {error}.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} cannot be read to its end: {error}.</source>
   <translation>{extract} kan inte läsas till slutet: {error}.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{extract} has no street people can walk on within {boundary}.</source>
   <translation>{extract} har ingen gata där man kan gå inom {boundary}.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{extract} has no street people can walk on.</source>
   <translation>{extract} har ingen gata där man kan gå.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>{extract} is not an OpenStreetMap extract.</source>
   <translation>{extract} är inget OpenStreetMap-utdrag.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>{field} counts more people than live there at {n} places.</source>
   <translation>{field} räknar fler personer än som bor på platsen på {n} platser.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{homes} of {buildings} buildings are taken as homes: {dwellings} dwellings, {people} people. This is an estimate except where flats are tagged ({tagged} buildings).</source>
   <translation>{homes} av {buildings} byggnader antas vara bostäder: {dwellings} bostäder, {people} personer. Det är en uppskattning utom där antalet lägenheter är angivet ({tagged} byggnader).</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>{landcover} has no band {band}.</source>
   <translation>{landcover} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>{layer} has a field {field} already; the new one is {new}.</source>
   <translation>{layer} har redan ett fält {field}; det nya heter {new}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{layer} has no band {band}.</source>
   <translation>{layer} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{layer} is a temporary layer: save it, or the result cannot be made again.</source>
   <translation>{layer} är ett tillfälligt lager: spara det, annars kan resultatet inte göras om.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{layer} is in {source}, which does not measure in true metres; calculated in {crs} ({title}).</source>
   <translation>{layer} är i {source}, som inte mäter i verkliga meter; beräknat i {crs} ({title}).</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: heights of {n} features are not used.</source>
   <translation>{layer}: höjder hos {n} objekt används inte.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{layer}: only selected or filtered features are used.</source>
   <translation>{layer}: bara valda eller filtrerade objekt används.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: the field {field} is empty in {n} features.</source>
   <translation>{layer}: fältet {field} är tomt i {n} objekt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} curves drawn as straight pieces.</source>
   <translation>{layer}: {n} kurvor ritade som raka bitar.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} features whose geometry cannot be read are treated as empty.</source>
   <translation>{layer}: {n} objekt vars geometri inte kan läsas behandlas som tomma.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} features without geometry.</source>
   <translation>{layer}: {n} objekt utan geometri.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} points lie where another one lies.</source>
   <translation>{layer}: {n} punkter ligger där en annan ligger.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} self-crossing areas repaired for the calculation.</source>
   <translation>{layer}: {n} ytor som korsar sig själva lagade för beräkningen.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{met} of {people} people ({share}) have {limit}; {left} are left out.</source>
   <translation>{met} av {people} personer ({share}) har {limit}; {left} lämnas utanför.</translation>
  </message>
  <message>
   <location filename="processing/methods/entrances.py" />
   <source>{n} areas are touched by no street; their nearest boundary points count as entrances.</source>
   <translation>{n} områden berörs inte av någon gata; deras närmaste gränspunkter räknas som entréer.</translation>
  </message>
  <message>
   <location filename="processing/methods/entrances.py" />
   <source>{n} areas have no entrance within {distance} m.</source>
   <translation>{n} områden har ingen entré inom {distance} m.</translation>
  </message>
  <message>
   <location filename="processing/methods/entrances.py" />
   <source>{n} areas smaller than {size} ha were left out.</source>
   <translation>{n} områden mindre än {size} ha utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/entrances.py" />
   <source>{n} destinations cannot be reached from any street and were left out.</source>
   <translation>{n} målpunkter kan inte nås från någon gata och utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{n} elements left out: their outlines are broken.</source>
   <translation>{n} element utelämnade: deras konturer är trasiga.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{n} lines left out, since their kind of highway is not known here: {kinds}.</source>
   <translation>{n} linjer utelämnade eftersom deras slag av highway inte är känt här: {kinds}.</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>{n} opportunities have no street within the snapping distance and are not counted.</source>
   <translation>{n} möjligheter har ingen gata inom anslutningsavståndet och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>{n} opportunities without a weight count as 0.</source>
   <translation>{n} möjligheter utan vikt räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/distribution.py" />
   <source>{n} places have no number in the field {field}; they count as 0 people.</source>
   <translation>{n} platser saknar tal i fältet {field}; de räknas som 0 personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/street_repair.py" />
   <source>{n} problems are left in the repaired copy; check it again.</source>
   <translation>{n} fel finns kvar i den rättade kopian; kontrollera den igen.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} separate parts; the largest has {share} % of the nodes.</source>
   <translation>{n} skilda delar; den största har {share} % av noderna.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} street lines without length were left out.</source>
   <translation>{n} gatulinjer utan längd utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} streets have a level that is no number; they count as on the ground.</source>
   <translation>{n} gator har en nivå som inte är ett tal; de räknas som på marken.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} streets have no speed above 0; they get {speed} km/h.</source>
   <translation>{n} gator har ingen hastighet över 0; de får {speed} km/h.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} streets shrank to a point within the joining tolerance.</source>
   <translation>{n} gator krympte till en punkt inom fogningstoleransen.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} streets without geometry were left out.</source>
   <translation>{n} gator utan geometri utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/zonal.py" />
   <source>{raster} has no band {band}.</source>
   <translation>{raster} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>{share} % of {people} people meet {title}: {left} are left out.</source>
   <translation>{share} % av {people} personer uppfyller {title}: {left} lämnas utanför.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{streets} has no line that can be used.</source>
   <translation>{streets} har ingen användbar linje.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{title} has its default, which is meant for metres: it is read as minutes.</source>
   <translation>{title} har sitt förvalda värde, som är tänkt för meter: det läses som minuter.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of classes.</source>
   <translation>{title} innehåller '{value}', som inte är en lista med klasser.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of numbers.</source>
   <translation>{title} innehåller '{value}', som inte är en lista med tal.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds {value}, which is outside what is allowed.</source>
   <translation>{title} innehåller {value}, som ligger utanför det tillåtna.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} is empty.</source>
   <translation>{title} är tomt.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{title}. Source: {source}, {year}.</source>
   <translation>{title}. Källa: {source}, {year}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>{title}: {n} of {total} are near the edge of the data; what lies beyond could change their values.</source>
   <translation>{title}: {n} av {total} ligger nära datas gräns; det som finns bortom den kan ändra deras värden.</translation>
  </message>
 </context>
</TS>
