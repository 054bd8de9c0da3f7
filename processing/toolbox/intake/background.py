"""Work beside the window: functions and algorithms as tasks of QGIS, with words, cancelling and one way to fail."""

import gc
import threading
import time
import traceback

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer, pyqtSignal

from ...spec import Cancelled, Monitor, UserError
from ...spec.errors import Placeholders
from ..threads import keep_state
from ..translation import tr

LOG = "Södertörnsmodellen"
PAUSE = 0.1  # s; a window needs no more than ten messages a second
PATIENCE = 10.0  # s to wait for a task that was told to stop
ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


class TaskMonitor(Monitor):
    """A monitor that speaks to a `Job`; ``hand`` passes on what is ready before the rest."""

    def __init__(self, job):
        self._job, self._told = job, 0.0
        self.warnings = []

    def step(self, template, **values):
        self._job.said.emit(tr(template).format_map(Placeholders(values)))

    def warn(self, template, **values):
        self.warnings.append(tr(template).format_map(Placeholders(values)))

    def progress(self, fraction):
        now = time.monotonic()
        if now - self._told > PAUSE:
            self._told = now
            self._job.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        self.check()

    def is_cancelled(self):
        return self._job.is_stopped()

    def hand(self, part):
        """Give the window a first part of the result."""
        self._job.part.emit(part)


class Job(QgsTask):
    """A function in a task.

    Parameters
    ----------
    title : str
        What QGIS's task manager shows.
    function : callable
        ``function(monitor)``; touches no widget and no layer of the project.

    Notes
    -----
    It is stopped by a flag of its own, never by `QgsTask.cancel`: QGIS deletes a task that is cancelled before it has
    begun, while a thread may be about to begin it.
    """

    said = pyqtSignal(str)
    part = pyqtSignal(object)
    ended = pyqtSignal(object, str)  # result, problem

    def __init__(self, title, function):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._function, self._result, self._problem = function, None, ""
        self._stopped = threading.Event()

    def stop(self):
        """Ask it to stop; it does at its next look."""
        self._stopped.set()

    def is_stopped(self):
        """Whether somebody asked, here or in QGIS's list of tasks."""
        return self._stopped.is_set() or self.isCanceled()

    def wait(self, until):
        """Wait for it to stop, at most until that time of `time.monotonic`."""
        over(self, until)

    def run(self):
        keep_state()
        if self._stopped.is_set():
            return False
        try:
            self._result = self._function(TaskMonitor(self))
        except Cancelled:
            return False
        except UserError as error:
            self._problem = error.text(tr)
            return False
        except Exception as error:
            self._problem = unexpected(error)
            return False
        finally:
            self._function = None
        return not self._stopped.is_set()

    def finished(self, succeeded):
        result, self._result = self._result, None
        self.ended.emit(result if succeeded else None, self._problem)


class Heard(Monitor):
    """A monitor that keeps what it is warned of."""

    def __init__(self):
        self.warnings = []

    def warn(self, template, **values):
        self.warnings.append(tr(template).format_map(Placeholders(values)))


class Turns(QObject):
    """Work for the window's own thread, a little at each turn of its event loop.

    Parameters
    ----------
    steps : generator
        What it returns is the result.
    """

    ended = pyqtSignal(object, str)  # result, problem

    def __init__(self, steps, parent):
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def stop(self):
        """Go no further."""
        self._timer.stop()
        self._steps.close()

    def wait(self, until):
        """There is nothing to wait for."""

    def _turn(self):
        try:
            next(self._steps)
            return
        except StopIteration as end:
            result, problem = end.value, ""
        except UserError as error:
            result, problem = None, error.text(tr)
        except Exception as error:
            result, problem = None, unexpected(error)
        self._timer.stop()
        self.ended.emit(result, problem)
        self.deleteLater()


def unexpected(error):
    """What to say of a mistake of ours. Its own words go nowhere: they may quote what a resident wrote."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    QgsMessageLog.logMessage(f"{type(error).__name__}\n{frames}", LOG, Qgis.MessageLevel.Critical, notifyUser=False)
    return tr(
        "The plugin stumbled over something it does not know ({kind}). Nothing was changed: try once more, "
        "and if it happens again, send the lines of the log tab {log} to those who make the plugin."
    ).format(kind=type(error).__name__, log=LOG)


class Voice(QgsProcessingFeedback):
    """What an algorithm says, as signals that reach the window's thread; and the context with what it makes."""

    said = pyqtSignal(str)

    def __init__(self):
        super().__init__(False)
        self.context = None
        self.warnings, self.errors, self.lines = [], [], []

    def found(self):
        """What the tool told of its result; its last line is how long it took."""
        return self.lines[:-1]

    def setProgressText(self, text):  # noqa: N802
        self.said.emit(text)

    def pushInfo(self, text):  # noqa: N802
        self.lines.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)

    def reportError(self, text, fatalError=False):  # noqa: N802, N803
        self.errors.append(text)


class Running:
    """An algorithm's task with the voice it speaks with, by which it is stopped: see `Job`."""

    def __init__(self, task, voice):
        self._task, self._voice = task, voice

    def stop(self):
        """Ask it to stop; it does at its next look."""
        self._voice.cancel()

    def wait(self, until):
        """Wait for it to stop, at most until that time of `time.monotonic`."""
        over(self._task, until)


def over(task, until):
    """Wait for a task that was told to stop, at most until that time of `time.monotonic`.

    One that has not begun never will, as QGIS begins none that is on hold; so it is not waited for.
    """
    try:
        task.hold()  # means nothing to one that has begun
        if task.status() == QgsTask.TaskStatus.OnHold:
            QTimer.singleShot(1000, task.cancel)  # off QGIS's list, when no thread can have it in its hands any more
            return
        while task.status() not in ENDED and time.monotonic() < until:
            time.sleep(0.01)
            QCoreApplication.sendPostedEvents(task, QEvent.Type.MetaCall)  # its end is told by an event
    except RuntimeError:
        """QGIS has deleted it: it ended before."""


class Background(QObject):
    """The tasks of one panel, at most one in each lane: a new one takes the place of the old.

    While something goes on, Python's collector passes over what was there before: looking through all that QGIS and
    its plugins hold takes a tenth of a second and more, in which the window waits.

    Signals carry the lane; ``said`` also words and per cent.
    """

    began = pyqtSignal(str, str)
    said = pyqtSignal(str, str)
    progressed = pyqtSignal(str, float)
    ended = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._tasks, self._leaving = {}, set()

    def busy(self, lane=None):
        """Whether something is going on, in that lane or at all."""
        return lane in self._tasks if lane else bool(self._tasks)

    def work(self, lane, title, function, done, failed, part=None):
        """Start a function.

        Parameters
        ----------
        lane : str
        title : str
        function : callable
            ``function(monitor)``, in a thread of its own.
        done, failed, part : callable
            Called in the window's thread with the result, the sentence of what is wrong ("" after a cancel), or a
            first part of the result.
        """
        self.cancel(lane)
        job = Job(title, function)
        self._begin(lane, job)
        job.said.connect(lambda text: self._say(lane, job, text))
        job.progressChanged.connect(lambda value: self._progress(lane, job, value))
        if part is not None:
            job.part.connect(lambda some: part(some) if self._tasks.get(lane) is job else None)

        def end(result, problem):
            self._leaving.discard(job)
            if self._leave(lane, job):
                if problem or result is None:
                    failed(problem)
                else:
                    done(result)

        job.ended.connect(end)
        self.began.emit(lane, title)
        QgsApplication.taskManager().addTask(job)

    def algorithm(self, lane, title, identifier, parameters, done, failed):
        """Start a Processing algorithm; ``done`` gets its results and the `Voice` it spoke with.

        Parameters and their checks are as in a dialog; a result that must be made is temporary.
        """
        self.cancel(lane)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        if algorithm is None:
            failed(tr("The tool {name} is not there. Enable the plugin again.").format(name=identifier))
            return
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        needed = {
            item.name(): "TEMPORARY_OUTPUT"
            for item in algorithm.destinationParameterDefinitions()
            if not item.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        }
        parameters = needed | parameters
        fine, why = algorithm.checkParameterValues(parameters, context)
        if not fine:
            failed(why)
            return
        voice = Voice()
        voice.context = context  # holds what the tool makes
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, voice)
        running = Running(task, voice)
        self._begin(lane, running)
        voice.said.connect(lambda text: self._say(lane, running, text))
        task.progressChanged.connect(lambda value: self._progress(lane, running, value))

        def end(succeeded, results):
            stopped = voice.isCanceled()
            self._leaving.discard(running)
            if self._leave(lane, running):
                if succeeded:
                    done(results, voice)
                else:
                    failed("" if stopped else " ".join(voice.errors) or tr("The tool stopped without a word."))

        task.executed.connect(end)
        self.began.emit(lane, title)
        QgsApplication.taskManager().addTask(task)

    def turns(self, lane, title, steps, done, failed):
        """Go through a generator in the window's own thread, a step at each turn of its event loop.

        ``done`` gets what it returns.
        """
        self.cancel(lane)
        work = Turns(steps, self)
        self._begin(lane, work)

        def end(result, problem):
            if self._leave(lane, work):
                if problem:
                    failed(problem)
                else:
                    done(result)

        work.ended.connect(end)
        self.began.emit(lane, title)

    def cancel(self, lane):
        """Stop what goes on in a lane; nothing more is heard of it."""
        task = self._tasks.pop(lane, None)
        if task is not None:
            if not isinstance(task, Turns):
                self._leaving.add(task)  # kept until it has ended
            task.stop()
            self._rest()
            self.ended.emit(lane)

    def stop(self):
        """Stop everything and wait until it has stopped."""
        for lane in list(self._tasks):
            self.cancel(lane)
        until = time.monotonic() + PATIENCE
        for task in list(self._leaving):
            task.wait(until)

    def _begin(self, lane, task):
        if not self._tasks:
            gc.freeze()
        self._tasks[lane] = task

    def _rest(self):
        if not self._tasks:
            gc.unfreeze()

    def _say(self, lane, task, text):
        if self._tasks.get(lane) is task:
            self.said.emit(lane, text)

    def _progress(self, lane, task, value):
        if self._tasks.get(lane) is task:
            self.progressed.emit(lane, value)

    def _leave(self, lane, task):
        """Whether a task that ended is still wanted."""
        if self._tasks.get(lane) is not task:
            return False
        del self._tasks[lane]
        QTimer.singleShot(0, self._rest)  # after what comes of it is shown
        self.ended.emit(lane)
        return True
