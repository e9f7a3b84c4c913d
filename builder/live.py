"""The server of `serve`: the newest site that could be made, and what keeps a newer one away."""

import html
import io
import os
import shutil
import socket
import string
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from . import Stopped

HERE = Path(__file__).parent
Index = Callable[[Path], object]

RELOAD = "/livereload/"
SEARCH = {"search.json", "search-words.json"}
PATIENCE = 20


@dataclass(frozen=True)
class Shown:
    """What is served at a moment. A browser that shows another version loads the page again."""

    folder: Path
    version: int
    error: str = ""


class Live(ThreadingHTTPServer):
    """Serves pages below `mount`; `index` makes a folder's search when it is first asked for.

    Raises Stopped when the port is taken.
    """

    daemon_threads = True
    # On Windows it would let two servers share a port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, host: str, port: int, mount: str, folder: Path, index: Index) -> None:
        self.mount = mount
        self.index = index
        self.indexing = threading.Lock()
        self.indexed: Shown | None = None
        # Another than that of a server which ran here before.
        self.shown = Shown(folder, int(time.time()))
        self.changed = threading.Condition()
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            reason = error.strerror or error
            raise Stopped(f"{host}:{port}: {reason}; choose another with --port") from None
        host = f"[{host}]" if ":" in host else host
        self.url = f"http://{host}:{self.server_port}{mount}"

    def start(self) -> None:
        """Answer from now on, beside what the caller does."""
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def show(self, folder: Path) -> None:
        """Serve another folder, or what is in the same one now, and forget what was wrong. Another
        one before is deleted."""
        before = self.shown
        self._change(Shown(folder, before.version + 1))
        if before.folder != folder:
            # A page that is being sent now may lose its end; its browser is told to reload anyway.
            shutil.rmtree(before.folder, ignore_errors=True)

    def fail(self, error: str) -> None:
        """Go on with the same folder, and say on every page why there is none newer."""
        self._change(Shown(self.shown.folder, self.shown.version + 1, error))

    def _change(self, shown: Shown) -> None:
        with self.changed:
            self.shown = shown
            self.changed.notify_all()

    def newer(self, version: str) -> int:
        """Return the version shown, as soon as it is another than `version`, or after a while."""
        with self.changed:
            self.changed.wait_for(lambda: str(self.shown.version) != version, PATIENCE)
            return self.shown.version


class _Handler(SimpleHTTPRequestHandler):
    server: Live

    def send_head(self) -> io.BufferedIOBase | None:
        path = urlsplit(self.path).path
        if path.startswith(RELOAD):
            version = self.server.newer(path.removeprefix(RELOAD))
            return self._send(HTTPStatus.OK, "text/plain", str(version).encode())
        if not path.startswith(self.server.mount):
            return self._lead(self.server.mount)
        while True:
            shown = self.server.shown
            answer = self._page(path, shown)
            # The folder may be gone while one reads in it: then there is a newer one.
            if shown.folder == self.server.shown.folder:
                break
        return self._lead(path + "/") if answer is None else self._send(*answer)

    def _page(self, path: str, shown: Shown) -> tuple[HTTPStatus, str, bytes] | None:
        """Return status, type and bytes of what stands there; None for a folder without its /."""
        self.directory = str(shown.folder)
        file = Path(self.translate_path("/" + path.removeprefix(self.server.mount)))
        if file.name in SEARCH:
            with self.server.indexing:
                if self.server.indexed != shown:
                    self.server.index(shown.folder)
                    self.server.indexed = shown
        if file.is_dir():
            if not path.endswith("/"):
                return None
            file /= "index.html"
        status = HTTPStatus.OK
        if not file.is_file():
            status, file = HTTPStatus.NOT_FOUND, shown.folder / "404.html"
        try:
            data = file.read_bytes()
        except OSError:
            return HTTPStatus.NOT_FOUND, "text/plain", b"404"
        if file.suffix == ".html":
            data = _with_news(data, shown)
        return status, self.guess_type(str(file)), data

    def _send(self, status: HTTPStatus, kind: str, data: bytes) -> io.BytesIO:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if "text/" in kind else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        return io.BytesIO(data)

    def _lead(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def copyfile(self, source, outputfile) -> None:
        try:
            super().copyfile(source, outputfile)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


def _with_news(page: bytes, shown: Shown) -> bytes:
    news = _filled("live.html", version=str(shown.version))
    if shown.error:
        news += _filled("broken.html", error=html.escape(shown.error))
    before, end, after = page.rpartition(b"</body>")
    return before + news.encode() + end + after if end else page + news.encode()


def _filled(name: str, **fields: str) -> str:
    return string.Template((HERE / name).read_text("utf-8")).substitute(fields)
