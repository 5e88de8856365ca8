#!/usr/bin/env bash
# Started by `bin/bench matching`: looks for what clerks wrote in a town of invented people, by bin/match and by what somebody could take instead.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${BENCH_PEOPLE:-1000000}
queries=${BENCH_QUERIES:-2000}
seed=${BENCH_SEED:-1}
java="$JAVA_HOME/bin/java"
folder=target/bench/people-$people-$queries-$seed
rivals=target/bench/rivals
if [ ! -f "$folder/truth.csv" ]; then
  echo "Making a town of $people people (seed $seed)..."
  "$java" bench/src/nl/meldroute/bench/people/People.java "$people" "$queries" "$seed" "$folder.new" even
  rm -rf "$folder"
  mv "$folder.new" "$folder"
fi
for rival in duke lucene; do
  [ -d "$rivals/$rival" ] || mvn -B -q -ntp -f "bench/rivals/$rival/pom.xml" dependency:copy-dependencies -DoutputDirectory="$PWD/$rivals/$rival"
done
machine() { printf '%s, load %s\n' "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs)" "$(cut -d' ' -f1 /proc/loadavg)"; }
printf '\n%s people, %s queries of six origins in equal parts, seed %s; %s\n' "$people" "$queries" "$seed" "$(machine)"
judge() { "$java" bench/src/nl/meldroute/bench/rivals/Judgement.java "$folder/truth.csv" "$folder/$1.csv" "$1"; }
rival() {
  printf '\n%s\n' "$1"
  "$java" -Xmx4g -cp "$rivals/$1/*" "bench/src/nl/meldroute/bench/rivals/$2.java" "$folder/register.csv" "$folder/queries.csv" "$folder/$1.csv" 2>&1 | grep -v -i '^warning' | sed 's/^/  /'
  judge "$1"
}
printf '\nmatch (load %s)\n' "$(cut -d' ' -f1 /proc/loadavg)"
bin/match --register "$folder/register.csv" --queries "$folder/queries.csv" --out "$folder/match.csv" --today 2026-12-01 2>&1 | sed 's/^/  /'
judge match
rival lucene LuceneRival
rival duke DukeRival
