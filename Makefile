# One word per job. Everything runs in .venv, which the first target that needs it makes from the lock.
PYTHON ?= python3.11
UV_VERSION := 0.13.8
BIN := .venv/bin
ARGS ?=

.PHONY: demo run test lint types imports check audit accuracy questions leanings bench screenshots lock clean

.venv/ready: requirements-dev.lock
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is needed: install it, or say make PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	VIRTUAL_ENV=.venv $(BIN)/uv pip sync --quiet --require-hashes requirements-dev.lock
	@touch $@

demo: .venv/ready  ## the bot against its own simulator, with a chat page; ARGS=--script plays a conversation
	$(BIN)/python -m bot demo $(ARGS)

run: .venv/ready  ## the real bot; needs MIDSTANCE_TELEGRAM_TOKEN
	$(BIN)/python -m bot run

test: .venv/ready  ## every test
	$(BIN)/python -m pytest $(ARGS)

lint: .venv/ready
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: .venv/ready
	$(BIN)/mypy

imports: .venv/ready
	$(BIN)/lint-imports

check: lint types imports

audit: .venv/ready  ## known vulnerabilities in what we ship
	$(BIN)/python deploy/audit.py

accuracy: .venv/ready  ## how good the numbers are, written to docs/accuracy.md
	$(BIN)/python -m benchmarks.accuracy $(ARGS)

questions: .venv/ready  ## how good the answers are
	$(BIN)/python -m benchmarks.questions $(ARGS)

leanings: .venv/ready  ## learn again what single words say about a question's topic
	$(BIN)/python -m benchmarks.leanings

bench: .venv/ready  ## how fast it is, written to docs/performance.md
	$(BIN)/python -m benchmarks.bench $(ARGS)

screenshots: .venv/ready  ## the pictures of the README, from the chat page in a real browser
	$(BIN)/python -m benchmarks.screenshots $(ARGS)

lock: .venv/ready  ## resolve again
	$(BIN)/uv pip compile pyproject.toml --python-version 3.11 --generate-hashes --no-header -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group dev -c requirements.lock --python-version 3.11 --generate-hashes --no-header -q -o requirements-dev.lock

clean:
	rm -rf .venv out demo-out .mypy_cache .ruff_cache .pytest_cache .hypothesis
