#!/bin/sh
# Shiju beside GATE, UIMA Ruta, Python with and without jieba, Recognizers-Text and HanLP, over the same made reports.
#
#   run.sh [--documents N] [--rounds R] [--warm SECONDS] [--batch FILES] [PEER...]
#
# Fetches what is missing (Maven Central, npm, Debian's python3-jieba) into target/peers, then measures; see measure.py.
set -eu
cd "$(dirname "$0")/../../.."
here=src/test/peers
there=target/peers
documents=2000
batch=20000
last=
for word; do
  case $last in
    --documents) documents=$word ;;
    --batch) batch=$word ;;
  esac
  last=$word
done
if [ "$documents" -gt "$batch" ]; then
  corpus=$documents
else
  corpus=$batch
fi
mkdir -p "$there"

echo "corpus of $corpus documents" >&2
corpus=$(sh src/test/bench/corpus.sh "$corpus")

if [ ! -d "$there/lib" ]; then
  echo "GATE and UIMA Ruta from Maven Central" >&2
  mvn -q -ntp -f "$here/jvm/pom.xml" dependency:copy-dependencies -DoutputDirectory="$PWD/$there/lib.part" >&2
  mv "$there/lib.part" "$there/lib"
fi
mkdir -p "$there/classes"
javac -nowarn -Xlint:-options -encoding UTF-8 -d "$there/classes" -cp "target/test-classes:$there/lib/*" "$here"/jvm/*.java

if ! cmp -s "$here/node/package-lock.json" "$there/node/package-lock.json"; then
  echo "Recognizers-Text from npm" >&2
  mkdir -p "$there/node"
  cp "$here/node/package.json" "$there/node/"
  (cd "$there/node" && cp "$OLDPWD/$here/node/package-lock.json" . && npm ci --silent --no-audit --no-fund) >&2
fi
cp "$here/node/peer.js" "$there/node/"

if ! /usr/bin/python3 -c 'import jieba' 2>/dev/null; then
  echo "jieba from Debian" >&2
  apt-get install -y -q python3-jieba >"$there/apt.log" 2>&1 || {
    echo "run.sh: Debian's package python3-jieba is missing: apt-get update && apt-get install python3-jieba, as root" >&2
    exit 2
  }
fi

export PYTHONPYCACHEPREFIX="$PWD/target/pycache"
exec /usr/bin/python3 "$here/measure.py" --corpus "$corpus" "$@"
