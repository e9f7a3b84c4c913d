"""The command: check · build · serve. It wires compiler, MkDocs and publisher; it computes nothing.

MkDocs loads this file too, as a hook: while serving it compiles before each rebuild and publishes
after it, each as a process of its own, so that an edit of their Python takes effect at once.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from compiler.compile import ContentError, Frame, listing, read, write
from publisher import PublishError, publish

ROOT = Path(__file__).resolve().parent
CONTENT = Path(os.path.relpath(ROOT / "content"))


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status; what a person got wrong is no traceback."""
    parser = argparse.ArgumentParser(prog="python build.py", description="Standar Profesi")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    command = commands.add_parser("check", help="read content/ and list every mistake in it")
    command.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    commands.add_parser("build", help="make the site to publish in site/ (SITE_URL: its address)")
    commands.add_parser("serve", help="show the site on localhost and follow every edit")
    commands.add_parser("compile", help="first step of build: content/ to docs/")
    command = commands.add_parser("publish", help="last step of build: finish what MkDocs made")
    command.add_argument("--site", type=Path, default=ROOT / "site", metavar="DIR")
    command.add_argument("--serving", action="store_true", help="leave the security policy out")
    options = parser.parse_args(arguments)
    try:
        match options.command:
            case None:
                parser.print_help()
            case "check":
                content_of(options.content)
            case "serve":
                mkdocs("serve", "--watch-theme")
            case "compile":
                compile_content()
            case "publish":
                publish(options.site, site_url=settings().site_url, serving=options.serving)
            case "build":
                compile_content()
                mkdocs("build", "--quiet")
                publish(ROOT / "site", site_url=settings().site_url)
    except (ContentError, PublishError) as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    except KeyboardInterrupt:
        return 0
    return 0


def content_of(folder: Path):
    content, warnings = read(folder)
    if warnings:
        print(listing(warnings), file=sys.stderr)
    return content


def compile_content() -> None:
    config = settings()
    frame = Frame.of(config.site_name, config.site_url, config.nav)
    write(content_of(CONTENT), ROOT / "docs", frame)


def settings():
    from mkdocs.config import load_config

    return load_config(str(ROOT / "mkdocs.yml"))


def mkdocs(*arguments: str) -> None:
    # The theme announces its own end on every build; theme/ and the tests prepare for it.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


# What follows is the hook. MkDocs calls on_startup once and the others at every rebuild.
serving = False


def on_startup(command: str, **_: object) -> None:
    global serving
    serving = command == "serve"


def on_pre_build(**_: object) -> None:
    step("compile")


def on_post_build(config, **_: object) -> None:
    step("publish", "--serving", "--site", config.site_dir)


def step(*arguments: str) -> None:
    """While serving, run one step of the build. Raises PluginError with what it printed."""
    if serving:
        command = [sys.executable, __file__, *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            from mkdocs.exceptions import PluginError

            raise PluginError("\n" + (done.stderr or done.stdout).strip())


if __name__ == "__main__":
    sys.exit(main())
