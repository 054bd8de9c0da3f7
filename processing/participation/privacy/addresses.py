"""Street addresses, c/o and postal addresses in Swedish. They take folded text, see `folding`."""

import re

from .folding import words_of

_STREET = ("vägen", "gatan", "stigen", "gränd", "gränden", "allén", "allen", "väg", "gata", "stig")
# Ends of names that are as often places of another kind: only with a capital, and nothing counted behind the number.
_PLACE = (
    *(
        "torget",
        "torg",
        "backen",
        "backe",
        "plan",
        "platsen",
        "plats",
        "slingan",
        "ringen",
        "kroken",
        "stråket",
        "liden",
    ),
    *(
        "terrassen",
        "esplanaden",
        "promenaden",
        "kajen",
        "leden",
        "svängen",
        "höjden",
        "ängen",
        "hagen",
        "gården",
        "gård",
    ),
    *("parken", "stranden", "strand", "lunden", "tunet", "rundan", "spåret", "brinken", "klippan", "udden", "dalen"),
    *("bågen", "vretsen", "vreten", "kullen", "berget", "åsen", "viken", "gången", "allé", "kaj", "trappan", "vången"),
)
_ENDS = _STREET + _PLACE
_BARE = frozenset(_ENDS)
_WHICH = words_of(
    "stora lilla gamla nya västra östra norra södra övre nedre långa breda höga inre yttre s:t s:ta sankt sankta"
)
_COMMON = re.compile(
    r"(?:cykel|gång|bil|motor|grus|huvud|genomfarts|tillfarts|tillfart|infarts|in|ut|av|om|parkerings|buss|hållplats|lek|"
    r"arbets|bo|riks|läns|lands|väg|stadsdels|sido|sid|tvär|mötes|gå|gångbane|last|upp|ned|fram|kör|skogs|rid|enskilda|"
    r"allmän|bostads|skol|bad|fotbolls|idrotts|markplan|detalj|översikts|program|plan|start|samråds|fri|hel|tåg|bygg)"
    r"(?:vägen|gatan|stigen|platsen|plats|plan|leden|väg|gata|stig|gård|gården|parken|backen|gången|ringen|spåret)$"
)
_NUMBER = re.compile(r"[0-9](?:(?<=[^\W\d_]\s.)|(?<=[^\W\d_]\s\s.))[0-9]{0,2}(?![0-9])(?![:.,/][0-9])")
_MORE = re.compile(
    r"(?:\s?-\s?[0-9]{1,3}(?![0-9]))?(?:\s?[a-h](?!\w))?(?:,?\s(?:lgh|lägenhet)\s?[0-9]{1,4})?(?:,?\s[0-9]{1,2}\s?tr(?!\w))?"
)
_COUNTED = re.compile(
    r"\s?(?:%|°|:-|-tal|(?:km|m|m2|mm|cm|dm|h|meter|metern|mil|min|minut|minuter|timmar|tim|dagar|veckor|månader|år|kr|"
    r"kronor|procent|st|stycken|gång|gånger|ggr|bilar|bussar|personer|barn|cyklar|cyklister|fordon|filer|körfält|träd|"
    r"platser|parkeringsplatser|p-platser|olyckor|grader|hus|lägenheter|bostäder|våningar|nya|stora|små|av|hål|farthinder|"
    r"övergångsställen|bänkar|eller|till|timme|per|lampor|skyltar|stolpar|rader|gungor|dygn|hektar|ha|kvm|spår)(?!\w))"
)
_WORD = re.compile(r"\w")
_GOES_ON = re.compile(r"\s(?:i|på|har|är|och|vid|mot|där|som|för|utanför|ligger|blir|saknar|behöver|bör|ska|hos)(?!\w)")
_LAST_WORDS = re.compile(r"[\w:'.-]+")
_CARE_OF = re.compile(r"c/o\s{1,2}(?=\w)")
_NAMES = re.compile(r"[^\W\d_][\w'-]+(?: [^\W\d_][\w'-]+){0,2}")
_POSTAL = re.compile(r"[1-9](?<![^\W_].)(?<![0-9][.,:/-].)[0-9]{2} ?[0-9]{2}\s{1,2}(?=[^\W\d_]{2})")
_TOWN = re.compile(r"([^\W\d_-]+(?:-[^\W\d_]+)?)((?:[ ][^\W\d_]+)?)")
_FIRST_OF_TWO = words_of("upplands västra östra norra södra stora lilla nya saltsjö gamla")
_NO_TOWNS = words_of("kr sek eur usd kronor personer invånare bostäder lägenheter meter kvm bilar fordon huddingebor")
_BEFORE = 60


def addresses(text, written):
    """Spans of addresses: a street and a number, c/o and a name, a postal code and a town."""
    yield from _streets(text, written)
    for match in _CARE_OF.finditer(text):
        name = _NAMES.match(text, match.end(), match.end() + _BEFORE)
        if name:
            words, end = name[0].split(" "), match.end()
            for word in words:
                if not written(end, end + 1).isupper():
                    break
                end += len(word) + 1
            if end > match.end():
                yield match.start(), end - 1
    for match in _POSTAL.finditer(text):
        town = _TOWN.match(text, match.end(), match.end() + _BEFORE)
        if town and town[1] not in _NO_TOWNS and _is_name(written(*town.span(1))):
            two = town[1] in _FIRST_OF_TWO and town[2] and _is_name(written(town.start(2) + 1, town.end(2)))
            yield match.start(), town.end(2) if two else town.end(1)


def _is_name(word):
    return word[:1].isupper() and (word.isupper() or word[1:].islower() or "-" in word)


def _streets(text, written):
    for match in _NUMBER.finditer(text):
        low = max(match.start() - _BEFORE, 0)
        before = text[low : match.start()].rstrip()
        if not before.endswith(_ENDS):
            continue
        words = list(_LAST_WORDS.finditer(before))[-4:]
        start = _start(words, lambda word, low=low: written(low + word.start(), low + word.end()), before)
        if start is None:
            continue
        capital = written(low + start, low + start + 1).isupper()
        after = match.end()
        if _COUNTED.match(text, after):
            continue
        sure = capital and words[-1][0].endswith(_STREET)
        if not sure and not (capital or words[-1][0].endswith(_STREET)):
            continue
        end = _MORE.match(text, after).end()
        if not sure and _WORD.match(text, end + 1) and text[end : end + 1] == " " and not _GOES_ON.match(text, end):
            continue
        yield low + start, end


def _start(words, written, before):
    """Where the name of a street begins that ends with the last of some words; None where it is no name."""
    name = words[-1]
    at = len(words) - 1
    if name[0] not in _BARE:
        if _COMMON.match(name[0]):
            return None
        if at and words[at - 1][0] in _WHICH and written(words[at - 1])[:1].isupper():
            return words[at - 1].start()
        return name.start()
    if not at or before[words[at - 1].end() : name.start()].strip() or not written(words[at - 1])[:1].isupper():
        return None
    previous = words[at - 1][0]
    if previous not in _WHICH and not (previous.endswith("s") and name[0] not in ("vägen", "gatan", "stigen")):
        return None
    at -= 1
    while at and written(words[at - 1])[:1].isupper() and before[words[at - 1].end() : words[at].start()] == " ":
        at -= 1
    return words[at].start()
