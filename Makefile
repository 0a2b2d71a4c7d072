# Huize: what there is to do. `make run` and `make test` need Debian and Swift, nothing else.
SHELL := /bin/bash
PREFIX ?= /usr/local
SCRATCH := .build-release
HUIZE := $(SCRATCH)/release/huize
BENCH := $(SCRATCH)/release/huize-bench
FLOOR := $(SCRATCH)/floor
SOURCES := Sources Tests Benchmarks Fuzz Package.swift

# One static program that is not relocated at start; Package.swift has no way to say this.
RELEASE := swift build -c release --scratch-path $(SCRATCH) --static-swift-stdlib \
	-Xswiftc -use-ld=lld -Xlinker -no-pie -Xlinker --gc-sections -Xlinker -s

.PHONY: run build test lint format install bench crowd year fuzz golden keys clean swift

## Opens the register; makes an invented one first if there is none.
run: build
	@store="$${HUIZE_STORE:-$${XDG_DATA_HOME:-$$HOME/.local/share}/huize/register.huize}"; \
	test -e "$$store" || $(HUIZE) demo --no-open && exec $(HUIZE)

## Builds the program as it is installed.
build: swift
	@Scripts/install-packages run
	@$(RELEASE) --product huize

## Checks the style, builds everything and runs every test.
test: lint
	@Scripts/install-packages test
	@swift build --build-tests
	swift test --skip-build --parallel

## Checks the layout of the code.
lint: swift
	swift format lint --strict -r $(SOURCES)

## Lays the code out.
format: swift
	swift format -i -r $(SOURCES)

## Puts the program into PREFIX/bin.
install: build
	install -D -m 755 $(HUIZE) "$(DESTDIR)$(PREFIX)/bin/huize"

## Measures against floors in the same run: a C program on ncurses, and the sqlite3 shell.
bench: build
	@Scripts/install-packages bench
	@$(RELEASE) --product huize-bench
	@cc -O2 -o $(FLOOR) Benchmarks/C/floor.c -lncursesw -ltinfo
	@$(BENCH) --huize $(HUIZE) --floor $(FLOOR)

## Measures many writers at once, a minute long, and people who save beside an import.
crowd: build
	@Scripts/install-packages bench
	@$(RELEASE) --product huize-bench
	@$(BENCH) crowd --huize $(HUIZE)

## Lets a fuzzer think up inputs for every parser, a minute each; SECONDS and TARGETS choose others.
fuzz: swift
	@Scripts/install-packages run
	@HUIZE_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product huize-fuzz \
		-Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@Fuzz/run .build-fuzz/release/huize-fuzz $(or $(SECONDS),60) $(TARGETS)

## Plays a county's year of payments and compares its sums with an independent query.
year: build
	@Scripts/install-packages bench
	@Benchmarks/Year/year.sh $(HUIZE) county

## Writes the screens' pictures anew; read the difference before keeping it.
golden: swift
	@Scripts/install-packages test
	HUIZE_GOLDEN=rewrite swift test --filter ScreensTests

## Writes the articles of all keys and of all roles anew.
keys: swift
	@Scripts/install-packages run
	@swift build --product huize
	@$$(swift build --show-bin-path)/huize keys --format markdown > .build/Keys.md
	@mv .build/Keys.md Sources/huize/huize.docc/Keys.md
	@$$(swift build --show-bin-path)/huize account roles --format markdown > .build/Roles.md
	@mv .build/Roles.md Sources/huize/huize.docc/Roles.md

clean:
	rm -rf .build $(SCRATCH) .build-fuzz

swift:
	@command -v swift >/dev/null || { \
		echo "Swift is missing: install it from https://www.swift.org/install and try again." >&2; \
		exit 69; }
