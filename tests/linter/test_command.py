"""The command line: verdicts, exit codes, and clear sentences for what cannot be linted."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from composer.linter.__main__ import main
from composer.linter.evaluate import main as evaluate
from tests.linter.learning import corpus

ROOT = Path(__file__).parents[2]
DEFAULT = "I'd like to add you to my professional network on LinkedIn."
PERSONAL = (
    "Good talking at PGConf. You asked about torn writes: our trace is ready, shall I send it?"
)


@pytest.fixture
def stdin(monkeypatch):
    def feed(data):
        stream = io.TextIOWrapper(io.BytesIO(data))
        monkeypatch.setattr(sys, "stdin", stream)

    return feed


def test_default_text_on_standard_input_is_boilerplate_and_exits_1():
    done = subprocess.run(
        [sys.executable, "-m", "composer.linter"],
        input=DEFAULT.encode(),
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"boilerplate")


def test_personal_text_exits_0(stdin, capsys):
    stdin(PERSONAL.encode())
    assert main([]) == 0
    assert capsys.readouterr().out.startswith("personal")


def test_json_holds_the_report(stdin, capsys):
    stdin(DEFAULT.encode())
    assert main(["--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "boilerplate"


def test_several_files_exit_1_if_any_is_boilerplate(tmp_path, capsys):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(PERSONAL, "utf-8")
    bad.write_text(DEFAULT, "utf-8")
    assert main([str(good), str(bad)]) == 1
    assert main([str(good)]) == 0
    assert "bad.txt: boilerplate" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no text"),
        (b" \n\n", "no text"),
        (b"a\x00b", "NUL"),
        (b"\xff\xfe", "not UTF-8"),
        (b"x" * 200_000, "200000 characters"),
    ],
)
def test_what_cannot_be_linted_is_said_and_exits_2(stdin, capsys, data, sentence):
    stdin(data)
    assert main([]) == 2
    captured = capsys.readouterr()
    assert sentence in captured.err
    assert not captured.out


def test_a_missing_file_is_said_and_exits_2(tmp_path, capsys):
    good = tmp_path / "good.txt"
    good.write_text(PERSONAL, "utf-8")
    assert main([str(tmp_path / "none.txt"), str(good)]) == 2
    captured = capsys.readouterr()
    assert "none.txt" in captured.err
    assert captured.out.startswith(f"{good}: personal")


def test_ten_thousand_characters_are_linted(stdin, capsys):
    stdin(("We help teams. " * 667).encode())
    assert main([]) == 1
    assert capsys.readouterr().out


def test_bad_usage_exits_2(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--format", "xml"])
    assert stopped.value.code == 2


def test_jsonl_answers_every_line_in_order_and_goes_on_after_a_bad_one(stdin, capsys):
    lines = [
        json.dumps({"id": "a", "text": PERSONAL, "recipient": {"name": "Noor"}}),
        "not json",
        json.dumps({"id": "b"}),
        json.dumps({"id": "c", "text": "x\x00"}),
        json.dumps([1]),
        json.dumps({"id": "d", "text": DEFAULT}),
        json.dumps({"id": "e", "text": "Thanks! How do we know each other?", "kind": "reply"}),
        '{"id": "f", "text": "\\ud800 lone surrogate"}',
    ]
    stdin("\n".join(lines).encode() + b'\n{"id": "g", "text": "\xff"}\n')
    assert main(["--jsonl"]) == 1
    out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [item["id"] for item in out] == ["a", None, "b", "c", None, "d", "e", "f", None]
    assert [item.get("verdict", "error") for item in out] == [
        "personal",
        "error",
        "error",
        "error",
        "error",
        "boilerplate",
        None,
        out[7]["verdict"],
        "error",
    ]
    assert all(item["error"] for item in out if "verdict" not in item)


@pytest.fixture
def labeled(tmp_path):
    """A file of messages of three languages, some of them templates."""
    path = tmp_path / "labeled.jsonl"
    items = [m for m in corpus.lines("kept") if m["lang"] in {"en", "de", "fr"}]
    path.write_text("".join(json.dumps(item) + "\n" for item in items), "utf-8")
    return str(path)


def test_evaluation_measures_labeled_messages(labeled, capsys):
    assert evaluate([labeled, "--json", "--rounds", "20"]) == 0
    found = json.loads(capsys.readouterr().out)
    groups = found["groups"]
    assert groups["all"]["messages"] == sum(map(sum, groups["all"]["confusion"]))
    assert {"English", "others", "de", "de filled", "de templates", "all filled"} <= set(groups)
    filled, templates = groups["all filled"]["messages"], groups["all templates"]["messages"]
    assert filled + templates == groups["all"]["messages"]
    for name in ("kappa", "auroc", "alarms_per_personal", "calibration_error"):
        assert isinstance(groups["all"][name], float)
    assert sum(part["messages"] for part in found["calibration"]) == groups["all"]["messages"]
    assert found["worst"]


def test_evaluation_prints_a_table(labeled, capsys):
    assert evaluate([labeled, "--rounds", "20"]) == 0
    shown = capsys.readouterr().out
    for word in ("kappa", "AUROC", "others filled", "alarms", "Worst", "Confusion"):
        assert word in shown


def test_evaluation_refuses_unknown_labels(tmp_path, capsys):
    path = tmp_path / "bad.jsonl"
    path.write_text('{"text": "a", "label": "nice"}\n', "utf-8")
    assert evaluate([str(path)]) == 2
    assert "Line 1" in capsys.readouterr().err
