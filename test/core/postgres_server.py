"""A PostgreSQL server of its own for tests, on a socket in a temporary folder."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

_USER = "postgres"


def programs():
    """The folder with initdb and pg_ctl, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


class Server:
    """Started when made; `stop` removes it."""

    name = "test"

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="sodertorn_pg_", dir="/tmp"))
        self._as = []
        if os.geteuid() == 0:
            user = pwd.getpwnam(_USER)
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self._as = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        data = self.folder / "data"
        self._run("initdb", "-D", data, "-A", "trust", "-U", _USER, "-E", "UTF8", "--no-sync")
        options = f"-k {self.folder} -p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off"
        self._run("pg_ctl", "-D", data, "-o", options, "-l", self.folder / "log", "-w", "start")
        connection = self.open()
        connection.autocommit = True
        connection.cursor().execute("CREATE EXTENSION postgis")
        connection.close()

    def _run(self, program, *arguments):
        command = [*self._as, str(programs() / program), *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, timeout=120)

    def open(self):
        """A psycopg2 connection."""
        import psycopg2

        return psycopg2.connect(host=str(self.folder), port=self.port, user=_USER, dbname="postgres")

    def stop(self):
        """Stop it and remove its folder."""
        self._run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)
