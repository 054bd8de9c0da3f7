"""How a result came about: enough to run it again, kept in the result itself."""

import datetime
import hashlib
import json
import platform
from pathlib import Path

from qgis.core import Qgis, QgsLayerMetadata, QgsProviderRegistry

from . import packages
from .translation import tr

RECIPE = "recipe: "
HASHED_BYTES = 256 * 1024 * 1024
METADATA_FILE = Path(__file__).resolve().parents[2] / "metadata.txt"


def plugin_version():
    """The version in metadata.txt."""
    for line in METADATA_FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.split("=", 1)[1].strip()
    return "0"


def versions(names):
    """Versions of what computed the result."""
    found = {"sodertorn": plugin_version(), "QGIS": Qgis.version(), "Python": platform.python_version()}
    for name in ("numpy", *names):
        found[name] = packages.package(name).version or "?"
    return found


def fingerprint(uri):
    """SHA-256, size and time of the file behind a layer's source, or just the source where it is no file."""
    path = Path(uri.split("|")[0])
    try:
        if not path.is_file():
            return {}
        state = path.stat()
        found = {
            "bytes": state.st_size,
            "changed": datetime.datetime.fromtimestamp(state.st_mtime, datetime.timezone.utc).isoformat("T", "seconds"),
        }
        if state.st_size <= HASHED_BYTES:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                for block in iter(lambda: file.read(1 << 20), b""):
                    digest.update(block)
            found["sha256"] = digest.hexdigest()
    except OSError as error:
        return {"unreadable": error.strerror}
    return found


def recipe(algorithm_id, parameters, record):
    """The recipe ``qgis_process run ID -`` takes on standard input, with what is known about the run."""
    return {"algorithm": algorithm_id, "inputs": parameters, "sodertorn": record}


def public(made):
    """What may be told of a run in what is published: no files, settings or people of the office, so no recipe."""
    record = made["sodertorn"]
    told = {"time": record["time"], "versions": record["versions"], "layers": {}, "notes": [], "warnings": []}
    return {"algorithm": made["algorithm"], "sodertorn": told}


def as_metadata(title, abstract, made, crs):
    """Layer metadata: title, what it is, its history in words and as a recipe, if it has one."""
    info = QgsLayerMetadata()
    info.setTitle(title)
    info.setAbstract(abstract)
    info.setType("dataset")
    info.setCrs(crs)
    run = made["sodertorn"]
    lines = [
        f"{run['time']} {made['algorithm']}",
        *(f"{name} {version}" for name, version in run["versions"].items()),
        *(f"{key}: {value['name']}" for key, value in run["layers"].items()),
        *run["notes"],
        *(tr("Warning: {text}").format(text=text) for text in run["warnings"]),
    ]
    if "inputs" in made:
        lines.append(RECIPE + json.dumps(made, ensure_ascii=False, sort_keys=True))
    info.setHistory(lines)
    return info


def stored_recipe(info):
    """The recipe of a result from its layer metadata, or None."""
    for entry in info.history():
        if entry.startswith(RECIPE):
            return json.loads(entry[len(RECIPE) :])
    return None


def save(layer, info):
    """Keep the metadata with the data, in a GeoPackage; why it could not be done, or ''."""
    registry, provider = QgsProviderRegistry.instance(), layer.providerType()
    parts = registry.decodeUri(provider, layer.source())
    if not parts.get("layerName"):
        parts["layerName"] = registry.querySublayers(layer.source())[0].name()
    done, why = registry.saveLayerMetadata(provider, registry.encodeUri(provider, parts), info)
    return "" if done else why
