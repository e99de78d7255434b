"""The public sets under one roof: where they lie, how their rows look, and which rows may be learnt from."""

import gzip
import hashlib
import json
import re
from pathlib import Path
from typing import Iterator

#: Sets that are reported on. `prepare` never opens them.
REPORTED = ("squad2-tune", "news-dev", "questions")

#: Claims are split by the page they are about, so that no page is learnt from and reported on.
HELD_BACK_SHARE = 0.1


def find_file(root: Path, name: str, stem: str) -> Path:
    """The file `stem`.jsonl of a set, plain or gzipped, in `root` or its folder `reader`."""
    if name in REPORTED:
        raise ValueError(f"{name} is a set that is reported on: it must not be learnt from")
    for folder in (root / name, root / "reader" / name):
        for ending in (".jsonl", ".jsonl.gz"):
            path = folder / (stem + ending)
            if path.exists():
                return path
    raise FileNotFoundError(f"no {stem}.jsonl of the set {name} below {root}")


def read_rows(path: Path) -> Iterator[dict]:
    """The rows of a file of JSON lines, plain or gzipped."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def utf16_to_code_points(text: str, offset: int) -> int:
    """An offset in UTF-16 code units, as the sets count, to one in code points, as Python counts."""
    if text.isascii():
        return offset
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", errors="ignore"))


def is_held_back(page: str) -> bool:
    """Whether claims on this page are kept for measuring; the same on every machine."""
    digest = hashlib.sha256(page.encode("utf-8")).digest()
    return digest[0] < 256 * HELD_BACK_SHARE


SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n+")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end) in code points, without the white space between them."""
    spans, start = [], 0
    for border in SENTENCE_END.finditer(text):
        closing = border.end() - len(border.group().lstrip("\"”’')]"))
        if text[start:closing].strip():
            spans.append((start, closing))
        start = border.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


#: Sentences of fewer words stand in many texts by chance.
FEWEST_WORDS = 8


def bare(text: str) -> str:
    """Its lower-case words and figures, for comparing."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


class Reported:
    """The sentences of every text that is reported on, so that none of them is learnt from under another set's name."""

    def __init__(self, root: Path):
        texts = [row["text"] for row in read_rows(root / "squad2-tune" / "passages.jsonl")]
        for folder in (root.parent / "news-dev" / "articles", root.parent / "seeds"):
            texts += [path.read_text(encoding="utf-8-sig") for path in sorted(folder.glob("*.txt"))]
        self._sentences = {
            sentence for text in texts for start, end in sentence_spans(text)
            if len((sentence := bare(text[start:end])).split()) >= FEWEST_WORDS
        }

    def holds_any(self, text: str) -> bool:
        """Whether a sentence of the text is one that is reported on."""
        return any(bare(text[start:end]) in self._sentences for start, end in sentence_spans(text))
