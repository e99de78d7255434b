"""Statements made of sentences: one that its passage supports, in other words; one with a detail changed, which it
refutes; and one about which another passage says nothing. The public sets hold few from longer texts, and few that turn
on a negation, on who did it to whom, or on a month, a weekday or a time of the day."""

import random
import re
from collections.abc import Callable

from paraphrase import Synonyms, in_other_words
from perturb import NAME, YEAR, content_words, opposite, other_direction

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
CALENDAR = [re.compile(rf"\b(?:{'|'.join(names)})\b") for names in (MONTHS, WEEKDAYS)]
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth".split()
WORD_SCALES = [re.compile(rf"\b(?:{'|'.join(names)})\b") for names in (NUMBER_WORDS, ORDINALS)]
AMOUNT = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
CLOCK = re.compile(r"\b([ap])(\.?m\b\.?)")
#: Verbs before which or after which a "not" turns a statement round.
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|must)\b(?! not\b|n't)")
DENIED = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|did|does|do) (?:not|never) |n't ")
COMPARED = (("more than", "less than"), ("at least", "at most"), ("over", "under"), ("above", "below"), ("up", "down"),
            ("all", "none"), ("before", "after"), ("without", "with"), ("only", "not only"))
LEAD_IN = re.compile(r"^(?:[A-Z][\w' ]{0,40}|However|But|And|Meanwhile|In addition|Also),\s+(?=[a-z])")
ASIDE = re.compile(r"\s*\([^()]*\)|\s+[–—]\s[^–—]+\s[–—](?=\s)|,\s(?:which|who|where)\b[^,.;]*(?=[,.])")
ATTRIBUTION = re.compile(r",\s(?:according to [^,.]+|[A-Z][\w. ]+ said|(?:he|she|they|it|officials|police) said)(?=[.,]|$)")


def bare_statement(sentence: str, dice: random.Random) -> str:
    """A sentence without its asides, its attribution and sometimes its first or last clause."""
    said = ATTRIBUTION.sub("", sentence)
    said = ASIDE.sub("", said).strip()
    if dice.random() < 0.4:
        said = LEAD_IN.sub("", said)
    clauses = re.split(r"(?:,\s(?=(?:and|but|while|as|after|when|because|although)\b)|;\s)", said)
    if len(clauses) > 1 and len(clauses[0].split()) >= 6 and dice.random() < 0.6:
        said = clauses[0]
    said = said.strip(" ,;")
    said = said[:1].upper() + said[1:]
    return said if said.endswith((".", "!", "?", '"')) else said + "."


def _swap(text: str, found: re.Match, put: str) -> str:
    return text[: found.start()] + put + text[found.end() :]


def other_amount(said: str, text: str, dice: random.Random) -> str | None:
    """Another number of the passage, or the same with a digit changed."""
    found = [spot for spot in AMOUNT.finditer(said) if not YEAR.fullmatch(spot.group())]
    if not found:
        return None
    spot = dice.choice(found)
    rivals = [number for number in AMOUNT.findall(text) if number != spot.group() and not YEAR.fullmatch(number)]
    if rivals and dice.random() < 0.5:
        return _swap(said, spot, dice.choice(rivals))
    digits = [at for at, sign in enumerate(spot.group()) if sign.isdigit()]
    at = dice.choice(digits[:2])
    changed = dice.choice([digit for digit in "123456789" if digit != spot.group()[at]])
    return _swap(said, spot, spot.group()[:at] + changed + spot.group()[at + 1 :])


def other_scale(said: str, text: str, dice: random.Random) -> str | None:
    """Another month, weekday, number word, ordinal or half of the day."""
    choices = []
    for pattern, names in zip(CALENDAR + WORD_SCALES, (MONTHS, WEEKDAYS, NUMBER_WORDS, ORDINALS)):
        choices += [(spot, [name for name in names if name != spot.group()]) for spot in pattern.finditer(said)]
    choices += [(spot, [("p" if spot.group(1) == "a" else "a") + spot.group(2)]) for spot in CLOCK.finditer(said)]
    if not choices:
        return None
    spot, others = dice.choice(choices)
    return _swap(said, spot, dice.choice(others))


def other_year(said: str, text: str, dice: random.Random) -> str | None:
    """Another year, of the passage where it has one."""
    found = list(YEAR.finditer(said))
    if not found:
        return None
    spot = dice.choice(found)
    rivals = [year for year in YEAR.findall(text) if year != spot.group()]
    near = str(int(spot.group()) + dice.choice((-10, -2, -1, 1, 2, 5)))
    return _swap(said, spot, dice.choice(rivals) if rivals and dice.random() < 0.5 else near)


def other_name(said: str, text: str, dice: random.Random) -> str | None:
    """Another name of the passage in the place of one that is no sentence's first word."""
    found = list(NAME.finditer(said))
    rivals = [name for name in dict.fromkeys(NAME.findall(text)) if name.lower() not in said.lower()]
    if not found or not rivals:
        return None
    spot = dice.choice(found)
    alike = [name for name in rivals if len(name.split()) == len(spot.group().split())]
    return _swap(said, spot, dice.choice(alike or rivals))


def denied(said: str, text: str, dice: random.Random) -> str | None:
    """The statement denied, or a denial taken out."""
    if found := DENIED.search(said):
        kept = found.group(1)
        return _swap(said, found, f"{kept} " if kept else " ")
    found = AUXILIARY.search(said)
    return _swap(said, found, f"{found.group()} not") if found else None


def compared(said: str, text: str, dice: random.Random) -> str | None:
    """A word of comparison turned round."""
    pairs = [pair for one, other in COMPARED for pair in ((one, other), (other, one))]
    there = [(re.search(rf"\b{one}\b", said), other) for one, other in pairs]
    there = [(spot, other) for spot, other in there if spot]
    if not there:
        return None
    spot, other = dice.choice(there)
    return _swap(said, spot, other)


def exchanged(said: str, text: str, dice: random.Random) -> str | None:
    """Two names exchanged: who did it to whom."""
    return other_direction(said, dice)


def opposed(said: str, text: str, dice: random.Random) -> str | None:
    """One word turned into its opposite."""
    return opposite(said, "", dice)


CHANGES: tuple[Callable[[str, str, random.Random], str | None], ...] = (
    other_amount, other_scale, other_year, other_name, denied, compared, exchanged, opposed,
)


def statements(
    text: str, sentences: list[tuple[int, int]], place: int, others: list[str], window: Callable, synonyms: Synonyms,
    dice: random.Random,
) -> list[dict]:
    """Statements with evidence and label, made of one sentence of a passage.
    @param others passages of the same page
    @param window (sentences, text, first, last) → (start, end) of whole sentences around those
    """
    start, end = sentences[place]
    said = bare_statement(text[start:end], dice)
    if not 5 <= len(said.split()) <= 30 or said.endswith("?") or re.match(r"(?:He|She|It|They|This|That|These|Those)\b", said):
        return []
    a, b = window(sentences, text, place, place)
    evidence, rows = text[a:b], []
    reworded = lambda claim: in_other_words(claim, synonyms, dice) if dice.random() < 0.8 else claim  # noqa: E731
    made = [changed for change in CHANGES if (changed := change(said, evidence, dice)) and changed != said]
    if not made:
        return []
    rows.append({"question": reworded(said), "text": evidence, "label": 0})
    rows.append({"question": reworded(dice.choice(made)), "text": evidence, "label": 1})
    if others and dice.random() < 0.6:
        asked = set(content_words(said))
        near = max(dice.sample(others, min(4, len(others))), key=lambda other: len(asked & set(content_words(other))))
        if len(asked & set(content_words(near))) <= 0.5 * len(asked):
            rows.append({"question": reworded(said), "text": " ".join(near.split()[:80]), "label": 2})
    return rows
