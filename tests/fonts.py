"""Fonts that the tests bring: what is measured with them is the same on every machine."""

import json
from base64 import b64encode
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from compiler.bundle import deno

# Name → the families of text and of heads, as pairs of package and weights of its files.
DEJAVU = ("@fontsource/dejavu-serif", (400, 700))
FONTS = {
    "DejaVu": (("@fontsource/dejavu-sans", (400, 700)), DEJAVU),
    # As wide as Verdana, and its capitals wider.
    "wide": (("@fontsource-variable/montserrat", ()), DEJAVU),
    "Noto": (("@fontsource-variable/noto-sans", ()), ("@fontsource-variable/noto-serif", ())),
    "Roboto": (("@fontsource-variable/roboto", ()), ("@fontsource-variable/noto-serif", ())),
    # Arimo and Tinos have the widths of Liberation, and of Arial and Times.
    "Liberation": (("@fontsource/arimo", (400, 700)), ("@fontsource/tinos", (400, 700))),
}
FIND = """
import { createRequire } from "node:module";
const { resolve } = createRequire(import.meta.url);
console.log(JSON.stringify(%s.map((file) => resolve(file))));
"""
# A font that a script brings is no request, so that no policy has to be lifted for it.
BRING = """async (files) => {
  for (const [packed, faces] of files) {
    const text = atob(packed), bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    for (const [family, weight] of faces) {
      document.fonts.add(await new FontFace(family, bytes, { weight }).load());
    }
  }
}"""
USE = """(name) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --font-text: "${name} text" !important;
    --font-head: "${name} head" !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""


@cache
def _files() -> list[tuple[str, list[tuple[str, str]]]]:
    """The bytes of every file, from the packages that deno.lock pins, and the family and weight of
    the faces that it holds."""
    faces: dict[str, list[tuple[str, str]]] = {}
    for name, families in FONTS.items():
        for part, (package, weights) in zip(("text", "head"), families, strict=True):
            stem = f"{package}/files/{package.rpartition('/')[2]}-latin"
            for weight in weights or ("100 900",):
                file = f"{stem}-{weight if weights else 'wght'}-normal.woff2"
                faces.setdefault(file, []).append((f"{name} {part}", str(weight)))
    script = FIND % json.dumps([*faces])
    paths = json.loads(deno("eval", "--quiet", "--frozen", script))
    texts = [b64encode(Path(path).read_bytes()).decode() for path in paths]
    return [*zip(texts, faces.values(), strict=True)]


def bring(page: Page, *names: str) -> None:
    """Give the page, as it stands, the fonts of these names: "DejaVu text", "DejaVu head", …"""
    there = set(page.evaluate("[...document.fonts].map((face) => face.family)"))
    wanted = {f"{name} {part}" for name in names for part in ("text", "head")} - there
    if wanted:
        files = [
            (text, held)
            for text, faces in _files()
            if (held := [face for face in faces if face[0] in wanted])
        ]
        page.evaluate(BRING, files)


def use(page: Page, name: str) -> None:
    """Show the page, as it stands, in the fonts of that name."""
    bring(page, name)
    page.evaluate(USE, name)
    page.evaluate("document.fonts.ready.then(() => undefined)")
