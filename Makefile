# Each recipe is what a person could type. On Debian, missing packages are installed first.

PREFIX ?= /usr/local
product_packages = libsqlite3-dev libsodium-dev libssl-dev libutf8proc-dev libexpat1-dev \
    libminizip-dev zlib1g-dev libxlsxwriter-dev libstemmer-dev coinor-libcbc-dev
test_packages = recutils chromium fonts-noto-cjk poppler-utils
sudo = $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: demo test lint bench fuzz install packages test-packages

# A tour on the built-in example data, ending with a report to open in a browser.
demo: packages
	swift build -c release --product rencai
	.build/release/rencai demo

test: packages test-packages
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel

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

# The program alone, for all users of this machine.
install: packages
	swift build -c release --product rencai
	$(sudo) install -D -m 755 .build/release/rencai $(DESTDIR)$(PREFIX)/bin/rencai

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
