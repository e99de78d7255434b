"""Questions as people type them, and questions changed in one detail so that their passage only almost answers them."""

import random
import re

STOP_WORDS = frozenset(
    "a an the of in on at to for from by with and or is are was were be been being do does did have has had "
    "what which who whom whose when where why how that this these those it its as there s".split()
)

#: Pairs that turn a question about one thing into a question about its opposite; used both ways.
OPPOSITES = (
    ("first", "last"), ("first", "second"), ("highest", "lowest"), ("largest", "smallest"), ("biggest", "smallest"),
    ("longest", "shortest"), ("oldest", "youngest"), ("earliest", "latest"), ("most", "least"), ("best", "worst"),
    ("more", "fewer"), ("higher", "lower"), ("increase", "decrease"), ("increased", "decreased"), ("rise", "fall"),
    ("rose", "fell"), ("before", "after"), ("begin", "end"), ("began", "ended"), ("start", "end"), ("started", "ended"),
    ("win", "lose"), ("won", "lost"), ("buy", "sell"), ("bought", "sold"), ("import", "export"), ("imports", "exports"),
    ("born", "die"), ("join", "leave"), ("joined", "left"), ("north", "south"), ("northern", "southern"),
    ("east", "west"), ("eastern", "western"), ("northeast", "southwest"), ("men", "women"), ("male", "female"),
    ("father", "mother"), ("husband", "wife"), ("son", "daughter"), ("brother", "sister"), ("king", "queen"),
    ("support", "oppose"), ("supported", "opposed"), ("accept", "reject"), ("accepted", "rejected"),
    ("open", "close"), ("opened", "closed"), ("arrive", "depart"), ("arrived", "departed"), ("minimum", "maximum"),
    ("public", "private"), ("allowed", "forbidden"), ("success", "failure"), ("inside", "outside"),
    ("domestic", "foreign"), ("summer", "winter"), ("rich", "poor"), ("urban", "rural"), ("ancient", "modern"),
    ("profit", "loss"), ("majority", "minority"), ("major", "minor"), ("early", "late"), ("hired", "fired"),
)
_OPPOSITES: dict[str, list[str]] = {}
for _one, _other in OPPOSITES:
    _OPPOSITES.setdefault(_one, []).append(_other)
    _OPPOSITES.setdefault(_other, []).append(_one)

#: A post, and the words that make another post of it.
POSTS = re.compile(
    r"\b(president|minister|director|chair(?:man|woman)?|mayor|governor|secretary|manager|coach|commissioner|"
    r"ambassador|principal|editor|captain|leader|chief)\b",
    re.IGNORECASE,
)
RANKS = ("deputy", "vice", "former", "assistant", "acting", "first", "junior")

YEAR = re.compile(r"\b(1[5-9]\d\d|20[0-2]\d)\b")
NUMBER = re.compile(r"(?<![\d.,])(\d{1,3})(?![\d.,%]*\d)\b")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]+(?: (?:of |de |the )?[A-Z][\w'’-]+)*")
SYMMETRIC = re.compile(r"\b(and|or|between|both|met|meet|with|near|versus)\b", re.IGNORECASE)


def content_words(text: str) -> list[str]:
    """The lower-case words and numbers of a text that are no stop words, in order."""
    return [word for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in STOP_WORDS]


def as_typed(question: str, dice: random.Random) -> str:
    """The question as somebody might type it: as it stands, as keywords, without its mark, with a slip of a key."""
    roll = dice.random()
    if roll < 0.18:
        words = [word for word in re.findall(r"[\w'’.$%-]+", question) if word.lower().strip(".") not in STOP_WORDS]
        if len(words) >= 2:
            if dice.random() < 0.3:
                dice.shuffle(words)
            question = " ".join(words).rstrip("?.")
    elif roll < 0.30:
        question = question.rstrip("? ")
    return with_typo(question, dice) if dice.random() < 0.08 else question


def with_typo(question: str, dice: random.Random) -> str:
    """One letter of one longer word left out, swapped with the next, or doubled."""
    words = question.split()
    long_words = [place for place, word in enumerate(words) if len(word) > 4]
    if not long_words:
        return question
    place = dice.choice(long_words)
    word, at = words[place], dice.randrange(1, len(words[place]) - 1)
    words[place] = dice.choice(
        (word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at] + word[at:])
    )
    return " ".join(words)


def other_year(question: str, passage: str, dice: random.Random) -> str | None:
    """The question for a year that stands nowhere in the passage; undefined without a year."""
    years = YEAR.findall(question)
    if not years:
        return None
    year = dice.choice(years)
    asked = str(int(year) + dice.choice((-10, -3, -2, -1, 1, 2, 3, 10)))
    return None if asked in passage else question.replace(year, asked)


def added_year(question: str, passage: str, dice: random.Random) -> str | None:
    """The question narrowed to a year, where the passage names other years only."""
    told = YEAR.findall(passage)
    if not told or YEAR.search(question):
        return None
    asked = str(int(dice.choice(told)) + dice.choice((-4, -2, -1, 1, 2, 4)))
    return None if asked in passage else f"{question.rstrip('? ')} in {asked}?"


def other_number(question: str, dice: random.Random) -> str | None:
    """The question with one small number changed."""
    found = list(NUMBER.finditer(question))
    if not found:
        return None
    spot = dice.choice(found)
    changed = max(1, int(spot.group()) + dice.choice((-5, -2, -1, 1, 2, 5, 10)))
    return None if str(changed) == spot.group() else question[: spot.start()] + str(changed) + question[spot.end() :]


def other_name(question: str, names: list[str], dice: random.Random) -> str | None:
    """The question about another name from `names`."""
    asked = NAME.findall(question)
    others = [name for name in names if name.lower() not in question.lower()]
    if not asked or not others:
        return None
    name = dice.choice(asked)
    other = dice.choice(others)
    return None if other.lower() in name.lower() or name.lower() in other.lower() else question.replace(name, other)


def other_direction(question: str, dice: random.Random) -> str | None:
    """The question with its two names exchanged: who beat whom, who sold to whom."""
    spots = list(NAME.finditer(question))
    if len(spots) != 2 or SYMMETRIC.search(question):
        return None
    one, two = spots
    return question[: one.start()] + two.group() + question[one.end() : two.start()] + one.group() + question[two.end() :]


def other_rank(question: str, dice: random.Random) -> str | None:
    """The question about another rank of the post that it names."""
    found = POSTS.search(question)
    if not found or any(re.search(rf"\b{rank}\b", question, re.IGNORECASE) for rank in RANKS):
        return None
    return question[: found.start()] + dice.choice(RANKS) + " " + question[found.start() :]


def opposite(question: str, passage: str, dice: random.Random) -> str | None:
    """The question with one word turned into its opposite, where the opposite does not stand in the passage."""
    spots = [m for m in re.finditer(r"[A-Za-z]+", question) if m.group().lower() in _OPPOSITES]
    if not spots:
        return None
    spot = dice.choice(spots)
    other = dice.choice(_OPPOSITES[spot.group().lower()])
    return None if re.search(rf"\b{other}\b", passage.lower()) else question[: spot.start()] + other + question[spot.end() :]
