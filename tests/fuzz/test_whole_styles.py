"""Every knowledge page in every state and look: its own styles show what all of ours would."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests import whole

LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_that_is_used_is_left_out(
    chromium: Browser, address: str, site: Path, width: int, look: str
):
    page, changed, seen = whole.open_(chromium, width, **LOOKS[look]), [], 0
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        if 'style data-inline="page"' not in file.read_text("utf-8"):
            continue
        for state in whole.states(page, f"{address}/{name}"):
            seen += 1
            changed += [f"{name} {state}: {one}" for one in whole.differences(page)]
    page.context.close()
    assert seen > 100
    assert changed == []
