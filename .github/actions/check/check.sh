#!/usr/bin/env bash
# The steps of the action beside it, as plain commands: nothing here needs GitHub but what it prints is read by it.
#   check.sh version   a name for this version of Shiju, for the cache
#   check.sh build     makes the distribution in SHIJU_HOME, unless it is there
#   check.sh check     lint, test and check of the rules and fixtures named by RULES, FIXTURES, ARGS and JUNIT
# Exit code: 0, 1 where something does not hold, 2 for wrong use.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
shiju=$here/../../shiju.sh

# The same for the same sources, whatever tag or branch they were taken by.
version() {
  (cd "$here/../../.." && find pom.xml rules src/main -type f | LC_ALL=C sort | xargs cat | cksum | tr ' ' -)
}

# What `rules lint` prints, and each fault again as a workflow command, so that it shows beside its line.
lint() {
  local line code=0 faults
  faults=$("$shiju" rules lint --rules "$RULES") || code=$?
  while IFS= read -r line; do
    echo "$line"
    if [[ $code -ne 0 && $line =~ ^([^:]+):([0-9]+):(([0-9]+):)?\ (.*)$ ]]; then
      local column=${BASH_REMATCH[4]:+,col=${BASH_REMATCH[4]}} text=${BASH_REMATCH[5]}
      echo "::error file=${BASH_REMATCH[1]},line=${BASH_REMATCH[2]}$column::${text//%/%25}"
    fi
  done <<< "$faults"
  return "$code"
}

group() {
  echo "::group::$1"
  shift
  local code=0
  "$@" || code=$?
  echo "::endgroup::"
  return "$code"
}

check() {
  # Rules that cannot be loaded would fail every further step with the same fault.
  group "shiju rules lint" lint || return
  local worst=0 code
  group "shiju rules test" "$shiju" rules test --rules "$RULES" || worst=$?
  if [ -n "$FIXTURES" ]; then
    local line=(check "$FIXTURES" --rules "$RULES" --github)
    if [ -n "$JUNIT" ]; then
      line+=(--junit "$JUNIT")
    fi
    # shellcheck disable=SC2206 # ARGS is a list of options
    line+=($ARGS)
    code=0
    group "shiju check" "$shiju" "${line[@]}" || code=$?
    worst=$((code > worst ? code : worst))
  fi
  return "$worst"
}

RULES=${RULES-rules} FIXTURES=${FIXTURES-fixtures} ARGS=${ARGS-} JUNIT=${JUNIT-}
case ${1-} in
  version) version ;;
  build) "$shiju" ;;
  check) check ;;
  *)
    echo "usage: check.sh version | build | check" >&2
    exit 2
    ;;
esac
