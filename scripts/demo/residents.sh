# What residents say: a made-up survey of the town from file to answer.

answers="$out/residents"
mkdir -p "$answers"
scripts/py scripts/demo/residents.py "$gpkg" "$answers"
remarks="$answers/store.gpkg|layername=contributions"
survey="Our places" plan="The square"
thanks="Thank you: we have noted it." traffic="The street gets 30 km/h and raised crossings in 2027."
green="The trees stay, and a row of limes is planted." no="The benches were asked for elsewhere first."
if [ "$language" = sv ]; then
    survey="Våra platser" plan="Torget"
    thanks="Tack, vi har noterat det." traffic="Gatan får 30 km/h och upphöjda övergångar 2027."
    green="Träden står kvar, och en rad lindar planteras." no="Bänkar önskades först på andra håll."
fi

run sodertorn:read_resident_input <<JSON
{"inputs": {
    "FILES": ["$answers/survey.json"],
    "GUESSES": "$answers/guesses.csv",
    "POINTS": "TEMPORARY_OUTPUT",
    "LINES": "TEMPORARY_OUTPUT",
    "AREAS": "TEMPORARY_OUTPUT",
    "WITHOUT_PLACE": "TEMPORARY_OUTPUT",
    "PROBLEMS": "$answers/rows-to-look-at.csv",
    "COUNTS": "$answers/what-came.csv",
    "PROFILE": "$answers/profile.json"}}
JSON

run sodertorn:import_resident_input <<JSON
{"inputs": {
    "FILES": ["$answers/survey.json"],
    "SURVEY": "places",
    "TITLE": "$survey",
    "STORE": "$answers/store.gpkg",
    "PROFILE_FILE": "$answers/profile.json",
    "HOMES": "displace",
    "POPULATION": "$(layer homes)",
    "PEOPLE_FIELD": "people",
    "WHO": "demo",
    "COUNTS": "$answers/what-went-in.csv",
    "PROBLEMS": "$answers/rows-that-stayed-out.csv",
    "LOG": "$answers/what-was-protected.csv",
    "PROFILE": "$answers/profile-as-used.json"}}
JSON


review() {          # review ACTION FURTHER_INPUTS: one more step of the review
    run sodertorn:review_resident_input <<JSON
{"inputs": {
    "STORE": "$answers/store.gpkg",
    "WHO": "demo",
    "ACTION": "$1",
    $2,
    "CHANGED": "$answers/review-$(( count + 1 ))-$1.csv"}}
JSON
}

review accept '"SURVEY": "places"'

run sodertorn:remarks_on_a_plan <<JSON
{"inputs": {
    "PLAN": "$answers/plan.gpkg|layername=plan",
    "PART": "part",
    "REMARKS": "$remarks",
    "THEMES": "Grönska, Trafik",
    "HOMES": "$(layer homes)",
    "PEOPLE": "people",
    "OUTPUT": "$(table plan_remarks)",
    "CONCERNED": "$(table remarks_on_plan)",
    "PAIRS": "$answers/plan-parts-and-remarks.csv",
    "DECAY": "$answers/distance-from-the-plan.csv"}}
JSON

say "which part of the plan each remark concerns, and some answers, as a table of decisions"
by_theme() { printf "CASE WHEN theme = 'Trafik' THEN '%s' WHEN theme = 'Grönska' THEN '%s' WHEN theme = 'Mötesplatser' THEN '%s' %s END" "$@"; }
field() { printf '{"name": "%s", "type": 10, "length": 0, "precision": 0, "expression": "%s"}' "$1" "$2"; }
run native:refactorfields <<JSON
{"inputs": {
    "INPUT": "$(layer remarks_on_plan)",
    "FIELDS_MAPPING": [
        $(field contribution_id contribution_id), $(field plan "CASE WHEN plan_part_2 <> '' THEN '$plan' END"), $(field plan_part plan_part_2),
        $(field answer "$(by_theme "$traffic" "$green" "$no" "ELSE '$thanks'")"),
        $(field decision "$(by_theme "partly met" met "not met" "")")],
    "OUTPUT": "$answers/decisions.csv"}}
JSON
review table "\"DECISIONS\": \"$answers/decisions.csv\""

run sodertorn:hotspots_of_remarks <<JSON
{"inputs": {
    "REMARKS": "$remarks",
    "CELL_SIZE": 150,
    "BANDWIDTH": 300,
    "DENSITY": "$out/remarks-per-km2.tif",
    "CELLS": "$(table hot_and_cold)"}}
JSON

run sodertorn:clusters_of_remarks <<JSON
{"inputs": {
    "REMARKS": "$remarks",
    "DISTANCE": 60,
    "LEAST": 9,
    "REMARKS_OUT": "$(table remarks_in_clusters)",
    "CLUSTERS": "$(table remark_clusters)"}}
JSON

run sodertorn:remarks_per_area_and_theme <<JSON
{"inputs": {
    "REMARKS": "$remarks",
    "AREAS": "$(layer grid_people)",
    "AREA_NAME": "id",
    "AREA_POPULATION": "people_sum",
    "OUTPUT": "$(table remarks_by_square)",
    "BY_THEME": "$answers/squares-and-themes.csv",
    "WHOLE": "$answers/themes.csv"}}
JSON

run sodertorn:agreement_and_conflict <<JSON
{"inputs": {
    "REMARKS": "$remarks",
    "UNIT": "hexagon",
    "CELL_SIZE": 250,
    "OUTPUT": "$(table agreement)",
    "BY_THEME": "$answers/agreement-by-theme.csv"}}
JSON

run sodertorn:who_answered <<JSON
{"inputs": {
    "RESPONDENTS": "$answers/store.gpkg|layername=submissions_places",
    "ANSWER_FIELDS": ["om_dig/alder", "om_dig/kon"],
    "POPULATION": "$answers/population.csv",
    "POPULATION_FIELDS": ["age", "sex"],
    "PEOPLE": "people",
    "OUTPUT": "$answers/respondents-weighted.gpkg",
    "GROUPS": "$answers/who-answered.csv",
    "TESTS": "$answers/who-answered-tests.csv",
    "WEIGHTS": "$answers/who-answered-weights.csv"}}
JSON

run sodertorn:perception_and_measurement <<JSON
{"inputs": {
    "REMARKS": "$remarks",
    "PERCEPTION": "feeling",
    "INDICATOR": "$(layer homes_to_green)",
    "VALUE": "distance",
    "WORSE": "high",
    "AREAS": "$(layer grid_people)",
    "AREA_NAME": "id",
    "POPULATION": "people_sum",
    "OUTPUT": "$(table perception)",
    "PLACES": "$(table perception_of_remarks)",
    "TABLE": "$answers/perception.csv",
    "GROUPS": "$answers/perception-groups.csv",
    "PAGE": "$answers/perception.html"}}
JSON

run sodertorn:consultation_statement <<JSON
{"inputs": {
    "STORE": "$answers/store.gpkg",
    "SURVEY": "places",
    "KIND": "consultation",
    "PLAN_NAME": "$plan",
    "PLAN": "$answers/plan.gpkg|layername=plan",
    "BACKGROUND": "$(layer streets)",
    "WHO": "$answers/who-answered.csv",
    "STATEMENT": "$answers/statement.odt",
    "PAGE": "$answers/statement.html",
    "LIST": "$answers/statement.csv"}}
JSON

run sodertorn:you_said_we_did <<JSON
{"inputs": {
    "STORE": "$answers/store.gpkg",
    "SURVEY": "places",
    "TEXTS": true,
    "OUTPUT": "$(table you_said)",
    "NO_PLACE": "$answers/you-said-without-place.csv",
    "PAGE": "$answers/you-said.html"}}
JSON
