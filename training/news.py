"""Examples from labelled questions and claims on news articles, in the windows among which the bot has to choose.

    python news.py OUT_DIR FOLDER[=FOLD] [FOLDER[=FOLD] ...] [--seed 1]

A folder holds `articles/` and `questions.jsonl` (and `claims.jsonl`) with the fields of the question sets: question,
answerable, files, quote, answers, alts, fold. Every row gets a `fold`: the set's own, or else the one that is given for
its folder, so that a reader can be tuned on some folds and measured on the rest. Writes questions.jsonl and
claims.jsonl for `train.py --tune`.
"""

import argparse
import collections
import math
import random
import re
from pathlib import Path

from perturb import as_typed, content_words
from prepare import write_rows
from sets import read_rows, sentence_spans

#: Words of a window, as the index makes them, and how many other windows a question competes with.
WINDOW_WORDS = 80
RIVALS = 4
#: How often each question is written, after the first time as somebody else might type it and with other rivals.
REPEATS = 1


class Articles:
    """The articles of a folder as windows of whole sentences that overlap by half, with their headline."""

    def __init__(self, folder: Path):
        self.texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
        self.windows: list[tuple[str, int, int]] = []
        self.heads: dict[str, str] = {}
        for name, text in self.texts.items():
            self.heads[name] = next((line.strip() for line in text.split("\n") if line.strip()), "")
            sentences = [
                (match.start() + a, match.start() + b)
                for match in re.finditer(r"[^\n]+", text) for a, b in sentence_spans(match.group())
            ]
            first = 0
            while first < len(sentences):
                last, words = first, 0
                while last < len(sentences) and (last == first or words < WINDOW_WORDS):
                    words += len(text[slice(*sentences[last])].split())
                    last += 1
                self.windows.append((name, sentences[first][0], sentences[last - 1][1]))
                if last == len(sentences):
                    break
                first = max(first + 1, (first + last) // 2)
        self.words = [set(content_words(self.heads[name] + " " + self.texts[name][a:b])) for name, a, b in self.windows]
        self.frequency = collections.Counter(word for words in self.words for word in words)

    def likeliest(self, question: str, dice: random.Random) -> list[int]:
        """Windows in the order of the telling words that they share with a question."""
        asked = set(content_words(question))
        weight = lambda word: math.log(1 + len(self.windows) / (1 + self.frequency[word]))  # noqa: E731
        scores = [sum(weight(word) for word in asked & words) + dice.random() for words in self.words]
        return sorted(range(len(scores)), key=lambda place: -scores[place])


def gold_spans(row: dict, articles: Articles) -> dict[str, list[tuple[int, int]]]:
    """By file, where the answers stand inside the quotes of a key."""
    found = collections.defaultdict(list)
    keys = [row, *row.get("alts", [])]
    for key in keys:
        files = key.get("files") or ([key["file"]] if key.get("file") else row["files"])
        for name in files:
            text = articles.texts.get(name, "")
            for at in re.finditer(re.escape(key["quote"]), text) if key.get("quote") else ():
                answers = key.get("answers") or row["answers"]
                inside = [(at.start() + m.start(), at.start() + m.end()) for answer in answers
                          for m in [re.search(re.escape(answer), at.group(), re.IGNORECASE)] if m]
                # Several answers are parts of one list: what is pointed at is all of it, when that is short.
                whole = (min(a for a, _ in inside), max(b for _, b in inside)) if inside else at.span()
                found[name].append(whole if whole[1] - whole[0] <= 160 else inside[0])
    return found


def question_rows(folder: Path, fold: int, dice: random.Random) -> list[dict]:
    """Every question with the windows that answer it and the likeliest that do not."""
    articles, rows = Articles(folder / "articles"), []
    for number, row in enumerate(read_rows(folder / "questions.jsonl")):
        gold = gold_spans(row, articles) if row["answerable"] else {}
        if row["answerable"] and not gold:
            continue
        for repeat in range(REPEATS):
            question = row["question"] if repeat == 0 else as_typed(row["question"], dice)
            group = f"{folder.name}:{number}:{repeat}"
            right, wrong = [], []
            ranked = articles.likeliest(row["question"], dice)
            near = [at for at in ranked[:12]] + [at for at in ranked if articles.windows[at][0] in gold][:40]
            for at in dict.fromkeys(near):
                name, a, b = articles.windows[at]
                inside = [(x - a, y - a) for x, y in gold.get(name, ()) if a <= x and y <= b]
                touched = any(x < b and a < y for x, y in gold.get(name, ()))
                if inside:
                    right.append((at, inside[0]))
                elif not touched:
                    wrong.append(at)
            if row["answerable"] and not right:
                continue
            chosen = [dice.choice(right)] if right else []
            # The likeliest ones, and some of the story itself, which meaning would bring.
            others = wrong[: RIVALS - 2] + dice.sample(wrong[RIVALS - 2 :], min(2, max(0, len(wrong) - RIVALS + 2)))
            for at, span in [*chosen, *((at, None) for at in others)]:
                name, a, b = articles.windows[at]
                headline = articles.heads[name] if articles.texts[name].find(articles.heads[name]) < a else ""
                rows.append({
                    "kind": folder.name, "question": question, "headline": headline, "text": articles.texts[name][a:b],
                    "span": span, "answers": span is not None, "group": group,
                    "fold": row.get("fold", fold),
                })
    return rows


def claim_rows(folder: Path, dice: random.Random) -> list[dict]:
    """Every claim with the window around its evidence; one about which nothing is said, with the likeliest windows."""
    articles, rows = Articles(folder / "articles"), []
    labels = {"supported": 0, "contradicted": 1, "nothing": 2}
    for row in read_rows(folder / "claims.jsonl"):
        ranked = articles.likeliest(row["claim"], dice)
        if row.get("evidence") and row["label"] != "nothing":
            name, start, end = row["evidence"]
            chosen = [at for at, (file, a, b) in enumerate(articles.windows) if file == name and a <= start and end <= b][:2]
            # Elsewhere the same article says nothing on it.
            silent = [at for at in ranked[:8] if articles.windows[at][0] != name or not (
                articles.windows[at][1] < end and start < articles.windows[at][2])][:1]
        else:
            chosen, silent = ranked[:2], []
        for at, label in [*((at, labels[row["label"]]) for at in chosen), *((at, 2) for at in silent)]:
            name, a, b = articles.windows[at]
            rows.append({"kind": folder.name, "question": row["claim"], "headline": articles.heads[name],
                         "text": articles.texts[name][a:b], "label": label, "fold": row["fold"]})
    return rows


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    dice = random.Random(options.seed)
    questions, claims = [], []
    for argument in options.folders:
        path, _, fold = argument.partition("=")
        folder = Path(path)
        questions += question_rows(folder, int(fold or 0), dice)
        if (folder / "claims.jsonl").exists():
            claims += claim_rows(folder, dice)
    write_rows(options.out / "questions.jsonl", questions)
    write_rows(options.out / "claims.jsonl", claims)
    print(f"{len(questions)} windows of {len({row['group'] for row in questions})} questions, "
          f"{sum(row['answers'] for row in questions)} answer; {len(claims)} claims")
    print(dict(collections.Counter((row["kind"], row["fold"]) for row in questions)))


if __name__ == "__main__":
    main()
