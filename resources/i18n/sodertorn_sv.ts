<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
 <context>
  <name>sodertorn</name>
  <message>
   <location filename="units" />
   <source>% a year</source>
   <translation>% per år</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>'{crs}' is not a coordinate system.</source>
   <translation>”{crs}” är inget koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>'{text}' is not a component with its mean and deviation.</source>
   <translation>”{text}” är inte en komponent med medelvärde och standardavvikelse.</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>'{text}' is not the weight of a kind of service.</source>
   <translation>”{text}” är inte vikten för en servicetyp.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>-1000 for Sentinel-2 Level-2A files with whole numbers of processing baseline 04.00 or later (from 25 January 2022) from which nobody has taken the offset yet; 0 for older ones and for reflectances between 0 and 1. A common scale such as 10,000 does not change the index, an offset does. Scale and offset that the file itself states are applied.</source>
   <translation>-1000 för Sentinel-2-filer av nivå 2A med heltal från bearbetningsversion (processing baseline) 04.00 eller senare (från den 25 januari 2022) där ingen har räknat av förskjutningen än; 0 för äldre filer och för reflektanser mellan 0 och 1. En gemensam skala som 10 000 ändrar inte indexet, men det gör en förskjutning. Den skala och förskjutning som filen själv anger används.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>0 for level 0, 1 for 1a, 2 for 1b, 3 for 2, and so on to 8 for 6b.</source>
   <translation>0 för nivå 0, 1 för 1a, 2 för 1b, 3 för 2 och så vidare till 8 för 6b.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>0 for the most important roads to 9.</source>
   <translation>0 för de viktigaste vägarna till 9.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>0 from 0.75 to 1.5 jobs per employed resident, -1 below, 1 above.</source>
   <translation>0 från 0,75 till 1,5 arbetstillfällen per förvärvsarbetande boende, -1 därunder, 1 däröver.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>0 on the ground, 1 on a bridge, -1 below.</source>
   <translation>0 på marken, 1 på bro, -1 under marken.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>0 where all classes are alike, 1 where all is of one, whatever the number of classes.</source>
   <translation>0 där alla klasser är lika stora, 1 där allt hör till en, oavsett antalet klasser.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>0 where all have the same.</source>
   <translation>0 där alla har lika mycket.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <source>0 where all is of one class, 1 where all classes are alike. There is no norm: more mixed is not always better.</source>
   <translation>0 där allt hör till en enda klass, 1 där alla klasser är lika stora. Det finns ingen norm: mer blandat är inte alltid bättre.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>0 where all people of the group have the same value, near 1 where one person has everything. Empty where a value is negative or all are 0.</source>
   <translation>0 där alla i gruppen har samma värde, nära 1 där en person har allt. Tomt där något värde är negativt eller alla är 0.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>0 where all people of the group have the same, near 1 where one person has everything.</source>
   <translation>0 där alla i gruppen har lika mycket, nära 1 där en person har allt.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>0 where the number of dwellings is given, or there are none; else 1. People are always an estimate.</source>
   <translation>0 där antalet bostäder är angivet eller det inte finns några, annars 1. Antalet boende är alltid en uppskattning.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>0 where the number of flats is tagged, else 1. The number of people is always an estimate.</source>
   <translation>0 där antalet lägenheter är angivet i OpenStreetMap, annars 1. Antalet personer är alltid en uppskattning.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>0 with one use only, 1 with equal shares of all the uses named.</source>
   <translation>0 med en enda användning, 1 med lika delar av alla användningar som angetts.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>0, 1a, 1b, 2, 3, 4, 5, 6a or 6b.</source>
   <translation>0, 1a, 1b, 2, 3, 4, 5, 6a eller 6b.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>0: none within reach</source>
   <translation>0: inget inom räckhåll</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>1 for main buildings, 0 for others.</source>
   <translation>1 för huvudbyggnader, 0 för andra.</translation>
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
   <location filename="walkability" />
   <source>1 for the tenth of the places with the lowest index, 10 for the highest; equal ones share one.</source>
   <translation>1 för den tiondel av platserna som har lägst index, 10 för den som har högst; lika värden får samma.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>1 land grows faster than people, 2 people grow faster than land, 3 land grows and people do not, 4 neither grows.</source>
   <translation>1 marken växer snabbare än befolkningen, 2 befolkningen växer snabbare än marken, 3 marken växer men inte befolkningen, 4 ingen av dem växer.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>1 part met</source>
   <translation>1 del uppfylld</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>1 where a service beyond the context boundary could be reached within the time and is not known, or be nearer than the nearest that is; 0 where not.</source>
   <translation>1 där service utanför omgivningsgränsen kan nås inom tiden utan att finnas i data, eller kan ligga närmare än den närmaste kända; 0 där det inte är så.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>1 where a stop beyond the edge of the data could add to the index.</source>
   <translation>1 där en hållplats utanför datagränsen skulle kunna höja indexet.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>1 where a stop beyond the edge of the data could give a better class.</source>
   <translation>1 där en hållplats utanför datagränsen skulle kunna ge en bättre klass.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>1 where at least this share is reached, 0 where it is not; empty where that is not known.</source>
   <translation>1 där minst denna andel nås, 0 där den inte gör det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>1 where either distance is met, 0 where neither is.</source>
   <translation>1 där något av avstånden klaras, 0 där inget gör det.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>1 where every child has the area of the goal.</source>
   <translation>1 där varje barn har målets yta.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>1 where it is at most 300 m, else 0, also where no green can be reached at all; empty where it is not known.</source>
   <translation>1 där det är högst 300 m, annars 0, även där inget grönområde alls kan nås; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>1 where open public space lies within this distance, 0 where not; empty where not known.</source>
   <translation>1 där en öppen offentlig plats ligger inom avståndet, 0 där ingen gör det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="zonal_statistics_exact" />
   <source>1 where part of the area has no data or lies beyond the context boundary, else 0.</source>
   <translation>1 där en del av området saknar data eller ligger utanför omgivningsgränsen, annars 0.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="land_cover_share_around" />
   <source>1 where part of the circle has no data or lies beyond the context boundary, else 0.</source>
   <translation>1 där en del av cirkeln saknar data eller ligger utanför omgivningsgränsen, annars 0.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>1 where people beyond the context boundary could come too: it lies nearer than the catchment.</source>
   <translation>1 där även människor utanför omgivningsgränsen kan komma: gränsen ligger närmare än upptagningsområdet sträcker sig.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>1 where people may cycle too.</source>
   <translation>1 där man också får cykla.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>1 where people or supply beyond the context boundary could change the value: the home lies nearer to it than the catchment, or reaches a supply that does.</source>
   <translation>1 där människor eller utbud utanför omgivningsgränsen kan ändra värdet: bostaden ligger närmare gränsen än upptagningsområdet sträcker sig, eller når en utbudspunkt som gör det.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="job_housing_balance" />
   <source>1 where something beyond the context boundary could change the value, 0 where it could not.</source>
   <translation>1 där något utanför omgivningsgränsen skulle kunna ändra värdet, 0 där det inte kan det.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>1 where something beyond the context boundary or a gap in the rasters could change one of the parts, else 0.</source>
   <translation>1 där något utanför omgivningsgränsen eller en lucka i rastren skulle kunna ändra någon av delarna, annars 0.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>1 where the area reaches beyond the context boundary (only the part within it is measured) or beyond the streets, 0 where not.</source>
   <translation>1 där området når utanför omgivningsgränsen (då mäts bara delen innanför) eller bortom gatorna, annars 0.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>1 where the circle reaches beyond the data or the context boundary.</source>
   <translation>1 där cirkeln når utanför data eller omgivningsgränsen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>1 where the class lies within the distance written behind it, 0 where it does not; empty where that is not known.</source>
   <translation>1 där klassen ligger inom det avstånd som står efter den, 0 där den inte gör det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>1 where the distance to a stop of high capacity is met.</source>
   <translation>1 där avståndet till en hållplats med hög kapacitet klaras.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>1 where the distance to a stop of low capacity is met.</source>
   <translation>1 där avståndet till en hållplats med låg kapacitet klaras.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>1 where the facility lies nearer to the edge of the data than the limit, so that a street beyond it could make the area larger; 0 where not.</source>
   <translation>1 där anläggningen ligger närmare datagränsen än avståndsgränsen, så att en gata utanför skulle kunna göra området större; annars 0.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>1 where the factor reaches the goal, 0 where it does not; empty without a goal.</source>
   <translation>1 där faktorn når målet, 0 där den inte gör det; tomt utan mål.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>1 where the free ground reaches the size of the whole.</source>
   <translation>1 där friytan når den totala storleken.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>1 where the green per person is at least this, 0 where it is not; empty where that is not known.</source>
   <translation>1 där grönytan per person är minst så stor, 0 där den inte är det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>1 where the largest piece alone reaches the size of the whole.</source>
   <translation>1 där den största biten ensam når den totala storleken.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>1 where the middle of the segment lies nearer to the edge of the data than the longest radius, so that streets beyond it are missing in its values; 0 where not.</source>
   <translation>1 där segmentets mitt ligger närmare datagränsen än den längsta radien, så att gator utanför saknas i värdena; annars 0.</translation>
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
   <location filename="supply_against_need" />
   <source>1 where the supply now reaches this share of the need, 0 where it does not.</source>
   <translation>1 där utbudet nu når denna andel av behovet, 0 där det inte gör det.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>1 where the supply per 1,000 people is at least this, 0 where it is not; empty where that is not known.</source>
   <translation>1 där utbudet per 1 000 personer är minst så stort, 0 där det inte är det; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>1 where there are as many jobs as employed residents, 0 where there is only one of them.</source>
   <translation>1 där det finns lika många arbetstillfällen som förvärvsarbetande boende, 0 där bara det ena finns.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>1 where there are at least 3, else 0; empty where it is not known.</source>
   <translation>1 där det finns minst 3, annars 0; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>1 where there are at least 30 %, else 0; empty where it is not known.</source>
   <translation>1 där det finns minst 30 %, annars 0; tomt där det inte är känt.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>1 where there is no convenient access, but a stop beyond the edge of the data could give it.</source>
   <translation>1 där kollektivtrafiken inte är lätt att nå, men en hållplats utanför datagränsen skulle kunna göra den det.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>100 is what the average person of this run has. Empty where nobody has anything.</source>
   <translation>100 är vad genomsnittspersonen i den här körningen har. Tomt där ingen har något.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>10: the most walkable tenth</source>
   <translation>10: den mest gångvänliga tiondelen</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>15-minute city</source>
   <translation>15-minutersstad</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>15-minute city: everyday services within reach</source>
   <translation>15-minutersstaden: vardagsservice inom räckhåll</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>1: the least walkable tenth</source>
   <translation>1: den minst gångvänliga tiondelen</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>1a: very poor</source>
   <translation>1a: mycket svag</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>1b</source>
   <translation>1b</translation>
  </message>
  <message>
   <location filename="ptal" />
   <location filename="walkability" />
   <source>2</source>
   <translation>2</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>2 parts met</source>
   <translation>2 delar uppfyllda</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>2SFCA</source>
   <translation>2SFCA</translation>
  </message>
  <message>
   <location filename="ptal" />
   <location filename="walkability" />
   <source>3</source>
   <translation>3</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>3 30 300</source>
   <translation>3 30 300</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>3 parts met</source>
   <translation>3 delar uppfyllda</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>3 trees</source>
   <translation>3 träd</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>3 trees in view of the home</source>
   <translation>3 träd synliga från bostaden</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="land_cover_share_around" />
   <source>3-30-300</source>
   <translation>3-30-300</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>3-30-300 at homes</source>
   <translation>3-30-300 vid bostäder</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>30 % canopy</source>
   <translation>30 % krontäckning</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <source>30 % tree canopy in the neighbourhood</source>
   <translation>30 % krontäckning i grannskapet</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>300 m to green</source>
   <translation>300 m till grönt</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>300 m to the nearest green space</source>
   <translation>300 m till närmaste grönområde</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>3SFCA</source>
   <translation>3SFCA</translation>
  </message>
  <message>
   <location filename="ptal" />
   <location filename="walkability" />
   <source>4</source>
   <translation>4</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>4 for A, 3 for B, 2 for C, 1 for D, 0 for none.</source>
   <translation>4 för A, 3 för B, 2 för C, 1 för D, 0 för ingen.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>400 m</source>
   <translation>400 m</translation>
  </message>
  <message>
   <location filename="ptal" />
   <location filename="walkability" />
   <source>5</source>
   <translation>5</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>5-minute walk</source>
   <translation>5 minuters promenad</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>500 m</source>
   <translation>500 m</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>6</source>
   <translation>6</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>6a</source>
   <translation>6a</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>6b: excellent</source>
   <translation>6b: utmärkt</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>7</source>
   <translation>7</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>8</source>
   <translation>8</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>9</source>
   <translation>9</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A .osm.pbf, .osm or .osm.gz file of the town and at least two kilometres around it, for example cut from a file of download.geofabrik.de.</source>
   <translation>En fil (.osm.pbf, .osm eller .osm.gz) över orten och minst två kilometer runt den, till exempel utklippt ur en fil från download.geofabrik.de.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>A GTFS feed as a .zip file, such as GTFS Regional or GTFS Sverige from Trafiklab; or stops.txt in a folder where a feed is unzipped. Nothing is sent anywhere, and nothing is unpacked.</source>
   <translation>En tidtabell i GTFS-format som .zip-fil, till exempel GTFS Regional eller GTFS Sverige från Trafiklab; eller stops.txt i en mapp där den är uppackad. Inget skickas någonstans och inget packas upp.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A building has neither floor area, storeys nor height</source>
   <translation>En byggnad saknar både bruttoarea, våningstal och höjd</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A building tagged only as building=yes with this footprint or less, and no more than two storeys tagged, counts as a house with one dwelling.</source>
   <translation>En byggnad som bara är taggad building=yes, har högst denna byggnadsarea och högst två angivna våningar räknas som småhus med en bostad.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>A building, or an area without a building that counts as homes.</source>
   <translation>En byggnad, eller ett område utan någon byggnad som räknas som bostad.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>A change up to this, in the unit of the result, counts as the same: less than people notice, or than the data can tell.</source>
   <translation>En förändring upp till detta, i resultatets enhet, räknas som oförändrad: mindre än vad människor märker eller vad underlaget kan visa.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A component of the index has no value here</source>
   <translation>En av indexets komponenter saknar värde här</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>A given entrance belongs to every area within this distance of it. An area without any entrance cannot be entered and is left out.</source>
   <translation>En angiven entré hör till varje område inom detta avstånd från den. Ett område utan entré kan inte nås och utelämnas.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>A home point within a building looks out from the building's outer wall; without this layer it would see nothing but its own roof. And a surface model includes roofs: where canopy comes from heights, they are left out with this layer and count as trees without it.</source>
   <translation>En bostadspunkt i en byggnad ser ut från byggnadens yttervägg; utan det här lagret skulle den inte se något annat än sitt eget tak. En ytmodell innehåller dessutom tak: där krontäckningen tas från höjder räknas de bort med det här lagret, och räknas som träd utan det.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>A layer of streets and paths is needed, for their ground or for the ways from homes.</source>
   <translation>Ett lager med gator och gångvägar behövs, för deras mark eller för vägarna från bostäderna.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>A mix needs at least two classes.</source>
   <translation>En blandning kräver minst två klasser.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A new place: there was none before</source>
   <translation>En ny plats: den fanns inte före</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>A number field counts the people of one group in each area; a text field divides the areas.</source>
   <translation>Ett talfält anger antalet personer i en grupp i varje område; ett textfält delar in områdena.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A number it needs is missing</source>
   <translation>Ett tal som behövs saknas</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>A point (or several) in every plan polygon with dwellings, and the present homes that stay.</source>
   <translation>En punkt (eller flera) i varje planyta med bostäder, och de nuvarande bostäder som blir kvar.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>A point (or several) in every plan polygon with jobs.</source>
   <translation>En punkt (eller flera) i varje planyta med arbetsplatser.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>A point for each problem, with the street it concerns and what to do.</source>
   <translation>En punkt för varje fel, med gatan det gäller och vad som bör göras.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>A point for every building with people, and for every area whose people have no building: the homes of the indicators.</source>
   <translation>En punkt för varje byggnad med boende och för varje område vars boende saknar byggnad: indikatorernas bostäder.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>A point for every home that the new link or barrier concerns; empty without a change.</source>
   <translation>En punkt för varje bostad som den nya länken eller barriären berör; tomt utan förändring.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>A point in every building with dwellings, with dwellings and people: the homes of the indicators.</source>
   <translation>En punkt i varje byggnad med bostäder, med antal bostäder och personer: indikatorernas bostäder.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>A point in every building with dwellings: the homes of the indicators.</source>
   <translation>En punkt i varje byggnad med bostäder: indikatorernas bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/greenness.py" />
   <source>A radius of {radius} m is more than {most} cells of the raster.</source>
   <translation>Radien {radius} m är mer än {most} celler i rastret.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>A radius of {radius} m is more than {most} cells of {landcover}.</source>
   <translation>Radien {radius} m är mer än {most} celler i {landcover}.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>A raster of classes, such as the base layer of the national land cover map.</source>
   <translation>Ett raster med klasser, till exempel basskiktet i Nationella marktäckedata.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>A raster with the number of people in each cell, or people per square kilometre.</source>
   <translation>Ett raster med antalet boende i varje cell, eller invånare per kvadratkilometer.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>A ratio is given only where the population changes at least this fast, up or down. The UN has no such limit: this one is the plugin's own.</source>
   <translation>En kvot ges bara där befolkningen ändras minst så här snabbt, uppåt eller nedåt. FN har ingen sådan gräns: den är insticksprogrammets egen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/outputs.py" />
   <source>A shapefile has no field names longer than 10 characters: {fields} are cut short. A GeoPackage keeps them.</source>
   <translation>En shapefil har inte längre fältnamn än 10 tecken: {fields} kortas av. En GeoPackage behåller dem.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>A table that takes the place of the one above: one row for each surface, in your own words. Green space factor table writes a table that ships as one to edit.</source>
   <translation>En tabell som ersätter den ovan: en rad för varje yta, med dina egna ord. Faktortabell för grönytefaktor skriver ut en medföljande tabell att redigera.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>A tree counts when</source>
   <translation>Ett träd räknas när</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>A use belongs to several of the classes.</source>
   <translation>En användning hör till flera av klasserna.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A value is 0: no mean log deviation</source>
   <translation>Ett värde är 0: ingen genomsnittlig logavvikelse</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>A value is negative: no measure of inequality</source>
   <translation>Ett värde är negativt: inget ojämlikhetsmått</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>A vector layer or table as it was delivered. It may lack a coordinate system or say a wrong one.</source>
   <translation>Ett vektorlager eller en tabell i det skick det levererades. Det får sakna koordinatsystem eller ange fel koordinatsystem.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>A, B, C or D; none where no stop gives a class.</source>
   <translation>A, B, C eller D; none där ingen hållplats ger någon klass.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>A: very good</source>
   <translation>A: mycket god</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>ARE</source>
   <translation>ARE</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Above 0 where people with higher income have more, below 0 where those with lower income do.</source>
   <translation>Över 0 där personer med högre inkomst har mer, under 0 där de med lägre inkomst har mer.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Above 0 where people with higher income have more.</source>
   <translation>Över 0 där personer med högre inkomst har mer.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Above 0 where those with higher income (field {field}) have more, below 0 where those with lower income do.</source>
   <translation>Över 0 där de med högre inkomst (fältet {field}) har mer, under 0 där de med lägre inkomst har mer.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Above 1 land is built on faster than people come. Empty where the population hardly changes. Where it falls, a negative ratio says nothing by its size: look at the two rates.</source>
   <translation>Över 1 bebyggs mark snabbare än befolkningen växer. Tomt där befolkningen knappt ändras. Där den minskar säger storleken på en negativ kvot ingenting: se i stället på de båda takterna.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Access index</source>
   <translation>Tillgänglighetsindex</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Access level</source>
   <translation>Tillgänglighetsnivå</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Access level as a number</source>
   <translation>Tillgänglighetsnivå som tal</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Adding trees, walls and the like</source>
   <translation>Lägger till träd, väggar och liknande</translation>
  </message>
  <message>
   <location filename="processing/methods/greenness.py" />
   <source>Adding up cells around homes</source>
   <translation>Summerar celler runt bostäder</translation>
  </message>
  <message>
   <location filename="processing/methods/greenness.py" />
   <source>Adding up cells within areas</source>
   <translation>Summerar celler inom områden</translation>
  </message>
  <message>
   <location filename="processing/methods/zonal.py" />
   <source>Adding up cells within zones</source>
   <translation>Summerar celler inom zoner</translation>
  </message>
  <message>
   <location filename="processing/methods/ptal.py" />
   <source>Adding up the routes within reach</source>
   <translation>Lägger ihop linjerna inom räckhåll</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Address</source>
   <translation>Adress</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Address points</source>
   <translation>Adresspunkter</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Addresses, buildings or population squares. People in a polygon belong to an area with the part of it that lies within; a point on a border belongs to one area alone. Include homes outside the areas, as far as the radius.</source>
   <translation>Adresser, byggnader eller befolkningsrutor. Boende i en yta hör till ett område med den del av ytan som ligger inom det; en punkt på en gräns hör till ett enda område. Ta med bostäder utanför områdena, så långt radien når.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Adds the values without a radius, which space syntax calls n. They depend on where the data end, and cost grows with the square of the network: for a town, not for a region.</source>
   <translation>Lägger till värden utan radie, det som space syntax kallar n. De beror på var data tar slut, och tiden växer med nätets storlek i kvadrat: för en ort, inte för en region.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Adequate street length</source>
   <translation>Tillräcklig gatulängd</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Advanced parameters</source>
   <translation>Avancerade parametrar</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>After</source>
   <translation>Efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>After minus before, of the above.</source>
   <translation>Efter minus före, av ovanstående.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>After minus before, of the two.</source>
   <translation>Efter minus före, av de två.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>After minus before, people.</source>
   <translation>Efter minus före, antal personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>After: concentration index {index}: {words}</source>
   <translation>Efter: koncentrationsindex {index}: {words}</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Agenda 2030</source>
   <translation>Agenda 2030</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>All alike is the original method. With the others near ones share more and far ones less, in both steps; beyond the catchment is nothing.</source>
   <translation>Alla lika är den ursprungliga metoden. Med de andra delar de som bor nära mer och de som bor långt bort mindre, i båda stegen; bortom upptagningsområdet räknas inget.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>All alike: everything within the distance counts fully. The others let far opportunities count less, and still nothing beyond the distance.</source>
   <translation>Alla lika: allt inom avståndet räknas fullt ut. Med de övriga räknas avlägsna målpunkter mindre, och fortfarande räknas inget bortom avståndet.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>All are 0 where everyone has the same. Gini and Atkinson are at most 1. The mean log deviation is not defined where someone has 0, none of them where a value is negative.</source>
   <translation>Alla är 0 där alla har lika mycket. Gini och Atkinson är högst 1. Den genomsnittliga logavvikelsen är inte definierad där någon har 0, och inget av måtten där ett värde är negativt.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>All areas together, those that are too small to show included.</source>
   <translation>Alla områden tillsammans, även de som är för små för att visas.</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>All areas together: built-up land changes by {land} % per year, the population by {people} % per year; built-up land per person from {past} to {present} m².</source>
   <translation>Alla områden tillsammans: bebyggd mark ändras med {land} % per år, befolkningen med {people} % per år; bebyggd mark per person från {past} till {present} m².</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>All areas together: {people} people on {area} ha, {density} people/ha; weighted by people {weighted} people/ha.</source>
   <translation>Alla områden tillsammans: {people} personer på {area} ha, {density} invånare/ha; befolkningsvägt {weighted} invånare/ha.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>All areas together: {rental} % rental, {cooperative} % tenant-owned, {owned} % freehold; entropy {entropy}.</source>
   <translation>Alla områden tillsammans: {rental} % hyresrätt, {cooperative} % bostadsrätt, {owned} % äganderätt; entropi {entropy}.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>All areas together: {share} % open public space and streets, {open} % open space and {streets} % streets.</source>
   <translation>Alla områden tillsammans: {share} % öppna offentliga platser och gator, {open} % öppna platser och {streets} % gator.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>All buildings with floor area, dwellings and people.</source>
   <translation>Alla byggnader med bruttoarea, bostäder och boende.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>All departures divided by the hours of the window.</source>
   <translation>Alla avgångar delade med antalet timmar.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>All departures within the hours, in every direction.</source>
   <translation>Alla avgångar inom de valda timmarna, i alla riktningar.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>All features and fields of the layer, with the standard fields that could be filled, in the coordinate system that was found.</source>
   <translation>Lagrets alla objekt och fält, med de standardfält som kunde fyllas, i det koordinatsystem som hittades.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>All green ground</source>
   <translation>All grön mark</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>All have the same</source>
   <translation>Alla har lika mycket</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>All have the same: there is no inequality to divide</source>
   <translation>Alla har lika mycket: det finns ingen ojämlikhet att dela upp</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>All kinds of service weigh 0.</source>
   <translation>Alla servicetyper har vikten 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>All people</source>
   <translation>Alla</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>All people divided by all base area.</source>
   <translation>Alla personer delat med hela basytan.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>All people of the group.</source>
   <translation>Alla personer i gruppen.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>All people of the group; places where no population field is given.</source>
   <translation>Alla i gruppen; antal platser där inget befolkningsfält är angivet.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>All people, the people of a number field, one text, or two of them crossed.</source>
   <translation>Alla, personerna i ett talfält, en text, eller två av dem korsade.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>All people, the people of a number field, or one text.</source>
   <translation>Alla, personerna i ett talfält eller en viss text.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>All stops of the feed, also those where nothing departs and those without coordinates.</source>
   <translation>Alla hållplatser i tidtabellen, även de där inget avgår och de som saknar koordinater.</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>All tools with what they need and their sources</source>
   <translation>Alla verktyg, vad de behöver och deras källor</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>All uses of the polygon together, shared by its points.</source>
   <translation>Ytans alla användningar tillsammans, delat på dess punkter.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>All values are 0: no measure of inequality</source>
   <translation>Alla värden är 0: inget ojämlikhetsmått</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>All who reach it within the catchment, far ones counted less where a weight by distance is chosen.</source>
   <translation>Alla som når det inom upptagningsområdet; de som bor längre bort räknas mindre om en vikt efter avstånd har valts.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Along the streets to the nearest green space that is large enough, with the straight ways at both ends.</source>
   <translation>Längs gatorna till närmaste grönområde som är tillräckligt stort, med de raka vägarna i båda ändar.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Along the streets, with the straight ways at both ends.</source>
   <translation>Längs gatorna, med de raka vägarna i båda ändar.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Along the streets, with the straight ways at both ends; 0 beside the straight way for a home on a street within the area.</source>
   <translation>Längs gatorna, med de raka vägarna i båda ändar; bara den raka vägen för en bostad vid en gata inom området.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Also every two group fields together: the children among those who rent. Two number fields cannot be crossed, since who is in both is not known.</source>
   <translation>Även gruppfälten två och två: barnen bland dem som bor i hyresrätt. Två talfält kan inte korsas, eftersom det inte är känt vilka som hör till båda.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Also for the whole network</source>
   <translation>Även för hela nätet</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Also services within</source>
   <translation>Även service inom</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Amount</source>
   <translation>Mängd</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Amount by factor.</source>
   <translation>Mängden gånger faktorn.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Amount field of the uses</source>
   <translation>Mängdfält för användningarna</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Amount fields</source>
   <translation>Mängdfält</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Amount in the classes</source>
   <translation>Mängd i klasserna</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Amount of the addition</source>
   <translation>Tilläggets mängd</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>An address belongs to the nearest building within this distance; address points often lie at the street or the entrance.</source>
   <translation>En adress hör till närmaste byggnad inom detta avstånd; adresspunkter ligger ofta vid gatan eller entrén.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>An end of a new link farther than this from every street stays a dead end, and is told.</source>
   <translation>En ände av en ny länk som ligger längre än så från alla gator förblir en återvändsgata, och det redovisas.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Angular integration and choice (space syntax)</source>
   <translation>Vinkelintegration och genomgångsvärde (space syntax)</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Any number field: a distance, a share, a count.</source>
   <translation>Vilket talfält som helst: ett avstånd, en andel, ett antal.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Apart from the whole</source>
   <translation>Avvikelse från helheten</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="plan_to_future" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Area code</source>
   <translation>Områdeskod</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Area divided by the people who share it; low where it is crowded.</source>
   <translation>Ytan delad på dem som delar på den; lågt där det är trångt.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Area for each child</source>
   <translation>Yta per barn</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Area for each child, by plot</source>
   <translation>Yta per barn, tomt för tomt</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Area left out because another surface counts there.</source>
   <translation>Yta som inte räknas eftersom en annan yta räknas där.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Area measured</source>
   <translation>Uppmätt yta</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Area name</source>
   <translation>Områdesnamn</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Area of the green space.</source>
   <translation>Grönområdets yta.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Area of the piece.</source>
   <translation>Delytans area.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Area of the plot</source>
   <translation>Tomtens area</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Area of the polygon.</source>
   <translation>Polygonens area.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Area of this class.</source>
   <translation>Klassens yta.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="spacematrix" />
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
   <location filename="population_density" />
   <source>Area without water: what the people are divided by.</source>
   <translation>Yta utan vatten: det som befolkningen delas med.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="population_density" />
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <location filename="land_consumption" />
   <location filename="supply_against_need" />
   <location filename="zonal_statistics_exact" />
   <source>Areas</source>
   <translation>Områden</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>Areas are entered</source>
   <translation>Områden nås</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Areas beside the streets, never beyond the limit.</source>
   <translation>Ytor längs gatorna, aldrig bortom avståndsgränsen.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Areas by class</source>
   <translation>Områden efter klass</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Areas of several facilities</source>
   <translation>Områden för flera anläggningar</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Areas of streets from property line to property line, as in a base map. Where it is left empty, the lines of streets are drawn as wide as they are.</source>
   <translation>Gatornas ytor från fastighetsgräns till fastighetsgräns, som i en baskarta. Lämnas det tomt ritas gatulinjerna så breda som gatorna är.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <source>Areas or homes</source>
   <translation>Områden eller bostäder</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Areas that are left out because a number is not given.</source>
   <translation>Områden som utelämnas eftersom ett tal saknas.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Areas that are summed up.</source>
   <translation>Områden som räknas samman.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Areas that people may enter, entered where streets meet their boundary; smaller ones than the smallest area are left out, points always count. Leave it and the streets empty to leave out the 300 m.</source>
   <translation>Områden som allmänheten får vistas i; man kommer in där gator möter områdets gräns. De som är mindre än minsta area utelämnas, punkter räknas alltid. Lämna både detta och gatorna tomma för att utelämna de 300 metrarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Areas that touch or overlap count as one, before their size is looked at: parks are often mapped in pieces.</source>
   <translation>Områden som rör vid eller överlappar varandra räknas som ett, innan storleken bedöms: parker är ofta karterade i delar.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Areas to sum up by</source>
   <translation>Områden att summera efter</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Areas where it is missing</source>
   <translation>Områden med brist</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Areas with a need above their supply.</source>
   <translation>Områden där behovet är större än utbudet.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Areas with a use each. Without them the mix is left out, and density is that of all ground.</source>
   <translation>Ytor med var sin användning. Utan dem utgår blandningen, och tätheten räknas på all mark.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Areas with numbers of their own, or the places where people live.</source>
   <translation>Områden med egna tal, eller platserna där människor bor.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Areas with people</source>
   <translation>Områden med boende</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Areas with people but no home</source>
   <translation>Områden med boende men utan bostad</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Areas with statistics</source>
   <translation>Områden med statistik</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Areas without numbers</source>
   <translation>Områden utan uppgift</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Areas: where their people went</source>
   <translation>Områden: vart de boende tog vägen</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>As another run printed them in its log: intersections 81.2 33.1, density 40 21, mix 0.4 0.2. With them two areas, or a place before and after a plan, are measured by the same scale.</source>
   <translation>Så som en annan körning skrev ut dem i sin logg: intersections 81.2 33.1, density 40 21, mix 0.4 0.2. Med dem mäts två områden, eller en plats före och efter en plan, med samma skala.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>As before</source>
   <translation>Oförändrat</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>As equal after as before: Gini {before} and {after}.</source>
   <translation>Lika jämlikt efter som före: Gini {before} och {after}.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>As in its layer; empty where it has none.</source>
   <translation>Som i sitt lager; tomt där den saknas.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>As origin and destination of the ways: every segment the same, its length in metres, or the places on it, such as homes with people or buildings with floor area.</source>
   <translation>Som start och mål för vägarna: alla segment lika, segmentets längd i meter, eller platserna vid det, till exempel bostäder med boende eller byggnader med bruttoarea.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>As the area has them.</source>
   <translation>Som området anger.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>As year-month-day, for example 2027-02-16.</source>
   <translation>Som år-månad-dag, till exempel 2027-02-16.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="fifteen_minute_completeness" />
   <source>At least {}</source>
   <translation>Minst {}</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>At least {} per 1,000</source>
   <translation>Minst {} per 1 000</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>At most three, of the layer before; a place keeps its group, and new places are not stated. A number field counts the people of one group (children, elderly), the same number after; a text field divides the places (tenure, district).</source>
   <translation>Högst tre, ur lagret före; en plats behåller sin grupp, och nya platser räknas till Uppgift saknas. Ett talfält anger antalet personer i en grupp (barn, äldre), lika många efter; ett textfält delar in platserna (upplåtelseform, stadsdel).</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>At most three. A number field counts the people of one group at each place (children, elderly, women); a text field divides the places (tenure, district).</source>
   <translation>Högst tre. Ett talfält anger antalet personer i en grupp på varje plats (barn, äldre, kvinnor); ett textfält delar in platserna (upplåtelseform, stadsdel).</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="processing/methods/equity_page.py" />
   <source>Atkinson</source>
   <translation>Atkinson</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Atkinson index</source>
   <translation>Atkinsons index</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Atkinson, A. B. (1970). On the measurement of inequality. Journal of Economic Theory 2, 244-263. Not verified against the original.</source>
   <translation>Atkinson, A. B. (1970). On the measurement of inequality. Journal of Economic Theory 2, 244-263. Inte kontrollerad mot originalet.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Average storeys (L)</source>
   <translation>Medelvåningstal (L)</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>B: good</source>
   <translation>B: god</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>BAF</source>
   <translation>BAF</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>BFF</source>
   <translation>BFF</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>BOA/BTA</source>
   <translation>BOA/BTA</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>BOA/BTA of about 0.75 to 0.80 is a rule of thumb in development appraisals; areas as in SS 21054. Not verified against the original.</source>
   <translation>BOA/BTA på omkring 0,75 till 0,80 är en tumregel i exploateringskalkyler; areor enligt SS 21054. Inte kontrollerat mot originalet.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="plan_to_future" />
   <source>BTA</source>
   <translation>BTA</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>BTA: given, or from plot ratio or storeys.</source>
   <translation>BTA: angiven, eller ur exploateringstal eller våningar.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Bad for people are</source>
   <translation>Dåligt för människor är</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <location filename="supply_against_need" />
   <source>Balance</source>
   <translation>Balans</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Balance of jobs and housing</source>
   <translation>Balans mellan arbetstillfällen och bostäder</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="zonal_statistics_exact" />
   <location filename="resample_population_raster" />
   <location filename="recognise_swedish_data" />
   <source>Band</source>
   <translation>Band</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Band of the raster that holds the heights.</source>
   <translation>Det band i rastret som innehåller höjderna.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Band of the raster that holds the values.</source>
   <translation>Det band i rastret som innehåller värdena.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Band of the surface model</source>
   <translation>Band i ytmodellen</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Band of the terrain model</source>
   <translation>Band i terrängmodellen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <source>Barriers</source>
   <translation>Barriärer</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Bars in the other colour: beyond every threshold. Dashed lines: thresholds.</source>
   <translation>Staplar i den andra färgen: bortom alla tröskelvärden. Streckade linjer: tröskelvärden.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Bars of fewer than {n} people are not drawn.</source>
   <translation>Staplar med färre än {n} personer ritas inte.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_density" />
   <source>Base area</source>
   <translation>Basyta</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Base areas</source>
   <translation>Basytor</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Basis of the estimate</source>
   <translation>Grund för uppskattningen</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Basis of the floor area</source>
   <translation>Grund för bruttoarean</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Basis of the weight</source>
   <translation>Grund för vikten</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Baston, D. exactextract: fast and accurate raster zonal statistics. (The same statistics; ours agree with it to its own precision.)</source>
   <translation>Baston, D. exactextract: fast and accurate raster zonal statistics. (Samma statistik; vår stämmer med den inom dess egen precision.)</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Before</source>
   <translation>Före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Before and after by group</source>
   <translation>Före och efter per grupp</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Before and after in words, tables and charts, in one file that opens in any browser and prints.</source>
   <translation>Före och efter i ord, tabeller och diagram, i en fil som öppnas i vilken webbläsare som helst och går att skriva ut.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Before: concentration index {index}: {words}</source>
   <translation>Före: koncentrationsindex {index}: {words}</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Below 0 the town became denser.</source>
   <translation>Under 0 har orten blivit tätare.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Below 1 more people go out to work than come in, above 1 the other way round.</source>
   <translation>Under 1 reser fler ut för att arbeta än som reser in, över 1 tvärtom.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Berghauser Pont, M. and Haupt, P. (2010). Spacematrix: space, density and urban form. NAi. (The  book was not read. FSI, GSI and OSR were compared with Spacemate and Tygron's documentation; L, N, the levels and the half of the edge are from memory.)</source>
   <translation>Berghauser Pont, M. and Haupt, P. (2010). Spacematrix: space, density and urban form. NAi. (Boken har inte lästs. FSI, GSI och OSR har jämförts med Spacemate och Tygrons dokumentation; L, N, nivåerna och kantens hälft är ur minnet.)</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Berlin BFF, February 2021 (without green roofs and walls)</source>
   <translation>Berlin BFF, februari 2021 (utan gröna tak och väggar)</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Berlin BFF, landscape plans before December 2019</source>
   <translation>Berlin BFF, landskapsplaner före december 2019</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Best route</source>
   <translation>Bästa linje</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Better</source>
   <translation>Bättre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Better or worse</source>
   <translation>Bättre eller sämre</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Between the home and the destination.</source>
   <translation>Mellan bostaden och målpunkten.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Betweenness, whole network</source>
   <translation>Genomgång (betweenness), hela nätet</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Betweenness, {}</source>
   <translation>Genomgång (betweenness), {}</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Black: the person in the middle. Box: the middle half of the people. Line: all but the tenth with the lowest and the tenth with the highest values. A group without a box has none to show.</source>
   <translation>Svart: personen i mitten. Låda: den mittersta hälften av personerna. Linje: alla utom tiondelen med lägst och tiondelen med högst värden. En grupp utan låda har ingen att visa.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Bounds of the distances</source>
   <translation>Gränser för avstånden</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Bounds of the intervals</source>
   <translation>Gränser för tid mellan avgångar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Boverket</source>
   <translation>Boverket</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Boverket (2007). Bostadsnära natur - inspiration och vägledning. Karlskrona.</source>
   <translation>Boverket (2007). Bostadsnära natur - inspiration och vägledning. Karlskrona.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Boverket and Movium (2015). Gör plats för barn och unga! En vägledning för planering, utformning och förvaltning av skolans och förskolans utemiljö. (40 m² and 30 m² for each child are what it calls reasonable, and 3,000 m² in all what research points to: guidance, not law. The guide itself was not read; the figures are quoted from it by TT 2017, SVT and others.)</source>
   <translation>Boverket och Movium (2015). Gör plats för barn och unga! En vägledning för planering, utformning och förvaltning av skolans och förskolans utemiljö. (40 m² och 30 m² per barn är vad den kallar rimligt, och 3 000 m² totalt vad forskningen pekar på: vägledning, inte lag. Själva vägledningen har inte lästs; siffrorna citeras ur den av TT 2017, SVT med flera.)</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Boverket and Movium, Gör plats för barn och unga!</source>
   <translation>Boverket och Movium, Gör plats för barn och unga!</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Boverket, Bostadsnära natur</source>
   <translation>Boverket, Bostadsnära natur</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Boverket, PBL kunskapsbanken, Användning av kvartersmark (BFS 2020:5, BFS 2014:5). The letters are written from memory.</source>
   <translation>Boverket, PBL kunskapsbanken, Användning av kvartersmark (BFS 2020:5, BFS 2014:5). Bokstäverna är skrivna ur minnet.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Boverket, PBL kunskapsbanken: Grönytefaktor.</source>
   <translation>Boverket, PBL kunskapsbanken: Grönytefaktor.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Boverkets allmänna råd (2015:1) om friyta för lek och utevistelse, BFS 2015:1 FRI 1. (The general advice names qualities, no square metres.)</source>
   <translation>Boverkets allmänna råd (2015:1) om friyta för lek och utevistelse, BFS 2015:1 FRI 1. (De allmänna råden anger kvaliteter, inga kvadratmeter.)</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177.</source>
   <translation>Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30(2), 136-145. (Bounded distances, weights.)</source>
   <translation>Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic computation. Social Networks 30(2), 136-145. (Begränsade avstånd, vikter.)</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Bridge, level 1</source>
   <translation>Bro, nivå 1</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Bridges, tunnels or paths that do not exist yet. Each end is joined to the nearest street, and inner vertices where they lie on one; barriers do not cut a new link.</source>
   <translation>Broar, tunnlar eller gångvägar som inte finns ännu. Varje ände ansluts till närmaste gata, och brytpunkter där de ligger på en gata; barriärer bryter inte en ny länk.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Brings a raster of people per cell to another cell size or coordinate system without losing or inventing anybody. The usual ways of resampling (nearest, bilinear) change the number of people without a word; here the people of every cell are spread over it and added up in the new cells, and the sum is checked while the result is written.</source>
   <translation>För över ett raster med boende per cell till en annan cellstorlek eller ett annat koordinatsystem utan att någon försvinner eller tillkommer. De vanliga sätten att omsampla (närmaste granne, bilinjärt) ändrar antalet boende utan att det märks; här fördelas varje cells boende över cellen och läggs samman i de nya cellerna, och summan kontrolleras medan resultatet skrivs.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Building</source>
   <translation>Byggnad</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="spacematrix" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Buildings</source>
   <translation>Byggnader</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Buildings are widened by this before their cells are left out: eaves stick out, and the edge of a roof is blurred in a surface model.</source>
   <translation>Byggnader vidgas så här mycket innan deras celler räknas bort: takfötter sticker ut, och takets kant är suddig i en ytmodell.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Buildings are widened by this before their cells are left out: eaves stick out, and the edge of a roof is blurred in a surface model. For canopy from heights only.</source>
   <translation>Byggnader vidgas så här mycket innan deras celler räknas bort: takfötter sticker ut, och takets kant är suddig i en ytmodell. Gäller bara krontäckning från höjder.</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>Buildings lie on each other on {area} m²: the ground counts once, their floor areas add up.</source>
   <translation>Byggnader ligger på varandra på {area} m²: marken räknas en gång, bruttoareorna läggs ihop.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Buildings or address points</source>
   <translation>Byggnader eller adresspunkter</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Buildings tagged only as building=yes with a smaller footprint are taken as sheds and garages.</source>
   <translation>Byggnader som bara är taggade building=yes och har mindre byggnadsarea antas vara bodar och garage.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Buildings that count as homes and lie in the area, at least in part.</source>
   <translation>Byggnader som räknas som bostäder och ligger i området, åtminstone delvis.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Buildings that lie within the base area, also in part.</source>
   <translation>Byggnader som helt eller delvis ligger i basytan.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Buildings with a smaller footprint are taken as sheds and garages.</source>
   <translation>Byggnader med mindre byggnadsarea antas vara bodar och garage.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Buildings with dwellings</source>
   <translation>Byggnader med bostäder</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Buildings with people</source>
   <translation>Byggnader med boende</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Buildings with this footprint or less, and no more than two storeys, count as a house with one dwelling. With 0 all are blocks.</source>
   <translation>Byggnader med denna byggnadsarea eller mindre, och högst två våningar, räknas som småhus med en bostad. Med 0 är alla flerbostadshus.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Built area</source>
   <translation>Bebyggd yta</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Built share field</source>
   <translation>Fält för bebyggd andel</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Built share where nothing tells</source>
   <translation>Bebyggd andel där inget anges</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Built-up areas</source>
   <translation>Bebyggda områden</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up at the first date</source>
   <translation>Bebyggt vid första tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up at the second date</source>
   <translation>Bebyggt vid andra tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land at the first date</source>
   <translation>Bebyggd mark vid första tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land at the second date</source>
   <translation>Bebyggd mark vid andra tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land divided by people.</source>
   <translation>Bebyggd mark delat med antalet personer.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land per person at the first date</source>
   <translation>Bebyggd mark per person vid första tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land per person at the second date</source>
   <translation>Bebyggd mark per person vid andra tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Built-up land within the area, overlaps counted once.</source>
   <translation>Bebyggd mark inom området, överlapp räknas en gång.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Bundesamt für Raumentwicklung ARE (2011, 2022). ÖV-Güteklassen, Berechnungsmethodik ARE. Bern. Rings and classes agree with programs that draw the ARE's own stops (Hst_Kat 1 to 5). The table of intervals and modes agrees with that of the program oevgk18-generator (Rapperswil, 2018), which builds on it; the original itself was not read.</source>
   <translation>Bundesamt für Raumentwicklung ARE (2011, 2022). ÖV-Güteklassen, Berechnungsmethodik ARE. Bern. Ringar och klasser stämmer med program som ritar ARE:s egna hållplatser (Hst_Kat 1 till 5). Tabellen över intervall och färdmedel stämmer med den i programmet oevgk18-generator (Rapperswil, 2018), som bygger på den; själva originalet är inte läst.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Bundesamt für Raumentwicklung ARE, ÖV-Güteklassen</source>
   <translation>Bundesamt für Raumentwicklung ARE, ÖV-Güteklassen</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Burkhard, B., Kroll, F., Nedkov, S. &amp; Müller, F. (2012). Mapping ecosystem service supply, demand and budgets. Ecological Indicators 21, 17-29: budgets of supply and demand by area. Their scale from 0 to 5 is not used here, and the article itself was not read.</source>
   <translation>Burkhard, B., Kroll, F., Nedkov, S. &amp; Müller, F. (2012). Mapping ecosystem service supply, demand and budgets. Ecological Indicators 21, 17-29: budgetar för utbud och efterfrågan per område. Deras skala från 0 till 5 används inte här, och själva artikeln har inte lästs.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Bus</source>
   <translation>Buss</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>By income</source>
   <translation>Efter inkomst</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>C: medium</source>
   <translation>C: medelgod</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>CHM</source>
   <translation>CHM</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>CRS</source>
   <translation>CRS</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Calculated in {crs}, the coordinate system of {layer}.</source>
   <translation>Beräknat i {crs}, koordinatsystemet för {layer}.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>California Planning Roundtable (2008). Deconstructing jobs-housing balance. (What a balance can and cannot do.)</source>
   <translation>California Planning Roundtable (2008). Deconstructing jobs-housing balance. (Vad en balans kan och inte kan.)</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Can one stay in the district when life changes: rent, buy a tenant-owned flat, own a house? The result has the share of each form of tenure, how mixed they are, and how far the area is from the whole, usually the municipality. A mixed district is no goal in itself, and a mixed map says nothing about who moves where; compare with the whole and with what people want.</source>
   <translation>Kan man bo kvar i stadsdelen när livet ändras: hyra, köpa en bostadsrätt, äga ett hus? Resultatet visar andelen av varje upplåtelseform, hur blandade de är, och hur långt området är från helheten, oftast kommunen. En blandad stadsdel är inget mål i sig, och en blandad karta säger inget om vem som flyttar vart; jämför med helheten och med vad människor vill.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Canopy area</source>
   <translation>Yta under krontak</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Canopy around homes</source>
   <translation>Krontäckning runt bostäder</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <source>Canopy begins at</source>
   <translation>Krontak räknas från</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Canopy comes from</source>
   <translation>Krontäckningen tas från</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Canopy in the neighbourhood</source>
   <translation>Krontäckning i grannskapet</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Canopy of areas</source>
   <translation>Krontäckning i områden</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Canopy of cells</source>
   <translation>Krontäckning per cell</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Canopy raster</source>
   <translation>Raster med krontäckning</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Canopy share</source>
   <translation>Krontäckning</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Capacity divided by the people who share it; low where it is crowded.</source>
   <translation>Kapaciteten delad på dem som delar på den; lågt där det är trångt.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <location filename="supply_against_need" />
   <source>Capacity field</source>
   <translation>Kapacitetsfält</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Catchment</source>
   <translation>Upptagningsområde</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Category of the stop</source>
   <translation>Hållplatsens kategori</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <location filename="resample_population_raster" />
   <source>Cell size</source>
   <translation>Cellstorlek</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Cells</source>
   <translation>Celler</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Cells hold</source>
   <translation>Cellerna innehåller</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Cells of which buildings cover at least half are no canopy. A surface model includes roofs: leave this empty only where yours does not, or has been cleaned.</source>
   <translation>Celler som till minst hälften täcks av byggnader räknas inte som krontak. En ytmodell innehåller tak: lämna detta tomt bara om din ytmodell inte gör det, eller har rensats.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>Cells of {size} m give more than {most} cells over {areas}.</source>
   <translation>Celler om {size} m ger fler än {most} celler över {areas}.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Cells with an index above this count as vegetated. A rule of thumb, see above.</source>
   <translation>Celler med ett index över detta räknas som vegetation. En tumregel, se ovan.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Centrality</source>
   <translation>Centralitet</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Cervero, Jobs-housing balancing and regional mobility</source>
   <translation>Cervero, Jobs-housing balancing and regional mobility</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Cervero, R. &amp; Kockelman, K. (1997). Travel demand and the 3Ds: density, diversity, and design. Transportation Research Part D 2(3), 199-219. (Not verified against the original.)</source>
   <translation>Cervero, R. &amp; Kockelman, K. (1997). Travel demand and the 3Ds: density, diversity, and design. Transportation Research Part D 2(3), 199-219. (Inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Cervero, R. (1989). Jobs-housing balancing and regional mobility. Journal of the American Planning Association 55(2), 136-150. (The range 0.75 to 1.5 as quoted in later work; not verified against the original.)</source>
   <translation>Cervero, R. (1989). Jobs-housing balancing and regional mobility. Journal of the American Planning Association 55(2), 136-150. (Intervallet 0,75 till 1,5 som det citeras i senare arbeten; inte kontrollerat mot originalet.)</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Change</source>
   <translation>Förändring</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Change of built-up land</source>
   <translation>Förändring av bebyggd mark</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Change of built-up land per person</source>
   <translation>Förändring av bebyggd mark per person</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Change of built-up land per year, of what was built up at the first date.</source>
   <translation>Förändring av bebyggd mark per år, av det som var bebyggt vid första tidpunkten.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Change of the detour ratio</source>
   <translation>Omvägskvotens förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Change, percentage points</source>
   <translation>Förändring, procentenheter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Changes that do not count</source>
   <translation>Förändringar som inte räknas</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Changes up to {value} count as the same.</source>
   <translation>Förändringar upp till {value} räknas som oförändrat.</translation>
  </message>
  <message>
   <location filename="processing/methods/detours.py" />
   <source>Changing the network</source>
   <translation>Ändrar nätet</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>Check its column headway_secs: intervals are in seconds.</source>
   <translation>Kontrollera kolumnen headway_secs: intervallen anges i sekunder.</translation>
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
   <location filename="processing/methods/population_raster.py" />
   <location filename="processing/toolbox/reading.py" />
   <source>Check that its coordinate system is the one its coordinates are in.</source>
   <translation>Kontrollera att koordinatsystemet är det som koordinaterna är angivna i.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_departures.py" />
   <source>Check that the boundary has areas and the coordinate system they are in, or choose another one.</source>
   <translation>Kontrollera att omgivningsgränsen har ytor och det koordinatsystem de ligger i, eller välj en annan.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>Check that the field holds dwellings, and not areas or codes.</source>
   <translation>Kontrollera att fältet innehåller bostäder och inte areor eller koder.</translation>
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
   <location filename="processing/methods/homes.py" />
   <source>Check the field of dwellings, the use words and the floor areas.</source>
   <translation>Kontrollera fältet med bostäder, användningsorden och bruttoareorna.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>Check the field of dwellings, the use words and the geometry.</source>
   <translation>Kontrollera fältet med bostäder, orden för användning och geometrin.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>Check the fields of use and floor area; the use is a letter such as B or BC, or a word.</source>
   <translation>Kontrollera fälten för användning och bruttoarea; användningen är en bokstav som B eller BC, eller ett ord.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm_read.py" />
   <source>Check the path and the permission to read, or download the file again.</source>
   <translation>Kontrollera sökvägen och läsbehörigheten, eller ladda ner filen igen.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>Check where the file comes from, and get the feed from its publisher again.</source>
   <translation>Kontrollera varifrån filen kommer och hämta tidtabellen på nytt från den som ger ut den.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Checked</source>
   <translation>Kontrollerad</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Chen, Z. &amp; Roy, K. (2009). Calculating concentration index with repetitive values of indicators of economic welfare. Journal of Health Economics 28, 169-175: why people with the same income get the same rank. Its abstract was read, not the article.</source>
   <translation>Chen, Z. &amp; Roy, K. (2009). Calculating concentration index with repetitive values of indicators of economic welfare. Journal of Health Economics 28, 169-175: varför personer med samma inkomst får samma rang. Sammanfattningen har lästs, inte artikeln.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Children</source>
   <translation>Barn</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Children under 15</source>
   <translation>Barn under 15 år</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Choice (NACH), whole network</source>
   <translation>Genomgång (NACH), hela nätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Choice (NACH), {}</source>
   <translation>Genomgång (NACH), {}</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Choice, whole network</source>
   <translation>Genomgångsvärde (choice), hela nätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Choice, {}</source>
   <translation>Genomgångsvärde (choice), {}</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>Choose a GTFS feed as a .zip file; if it was downloaded, download it again.</source>
   <translation>Välj en tidtabell i GTFS-format som .zip-fil; om den är nedladdad, ladda ner den igen.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <location filename="processing/methods/focal.py" />
   <location filename="processing/methods/ndvi.py" />
   <location filename="processing/methods/population_raster.py" />
   <location filename="processing/methods/recognition.py" />
   <location filename="processing/methods/steep.py" />
   <location filename="processing/methods/zonal.py" />
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a band that the raster has.</source>
   <translation>Välj ett band som rastret har.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>Choose a date between {first} and {last}, or a type of day.</source>
   <translation>Välj ett datum mellan {first} och {last}, eller en typ av dag.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Choose a distance around them, or a layer of polygons.</source>
   <translation>Välj ett avstånd kring dem, eller ett lager med polygoner.</translation>
  </message>
  <message>
   <location filename="processing/methods/matching.py" />
   <source>Choose a field whose values all differ.</source>
   <translation>Välj ett fält där alla värden är olika.</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>Choose a field with floor area, storeys or height, or assume a number of storeys.</source>
   <translation>Välj ett fält med bruttoarea, våningstal eller höjd, eller anta ett våningstal.</translation>
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
   <location filename="processing/methods/intersections.py" />
   <source>Choose a layer of areas, or measure within a radius or along the streets.</source>
   <translation>Välj ett lager med ytor, eller mät inom en radie eller längs gatorna.</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>Choose a layer of places, or let every segment count the same.</source>
   <translation>Välj ett lager med platser, eller låt alla segment räknas lika.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>Choose a layer of points.</source>
   <translation>Välj ett lager med punkter.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>Choose a layer of polygons.</source>
   <translation>Välj ett lager med ytor.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>Choose a layer of stops, or a GTFS file, and leave the other empty.</source>
   <translation>Välj ett lager med hållplatser eller en GTFS-fil, och lämna det andra tomt.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>Choose a layer of streets and paths.</source>
   <translation>Välj ett lager med gator och gångvägar.</translation>
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
   <location filename="processing/methods/future.py" />
   <source>Choose a longer distance between points.</source>
   <translation>Välj ett längre avstånd mellan punkterna.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose a number field, or put the values right.</source>
   <translation>Välj ett talfält, eller rätta värdena.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>Choose a number field.</source>
   <translation>Välj ett talfält.</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Choose a population field, or a layer of homes.</source>
   <translation>Välj ett befolkningsfält eller ett lager med bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Choose a projected coordinate system such as EPSG:3006, or a raster to match.</source>
   <translation>Välj ett projicerat koordinatsystem, till exempel EPSG:3006, eller ett raster att anpassa till.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Choose a raster that exists.</source>
   <translation>Välj ett raster som finns.</translation>
  </message>
  <message>
   <location filename="processing/methods/cell_moves.py" />
   <source>Choose a raster with the number of people per cell.</source>
   <translation>Välj ett raster med antalet boende per cell.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Choose a supply field, or a layer of services.</source>
   <translation>Välj ett utbudsfält eller ett lager med service.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>Choose a terrain model of the same place, and check the coordinate systems of both.</source>
   <translation>Välj en terrängmodell över samma plats och kontrollera båda rastrens koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_quality.py" />
   <source>Choose among bus, tram, metro, rail, ferry, cable and other.</source>
   <translation>Välj bland bus (buss), tram (spårvagn), metro (tunnelbana), rail (tåg), ferry (färja), cable (linbana) och other (annat).</translation>
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
   <location filename="processing/methods/centrality.py" />
   <source>Choose another layer, or let every segment count the same.</source>
   <translation>Välj ett annat lager, eller låt varje segment räknas lika.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Choose another raster to match.</source>
   <translation>Välj ett annat raster att anpassa till.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>Choose another type of day, or a date between {first} and {last}.</source>
   <translation>Välj en annan typ av dag, eller ett datum mellan {first} och {last}.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>Choose areas, or count within a distance.</source>
   <translation>Välj områden, eller räkna inom ett avstånd.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>Choose at most three; run again for the others.</source>
   <translation>Välj högst tre; kör igen för de övriga.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Choose either the amount fields or the layer of uses.</source>
   <translation>Välj antingen mängdfälten eller lagret med användningar.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>Choose either the jobs field or the layer of workplaces.</source>
   <translation>Välj antingen fältet med arbetstillfällen eller lagret med arbetsplatser.</translation>
  </message>
  <message>
   <location filename="processing/methods/detours.py" />
   <source>Choose for example 400 m and 1000 m.</source>
   <translation>Välj till exempel 400 m och 1 000 m.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Choose it to close a bridge: draw a line across it. Otherwise streets on another level than the ground pass the new barrier.</source>
   <translation>Välj detta för att stänga en bro: rita en linje tvärs över den. Annars passerar gator på annan nivå än marken den nya barriären.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>Choose larger cells, or fewer areas.</source>
   <translation>Välj större celler eller färre områden.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Choose one of its fields: {names}.</source>
   <translation>Välj ett av dess fält: {names}.</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Choose one of them.</source>
   <translation>Välj ett av dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>Choose one, or leave the homes out and give the ground of streets as areas.</source>
   <translation>Välj ett, eller utelämna bostäderna och ange gatornas mark som ytor.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>Choose other hours, another day, or a lower number of departures.</source>
   <translation>Välj andra tider, en annan dag eller ett lägre antal avgångar.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>Choose the .zip of a GTFS feed. If there is another zip inside it, unpack that and choose it.</source>
   <translation>Välj .zip-filen med en GTFS-tidtabell. Ligger det en annan zip-fil i den, packa upp och välj den.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>Choose the band of each: in a file of Sentinel-2's 10 m bands (blue, green, red, near infrared) they are 3 and 4.</source>
   <translation>Välj vilket band som är vilket: i en fil med Sentinel-2:s 10-metersband (blått, grönt, rött, nära infrarött) är de 3 och 4.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>Choose the class field as well.</source>
   <translation>Välj även klassfältet.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Choose the field for their kind.</source>
   <translation>Välj fältet med deras typ.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>Choose the field of {buildings} that holds the number of dwellings.</source>
   <translation>Välj det fält i {buildings} som innehåller antalet bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Choose the field that holds the amount, such as the floor area.</source>
   <translation>Välj fältet som innehåller mängden, till exempel bruttoarean.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Choose the field that says the use.</source>
   <translation>Välj fältet som anger användningen.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>Choose the field with floor area (BTA), plot ratio (e-tal), or storeys and built share.</source>
   <translation>Välj fältet med bruttoarea (BTA), exploateringstal (e-tal), eller våningar och bebyggd andel.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>Choose the field with the capacity.</source>
   <translation>Välj fältet med kapaciteten.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>Choose the field with the number of people, and check the filter.</source>
   <translation>Välj fältet med antalet personer och kontrollera filtret.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>Choose the field with the number of people.</source>
   <translation>Välj fältet med antalet boende.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>Choose the field, so that present and future homes can be added up.</source>
   <translation>Välj fältet, så att nuvarande och framtida bostäder kan läggas samman.</translation>
  </message>
  <message>
   <location filename="processing/methods/matching.py" />
   <source>Choose the fields that hold the same identifiers in both layers.</source>
   <translation>Välj de fält som har samma beteckningar i båda lagren.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>Choose the street class field and write each class with its width, such as footway: 2, street: 8.</source>
   <translation>Välj fältet för gatuklass och skriv varje klass med sin bredd, till exempel footway: 2, street: 8.</translation>
  </message>
  <message>
   <location filename="processing/methods/walking.py" />
   <source>Choose the timetable of the place, and check the coordinate system of the layer.</source>
   <translation>Välj platsens tidtabell och kontrollera lagrets koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Choose the use field of {uses} and write the classes.</source>
   <translation>Välj användningsfältet i {uses} och skriv klasserna.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Choose them; Green space factor table makes a table that has them.</source>
   <translation>Välj dem; Faktortabell för grönytefaktor gör en tabell som har dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>Choose two bands of the same place, and check the coordinate systems of both.</source>
   <translation>Välj två band över samma plats och kontrollera bådas koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>Choosing what belongs to which layer</source>
   <translation>Väljer vad som hör till vilket lager</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Circles around the platforms of the stops, or their entrances where the timetable has them, in straight lines as in the Swiss original; where several overlap, the better class. Homes at the end of a long way round may have a worse class than the area they lie in.</source>
   <translation>Cirklar kring hållplatslägena, eller deras entréer där tidtabellen har dem, med avstånd fågelvägen som i den schweiziska förlagan; där flera överlappar gäller den bättre klassen. Bostäder som nås först efter en lång omväg kan ha en sämre klass än området de ligger i.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class</source>
   <translation>Klass</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class A</source>
   <translation>Klass A</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class B or better</source>
   <translation>Klass B eller bättre</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class C or better</source>
   <translation>Klass C eller bättre</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class D or better</source>
   <translation>Klass D eller bättre</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Class as a number</source>
   <translation>Klass som tal</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Class field</source>
   <translation>Klassfält</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="land_use_mix" />
   <location filename="zonal_statistics_exact" />
   <source>Classes</source>
   <translation>Klasser</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>Classes of {destinations} are named, but not the field that holds them.</source>
   <translation>Klasser i {destinations} är angivna, men inte fältet som innehåller dem.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Classes present</source>
   <translation>Klasser som finns</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Classes that count</source>
   <translation>Klasser som räknas</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Classes within their distance</source>
   <translation>Klasser inom sitt avstånd</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Clip it to the study area first, or choose another coordinate system.</source>
   <translation>Klipp det till studieområdet först, eller välj ett annat koordinatsystem.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <location filename="processing/toolbox/rasters.py" />
   <source>Close the program that has it open, or choose another destination.</source>
   <translation>Stäng programmet som har den öppen, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Closeness, whole network</source>
   <translation>Närhet (closeness), hela nätet</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Closeness, {}</source>
   <translation>Närhet (closeness), {}</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Code of the county.</source>
   <translation>Länets kod.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Code of the municipality.</source>
   <translation>Kommunens kod.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Codes that count, for example those of all vegetation: whole numbers and ranges such as 1, 3, 5-7.</source>
   <translation>Koder som räknas, till exempel de för all vegetation: heltal och intervall som 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Compare before and after</source>
   <translation>Jämför före och efter</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Compared with the average person</source>
   <translation>Jämfört med genomsnittspersonen</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>Comparing before and after</source>
   <translation>Jämför före och efter</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Comparing field names</source>
   <translation>Jämför fältnamn</translation>
  </message>
  <message>
   <location filename="processing/methods/detours.py" />
   <source>Comparing ways with straight lines</source>
   <translation>Jämför vägarna med fågelvägen</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Component</source>
   <translation>Komponent</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Components of the walkability index</source>
   <translation>Gångvänlighetsindexets komponenter</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <source>Concentration (Herfindahl)</source>
   <translation>Koncentration (Herfindahl)</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_measures.py" />
   <source>Concentration curve</source>
   <translation>Koncentrationskurva</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Concentration index</source>
   <translation>Koncentrationsindex</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Concentration index before</source>
   <translation>Koncentrationsindex före</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Concentration index by income</source>
   <translation>Inkomstrelaterat koncentrationsindex</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Concentration index by income, after</source>
   <translation>Inkomstrelaterat koncentrationsindex, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Concentration index by income, before</source>
   <translation>Inkomstrelaterat koncentrationsindex, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Concentration index by income, change</source>
   <translation>Inkomstrelaterat koncentrationsindex, förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Concentration index {index}: {words}</source>
   <translation>Koncentrationsindex {index}: {words}</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Concentration index: above 0 where those with higher income (field {field}) have more, below 0 where those with lower income do. Palma ratio: 1 where both ends have the same.</source>
   <translation>Koncentrationsindex: över 0 där de med högre inkomst (fältet {field}) har mer, under 0 där de med lägre inkomst har mer. Palmakvot: 1 där båda ändarna har lika mycket.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Concentration, normalised</source>
   <translation>Koncentration, normaliserad</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Connected-node ratio</source>
   <translation>Andel korsningar (connected-node ratio)</translation>
  </message>
  <message>
   <location filename="processing/methods/intersections.py" />
   <source>Consolidating junctions</source>
   <translation>Slår ihop korsningar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="zonal_statistics_exact" />
   <source>Context boundary</source>
   <translation>Omgivningsgräns</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Convenient access</source>
   <translation>Lätt att nå</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Convenient access to public transport</source>
   <translation>Kollektivtrafiken är lätt att nå</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Coordinate system</source>
   <translation>Koordinatsystem</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Coordinate system whose whole multiples the grid's lines lie on, when no polygons are given.</source>
   <translation>Koordinatsystem vars hela multiplar rutnätets linjer ligger på, när inga polygoner anges.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Copy them as another run printed them, such as intersections 81.2 33.1.</source>
   <translation>Kopiera dem så som en annan körning skrev ut dem, till exempel intersections 81.2 33.1.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Copy with standard fields</source>
   <translation>Kopia med standardfält</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>Correct the numbers, or leave those places out by a filter.</source>
   <translation>Rätta talen, eller uteslut de platserna med ett filter.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Correct these words in the layer, take a factor table that has them, or let them count 0.</source>
   <translation>Rätta orden i lagret, ta en faktortabell som har dem, eller låt dem räknas som 0.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Counted once where buildings overlap.</source>
   <translation>Räknas en gång där byggnader överlappar.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>Counting cells around homes</source>
   <translation>Räknar celler runt bostäder</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Counting classes</source>
   <translation>Räknar klasser</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Counting dwellings and services</source>
   <translation>Räknar bostäder och service</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Counting junctions</source>
   <translation>Räknar korsningar</translation>
  </message>
  <message>
   <location filename="processing/methods/intersections.py" />
   <source>Counting junctions and streets</source>
   <translation>Räknar korsningar och gator</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Counting people around homes</source>
   <translation>Räknar personer runt bostäderna</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Counting people in areas</source>
   <translation>Räknar personer i områdena</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Counting the people in the raster</source>
   <translation>Räknar boende i rastret</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Counting the trees at homes</source>
   <translation>Räknar träden vid bostäder</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="reachable_opportunities" />
   <location filename="two_step_floating_catchment" />
   <source>Counts one half at</source>
   <translation>Räknas till hälften vid</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Counts only where {input} is {value}.</source>
   <translation>Gäller bara där {input} är {value}.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>County code</source>
   <translation>Länskod</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Coverage</source>
   <translation>Täckning</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Coverage to compare with</source>
   <translation>Täckning att jämföra med</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Coverage, now</source>
   <translation>Täckning, nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Coverage, planned</source>
   <translation>Täckning, planerat</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Covered by areas</source>
   <translation>Täckt av områden</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>Covered by data</source>
   <translation>Täckt av data</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Covered by polygons that come before it</source>
   <translation>Täckt av polygoner som kommer före</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Covered to {} now</source>
   <translation>Täckt till {} nu</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Craig, J. (1984). Averaging population density. Demography 21(3), 405-412. (The weighted density; read in secondary sources.)</source>
   <translation>Craig, J. (1984). Averaging population density. Demography 21(3), 405-412. (Den vägda tätheten; läst i andrahandskällor.)</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Cross the group fields</source>
   <translation>Korsa gruppfälten</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Crossing not joined</source>
   <translation>Korsning som inte är hopfogad</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Crossings drawn with pavements and several lanes have many junctions where people see one.</source>
   <translation>Korsningar som ritats med trottoarer och flera körfält ger många korsningar där människor ser en.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Crowns reach</source>
   <translation>Kronorna når</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Culture</source>
   <translation>Kultur</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Curve</source>
   <translation>Kurva</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>Cutting buildings at the base areas</source>
   <translation>Klipper byggnader vid basytorna</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Cutting streets at barriers</source>
   <translation>Klipper gator vid barriärer</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Cutting surfaces at the plots</source>
   <translation>Klipper ytor vid tomterna</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Cycling allowed</source>
   <translation>Cykling tillåten</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>D: slight</source>
   <translation>D: svag</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>DSM</source>
   <translation>ytmodell</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Dai, D. (2010). Black residential segregation, disparities in spatial access to health care facilities, and late-stage breast cancer diagnosis in metropolitan Detroit. Health &amp; Place 16(5), 1038-1052. The Gaussian weight is written from memory of this source, not verified against the original.</source>
   <translation>Dai, D. (2010). Black residential segregation, disparities in spatial access to health care facilities, and late-stage breast cancer diagnosis in metropolitan Detroit. Health &amp; Place 16(5), 1038-1052. Gaussvikten är skriven ur minnet av denna källa, inte kontrollerad mot originalet.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Dai, D. (2011). Racial/ethnic and socioeconomic disparities in urban green space accessibility: where to intervene? Landscape and Urban Planning 102(4), 234-244 (2SFCA for green space).</source>
   <translation>Dai, D. (2011). Racial/ethnic and socioeconomic disparities in urban green space accessibility: where to intervene? Landscape and Urban Planning 102(4), 234-244 (2SFCA för grönyta).</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Date the numbers are of.</source>
   <translation>Datum som siffrorna gäller.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="recognise_swedish_data" />
   <source>DeSO</source>
   <translation>DeSO</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Dead end close to another line that it does not join</source>
   <translation>Återvändsgata nära en annan linje som den inte är hopfogad med</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Dead ends</source>
   <translation>Återvändsgator</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Dead ends in the area or on its border; not those where the data end.</source>
   <translation>Återvändsgator i området eller på dess gräns; inte där data tar slut.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Dead ends look this far for other ends and lines. Wider finds more gaps, and more that are none.</source>
   <translation>Så långt från återvändsgator söks andra linjeändar och linjer. Ett större värde hittar fler glapp, men också fler som inte är några.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Debian and Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. On Debian 12 geopandas and shapely are too old: docs/install.md tells how to get newer ones.</source>
   <translation>Debian och Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio. I Debian 12 är geopandas och shapely för gamla: docs/install.md berättar hur du får nyare.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Delamater, P. L. (2013). Spatial accessibility in suboptimally configured health care systems: a modified two-step floating catchment area (M2SFCA) metric. Health &amp; Place 24, 30-43. Not verified against the original.</source>
   <translation>Delamater, P. L. (2013). Spatial accessibility in suboptimally configured health care systems: a modified two-step floating catchment area (M2SFCA) metric. Health &amp; Place 24, 30-43. Inte kontrollerad mot originalet.</translation>
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
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Deliveries and other ground not for play</source>
   <translation>Leveranser och annan mark som inte är för lek</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <location filename="land_consumption" />
   <source>Dense and mixed</source>
   <translation>Tätt och blandat</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Density around</source>
   <translation>Täthet runt omkring</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Density around homes</source>
   <translation>Täthet runt bostäderna</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Density of the whole</source>
   <translation>Täthet totalt</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Density: floor space index</source>
   <translation>Täthet: exploateringsgrad (FSI)</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures</source>
   <translation>Avgångar</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Departures are too far apart for any category</source>
   <translation>Avgångarna är för glesa för någon kategori</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Departures before this time count, for example 20:00. Hours after midnight that belong to the same day of traffic are written on: 25:30 is half past one in the night.</source>
   <translation>Avgångar före denna tid räknas, till exempel 20:00. Timmar efter midnatt som hör till samma trafikdygn räknas vidare: 25:30 är halv två på natten.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by bus</source>
   <translation>Avgångar med buss</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by cable</source>
   <translation>Avgångar med linbana</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by ferry</source>
   <translation>Avgångar med färja</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by metro</source>
   <translation>Avgångar med tunnelbana</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by other modes</source>
   <translation>Avgångar med andra trafikslag</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by rail</source>
   <translation>Avgångar med tåg</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures by tram</source>
   <translation>Avgångar med spårvagn</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Departures from this time on count, for example 06:00.</source>
   <translation>Avgångar från och med denna tid räknas, till exempel 06:00.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Departures in the main direction</source>
   <translation>Avgångar i huvudriktningen</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures per hour</source>
   <translation>Avgångar per timme</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Departures per hour by this mode; the field is there where the feed has the mode.</source>
   <translation>Avgångar per timme med detta trafikslag; fältet finns där tidtabellen har trafikslaget.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Description</source>
   <translation>Beskrivning</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destination</source>
   <translation>Målpunkt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Destination {}</source>
   <translation>Målpunkt {}</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="barrier_effect" />
   <source>Destinations</source>
   <translation>Målpunkter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations at the wanted straight distance that no way leads to; they are not in the mean.</source>
   <translation>Målpunkter på valt fågelvägsavstånd som ingen väg leder till; de ingår inte i medelvärdet.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations at the wanted straight distance that no way leads to; they are not in the mean. After the change; empty where nothing is changed.</source>
   <translation>Målpunkter på valt fågelvägsavstånd som ingen väg leder till; de ingår inte i medelvärdet. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations at the wanted straight distance, with a way or without.</source>
   <translation>Målpunkter på valt fågelvägsavstånd, med eller utan väg.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations compared</source>
   <translation>Jämförda målpunkter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations that get a way</source>
   <translation>Målpunkter som får en väg</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations that lose their way</source>
   <translation>Målpunkter som förlorar sin väg</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations with a way before and without one after.</source>
   <translation>Målpunkter med väg före och utan väg efter.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations without a way</source>
   <translation>Målpunkter utan väg</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations without a way before and with one after.</source>
   <translation>Målpunkter utan väg före och med väg efter.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Destinations without a way, after</source>
   <translation>Målpunkter utan väg, efter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Detour ratio</source>
   <translation>Omvägskvot</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Detour ratio and barrier effect</source>
   <translation>Omvägskvot och barriäreffekt</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Detour ratio by area</source>
   <translation>Omvägskvot per område</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Detour ratio, after</source>
   <translation>Omvägskvot, efter</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Different routes with a departure in the hours asked for.</source>
   <translation>Olika linjer med någon avgång inom de valda timmarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="fifteen_minute_completeness" />
   <source>Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. Numerische Mathematik 1, 269-271.</source>
   <translation>Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. Numerische Mathematik 1, 269-271.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Direct ways</source>
   <translation>Gena vägar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Direction field</source>
   <translation>Riktningsfält</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Direction of travel</source>
   <translation>Färdriktning</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Distance</source>
   <translation>Avstånd</translation>
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
   <location filename="plan_to_future" />
   <source>Distance between points</source>
   <translation>Avstånd mellan punkter</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a bus stop</source>
   <translation>Avstånd till en busshållplats</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a cable car</source>
   <translation>Avstånd till en linbana</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a ferry</source>
   <translation>Avstånd till ett färjeläge</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a metro station</source>
   <translation>Avstånd till en tunnelbanestation</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a railway station</source>
   <translation>Avstånd till en järnvägsstation</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a stop of another mode</source>
   <translation>Avstånd till en hållplats för annat trafikslag</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to a tram stop</source>
   <translation>Avstånd till en spårvagnshållplats</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to destination {}</source>
   <translation>Avstånd till målpunkt {}</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Distance to green</source>
   <translation>Avstånd till grönt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Distance to green space</source>
   <translation>Avstånd till grönområde</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to high capacity</source>
   <translation>Avstånd till hög kapacitet</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Distance to low capacity</source>
   <translation>Avstånd till låg kapacitet</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Distance to open public space</source>
   <translation>Avstånd till öppen offentlig plats</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Distance to that stop</source>
   <translation>Avstånd till den hållplatsen</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>Distance to the nearest</source>
   <translation>Avstånd till närmaste</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>Distance to the nearest destination</source>
   <translation>Avstånd till närmaste målpunkt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Distance to the nearest green space</source>
   <translation>Avstånd till närmaste grönområde</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to the nearest of this class; empty where none can be reached within the search limit.</source>
   <translation>Avstånd till den närmaste i klassen; tomt där ingen kan nås inom sökgränsen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to the next nearest; empty where no further destination can be reached.</source>
   <translation>Avstånd till den näst närmaste; tomt där ingen ytterligare målpunkt kan nås.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Distance to {}</source>
   <translation>Avstånd till {}</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Distances</source>
   <translation>Avstånd</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>Distances along the streets need a street layer.</source>
   <translation>Avstånd längs gatorna kräver ett gatulager.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Distances in</source>
   <translation>Avstånd i</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Distances that part the classes.</source>
   <translation>Avstånd som skiljer klasserna åt.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <source>Distances to compare with</source>
   <translation>Avstånd att jämföra med</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Distribution by group</source>
   <translation>Fördelning per grupp</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Distribution of a result over people</source>
   <translation>Fördelning av ett resultat över befolkningen</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <location filename="processing/toolbox/run.py" />
   <source>Distribution over people</source>
   <translation>Fördelning över befolkningen</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>District</source>
   <translation>Stadsdel</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Districts or small areas with numbers of dwellings by tenure, as from Statistics Sweden; a table without geometry will do.</source>
   <translation>Stadsdelar eller basområden med antal bostäder per upplåtelseform, till exempel från SCB; en tabell utan geometri går bra.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Districts or squares; each gets the mean over all pairs of the homes in it.</source>
   <translation>Stadsdelar eller rutor; var och en får medelvärdet över alla par för bostäderna i den.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Districts, blocks or squares. The mix depends on their size: compare areas of like size.</source>
   <translation>Stadsdelar, kvarter eller rutor. Blandningen beror på deras storlek: jämför områden av liknande storlek.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Districts, blocks or squares. What lies within their lines, water apart, is the base area.</source>
   <translation>Stadsdelar, kvarter eller rutor. Det som ligger inom deras gränser, bortsett från vatten, är basytan.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Districts, squares of a grid or other areas; or homes, with a radius or a way along the streets. Single blocks bounded by streets have their junctions on the border, where they count for every block.</source>
   <translation>Stadsdelar, rutor eller andra områden; eller bostäder, med en radie eller en väg längs gatorna. Enstaka kvarter som begränsas av gator har sina korsningar på gränsen, där de räknas för varje kvarter.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Do people live where there is work, and is there work where people live? Jobs (day population) are set against employed residents (night population): in each area, or within a distance of every home, straight or along the streets. An area may be in balance although everybody commutes, if jobs and people do not match: the balance tells what is possible, not what people do.</source>
   <translation>Bor människor där arbetet finns, och finns arbete där människor bor? Arbetstillfällen (dagbefolkning) ställs mot förvärvsarbetande boende (nattbefolkning): i varje område, eller inom ett avstånd från varje bostad, fågelvägen eller längs gatorna. Ett område kan vara i balans trots att alla pendlar, om arbetena och människorna inte passar ihop: balansen säger vad som är möjligt, inte vad människor gör.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <source>Do the children at preschool have room to play? Boverket's guide (2015) finds 40 m² of free ground for each child reasonable, on a yard of at least 3,000 m². Buildings, parking, deliveries and, with a terrain, steep ground are taken away from the plot; where they lie on each other the ground counts once. The result tells what each of them takes, the largest piece that is left, what is missing, and how the area is spread over the children. Whether the ground is good to play on is another question: shade, noise, air and hills are not in these numbers.</source>
   <translation>Har barnen i förskolan plats att leka? Boverkets vägledning (2015) anger 40 m² friyta per barn som rimligt, på en gård om minst 3 000 m². Byggnader, parkering, leveranser och, med en terrängmodell, brant mark dras av från tomten; där de ligger på varandra räknas marken en gång. Resultatet visar vad var och en tar, den största bit som är kvar, vad som saknas och hur ytan fördelar sig på barnen. Om marken är bra att leka på är en annan fråga: skugga, buller, luft och kullar finns inte i de här talen.</translation>
  </message>
  <message>
   <location filename="school_outdoor_area" />
   <source>Do the pupils have room to play? Boverket's guide (2015) finds 30 m² of free ground for each pupil of compulsory school reasonable, on a yard of at least 3,000 m². Buildings, parking, deliveries and, with a terrain, steep ground are taken away from the plot; where they lie on each other the ground counts once. The result tells what each of them takes, the largest piece that is left, what is missing, and how the area is spread over the children. Whether the ground is good to play on is another question: shade, noise, air and hills are not in these numbers.</source>
   <translation>Har eleverna plats att leka? Boverkets vägledning (2015) anger 30 m² friyta per elev i grundskolan som rimligt, på en gård om minst 3 000 m². Byggnader, parkering, leveranser och, med en terrängmodell, brant mark dras av från tomten; där de ligger på varandra räknas marken en gång. Resultatet visar vad var och en tar, den största bit som är kvar, vad som saknas och hur ytan fördelar sig på barnen. Om marken är bra att leka på är en annan fråga: skugga, buller, luft och kullar finns inte i de här talen.</translation>
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
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Drives, loading, waste, technical yards: taken away where nothing else is.</source>
   <translation>Körvägar, lastning, avfall, teknikgårdar: dras av där inget annat finns.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Dwelling area over gross floor area. Your assumption; 0.75 to 0.80 is a rule of thumb, not verified against an original.</source>
   <translation>Boarea genom bruttoarea. Ditt antagande; 0,75 till 0,80 är en tumregel som inte är kontrollerad mot någon originalkälla.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="tenure_mix" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="recognise_swedish_data" />
   <location filename="plan_to_future" />
   <source>Dwellings</source>
   <translation>Bostäder</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Dwellings are an estimate</source>
   <translation>Bostäderna är en uppskattning</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Dwellings are divided by the area of these uses: net residential density.</source>
   <translation>Bostäderna delas på ytan av dessa användningar: bostadstäthet netto.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Dwellings are given</source>
   <translation>Bostäderna är angivna</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Dwellings field</source>
   <translation>Fält för antal bostäder</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Dwellings per address</source>
   <translation>Bostäder per adress</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Dwellings per all ground, where no land use is given.</source>
   <translation>Bostäder per yta av all mark, där ingen markanvändning är angiven.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Dwellings per hectare of all ground</source>
   <translation>Bostäder per hektar av all mark</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Dwellings per hectare of residential land</source>
   <translation>Bostäder per hektar bostadsmark</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Dwellings per residential land; 0 where there are no dwellings, empty where less than 1 % of the ground is residential land.</source>
   <translation>Bostäder per yta bostadsmark; 0 där det inte finns några bostäder, tomt där mindre än 1 % av marken är bostadsmark.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Dwellings times people per dwelling, scaled to the known number of people where there is one.</source>
   <translation>Bostäder gånger personer per bostad, anpassat till det kända antalet boende där det finns.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Dwellings times people per dwelling.</source>
   <translation>Bostäder gånger personer per bostad.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Dwellings times people per dwelling. An estimate to start with, until there is a population register.</source>
   <translation>Bostäder gånger personer per bostad. En uppskattning att börja med tills det finns uppgifter ur befolkningsregistret.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>E2SFCA</source>
   <translation>E2SFCA</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>ETRS89-LAEA Europe (INSPIRE)</source>
   <translation>ETRS89-LAEA Europa (Inspire)</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Eating out</source>
   <translation>Restaurang och café</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Eco-effective area</source>
   <translation>Ekoeffektiv yta</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Eco-effective area divided by the area of the plot.</source>
   <translation>Ekoeffektiv yta delad med tomtens area.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Eco-effective area divided by the area of the plot; additions can bring it above 1.</source>
   <translation>Ekoeffektiv yta delad med tomtens area; tillägg kan ge mer än 1.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Eco-effective m² given by a m², or by each piece.</source>
   <translation>Ekoeffektiva m² som en m², eller varje styck, ger.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Effect</source>
   <translation>Effekt</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Eicher, C. L. and Brewer, C. A. (2001). Dasymetric mapping and areal interpolation: implementation and evaluation. Cartography and Geographic Information Science 28, 125-138. (From memory, not read again.)</source>
   <translation>Eicher, C. L. and Brewer, C. A. (2001). Dasymetric mapping and areal interpolation: implementation and evaluation. Cartography and Geographic Information Science 28, 125-138. (Ur minnet, inte läst på nytt.)</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Elevations of the bare ground, in metres and in the same height system as the surface model. Where its cells do not line up with those of the surface model it is resampled to them, bilinearly.</source>
   <translation>Den bara markens höjd, i meter och i samma höjdsystem som ytmodellen. Där cellerna inte ligger i linje med ytmodellens omsamplas den till dem, bilinjärt.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Elevations of the bare ground, in metres and in the same height system. Where its cells do not line up with those of the surface model it is resampled to them, bilinearly. Its first band is used.</source>
   <translation>Den bara markens höjd, i meter och i samma höjdsystem. Där cellerna inte ligger i linje med ytmodellens omsamplas den till dem, bilinjärt. Det första bandet används.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Elevations of the ground with all that stands on it, in metres, for lines of sight and where canopy comes from surface and terrain. Its first band is used.</source>
   <translation>Markens höjd med allt som står på den, i meter, för siktlinjer och där krontäckningen tas från yta och terräng. Det första bandet används.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Employed residents</source>
   <translation>Förvärvsarbetande boende</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Employed residents field</source>
   <translation>Fält för förvärvsarbetande boende</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Empty where none can be reached; the field is there where any stop has the mode.</source>
   <translation>Tomt där ingen kan nås; fältet finns där någon hållplats har trafikslaget.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>End that nearly meets a line</source>
   <translation>Linjeände som nästan når en linje</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Ends of a street segment no longer than this are one junction, wherever it bends; stubs that short are left out. Bridges stay apart from what they pass over. 10 to 15 m suits street centre lines; 0 takes every node as it is. Carriageways between the same junctions nowhere farther apart than twice this are one street.</source>
   <translation>Ändarna av ett gatusegment som inte är längre än så räknas som en och samma korsning, hur det än svänger; så korta stumpar utelämnas. Broar hålls isär från det de går över. 10 till 15 m passar gatumittlinjer; 0 tar varje nod som den är. Körbanor mellan samma korsningar som ingenstans ligger längre isär än dubbla måttet räknas som en gata.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Ends that nearly meet</source>
   <translation>Linjeändar som nästan möts</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Enough for each child</source>
   <translation>Tillräckligt per barn</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>Entrances</source>
   <translation>Entréer</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>Entrances lie within</source>
   <translation>Entréer ligger inom</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="tenure_mix" />
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <location filename="plan_to_future" />
   <source>Equal</source>
   <translation>Jämlik</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>Estimated people are multiplied by {factor} to reach the known total.</source>
   <translation>Det uppskattade antalet boende multipliceras med {factor} för att nå den kända summan.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>Estimating dwellings</source>
   <translation>Uppskattar bostäder</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Every place that is only in one of the two layers.</source>
   <translation>Varje plats som bara finns i ett av de två lagren.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Everybody who lives there.</source>
   <translation>Alla som bor där.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Everyday services reached</source>
   <translation>Vardagsservice som nås</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Everyday services within reach</source>
   <translation>Vardagsservice inom räckhåll</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Everything the tools need is installed.</source>
   <translation>Allt som verktygen behöver är installerat.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Everything within the radius lies straight ahead: there is no turning to divide by</source>
   <translation>Allt inom radien ligger rakt fram: det finns ingen sväng att dela med</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Evidence</source>
   <translation>Belägg</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Exploateringstal (e)</source>
   <translation>Exploateringstal (e)</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Extend the line to the other one and give both a vertex there; the repaired copy does.</source>
   <translation>Förläng linjen till den andra och ge båda en brytpunkt där; den rättade kopian gör det.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Extended route types of GTFS, and those used in Swedish feeds. Trafiklab.</source>
   <translation>Utökade linjetyper i GTFS, och de som används i svenska tidtabeller. Trafiklab.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Eye above the ground</source>
   <translation>Ögonhöjd över marken</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>FAR</source>
   <translation>FAR</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>FSI</source>
   <translation>FSI</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Fabric</source>
   <translation>Stadsväv (fabric)</translation>
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
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Factor</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Factor field of your own table</source>
   <translation>Faktorfält i egen tabell</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Factor table</source>
   <translation>Faktortabell</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Farther destinations are not compared. Computing time grows with the square of this distance.</source>
   <translation>Målpunkter längre bort jämförs inte. Beräkningstiden växer med avståndet i kvadrat.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Farther than the search limit</source>
   <translation>Längre bort än sökgränsen</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Farthest bus stop</source>
   <translation>Längsta avstånd till busshållplats</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Farthest stop of other modes</source>
   <translation>Längsta avstånd till hållplats för andra trafikslag</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Features or cells that have it.</source>
   <translation>Objekt eller celler som har det.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Ferry</source>
   <translation>Färja</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Fewer people than the least number that is shown</source>
   <translation>Färre personer än det minsta antal som visas</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Fewest departures per hour</source>
   <translation>Minsta antal avgångar per timme</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Field of the land use that says which use each area has.</source>
   <translation>Fält i markanvändningen som anger vilken användning varje yta har.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Field of the result</source>
   <translation>Resultatets fält</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Field of the services that says what kind each is: the field theme of a prepared OpenStreetMap extract.</source>
   <translation>Fält i servicelagret som anger servicetypen: fältet theme i ett förberett utdrag ur OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field that says what is counted: area (m² that cover the plot, never twice), added area (m² in addition to what covers the plot, such as walls), or each (pieces, such as trees).</source>
   <translation>Fält som säger vad som räknas: area eller yta (m² som täcker tomten, aldrig dubbelt), added area eller tilläggsyta (m² utöver det som täcker tomten, till exempel väggar), each eller styck (till exempel träd).</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>Field that tells bridges and tunnels from the ground (0 or empty on the ground, 1 above, -1 below). Lines on different levels are not joined where they cross. Places are put on lines below the ground only where no other line is within reach.</source>
   <translation>Fält som skiljer broar och tunnlar från marken (0 eller tomt på marken, 1 ovanför, -1 under). Linjer på olika nivåer fogas inte ihop där de korsar varandra. Platser läggs på linjer under marken bara där ingen annan linje är inom räckhåll.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Field that tells which place is which; every value may stand once.</source>
   <translation>Fält som säger vilken plats som är vilken; varje värde får förekomma en gång.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Field to sum: people, jobs, places. Without it each opportunity counts as one. Missing weights count as 0 and are reported.</source>
   <translation>Fält att summera: personer, arbetstillfällen, antal platser. Utan det räknas varje målpunkt som en. Saknade vikter räknas som 0 och redovisas.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Field with a number for the quality of the destinations, such as points from an inventory.</source>
   <translation>Fält med ett tal för målpunkternas kvalitet, till exempel poäng från en inventering.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with dwellings of present homes</source>
   <translation>Fält för antal nuvarande bostäder</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with green as a share of the ground that is not built on, %.</source>
   <translation>Fält med grönyta som andel av den mark som inte är bebyggd, %.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with people of present homes</source>
   <translation>Fält för boende i nuvarande bostäder</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Field with people, jobs or floor area. Without it each place counts as one.</source>
   <translation>Fält med boende, arbetstillfällen eller bruttoarea. Utan det räknas varje plats som en.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Field with people, jobs or places at the destinations, for what is reached. Without it each destination counts as one.</source>
   <translation>Fält med boende, arbetstillfällen eller platser vid målpunkterna, för det som nås. Utan det räknas varje målpunkt som en.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Field with the allowed direction. Leave it empty for walking: every street is then used both ways.</source>
   <translation>Fält med tillåten riktning. Lämna det tomt för gång: varje gata används då i båda riktningarna.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the allowed use: letters such as B, C, BC or BC1K (B homes, C centre, K offices, H retail, S school, D care, J industry, Z business, O hotel, R visitors, P parking, E technical, N outdoor life), words such as Bostäder, and public places such as PARK, NATUR, GATA and TORG.</source>
   <translation>Fält med tillåten användning: bokstäver som B, C, BC eller BC1K (B bostäder, C centrum, K kontor, H detaljhandel, S skola, D vård, J industri, Z verksamheter, O tillfällig vistelse, R besöksanläggningar, P parkering, E tekniska anläggningar, N friluftsliv), ord som Bostäder, och allmänna platser som PARK, NATUR, GATA och TORG.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Field with the amount of each: floor area, jobs. Without it areas count by their square metres and points as one each.</source>
   <translation>Fält med mängden för var och en: bruttoarea, arbetstillfällen. Utan det räknas ytor med sina kvadratmeter och punkter som en var.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Field with the class of each of the destinations, such as the park class.</source>
   <translation>Fält med målpunkternas klass, till exempel parkklassen.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Field with the class of each street, for widths by class.</source>
   <translation>Fält med varje gatas klass, för bredder per klass.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the factor, from 0; for what is counted in pieces, the square metres each piece gives.</source>
   <translation>Fält med faktorn, från 0; för det som räknas i styck de kvadratmeter som varje styck ger.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the footprint as a share of the area, %.</source>
   <translation>Fält med byggnadsarean som andel av ytan, %.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Field with the goal of each plot, where it differs by zone; where it is empty, the number above counts. In Huddinge it is 40, 30 or 20 m² by how dense the town is there.</source>
   <translation>Fält med målet för varje tomt, där det skiljer sig mellan zoner; där det är tomt gäller talet ovan. I Huddinge är det 40, 30 eller 20 m² beroende på hur tät staden är där.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the goal of each plot; where it is empty, the goal above counts.</source>
   <translation>Fält med målet för varje tomt; där det är tomt gäller målet ovan.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Field with the gross floor area (BTA) of each building in m². It goes before storeys and height.</source>
   <translation>Fält med varje byggnads bruttoarea (BTA) i m². Det går före våningstal och höjd.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the gross floor area (BTA), m².</source>
   <translation>Fält med bruttoarea (BTA), m².</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <source>Field with the gross floor area, m². Where it is empty, footprint times storeys is taken.</source>
   <translation>Fält med bruttoarea, m². Där det är tomt tas byggnadsarean gånger våningarna.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Field with the height above ground, m. It gives the storeys where their number is not known.</source>
   <translation>Fält med höjd över marken, m. Den ger våningarna där antalet inte är känt.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Field with the height in metres, used where neither floor area nor storeys are stated.</source>
   <translation>Fält med höjden i meter, används där varken bruttoarea eller våningstal anges.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the height, m; gives the storeys where they are not known.</source>
   <translation>Fält med höjd, m; den ger våningarna där de inte är kända.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the kind of surface, in the words of the factor table (its key, its English or its Swedish name); capitals, spaces, hyphens and underscores make no difference.</source>
   <translation>Fält med typ av yta, med faktortabellens ord (dess nyckel, engelska eller svenska namn); versaler, mellanslag, bindestreck och understreck spelar ingen roll.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the kind, in the words of the factor table.</source>
   <translation>Fält med typen, med faktortabellens ord.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Field with the mode of each stop: bus, tram, metro, rail, ferry, cable and other, the same in Swedish, or the codes of GTFS. Without it all stops count as of low capacity.</source>
   <translation>Fält med hållplatsens trafikslag: bus, tram, metro, rail, ferry, cable och other, detsamma på svenska (buss, spårvagn, tunnelbana, tåg, färja, linbana) eller koderna i GTFS. Utan fältet räknas alla hållplatser som låg kapacitet.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the m² of wall, crown or drained roof, or the number of pieces. Where it is empty, the area on the map counts, or one piece.</source>
   <translation>Fält med m² vägg, krona eller avvattnat tak, eller antalet styck. Där det är tomt räknas arean på kartan, eller ett styck.</translation>
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
   <location filename="open_public_space" />
   <source>Field with the name to show for each of the open spaces. Without it their number in the layer is shown, counted from 1. Areas taken as one have the name of the largest.</source>
   <translation>Fält med det namn som visas för varje öppen plats. Utan det visas deras nummer i lagret, räknat från 1. Områden som räknas som ett får namnet på det största.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the name to show in the table of surfaces; without it, the number in the layer.</source>
   <translation>Fält med det namn som visas i tabellen över ytor; utan det numret i lagret.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Field with the number of children: places (capacity), not those who happen to come today.</source>
   <translation>Fält med antalet barn: platser (kapacitet), inte de som råkar komma i dag.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the number of dwellings at each home.</source>
   <translation>Fält med antalet bostäder i varje nuvarande bostadspunkt.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Field with the number of dwellings at the address.</source>
   <translation>Fält med antalet bostäder på adressen.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the number of dwellings, where the plan says it.</source>
   <translation>Fält med antalet bostäder, där planen anger det.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <source>Field with the number of dwellings.</source>
   <translation>Fält med antalet bostäder.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Field with the number of employed people who live there.</source>
   <translation>Fält med antalet förvärvsarbetande som bor där.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Field with the number of jobs at each workplace. Without it each counts as one.</source>
   <translation>Fält med antalet arbetstillfällen på varje arbetsplats. Utan det räknas varje arbetsplats som en.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Field with the number of jobs there. Leave it empty when workplaces are a layer of their own.</source>
   <translation>Fält med antalet arbetstillfällen där. Lämna tomt när arbetsplatserna är ett eget lager.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Field with the number of people at each home. Without it every home counts as one.</source>
   <translation>Fält med antalet personer i varje bostad. Utan det räknas varje bostad som en.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the number of people at each home; needed where present homes are given.</source>
   <translation>Fält med antalet boende i varje nuvarande bostadspunkt; behövs där nuvarande bostäder anges.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <location filename="distribution_of_a_result" />
   <source>Field with the number of people at each place. Without it every place counts as one.</source>
   <translation>Fält med antalet personer på varje plats. Utan det räknas varje plats som en.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Field with the number of people in each area.</source>
   <translation>Fält med antalet boende i varje område.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Field with the number of people in each area. Without it they are counted from the homes.</source>
   <translation>Fält med antalet personer i varje område. Utan det räknas de från bostäderna.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Field with the number of people who use the service: children for schools, old people for care. Without it everyone of the population field does. Name it among the groups too, to see who of them has what.</source>
   <translation>Fält med antalet personer som använder servicen: barn för skolor, äldre för omsorg. Utan det räknas alla i befolkningsfältet. Ange det även bland grupperna för att se vem av dem som har vad.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Field with the number of storeys, used where no floor area is stated: floor area is footprint times storeys.</source>
   <translation>Fält med antalet våningar, används där ingen bruttoarea anges: bruttoarean är byggnadsarean gånger våningarna.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Field with the number of storeys.</source>
   <translation>Fält med antalet våningar.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the plot ratio (e-tal): gross floor area over area.</source>
   <translation>Fält med exploateringstal (e-tal): bruttoarea genom ytans area.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Field with the same identifiers.</source>
   <translation>Fält med samma beteckningar.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Field with the share of the floor area that is homes, %, for polygons with several uses.</source>
   <translation>Fält med den andel av bruttoarean som är bostäder, %, för ytor med flera användningar.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Field with the share of the floor area that is homes, %.</source>
   <translation>Fält med den andel av bruttoarean som är bostäder, %.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Field with the speed on each line, in km/h. Lines without one get the speed of the way of travelling.</source>
   <translation>Fält med hastigheten på varje linje, i km/h. Linjer utan hastighet får färdsättets hastighet.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <source>Field with the use of each building. Only those whose use is one of the words below count as homes; without a field all buildings do.</source>
   <translation>Fält med varje byggnads användning. Bara de vars användning är ett av orden nedan räknas som bostäder; utan fält räknas alla byggnader.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Field with the use of each of them.</source>
   <translation>Fält med användningen för var och en.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Field with the use. Only addresses whose use is one of the words below count as homes; without a field all do.</source>
   <translation>Fält med användning. Bara adresser vars användning är ett av orden nedan räknas som bostäder; utan fält räknas alla.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Field with the whole width of each street in metres, pavements included. Without a number, the width of the class or the default is used.</source>
   <translation>Fält med varje gatas hela bredd i meter, gångbanor inräknade. Utan tal används klassens bredd eller standardbredden.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Field with the word for the surface, as it stands in the layers. Capitals, spaces, hyphens and underscores make no difference.</source>
   <translation>Fält med ordet för ytan, som det står i lagren. Versaler, mellanslag, bindestreck och understreck spelar ingen roll.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with their number as planned. Without it the number of now is used.</source>
   <translation>Fält med deras planerade antal. Utan det används antalet nu.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with their number in each area, such as children aged 1 to 5.</source>
   <translation>Fält med deras antal i varje område, till exempel barn 1–5 år.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Field with what each offers: places, doctors, square metres. Without it each offers 1. A missing capacity counts as 0 and is reported.</source>
   <translation>Fält med vad var och en erbjuder: platser, läkare, kvadratmeter. Utan det erbjuder var och en 1. Saknad kapacitet räknas som 0 och redovisas.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with what each service gives; an empty one gives nothing. Without the field each gives 1.</source>
   <translation>Fält med vad varje servicepunkt ger; ett tomt värde ger inget. Utan fältet ger var och en 1.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with what each service will give, 0 for one that closes. Without it the capacity stays.</source>
   <translation>Fält med vad varje servicepunkt kommer att ge, 0 för en som läggs ned. Utan det är kapaciteten oförändrad.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with what there is in each area. With a layer of services too, both are added.</source>
   <translation>Fält med vad som finns i varje område. Ges även ett lager med service läggs båda ihop.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Field with what there will be in each area, all of it. Without it what there is now stays.</source>
   <translation>Fält med vad som kommer att finnas i varje område, allt sammantaget. Utan det gäller det som finns nu.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Fields with counts that are moved in the same proportions: children, elderly, women, jobs. Shares and means cannot be moved this way.</source>
   <translation>Fält med antal som flyttas i samma proportioner: barn, äldre, kvinnor, arbetstillfällen. Andelar och medelvärden kan inte flyttas så.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Fields with further words in your own table</source>
   <translation>Fält med fler ord i egen tabell</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>Find out which coordinate system it really has and set it under Layer Properties &gt; Source.</source>
   <translation>Ta reda på vilket koordinatsystem det verkligen har och ange det under Lageregenskaper &gt; Källa.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>Finding the areas buildings lie in</source>
   <translation>Söker områdena som byggnaderna ligger i</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_quality.py" />
   <source>Finding the best stop of every home</source>
   <translation>Söker den bästa hållplatsen för varje bostad</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <location filename="processing/methods/nearest.py" />
   <location filename="processing/methods/serving.py" />
   <source>Finding the entrances of destinations</source>
   <translation>Söker målpunkternas entréer</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Finding the services of each area</source>
   <translation>Söker servicen i varje område</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Finding what lies within which area</source>
   <translation>Söker vad som ligger i vilket område</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Finds what keeps a street layer from being the network it looks like: parts nothing leads to, dead ends that nearly meet another end or line, lines that cross without being joined, lines drawn twice or without length, and levels that do not fit. Each problem is a point to zoom to, with what to do about it. On request a repaired copy is made: gaps closed, crossings joined, duplicates and lines without length left out; isolated parts, overlaps and levels are for you to decide. The layer itself is not changed.</source>
   <translation>Hittar det som hindrar ett gatulager från att vara det nät det ser ut som: delar som inget leder till, återvändsgator som nästan möter en annan ände eller linje, linjer som korsas utan att vara hopfogade, linjer som är ritade två gånger eller saknar längd, och nivåer som inte stämmer. Varje fel är en punkt att zooma till, med vad som bör göras. På begäran skapas en rättad kopia: glapp slutna, korsningar hopfogade, dubbletter och linjer utan längd borttagna; isolerade delar, överlapp och nivåer avgör du själv. Själva lagret ändras inte.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>First year</source>
   <translation>Första året</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area divided by the floor area of one job.</source>
   <translation>Bruttoarea delad med arean per arbetstillfälle.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Floor area divided by the ground under buildings; not defined without buildings.</source>
   <translation>Bruttoarea delad med marken under byggnader; inte definierat utan byggnader.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="plan_to_future" />
   <source>Floor area field</source>
   <translation>Fält för bruttoarea</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area of homes</source>
   <translation>Bostädernas bruttoarea</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Floor area per dwelling in blocks</source>
   <translation>Bruttoarea per bostad i flerbostadshus</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area per job in care and schools</source>
   <translation>Bruttoarea per arbetstillfälle i vård och skola</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area per job in industry</source>
   <translation>Bruttoarea per arbetstillfälle i industri</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area per job in offices</source>
   <translation>Bruttoarea per arbetstillfälle i kontor</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Floor area per job in shops and services</source>
   <translation>Bruttoarea per arbetstillfälle i handel och service</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Floor space index (FSI)</source>
   <translation>Exploateringsgrad (FSI)</translation>
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
   <location filename="plan_to_future" />
   <source>Footprint of the buildings.</source>
   <translation>Byggnadernas byggnadsarea.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Footprint times storeys.</source>
   <translation>Byggnadsarea gånger våningar.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Footprint without floor area</source>
   <translation>Byggnadsarea utan bruttoarea</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Footprints with storeys, floor area, and an estimate of dwellings and people.</source>
   <translation>Byggnadspolygoner med våningar, bruttoarea och uppskattat antal bostäder och personer.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Footprints, of today or of a plan. They are cut at the base areas and their floor area is split by footprint. Where buildings overlap the ground counts once and their floor areas add up.</source>
   <translation>Byggnadspolygoner, dagens eller planens. De klipps vid basytorna och bruttoarean delas efter byggnadsarea. Där byggnader överlappar räknas marken en gång och bruttoareorna läggs ihop.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>For class codes: those whose share is wanted, one field each, as in 1, 3, 5-7.</source>
   <translation>För klasskoder: de vars andel önskas, ett fält för varje, som i 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>For each of these the result tells which areas reach it, and who lives there.</source>
   <translation>För var och en visar resultatet vilka områden som når den och vilka som bor där.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>For each of these the result tells who has open public space within it. The UN's indicator has 400 m.</source>
   <translation>För vart och ett av dessa säger resultatet vilka som har en öppen offentlig plats inom avståndet. FN:s indikator har 400 m.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>For each of these the result tells who lives within it.</source>
   <translation>För vart och ett av dessa visar resultatet vilka som bor inom avståndet.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>For each of these the result tells who meets it: at most this value where high values are bad, at least this value where low ones are. In the unit of the field; none is assumed.</source>
   <translation>För vart och ett visar resultatet vilka som uppfyller det: högst detta värde där höga värden är dåliga, minst detta värde där låga är det. I fältets enhet; inget antas.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>For each of these the result tells who reaches at least this share; 100 is one of every kind.</source>
   <translation>För var och en av dem visar resultatet vilka som når minst denna andel; 100 är en av varje typ.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>For every kind the share of people who reach one within the time.</source>
   <translation>För varje servicetyp andelen personer som når en inom tiden.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>For how many of the three parts there are data here.</source>
   <translation>För hur många av de tre delarna det finns data här.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>For the 300 m both green spaces and streets are needed.</source>
   <translation>För de 300 metrarna behövs både grönområden och gator.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>For what covers the plot; empty for additions, which cover nothing.</source>
   <translation>För det som täcker tomten; tomt för tillägg, som inte täcker något.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <source>For whom</source>
   <translation>För vem</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <source>For whom? A number field counts the people of one group at each place (children, elderly, women); a text field divides the places (tenure, district).</source>
   <translation>För vem? Ett talfält anger antalet personer i en grupp på varje plats (barn, äldre, kvinnor); ett textfält delar in platserna (upplåtelseform, stadsdel).</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>For whom? A text field divides the plots (district, owner); a number field counts the children of one group.</source>
   <translation>För vem? Ett textfält delar in tomterna (stadsdel, huvudman); ett talfält anger antalet barn i en grupp.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>For whom? People over whom the coverage is spread: often those who need the service. Without it every area counts as one.</source>
   <translation>För vem? Personer som täckningen fördelas över: ofta de som behöver servicen. Utan fältet räknas varje område som en.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>For whom? Takes any number field of a layer, a distance, a share, a number of services, and tells how it is spread over the people who live there: mean, median, the worst-served tenth, who meets each threshold and who is left out, for everyone and for up to three group fields; how unequal it is (Gini, Theil, mean log deviation, Atkinson), how much of that lies between the groups, and, with a field of income, whether those with more money have more of it (concentration index, Palma ratio). As tables, as a map of who is left out, and as a page with charts to read, print and share. No measure replaces the others and none says why; what the differences mean is for the people concerned to judge.</source>
   <translation>För vem? Tar vilket talfält som helst i ett lager, ett avstånd, en andel, ett antal verksamheter, och visar hur det är fördelat över dem som bor där: medelvärde, median, den sämst försörjda tiondelen, vilka som uppfyller varje tröskelvärde och vilka som blir utan, för alla och för upp till tre gruppfält; hur ojämlikt det är (Gini, Theil, genomsnittlig logavvikelse, Atkinson), hur mycket av ojämlikheten som ligger mellan grupperna och, med ett inkomstfält, om de som har mer pengar har mer av det (koncentrationsindex, Palmakvot). Som tabeller, som karta över vilka som blir utan och som en sida med diagram att läsa, skriva ut och dela. Inget mått ersätter de andra och inget säger varför; vad skillnaderna betyder får de som berörs bedöma.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Formula</source>
   <translation>Formel</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Found</source>
   <translation>Funnet</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Frank et al. 2010</source>
   <translation>Frank m.fl. 2010</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Frank, L. D. et al. (2010). The development of a walkability index. British Journal of Sports Medicine 44(13), 924-933. (Not verified against the original.)</source>
   <translation>Frank, L. D. et al. (2010). The development of a walkability index. British Journal of Sports Medicine 44(13), 924-933. (Inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Frank, L. D., Andresen, M. A. &amp; Schmid, T. L. (2004). Obesity relationships with community design, physical activity, and time spent in cars. American Journal of Preventive Medicine 27(2), 87-96. (The entropy with a fixed number of classes; formula checked in a later study's data dictionary.)</source>
   <translation>Frank, L. D., Andresen, M. A. &amp; Schmid, T. L. (2004). Obesity relationships with community design, physical activity, and time spent in cars. American Journal of Preventive Medicine 27(2), 87-96. (Entropin med ett fast antal klasser; formeln kontrollerad i en senare studies databeskrivning.)</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Frank, L. D., Sallis, J. F., Saelens, B. E., Leary, L., Cain, K., Conway, T. L., &amp; Hess, P. M. (2010). The development of a walkability index: application to the Neighborhood Quality of Life Study. British Journal of Sports Medicine 44(13), 924-933. Components and the double weight are confirmed by later papers; not verified against the original.</source>
   <translation>Frank, L. D., Sallis, J. F., Saelens, B. E., Leary, L., Cain, K., Conway, T. L., &amp; Hess, P. M. (2010). The development of a walkability index: application to the Neighborhood Quality of Life Study. British Journal of Sports Medicine 44(13), 924-933. Komponenterna och den dubbla vikten bekräftas av senare artiklar; inte kontrollerat mot originalet.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Frank: junctions count double. Swedish: junctions count one and a half, and there is no retail.</source>
   <translation>Frank: korsningar räknas dubbelt. Svensk: korsningar räknas en och en halv gång, och handel ingår inte.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Franklin, W. R. &amp; Ray, C. K. (1994). Higher isn't necessarily better: visibility algorithms and experiments. Advances in GIS Research. (Lines of sight by interpolation between cell centres; cited from memory, not verified against the original.)</source>
   <translation>Franklin, W. R. &amp; Ray, C. K. (1994). Higher isn't necessarily better: visibility algorithms and experiments. Advances in GIS Research. (Siktlinjer genom interpolation mellan cellmitter; citerad ur minnet, inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free area</source>
   <translation>Friyta</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <source>Free area at preschool</source>
   <translation>Friyta vid förskola</translation>
  </message>
  <message>
   <location filename="school_outdoor_area" />
   <source>Free area at school</source>
   <translation>Friyta vid skola</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free area divided by the number of children; empty where there are none.</source>
   <translation>Friytan delad med antalet barn; tomt där det inte finns några.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free area for each child</source>
   <translation>Friyta per barn</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free ground a yard should have however few the children are.</source>
   <translation>Den friyta en gård bör ha hur få barnen än är.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free ground one can cross without leaving it.</source>
   <translation>Friyta som hänger ihop, så att man kan korsa den utan att lämna den.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free ground to be added to reach it.</source>
   <translation>Friyta som behöver tillkomma för att nå dit.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Free ground to be added to reach the goal.</source>
   <translation>Friyta som behöver tillkomma för att nå målet.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Freehold</source>
   <translation>Äganderätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Freehold field</source>
   <translation>Fält för äganderätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Freehold, difference from the whole</source>
   <translation>Äganderätt, skillnad mot helheten</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1(3), 215-239.</source>
   <translation>Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1(3), 215-239.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>From</source>
   <translation>Från</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>From junction to junction or dead end, of the segments whose middle lies in the area.</source>
   <translation>Från korsning till korsning eller återvändsgata, för de segment vars mitt ligger i området.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>From the field, or counted from the homes.</source>
   <translation>Från fältet, eller räknat från bostäderna.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Full: from the facility to each limit. Rings: each limit without the smaller ones.</source>
   <translation>Hela: från anläggningen till varje avståndsgräns. Ringar: varje avståndsgräns utan de mindre.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Functional road class</source>
   <translation>Funktionell vägklass</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Further count fields</source>
   <translation>Fält med fler antal</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Future homes</source>
   <translation>Framtida bostäder</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Future jobs</source>
   <translation>Framtida arbetstillfällen</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Future surfaces</source>
   <translation>Framtida ytor</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>GE(0): weighs differences among those with little. Not defined where someone has 0.</source>
   <translation>GE(0): lägger vikt vid skillnader bland dem som har lite. Inte definierad där någon har 0.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>GE(1): 0 where all have the same, at most the logarithm of the number of people.</source>
   <translation>GE(1): 0 där alla har lika mycket, högst logaritmen av antalet personer.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>GHS-POP</source>
   <translation>GHS-POP</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>GSI</source>
   <translation>GSI</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>GTFS</source>
   <translation>GTFS</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>GYF</source>
   <translation>GYF</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Gaussian</source>
   <translation>gaussisk</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Gaussian, 0 at the edge of the catchment (Dai 2010)</source>
   <translation>Gaussisk, 0 vid upptagningsområdets kant (Dai 2010)</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>General Transit Feed Specification, Schedule Reference. MobilityData.</source>
   <translation>General Transit Feed Specification, Schedule Reference. MobilityData.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>Get a complete GTFS file from the publisher.</source>
   <translation>Hämta en fullständig GTFS-fil från den som ger ut den.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>Get the file from its publisher again.</source>
   <translation>Hämta filen på nytt från den som ger ut den.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Gets a way</source>
   <translation>Får en väg</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/equity_page.py" />
   <location filename="processing/methods/report.py" />
   <source>Gini</source>
   <translation>Gini</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Gini before</source>
   <translation>Gini före</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Gini coefficient</source>
   <translation>Ginikoefficient</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Gini coefficient, after</source>
   <translation>Ginikoefficient, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Gini coefficient, before</source>
   <translation>Ginikoefficient, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Gini coefficient, change</source>
   <translation>Ginikoefficient, förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Gini: 0 where everyone has the same value, near 1 where one person has everything. Mean, median, tenth and Gini speak of the people with a value; shares speak of all people, and those without a value count as left out.</source>
   <translation>Gini: 0 där alla har samma värde, nära 1 där en person har allt. Medelvärde, median, tiondel och Gini gäller de personer som har ett värde; andelar gäller alla, och de som saknar värde räknas bland dem som blir utan.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>Give a terrain model too, or choose a raster of heights above the ground.</source>
   <translation>Ange även en terrängmodell, eller välj ett raster med höjder över marken.</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>Give at least one of them a weight above 0.</source>
   <translation>Ge minst en av dem en vikt över 0.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Give both lines a vertex there, as in the repaired copy; or other levels, if one passes over the other.</source>
   <translation>Ge båda linjerna en brytpunkt där, som i den rättade kopian; eller olika nivåer om den ena går över den andra.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Give both, or count the trees within a distance.</source>
   <translation>Ange båda, eller räkna träden inom ett avstånd.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Give each a file or a table of its own.</source>
   <translation>Ge vart och ett en egen fil eller tabell.</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>Give the earlier date first.</source>
   <translation>Ange den tidigare tidpunkten först.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Give the other one too, or leave both empty.</source>
   <translation>Ange även det andra lagret, eller lämna båda tomma.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Give them for every component, as another run printed them.</source>
   <translation>Ange dem för varje komponent, så som en annan körning skrev ut dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Give trees, canopy, or green spaces with streets; each part of the rule is judged for which there are data.</source>
   <translation>Ange träd, krontäckning eller grönområden med gator; varje del av regeln som det finns data för bedöms.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Given by the plan, or from floor area.</source>
   <translation>Angivet av planen, eller ur bruttoarean.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Given or estimated area.</source>
   <translation>Angiven eller uppskattad area.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Given or estimated, see basis.</source>
   <translation>Angivet eller uppskattat, se grunden.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Gives the speed where the speed field has none: walking 4.8 km/h, cycling 15 km/h.</source>
   <translation>Ger hastigheten där hastighetsfältet saknar värde: gång 4,8 km/h, cykel 15 km/h.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Goal</source>
   <translation>Mål</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Goal by plot</source>
   <translation>Mål per tomt</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Goal for each child</source>
   <translation>Mål per barn</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Goal met</source>
   <translation>Målet nått</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Goodchild, M. F. and Lam, N. S.-N. (1980). Areal interpolation: a variant of the traditional spatial problem. Geo-Processing 1, 297-312. (From memory, not read again.)</source>
   <translation>Goodchild, M. F. and Lam, N. S.-N. (1980). Areal interpolation: a variant of the traditional spatial problem. Geo-Processing 1, 297-312. (Ur minnet, inte läst på nytt.)</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Greater London Authority (2021). The London Plan, policy G5 and table 8.2. (The targets were read; of the factors only those marked in the table could be checked, the others are from memory.)</source>
   <translation>Greater London Authority (2021). The London Plan, policy G5 and table 8.2. (Målen har lästs; av faktorerna kunde bara de som är markerade i tabellen kontrolleras, övriga är ur minnet.)</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Green</source>
   <translation>Grönt</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Green area</source>
   <translation>Grönyta</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Green ground of the polygon.</source>
   <translation>Ytans gröna mark.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Green per person</source>
   <translation>Grönyta per person</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Green per person to compare with</source>
   <translation>Grönyta per person att jämföra med</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Green per person who shares it</source>
   <translation>Grönyta per person som delar på den</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Green per person within reach</source>
   <translation>Grönyta per person inom räckhåll</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Green share field</source>
   <translation>Fält för andel grönyta</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Green share of open ground</source>
   <translation>Andel grönyta av obebyggd mark</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Green space factor</source>
   <translation>Grönytefaktor</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Green space factor of plots</source>
   <translation>Grönytefaktor för tomter</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Green space factor table</source>
   <translation>Faktortabell för grönytefaktor</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Green space within 300 m</source>
   <translation>Grönområde inom 300 m</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <source>Green spaces</source>
   <translation>Grönområden</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Green spaces and those who share them</source>
   <translation>Grönområden och de som delar på dem</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <source>Green, play and outdoors</source>
   <translation>Grönska, lek och utevistelse</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Grid in</source>
   <translation>Rutnät i</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Grid with people</source>
   <translation>Rutnät med boende</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="plan_to_future" />
   <source>Gross floor area</source>
   <translation>Bruttoarea (BTA)</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Gross floor area divided by the area of the plot; only where the base areas are plots.</source>
   <translation>Bruttoarea delad med tomtens area; bara där basytorna är tomter.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Gross floor area divided by the base area.</source>
   <translation>Bruttoarea delad med basytan.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Gross floor area over area (e-tal).</source>
   <translation>Bruttoarea genom ytans area (e-tal).</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Gross residential density</source>
   <translation>Bostadstäthet brutto</translation>
  </message>
  <message>
   <location filename="service_area" />
   <location filename="intersection_density" />
   <source>Ground beside the street</source>
   <translation>Mark intill gatan</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Ground counts once. The lowest factor is the cautious choice: a roof or a street takes away the lawn it is drawn on. For a green roof drawn on its building take the highest, or the last in the layer.</source>
   <translation>Marken räknas en gång. Den lägsta faktorn är det försiktiga valet: ett tak eller en gata tar bort gräsmattan den är ritad på. För ett grönt tak ritat på sin byggnad, välj den högsta, eller den sista i lagret.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Ground of streets</source>
   <translation>Gatornas mark</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Ground space index (GSI)</source>
   <translation>Bebyggd andel (GSI)</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Ground that is neither building, green nor water.</source>
   <translation>Mark som varken är byggnad, grön eller vatten.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Ground under buildings</source>
   <translation>Mark under byggnader</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Ground under buildings divided by the base area.</source>
   <translation>Mark under byggnader delad med basytan.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Ground under buildings, counted once.</source>
   <translation>Mark under byggnader, räknad en gång.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Ground under canopy, of the part of the area that has data.</source>
   <translation>Mark under krontak, i den del av området som har data.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Ground within reach</source>
   <translation>Mark inom räckhåll</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="distribution" />
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <location filename="processing/methods/report.py" />
   <source>Group</source>
   <translation>Grupp</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>Group by group</source>
   <translation>Grupp för grupp</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="distribution" />
   <location filename="processing/methods/equity_page.py" />
   <source>Group field</source>
   <translation>Gruppfält</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <source>Group fields</source>
   <translation>Gruppfält</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Group of kinds, such as school, food, health.</source>
   <translation>Grupp av typer, till exempel skola, livsmedel, vård.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="distribution" />
   <source>Groups with fewer people are not shown, in tables, pages and charts, nor groups from which their numbers could be worked out. 0 shows all. The map shows every place as it is.</source>
   <translation>Grupper med färre personer visas inte i tabeller, på sidor och i diagram, och inte heller grupper som deras tal kunde räknas ut av. 0 visar alla. Kartan visar varje plats som den är.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>HHI</source>
   <translation>HHI</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Half of the people have this time or less; empty where nobody reaches one.</source>
   <translation>Hälften av personerna har denna tid eller kortare; tomt där ingen når någon.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
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
   <location filename="reachable_opportunities" />
   <source>Hansen, W. G. (1959). How accessibility shapes land use. Journal of the American Institute of Planners 25(2), 73-76.</source>
   <translation>Hansen, W. G. (1959). How accessibility shapes land use. Journal of the American Institute of Planners 25(2), 73-76.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Harmonic closeness, whole network</source>
   <translation>Harmonisk närhet, hela nätet</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Harmonic closeness, {}</source>
   <translation>Harmonisk närhet, {}</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Health care</source>
   <translation>Vård</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Height</source>
   <translation>Höjd</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Height above the terrain from which people look out: about 2 m on the ground floor, 3 m more for every storey.</source>
   <translation>Höjden över marken som man ser ut från: ungefär 2 m på bottenvåningen, 3 m till för varje våning.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Height field</source>
   <translation>Fält för höjd</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Height of a storey</source>
   <translation>Våningshöjd</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Height of the building.</source>
   <translation>Byggnadens höjd.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Heights above the ground in metres, or per cent of canopy. Its first band is used.</source>
   <translation>Höjder över marken i meter, eller procent krontäckning. Det första bandet används.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Herfindahl</source>
   <translation>Herfindahl</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Herszenhut, D., Pereira, R. H. M., Portugal, L. S. &amp; Oliveira, M. H. S. (2022). The impact of transit monetary costs on transport inequality. Journal of Transport Geography 99, 103309. The definition as in the R package accessibility by two of its authors; not verified against the article itself.</source>
   <translation>Herszenhut, D., Pereira, R. H. M., Portugal, L. S. &amp; Oliveira, M. H. S. (2022). The impact of transit monetary costs on transport inequality. Journal of Transport Geography 99, 103309. Definitionen som i R-paketet accessibility av två av författarna; inte kontrollerad mot själva artikeln.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Hess, P. M. (1997). Measures of connectivity. Places 11(2), 58-65. (Not verified against the original.)</source>
   <translation>Hess, P. M. (1997). Measures of connectivity. Places 11(2), 58-65. (Inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Hides nothing within</source>
   <translation>Skymmer inget inom</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>High values are bad for people.</source>
   <translation>Höga värden är dåliga för människor.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Higher education</source>
   <translation>Högre utbildning</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Highest speed allowed.</source>
   <translation>Högsta tillåtna hastighet.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Hillier, B. &amp; Iida, S. (2005). Network and psychological effects in urban movement. In: COSIT 2005, LNCS 3693, 475-490.</source>
   <translation>Hillier, B. &amp; Iida, S. (2005). Network and psychological effects in urban movement. In: COSIT 2005, LNCS 3693, 475-490.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Hillier, B., Yang, T. &amp; Turner, A. (2012). Normalising least angle choice in Depthmap. Journal of Space Syntax 3(2), 155-193. (NACH and NAIN as commonly quoted; not verified against the original. Depthmap measures the radius along the straightest way itself, and may count a pair once in each direction: its values can differ.)</source>
   <translation>Hillier, B., Yang, T. &amp; Turner, A. (2012). Normalising least angle choice in Depthmap. Journal of Space Syntax 3(2), 155-193. (NACH och NAIN som de brukar citeras; inte kontrollerat mot originalet. Depthmap mäter radien längs själva den rakaste vägen och kan räkna ett par en gång i varje riktning: dess värden kan skilja sig.)</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Home</source>
   <translation>Bostad</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Home of</source>
   <translation>Bostad i</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="population_density" />
   <source>Homes</source>
   <translation>Bostäder</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Homes (estimate)</source>
   <translation>Bostäder (uppskattning)</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Homes by access level</source>
   <translation>Bostäder efter tillgänglighetsnivå</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Homes by class</source>
   <translation>Bostäder efter klass</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Homes farther than this from every destination get no value but a reason. Leave it empty to search as far as the streets go.</source>
   <translation>Bostäder som ligger längre än så från alla målpunkter får inget värde; orsaken anges. Lämna tomt för att söka så långt gatorna räcker.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Homes from address points</source>
   <translation>Bostäder från adresspunkter</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Homes from buildings</source>
   <translation>Bostäder från byggnader</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Homes in part: use not stated</source>
   <translation>Delvis bostäder: användning ej angiven</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Homes in the area</source>
   <translation>Bostadshus i området</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Homes in the area; one on a border counts on both sides.</source>
   <translation>Bostäder i området; en på gränsen räknas på båda sidor.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Homes near public transport</source>
   <translation>Bostäder nära kollektivtrafik</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Homes of the plan</source>
   <translation>Planens bostäder</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Homes of today, to be joined to those of the plan.</source>
   <translation>Dagens bostäder, som läggs samman med planens.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Homes or buildings. Without them residential density is left out of the index, and this is said.</source>
   <translation>Bostäder eller byggnader. Utan dem utgår bostadstätheten ur indexet, och det redovisas.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Homes whose ways change</source>
   <translation>Bostäder vars vägar ändras</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Homes with people</source>
   <translation>Bostäder med boende</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="plan_to_future" />
   <source>Homes' share field</source>
   <translation>Fält för bostädernas andel</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Homes, areas or grid cells with the field to look at, people, groups and income. Values of another layer must be joined to it first.</source>
   <translation>Bostäder, områden eller rutor med fältet som ska granskas, befolkning, grupper och inkomst. Värden ur ett annat lager måste först kopplas till det.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Homes, or areas such as squares of a grid, blocks or districts.</source>
   <translation>Bostäder, eller ytor som rutor, kvarter eller stadsdelar.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Homes, workplaces or buildings; each counts on the street nearest to it.</source>
   <translation>Bostäder, arbetsplatser eller byggnader; var och en räknas på närmaste gata.</translation>
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
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Hours</source>
   <translation>Timmar</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>House number</source>
   <translation>Husnummer</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>House number as the source has it.</source>
   <translation>Husnummer så som källan anger det.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>How dense is it, and in what way? Floor space index (how much is built), ground space index (how much of the ground it takes), average storeys, open space ratio (how much open ground there is for each m² of floor) and, with streets, network density; for plots also the Swedish exploateringstal (e). The same houses are denser on their plot than in their district, so the level of the base area stands in every row: compare only results of the same level. No value is good or bad in itself.</source>
   <translation>Hur tätt är det, och på vilket sätt? FSI (hur mycket som är byggt), GSI (hur stor del av marken det tar), medelvåningstal, OSR (hur mycket öppen mark det finns per m² bruttoarea) och, med gator, nätverkstäthet; för tomter också exploateringstal (e). Samma hus är tätare på sin tomt än i sin stadsdel, så basytans nivå står på varje rad: jämför bara resultat på samma nivå. Inget värde är bra eller dåligt i sig.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>How equal it becomes</source>
   <translation>Hur jämlikt det blir</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>How far along the streets counts: 500 to 800 m shows the local streets people walk, 2000 m and more the streets that bind districts together. The streets must reach this far beyond the study area. Computing time grows with the square of the radius.</source>
   <translation>Hur långt längs gatorna som räknas: 500 till 800 m visar de lokala gator man går, 2 000 m och mer de gator som binder ihop stadsdelar. Gatorna måste nå så långt utanför studieområdet. Beräkningstiden växer med radien i kvadrat.</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>How far is it from every home to the nearest park, school, stop or shop, along the streets people really use? The straight ways from the home to the street and from the street to the destination are part of the distance. The result says who lives within each distance you name, how this is spread over people and groups, and why a home has no value where it has none. Streets may be one-way: distances are those from the home to the destination.</source>
   <translation>Hur långt är det från varje bostad till närmaste park, skola, hållplats eller butik, längs de gator som människor verkligen använder? De raka vägarna från bostaden till gatan och från gatan till målpunkten ingår i avståndet. Resultatet säger vilka som bor inom varje avstånd du anger, hur det fördelar sig över befolkningen och olika grupper, och varför en bostad saknar värde där den gör det. Gator får vara enkelriktade: avstånden gäller från bostaden till målpunkten.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>How far jobs and residents count. A straight distance is always in metres.</source>
   <translation>Hur långt bort arbetstillfällen och boende räknas. Ett avstånd fågelvägen anges alltid i meter.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>How far off the street the ground belongs to the area that numbers are divided by.</source>
   <translation>Hur långt från gatan som marken hör till den yta som antalen delas med.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>How far off the street the polygons may reach; less where the limit leaves less.</source>
   <translation>Hur långt från gatan polygonerna får nå; mindre där avståndsgränsen lämnar mindre kvar.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>How far one walks from each place.</source>
   <translation>Hur långt man går från varje plats.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>How far people go for it, along the streets. The straight ways to and from the street count.</source>
   <translation>Hur långt människor är beredda att ta sig, längs gatorna. De raka vägarna till och från gatan räknas med.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>How fine is the street network, and does it connect? Junctions per square kilometre, the share of nodes that are junctions and not dead ends, kilometres of street per square kilometre and the mean length of a street segment (about the side of a block): for districts or squares of a grid, or around every home. Junctions within a few metres of street of each other are taken as one, so that a crossing of two dual carriageways counts once, and two carriageways side by side between the same junctions are one street. What the layer holds decides the numbers: pavements and crossings mapped as lines of their own multiply junctions, so use street centre lines, or filter the layer, and compare only what was mapped alike. Water and railways are part of the area.</source>
   <translation>Hur finmaskigt är gatunätet, och hänger det ihop? Korsningar per kvadratkilometer, andelen noder som är korsningar och inte återvändsgator, kilometer gata per kvadratkilometer och gatusegmentens medellängd (ungefär en kvarterssida): för stadsdelar eller rutor, eller runt varje bostad. Korsningar inom några meter gata från varandra räknas som en, så att en korsning mellan två vägar med skilda körbanor räknas en gång, och två körbanor bredvid varandra mellan samma korsningar räknas som en gata. Vad lagret innehåller avgör talen: trottoarer och övergångsställen ritade som egna linjer mångdubblar korsningarna, så använd gatumittlinjer eller filtrera lagret, och jämför bara det som är kartlagt på samma sätt. Vatten och järnvägar ingår i ytan.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>How green is it, seen from above? Plants reflect near infrared and take up red; the vegetation index NDVI compares the two. It is made for every cell, and its mean and the share of cells above a threshold for every area and around every home. Use a cloudless image from summer: the index says how much leaf there is on that day, lawns and fields as well as trees, and not whether anybody may go there. Water counts as ground without vegetation. No authority sets a threshold: 0.4 is a rule of thumb, as are above 0.2 for any vegetation and above 0.5 for dense vegetation. Compare places and years only with the same sensor, season and threshold.</source>
   <translation>Hur grönt är det, sett uppifrån? Växter reflekterar nära infrarött och tar upp rött ljus; vegetationsindexet NDVI jämför de två. Det beräknas för varje cell, och dess medelvärde och andelen celler över ett tröskelvärde för varje område och runt varje bostad. Använd en molnfri sommarbild: indexet säger hur mycket blad det finns den dagen, gräsmattor och åkrar lika väl som träd, och inte om någon får vara där. Vatten räknas som mark utan vegetation. Ingen myndighet anger ett tröskelvärde: 0,4 är en tumregel, liksom över 0,2 för någon vegetation och över 0,5 för tät vegetation. Jämför platser och år bara med samma sensor, årstid och tröskelvärde.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>How it is spread</source>
   <translation>Så är det fördelat</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>How it was recognised.</source>
   <translation>Hur det kändes igen.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>How many</source>
   <translation>Antal</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>How many destinations</source>
   <translation>Antal målpunkter</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>How many green spaces lie within the catchment. Where there are none, the green is 0.</source>
   <translation>Hur många grönområden som ligger inom upptagningsområdet. Där det inte finns några är grönytan 0.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>How many kinds of service are reached within the time.</source>
   <translation>Hur många servicetyper som nås inom tiden.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>How many of the classes there is anything of.</source>
   <translation>I hur många av klasserna det finns något.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>How many of the classes with a distance of their own lie within it.</source>
   <translation>Hur många av klasserna med ett eget avstånd som ligger inom det.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>How many of the pairs concerned most become lines of their own.</source>
   <translation>Hur många av de mest berörda paren som ska bli egna linjer.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>How many of the parts judged here are met: a count, no score.</source>
   <translation>Hur många av de delar som bedöms här som är uppfyllda: ett antal, inget betyg.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>How many people have which value</source>
   <translation>Hur många personer som har vilket värde</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>How many people live in each square, block or service district? People of areas are moved to a regular grid whose lines lie on whole multiples of the cell size, as the squares of Statistics Sweden and INSPIRE do, or to the polygons of any layer. Without buildings they are spread evenly over their area (areal weighting), which also puts people in lakes and forests; with buildings they are first moved to the homes. The sum stays the same; who lives outside the polygons is counted and said.</source>
   <translation>Hur många bor i varje ruta, kvarter eller upptagningsområde? Områdens boende flyttas till ett regelbundet rutnät vars linjer ligger på hela multiplar av cellstorleken, som SCB:s och Inspires rutor, eller till polygonerna i valfritt lager. Utan byggnader fördelas de jämnt över sitt område (arealviktning), vilket också placerar boende i sjöar och skogar; med byggnader flyttas de först till bostäderna. Summan är densamma; de som bor utanför polygonerna räknas och redovisas.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>How many people live on each hectare? The plain density divides people by ground, so that a lake or a wood within the line makes a district look sparse; a layer of water can be taken out. The population-weighted density is the one people meet: the mean over people of the density around them. With homes, it is measured in a circle around every home; of the whole it is also given over the areas. The base area is always stated in the result, because densities compare only where it means the same.</source>
   <translation>Hur många bor på varje hektar? Den vanliga tätheten är antalet personer delat med marken, så att en sjö eller skog inom gränsen får en stadsdel att se gles ut; ett lager med vatten kan räknas bort. Den befolkningsvägda tätheten är den som människor möter: medelvärdet över personerna av tätheten runt var och en. Med bostäder mäts den i en cirkel runt varje bostad; för helheten ges den också över områdena. Basytan anges alltid i resultatet, eftersom tätheter bara kan jämföras där den betyder samma sak.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>How many people, jobs, places or shops can be reached from every home within one or more distances along the streets? Near ones may count more than far ones. It shows where density and a fine street network put much within reach, and who is left with little. A place that is both home and opportunity counts itself.</source>
   <translation>Hur många personer, arbetstillfällen, platser eller butiker kan nås från varje bostad inom ett eller flera avstånd längs gatorna? Det som ligger nära kan räknas mer än det som ligger långt bort. Det visar var täthet och ett finmaskigt gatunät ger mycket inom räckhåll, och vilka som har lite. En plats som är både bostad och målpunkt räknar in sig själv.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>How many routes depart.</source>
   <translation>Hur många linjer som avgår.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>How many services of this kind there are.</source>
   <translation>Hur många servicepunkter av denna typ som finns.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>How many share each supply</source>
   <translation>Hur många som delar på varje utbudspunkt</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>How many square metres of public green does everyone have, when each park is shared by all who can walk to it? Each green space is divided among the people within reach of its nearest entrance, and each home adds up its shares: no district borders, and no advantage for those at a border. There is no national norm for this in Sweden, and figures that are passed around as one have no good source. Compare within the municipality: who has more or less than the average person. Green that people may not enter must be left out of the layer.</source>
   <translation>Hur många kvadratmeter allmän grönyta har var och en, när varje park delas av alla som kan gå dit? Varje grönområde delas på människorna inom räckhåll för närmaste entré, och varje bostad lägger ihop sina andelar: inga stadsdelsgränser, och ingen fördel för den som bor vid en gräns. Det finns ingen nationell norm för detta i Sverige, och siffror som går runt som en sådan saknar god källa. Jämför inom kommunen: vem har mer eller mindre än genomsnittspersonen. Grönområden som människor inte får beträda ska inte finnas i lagret.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>How many supplies lie within the catchment. Where there are none, the supply is truly 0.</source>
   <translation>Hur många utbudspunkter som ligger inom upptagningsområdet. Där det inte finns några är utbudet verkligen 0.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>How much each of them needs, in what is counted: 0.85 places for each child, 1 seat for 100 people as 0.01. Take it from your own decisions or statistics; there is no default.</source>
   <translation>Hur mycket var och en behöver, i det som räknas: 0,85 platser per barn, 1 sittplats per 100 personer som 0,01. Hämta talet ur kommunens egna beslut eller statistik; det finns inget förval.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>How much longer is the way than the straight line, and what would a new bridge, a new path, a railway or a closed bridge change? For every home the ways to all destinations at a middling straight distance (400 to 1000 m unless you choose others) are compared with the straight line (pedestrian route directness, omvägskvot). Draw a new link or a new barrier, and the result tells whose ways become shorter or longer, who loses every way, how many more people are reached, and which pairs of places are concerned most. Destinations without any way are counted separately, never left out in silence. A ratio up to about 1.3 is good and above 1.5 or 1.6 poor: rules of thumb, not norms; a perfect grid of streets has 1.27 on average and 1.41 at worst.</source>
   <translation>Hur mycket längre är vägen än fågelvägen, och vad skulle en ny bro, en ny gångväg, en järnväg eller en stängd bro ändra? För varje bostad jämförs vägarna till alla målpunkter på måttligt fågelvägsavstånd (400 till 1 000 m om inget annat väljs) med fågelvägen (omvägskvot, pedestrian route directness). Rita en ny länk eller en ny barriär, så visar resultatet vilkas vägar som blir kortare eller längre, vilka som förlorar alla vägar, hur många fler boende som nås och vilka par av platser som berörs mest. Målpunkter utan väg räknas för sig och utelämnas aldrig i tysthet. En kvot upp till ungefär 1,3 är bra och över 1,5 eller 1,6 dålig: tumregler, inga normer; ett perfekt rutnät har 1,27 i genomsnitt och 1,41 som sämst.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>How much more, or less, can be reached within the distance after the change.</source>
   <translation>Hur mycket mer, eller mindre, som nås inom avståndet efter förändringen.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>How much of a plot works as green or water? Every surface counts with the factor of a table (1 for vegetation on the ground, 0 for asphalt), trees and green walls are added, and the sum is divided by the area of the plot. The result shows what each surface gives and what is missing to the goal. Cities have given their tables different surfaces, factors and goals: never compare factors made with different tables, and never set one city's goal to another's table. No goal is assumed. Malmö asked for 0.5 at first (Bo01) and later for 1 minus the built share, so 0.4 where 60 % is built (Kruuse 2011); Berlin's targets are quoted as 0.6 for new homes and 0.3 for shops and offices (not read in the source); London recommends 0.4 for homes and 0.3 for commerce (London Plan 2021).</source>
   <translation>Hur mycket av en tomt fungerar som grönska eller vatten? Varje yta räknas med faktorn i en tabell (1 för växtlighet på mark, 0 för asfalt), träd och gröna väggar läggs till, och summan delas med tomtens area. Resultatet visar vad varje yta ger och vad som saknas till målet. Städer har gett sina tabeller olika ytor, faktorer och mål: jämför aldrig faktorer från olika tabeller, och sätt aldrig en stads mål mot en annans tabell. Inget mål förutsätts. Malmö begärde först 0,5 (Bo01) och senare 1 minus den bebyggda andelen, alltså 0,4 där 60 % är bebyggt (Kruuse 2011); Berlins mål anges till 0,6 för nya bostäder och 0,3 för handel och kontor (inte läst i källan); London rekommenderar 0,4 för bostäder och 0,3 för verksamheter (London Plan 2021).</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>How much of a service does everyone have when it is shared with all others who can walk to it? First each health centre, school or library is divided among all who reach it; then each home adds up its shares. A near service that is crowded gives little, and one that few share gives much. The two-step floating catchment area method (2SFCA) knows no municipal or district borders. It says who could get how much, not who really goes there.</source>
   <translation>Hur mycket av en viss service har var och en när den delas med alla andra som kan gå dit? Först delas varje vårdcentral, skola eller bibliotek på alla som når den; sedan lägger varje bostad ihop sina andelar. Nära service som många trängs om ger lite, och sådan som få delar på ger mycket. Metoden med tvåstegs upptagningsområden (2SFCA) känner inga kommun- eller stadsdelsgränser. Den säger vem som kan få hur mycket, inte vem som verkligen går dit.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>How much of the built-up ground is open to everybody: parks, squares, playgrounds, shores, and streets? And who has such a place within 400 m of home along the streets? These are the two halves of the UN's indicator 11.7.1. Streets and open space are shown apart, because a town may have much of one and little of the other. Ground counts once where layers overlap. Leave out what is closed to the public, such as school yards with locked gates, golf courses and the yards of housing.</source>
   <translation>Hur mycket av den bebyggda marken är öppen för alla: parker, torg, lekplatser, stränder och gator? Och vilka har en sådan plats inom 400 m från hemmet längs gatorna? Det är de två halvorna av FN:s indikator 11.7.1. Gator och öppna platser visas var för sig, eftersom en ort kan ha mycket av det ena och lite av det andra. Mark räknas en gång där lager överlappar. Utelämna det som är stängt för allmänheten, som skolgårdar med låsta grindar, golfbanor och bostadsgårdar.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <source>How much of the circle or area the raster has data for. The value speaks of this part only.</source>
   <translation>Hur stor del av cirkeln eller området som rastret har data för. Värdet gäller bara den delen.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>How much of the ground around a place is green, water, sealed or anything else a land-cover raster tells apart: for every cell, the share of chosen classes within a radius, as a raster; and the same for every home, with its distribution over people. The circle is drawn on the ground, so cells need not be square. Cells without data count neither way, and homes whose circle is not wholly covered are flagged.</source>
   <translation>Hur stor del av marken runt en plats är grönyta, vatten, hårdgjord yta eller något annat som ett marktäckeraster skiljer på? Visar för varje cell andelen av valda klasser inom en radie, som raster, och detsamma för varje bostad, med fördelningen över befolkningen. Cirkeln ritas på marken, så cellerna behöver inte vara kvadratiska. Celler utan data räknas inte alls, och bostäder vars cirkel inte är helt täckt markeras.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>How much of the ground lies under trees, in every area and around every home? Canopy is what stands at least 3 m above the ground: the surface model minus the terrain model, both from laser scanning; or a raster of heights or of canopy cover that you have already. A surface model shows everything from above, buildings too: without a layer of buildings every roof counts as a tree, and masts, bridges and cranes do even then. Trees that hang over a roof are lost with it. Laser data from winter miss some leafless crowns; say which year and season yours are of. Areas count cells by the exact part of them inside. For land-cover codes such as NMD's, take Share of land cover around every place.</source>
   <translation>Hur stor del av marken ligger under träd, i varje område och runt varje bostad? Krontak är det som når minst 3 m över marken: ytmodellen minus terrängmodellen, båda från laserskanning; eller ett raster med höjder eller krontäckning som redan finns. En ytmodell visar allt uppifrån, även byggnader: utan ett lager med byggnader räknas varje tak som ett träd, och master, broar och kranar gör det ändå. Träd som hänger över ett tak räknas bort tillsammans med taket. Laserdata från vintern missar en del avlövade kronor; ange vilket år och vilken årstid de är från. I områden räknas varje cell med exakt den del som ligger inom området. För marktäckekoder som NMD:s, använd Andel marktäcke runt varje plats.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>How much public transport is within a walk, seen from each home: the access level of Transport for London, from 0 and 1a (worst) to 6b (best). It adds up all routes within reach in the morning peak, each by the walk to its nearest stop and the wait for it. It says nothing about where the routes go, how fast, or how full. London's bands are meant for London: outside it, compare places with each other, and use the quality classes for a judgement.</source>
   <translation>Hur mycket kollektivtrafik finns på gångavstånd från varje bostad? Måttet är Transport for Londons tillgänglighetsnivå, från 0 och 1a (sämst) till 6b (bäst). Det lägger ihop alla linjer inom räckhåll i morgonens högtrafik, var och en efter gångtiden till dess närmaste hållplats och väntetiden där. Det säger inget om vart linjerna går, hur fort eller hur fulla de är. Nivåerna är gjorda för London: jämför på andra håll platser med varandra, och använd kvalitetsklasserna för ett omdöme.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>How much the kind counts.</source>
   <translation>Hur mycket servicetypen räknas.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>How need and supply are called in the log and the table, such as preschool places.</source>
   <translation>Vad behov och utbud kallas i loggen och i tabellen, till exempel förskoleplatser.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>How often its score counts; 0 if left out.</source>
   <translation>Hur många gånger dess standardpoäng räknas; 0 om den utgår.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>How the page calls it, such as Way to green. Without it the field's alias is used, or its name.</source>
   <translation>Vad det kallas på sidan, till exempel Väg till grönt. Utan namn används fältets alias, eller fältnamnet.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>How the problem is put right.</source>
   <translation>Hur felet rättas till.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>How the unit is written on the page behind numbers, such as m or minutes. Without it the unit in the field's alias is used.</source>
   <translation>Hur enheten skrivs efter talen på sidan, till exempel m eller minuter. Utan den används enheten i fältets alias.</translation>
  </message>
  <message>
   <location filename="processing/methods/page.py" />
   <source>How this was made</source>
   <translation>Så togs detta fram</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>How unequal it is</source>
   <translation>Hur ojämlikt det är</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>How well is each home served by public transport? The classes A (very good) to D (slight), as Swiss planning uses them (ÖV-Güteklassen): a stop gets a category from its mode and how often it is served on a weekday between 6 and 20, and a home gets a class from the category and the distance to the stop, the best of all stops near it. Here the distance is measured along the streets; the Swiss original uses straight lines, as does this where no streets are given. The bounds can be changed, since no Swedish norm is known to us.</source>
   <translation>Hur väl försörjd är varje bostad med kollektivtrafik? Klasserna A (mycket god) till D (svag) används i schweizisk planering (ÖV-Güteklassen): hållplatsen får en kategori efter trafikslag och turtäthet en vardag mellan 6 och 20, och bostaden får en klass efter kategorin och avståndet till hållplatsen, den bästa av alla hållplatser i närheten. Här mäts avståndet längs gatorna; den schweiziska förlagan mäter fågelvägen, och det görs även här om inga gator anges. Gränserna kan ändras, eftersom vi inte känner till någon svensk norm.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Huddinge kommun (2015). Parkprogram, parkplan. (An example of park classes: pocket park, local park, district park of at least 1.5 ha; 300 m as the goal, 500 m where parks are lacking today.)</source>
   <translation>Huddinge kommun (2015). Parkprogram, parkplan. (Ett exempel på parkklasser: närpark, lokalpark, stadsdelspark på minst 1,5 ha; 300 m som mål, 500 m där parker saknas i dag.)</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>I to V, from the mode and the interval.</source>
   <translation>I till V, efter trafikslag och tid mellan avgångar.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>I: the best served stops</source>
   <translation>I: bäst försörjda hållplatser</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>II</source>
   <translation>II</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>III</source>
   <translation>III</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>INSPIRE</source>
   <translation>Inspire</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>IV</source>
   <translation>IV</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Id in the feed, of the station or first platform.</source>
   <translation>Id i tidtabellen, för stationen eller det första hållplatsläget.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Identifier</source>
   <translation>Beteckning</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Identifier after</source>
   <translation>Beteckning efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Identifier before</source>
   <translation>Beteckning före</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Identity</source>
   <translation>Identitet</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Identity as the source has it.</source>
   <translation>Identitet så som källan anger den.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Im, H. N. &amp; Choi, C. G. (2019). The hidden side of the entropy-based land-use mix index. Urban Studies 56(9), 1865-1881. (What the index cannot tell.)</source>
   <translation>Im, H. N. &amp; Choi, C. G. (2019). The hidden side of the entropy-based land-use mix index. Urban Studies 56(9), 1865-1881. (Vad indexet inte kan säga.)</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>In English</source>
   <translation>På engelska</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>In Swedish</source>
   <translation>På svenska</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>In all areas together.</source>
   <translation>I alla områden tillsammans.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>In all areas with a value.</source>
   <translation>I alla områden med ett värde.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>In balance (0.75 to 1.5)</source>
   <translation>I balans (0,75 till 1,5)</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>In each area by itself, or within a distance of each place. A small area says little by itself.</source>
   <translation>I varje område för sig, eller inom ett avstånd från varje plats. Ett litet område säger lite för sig självt.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>In metres, or per cent of canopy cover. Let it reach beyond the study area by at least the radius. Its cells are those of the result; they need not be square. A raster in degrees or Web Mercator is brought to a coordinate system with true metres first, because areas are wrong there.</source>
   <translation>I meter, eller procent krontäckning. Låt det nå minst en radie utanför studieområdet. Dess celler blir resultatets; de behöver inte vara kvadratiska. Ett raster i grader eller Web Mercator transformeras först till ett koordinatsystem med verkliga meter, eftersom areor blir fel där.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>In recipes: {words}.</source>
   <translation>I recept: {words}.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>In square metres. With it, and with retail land among the land use, the component is a floor area ratio; without it the number of services per square kilometre.</source>
   <translation>I kvadratmeter. Med det, och med handelsmark i markanvändningen, är komponenten ett exploateringstal; utan det antalet servicepunkter per kvadratkilometer.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>In the area, or within the distance.</source>
   <translation>I området, eller inom avståndet.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>In the areas as they are drawn; in a circle around each place; or on the ground beside the streets within a way from each place (slow for many thousand places).</source>
   <translation>I områdena som de är ritade; i en cirkel runt varje plats; eller på marken längs gatorna inom en väg från varje plats (långsamt för många tusen platser).</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>In which houses do the people of a grid square or district live? The people of every area are shared out among the homes in it, by floor area, volume, footprint or number of dwellings (dasymetric mapping). Nobody is lost and nobody is made up: the people of each area are the same before and after, and areas with people but without a home are put on a point of their own or listed. It is an estimate: within an area it knows only the size of buildings. Small numbers may reveal persons; follow your rules on confidentiality before you share the result.</source>
   <translation>I vilka hus bor människorna i en ruta eller ett område? Varje områdes boende fördelas på bostäderna i området efter bruttoarea, volym, byggnadsarea eller antal bostäder (dasymetrisk kartering). Ingen försvinner och ingen tillkommer: varje områdes boende är lika många före och efter, och områden med boende men utan bostad får en egen punkt eller redovisas i en lista. Det är en uppskattning: inom ett område bygger den bara på byggnadernas storlek. Små tal kan röja personer; följ kommunens regler om sekretess innan resultatet delas.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>In your own words, as given.</source>
   <translation>Med dina egna ord, så som det angavs.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>InVEST, issue 2155: population rasters must be resampled with their totals kept.</source>
   <translation>InVEST, ärende 2155: befolkningsraster måste omsamplas så att summan bevaras.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Income at each place before: a number, or a class whose order is given below. It ranks the people.</source>
   <translation>Inkomst på varje plats före: ett tal, eller en klass vars ordning anges nedan. Den rangordnar personerna.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Income at each place, or of the area it lies in: a number, or a class whose order is given below. Per person or household, not the sum of an area. It ranks the people; its amounts do not count. Income of areas hides differences within them.</source>
   <translation>Inkomst på varje plats, eller i området den ligger i: ett tal, eller en klass vars ordning anges nedan. Per person eller hushåll, inte summan för ett område. Den rangordnar personerna; beloppen räknas inte. Inkomst för områden döljer skillnader inom dem.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Income classes, lowest first</source>
   <translation>Inkomstklasser, lägst först</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Income field</source>
   <translation>Inkomstfält</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Inequality within and between groups</source>
   <translation>Ojämlikhet inom och mellan grupper</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Inputs</source>
   <translation>Indata</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Instead of amount fields: buildings, plots or places with a use. A polygon across a border is split by area, a point on a border belongs to one area alone.</source>
   <translation>I stället för mängdfält: byggnader, tomter eller platser med en användning. En yta över en gräns delas efter area, en punkt på en gräns hör till ett enda område.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Integration (NAIN), whole network</source>
   <translation>Integration (NAIN), hela nätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Integration (NAIN), {}</source>
   <translation>Integration (NAIN), {}</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Intersection density</source>
   <translation>Korsningstäthet</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Intersection density and connected streets</source>
   <translation>Korsningstäthet och sammanhängande gator</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Intersections</source>
   <translation>Korsningar</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Is a district homes alone, or homes with shops, work and schools among them? The mix is measured over the classes you name, and their number is fixed: a district that lacks one of them is less mixed, and districts can be compared. Amounts come from fields of the areas (floor area per use), or from a layer of buildings, plots or places with a use. Uses that are not named are no part of the mix; how much they are is told. The index knows how even the classes are, not which they are: half homes, half heavy industry is as mixed as half homes, half shops. So look at the shares as well.</source>
   <translation>Är en stadsdel bara bostäder, eller bostäder blandade med butiker, arbetsplatser och skolor? Blandningen mäts över de klasser du anger, och deras antal ligger fast: en stadsdel som saknar en av dem är mindre blandad, och stadsdelar kan jämföras. Mängderna kommer från fält i områdena (bruttoarea per användning), eller från ett lager med byggnader, tomter eller platser med en användning. Användningar som inte anges ingår inte i blandningen; hur mycket de utgör redovisas. Måttet visar hur jämna klasserna är, inte vilka de är: hälften bostäder och hälften tung industri är lika blandat som hälften bostäder och hälften butiker. Se därför också på andelarna.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Is land built on faster than people come? The UN's indicator 11.3.1 divides the land consumption rate by the population growth rate. The ratio is wild where the population hardly changes and misleading where it falls, so both rates are shown apart, the ratio only where the growth is clear, and built-up land per person at both dates beside it. Both layers must be made in the same way: a finer map of the second date looks like growth.</source>
   <translation>Bebyggs mark snabbare än befolkningen växer? FN:s indikator 11.3.1 delar markförbrukningens takt med befolkningens tillväxttakt. Kvoten svänger kraftigt där befolkningen knappt ändras och är missvisande där den minskar. Därför visas båda takterna var för sig, kvoten bara där tillväxten är tydlig, och bebyggd mark per person vid båda tidpunkterna bredvid. Båda lagren måste vara gjorda på samma sätt: en finare karta vid den andra tidpunkten ser ut som tillväxt.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Is there enough of a service where people need it, now and when the plan is built? For every area, what people need (so many children, so much for each) against what there is: preschool places, seats in a library, square metres of park. A surplus in one area does not fill a gap in another, so what is missing is added up by itself. The norm is yours: none is assumed, since no national one holds for all. Run it once for each service, or as a batch.</source>
   <translation>Finns det tillräckligt av en viss service där människor behöver den, nu och när planen är utbyggd? För varje område ställs det som behövs (så många barn, så mycket för varje) mot det som finns: förskoleplatser, sittplatser på biblioteket, kvadratmeter park. Ett överskott i ett område fyller inte en brist i ett annat, så bristen summeras för sig. Normen väljer du själv: ingen förutsätts, eftersom ingen nationell norm gäller överallt. Kör en gång för varje servicetyp, eller som batchprocess.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Island (block)</source>
   <translation>Kvarter (island)</translation>
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
   <location filename="processing/toolbox/resolving.py" />
   <source>It has no default: choose or write it, and run again.</source>
   <translation>Det finns inget förvalt värde: välj eller skriv det och kör igen.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Its lower left corner: east and north in 13 digits as Statistics Sweden writes it in SWEREF 99 TM, else in the manner of INSPIRE.</source>
   <translation>Rutans nedre vänstra hörn: öst och nord med 13 siffror så som SCB skriver det i SWEREF 99 TM, annars på Inspires sätt.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Its name as it is written for another run.</source>
   <translation>Dess namn så som det skrivs för en annan körning.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="green_space_factor" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <source>Its name, or its number in the layer.</source>
   <translation>Dess namn, eller dess nummer i lagret.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Jobs</source>
   <translation>Arbetstillfällen</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Jobs (estimate)</source>
   <translation>Arbetstillfällen (uppskattning)</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Jobs and residents count</source>
   <translation>Arbetstillfällen och boende räknas</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Jobs field</source>
   <translation>Fält för arbetstillfällen</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Jobs field of the workplaces</source>
   <translation>Arbetsplatsernas fält för arbetstillfällen</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Jobs per employed resident</source>
   <translation>Arbetstillfällen per förvärvsarbetande boende</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Joining streets</source>
   <translation>Fogar ihop gator</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>Joining tolerance</source>
   <translation>Hopfogningstolerans</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Junctions</source>
   <translation>Korsningar</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Junctions divided by junctions and dead ends.</source>
   <translation>Korsningar delat med korsningar och återvändsgator.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Junctions in the area or on its border.</source>
   <translation>Korsningar i området eller på dess gräns.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="intersection_density" />
   <source>Junctions merge within</source>
   <translation>Korsningar slås ihop inom</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Junctions of three or more streets per square kilometre.</source>
   <translation>Korsningar med tre eller fler gator per kvadratkilometer.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Junctions per square kilometre</source>
   <translation>Korsningar per kvadratkilometer</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Kakwani, N., Wagstaff, A. &amp; van Doorslaer, E. (1997). Socioeconomic inequalities in health: measurement, computation, and statistical inference. Journal of Econometrics 77, 87-103. The formula as in the World Bank's Technical Note 7, The concentration index; not verified against the article itself.</source>
   <translation>Kakwani, N., Wagstaff, A. &amp; van Doorslaer, E. (1997). Socioeconomic inequalities in health: measurement, computation, and statistical inference. Journal of Econometrics 77, 87-103. Formeln som i Världsbankens Technical Note 7, The concentration index; inte kontrollerad mot själva artikeln.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Keep one row for every surface.</source>
   <translation>Behåll en rad för varje yta.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Keeps what touches these polygons, uncut; preferably wider than the study area. Where it is left empty, everything in the file is kept.</source>
   <translation>Behåller det som rör vid dessa polygoner, oklippt; gärna större än studieområdet. Lämnas det tomt behålls allt i filen.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Key of the factor table; else the layer's word.</source>
   <translation>Nyckel i faktortabellen; annars lagrets ord.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Kilometres of street per square kilometre, two carriageways side by side counted once.</source>
   <translation>Kilometer gata per kvadratkilometer; två körbanor bredvid varandra räknas en gång.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>Kind</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Kind and number, as in way/123.</source>
   <translation>Typ och nummer, som i way/123.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Kind field</source>
   <translation>Fält för slag</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Kind of addition</source>
   <translation>Typ av tillägg</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Kind of street</source>
   <translation>Gatutyp</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <location filename="plan_to_future" />
   <source>Kind of surface</source>
   <translation>Typ av yta</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Kind, in English</source>
   <translation>Typ, på engelska</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Kind, in Swedish</source>
   <translation>Typ, på svenska</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Kinds missing</source>
   <translation>Servicetyper som saknas</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Kinds of service and how many reach them</source>
   <translation>Servicetyper och hur många som når dem</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Kinds of use and their shares.</source>
   <translation>Typer av användning och deras andelar.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Kinds reached</source>
   <translation>Servicetyper som nås</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Kinds that count</source>
   <translation>Servicetyper som räknas</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Known number of people</source>
   <translation>Känt antal boende</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <source>Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830.</source>
   <translation>Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830. (Its 30 % is of tree canopy in a neighbourhood; it is no norm for other classes.)</source>
   <translation>Konijnendijk, C. C. (2023). Evidence-based guidelines for greener, healthier, more resilient neighbourhoods: introducing the 3-30-300 rule. Journal of Forestry Research 34, 821-830. (Dess 30 % gäller krontäckning i ett grannskap; det är ingen norm för andra klasser.)</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <source>Konijnendijk, Journal of Forestry Research 34</source>
   <translation>Konijnendijk, Journal of Forestry Research 34</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Kruuse, A. (2011). The Green Space Factor and the Green Points System. GRaBS Expert Paper 6. Town and Country Planning Association, London. (Malmö's factors; its table was read.)</source>
   <translation>Kruuse, A. (2011). The Green Space Factor and the Green Points System. GRaBS Expert Paper 6. Town and Country Planning Association, London. (Malmös faktorer; tabellen har lästs.)</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Kwan, M.-P. (1998). Space-time and integral measures of individual accessibility. Geographical Analysis 30(3), 191-216 (negative exponential decay).</source>
   <translation>Kwan, M.-P. (1998). Space-time and integral measures of individual accessibility. Geographical Analysis 30(3), 191-216 (negativt exponentiellt avtagande).</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>LCRPGR</source>
   <translation>LCRPGR</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Lakes and sea, or other ground that should be no part of the base area of the areas. The circles around homes are whole, water included.</source>
   <translation>Sjöar och hav, eller annan mark som inte ska ingå i områdenas basyta. Cirklarna runt bostäderna är hela, vatten inräknat.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land and people</source>
   <translation>Mark och befolkning</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land consumption</source>
   <translation>Markförbrukning</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land consumption and population growth</source>
   <translation>Markförbrukning och befolkningstillväxt</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land consumption of the whole</source>
   <translation>Markförbrukning totalt</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land consumption rate</source>
   <translation>Markförbrukningens takt</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Land cover</source>
   <translation>Marktäcke</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Land cover raster</source>
   <translation>Marktäckeraster</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land grows faster than people</source>
   <translation>Marken växer snabbare än befolkningen</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Land grows, people do not</source>
   <translation>Marken växer men inte befolkningen</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Land use</source>
   <translation>Markanvändning</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Land use overlaps at {n} places: ground that lies in two areas counts for both uses.</source>
   <translation>Markanvändningen överlappar på {n} platser: mark som ligger i två ytor räknas för båda användningarna.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Land-use mix</source>
   <translation>Funktionsblandning</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Land-use mix, 0 to 1</source>
   <translation>Funktionsblandning, 0 till 1</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Landsat</source>
   <translation>Landsat</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Lantmäteriet</source>
   <translation>Lantmäteriet</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Lantmäteriet, skiktbeskrivning och kodlista, tema Byggnadsverk.</source>
   <translation>Lantmäteriet, skiktbeskrivning och kodlista, tema Byggnadsverk.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Large enough in all</source>
   <translation>Stor nog totalt</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Large enough in one piece</source>
   <translation>Stor nog i ett stycke</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Largest class</source>
   <translation>Största klassen</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Largest form of tenure</source>
   <translation>Största upplåtelseformen</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Largest free piece</source>
   <translation>Största sammanhängande friyta</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Largest gap</source>
   <translation>Största glapp</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Largest house</source>
   <translation>Största småhus</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Largest share</source>
   <translation>Största andelen</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Layer</source>
   <translation>Lager</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Layer of uses</source>
   <translation>Lager med användningar</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Layer or table with the result before, people, groups and income.</source>
   <translation>Lager eller tabell med resultatet före, befolkning, grupper och inkomst.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Layer with the result after. For two fields of one layer choose that layer here too.</source>
   <translation>Lager med resultatet efter. För två fält i samma lager: välj det lagret även här.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Leave it empty to make a grid.</source>
   <translation>Lämna tomt för att göra ett rutnät.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Left out</source>
   <translation>Blir utan</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Left out: its layer is not given</source>
   <translation>Utgår: lagret är inte angivet</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Left out: meets no threshold</source>
   <translation>Blir utan: uppfyller inget tröskelvärde</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Left out: not part of this formula</source>
   <translation>Utgår: ingår inte i den här formeln</translation>
  </message>
  <message>
   <location filename="processing/toolbox/finishing.py" />
   <source>Legend and history could not be stored in {layer}: {why}</source>
   <translation>Teckenförklaring och historik kunde inte sparas i {layer}: {why}</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Length</source>
   <translation>Längd</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Length of the segment along its line.</source>
   <translation>Segmentets längd längs linjen.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Length of the way along the streets; empty where there is none.</source>
   <translation>Vägens längd längs gatorna; tomt där ingen väg finns.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Length of the way along the streets; empty where there is none. After the change; empty where nothing is changed.</source>
   <translation>Vägens längd längs gatorna; tomt där ingen väg finns. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Length of the way within which people or destinations count as reached.</source>
   <translation>Väglängd inom vilken boende eller målpunkter räknas som nådda.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Lerman, R. I. &amp; Yitzhaki, S. (1989). Improving the accuracy of estimates of Gini coefficients. Journal of Econometrics 42, 43-47.</source>
   <translation>Lerman, R. I. &amp; Yitzhaki, S. (1989). Improving the accuracy of estimates of Gini coefficients. Journal of Econometrics 42, 43-47.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Less equal after, but better on average: Gini {after}, before {before}.</source>
   <translation>Mindre jämlikt efter, men bättre i genomsnitt: Gini {after}, före {before}.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Less equal after: Gini {after}, before {before}.</source>
   <translation>Mindre jämlikt efter: Gini {after}, före {before}.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Let every use be in one class only.</source>
   <translation>Låt varje användning höra till en enda klass.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>Level</source>
   <translation>Nivå</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>Level field</source>
   <translation>Nivåfält</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Level of the base area</source>
   <translation>Basytans nivå</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Levien, R. (2016). Inside the fastest font renderer in the world. (The signed-area accumulation.)</source>
   <translation>Levien, R. (2016). Inside the fastest font renderer in the world. (Summeringen av areor med tecken.)</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <location filename="ui/menu.py" />
   <source>Library of tools</source>
   <translation>Verktygsbibliotek</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Like the worst-served tenth</source>
   <translation>Som den sämst försörjda tiondelen</translation>
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
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
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
   <location filename="spacematrix" />
   <source>Lines in the middle of streets, for the network density: those inside a base area count in full, those on its edge half, since the neighbour has the other half.</source>
   <translation>Linjer i gatornas mitt, för nätverkstätheten: de inne i en basyta räknas helt, de på dess kant till hälften, eftersom grannen har den andra hälften.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
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
   <location filename="processing/methods/three_thirty.py" />
   <source>Lines of sight need a surface model and a terrain model.</source>
   <translation>Siktlinjer kräver en ytmodell och en terrängmodell.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Lines on different levels share a vertex but are not joined</source>
   <translation>Linjer på olika nivåer delar en brytpunkt men är inte hopfogade</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <source>Lines or areas nobody crosses: railways, fences, building sites. Streets are cut there, except on bridges and in tunnels (a level other than 0).</source>
   <translation>Linjer eller ytor som ingen korsar: järnvägar, stängsel, byggarbetsplatser. Gatorna klipps där, utom på broar och i tunnlar (annan nivå än 0).</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Lines or areas that nobody crosses after the change: a railway, a road, a building site.</source>
   <translation>Linjer eller ytor som ingen korsar efter förändringen: en järnväg, en väg, en byggarbetsplats.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Lines people can walk along: they give the ground of the streets, by their width, and the ways from homes. May be left out where the ground of streets is given as areas and there are no homes.</source>
   <translation>Linjer som människor kan gå längs: de ger gatornas mark, genom sin bredd, och vägarna från bostäderna. Kan utelämnas där gatornas mark anges som ytor och inga bostäder anges.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="check_street_network" />
   <source>Lines people can walk or cycle on: from OpenStreetMap, NVDB or the municipality's own data. Let the layer reach beyond the study area, at least as far as people may walk.</source>
   <translation>Linjer där man kan gå eller cykla: från OpenStreetMap, NVDB eller kommunens egna data. Låt lagret nå utanför studieområdet, minst så långt som människor kan tänkas gå.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Lines people can walk or cycle on: from OpenStreetMap, NVDB or the municipality's own data. Let the layer reach beyond the study area, at least as far as people may walk. Together with the green spaces it is what the 300 m are judged by.</source>
   <translation>Linjer där man kan gå eller cykla: från OpenStreetMap, NVDB eller kommunens egna data. Låt lagret nå utanför studieområdet, minst så långt som människor kan tänkas gå. Tillsammans med grönområdena är det vad de 300 metrarna bedöms efter.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Lines people can walk or cycle on: from OpenStreetMap, NVDB or the municipality's own data. Let the layer reach beyond the study area, at least as far as people may walk. Without streets, distances are straight lines: shorter than any way on foot, so that too many people seem to be near.</source>
   <translation>Linjer som man kan gå eller cykla på: från OpenStreetMap, NVDB eller kommunens egna data. Låt lagret nå utanför studieområdet, minst så långt som människor kan tänkas gå. Utan gator mäts avstånden fågelvägen: kortare än någon gångväg, så att för många verkar bo nära.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Local closeness and betweenness of streets</source>
   <translation>Gatornas lokala närhet och genomgångsvärde</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Logarithmic rate of growth per year.</source>
   <translation>Logaritmisk tillväxttakt per år.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>London</source>
   <translation>London</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>London Urban Greening Factor, London Plan 2021 (partly from memory)</source>
   <translation>London Urban Greening Factor, London Plan 2021 (delvis ur minnet)</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Long detour above</source>
   <translation>Gräns för lång omväg</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Long detours</source>
   <translation>Långa omvägar</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Long detours, after</source>
   <translation>Långa omvägar, efter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Longer by</source>
   <translation>Längre med</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Longest detours today</source>
   <translation>Längsta omvägarna i dag</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Longest way to the building</source>
   <translation>Längsta avstånd till byggnaden</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="job_housing_balance" />
   <source>Longest way to the street</source>
   <translation>Längsta väg till gatan</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <location filename="processing/methods/completeness.py" />
   <location filename="processing/methods/detours.py" />
   <location filename="processing/methods/nearest.py" />
   <location filename="processing/methods/opportunities.py" />
   <location filename="processing/methods/serving.py" />
   <location filename="processing/methods/walkability.py" />
   <source>Looking at the edge of the data</source>
   <translation>Undersöker datagränsen</translation>
  </message>
  <message>
   <location filename="processing/methods/street_check.py" />
   <source>Looking for gaps and crossings</source>
   <translation>Söker glapp och korsningar</translation>
  </message>
  <message>
   <location filename="processing/methods/play_area.py" />
   <source>Looking for steep ground</source>
   <translation>Letar brant mark</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Lorenz</source>
   <translation>Lorenz</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_measures.py" />
   <source>Lorenz curve</source>
   <translation>Lorenzkurva</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Lorenz curve, and concentration curve by income, at every hundredth of the people, for everyone and every group that is shown.</source>
   <translation>Lorenzkurva, och koncentrationskurva efter inkomst, vid varje hundradel av personerna, för alla och för varje grupp som visas.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Lorenz curve: people from the lowest value to the highest. Concentration curve: from the lowest income to the highest.</source>
   <translation>Lorenzkurva: personer från lägsta till högsta värdet. Koncentrationskurva: från lägsta till högsta inkomsten.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Loses its way</source>
   <translation>Förlorar sin väg</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>Low values are bad for people.</source>
   <translation>Låga värden är dåliga för människor.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Lowest quality that counts</source>
   <translation>Lägsta kvalitet som räknas</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Luo, W., &amp; Qi, Y. (2009). An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care physicians. Health &amp; Place 15(4), 1100-1107. The weights 1, 0.68, 0.22 are those PySAL's access takes from it; 1, 0.42, 0.03 are not verified against the original. The original's zones are 0-10, 10-20 and 20-30 minutes by car.</source>
   <translation>Luo, W., &amp; Qi, Y. (2009). An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care physicians. Health &amp; Place 15(4), 1100-1107. Vikterna 1, 0,68, 0,22 är de som PySAL:s access tar därifrån; 1, 0,42, 0,03 är inte kontrollerade mot originalet. Originalets zoner är 0-10, 10-20 och 20-30 minuter med bil.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Luo, W., &amp; Wang, F. (2003). Measures of spatial accessibility to health care in a GIS environment: synthesis and a case study in the Chicago region. Environment and Planning B 30(6), 865-884.</source>
   <translation>Luo, W., &amp; Wang, F. (2003). Measures of spatial accessibility to health care in a GIS environment: synthesis and a case study in the Chicago region. Environment and Planning B 30(6), 865-884.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>M2SFCA</source>
   <translation>M2SFCA</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Main building</source>
   <translation>Huvudbyggnad</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>Make it, or choose another destination.</source>
   <translation>Skapa den, eller välj en annan plats att spara på.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Makes homes (points with dwellings and people) out of a building layer: from the number of dwellings where it is given, else from floor area and plain assumptions that you can change. Every result says which rule it comes from. With a known number of people, such as the municipality's, the estimate is scaled to it. Where there are areas with people, Population to buildings is the better way.</source>
   <translation>Gör bostäder (punkter med bostäder och boende) av ett byggnadslager: ur antalet bostäder där det är angivet, annars ur bruttoarea och enkla antaganden som du kan ändra. Varje resultat säger vilken regel det kommer ur. Med ett känt antal boende, till exempel kommunens, anpassas uppskattningen till det. Där det finns områden med boende är Fördela befolkning på byggnader ett bättre verktyg.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Makes homes out of address points: with the number of dwellings where the address has it, else with its part of the dwellings estimated for the building it stands in or at, else with the number you assume. Every address says which rule it comes from. With a known number of people the estimate is scaled to it.</source>
   <translation>Gör bostäder av adresspunkter: med antalet bostäder där adressen har det, annars med dess del av de bostäder som uppskattas för byggnaden den ligger i eller vid, annars med det antal du antar. Varje adress säger vilken regel den kommer ur. Med ett känt antal boende anpassas uppskattningen till det.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>Making the future layers</source>
   <translation>Gör de framtida lagren</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Malmö, 2011</source>
   <translation>Malmö, 2011</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <source>Margin around buildings</source>
   <translation>Marginal runt byggnader</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Matters on one-way streets only.</source>
   <translation>Spelar bara roll på enkelriktade gator.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="distribution_of_a_result" />
   <location filename="zonal_statistics_exact" />
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Mean</source>
   <translation>Medelvärde</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Mean NDVI</source>
   <translation>Medelvärde av NDVI</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Mean and deviation given</source>
   <translation>Medelvärde och standardavvikelse angivna</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Mean and deviation of this run</source>
   <translation>Medelvärde och standardavvikelse från den här körningen</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Mean before</source>
   <translation>Medelvärde före</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Mean by which it is measured.</source>
   <translation>Medelvärdet den mäts mot.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Mean change</source>
   <translation>Genomsnittlig förändring</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Mean change for the people before, at places with a value before and after.</source>
   <translation>Genomsnittlig förändring för dem som bor där före, på platser med värde både före och efter.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Mean change over the destinations that have a way both before and after: above 0 ways become longer.</source>
   <translation>Medelförändring över de målpunkter som har en väg både före och efter: över 0 blir vägarna längre.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Mean dwelling area (BOA)</source>
   <translation>Genomsnittlig boarea (BOA)</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Mean interval</source>
   <translation>Genomsnittlig tid mellan avgångar</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Mean intervals that part the categories: below 5 minutes, 5 to below 10, and so on to 60. A stop served more seldom has no category.</source>
   <translation>Genomsnittliga tider mellan avgångar som skiljer kategorierna åt: under 5 minuter, 5 till under 10 och så vidare till 60. En hållplats med glesare trafik har ingen kategori.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Mean length of a street segment</source>
   <translation>Gatusegmentens medellängd</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="processing/methods/equity_page.py" />
   <source>Mean log deviation</source>
   <translation>Genomsnittlig logavvikelse</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean log deviation, all</source>
   <translation>Genomsnittlig logavvikelse, totalt</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean log deviation, between the groups</source>
   <translation>Genomsnittlig logavvikelse, mellan grupperna</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean log deviation, share between</source>
   <translation>Genomsnittlig logavvikelse, andel mellan grupperna</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean log deviation, within the groups</source>
   <translation>Genomsnittlig logavvikelse, inom grupperna</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean of the tenth with the highest income over the mean of the four tenths with the lowest.</source>
   <translation>Medelvärdet för tiondelen med högst inkomst delat med medelvärdet för de fyra tiondelarna med lägst.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Mean of the values, weighted by area. It says nothing where cells hold class codes.</source>
   <translation>Värdenas medelvärde, viktat med arean. Det säger inget där cellerna innehåller klasskoder.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Mean of the vegetation index over the ground with data.</source>
   <translation>Vegetationsindexets medelvärde över den mark som har data.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean of the worst-served tenth</source>
   <translation>Medelvärde för den sämst försörjda tiondelen</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Mean over all destinations with a way of the way along the streets divided by the straight distance.</source>
   <translation>Medelvärde, över alla målpunkter med väg, av vägen längs gatorna delad med fågelvägen.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Mean over all destinations with a way of the way along the streets divided by the straight distance. After the change; empty where nothing is changed.</source>
   <translation>Medelvärde, över alla målpunkter med väg, av vägen längs gatorna delad med fågelvägen. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Mean over all people at homes of the density around them. It does not depend on the areas.</source>
   <translation>Medelvärde över alla boende av tätheten runt deras bostad. Det beror inte på områdena.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Mean over people of the density of the area they live in. It grows as areas get smaller.</source>
   <translation>Medelvärde över människor av tätheten i området de bor i. Det växer när områdena blir mindre.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Mean over the people of the area of the density around their homes; empty where nobody lives.</source>
   <translation>Medelvärde över områdets befolkning av tätheten runt deras bostäder; tomt där ingen bor.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="distribution" />
   <source>Mean over the people of the group.</source>
   <translation>Medelvärde över personerna i gruppen.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Mean over the worst-served 10 % of the people of the group; who straddles the cut counts in part.</source>
   <translation>Medelvärde över de sämst försörjda 10 % av gruppen; den som ligger på gränsen räknas till en del.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>Mean {mean}, median {median}, mean of the worst-served tenth {worst}, Gini {gini}.</source>
   <translation>Medelvärde {mean}, median {median}, medelvärde för den sämst försörjda tiondelen {worst}, Gini {gini}.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Mean, after</source>
   <translation>Medelvärde, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Mean, before</source>
   <translation>Medelvärde, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Mean, change</source>
   <translation>Medelvärde, förändring</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Mean, sum and share per class of a raster within areas: blocks, districts, small areas. Every cell counts with the exact part of it that lies within the area, so that small areas are right too and the parts of a town add up to the whole. Cells without data count nowhere; how much of each area has data is told, and areas that are not wholly covered are flagged. The raster is never resampled: the areas are brought to its coordinate system.</source>
   <translation>Medelvärde, summa och andel per klass för ett raster inom områden: kvarter, stadsdelar, basområden. Varje cell räknas med exakt den del som ligger inom området, så att även små områden blir rätt och ortens delar summerar till helheten. Celler utan data räknas inte; hur stor del av varje område som har data anges, och områden som inte är helt täckta markeras. Rastret samplas aldrig om: områdena transformeras till dess koordinatsystem.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Meaning</source>
   <translation>Betydelse</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Means and standard deviations of another run</source>
   <translation>Medelvärden och standardavvikelser från en annan körning</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Means and standard deviations, to be given to a run that shall be compared with this: {values}</source>
   <translation>Medelvärden och standardavvikelser, att ange för en körning som ska jämföras med den här: {values}</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Measure</source>
   <translation>Mått</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Measure distances in metres.</source>
   <translation>Mät avstånd i meter.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="intersection_density" />
   <source>Measured</source>
   <translation>Mäts</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>Measuring built-up land</source>
   <translation>Mäter bebyggd mark</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Measuring land uses</source>
   <translation>Mäter markanvändningen</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>Measuring streets</source>
   <translation>Mäter gator</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>Measuring streets and open space</source>
   <translation>Mäter gator och öppna platser</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>Measuring the distribution</source>
   <translation>Mäter fördelningen</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Measuring the ground</source>
   <translation>Mäter marken</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Median before</source>
   <translation>Median före</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Median time</source>
   <translation>Mediantid</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Median, after</source>
   <translation>Median, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Median, before</source>
   <translation>Median, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Median, change</source>
   <translation>Median, förändring</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Meets some thresholds</source>
   <translation>Uppfyller några tröskelvärden</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Men</source>
   <translation>Män</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Men who live there.</source>
   <translation>Män som bor där.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Metres along the streets, or minutes at a speed. Limits and thresholds are in the same unit.</source>
   <translation>Meter längs gatorna, eller minuter med en hastighet. Avståndsgränser och tröskelvärden anges i samma enhet.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Metres the way is longer after the change; below 0 shorter; empty where a way is missing.</source>
   <translation>Meter som vägen är längre efter förändringen; under 0 kortare; tomt där en väg saknas.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Metro</source>
   <translation>Tunnelbana</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Microsoft Planetary Computer. Adjusting for the Sentinel-2 baseline change. (The offset of 1000 from 25 January 2022.)</source>
   <translation>Microsoft Planetary Computer. Adjusting for the Sentinel-2 baseline change. (Förskjutningen på 1000 från den 25 januari 2022.)</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Minutes along the streets, at the speed of the way of travelling.</source>
   <translation>Minuter längs gatorna, i färdsättets hastighet.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Minutes of the window divided by the departures in the main direction; empty where there are none.</source>
   <translation>Antalet minuter delat med avgångarna i huvudriktningen; tomt där det inte finns några.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Minutes to each kind of service: 15 is the idea of Moreno et al. (2021). The straight ways to and from the street count, at walking speed.</source>
   <translation>Minuter till varje servicetyp: 15 är tanken hos Moreno m.fl. (2021). De raka vägarna till och från gatan räknas med, i gångtakt.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Minutes to the nearest of this kind, also beyond the time; empty where none can be reached along the streets.</source>
   <translation>Minuter till närmaste av denna typ, även bortom tiden; tomt där ingen kan nås längs gatorna.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Minutes to the nearest service of any kind that counts; empty where none can be reached.</source>
   <translation>Minuter till närmaste service av någon typ som räknas; tomt där ingen kan nås.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Minutes within which one of every kind is reached: those to the kind that is farthest away. Empty where a kind cannot be reached at all.</source>
   <translation>Minuter inom vilka en av varje servicetyp nås: tiden till den typ som ligger längst bort. Tomt där någon typ inte kan nås alls.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Missing</source>
   <translation>Brist</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Missing eco-effective area</source>
   <translation>Saknad ekoeffektiv yta</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Missing for the children</source>
   <translation>Saknas för barnen</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Missing packages</source>
   <translation>Saknade paket</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Missing to the size of the whole</source>
   <translation>Saknas till den totala storleken</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Missing, now</source>
   <translation>Brist, nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Missing, planned</source>
   <translation>Brist, planerat</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <source>Mix (entropy)</source>
   <translation>Funktionsblandning (entropi)</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Mix of tenures</source>
   <translation>Blandning av upplåtelseformer</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Mix of uses</source>
   <translation>Funktionsblandning</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Mode</source>
   <translation>Trafikslag</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Mode field</source>
   <translation>Fält för trafikslag</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>Models to open in the Model Designer</source>
   <translation>Modeller att öppna i modelldesignern</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Modes</source>
   <translation>Trafikslag</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Modes of high capacity</source>
   <translation>Trafikslag med hög kapacitet</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Modes rated one category better than all others. Known modes are bus, tram, metro, rail, ferry, cable and other. That metro is among them is our choice.</source>
   <translation>Trafikslag som får en kategori bättre än alla andra. Kända trafikslag är bus (buss), tram (spårvagn), metro (tunnelbana), rail (tåg), ferry (färja), cable (linbana) och other (annat). Att tunnelbanan är med är vårt val.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>More equal after, but worse on average: Gini {after}, before {before}.</source>
   <translation>Mer jämlikt efter, men sämre i genomsnitt: Gini {after}, före {before}.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>More equal after: Gini {after}, before {before}.</source>
   <translation>Mer jämlikt efter: Gini {after}, före {before}.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>More equal is not better by itself: all may have become worse. Read it with the means.</source>
   <translation>Mer jämlikt är inte i sig bättre: det kan ha blivit sämre för alla. Läs det tillsammans med medelvärdena.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Moreno, C., Allam, Z., Chabaud, D., Gall, C., &amp; Pratlong, F. (2021). Introducing the “15-Minute City”: sustainability, resilience and place identity in future post-pandemic cities. Smart Cities 4(1), 93-111.</source>
   <translation>Moreno, C., Allam, Z., Chabaud, D., Gall, C., &amp; Pratlong, F. (2021). Introducing the “15-Minute City”: sustainability, resilience and place identity in future post-pandemic cities. Smart Cities 4(1), 93-111.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>Most of the surface model lies more than 1 m below the terrain model: check that the two are not swapped and are in the same height system.</source>
   <translation>Det mesta av ytmodellen ligger mer än 1 m under terrängmodellen: kontrollera att de två inte är förväxlade och att de är i samma höjdsystem.</translation>
  </message>
  <message>
   <location filename="processing/methods/cell_moves.py" />
   <source>Most often that is a value for no data which the file does not name: state it with Translate in the Raster menu.</source>
   <translation>Oftast är det ett värde för saknade data som filen inte anger: ange det med Översätt i menyn Raster.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Mostly homes (below 0.75)</source>
   <translation>Mest bostäder (under 0,75)</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Mostly work (above 1.5)</source>
   <translation>Mest arbete (över 1,5)</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Move one end to the other; the repaired copy does.</source>
   <translation>Flytta den ena änden till den andra; den rättade kopian gör det.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>Moving people</source>
   <translation>Flyttar boende</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Moving people to the new cells</source>
   <translation>Flyttar boende till de nya cellerna</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Municipalities or districts with the number of people at both dates.</source>
   <translation>Kommuner eller stadsdelar med antalet personer vid båda tidpunkterna.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Municipality</source>
   <translation>Kommun</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Municipality code</source>
   <translation>Kommunkod</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>NACH</source>
   <translation>NACH</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>NAIN</source>
   <translation>NAIN</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>NASA SEDAC / CIESIN (2023). SDG indicator 11.7.1: urban public space, availability and access. (Where the 400 m were read; the year given for the UN metadata is not verified against the original.)</source>
   <translation>NASA SEDAC / CIESIN (2023). SDG indicator 11.7.1: urban public space, availability and access. (Här lästes de 400 metrarna; årtalet för FN:s metadata är inte kontrollerat mot originalet.)</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>NDVI</source>
   <translation>NDVI</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>NDVI and vegetated share</source>
   <translation>NDVI och andel vegetation</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>NMD</source>
   <translation>NMD</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>NVDB</source>
   <translation>NVDB</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Name and version of the factor table. Results of different tables cannot be compared.</source>
   <translation>Faktortabellens namn och version. Resultat från olika tabeller går inte att jämföra.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Name and version of the table.</source>
   <translation>Tabellens namn och version.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Name and version of your own table</source>
   <translation>Namn och version på egen tabell</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Name as the source has it.</source>
   <translation>Namn så som källan anger det.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>Name every class once.</source>
   <translation>Ange varje klass en gång.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Name field</source>
   <translation>Namnfält</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Name in a table that ships.</source>
   <translation>Namn i en medföljande tabell.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Name of the area.</source>
   <translation>Områdets namn.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Name of the facility, or its number in the layer; empty for polygons of all facilities as one.</source>
   <translation>Anläggningens namn, eller dess nummer i lagret; tomt för polygoner för alla anläggningar gemensamt.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Name of the municipality.</source>
   <translation>Kommunens namn.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Name of the plot</source>
   <translation>Tomtens namn</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Name of the result</source>
   <translation>Resultatets namn</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Name of the stop that gives the class.</source>
   <translation>Namnet på hållplatsen som ger klassen.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Name of the stop.</source>
   <translation>Hållplatsens namn.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Name on the ground.</source>
   <translation>Namnet på platsen.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Name or code of the square or area.</source>
   <translation>Rutans eller områdets namn eller kod.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Name two or more.</source>
   <translation>Ange två eller fler.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Names or ids of stations, separated by commas, that are junctions of several railway lines: they are rated one category better than other stations. Leave it empty for none.</source>
   <translation>Namn eller id, åtskilda av kommatecken, på stationer som är knutpunkter för flera järnvägslinjer: de får en kategori bättre än andra stationer. Lämna det tomt om det inte finns några.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Nature Based Solutions Institute. The 3-30-300 rule.</source>
   <translation>Nature Based Solutions Institute. The 3-30-300 rule.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Nature near the home within 300 m</source>
   <translation>Bostadsnära natur inom 300 m</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Naturvårdsverket, Nationella marktäckedata: basskikt.</source>
   <translation>Naturvårdsverket, Nationella marktäckedata: basskikt.</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Near and connected</source>
   <translation>Nära och sammanlänkat</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Near high capacity</source>
   <translation>Nära hög kapacitet</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>Near infrared has other cells and was resampled to those of red (bilinear).</source>
   <translation>Nära infrarött har andra celler och omsamplades till dem för rött (bilinjärt).</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Near low capacity</source>
   <translation>Nära låg kapacitet</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Near public transport (SDG 11.2.1)</source>
   <translation>Nära kollektivtrafik (SDG 11.2.1)</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="zonal_statistics_exact" />
   <source>Near the edge of the data</source>
   <translation>Nära datagränsen</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Near-infrared band</source>
   <translation>Band för nära infrarött</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Nearer destinations are not compared: on a few metres every ratio is large.</source>
   <translation>Närmare målpunkter jämförs inte: på några meter blir varje kvot stor.</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>Nearest destination</source>
   <translation>Närmaste målpunkt</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Nearest green space</source>
   <translation>Närmaste grönområde</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Nearest open public space</source>
   <translation>Närmaste öppna offentliga plats</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need</source>
   <translation>Behov</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need and supply in total</source>
   <translation>Behov och utbud totalt</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need minus supply where that is above 0, else 0.</source>
   <translation>Behov minus utbud där det är över 0, annars 0.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need of each person</source>
   <translation>Behov per person</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need, now</source>
   <translation>Behov, nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Need, planned</source>
   <translation>Behov, planerat</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Needed for distances along the streets only.</source>
   <translation>Behövs bara för avstånd längs gatorna.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Needs</source>
   <translation>Behöver</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Neighbourhood within</source>
   <translation>Grannskapets radie</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Neighbourhoods</source>
   <translation>Grannskap</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Neither a layer nor a raster is given.</source>
   <translation>Varken ett lager eller ett raster är angivet.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Neither grows</source>
   <translation>Ingen av dem växer</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Net residential density</source>
   <translation>Bostadstäthet netto</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Network</source>
   <translation>Nät</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Network density (N)</source>
   <translation>Nätverkstäthet (N)</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Network, in English</source>
   <translation>Nät, på engelska</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Network, in Swedish</source>
   <translation>Nät, på svenska</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>New</source>
   <translation>Nya</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>New and removed places</source>
   <translation>Nya och borttagna platser</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>New barriers</source>
   <translation>Nya barriärer</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>New barriers cut bridges and tunnels too</source>
   <translation>Nya barriärer bryter även broar och tunnlar</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>New links</source>
   <translation>Nya länkar</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>New links join streets within</source>
   <translation>Nya länkar ansluts till gator inom</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>New place</source>
   <translation>Ny plats</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Newly reached</source>
   <translation>Nytillkommet inom räckhåll</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>No address of {addresses} has a use that counts as homes.</source>
   <translation>Ingen adress i {addresses} har en användning som räknas som bostad.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No allowed use is stated</source>
   <translation>Ingen tillåten användning är angiven</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>No area of {land_use} has one of the uses {uses} in the field {field}.</source>
   <translation>Ingen yta i {land_use} har någon av användningarna {uses} i fältet {field}.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No area or number is known: it gives nothing</source>
   <translation>Varken area eller antal är känt: den ger inget</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No area to relate to</source>
   <translation>Ingen yta att relatera till</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>No buildings were given: wherever the surface model shows a roof, it counts as a tree.</source>
   <translation>Inga byggnader angavs: överallt där ytmodellen visar ett tak räknas det som ett träd.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No buildings: average storeys and open space ratio are not defined</source>
   <translation>Inga byggnader: medelvåningstal och OSR är inte definierade</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>No cell around the homes is of the chosen classes; check the classes.</source>
   <translation>Ingen cell runt bostäderna hör till de valda klasserna; kontrollera klasserna.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No children: no area per child</source>
   <translation>Inga barn: ingen yta per barn</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>No class</source>
   <translation>Ingen klass</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No code is stated</source>
   <translation>Ingen kod är angiven</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No connected way along the streets</source>
   <translation>Ingen sammanhängande väg längs gatorna</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>No convenient access</source>
   <translation>Inte lätt att nå</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No destination at the wanted straight distance</source>
   <translation>Ingen målpunkt på valt fågelvägsavstånd</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No destination left to reach</source>
   <translation>Ingen målpunkt kvar att nå</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>No dwellings are found at {addresses}.</source>
   <translation>Inga bostäder hittas vid {addresses}.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>No dwellings are found in {buildings}.</source>
   <translation>Inga bostäder hittas i {buildings}.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No employed residents, so there is no ratio</source>
   <translation>Inga förvärvsarbetande boende, därför ingen kvot</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>No feature has the class {absent}; there are: {known}.</source>
   <translation>Inget objekt har klassen {absent}; det finns: {known}.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>No feature of {buildings} has a use that counts as homes.</source>
   <translation>Inget objekt i {buildings} har en användning som räknas som bostad.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>No feature of {buildings} has a use that counts as homes: {found}.</source>
   <translation>Inget objekt i {buildings} har en användning som räknas som bostad: {found}.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>No feature of {destinations} has any of the classes {classes}.</source>
   <translation>Inget objekt i {destinations} har någon av klasserna {classes}.</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>No feature of {services} has one of the kinds {categories} in the field {field}.</source>
   <translation>Inget objekt i {services} har någon av typerna {categories} i fältet {field}.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>No field of {plan} tells the floor area.</source>
   <translation>Inget fält i {plan} anger bruttoarean.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>No field says what the additions are.</source>
   <translation>Inget fält säger vad tilläggen är.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>No field with the people of {homes} is chosen.</source>
   <translation>Inget fält med boende i {homes} är valt.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No floor area, plot ratio, or storeys with a built share</source>
   <translation>Varken bruttoarea, exploateringstal eller våningar med bebyggd andel</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>No form of tenure has more than half</source>
   <translation>Ingen upplåtelseform har mer än hälften</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No goal is stated for the plot</source>
   <translation>Inget mål är angivet för tomten</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No income is given here</source>
   <translation>Ingen inkomst är angiven här</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No junction, dead end or middle of a street inside: nothing to take a mean of</source>
   <translation>Ingen korsning, återvändsgata eller gatumitt innanför: inget att ta medelvärde av</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>No layer of what is demolished is given: all present homes stay.</source>
   <translation>Inget lager med det som rivs är angivet: alla nuvarande bostäder blir kvar.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>No mode field is given: all stops count as of low capacity.</source>
   <translation>Inget fält med trafikslag är angivet: alla hållplatser räknas som låg kapacitet.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>No part met</source>
   <translation>Ingen del uppfylld</translation>
  </message>
  <message>
   <location filename="processing/methods/matching.py" />
   <source>No place of {after} has an identifier that is in {before}: {field} and {other} have nothing in common.</source>
   <translation>Ingen plats i {after} har en beteckning som finns i {before}: {field} och {other} har inget gemensamt.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>No polygon of {plan} has both a known use and a floor area.</source>
   <translation>Ingen yta i {plan} har både en känd användning och en bruttoarea.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <location filename="processing/methods/report.py" />
   <source>No population field was given: every place counts as one person.</source>
   <translation>Inget befolkningsfält angavs: varje plats räknas som en person.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>No stop of {feed} has enough departures within the hours asked for.</source>
   <translation>Ingen hållplats i {feed} har tillräckligt många avgångar inom de valda timmarna.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_departures.py" />
   <source>No stop of {feed} lies within {boundary}.</source>
   <translation>Ingen hållplats i {feed} ligger inom {boundary}.</translation>
  </message>
  <message>
   <location filename="processing/methods/walking.py" />
   <source>No stop of {feed} with departures within the hours asked for lies near {homes}.</source>
   <translation>Ingen hållplats i {feed} med avgångar inom de valda timmarna ligger nära {homes}.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>No street is left of {streets} after joining and cutting.</source>
   <translation>Ingen gata återstår av {streets} efter hopfogning och klippning.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No street within the snapping distance</source>
   <translation>Ingen gata inom anslutningsavståndet</translation>
  </message>
  <message>
   <location filename="processing/methods/walking.py" />
   <source>No streets are given: distances are straight lines, and shorter than any way on foot.</source>
   <translation>Inga gator är angivna: avstånden är fågelvägen, och kortare än någon gångväg.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No surface is drawn here: counted as 0</source>
   <translation>Ingen yta är ritad här: räknas som 0</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No surface is drawn on the plot</source>
   <translation>Ingen yta är ritad på tomten</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>No trip of {feed} runs on any day: its calendar fits none of its trips.</source>
   <translation>Ingen tur i {feed} går någon dag: kalendern passar ingen av turerna.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>No trip of {feed} runs on {date}.</source>
   <translation>Ingen tur i {feed} går den {date}.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>No use field is given: all buildings count as homes.</source>
   <translation>Inget användningsfält är angivet: alla byggnader räknas som bostäder.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="processing/toolbox/styling.py" />
   <source>No value (see the reason)</source>
   <translation>Inget värde (se orsaken)</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No value is given here</source>
   <translation>Inget värde är angivet här</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>No way to any destination at the wanted straight distance</source>
   <translation>Ingen väg till någon målpunkt på valt fågelvägsavstånd</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>No way today</source>
   <translation>Ingen väg i dag</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nobody here needs the service: no coverage</source>
   <translation>Ingen här behöver servicen: ingen täckning</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="processing/spec/reasons.py" />
   <source>Nobody lives here</source>
   <translation>Ingen bor här</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>Nobody lives in {homes}.</source>
   <translation>Ingen bor i {homes}.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nobody within reach to share with</source>
   <translation>Ingen inom räckhåll att dela med</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Nobody's number is known: {areas} has no population field, and there is no layer of homes.</source>
   <translation>Antalet personer är inte känt: {areas} har inget befolkningsfält, och det finns inget lager med bostäder.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Node count to the power 1.2 divided by total depth: how few turns away everything is.</source>
   <translation>Antal noder upphöjt till 1,2 delat med totalt djup: hur få svängar bort allt ligger.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Node count, whole network</source>
   <translation>Antal noder, hela nätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Node count, {}</source>
   <translation>Antal noder, {}</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Not covered by any surface</source>
   <translation>Inte täckt av någon yta</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Not homes</source>
   <translation>Inte bostäder</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Not in the factor table and counted as 0: {surfaces}.</source>
   <translation>Finns inte i faktortabellen och räknas som 0: {surfaces}.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Not in the factor table: counted as 0</source>
   <translation>Finns inte i faktortabellen: räknas som 0</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Not known</source>
   <translation>Inte känt</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Not left out</source>
   <translation>Blir inte utan</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Not short of homes</source>
   <translation>Inte ont om bostäder</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Not short of jobs</source>
   <translation>Inte ont om arbetstillfällen</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Not shown in the toolbox until then: {titles}.</source>
   <translation>Visas inte i verktygslådan förrän dess: {titles}.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>Not stated</source>
   <translation>Uppgift saknas</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Note</source>
   <translation>Anmärkning</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nothing but water, or no extent at all</source>
   <translation>Bara vatten, eller ingen utsträckning alls</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nothing departs within the hours asked for</source>
   <translation>Inget avgår inom de valda timmarna</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>Nothing departs within the hours asked for.</source>
   <translation>Inget avgår inom de valda timmarna.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nothing else lies within the radius</source>
   <translation>Inget annat ligger inom radien</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>Nothing says how much floor the buildings of {buildings} have.</source>
   <translation>Inget säger hur stor bruttoarea byggnaderna i {buildings} har.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Nothing was built at the first date, so there is no rate</source>
   <translation>Inget var bebyggt vid första tidpunkten, därför ingen takt</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Now, or as planned.</source>
   <translation>Nu, eller som planerat.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Now: need {need}, supply {supply}; {deficit} are missing in {short} of {areas} areas, others have {surplus} to spare.</source>
   <translation>Nu: behov {need}, utbud {supply}; {deficit} saknas i {short} av {areas} områden, andra har {surplus} till övers.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Number field to compare, in the same unit.</source>
   <translation>Talfält att jämföra, i samma enhet.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Number field to compare.</source>
   <translation>Talfält att jämföra.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Number of cells with data, parts of cells counted as parts.</source>
   <translation>Antal celler med data, där delar av celler räknas som delar.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Number of dead ends</source>
   <translation>Antal återvändsgator</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Number of dwellings that are owned (äganderätt), mostly houses.</source>
   <translation>Antal bostäder med äganderätt, mest småhus.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Number of dwellings that are rented (hyresrätt).</source>
   <translation>Antal bostäder med hyresrätt.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Number of dwellings that are tenant-owned (bostadsrätt).</source>
   <translation>Antal bostäder med bostadsrätt.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Number of dwellings.</source>
   <translation>Antal bostäder.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Number of people at each place after, such as those the plan adds. Without it those of before count after too, and new places count nobody.</source>
   <translation>Antal personer på varje plats efter, till exempel med dem som planen ger plats för. Utan fältet räknas de som bor där före även efter, och nya platser räknas som tomma.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Number of people at each place before. Without it every place counts as one.</source>
   <translation>Antal personer på varje plats före. Utan fältet räknas varje plats som en.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Number of people at the first date.</source>
   <translation>Antal personer vid första tidpunkten.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Number of people at the second date.</source>
   <translation>Antal personer vid andra tidpunkten.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Number of people who live in all these buildings together, from a register: the estimates are multiplied so that they sum to it, and the log says by how much.</source>
   <translation>Antalet boende i alla dessa byggnader tillsammans, ur ett register: uppskattningarna multipliceras så att summan blir detta, och loggen säger med hur mycket.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Number of storeys.</source>
   <translation>Antal våningar.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Number of the destination in its layer, from 1.</source>
   <translation>Målpunktens nummer i lagret, från 1.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Number of the home in its layer, from 1.</source>
   <translation>Bostadens nummer i lagret, från 1.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Number of the polygon in the plan layer, from 1.</source>
   <translation>Ytans nummer i planlagret, från 1.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Number per all ground, where no floor area or no land use is given.</source>
   <translation>Antal per yta av all mark, där bruttoarea eller markanvändning inte är angiven.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Number, or weight, of the destinations within the length of way chosen.</source>
   <translation>Antal, eller vikt, av målpunkterna inom vald väglängd.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Number, or weight, of the destinations within the length of way chosen. After the change; empty where nothing is changed.</source>
   <translation>Antal, eller vikt, av målpunkterna inom vald väglängd. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Number, or weight, of the other segments within the radius.</source>
   <translation>Antal, eller vikt, av de andra segmenten inom radien.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OSM</source>
   <translation>OSM</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>OSR</source>
   <translation>OSR</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Of all areas together.</source>
   <translation>För alla områden tillsammans.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Of all areas with a value.</source>
   <translation>För alla områden med ett värde.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Of all days of a type on which anything runs, the one with the median number of trips is read; of several such days the earliest. The log says which.</source>
   <translation>Av alla trafikerade dagar av en typ läses den som har medianen av antalet turer; av flera sådana den tidigaste. Loggen säger vilken.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Of all dwellings.</source>
   <translation>Av alla bostäder.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Of all people of the group, the share that meets the threshold. Those without a value do not meet it.</source>
   <translation>Andelen av alla i gruppen som uppfyller tröskelvärdet. De som saknar värde uppfyller det inte.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Of all people of the group; those without a value do not meet it.</source>
   <translation>Av alla i gruppen; de som saknar värde uppfyller det inte.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Of all people; those whose home has no value count as not reaching it.</source>
   <translation>Av alla personer; de vars bostad saknar värde räknas inte till dem som når den.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Of streets without a width in a field or by class. An assumption, not a norm.</source>
   <translation>För gator utan bredd i ett fält eller per klass. Ett antagande, ingen norm.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Of the amount in the classes.</source>
   <translation>Av mängden i klasserna.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Of the circle around each place.</source>
   <translation>Cirkelns radie runt varje plats.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Of the dwellings of the area.</source>
   <translation>Av områdets bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Of the factor table {factors} the fields for surface, factor and unit are needed.</source>
   <translation>I faktortabellen {factors} behövs fälten för yta, faktor och enhet.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Of the ground with data within the radius.</source>
   <translation>Av marken med data inom radien.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Of the ground with data, how much has an index above the threshold.</source>
   <translation>Av marken med data, hur stor del som har ett index över tröskelvärdet.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Of the ground with data, how much lies under tree canopy.</source>
   <translation>Av marken med data, hur stor del som ligger under krontak.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Of the part of the area that has data.</source>
   <translation>Av den del av området som har data.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Of the parts of buildings within the base area.</source>
   <translation>För de delar av byggnader som ligger i basytan.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Of the people before at places that are there before and after.</source>
   <translation>Av dem som bor före på platser som finns både före och efter.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Of the whole area.</source>
   <translation>Av hela området.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Offset added to both bands</source>
   <translation>Förskjutning som läggs till båda banden</translation>
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
   <location filename="land_use_mix" />
   <source>One number field of the areas for each class, such as floor area of homes, shops, offices. Write 0 where there is none of a class: an empty field makes the mix unknown.</source>
   <translation>Ett talfält i områdena för varje klass, till exempel bruttoarea för bostäder, butiker, kontor. Skriv 0 där en klass saknas: ett tomt fält gör blandningen okänd.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>One of the three forms.</source>
   <translation>En av de tre formerna.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>One point for each address or entrance.</source>
   <translation>En punkt för varje adress eller entré.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>One row for all areas together, where overlapping areas count once.</source>
   <translation>En rad för alla områden tillsammans, där överlappande områden räknas en gång.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>One row for all areas together.</source>
   <translation>En rad för alla områden tillsammans.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>One row for all areas with a value together.</source>
   <translation>En rad för alla områden med ett värde tillsammans.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>One row for all people and for every group.</source>
   <translation>En rad för alla och för varje grupp.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>One row for each kind of surface on each plot, and one for the ground that no surface covers. The parts add up to the factor of the plot.</source>
   <translation>En rad för varje typ av yta på varje tomt, och en för den mark som ingen yta täcker. Delarna summerar till tomtens faktor.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>One row for each surface, with the fields that Green space factor of plots reads.</source>
   <translation>En rad för varje yta, med de fält som Grönytefaktor för tomter läser.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>One row for every group field whose groups are all people; a number field against the others.</source>
   <translation>En rad för varje gruppfält vars grupper tillsammans är alla; ett talfält mot de övriga.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>One row for now and one as planned: sums over the areas whose need and supply are known.</source>
   <translation>En rad för nu och en som planerat: summor över de områden vars behov och utbud är kända.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>One sum for each of these. The straight ways to and from the street count.</source>
   <translation>En summa för vart och ett av dessa. De raka vägarna till och från gatan räknas in.</translation>
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
   <location filename="processing/methods/comparison.py" />
   <source>Only after: new</source>
   <translation>Bara efter: ny</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Only before, or only after.</source>
   <translation>Bara före, eller bara efter.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>Only before: removed</source>
   <translation>Bara före: borttagen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>Only for areas, such as parks. Where streets meet the boundary: at every street that crosses or touches it (an area no street touches is entered at its nearest boundary points). At the nearest boundary point: also straight from the street nearest to the boundary, tried every 20 m along it, within the longest way to the street. At given entrances: only at the points of the layer of entrances.</source>
   <translation>Bara för ytor, som parker. Där gator möter gränsen: vid varje gata som korsar eller rör den (en yta som ingen gata rör nås vid sina närmaste punkter på gränsen). Vid närmaste punkt på gränsen: också rakt från den gata som ligger närmast gränsen, prövat var 20:e meter längs den, inom den längsta vägen till gatan. Vid angivna entréer: bara vid punkterna i entrélagret.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Only these count, and each gets a distance of its own. A number behind a colon is the distance the class should lie within, a plus sign joins classes, a name may stand before an equals sign: local park = pocket park + district park: 300, district park: 800. Leave it empty for all.</source>
   <translation>Bara dessa räknas, och var och en får ett eget avstånd. Ett tal efter ett kolon är det avstånd som klassen bör ligga inom, ett plustecken slår ihop klasser, ett namn kan stå före ett likhetstecken: lokalpark = närpark + stadsdelspark: 300, stadsdelspark: 800. Lämna tomt för alla.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Only with a timetable: stops with fewer departures in the main direction, per hour of the window, do not count. 0 takes every stop where anything departs; 3 is one every 20 minutes.</source>
   <translation>Bara med tidtabell: hållplatser med färre avgångar per timme i huvudriktningen räknas inte. 0 tar med alla hållplatser där något avgår; 3 är en avgång var 20:e minut.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>Only {n} of the rule's 3 parts are judged: for the others there are no data.</source>
   <translation>Bara {n} av regelns 3 delar bedöms: för de andra finns inga data.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Open ground for each m² of floor; not defined without buildings.</source>
   <translation>Öppen mark per m² bruttoarea; inte definierat utan byggnader.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Open public space</source>
   <translation>Öppna offentliga platser</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Open public space (15-20 %)</source>
   <translation>Öppna offentliga platser (15–20 %)</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Open public space and streets</source>
   <translation>Öppna offentliga platser och gator</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Open public space of the whole</source>
   <translation>Öppna offentliga platser totalt</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Open public space within 400 m walk</source>
   <translation>Öppen offentlig plats inom 400 m gångväg</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Open space ratio (OSR)</source>
   <translation>Öppen mark per bruttoarea (OSR)</translation>
  </message>
  <message>
   <location filename="ui/menu.py" />
   <source>Open this tool</source>
   <translation>Öppna detta verktyg</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>OpenStreetMap</source>
   <translation>OpenStreetMap</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OpenStreetMap Wiki, Key:access</source>
   <translation>OpenStreetMap Wiki, Key:access</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>OpenStreetMap Wiki, Key:layer</source>
   <translation>OpenStreetMap Wiki, Key:layer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>OpenStreetMap Wiki, Map features</source>
   <translation>OpenStreetMap Wiki, Map features</translation>
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
   <translation>Målpunkter som kan nås</translation>
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
   <location filename="green_space_factor" />
   <source>Other names for the same surface, for example in Swedish, that are also recognised in the layers.</source>
   <translation>Andra namn på samma yta, till exempel på svenska, som också känns igen i lagren.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Other street</source>
   <translation>Den andra gatan</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Other surfaces lie on it everywhere: they are counted</source>
   <translation>Andra ytor ligger på den överallt: de räknas</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Ottensmann, J. R. (2016). About population-weighted density. (Why neither is better than the other.)</source>
   <translation>Ottensmann, J. R. (2016). About population-weighted density. (Varför ingen är bättre än den andra.)</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <source>Outdoor play area at preschools</source>
   <translation>Friyta vid förskolor</translation>
  </message>
  <message>
   <location filename="school_outdoor_area" />
   <source>Outdoor play area at schools</source>
   <translation>Friyta vid skolor</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>Outlines of buildings; points need a field with dwellings or floor area.</source>
   <translation>Byggnadernas konturer; punkter behöver ett fält med bostäder eller bruttoarea.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <source>Outputs</source>
   <translation>Utdata</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside all of the areas</source>
   <translation>Utanför alla områden</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the context boundary</source>
   <translation>Utanför omgivningsgränsen</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the polygons people are moved to</source>
   <translation>Utanför polygonerna som boende flyttas till</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Outside the raster</source>
   <translation>Utanför rastret</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Over the whole period, of what was built up at the first date.</source>
   <translation>Över hela perioden, av det som var bebyggt vid första tidpunkten.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Overlap</source>
   <translation>Överlapp</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Overlapping pieces count once.</source>
   <translation>Delar som överlappar räknas en gång.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>PRD</source>
   <translation>PRD</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>PTAI</source>
   <translation>PTAI</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>PTAL</source>
   <translation>PTAL</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="processing/toolbox/parameters.py" />
   <source>Page to read and share</source>
   <translation>Sida att läsa och dela</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Pairs concerned most</source>
   <translation>Mest berörda par</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Pairs of other segments whose shortest way leads over this one, each pair once; pairs with several shortest ways are shared among them. With weights, the product of the weights of both.</source>
   <translation>Par av andra segment vars kortaste väg går över detta, varje par en gång; par med flera kortaste vägar delas mellan dem. Med vikter produkten av bådas vikter.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Pairs of other segments whose straightest way leads over this one, each pair once; pairs with several equally straight ways are shared among them.</source>
   <translation>Par av andra segment vars rakaste väg går över detta, varje par en gång; par med flera lika raka vägar delas mellan dem.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Pairs to show</source>
   <translation>Par att visa</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Palma</source>
   <translation>Palma</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Palma ratio</source>
   <translation>Palmakvot</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Palma ratio by income</source>
   <translation>Palmakvot efter inkomst</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Parking</source>
   <translation>Parkering</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Parking for cars and bicycles, taken away where no building stands.</source>
   <translation>Parkering för bilar och cyklar, dras av där ingen byggnad står.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Parks, nature reserves, commons, recreation grounds, village greens, forest, wood, grassland, heath and meadow, unless access is closed; gardens only with a name or open access. Lawns and verges (landuse=grass), cemeteries, allotments and golf courses are not counted as public.</source>
   <translation>Parker, naturreservat, allmänningar, rekreationsområden, byallmänningar, skog, gräsmark, hed och äng, om de inte är stängda; trädgårdar bara med namn eller öppet tillträde. Gräsmattor och vägrenar (landuse=grass), kyrkogårdar, koloniområden och golfbanor räknas inte som allmänt tillgängliga.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Parks, squares, playgrounds, beaches and other open ground that everybody may use without paying.</source>
   <translation>Parker, torg, lekplatser, badplatser och annan öppen mark som alla får använda utan att betala.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Parks, woods and other green ground that everybody may use. Include those outside the study area.</source>
   <translation>Parker, skogar och annan grön mark som alla får använda. Ta med sådana utanför studieområdet.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Parks, woods and other green that people may enter. Include those outside the study area that people may use.</source>
   <translation>Parker, skogar och annan grönska som människor får beträda. Ta med dem utanför studieområdet som människor kan använda.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>Part of it all</source>
   <translation>Del av allt</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Part of the factor</source>
   <translation>Del av faktorn</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Part of the network that nothing joins to the largest part</source>
   <translation>Del av nätet som inte är förbunden med den största delen</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Parts judged</source>
   <translation>Bedömda delar</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Parts of the rule met</source>
   <translation>Uppfyllda delar av regeln</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Paved area</source>
   <translation>Hårdgjord yta</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Paved ground</source>
   <translation>Hårdgjord mark</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Paved or gravel, or what the source says.</source>
   <translation>Belagd eller grus, eller vad källan anger.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="distribution" />
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/report.py" />
   <source>People</source>
   <translation>Personer</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>People (estimate)</source>
   <translation>Personer (uppskattning)</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People after</source>
   <translation>Personer efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People after, at places that are only after.</source>
   <translation>Personer efter, på platser som bara finns efter.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>People are to be shared by dwellings, but no field with dwellings is given.</source>
   <translation>Boende ska fördelas efter bostäder, men inget fält med bostäder är angivet.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>People around</source>
   <translation>Personer runt omkring</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People at a point</source>
   <translation>Boende i en punkt</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People at new places</source>
   <translation>Personer på nya platser</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People at removed places</source>
   <translation>Personer på borttagna platser</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>People before</source>
   <translation>Personer före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People before, at places that are only before.</source>
   <translation>Personer före, på platser som bara finns före.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People before, at places that are there before and after.</source>
   <translation>Personer före, på platser som finns både före och efter.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>People divided by the base area.</source>
   <translation>Antal personer delat med basytan.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>People grow faster than land</source>
   <translation>Befolkningen växer snabbare än marken</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>People here who belong to the worst-served tenth of all. Where more people have the value at the cut than there is room for, each such place has the same share of them.</source>
   <translation>Personer här som hör till den sämst försörjda tiondelen av alla. Där fler har gränsvärdet än vad som ryms får varje sådan plats samma andel av dem.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>People here who do not meet the threshold; those without a value do not meet it.</source>
   <translation>Personer här som inte uppfyller tröskelvärdet; de som saknar värde uppfyller det inte.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People in buildings</source>
   <translation>Boende i byggnader</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>People in each cell; no data where the source has none.</source>
   <translation>Boende i varje cell; inga data där källan inte har några.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>People left</source>
   <translation>Boende kvar</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>People left out</source>
   <translation>Personer som blir utan</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>People left out at {}</source>
   <translation>Personer som blir utan vid {}</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People living here (estimate).</source>
   <translation>Boende här (uppskattning).</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People living here (estimate); 0 where the building is not taken as homes.</source>
   <translation>Boende här (uppskattning); 0 där byggnaden inte räknas som bostad.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>People living in the polygon (estimate).</source>
   <translation>Boende i polygonen (uppskattning).</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>People living in the square (estimate).</source>
   <translation>Boende i rutan (uppskattning).</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>People moved</source>
   <translation>Flyttade boende</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People moved to buildings.</source>
   <translation>Boende som flyttats till byggnader.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>People of 65 and over</source>
   <translation>65 år och äldre</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People of the area</source>
   <translation>Områdets boende</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>People of the area who are in the result.</source>
   <translation>Områdets boende som finns i resultatet.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>People of the area who live outside the polygons.</source>
   <translation>Områdets boende som bor utanför polygonerna.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>People of the group who do not meet the threshold, those without a value included.</source>
   <translation>Personer i gruppen som inte uppfyller tröskelvärdet, inklusive de som saknar värde.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>People of the worst-served tenth</source>
   <translation>Personer i den sämst försörjda tiondelen</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>People per cell</source>
   <translation>Boende per cell</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>People per dwelling</source>
   <translation>Personer per bostad</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>People per hectare</source>
   <translation>Invånare per hektar</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>People per square kilometre</source>
   <translation>Invånare per kvadratkilometer</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People who are without a value before or after</source>
   <translation>Personer som saknar värde före eller efter</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>People who do not reach one within the time.</source>
   <translation>Personer som inte når någon inom tiden.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People who get it better</source>
   <translation>Personer som får det bättre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People who get it worse</source>
   <translation>Personer som får det sämre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People who have it as before</source>
   <translation>Personer som har det oförändrat</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>People who live at places that are there before and after, in numbers of before, and the mean change of what they have. New and removed: people of places that are only after or only before.</source>
   <translation>Personer som bor på platser som finns både före och efter, i antal före, och den genomsnittliga förändringen av vad de har. Nya och borttagna: personer på platser som bara finns efter eller bara före.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>People who need it</source>
   <translation>Personer som behöver servicen</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>People who need it there</source>
   <translation>Personer med behov i områden med brist</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>People who share it</source>
   <translation>Personer som delar på det</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>People who will need it</source>
   <translation>Personer som kommer att behöva servicen</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>People with a value</source>
   <translation>Personer med värde</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>People with a worse value</source>
   <translation>Personer med sämre värde</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>People within the radius, divided by the whole circle, water included.</source>
   <translation>Personer inom radien, delat med hela cirkeln, vatten inräknat.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People without a building, at a point in the area.</source>
   <translation>Boende utan byggnad, i en punkt i området.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>People without a building, who are only listed here.</source>
   <translation>Boende utan byggnad, som bara redovisas här.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>People without a value</source>
   <translation>Personer utan värde</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>People without an income</source>
   <translation>Personer utan inkomstuppgift</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People, after</source>
   <translation>Personer, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People, before</source>
   <translation>Personer, före</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>People, but no building that counts as homes</source>
   <translation>Boende, men ingen byggnad som räknas som bostad</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>People, change</source>
   <translation>Personer, förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>People, from the lowest income to the highest</source>
   <translation>Personer, från lägsta till högsta inkomst</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>People, from the lowest value to the highest</source>
   <translation>Personer, från lägsta till högsta värde</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Per cent of all people with a value who have a worse one than here.</source>
   <translation>Procent av alla med värde som har ett sämre värde än här.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Per cent of canopy in every cell: 0 or 100, or the cover given.</source>
   <translation>Procent krontak i varje cell: 0 eller 100, eller den angivna täckningen.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Per cent of the cells with data within the radius that are of the chosen classes. Cells with no data anywhere within the radius have none.</source>
   <translation>Procent av cellerna med data inom radien som hör till de valda klasserna. Celler utan några data inom radien får inget värde.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Per cent of the people of the group, from the lower end.</source>
   <translation>Procent av gruppens personer, från den nedre änden.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Per cent of the sum of the values that they have together.</source>
   <translation>Procent av summan av värdena som de har tillsammans.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Per hour; of every route only the direction with more departures.</source>
   <translation>Per timme; av varje linje bara den riktning som har flest avgångar.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Pharmacy</source>
   <translation>Apotek</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Pieces of every plan polygon with the areas of building, paved ground, green and water, in the words of the green space factor. Their areas are right; where they lie within the plot is not known, and the level lines between them are no design.</source>
   <translation>Delar av varje planyta med arean av byggnad, hårdgjord mark, grönt och vatten, med grönytefaktorns ord. Areorna stämmer; var på tomten de ligger är inte känt, och de vågräta linjerna mellan dem är ingen utformning.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="street_centrality" />
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Places</source>
   <translation>Platser</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>Places are to count, and there is no layer of places.</source>
   <translation>Platser ska räknas, men det finns inget lager med platser.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Places farther than this from any street are not counted, and how many they are is told.</source>
   <translation>Platser längre än så från alla gator räknas inte, och antalet redovisas.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <source>Places farther than this from any street get no value but a reason. The straight way to the street is part of every distance and is shown in a field of its own.</source>
   <translation>Platser som ligger längre än så från varje gata får inget värde; orsaken anges. Den raka vägen till gatan ingår i varje avstånd och visas i ett eget fält.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Places of the group; for a number field those with someone of the group.</source>
   <translation>Gruppens platser; för ett talfält de som har någon ur gruppen.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Places that are only before or only after</source>
   <translation>Platser som bara finns före eller bara efter</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <source>Places that get the share within a circle around them: homes, schools, stops. An area is represented by a point within it.</source>
   <translation>Platser som får andelen inom en cirkel runt sig: bostäder, skolor, hållplatser. En yta representeras av en punkt inom den.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Places that get the value of the cell they lie in: homes, schools, stops. An area is represented by a point within it. Leave it empty for the raster alone.</source>
   <translation>Platser som får värdet av den cell de ligger i: bostäder, skolor, hållplatser. En yta representeras av en punkt inom den. Lämna tomt för enbart rastret.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Places that give the service. Each counts for the area it lies in; the middle of a surface decides.</source>
   <translation>Platser som ger servicen. Var och en räknas till området den ligger i; för en yta avgör dess mitt.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Places where at least three street ends meet above the ground.</source>
   <translation>Platser där minst tre gatuändar möts ovan jord.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Places with a value of this component.</source>
   <translation>Platser med ett värde för komponenten.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Places with the result</source>
   <translation>Platser med resultatet</translation>
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
   <location filename="processing/methods/detours.py" />
   <source>Placing homes and destinations on the streets</source>
   <translation>Placerar bostäder och målpunkter på gatorna</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>Placing homes and opportunities on the streets</source>
   <translation>Placerar bostäder och målpunkter på gatorna</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>Placing homes and workplaces on the streets</source>
   <translation>Placerar bostäder och arbetsplatser på gatorna</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <location filename="processing/methods/nearest.py" />
   <location filename="processing/methods/serving.py" />
   <location filename="processing/methods/walking.py" />
   <source>Placing homes on the streets</source>
   <translation>Placerar bostäder på gatorna</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plan polygon</source>
   <translation>Planyta</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plan to future homes, jobs and surfaces</source>
   <translation>Planens bostäder, arbetstillfällen och ytor</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plan with what it gives</source>
   <translation>Planen med vad den ger</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Planned capacity field</source>
   <translation>Fält för planerad kapacitet</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Planned supply field</source>
   <translation>Fält för planerat utbud</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Planned: need {need}, supply {supply}; {deficit} are missing in {short} of {areas} areas, others have {surplus} to spare.</source>
   <translation>Planerat: behov {need}, utbud {supply}; {deficit} saknas i {short} av {areas} områden, andra har {surplus} till övers.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Planning areas, districts or catchments, with the number of people who need the service.</source>
   <translation>Planeringsområden, stadsdelar eller upptagningsområden, med antalet personer som behöver servicen.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Platforms</source>
   <translation>Hållplatslägen</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Platforms of a station, and stops of the same name near each other, are one stop. Otherwise every platform is shown on its own.</source>
   <translation>Hållplatslägen vid en station, och hållplatser med samma namn nära varandra, är en hållplats. Annars visas varje läge för sig.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Platforms taken as this stop.</source>
   <translation>Hållplatslägen som räknas till hållplatsen.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Playground</source>
   <translation>Lekplats</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="spacematrix" />
   <source>Plot</source>
   <translation>Tomt</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plot ratio</source>
   <translation>Exploateringstal</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Plot ratio field</source>
   <translation>Fält för exploateringstal</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Plots</source>
   <translation>Tomter</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Plots, blocks, districts or a grid. Fabric and districts are drawn to the middle of the streets around them, as Spacematrix has it; where base areas overlap each counts what lies on it.</source>
   <translation>Tomter, kvarter, stadsdelar eller ett rutnät. Stadsväv och stadsdelar ritas till mitten av gatorna runt om, som i Spacematrix; där basytor överlappar räknar var och en det som ligger på den.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Point of</source>
   <translation>Punkt för</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>Points every {spacing} m are too many for the polygons of {plan}.</source>
   <translation>Punkter var {spacing} m blir för många för ytorna i {plan}.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Points of stops and stations, also outside the study area. Leave it empty if you give a timetable.</source>
   <translation>Punkter för hållplatser och stationer, även utanför studieområdet. Lämna det tomt om du anger en tidtabell.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Points of the curves</source>
   <translation>Kurvornas punkter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>Points where the areas can be entered.</source>
   <translation>Punkter där områdena kan nås.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Points, one for each tree that counts: from a tree register, or found in laser data. Include private trees, or the result speaks of public ones only. Leave it empty to leave out the three trees.</source>
   <translation>Punkter, en för varje träd som räknas: från ett trädregister eller funna i laserdata. Ta med privata träd, annars gäller resultatet bara de allmänna. Lämna tomt för att utelämna de tre träden.</translation>
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
   <location filename="land_consumption" />
   <source>Polygons made in the same way as the first.</source>
   <translation>Ytor gjorda på samma sätt som de första.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Polygons of crowns, or of ground under trees. Their exact parts of cells of 1 m are added up, where crowns overlap to no more than the whole cell. Where none is drawn there is none.</source>
   <translation>Polygoner för trädkronor, eller för mark under träd. Deras exakta delar av celler om 1 m summeras, där kronor överlappar till högst hela cellen. Där ingen är ritad finns ingen.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Polygons of everything that covers the plots: roofs, paving, gravel, lawns, plantings, water. Ground without any surface counts as 0 and is told as not covered.</source>
   <translation>Polygoner för allt som täcker tomterna: tak, beläggning, grus, gräs, planteringar, vatten. Mark utan någon yta räknas som 0 och redovisas som inte täckt.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Polygons of the plan: development land (kvartersmark) with its use, and public places. Where polygons overlap, the ground belongs to the first of them in the layer.</source>
   <translation>Planens ytor: kvartersmark med sin användning, och allmänna platser. Där ytor överlappar hör marken till den första av dem i lagret.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Polygons of the plots or courtyards. Where they overlap, each counts what lies on it.</source>
   <translation>Polygoner för tomterna eller gårdarna. Där de överlappar räknar var och en det som ligger på den.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Polygons of the preschools' or schools' plots, or of the yards themselves.</source>
   <translation>Polygoner för förskolornas eller skolornas tomter, eller för själva gårdarna.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Polygons of urban areas or other built-up land.</source>
   <translation>Ytor för tätorter eller annan bebyggd mark.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <source>Polygons that each get their share: blocks, districts, plots, squares of a grid. They may overlap.</source>
   <translation>Polygoner som var och en får sin andel: kvarter, stadsdelar, tomter, rutor i ett rutnät. De får överlappa.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Polygons to move people to</source>
   <translation>Polygoner att flytta boende till</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Polygons to sum up within; they may overlap and have holes and several parts.</source>
   <translation>Polygoner att sammanfatta inom; de får överlappa och ha hål och flera delar.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Polygons with people</source>
   <translation>Polygoner med boende</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Polygons with the number of people in each: grid squares of Statistics Sweden, DeSO, small areas (basområden), blocks. Where areas overlap, each keeps its people.</source>
   <translation>Polygoner med antalet boende i var och en: SCB:s rutor, DeSO, basområden, kvarter. Där områden överlappar behåller vart och ett sina boende.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Polygons, such as buildings; present homes within them are removed.</source>
   <translation>Polygoner, till exempel byggnader; nuvarande bostäder inom dem tas bort.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Polygons: every home has the canopy share of the one it lies in. Leave it empty to take a circle around every home.</source>
   <translation>Polygoner: varje bostad får krontäckningen i den polygon den ligger i. Lämna tomt för att ta en cirkel runt varje bostad.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Population</source>
   <translation>Befolkning</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population density</source>
   <translation>Befolkningstäthet</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <location filename="distribution_of_a_result" />
   <location filename="supply_against_need" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Population field</source>
   <translation>Befolkningsfält</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Population field after</source>
   <translation>Befolkningsfält efter</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Population field at the first date</source>
   <translation>Befolkningsfält vid första tidpunkten</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Population field at the second date</source>
   <translation>Befolkningsfält vid andra tidpunkten</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Population field before</source>
   <translation>Befolkningsfält före</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population field of the areas</source>
   <translation>Områdenas befolkningsfält</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population field of the homes</source>
   <translation>Bostädernas befolkningsfält</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Population growth is too near zero for a ratio</source>
   <translation>Befolkningstillväxten är för nära noll för en kvot</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Population growth rate</source>
   <translation>Befolkningens tillväxttakt</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Population raster</source>
   <translation>Befolkningsraster</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Population to buildings</source>
   <translation>Fördela befolkning på byggnader</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Population to grid or polygons</source>
   <translation>Fördela befolkning på rutnät eller polygoner</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population-weighted density</source>
   <translation>Befolkningsvägd täthet</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population-weighted density around homes</source>
   <translation>Befolkningsvägd täthet runt bostäderna</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Population-weighted density of areas</source>
   <translation>Befolkningsvägd täthet över områdena</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Porta, S., Crucitti, P. &amp; Latora, V. (2006). The network analysis of urban streets: a primal approach. Environment and Planning B 33(5), 705-725.</source>
   <translation>Porta, S., Crucitti, P. &amp; Latora, V. (2006). The network analysis of urban streets: a primal approach. Environment and Planning B 33(5), 705-725.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Prepare OpenStreetMap extract</source>
   <translation>Förbered OpenStreetMap-utdrag</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <location filename="green_space_factor_table" />
   <location filename="check_street_network" />
   <location filename="prepare_openstreetmap_extract" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="resample_population_raster" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="recognise_swedish_data" />
   <location filename="plan_to_future" />
   <source>Prepare data</source>
   <translation>Förbered data</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Preschool</source>
   <translation>Förskola</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Present homes</source>
   <translation>Nuvarande bostäder</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Present homes that go</source>
   <translation>Nuvarande bostäder som försvinner</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Printed in every row of the result, as in Haninge 2026, draft 2.</source>
   <translation>Skrivs på varje rad i resultatet, till exempel Haninge 2026, utkast 2.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <source>Probability that two square metres, or dwellings, picked at random are of the same class.</source>
   <translation>Sannolikheten att två kvadratmeter, eller bostäder, som väljs på måfå hör till samma klass.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Problem</source>
   <translation>Fel</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Public green</source>
   <translation>Allmän grönyta</translation>
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
   <location filename="open_public_space" />
   <source>Public space of a town, streets included (45-50 %)</source>
   <translation>Ortens offentliga rum, gator inräknade (45–50 %)</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Public transport access level (PTAL)</source>
   <translation>Kollektivtrafikens tillgänglighetsnivå (PTAL)</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Public transport quality classes</source>
   <translation>Kvalitetsklasser för kollektivtrafik</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Purpose</source>
   <translation>Ändamål</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Purpose, in English</source>
   <translation>Ändamål, på engelska</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Purpose, in Swedish</source>
   <translation>Ändamål, på svenska</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Put it right, or choose another field.</source>
   <translation>Rätta den, eller välj ett annat fält.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>Put them right, or choose another field.</source>
   <translation>Rätta dem, eller välj ett annat fält.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>Put them right, or leave those features out by a filter.</source>
   <translation>Rätta dem, eller uteslut de objekten med ett filter.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>Put them right.</source>
   <translation>Rätta dem.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>Quality field</source>
   <translation>Kvalitetsfält</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Quantities, such as people or temperature, or class codes, such as land cover.</source>
   <translation>Mängder, till exempel personer eller temperatur, eller klasskoder, till exempel marktäcke.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>RT90</source>
   <translation>RT90</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>Radii</source>
   <translation>Radier</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="walkability" />
   <location filename="intersection_density" />
   <source>Radius</source>
   <translation>Radie</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="population_density" />
   <source>Radius around homes</source>
   <translation>Radie runt bostäderna</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Radius of the circle around the home that stands for its neighbourhood where no neighbourhoods are given. The rule names none; 300 m is this plugin's default. The radius may be at most 1,000 cells.</source>
   <translation>Radien på den cirkel runt bostaden som står för grannskapet där inga grannskap anges. Regeln anger ingen; 300 m är insticksprogrammets förval. Radien får vara högst 1 000 celler.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Railway</source>
   <translation>Järnväg</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Railway junctions</source>
   <translation>Järnvägsknutpunkter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Randall, T. A. &amp; Baetz, B. W. (2001). Evaluating pedestrian connectivity for suburban sustainability. Journal of Urban Planning and Development 127(1), 1-15. (The measure; the limits of 1.3 and 1.5 are rules of thumb and not verified against the original.)</source>
   <translation>Randall, T. A. &amp; Baetz, B. W. (2001). Evaluating pedestrian connectivity for suburban sustainability. Journal of Urban Planning and Development 127(1), 1-15. (Måttet; gränserna 1,3 och 1,5 är tumregler och inte kontrollerade mot originalet.)</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Raster to match</source>
   <translation>Raster att anpassa till</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Raster with a class code in every cell. Let it reach beyond the study area by at least the radius.</source>
   <translation>Raster med en klasskod i varje cell. Låt det nå minst en radie utanför studieområdet.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Raster with the height of the ground in metres, in cells of 1 or 2 m. Ground steeper than the slope below is taken away last.</source>
   <translation>Raster med markens höjd i meter, i celler om 1 eller 2 m. Mark som är brantare än lutningen nedan dras av sist.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Raster with the near-infrared band</source>
   <translation>Raster med bandet för nära infrarött</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Raster with the red band</source>
   <translation>Raster med det röda bandet</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Rated as</source>
   <translation>Bedömd som</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Rated as railway</source>
   <translation>Bedöms som järnväg</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Ratio above which a way counts as a long detour: 1.5 is a rule of thumb.</source>
   <translation>Kvot över vilken en väg räknas som en lång omväg: 1,5 är en tumregel.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Ratio of land consumption to population growth</source>
   <translation>Kvot mellan markförbrukning och befolkningstillväxt</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Reachable opportunities</source>
   <translation>Nåbara målpunkter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Reached</source>
   <translation>Nås</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Reached weight divided by the sum of weighted distances: one over the mean distance, per km.</source>
   <translation>Nådd vikt delad med summan av viktade avstånd: ett delat med medelavståndet, per km.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Reached within</source>
   <translation>Nås inom</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Reached, after</source>
   <translation>Nås, efter</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Reached, whole network</source>
   <translation>Nås, hela nätet</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Reached, {}</source>
   <translation>Nås, {}</translation>
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
   <location filename="processing/methods/future.py" />
   <source>Reading the plan</source>
   <translation>Läser planen</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>Reading the timetable</source>
   <translation>Läser tidtabellen</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>Reading {layer}</source>
   <translation>Läser {layer}</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <location filename="processing/methods/report.py" />
   <source>Reason</source>
   <translation>Orsak</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Reason for no canopy</source>
   <translation>Orsak till att krontäckning saknas</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Reason for no distance</source>
   <translation>Orsak till att avstånd saknas</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Reason for no measure by income</source>
   <translation>Orsak till att mått efter inkomst saknas</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Reason for no trees</source>
   <translation>Orsak till att träd saknas</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="spacematrix" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <location filename="land_consumption" />
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <location filename="zonal_statistics_exact" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="recognise_swedish_data" />
   <location filename="plan_to_future" />
   <location filename="distribution" />
   <source>Reason for no value</source>
   <translation>Orsak till att värde saknas</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Recognise Swedish data</source>
   <translation>Känn igen svenska data</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Recognised: {source}.</source>
   <translation>Igenkänt: {source}.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>Red and near infrared are the same band of {red}.</source>
   <translation>Rött och nära infrarött är samma band i {red}.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Red band</source>
   <translation>Rött band</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Reference date</source>
   <translation>Referensdatum</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Reflectances, or numbers that are proportional to them. Its cells are those of the result. A raster in degrees or Web Mercator is brought to a coordinate system with true metres first, because areas are wrong there.</source>
   <translation>Reflektanser, eller tal som är proportionella mot dem. Rastrets celler blir resultatets. Ett raster i grader eller Web Mercator transformeras först till ett koordinatsystem med verkliga meter, eftersom areor blir fel där.</translation>
  </message>
  <message>
   <location filename="processing/spec/problems.py" />
   <source>Remove the vertex from the bridge or tunnel, or correct the levels if the lines do meet.</source>
   <translation>Ta bort brytpunkten från bron eller tunneln, eller rätta nivåerna om linjerna verkligen möts.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Removed</source>
   <translation>Borttagna</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Rental</source>
   <translation>Hyresrätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Rental field</source>
   <translation>Fält för hyresrätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Rental, difference from the whole</source>
   <translation>Hyresrätt, skillnad mot helheten</translation>
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
   <location filename="resample_population_raster" />
   <source>Resample population raster</source>
   <translation>Omsampla befolkningsraster</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Residential density</source>
   <translation>Bostadstäthet</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="green_space_factor" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="walkability" />
   <location filename="intersection_density" />
   <location filename="spacematrix" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="land_consumption" />
   <location filename="supply_against_need" />
   <location filename="zonal_statistics_exact" />
   <location filename="plan_to_future" />
   <source>Resource-efficient</source>
   <translation>Resurseffektiv</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Result after</source>
   <translation>Resultat efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Result before</source>
   <translation>Resultat före</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <location filename="tenure_mix" />
   <source>Results that speak of fewer than this, but more than none, are not shown: in small numbers people can be recognised. Use your own municipality's rule where it has one.</source>
   <translation>Resultat som gäller färre än så, men fler än noll, visas inte: i små tal kan människor kännas igen. Använd kommunens egen regel där det finns en.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Retail</source>
   <translation>Handel</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Retail floor area field</source>
   <translation>Fält för handelns golvyta</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Retail floor area is divided by the area of these uses.</source>
   <translation>Handelns bruttoarea delas på ytan av dessa användningar.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Retail floor area per area of retail land</source>
   <translation>Handelns bruttoarea per yta handelsmark</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Retail floor area per retail land; 0 where there is no retail floor area, empty where less than 1 % of the ground is retail land.</source>
   <translation>Handelns bruttoarea per yta handelsmark; 0 där det inte finns någon sådan bruttoarea, tomt där mindre än 1 % av marken är handelsmark.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Retail floor area ratio</source>
   <translation>Exploateringstal för handel</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Rouse, J. W., Haas, R. H., Schell, J. A. &amp; Deering, D. W. (1974). Monitoring vegetation systems in the Great Plains with ERTS. Third ERTS-1 Symposium, NASA SP-351, 309-317. (Cited from memory, not verified against the original.)</source>
   <translation>Rouse, J. W., Haas, R. H., Schell, J. A. &amp; Deering, D. W. (1974). Monitoring vegetation systems in the Great Plains with ERTS. Third ERTS-1 Symposium, NASA SP-351, 309-317. (Citerad ur minnet, inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Routes</source>
   <translation>Linjer</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Routes and directions</source>
   <translation>Linjer och riktningar</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Routes within reach</source>
   <translation>Linjer inom räckhåll</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Routes, counted once for each of their directions.</source>
   <translation>Linjer, räknade en gång för varje riktning.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Row of the original</source>
   <translation>Rad i originalet</translation>
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
   <location filename="barrier_effect" />
   <source>Rule of thumb in planning practice, no official norm; idea after Randall &amp; Baetz</source>
   <translation>Tumregel i planeringen, ingen officiell norm; idé efter Randall &amp; Baetz</translation>
  </message>
  <message>
   <location filename="processing/toolbox/algorithm.py" />
   <source>Run Set-up check to see how to get it.</source>
   <translation>Kör Installationskontroll för att se hur du får det.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>SCB</source>
   <translation>SCB</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>SCB, Öppna geodata för statistik på rutor.</source>
   <translation>SCB, Öppna geodata för statistik på rutor.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>SDG</source>
   <translation>SDG</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>SDG 11.3.1</source>
   <translation>SDG 11.3.1</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>SDG 11.7.1</source>
   <translation>SDG 11.7.1</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>SVT Nyheter, Här är förskolan med plats för mycket spring i benen. (Huddinge's zones.)</source>
   <translation>SVT Nyheter, Här är förskolan med plats för mycket spring i benen. (Huddinges zoner.)</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>SWEREF</source>
   <translation>SWEREF</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>SWEREF 99 TM (Statistics Sweden)</source>
   <translation>SWEREF 99 TM (SCB)</translation>
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
   <location filename="walkability" />
   <source>Score of density</source>
   <translation>Standardpoäng för täthet</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Score of junctions</source>
   <translation>Standardpoäng för korsningar</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Score of retail</source>
   <translation>Standardpoäng för handel</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Score of the mix</source>
   <translation>Standardpoäng för blandning</translation>
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
   <location filename="processing/methods/nearest.py" />
   <source>Searching the nearest of each class</source>
   <translation>Söker närmaste i varje klass</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>Searching the nearest service of each kind</source>
   <translation>Söker närmaste service av varje typ</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>Searching the nearest stops</source>
   <translation>Söker de närmaste hållplatserna</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>Searching the shortest ways from every segment</source>
   <translation>Söker kortaste vägar från varje segment</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>Searching the straightest ways from every segment</source>
   <translation>Söker rakaste vägar från varje segment</translation>
  </message>
  <message>
   <location filename="processing/methods/service_area.py" />
   <source>Searching the streets within reach</source>
   <translation>Söker gator inom räckhåll</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Second year</source>
   <translation>Andra året</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Segments within the radius, this one among them.</source>
   <translation>Segment inom radien, detta inräknat.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Senatsverwaltung für Umwelt, Berlin. BFF-Berechnung; Berechnungsbeispiele. (Both Berlin tables, and the published example that our tests work out; read. The method is of Becker and Mohren, 1990, not read.)</source>
   <translation>Senatsverwaltung für Umwelt, Berlin. BFF-Berechnung; Berechnungsbeispiele. (Båda Berlintabellerna, och det publicerade exempel som våra tester räknar ut; lästa. Metoden är av Becker och Mohren, 1990, inte läst.)</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Sentinel-2</source>
   <translation>Sentinel-2</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Sentinel-2's B04, Landsat 8's B4. In a stack of blue, green, red and near infrared it is the third.</source>
   <translation>Sentinel-2:s B04, Landsat 8:s B4. I en stapel av blått, grönt, rött och nära infrarött är det det tredje.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Sentinel-2's B08, Landsat 8's B5. In a stack of blue, green, red and near infrared it is the fourth.</source>
   <translation>Sentinel-2:s B08, Landsat 8:s B5. I en stapel av blått, grönt, rött och nära infrarött är det det fjärde.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Service area</source>
   <translation>Upptagningsområde</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <location filename="supply_against_need" />
   <location filename="prepare_openstreetmap_extract" />
   <source>Services</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>Services outside all areas give {supply}; they are not counted.</source>
   <translation>Service utanför alla områden ger {supply}; den räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Services per square kilometre</source>
   <translation>Servicepunkter per kvadratkilometer</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Services with a field that says their kind: points, or areas reached at their entrances. Include those outside the study area.</source>
   <translation>Service med ett fält som anger servicetypen: punkter, eller ytor som nås vid sina entréer. Ta med sådan utanför studieområdet.</translation>
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
   <location filename="land_use_mix" />
   <source>Shannon</source>
   <translation>Shannon</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <location filename="recognise_swedish_data" />
   <location filename="processing/methods/report.py" />
   <source>Share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Share after</source>
   <translation>Andel efter</translation>
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
   <location filename="processing/methods/comparison_page.py" />
   <source>Share before</source>
   <translation>Andel före</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Share between</source>
   <translation>Andel mellan grupperna</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>Share by dwellings or alike, or choose a layer of building outlines.</source>
   <translation>Fördela efter bostäder eller lika, eller välj ett lager med byggnadskonturer.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Share of all features or cells.</source>
   <translation>Andel av alla objekt eller celler.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Share of all people who meet {}</source>
   <translation>Andel av alla som uppfyller {}</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Share of all people who reach it within the time</source>
   <translation>Andel av alla som når den inom tiden</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Share of class {}</source>
   <translation>Andel av klass {}</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Share of dead ends among junctions and dead ends.</source>
   <translation>Andelen återvändsgator bland korsningar och återvändsgator.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of freehold</source>
   <translation>Andel äganderätt</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Share of homes in combined uses</source>
   <translation>Bostädernas andel vid kombinerade användningar</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Share of homes where the use is not stated</source>
   <translation>Andel bostäder där användningen inte är angiven</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Share of it all</source>
   <translation>Andel av allt</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share of land cover around every place</source>
   <translation>Andel marktäcke runt varje plats</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Share of open public space</source>
   <translation>Andel öppna offentliga platser</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Share of open public space and streets</source>
   <translation>Andel öppna offentliga platser och gator</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Share of other uses</source>
   <translation>Andel andra användningar</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of rental</source>
   <translation>Andel hyresrätt</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Share of streets</source>
   <translation>Andel gator</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of tenant-owned</source>
   <translation>Andel bostadsrätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of the area less the share of all areas together.</source>
   <translation>Områdets andel minus andelen i alla områden tillsammans.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Share of the classes within the radius</source>
   <translation>Andel av klasserna inom radien</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Share of the destinations with a way whose ratio is above the one chosen for long detours.</source>
   <translation>Andel av målpunkterna med väg vars kvot är över den valda för långa omvägar.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Share of the destinations with a way whose ratio is above the one chosen for long detours. After the change; empty where nothing is changed.</source>
   <translation>Andel av målpunkterna med väg vars kvot är över den valda för långa omvägar. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of the dwellings that would have to be of another tenure for the area to be as the whole.</source>
   <translation>Andel av bostäderna som skulle behöva ha en annan upplåtelseform för att området ska vara som helheten.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Share of the floor area that is homes</source>
   <translation>Andel av bruttoarean som är bostäder</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Share of the form of tenure that most dwellings have.</source>
   <translation>Andelen för den upplåtelseform som flest bostäder har.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Share of the ground under buildings whose floor area is not known.</source>
   <translation>Andel av marken under byggnader vars bruttoarea inte är känd.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Share of the ground with data that lies under tree canopy.</source>
   <translation>Andel av marken med data som ligger under krontak.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Share of the kinds of service reached within the time, weighted where weights are given.</source>
   <translation>Andel av servicetyperna som nås inom tiden, viktad där vikter är angivna.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Share of the kinds to compare with</source>
   <translation>Andel av servicetyperna att jämföra med</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Share of the people</source>
   <translation>Andel av personerna</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Share of the people with {limit}</source>
   <translation>Andel av personerna med {limit}</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Share of the plot</source>
   <translation>Andel av tomten</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Share of the plot that the terrain says nothing of; it is taken as usable.</source>
   <translation>Andel av tomten som terrängmodellen inte säger något om; den räknas som användbar.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Share of the plot where no surface is drawn; it counts as 0.</source>
   <translation>Andel av tomten där ingen yta är ritad; den räknas som 0.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Share of the polygon that lies in areas whose people are known.</source>
   <translation>Den andel av polygonen som ligger i områden vars boende är kända.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Share of {}</source>
   <translation>Andel {}</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Share people by</source>
   <translation>Fördela boende efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who are without a value before or after</source>
   <translation>Andel som saknar värde före eller efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who get it better</source>
   <translation>Andel som får det bättre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who get it worse</source>
   <translation>Andel som får det sämre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who have it as before</source>
   <translation>Andel som har det oförändrat</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who meet {}, after</source>
   <translation>Andel som uppfyller {}, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who meet {}, before</source>
   <translation>Andel som uppfyller {}, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Share who meet {}, change</source>
   <translation>Andel som uppfyller {}, förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/serving.py" />
   <source>Sharing the supply among those who reach it</source>
   <translation>Delar utbudet mellan dem som når det</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Shops and services</source>
   <translation>Butiker och service</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Shorrocks, A. F. (1980). The class of additively decomposable inequality measures. Econometrica 48, 613-625. Not verified against the original; that the parts add up is tested.</source>
   <translation>Shorrocks, A. F. (1980). The class of additively decomposable inequality measures. Econometrica 48, 613-625. Inte kontrollerad mot originalet; att delarna summerar är testat.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Short code of the kind of problem.</source>
   <translation>Kort kod för typen av fel.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Short word for what happens to the pair, as in the legend.</source>
   <translation>Kort ord för vad som händer med paret, som i teckenförklaringen.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Shortest overlap</source>
   <translation>Kortaste överlapp</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Side of a grid square.</source>
   <translation>En rutas sida.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Side of the grid's squares, when no polygons are given: 100, 250 and 1000 m are common.</source>
   <translation>Rutnätets cellsida, när inga polygoner anges: 100, 250 och 1 000 m är vanliga.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Side of the square</source>
   <translation>Rutans sida</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Size</source>
   <translation>Storlek</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Size of the whole</source>
   <translation>Gårdens totala storlek</translation>
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
   <location filename="rule_3_30_300" />
   <location filename="green_per_person" />
   <source>Smaller areas are left out of the green spaces. Points always count.</source>
   <translation>Mindre områden utelämnas bland grönområdena. Punkter räknas alltid.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Smaller areas are no goal of the way from homes; they count in the shares all the same.</source>
   <translation>Mindre ytor räknas inte som mål för vägen från bostäderna; de räknas ändå i andelarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Smallest area that counts</source>
   <translation>Minsta area som räknas</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="distribution" />
   <source>Smallest group shown</source>
   <translation>Minsta grupp som visas</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Smallest growth for a ratio</source>
   <translation>Minsta tillväxt för en kvot</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Smallest home</source>
   <translation>Minsta bostadshus</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <location filename="tenure_mix" />
   <source>Smallest number that is shown</source>
   <translation>Minsta tal som visas</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>Some areas have a number of people with decimals: it is rounded to whole people.</source>
   <translation>Några områden har ett antal boende med decimaler: det avrundas till hela personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>Some areas overlap: in the whole their ground counts once.</source>
   <translation>Några områden överlappar: i helheten räknas deras mark en gång.</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>Some areas overlap: their ground and people count in each of them, and twice in the whole.</source>
   <translation>Några områden överlappar: deras mark och befolkning räknas i vart och ett av dem, och två gånger i helheten.</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>Some areas overlap: their people count twice in the whole.</source>
   <translation>Några områden överlappar: deras befolkning räknas två gånger i helheten.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Song, Y. &amp; Rodríguez, D. A. (2005). The measurement of the level of mixed land uses: a synthetic approach. Carolina Transportation Program. (Herfindahl; not verified against the original.)</source>
   <translation>Song, Y. &amp; Rodríguez, D. A. (2005). The measurement of the level of mixed land uses: a synthetic approach. Carolina Transportation Program. (Herfindahl; inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Source</source>
   <translation>Källa</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Source of the table</source>
   <translation>Tabellens källa</translation>
  </message>
  <message>
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/library.py" />
   <source>Sources</source>
   <translation>Källor</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Space syntax</source>
   <translation>Space syntax</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Spacemate</source>
   <translation>Spacemate</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Spacematrix: density of buildings</source>
   <translation>Spacematrix: bebyggelsens täthet</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Speaks of the city as</source>
   <translation>Handlar om staden som</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Speed field</source>
   <translation>Hastighetsfält</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Speed limit</source>
   <translation>Hastighetsgräns</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Sport</source>
   <translation>Idrott</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Square</source>
   <translation>Ruta</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Square metres, or pieces, as the unit says; without what another surface covers.</source>
   <translation>Kvadratmeter eller styck, som enheten säger; utan det som en annan yta täcker.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Squares that any area covers, with the people in them. Made when no polygons are given.</source>
   <translation>Rutor som något område täcker, med de boende i dem. Skapas när inga polygoner anges.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Standard deviation</source>
   <translation>Standardavvikelse</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Standard deviation by which it is measured.</source>
   <translation>Standardavvikelsen den mäts mot.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Standard score: how many standard deviations the place lies above the mean of the places.</source>
   <translation>Standardpoäng: hur många standardavvikelser platsen ligger över platsernas medelvärde.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Stangl, P. (2019). Overcoming flaws in permeability measures: modified route directness. Journal of Urbanism 12(1), 1-14. (What such ratios do on a grid: 1.0 along the streets, 1.41 across.)</source>
   <translation>Stangl, P. (2019). Overcoming flaws in permeability measures: modified route directness. Journal of Urbanism 12(1), 1-14. (Vad sådana kvoter blir i ett rutnät: 1,0 längs gatorna, 1,41 på tvären.)</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Statistics Denmark. Target 11.3. (Above 1, land consumption has increased more than population.)</source>
   <translation>Statistics Denmark. Target 11.3. (Över 1 har markförbrukningen ökat mer än befolkningen.)</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Steep ground that nothing else takes.</source>
   <translation>Brant mark som inget annat tar.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Steepest usable slope</source>
   <translation>Brantaste användbara lutning</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Steps</source>
   <translation>Trappor</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>Stop</source>
   <translation>Hållplats</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Stop id</source>
   <translation>Hållplatsens id</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Stop of high capacity within its distance</source>
   <translation>Hållplats med hög kapacitet inom dess avstånd</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Stop of low capacity within its distance</source>
   <translation>Hållplats med låg kapacitet inom dess avstånd</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Stopping shows which words are missing. Counted as 0 they are listed with the reason.</source>
   <translation>Ett stopp visar vilka ord som saknas. Räknas de som 0 listas de med orsaken.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
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
   <location filename="stop_quality" />
   <source>Stops by category</source>
   <translation>Hållplatser efter kategori</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>Stops come either from a layer or from a timetable: exactly one of the two is needed.</source>
   <translation>Hållplatserna kommer antingen från ett lager eller från en tidtabell: exakt ett av dem behövs.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <source>Stops of one name merge within</source>
   <translation>Hållplatser med samma namn slås ihop inom</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Stops outside it are left out, and the result comes in its coordinate system. Where it is left empty, all stops are kept.</source>
   <translation>Hållplatser utanför utelämnas, och resultatet får dess koordinatsystem. Lämnas det tomt behålls alla hållplatser.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <source>Stops that have the same name and lie within this distance of each other are one stop, as are the platforms of a station. 0 takes only the platforms of a station together.</source>
   <translation>Hållplatser som har samma namn och ligger inom detta avstånd från varandra är en hållplats, liksom hållplatslägena vid en station. 0 slår bara ihop lägena vid en station.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Stops with departures</source>
   <translation>Hållplatser med avgångar</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Stops within</source>
   <translation>Hållplatser inom</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>Storeys</source>
   <translation>Våningar</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Storeys are assumed</source>
   <translation>Våningarna är antagna</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Storeys field</source>
   <translation>Fält för våningar</translation>
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
   <location filename="spacematrix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Storeys where nothing tells</source>
   <translation>Våningar där inget anges</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Straight distance</source>
   <translation>Fågelvägsavstånd</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Straight distance around every place. Frank et al. measured within areas, others within 1 km along streets.</source>
   <translation>Avstånd fågelvägen kring varje plats. Frank m.fl. mätte inom områden, andra inom 1 km längs gator.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>Straight distance around the place. Cells whose centre lies within it count. The radius may be at most 1,000 cells.</source>
   <translation>Avstånd fågelvägen runt platsen. Celler vars mittpunkt ligger inom det räknas. Radien får vara högst 1 000 celler.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Straight distance from</source>
   <translation>Fågelvägsavstånd från</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Straight distance from an area within which a service counts for it too. What a service gives is divided between its areas in proportion to their need.</source>
   <translation>Avstånd fågelvägen från ett område inom vilket en servicepunkt räknas även dit. Vad den ger delas mellan dess områden i förhållande till deras behov.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Straight distance from the home to the tree's point. The rule itself names none; 30 m is this plugin's default.</source>
   <translation>Avstånd fågelvägen från bostaden till trädets punkt. Regeln själv anger inget; 30 m är insticksprogrammets förval.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="job_housing_balance" />
   <source>Straight distance from the place to the street it is placed on; part of the distance.</source>
   <translation>Avstånd fågelvägen från platsen till gatan den placerats på; ingår i avståndet.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Straight distance up to</source>
   <translation>Fågelvägsavstånd upp till</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Straight distance within which people count for the density around a home.</source>
   <translation>Avstånd fågelvägen inom vilket personer räknas för tätheten runt en bostad.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <source>Straight distance. Cells whose centre lies within it of the centre of the home's cell count. The radius may be at most 1,000 cells.</source>
   <translation>Avstånd fågelvägen. De celler räknas vars mittpunkt ligger inom avståndet från mittpunkten i bostadens cell. Radien får vara högst 1 000 celler.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Straight lines between places: those that gain or lose their way first, then those whose way changes most in metres; without a change those with the largest ratio.</source>
   <translation>Raka linjer mellan platser: först de som får eller förlorar sin väg, sedan de vars väg ändras mest i meter; utan förändring de med störst kvot.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Street</source>
   <translation>Gata</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Street class field</source>
   <translation>Fält för gatuklass</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Street density</source>
   <translation>Gatutäthet</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Street network problems</source>
   <translation>Fel i gatunätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Street segments with their angular centrality for each radius.</source>
   <translation>Gatusegment med sin vinkelcentralitet för varje radie.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Street segments with their centrality for each radius.</source>
   <translation>Gatusegment med sin centralitet för varje radie.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <location filename="spacematrix" />
   <source>Streets</source>
   <translation>Gator</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Streets (30-35 %)</source>
   <translation>Gator (30–35 %)</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <location filename="prepare_openstreetmap_extract" />
   <source>Streets and paths</source>
   <translation>Gator och gångvägar</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Streets inside and half of those on the edge, divided by the base area.</source>
   <translation>Gator inne i basytan och hälften av dem på kanten, delat med basytan.</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Streets within reach</source>
   <translation>Gator inom räckhåll</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Streets within this distance of the outline, on either side, are streets of the edge. For plots and islands, which end at the pavement, take half the width of the widest street.</source>
   <translation>Gator inom det här avståndet från gränsen, på endera sidan, är gator på kanten. För tomter och kvarter, som slutar vid trottoaren, ta halva bredden på den bredaste gatan.</translation>
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
   <location filename="green_space_factor" />
   <source>Sum of area times factor over all surfaces and additions.</source>
   <translation>Summan av area gånger faktor för alla ytor och tillägg.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Sum of the age classes from 65 years.</source>
   <translation>Summan av åldersklasserna från 65 år.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Sum of the age classes up to 14 years.</source>
   <translation>Summan av åldersklasserna till och med 14 år.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Sum of the least turning to every segment within the radius, in quarter turns.</source>
   <translation>Summan av minsta svängning till varje segment inom radien, i kvarts varv.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Sum of the shares of all green spaces within reach; 0 where none is.</source>
   <translation>Summan av andelarna i alla grönområden inom räckhåll; 0 där det inte finns något.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Sum of the shares of all supplies within reach; 0 where none is.</source>
   <translation>Summan av andelarna i allt utbud inom räckhåll; 0 där det inte finns något.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Sum of the three fields.</source>
   <translation>Summan av de tre fälten.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>Sum of the weights of all opportunities within this distance.</source>
   <translation>Summan av vikterna för alla målpunkter inom detta avstånd.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Sum of value times the part of the cell within: right for counts such as people per cell.</source>
   <translation>Summan av värdet gånger den del av cellen som ligger inom: rätt för antal, till exempel personer per cell.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Sum of weight divided by distance, per km: grows with how much there is and how near it is.</source>
   <translation>Summan av vikt delad med avstånd, per km: växer med hur mycket som finns och hur nära det är.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Sum of what is missing.</source>
   <translation>Summan av bristerna.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Sum of what is to spare.</source>
   <translation>Summan av överskotten.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Sum over the classes, in the unit of the amounts.</source>
   <translation>Summan över klasserna, i mängdernas enhet.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Sum over the routes within reach; 0 where there is none.</source>
   <translation>Summa över linjerna inom räckhåll; 0 där det inte finns någon.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <location filename="processing/methods/opportunities.py" />
   <source>Summing what lies within reach</source>
   <translation>Summerar det som ligger inom räckhåll</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Sundquist, K., Eriksson, U., Kawakami, N., Skog, L., Ohlsson, H., &amp; Arvidsson, D. (2011). Neighborhood walkability, physical activity, and walking behavior: the Swedish Neighborhood and Physical Activity (SNAP) study. Social Science &amp; Medicine 72(8), 1266-1273. The abstract confirms the three components; the weight 1.5 is not verified against the original.</source>
   <translation>Sundquist, K., Eriksson, U., Kawakami, N., Skog, L., Ohlsson, H., &amp; Arvidsson, D. (2011). Neighborhood walkability, physical activity, and walking behavior: the Swedish Neighborhood and Physical Activity (SNAP) study. Social Science &amp; Medicine 72(8), 1266-1273. Sammanfattningen bekräftar de tre komponenterna; vikten 1,5 är inte kontrollerad mot originalet.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <location filename="supply_against_need" />
   <source>Supply</source>
   <translation>Utbud</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply against need</source>
   <translation>Utbud i förhållande till behov</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply field</source>
   <translation>Utbudsfält</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply in per cent of need</source>
   <translation>Utbud i procent av behovet</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply in per cent of need.</source>
   <translation>Utbud i procent av behovet.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply in per cent of need; empty where nobody needs the service.</source>
   <translation>Utbud i procent av behovet; tomt där ingen behöver servicen.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply minus need of all areas: what would be left if everything could be moved.</source>
   <translation>Utbud minus behov för alla områden: vad som skulle bli över om allt kunde flyttas.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply minus need where that is above 0, else 0.</source>
   <translation>Utbud minus behov där det är över 0, annars 0.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply outside the areas</source>
   <translation>Utbud utanför områdena</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per 1,000 people</source>
   <translation>Utbud per 1 000 personer</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per 1,000 people to compare with</source>
   <translation>Utbud per 1 000 personer att jämföra med</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per 1,000 people within reach</source>
   <translation>Utbud per 1 000 personer inom räckhåll</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per person</source>
   <translation>Utbud per person</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per person who shares it</source>
   <translation>Utbud per person som delar på det</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Supply per person within reach (2SFCA)</source>
   <translation>Utbud per person inom räckhåll (2SFCA)</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply, now</source>
   <translation>Utbud, nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Supply, planned</source>
   <translation>Utbud, planerat</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="recognise_swedish_data" />
   <source>Surface</source>
   <translation>Ytslag</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Surface field of your own table</source>
   <translation>Ytfält i egen tabell</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Surface model</source>
   <translation>Ytmodell</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>Surface model or canopy raster</source>
   <translation>Ytmodell eller raster med krontäckning</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Surface nearer to the window than this hides nothing: in a surface model the own wall and eaves reach into the cells before it.</source>
   <translation>Det som i ytmodellen ligger närmare fönstret än så skymmer inget: den egna väggen och takfoten når in i cellerna framför.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Surface, in English</source>
   <translation>Ytslag, på engelska</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Surface, in Swedish</source>
   <translation>Ytslag, på svenska</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Surfaces</source>
   <translation>Ytor</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>Surfaces lie on each other on {area} m²; only one of them counts there, by the rule chosen.</source>
   <translation>Ytor ligger på varandra på {area} m²; bara en av dem räknas där, enligt vald regel.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Surfaces on each other</source>
   <translation>Ytor på varandra</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Surfaces that are not in the table</source>
   <translation>Ytor som inte finns i tabellen</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Swedish, Sundquist et al. 2011</source>
   <translation>Svensk, Sundquist m.fl. 2011</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Table of who has what: mean, median, share within each threshold, people left out, by group.</source>
   <translation>Tabell över vem som har vad: medelvärde, median, andel inom varje tröskelvärde och personer som blir utan, per grupp.</translation>
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
   <location filename="stop_departures" />
   <source>Take platforms as one stop</source>
   <translation>Räkna hållplatslägen som en hållplats</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <source>Take touching areas as one</source>
   <translation>Räkna områden som rör vid varandra som ett</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Taken by buildings</source>
   <translation>Upptas av byggnader</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Taken by deliveries and other</source>
   <translation>Upptas av leveranser och annat</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Taken by parking</source>
   <translation>Upptas av parkering</translation>
  </message>
  <message>
   <location filename="processing/methods/play_area.py" />
   <source>Taking away what is not for play</source>
   <translation>Drar av det som inte är för lek</translation>
  </message>
  <message>
   <location filename="processing/toolbox/setup_check.py" />
   <source>Tells which Python package is missing and how to get it.</source>
   <translation>Talar om vilket Python-paket som saknas och hur du får det.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>Tenant-owned</source>
   <translation>Bostadsrätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Tenant-owned field</source>
   <translation>Fält för bostadsrätt</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Tenant-owned, difference from the whole</source>
   <translation>Bostadsrätt, skillnad mot helheten</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Tenth of the places</source>
   <translation>Tiondel av platserna</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Tenure</source>
   <translation>Upplåtelseform</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Tenures of the whole</source>
   <translation>Upplåtelseformer totalt</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Terrain model</source>
   <translation>Terrängmodell</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>TfL</source>
   <translation>TfL</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>TfL counts bus stops within 640 m, 8 minutes on foot. Stops of unknown modes are treated alike.</source>
   <translation>TfL räknar busshållplatser inom 640 m, 8 minuter till fots. Hållplatser med okända trafikslag behandlas likadant.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>TfL counts stations and tram stops within 960 m, 12 minutes on foot.</source>
   <translation>TfL räknar stationer och spårvagnshållplatser inom 960 m, 12 minuter till fots.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>TfL's is 80 m in a minute, 4.8 km/h.</source>
   <translation>TfL använder 80 m per minut, 4,8 km/h.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>The 0.5 ha: WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. The rule's text was read in secondary sources, not in the original article.</source>
   <translation>De 0,5 ha: WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. Regelns text har lästs i andrahandskällor, inte i originalartikeln.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>The 3-30-300 rule</source>
   <translation>3-30-300-regeln</translation>
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
   <location filename="processing/methods/equity_page.py" />
   <source>The Theil index divided: how much of the inequality would remain if all groups had the same mean (within), and if all within a group had the same (between).</source>
   <translation>Theilindex uppdelat: hur mycket av ojämlikheten som skulle vara kvar om alla grupper hade samma medelvärde (inom), och om alla inom en grupp hade lika mycket (mellan).</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>The UN names rail, metro and ferry. Tram is not named and counts as low here, as do stops whose mode is not known.</source>
   <translation>FN nämner tåg (rail), tunnelbana (metro) och färja (ferry). Spårvagn (tram) nämns inte och räknas här som låg kapacitet, liksom hållplatser vars trafikslag inte är känt.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>The UN's is 1000 m.</source>
   <translation>FN:s gräns är 1 000 m.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>The UN's is 500 m.</source>
   <translation>FN:s gräns är 500 m.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>The addresses with dwellings and people; 0 where the address is not taken as homes.</source>
   <translation>Adresserna med bostäder och boende; 0 där adressen inte räknas som bostad.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>The amounts can be taken from fields of {areas} or from a layer of uses, and just one of them is needed.</source>
   <translation>Mängderna kan tas från fält i {areas} eller från ett lager med användningar, och bara det ena av dem behövs.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>The area within which homes are complete. Homes whose circle crosses it are flagged, homes outside it get no value. Where it is left empty, the convex hull of the homes is used.</source>
   <translation>Området inom vilket bostäderna är fullständiga. Bostäder vars cirkel korsar gränsen markeras, bostäder utanför får inget värde. Lämnas det tomt används bostädernas konvexa hölje.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <source>The area within which streets and destinations are complete, preferably wider than the study area. Places whose reach crosses it are flagged, places outside it get no value. Where it is left empty, the convex hull of the data is used.</source>
   <translation>Området inom vilket gator och målpunkter är fullständiga, gärna större än studieområdet. Platser vars räckvidd går över gränsen markeras, platser utanför får inget värde. Lämnas det tomt används det konvexa höljet kring data.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>The area within which streets, supply and people are complete, preferably wider than the study area by twice the catchment. People and supply beyond it still count as far as they are in the layers, homes beyond it get no value. Where it is left empty, the convex hull of the streets is used.</source>
   <translation>Området där gator, utbud och människor är fullständiga, helst större än studieområdet med två gånger upptagningsområdet. Människor och utbud utanför räknas ändå så långt de finns i lagren, bostäder utanför får inget värde. Lämnas det tomt används gatornas konvexa hölje.</translation>
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
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <source>The area within which the rasters are reliable. Areas and circles that reach out of it are flagged, areas and homes outside it get no value. Where it is left empty, the rasters' own extent and data decide.</source>
   <translation>Området inom vilket rastren är tillförlitliga. Områden och cirklar som når utanför det markeras, områden och bostäder utanför får inget värde. Lämnas det tomt avgör rastrens egen utsträckning och data.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>The area within which the streets are complete. What lies beyond it is not part of any area, and streets that end there are no dead ends. Where it is left empty nothing is cut off, and areas that reach beyond the convex hull of the streets are flagged.</source>
   <translation>Området inom vilket gatorna är fullständiga. Det som ligger utanför hör inte till något område, och gator som slutar där är inga återvändsgator. Lämnas det tomt skärs inget bort, och områden som når utanför gatornas konvexa hölje markeras.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>The areas or homes with jobs, employed residents and their balance.</source>
   <translation>Områdena eller bostäderna med arbetstillfällen, förvärvsarbetande boende och balansen mellan dem.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>The areas or homes with their junctions and streets.</source>
   <translation>Områdena eller bostäderna med sina korsningar och gator.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>The areas with both rates, their ratio and built-up land per person.</source>
   <translation>Områdena med båda takterna, deras kvot och bebyggd mark per person.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>The areas with need, supply and what is missing, in what is counted.</source>
   <translation>Områdena med behov, utbud och brist, i det som räknas.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>The areas with the mean over all pairs of the homes in each.</source>
   <translation>Områdena med medelvärdet över alla par för bostäderna i vart och ett.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>The areas with the people in buildings, at a point, and left; the three sum to the people of the area.</source>
   <translation>Områdena med boende i byggnader, i en punkt och kvar; de tre summerar till områdets boende.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>The areas with the people moved and those who live outside the polygons.</source>
   <translation>Områdena med flyttade boende och de som bor utanför polygonerna.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>The areas with the statistics of the raster within them.</source>
   <translation>Områdena med statistik för rastret inom dem.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>The areas with their density.</source>
   <translation>Områdena med sin täthet.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>The areas with their index and share. Only made when areas are given.</source>
   <translation>Områdena med sitt index och sin andel. Skapas bara när områden anges.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>The areas with their mix of tenures.</source>
   <translation>Områdena med sin blandning av upplåtelseformer.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>The areas with their mix.</source>
   <translation>Områdena med sin blandning.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>The areas with their open public space and streets.</source>
   <translation>Områdena med sina öppna offentliga platser och gator.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>The areas with their share of canopy. Only made when areas are given.</source>
   <translation>Områdena med sin krontäckning. Skapas bara när områden anges.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>The band with the classes.</source>
   <translation>Bandet med klasserna.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>The band with the people.</source>
   <translation>Bandet med boende.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>The base areas with their densities.</source>
   <translation>Basytorna med sina tätheter.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>The buildings with the people living in them.</source>
   <translation>Byggnaderna med de boende i dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>The capacity of {services} is negative at {n} services.</source>
   <translation>Kapaciteten i {services} är negativ för {n} objekt.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>The catchment is divided into zones of equal width, as many as there are weights, nearest first. 1, 0.68, 0.22 is the slow decay of Luo and Qi (2009), 1, 0.42, 0.03 their quick one. With decimal commas write semicolons between: 1; 0,68; 0,22.</source>
   <translation>Upptagningsområdet delas i lika breda zoner, lika många som vikterna, den närmaste först. 1, 0.68, 0.22 är den långsamma avklingningen hos Luo och Qi (2009), 1, 0.42, 0.03 deras snabba. Med decimalkomma skrivs semikolon emellan: 1; 0,68; 0,22.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>The chart shows the first {n} groups.</source>
   <translation>Diagrammet visar de {n} första grupperna.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>The class with the largest share.</source>
   <translation>Klassen med den största andelen.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>The class {name} is named twice.</source>
   <translation>Klassen {name} anges två gånger.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The code is not in the table of this source</source>
   <translation>Koden finns inte i källans tabell</translation>
  </message>
  <message>
   <location filename="processing/toolbox/crs.py" />
   <source>The coordinates of {layer} do not fit its coordinate system {crs}.</source>
   <translation>Koordinaterna i {layer} passar inte lagrets koordinatsystem {crs}.</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>The copy has the coordinate system {crs}, which the layer does not say; the table tells why.</source>
   <translation>Kopian har koordinatsystemet {crs}, som lagret inte anger; tabellen säger varför.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>The date {date} cannot be read.</source>
   <translation>Datumet {date} kan inte läsas.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>The day whose timetable was read.</source>
   <translation>Dagen vars tidtabell lästes.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>The detailed purpose, in English.</source>
   <translation>Det detaljerade ändamålet, på engelska.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>The detailed purpose, in Swedish.</source>
   <translation>Det detaljerade ändamålet, på svenska.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>The distance at which a person or a supply counts one half.</source>
   <translation>Avståndet där en person eller en utbudspunkt räknas till hälften.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>The distance at which an opportunity counts one half.</source>
   <translation>Avståndet på vilket en målpunkt räknas till hälften.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>The distribution in words, tables and charts, in one file that opens in any browser and prints.</source>
   <translation>Fördelningen i ord, tabeller och diagram, i en fil som öppnas i vilken webbläsare som helst och går att skriva ut.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>The estimate and the known number of people differ by a factor of {factor}: check the assumptions.</source>
   <translation>Uppskattningen och det kända antalet boende skiljer sig med faktorn {factor}: kontrollera antagandena.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>The factor each plot should reach, by your own plan or programme. No goal is assumed.</source>
   <translation>Den faktor varje tomt bör nå, enligt den egna planen eller det egna programmet. Inget mål förutsätts.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>The factor table has no factor for these words of {additions}: {words}.</source>
   <translation>Faktortabellen har ingen faktor för dessa ord i {additions}: {words}.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>The factor table has no factor for these words of {surfaces}: {words}.</source>
   <translation>Faktortabellen har ingen faktor för dessa ord i {surfaces}: {words}.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>The factor table {factors} counts '{surface}' in '{unit}', which is not known.</source>
   <translation>Faktortabellen {factors} räknar ”{surface}” i ”{unit}”, som inte är känt.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>The factor table {factors} has '{word}' twice.</source>
   <translation>Faktortabellen {factors} har ”{word}” två gånger.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>The factor table {factors} has no factor from 0 upwards for '{surface}'.</source>
   <translation>Faktortabellen {factors} har ingen faktor från 0 och uppåt för ”{surface}”.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>The factor table {factors} has no name to print in the result.</source>
   <translation>Faktortabellen {factors} har inget namn att skriva i resultatet.</translation>
  </message>
  <message>
   <location filename="processing/methods/detours.py" />
   <source>The farthest straight distance is not larger than the nearest.</source>
   <translation>Det längsta fågelvägsavståndet är inte större än det kortaste.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The feature has no geometry</source>
   <translation>Objektet saknar geometri</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>The features of {buildings} have no area, so people cannot be shared by it.</source>
   <translation>Objekten i {buildings} har ingen area, så boende kan inte fördelas efter den.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The field counts more people than live there: there are no others</source>
   <translation>Fältet anger fler personer än som bor där: det finns inga övriga</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
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
   <location filename="processing/methods/groups.py" />
   <source>The field {field} holds text, not numbers of people.</source>
   <translation>Fältet {field} innehåller text, inte antal personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>The field {field} is negative at {n} places.</source>
   <translation>Fältet {field} är negativt på {n} platser.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>The field {field} of {areas} holds no people.</source>
   <translation>Fältet {field} i {areas} innehåller inga boende.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>The field {field} of {buildings} holds shares above 100 %.</source>
   <translation>Fältet {field} i {buildings} innehåller andelar över 100 %.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The field {field} of {layer} holds text that is no number in {n} features, such as '{example}'.</source>
   <translation>Fältet {field} i {layer} innehåller text som inte är tal i {n} objekt, till exempel ”{example}”.</translation>
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
   <location filename="processing/methods/comparison_page.py" />
   <source>The first {n} of {total}; the table of the run has all.</source>
   <translation>De {n} första av {total}; körningens tabell har alla.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/destinations.py" />
   <source>The folder {folder} does not exist.</source>
   <translation>Mappen {folder} finns inte.</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>The form of tenure that most dwellings have.</source>
   <translation>Den upplåtelseform som flest bostäder har.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>The further count of that name, moved like the people.</source>
   <translation>Det antal som fältnamnet anger, flyttat som de boende.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>The goal that was compared with.</source>
   <translation>Målet som jämförelsen gjordes med.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>The goal that was given for this plot.</source>
   <translation>Målet som angavs för tomten.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>The green spaces that count, touching ones as one, with the people within reach. The other fields are those of the largest piece.</source>
   <translation>Grönområdena som räknas, de som rör vid varandra som ett, med människorna inom räckhåll. Övriga fält är de för den största delen.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>The ground that the shares are of: the built-up part of the town, its districts or squares. Forest and farmland within them would make the shares smaller.</source>
   <translation>Marken som andelarna räknas av: den bebyggda delen av orten, dess stadsdelar eller rutor. Skog och åkermark inom dem skulle göra andelarna mindre.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>The half of the people with least have {share} of it all.</source>
   <translation>Den hälft av personerna som har minst har {share} av allt.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>The height of 3 m and the layer of buildings are this plugin's own defaults, not a norm; the rule of 30 % names no height.</source>
   <translation>Höjden 3 m och lagret med byggnader är insticksprogrammets egna förval, ingen norm; regeln om 30 % anger ingen höjd.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>The homes with each part of the rule and how many are met.</source>
   <translation>Bostäderna med varje del av regeln och hur många som är uppfyllda.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>The homes with index and share within the radius. Only made when homes are given.</source>
   <translation>Bostäderna med index och andel inom radien. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>The homes with the distance to the nearest destination.</source>
   <translation>Bostäderna med avståndet till närmaste målpunkt.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>The homes with the distance to the nearest green space.</source>
   <translation>Bostäderna med avståndet till närmaste grönområde.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>The homes with the distance to the nearest open public space. Only made when homes are given.</source>
   <translation>Bostäderna med avståndet till närmaste öppna offentliga plats. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>The homes with the distances to the nearest stops, and whether they are convenient.</source>
   <translation>Bostäderna med avstånd till de närmaste hållplatserna, och om de är lätta att nå.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>The homes with the people around them. Only made when homes are given.</source>
   <translation>Bostäderna med personerna runt omkring. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>The homes with the services reached and those that are missing.</source>
   <translation>Bostäderna med den service som nås och den som saknas.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>The homes with the share of canopy within the radius. Only made when homes are given.</source>
   <translation>Bostäderna med krontäckningen inom radien. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>The homes with the share within the radius. Only made when homes are given.</source>
   <translation>Bostäderna med andelen inom radien. Skapas bara när bostäder anges.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>The homes with their access index and level.</source>
   <translation>Bostäderna med tillgänglighetsindex och nivå.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>The homes with their class of public transport.</source>
   <translation>Bostäderna med sin klass för kollektivtrafik.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>The homes with their detours.</source>
   <translation>Bostäderna med sina omvägar.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>The homes with their share of the green within reach.</source>
   <translation>Bostäderna med sin andel av grönytan inom räckhåll.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>The homes with their share of the supply.</source>
   <translation>Bostäderna med sin andel av utbudet.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>The homes with what can be reached from them.</source>
   <translation>Bostäderna med det som kan nås från dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>The hours from {start} to {end} cannot be used.</source>
   <translation>Tiderna från {start} till {end} kan inte användas.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>The hours within which departures count.</source>
   <translation>Timmarna inom vilka avgångar räknas.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The identifier is empty</source>
   <translation>Beteckningen är tom</translation>
  </message>
  <message>
   <location filename="processing/methods/matching.py" />
   <source>The identifier {field} of {after} stands more than once in {n} features, such as '{example}'.</source>
   <translation>Beteckningen {field} i {after} förekommer mer än en gång för {n} objekt, till exempel ”{example}”.</translation>
  </message>
  <message>
   <location filename="processing/methods/matching.py" />
   <source>The identifier {field} of {before} stands more than once in {n} features, such as '{example}'.</source>
   <translation>Beteckningen {field} i {before} förekommer mer än en gång för {n} objekt, till exempel ”{example}”.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>The income field {field} of {places} holds words: {names}.</source>
   <translation>Inkomstfältet {field} i {places} innehåller ord: {names}.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>The index of every cell, -1 to 1; none where a band has no data or both are 0.</source>
   <translation>Indexet i varje cell, -1 till 1; inget där ett band saknar data eller båda är 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>The jobs are taken from a field of {homes} or from a layer of workplaces, and just one of them is needed.</source>
   <translation>Arbetstillfällena tas från ett fält i {homes} eller från ett lager med arbetsplatser, och bara det ena av dem behövs.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>The kind as it was written.</source>
   <translation>Typen så som den skrevs.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>The kinds of service that belong to everyday life, as they are written in the field, separated by commas. This is a choice of values, not a standard: say who made it.</source>
   <translation>De servicetyper som hör till vardagen, så som de skrivs i fältet, åtskilda av kommatecken. Det är ett val av värden, ingen standard: ange vem som har gjort det.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>The layer for {input} cannot be read: {value}.</source>
   <translation>Lagret för {input} kan inte läsas: {value}.</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>The layer is none of the known sources: its fields are kept as they are.</source>
   <translation>Lagret är ingen av de kända källorna: dess fält behålls som de är.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/reading.py" />
   <source>The layer {layer} cannot be brought from {source} to {target}.</source>
   <translation>Lagret {layer} kan inte transformeras från {source} till {target}.</translation>
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
   <location filename="processing/toolbox/inputs.py" />
   <source>The layer {layer} has no features: nothing of it counts.</source>
   <translation>Lagret {layer} har inga objekt: inget i det räknas.</translation>
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
   <location filename="processing/methods/centrality.py" />
   <source>The layer {places} has no features.</source>
   <translation>Lagret {places} har inga objekt.</translation>
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
   <location filename="processing/methods/walkability.py" />
   <source>The means and deviations given say nothing of {component}.</source>
   <translation>De angivna medelvärdena och avvikelserna säger inget om {component}.</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>The national land cover map has 10 m cells in EPSG:3006; this raster has others, so it is a copy.</source>
   <translation>Nationella marktäckedata har celler om 10 m i EPSG:3006; detta raster har andra, så det är en bearbetning.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>The need of each person is 0.</source>
   <translation>Behovet per person är 0.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>The next nearest destination.</source>
   <translation>Den näst närmaste målpunkten.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The number of children is not stated</source>
   <translation>Antalet barn är inte angivet</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The number of people is not known</source>
   <translation>Antalet boende är inte känt</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>The number of people who need the service, times the norm.</source>
   <translation>Antalet personer som behöver servicen, gånger normen.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The number of people, or the supply, is not given</source>
   <translation>Antalet personer, eller utbudet, är inte angivet</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>The number that was counted with.</source>
   <translation>Antalet som beräkningen gjordes med.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/equity_page.py" />
   <source>The page shows the first {n} groups; the table has all.</source>
   <translation>Sidan visar de {n} första grupperna; tabellen har alla.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>The part between the groups, per cent of it all.</source>
   <translation>Delen mellan grupperna, i procent av allt.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>The part of the gross floor area that is homes.</source>
   <translation>Den del av bruttoarean som är bostäder.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>The places after with what changes there.</source>
   <translation>Platserna efter med vad som förändras där.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>The places with the index and what it is made of.</source>
   <translation>Platserna med indexet och vad det består av.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>The places with who is left out there. It shows every place as it is: think before you publish places where few people live.</source>
   <translation>Platserna med vilka som blir utan där. Varje plats visas som den är: tänk efter innan platser där få bor publiceras.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>The plan gives {dwellings} dwellings, {people} people and {jobs} jobs.</source>
   <translation>Planen ger {dwellings} bostäder, {people} boende och {jobs} arbetstillfällen.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>The plan polygons with floor area, dwellings, people, jobs and ground, or the reason why there are none.</source>
   <translation>Planens ytor med bruttoarea, bostäder, boende, arbetstillfällen och mark, eller orsaken till att de saknas.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>The plots with their factor and what is missing to the goal.</source>
   <translation>Tomterna med sin faktor och vad som saknas till målet.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>The plots with their free ground, what was taken away, and the area for each child.</source>
   <translation>Tomterna med sin friyta, vad som drogs av och ytan per barn.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>The polygons with the people in them.</source>
   <translation>Polygonerna med de boende i dem.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The poorest have nothing: no Palma ratio</source>
   <translation>De fattigaste har inget: ingen Palmakvot</translation>
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
   <location filename="canopy_share" />
   <source>The raster holds</source>
   <translation>Rastret innehåller</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>The raster is none of the known land cover maps: {share} % of its cells have known classes.</source>
   <translation>Rastret är ingen av de kända marktäckekartorna: {share} % av cellerna har kända klasser.</translation>
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
   <translation>Rastret {layer} transformeras från {source} till {target} för beräkningen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/rasters.py" />
   <source>The raster {layer} is turned to north-up for the calculation.</source>
   <translation>Rastret {layer} vrids så att norr är uppåt för beräkningen.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>The result after, of the same place.</source>
   <translation>Resultatet efter, för samma plats.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>The result before, of the same place.</source>
   <translation>Resultatet före, för samma plats.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>The result could not be written: {message}.</source>
   <translation>Resultatet kunde inte skrivas: {message}.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>The result gets its cells and coordinate system. People outside it are counted and said.</source>
   <translation>Resultatet får dess celler och koordinatsystem. Boende utanför det räknas och redovisas.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>The result there, of its time.</source>
   <translation>Resultatet där, vid sin tid.</translation>
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
   <location filename="ptal" />
   <source>The route that adds most; empty where there is none.</source>
   <translation>Linjen som bidrar mest; tomt där det inte finns någon.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>The rule speaks of 300 metres, not of minutes.</source>
   <translation>Regeln talar om 300 meter, inte om minuter.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>The same as a page that opens in any browser.</source>
   <translation>Detsamma som en sida som går att öppna i alla webbläsare.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>The same everywhere: counts 0</source>
   <translation>Lika överallt: räknas som 0</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>The same for a thousand people, which is easier to read.</source>
   <translation>Detsamma för tusen personer, vilket är lättare att läsa.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>The same in another unit.</source>
   <translation>Detsamma i en annan enhet.</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>The same raster where it holds both bands, or another one. Where its cells do not line up with those of red it is resampled to them, bilinearly.</source>
   <translation>Samma raster om det innehåller båda banden, annars ett annat. Där dess celler inte ligger i linje med det rödas omsamplas det till dem, bilinjärt.</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>The second year ({present}) is not after the first ({past}).</source>
   <translation>Det andra året ({present}) kommer inte efter det första ({past}).</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>The services: points, or areas reached at their entrances. Include those outside the study area that people may use.</source>
   <translation>Servicen: punkter, eller ytor som nås vid sina entréer. Ta med sådan utanför studieområdet som människor kan använda.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>The source, the coordinate system, every field and every class that was recognised or not, with the evidence.</source>
   <translation>Källan, koordinatsystemet, varje fält och varje klass som kändes igen eller inte, med belägg.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The stop has no coordinates in the feed</source>
   <translation>Hållplatsen saknar koordinater i tidtabellen</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>The stops within reach of the homes with what decides their category.</source>
   <translation>Hållplatserna inom räckhåll från bostäderna, med det som avgör deras kategori.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>The streets with gaps closed and crossings joined, all their fields, and the row of their original.</source>
   <translation>Gatorna med glapp slutna och korsningar hopfogade, alla deras fält och originalets rad.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>The sum of the two: SDG 11.7.1.</source>
   <translation>Summan av de två: SDG 11.7.1.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>The supply with the people within its catchment and what is left for each of them.</source>
   <translation>Utbudet med människorna inom dess upptagningsområde och vad som blir över till var och en av dem.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>The tag layer, else 1 on bridges and -1 in tunnels, else the indoor level; 0 on the ground.</source>
   <translation>Taggen layer, annars 1 på broar och -1 i tunnlar, annars våningsplanet inomhus; 0 på marken.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>The tenth with the highest income have {times} times as much each as the four tenths with the lowest.</source>
   <translation>Tiondelen med högst inkomst har {times} gånger så mycket per person som de fyra tiondelarna med lägst.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>The terrain model has other cells and was resampled to those of the surface model (bilinear).</source>
   <translation>Terrängmodellen har andra celler och omsamplades till ytmodellens (bilinjärt).</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>The top of a tree is the highest surface within this distance of its point, and surface within it does not hide the tree: it is its own crown.</source>
   <translation>Trädets topp är den högsta ytan inom det här avståndet från dess punkt, och yta inom avståndet skymmer inte trädet: det är dess egen krona.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>The use by its more detailed purpose, in the same words.</source>
   <translation>Användningen efter det mer detaljerade ändamålet, med samma ord.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>The use is none of the known codes or words</source>
   <translation>Användningen är ingen av de kända koderna eller orden</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>The uses among which the mix is measured, as written in the field. Their number is fixed: a use that is absent lowers the mix. Other ground does not count.</source>
   <translation>De användningar som blandningen mäts mellan, så som de skrivs i fältet. Antalet är fast: en användning som saknas sänker blandningen. Annan mark räknas inte.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>The value at which the worst-served 10 % of the group begin.</source>
   <translation>Värdet där de sämst försörjda 10 % av gruppen börjar.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
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
   <location filename="processing/methods/shared_supply.py" />
   <source>The weights of the zones, '{text}', are not numbers from 0 to 1.</source>
   <translation>Zonernas vikter, ”{text}”, är inte tal från 0 till 1.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>The whole area: what the shares are of.</source>
   <translation>Hela området: det som andelarna räknas av.</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>The whole network of {n} segments takes long: cost grows with the square of their number.</source>
   <translation>Hela nätet med {n} segment tar lång tid: tiden växer med antalet i kvadrat.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>The widths of streets by class cannot be used: {what}.</source>
   <translation>Gatubredderna per klass kan inte användas: {what}.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>The word area for m² that cover the plot, added area for m² in addition, each for pieces.</source>
   <translation>Ordet area för m² som täcker tomten, added area för m² utöver det, each för styck.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>The word looked for in the layers.</source>
   <translation>Ordet som söks i lagren.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>The word yes where the factor was compared with the source, else from memory.</source>
   <translation>Ordet yes där faktorn är jämförd med källan, annars from memory (ur minnet).</translation>
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
   <location filename="distribution_of_a_result" />
   <location filename="processing/methods/equity_page.py" />
   <source>Theil</source>
   <translation>Theil</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Theil index</source>
   <translation>Theilindex</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Theil index, all</source>
   <translation>Theilindex, totalt</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Theil index, between the groups</source>
   <translation>Theilindex, mellan grupperna</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Theil index, share between</source>
   <translation>Theilindex, andel mellan grupperna</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Theil index, within the groups</source>
   <translation>Theilindex, inom grupperna</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>Theil, H. (1972). Statistical decomposition analysis. North-Holland. (The entropy; not verified against the original.)</source>
   <translation>Theil, H. (1972). Statistical decomposition analysis. North-Holland. (Entropin; inte kontrollerad mot originalet.)</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Theil, all</source>
   <translation>Theil, totalt</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Their floor area gives the dwellings of addresses that have no number.</source>
   <translation>Deras bruttoarea ger bostäderna på adresser som saknar antal.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Their people are either put on a point within their area, in the layer of homes, or only listed in the layer of areas.</source>
   <translation>Deras boende placeras antingen i en punkt i området, i lagret med bostäder, eller redovisas bara i lagret med områden.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="processing/methods/cell_moves.py" />
   <source>There are no people in {raster}.</source>
   <translation>Det finns inga boende i {raster}.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>There are {n} feeds in one file; the one in the folder {folder} is used.</source>
   <translation>Det finns {n} tidtabeller i samma fil; den i mappen {folder} används.</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>There is no service of the kind {kind}: nobody reaches it. The field {field} holds {words}.</source>
   <translation>Det finns ingen service av typen {kind}: ingen når den. Fältet {field} innehåller {words}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>There is no universal measure of social sustainability: choose what to measure for the place, with the people. Nothing here is a score of a whole city, and a trend is not a cause.</source>
   <translation>Det finns inget universellt mått på social hållbarhet: välj vad som ska mätas för platsen, tillsammans med människorna. Inget här är ett betyg på en hel stad, och en trend är inte en orsak.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>There is nothing of any of the classes here</source>
   <translation>Här finns inget av någon av klasserna</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>There is nothing that gives the supply of {areas}.</source>
   <translation>Det finns inget som anger utbudet i {areas}.</translation>
  </message>
  <message>
   <location filename="processing/methods/three_thirty.py" />
   <source>There is nothing to judge the 3-30-300 rule by.</source>
   <translation>Det finns inget att bedöma 3-30-300-regeln efter.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>This threshold was chosen for this run.</source>
   <translation>Detta tröskelvärde valdes för den här körningen.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Those of the group whose place has a value. Mean, median, worst decile and Gini speak of them.</source>
   <translation>De i gruppen vars plats har ett värde. Medelvärde, median, sämsta tiondel och Gini gäller dem.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <source>Those of the group whose place has no value; the reason is in the layer.</source>
   <translation>De i gruppen vars plats saknar värde; orsaken står i lagret.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>Those who need the service in the areas where it is missing.</source>
   <translation>De som behöver servicen i områdena med brist.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Those with a value whose place has no income; the two measures by income leave them out.</source>
   <translation>De med värde vars plats saknar inkomst; de två måtten efter inkomst räknar inte med dem.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Three trees seen from every home, 30 % tree canopy in every neighbourhood, and no more than 300 m to a green space: who has which of the three? Each part is judged by itself, and the result says how many are met, 0 to 3. They are never mixed into one score: a park does not make up for a street without trees. A part for which you have no data is left out, and the count is of the others. The rule names neither how far off a seen tree may stand nor how large a neighbourhood is: those are choices of yours, and they decide much. State them with the result. The 300 m are measured along the streets to where one enters the green.</source>
   <translation>Tre träd synliga från varje bostad, 30 % krontäckning i varje grannskap och högst 300 m till ett grönområde: vem har vilken av de tre? Varje del bedöms för sig, och resultatet säger hur många som är uppfyllda, 0 till 3. De blandas aldrig till ett betyg: en park uppväger inte en gata utan träd. En del som du saknar data för utelämnas, och antalet gäller de övriga. Regeln säger varken hur långt bort ett synligt träd får stå eller hur stort ett grannskap är: det väljer du, och det avgör mycket. Ange valen tillsammans med resultatet. De 300 metrarna mäts längs gatorna till där man kommer in i grönområdet.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/library.py" />
   <source>Thresholds</source>
   <translation>Tröskelvärden</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Thresholds of 0.2, 0.4 and 0.5: rules of thumb without a source of authority.</source>
   <translation>Tröskelvärdena 0,2, 0,4 och 0,5: tumregler utan auktoritativ källa.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="spacematrix" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="land_use_mix" />
   <location filename="zonal_statistics_exact" />
   <source>Thriving</source>
   <translation>Välmående</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <location filename="supply_against_need" />
   <source>Time</source>
   <translation>Tid</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Time to one of each</source>
   <translation>Tid till en av varje typ</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Time to the first</source>
   <translation>Tid till den första</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Time to {}</source>
   <translation>Tid till {}</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>Timetable (GTFS)</source>
   <translation>Tidtabell (GTFS)</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>To</source>
   <translation>Till</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>To spare</source>
   <translation>Överskott</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>To spare, now</source>
   <translation>Överskott, nu</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>To spare, planned</source>
   <translation>Överskott, planerat</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>To the nearest stop of high capacity; empty where none can be reached.</source>
   <translation>Till närmaste hållplats med hög kapacitet; tomt där ingen kan nås.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>To the nearest stop of low capacity; empty where none can be reached.</source>
   <translation>Till närmaste hållplats med låg kapacitet; tomt där ingen kan nås.</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>To the stop that gives the class, the nearest of those that give the same.</source>
   <translation>Till hållplatsen som ger klassen, den närmaste av dem som ger samma.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Tolerable detours</source>
   <translation>Godtagbara omvägar</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Too steep</source>
   <translation>För brant</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>Tool</source>
   <translation>Verktyg</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Total depth, whole network</source>
   <translation>Totalt djup, hela nätet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Total depth, {}</source>
   <translation>Totalt djup, {}</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Trafikverket, Kvalitetshöjning av GCM-vägtyp i NVDB (2023).</source>
   <translation>Trafikverket, Kvalitetshöjning av GCM-vägtyp i NVDB (2023).</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tram</source>
   <translation>Spårvagn</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Transport for London (2015). Assessing transport connectivity in London, section 2.5. Its text was not at hand; walking limits, speed, hours, weights, allowances for lateness and bands agree in several independent accounts of it.</source>
   <translation>Transport for London (2015). Assessing transport connectivity in London, section 2.5. Texten var inte tillgänglig; gånggränser, hastighet, tider, vikter, tillägg för försening och nivåer stämmer överens i flera oberoende redogörelser för den.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Tree crowns</source>
   <translation>Trädkronor</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Trees</source>
   <translation>Träd</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Trees within</source>
   <translation>Träd inom</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Trees within the distance, or those of them that are seen.</source>
   <translation>Träd inom avståndet, eller de av dem som syns.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Trees, walls and other additions</source>
   <translation>Träd, väggar och andra tillägg</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Tunnel, level -1</source>
   <translation>Tunnel, nivå -1</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Turn it with Warp (reproject) by nearest neighbour first.</source>
   <translation>Vrid det först med Transformera (omprojicera), närmaste granne.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Turner, A. (2007). From axial to road-centre lines: a new representation for space syntax and a new model of route choice for transport network analysis. Environment and Planning B 34(3), 539-555.</source>
   <translation>Turner, A. (2007). From axial to road-centre lines: a new representation for space syntax and a new model of route choice for transport network analysis. Environment and Planning B 34(3), 539-555.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Turns an OpenStreetMap file into the layers the indicators need: streets and paths people can walk on, with levels; public green spaces; buildings with an estimate of dwellings and people; homes as points; services by theme; stops. No web service is asked. Dwellings and people are an estimate from building sizes and the assumptions given here, unless the number of flats is tagged; use a population register where you have one. The layers come in the boundary's coordinate system, else in SWEREF 99 TM within Sweden and in the UTM zone of the place elsewhere. OpenStreetMap data is free to use under the ODbL: name © OpenStreetMap contributors.</source>
   <translation>Gör en OpenStreetMap-fil till de lager som indikatorerna behöver: gator och vägar där man kan gå, med nivåer; allmänt tillgängliga grönområden; byggnader med uppskattat antal bostäder och personer; bostäder som punkter; service efter tema; hållplatser. Ingen webbtjänst används. Bostäder och personer uppskattas ur byggnadernas storlek och de antaganden som anges här, om inte antalet lägenheter är angivet; använd uppgifter ur befolkningsregistret om du har det. Lagren får avgränsningens koordinatsystem, annars SWEREF 99 TM inom Sverige och platsens UTM-zon på andra håll. OpenStreetMaps data är fria att använda enligt ODbL: ange © OpenStreetMaps bidragsgivare.</translation>
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
   <location filename="two_step_floating_catchment" />
   <source>Two-step: everything is shared out in full. Modified: what lies far is not got in full, so part of the supply is lost where it lies badly. Three-step: people turn to several supplies in proportion to their weights, so that those with many to choose from do not count fully at each.</source>
   <translation>Tvåstegs: allt delas ut helt. Modifierad: det som ligger långt bort fås inte helt, så en del av utbudet går förlorat där det ligger illa till. Trestegs: människor vänder sig till flera utbudspunkter i proportion till vikterna, så att de som har många att välja på inte räknas helt vid var och en.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Tygron Support, Density indicators. (FSI, GSI, OSR as used here.)</source>
   <translation>Tygron Support, Density indicators. (FSI, GSI, OSR som de används här.)</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>UBC Magazine (2022). 3-30-300 rule. (At least three decent-sized trees in view, 30 % canopy in the neighbourhood, a public green space within 300 m; its author calls it a rule of thumb. No distance of sight and no size of the neighbourhood.)</source>
   <translation>UBC Magazine (2022). 3-30-300 rule. (Minst tre ordentliga träd inom synhåll, 30 % krontäckning i grannskapet, ett allmänt grönområde inom 300 m; upphovsmannen kallar det en tumregel. Varken siktavstånd eller grannskapets storlek anges.)</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <location filename="sdg_11_2_1" />
   <source>UN-Habitat</source>
   <translation>UN-Habitat</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>UN-Habitat (2013). Streets as public spaces and drivers of urban prosperity. Nairobi. (The shares as reported by Next City; not verified against the original. Written for growing cities of the whole world: a Swedish town with much green and few streets lies below them without being poorly off.)</source>
   <translation>UN-Habitat (2013). Streets as public spaces and drivers of urban prosperity. Nairobi. (Andelarna som Next City återger dem; inte kontrollerade mot originalet. Skrivna för växande städer i hela världen: en svensk ort med mycket grönska och få gator ligger under dem utan att ha det sämre.)</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>UN-Habitat (2013). The relevance of street patterns and public space in urban areas. Working paper.</source>
   <translation>UN-Habitat (2013). The relevance of street patterns and public space in urban areas. Working paper.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. (18 km of street per km², read in excerpts; 100 intersections per km² is commonly quoted and not verified against the original.)</source>
   <translation>UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. (18 km gata per km², läst i utdrag; 100 korsningar per km² citeras ofta men är inte kontrollerat mot originalet.)</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. Discussion note 3. (Each tenure not more than half: a rule for new towns, no Swedish norm.)</source>
   <translation>UN-Habitat (2014). A new strategy of sustainable neighbourhood planning: five principles. Discussion note 3. (Varje upplåtelseform högst hälften: en regel för nya städer, ingen svensk norm.)</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>UN-Habitat (2018). SDG indicator 11.7.1 training module: public space. Nairobi.</source>
   <translation>UN-Habitat (2018). SDG indicator 11.7.1 training module: public space. Nairobi.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <location filename="tenure_mix" />
   <source>UN-Habitat, A new strategy of sustainable neighbourhood planning: five principles</source>
   <translation>UN-Habitat, A new strategy of sustainable neighbourhood planning: five principles</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>UN-Habitat, SDG 11.2.1</source>
   <translation>UN-Habitat, SDG 11.2.1</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>UN-Habitat, SDG indicator 11.7.1 metadata</source>
   <translation>UN-Habitat, SDG indicator 11.7.1 metadata</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>UN-Habitat, Streets as public spaces and drivers of urban prosperity</source>
   <translation>UN-Habitat, Streets as public spaces and drivers of urban prosperity</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>UN-Habitat, as commonly quoted; not verified against the original</source>
   <translation>UN-Habitat, som det brukar citeras; inte kontrollerat mot originalet</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>UN-Habitat. SDG indicator metadata 11-03-01: ratio of land consumption rate to population growth rate. (Definitions of both rates read in Japan's official pages on the goals.)</source>
   <translation>UN-Habitat. SDG indicator metadata 11-03-01: ratio of land consumption rate to population growth rate. (Definitionerna av båda takterna lästa på Japans officiella sidor om målen.)</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>UN-Habitat. SDG indicator metadata 11-07-01: average share of the built-up area of cities that is open space for public use for all. (Formula read in the metadata of Spain's statistical office.)</source>
   <translation>UN-Habitat. SDG indicator metadata 11-07-01: average share of the built-up area of cities that is open space for public use for all. (Formeln läst i den spanska statistikmyndighetens metadata.)</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Unit field of your own table</source>
   <translation>Enhetsfält i egen tabell</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Unit of the value</source>
   <translation>Värdets enhet</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>United Nations Human Settlements Programme (2021). SDG indicator metadata 11.2.1, last updated September 2021.</source>
   <translation>United Nations Human Settlements Programme (2021). SDG indicator metadata 11.2.1, last updated September 2021.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Use</source>
   <translation>Användning</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>Use a smaller joining tolerance or other barriers.</source>
   <translation>Använd en mindre hopfogningstolerans eller andra barriärer.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <location filename="processing/methods/greenness.py" />
   <source>Use a smaller radius or a raster with larger cells.</source>
   <translation>Använd en mindre radie eller ett raster med större celler.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Use as understood</source>
   <translation>Användning så som den tolkas</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="land_use_mix" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Use field</source>
   <translation>Användningsfält</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Use numbers from {low} to {high}.</source>
   <translation>Använd tal från {low} till {high}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>Use one of: {words}.</source>
   <translation>Använd något av: {words}.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Use, in English</source>
   <translation>Användning, på engelska</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Use, in Swedish</source>
   <translation>Användning, på svenska</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Users field</source>
   <translation>Fält för användare</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Uses of the mix</source>
   <translation>Användningar i blandningen</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Uses that are homes</source>
   <translation>Användningar som är bostäder</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>Uses that are not among the classes, of everything there is. They are no part of the mix.</source>
   <translation>Användningar som inte är bland klasserna, av allt som finns. De ingår inte i blandningen.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Uses that are residential land</source>
   <translation>Användningar som är bostadsmark</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Uses that are retail land</source>
   <translation>Användningar som är handelsmark</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>V: the least served stops</source>
   <translation>V: sämst försörjda hållplatser</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Value</source>
   <translation>Värde</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Value for the drawn direction only</source>
   <translation>Värde för enbart ritriktningen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Value for the opposite direction only</source>
   <translation>Värde för enbart motsatt riktning</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Value of the direction field for streets that may be used only against the direction they are drawn. Any other value means both ways.</source>
   <translation>Riktningsfältets värde för gator som bara får användas mot ritriktningen. Alla andra värden betyder båda riktningarna.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Value of the direction field for streets that may be used only in the direction they are drawn.</source>
   <translation>Riktningsfältets värde för gator som bara får användas i ritriktningen.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag highway.</source>
   <translation>Värdet av taggen highway.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag surface.</source>
   <translation>Värdet av taggen surface.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Value of the tag that put it here.</source>
   <translation>Värdet av den tagg som placerade objektet här.</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Variant</source>
   <translation>Variant</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Vegetated above</source>
   <translation>Räknas som vegetation över</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Vegetated share</source>
   <translation>Andel vegetation</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Vegetation around homes</source>
   <translation>Vegetation runt bostäder</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>Vegetation of areas</source>
   <translation>Vegetation i områden</translation>
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
   <location filename="green_space_within_300_m" />
   <source>WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. Copenhagen.</source>
   <translation>WHO Regional Office for Europe (2017). Urban green spaces: a brief for action. Copenhagen.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>WHO Regional Office for Europe, Urban green spaces: a brief for action</source>
   <translation>WHO Regional Office for Europe, Urban green spaces: a brief for action</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Walkability</source>
   <translation>Gångvänlighet</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Walkability index</source>
   <translation>Gångvänlighetsindex</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Walking at 4.8 km/h or cycling at 15 km/h; where a speed field has a number, that counts. For cycling choose streets one may cycle on: leave out steps.</source>
   <translation>Gång i 4,8 km/h eller cykel i 15 km/h; där ett hastighetsfält innehåller ett tal gäller det. För cykel: välj gator där man får cykla och ta bort trappor.</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>Walking speed</source>
   <translation>Gånghastighet</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Wan, N., Zou, B., &amp; Sternberg, T. (2012). A three-step floating catchment area method for analyzing spatial access to health services. International Journal of Geographical Information Science 26(6), 1073-1089. The formula agrees with PySAL's access; not verified against the original.</source>
   <translation>Wan, N., Zou, B., &amp; Sternberg, T. (2012). A three-step floating catchment area method for analyzing spatial access to health services. International Journal of Geographical Information Science 26(6), 1073-1089. Formeln stämmer med PySAL:s access; inte kontrollerad mot originalet.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/provenance.py" />
   <source>Warning: {text}</source>
   <translation>Varning: {text}</translation>
  </message>
  <message>
   <location filename="population_density" />
   <location filename="plan_to_future" />
   <source>Water</source>
   <translation>Vatten</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Water within</source>
   <translation>Vatten inom området</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way</source>
   <translation>Väg</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Way along the streets</source>
   <translation>Väg längs gatorna</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way becomes longer</source>
   <translation>Vägen blir längre</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way becomes shorter</source>
   <translation>Vägen blir kortare</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way divided by straight distance; empty without a way.</source>
   <translation>Vägen delad med fågelvägen; tomt utan väg.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way divided by straight distance; empty without a way. After the change; empty where nothing is changed.</source>
   <translation>Vägen delad med fågelvägen; tomt utan väg. Efter förändringen; tomt där inget ändras.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>Way of travelling</source>
   <translation>Färdsätt</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Way to open public space</source>
   <translation>Väg till öppen offentlig plats</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <location filename="job_housing_balance" />
   <source>Way to the street</source>
   <translation>Väg till gatan</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Way, after</source>
   <translation>Väg, efter</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>Weighing buildings</source>
   <translation>Viktar byggnader</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="population_to_buildings" />
   <source>Weight</source>
   <translation>Vikt</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="reachable_opportunities" />
   <location filename="two_step_floating_catchment" />
   <source>Weight by distance</source>
   <translation>Vikt efter avstånd</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <location filename="street_centrality" />
   <source>Weight field</source>
   <translation>Viktfält</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Weight of the destinations</source>
   <translation>Målpunkternas vikt</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Weighted sum of the standard scores; 0 is the mean. Comparable only between runs with the same components, means and deviations.</source>
   <translation>Viktad summa av standardpoängen; 0 är medelvärdet. Jämförbart endast mellan körningar med samma komponenter, medelvärden och avvikelser.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Weights</source>
   <translation>Vikter</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Weights of the zones</source>
   <translation>Zonernas vikter</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>Well connected</source>
   <translation>Väl sammankopplat</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <location filename="plan_to_future" />
   <source>What</source>
   <translation>Vad</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>What a value means. The result is always people per cell.</source>
   <translation>Vad ett värde betyder. Resultatet är alltid boende per cell.</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>What can be reached: homes with people, workplaces, shops, school places. An area is represented by its middle, or a point within it. Include those outside the study area.</source>
   <translation>Det som kan nås: bostäder med boende, arbetsplatser, butiker, skolplatser. En yta representeras av sin mitt eller en punkt inom den. Ta med dem utanför studieområdet.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>What counts</source>
   <translation>Vad som räknas</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>What counts in addition to the ground it stands on: trees, shrubs, green walls, drained roofs. Each belongs to the plot where it stands (the middle of it).</source>
   <translation>Det som räknas utöver marken det står på: träd, buskar, gröna väggar, avvattnade tak. Vart och ett hör till den tomt där det står (dess mitt).</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>What departs here: bus, tram, metro, rail, ferry, cable and other.</source>
   <translation>Vad som avgår här: bus (buss), tram (spårvagn), metro (tunnelbana), rail (tåg), ferry (färja), cable (linbana) och other (annat).</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>What does a plan, a closed school, a new bridge or a decade change, and for whom? Takes the same result before and after, from two layers or from two fields of one layer, and brings the places together by an identifier. Shows on the map where it gets better and where worse; for everyone and every group how many people gain and how many lose, the distribution before and after side by side, who meets the thresholds, and whether it becomes more equal. Places that are new or removed are counted on their own and listed. That something changed after a measure does not show that the measure caused it.</source>
   <translation>Vad förändrar en plan, en nedlagd skola, en ny bro eller ett årtionde, och för vem? Tar samma resultat före och efter, ur två lager eller ur två fält i samma lager, och kopplar ihop platserna med en gemensam beteckning. Visar på kartan var det blir bättre och var det blir sämre; för alla och för varje grupp hur många som vinner och hur många som förlorar, fördelningen före och efter sida vid sida, vilka som uppfyller tröskelvärdena och om det blir mer jämlikt. Platser som är nya eller borttagna räknas för sig och listas. Att något har förändrats efter en åtgärd visar inte att åtgärden är orsaken.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>What does the plan give? Polygons with allowed use and floor area (BTA), plot ratio (e-tal) or storeys become future homes and jobs, as points that every indicator can take, and surfaces for the green space factor. Present homes may be joined to the future ones, without those that are torn down. Every ratio between floor area and dwellings, people and jobs is an assumption that you see and change. A polygon whose use or floor area is not known gives nothing and says why; it is never taken as zero.</source>
   <translation>Vad ger planen? Ytor med tillåten användning och bruttoarea (BTA), exploateringstal (e-tal) eller våningar blir framtida bostäder och arbetstillfällen, som punkter som alla indikatorer kan använda, och ytor för grönytefaktorn. Nuvarande bostäder kan läggas samman med de framtida, utan dem som rivs. Varje tal mellan bruttoarea och bostäder, boende och arbetstillfällen är ett antagande som du ser och ändrar. En yta vars användning eller bruttoarea inte är känd ger inget och säger varför; den räknas aldrig som noll.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>What each surface gives</source>
   <translation>Vad varje yta ger</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>What every child should have. Change it where your municipality has decided otherwise.</source>
   <translation>Vad varje barn bör ha. Ändra det där kommunen har beslutat något annat.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="supply_against_need" />
   <location filename="green_space_factor_table" />
   <source>What is counted</source>
   <translation>Vad som räknas</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>What is left if all groups had the same mean.</source>
   <translation>Vad som är kvar om alla grupper hade samma medelvärde.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>What is left if all of a group had the same.</source>
   <translation>Vad som är kvar om alla i en grupp hade lika mycket.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>What is left of the plot.</source>
   <translation>Det som är kvar av tomten.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What is this layer, and what do its codes mean? Recognises the population squares and DeSO of Statistics Sweden, buildings and topography of Lantmäteriet, the road database NVDB, OpenStreetMap layers, and the national land cover map (NMD). The copy keeps all fields and gets standard fields beside them that the other tools understand, with classes in English and Swedish. Where the layer has no coordinate system, or one that cannot be right, it is found from the coordinates and the copy gets it. A table says what was recognised and by what evidence, and how far each table of codes has been checked against its source. For a land cover map it gives the classes to use for trees, vegetation, water and sealed ground.</source>
   <translation>Vad är detta för lager, och vad betyder koderna? Känner igen SCB:s befolkningsrutor och DeSO, Lantmäteriets byggnader och topografi, vägdatabasen NVDB, OpenStreetMap-lager och Nationella marktäckedata (NMD). Kopian behåller alla fält och får bredvid dem standardfält som de andra verktygen förstår, med klasser på engelska och svenska. Där lagret saknar koordinatsystem, eller har ett som inte kan stämma, tas det fram ur koordinaterna och kopian får det. En tabell säger vad som kändes igen och med vilka belägg, och hur långt varje kodtabell har kontrollerats mot sin källa. För en marktäckekarta ger den klasserna att använda för träd, växtlighet, vatten och hårdgjord mark.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>What is torn down</source>
   <translation>Det som rivs</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>What is wrong here.</source>
   <translation>Vad som är fel här.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What it became in the copy.</source>
   <translation>Vad det blev i kopian.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What it means, in English.</source>
   <translation>Vad det betyder, på engelska.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What it means, in Swedish.</source>
   <translation>Vad det betyder, på svenska.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/library.py" />
   <source>What it tells</source>
   <translation>Vad det visar</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>What lies within reach of schools, stops or parks along the streets? The streets are cut at the exact limit, and polygons are drawn beside them that never claim ground beyond the limit: from every point of a polygon the straight way to the street and the way along it are together at most the limit. One area per facility, overlapping, or all as one; many facilities and several limits in one run.</source>
   <translation>Vad ligger inom räckhåll från skolor, hållplatser eller parker längs gatorna? Gatorna klipps vid den exakta avståndsgränsen, och intill dem ritas polygoner som aldrig omfattar mark bortom gränsen: från varje punkt i en polygon är den raka vägen till gatan och vägen längs den tillsammans högst avståndsgränsen. Ett område per anläggning, överlappande, eller alla som ett; många anläggningar och flera avståndsgränser i en körning.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>What makes one building take more people than another within the same area.</source>
   <translation>Vad som gör att en byggnad tar fler boende än en annan inom samma område.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>What must be added to reach the goal: as much new vegetation on the ground, or more of what has a lower factor.</source>
   <translation>Vad som måste tillkomma för att nå målet: lika mycket ny växtlighet på mark, eller mer av det som har lägre faktor.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>What people were shared by: m², m³ or dwellings; 0 where the building is not taken as homes.</source>
   <translation>Vad boende fördelades efter: m², m³ eller bostäder; 0 där byggnaden inte räknas som bostad.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>What services give that count for no area.</source>
   <translation>Vad service ger som inte räknas till något område.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>What stands at least this high counts as tree canopy. The rule names no height.</source>
   <translation>Det som är minst så här högt räknas som krontak. Regeln anger ingen höjd.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>What stands at least this high counts as tree canopy. Usual are 2 to 5 m; 3 m leaves out hedges, cars and fences. The share depends on it: state it with the result.</source>
   <translation>Det som är minst så här högt räknas som krontak. Vanligt är 2 till 5 m; 3 m utelämnar häckar, bilar och staket. Andelen beror på valet: ange det tillsammans med resultatet.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>What stands on the plots; cut at them and taken away.</source>
   <translation>Det som står på tomterna; klipps vid tomtgränserna och dras av.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>What the base area is. Compare only values of the same level.</source>
   <translation>Vad basytan är. Jämför bara värden på samma nivå.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>What the base areas are</source>
   <translation>Vad basytorna är</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>What the index is made of here, with the means and deviations it is measured by.</source>
   <translation>Vad indexet består av här, med de medelvärden och avvikelser det mäts mot.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What the layer or raster has.</source>
   <translation>Vad lagret eller rastret har.</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>What the numbers are divided by: the area within the context boundary, water included.</source>
   <translation>Det som antalen delas med: ytan inom omgivningsgränsen, vatten inräknat.</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>What the numbers of the raster mean: elevations of the surface, from which those of the terrain are taken away; heights above the ground; or how much of every cell is canopy, 0 to 100 %.</source>
   <translation>Vad rastrets tal betyder: ytans höjd, från vilken terrängens höjd dras av; höjd över marken; eller hur stor del av varje cell som är krontak, 0 till 100 %.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>What the person in the middle of the group has.</source>
   <translation>Vad personen i mitten av gruppen har.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What the source says, in English.</source>
   <translation>Vad källan anger, på engelska.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What the source says, in Swedish.</source>
   <translation>Vad källan anger, på svenska.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>What the surface stands for.</source>
   <translation>Vad ytan står för.</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>What there is in the area, and its part of the services near it.</source>
   <translation>Vad som finns i området, och dess del av servicen i närheten.</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>What to do</source>
   <translation>Vad som bör göras</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>What was measured for it.</source>
   <translation>Vad som mättes för den.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>What was recognised</source>
   <translation>Vad som kändes igen</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>What was taken out.</source>
   <translation>Det som räknades bort.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Where</source>
   <translation>Var</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Where do streets, density, shops and a mix of uses make it easy to walk, compared with the other places of this run? The index adds up how far a place lies above or below the mean in each: junctions, dwellings, retail and land-use mix. It says nothing of pavements, traffic, lighting, slopes or whether a walk is pleasant. It is no mark out of ten that holds everywhere: another area has another mean, unless the means and deviations printed in the log are given to its run. Look at the components beside it before you say why a place is high or low.</source>
   <translation>Var gör gator, täthet, butiker och blandade användningar det lätt att gå, jämfört med de andra platserna i körningen? Indexet lägger ihop hur långt en plats ligger över eller under medelvärdet i vart och ett: korsningar, bostäder, handel och funktionsblandning. Det säger inget om trottoarer, trafik, belysning, lutningar eller om en promenad är trevlig. Det är inget betyg som gäller överallt: ett annat område har ett annat medelvärde, om inte medelvärdena och avvikelserna i loggen anges för dess körning. Se på komponenterna bredvid innan du säger varför en plats ligger högt eller lågt.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>Where does public transport stop, and how often does it leave? Turns a timetable (GTFS) into a map of stops with departures per hour by mode, the mean interval, and the number of routes, for the hours and the kind of day you choose. Calendars with their exceptions, trips given by interval, platforms of stations and times after midnight are heeded. The last stop of a trip is no departure, nor is a stop where nobody may board.</source>
   <translation>Var stannar kollektivtrafiken, och hur ofta går den? Gör en tidtabell (GTFS) till en karta över hållplatser med avgångar per timme och trafikslag, genomsnittlig tid mellan avgångar och antal linjer, för de timmar och den typ av dag du väljer. Hänsyn tas till kalendrar med undantag, turer som anges med intervall, hållplatslägen vid stationer och tider efter midnatt. En turs sista hållplats är ingen avgång, och inte heller en hållplats där ingen får stiga på.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>Where lines become one network. Shared vertices suit OpenStreetMap and NVDB; crossings suit data drawn without vertices where streets meet.</source>
   <translation>Var linjer blir ett nät. Gemensamma brytpunkter passar OpenStreetMap och NVDB; korsningar passar data som är ritade utan brytpunkter där gator möts.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Where neither a building nor parking is.</source>
   <translation>Där det varken finns byggnad eller parkering.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Where no building stands.</source>
   <translation>Där ingen byggnad står.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="barrier_effect" />
   <source>Where people are: address points, buildings or population squares. An area is represented by its middle, or a point within it where the middle lies outside.</source>
   <translation>Där människor finns: adresspunkter, byggnader eller befolkningsrutor. En yta representeras av sin mitt, eller av en punkt inom den där mitten ligger utanför.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Where people can walk: all streets and paths but motorways, building sites, ways closed to people on foot or to all, and main roads (trunk) and service tunnels without a sidewalk. Squares drawn as areas are no lines and are left out. Lines keep the vertices they share.</source>
   <translation>Där man kan gå: alla gator och vägar utom motorvägar, byggarbetsplatser, vägar som är stängda för gående eller för alla och större vägar (trunk) och servicetunnlar utan gångbana. Torg som är ritade som ytor är inga linjer och utelämnas. Linjerna behåller sina gemensamma brytpunkter.</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>Where people go: schools, stops, shops. Leave it empty to compare homes with homes. To see how many people are reached, choose the homes here once more, with their people as weight.</source>
   <translation>Dit människor ska: skolor, hållplatser, butiker. Lämna tomt för att jämföra bostäder med bostäder. För att se hur många boende som nås, välj bostäderna här också, med boende som vikt.</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>Where people live within the areas. Leave it empty to spread people evenly.</source>
   <translation>Var människor bor inom områdena. Lämna tomt för att fördela de boende jämnt.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Where people live, to measure the way to open public space. Leave it empty for the shares alone.</source>
   <translation>Där människor bor, för att mäta vägen till öppna offentliga platser. Lämna tomt för enbart andelarna.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Where people live. A building that crosses the border of two areas takes people from both, by the part of it that lies in each; a point on the border half from each.</source>
   <translation>Var människor bor. En byggnad som korsar gränsen mellan två områden tar boende från båda, efter den del av den som ligger i vart och ett; en punkt på gränsen hälften från vardera.</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>Where people want to get: points, or areas such as parks, which are reached at their entrances. Include destinations outside the study area that people may use.</source>
   <translation>Dit människor vill ta sig: punkter, eller områden som parker, som nås vid sina entréer. Ta med målpunkter utanför studieområdet som människor kan använda.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Where some kinds count more than others: school: 2, culture: 0.5. Those not named count 1.</source>
   <translation>Där vissa servicetyper räknas mer än andra: school: 2, culture: 0.5. De som inte nämns räknas som 1.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Where surfaces lie on each other</source>
   <translation>Där ytor ligger på varandra</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Where the 30 % are measured. Leave the data for it empty to leave out the 30 %.</source>
   <translation>Var de 30 procenten mäts. Lämna indata för dem tomma för att utelämna de 30 procenten.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Where the factors come from.</source>
   <translation>Var faktorerna kommer ifrån.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Where the income field holds words, all of them from the lowest income to the highest, such as low, middle, high.</source>
   <translation>Där inkomstfältet innehåller ord: alla dessa från lägsta till högsta inkomst, till exempel låg, medel, hög.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Where the jobs are, instead of a jobs field.</source>
   <translation>Där arbetstillfällena finns, i stället för ett fält med arbetstillfällen.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Where the source can be found.</source>
   <translation>Var källan finns.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Where the table of codes comes from, and what of it has been checked.</source>
   <translation>Var kodtabellen kommer ifrån, och vad i den som är kontrollerat.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Where the weight lies</source>
   <translation>Var tyngdpunkten ligger</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>Which city's model counts. Each table is printed with its version in every row of the result.</source>
   <translation>Vilken stads modell som gäller. Tabellen skrivs med sin version på varje rad i resultatet.</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>Which coordinate system the layer is in is not settled; the table tells why.</source>
   <translation>Vilket koordinatsystem lagret har är inte avgjort; tabellen säger varför.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Which end of the values is bad: high distances are, low shares of green are.</source>
   <translation>Vilken ände av värdena som är dålig: långa avstånd är det, små andelar grönt är det.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Which kinds are not reached within the time; empty where none is missing.</source>
   <translation>Vilka servicetyper som inte nås inom tiden; tomt där ingen saknas.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Which of the present homes are not in the future layer.</source>
   <translation>Vilka av de nuvarande bostäderna som inte finns i det framtida lagret.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Which rule gave the dwellings.</source>
   <translation>Vilken regel som gav bostäderna.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Which rule gave the floor area.</source>
   <translation>Vilken regel som gav bruttoarean.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Which rule gave the weight.</source>
   <translation>Vilken regel som gav vikten.</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>Which streets are the natural ones to find and to follow? People tend to go straight on, so the ways are those with the least change of direction. Choice counts how many of the straightest ways within the radius lead over a street (the through streets, genomgångsstråk); integration tells how few turns away everything is. NACH and NAIN are these two, normalised so that places of different size can be compared. The radius is metric. A segment is a street from one junction (or dead end) to the next, however many features it was drawn as; it carries the fields of the feature that makes up most of it. The bends within a segment count as turns.</source>
   <translation>Vilka gator är naturliga att hitta och följa? Människor går gärna rakt fram, så vägarna är de med minst riktningsändring. Genomgångsvärdet (choice) räknar hur många av de rakaste vägarna inom radien som går över en gata (genomgångsstråken); integrationen säger hur få svängar bort allt ligger. NACH och NAIN är dessa två, normaliserade så att platser av olika storlek kan jämföras. Radien är metrisk. Ett segment är en gata från en korsning (eller återvändsgata) till nästa, hur många objekt den än ritats som; det har fälten från det objekt som utgör största delen. Krökar inom ett segment räknas som svängar.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>Which streets lie on the way, and which are near to much? Betweenness counts how many of the shortest ways within the radius lead over a street: where people pass by, and shops have customers. Closeness tells how near everything within the radius is: where much can be walked to. Every segment may count the same, by its length, or by the people or floor area on it. A segment is a street from one junction (or dead end) to the next, however many features it was drawn as; it carries the fields of the feature that makes up most of it. Values are relative: compare streets within one data set, with one radius; they say where movement is likely, not how many people walk there.</source>
   <translation>Vilka gator ligger på vägen, och vilka har nära till mycket? Genomgångsvärdet (betweenness) räknar hur många av de kortaste vägarna inom radien som går över en gata: där folk går förbi och butiker har kunder. Närheten (closeness) säger hur nära allt inom radien ligger: där mycket kan nås till fots. Alla segment kan räknas lika, efter längd, eller efter boende eller bruttoarea vid dem. Ett segment är en gata från en korsning (eller återvändsgata) till nästa, hur många objekt den än ritats som; det har fälten från det objekt som utgör största delen. Värdena är relativa: jämför gator inom samma data, med samma radie; de säger var rörelse är trolig, inte hur många som går där.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Who gains and who loses</source>
   <translation>Vilka som vinner och vilka som förlorar</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>Who has a green space of at least half a hectare within 300 metres of home? The World Health Organization (2017) and Boverket (2007) name this distance. It is measured here along the streets to where one enters the green, which is stricter than a straight line on the map (the WHO brief speaks of linear distance). Pieces that touch count as one green space. Green that people may not enter must be left out of the layer. Where the municipality has park classes, name those that count and give each its own distance; the result then says of every class how far it is and who has it. A quality field leaves out green that is not good enough.</source>
   <translation>Vilka har ett grönområde på minst ett halvt hektar inom 300 meter från hemmet? Världshälsoorganisationen (2017) och Boverket (2007) anger detta avstånd. Här mäts det längs gatorna till den plats där man kommer in i grönområdet, vilket är strängare än en rak linje på kartan (WHO:s skrift talar om avstånd fågelvägen). Delar som rör vid varandra räknas som ett grönområde. Grönområden som man inte får beträda ska inte finnas i lagret. Har kommunen parkklasser, ange dem som räknas och ge var och en sitt eget avstånd; då säger resultatet för varje klass hur långt det är och vilka som har den. Med ett kvalitetsfält utelämnas grönområden som inte är bra nog.</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>Who has everyday life within fifteen minutes of home, on foot or by bicycle? You choose which kinds of service belong to everyday life here, best together with those who live there, and the time. The result says for every home how many of them are reached, which are missing, how many minutes away the nearest of each kind is, and how this is spread over people and groups. It does not say whether a service is good, open, affordable or has room.</source>
   <translation>Vem har vardagen inom femton minuter hemifrån, till fots eller med cykel? Du väljer vilka servicetyper som hör till vardagen här, helst tillsammans med dem som bor där, och tiden. Resultatet säger för varje bostad hur många av dem som nås, vilka som saknas, hur många minuter bort den närmaste av varje typ ligger, och hur detta fördelar sig över befolkningen och olika grupper. Det säger inte om servicen är bra, öppen, prisvärd eller har plats.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Who is left out</source>
   <translation>Vilka som blir utan</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Who lives at the place after.</source>
   <translation>Antal som bor på platsen efter.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Who lives at the place before; 0 at a new one.</source>
   <translation>Antal som bor på platsen före; 0 på en ny.</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Who lives there, of its time.</source>
   <translation>Antal som bor där, vid sin tid.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>Who lives within a convenient walk of public transport? The United Nations' indicator 11.2.1: along the streets at most 500 m to a stop of low capacity (bus, tram) or 1 km to one of high capacity (rail, metro, ferry). Stops come from a layer with their mode, or from a timetable (GTFS), where you may also ask for a lowest number of departures per hour. The UN asks for the shares by sex, age and disability: name those fields as groups. Frequency, step-free access and a safe stop belong to the UN's idea of convenient, but not to its number.</source>
   <translation>Vilka har nära till kollektivtrafik till fots? FN:s indikator 11.2.1: längs gatorna högst 500 m till en hållplats med låg kapacitet (buss, spårvagn) eller 1 km till en med hög kapacitet (tåg, tunnelbana, färja). Hållplatserna kommer från ett lager med trafikslag, eller från en tidtabell (GTFS), där du också kan kräva ett minsta antal avgångar per timme. FN vill ha andelarna efter kön, ålder och funktionsnedsättning: ange de fälten som grupper. Turtäthet, väg utan trappsteg och en trygg hållplats hör till det FN kallar lätt att nå, men ingår inte i talet.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Whole numbers by the largest remainder, the total of each area kept. People and further counts are rounded each for itself, so a small building may have a child and nobody else.</source>
   <translation>Heltal enligt största rest, med varje områdes summa bevarad. Boende och övriga antal avrundas var för sig, så en liten byggnad kan få ett barn och ingen annan.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>Whole people</source>
   <translation>Hela personer</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Why it counts as 0 or gives nothing.</source>
   <translation>Varför det räknas som 0 eller inte ger något.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Why it counts or does not.</source>
   <translation>Varför den räknas eller inte.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Why no part could be judged; empty where at least one could.</source>
   <translation>Varför ingen del kunde bedömas; tomt där minst en kunde.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>Why numbers of the group are missing: too few people to be shown, nobody, no value, a negative value, or zeros.</source>
   <translation>Varför tal för gruppen saknas: för få personer för att visas, ingen alls, inget värde, ett negativt värde eller nollor.</translation>
  </message>
  <message>
   <location filename="distribution" />
   <source>Why numbers of the group are missing: too few people to be shown, nobody, or no value.</source>
   <translation>Varför tal för gruppen saknas: för få personer för att visas, ingen alls eller inget värde.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Why the concentration index or the Palma ratio is missing.</source>
   <translation>Varför koncentrationsindex eller Palmakvot saknas.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="canopy_share" />
   <location filename="ndvi_share" />
   <location filename="land_cover_share_around" />
   <location filename="green_space_factor" />
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="spacematrix" />
   <location filename="population_density" />
   <location filename="job_housing_balance" />
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <location filename="zonal_statistics_exact" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="recognise_swedish_data" />
   <location filename="plan_to_future" />
   <source>Why the place has no value; empty where it has one.</source>
   <translation>Varför platsen saknar värde; tomt där den har ett.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>Why the stop has no interval or no place on the map; empty where it has both.</source>
   <translation>Varför hållplatsen saknar tid mellan avgångar eller läge på kartan; tomt där den har båda.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Why there is no ratio, or no value at all; empty where there is a ratio.</source>
   <translation>Varför det inte finns någon kvot, eller inget värde alls; tomt där det finns en kvot.</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Why this part has no value; empty where it has one.</source>
   <translation>Varför den här delen saknar värde; tomt där den har ett.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Width</source>
   <translation>Bredd</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Width field</source>
   <translation>Breddfält</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Width in metres behind each class, and classes joined by plus: footway + path + steps: 2, residential: 12, primary: 20. These are assumptions about your town: state them with the result.</source>
   <translation>Bredd i meter efter varje klass, och klasser hopslagna med plus: footway + path + steps: 2, residential: 12, primary: 20. Det är antaganden om din ort: redovisa dem med resultatet.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Width of other streets</source>
   <translation>Övriga gators bredd</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Width of the edge</source>
   <translation>Kantens bredd</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>Width of the gap, length of the overlap, the line or the whole part; empty for crossings.</source>
   <translation>Glappets bredd, överlappets, linjens eller hela delens längd; tomt för korsningar.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Width of the road.</source>
   <translation>Vägens bredd.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Widths by class</source>
   <translation>Bredder per klass</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>Windows (OSGeo4W): start OSGeo4W Setup, choose Advanced Install, search for python3-geopandas, python3-rasterio, python3-scipy and python3-pyogrio, tick them, and restart QGIS. If you have no admin rights, choose Install for Just Me in the set-up, or ask your IT department for these packages.</source>
   <translation>Windows (OSGeo4W): starta OSGeo4W Setup, välj Advanced Install, sök efter python3-geopandas, python3-rasterio, python3-scipy och python3-pyogrio, markera dem och starta om QGIS. Saknar du administratörsrättigheter väljer du Install for Just Me i installationen, eller ber din IT-avdelning om paketen.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>With 0 each polygon has one point. For large polygons, as in a comprehensive plan, give a distance: homes and jobs are then spread over points that far from each other, alike.</source>
   <translation>Med 0 får varje yta en punkt. Ange ett avstånd för stora ytor, som i en översiktsplan: bostäder och arbetsplatser fördelas då lika på punkter så långt från varandra.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>With a layer of uses, the field that holds the use and the classes to tell apart are needed.</source>
   <translation>Med ett lager med användningar behövs fältet som innehåller användningen och klasserna att skilja åt.</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>With a layer of uses: the uses to tell apart. Several may make one class: homes = apartments + house, work = office + industrial, retail.</source>
   <translation>Med ett lager med användningar: de användningar som ska skiljas åt. Flera kan bilda en klass: bostäder = apartments + house, arbete = office + industrial, retail.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>With a quality field: those of the destinations with less, or without a number, are left out.</source>
   <translation>Med ett kvalitetsfält: de målpunkter som har mindre, eller inget tal, utelämnas.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>With inequality aversion 0.5: the share of it all that could be given up if it were spread evenly, and be as good.</source>
   <translation>Med ojämlikhetsaversion 0,5: den andel av allt som man kunde avstå om det vore jämnt fördelat, och ändå ha det lika bra.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>With more than 1, also the second nearest and so on: different destinations, not different entrances of one. More than one choice matters where a service may be full or closed.</source>
   <translation>Med fler än 1 även den näst närmaste och så vidare: olika målpunkter, inte olika entréer till en. Fler valmöjligheter har betydelse där service kan vara full eller stängd.</translation>
  </message>
  <message>
   <location filename="processing/spec/reasons.py" />
   <source>Withheld so that a smaller group cannot be worked out</source>
   <translation>Visas inte, så att en mindre grupp inte kan räknas ut</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>Within</source>
   <translation>Inom</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Within a straight distance of every place, or within the area that it is. Areas of very different size are hard to compare.</source>
   <translation>Inom ett avstånd fågelvägen från varje plats, eller inom den yta som den är. Ytor av mycket olika storlek är svåra att jämföra.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Within and between groups</source>
   <translation>Inom och mellan grupper</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>Within and between together: that of all people.</source>
   <translation>Inom och mellan tillsammans: måttet för alla.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>Within reach</source>
   <translation>Inom räckhåll</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>Within the distance: as the crow flies from the home's outline, whatever stands between. Seen: also in an open line of sight over a surface model, from a window at the point of the outline nearest to the tree to the tree's top. Other windows of the same home may see more.</source>
   <translation>Inom avståndet: fågelvägen från bostadens ytterkant, vad som än står emellan. Synligt: dessutom med fri siktlinje över en ytmodell, från ett fönster vid den punkt på ytterkanten som är närmast trädet till trädets topp. Från andra fönster i samma bostad kan fler synas.</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>Within the radius, one's own home included.</source>
   <translation>Inom radien, den egna bostaden inräknad.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <source>Within {}</source>
   <translation>Inom {}</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Without a raster to match: its code, as in EPSG:3006. Leave it empty to keep that of the raster, or, where it is not in metres, to take SWEREF 99 TM within Sweden and the UTM zone elsewhere.</source>
   <translation>Utan ett raster att anpassa till: dess kod, som EPSG:3006. Lämna tomt för att behålla rastrets eget, eller, där det inte är i meter, ta SWEREF 99 TM inom Sverige och UTM-zonen på andra håll.</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>Without a raster to match: side of the new cells, which begin at whole multiples of it.</source>
   <translation>Utan ett raster att anpassa till: de nya cellernas sida; de börjar på hela multiplar av den.</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>Without a value</source>
   <translation>Utan värde</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Without an income</source>
   <translation>Utan inkomstuppgift</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Without heights</source>
   <translation>Utan höjddata</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Without it each counts as one dwelling.</source>
   <translation>Utan det räknas var och en som en bostad.</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>Without the ground that is open public space, such as paths in a park.</source>
   <translation>Utan den mark som är öppen offentlig plats, till exempel gångvägar i en park.</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>Without them retail is left out of the index, and this is said. The Swedish formula does not use them.</source>
   <translation>Utan dem utgår handeln ur indexet, och det redovisas. Den svenska formeln använder dem inte.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Without what earlier polygons cover.</source>
   <translation>Utan det som tidigare ytor täcker.</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Women</source>
   <translation>Kvinnor</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>Women who live there.</source>
   <translation>Kvinnor som bor där.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Word of the Malmö table of the green space factor. Berlin's tables have no water, and London's tells kinds of vegetation apart: with those, write your own words.</source>
   <translation>Ord ur Malmös tabell för grönytefaktorn. Berlins tabeller har inget vatten och Londons skiljer på slag av växtlighet: skriv egna ord när de används.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Words of the use field that mean homes, whatever their capitals.</source>
   <translation>Ord i användningsfältet som betyder bostäder, oavsett stora eller små bokstäver.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <source>Words of the use field that mean homes, whatever their capitals. Of a value with several parts, such as Bostad;Flerfamiljshus, one part is enough.</source>
   <translation>Ord i användningsfältet som betyder bostäder, oavsett stora eller små bokstäver. Av ett värde med flera delar, som Bostad;Flerfamiljshus, räcker en del.</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>Workplaces</source>
   <translation>Arbetsplatser</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>WorldPop</source>
   <translation>WorldPop</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="processing/methods/comparison_page.py" />
   <source>Worse</source>
   <translation>Sämre</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>Worst tenth before</source>
   <translation>Sämsta tiondel före</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="distribution" />
   <location filename="processing/methods/report.py" />
   <source>Worst-served tenth</source>
   <translation>Sämst försörjda tiondelen</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Worst-served tenth, after</source>
   <translation>Sämst försörjda tiondelen, efter</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Worst-served tenth, before</source>
   <translation>Sämst försörjda tiondelen, före</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>Worst-served tenth, change</source>
   <translation>Sämst försörjda tiondelen, förändring</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>Worst-served tenth, mean</source>
   <translation>Sämst försörjda tiondelen, medelvärde</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>Wright, J. K. (1936). A method of mapping densities of population: with Cape Cod as an example. Geographical Review 26, 103-110. (From memory, not read again.)</source>
   <translation>Wright, J. K. (1936). A method of mapping densities of population: with Cape Cod as an example. Geographical Review 26, 103-110. (Ur minnet, inte läst på nytt.)</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>Write a kind that counts, a colon and a number, such as {word}: 2.</source>
   <translation>Skriv en typ som räknas, ett kolon och ett tal, till exempel {word}: 2.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Write a number there, such as 0.3.</source>
   <translation>Skriv ett tal där, till exempel 0,3.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>Write a number, such as 2 or 0.5.</source>
   <translation>Skriv ett tal, till exempel 2 eller 0,5.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Write area, added area or each.</source>
   <translation>Skriv yta, tilläggsyta eller styck (area, added area, each).</translation>
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
   <location filename="processing/methods/need.py" />
   <source>Write how much of the service each person needs.</source>
   <translation>Ange hur mycket av servicen varje person behöver.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>Write it as year-month-day: 2027-02-16.</source>
   <translation>Skriv det som år-månad-dag: 2027-02-16.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>Write its code, such as EPSG:3006.</source>
   <translation>Skriv dess kod, till exempel EPSG:3006.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>Write its name and version under Name and version of your own table.</source>
   <translation>Skriv namn och version under Namn och version på egen tabell.</translation>
  </message>
  <message>
   <location filename="processing/methods/completeness.py" />
   <source>Write kinds that the field holds, such as {words}.</source>
   <translation>Skriv typer som finns i fältet, till exempel {words}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write numbers separated by commas, such as 300, 800.</source>
   <translation>Skriv tal åtskilda av kommatecken, till exempel 300, 800.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>Write one weight for each zone, nearest first, such as 1, 0.68, 0.22.</source>
   <translation>Skriv en vikt för varje zon, den närmaste först, till exempel 1, 0.68, 0.22.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <location filename="processing/methods/homes.py" />
   <source>Write the words of the field {field} that mean homes, or leave the field out.</source>
   <translation>Skriv de ord i fältet {field} som betyder bostäder, eller utelämna fältet.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>Write them as 06:00 and 20:00, the later one last; after midnight as 25:30.</source>
   <translation>Skriv dem som 06:00 och 20:00, den senare sist; efter midnatt som 25:30.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>Write them as they stand in the field {field}, such as {known}.</source>
   <translation>Skriv dem så som de står i fältet {field}, till exempel {known}.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>Write them in Income classes, from the lowest income to the highest, or choose a number field.</source>
   <translation>Skriv dem i Inkomstklasser, från lägsta till högsta inkomst, eller välj ett talfält.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>Write true or false.</source>
   <translation>Skriv true eller false.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>Write uses that the field holds, such as {words}.</source>
   <translation>Skriv användningar som fältet innehåller, till exempel {words}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>Write whole numbers and ranges separated by commas, such as 1, 3, 5-7.</source>
   <translation>Skriv heltal och intervall åtskilda av kommatecken, till exempel 1, 3, 5-7.</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>Writes one of the factor tables that ship as a table to edit: put in your own municipality's words, factors and credits for trees, and give it to Green space factor of plots under a name of your own. Every row says whether its factor was checked against the source.</source>
   <translation>Skriver ut en av de medföljande faktortabellerna att redigera: sätt in kommunens egna ord, faktorer och tillägg för träd, och använd den i Grönytefaktor för tomter under ett eget namn. Varje rad säger om faktorn är kontrollerad mot källan.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>Writing the results</source>
   <translation>Skriver resultaten</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Written in every row of the result. A plot is the property; an island the plots within the streets; a fabric the islands with their streets; a district, or a cell of a grid, everything. The exploateringstal is only given for plots.</source>
   <translation>Skrivs på varje rad i resultatet. En tomt är fastigheten; ett kvarter (island) är tomterna mellan gatorna; en stadsväv (fabric) är kvarteren med sina gator; en stadsdel, eller en ruta i ett rutnät, är allt. Exploateringstalet ges bara för tomter.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Year of the first date.</source>
   <translation>Första tidpunktens år.</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>Year of the second date.</source>
   <translation>Andra tidpunktens år.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption for buildings tagged only as building=yes, on land with no stated use. On residential land they are taken as homes, on land with another use, or with a use of their own, as none.</source>
   <translation>Ditt antagande för byggnader som bara är taggade building=yes, på mark utan angiven användning. På bostadsmark antas de vara bostäder, på mark med annan användning, eller med en egen användning, inte.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Your assumption for buildings without floor area, storeys and height; the log says how many they are.</source>
   <translation>Ditt antagande för byggnader utan bruttoarea, våningar och höjd; loggen säger hur många de är.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption for plots with a floor area and neither storeys nor built share.</source>
   <translation>Ditt antagande för tomter med bruttoarea men varken våningar eller bebyggd andel.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Your assumption, for heights: storeys are height divided by it, not rounded.</source>
   <translation>Ditt antagande, för höjder: våningarna är höjden delad med det, utan avrundning.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption, where homes are combined with other uses (BC, BCK) and no field says it. The other uses divide the rest alike.</source>
   <translation>Ditt antagande, där bostäder är kombinerade med andra användningar (BC, BCK) och inget fält anger andelen. De andra användningarna delar lika på resten.</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>Your assumption, where neither the address nor a building tells.</source>
   <translation>Ditt antagande, där varken adressen eller någon byggnad anger det.</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Your assumption, where no field says it: shops and offices on the ground floor take the rest.</source>
   <translation>Ditt antagande, där inget fält anger andelen: butiker och kontor i bottenvåningen tar resten.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>Your assumption, where the number of storeys is not tagged.</source>
   <translation>Ditt antagande där antalet våningar inte är angivet.</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>Your assumption. Left empty, a base area with such a building has no floor space index but a reason.</source>
   <translation>Ditt antagande. Lämnas det tomt får en basyta med en sådan byggnad inget FSI, och orsaken anges.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <source>Your assumption. Take the municipality's own mean where you know it.</source>
   <translation>Ditt antagande. Ta kommunens eget medelvärde om du känner till det.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: green as a share of the ground that is not built on, where no field says it.</source>
   <translation>Ditt antagande: grönt som andel av den mark som inte är bebyggd, där inget fält anger andelen.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: gross floor area per job, C, H, G, O, R.</source>
   <translation>Ditt antagande: bruttoarea per arbetstillfälle, C, H, G, O, R.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: gross floor area per job, D, S.</source>
   <translation>Ditt antagande: bruttoarea per arbetstillfälle, D, S.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: gross floor area per job, J, Z.</source>
   <translation>Ditt antagande: bruttoarea per arbetstillfälle, J, Z.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: gross floor area per job, K.</source>
   <translation>Ditt antagande: bruttoarea per arbetstillfälle, K.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Your assumption: gross floor area, stairs and walls counted.</source>
   <translation>Ditt antagande: bruttoarea, med trapphus och väggar inräknade.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>Your assumption: height over this number is the number of storeys.</source>
   <translation>Ditt antagande: höjden genom detta tal är antalet våningar.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: height over this number, rounded down, is the number of storeys.</source>
   <translation>Ditt antagande: höjden genom detta tal, avrundat nedåt, är antalet våningar.</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>Your assumption: mean dwelling area of the plan, BOA.</source>
   <translation>Ditt antagande: planens genomsnittliga boarea, BOA.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>Your assumption: we know of no norm, and a slope can be the best place to play. It counts only with a terrain.</source>
   <translation>Ditt antagande: vi känner inte till någon norm, och en slänt kan vara den bästa lekplatsen. Gränsen gäller bara med en terrängmodell.</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>Your own factor table</source>
   <translation>Egen faktortabell</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>Your own goals, or the municipality's. For each of these the result tells who has at least this.</source>
   <translation>Egna mål, eller kommunens. För vart och ett av dem säger resultatet vem som har minst så mycket.</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>Your own goals, or the municipality's; there is no national norm. For each of these the result tells who has at least this.</source>
   <translation>Egna mål, eller kommunens; det finns ingen nationell norm. För vart och ett av dem säger resultatet vem som har minst så mycket.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>Zonal statistics with exact cell fractions</source>
   <translation>Zonstatistik med exakta cellandelar</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>a Saturday</source>
   <translation>en lördag</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>a Sunday</source>
   <translation>en söndag</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>a point within the area</source>
   <translation>en punkt i området</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>a raster of canopy cover in per cent</source>
   <translation>ett raster med krontäckning i procent</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>a raster of heights above the ground</source>
   <translation>ett raster med höjder över marken</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>a weekday, Monday to Friday</source>
   <translation>en vardag, måndag till fredag</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>a zone of SWEREF 99; which one cannot be told from coordinates alone</source>
   <translation>en zon av SWEREF 99; vilken går inte att säga bara av koordinaterna</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <source>access</source>
   <translation>tillgång</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="stop_quality" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>accessibility</source>
   <translation>tillgänglighet</translation>
  </message>
  <message>
   <location filename="ptal" />
   <source>accessibility index</source>
   <translation>tillgänglighetsindex</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="homes_from_addresses" />
   <source>address</source>
   <translation>adress</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>after</source>
   <translation>efter</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>all alike</source>
   <translation>alla lika</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>all alike (Luo &amp; Wang 2003)</source>
   <translation>alla lika (Luo &amp; Wang 2003)</translation>
  </message>
  <message>
   <location filename="processing/methods/charts.py" />
   <source>and more</source>
   <translation>och mer</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>angular segment analysis</source>
   <translation>vinkelsegmentanalys</translation>
  </message>
  <message>
   <location filename="homes_from_addresses" />
   <source>apartment register</source>
   <translation>lägenhetsregister</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>area-weighted</source>
   <translation>areaviktad</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>areal interpolation</source>
   <translation>arealinterpolation</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>areal weighting</source>
   <translation>arealviktning</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>as before</source>
   <translation>oförändrat</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>at ends and shared vertices</source>
   <translation>vid ändar och gemensamma brytpunkter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>at given entrances</source>
   <translation>vid angivna entréer</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/page.py" />
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/people.py" />
   <source>at least {value}</source>
   <translation>minst {value}</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/page.py" />
   <location filename="processing/toolbox/help_page.py" />
   <location filename="processing/toolbox/people.py" />
   <source>at most {value}</source>
   <translation>högst {value}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>at the nearest boundary point</source>
   <translation>vid närmaste gränspunkt</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>attraction reach</source>
   <translation>attraktionsräckvidd</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>barrier</source>
   <translation>barriär</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>before</source>
   <translation>före</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>before and after</source>
   <translation>före och efter</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>better</source>
   <translation>bättre</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>better, same (within the changes that do not count), worse, new, or no value.</source>
   <translation>better: bättre, same: oförändrat (inom de förändringar som inte räknas), worse: sämre, new: ny, eller no value: inget värde.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>between</source>
   <translation>mellan</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>between the groups</source>
   <translation>mellan grupperna</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>betweenness</source>
   <translation>genomgång</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>biotope area factor</source>
   <translation>biotopfaktor</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>block length</source>
   <translation>kvarterslängd</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>blue-green factor</source>
   <translation>blågrön faktor</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>bostadsrätt</source>
   <translation>bostadsrätt</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>bridge</source>
   <translation>bro</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>buffer</source>
   <translation>buffert</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>building volume</source>
   <translation>byggnadsvolym</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>building, paved, green or water.</source>
   <translation>building (byggnad), paved (hårdgjort), green (grönt) eller water (vatten).</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>built-up area</source>
   <translation>bebyggt område</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>bus</source>
   <translation>buss</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>bus (also tram, boat and cable), rail, or hub: the one that gives the better category.</source>
   <translation>bus (buss, även spårvagn, båt och linbana), rail (järnväg) eller hub (knutpunkt): det som ger den bättre kategorin.</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>bus stop</source>
   <translation>busshållplats</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>bus, tram, rail, metro, ferry, or not stated.</source>
   <translation>bus, tram, rail, metro, ferry, eller ej angivet.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>by floor area</source>
   <translation>efter bruttoarea</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <source>canopy</source>
   <translation>krontäckning</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>canopy cover</source>
   <translation>krontäckning</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>canopy cover in per cent</source>
   <translation>krontäckning i procent</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <location filename="supply_against_need" />
   <source>capacity</source>
   <translation>kapacitet</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>car, cycle, walk or ferry.</source>
   <translation>car (bil), cycle (cykel), walk (gång) eller ferry (färja).</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <source>catchment</source>
   <translation>upptagningsområde</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>centrality</source>
   <translation>centralitet</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>change</source>
   <translation>förändring</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <location filename="units" />
   <source>children</source>
   <translation>barn</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>choice</source>
   <translation>genomgångsvärde</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>chrono-urbanism</source>
   <translation>kronourbanism</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>circuity</source>
   <translation>omvägsfaktor</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>closeness</source>
   <translation>närhet</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>closest facility</source>
   <translation>närmaste anläggning</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>codes</source>
   <translation>koder</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>commuting</source>
   <translation>pendling</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>completeness</source>
   <translation>fullständighet</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>concentration index</source>
   <translation>koncentrationsindex</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>connected node ratio</source>
   <translation>andel korsningar</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <location filename="check_street_network" />
   <source>connectivity</source>
   <translation>konnektivitet</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>count them as 0</source>
   <translation>räkna dem som 0</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>counted on every second or further cell, because the raster is large</source>
   <translation>räknat på varannan eller glesare cell, eftersom rastret är stort</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>courtyard</source>
   <translation>bostadsgård</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="zonal_statistics_exact" />
   <source>coverage</source>
   <translation>täckning</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>crowding</source>
   <translation>trängsel</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>crown</source>
   <translation>trädkrona</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>cul-de-sac</source>
   <translation>säckgata</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>cumulative opportunities</source>
   <translation>kumulativa möjligheter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>cycling</source>
   <translation>cykel</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>dasymetric</source>
   <translation>dasymetrisk</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>day population</source>
   <translation>dagbefolkning</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>dead end</source>
   <translation>återvändsgata</translation>
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
   <location filename="supply_against_need" />
   <source>deficit</source>
   <translation>brist</translation>
  </message>
  <message>
   <location filename="units" />
   <source>degrees</source>
   <translation>grader</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>demand</source>
   <translation>efterfrågan</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>densification</source>
   <translation>förtätning</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <location filename="spacematrix" />
   <source>density</source>
   <translation>täthet</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>depthmap</source>
   <translation>depthmap</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>detaljplan</source>
   <translation>detaljplan</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>detour</source>
   <translation>omväg</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>development</source>
   <translation>exploatering</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>difference</source>
   <translation>skillnad</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>directness</source>
   <translation>genhet</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>disaggregation</source>
   <translation>disaggregering</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>diversity</source>
   <translation>mångfald</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <location filename="plan_to_future" />
   <location filename="units" />
   <source>dwellings</source>
   <translation>bostäder</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>dwellings are given</source>
   <translation>bostäderna är angivna</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>dwellings per address are assumed</source>
   <translation>bostäder per adress är antagna</translation>
  </message>
  <message>
   <location filename="processing/methods/plan_ground.py" />
   <source>dwellings times their mean area</source>
   <translation>bostäder gånger deras genomsnittliga area</translation>
  </message>
  <message>
   <location filename="units" />
   <source>dwellings/ha</source>
   <translation>bostäder/ha</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <location filename="plan_to_future" />
   <source>e-tal</source>
   <translation>e-tal</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>ecosystem services</source>
   <translation>ekosystemtjänster</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>employment</source>
   <translation>sysselsättning</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="land_use_mix" />
   <location filename="tenure_mix" />
   <source>entropy</source>
   <translation>entropi</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>equality</source>
   <translation>jämlikhet</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>equity</source>
   <translation>rättvisa</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>estimate</source>
   <translation>uppskattning</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="processing/methods/floor_area.py" />
   <source>every building alike</source>
   <translation>varje byggnad lika</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>every segment the same</source>
   <translation>alla segment lika</translation>
  </message>
  <message>
   <location filename="fifteen_minute_completeness" />
   <source>everyday services</source>
   <translation>vardagsservice</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>exactextract</source>
   <translation>exactextract</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>exploatering</source>
   <translation>exploatering</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>exploateringstal</source>
   <translation>exploateringstal</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>factors</source>
   <translation>faktorer</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <location filename="processing/methods/report.py" />
   <source>fewer than {n} people: not shown</source>
   <translation>färre än {n} personer: visas inte</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>floating catchment</source>
   <translation>flytande upptagningsområde</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="homes_from_buildings" />
   <source>floor area</source>
   <translation>bruttoarea</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <location filename="processing/methods/plan_ground.py" />
   <source>floor area is given</source>
   <translation>bruttoarean är angiven</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>floor area ratio</source>
   <translation>exploateringsgrad</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>focal</source>
   <translation>fokal</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="processing/methods/floor_area.py" />
   <source>footprint</source>
   <translation>byggnadsarea</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>footprint times assumed storeys</source>
   <translation>byggnadsarea gånger antagna våningar</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>footprint times height</source>
   <translation>byggnadsarea gånger höjd</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>footprint times storeys</source>
   <translation>byggnadsarea gånger våningar</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>frequencies.txt of {feed} stands for more than {most} million departures on one day.</source>
   <translation>frequencies.txt i {feed} står för mer än {most} miljoner avgångar på en dag.</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="ptal" />
   <source>frequency</source>
   <translation>turtäthet</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>friyta</source>
   <translation>friyta</translation>
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
   <location filename="land_use_mix" />
   <source>functions</source>
   <translation>funktioner</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>förskolegård</source>
   <translation>förskolegård</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>gravity</source>
   <translation>gravitation</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <source>green</source>
   <translation>grönska</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>green space per capita</source>
   <translation>grönyta per invånare</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>greenness</source>
   <translation>grönhet</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>grid</source>
   <translation>rutnät</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>grid square</source>
   <translation>ruta</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>gross</source>
   <translation>brutto</translation>
  </message>
  <message>
   <location filename="processing/methods/plan_ground.py" />
   <source>ground without floor area</source>
   <translation>mark utan bruttoarea</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>groups</source>
   <translation>grupper</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <location filename="green_space_factor_table" />
   <source>grönytefaktor</source>
   <translation>grönytefaktor</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>harmonic</source>
   <translation>harmonisk</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <source>headway</source>
   <translation>tid mellan avgångar</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>health care</source>
   <translation>vård</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>heights above the ground</source>
   <translation>höjder över marken</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>high values</source>
   <translation>höga värden</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>homes</source>
   <translation>bostäder</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>homes, industry, public, business, farm, ancillary, other, or not stated.</source>
   <translation>homes (bostäder), industry (industri), public (samhällsfunktion), business (verksamhet), farm (ekonomibyggnad), ancillary (komplementbyggnad), other (övrigt) eller not stated (ej angivet).</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>house, one dwelling</source>
   <translation>småhus, en bostad</translation>
  </message>
  <message>
   <location filename="homes_from_buildings" />
   <source>households</source>
   <translation>hushåll</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>housing</source>
   <translation>bostäder</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>hyresrätt</source>
   <translation>hyresrätt</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>impact</source>
   <translation>påverkan</translation>
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
   <location filename="intersection_density" />
   <location filename="job_housing_balance" />
   <source>in each area</source>
   <translation>i varje område</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>income</source>
   <translation>inkomst</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>inequality</source>
   <translation>ojämlikhet</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>inhabitants</source>
   <translation>invånare</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>integration</source>
   <translation>integration</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>intersection</source>
   <translation>korsning</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>intersection density</source>
   <translation>korsningstäthet</translation>
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
   <location filename="rule_3_30_300" />
   <source>it stands within the distance</source>
   <translation>det står inom avståndet</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>it stands within the distance and is seen</source>
   <translation>det står inom avståndet och syns</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>its field names are those of this source</source>
   <translation>fältnamnen är den här källans</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>its length</source>
   <translation>segmentets längd</translation>
  </message>
  <message>
   <location filename="units" />
   <source>jobs</source>
   <translation>arbetstillfällen</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>jobs-housing balance</source>
   <translation>balans mellan arbetstillfällen och bostäder</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>junction</source>
   <translation>vägkorsning</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>justice</source>
   <translation>rättvis fördelning</translation>
  </message>
  <message>
   <location filename="units" />
   <source>km/h</source>
   <translation>km/h</translation>
  </message>
  <message>
   <location filename="units" />
   <source>km/km²</source>
   <translation>km/km²</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>kvartersmark</source>
   <translation>kvartersmark</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>land cover</source>
   <translation>marktäcke</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>land take</source>
   <translation>ianspråktagande av mark</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>land use efficiency</source>
   <translation>effektiv markanvändning</translation>
  </message>
  <message>
   <location filename="walkability" />
   <location filename="land_use_mix" />
   <source>land use mix</source>
   <translation>funktionsblandning</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>laser</source>
   <translation>laser</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>left out</source>
   <translation>blir utan</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>legibility</source>
   <translation>läsbarhet</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>lidar</source>
   <translation>lidar</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>line of sight</source>
   <translation>siktlinje</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <source>list them only</source>
   <translation>redovisa dem bara</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>log(choice + 1) / log(total depth + 3): through-movement, comparable between places of different size.</source>
   <translation>log(genomgångsvärde + 1) / log(totalt djup + 3): genomgående rörelse, jämförbar mellan platser av olika storlek.</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <location filename="compare_before_and_after" />
   <source>low values</source>
   <translation>låga värden</translation>
  </message>
  <message>
   <location filename="units" />
   <source>m or min</source>
   <translation>m eller min</translation>
  </message>
  <message>
   <location filename="units" />
   <source>m/m²</source>
   <translation>m/m²</translation>
  </message>
  <message>
   <location filename="processing/toolbox/packages.py" />
   <source>macOS: the QGIS app brings geopandas, rasterio and scipy; where one is missing, take the newest long-term release from qgis.org, or install QGIS with conda (conda-forge) together with geopandas, rasterio, scipy and pyogrio.</source>
   <translation>macOS: QGIS-appen innehåller geopandas, rasterio och scipy; saknas någon, ta den senaste långtidsversionen från qgis.org eller installera QGIS med conda (conda-forge) tillsammans med geopandas, rasterio, scipy och pyogrio.</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>main street</source>
   <translation>huvudgata</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>mean</source>
   <translation>medelvärde</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>mean after</source>
   <translation>medelvärde efter</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>mean before</source>
   <translation>medelvärde före</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>metres</source>
   <translation>meter</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>minutes</source>
   <translation>minuter</translation>
  </message>
  <message>
   <location filename="land_use_mix" />
   <source>mixed use</source>
   <translation>blandad användning</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>modified, M2SFCA (Delamater 2013)</source>
   <translation>modifierad, M2SFCA (Delamater 2013)</translation>
  </message>
  <message>
   <location filename="units" />
   <source>m²/child</source>
   <translation>m²/barn</translation>
  </message>
  <message>
   <location filename="units" />
   <source>m²/person</source>
   <translation>m²/person</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>nDSM</source>
   <translation>höjd över mark</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>nature</source>
   <translation>natur</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>near infrared</source>
   <translation>nära infrarött</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>nearest hub</source>
   <translation>närmaste nav</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>nearly all values are classes of this source</source>
   <translation>nästan alla värden är klasser i den här källan</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>negative exponential</source>
   <translation>negativ exponentiell</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <location filename="two_step_floating_catchment" />
   <source>negative exponential (Kwan 1998)</source>
   <translation>negativ exponentiell (Kwan 1998)</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>neighbourhood</source>
   <translation>grannskap</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>net</source>
   <translation>netto</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>network analysis</source>
   <translation>nätverksanalys</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>network buffer</source>
   <translation>nätverksbuffert</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>network density</source>
   <translation>nätverkstäthet</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>network distance</source>
   <translation>nätverksavstånd</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>new link</source>
   <translation>ny länk</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>night population</source>
   <translation>nattbefolkning</translation>
  </message>
  <message>
   <location filename="processing/toolbox/people.py" />
   <source>no</source>
   <translation>nej</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>no footprint and no floor area</source>
   <translation>ingen byggnadsarea och ingen bruttoarea</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>none</source>
   <translation>inga</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>none of the known sources</source>
   <translation>ingen av de kända källorna</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>norm</source>
   <translation>norm</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>north and east are swapped: the layer cannot be used before they are put right</source>
   <translation>nord och öst är omkastade: lagret kan inte användas innan de rättats</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <location filename="processing/methods/homes.py" />
   <source>not homes</source>
   <translation>inte bostäder</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>not known</source>
   <translation>inte känt</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="processing/methods/floor_area.py" />
   <source>number of dwellings</source>
   <translation>antal bostäder</translation>
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
   <location filename="processing/methods/coordinates.py" />
   <source>only in this coordinate system do the coordinates lie in Sweden</source>
   <translation>bara i detta koordinatsystem ligger koordinaterna i Sverige</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>only where their ends meet</source>
   <translation>bara där deras ändar möts</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>open space ratio</source>
   <translation>friyteindex</translation>
  </message>
  <message>
   <location filename="angular_street_centrality" />
   <source>orientability</source>
   <translation>orienterbarhet</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>orthophoto</source>
   <translation>ortofoto</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <source>park</source>
   <translation>park</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <source>park class</source>
   <translation>parkklass</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>park pressure</source>
   <translation>parktryck</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>pbf</source>
   <translation>pbf</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>pedestrian</source>
   <translation>fotgängare</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>pedestrian route directness</source>
   <translation>gångvägars genhet</translation>
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
   <location filename="resample_population_raster" />
   <source>people per cell</source>
   <translation>boende per cell</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>people per hectare</source>
   <translation>invånare per hektar</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>people per square kilometre</source>
   <translation>invånare per kvadratkilometer</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>people with higher and with lower income have as much.</source>
   <translation>personer med högre och med lägre inkomst har lika mycket.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>people with higher income tend to have the higher, better values.</source>
   <translation>personer med högre inkomst har i regel de högre, bättre värdena.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>people with higher income tend to have the higher, worse values.</source>
   <translation>personer med högre inkomst har i regel de högre, sämre värdena.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>people with lower income tend to have the higher, better values.</source>
   <translation>personer med lägre inkomst har i regel de högre, bättre värdena.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>people with lower income tend to have the higher, worse values.</source>
   <translation>personer med lägre inkomst har i regel de högre, sämre värdena.</translation>
  </message>
  <message>
   <location filename="units" />
   <source>people/ha</source>
   <translation>personer/ha</translation>
  </message>
  <message>
   <location filename="units" />
   <source>people/km²</source>
   <translation>personer/km²</translation>
  </message>
  <message>
   <location filename="units" />
   <source>per hour</source>
   <translation>per timme</translation>
  </message>
  <message>
   <location filename="units" />
   <source>per km</source>
   <translation>per km</translation>
  </message>
  <message>
   <location filename="units" />
   <source>per km²</source>
   <translation>per km²</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>perceived density</source>
   <translation>upplevd täthet</translation>
  </message>
  <message>
   <location filename="units" />
   <source>percentage points</source>
   <translation>procentenheter</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <source>permeability</source>
   <translation>genomsläpplighet</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>physical activity</source>
   <translation>fysisk aktivitet</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="supply_against_need" />
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>playground</source>
   <translation>lekplats</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>plot</source>
   <translation>tomt</translation>
  </message>
  <message>
   <location filename="spacematrix" />
   <source>plot ratio</source>
   <translation>exploateringstal</translation>
  </message>
  <message>
   <location filename="processing/methods/plan_ground.py" />
   <source>plot ratio times area</source>
   <translation>exploateringstal gånger area</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>polygons of tree crowns</source>
   <translation>polygoner för trädkronor</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <location filename="resample_population_raster" />
   <location filename="homes_from_buildings" />
   <location filename="homes_from_addresses" />
   <source>population</source>
   <translation>befolkning</translation>
  </message>
  <message>
   <location filename="land_consumption" />
   <source>population growth</source>
   <translation>befolkningstillväxt</translation>
  </message>
  <message>
   <location filename="reachable_opportunities" />
   <source>population within</source>
   <translation>befolkning inom</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>preschool</source>
   <translation>förskola</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>present, or plan.</source>
   <translation>present (nuvarande) eller plan.</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <location filename="fifteen_minute_completeness" />
   <source>proximity</source>
   <translation>närhet</translation>
  </message>
  <message>
   <location filename="green_per_person" />
   <source>public green</source>
   <translation>allmän grönyta</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>public space</source>
   <translation>offentligt rum</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>public transport</source>
   <translation>kollektivtrafik</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <location filename="zonal_statistics_exact" />
   <location filename="resample_population_raster" />
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
   <location filename="green_per_person" />
   <source>recreation</source>
   <translation>rekreation</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>rental</source>
   <translation>hyresrätt</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>repair</source>
   <translation>rätta</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>reproject</source>
   <translation>omprojicera</translation>
  </message>
  <message>
   <location filename="resample_population_raster" />
   <source>resample</source>
   <translation>omsampla</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>residential density</source>
   <translation>bostadstäthet</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>rings</source>
   <translation>ringar</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>satellite</source>
   <translation>satellit</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <location filename="plan_to_future" />
   <source>scenario</source>
   <translation>scenario</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="supply_against_need" />
   <source>school</source>
   <translation>skola</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>school places</source>
   <translation>skolplatser</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>schoolyard</source>
   <translation>skolgård</translation>
  </message>
  <message>
   <location filename="land_cover_share_around" />
   <source>sealed</source>
   <translation>hårdgjord</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>segregation</source>
   <translation>segregation</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>self-containment</source>
   <translation>självförsörjningsgrad</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="stop_departures" />
   <location filename="supply_against_need" />
   <source>service</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>services</source>
   <translation>service</translation>
  </message>
  <message>
   <location filename="barrier_effect" />
   <source>severance</source>
   <translation>barriäreffekt</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>shade</source>
   <translation>skugga</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>share of the building's dwellings</source>
   <translation>del av byggnadens bostäder</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>shortage</source>
   <translation>underskott</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <source>shortest path</source>
   <translation>kortaste väg</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>skolgård</source>
   <translation>skolgård</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>snap</source>
   <translation>snappa</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>source, crs (coordinate system), field, class, or group of classes.</source>
   <translation>source (källa), crs (koordinatsystem), field (fält), class (klass) eller group (grupp av klasser).</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>space syntax</source>
   <translation>space syntax</translation>
  </message>
  <message>
   <location filename="population_density" />
   <location filename="land_consumption" />
   <source>sprawl</source>
   <translation>utglesning</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>square</source>
   <translation>torg</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>squares</source>
   <translation>rutor</translation>
  </message>
  <message>
   <location filename="sdg_11_2_1" />
   <source>station</source>
   <translation>station</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="sdg_11_2_1" />
   <source>stop</source>
   <translation>hållplats</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>stop and name them</source>
   <translation>stoppa och ange dem</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>stop category</source>
   <translation>hållplatskategori</translation>
  </message>
  <message>
   <location filename="stop_departures" />
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
   <location filename="processing/methods/plan_ground.py" />
   <source>storeys times built share times area</source>
   <translation>våningar gånger bebyggd andel gånger area</translation>
  </message>
  <message>
   <location filename="open_public_space" />
   <source>street area</source>
   <translation>gatuyta</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>street connectivity</source>
   <translation>gatunätets sammanhang</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>street density</source>
   <translation>gatutäthet</translation>
  </message>
  <message>
   <location filename="recognise_swedish_data" />
   <source>street, path, cycle path, steps, forest, water, built and the like.</source>
   <translation>street (gata), path (stig eller gångväg), cycle path (cykelväg), steps (trappa), forest (skog), water (vatten), built (bebyggt) och liknande.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>streets</source>
   <translation>gator</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <location filename="resample_population_raster" />
   <source>sum</source>
   <translation>summa</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>supply and demand</source>
   <translation>utbud och efterfrågan</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>surface and terrain model</source>
   <translation>yt- och terrängmodell</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>surface elevations (with a terrain model)</source>
   <translation>ytans höjd (med en terrängmodell)</translation>
  </message>
  <message>
   <location filename="supply_against_need" />
   <source>surplus</source>
   <translation>överskott</translation>
  </message>
  <message>
   <location filename="green_space_factor_table" />
   <source>template</source>
   <translation>mall</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>tenure</source>
   <translation>upplåtelseform</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>the classes of this group; use them as Classes in other tools</source>
   <translation>gruppens klasser; använd dem som Klasser i andra verktyg</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>the code is in the table of this source</source>
   <translation>koden finns i källans tabell</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>the code is not in the table of this source</source>
   <translation>koden finns inte i källans tabell</translation>
  </message>
  <message>
   <location filename="population_to_grid" />
   <source>the coordinate system of the calculation</source>
   <translation>beräkningens koordinatsystem</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <source>the date given below</source>
   <translation>datumet som anges nedan</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>the field's name</source>
   <translation>fältets namn</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>the highest factor counts</source>
   <translation>den högsta faktorn räknas</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the layer says another one, in which the coordinates do not lie in Sweden</source>
   <translation>lagret anger ett annat, där koordinaterna inte ligger i Sverige</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the layer says none, and the coordinates fit no system or several</source>
   <translation>lagret anger inget, och koordinaterna passar inget system eller flera</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the layer says so, and its coordinates lie in Sweden</source>
   <translation>lagret anger det, och dess koordinater ligger i Sverige</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the layer says so, and this source is not of Sweden alone</source>
   <translation>lagret anger det, och källan finns inte bara i Sverige</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the layer says so, but its coordinates do not lie in Sweden</source>
   <translation>lagret anger det, men dess koordinater ligger inte i Sverige</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>the lowest factor counts</source>
   <translation>den lägsta faktorn räknas</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the names of the squares give the same corners as their coordinates</source>
   <translation>rutornas namn ger samma hörn som deras koordinater</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>the one that comes last in the layer counts</source>
   <translation>den som kommer sist i lagret räknas</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <source>the places on it</source>
   <translation>platserna vid det</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>the source is delivered in it, and the coordinates fit</source>
   <translation>källan levereras i det, och koordinaterna passar</translation>
  </message>
  <message>
   <location filename="processing/methods/recognition.py" />
   <source>the sum of several fields</source>
   <translation>summan av flera fält</translation>
  </message>
  <message>
   <location filename="processing/toolbox/people.py" />
   <source>the threshold</source>
   <translation>tröskelvärdet</translation>
  </message>
  <message>
   <location filename="processing/methods/coordinates.py" />
   <source>there are no coordinates</source>
   <translation>det finns inga koordinater</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>those within plan polygons with buildings</source>
   <translation>de inom planytor med byggnader</translation>
  </message>
  <message>
   <location filename="plan_to_future" />
   <source>those within what is torn down</source>
   <translation>de inom det som rivs</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>three-step, 3SFCA (Wan et al. 2012)</source>
   <translation>trestegs, 3SFCA (Wan m.fl. 2012)</translation>
  </message>
  <message>
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <source>through-movement</source>
   <translation>genomgående rörelse</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <source>timetable</source>
   <translation>tidtabell</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>to the facility</source>
   <translation>till anläggningen</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>too small for a home</source>
   <translation>för liten för en bostad</translation>
  </message>
  <message>
   <location filename="check_street_network" />
   <source>topology</source>
   <translation>topologi</translation>
  </message>
  <message>
   <location filename="stop_departures" />
   <location filename="stop_quality" />
   <location filename="ptal" />
   <source>transit</source>
   <translation>kollektivtrafik</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <source>tree</source>
   <translation>träd</translation>
  </message>
  <message>
   <location filename="canopy_share" />
   <location filename="rule_3_30_300" />
   <location filename="land_cover_share_around" />
   <source>trees</source>
   <translation>träd</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>trend</source>
   <translation>trend</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>two-step, 2SFCA (Luo &amp; Wang 2003) and E2SFCA (Luo &amp; Qi 2009)</source>
   <translation>tvåstegs, 2SFCA (Luo &amp; Wang 2003) och E2SFCA (Luo &amp; Qi 2009)</translation>
  </message>
  <message>
   <location filename="processing/toolbox/writing.py" />
   <source>unknown error</source>
   <translation>okänt fel</translation>
  </message>
  <message>
   <location filename="green_space_factor" />
   <source>urban greening factor</source>
   <translation>urban greening factor</translation>
  </message>
  <message>
   <location filename="ndvi_share" />
   <source>vegetation index</source>
   <translation>vegetationsindex</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>view</source>
   <translation>utsikt</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>viewshed</source>
   <translation>siktanalys</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>visibility</source>
   <translation>synlighet</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>volume</source>
   <translation>volym</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>walkability</source>
   <translation>gångvänlighet</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>walkable</source>
   <translation>gångvänlig</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="job_housing_balance" />
   <source>walking</source>
   <translation>gång</translation>
  </message>
  <message>
   <location filename="distance_to_nearest" />
   <location filename="sdg_11_2_1" />
   <source>walking distance</source>
   <translation>gångavstånd</translation>
  </message>
  <message>
   <location filename="service_area" />
   <source>walkshed</source>
   <translation>gångområde</translation>
  </message>
  <message>
   <location filename="population_density" />
   <source>weighted density</source>
   <translation>vägd täthet</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="service_area" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <source>where streets meet the boundary</source>
   <translation>där gator möter gränsen</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="rule_3_30_300" />
   <location filename="open_public_space" />
   <location filename="green_per_person" />
   <location filename="distance_to_nearest" />
   <location filename="reachable_opportunities" />
   <location filename="service_area" />
   <location filename="stop_quality" />
   <location filename="sdg_11_2_1" />
   <location filename="ptal" />
   <location filename="two_step_floating_catchment" />
   <location filename="fifteen_minute_completeness" />
   <location filename="walkability" />
   <location filename="barrier_effect" />
   <location filename="intersection_density" />
   <location filename="street_centrality" />
   <location filename="angular_street_centrality" />
   <location filename="job_housing_balance" />
   <location filename="check_street_network" />
   <source>wherever they touch or cross</source>
   <translation>överallt där de rör vid eller korsar varandra</translation>
  </message>
  <message>
   <location filename="rule_3_30_300" />
   <source>window</source>
   <translation>fönster</translation>
  </message>
  <message>
   <location filename="compare_before_and_after" />
   <source>winners and losers</source>
   <translation>vinnare och förlorare</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>within</source>
   <translation>inom</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>within a distance</source>
   <translation>inom ett avstånd</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>within a distance along the streets</source>
   <translation>inom ett avstånd längs gatorna</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>within a radius of each place</source>
   <translation>inom en radie från varje plats</translation>
  </message>
  <message>
   <location filename="job_housing_balance" />
   <source>within a straight distance</source>
   <translation>inom ett avstånd fågelvägen</translation>
  </message>
  <message>
   <location filename="intersection_density" />
   <source>within a way along the streets</source>
   <translation>inom en väg längs gatorna</translation>
  </message>
  <message>
   <location filename="walkability" />
   <source>within the area itself</source>
   <translation>inom själva ytan</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>within the groups</source>
   <translation>inom grupperna</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>worse</source>
   <translation>sämre</translation>
  </message>
  <message>
   <location filename="distribution_of_a_result" />
   <source>worst tenth: as badly served as the worst-served tenth of the people; left out: meets no threshold; some: meets some of them; fine; no value; nobody lives here.</source>
   <translation>worst tenth: lika dåligt försörjda som den sämst försörjda tiondelen; left out: blir utan, uppfyller inget tröskelvärde; some: uppfyller några; fine: blir inte utan; no value: inget värde; nobody: ingen bor här.</translation>
  </message>
  <message>
   <location filename="preschool_outdoor_area" />
   <location filename="school_outdoor_area" />
   <source>yard</source>
   <translation>gård</translation>
  </message>
  <message>
   <location filename="processing/toolbox/people.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>yes or -1 (against the drawing) for cycles, else no.</source>
   <translation>yes eller -1 (mot ritriktningen) för cyklar, annars no.</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>yes or -1 (against the drawing) only where a tag says so for people on foot, else no.</source>
   <translation>yes eller -1 (mot ritriktningen) bara där en tagg anger det för gående, annars no.</translation>
  </message>
  <message>
   <location filename="zonal_statistics_exact" />
   <source>zones</source>
   <translation>zoner</translation>
  </message>
  <message>
   <location filename="two_step_floating_catchment" />
   <source>zones with weights, E2SFCA (Luo &amp; Qi 2009)</source>
   <translation>zoner med vikter, E2SFCA (Luo &amp; Qi 2009)</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{areas} has numbers of people below zero in {n} features.</source>
   <translation>{areas} har antal boende under noll i {n} objekt.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>{area} m² of surfaces lie outside every plot and are not counted.</source>
   <translation>{area} m² av ytorna ligger utanför alla tomter och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/intersections.py" />
   <source>{before} junctions and dead ends are {after} when those within {tolerance} m of street are taken as one.</source>
   <translation>{before} korsningar och återvändsgator blir {after} när de inom {tolerance} m gata räknas som en.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>{better} people get it better ({a}), {worse} get it worse ({b}), {same} have it as before ({c}).</source>
   <translation>{better} personer får det bättre ({a}), {worse} får det sämre ({b}), {same} har det oförändrat ({c}).</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>{better} people get it better, {worse} worse, {same} as before.</source>
   <translation>{better} personer får det bättre, {worse} sämre, {same} har det oförändrat.</translation>
  </message>
  <message>
   <location filename="processing/methods/focal.py" />
   <source>{boundary} has no polygon.</source>
   <translation>{boundary} har ingen polygon.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>{component} has a value at {n} of {total} places.</source>
   <translation>{component} har ett värde på {n} av {total} platser.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>{component} is left out of the index: its layer is not given.</source>
   <translation>{component} utgår ur indexet: lagret är inte angivet.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>{component} is the same everywhere: it tells nothing and counts 0.</source>
   <translation>{component} är lika överallt: den säger inget och räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{crs} is not in true metres, so cells of a size in metres cannot be made in it.</source>
   <translation>{crs} är inte i verkliga meter, så celler med en storlek i meter kan inte göras i det.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>{date} is read, since it has the median number of trips of the {days} days of its type in the feed: {n}, where the least is {least} and the most {most}.</source>
   <translation>{date} läses, eftersom dagen har medianen av antalet turer bland tidtabellens {days} dagar av samma typ: {n}, där det minsta antalet är {least} och det största {most}.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>{date} is read: {n} trips.</source>
   <translation>{date} läses: {n} turer.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>{dwellings} dwellings with {people} people, {share} % of the dwellings estimated.</source>
   <translation>{dwellings} bostäder med {people} boende, {share} % av bostäderna uppskattade.</translation>
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
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>{feed} has no trips on a day of the chosen type.</source>
   <translation>{feed} har inga turer på någon dag av den valda typen.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_calendar.py" />
   <source>{feed} holds neither calendar.txt nor calendar_dates.txt: it does not say on which days its trips run.</source>
   <translation>{feed} innehåller varken calendar.txt eller calendar_dates.txt: den säger inte vilka dagar turerna går.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{feed} holds no {table}.txt, without which there is no timetable.</source>
   <translation>{feed} innehåller ingen {table}.txt, och utan den finns ingen tidtabell.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{feed} is no GTFS feed: it holds no stops.txt.</source>
   <translation>{feed} är ingen GTFS-tidtabell: den innehåller inte filen stops.txt.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{feed} is no zip file, or only a part of one: {error}.</source>
   <translation>{feed} är ingen zip-fil, eller bara en del av en: {error}.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>{field} counts more people than live there at {n} places.</source>
   <translation>{field} anger fler personer än som bor där på {n} platser.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison_page.py" />
   <source>{field}: before and after</source>
   <translation>{field}: före och efter</translation>
  </message>
  <message>
   <location filename="processing/methods/equity_page.py" />
   <source>{field}: for whom?</source>
   <translation>{field}: för vem?</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>{field}: {names} are not among the income classes; those places have no income.</source>
   <translation>{field}: {names} finns inte bland inkomstklasserna; de platserna saknar inkomst.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <source>{first} and {second} are both numbers of people: who is in both is not known, they are not combined.</source>
   <translation>{first} och {second} är båda antal personer: vilka som hör till båda är inte känt, de korsas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>{homes} holds no areas in which workplaces could be counted.</source>
   <translation>{homes} har inga områden där arbetsplatser kan räknas.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>{homes} holds nobody who could use the supply.</source>
   <translation>{homes} innehåller ingen som kan använda utbudet.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>{homes} holds places that are no areas.</source>
   <translation>{homes} innehåller platser som inte är ytor.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{homes} of {buildings} buildings are taken as homes: {dwellings} dwellings, {people} people. This is an estimate except where flats are tagged ({tagged} buildings).</source>
   <translation>{homes} av {buildings} byggnader antas vara bostäder: {dwellings} bostäder, {people} personer. Det är en uppskattning utom där antalet lägenheter är angivet ({tagged} byggnader).</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>{input} holds '{value}', which is neither yes nor no.</source>
   <translation>{input} innehåller '{value}', som varken är ja eller nej.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>{input} holds '{value}', which is no number.</source>
   <translation>{input} innehåller '{value}', som inte är ett tal.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>{input} holds '{value}', which is none of its choices.</source>
   <translation>{input} innehåller '{value}', som inte är något av alternativen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/resolving.py" />
   <source>{input} is missing.</source>
   <translation>{input} saknas.</translation>
  </message>
  <message>
   <location filename="processing/methods/walkability.py" />
   <source>{land_use} is given without a field for the use.</source>
   <translation>{land_use} är angivet utan fält för användningen.</translation>
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
   <translation>{layer}: {n} kurvor har ritats som raka bitar.</translation>
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
   <translation>{layer}: {n} ytor som korsar sig själva har rättats för beräkningen.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>{left} of {people} people are left out at {limit}.</source>
   <translation>{left} av {people} personer blir utan vid {limit}.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{like} is not north-up.</source>
   <translation>{like} är inte orienterat med norr uppåt.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/styling.py" />
   <source>{low} to {high}</source>
   <translation>{low} till {high}</translation>
  </message>
  <message>
   <location filename="processing/methods/report.py" />
   <source>{met} of {people} people ({share}) have {limit}; {left} are left out.</source>
   <translation>{met} av {people} personer ({share}) har {limit}; {left} blir utan.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_quality.py" />
   <source>{names} are among the junctions, but no stop has that name.</source>
   <translation>{names} finns bland knutpunkterna, men ingen hållplats heter så.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>{nir} has no band {band}.</source>
   <translation>{nir} har inget band {band}.</translation>
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
   <location filename="processing/methods/dasymetric.py" />
   <source>{n} areas have no shape: their {people} people are not moved.</source>
   <translation>{n} områden har ingen form: deras {people} boende flyttas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/land_consumption.py" />
   <source>{n} areas lack a number of people: the whole has no population growth.</source>
   <translation>{n} områden saknar antal personer: helheten får ingen befolkningstillväxt.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{n} areas overlap others. The people of each are moved in full, so check that none are counted twice.</source>
   <translation>{n} områden överlappar andra. Vart och ett får sina boende flyttade fullt ut, så kontrollera att ingen räknas två gånger.</translation>
  </message>
  <message>
   <location filename="processing/methods/entrances.py" />
   <source>{n} areas smaller than {size} ha were left out.</source>
   <translation>{n} områden mindre än {size} ha utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>{n} areas with fewer than {least} are not shown.</source>
   <translation>{n} områden med färre än {least} visas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>{n} base areas have a building without floor area, storeys or height.</source>
   <translation>{n} basytor har en byggnad utan bruttoarea, våningstal och höjd.</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>{n} base areas overlap another one; each counts what lies on it.</source>
   <translation>{n} basytor överlappar en annan; var och en räknar det som ligger på den.</translation>
  </message>
  <message>
   <location filename="processing/methods/spacematrix.py" />
   <source>{n} buildings are drawn twice alike; each counts once.</source>
   <translation>{n} byggnader är ritade två gånger likadant; var och en räknas en gång.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <location filename="processing/methods/homes.py" />
   <source>{n} buildings have neither storeys nor height: {storeys} storeys are assumed.</source>
   <translation>{n} byggnader har varken våningar eller höjd: {storeys} våningar antas.</translation>
  </message>
  <message>
   <location filename="processing/methods/floor_area.py" />
   <source>{n} buildings have no weight (empty, zero or no footprint): nobody is put there.</source>
   <translation>{n} byggnader saknar vikt (tomt, noll eller ingen byggnadsarea): ingen placeras där.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{n} buildings that count as homes lie outside all areas: nobody is put there.</source>
   <translation>{n} byggnader som räknas som bostäder ligger utanför alla områden: ingen placeras där.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>{n} cells of canopy cover are not between 0 and 100 %: check what the numbers mean.</source>
   <translation>{n} celler krontäckning ligger inte mellan 0 och 100 %: kontrollera vad talen betyder.</translation>
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
   <location filename="processing/methods/links.py" />
   <source>{n} ends of new links are farther than {reach} m from every street: nothing is joined there.</source>
   <translation>{n} ändar av nya länkar ligger längre än {reach} m från alla gator: där ansluts inget.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>{n} factors of the table {table} were written from memory: compare them with the source.</source>
   <translation>{n} faktorer i tabellen {table} är skrivna ur minnet: jämför dem med källan.</translation>
  </message>
  <message>
   <location filename="processing/methods/detours.py" />
   <location filename="processing/methods/need.py" />
   <location filename="processing/methods/walkability.py" />
   <source>{n} features have no number in the field {field}; they count 0.</source>
   <translation>{n} objekt har inget tal i fältet {field}; de räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>{n} features of {addresses} have more than {most} dwellings.</source>
   <translation>{n} objekt i {addresses} har fler än {most} bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/homes.py" />
   <source>{n} features of {buildings} have more than {most} dwellings.</source>
   <translation>{n} objekt i {buildings} har fler än {most} bostäder.</translation>
  </message>
  <message>
   <location filename="processing/methods/equity.py" />
   <source>{n} group fields are chosen: {fields}.</source>
   <translation>{n} gruppfält är valda: {fields}.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_trees.py" />
   <source>{n} homes are points below something that stands higher than their window: in a building or under a tree. They see its edge only; a layer of buildings would put them at the outer wall.</source>
   <translation>{n} bostäder är punkter under något som är högre än deras fönster: i en byggnad eller under ett träd. De ser bara dess kant; ett lager med byggnader skulle placera dem vid ytterväggen.</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>{n} homes without a number of people count as 0.</source>
   <translation>{n} bostäder utan antal personer räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/osm.py" />
   <source>{n} lines left out, since their kind of highway is not known here: {kinds}.</source>
   <translation>{n} linjer utelämnade eftersom deras typ av highway inte är känd här: {kinds}.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>{n} new places count nobody: there is no population field of the layer after.</source>
   <translation>{n} nya platser räknas som tomma: lagret efter har inget befolkningsfält.</translation>
  </message>
  <message>
   <location filename="processing/methods/choosing.py" />
   <source>{n} of {total} destinations have a {field} of at least {minimum}.</source>
   <translation>{n} av {total} målpunkter har minst {minimum} i fältet {field}.</translation>
  </message>
  <message>
   <location filename="processing/methods/serving.py" />
   <source>{n} of {total} have nobody within reach: what they offer is not handed out.</source>
   <translation>{n} av {total} har ingen inom räckhåll: det de erbjuder delas inte ut.</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>{n} opportunities have no street within the snapping distance and are not counted.</source>
   <translation>{n} målpunkter har ingen gata inom anslutningsavståndet och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/opportunities.py" />
   <source>{n} opportunities without a weight count as 0.</source>
   <translation>{n} målpunkter utan vikt räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>{n} pairs of green areas overlap: the ground they have in common counts twice.</source>
   <translation>{n} par av grönområden överlappar: marken de har gemensamt räknas två gånger.</translation>
  </message>
  <message>
   <location filename="processing/methods/density.py" />
   <source>{n} people live outside all areas.</source>
   <translation>{n} personer bor utanför alla områden.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{n} people live outside the grid of the raster to match: they are not in the result.</source>
   <translation>{n} boende finns utanför rutnätet i rastret att anpassa till: de är inte med i resultatet.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>{n} places are only after: {names}.</source>
   <translation>{n} platser finns bara efter: {names}.</translation>
  </message>
  <message>
   <location filename="processing/methods/comparison.py" />
   <source>{n} places are only before: {names}.</source>
   <translation>{n} platser finns bara före: {names}.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>{n} places have no number in the field {field}.</source>
   <translation>{n} platser har inget tal i fältet {field}.</translation>
  </message>
  <message>
   <location filename="processing/methods/groups.py" />
   <location filename="processing/methods/shared_supply.py" />
   <source>{n} places have no number in the field {field}; they count as 0 people.</source>
   <translation>{n} platser saknar tal i fältet {field}; de räknas som 0 personer.</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>{n} places have no street within the snapping distance and are not counted.</source>
   <translation>{n} platser har ingen gata inom anslutningsavståndet och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>{n} places without a weight count as 0.</source>
   <translation>{n} platser utan vikt räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>{n} plan polygons have a plot ratio above 10: check the floor area and its unit.</source>
   <translation>{n} planytor har ett exploateringstal över 10: kontrollera bruttoarean och dess enhet.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>{n} plan polygons have a use that is not known: they give nothing, see their reason.</source>
   <translation>{n} planytor har en användning som inte är känd: de ger inget, se orsaken.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>{n} plan polygons have no floor area: they give nothing, see their reason.</source>
   <translation>{n} planytor har ingen bruttoarea: de ger inget, se orsaken.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>{n} plan polygons have no use: they give nothing, see their reason.</source>
   <translation>{n} planytor har ingen användning: de ger inget, se orsaken.</translation>
  </message>
  <message>
   <location filename="processing/methods/plan_pieces.py" />
   <source>{n} plan polygons overlap others. Ground that several cover belongs to the first of them in the layer; the others lose it, with that part of their floor area.</source>
   <translation>{n} planytor överlappar andra. Mark som flera täcker hör till den första av dem i lagret; de andra förlorar den, med den delen av sin bruttoarea.</translation>
  </message>
  <message>
   <location filename="processing/methods/play_area.py" />
   <source>{n} plots are not wholly covered by the terrain; steep ground there is not taken away.</source>
   <translation>{n} tomter täcks inte helt av terrängmodellen; brant mark där dras inte av.</translation>
  </message>
  <message>
   <location filename="processing/methods/play_area.py" />
   <source>{n} plots have fewer than {few} children: their area per child says little.</source>
   <translation>{n} tomter har färre än {few} barn: deras yta per barn säger inte mycket.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>{n} plots have more than 5 % ground that no surface covers; it counts as 0.</source>
   <translation>{n} tomter har mer än 5 % mark som ingen yta täcker; den räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/play_area.py" />
   <source>{n} plots overlap another one: ground they share is counted for both.</source>
   <translation>{n} tomter överlappar en annan: mark de delar räknas för båda.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>{n} plots overlap another one; each counts what lies on it.</source>
   <translation>{n} tomter överlappar en annan; var och en räknar det som ligger på den.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>{n} polygons overlap others: people who live there are counted in each of them.</source>
   <translation>{n} polygoner överlappar andra: de som bor där räknas i var och en av dem.</translation>
  </message>
  <message>
   <location filename="processing/methods/future.py" />
   <source>{n} present homes stay, {gone} are removed.</source>
   <translation>{n} nuvarande bostäder blir kvar, {gone} tas bort.</translation>
  </message>
  <message>
   <location filename="processing/methods/street_repair.py" />
   <source>{n} problems are left in the repaired copy; check it again.</source>
   <translation>{n} fel finns kvar i den rättade kopian; kontrollera den igen.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>{n} routes are of a type that is no mode known here ({codes}); their mode is called other.</source>
   <translation>{n} linjer är av en typ som inte är något känt trafikslag ({codes}); deras trafikslag kallas other.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>{n} rows of frequencies.txt have no interval or no hours that can be used; they are left out.</source>
   <translation>{n} rader i frequencies.txt saknar användbart intervall eller användbara tider; de utelämnas.</translation>
  </message>
  <message>
   <location filename="processing/methods/factor_tables.py" />
   <source>{n} rows of the factor table without a surface are passed over.</source>
   <translation>{n} rader i faktortabellen utan yta hoppas över.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} separate parts; the largest has {share} % of the nodes.</source>
   <translation>{n} skilda delar; den största har {share} % av noderna.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>{n} services count for several areas; what they give is divided by need.</source>
   <translation>{n} servicepunkter räknas till flera områden; vad de ger delas efter behov.</translation>
  </message>
  <message>
   <location filename="processing/methods/need.py" />
   <source>{n} services have no place; they count nowhere.</source>
   <translation>{n} servicepunkter saknar läge; de räknas ingenstans.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>{n} stop times are at no stop of the feed and are left out.</source>
   <translation>{n} hållplatstider gäller ingen hållplats i tidtabellen och utelämnas.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>{n} stop times are not given and cannot be told from others; they are left out.</source>
   <translation>{n} hållplatstider är inte angivna och kan inte räknas ut ur andra; de utelämnas.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>{n} stop times are not given and lie evenly between their neighbours.</source>
   <translation>{n} hållplatstider är inte angivna och läggs jämnt mellan sina grannar.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_times.py" />
   <source>{n} stop times stand twice in the feed and count once.</source>
   <translation>{n} hållplatstider står två gånger i tidtabellen och räknas en gång.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>{n} stops have fewer than {minimum} departures an hour and do not count, or not for all modes.</source>
   <translation>{n} hållplatser har färre än {minimum} avgångar per timme och räknas inte, eller inte för alla trafikslag.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_departures.py" />
   <source>{n} stops have no coordinates in the feed; they are in the result without a place on the map.</source>
   <translation>{n} hållplatser saknar koordinater i tidtabellen; de finns i resultatet utan läge på kartan.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>{n} stops have no mode known here ({examples}); their mode is called other.</source>
   <translation>{n} hållplatser har inget känt trafikslag ({examples}); deras trafikslag kallas other.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>{n} stops with departures have no coordinates in the feed and cannot be reached.</source>
   <translation>{n} hållplatser med avgångar saknar koordinater i tidtabellen och kan inte nås.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>{n} stops without geometry were left out.</source>
   <translation>{n} hållplatser utan geometri har utelämnats.</translation>
  </message>
  <message>
   <location filename="processing/methods/walking.py" />
   <source>{n} stops, or entrances of stations, have no street within the snapping distance and cannot be reached.</source>
   <translation>{n} hållplatser eller stationsentréer har ingen gata inom anslutningsavståndet och kan inte nås.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} street lines without length were left out.</source>
   <translation>{n} gatulinjer utan längd utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/centrality.py" />
   <source>{n} street segments between {nodes} junctions and ends.</source>
   <translation>{n} gatusegment mellan {nodes} korsningar och ändar.</translation>
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
   <translation>{n} gator krympte till en punkt inom hopfogningstoleransen.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{n} streets without geometry were left out.</source>
   <translation>{n} gator utan geometri utelämnades.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>{n} supplies without a capacity count as 0.</source>
   <translation>{n} utbudspunkter utan kapacitet räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>{n} trees, walls and the like have no area and give nothing.</source>
   <translation>{n} träd, väggar och liknande har ingen area och ger inget.</translation>
  </message>
  <message>
   <location filename="processing/methods/green_factor.py" />
   <source>{n} trees, walls and the like stand outside every plot and are not counted.</source>
   <translation>{n} träd, väggar och liknande står utanför alla tomter och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>{n} trips belong to no route of the feed and are left out.</source>
   <translation>{n} turer hör inte till någon linje i tidtabellen och utelämnas.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>{n} trips of the day are exactly another: same route, stops and times. Each counts once.</source>
   <translation>{n} av dagens turer är exakt lika en annan: samma linje, hållplatser och tider. Var och en räknas en gång.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs.py" />
   <source>{n} trips stand twice in trips.txt and count once.</source>
   <translation>{n} turer står två gånger i trips.txt och räknas en gång.</translation>
  </message>
  <message>
   <location filename="processing/methods/plan_ground.py" />
   <source>{n} uses are understood in part only; what is not known counts as nothing.</source>
   <translation>{n} användningar förstås bara delvis; det som inte är känt räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>{n} uses without an amount count as 0.</source>
   <translation>{n} användningar utan mängd räknas som 0.</translation>
  </message>
  <message>
   <location filename="processing/methods/job_housing.py" />
   <source>{n} workplaces have no street within the snapping distance and are not counted.</source>
   <translation>{n} arbetsplatser har ingen gata inom anslutningsavståndet och räknas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/public_space.py" />
   <source>{open_space} holds no areas.</source>
   <translation>{open_space} har inga ytor.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{people} people in {n} areas without a building that counts as homes: they are at a point in their area.</source>
   <translation>{people} boende i {n} områden utan byggnad som räknas som bostad: de finns i en punkt i sitt område.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{people} people in {n} areas without a building that counts as homes: they are listed, not moved.</source>
   <translation>{people} boende i {n} områden utan byggnad som räknas som bostad: de redovisas men flyttas inte.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>{people} people in {n} areas without a building that counts as homes: they are spread over their area.</source>
   <translation>{people} boende i {n} områden utan byggnad som räknas som bostad: de fördelas över sitt område.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>{people} people in {n} cells of {size} m.</source>
   <translation>{people} boende i {n} celler om {size} m.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_grid.py" />
   <source>{people} people live outside the polygons they should be moved to: they are not in the result.</source>
   <translation>{people} boende finns utanför polygonerna de skulle flyttas till: de är inte med i resultatet.</translation>
  </message>
  <message>
   <location filename="processing/methods/dasymetric.py" />
   <source>{people} people moved to {n} buildings.</source>
   <translation>{people} boende flyttade till {n} byggnader.</translation>
  </message>
  <message>
   <location filename="processing/methods/intersections.py" />
   <source>{places} has no areas.</source>
   <translation>{places} har inga ytor.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{raster} cannot be brought from {source} to {target}.</source>
   <translation>{raster} kan inte transformeras från {source} till {target}.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <location filename="processing/methods/recognition.py" />
   <location filename="processing/methods/zonal.py" />
   <source>{raster} has no band {band}.</source>
   <translation>{raster} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/methods/cell_moves.py" />
   <source>{raster} holds numbers below zero in {n} cells.</source>
   <translation>{raster} innehåller tal under noll i {n} celler.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{raster} is not north-up.</source>
   <translation>{raster} är inte orienterat med norr uppåt.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{raster} reaches beyond where {crs} can be used.</source>
   <translation>{raster} når utanför det område där {crs} kan användas.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>{red} and {nir} do not overlap.</source>
   <translation>{red} och {nir} överlappar inte varandra.</translation>
  </message>
  <message>
   <location filename="processing/methods/ndvi.py" />
   <source>{red} has no band {band}.</source>
   <translation>{red} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>{result}: distribution over people</source>
   <translation>{result}: fördelning över befolkningen</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>{share} % of the amounts are of other uses than the classes named and are no part of the mix.</source>
   <translation>{share} % av mängderna hör till andra användningar än de angivna klasserna och ingår inte i blandningen.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/people.py" />
   <source>{share} % of {people} people meet {title}: {left} are left out.</source>
   <translation>{share} % av {people} personer uppfyller {title}: {left} blir utan.</translation>
  </message>
  <message>
   <location filename="processing/methods/population_raster.py" />
   <source>{source} people in the raster, {result} in the result.</source>
   <translation>{source} boende i rastret, {result} i resultatet.</translation>
  </message>
  <message>
   <location filename="processing/methods/near_transit.py" />
   <source>{stops} has no stop with a place on the map.</source>
   <translation>{stops} har ingen hållplats med läge på kartan.</translation>
  </message>
  <message>
   <location filename="processing/methods/streets.py" />
   <source>{streets} has no line that can be used.</source>
   <translation>{streets} har ingen användbar linje.</translation>
  </message>
  <message>
   <location filename="processing/methods/shared_supply.py" />
   <source>{supply} has no capacity above 0 in the field {field}.</source>
   <translation>{supply} har ingen kapacitet över 0 i fältet {field}.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>{surface} alone does not tell how high things stand above the ground.</source>
   <translation>{surface} ensam säger inte hur högt något når över marken.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>{surface} and {terrain} do not overlap.</source>
   <translation>{surface} och {terrain} överlappar inte varandra.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <source>{surface} has no band {band}.</source>
   <translation>{surface} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{table}.txt in {feed} has no column {column}.</source>
   <translation>{table}.txt i {feed} saknar kolumnen {column}.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{table}.txt in {feed} is damaged: {error}.</source>
   <translation>{table}.txt i {feed} är skadad: {error}.</translation>
  </message>
  <message>
   <location filename="processing/methods/gtfs_archive.py" />
   <source>{table}.txt in {feed} would unpack to {size} MB, which no timetable needs.</source>
   <translation>{table}.txt i {feed} skulle packas upp till {size} MB, vilket ingen tidtabell behöver.</translation>
  </message>
  <message>
   <location filename="processing/methods/canopy.py" />
   <location filename="processing/methods/steep.py" />
   <source>{terrain} has no band {band}.</source>
   <translation>{terrain} har inget band {band}.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/inputs.py" />
   <source>{title} has its default, which is meant for metres: it is read as minutes.</source>
   <translation>{title} har sitt förvalda värde, som är tänkt för meter: det läses som minuter.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of classes.</source>
   <translation>{title} innehåller ”{value}”, som inte är en lista med klasser.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/parameters.py" />
   <source>{title} holds '{value}', which is not a list of numbers.</source>
   <translation>{title} innehåller ”{value}”, som inte är en lista med tal.</translation>
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
   <location filename="processing/methods/report.py" />
   <source>{title}: {met} of {people} people ({share}); {left} are left out.</source>
   <translation>{title}: {met} av {people} personer ({share}); {left} lämnas utanför.</translation>
  </message>
  <message>
   <location filename="processing/toolbox/run.py" />
   <source>{title}: {n} of {total} are near the edge of the data; what lies beyond could change their values.</source>
   <translation>{title}: {n} av {total} ligger nära datagränsen; det som finns bortom den kan ändra deras värden.</translation>
  </message>
  <message>
   <location filename="processing/methods/mix.py" />
   <source>{uses} holds areas and points, whose amounts cannot be added up.</source>
   <translation>{uses} har både ytor och punkter, vars mängder inte kan läggas ihop.</translation>
  </message>
  <message>
   <location filename="processing/methods/stop_quality.py" />
   <source>{word} is no mode of public transport known here.</source>
   <translation>{word} är inget trafikslag som är känt här.</translation>
  </message>
  <message>
   <location filename="population_to_buildings" />
   <location filename="population_to_grid" />
   <source>{}</source>
   <translation>{}</translation>
  </message>
  <message>
   <location filename="green_space_within_300_m" />
   <location filename="distance_to_nearest" />
   <source>{} within its distance</source>
   <translation>{} inom sitt avstånd</translation>
  </message>
  <message>
   <location filename="prepare_openstreetmap_extract" />
   <source>© OpenStreetMap contributors, ODbL</source>
   <translation>© OpenStreetMap contributors, ODbL</translation>
  </message>
  <message>
   <location filename="stop_quality" />
   <source>ÖV-Güteklassen</source>
   <translation>ÖV-Güteklassen</translation>
  </message>
  <message>
   <location filename="tenure_mix" />
   <source>äganderätt</source>
   <translation>äganderätt</translation>
  </message>
 </context>
</TS>
