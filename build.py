"""The command: check · build · serve. It wires compiler, MkDocs and publisher; it computes nothing.

`site` is what build and serve share: one site into one new folder, as a process of its own, so that
it may be killed at any moment, and an edit of any Python takes effect at once.
"""

import argparse
import gc
import os
import signal
import sys
import tempfile
from datetime import date
from functools import partial
from pathlib import Path

from builder import WROTE, Stopped, children, plain, swap, tell
from builder.lock import alone
from builder.warm import Warm

ROOT = Path(__file__).resolve().parent
CONTENT = Path(os.path.relpath(ROOT / "content"))
# What a site is made of. Under docs/ the compiler writes too; what it lists is no edit.
SOURCES = [ROOT / name for name in (
    "build.py", "mkdocs.yml", "deno.json", "deno.lock", "browsers", "builder", "compiler",
    "content", "docs", "offline", "publisher", "quiz", "search", "theme")]  # fmt: skip
# What is not ours of what making a site imports: one that is missing here costs time, no more.
LIBRARIES = [
    "babel.support", "deno", "difflib", "html.parser", "http.server", "jinja2",
    "markdown.extensions.attr_list", "markdown.extensions.fenced_code",
    "markdown.extensions.tables", "material", "mkdocs.commands.build", "mkdocs.config.defaults",
    "mkdocs.localization", "pydantic.fields", "pydantic.main", "pydantic.types", "statistics",
    "urllib.request", "xml.sax.saxutils", "yaml"]  # fmt: skip

NOWHERE = (
    "SITE_URL is not set: shared links begin where a page is opened, and there are no previews in "
    "chats, canonical addresses, sitemap, feed of changes or packages for learning systems; "
    "SITE_URL=https://example.org/ make build"
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status; what a person got wrong is no traceback."""
    parser = argparse.ArgumentParser(prog="python build.py", description="Standar Profesi")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    command = commands.add_parser("check", help="read content/ and list every mistake in it")
    command.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    command = commands.add_parser("lock", help="keep new codes, and published texts, in lock.json")
    command.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    command.add_argument("--wording", nargs="+", default=(), metavar="NAME",
                         help="competencies that say the same in other words")  # fmt: skip
    command.add_argument("--publish", nargs="+", default=(), metavar="PROFESSION",
                         help="professions whose edition nobody may change any more")  # fmt: skip
    command = commands.add_parser("new", help="begin a competency or a profession")
    command.add_argument("kind", choices=["skill", "skills", "profession"])
    command.add_argument(
        "name", help="of its file or folder; for skills a spreadsheet saved as CSV"
    )
    command.add_argument("--like", default="account-executive", metavar="PROFESSION",
                         help="whose general texts a profession begins with")  # fmt: skip
    command.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    command = commands.add_parser("draws", help="show a task as ten readers would meet it")
    command.add_argument("task", nargs="?", default="", metavar="TASK")
    command.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    command.add_argument("--seed", type=int, default=1, help="the first of the ten")
    commands.add_parser("build", help="make the site to publish in site/ (SITE_URL: its address)")
    command = commands.add_parser("serve", help="show the site on localhost and follow every edit")
    command.add_argument("--port", type=int, help="another than that of dev_addr in mkdocs.yml")
    commands.add_parser("compile", help="first step of build: content/ to docs/")
    command = commands.add_parser("publish", help="last step of build: finish what MkDocs made")
    command.add_argument("--site", type=Path, default=ROOT / "site", metavar="DIR")
    command = commands.add_parser("pack", help="pack the built site for a server of your own")
    command.add_argument("--site", type=Path, default=ROOT / "site", metavar="DIR")
    command = commands.add_parser("open", help="let the built site open without a server")
    command.add_argument("--site", type=Path, default=ROOT / "site", metavar="DIR")
    commands.add_parser("search").add_argument("folder", type=Path)
    command = commands.add_parser("site")
    command.add_argument("folder", type=Path)
    command.add_argument("--serving", action="store_true")
    options = parser.parse_args(arguments)
    try:
        match options.command:
            case None:
                parser.print_help()
            case "check":
                content_of(options.content)
            case "lock":
                from compiler.compile import record

                changed = record(options.content, options.wording, options.publish)
                print("lock.json diperbarui" if changed else "tidak ada yang baru untuk lock.json")
            case "new":
                from compiler.compile import begin

                today = f"{date.today():%Y-%m-%d}"
                for file in begin(options.content, options.kind, options.name, options.like, today):
                    print(file)
            case "draws":
                from compiler.tasks.shown import shown

                print(shown(content_of(options.content), options.task, options.seed))
            case "site":
                children.end_with_parent()
                make(options.folder, serving=options.serving)
            case "search":
                children.end_with_parent()
                index(options.folder)
            case "compile":
                with alone(ROOT):
                    compile_content(settings(), templates(), content_of(CONTENT))
            case "publish":
                with alone(ROOT):
                    finish(options.site, settings())
            case "pack":
                with alone(ROOT):
                    pack(options.site)
            case "open":
                with alone(ROOT):
                    open_from(options.site)
            case "build":
                with alone(ROOT), swap.beside(ROOT / "site") as fresh:
                    tell(children.words(own("site", fresh)))
            case "serve":
                from builder import serve

                with alone(ROOT), Warm(LIBRARIES) as python:
                    address = serve.address(settings(), options.port)
                    site, again = (
                        partial(own, "site --serving", run=run)
                        for run in (python.begin, python.again)
                    )
                    search, work = partial(own, "search"), ROOT / ".cache/served"
                    content = ROOT / "content"
                    serve.serve(site, search, SOURCES, work, address, again, content)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if (words := said(error)) is None:
            raise
        print(plain(words), file=sys.stderr)
        return 1
    return 0


def own(command: str, folder: Path, run=children.run, **environment: str):
    """Run a command of this file for a folder, in a process of its own."""
    return run([sys.executable, __file__, *command.split(), str(folder)], **environment)


def index(folder: Path) -> None:
    from publisher import search

    search.write(folder)


def make(folder: Path, *, serving: bool) -> None:
    from builder import pages

    config, compiled = settings(), templates()
    if serving:
        make_again(folder, config, compiled)
    else:
        compile_content(config, compiled, content_of(CONTENT))
        pages.render(config, folder, compiled)
        finish(folder, config)
    if not config.site_url:
        tell(NOWHERE)


def make_again(folder: Path, config, compiled) -> None:
    """Make a site for serving; of one that this process made before, what an edit touched."""
    from builder import again, live, pages, watch
    from compiler import addresses, asked
    from compiler.known import Known
    from publisher import packages, renew

    memory, docs = again.MEMORY, ROOT / "docs"
    known, written = memory.of("compiler", Known), watch.state([ROOT / "content"])
    content = content_of(CONTENT, known)
    for path in compile_content(config, compiled, content, drafts=True, known=known):
        print(WROTE + path)
    now = watch.state([docs])
    changed = memory.changed(folder, now)
    if changed is None:
        with swap.beside(folder) as fresh:
            pages.render(config, fresh, compiled)
            memory.known["publisher"] = finish(fresh, config, serving=True)
    else:
        every = {path: Path(path).relative_to(docs).as_posix() for path in now}
        # Searching wrote into what is served.
        searched = {name for name in every.values() if Path(name).name in live.SEARCH}
        some = {every[path] for path in changed} | searched
        names = packages.whole(every.values(), some)
        with tempfile.TemporaryDirectory(dir=folder.parent) as place:
            fresh = Path(place) / "site"
            pages.render(config, fresh, compiled, names)
            keep = {name for name in every.values() if not name.endswith(".md")}
            renew(fresh, folder, memory.known["publisher"], site_url=config.site_url, keep=keep)
        for file in memory.edited(written):
            for place in asked.places(content, os.path.relpath(file)):
                tell(f"Lihat butirnya: {config.site_url}{addresses.short(place)}")
    memory.folder, memory.content, memory.docs = folder, written, now


def content_of(folder: Path, known=None):
    from compiler.compile import listing, read

    content, warnings = read(folder, known)
    if warnings:
        print(listing(warnings), file=sys.stderr)
    return content


def templates():
    from builder.compiled import Compiled

    code = [*ROOT.glob("*.py"), *ROOT.glob("builder/*.py"), *ROOT.glob("compiler/**/*.py")]
    return Compiled(ROOT / ".cache/templates", code, ROOT)


def compile_content(config, compiled, content, *, drafts=False, known=None) -> list[str]:
    from compiler.compile import Frame, write

    frame = Frame.of(config.site_name, config.site_url, config.nav)
    docs = ROOT / "docs"
    written = write(content, docs, frame, compiled, drafts=drafts, known=known)
    return [f"{docs.as_posix()}/{name}" for name in written]


def finish(folder: Path, config, *, serving: bool = False):
    from publisher import publish

    docs = ROOT / "docs"
    keep = {file.relative_to(docs).as_posix() for file in docs.rglob("*") if file.suffix != ".md"}
    lost = config.extra["offline"] or ""
    return publish(folder, site_url=config.site_url, serving=serving, keep=keep, lost=lost)


def pack(folder: Path) -> None:
    from publisher import packed

    packed.write(built(folder))


def open_from(folder: Path) -> None:
    from publisher import opened

    opened.write(built(folder))


def built(folder: Path) -> Path:
    if not (folder / "index.html").is_file():
        raise Stopped(f"{os.path.relpath(folder)}: no site is built there; run build first")
    return folder


def settings():
    from builder import pages

    return pages.settings(ROOT / "mkdocs.yml")


def said(error: Exception) -> str | None:
    """Return what a person can act on, or None for a fault of the program."""
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else str(error)
    from jinja2 import TemplateSyntaxError

    from compiler.compile import BundleError, ContentError
    from publisher import PublishError

    if isinstance(error, TemplateSyntaxError):
        return f"{os.path.relpath(error.filename or ROOT)}:{error.lineno}: {error.message}"
    known = Stopped, ContentError, BundleError, PublishError
    return str(error) if isinstance(error, known) else None


if __name__ == "__main__":
    for name in {"SIGTERM", "SIGHUP"} & {*dir(signal)}:
        signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
    # What is made of thousands of pages stays until the end: to look for garbage in it every 700
    # objects, as Python would, takes a tenth of a build.
    gc.set_threshold(50_000, 20, 20)
    # Whoever builds, a web server must be able to read what is made.
    os.umask(0o022)
    sys.exit(main())
