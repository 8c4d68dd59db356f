"""Figures: each family once, the worker's among them."""

from __future__ import annotations

import json
import os
import time

from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import FRESH_S, exposition, hand_over


def shown(path):
    """The families that are shown, by name, with the labels of their samples."""
    families = list(text_string_to_metric_families(exposition(path).decode()))
    assert len({family.name for family in families}) == len(families)
    return {family.name: [sample.labels for sample in family.samples] for family in families}


def test_what_a_worker_hands_over_is_shown_as_the_workers(tmp_path):
    """A family that both processes have is shown once, with both samples."""
    path = tmp_path / "figures"
    hand_over(path)
    labels = shown(path)["process_resident_memory_bytes"]
    assert labels == [{}, {"process": "worker"}]


def test_figures_that_are_nought_are_not_handed_over(tmp_path):
    """What never happened in the worker does not fill the page."""
    hand_over(tmp_path / "figures")
    families = json.loads((tmp_path / "figures").read_text())
    assert all(any(value for _, _, value in samples) for *_, samples in families)


def test_a_worker_that_is_gone_is_not_shown(tmp_path):
    """Old figures are left out, and so are those that were never written."""
    path = tmp_path / "figures"
    assert {"process": "worker"} not in shown(path)["process_resident_memory_bytes"]
    hand_over(path)
    old = time.time() - FRESH_S - 1
    os.utime(path, (old, old))
    assert {"process": "worker"} not in shown(path)["process_resident_memory_bytes"]


def test_a_full_disk_costs_only_the_figures(tmp_path):
    """When the file cannot be written the worker goes on."""
    hand_over(tmp_path / "no such folder" / "figures")
