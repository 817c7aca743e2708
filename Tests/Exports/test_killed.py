"""An export killed at any moment leaves whole files or none, and the list of deliveries is true."""

import contextlib
import json
import os
import random
import signal
import time

import hostile
import pytest
import yaml
from program import ON, ROOT

ACTIVITIES = 2_000
KILLS = 15
ENDS = (".json", ".json.manifest.json", ".json.manifest.sig")


@pytest.fixture(scope="module")
def big(art30):
    """A register whose export takes seconds: the example with an activity copied over and over."""
    register = yaml.load((ROOT / "seeds/example.yaml").read_text(), hostile.Plain)
    activity = register["activity"]["customer-orders"]
    copies = {f"copy-{n}": activity | {"name": f"Copy {n}"} for n in range(ACTIVITIES)}
    register |= {"register": "big", "activity": register["activity"] | copies}
    file = art30.folder / "big.json"
    file.write_text(json.dumps(register))
    art30("apply", file)
    return "big"


def recorded(art30, register):
    """Names of the deliveries the register knows of."""
    listed = json.loads(art30("deliveries", "--register", register, "--format", "json"))
    return {row["delivery"] for row in listed["deliveries"]}


def wait_for_a_name(process, folder, before):
    """Until the first of a delivery's files has its name: the others and the record still lack."""
    while process.poll() is None and set(os.listdir(folder)) == before:
        pass


def test_nothing_partial_is_left(art30, big):
    folder = art30.folder / "killed"
    folder.mkdir()
    command = ["export", "authority", "--register", big, "--book", "controller", "--on", ON]
    command += ["--format", "json", "--force", "--output", folder]

    began = time.monotonic()
    art30(*command)
    whole = time.monotonic() - began
    moments = random.Random(30)
    outcomes = []
    for kill in range(KILLS):
        before = set(os.listdir(folder))
        process = art30.start(*command)
        if kill % 3 == 0:
            wait_for_a_name(process, folder, before)
        else:
            time.sleep(whole * moments.uniform(0, 1.1))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        outcomes.append(process.returncode)

        # Hidden files count too. A manifest may have come before its file, never half of it.
        files = set(os.listdir(folder))
        known = recorded(art30, big)
        assert {f"{delivery}{end}" for delivery in known for end in ENDS} <= files
        whole_ones = {name for name in files if name.endswith(ENDS)}
        assert files == whole_ones
        for name in files:
            assert (folder / name).stat().st_size > 0
            if ".manifest." not in name:
                art30("verify", folder / name)
            elif name.endswith(".json"):
                json.loads((folder / name).read_text())
    # Killed before its end at least once, or this has tried nothing.
    assert outcomes.count(-signal.SIGKILL) > KILLS / 2
    # And the next one works.
    count = len(recorded(art30, big))
    art30(*command)
    assert len(recorded(art30, big)) == count + 1
