"""The words of a consultation statement: English here, in the reader's language in the document."""

KINDS = {
    "consultation": "Consultation statement",
    "review": "Review statement",
    "other": "What was said, and what became of it",
}
# Sections the municipality writes, in their order: what stands above them, and what it is asked for.
TO_WRITE = {
    "summary": "The main points in a few sentences, and what they lead to.",
    "how": "When it was held, how it was made known, who was written to, where the documents could be read, what "
    "meetings there were.",
    "changes": "What is changed because of the remarks, and what is not.",
    "consequences": "What the remarks mean for other planning.",
    "next": "What happens now, and when.",
    "signed": "Name, title and date.",
}
HOW = {
    "consultation": "How the consultation was held",
    "review": "How the review was held",
    "other": "How people could take part",
}
CHANGES = {
    "consultation": "Changes to the proposal",
    "review": "Changes after the review",
    "other": "Changes because of the remarks",
}
NEXT = {
    "consultation": "When the proposal goes to review, and how it can be commented on then.",
    "review": "When the plan is to be adopted, who may appeal, and how.",
    "other": "What happens now, and when.",
}
SENDERS = {
    "authority": "Authorities",
    "organisation": "Organisations",
    "company": "Companies",
}
TEXTS = {
    "changes": "Changes because of the remarks",
    "consequences": "Consequences for other planning",
    "next": "What happens next",
    "signed": "Responsible for the statement",
    "summary": "Summary",
    "contents": "Contents",
    "numbers": "In numbers",
    "remarks": "Remarks",
    "respondents": "People who were heard",
    "hidden": "Not shown here",
    "merged": "Said in the same way by others, and standing with the remark that says it",
    "without_place": "Without a place",
    "unanswered": "Not answered yet",
    "between": "Received from {first} to {last}",
    "how_many": "How many",
    "came_in": "Remarks that came in",
    "sender": "Sender",
    "residents": "Residents and others",
    "decisions": "Decisions",
    "who": "Those who were heard",
    "group": "Group",
    "heard": "Of those heard",
    "population": "Of all who live here",
    "not_met": "Remarks that were not met, or only in part",
    "all_met": "There are none.",
    "what": "What was said",
    "answer": "The municipality's answer",
    "own_answer": "Answer",
    "decision": "Decision",
    "reason": "Grounds",
    "no_reason": "The reason is missing.",
    "undecided": "Undecided",
    "no_theme": "No theme",
    "no_part": "No part of the plan",
    "received": "Received",
    "number": "Register number",
    "case": "Case number",
    "made": "Made",
    "remark": "Remark",
    "private": "Private person",
    "says_the_same": "Others who said the same",
    "no_text": "No text.",
    "on_map": "No text: a place on the map.",
    "map": "Map of the remarks {numbers}",
    "legend": "Numbers as in the text. Green: positive, red: negative, grey: neither.",
    "dots": "A dot for each remark. Green: positive, red: negative, grey: neither.",
    "options": "Decisions are written in one of these ways: {words}.",
    "draft": "Draft",
    "instruction": "Write in the answer boxes, and between the brackets where something is asked for. Save the "
    "document as .odt, and give it back when the statement is made again: everything written is taken up. Leave the "
    "letters and digits in the boxes, by which they are found.",
    "rating": "Rating",
}
