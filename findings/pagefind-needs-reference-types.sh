#!/bin/sh
# Pagefind 1.5.2 (PyPI), Chromium 87 (npm: chrome-aws-lambda 5.4.0), Linux on x86-64.
#
# Expected: its script is written for old browsers (no `??=`, private names or static blocks), loads
#   without an error in Chromium 87, and so a search finds what is there.
# Seen: the script loads; its WebAssembly is of a kind that came with Chrome 96 (two tables,
#   reference types), and the search stops with a CompileError. Reading the script's syntax alone
#   does not tell which browsers a search works in.
#
# Exits with a status other than 0 where this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check 'pagefind[bin]==1.5.2' playwright==1.60.0 brotli==1.2.0
npm install --silent --no-save --ignore-scripts chrome-aws-lambda@5.4.0 >npm.log 2>&1 || { cat npm.log; exit 1; }
mkdir site
echo '<!doctype html><html lang="en"><title>One</title><body><h1>One</h1><p>A word: negotiation.</p>' >site/index.html
venv/bin/python -m pagefind --site site >pagefind.log 2>&1 || { cat pagefind.log; exit 1; }
venv/bin/python - <<'END'
import contextlib, functools, http.server, pathlib, threading
import brotli
from playwright.sync_api import sync_playwright

old = pathlib.Path("chromium-87").resolve()
old.write_bytes(brotli.decompress(pathlib.Path("node_modules/chrome-aws-lambda/bin/chromium.br").read_bytes()))
old.chmod(0o755)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory="site"))
threading.Thread(target=server.serve_forever, daemon=True).start()
SEARCH = """async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    try {
        return `found ${(await pagefind.search("negotiation")).results.length}`;
    } catch (error) {
        return String(error);
    }
}"""
said = []
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=old, args=["--no-sandbox"])
    page = browser.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    said.append(page.evaluate(SEARCH))
    print(f"Chromium {browser.version}")
    browser.close()
print(*said, sep="\n")
assert not any("found 1" in line for line in said), "it finds the word now"
assert any("WebAssembly" in line for line in said), "it stops for another reason now"
END
