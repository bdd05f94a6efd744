"""Drawing beside the event loop: in a thread matplotlib stalls the loop, so it lives in one process of its own."""

import asyncio
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

from charts.picture import Picture
from charts.theme import LIGHT, Theme

ROOT = Path(__file__).parents[1]
PATIENCE = 60  # seconds; a picture takes a twentieth of one, the first one a few


class CannotDraw(RuntimeError):
    pass


class Painter:
    """One worker process, started at the first picture; pictures are drawn one after another.

    The worker ends when its stdin does, so it does not outlive this process, however this one dies.
    """

    def __init__(self) -> None:
        self._turn = ThreadPoolExecutor(max_workers=1, thread_name_prefix="painter")
        self._worker: subprocess.Popen[bytes] | None = None
        self._closed = False

    async def paint(self, picture: Picture, theme: Theme = LIGHT) -> bytes:
        """The same bytes as `draw`. A picture that cannot be drawn raises `CannotDraw`."""
        if self._closed:
            raise CannotDraw("the painter is closed")
        return await asyncio.get_running_loop().run_in_executor(self._turn, self._paint, picture, theme)

    def close(self) -> None:
        """Whoever still waits for a picture gets `CannotDraw`; no process is left behind."""
        self._closed = True
        if self._worker:
            self._worker.kill()
        self._turn.shutdown()
        self._dismiss()

    def _paint(self, picture: Picture, theme: Theme) -> bytes:
        for _ in range(2):  # a worker may have been killed for its memory: the next one tries again
            try:
                answer = self._ask(pickle.dumps((picture, theme)))
            except (EOFError, OSError, pickle.UnpicklingError):
                self._dismiss()
            else:
                if isinstance(answer, bytes):
                    return answer
                raise CannotDraw(answer)
        raise CannotDraw("the worker died twice")

    def _ask(self, question: bytes) -> bytes | str:
        worker = self._hired()
        assert worker.stdin is not None
        assert worker.stdout is not None
        alarm = Timer(PATIENCE, worker.kill)
        alarm.start()
        try:
            worker.stdin.write(question)
            worker.stdin.flush()
            answer: bytes | str = pickle.load(worker.stdout)
        finally:
            alarm.cancel()
        return answer

    def _hired(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise CannotDraw("the painter is closed")
        if self._worker is None:
            self._worker = subprocess.Popen(
                [sys.executable, "-m", "charts.worker"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,  # Ctrl-C in the terminal is for the bot alone
            )
        return self._worker

    def _dismiss(self) -> None:
        if self._worker is None:
            return
        worker, self._worker = self._worker, None
        worker.kill()
        worker.communicate()
