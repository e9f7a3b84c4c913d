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
BRING = """async (fonts) => {
  for (const [family, weight, text] of fonts) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    document.fonts.add(await new FontFace(family, bytes, { weight }).load());
  }
}"""
USE = """(name) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --font-text: "${name} text" !important;
    --font-head: "${name} head" !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""


@cache
def _faces() -> list[tuple[str, str, str]]:
    """Family, weight and bytes of every face, from the packages that deno.lock pins."""
    faces = []
    for name, families in FONTS.items():
        for part, (package, weights) in zip(("text", "head"), families, strict=True):
            stem = f"{package}/files/{package.rpartition('/')[2]}-latin"
            for weight in weights or ("100 900",):
                file = f"{stem}-{weight if weights else 'wght'}-normal.woff2"
                faces.append((f"{name} {part}", str(weight), file))
    script = FIND % json.dumps([file for *_, file in faces])
    paths = json.loads(deno("eval", "--quiet", "--frozen", script))
    texts = [b64encode(Path(path).read_bytes()).decode() for path in paths]
    return [(*face[:2], text) for face, text in zip(faces, texts, strict=True)]


def bring(page: Page, *names: str) -> None:
    """Give the page, as it stands, the fonts of these names: "DejaVu text", "DejaVu head", …"""
    there = set(page.evaluate("[...document.fonts].map((face) => face.family)"))
    wanted = {f"{name} {part}" for name in names for part in ("text", "head")} - there
    if wanted:
        page.evaluate(BRING, [face for face in _faces() if face[0] in wanted])


def use(page: Page, name: str) -> None:
    """Show the page, as it stands, in the fonts of that name."""
    bring(page, name)
    page.evaluate(USE, name)
    page.evaluate("document.fonts.ready.then(() => undefined)")
