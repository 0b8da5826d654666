# make run and make test do all the setting up on a fresh Debian machine with the Swift toolchain.

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT ?= swift
BUILD := .build
RELEASE := $(BUILD)/release/guichet
# A program of its own, that needs the C library only and looks for none beside itself; its generic types are
# made by calls, not by names that are looked up. See Documentation/decisions/0017-how-the-program-is-linked.md.
STATIC := --configuration release --static-swift-stdlib --disable-local-rpath \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
ARCHIVES := $(addprefix $(BUILD)/static/lib,stdc++.a z.a sqlite3.a readline.a tinfo.a)
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS := bash-completion/completions/ zsh/site-functions/ fish/vendor_completions.d/

.PHONY: run test test-release lint format bench install clean help packages build messages

help: ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: build ## Build the program and open the assistant
	@$(RELEASE)

build: packages $(ARCHIVES) ## Build the program
	@$(SWIFT) build $(STATIC) --product guichet

# The linker takes the libraries of this folder, where it finds no other form than the static one.
$(BUILD)/static/%.a:
	@mkdir -p $(@D) && ln -sf "$$(clang++ -print-file-name=$(@F))" $@

test: packages ## Run every test
	$(SWIFT) build --product guichet
	$(SWIFT) test

test-release: build ## Run the tests of the desk against the program as it is installed
	$(SWIFT) build --build-tests
	GUICHET_PROGRAM=$(abspath $(RELEASE)) $(SWIFT) test --skip-build --filter DeskTests

lint: ## Check the style of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks

format: ## Format the sources
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Benchmarks

bench: build ## Measure the program against its peers
	@$(SWIFT) build $(STATIC) --product FrozenYears
	Benchmarks/run

install: build ## Install the program, its content, its manual and its completions under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/guichet
	install -s -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/guichet
	cp -R guides locales $(DESTDIR)$(PREFIX)/share/guichet/
	install -d $(addprefix $(SHARE)/,man/man1 man/fr/man1 $(dir $(COMPLETIONS)))
	GUICHET_CONTENT=. $(RELEASE) manual --language en > $(SHARE)/man/man1/guichet.1
	GUICHET_CONTENT=. $(RELEASE) manual --language fr > $(SHARE)/man/fr/man1/guichet.1
	$(RELEASE) --generate-completion-script bash > $(SHARE)/bash-completion/completions/guichet
	$(RELEASE) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_guichet
	$(RELEASE) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/guichet.fish

messages: packages ## Write the template of the sentences to translate
	$(SWIFT) build --product guichet
	$(BUILD)/debug/guichet content extract --content . --output locales/messages.pot

clean: ## Remove what was built
	rm -rf $(BUILD)

packages: # Install the headers of SQLite, readline and zlib when they are missing
	@.ci/packages
