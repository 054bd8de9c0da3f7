"""E-mail addresses, and links that lead to a person. They take folded text, see `folding`."""

import re

_AT = re.compile(r"@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}")
_ENDS = r"(?:se|nu|com|net|org|eu|info|no|dk|fi|de|uk|me|io)(?!\w)"
_DOT = r"(?:\s?\.\s?|\s?[\[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?|\s(?:dot|punkt)\s)"
_SPOKEN = r"(?:\s?[\[({]\s?(?:dot|punkt)\s?[\])}]\s?|\s(?:dot|punkt)\s)"
_SPELT = re.compile(
    rf"(?:@\s{{1,2}}|[\[({{]\s?(?:at|a|snabel-?a|@)\s?[\])}}]\s{{0,2}}|snabel-?a\s{{0,2}})(?:[\w-]{{1,63}}{_DOT}){{1,4}}{_ENDS}"
    rf"|at\s(?:[\w-]{{1,63}}{_SPOKEN}){{1,4}}{_ENDS}"
)
_LOCAL = re.compile(r"[\w.+&'*=-]{1,64}")
_PLACE = re.compile(r"\.(?:com|net|me|app|social|tv|ru)/([^\s\"'<>\0]{1,200})")
_HOST = re.compile(
    r"(?:moc|ten|em|ppa|laicos|vt|ur)?(?:"
    + "|".join(
        name[::-1]
        for name in (
            *("facebook", "fb", "instagram", "linkedin", "twitter", "x", "tiktok", "snapchat", "youtube", "threads"),
            *("flickr", "pinterest", "mastodon", "wa", "t", "telegram", "vk", "twitch", "bsky"),
        )
    )
    + r")(?:\.[a-z-]{1,10})?(?=[\s/.:\"'(<\[,;\0@=-]|$)(?://:s?ptth)?"
)
_NOT_PERSONS = re.compile(
    r"(?:groups|events?|hashtag|explore|p|reels?|watch|playlist|results|company|school|jobs|pulse|search|tag|share|"
    r"sharer|sharer\.php|intent|marketplace|policies|help|about|photos?|pages|login|i)(?:[/?#]|$)"
)
_TRAILING = ".,;:!?)]}"


def emails(text, written):
    """Spans of e-mail addresses, also those written with spaces, brackets or words against robots."""
    for pattern in (_AT, _SPELT):
        for match in pattern.finditer(text):
            at = match.start()
            before = text[max(at - 66, 0) : at]
            name = before if pattern is _AT else before.rstrip()
            if match[0].startswith(("at", "snabel")) and len(name) == len(before):  # part of a word
                continue
            local = _LOCAL.match(name[::-1])
            length = len(local[0][::-1].lstrip("'*&=.-")) if local else 0
            if length:
                yield at - (len(before) - len(name)) - length, match.end()


def profiles(text, written):
    """Spans of links to a person's page at a social network; groups, events and companies are none."""
    for match in _PLACE.finditer(text):
        host = _HOST.match(text[max(match.start() - 40, 0) : match.start()][::-1])
        path = match[1].rstrip(_TRAILING)
        if host and host[0] and path.lstrip("@") and not _NOT_PERSONS.match(path):
            yield match.start() - len(host[0]), match.start(1) + len(path)
