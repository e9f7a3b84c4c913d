# `make help` tells what there is. Everything made here lives in .venv, docs and site.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
DENO := $(VENV)/bin/deno
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r
export DENO_DIR := $(CURDIR)/$(VENV)/deno
# pip trusts the certificates of the machine it runs on; deno only when told to.
export DENO_TLS_CA_STORE ?= mozilla,system

.DEFAULT_GOAL := help
.PHONY: help serve build pack test lint check fuzz mutate bench format lock

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /  make \1\t/p' Makefile | expand -t 16

serve: $(VENV)/site ## the site on http://localhost:8000, rebuilt at every save
	$(PY) build.py serve

build: $(VENV)/site ## the site to publish, in site/ (its address: SITE_URL=https://… make build)
	$(PY) build.py build

pack: $(VENV)/site ## the built site packed, for nginx or Caddy: publisher/hosts/
	$(PY) build.py pack

check: $(VENV)/site ## content/ only, in a second: each mistake with its file and line
	$(PY) build.py check

test: $(VENV)/test ## all tests, browser included
	@{ $(LINT); } >$(VENV)/lint.log 2>&1 & lint=$$!; \
	$(PY) -m pytest -n auto --dist worksteal; tests=$$?; \
	wait $$lint; lint=$$?; cat $(VENV)/lint.log; exit $$((tests | lint))

lint: $(VENV)/test ## form and types of all code, which make test looks at beside its tests
	$(LINT)
LINT = $(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(DENO) task lint

fuzz: $(VENV)/test ## what takes long: other dice at each run, kills, every layout (the same again: SEED=7)
	@failed=0; for what in tests/fuzz "--layouts=all tests" "--layouts=least tests"; do \
		FUZZ_SEED=$(SEED) $(FUZZ) $$what || failed=1; done; exit $$failed
FUZZ = $(PY) -m pytest -n auto --dist worksteal -o faulthandler_timeout=0
SEED = $(shell date +%s)

mutate: $(VENV)/test ## do the tests notice 200 small faults in rating, codes, escaping and rules?
	$(PY) -m tests.mutate

bench: $(VENV)/test ## how long things take and how large pages are
	$(PY) -m tests.bench

format: $(VENV)/test ## tidy Python and JavaScript, renew CONTRIBUTING.md
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	$(DENO) fmt
	$(PY) -m compiler.guide

lock: ## pin what pyproject.toml asks for, with hashes (needs uv)
	$(LOCK) -o requirements.txt
	$(LOCK) --group test -c requirements.txt -o requirements-test.txt
LOCK := uv pip compile -q --universal --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" --python-version 3.11 pyproject.toml

# Two stamps: what the site needs, and what the tests need on top.
$(VENV)/site: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| $(call stop,Python 3.11 or newer is needed: install it or name it: make PYTHON=python3.12)
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { $(call apt,python3-venv) >&2; } \
		&& $(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| $(call stop,Python lacks its venv module: install the package python3-venv)
	@echo "Setting up $(VENV), once; needs the network"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) requirements.txt || $(call stop,the packages of requirements.txt could not be installed)
	@$(DENO) cache --quiet --frozen compiler/*.js browsers/*.js quiz/browser/qr.js quiz/browser/library/*.js \
		|| $(call stop,deno could not fetch the packages of deno.lock: check the network)
	@touch $@

$(VENV)/test: requirements-test.txt deno.lock tests/browser.py tests/servers.py tests/office.py $(VENV)/site
	@echo "Setting up the tests, once; needs the network"
	@$(PIP) requirements-test.txt \
		|| $(call stop,the packages of requirements-test.txt could not be installed)
	@$(DENO) install --quiet --frozen \
		|| $(call stop,deno could not fetch the packages of deno.lock: check the network)
	@$(PY) -m tests.browser
	@$(PY) -m tests.servers
	@$(PY) -m tests.office
	@touch $@

stop = { echo "make: $(1)" >&2; exit 1; }
apt = [ "$$(id -u)" = 0 ] && command -v apt-get && apt-get -qq update \
	&& DEBIAN_FRONTEND=noninteractive apt-get -qq install -y $(1)
