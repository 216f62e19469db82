#!/usr/bin/env bash
# Looks into the archives of a build as somebody who got one: everything is there, every library has its licence, and the
# program runs out of a folder with a blank and Chinese in its name, without a locale. Argument: the folder of the build
# (default: this checkout). A third archive, the image, is looked into where it was built.
set -euo pipefail
root=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../../..}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
faults=0

fault() {
  echo "archives.sh: $1" >&2
  faults=$((faults + 1))
}

# One document of each kind, the smallest that is one.
papers() {
  cp "$root/samples/dinghai-2023.txt" 年度报告.txt
  printf '<html><body><h1>报告</h1><p>全市收到行政复议申请761宗,立案受理623宗。</p></body></html>' >网页.html
  printf '%s\n' '%PDF-1.4' '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj' '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj' \
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj' \
    '4 0 obj<</Length 45>>stream' 'BT /F 12 Tf 20 200 Td (2023: 31 cases.) Tj ET' 'endstream endobj' \
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj' 'trailer<</Root 1 0 R>>' >one.pdf
  local open=http://schemas.openxmlformats.org
  mkdir -p "$work/docx/_rels" "$work/docx/word"
  printf '<Types xmlns="%s/package/2006/content-types"><Default Extension="rels" ContentType="%s"/>' "$open" \
    application/vnd.openxmlformats-package.relationships+xml >"$work/docx/[Content_Types].xml"
  printf '<Override PartName="/word/document.xml" ContentType="%s"/></Types>' \
    application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml >>"$work/docx/[Content_Types].xml"
  printf '<Relationships xmlns="%s/package/2006/relationships"><Relationship Id="r" Type="%s" Target="%s"/></Relationships>' \
    "$open" "$open/officeDocument/2006/relationships/officeDocument" word/document.xml >"$work/docx/_rels/.rels"
  printf '<w:document xmlns:w="%s/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>' \
    "$open" '全市立案受理行政复议申请623宗。' >"$work/docx/word/document.xml"
  (cd "$work/docx" && zip -qr "$work/报 告/文书.docx" .)
}

# Every library is listed with its licence and among the parts, and its text is there.
licences() {
  local home=$1 file line name
  for jar in "$home"/lib/*.jar "$home"/addons/*/*.jar chart.js-x.jar kurkle__color-x.jar; do
    file=${jar##*/}
    name=${file%.jar}
    case $name in
      shiju-* | '*') continue ;;
      *-x) name=$(basename "$home"/licenses/"${name%-x}"-[0-9]*-jar) && name=${name%-jar} ;;
    esac
    # GROUP:ARTIFACT:VERSION, read as ARTIFACT-VERSION
    line=$(awk -v name="$name" '{ n = split($1, part, ":"); if (n == 3 && part[2] "-" part[3] == name) print part[2], $2 }' \
      "$home/licenses/DEPENDENCIES.txt")
    if [ -z "$line" ]; then
      fault "$name is not in licenses/DEPENDENCIES.txt"
      continue
    fi
    grep -q "/${line% *}@${name#"${line% *}-"}?" "$home/bom.json" || fault "$name is not in bom.json"
    if [ "${line#* }" != Apache-2.0 ] \
      && [ -z "$(find "$home/licenses" -path "*/$name-jar/*LICENSE*" -o -path "*/${line% *}/*LICENSE*")" ]; then
      fault "$name (${line#* }) has no text in licenses. Put it into src/main/licenses/${line% *}."
    fi
  done
}

# What the program says, started as cron would.
shiju() {
  local home=$1
  shift
  env -i HOME="$work" PATH="$path" "$home/bin/shiju" "$@"
}

looks() {
  local home=$1 expected=$2
  [ "$(find "${home%/*}" -mindepth 1 -maxdepth 1)" = "$home" ] || fault "more than one top folder"
  for file in bin/shiju bin/shiju.cmd LICENSE README.md bom.json licenses/DEPENDENCIES.txt rules/units.yaml; do
    [ -s "$home/$file" ] || fault "no $file"
  done
  for file in classes.jsa classes.txt; do
    [ ! -e "$home/$file" ] || fault "$file fits only the machine that built it"
  done
  [ -x "$home/bin/shiju" ] || fault "bin/shiju may not be run"
  while IFS= read -r file; do
    cmp "$root/src/main/dist/$file" "$home/$file" || fault "$file is missing or another"
  done < <(cd "$root/src/main/dist" && find . -type f)
  diff -r "$root/rules" "$home/rules" || fault "rules are not those of the checkout"
  [ -z "$(find "$home" -type f ! -perm -004)" ] || fault "others may not read some files"
  licences "$home"
  # Twice: without an archive of classes, and with the one that the first run leaves behind.
  for _ in 1 2; do
    shiju "$home" extract 年度报告.txt -f csv >"$work/one.csv" || fault "extract ended with $?"
    cmp "$expected/one.csv" "$work/one.csv" || fault "its figures are not those of the build"
  done
  local first
  first=$(stat -c %y "$work/.cache/shiju/"* 2>&1) || fault "no archive of classes was made"
  # Another program in the same folder, dated as all jars are: its classes are laid out anew.
  (cd "$home/lib" && cp -p shiju-*.jar again && mv again shiju-*.jar)
  shiju "$home" extract 年度报告.txt -f csv >"$work/one.csv" || fault "extract ended with $?"
  [ "$(stat -c %y "$work/.cache/shiju/"* 2>&1)" != "$first" ] || fault "a new jar was run with the archive of the old one"
  for ending in jsonl xlsx; do
    shiju "$home" extract -q . -o "$work/all.$ending" || fault "extract into $ending ended with $?"
  done
  shiju "$home" report "$work/all.jsonl" -o "$work/all.html" 2>/dev/null || fault "report ended with $?"
  for ending in jsonl xlsx html; do
    cmp "$expected/all.$ending" "$work/all.$ending" || fault "all.$ending is not that of the build"
  done
  local code=0
  shiju "$home" extract --no-such-option >/dev/null 2>&1 || code=$?
  [ "$code" -eq 2 ] || fault "wrong use ended with $code"
  rm -rf "$work/.cache"
}

mkdir "$work/报 告" "$work/expected"
cd "$work/报 告"
papers
built=$root/target/shiju/bin/shiju
"$built" extract 年度报告.txt -f csv >"$work/expected/one.csv"
for ending in jsonl xlsx; do
  "$built" extract -q . -o "$work/expected/all.$ending"
done
"$built" report "$work/expected/all.jsonl" -o "$work/expected/all.html" 2>/dev/null
path=$PATH
for archive in "$root"/target/shiju-[0-9]*.tar.gz "$root"/target/shiju-[0-9]*.zip; do
  here="$work/解 开"
  rm -rf "$here"
  mkdir "$here"
  case $archive in
    *.zip) unzip -q "$archive" -d "$here" ;;
    *) tar xzf "$archive" -C "$here" ;;
  esac
  case $archive in
    *-image.tar.gz)
      # A machine without Java: the few commands that the launcher calls, and no other.
      mkdir -p "$work/bin"
      for command in sh env find mkdir mv readlink rm wc; do
        ln -sf "$(command -v $command)" "$work/bin/$command"
      done
      path=$work/bin
      ;;
    *) path=$PATH ;;
  esac
  for home in "$here"/*; do
    looks "$home" "$work/expected"
    echo "archives.sh: ${archive##*/}: $(find "$home" -type f | wc -l) files, $(find "$home/lib" -type f | wc -l) jars"
    break
  done
done
[ "$faults" -eq 0 ] || exit 1
echo "archives.sh: nothing is missing"
