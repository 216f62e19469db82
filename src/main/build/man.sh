#!/bin/sh
# Writes the manual pages of all commands, English and Chinese, into src/main/dist/man from what their help says. Each
# ends with the digest of its source, by which a test sees that it is out of date.
set -eu
cd "$(dirname "$0")/../../.."
mvn -q -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/man/classpath
java -cp "target/classes:target/test-classes:$(cat target/man/classpath)" org.shiju.cli.ManPages target/man
for language in en zh; do
  mvn -q -ntp -Pman asciidoctor:process-asciidoc -Dlanguage=$language
  case $language in
    en) to=src/main/dist/man/man1 ;;
    zh) to=src/main/dist/man/zh_CN/man1 ;;
  esac
  mkdir -p "$to"
  rm -f "$to"/*.1
  for page in target/man/$language/*.adoc; do
    name=$(basename "$page" .adoc)
    digest=$(sha256sum "$page" | cut -d ' ' -f 1)
    {
      cat "target/man/$language/man1/$name.1"
      printf '\n.\\" source: %s\n' "$digest"
    } >"$to/$name.1"
  done
done
