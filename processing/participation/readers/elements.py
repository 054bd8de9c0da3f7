"""XML elements as the objects that JSON would have."""


def item_of(element):
    """An element as a dict: attributes and parts by their names; parts of one name several times become a list."""
    found = {}
    for name, value in element.attrib.items():
        found[name.rpartition("}")[2]] = value
    for part in element:
        value = value_of(part)
        name = part.tag
        if name in found:
            before = found[name] if isinstance(found[name], list) else [found[name]]
            found[name] = [*before, value]
        else:
            found[name] = value
        if (part.tail or "").strip():
            found["text"] = f"{found.get('text') or ''} {part.tail.strip()}".strip()
    if (element.text or "").strip():
        found["text" if "text" not in found else "own text"] = element.text.strip()
    return found


def value_of(element):
    """An element's text, or the dict of its parts."""
    if len(element) or element.attrib:
        return item_of(element)
    return (element.text or "").strip()
