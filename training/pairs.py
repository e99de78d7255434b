"""Writes how 204 question-passage pairs are read here, for the test that the program reads alike: token by token, and
with scores that differ no more than rounding to int8 lets them.

    python pairs.py MODELS_DIR COLLECTIONS_DIR PAIRS_FILE

The pairs are of the collections that were written for this project's tests. Each runs alone through reader.onnx, with
the tokenizer of Hugging Face's own library. The same models and collections give the same file: run it after each
export of the reader, as `python pairs.py ../models ../test/collections ../test/engine/encoder/pairs.jsonl`.
"""

import argparse
import json
import re
import unicodedata
from pathlib import Path
from typing import Callable

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

PLAIN_PAIRS = 180
#: Pairs of each kind of unusual text.
TWISTED_PAIRS = 3
WINDOW_WORDS = 60
MOST_TOKENS = 256
#: In characters; some articles begin without one, and of more than 64 tokens the program reads the first.
LONGEST_HEADLINE = 120
#: As the program looks for spans.
MOST_STARTS, LONGEST_SPAN, SPANS_KEPT = 20, 30, 3

#: Texts as they come from the web, made of plain ones.
TWISTS: dict[str, Callable[[str], str]] = {
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text.replace("Da Nang", "Đà Nẵng").replace("e", "é", 8)),
    "composed letters of several marks": lambda text: text.replace("a", "ặ", 5).replace("o", "ợ", 5).replace("d", "đ", 3),
    "non-breaking spaces": lambda text: re.sub(r"(?<=[\w,]) (?=\d)|(?<=\d) ", "\u00a0", text).replace(" of ", "\u202fof "),
    "soft hyphens": lambda text: re.sub(r"(\w{4})(\w{3})", "\\1\u00ad\\2", text),
    "zero-width characters and a byte order mark": lambda text: "\ufeff" + re.sub(r"([,.])", "\u200b\\1\u200d", text),
    "emoji": lambda text: re.sub(r"([.,]) ", "\\1 👍🏽❤\ufe0f👩\u200d👩\u200d👧 ", text),
    "ideographs and hangul": lambda text: re.sub(r"\b(the|a)\b", "\\1 東京市한국", text),
    "capitals, ligatures and full-width digits": lambda text: text.upper().replace("FI", "ﬁ").replace("2", "２").replace("S", "ẞ", 2),
}


def load_plain_pairs(collections: Path) -> list[dict]:
    """Every question with the words around its quote, or around some place of an article that does not answer it."""
    pairs = []
    for file in sorted(collections.glob("*/questions.jsonl")):
        articles = {path.name: path.read_text(encoding="utf-8") for path in sorted((file.parent / "articles").glob("*.txt"))}
        names = sorted(articles)
        for place, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            article = articles.get(row["files"][0] if row["files"] else names[place % len(names)], "")
            headline, _, body = article.partition("\n")
            at = body.find(row["quote"]) if row["quote"] else place * 37 % max(1, len(body))
            if at >= 0 and body:
                shown = headline if place % 3 and len(headline) <= LONGEST_HEADLINE else ""
                text = window(body, at, at + len(row["quote"]))
                pairs.append({"question": row["question"], "headline": shown, "text": text})
    return pairs


def window(body: str, start: int, end: int) -> str:
    """About WINDOW_WORDS words of the body around (start, end)."""
    words = [word.span() for word in re.finditer(r"\S+", body)]
    first = next((place for place, (_, to) in enumerate(words) if to > start), len(words) - 1)
    last = max(place for place, (begin, _) in enumerate(words) if begin < end or place == first)
    spare = max(0, WINDOW_WORDS - (last - first + 1)) // 2
    return body[words[max(0, first - spare)][0] : words[min(len(words) - 1, last + spare)][1]]


def choose(pairs: list[dict], count: int) -> list[dict]:
    """`count` of them, evenly spread."""
    return [pairs[place * len(pairs) // count] for place in range(count)]


def with_marks(text: str, end: int) -> int:
    """The end of a span, moved behind the marks that belong to its last letter."""
    while end < len(text) and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def read(tokenizer: Tokenizer, session: onnxruntime.InferenceSession, pair: dict) -> dict:
    """The pair with its row and what the reader makes of it: of its best spans [start, end, score], in UTF-16 code units."""
    prefix = f"{pair['headline']}. " if pair["headline"] else ""
    encoded = tokenizer.encode(pair["question"], prefix + pair["text"])
    if len(encoded.ids) > MOST_TOKENS:
        raise ValueError(f"{len(encoded.ids)} tokens are more than {MOST_TOKENS}: {pair['question']}")
    row = {"input_ids": encoded.ids, "attention_mask": encoded.attention_mask, "token_type_ids": encoded.type_ids}
    names = [output.name for output in session.get_outputs()]
    outputs = dict(zip(names, session.run(None, {name: np.array([ids], dtype=np.int64) for name, ids in row.items()})))
    start, end = outputs["start"][0], outputs["end"][0]
    # The text's tokens: of the second sequence, no special token, and behind the headline.
    places = [
        place for place, sequence in enumerate(encoded.sequence_ids)
        if sequence == 1 and encoded.offsets[place][0] >= len(prefix)
    ]
    scores: dict[tuple[int, int], float] = {}
    for first in sorted(places, key=lambda place: (-start[place], place))[:MOST_STARTS]:
        for last in range(first, min(first + LONGEST_SPAN, places[-1] + 1)):
            span = (encoded.offsets[first][0] - len(prefix), encoded.offsets[last][1] - len(prefix))
            scores[span] = max(scores.get(span, -np.inf), float(start[first]) + float(end[last]))
    best = sorted(scores, key=lambda span: (-scores[span], span))[:SPANS_KEPT]
    text = pair["text"]
    return {
        **pair,
        "ids": encoded.ids,
        "second": encoded.type_ids.index(1),
        "spans": [
            [utf16_length(text[:first]), utf16_length(text[: with_marks(text, last)]), round(scores[first, last], 4)]
            for first, last in best
        ],
        "nothing": round(float(start[0]) + float(end[0]), 4),
        "has": round(float(outputs["has"][0]), 4),
        "claim": [round(float(score), 4) for score in outputs["claim"][0]],
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("models", type=Path)
    arguments.add_argument("collections", type=Path)
    arguments.add_argument("pairs", type=Path)
    options = arguments.parse_args()
    tokenizer = Tokenizer.from_file(str(options.models / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    session = onnxruntime.InferenceSession(str(options.models / "reader.onnx"), providers=["CPUExecutionProvider"])
    plain = load_plain_pairs(options.collections)
    pairs = choose(plain, PLAIN_PAIRS)
    for place, twist in enumerate(TWISTS.values()):
        pairs += [{**pair, "text": twist(pair["text"])} for pair in choose(plain[place:], TWISTED_PAIRS)]
    with options.pairs.open("w", encoding="utf-8", newline="\n") as file:
        for pair in pairs:
            file.write(json.dumps(read(tokenizer, session, pair), ensure_ascii=False, separators=(",", ":")) + "\n")
    print(f"{len(pairs)} pairs, {options.pairs.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
