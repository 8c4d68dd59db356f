"""The files for operators name only what there is."""

from __future__ import annotations

import importlib.util
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


@pytest.fixture(scope="module")
def audit(project_dir):
    """The audit's module, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("audit", project_dir / "deploy" / "audit.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SOUND = {"name": "a", "version": "1", "vulns": []}
KNOWN = {"name": "b", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
SKIPPED = {"name": "c", "skip_reason": "Dependency not found on PyPI"}


@pytest.mark.parametrize(
    ("found", "code", "said"),
    [([SOUND, SKIPPED], 0, "1 of 2 packages"), ([SOUND, KNOWN], 1, "b 1: CVE-1, fixed in 2"),
     ([SKIPPED, SKIPPED], 0, "NOT DONE")],
)  # fmt: skip
def test_the_audit_says_what_it_could_look_up(audit, found, code, said):
    """A known vulnerability fails, and an audit that looked nothing up does not call itself done."""
    assert audit.verdict(found)[0] == code
    assert said in "\n".join(audit.verdict(found)[1])


def test_each_kind_of_figure_is_watched(project_dir):
    """Every metric of ours is on the dashboard or in an alert."""
    told = "".join((project_dir / "deploy" / name).read_text() for name in ("alerts.yaml", "grafana.json"))
    families = [family.name for family in REGISTRY.collect() if family.name.startswith("midstance")]
    assert [name for name in families if name not in told] == []
