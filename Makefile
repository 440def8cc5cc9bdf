# The two commands of the README, and a few for developers. Everything they need is installed by .ci/install.
.PHONY: demo test bench bench-pages bench-spc build format lint

# make demo [EXTRACT=path.zip] [WEEKS=60] [PATHWAYS=100000] [OUTPUT=dir] [KEEP=1]
demo:
	@.ci/demo

# make test [FILTER=expression]
test:
	@.ci/install
	@.ci/test

# make bench [ROWS="500000 2000000 7200000"] [RUNS=3] [WEEKS=60] [PATHWAYS=100000]
bench:
	@bench/run
	@bench/pages

bench-pages:
	@bench/pages

bench-spc:
	@swift run -c release BenchControlCharts

build:
	swift build -c release

format:
	swift format -i -r Package.swift Sources Tests bench

lint:
	swift format lint --strict -r Package.swift Sources Tests bench
