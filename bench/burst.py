# Purpose: one burst of the daemon, from its start until it is idle: wall and CPU time, peak memory, and what was made, as JSON.
#
#   burst.py PLANNEDCARE CONNINFO REPORTS OUTPUT [WORKERS]
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

PATIENCE = 1800


def configuration(folder, conninfo, reports, output, workers):
    path = pathlib.Path(folder, "plannedcare.yaml")
    path.write_text(
        f'source: {{connection: "{conninfo}", poll_interval: 24h}}\n'
        f"reports: {reports}\noutput: {output}\nrender_workers: {workers}\n"
    )
    return path


def wait_until_idle(listener, process):
    """What the daemon said last; it says `idle` or `degraded` when there is nothing more to do."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            said = listener.recv(4096).decode()
        except TimeoutError:
            if process.poll() is not None:
                sys.exit(f"the daemon ended with {process.returncode}")
            continue
        for status in ("STATUS=idle", "STATUS=degraded"):
            if said.startswith(status):
                return said
    sys.exit("the burst took too long")


def run(plannedcare, conninfo, reports, output, workers=0):
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(folder + "/notify")
        listener.settimeout(1)
        config = configuration(folder, conninfo, reports, output, workers)
        environment = os.environ | {"NOTIFY_SOCKET": folder + "/notify", "MALLOC_ARENA_MAX": "2"}
        begin = time.monotonic()
        process = subprocess.Popen(
            [plannedcare, "daemon", "--config", config], env=environment, stderr=open(folder + "/log", "w")
        )
        said = wait_until_idle(listener, process)
        seconds = time.monotonic() - begin
        process.send_signal(signal.SIGTERM)
        _, status, used = os.wait4(process.pid, 0)
        if said.startswith("STATUS=degraded") or status != 0:
            sys.exit(f"{said}\n{pathlib.Path(folder, 'log').read_text()[-4000:]}")
    return {"seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "peak_kib": used.ru_maxrss}


def made(output):
    """How many of each kind of file there are, with their bytes, and how many pages."""
    files = [path for path in pathlib.Path(output).rglob("*") if path.is_file()]
    documents = [path for path in files if path.suffix == ".pdf"]
    pages = 0
    for path in documents:
        pages += int(subprocess.run(["qpdf", "--show-npages", path], check=True, capture_output=True).stdout)
    counts = {kind: sum(path.suffix == f".{kind}" for path in files) for kind in ("pdf", "png", "csv", "zip")}
    return {"pages": pages, "files": len(files), "bytes": sum(path.stat().st_size for path in files)} | counts


def main():
    plannedcare, conninfo, reports, output, *workers = sys.argv[1:]
    result = run(plannedcare, conninfo, reports, output, *workers)
    print(json.dumps(result | made(output)))


main()
