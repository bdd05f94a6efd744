"""The process that draws: pictures come in on stdin, PNGs go out on stdout, until stdin ends."""

import pickle
import signal
import sys
import traceback
from typing import BinaryIO

from charts.drawing import draw


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """The answer is bytes, or text that says what went wrong."""
    while True:
        try:
            picture, theme = pickle.load(source)
        except EOFError:
            return
        answer: bytes | str
        try:
            answer = draw(picture, theme)
        except Exception:
            answer = traceback.format_exc()
        pickle.dump(answer, sink)
        sink.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # the bot died while we drew: nobody to tell
    answers, sys.stdout = sys.stdout.buffer, sys.stderr  # a stray print must not spoil an answer
    serve(sys.stdin.buffer, answers)
