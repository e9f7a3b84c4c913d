"""What the search knows beside the pages, and its script. Publishing adds the pages' words."""

import json

from . import addresses
from .bundle import ROOT, bundle
from .load import Content

SCRIPT = "assets/find.js"


def render(content: Content) -> dict[str, str]:
    """Return the files of the search: path below docs/ → text."""
    (script,) = bundle(ROOT / "search", "find.js")
    known = content.site.search.model_dump()
    files = {SCRIPT: script}
    for standard in content.standards:
        names = [standard.profession.name, standard.profession.short_name]
        text = json.dumps(known | {"names": names}, ensure_ascii=False, indent=1)
        files[addresses.words(standard).lstrip("/")] = text + "\n"
    return files
