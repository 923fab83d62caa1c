"""The two built-in root file systems, made from this machine's own programs under HOME/images.

"guest" is a small system of busybox and dropbear. "host" shows the machine's /usr, with an /etc of our own that holds
what programs need to start and nothing secret. A version is named by what it was made of, so that an upgrade of
busybox, dropbear, the machine's libraries or of cumulet makes a new one; disks stay with the version they began with.
"""

import hashlib
import importlib.resources
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from cumulet.instances.driver import InstanceError

Name = Literal["guest", "host"]

_SCRIPTS = ("init", "card", "dhcp", "metadata")
_SHIMS = {"guest": ("sudo", "curl", "nohup", "nc"), "host": ("sudo",)}
_PROGRAMS = ("dropbear", "dropbearkey", "dbclient", "bash")
"""What the guest has besides busybox. bash is the users' shell: busybox's own would never find the guest's `nc`, as it
looks for its applets first."""
_FORMAT = 3
"""To be raised when this module lays a root file system out differently from the same sources."""

_ETC_OF_HOST = (
    "alternatives", "ca-certificates.conf", "debian_version", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "localtime",
    "mime.types", "protocols", "rpc", "services", "ssl/certs", "ssl/openssl.cnf", "timezone",
)  # fmt: skip
"""Of the machine's /etc, what programs need and everyone on the machine may read."""

_ACCOUNTS = """\
root:x:0:0:root:/root:{0}
cirros:x:0:0:the guest's user, as powerful as root:/home/cirros:{0}
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
"""
_GROUP = "root:x:0:\ndaemon:x:1:\ntty:x:5:\nwww-data:x:33:\nnogroup:x:65534:\n"
_PROFILE = """\
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
PS1='\\u@\\h:\\w\\$ '
alias ll='ls -l'
umask 022
"""

_NGINX = """\
# Of the image "host": the machine's own /etc/nginx is not shown, as it may hold keys and passwords.
user root root;  # the only user that there is where the cloud runs without subordinate ids
worker_processes 1;
pid /run/nginx.pid;
events { worker_connections 512; }
http {
    types {
        text/html html htm; text/css css; text/plain txt; application/javascript js; application/json json;
        text/xml xml; image/png png; image/jpeg jpg jpeg; image/gif gif; image/svg+xml svg; image/x-icon ico;
    }
    default_type application/octet-stream;
    access_log /var/log/nginx/access.log;
    include /etc/nginx/conf.d/*.conf;
    server {
        listen 80 default_server;
        root /var/www/html;
        index index.html;
    }
}
"""
"""What Debian's nginx reads when it is started without arguments."""


class Image(NamedTuple):
    """A root file system that is ready: its layers, lowest last, relative to the cloud's home or absolute.

    `usr` are the layers of a /usr of its own, empty when it is part of the root.
    """

    name: Name
    version: str
    root: str
    usr: tuple[str, ...] = ()


def ready(home: Path, name: Name, version: str | None = None, *, root: int | None = None) -> Image:
    """The image, made now if it is not there. `version` asks for an older one, and gets it when it is still kept.

    `root` is the user and group id of who is root where it is used; None: whoever asks.
    Raises InstanceError when this machine lacks a program, OSError when HOME can't be written.
    """
    directory = home / "images" / name
    if version is None or not (directory / version).is_dir():
        version = _version(name, root)
    if not (directory / version).is_dir():
        directory.mkdir(parents=True, exist_ok=True)
        _build(directory, version, _guest if name == "guest" else _host, root)
    place = f"images/{name}/{version}"
    if name == "guest":
        return Image(name, version, place)
    return Image(name, version, f"{place}/root", (f"{place}/usr", "/usr"))


def prune(home: Path, kept: Iterable[tuple[str, str]], *, root: int | None = None) -> None:
    """Delete the versions (name, version) that are not `kept`, and what a crash left half made.

    What would be made now stays, for `root` and for the server, who hands the guest out as a file.
    """
    living = set(kept)
    names: tuple[Name, ...] = ("guest", "host")
    for name in names:
        current = {_version(name, owner) for owner in (None, root)}
        for directory in (home / "images" / name).glob("*"):
            if (name, directory.name) not in living and directory.name not in current:
                shutil.rmtree(directory, ignore_errors=True)


def give(tree: Path, owner: int) -> None:
    """Make it the owner and group of all below, and of the top."""
    for folder, folders, files in os.walk(tree):
        for name in (*folders, *files):
            os.lchown(os.path.join(folder, name), owner, owner)
    os.chown(tree, owner, owner)


def _build(directory: Path, version: str, fill: Callable[[Path], None], root: int | None) -> None:
    """Fill a new directory, then give it its name: a version is whole or not there."""
    unfinished = Path(tempfile.mkdtemp(prefix=".new-", dir=directory))
    mask = os.umask(0o022)  # the agent's is stricter, and the image's users are not all root
    try:
        unfinished.chmod(0o755)
        fill(unfinished)
        if root is not None:
            give(unfinished, root)
        unfinished.rename(directory / version)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
        if not (directory / version).is_dir():
            raise
    finally:
        os.umask(mask)


def _version(name: Name, root: int | None) -> str:
    """A digest of what the image would be made of now: our scripts' text, the machine's files by name, size, time."""
    digest = hashlib.sha256(f"{_FORMAT} {name} {root}".encode())
    for script in (*_SCRIPTS, *_SHIMS[name]):
        digest.update(_script(script))
    sources = [_program("busybox"), *(_program(program) for program in _PROGRAMS), Path("/etc/ld.so.cache")]
    for source in sources:
        status = source.stat()
        digest.update(f"{source} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]


def _script(name: str) -> bytes:
    return (importlib.resources.files("cumulet.instances") / "guest" / f"{name}.sh").read_bytes()


def _program(name: str) -> Path:
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if found is None:
        package = {"busybox": "busybox-static", "bash": "bash"}.get(name, "dropbear-bin")
        raise InstanceError(f"this machine has no {name}, which instances are made of: apt-get install {package}")
    return Path(found).resolve()


def _guest(root: Path) -> None:
    for name in ("bin", "lib", "lib64", "usr/lib/cumulet", "var/www", "opt"):
        (root / name).mkdir(parents=True)
    for link, target in {"sbin": "bin", "usr/bin": "../bin", "usr/sbin": "../bin"}.items():
        (root / link).symlink_to(target)
    busybox = _program("busybox")
    if _libraries(busybox):
        raise InstanceError("this machine's busybox needs shared libraries: apt-get install busybox-static")
    _copy(busybox, root / "bin/busybox")
    for applet in _applets(busybox):
        if applet != "busybox":
            (root / "bin" / applet).symlink_to("busybox")
    (root / "bin/sh").unlink()
    (root / "bin/sh").symlink_to("bash")
    for name in _PROGRAMS:
        program = _program(name)
        _copy(program, root / "bin" / name)
        for library in _libraries(program):
            # The loader is named by its whole path in the program; the others are found in /lib by their name.
            place = root / str(library)[1:] if library.name.startswith("ld-") else root / "lib" / library.name
            if not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                _copy(library, place)
    (root / "bin/ssh").symlink_to("dbclient")
    _common(root, "/bin/bash")
    (root / "etc/os-release").write_text('NAME="cumulet guest"\nID=cumulet-guest\nPRETTY_NAME="cumulet guest"\n')
    _own_programs(root / "usr/lib/cumulet", root / "bin", "guest")
    (root / "usr/lib/cumulet/bin").symlink_to("/bin")
    (root / "usr/lib/cumulet/nc").symlink_to("/bin/busybox")


def _host(image: Path) -> None:
    root, usr = image / "root", image / "usr"
    for name in ("usr", "opt", "media", "srv"):
        (root / name).mkdir(parents=True)
    for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
        link = Path("/") / name
        if link.is_symlink():
            (root / name).symlink_to(os.readlink(link))
        elif link.exists():
            raise InstanceError(f'the image "host" needs a machine whose /{name} is a link into /usr')
    _common(root, "/bin/bash")
    for name in _ETC_OF_HOST:
        _copy_public(Path("/etc") / name, root / "etc" / name)
    for name in ("etc/nginx/conf.d", "var/lib/nginx", "var/log/nginx", "var/www/html"):
        (root / name).mkdir(parents=True)
    (root / "etc/nginx/nginx.conf").write_text(_NGINX)
    private = usr / "lib/cumulet"
    (private / "bin").mkdir(parents=True)
    for name in ("bin", "sbin"):
        (usr / name).mkdir()
    for applet in ("halt", "poweroff", "reboot"):  # The machine's own speak to systemd, which is not there.
        (usr / "sbin" / applet).symlink_to("../lib/cumulet/bin/busybox")
    _own_programs(private, usr / "bin", "host")
    busybox = _program("busybox")
    _copy(busybox, private / "bin/busybox")
    for applet in _applets(busybox):
        if applet != "busybox":
            (private / "bin" / applet).symlink_to("busybox")


def _common(root: Path, shell: str) -> None:
    for name in ("dev", "proc", "sys", "run", "mnt", "tmp", "etc/dropbear", "root", "home/cirros", "var/www"):
        (root / name).mkdir(parents=True, exist_ok=True)
    for name in ("var/cache", "var/lib/cumulet", "var/log", "var/spool"):
        (root / name).mkdir(parents=True, exist_ok=True)
    (root / "root").chmod(0o700)
    (root / "home/cirros").chmod(0o700)
    (root / "tmp").chmod(0o1777)
    (root / "var/tmp").mkdir()
    (root / "var/tmp").chmod(0o1777)
    (root / "var/run").symlink_to("/run")
    (root / "var/lock").symlink_to("/run/lock")
    etc = root / "etc"
    (etc / "passwd").write_text(_ACCOUNTS.format(shell))
    (etc / "group").write_text(_GROUP)
    (etc / "shells").write_text("/bin/sh\n/bin/ash\n/bin/bash\n")
    (etc / "profile").write_text(_PROFILE)
    (etc / "issue").write_text("cumulet guest\n")
    (etc / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n")
    (etc / "mtab").symlink_to("/proc/mounts")


def _own_programs(private: Path, public: Path, name: Name) -> None:
    for script in _SCRIPTS:
        (private / f"{script}.sh").write_bytes(_script(script))
        (private / f"{script}.sh").chmod(0o755)
    for shim in _SHIMS[name]:
        (public / shim).unlink(missing_ok=True)  # It may be a link to busybox.
        (public / shim).write_bytes(_script(shim))
        (public / shim).chmod(0o755)


def _applets(busybox: Path) -> list[str]:
    return subprocess.run([busybox, "--list"], check=True, capture_output=True, text=True).stdout.split()


def _libraries(program: Path) -> list[Path]:
    """The shared libraries a program needs, its loader among them; none when it is static."""
    said = subprocess.run(["ldd", program], check=False, capture_output=True, text=True).stdout
    return [Path(path) for path in re.findall(r"(?:=> |^\s+)(/\S+) \(0x", said, flags=re.MULTILINE)]


def _copy(source: Path, target: Path) -> None:
    """Copy contents and mode, never the owner or set-user-id."""
    shutil.copyfile(source, target)
    target.chmod(source.stat().st_mode & 0o755)


def _copy_public(source: Path, target: Path) -> None:
    """Copy a file, link or directory as far as everyone on the machine may read it."""
    if source.is_symlink():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        target.symlink_to(os.readlink(source))
    elif source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        for entry in source.iterdir():
            _copy_public(entry, target / entry.name)
    elif source.is_file() and source.stat().st_mode & 0o004:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, target)
