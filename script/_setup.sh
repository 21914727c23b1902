# Sourced by the scripts of this folder, with $root set: makes a checkout ready for use.
#
#   prepare run       the program's own needs: system libraries, $venv, requirements.txt
#   prepare dev       those and the tests': requirements-dev.txt
#   prepare bundle    those and what makes a bundle: requirements-bundle.txt
#   all_tests         the tests, once `prepare dev` was called
#
# Afterwards "$venv/bin/python" and "$venv/bin/rehab-player" work. When all is there it costs some
# hundredths of a second. Whatever it has to say goes to standard error.
#
#   REHAB_PLAYER_PYTHON   the Python to build on (otherwise the newest one found)
#   REHAB_PLAYER_VENV     where to keep the virtual environment (otherwise .venv in the checkout)

venv=${REHAB_PLAYER_VENV:-$root/.venv}

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 2
}

have() { command -v "$1" >/dev/null 2>&1; }

# What PySide6 links to and does not bring along, with the package for apt, dnf and pacman.
libraries() {
    cat <<'END'
libEGL.so.1             libegl1              libglvnd-egl         libglvnd
libGL.so.1              libgl1               libglvnd-glx         libglvnd
libX11-xcb.so.1         libx11-xcb1          libX11-xcb           libx11
libX11.so.6             libx11-6             libX11               libx11
libXext.so.6            libxext6             libXext              libxext
libXrandr.so.2          libxrandr2           libXrandr            libxrandr
libbrotlidec.so.1       libbrotli1           libbrotli            brotli
libdbus-1.so.3          libdbus-1-3          dbus-libs            dbus
libfontconfig.so.1      libfontconfig1       fontconfig           fontconfig
libfreetype.so.6        libfreetype6         freetype             freetype2
libglib-2.0.so.0        libglib2.0-0         glib2                glib2
libgssapi_krb5.so.2     libgssapi-krb5-2     krb5-libs            krb5
libgthread-2.0.so.0     libglib2.0-0         glib2                glib2
libpulse.so.0           libpulse0            pulseaudio-libs      libpulse
libwayland-client.so.0  libwayland-client0   libwayland-client    wayland
libwayland-cursor.so.0  libwayland-cursor0   libwayland-cursor    wayland
libxcb-cursor.so.0      libxcb-cursor0       xcb-util-cursor      xcb-util-cursor
libxcb-icccm.so.4       libxcb-icccm4        xcb-util-wm          xcb-util-wm
libxcb-image.so.0       libxcb-image0        xcb-util-image       xcb-util-image
libxcb-keysyms.so.1     libxcb-keysyms1      xcb-util-keysyms     xcb-util-keysyms
libxcb-randr.so.0       libxcb-randr0        libxcb               libxcb
libxcb-render-util.so.0 libxcb-render-util0  xcb-util-renderutil  xcb-util-renderutil
libxcb-render.so.0      libxcb-render0       libxcb               libxcb
libxcb-shape.so.0       libxcb-shape0        libxcb               libxcb
libxcb-shm.so.0         libxcb-shm0          libxcb               libxcb
libxcb-sync.so.1        libxcb-sync1         libxcb               libxcb
libxcb-util.so.1        libxcb-util1         xcb-util             xcb-util
libxcb-xfixes.so.0      libxcb-xfixes0       libxcb               libxcb
libxcb-xkb.so.1         libxcb-xkb1          libxcb               libxcb
libxcb.so.1             libxcb1              libxcb               libxcb
libxkbcommon-x11.so.0   libxkbcommon-x11-0   libxkbcommon-x11     libxkbcommon-x11
libxkbcommon.so.0       libxkbcommon0        libxkbcommon         libxkbcommon
libz.so.1               zlib1g               zlib                 zlib
libzstd.so.1            libzstd1             libzstd              zstd
END
}

# What the set-up needs besides: the venv module, a font to write with, and a voice.
other_needs() {
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    cat <<END
venv                    python$version-venv  python3              python
font                    fonts-dejavu-core    dejavu-sans-fonts    ttf-dejavu
espeak-ng               espeak-ng            espeak-ng            espeak-ng
END
}

# The rows of its input that this machine lacks. The linker's cache answers quickly; what is not in it
# may still be found by the linker itself.
missing() {
    cache=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null || :)
    while read -r what packages; do
        case $what in
        *.so.*)
            case $cache in
            *"	$what "*) continue ;;
            esac
            ! "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$what" 2>/dev/null || continue
            ;;
        venv) ! can_make_venv "$python" || continue ;;
        font) ! a_font_is_there || continue ;;
        *) ! have "$what" || continue ;;
        esac
        printf '%s %s\n' "$what" "$packages"
    done
}

a_font_is_there() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-}/.local/share/fonts" "${HOME:-}/.fonts"; do
        [ ! -d "$folder" ] || [ -z "$(find "$folder/" -name '*.[ot]t[fc]' -print 2>/dev/null | head -n 1)" ] || return 0
    done
    have fc-list && [ -n "$(fc-list 2>/dev/null | head -n 1)" ]
}

# require_packages WHY WHAT APT DNF PACMAN: installs the packages, or names the command that does so and ends.
require_packages() {
    if have apt-get; then
        command="apt-get update && apt-get install -y $3"
    elif have dnf; then
        command="dnf install $4"
    elif have pacman; then
        command="pacman -S --needed $5"
    else
        fail "$1. Install what your system calls these, and try again:  $2"
    fi
    if [ "$(id -u)" = 0 ] && have apt-get; then
        say "$1. Installing: $3"
        apt_install "$3" || fail "apt-get could not install them; its own words are above."
    elif [ "$(id -u)" = 0 ]; then
        fail "$1. Run this, and try again:  $command"
    elif have sudo; then
        fail "$1. Run this, and try again:  sudo sh -c '$command'"
    else
        fail "$1. Run this, and try again:  su -c '$command'"
    fi
}

apt_install() {
    # shellcheck disable=SC2086 # the packages are a list
    apt-get update -qq >&2 &&
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 $1 </dev/null >&2
}

# column ROWS NUMBER
column() { printf '%s\n' "$1" | awk -v n="$2" '{ print $n }' | sort -u | tr '\n' ' ' | sed 's/ $//'; }

# require_all FUNCTION...: each prints rows as above. A voice alone is no reason to stop: the program does
# without, and says so.
require_all() {
    [ "$(uname -s)" = Linux ] || return 0
    rows=$(for needs; do "$needs"; done | missing)
    case $rows in
    '') return 0 ;;
    'espeak-ng '*) [ "$(id -u)" = 0 ] && have apt-get || return 0 ;;
    esac
    require_packages "System packages that Rehab Player needs are missing" "$(column "$rows" 1)" \
        "$(column "$rows" 2)" "$(column "$rows" 3)" "$(column "$rows" 4)"
    rows=$(for needs; do "$needs"; done | missing)
    [ -z "$rows" ] || fail "Still missing after the installation: $(column "$rows" 1)"
}

# Prints the real path of a Python that runs (a pyenv shim may not) and is new enough, or fails.
real_python() {
    "$1" -c 'import os, sys; sys.version_info >= (3, 11) or sys.exit(1); print(os.path.realpath(sys.executable))' 2>/dev/null
}

can_make_venv() { have uv || "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# Prints the newest Python that is ready to use, or else the newest one.
find_python() {
    if [ -n "${REHAB_PLAYER_PYTHON:-}" ]; then
        real_python "$REHAB_PLAYER_PYTHON" && return
        fail "REHAB_PLAYER_PYTHON is $REHAB_PLAYER_PYTHON: that is no Python 3.11 or newer that runs."
    fi
    newest=
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        found=$(real_python "$name") || continue
        newest=${newest:-$found}
        can_make_venv "$found" || continue
        printf '%s\n' "$found"
        return
    done
    [ -n "$newest" ] || return 1
    printf '%s\n' "$newest"
}

require_python() {
    python=$(find_python) && return
    [ -z "${REHAB_PLAYER_PYTHON:-}" ] || exit 2
    require_packages "Python 3.11 or newer is missing" python3 python3 python3 python
    python=$(find_python) || fail "This system's own Python is too old: install Python 3.11 or newer."
}

# The line that tells which packages an environment was made with, and where.
stamp() { printf '%s %s\n' "$(cksum <"$root/$1")" "$root"; }

# is_ready STAMP-NAME LOCK: the environment works, and is what the lock, the place and the wish ask for.
is_ready() {
    [ -x "$venv/bin/python" ] || return 1
    { read -r was && read -r on; } 2>/dev/null <"$venv/$1.ready" || return 1
    [ "$was" = "$(stamp "$2")" ] || return 1
    [ -z "${REHAB_PLAYER_PYTHON:-}" ] || [ "$on" = "$(real_python "$REHAB_PLAYER_PYTHON")" ]
}

make_venv() {
    say "Setting up the virtual environment $venv (once; a few hundred MB)"
    if have uv; then
        uv venv --quiet --clear --python "$python" "$venv" >&2
    else
        "$python" -m venv --clear "$venv" >&2
    fi || fail "The virtual environment could not be made; the reason is above."
}

install_lock() {
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    if have uv; then
        uv pip install $quiet --python "$venv/bin/python" --require-hashes -r "$root/$1" >&2
    else
        "$venv/bin/python" -m pip install $quiet --disable-pip-version-check --no-input --require-hashes \
            -r "$root/$1" >&2
    fi || fail "The packages of $1 could not be installed; the reason is above."
}

# The environment uses the checkout as it stands, so nothing of the program's own needs building.
install_checkout() {
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$site/rehab_player.pth"
    cat >"$venv/bin/rehab-player" <<END
#!/bin/sh
'''exec' "$venv/bin/python" "\$0" "\$@"
' '''
import sys

from rehab_player.cli import main

sys.exit(main())
END
    chmod +x "$venv/bin/rehab-player"
}

require_room() {
    mkdir -p "$venv" 2>/dev/null && [ -w "$venv" ] && [ -w "$venv/.." ] && return
    fail "$venv cannot be written. Copy this folder to a place of your own," \
        "or set REHAB_PLAYER_VENV to a folder for the virtual environment."
}

write_stamp() { { stamp "$2" && real_python "$venv/bin/python"; } >"$venv/$1.ready"; }

# install NAME LOCK: builds anew unless the environment is right but for the packages of the tests.
install() {
    is_ready run requirements.txt || make_venv
    install_lock "$2"
    install_checkout
    write_stamp run requirements.txt
    write_stamp "$1" "$2"
}

prepare() {
    case $1 in
    run) lock=requirements.txt ;;
    *) lock=requirements-$1.txt ;;
    esac
    if is_ready "$1" "$lock"; then
        python=$venv/bin/python
        require_all libraries
        return
    fi
    require_python
    require_all libraries other_needs
    require_room
    (
        ! have flock || flock 9 # two first starts at once must not build over each other
        is_ready "$1" "$lock" || install "$1" "$lock"
    ) 9>"$venv.lock" || exit 2
}

# Runs the tests that pytest's arguments name, or all: side by side, but those on a screen of their own, which listen
# to real sound, one after the other.
all_tests() {
    if [ $# -gt 0 ]; then
        QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest "$@"
    else
        QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest --numprocesses auto --dist worksteal \
            --ignore tests/end_to_end &&
            QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest tests/end_to_end
    fi
}
