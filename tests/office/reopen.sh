#!/usr/bin/env bash
# Opens what `alliantietafel export` makes with LibreOffice, without a screen, and compares the cells: no formula, no text
# that became something else, no number that became another. By hand, where `soffice` is: tests/office/reopen.sh [DESIGN …]
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v soffice >/dev/null || ! command -v python3 >/dev/null; then
  echo "left out: it needs soffice (LibreOffice) and python3"
  exit 0
fi
program=${PROGRAM:-target/debug/alliantietafel}
[ -x "$program" ] || cargo build --locked
[ "$#" -gt 0 ] || set -- saved_designs/*.ron
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Whether LibreOffice is busy elsewhere does not matter: it has a profile of its own here.
office() { soffice "-env:UserInstallation=file://$work/profile" --headless "$@" >/dev/null 2>&1; }

# Exports a design in a language and compares what LibreOffice reads of it: DESIGN NAME LANGUAGE.
reopen() {
  local design=$1 name=$2 language=$3 read
  # To plain XML in which every cell says what it is.
  "$program" export "$design" "$work/$name.xlsx" --language "$language" >/dev/null
  office --convert-to fods --outdir "$work/xlsx" "$work/$name.xlsx"
  "$program" export "$design" "$work/$name.csv" --what all --language "$language" >/dev/null
  # Separator, quote, UTF-8, first line, no formats of columns, the language, quoted cells are text, numbers are found.
  if [ "$language" = nl ]; then read="59,34,76,1,,1043,true,true"; else read="44,34,76,1,,1033,true,true"; fi
  office "--infilter=Text - txt - csv (StarCalc):$read" --convert-to fods --outdir "$work/csv" "$work/$name"-*.csv
  python3 tests/office/cells.py "$work" "$name" "$language"
}

for design in "$@"; do
  for language in nl en; do
    reopen "$design" "$(basename "$design" .ron)-$language" "$language"
  done
done

# Every text of a large design after every sign that may begin a formula.
"$program" export saved_designs/markermeerdijken.ron "$work/whole.json" >/dev/null
for nth in 0 1 2 3 4 5 6 7 8 9; do
  python3 tests/office/prefix.py "$work/whole.json" "$work/prefixed-$nth.json" "$nth"
  reopen "$work/prefixed-$nth.json" "prefixed-$nth" "$([ $((nth % 2)) = 0 ] && echo nl || echo en)"
done
echo "LibreOffice reads every cell as it went out."
