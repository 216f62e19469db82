#!/usr/bin/env bash
# Opens pages of 'shiju report' in a real browser: clicks, filters, exports, planted payloads, times, pictures.
# 'run.sh pictures' makes those of README.md and src/docs instead, from runs of the program.
# Needs target/shiju (mvn package), Chromium, Node 20 or later and npm. Everything it makes lies in target/browser.
# Where one of them is missing it says so and exits with 77, which build tools take for 'skipped';
# with SHIJU_BROWSER=optional it exits with 0 then.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out="$root/target/browser"

skip() {
  echo "browser tests skipped: $1"
  [ "${SHIJU_BROWSER:-}" = optional ] && exit 0
  exit 77
}

chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v "$name" || true)
done
[ -n "$chromium" ] || skip "no Chromium (apt-get install chromium, or name one in CHROMIUM)"
command -v node > /dev/null || skip "no Node (20 or later)"
command -v npm > /dev/null || skip "no npm"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || skip "Node $(node --version) is older than 20"
[ -x "$root/target/shiju/bin/shiju" ] || { echo "no target/shiju: run mvn package first" >&2; exit 2; }

mkdir -p "$out/pages" "$out/pictures"
cp "$here"/package.json "$here"/package-lock.json "$here"/*.mjs "$out/"
cd "$out"
if ! cmp -s package-lock.json node_modules/.locked; then
  npm ci --no-audit --no-fund --silent || skip "npm cannot fetch playwright-core"
  cp package-lock.json node_modules/.locked
fi
export CHROMIUM="$chromium" SHIJU_ROOT="$root"
node pages.mjs
if [ "${1:-}" = pictures ]; then
  exec node pictures.mjs
fi
status=0
node --test --test-concurrency=1 --test-reporter=spec ./*.test.mjs || status=$?
[ ! -f times.txt ] || cat times.txt
exit "$status"
