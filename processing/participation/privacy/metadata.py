"""Photos without what they tell of the one who took them: place, time, camera, owner."""

from ...spec import UserError

_JPEG, _PNG, _WEBP = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF"
# Segments a JPEG is drawn from: tables, frames, scans, JFIF, the colour profile (APP2), Adobe's transform (APP14).
_APP0, _APP2, _APP14, _APP15, _COMMENT, _SCAN, _END = 0xE0, 0xE2, 0xEE, 0xEF, 0xFE, 0xDA, 0xD9
_PNG_KEPT = (
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"),
    *(b"acTL", b"fcTL", b"fdAT"),
)
_WEBP_DROPPED = (b"EXIF", b"XMP ")


def without_metadata(content):
    """A photo without its metadata; the picture itself is not touched.

    Parameters
    ----------
    content : bytes
        A JPEG, PNG or WebP file.

    Returns
    -------
    bytes

    Raises
    ------
    UserError
        It is another kind of file, or broken: nobody knows what it tells.

    Notes
    -----
    A photo whose camera noted that it is to be turned is shown as it was taken, since that stood in the metadata.
    What lies behind the end of the picture is cut off.
    """
    try:
        if content.startswith(_JPEG):
            return _jpeg(content)
        if content.startswith(_PNG):
            return _png(content)
        if content.startswith(_WEBP) and content[8:12] == b"WEBP":
            return _webp(content)
    except (IndexError, ValueError):
        pass
    raise UserError(
        "An attached file is no JPEG, PNG or WebP picture, or is broken, so it may tell where it was taken.",
        "Leave it out, or keep the link to it instead of a copy.",
    )


def _jpeg(content):
    made, at = [b"\xff\xd8"], 2
    while True:
        if content[at] != 0xFF:
            raise ValueError
        marker = content[at + 1]
        if marker == 0xFF:  # fill
            at += 1
            continue
        if marker == _END:
            return b"".join([*made, b"\xff\xd9"])
        until = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if until < at + 4 or until > len(content):
            raise ValueError
        segment = content[at:until]
        profile = marker == _APP2 and segment[4:].startswith(b"ICC_PROFILE\0")
        if not (_APP0 <= marker <= _APP15 or marker == _COMMENT) or profile or marker == _APP14:
            made.append(segment)
        elif marker == _APP0 and segment[4:].startswith(b"JFIF\0"):
            made.append(b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0")  # without its thumbnail
        at = until
        if marker == _SCAN:
            at = _scan_end(content, until)
            made.append(content[until:at])


def _scan_end(content, at):
    """Where the drawn data of a scan end: at a marker that is no stuffing and no restart."""
    while True:
        at = content.index(b"\xff", at)
        if content[at + 1] == 0 or 0xD0 <= content[at + 1] <= 0xD7:
            at += 2
        else:
            return at


def _png(content):
    made, at = [_PNG], len(_PNG)
    while True:
        until = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if until > len(content):
            raise ValueError
        kind = content[at + 4 : at + 8]
        if kind in _PNG_KEPT:
            made.append(content[at:until])
        if kind == b"IEND":
            return b"".join(made)
        at = until


def _webp(content):
    whole = 8 + int.from_bytes(content[4:8], "little")
    if whole > len(content):
        raise ValueError
    made, at = [], 12
    while at + 8 <= whole:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        until = at + 8 + size + size % 2
        if at + 8 + size > whole:
            raise ValueError
        chunk = content[at:until]
        if chunk[:4] == b"VP8X":  # says which others there are
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        if chunk[:4] not in _WEBP_DROPPED:
            made.append(chunk)
        at = until
    body = b"WEBP" + b"".join(made)
    return _WEBP + len(body).to_bytes(4, "little") + body
