"""Which Python packages are here, and how to get those that are not."""

import functools
import importlib
import importlib.util
from dataclasses import dataclass
from importlib import metadata

from .translation import tr

MINIMUM = {
    "numpy": "1.22",
    "scipy": "1.9",
    "shapely": "2.0",
    "pandas": "1.5",
    "geopandas": "1.0",
    "rasterio": "1.3",
    "pyogrio": "0.7",
}
# Without these the tools run, but for one thing each.
OPTIONAL = {"openpyxl": "3.0", "psycopg2": "2.8", "matplotlib": "3.5", "plotly": "5.0"}
FOR = {
    "openpyxl": "Excel files of surveys and statistics",
    "psycopg2": "resident input and statistics in a PostgreSQL database",
    "matplotlib": "the moving chart of Södertörnsanalysen, and its pictures",
    "plotly": "the page with the moving chart, to be shared",
}
# geopandas is no use without these two in a new enough version
BRINGS = {"geopandas": ("geopandas", "shapely", "pandas")}


@dataclass(frozen=True)
class Package:
    """What is known about one package: installed version or '', and the least one that will do."""

    name: str
    version: str
    minimum: str

    @property
    def usable(self):
        return bool(self.version) and _numbers(self.version) >= _numbers(self.minimum)

    def problem(self):
        """One sentence, or '' where all is well."""
        if not self.version:
            return tr("The Python package {name} is missing.").format(name=self.name)
        if not self.usable:
            return tr("The Python package {name} is version {version}; {minimum} or later is needed.").format(
                name=self.name, version=self.version, minimum=self.minimum
            )
        return ""


def _numbers(version):
    parts = []
    for part in version.split("."):
        digits = "".join(c for c in part if c.isdigit())
        if not digits:
            break
        parts.append(int(digits))
    return tuple(parts)


def package(name):
    """Look a package up without importing it."""
    try:
        found = importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        found = False
    return Package(name, version_of(name) if found else "", (MINIMUM | OPTIONAL).get(name, "0"))


@functools.cache
def version_of(name):
    """The version of a package that is here. Looked up once: another one counts when QGIS is started again."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return getattr(importlib.import_module(name), "__version__", "0")


def all_packages():
    """Every package some tool needs, in the order of `MINIMUM`."""
    return [package(name) for name in MINIMUM]


def optional_packages():
    """Packages without which something is missing from a tool, with what they are for, translated."""
    return [(package(name), tr(FOR[name])) for name in OPTIONAL]


def problems(names):
    """Packages among ``names`` (with what they bring) that are missing or too old."""
    wanted = [part for name in names for part in BRINGS.get(name, (name,))]
    return [found for found in map(package, dict.fromkeys(wanted)) if not found.usable]


def remedy():
    """How to get the packages, on each system; one paragraph each."""
    return [
        tr(
            "Windows (OSGeo4W): start OSGeo4W Setup, choose Advanced Install, search for python3-geopandas, "
            "python3-rasterio, python3-scipy and python3-pyogrio (for Excel files python3-openpyxl, for databases "
            "python3-psycopg2), tick them, and restart QGIS. If you have no admin "
            "rights, choose Install for Just Me in the set-up, or ask your IT department for these packages."
        ),
        tr(
            "Debian and Ubuntu: sudo apt install python3-geopandas python3-rasterio python3-scipy python3-pyogrio "
            "python3-openpyxl python3-psycopg2. "
            "On Debian 12 geopandas and shapely are too old: docs/install.md tells how to get newer ones."
        ),
        tr(
            "macOS: the QGIS app brings geopandas, rasterio and scipy; where one is missing, take the newest "
            "long-term release from qgis.org, or install QGIS with conda (conda-forge) together with geopandas, "
            "rasterio, scipy and pyogrio."
        ),
    ]
