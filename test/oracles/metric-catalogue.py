"""
Writes metric-catalogue.json: values of scikit-learn, or of NumPy where it has no function, on rows that metric-rows.ts makes in
the same way.
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics as m

warnings.simplefilter("error")
state = 20240229


def draw(below):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return (state >> 8) % below


def binary_row():
    truth = draw(10)
    score = [min(1000, max(0, truth * 60 + draw(460))) for _ in range(2)]
    return [1 if truth + draw(4) > 6 else 0, score[0] / 1000, score[1] / 1000, 1 + draw(8) / 4]


def class_row():
    names = "abcd"
    truth = draw(10) % 4
    guess = [truth if draw(100) < right else draw(4) for right in (70, 75)]
    return [names[truth], names[guess[0]], names[guess[1]], 1 + draw(8) / 4]


def value_row():
    truth = 1 + draw(5000) / 100
    return [truth, truth * (0.5 + draw(100) / 100), truth * (0.6 + draw(90) / 100)]


def both(of, label, columns, **more):
    return [float(of(label, column, **more)) for column in columns]


out = {"tool": f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}", "binary": {}, "weighted": {}, "multiclass": {}, "regression": {}}

rows = [binary_row() for _ in range(400)]
y = np.array([r[0] for r in rows])
scores = [np.array([r[i] for r in rows]) for i in (1, 2)]
weight = np.array([r[3] for r in rows])
said = [(s >= 0.5).astype(int) for s in scores]
shares = {
    "accuracy": m.accuracy_score,
    "balanced_accuracy": m.balanced_accuracy_score,
    "precision": m.precision_score,
    "recall": m.recall_score,
    "f1": m.f1_score,
    "fbeta(beta=2)": lambda a, b, **more: m.fbeta_score(a, b, beta=2, **more),
    "fbeta(beta=0.5)": lambda a, b, **more: m.fbeta_score(a, b, beta=0.5, **more),
    "f1_macro": lambda a, b, **more: m.f1_score(a, b, average="macro", **more),
    "specificity": lambda a, b, **more: m.recall_score(a, b, pos_label=0, **more),
    "matthews_corrcoef": m.matthews_corrcoef,
    "cohen_kappa": m.cohen_kappa_score,
}
for name, of in shares.items():
    out["binary"][name] = both(of, y, said)
    out["weighted"][name] = both(of, y, said, sample_weight=weight)
out["binary"]["roc_auc"] = both(m.roc_auc_score, y, scores)
out["binary"]["log_loss"] = both(m.log_loss, y, [np.clip(s, 2**-52, 1 - 2**-52) for s in scores])
out["binary"]["brier"] = both(m.brier_score_loss, y, scores)
out["binary"]["average_precision"] = both(m.average_precision_score, y, scores)


def recall_at_precision(label, score, least):
    precision, recall, _ = m.precision_recall_curve(label, score)
    return max(recall[:-1][precision[:-1] >= least], default=np.nan)


out["binary"]["recall_at_precision(at=0.7)"] = both(recall_at_precision, y, scores, least=0.7)


def top(score, size):
    chosen = np.argsort(-score, kind="stable")[:size]
    least = score[chosen[-1]]
    above, tied = score > least, score == least
    return y[above].sum() + y[tied].mean() * (size - above.sum())


def binned(score, bins, power):
    at = np.minimum(bins - 1, np.floor(score * bins).astype(int))
    gaps = [(np.sum(at == b), abs(y[at == b].mean() - score[at == b].mean())) for b in np.unique(at)]
    if power is None:
        return max(gap for _, gap in gaps)
    return sum(n / len(y) * gap**power for n, gap in gaps) ** (1 / power)


out["binary"]["precision_at_k(k=50)"] = [float(top(s, 50) / 50) for s in scores]
out["binary"]["lift(at=0.1)"] = [float(top(s, 40) / 40 / y.mean()) for s in scores]
out["binary"]["ece"] = [float(binned(s, 15, 1)) for s in scores]
out["binary"]["ece(bins=10)"] = [float(binned(s, 10, 1)) for s in scores]
out["binary"]["ece_l2"] = [float(binned(s, 15, 2)) for s in scores]
out["binary"]["ece_max"] = [float(binned(s, 15, None)) for s in scores]

rows = [class_row() for _ in range(400)]
y = [r[0] for r in rows]
guesses = [[r[i] for r in rows] for i in (1, 2)]
for name in ("accuracy", "balanced_accuracy", "matthews_corrcoef", "cohen_kappa"):
    out["multiclass"][name] = both(shares[name], y, guesses)
for average in ("micro", "macro", "weighted"):
    out["multiclass"][f"precision_{average}"] = both(m.precision_score, y, guesses, average=average)
    out["multiclass"][f"recall_{average}"] = both(m.recall_score, y, guesses, average=average)
    out["multiclass"][f"f1_{average}"] = both(m.f1_score, y, guesses, average=average)
    out["multiclass"][f"fbeta_{average}(beta=2)"] = both(m.fbeta_score, y, guesses, average=average, beta=2)
for name in "abcd":
    out["multiclass"][f"precision(class={name})"] = both(m.precision_score, y, guesses, labels=[name], average="macro")
    out["multiclass"][f"recall(class={name})"] = both(m.recall_score, y, guesses, labels=[name], average="macro")
    out["multiclass"][f"f1(class={name})"] = both(m.f1_score, y, guesses, labels=[name], average="macro")

rows = [value_row() for _ in range(400)]
y = np.array([r[0] for r in rows])
values = [np.array([r[i] for r in rows]) for i in (1, 2)]
out["regression"] = {
    "rmse": both(m.root_mean_squared_error, y, values),
    "mse": both(m.mean_squared_error, y, values),
    "mae": both(m.mean_absolute_error, y, values),
    "medae": both(m.median_absolute_error, y, values),
    "mape": both(m.mean_absolute_percentage_error, y, values),
    "smape": both(lambda a, b: np.mean(2 * np.abs(a - b) / (np.abs(a) + np.abs(b))), y, values),
    "wape": both(lambda a, b: np.abs(a - b).sum() / np.abs(a).sum(), y, values),
    "r2": both(m.r2_score, y, values),
    "pinball(quantile=0.9)": both(m.mean_pinball_loss, y, values, alpha=0.9),
    "poisson_deviance": both(m.mean_poisson_deviance, y, values),
    "gamma_deviance": both(m.mean_gamma_deviance, y, values),
    **{
        f"tweedie_deviance(power={power})": both(m.mean_tweedie_deviance, y, values, power=power)
        for power in (-1, 0, 1, 1.5, 2, 3)
    },
}
Path(__file__).with_suffix(".json").write_text(json.dumps(out, indent=2) + "\n")
