# The two commands of the README, and a few for developers. Everything they need is installed by .ci/install.
.PHONY: demo test bench build format lint

# make demo [EXTRACT=path.zip] [OUTPUT=dir] [KEEP=1]
demo:
	@.ci/demo

# make test [FILTER=expression]
test:
	@.ci/install
	@.ci/test

# make bench [ROWS="500000 2000000 7200000"] [RUNS=3]
bench:
	@bench/run

build:
	swift build -c release

format:
	swift format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests
