# The two commands of the README, and a few for developers. Everything they need is installed by .ci/install.
.PHONY: demo test build format lint

# make demo [EXTRACT=path.zip] [OUTPUT=dir] [KEEP=1]
demo:
	@.ci/demo

# make test [FILTER=expression]
test:
	@.ci/install
	@.ci/test

build:
	swift build -c release

format:
	swift format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests
