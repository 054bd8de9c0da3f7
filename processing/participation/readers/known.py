"""What the columns of known platforms are for: suggestions for matching, by the platforms' own technical names.

Only names that a platform writes itself are listed; what a question is about is never guessed from here.

`tables.Table.key` joins the tables of one file and may be a row's number; what identifies a submission from one
import to the next is the first column here with the role "key" that the main table has.
"""

ROLES = {
    "key": "identifies a submission for ever",
    "parent": "names the submission, or the answer, a row belongs to",
    "respondent": "says who answered, the same in all that one person said",
    "time": "when it was sent in",
    "question": "what was asked, where that stands in the data",
    "text": "what was said",
    "theme": "what it is about",
    "rating": "a number given by the respondent",
    "attachment": "file names or links",
    "north": "latitude or northing",
    "east": "longitude or easting",
    "place": "a whole place in one column",
    "status": "what the platform's staff did with it",
    "test": "tells test submissions",
    "drop": "identifies a person or a device and is not needed",
    "ignore": "technical, or said in another column as well",
}
"""Each role, and what a column of it holds."""

KNOWN = {
    "kobo": {
        "_id": "key",
        "_uuid": "key",
        "meta/instanceID": "key",
        "_index": "key",
        "_parent_index": "parent",
        "_submission__id": "parent",
        "_submission_time": "time",
        "end": "time",
        "start": "time",
        "today": "time",
        "_attachments": "attachment",
        "_validation_status": "status",
        "_validation_status/label": "status",
        "_validation_status/uid": "status",
        "_status": "status",
        "_notes": "ignore",
        "_tags": "ignore",
        "_geolocation": "ignore",
        "_version_": "ignore",
        "__version__": "ignore",
        "_bamboo_dataset_id": "ignore",
        "_xform_id_string": "ignore",
        "formhub/uuid": "ignore",
        "meta/versionID": "ignore",
        "meta/formUID": "ignore",
        "meta/rootUuid": "ignore",
        "meta/deprecatedID": "ignore",
        "meta/instanceName": "ignore",
        "_parent_table_name": "ignore",
        "_submission__uuid": "ignore",
        "_submission__submission_time": "ignore",
        "_submission__validation_status": "ignore",
        "_submission__notes": "ignore",
        "_submission__status": "ignore",
        "_submission__submitted_by": "drop",
        "_submission___version__": "ignore",
        "_submission__tags": "ignore",
        "_submitted_by": "drop",
        "username": "drop",
        "deviceid": "drop",
        "imei": "drop",
        "subscriberid": "drop",
        "simserial": "drop",
        "phonenumber": "drop",
        "email": "drop",
    },
    "odk": {
        "KEY": "key",
        "__id": "key",
        "meta-instanceID": "key",
        "meta/instanceID": "key",
        "instanceID": "key",
        "PARENT_KEY": "parent",
        "__Submissions-id": "parent",
        "SubmissionDate": "time",
        "__system/submissionDate": "time",
        "end": "time",
        "start": "time",
        "today": "time",
        "ReviewState": "status",
        "__system/reviewState": "status",
        "Status": "ignore",
        "__system/status": "ignore",
        "SubmitterID": "drop",
        "SubmitterName": "drop",
        "__system/submitterId": "drop",
        "__system/submitterName": "drop",
        "DeviceID": "drop",
        "__system/deviceId": "drop",
        "deviceid": "drop",
        "username": "drop",
        "phonenumber": "drop",
        "email": "drop",
        "AttachmentsPresent": "ignore",
        "AttachmentsExpected": "ignore",
        "__system/attachmentsPresent": "ignore",
        "__system/attachmentsExpected": "ignore",
        "Edits": "ignore",
        "__system/edits": "ignore",
        "__system/updatedAt": "ignore",
        "__system/deletedAt": "ignore",
        "FormVersion": "ignore",
        "__system/formVersion": "ignore",
        "meta-instanceName": "ignore",
        "instanceName": "ignore",
        "fieldpath": "question",
    },
    "arcgis": {
        "globalid": "key",
        "uniquerowid": "key",
        "objectid": "key",
        "fid": "key",
        "parentglobalid": "parent",
        "parentrowid": "parent",
        "CreationDate": "time",
        "created_date": "time",
        "EditDate": "ignore",
        "last_edited_date": "ignore",
        "Creator": "drop",
        "Editor": "drop",
        "created_user": "drop",
        "last_edited_user": "drop",
        "Shape__Area": "ignore",
        "Shape__Length": "ignore",
    },
    "maptionnaire": {
        "answer_id": "key",
        "response_id": "key",
        "respondent_id": "respondent",
        "respondent": "respondent",
        "respondentid": "respondent",
        "wkt": "place",
        "geom": "place",
        "geometry": "place",
        "question": "question",
        "submitted": "time",
        "submit_time": "time",
        "timestamp": "time",
        "start_time": "time",
        "end_time": "time",
        "last_modified": "ignore",
        "ip": "drop",
        "ip_address": "drop",
        "user_agent": "drop",
    },
    "mapsurvey": {
        "session_id": "key",
        "session": "key",
        "submitted_at": "time",
        "end_datetime": "time",
        "start_datetime": "time",
        "datetime": "time",
        "user_agent": "drop",
        "ip": "drop",
    },
    "decidim": {
        "id": "key",
        "author/id": "respondent",
        "author/name": "drop",
        "author/url": "drop",
        "published_at": "time",
        "created_at": "time",
        "title": "text",
        "body": "text",
        "category/name": "theme",
        "taxonomies/name": "theme",
        "latitude": "north",
        "longitude": "east",
        "state": "status",
        "attachments": "attachment",
        "reference": "ignore",
        "url": "ignore",
        "component/id": "ignore",
        "category/id": "ignore",
        "scope/id": "ignore",
        "participatory_space/id": "ignore",
        "participatory_space/url": "ignore",
    },
    "consul": {
        "id": "key",
        "author_id": "respondent",
        "author_username": "drop",
        "public_author_id": "respondent",
        "created_at": "time",
        "public_created_at": "time",
        "title": "text",
        "summary": "text",
        "description": "text",
        "tags": "theme",
        "latitude": "north",
        "longitude": "east",
        "hidden_at": "status",
    },
    "ushahidi": {
        "id": "key",
        "Post ID": "key",
        "post_date": "time",
        "Post Date": "time",
        "date": "time",
        "created": "time",
        "Created (UTC)": "time",
        "title": "text",
        "Title": "text",
        "description": "text",
        "Description": "text",
        "content": "text",
        "details": "text",
        "tags": "theme",
        "categories": "theme",
        "Category": "theme",
        "lat": "north",
        "lon": "east",
        "status": "status",
        "Post Status": "status",
        "Survey": "question",
        "form_name": "question",
        "contact": "drop",
        "Contact": "drop",
        "Contact ID": "drop",
        "author_email": "drop",
        "author_realname": "drop",
        "Updated (UTC)": "ignore",
        "updated": "ignore",
    },
    "open311": {
        "service_request_id": "key",
        "requested_datetime": "time",
        "description": "text",
        "title": "text",
        "service_name": "theme",
        "media_url": "attachment",
        "lat": "north",
        "long": "east",
        "status": "status",
        "status_notes": "status",
        "service_code": "ignore",
        "updated_datetime": "ignore",
        "expected_datetime": "ignore",
        "address_id": "ignore",
    },
    "osm_notes": {
        "id": "key",
        "date_created": "time",
        "text": "text",
        "lat": "north",
        "lon": "east",
        "status": "status",
        "user": "respondent",
        "uid": "drop",
        "user_url": "drop",
        "html": "ignore",
        "url": "ignore",
        "comment_url": "ignore",
        "close_url": "ignore",
        "reopen_url": "ignore",
        "closed_at": "ignore",
    },
}

# Kobo and ODK repeat a point's parts in columns of their own.
_PARTS = ("latitude", "longitude", "altitude", "precision", "accuracy")


def known_roles(kind):
    """Column name to role (one of `ROLES`) for a kind of source; the better candidate for a role comes first."""
    return KNOWN.get(kind, {})


def known_role(kind, name):
    """Role of one column, or "".

    Groups before the name, capitals, "name (2)" and a language behind the name ("title/sv") make no difference.

    Parameters
    ----------
    kind : str
        As `answers.Source.kind`.
    name : str
        Of the column, as in `tables.Column`.
    """
    roles = {known.lower(): role for known, role in KNOWN.get(kind, {}).items()}
    name = name.strip().lower()
    tail = name.rsplit("/", 1)[-1]
    if kind == "kobo" and tail.startswith("_") and tail.rsplit("_", 1)[-1] in _PARTS:
        return "ignore"
    if kind == "odk" and name.rsplit("-", 1)[-1] in _PARTS[2:]:
        return "ignore"
    if kind in ("decidim", "consul") and "/" in name:
        return roles.get(name) or roles.get(name.rsplit("/", 1)[0], "")
    return roles.get(name) or roles.get(tail, "")


def known_zone(kind):
    """IANA name of the zone of the platform's own times that state none; "" where it is not known."""
    return "UTC" if kind in ("kobo", "odk", "arcgis", "ushahidi", "decidim", "osm_notes", "consul") else ""
