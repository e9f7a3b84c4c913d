"""Content security policy: every page says what may run in it, by the hash of each block."""

import base64
import hashlib
import re
from pathlib import Path

from publisher import styles
from publisher.page import Block, Page

# Every inline block the site may have, as named in its data-inline attribute. A shared block is one
# text on the whole site; an app's own blocks stand once in an app, and nowhere else; a page's style
# is what publishing put there in the stead of links. So a foreign block cannot borrow a name.
SHARED = {"boot", "guard", "greeting", "offline"}
OWN = {"screen", "keeper", "app", "answers"}
# What a shared block may say of the page it stands in.
PLACE = re.compile(r'const here = "[a-z0-9/-]*";')

LOCKED = ["base-uri 'none'", "form-action 'none'"]

# What a policy inside a page cannot say. Read by hosts that know the file; no harm elsewhere. The
# files in hosts/ say the same.
HEADERS = """/*
  Content-Security-Policy: frame-ancestors 'none'
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/sw.js
  Cache-Control: no-cache
"""


def check(pages: list[Page]) -> list[str]:
    """Every block, attribute or address in the pages that no policy of ours would let run."""
    problems, shared = [], {}
    for page in pages:
        problems += [f"{page.file}: {reason}" for reason in page.live]
        if page.head is None:
            problems.append(f"{page.file}: has no <meta charset>, so no place for the policy")
        own = set()
        for block in page.blocks:
            key = block.tag, block.name
            where = f"{page.file}:{block.line}: inline <{block.tag}>"
            if block.name in SHARED:
                text = PLACE.sub("", block.code, count=1)
                code, file = shared.setdefault(key, (text, page.file))
                if code != text:
                    problems.append(f'{where} named "{block.name}" differs from the one in {file}')
            elif key not in own and _expected(page, block):
                own.add(key)
            else:
                start = " ".join(block.code.split())[:40]
                problems.append(f"{where} is not known to publisher/policy.py: {start}")
    return problems


def _expected(page: Page, block: Block) -> bool:
    if page.app:
        return block.name in OWN
    return (block.tag, block.name) == ("style", styles.NAME) and not page.sheets


def write(pages: list[Page], site_dir: Path) -> None:
    """Put the policy after each page's charset, and beside the pages what only a host says."""
    for page in pages:
        tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
        before = page.text
        text = before[: page.head] + tag + before[page.rest :]
        if text != before:
            page.write(text)
    (site_dir / "_headers").write_text(HEADERS, encoding="utf-8")


def policy(page: Page) -> str:
    """The page's policy. An app runs what it brings, and of ours the libraries that it names; it
    fetches nothing else at all."""
    scripts, sheets = _hashes(page.blocks, "script"), _hashes(page.blocks, "style")
    libraries = ["'self'"] if any(link.late for link in page.links) else []
    kept = any(block.name == "offline" for block in page.blocks)
    if page.app:
        parts = [
            "default-src 'none'",
            " ".join(["script-src", *libraries, *scripts]),
            " ".join(["style-src", *sheets]),
            "img-src data:",
            # Read when the site is put on a home screen.
            "manifest-src 'self'",
            *LOCKED,
            "require-trusted-types-for 'script'",
            # It keeps the page for reading without a network; that is its one address.
            *(["worker-src 'self'", "trusted-types worker"] if kept else ["trusted-types 'none'"]),
        ]
    else:
        parts = [
            "default-src 'none'",
            " ".join(["script-src 'self'", *scripts]),
            " ".join(["style-src", *(["'self'"] if page.sheets else []), *sheets]),
            "img-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            *LOCKED,
        ]
    return "; ".join(parts)


def _hashes(blocks: list[Block], tag: str) -> list[str]:
    digests = {hashlib.sha256(b.code.encode("utf-8")).digest() for b in blocks if b.tag == tag}
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
