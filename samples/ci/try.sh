#!/bin/sh
# What CI does with this repository, on your own machine.
#   try.sh           everything
#   try.sh rules     lint, test and check: needs Shiju alone, on the PATH or named by SHIJU
#   try.sh library   the JUnit tests: needs Maven, and Shiju in its local repository (mvn install in Shiju's sources)
set -e
cd "$(dirname "$0")"
shiju=${SHIJU:-shiju}

rules() {
  "$shiju" rules lint --rules rules
  "$shiju" rules test --rules rules
  "$shiju" check fixtures --rules rules
}

library() {
  # shellcheck disable=SC2086 # MAVEN_OPTIONS is a list of options
  mvn -B -q -ntp ${MAVEN_OPTIONS:-} -f library/pom.xml test || {
    echo "library: Maven failed. Where it did not find org.shiju:shiju, run 'mvn install -DskipTests' in Shiju's sources first." >&2
    exit 1
  }
  echo "library: the tests hold."
}

case ${1:-all} in
  all)
    rules
    library
    ;;
  rules) rules ;;
  library) library ;;
  *)
    echo "usage: try.sh [rules | library]" >&2
    exit 2
    ;;
esac
