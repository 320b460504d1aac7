#!/usr/bin/env python3
"""Let an encoder teach: `python tools/teach_claims.py ENCODER claims.jsonl others.txt taught.jsonl`.

Trains the upper layers of a sentence encoder (a folder with MiniLM, Apache-2.0, as transformers reads it) on the labelled sentences, once
for each fold of whole debates, which it does not see. Writes what it makes of these sentences and of others without labels (one a line), in
log odds, one {"text", "scores"} a line: a score for each fold; and beside it, in taught.npz, the numbers by which the encoder knows each word.
`tools/train_claims.py` learns from both. Needs torch and transformers, which are no dependencies of the package; half an hour of one core.
Other machines round otherwise, so the last digits differ.

With `--keep FOLDER` the trained layers of each fold and what they made of each sentence stay there: a run that was cut short goes on where it
was, and one with more sentences judges only those that are new.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
import torch
from sklearn.model_selection import GroupKFold
from torch import Tensor, nn
from train_claims import FOLDS, Data, read_data
from transformers import AutoModel, AutoTokenizer, PreTrainedModel

from provenance.analysis.claims.words import read_word, tokens_of

FROZEN = 3
"""The lower layers, which stay as they are, so that each sentence passes through them once."""
EPOCHS, BATCH, RATE, RATE_OF_HEAD, WARM_UP = 2, 32, 1.5e-4, 1e-3, 0.1
MOST_TOKENS = 72
"""Pieces of words of a sentence that the teacher reads, at most."""
NARROW = torch.bfloat16
_NEGATIVE = -1e4
NUMBERS = 192
"""Numbers that are kept of the 384 for a word; 64 are nearly as good."""
OFTEN = 4
"""Sentences that hold a word which is in no vocabulary of the encoder."""


class Padded(NamedTuple):
    """Sentences of about one length."""

    states: Tensor
    mask: Tensor


class Lower(nn.Module):
    """The embeddings and the layers that stay as they are."""

    def __init__(self, encoder: PreTrainedModel) -> None:
        super().__init__()
        self.embeddings, self.layers = encoder.embeddings, encoder.encoder.layer[:FROZEN]

    def forward(self, tokens: Tensor, mask: Tensor) -> Tensor:
        """The states of each token."""
        return through(self.layers, self.embeddings(tokens), mask)


class Upper(nn.Module):
    """The layers that are trained, and a linear one over the mean and the first of what they make."""

    def __init__(self, encoder: PreTrainedModel) -> None:
        super().__init__()
        self.layers = copy.deepcopy(encoder.encoder.layer[FROZEN:])
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(2 * encoder.config.hidden_size, 1)

    def forward(self, padded: Padded) -> Tensor:
        """Log odds of each sentence."""
        states, kept = through(self.layers, padded.states, padded.mask).float(), padded.mask[:, :, None]
        mean = (states * kept).sum(1) / kept.sum(1)
        return self.head(self.drop(torch.cat([mean, states[:, 0]], 1)))[:, 0]


def through(layers: Sequence[nn.Module], states: Tensor, mask: Tensor) -> Tensor:
    """Send states through layers; what only fills up is not looked at."""
    bias = (1 - mask[:, None, None, :]) * _NEGATIVE
    for layer in layers:
        made = layer(states, bias)
        states = made[0] if isinstance(made, tuple) else made
    return states


def by_length(lengths: Sequence[int], chosen: Sequence[int], size: int) -> Iterator[list[int]]:
    """Batches of sentences of about one length."""
    ordered = sorted(chosen, key=lengths.__getitem__)
    for start in range(0, len(ordered), size):
        yield ordered[start : start + size]


def encode(folder: Path, encoder: PreTrainedModel, texts: Sequence[str]) -> list[Tensor]:
    """What the lower layers make of each sentence."""
    tokenizer, lower = AutoTokenizer.from_pretrained(folder), Lower(encoder).eval()
    tokens = [tokenizer(text, truncation=True, max_length=MOST_TOKENS)["input_ids"] for text in texts]
    states = [torch.empty(0)] * len(texts)
    for batch in by_length([len(row) for row in tokens], range(len(texts)), 2 * BATCH):
        longest = max(len(tokens[index]) for index in batch)
        padded = torch.tensor([tokens[index] + [0] * (longest - len(tokens[index])) for index in batch])
        mask = torch.tensor([[1.0] * len(tokens[index]) + [0.0] * (longest - len(tokens[index])) for index in batch])
        with torch.no_grad(), torch.autocast("cpu", NARROW):
            made = lower(padded, mask).to(NARROW)
        for row, index in enumerate(batch):
            states[index] = made[row, : len(tokens[index])].clone()
    return states


def pad(states: Sequence[Tensor], batch: Sequence[int]) -> Padded:
    """The states of some sentences, filled up to the longest."""
    rows = [states[index].float() for index in batch]
    mask = [torch.ones(len(row)) for row in rows]
    return Padded(nn.utils.rnn.pad_sequence(rows, True), nn.utils.rnn.pad_sequence(mask, True))  # noqa: FBT003


def train(upper: Upper, states: Sequence[Tensor], labels: np.ndarray, chosen: list[int]) -> None:
    """Train on some sentences; the rate rises at first, then falls to nothing."""
    lengths = [len(row) for row in states]
    groups = [
        {"params": upper.layers.parameters(), "lr": RATE},
        {"params": upper.head.parameters(), "lr": RATE_OF_HEAD},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * (len(chosen) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / (WARM_UP * steps)) * max(0, (steps - step) / steps)
    )
    upper.train()
    for _ in range(EPOCHS):
        random.shuffle(chosen)
        parts = [chosen[start : start + 30 * BATCH] for start in range(0, len(chosen), 30 * BATCH)]
        batches = [batch for part in parts for batch in by_length(lengths, part, BATCH)]
        random.shuffle(batches)
        for batch in batches:
            with torch.autocast("cpu", NARROW):
                made = upper(pad(states, batch))
            wanted = torch.tensor(labels[batch], dtype=torch.float)
            loss = nn.functional.binary_cross_entropy_with_logits(made.float(), wanted)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
            optimizer.step()
            schedule.step()


def judge(upper: Upper, states: Sequence[Tensor]) -> np.ndarray:
    """What the encoder makes of sentences, in log odds."""
    upper.eval()
    scores = np.zeros(len(states))
    with torch.no_grad(), torch.autocast("cpu", NARROW):
        for batch in by_length([len(row) for row in states], range(len(states)), 2 * BATCH):
            scores[batch] = upper(pad(states, batch)).float().numpy()
    return scores


class Teacher:
    """The encoder with its layers of each fold."""

    def __init__(self, folder: Path, data: Data, keep: Path) -> None:
        self._folder, self._data, self._keep = folder, data, keep
        self._encoder = AutoModel.from_pretrained(folder).eval()
        self._states: dict[str, Tensor] = {}
        self._folds = [chosen.tolist() for chosen, _ in GroupKFold(FOLDS).split(data.texts, data.labels, data.debates)]

    def states_of(self, texts: Sequence[str]) -> list[Tensor]:
        """What the lower layers make of sentences, which is worked out once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._states]
        self._states |= zip(new, encode(self._folder, self._encoder, new), strict=True)
        return [self._states[text] for text in texts]

    def upper(self, fold: int) -> Upper:
        """The upper layers, trained without the debates of a fold."""
        path = self._keep / f"fold-{fold}.pt"
        torch.manual_seed(fold)
        random.seed(fold)
        upper = Upper(self._encoder)
        if path.exists():
            upper.load_state_dict(torch.load(path, weights_only=True))
        else:
            train(upper, self.states_of(self._data.texts), self._data.labels, list(self._folds[fold]))
            torch.save(upper.state_dict(), path)
        return upper

    def column(self, fold: int, texts: Sequence[str]) -> list[float]:
        """What the encoder that did not see a fold makes of sentences, in log odds."""
        path = self._keep / f"fold-{fold}.json"
        judged: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        new = [text for text in dict.fromkeys(texts) if text not in judged]
        if new:
            scores = judge(self.upper(fold), self.states_of(new)).tolist()
            judged |= zip(new, (round(score, 3) for score in scores), strict=True)
            path.write_text(json.dumps(judged), encoding="utf-8")
        return [judged[text] for text in texts]


def write_vectors(path: Path, folder: Path, texts: Sequence[str]) -> None:
    """The numbers that the encoder begins with for each word of its own and of the texts, turned so that the first ones tell the most."""
    tokenizer, encoder = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
    table = encoder.get_input_embeddings().weight.detach().numpy().astype(float)
    seen = Counter(word for text in texts for word in {read_word(token).text for token in tokens_of(text)})
    often = {word for word, count in seen.items() if count >= OFTEN}
    words = sorted(word for word in often.union(tokenizer.get_vocab()) if word.isascii() and word.isalpha())
    parts = tokenizer(words, add_special_tokens=False)["input_ids"]
    numbers = np.array([table[part].mean(axis=0) for part in parts])
    numbers -= numbers.mean(axis=0)
    numbers /= np.linalg.norm(numbers, axis=1, keepdims=True)
    numbers -= numbers.mean(axis=0)
    turned = numbers @ np.linalg.eigh(numbers.T @ numbers)[1][:, : -NUMBERS - 1 : -1]
    np.savez(path, words=np.array(words), vectors=(turned / turned.std(axis=0).mean()).astype(np.float32))


def main() -> None:
    """Train an encoder for each fold, write what it makes of all sentences."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "data", "others", "target"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--keep", type=Path, help="where what was trained and judged stays; without it, nowhere")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    data = read_data(arguments.data)
    texts = data.texts + arguments.others.read_text(encoding="utf-8").splitlines()
    with TemporaryDirectory() as passing:
        keep = arguments.keep or Path(passing)
        keep.mkdir(parents=True, exist_ok=True)
        teacher = Teacher(arguments.encoder, data, keep)
        columns = [teacher.column(fold, texts) for fold in range(FOLDS)]
    with arguments.target.open("w", encoding="utf-8") as file:
        for text, *scores in zip(texts, *columns, strict=True):
            file.write(json.dumps({"text": text, "scores": scores}) + "\n")
    write_vectors(arguments.target.with_suffix(".npz"), arguments.encoder, texts)


if __name__ == "__main__":
    main()
