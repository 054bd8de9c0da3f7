"""How a method says where it is, and hears that it should stop."""

from .errors import Cancelled, Placeholders


class Monitor:
    """Progress in words and per cent, messages, and cancelling.

    This one is silent and never cancels: a method's default. The toolbox derives one that speaks
    to QGIS, the tests one that records.

    Templates are English literals with ``{name}`` placeholders; whoever shows them translates them
    first and fills them in afterwards.
    """

    def step(self, template, **values):
        """Say in words what is happening now."""

    def info(self, template, **values):
        """Say something worth knowing about the run; kept in the result's history."""

    def warn(self, template, **values):
        """Say something the user should look at; kept in the result's history."""

    def progress(self, fraction):
        """Tell how much is done, 0 to 1, and stop here if the user asked to (see `check`)."""
        self.check()

    def is_cancelled(self):
        """Whether the user asked to stop."""
        return False

    def check(self):
        """Stop here if the user asked to.

        Raises
        ------
        Cancelled
        """
        if self.is_cancelled():
            raise Cancelled

    def say(self, template, **values):
        """A text in the user's language, filled in: for what stands in a table or on a page.

        Parameters
        ----------
        template : str
            English, from a table that is collected for translation.

        Returns
        -------
        str
        """
        return template.format_map(Placeholders(values))

    def picture(self, svg, width):
        """A drawing as PNG for documents that cannot hold SVG.

        Parameters
        ----------
        svg : str
            Of the plugin's own making.
        width : int
            Pixels.

        Returns
        -------
        bytes or None
            None where nobody is there who draws.
        """
        return None

    def part(self, start, end):
        """A monitor for a share of the work: its 0 to 1 is ``start`` to ``end`` of this one."""
        return _Part(self, start, end)

    def quiet(self):
        """One that says nothing: for work that repeats what was told already."""
        return _Quiet(self, 0.0, 1.0)


class _Part(Monitor):
    def __init__(self, whole, start, end):
        self._whole, self._start, self._span = whole, start, end - start

    def step(self, template, **values):
        self._whole.step(template, **values)

    def info(self, template, **values):
        self._whole.info(template, **values)

    def warn(self, template, **values):
        self._whole.warn(template, **values)

    def progress(self, fraction):
        self._whole.progress(self._start + self._span * fraction)

    def is_cancelled(self):
        return self._whole.is_cancelled()

    def say(self, template, **values):
        return self._whole.say(template, **values)

    def picture(self, svg, width):
        return self._whole.picture(svg, width)


class _Quiet(_Part):
    def step(self, template, **values):
        """Nothing."""

    info = warn = step
