"""What the peers' scripts share: the checks to make, and how results are told."""

import json
import sys

FILE = sys.argv[1]
with open(sys.argv[2]) as spec:
    SPEC = json.load(spec)
COLUMNS, CHECKS = SPEC["columns"], SPEC["checks"]
PARQUET = FILE.endswith(".parquet")


def key(check):
    return f"{check['kind']}:{check['column']}"


def of(column):
    return [check for check in CHECKS if check["column"] == column]


def tell(results):
    """results: check -> holds, or -> number of rows (None: not told) on which it does not"""
    print(json.dumps({k: v if isinstance(v, dict) else {"holds": v == 0, "count": v} for k, v in results.items()}))
