# Every command of the portal; `make` alone lists them.
export PORT ?= 8000
PORTAL := @sh tools/python.sh -m tools.portal

.DEFAULT_GOAL := help
.PHONY: help run demo test bench lint format messages requirements

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

run: ## Set up what is missing and serve the portal on http://127.0.0.1:8000 (PORT=… for another)
	$(PORTAL) run

demo: ## Add the demonstration content that is missing, without serving
	$(PORTAL) demo

test: ## Run every test, on SQLite and on PostgreSQL where there is one (TESTS=… for some)
	$(PORTAL) test

bench: ## Compare the editor's speed with plain Wagtail's (ROUNDS=… for more or fewer than 15)
	$(PORTAL) bench

lint: ## Check style, boundaries, message catalogues and migrations
	$(PORTAL) lint

format: ## Bring Python and templates into shape
	$(PORTAL) format

messages: ## Bring the Vietnamese message catalogue in line with the code
	$(PORTAL) messages

requirements: ## Compile requirements*.in into pinned, hashed requirements*.txt (UPGRADE=1 for newer versions)
	$(PORTAL) requirements
