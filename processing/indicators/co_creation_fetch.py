"""Fetching a survey from the server it was made with."""

from ..spec import Choice, Column, Indicator, Input, Kind, Makes, Output, Reference

FETCH = Indicator(
    id="fetch_resident_input",
    group="Co-creation",
    title="Fetch resident input from a service",
    help="Fetches answers, page by page, from KoboToolbox, ODK Central, an ArcGIS feature service (Survey123), "
    "Open311 or OGC API Features into one local file, which is then imported like any other. Without a form it lists "
    "the forms there are. A fetch that was broken off goes on where it stopped when it is run again with the same "
    "values. With a file from an earlier fetch only what is new or changed is asked for, where the service can tell, "
    "and merged in by its id. Everything goes through QGIS's network settings (proxy, certificates); the login is one "
    "that QGIS keeps, it is sent to the host of the address and to no other, and it stands in no file and no log. "
    "What was deleted on the server is not deleted from the file, and KoboToolbox does not tell which older answers "
    "were edited: fetch everything anew now and then. The file holds personal data as they came.",
    method="participation.services.fetching:fetch_resident_input",
    requires=("geopandas",),
    keywords=(
        "survey", "KoboToolbox", "ODK", "Survey123", "ArcGIS", "Open311", "FixaMinGata", "OGC API Features",
        "download", "citizen",
    ),
    inputs=(
        Input(
            key="service",
            kind=Kind.CHOICE,
            default="kobo",
            choices=(
                Choice(value="kobo", title="KoboToolbox"),
                Choice(value="odk", title="ODK Central"),
                Choice(value="arcgis", title="ArcGIS feature service (Survey123)"),
                Choice(value="open311", title="Open311 GeoReport v2"),
                Choice(value="ogc", title="OGC API Features"),
            ),
            title="Service",
            help="What kind of server it is.",
        ),
        Input(
            key="address",
            kind=Kind.TEXT,
            title="Address",
            help="Where the service begins, with https: https://eu.kobotoolbox.org, https://odk.example.org, "
            "https://.../FeatureServer, the part of an Open311 address before /requests.json, or the start page of an "
            "OGC API. No password and no token belongs here.",
        ),
        Input(
            key="form",
            kind=Kind.TEXT,
            optional=True,
            title="Form",
            help="The id of the form, as the list has it: leave it empty to get the list. For KoboToolbox the letters "
            "that begin with a, for ODK Central project/form, for ArcGIS the number of the layer, for Open311 the "
            "service code or * for all, for OGC API Features the collection.",
        ),
        Input(
            key="login",
            kind=Kind.LOGIN,
            optional=True,
            title="Login",
            help="A login of QGIS (Options, Authentication): Basic for ODK Central; API Header with Authorization = "
            "Token ... for KoboToolbox; Esri token for ArcGIS. Empty for what is open to all.",
        ),
        Input(
            key="since",
            kind=Kind.TEXT,
            optional=True,
            title="Since",
            help="Only what came or changed on this day or later, as 2026-05-01. For Open311 empty means the last "
            "90 days, elsewhere everything.",
        ),
        Input(
            key="file",
            kind=Kind.FILE,
            optional=True,
            extensions=("json", "geojson"),
            new=True,
            title="File with the answers",
            help="A .json file; needed where a form is given. A file of the same name with .part stands beside it "
            "while the fetch is not complete. Tables that belong to an ArcGIS layer come as files beside it.",
        ),
        Input(
            key="incremental",
            kind=Kind.FLAG,
            default=True,
            title="Only what is new",
            help="Where the file is there already: ask for what is new or changed and merge it in. Otherwise "
            "everything is fetched and takes the file's place.",
        ),
    ),
    outputs=(
        Output(
            key="found",
            makes=Makes.TABLE,
            title="What there is",
            help="Without a form the forms, one row each; else one row that says what was fetched.",
            columns=(
                Column(name="form", dtype="text", title="Form", help="What to write as the form."),
                Column(name="title", dtype="text", title="Title", help="Its name, or the file that was written."),
                Column(
                    name="answers", dtype="integer", unit="count", minimum=0, title="Answers",
                    help="How many the file holds; in a list, how many the server says it has, blank where it "
                    "does not tell.",
                ),
                Column(
                    name="fetched", dtype="integer", unit="count", minimum=0, title="Fetched",
                    help="How many the server sent this time.",
                ),
                Column(
                    name="new", dtype="integer", unit="count", minimum=0, title="New",
                    help="How many of them were not in the file before.",
                ),
                Column(
                    name="changed", dtype="integer", unit="count", minimum=0, title="Changed",
                    help="How many of them were in the file, but not as they are now.",
                ),
            ),
        ),
    ),
    formula="Merged by id: an answer with the id of an earlier one takes its place. Answers = earlier + new.",
    example="A file holds the answers 1, 2 and 3. Since then 2 was edited and 4 was sent in. The server is asked for "
    "what changed since the time of answer 3 and sends 2, 3 and 4. Fetched: 3, new: 1, changed: 1, answers: 4.",
    references=(
        Reference(text="KoboToolbox (2025). API v2. Not verified.", url="https://support.kobotoolbox.org/api.html"),
        Reference(text="ODK (2025). ODK Central API, OData endpoints. Not verified.", url="https://docs.getodk.org/central-api-odata-endpoints/"),
        Reference(text="Esri (2025). ArcGIS REST API: Query (Feature Service/Layer). Not verified.", url="https://developers.arcgis.com/rest/services-reference/enterprise/query-feature-service-layer/"),
        Reference(text="Open311 (2010). GeoReport v2. Not verified.", url="https://wiki.open311.org/GeoReport_v2/"),
        Reference(text="OGC (2019). OGC API - Features - Part 1: Core, 17-069r3. Not verified.", url="https://docs.ogc.org/is/17-069r3/17-069r3.html"),
    ),
)  # fmt: skip
