.DEFAULT_GOAL := help
.PHONY: help demo test desktop zip bench docs i18n models lint test-trixie clean

help:           ## this list
	@sed -nE 's/^([a-z0-9-]+):[^#]*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo:           ## the main job on a real town: map, layers, tables in demo-output/
	scripts/demo.sh

test:           ## install what the tests need and run them all
	scripts/install.sh dev
	scripts/install.sh peers || echo "make: the tools to compare with cannot be installed; those tests skip" >&2
	scripts/build_qm.sh
	scripts/py -m pytest

desktop:        ## QGIS with the plugin and the demo project, in a profile of its own
	scripts/desktop.sh

zip:            ## the release archive, in dist/
	scripts/make_zip.sh

bench:          ## speed and memory beside other tools, with versions (BENCH=--quick for a short one)
	scripts/install.sh bench
	scripts/py test/bench/run.py $(BENCH)

docs:           ## one page per algorithm, from its declaration
	scripts/install.sh run
	scripts/py scripts/make_docs.py

i18n:           ## collect the texts and build the translations
	scripts/install.sh dev
	scripts/py scripts/i18n.py

models:         ## the ready-made models, in every language
	scripts/install.sh dev
	scripts/build_qm.sh
	scripts/py scripts/make_models.py

lint:           ## ruff on everything, Bandit on what ships
	scripts/install.sh dev
	scripts/lint.sh

test-trixie:    ## the tests on QGIS 3.44 and Debian 13, in a chroot (root)
	scripts/test_trixie.sh

clean:          ## remove what the commands above left in this folder (not the cache)
	rm -rf build dist demo-output .qgis-settings .pytest_cache .ruff_cache symbology-style.db resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
