"""What can be wrong with a row of a source. Each problem row carries one of these codes."""

NO_PLACE = "no_place"
BAD_PLACE = "bad_place"
OUTSIDE_AREA = "outside_area"
SWAPPED = "swapped"
DUPLICATE = "duplicate"
ALIKE = "alike"
BAD_TIME = "bad_time"
BAD_NUMBER = "bad_number"
TEST = "test"
BLANK = "blank"
NO_PARENT = "no_parent"
BROKEN = "broken"
RAGGED = "ragged"
TOO_LONG = "too_long"
CHANGED_AFTER_REVIEW = "changed_after_review"
GONE = "gone"

# A row with one of these stays out; one with another goes in and is listed, so that somebody looks at it.
STAYS_OUT = (DUPLICATE, TEST, BLANK, NO_PARENT, BROKEN)

PROBLEMS = {
    NO_PLACE: "No place is given: kept in the table, not on the map",
    BAD_PLACE: "The place cannot be read: kept in the table, not on the map",
    OUTSIDE_AREA: "Outside the area of the survey",
    SWAPPED: "North and east are swapped: put right",
    DUPLICATE: "The same submission again: the later one counts",
    ALIKE: "The same answers as another submission: look whether it was sent twice",
    BAD_TIME: "The date cannot be read: left blank",
    BAD_NUMBER: "The rating is no number: left blank",
    TEST: "A test submission",
    BLANK: "The question was not answered",
    NO_PARENT: "The submission it belongs to is not in the source",
    BROKEN: "A quote or separator is wrong there, and its cells do not fit their columns: put the file right",
    RAGGED: "A quote or separator is wrong there, but its cells fit their columns: look whether all is said",
    TOO_LONG: "The text is longer than is kept and was cut",
    CHANGED_AFTER_REVIEW: "Changed at the source after it was reviewed: kept as it was reviewed",
    GONE: "No more in the source: kept",
}
