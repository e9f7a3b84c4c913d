#!/bin/sh
# Chromium 149 and 153 (npm: @sparticuz/chromium 149.0.0 and 153.0.0), Linux on x86-64.
#
# Expected: `color-scheme: only light` on an element keeps Chromium's forced dark look (Android's
#   "dark theme for websites") from it, a picture in an <img> included; where it does not, the picture
#   is turned around as a whole.
# Seen: Chromium 149 does not spare the picture. A bitmap is turned around whole; of an SVG what is
#   black turns white while the white ground stays, so that a QR code is a blank square. Only what the
#   SVG's own root asks for is heeded, which no style of the page can set. 153 spares all three.
#
# Exits with a status other than 0 where this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check playwright==1.60.0 brotli==1.2.0 pillow==12.0.0
for version in 149.0.0 153.0.0; do
  mkdir "$version"
  npm install --silent --no-save --ignore-scripts --prefix "$version" "@sparticuz/chromium@$version" >npm.log 2>&1 ||
    { cat npm.log; exit 1; }
done
venv/bin/python - <<'END'
import base64, io, pathlib, urllib.parse
import brotli
from PIL import Image
from playwright.sync_api import sync_playwright

ASK = "color-scheme:only light"


def svg(style=""):
    text = (f'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" style="{style}">'
            '<path fill="#fff" d="M0 0h80v80h-80z"/><path d="M20 20h40v40h-40z"/></svg>')
    return "data:image/svg+xml," + urllib.parse.quote(text)


png = io.BytesIO()
bitmap = Image.new("L", (80, 80), 255)
bitmap.paste(0, (20, 20, 60, 60))
bitmap.save(png, "PNG")
pictures = {
    "SVG, asked for by the page": svg(),
    "SVG, asked for by itself": svg(ASK),
    "bitmap, asked for by the page": "data:image/png;base64," + base64.b64encode(png.getvalue()).decode(),
}
said = {}
with sync_playwright() as playwright:
    for version in ("149.0.0", "153.0.0"):
        packed = pathlib.Path(version, "node_modules/@sparticuz/chromium/bin/chromium.br")
        program = pathlib.Path(f"chromium-{version}").resolve()
        program.write_bytes(brotli.decompress(packed.read_bytes()))
        program.chmod(0o755)
        options = ["--no-sandbox", "--disable-gpu", "--blink-settings=forceDarkModeEnabled=true"]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        page = browser.new_page()
        for name, source in pictures.items():
            page.set_content(f'<img style="{ASK}" src="{source}">')
            page.wait_for_function("document.images[0].complete")
            shot = Image.open(io.BytesIO(page.locator("img").screenshot())).convert("L")
            seen = shot.getpixel((5, 5)), shot.getpixel((40, 40))
            said[browser.version.split(".")[0], name] = seen
            print(f"Chromium {browser.version}, {name}: ground {seen[0]}, square {seen[1]}")
        browser.close()
expected = {
    ("149", "SVG, asked for by the page"): (255, 255),
    ("149", "SVG, asked for by itself"): (255, 0),
    ("149", "bitmap, asked for by the page"): (0, 255),
    **{("153", name): (255, 0) for name in pictures},
}
raise SystemExit(said != expected)
END
