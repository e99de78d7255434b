"""Writes the trained reader, and the base as the embedder, as int8 ONNX with their tokenizer.

    python export.py READER_DIR MODELS_DIR

Each export is run beside the full-precision weights on made-up pairs, and refused when it strays. Weights are int8 by
output channel, activations are scaled at run time (dynamic quantisation); the word table is int8 as well.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from transformers import AutoModel

from reader import base_folder, load_reader, load_tokenizer

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OPSET = 17
SAMPLE = [
    ("How many ships called at the port in May?", "Harbour. The port counted 1,204 calls in May, 3% more than a year before."),
    ("Who chairs the committee?", "The committee met on Tuesday. Its chair, Ana Lund, said that nothing had been decided."),
    ("when did the bridge open", "Nobody was hurt."),
]


class Embedder(torch.nn.Module):
    """Mean of the token states, of length 1: (batch, tokens) integers → (batch, 384)."""

    def __init__(self, encoder: torch.nn.Module):
        super().__init__()
        self.enc = encoder

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.enc(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        shown = attention_mask.unsqueeze(-1).to(states.dtype)
        return torch.nn.functional.normalize((states * shown).sum(1) / shown.sum(1), dim=-1)


def export(module: torch.nn.Module, tokenizer, outputs: dict[str, dict[int, str]], path: Path, furthest: float) -> None:
    """One module as int8 ONNX at `path`; ValueError when an output strays more than `furthest` on average."""
    sample = tokenizer([q for q, _ in SAMPLE], [p for _, p in SAMPLE], padding=True, return_tensors="pt")
    values = tuple(sample[name] for name in INPUTS)
    with tempfile.TemporaryDirectory() as folder:
        full, ready = Path(folder) / "full.onnx", Path(folder) / "ready.onnx"
        torch.onnx.export(
            module.eval(), values, str(full), input_names=INPUTS, output_names=list(outputs), opset_version=OPSET, dynamo=False,
            dynamic_axes={**{name: {0: "batch", 1: "tokens"} for name in INPUTS}, **outputs},
        )
        quant_pre_process(str(full), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(str(ready), str(path), weight_type=QuantType.QInt8, per_channel=True)
    with torch.no_grad():
        expected = module(*values)
    expected = expected if isinstance(expected, tuple) else (expected,)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    got = session.run(None, {name: sample[name].numpy() for name in INPUTS})
    for name, one, other in zip(outputs, expected, got):
        strayed = float(np.abs(np.clip(one.numpy(), -50, 50) - np.clip(other, -50, 50)).mean())
        print(f"{path.name} {name}: strays {strayed:.4f} on average")
        if strayed > furthest:
            raise ValueError(f"{path.name}: {name} strays {strayed:.4f} from the trained weights, more than {furthest}")
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def write_manifest(folder: Path) -> None:
    """The size and SHA-256 of each file, by which the bot tells a damaged or foreign one before it runs it."""
    marks = {
        path.name: {"bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in sorted([*folder.glob("*.onnx"), *folder.glob("tokenizer*.json")])
    }
    (folder / "manifest.json").write_text(json.dumps(marks, indent=2) + "\n")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("reader", type=Path)
    arguments.add_argument("models", type=Path)
    arguments.add_argument("--only", choices=("reader", "embedder"))
    options = arguments.parse_args()
    options.models.mkdir(parents=True, exist_ok=True)
    base = base_folder()
    tokenizer = load_tokenizer(base)
    if options.only != "embedder":
        both, alone = {0: "batch", 1: "tokens"}, {0: "batch"}
        export(load_reader(options.reader, "eager"), tokenizer,
               {"start": both, "end": both, "has": alone, "claim": alone}, options.models / "reader.onnx", 0.6)
    if options.only != "reader":
        encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        export(Embedder(encoder), tokenizer, {"vector": {0: "batch"}}, options.models / "embedder.onnx", 0.02)
    shutil.copy(base / "tokenizer.json", options.models / "tokenizer.json")
    tokenizer_config = json.loads((base / "tokenizer_config.json").read_text())
    (options.models / "tokenizer_config.json").write_text(json.dumps(tokenizer_config, indent=2) + "\n")
    write_manifest(options.models)


if __name__ == "__main__":
    main()
