"""Rows that are all there, for a table to show."""


class PlainRows:
    """Titles and lists of texts."""

    def __init__(self, titles, rows):
        self.titles, self._rows = tuple(titles), rows

    def __len__(self):
        return len(self._rows)

    def cells(self, first, last):
        return self._rows[first:last]
