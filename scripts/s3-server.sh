#!/usr/bin/env bash
# A real S3 API server for the tests: OpenStack Swift with its s3api middleware, from Debian's packages, on loopback.
# It checks signatures, expiry and signed headers like Amazon's does. One device, one replica: never for data.
#
#   scripts/s3-server.sh start    installs what is missing (as root, with apt-get), starts, prints the environment that
#                                 the tests want:  eval "$(scripts/s3-server.sh start)"
#   scripts/s3-server.sh stop     ends what start started and removes its folder
#
# S3_SERVER_DIR (/tmp/waypost-s3-server) holds everything; S3_SERVER_PORT (6280) and the four ports above it are used.
set -euo pipefail

dir=${S3_SERVER_DIR:-/tmp/waypost-s3-server}
port=${S3_SERVER_PORT:-6280}
bucket=waypost-test
object_port=$((port + 1)) container_port=$((port + 2)) account_port=$((port + 3)) memcached_port=$((port + 4))
user=$(id -un)

say() { echo "s3-server: $*" >&2; }

install_packages() {
  command -v swift-proxy-server >/dev/null && command -v swift-object-server >/dev/null &&
    command -v swift-container-server >/dev/null && command -v swift-account-server >/dev/null &&
    command -v memcached >/dev/null && return
  if [ "$(id -u)" != 0 ]; then
    say "install swift-proxy swift-account swift-container swift-object memcached first (needs root)"
    exit 1
  fi
  say 'installing OpenStack Swift and memcached from Debian'
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -yqq --no-install-recommends \
    swift-proxy swift-account swift-container swift-object memcached >/dev/null
}

# A pid file is trusted only while that process has our folder in its command line: pids are used again.
ours() { [ -f "$1" ] && tr '\0' ' ' <"/proc/$(cat "$1")/cmdline" 2>/dev/null | grep -qF "$dir"; }

stop() {
  local file
  for file in "$dir"/run/*.pid; do
    ours "$file" || continue
    # Each was started as leader of a process group; its workers are in it.
    kill -TERM -- "-$(cat "$file")" 2>/dev/null || true
  done
  for file in "$dir"/run/*.pid; do
    for _ in $(seq 50); do ours "$file" || break; sleep 0.1; done
    if ours "$file"; then kill -KILL -- "-$(cat "$file")" 2>/dev/null || true; fi
  done
  rm -rf "$dir"
}

# The one file whose place Swift does not let us choose. Debian's package brings a working one, which is left alone.
require_swift_conf() {
  grep -qs '^swift_hash_path_' /etc/swift/swift.conf && return
  say 'writing /etc/swift/swift.conf, which is missing'
  mkdir -p /etc/swift
  printf '%s\n' '[swift-hash]' 'swift_hash_path_prefix = waypost' 'swift_hash_path_suffix = test' \
    '[storage-policy:0]' 'name = default' 'default = yes' >/etc/swift/swift.conf
}

write_storage_server() { # name port
  cat >"$dir/etc/$1-server.conf" <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = $2
devices = $dir/devices
mount_check = false
user = $user
swift_dir = $dir/etc
workers = 0
[pipeline:main]
pipeline = $1-server
[app:$1-server]
use = egg:swift#$1
CONF
}

write_proxy() {
  cat >"$dir/etc/proxy-server.conf" <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = $port
user = $user
swift_dir = $dir/etc
workers = 0
[pipeline:main]
pipeline = catch_errors cache s3api tempauth bulk slo versioned_writes copy proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:$memcached_port
[filter:s3api]
use = egg:swift#s3api
s3_acl = no
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[filter:versioned_writes]
use = egg:swift#versioned_writes
[filter:copy]
use = egg:swift#copy
CONF
}

make_ring() { # name port
  local builder="$dir/etc/$1.builder"
  {
    swift-ring-builder "$builder" create 4 1 0
    swift-ring-builder "$builder" add "r1z1-127.0.0.1:$2/d1" 1
    swift-ring-builder "$builder" rebalance
  } >"$dir/log/$1-ring.log" 2>&1 || { cat "$dir/log/$1-ring.log" >&2; exit 1; }
}

launch() { # name command…
  local name=$1
  shift
  setsid "$@" >"$dir/log/$name.log" 2>&1 </dev/null &
  echo $! >"$dir/run/$name.pid"
}

answers() { curl --silent --output /dev/null --max-time 2 "http://127.0.0.1:$1/"; }

wait_for() { # name port
  for _ in $(seq 100); do
    answers "$2" && return
    ours "$dir/run/$1.pid" || break
    sleep 0.2
  done
  say "$1 does not answer on port $2:"
  tail -20 "$dir/log/$1.log" >&2
  exit 1
}

print_environment() {
  cat <<ENV
export TEST_S3_ENDPOINT=http://127.0.0.1:$port
export TEST_S3_REGION=us-east-1
export TEST_S3_BUCKET=$bucket
export TEST_S3_ACCESS_KEY_ID=test:tester
export TEST_S3_SECRET_ACCESS_KEY=testing
ENV
}

start() {
  if ours "$dir/run/proxy.pid" && answers "$port"; then
    say 'already running'
    print_environment
    return
  fi
  install_packages
  stop
  mkdir -p "$dir/etc" "$dir/devices/d1" "$dir/log" "$dir/run"
  require_swift_conf
  local name
  for name in object container account; do
    local port_name="${name}_port"
    make_ring "$name" "${!port_name}"
    write_storage_server "$name" "${!port_name}"
  done
  write_proxy
  # Its pid file is only there to name our folder on its command line, by which `ours` knows it.
  launch memcached memcached -u nobody -l 127.0.0.1 -p "$memcached_port" -P "$dir/run/memcached.own"
  for name in object container account proxy; do launch "$name" "swift-$name-server" "$dir/etc/$name-server.conf"; done
  wait_for object "$object_port"
  wait_for container "$container_port"
  wait_for account "$account_port"
  wait_for proxy "$port"
  print_environment
}

case ${1:-} in
start) start ;;
stop) stop ;;
*)
  echo "usage: $0 start|stop" >&2
  exit 2
  ;;
esac
