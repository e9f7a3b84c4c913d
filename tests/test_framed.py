"""An app inside another page: what may not work there is said, with a way to a tab of its own."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, expect

from compiler.load import load

APPS = ["cek/#negosiasi", "buka/#h=abcz", "hr/undangan/", "hr/rekap/", "hr/rencana/", "hr/penilai/",
        "hr/menilai/", "hr/perusahaan/", "kenyataan/", "cocok/timbang/", "lowongan/",
        "wawancara/", "wawancara/berdua/", "cv/", "/profesi/pilih/"]  # fmt: skip


@pytest.fixture(scope="module")
def say(root) -> Callable[[str], str]:
    return load(root / "content").site.messages.__getitem__


def test_a_framed_app_offers_its_own_tab(chromium: Browser, address: str, say, tmp_path: Path):
    """Framed as learning platforms do: by another origin, in a sandbox."""
    urls = [urljoin(f"{address}/account-executive/", app) for app in APPS]
    sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    frames = "".join(f'<iframe sandbox="{sandbox}" src="{url}"></iframe>' for url in urls)
    context = chromium.new_context()
    page = context.new_page()
    course = tmp_path / "kelas.html"
    course.write_text(frames, "utf-8")
    page.goto(course.as_uri())
    for index, url in enumerate(urls):
        app = page.frame_locator("iframe").nth(index)
        expect(app.locator("html[data-ready]")).to_have_count(1)
        expect(app.locator("#isi")).to_contain_text(say("frame.text"))
        link = app.get_by_role("link", name=say("frame.open"))
        expect(link).to_have_attribute("rel", "noopener")
        with context.expect_page() as waiting:
            link.click()
        own = waiting.value
        own.wait_for_url(url)
        expect(own.locator("html[data-ready]")).to_have_count(1)
        expect(own.locator(".framed")).to_have_count(0)
        own.close()
    context.close()
