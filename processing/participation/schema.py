"""The schema everything is matched to: small, documented, the same for every source.

`CONTRIBUTIONS` is what a store's table ``contributions`` holds, and what the analyses read. The first part comes from
the source and follows it at every import; the second part is the planners', and no import touches it.
"""

from typing import NamedTuple


class Field(NamedTuple):
    """A field of the store: name, how it is called in forms, what it holds, and its type."""

    name: str
    title: str
    help: str
    dtype: str = "text"  # text, number, integer, flag, time


FROM_SOURCE = (
    Field("contribution_id", "Contribution", "What identifies it for ever: survey, submission and question."),
    Field("survey", "Survey", "Name of the survey it came with."),
    Field("submission_id", "Submission", "The answers it belongs to, in the survey's own table."),
    Field("respondent", "Respondent", "Who said it: a pseudonym, the same for all that one person said."),
    Field("submitted", "Received", "When it was sent in, UTC.", "time"),
    Field("question", "Question", "What was asked, in words."),
    Field("theme_source", "Theme in the survey", "What it is about, as the respondent chose."),
    Field("text", "Text", "What was said, with personal data masked."),
    Field("rating", "Rating", "The number given, on the survey's scale.", "number"),
    Field("feeling", "Feeling", "positive, negative or neutral; blank where nothing tells."),
    Field("place", "Place", "point, line, polygon or none."),
)
REVIEWED = (
    Field("theme", "Theme", "What it is about; as in the survey until somebody changes it."),
    Field("status", "Status", "new, accepted, hidden or merged."),
    Field("status_reason", "Why hidden", "Why it is hidden."),
    Field("merged_into", "Merged into", "The contribution that says the same and stands for both."),
    Field("plan", "Plan", "The plan it concerns."),
    Field("plan_part", "Part of the plan", "The part of the plan it concerns."),
    Field("sender_kind", "Kind of sender", "resident, authority, organisation, company or other."),
    Field("sender", "Sender", "Name of an authority or organisation; private persons are not named."),
    Field("register_number", "Register number", "The number it has in the municipality's register."),
    Field("note", "Note", "A note for colleagues; never published."),
    Field("answer", "Answer", "The municipality's answer."),
    Field("decision", "Decision", "met, partly met, not met or outside the plan; blank while undecided."),
    Field("decision_reason", "Why", "Why it was not met, or only in part."),
    Field("reviewed_by", "Reviewed by", "Who changed it last."),
    Field("reviewed_at", "Reviewed", "When it was changed last, UTC.", "time"),
)
CONTRIBUTIONS = FROM_SOURCE + REVIEWED

FEELINGS = ("positive", "negative", "neutral")
PLACES = ("point", "line", "polygon", "none")
STATUSES = ("new", "accepted", "hidden", "merged")
DECISIONS = ("met", "partly met", "not met", "outside the plan")
SENDERS = ("resident", "authority", "organisation", "company", "other")
SHOWN = ("new", "accepted")
"""Statuses that count: what is hidden or merged into another is in no analysis and on no public map."""

# How the words are called in forms, legends and documents.
WORDS = {
    "positive": "Positive",
    "negative": "Negative",
    "neutral": "Neutral",
    "point": "Point",
    "line": "Line",
    "polygon": "Drawn area",
    "none": "No place",
    "new": "Unreviewed",
    "accepted": "Accepted",
    "hidden": "Hidden",
    "merged": "Merged",
    "met": "Met",
    "partly met": "Partly met",
    "not met": "Not met",
    "outside the plan": "Outside the plan",
    "resident": "Resident",
    "authority": "Authority",
    "organisation": "Organisation",
    "company": "Company",
    "other": "Another sender",
}
