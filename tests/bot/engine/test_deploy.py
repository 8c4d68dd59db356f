"""The files for operators name only what there is."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from prometheus_client import REGISTRY

import bot.metrics  # noqa: F401  # registers our metrics
from bot.config import Settings
from bot.slim import NOT_OURS


@pytest.fixture(scope="module")
def names():
    """Every name of a series that our processes can show."""
    families = [family for family in REGISTRY.collect() if family.name.startswith("midstance")]
    endings = ("", "_total", "_bucket", "_sum", "_count")
    return {family.name + ending for family in families for ending in endings}


def test_alert_rules_ask_for_metrics_that_exist(project_dir, names):
    """Each alert's expression names only metrics of ours."""
    rules = yaml.safe_load((project_dir / "deploy" / "alerts.yaml").read_text())["groups"][0]["rules"]
    for rule in rules:
        assert set(re.findall(r"midstance_\w+", rule["expr"])) <= names, rule["alert"]


def test_the_dashboard_shows_metrics_that_exist(project_dir, names):
    """Each panel of the dashboard names only metrics of ours."""
    board = json.loads((project_dir / "deploy" / "grafana.json").read_text())
    for panel in board["panels"]:
        for target in panel["targets"]:
            assert set(re.findall(r"midstance_\w+", target["expr"])) <= names, panel["title"]


def test_the_compose_file_sets_settings_that_exist(project_dir):
    """Each MIDSTANCE_ variable of the compose file is a setting."""
    text = (project_dir / "deploy" / "compose.yaml").read_text()
    given = {name.lower() for name in re.findall(r"^    MIDSTANCE_(\w+):", text, re.M)}
    assert given
    assert given <= set(Settings.model_fields)


def test_what_is_never_loaded_is_nothing_that_we_ship(project_dir):
    """No package that the bot refuses to load is among its own requirements."""
    lock = (project_dir / "requirements.lock").read_text()
    shipped = set(re.findall(r"^([A-Za-z0-9_.-]+)==", lock, re.M))
    assert not {name.replace("_", "-") for name in NOT_OURS} & shipped
