"""A published site, packed for servers that send what lies beside a file."""

from pathlib import Path

from browsers import ROOT, deno

PACK = ["run", "--quiet", "--frozen", "--no-prompt", "--allow-read", "--allow-write"]


def write(site_dir: Path) -> None:
    """Put .br, .gz and .zst beside each file in the folder that gets smaller."""
    deno(*PACK, str(ROOT / "publisher/pack.js"), str(site_dir))
