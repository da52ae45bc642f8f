# The two commands to know: `make site` builds the program and the sample site, `make test` proves it works.
# Everything they need and the machine lacks, they install; where nothing is missing, they need no network.

SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
CONFIGURATION := release
BUILD := swift build -c $(CONFIGURATION) --static-swift-stdlib --product
GUIDEPOST := .build/$(CONFIGURATION)/guidepost

.PHONY: help site build serve install uninstall test test-long torture bench format sample-data clean

help:
	@echo 'make site               build guidepost and the sample site in output/everyone'
	@echo 'make serve              preview the sample site at http://127.0.0.1:4000'
	@echo 'make test               all tests, at most 12 minutes on two cores'
	@echo 'make test-long          the long tests: real handbooks, many rounds'
	@echo 'make bench              measure speed and memory'
	@echo 'make install PREFIX=…   install the one binary (default: /usr/local)'
	@echo 'make sample-data        make the sample program data anew'
	@echo 'make format             format the code'
	@echo 'make clean              remove what was built'

site: build
	$(GUIDEPOST) build
	@echo 'Open output/everyone/index.html in a browser, or run: make serve'

build:
	@Scripts/install-needs build
	$(BUILD) guidepost

serve: build
	$(GUIDEPOST) serve --open

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(GUIDEPOST) '$(DESTDIR)$(PREFIX)/bin/guidepost'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/guidepost'

test:
	@Scripts/install-needs test
	@Scripts/run-tests

test-long:
	@Scripts/install-needs test
	@Scripts/run-long-tests

torture:
	@echo 'No torture tests yet: they come with the issue on output that survives anything.'

bench: build
	$(BUILD) benchmark-data
	@Benchmarks/run

format:
	swift format -i -r Sources Tests Benchmarks Package.swift

sample-data:
	GUIDEPOST_RECORD=1 swift test --filter SampleDataTests || true
	git diff --stat -- content/programs

clean:
	rm -rf .build .venv output/everyone output/leadership output/team output/.guidepost*
