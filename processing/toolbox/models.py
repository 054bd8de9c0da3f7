"""Ready-made models of the Model Designer, one file per language, made by ``scripts/make_models.py``."""

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from .translation import language

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "models"


def ready_made():
    """Models in the user's language.

    Returns
    -------
    list of QgsProcessingModelAlgorithm
        Without the file they come from, so that saving asks where to: the plugin's own files stay as they are.
    """
    found = []
    for path in sorted(FOLDER.glob(f"*_{language()}.model3")):
        model = QgsProcessingModelAlgorithm()
        if model.fromFile(str(path)):
            model.setSourceFilePath("")
            found.append(model)
    return found
