"""XML files, read element by element. A DOCTYPE or an entity is refused: nobody's answers need one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Markup:
    """An XML file.

    Parameters
    ----------
    origin : origin.Origin
    root : str
        Name of the outermost element, without namespace.
    attributes : dict
        Its attributes.
    children : tuple of str
        Names of the first elements directly in it, each once.
    """

    origin: object
    root: str
    attributes: dict
    children: tuple

    @property
    def name(self):
        """The file's name without extension."""
        return self.origin.stem

    def elements(self, name, monitor):
        """Yield every element of that name (without namespace), whole, as xml.etree Element without namespaces."""
        raise NotImplementedError


def open_markup(origin):
    """Open an XML file."""
    raise NotImplementedError
