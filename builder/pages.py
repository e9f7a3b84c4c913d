"""MkDocs, in this process: mkdocs.yml and docs/ in, a folder of pages out."""

import contextlib
import json
import logging
import os
import re
import sys
from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

# The theme announces its own end on every build; theme/ and the tests prepare for it.
os.environ["NO_MKDOCS_2_WARNING"] = "1"

from jinja2 import BytecodeCache, Environment, FileSystemLoader
from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

from . import Stopped

# Where each line may be a name and JSON.
FRONT = re.compile(r"\A---\n((?:\w+: [\"\[{].*\n)+)---\n")


def settings(file: Path) -> MkDocsConfig:
    """Return what mkdocs.yml says. Raises Stopped with every mistake in it, and in SITE_URL."""
    check(os.environ.get("SITE_URL", ""))
    with _heard():
        return load_config(str(file))


def check(url: str) -> None:
    """Raise Stopped unless pages can stand below the address; "" says that nobody knows it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("https:")
    fault = (
        "has a blank in it" if re.search(r"\s", url)
        else "must begin with https://" if url and parts.scheme not in ("http", "https")
        else "names no host" if url and not parts.hostname
        else "must not have a ? or #" if re.search("[?#]", url)
        else ""
    )  # fmt: skip
    if fault:
        raise Stopped(
            f'SITE_URL "{url}" {fault}; give it like https://example.org/ or leave it out'
        )


def render(
    config: MkDocsConfig,
    folder: Path,
    compiled: BytecodeCache,
    only: Collection[str] | None = None,
) -> None:
    """Write the pages into `folder`, and the other files of docs/; `only` those that are named, if
    any are. Raises Stopped with every reason; `strict` makes one of a warning."""
    config.site_dir = str(folder)
    config.theme.get_env = partial(_environment, config.theme, compiled)
    config.markdown_extensions.append(_Html())
    config.plugins["front"] = _Front()
    config.plugins["forgetful"] = _Forgetful()
    if only is not None:
        config.plugins["only"] = _Only(frozenset(only))
    with _heard():
        build(config)


class _Only(BasePlugin):
    """Leaves all but a few files as they are; menus and links know the others all the same."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def on_nav(self, nav: Navigation, files: Files, **_: object) -> Navigation:
        for file in files:
            if file.src_uri not in self._names:
                file.inclusion = InclusionLevel.EXCLUDED
        return nav


class _Front(BasePlugin):
    """Reads what stands before a page's text as JSON where it is, as the compiler writes it: for
    MkDocs it is YAML, which takes a third of all its time. What a person wrote is left to MkDocs.
    """

    def __init__(self) -> None:
        self._said: dict[str, dict[str, object]] = {}

    def on_page_read_source(self, page: Page, **_: object) -> str | None:
        # MkDocs says what keeps it from reading a file.
        with contextlib.suppress(OSError, ValueError):
            text = page.file.content_string
            if front := FRONT.match(text):
                pairs = (line.split(": ", 1) for line in front[1].splitlines())
                self._said[page.file.src_uri] = {key: json.loads(value) for key, value in pairs}
                # A blank line says that there is none.
                return "\n" + text[front.end() :]
        return None

    def on_page_markdown(self, markdown: str, page: Page, **_: object) -> str:
        page.meta = self._said.pop(page.file.src_uri, page.meta)
        return markdown


class _Forgetful(BasePlugin):
    """Lets go of each text once nobody needs it: MkDocs keeps those of all pages to the end."""

    def on_page_content(self, html: str, page: Page, **_: object) -> str:
        page.markdown = None
        return html

    def on_post_page(self, output: str, page: Page, **_: object) -> str:
        page.content = None
        page.meta = {}
        return output


def _environment(theme: Theme, compiled: BytecodeCache) -> Environment:
    environment = Theme.get_env(theme)
    environment.loader = _Files(theme.dirs)
    environment.bytecode_cache = compiled
    return environment


class _Files(FileSystemLoader):
    """The files of the theme, without a look at 14,000 icons: MkDocs publishes none of a folder
    that begins with a dot."""

    def list_templates(self) -> list[str]:
        found = set()
        for root in self.searchpath:
            for folder, inside, names in os.walk(root):
                inside[:] = [name for name in inside if not name.startswith(".")]
                here = Path(folder).relative_to(root)
                found |= {(here / name).as_posix() for name in names}
        return sorted(found)


class _Html(Extension, Preprocessor):
    """A page that is one block of HTML is not read for Markdown, which would leave it as it is.

    As in CommonMark, HTML that begins a text goes on until a blank line.
    """

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (its name there)
        self.md = md
        # After line ends and tabs are made plain (30), before anything looks for marks.
        md.preprocessors.register(self, "html_page", 29)

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines).strip("\n")
        whole = text.startswith("<div") and text.endswith("</div>") and "\n\n" not in text
        return [self.md.htmlStash.store(text)] if whole else lines


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextlib.contextmanager
def _heard() -> Iterator[None]:
    """Hear what MkDocs warns of: that becomes the reason when it stops, and is told when not."""
    log, ear = logging.getLogger("mkdocs"), _Ear()
    log.addHandler(ear)
    try:
        yield
    except MkDocsException as error:
        raise Stopped("\n".join(ear.lines or [str(error)])) from None
    except (OSError, ValueError):
        # MkDocs names the page before it raises.
        if not ear.lines:
            raise
        raise Stopped("\n".join(ear.lines)) from None
    finally:
        log.removeHandler(ear)
    for line in ear.lines:
        print(f"warning: {line}", file=sys.stderr)
