# Every recipe works on a fresh machine: `npx --yes rust-just RECIPE`. Arguments are plain words: `just package HOSTS=a.no,b.no`.

set positional-arguments

# Browsers come from the system, never from a download of a test library.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := "1"
export PUPPETEER_SKIP_DOWNLOAD := "1"
export NPM_CONFIG_UPDATE_NOTIFIER := "false"

step := "node tools/step.mjs"
rust := "crates Cargo.toml Cargo.lock rust-toolchain.toml .cargo"
sources := "crates extension Cargo.toml Cargo.lock rust-toolchain.toml .cargo package-lock.json"

# What there is.
default:
    @"{{just_executable()}}" --list --unsorted

# Builds and shows Omhu in Chromium on a page like a platform's.
demo *args: (setup "chromium") build
    node tools/run.mjs tests/demo/main.ts "$@"

# Everything that must hold before a change lands.
test: (setup "chromium" "driver" "firefox") && summary
    @node tools/step.mjs --begin
    @{{step}} format -- cargo fmt --all --check
    @{{step}} clippy -- cargo clippy --quiet --locked --workspace --all-targets --all-features -- --deny warnings
    @{{step}} rust -- cargo test --quiet --locked --workspace --all-features
    @{{step}} generated -- node tools/unchanged.mjs extension/types extension/manifest/managed-schema.json
    @{{step}} typescript -- npm run --silent check
    @{{step}} requirements -- "{{just_executable()}}" requirements
    @{{step}} evaluate -- "{{just_executable()}}" evaluate
    @{{step}} build -- "{{just_executable()}}" build
    @{{step}} worker -- node tools/run.mjs tests/worker/core.test.ts
    @{{step}} media -- node tools/run.mjs tests/worker/media.test.ts
    @{{step}} package -- node tools/reproducible.mjs
    @{{step}} manifests -- node tools/lint-packages.mjs
    @{{step}} wasm -- node tools/once.mjs wasm-test target/extension/firefox/manifest.json {{rust}} -- "{{just_executable()}}" wasm-test
    @{{step}} browsers -- node tools/once.mjs e2e target/extension/firefox/manifest.json {{sources}} tests justfile -- "{{just_executable()}}" e2e

# The unpacked extensions: target/extension/chromium and target/extension/firefox.
build: (setup)
    @node tools/once.mjs build target/extension/firefox/manifest.json {{sources}} -- cargo xtask build

# The packages, with an organisation's own hosts: package HOSTS=sosial.example.no,intern.example.dk
package *args: build
    @cargo xtask package "$@"

# The quick checks: formats, lints, types.
check: (setup)
    cargo fmt --all --check
    cargo clippy --locked --workspace --all-targets --all-features -- --deny warnings
    npm run --silent check

# Formats Rust.
fmt:
    cargo fmt --all

# Every platform's composer with a card open, light and dark: target/pictures.
pictures: (setup "chromium") build
    node tools/run.mjs tests/pictures/main.ts

# The extension's tests in the browsers: e2e -g "gate"
e2e *args: build
    npx playwright test -c tests/e2e "$@"

# The tests that need a browser and are written in Rust, in Chromium and Firefox.
wasm-test: (setup "chromium" "driver" "firefox")
    cargo run --quiet --locked --package omhu-xtask --features wasm-test -- wasm-test

# What serves each requirement, with its examples.
requirements *args: (setup)
    cargo run --quiet --locked --package omhu -- requirements "$@"

# How often the rules are right on labelled posts; media: attached files; language, people, roles or personal-data CORPORA=folder: the models, the identifiers.
evaluate *args: (setup)
    @case "${1:-}" in \
    media) shift; exec "{{just_executable()}}" evaluate-media "$@";; \
    language|people|roles|personal-data) exec cargo run --quiet --release --locked --package omhu-train -- evaluate "$@";; \
    *) exec cargo run --quiet --locked --package omhu -- evaluate "$@";; esac

# Any bytes against the normaliser, the scanners of numbers, drafts and policies: fuzz numbers SECONDS=900
fuzz *args: (setup "compiler")
    node tools/fuzz.mjs "$@"

# Learns the four models anew: train CORPORA=folder. The same corpora give the same bytes.
train *args: (setup)
    cargo run --quiet --release --locked --package omhu-train -- train language "$@"
    cargo run --quiet --release --locked --package omhu-train -- train people "$@"
    cargo run --quiet --release --locked --package omhu-train -- train roles "$@"
    cargo run --quiet --release --locked --package omhu-train -- train meaning "$@"

[private]
evaluate-media *args: (setup "chromium" "ffmpeg") build
    node tools/run.mjs tests/media/main.ts "$@"

# Time and size of the shipped module; rules: what each rule adds; page: our share of a page's time.
bench *args: build
    node tools/run.mjs tests/bench/main.ts "$@"

# Toolchain, libraries and browsers, as far as they are missing.
[private]
setup *browsers:
    @node tools/setup.mjs "$@"

[private]
summary:
    @node tools/step.mjs --end
