"""The words of a consultation statement: English here, in the reader's language in the document."""

KINDS = {
    "consultation": "Consultation statement",
    "review": "Review statement",
    "other": "What was said, and what became of it",
}
SENDERS = {
    "authority": "Authorities",
    "organisation": "Organisations",
    "company": "Companies",
}
TEXTS = {
    "how": "How people could take part",
    "numbers": "In numbers",
    "remarks": "Remarks",
    "respondents": "People who were heard",
    "hidden": "Not shown here",
    "merged": "Said in the same way by others, and standing with the remark that says it",
    "without_place": "Without a place",
    "unanswered": "Not answered yet",
    "who": "Who was heard",
    "group": "Group",
    "heard": "Of those heard",
    "population": "Of all who live here",
    "proposals": "Changes because of the remarks",
    "write_here": "Write here.",
    "not_met": "Remarks that were not met, or only in part",
    "all_met": "There are none.",
    "answer": "The municipality's answer",
    "decision": "Decision",
    "reason": "Reason",
    "undecided": "Undecided",
    "no_theme": "No theme",
    "no_part": "No part of the plan",
    "received": "Received",
    "number": "Register number",
    "private": "Private person",
    "says_the_same": "Others who said the same",
    "map": "Map of the remarks",
    "options": "Decisions are written: {words}.",
    "draft": "Draft. Answers written here are taken up when the statement is made again from this file; the letters "
    "and digits in each heading are how they are found.",
    "summary": "Summary",
    "status": "Case number {number}. Made {day}.",
    "rating": "Rating",
}
