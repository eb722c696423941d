"""usage.py FILE PROGRAM WORD …: runs the program and leaves what it and all its children took in FILE."""

import json
import resource
import subprocess
import sys
import time

start = time.monotonic()
exit_code = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL).returncode
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    # Linux counts ru_maxrss in KiB; it is the largest single process
    json.dump({"exit": exit_code, "wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss * 1024}, file)
