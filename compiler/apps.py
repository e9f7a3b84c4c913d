"""The browser apps: the standard and the scripts in, one self-contained page per app out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from urllib.parse import quote

from jinja2 import BytecodeCache, Environment, FileSystemLoader, Template, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from . import addresses, outline, pace, words
from .bundle import ROOT, bundle
from .escape import relative, script_json
from .frame import Frame
from .load import Content, Standard
from .model import Skill
from .model.profession import Term
from .model.site import Contact
from .terms import Terms


@dataclass(frozen=True)
class App:
    """The page made of quiz/<name>.html, quiz/<name>.js and quiz/<style>.css.

    `data` returns what its script needs of a standard, words apart; `last` what it needs only in
    the end, which comes last in the page.
    """

    name: str
    style: str
    address: Callable[[Standard], str]
    data: Callable[[Content, Frame, Standard], dict[str, object]]
    last: Callable[[Standard], dict[str, object]] | None = None


def render(content: Content, frame: Frame, compiled: BytecodeCache | None = None) -> dict[str, str]:
    """Return the apps of every profession: path below docs/ → text."""
    scripts = sorted({f"{app.name}.js" for app in APPS})
    styles = sorted({f"{app.style}.css" for app in APPS})
    # The check has a promise to keep about its bytes.
    texts = bundle(ROOT / "quiz", *scripts, shortest="cek.js") + bundle(ROOT / "quiz", *styles)
    parts = dict(zip(scripts + styles, texts, strict=True))
    templates = _environment(content.site.messages, compiled)
    files = {}
    for standard in content.standards:
        for app in APPS:
            script, style = parts[f"{app.name}.js"], parts[f"{app.style}.css"]
            template = templates.get_template(f"{app.name}.html")
            text = _render(app, template, content, frame, standard, script, style)
            files[app.address(standard).lstrip("/")] = text
    return files


def _render(
    app: App,
    template: Template,
    content: Content,
    frame: Frame,
    standard: Standard,
    script: str,
    style: str,
) -> str:
    address = app.address(standard)
    shortest = standard.assessment.modes[0].id
    script, spoken = words.numbered(content.site.messages, script)
    data = app.data(content, frame, standard) | {"messages": spoken}
    page = template.render(
        **_shell(frame, address),
        language=content.site.language,
        levels=content.site.levels,
        standard=standard,
        questions=pace.questions(standard, shortest),
        minutes=pace.minutes(standard, shortest),
        paper=addresses.short(addresses.paper(standard)),
        check=addresses.short(addresses.check(standard)),
        invite=addresses.short(addresses.hr_app(standard, "undangan")),
        guide=addresses.short(addresses.section(standard, addresses.HR)),
        data=script_json(data),
        last=script_json(app.last(standard)) if app.last else None,
        script=Markup(script),
        style=Markup(_tight(style)),
    )
    # Indents of templates; nothing that a reader sees has any.
    return re.sub(r">\s+<", ">\n<", page)


def _tight(style: str) -> str:
    """Return a stylesheet without idle spaces and custom properties that nothing in it reads."""
    read = set(re.findall(r"var\((--[\w-]+)", style))
    setting = re.compile(r"(--[\w-]+):[^;}]*;?")
    return setting.sub(lambda found: found[0] if found[1] in read else "", style).replace(
        " * ", "*"
    )


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
    """Return a link from the page that is rendered. The theme cuts index.html off; what remains
    must still be an address."""
    folder = f"/{context['page'].url}".removesuffix("index.html")
    link = relative(folder, f"/{url}")
    return f"./{link}" if link == "index.html" else link


def _shell(frame: Frame, address: str) -> dict[str, object]:
    """What the theme's header and footer need, under the names that MkDocs has for it."""
    here = address.lstrip("/")
    inside = (e for e in frame.nav if here in {e.url, *(child.url for child in e.children)})
    section = next((entry.url for entry in inside), "")
    icon = (ROOT / "theme/assets/favicon.svg").read_text("utf-8").strip()
    return {
        "app": True,
        "nav": SimpleNamespace(items=frame.nav, homepage=SimpleNamespace(url="")),
        "config": SimpleNamespace(site_name=frame.name, site_url=frame.url),
        "page": SimpleNamespace(url=here, meta={"section": section}),
        "canonical": frame.url and frame.link(address, address),
        "icon": f"data:image/svg+xml,{quote(icon, safe=' =:/')}",
    }


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
        "levels": [level.name for level in content.site.levels],
        **assessment.model_dump(include={"frequency", "clusters", "targets", "careless", "limits"}),
        **outline.rating(standard),
        "cases": assessment.cases.model_dump(exclude={"note"}),
        "modes": [
            mode.model_dump()
            | {"questions": pace.questions(standard, mode.id)}
            | {"minutes": pace.minutes(standard, mode.id)}
            for mode in assessment.modes
        ],
        "contact": _contact(content.site.contact),
        "pages": relative(here, addresses.section(standard, addresses.SKILLS)),
        "skills": [_skill(standard, id) for id in standard.skills],
        "terms": {
            term.id: {"term": term.term, "meaning": term.meaning}
            for skill in standard.skills.values()
            for used in _terms(standard, skill).values()
            for term in used
        },
    }


def _contact(contact: Contact) -> dict[str, str] | None:
    """Return where a message about a question goes and what its title is called there, or None."""
    if contact.issues:
        return {"address": contact.issues, "title": "title"}
    if contact.email:
        return {"address": f"mailto:{quote(contact.email, safe='@')}", "title": "subject"}
    return None


def _skill(standard: Standard, id: str) -> dict[str, object]:
    """Return what the script needs of a competency."""
    skill = standard.skills[id]
    fields = {"code", "changed", "name", "cluster", "targets", "statements", "case"}
    unread = {"statements": {"__all__": {"reviewed"}}, "case": {"reviewed", "options"}}
    data = skill.model_dump(include=fields, exclude=unread)
    options = sorted(skill.case.options, key=lambda option: option.id)
    data["case"]["options"] = [[each.credit, each.text, each.rationale] for each in options]
    return {
        "id": id,
        **data,
        "duties": len(standard.links.duties_of(id)),
        "kpis": len(standard.links.kpis_of(id)),
        "terms": {
            part: [term.id for term in used]
            for part, used in _terms(standard, skill).items()
            if used
        },
    }


def _practice(standard: Standard) -> dict[str, object]:
    """Return, by competency, what answers a result: four steps, an example of evidence."""
    found = {}
    for id, skill in standard.skills.items():
        resources = {each.id: each for each in skill.resources}
        steps = []
        for step in skill.steps:
            data = step.model_dump(exclude_none=True)
            if step.resource:
                fields = {"title", "url", "language", "status"}
                data["resource"] = resources[step.resource].model_dump(include=fields)
            steps.append(data)
        found[id] = {"steps": steps, "evidence_example": skill.evidence_examples[0]}
    return found


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


APPS = (
    App("cek", "app", addresses.check, _data, _practice),
    *(
        App(
            "buka",
            "buka",
            partial(addresses.opener, name=name),
            partial(outline.opener, name=name),
        )
        for name in addresses.OPENERS
    ),
    App("undangan", "hr", partial(addresses.hr_app, name="undangan"), outline.invitation),
    App("rekap", "team", partial(addresses.hr_app, name="rekap"), outline.team),
    App("penilai", "penilai", partial(addresses.hr_app, name="penilai"), outline.comparison),
)
