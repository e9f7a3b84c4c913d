"""What an app fetches once it is wanted: scripts that few need, each with its words."""

from . import for_hr
from .bundle import ROOT, bundle
from .content import Content
from .escape import script_json
from .frame import Frame
from .words import numbered

FOLDER = "quiz/browser/library"
NAMES = (
    "answered-in",
    "company-documents",
    "compare-team",
    "docx-write",
    "open-company",
    "open-list",
    "read-files",
    "read-names",
    "team-company",
    "team-example",
    "team-overview",
    "team-professions",
    "team-seconds",
    "team-tables",
    "training-example",
    "training-sent",
    "training-tables",
    "xlsx-write",
)


# What reads the results of all professions.
PROFESSIONS = "team-professions"


def render(content: Content, frame: Frame) -> dict[str, str]:
    """Return the scripts: path below docs/ → text."""
    texts = bundle(ROOT / FOLDER, *(f"{name}.js" for name in NAMES))
    found = {
        f"assets/{name}.js": _with_words(content.site.messages, text)
        for name, text in zip(NAMES, texts, strict=True)
    }
    standards = [for_hr.results(content, frame, standard) for standard in content.standards]
    name = f"assets/{PROFESSIONS}.js"
    found[name] = f"globalThis.STANDARDS={script_json(standards)};\n{found[name]}"
    return found


def _with_words(messages: dict[str, str], text: str) -> str:
    """Return a script whose messages stand before it, where words.js looks for them."""
    ((script,), (own,)) = numbered(messages, text)
    return f"globalThis.MESSAGES={script_json(own)};\n{script}"
