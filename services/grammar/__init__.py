"""What people type, turned into what they mean: pure functions of the text, the moment and the company's own words.

From the bottom up, each knowing only what is below it (`lint-imports` holds it so):

- `language` — words as such: cases, numerals, slips; `line` — what was typed, and how it is read;
- `people`, `money`, `lexicon`, `when` — names, sums, words of the trade, days and hours;
- `intent` — what a line can mean; `company` — its own stages, reasons and colleagues, found in words;
- `typed` — haste and manners put right; `contacts` — phones, birthdays; `said` — a line half read; `whom` — of whom;
- `todo`, `past`, `stages`, `deals`, `notes`, `asked` — the readers, a folder for each kind of thing that a line tells;
- `readers` — in which order they are asked; `doubts` — what is asked about after all;
- `opinion` — a second one, learnt from labelled lines, for what the readers are not sure of;
- `reading` — one line, one intent;
- `answered`, `as_deal` — the same for an answer to a question, and for a line that is a new deal after all.
"""

from services.grammar.intent import Intent, Named, StageName, Verb, Vocabulary
from services.grammar.reading import read
from services.grammar.todo.follow import promised

__all__ = ["Intent", "Named", "StageName", "Verb", "Vocabulary", "promised", "read"]
