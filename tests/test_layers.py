"""content → compiler → docs → MkDocs → site → publisher; in the browser entry → browser → core.

Each check takes the text of a file and returns what is wrong with it, so that a bad text can prove
that it works.
"""

import ast
import posixpath
import re
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath

import pytest

COMPILER = {"PIL", "browsers", "compiler", "jinja2", "markupsafe", "pydantic", "yaml"}
PUBLISHER = {"browsers", "publisher"}
BUILDER = {"builder", "jinja2", "markdown", "mkdocs"}
PACKAGES = {"lean-qr/nano": "browser"} | dict.fromkeys(
    ["fflate", "hucre", "hucre/xlsx", "postal-mime"], "browser/library"
)
# What the search knows of words, and core as well.
WORDS = {"search/roots.js", "search/words.js"}
CLOCKS = {"time", "datetime", "random", "secrets", "uuid"}
WRITES = {
    "write_text", "write_bytes", "open", "mkdir", "unlink", "rmdir", "rename", "replace", "touch",
    "symlink_to", "copy", "copyfile", "copytree", "move", "rmtree", "remove", "makedirs",
}  # fmt: skip
GLOBALS = [
    "document",
    "window",
    "self",
    "globalThis",
    "frames",
    "parent",
    "top",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    "navigator",
    "location",
    "history",
    "screen",
    "performance",
    "crypto",
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "Worker",
    "BroadcastChannel",
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "requestAnimationFrame",
    "requestIdleCallback",
    "alert",
    "confirm",
    "prompt",
    "matchMedia",
    "getComputedStyle",
    "addEventListener",
    "dispatchEvent",
    "Deno",
    "process",
    "console",
    "HTMLElement",
    "Element",
    "Node",
    "Event",
    "CustomEvent",
]
MOMENTS = {
    "Date.now": r"\bDate\s*\.\s*now\b",
    "new Date()": r"\bnew\s+Date\s*(\(\s*\)|(?!\s*\())",
    "Date()": r"(?<!new )(?<![\w$.])Date\s*\(",
    "Math.random": r"\bMath\s*\.\s*random\b",
}
SINKS = {
    name: pattern.replace("@", r"\s*[.\[]\s*[\"']?")  # document.write, document["write"]
    for name, pattern in {
        "innerHTML": r"\binnerHTML\b",
        "outerHTML": r"\bouterHTML\b",
        "insertAdjacentHTML": r"\binsertAdjacentHTML\b",
        "setHTMLUnsafe": r"\bsetHTMLUnsafe\b",
        "createContextualFragment": r"\bcreateContextualFragment\b",
        "DOMParser": r"\bDOMParser\b",
        "srcdoc": r"\bsrcdoc\b",
        "document.write": r"\bdocument@write(ln)?\b",
        "eval": r"(?<![\w$.])eval\b",
        "Function": r"(?<![\w$.])Function\s*\(",
        "a timer for a text": r"\bset(Timeout|Interval)\s*\(\s*[\"'`]",
        "javascript:": r"javascript:",
    }.items()
}


def imports(text: str, package: str) -> set[str]:
    """Every module that a Python file of `package` imports, spelled in full."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            here = package.split(".") if node.level else []
            base = here[: len(here) - node.level + 1]
            module = ".".join([*base, *filter(None, [node.module])])
            found |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("import_module", "__import__") and node.args:
                found.add(str(getattr(node.args[0], "value", "what nobody can tell")))
    return found


def foreign(text: str, package: str, allowed: set[str]) -> list[str]:
    """What a Python file imports beside the standard library and `allowed`."""
    tops = {name.partition(".")[0] for name in imports(text, package)}
    return sorted(tops - allowed - sys.stdlib_module_names)


def moments(text: str, package: str) -> list[str]:
    """Clocks and dice that a Python file could read: the same input must give the same bytes."""
    return sorted(CLOCKS & {name.partition(".")[0] for name in imports(text, package)})


def writes(text: str) -> list[str]:
    """Calls in a Python file that change files."""
    found = set()
    for call in ast.walk(ast.parse(text)):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            of_a_text = name == "replace" and len(call.args) > 1
            found |= {name} & WRITES if not of_a_text else set()
    return sorted(found)


def code(text: str) -> str:
    """JavaScript without comments and the words of its texts; what a template computes stays."""
    token = re.compile(
        r"//[^\n]*|/\*.*?\*/"
        r"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`",
        re.DOTALL,
    )

    def keep(match: re.Match) -> str:
        computed = re.findall(r"\$\{(.*?)\}", match[0]) if match[0][0] == "`" else []
        return f"({', '.join(computed)})" if computed else '""'

    return token.sub(keep, text)


def modules(text: str) -> list[str]:
    """What a JavaScript file imports, types in comments included."""
    return re.findall(r"(?:\bfrom|\bimport)\s*\(?\s*[\"']([^\"']+)[\"']", text)


def wrong_way(text: str, file: str) -> list[str]:
    """Imports of a file below quiz/ that go against entry → browser → core → nothing."""
    layers = {"core": {"core"}, "browser": {"core", "browser"}, "": {"core", "browser"}}
    folder = PurePosixPath(file).parent.as_posix()
    found = []
    for name in modules(text):
        parts: list[str] = [] if folder == "." else folder.split("/")
        for part in name.split("/"):
            parts = parts[:-1] if part == ".." else parts if part == "." else [*parts, part]
        layer = parts[0] if len(parts) > 1 else ""
        if folder.startswith("core") and "/".join(parts) in WORDS:
            continue
        if PACKAGES.get(name) == folder:
            continue
        if not name.startswith(".") or layer not in layers[folder.removeprefix(".").split("/")[0]]:
            found.append(name)
    return found


def worldly(text: str) -> list[str]:
    """Names in a JavaScript file that are a browser's, a clock's or a die's."""
    bare = code(text)
    names = [name for name in GLOBALS if re.search(rf"(?<![\w$.#])(?<!\?\.){name}\b(?!\s*:)", bare)]
    return names + [name for name, pattern in MOMENTS.items() if re.search(pattern, bare)]


def sinks(text: str) -> list[str]:
    """Ways in a JavaScript file to make live markup or code of a text."""
    return [name for name, pattern in SINKS.items() if re.search(pattern, text)]


def python(root: Path, folder: str) -> dict[str, str]:
    files = sorted((root / folder).rglob("*.py"))
    assert files
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in files}


def javascript(root: Path, *patterns: str) -> dict[str, str]:
    files = sorted(file for pattern in patterns for file in root.glob(pattern))
    assert files
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in files}


def package(file: str) -> str:
    return ".".join(PurePosixPath(file).parent.parts)


@pytest.mark.parametrize(
    ("folder", "allowed"),
    [("compiler", COMPILER), ("publisher", PUBLISHER), ("builder", BUILDER)],
)
def test_each_side_knows_itself_and_its_tools_only(folder, allowed, root):
    for file, text in python(root, folder).items():
        # It imports what build.py names to it.
        named = {"what nobody can tell"} if file == "builder/forks.py" else set()
        assert foreign(text, package(file), allowed | named) == [], file


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import mkdocs", ["mkdocs"]),
        ("import os, mkdocs.config as c", ["mkdocs"]),
        ("from mkdocs.plugins import BasePlugin", ["mkdocs"]),
        ("def f():\n    from material import x", ["material"]),
        ("import importlib\nimportlib.import_module('mkdocs.config')", ["mkdocs"]),
        ("__import__('mkdocs')", ["mkdocs"]),
        ("__import__(name)", ["what nobody can tell"]),
        ("import publisher", ["publisher"]),
        ("import build", ["build"]),
        ("import os\nfrom . import model\nfrom .model import base\nimport yaml", []),
        ("'import mkdocs'  # import mkdocs", []),
    ],
)
def test_a_foreign_import_is_found(text, found):
    assert foreign(text, "compiler", COMPILER) == found


def test_nothing_imports_the_publisher_s_other_side():
    assert foreign("from compiler import load", "publisher", PUBLISHER) == ["compiler"]
    assert foreign("import mkdocs", "publisher", PUBLISHER) == ["mkdocs"]


def test_no_module_of_the_compiler_imports_itself_by_a_detour(root):
    files = {
        f.removesuffix(".py").removesuffix("/__init__").replace("/", "."): (f, text)
        for f, text in python(root, "compiler").items()
    }
    graph = {
        name: imports(text, package(f)) & files.keys() - {name, "compiler"}
        for name, (f, text) in files.items()
    }
    assert graph["compiler.rules"] >= {"compiler.content", "compiler.rules.items"}
    # A package's own parts may be reached through it.
    TopologicalSorter(
        {name: {n for n in needs if not name.startswith(f"{n}.")} for name, needs in graph.items()}
    ).prepare()


def test_no_script_imports_itself_by_a_detour(root):
    graph = {
        file: {
            posixpath.normpath(f"{PurePosixPath(file).parent}/{name}")
            for name in re.findall(r'\bfrom "(\.[^"]+)"', re.sub(r"(?s)/\*.*?\*/", "", text))
        }
        for file, text in javascript(root, "quiz/**/*.js", "search/*.js").items()
    }
    assert "quiz/core/rating.js" in graph["quiz/core/ratings.js"]
    TopologicalSorter(graph).prepare()


def test_a_detour_is_found():
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).prepare()


def test_the_compiler_reads_no_clock_and_throws_no_dice(root):
    for file, text in python(root, "compiler").items():
        assert moments(text, package(file)) == [], file
    assert moments("from datetime import date\nimport random", "compiler") == ["datetime", "random"]


def test_only_the_sink_writes(root):
    found = {file for file, text in python(root, "compiler").items() if writes(text)}
    assert found == {"compiler/sink.py"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("path.write_text('a')", ["write_text"]),
        ("open('a', 'w').write('b')", ["open"]),
        ("shutil.rmtree(path)", ["rmtree"]),
        ("path.replace(other)", ["replace"]),
        ("text.replace('a', 'b')", []),
        ("path.read_text('utf-8')", []),
    ],
)
def test_a_write_is_found(text, found):
    assert writes(text) == found


def test_entry_leads_to_browser_leads_to_core(root):
    for file, text in javascript(root, "quiz/**/*.js").items():
        assert wrong_way(text, file.removeprefix("quiz/")) == [], file


@pytest.mark.parametrize(
    ("file", "text", "found"),
    [
        ("core/a.js", 'import { b } from "../browser/b.js";', ["../browser/b.js"]),
        ("core/a.js", "export * from '../browser/b.js';", ["../browser/b.js"]),
        ("core/a.js", 'await import("../browser/b.js");', ["../browser/b.js"]),
        ("core/a.js", '/** @import { B } from "../browser/b.js" */', ["../browser/b.js"]),
        ("core/a.js", 'import "../browser/b.js";', ["../browser/b.js"]),
        ("core/a.js", 'import a from "npm:a";', ["npm:a"]),
        ("core/a.js", 'import a from "https://example.org/a.js";', ["https://example.org/a.js"]),
        ("core/a.js", 'import a from "../cek.js";', ["../cek.js"]),
        ("core/a.js", 'import a from "./b.js"; import c from "../core/c.js";', []),
        ("browser/a.js", 'import a from "../cek.js";', ["../cek.js"]),
        ("browser/a.js", 'import a from "../../theme/a.js";', ["../../theme/a.js"]),
        ("browser/a.js", 'import a from "./b.js"; import c from "../core/c.js";', []),
        ("cek.js", 'import a from "./browser/a.js"; import c from "./core/c.js";', []),
        ("cek.js", 'import a from "./rekap.js";', ["./rekap.js"]),
        ("core/a.js", 'import { a } from "lean-qr/nano";', ["lean-qr/nano"]),
        ("browser/a.js", 'import { a } from "lean-qr/nano";', []),
        ("browser/library/a.js", 'import { a } from "hucre/xlsx";', []),
        ("browser/a.js", 'import { a } from "hucre/xlsx";', ["hucre/xlsx"]),
        ("browser/a.js", 'import { a } from "axe-core";', ["axe-core"]),
        ("core/a.js", "const from = 'from'; // import nothing", []),
        ("core/a/b.js", 'import { origins } from "../../../search/roots.js";', []),
        ("core/a.js", 'import { hits } from "../../search/find.js";', ["../../search/find.js"]),
        ("browser/a.js", 'import "../../search/roots.js";', ["../../search/roots.js"]),
    ],
)
def test_a_wrong_arrow_is_found(file, text, found):
    assert wrong_way(text, file) == found


def test_the_search_knows_itself_and_no_world(root):
    """The command that builds an index reads and prints; it alone."""
    for file, text in javascript(root, "search/*.js").items():
        assert all(name.startswith("./") for name in modules(text)), file
        assert worldly(text) == [] or file == "search/build.js", file


def test_the_core_knows_no_world(root):
    for file, text in javascript(root, "quiz/core/**/*.js").items():
        assert worldly(text) == [], file


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *((f"const a = {name};", [name]) for name in GLOBALS),
        *((f"{name}.b();", [name]) for name in GLOBALS),
        ("const a = Date.now();", ["Date.now"]),
        ("const a = new Date();", ["new Date()"]),
        ("const a = new Date;", ["new Date()"]),
        ("const a = Date();", ["Date()"]),
        ("const a = Math.random();", ["Math.random"]),
        ("const a = `${document.title}`;", ["document"]),
        ("if (a) fetch('/')", ["fetch"]),
        ("const { title } = document;", ["document"]),
    ],
)
def test_a_browser_s_name_in_the_core_is_found(text, found):
    assert worldly(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "const a = new Date(moment).getTime();",
        "Date.parse(text)",
        "state.history.length",
        "a?.location",
        "const a = { top: 1, location: 2 };",
        "this.#screen = 1",
        "// document",
        "/* window\n * fetch */ const a = 1;",
        "const a = 'document';",
        "const a = `window`;",
        "const documents = 1, myWindow = 2;",
        "Math.round(1)",
    ],
)
def test_a_pure_text_is_quiet(text):
    assert worldly(text) == []


def test_no_script_makes_live_markup_of_a_text(root):
    for file, text in javascript(root, "quiz/**/*.js", "search/*.js", "theme/**/*.js").items():
        assert sinks(text) == [], file
    for file in (root / "theme/partials/javascripts").glob("*.html"):
        assert sinks(file.read_text("utf-8")) == [], file


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a.innerHTML = b;", ["innerHTML"]),
        ('a["innerHTML"] = b;', ["innerHTML"]),
        ("a.outerHTML = b;", ["outerHTML"]),
        ("a.insertAdjacentHTML('x', b);", ["insertAdjacentHTML"]),
        ("a.setHTMLUnsafe(b);", ["setHTMLUnsafe"]),
        ("range.createContextualFragment(b);", ["createContextualFragment"]),
        ("new DOMParser()", ["DOMParser"]),
        ("frame.srcdoc = b;", ["srcdoc"]),
        ("document.write(a);", ["document.write"]),
        ("document.writeln(a);", ["document.write"]),
        ('document["write"](a);', ["document.write"]),
        ("eval(a);", ["eval"]),
        ("(0, eval)(a);", ["eval"]),
        ("new Function(a);", ["Function"]),
        ("Function(a)();", ["Function"]),
        ("setTimeout('a()', 1);", ["a timer for a text"]),
        ("a.href = 'javascript:b';", ["javascript:"]),
        ("a.textContent = b; evaluate(c); isFunction(d); setTimeout(() => e, 1);", []),
    ],
)
def test_a_sink_is_found(text, found):
    assert sinks(text) == found
