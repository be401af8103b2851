"""Trains one forest a fold and the one that ships, from the files that export.ts wrote.

usage: train.py FOLDER [--folds-only]

Reads meta.json, rows.f32, label.f32, weight.f32 and tokens-K.f32 in FOLDER; writes fold-K.txt (trained without fold K),
all.txt (trained on everything; it ships), oof.f32 (the probability of each row by the forest that has not seen its
site) and check.json (random rows with the shipped forest's own predictions, for the test of the TypeScript inference).
"""

import json
import multiprocessing
import os
import sys

import lightgbm as lgb
import numpy as np

FOLDER = sys.argv[1]
with open(os.path.join(FOLDER, "meta.json"), encoding="utf-8") as file:
    META = json.load(file)


def column(name: str, dtype=np.float32) -> np.ndarray:
    return np.fromfile(os.path.join(FOLDER, name), dtype=dtype)


def rows() -> np.ndarray:
    return column("rows.f32").reshape(-1, len(META["features"]))


def folds() -> np.ndarray:
    return np.repeat(
        [page["fold"] for page in META["pages"]],
        [page["blocks"] for page in META["pages"]],
    )


def thinned() -> np.ndarray:
    """Weights with most of the light rows at 0 and the rest of them heavier, so that the sums stay true."""
    weight, floor = column("weight.f32"), META["thin"]
    if floor == 0:
        return weight
    drawn = np.random.default_rng(META["lightgbm"]["seed"]).random(len(weight)) * floor < weight
    return np.where(drawn & (weight > 0), np.maximum(weight, floor), 0).astype(np.float32)


def fit(x: np.ndarray, used: np.ndarray) -> lgb.Booster:
    label, weight = column("label.f32"), thinned()
    used = used & (weight > 0)
    data = lgb.Dataset(
        x[used],
        label=label[used],
        weight=weight[used],
        feature_name=META["features"],
        params=META["lightgbm"],
    )
    return lgb.train(META["lightgbm"], data, num_boost_round=META["trees"])


def save(model: lgb.Booster, name: str) -> None:
    model.save_model(os.path.join(FOLDER, name), importance_type="gain")


def train_fold(fold: int) -> np.ndarray:
    """Gives the out-of-fold probabilities of the fold's rows."""
    x, row_fold = rows(), folds()
    held_out = row_fold == fold
    tokens = META["tokenColumns"]
    if tokens:
        # Training rows see token tables that know neither their own fold nor the held-out one.
        seen = np.flatnonzero(~held_out)
        x[np.ix_(seen, tokens)] = column(f"tokens-{fold}.f32").reshape(-1, len(tokens))
    model = fit(x, ~held_out)
    save(model, f"fold-{fold}.txt")
    return model.predict(x[held_out], num_threads=1).astype(np.float32)


def train_shipped() -> None:
    x = rows()
    model = fit(x, np.ones(len(x), dtype=bool))
    save(model, "all.txt")
    chosen = np.random.default_rng(1).choice(len(x), size=min(24, len(x)), replace=False)
    check = {
        "features": META["features"],
        # The shortest decimals that read back as the same 32-bit floats.
        "rows": [[float(str(value)) for value in row] for row in x[chosen]],
        "predictions": [float(value) for value in model.predict(x[chosen], num_threads=1)],
    }
    with open(os.path.join(FOLDER, "check.json"), "w", encoding="utf-8") as file:
        json.dump(check, file)
        file.write("\n")


def run(job: int):
    return train_shipped() if job < 0 else train_fold(job)


def main() -> None:
    row_fold = folds()
    oof = np.zeros(len(row_fold), dtype=np.float32)
    jobs = list(range(META["folds"])) + ([] if "--folds-only" in sys.argv else [-1])
    with multiprocessing.get_context("spawn").Pool(min(2, os.cpu_count() or 1)) as pool:
        for job, found in zip(jobs, pool.imap(run, jobs, chunksize=1)):
            if found is not None:
                oof[row_fold == job] = found
    oof.tofile(os.path.join(FOLDER, "oof.f32"))


if __name__ == "__main__":
    main()
