"""The scripts of the knowledge pages in, what browsers are sent of them out."""

from .bundle import ROOT, bundle

FOLDER = "theme/assets"


def render() -> dict[str, str]:
    """Return the scripts of the theme, minified: path below docs/ → text.

    They stand there in the stead of the theme's own of the same names.
    """
    names = sorted(file.name for file in (ROOT / FOLDER).glob("*.js"))
    texts = bundle(ROOT / FOLDER, *names)
    return {f"assets/{name}": text for name, text in zip(names, texts, strict=True)}
