"""Numbers that tell who somebody is: identity, phone, card, account, plate. They take folded text, see `folding`.

Patterns begin with a digit, which the search for the next place to try is fast for, and look back from there.
"""

import re

from .folding import words_of

_ALONE = r"[0-9](?<![0-9]{2})(?<![0-9][.,][0-9])"  # the first digit of a number, and not of decimals
_OVER = r"(?![0-9])(?![.,][0-9])"
_IDENTITY = re.compile(
    rf"{_ALONE}(?:[0-9]{{7}}|[0-9]{{5}})\s{{0,2}}([-+]?)\s{{0,2}}[0-9]{{4}}{_OVER}"
    rf"|{_ALONE}(?:[0-9]{{3}}|[0-9])[ /.-][0-9]{{2}}[ /.-][0-9]{{2}}\s?[-+ ]\s?[0-9]{{4}}{_OVER}"
)
_CARD = re.compile(
    rf"{_ALONE}[0-9]{{12,18}}{_OVER}"
    rf"|{_ALONE}[0-9]{{3}}[ \n-]{{1,2}}[0-9]{{4}}[ \n-]{{1,2}}[0-9]{{4}}[ \n-]{{1,2}}[0-9]{{1,7}}{_OVER}"
    rf"|{_ALONE}[0-9]{{3}}[ \n-][0-9]{{6}}[ \n-][0-9]{{4,5}}{_OVER}"
)
_ISSUERS = re.compile(r"4|5[0-8]|6[0-9]|3[04-9]|2(?:2[2-9]|[3-6]|7[01]|720)")
_ACCOUNT = re.compile(r"[0-9]{2}(?<=(?<!\w)[a-z]{2}[0-9]{2})(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?")
_PHONE = re.compile(r"[+0](?<!\w[+0])(?<![0-9][.,:/-][+0])\)?(?:[\s()./-]{0,3}[0-9]{1,14}){1,9}")
_GROUP = re.compile(r"[0-9]+")
_HOURS = re.compile(r"0[0-9][. ][0-5][0-9]\s?-\s?[0-2][0-9][. ][0-5][0-9]")
_DATE = re.compile(r"0[0-9]([./-])[01]?[0-9]\1(?:19|20)[0-9]{2}")
# Freephone, shared cost, mass calling and premium numbers: no private person has one.
_SERVICE = ("20", "77", "900", "939", "944", "99")
_ABROAD = re.compile(
    r"(?:1[2-9][0-9]{9}|7[0-9]{10}|(?:3[0-469]|4[013-578-9]|35[0-9]|37[0-9]|38[0-9]|42[0-3]|2[07]|5[1-8]|6[0-6]|8[1246]|"
    r"9[0-58]|2[1-9][0-9]|9[679][0-9])[0-9]{6,12})$"
)
_NEIGHBOURS = ("0045", "0047", "00358", "0049", "0044", "0048")
_PLATE = re.compile(
    r"[0-9]{2}[0-9a-z](?:(?<=[a-hj-pr-uw-z]{3}[0-9]{2}.)|(?<=[a-hj-pr-uw-z]{3}[ -][0-9]{2}.))(?!\w)(?![:.,-][0-9])"
)
# Capitals before a number that name a law, a unit, a form or a body, and no car.
_NO_PLATES = words_of(
    "SFS PBL ISO BTA BYA BRF HSB SEK EUR USD KVM LED NCC DIN SIS SMS GPS BBR MBL ABT AMA WHO BUP RUT ROT HAR MED "
    "FEM SEX TEL MOB FAX NRA STR ART DEL BUS TAB FIG KAP PAR SID TOM FOM HUS LGH TRE TWO ONE AND THE FOR NOT ALL "
    "DOM DET DEN ETT MAX MIN CAR KRL NJA RFS SOU BFS GDP FAR UTE BOA LOA EPS CEN STD DEC JAN FEB MAR APR MAJ JUN "
    "JUL AUG SEP OKT NOV"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_luhn(digits):
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1)."""
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(map(int, digits[-1::-2]))) % 10 == 0


def is_identity(digits):
    """Whether ten or twelve digits are a personal identity or coordination number: a date, and the check digit."""
    if len(digits) == 12:
        if digits[:2] not in ("18", "19", "20"):
            return False
        digits = digits[2:]
    month, day = int(digits[2:4]), int(digits[4:6])
    day -= 60 if day > 60 else 0
    days = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= days[month - 1] and is_luhn(digits)


def identities(text, written):
    """Spans of personal identity numbers and coordination numbers; organisation numbers have no such date."""
    for match in _IDENTITY.finditer(text):
        digits = "".join(_GROUP.findall(match[0]))
        if match[0] == digits and len(digits) == 10 and digits[0] == "0" and digits[1] == "7" and digits[2] in "02369":
            continue  # a mobile phone
        if is_identity(digits):
            yield match.span()


def cards(text, written):
    """Spans of bank card numbers."""
    for match in _CARD.finditer(text):
        digits = "".join(_GROUP.findall(match[0]))
        if 13 <= len(digits) <= 19 and _ISSUERS.match(digits) and len(set(digits)) > 1 and is_luhn(digits):
            yield match.span()


def accounts(text, written):
    """Spans of account numbers in the international form (ISO 13616)."""
    for match in _ACCOUNT.finditer(text):
        start, end = match.start() - 2, match.end()
        while True:
            plain = text[start:end].replace(" ", "")
            if len(plain) < 15:
                break
            if int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1:
                yield start, end
                break
            shorter = max(text.rfind(" ", start, end), start)
            end = shorter if end - shorter <= 5 else end - 1


def phones(text, written):
    """Spans of phone numbers: Swedish ones as they are written at home and abroad, others with their country code."""
    for match in _PHONE.finditer(text):
        groups = [
            (part[0], match.start() + part.start(), match.start() + part.end()) for part in _GROUP.finditer(match[0])
        ]
        first = 0
        while first < len(groups):
            last = _phone(text, groups, first, match[0][0] == "+" and first == 0)
            if last is not None:
                start = match.start() if first == 0 else groups[first][1]
                opened = start > 0 and text[start - 1] == "(" and ")" in text[start : groups[last][2]]
                yield start - opened, groups[last][2]
                first = last
            first += 1


def _phone(text, groups, first, plus):
    """The last of the groups of digits that belong to a number beginning with this one; None for no number."""
    start = groups[first][0]
    if not plus and (len(start) < 2 or start[0] != "0" or _is_decimals(text, groups[first][1])):
        return None
    best = None
    digits = ""
    for last in range(first, len(groups)):
        group = groups[last][0]
        if last > first and len(group) < 2 and not (group in "08" and last <= first + 3):
            break
        digits += group
        if len(digits) > 16:
            break
        if _is_phone(digits, [item[0] for item in groups[first : last + 1]], plus):
            best = last
    if best is not None and not plus:
        whole = text[groups[first][1] : groups[best][2]]
        if _HOURS.match(whole) or _DATE.match(whole):
            return None
    return best


def _is_decimals(text, start):
    return start > 1 and text[start - 1] in ".," and text[start - 2].isdigit()


def _is_phone(digits, groups, plus):
    for prefix in ("46",) if plus else ("0046",):
        if digits.startswith(prefix):
            return _is_swedish(digits[len(prefix) :].removeprefix("0"), None)
    if plus:
        return bool(_ABROAD.match(digits))
    if digits.startswith("00"):
        return digits.startswith(_NEIGHBOURS) and 10 <= len(digits) <= 15
    return _is_swedish(digits[1:], groups)


def _is_swedish(number, groups):
    """Whether digits after the 0 can be a subscriber's (PTS's numbering plan: seven to nine digits)."""
    if not 7 <= len(number) <= 9 or number[0] == "0" or number.startswith(_SERVICE):
        return False
    mobile = number[0] == "7" and number[1] in "02369"
    if mobile:
        return len(number) == 9
    if groups is None:
        return True
    if len(groups) == 1:
        return len(number) == 9 or (number[0] == "8" and len(number) == 8)
    area = len(groups[0])
    if area == 2 and groups[0] != "08":
        return False
    return 2 <= area <= 4 and groups[1][0] != "0" and (area < 4 or len(number) >= 8)


def plates(text, written):
    """Spans of registration plates in capitals: ABC 123 and ABC 12D."""
    for match in _PLATE.finditer(text):
        start = match.start() - 3
        apart = not text[start].isalpha() or not text[start : start + 3].isalpha()
        start -= apart
        if start and (text[start - 1].isalnum() or text[start - 1] in "_-/"):
            continue
        form = written(start, match.end())
        if not form.isupper() or form[:3] in _NO_PLATES or form[-1] == "O":
            continue
        if apart and _shouted(
            written(max(start - 20, 0), start), written(match.end(), min(match.end() + 20, len(text)))
        ):
            continue
        yield start, match.end()


def _shouted(before, after):
    """Whether the words beside it are in capitals, too: then capitals say nothing."""
    before, after = before.rpartition("\0")[2], after.partition("\0")[0]  # of the same text
    beside = [*_WORD.findall(before)[-1:], *_WORD.findall(after)[:1]]
    return any(word.isupper() for word in beside)
