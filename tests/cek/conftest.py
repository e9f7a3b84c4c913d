"""What every test of the self-check may ask for."""

import pytest
from playwright.sync_api import Browser

from tests.cek.walk import PATH


@pytest.fixture
def check(chromium: Browser, address: str):
    """Open the check in a profile of its own; whatever the console reports is a fault."""
    contexts, faults = [], []

    def open_(fragment: str = "", *, width: int = 360, script: str = "", url: str = "", **options):
        context = chromium.new_context(
            viewport={"width": width, "height": 740}, locale="id-ID", **options
        )
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto((url or address + PATH) + fragment)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert faults == []
