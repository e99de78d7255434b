"""Teaches the reader.

    python train.py DATA_DIR OUT_DIR [--init DIR] [--examples N] [--rate R] [--cool-from N]
                    [--tune DIR [--leave-out FOLD]]

Goes on where OUT_DIR stopped, after a kill too: weights, their running mean and the optimiser are written every ten
minutes and on SIGTERM. The rate stays level until `--cool-from` examples and falls to zero at `--examples`. The weights
that count are the running mean's (OUT_DIR/reader.pt). Uses a GPU where there is one.

With `--tune`, half of the batches come from the examples that `news.py` wrote, without those of a fold left out, so that
what they bring can be measured on it.
"""

import argparse
import json
import math
import os
import random
import signal
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from reader import MASKED, MOST_TOKENS, base_folder, load_reader, load_tokenizer, new_reader

MINUTES_BETWEEN_SAVES = 10
#: Batches drawn and sorted by length at a time, so that little is padded.
POOL = 32
MEAN_DECAY = 0.998
#: Lengths are padded to a multiple of this: a new shape for every batch leaves memory in pieces.
PAD_TO = 8


def encode(tokenizer, rows: list[dict]) -> list[dict]:
    """Token ids and targets of rows; a span that was cut off counts as no answer that can be pointed at."""
    prefixes = [f"{row['headline']}. " if row["headline"] else "" for row in rows]
    encoded = tokenizer(
        [row["question"] for row in rows], [prefix + row["text"] for prefix, row in zip(prefixes, rows)],
        truncation="longest_first", max_length=MOST_TOKENS, return_offsets_mapping=True,
    )
    examples = []
    for place, row in enumerate(rows):
        types, offsets = encoded["token_type_ids"][place], encoded["offset_mapping"][place]
        example = {"ids": encoded["input_ids"][place], "types": types, "label": row.get("label", -1),
                   "start": 0, "end": 0, "has": float(row.get("answers", False)), "group": row.get("group", "")}
        if row.get("span"):
            start, end = (offset + len(prefixes[place]) for offset in row["span"])
            first = next((i for i, (a, b) in enumerate(offsets) if types[i] and a <= start < b), None)
            last = next((i for i, (a, b) in enumerate(offsets) if types[i] and a < end <= b), None)
            if first is None or last is None:
                example["has"] = 0.0
            else:
                example["start"], example["end"] = first, last
        elif example["has"]:
            example["start"] = example["end"] = -100  # answers, but nobody marked where
        examples.append(example)
    return examples


def batches(tokenizer, sources: list[tuple[list[dict], float]], batch: int, skip: int, seed: int):
    """Endless batches of one source each, by the sources' shares; a source is shuffled anew each time round. `skip`
    batches are passed over without work."""
    dice = random.Random(seed)

    def endless(rows: list[dict]):
        groups: dict[str, list[dict]] = {}
        for place, row in enumerate(rows):
            groups.setdefault(row.get("group") or str(place), []).append(row)
        order = list(groups.values())
        while True:
            dice.shuffle(order)
            yield from (row for group in order for row in group)

    streams = [(endless(rows), round(POOL * share)) for rows, share in sources if rows]
    while True:
        pool = []
        for stream, count in streams:
            rows = [next(stream) for _ in range(count * batch)]
            if skip >= sum(count for _, count in streams):
                continue
            encoded = encode(tokenizer, rows)
            longest: dict[str, int] = {}
            for example in encoded:
                longest[example["group"]] = max(longest.get(example["group"], 0), len(example["ids"]))
            length = lambda example: longest[example["group"]] if example["group"] else len(example["ids"])  # noqa: E731
            encoded.sort(key=lambda example: (length(example), example["group"]))
            pool += [encoded[at : at + batch] for at in range(0, len(encoded), batch)]
        drawn = sum(count for _, count in streams)
        if skip >= drawn:
            skip -= drawn
            continue
        dice.shuffle(pool)
        yield from pool[skip:]
        skip = 0


def tensors(examples: list[dict], device: str) -> dict[str, torch.Tensor]:
    """A padded batch."""
    longest = max(len(example["ids"]) for example in examples)
    longest = -(-longest // PAD_TO) * PAD_TO
    pad = lambda values: values + [0] * (longest - len(values))  # noqa: E731
    made = {
        "ids": torch.tensor([pad(example["ids"]) for example in examples]),
        "types": torch.tensor([pad(example["types"]) for example in examples]),
        "mask": torch.tensor([pad([1] * len(example["ids"])) for example in examples]),
        "start": torch.tensor([example["start"] for example in examples]),
        "end": torch.tensor([example["end"] for example in examples]),
        "has": torch.tensor([example["has"] for example in examples]),
        "label": torch.tensor([example["label"] for example in examples]),
    }
    groups = {group: place for place, group in enumerate(sorted({example["group"] for example in examples}))}
    numbers = torch.tensor([groups[example["group"]] if example["group"] else -1 - place for place, example in enumerate(examples)])
    made["rivals"] = numbers.unsqueeze(0) == numbers.unsqueeze(1)
    return {name: value.to(device) for name, value in made.items()}


def loss_of(reader, batch: dict[str, torch.Tensor]) -> tuple[torch.Tensor, str]:
    """The loss of one batch and its kind. Spans unmarked in a window that answers are paid for not being "none"."""
    start, end, has, claim = reader(batch["ids"], batch["mask"], batch["types"])
    if batch["label"][0] >= 0:
        return F.cross_entropy(claim.float(), batch["label"]), "claim"
    marked = (batch["start"] >= 0).sum().clamp(min=1) / len(batch["start"])
    span = F.cross_entropy(start.float(), batch["start"]) + F.cross_entropy(end.float(), batch["end"])
    unmarked = batch["start"] < 0
    if unmarked.any():
        nothing = torch.log_softmax(start.float(), -1)[unmarked, 0].exp()
        span = span * marked - torch.log1p(-nothing.clamp(max=0.999)).sum() / len(batch["start"])
    return span + F.binary_cross_entropy_with_logits(has.float(), batch["has"]) + choice_loss(start, end, has, batch), "question"


def choice_loss(start: torch.Tensor, end: torch.Tensor, has: torch.Tensor, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """The loss of choosing among windows of one question: spans and has-answer are normalised over all of them together
    (shared normalisation, Clark and Gardner 2018), so that scores can be compared from window to window."""
    right = (batch["has"] > 0) & (batch["rivals"].sum(1) > 1)
    if not right.any():
        return start.new_zeros(())
    apart = (~batch["rivals"]).to(start.dtype) * MASKED
    lost = [F.cross_entropy((has.unsqueeze(0) + apart)[right], right.nonzero()[:, 0])]
    marked = right & (batch["start"] > 0)
    if marked.any():
        for scores, gold in ((start, batch["start"]), (end, batch["end"])):
            window = torch.logsumexp(scores[:, 1:], dim=1)
            together = torch.logsumexp(window.unsqueeze(0) + apart, dim=1)
            lost.append((together[marked] - scores[marked].gather(1, gold[marked].unsqueeze(1))[:, 0]).mean())
    return 0.5 * sum(lost)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--init", type=Path, help="folder of earlier weights or of an export; without it the base")
    arguments.add_argument("--examples", type=int, default=400_000)
    arguments.add_argument("--cool-from", type=int, default=320_000)
    arguments.add_argument("--rate", type=float, default=2e-4)
    arguments.add_argument("--batch", type=int, default=48)
    arguments.add_argument("--claims", type=float, default=0.25, help="share of the batches that are claims")
    arguments.add_argument("--tune", type=Path, help="folder that news.py wrote")
    arguments.add_argument("--leave-out", type=int, help="fold of --tune that is not learnt from")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(options.seed)
    torch.set_num_threads(os.cpu_count() or 1)
    read = lambda path: [json.loads(line) for line in path.open(encoding="utf-8")]  # noqa: E731
    general = 0.5 if options.tune else 1.0
    sources = []
    for name, share in (("questions.jsonl", 1 - options.claims), ("claims.jsonl", options.claims)):
        sources.append((read(options.data / name), general * share))
        if options.tune:
            rows = [row for row in read(options.tune / name) if row["fold"] != options.leave_out]
            sources.append((rows, (1 - general) * share))
    origin = options.init or base_folder()
    tokenizer = load_tokenizer(base_folder())
    reader = (load_reader(origin) if options.init else new_reader(origin)).to(device)
    for module in reader.modules():  # the data are seen about once: dropout only slows
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
        if hasattr(module, "dropout_prob"):
            module.dropout_prob = 0.0
    plain = [value for name, value in reader.named_parameters() if "bias" in name or "LayerNorm" in name]
    decayed = [value for name, value in reader.named_parameters() if "bias" not in name and "LayerNorm" not in name]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=options.rate, fused=True
    )
    mean = {name: value.detach().clone() for name, value in reader.state_dict().items()}
    seen, steps = 0, 0
    options.out.mkdir(parents=True, exist_ok=True)
    state_file = options.out / "state.pt"
    if state_file.exists():
        state = torch.load(state_file, map_location=device, weights_only=True)
        reader.load_state_dict(state["reader"])
        optimiser.load_state_dict(state["optimiser"])
        mean, seen, steps = state["mean"], state["seen"], state["steps"]
        print(f"goes on at {seen} examples", flush=True)

    def save() -> None:
        written = state_file.with_suffix(".part")
        torch.save({"reader": reader.state_dict(), "optimiser": optimiser.state_dict(), "mean": mean, "seen": seen,
                    "steps": steps}, written)
        written.replace(state_file)
        weights = options.out / "reader.part"
        torch.save({name: value.half() for name, value in mean.items()}, weights)
        weights.replace(options.out / "reader.pt")
        tokenizer.save_pretrained(options.out)
        reader.enc.config.save_pretrained(options.out)

    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    signal.signal(signal.SIGINT, lambda *_: stopped.append(True))
    began, saved, seen_before, first_step = time.monotonic(), time.monotonic(), seen, steps
    recent: dict[str, list[float]] = {"question": [], "claim": []}
    for examples in batches(tokenizer, sources, options.batch, steps, options.seed):
        cooling = (options.examples - seen) / max(1, options.examples - options.cool_from)
        rate = options.rate * min(1.0, cooling, (steps - first_step + 1) / 50)
        for group in optimiser.param_groups:
            group["lr"] = max(rate, 0.0)
        reader.train()
        loss, kind = loss_of(reader, tensors(examples, device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        seen += len(examples)
        steps += 1
        decay = min(MEAN_DECAY, (steps + 1) / (steps + 10))
        with torch.no_grad():
            for name, value in reader.state_dict().items():
                if value.is_floating_point():
                    mean[name].lerp_(value, 1 - decay)
        recent[kind].append(loss.item())
        if steps % 50 == 0:
            shown = {name: round(math.fsum(values[-100:]) / max(1, len(values[-100:])), 3) for name, values in recent.items()}
            speed = (seen - seen_before) / (time.monotonic() - began)
            print(f"{seen} examples, losses {shown}, {speed:.1f} a second, rate {rate:.1e}", flush=True)
        finished = bool(stopped) or seen >= options.examples
        if finished or time.monotonic() - saved > 60 * MINUTES_BETWEEN_SAVES:
            save()
            saved = time.monotonic()
        if finished:
            print(f"saved at {seen} examples", flush=True)
            return


if __name__ == "__main__":
    main()
