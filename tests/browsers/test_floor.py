"""Every script, style and page as it is published, against the oldest browsers that are served."""

import shutil
from pathlib import Path

import pytest

from tests.browsers.used import late, split, used


def test_the_site_needs_nothing_newer_than_the_floor(site: Path):
    found = used(site)
    assert len(found) > 500
    faults, idle = split(late(found))
    assert not faults, "mend it, or say in accepted.yaml why nothing is lost"
    assert not idle, "accepted.yaml: no longer needed"


SCRIPT = {
    "a ??= 1": "javascript.operators.nullish_coalescing_assignment",
    "class A { #b = 1 }": "javascript.classes.private_class_fields",
    "class A { #b() {} }": "javascript.classes.private_class_methods",
    "class A { static { a() } }": "javascript.classes.static.initialization_blocks",
    "class A { static a = 1 }": "javascript.classes.static.class_fields",
    "await a": "javascript.operators.await.top_level",
    "/(?<=a)b/": "javascript.regular_expressions.lookbehind_assertion",
    "/a/d": "javascript.builtins.RegExp.hasIndices",
    "new RegExp('[a--b]', 'v')": "javascript.builtins.RegExp.unicodeSets",
    "a.toSorted()": "javascript.builtins.Array.toSorted",
    "a.at(-1)": "javascript.builtins.Array.at",
    "a?.at(-1)": "javascript.builtins.Array.at",
    "a.findLast(b)": "javascript.builtins.Array.findLast",
    "Map.groupBy(a, b)": "javascript.builtins.Map.groupBy",
    "Object.hasOwn(a, b)": "javascript.builtins.Object.hasOwn",
    "Array.fromAsync(a)": "javascript.builtins.Array.fromAsync",
    "structuredClone(a)": "api.structuredClone",
    "new Intl.DurationFormat()": "javascript.builtins.Intl.DurationFormat",
    "crypto.randomUUID()": "api.Crypto.randomUUID",
    "AbortSignal.timeout(1)": "api.AbortSignal.timeout_static",
    "a.inert = true": "api.HTMLElement.inert",
    "h('dialog', { popover: '' })": "html.elements.dialog",
}
STYLE = {
    "a:has(b){top:0}": "css.selectors.has",
    "a:not(b,c){top:0}": "css.selectors.not.selector_list",
    "a:not(b c){top:0}": "css.selectors.not.selector_list",
    "a:where(b){top:0}": "css.selectors.where",
    "a{& b{top:0}}": "css.selectors.nesting",
    "a{height:1dvh}": "css.types.length.viewport_percentage_units_dynamic",
    "a{color:color-mix(in srgb,red,blue)}": "css.types.color.color-mix",
    "a{inset:0}": "css.properties.inset",
    "a{display:flex}@media print{a{gap:1px}}": "css.properties.gap.flex_context",
    "@container (width > 1px){a{top:0}}": "css.at-rules.container",
    "@media (width > 1px){a{top:0}}": "css.at-rules.media.range_syntax",
    "@layer a{b{top:0}}": "css.at-rules.layer",
}
PAGE = {
    "<p inert>": "html.global_attributes.inert",
    "<details name=a>": "html.elements.details.name",
    "<p><style>a{translate:0}</style>": "css.properties.translate",
    "<p><script>a.flatMap(b).toReversed()</script>": "javascript.builtins.Array.toReversed",
}
FITS = {
    "a.js": "a?.b ?? c; const at = [1].map((b) => b.flat()); async function c() { await at }",
    "b.js": "class A { with(b) { return b } } new A().with(1); const { limits } = data",
    "c.js": "/[(?<=]\\(?<=/.test(a)",
    "a.css": "@supports (inset:0){a{inset:0}} a{display:grid;gap:1px;color:rgb(0 0 0/.5)}",
    "a.html": "<!doctype html><title>a</title><p lang=id><input type=radio>",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """File → the features that are newer than the floor; all files in one look."""
    folder = tmp_path_factory.mktemp("small")
    for kind, texts in {"js": SCRIPT, "css": STYLE, "html": PAGE}.items():
        for number, text in enumerate(texts):
            (folder / f"{number}.{kind}").write_text(text, "utf-8")
    for name, text in FITS.items():
        (folder / name).write_text(text, "utf-8")
    files: dict[str, set[str]] = {path.name: set() for path in folder.iterdir()}
    for feature, file, _ in late(used(folder)):
        files[file].add(feature)
    shutil.rmtree(folder)
    return files


def test_what_came_later_is_found(found: dict[str, set[str]]):
    for kind, texts in {"js": SCRIPT, "css": STYLE, "html": PAGE}.items():
        for number, (text, feature) in enumerate(texts.items()):
            assert feature in found[f"{number}.{kind}"], text


def test_what_is_old_enough_is_not(found: dict[str, set[str]]):
    assert {name: found[name] for name in FITS} == {name: set() for name in FITS}
