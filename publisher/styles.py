"""Stylesheets are written for today's browsers, and published for the oldest that are served."""

from pathlib import Path

from browsers import lowered


def write(site_dir: Path) -> None:
    """Rewrite our own stylesheets in assets/. Doing it again changes nothing."""
    files = sorted((site_dir / "assets").glob("*.css"))
    styles = {file.name: file.read_text("utf-8") for file in files}
    if styles:
        for file, text in zip(files, lowered(styles), strict=True):
            file.write_text(text + "\n", "utf-8", newline="\n")
