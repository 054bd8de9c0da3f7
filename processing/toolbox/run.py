"""One run of an indicator: read, compute, write, dress. Nothing is written before all is computed."""

import datetime
import functools
import traceback
from collections import deque

import pandas
from qgis.core import QgsProcessingUtils

from ..spec import Makes, reasons
from . import destinations, provenance, resolving, styling
from .finishing import Dresser, Finish
from .inputs import Inputs
from .outputs import Sink, expanded
from .parameters import LEAST, MINIMUM_PEOPLE, REPORT, SUMMARY, labelled, parameter_name
from .people import People, in_words, own_words, people_words
from .translation import language, titled, tr

# QGIS calls a dresser after the algorithm is gone: keep the latest ones alive.
_kept = deque(maxlen=100)


class Run:
    """The way of the layers through one run.

    Parameters
    ----------
    algorithm, spec, parameters, context
        As in the algorithm's hooks.
    """

    def __init__(self, algorithm, spec, parameters, context):
        self._algorithm, self._spec, self._parameters, self._context = algorithm, spec, parameters, context
        self._inputs = None
        self._finishes = {}
        self._people = None
        self.names = {}

    def check(self):
        """Main thread: find the layers, refuse what cannot work.

        Raises
        ------
        UserError
        """
        resolving.check(self._spec, self._parameters, self._context)
        self._inputs = Inputs(self._algorithm, self._spec, self._parameters, self._context)
        self.names.update(self._inputs.names)
        self._inputs.check()
        # what is in metres or minutes has the unit of this run: aliases, legends, thresholds
        self._spec = self._spec.measured_in("min" if self._inputs.values.get("impedance") == "minutes" else "m")
        places = [resolving.destination(self._parameters, name, self._context) for name in self._destinations()]
        destinations.check([place for place in places if place], self._inputs.origins)

    def process(self, monitor):
        """Worker thread: everything that takes time."""
        from .algorithm import Stopwatch, bundled, method_of

        watch, seconds = Stopwatch(), {}
        self._inputs.tell(monitor)
        try:
            self._inputs.read(monitor.part(0.0, 0.2))
            seconds["reading"] = watch.lap()
            method = method_of(self._spec)
            keywords = bundled(self._spec, method, self._inputs.values)
            frames = method(**keywords, monitor=monitor.part(0.2, 0.8))
            self._tell_edges(frames, monitor)
            self._people = People(self._spec, self._inputs.values, frames, self._least())
            frames |= self._people.distribution(monitor.part(0.8, 0.82))
            seconds["computing"] = watch.lap()
            made = self._made(monitor)
            results = self._write(frames, made, monitor)
            seconds["writing"] = watch.lap()
        finally:
            self._inputs.close()
        monitor.info(
            "Read in {reading} s, computed in {computing} s, written in {writing} s.",
            **{key: f"{value:.2f}" for key, value in seconds.items()},
        )
        return results

    def finish(self, monitor):
        """Main thread: legends, aliases, metadata."""
        for destination, finish in self._finishes.items():
            if self._context.willLoadLayerOnCompletion(destination):
                dresser = Dresser(finish)
                _kept.append(dresser)
                self._context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)
            layer = QgsProcessingUtils.mapLayerFromString(destination, self._context)
            if layer is not None:
                finish.apply(layer)
                finish.keep(layer, monitor)
        return {}

    def _destinations(self):
        names = [parameter_name(output.key) for output in self._spec.outputs]
        return [*names, SUMMARY, REPORT] if self._spec.people else names

    def _tell_edges(self, frames, monitor):
        """How much of the result hangs on what is not in the data: in the log, the history and the page."""
        for output in self._spec.outputs:
            frame = frames.get(output.key)
            if isinstance(frame, pandas.DataFrame) and "near_edge" in frame.columns and frame["near_edge"].any():
                monitor.warn(
                    "{title}: {n} of {total} are near the edge of the data; "
                    "what lies beyond could change their values.",
                    title=tr(output.title),
                    n=int(frame["near_edge"].sum()),
                    total=len(frame),
                )

    def _made(self, monitor):
        """The recipe and record of this run."""
        record = {
            "time": datetime.datetime.now(datetime.timezone.utc).isoformat("T", "seconds"),
            "versions": provenance.versions(self._spec.requires),
            "layers": self._inputs.fingerprints(),
            "crs": self._inputs.crs.authid() if self._inputs.crs else "",
            "notes": list(monitor.notes),
            "warnings": list(monitor.warnings),
        }
        values = self._inputs.resolved()
        if self._spec.people:
            values[MINIMUM_PEOPLE] = self._least()
        values |= {
            parameter_name(output.key): "TEMPORARY_OUTPUT" for output in self._spec.outputs if not output.optional
        }
        return provenance.recipe(f"sodertorn:{self._spec.id}", values, record)

    def _write(self, frames, made, monitor):
        """Every output the caller wants; all or none."""
        monitor.step("Writing the results")
        sink = Sink(self._algorithm, self._spec, self._parameters, self._context, self._inputs)
        results = {}
        try:
            for output in self._spec.outputs:
                if output.key in frames and sink.wanted(parameter_name(output.key)):
                    frame = self._with_words(output, frames[output.key])
                    if output.makes is Makes.REPORT:
                        frame = frame(**self._about(made))
                    elif output.makes is Makes.FILE and callable(frame):
                        frame = functools.partial(frame, **self._about(made))
                    destination, fields = sink.write(output, frame, monitor.part(0.82, 0.98))
                    results[parameter_name(output.key)] = destination
                    self._finishes[destination] = self._finish(output, frame, fields, made)
            if SUMMARY in frames:
                results |= self._write_people(sink, frames, made, monitor)
            monitor.progress(1.0)  # the last place to stop: from here on the results are there
            sink.keep()
        except BaseException as error:
            # the frames hold QGIS's sinks, and a file that is open would be finished after it was removed
            traceback.clear_frames(error.__traceback__)
            sink.take_back()
            self._finishes.clear()
            raise
        return results

    def _write_people(self, sink, frames, made, monitor):
        results, table = {}, frames[SUMMARY]
        if sink.wanted(SUMMARY):
            destination, fields = sink.write_table(SUMMARY, self._people.fields(), people_words(table), monitor)
            results[SUMMARY] = destination
            aliases = {name: titled(title, column.unit) for name, column, title in fields}
            result = tr(self._spec.output(self._spec.people.output).title)
            self._finishes[destination] = Finish(
                tr("Distribution over people"),
                tr(self._spec.help),
                aliases,
                called=tr("{result}: distribution over people").format(result=result),
                made=made,
            )
        if sink.wanted(REPORT):
            results[REPORT] = sink.write_text(REPORT, self._people.page(**self._about(made)))
        return results

    def _least(self):
        """The smallest group that is shown."""
        if not self._spec.people:
            return 0
        return self._algorithm.parameterAsInt(self._parameters, MINIMUM_PEOPLE, self._context)

    def _about(self, made):
        """What a page says of its run, and in which language."""
        run = made["sodertorn"]
        asked = (*self._spec.inputs, LEAST) if self._spec.people else self._spec.inputs
        inputs = ((item, made["inputs"].get(parameter_name(item.key))) for item in asked)
        given = [(labelled(item), in_words(item, value)) for item, value in inputs if value not in (None, "", [])]
        settings = [*given, *run["versions"].items(), ("CRS", run["crs"]), ("UTC", run["time"])]
        return {"settings": settings, "warnings": run["warnings"], "translate": tr, "language": language()}

    def _with_words(self, output, frame):
        """The plugin's own words in the user's language: reasons, and columns declared as such."""
        if not isinstance(frame, pandas.DataFrame):
            return frame
        own = [column for column in output.columns if column.words and column.name in frame.columns]
        words = {column.name: own_words(frame[column.name], column.words) for column in own}
        if "reason" in frame.columns:
            words["reason"] = frame["reason"].map(reasons.REASONS).map(tr, na_action="ignore")
        return frame.assign(**words)

    def _finish(self, output, frame, fields, made):
        made = provenance.public(made) if output.public else made
        finish = Finish(tr(output.title), tr(self._spec.help), unit=output.unit, made=made)
        finish.aliases = {name: titled(title, column.unit) for name, column, title in fields}
        finish.style = style = output.style
        shown = next((entry for entry in fields if style and entry[1].name == style.column), None)
        if shown:
            finish.column, column, title = shown
            finish.unit = column.unit
            finish.called = f"{finish.title}: {title}" if column.repeat else ""
            original = next(name for name, other, _ in self._expanded(output) if other is column)
            finish.classes = styling.settle(style, frame[original], self._inputs.values)
        elif style:
            finish.classes = styling.Classes()
        return finish

    def _expanded(self, output):
        return expanded(output.columns, self._inputs.values, self._spec.units())
