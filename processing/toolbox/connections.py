"""PostgreSQL through a connection that QGIS knows: its name in the recipe, its password in QGIS's own keeping."""

from qgis.core import QgsDataSourceUri, QgsProviderConnectionException, QgsProviderRegistry

from ..spec import UserError


class Connection:
    """A named connection of QGIS.

    Parameters
    ----------
    name : str
        As it stands in QGIS's browser.

    Raises
    ------
    UserError
        QGIS knows no such connection.
    """

    def __init__(self, name):
        self.name = name
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        try:
            found = metadata.findConnection(name)
        except QgsProviderConnectionException:
            found = None
        if found is None:
            raise UserError(
                "QGIS has no PostgreSQL connection called {name}.",
                "Make it in the browser panel under PostgreSQL, or choose another one.",
                name=name,
            )
        self._uri = found.uri()

    def uri(self):
        """The connection as QGIS writes it in a layer's source, without what is secret."""
        return QgsDataSourceUri(self._uri)

    def open(self):
        """A psycopg2 connection; user and password are looked up in QGIS now and kept nowhere.

        Raises
        ------
        UserError
        """
        try:
            import psycopg2
        except ImportError:
            raise UserError(
                "The Python package {name} is missing, with which PostgreSQL is reached.",
                "Install it (Set-up check says how), or use a GeoPackage.",
                name="psycopg2",
            ) from None
        try:
            return psycopg2.connect(QgsDataSourceUri(self._uri).connectionInfo(True))
        except psycopg2.Error as error:
            raise UserError(
                "The database {name} cannot be reached: {message}.",
                "Check the connection in QGIS's browser panel, and the login it uses.",
                name=self.name,
                message=str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else "?",
            ) from None
