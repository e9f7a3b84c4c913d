"""The browser apps: the standard and the scripts in, one self-contained page per app out."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from types import SimpleNamespace
from urllib.parse import quote

from jinja2 import BytecodeCache, Environment, FileSystemLoader, Template, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from . import addresses, for_hr, for_readers, neighbours, outline, pace, words
from .bundle import ROOT, bundle
from .content import Content, Standard
from .escape import relative, script_json
from .frame import Entry, Frame
from .model import Skill
from .model.profession import Term
from .model.site import Contact
from .model.skill import Option
from .terms import Terms


@dataclass(frozen=True)
class App:
    """The page made of quiz/<name>.html, quiz/<name>.js and quiz/<style>.css.

    `data` returns what its script needs of a standard, words apart. Where there are `answers`, the
    page has a second part, quiz/<name>-answers.js and .css, and that is what its script needs. Only
    the professions for which it is `wanted` have it.
    """

    name: str
    style: str
    address: Callable[[Standard], str]
    data: Callable[[Content, Frame, Standard], dict[str, object]]
    answers: Callable[[Content, Standard], dict[str, object]] | None = None
    wanted: Callable[[Standard], bool] = lambda _: True

    @property
    def files(self) -> list[str]:
        """What is joined for it: script and style, and those of its second part."""
        first = [f"{self.name}.js", f"{self.style}.css"]
        second = [f"{self.name}-answers.js", f"{self.name}-answers.css"]
        return first + second if self.answers else first


class Shells:
    """The templates of all apps, which say the words of one content; each is read once."""

    def __init__(
        self, content: Content, frame: Frame, compiled: BytecodeCache | None = None
    ) -> None:
        self.content, self.frame = content, frame
        self.templates = _environment(content.site.messages, compiled)
        # Of an app's files, what is the same for all professions.
        self.texts = cache(self._texts)

    def render(self, standard: Standard, entries: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
        """Yield the apps of a profession, whose menu are the `entries`: path below docs/, text."""
        for app in APPS:
            if app.wanted(standard):
                template = self.templates.get_template(f"{app.name}.html")
                texts = self.texts(*app.files)
                text = _render(app, template, self.content, self.frame, standard, texts, entries)
                yield app.address(standard).lstrip("/"), text

    def choices(self) -> Iterator[tuple[str, str]]:
        """Yield the app between professions, where there is one."""
        if self.content.pairs:
            template = self.templates.get_template(f"{CHOICES}.html")
            texts = self.texts(*CHOICES_FILES)
            text = _render_choices(template, self.content, self.frame, texts)
            yield addresses.CHOOSE.lstrip("/"), text

    def packed(self, standard: Standard) -> tuple[str, str]:
        """Return the self-check of a profession as a learning system opens it: path below docs/,
        text. The frame has an address."""
        template = self.templates.get_template(f"{PACKED}.html")
        texts = self.texts(*CHECK.files)
        codes = outline.packed(self.content, self.frame, standard)
        more = {"codes": script_json(codes), "script": Markup(parts()[f"{PACKED}.js"])}
        text = _render(CHECK, template, self.content, self.frame, standard, texts, packed=more)
        return f"{addresses.package(standard)}index.html".lstrip("/"), text

    def _texts(self, *files: str) -> "_Texts":
        """Return what the files of an app say, a script and a style of each of its parts."""
        texts = [parts()[name] for name in files]
        scripts, spoken = words.numbered(self.content.site.messages, *texts[::2])
        return _Texts(scripts, spoken, _tight(*texts[1::2]))


@dataclass(frozen=True)
class _Texts:
    """By the parts of an app: the scripts, the messages that each names first, the styles."""

    scripts: list[str]
    spoken: list[list[str]]
    styles: list[str]


@cache
def parts() -> dict[str, str]:
    """Return what the apps are joined of, by the names of the files."""
    names = sorted({f"{PACKED}.js", *CHOICES_FILES}.union(*(app.files for app in APPS)))
    scripts = [name for name in names if name.endswith(".js")]
    styles = [name for name in names if name.endswith(".css")]
    texts = bundle(ROOT / "quiz", *scripts, pair=PAIR, short=SHORT) + bundle(ROOT / "quiz", *styles)
    return dict(zip(scripts + styles, texts, strict=True))


def _render(
    app: App,
    template: Template,
    content: Content,
    frame: Frame,
    standard: Standard,
    texts: _Texts,
    entries: tuple[Entry, ...] = (),
    packed: dict[str, str] | None = None,
) -> str:
    """`entries` is the app's menu; `packed` is what its page has in a package besides, where it has
    no menu."""
    address = app.address(standard)
    here = addresses.short(address)
    meta = {
        "section": _around(entries, here),
        "menu": entries,
        "switch": neighbours.list_of_all(content, app.name),
        "whose": neighbours.whose(content, standard, ""),
    }
    shortest = standard.assessment.modes[0].id
    script, *second = texts.scripts
    spoken, *more = texts.spoken
    style, *second_style = texts.styles
    data = app.data(content, frame, standard) | {"messages": spoken}
    answers = None
    if app.answers:
        answers = {
            "data": script_json(app.answers(content, standard) | {"messages": more[0]}),
            "script": Markup(second[0]),
            "style": Markup(second_style[0]),
        }
    page = template.render(
        **_shell(content, frame, standard.id, address, meta),
        levels=content.site.levels,
        standard=standard,
        questions=pace.questions(standard, shortest),
        minutes=pace.minutes(standard, shortest),
        paper=addresses.short(addresses.paper(standard)),
        check=addresses.short(addresses.check(standard)),
        invite=addresses.short(addresses.hr_app(standard, "undangan")),
        raters=addresses.short(addresses.hr_app(standard, "menilai")),
        recap=addresses.short(addresses.hr_app(standard, "rekap")),
        guide=addresses.short(addresses.section(standard, addresses.HR)),
        data_page=addresses.short(addresses.section(standard, addresses.DATA)),
        documents=addresses.short(addresses.section(standard, addresses.DOCUMENTS)),
        round=pace.ROUND,
        weigh_minutes=pace.weigh_minutes(standard),
        example=lambda id: f"{addresses.short(addresses.skill(standard, id))}#bukti",
        fit=addresses.short(addresses.section(standard, "cocok")),
        interview=addresses.short(addresses.interview(standard)),
        plays=addresses.short(addresses.role_plays(standard)),
        skills=addresses.short(addresses.section(standard, addresses.SKILLS)),
        task_minutes={id: pace.task_minutes(standard, id) for id in standard.tasks},
        data=script_json(data),
        script=Markup(script),
        style=Markup(style),
        answers=answers,
        packed=packed,
    )
    return _flat(page)


def _render_choices(template: Template, content: Content, frame: Frame, texts: _Texts) -> str:
    """Return the page where readers choose between professions. It is in the menu of the whole
    site, beside the list of all."""
    address = addresses.CHOOSE
    (script,), (spoken,), (style,) = texts.scripts, texts.spoken, texts.styles
    meta = {
        "section": _around(frame.nav, addresses.CHOOSE.lstrip("/")),
        "menu": frame.nav,
        "switch": [],
    }
    page = template.render(
        **_shell(content, frame, PROFESSIONS, address, meta),
        names=[standard.profession.short_name for standard in content.chosen],
        choices=content.choices,
        pairs=content.pairs,
        minutes=pace.choose_minutes(content),
        key=f"standar-profesi:{PROFESSIONS}:choices",
        list=addresses.short(addresses.PROFESSIONS),
        data=script_json(for_readers.choosing(content, frame) | {"messages": spoken}),
        script=Markup(script),
        style=Markup(style),
    )
    return _flat(page)


def _flat(page: str) -> str:
    """Return a page without the indents of templates; nothing that a reader sees has any."""
    return re.sub(r">\s+<", ">\n<", page)


def _around(entries: tuple[Entry, ...], here: str) -> str:
    """Return where the section of a menu begins in which a page is: the one that names it, else the
    nearest above its address; "" outside of all."""
    for entry in entries:
        if here in {entry.url, *(child.url for child in entry.children)}:
            return entry.url
    above = (entry.url for entry in entries if entry.url and here.startswith(entry.url))
    return max(above, key=len, default="")


def _tight(*styles: str) -> list[str]:
    """Return a page's stylesheets without idle spaces and custom properties that nobody reads."""
    read = set(re.findall(r"var\((--[\w-]+)", "".join(styles)))
    setting = re.compile(r"(--[\w-]+):[^;}]*;?")
    shown = [setting.sub(lambda found: found[0] if found[1] in read else "", s) for s in styles]
    return [style.replace(" * ", "*") for style in shown]


def _environment(messages: dict[str, str], compiled: BytecodeCache | None) -> Environment:
    """Return the templates of all apps, which say the messages."""
    loader = FileSystemLoader([ROOT / "quiz", ROOT / "theme"])
    environment = Environment(
        loader=loader, bytecode_cache=compiled, autoescape=True, trim_blocks=True
    )
    environment.filters["url"] = _url
    environment.globals["say"] = partial(words.say, messages)
    return environment


@pass_context
def _url(context: Context, url: str) -> str:
    """Return a link from the page that is rendered, of a package to the published site. The theme
    cuts index.html off; what remains must still be an address."""
    if context.get("packed"):
        return context["config"].site_url + addresses.short(url)
    folder = f"/{context['page'].url}".removesuffix("index.html")
    link = relative(folder, f"/{url}")
    return f"./{link}" if link == "index.html" else link


def _shell(
    content: Content, frame: Frame, id: str, address: str, meta: dict[str, object]
) -> dict[str, object]:
    """What the page, its header and its footer need, under the names that MkDocs has for it. `id`
    is whose app it is, `meta` its menu."""
    return {
        "app": id,
        "language": content.site.language,
        "nav": SimpleNamespace(homepage=SimpleNamespace(url="")),
        "config": SimpleNamespace(site_name=frame.name, site_url=frame.url),
        "page": SimpleNamespace(url=address.lstrip("/"), meta=meta),
        "canonical": frame.url and frame.link(address, address),
        "icon": _icon(),
    }


@cache
def _icon() -> str:
    """Return the site's icon as an address that holds it."""
    icon = (ROOT / "theme/assets/favicon.svg").read_text("utf-8").strip()
    return f"data:image/svg+xml,{quote(icon, safe=' =:/')}"


def _data(content: Content, frame: Frame, standard: Standard) -> dict[str, object]:
    """Return what the script needs of the standard; the anchors are in the page already."""
    profession, assessment = standard.profession, standard.assessment
    here = addresses.check(standard)
    return {
        "site": frame.name,
        "language": content.site.language,
        "url": frame.link(here, here),
        "profession": {"id": standard.id}
        | profession.model_dump(include={"code", "edition", "retired", "name", "short_name"}),
        **assessment.model_dump(include={"usual_target"}),
        "targets": [goal.model_dump(include={"id"}) for goal in standard.goals],
        **outline.rating(standard),
        "cases": assessment.cases.model_dump(include={"first": {"until"}}),
        "modes": _modes(standard),
        "skills": [_skill(standard, id) for id in standard.skills],
    }


def _modes(standard: Standard) -> list[dict[str, object]]:
    """Return the modes with what they ask and what they cost."""
    return [
        mode.model_dump(include={"id", "statements", "cases"})
        | {"questions": pace.questions(standard, mode.id)}
        | {"minutes": pace.minutes(standard, mode.id)}
        for mode in standard.assessment.modes
    ]


def _contact(contact: Contact) -> dict[str, str] | None:
    """Return where a message about a question goes and what its title is called there, or None."""
    if contact.issues:
        return {"address": contact.issues, "title": "title"}
    if contact.email:
        return {"address": f"mailto:{quote(contact.email, safe='@')}", "title": "subject"}
    return None


def _skill(standard: Standard, id: str) -> dict[str, object]:
    """Return what the script needs to ask for the anchor of a competency."""
    skill = standard.skills[id]
    data = skill.model_dump(include={"code", "changed", "name"})
    return {"id": id, **data, **outline.stated(skill), **outline.added(standard, skill)}


def _options(skill: Skill) -> list[Option]:
    return sorted(skill.case.options, key=lambda option: option.id)


@lru_cache(maxsize=1)
def _answers(content: Content, standard: Standard) -> dict[str, object]:
    """Return what the script needs of the standard once it answers; the package needs the same."""
    assessment, links = standard.assessment, standard.links
    here = addresses.check(standard)
    used = {id: _terms(standard, skill) for id, skill in standard.skills.items()}
    return {
        "standard": {
            "levels": [level.name for level in content.site.levels],
            **assessment.model_dump(include={"careless", "clusters", "frequency", "limits"}),
            **outline.goals(standard),
            "modes": [
                shown | mode.model_dump()
                for mode, shown in zip(assessment.modes, _modes(standard), strict=True)
            ],
            "cases": assessment.cases.model_dump(exclude={"note"}),
            **outline.changes(standard, here),
            "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
            "sharing": neighbours.sharing(content, standard),
            "terms": _meanings(used),
            "vacancies": standard.vacancy and relative(here, addresses.vacancy(standard)),
            "contact": _contact(content.site.contact),
            "tasks": {
                id: {"noun": tasks.noun, "minutes": pace.task_minutes(standard, id)}
                for id, tasks in standard.tasks.items()
            },
        },
        "skills": {
            id: skill.model_dump(
                include={"cluster", "statements"},
                exclude={"statements": {"__all__": {"reviewed"}}},
            )
            | {
                "targets": standard.levels(skill),
                "case": skill.case.model_dump(include={"code", "situation"})
                | {"options": [each.text for each in _options(skill)]},
                "terms": _named(used[id]),
                "key": [[each.credit, each.rationale] for each in _options(skill)],
                "rewritten": standard.rewritten(skill),
                "duties": len(links.duties_of(id)),
                "kpis": len(links.kpis_of(id)),
            }
            for id, skill in standard.skills.items()
        },
        "practice": _practice(standard),
    }


def _practice(standard: Standard) -> dict[str, object]:
    """Return, by competency, what answers a result: four steps, an example of evidence."""
    found = {}
    for id, skill in standard.skills.items():
        resources = {each.id: each for each in skill.resources}
        steps = []
        for step in skill.steps:
            data = step.model_dump(exclude_none=True, exclude={"cv": {"weak"}})
            if step.resource:
                fields = {"title", "url", "language", "status"}
                data["resource"] = resources[step.resource].model_dump(include=fields)
            steps.append(data)
        found[id] = {"steps": steps, "evidence_example": skill.evidence_examples[0]}
    return found


def _meanings(used: dict[str, dict[str, list[Term]]]) -> dict[str, dict[str, str]]:
    """Return every trade term that the check uses, with its meaning."""
    return {
        term.id: {"term": term.term, "meaning": term.meaning}
        for found in used.values()
        for terms in found.values()
        for term in terms
    }


def _named(found: dict[str, list[Term]]) -> dict[str, list[str]]:
    """Return the ids of the trade terms that each part uses, where there are any."""
    return {part: [term.id for term in used] for part, used in found.items() if used}


def _terms(standard: Standard, skill: Skill) -> dict[str, list[Term]]:
    """Return the trade terms that each part of the check uses when it asks about a competency."""
    case = skill.case
    texts = {
        "question": skill.anchors,
        "statements": [statement.text for statement in skill.statements],
        "case": [case.situation, *(option.text for option in case.options)],
    }
    found = {}
    for part, read in texts.items():
        terms = Terms(standard.glossary.terms)
        for text in read:
            terms.mark(text)
        found[part] = terms.used
    return found


# The check has a promise to keep about its bytes, and so has what does most for HR.
PAIR = ("cek.js", "cek-answers.js")
SHORT = ("rekap.js", "rencana.js", "undangan.js", "penilai.js")
CHECK = App("cek", "app", addresses.check, _data, _answers)
# The app of the whole site, beside those of the professions; whose it is.
CHOICES = "pilih"
CHOICES_FILES = [f"{CHOICES}.js", f"{CHOICES}.css"]
PROFESSIONS = addresses.PROFESSIONS.strip("/")
# What a package adds to the check.
PACKED = "scorm"
APPS = (
    CHECK,
    *(
        App(
            "buka",
            "buka",
            partial(addresses.opener, name=name),
            partial(for_readers.opener, name=name),
        )
        for name in addresses.OPENERS
    ),
    App(
        "kenyataan",
        "kenyataan",
        addresses.reality,
        for_readers.reality,
        wanted=lambda standard: bool(standard.tasks),
    ),
    App("timbang", "timbang", addresses.weigh, for_readers.weighing),
    App(
        "lowongan",
        "lowongan",
        addresses.vacancy,
        for_readers.reader,
        wanted=lambda standard: standard.vacancy is not None,
    ),
    App("wawancara", "wawancara", addresses.interview, for_readers.interview),
    App("berdua", "berdua", addresses.role_plays, for_readers.role_plays),
    App("cv", "cv", addresses.cv, for_readers.telling),
    App("undangan", "hr", partial(addresses.hr_app, name="undangan"), for_hr.invitation),
    App("rekap", "team", partial(addresses.hr_app, name="rekap"), for_hr.team),
    App("rencana", "rencana", partial(addresses.hr_app, name="rencana"), for_hr.training),
    App("penilai", "penilai", partial(addresses.hr_app, name="penilai"), for_hr.comparison),
    App("perusahaan", "perusahaan", partial(addresses.hr_app, name="perusahaan"), for_hr.company),
    App("menilai", "menilai", partial(addresses.hr_app, name="menilai"), for_hr.raters),
)
