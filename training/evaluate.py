"""Measures a reader on sets that nothing was learnt from.

    python evaluate.py READER_DIR|MODELS_DIR SETS_DIR [--claims DATA_DIR/claims-held.jsonl] [--sample N] [--json FILE]

A folder with reader.pt is run in full precision, one with reader.onnx as exported. Given the passage: exact and F1 on
answerable questions, share whose best span lies in a sentence that answers, and AUROC of answerable against
unanswerable by the span's margin over "nothing", by has-answer, and by both. Claims: accuracy and each label's
precision. Intervals are 95 % by bootstrap over articles or pages.
"""

import argparse
import collections
import json
import random
import re
import string
from pathlib import Path

import numpy as np

from reader import base_folder, load_reader, load_tokenizer
from sets import read_rows, sentence_spans, utf16_to_code_points

MOST_TOKENS = 400
LONGEST_SPAN = 30
RESAMPLES = 500


def normal(text: str) -> list[str]:
    """SQuAD's normalisation: lower case, no punctuation, no articles."""
    bare = "".join(letter for letter in text.lower() if letter not in string.punctuation)
    return [word for word in bare.split() if word not in ("a", "an", "the")]


def overlap(answer: str, gold: str) -> float:
    """SQuAD's F1 of two answers, 0–1."""
    one, other = normal(answer), normal(gold)
    if not one or not other:
        return float(one == other)
    common = sum((collections.Counter(one) & collections.Counter(other)).values())
    return 2 * common / (len(one) + len(other))


def auroc(scores: np.ndarray, positive: np.ndarray) -> float:
    """Chance that a positive scores above a negative, ties counted half."""
    order = scores.argsort(kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    for value in np.unique(scores[np.flatnonzero(np.diff(np.sort(scores)) == 0)]) if len(scores) else []:
        ranks[scores == value] = ranks[scores == value].mean()
    many = positive.sum()
    return float((ranks[positive].sum() - many * (many + 1) / 2) / (many * (len(scores) - many)))


def runner(folder: Path):
    """Runs a batch of numpy inputs through full-precision weights or the export; gives start, end, has, claim."""
    if (folder / "reader.pt").exists():
        import torch

        reader = load_reader(folder).eval()

        def run(inputs):
            with torch.no_grad():
                return [value.numpy() for value in reader(*(torch.from_numpy(inputs[name]) for name in
                        ("input_ids", "attention_mask", "token_type_ids")))]

        return run
    import onnxruntime

    session = onnxruntime.InferenceSession(str(folder / "reader.onnx"), providers=["CPUExecutionProvider"])
    return lambda inputs: session.run(["start", "end", "has", "claim"], inputs)


def readings(run, tokenizer, pairs: list[tuple[str, str, str]], batch: int = 32) -> list[dict]:
    """For each (question, headline, text): best span in code points of text, margin, has, claim."""
    order = sorted(range(len(pairs)), key=lambda place: len(pairs[place][2]))
    found: list[dict] = [{}] * len(pairs)
    for at in range(0, len(order), batch):
        places = order[at : at + batch]
        prefixes = [f"{pairs[place][1]}. " if pairs[place][1] else "" for place in places]
        encoded = tokenizer(
            [pairs[place][0] for place in places], [prefix + pairs[place][2] for prefix, place in zip(prefixes, places)],
            truncation="only_second", max_length=MOST_TOKENS, padding=True, return_offsets_mapping=True, return_tensors="np",
        )
        offsets = encoded.pop("offset_mapping")
        inputs = {name: encoded[name].astype(np.int64) for name in ("input_ids", "attention_mask", "token_type_ids")}
        starts, ends, has, claim = run(inputs)
        for row, place in enumerate(places):
            shift = len(prefixes[row])
            readable = np.flatnonzero(
                (inputs["token_type_ids"][row] == 1) & (offsets[row][:, 1] > offsets[row][:, 0]) & (offsets[row][:, 0] >= shift)
            )
            best = (-1e9, 0, 0)
            for first in readable[np.argsort(-starts[row][readable])][:20]:
                lasts = readable[(readable >= first) & (readable < first + LONGEST_SPAN)]
                last = lasts[np.argmax(ends[row][lasts])]
                score = float(starts[row][first] + ends[row][last])
                if score > best[0]:
                    best = (score, int(offsets[row][first][0]) - shift, int(offsets[row][last][1]) - shift)
            nothing = float(starts[row][0] + ends[row][0])
            found[place] = {"start": best[1], "end": best[2], "margin": best[0] - nothing, "has": float(has[row]),
                            "claim": claim[row]}
    return found


def interval(groups: list[str], measure) -> tuple[float, float]:
    """95 % of `measure` over resamples of whole groups; `measure` takes places."""
    by_group = collections.defaultdict(list)
    for place, group in enumerate(groups):
        by_group[group].append(place)
    keys, dice = sorted(by_group), random.Random(1)
    values = sorted(
        measure(np.array([place for key in dice.choices(keys, k=len(keys)) for place in by_group[key]])) for _ in range(RESAMPLES)
    )
    return round(values[int(0.025 * RESAMPLES)], 1), round(values[int(0.975 * RESAMPLES)], 1)


def measure_questions(run, tokenizer, folder: Path, sample: int | None) -> dict:
    """The figures of one set of questions with their passages."""
    passages = {row["id"]: row for row in read_rows(folder / "passages.jsonl")}
    questions = list(read_rows(folder / "questions.jsonl"))
    random.Random(1).shuffle(questions)
    questions = questions[:sample]
    read = readings(run, tokenizer, [(q["question"], "", passages[q["passage_id"]]["text"]) for q in questions])
    exact, f1, sentence, answerable = [], [], [], []
    for question, reading in zip(questions, read):
        text = passages[question["passage_id"]]["text"]
        given = text[reading["start"] : reading["end"]]
        answerable.append(not question["is_impossible"])
        exact.append(max((normal(given) == normal(a) for a in question["answers"]), default=False))
        f1.append(max((overlap(given, a) for a in question["answers"]), default=0.0))
        around = next(((a, b) for a, b in sentence_spans(text) if a <= reading["start"] < b), (0, 0))
        starts = [utf16_to_code_points(text, at) for at in question["answer_starts"]]
        sentence.append(any(around[0] <= at < around[1] for at in starts))
    answerable = np.array(answerable)
    scores = {
        "margin": np.array([r["margin"] for r in read]), "has": np.array([r["has"] for r in read]),
        "both": np.array([r["margin"] / 4 + r["has"] for r in read]),
    }
    groups = [passages[q["passage_id"]]["title"] for q in questions]
    figures: dict = {"set": folder.name, "questions": len(questions), "answerable": int(answerable.sum())}
    for name, values in (("exact", exact), ("f1", f1), ("right sentence", sentence)):
        values = 100 * np.array(values, dtype=float)
        share = lambda places, values=values: float(values[places][answerable[places]].mean())  # noqa: E731
        figures[name] = [round(share(np.arange(len(questions))), 1), interval(groups, share)]
    if not answerable.all():
        for name, values in scores.items():
            area = lambda places, values=values: 100 * auroc(values[places], answerable[places])  # noqa: E731
            figures[f"AUROC {name}"] = [round(area(np.arange(len(questions))), 1), interval(groups, area)]
    return figures


def measure_claims(run, tokenizer, rows: list[dict]) -> dict:
    """Accuracy over three labels and the precision of each."""
    read = readings(run, tokenizer, [(row["question"], row["headline"], row["text"]) for row in rows])
    given = np.array([int(np.argmax(reading["claim"])) for reading in read])
    label = np.array([row["label"] for row in rows])
    right = 100 * (given == label)
    pages = [row["headline"] for row in rows]
    figures: dict = {"claims": len(rows), "accuracy": [round(float(right.mean()), 1), interval(pages, lambda p: float(right[p].mean()))]}
    for place, name in enumerate(("supports", "refutes", "neither")):
        told = given == place
        figures[f"precision {name}"] = round(100 * float((label[told] == place).mean()), 1) if told.any() else None
    sure = label < 2
    two = np.array([int(reading["claim"][1] > reading["claim"][0]) for reading in read])
    figures["supports against refutes"] = round(100 * float((two[sure] == label[sure]).mean()), 1)
    return figures


def news_claims(folder: Path) -> list[dict]:
    """The claims of news-dev that have evidence, with the article's first line as headline."""
    rows = []
    for row in read_rows(folder / "claims.jsonl"):
        if row.get("evidence") and row["label"] in ("supported", "contradicted"):
            file, start, end = row["evidence"]
            text = (folder / "articles" / file).read_text(encoding="utf-8-sig")
            start, end = utf16_to_code_points(text, start), utf16_to_code_points(text, end)
            rows.append({"question": row["claim"], "headline": re.split(r"\n", text, maxsplit=1)[0], "text": text[start:end],
                         "label": 0 if row["label"] == "supported" else 1})
    return rows


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("model", type=Path)
    arguments.add_argument("sets", type=Path)
    arguments.add_argument("--claims", type=Path)
    arguments.add_argument("--news", type=Path, help="the folder news-dev")
    arguments.add_argument("--sample", type=int)
    arguments.add_argument("--json", type=Path)
    options = arguments.parse_args()
    run, tokenizer = runner(options.model), load_tokenizer(base_folder())
    results = [measure_questions(run, tokenizer, options.sets / "squad2-tune", options.sample)]
    if options.claims:
        results.append({"set": "vitaminc-test, held-back pages",
                        **measure_claims(run, tokenizer, list(read_rows(options.claims))[: options.sample])})
    if options.news:
        results.append({"set": "news-dev", **measure_claims(run, tokenizer, news_claims(options.news))})
    for result in results:
        print(json.dumps(result, ensure_ascii=False))
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
