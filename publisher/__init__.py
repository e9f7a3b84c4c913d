"""The built site in, the site to publish out.

Knows HTML, addresses and nothing of how or from what the site was made.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from publisher import links, names, offline, packages, policy, search, sitemap, styles, tables, used
from publisher.page import Page

__all__ = ["PublishError", "Served", "publish", "renew"]


SHOWN = 50
NOWHERE = "https://nowhere.invalid/"


class PublishError(Exception):
    """The site must not be published. `messages` holds one readable line per reason."""

    def __init__(self, messages: list[str]) -> None:
        first = [*messages[:SHOWN], f"… and {len(messages) - SHOWN} more"][: len(messages)]
        super().__init__("\n".join([*first, f"{len(messages)} problems"]))
        self.messages = messages


@dataclass
class Served:
    """What is known of a site that was published for serving: its pages, and all of its files."""

    pages: dict[str, Page] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


def publish(
    site_dir: Path,
    *,
    site_url: str,
    serving: bool = False,
    keep: Collection[str] = (),
    lost: str = "",
) -> Served:
    """Check the site in `site_dir`, drop what is idle and add what only a whole site can have.

    In: the folder a site generator wrote, the address it will stand at, "" if nobody knows it, the
    files to `keep` though no page names them, and the file that shows what is `lost` without a
    network, "" where nothing stays on a reader's device. Out: the same folder with the styles a
    page uses and a content security policy in every page, a name on every table, `sitemap.xml`,
    `robots.txt`, `_headers`, each package as one file, a search index, names after their content
    for what pages load, and a list of all for the worker; publishing it again changes nothing.
    Raises PublishError with every problem at once, before anything is written. While `serving`,
    pages carry no policy, because live reload writes a script of its own into them, and link to
    whole stylesheets, nothing is kept, and the search index is made when somebody searches; what is
    known of such a site is returned.
    """
    site_dir, site_url = Path(site_dir), site_url and site_url.rstrip("/") + "/"
    # Links within the site are followed from some address all the same.
    base = site_url or NOWHERE
    files = sorted(_files(site_dir))
    pages = [Page.read(site_dir, name) for name in files if name.endswith(".html")]
    packed = packages.of(files).values()
    problems = [*links.check(pages, [*files, *packed], base), *policy.check(pages)]
    if not problems:
        problems = styles.check(pages, site_dir, base)
    if problems:
        raise PublishError(sorted(problems))
    if lost and lost not in files:
        raise PublishError([f"{lost}: is not there, though it is to show what is lost offline"])
    if not serving:
        styles.write(pages, site_dir, base)
    used.drop(site_dir, pages, files, base, keep)
    if serving or not lost:
        pages = offline.leave_out(pages, site_dir, anew=serving)
    if not serving:
        policy.write(pages, site_dir)
    tables.write(pages)
    sitemap.write(pages, site_dir, site_url)
    packages.write(site_dir, files)
    if not serving:
        search.write(site_dir)
        pages = [page for page in pages if (site_dir / page.file).is_file()]  # Not those packed.
        new = names.write(pages, site_dir, base)
        if lost:
            offline.write(pages, site_dir, base, new, lost.removesuffix(links.HOME))
    return Served({page.file: page for page in pages}, _files(site_dir) if serving else set())


def renew(
    fresh: Path, site_dir: Path, known: Served, *, site_url: str, keep: Collection[str]
) -> None:
    """Put what the site generator wrote anew into `fresh` into a site that is served.

    Pages may have come, none has gone, and nothing but pages and the files to `keep` has changed.
    What comes out is what publishing the whole again would give. Raises PublishError with every
    problem, before anything in `site_dir` changes.
    """
    site_url = site_url and site_url.rstrip("/") + "/"
    base, files = site_url or NOWHERE, sorted(_files(fresh))
    new = {name: Page.read(fresh, name) for name in files if name.endswith(".html")}
    pages = known.pages | new
    # An anchor that went may have been named anywhere.
    went = any({*known.pages[name].ids} - {*page.ids} for name, page in new.items()
               if name in known.pages)  # fmt: skip
    every = [*known.files, *files, *packages.of(files).values()]
    problems = links.check([*pages.values()], every, base, None if went else new)
    problems += policy.check([*pages.values()])
    if problems:
        raise PublishError(sorted(problems))
    used.drop(fresh, [*new.values()], files, base, keep)
    new = {page.file: page for page in offline.leave_out([*new.values()], fresh, anew=True)}
    tables.write([*new.values()])
    sitemap.write([*(known.pages | new).values()], fresh, site_url)
    packages.write(fresh, files)
    search.forget(fresh, site_dir)
    for name in _files(fresh):
        place = site_dir / name
        place.parent.mkdir(parents=True, exist_ok=True)
        (fresh / name).replace(place)
        known.files.add(name)
    for page in new.values():
        page.site = site_dir
    known.pages |= new


def _files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
