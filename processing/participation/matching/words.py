"""By which words of a column's name, or in its cells, something is recognised: English and Swedish."""

import re

NULLS = ("", "n/a", "N/A", "NULL", "null", "None", "none", "nan", "NaN", "-", "–", "[null,null]", "[null, null]")
YES = ("1", "true", "yes", "ja", "x", "sant", "on")
TEST = ("test", "testar", "testing", "test test", "testsvar", "bara test", "asdf")

# A column's name is cut into words before it is looked at (see `words`); a star stands for any ending.
LATITUDE = ("lat", "latitude", "latitud", "y_wgs84", "breddgrad")
LONGITUDE = ("lon", "lng", "long", "longitude", "longitud", "x_wgs84", "längdgrad", "langdgrad")
NORTH = ("n", "north", "northing", "nord", "norr", "nordkoordinat", "n_koordinat")
EAST = ("e", "east", "easting", "ost", "öst", "öster", "ostkoordinat", "e_koordinat")
X, Y = ("x", "x_koordinat", "xkoord", "coordx"), ("y", "y_koordinat", "ykoord", "coordy")
COMPANIONS = ("latitude", "longitude", "altitude", "precision", "accuracy")

HOME = (
    "hem", "hemmet", "hemort", "home", "homes", "bor",
    "bostad*", "bosatt", "live", "lives", "residence", "residential", "residing",
    "hemadress",
    "hemma", "boende", "bostadsadress", "bostadsort", "homeplace",
)  # fmt: skip
TIME = (
    "_submission_time", "submission_time", "submissiondate", "submitted", "submitted_at", "received", "inkom*",
    "inskickad*", "created", "created_at", "createdat", "creationdate", "published_at", "requested_datetime",
    "skapad*", "timestamp", "tidstämpel", "tidsstämpel", "tidpunkt*", "datum", "date", "tid", "time", "completion",
    "svarstid", "slutförd", "slutförande*", "datetime", "end", "start", "date_created", "starttid", "sluttid",
)  # fmt: skip
KEY = (
    "_uuid", "uuid", "globalid", "instanceid", "key", "__id", "_id", "id", "service_request_id", "objectid", "fid",
    "response_id", "responseid", "svarsid", "svar_id", "submission_id", "ärendenummer", "arendenummer",
    "contribution_id", "löpnummer", "nr",
)  # fmt: skip
RESPONDENT = (
    "respondent*", "svarande*", "session", "session_id", "sessionid", "user", "user_id", "userid", "användare*",
    "author", "author_id", "deltagare*", "participant*", "person_id",
)  # fmt: skip
TEXT = (
    "kommentar*", "comment*", "text", "fritext", "beskriv*", "description", "synpunkt*", "åsikt*", "förslag*", "body",
    "details", "message", "meddelande", "varför", "why", "opinion*", "feedback", "berätta", "motivera*", "idé*",
    "content", "remark*", "suggestion*", "thoughts", "tankar", "title", "rubrik", "subject", "describe", "freetext",
    "övrigt", "ovrigt", "tillägga", "motivering", "öppet", "popupcontent",
)  # fmt: skip
GENERAL = ("övrigt", "ovrigt", "övriga", "tillägga", "anything", "additional", "general", "allmänt", "allmänna")
THEME = (
    "tema*", "theme*", "kategori*", "category", "categories", "ämne*", "topic*", "typ", "type", "service_name",
    "gäller", "galler", "sort", "handlar",
)  # fmt: skip
RATING = ("betyg*", "rating*", "score", "poäng*", "skala", "stars", "grade", "nöjd*", "satisf*", "rate", "betygsätt*")
# A number under these says how much it matters, not how good it is.
WEIGHT = ("allvarlig*", "viktig*", "serious*", "severity", "important*", "importance", "priorit*")
FEELING = ("känsla*", "kansla*", "feeling*", "upplev*", "experience", "sentiment", "attityd", "mood", "like", "gillar")
QUESTION = ("question", "fråga", "fraga", "frågan", "question_name", "questiontext")
ATTACHMENT = ("foto*", "photo*", "bild*", "image*", "picture*", "attachment*", "_attachments", "bilaga*", "media_url",
              "fil", "file")  # fmt: skip
TESTS = ("test", "is_test", "testsvar", "provsvar")
PERSON = ("ålder*", "alder", "age", "kön", "kon", "sex", "gender", "född*", "birth*", "yrke", "inkomst", "income",
          "namn", "name", "epost", "email", "mejl", "telefon*", "phone*", "mobil*", "adress*", "address", "postnummer",
          "postnr", "zipcode", "location", "ort", "url", "link", "länk", "status")  # fmt: skip

# What the machine writes, of no interest to anybody, and what tells on the respondent's telephone.
TECHNICAL = re.compile(
    r"(?:.*/)?(?:__version\d*__|_version_|_status|_index|_parent_index|_parent_table_name|_submission__.*|_notes|_tags"
    r"|_submitted_by|_geolocation|_validation_status|_xform_id_string|_bamboo_dataset_id|formhub/uuid|meta/.*"
    r"|instanceID|instanceName|formUID|versionID|rootUuid|_id|_uuid|deviceid|device_id|subscriberid|simserial|phonenumber"
    r"|username|email|PARENT_KEY|KEY|SubmitterID|SubmitterName|AttachmentsPresent|AttachmentsExpected|Status"
    r"|ReviewState|DeviceID|Edits|FormVersion|__system.*|__id|.*@odata\..*|objectid|globalid|parentglobalid|parentrowid"
    r"|Creator|Editor|EditDate|audit|__Submissions-id|_child_links?|_parent_id|fid|ogc_fid)",
    re.IGNORECASE,
)
# What of it changes from one export to the next, so that it cannot be part of what identifies a row.
UNSTABLE = re.compile(
    r"(?:.*/)?(?:_index|_parent_index|_parent_table_name|_submission__.*|_status|_notes|_tags|_validation_status|_id"
    r"|ReviewState|Edits|EditDate|Editor|__version\d*__|_version_|AttachmentsPresent|Status|votes|supports|fid|ogc_fid"
    r"|objectid|_attachments|__system.*)",
    re.IGNORECASE,
)

POSITIVE = (
    "positive", "positiv", "positivt", "like", "likes", "gillar", "bra", "good", "trygg", "tryggt", "safe", "happy",
    "glad", "love", "älskar", "nice", "fin", "fint", "trivs", "för", "support", "supports", "agree", "mycket bra",
    "very good", "jättebra", "nöjd", "mycket nöjd", "satisfied", "very satisfied", "👍", "🙂", "😀", "😊", "+",
)  # fmt: skip
NEGATIVE = (
    "negative", "negativ", "negativt", "dislike", "dislikes", "ogillar", "dålig", "dåligt", "daligt", "bad", "otrygg",
    "otryggt", "unsafe", "unhappy", "ledsen", "hate", "hatar", "ful", "fult", "vantrivs", "emot", "mot", "against",
    "disagree", "mycket dåligt", "very bad", "missnöjd", "mycket missnöjd", "dissatisfied", "very dissatisfied", "👎",
    "🙁", "😞", "😡", "gillar inte", "inte bra",
)  # fmt: skip
NEUTRAL = ("neutral", "neutralt", "varken eller", "varken bra eller dåligt", "neither", "okej", "ok", "😐", "vet ej")


def feelings():
    """Word to feeling, all in small letters."""
    return dict.fromkeys(POSITIVE, "positive") | dict.fromkeys(NEGATIVE, "negative") | dict.fromkeys(NEUTRAL, "neutral")


def words(name):
    """The words of a column's name, in small letters, its last part first of all, and the name as a whole.

    "Om dig/Var bor du?" gives {"om dig/var bor du?", "var", "bor", "du"}; the groups before the last "/" do not count.
    """
    whole = name.strip().lower()
    last = leaf(name)
    spaced = re.sub(r"(?<=[a-zåäö])(?=[A-ZÅÄÖ])", " ", last).lower()
    return {whole, last.lower(), *re.findall(r"[^\W_]+", spaced), *re.findall(r"\w+", spaced)}


def leaf(name):
    """The last part of a name with groups: "group/question", "group-question"."""
    return re.split(r"(?<=\S)/(?=\S)", name)[-1]


def has(found, wanted):
    """The first of the wanted words that is among the found ones, or ""."""
    for word in wanted:
        if word.endswith("*"):
            stem = word[:-1]
            if any(one.startswith(stem) for one in found):
                return stem
        elif word in found:
            return word
    return ""
