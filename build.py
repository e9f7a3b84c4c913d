"""The command: check · build · serve. It wires compiler, MkDocs and publisher; it computes nothing.

MkDocs loads this file too, as a hook: while serving it compiles before each rebuild and publishes
after it, each as a process of its own, so that an edit of their Python takes effect at once.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent
SITE = ROOT / "site"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python build.py", description="Standar Profesi")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    command = commands.add_parser("check", help="read content/ and list every mistake in it")
    command.add_argument("--content", type=Path, default="content", metavar="DIR")
    commands.add_parser("build", help="make the site to publish in site/ (SITE_URL: its address)")
    commands.add_parser("serve", help="show the site on localhost and follow every edit")
    commands.add_parser("compile", help="first step of build: content/ to docs/")
    command = commands.add_parser("publish", help="last step of build: finish what MkDocs made")
    command.add_argument("site", type=Path, nargs="?", default=SITE)
    command.add_argument("--serving", action="store_true", help="leave the security policy out")
    options = parser.parse_args()
    match options.command:
        case "check":
            return check(options.content)
        case "build":
            return compile_site() or mkdocs("build", "--quiet") or publish(SITE)
        case "serve":
            return mkdocs("serve", "--watch-theme")
        case "compile":
            return compile_site()
        case "publish":
            return publish(options.site, serving=options.serving)
    parser.print_help()
    return 0


def check(folder: Path) -> int:
    from compiler.compile import ContentError, read

    try:
        return report(read(folder)[1])
    except ContentError as error:
        return report(error.problems)


def compile_site() -> int:
    from compiler.compile import ContentError, Frame, read, write

    try:
        content, _ = read(Path("content"))
        config = configuration()
        write(content, ROOT / "docs", Frame.of(config.site_name, config.site_url, config.nav))
    except ContentError as error:
        return report(error.problems)
    return 0


def publish(site: Path, *, serving: bool = False) -> int:
    from publisher import PublishError, publish

    try:
        publish(site, site_url=configuration().site_url, serving=serving)
    except PublishError as error:
        print(*error.messages, f"{len(error.messages)} problems", sep="\n", file=sys.stderr)
        return 1
    return 0


def report(problems: list) -> int:
    """Print problems and their count; return the exit status, 1 unless all are warnings."""
    warnings = sum(problem.warning for problem in problems)
    if problems:
        count = f"{len(problems) - warnings} problems, {warnings} warnings"
        print(*problems, count, sep="\n", file=sys.stderr)
    return 1 if len(problems) > warnings else 0


def configuration():
    from mkdocs.config import load_config

    return load_config(str(ROOT / "mkdocs.yml"))


def mkdocs(*arguments: str) -> int:
    # The theme prints the date of its own end on every build; theme/ and the tests prepare for it.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", *arguments]
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 0


# What follows is the hook. MkDocs calls on_startup once, then the others at every rebuild.
serving = False


def on_startup(command: str, **_: object) -> None:
    global serving
    serving = command == "serve"


def on_pre_build(**_: object) -> None:
    step("compile")


def on_post_build(config, **_: object) -> None:
    step("publish", config.site_dir, "--serving")


def step(*arguments: str) -> None:
    """While serving, run one step of the build; raises PluginError with what it printed."""
    if not serving:
        return
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        from mkdocs.exceptions import PluginError

        raise PluginError("\n" + (done.stderr or done.stdout).strip())


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
