# The two commands of the README, and a few for developers. Everything they need is installed by .ci/install.
.PHONY: demo test bench bench-spc build format lint

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

bench-spc:
	@swift run -c release BenchControlCharts

build:
	swift build -c release

format:
	swift format -i -r Package.swift Sources Tests bench

lint:
	swift format lint --strict -r Package.swift Sources Tests bench
