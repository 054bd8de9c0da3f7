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
   <location filename="prepare_openstreetmap_extract" />
   <source>1 where the number of storeys is not tagged.</source>
   <translation>1 där antalet våningar inte är angivet i OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>3-30-300</source>
   <translation>3-30-300</translation>
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
   <location filename="processing/methods/zonal.py" />
   <source>Adding up cells within zones</source>
   <translation>Summerar celler inom zoner</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Area</source>
   <translation>Area</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Basis of the estimate</source>
   <translation>Grund för uppskattningen</translation>
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
   <location filename="processing/toolbox/rasters.py" />
   <location filename="processing/toolbox/writing.py" />
   <source>Close the program that has it open, or choose another destination.</source>
   <translation>Stäng programmet som har den öppen, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Codes that count, for example those of all vegetation: whole numbers and ranges such as 1, 3, 5-7.</source>
   <translation>Koder som räknas, till exempel de för all vegetation: heltal och intervall som 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
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
   <location filename="processing/toolbox/packages.py" />
   <source>Debian and Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. On Debian 12 geopandas and shapely are too old: docs/install.md tells how to get newer ones.</source>
   <translation>Debian och Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. I Debian 12 är geopandas och shapely för gamla: docs/install.md berättar hur du får nyare.</translation>
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
   <location filename="land_cover_share_around" />
   <source>Equal</source>
   <translation>Jämlik</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Everything the tools need is installed.</source>
   <translation>Allt som verktygen behöver är installerat.</translation>
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
   <location filename="land_cover_share_around" />
   <source>Field with the number of people at each place. Without it every place counts as one.</source>
   <translation>Fält med antalet personer på varje plats. Utan det räknas varje plats som en.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Find out which coordinate system it really has and set it under Layer Properties &gt; Source.</source>
   <translation>Ta reda på vilket koordinatsystem det verkligen har och ange det under Lageregenskaper &gt; Källa.</translation>
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
   <location filename="land_cover_share_around" />
   <source>For whom? A number field counts the people of one group at each place (children, elderly, women); a text field divides the places (tenure, district).</source>
   <translation>För vem? Ett talfält räknar personerna i en grupp på varje plats (barn, äldre, kvinnor); ett textfält delar in platserna (upplåtelseform, stadsdel).</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Formula</source>
   <translation>Formel</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Gross floor area</source>
   <translation>Bruttoarea (BTA)</translation>
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
   <location filename="land_cover_share_around" />
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
   <location filename="land_cover_share_around" />
   <source>Homes</source>
   <translation>Bostäder</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes (estimate)</source>
   <translation>Bostäder (uppskattning)</translation>
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
   <location filename="processing/methods/report.py" />
   <source>How it is spread</source>
   <translation>Så är det fördelat</translation>
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
   <location filename="processing/methods/report.py" />
   <source>How this was made</source>
   <translation>Så togs detta fram</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Inputs</source>
   <translation>Indata</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Joining streets</source>
   <translation>Fogar ihop gator</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>Make it, or choose another destination.</source>
   <translation>Skapa den, eller välj en annan plats att spara på.</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Name on the ground.</source>
   <translation>Namnet på platsen.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Near the edge of the data</source>
   <translation>Nära datas gräns</translation>
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
   <translation>Inget mål kvar att nå</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Playground</source>
   <translation>Lekplats</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Polygons to sum up within; they may overlap and have holes and several parts.</source>
   <translation>Polygoner att sammanfatta inom; de får överlappa och ha hål och flera delar.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Population field</source>
   <translation>Befolkningsfält</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Prepare OpenStreetMap extract</source>
   <translation>Förbered OpenStreetMap-utdrag</translation>
  </message>
  <message>
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
   <location filename="processing/toolbox/run.py" />
   <source>Read in {reading} s, computed in {computing} s, written in {writing} s.</source>
   <translation>Läst på {reading} s, beräknat på {computing} s, skrivet på {writing} s.</translation>
  </message>
  <message>
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
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Reason for no value</source>
   <translation>Orsak till att värde saknas</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Resource-efficient</source>
   <translation>Resurseffektiv</translation>
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
   <location filename="prepare_openstreetmap_extract" />
   <source>Smallest home</source>
   <translation>Minsta bostadshus</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Sources</source>
   <translation>Källor</translation>
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
   <location filename="processing/toolbox/setup_check.py" />
   <source>Stopped.</source>
   <translation>Avbrutet.</translation>
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
   <source>Straight distance around the place. Cells whose centre lies within it count. At most 1,500 cells.</source>
   <translation>Avstånd fågelvägen runt platsen. Celler vars mittpunkt ligger inom det räknas. Högst 1 500 celler.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Streets and paths</source>
   <translation>Gator och gångvägar</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Sum</source>
   <translation>Summa</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Sum of value times the part of the cell within: right for counts such as people per cell.</source>
   <translation>Summan av värdet gånger den del av cellen som ligger inom: rätt för antal, till exempel personer per cell.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Surface</source>
   <translation>Beläggning</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Surroundings</source>
   <translation>Omgivning</translation>
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
   <source>The file {file} cannot be written: {message}.</source>
   <translation>Filen {file} kan inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The file {file} does not exist.</source>
   <translation>Filen {file} finns inte.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The folder {folder} does not exist.</source>
   <translation>Mappen {folder} finns inte.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>The homes with the share within the radius. Only made when homes are given.</source>
   <translation>Bostäderna med andelen inom radien. Skapas bara när bostäder anges.</translation>
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
   <location filename="processing/toolbox/writing.py" />
   <source>The result could not be written: {message}.</source>
   <translation>Resultatet kunde inte skrivas: {message}.</translation>
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
   <source>Thresholds</source>
   <translation>Tröskelvärden</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Thriving</source>
   <translation>Välmående</translation>
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
   <location filename="processing/toolbox/provenance.py" />
   <source>Warning: {text}</source>
   <translation>Varning: {text}</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Where people can walk: all streets and paths but motorways, building sites, ways closed to people on foot or to all, and main roads (trunk) without a sidewalk. Squares drawn as areas are no lines and are left out. Lines keep the vertices they share.</source>
   <translation>Där man kan gå: alla gator och vägar utom motorvägar, byggplatser, vägar som är stängda för gående eller för alla och större vägar (trunk) utan gångbana. Torg som är ritade som ytor är inga linjer och utelämnas. Linjerna behåller sina gemensamma brytpunkter.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Which rule gave the dwellings.</source>
   <translation>Vilken regel som gav bostäderna.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Why the place has no value; empty where it has one.</source>
   <translation>Varför platsen saknar värde; tomt där den har ett.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Windows (OSGeo4W): start OSGeo4W Setup, choose Advanced Install, search for python3-geopandas, python3-rasterio, python3-scipy and python3-pyogrio, tick them, and restart QGIS. If you have no admin rights, choose Install for Just Me in the set-up, or ask your IT department for these packages.</source>
   <translation>Windows (OSGeo4W): starta OSGeo4W Setup, välj Advanced Install, sök efter python3-geopandas, python3-rasterio, python3-scipy och python3-pyogrio, markera dem och starta om QGIS. Saknar du administratörsrättigheter väljer du Install for Just Me i installationen, eller ber din IT-avdelning om paketen.</translation>
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
   <location filename="zonal_statistics_exact" />
   <source>area-weighted</source>
   <translation>areaviktad</translation>
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
   <location filename="zonal_statistics_exact" />
   <source>coverage</source>
   <translation>täckning</translation>
  </message>
  <message>
   <location filename="units" />
   <source>degrees</source>
   <translation>grader</translation>
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
   <location filename="zonal_statistics_exact" />
   <source>land cover</source>
   <translation>marktäcke</translation>
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
   <location filename="land_cover_share_around" />
   <source>neighbourhood</source>
   <translation>närområde</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>pbf</source>
   <translation>pbf</translation>
  </message>
  <message>
   <location filename="units" />
   <source>people</source>
   <translation>personer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>population</source>
   <translation>befolkning</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>raster</source>
   <translation>raster</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>sealed</source>
   <translation>hårdgjord</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>services</source>
   <translation>service</translation>
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
   <source>{layer} is in {source}, which does not measure in true metres; calculated in {crs} ({title}).</source>
   <translation>{layer} är i {source}, som inte mäter i verkliga meter; beräknat i {crs} ({title}).</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: heights of {n} features are not used.</source>
   <translation>{layer}: höjder hos {n} objekt används inte.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: the field {field} is empty in {n} features.</source>
   <translation>{layer}: fältet {field} är tomt i {n} objekt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>{layer}: {n} points lie where another one lies.</source>
   <translation>{layer}: {n} punkter ligger där en annan ligger.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{met} of {people} people ({share}) have {limit}; {left} are left out.</source>
   <translation>{met} av {people} personer ({share}) har {limit}; {left} lämnas utanför.</translation>
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
   <location filename="processing/methods/distribution.py" />
   <source>{n} places have no number in the field {field}; they count as 0 people.</source>
   <translation>{n} platser saknar tal i fältet {field}; de räknas som 0 personer.</translation>
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
 </context>
</TS>
