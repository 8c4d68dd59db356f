from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import yaml

from analysis.mannequin.body import lowest
from analysis.teaching import draw_picture, picture_ids
from analysis.teaching.__main__ import main
from analysis.teaching.scenes import panel, panels, scenes

LARGEST_BYTES = 60_000


@pytest.mark.parametrize("picture", picture_ids())
def test_shipped_picture_is_the_drawn_one(picture: str, project_dir: Path) -> None:
    """The committed picture is small and shows what the command draws (its palette rounds colours)."""
    path = project_dir / "bot" / "content" / "pictures" / f"{picture}.png"
    assert path.stat().st_size < LARGEST_BYTES
    shipped = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    drawn = draw_picture(picture)
    assert shipped.shape == drawn.shape
    assert np.abs(shipped.astype(int) - drawn).mean() < 3.0


def test_no_other_pictures_are_shipped(project_dir: Path) -> None:
    """The bot ships exactly the pictures that the command draws."""
    shipped = {path.stem for path in (project_dir / "bot" / "content" / "pictures").glob("*.png")}
    assert shipped == set(picture_ids())


def test_every_drill_has_its_picture(project_dir: Path) -> None:
    """Each drill is drawn, with the panels that the drill names, in its order."""
    drills = yaml.safe_load(
        (project_dir / "knowledge" / "content" / "drills.yaml").read_text(encoding="utf-8")
    )
    assert {d["id"]: d["pictures"] for d in drills}.items() <= scenes()["pictures"].items()


def test_every_panel_is_used() -> None:
    """No panel is described that no picture shows."""
    used = {name for names in scenes()["pictures"].values() for name in names}
    assert used == set(scenes()["panels"])


@pytest.mark.parametrize("picture", picture_ids())
def test_figures_stand_on_the_ground(picture: str) -> None:
    """The lowest sole of each figure is on the ground."""
    for scene in panels(picture):
        if scene.points is not None:
            assert lowest(scene.points[None])[0] == pytest.approx(0.0, abs=1e-6)


def test_unknown_joint_angle_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt joint angle in the scenes is reported by its name."""
    monkeypatch.setitem(scenes()["panels"], "bad", {"posture": {"left_nee": 3}})
    with pytest.raises(KeyError, match="left_nee"):
        panel("bad")


def test_command_draws_one_picture(tmp_path: Path) -> None:
    """The command draws the named picture into the folder."""
    assert main(["--out", str(tmp_path), "good"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["good.png"]


def test_command_names_an_unknown_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown id ends with exit code 2 and its name."""
    with pytest.raises(SystemExit) as stop:
        main(["--out", str(tmp_path), "nonsense"])
    assert stop.value.code == 2
    assert "nonsense" in capsys.readouterr().err
