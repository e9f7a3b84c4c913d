"""The web servers that the tests start: Debian's, unpacked beside the project and not installed.
`python -m tests.servers` gets them."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from browsers import ROOT
from tests import project

PACKAGES = ("nginx", "nginx-common", "libnginx-mod-http-brotli-static", "caddy")
FOLDER = ROOT / ".venv/servers"
RUNS = bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))
HOSTS = ROOT / "publisher/hosts"
PLACE = "/var/www/standar-profesi"

NGINX = """
daemon off;
{user}
pid {work}/pid;
error_log {work}/log;
load_module {folder}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/1;
    proxy_temp_path {work}/2;
    fastcgi_temp_path {work}/3;
    uwsgi_temp_path {work}/4;
    scgi_temp_path {work}/5;
    {site}
}}
"""


@contextlib.contextmanager
def nginx(root: Path, base: str) -> Iterator[str]:
    """Serve what stands in `root`, the site at `base`, as publisher/hosts/nginx.conf says."""
    site = _told("nginx.conf", root, base).replace("/etc/nginx/", f"{FOLDER}/etc/nginx/")
    port = project.free_port()
    site = site.replace("listen 80;", f"listen 127.0.0.1:{port};")
    user = "user root;" if os.geteuid() == 0 else ""
    with tempfile.TemporaryDirectory() as work:
        config = Path(work) / "nginx.conf"
        config.write_text(NGINX.format(work=work, folder=FOLDER, site=site, user=user), "utf-8")
        command = [FOLDER / "usr/sbin/nginx", "-p", work, "-c", config, "-e", f"{work}/log"]
        with _running(command, port) as url:
            yield url


@contextlib.contextmanager
def caddy(root: Path, base: str) -> Iterator[str]:
    """Serve what stands in `root`, the site at `base`, as publisher/hosts/Caddyfile says."""
    port = project.free_port()
    site = _told("Caddyfile", root, base).replace("example.org {", f"http://127.0.0.1:{port} {{")
    with tempfile.TemporaryDirectory() as work:
        config = Path(work) / "Caddyfile"
        config.write_text(f"{{\n\tadmin off\n}}\n{site}", "utf-8")
        command = [FOLDER / "usr/bin/caddy", "run", "--config", config, "--adapter", "caddyfile"]
        with _running(command, port, HOME=work) as url:
            yield url


def _told(name: str, root: Path, base: str) -> str:
    """Return a configuration with what a person writes into it."""
    text = (HOSTS / name).read_text("utf-8")
    assert text.count(PLACE) == 1
    assert text.count(" /404.html") == 1
    return text.replace(PLACE, str(root)).replace(" /404.html", f" {base}404.html")


@contextlib.contextmanager
def _running(command: list, port: int, **more: str) -> Iterator[str]:
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, env={**os.environ, **more}, stdout=pipe, stderr=pipe)
    try:
        project.wait(lambda: process.poll() is not None or project.is_open(port))
        assert process.poll() is None, process.communicate()[1].decode()
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.communicate(timeout=60)


def get() -> bool:
    """Download and unpack the packages, where that has not been done; whether they are there."""
    if FOLDER.is_dir():
        return True
    if os.geteuid() == 0:
        subprocess.run(["apt-get", "-qq", "update"], stdout=sys.stderr, check=False)
    with tempfile.TemporaryDirectory(dir=ROOT / ".venv") as work:
        command = ["apt-get", "-qq", "download", *PACKAGES]
        if subprocess.run(command, cwd=work, check=False).returncode:
            return False
        for package in Path(work).glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, f"{work}/all"], check=True)
        (Path(work) / "all").rename(FOLDER)
    return True


def main() -> None:
    """Get what is missing; where it cannot be had, say so."""
    if not RUNS:
        print("nginx and Caddy are not tested here: they come from Debian's packages")
    elif not get():
        sys.exit(f"The tests need Debian's {', '.join(PACKAGES)}: apt-get download finds none")


if __name__ == "__main__":
    main()
