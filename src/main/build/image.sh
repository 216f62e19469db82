#!/bin/sh
# Cuts out of a Java what the program needs of it. Arguments: the Java, the folder of jars, the program's jar, the folder to
# make. The Java must be a JDK with its jmods folder, of 17 or newer.
set -eu
umask 022
jdk=$1 jars=$2 program=$3 out=$4
if ! [ -x "$jdk/bin/jlink" ] || ! [ -d "$jdk/jmods" ]; then
  echo "image.sh: $jdk has no jlink or no jmods. Build with a whole JDK: set JAVA_HOME." >&2
  exit 2
fi
# What the program reaches, its libraries included; and what no class names: Big5-HKSCS and others of the older charsets.
modules=$("$jdk/bin/jdeps" -s -R --multi-release 17 --ignore-missing-deps --class-path "$jars/*" "$program" |
  awk '$3 ~ /^(java|jdk)\./ { print $3 }' | sort -u | tr '\n' ',')jdk.charsets
# The launcher keys its archive of classes by this line, which jlink leaves out.
version=$(sed -n 's/^JAVA_RUNTIME_VERSION=//p' "$jdk/release")
rm -rf "$out"
"$jdk/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
  ${version:+"--release-info=add:JAVA_RUNTIME_VERSION=$version"} --output "$out"
# Java's own archive of classes, which a JDK has and jlink does not copy.
"$out/bin/java" -Xshare:dump >/dev/null
echo "image.sh: $modules"
