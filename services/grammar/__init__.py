"""What people type, turned into what they mean: pure functions of the text, the moment and the company's own words."""

from services.grammar.intent import Intent, Named, StageName, Verb, Vocabulary
from services.grammar.reading import read
from services.grammar.todo.follow import promised

__all__ = ["Intent", "Named", "StageName", "Verb", "Vocabulary", "promised", "read"]
