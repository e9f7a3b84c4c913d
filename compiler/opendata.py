"""The standard as others' programs read it: files of open data, each with what describes it."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml
from markupsafe import escape
from pydantic import BaseModel

from . import addresses, kinds, words
from .content import Content, Standard
from .escape import cell, plain
from .frame import Frame
from .model import dataset
from .model.assessment import Target
from .source import LOADER

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
DESCRIBED = Path(__file__).with_name("templates") / "data.yaml"
WORDS: dict[str, dict[str, str]] = yaml.load(DESCRIBED.read_text("utf-8"), LOADER)
JSON, SCHEMA, CSV, COLUMNS, EXCEL, MOODLE = FILES = (
    "standard.json", "standard.schema.json", "skills.csv", "skills.csv-metadata.json",
    "skills-excel.csv", "moodle.csv",
)  # fmt: skip
# What Moodle's importer of competency frameworks asks for, in this order.
MOODLE_COLUMNS = (
    "Parent ID number", "ID number", "Short name", "Description", "Description format",
    "Scale values", "Scale configuration", "Rule type (optional)", "Rule outcome (optional)",
    "Rule config (optional)", "Cross-referenced competency ID numbers", "Exported ID (optional)",
    "Is framework", "Taxonomy",
)  # fmt: skip
# The self-check for learning systems, which scorm.py makes.
SCORM = f"{addresses.PACKAGE.rpartition('/')[2]}.zip"
HTML = "1"
KINDS = {
    "Open" + name: getattr(dataset, "Open" + name)
    for name in ("Change", "Level", "Target", "Kind", "Named", "Statement", "Esco", "Skkni",
                 "Skill", "Need")
} | {"Dataset": dataset.Dataset}  # fmt: skip


def render(content: Content, frame: Frame, standard: Standard) -> Iterator[tuple[str, str | bytes]]:
    """Yield the files of a profession: path under docs/, content."""
    folder = addresses.section(standard, addresses.DATA).lstrip("/")
    texts = (
        _json({"$schema": SCHEMA} | standard_data(content, frame, standard)),
        _json(schema()),
        _csv(skills(standard)),
        _json(columns(content, standard)),
        _excel(skills(standard)),
        _csv(moodle(content, frame, standard)),
    )
    yield from ((folder + name, text) for name, text in zip(FILES, texts, strict=True))


def standard_data(content: Content, frame: Frame, standard: Standard) -> dict[str, Any]:
    """Return what `standard.json` holds, as the models have it."""
    profession, assessment = standard.profession, standard.assessment
    data = {
        "id": standard.id,
        **profession.model_dump(include={"name", "edition", "checked"}),
        "language": content.site.language,
        "license": LICENSE,
        "source": source(frame, standard),
        "definition": plain(profession.definition),
        "changes": [
            change.model_dump() | {"reasons": [plain(each) for each in change.reasons]}
            for change in profession.changes
        ],
        "levels": [each.model_dump(exclude={"short"}) for each in content.site.levels],
        "targets": [each.model_dump(exclude={"code"}) for each in standard.goals],
        "kinds": [each.model_dump(exclude={"codes"}) for each in assessment.kinds],
        "clusters": [each.model_dump() for each in assessment.clusters],
        "skills": [_skill(standard, id) for id in standard.skills],
        "duties": [
            each.model_dump(include={"id", "text", "skills"})
            for each in standard.job_description.duties
        ],
        "kpis": [
            {"id": each.id, "text": each.name, "skills": each.skills}
            for each in profession.kpis.items
        ],
    }
    return dataset.Dataset.model_validate(data).model_dump()


def source(frame: Frame, standard: Standard) -> str:
    """Return what whoever uses the data names as its source."""
    profession = standard.profession
    return f"{frame.name}: {profession.name}, edisi {profession.edition}"


def _skill(standard: Standard, id: str) -> dict[str, Any]:
    skill = standard.skills[id]
    own = {"code", "name", "name_en", "cluster", "changed", "anchors", "statements"}
    unread = {"statements": {"__all__": {"reviewed"}}}
    return {
        "id": id,
        **skill.model_dump(include=own, exclude=unread),
        "targets": standard.levels(skill),
        "definition": plain(skill.definition),
        **{kind: [each.model_dump(exclude={"status"}) for each in units]
           for kind, units in _checked(skill).items()},
    }  # fmt: skip


def _checked(skill) -> dict[str, list[Any]]:
    """Return the matching entries of other frameworks that somebody has looked up."""
    kinds = {"esco": skill.mappings.esco, "skkni": skill.mappings.skkni}
    return {kind: [e for e in units if e.status == "VERIFIED"] for kind, units in kinds.items()}


def schema() -> dict[str, Any]:
    """Return the JSON Schema of `standard.json`, with the words for each field."""
    found = dataset.Dataset.model_json_schema()
    for name, part in [("Dataset", found), *found["$defs"].items()]:
        for field, inner in part["properties"].items():
            inner.pop("title", None)
            inner["description"] = words_for(KINDS[name], field)
    # The file names the schema that it follows.
    found["properties"] = {"$schema": {"const": SCHEMA}} | found["properties"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | found


def words_for(kind: type[BaseModel], field: str) -> str:
    """Return what a field of the data means."""
    return WORDS["json"].get(f"{kind.__name__}.{field}") or WORDS["json"][field]


def skills(standard: Standard) -> list[list[str]]:
    """Return the rows of `skills.csv`, its head first."""
    profession, assessment = standard.profession, standard.assessment
    clusters = {cluster.id: cluster.name for cluster in assessment.clusters}
    rows = [[name for name, _, _ in _columns(standard)]]
    for id, skill in standard.skills.items():
        checked = _checked(skill)
        rows.append([
            id, str(skill.code), skill.name, skill.name_en, clusters[skill.cluster],
            plain(skill.definition), *skill.anchors,
            *(str(skill.targets[target.id]) for target in assessment.targets),
            " ".join(each.uri for each in checked["esco"]),
            " ".join(each.code for each in checked["skkni"]),
            str(profession.edition), profession.checked,
            *(str(kinds.level(skill, goal)) for goal in standard.goals if goal.kind),
        ])  # fmt: skip
    return rows


def _columns(standard: Standard, levels: Iterable[str] = ("",) * 5) -> list[tuple[str, str, str]]:
    """Return name, kind of value and meaning of each column of `skills.csv`."""
    said = WORDS["csv"]
    texts = [(name, "string", said[name]) for name in ("name", "name_en", "cluster", "definition")]
    targets = [
        ((f"target_{goal.id.replace('-', '_')}", "integer",
          words.fill(said["target"], {"name": goal.name})), goal.kind)
        for goal in standard.goals
    ]  # fmt: skip
    return [
        ("id", "string", said["id"]),
        ("code", "integer", said["code"]),
        *texts,
        *((f"level_{n}", "string", words.fill(said["level"], {"n": n, "name": name}))
          for n, name in enumerate(levels, 1)),
        *(goal for goal, kind in targets if not kind),
        ("esco", "string", said["esco"]),
        ("skkni", "string", said["skkni"]),
        ("edition", "integer", said["edition"]),
        ("checked", "date", said["checked"]),
        # Behind what was there first, for whoever reads by place.
        *(goal for goal, kind in targets if kind),
    ]  # fmt: skip


def columns(content: Content, standard: Standard) -> dict[str, Any]:
    """Return what describes `skills.csv`, as "CSV on the Web" has it."""
    levels = [level.name for level in content.site.levels]
    several = {"esco", "skkni"}
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": content.site.language}],
        "url": CSV,
        "dc:license": {"@id": LICENSE},
        "dc:title": f"{standard.profession.name}, edisi {standard.profession.edition}",
        "dc:modified": standard.profession.checked,
        "tableSchema": {
            "primaryKey": "id",
            "columns": [
                {"name": name, "titles": name, "datatype": kind, "dc:description": meaning}
                | ({"separator": " "} if name in several else {"required": True})
                for name, kind, meaning in _columns(standard, levels)
            ],
        },
    }


def moodle(content: Content, frame: Frame, standard: Standard) -> list[list[str]]:
    """Return the competencies as Moodle imports a framework: clusters, and in them competencies.

    Whoever reaches the level of `wanted` counts as proficient.
    """
    profession, assessment = standard.profession, standard.assessment
    scale = ",".join(level.name.replace(",", "") for level in content.site.levels)
    goal = wanted(standard).id
    goals = {id: skill.targets[goal] for id, skill in standard.skills.items()}
    usual = Counter(goals.values()).most_common(1)[0][0]

    def row(parent: str, id: str, name: str, text: str, goal: int | None, kinds: str = ""):
        values = (scale, _scale(goal)) if goal else ("", "")
        framework = "1" if kinds else ""
        return [parent, id, name, text, HTML, *values, "", "", "", "", "", framework, kinds]

    title = f"{frame.name}: {profession.name}"
    edition = f"{profession.name}, edisi {profession.edition}. CC BY 4.0, {LICENSE}"
    rows = [[*MOODLE_COLUMNS]]
    rows.append(row("", standard.id, title, _html([edition]), usual, "domain,competency"))
    for cluster in assessment.clusters:
        parent = f"{standard.id}.{cluster.id}"
        rows.append(row("", parent, cluster.name, "", None))
        for id, skill in standard.skills.items():
            if skill.cluster == cluster.id:
                text = _html([plain(skill.definition)], skill.anchors)
                rows.append(row(parent, f"{standard.id}.{id}", skill.name, text, goals[id]))
    return rows


def wanted(standard: Standard) -> Target:
    """Return the target at which somebody counts as proficient: the middle one."""
    targets = standard.assessment.targets
    return targets[len(targets) // 2]


def _scale(goal: int) -> str:
    """Return a scale's configuration. Moodle puts its own number of the scale in place of 0."""
    steps = [{"id": n, "scaledefault": int(n == 1), "proficient": int(n >= goal)}
             for n in range(1, 6)]  # fmt: skip
    return json.dumps([{"scaleid": 0}, *steps], separators=(",", ":"))


def _html(texts: list[str], listed: Iterable[str] = ()) -> str:
    parts = [f"<p>{escape(text)}</p>" for text in texts]
    items = "".join(f"<li>{escape(text)}</li>" for text in listed)
    return "".join(parts) + (f"<ol>{items}</ol>" if items else "")


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _csv(rows: list[list[str]], **form: Any) -> str:
    """Return a table as RFC 4180 has it, in which no spreadsheet finds a formula."""
    file = io.StringIO()
    csv.writer(file, **form).writerows([cell(value) for value in row] for row in rows)
    return file.getvalue()


def _excel(rows: list[list[str]]) -> bytes:
    """Return a table that Excel opens in columns in every language: see quiz/core/export.js."""
    text = _csv(rows, delimiter="\t", quoting=csv.QUOTE_ALL)
    return f"\ufeff{text}".encode("utf-16-le")
