"""The whole compiler: the content folder in, its files under docs/ out."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from dataclasses import replace as but
from functools import partial
from itertools import chain
from pathlib import Path

from jinja2 import BytecodeCache

from . import (
    apps,
    feed,
    guide,
    libraries,
    lock,
    neighbours,
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
from .content import Content, Standard
from .frame import Frame
from .known import Known
from .load import load
from .pages.page import Rendered, Renderer
from .problems import ContentError, Problem, listing, nearest
from .rules import check

__all__ = ["BundleError", "ContentError", "Frame", "listing", "read", "record", "write"]

HAND_WRITTEN = "tentang"
# What the compiler makes in there, and where it was before: sources and changes.
WITHIN = {f"tentang/{name}{end}" for name in ("sumber", "perubahan") for end in ("", ".md")}


def read(folder: Path, known: Known | None = None) -> tuple[Content, list[Problem]]:
    """Return the content and its warnings. Raises ContentError with every problem."""
    content = load(folder, known)
    found = sorted([*check(content, known), *words.check(content)])
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
    _offer(folder, content)
    return bool(sink.write(folder, {lock.FILE: lock.render(new)}, ()))


def begin(folder: Path, kind: str, name: str, like: str, today: str) -> list[str]:
    """Write the new files of a competency ("skill"), of those in the spreadsheet `name` ("skills"),
    or of a profession, and return their paths; editors that are told of the schema there offer
    the new names at once.

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
    written = sink.write(folder, files, ())
    _offer(folder, load(folder))
    return [str(folder / path) for path in written]


def _offer(folder: Path, content: Content) -> None:
    """Write the names that editors offer, where they are told of the schema."""
    if (folder / guide.FOLDER).is_dir():
        sink.write(folder, guide.names(content), ())


@dataclass(frozen=True)
class Made:
    """What was made of a profession: its files, the titles of its pages by their paths, and what
    its pages cite."""

    names: list[str]
    titles: dict[str, str]
    cited: list[Rendered]


def write(
    content: Content,
    docs: Path,
    frame: Frame,
    compiled: BytecodeCache | None = None,
    *,
    drafts: bool = False,
    known: Known | None = None,
) -> list[str]:
    """Write pages and apps into `docs` and return the paths that changed.

    `compiled` keeps what Jinja made of templates. Professions that are drafts are left out unless
    `drafts` are wanted; those that are `known` stay as they are. Every folder there but the
    hand-written one is the compiler's own. Raises ContentError, and writes nothing, where there are
    no words for the apps, or a page written by hand has no title.
    """
    if not content.site.messages:
        problem = content.site_source.problem(
            ("messages",), "messages belum diisi; aplikasi memerlukannya", key=True
        )
        raise ContentError([problem])
    written = _written(docs)
    if not drafts:
        content = content.published()
    known = known or Known()
    owned = {path.name for path in docs.iterdir() if path.is_dir()} - {HAND_WRITTEN} | WITHIN
    with ThreadPoolExecutor(1) as beside, sink.Sink(docs, owned) as out:
        # Joining the apps' sources takes longest where it was not done before; Deno does it.
        joined = beside.submit(apps.parts)
        maker = _Maker(content, frame, compiled, out)
        made = [*search.render(content), *scripts.render().items()]
        for name, text in chain(made, libraries.render(content, frame).items()):
            out.put(name, text)
        out.put("sw.js", *bundle(ROOT / "offline", "worker.js"))
        joined.result()
        of = []
        for standard in content.standards:
            given = (standard, content.site, repr(frame), *neighbours.told(content, standard))
            here = known.has(("made", standard.id), given)
            one = known.get(("made", standard.id), given, partial(maker.profession, standard))
            for name in one.names if here else ():
                out.keep(name)
            of.append(one)
        maker.together(of, written)
    return out.changed


class _Maker:
    """Makes what belongs to a profession, and what belongs to all of them."""

    def __init__(
        self,
        content: Content,
        frame: Frame,
        compiled: BytecodeCache | None,
        out: sink.Sink,
    ) -> None:
        self.content, self.frame, self.out = content, frame, out
        self.renderer = Renderer(content, frame, compiled)
        self.shells = apps.Shells(content, frame, compiled)
        self.pictures = pictures.Pictures(content, frame)

    def profession(self, standard: Standard) -> Made:
        """Write all that is below the address of a profession."""
        own = pages.profession(self.renderer, self.content, self.frame, standard)
        titles = {}
        names = []
        for name, text in chain(own.texts, self.shells.render(standard, own.menu)):
            titles[name] = pictures.title(name, text)
            names.append(name)
            self.out.put(name, text)
        for name, data in chain(
            opendata.render(self.content, self.frame, standard),
            scorm.render(self.content, self.frame, standard, self.shells),
            self.pictures.cards(titles),
        ):
            names.append(name)
            self.out.put(name, data)
        return Made(names, titles, own.cited)

    def together(self, of: list[Made], titles: dict[str, str]) -> None:
        """Write what the professions share, once their own is made; `titles` are those of the pages
        written by hand."""
        cited = [page for each in of for page in each.cited]
        shared = pages.together(self.renderer, self.content, self.frame, cited)
        description = ""
        for name, text in chain(shared, self.shells.choices()):
            titles[name] = pictures.title(name, text)
            if name == pages.HOME:
                description = pictures.meta(text, "description")
            self.out.put(name, text)
        pictured = chain(self.pictures.cards(titles), self.pictures.icons(description))
        for name, data in chain(pictured, feed.render(self.content, self.frame).items()):
            self.out.put(name, data)
        self.pictures.leave(len(titles) + sum(len(each.titles) for each in of))


def _written(docs: Path) -> dict[str, str]:
    """Return the title of each page written by hand, by its path."""
    texts = {
        path: file.read_text("utf-8")
        for file in sorted((docs / HAND_WRITTEN).glob("*.md"))
        if (path := file.relative_to(docs).as_posix()) not in WITHIN
    }
    if untitled := [path for path, text in texts.items() if not pictures.TITLE.search(text)]:
        words = "halaman ini belum berjudul; awali dengan tiga baris: ---, title: …, dan ---"
        raise ContentError([Problem(f"docs/{path}", 1, 1, words) for path in untitled])
    return {path: pictures.title(path, text) for path, text in texts.items()}
