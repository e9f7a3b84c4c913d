"""One page: a template and what it is about in, a title and a block of HTML out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from .. import addresses, linked, pace, words
from ..content import Content
from ..escape import relative, rich
from ..frame import Entry, Frame
from ..model.base import Source
from ..terms import Terms

TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True)
class Page:
    """`source` names the content files that an editor would change."""

    address: str
    template: str
    source: tuple[str, ...]
    context: Mapping[str, object]


@dataclass(frozen=True)
class Rendered:
    """A page as HTML. `kind` is the name of its template, `menu` its short title; `cited` are the
    sources it shows, `about` what it says as linked data."""

    address: str
    kind: str
    title: str
    menu: str
    description: str
    body: str
    source: tuple[str, ...]
    cited: Sequence[Source]
    about: list[linked.Node]

    @property
    def url(self) -> str:
        """The address relative to the site's root."""
        return self.address.lstrip("/")

    @property
    def file(self) -> str:
        """The path of its Markdown file under docs/."""
        return self.url + "index.md"

    @property
    def entry(self) -> Entry:
        """What a menu says of it."""
        return Entry(self.menu, self.url)


class Renderer:
    """Renders pages of one content with the templates in compiler/templates."""

    def __init__(
        self, content: Content, frame: Frame, compiled: BytecodeCache | None = None
    ) -> None:
        self.environment = Environment(
            bytecode_cache=compiled,
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.frame = frame
        self.environment.globals.update(
            site=content.site,
            frame=frame,
            to=addresses,
            fill=words.fill,
            minutes=pace.minutes,
            round=pace.ROUND,
            task_minutes=pace.task_minutes,
            questions=pace.questions,
            weigh_minutes=pace.weigh_minutes,
            choices=len(content.pairs),
            chosen=content.chosen,
            choose_minutes=partial(pace.choose_minutes, content),
        )

    def render(self, page: Page) -> Rendered:
        """Return the page; a template sets `title`, `description` and, if shorter, `menu`."""
        standard = page.context.get("standard")
        link = partial(relative, page.address)
        terms = Terms(())
        if standard and page.template != "glossary":
            glossary = link(addresses.section(standard, "glosarium"))
            terms = Terms(standard.glossary.terms, glossary)
        cited: list[Source] = []
        module = self.environment.get_template(f"{page.template}.html").make_module(
            {
                **page.context,
                "link": link,
                "mark": terms.mark,
                "rich": lambda text: rich(text, link, terms.mark),
                "marked": terms.used,
                "cite": lambda sources: cited.extend(sources) or "",
            }
        )
        # A blank line or an indent would end the block of HTML and begin Markdown.
        lines = (line.strip() for line in str(module).splitlines())
        body = Markup("<div class=page>\n{}\n</div>").format(Markup("\n".join(filter(None, lines))))
        title = str(module.title)
        return Rendered(
            address=page.address,
            kind=page.template,
            title=title,
            menu=str(getattr(module, "menu", title)),
            description=str(module.description),
            body=str(body),
            source=page.source,
            cited=tuple(dict.fromkeys(cited)),
            about=linked.nodes(
                self.frame, page.address, page.template, {**page.context, "title": title}
            ),
        )
