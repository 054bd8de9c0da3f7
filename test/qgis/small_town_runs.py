"""How every tool runs on the small town: parameters that give a whole result.

``RUNS`` has, for every algorithm id, one or more runs: input key to value, where a layer, a raster or a file is the
name of one of the town's. Every layer a tool can take occurs in one of its runs, so that each can be tried in a
broken state. The first run is the main one.
"""

NETWORK = {
    "streets": "streets", "level_field": "level", "direction_field": "oneway", "forward_value": "yes",
    "barriers": "barriers",
}  # fmt: skip
UNDIRECTED = {"streets": "streets", "level_field": "level", "barriers": "barriers"}
PEOPLE = {"population": "people", "groups": ["tenure", "children"], "boundary": "boundary"}
ENTRANCES = {"entrance_rule": "given", "entrances": "entrances"}
MINUTES = {"impedance": "minutes", "speed_field": "speed", "mode": "cycling"}
NEAREST = {"homes": "homes", "destinations": "parks", "name_field": "name", **NETWORK, **ENTRANCES, **PEOPLE}
BUILDINGS = {
    "buildings": "buildings", "floor_field": "floor", "storeys_field": "storeys", "height_field": "height",
    "dwellings_field": "dwellings", "use_field": "use",
}  # fmt: skip
PLAY = {
    "plots": "plots", "children": "children", "buildings": "buildings", "parking": "parking", "other": "other",
    "terrain": "terrain", "goal_field": "wish", "groups": ["name"],
}  # fmt: skip
SAID = {
    "remarks": "remarks", "theme_field": "theme", "feeling_field": "feeling", "respondent_field": "respondent",
    "status_field": "status",
}  # fmt: skip

RUNS = {
    "green_space_within_300_m": [
        NEAREST | {"class_field": "class", "classes": "park: 300, forest: 1000", "quality_field": "points"},
        {"homes": "areas", "destinations": "parks", "streets": "streets", "population": "pop"},
    ],
    "canopy_share": [
        {"surface": "surface", "terrain": "terrain", "buildings": "buildings", "areas": "areas", "homes": "homes",
         "radius": 100.0, **PEOPLE},
        {"source": "height", "surface": "height", "areas": "areas"},
        {"source": "cover", "surface": "cover", "homes": "homes", "radius": 50.0},
    ],
    "ndvi_share": [
        {"red": "red", "nir": "nir", "areas": "areas", "homes": "homes", "radius": 100.0, "threshold": 0.2, **PEOPLE},
    ],
    "rule_3_30_300": [
        {"homes": "homes", "trees": "trees", "canopy_source": "crowns", "crowns": "crowns",
         "neighbourhoods": "areas", "destinations": "parks", **NETWORK, **ENTRANCES, **PEOPLE},
        {"homes": "homes", "trees": "trees", "tree_rule": "sight", "surface": "surface", "terrain": "terrain",
         "buildings": "buildings", "canopy_source": "surface"},
        {"homes": "homes", "canopy_source": "height", "canopy": "height"},
    ],
    "land_cover_share_around": [
        {"landcover": "landcover", "classes": "1, 3", "radius": 100.0, "homes": "homes", **PEOPLE},
    ],
    "green_space_factor": [
        {"plots": "plots", "plot_name": "name", "surfaces": "surfaces", "surface_field": "kind",
         "additions": "additions", "addition_field": "kind", "amount_field": "amount", "goal_field": "aim"},
        {"plots": "plots", "surfaces": "surfaces", "surface_field": "kind", "factors": "factors",
         "factor_name": "Own", "factor_surface": "surface", "factor_value": "factor", "factor_unit": "unit",
         "factor_words": ["words"], "goal": 0.4},
    ],
    "preschool_outdoor_area": [PLAY],
    "school_outdoor_area": [PLAY],
    "open_public_space": [
        {"areas": "areas", "open_space": "parks", "name_field": "name", "width_field": "width",
         "street_class_field": "class", "street_widths": "main: 12, lane: 6", "homes": "homes", **NETWORK,
         **ENTRANCES, **PEOPLE},
        {"areas": "areas", "open_space": "parks", "street_ground": "street_ground"},
    ],
    "green_per_person": [
        {"homes": "homes", "green": "parks", "thresholds": "5, 20", "decay": "gaussian", **NETWORK, **ENTRANCES,
         **PEOPLE},
    ],
    "distance_to_nearest": [
        NEAREST | {"neighbours": 2},
        NEAREST | MINUTES | {"thresholds": "5, 10"},
    ],
    "reachable_opportunities": [
        {"homes": "homes", "opportunities": "services", "weight": "places", **NETWORK, **PEOPLE},
    ],
    "service_area": [
        {"facilities": "parks", "name_field": "name", "overlap": "each", "bands": "rings", "limits": "110, 310",
         "boundary": "boundary", **NETWORK, **ENTRANCES},
    ],
    "stop_departures": [{"feed": "feed", "boundary": "boundary"}],
    "stop_quality": [{"homes": "homes", "feed": "feed", **UNDIRECTED, **PEOPLE}],
    "sdg_11_2_1": [
        {"homes": "homes", "stops": "stops", "mode_field": "mode", **UNDIRECTED, **PEOPLE},
        {"homes": "homes", "feed": "feed", "minimum_per_hour": 2.0, **UNDIRECTED},
    ],
    "ptal": [{"homes": "homes", "feed": "feed", **UNDIRECTED, **PEOPLE}],
    "two_step_floating_catchment": [
        {"homes": "homes", "demand": "children", "supply": "services", "capacity": "places", "thresholds": "100",
         **NETWORK, **ENTRANCES, **PEOPLE},
    ],
    "fifteen_minute_completeness": [
        {"homes": "homes", "services": "services", "category": "kind", "categories": "food, pharmacy, school",
         "weights": "food: 2, school: 1", **NETWORK, **ENTRANCES, **PEOPLE},
    ],
    "walkability": [
        {"homes": "homes", "dwellings": "homes", "dwelling_field": "dwellings", "services": "services",
         "floor_area": "floor", "land_use": "land_use", "use_field": "use", "radius": 250.0, **NETWORK, **PEOPLE},
    ],
    "barrier_effect": [
        {"homes": "homes", "destinations": "services", "weight": "places", "links": "links", "closures": "closures",
         "areas": "areas", **UNDIRECTED, **PEOPLE},
    ],
    "intersection_density": [
        {"places": "areas", "population": "pop", "groups": ["code"], "boundary": "boundary", **UNDIRECTED},
        {"places": "homes", "around": "network", "distance": 300.0, **UNDIRECTED},
    ],
    "street_centrality": [
        {"radii": "430", "whole": True, "weighting": "places", "places": "homes", "weight_field": "people",
         "boundary": "boundary", **UNDIRECTED},
    ],
    "angular_street_centrality": [{"radii": "430", "whole": True, "boundary": "boundary", **UNDIRECTED}],
    "spacematrix": [
        {"areas": "areas", "buildings": "buildings", "floor_area_field": "floor", "storeys_field": "storeys",
         "height_field": "height", "streets": "streets"},
        {"areas": "areas", "buildings": "buildings", "assumed_storeys": 2.0},
    ],
    "population_density": [
        {"areas": "areas", "area_population": "pop", "water": "water"},
        {"areas": "areas", "homes": "homes", "home_population": "people", "radius": 230.0, "boundary": "boundary"},
    ],
    "job_housing_balance": [
        {"homes": "areas", "residents": "workers", "jobs": "jobs", "population": "pop", "groups": ["code"],
         "smallest_number": 0.0},
        {"homes": "homes", "residents": "workers", "workplaces": "services", "workplace_jobs": "places",
         "counted": "streets", "distance": 400.0, **NETWORK, **PEOPLE},
    ],
    "land_use_mix": [
        {"areas": "areas", "amounts": ["retail", "office"]},
        {"areas": "areas", "uses": "land_use", "use_field": "use", "amount_field": "amount",
         "classes": "residential, retail, commercial"},
    ],
    "tenure_mix": [{"areas": "areas", "rental": "rental", "cooperative": "coop", "owned": "owned"}],
    "land_consumption": [
        {"areas": "areas", "built_past": "built_past", "built_present": "built_present",
         "population_past": "pop_past", "population_present": "pop", "year_past": 2010, "year_present": 2020},
    ],
    "distribution_of_a_result": [
        {"places": "homes", "value": "value", "thresholds": "250, 300", "called": "Distance", "unit": "m",
         "population": "people", "groups": ["tenure", "children"], "income": "income", "minimum_people": 0},
    ],
    "compare_before_and_after": [
        {"before": "before", "before_id": "nr", "before_value": "value", "after": "homes", "after_id": "nr",
         "after_value": "value", "population": "people", "after_population": "people", "groups": ["tenure"],
         "thresholds": "250", "minimum_people": 0},
    ],
    "supply_against_need": [
        {"areas": "areas", "users": "users", "norm": 0.5, "services": "services", "capacity": "places",
         "planned_capacity": "planned", "population": "pop", "groups": ["code"], "near": 50.0},
        {"areas": "areas", "users": "users", "norm": 0.5, "supply_field": "supply", "planned_users": "kids"},
    ],
    "zonal_statistics_exact": [
        {"zones": "areas", "raster": "landcover", "classes": "1-3", "boundary": "boundary"},
    ],
    "green_space_factor_table": [{"preset": "berlin_2021"}],
    "check_street_network": [{"streets": "streets", "level_field": "level"}],
    "prepare_openstreetmap_extract": [{"extract": "extract", "boundary": "boundary"}],
    "population_to_buildings": [{"areas": "areas", "population": "pop", "counts": ["kids"], **BUILDINGS}],
    "population_to_grid": [
        {"areas": "areas", "population": "pop", "counts": ["kids"], "targets": "targets", "cell_size": 100.0,
         **BUILDINGS},
        {"areas": "areas", "population": "pop"},
    ],
    "resample_population_raster": [
        {"raster": "population", "cell_size": 50.0},
        {"raster": "population", "like": "terrain"},
    ],
    "homes_from_buildings": [{**BUILDINGS, "share_field": "share", "total_people": 500.0}],
    "homes_from_addresses": [
        {"addresses": "addresses", "dwellings_field": "dwellings", "use_field": "use", "buildings": "buildings",
         "storeys_field": "storeys", "height_field": "height"},
    ],
    "recognise_swedish_data": [{"layer": "deso", "raster": "landcover"}],
    "plan_to_future": [
        {"plan": "plan", "use_field": "use", "floor_field": "floor", "ratio_field": "ratio",
         "storeys_field": "storeys", "height_field": "height", "built_field": "built", "green_field": "green",
         "dwellings_field": "dwellings", "home_share_field": "share", "homes": "homes",
         "homes_dwellings": "dwellings", "homes_people": "people", "demolished": "demolished"},
    ],
    "fetch_resident_input": [
        {"service": "kobo", "address": "town:server", "form": "aXY", "file": "answers", "since": "2026-05-01"},
    ],
    "find_personal_data": [
        {"layer": "letters", "fields": ["text", "contact"], "kinds": "email, phone", "words": "email = e-mail"},
        {"layer": "letters"},
    ],
    "mask_home_locations": [
        {"homes": "homes", "keep": ["nr", "tenure"], "population": "areas", "people_field": "pop", "land": "boundary"},
        {"homes": "homes", "way": "cells", "k": 20, "population": "homes", "people_field": "people"},
        {"homes": "homes", "way": "cells", "cell": 400.0, "k": 2},
    ],
    "withhold_small_counts": [
        {"layer": "areas", "counts": ["kids", "rental", "coop"], "minimum": 25},
        {"layer": "homes", "counts": ["children"], "within": "tenure", "minimum": 6},
    ],
    "who_answered": [
        {"respondents": "remarks", "respondent_field": "respondent", "areas": "areas", "area_name": "code",
         "area_people": "pop"},
        {"respondents": "remarks", "answer_fields": ["theme"], "population": "remarks", "population_fields": ["theme"],
         "people": "weight", "recode": "Trafik = trafik + bilar"},
    ],
    "perception_and_measurement": [
        {"remarks": "remarks", "indicator": "areas", "value": "pop", "areas": "areas", "area_name": "code",
         "population": "pop", "minimum_answers": 2, "draws": 99, "themes": "Trafik, Grönska, Lek",
         "weight_field": "weight"},
        {"remarks": "remarks", "perception": "rating", "raster": "landcover", "cell": 300.0, "minimum_answers": 1,
         "draws": 99},
        {"remarks": "remarks", "perception": "mentions", "themes": "Trafik", "indicator": "parks", "value": "points",
         "minimum_answers": 1, "draws": 99, "areas": "areas"},
    ],
    "remarks_on_a_plan": [
        {"plan": "areas", "part": "code", "remarks": "remarks", "themes": "Trafik", "homes": "homes",
         "people": "people", "weight_field": "weight"},
    ],
    "hotspots_of_remarks": [
        {**SAID, "value_field": "rating", "weight_field": "weight", "cell_size": 97.31, "bandwidth": 200.0,
         "study_area": "boundary"},
        {**SAID, "value_field": "rating", "unit": "areas", "areas": "areas", "area_population": "pop",
         "bandwidth": 150.0},
        {**SAID, "unit": "remarks", "value_field": "rating", "neighbour_rule": "distance",
         "distance": 103.7, "kernel_shape": "gaussian"},
    ],
    "clusters_of_remarks": [
        {**SAID, "weight_field": "weight", "distance": 41.3, "least": 4, "least_people": 2},
        {**SAID, "method": "hdbscan", "least": 3, "smallest": 5, "hull": "convex"},
    ],
    "remarks_per_area_and_theme": [
        {**SAID, "weight_field": "weight", "areas": "areas", "area_name": "code",
         "area_population": "pop", "themes": "Trafik, Grönska", "least_people": 3},
        {**SAID, "areas": "areas"},
    ],
    "agreement_and_conflict": [
        {**SAID, "weight_field": "weight", "cell_size": 197.31, "importance": "rating",
         "least_people": 2, "study_area": "boundary"},
        {**SAID, "unit": "areas", "areas": "areas", "side_field": "theme", "one_side": "Trafik",
         "other_side": "Grönska", "measure": "product"},
    ],
    "read_resident_input": [
        {"files": "survey", "profile_file": "profile", "area": "boundary"},
        {"files": "survey"},
    ],
    "import_resident_input": [
        {"files": "survey", "survey": "Parken", "store": "new_store", "profile_file": "profile", "area": "boundary",
         "population": "homes", "people_field": "people"},
    ],
    "review_resident_input": [
        {"store": "store", "action": "note", "note": "Look", "survey": "Parken"},
        {"store": "store", "action": "table", "decisions": "decisions"},
        {"store": "store", "action": "suggest", "survey": "Parken"},
    ],
    "consultation_statement": [
        {"store": "store", "survey": "Parken", "plan": "boundary", "background": "streets", "plan_name": "Parken",
         "how": "Ett möte", "case_number": "1", "answers": "statement", "who": "voices"},
    ],
    "you_said_we_did": [
        {"store": "store", "texts": True, "cell": 5000.0, "fewest": 1},
        {"store": "store", "only_decided": False, "places": "points"},
    ],
    "segregation": [
        {"store": "statistics", "groups": "rented, owned", "times": "2000-2002", "rounds": 20},
        {"store": "statistics", "groups": "women, men", "measure": "people", "rounds": 10, "resampling": "areas"},
        {"store": "statistics", "groups": "rented, owned, some = moved_in + moved_out", "ordered": True,
         "times": "2009", "rounds": 5, "same_areas": True, "by_parent": False},
    ],
    "spatial_pattern": [
        {"store": "statistics", "measure": "income", "draws": 99, "times": "2000, 2009"},
        {"store": "statistics", "measure": "rate", "group": "women", "draws": 99, "neighbour_rule": "border"},
        {"store": "statistics", "measure": "people", "group": "men", "draws": 99, "neighbour_rule": "distance",
         "distance": 1100.0, "lonely": 0, "times": "2005", "level": 0.4},
        {"store": "statistics", "measure": "homes", "draws": 99, "neighbour_rule": "nearest", "nearest": 3},
    ],
}  # fmt: skip
