"""What an app fetches once it is wanted: scripts that few need, each with its words."""

from .bundle import ROOT, bundle
from .escape import script_json
from .load import Content
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
    "team-seconds",
    "team-tables",
    "training-example",
    "training-sent",
    "training-tables",
    "xlsx-write",
)


def render(content: Content) -> dict[str, str]:
    """Return the scripts: path below docs/ → text."""
    texts = bundle(ROOT / FOLDER, *(f"{name}.js" for name in NAMES))
    return {
        f"assets/{name}.js": _with_words(content.site.messages, text)
        for name, text in zip(NAMES, texts, strict=True)
    }


def _with_words(messages: dict[str, str], text: str) -> str:
    """Return a script whose messages stand before it, where words.js looks for them."""
    ((script,), (own,)) = numbered(messages, text)
    return f"globalThis.MESSAGES={script_json(own)};\n{script}"
