"""soda_scan.py FILE SPEC: the checks as one scan of SodaCL on DuckDB; CSV is loaded first, Parquet is a view."""

import json

import duckdb
from common import CHECKS, FILE, PARQUET, key, tell
from soda.scan import Scan

TYPES = {"timestamp": "timestamp without time zone"}


def lines(check):
    """Names in JSON: YAML would take a colon for its own."""
    kind, column, name = check["kind"], check["column"], f"      name: {json.dumps(key(check))}"
    if kind == "not_null" and check["limit"] > 0:
        return [f"  - missing_percent({column}) <= {check['limit']}:", name]
    if kind == "not_null":
        return [f"  - missing_count({column}) = 0:", name]
    if kind == "range" and isinstance(check["min"], str):
        outside = f"{column} < date '{check['min']}' or {column} > date '{check['max']}'"
        return ["  - failed rows:", name, f"      fail condition: {outside}"]
    if kind == "unique":
        return [f"  - duplicate_count({column}) = 0:", name]
    if kind == "order":
        return ["  - failed rows:", name, f"      fail condition: {column} > {check['before']}"]
    valid = {
        "range": lambda: {"valid min": check["min"], "valid max": check["max"]},
        "set": lambda: {"valid values": check["values"]},
        "regex": lambda: {"valid regex": check["pattern"]},
        "length": lambda: {"valid min length": check["min"], "valid max length": check["max"]},
    }[kind]()
    return [f"  - invalid_count({column}) = 0:", name] + [f"      {word}: {json.dumps(v)}" for word, v in valid.items()]


# the reader of CSV guesses types of its own, which says nothing about the data: not asked there
types = [check for check in CHECKS if check["kind"] == "type" and PARQUET]
text = ["checks for bench:"] + [line for check in CHECKS if check["kind"] != "type" for line in lines(check)]
if types:
    text += ["  - schema:", "      fail:", "        when wrong column type:"]
    text += [f"          {check['column']}: {TYPES.get(check['type'], check['type'])}" for check in types]

connection = duckdb.connect()
connection.execute(
    f"create view bench as from read_parquet('{FILE}')" if PARQUET else f"create table bench as from read_csv_auto('{FILE}')"
)
scan = Scan()
scan.disable_telemetry()
scan.add_duckdb_connection(connection)
scan.set_data_source_name("duckdb")
scan.add_sodacl_yaml_str("\n".join(text))
scan.execute()
scan.assert_no_error_logs()
results = {}
for check in scan.get_scan_results()["checks"]:
    value = (check.get("diagnostics") or {}).get("value")
    if check["name"] in map(key, CHECKS):
        # of a limit in percent the count is not told
        share = check["name"].startswith("not_null") and check["outcome"] == "pass" and value != 0
        results[check["name"]] = {"holds": True} if share else int(value)
    else:
        results |= {key(one): {"holds": check["outcome"] == "pass"} for one in types}
tell(results)
