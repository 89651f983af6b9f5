# Each recipe is what a person could type. On Debian, missing packages are installed first.

PREFIX ?= /usr/local
product_packages = libsqlite3-dev libsodium-dev libssl-dev libutf8proc-dev libexpat1-dev \
    libminizip-dev zlib1g-dev libxlsxwriter-dev libstemmer-dev coinor-libcbc-dev
test_packages = recutils chromium fonts-noto-cjk poppler-utils
# Without Swift's shared libraries, so that it starts sooner and runs where Swift is not.
release = swift build -c release --static-swift-stdlib --product rencai
version = $(shell sed -n 's/.*static let text = "\(.*\)"/\1/p' Sources/RencaiCommands/Commands/Rencai.swift)
archive = .build/rencai-$(version)-$(shell uname -m).tar.gz
sudo = $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: demo test picture tour lint bench fuzz install dist packages test-packages

# A tour on the built-in example data, ending with a report to open in a browser.
demo: packages
	$(release)
	.build/release/rencai demo

test: packages test-packages
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel

# The picture on the first page, of what the demo shows.
picture: packages test-packages
	swift build --build-tests
	UPDATE_GOLDENS=1 swift test --skip-build --filter PictureTests

# The commands that people type first, in both languages on terminals of 80 and of 40 columns.
tour: packages
	command -v tmux > /dev/null || $(sudo) apt-get install -qq -y --no-install-recommends tmux
	$(release)
	Tests/tour .build/release/rencai

lint:
	swift format lint --strict --parallel --recursive \
	    Package.swift Sources Tests Schema Import Benchmarks

bench: packages
	RENCAI_BENCHMARKS=1 swift run -c release Benchmarks

# Ten minutes of hostile bytes against the reader; what breaks it is kept as .build/fuzz/crash-*.
fuzz: runtime = $(dir $(realpath $(shell command -v swift)))../lib/clang/*/lib/linux
fuzz: packages
	RENCAI_FUZZ=$(firstword $(wildcard $(runtime)/libclang_rt.fuzzer_no_main-$(shell uname -m).a)) \
	    swift build -c release --scratch-path .build/fuzz --product Fuzz --sanitize=address \
	    -Xswiftc -sanitize-coverage=edge,trace-cmp,inline-8bit-counters,pc-table
	mkdir -p .build/fuzz/corpus
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no .build/fuzz/release/Fuzz \
	    -detect_leaks=0 -max_len=1024 -timeout=10 -max_total_time=600 \
	    -artifact_prefix=.build/fuzz/ .build/fuzz/corpus Tests/BatchFormatTests/Corpus

# The program for all users of this machine, its pages for man, and what bash completes.
install: packages
	$(release)
	$(sudo) install -D -m 755 .build/release/rencai $(DESTDIR)$(PREFIX)/bin/rencai
	$(sudo) .build/release/rencai man $(DESTDIR)$(PREFIX)/share/man
	.build/release/rencai completions bash | $(sudo) install -D -m 644 /dev/stdin \
	    $(DESTDIR)$(PREFIX)/share/bash-completion/completions/rencai

# One archive for machines without Swift, with all that the program needs of the system.
dist: inputs = $(CURDIR)/.build/dist/inputs
dist: objects = icudata lapack
dist: libraries = Cbc Cgl OsiClp Osi Clp CoinUtils lapack blas bz2
dist: packages
	Distribution/link-inputs $(inputs)
	$(release) --scratch-path .build/dist -Xswiftc -use-ld=lld \
	    -Xlinker @$(inputs)/icu.args \
	    $(patsubst %,-Xlinker $(inputs)/%.o,$(objects)) \
	    -Xlinker -L$(inputs)/lib -Xlinker --icf=safe \
	    -Xlinker --no-export-dynamic -Xlinker -z -Xlinker pack-relative-relocs \
	    $(addprefix -Xlinker -l,$(libraries))
	Distribution/pack .build/dist/release/rencai $(inputs)/shared $(archive)
	Distribution/check $(archive)

packages: wanted = $(product_packages)
test-packages: wanted = $(test_packages)
packages test-packages:
	@missing=$$(for name in $(wanted); do \
	    dpkg-query -W -f='$${db:Status-Status}\n' $$name 2>/dev/null | grep -qx installed \
	        || echo $$name; \
	done); \
	if [ -n "$$missing" ]; then \
	    echo "installing:" $$missing; \
	    $(sudo) apt-get update -qq && \
	    $(sudo) apt-get install -qq -y --no-install-recommends $$missing; \
	fi
