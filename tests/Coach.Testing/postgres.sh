# A PostgreSQL that lives as long as whoever holds this script's standard input, however they end.
# postgres.sh BIN FOLDER [setting=value ...]: says "ready" when it listens on the socket in FOLDER.
set -eu
bin=$1 folder=$2
shift 2
trap '' INT TERM HUP
exec 3>&1 >"$folder/setup.log" 2>&1

# PostgreSQL refuses to run as root.
as=
if [ "$(id -u)" -eq 0 ]; then
    chown -R postgres "$folder"
    as='setpriv --reuid=postgres --regid=postgres --clear-groups'
fi

# An ICU locale sorts unlike SQLite, so that a query which forgets to say how is noticed.
$as "$bin/initdb" -D "$folder/data" -U coach -A trust -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en --no-sync --no-instructions
for setting in "$@"; do
    shift
    set -- "$@" -c "$setting"
done
$as "$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c hba_file="$folder/hba.conf" -c max_connections=300 "$@" 3>&- &
server=$!
until "$bin/pg_isready" -q -h "$folder"; do
    kill -0 "$server"
    sleep 0.05
done

echo ready >&3
read -r _ || true
kill -QUIT "$server" || true
wait "$server" || true
rm -rf "$folder"
