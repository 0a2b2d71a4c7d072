#!/bin/bash
# A county's year of payments, from the rules to the accounts, on an invented register: the run,
# three reviews by three persons, three postings, a batch, the bank's answer with all six kinds of
# line, what came back mended, a second batch, the sums.
#
# usage: year.sh HUIZE [SIZE]        SIZE: township or county
set -euo pipefail
huize=$(realpath "${1:?the program}")
size=${2:-county}
here=$(dirname "$(realpath "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HUIZE_STORE=$folder/county.huize
cd "$folder"

step() { printf '\n== %s\n' "$*"; }
timed() {
    local start end
    start=$(date +%s.%N)
    "$@"
    end=$(date +%s.%N)
    elapsed=$(echo "$end - $start" | bc)
    printf '   %.1f s  huize %s\n' "$elapsed" "${*:2:3}"
}
sql() { sqlite3 -readonly "$HUIZE_STORE" "$@"; }
programmes=(--programme only-child-parents --programme reward-assistance
    --programme special-assistance)
reviewers() { sql "SELECT login, area FROM account WHERE role = '$1' ORDER BY id" | tr '|' ' '; }
post() { # level, first day
    "$huize" posting list --waiting --as qian --today "$2" --format csv | tail -n +2 \
        | while IFS=, read -r level area programme year _; do
            "$huize" posting open --as qian --today "$2" --area "$area" \
                --programme "$programme" --year "$year" --place 公示栏 2>> posted.log
        done
    echo "   $(sql "SELECT count(*) FROM posting WHERE level = '$1'") lists posted by the $1"
}

step "An invented register before the run ($size)"
timed "$huize" demo --size "$size" --before-run --no-open

step "What a run would write, and the same by hand"
timed "$huize" benefits run --as qian --period 2011 "${programmes[@]}"
run=$elapsed
start=$(date +%s.%N)
sql < "$here/entitled.sql"
byhand=$(echo "$(date +%s.%N) - $start" | bc)
printf '   run ÷ hand-written SQL: %.1f\n' "$(echo "$run / $byhand" | bc -l)"
timed "$huize" benefits run --as qian --period 2011 "${programmes[@]}" --confirm
timed "$huize" benefits run --as qian --period 2011 "${programmes[@]}" --confirm

step "Mandates, one a case and level"
while read -r login area; do
    "$huize" case mandate --as qian --all --area "$area" --level village --reviewer "$login" \
        > /dev/null
done < <(reviewers villageReviewer)

step "The villages review, and post from 24 November"
while read -r login _; do
    "$huize" case approve --as "$login" --all --level village > /dev/null
done < <(reviewers villageReviewer)
post village 2011-11-24

step "The townships review on 5 December, and post"
while read -r login area; do
    "$huize" case mandate --as qian --today 2011-12-05 --all --area "$area" --level township \
        --reviewer "$login" > /dev/null
    "$huize" case approve --as "$login" --today 2011-12-05 --all --level township > /dev/null
done < <(reviewers townshipSupervisor)
post township 2011-12-06

step "The county reviews on 15 December, and posts"
"$huize" case mandate --as qian --today 2011-12-15 --all --level county --reviewer zhou 
timed "$huize" case approve --as zhou --today 2011-12-15 --all --level county
post county 2011-12-16

step "Filed, released and paid from 27 December"
today=(--today 2011-12-27)
"$huize" case file --as qian "${today[@]}" --all 
"$huize" case release --as qian "${today[@]}" --all 
timed "$huize" benefits run --as qian "${today[@]}" --period 2011 "${programmes[@]}" --confirm
timed "$huize" batch make --as qian "${today[@]}" --period 2011
timed "$huize" batch seal --as qian "${today[@]}" HZ-000001
mkdir out
timed "$huize" batch file --as qian "${today[@]}" HZ-000001 --format bank-csv --to out

step "The bank answers: paid, returned, another amount, unknown, missing, twice"
cat out/*.csv | "$here/bank.awk" -v batch=HZ-000001 -v faults=1 > answer.csv
timed "$huize" batch reconcile --as qian "${today[@]}" HZ-000001 answer.csv --format csv \
    > findings.csv
cut -d, -f1 findings.csv | sort | uniq -c
"$huize" batch reconcile --as qian "${today[@]}" HZ-000001 answer.csv 
head -c 3000 answer.csv > cut.csv
"$huize" batch reconcile --as qian "${today[@]}" HZ-000001 cut.csv || echo "   refused: $?"

step "What came back is mended by the villages; the rest of the first batch is given up"
sql "SELECT id FROM entitlement WHERE status = 'returned'" \
    | xargs -n 200 "$huize" pay retry --as admin "${today[@]}"
echo "   the bank took back what it paid with another amount:"
sql "SELECT i.entitlement FROM batch_item AS i JOIN batch_line AS l ON l.id = i.line
    WHERE l.outcome = 'amountDiffers'" \
    | xargs "$huize" pay retry --as qian "${today[@]}"
"$huize" batch close --as qian "${today[@]}" HZ-000001 --reason 银行核对后退出本批

step "A second batch, all of it paid"
"$huize" batch make --as qian "${today[@]}" --period 2011 
"$huize" batch seal --as qian "${today[@]}" HZ-000002 
mkdir out2
"$huize" batch file --as qian "${today[@]}" HZ-000002 --format bank-csv --to out2 
cat out2/*.csv | "$here/bank.awk" -v batch=HZ-000002 > answer2.csv
"$huize" batch reconcile --as qian "${today[@]}" HZ-000002 answer2.csv 

step "Sums by programme, fund and village"
"$huize" report payments --as qian --by programme --period 2011
"$huize" report payments --as qian --by fund --period 2011
"$huize" report payments --as qian --by village --period 2011 --format csv | tail -n +2 | wc -l

step "The same by an independent query: persons, payments, yuan paid"
sql "SELECT programme, count(DISTINCT person), count(*), sum(amount_fen) / 100 FROM entitlement
    WHERE period LIKE '2011%' AND status = 'paid' GROUP BY programme"
echo "   2011 as reported: 8415 x 40 x 12 = $((8415 * 40 * 12)), 1113 x 960 = $((1113 * 960))," \
    "45 x 120 x 12 = $((45 * 120 * 12)), 7 x 5000 = 35000, 3 x 1000 = 3000"

step "Nothing amiss"
timed "$huize" check --as admin
