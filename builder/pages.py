"""MkDocs, in this process: mkdocs.yml and docs/ in, a folder of pages out."""

import contextlib
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

# The theme announces its own end on every build; theme/ and the tests prepare for it.
os.environ["NO_MKDOCS_2_WARNING"] = "1"

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from . import Stopped


def settings(file: Path) -> MkDocsConfig:
    """Return what mkdocs.yml says. Raises Stopped with every mistake in it."""
    with _heard():
        return load_config(str(file))


def render(config: MkDocsConfig, folder: Path) -> None:
    """Write the pages into `folder`. Raises Stopped with every reason; `strict` makes one of a
    warning."""
    config.site_dir = str(folder)
    with _heard():
        build(config)


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
