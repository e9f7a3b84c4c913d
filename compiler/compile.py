"""The whole compiler: the content folder in, its files under docs/ out."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace as but
from itertools import chain
from pathlib import Path

from jinja2 import BytecodeCache

from . import (
    apps,
    guide,
    libraries,
    lock,
    opendata,
    pages,
    pictures,
    scorm,
    scripts,
    search,
    sink,
    skeleton,
    words,
)
from .bundle import ROOT, BundleError, bundle
from .frame import Frame
from .load import Content, load
from .problems import ContentError, Problem, listing, nearest
from .rules import check

__all__ = ["BundleError", "ContentError", "Frame", "listing", "read", "record", "write"]

HAND_WRITTEN = "tentang"
# What the compiler makes in there, and where it was before: sources and changes.
WITHIN = {f"tentang/{name}{end}" for name in ("sumber", "perubahan") for end in ("", ".md")}


def read(folder: Path) -> tuple[Content, list[Problem]]:
    """Return the content and its warnings. Raises ContentError with every problem."""
    content = load(folder)
    found = sorted([*check(content), *words.check(content)])
    problems = [problem for problem in found if not problem.warning]
    if problems:
        raise ContentError(found)
    return content, found


def record(folder: Path, wording: Sequence[str] = (), publish: Sequence[str] = ()) -> bool:
    """Write what is new into the lock of `folder`, and return whether anything was; editors that
    are told of the schema there learn of new names too.

    `wording` names what was reworded without a change of meaning, `publish` the professions whose
    edition is published. Raises ContentError, and writes nothing, while anything else is wrong.
    """
    content = load(folder)
    if content.problems:
        raise ContentError(check(content))
    file = str(folder / lock.FILE)
    slugs = {slug for standard in content.standards for slug in standard.slugs}
    known = {(name, True) for name in (*slugs, "level", "frequency")}
    known |= {(standard.id, False) for standard in content.standards}
    for name, reworded in [*((n, True) for n in wording), *((n, False) for n in publish)]:
        if (name, reworded) not in known:
            hint = nearest(name, [each for each, kind in known if kind == reworded])
            raise ContentError([Problem(file, 1, 1, f"“{name}” tidak ada{hint}")])
    new = lock.updated(content.lock, content, wording, publish)
    standards = tuple(but(each, locked=new.of(each.id)) for each in content.standards)
    problems = [*check(but(content, lock=new, standards=standards)), *words.check(content)]
    if any(not problem.warning for problem in problems):
        raise ContentError(problems)
    if (folder / guide.FOLDER).is_dir():
        sink.write(folder, guide.names(content), ())
    return bool(sink.write(folder, {lock.FILE: lock.render(new)}, ()))


def begin(folder: Path, kind: str, name: str, like: str, today: str) -> list[str]:
    """Write the new files of a competency ("skill"), of those in the spreadsheet `name` ("skills"),
    or of a profession, and return their paths.

    `like` and `today` are those of skeleton.profession. Raises ContentError, and writes nothing,
    where the name cannot be used or what is there already cannot be read.
    """
    content = load(folder)
    if content.problems:
        raise ContentError(content.problems)
    if kind == "skill":
        files = skeleton.skill(content, name)
    elif kind == "skills":
        files = skeleton.skills(content, Path(name))
    else:
        files = skeleton.profession(content, name, like, today)
    return [str(folder / path) for path in sink.write(folder, files, ())]


def write(
    content: Content,
    docs: Path,
    frame: Frame,
    compiled: BytecodeCache | None = None,
    *,
    drafts: bool = False,
) -> list[str]:
    """Write pages and apps into `docs` and return the paths that changed.

    `compiled` keeps what Jinja made of templates. Professions that are drafts are left out unless
    `drafts` are wanted. Every folder there but the hand-written one is
    the compiler's own. Raises ContentError, and writes nothing, where there are no words for the
    apps.
    """
    if not content.site.messages:
        problem = content.site_source.problem(
            ("messages",), "messages belum diisi; aplikasi memerlukannya", key=True
        )
        raise ContentError([problem])
    if not drafts:
        content = content.published()
    owned = {path.name for path in docs.iterdir() if path.is_dir()} - {HAND_WRITTEN} | WITHIN
    titles = {path: pictures.title(path, text) for path, text in _written(docs).items()}
    menus: pages.Menus = {}
    description = ""
    with ThreadPoolExecutor(1) as beside, sink.Sink(docs, owned) as out:
        # Joining the apps' sources takes longest where it was not done before; Deno does it.
        joined = beside.submit(apps.parts)
        made = opendata.render(content, frame), search.render(content), scripts.render().items()
        for name, text in chain(*made, libraries.render(content).items()):
            out.put(name, text)
        out.put("sw.js", *bundle(ROOT / "offline", "worker.js"))
        shown = pages.render(content, frame, menus, compiled)
        for name, text in chain(shown, _once(joined, content, frame, menus, compiled)):
            titles[name] = pictures.title(name, text)
            if name == pages.HOME:
                description = pictures.meta(text, "description")
            out.put(name, text)
        drawn = pictures.render(content, frame, titles, description)
        for name, data in chain(scorm.render(content, frame, compiled), drawn):
            out.put(name, data)
    return out.changed


def _once(joined: Future, *given) -> Iterator[tuple[str, str]]:
    """Yield the apps once their sources are joined."""
    joined.result()
    yield from apps.render(*given)


def _written(docs: Path) -> dict[str, str]:
    """Return the pages written by hand, by their paths."""
    files = {
        file.relative_to(docs).as_posix(): file
        for file in sorted((docs / HAND_WRITTEN).glob("*.md"))
    }
    return {path: file.read_text("utf-8") for path, file in files.items() if path not in WITHIN}
