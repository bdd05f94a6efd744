"""Learns what the second opinion knows from the labelled lines of the corpus, and writes it down (`make learn`)."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from services.grammar.intent import Intent
from services.grammar.line import Line, Word
from services.grammar.opinion import parts
from services.grammar.opinion.kinds import KINDS, label
from services.grammar.opinion.learnt import HUNDRED, Learnt
from services.grammar.opinion.parts import NONE, PARTS, WORDS
from services.grammar.opinion.traits import traits
from services.grammar.said import Said
from tests.services.grammar.companies import COMPANIES, NOW
from tests.services.grammar.corpus import CASES, LEARNT_CASES, Case

RAREST = 3
"""Times that a trait must be met to be learnt from."""
KEPT = 12000
"""Traits whose weights are written down: those that tell most."""
LEAST = 0.2
"""A weight that tells hardly anything is left out."""

Example = tuple[set[str], str]
"""The traits, and what they are to speak for."""


def _said(case: Case) -> Said:
    return Said.of(case.text, NOW, COMPANIES[case.company])


def of_kinds(cases: Iterable[Case]) -> Iterator[Example]:
    for case in cases:
        yield traits(_said(case)), label(case.expected)


def of_parts(cases: Iterable[Case]) -> Iterator[Example]:
    for case in cases:
        line = _said(case).line
        words = line.words()
        labels = _labels(line, words, case.expected)
        shape, verb = parts.shapes(line, words), case.expected.verb.value
        before = ("^", "^")
        for at, part in enumerate(labels):
            yield parts.of_word(words, shape, at, before, verb), part
            before = (before[1], part)


def _labels(line: Line, words: Sequence[Word], meant: Intent) -> list[str]:
    told = {
        "whom": meant.name or meant.client or str(meant.number or ""), "contact": meant.contact,
        "title": meant.title, "step": meant.task[0] if meant.task else "", "note": meant.note,
    }  # fmt: skip
    places = [(part, *span) for part, text in told.items() for span in _places(line.typed, text)]
    typed = [line.span(word.start, word.end) for word in words]
    return [next((part for part, a, b in places if a <= start and end <= b), NONE) for start, end in typed]


def _places(typed: str, told: str) -> Iterator[tuple[int, int]]:
    """Where in what was typed it stands: as a whole, else by its pieces, else by its words."""
    if not told:
        return
    for pieces in ([told], re.split(r" ?[,/] ", told), told.split()):
        places = [typed.find(piece.strip(" .,")) for piece in pieces]
        if min(places) >= 0:
            yield from ((at, at + len(piece)) for at, piece in zip(places, pieces, strict=True))
            return


def learn(what: Learnt, examples: Iterable[Example]) -> str:
    """The weights as they are written down."""
    seen, labels = zip(*examples, strict=True)
    vectorizer = DictVectorizer(dtype=np.float32)
    lines = vectorizer.fit_transform(dict.fromkeys(sorted(one), 1) for one in seen)
    names = vectorizer.get_feature_names_out()
    often = np.flatnonzero(lines.getnnz(axis=0) >= RAREST)
    lines, names = lines[:, often], names[often]
    weights = np.abs(_fitted(lines, labels).coef_).max(axis=0)
    telling = np.sort(np.argsort(weights)[-KEPT:])
    lines, names = lines[:, telling], names[telling]
    model = _fitted(lines, labels)
    print(what.file.stem, f"{model.score(normalize(lines), labels):.4f} right of its own, {len(names)} traits")
    return _written(model, names)


def _fitted(lines: csr_matrix, labels: Sequence[str]) -> LogisticRegression:
    return LogisticRegression(C=20, max_iter=300, tol=1e-3).fit(normalize(lines), labels)


def _written(model: LogisticRegression, names: Sequence[str]) -> str:
    own = zip(model.classes_, model.intercept_, strict=True)
    first = "\t".join(f"{label}={round(HUNDRED * weight)}" for label, weight in own)
    rows = ("\t".join((name, *_pairs(weights))) for name, weights in zip(names, model.coef_.T, strict=True))
    return "".join(f"{row}\n" for row in (first, *sorted(rows)))


def _pairs(weights: Sequence[float]) -> list[str]:
    return [f"{at}:{round(HUNDRED * weight)}" for at, weight in enumerate(weights) if abs(weight) >= LEAST]


def met(cases: Iterable[Case]) -> str:
    """How the words of these lines begin: those that are no slip of one person."""
    seen = Counter(parts.stem(word.read) for case in cases for word in _said(case).line.words())
    return "".join(f"{one}\n" for one in sorted(seen) if one.isalpha() and seen[one] >= RAREST)


def main(cases: Sequence[Case] = (*CASES, *LEARNT_CASES)) -> None:
    for what, examples in ((KINDS, of_kinds), (PARTS, of_parts)):
        what.file.write_text(learn(what, examples(cases)), "utf-8")
    WORDS.write_text(met(cases), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
